import Documents
import InstitutionModel
import Regulation
import Rules
import Russian

/// Of what nothing is known: a row for each gap with what to do, who, and until when.
///
/// Russian: «о чём нет сведений».
struct GapTable {
  /// So many rows stand on the first page.
  private static let most = 8

  let context: ReportContext
  /// The rules by clause.
  let rules: [RuleOutcome]

  /// A table; words where everything is known.
  var blocks: [Block] {
    let gaps = KnowledgeGap.all(of: rules)
    let rows = gaps.prefix(Self.most).map(row) + off
    guard !rows.isEmpty else { return [.paragraph(["Сведения полны."])] }
    let rest = gaps.count - Self.most
    let more = "И\u{A0}ещё \(rest), см. приложение с\u{A0}пунктами Положения."
    let table = Table(
      caption: ["О\u{A0}чём нет сведений и\u{A0}что сделать"],
      style: .ruled,
      columns: [9, 28, 31, 20, 12].map { TableColumn(weight: $0) },
      header: [
        TableRow(heads: ["Пункт", "О\u{A0}чём нет сведений", "Что сделать", "Кто", "Срок"])
      ],
      rows: rows
    )
    return [.table(table)] + (rest > 0 ? [.paragraph([.text(more)], .note)] : [])
  }

  private func row(_ gap: KnowledgeGap) -> TableRow {
    let who = TaskOwners(context: context)
    return row(
      gap.clauses,
      gap.question(in: context.source),
      gap.deed,
      gap.knowledge.map { who.words($0.keeper, at: gap.places) }
        ?? who.words(.departments, at: gap.places),
      gap.knowledge.flatMap { TaskDeadlines(context: context).words($0.deadline) }
    )
  }

  /// What the institution has turned off, in one row.
  private var off: [TableRow] {
    let clauses = Set(rules.filter { $0.severity == nil }.compactMap(\.rule.clause))
    guard !clauses.isEmpty else { return [] }
    return [
      row(
        Clause.all.filter(clauses.contains),
        "Соблюдаются ли пункты: проверка выключена".typeset,
        "Включить правила в\u{A0}разделе «правила» файла regulation.yaml или объяснить, почему они "
          + "не\u{A0}нужны.",
        TaskOwners(context: context).institution,
        nil
      )
    ]
  }

  private func row(
    _ clauses: [Clause],
    _ question: String,
    _ deed: String,
    _ who: String,
    _ deadline: String?
  ) -> TableRow {
    let numbers = clauses.map(context.institution.regulation.number(of:)).joined(separator: ", ")
    return TableRow(
      head: numbers,
      [question, deed, who, deadline].map { TableCell(words: $0) }
    )
  }
}
