import Schema
import SourceText

/// The mode of individual support and control, clause 4.22(3); its consultations are held in any mode.
///
/// Russian: «индивидуальное сопровождение» (п. 4.22(3)).
public struct IndividualSupport: Sendable {
  /// Russian: «рассылка».
  public var mailing: Stated<[Located<PlacedTime<WeeklyTime>>]> = .absent
  /// Russian: «консультации».
  public var consultations: Stated<[Located<PlacedTime<WeeklySpan>>]> = .absent
  /// Russian: «проверка».
  public var checking: Stated<[Located<PlacedTime<WeeklyTime>>]> = .absent
  /// Russian: «обратная связь».
  public var feedback: Stated<[Located<PlacedTime<WeeklyTime>>]> = .absent

  /// The words of its author about where its parts are, in no particular order.
  public var places: [Term] {
    let ofTimes = [mailing, checking, feedback].flatMap(\.items).compactMap(\.value.place)
    return ofTimes + consultations.items.compactMap(\.value.place)
  }
}
