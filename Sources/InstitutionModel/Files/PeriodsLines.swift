import Schema
import SourceText

/// `periods.yaml`, as it is written.
///
/// Russian: «список периодов».
struct PeriodsLines: Sendable {
  var periods: Stated<[Located<PeriodLines>]> = .absent

  static let schema = RecordSchema("список периодов", Self()) {
    Key("периоды", \.periods, .sequence(of: Shape.record(PeriodLines.schema).noting(\.isClear)))
      .about("список, по одному периоду на пункт")
  }
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
