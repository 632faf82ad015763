import CivilTime
import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The time zone is a name of the tz database, of the form `Area/City`.
///
/// Whether the database has the name is not asked: it changes.
enum TimeZoneIsNamed: DefinitionRule {
  static let metadata = RuleMetadata(
    "time-zone-is-named",
    .error,
    clause: nil,
    subject: .institution,
    title: "Часовой пояс назван как Asia/Tomsk",
    isFoundation: true
  )

  static func findings(in survey: Survey) -> [Finding] {
    guard let zone = survey.definitions.institution?.value.identity?.value.timeZone,
      !isName(zone.value)
    else { return [] }
    let near = Spelling.advice(
      for: zone.value,
      in: TimeZoneNames.russian,
      called: "часовые пояса"
    )
    return [
      Finding(
        "непонятный часовой пояс \(zone.value.quoted)",
        at: zone.range,
        help: near ?? "напишите область и город латиницей, например Asia/Tomsk или Europe/Moscow"
      )
    ]
  }

  /// Whether a text has the form of a name: two or three words of ASCII letters.
  private static func isName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        guard let first = word.first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) && word.allSatisfy(isPart)
      }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
