import Russian
import Schema
import SourceText

extension Shape where Value == Ages {
  static let ages = notation("возраст", examples: ["7–10"], fault: Ages.fault) {
    ScalarText.parse($0) { $0.readAges() }
  }
}

extension Shape where Value == ClosedRange<Int> {
  /// The ages that a norm is for; without a bound they go on to 0 or 99 years.
  static let agesOfNorm = Shape<Ages>.ages.map { ages, _, _ in
    (ages.youngest ?? 0)...(ages.oldest ?? 99)
  }
}

extension Ages {
  /// What is wrong with ages: «меньший возраст пишется первым».
  fileprivate static func fault(in text: String) -> ScalarFault? {
    let numbers = text.folded.split { !$0.isNumber }.compactMap { Int($0) }
    let isOfClasses = text.folded.contains("класс")
    if isOfClasses, numbers.count == 2, numbers[1] > 11 {
      return ScalarFault("в школе 11 классов")
    }
    guard numbers.count == 2, numbers.allSatisfy({ (1...99).contains($0) }) else { return nil }
    let (least, most) = (min(numbers[0], numbers[1]), max(numbers[0], numbers[1]))
    let rightForm = "\(least)–\(most)" + (isOfClasses ? " класс" : "")
    return ScalarFault(numbers[1] < numbers[0] ? reversed(isOfClasses) : nil, rightForm: rightForm)
  }

  private static func reversed(_ isOfClasses: Bool) -> String {
    isOfClasses ? "младший класс пишется первым" : "меньший возраст пишется первым"
  }
}
