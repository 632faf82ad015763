import CivilTime
import Schema
import SourceText

/// An item of «нормы часа» of `regulation.yaml`.
///
/// Russian: «норма часа».
public struct HourNormLines: Sendable {
  public var ages: Stated<ClosedRange<Int>> = .absent
  public var minutes: Stated<Int> = .absent
  public var act: Stated<String> = .absent
  public var from: Stated<CalendarDate> = .absent
  public var until: Stated<CalendarDate> = .absent
  public var isConfirmed: Stated<Bool> = .absent
  public var isOn: Stated<Bool> = .absent

  static let schema = RecordSchema("норма длины часа", Self()) {
    Key("возраст", \.ages, .ages, required: true).about("например 8–18")
    Key("минут", \.minutes, .minutes, required: true).about("наибольшая длина академического часа")
    Key("источник", \.act, .text).about("акт и его пункт")
    Key("действует с", \.from, .date).about("первый день")
    Key("по", \.until, .date).about("последний день")
    Key("проверено", \.isConfirmed, .yesOrNo).about("нет, если число ещё надо сверить с актом")
    Key("включено", \.isOn, .yesOrNo).about("нет, если норма не применяется")
  }
}
