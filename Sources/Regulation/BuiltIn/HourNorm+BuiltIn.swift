extension HourNorm {
  /// The norms of the sanitary rules, its grades told as ages.
  ///
  /// Two are here, but switched off: those of preschool age are not confirmed, and that of the first
  /// grade is one of schools, while children of seven who come to additional education may be in the
  /// second.
  static let builtIn: [HourNorm] =
    [(3...3, 15), (4...4, 20), (5...5, 25), (6...6, 30)].map { ages, minutes in
      norm(ages, minutes, .recalled, isOn: false)
    } + [norm(7...7, 40, .retold, isOn: false), norm(8...18, 45, .retold, isOn: true)]

  private static func norm(
    _ ages: ClosedRange<Int>,
    _ minutes: Int,
    _ confidence: Confidence,
    isOn: Bool
  ) -> HourNorm {
    HourNorm(
      ages: ages,
      minutes: minutes,
      act: "СанПиН 1.2.3685-21, таблица 6.6",
      confidence: confidence,
      isOn: isOn
    )
  }
}
