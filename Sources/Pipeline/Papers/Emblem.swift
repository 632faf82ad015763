import Diagnostics
import Documents
import InstitutionModel
import Renderers
import SourceText

/// The picture of the institution that papers begin with.
struct Emblem: Sendable {
  /// `nil` where none is named, or it cannot be used.
  let picture: Picture?
  /// A finding where the definitions name a picture that cannot be used.
  let diagnostics: [Diagnostic]

  /// Reads the picture that the definitions name: a PNG inside their folder.
  init(_ name: Term?, in folder: String) {
    (picture, diagnostics) = EmblemFile.read(name, in: folder, Self.picture) {
      Diagnostic($0, $1, in: folder)
    }
  }

  /// Checks what is cheap first: bytes, kind, sides, then every pixel.
  private static func picture(_ bytes: [UInt8]) throws(EmblemFault) -> Picture {
    guard bytes.count <= mostBytes else { throw .heavy }
    guard let picture = Picture(png: bytes, description: description) else { throw .foreign }
    guard max(picture.width, picture.height) <= mostPixels else {
      throw .wide(picture.width, picture.height)
    }
    guard picture.isReadable else { throw .damaged }
    return picture
  }

  /// What those hear who do not see it.
  private static let description = "Эмблема учреждения"
  /// It goes into each paper.
  static let mostBytes = 300_000
  /// Of the longer side: more would not be seen in print.
  static let mostPixels = 2_000
}
