import Schema
import SourceText

/// The mode of individual support and control, clause 4.22(3).
///
/// Russian: «индивидуальное сопровождение» (п. 4.22(3)).
public struct IndividualSupport: Sendable {
  /// Russian: «рассылка».
  public var mailing: Stated<WeeklyTime> = .absent
  /// Russian: «консультации».
  public var consultations: Stated<[Located<WeeklySpan>]> = .absent
  /// Russian: «проверка».
  public var checking: Stated<WeeklyTime> = .absent
  /// Russian: «обратная связь».
  public var feedback: Stated<WeeklyTime> = .absent

  public var isEmpty: Bool {
    mailing.value == nil && consultations.items.isEmpty && checking.value == nil
      && feedback.value == nil
  }
}
