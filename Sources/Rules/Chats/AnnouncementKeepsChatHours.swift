import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Families are told of a change while the chats are open, ends included, unless it is urgent.
///
/// Urgent is what is told a day before or later, and what its author calls so.
///
/// Russian: «объявлено» (п. 2.7.4), время работы чатов (п. 2.9.2).
enum AnnouncementKeepsChatHours: Rule {
  static let metadata = RuleMetadata("announcement-keeps-chat-hours", .note, clause: "2.9.2")
    .saying("Об изменениях сообщают в часы работы чатов, кроме срочных")

  static func check(_ inspection: Inspection) -> Checked {
    let chats = OpenChats(inspection)
    return .each(inspection.definitions.changes, .change) { change in
      guard let chats else { return .unknown }
      guard let told = change.value.announced.located, let time = told.value.time else {
        return .fine
      }
      let isUrgent = change.value.firstDay.map { $0.value <= told.value.date + 1 } ?? true
      guard !chats.contains(time), !told.value.isUrgent, !isUrgent else { return .fine }
      let words = "\(told.value.date.russianFigures) \(time.figures)"
      return .found(
        "об изменении сообщили \(words), а\u{A0}чаты работают \(chats.span)",
        at: told.range,
        help: "исправьте время; если ждать было нельзя, напишите «объявлено: \(words), срочно»"
      )
    }
  }
}
