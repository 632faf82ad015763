import SourceText

/// One line per finding: place, severity, code, message, clause, help, what it is compared with, the other places.
public struct ConciseFormat: DiagnosticFormat {
  /// Never coloured: such lines are read by other programs.
  public init() {}

  /// Of so many labels the places are told.
  private static let mostLabels = 4

  /// Sorted by the caller.
  public func draw(_ findings: [RepeatedDiagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: false)
    for finding in findings {
      var line = Paragraph(heading: finding.first, &index)
      if let help = finding.first.help { line.add("; помощь: \(Ink.oneLine(help))") }
      for label in finding.first.labels.prefix(Self.mostLabels) {
        let place = "\(index.file(label.range).path.harmless):\(index.line(at: label.range).number)"
        line.add("; \(Ink.oneLine(label.text)): \(place)")
      }
      let others = OtherPlaces(finding, &index)
      if others.count > 0 {
        line.add("; \(others.heading): \(others.lines.joined(separator: "; "))")
      }
      line.draw(into: &ink)
    }
    return ink.bytes
  }
}
