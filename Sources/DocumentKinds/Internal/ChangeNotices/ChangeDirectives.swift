import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// The orders by which days are changed; staff alone read them.
///
/// Russian: «приказ» of a change.
struct ChangeDirectives {
  let source: InternalSource

  /// Those of one lesson, «от 20.11.2026 № 112»; `nil` where no line names one.
  func words(of change: ChangedDay) -> String? {
    let orders = change.changes.compactMap { source.records.directive(of: $0)?.reference }.uniqued
    return orders.isEmpty ? nil : orders.joined(separator: ", ")
  }

  /// Those of groups in a period, each with its days: «от 20.11.2026 № 112\u{A0}– 24.11.2026»; `nil` without any.
  func words(of groups: [Group.ID], in period: DistancePeriod.ID) -> String? {
    var days: [String: Set<CalendarDate>] = [:]
    for lesson in groups.flatMap(source.published.changedLessons)
    where lesson.period == period && !lesson.isToldWithItsMaterial {
      guard let words = lesson.change.flatMap(words(of:)) else { continue }
      days[words, default: []].insert(lesson.planned)
    }
    let orders = days.mapValues { $0.sorted() }.sorted {
      ($0.value[0], $0.key) < ($1.value[0], $1.key)
    }
    guard !orders.isEmpty else { return nil }
    return orders.map { words, days in
      "\(words)\u{A0}– \(days.map(\.russianFigures).joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
