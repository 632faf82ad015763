import Schema
import SourceText

/// Who teaches a program or a group, as it is written.
///
/// Russian: «педагог», «педагоги».
public struct NamedTeachers: Sendable {
  /// «педагог»: the main one, or several of whom the first is.
  public var main: Stated<[Located<TeacherMention>]>
  /// «педагоги»: without «педагог» the first of them is the main one.
  public var listed: Stated<[Located<TeacherMention>]>

  public init(
    _ main: Stated<[Located<TeacherMention>]>,
    _ listed: Stated<[Located<TeacherMention>]>
  ) {
    (self.main, self.listed) = (main, listed)
  }

  /// Whether nothing is said; what was not understood says something.
  public var isAbsent: Bool {
    main.items.isEmpty && main.isClear && listed.items.isEmpty && listed.isClear
  }

  /// What is said of teachers holds as a whole, else what is said farther away.
  public func inheriting(_ far: NamedTeachers) -> NamedTeachers { isAbsent ? far : self }

  /// The name of the main one; `nil` where nobody knows it.
  var nameOfMain: String? {
    guard main.isClear, !main.items.isEmpty || listed.isClear else { return nil }
    return mentions.first?.value.name
  }

  /// Everybody who is named, the main one first.
  var mentions: [Located<TeacherMention>] { main.items + listed.items }

  /// Every name, in the order in which they are written; a vacancy is nobody's.
  public var names: [Term] { mentions.map { $0.map(\.name) }.filter { !$0.value.namesNobody } }

  /// Where «вакансия» stands instead of a name.
  public var vacancies: [Term] { mentions.map { $0.map(\.name) }.filter(\.value.namesNobody) }
}

extension ProgramLines {
  /// Who teaches its groups that name nobody.
  public var namedTeachers: NamedTeachers { NamedTeachers(teacher, teachers) }
}

extension GroupLines {
  /// Whom it names itself.
  public var namedTeachers: NamedTeachers { NamedTeachers(teacher, teachers) }
}

extension GroupChangeLines {
  /// Whom it names itself.
  public var namedTeachers: NamedTeachers { NamedTeachers(teacher, teachers) }
}

extension LessonLines {
  /// Whom it names itself.
  public var namedTeachers: NamedTeachers { NamedTeachers(teacher, teachers) }
}
