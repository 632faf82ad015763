/// One content of a document, for one family of formats.
///
/// A format takes the body that it can write; a new case stops the build at every `switch`.
public enum Body: Hashable, Sendable {
  /// To be read and printed.
  case pages([Section])
  /// To be worked with: sorted, filled in, summed.
  case workbook(Workbook)
  /// To be pasted into a chat.
  case message(Message)
  /// Papers to be printed in one go, each as it would be alone.
  case pack([Document])
  /// To be shown beside other events.
  case calendar(EventCalendar)
  /// To be told of by programs that look for news.
  case feed(Feed)
  /// Files of other documents, to be taken together.
  case archive([ArchiveEntry])
}

extension Body {
  /// Pages of one section.
  public static func page(_ blocks: [Block], orientation: Orientation = .portrait) -> Body {
    .pages([Section(blocks, orientation: orientation)])
  }
}
