import CivilTime
import InstitutionModel
import Russian
import SourceText

/// A time of every week, or of every other, that a group, its teacher and perhaps a room are busy.
struct Occupation {
  /// The kinds of week in which something takes place.
  struct Weeks: OptionSet, Hashable {
    let rawValue: UInt64

    static let faceToFace = Weeks(rawValue: 1)
    static let distance = Weeks(rawValue: 2)

    /// Periods of a ground that asks for something else, by its index in the group's list.
    static func ground(_ index: Int) -> Weeks { Weeks(rawValue: 4 << UInt64(min(index, 60))) }
  }

  var weekday: Weekday
  var span: TimeRange
  var weeks: Weeks
  /// `nil` for every week.
  var parity: WeekParity?
  /// The days of the year on which the timetable says so.
  var days: DateRange
  var group: Group.ID
  /// Whether it is a time to ask questions, at which a teacher may answer several groups.
  var isConsultation = false
  /// Who gives it; `nil` when it is not known which of several does.
  var teacher: Teacher.ID?
  var room: Room?
  /// Which of the group's pupils take part.
  var pupils = Pupils.all
  /// The text in the definitions.
  var range: SourceRange
  /// The stretches of the school year in which it takes place, as bits.
  var held: UInt64 = 0

  /// «вторник 15:30–17:10», «консультация четверг 17:20–18:00».
  var text: String {
    "\(isConsultation ? "консультация " : "")\(weekday.russianName) \(span.figures)"
  }

  /// Minutes since the week began.
  var start: Int { weekday.daysAfterMonday * 1440 + span.start.minutes }
  var end: Int { weekday.daysAfterMonday * 1440 + span.end.minutes }

  /// Whether the calendar has weeks of both, as far as days and parity tell.
  func mayMeet(_ other: Occupation) -> Bool {
    days.overlaps(other.days) && (parity == nil || other.parity == nil || parity == other.parity)
  }
}

extension Occupation {
  /// A room of a place.
  struct Room: Hashable {
    var site: Site.ID?
    /// Folded, to be compared.
    var name: String
  }

  /// The pupils of a group who take part in something.
  enum Pupils: Hashable {
    case all
    case subgroup(String)
    /// One at a time.
    case one

    /// Whether nobody need be in both: other subgroups, or one pupil who is taken out.
    func areApart(from others: Pupils) -> Bool {
      switch (self, others) {
      case (.one, _), (_, .one): true
      case (.subgroup(let first), .subgroup(let second)): first != second
      case (.all, _), (_, .all): false
      }
    }
  }
}
