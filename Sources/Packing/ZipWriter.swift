import CZip
import Glibc

/// An archive that is written into memory.
///
/// The library reads what it packs when the archive is closed, so the bytes of entries are kept in memory
/// of its own until then.
final class ZipWriter {
  /// The buffer that the archive is written into; kept beyond the archive's end.
  private let target: OpaquePointer
  /// `nil` once it is closed.
  private var archive: OpaquePointer?

  init() throws(PackingFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw PackingFault(&error)
    }
    self.target = target
    zip_source_keep(target)
    archive = zip_open_from_source(target, ZIP_TRUNCATE, &error)
    if archive == nil { throw PackingFault(&error) }
  }

  deinit {
    if let archive { zip_discard(archive) }
    zip_source_free(target)
  }

  /// Adds a file; names are unique in an archive.
  func add(_ entry: ZipArchive.Entry) throws(PackingFault) {
    guard let archive else { return }
    guard let source = Self.source(of: entry.bytes, in: archive) else { throw fault }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw fault
    }
    let number = zip_uint64_t(index)
    let method = entry.isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    guard zip_set_file_compression(archive, number, method, Self.level) == 0,
      zip_file_set_dostime(archive, number, 0, Self.firstDay, 0) == 0,
      zip_file_set_external_attributes(
        archive,
        number,
        0,
        Self.system(of: entry.name),
        Self.attributes(of: entry.name)
      ) == 0
    else { throw fault }
  }

  /// Packs all entries; may be called once.
  func finish() throws(PackingFault) -> [UInt8] {
    guard let archive else { return [] }
    guard zip_close(archive) == 0 else { throw fault }
    self.archive = nil
    return try read()
  }

  /// The bytes of the buffer, all or a fault.
  private func read() throws(PackingFault) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(target, &stat) == 0, zip_source_open(target) == 0 else {
      throw PackingFault(zip_source_error(target))
    }
    defer { zip_source_close(target) }
    let size = Int(stat.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(target, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw PackingFault(zip_source_error(target)) }
    return bytes
  }

  /// What the library has met last.
  private var fault: PackingFault {
    archive.map { PackingFault(zip_get_error($0)) } ?? PackingFault(reason: "")
  }

  /// A copy of the bytes that the library frees.
  private static func source(of bytes: [UInt8], in archive: OpaquePointer) -> OpaquePointer? {
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count)
    }
    let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
    if source == nil { free(copy) }
    return source
  }

  /// A third of the time of the usual 6, for files that are a fourteenth larger.
  private static let level: zip_uint32_t = 3
  /// 1980-01-01 as DOS writes it: year since 1980, month, day.
  private static let firstDay: zip_uint16_t = 0 << 9 | 1 << 5 | 1

  /// Info-ZIP takes the names of DOS for letters of DOS, whatever the flag of UTF-8 says.
  private static func system(of name: String) -> zip_uint8_t {
    zip_uint8_t(name.isASCII ? ZIP_OPSYS_DOS : ZIP_OPSYS_UNIX)
  }

  /// A file that its owner may write and all may read (0644), where a system asks.
  private static func attributes(of name: String) -> zip_uint32_t {
    name.isASCII ? 0 : 0o100644 << 16
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension PackingFault {
  /// In the library's own words; empty where it has none.
  init(_ error: UnsafeMutablePointer<zip_error_t>?) {
    reason = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) } ?? ""
  }
}
