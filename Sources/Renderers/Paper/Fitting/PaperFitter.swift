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
  ///
  /// What the document shows is made once, in the middle style: only widths of columns differ a little.
  private func step(for document: Document, from first: Int) -> Int {
    let sections = fitting[fitting.count / 2].sections(of: document, bookmark: nil)
    var (low, high) = (first, fitting.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if fitting[middle].style.fits(sections) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PaperStyle {
  /// Whether each section stands on one page.
  fileprivate func fits(_ sections: [PaperSection]) -> Bool {
    sections.allSatisfy { section in
      let measure = PaperMeasure(style: self, width: textWidth(section.orientation))
      let room = textHeight(section.orientation) * Self.filled
      return measure.height(of: section.blocks) <= room
    }
  }

  /// Other programs need up to a twentieth more than we do.
  private static let filled = 0.96
}
