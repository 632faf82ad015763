import CivilTime
import Schema
import SourceText

/// «учебный год» as it is written.
///
/// Russian: «учебный год».
public struct YearLines: Sendable {
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<CalendarDate> = .absent
  public var weeks: Stated<Int> = .absent
  public var directive: Stated<Directive> = .absent
  public var academicHour: Stated<Int> = .absent
  public var recess: Stated<Int> = .absent
  public var holidays: Stated<[Located<Holiday>]> = .absent

  static let schema = RecordSchema("учебный год", within: "в разделе «учебный год»", Self()) {
    Key("с", \.first, .firstDay, required: true).about("первый день, например 01.09.2026")
    Key("по", \.last, .lastDay, required: true).about("последний день, например 31.05.2027")
    Key("учебных недель", \.weeks, .weeks).about("например 36")
    Key("расписание", \.directive, .directive, clause: "4.16")
      .about("приказ, утвердивший расписание")
    Key("академический час", \.academicHour, .minutes).about("по умолчанию 45 минут")
    Key("перемена", \.recess, .minutes).about("по умолчанию 10 минут")
    Key("нерабочие дни", \.holidays, .list(of: .holiday)).about("даты и промежутки без занятий")
  }
}

extension SchoolYear {
  /// `nil` without its days, or when it ends before it begins.
  init?(_ lines: YearLines) {
    guard let first = lines.first.value, let last = lines.last.value,
      let days = DateRange(first, last)
    else { return nil }
    self.init(
      days: days,
      weeks: lines.weeks.value,
      timetableDirective: lines.directive.located,
      academicHour: AcademicHour(
        minutes: lines.academicHour.value ?? AcademicHour.usual.minutes,
        recess: lines.recess.value ?? AcademicHour.usual.recess
      ),
      holidays: lines.holidays.items.map(\.value).sorted { $0.days.first < $1.days.first }
    )
  }
}
