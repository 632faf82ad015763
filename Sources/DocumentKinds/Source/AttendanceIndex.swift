import CivilTime
import InstitutionModel
import SourceText

/// The marks of teachers, found by group and days without a search through all of them.
struct AttendanceIndex: Sendable {
  /// By group, then by date.
  private let marks: [AttendanceMark]
  /// By index of the group: where its marks begin; one entry more tells where the last end.
  private let starts: [Int]

  /// Indexes marks that are sorted by group and date.
  init(_ marks: [AttendanceMark], groups: Int) {
    var starts = [Int](repeating: 0, count: groups + 1)
    for mark in marks { starts[mark.group.index + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    self.marks = marks
    self.starts = starts
  }

  /// The marks of the group on the days, in order of date.
  func marks(of group: Group.ID, in days: DateRange) -> ArraySlice<AttendanceMark> {
    let own = marks[starts[group.index]..<starts[group.index + 1]]
    return own.drop { $0.date.value < days.first }.prefix { $0.date.value <= days.last }
  }
}
