import Documents
import InstitutionModel
import Russian
import Timetable

/// The hours that groups are still to be given, by department, each leading to its report.
///
/// Russian: «осталось дать часов» (пп. 4.9, 5.4).
struct OwedByDepartment {
  let source: InternalSource

  /// «126: Художественный отдел – 62, Технический отдел – 64»; `nil` where nothing is owed.
  var words: [Inline]? {
    let departments = DepartmentReport.subjects(in: source)
    let owed = departments.map { department in
      source.roster.groups(of: department).map { source.yearsOfGroups[$0.index].owed }
        .reduce(Hours(), +)
    }
    let sum = owed.reduce(Hours(), +)
    guard !sum.isZero else { return nil }
    let links = zip(departments, owed).filter { !$1.isZero }.map { department, hours -> Inline in
      let title = DepartmentContext(source: source, department: department).title
      return .link(
        .document(DepartmentReport.id(of: department, in: source)),
        [.text("\(title)\u{A0}– \(hours.figures)".typeset)]
      )
    }
    return [.text("\(sum.figures): ")] + .list(links)
  }
}
