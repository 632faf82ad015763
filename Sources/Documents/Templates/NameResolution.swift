import Diagnostics
import SourceText

/// The place of a name in the list of names that a template may use.
typealias NameIndex = Int

/// Turns the written names of prose into places in closed lists, collecting what is wrong.
///
/// Prose does not know the types of the names: code that is generic across modules is slow, and
/// every document is filled by it.
struct NameResolution {
  private let host: ProseHost
  private let placeholders: [String]
  private let directives: [String]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ host: ProseHost, placeholders: [String], directives: [String]) {
    self.host = host
    self.placeholders = placeholders
    self.directives = directives
  }

  /// The same blocks with known names; unknown ones are left out and reported.
  mutating func resolve(
    _ blocks: [ProseBlock<Term, Term>]
  ) -> [ProseBlock<NameIndex, NameIndex>] {
    var result: [ProseBlock<NameIndex, NameIndex>] = []
    for block in blocks {
      if let resolved = resolve(block) { result.append(resolved) }
    }
    return result
  }

  private mutating func resolve(
    _ block: ProseBlock<Term, Term>
  ) -> ProseBlock<NameIndex, NameIndex>? {
    switch block {
    case .heading(let level, let content, let anchor):
      return .heading(level: level, resolve(content), anchor: anchor)
    case .paragraph(let content): return .paragraph(resolve(content))
    case .list(let marker, let items):
      var resolved: [[ProseBlock<NameIndex, NameIndex>]] = []
      for item in items { resolved.append(resolve(item)) }
      return .list(marker, resolved)
    case .quote(let content): return .quote(resolve(content))
    case .table(let table):
      var rows: [[[ProseInline<NameIndex>]]] = []
      let header = resolve(table.header)
      for row in table.rows { rows.append(resolve(row)) }
      return .table(ProseTable(alignments: table.alignments, header: header, rows: rows))
    case .rule: return .rule
    case .directive(let term): return directive(term).map { .directive($0) }
    }
  }

  private mutating func resolve(_ row: [[ProseInline<Term>]]) -> [[ProseInline<NameIndex>]] {
    var result: [[ProseInline<NameIndex>]] = []
    for cell in row { result.append(resolve(cell)) }
    return result
  }

  private mutating func resolve(_ content: [ProseInline<Term>]) -> [ProseInline<NameIndex>] {
    var result: [ProseInline<NameIndex>] = []
    for inline in content {
      if let resolved = resolve(inline) { result.append(resolved) }
    }
    return result
  }

  private mutating func resolve(_ inline: ProseInline<Term>) -> ProseInline<NameIndex>? {
    switch inline {
    case .text(let text): return .text(text)
    case .placeholder(let term): return placeholder(term).map { .placeholder($0) }
    case .emphasis(let content): return .emphasis(resolve(content))
    case .strong(let content): return .strong(resolve(content))
    case .code(let text): return .code(text)
    case .link(.fixed(let target), let content): return .link(.fixed(target), resolve(content))
    case .link(.placeholder(let term), let content):
      let content = resolve(content)
      return placeholder(term).map { .link(.placeholder($0), content) }
    case .lineBreak: return .lineBreak
    case .image(let image): return .image(image)
    }
  }

  private mutating func placeholder(_ term: Term) -> NameIndex? {
    if let index = placeholders.firstIndex(of: term.value) { return index }
    diagnostics.append(.unknownPlaceholder(term, known: placeholders, in: host))
    return nil
  }

  private mutating func directive(_ term: Term) -> NameIndex? {
    if let index = directives.firstIndex(of: term.value) { return index }
    diagnostics.append(.unknownDirective(term, known: directives, in: host))
    return nil
  }
}
