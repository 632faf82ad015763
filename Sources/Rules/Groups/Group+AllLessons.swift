import InstitutionModel

extension Group {
  /// Those of the beginning, and those that hold from a date on.
  var allLessons: [Lesson] { lessons + changes.flatMap { $0.lessons ?? [] } }
}
