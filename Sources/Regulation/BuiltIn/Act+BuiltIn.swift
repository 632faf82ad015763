import CivilTime

extension Act {
  /// Acts that are often cited though they do not hold any more.
  static let repealed = numbers.map { number in
    Act(
      title: "СанПиН \(number)",
      designation: number,
      validity: Validity(until: CalendarDate(iso: "2020-12-31"))
    )
  }

  private static let numbers: [String] = ["2.4.4.3172-14", "2.4.4.1251-03", "2.4.2.2821-10"]
}
