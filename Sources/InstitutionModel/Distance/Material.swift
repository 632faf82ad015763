import Schema
import SourceText

/// What is put out each week for pupils to work through.
///
/// Russian: «материалы» (п. 4.22(2)). A missing part is an error of the author, told by a rule.
public struct Material: Sendable {
  /// Russian: «выкладывание».
  public var release: Stated<WeeklyTime> = .absent
  /// Russian: «срок».
  public var deadline: Stated<WeeklyTime> = .absent
  /// Russian: «время»: minutes that are needed and enough.
  public var minutes: Stated<Int> = .absent
  /// Academic hours that the material stands for.
  public var hours: Stated<Hours> = .absent
  public var task: Stated<String> = .absent
  /// Russian: «где».
  public var place: Stated<String> = .absent

  public init() {}

  static let schema = RecordSchema("описание материала", Self()) {
    Key("выкладывание", \.release, .weeklyTime, clause: "4.22(2)")
      .about("когда материал появляется")
    Key("срок", \.deadline, .weeklyTime, clause: "4.22(2)").example("пятница 18:00")
      .about("до какого дня и часа сдать")
    Key("время", \.minutes, .minutes, clause: "4.22(2)").about("сколько минут нужно ребёнку")
    Key("часов", \.hours, .hours, clause: "4.9").example("1")
      .about("за сколько часов засчитывается")
    Key("задание", \.task, .text).about("что сделать")
    Key("где", \.place, .text).about("где лежит материал")
  }
}
