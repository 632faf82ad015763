extension MarkupWriter {
  mutating func size(_ points: Double) {
    for name in ["<w:sz w:val=\"", "<w:szCs w:val=\""] as [Markup] {
      markup(name)
      number(points.halves)
      markup("\"/>")
    }
  }

  mutating func face(isBold: Bool, isItalic: Bool) {
    if isBold { markup("<w:b/><w:bCs/>") }
    if isItalic { markup("<w:i/><w:iCs/>") }
  }

  mutating func alignment(_ alignment: PaperAlignment) {
    switch alignment {
    case .start: markup("<w:jc w:val=\"left\"/>")
    case .center: markup("<w:jc w:val=\"center\"/>")
    case .end: markup("<w:jc w:val=\"right\"/>")
    case .justified: markup("<w:jc w:val=\"both\"/>")
    }
  }
}
