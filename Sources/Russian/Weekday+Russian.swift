public import CivilTime

extension Weekday {
  /// «понедельник».
  public var russianName: String {
    switch self {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }

  /// «понедельника».
  public var russianGenitive: String {
    switch self {
    case .monday: "понедельника"
    case .tuesday: "вторника"
    case .wednesday: "среды"
    case .thursday: "четверга"
    case .friday: "пятницы"
    case .saturday: "субботы"
    case .sunday: "воскресенья"
    }
  }

  /// «по понедельникам».
  public var russianDistributive: String {
    switch self {
    case .monday: "по понедельникам"
    case .tuesday: "по вторникам"
    case .wednesday: "по средам"
    case .thursday: "по четвергам"
    case .friday: "по пятницам"
    case .saturday: "по субботам"
    case .sunday: "по воскресеньям"
    }
  }

  /// «пн».
  public var russianShort: String {
    switch self {
    case .monday: "пн"
    case .tuesday: "вт"
    case .wednesday: "ср"
    case .thursday: "чт"
    case .friday: "пт"
    case .saturday: "сб"
    case .sunday: "вс"
    }
  }
}
