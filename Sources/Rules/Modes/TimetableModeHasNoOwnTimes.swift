import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A group that keeps the timetable in distance periods has no other times beside it.
///
/// Russian: «сохраняют режим занятий согласно учебному расписанию» (п. 4.22). Consultations beside
/// lessons are lawful. What a program or the institution says is a default: it is wrong only beside
/// a mode of the same place, and only when no group makes use of it.
enum TimetableModeHasNoOwnTimes: Rule {
  static let metadata = RuleMetadata("timetable-mode-has-no-own-times", .error, clause: "4.22(1)")
    .also("4.21(4)")
    .saying("При режиме «согласно учебному расписанию» другого времени и материалов нет")

  /// What is inherited from a layer where the mode does not stand is let be: other groups may need
  /// it.
  static func check(_ inspection: Inspection) -> Checked {
    // The places of times that some group with a mode of its own lives by.
    let others = inspection.learningGroups.filter { $0.learning.classMode.value != .byTimetable }
    let used = Set(others.flatMap { $0.learning.ownTimes.map(\.range) })
    return .groups(in: .byTimetable, of: inspection) { way, mode in
      // The group's own, and those that stand where the mode does.
      let depths = [0, way.learning.classMode.evidence?.depth]
      let times = way.learning.ownTimes.filter {
        depths.contains($0.depth) && !used.contains($0.range)
      }
      let findings = times.map { time in
        Finding(
          "при режиме «согласно учебному расписанию» не нужна строка \(time.key.quoted)",
          at: time.range,
          labels: [Label("режим занятий", at: mode)],
          help: "уберите строку «\(time.key)» или выберите другой режим занятий"
        )
      }
      return Look(findings)
    }
  }
}

extension DistanceLearning {
  /// The keys with times and materials of the other modes, each at its first value, with how near the layer
  /// is that says them.
  fileprivate var ownTimes: [(key: String, range: SourceRange, depth: UInt8)] {
    let (video, materials) = (special.videoLessons, special.materials)
    let places: [(String, SourceRange?, UInt8?)] = [
      ("рассылка", support.mailing.items.first?.range, support.mailing.evidence?.depth),
      ("проверка", support.checking.items.first?.range, support.checking.evidence?.depth),
      ("обратная связь", support.feedback.items.first?.range, support.feedback.evidence?.depth),
      ("видеозанятия", video.items.first?.range, video.evidence?.depth),
      ("материалы", materials.items.first?.range, materials.evidence?.depth),
    ]
    return places.compactMap { key, range, depth in
      range.flatMap { range in depth.map { (key, range, $0) } }
    }
  }
}
