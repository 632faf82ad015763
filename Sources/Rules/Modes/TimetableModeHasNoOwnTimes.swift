import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that keeps the timetable in distance periods has no other times beside it.
///
/// Russian: «сохраняют режим занятий согласно учебному расписанию» (п. 4.22). Consultations beside
/// lessons are lawful. What a program or the institution says is a default: it is wrong only beside
/// a mode of the same place, and only when no group makes use of it.
enum TimetableModeHasNoOwnTimes: Rule {
  static let metadata = RuleMetadata(
    "timetable-mode-has-no-own-times",
    .error,
    clause: "4.22(1)",
    also: ["4.21(4)"],
    title: "При режиме «согласно учебному расписанию» другого времени и материалов нет"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let used = rangesInUse(by: inspection.learningGroups, inspection.regulation.vocabulary)
    return .groups(in: .byTimetable, of: inspection) { Look(findings(about: $0, in: $1, used)) }
  }

  private static func findings(
    about group: GroupInContext,
    in mode: SourceRange,
    _ used: Set<SourceRange>
  ) -> [Finding] {
    group.layers.flatMap { layer in
      layer.distance.value.ownTimes.filter { time in
        let saysMode = layer.distance.value.classMode?.range == mode
        return (layer.isOwn || saysMode) && !used.contains(time.range)
      }
    }.map { finding($0, mode) }
  }

  /// The places of times that some group with a mode of its own lives by.
  private static func rangesInUse(
    by groups: [GroupInContext],
    _ words: Vocabulary
  ) -> Set<SourceRange> {
    var ranges: Set<SourceRange> = []
    for group in groups where group.classMode(by: words)?.value != .byTimetable {
      for layer in group.layers { ranges.formUnion(layer.distance.value.ownTimes.map(\.range)) }
    }
    return ranges
  }

  private static func finding(_ time: Term, _ mode: SourceRange) -> Finding {
    Finding(
      "при режиме «согласно учебному расписанию» не нужна строка \(time.value.quoted)",
      at: time.range,
      labels: [Label("режим занятий", at: mode)],
      help: "уберите строку «\(time.value)» или выберите другой режим занятий"
    )
  }
}

extension DistanceDefinition {
  /// The keys with times and materials of the other modes, each at its first value.
  fileprivate var ownTimes: [Term] {
    let places: [(String, SourceRange?)] = [
      ("рассылка", mailing?.range),
      ("проверка", checking?.range),
      ("обратная связь", feedback?.range),
      ("видеозанятия", videoLessons?.first?.range),
      ("материалы", materials?.first?.range),
    ]
    return places.compactMap { key, range in range.map { Term(key, at: $0) } }
  }
}
