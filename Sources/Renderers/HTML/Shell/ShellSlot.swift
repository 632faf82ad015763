/// A place of the page shell that is filled for each page.
///
/// A shell writes it `{{содержание}}`; whoever reads the shell knows the names.
public enum ShellSlot: CaseIterable, Sendable {
  /// The document's title, with the institution's name unless it says it already, as text.
  case title
  /// The institution's name, as text.
  case institution
  /// The sentence that search engines show, as text.
  case summary
  /// The way from the page to the root of its tree: `../../`, or nothing.
  case root
  /// The picture by which browsers tell the site; markup.
  case icon
  /// The style sheet, linked or whole; markup.
  case style
  /// The script, linked or whole; markup.
  case script
  /// The address of the front page; of the page itself, where that is sent alone.
  case home
  /// Classes for the look: who the page is for, how its paper lies.
  case look
  /// What search engines and chats are told of the page; markup.
  case indexing
  /// The bands «ОБРАЗЕЦ» and «ПРОЕКТ», where they apply; markup.
  case band
  /// The mark behind the content of a sample or a draft; markup.
  case watermark
  /// The menu with its list; markup, nothing when the menu is empty.
  case menu
  /// The document itself; markup.
  case content
  /// What the document follows from; markup.
  case imprint
}
