import DelimitedText
import Diagnostics
import Schema
import SourceText
import YAMLTree

/// A kind of file in the folder of the definitions: where it lies, how it is written, what it adds.
///
/// Russian: «вид файла». Each is declared in one file of `Files/`.
public struct FileKind: Sendable {
  /// What a file adds to what is known.
  public typealias Contribution = @Sendable (inout Definitions) -> Void

  /// `teachers.yaml`, or `programs/….yaml` for each file of a folder.
  public let path: String
  /// The folder whose files are all of the kind; `nil` for a single file.
  let folder: String?
  private let stem: String
  private let ending: String
  /// What the file is for, in Russian, with a period.
  let purpose: String
  /// What is to be done where there is none; `nil` for a kind that may be absent.
  var need: String?
  /// Whether only one file may have the name.
  var isSingle = true
  var encodings = SourceDecoding.Acceptance.utf8Only
  /// Whether it is written in YAML.
  private(set) var isTree = false
  var form: @Sendable (DefinitionSchemas) -> Form? = { _ in nil }
  /// What follows from a file in which nothing can be read.
  var unread: @Sendable (_ name: String) -> Contribution = { _ in { _ in } }
  let read:
    @Sendable (SourceFile, SourceFileID, _ name: String, DefinitionSchemas, inout FileNotes)
      -> Contribution?

  init(
    path: String,
    purpose: String,
    read:
      @escaping @Sendable (SourceFile, SourceFileID, String, DefinitionSchemas, inout FileNotes)
      -> Contribution?
  ) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    (self.path, self.purpose, self.read) = (path, purpose, read)
    (stem, ending) = (file.stem, file.ending)
    folder = path.firstIndex(of: "/").map { String(path[..<$0]) }
  }

  /// What an empty file means.
  enum Emptiness {
    /// It says nothing, and may.
    case silent
    /// It is to be filled, or it is one too many.
    case spare
    /// It is to be filled: without it there is no institution.
    case needed
  }

  /// A kind that is written in YAML.
  static func yaml<Lines>(
    _ path: String,
    _ purpose: String,
    whenEmpty emptiness: Emptiness = .spare,
    _ schema: @escaping @Sendable (DefinitionSchemas) -> RecordSchema<Lines>,
    _ add: @escaping @Sendable (Located<Lines>, _ name: String, inout Definitions) -> Void
  ) -> FileKind {
    var kind = FileKind(path: path, purpose: purpose) { file, id, name, schemas, notes in
      let (root, diagnostics) =
        notes.parsed ?? YAMLParser.parse(file, id: id) { schema(schemas).doubts(of: $0) }
      notes.reader.report(contentsOf: diagnostics.compactMap { $0.adapted(to: emptiness) })
      guard let root else { return nil }
      notes.suppressions += Suppression.all(in: file, id, outside: root)
      notes.texts += WrittenText.all(in: root)
      let lists = ListsOfOthers(root, path, schemas)
      notes.reader.report(contentsOf: lists.diagnostics)
      guard let own = lists.own, let lines = schema(schemas).read(own, &notes.reader).located
      else { return nil }
      return { definitions in add(lines, name, &definitions) }
    }
    kind.form = { schema($0).form }
    kind.isTree = true
    return kind
  }
}

extension FileKind {
  /// The same, which an institution cannot do without: what is to be done where there is none.
  func needed(to act: String) -> FileKind {
    var kind = self
    kind.need = act
    return kind
  }
}

extension FileKind: Hashable {
  public static func == (first: Self, second: Self) -> Bool { first.path == second.path }

  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension FileKind {
  /// Whether files of the name in the folders are of the kind.
  func isKind(ofFileIn folders: [String], stem: String, ending: String) -> Bool {
    folders.count < 2 && folders.first == folder && (folder != nil || self.stem == stem)
      && self.ending == (ending == "yml" ? "yaml" : ending)
  }
}

extension Diagnostic {
  /// The finding, if it says that a file is empty, as this file needs it.
  fileprivate func adapted(to emptiness: FileKind.Emptiness) -> Diagnostic? {
    guard code == "yaml-empty" else { return self }
    switch emptiness {
    case .silent: return nil
    case .spare: return self
    case .needed:
      var finding = self
      finding.help = "заполните файл: без него учреждения нет"
      return finding
    }
  }
}
