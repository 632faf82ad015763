import Foundation
import TestSupport
import Testing

/// Generated lists, and the page of rules, are those that the script writes now.
struct RegisterTests {
  @Test(arguments: [
    "Sources/InstitutionModel/Files/FileKind+All.swift",
    "Sources/Rules/Catalogue/RuleCatalogue.swift", "Sources/DocumentKinds/KindCatalogue.swift",
    "Sources/Documents/Model/FormatName.swift", "Sources/Edition/FormatSet.swift",
    "Templates/BuiltInTemplates.swift", "Documentation/rules.md",
  ])
  func `a generated file is current: run make register`(_ path: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Process()
    script.executableURL = Repository.root.appending(path: "Scripts/register.sh")
    script.arguments = [folder.path]
    try script.run()
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let written = try Data(contentsOf: folder.appending(path: path))
    #expect(Array(written) == (try Repository.bytes(path)))
  }

  @Test func `a rule's code is the name of its type`() throws {
    for path in Repository.files(under: "Sources/Rules", endings: [".swift"]) {
      let text = try Repository.text(path)
      guard text.contains("Rule {\n  static let metadata") else { continue }
      let type = try #require(path.split(separator: "/").last).dropLast(".swift".count)
      #expect(text.contains("\"\(Self.kebab(type))\""), "\(path)")
    }
  }

  @Test func `a rule that asks for the day of the build says so`() throws {
    for path in Repository.files(under: "Sources/Rules", endings: [".swift"]) {
      let text = try Repository.text(path)
      guard text.contains("Rule {\n  static let metadata") else { continue }
      let asks = text.contains("inspection.date") || text.contains("year.marked")
      #expect(asks == text.contains("isDated: true"), "\(path)")
    }
  }

  private static func kebab(_ name: Substring) -> String {
    var words: [String] = []
    for letter in name {
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1] += letter.lowercased()
    }
    return words.joined(separator: "-")
  }
}
