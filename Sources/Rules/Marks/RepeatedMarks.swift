import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// Two marks of attendance of one group and one day, of which one is too much: both of the same lesson or
/// subgroup, or one of the whole day.
struct RepeatedMarks {
  /// A day and what of it is marked; `nil` stands for any part of it.
  private struct Day: Hashable {
    var date: CalendarDate
    var part: MarkPart?
  }

  /// The first mark of its group and day, in the order of the tables.
  let earlier: AttendanceRow
  /// A further one; the finding stands there.
  let later: AttendanceRow

  /// Looks at marks, of which each that stands again comes with the first one of its group and day.
  static func check(_ inspection: Inspection, _ finding: (RepeatedMarks) -> Finding?) -> Checked {
    var slugs: [String: String] = [:]
    var first: [String: [Day: AttendanceRow]] = [:]
    return .marks(inspection) { row in
      let name = row.group.value
      if name.isEmpty { return .unknown }
      let slug = slugs[name] ?? name.slug
      slugs[name] = slug
      let (date, part) = (row.date.value, row.part.value)
      let some = Day(date: date, part: nil)
      let other = part.isWholeDay ? some : Day(date: date, part: MarkPart())
      guard let earlier = first[slug]?[Day(date: date, part: part)] ?? first[slug]?[other] else {
        first[slug, default: [:]][Day(date: date, part: part)] = row
        if !part.isWholeDay { first[slug, default: [:]][some] = first[slug]?[some] ?? row }
        return .fine
      }
      return Look(finding(RepeatedMarks(earlier: earlier, later: row)))
    }
  }

  /// Whether one of them is of the whole day and the other of a part of it.
  var areMixed: Bool { earlier.part.value.isWholeDay != later.part.value.isWholeDay }
  /// Whether both tell the same number of pupils of the same.
  var agree: Bool { earlier.count.value == later.count.value && !areMixed }
  /// The group in quotation marks, as the later mark writes it.
  var name: String { later.group.value.quoted }
  /// The day in figures: «16.11.2026».
  var day: String { later.date.value.russianFigures }

  /// A finding at the later mark.
  func finding(_ message: String, help: String = "оставьте одну из строк") -> Finding {
    Finding(
      message,
      at: later.count.range,
      labels: [Label("первая отметка", at: earlier.count.range)],
      help: help
    )
  }
}
