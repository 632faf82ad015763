import Diagnostics
import Russian
import Schema
import SourceText
import YAMLTree

/// Lists that stand in a file of another kind: `события:` in a file of `changes/`.
///
/// Russian: «список не в своём файле».
struct ListsOfOthers {
  /// What of the file is its own; `nil` where nothing is.
  let own: YAMLNode?
  let diagnostics: [Diagnostic]

  /// Looks at the keys of a file.
  ///
  /// - Parameters:
  ///   - root: What stands in it.
  ///   - path: Where files of its kind lie.
  ///   - schemas: How files are written.
  init(_ root: YAMLNode, _ path: String, _ schemas: DefinitionSchemas) {
    guard case .mapping(let entries) = root.content else {
      (own, diagnostics) = (root, [])
      return
    }
    let own = FileKind.all.first { $0.path == path }?.form(schemas)
    let known = Set(own?.keysOfFile ?? [])
    let unknown = entries.filter { !known.contains($0.key.value.folded) }
    let homes = unknown.isEmpty ? [:] : Self.homes(schemas)
    let astray = unknown.filter { homes[$0.key.value.folded] != nil }
    let rest = entries.filter { entry in !astray.contains { $0.key == entry.key } }
    let isWhole = rest.isEmpty && !astray.isEmpty
    self.own = isWhole ? nil : YAMLNode(.mapping(rest), at: root.range)
    diagnostics = astray.compactMap { entry in
      homes[entry.key.value.folded].map { .listOfOther(entry.key, $0, isWhole: isWhole) }
    }
  }
}

extension ListsOfOthers {
  /// The kinds of files that hold one list, by the folded key of it.
  private static func homes(_ schemas: DefinitionSchemas) -> [String: FileKind] {
    FileKind.all.reduce(into: [:]) { homes, kind in
      if let key = kind.keyOfList(schemas) { homes[key] = kind }
    }
  }
}

extension FileKind {
  /// The only key that files of the kind have.
  fileprivate func keyOfList(_ schemas: DefinitionSchemas) -> String? {
    form(schemas).flatMap { $0.keysOfFile.only }
  }
}

extension Form {
  /// The folded names of the keys of a file.
  fileprivate var keysOfFile: [String] {
    if case .record(let record) = self { record.keys.map(\.name.folded) } else { [] }
  }
}

extension Diagnostic {
  /// A list that belongs into another file.
  fileprivate static func listOfOther(_ key: Term, _ kind: FileKind, isWhole: Bool) -> Diagnostic {
    let what = isWhole ? "файл" : "эти строки"
    let place = kind.folder.map { isWhole ? "в папку «\($0)»" : "в файл папки «\($0)»" }
    return Diagnostic(
      "unknown-key",
      "неизвестный ключ \(key.value.quoted)",
      at: key.range,
      help: place.map { "список «\(key.value)» лежит не здесь: перенесите \(what) \($0)" }
        ?? "список «\(key.value)» лежит в \(kind.path): перенесите эти строки туда"
    )
  }
}
