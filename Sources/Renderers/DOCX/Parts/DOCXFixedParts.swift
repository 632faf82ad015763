/// The parts that follow from the style alone.
struct DOCXFixedParts: Sendable {
  let styles: [UInt8]
  let settings: [UInt8]
  let fontTable: [UInt8]

  init(_ style: PaperStyle) {
    styles = DOCXStyles(style).bytes
    settings = Self.settings
    fontTable = Self.fontTable(style)
  }

  /// Asks for the layout of Word 2013 and later; words are those of Russian lists and numbers.
  private static var settings: [UInt8] {
    var out = MarkupWriter(capacity: 1_024)
    out.markup(DOCXNames.declaration)
    out.markup("<w:settings")
    out.markup(DOCXNames.text)
    out.markup(
      """
      ><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting \
      w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
      </w:compat><w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/>\
      <w:listSeparator w:val=";"/></w:settings>
      """
    )
    return out.take()
  }

  /// Names the font that takes the place of ours where that is missing.
  private static func fontTable(_ style: PaperStyle) -> [UInt8] {
    var out = MarkupWriter(capacity: 512)
    out.markup(DOCXNames.declaration)
    out.markup("<w:fonts")
    out.markup(DOCXNames.text)
    out.markup("><w:font")
    out.named("w:name", style.font)
    out.markup("><w:altName")
    out.named("w:val", style.substituteFont)
    out.markup("/><w:charset w:val=\"CC\"/><w:family w:val=\"auto\"/>")
    out.markup("<w:pitch w:val=\"variable\"/></w:font></w:fonts>")
    return out.take()
  }
}
