import Foundation
import TestSupport
import Testing

/// What the style guide forbids and no tool refuses.
struct HouseRuleTests {
  static let forbidden = [
    "fatalError(", "try!", " as! ", ": Any ", "[String: Any]", "AnyObject", "TODO", "FIXME",
  ]

  @Test(arguments: Repository.files(under: "Sources", endings: [".swift"]))
  func `a source file has nothing of the forbidden`(_ path: String) throws {
    let text = try Repository.text(path)
    for word in Self.forbidden { #expect(!text.contains(word), "\(path): \(word)") }
  }

  @Test(arguments: Repository.files(under: "Sources/Renderers", endings: [".swift"]))
  func `a renderer says nothing but the words that it is given`(_ path: String) throws {
    let code = try Repository.text(path).split(separator: "\n").filter { !$0.contains("///") }
    #expect(!code.contains { $0.contains(/[А-Яа-яЁё]/) }, "\(path)")
  }

  @Test func `types of the model say their Russian term`() throws {
    for path in Repository.files(under: "Sources/InstitutionModel", endings: [".swift"]) {
      let lines = try Repository.text(path).split(separator: "\n").map(String.init)
      for (index, line) in lines.enumerated() where Self.declaresType(line) {
        let comment = lines[..<index].reversed().prefix { $0.contains("///") }
        #expect(comment.contains { $0.contains("Russian: «") }, "\(path): \(line)")
      }
    }
  }

  /// Types at file level.
  private static func declaresType(_ line: String) -> Bool {
    ["struct", "enum", "indirect enum", "final class", "protocol"].contains {
      line.hasPrefix("public \($0) ")
    }
  }

  @Test func `nothing of a machine is in a tracked text`() throws {
    let files = Repository.files(
      under: ".",
      endings: [".swift", ".md", ".yaml", ".sh", ".c", ".h", ".py", ".html", ".css"]
    )
    for path in files where !path.hasPrefix("./.") && !path.hasPrefix("./Output/") {
      let text = try Repository.text(path)
      for folder in ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"] {
        #expect(!text.contains(" \(folder)") && !text.contains("\"\(folder)"), "\(path)")
      }
    }
  }
}
