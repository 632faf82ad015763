import InstitutionModel
import Rules

extension CheckedInstitution.Material {
  /// The group that people call so.
  ///
  /// Names are looked up as those of definitions are; only what is not found so is searched more freely.
  ///
  /// - Throws: `Failure.usage` that names the groups which may have been meant.
  func group(called name: String) throws(Failure) -> Group.ID {
    let found = validated.names.groups(named: name)
    if let only = found.first, found.count == 1 { return only }
    let slugs = validated.institution.groups.map(\.slug)
    let search = NoticeGroupSearch(slugs, in: validated.institution, place: "")
    return Group.ID(try search.index(of: name))
  }
}
