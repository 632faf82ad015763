import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// The posts of a week as a page to copy from, and as one text.
struct ChatPostsPage {
  let week: ChatWeek
  let source: InternalSource
  private let posts: [ChatPost]

  init(week: ChatWeek, source: InternalSource) {
    self.week = week
    self.source = source
    posts = PostPlan(week, in: source)?.posts ?? []
  }

  /// How many there are of how many, then each with its hours and its text.
  var blocks: [Block] {
    guard !posts.isEmpty else { return [.paragraph([.text(Self.nothing)])] }
    return [.paragraph([.text(lead)], .lead)]
      + posts.enumerated().flatMap { index, post -> [Block] in
        [
          .heading(
            level: 2,
            [.text("\(index + 1). \(post.kind.title)")],
            anchor: "post-\(index + 1)"
          ),
          .paragraph([.text(post.window.words)]),
        ] + parts(of: post).map { .message(Message([$0], limit: limit)) }
      } + [way]
  }

  /// All posts below one another, each under its hours.
  func text(under title: String) -> Message {
    let texts = posts.enumerated().map { index, post in
      "\(index + 1). \(post.kind.title)\n\(post.window.words)\n\n"
        + parts(of: post).joined(separator: "\n\n")
    }
    let body = texts.isEmpty ? [Self.nothing] : texts
    let separated = Array(body.map { [$0] }.joined(separator: [Self.line]))
    return Message(([title] + separated).map(\.inChat), limit: .max)
  }

  private static let line = "----------"
  private static let nothing = "На этой неделе у группы ничего нет: сообщения не нужны."

  /// The parts that the platform takes, nearly always one.
  private func parts(of post: ChatPost) -> [String] {
    Message(post.paragraphs, limit: limit).parts
  }

  private var limit: Int { source.institution.messageLimit }

  /// «Сообщений: 5. Скопируйте текст и отправьте в указанное время.»
  private var lead: String {
    "Сообщений: \(posts.count). Скопируйте каждое и\u{A0}отправьте в\u{A0}чат группы "
      + "в\u{A0}указанное время; что на\u{A0}деле вышло иначе, поправьте."
  }

  /// Back to the list.
  private var way: Block {
    .paragraph([
      .link(.document(DocumentID(kind: InternalIndex.metadata.id)), ["Все документы"])
    ])
  }
}

extension String {
  /// With the spaces that people type.
  fileprivate var inChat: String { replacing("\u{A0}", with: " ") }
}
