import Russian
import Regulation
import Schema
import SourceText
import YAMLTree

/// «дистанционно» of an institution, a program or a group; merged key by key.
public struct DistanceDefinition: NotesUnread, Sendable {
  public var isSuspended: Located<Bool>?
  public var suspensionReason: Term?
  public var model: Term?
  public var category: Term?
  public var activities: [Term]?
  public var assessmentConditions: Term?
  public var format: [Term]?
  public var classMode: Term?
  public var forms: [Term]?
  public var resources: [Term]?
  public var screenMinutes: Located<Int>?
  public var devices: [Term]?
  public var mailing: Located<WeeklyTime>?
  public var consultations: [Located<WeeklySpan>]?
  public var checking: Located<WeeklyTime>?
  public var feedback: Located<WeeklyTime>?
  public var materials: [Located<MaterialDefinition>]?
  public var videoLessons: [Located<VideoLesson>]?
  /// What differs in periods of some ground, by the ground's name.
  public var byGround: [GroundDistance]?
  /// The keys whose values were written, but not understood.
  public var unread: Set<String> = []

  /// The word «приостановлено» alone is understood too.
  static let shape = Shape<DistanceDefinition>.record(
    record,
    or: .word("приостановлено"),
    as: \.isSuspended,
    expected: "описание дистанционного обучения"
  )

  /// One ground does not differ by another: this description lacks the last key.
  static let groundShape = Shape<DistanceDefinition>.record(
    groundRecord,
    or: .word("приостановлено"),
    as: \.isSuspended,
    expected: "то, чем отличается этот период, например «формат: …»"
  )

  private static let record = RecordSchema(
    "описание дистанционного обучения",
    { Self() },
    keys + [
      Key("по основаниям", \.byGround, .groundDistances, clause: "1.7", "отличия по основаниям")
    ]
  )

  private static let groundRecord = RecordSchema(
    "отличия дистанционного обучения по основанию",
    { Self() },
    keys,
  )

  private static let keys: [Key<DistanceDefinition>] = [
    Key("приостановлено", \.isSuspended, .yesOrNo, clause: "1.7", "да, если занятий не будет"),
    Key("причина", \.suspensionReason, .text, clause: "1.7", "почему; на сайт не попадает"),
    Key("модель", \.model, .text, clause: "4.13", "непосредственное или опосредованное"),
    Key("категория", \.category, .text, clause: "4.15", "чему учатся вне периодов"),
    Key("виды деятельности", \.activities, .list(of: .text), clause: "4.12", "из пяти видов"),
    Key(
      "условия контроля",
      \.assessmentConditions,
      .text,
      clause: "4.11",
      "как на расстоянии соблюдаются условия аттестации"
    ),
    Key(
      "формат",
      \.format,
      .list(of: .text),
      clause: "4.21(4)",
      "синхронный, асинхронный или оба"
    ),
    Key("режим занятий", \.classMode, .text, clause: "4.22", "один из трёх режимов"),
    Key("формы", \.forms, .list(of: .text), clause: "1.13", "как идут занятия"),
    Key("ресурсы", \.resources, .list(of: .text), clause: "1.12", "адреса и пособия"),
    Key("видеосвязь", \.screenMinutes, .minutes, "сколько минут занятия на экране"),
    Key("устройство", \.devices, .list(of: .text), "на чём смотрят занятие, например ноутбук"),
    Key(
      "рассылка",
      \.mailing,
      .weeklyTime,
      clause: "4.22(3)",
      "когда рассылаются задания"
    ),
    Key(
      "консультации",
      \.consultations,
      .list(of: .weeklySpan),
      clause: "4.22(3)",
      "когда можно спросить"
    ),
    Key("проверка", \.checking, .weeklyTime, clause: "4.22(3)", "когда проверяются задания"),
    Key(
      "обратная связь",
      \.feedback,
      .weeklyTime,
      clause: "4.22(3)",
      "когда приходит ответ"
    ),
    Key(
      "материалы",
      \.materials,
      .sequence(of: .record(MaterialDefinition.record)),
      clause: "4.22(2)",
      "что и когда выкладывается"
    ),
    Key(
      "видеозанятия",
      \.videoLessons,
      .list(of: .videoLesson),
      clause: "4.22(2)",
      "занятия на экране в своё время"
    ),
  ]
}
