import Foundation
import TestSupport
import Testing

/// Tables of Приложение 1 as other programs and people leave them, made by `Tests/readback/spoil.py`.
struct SpoiledTableTests {
  /// A table, and what importing it has to come to.
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    var file: String
    var code: Int32
    /// Parts of what is told.
    var says: [String]
    /// Marks that differ from those of the source; `nil` for one that is not taken over.
    var marks: [String: Int?]
    /// Whether there is no mark at all afterwards.
    var none: Bool
    var options: [String]

    var testDescription: String { file }
  }

  static let tables = Result { try SpoiledTables() }

  @Test func `tables are spoiled in at least thirty ways`() throws {
    #expect(try Self.tables.get().cases.count >= 30)
  }

  @Test(arguments: (try? tables.get().cases) ?? [])
  func `a spoiled table is understood, or each cell that is not is told`(_ table: Case) throws {
    let tables = try Self.tables.get()
    let sandbox = try Sandbox("two-departments")
    try FileManager.default.removeItem(atPath: sandbox.path("Content/attendance"))
    try sandbox.write(tables.bytes(of: table), to: table.file)
    let call = ["import", "appendix-1", table.file, "--date", "2026-10-31"] + table.options
    let outcome = try Ozero.run(call, in: sandbox.root.path)
    let said = (outcome.error + outcome.out).replacing("\u{A0}", with: " ")
    #expect(outcome.code == table.code, "\(said)")
    for words in table.says { #expect(said.contains(words), "\(said)") }
    #expect(try Self.marks(sandbox) == Self.expected(table), "\(said)")
  }

  private static func expected(_ table: Case) throws -> Set<String> {
    if table.none { return [] }
    var marks = try tables.get().marks
    for (mark, count) in table.marks {
      marks = marks.filter { !$0.hasPrefix("\(mark);") }
      if let count { marks.insert("\(mark);\(count)") }
    }
    return marks
  }

  /// The rows of all tables of attendance.
  private static func marks(_ sandbox: Sandbox) throws -> Set<String> {
    let folder = sandbox.path("Content/attendance")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let lines = try names.flatMap { name in
      try sandbox.text("Content/attendance/\(name)").split(whereSeparator: \.isNewline).dropFirst()
    }
    return Set(lines.map(String.init))
  }
}

/// The folder that the script has filled, removed with the run of the tests.
final class SpoiledTables: Sendable {
  let cases: [SpoiledTableTests.Case]
  /// The marks of the fixture in its first period, as rows.
  let marks: Set<String>
  private let sandbox: Sandbox

  init() throws {
    let sandbox = try Sandbox("two-departments")
    let build = try sandbox.ozero("build", "--date", "2026-10-31")
    guard build.code == 0 else { throw Ozero.Failure(description: build.error) }
    try FileManager.default.createDirectory(
      atPath: sandbox.path("tables"),
      withIntermediateDirectories: true
    )
    try Self.spoil(sandbox)
    let list = try sandbox.text("tables/cases.json")
    let rows = try ["nauka", "remesla"].flatMap { name in
      try sandbox.text("Content/attendance/\(name).csv").split(whereSeparator: \.isNewline)
        .dropFirst()
    }
    cases = try JSONDecoder().decode([SpoiledTableTests.Case].self, from: Data(list.utf8))
    marks = Set(rows.map(String.init).filter { $0.contains(".10.2026;") })
    self.sandbox = sandbox
  }

  func bytes(of table: SpoiledTableTests.Case) throws -> Data {
    try Data(contentsOf: sandbox.root.appending(path: "tables/\(table.file)"))
  }

  private static func spoil(_ sandbox: Sandbox) throws {
    let (process, errors) = (Process(), Pipe())
    process.executableURL = Repository.root.appending(path: ".venv/bin/python")
    process.arguments = [
      "-B", Repository.root.appending(path: "Tests/readback/spoil.py").path,
      sandbox.path("Output/internal/appendix-1/institution.xlsx"), sandbox.path("tables"),
    ]
    process.standardError = errors
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Ozero.Failure(description: String(decoding: text, as: UTF8.self))
    }
  }
}
