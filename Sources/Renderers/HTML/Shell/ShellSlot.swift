/// A place of the page shell that is filled for each page.
///
/// A shell writes it `{{содержание}}`. The raw values are the names that people write.
enum ShellSlot: String, CaseIterable, Sendable {
  /// The document's title, with the institution's name unless it says it already, as text.
  case title = "заголовок"
  /// The institution's name, as text.
  case institution = "учреждение"
  /// The sentence that search engines show, as text.
  case summary = "описание"
  /// The way from the page to the root of its tree: `../../`, or nothing.
  case root = "корень"
  /// The address of the front page.
  case home = "главная"
  /// Classes for the look: who the page is for, how its paper lies.
  case look = "вид"
  /// The wish not to be indexed, where there is one; markup.
  case indexing = "индексация"
  /// The bands «ОБРАЗЕЦ» and «ПРОЕКТ», where they apply; markup.
  case band = "полоса"
  /// The mark behind the content of a sample or a draft; markup.
  case watermark = "знак"
  /// The menu with its list; markup, nothing when the menu is empty.
  case menu = "меню"
  /// The document itself; markup.
  case content = "содержание"
  /// What the document follows from; markup.
  case imprint = "подвал"
}
