/// Prose with gaps, of which the parts without gaps are made into blocks once.
struct FillableProse: Sendable {
  private enum Part: Sendable {
    case fixed([Block])
    case open(ProseBlock<NameIndex, NameIndex>)
  }

  private let parts: [Part]

  init(_ prose: [ProseBlock<NameIndex, NameIndex>]) {
    let nothing = Filling(placeholder: { _ in [] }, directive: { _ in [] })
    parts = prose.map { $0.isFixed ? .fixed(nothing.blocks($0)) : .open($0) }
  }

  /// The blocks with every gap filled.
  func blocks(_ filling: Filling) -> [Block] {
    parts.flatMap { part in
      switch part {
      case .fixed(let blocks): blocks
      case .open(let block): filling.blocks(block)
      }
    }
  }

  /// The blocks with every gap left empty.
  var blocks: [Block] { blocks(Filling(placeholder: { _ in [] }, directive: { _ in [] })) }
}
