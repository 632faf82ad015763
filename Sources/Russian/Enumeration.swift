extension Sequence<String> {
  /// The words as a sentence lists them: «а», «а и б», «а, б и в»; empty for none.
  public var enumerated: String { listed(last: "и") }

  /// The words as a choice: «а, б или в».
  public var alternatives: String { listed(last: "или") }

  private func listed(last conjunction: String) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let others = words.dropLast().joined(separator: ", ")
    return "\(others) \(conjunction)\(Typography.noBreakSpace)\(last)"
  }
}
