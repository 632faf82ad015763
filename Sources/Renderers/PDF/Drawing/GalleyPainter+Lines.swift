import CTypesetting

extension GalleyPainter {
  func draw(_ lines: GalleyLines, in column: Column) {
    surface.begin(lines.role.tag)
    show(lines, in: column)
    surface.end(lines.role.tag)
  }

  private func show(_ lines: GalleyLines, in column: Column) {
    var top = column.top
    for index in lines.lines {
      let line = lines.text.lines[index]
      show(lines.text, index, left: column.left + lines.left, baseline: top + line.baseline)
      top += line.height
    }
  }

  /// The marker of an item, before its first line.
  func show(_ marker: SetText, before lines: GalleyLines, in column: Column) {
    guard let first = lines.text.lines.first else { return }
    let left = column.left + lines.left - max(style.listIndent, marker.width + 3)
    show(marker, 0, left: left, baseline: column.top + first.baseline)
  }

  /// The line part by part, in the order of its letters: who listens hears this order.
  func show(_ text: SetText, _ index: Int, left: Double, baseline: Double) {
    let line = text.lines[index]
    var place = line.start
    for part in text.flat.parts(in: line.start..<line.end) {
      show(text, index, place..<part.places.lowerBound, left: left, baseline)
      switch part.content {
      case .gap(let gap):
        draw(gap, text, left: left + text.left(of: gap.place, line: index), baseline)
      case .link(let address): show(address, text, index, part.places, left: left, baseline)
      }
      place = part.places.upperBound
    }
    show(text, index, place..<max(place, line.end), left: left, baseline)
  }

  /// Words beside a link have a tag of their own: Cairo reads aloud only what has no other tags inside.
  private func show(
    _ text: SetText,
    _ index: Int,
    _ places: Range<Int>,
    left: Double,
    _ baseline: Double
  ) {
    let isTagged = !text.flat.links.isEmpty && !places.isEmpty
    if isTagged { surface.begin("Span") }
    text.show(index, places, on: cairo, left: left, baseline: baseline)
    if isTagged { surface.end("Span") }
  }

  private func show(
    _ address: String,
    _ text: SetText,
    _ index: Int,
    _ places: Range<Int>,
    left: Double,
    _ baseline: Double
  ) {
    surface.begin("Link", "uri='\(PDFText.address(address))'")
    text.show(index, places, on: cairo, left: left, baseline: baseline)
    let ends = [places.lowerBound, places.upperBound].map { left + text.left(of: $0, line: index) }
    stroke(from: ends[0], baseline + 1.5, to: ends[1], baseline + 1.5, width: 0.4)
    surface.end("Link")
  }

  private func draw(_ gap: FlatText.Gap, _ text: SetText, left: Double, _ baseline: Double) {
    switch gap.content {
    case .blank: stroke(from: left, baseline + 1.5, to: left + gap.width, baseline + 1.5)
    case .checkbox: setter.showBox(text.flat.size, on: cairo, left: left, baseline: baseline)
    }
  }
}

extension GalleyLines.Role {
  fileprivate var tag: String {
    switch self {
    case .heading(let level): "H\(level)"
    case .text: "P"
    }
  }
}
