/// What a file says of itself, beside its pages.
struct PDFProperties {
  /// The document's title, which viewers show in place of the file's name.
  private let title: String
  /// The institution; no person is named.
  private let author: String
  /// The order that the document follows from; `nil` where there is none.
  private let subject: String?
  /// The moment of the document's date, not of the build: `2026-11-20T06:00:00Z`.
  private let created: String

  /// What a paper tells of itself.
  init(of paper: Paper) {
    title = paper.title
    author = paper.institution
    subject = paper.directive
    created = paper.moment
  }

  /// The information dictionary (ISO 32000-1, 14.3.3).
  var dictionary: PDFSyntax {
    """
    <</Title\(text: title)/Author\(text: author)\(subject.map { "/Subject\(text: $0)" } ?? "")\
    /Creator(Ozero)/Producer(Ozero)/CreationDate(D:\(ascii: digits)Z)\
    /ModDate(D:\(ascii: digits)Z)>>
    """
  }

  /// Of the moment: «20261120060000».
  private var digits: String {
    String(decoding: created.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
  }
}
