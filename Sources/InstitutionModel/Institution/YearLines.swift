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
  public var weekCount: Stated<WeekCount> = .absent
  public var holidays: Stated<[Located<Holiday>]> = .absent
  public var movedDays: Stated<[Located<MovedDay>]> = .absent

  static let schema = RecordSchema("учебный год", within: "в разделе «учебный год»", Self()) {
    Key("с", \.first, .firstDay, required: true).about("первый день")
    Key("по", \.last, .lastDay, required: true).example("31.05.2027").about("последний день")
    Key("учебных недель", \.weeks, .weeks)
      .about("сколько недель занятий; по ним считаются часы года")
    Key("расписание", \.directive, .directive, clause: "4.16")
      .example("№ 88 от 31.08.2026").about("приказ, утвердивший расписание")
    Key("академический час", \.academicHour, .minutes)
      .about("сколько он длится; без этой строки 45 минут")
    Key("перемена", \.recess, .recess)
      .about("между двумя часами занятия; без этой строки 10 минут")
    Key("недели", \.weekCount, .weekCount).about("с какого дня считать недели и как их называть")
    Key("нерабочие дни", \.holidays, .holidays).about("даты и промежутки без занятий")
    Key("рабочие дни", \.movedDays, .movedDays)
      .about("дни с занятиями другого дня недели, например по переносу выходных")
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
      academicHour: AcademicHour(AcademicHourLines(lines.academicHour, recess: lines.recess)),
      weekCount: lines.weekCount.value,
      holidays: lines.daysOff.sorted { $0.days.first < $1.days.first },
      movedDays: lines.daysMoved.sorted { $0.date < $1.date }
    )
  }
}

extension YearLines {
  /// Each date once, as it is said first.
  fileprivate var daysMoved: [MovedDay] {
    var seen: Set<CalendarDate> = []
    return movedDays.items.map(\.value).filter { seen.insert($0.date).inserted }
  }

  /// Non-working days, with those in whose place others are worked.
  var daysOff: [Holiday] {
    let said = holidays.items.map(\.value)
    let replaced = movedDays.items.map(\.value).compactMap(\.dayOff).filter { day in
      !said.contains { $0.days.overlaps(day.days) }
    }
    return said.map(\.namedByLaw) + replaced
  }
}
