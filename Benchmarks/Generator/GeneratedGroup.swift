/// A group of a generated program.
struct GeneratedGroup {
  enum Format: String, CaseIterable {
    case synchronous = "синхронный"
    case asynchronous = "асинхронный"
    case both = "синхронный, асинхронный"
  }

  enum Mode: String, CaseIterable {
    case byTimetable = "согласно учебному расписанию"
    case special = "по специальному расписанию"
    case individual = "индивидуальное сопровождение"
  }

  static let countOfProgram = 10

  /// Hours of the lessons of each year of study, from the first on.
  static let lessonHours = [[2, 2], [2, 2, 2], [1, 1], [2, 1]]
  /// The year of study of each group.
  private static let years = [1, 1, 2, 1, 3, 1, 2, 4, 1, 3]

  var number: Int
  /// From 1.
  var year: Int
  var pupils: Int
  var room: Int
  var lessons: [GeneratedLesson]
  var format: Format
  var mode: Mode
  var invitation: String

  var weeklyHours: Int { lessons.reduce(0) { $0 + $1.hours } }

  /// The ten groups of a program: every combination of format and mode, no two lessons at once.
  static func groups(ofProgram program: Int, using random: inout SplitMix) -> [GeneratedGroup] {
    var taken = Array(repeating: 0, count: GeneratedLesson.teachingDays)
    return (0..<countOfProgram).map { index in
      let combination = (index + program) % (Format.allCases.count * Mode.allCases.count)
      let year = years[index]
      return GeneratedGroup(
        number: index + 1,
        year: year,
        pupils: 8 + random.next(below: 8),
        room: program + 1,
        lessons: lessons(hours: lessonHours[year - 1], taken: &taken, using: &random),
        format: Format.allCases[combination % Format.allCases.count],
        mode: Mode.allCases[combination / Format.allCases.count],
        invitation: invitation(using: &random)
      )
    }
  }

  /// Lessons on different days, each in the first free place of its day.
  private static func lessons(
    hours: [Int],
    taken: inout [Int],
    using random: inout SplitMix
  ) -> [GeneratedLesson] {
    var day = random.next(below: GeneratedLesson.teachingDays)
    var lessons: [GeneratedLesson] = []
    for count in hours {
      while taken[day] == GeneratedLesson.placesADay || lessons.contains(where: { $0.day == day }) {
        day = (day + 1) % GeneratedLesson.teachingDays
      }
      lessons.append(GeneratedLesson(day: day, place: taken[day], hours: count))
      taken[day] += 1
      day = (day + 2) % GeneratedLesson.teachingDays
    }
    return lessons.sorted { $0.day < $1.day }
  }

  private static func invitation(using random: inout SplitMix) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    return "https://vk.me/join/" + String((0..<22).map { _ in random.pick(letters) })
  }
}
