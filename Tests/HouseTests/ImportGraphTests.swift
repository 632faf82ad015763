import Foundation
import TestSupport
import Testing

/// Each layer imports only what lies below it; SwiftPM does not prove that.
struct ImportGraphTests {
  /// The table of ARCHITECTURE.md: our modules that each target may import.
  static let layers: [String: Set<String>] = [
    "SourceText": [],
    "CivilTime": [],
    "Diagnostics": ["SourceText"],
    "Russian": ["CivilTime"],
    "Regulation": ["SourceText", "CivilTime", "Russian"],
    "YAMLTree": ["SourceText", "Diagnostics", "CYAML"],
    "DelimitedText": ["SourceText", "Diagnostics"],
    "InstitutionModel": ["SourceText", "CivilTime", "Regulation"],
    "Timetable": ["CivilTime", "Regulation", "InstitutionModel", "SourceText"],
    "Definitions": [
      "SourceText", "CivilTime", "Diagnostics", "Russian", "Regulation", "YAMLTree",
      "DelimitedText", "InstitutionModel",
    ],
    "Rules": [
      "SourceText", "CivilTime", "Diagnostics", "Russian", "Regulation", "InstitutionModel",
      "Timetable", "Definitions",
    ],
    "Documents": ["SourceText", "Diagnostics", "Russian", "CivilTime", "CCMark"],
    "DocumentKinds": [
      "SourceText", "CivilTime", "Diagnostics", "Russian", "Regulation", "InstitutionModel",
      "Timetable", "Rules", "Documents",
    ],
    "Renderers": ["CivilTime", "Documents", "CXLSXWriter"],
    "Edition": [
      "SourceText", "Diagnostics", "InstitutionModel", "Documents", "DocumentKinds", "Renderers",
    ],
    "Publishing": ["CNettle", "CSystem"],
    "Pipeline": [
      "SourceText", "CivilTime", "Diagnostics", "Russian", "Regulation", "Definitions",
      "InstitutionModel", "Rules", "Documents", "DocumentKinds", "Renderers", "Edition",
      "Publishing", "BuiltInTemplates",
    ],
    "ozero": [
      "SourceText", "CivilTime", "Diagnostics", "Russian", "Publishing", "Pipeline", "CSystem",
      "ArgumentParser",
    ],
  ]

  /// What comes with the toolchain, by the layers that may use it.
  static let toolchain: [String: Set<String>] = [
    "Glibc": ["Publishing", "Pipeline", "ozero", "Renderers"],
    "Dispatch": ["Pipeline"],
    "Synchronization": ["Publishing", "Pipeline", "Renderers", "ozero"],
  ]

  @Test(arguments: layers.keys.sorted())
  func `a layer imports only the layers below it`(_ layer: String) throws {
    let allowed = try #require(Self.layers[layer])
    for (path, module) in try Self.imports(of: layer) {
      let users = Self.toolchain[module]
      #expect(
        allowed.contains(module) || users?.contains(layer) == true,
        "\(path) imports \(module)"
      )
    }
  }

  @Test func `every target of the sources stands in the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path
    )
    let ours = folders.filter { !$0.hasPrefix("C") || $0 == "CivilTime" }
    #expect(Set(ours) == Set(Self.layers.keys))
  }

  @Test func `the table is that of the architecture`() throws {
    var rows: [String: Set<String>] = [:]
    for line in try Repository.text("ARCHITECTURE.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let layer = Self.names(in: cells[0]).first else { continue }
      rows[layer] = Set(Self.names(in: cells[2]))
    }
    #expect(Set(rows.keys) == Set(Self.layers.keys))
    for (layer, modules) in Self.layers { #expect(rows[layer] == modules, "\(layer)") }
  }

  /// The names between backticks.
  private static func names(in cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
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
