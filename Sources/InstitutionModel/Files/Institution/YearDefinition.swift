import CivilTime
import Regulation
import Schema
import SourceText

/// «учебный год» of `institution.yaml`.
public struct YearDefinition: NotesUnread, Sendable {
  public var first: Located<CalendarDate>?
  public var last: Located<CalendarDate>?
  public var weeks: Located<Int>?
  public var directive: Located<Directive>?
  public var academicHour: Located<Int>?
  public var recess: Located<Int>?
  public var holidays: [Located<Holiday>]?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "учебный год",
    within: "в разделе «учебный год»",
    Self.init,
    [
      Key("с", \.first, .date, required: true, "первый день, например 01.09.2026"),
      Key("по", \.last, .date, required: true, "последний день, например 31.05.2027"),
      Key("учебных недель", \.weeks, .weeks, "например 36"),
      Key(
        "расписание",
        \.directive,
        .directive,
        clause: "4.16",
        "приказ, утвердивший расписание"
      ),
      Key("академический час", \.academicHour, .minutes, "по умолчанию 45 минут"),
      Key("перемена", \.recess, .minutes, "по умолчанию 10 минут"),
      Key("нерабочие дни", \.holidays, .list(of: .holiday), "даты и промежутки без занятий"),
    ]
  )
}
