import CZip
import Glibc

/// The files of a ZIP that somebody else made: nothing that it says of itself is believed.
public final class ZipContents {
  private let archive: OpaquePointer

  /// Opens an archive in memory.
  ///
  /// - Throws: `ZipFault.notAnArchive` when the bytes are none.
  public init(_ bytes: [UInt8]) throws(ZipFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The library takes nothing at all for an empty archive.
    guard !bytes.isEmpty, let source = Self.source(of: bytes, &error) else { throw .notAnArchive }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .notAnArchive
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The names of all files, with `/` between folders, as they stand in the archive.
  public var names: [String] {
    (0..<max(0, zip_get_num_entries(archive, 0))).compactMap { index in
      zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// A file, unpacked; `nil` where there is none of the name, in letters of whatever case.
  ///
  /// - Throws: `ZipFault` when the file is longer than `limit`, locked, or damaged.
  public func bytes(of name: String, atMost limit: Int) throws(ZipFault) -> [UInt8]? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      let code = zip_error_code_zip(zip_get_error(archive))
      throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .locked : .damaged(name)
    }
    defer { zip_fclose(file) }
    return try Self.read(file, name, atMost: limit)
  }

  /// Piece by piece, since the length that the archive states may be any.
  private static func read(
    _ file: OpaquePointer,
    _ name: String,
    atMost limit: Int
  ) throws(ZipFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &piece, zip_uint64_t(piece.count)))
      if count < 0 { throw .damaged(name) }
      if count == 0 { return bytes }
      if bytes.count + count > limit { throw .tooLong(name) }
      bytes += piece[..<count]
    }
  }

  /// A copy of the bytes that the library frees.
  private static func source(
    of bytes: [UInt8],
    _ error: UnsafeMutablePointer<zip_error_t>
  ) -> OpaquePointer? {
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count)
    }
    let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, error)
    if source == nil { free(copy) }
    return source
  }
}

/// Why a ZIP, or a file of it, cannot be read.
public enum ZipFault: Error, Hashable, Sendable {
  /// The bytes are no ZIP, or its list of files is cut off.
  case notAnArchive
  /// It wants a password.
  case locked
  /// The file of the name is longer than whoever reads it takes.
  case tooLong(String)
  /// The file of the name cannot be unpacked, or is not what was packed.
  case damaged(String)
}
