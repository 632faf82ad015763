import Diagnostics
import SourceText

/// Finds and parses the templates of one kind of document, collecting what is wrong with them.
public struct TemplateReader {
  private let files: SourceSet
  private let kind: String
  public private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - files: All sources of the run; templates are those in a folder `documents`.
  ///   - kind: Whose templates are read.
  public init(_ files: SourceSet, of kind: KindMetadata) {
    self.files = files
    self.kind = kind.id
  }

  /// The words of another kind, whose mistakes are told where that kind reads them itself.
  public func words<Kind: DocumentKind>(of kind: Kind.Type) -> LazyWords<Kind.Words> {
    LazyWords { [files] in
      var reader = TemplateReader(files, of: kind.metadata)
      return kind.words(&reader)
    }
  }

  /// The template `documents/<kind>.md`, or `documents/<kind>-<variant>.md`; an empty one when it is
  /// missing or wrong.
  public mutating func template<Placeholder, Directive>(
    _ variant: String? = nil
  ) -> Template<Placeholder, Directive> {
    let name = ([kind] + [variant].compactMap(\.self)).joined(separator: "-")
    guard let (id, file) = files.identified.first(where: { $0.file.isTemplate(name) }) else {
      diagnostics.append(.missing(name))
      return Template()
    }
    let reading = Template<Placeholder, Directive>.parse(file, id: id)
    diagnostics += reading.diagnostics
    return reading.template ?? Template()
  }
}

extension SourceFile {
  fileprivate func isTemplate(_ name: String) -> Bool {
    path == "documents/\(name).md" || path.hasSuffix("/documents/\(name).md")
  }
}

extension Diagnostic {
  fileprivate static func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      "template-exists",
      "нет шаблона «documents/\(name).md»",
      at: nil,
      in: "documents/\(name).md",
      help: "верните файл в папку шаблонов или уберите параметр --templates"
    )
  }
}
