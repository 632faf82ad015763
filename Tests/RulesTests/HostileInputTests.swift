import Diagnostics
import Foundation
import InstitutionModel
import SourceText
import TestSupport
import Testing

/// Whatever is in the files, checking ends, says where the errors are, and can be drawn.
@Suite(.timeLimit(.minutes(5)))
struct HostileInputTests {
  /// The parts into which long tests are cut, so that they run side by side.
  static let parts = Array(0..<4)

  private let institution: DamagedInstitution

  init() throws { institution = try DamagedInstitution() }

  @Test(arguments: parts)
  func `a file may end at every byte`(_ part: Int) throws {
    let bytes = institution.bytes()
    for end in stride(from: part, to: bytes.count, by: Self.parts.count) {
      let faults = try institution.faults(with: Array(bytes[..<end]))
      #expect(faults == [], "after \(end) bytes")
    }
  }

  @Test(arguments: parts)
  func `every byte may be damaged`(_ part: Int) throws {
    let bytes = institution.bytes()
    for index in stride(from: part, to: bytes.count, by: Self.parts.count) {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      let faults = try institution.faults(with: damaged)
      #expect(faults == [], "with byte \(index) damaged")
    }
  }

  @Test(arguments: ["institution.yaml", "teachers.yaml", "periods.yaml", "attendance/2026-11.csv"])
  func `other files may end anywhere`(_ path: String) throws {
    let bytes = institution.bytes(of: path)
    for end in stride(from: 0, to: bytes.count, by: 13) {
      let faults = try institution.faults(with: Array(bytes[..<end]), as: path)
      #expect(faults == [], "after \(end) bytes")
    }
  }

