import CivilTime
import Schema
import SourceText

/// An item of «нормы» of `regulation.yaml`.
///
/// Russian: «норма экранного времени».
public struct ScreenNormLines: Sendable {
  public var device: Stated<String> = .absent
  public var ages: Stated<ClosedRange<Int>> = .absent
  public var minutes: Stated<Int> = .absent
  public var act: Stated<String> = .absent
  public var from: Stated<CalendarDate> = .absent
  public var until: Stated<CalendarDate> = .absent
  public var isConfirmed: Stated<Bool> = .absent
  public var isOn: Stated<Bool> = .absent

  static let schema = RecordSchema("норма времени у экрана", Self()) {
    Key("устройство", \.device, .text, required: true).about("например компьютер")
    Key("возраст", \.ages, .ages).about("без него – любой")
    Key("минут на занятии", \.minutes, .minutes, required: true).about("0, если нельзя вовсе")
    Key("источник", \.act, .text).about("акт и его пункт")
    Key("действует с", \.from, .date).about("первый день")
    Key("по", \.until, .date).about("последний день")
    Key("проверено", \.isConfirmed, .yesOrNo).about("нет, если число ещё надо сверить с актом")
    Key("включено", \.isOn, .yesOrNo).about("нет, если норма не применяется")
  }
}
