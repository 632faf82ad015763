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
    parts.flatMap { blocks(of: $0, filling) }
  }

  private func blocks(of part: Part, _ filling: Filling) -> [Block] {
    switch part {
    case .fixed(let blocks): blocks
    case .open(let block): filling.blocks(block)
    }
  }

  /// The blocks with every gap filled, in sections.
  ///
  /// A directive that is no part of another block begins a section where `orientation` gives one; a
  /// section without blocks is left out.
  func sections(
    _ filling: Filling,
    _ first: Orientation,
    beginningAt orientation: (NameIndex) -> Orientation?
  ) -> [Section] {
    var sections = [Section([], orientation: first)]
    for part in parts {
      if case .open(.directive(let name)) = part, let next = orientation(name) {
        sections.append(Section([], orientation: next))
      }
      sections[sections.count - 1].blocks += blocks(of: part, filling)
    }
    return sections.filter { !$0.blocks.isEmpty }
  }

  /// The blocks with every gap left empty.
  var blocks: [Block] { blocks(Filling(placeholder: { _ in [] }, directive: { _ in [] })) }
}
