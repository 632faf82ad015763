import Regulation
import Schema

extension FileForm {
  /// Every kind of file that is written in YAML, with the words of the built-in regulation.
  public static let all = all(DefinitionSchemas(Regulation.builtIn.vocabulary))

  private static func all(_ schemas: DefinitionSchemas) -> [FileForm] {
    [
      FileForm(
        path: "institution.yaml",
        purpose: "Учреждение: кто оно, его учебный год, платформа, подразделения.",
        form: schemas.institution.form
      ),
      FileForm(
        path: "teachers.yaml",
        purpose: "Педагоги.",
        form: TeachersLines.schema.form
      ),
      FileForm(
        path: "programs/….yaml",
        purpose: "Программа и её группы; имя файла станет адресом страницы.",
        form: schemas.program.form
      ),
      FileForm(
        path: "periods.yaml",
        purpose: "Дистанционные периоды; файла может не быть.",
        form: PeriodsLines.schema.form
      ),
      FileForm(
        path: "regulation.yaml",
        purpose: "Чем ваше Положение отличается от встроенного; файла может не быть.",
        form: RegulationLines.schema.form
      ),
      FileForm(
        path: "pages/….md",
        purpose: "Страница учреждения; эти ключи стоят между двумя строками `---` в начале файла.",
        form: PageLines.schema.form
      ),
      FileForm(
        path: "documents/style.yaml",
        purpose: "Вид бумаг; лежит в папке шаблонов.",
        form: StyleLines.schema.form
      ),
    ]
  }
}
