import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// «учебный год» of `institution.yaml`.
public struct YearDefinition: Sendable {
  public var first: Located<CalendarDate>?
  public var last: Located<CalendarDate>?
  public var weeks: Located<Int>?
  public var directive: Located<Directive>?
  public var academicHour: Located<Int>?
  public var recess: Located<Int>?
  public var holidays: [Located<DateRange>]?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = Record(
    "учебный год",
    within: "в разделе «учебный год»",
    Self.init,
    [
      Key("с", \.first, .date, required: true, "первый день, например 01.09.2026"),
      Key("по", \.last, .date, required: true, "последний день, например 31.05.2027"),
      Key("учебных недель", \.weeks, .weeks, "например 36"),
      Key(
        "расписание",
        \.directive,
        .directive,
        clause: "4.16",
        "приказ, утвердивший расписание"
      ),
      Key("академический час", \.academicHour, .minutes, "по умолчанию 45 минут"),
      Key("перемена", \.recess, .minutes, "по умолчанию 10 минут"),
      Key("нерабочие дни", \.holidays, .list(of: .dates), "даты и промежутки без занятий"),
    ],
    noteUnread: { $1.unread.insert($0) }
  )
}

/// «чаты» of `institution.yaml`.
public struct ChatsDefinition: Sendable {
  public var open: Located<TimeOfDay>?
  public var close: Located<TimeOfDay>?
  public var postsPerWeek: Located<Int>?
  public var countedPer: Term?

  static let record = Record(
    "работа чатов",
    Self.init,
    [
      Key("с", \.open, .time, clause: "2.9.2", "начало работы, например 7:30"),
      Key("до", \.close, .time, clause: "2.9.2", "конец работы, например 20:30"),
      Key("сообщений в неделю", \.postsPerWeek, .number, clause: "2.7.4", "не реже"),
      Key("на", \.countedPer, .text, "педагога или группу"),
    ]
  )
}

/// «платформа» of `institution.yaml`.
public struct PlatformDefinition: Sendable {
  public var name: Term?
  public var messenger: Term?
  public var address: Term?
  public var messageLength: Located<Int>?

  static let record = Record(
    "платформа",
    Self.init,
    [
      Key("название", \.name, .text, "например Сферум"),
      Key("мессенджер", \.messenger, .text, "например VK Мессенджер"),
      Key("адрес", \.address, .text, "например https://sferum.ru/"),
      Key("длина сообщения", \.messageLength, .number, "наибольшее число знаков"),
    ]
  )
}

/// An item of «площадки».
public struct SiteDefinition: Sendable {
  public var name: Term?
  public var address: Term?

  static let record = Record(
    "площадка",
    within: "в описании площадки",
    Self.init,
    [
      Key("название", \.name, .text, required: true, "например главный корпус"),
      Key("адрес", \.address, .text, "почтовый адрес"),
    ]
  )
}

/// An item of «подразделения».
public struct DepartmentDefinition: Sendable {
  public var name: Term?
  public var head: Term?

  static let record = Record(
    "подразделение",
    within: "в описании подразделения",
    Self.init,
    [
      Key("название", \.name, .text, required: true, "например Художественный отдел"),
      Key("руководитель", \.head, .text, clause: "4.20", "Фамилия И.О."),
    ]
  )
}

/// «дистанционное обучение» of `institution.yaml`.
public struct GuidanceDefinition: Sendable {
  public var applications: Located<ApplicationsDefinition>?
  public var requirements: Term?
  public var withoutInternet: Term?
  public var attendance: Term?
  public var support: Term?

  static let record = Record(
    "сведения о дистанционном обучении",
    Self.init,
    [
      Key(
        "заявления",
        \.applications,
        .record(ApplicationsDefinition.record),
        clause: "1.8",
        "до какого дня и куда подавать"
      ),
      Key("требования", \.requirements, .text, "устройство и связь"),
      Key("без интернета", \.withoutInternet, .text, "как получить задания на бумаге"),
      Key("присутствие", \.attendance, .text, "как отмечается присутствие"),
      Key("техподдержка", \.support, .text, "куда обращаться, если не получается"),
    ]
  )
}

/// «заявления» of «дистанционное обучение».
public struct ApplicationsDefinition: Sendable {
  public var until: Located<CalendarDate>?
  public var place: Term?

  static let record = Record(
    "приём заявлений",
    Self.init,
    [
      Key("до", \.until, .date, "последний день приёма"),
      Key("куда", \.place, .text, "где принимают"),
    ]
  )
}
