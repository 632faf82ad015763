import TestSupport
import Testing

/// Who looks for a type opens the file of its name, and no folder is named for being handy.
struct FileNameTests {
  static let files = ["InstitutionModel", "Schema", "Rules"].flatMap { target in
    Repository.files(under: "Sources/\(target)", endings: [".swift"])
  }

  @Test func `no folder of the sources is called Support`() {
    let paths = Repository.files(under: "Sources", endings: [".swift"])
    let folders = Set(paths.flatMap { $0.split(separator: "/").dropLast() })
    #expect(folders.isDisjoint(with: ["Support", "Helpers", "Utilities", "Utils", "Common"]))
  }

  /// `Type.swift` declares the type, `Type+Topic.swift` extends it.
  @Test(arguments: files)
  func `a file is named after a type that it declares or extends`(_ path: String) throws {
    let file = try #require(path.split(separator: "/").last).dropLast(".swift".count)
    let parts = file.split(separator: "+", maxSplits: 1)
    let lines = try Repository.text(path).split(separator: "\n")
    let isNamed = lines.contains { line in
      Self.declares(parts[0], line) || (parts.count == 2 && Self.extends(parts[0], line))
    }
    #expect(isNamed, "\(path)")
  }

  @Test func `a declaration begins its line`() {
    #expect(Self.declares("A", "public struct A<B>: Sendable {"))
    #expect(Self.declares("A", "final class A {"))
    #expect(!Self.declares("A", "  struct A {"))
    #expect(!Self.declares("A", "struct AB {"))
    #expect(Self.extends("A", "extension A where B == C {"))
    #expect(Self.extends("A", "extension [A] {"))
    #expect(!Self.extends("A", "extension AB {"))
  }

  private static let keywords: Set<Substring> = ["struct", "enum", "class", "protocol"]

  private static func declares(_ type: Substring, _ line: Substring) -> Bool {
    let words = words(of: line)
    guard line.first != " ",
      let keyword = words.firstIndex(where: { keywords.contains($0) })
    else { return false }
    return words.dropFirst(keyword + 1).first == type
  }

  /// Also an array of the type.
  private static func extends(_ type: Substring, _ line: Substring) -> Bool {
    let words = words(of: line)
    guard let keyword = words.firstIndex(of: "extension"), line.first != " " else { return false }
    return words.dropFirst(keyword + 1).first == type
  }

  private static func words(of line: Substring) -> [Substring] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }
}
