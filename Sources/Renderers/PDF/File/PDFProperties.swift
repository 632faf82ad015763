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
