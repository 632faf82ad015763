import CivilTime
import SourceText

/// Which addresses of resources are welcome (clause 1.12).
public struct Hosts: Hashable, Sendable {
  /// Domains that are known; their subdomains are too.
  public var allowed: [String]
  /// Forbidden domains with what to use instead.
  public var forbidden: [String: String]
  /// The lines of the institution's `regulation.yaml` that forbid, by domain.
  public var forbiddenPlaces: [String: SourceRange] = [:]
  /// Domains of the platform and its messenger, where chats are (clause 2.7.3).
  public var platform: [String]
  /// The last days of those domains of the platform that are given up, by domain.
  public var lastDays: [String: Located<CalendarDate>] = [:]
}
