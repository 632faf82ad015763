import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «расписание»: `вторник 15:30–17:10`, or the long form of a lesson that differs.
///
/// Russian: «занятие».
public struct LessonLines: Sendable {
  public var time: Stated<LessonTime> = .absent
  /// One room, or several that the lesson takes at once.
  public var rooms: Stated<[Located<String>]> = .absent
  /// The name of the place.
  public var site: Stated<String> = .absent
  public var teacher: Stated<[Located<TeacherMention>]> = .absent
  public var teachers: Stated<[Located<TeacherMention>]> = .absent
  public var subgroup: Stated<String> = .absent
  public var isIndividual: Stated<Bool> = .absent
  /// What its weeks are called.
  public var weeks: Stated<String> = .absent
  public var hours: Stated<Hours> = .absent
  public var format: Stated<LearningFormat> = .absent
  public var usesELearning: Stated<Bool> = .absent
  public var partners: Stated<[Located<String>]> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  static func schema(_ words: Vocabulary) -> RecordSchema<LessonLines> {
    RecordSchema("описание занятия", Self()) {
      Key("занятие", \.time, .lessonTime, required: true, clause: "4.16")
        .about("когда оно идёт")
      Key("кабинет", \.rooms, .rooms).about("если не тот, что у группы; можно список")
      Key("площадка", \.site, .name(of: "название площадки")).about("если не та, что у группы")
      Key("педагог", \.teacher, .teachers).about("если не тот, что у группы")
      Key("педагоги", \.teachers, .teachers).about("если их несколько, основной – первым")
      Key("подгруппа", \.subgroup, .text).about("если занятие не для всей группы, например 1")
      Key("индивидуально", \.isIndividual, .yesOrNo).about("да, если занимаются по одному")
      Key("недели", \.weeks, .name(of: "название недель")).example("чётные")
        .about("чётные или нечётные по календарю, или слово из «недели» учебного года")
      Key("часов", \.hours, .hours, clause: "4.9").example("2").about("если не по длине занятия")
      Key("формат", \.format, .format(words.formats), clause: "1.5")
        .about("если занятие весь год дистанционное")
      Key("с применением ЭО", \.usesELearning, .yesOrNo, clause: "1.6")
        .about("да, если на очном занятии применяется электронное обучение")
      Key("совместно с", \.partners, .list(of: .name(of: "группа")))
        .about("имя файла и номер другой группы")
    }
  }
}

extension Shape where Value == [Located<LessonLines>] {
  static func timetable(_ words: Vocabulary, _ names: KnownNames) -> Shape {
    let schema = LessonLines.schema(words)
    // The long form is a mapping; a text is its «занятие» alone.
    let line = Shape<LessonLines>.record(schema, or: .lessonTime, as: \.time).noting(\.isClear)
      .refusing {
        names.fault(in: $0) ?? MonthlyLesson.fault(in: $0, names) ?? LaterLine.fault(in: $0)
      }
    return list(
      of: line,
      splitsText: true,
      expected: "занятия, например вторник 15:30–17:10"
    ) { node in
      TimetableItems.nodes(of: node.naming(names)).map {
        names.fault(in: $0) == nil ? RemarkedLesson.node($0) : $0
      }
    }
    .refusing { StretchedLesson.fault(in: $0, names) }
  }
}
