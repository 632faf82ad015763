import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// No two events have one code: calendars would take one for the other.
///
/// Russian: «код» of «события».
enum EventCodesDiffer: Rule {
  static let metadata = RuleMetadata("event-codes-differ", .error)
    .saying("У каждого события свой код")

  /// Codes that are written alike in addresses are one: «ёлка» and `yolka`.
  static func check(_ inspection: Inspection) -> Checked {
    let codes = inspection.definitions.events.compactMap(\.value.code.located)
    return .each(codes.indices, .event, "с\u{A0}кодом") { index in
      let code = codes[index]
      guard let other = codes[..<index].first(where: { $0.value.slug == code.value.slug }) else {
        return .fine
      }
      return Look(
        Finding(
          "код \(code.value.quoted) уже есть у другого события",
          at: code.range,
          labels: [Label("первое\u{A0}– здесь", at: other.range)],
          help: "дайте этому событию другой код или сотрите строку «код»"
        )
      )
    }
  }
}
