import Documents

/// Chooses the letters of documents that have to be one page: the largest that let each section be one.
///
/// All formats of paper choose alike, and DOCX, which is set by other programs, too; so the height is
/// measured roughly, and a part of the page is kept free.
struct PaperFitter: Sendable {
  /// In the style that documents of any length have.
  private let free: PaperMaker
  /// From the largest letters down.
  private let fitting: [PaperMaker]

  init(_ style: PaperStyle, _ words: FormatWords) {
    free = PaperMaker(style, words)
    fitting = style.fitting.map { PaperMaker($0, words) }
  }

  /// All that a maker may have.
  var styles: [PaperStyle] { [free.style] + fitting.map(\.style) }

  /// The maker with the letters that the documents need; those of a pack are set alike.
  func maker(for documents: [Document], _ fit: PageFit) -> PaperMaker {
    switch fit {
    case .free, .onePage: free
    case .onePageInFittingLetters:
      fitting[documents.reduce(0) { step(for: $1, from: $0) }]
    }
  }

  /// The first of ``fitting`` that is small enough, halving what is left; the last where none is.
  private func step(for document: Document, from first: Int) -> Int {
    var (low, high) = (first, fitting.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if fitting[middle].fitsPages(document) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PaperMaker {
  /// Whether each section of the document stands on one page.
  fileprivate func fitsPages(_ document: Document) -> Bool {
    sections(of: document, bookmark: nil).allSatisfy { section in
      let measure = PaperMeasure(style: style, width: style.textWidth(section.orientation))
      let room = style.textHeight(section.orientation) * Self.filled
      return measure.height(of: section.blocks) <= room
    }
  }

  /// Other programs need up to a twentieth more than we do.
  private static let filled = 0.96
}
