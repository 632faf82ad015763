import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What a director would rather look at than read: hours, groups and marks as bars.
struct ReportChart {
  let context: ReportContext

  /// The chart; nothing where there is nothing to count.
  var blocks: [Block] {
    let bars = [hours, groups, marks].compactMap(\.self)
    return bars.isEmpty ? [] : [.chart(BarChart(caption: "Год в\u{A0}цифрах", bars: bars))]
  }

  /// Academic hours of all groups in the school year, clauses 1.5 and 4.9.
  private var hours: BarChart.Bar? {
    let timetable = context.source.timetable
    let years = context.groups.indices.map { timetable.yearHours(of: Group.ID($0)) }
    let parts: [(String, Hours)] = [
      ("очно", years.reduce(Hours()) { $0 + $1.held.faceToFace }),
      ("дистанционно", years.reduce(Hours()) { $0 + $1.held.distance }),
      ("индивидуальное сопровождение", years.reduce(Hours()) { $0 + $1.supported }),
      ("приостановлено", years.reduce(Hours()) { $0 + $1.suspended }),
    ]
    return bar("Часы групп за\u{A0}учебный год", parts.map { ($0, $1.twelfths, $1.figures) })
  }

  /// How groups learn in the period that holds or is to come, clause 1.14.
  private var groups: BarChart.Bar? {
    guard context.source.currentPeriod != nil else { return nil }
    let words = context.institution.regulation.vocabulary.classModes
    let going = context.groups.filter { !$0.distance.isSuspended }
    let modes = ClassMode.allCases.map { mode in
      (words.printed(mode), going.count { $0.distance.classMode.value == mode })
    }
    let parts =
      modes + [
        ("режим не\u{A0}указан", going.count { $0.distance.classMode.value == nil }),
        ("приостановлено", context.groups.count - going.count),
      ]
    return bar("Группы по\u{A0}режиму занятий в\u{A0}период", parts.map { ($0, $1, "\($1)") })
  }

  /// How many days of lessons of the period have marks, clause 4.20.
  private var marks: BarChart.Bar? {
    guard let period = context.source.published.currentPeriod,
      let days = context.source.timetable.days(of: period)
    else { return nil }
    var (due, filled) = (0, 0)
    for id in context.groups.indices.map({ Group.ID($0) }) {
      let held = context.source.timetable.occurrences(of: id, in: days).filter(\.isHeld)
      let dates = Set(held.map(\.date))
      let marked = Set(context.source.marks(of: id, in: days).map(\.date.value))
      due += dates.count
      filled += dates.intersection(marked).count
    }
    guard due > 0 else { return nil }
    // Both parts are told, so that a bar without marks is not drawn as a full one.
    let parts = [("внесены", filled), ("ещё нет", due - filled)]
    return BarChart.Bar(
      "Отметки за\u{A0}дни занятий периода",
      parts.map { BarChart.Part($0, "\($1)", size: $1) }
    )
  }

  /// The parts that there are; `nil` for none.
  private func bar(_ name: String, _ parts: [(String, Int, String)]) -> BarChart.Bar? {
    let told = parts.filter { $0.1 > 0 }.map { BarChart.Part($0.0, $0.2, size: $0.1) }
    return told.isEmpty ? nil : BarChart.Bar(name, told)
  }
}
