import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every name of a teacher that programs, groups, lessons and changes give, by place.
  var teacherNames: [Term] {
    programs.flatMap { program in
      program.lines.value.namedTeachers.names
        + program.groups.map(\.value).flatMap { group in
          group.namedTeachers.names + group.allLessons.flatMap(\.namedTeachers.names)
            + group.changes.items.flatMap(\.value.namedTeachers.names)
        }
    }.sorted { $0.range < $1.range }
  }
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
