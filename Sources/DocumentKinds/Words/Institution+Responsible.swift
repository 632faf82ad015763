import InstitutionModel
import Russian
import Schema

extension Institution {
  /// Who answers for it; `nil` where nobody is named.
  ///
  /// Russian: «роль» of «ответственные».
  func responsible(for role: String) -> ResponsiblePerson? {
    responsible.first { $0.role.value?.folded == role.folded }
  }

  /// Who organises mass events; `nil` where nobody is named.
  var massEvents: ResponsiblePerson? { responsible(for: "организационно-массовый отдел") }

  /// Who answers for the methods, and signs what teachers hand in; `nil` where nobody is named.
  var methodService: ResponsiblePerson? { responsible(for: "методическая служба") }

  /// Whom a paper names for the duty, in the nominative: «секретарь Юдина В.С.»; `nil` where it
  /// needs a line to write on.
  func assignee(of duty: NamedDuty) -> String? {
    guard let person = responsible(for: duty.rawValue), let name = person.name.value
    else { return nil }
    return [person.post.value, name].compactMap(\.self).joined(separator: " ").typeset
  }
}
