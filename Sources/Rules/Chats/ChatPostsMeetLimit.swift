import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An institution does not ask for fewer posts than its regulation.
///
/// Russian: «не реже … раз в неделю размещают в чатах» (п. 2.7.4).
enum ChatPostsMeetLimit: Rule {
  static let metadata = RuleMetadata("chat-posts-meet-limit", .warning, clause: "2.7.4")
    .wanting(.posts)
    .saying("Сообщений в неделю не меньше, чем велит Положение")

  /// Half checked at most: how much is really posted, no file says.
  static func check(_ inspection: Inspection) -> Checked {
    let limit = inspection.regulation.limits.posts
    guard let posts = inspection.institution.chats.postsPerWeek.located else { return .unknown }
    let finding = Finding(
      "назначено \(plural(posts.value, "сообщение", "сообщения", "сообщений")) в неделю, "
        + "а по Положению – не меньше \(limit.value)",
      at: posts.range,
      labels: limit.labels(saying: "предел задан здесь"),
      help: limit.help("назначьте не меньше \(limit.value)", by: inspection.regulation)
    )
    // Two things: the number that is named, which is known, and what is posted, which never is.
    let number = "\(posts.value) в\u{A0}неделю"
    return Checked(
      findings: posts.value > 0 && posts.value < limit.value ? [finding] : [],
      extent: Extent(
        looked: 1,
        all: 2,
        words: "назначено \(number); отправлены ли сообщения, программа не\u{A0}знает",
        missing: "назначено \(number); отправлены ли сообщения, программа не\u{A0}знает"
      )
    )
  }
}
