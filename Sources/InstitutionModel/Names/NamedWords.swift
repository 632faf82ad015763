import Russian
import Schema
import SourceText

/// Words of a line that are a name of the institution, with the words before that say so.
///
/// Russian: «имя в строке»: «Лаптев», «у Петровой», «в Доме культуры».
struct NamedWords {
  /// In the line.
  var range: Range<String.Index>
  /// What they may mean, each as a line of the long form; one, where nothing else can be meant.
  var meanings: [LessonRemark.Line]
  /// The name itself, as it is written.
  var written: String

  /// The only meaning, or the name as it is written under the key of all.
  var undecided: LessonRemark.Line {
    meanings.count == 1 ? meanings[0] : LessonRemark.Line(key: meanings[0].key, value: written)
  }

  /// Every name of a line.
  static func all(in line: String, _ names: KnownNames) -> [NamedWords] {
    if line.isOfDaysAlone || names.isEmpty && !line.namesSubgroup { return [] }
    let words = LineWord.all(in: line)
    var found: [NamedWords] = []
    var index = 0
    var free = 0
    while index < words.count {
      guard let match = match(at: index, of: words, names) else {
        index += 1
        continue
      }
      var start = index
      while start > free, words[start - 1].leadsToName, !words[start].gap.contains(",") {
        start -= 1
      }
      index += match.count
      free = index
      let end = words[index - 1].text.endIndex
      let range = words[start].text.startIndex..<end
      let written = String(line[words[index - match.count].text.startIndex..<end])
      let name = NamedWords(range: range, meanings: match.meanings, written: written)
      add(name, to: &found, in: line)
    }
    return found.map { $0.closingQuotes(in: line) }
  }

  /// The longest name that begins with a word.
  private static func match(
    at index: Int,
    of words: [LineWord],
    _ names: KnownNames
  ) -> (count: Int, meanings: [LessonRemark.Line])? {
    if let part = subgroup(at: index, of: words) { return part }
    guard words[index].text.contains(where: \.isLetter), !words[index].isDay else { return nil }
    let teacher = teachers(at: index, of: words, names)
    let place = places(at: index, of: words, names)
    switch (teacher, place) {
    case (let teacher?, let place?) where teacher.count == place.count:
      return (teacher.count, teacher.meanings + place.meanings)
    case (let teacher?, let place?): return teacher.count > place.count ? teacher : place
    case (let teacher?, nil): return teacher
    case (nil, let place): return place
    }
  }

  /// Adds a name, which may go on with the one before it.
  ///
  /// «ДК, ул. Мира, 1» is one place; «Лаптев и Котов» are the teachers of one lesson.
  private static func add(_ name: NamedWords, to found: inout [NamedWords], in line: String) {
    guard let last = found.last, let before = last.meanings.only, let line1 = name.meanings.only,
      before.key == line1.key
    else { return found.append(name) }
    let gap = line[last.range.upperBound..<name.range.lowerBound]
    if before == line1, gap.allSatisfy({ " ,(«»\"".contains($0) }) {
      found[found.count - 1].range = last.range.lowerBound..<name.range.upperBound
    } else if before.key == "педагог", [",", "и", "/", "+", "&"].contains(String(gap).trimmed) {
      found[found.count - 1].range = last.range.lowerBound..<name.range.upperBound
      found[found.count - 1].meanings[0].value += " и \(line1.value)"
    } else {
      found.append(name)
    }
  }

  /// With the quotation mark behind the words, if one before them stands in them.
  private func closingQuotes(in line: String) -> NamedWords {
    var name = self
    if range.upperBound < line.endIndex, "»\"“".contains(line[range.upperBound]),
      line[range].contains(where: { "«\"„".contains($0) })
    {
      name.range = range.lowerBound..<line.index(after: range.upperBound)
    }
    return name
  }
}

extension NamedWords {
  /// «1 подгруппа», «1-я подгруппа», «подгруппа 1».
  private static func subgroup(
    at index: Int,
    of words: [LineWord]
  ) -> (count: Int, meanings: [LessonRemark.Line])? {
    guard index + 1 < words.count, words[index + 1].isNextInName else { return nil }
    let pair = [words[index], words[index + 1]].map(\.folded)
    guard let place = pair.firstIndex(where: \.namesSubgroup) else { return nil }
    let number = pair[1 - place].prefix(while: \.isNumber)
    let isNumber =
      !number.isEmpty && number.count < 3
      && ["", "-я", "-й", "я"].contains(pair[1 - place].dropFirst(number.count))
    // «подгруппа 1 смена», «1 и 2 подгруппы» say more.
    let isMore =
      words.count > index + 2 && ["и", "смена", "смены"].contains(words[index + 2].folded)
    guard isNumber, !isMore, index == 0 || words[index - 1].folded != "и" else { return nil }
    return (2, [LessonRemark.Line(key: "подгруппа", value: String(number))])
  }

