import Schema
import SourceText

/// An item of «педагоги».
///
/// Russian: «Котов П.П. (концертмейстер)».
public struct TeacherTerm: Sendable {
  public var name: Term
  /// What is said in brackets.
  public var role: String?
}

extension Shape where Value == [TeacherTerm] {
  static let teachers = Shape<[Located<TeacherTerm>]>.list(of: .teacher).map { teachers, _, _ in
    teachers.map(\.value)
  }
}

extension Shape where Value == TeacherTerm {
  static let teacher = name(of: "имя из teachers.yaml, после него в скобках роль") { text in
    guard let open = text.value.firstIndex(of: "("), text.value.hasSuffix(")") else {
      return TeacherTerm(name: text, role: nil)
    }
    let role = String(text.value[text.value.index(after: open)...].dropLast()).trimmed
    let name = String(text.value[..<open]).trimmed
    return TeacherTerm(name: Term(name, at: text.range), role: role.isEmpty ? nil : role)
  }
}
