import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// What the calendar of the year takes from the weeks of a timetable and brings to them: days off on which a lesson
/// falls out, and days that go by another day of the week.
///
/// Russian: «дни без занятий и переносы». A stretch off is told once, by its name.
struct YearCalendar {
  private let timetable: Timetable
  /// Those whose days are told, without deadlines.
  private let series: [Series]
  /// Where the days lie that are told.
  private let days: DaySet

  /// - Parameters:
  ///   - series: All that is planned for whom it is told.
  ///   - timetable: Knows the year.
  ///   - days: Those of which it is told; `nil` for the whole year.
  init(of series: [Series], in timetable: Timetable, within days: DateRange? = nil) {
    self.timetable = timetable
    self.series = series.filter {
      $0.standing == .held && $0.slot.activity != .materialDeadline && $0.slot.activity.isAttended
    }
    self.days = days.map(timetable.year.set) ?? timetable.year.all
  }

  /// «4 ноября – День народного единства, занятия нет», a line for each stretch, in order.
  var lines: [String] {
    (daysOff + movedDays).sorted { $0.first < $1.first }.map(\.words)
  }

  /// What the lines are about.
  var title: String {
    movedDays.isEmpty ? "Дни без занятий" : "Дни без занятий и\u{A0}переносы"
  }

  /// The lines under a heading; nothing where the weeks are as they are.
  var blocks: [Block] {
    let lines = lines
    guard !lines.isEmpty else { return [] }
    let items = lines.map { [Block.paragraph([.text($0.typeset)])] }
    return [
      .heading(level: 2, [.text(title)], anchor: "calendar"), .list(List(.bullet, items)),
    ]
  }

  /// A line with the day by which it is sorted.
  private struct Line {
    var first: CalendarDate
    var words: String
  }

  /// Stretches off on which a lesson falls out.
  private var daysOff: [Line] {
    let off = series.reduce(DaySet()) { $0 | $1.off } & days
    return timetable.schoolYear.holidays.filter { timetable.year.set($0.days).meets(off) }
      .map { holiday in
        let what = holiday.days.count == 1 ? "занятия нет" : "занятий нет"
        return Line(
          first: holiday.days.first,
          words: "\(holiday.days.inYear)\u{A0}– \(holiday.printedName), \(what)"
        )
      }
  }

  /// Days that go by another day of the week, where somebody has a lesson on them or loses one.
  private var movedDays: [Line] {
    timetable.schoolYear.movedDays.filter(\.isOfAnother).compactMap { moved in
      let day = timetable.year.set(DateRange(moved.date)) & days
      let isHeld = series.contains {
        $0.isMoved && $0.held.meets(day) && $0.slot.at.weekday == moved.weekday
      }
      let isLost = series.contains { $0.off.meets(day) }
      guard isHeld || isLost else { return nil }
      let name = "\(moved.date.russianDay), \(moved.date.weekday.russianName)"
      let timetable = moved.weekday.asTimetable
      return Line(
        first: moved.date,
        words: isHeld
          ? "\(name)\u{A0}– занятия \(timetable)" : "\(name)\u{A0}– день \(timetable), занятия нет"
      )
    }
  }
}

extension Series {
  /// Whether its days may be those of another weekday: lessons on single dates keep theirs.
  fileprivate var isMoved: Bool { slot.traits.dates == nil && slot.daysAfterRelease == 0 }
}

extension Holiday {
  /// As it is printed where a lesson falls out.
  var printedName: String { name ?? (days.count == 1 ? "нерабочий день" : "нерабочие дни") }
}

extension DateRange {
  /// «4 ноября», «с 22 по 23 февраля», «с 31 декабря по 10 января»: the year is known.
  var inYear: String {
    if count == 1 { return first.russianDay }
    let isWithinMonth = first.month == last.month && first.year == last.year
    let start = isWithinMonth ? "\(first.since)\u{A0}\(first.day)" : first.russianDaySince
    return "\(start) по\u{A0}\(last.russianDay)"
  }
}
