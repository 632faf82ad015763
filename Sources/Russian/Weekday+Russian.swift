public import CivilTime

extension Weekday {
  /// «понедельник».
  public var russianName: String { forms.name }

  /// «пн».
  public var russianShort: String { forms.short }

  /// «в понедельник», «во вторник», «в среду».
  public var russianOn: String { "\(forms.preposition)\(Typography.noBreakSpace)\(forms.on)" }

  /// «по понедельникам».
  public var russianEvery: String { "по\(Typography.noBreakSpace)\(forms.every)" }

  private struct Forms {
    var name: String
    var short: String
    var preposition = "в"
    var on: String
    var every: String
  }

  private var forms: Forms {
    switch self {
    case .monday:
      Forms(name: "понедельник", short: "пн", on: "понедельник", every: "понедельникам")
    case .tuesday:
      Forms(name: "вторник", short: "вт", preposition: "во", on: "вторник", every: "вторникам")
    case .wednesday: Forms(name: "среда", short: "ср", on: "среду", every: "средам")
    case .thursday: Forms(name: "четверг", short: "чт", on: "четверг", every: "четвергам")
    case .friday: Forms(name: "пятница", short: "пт", on: "пятницу", every: "пятницам")
    case .saturday: Forms(name: "суббота", short: "сб", on: "субботу", every: "субботам")
    case .sunday: Forms(name: "воскресенье", short: "вс", on: "воскресенье", every: "воскресеньям")
    }
  }
}
