import Diagnostics
import Documents
import InstitutionModel
import Rules
import Schema

/// What the definitions lack, with the line that mends it.
struct MissingData {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// Warnings, rule by rule, then what papers leave blank; the report has all findings.
  var blocks: [Block] {
    let known = warnings + unsaid
    let result = known.isEmpty ? [Block.paragraph(["По\u{A0}сведениям всё есть."])] : known
    return result + [.paragraph(["Все замечания и\u{A0}заметки: ", RegulationReport.link, "."])]
  }

  /// The warnings of all rules, of other periods too.
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
    guard source.institution[period].ending == nil else { return [] }
    let groups = [
      SilentGroups(
        source: source,
        groups: source.setsOnPaper(in: period).unsaid,
        question: "Сколько учащихся без техники или интернета (задания на\u{A0}бумаге)",
        line: "без техники: …"
      ),
      SilentGroups(
        source: source,
        groups: source.groupsWithApplications(in: period).filter {
          source.records[$0].applications.value == nil
        },
        question: "Сколько заявлений получено",
        line: "заявлений: …"
      ),
    ]
    let items =
      OrderBlanks(source: source, period: period).items
      + NoticeBlanks(source: source, period: period).items + groups.compactMap(\.item)
    return items.isEmpty ? [] : [.list(List(.bullet, items))]
  }
}
