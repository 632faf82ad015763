import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group has one mark a day; the same one written twice does no harm, but is no use.
///
/// Russian: «отметки педагога» (п. 4.20).
enum MarksStandOnce: FindingRule {
  static let metadata = RuleMetadata(
    "marks-stand-once",
    .warning,
    clause: "4.20",
    also: ["Прил. 1"],
    subject: .marks,
    title: "Отметка группы за день стоит один раз"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    RepeatedMarks.among(inspection.definitions.attendance).filter(\.agree).map { marks in
      marks.finding("отметка группы \(marks.name) за \(marks.day) повторяется")
    }
  }
}
