import Diagnostics
import Documents
import SourceText

/// Finds and parses templates by name, collecting what is wrong with them.
struct TemplateReader {
  private let files: SourceSet
  private(set) var diagnostics: [Diagnostic] = []

  init(_ files: SourceSet) { self.files = files }

  /// The template `documents/<name>.md`; an empty one when it is missing or wrong.
  mutating func template<Placeholder, Directive>(
    _ name: String
  ) -> Template<Placeholder, Directive> {
    guard let (id, file) = files.identified.first(where: { $0.file.isTemplate(name) }) else {
      diagnostics.append(
        Diagnostic(
          "template-exists",
          .error,
          "нет шаблона «documents/\(name).md»",
          at: nil,
          help: "верните файл в папку шаблонов или уберите параметр --templates"
        )
      )
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
