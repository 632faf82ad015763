import CivilTime

/// What a text names a paper by.
///
/// Russian: «распоряжение № 402-р от 20.11.2026».
public struct PaperReference: Hashable, Sendable {
  public let number: String?
  public let date: CalendarDate?
  /// Whether figures are left that may be what else is not found.
  private let isDoubtful: Bool

  public init(_ text: String) {
    let written = WrittenDirective(text)
    number = written.number.flatMap { $0.contains(where: \.isNumber) ? $0 : nil }
    date = written.date
    let isOneWord = written.number.map { !$0.contains(" ") } ?? true
    isDoubtful = written.rest.contains(where: \.isNumber) || !isOneWord
  }

  /// Whether the paper is named without a number.
  public var lacksNumber: Bool { number == nil && !isDoubtful }

  /// Whether the paper is named without a date.
  public var lacksDate: Bool { date == nil && !isDoubtful }
}
