import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every name of a teacher that programs, groups, lessons and changes give, by place.
  var teacherNames: [Term] {
    programs.flatMap { program in
      names(program.lines.value.teacher, program.lines.value.teachers)
        + program.groups.map(\.value).flatMap { group in
          names(group.teacher, group.teachers) + group.namesInLessons
            + group.changes.items.flatMap { names($0.value.teacher, $0.value.teachers) }
        }
    }.sorted { $0.range < $1.range }
  }
}

/// The names of «педагог» and «педагоги»; a vacancy is nobody's.
func names(
  _ teacher: Stated<[Located<TeacherMention>]>,
  _ teachers: Stated<[Located<TeacherMention>]>
) -> [Term] {
  (teacher.items + teachers.items).map { $0.map(\.name) }.filter { !$0.value.namesNobody }
}

extension GroupLines {
  /// The names of teachers that its lessons give.
  var namesInLessons: [Term] {
    allLessons.compactMap(\.teacher.located).filter { !$0.value.namesNobody }
  }

  /// Every lesson of its timetables, also of those that hold from a date on.
  var allLessons: [LessonLines] {
    (lessons.items + changes.items.flatMap(\.value.lessons.items)).map(\.value)
  }

  /// Every name of a place that it gives.
  var siteNames: [Term] { ([site] + changes.items.map(\.value.site)).compactMap(\.located) }
}
