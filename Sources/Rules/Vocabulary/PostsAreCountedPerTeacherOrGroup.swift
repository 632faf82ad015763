import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// Posts in chats are counted for each teacher or for each group.
///
/// Russian: «на» of «чаты» (п. 2.7.4).
enum PostsAreCountedPerTeacherOrGroup: FindingRule {
  static let metadata = RuleMetadata(
    "posts-are-counted-per-teacher-or-group",
    .error,
    clause: "2.7.4",
    subject: .chatPosts,
    title: "Сообщения в чатах считаются на педагога или на группу"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: [inspection.definitions.institution?.value.chats?.value.countedPer].compactMap { $0 },
      in: OwnWords.counted,
      saying: "сообщения в чатах не считают на",
      plural: "слова"
    )
  }
}
