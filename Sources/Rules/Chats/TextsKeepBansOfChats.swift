import Diagnostics
import Regulation
import Russian
import SourceText

/// No text asks for what is banned in chats: a voice message, commercial advertising.
///
/// Russian: «в чате запрещается использовать: … коммерческую рекламу; писать голосовые сообщения» (п. 2.9.3).
enum TextsKeepBansOfChats: Rule {
  static let metadata = RuleMetadata("texts-keep-bans-of-chats", .warning, clause: "2.9.3")
    .saying("Тексты не просят голосовых сообщений и не рекламируют")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    let voice = Checked.phrases(.voiceMessages, in: inspection) { words, place in
      Finding(
        "голосовые сообщения в чате запрещены: \(words.quoted)",
        at: place,
        help:
          "попросите ответ текстом, рисунком, видео или файлом либо послушайте его на видеосвязи"
      )
    }
    let advertising = Checked.phrases(.advertising, in: inspection) { words, place in
      Finding(
        "в тексте для семей реклама: \(words.quoted)",
        at: place,
        help: "уберите её; если нужны материалы, назовите их без цены, скидки и магазина"
      )
    }
    return voice.telling(voice.findings + advertising.findings)
  }
}

extension Phrases {
  /// A voice message that somebody is to send, or that goes into the chat.
  fileprivate static let voiceMessages = Phrases { sentence in
    guard let found = VoiceMessage(sentence: sentence).range, !sentence.denies(found),
      sentence.words.contains(where: \.asksForAnswer) || sentence.has(["чат"]),
      sentence.has(["чат"]) || !sentence.has(["почт", "mail", "диск", "флеш"])
    else { return nil }
    return found
  }

  /// An order to buy with a price or a shop, or a code for a discount.
  fileprivate static let advertising = Phrases { sentence in
    let code = sentence.first(of: ["промокод", "кешбэк", "кешбек", "кэшбэк"])
    if let found = sentence.offer, !sentence.has(tasks), !sentence.denies(found) { return found }
    let order = sentence.first(of: buying)
    guard let word = code ?? order, !Denial(sentence).ofAll,
      code != nil
        || (sentence.has(trade) || sentence.words.contains { $0.text == "руб" })
          && !sentence.has(tasks)
    else { return nil }
    return word..<word + 1
  }

  private static let buying = [
    "купит", "покупай", "закажи", "заказыв", "заказат", "приобрет", "приобрест",
  ]
  private static let tasks = ["задач", "посчит", "вычисл", "нарисо", "реши", "придума"]
  private static let trade = [
    "скидк", "магазин", "маркетплейс", "ozon", "озон", "wildberries", "вайлдберриз", "акци",
    "доставк", "выгодн", "распродаж", "рубл",
  ]
}

extension SentenceWord {
  /// Whether it asks for something to be made or sent.
  fileprivate var asksForAnswer: Bool {
    isOfSending
      || begins(
        withAnyOf: [
          "запис", "запиш", "надикт", "остав", "сдел", "ответ", "отвеч", "переда", "прикреп",
          "сдат",
          "сдай", "отчет", "ждем", "жду", "принима",
        ]
      )
  }
}

extension Sentence {
  /// «Занятие со скидкой», «получи скидку», «цена всего», «приходите за покупками», «акция: приведи друга».
  fileprivate var offer: Range<Int>? {
    words.indices.dropLast().lazy.compactMap { index in
      let (word, next) = (words[index], words[index + 1])
      let isOffer = Self.offers.contains { first, second in
        word.text.begins(with: first) && next.text.begins(with: second)
      }
      return isOffer ? index..<index + 2 : nil
    }.first
  }

  /// The beginnings of two words that stand together.
  private static let offers = [
    ("со", "скидк"), ("получи", "скидк"), ("дарим", "скидк"), ("цен", "всего"),
    ("за", "покупк"), ("приведи", "друг"), ("наш", "спонсор"), ("наш", "рекламодат"),
  ]
}
