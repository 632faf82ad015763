import Diagnostics
import Regulation

/// A group has one mark a day; the same one written twice does no harm, but is no use.
///
/// Russian: «отметки педагога» (п. 4.20).
enum MarksStandOnce: Rule {
  static let metadata = RuleMetadata("marks-stand-once", .warning, clause: "4.20")
    .also("Прил. 1").saying("Отметка группы за день стоит один раз")

  static func check(_ inspection: Inspection) -> Checked {
    RepeatedMarks.check(inspection) { marks in
      marks.agree ? marks.finding("отметка группы \(marks.name) за \(marks.day) повторяется") : nil
    }
  }
}
