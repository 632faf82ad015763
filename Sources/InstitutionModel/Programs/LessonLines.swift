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
  public var room: Stated<String> = .absent
  public var teacher: Stated<String> = .absent
  public var subgroup: Stated<String> = .absent
  public var isIndividual: Stated<Bool> = .absent
  public var weeks: Stated<WeekParity> = .absent
  public var hours: Stated<Int> = .absent
  public var format: Stated<LearningFormat> = .absent
  public var usesELearning: Stated<Bool> = .absent
  public var partners: Stated<[Located<String>]> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  static func schema(_ words: Vocabulary) -> RecordSchema<LessonLines> {
    RecordSchema("описание занятия", Self()) {
      Key("занятие", \.time, .lessonTime, required: true, clause: "4.16")
        .about("когда оно идёт")
      Key("кабинет", \.room, .text).about("если не тот, что у группы")
      Key("педагог", \.teacher, .name(of: "имя педагога")).about("если не тот, что у группы")
      Key("подгруппа", \.subgroup, .text).about("если занятие не для всей группы, например 1")
      Key("индивидуально", \.isIndividual, .yesOrNo).about("да, если занимаются по одному")
      Key("недели", \.weeks, .weekParity).example("чётные").about("в какие недели по календарю")
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
  /// The weekly timetable: a piece between commas that begins with a digit goes on with the lesson
  /// before it, in a list as in a text.
  static func timetable(_ words: Vocabulary) -> Shape {
    let schema = LessonLines.schema(words)
    // The long form is a mapping; a text is its «занятие» alone.
    let line = Shape<LessonLines>.record(schema, or: .lessonTime, as: \.time)
      .noting(\.isClear).refusingSplitTimes
    return list(
      of: line,
      splitsText: true,
      expected: "занятия, например вторник 15:30–17:10"
    ) { node in
      node.listItems.reduce(into: []) { lines, item in
        if let joined = lines.last?.continued(by: item) {
          lines[lines.count - 1] = joined
        } else {
          lines.append(item)
        }
      }
    }
  }
}

extension YAMLNode {
  /// The node with the further hours of the same day; `nil` when the next item is no such hours.
  fileprivate func continued(by next: YAMLNode) -> YAMLNode? {
    guard case .scalar(let text, let style) = content, case .scalar(let more, _) = next.content,
      ScalarText(more).isAtDigit
    else { return nil }
    return YAMLNode(
      .scalar("\(text), \(more)", style),
      at: SourceRange(
        file: range.file,
        lower: Int(range.lower),
        upper: Int(max(range.upper, next.range.upper))
      )
    )
  }
}
