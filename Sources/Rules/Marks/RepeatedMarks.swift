import InstitutionModel
import CivilTime
import Diagnostics
import Russian
import SourceText

/// Two marks of attendance of one group and one day.
struct RepeatedMarks {
  /// The first mark of its group and day, in the order of the tables.
  let earlier: AttendanceRow
  /// A further one; the finding stands there.
  let later: AttendanceRow

  /// Looks at marks, of which each that stands again comes with the first one of its group and day.
  static func check(_ inspection: Inspection, _ finding: (RepeatedMarks) -> Finding?) -> Checked {
    var slugs: [String: String] = [:]
    var first: [String: [CalendarDate: AttendanceRow]] = [:]
    return .marks(inspection) { row in
      let name = row.group.value
      if name.isEmpty { return .unknown }
      let slug = slugs[name] ?? name.slug
      slugs[name] = slug
      guard let earlier = first[slug]?[row.date.value] else {
        first[slug, default: [:]][row.date.value] = row
        return .fine
      }
      return Look(finding(RepeatedMarks(earlier: earlier, later: row)))
    }
  }

  /// Whether both tell the same number of pupils.
  var agree: Bool { earlier.count.value == later.count.value }
  /// The group in quotation marks, as the later mark writes it.
  var name: String { later.group.value.quoted }
  /// The day in figures: «16.11.2026».
  var day: String { later.date.value.russianFigures }

  /// A finding at the later mark.
  func finding(_ message: String) -> Finding {
    Finding(
      message,
      at: later.count.range,
      labels: [Label("первая отметка", at: earlier.count.range)],
      help: "оставьте одну из строк"
    )
  }
}
