import Russian

extension SentenceWord {
  /// Whether it is about the use of a service: «пользуемся», «пишите», «установить».
  var isOfUse: Bool { isOfSending || begins(withAnyOf: Self.using) }

  /// Whether it is about what comes through a service: «принимаем», «читаем», «рассылаем».
  var isOfAnswering: Bool { begins(withAnyOf: Self.answering) }

  /// Whether what follows holds under a condition only.
  var isOfCondition: Bool {
    ["если", "кто", "кого", "кому", "когда", "пока"].contains(text)
  }

  /// Whether it is an infinitive, by its ending.
  var isInfinitive: Bool {
    text.count > 4 && !begins(withAnyOf: Self.nouns)
      && Self.infinitives.contains { text.hasSuffix($0) }
  }

  /// Whether it says that something is no longer used: «закрыть», «удалили».
  var isOfClosing: Bool { Self.closing.contains(text) }

  private static let using = [
    "польз", "использ", "примен", "провод", "провест", "провед", "вед", "вест", "занима",
    "работа", "заход", "зайд", "зайт", "захож", "вход", "войд", "войт", "вступ", "подключ",
    "подпис", "созван", "созвон", "звони", "общает", "общаем", "общать", "общайт", "встреча",
    "перейт", "перейд", "переход", "устан", "став", "скача", "скачив", "качай",
    "публик", "выклад", "выложи", "дублир", "регистрир", "зарегистрир", "добавл", "добавь",
    "учимся", "учиться", "учитесь", "обуча", "выполня", "выполни", "смотр", "посмотр", "созда",
    "приглаш", "зовит", "звать",
  ]
  private static let answering = [
    "принима", "принят", "рассматрив", "рассмотр", "рассыла", "разосл", "дае", "дава", "дади",
    "чита", "прочит", "отвеча", "просматрив", "провер", "собира", "размеща", "размест", "держ",
    "засчит", "учитыва", "признае", "сдае", "сдав", "консульт", "быва", "предусм", "имеем",
    "существ", "поддерж", "приветств", "действ", "организ", "вводи", "введ", "практик", "открыва",
    "заводи", "предлага",
  ]
  private static let infinitives = [
    "ать", "ять", "ить", "еть", "уть", "ыть", "ться", "йти", "ести", "езти", "тись",
  ]
  private static let nouns = ["сет", "соцсет", "памят", "тетрад", "площад", "печат", "опять"]
  private static let closing: Set = [
    "закрыть", "закрыт", "закрыта", "закрыто", "закрыты", "закрыли", "закрываем", "закроем",
    "закрываются", "заблокирован", "заблокировали", "заблокированы", "удалить", "удалите",
    "удаляем", "удалили", "удалим", "удалены",
  ]
}
