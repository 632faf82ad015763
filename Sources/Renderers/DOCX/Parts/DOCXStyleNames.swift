extension PaperParagraph.Style {
  /// The style in the file; those that Word knows have its names, so that it shows them in Russian.
  var identity: Markup {
    switch self {
    case .letterhead: "Letterhead"
    case .title: "Title"
    case .subject: "Subtitle"
    case .heading: "Heading1"
    case .subheading: "Heading2"
    case .body: "BodyText"
    case .lead: "Lead"
    case .note: "Note"
    case .underline: "Underline"
    case .corner: "Corner"
    case .cornerUnderline: "CornerUnderline"
    case .centered: "Centered"
    case .item: "ListParagraph"
    case .fact: "Fact"
    case .quote: "Quote"
    case .caption: "Caption"
    case .cell: "Cell"
    case .headerCell: "HeaderCell"
    case .formCell: "FormCell"
    case .formHeader: "FormHeader"
    case .box: "Box"
    case .imprint: "Imprint"
    }
  }

  /// The name that Word shows; those of its own styles it translates.
  var name: Markup {
    switch self {
    case .heading: "heading 1"
    case .subheading: "heading 2"
    case .body: "Body Text"
    case .item: "List Paragraph"
    case .caption: "caption"
    case .cornerUnderline: "Corner Underline"
    case .headerCell: "Header Cell"
    case .formCell: "Form Cell"
    case .formHeader: "Form Header"
    case .letterhead, .title, .subject, .lead, .note, .underline, .corner, .centered, .fact, .quote,
      .cell, .box, .imprint:
      identity
    }
  }

  /// The level of the heading for those who go from one to the next.
  var outline: Markup {
    switch self {
    case .heading: "<w:outlineLvl w:val=\"0\"/>"
    case .subheading: "<w:outlineLvl w:val=\"1\"/>"
    case .letterhead, .title, .subject, .body, .lead, .note, .underline, .corner, .cornerUnderline,
      .centered, .item, .fact, .quote, .caption, .cell, .headerCell, .formCell, .formHeader, .box,
      .imprint:
      ""
    }
  }
}
