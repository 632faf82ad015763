import Diagnostics
import InstitutionModel
import Regulation
import SourceText

/// Two marks of one group and day do not name different numbers.
///
/// Russian: «отметки педагога» (п. 4.20).
enum MarksAgree: Rule {
  static let metadata = RuleMetadata("marks-agree", .error, clause: "4.20")
    .also("Прил. 1").saying("Отметки одной группы за один день не расходятся")

  static func check(_ inspection: Inspection) -> Checked {
    RepeatedMarks.check(inspection) { marks in
      if marks.agree { return nil }
      if marks.areMixed {
        return marks.finding(
          "у группы \(marks.name) за \(marks.day) есть и отметка за весь день, и отметка за его часть",
          help: "оставьте отметку за день или отметки по занятиям и подгруппам"
        )
      }
      let (earlier, later) = (marks.earlier.count.value, marks.later.count.value)
      let isOfColumns = marks.earlier.group.range == marks.later.group.range
      return marks.finding(
        "у группы \(marks.name) за \(marks.day) две разные отметки: \(earlier) и \(later)",
        help: isOfColumns
          ? "оставьте один из столбцов; если это два занятия, допишите в шапку начало каждого: "
            + "«\(marks.day) 15:30»"
          : "оставьте одну из строк; если это два занятия или две подгруппы, добавьте столбец "
            + "«время», «занятие» или «подгруппа»"
      )
    }
  }
}
