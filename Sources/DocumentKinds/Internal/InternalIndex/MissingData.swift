import Diagnostics
import Documents
import InstitutionModel
import Rules
import Russian
import SourceText

/// What the definitions lack, with the line that mends it.
struct MissingData {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// Warnings, rule by rule, then what groups may say and have not; the report has all findings.
  var blocks: [Block] {
    let known = warnings + unsaid
    let result = known.isEmpty ? [Block.paragraph(["По\u{A0}сведениям всё есть."])] : known
    return result + [.paragraph(["Все замечания и\u{A0}заметки: ", RegulationReport.link, "."])]
  }

  private var warnings: [Block] {
    let found = source.checks.rules.map { $0.findings.filter { $0.severity == .warning } }
      .filter { !$0.isEmpty }
    let words = FindingWords(
      places: source.files.places(of: found.joined().compactMap(\.range)),
      subjects: FindingSubjects(source)
    )
    return words.blocks(found)
  }

  /// What is lawful to leave out, and yet wanted by a paper.
  private var unsaid: [Block] {
    let lines = [
      line(source.setsOnPaper(in: period).unknown, "без техники: 0", "задания на\u{A0}бумаге"),
      line(groupsWithoutApplications, "заявлений: 15", "сколько заявлений получено"),
    ].compactMap(\.self)
    return lines.isEmpty ? [] : [.list(List(.bullet, lines.map { [.paragraph($0)] }))]
  }

  private var groupsWithoutApplications: Int {
    source.groupsWithApplications(in: period).count { source.records[$0].applications == nil }
  }

  private func line(_ groups: Int, _ example: String, _ use: String) -> [Inline]? {
    guard groups > 0 else { return nil }
    let count = plural(groups, "группы", "групп", "групп")
    return [
      .text("Не\u{A0}сказано у\u{A0}\(count) (\(use)): в\u{A0}файл программы допишите строку «"),
      .code(example), "».",
    ]
  }
}
