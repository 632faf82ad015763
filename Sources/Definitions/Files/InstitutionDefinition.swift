import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// `institution.yaml`, as it is written.
public struct InstitutionFile: Sendable {
  public var identity: Located<IdentityDefinition>?
  public var edition: Located<EditionDefinition>?
  public var administrator: Located<AdministratorDefinition>?
  public var responsible: [Located<ResponsibleDefinition>]?
  public var platform: Located<PlatformDefinition>?
  public var chats: Located<ChatsDefinition>?
  public var year: Located<YearDefinition>?
  public var sites: [Located<SiteDefinition>]?
  public var departments: [Located<DepartmentDefinition>]?
  public var guidance: Located<GuidanceDefinition>?
  public var distance: Located<DistanceDefinition>?

  static let record = Record(
    "описание учреждения",
    within: "в описании учреждения",
    Self.init,
    [
      Key(
        "учреждение",
        \.identity,
        .record(IdentityDefinition.record),
        required: true,
        "наименование, город, директор"
      ),
      Key(
        "положение",
        \.edition,
        .record(EditionDefinition.record),
        clause: "5.5",
        "название, приказ и редакция Положения"
      ),
      Key(
        "администратор платформы",
        \.administrator,
        .record(AdministratorDefinition.record),
        clause: "2.3",
        "кто зарегистрировал учреждение на платформе"
      ),
      Key(
        "ответственные",
        \.responsible,
        .sequence(of: .record(ResponsibleDefinition.record)),
        clause: "5.2",
        "к кому обращаться семьям и сотрудникам"
      ),
      Key(
        "платформа",
        \.platform,
        .record(PlatformDefinition.record),
        clause: "1.12",
        "название, мессенджер и адрес платформы"
      ),
      Key(
        "чаты",
        \.chats,
        .record(ChatsDefinition.record),
        clause: "2.9.2",
        "время работы чатов и число сообщений"
      ),
      Key(
        "учебный год",
        \.year,
        .record(YearDefinition.record),
        required: true,
        "границы года и нерабочие дни"
      ),
      Key("площадки", \.sites, .sequence(of: .record(SiteDefinition.record)), "где идут занятия"),
      Key(
        "подразделения",
        \.departments,
        .sequence(of: .record(DepartmentDefinition.record)),
        clause: "4.20",
        "отделы и их руководители"
      ),
      Key(
        "дистанционное обучение",
        \.guidance,
        .record(GuidanceDefinition.record),
        clause: "1.10",
        "что уведомления говорят семьям"
      ),
      Key(
        "дистанционно",
        \.distance,
        DistanceDefinition.shape,
        "общее для всех программ и групп"
      ),
    ]
  )
}

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
  public var isDemonstration: Located<Bool>?

  static let record = Record(
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
      Key("демонстрация", \.isDemonstration, .yesOrNo, "да, если все данные вымышлены"),
    ]
  )
}

/// Somebody who signs or is written to.
public struct OfficialDefinition: Sendable {
  public var post: Term?
  public var name: Term?
  public var dativeName: Term?

  static let record = Record(
    "должностное лицо",
    Self.init,
    [
      Key("должность", \.post, .text, "в именительном падеже"),
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("кому", \.dativeName, .text, "Фамилии И.О., в дательном падеже"),
    ]
  )
}

/// «положение» of `institution.yaml`.
public struct EditionDefinition: Sendable {
  public var title: Term?
  public var directive: Located<Directive>?
  public var number: Located<Int>?

  static let record = Record(
    "сведения о Положении",
    Self.init,
    [
      Key("название", \.title, .text, "полное название Положения"),
      Key("приказ", \.directive, .directive, "приказ, которым оно утверждено"),
      Key("редакция", \.number, .number, "номер редакции"),
    ]
  )
}

/// «администратор платформы» of `institution.yaml`.
public struct AdministratorDefinition: Sendable {
  public var name: Term?
  public var directive: Located<Directive>?

  static let record = Record(
    "администратор платформы",
    Self.init,
    [
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("приказ", \.directive, .directive, clause: "2.3", "приказ о назначении"),
    ]
  )
}

/// An item of «ответственные».
public struct ResponsibleDefinition: Sendable {
  public var role: Term?
  public var post: Term?
  public var dativePost: Term?
  public var name: Term?
  public var phone: Term?
  public var hours: Term?

  static let record = Record(
    "ответственное лицо",
    Self.init,
    [
      Key("роль", \.role, .text, "например методическая служба"),
      Key("должность", \.post, .text, "в именительном падеже"),
      Key("кому", \.dativePost, .text, "должность в дательном падеже"),
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("телефон", \.phone, .text, "рабочий телефон"),
      Key("часы", \.hours, .text, "когда можно обратиться"),
    ]
  )
}
