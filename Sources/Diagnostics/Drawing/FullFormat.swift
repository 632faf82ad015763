import SourceText

/// The form for people: heading, source lines with marks under the right characters, help.
///
/// The finding's own place is underlined with `^`, other places with `-` and their text.
public struct FullFormat: DiagnosticFormat {
  /// Whether the text holds the escape sequences of a terminal.
  public var isColoured: Bool

  /// The cells of a terminal's line, between whose words lines are broken; `nil` for lines of any length.
  public var width: Int?

  /// Coloured and broken for a terminal alone.
  public init(isColoured: Bool = false, width: Int? = nil) {
    (self.isColoured, self.width) = (isColoured, width)
  }

  /// Findings are parted by an empty line; the last ends with none.
  public func draw(_ findings: [RepeatedDiagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: isColoured, width: width)
    for (number, finding) in findings.enumerated() {
      if number > 0 { ink.endLine() }
      Paragraph(heading: finding.first, &index).draw(into: &ink)
      SnippetDrawing(finding.first, &index).draw(into: &ink, &index)
      if let help = finding.first.help { Self.draw(help, into: &ink) }
      Self.draw(OtherPlaces(finding, &index), into: &ink)
    }
    return ink.bytes
  }

  private static func draw(_ help: String, into ink: inout Ink) {
    var paragraph = Paragraph()
    paragraph.add("помощь:", .cyan)
    paragraph.add(" \(Ink.oneLine(help, isHelp: true))")
    paragraph.draw(into: &ink, indent: 2)
  }

  /// A line for each file; nothing for a finding that stands alone.
  private static func draw(_ others: OtherPlaces, into ink: inout Ink) {
    if others.count == 0 { return }
    var heading = Paragraph()
    heading.add("\(others.heading):", .blue)
    heading.draw(into: &ink, indent: 2)
    for line in others.lines {
      var paragraph = Paragraph()
      paragraph.add(line)
      paragraph.draw(into: &ink, indent: 4, hanging: 6)
    }
  }
}
