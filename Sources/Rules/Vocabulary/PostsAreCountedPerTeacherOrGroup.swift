import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// Posts in chats are counted for each teacher or for each group.
///
/// Russian: «на» of «чаты» (п. 2.7.4).
enum PostsAreCountedPerTeacherOrGroup: Rule {
  static let metadata = RuleMetadata(
    "posts-are-counted-per-teacher-or-group",
    .error,
    clause: "2.7.4"
  )
  .saying("Сообщения в чатах считаются на педагога или на группу")

  /// Unknown where the institution does not say it.
  static func check(_ inspection: Inspection) -> Checked {
    if inspection.institution.chats.countedPer.isAbsent { return .unknown }
    let findings = inspection.unknownWords(
      of: "на",
      in: OwnWords.counted,
      saying: "сообщения в чатах не считают на",
      plural: "слова"
    )
    return .stated("назначенное число") { Look(findings) }
  }
}
