import Foundation

/// An access list as the kernel keeps it: the usual three, one more user, and a mask.
struct AccessList: Equatable {
  private let bytes: [UInt8]

  init(user: UInt32) {
    let entries: [(tag: UInt16, right: UInt16, id: UInt32)] = [
      (1, 7, .max), (2, 5, user), (4, 0, .max), (16, 5, .max), (32, 0, .max),
    ]
    bytes = entries.reduce(into: [2, 0, 0, 0]) { bytes, entry in
      withUnsafeBytes(of: entry.tag.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: entry.right.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: entry.id.littleEndian) { bytes += $0 }
    }
  }

  /// The list of a file or folder; `nil` when it has none.
  init?(of path: String, _ kind: String) throws {
    guard let bytes = try Self.value("system.posix_acl_\(kind)", of: path) else { return nil }
    self.bytes = bytes
  }

  /// Whether the file system of temporary files has such lists.
  static var isPossible: Bool {
    guard let place = try? Workplace() else { return false }
    return (try? AccessList(user: 1).set("access", of: place.root.path)) != nil
  }

  func set(_ kind: String, of path: String) throws {
    try Self.set("system.posix_acl_\(kind)", bytes, of: path)
  }

  static func set(_ name: String, _ value: [UInt8], of path: String) throws {
    let set = unsafeBitCast(try call("setxattr"), to: Setter.self)
    guard set(path, name, value, value.count, 0) == 0 else { throw CocoaError(.featureUnsupported) }
  }

  static func value(_ name: String, of path: String) throws -> [UInt8]? {
    let get = unsafeBitCast(try call("getxattr"), to: Getter.self)
    var value = [UInt8](repeating: 0, count: 1024)
    let count = get(path, name, &value, value.count)
    return count < 0 ? nil : Array(value[..<count])
  }

  private typealias Setter =
    @convention(c) (
      UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer, Int, Int32
    ) -> Int32
  private typealias Getter =
    @convention(c) (
      UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer, Int
    ) -> Int

  /// A call that Swift's Glibc module does not show.
  private static func call(_ name: String) throws -> UnsafeMutableRawPointer {
    guard let call = dlsym(nil, name) else { throw CocoaError(.featureUnsupported) }
    return call
  }
}
