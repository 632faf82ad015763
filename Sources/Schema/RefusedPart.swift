import Diagnostics
import SourceText

/// A part of a text that could not be read, as it was told.
@usableFromInline
struct RefusedPart: Sendable {
  let text: Term
  /// The text of which it is a part.
  let whole: Term
  /// Among what was told.
  let place: Int
  private let expected: String
  private let fault: ScalarFault

  init(_ text: Term, _ expected: String, _ fault: ScalarFault, of whole: Term, told place: Int) {
    (self.text, self.expected, self.fault) = (text, expected, fault)
    (self.whole, self.place) = (whole, place)
  }

  /// The same with a remedy that has those of the others too; `nil` where none has one.
  func joined(with others: [RefusedPart]) -> Diagnostic? {
    guard fault.likelyForm != nil else { return nil }
    let mended = others.reduce(whole.value) { $1.mending($0) }
    guard mended != whole.value else { return nil }
    let joined = fault.within(mended, text.value)
    return joined == fault ? nil : .unreadable(text, expected: expected, because: joined)
  }

  /// The whole text with what is likely meant in place of the part.
  private func mending(_ whole: String) -> String {
    guard let form = fault.likelyForm, let place = whole.ranges(of: text.value).only else {
      return whole
    }
    return String(whole[..<place.lowerBound]) + form + whole[place.upperBound...]
  }
}
