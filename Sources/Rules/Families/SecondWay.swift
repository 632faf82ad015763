import InstitutionModel
import Regulation
import Russian

/// What is said of families without internet or messenger, and whether it is a way at all.
///
/// Russian: «без интернета», «без мессенджера».
struct SecondWay {
  private let messengers: [ProductName]
  private let foreign: ForeignProducts

  init(_ inspection: Inspection) {
    (messengers, foreign) = (inspection.messengers, inspection.texts.foreignProducts)
  }

  /// Whether a text names none: «нет», «пишите в VK Мессенджер», «пишите педагогу в WhatsApp».
  func isMissing(in text: String) -> Bool {
    if text.tellsOfNothing(about: .way) { return true }
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }
    let isOther = words.contains { word in Self.ways.contains(where: word.hasPrefix) }
    return !isOther && namesMessenger(text, words)
  }

  private func namesMessenger(_ text: String, _ words: [Substring]) -> Bool {
    words.contains { $0 == "max" || $0.hasPrefix("чат") || $0.hasPrefix("мессендж") }
      || messengers.contains { $0.isNamed(in: text) } || foreign.areNamed(in: text)
  }

  /// The beginnings of what helps without a messenger.
  private static let ways = [
    "телефон", "звон", "позвон", "сайт", "почт", "email", "mail", "письм", "лично", "вахт", "бумаг",
    "бумаж", "распеч", "печат", "смс", "sms", "кабинет", "стенд", "доск", "дневник", "журнал",
    "библиотек", "школ", "корпус", "учрежден", "флеш", "диск", "заня", "очно", "прием", "приём",
    "передад", "передаст", "заберите", "страниц",
  ]
}
