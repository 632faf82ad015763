import Documents

/// Which rows of a worksheet hold what, counted from 0.
struct XLSXRows {
  /// The lines over the table.
  let title: Range<Int>
  let header: Range<Int>
  let data: Range<Int>
  /// The lines below, after an empty one.
  let signatures: Range<Int>

  init(of sheet: Sheet) {
    title = 0..<sheet.title.count
    header = title.upperBound..<title.upperBound + sheet.header.count
    data = header.upperBound..<header.upperBound + sheet.rows.count
    let first = data.upperBound + 1
    signatures = first..<first + sheet.signatures.count
  }

  /// Behind the last row with something in it.
  var end: Int { signatures.isEmpty ? data.upperBound : signatures.upperBound }
}
