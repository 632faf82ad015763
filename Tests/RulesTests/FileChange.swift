import Foundation
import Testing

/// A change of a file as a whole, as editors and people make them.
enum FileChange: RawRepresentable, Sendable {
  case withByteOrderMark
  case withCarriageReturns
  case inWindows1251
  case removed
  case renamed(to: String)
  case copied(to: String)

  init?(rawValue: String) {
    switch rawValue {
    case "with a byte-order mark": self = .withByteOrderMark
    case "with carriage returns": self = .withCarriageReturns
    case "in Windows-1251": self = .inWindows1251
    case "removed": self = .removed
    case _ where rawValue.hasPrefix("renamed to "):
      self = .renamed(to: String(rawValue.dropFirst("renamed to ".count)))
    case _ where rawValue.hasPrefix("copied to "):
      self = .copied(to: String(rawValue.dropFirst("copied to ".count)))
    case _: return nil
    }
  }

  var rawValue: String {
    switch self {
    case .withByteOrderMark: "with a byte-order mark"
    case .withCarriageReturns: "with carriage returns"
    case .inWindows1251: "in Windows-1251"
    case .removed: "removed"
    case .renamed(let path): "renamed to \(path)"
    case .copied(let path): "copied to \(path)"
    }
  }

  func apply(to file: String, in files: inout [String: [UInt8]]) throws {
    let bytes = try #require(files[file], "no \(file)")
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .withByteOrderMark: files[file] = [0xEF, 0xBB, 0xBF] + bytes
    case .withCarriageReturns: files[file] = Array(text.replacing("\n", with: "\r\n").utf8)
    case .inWindows1251: files[file] = Array(try #require(text.data(using: .windowsCP1251)))
    case .removed: files[file] = nil
    case .renamed(let path): (files[path], files[file]) = (bytes, nil)
    case .copied(let path): files[path] = bytes
    }
  }
}
