/// The platform on which the institution teaches at a distance.
///
/// Russian: «платформа»; data, because platforms change.
public struct Platform: Hashable, Sendable {
  public var name: String
  public var messenger: String
  public var address: String?
  /// The longest message of a chat, in UTF-16 units.
  public var messageLength: Int?

  public init(name: String, messenger: String, address: String?, messageLength: Int?) {
    self.name = name
    self.messenger = messenger
    self.address = address
    self.messageLength = messageLength
  }
}
