import Diagnostics
import Russian
import Schema
import SourceText

/// A file that lies among the definitions where none of its kind is read.
///
/// Russian: «файл не на своём месте».
struct MisplacedFile {
  private let path: String
  private let name: String
  /// The words before the first colon of lines without indent, folded.
  private let keys: Set<String>
  private let schemas: DefinitionSchemas

  init(_ path: String, _ bytes: [UInt8], _ schemas: DefinitionSchemas) {
    self.path = path
    self.schemas = schemas
    name = path.split(separator: "/").last.map(String.init) ?? path
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    keys = Set(Self.keys(of: bytes.dropFirst(isMarked ? 3 : 0).prefix(Self.longestLook)))
  }

  var diagnostic: Diagnostic {
    Diagnostic.misplacedFile(path, help: help)
  }

  private var help: String? {
    switch name.ending {
    case "csv": return "таблицы отметок лежат в папке «attendance»: перенесите файл туда"
    case "md": return "страницы лежат в папке «pages»: перенесите файл туда"
    case "xls", "xlsx", "ods":
      return "сохраните таблицу как CSV (в Excel: «Файл» → «Сохранить как» → тип «CSV»), положите "
        + "«\(name.stem).csv» в папку «attendance», а этот файл уберите"
    case "yaml", "yml": return kind.map(help) ?? helpByPath
    case "pdf":
      return "файлы PDF на сайт не попадают: положите его на сайт учреждения, а на странице дайте "
        + "ссылку: «[\(name.stem)](https://…)»; отсюда файл уберите"
    case "txt" where ["yaml", "yml", "csv", "md"].contains(name.stem.ending): return nil
    case "doc", "docx", "odt", "rtf", "zip", "rar", "7z": return nil
    case _: return kind.map(renaming) ?? helpByFolder
    }
  }

  /// What a text without our ending is to be called, by what it says.
  private func renaming(to kind: FileKind) -> String {
    guard let folder = kind.folder else { return help(for: kind) }
    let new = "переименуйте файл в \(name.stem.slug).yaml"
    return self.folder == folder ? new : "\(new) и перенесите его в папку «\(folder)»"
  }

  /// The same by the folder in which it lies.
  private var helpByFolder: String? {
    switch (folder, name.ending) {
    case (FileKind.attendance.folder, "txt"), (FileKind.attendance.folder, "tsv"):
      "переименуйте файл в \(name.stem).csv"
    case (FileKind.page.folder, "txt"): "переименуйте файл в \(name.stem.slug).md"
    case _: nil
    }
  }

  /// The folder in which it lies.
  private var folder: String? { path.split(separator: "/").dropLast().last.map(String.init) }

  private var helpByPath: String? {
    let folders = path.split(separator: "/").dropLast()
    let folder = FileKind.all.compactMap(\.folder).first { folder in
      folders.dropLast().contains { $0 == folder }
    }
    if let folder { return "перенесите файл в саму папку «\(folder)»: вложенные папки не читаются" }
    let singles = FileKind.all.filter { $0.folder == nil }.map(\.path)
    return Spelling.nearest(to: name, in: singles).first.map { "переименуйте файл в \($0)" }
  }

  private func help(for kind: FileKind) -> String {
    if let folder = kind.folder {
      return "судя по содержанию, это \(kind.contents): перенесите файл в папку «\(folder)»"
    }
    return "судя по содержанию, это \(kind.path): назовите файл так и положите рядом с папкой "
      + "«programs», а если такой уже есть, перенесите строки в него"
  }

  /// The kind whose keys the file has, of several the one that has fewest others.
  private var kind: FileKind? {
    let fits = FileKind.all.compactMap { kind -> (kind: FileKind, common: Int, all: Int)? in
      guard let own = kind.form(schemas).map({ Set($0.keys) }) else { return nil }
      let common = own.intersection(keys).count
      return common > 0 ? (kind, common, own.count) : nil
    }
    return fits.min { ($1.common, $0.all) < ($0.common, $1.all) }?.kind
  }

  private static func keys(of bytes: some Collection<UInt8>) -> [String] {
    bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { line in
      guard let first = line.first, first != UInt8(ascii: " "), first != UInt8(ascii: "#"),
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      return String(decoding: line[..<colon], as: UTF8.self).trimmed.folded
    }
  }

  /// What a file is stands near its beginning.
  private static let longestLook = 20_000
}

extension FileKind {
  /// What stands in a file of a folder.
  fileprivate var contents: String {
    switch self {
    case .changes: "изменения"
    case .events: "события"
    case _: "программа"
    }
  }
}

extension Form {
  /// The folded names of the keys of a file; empty where it has none.
  fileprivate var keys: [String] {
    if case .record(let record) = self { record.keys.map(\.name.folded) } else { [] }
  }
}
