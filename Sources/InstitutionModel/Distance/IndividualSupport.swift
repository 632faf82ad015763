import SourceText

/// The mode of individual support and control, clause 4.22(3).
///
/// Russian: «индивидуальное сопровождение» (п. 4.22(3)).
public struct IndividualSupport: Sendable {
  /// Russian: «рассылка».
  public var mailing: Located<WeeklyTime>?
  /// Russian: «консультации».
  public var consultations: [Located<WeeklySpan>] = []
  /// Russian: «проверка».
  public var checking: Located<WeeklyTime>?
  /// Russian: «обратная связь».
  public var feedback: Located<WeeklyTime>?

  public init() {}

  public var isEmpty: Bool {
    mailing == nil && consultations.isEmpty && checking == nil && feedback == nil
  }
}
