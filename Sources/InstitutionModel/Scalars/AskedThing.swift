/// What a line asks for, where its author may answer that there is none of it.
///
/// Russian: «руководитель», «подготовка», «условия контроля», «согласовано».
public enum AskedThing: Sendable {
  case anything
  case person
  case training
  case conditions
  case agreement
  case way

  /// The beginnings of the words that name it, or what it lacks.
  var stems: [String] {
    switch self {
    case .anything: []
    case .person:
      [
        "руководител", "педагог", "ответственн", "администратор", "директор", "заведующ",
        "начальник", "должност", "ставк", "кандидат", "сотрудник", "специалист", "методист",
        "заместител", "фамили", "отчеств", "исполняющ", "обязанност",
      ]
    case .training: ["подготовк", "обучени", "курс", "удостоверени", "повышени", "квалификаци"]
    case .conditions: ["услови", "контрол", "требовани"]
    case .agreement:
      ["согласи", "согласовани", "администраци", "родител", "директор", "ответ", "подпис"]
    case .way: ["способ", "вариант", "возможност", "интернет", "мессенджер"]
    }
  }

  /// Whole words that name it, too short for a beginning.
  var words: Set<Substring> {
    switch self {
    case .person: ["фио", "имя", "место", "и", "о", "врио", "вр"]
    case .anything, .training, .conditions, .agreement, .way: []
    }
  }
}
