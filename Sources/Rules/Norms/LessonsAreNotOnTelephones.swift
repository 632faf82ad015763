import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// No text lets pupils learn on a telephone while a norm forbids it.
///
/// A telephone for the chat, for calls and for photographs of what was made is no lesson on it.
///
/// Russian: «заниматься можно и с телефона» against the sanitary norms.
enum LessonsAreNotOnTelephones: Rule {
  static let metadata = RuleMetadata("lessons-are-not-on-telephones", .warning)
    .with(isDated: true).keeping(.screenTime)
    .saying("Тексты не предлагают заниматься с телефона, если норма это запрещает")

  /// Looks at values and pages while some group is of an age for which the norm is no time at all.
  static func check(_ inspection: Inspection) -> Checked {
    guard let norm = inspection.banOfTelephones(on: inspection.date) else { return .nothing }
    return .phrases(phrases, in: inspection) { words, place in
      Finding(
        "текст предлагает заниматься с телефона: \(words.quoted)",
        at: place,
        labels: [Label("норма задана здесь", at: norm.source)],
        help: "напишите «компьютер, ноутбук или планшет; телефон – только для чата»"
          + (norm.source == nil ? "; норма: \(norm.citation)" : "")
      )
    }
  }

  private static let phrases = Phrases { sentence in
    guard sentence.words.contains(where: { $0.isTelephone || $0.isMobile }),
      !sentence.has(otherUses)
    else { return nil }
    return sentence.words.indices.lazy.compactMap { index in
      sentence.lesson(onTelephoneAt: index) ?? sentence.telephone(amongDevicesAt: index)
        ?? sentence.telephone(thatDoesAt: index) ?? sentence.lesson(onMobileAt: index)
    }.first { phrase in
      let telephone = phrase.upperBound - 1..<phrase.upperBound
      return !Refusal(sentence, naming: [telephone]).holds(of: telephone)
    }
  }

  /// What a telephone is good for without a lesson on it.
  private static let otherUses = [
    "чат", "звон", "номер", "добав", "фото", "сфот", "снима", "снять", "сним", "напомин", "смс",
    "сообщен", "расписани", "выключ", "беззвуч", "убер", "отлож", "запасн",
  ]
}

extension Sentence {
  /// «Заниматься можно с телефона», «урок на смартфоне»: the preposition and the noun.
  fileprivate func lesson(onTelephoneAt index: Int) -> Range<Int>? {
    guard words[index].isTelephone else { return nil }
    let start = words[..<index].lastIndex { Self.prepositions.contains($0.text) }
    guard let start, index - start <= 2, has(Self.learning) else { return nil }
    return start..<index + 1
  }

  /// «Компьютер, планшет или телефон»: the noun, where another device stands before it.
  fileprivate func telephone(amongDevicesAt index: Int) -> Range<Int>? {
    guard words[index].isTelephone, let other = first(of: Self.devices), other < index,
      words[max(0, index - 2)..<index].contains(where: { ["или", "либо", "и"].contains($0.text) })
    else { return nil }
    return other..<index + 1
  }

  /// «Подключайтесь с мобильного»: the preposition and an adjective that nothing follows.
  fileprivate func lesson(onMobileAt index: Int) -> Range<Int>? {
    guard index > 0, words[index].isMobile, Self.prepositions.contains(words[index - 1].text),
      run(around: index..<index + 1).last?.offset == words[index].offset, has(Self.learning)
    else { return nil }
    return index - 1..<index + 1
  }

  /// «Подойдёт любой смартфон», «телефона достаточно».
  fileprivate func telephone(thatDoesAt index: Int) -> Range<Int>? {
    guard words[index].isTelephone else { return nil }
    let (before, after) = (max(0, index - 2)..<index, index + 1..<min(words.count, index + 4))
    if let verb = before.first(where: { words[$0].begins(withAnyOf: Self.doing) }) {
      return verb..<index + 1
    }
    let doesAfter = after.contains {
      words[$0].begins(withAnyOf: Self.doing) && isOnePart(index, $0)
    }
    return doesAfter ? index..<index + 1 : nil
  }

  private static let doing = ["подойд", "подход", "годит", "достаточн", "хватит"]
  private static let prepositions: Set = ["с", "со", "на", "через"]
  private static let devices = ["компьютер", "ноутбук", "планшет"]
  private static let learning = [
    "заним", "занят", "урок", "учит", "учеб", "обуч", "подключ", "видеосвяз", "конференц",
    "выполн", "смотр", "посмотр", "можно", "подойд", "годит", "достаточн", "хватит",
  ]
}

extension SentenceWord {
  fileprivate var isTelephone: Bool { begins(withAnyOf: ["телефон", "смартфон", "айфон"]) }
  fileprivate var isMobile: Bool { begins(withAnyOf: ["мобильн", "сотов"]) }
}

extension Inspection {
  /// The norm in force by which pupils of some group do not learn with a telephone at all.
  fileprivate func banOfTelephones(on date: CalendarDate) -> TimeNorm? {
    institution.programs.lazy.compactMap { $0.ages.value?.all }.compactMap { ages in
      self.regulation.norm(before: .phone, youngestOf: ages, on: date)?.norm
    }.first { $0.minutes == 0 }
  }
}
