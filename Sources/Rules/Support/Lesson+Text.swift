import CivilTime
import InstitutionModel
import Russian

extension Lesson {
  /// «вторник 15:30–17:10».
  var text: String {
    "\(weekday.russianName) \(start.figures)\(Typography.enDash)\(end.figures)"
  }
}
