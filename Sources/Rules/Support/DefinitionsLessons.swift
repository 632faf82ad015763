import Definitions
import SourceText

extension Definitions {
  /// Every lesson of every timetable, also of those that hold from a date on.
  var lessons: [LessonDefinition] {
    programs.flatMap(\.groups).map(\.value).flatMap { group in
      [group.lessons] + (group.changes ?? []).map(\.value.lessons)
    }.flatMap { ($0 ?? []).map(\.value) }
  }

  /// Every name of a teacher that programs, groups, lessons and changes give.
  var teacherNames: [Term] {
    let named = programs.flatMap { program in
      names(program.definition.value.teacher, program.definition.value.teachers)
        + program.groups.map(\.value).flatMap { group in
          names(group.teacher, group.teachers)
            + (group.changes ?? []).flatMap { names($0.value.teacher, $0.value.teachers) }
        }
    }
    return named + lessons.compactMap(\.teacher)
  }

  private func names(_ teacher: Term?, _ teachers: [TeacherTerm]?) -> [Term] {
    [teacher].compactMap { $0 } + (teachers ?? []).map(\.name)
  }

  /// Every name of a place that groups give.
  var siteNames: [Term] {
    programs.flatMap(\.groups).map(\.value).flatMap { group in
      ([group.site] + (group.changes ?? []).map(\.value.site)).compactMap { $0 }
    }
  }
}
