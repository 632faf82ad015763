import CCairo

/// What a file says of itself, beside its pages.
struct PDFProperties {
  private let title: String
  private let author: String
  private let subject: String?
  private let created: String

  init(of paper: Paper) {
    title = paper.title
    author = paper.institution
    subject = paper.directive
    created = paper.moment
  }

  func set(on surface: PDFSurface) {
    surface.set(CAIRO_PDF_METADATA_TITLE, title)
    surface.set(CAIRO_PDF_METADATA_AUTHOR, author)
    if let subject { surface.set(CAIRO_PDF_METADATA_SUBJECT, subject) }
    surface.set(CAIRO_PDF_METADATA_CREATOR, "Ozero")
    surface.set(CAIRO_PDF_METADATA_CREATE_DATE, created)
    surface.set(CAIRO_PDF_METADATA_MOD_DATE, created)
  }
}
