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
    lessons.items.map { $0.value }
      + changes.items.flatMap { $0.value.lessons.items.map { $0.value } }
  }

  /// Its rooms whose text names a building too, where no key does.
  var roomsWithSites: [Located<RoomAtSite>] {
    var rooms = [site.isAbsent ? group.room.located : nil].compactMap { $0 }
    for change in changes.items where change.value.site.isAbsent {
      rooms += [change.value.change.room.located].compactMap { $0 }
    }
    for lesson in allLessons where lesson.site.isAbsent { rooms += lesson.rooms.items }
    return rooms.compactMap { room in
      RoomAtSite(room.value).flatMap { $0.namesBuilding ? Located($0, at: room.range) : nil }
    }
  }

  /// Every name of a place that it gives.
  var siteNames: [Term] {
    ([site] + changes.items.map { $0.value.site } + allLessons.map { $0.site })
      .compactMap { $0.located }
  }
}
