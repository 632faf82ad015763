import CivilTime
import Schema
import SourceText

/// Something beside lessons to which pupils and families are asked.
///
/// Russian: «событие» (пп. 2.6, 2.7.4).
public struct Event: Sendable {
  public typealias ID = Index<Event>

  /// Told apart from all others for ever, in ASCII: the code of its definition, else the first day and the title.
  public var slug = ""
  public var title: String
  public var days: DateRange
  /// `nil` where it lasts all day, or nobody has said.
  public var hours: EventHours?
  /// As it is written: a place of the institution, a room, anything else.
  public var place: String?
  /// The place of the institution that the text means.
  public var site: Site.ID?
  /// Whom it is for, in the words of the definition.
  public var audience: EventAudience
  /// The last day on which to ask for a place; `nil` where nobody has to.
  ///
  /// Russian: «заявки до».
  public var applyUntil: CalendarDate?
  /// Who holds it, as written.
  ///
  /// Russian: «проводит».
  public var holder: String?
  /// Where the definition states it.
  public var range: SourceRange

  public init(
    _ title: String,
    on days: DateRange,
    for audience: EventAudience,
    at range: SourceRange
  ) {
    (self.title, self.days, self.audience, self.range) = (title, days, audience, range)
  }

  /// The groups that it is for.
  public var coverage: Coverage { audience.coverage }

  /// Whether pupils of the group are asked to it.
  public func concerns(_ group: Group.ID) -> Bool { coverage.contains(group) }
}
