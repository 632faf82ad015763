extension Table: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(caption)
    print.add(style)
    print.add(writingHeight)
    print.add(columns)
    print.add(header)
    print.add(rowProperty)
    for row in rows {
      print.add(case: 1)
      print.add(row)
    }
    print.add(case: 0)
  }
}

extension TableStyle: Fingerprinted {}

extension TableColumn: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(weight)
    print.add(alignment)
  }
}

extension TableColumn.Alignment: Fingerprinted {}

extension TableRow: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(cells)
    print.add(entry)
    print.add(date)
  }
}

extension TableCell: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(content)
    print.add(role)
    print.add(rowSpan)
    print.add(columnSpan)
    print.add(property)
  }
}

extension TableCell.Role: Fingerprinted {}

extension FinderEntry: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(words)
    print.add(lessons)
    print.add(youngest)
    print.add(oldest)
    print.add(department)
    print.add(places)
    print.add(ways)
  }
}

extension FinderEntry.Lesson: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(weekday)
    print.add(start)
    print.add(end)
  }
}
