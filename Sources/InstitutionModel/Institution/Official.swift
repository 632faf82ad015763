/// Somebody who signs.
///
/// Russian: «должностное лицо».
public struct Official: Hashable, Sendable {
  /// Russian: «должность», in the nominative.
  public var post: String?
  /// Surname and initials: «Фамилия И.О.».
  public var name: String?
  /// The same in the dative: «Фамилии И.О.».
  public var dativeName: String?

  public init(post: String? = nil, name: String? = nil, dativeName: String? = nil) {
    self.post = post
    self.name = name
    self.dativeName = dativeName
  }
}
