import CivilTime
import InstitutionModel
import Russian
import Schema

/// In what a lesson differs from the others of its group, in words.
struct LessonWords {
  let source: PublicSource
  /// The program that the reader knows it is of, and need not be told.
  var program: Program.ID?

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
      source.institution.siteName(of: traits.site),
      hasRoom || traits.rooms.isEmpty ? nil : traits.rooms.joined(separator: ", ").asRoom,
      traits.teachers.isEmpty
        ? nil : source.institution.names(of: traits.teachers).joined(separator: ", "),
      traits.weeks?.words,
      traits.dates.map { "только\u{A0}" + $0.map(\.russianDay).enumerated },
      traits.format == nil ? nil : "весь год дистанционно",
      traits.usesELearning ? "с применением ЭО" : nil,
      together(with: traits.partners),
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  /// «вместе с\u{A0}группой 2»; `nil` for a group by itself.
  func together(with partners: [Group.ID]) -> String? {
    partners.isEmpty ? nil : "вместе с\u{A0}" + partners.map(name).enumerated
  }

  /// «группой 2 («Вокал»)», of the same program «группой 2».
  private func name(of id: Group.ID) -> String {
    let group = source.institution.groups[id.index]
    guard group.program != program else { return group.labelWith }
    let title = source.institution.programs[group.program.index].titleInTables
    return "\(group.labelWith) (\(title))"
  }
}

extension Institution {
  /// Everybody who teaches the group, the main teacher first; `nil` when nobody is known.
  ///
  /// Russian: «Иванова А.А., Котов П.П. (концертмейстер)».
  func teacherNames(of group: Group) -> String? {
    let main = group.teacher.map { [GroupTeacher($0, role: group.mainTeacherRole)] } ?? []
    let names = names(of: main + group.teachersBesideMain)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Everybody who teaches the group beside the main teacher.
  func otherTeacherNames(of group: Group) -> [String] { names(of: group.teachersBesideMain) }

  /// Names in order, each with its role in brackets if it has one.
  func names(of teachers: [GroupTeacher]) -> [String] {
    teachers.map { teacher in
      self[teacher.teacher].name.text + (teacher.role.map { " (\($0))" } ?? "")
    }
  }

  /// «школа № 5»; `nil` where there is one place or none, so that nobody asks.
  func siteName(of site: Site.ID?) -> String? {
    sites.count > 1 ? site.map { self[$0].name.text.typeset } : nil
  }
}

extension Group {
  /// The others of the group, and those whom single lessons name.
  fileprivate var teachersBesideMain: [GroupTeacher] {
    var found = otherTeachers
    for own in lessons.flatMap(\.traits.teachers)
    where own.teacher != teacher && !found.contains(where: { $0.teacher == own.teacher }) {
      found.append(own)
    }
    return found
  }
}
