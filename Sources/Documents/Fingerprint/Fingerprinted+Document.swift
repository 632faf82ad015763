extension Document: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(id)
    print.add(title)
    print.add(namesInstitution)
    print.add(fit)
    print.add(imprint)
    print.add(feed)
    print.add(bodies)
  }
}

extension PageFit: Fingerprinted {}

extension Imprint: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(institution)
    print.add(clauses)
    print.add(directive)
    print.add(edition)
    print.add(date)
    print.add(isDraft)
    print.add(isSample)
  }
}

extension Body: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .pages(let sections):
      print.add(case: 0)
      print.add(sections)
    case .workbook(let workbook):
      print.add(case: 1)
      print.add(workbook)
    case .message(let message):
      print.add(case: 2)
      print.add(message)
    case .pack(let documents):
      print.add(case: 3)
      print.add(documents)
    case .calendar(let calendar):
      print.add(case: 4)
      print.add(calendar)
    case .feed(let feed):
      print.add(case: 5)
      print.add(feed)
    case .archive(let entries):
      print.add(case: 6)
      print.add(entries)
    }
  }
}

extension Section: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(orientation)
    print.add(blocks)
  }
}

extension Orientation: Fingerprinted {}

extension ArchiveEntry: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(document, as: format)
  }
}

extension Message: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(paragraphs)
    print.add(limit)
  }
}
