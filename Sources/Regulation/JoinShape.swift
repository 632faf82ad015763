import SourceText

/// A part of addresses by which people join a chat or a call, and which is never public.
///
/// Russian: «ссылка-приглашение» (п. 2.7.3).
public struct JoinShape: Hashable, Sendable {
  /// What such addresses have in common: `/join/`, `psw=`.
  public var part: String
  /// Where they lead: «звонок Телемоста».
  public var target: String
  /// The line of the institution's `regulation.yaml` that names it.
  public var source: SourceRange?

  public init(_ part: String, _ target: String, source: SourceRange? = nil) {
    self.part = part
    self.target = target
    self.source = source
  }

  private static let shortest = 4

  /// Whether other addresses, and words, do not have such a part too.
  public static func isTelling(_ part: String) -> Bool {
    part.utf8.count >= shortest && part.contains { "/=+".contains($0) }
  }
}
