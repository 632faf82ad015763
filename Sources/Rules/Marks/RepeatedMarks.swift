import InstitutionModel
import CivilTime
import Diagnostics
import Russian
import SourceText

/// Two marks of attendance of one group and one day.
struct RepeatedMarks {
  let earlier: AttendanceRow
  let later: AttendanceRow

  /// Looks at marks, of which each that stands again comes with the first one of its group and day.
  static func check(_ inspection: Inspection, _ finding: (RepeatedMarks) -> Finding?) -> Checked {
    var slugs: [String: String] = [:]
    var first: [Place: AttendanceRow] = [:]
    return .marks(inspection) { row in
      let name = row.group.value
      if name.isEmpty { return .unknown }
      let slug = slugs[name] ?? name.slug
      slugs[name] = slug
      let place = Place(group: slug, date: row.date.value)
      guard let earlier = first[place] else {
        first[place] = row
        return .fine
      }
      return Look(finding(RepeatedMarks(earlier: earlier, later: row)))
    }
  }

  private struct Place: Hashable {
    var group: String
    var date: CalendarDate
  }

  var agree: Bool { earlier.count.value == later.count.value }
  var name: String { later.group.value.quoted }
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
