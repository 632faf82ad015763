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
    "Renderers": ["CivilTime", "Russian", "Documents", "CXLSXWriter"],
    "Edition": ["InstitutionModel", "Documents", "DocumentKinds", "Renderers"],
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
    let text = try Repository.text("ARCHITECTURE.md")
    for layer in Self.layers.keys where layer != "ozero" {
      #expect(text.contains("`\(layer)`"), "\(layer) is missing in ARCHITECTURE.md")
    }
  }

  private static func imports(of layer: String) throws -> [(path: String, module: String)] {
    try Repository.files(under: "Sources/\(layer)", endings: [".swift"]).flatMap { path in
      try Repository.text(path).split(separator: "\n").compactMap { line in
        var words = line.split(separator: " ").map(String.init)
        if let first = words.first, ["public", "internal", "private"].contains(first) {
          words.removeFirst()
        }
        return words.count == 2 && words[0] == "import" ? (path, words[1]) : nil
      }
    }
  }
}
