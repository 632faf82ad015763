import Russian

/// What a sentence says of sending applications into a chat that all families read.
///
/// The application is what is sent: it stands beside the verb, or in a part before that has no such verb of its own.
/// «Напишите в чат, что заявление готово» sends none.
struct ApplicationSending {
  let sentence: Sentence

  /// The verb and the chat, with what stands between.
  var range: Range<Int>? {
    guard sentence.has(["заявлени"]), !isOfBlank else { return nil }
    for verb in words.indices where words[verb].leadsApplications && !isToldOf(verb) {
      let part = sentence.part(around: verb)
      guard isApplicationLed(by: verb, in: part) else { continue }
      let chat = withApposition(part).first { index in
        index != verb && CommonChat(words: words, index: index, verb: verb).isMeant
          && !isDenied(verb, into: index, in: part)
      }
      if let chat { return min(verb, chat)..<max(verb, chat) + 1 }
    }
    return verbless
  }

  private var words: [SentenceWord] { sentence.words }

  /// With a further place: «в Сферум, в чат группы».
  private func withApposition(_ part: Range<Int>) -> Range<Int> {
    let end = part.upperBound
    guard end < words.count, words[end].link == .pause, words[end].text == "в" else { return part }
    return part.lowerBound..<min(words.count, end + 4)
  }

  /// «Бланк заявления отправим»; one that is filled in is an application.
  private var isOfBlank: Bool {
    sentence.has(["бланк", "образец", "образц", "шаблон"]) && !sentence.has(["заполн", "подпис"])
  }

  /// «О приёме заявлений сообщим».
  private func isToldOf(_ verb: Int) -> Bool {
    verb > 0 && words[verb].text.begins(with: "прием")
      && Self.subjects.contains(words[verb - 1].text)
  }

  private func isApplicationLed(by verb: Int, in part: Range<Int>) -> Bool {
    if part.contains(where: isApplication) { return true }
    if words[verb].begins(withAnyOf: ["пиш", "напиш", "напис", "писа"]) { return false }
    let (said, before) = (words[part], words[max(0, part.lowerBound - 30)..<part.lowerBound])
    let namesIt = said.contains { $0.text == "его" }
    let papers = before.indices.filter(isApplication)
    guard papers.contains(where: { namesIt || !isLed(partOf: $0) }) else { return false }
    if before.contains(where: { $0.text.hasSuffix("те") }) { return namesIt }
    return !said.contains { $0.begins(withAnyOf: Self.otherThings) }
      || before.contains { $0.begins(withAnyOf: ["фото", "скан"]) }
  }

  /// The application itself, and not «вопросы по заявлению» or «форма заявления».
  private func isApplication(_ index: Int) -> Bool {
    guard words[index].begins(withAnyOf: ["заявлени"]) else { return false }
    let before = words[max(0, index - 2)..<index]
    return !before.contains { Self.subjects.contains($0.text) }
      && before.last?.text.begins(with: "форм") != true
  }

  /// Whether the part of a word says by itself where things go.
  private func isLed(partOf index: Int) -> Bool {
    words[sentence.part(around: index)].contains(where: \.leadsApplications)
  }

  /// «Фото заявления – в чат группы».
  private var verbless: Range<Int>? {
    words.indices.lazy.compactMap { dash -> Range<Int>? in
      guard words[dash].link == .dash, words[dash].text == "в",
        let paper = (max(0, dash - 2)..<dash).last(where: isApplication),
        words[max(0, paper - 1)].text != "на",
        let chat = (dash..<min(words.count, dash + 4)).first(where: {
          ["чат", "беседу", "канал"].contains(words[$0].text)
            && CommonChat(words: words, index: $0, verb: paper).isMeant
        })
      else { return nil }
      return paper..<chat + 1
    }.first
  }

  /// «Не присылайте», «не в чат», «нельзя», «вместо чата», «не нужно отправлять».
  private func isDenied(_ verb: Int, into chat: Int, in part: Range<Int>) -> Bool {
    if verb > 0, words[verb - 1].text == "не" { return true }
    let near = words[max(part.lowerBound, chat - 4)..<chat]
    if near.contains(where: { ["вместо", "кроме", "без"].contains($0.text) }) { return true }
    let said = words[part]
    if said.contains(where: \.isOfBan) { return true }
    return zip(said, said.dropFirst()).contains { word, next in
      word.text == "не" && next.begins(withAnyOf: Self.modal)
    } || isExcluded(near)
  }

