import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// What is wrong with minutes: «2 академических часа», `0.45`, «20–25 минут».
  static func inMinutes(_ text: String) -> ScalarFault? {
    let folded = text.folded
    if let (hours, minutes) = ScalarText.parse(text, { $0.readDuration() }), hours > 0 {
      let length = hours * AcademicHour.usual.minutes + minutes
      return ScalarFault("нужны минуты", example: "\(length) минут")
    }
    if let length = ScalarText.parse(text, { $0.readTime() }), length.minutes < 5 * 60 {
      return ScalarFault("нужны минуты", rightForm: "\(length.minutes) минут")
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
    if ["все", "всем", "у всех", "на всех", "есть у всех", "все учащиеся"].contains(text.folded) {
      return ScalarFault(
        "нужно число",
        advice: "если речь обо всех, напишите то же число, что в строке «учащихся»"
      )
    }
    let isBound = ["до ", "не более ", "от ", "~", "≈", "около ", "примерно "].contains(
      where: text.folded.hasPrefix
    )
    let numbers = text.split { !$0.isNumber }
    if isBound || (numbers.count == 2 && text.folded.contains("-")) {
      return ScalarFault("нужно одно число: сколько детей сейчас")
    }
    if let sum = ofSumOfPeople(text) { return sum }
    var scanner = ScalarText(text)
    guard let number = scanner.readPeople(), !scanner.isAtEnd else { return nil }
    return ScalarFault("здесь только число, без имён и пояснений", rightForm: "\(number)")
  }

  /// «12+1», of whom the last may be in the group or only be about to come.
  private static func ofSumOfPeople(_ text: String) -> ScalarFault? {
    let parts = text.prefix { $0 != "(" }.split(separator: "+").map { String($0).trimmed }
    let numbers = parts.compactMap { ScalarText.parse($0) { $0.readPeople() } }
    guard numbers.count > 1, numbers.count == parts.count else { return nil }
    return ScalarFault(
      "нужно одно число",
      choices: [
        Choice("если зачислены все", "\(numbers.reduce(0, +))"),
        Choice("а если только первые", "\(numbers[0])"),
      ]
    )
  }

  /// What is wrong with hours: `2+2`, «2 раза по 2 часа», «по 2 часа 2 раза в неделю».
  static func inHours(_ text: String) -> ScalarFault? {
    if let hours = withFigures(text).flatMap({ ScalarText.parse($0) { $0.readHours() } }) {
      return ScalarFault("буквы вместо цифр", rightForm: hours.figures)
    }
    let folded = text.folded
    if let sum = ScalarText.parse(text, { $0.readSumOfHours() }) {
      let isSum = folded.contains("+")
      return ScalarFault(
        isSum ? "нужна сумма" : "нужны все часы недели вместе",
        rightForm: sum.figures
      )
    }
    return bracketed(text)
  }

  /// Words in brackets behind the hours: «4 (по 2)», «4 (вт и чт)».
  private static func bracketed(_ text: String) -> ScalarFault? {
    guard let open = text.firstIndex(of: "("),
      let hours = ScalarText.parse(String(text[..<open]).trimmed, { $0.readHours() })
    else { return nil }
    let inside = String(text[open...].drop { "( ".contains($0) }.prefix { $0 != ")" })
    let sum = ScalarText.parse(inside) { $0.readSumOfHours() }
    guard let sum, inside.contains(where: { !$0.isNumber }) else {
      return ScalarFault("здесь только число, без пояснений", rightForm: hours.figures)
    }
    return ScalarFault(
      "в скобках выходит \(sum.figures)",
      advice: "проверьте, сколько часов в неделю: \(hours.figures) или \(sum.figures)"
    )
  }
}
