import Regulation
import Schema
import SourceText

/// An item of «группы»: the public part, that of staff and what has yet to be understood, side by side.
///
/// Russian: «группа».
public struct GroupLines: Sendable {
  public var group = Group()
  public var record = GroupRecord()
  public var teacher: Stated<[Located<TeacherMention>]> = .absent
  public var teachers: Stated<[Located<TeacherMention>]> = .absent
  /// Where a teacher was to be named, and is not.
  public var emptyTeacher: SourceRange?
  /// The name of the place.
  public var site: Stated<String> = .absent
  /// Minutes.
  public var academicHour: Stated<Int> = .absent
  /// Minutes.
  public var recess: Stated<Int> = .absent
  public var lessons: Stated<[Located<LessonLines>]> = .absent
  public var changes: Stated<[Located<GroupChangeLines>]> = .absent
  public var distance: Stated<LearningLines> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  /// Whether every item of «далее» was read; a word that a rule finds fault with changes no day.
  var areChangesRead: Bool {
    if changes.isClear { return true }
    let items = changes.items.map(\.value)
    return items.allSatisfy(\.isRead) && items.contains { !$0.isClear }
  }

  static func schema(
    _ words: Vocabulary,
    _ learning: LearningSchema,
    _ names: KnownNames
  ) -> RecordSchema<GroupLines> {
    let timetable = Shape<[Located<LessonLines>]>.timetable(words, names)
    let change = Shape.record(GroupChangeLines.schema(timetable))
      .noting(\.isClear).notingFaults(\.isRead)
    return RecordSchema("описание группы", within: "в описании группы", Self()) {
      Key("группа", \.group.name, .text, required: true).about("номер или имя: 1, 1А, «Солнышко»")
      Key("год обучения", \.group.yearOfStudy, .yearOfStudy).example("1").about("какой год идёт")
      Key("педагог", \.teacher, .teachers).notingEmptiness(in: \.emptyTeacher)
        .about("если не тот, что у программы")
      Key("педагоги", \.teachers, .teachers).about("если их несколько, основной – первым")
      Key("учащихся", \.group.pupils, .pupilsOrEnrolling, required: true).about(
        "сколько детей в группе"
      )
      Key("без техники", \.group.withoutDevice, .pupilsOrNone, clause: "4.9")
        .example("2").about("у скольких нет устройства или интернета")
      Key("учётных записей", \.record.accounts, .accounts, clause: "4.10")
        .about("сколько учащихся подтверждено на платформе")
      Key("заявлений", \.record.applications, .applications, clause: "1.8")
        .about("сколько заявлений подали родители")
      Key("часов в неделю", \.group.weeklyHours, .hours, required: true, clause: "4.9")
        .about("академических часов")
      Key("академический час", \.academicHour, .minutes).about("если не как у программы")
      Key("перемена", \.recess, .recess).about("если не как у программы")
      Key("кабинет", \.group.room, .room).example("12").about("где занимаются")
      Key("площадка", \.site, .name(of: "название площадки"))
        .about("если не первая в списке учреждения")
      Key("с", \.group.first, .firstDay).example("01.10.2026")
        .about("первый день, если не с начала учебного года")
      Key("по", \.group.last, .lastDayIfAny).example("30.12.2026")
        .about("последний день, если не до конца учебного года")
      Key("расписание", \.lessons, timetable, clause: "4.16").about("занятия по дням недели")
      Key("приглашение", \.record.invitation, .invitation, clause: "2.7.3").forStaff
        .about("ссылка в чат; на сайт не попадает")
      Key("дистанционно", \.distance, learning.shape, clause: "4.21")
        .about("как группа учится на расстоянии")
      Key("режим согласован", \.record.modeAgreement, .modeAgreement, clause: "4.22")
        .forStaff.about("с администрацией и с родителями; на сайт не попадает")
      Key("далее", \.changes, .changes(of: change, names), clause: "4.16")
        .about("что меняется в течение года")
    }
  }
}
