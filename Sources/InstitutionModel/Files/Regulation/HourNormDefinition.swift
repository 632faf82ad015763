import CivilTime
import Schema
import SourceText

/// An item of «нормы часа» of `regulation.yaml`.
public struct HourNormDefinition: Sendable {
  public var ages: Located<ClosedRange<Int>>?
  public var minutes: Located<Int>?
  public var act: Term?
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?
  public var isConfirmed: Located<Bool>?
  public var isOn: Located<Bool>?

  static let record = RecordSchema(
    "норма длины часа",
    Self.init,
    [
      Key("возраст", \.ages, .ages, required: true, "например 8–18"),
      Key("минут", \.minutes, .minutes, required: true, "наибольшая длина академического часа"),
      Key("источник", \.act, .text, "акт и его пункт"),
      Key("действует с", \.from, .date, "первый день"),
      Key("по", \.until, .date, "последний день"),
      Key("проверено", \.isConfirmed, .yesOrNo, "нет, если число ещё надо сверить с актом"),
      Key("включено", \.isOn, .yesOrNo, "нет, если норма не применяется"),
    ]
  )
}
