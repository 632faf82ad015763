import CivilTime
import Russian
import Schema
import SourceText

extension ChangeDoubt {
  /// «отмена одного часа», «последнего часа», «только первый час»: which hour is cancelled, nobody knows.
  var unclearHour: ScalarFault? {
    guard let index = words.indices.first(where: isHour) else { return nil }
    let number = knownHour
    if isOnly(before: index) { return onlyHour(number) }
    if let number, number > 1 || !isBareOne { return nil }
    let isLast = words[..<index].suffix(1).contains { $0.word.hasPrefix("последн") }
    return ScalarFault(
      "не\u{A0}видно, который час",
      choices: [
        choice(isLast ? "если последний час – второй" : "если первый", hour: isLast ? 2 : 1),
        choice(isLast ? "если третий" : "если второй", hour: isLast ? 3 : 2),
      ],
      note: "если всё занятие, уберите слово «час»"
    )
  }

  private func choice(_ meaning: String, hour: Int) -> ScalarFault.Choice {
    let form = ChangeForm(line, yearStart, without: Set(["час", "отмена"] + idleReason))
    return ScalarFault.Choice(meaning, form.text(with: ["час: \(hour)", "отмена: да"]))
  }

  /// The reason is left out where the words of the hour are all of it.
  private var idleReason: [String] {
    let reason = line.changes.first { $0.key == "причина" }.map { String($0.value).folded } ?? ""
    let isIdle = ["час", "только", "1 ч", "2 ч"].contains { word in
      reason.hasPrefix(word) || reason.contains(" \(word)")
    }
    return isIdle ? ["причина"] : []
  }

  private var knownHour: Int? {
    line.changes.first { $0.key == "час" }.flatMap { Int(hourOfLesson: String($0.value)) }
  }

  /// «1 час», which may be how long and which.
  private var isBareOne: Bool {
    let hour = line.changes.first { $0.key == "час" }.map { String($0.value).folded } ?? ""
    return hour.hasPrefix("1 ") || hour.hasPrefix("один") || hour.hasPrefix("одн")
  }

  /// «только первый час» where nothing says that this hour is cancelled; beside «отмена» both may be meant.
  private func isOnly(before index: Int) -> Bool {
    guard let only = words[..<index].lastIndex(where: { $0.word == "только" }), index - only < 3
    else { return false }
    let isCancelled = words.contains { $0.word.hasPrefix("отмен") }
    // «отмена только 2-го часа», «отменён только второй час».
    let isBehind = only > 0 && words[only - 1].word.hasPrefix("отмен") && !words[only - 1].endsPiece
    return !isCancelled || !isBehind
  }

  private func onlyHour(_ number: Int?) -> ScalarFault? {
    guard let number else { return nil }
    let other = number == 1 ? 2 : 1
    return ScalarFault(
      "не\u{A0}видно, какой час отменён",
      choices: [
        choice("если занятие будет только в\u{A0}этот час", hour: other),
        choice("если отменён только он", hour: number),
      ],
      note: "если часов больше двух, по\u{A0}пункту на\u{A0}каждый отменённый"
    )
  }

  /// Whether the word speaks of an hour of the lesson and not of a time of day, «в 15 часов».
  private func isHour(_ index: Int) -> Bool {
    guard ["час", "часа", "часов", "ч", "ч."].contains(words[index].word) else { return false }
    // «Час кода» is a name.
    if words[index].text.first?.isUppercase == true { return false }
    let before = words[..<index].suffix(2).map(\.word)
    let isTime = before.count == 2 && ["в", "с", "до", "на", "к", "около"].contains(before[0])
    let isAddition = before.last.map { word in ["доп", "дополн"].contains(where: word.hasPrefix) }
    let isRange = before.last.map { word in
      word.contains { ":–-".contains($0) } && Int(hourOfLesson: word) == nil
    }
    if isTime || isAddition == true || isRange == true { return false }
    // How many are lost is said of a lesson that is cancelled or of nothing else.
    let idle: Set = ["отмена", "час", "причина", "объявлено", "приказ"]
    let effects = Set(line.changes.map(\.key)).subtracting(idle)
    return effects.isEmpty && (before.last != nil || index + 1 < words.count)
  }
}
