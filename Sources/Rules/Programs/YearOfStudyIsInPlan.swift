import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The plan of a program has hours for the year of study of each of its groups.
///
/// Russian: «год обучения», «часов по плану» (п. 4.9).
enum YearOfStudyIsInPlan: Rule {
  static let metadata = RuleMetadata("year-of-study-is-in-plan", .warning, clause: "4.9")
    .saying("Год обучения группы есть в плане программы")

  /// Looks at groups whose program says hours by years; one number for all years is of any.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let planned = institution.namedGroups.filter {
      let hours = institution[institution[$0].program].plannedHours
      return !hours.items.isEmpty && hours.items.allSatisfy { $0.yearOfStudy != nil }
    }
    return .each(planned, .group, "с\u{A0}планом по\u{A0}годам") { id in
      let (group, program) = (institution[id], institution[institution[id].program])
      guard program.plannedHours.isClear, let year = group.yearOfStudy.located, year.value > 0
      else { return .unknown }
      let years = program.plannedHours.items.compactMap(\.yearOfStudy)
      guard !years.contains(where: { $0.value == year.value }) else { return .fine }
      let known = Set(years.map(\.value)).sorted().map { "\($0)-й" }
      return .found(
        "у группы \(group.name.text.quoted) \(year.value)-й год обучения, "
          + "а в плане программы – \(known.enumerated)",
        at: year.range,
        labels: years.prefix(1).map { Label("часы по годам", at: $0.range) },
        help: "исправьте год обучения или добавьте в «часов по плану» строку «\(year.value) год: …»"
      )
    }
  }
}
