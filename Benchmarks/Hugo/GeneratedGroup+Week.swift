/// What happens in a distance week of a generated group.
extension GeneratedGroup {
  /// Something of a distance week; day 0 is Monday.
  struct Entry {
    var day: Int
    var time: String
    var words: String
  }

  var weekEntries: [Entry] {
    switch mode {
    case .byTimetable: lessons.map(Self.video)
    case .special: videoLessons.map(Self.video) + materials.flatMap(Self.material)
    case .individual:
      [
        Entry(day: 0, time: "09:00", words: "рассылка заданий на неделю"),
        Entry(day: lessons[0].day, time: lessons[0].time, words: "консультация педагога"),
        Entry(day: 5, time: "14:30", words: "проверка работ"),
        Entry(day: 5, time: "16:00", words: "обратная связь"),
      ]
    }
  }

  /// The entries of both weeks of the period, with their dates: «23.11.2026», «пн».
  var periodEntries: [(date: String, day: String, entry: Entry)] {
    [0, 7].flatMap { week in
      weekEntries.map { entry in
        let day = 23 + week + entry.day
        let date = day <= 30 ? "\(day).11.2026" : "0\(day - 30).12.2026"
        return (date, Self.shortDays[entry.day], entry)
      }
    }
  }

  private static let shortDays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]

  private static func video(_ lesson: GeneratedLesson) -> Entry {
    Entry(day: lesson.day, time: lesson.time, words: "онлайн-занятие, 25 минут на экране")
  }

  private static func material(_ lesson: GeneratedLesson) -> [Entry] {
    [
      Entry(day: lesson.day, time: "10:00", words: "задание: посмотреть ролик по образцу"),
      Entry(day: lesson.day + 1, time: "до 18:00", words: "сдать работу недели в чат"),
    ]
  }
}
