import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Tasks are sent and checked, questions are answered by day.
///
/// Hours of the night are mostly those of the afternoon, counted from noon: «пт 3:00» for «пт 15:00». What goes by the
/// chat, or has no place, is told by the hours of chats.
///
/// Russian: «рассылка», «консультации», «проверка», «обратная связь» (п. 4.22).
enum SupportIsGivenByDay: Rule {
  static let metadata = RuleMetadata("support-is-given-by-day", .warning, clause: "4.22(3)")
    .saying("Рассылка, консультации, проверка и обратная связь – днём, а не ночью")

  /// Minutes.
  private static let beginningOfDay = 6 * 60

  /// Looks at every way to learn; what groups inherit is told once.
  static func check(_ inspection: Inspection) -> Checked {
    let messengers = inspection.messengers
    return .each(inspection.learningGroups, "с\u{A0}сопровождением") { way in
      let work = way.chatWork(by: messengers) { $0.first.minutes < beginningOfDay }
      return Look(work.filter { $0.isSupport && $0.isElsewhere }.map { finding(about: $0) })
    }
  }

  private static func finding(about work: ChatWork) -> Finding {
    let later = TimeOfDay(minutes: work.first.minutes + 12 * 60)
    let right = later.map { "если это после полудня, замените на \($0.figures.quoted)" }
    return Finding(
      "\(work.words): это ночь",
      at: work.range,
      help: right ?? "проверьте часы"
    )
  }
}

extension ChatWork {
  /// Whether it has a place, and that is no chat.
  fileprivate var isElsewhere: Bool { !isUnplaced && !isInChat }

  fileprivate var isSupport: Bool {
    switch kind {
    case .mailing, .consultation, .checking, .feedback: true
    case .release, .deadline: false
    }
  }
}
