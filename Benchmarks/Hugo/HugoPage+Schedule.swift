/// The pages that everybody may read: a group's schedule, a program.
extension HugoPage {
  static func schedule(of group: GeneratedGroup, in program: GeneratedProgram) -> HugoPage {
    let name = "«\(program.name)», группа \(group.number)"
    return HugoPage(
      path: "schedule/groups/\(program.id)-\(group.number).md",
      title: "«\(program.name)», группа \(group.number): расписание",
      facts: [
        ("department", program.department), ("program", program.name), ("id", program.id),
        ("number", String(group.number)), ("room", String(group.room)),
        ("teacher", program.teacher),
        ("times", group.lessons.map(\.line).joined(separator: "; ")),
        ("directive", "приказ от 31.08.2026 № 88"), ("clauses", "пп. 4.16, 4.22"),
      ],
      body: ["# \(name)", ""] + head(of: group, in: program) + period(of: group)
        + week(of: group)
    )
  }

  private static func head(of group: GeneratedGroup, in program: GeneratedProgram) -> [String] {
    facts([
      ("Программа", "[«\(program.name)»](/programs/\(program.id).html)"),
      ("Педагог", program.teacher), ("Год обучения", String(group.year)),
      ("В неделю", "\(group.weeklyHours) часа"), ("Кабинет", String(group.room)),
    ])
  }

  private static func period(of group: GeneratedGroup) -> [String] {
    let rows = group.periodEntries.map {
      ["\($0.day), \($0.date)", $0.entry.time, "**дистанционно** \($0.entry.words)"]
    }
    return ["## Период 23 ноября – 6 декабря", ""]
      + [
        "**дистанционно** Обучение с применением ЭО и ДОТ. [Что делать семье](/periods/2026-11-23.html)",
        "",
      ]
      + table(["День", "Время", "Что"], rows)
      + facts([
        ("Формат", group.format.rawValue), ("Режим занятий", group.mode.rawValue),
        ("Формы", group.forms), ("На экране", "25 минут каждого занятия"),
        ("Где заниматься", "[https://sferum.ru/](https://sferum.ru/)"),
      ])
  }

  private static func week(of group: GeneratedGroup) -> [String] {
    let days = GeneratedLesson.days.prefix(GeneratedLesson.teachingDays)
    let cells = days.indices.map { day in
      group.lessons.filter { $0.day == day }.map { "**\($0.time)**<br>\($0.hours) часа" }.joined()
    }
    return ["## Неделя вне периода", ""] + table(Array(days), [cells])
  }

  static func program(_ program: GeneratedProgram) -> HugoPage {
    let rows = program.groups.map { group in
      [
        "[группа \(group.number)](/schedule/groups/\(program.id)-\(group.number).html)",
        String(group.year), String(group.weeklyHours), program.teacher, group.format.rawValue,
        group.mode.rawValue, group.forms, "[https://sferum.ru/](https://sferum.ru/)",
      ]
    }
    let heads = [
      "Группа", "Год обучения", "Часов в неделю", "Педагог", "Формат", "Режим занятий", "Формы",
      "Где заниматься",
    ]
    return HugoPage(
      path: "programs/\(program.id).md",
      title: program.name,
      facts: [
        ("department", program.department), ("level", program.level), ("teacher", program.teacher),
        ("groups", String(program.groups.count)),
        ("directive", "приказ от 31.08.2026 № 87"), ("clauses", "пп. 1.10, 1.5, 1.13, 4.7, 4.12"),
      ],
      body: ["# \(program.name)", ""]
        + facts([
          ("Направленность", "художественная"), ("Возраст", "11–15 лет"),
          ("Уровень", program.level), ("Форма обучения", "очная"), ("Педагог", program.teacher),
          ("Подразделение", program.department), ("Утверждена", "приказ от 31.08.2026 № 87"),
        ])
        + ["## Что изучается с применением ЭО и ДОТ", ""]
        + ["Разделы 2 и 4; в период повышенной готовности вся программа.", ""]
        + ["## Как группы учатся с применением ЭО и ДОТ", ""] + table(heads, rows)
    )
  }
}
