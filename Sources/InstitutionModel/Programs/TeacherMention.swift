import Schema
import SourceText

/// A teacher as programs and groups name one.
///
/// Russian: «Котов П.П. (концертмейстер)», an item of «педагоги».
public struct TeacherMention: Hashable, Sendable {
  public var name: String
  /// What is said in brackets.
  public var role: String?
}

extension Shape where Value == TeacherMention {
  static let teacher = name(of: "имя из teachers.yaml, после него в скобках роль") { text in
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return TeacherMention(name: text, role: nil)
    }
    let role = String(text[text.index(after: open)...].dropLast()).trimmed
    let name = String(text[..<open]).trimmed
    return TeacherMention(name: name, role: role.isEmpty ? nil : role)
  }
}
