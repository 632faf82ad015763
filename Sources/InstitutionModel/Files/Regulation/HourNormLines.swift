import CivilTime
import Schema
import SourceText

/// An item of «нормы часа» of `regulation.yaml`.
public struct HourNormLines: Sendable {
  public var ages: Stated<ClosedRange<Int>> = .absent
  public var minutes: Stated<Int> = .absent
  public var act: Stated<String> = .absent
  public var from: Stated<CalendarDate> = .absent
  public var until: Stated<CalendarDate> = .absent
  public var isConfirmed: Stated<Bool> = .absent
  public var isOn: Stated<Bool> = .absent

  static let schema = RecordSchema(
    "норма длины часа",
    { Self() },
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
