import Schema
import SourceText

/// `periods.yaml`, as it is written.
///
/// Russian: «список периодов».
struct PeriodsLines: Sendable {
  var periods: Stated<[Located<PeriodLines>]> = .absent

  static let schema = RecordSchema("список периодов", Self()) {
    Key("периоды", \.periods, .periods)
      .about("список, по одному периоду на пункт")
  }
}

extension Shape where Value == [Located<PeriodLines>] {
  fileprivate static let periods = list(
    of: Shape<PeriodLines>.record(PeriodLines.schema).noting(\.isClear),
    splitsText: false
  ) { $0.sequenceItems.map { CoverageEntries.plain(StretchEntries.plain($0)) } }
}

extension FileKind {
  /// `periods.yaml`.
  static let periods = FileKind.yaml(
    "periods.yaml",
    "Дистанционные периоды; файла может не быть.",
    whenEmpty: .silent,
    { _ in PeriodsLines.schema }
  ) { lines, _, definitions in definitions.periods += lines.value.periods.items }
}
