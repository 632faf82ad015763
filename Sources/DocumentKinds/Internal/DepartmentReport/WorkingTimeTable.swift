import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// The working time of the department's teachers: a row for each day of the week, clause 4.20.
struct WorkingTimeTable {
  let context: DepartmentContext
  /// The weeks of its teachers, made once.
  private let time: WorkingTime

  /// Works out the weeks.
  init(context: DepartmentContext) {
    self.context = context
    time = WorkingTime(context)
  }

  /// The table of those who have something to do in a week; words in its place where nobody has.
  var blocks: [Block] {
    let teachers = context.teachers.filter { time.days(of: $0).contains { !$0.isEmpty } }
    return teachers.isEmpty
      ? [.paragraph(["Занятий по\u{A0}неделям у\u{A0}педагогов нет."])] : [.table(table(teachers))]
  }

  /// Whether there are columns for a week of the current period.
  private var hasPeriod: Bool { context.source.currentPeriod != nil }

  /// Three columns for each week; hours stand at the end of their cells.
  private func table(_ teachers: [Teacher.ID]) -> Table {
    let usual = ["Педагог", "День", "Обычная неделя", "Место", "Часов"]
    let period = ["Неделя периода", "Место в\u{A0}период", "Часов в\u{A0}неделю периода"]
    var table = Table.lookup(
      usual + (hasPeriod ? period : []),
      caption: "Рабочее время: \(context.title)",
      rows: teachers.flatMap(rows)
    )
    for index in table.columns.indices where index > 1 {
      let isNumber = (index - 1) % 3 == 0
      table.columns[index].alignment = isNumber ? .end : .start
    }
    return table
  }

  /// The days of a teacher; the name stands beside all of them.
  private func rows(of id: Teacher.ID) -> [TableRow] {
    let days = zip(Weekday.allCases, time.days(of: id)).filter { !$1.isEmpty }
    let words = WorkingTimeWords(of: id, in: context.source)
    return days.enumerated().map { index, day in
      let head = index == 0 ? [name(of: id, rows: days.count)] : []
      return TableRow(head + cells(day.0, day.1, words))
    }
  }

  /// The name with the hours of both weeks under it, beside all of the teacher's days.
  private func name(of id: Teacher.ID, rows: Int) -> TableCell {
    TableCell(
      [
        .paragraph([.text(context.source.institution.teachers[id.index].name.text.typeset)]),
        .paragraph([.text(sums(of: id).joined(separator: ", "))], .note),
      ],
      role: .rowHeader,
      rowSpan: rows
    )
  }

  /// «за неделю 10 ч», «в неделю периода 4 ч», «сопровождение вместо 6 ч».
  private func sums(of id: Teacher.ID) -> [String] {
    let ordinary = time.days(of: id).flatMap(\.ordinary)
    let distance = time.days(of: id).flatMap(\.distance)
    // A joint lesson goes on as long as one of its groups does.
    let notSupported = ordinary.filter { $0.fate != .supported }.weeklyHours
    let held = ordinary.filter { $0.fate == .held }.weeklyHours
    let sums = [
      ("за\u{A0}неделю", ordinary.weeklyHours),
      ("в\u{A0}неделю периода", distance.weeklyHours),
      ("сопровождение вместо", ordinary.weeklyHours - notSupported),
      ("приостановлено", notSupported - held),
    ]
    let told = hasPeriod ? sums : Array(sums.prefix(1))
    return told.enumerated().filter { $0 < 2 || !$1.1.isZero }
      .map { "\($1.0) \($1.1.figures)\u{A0}ч" }
  }

  /// The name of the day, then times, place and hours of each week.
  private func cells(
    _ weekday: Weekday,
    _ day: WorkingTime.Day,
    _ words: WorkingTimeWords
  ) -> [TableCell] {
    let usual = [[.text(weekday.russianName)]] + words.cells(day.ordinary)
    let period = hasPeriod ? words.cells(day.distance) : []
    return (usual + period).map { TableCell(text: $0) }
  }
}
