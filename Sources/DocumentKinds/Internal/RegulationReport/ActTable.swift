import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian

/// The acts of the institution's list and those of the sanitary norms, with what is known of each.
///
/// Russian: «акты», «нормы» of `regulation.yaml` (п. 1.1).
struct ActTable {
  let context: ReportContext

  var blocks: [Block] {
    let rows = acts.map(row) + norms.map(row) + [markup]
    var table = Table.lookup(
      ["Акт", "Срок", "Источник", "Проверено", "Кто сверяет"],
      rows: rows
    )
    for (index, weight) in [36, 17, 20, 15, 12].enumerated() {
      table.columns[index].weight = weight
    }
    return [.table(table)]
  }

  /// Those that the institution lists itself, without those that ended: they are listed so that texts are
  /// told of them.
  private var acts: [Act] {
    context.institution.regulation.acts.filter { $0.source != nil && hasNotEnded($0.validity) }
  }

  /// One for each act that norms in use cite and no act of the list is, in their order.
  private var norms: [TimeNorm] {
    var seen: Set<String> = []
    return context.institution.regulation.norms
      .filter {
        $0.isOn && !$0.act.isEmpty && hasNotEnded($0.validity) && !isListed($0.act)
          && seen.insert($0.act).inserted
      }
  }

  /// Whether the institution's list has the act that a norm cites: «СП 2.4.2.4283-26».
  private func isListed(_ citation: String) -> Bool {
    acts.contains { act in act.designation.map(citation.contains) ?? false }
  }

  private func hasNotEnded(_ validity: Validity) -> Bool {
    validity.until.map { context.day <= $0 } ?? true
  }

  private func row(of act: Act) -> TableRow {
    let review = act.review
    let replaced = act.replacement.map { "; заменён: \($0)" } ?? ""
    return row(
      act.title + replaced,
      act.validity.words,
      source: review.seenIn,
      checked: [
        review.checked?.russianFigures ?? Self.unknown,
        review.areClausesCompared == false ? "пункты не\u{A0}сверены" : nil,
      ].compactMap(\.self).joined(separator: "; "),
      keeper: review.keeper
    )
  }

  private func row(of norm: TimeNorm) -> TableRow {
    row(
      norm.act,
      norm.validity.words,
      source: norm.source == nil ? "встроенная норма" : "файл regulation.yaml",
      checked: norm.confidence.caveat ?? "включена учреждением",
      keeper: norm.keeper
    )
  }

  /// The names that pages bear for machines.
  private var markup: TableRow {
    let markup = context.institution.regulation.siteMarkup
    let names = markup.names.isEmpty ? "нет" : markup.names.joined(separator: ", ")
    return row(
      "приказ Рособрнадзора от 04.08.2023 № 1493 о структуре официального сайта "
        + "(изменён приказом от 03.07.2025 № 1353); имена itemprop: \(names)",
      "без срока",
      source: markup.review.seenIn ?? "встроенные имена: так размечены сайты учреждений",
      checked: markup.review.isChecked ? "включена учреждением" : "не сверено; проверьте",
      keeper: markup.review.keeper
    )
  }

  private func row(
    _ title: String,
    _ term: String,
    source: String?,
    checked: String,
    keeper: String?
  ) -> TableRow {
    let cells = [title, term, source ?? Self.unknown, checked, keeper ?? Self.unknown]
    return TableRow(cells.map { TableCell(words: $0.typeset) })
  }

  private static let unknown = "не\u{A0}сказано"
}

extension Validity {
  /// «с 01.09.2026 по 01.09.2032»; «без срока».
  fileprivate var words: String {
    let parts = [
      from.map { "с\u{A0}\($0.russianFigures)" }, until.map { "по\u{A0}\($0.russianFigures)" },
    ].compactMap(\.self)
    return parts.isEmpty ? "без срока" : parts.joined(separator: " ")
  }
}
