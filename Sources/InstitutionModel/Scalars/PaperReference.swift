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
    number = written.number.flatMap { $0.namesNumber ? $0 : nil }
    date = written.date
    let isOneWord = written.number.map { !$0.contains(" ") } ?? true
    isDoubtful = written.rest.contains(where: \.isNumber) || !isOneWord
  }

  /// Whether the paper is named without a number.
  public var lacksNumber: Bool { number == nil && !isDoubtful }

  /// Whether the paper is named without a date.
  public var lacksDate: Bool { date == nil && !isDoubtful }
}

extension String {
  /// Whether it may be the number of a paper: one figure at least that is no zero.
  public var namesNumber: Bool { contains { $0.isNumber && $0 != "0" } }

  /// Whether it stands where a number is to be written: «___», «ХХ», «???», «-».
  var holdsPlaceOfNumber: Bool {
    let signs = filter { !$0.isWhitespace }
    return !signs.isEmpty && signs.allSatisfy { "_-–—?.…*xXхХ".contains($0) }
  }
}
