import Schema
import SourceText

/// `periods.yaml`, as it is written.
///
/// Russian: «список периодов».
struct PeriodsLines: Sendable {
  var periods: Stated<[Located<PeriodLines>]> = .absent

  static let schema = RecordSchema(
    "список периодов",
    { Self() },
    [
      Key("периоды", \.periods, .sequence(of: Shape.record(PeriodLines.schema).noting(\.isClear)))
        .about("список, по одному периоду на пункт")
    ]
  )
}
