import Schema

/// Until when and where applications are taken.
///
/// Russian: «заявления» of a period and of «дистанционное обучение» (п. 1.8).
public struct ApplicationIntake: Hashable, Sendable {
  public var until: Stated<ApplicationDeadline> = .absent
  /// Russian: «куда».
  public var place: Stated<String> = .absent

  static let schema = RecordSchema("приём заявлений", Self()) {
    Key("до", \.until, .applicationDeadline).example("25.11.2026").about("последний день приёма")
    Key("куда", \.place, .text).about("где принимают")
  }
}

extension Shape where Value == ApplicationIntake {
  /// A day alone is the last one: «заявления: 3-й день».
  static let applicationIntake = record(
    ApplicationIntake.schema,
    or: .applicationDeadline,
    as: \.until,
    expected:
      "день, например «3-й день» или «25.11.2026», либо две строки: «до: 3-й день» и «куда: …»"
  )
}
