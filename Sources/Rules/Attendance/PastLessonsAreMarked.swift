import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Lessons of a distance period are marked soon after they were held.
///
/// Russian: «отметки педагога» (п. 4.20), looked at weekly. A mark may be two working days late. Of an
/// institution without any marks nothing is said: it keeps them elsewhere.
enum PastLessonsAreMarked: Rule {
  static let metadata = RuleMetadata("past-lessons-are-marked", .note, clause: "4.20")
    .wanting(.marks)
    .also("4.21(5)").with(isDated: true).saying("Прошедшие занятия дистанционного периода отмечены")

  /// A period without a single mark is missing, not checked: the report then says so by its first
  /// day.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let deadline = year.firstDayToMark(before: inspection.date)
    var unmarked: [DistancePeriod] = []
    var checked = Checked.each(inspection.institution.periodIDs, .period) { id in
      let period = inspection.institution[id]
      let isMarked = year.marked?.isMarked(id) ?? false
      if !isMarked { unmarked.append(period) }
      guard let marked = year.marked else { return .unknown }
      let missing = period.coverage.groups.compactMap { group in
        inspection.institution[group].name.located.map { name in
          Unmarked(
            name: name,
            slug: inspection.institution[group].slug,
            dates: marked.missing(of: group, in: id).filter { $0 < deadline }
          )
        }
      }.filter { !$0.dates.isEmpty }
      if missing.isEmpty { return isMarked ? .fine : .unknown }
      let finding = Finding(
        "в период с \(period.first.value.russianFigures) прошли занятия без отметок: "
          + list(of: missing),
        at: period.first.range,
        places: missing.map {
          Label("группа \($0.name.value.quoted): \(list(of: $0.dates))", at: $0.name.range)
        },
        rest: { "; и ещё \(plural($0, "группа", "группы", "групп"))" },
        help: "допишите строки в таблицы папки attendance; если никто не пришёл, поставьте 0"
      )
      return isMarked ? .found([finding]) : .missing([finding])
    }
    checked.extent = checked.extent.naming(unmarked)
    return checked
  }

  /// A group with lessons that nobody marked.
  private struct Unmarked {
    var name: Term
    /// As tables of marks call the group.
    var slug: String
    var dates: [CalendarDate]
  }

  /// Three groups at most with their days, then how many more there are.
  private static func list(of groups: [Unmarked]) -> String {
    let most = 3
    let shown = groups.prefix(most).map { "группа \($0.slug.quoted) – \(list(of: $0.dates))" }
    let rest = groups.count - shown.count
    let more = rest > 0 ? ["ещё \(plural(rest, "группа", "группы", "групп"))"] : []
    return (shown + more).joined(separator: "; ")
  }

  /// Three days at most, then how many more there are.
  private static func list(of dates: [CalendarDate]) -> String {
    let most = 3
    let shown = dates.prefix(most).map(\.russianFigures)
    guard dates.count > most else { return shown.enumerated }
    let more = plural(dates.count - most, "день", "дня", "дней")
    return shown.joined(separator: ", ") + " и ещё \(more)"
  }
}

extension Extent {
  /// «1 период из 2; за период с 23.11.2026 отметок нет: не проверено».
  fileprivate func naming(_ unmarked: [DistancePeriod]) -> Extent {
    guard !unmarked.isEmpty, let looked, let all else { return self }
    let noun = unmarked.count == 1 ? "период" : "периоды"
    let days = unmarked.map { "с\u{A0}\($0.first.value.russianFigures)" }.joined(separator: ", ")
    let some = looked > 0 ? "\(Noun.period.counted(looked)) из\u{A0}\(all); " : ""
    let words = "\(some)за\u{A0}\(noun) \(days) отметок нет: не\u{A0}проверено"
    return Extent(
      looked: looked,
      all: all,
      words: words,
      missing: "за\u{A0}\(noun) \(days) отметок нет",
      gaps: gaps
    )
  }
}

extension InspectedYear {
  /// The first of the days whose marks may still be missing: two working days before the build.
  fileprivate func firstDayToMark(before date: CalendarDate) -> CalendarDate {
    var day = date
    var left = 2
    while left > 0, day > days.first {
      day = day - 1
      if timetable.isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
