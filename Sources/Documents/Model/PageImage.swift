import Hashing

/// A picture on a page of the site, as a file beside the page's look.
///
/// Russian: «картинка страницы».
public struct PageImage: Hashable, Sendable {
  /// The bytes of the file, without what it tells besides the picture: place, time, author.
  public let bytes: [UInt8]
  public let format: ImageFormat

  /// In pixels, as are the heights.
  public let width: Int
  public let height: Int

  /// What is to be seen; read aloud, and printed on papers.
  public let description: String

  /// The file's path from the folder of the look: `pictures/3f….png`.
  public let asset: String

  /// Looks at the bytes: `nil` for what is no picture of a known format, or has no size.
  public init?(bytes: [UInt8], description: String) {
    guard let (format, width, height) = ImageFormat.size(of: bytes), width > 0, height > 0 else {
      return nil
    }
    self.bytes = ImageMetadata.stripped(bytes, format)
    self.format = format
    // A picture that lies on its side is shown upright.
    let isTurned = ImageMetadata.orientation(of: bytes, format) > 4
    self.width = isTurned ? height : width
    self.height = isTurned ? width : height
    self.description = description
    var hash = SHA256()
    hash.update(self.bytes)
    asset = "pictures/\(String(hash.digest().description.prefix(16))).\(format.ending)"
  }
}

extension [Block] {
  /// The pictures of the blocks, in order.
  public var images: [PageImage] {
    flatMap { block -> [PageImage] in
      switch block {
      case .heading(_, let content, _), .paragraph(let content, _): content.images
      case .list(let list): list.items.flatMap(\.images)
      case .table(let table):
        (table.header + [TableRow](table.rows)).flatMap { $0.cells.flatMap(\.content.images) }
      case .callout(_, let content), .quote(let content), .together(let content),
        .onPaper(let content):
        content.images
      case .facts(let facts): facts.flatMap(\.value.images)
      case .cards(let cards): cards.flatMap { $0.title.images + $0.lines.flatMap(\.images) }
      case .events(let events): events.list.items.flatMap(\.images)
      case .week(let week): week.days.flatMap(\.entries).flatMap(\.words.images)
      case .chart, .nextLesson, .calendarOffer, .letterhead, .approval, .signature, .qrCode,
        .message, .rule,
        .cutLine:
        []
      }
    }
  }
}

extension [Inline] {
  fileprivate var images: [PageImage] {
    flatMap { inline -> [PageImage] in
      switch inline {
      case .image(let image): [image]
      case .emphasis(let content), .strong(let content), .deleted(let content),
        .inserted(let content), .link(_, let content):
        content.images
      case .text, .code, .lineBreak, .badge, .blank, .checkbox, .drawing, .file: []
      }
    }
  }
}
