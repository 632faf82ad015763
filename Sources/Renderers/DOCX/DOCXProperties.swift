extension MarkupWriter {
  mutating func appendInterpolation(size points: Double) {
    write("<w:sz w:val=\"\(points.halves)\"/><w:szCs w:val=\"\(points.halves)\"/>")
  }

  mutating func appendInterpolation(bold isBold: Bool, italic isItalic: Bool) {
    if isBold { markup("<w:b/><w:bCs/>") }
    if isItalic { markup("<w:i/><w:iCs/>") }
  }
}

extension PaperAlignment {
  var element: Markup {
    switch self {
    case .start: "<w:jc w:val=\"left\"/>"
    case .center: "<w:jc w:val=\"center\"/>"
    case .end: "<w:jc w:val=\"right\"/>"
    case .justified: "<w:jc w:val=\"both\"/>"
    }
  }
}
