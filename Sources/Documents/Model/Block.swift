/// A part of a document that stands on lines of its own.
public enum Block: Hashable, Sendable {
  /// Level 1 is the document's title and occurs once.
  case heading(level: Int, [Inline], anchor: String? = nil)
  case paragraph([Inline], ParagraphRole = .body)
  /// Items with bullets, numbers or boxes.
  case list(List)
  case table(Table)
  /// A week with an axis of hours.
  case week(WeekGrid)
  /// Shares of wholes, drawn.
  case chart(BarChart)
  /// When a group meets next.
  case nextLesson(NextLesson)
  /// The ways to a calendar; a screen's, since paper cannot be subscribed to.
  case calendarOffer(CalendarOffer)
  /// What there is beside lessons, by its days.
  case events(EventList)
  /// Names with what is known of each: «возраст — 7–10 лет».
  case facts([Fact])
  /// Entries to choose from, for example the programs on the front page.
  case cards([Card])
  /// Something that must not be overlooked.
  case callout(Tone, [Block])
  /// Words of others.
  case quote([Block])
  /// What must not be parted by the end of a sheet: a signature and the words that it is put under.
  case together([Block])
  /// Who writes, at the head of a paper.
  case letterhead(Letterhead)
  /// The words by which a head puts a paper in force.
  case approval(Approval)
  /// A line to be signed.
  case signature(Signature)
  /// An address for the camera of a telephone.
  case qrCode(QRCode)
  /// What is of use on paper alone: a slip to tear off. Screens do not show it.
  case onPaper([Block])
  /// A text to be copied and sent, part by part.
  case message(Message)
  /// A line between two parts of a paper.
  case rule
  /// The line along which a sheet is cut.
  case cutLine
}

/// What a paragraph is for; it decides its place on paper.
public enum ParagraphRole: UInt8, Hashable, Sendable {
  /// Plain text of the document.
  case body
  /// The sentence under the title.
  case lead
  /// Small explanations under a table.
  case note
  /// What is to be written on the line above: «(фамилия, имя, отчество)».
  case underline
  /// The addressee, in the upper right corner of a paper.
  case corner
  /// What is to be written on the line above it, in that corner.
  case cornerUnderline
  /// In the middle of the line, without indentation.
  case centered
  /// When a paper was written, with its number, under the letterhead.
  case dateline
  /// What a paper is about, under the name of its sort.
  ///
  /// Russian: «заголовок к тексту».
  case subject
}

/// A list of items, each of blocks.
public struct List: Hashable, Sendable {
  public enum Marker: Hashable, Sendable {
    case bullet
    /// Numbers from the given one on.
    case number(start: Int)
    /// «☐»: to be ticked on paper.
    case checkbox
  }

  public var marker: Marker
  /// Each of blocks; an item may hold a list itself.
  public var items: [[Block]]

  public init(_ marker: Marker, _ items: [[Block]]) {
    self.marker = marker
    self.items = items
  }
}

/// A name with what is known of it.
public struct Fact: Hashable, Sendable {
  /// Without a colon.
  public var name: String
  /// May hold blanks to write in.
  public var value: [Inline]
  /// What machines call the value (`itemprop`).
  public var property: String?

  public init(_ name: String, _ value: [Inline], property: String? = nil) {
    self.name = name
    self.value = value
    self.property = property
  }
}

/// A titled entry that leads to a document.
public struct Card: Hashable, Sendable {
  public var title: [Inline]
  /// `nil` for an entry that leads nowhere.
  public var target: LinkTarget?
  /// Each on a line of its own, below the title.
  public var lines: [[Inline]]

  public init(title: [Inline], target: LinkTarget?, lines: [[Inline]]) {
    self.title = title
    self.target = target
    self.lines = lines
  }
}

/// How much a remark matters to its reader.
public enum Tone: UInt8, Hashable, Sendable {
  /// A remark beside the text.
  case neutral
  /// All is well, or nothing has to be done.
  case good
  /// Somebody has to do something.
  case attention
}
