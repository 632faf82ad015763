import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// No two programs have the same title.
///
/// Russian: «образовательная программа» (п. 4.20, Приложение 1): families and papers know a program by its title. Those
/// of one title are told apart by level, or by file, wherever they are named.
enum ProgramTitlesDiffer: Rule {
  static let metadata = RuleMetadata("program-titles-differ", .warning, clause: "4.20")
    .also("Прил. 1").saying("У каждой программы своё название")

  /// Looks at programs with a title; the finding stands at each but the first.
  static func check(_ inspection: Inspection) -> Checked {
    var first: [String: (title: Term, name: String)] = [:]
    return .each(inspection.institution.programs, .program) { program in
      guard let title = program.title.located else { return .unknown }
      guard let earlier = first[title.value.nameKey] else {
        first[title.value.nameKey] = (title, program.fullTitle)
        return .fine
      }
      return .found(
        "программа с названием \(title.value.quoted) уже есть",
        at: title.range,
        labels: [Label("она же здесь", at: earlier.title.range)],
        help: "назовите программы по-разному; пока на\u{A0}страницах и\u{A0}в\u{A0}бумагах они – "
          + "\(earlier.name) и\u{A0}\(program.fullTitle)"
      )
    }
  }
}
