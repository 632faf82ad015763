/// An address as a picture for the camera of a telephone.
public struct QRCode: Hashable, Sendable {
  /// What a camera reads: an address.
  public var text: String
  /// What it leads to; read aloud, never printed.
  public var description: String

  public init(_ text: String, description: String) {
    self.text = text
    self.description = description
  }
}
