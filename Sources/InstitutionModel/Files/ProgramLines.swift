import Regulation
import Schema
import SourceText
import YAMLTree

/// A file of `programs/`, as it is written.
///
/// Russian: «описание программы».
public struct ProgramLines: Sendable {
  public var program = Program()
  public var teacher: Stated<[Located<TeacherMention>]> = .absent
  public var teachers: Stated<[Located<TeacherMention>]> = .absent
  /// Where a teacher was to be named, and is not.
  public var emptyTeacher: SourceRange?
  /// The name of the department.
  public var department: Stated<String> = .absent
  public var academicHour: Stated<Int> = .absent
  public var recess: Stated<Int> = .absent
  public var distance: Stated<LearningLines> = .absent
  public var groups: Stated<[Located<GroupLines>]> = .absent

  static func schema(
    _ words: Vocabulary,
    _ learning: LearningSchema,
    _ names: KnownNames
  ) -> RecordSchema<ProgramLines> {
    let level = Shape<Level>.word(words.levels, of: "уровни")
    let schema = GroupLines.schema(words, learning, names)
    let group = Shape.record(schema).lasting { LessonLength(of: $0, schema)?.minutes }
      .noting(\.isClear)
    let groups = Shape.sequence(of: group).parting { node in
      guard case .sequence(let items) = node.content else { return node }
      let rooms = KnownRooms(of: node)
      return YAMLNode(
        .sequence(items.map { GroupEntries.plain($0, names, rooms) }),
        at: node.range
      )
    }
    return RecordSchema("описание программы", within: "в описании программы", Self()) {
      Key("программа", \.program.title, .title, required: true)
        .about("название программы без кавычек")
      Key("направленность", \.program.orientation, .orientation).example("художественная")
        .about("одна из направленностей")
      Key("уровень", \.program.namedLevels, .levels(words.levels), required: true, clause: "4.7")
        .about("уровень программы; несколько – через запятую")
      Key("уровни на выбор", \.program.offered, .words(of: level, in: words.levels), clause: "4.7")
        .example("стартовый, базовый").about("какие уровни может выбрать семья")
      Key("короткое название", \.program.shortTitle, .title).example("Белые паруса")
        .about("для таблиц, если название длинное")
      Key("возраст", \.program.ages, .ages).about("сколько лет детям")
      Key("форма обучения", \.program.formOfStudy, .formOfStudy).example("очная")
        .about("как в программе")
      Key("педагог", \.teacher, .teachers).notingEmptiness(in: \.emptyTeacher)
        .about("имя из teachers.yaml")
      Key("педагоги", \.teachers, .teachers).about("если их несколько, основной – первым")
      Key("с", \.program.first, .firstDay).example("01.10.2026")
        .about("первый день, если не с начала учебного года")
      Key("по", \.program.last, .lastDayIfAny).example("30.12.2026")
        .about("последний день, если не до конца учебного года")
      Key("подразделение", \.department, .name(of: "название подразделения"))
        .about("если не то, что у педагога")
      Key("часов по плану", \.program.plannedHours, .plannedHours, clause: "4.9")
        .example("144").about("сколько часов в год")
      Key("приказ", \.program.directive, .directive, clause: "4.8")
        .about("приказ, утвердивший программу")
      Key("с ЭО и ДОТ", \.program.distanceParts, .text, clause: "1.10")
        .about("что изучается с ЭО и ДОТ")
      Key("доля дистанционных часов", \.program.distanceShareLimit, .percent, clause: "1.5")
        .about("наибольшая доля")
      Key("академический час", \.academicHour, .minutes).example("30 минут")
        .about("если не как в учреждении")
      Key("перемена", \.recess, .recess).about("если не как в учреждении")
      Key("дистанционно", \.distance, learning.shape, clause: "4.13")
        .about("общее для групп программы")
      Key("группы", \.groups, groups, required: true).about("список групп")
    }
  }
}

extension FileKind {
  /// `programs/….yaml`.
  public static let program = {
    var kind = FileKind.yaml(
      "programs/….yaml",
      "Программа и её группы; имя файла станет адресом страницы.",
      \.program
    ) { lines, name, definitions in
      definitions.programs.append(ProgramSource(slug: name, lines: lines))
    }
    kind.unread = { name in { $0.unreadablePrograms.append(name) } }
    return kind.needed(to: "опишите хотя бы одну программу")
  }()
}
