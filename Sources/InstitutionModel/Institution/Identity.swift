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
    Key("телефон", \.phone, .text).about("открытый телефон учреждения")
    Key("e-mail", \.email, .text).example("info@ddt.example")
      .about("открытый адрес электронной почты")
    Key("сайт", \.website, .text).about("адрес официального сайта")
    Key("директор", \.director, .official).about("кто подписывает")
    Key("эмблема", \.emblem, .text).example("emblem.png").about("картинка в папке с описаниями")
    Key("бланк", \.letterhead, .sequence(of: .text))
      .about("строки в начале бумаг вместо наименования и адреса")
    Key("демонстрация", \.demonstration, .demonstration).example("{день: 24.11.2026}")
      .about("если все данные вымышлены; день – чтобы страницы не старели")
  }
}
