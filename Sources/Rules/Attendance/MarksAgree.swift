import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Two marks of one group and day do not name different numbers.
///
/// Russian: «отметки педагога» (п. 4.20).
enum MarksAgree: FindingRule {
  static let metadata = RuleMetadata(
    "marks-agree",
    .error,
    clause: "4.20",
    also: ["Прил. 1"],
    subject: .marks,
    title: "Отметки одной группы за один день не расходятся"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    RepeatedMarks.among(inspection.definitions.attendance).filter { !$0.agree }.map { marks in
      let (earlier, later) = (marks.earlier.count.value, marks.later.count.value)
      return marks.finding(
        "у группы \(marks.name) за \(marks.day) две разные отметки: \(earlier) и \(later)"
      )
    }
  }
}
