import Diagnostics
import Documents
import InstitutionModel
import Russian
import SourceText

/// Pictures beside the institution's own pages.
///
/// Russian: «картинки страниц».
enum PageImageFile {
  static let mostBytes = 2_000_000
  static let mostPixels = 6_000

  /// Looks for a picture that a page names.
  ///
  /// - Parameters:
  ///   - name: The path from the folder of the pages, as it is written.
  ///   - description: What is to be seen.
  ///   - content: The content folder, which nothing is read outside of.
  /// - Returns: The picture, or what is wrong with it.
  static func find(_ name: Term, _ description: String, in content: String) -> ImageFinding {
    if name.value.utf8.holds("://") { return .fault(.foreignImage(name)) }
    let path = "pages/" + name.value.percentDecoded
    do throws(EmblemFault) {
      let bytes = try EmblemFile.bytes(path, in: content)
      guard bytes.count <= mostBytes else { throw .heavy }
      guard let image = PageImage(bytes: bytes, description: description) else { throw .foreign }
      guard max(image.width, image.height) <= mostPixels else {
        throw .wide(image.width, image.height)
      }
      return .image(image)
    } catch {
      return .fault(.pageImage(error, name, at: path))
    }
  }
}

extension Diagnostic {
  fileprivate static func foreignImage(_ name: Term) -> Diagnostic {
    Diagnostic(
      "page-image",
      "картинка \(name.value.quoted) лежит на чужом сайте",
      at: name.range,
      help: "сохраните её в папку «pages» рядом со страницей и напишите имя файла, например "
        + "«![что на ней](foto.jpg)»; или дайте ссылку: уберите «!» перед «[»"
    )
  }

  fileprivate static func pageImage(_ fault: EmblemFault, _ name: Term, at path: String)
    -> Diagnostic
  {
    let (message, help) = fault.words(on: path)
    return Diagnostic("page-image", message, at: name.range, help: help)
  }
}

extension EmblemFault {
  /// What is wrong with a picture of a page, and how to mend it.
  fileprivate func words(on path: String) -> (message: String, help: String) {
    let limits =
      "уменьшите её: до \(PageImageFile.mostPixels) точек по длинной стороне и "
      + "\(PageImageFile.mostBytes / 1_000_000) МБ"
    return switch self {
    case .missing:
      (
        "нет файла картинки \(path.quoted)",
        "положите файл туда или исправьте имя; буквы большие и маленькие различаются"
      )
    case .outside:
      (
        "картинка \(path.quoted) лежит вне папки «pages»",
        "положите её в «pages» рядом со страницей"
      )
    case .folder: ("\(path.quoted) – папка, а не картинка", "напишите имя файла")
    case .link:
      ("картинка \(path.quoted) – символическая ссылка", "положите вместо ссылки сам файл")
    case .unreadable(let reason):
      ("картинка \(path.quoted) не читается: \(reason)", "проверьте файл и права на него")
    case .heavy: ("картинка \(path.quoted) слишком велика для сайта", limits)
    case .wide(let width, let height):
      ("картинка \(path.quoted) слишком велика: \(width) × \(height) точек", limits)
    case .foreign, .damaged:
      (
        "файл \(path.quoted) – не картинка PNG, JPEG или WebP",
        "откройте его и сохраните как JPEG или PNG"
      )
    }
  }
}
