import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every name of a teacher that programs, groups, lessons and changes give, by place.
  var teacherNames: [Term] {
    programs.flatMap { program in
      names(program.lines.value.teacher, program.lines.value.teachers)
        + program.groups.map(\.value).flatMap { group in
          names(group.teacher, group.teachers)
            + group.allLessons.flatMap { names($0.teacher, $0.teachers) }
            + group.changes.items.flatMap { names($0.value.teacher, $0.value.teachers) }
        }
    }.sorted { $0.range < $1.range }
  }
}

/// The names of «педагог» and «педагоги».
func names(_ teacher: Stated<String>, _ teachers: Stated<[Located<TeacherMention>]>) -> [Term] {
  [teacher.located].compactMap(\.self) + teachers.items.map { $0.map(\.name) }
}

extension GroupLines {
  /// Every lesson of its timetables, also of those that hold from a date on.
  var allLessons: [LessonLines] {
    (lessons.items + changes.items.flatMap(\.value.lessons.items)).map(\.value)
  }

  /// Every name of a place that it gives.
  var siteNames: [Term] {
    ([site] + changes.items.map(\.value.site) + allLessons.map(\.site)).compactMap(\.located)
  }
}
