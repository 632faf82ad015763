import Diagnostics
import Regulation
import Russian
import SourceText

/// No text says that the institution is not responsible, or that parents alone are.
///
/// What families answer for at home (5.3) takes nothing from what the institution answers for.
///
/// Russian: «Учреждение несет … ответственность за реализацию образовательных программ» (п. 5.4).
enum InstitutionKeepsResponsibility: Rule {
  static let metadata = RuleMetadata("institution-keeps-responsibility", .warning, clause: "5.4")
    .saying("Учреждение не снимает с себя ответственности")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { words, place in
      Finding(
        "учреждение снимает с себя ответственность: \(words.quoted)",
        at: place,
        help: "напишите, кто за что отвечает: «за программы и качество обучения отвечает "
          + "учреждение, дома рядом с ребёнком нужен взрослый»"
      )
    }
  }

  private static let phrases = Phrases { sentence in
    if sentence.has(forbidding) || sentence.tellsOfDoingTasks { return nil }
    if sentence.has(otherMatters), !sentence.has(ownMatters) { return nil }
    return exclusion(in: sentence) ?? waiver(in: sentence) ?? onlyParents(in: sentence)
      ?? shift(in: sentence)
  }

  /// «Ответственность учреждения исключается».
  private static func exclusion(in sentence: Sentence) -> Range<Int>? {
    guard let noun = sentence.first(of: ["ответственн"]), sentence.has(subjects),
      let verb = sentence.first(of: ["исключ"], from: noun), !sentence.denies(verb..<verb + 1)
    else { return nil }
    return noun..<verb + 1
  }

  /// «За безопасность детей отвечают только родители».
  private static func onlyParents(in sentence: Sentence) -> Range<Int>? {
    let words = sentence.words
    guard sentence.has(objects), let verb = sentence.first(of: ["отвеча", "несут"]) else {
      return nil
    }
    let parent = words.indices.dropFirst().first { index in
      words[index].begins(withAnyOf: ["родител", "семь"])
        && ["только", "лишь", "исключительно", "одни"].contains(words[index - 1].text)
        && (index < 2 || words[index - 2].text != "не")
    }
    guard let parent, !sentence.denies(parent..<parent + 1) else { return nil }
    return min(verb, parent - 1)..<max(verb, parent) + 1
  }

  /// «Учреждение ответственности не несёт», «не отвечаем за жизнь детей».
  private static func waiver(in sentence: Sentence) -> Range<Int>? {
    let words = sentence.words
    let verb = words.indices.dropFirst().first { index in
      let isDenied = words[index - 1].text == "не"
      return words[index].begins(withAnyOf: isDenied ? bearing : leaving)
    }
    guard let verb, sentence.has(subjects) || words[verb].text.hasSuffix("ем") else { return nil }
    if words[verb].text.begins(with: "отвеча") {
      return sentence.has(objects) ? verb - 1..<verb + 1 : nil
    }
    return sentence.first(of: ["ответственн"]).map { noun in
      min(noun, verb - 1)..<max(noun, verb) + 1
    }
  }

  /// «Вся ответственность лежит на родителях».
  private static func shift(in sentence: Sentence) -> Range<Int>? {
    guard let noun = sentence.first(of: ["ответственн"]), sentence.has(["родител", "семь"]),
      !sentence.denies(noun..<noun + 1)
    else { return nil }
    let all = sentence.words.firstIndex { wholes.contains($0.text) }
    return all.map { min($0, noun)..<max($0, noun) + 1 }
  }

  private static let bearing = ["несет", "несем", "несут", "берет", "берем", "отвеча", "принима"]
  private static let leaving = ["снима", "слага"]
  private static let wholes: Set = [
    "вся", "всю", "полная", "полную", "полностью", "целиком", "всецело",
  ]
  private static let objects = [
    "жизн", "здоров", "дет", "ребен", "учащ", "обуча", "безопасн", "качеств",
  ]
  private static let subjects = [
    "учрежден", "администрац", "организац", "педагог", "преподават", "учител", "тренер",
    "работник", "сотрудник", "руковод", "директор", "дом", "дворец", "центр", "школ", "ддт", "мы",
  ]
  /// What institutions do not answer for in law.
  private static let otherMatters = [
    "связ", "сайт", "ссыл", "вещ", "интернет", "техник", "сторонн", "оператор",
  ]
  /// What they answer for whatever else is named.
  private static let ownMatters = ["обучени", "безопасн", "жизн", "здоров"]
  private static let forbidding = ["нельзя", "неверн", "незакон", "неправ"]
}

extension Sentence {
  /// What parents answer for (5.3), and not the fulfilment of a program.
  fileprivate var tellsOfDoingTasks: Bool { has(["выполнени"]) && !has(["программ", "план"]) }
}
