import Russian
import Schema
import SourceText

extension Shape where Value == Ages {
  static let ages = notation("возраст", examples: ["7–10"], fault: Ages.fault) {
    ScalarText.parse($0.agesInBrackets ?? $0) { $0.readAges() }
  }
}

extension String {
  /// «7–10 лет» of «младший школьный (7–10 лет)».
  fileprivate var agesInBrackets: String? {
    guard hasSuffix(")"), let open = firstIndex(of: "("),
      !self[..<open].contains(where: \.isNumber), open > startIndex
    else { return nil }
    return String(self[index(after: open)...].dropLast())
  }
}

extension Shape where Value == ClosedRange<Int> {
  /// The ages that a norm is for; without a bound they go on to 0 or 99 years.
  static let agesOfNorm = Shape<Ages>.ages.map { ages, _, _ in
    let (least, most) = (ages.youngest ?? 0, ages.oldest ?? 99)
    return least <= most ? least...most : nil
  }
}

extension Ages {
  /// What is wrong with ages: «меньший возраст пишется первым».
  fileprivate static func fault(in text: String) -> ScalarFault? {
    if let figures = inWords(text) { return figures }
    if let years = inFullYears(text) ?? inFigures(text) { return years }
    let folded = text.folded
    let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
    let isOfClasses = folded.contains("класс")
    if isOfClasses, numbers.contains(where: { $0 > 11 }) {
      return ScalarFault("в школе 11 классов")
    }
    guard numbers.count > 1, numbers.allSatisfy({ (1...99).contains($0) }),
      !folded.contains("мес"), !folded.contains(","), let least = numbers.min(),
      let most = numbers.max()
    else { return nil }
    let rightForm = "\(least)–\(most)" + (isOfClasses ? " класс" : "")
    let isReversed = numbers.count == 2 && numbers[1] < numbers[0]
    return ScalarFault(isReversed ? reversed(isOfClasses) : nil, rightForm: rightForm)
  }

  /// `7–1О`, and each age by itself: `7, 8, 9, 10`.
  private static func inFigures(_ text: String) -> ScalarFault? {
    let corrected = ScalarFault.withFigures(text)
    if let ages = corrected.flatMap({ ScalarText.parse($0) { $0.readAges() } }) {
      return ScalarFault("буквы вместо цифр", rightForm: ages.figures)
    }
    let parts = text.split { ",; ".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 2, numbers.count == parts.count, let least = numbers.first,
      numbers == Array(least..<least + numbers.count), let most = numbers.last, most < 100
    else { return nil }
    return ScalarFault(nil, rightForm: "\(least)–\(most)")
  }

  /// Months are none of our figures: «5 лет 3 мес – 7 лет».
  private static func inFullYears(_ text: String) -> ScalarFault? {
    let words = text.folded.split(separator: " ")
    let months = words.indices.filter { $0 > 0 && words[$0].hasPrefix("мес") }
    guard !months.isEmpty else { return nil }
    let kept = words.indices.filter { !months.contains($0) && !months.contains($0 + 1) }
    let years = kept.map { String(words[$0]) }.joined(separator: " ")
    return ScalarText.parse(years) { $0.readAges() }.map {
      ScalarFault("возраст пишется в полных годах", rightForm: $0.figures)
    }
  }

  /// «7–10», as authors write it.
  private var figures: String {
    printed.replacing("\u{A0}", with: " ").replacing(" лет", with: "").replacing(" года", with: "")
  }

  private static func reversed(_ isOfClasses: Bool) -> String {
    isOfClasses ? "младший класс пишется первым" : "меньший возраст пишется первым"
  }

  /// «от девяти до тринадцати лет».
  private static func inWords(_ text: String) -> ScalarFault? {
    let words = text.folded.split(separator: " ").map { word in
      numbers.first { word.hasPrefix($0.stem) }.map { "\($0.number)" } ?? String(word)
    }
    return ScalarText.parse(words.joined(separator: " ")) { $0.readAges() }.map {
      ScalarFault("возраст пишется цифрами", rightForm: $0.figures)
    }
  }

  /// Longer words before those that begin like them.
  private static let numbers = [
    ("восемнадц", 18), ("семнадц", 17), ("шестнадц", 16), ("пятнадц", 15), ("четырнадц", 14),
    ("тринадц", 13), ("двенадц", 12), ("одиннадц", 11), ("десят", 10), ("девят", 9), ("восьм", 8),
    ("восем", 8), ("сем", 7), ("шест", 6), ("пят", 5), ("четыр", 4), ("тр", 3),
  ].map { (stem: $0.0, number: $0.1) }
}
