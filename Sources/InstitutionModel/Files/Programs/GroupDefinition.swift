import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «группы».
public struct GroupDefinition: NotesUnread, Sendable {
  public var name: Term?
  public var yearOfStudy: Located<Int>?
  public var teacher: Term?
  public var teachers: [TeacherTerm]?
  public var pupils: Located<Int>?
  public var withoutDevice: Located<Int>?
  public var accounts: Located<Int>?
  public var applications: Located<Int>?
  public var weeklyHours: Located<Int>?
  public var room: Term?
  public var site: Term?
  public var first: Located<CalendarDate>?
  public var last: Located<CalendarDate>?
  public var lessons: [Located<LessonDefinition>]?
  public var modeAgreement: Located<AgreementDefinition>?
  public var changes: [Located<GroupChangeDefinition>]?
  public var invitation: Term?
  public var distance: Shared<DistanceDefinition>?
  /// The keys whose values were written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "описание группы",
    within: "в описании группы",
    { Self() },
    [
      Key("группа", \.name, .text, required: true, "номер или имя: 1, 1А, «Солнышко»"),
      Key("год обучения", \.yearOfStudy, .number, "например 1"),
      Key("педагог", \.teacher, .text, "если не тот, что у программы"),
      Key("педагоги", \.teachers, .teachers, "если их несколько, основной – первым"),
      Key("учащихся", \.pupils, .pupils, required: true, "число учащихся"),
      Key(
        "без техники",
        \.withoutDevice,
        .pupils,
        clause: "4.9",
        "у скольких нет устройства или интернета"
      ),
      Key(
        "учётных записей",
        \.accounts,
        .pupils,
        clause: "4.10",
        "сколько учащихся подтверждено на платформе"
      ),
      Key(
        "заявлений",
        \.applications,
        .applications,
        clause: "1.8",
        "сколько заявлений подали родители"
      ),
      Key(
        "часов в неделю",
        \.weeklyHours,
        .hours,
        required: true,
        clause: "4.9",
        "академических часов"
      ),
      Key("кабинет", \.room, .text, "например 12"),
      Key("площадка", \.site, .text, "если не первая в списке учреждения"),
      Key("с", \.first, .date, "первый день, если не с начала учебного года"),
      Key("по", \.last, .date, "последний день, если не до конца учебного года"),
      Key("расписание", \.lessons, .timetable, clause: "4.16", "занятия по дням недели"),
      Key(
        "приглашение",
        \.invitation,
        .text,
        clause: "2.7.3",
        "ссылка в чат; на сайт не попадает"
      ),
      Key(
        "дистанционно",
        \.distance,
        DistanceDefinition.shape,
        clause: "4.21",
        "как группа учится на расстоянии"
      ),
      Key(
        "режим согласован",
        \.modeAgreement,
        .record(AgreementDefinition.record),
        clause: "4.22",
        "с администрацией и с родителями; на сайт не попадает"
      ),
      Key(
        "далее",
        \.changes,
        .sequence(of: .record(GroupChangeDefinition.record)),
        clause: "4.16",
        "что меняется в течение года"
      ),
    ]
  )
}
