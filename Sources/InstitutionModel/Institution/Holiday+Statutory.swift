import CivilTime

extension Holiday {
  /// The same, which is called as the law calls it where nobody has named it.
  var namedByLaw: Holiday {
    var holiday = self
    if holiday.name == nil, days.count <= Self.longest {
      holiday.name = days.days.lazy.compactMap(Self.statutoryName).first
    }
    return holiday
  }

  /// Days: the winter holidays with the days off around them; what is longer is no holiday of the state.
  private static let longest = 16

  /// The name of a day that is off for everybody.
  ///
  /// Source: Трудовой кодекс, ст. 112.
  static func statutoryName(of date: CalendarDate) -> String? {
    switch (date.month, date.day) {
    case (1, 7): "Рождество Христово"
    case (1, 1...8): "Новогодние каникулы"
    case (2, 23): "День защитника Отечества"
    case (3, 8): "Международный женский день"
    case (5, 1): "Праздник Весны и Труда"
    case (5, 9): "День Победы"
    case (6, 12): "День России"
    case (11, 4): "День народного единства"
    case _: nil
    }
  }
}
