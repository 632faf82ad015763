public import Diagnostics
public import SourceText

/// The words of a document with named gaps: parsed once, filled for each subject.
///
/// A template is Markdown. `{{имя}}` in a text, or as the whole destination of a link, is a
/// placeholder; a fenced block whose info string is `ozero имя` is a directive and stands for blocks
/// that code makes. Both are found after Markdown has been parsed, so a value is never Markdown and
/// needs no escaping. Within `code` the braces stay as they are.
public struct Template<Placeholder: TemplateName, Directive: TemplateName>: Sendable {
  /// Blocks that are the same for every subject, and blocks to be filled.
  enum Part: Sendable {
    case fixed([Block])
    case open(ProseBlock<Placeholder, Directive>)
  }

  let parts: [Part]

  /// Reads a template; there is none when any name or construct in it is wrong.
  public static func parse(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    var reading = ProseReader.read(file, id: id, from: 0)
    var resolution = NameResolution<Placeholder, Directive>(.template)
    let prose = resolution.resolve(reading.blocks)
    reading.diagnostics += resolution.diagnostics
    guard !reading.diagnostics.hasErrors else { return (nil, reading.diagnostics) }
    return (Template(prose), reading.diagnostics)
  }

  init(_ prose: [ProseBlock<Placeholder, Directive>]) {
    parts = prose.map { block in
      block.isFixed ? .fixed(Self.fixedBlocks(of: block)) : .open(block)
    }
  }

  private static func fixedBlocks(of block: ProseBlock<Placeholder, Directive>) -> [Block] {
    Filling<Placeholder, Directive>(placeholder: nothing, directive: nothing).blocks(block)
  }

  /// The blocks with every gap filled.
  ///
  /// A line, paragraph, heading, item, list or quote that is left without a word vanishes, so an
  /// optional sentence is a placeholder on a line of its own. As a link's destination, a value that
  /// is a link lends its target, any other value is read as an address; without one the link's words
  /// remain.
  public func blocks(
    placeholder: (Placeholder) -> [Inline],
    directive: (Directive) -> [Block]
  ) -> [Block] {
    withoutActuallyEscaping(placeholder) { placeholder in
      withoutActuallyEscaping(directive) { directive in
        let filling = Filling(placeholder: placeholder, directive: directive)
        return parts.flatMap { part in
          switch part {
          case .fixed(let blocks): blocks
          case .open(let block): filling.blocks(block)
          }
        }
      }
    }
  }
}

extension Template where Directive == NoNames {
  /// The blocks of a template without directives.
  public func blocks(placeholder: (Placeholder) -> [Inline]) -> [Block] {
    blocks(placeholder: placeholder, directive: nothing)
  }
}

extension Template where Placeholder == NoNames {
  /// The blocks of a template without placeholders.
  public func blocks(directive: (Directive) -> [Block]) -> [Block] {
    blocks(placeholder: nothing, directive: directive)
  }
}

extension Template where Placeholder == NoNames, Directive == NoNames {
  /// The blocks of a text that is the same for everybody.
  public var blocks: [Block] { blocks(placeholder: nothing, directive: nothing) }
}

/// Fills a gap that the text does not have.
private func nothing<Name, Content>(_ name: Name) -> [Content] { [] }
