import Russian

/// Whether a name beside words of another trade means what that trade has, as a «зум» is a part of a camera.
///
/// The preposition decides: one is «в Zoom» and «через Zoom» with a service, and takes pictures «с зумом» or «на зум»;
/// where none governs the name, words of lessons and meetings tell a service.
struct PartOfCamera {
  let words: [SentenceWord]
  /// The words without a pause between them around the name.
  let run: Range<Int>
  let name: Range<Int>
  /// The stems of the words of the other trade.
  let strangers: [String]

  var isMeant: Bool {
    if let part = next, part.link == .hyphen {
      return part.begins(withAnyOf: strangers + ["эффект", "функци", "кноп"])
    }
    if isDescribed || next?.begins(withAnyOf: Self.owners) == true { return true }
    switch governor {
    case "в", "во", "через", "из": return false
    case _ where isOfTheCamera: return true
    case "к", "ко", "по": return false
    case "для" where isLatin, "перед" where isLatin, "после" where isLatin, "до" where isLatin:
      return false
    case "с", "со", "на", "без": return !words[run].contains { $0.begins(withAnyOf: Self.entries) }
    case _: return !words[run].contains { $0.begins(withAnyOf: Self.lessons) }
    }
  }

  private var next: SentenceWord? {
    name.upperBound < run.upperBound ? words[name.upperBound] : nil
  }

  private var isLatin: Bool { words[name].allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } } }

  /// «Зум камеры».
  private var isOfTheCamera: Bool { ["камеры", "фотокамеры"].contains(next?.text) }

  /// «Десятикратный зум», «с оптическим зумом».
  private var isDescribed: Bool {
    guard name.lowerBound > run.lowerBound else { return false }
    let before = words[name.lowerBound - 1]
    return before.begins(withAnyOf: strangers)
      && Self.adjectives.contains(where: before.text.hasSuffix)
  }

  /// The word before the name and what says its kind: «в программе Zoom».
  private var governor: String? {
    var index = name.lowerBound - 1
    while index >= run.lowerBound, words[index].begins(withAnyOf: Self.kinds) { index -= 1 }
    return index >= run.lowerBound ? words[index].text : nil
  }

  private static let adjectives = ["ый", "ий", "ой", "ым", "им", "ого", "его", "ому", "ему", "ом"]
  /// Whose part it is, right behind the name.
  private static let owners = [
    "объектив", "фотоаппарат", "микроскоп", "телескоп", "бинокл", "видеокамер", "линз",
  ]
  private static let kinds = [
    "чат", "групп", "конференц", "комнат", "приложен", "программ", "платформ", "сервис", "наш",
    "общ", "этот", "этом", "тот", "том", "же",
  ]
  private static let entries = [
    "ссылк", "встреч", "вход", "парол", "подключ", "созвон", "конференц", "вебинар",
  ]
  private static let lessons =
    entries + [
      "занят", "занима", "показ", "урок", "созван", "чат", "онлайн", "установ", "скача", "собрани",
      "консультац", "трансляц", "эфир", "войд", "войт", "заход", "зайд", "зайт", "захож",
      "видеосвяз", "видеоурок", "видеовстреч", "запуст", "запуск", "открыт", "открой",
    ]
}
