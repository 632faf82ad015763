/// What a part of the package refers to; identities count from 1 in the order in which they are asked for.
struct DOCXRelations {
  enum Kind: Hashable {
    case styles
    case settings
    case fontTable
    case numbering
    case header
    case image
    case hyperlink
  }

  private struct Relation: Hashable {
    var kind: Kind
    var target: String
  }

  private var relations: [Relation] = []
  private var numbers: [Relation: Int] = [:]

  /// The number of the relation; equal ones are written once.
  mutating func number(of kind: Kind, _ target: String) -> Int {
    let relation = Relation(kind: kind, target: target)
    if let number = numbers[relation] { return number }
    relations.append(relation)
    numbers[relation] = relations.count
    return relations.count
  }

  /// The part `word/_rels/document.xml.rels`.
  var bytes: [UInt8] {
    MarkupWriter.part("<Relationships\(DOCXNames.relations)>\(each: elements)</Relationships>")
  }

  private var elements: [FilledMarkup] {
    relations.enumerated().map { index, relation in
      let mode: Markup = relation.kind == .hyperlink ? " TargetMode=\"External\"" : ""
      return """
        <Relationship Id="rId\(index + 1)" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
        \(relation.kind.type)" Target="\(relation.target)"\(mode)/>
        """
    }
  }
}

extension DOCXRelations.Kind {
  fileprivate var type: Markup {
    switch self {
    case .styles: "styles"
    case .settings: "settings"
    case .fontTable: "fontTable"
    case .numbering: "numbering"
    case .header: "header"
    case .image: "image"
    case .hyperlink: "hyperlink"
    }
  }
}
