import Documents

/// Text to be pasted into a chat: no markup, UTF-8 without a mark, lines end with LF.
///
/// Where a text is sent in parts, a line of dashes stands between them.
public struct TXT: OutputFormat {
  public static let fileExtension = "txt"

  public init(_ frame: TreeFrame) {}

  public func content(of body: Body) -> Message? {
    switch body {
    case .message(let message): message
    case .pages, .workbook, .calendar, .feed, .pack, .archive: nil
    }
  }

  public func render(
    _ content: Message,
    of document: Document,
    links: any LinkResolving
  ) -> [UInt8] {
    let text = content.parts.map(PlainText.clean).joined(separator: Self.separator)
    return Array((text + "\n").utf8)
  }

  private static let separator = "\n\n----------\n\n"
}
