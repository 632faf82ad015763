import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «расписание»: `вторник 15:30–17:10`, or the long form of a lesson that differs.
public struct LessonDefinition: NotesUnread, Sendable {
  public var time: Located<LessonTerm>?
  public var room: Term?
  public var teacher: Term?
  public var subgroup: Term?
  public var isIndividual: Located<Bool>?
  public var weeks: Located<WeekParity>?
  public var hours: Located<Int>?
  public var format: [Term]?
  public var usesELearning: Located<Bool>?
  public var partners: [Term]?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "описание занятия",
    { Self() },
    [
      Key(
        "занятие",
        \.time,
        .lessonTime,
        required: true,
        clause: "4.16",
        "день недели и часы, например четверг 15:30–17:10"
      ),
      Key("кабинет", \.room, .text, "если не тот, что у группы"),
      Key("педагог", \.teacher, .text, "если не тот, что у группы"),
      Key("подгруппа", \.subgroup, .text, "если занятие не для всей группы, например 1"),
      Key("индивидуально", \.isIndividual, .yesOrNo, "да, если занимаются по одному"),
      Key("недели", \.weeks, .weekParity, "чётные или нечётные по календарю"),
      Key("часов", \.hours, .hours, clause: "4.9", "если не по длине занятия"),
      Key(
        "формат",
        \.format,
        .list(of: .text),
        clause: "1.5",
        "если занятие весь год дистанционное"
      ),
      Key(
        "с применением ЭО",
        \.usesELearning,
        .yesOrNo,
        clause: "1.6",
        "да, если на очном занятии применяется электронное обучение"
      ),
      Key("совместно с", \.partners, .list(of: .text), "имя файла и номер другой группы"),
    ]
  )
}
