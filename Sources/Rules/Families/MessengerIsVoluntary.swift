import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// No text obliges a family to have a messenger, and what is said of families without one is a way.
///
/// The messenger is prescribed to the institution, not to families.
///
/// Russian: «без мессенджера» (п. 1.10).
enum MessengerIsVoluntary: Rule {
  static let metadata = RuleMetadata("messenger-is-voluntary", .warning, clause: "1.10")
    .saying("Семью не обязывают пользоваться мессенджером")

  /// Looks at values, at pages and at what is said of families without a messenger.
  static func check(_ inspection: Inspection) -> Checked {
    let messengers = inspection.messengers
    let told = Checked.phrases(.obliging(to: messengers), in: inspection) { words, place in
      Finding(
        "семью обязывают пользоваться мессенджером: \(words.quoted)",
        at: place,
        help: "напишите «можно» и скажите, где ещё узнать расписание и задания: "
          + "мессенджер обязателен для учреждения, а не для семьи"
      )
    }
    let way = inspection.institution.guidance.withoutMessenger.located
    let empty = way.flatMap { SecondWay(inspection).isMissing(in: $0.value) ? $0 : nil }.map {
      way in
      Finding(
        "семье без мессенджера не назван другой способ: \(way.value.quoted)",
        at: way.range,
        help: "напишите, например, "
          + "«расписание и задания – на сайте, ответы педагога – по телефону учреждения»"
      )
    }
    return told.telling(told.findings + [empty].compactMap(\.self))
  }
}

extension Phrases {
  /// An order to install a messenger, or a lesson for those alone who have it.
  fileprivate static func obliging(to messengers: [ProductName]) -> Phrases {
    Phrases { sentence in
      if let refused = sentence.refusalWithoutMessenger, sentence.namesMessenger(among: messengers)
      {
        return refused
      }
      if let stated = sentence.messengerThatObliges(among: messengers) { return stated }
      let stated = sentence.words.indices.first { sentence.obliges(at: $0, by: duties) }
      let implied =
        sentence.has(conditions)
        ? nil
        : sentence.words.indices.first {
          sentence.obliges(at: $0, by: needs)
        }
      let acts = stated == nil ? installing : installing + joining
      guard let duty = stated ?? implied, let act = sentence.first(of: acts),
        sentence.isOnePart(duty, act), sentence.namesMessenger(among: messengers)
      else { return nil }
      return min(duty, act)..<max(duty, act) + 1
    }
  }

  private static let duties = [
    "обязательн", "обязателен", "обязан", "необходимо", "должен", "должна", "должно", "должны",
  ]
  /// What obliges unless it only tells how to do what one wants.
  private static let needs = ["нужно", "надо", "требуетс", "придетс"]
  private static let conditions = ["чтобы", "если", "кто", "хот", "желающ", "можно"]
  private static let installing = [
    "установ", "устанав", "скача", "зарегистр", "регистрац", "завести", "поставит", "стоять",
  ]
  private static let joining = ["вступ", "пользов"]
}

extension Sentence {
  /// «MAX обязателен для всех родителей».
  fileprivate func messengerThatObliges(among messengers: [ProductName]) -> Range<Int>? {
    let isMessenger = { words[$0].begins(withAnyOf: ["мессенджер"]) || isMAX(at: $0) }
    let pair = words.indices.dropFirst().first { index in
      words[index].begins(withAnyOf: ["обязателен", "обязательны"]) && isMessenger(index - 1)
    }
    return pair.flatMap { namesMessenger(among: messengers) ? $0 - 1..<$0 + 1 : nil }
  }

  /// «Без MAX к занятиям не допускаем», «без MAX заниматься нельзя».
  fileprivate var refusalWithoutMessenger: Range<Int>? {
    guard let start = words.firstIndex(where: { $0.text == "без" }) else { return nil }
    let ban = words.indices.dropFirst(start).first {
      ["нельзя", "невозможно"].contains(words[$0].text)
    }
    if let ban, isOnePart(start, ban), has(["занима", "заняти", "учи", "обуч"]) {
      return start..<ban + 1
    }
    let end = words.indices.dropLast().dropFirst(start).first { index in
      words[index].text == "не"
        && words[index + 1].begins(withAnyOf: ["допуск", "допуст", "принима", "примем", "пуска"])
    }
    return end.flatMap { isOnePart(start, $0) ? start..<$0 + 2 : nil }
  }

  /// Whether a word says that something must be.
  fileprivate func obliges(at index: Int, by duties: [String]) -> Bool {
    words[index].begins(withAnyOf: duties) && (index == 0 || words[index - 1].text != "не")
  }

  /// Whether it speaks of a messenger that families might have; teachers have to.
  fileprivate func namesMessenger(among messengers: [ProductName]) -> Bool {
    if has(["педагог", "преподават", "учрежден", "сотрудник", "работник"]) { return false }
    if has(["мессенджер"]) || words.indices.contains(where: isMAX) { return true }
    let text = Set(words.map(\.text)).joined(separator: " ")
    return messengers.contains { $0.isNamed(in: text) }
  }

  /// «MAX», which is a messenger whatever the regulation names, unless it is «3ds Max».
  private func isMAX(at index: Int) -> Bool {
    words[index].text == "max" && (index == 0 || !["3ds", "3d"].contains(words[index - 1].text))
  }
}
