import Diagnostics
import SourceText

/// Links, pictures and the headings that links lead to.
extension ProseReader {
  mutating func appendLink(_ destination: String, _ content: [ProseInline<Term>]) {
    let pieces = PlaceholderText.pieces(of: destination)
    if pieces.count == 1, case .placeholder(let name, let written)? = pieces.first {
      append(.link(.placeholder(Term(name, at: places.range(of: written))), content))
    } else if destination.contains("{{") {
      report(.partOfDestination(destination, at: places.range(of: destination)))
    } else if let target = LinkTarget(address: destination) {
      if case .anchor(let name) = target, pages != nil {
        placesNamed.append(Term(name, at: places.range(of: destination)))
      }
      append(.link(.fixed(target), content))
    } else {
      appendLink(toPage: Term(destination, at: places.range(of: destination)), content)
    }
  }

  private mutating func appendLink(toPage name: Term, _ content: [ProseInline<Term>]) {
    switch pages?(name) {
    case .page(let page)?: append(.link(.fixed(.document(page)), content))
    case .fault(let fault)?: report(fault)
    case nil: report(.linkScheme(name.value, at: name.range))
    }
  }

  /// Tells links to headings of a page that it does not have; templates may have them from elsewhere.
  mutating func tellMissingHeadings() {
    for name in placesNamed where !anchors.given.contains(name.value) {
      report(.missingHeading(name, known: anchors.given.sorted()))
    }
  }

  mutating func appendImage(_ name: String, _ frame: ProseFrame) {
    let place = name.isEmpty ? frame.place ?? places.firstLine : places.range(of: name)
    let description = frame.inlines.map(\.plainText).joined().split(separator: " ")
      .joined(separator: " ")
    guard !description.isEmpty else { return report(.imageWithoutWords(name, at: place)) }
    switch images?(Term(name, at: place), description) {
    case .image(let image)?: append(.image(image))
    case .fault(let fault)?: report(fault)
    case nil: break
    }
  }

  mutating func heading(
    _ level: Int,
    _ content: [ProseInline<Term>]
  ) -> ProseBlock<Term, Term> {
    let words = content.map(\.plainText).joined()
    return .heading(level: level, content, anchor: anchors.next(for: words))
  }
}
