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
      .paragraph([.text(context.institution.identity.name.text)], .lead),
      .facts(
        [regulation, ReportedPeriod(context.source).fact, checked]
          + unsettled + [result] + clauses + off + withheld
      ),
    ]
  }

  /// The regulation with edition and order, or a line to write them on.
  private var regulation: Fact {
    .filled("Локальный акт", context.institution.edition.words, letters: 30)
  }

  /// How many programs, groups, teachers and rules; rules that are off do not count.
  private var checked: Fact {
    let institution = context.institution
    let counts = [
      plural(institution.programs.count, "программа", "программы", "программ"),
      plural(institution.groups.count, "группа", "группы", "групп"),
      plural(institution.teachers.count, "педагог", "педагога", "педагогов"),
      plural(rules.count { $0.severity != nil }, "правило", "правила", "правил"),
    ]
    return Fact("Проверено", [.text(counts.joined(separator: ", "))])
  }

  /// An error stops the build, so that a report knows of none.
  private var result: Fact {
    let found = context.source.checks.findings
    let letBe = context.source.checks.suppressed.count
    let counts = [
      "ошибок\u{A0}нет", found.count { $0.severity == .warning }.warningCount,
      found.count { $0.severity == .note }.noteCount,
      letBe == 0 ? nil : "допущено с\u{A0}причиной: \(letBe)",
    ]
    return Fact("Результат", [.text(counts.compactMap(\.self).joined(separator: ", "))])
  }

  /// The clauses to look at first, in their order.
  private var clauses: [Fact] {
    let regulation = context.institution.regulation
    let kept = Set(rules.filter { !$0.findings.isEmpty }.compactMap(\.rule.clause))
    let numbers = Clause.all.filter(kept.contains).map(regulation.number(of:))
    let others = rules.filter { $0.rule.clause == nil }.reduce(0) { $0 + $1.findings.count }
    let outside = others + context.source.checks.reading.count
    let told = numbers + (outside > 0 ? ["вне Положения:\u{A0}\(outside)"] : [])
    guard !told.isEmpty else { return [] }
    return [Fact("Пункты с\u{A0}замечаниями", [.text(told.joined(separator: ", "))])]
  }

  /// The clauses of which something could not be looked at, whatever was found.
  private var unsettled: [Fact] {
    let numbers = Clause.all.filter { clause in
      let kept = rules.filter { $0.rule.clause == clause }
      return !kept.isEmpty && CleanVerdict(kept).isUnsettled
    }.map(context.institution.regulation.number(of:))
    guard !numbers.isEmpty else { return [] }
    return [Fact("Проверено не\u{A0}всё", [.text(numbers.joined(separator: ", "))])]
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
  /// «2 предупреждения», «предупреждений нет».
  var warningCount: String {
    self == 0
      ? "предупреждений\u{A0}нет"
      : plural(self, "предупреждение", "предупреждения", "предупреждений")
  }

  /// «2 заметки», «заметок нет».
  var noteCount: String {
    self == 0 ? "заметок\u{A0}нет" : plural(self, "заметка", "заметки", "заметок")
  }
}
