import InstitutionModel
import Russian

extension WeeklyTime {
  /// «суббота, 12:00».
  var words: String { "\(weekday.russianName), \(time.figures)" }
}

extension WeeklySpan {
  /// «четверг, 17:00–17:40».
  var words: String { "\(weekday.russianName), \(span.figures)" }
}
