import Russian

/// The words of a sentence that mean a voice message: «голосовое сообщение», «голосовым», «голосовой ответ в чат».
///
/// «Голосовые упражнения» are none.
struct VoiceMessage {
  let sentence: Sentence

  /// The first that it names.
  var range: Range<Int>? {
    words.indices.lazy.compactMap { index -> Range<Int>? in
      if words[index].begins(withAnyOf: Self.names) { return index..<index + 1 }
      if words[index].text == "голосом" { return isSaid(at: index) ? index..<index + 1 : nil }
      guard words[index].begins(withAnyOf: ["голосов", "аудио"]) else { return nil }
      return isDescription(at: index)
        ? index..<index + 2 : isNoun(at: index) ? index..<index + 1 : nil
    }.first
  }

  private var words: [SentenceWord] { sentence.words }

  private func next(_ index: Int) -> SentenceWord? {
    index + 1 < words.count && !words[index + 1].isAfterPause ? words[index + 1] : nil
  }

  /// «Голосовое сообщение»; «голосовой комментарий», where it goes into a chat and is no video.
  private func isDescription(at index: Int) -> Bool {
    guard let noun = next(index) else { return false }
    if noun.text.begins(with: "сообщени") { return true }
    return noun.begins(withAnyOf: Self.answers) && goesIntoChat
  }

  /// «Голосовое в чат», «записать голосовое и выложить».
  private func isNoun(at index: Int) -> Bool {
    guard Self.nouns.contains(words[index].text) else { return false }
    guard let next = next(index) else { return true }
    guard ["и", "или"].contains(next.text) else { return Self.followers.contains(next.text) }
    guard let verb = self.next(index + 1) else { return false }
    return verb.isInfinitive || verb.isOfSending || verb.text.hasSuffix("те")
  }

  /// «Ответьте в чате голосом», but not «голосом героя».
  private func isSaid(at index: Int) -> Bool {
    goesIntoChat
      && sentence.has(["ответ", "отвеч", "надикт", "коммент", "запиш", "запис", "наговор"])
      && next(index).map { Self.followers.contains($0.text) } ?? true
  }

  private var goesIntoChat: Bool {
    sentence.has(["чат", "мессенджер", "бесед", "канал", "личк"]) && !sentence.has(["видео"])
  }

  /// What is a voice message by itself.
  private static let names = [
    "аудиосообщ", "аудиоответ", "аудиокоммент", "войс", "голосовух", "голосовуш",
  ]
  private static let answers = [
    "комментар", "ответ", "отзыв", "послани", "рассказ", "пересказ", "вопрос", "привет", "поздравл",
    "заметк",
  ]
  private static let nouns: Set = [
    "голосовое", "голосовым", "голосовые", "голосовых", "голосовыми",
  ]
  private static let followers: Set = [
    "в", "во", "на", "с", "со", "к", "до", "для", "о", "об", "про", "через", "педагогу", "нам",
    "мне", "вместо",
  ]
}
