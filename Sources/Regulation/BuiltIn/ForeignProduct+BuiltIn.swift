extension ForeignProduct {
  /// Messengers, video services and social networks, by the names that people write.
  static let builtIn =
    all(
      ["Skype", "скайп", "Discord", "дискорд", "Google Meet", "гугл мит", "Google Hangouts"]
        + ["Microsoft Teams", "MS Teams", "майкрософт тимс", "тимс", "Webex", "вебекс"]
        + ["FaceTime", "фейстайм"],
      replacement: "Сферум"
    )
    + all(["Zoom", "зум"], replacement: "Сферум", strangers: partsOfCameras)
    + all(
      ["Telegram", "телеграм", "WhatsApp", "Whats App", "вотсап", "вотсапп", "ватсап", "ватсапп"]
        + [
          "What's App", "ватцап", "ватс ап", "вацап", "вацапп", "воцап", "Viber", "вайбер", "вибер",
          "WeChat", "Snapchat",
        ]
        + ["снапчат", "Facebook Messenger"],
      replacement: "VK Мессенджер"
    )
    + all(
      ["телеграмм", "телега", "тг", "Signal", "WA", "ватс", "вотс"],
      replacement: "VK Мессенджер",
      company: [
        "канал", "чат", "группа", "мессенджер", "бот", "подписаться", "аккаунт", "ссылка", "беседа",
      ]
    )
    + all(
      ["Facebook", "фейсбук", "фэйсбук", "Instagram", "инстаграм", "инстаграмм", "инста"],
      replacement: "ВКонтакте"
    )
    + all(
      [
        "YouTube", "ютуб", "ютьюб", "ютюб", "ю-туб", "TikTok", "тикток", "тик ток", "Twitch",
        "Vimeo",
      ],
      replacement: "VK Видео или Rutube"
    )

  /// Documents, classrooms and other services of foreign companies.
  static let builtInDiscouraged =
    all(
      ["Google Classroom", "Google класс", "гугл класс", "гугл классрум", "Edmodo"],
      replacement: "Сферум"
    )
    + all(
      ["Google Docs", "Google документ", "Google Doc", "гугл док", "гугл докс", "гугл документ"]
        + [
          "Google Sheets", "Google таблица", "гугл таблица", "таблица Google", "таблица гугл",
          "Google Slides", "Google презентация",
        ]
        + ["гугл презентация", "Google диск", "Google Drive", "гугл диск", "гугл драйв"]
        + ["Dropbox", "OneDrive", "iCloud", "Notion"],
      replacement: "Яндекс Документы и Яндекс Диск"
    )
    + all(
      ["Google Forms", "Google форма", "гугл форма", "форма Google", "форма гугл"]
        + ["Google Form", "гугл формс"]
        + ["Quizlet", "квизлет", "Kahoot", "кахут"]
        + ["Quizizz", "квизиз", "Mentimeter", "ментиметр", "Wordwall"],
      replacement: "Яндекс Формы"
    )
    + all(["Duolingo"], replacement: "Учи.ру")
    + all(["AnyDesk"], replacement: "показ экрана в Сферуме")
    + all(["Gmail", "гугл почта", "Google почта"], replacement: "почта Mail или Яндекс Почта")
    + all(["Trello", "трелло", "Canva"], replacement: "сервисы Яндекса")
    + all(["Padlet", "падлет", "Miro"], replacement: "российская онлайн-доска")
    + all(
      ["Миро"],
      replacement: "российская онлайн-доска",
      company: ["доска", "доску", "доске", "онлайн", "виртуальный"],
      strangers: ["художник", "Хуан", "Жоан", "живопись", "картина", "стиль", "рисовать", "рисуем"]
    )
    + all(["Twitter", "твиттер", "Pinterest", "пинтерест"], replacement: "ВКонтакте")

  private static let partsOfCameras = [
    "объектив", "камера", "фотоаппарат", "фото", "фотография", "видеокамера", "съёмка", "снять",
    "снимать", "сними", "кадр", "линза", "оптический", "цифровой", "кратный", "десятикратный",
    "двукратный", "трёхкратный", "увеличение", "приближение", "микроскоп", "телескоп", "бинокль",
    "масштаб", "lens",
  ]

  private static func all(
    _ names: [String],
    replacement: String,
    company: [String] = [],
    strangers: [String] = []
  ) -> [ForeignProduct] {
    names.map { name in
      var product = ForeignProduct(name, replacement: replacement)
      (product.company, product.strangers) = (company, strangers)
      return product
    }
  }
}
