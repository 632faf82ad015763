extension MarkupWriter {
  /// Letters of that size: `w:sz` counts half points (ISO/IEC 29500-1, 17.3.2.38).
  mutating func appendInterpolation(size points: Double) {
    write("<w:sz w:val=\"\(points.halves)\"/><w:szCs w:val=\"\(points.halves)\"/>")
  }

  /// Bold and italic, each with its twin for scripts that run from right to left.
  mutating func appendInterpolation(bold isBold: Bool, italic isItalic: Bool) {
    if isBold { markup("<w:b/><w:bCs/>") }
    if isItalic { markup("<w:i/><w:iCs/>") }
  }
}

extension PaperAlignment {
  /// The element `w:jc` (ISO/IEC 29500-1, 17.3.1.13).
  var element: Markup {
    switch self {
    case .start: "<w:jc w:val=\"left\"/>"
    case .center: "<w:jc w:val=\"center\"/>"
    case .end: "<w:jc w:val=\"right\"/>"
    case .justified: "<w:jc w:val=\"both\"/>"
    }
  }
}
