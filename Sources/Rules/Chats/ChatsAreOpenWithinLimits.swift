import InstitutionModel
import CivilTime
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// Chats do not work longer than the regulation lets them.
///
/// Russian: «время работы чатов» (п. 2.9.2).
enum ChatsAreOpenWithinLimits: Rule {
  static let metadata = RuleMetadata("chats-are-open-within-limits", .warning, clause: "2.9.2")
    .saying("Чаты работают не дольше, чем позволяет Положение")

  static func check(_ inspection: Inspection) -> Checked {
    .stated("назначенное время", look(at: inspection))
  }

  private static func look(at inspection: Inspection) -> Look {
    let (open, close) = (
      inspection.institution.chats.open.located, inspection.institution.chats.close.located
    )
    guard open != nil || close != nil else { return .unknown }
    let (earliest, latest) = (
      inspection.regulation.limits.chatsOpen, inspection.regulation.limits.chatsClose
    )
    var findings: [Finding] = []
    if let open, open.value < earliest.value {
      let bound = "не раньше \(earliest.value.figures)"
      let message = "чаты открываются в \(open.value.figures), а по Положению – \(bound)"
      findings.append(finding(message, bound, open, earliest, inspection.regulation))
    }
    if let close, close.value > latest.value {
      let bound = "не позже \(latest.value.figures)"
      let message = "чаты закрываются в \(close.value.figures), а по Положению – \(bound)"
      findings.append(finding(message, bound, close, latest, inspection.regulation))
    }
    return Look(findings)
  }

  private static func finding(
    _ message: String,
    _ bound: String,
    _ time: Located<TimeOfDay>,
    _ limit: Limit<TimeOfDay>,
    _ regulation: Regulation
  ) -> Finding {
    Finding(
      message,
      at: time.range,
      labels: limit.labels(saying: "предел задан здесь"),
      help: limit.help("назначьте время \(bound)", by: regulation)
    )
  }
}
