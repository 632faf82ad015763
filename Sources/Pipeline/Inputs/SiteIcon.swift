import Diagnostics
import Documents
import Russian
import SourceText

/// The picture by which browsers tell the site among others.
///
/// Russian: «значок».
struct SiteIcon: Sendable {
  /// `nil` where none is named, or it cannot be used.
  let image: PageImage?
  /// A finding where the definitions name a picture that cannot be used.
  let diagnostics: [Diagnostic]

  /// Reads the picture that the definitions name: a PNG inside their folder.
  init(_ name: Term?, in folder: String) {
    (image, diagnostics) = EmblemFile.read(name, in: folder, Self.image, telling: Diagnostic.icon)
  }

  private static func image(_ bytes: [UInt8]) throws(EmblemFault) -> PageImage {
    guard bytes.count <= mostBytes else { throw .heavy }
    guard let image = PageImage(bytes: bytes, description: ""), image.format == .png else {
      throw .foreign
    }
    guard image.width == image.height, image.width <= mostPixels else {
      throw .wide(image.width, image.height)
    }
    return image
  }

  /// It is fetched with each first page.
  static let mostBytes = 50_000
  /// Of each side.
  static let mostPixels = 512
}

extension Diagnostic {
  fileprivate static func icon(_ fault: EmblemFault, _ name: Term) -> Diagnostic {
    let (message, help) = fault.words(on: name.value.quoted)
    return Diagnostic("icon-is-usable", message, at: name.range, help: help)
  }
}

extension EmblemFault {
  /// What is wrong with an icon, and how to mend it.
  fileprivate func words(on name: String) -> (message: String, help: String) {
    let limits = "сохраните его квадратом PNG, например 64 × 64 точки, до 50 КБ"
    return switch self {
    case .missing:
      ("нет файла значка \(name)", "положите его в папку с описаниями или исправьте имя")
    case .outside: ("значок \(name) лежит вне папки с описаниями", "положите его в эту папку")
    case .folder: ("\(name) – папка, а не значок", "напишите имя файла")
    case .link: ("значок \(name) – символическая ссылка", "положите вместо ссылки сам файл")
    case .unreadable(let reason):
      ("значок \(name) не читается: \(reason)", "проверьте файл и права на него")
    case .heavy: ("значок \(name) больше 50 КБ", limits)
    case .wide(let width, let height):
      ("значок \(name) не годится: \(width) × \(height) точек", limits)
    case .foreign, .damaged: ("файл \(name) – не картинка PNG", limits)
    }
  }
}