  /// «Не в чат»; «не забудьте», «не позднее» exclude nothing.
  private func isExcluded(_ near: ArraySlice<SentenceWord>) -> Bool {
    near.indices.contains { index in
      guard words[index].text == "не" || words[index].text == "ни" else { return false }
      return !words[index + 1].begins(withAnyOf: Self.reminders)
    }
  }

  private static let subjects: Set = ["о", "об", "про", "по"]
  private static let otherThings = ["фото", "работ", "ролик", "видео", "вопрос", "сообщ", "скан"]
  private static let modal = ["нужн", "надо", "след", "стоит", "буд", "долж", "мож"]
  private static let reminders = [
    "забуд", "забыв", "позд", "позж", "стесн", "бойт", "тян", "откл", "медл", "опазд", "опозд",
    "только", "обязат", "лен",
  ]
}

/// Whether a word is a chat of all, into which or in which something is put.
private struct CommonChat {
  let words: [SentenceWord]
  let index: Int
  /// What is done with the application, or the application itself.
  let verb: Int

  var isMeant: Bool {
    guard let entry, !isPrivate, next.map({ $0.link != .hyphen || $0.text != "бот" }) ?? true else {
      return false
    }
    let text = words[index].text
    if Self.chats.contains(text) { return true }
    let isOfGroup = next?.begins(withAnyOf: ["групп", "класс", "родител"]) ?? false
    if text.begins(with: "мессенджер") {
      return isOfGroup || words[entry..<index].contains { $0.text.begins(with: "общ") }
    }
    return ["группу", "группе", "группы"].contains(text) && isGroupOfChat(from: entry)
  }

  /// «В группу», but no «заявление в группу», «перевод в группу 2».
  private func isGroupOfChat(from entry: Int) -> Bool {
    if let next, Int(next.text) != nil || next.begins(withAnyOf: ["перв", "втор", "трет", "продл"])
    {
      return false
    }
    if entry > 0, words[entry - 1].begins(withAnyOf: Self.admission) { return false }
    return words[verb].begins(withAnyOf: Self.posting)
  }

  /// The preposition that governs it: «в общий чат».
  private var entry: Int? {
    let entry = (max(0, index - 3)..<index).last {
      ["в", "во", "под", "на", "через"].contains(words[$0].text)
    }
    guard let entry, entry == index - 1 || words[entry + 1..<index].allSatisfy(\.describesChat)
    else { return nil }
    return entry
  }

  private var next: SentenceWord? {
    let next = index + 1
    return next < words.count && !words[next].isAfterPause ? words[next] : nil
  }

  /// «Личный чат», «чат педагога».
  private var isPrivate: Bool {
    let before = words[max(0, index - 2)..<index]
    let after = words[min(words.count, index + 1)..<min(words.count, index + 3)]
    return (before + after).contains { $0.begins(withAnyOf: ["личн", "педагог"]) }
  }

  private static let chats: Set = [
    "чат", "чате", "чаты", "чатах", "беседу", "беседе", "беседы", "канал", "канале", "каналы",
    "сообщество", "сообществе", "комментариях", "комментарии",
  ]
  private static let admission = [
    "заявлен", "перевод", "переход", "зачислен", "прием", "запис", "перевест", "зачисл",
  ]
  private static let posting = [
    "выложи", "выклад", "скин", "скид", "кинь", "кида", "бросьт", "сброс", "отправ", "присыл",
    "пришл", "присл", "размест", "размещ", "прикреп", "загруз", "опублик", "публик",
  ]
}

extension SentenceWord {
  /// Whether it tells where applications go.
  fileprivate var leadsApplications: Bool {
    isOfSending || begins(withAnyOf: Self.putting) || begins(withAnyOf: Self.taking)
  }

  fileprivate var isOfBan: Bool {
    ["нельзя", "нет"].contains(text) || begins(withAnyOf: ["запрещ", "запрет", "недопуст"])
  }

  /// «Общий», «наш», «WhatsApp».
  fileprivate var describesChat: Bool {
    begins(withAnyOf: ["vk", "вк", "whatsapp", "viber"])
      || Self.descriptions.contains(where: text.hasSuffix)
  }

  private static let descriptions = [
    "ий", "ый", "ой", "ую", "ом", "ем", "ей", "их", "ых", "аш", "ашу", "ая", "ие",
  ]
  private static let putting = [
    "прикреп", "загруз", "загруж", "размест", "размещ", "выложи", "выклад", "опублик", "публик",
    "остав", "переда", "бросьт", "закин", "подайт", "подав", "подат", "подае", "подаю", "сдайт",
    "сдав", "сдат", "сдае", "сдаю",
  ]
  private static let taking = ["принима", "собира", "прием", "ждем", "ждут"]
}
