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

  func append(to buffer: inout ByteBuffer) {
    buffer.append("<</Title")
    buffer.append(text: PlainText.clean(title))
    buffer.append("/Author")
    buffer.append(text: PlainText.clean(author))
    if let subject {
      buffer.append("/Subject")
      buffer.append(text: PlainText.clean(subject))
    }
    buffer.append("/Creator(Ozero)/Producer(Ozero)/CreationDate(D:")
    buffer.append(ascii: digits)
    buffer.append("Z)/ModDate(D:")
    buffer.append(ascii: digits)
    buffer.append("Z)>>")
  }

  /// Of the moment: «20261120060000».
  private var digits: String {
    String(decoding: created.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
  }
}
