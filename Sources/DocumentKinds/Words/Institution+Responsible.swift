import InstitutionModel
import Russian

extension Institution {
  /// Who answers for it; `nil` where nobody is named.
  ///
  /// Russian: «роль» of «ответственные».
  func responsible(for role: String) -> ResponsiblePerson? {
    responsible.first { $0.role?.folded == role.folded }
  }

  var methodService: ResponsiblePerson? { responsible(for: "методическая служба") }
}
