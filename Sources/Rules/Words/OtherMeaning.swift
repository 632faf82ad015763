import Russian

/// Whether a name stands for what is learnt or compared and not for a service in use.
struct OtherMeaning {
  let sentence: Sentence
  /// The indices of the words of the name.
  let name: Range<Int>

  var isMeant: Bool { isAmongWordsToLearn || isEnglish || isCompared || isOfTheColumnBefore }

  private var words: [SentenceWord] { sentence.words }

  /// «Выучить слова: zoom, line», «слово «сигнал», signal», «слова zoom и line».
  private var isAmongWordsToLearn: Bool {
    guard words[name].allSatisfy(\.isLatin) else { return false }
    if isAfterWordToLearn { return true }
    guard
      let colon = words.indices.last(where: { $0 <= name.lowerBound && words[$0].link == .colon })
    else { return false }
    return words[colon..<name.lowerBound].allSatisfy(\.isLatin)
      && words[..<colon].suffix(3).contains(where: \.isOfVocabulary)
  }

  /// Whether «слово» stands before the name, with nothing but foreign words between, or with its translation.
  private var isAfterWordToLearn: Bool {
    let before = words[..<name.lowerBound]
    let own = before.last { !$0.isLatin && !["и", "или"].contains($0.text) }
    if own?.isOfVocabulary == true { return true }
    return words[name.lowerBound].link == .pause
      && before.suffix(2).contains(where: \.isOfVocabulary)
  }

  /// «Zoom in on London».
  private var isEnglish: Bool {
    let before = name.lowerBound > 0 ? words[name.lowerBound - 1].text : ""
    let after = name.upperBound < words.count ? words[name.upperBound].text : ""
    return Self.english.contains(before) || Self.english.contains(after)
  }

  /// «Чем телеграф отличался от Telegram».
  private var isCompared: Bool {
    let run = sentence.run(around: name)
    guard name.lowerBound > run.startIndex, words[name.lowerBound - 1].text == "от" else {
      return false
    }
    return run[..<name.lowerBound].contains { $0.begins(withAnyOf: ["отлича", "отличи"]) }
  }

  /// A cell under «Было» of a table that ends in «Стало».
  private var isOfTheColumnBefore: Bool {
    var cells: [Int] = [0]
    for index in words.indices.dropFirst() where words[index].link == .pause { cells.append(index) }
    guard let last = cells.firstIndex(where: { words[$0].text == "стало" }),
      let before = cells[..<last].firstIndex(where: { words[$0].text == "было" }),
      let cell = cells.lastIndex(where: { $0 <= name.lowerBound }), cell > last
    else { return false }
    return cell % (last + 1) == before
  }

  private static let english: Set = ["in", "on", "out", "to", "the", "and", "is", "of", "with"]
}

extension SentenceWord {
  fileprivate var isLatin: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// «Слово», «глагол», but not «одним словом».
  fileprivate var isOfVocabulary: Bool {
    text != "словом" && begins(withAnyOf: ["слово", "слова", "лексик", "глагол", "термин"])
  }
}
