import CivilTime
import Schema
import SourceText

/// An item of «нормы» of `regulation.yaml`.
public struct ScreenNormDefinition: Sendable {
  public var device: Term?
  public var ages: Located<ClosedRange<Int>>?
  public var minutes: Located<Int>?
  public var act: Term?
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  public var isConfirmed: Located<Bool>?
  public var isOn: Located<Bool>?

  static let record = RecordSchema(
    "норма времени у экрана",
    Self.init,
    [
      Key("устройство", \.device, .text, required: true, "например компьютер"),
      Key("возраст", \.ages, .ages, "без него – любой"),
      Key("минут на занятии", \.minutes, .minutes, required: true, "0, если нельзя вовсе"),
      Key("источник", \.act, .text, "акт и его пункт"),
      Key("действует с", \.from, .date, "первый день"),
      Key("по", \.until, .date, "последний день"),
      Key("проверено", \.isConfirmed, .yesOrNo, "нет, если число ещё надо сверить с актом"),
      Key("включено", \.isOn, .yesOrNo, "нет, если норма не применяется"),
    ]
  )
}
