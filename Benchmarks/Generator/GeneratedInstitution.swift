/// An institution of any size that breaks no rule: a teacher and a room per program, ten groups each.
struct GeneratedInstitution {
  /// A day inside of the distance period; what lies before it is marked.
  static let buildDate = "2026-11-25"

  static let seed: UInt64 = 2026

  let programs: [GeneratedProgram]

  /// - Precondition: `count` is at most `GeneratedProgram.limit`.
  init(programs count: Int, seed: UInt64 = seed) {
    precondition(count <= GeneratedProgram.limit, "teachers would share a name")
    programs = (0..<count).map { GeneratedProgram(index: $0, seed: seed) }
  }

  var files: [GeneratedFile] {
    [institution, teachers, Self.periods, attendance] + programs.map(\.file)
  }

  private var institution: GeneratedFile {
    let departments = min(programs.count, GeneratedProgram.departments)
    let heads = (0..<departments).map { index in
      "  - название: \(GeneratedProgram.department(index))\n    руководитель: Мельникова О.В.\n"
    }
    return GeneratedFile(path: "institution.yaml", text: Self.institutionHead + heads.joined())
  }

  private var teachers: GeneratedFile {
    let lines = ["педагоги:"] + programs.flatMap(\.teacherLines)
    return GeneratedFile(path: "teachers.yaml", text: lines.joined(separator: "\n") + "\n")
  }

  /// Marks of the two days of the period that lie before the build's date.
  private var attendance: GeneratedFile {
    let dates = ["23.11.2026", "24.11.2026"]
    var lines = ["группа;дата;человек"]
    for program in programs {
      for group in program.groups {
        for (day, date) in dates.enumerated() where group.attendedDays.contains(day) {
          lines.append("\(program.id)-\(group.number);\(date);\(group.pupils - 1)")
        }
      }
    }
    return GeneratedFile(path: "attendance/2026-11.csv", text: lines.joined(separator: "\n") + "\n")
  }

  private static let periods = GeneratedFile(
    path: "periods.yaml",
    text: """
      периоды:
        - основание: режим повышенной готовности
          введён: распоряжение администрации Города Томска № 402-р от 20.11.2026
          приказ: № 112 от 20.11.2026
          с: 23.11.2026
          по: 06.12.2026
          охват: все программы

      """
  )

  private static let institutionHead = """
    учреждение:
      полное наименование: Муниципальное учреждение дополнительного образования «Большой»
      наименование: МАОУ ДО ДДТ «Большой»
      город: Томск
      часовой пояс: Asia/Tomsk
      адрес: г. Томск, ул. Приозёрная, д. 12
      телефон: 8 (3822) 00-00-10
      директор: {должность: директор, имя: Сергеева Т.И., кому: Сергеевой Т.И.}
      демонстрация: да
    положение: {название: Положение, приказ: № 53 от 28.08.2026, редакция: 1, свои номера пунктов: нет}
    администратор платформы: {имя: Гусев А.П., приказ: № 41 от 28.08.2026}
    ответственные:
      - роль: методическая служба
        должность: заместитель директора
        кому: заместителю директора
        имя: Орлова Н.В.
        телефон: 8 (3822) 00-00-10
        часы: понедельник – пятница, 10:00–17:00
    платформа:
      название: Сферум
      мессенджер: VK Мессенджер
      адрес: https://sferum.ru/
      длина сообщения: 4096
    чаты: {с: 7:30, до: 20:30, сообщений в неделю: 10, на: педагога}
    учебный год:
      с: 01.09.2026
      по: 31.05.2027
      учебных недель: 36
      расписание: № 88 от 31.08.2026
      академический час: 45 минут
      перемена: 10 минут
      нерабочие дни: [04.11.2026, 31.12.2026–10.01.2027, 08.03.2027, 01.05.2027–03.05.2027]
    дистанционное обучение:
      заявления: {до: 25.11.2026, куда: педагогу группы}
      требования: компьютер, ноутбук или планшет, доступ в интернет
      без интернета: задания на бумаге лежат на вахте по понедельникам с 10:00 до 19:00
      присутствие: педагог отмечает тех, кто подключился или сдал задание в срок
      техподдержка: 8 (3822) 00-00-10
    дистанционно: {ресурсы: https://sferum.ru/}
    подразделения:

    """
}
