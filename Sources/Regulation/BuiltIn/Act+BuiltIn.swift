import CivilTime

extension Act {
  /// Acts that are often cited though they do not hold any more, with what took their place.
  ///
  /// From two secondary sources at least; nobody has compared clauses of the old and the new ones.
  static let repealed =
    ["СанПиН 2.4.4.3172-14", "СанПиН 2.4.4.1251-03", "СанПиН 2.4.2.2821-10"].map {
      ended($0, "2020-12-31", "СП 2.4.3648-20, с 01.09.2026 – СП 2.4.2.4283-26")
    } + [
      ended("СП 2.4.3648-20", "2026-08-31", "СП 2.4.2.4283-26"),
      ended("ГОСТ Р 7.0.97-2016", "2025-08-17", "ГОСТ Р 7.0.97-2025"),
    ]

  private static func ended(_ title: String, _ lastDay: String, _ replacement: String) -> Act {
    Act(
      title: title,
      designation: title.split(separator: " ").last.map(String.init),
      replacement: replacement,
      validity: Validity(until: CalendarDate(iso: lastDay))
    )
  }
}
