import CivilTime
import InstitutionModel
import Russian
import SourceText

/// In what a lesson differs from the others of its group, in words.
struct LessonWords {
  let institution: Institution

  /// What the traits say, in words; `nil` for a lesson like the others.
  ///
  /// Russian: «подгруппа 1, кабинет 3, Котов П.П., по чётным неделям».
  ///
  /// - Parameters:
  ///   - traits: The lesson's.
  ///   - hasRoom: Whether the room is told elsewhere, or there is none.
  /// - Returns: The words, of which a page may make a remark.
  func callAsFunction(_ traits: LessonTraits, withoutRoom hasRoom: Bool = false) -> String? {
    guard traits != LessonTraits() else { return nil }
    let parts: [String?] = [
      traits.subgroup.map { "подгруппа\u{A0}\($0)" },
      traits.isIndividual ? "индивидуально" : nil,
      hasRoom ? nil : traits.room.map { "кабинет\u{A0}\($0)" },
      traits.teacher.map { institution[$0].name.value },
      traits.weeks?.words,
      traits.format == nil ? nil : "весь год дистанционно",
      traits.partners.isEmpty
        ? nil : "вместе с: " + traits.partners.map(name).joined(separator: ", "),
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  /// ««Вокал», группа 2».
  private func name(of group: Group.ID) -> String {
    let group = institution[group]
    return "\(institution[group.program].quotedTitle), \(group.label)"
  }
}

extension WeekParity {
  /// «по чётным неделям».
  var words: String {
    switch self {
    case .even: "по чётным неделям"
    case .odd: "по нечётным неделям"
    }
  }
}

extension Institution {
  /// Everybody who teaches the group, the main teacher first; `nil` when nobody is known.
  ///
  /// Russian: «Иванова А.А., Котов П.П. (концертмейстер)».
  func teacherNames(of group: Group) -> String? {
    let main = group.teacher.map { [GroupTeacher($0, role: group.mainTeacherRole)] } ?? []
    let all = main + group.otherTeachers + group.lessonTeachers
    let names = all.map { teacher in
      self[teacher.teacher].name.value + (teacher.role.map { " (\($0))" } ?? "")
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// «школа № 5»; `nil` where there is one place or none, so that nobody asks.
  func siteName(of group: Group) -> String? {
    sites.count > 1 ? group.site.map { self[$0].name.typeset } : nil
  }
}

extension Group {
  /// Those whom single lessons name and the group does not.
  fileprivate var lessonTeachers: [GroupTeacher] {
    let known = [teacher] + otherTeachers.map(\.teacher)
    var found: [GroupTeacher] = []
    for teacher in lessons.compactMap(\.traits.teacher)
    where !known.contains(teacher) && !found.contains(GroupTeacher(teacher)) {
      found.append(GroupTeacher(teacher))
    }
    return found
  }
}
