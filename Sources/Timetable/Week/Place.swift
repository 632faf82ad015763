import InstitutionModel

/// Where something takes place, or is put.
public enum Place: Hashable, Sendable {
  /// A room; either part may be unknown.
  case room(site: Site.ID?, name: String?)
  /// The platform for calls, by its name.
  case platform(String)
  /// The messenger of the platform, by its name.
  case chat(String)
  /// What an author wrote under «где», if anything.
  case stated(String?)
}