  private static let mostWordsOfPerson = 4
  private static let mostWordsOfPlace = 9

  private static func teachers(
    at index: Int,
    of words: [LineWord],
    _ names: KnownNames
  ) -> (count: Int, meanings: [LessonRemark.Line])? {
    guard words[index].text.first?.isUppercase == true else { return nil }
    let isDeclined = index > 0 && words[index - 1].leadsToCase && words[index].isNextInName
    let end = (index + 1..<min(index + mostWordsOfPerson, words.count)).first {
      !words[$0].gap.allSatisfy(\.isWhitespace) || words[$0].text.first?.isUppercase != true
        || words[$0].isDay
    }
    let last = end ?? min(index + mostWordsOfPerson, words.count)
    for stop in (index + 1...last).reversed() {
      let people = people(words[index..<stop].map { String($0.text) }, isDeclined, names)
      if !people.isEmpty {
        return (stop - index, people.map { LessonRemark.Line(key: "педагог", value: $0) })
      }
    }
    return nil
  }

  /// Whom words may mean of which one is a surname.
  private static func people(_ words: [String], _ isDeclined: Bool, _ names: KnownNames)
    -> [String]
  {
    let words = words.flatMap { word in
      word.partedFromInitials.map { [$0.initials, $0.surname] } ?? [word]
    }
    var people: [String] = []
    for (place, word) in words.enumerated() where word.count > 1 && !word.contains(".") {
      let others = words.enumerated().filter { $0.offset != place }.map(\.element)
      if others.contains(where: names.isSurname) { continue }
      for surname in names.surnames(of: word, isDeclined: isDeclined) {
        let isOther = surname != word.folded
        let name = words.enumerated().map { index, other in
          index == place ? surname : isOther && !other.contains(".") ? "\(other.prefix(1))." : other
        }
        people += names.teachers(named: name.joined(separator: " ")).filter { !people.contains($0) }
      }
    }
    return people
  }

  private static func places(
    at index: Int,
    of words: [LineWord],
    _ names: KnownNames
  ) -> (count: Int, meanings: [LessonRemark.Line])? {
    let isSaid = index > 0 && words[index - 1].namesRoom
    if names.places.isEmpty || isSaid { return nil }
    for stop in (index + 1...min(index + mostWordsOfPlace, words.count)).reversed() {
      let part = words[index..<stop]
      let places = places(part, isWhole: isWhole(index..<stop, of: words), names)
      if !places.isEmpty {
        return (part.count, places.map { LessonRemark.Line(key: $0.key, value: $0.name) })
      }
    }
    return nil
  }

  private static func places(
    _ words: ArraySlice<LineWord>,
    isWhole: Bool,
    _ names: KnownNames
  ) -> [KnownPlace] {
    if words.dropFirst().allSatisfy(\.isNextInName) {
      let stems = PlaceWords.stems(words.map { $0.folded.filter { $0 != "." } })
      let named = names.places.filter { $0.isNamed(stems) }
      if !named.isEmpty { return named }
      let called = isWhole ? names.places.filter { $0.isCalled(stems) } : []
      if !called.isEmpty { return called }
    }
    guard words.dropFirst().allSatisfy(\.isNextInAddress) else { return [] }
    let address = PlaceWords.addressWords(words.map(\.folded).joined(separator: " "))
    let isAddress =
      address.count > 1 && address.contains { $0.first?.isNumber == true }
      || address.count > 0 && PlaceWords.isDesignator(words.first?.folded.letters ?? "")
    return isAddress ? names.places.filter { $0.lies(at: address) } : []
  }

  /// Whether the words stand between signs, hours and days, so that nothing else is said beside them.
  private static func isWhole(_ range: Range<Int>, of words: [LineWord]) -> Bool {
    var start = range.lowerBound
    while start > 0, words[start - 1].leadsToName, !words[start].isBehindSign { start -= 1 }
    let opens =
      start == 0 || words[start].isBehindSign || words[start - 1].isOfTime
      || words[start - 1].folded.allSatisfy(\.isNumber)
    guard range.upperBound < words.count else { return opens }
    let next = words[range.upperBound]
    return opens && (next.isBehindSign || next.isOfTime)
  }
}

extension String {
  /// Whether it is or holds the word for a part of a group.
  fileprivate var namesSubgroup: Bool {
    utf8.holds("одгруп") || utf8.holds("одгр.") || utf8.holds("п/г")
  }

  /// Without the point of an abbreviation.
  fileprivate var letters: String { filter(\.isLetter) }
}
