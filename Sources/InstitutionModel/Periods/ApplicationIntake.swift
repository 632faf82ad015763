import SourceText

/// Until when and where applications are taken.
///
/// Russian: «заявления» of a period and of «дистанционное обучение» (п. 1.8).
public struct ApplicationIntake: Hashable, Sendable {
  public var until: Located<ApplicationDeadline>?
  /// Russian: «куда».
  public var place: String?

  public init(until: Located<ApplicationDeadline>? = nil, place: String? = nil) {
    self.until = until
    self.place = place
  }
}
