import Schema
import SourceText

/// `periods.yaml`, as it is written.
public struct PeriodsFile: Sendable {
  public var periods: [Located<PeriodDefinition>]?

  static let record = RecordSchema(
    "список периодов",
    Self.init,
    [
      Key(
        "периоды",
        \.periods,
        .sequence(of: .record(PeriodDefinition.record)),
        "список, по одному периоду на пункт"
      )
    ]
  )
}
