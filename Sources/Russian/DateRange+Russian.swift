public import CivilTime

/// Ranges of days in Russian words and figures; what both ends share is said once.
extension DateRange {
  /// The range in a sentence, with its year: «с 5 по 18 октября 2026 г.».
  ///
  /// «с 28 сентября по 4 октября 2026 г.», «с 28 декабря 2026 г. по 10 января 2027 г.»; one day is
  /// «5 октября 2026 г.».
  public var russianLong: String {
    count == 1 ? first.russianLong : joined(.prepositions) + "\(space)\(last.russianYear)"
  }

  /// The range with a dash, for headings and cells: «5–18 октября».
  ///
  /// «28 сентября – 4 октября», «28 декабря 2026 г. – 10 января 2027 г.».
  public var russianShort: String {
    if count == 1 { return first.russianDay }
    return joined(.dash) + (first.year == last.year ? "" : "\(space)\(last.russianYear)")
  }

  /// «05.10.2026–18.10.2026».
  public var russianFigures: String {
    if count == 1 { return first.russianFigures }
    return "\(first.russianFigures)\(Typography.enDash)\(last.russianFigures)"
  }

  private enum Junction {
    case prepositions
    case dash
  }

  /// The two ends without the year of the last.
  private func joined(_ junction: Junction) -> String {
    switch junction {
    case .prepositions: "\(first.since)\(space)\(beginning) по\(space)\(last.russianDay)"
    case .dash where isWithinMonth: "\(beginning)\(Typography.enDash)\(last.russianDay)"
    case .dash: "\(beginning)\(space)\(Typography.enDash) \(last.russianDay)"
    }
  }

  /// The first day with as much as the last day does not say.
  private var beginning: String {
    if isWithinMonth { return "\(first.day)" }
    return first.year == last.year ? first.russianDay : first.russianLong
  }

  private var isWithinMonth: Bool { first.year == last.year && first.month == last.month }
}

/// A space that a line never ends at.
private let space = Typography.noBreakSpace
