import SourceText

/// One line per finding: place, severity, code, message, clause, help, the other places.
public struct ConciseFormat: DiagnosticFormat {
  /// Never coloured: such lines are read by other programs.
  public init() {}

  /// Sorted by the caller; labels are left out.
  public func draw(_ findings: [RepeatedDiagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: false)
    for finding in findings {
      var line = Paragraph(heading: finding.first, &index)
      if let help = finding.first.help { line.add("; помощь: \(Ink.oneLine(help))") }
      let others = OtherPlaces(finding, &index)
      if others.count > 0 {
        line.add("; \(others.heading): \(others.lines.joined(separator: "; "))")
      }
      line.draw(into: &ink)
    }
    return ink.bytes
  }
}
