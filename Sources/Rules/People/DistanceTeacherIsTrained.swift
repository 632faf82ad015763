import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Who teaches at a distance has been trained for it, also by the institution itself.
///
/// «нет» and the like say that there was no training, «запланирована» and a time after the build's day that there has
/// been none yet.
///
/// Russian: «педагогические работники, прошедшие соответствующую подготовку» (п. 4.2).
enum DistanceTeacherIsTrained: Rule {
  static let metadata = RuleMetadata("distance-teacher-is-trained", .warning, clause: "4.2")
    .with(isDated: true).saying("У педагога, который учит на расстоянии, указана подготовка")

  /// Looks at teachers of groups at a distance; unknown for one who is not listed or was not read
  /// whole.
  static func check(_ inspection: Inspection) -> Checked {
    let read = inspection.definitions.teachers.map(\.value).filter { $0.record.training.isClear }
    let listed = Dictionary(
      read.compactMap { lines in
        lines.teacher.name.located.flatMap { name in
          inspection.names.teacher(name.value).map { ($0, (name: name, lines.record)) }
        }
      },
      // That somebody is described twice is told by itself.
      uniquingKeysWith: { $0.1.knownTraining != nil ? $0 : $1 }
    )
    let groups = groupsByTeacher(in: inspection)
    // Before the year nobody teaches yet.
    let day = inspection.year.map { max(inspection.date, $0.days.first) } ?? inspection.date
    return .sharing { cause in
      .each(groups, .teacher, "групп на\u{A0}расстоянии") { key, groups in
        guard let (name, record) = listed[key] else { return .unknown }
        let training = record.training.located
        let isAhead = training?.value.isTrainingAhead(of: day) == true
        if record.knownTraining != nil, !isAhead { return .fine }
        let advice =
          inspection.definitions.twoLines("имя", name, and: "подготовка: …")
          ?? "\(training == nil ? "добавьте" : "исправьте") строку «подготовка: …»"
        for group in groups {
          cause.add(
            "педагог \(name.value.quoted) учит на расстоянии, а подготовка "
              + (isAhead ? "ещё впереди" : "не указана"),
            at: training?.range ?? name.range,
            help: "\(advice): чему и когда обучен, в учреждении или вне его",
            inheritedBy: group
          )
        }
        return .found([])
      }
    }
  }

  /// Those who teach groups at a distance, with the groups.
  private static func groupsByTeacher(in inspection: Inspection) -> [(Teacher.ID, [Term])] {
    let learning = Set(inspection.learningGroups.map(\.name.range))
    var order: [Teacher.ID] = []
    var groups: [Teacher.ID: [Term]] = [:]
    for program in inspection.definitions.programs {
      for group in program.groups {
        guard let name = group.value.group.name.located, learning.contains(name.range)
        else { continue }
        let names = program.teacherNames(of: group.value).map(\.value)
        for key in names.compactMap(inspection.names.teacher).uniqued {
          if groups[key] == nil { order.append(key) }
          groups[key, default: []].append(name)
        }
      }
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
