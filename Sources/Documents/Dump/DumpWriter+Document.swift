extension DumpWriter {
  mutating func document(_ document: Document) {
    line("document") {
      $0.identity(document.id)
      $0.word(document.orientation.keyword)
      $0.string(document.title)
    }
    nested {
      $0.imprint(document.imprint)
      $0.blocks(document.blocks)
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
      $0.number(imprint.revision)
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
