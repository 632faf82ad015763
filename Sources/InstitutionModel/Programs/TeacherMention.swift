import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A teacher as programs and groups name one.
///
/// Russian: «Котов П.П. (концертмейстер)», an item of «педагоги».
public struct TeacherMention: Hashable, Sendable {
  public var name: String
  /// What is said in brackets, behind a dash or in front.
  public var role: String?
  /// What stands in place of a role, as it is written: «с 1 ноября», «болеет»; `nil` beside a role.
  let circumstance: String?

  /// Reads a name with its role: in brackets, behind a dash or in front, «концертмейстер Котов».
  init(_ text: String) {
    if text.isSurnameWithInitials {
      name = text
      circumstance = nil
      return
    }
    let text = text.contains("(") ? text : text.withoutRanks
    let (written, said) =
      Self.bracketed(text) ?? Self.dashed(text) ?? Self.announced(text) ?? Self.opening(text)
      ?? Self.parted(text) ?? Self.dated(text)
      ?? (text, "")
    let (name, role) = (written.withoutRanks, said.namesRank ? "" : said.withoutRanks)
    self.name = name
    circumstance = TeacherCircumstance.isMeant(by: role) ? role : nil
    self.role = role.isEmpty || Self.isNoRole(role) || circumstance != nil ? nil : role
  }

  private static func bracketed(_ text: String) -> (name: String, role: String)? {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let role = String(text[text.index(after: open)...].dropLast()).trimmed
    return (String(text[..<open]).trimmed, role)
  }

  /// A dash between spaces, behind which a small letter follows: no surname of two parts.
  private static func dashed(_ text: String) -> (name: String, role: String)? {
    let words = text.spacedWords
    guard let dash = words.lastIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0,
      dash + 1 < words.count, words[0].first?.isUppercase == true,
      words[dash + 1].first?.isLowercase == true
        || words[(dash + 1)...].joined(separator: " ").saysNoPerson
    else { return nil }
    return (
      words[..<dash].joined(separator: " "), words[(dash + 1)...].joined(separator: " ")
    )
  }

  /// Words in small letters before a dash, behind which a name with initials stands: «концертмейстер – Зотов В.К.».
  private static func announced(_ text: String) -> (name: String, role: String)? {
    let words = text.spacedWords
    guard let dash = words.firstIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0,
      dash + 1 < words.count, words[..<dash].allSatisfy({ $0.first?.isLowercase == true }),
      words[dash + 1].first?.isUppercase == true
    else { return nil }
    return (
      words[(dash + 1)...].joined(separator: " "), words[..<dash].joined(separator: " ")
    )
  }

  /// Words in small letters before a name in capital ones.
  private static func opening(_ text: String) -> (name: String, role: String)? {
    let words = text.spacedWords
    let role = words.prefix { word in
      word.first?.isLowercase == true && (word.last != "." || word.count > 3)
        || posts.contains(word.lowercased())
    }
    guard !role.isEmpty, role.count < words.count, words[role.count].first?.isUppercase == true
    else {
      return nil
    }
    return (words[role.count...].joined(separator: " "), role.joined(separator: " "))
  }

  /// Written with a capital letter too.
  private static let posts: Set = [
    "пдо", "п.д.о.", "педагог", "преподаватель", "учитель", "тренер",
  ]

  /// Days, a state or a post behind a comma.
  private static func parted(_ text: String) -> (name: String, role: String)? {
    for comma in text.indices where text[comma] == "," {
      let words = String(text[text.index(after: comma)...]).trimmed
      let isSaid = TeacherCircumstance.isMeant(by: words) || words.isPost
      guard words.saysNoPerson || words.first?.isLowercase == true && isSaid else { continue }
      return (String(text[..<comma]).trimmed, words)
    }
    return nil
  }

  /// Days behind a name without brackets.
  private static func dated(_ text: String) -> (name: String, role: String)? {
    let words = text.spacedWords
    let day = words.indices.dropFirst(2).first { words[$0].first?.isNumber == true }
    guard let day, ["с", "со", "до", "по"].contains(words[day - 1].lowercased()) else { return nil }
    return (
      words[..<(day - 1)].joined(separator: " "), words[(day - 1)...].joined(separator: " ")
    )
  }

  /// «высшей категории».
  private static let ranks = ["высш", "перв", "втор", "катег", "кв.", "квалиф"]

  /// What every teacher is, and how one is employed: neither says what somebody does at a lesson.
  private static func isNoRole(_ role: String) -> Bool {
    let words = role.folded.split(separator: " ")
      .filter { word in !ranks.contains(where: word.hasPrefix) }.joined(separator: " ")
    return words.contains("совместит") || words.begins(with: "совм.") || words.begins(with: "штатн")
      || namesTeacher(words)
      || ["осн.", "основной", "основная", "основное место работы", "по основному месту работы"]
        .contains(words)
  }

  /// Whether folded words are what every teacher is called.
  static func namesTeacher(_ words: String) -> Bool {
    [
      "педагог", "педагог дополнительного образования", "педагог доп. образования",
      "педагог доп. обр.", "пдо", "педагог д/о", "п.д.о.", "преподаватель", "учитель",
    ].contains(words)
  }
}

extension Shape where Value == TeacherMention {
  fileprivate static let teacher: Shape<TeacherMention> = named.refusing(inYear: fault)

  private static let named = name(of: "имя из teachers.yaml, после него в скобках роль") {
    TeacherMention($0)
  }

  /// What stands in place of a role.
  private static func fault(
    in node: YAMLNode,
    inYearFrom yearStart: CalendarDate?
  ) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    let name = Located(text.trimmed, at: node.range)
    if let comment = ForeignComment(name.value) { return (name, comment.fault) }
    let circumstance = TeacherCircumstance(of: TeacherMention(name.value), inYearFrom: yearStart)
    return circumstance.map { (name, $0.fault) }
  }
}

extension Shape where Value == [Located<TeacherMention>] {
  /// One or several: «Иванова, Котов (концертмейстер)», «Иванова и Котов».
  static let teachers = list(of: .teacher, splitsText: true) { node in
    node.sequenceItems.flatMap(\.personItems)
  }
  .refusing { ReplacedTeacher(among: $0)?.fault }
}

extension String {
  /// Whether it is «Иванова А.А.» and nothing else, as most names are.
  var isSurnameWithInitials: Bool {
    let point = UInt8(ascii: ".")
    var initials = utf8.suffix(7).makeIterator()
    guard utf8.count > 9, initials.next() == UInt8(ascii: " "), initials.next() == 0xD0,
      initials.next() != nil, initials.next() == point, initials.next() == 0xD0,
      initials.next() != nil, initials.next() == point
    else { return false }
    return utf8.first == 0xD0
      && utf8.dropLast(7).allSatisfy { $0 >= 0x80 || $0 == UInt8(ascii: "-") }
  }
}
