extension Workbook: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(title)
    print.add(sheets)
    print.add(sheetsAre)
    print.add(remark)
  }
}

extension Workbook.Remark: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(text)
  }
}

extension Sheet: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(title)
    print.add(columns)
    print.add(header)
    print.add(rows)
    print.add(frozenColumns)
    print.add(repeatedColumns)
    print.add(peopleColumn)
    print.add(printTitle)
    print.add(signatures)
  }
}

extension SheetColumn: Fingerprinted {
  /// The width is a rational of few digits: its bits are the same for the same.
  func add(to print: inout Fingerprint) {
    print.add(Int(bitPattern: UInt(letters.bitPattern)))
    print.add(choices)
  }
}

extension SheetHeading: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(content)
    print.add(rowSpan)
    print.add(columnSpan)
  }
}

extension SheetCell: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .empty: print.add(case: 0)
    case .text(let text):
      print.add(case: 1)
      print.add(text)
    case .integer(let number):
      print.add(case: 2)
      print.add(number)
    case .decimal(let hundredths):
      print.add(case: 3)
      print.add(hundredths)
    case .date(let date):
      print.add(case: 4)
      print.add(date)
    case .people(let count, let most):
      print.add(case: 5)
      print.add(count)
      print.add(most)
    case .unavailable: print.add(case: 6)
    }
  }
}
