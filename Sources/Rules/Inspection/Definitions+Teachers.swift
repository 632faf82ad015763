import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every name of a teacher that programs, groups, lessons and changes of all kinds give, by place.
  var teacherNames: [Term] {
    let ofDays = changes.flatMap { change in
      [change.value.teacher.located, change.value.substitute.located].compactMap(\.self)
    }.filter { !$0.value.saysNoSubstitute }
    let ofGroups = programs.flatMap { program in
      program.lines.value.namedTeachers.names
        + program.groups.map(\.value).flatMap { group in
          group.namedTeachers.names + group.allLessons.flatMap(\.namedTeachers.names)
            + group.changes.items.flatMap(\.value.namedTeachers.names)
        }
    }
    return (ofGroups + ofDays).sorted { $0.range < $1.range }
  }
}

extension GroupLines {
  /// Every lesson of its timetables, also of those that hold from a date on.
  var allLessons: [LessonLines] {
    (lessons.items + changes.items.flatMap(\.value.lessons.items)).map(\.value)
  }

  /// Its rooms whose text names a building too, where no key does.
  var roomsWithSites: [Located<RoomAtSite>] {
    let own = site.isAbsent ? [group.room.located] : []
    let changed = changes.items.map(\.value).filter(\.site.isAbsent).map(\.change.room.located)
    let rooms = allLessons.filter(\.site.isAbsent).flatMap(\.rooms.items)
    return ((own + changed).compactMap(\.self) + rooms).compactMap { room in
      RoomAtSite(room.value).flatMap { $0.namesBuilding ? Located($0, at: room.range) : nil }
    }
  }

  /// Every name of a place that it gives.
  var siteNames: [Term] {
    ([site] + changes.items.map(\.value.site) + allLessons.map(\.site)).compactMap(\.located)
  }
}
