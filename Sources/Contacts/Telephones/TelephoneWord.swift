/// The word before a number, as far as it says what the number is.
enum TelephoneWord {
  /// It says that a telephone follows.
  case telephone
  /// A number of some register: of taxes, of banks, of books.
  case register
  /// A number that somebody gives out and anybody may have: of an order, of a meeting.
  case code
  /// It says nothing.
  case other

  /// In bytes: words farther away belong to something else.
  private static let furthest = 64
  private static let mostWords = 3

  /// The nearest of the words before a position that says something; a telephone says more than a
  /// «№» or a code that stands nearer.
  static func before(_ start: Int, in text: ScannedBytes) -> TelephoneWord {
    var (position, words, nearest) = (start, 0, TelephoneWord.other)
    var isPlace = false
    let first = max(start - furthest, 0)
    while position > first, words < mostWords {
      let byte = text[position - 1]
      if byte.isDigit || byte == ReadText.Sign.part || byte == ReadText.Sign.address { break }
      if byte == UInt8(ascii: "#") { nearest = .register }
      position -= 1
      guard byte.isLetter else { continue }
      let end = position + 1
      while position > first, text[position - 1].isLetter { position -= 1 }
      words += 1
      switch TelephoneWord(position..<end, in: text) {
      case .telephone: return .telephone
      case .register: return .register
      case .code where nearest == .other && !isPlace: nearest = .code
      case .code: break
      case .other: isPlace = isPlace || places.contains { text.text(position..<end).hasPrefix($0) }
      }
    }
    return nearest
  }

  /// What a word says by itself.
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
    } else if Self.codes.contains(where: word.hasPrefix) || Self.shortCodes.contains(word) {
      self = .code
    } else {
      self = .other
    }
  }

  /// Beginnings of words, folded.
  private static let telephones = [
    "телефон", "мобильн", "сотов", "звони", "позвон", "набер", "набир", "ватсап", "вотсап",
    "вайбер", "whatsapp", "viber", "phone", "mobile", "контакт",
  ]
  /// Whole words, folded.
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
  private static let codes = ["заказ", "заявк", "конференц", "купон", "промокод"]
  private static let shortCodes: Set = [
    "код", "кода", "коду", "кодом", "коде", "пин", "pin", "code",
  ]
  /// «Код города» begins a telephone.
  private static let places = ["город", "регион", "област", "район", "стран", "населен"]
}
