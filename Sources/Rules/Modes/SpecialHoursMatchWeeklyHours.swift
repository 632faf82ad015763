import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What a special mode gives in a whole distance week adds up to the weekly hours.
///
/// Russian: «объём часов учебного плана» (п. 4.9). Individual support counts no hours. A ground that
/// has a special mode of its own is compared too. The weekly hours are those of the build's day: when
/// they change, the special mode is written anew.
enum SpecialHoursMatchWeeklyHours: Rule {
  static let metadata = RuleMetadata("special-hours-match-weekly-hours", .warning, clause: "4.9")
    .also("4.22(2)").with(isDated: true)
    .saying("Часы материалов и видеозанятий недели в сумме равны часам в неделю")

  /// Unknown where hours of the program cannot be counted, or some part of the mode was not
  /// understood.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let special = year.groups { _ in true }.map { $0.group.asOf(inspection.date) }
      .filter { !$0.specialLearnings.isEmpty }
    return .each(special, .group, ClassMode.special.trait) { group in
      guard year.countsHours(of: group.program) else { return .unknown }
      return group.specialLearnings.map { look(at: group, $0, year.timetable) }.joined
    }
  }

  /// Compares the group's weekly hours with those of a distance week by that way to learn.
  ///
  /// The timetable counts them for a copy of the group that learns so; `ground` is only told.
  private static func look(
    at group: Group,
    _ learning: GroupLearning,
    _ timetable: Timetable
  ) -> Look {
    var learner = group
    learner.distance = learning.learning
    guard learning.learning.countsSpecialHours, let stated = group.weeklyHours.located,
      let given = timetable.weeklyDistanceHours(of: learner)
    else { return .unknown }
    guard given != stated.value else { return .fine }
    let week = learning.ground.map { "в неделю периода \($0.quoted)" } ?? "в дистанционную неделю"
    return .found(
      "у группы \(group.name.text.quoted) указано «часов в неделю: \(stated.value.figures)», "
        + "а \(week) получается \(given.words)",
      at: stated.range,
      labels: learning.learning.special.labels,
      help:
        "дополните материалы или видеозанятия либо исправьте часы; часы короткого видеозанятия "
        + "укажите так: {занятие: четверг 17:00–17:30, часов: 1}"
    )
  }
}

extension Group {
  /// The ways to learn by a special mode; those whose hours are known each once: a ground may differ
  /// in something else.
  fileprivate var specialLearnings: [GroupLearning] {
    var seen: Set<[SourceRange]> = []
    return learnings.filter {
      $0.learning.classMode.value == .special
        && (!$0.learning.countsSpecialHours || seen.insert($0.learning.special.places).inserted)
    }
  }
}

extension DistanceLearning {
  /// Whether all that counts in the special mode is known.
  fileprivate var countsSpecialHours: Bool {
    !special.isEmpty && special.isClear
      && special.materials.items.allSatisfy {
        $0.value.release.value != nil && $0.value.hours.value != nil
      }
  }
}

extension SpecialSchedule {
  /// Where its parts stand: two grounds with the same parts have one special mode.
  fileprivate var places: [SourceRange] {
    materials.items.map(\.range) + videoLessons.items.map(\.range)
  }

  /// Each part that counts, with its academic hours where they are known.
  fileprivate var labels: [Label] {
    let hours = materials.items.compactMap(\.value.hours.located)
    return hours.map { Label($0.value.words, at: $0.range) }
      + videoLessons.items.map { lesson in
        Label(lesson.value.academicHours?.words ?? "видеозанятие", at: lesson.range)
      }
  }
}
