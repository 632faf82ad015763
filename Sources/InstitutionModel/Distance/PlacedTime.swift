import SourceText

/// A time of every week, with where it is where its author says so.
///
/// Russian: «когда» и «где» частей индивидуального сопровождения (п. 4.22(3)).
public struct PlacedTime<Time: Hashable & Sendable>: Hashable, Sendable {
  public var time: Time
  /// «чат», «в Сферуме»; at the place of the whole line where time and place share one text.
  public var place: Term?

  public init(_ time: Time, at place: Term? = nil) {
    self.time = time
    self.place = place
  }
}
