import CTypesetting

extension GalleyPainter {
  /// Lines as one paragraph or heading; a paragraph that a page cuts has a tag on each page.
  func draw(_ lines: GalleyLines, in column: Column) {
    surface.begin(lines.role.tag)
    show(lines, in: column)
    surface.end()
  }

  /// From the upper edge of the column down, each on its own baseline.
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

  /// Shows what of the line begins in a stretch of the text.
  private func show(
    _ text: SetText,
    _ index: Int,
    _ places: Range<Int>,
    left: Double,
    _ baseline: Double
  ) {
    for run in text.runs(ofLine: index) where places.contains(run.start) {
      surface.show(run, of: text.flat.bytes, left: left, baseline: baseline)
    }
  }

  /// A part of a line that leads to an address, underlined, with an area to click on.
  private func show(
    _ address: String,
    _ text: SetText,
    _ index: Int,
    _ places: Range<Int>,
    left: Double,
    _ baseline: Double
  ) {
    surface.begin(.link)
    show(text, index, places, left: left, baseline)
    let ends = [places.lowerBound, places.upperBound].map { left + text.left(of: $0, line: index) }
    let width = ends[1] - ends[0]
    surface.stroke(from: ends[0], baseline + 1.5, to: ends[1], baseline + 1.5, width: 0.4)
    let size = text.flat.size
    let top = baseline - 0.8 * size
    surface.addLink(to: address, Area(left: ends[0], top: top, width: width, height: size))
    surface.end()
  }

  /// A line to write on, a little below the baseline, or a box to tick.
  private func draw(_ gap: FlatText.Gap, _ text: SetText, left: Double, _ baseline: Double) {
    switch gap.content {
    case .blank:
      surface.stroke(from: left, baseline + 1.5, to: left + gap.width, baseline + 1.5)
    case .checkbox: drawBox(text.flat.size, left: left, baseline)
    }
  }

  /// The font's own square; where it has none, a drawn one of six tenths of the size.
  private func drawBox(_ size: Double, left: Double, _ baseline: Double) {
    if let box = setter.box(size) { return surface.showBox(box, left: left, baseline: baseline) }
    let side = size * 0.6
    surface.stroke(Area(left: left + size * 0.05, top: baseline - side, width: side, height: side))
  }
}

extension GalleyLines.Role {
  /// The tag that those who listen hear.
  fileprivate var tag: PDFTag {
    switch self {
    case .heading(let level): .heading(level: level)
    case .text: .paragraph
    }
  }
}
