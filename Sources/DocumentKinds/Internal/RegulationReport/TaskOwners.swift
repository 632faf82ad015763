import Diagnostics
import Documents
import InstitutionModel
import Rules
import Russian
import Schema
import SourceText

/// Who does what is to be done, by name as far as the institution names people.
struct TaskOwners {
  /// Of so many groups or teachers each is named; of more the heads of their departments.
  private static let fewest = 2
  /// So many departments are named.
  private static let most = 3

  let context: ReportContext

  /// Whoever keeps it; for what departments keep, whose it is at the places.
  func words(_ keeper: Knowledge.Keeper, at places: [SourceRange]) -> String {
    switch keeper {
    case .registration: assignee ?? words(at: places)
    case .methods: institution
    case .departments: words(at: places)
    }
  }

  /// Whoever registers applications.
  private var assignee: String? {
    context.institution.assignee(of: .registration)?.capitalizedFirst
  }

  /// The teachers of a few groups, else the heads of departments; all of them where there is no place.
  private func words(at places: [SourceRange]) -> String {
    let teachers = places.count <= Self.fewest ? places.compactMap(teacher).uniqued : []
    if !teachers.isEmpty, teachers.count >= places.count { return ofTeachers(teachers) }
    let departments = Set(places.compactMap(context.source.owners.department))
    let all = context.institution.departments.indices.map { Department.ID($0) }
    return ofDepartments(departments.isEmpty ? all : all.filter(departments.contains))
  }

  /// Who answers for the group whose name stands there, or has the name that does.
  private func teacher(at place: SourceRange) -> Teacher.ID? {
    let institution = context.institution
    if let group = institution.groups.first(where: { $0.name.range == place }) {
      return group.teacher
    }
    return institution.teachers.firstIndex { $0.name.range == place }.map { Teacher.ID($0) }
  }

  private func ofTeachers(_ teachers: [Teacher.ID]) -> String {
    let names = teachers.map { context.institution.teachers[$0.index].name.text.initialsFirst }
    return (names.count == 1 ? "Педагог " : "Педагоги ") + names.joined(separator: ", ")
  }

  /// The first departments with their heads, and how many more there are.
  func ofDepartments(_ departments: [Department.ID]) -> String {
    guard !departments.isEmpty else { return institution }
    let heads = departments.compactMap { context.institution[$0].namedHead?.initialsFirst }
    if departments.count > 1, departments.count <= Self.most, heads.count == departments.count {
      return "Руководители подразделений: \(heads.joined(separator: ", "))"
    }
    let rest = departments.count - Self.most
    let names = departments.prefix(Self.most).map(department).joined(separator: ", ")
    return names + (rest > 0 ? " и\u{A0}ещё \(rest)" : "")
  }

  private func department(_ id: Department.ID) -> String {
    let department = context.institution[id]
    let head = department.namedHead.map { " (\($0.initialsFirst))" } ?? ""
    return department.name.text + head
  }

  /// Whose findings are: departments with a head in the order in which they come, the institution among them.
  func words(for findings: [Diagnostic]) -> String {
    let owners = context.source.owners
    let names = findings.map { finding in
      if Self.codesOfDirector.contains(finding.code.name) { return director }
      let headed = owners.department(at: finding.range).flatMap { id in
        context.institution[id].namedHead.map { _ in id }
      }
      return headed.map(department) ?? institution
    }.uniqued
    let rest = names.count - Self.most
    return names.prefix(Self.most).joined(separator: ", ")
      + (rest > 0 ? " и\u{A0}ещё \(rest)" : "")
  }

  /// The rules of what the director signs.
  private static let codesOfDirector: Set<String> = [
    "act-has-number-and-date", "act-is-not-late", "act-is-of-authority", "period-names-act",
    "decision-names-act", "decision-has-directive", "decision-directive-is-not-late",
    "period-directive-is-issued", "period-directive-is-ready", "period-directive-is-not-late",
    "period-directive-is-of-its-year",
  ]

  /// Who signs orders.
  private var director: String {
    let signature = context.institution.directorSignature
    return [signature.post, signature.name].compactMap(\.self).joined(separator: " ")
  }

  /// Who answers for what belongs to no department.
  var institution: String {
    let signature = context.institution.methodSignature
    return [signature.post, signature.name].compactMap(\.self).joined(separator: " ")
  }
}
