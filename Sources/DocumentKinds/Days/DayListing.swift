import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What is on a day, as lines for a terminal.
///
/// Russian: «что в этот день».
public struct DayListing {
  /// Whose day is told.
  public enum Scope: Sendable {
    case group(Group.ID)
    case teacher(Teacher.ID)
    /// All groups, without what days off and periods take from them.
    case everybody
  }

  private let source: PublicSource
  private let scope: Scope
  private let words: DayWords

  public init(of scope: Scope, on date: CalendarDate, in source: PublicSource) {
    (self.scope, self.source) = (scope, source)
    words = DayWords(date, in: source.timetable)
  }

  /// The day, whose it is, what the calendar makes of it, then a line for each time, then what there is beside lessons.
  public var text: String {
    let lines = DayLine.all(of: occurrences.filter(isTold), in: source)
    let head = [words.title, name, words.remark].compactMap(\.self)
    let nothing = words.remark == nil ? ["Занятий и\u{A0}заданий нет."] : []
    let rows = lines.isEmpty ? nothing : Self.aligned(lines.map(cells))
    let events = DayEvents(self.events, on: words.date, in: source.institution).rows
    let parts = [head, rows, events.isEmpty ? [] : ["События:"] + Self.aligned(events)]
    return parts.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
  }

  private var events: [Event] {
    switch scope {
    case .group(let id): source.eventsOfYear.filter { $0.concerns(id) }
    case .teacher(let id): source.events(of: id)
    case .everybody: source.eventsOfYear
    }
  }

  private var name: String? {
    switch scope {
    case .group(let id): source.institution.fullName(of: source.institution[id])
    case .teacher(let id): source.institution[id].name.text.typeset
    case .everybody: nil
    }
  }

  private var occurrences: [Occurrence] {
    let groups: [Group.ID]
    switch scope {
    case .group(let id): groups = [id]
    case .teacher(let id): groups = source.catalogue.groups(of: id)
    case .everybody: groups = source.institution.groups.indices.map { Group.ID($0) }
    }
    let day = DateRange(words.date)
    return groups.flatMap { source.timetable.occurrences(of: $0, in: day) }
      .filter { !source.isToldWithItsLesson($0) }
  }

  private func isTold(_ occurrence: Occurrence) -> Bool {
    switch scope {
    case .group: true
    case .teacher(let id): occurrence.isOrWas(of: id)
    case .everybody: occurrence.isOnPageOfDay
    }
  }

  /// Time, place, group, what, teachers; what is known from the head is left out.
  private func cells(_ line: DayLine) -> [String] {
    let occurrence = line.occurrence
    let names = occurrence.slot.teachers.map { source.institution[$0].name.text.typeset }
    let teachers = names.joined(separator: ", ")
    let place = line.place().lowercasedFirst
    let what = self.what(line)
    let group = source.plainNames(of: line.groups)
    return switch scope {
    case .group: [line.time, place, what, teachers]
    case .teacher: [line.time, place, group, what]
    case .everybody: [line.time, place, group, what, teachers]
    }
  }

  private func what(_ line: DayLine) -> String {
    let occurrence = line.occurrence
    let task = occurrence.slot.task.map { ": \($0.typeset)" } ?? ""
    let name = ActivityPhrases(occurrence.activity).formal + task
    if let others = substitution(of: occurrence) { return "\(name), \(others)" }
    let fate: String?
    switch occurrence.state {
    case .dayOff, .otherWeekday: fate = "не\u{A0}проводится"
    case .suspended: fate = "занятия приостановлены"
    case .replaced: fate = "не\u{A0}проводится: в\u{A0}этот период другое время"
    case .cancelled, .moved: return line.remark ?? name
    case .planned: fate = nil
    }
    return [name, line.remark, company(line), fate].compactMap(\.self).joined(separator: ", ")
  }

  /// With whom the one group has the lesson.
  private func company(_ line: DayLine) -> String? {
    guard case .group(let id) = scope, line.groups.count > 1 else { return nil }
    return "вместе с\u{A0}" + source.plainNames(of: line.groups.filter { $0 != id })
  }

  /// Who gives the lesson in the place of the teacher whose day it is.
  private func substitution(of occurrence: Occurrence) -> String? {
    guard case .teacher(let reader) = scope, occurrence.isHeld,
      !occurrence.slot.teachers.contains(reader)
    else { return nil }
    let names = occurrence.slot.teachers.map { source.institution[$0].name.text.typeset }
    if names.isEmpty { return "педагог уточняется" }
    return "\(names.count > 1 ? "проводят" : "проводит") \(names.enumerated) (замена)"
  }

  /// Columns as wide as their longest cell, two spaces between them.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
