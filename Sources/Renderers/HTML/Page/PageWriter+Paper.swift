import Documents

extension PageWriter {
  /// Lines at the head of a paper, beside the emblem.
  mutating func letterhead(_ letterhead: Letterhead) {
    out.markup("<div class=\"letterhead\">\n")
    if let emblem = letterhead.emblem { picture(emblem) }
    for line in letterhead.lines {
      out.markup("<p>")
      inlines(line)
      out.markup("</p>\n")
    }
    out.markup("</div>\n")
  }

  /// A picture within the page: it stays where the page is sent alone.
  private mutating func picture(_ picture: Picture) {
    out.markup("<img")
    out.attribute("alt", picture.description)
    out.attribute("width", picture.width)
    out.attribute("height", picture.height)
    out.markup(" src=\"data:image/png;base64,")
    out.text(Base64.text(of: picture.png))
    out.markup("\" />\n")
  }

  /// One path of squares; nothing where the text is too long for a code.
  mutating func qrCode(_ code: QRCode) {
    guard let matrix = QRMatrix(code.text) else { return }
    let side = matrix.side + 2 * QRMatrix.quiet
    out.markup("<svg class=\"qr\" role=\"img\"")
    out.attribute("aria-label", code.description)
    out.attribute("viewBox", "0 0 \(side) \(side)")
    out.markup(" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"")
    for run in matrix.runs {
      out.text(
        "M\(run.column + QRMatrix.quiet) \(run.row + QRMatrix.quiet)h\(run.length)v1h-\(run.length)z"
      )
    }
    out.markup("\" /></svg>\n")
  }

  mutating func onPaper(_ content: [Block]) {
    out.markup("<div class=\"on-paper\">\n")
    blocks(content)
    out.markup("</div>\n")
  }

  /// Each part in a field of its own, from which it is copied without its surroundings.
  mutating func message(_ message: Message) {
    for part in message.parts {
      out.markup("<pre class=\"message\" tabindex=\"0\">")
      out.text(part)
      out.markup("</pre>\n")
    }
  }
}
