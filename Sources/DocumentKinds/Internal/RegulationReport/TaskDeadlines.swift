import CivilTime
import InstitutionModel
import Russian
import Rules
import SourceText
import Timetable
import Regulation

/// Until when a gap is to be filled, by what the institution states of its days.
struct TaskDeadlines {
  let context: ReportContext

  /// «не позже 25.11.2026», «сразу: срок был 23.11.2026»; `nil` where no day follows, and one is written by
  /// hand.
  func words(_ deadline: Knowledge.Deadline) -> String? {
    switch deadline {
    case .applications: words(period.flatMap(lastDayOfApplications))
    case .periodBegins: words(period?.first.value)
    case .firstMarks: words(period.map { dayOfMarks(after: $0.first.value) })
    case .yearBegins: words(context.institution.year?.days.first)
    case .weekly: "каждую неделю"
    }
  }

  /// For what breaks the regulation in the current period: its first day.
  var ofViolation: String? { words(.periodBegins) }

  private func words(_ date: CalendarDate?) -> String? {
    date.map { date in
      context.day <= date
        ? "не\u{A0}позже \(date.russianFigures)" : "сразу: срок был \(date.russianFigures)"
    }
  }

  /// The one that holds or is to come.
  private var period: DistancePeriod? {
    let published = context.source.published
    return published.currentPeriod.flatMap { published.isPast($0) ? nil : context.institution[$0] }
  }

  /// Its first day where none is named.
  private func lastDayOfApplications(of period: DistancePeriod) -> CalendarDate {
    context.institution.intake(in: period).until ?? period.first.value
  }

  /// Two working days later, as marks of lessons may be late.
  private func dayOfMarks(after first: CalendarDate) -> CalendarDate {
    let last = context.source.timetable.schoolYear.days.last
    var (day, left) = (first, 2)
    while left > 0, day < last {
      day = day + 1
      if context.source.timetable.isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
