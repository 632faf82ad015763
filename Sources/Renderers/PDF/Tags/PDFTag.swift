/// What a part of a page is to those who listen (ISO 32000-1, 14.8.4).
enum PDFTag: Hashable {
  case document
  /// What a page shows.
  case section
  /// Levels beyond the third are told as the third.
  case heading(level: Int)
  case paragraph
  /// Lists lie within one another.
  case list
  case listItem
  /// The bullet or number of an item.
  case listMarker
  /// What an item says.
  case listBody
  case table
  case tableRow
  /// A cell that names a row or a column.
  case tableHeading
  case tableCell
  /// A picture, which has a description.
  case figure
  case link

  /// The name of the type in the standard.
  var name: StaticString {
    switch self {
    case .document: "/Document"
    case .section: "/Sect"
    case .heading(1): "/H1"
    case .heading(2): "/H2"
    case .heading: "/H3"
    case .paragraph: "/P"
    case .list: "/L"
    case .listItem: "/LI"
    case .listMarker: "/Lbl"
    case .listBody: "/LBody"
    case .table: "/Table"
    case .tableRow: "/TR"
    case .tableHeading: "/TH"
    case .tableCell: "/TD"
    case .figure: "/Figure"
    case .link: "/Link"
    }
  }

  /// Whether what is drawn belongs to it; beside others, lines and areas are mere decoration.
  var hasContent: Bool {
    switch self {
    case .heading, .paragraph, .listMarker, .figure, .link: true
    case .document, .section, .list, .listItem, .listBody, .table, .tableRow, .tableHeading,
      .tableCell:
      false
    }
  }
}

/// What a tag says beside its name.
enum PDFTagNote {
  /// What is to be seen.
  case description(String)
  /// What a table is about.
  case summary(String)
  /// How far a cell reaches, and which others a heading names: «Column».
  case cell(columns: Int, rows: Int, scope: StaticString?)

  /// Entries of the tag's dictionary; nothing for a plain cell.
  var entry: PDFSyntax {
    switch self {
    case .description(let text): "/Alt\(text: text)"
    case .summary(""): ""
    case .summary(let text): "/A<</O/Table/Summary\(text: text)>>"
    case .cell(columns: 1, rows: 1, scope: nil): ""
    case .cell(let columns, let rows, let scope):
      """
      /A<</O/Table\(scope.map { "/Scope\($0)" } ?? "")\(Self.span("/ColSpan ", columns))\
      \(Self.span("/RowSpan ", rows))>>
      """
    }
  }

  /// Nothing for a cell of one row or column.
  private static func span(_ name: StaticString, _ count: Int) -> PDFSyntax {
    count > 1 ? "\(name)\(count)" : ""
  }
}
