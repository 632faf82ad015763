import Schema
import SourceText

/// Who teaches a program or a group, as it is written.
///
/// Russian: «педагог», «педагоги».
public struct NamedTeachers: Sendable {
  /// «педагог», the main one.
  public var main: Stated<String>
  /// «педагоги»: without «педагог» the first of them is the main one.
  public var listed: Stated<[Located<TeacherMention>]>

  public init(_ main: Stated<String>, _ listed: Stated<[Located<TeacherMention>]>) {
    (self.main, self.listed) = (main, listed)
  }

  /// Whether nothing is said; what was not understood says something.
  public var isAbsent: Bool { main.isAbsent && listed.items.isEmpty && listed.isClear }

  /// What is said of teachers holds as a whole, else what is said farther away.
  public func inheriting(_ far: NamedTeachers) -> NamedTeachers { isAbsent ? far : self }

  /// The name of the main one; `nil` where nobody knows it.
  var nameOfMain: String? {
    if !main.isAbsent { return main.value }
    return listed.isClear ? listed.items.first?.value.name : nil
  }

  /// Every name, in the order in which they are written.
  public var names: [Term] {
    [main.located].compactMap(\.self) + listed.items.map { $0.map(\.name) }
  }
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
