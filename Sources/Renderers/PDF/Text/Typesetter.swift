import CTypesetting

/// Sets texts in lines; for one thread.
final class Typesetter {
  /// Measures and font of the paper.
  let style: PaperStyle
  /// Pango's own, of one thread.
  private let setter: OpaquePointer

  /// - Throws: `FileFault` when the font is missing: another would break all lines anew.
  init(_ style: PaperStyle) throws(FileFault) {
    self.style = style
    setter = ozero_typesetter_new("ru")
    guard ozero_typesetter_has(setter, style.font) else {
      throw FileFault.fontMissing(style.font, package: FontPackage.name(of: style.font))
    }
  }

  deinit { ozero_typesetter_free(setter) }

  /// The runs in lines of a column.
  func text(_ runs: [PaperRun], _ look: ParagraphLook, width: Double) -> SetText {
    let flat = FlatText(runs, size: look.size, width: width)
    let text = set(flat, look, width)
    let unknown = flat.scalars(at: text.unknown)
    guard !unknown.isEmpty else { return text }
    let known = FlatText(runs, size: look.size, width: width, without: unknown)
    return set(known, look, width)
  }

  /// The square that stands for a box to tick beside letters of a size; `nil` where no font has one.
  func box(_ size: Double) -> ozero_box? {
    let box = ozero_typesetter_box(setter, style.font, size)
    return box.is_there ? box : nil
  }

  /// Sets a text by Pango; a column is at least a point wide.
  private func set(_ flat: FlatText, _ look: ParagraphLook, _ width: Double) -> SetText {
    style.font.withCString { family in
      let look = ozero_look(
        family: family,
        size: look.size,
        is_bold: look.isBold,
        is_italic: look.isItalic,
        alignment: look.alignment.ofPango,
        width: max(1, width),
        indent: look.firstLineIndent,
        spacing: style.lineSpacing
      )
      return SetText(flat, look, by: setter)
    }
  }
}

extension PaperAlignment {
  /// What Pango calls it.
  fileprivate var ofPango: ozero_alignment {
    switch self {
    case .start: ozero_start
    case .center: ozero_center
    case .end: ozero_end
    case .justified: ozero_justified
    }
  }
}
