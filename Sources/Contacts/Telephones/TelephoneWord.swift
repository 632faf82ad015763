/// The word before a number, as far as it says what the number is.
enum TelephoneWord {
  case telephone
  /// A number of some register: of taxes, of banks, of books.
  case register
  case other

  private static let furthest = 64
  private static let mostWords = 3

  /// The nearest of the words before a position that says something.
  static func before(_ start: Int, in text: ScannedBytes) -> TelephoneWord {
    var (position, words) = (start, 0)
    let first = max(start - furthest, 0)
    while position > first, words < mostWords {
      let byte = text[position - 1]
      if byte.isDigit || byte == ReadText.Sign.part || byte == ReadText.Sign.address {
        return .other
      }
      if byte == UInt8(ascii: "#") { return .register }
      position -= 1
      guard byte.isLetter else { continue }
      let end = position + 1
      while position > first, text[position - 1].isLetter { position -= 1 }
      words += 1
      switch TelephoneWord(position..<end, in: text) {
      case .telephone: return .telephone
      case .register: return .register
      case .other: continue
      }
    }
    return .other
  }

  private init(_ range: Range<Int>, in text: ScannedBytes) {
    let word = text.text(range)
    let isAccount = word == "с" && text.byte(range.lowerBound - 1) == UInt8(ascii: "/")
    if isAccount {
      self = .register
    } else if Self.telephones.contains(where: word.hasPrefix) || Self.shortTelephones.contains(word)
    {
      self = .telephone
    } else if Self.registers.contains(where: word.hasPrefix) || Self.shortRegisters.contains(word) {
      self = .register
    } else {
      self = .other
    }
  }

  private static let telephones = [
    "телефон", "мобильн", "сотов", "звони", "позвон", "набер", "набир", "ватсап", "вотсап",
    "вайбер", "whatsapp", "viber", "phone", "mobile", "контакт",
  ]
  private static let shortTelephones: Set = [
    "т", "тел", "моб", "сот", "факс", "tel", "call", "fax", "ном",
  ]
  private static let registers = [
    "огрн", "снилс", "октмо", "окато", "оквэд", "окпо", "паспорт", "сери", "лиценз", "полис",
    "кадастр", "свидетельств", "договор", "приказ", "реестр", "регистрац", "счет", "счёт",
    "идентификатор", "артикул", "штрихкод", "isbn", "issn", "видео", "урок", "video", "lesson",
  ]
  private static let shortRegisters: Set = [
    "инн", "кпп", "бик", "кбк", "уин", "рс", "кс", "лс", "id", "ид", "рег", "акт",
  ]
}
