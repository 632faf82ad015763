import CivilTime
import Russian

extension LessonTime {
  /// The line as the guide writes it: «вторник 15:30–16:15, 16:25–17:10», «вт, чт 15:30–17:10».
  public var words: String {
    [days.words, hoursInFigures].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// «15:30–16:15, 16:25–17:10».
  var hoursInFigures: String { spans.map(\.figures).joined(separator: ", ") }
}

extension LessonDays {
  /// «вторник», «вт, чт», `03.11.2026, 10.11.2026`.
  var words: String {
    switch self {
    case .weekly(let days) where days.count == 1: days.map(\.russianName).joined()
    case .weekly(let days): days.map(\.russianShort).joined(separator: ", ")
    case .dated(let dates): dates.map(\.russianFigures).joined(separator: ", ")
    case .byAgreement: "по согласованию"
    }
  }
}
