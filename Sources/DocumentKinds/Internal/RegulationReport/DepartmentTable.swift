import Diagnostics
import Documents
import InstitutionModel
import Regulation
import Rules
import Schema

/// The institution by departments, for the deputy director, clause 4.19.
struct DepartmentTable {
  let context: ReportContext
  /// Departments in their order, what belongs to none, and all of them last.
  private let rows: [(title: String, tally: DepartmentTally)]

  /// Counts every group and finding once for its department and once for the whole.
  init(context: ReportContext) {
    self.context = context
    rows = Self.rows(context)
  }

  /// Two tables: a single one would be too wide for a sheet.
  var blocks: [Block] { [.table(size), .table(learning)] }

  /// How large departments are, and what is left to do: of what none lacks there is no column.
  private var size: Table {
    let told = DepartmentColumn.all.filter { column in rows.contains { column.isTold($0.tally) } }
    return table(told.map(\.head), caption: "Что есть и\u{A0}чего не\u{A0}хватает") { tally in
      told.map { $0.text(of: tally) }
    }.alignedNumbers
  }

  /// How many groups learn in which mode and format: in those that some group has.
  private var learning: Table {
    let words = context.institution.regulation.vocabulary.classModes
    let all = rows.last?.tally
    let modes = (ClassMode.allCases.map(Optional.some) + [nil])
      .filter { (all?.groups(in: $0) ?? 0) > 0 }
    let heads = modes.map { $0.map(words.printed)?.capitalizedFirst ?? "Режим не\u{A0}указан" }
    let isAnySuspended = (all?.suspended ?? 0) > 0
    return table(
      heads + (isAnySuspended ? ["Приостановлено"] : []),
      caption: "Как группы учатся на\u{A0}расстоянии",
      of: { $0.groups > 0 }
    ) { tally in
      modes.map { formats(of: tally, in: $0) } + (isAnySuspended ? ["\(tally.suspended)"] : [])
    }
  }

  /// «8: синхронный – 5, асинхронный – 3».
  private func formats(of tally: DepartmentTally, in mode: ClassMode?) -> String {
    let sum = tally.groups(in: mode)
    guard sum > 0 else { return "0" }
    let words = context.institution.regulation.vocabulary.formats
    let formats = LearningFormat.allCases.map(Optional.some) + [nil]
    let parts = formats.compactMap { format in
      tally.ways[DepartmentTally.Way(format: format, classMode: mode)].map { number in
        "\(format.map(words.printed) ?? "формат не\u{A0}указан")\u{A0}– \(number)"
      }
    }
    return "\(sum): \(parts.joined(separator: ", "))"
  }

  /// A table with a row for each department that is told; `texts` gives a cell for each head.
  private func table(
    _ heads: [String],
    caption: String,
    of isTold: (DepartmentTally) -> Bool = { _ in true },
    texts: (DepartmentTally) -> [String]
  ) -> Table {
    .lookup(
      ["Подразделение"] + heads,
      caption: caption,
      rows: rows.filter { isTold($0.tally) }.map { row in
        TableRow(head: row.title, texts(row.tally).map { TableCell(words: $0) })
      }
    )
  }

  /// A row for each department, then one for all of them.
  private static func rows(_ context: ReportContext) -> [(String, DepartmentTally)] {
    let departments = context.institution.departments
    var tallies = [DepartmentTally](repeating: DepartmentTally(), count: departments.count + 2)
    for (index, group) in context.groups.enumerated() {
      let id = Group.ID(index)
      let place = context.source.roster.department(of: id)?.index ?? departments.count
      for row in [place, departments.count + 1] {
        tallies[row].add(
          group,
          context.source.records[id],
          owesApplications: context.source.owesApplications(id)
        )
      }
    }
    let owners = context.source.owners
    for finding in context.source.checks.findings {
      let place = owners.department(at: finding.range)?.index ?? departments.count
      for row in [place, departments.count + 1] { tallies[row].add(finding.severity) }
    }
    let others = tallies[departments.count]
    return Array(zip(departments.map(\.name.text), tallies))
      + (others.isEmpty || departments.isEmpty ? [] : [(others.title, others)])
      + [("Всего", tallies[departments.count + 1])]
  }
}

extension DepartmentTally {
  /// Whether there is nothing to tell.
  fileprivate var isEmpty: Bool { groups + warnings + notes == 0 }

  /// Of what belongs to no department.
  fileprivate var title: String { groups == 0 ? "Учреждение в\u{A0}целом" : "Вне подразделений" }

  /// The groups that learn in the mode, in whatever format.
  fileprivate func groups(in mode: ClassMode?) -> Int {
    ways.reduce(0) { $0 + ($1.key.classMode == mode ? $1.value : 0) }
  }
}

extension Table {
  /// The table with all columns but the first set to the right, as numbers are.
  var alignedNumbers: Table {
    var table = self
    for index in columns.indices.dropFirst() { table.columns[index].alignment = .end }
    return table
  }
}
