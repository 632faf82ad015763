import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// Why an emblem cannot be used.
enum EmblemFault: Error {
  /// No such file.
  case missing
  /// The path leads out of the folder of the definitions.
  case outside
  /// A folder lies there.
  case folder
  /// A symbolic link lies there.
  case link
  /// The system's reason, in Russian.
  case unreadable(String)
  /// It has more bytes than each paper may carry.
  case heavy
  /// Its width and height in pixels.
  case wide(Int, Int)
  /// It is no PNG.
  case foreign
  /// It begins as a PNG and cannot be read to its end.
  case damaged
}

extension Diagnostic {
  /// A finding where the definitions name the emblem.
  init(_ fault: EmblemFault, _ name: Term, in folder: String) {
    self.init(
      fault.code,
      fault.message(on: name.value, in: folder),
      at: name.range,
      help: fault.help(in: folder)
    )
  }
}

extension EmblemFault {
  /// One code for a file that is not there, another for one that does not do.
  fileprivate var code: DiagnosticCode {
    switch self {
    case .missing: "emblem-exists"
    case .outside, .folder, .link, .unreadable, .heavy, .wide, .foreign, .damaged:
      "emblem-is-usable"
    }
  }

  /// One line that names the file as the author wrote it.
  fileprivate func message(on name: String, in folder: String) -> String {
    switch self {
    case .missing: "нет файла эмблемы \(name.quoted)"
    case .outside: "эмблема \(name.quoted) лежит вне папки «\(folder)»"
    case .folder: "\(name.quoted) – папка, а\u{A0}не\u{A0}рисунок"
    case .link: "эмблема \(name.quoted) – символическая ссылка"
    case .unreadable(let reason): "файл эмблемы \(name.quoted) не\u{A0}читается: \(reason)"
    case .heavy: "эмблема \(name.quoted) слишком велика: можно не\u{A0}больше \(Self.mostBytes)"
    case .wide(let width, let height):
      "эмблема \(name.quoted) слишком велика: \(width)\u{A0}×\u{A0}\(height)\u{A0}точек, "
        + "можно не\u{A0}больше \(Self.mostPixels)"
    case .foreign: "файл \(name.quoted) – не\u{A0}рисунок PNG"
    case .damaged: "рисунок \(name.quoted) повреждён: он не\u{A0}читается до\u{A0}конца"
    }
  }

  /// What to do, with the measures that are allowed.
  fileprivate func help(in folder: String) -> String {
    switch self {
    case .missing, .outside:
      "положите рисунок PNG в\u{A0}папку «\(folder)» и\u{A0}напишите его имя: «эмблема: emblem.png»"
    case .folder: "назовите файл с\u{A0}рисунком, например «эмблема: pictures/emblem.png»"
    case .link: "положите вместо ссылки сам рисунок"
    case .unreadable: "проверьте файл и\u{A0}права на\u{A0}него"
    case .heavy, .wide:
      "уменьшите рисунок: до \(Self.mostPixels) по\u{A0}длинной стороне и\u{A0}\(Self.mostBytes)"
    case .foreign, .damaged: "откройте рисунок и\u{A0}сохраните его как PNG"
    }
  }

  /// «300 КБ».
  private static let mostBytes = "\(Emblem.mostBytes / 1000)\u{A0}КБ"
  /// «2000 точек».
  private static let mostPixels = "\(Emblem.mostPixels)\u{A0}точек"
}
