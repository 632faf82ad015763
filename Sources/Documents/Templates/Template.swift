public import Diagnostics
public import SourceText

/// The words of a document with named gaps: parsed once, filled for each subject.
///
/// A template is Markdown. `{{имя}}` in a text, or as the whole destination of a link, is a
/// placeholder; a fenced block whose info string is `ozero имя` is a directive and stands for blocks
/// that code makes. Both are found after Markdown has been parsed, so a value is never Markdown and
/// needs no escaping. Within `code` the braces stay as they are.
public struct Template<Placeholder: TemplateName, Directive: TemplateName>: Sendable {
  private var prose: FillableProse
  private let placeholders: [Placeholder]
  private let directives: [Directive]

  /// Reads a template; there is none when any name or construct in it is wrong.
  public static func parse(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    let reading = ProseReader.read(file, id: id, from: 0)
    var template = Template()
    var resolution = NameResolution(
      .template,
      placeholders: template.placeholders.map(\.rawValue),
      directives: template.directives.map(\.rawValue)
    )
    template.prose = FillableProse(resolution.resolve(reading.blocks))
    let diagnostics = reading.diagnostics + resolution.diagnostics
    return (diagnostics.hasErrors ? nil : template, diagnostics)
  }

  /// A template without a word.
  init() {
    prose = FillableProse([])
    placeholders = Array(Placeholder.allCases)
    directives = Array(Directive.allCases)
  }

  /// The blocks with every gap filled.
  ///
  /// A line, paragraph, heading, item, list or quote that is left without a word vanishes, so an
  /// optional sentence is a placeholder on a line of its own. A paragraph or heading that names a value
  /// that is `nil` vanishes with all its words, and with it an item that has nothing else. As a link's
  /// destination, a value that is a link lends its target, any other value is read as an address;
  /// without one the link's words remain.
  public func blocks(
    placeholder: (Placeholder) -> [Inline]?,
    directive: (Directive) -> [Block]
  ) -> [Block] {
    filling(placeholder, directive) { prose.blocks($0) }
  }

  /// The blocks with every gap filled, in sections: the first one lies as said, and a directive that
  /// stands alone begins another where `orientation` gives one for it.
  public func sections(
    _ first: Orientation,
    beginningAt orientation: (Directive) -> Orientation?,
    placeholder: (Placeholder) -> [Inline]?,
    directive: (Directive) -> [Block]
  ) -> [Section] {
    filling(placeholder, directive) { filling in
      prose.sections(filling, first) { orientation(directives[$0]) }
    }
  }

  private func filling<Result>(
    _ placeholder: (Placeholder) -> [Inline]?,
    _ directive: (Directive) -> [Block],
    _ use: (Filling) -> Result
  ) -> Result {
    withoutActuallyEscaping(placeholder) { placeholder in
      withoutActuallyEscaping(directive) { directive in
        use(
          Filling(
            placeholder: { placeholder(placeholders[$0]) },
            directive: { directive(directives[$0]) }
          )
        )
      }
    }
  }
}

extension Template where Directive == NoNames {
  /// The blocks of a template without directives.
  public func blocks(placeholder: (Placeholder) -> [Inline]?) -> [Block] {
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
