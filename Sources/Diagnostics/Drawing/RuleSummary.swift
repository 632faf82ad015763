import SourceText

/// How many findings there are of each code, the worst first: what a long list comes down to.
public struct RuleSummary {
  /// The findings of one code with one severity.
  private struct Row {
    var first: Diagnostic
    var count = 1
  }

  /// Each severity, then each code in the order of its first finding.
  private var rows: [Row] = []

  /// Counts findings.
  ///
  /// - Parameter findings: All of them, the worst first.
  public init(_ findings: [Diagnostic]) {
    var known: [DiagnosticCode: [Severity: Int]] = [:]
    for finding in findings {
      if let index = known[finding.code]?[finding.severity] {
        rows[index].count += 1
      } else {
        known[finding.code, default: [:]][finding.severity] = rows.count
        rows.append(Row(first: finding))
      }
    }
  }

  /// A paragraph for each code, with what it asks for and where it is broken first.
  ///
  /// - Parameters:
  ///   - sources: The files that findings point into.
  ///   - isColoured: Whether the text holds the escape sequences of a terminal.
  ///   - width: The cells of a terminal's line; `nil` for lines of any length.
  ///   - title: What a code asks for, as a sentence without a period.
  /// - Returns: The lines as UTF-8.
  public func draw(
    in sources: SourceSet,
    isColoured: Bool = false,
    width: Int? = nil,
    title: (DiagnosticCode) -> String?
  ) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: isColoured, width: width)
    let figures = rows.map { String($0.count).count }.max() ?? 1
    var severity: Severity?
    for row in rows {
      if row.first.severity != severity { drawHeading(of: row.first.severity, into: &ink) }
      severity = row.first.severity
      var paragraph = Paragraph()
      let name = title(row.first.code).map { "\(row.first.code.name) – \($0)" }
      paragraph.add(name ?? row.first.code.name)
      if let place = row.first.shownPlace(&index) {
        paragraph.add(row.count == 1 ? " (\(place))" : " (первое – \(place))")
      }
      let number = String(row.count)
      ink.blanks(2 + figures - number.count)
      ink.text("\(number)  ")
      paragraph.draw(into: &ink, hanging: 4 + figures, from: 4 + figures)
    }
    return ink.bytes
  }

  private func drawHeading(of severity: Severity, into ink: inout Ink) {
    ink.text("\(severity.words) по правилам:", severity.colour)
    ink.endLine()
  }
}

extension Severity {
  /// Russian: «ошибки», «предупреждения», «заметки».
  fileprivate var words: String {
    switch self {
    case .note: "заметки"
    case .warning: "предупреждения"
    case .error: "ошибки"
    }
  }
}
