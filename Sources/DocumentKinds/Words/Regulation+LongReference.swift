import Regulation

extension Regulation {
  /// The clause as running text names it.
  ///
  /// Russian: «пункт 4.8», «подпункт 3 пункта 4.21».
  func longReference(to clause: Clause) -> String {
    let number = number(of: clause)
    guard number.hasSuffix(")"), let bracket = number.lastIndex(of: "(") else {
      return "пункт\u{A0}\(number)"
    }
    let item = number[number.index(after: bracket)...].dropLast()
    return "подпункт\u{A0}\(item) пункта\u{A0}\(number[..<bracket])"
  }
}
