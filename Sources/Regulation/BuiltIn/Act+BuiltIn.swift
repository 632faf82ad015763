import CivilTime

extension Act {
  /// Acts that texts may name: those that hold for a term, and those that are often cited though they do not
  /// hold any more, with what took their place.
  ///
  /// From two secondary sources at least, but for last days that are said not to be compared; nobody has compared
  /// clauses of the old and the new ones.
  static let builtIn =
    [
      Act("СП 2.4.2.4283-26", from: "2026-09-01", until: "2032-09-01"),
      Act(
        "приказ Минпросвещения России от 27.07.2022 № 629",
        designation: "27.07.2022 № 629",
        from: "2023-03-01",
        until: "2029-02-28"
      ),
      Act(
        "СП 2.4.3648-20",
        from: "2021-01-01",
        until: "2026-08-31",
        replacement: "СП 2.4.2.4283-26"
      ),
      Act(
        "приказ Минпросвещения России от 09.11.2018 № 196",
        designation: "09.11.2018 № 196",
        until: "2023-02-28",
        confidence: .recalled,
        replacement: "приказ Минпросвещения России от 27.07.2022 № 629"
      ),
      Act(
        "приказ Минобрнауки России от 23.08.2017 № 816",
        designation: "23.08.2017 № 816",
        until: "2022-05-19",
        confidence: .recalled,
        replacement: "постановление Правительства РФ от 11.10.2023 № 1678"
      ),
      Act(
        "постановление Правительства РФ от 15.08.2013 № 706",
        designation: "15.08.2013 № 706",
        until: "2020-12-31",
        confidence: .recalled,
        replacement: "постановление Правительства РФ от 15.09.2020 № 1441"
      ),
      Act("ГОСТ Р 7.0.97-2016", until: "2025-08-17", replacement: "ГОСТ Р 7.0.97-2025"),
    ]
    + ["СанПиН 2.4.4.3172-14", "СанПиН 2.4.4.1251-03", "СанПиН 2.4.2.2821-10"].map {
      Act(
        $0,
        until: "2020-12-31",
        replacement: "СП 2.4.3648-20, с 01.09.2026 – СП 2.4.2.4283-26"
      )
    }

  /// Named in texts by the last word of its title unless another designation is given.
  private init(
    _ title: String,
    designation: String? = nil,
    from first: String? = nil,
    until last: String,
    confidence: Confidence = .retold,
    replacement: String? = nil
  ) {
    self.init(
      title: title,
      designation: designation ?? title.split(separator: " ").last.map(String.init),
      replacement: replacement,
      validity: Validity(
        from: first.flatMap { CalendarDate(iso: $0) },
        until: CalendarDate(iso: last)
      ),
      confidence: confidence
    )
  }
}
