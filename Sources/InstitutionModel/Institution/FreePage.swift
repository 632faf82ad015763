import SourceText

/// A page of the institution's own, in Markdown.
///
/// Russian: «страница учреждения».
public struct FreePage: Sendable {
  /// The name of its file, used in addresses.
  public var slug: String
  public var title: String
  public var order: Int
  /// Whether the menu of the site has it.
  public var isInMenu: Bool
  /// Where the prose begins and ends in its file.
  public var prose: SourceRange
}
