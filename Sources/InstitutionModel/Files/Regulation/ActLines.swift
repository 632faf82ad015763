import CivilTime
import Schema
import SourceText

/// An item of «акты».
///
/// Russian: «акт».
public struct ActLines: Sendable {
  public var title: Stated<String> = .absent
  public var instrumental: Stated<String> = .absent
  public var designation: Stated<String> = .absent
  public var from: Stated<CalendarDate> = .absent
  public var until: Stated<CalendarDate> = .absent

  static let schema = RecordSchema("акт", within: "в описании акта", Self()) {
    Key("название", \.title, .text, required: true).about("полное название акта")
    Key("творительный", \.instrumental, .text).about("для слов «в соответствии с …» в приказах")
    Key("обозначение", \.designation, .text).about("по нему акт узнаётся в текстах")
    Key("действует с", \.from, .date).about("первый день")
    Key("по", \.until, .date).about("последний день")
  }
}
