import CNettle

/// SHA-256, fed piece by piece; the work is done by nettle.
public struct SHA256: Sendable {
  private var context = sha256_ctx()

  /// A hash that was fed nothing.
  public init() { nettle_sha256_init(&context) }

  /// Feeds bytes; how they are cut into pieces makes no difference.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Feeds bytes that need not be copied.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start.assumingMemoryBound(to: UInt8.self))
  }

  /// Feeds the bytes of another digest.
  public mutating func update(_ digest: Digest) {
    digest.withBytes { update($0) }
  }

  /// Feeds a text and its end, so that «ab» + «c» and «a» + «bc» differ.
  public mutating func update(_ text: String) {
    update(Array(text.utf8) + [0])
  }

  /// The digest of everything fed so far.
  public func digest() -> Digest {
    var context = context
    let bytes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
      nettle_sha256_digest(&context, 32, buffer.baseAddress)
      return Digest(bytes: buffer)
    }
    guard let bytes else { preconditionFailure("a SHA-256 has 32 bytes") }
    return bytes
  }

  /// The digest of bytes that are at hand.
  public static func digest(of bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { digest(of: $0) }
  }

  public static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
    var hash = Self()
    hash.update(bytes)
    return hash.digest()
  }
}
