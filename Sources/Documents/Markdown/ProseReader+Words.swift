import SourceText

extension ProseReader {
  /// Takes words into the line: addresses become links, and markup that is left in them is told.
  mutating func appendWords(_ words: String, startsLine: Bool) {
    let isBroken = StrayMarkup.brokenLink(in: words[...]) != nil
    guard !isInLink, !isBroken else {
      tellStray(in: words[...], startsLine: startsLine && !isInLink)
      return append(.text(typeset(words)))
    }
    var startsLine = startsLine
    for piece in BareAddress.pieces(of: words[...]) {
      switch piece {
      case .words(let words):
        tellStray(in: words, startsLine: startsLine)
        append(.text(typeset(String(words))))
      case .address(let address):
        skipWord()
        let target = BareAddress.target(of: address)
        append(.link(.fixed(.address(target)), [.text(String(address))]))
      }
      startsLine = false
    }
  }

  /// Tells markup that would be printed as it stands, once for each text.
  private mutating func tellStray(in words: Substring, startsLine: Bool) {
    var rest = words
    var startsLine = startsLine
    while let stray = StrayMarkup.first(in: rest, startsLine: startsLine) {
      // What follows is a placeholder, which has a finding of its own.
      let isHalf = stray.markup == .link && stray.range.upperBound == words.endIndex
      if !isHalf, !(stray.markup == .pipe && hasReportedPipe),
        let place = places.place(of: stray.range, in: words)
      {
        if stray.markup == .pipe { hasReportedPipe = true }
        return report(.strayMarkup(stray, in: words, at: place))
      }
      rest = rest[stray.range.upperBound...]
      startsLine = false
    }
  }
}
