import CivilTime
import Regulation
import Schema
import SourceText

/// A file of `programs/`, as it is written.
public struct ProgramDefinition: NotesUnread, Sendable {
  public var title: Term?
  public var orientation: Term?
  public var level: Term?
  public var offeredLevels: [Term]?
  public var ages: Located<ClosedRange<Int>>?
  public var formOfStudy: Term?
  public var teacher: Term?
  public var teachers: [TeacherTerm]?
  public var first: Located<CalendarDate>?
  public var last: Located<CalendarDate>?
  public var department: Term?
  public var plannedHours: [PlannedHoursTerm]?
  public var directive: Located<Directive>?
  public var distanceParts: Term?
  public var distanceShare: Located<Int>?
  public var academicHour: Located<Int>?
  public var recess: Located<Int>?
  public var distance: Shared<DistanceDefinition>?
  public var groups: [Shared<GroupDefinition>]?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "описание программы",
    within: "в описании программы",
    { Self() },
    [
      Key("программа", \.title, .text, required: true, "название программы без кавычек"),
      Key("направленность", \.orientation, .text, "например художественная"),
      Key(
        "уровень",
        \.level,
        .text,
        required: true,
        clause: "4.7",
        "стартовый, базовый или продвинутый"
      ),
      Key(
        "уровни на выбор",
        \.offeredLevels,
        .list(of: .text),
        clause: "4.7",
        "какие уровни может выбрать семья"
      ),
      Key("возраст", \.ages, .ages, "например 7–10"),
      Key("форма обучения", \.formOfStudy, .text, "например очная"),
      Key("педагог", \.teacher, .text, "имя из teachers.yaml"),
      Key("педагоги", \.teachers, .teachers, "если их несколько, основной – первым"),
      Key("с", \.first, .date, "первый день, если не с начала учебного года"),
      Key("по", \.last, .date, "последний день, если не до конца учебного года"),
      Key("подразделение", \.department, .text, "если не то, что у педагога"),
      Key(
        "часов по плану",
        \.plannedHours,
        PlannedHoursTerm.shape,
        clause: "4.9",
        "число часов или часы по годам обучения"
      ),
      Key("приказ", \.directive, .directive, clause: "4.8", "приказ, утвердивший программу"),
      Key("с ЭО и ДОТ", \.distanceParts, .text, clause: "1.10", "что изучается с ЭО и ДОТ"),
      Key(
        "доля дистанционных часов",
        \.distanceShare,
        .percent,
        clause: "1.5",
        "наибольшая доля, например не более 25 %"
      ),
      Key("академический час", \.academicHour, .minutes, "если не как в учреждении"),
      Key("перемена", \.recess, .minutes, "если не как в учреждении"),
      Key(
        "дистанционно",
        \.distance,
        DistanceDefinition.shape,
        clause: "4.13",
        "общее для групп программы"
      ),
      Key(
        "группы",
        \.groups,
        .sharedSequence(of: .record(GroupDefinition.record)),
        required: true,
        "список групп"
      ),
    ]
  )
}
