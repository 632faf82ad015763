import InstitutionModel
import Renderers
import Schema
import SourceText

extension PaperStyle {
  /// The defaults with what people want otherwise.
  init(_ definition: StyleLines) {
    self.init()
    set(\.font, definition.font)
    set(\.substituteFont, definition.substituteFont)
    set(\.textSize, definition.sizes.value?.text)
    set(\.tableSize, definition.sizes.value?.tables)
    set(\.noteSize, definition.sizes.value?.notes)
    set(\.leftMargin, points(definition.margins.value?.left))
    set(\.rightMargin, points(definition.margins.value?.right))
    set(\.topMargin, points(definition.margins.value?.top))
    set(\.bottomMargin, points(definition.margins.value?.bottom))
    set(\.firstLineIndent, points(definition.firstLineIndent))
    set(\.lineSpacing, definition.lineSpacing)
    set(\.cornerWidth, points(definition.cornerWidth))
    set(\.emblemHeight, points(definition.emblemHeight))
    set(\.qrCodeSide, points(definition.qrCodeSide))
    set(\.numbersPages, definition.numbersPages)
    set(\.centersLetterhead, definition.letterhead.flatMap { $0 == .centered })
  }

  /// Leaves the default where nothing is stated, or nothing was understood.
  private mutating func set<Value>(
    _ property: WritableKeyPath<PaperStyle, Value>,
    _ value: Stated<Value>?
  ) {
    if let value = value?.value { self[keyPath: property] = value }
  }

  /// Millimetres, as people measure paper, in points.
  private func points(_ length: Stated<Double>?) -> Stated<Double>? {
    length?.flatMap { $0 * Self.millimetre }
  }
}
