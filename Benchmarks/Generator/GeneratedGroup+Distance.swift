/// How a generated group learns in a distance period.
extension GeneratedGroup {
  /// Lessons on screen of the special mode.
  var videoLessons: [GeneratedLesson] {
    switch (mode, format) {
    case (.special, .synchronous): lessons
    case (.special, .both): Array(lessons.prefix(1))
    case (.special, .asynchronous), (.byTimetable, _), (.individual, _): []
    }
  }

  /// Lessons that the special mode replaces by a material, due on the next day.
  var materials: [GeneratedLesson] {
    switch (mode, format) {
    case (.special, .asynchronous): lessons
    case (.special, .both): Array(lessons.dropFirst())
    case (.special, .synchronous), (.byTimetable, _), (.individual, _): []
    }
  }

  var forms: String {
    switch (mode, format) {
    case (.individual, _): "консультации онлайн, практическое занятие"
    case (_, .synchronous): "видеоконференция, практическое занятие"
    case (_, .asynchronous): "обучающие видеоролики, практическое занятие"
    case (_, .both): "онлайн-занятия, практическое занятие"
    }
  }

  private var isOnScreen: Bool { mode != .individual && format != .asynchronous }

  /// Days, 0 for Monday, on which pupils take part in a distance week.
  var attendedDays: Set<Int> {
    switch mode {
    case .byTimetable: Set(lessons.map(\.day))
    case .special: Set(videoLessons.map(\.day) + materials.flatMap { [$0.day, $0.day + 1] })
    case .individual: Set([0] + lessons.prefix(1).map(\.day))
    }
  }

  /// The lines of «дистанционно», indented to stand in a group.
  func distanceLines(extraForms: String) -> [String] {
    let indent = "      "
    var lines = [
      "формат: \(format.rawValue)", "режим занятий: \(mode.rawValue)",
      "формы: \(forms)\(extraForms)",
    ]
    if isOnScreen { lines.append("видеосвязь: 25 минут") }
    if !videoLessons.isEmpty {
      lines.append("видеозанятия:")
      lines += videoLessons.map { "  - \($0.line)" }
    }
    if !materials.isEmpty {
      lines.append("материалы:")
      lines += materials.flatMap(Self.materialLines)
    }
    if mode == .individual, let first = lessons.first {
      lines += [
        "рассылка: понедельник 9:00", "консультации: \(first.consultation)",
        "проверка: суббота 14:30",
        "обратная связь: суббота 16:00",
      ]
    }
    return lines.map { indent + $0 }
  }

  private static func materialLines(_ lesson: GeneratedLesson) -> [String] {
    [
      "  - выкладывание: \(lesson.dayName) 10:00", "    срок: \(lesson.nextDayName) 18:00",
      "    время: \(lesson.hours * 45) минут", "    часов: \(lesson.hours)",
      "    задание: посмотреть ролик и выполнить работу недели по образцу", "    где: чат",
    ]
  }
}
