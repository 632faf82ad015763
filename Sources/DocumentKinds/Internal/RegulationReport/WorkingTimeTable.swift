import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The working time of teachers: a row for each day of the week, clause 4.20.
struct WorkingTimeTable {
  let context: ReportContext
  private let time: WorkingTime

  init(context: ReportContext) {
    self.context = context
    time = WorkingTime(context)
  }

  var blocks: [Block] {
    departments.map { department, teachers in
      .table(table(teachers, ReportContext.title(of: department)))
    }
  }

  /// Every teacher who works, by department; those of none come last.
  private var departments: [(name: String?, teachers: [Teacher.ID])] {
    let institution = context.institution
    var found: [Department.ID?: [Teacher.ID]] = [:]
    for (index, teacher) in institution.teachers.enumerated()
    where time.days[index].contains(where: { !$0.isEmpty }) {
      found[teacher.department, default: []].append(Teacher.ID(index))
    }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { department, teachers in
        (department.map { institution.departments[$0.index].name.value }, teachers)
      }
  }

  private var hasPeriod: Bool { context.period != nil }

  private func table(_ teachers: [Teacher.ID], _ department: String) -> Table {
    let usual = ["Педагог", "День", "Обычная неделя", "Место", "Часов"]
    let period = ["Неделя периода", "Место в\u{A0}период", "Часов в\u{A0}период"]
    var table = Table.lookup(
      usual + (hasPeriod ? period : []),
      caption: "Рабочее время: \(department)",
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
    let days = zip(Weekday.allCases, time.days[id.index]).filter { !$1.isEmpty }
    let words = WorkingTimeWords(of: id, in: context)
    return days.enumerated().map { index, day in
      let head = index == 0 ? [name(of: id, rows: days.count)] : []
      return TableRow(head + cells(day.0, day.1, words))
    }
  }

  private func name(of id: Teacher.ID, rows: Int) -> TableCell {
    TableCell(
      [
        .paragraph([.text(context.institution.teachers[id.index].name.value.typeset)]),
        .paragraph([.text(sums(of: id).joined(separator: ", "))], .note),
      ],
      role: .rowHeader,
      rowSpan: rows
    )
  }

  /// «за неделю 10 ч», «в период 4 ч», «сопровождение вместо 6 ч».
  private func sums(of id: Teacher.ID) -> [String] {
    let ordinary = time.days[id.index].flatMap(\.ordinary)
    let distance = time.days[id.index].flatMap(\.distance)
    // A joint lesson goes on as long as one of its groups does.
    let notSupported = ordinary.filter { $0.fate != .supported }.weeklyHours
    let held = ordinary.filter { $0.fate == .held }.weeklyHours
    let sums = [
      ("за\u{A0}неделю", ordinary.weeklyHours), ("в\u{A0}период", distance.weeklyHours),
      ("сопровождение вместо", ordinary.weeklyHours - notSupported),
      ("приостановлено", notSupported - held),
    ]
    let told = hasPeriod ? sums : Array(sums.prefix(1))
    return told.enumerated().filter { $0 < 2 || !$1.1.isZero }
      .map { "\($1.0) \($1.1.figures)\u{A0}ч" }
  }

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
