import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Chats do not work longer than the regulation lets them.
///
/// Russian: «время работы чатов» (п. 2.9.2).
enum ChatsAreOpenWithinLimits: Rule {
  static let metadata = RuleMetadata("chats-are-open-within-limits", .warning, clause: "2.9.2")
    .wanting(.chatHours)
    .saying("Чаты работают не дольше, чем позволяет Положение")

  /// Looks at each end that the institution states; the other may be left to the regulation.
  static func check(_ inspection: Inspection) -> Checked {
    .stated("назначенное время") {
      let (chats, limits) = (inspection.institution.chats, inspection.regulation.limits)
      let (open, close) = (chats.open.located, chats.close.located)
      guard open != nil || close != nil else { return .unknown }
      let early = open.flatMap { $0.value < limits.chatsOpen.value ? $0 : nil }
      let late = close.flatMap { $0.value > limits.chatsClose.value ? $0 : nil }
      let faults = [
        early.map { ("открываются", $0, "не раньше", limits.chatsOpen) },
        late.map { ("закрываются", $0, "не позже", limits.chatsClose) },
      ]
      let findings = faults.compactMap(\.self).map { verb, time, comparison, limit in
        let bound = "\(comparison) \(limit.value.figures)"
        return Finding(
          "чаты \(verb) в \(time.value.figures), а по Положению – \(bound)",
          at: time.range,
          labels: limit.labels(saying: "предел задан здесь"),
          help: limit.help("назначьте время \(bound)", by: inspection.regulation)
        )
      }
      return Look(findings)
    }
  }
}
