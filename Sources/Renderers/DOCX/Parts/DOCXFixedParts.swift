/// The parts that follow from the style alone.
struct DOCXFixedParts: Sendable {
  /// The part `word/styles.xml`.
  let styles: [UInt8]
  /// The part `word/settings.xml`.
  let settings: [UInt8]
  /// The part `word/fontTable.xml`.
  let fontTable: [UInt8]

  /// Makes the parts once for all files of the style.
  init(_ style: PaperStyle) {
    styles = DOCXStyles(style).bytes
    settings = Self.settings
    fontTable = Self.fontTable(style)
  }

  /// Asks for the layout of Word 2013 and later; words are those of Russian lists and numbers.
  private static var settings: [UInt8] {
    MarkupWriter.part(
      """
      <w:settings\(DOCXNames.text)><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>\
      <w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
      </w:compat><w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/>\
      <w:listSeparator w:val=";"/></w:settings>
      """
    )
  }

  /// Names the font that takes the place of ours where that is missing.
  private static func fontTable(_ style: PaperStyle) -> [UInt8] {
    let (name, substitute) = (DOCXText.clean(style.font), DOCXText.clean(style.substituteFont))
    return MarkupWriter.part(
      """
      <w:fonts\(DOCXNames.text)><w:font w:name="\(name)"><w:altName w:val="\(substitute)"/>\
      <w:charset w:val="CC"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>
      """
    )
  }
}
