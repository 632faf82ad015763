/// What a part of the package refers to; identities count from 1 in the order in which they are asked for.
struct DOCXRelations {
  enum Kind: Hashable {
    case styles
    case settings
    case fontTable
    case numbering
    case header
    case image
    /// An address outside of the file; all others are parts of it.
    case hyperlink
  }

  /// A reference, which is written once.
  private struct Relation: Hashable {
    var kind: Kind
    /// A path from the folder `word`, or an address.
    var target: String
  }

  /// In the order of their numbers.
  private var relations: [Relation] = []
  /// By reference: its number, from 1.
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

  /// An element for each relation.
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
  /// The end of the type's name in the standard.
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
