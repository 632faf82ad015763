import Regulation
import Testing

@testable import Rules

/// Which words of a text name a foreign service.
struct ForeignProductsTests {
  private static let products = ForeignProducts(
    PrescribedPlatform.builtIn.forbidden,
    lawfulBy: .builtIn
  )

  @Test(arguments: [
    ("группа в вацапе", ["вацапе"]), ("Телеграмм-канал", ["Телеграмм-канал"]),
    ("пишите в телеграмм", ["телеграмм"]), ("чат группы в телеграмме", ["телеграмме"]),
    ("Телеграмм", ["Телеграмм"]), ("телеграмканал", ["телеграмканал"]),
    ("Зум по средам", ["Зум"]), ("видеосвязь зум", ["зум"]), ("по зуму", ["зуму"]),
    ("ТГ-канал", ["ТГ-канал"]),
    ("зум-конференция", ["зум-конференция"]), ("Зум: включите камеру", ["Зум"]),
    ("Facebook Messenger", ["Facebook Messenger"]), ("гугл-мит", ["гугл-мит"]),
    ("сторис в инсте и тик-токе", ["инсте", "тик-токе"]),
    ("скайпом и дискордом", ["скайпом", "дискордом"]),
    ("не опаздывайте в Zoom", ["Zoom"]), ("если не вышло, зовите в Скайп", ["Скайп"]),
    ("Мы не пользуемся Zoom, а пишем в Telegram.", ["Telegram"]),
    ("Zoom больше не нужен – занимаемся в Ватсапе", ["Ватсапе"]),
    ("Skype вместо среды", ["Skype"]), ("Пишите в вайбер. Ждём!", ["вайбер"]),
  ])
  func `a service is found under the names that people write`(text: String, found: [String]) {
    #expect(Self.words(of: text) == found)
  }

  @Test(arguments: [
    "не пользуемся Zoom", "Zoom и Skype не нужны", "вместо Zoom – Сферум", "Zoom у нас нет",
    "Занятий в Zoom и Viber мы не проводим.",
    "Viber запрещён", "Zoom – запрещён", "Zoom запрещён, а Viber – тоже", "Можно ли в Zoom?",
    "кто не пользуется Viber – тоже в чате",
    "Мы не пользуемся:\n\n- Zoom\n- Viber", "Раньше занимались в Skype.",
    "«Телеграмма» Паустовского", "в чате «Телеграмму» обсудим", "в телеграмме учёного сказано",
    "пять телеграмм", "телеграммы групп войск", "телега и конь", "зум-объектив", "зумирование",
    "снять берег на зум", "с оптическим зумом", "вайбы и дискорданты", "инсталляция",
    "https://zoom.us/j/1", "ждём в зале",
  ])
  func `other meanings, denials and questions are let be`(text: String) {
    #expect(Self.words(of: text) == [])
  }

  /// The names that a text has, as it has them.
  private static func words(of text: String) -> [String] {
    Sentence.all(in: text).flatMap(products.mentions(in:)).map { mention in
      String(decoding: Array(text.utf8)[mention.bytes], as: UTF8.self)
    }
  }
}
