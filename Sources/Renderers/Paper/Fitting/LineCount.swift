/// Counts the lines that a paragraph takes, word by word; lengths in heights of its letters.
struct LineCount {
  private let width: Double
  private var lines = 1
  /// What the words of the present line take.
  private var used: Double
  private var spaces = 0.0
  private var word = 0.0

  init(width: Double, indent: Double = 0) {
    self.width = max(width, 1)
    used = indent
  }

  mutating func add(_ text: String, isBold: Bool = false) {
    let factor = isBold ? TextWidth.bold : 1
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": endLine()
      case " ":
        endWord()
        spaces += TextWidth.width(of: " ") * factor
      default:
        word += TextWidth.width(of: scalar) * factor
        if scalar == "-" { endWord() }
      }
    }
  }

  /// Comes to something that is no letter and stays on one line.
  mutating func add(width: Double) { word += min(width, self.width) }

  mutating func endLine() {
    endWord()
    lines += 1
    (used, spaces) = (0, 0)
  }

  /// Of all that was added.
  var total: Int {
    var count = self
    count.endWord()
    return count.lines
  }

  private mutating func endWord() {
    guard word > 0 else { return }
    if used > 0, used + spaces + word > width {
      lines += 1
      used = word
    } else {
      used += spaces + word
    }
    // A word that is longer than a line is cut.
    while used > width {
      lines += 1
      used -= width
    }
    (word, spaces) = (0, 0)
  }
}
