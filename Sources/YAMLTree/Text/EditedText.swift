/// A file's text with edits, each of whose places is known in the file itself.
struct EditedText {
  /// Which of two places is meant where a stretch was taken out between them.
  enum Side { case start, end }

  private struct Change {
    var lower: Int
    var upper: Int

    /// The same in the edited text.
    var newLower: Int
    var newUpper: Int
  }

  /// Valid UTF-8 if the file and the replacements are.
  let bytes: [UInt8]
  private let changes: [Change]

  /// - Parameters:
  ///   - text: The bytes of the file.
  ///   - edits: In the order of the text, no two at one place.
  ///   - end: Where the text ends, if not with the file; edits behind it are left out.
  init(_ text: [UInt8], _ edits: [TextEdit], upTo end: Int? = nil) {
    let end = end ?? text.count
    guard !edits.isEmpty else {
      bytes = end == text.count ? text : Array(text[..<end])
      changes = []
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + edits.count * 2)
    var changes: [Change] = []
    var offset = 0
    for edit in edits where edit.upper <= end {
      bytes += text[offset..<edit.lower]
      let start = bytes.count
      bytes += edit.replacement.utf8
      offset = edit.upper
      changes.append(
        Change(lower: edit.lower, upper: edit.upper, newLower: start, newUpper: bytes.count)
      )
    }
    self.bytes = bytes + text[offset..<end]
    self.changes = changes
  }

  /// The place in the file of an offset of the edited text.
  func original(of offset: Int, _ side: Side) -> Int {
    guard !changes.isEmpty else { return offset }
    let index = count(before: offset, side) { $0.newLower }
    guard index > 0 else { return offset }
    let change = changes[index - 1]
    if offset < change.newUpper { return change.lower }
    return change.upper + offset - change.newUpper
  }

  /// The place in the edited text of an offset of the file.
  func edited(of offset: Int, _ side: Side) -> Int {
    let index = count(before: offset, side) { $0.lower }
    guard index > 0 else { return offset }
    let change = changes[index - 1]
    if offset < change.upper { return change.newLower }
    return change.newUpper + offset - change.upper
  }

  /// How many changes begin before an offset, or at it if it starts something.
  private func count(before offset: Int, _ side: Side, _ place: (Change) -> Int) -> Int {
    var lower = 0
    var upper = changes.count
    while lower < upper {
      let middle = (lower + upper) / 2
      let start = place(changes[middle])
      if start < offset || (start == offset && side == .start) {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower
  }
}
