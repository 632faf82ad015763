import CivilTime
import Schema
import SourceText

/// An item of «акты».
public struct ActDefinition: Sendable {
  public var title: Term?
  public var instrumental: Term?
  public var designation: Term?
  public var from: Located<CalendarDate>?
  public var until: Located<CalendarDate>?

  static let record = RecordSchema(
    "акт",
    within: "в описании акта",
    Self.init,
    [
      Key("название", \.title, .text, required: true, "полное название акта"),
      Key("творительный", \.instrumental, .text, "для слов «в соответствии с …» в приказах"),
      Key("обозначение", \.designation, .text, "по нему акт узнаётся в текстах"),
      Key("действует с", \.from, .date, "первый день"),
      Key("по", \.until, .date, "последний день"),
    ]
  )
}
