import Russian
import Schema
import SourceText

/// A teacher as programs and groups name one.
///
/// Russian: «Котов П.П. (концертмейстер)», an item of «педагоги».
public struct TeacherMention: Hashable, Sendable {
  public var name: String
  /// What is said in brackets, behind a dash or in front.
  public var role: String?

  /// Reads a name with its role: in brackets, behind a dash or in front, «концертмейстер Котов».
  init(_ text: String) {
    let (name, role) =
      Self.bracketed(text) ?? Self.dashed(text) ?? Self.opening(text) ?? (text, "")
    self.name = name
    self.role = role.isEmpty || Self.isNoRole(role) ? nil : role
  }

  private static func bracketed(_ text: String) -> (name: String, role: String)? {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let role = String(text[text.index(after: open)...].dropLast()).trimmed
    return (String(text[..<open]).trimmed, role)
  }

  /// A dash between spaces, behind which a small letter follows: no surname of two parts.
  private static func dashed(_ text: String) -> (name: String, role: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let dash = words.lastIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0,
      dash + 1 < words.count, words[dash + 1].first?.isLowercase == true,
      words[0].first?.isUppercase == true
    else { return nil }
    return (
      words[..<dash].joined(separator: " "), words[(dash + 1)...].joined(separator: " ")
    )
  }

  /// Words in small letters before a name in capital ones.
  private static func opening(_ text: String) -> (name: String, role: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let role = words.prefix { $0.first?.isLowercase == true && ($0.last != "." || $0.count > 3) }
    guard !role.isEmpty, role.count < words.count, words[role.count].first?.isUppercase == true
    else {
      return nil
    }
    return (words[role.count...].joined(separator: " "), role.joined(separator: " "))
  }

  /// What every teacher is.
  private static func isNoRole(_ role: String) -> Bool {
    [
      "педагог", "педагог дополнительного образования", "педагог доп. образования",
      "педагог доп. обр.", "пдо", "преподаватель", "учитель",
    ].contains(role.folded)
  }
}

extension Shape where Value == TeacherMention {
  fileprivate static let teacher = name(of: "имя из teachers.yaml, после него в скобках роль") {
    TeacherMention($0)
  }
}

extension Shape where Value == [Located<TeacherMention>] {
  /// One or several: «Иванова, Котов (концертмейстер)», «Иванова и Котов».
  static let teachers = list(of: .teacher, splitsText: true) { node in
    node.sequenceItems.flatMap(\.personItems)
  }
}
