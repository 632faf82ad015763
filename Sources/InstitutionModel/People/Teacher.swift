import SourceText

/// A teacher, as the public may know one.
///
/// Russian: «педагог».
public struct Teacher: Sendable {
  public typealias ID = Index<Teacher>

  /// Surname and initials, as in Приложение 1.
  public var name: Term
  /// The transliterated name, used in addresses.
  public var slug: String
  /// Russian: «полное имя».
  public var fullName: String?
  public var department: Department.ID?
  /// Russian: «приём родителей».
  public var receptionHours: String?

  public init(
    name: Term,
    slug: String,
    fullName: String? = nil,
    department: Department.ID? = nil,
    receptionHours: String? = nil
  ) {
    self.name = name
    self.slug = slug
    self.fullName = fullName
    self.department = department
    self.receptionHours = receptionHours
  }
}
