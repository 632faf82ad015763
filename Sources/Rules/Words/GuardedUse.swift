import Russian

/// What a sentence forbids beside the use of a service: to give its links away, to come too early, to take a copy
/// from elsewhere.
///
/// «Ссылку на Zoom никому не пересылайте» says that Zoom is used; «не присылайте ссылки на Zoom» does not.
struct GuardedUse {
  /// Of one clause.
  let words: ArraySlice<SentenceWord>
  /// The word that denies or forbids.
  let denial: Int

  var isMeant: Bool {
    isOfExcess || isOfSecret || isOfTheOneLink
      || isOfOrder && (isOfHour || words.contains(where: isOfWay))
  }

  /// «Опоздавших в Zoom не принимаем», «работы в WhatsApp после 20 часов не читаем»: all others are.
  private var isOfExcess: Bool {
    guard let verb = words[denial...].dropFirst().first, verb.isOfAnswering else { return false }
    return isOfHour
      || words.contains { $0.text == "без" || $0.begins(withAnyOf: Self.excesses) }
  }

  /// «Пароль от Zoom никому не сообщайте», «нельзя пересылать ссылку».
  private var isOfSecret: Bool {
    guard words.contains(where: { $0.begins(withAnyOf: Self.secrets) }) else { return false }
    if words.contains(where: { $0.begins(withAnyOf: Self.strangers) }) { return true }
    return words[denial...].contains { $0.begins(withAnyOf: Self.giving) }
      && !words.contains { $0.begins(withAnyOf: ["чат", "групп"]) }
  }

  /// «Ссылку на Zoom не публикуйте», «пароль не даём»: what is kept back is there; «ссылок не даём» denies them all.
  private var isOfTheOneLink: Bool {
    guard words.contains(where: \.isOneKey), let verb = words[denial...].dropFirst().first else {
      return false
    }
    return (verb.text.hasSuffix("те") || verb.begins(withAnyOf: Self.handing))
      && verb.begins(withAnyOf: Self.handing + Self.spreading)
      && !words.contains { $0.begins(withAnyOf: ["чат", "групп"]) }
  }

  /// Whether it tells others what to do, and not what «мы» do.
  private var isOfOrder: Bool {
    let verb = words[denial...].dropFirst().first
    guard let verb, !verb.begins(withAnyOf: ["польз", "использ"]) else { return false }
    return verb.text.hasSuffix("те") || verb.isInfinitive
  }

  /// «После 20:00», «до 8».
  private var isOfHour: Bool {
    words.indices.dropLast().contains { index in
      ["до", "после"].contains(words[index].text)
        && Int(words[index + 1].text).map { $0 <= 24 } ?? false
    }
  }

  /// «Раньше времени», «под чужим именем», «с чужих сайтов», «спам».
  private func isOfWay(_ word: SentenceWord) -> Bool {
    ["под", "пока", "ночью", "заранее"].contains(word.text) || word.begins(withAnyOf: Self.ways)
  }

  private static let secrets = [
    "ссылк", "парол", "логин", "идентификатор", "приглашени", "код", "запис", "адрес",
  ]
  private static let strangers = ["никому", "никем", "посторонн", "третьим", "другим"]
  private static let giving = ["пересыл", "перешл", "переда", "распростран", "раскры", "сообщ"]
  private static let excesses = [
    "опозд", "позже", "поздн", "дольш", "больш", "раньш", "ночью", "чуж",
  ]
  private static let handing = ["дае", "дава"]
  private static let spreading = ["публик", "раздава", "выклад", "присыл", "рассыл"]
  private static let ways = [
    "раньш", "позж", "время", "времен", "сайт", "голосов", "спам", "стикер", "открытк", "реклам",
  ]
}

extension SentenceWord {
  /// Whether it is a single thing by which one enters.
  fileprivate var isOneKey: Bool {
    text == "код" || text == "ссылку" || begins(withAnyOf: ["парол", "логин", "идентификатор"])
  }
}
