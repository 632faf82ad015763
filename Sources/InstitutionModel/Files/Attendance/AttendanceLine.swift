import CivilTime
import Schema
import SourceText

/// A mark as a table writes it, before groups are looked up by their programs and days by the school year.
///
/// Russian: «отметка в таблице».
struct AttendanceLine: Sendable {
  /// A group's id, or its own name where the program is named.
  var group: Term
  var program: Term?
  var day: Located<WrittenDate>
  var part: Located<MarkPart>
  var count: Located<Int>
  /// How many the group has, where the mark says so: «14 из 15».
  var size: Int?

  init(
    _ group: Term,
    _ program: Term?,
    _ day: Located<WrittenDate>,
    _ part: Located<MarkPart>,
    _ people: Located<PeopleOfAll>
  ) {
    (self.group, self.program, self.day, self.part) = (group, program, day, part)
    count = Located(people.value.number, at: people.range)
    size = people.value.all
  }

  /// Whose mark it is, as it is written.
  struct Owner: Hashable {
    var program: String?
    var group: String

    /// What a group is called that nobody knows.
    var text: String { program.map { "\($0), группа \(group)" } ?? group }
  }

  var owner: Owner { Owner(program: program?.value, group: group.value) }

  /// The row of a date of the school year.
  func row(on date: CalendarDate, group: Term) -> AttendanceRow {
    AttendanceRow(
      group: group,
      date: Located(date, at: day.range),
      part: part,
      count: count,
      size: size
    )
  }
}
