/// Files in one ZIP, in their order; equal files give equal bytes.
///
/// Every entry is of 1980-01-01, the first day that the format knows, and has neither extra fields nor a
/// data descriptor. Names are marked as UTF-8 where they are not ASCII (APPNOTE 4.4.4, bit 11).
public enum ZipArchive {
  /// A file of an archive.
  public struct Entry: Sendable {
    /// With `/` between folders.
    public var name: String
    /// As they are in the file, packed or not.
    public var bytes: [UInt8]
    /// Whether the bytes are packed already, so that packing them again gains nothing.
    public var isPacked: Bool

    public init(_ name: String, _ bytes: [UInt8], isPacked: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isPacked = isPacked
    }
  }

  /// The archive.
  ///
  /// - Throws: `PackingFault` when the library does not write it: two entries of one name,
  ///   none at all, no memory.
  public static func bytes(of entries: [Entry]) throws(PackingFault) -> [UInt8] {
    let writer = try ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.finish()
  }
}

/// What the library says where it fails, in English.
public struct PackingFault: Error, Hashable, Sendable {
  /// One line, without a period.
  public var reason: String
}
