import Documents

extension DumpWriter {
  mutating func document(_ document: Document) {
    line("document") {
      $0.identity(document.id)
      $0.string(document.title)
      if document.namesInstitution { $0.word("names-institution") }
      switch document.fit {
      case .free: break
      case .onePage: $0.word("one-page")
      case .onePageInFittingLetters: $0.word("compact")
      }
    }
    nested { $0.imprint(document.imprint) }
    for body in document.bodies { self.body(body) }
  }

  /// Writes a body; the sections of pages follow their line at the same depth.
  private mutating func body(_ body: Body) {
    switch body {
    case .pages(let sections):
      line("pages")
      for section in sections {
        line("section") { $0.word(section.orientation.keyword) }
        nested { $0.blocks(section.blocks) }
      }
    case .workbook(let workbook): self.workbook(workbook)
    case .message(let message): self.message(message)
    case .calendar(let calendar): self.calendar(calendar)
    case .feed(let feed): self.feed(feed)
    case .pack(let documents):
      line("pack")
      nested { for document in documents { $0.line("document") { $0.identity(document.id) } } }
    case .archive(let entries):
      line("archive")
      nested { for entry in entries { $0.entry(entry) } }
    }
  }

  private mutating func entry(_ entry: ArchiveEntry) {
    line("file") {
      $0.string(entry.name)
      $0.identity(entry.document)
      $0.string("\(entry.format)")
    }
  }

  mutating func identity(_ id: DocumentID) {
    string(id.kind)
    string(id.subject)
  }

  private mutating func imprint(_ imprint: Imprint) {
    line("imprint") {
      $0.string(imprint.institution)
      $0.optional(imprint.directive)
      $0.optional(imprint.edition)
      $0.date(imprint.date)
      $0.flag("draft", imprint.isDraft)
      $0.flag("sample", imprint.isSample)
    }
    nested { $0.line("clauses") { line in imprint.clauses.forEach { line.string($0) } } }
  }
}

extension Orientation {
  fileprivate var keyword: StaticString {
    switch self {
    case .portrait: "portrait"
    case .landscape: "landscape"
    }
  }
}
