import Russian
import Schema
import SourceText

/// What stands under «имя» in the list of teachers, be it more than a name.
///
/// Russian: «Иванова А.А., методист», «педагог Иванова А.А.».
struct ListedName {
  private let text: String
  private let mention: TeacherMention
  /// Those who are named, and what is said of them behind commas.
  private let parts: [String]

  init(_ written: String) {
    let whole = TeacherMention(written)
    // «Иванова Анна Андреевна, педагог (совместитель)»: what says no role is left off first.
    let text = whole.role == nil && whole.circumstance == nil ? whole.name : written
    self.text = text
    mention = TeacherMention(text)
    parts = text.people
  }

  /// The name; of «педагог Иванова А.А.» without the word, which says nothing of a teacher.
  var name: String { mention.role == nil && mention.circumstance == nil ? mention.name : text }

  /// What is to be said of it; `nil` for a name.
  var fault: ScalarFault? {
    if !text.contains(where: { $0.isLetter || $0.isNumber }) {
      return ScalarFault("в нём ни одной буквы и цифры")
    }
    if let circumstance = TeacherCircumstance(of: mention, inYearFrom: nil) {
      return circumstance.faultInList
    }
    if text.isPost {
      return ScalarFault(
        "это должность, а не имя",
        advice: "впишите фамилию и инициалы, а если они стоят рядом – уберите это слово"
      )
    }
    return parts.count > 1 ? ofSeveral : ofPost
  }

  /// Several people, or one with a post behind a comma.
  private var ofSeveral: ScalarFault? {
    let isNamed = parts[0].hasInitials
    let people = parts.filter { !$0.isPost && !$0.namesUnit && !(isNamed && $0.saysNoName) }
    if people.count == 1, let name = people.first, let unit = parts.first(where: \.namesUnit) {
      return ScalarFault(
        "здесь только фамилия и инициалы",
        advice: "напишите «- {имя: \(TeacherMention(name).name), подразделение: \(unit)}»"
      )
    }
    if people.count == 1, let name = people.first { return Self.fault(withoutPost: name) }
    let items = people.map { "- имя: \(TeacherMention($0).name)".quoted }.joined(separator: " и ")
    return ScalarFault("здесь несколько человек", advice: "впишите каждого отдельно: \(items)")
  }

  /// One with a post beside the name, in brackets or in front.
  private var ofPost: ScalarFault? {
    if let role = mention.role {
      return role.isPost || role.saysNoName ? Self.fault(withoutPost: mention.name) : nil
    }
    let words = mention.name.spacedWords
    if words.count > 1, String(words[0]).isPost {
      return Self.fault(withoutPost: words.dropFirst().joined(separator: " "))
    }
    let name = words.reversed().drop { $0.count > 2 && String($0).saysNoName }.reversed()
      .joined(separator: " ")
    let isFollowed = name.hasInitials && name.last == "." && name != words.joined(separator: " ")
    return isFollowed ? Self.fault(withoutPost: name) : nil
  }

  private static func fault(withoutPost name: String) -> ScalarFault {
    ScalarFault("здесь только фамилия и инициалы, без должности", rightForm: name)
  }
}

extension String {
  /// Whether it says what somebody is and not who: «методист», «по совместительству», «Педагог».
  var isPost: Bool {
    if folded.hasSuffix("д/о") && !contains(",") || saysActing { return true }
    guard let word = folded.split(whereSeparator: { !$0.isLetter && $0 != "-" }).first else {
      return false
    }
    return Self.posts.contains(word) && !hasInitials || contains(" ") && saysNoName
  }

  /// Whether it is a unit of an institution: «Художественный отдел».
  fileprivate var namesUnit: Bool {
    folded.split { !$0.isLetter }.contains {
      $0.hasPrefix("отдел") || $0.hasPrefix("подразделен") || $0.hasPrefix("студи")
    }
  }

  /// Whether it says that somebody acts for a director or a head, in letters that look like initials.
  private var saysActing: Bool {
    let words = folded.spacedWords
    let opening = words.dropLast().joined()
    guard let post = words.last, ["и.о.", "ио", "и.о"].contains(opening) else { return false }
    return ["директор", "руковод", "завед", "замест", "начальн"].contains(where: post.hasPrefix)
  }

  /// Whether it begins with a small letter and is no part of a name.
  fileprivate var saysNoName: Bool {
    guard first?.isLowercase == true, !hasInitials else { return false }
    let word = folded.prefix { $0.isLetter }
    return !Self.particles.contains(word)
      && !(Self.namesakes.contains(word) && !contains(" "))
  }

  /// Whether initials stand beside another word; in small letters behind it alone, which those of a post are not.
  fileprivate var hasInitials: Bool {
    let words = split { !$0.isLetter }
    let letters = words.filter { $0.count == 1 }
    return letters.count > 1 && (words[0].count > 1 || letters.allSatisfy { $0 == $0.uppercased() })
  }

  /// What a surname begins with.
  private static let particles: Set<Substring> = ["фон", "ван", "де", "дер", "ди", "да", "ибн"]

  /// What tells people of one name apart.
  private static let namesakes: Set<Substring> = [
    "мл", "ст", "младший", "младшая", "старший", "старшая",
  ]

  private static let posts: Set<Substring> = [
    "методист", "педагог", "педагог-организатор", "педагог-психолог", "пдо", "концертмейстер",
    "аккомпаниатор", "совместитель", "директор", "заместитель", "зам", "руководитель",
    "заведующий", "заведующая", "зав", "учитель", "преподаватель", "тренер", "тренер-преподаватель",
    "инструктор", "мастер", "воспитатель", "логопед", "психолог", "тьютор", "вожатый", "вожатая",
    "хормейстер", "балетмейстер", "хореограф", "художник", "лаборант", "секретарь", "внештатный",
    "внештатно", "штатный", "врио", "начальник",
  ]
}
