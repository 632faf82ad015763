/// The ways to write findings down, by the names that the command takes.
public enum DiagnosticStyle: String, Hashable, Sendable, CaseIterable {
  /// With lines of the file and help.
  case full
  /// A line for each finding.
  case concise

  /// The format of this name; only the full one can be coloured, and breaks lines at a width in cells.
  public func format(isColoured: Bool = false, width: Int? = nil) -> any DiagnosticFormat {
    switch self {
    case .full: FullFormat(isColoured: isColoured, width: width)
    case .concise: ConciseFormat()
    }
  }
}
