import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «далее»: what is true of a group from a date on.
public struct GroupChangeDefinition: Sendable {
  public var first: Located<CalendarDate>?
  public var last: Located<CalendarDate>?
  public var directive: Located<Directive>?
  public var lessons: [Located<LessonDefinition>]?
  public var teacher: Term?
  public var teachers: [TeacherTerm]?
  public var pupils: Located<Int>?
  public var withoutDevice: Located<Int>?
  public var weeklyHours: Located<Int>?
  public var room: Term?
  public var site: Term?

  static let record = RecordSchema(
    "изменение группы",
    { Self() },
    [
      Key("с", \.first, .date, required: true, "с какого дня, например 12.01.2027"),
      Key("по", \.last, .date, "по какой день, если не до конца года"),
      Key("приказ", \.directive, .directive, clause: "4.16", "приказ об изменении"),
      Key("расписание", \.lessons, .timetable, clause: "4.16", "новые занятия по дням недели"),
      Key("педагог", \.teacher, .text, "новый педагог"),
      Key("педагоги", \.teachers, .teachers, "новые педагоги, основной – первым"),
      Key("учащихся", \.pupils, .pupils, "новое число учащихся"),
      Key("без техники", \.withoutDevice, .pupils, clause: "4.9", "сколько теперь"),
      Key("часов в неделю", \.weeklyHours, .hours, clause: "4.9", "академических часов"),
      Key("кабинет", \.room, .text, "новый кабинет"),
      Key("площадка", \.site, .text, "новая площадка"),
    ]
  )
}
