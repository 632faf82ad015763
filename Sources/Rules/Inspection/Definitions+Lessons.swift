import InstitutionModel
import SourceText

extension Definitions {
  /// Every lesson of every timetable, also of those that hold from a date on.
  var lessons: [LessonDefinition] {
    programs.flatMap(\.groups).flatMap(\.value.allLessons)
  }
}

extension Inspection {
  /// Every name of a teacher that programs, groups, lessons and changes give.
  var teacherNames: [Term] {
    let named = definitions.programs.flatMap { program in
      names(program.definition.value.teacher, program.definition.value.teachers)
        + program.groups.flatMap { group in
          names(group.value.teacher, group.value.teachers)
            + (group.value.changes ?? []).flatMap { names($0.value.teacher, $0.value.teachers) }
        }
    }
    return named + lessons.compactMap(\.teacher)
  }

  private func names(_ teacher: Term?, _ teachers: [TeacherTerm]?) -> [Term] {
    [teacher].compactMap { $0 } + (teachers ?? []).map(\.name)
  }
}

extension GroupDefinition {
  /// Every lesson of its timetables, also of those that hold from a date on.
  var allLessons: [LessonDefinition] {
    ([lessons] + (changes ?? []).map(\.value.lessons)).flatMap { ($0 ?? []).map(\.value) }
  }

  /// Every name of a place that it gives.
  var siteNames: [Term] { ([site] + (changes ?? []).map(\.value.site)).compactMap { $0 } }
}
