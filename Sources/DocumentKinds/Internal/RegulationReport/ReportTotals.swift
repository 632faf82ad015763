import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Russian
import Schema

/// The head of the report: of what it speaks and what was found.
struct ReportTotals {
  let context: ReportContext

  /// The institution's name, then facts; those of which there is nothing to tell are left out.
  var blocks: [Block] {
    [
      .paragraph(
        [.text("\(context.institution.identity.name.text), по\u{A0}состоянию на\u{A0}\(day)")],
        .lead
      ),
      .facts(
        [regulation, ReportedPeriod(context.source).fact, checked, learning, result]
          + owed + off + withheld
      ),
    ]
  }

  /// The regulation with edition and order, or a line to write them on.
  private var regulation: Fact {
    .filled("Локальный акт", context.institution.edition.words, letters: 30)
  }

  /// The day of the build, whose findings are told.
  private var day: String { context.day.russianLong }

  /// How many groups learn at a distance in the period, and how many wait.
  private var learning: Fact {
    let suspended = context.groups.count(where: \.distance.isSuspended)
    let going = "занимаются\u{A0}– \(context.groups.count - suspended)"
    let waiting = suspended > 0 ? ", приостановлено\u{A0}– \(suspended)" : ""
    return Fact("Группы в\u{A0}дистанционный период", [.text(going + waiting)])
  }

  /// How many programs, groups, teachers and rules; rules that are off do not count.
  private var checked: Fact {
    let institution = context.institution
    let counts = [
      plural(institution.programs.count, "программа", "программы", "программ"),
      plural(institution.groups.count, "группа", "группы", "групп"),
      plural(pupils, "учащийся", "учащихся", "учащихся"),
      plural(institution.teachers.count, "педагог", "педагога", "педагогов"),
      plural(rules.count { $0.severity != nil }, "правило", "правила", "правил"),
    ]
    return Fact("Проверено", [.text(counts.joined(separator: ", "))])
  }

  /// Of groups that say how many they are.
  private var pupils: Int { context.groups.reduce(0) { $0 + ($1.pupils.value ?? 0) } }

  /// An error stops the build, so that a report knows of none.
  private var result: Fact {
    let found = context.source.checks.findings
    let letBe = context.source.checks.suppressed.count
    let warnings = found.count { $0.severity == .warning }
    let notes = found.count { $0.severity == .note }
    let counts = [
      warnings == 0 ? nil : warnings.warningCount, notes == 0 ? nil : notes.noteCount,
      letBe == 0 ? nil : "допущено с\u{A0}причиной: \(letBe)",
    ].compactMap(\.self)
    let words = counts.isEmpty ? "замечаний нет" : counts.joined(separator: ", ")
    return Fact("Результат", [.text(words)])
  }

  /// The hours that were lost and are still to be given; nothing for none.
  private var owed: [Fact] {
    OwedByDepartment(source: context.source).words.map { [Fact("Осталось дать часов", $0)] } ?? []
  }

  /// How many rules the institution has turned off; nothing for none.
  private var off: [Fact] {
    let number = rules.count { $0.severity == nil }
    return number == 0 ? [] : [Fact("Правил выключено", [.text("\(number)")])]
  }

  /// Programs that this build leaves out are not part of the report.
  private var withheld: [Fact] {
    let titles = context.institution.withheld.map(\.title)
    return titles.isEmpty
      ? [] : [Fact("Не\u{A0}вошли в\u{A0}отчёт", [.text(titles.joined(separator: ", "))])]
  }

  /// What each rule said, by code.
  private var rules: [RuleOutcome] { context.source.checks.rules }
}

extension Int {
  /// «2 предупреждения».
  var warningCount: String { plural(self, "предупреждение", "предупреждения", "предупреждений") }

  /// «2 заметки».
  var noteCount: String { plural(self, "заметка", "заметки", "заметок") }
}
