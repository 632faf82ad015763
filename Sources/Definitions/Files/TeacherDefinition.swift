import InstitutionModel
import Regulation
import SourceText
import YAMLTree

/// `teachers.yaml`, as it is written.
public struct TeachersFile: Sendable {
  public var teachers: [Located<TeacherDefinition>]?

  static let record = Record(
    "список педагогов",
    within: "в списке педагогов",
    Self.init,
    [
      Key(
        "педагоги",
        \.teachers,
        .sequence(of: .record(TeacherDefinition.record)),
        required: true,
        "список, по одному педагогу на пункт"
      )
    ]
  )
}

/// An item of «педагоги».
public struct TeacherDefinition: Sendable {
  public var name: Term?
  public var fullName: Term?
  public var department: Term?
  public var training: Term?
  public var workplace: Located<WorkplaceDefinition>?
  public var receptionHours: Term?
  public var workingDays: Term?

  static let record = Record(
    "педагог",
    within: "в описании педагога",
    Self.init,
    [
      Key("имя", \.name, .text, required: true, "как в Приложении 1, например Иванова А.А."),
      Key("полное имя", \.fullName, .text, "например Иванова Анна Андреевна"),
      Key("подразделение", \.department, .text, "название из institution.yaml"),
      Key("подготовка", \.training, .text, clause: "4.2", "чему и когда обучен"),
      Key("место работы", \.workplace, WorkplaceDefinition.shape, clause: "4.23", "где работает"),
      Key("приём родителей", \.receptionHours, .text, "когда можно прийти"),
      Key("рабочие дни", \.workingDays, .text, "для графика работы"),
    ]
  )
}

/// «место работы»: a word, or the home with order and agreement.
public struct WorkplaceDefinition: Sendable {
  /// «учреждение» or «дом», where it is a word.
  public var place: Term?
  public var isHome: Located<Bool>?
  public var directive: Located<Directive>?
  public var agreement: Term?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  /// Where the teacher works.
  public enum Place: Hashable, Sendable {
    case institution
    case home
  }

  /// A word alone is the place.
  static let shape = Shape<Located<WorkplaceDefinition>>(expected: "«учреждение» или «дом»") {
    (node: YAMLNode, log: inout DecodingLog) in
    guard case .scalar = node.content else { return record.read(node, &log) }
    guard let place = Shape<Term>.text.read(node, &log), !place.value.isEmpty else { return nil }
    return Located(WorkplaceDefinition(place: place), at: place.range)
  }

  private static let record = Record(
    "место работы",
    { Self() },
    [
      Key("дом", \.isHome, .yesOrNo, "да, если работает из дома"),
      Key("приказ", \.directive, .directive, clause: "4.23", "приказ о работе из дома"),
      Key("согласовано", \.agreement, .text, clause: "4.23", "с кем и когда согласовано"),
    ],
    noteUnread: { $1.unread.insert($0) }
  )
}
