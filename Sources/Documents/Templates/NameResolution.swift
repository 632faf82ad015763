import Diagnostics
import SourceText

/// Turns the written names of prose into the closed sets of a template, collecting what is wrong.
struct NameResolution<Placeholder: TemplateName, Directive: TemplateName> {
  private(set) var diagnostics: [Diagnostic] = []
  private let host: ProseHost

  init(_ host: ProseHost) { self.host = host }

  /// The same blocks with typed names; unknown ones are left out and reported.
  mutating func resolve(
    _ blocks: [ProseBlock<Term, Term>]
  ) -> [ProseBlock<Placeholder, Directive>] {
    var result: [ProseBlock<Placeholder, Directive>] = []
    for block in blocks {
      if let resolved = resolve(block) { result.append(resolved) }
    }
    return result
  }

  private mutating func resolve(
    _ block: ProseBlock<Term, Term>
  ) -> ProseBlock<Placeholder, Directive>? {
    switch block {
    case .heading(let level, let content, let anchor):
      return .heading(level: level, resolve(content), anchor: anchor)
    case .paragraph(let content): return .paragraph(resolve(content))
    case .list(let marker, let items):
      var resolved: [[ProseBlock<Placeholder, Directive>]] = []
      for item in items { resolved.append(resolve(item)) }
      return .list(marker, resolved)
    case .quote(let content): return .quote(resolve(content))
    case .rule: return .rule
    case .directive(let term): return directive(term).map { .directive($0) }
    }
  }

  private mutating func resolve(_ content: [ProseInline<Term>]) -> [ProseInline<Placeholder>] {
    var result: [ProseInline<Placeholder>] = []
    for inline in content {
      if let resolved = resolve(inline) { result.append(resolved) }
    }
    return result
  }

  private mutating func resolve(_ inline: ProseInline<Term>) -> ProseInline<Placeholder>? {
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
    }
  }

  private mutating func placeholder(_ term: Term) -> Placeholder? {
    if let name = Placeholder(rawValue: term.value) { return name }
    diagnostics.append(.unknownPlaceholder(term, known: Placeholder.words, in: host))
    return nil
  }

  private mutating func directive(_ term: Term) -> Directive? {
    if let name = Directive(rawValue: term.value) { return name }
    diagnostics.append(.unknownDirective(term, known: Directive.words, in: host))
    return nil
  }
}
