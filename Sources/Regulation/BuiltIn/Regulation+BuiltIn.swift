import CivilTime
import Russian

extension Regulation {
  /// The regulation that the program was built for.
  public static let builtIn = Regulation(
    clauses: clauses,
    vocabulary: .builtIn,
    grounds: Dictionary(uniqueKeysWithValues: grounds.map { ($0.name.folded, $0) }),
    limits: .builtIn,
    hosts: .builtIn,
    severities: [:]
  )

  private static let grounds = [
    Ground(
      name: "режим повышенной готовности",
      otherNames: ["режим ПГ", "РПГ"],
      genitive: "режима повышенной готовности",
      category: .everyoneInHighAlert,
      needsApplications: true
    ),
    Ground(name: "карантин", genitive: "карантина", category: .absentees),
    Ground(
      name: "отмена занятий из-за мороза",
      otherNames: [
        "отмена занятий по погодным условиям", "мороз", "сильный мороз",
        "низкая температура", "низкие температуры", "актировка",
        "актированный день", "актированные дни",
      ],
      category: .absentees
    ),
    Ground(
      name: "подготовка к конкурсам",
      otherNames: ["участие в конкурсах", "подготовка к соревнованиям", "участие в соревнованиях"],
      category: .competitors
    ),
  ]

  private static let clauses: [Clause: ClauseText] = Dictionary(
    uniqueKeysWithValues: BuiltInClauses.all.map { name, summary in
      (Clause(name), ClauseText(number: Clause(name).builtInNumber, summary: summary))
    }
  )
}

extension Limits {
  static let builtIn = Limits(
    posts: Limit(value: 10, clause: "2.7.4"),
    chatsOpen: Limit(value: TimeOfDay(clamping: 7 * 60 + 30), clause: "2.9.2"),
    chatsClose: Limit(value: TimeOfDay(clamping: 20 * 60 + 30), clause: "2.9.2"),
    lessonWithoutScreenTime: Limit(value: 60)
  )
}

extension PrescribedPlatform {
  public static let builtIn = PrescribedPlatform(
    platform: PrescribedNames(names: ["Сферум"]),
    messenger: PrescribedNames(names: ["VK Мессенджер"])
  )
}

extension Clause {
  /// Every clause of the regulation that the program was built for, in its order.
  public static let all = BuiltInClauses.all.map { Clause($0.name) }

  /// Our name of a clause is its number there; an item follows its clause.
  fileprivate var builtInNumber: String? {
    if self == "Прил. 1" { return "Приложение 1" }
    return item.isEmpty ? name : nil
  }
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
      "zoom.us": "Сферум", "zoom.com": "Сферум", "meet.google.com": "Сферум",
      "hangouts.google.com": "Сферум", "teams.microsoft.com": "Сферум",
      "teams.live.com": "Сферум", "webex.com": "Сферум", "skype.com": "Сферум",
      "discord.com": "Сферум", "discord.gg": "Сферум", "discordapp.com": "Сферум",
      "t.me": "VK Мессенджер", "telegram.org": "VK Мессенджер", "telegram.me": "VK Мессенджер",
      "telegram.dog": "VK Мессенджер", "wa.me": "VK Мессенджер",
      "whatsapp.com": "VK Мессенджер", "viber.com": "VK Мессенджер",
      "messenger.com": "VK Мессенджер", "m.me": "VK Мессенджер", "wechat.com": "VK Мессенджер",
      "facebook.com": "ВКонтакте", "fb.com": "ВКонтакте", "fb.me": "ВКонтакте",
      "instagram.com": "ВКонтакте",
      "youtube.com": "VK Видео или Rutube", "youtu.be": "VK Видео или Rutube",
      "youtube-nocookie.com": "VK Видео или Rutube", "tiktok.com": "VK Видео или Rutube",
      "vimeo.com": "VK Видео или Rutube", "twitch.tv": "VK Видео или Rutube",
    ],
    platform: ["sferum.ru", "vk.me", "vk.com", "vk.ru", "vk.cc", "max.ru"]
  )
}
