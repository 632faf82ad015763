import CivilTime
import Russian
import Schema
import SourceText

extension ChangeDoubt {
  /// Only a lesson that is not held is cancelled: no teacher, no room.
  ///
  /// «концертмейстера не будет», «кабинета не будет», «Волкова Р.Т. не будет».
  var otherSubject: ScalarFault? {
    guard let (index, isPerson) = words.indices.lazy.compactMap(subject).first else { return nil }
    let names = line.lesson.first { $0.key == "группа" || $0.key == "педагог" }
    let form = ChangeForm(
      line,
      yearStart,
      without: ["отмена", "причина"],
      named: names.flatMap { name(of: $0, without: index) }
    )
    return ScalarFault(
      "не\u{A0}будет «\(words[index].word)», а\u{A0}состоится\u{A0}ли занятие, не\u{A0}видно",
      choices: Self.choices(form, isPerson),
      note: isPerson ? nil : "если занятие обычное, уберите строку"
    )
  }

  private static func choices(_ form: ChangeForm, _ isPerson: Bool) -> [ScalarFault.Choice] {
    let choices = [
      ScalarFault.Choice("если занятия не\u{A0}будет", form.text(with: ["отмена: да"])),
      isPerson
        ? nil
        : ScalarFault.Choice("если оно в\u{A0}другом месте", form.text(with: ["кабинет: …"])),
      ScalarFault.Choice("если ведёт другой педагог", form.text(with: ["замена: …"])),
      isPerson
        ? ScalarFault.Choice("если замены ещё нет", form.text(with: ["замена: не назначена"]))
        : nil,
    ]
    return choices.compactMap(\.self)
  }

  /// The name of a group without the words of a subject behind it.
  private func name(of part: ChangeLine.Part, without index: Int) -> Substring? {
    let subject = words[index].text
    guard part.key == "группа", part.value.base == text,
      part.value.startIndex < subject.startIndex, part.value.endIndex >= subject.startIndex
    else { return nil }
    return text[part.value.startIndex..<subject.startIndex].bare
  }

  /// The word of which it is said that it will not be, where that is no lesson; and whether it is a person.
  private func subject(ofDenialAt index: Int) -> (index: Int, isPerson: Bool)? {
    let word = words[index]
    guard !word.isBracketed, ["не", "нет"].contains(word.word) else { return nil }
    let next = words.dropFirst(index + 1).first
    if word.word == "не" {
      guard let next, ["будет", "состоится", "проводится"].contains(next.word) else { return nil }
    }
    if let before = subject(before: index) {
      if let found = other(before) { return found }
      if words[before].namesLesson { return nil }
    }
    let behind = index + (word.word == "не" ? 2 : 1)
    let isOver = words[index..<min(behind, words.count)].contains(where: \.endsPiece)
    guard !isOver, behind < words.count else { return nil }
    return other(behind)
  }

  /// The word in front that may be its subject; `nil` where a piece or a name begins there.
  private func subject(before index: Int) -> Int? {
    let idle: Set = ["точно", "сегодня", "завтра", "больше", "вообще", "тоже", "там", "пока", "у"]
    guard let last = words[..<index].lastIndex(where: { !idle.contains($0.word) }),
      !words[last..<index].contains(where: \.endsPiece)
    else { return nil }
    return last
  }

  private func other(_ index: Int) -> (index: Int, isPerson: Bool)? {
    let word = words[index]
    if word.namesLesson { return nil }
    if word.isInitials, index > 0 { return (index - 1, true) }
    if words.dropFirst(index + 1).first?.isInitials == true { return (index, true) }
    let isAfterColon = index > 0 && words[index - 1].text.hasSuffix(":")
    if isAfterColon, word.isSurnameAlone { return (index, true) }
    let staff = ["педагог", "учител", "концертмейстер", "преподават", "тренер", "руководит"]
    if staff.contains(where: word.word.hasPrefix) { return (index, true) }
    let things = [
      "кабинет", "зал", "помещен", "аудитори", "воды", "отоплен", "интернет", "связи",
      "автобус", "транспорт", "компьютер", "техник", "света",
    ]
    let isDay = word.word.namesWeekday || "1 \(word.word)".holdsDate
    let isThing = things.contains(where: word.word.hasPrefix) || isAfterColon && word.isPlain
    let isBehindAddress =
      index > 0 && words[index - 1].text.contains(where: \.isNumber) && word.isPlain
    return !isDay && (isThing || isBehindAddress) ? (index, false) : nil
  }
}

extension ChangeWord {
  /// «Р.Т.».
  fileprivate var isInitials: Bool {
    text.count > 3 && text.contains(".")
      && text.allSatisfy { $0.isUppercase || ".,:".contains($0) }
  }

  /// «Волкова».
  fileprivate var isSurnameAlone: Bool {
    text.first?.isUppercase == true && word.count > 2
      && word.allSatisfy { $0.isLetter && !$0.isASCII }
  }
}
