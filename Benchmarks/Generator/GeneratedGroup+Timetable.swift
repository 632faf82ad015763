/// The timetable of a generated group, with what real life adds to it.
extension GeneratedGroup {
  /// The lines of «расписание», indented to stand in a group.
  ///
  /// In the fourth year of study the short lesson is held every other week and counts twice.
  var timetableLines: [String] {
    lessons.flatMap { lesson in
      guard year == 4, lesson.hours == 1 else { return ["      - \(lesson.line)"] }
      return [
        "      - занятие: \(lesson.line)", "        недели: чётные", "        часов: 2",
      ]
    }
  }

  /// The lines of «далее»: in each program one group is smaller in spring, and one moves.
  var changeLines: [String] {
    switch number {
    case 4: ["    далее:", "      - с: 11.01.2027", "        учащихся: \(pupils - 1)"]
    case 6:
      [
        "    далее:", "      - с: 01.02.2027", "        приказ: № 7 от 29.01.2027",
        "        кабинет: \(room)-а", "        расписание:",
      ] + lessons.map { "          - \($0.line)" }
    case _: []
    }
  }
}
