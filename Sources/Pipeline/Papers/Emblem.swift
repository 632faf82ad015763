import Definitions
import Diagnostics
import Documents
import SourceText

/// The picture of the institution that papers begin with.
struct Emblem: Sendable {
  /// `nil` where none is named, or it cannot be used.
  let picture: Picture?
  let diagnostics: [Diagnostic]

  /// Reads the picture that the definitions name: a PNG inside their folder.
  ///
  /// - Throws: `Failure` when the folder cannot be read.
  init(_ name: Term?, in folder: String) throws(Failure) {
    guard let name, !name.value.isEmpty else {
      (picture, diagnostics) = (nil, [])
      return
    }
    let files = try Failure.reading { () throws(InputFolder.Failure) in
      try InputFolder(path: folder) { $0 == name.value ? .text : .none }.files()
    }
    guard let file = files.first(where: { $0.path == name.value }) else {
      (picture, diagnostics) = (nil, [.noEmblem(name, in: folder)])
      return
    }
    let isSmall = file.bytes.count <= Self.mostBytes
    let picture = isSmall ? Picture(png: file.bytes, description: Self.description) : nil
    let isUsable = picture.map { max($0.width, $0.height) <= Self.mostPixels } ?? false
    self.picture = isUsable ? picture : nil
    diagnostics = isUsable ? [] : [.unusableEmblem(name, isPicture: !isSmall || picture != nil)]
  }

  private static let description = "Эмблема учреждения"
  /// It goes into each paper.
  private static let mostBytes = 300_000
  private static let mostPixels = 2_000
}

extension Diagnostic {
  fileprivate static func noEmblem(_ name: Term, in folder: String) -> Diagnostic {
    Diagnostic(
      "emblem-exists",
      .error,
      "нет файла эмблемы «\(name.value)»",
      at: name.range,
      help: "положите рисунок PNG в папку «\(folder)» и напишите его имя: «эмблема: emblem.png»"
    )
  }

  fileprivate static func unusableEmblem(_ name: Term, isPicture: Bool) -> Diagnostic {
    Diagnostic(
      "emblem-is-usable",
      .error,
      isPicture
        ? "эмблема «\(name.value)» слишком велика: бумаги с\u{A0}ней стали бы тяжёлыми"
        : "файл «\(name.value)» – не\u{A0}рисунок PNG",
      at: name.range,
      help: isPicture
        ? "уменьшите рисунок: до 2000 точек по длинной стороне и 300 КБ"
        : "откройте рисунок и сохраните его как PNG"
    )
  }
}
