import Schema
import SourceText

/// Names, address and director of the institution.
///
/// Russian: «учреждение» of `institution.yaml`.
public struct Identity: Sendable {
  /// Russian: «полное наименование».
  public var fullName: Stated<String> = .absent
  /// Russian: «наименование».
  public var name: Stated<String> = .absent
  /// Russian: «учредитель».
  public var founder: Stated<String> = .absent
  /// Russian: «город».
  public var city: Stated<String> = .absent
  /// The name of a zone of the tz database: `Asia/Tomsk`.
  public var timeZone: Stated<String> = .absent
  public var address: Stated<String> = .absent
  public var phone: Stated<String> = .absent
  public var email: Stated<String> = .absent
  public var website: Stated<String> = .absent
  /// Russian: «директор».
  public var director: Stated<Official> = .absent
  /// The path of a picture in the folder of the definitions.
  ///
  /// Russian: «эмблема».
  public var emblem: Stated<String> = .absent
  /// Of links and heads of tables on the site.
  ///
  /// Russian: «цвет».
  public var color: Stated<SiteColor> = .absent
  /// The path of a picture by which browsers tell the site.
  ///
  /// Russian: «значок».
  public var icon: Stated<String> = .absent
  /// Where the pages stand, if not at the root of the website.
  ///
  /// Russian: «адрес страниц».
  public var pagesAddress: Stated<String> = .absent
  /// Lines that papers begin with instead of names and address.
  ///
  /// Russian: «бланк».
  public var letterhead: Stated<[Located<String>]> = .absent
  /// Russian: «демонстрация».
  public var demonstration: Stated<Demonstration> = .absent

  /// How many lines of its own a letterhead has at most: the notice has one page for all.
  public static let mostLinesOfLetterhead = 4

  static let schema = RecordSchema(
    "сведения об учреждении",
    within: "в сведениях об учреждении",
    Self()
  ) {
    Key("полное наименование", \.fullName, .title, required: true).about(
      "как в уставе, для бланков"
    )
    Key("наименование", \.name, .title, required: true).about("краткое, для страниц")
    Key("учредитель", \.founder, .text).about("для бланков приказов")
    Key("город", \.city, .text, required: true).about("место составления документов")
    Key("часовой пояс", \.timeZone, .name(of: "имя часового пояса"), required: true)
      .example("Asia/Tomsk").about("по нему считается, какой сегодня день")
    Key("адрес", \.address, .text).about("почтовый адрес")
    Key("телефон", \.phone, .telephone).example("8 (3822) 00-00-01").about(
      "открытый телефон учреждения"
    )
    Key("e-mail", \.email, .email)
      .about("открытый адрес электронной почты")
    Key("сайт", \.website, .website).example("https://ddt.example/").about(
      "адрес официального сайта"
    )
    Key("адрес страниц", \.pagesAddress, .text).example("https://ddt.example/raspisanie/")
      .about("где лежат страницы, если не в корне сайта")
    Key("директор", \.director, .official).about("кто подписывает")
    Key("эмблема", \.emblem, .text).example("emblem.png").about("картинка в папке с описаниями")
    Key("цвет", \.color, .siteColor).about("цвет ссылок и заголовков таблиц на сайте")
    Key("значок", \.icon, .text).example("icon.png")
      .about("картинка PNG для вкладки браузера, в папке с описаниями")
    Key("бланк", \.letterhead, .sequence(of: .text))
      .about("строки в начале бумаг вместо наименования и адреса")
    Key("демонстрация", \.demonstration, .demonstration).example("{день: 24.11.2026}")
      .about("если все данные вымышлены; день – чтобы страницы не старели")
  }
}
