import Diagnostics
import Russian
import SourceText

extension Diagnostic {
  /// A finding about a file that lies among the definitions and is none.
  static func misplacedFile(_ path: String, help own: String?) -> Diagnostic {
    if path.hasSuffix("/") {
      return Diagnostic(
        "misplaced-file",
        "«\(path)» – папка, а нужен файл",
        at: nil,
        in: path,
        help: "файлы из неё перенесите на их места, а папку уберите или переименуйте"
      )
    }
    if FileKind.all.map(\.folder).contains(path.split(separator: "/").last.map(String.init)) {
      return Diagnostic(
        "misplaced-file",
        "«\(path)» – файл, а нужна папка",
        at: nil,
        in: path,
        help: "переименуйте файл или уберите его, а папку создайте"
      )
    }
    return Diagnostic(
      "misplaced-file",
      "файл «\(path)» не относится ни к одному разделу",
      at: nil,
      in: path,
      help: own ?? help(about: path.split(separator: "/").last.map(String.init) ?? path)
    )
  }

  /// A finding about a file that describes what another one describes already.
  static func repeatedFile(_ path: String, as first: String, id: SourceFileID) -> Diagnostic {
    Diagnostic(
      "repeated-file",
      "файлы «\(first)» и «\(path)» описывают одно и то же",
      at: SourceRange(file: id, lower: 0, upper: 0),
      help: "оставьте один из них: второй не читается"
    )
  }

  /// A finding about a copy that lies beside its program.
  static func copiedProgram(_ path: String, of original: String, id: SourceFileID) -> Diagnostic {
    Diagnostic(
      "repeated-file",
      "та же программа дважды: «\(path)» – копия файла «\(original)»",
      at: SourceRange(file: id, lower: 0, upper: 0),
      help: "оставьте один из файлов: копия не читается; если это другая программа, дайте ей своё "
        + "название, а файлу – своё имя"
    )
  }

  private static func help(about name: String) -> String {
    switch name.ending {
    case "txt": helpAboutText(name.stem)
    case "doc", "docx", "odt", "rtf":
      "программа не читает документов Word: перенесите текст в файл .yaml или .md"
    case _:
      "допустимы \(places.enumerated); переименуйте, перенесите или уберите файл"
    }
  }

  /// Where files may lie: single ones, then those of folders.
  private static var places: [String] {
    (FileKind.all.filter { $0.folder == nil } + FileKind.all.filter { $0.folder != nil })
      .map { $0.path.replacing("…", with: "*") }
  }

  /// Notepad adds its ending to whatever name it is given.
  private static func helpAboutText(_ stem: String) -> String {
    switch stem.ending {
    case "yaml", "yml", "csv", "md": "Блокнот добавил .txt: переименуйте файл в \(stem)"
    case _:
      "Блокнот сохраняет как .txt: переименуйте файл, чтобы он кончался на .yaml, .csv или .md"
    }
  }
}
