import CivilTime
import Documents

extension PageWriter {
  /// Post, line to sign on, name; where the name is not known, a line for it too.
  mutating func signature(_ signature: Signature) {
    out.write(
      """
      \(date(of: signature.date))<p class="signature"><span class="post">\(signature.post)</span> \
      \(signatory(signature.name))</p>

      """
    )
  }

  /// The word, post, line to sign on with the name, date.
  mutating func approval(_ approval: Approval) {
    out.write(
      """
      <div class="corner approval">
      <p><strong>\(words[.approved])</strong></p>
      <p>\(approval.post)</p>
      <p class="signature">\(signatory(approval.name))</p>
      \(date(of: approval.date))</div>

      """
    )
  }

  /// The line to sign on and the name, or a line for the name.
  private func signatory(_ name: String?) -> FilledMarkup {
    let name = name.map { "<span class=\"name\">\($0)</span>" } ?? line(.signatory)
    return "\(line(.signature)) \(name)"
  }

  /// A line to write on, with what is to be written under it.
  private func line(_ word: FormatWord) -> FilledMarkup {
    "<span class=\"line\"><small>\(words[word])</small></span>"
  }

  /// A paragraph with the day or a line for it; nothing for a signature without a date.
  private func date(of date: SignatureDate) -> FilledMarkup {
    switch date {
    case .absent: ""
    case .blank: "<p class=\"signed-on\">\(words[.signingDate]): \(blank(letters: 16))</p>\n"
    case .day(let day): "<p class=\"signed-on\">\(words[.signingDate]): \(day.paperFigures)</p>\n"
    }
  }
}
