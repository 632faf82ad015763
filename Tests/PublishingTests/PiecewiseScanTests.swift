import Foundation
import Glibc
import Testing

@testable import Publishing

/// Large files of others tell the same in pieces as they would as a whole.
struct PiecewiseScanTests {
  private static let scanner = LeakScanner(forbidden: ["https://vk.me/join/AJQ1d8x_Zz0"])
  private static let contacts = [
    "тел. 8 (913) 123-45-67", "ivanova@mail.ru", "https://vk.me/join/AJQ1d8x_Zz0",
    "https://telemost.example/join/12",
  ]

  private func leaks(of bytes: [UInt8], piece: Int, margin: Int) throws -> [Leak] {
    let path = FileManager.default.temporaryDirectory.path + "/pieces-\(UUID())"
    try Data(bytes).write(to: URL(filePath: path))
    defer { unlink(path) }
    var scan = PiecewiseScan(Self.scanner, pieceSize: piece, margin: margin)
    return try scan.leaks(in: Descriptor(open(path, O_RDONLY)), path: "site/a.txt")
  }

  @Test(arguments: [0, 1, 7, 100, 255, 256, 257, 1_000])
  func `a contact at any place is told once, with its line`(_ shift: Int) throws {
    var text = String(repeating: "ы", count: shift)
    for number in 0..<400 {
      text += "строка \(number)\n" + Self.contacts[number % 4] + "\n"
      text += String(repeating: "слово ", count: number % 23)
    }
    let bytes = Array(text.utf8)
    let whole = Self.scanner.leaks(in: bytes, path: "site/a.txt")
    #expect(whole.count >= 400)
    #expect(try leaks(of: bytes, piece: 2_048, margin: 512) == whole)
    #expect(try leaks(of: bytes, piece: 1 << 20, margin: 1 << 15) == whole)
    #expect(try leaks(of: bytes, piece: bytes.count, margin: 512) == whole)
  }

  @Test func `what stands behind a hole is found`() throws {
    let hole = Array(repeating: UInt8(0), count: 5_000)
    let bytes = Array("1\n".utf8) + hole + Array("\nivanova@mail.ru".utf8)
    let found = try leaks(of: bytes, piece: 1_024, margin: 128)
    #expect(
      found.map(\.message) == ["«site/a.txt», строка 3: адрес электронной почты «i…@mail.ru»"]
    )
  }

  @Test func `an empty file tells nothing`() throws {
    #expect(try leaks(of: [], piece: 1_024, margin: 128).isEmpty)
  }
}
