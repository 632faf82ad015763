import Glibc

extension Console {
  /// One of the two files that the command speaks to.
  enum Stream {
    /// What was asked for.
    case output
    /// What goes wrong on the way.
    case errors

    /// The number by which the system knows it.
    var descriptor: Int32 {
      switch self {
      case .output: STDOUT_FILENO
      case .errors: Console.errors
      }
    }

    /// Whether a person sees what is written.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Whether the terminal knows escape sequences: `TERM=dumb` says that it does not.
    var knowsSequences: Bool { isTerminal && Self.variable("TERM") != "dumb" }

    /// Whether findings may be coloured, unless `NO_COLOR` says otherwise.
    var isColoured: Bool { knowsSequences && Self.variable("NO_COLOR") == nil }

    /// The cells of a line: those of `COLUMNS`, or those of the terminal; `nil` where lines have no end.
    var width: Int? {
      let asked = Self.variable("COLUMNS").flatMap { Int($0) }
      return (asked.flatMap { $0 > 0 ? $0 : nil } ?? ofTerminal).map { max($0, Self.narrowest) }
    }

    /// In narrower lines words would stand alone.
    private static let narrowest = 40

    private var ofTerminal: Int? {
      var size = winsize()
      let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
      return isKnown && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    /// What the environment says; `nil` for nothing and for an empty text.
    private static func variable(_ name: String) -> String? {
      guard let value = getenv(name) else { return nil }
      let text = String(cString: value)
      return text.isEmpty ? nil : text
    }
  }
}
