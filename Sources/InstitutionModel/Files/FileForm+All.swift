import Regulation
import Schema

extension FileForm {
  /// Every file that has keys, with the words of the built-in regulation.
  public static let all = {
    let schemas = DefinitionSchemas(Regulation.builtIn.vocabulary)
    let style = FileForm(
      path: "documents/style.yaml",
      purpose: "Вид бумаг; лежит в папке шаблонов.",
      form: StyleLines.schema.form
    )
    return FileKind.all.compactMap { kind in
      kind.form(schemas).map { FileForm(path: kind.path, purpose: kind.purpose, form: $0) }
    } + [style]
  }()
}
