import Schema
import SourceText

/// «учреждение» of `institution.yaml`.
public struct IdentityDefinition: Sendable {
  public var fullName: Term?
  public var name: Term?
  public var founder: Term?
  public var city: Term?
  public var timeZone: Term?
  public var address: Term?
  public var phone: Term?
  public var email: Term?
  public var website: Term?
  public var director: Located<OfficialDefinition>?
  public var emblem: Term?
  public var letterhead: [Term]?
  public var isDemonstration: Located<Bool>?

  static let record = RecordSchema(
    "сведения об учреждении",
    within: "в сведениях об учреждении",
    Self.init,
    [
      Key(
        "полное наименование",
        \.fullName,
        .text,
        required: true,
        "как в уставе, для бланков"
      ),
      Key("наименование", \.name, .text, required: true, "краткое, для страниц"),
      Key("учредитель", \.founder, .text, "для бланков приказов"),
      Key("город", \.city, .text, required: true, "место составления документов"),
      Key("часовой пояс", \.timeZone, .text, required: true, "например Asia/Tomsk"),
      Key("адрес", \.address, .text, "почтовый адрес"),
      Key("телефон", \.phone, .text, "открытый телефон учреждения"),
      Key("e-mail", \.email, .text, "открытый адрес электронной почты"),
      Key("сайт", \.website, .text, "адрес официального сайта"),
      Key("директор", \.director, .record(OfficialDefinition.record), "кто подписывает"),
      Key("эмблема", \.emblem, .text, "картинка в папке с описаниями: emblem.png"),
      Key(
        "бланк",
        \.letterhead,
        .sequence(of: .text),
        "строки в начале бумаг вместо наименования и адреса"
      ),
      Key("демонстрация", \.isDemonstration, .yesOrNo, "да, если все данные вымышлены"),
    ]
  )
}
