import Schema
import SourceText

/// The front matter of a file of `pages/`.
///
/// Russian: «заголовок страницы».
public struct PageLines: Sendable {
  public var title: Stated<String> = .absent
  public var order: Stated<Int> = .absent
  /// Whether the menu has it; without a word it does.
  public var isInMenu: Stated<Bool> = .absent

  static let schema = RecordSchema("заголовок страницы", within: "в заголовке страницы", Self()) {
    Key("заголовок", \.title, .title, required: true).about("название страницы")
    Key("порядок", \.order, .number).example("1").about("место в меню")
    Key("в меню", \.isInMenu, .yesOrNo).example("нет")
      .about("нет, если страницу находят через «Правила и памятки»")
  }
}

extension FileKind {
  /// `pages/….md`.
  static let page = {
    var kind = FileKind(
      path: "pages/….md",
      purpose:
        "Страница учреждения; эти ключи стоят между двумя строками `---` в начале файла."
    ) { file, id, name, _, notes in
      guard let page = PageSource.read(file, id: id, slug: name, &notes) else { return nil }
      return { definitions in definitions.pages.append(page) }
    }
    kind.form = { _ in PageLines.schema.form }
    return kind
  }()
}
