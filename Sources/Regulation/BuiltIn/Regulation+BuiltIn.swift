import Russian

extension Regulation {
  /// The regulation that the program was built for.
  public static let builtIn = Regulation(
    clauses: clauses,
    vocabulary: .builtIn,
    grounds: Dictionary(uniqueKeysWithValues: grounds.map { ($0.name.folded, $0) }),
    limits: Limits(postsPerWeek: 10),
    hosts: .builtIn,
    severities: [:]
  )

  private static let grounds = [
    Ground(
      name: "режим повышенной готовности",
      category: .everyoneInHighAlert,
      needsApplications: true
    ),
    Ground(name: "карантин", category: .absentees, needsApplications: false),
    Ground(name: "отмена занятий из-за мороза", category: .absentees, needsApplications: false),
    Ground(name: "подготовка к конкурсам", category: .competitors, needsApplications: false),
  ]

  /// What is printed or checked, in our own words; a clause that is missing keeps its name.
  private static let clauses: [Clause: ClauseText] = [
    "1.5": ("1.5", "программы могут сочетать очные и дистанционные занятия"),
    "1.7": ("1.7", "при режиме повышенной готовности все программы переводятся на расстояние"),
    "1.8": ("1.8", "родители подают заявление о переводе на дистанционное обучение"),
    "1.10": ("1.10", "семьям сообщается, что и как изучается с ЭО и ДОТ"),
    "1.12": ("1.12", "используются российские платформы, сайты и сервисы"),
    "1.13": ("1.13", "организационные формы учебной деятельности"),
    "2.7.3": ("2.7.3", "педагог приглашает детей и родителей в чат по ссылке"),
    "2.9": ("2.9", "порядок работы чатов"),
    "4.7": ("4.7", "программа осваивается на одном из трёх уровней"),
    "4.8": ("4.8", "обучение ведётся на основании приказа директора"),
    "4.9": ("4.9", "объём часов учебного плана сохраняется"),
    "4.12": ("4.12", "пять видов образовательной деятельности"),
    "4.13": ("4.13", "две модели взаимодействия"),
    "4.15": ("4.15", "категории обучающихся опосредованной модели"),
    "4.16": ("4.16", "расписание дистанционных занятий утверждается приказом"),
    "4.20": ("4.20", "мониторинг ведётся по форме Приложения 1"),
    "4.21": ("4.21", "обязанности педагогов в дистанционный период"),
    "4.22": ("4.22", "три режима занятий"),
  ].mapValues { ClauseText(number: $0.0, summary: $0.1) }
}

extension Hosts {
  /// Platforms and sites of Russian origin, and services that must not be used for teaching.
  static let builtIn = Hosts(
    allowed: [
      "sferum.ru", "vk.com", "vk.ru", "vk.me", "vkvideo.ru", "max.ru", "yandex.ru", "ya.ru",
      "disk.yandex.ru", "mail.ru", "rutube.ru", "resh.edu.ru", "gosuslugi.ru", "myschool.edu.ru",
      "edu.ru", "culture.ru", "prlib.ru", "uchi.ru", "learningapps.ru", "stepik.org",
    ],
    forbidden: [
      "zoom.us": "Сферум", "meet.google.com": "Сферум", "teams.microsoft.com": "Сферум",
      "skype.com": "Сферум", "discord.com": "Сферум", "discord.gg": "Сферум",
      "t.me": "VK Мессенджер", "telegram.org": "VK Мессенджер", "wa.me": "VK Мессенджер",
      "whatsapp.com": "VK Мессенджер", "viber.com": "VK Мессенджер",
      "youtube.com": "VK Видео или Rutube", "youtu.be": "VK Видео или Rutube",
    ],
    platform: ["sferum.ru", "vk.me", "vk.com", "vk.ru", "vk.cc", "max.ru"]
  )
}
