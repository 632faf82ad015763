import CivilTime

extension TimeNorm {
  /// The norms of the tables of the sanitary rules, their grades told as ages: 7–8 years are grades 1
  /// and 2, 9 and 10 are grades 3 and 4, 11–12, 13–15 and 16–18 are grades 5–6, 7–9 and 10–11.
  ///
  /// Figures that nobody has confirmed («проверьте») are here, but switched off; so is the hour of the first
  /// grade, which is one of schools, while children of seven who come to additional education may be in the
  /// second.
  static let builtIn: [TimeNorm] =
    table(
      .computer,
      .retold,
      [(6...6, 15), (7...8, 20), (9...10, 25), (11...15, 30), (16...18, 35)]
    )
    + table(.board, .retold, [(5...6, 7), (7...9, 20), (10...18, 30)])
    + table(
      .panel,
      .retold,
      [(5...6, 5), (7...9, 10), (10...10, 15), (11...12, 20), (13...18, 25)]
    )
    + table(.computer, .recalled, [(5...5, 15)])
    + table(
      .laptop,
      .recalled,
      [(5...6, 15), (7...8, 20), (9...10, 25), (11...15, 30), (16...18, 35)]
    )
    + table(.tablet, .recalled, [(5...8, 10), (9...10, 15), (11...18, 20)])
    + phones
    + table(nil, .recalled, [(3...3, 15), (4...4, 20), (5...5, 25), (6...6, 30)])
    + table(nil, .retold, [(7...7, 40)], isSwitchedOn: false)
    + table(nil, .retold, [(8...18, 45)])

  private static func table(
    _ device: Device?,
    _ confidence: Confidence,
    _ rows: [(ages: ClosedRange<Int>, minutes: Int)],
    isSwitchedOn: Bool? = nil
  ) -> [TimeNorm] {
    rows.map { row in
      TimeNorm(
        device: device,
        ages: row.ages,
        minutes: row.minutes,
        act: "СанПиН 1.2.3685-21, таблица \(device == nil ? "6.6" : "6.8")",
        confidence: confidence,
        isSwitchedOn: isSwitchedOn
      )
    }
  }

  /// Phones are not for lessons: by the sanitary rules of 2020, and by those that took their place.
  private static let phones = [
    phone(.retold, by: "СП 2.4.3648-20", from: "2021-01-01", until: "2026-08-31"),
    phone(.repeated, by: "СП 2.4.2.4283-26", from: "2026-09-01", until: "2032-09-01"),
  ]

  private static func phone(
    _ confidence: Confidence,
    by act: String,
    from first: String,
    until last: String
  ) -> TimeNorm {
    let term = Validity(from: CalendarDate(iso: first), until: CalendarDate(iso: last))
    return TimeNorm(
      device: .phone,
      minutes: 0,
      act: act,
      confidence: confidence,
      validity: term
    )
  }
}
