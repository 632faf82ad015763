import Foundation
import TestSupport
import Testing

/// Each layer imports only what lies below it; SwiftPM does not prove that.
struct ImportGraphTests {
  /// A row of the table.
  struct Layer: CustomTestStringConvertible, Sendable {
    var target: String
    var mayImport: [String]

    var testDescription: String { target }
  }

  /// The table of ARCHITECTURE.md: the modules that each target may import, in the table's order.
  static let layers = table(in: (try? Repository.text("ARCHITECTURE.md")) ?? "")

  /// What comes with the toolchain, by the layers that may use it.
  static let toolchain: [String: Set<String>] = [
    "Glibc": ["Packing", "Publishing", "Pipeline", "ozero", "Renderers"],
    "Dispatch": ["Pipeline"],
    "Synchronization": [
      "Documents", "DocumentKinds", "Regulation", "Publishing", "Pipeline", "Renderers", "ozero",
    ],
  ]

  @Test(arguments: layers)
  func `a layer imports only what its row allows`(_ layer: Layer) throws {
    for (path, module) in try Self.imports(of: layer.target) {
      let users = Self.toolchain[module]
      #expect(
        layer.mayImport.contains(module) || users?.contains(layer.target) == true,
        "\(path) imports \(module)"
      )
    }
  }

  @Test(arguments: layers)
  func `a layer depends on what its row allows, and no less`(_ layer: Layer) throws {
    let package = try Repository.text("Package.swift")
    #expect(Self.dependencies(of: layer.target, in: package) == Set(layer.mayImport))
  }

  @Test(arguments: layers.indices)
  func `a row allows only layers of rows above it`(_ index: Int) {
    let others = Set(Self.layers[index...].map(\.target))
    #expect(others.isDisjoint(with: Self.layers[index].mayImport))
  }

  @Test func `every target of the sources has one row, and every row is of a target`() throws {
    let files = Repository.files(under: "Sources", endings: [".swift"])
    let targets = Set(
      files.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
    )
    #expect(Self.layers.map(\.target).sorted() == targets.sorted())
  }

  @Test func `a row of the table has a target, what it holds, and modules or a dash`() {
    let text = """
      | Target | Holds | May import |
      |---|---|---|
      | `A` | the `Files/` | – |
      | `B` | words | `A`, `C` |

      | For | Used | Why |
      |---|---|---|
      | `D` | `E` | `F` |
      """
    #expect(Self.table(in: text).map(\.target) == ["A", "B"])
    #expect(Self.table(in: text).map(\.mayImport) == [[], ["A", "C"]])
  }

  @Test func `dependencies are those that Package.swift declares`() {
    let text = """
          .target(name: "0"),
          layer("A"),
          layer("B", ["A"]),
          layer(
            "C",
            [
              "A", "B",
            ]
          ),
          .executableTarget(
            name: "d",
            dependencies: [
              "C", .product(name: "E", package: "e"),
            ],
            swiftSettings: strict
      """
    #expect(Self.dependencies(of: "A", in: text) == [])
    #expect(Self.dependencies(of: "B", in: text) == ["A"])
    #expect(Self.dependencies(of: "C", in: text) == ["A", "B"])
    #expect(Self.dependencies(of: "d", in: text) == ["C", "E"])
    #expect(Self.dependencies(of: "e", in: text) == nil)
  }

  /// The rows between the heading of the table and the next empty line.
  private static func table(in text: String) -> [Layer] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.drop { $0 != "| Target | Holds | May import |" }.prefix { !$0.isEmpty }
    return rows.dropFirst(2).map { row in
      let cells = row.split(separator: "|")
      return Layer(
        target: names(in: cells.first ?? "").joined(separator: " and "),
        mayImport: names(in: cells.last ?? "")
      )
    }
  }

  private static func names(in text: Substring, between quote: String = "`") -> [String] {
    text.components(separatedBy: quote).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  /// What a target is declared to depend on; `nil` when no target has the name.
  private static func dependencies(of target: String, in package: String) -> Set<String>? {
    let list = package.components(separatedBy: "\n  targets: [").last ?? package
    let declarations = list.split(separator: /\b(?:layer|executableTarget|target|tests)\(/).map {
      // A product is named before its package; folders of resources are no modules.
      names(
        in: $0.replacing(/package: "[^"]*"|resources: \[[^\]]*\]/, with: "")[...],
        between: "\""
      )
    }
    return declarations.first { $0.first == target }.map { Set($0.dropFirst()) }
  }

  @Test(arguments: [
    ("import Glibc", "Glibc"), ("public import CivilTime", "CivilTime"),
    ("private import CYAML", "CYAML"), ("import struct Foundation.URL", "?"),
    ("@testable import Rules", "?"), ("@_exported import Rules", "?"),
    ("  import Rules", "Rules"), ("import Rules  // why", "?"),
    ("import Rules; import Edition", "?"),
    ("import Foundation.NSURL", "?"), ("/// import is a word", nil), ("let importance = 1", nil),
    ("  imports(import: 1)", nil),
  ])
  func `an import has one form`(_ line: String, _ module: String?) {
    #expect(Self.module(importedBy: Substring(line)) == module)
  }

  /// The module that a line imports; `?` for a form of import that nobody here needs.
  private static func module(importedBy line: Substring) -> String? {
    var words = line.split(separator: " ")[...]
    while let word = words.first, isModifier(word) { words.removeFirst() }
    guard words.first == "import", let module = words.dropFirst().first else { return nil }
    let isPlain = words.count == 2 && !line.contains("@")
    return isPlain && module.allSatisfy { $0.isLetter } ? String(module) : "?"
  }

  private static let access = ["public", "package", "internal", "fileprivate", "private"]

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || access.contains(String(word))
  }

  private static func imports(of layer: String) throws -> [(path: String, module: String)] {
    try Repository.files(under: "Sources/\(layer)", endings: [".swift"]).flatMap { path in
      try Repository.text(path).split(separator: "\n").compactMap { line in
        module(importedBy: line).map { (path, $0) }
      }
    }
  }
}
