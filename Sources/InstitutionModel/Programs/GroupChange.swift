import CivilTime
import Schema
import SourceText

/// What is true of a group from a date on; what it does not mention stays as it was.
///
/// Russian: «далее».
public struct GroupChange: Sendable {
  public var first: Stated<CalendarDate> = .absent
  /// The last day; absent when it holds to the end.
  public var last: Stated<CalendarDate> = .absent
  public var directive: Stated<DirectiveOrDraft> = .absent
  public var pupils: Stated<Int> = .absent
  public var withoutDevice: Stated<Int> = .absent
  public var weeklyHours: Stated<Hours> = .absent
  public var room: Stated<String> = .absent

  public var lessons: [Lesson]?
  /// The main teacher with the others.
  public var teachers: GroupTeachers?
  /// Unclear where its name is none of the institution's places.
  public var site: Stated<Site.ID> = .absent

  public init() {}

  /// Whether the change holds on the day.
  public func holds(on date: CalendarDate) -> Bool {
    first.value.map { $0 <= date } == true && date <= last.value ?? date
  }
}

/// An item of «далее» with what has yet to be understood.
///
/// Russian: «далее».
public struct GroupChangeLines: Sendable {
  public var change = GroupChange()
  public var lessons: Stated<[Located<LessonLines>]> = .absent
  public var teacher: Stated<[Located<TeacherMention>]> = .absent
  public var teachers: Stated<[Located<TeacherMention>]> = .absent
  /// The name of the place.
  public var site: Stated<String> = .absent
  /// Whether all of it was understood.
  public var isClear = true
  /// Whether all of it was read, be it that a rule finds fault with a word.
  public var isRead = true

  static func schema(_ timetable: Shape<[Located<LessonLines>]>) -> RecordSchema<GroupChangeLines> {
    RecordSchema("изменение группы", Self()) {
      Key("с", \.change.first, .firstDay, required: true).example("12.01.2027").about(
        "с какого дня"
      )
      Key("по", \.change.last, .lastDayIfAny).example("28.02.2027")
        .about("по какой день, если не до конца года")
      Key("приказ", \.change.directive, .directiveOrDraft, clause: "4.16")
        .about("приказ об изменении")
      Key("расписание", \.lessons, timetable, clause: "4.16").about("новые занятия по дням недели")
      Key("педагог", \.teacher, .teachers).about("новый педагог")
      Key("педагоги", \.teachers, .teachers).about("новые педагоги, основной – первым")
      Key("учащихся", \.change.pupils, .pupils).about("новое число учащихся")
      Key("без техники", \.change.withoutDevice, .pupilsOrNone, clause: "4.9").example("2")
        .about("у скольких теперь нет устройства или интернета")
      Key("часов в неделю", \.change.weeklyHours, .hours, clause: "4.9")
        .about("академических часов")
      Key("кабинет", \.change.room, .room).about("новый кабинет")
      Key("площадка", \.site, .name(of: "название площадки")).about("новая площадка")
    }
  }
}
