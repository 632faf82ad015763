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
    out.markup("<div class=\"corner approval\">\n<p><strong>")
    word(.approved)
    out.markup("</strong></p>\n<p>")
    out.text(approval.post)
    out.markup("</p>\n<p class=\"signature\">")
    signatory(approval.name)
    out.markup("</p>\n")
    date(of: approval.date)
    out.markup("</div>\n")
  }

  private mutating func signatory(_ name: String?) {
    line(.signature)
    out.markup(" ")
    if let name {
      out.markup("<span class=\"name\">")
      out.text(name)
      out.markup("</span>")
    } else {
      line(.signatory)
    }
  }

  /// A line to write on, with what is to be written under it.
  private mutating func line(_ word: FormatWord) {
    out.markup("<span class=\"line\"><small>")
    self.word(word)
    out.markup("</small></span>")
  }

  private mutating func date(of date: SignatureDate) {
    switch date {
    case .absent: return
    case .blank: signed { $0.blank(letters: 16) }
    case .day(let day): signed { $0.date(day) }
    }
  }

  private mutating func signed(on date: (inout PageWriter) -> Void) {
    out.markup("<p>")
    word(.signingDate)
    out.markup(": ")
    date(&self)
    out.markup("</p>\n")
  }
}
