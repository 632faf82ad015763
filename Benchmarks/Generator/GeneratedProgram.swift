/// A program with its teacher, its room and its groups.
struct GeneratedProgram {
  /// Programs are spread over them evenly.
  static let departments = 20

  private static let names = [
    "Весёлая кисточка", "Хор «Росинка»", "Робототехника", "Шахматы", "Театр у озера",
    "Авиамоделирование",
    "Глиняная сказка", "Юный эколог", "Народная кукла", "Астрономия", "Фотостудия", "Гитара",
  ]
  private static let levels = ["стартовый", "базовый", "продвинутый"]
  private static let surnames = [
    "Иванова", "Петрова", "Сидорова", "Кузнецова", "Соколова", "Попова", "Лебедева", "Козлова",
    "Новикова",
    "Морозова", "Волкова", "Зайцева", "Павлова", "Семёнова", "Голубева", "Виноградова", "Богданова",
    "Воробьёва", "Фёдорова", "Михайлова", "Беляева", "Тарасова", "Белова", "Комарова", "Орлова",
    "Киселёва", "Макарова", "Андреева", "Ковалёва", "Ильина", "Гусева", "Титова", "Кузьмина",
    "Кудрявцева",
    "Баранова", "Куликова", "Алексеева", "Степанова", "Яковлева", "Сорокина",
  ]
  /// Letters that stay different when they are transliterated.
  private static let initials = Array("АБВГДЖЗИКЛМНОПРСТУФХ")

  /// The most programs whose teachers have names of their own.
  static var limit: Int { surnames.count * initials.count * initials.count }

  /// From 0.
  var index: Int
  var groups: [GeneratedGroup]

  init(index: Int, seed: UInt64) {
    // A program is the same in an institution of any size.
    var random = SplitMix(seed: seed &+ UInt64(index) &* 0x1000_0001)
    self.index = index
    groups = GeneratedGroup.groups(ofProgram: index, using: &random)
  }

  /// The first program with one pupil more or less in one group than the run before had.
  static func edited(inRun run: Int) -> GeneratedProgram {
    var program = GeneratedProgram(index: 0, seed: GeneratedInstitution.seed)
    program.groups[0].pupils += run % 2 == 0 ? 1 : 0
    return program
  }

  var id: String { "program-\(index + 1)" }

  var name: String { "\(Self.names[index % Self.names.count]) \(index + 1)" }

  var level: String { Self.levels[index % Self.levels.count] }

  var department: String { Self.department(index % Self.departments) }

  static func department(_ index: Int) -> String { "Отдел № \(index + 1)" }

  /// «Иванова А.Б.», different for each program.
  var teacher: String {
    let (rest, surname) = index.quotientAndRemainder(dividingBy: Self.surnames.count)
    let (second, first) = rest.quotientAndRemainder(dividingBy: Self.initials.count)
    return "\(Self.surnames[surname]) \(Self.initials[first]).\(Self.initials[second])."
  }

  var teacherLines: [String] {
    [
      "  - имя: \(teacher)", "    подразделение: \(department)",
      "    подготовка: повышение квалификации, 36 часов, 2025 год", "    место работы: учреждение",
      "    приём родителей: в среду",
    ]
  }

  var file: GeneratedFile {
    let plan = GeneratedGroup.lessonHours.enumerated().map { year, hours in
      "  \(year + 1) год: \(hours.reduce(0, +) * 36)"
    }
    let head = [
      "программа: \(name)",
      "направленность: художественная",
      "уровень: \(level)", "возраст: 11–15", "форма обучения: очная", "педагог: \(teacher)",
      "подразделение: \(department)", "приказ: № 87 от 31.08.2026",
      "с ЭО и ДОТ: разделы 2 и 4; в период повышенной готовности вся программа", "часов по плану:",
    ]
    let distance = [
      "дистанционно:", "  модель: опосредованное взаимодействие",
      "  виды деятельности: учебные занятия, консультации", "группы:",
    ]
    let extraForms = level == "продвинутый" ? ", проектная деятельность" : ""
    let lines =
      head + plan + distance + groups.flatMap { Self.lines(of: $0, extraForms: extraForms) }
    return GeneratedFile(path: "programs/\(id).yaml", text: lines.joined(separator: "\n") + "\n")
  }

  private static func lines(of group: GeneratedGroup, extraForms: String) -> [String] {
    [
      "  - группа: \(group.number)", "    год обучения: \(group.year)",
      "    учащихся: \(group.pupils)",
      "    учётных записей: \(group.pupils)", "    часов в неделю: \(group.weeklyHours)",
      "    кабинет: \(group.room)", "    расписание:",
    ] + group.timetableLines + group.changeLines
      + ["    приглашение: \(group.invitation)", "    дистанционно:"]
      + group.distanceLines(extraForms: extraForms)
  }
}
