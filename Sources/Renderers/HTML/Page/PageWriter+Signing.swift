import CivilTime
import Documents

extension PageWriter {
  /// Post, line to sign on, name; where the name is not known, a line for it too.
  mutating func signature(_ signature: Signature) {
    date(of: signature.date)
    out.markup("<p class=\"signature\"><span class=\"post\">")
    out.text(signature.post)
    out.markup("</span> ")
    signatory(signature.name)
    out.markup("</p>\n")
  }

  /// The word, post, line to sign on with the name, date.
  mutating func approval(_ approval: Approval) {
    out.markup("<div class=\"corner approval\">\n<p><strong>УТВЕРЖДАЮ</strong></p>\n<p>")
    out.text(approval.post)
    out.markup("</p>\n<p class=\"signature\">")
    signatory(approval.name)
    out.markup("</p>\n")
    date(of: approval.date)
    out.markup("</div>\n")
  }

  private mutating func signatory(_ name: String?) {
    out.markup("<span class=\"line\"><small>подпись</small></span> ")
    if let name {
      out.markup("<span class=\"name\">")
      out.text(name)
      out.markup("</span>")
    } else {
      out.markup("<span class=\"line\"><small>фамилия и\u{A0}инициалы</small></span>")
    }
  }

  private mutating func date(of date: SignatureDate) {
    switch date {
    case .absent: return
    case .blank:
      out.markup("<p>Дата: ")
      blank(letters: 16)
    case .day(let day):
      out.markup("<p>Дата: ")
      self.date(day)
    }
    out.markup("</p>\n")
  }
}
