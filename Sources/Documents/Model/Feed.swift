import CivilTime

/// News for programs that read them: who follows it sees a change without looking at the page.
///
/// Russian: «лента».
public struct Feed: Hashable, Sendable {
  /// Permanent, in ASCII, the same for no other feed of the institution.
  public var id: String
  public var title: String
  /// The page that tells the same.
  public var page: DocumentID
  public var file: FeedFile
  /// In which times are told.
  public var zone: CalendarZone
  /// What stands for the last change where there is none.
  public var beginning: LocalMoment
  /// The newest first.
  public var entries: [FeedEntry]

  public init(
    id: String,
    title: String,
    page: DocumentID,
    file: FeedFile,
    zone: CalendarZone,
    beginning: LocalMoment,
    entries: [FeedEntry]
  ) {
    (self.id, self.title, self.zone) = (id, title, zone)
    (self.page, self.file) = (page, file)
    (self.beginning, self.entries) = (beginning, entries)
  }
}

/// What the file of a feed is called, which lies beside the page that tells the same.
public enum FeedFile: Hashable, Sendable {
  case named(String)
  /// Like the page, with an ending of its own.
  case likePage

  /// Its path, given that of the page.
  public func path(beside page: String) -> String {
    switch self {
    case .named(let name):
      page.lastIndex(of: "/").map { String(page[...$0]) + name } ?? name
    case .likePage: (page.lastIndex(of: ".").map { String(page[..<$0]) } ?? page) + ".xml"
    }
  }
}

/// Something new.
///
/// Russian: «запись ленты».
public struct FeedEntry: Hashable, Sendable {
  /// Permanent, in ASCII.
  public var id: String
  public var title: String
  /// When it was last told.
  public var updated: LocalMoment
  public var page: DocumentID
  public var words: String

  public init(id: String, title: String, updated: LocalMoment, page: DocumentID, words: String) {
    (self.id, self.title, self.updated) = (id, title, updated)
    (self.page, self.words) = (page, words)
  }
}
