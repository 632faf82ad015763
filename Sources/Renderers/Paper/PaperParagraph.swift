/// Lines of text of one look.
struct PaperParagraph {
  /// What the paragraph is; ``PaperStyle`` decides its look.
  enum Style: CaseIterable {
    case letterhead
    /// The document's name: «УВЕДОМЛЕНИЕ».
    case title
    case subject
    case heading
    case subheading
    case body
    case lead
    case note
    case underline
    case corner
    case cornerUnderline
    case centered
    /// An item of a list; its marker hangs.
    case item
    case fact
    case quote
    /// The words above a table.
    case caption
    case cell
    case headerCell
    /// In forms of many columns, smaller than other tables.
    case formCell
    case formHeader
    /// In a box beside others, smaller than the text.
    case box
    /// What the document follows from, at its end.
    case imprint
  }

  var style: Style
  /// Overrides the look's own: in cells of a table, and where a line to write on would stretch the words
  /// before it across the page.
  var alignment: PaperAlignment?
  /// «1.», «•», «☐»: hangs before the first line.
  var marker: String?
  /// How deep the paragraph lies in lists.
  var depth: Int
  var runs: [PaperRun]

  init(
    _ style: Style,
    _ runs: [PaperRun],
    alignment: PaperAlignment? = nil,
    marker: String? = nil,
    depth: Int = 0
  ) {
    self.style = style
    self.runs = runs
    let stretches = style.isJustified && runs.contains(where: \.isLong)
    self.alignment = alignment ?? (stretches ? .start : nil)
    self.marker = marker
    self.depth = depth
  }
}

extension PaperParagraph.Style {
  fileprivate var isJustified: Bool {
    switch self {
    case .body, .lead, .item: true
    case .letterhead, .title, .subject, .heading, .subheading, .note, .underline, .corner,
      .cornerUnderline, .centered, .fact, .quote, .caption, .cell, .headerCell, .formCell,
      .formHeader, .box, .imprint:
      false
    }
  }
}

enum PaperAlignment {
  case start
  case center
  case end
  case justified
}

/// A stretch of a line.
enum PaperRun {
  case text(String, PaperFace = PaperFace())
  case lineBreak
  /// A line to write on, and the name of the field.
  case blank(name: String, letters: Int)
  /// A square to tick; the name is that of what is ticked.
  case checkbox

  /// Whether it is a line that takes a large part of one.
  fileprivate var isLong: Bool {
    switch self {
    case .blank(_, let letters): letters >= 20
    case .text, .lineBreak, .checkbox: false
    }
  }
}

/// How letters look, and where they lead.
struct PaperFace: Hashable {
  var isBold = false
  var isItalic = false
  /// An address outside; only schemes that run nothing.
  var link: String?
}
