import CivilTime

/// News for programs that read them: who follows it sees a change without looking at the page.
///
/// Russian: «лента».
public struct Feed: Hashable, Sendable {
  /// Permanent, in ASCII, the same for no other feed of the institution.
  public var id: String
  public var title: String
  /// Who tells the news.
  public var author: String
  /// The page that tells the same.
  public var page: DocumentID
  /// In which times are told.
  public var zone: CalendarZone
  /// What stands for the last change where there is none.
  public var beginning: LocalMoment
  /// The newest first.
  public var entries: [FeedEntry]

  public init(
    id: String,
    title: String,
    by author: String,
    page: DocumentID,
    zone: CalendarZone,
    beginning: LocalMoment,
    entries: [FeedEntry]
  ) {
    (self.id, self.title, self.author) = (id, title, author)
    (self.page, self.zone) = (page, zone)
    (self.beginning, self.entries) = (beginning, entries)
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
