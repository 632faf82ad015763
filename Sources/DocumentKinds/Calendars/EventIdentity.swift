import CivilTime
import Hashing
import InstitutionModel
import Russian
import Timetable

/// The permanent name of an occurrence in calendars: of what was first planned, and of nothing that may change.
///
/// `2026-2027-hor-1-lesson-tue1530-20261124`. Two lessons of a day differ in time or part, two years in the first
/// figures; no name of a person is in it.
struct EventIdentity {
  private let year: String

  init(in year: DateRange) { self.year = "\(year.first.year)-\(year.last.year)" }

  func callAsFunction(_ id: Occurrence.ID) -> String {
    let at = id.series.at
    let time = at.time.isoFigures.replacing(":", with: "")
    let date = id.date.isoFigures.replacing("-", with: "")
    let hour = id.series.hour.map { "-h\($0)" } ?? ""
    return
      "\(year)-\(id.series.group)-\(id.series.part.name)-\(at.weekday.name)\(time)\(hour)-\(date)"
  }
}

extension SlotPart {
  /// In ASCII.
  fileprivate var name: String {
    switch self {
    case .group: "lesson"
    case .subgroup(let name): "subgroup-\(name.slug)"
    case .pupil: "pupil"
    case .video: "video"
    case .material(let task): "task" + Self.mark(of: task)
    case .deadline(let task): "due" + Self.mark(of: task)
    case .mailing: "mailing"
    case .consultation: "consultation"
    case .checking: "checking"
    case .feedback: "feedback"
    case .additional: "additional"
    }
  }

  /// Tells tasks apart, however long they are.
  private static func mark(of task: String?) -> String {
    guard let task else { return "" }
    return "-\("\(SHA256.digest(of: Array(task.utf8)))".prefix(8))"
  }
}

extension Weekday {
  fileprivate var name: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }
}