  @Test(arguments: 0..<40)
  func `random bytes are refused`(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let bytes = (0..<(seed * 50 + 1)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    let findings = try institution.check(with: bytes)
    #expect(findings.faults == [])
    #expect(!findings.errors.isEmpty)
  }

  @Test(arguments: 0..<40)
  func `random words of YAML do no harm`(_ seed: Int) throws {
    let words = [
      "группы:", "\n", "  ", "    ", "- ", "группа: 1", "дистанционно:", "{", "}", "[", "]", ", ",
      ": ", "расписание: вт 10:00–10:45", "материалы:", "срок: пн 1:00", "|", ">", "\"", "'", "#",
      "&a", "*a", "!!str", "---\n", "\t", "программа: Х", "ресурсы: https://xn--0.ru", "час", "№",
    ]
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = (0..<200).map { _ in words.randomElement(using: &numbers) ?? "" }.joined()
    #expect(try institution.faults(with: Array(text.utf8)) == [])
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    /// Whether it is an error; `false` where it only must be survived.
    var isRefused = true

    init(_ description: String, _ bytes: [UInt8], isRefused: Bool = true) {
      testDescription = description
      self.bytes = bytes
      self.isRefused = isRefused
    }

    init(_ description: String, _ text: String, isRefused: Bool = true) {
      self.init(description, Array(text.utf8), isRefused: isRefused)
    }
  }

  @Test(arguments: try samples())
  func `hostile files are survived`(_ sample: Sample) throws {
    let findings = try institution.check(with: sample.bytes)
    #expect(findings.faults == [])
    if sample.isRefused { #expect(!findings.errors.isEmpty) }
  }

  static func samples() throws -> [Sample] {
    let bytes = try DamagedInstitution().bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    let deep = 10_000
    return [
      Sample("empty", ""),
      Sample("only a line end", "\n"),
      Sample("only a byte-order mark", [0xEF, 0xBB, 0xBF]),
      Sample("NUL", [0]),
      Sample("NUL inside", bytes + [0] + bytes),
      Sample("lists in lists", String(repeating: "[", count: deep)),
      Sample("closed lists in lists", nested("[", "]", deep)),
      Sample("mappings in mappings", String(repeating: "{a: ", count: deep)),
      Sample("indentation", (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
      Sample("items of items", "группы: " + String(repeating: "- ", count: deep)),
      Sample("a scalar of 10 MB", [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)),
      Sample(
        "a title of 1 MB",
        text.replacing("Весёлая", with: String(repeating: "а", count: 500_000)),
        isRefused: false
      ),
      Sample(
        "a resource of 1 MB",
        text + "\n      ресурсы: https://" + String(repeating: "a.", count: 500_000)
      ),
      Sample("an alias bomb", aliasBomb),
      Sample("Windows-1251", Array(text.data(using: .windowsCP1251) ?? Data())),
      Sample("UTF-16", Array(text.data(using: .utf16) ?? Data())),
      Sample("UTF-32", Array(text.data(using: .utf32) ?? Data())),
      Sample("unpaired surrogates", [0xED, 0xA0, 0x80] + bytes),
      Sample("a terminal's escape sequences", text.replacing("Весёлая", with: "\u{1B}[2J")),
      Sample(
        "letters that turn the line",
        text.replacing("Весёлая", with: "\u{202E}кисть"),
        isRefused: false
      ),
      Sample("numbers beyond all bounds", text.replacing("15", with: "99999999999999999999")),
    ]
  }

  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + String(repeating: close, count: depth)
  }

  private static let aliasBomb =
    "a: &a [x, x]\n"
    + zip("bcdefghijklmnop", "abcdefghijklmno").map { "\($0): &\($0) [*\($1), *\($1)]\n" }.joined()

  @Test
  func `addresses may be anything`() throws {
    var numbers = SeededNumbers(seed: 1)
    let pieces = [
      "http", "https", ":", "/", "//", "@", ".", "-", "xn--", "80aswg", "рф", "sferum", "ru", "%2E",
      "[", "]", "::1", "?", "#", "\\", "99999", "443", "。", "\u{AD}", "ё", "zoom.us", "a", "0", "é",
    ]
    let addresses = (0..<600).map { _ in
      let tail = (0..<Int.random(in: 1...8, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      return "    - \"https://\(tail.replacing("\\", with: "\\\\"))\"\n"
    }
    let text = "программа: Х\nдистанционно:\n  ресурсы:\n" + addresses.joined() + "группы: []\n"
    #expect(try institution.faults(with: Array(text.utf8)) == [])
  }

  @Test
  func `a thousand groups may meet one teacher at once`() throws {
    let groups = (0..<1000).map { number in
      """
        - группа: \(number)
          учащихся: 5
          часов в неделю: 2
          кабинет: 1
          расписание: вторник 15:30–17:10
          дистанционно: {формат: синхронный, режим занятий: по расписанию}

      """
    }
    let text = "программа: Х\nуровень: базовый\nпедагог: Иванова А.А.\nгруппы:\n" + groups.joined()
    let findings = try institution.check(with: Array(text.utf8))
    #expect(findings.faults == [])
    let overlaps = findings.errors.filter { $0 == "teacher-lessons-do-not-overlap" }
    #expect(overlaps.count == 999)
  }

  @Test(arguments: ["small", "two-departments"], 0..<5)
  func `the order of files plays no part`(_ fixture: String, _ seed: Int) throws {
    let inputs = try FixtureFiles.all(of: fixture).map { InputFile(path: $0.path, bytes: $0.bytes) }
    let broken = inputs.map { input in
      InputFile(path: input.path, bytes: Array(input.bytes.dropLast(input.bytes.count / 3)))
    }
    var numbers = SeededNumbers(seed: UInt64(seed))
    let shuffled = broken.shuffled(using: &numbers)
    let expected = try DamagedInstitution.Findings(in: DefinitionReader.read(broken, in: ""))
    let found = try DamagedInstitution.Findings(in: DefinitionReader.read(shuffled, in: ""))
    #expect(!expected.diagnostics.isEmpty)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.drawings == expected.drawings)
  }
}
