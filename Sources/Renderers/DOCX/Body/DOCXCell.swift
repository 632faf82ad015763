extension PaperTable.Look {
  /// The name of the table's style in the file.
  var style: Markup {
    switch self {
    case .ruled, .form, .boxes: "TableGrid"
    case .plain: "TableNormal"
    }
  }
}

extension PaperCell {
  /// Merging, lines, shade and place of the text, in the order that the schema wants.
  func properties(_ look: PaperTable.Look) -> Markup {
    switch role {
    case .covered: "<w:vMerge/>"
    case .unavailable: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/>"
    case .columnHeader where rowSpan > 1:
      "<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>"
    case .columnHeader: "<w:vAlign w:val=\"center\"/>"
    case .data where isSigned: Self.signed
    case .data where look == .plain: "<w:vAlign w:val=\"bottom\"/>"
    case .data where rowSpan > 1, .rowHeader where rowSpan > 1: "<w:vMerge w:val=\"restart\"/>"
    case .data, .rowHeader: ""
    }
  }

  /// A line below alone, on which somebody signs.
  private static let signed: Markup = """
    <w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>\
    <w:vAlign w:val="bottom"/>
    """
}
