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
    let years = context.source.yearsOfGroups
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

  /// How many cells of Приложение 1 have marks, clause 4.20.
  private var marks: BarChart.Bar? {
    guard let period = context.source.published.currentPeriod else { return nil }
    let counts = context.institution[period].coverage.groups.map {
      AppendixOneDays(of: $0, in: period, context.source).counts
    }
    let (filled, blank) = counts.reduce((0, 0)) { ($0.0 + $1.filled, $0.1 + $1.blank) }
    guard filled + blank > 0 else { return nil }
    // Both parts are told, so that a bar without marks is not drawn as a full one.
    let parts = [("внесены", filled), ("ещё нет", blank)]
    return BarChart.Bar(
      "Отметки в\u{A0}Приложении\u{A0}1 за\u{A0}период",
      parts.map { BarChart.Part($0, "\($1)", size: $1) }
    )
  }

  /// The parts that there are; `nil` for none.
  private func bar(_ name: String, _ parts: [(String, Int, String)]) -> BarChart.Bar? {
    let told = parts.filter { $0.1 > 0 }.map { BarChart.Part($0.0, $0.2, size: $0.1) }
    return told.isEmpty ? nil : BarChart.Bar(name, told)
  }
}
