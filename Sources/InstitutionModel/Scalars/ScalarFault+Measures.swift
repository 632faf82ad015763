import Russian
import Schema

extension ScalarFault {
  /// What is wrong with minutes: «полчаса», «1 час», «20–25 минут».
  static func inMinutes(_ text: String) -> ScalarFault? {
    let folded = text.folded
    if folded.hasPrefix("полчаса") { return ScalarFault(nil, rightForm: "30 минут") }
    if folded.hasPrefix("полтора") { return ScalarFault(nil, rightForm: "90 минут") }
    if let (hours, minutes) = ScalarText.parse(text, { $0.readDuration() }), hours > 0 {
      return ScalarFault("нужны минуты", rightForm: "\(hours * 60 + minutes) минут")
    }
    let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }.filter { $0 < 1000 }
    guard numbers.count == 2, let most = numbers.max(), folded.contains("-") else { return nil }
    return ScalarFault("нужно одно число", rightForm: "\(most) минут")
  }

  /// What is wrong with a number of people: names beside it, which no file holds.
  static func inPeople(_ text: String) -> ScalarFault? {
    if let number = withFigures(text).flatMap({ ScalarText.parse($0) { $0.readPeople() } }) {
      return ScalarFault("буквы вместо цифр", rightForm: "\(number)")
    }
    let isBound = ["до ", "не более ", "от "].contains(where: text.folded.hasPrefix)
    let numbers = text.split { !$0.isNumber }
    if isBound || (numbers.count == 2 && text.folded.contains("-")) {
      return ScalarFault("нужно одно число: сколько детей сейчас")
    }
    var scanner = ScalarText(text)
    guard let number = scanner.readPeople(), !scanner.isAtEnd else { return nil }
    return ScalarFault("здесь только число, без имён и пояснений", rightForm: "\(number)")
  }

  /// What is wrong with hours: `2+2`, «2 раза по 2 часа», «четыре».
  static func inHours(_ text: String) -> ScalarFault? {
    if let hours = withFigures(text).flatMap({ ScalarText.parse($0) { $0.readHours() } }) {
      return ScalarFault("буквы вместо цифр", rightForm: hours.figures)
    }
    let folded = text.folded
    let words = folded.split(separator: " ").map(String.init)
    if let word = words.first, let number = numerals.firstIndex(of: word), words.count < 3 {
      return ScalarFault("число пишется цифрами", rightForm: "\(number + 1)")
    }
    let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }.filter { $0 < 100 }
    guard numbers.count > 1 else { return nil }
    if folded.contains("+") {
      return ScalarFault("нужна сумма", rightForm: "\(numbers.reduce(0, +))")
    }
    guard numbers.count == 2, ["раз", " по ", "х", "x", "*"].contains(where: folded.contains) else {
      return nil
    }
    return ScalarFault("нужны все часы недели вместе", rightForm: "\(numbers[0] * numbers[1])")
  }

  private static let numerals = [
    "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
  ]
}
