import CivilTime

/// A line to be signed.
public struct Signature: Hashable, Sendable {
  /// «Директор»; in the nominative.
  public var post: String
  /// Initials and surname; `nil` for a blank to write the name in.
  public var name: String?
  /// The day of signing.
  public var date: SignatureDate

  public init(post: String, name: String?, date: SignatureDate = .absent) {
    self.post = post
    self.name = name
    self.date = date
  }
}

/// The day on which something is signed or approved.
public enum SignatureDate: Hashable, Sendable {
  /// The paper is dated elsewhere.
  case absent
  /// To be written by hand.
  case blank
  /// Printed as a date.
  case day(CalendarDate)
}

/// The words with which a head puts a paper in force, in its upper right corner.
///
/// Russian: «гриф утверждения».
public struct Approval: Hashable, Sendable {
  /// «Директор»; in the nominative.
  public var post: String
  /// Initials and surname; `nil` for a blank to write the name in.
  public var name: String?
  public var date: SignatureDate

  public init(post: String, name: String?, date: SignatureDate = .blank) {
    self.post = post
    self.name = name
    self.date = date
  }
}
