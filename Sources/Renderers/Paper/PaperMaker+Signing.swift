import CivilTime
import Documents

extension PaperMaker {
  func letterhead(_ letterhead: Letterhead) -> [PaperBlock] {
    let lines = letterhead.lines.map { line in
      PaperBlock.paragraph(.letterhead, runs(line))
    }
    guard let emblem = letterhead.emblem else { return lines }
    let height = style.emblemHeight
    let picture = PaperPicture(
      content: .png(emblem),
      description: emblem.description,
      width: height * Double(emblem.width) / Double(emblem.height),
      height: height,
      alignment: style.centersLetterhead ? .center : .start
    )
    return style.setsEmblemBeside ? [beside(picture, lines)] : [.picture(picture)] + lines
  }

  /// The lines at the right of the emblem, where a paper has to be one page.
  private func beside(_ picture: PaperPicture, _ lines: [PaperBlock]) -> PaperBlock {
    let cells = [[.picture(picture)], lines].map { PaperCell(content: $0) }
    let left = min(picture.width + 2 * style.cellPadding, width / 2)
    return .table(
      PaperTable(look: .plain, widths: [left, width - left], rows: [PaperRow(cells: cells)])
    )
  }

  func qrCode(_ code: QRCode) -> [PaperBlock] {
    guard let matrix = QRMatrix(code.text) else { return [] }
    let side = style.qrCodeSide
    let picture = PaperPicture(
      content: .qrCode(matrix),
      description: code.description,
      width: side,
      height: side,
      alignment: .center
    )
    return [.picture(picture)]
  }

  /// The word, post, line to sign on with the name, date, in the upper right corner.
  func approval(_ approval: Approval) -> [PaperBlock] {
    var lines: [[PaperRun]] = [
      [.text(words[.approved], PaperFace(isBold: true))],
      [.text(approval.post)],
      [.blank(name: words[.signature], letters: 14), .text(" ")]
        + name(approval.name, letters: 16),
    ]
    if let date = date(approval.date) { lines.append(date) }
    return lines.map { .paragraph(.corner, $0) }
  }

  /// Post, line to sign on, name; what is to be written stands under the lines.
  func signature(_ signature: Signature) -> PaperBlock {
    let date = self.date(signature.date).map { [PaperRun.lineBreak] + $0 } ?? []
    let post = [PaperRun.text(signature.post)] + date
    let top = [cell(post), line(), cell(name(signature.name, letters: 24))]
    let bottom = [
      cell([]), cell([.text("(\(words[.signature]))")], .underline),
      cell([.text(signature.name == nil ? "(\(words[.signatory]))" : "")], .underline),
    ]
    let rows = [PaperRow(cells: top), PaperRow(cells: bottom)]
    let widths = [width * 0.46, width * 0.22, width * 0.32]
    return .together([.table(PaperTable(look: .plain, widths: widths, rows: rows))])
  }

  private func name(_ name: String?, letters: Int) -> [PaperRun] {
    [name.map { .text($0) } ?? .blank(name: words[.signatory], letters: letters)]
  }

  private func date(_ date: SignatureDate) -> [PaperRun]? {
    switch date {
    case .absent: nil
    case .blank:
      [.text("\(words[.signingDate]): "), .blank(name: words[.signingDate], letters: 14)]
    case .day(let day): [.text("\(words[.signingDate]): \(day.paperFigures)")]
    }
  }

  private func cell(_ runs: [PaperRun], _ style: PaperParagraph.Style = .fact) -> PaperCell {
    PaperCell(content: [.paragraph(style, runs)])
  }

  private func line() -> PaperCell {
    var cell = cell([])
    cell.isSigned = true
    return cell
  }
}

extension CalendarDate {
  /// «20.11.2026».
  var paperFigures: String {
    let (year, month, day) = parts
    return [day.digits(2), month.digits(2), year.digits(4)].joined(separator: ".")
  }
}

extension Int {
  /// With zeros before it, so that there are at least so many digits.
  func digits(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
