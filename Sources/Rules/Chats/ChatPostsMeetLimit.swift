import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// An institution does not ask for fewer posts than its regulation.
///
/// Russian: «не реже … раз в неделю размещают в чатах» (п. 2.7.4).
enum ChatPostsMeetLimit: FindingRule {
  static let metadata = RuleMetadata(
    "chat-posts-meet-limit",
    .warning,
    clause: "2.7.4",
    subject: .chatPosts,
    title: "Сообщений в неделю не меньше, чем велит Положение"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let limit = inspection.regulation.limits.posts
    guard let posts = inspection.definitions.institution?.value.chats?.value.postsPerWeek,
      posts.value < limit.value, posts.value > 0
    else { return [] }
    return [
      Finding(
        "назначено \(plural(posts.value, "сообщение", "сообщения", "сообщений")) в неделю, "
          + "а по Положению – не меньше \(limit.value)",
        at: posts.range,
        labels: limit.labels(saying: "предел задан здесь"),
        help: limit.help("назначьте не меньше \(limit.value)", by: inspection.regulation)
      )
    ]
  }
}
