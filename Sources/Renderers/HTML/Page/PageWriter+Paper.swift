import Documents

extension PageWriter {
  /// Lines at the head of a paper, beside the emblem.
  mutating func letterhead(_ letterhead: Letterhead) {
    out.markup("<div class=\"letterhead\">\n")
    if let emblem = letterhead.emblem { picture(emblem) }
    for line in letterhead.lines { inlines(line, in: "<p>", then: "</p>\n") }
    out.markup("</div>\n")
  }

  /// A picture within the page: it stays where the page is sent alone.
  private mutating func picture(_ picture: Picture) {
    let (width, height) = (picture.width, picture.height)
    out.write(
      """
      <img alt="\(picture.description)" width="\(width)" height="\(height)" \
      src="data:image/png;base64,\(Base64.text(of: picture.png))" />

      """
    )
  }

  /// One path of squares; nothing where the text is too long for a code.
  mutating func qrCode(_ code: QRCode) {
    guard let matrix = QRMatrix(code.text) else { return }
    let side = matrix.side + 2 * QRMatrix.quiet
    out.write(
      """
      <svg class="qr" role="img" aria-label="\(code.description)" viewBox="0 0 \(side) \(side)" \
      xmlns="http://www.w3.org/2000/svg"><path d="
      """
    )
    for run in matrix.runs {
      let (column, row) = (run.column + QRMatrix.quiet, run.row + QRMatrix.quiet)
      out.write("M\(column) \(row)h\(run.length)v1h-\(run.length)z")
    }
    out.markup("\" /></svg>\n")
  }

  /// Each part in a field of its own, from which it is copied without its surroundings.
  mutating func message(_ message: Message) {
    for part in message.parts {
      out.write("<pre class=\"message\" tabindex=\"0\">\(part)</pre>\n")
    }
  }
}
