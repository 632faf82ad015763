import Russian
import Schema
import SourceText
import YAMLTree

/// A line whose names have the word for what they are beside them: «вт 15:30–17:10 (педагог Лаптев Л.Л.)».
///
/// Russian: «строка с именами».
struct NamedLine {
  private let line: String
  private let found: [NamedWords]
  private let names: KnownNames

  /// `nil` for a line without names.
  init?(_ line: String, _ names: KnownNames) {
    let found = NamedWords.all(in: line, names)
    if found.isEmpty { return nil }
    (self.line, self.found, self.names) = (line, found, names)
  }

  /// The first name that may mean several things.
  private var doubtful: NamedWords? { found.first { $0.meanings.count > 1 } }

  /// The line with every name marked; `nil` where one may mean several things.
  var marked: String? {
    guard doubtful == nil else { return nil }
    return markedBehind ?? marked(found.map { $0.meanings[0] })
  }

  /// The line with its names behind the hours, where it is a lesson without them: «вт Лаптев 15:30–17:10».
  private var markedBehind: String? {
    let rest = marked(found.map { _ in nil }).replacing("()", with: "").withoutJoints
    guard let time = LessonTime.parse(rest) else { return nil }
    let lesson = rest.first?.isNumber == true && time.days.isWeekly ? time.words : rest
    return "\(lesson) (\(found.map { $0.meanings[0].words }.joined(separator: ", ")))"
  }

  /// The same for an item of «далее», where names stand without brackets and «вместо Лаптева» says nothing new; which
  /// of two of one surname is meant, the rule of names asks.
  var markedChange: String? {
    if line.saysWhoIsReplaced { return markedReplacement }
    let left = found.filter { isReplaced($0) }
    guard left.count < found.count,
      found.allSatisfy({ Set($0.meanings.map(\.key)).count == 1 })
    else { return nil }
    return marked(found.map { isReplaced($0) ? nil : $0.undecided }, inBrackets: false)
  }

  /// The item without verb and name of whom somebody stands for: «с 12.01.2027 Котов замещает Петрову О.П.».
  private var markedReplacement: String? {
    guard let meaning = found.only?.meanings.only, meaning.key == "педагог" else { return nil }
    var (words, left): ([Substring], Bool) = ([], false)
    for word in marked([meaning], inBrackets: false).spacedWords {
      let text = String(word)
      let isDeclined =
        names.isSurname(text) && names.surnames(of: text, isDeclined: false).isEmpty
      let isInitials = left && text.contains(".") && text.count < 5
      left = isDeclined
      if !isDeclined, !isInitials, !text.saysWhoIsReplaced { words.append(word) }
    }
    let isNamed = words.count + 1 < marked([meaning], inBrackets: false).spacedWords.count
    return isNamed ? words.joined(separator: " ") : nil
  }

  private func isReplaced(_ name: NamedWords) -> Bool {
    line[name.range].lowercased().hasPrefix("вместо ")
      || line[name.range.upperBound...].trimmedStart.saysWhyAway
  }

  private func marked(_ meanings: [LessonRemark.Line?], inBrackets: Bool = true) -> String {
    var text = ""
    var end = line.startIndex
    for (name, meaning) in zip(found, meanings) {
      text += line[end..<name.range.lowerBound]
      end = name.range.upperBound
      guard let meaning else { continue }
      text += text.isOpenBracket || !inBrackets ? meaning.words : "(\(meaning.words))"
    }
    return text + line[end...]
  }

  /// The line as it is, where names stand in front of it, parted at these names: each with what follows it.
  var parts: [(meaning: LessonRemark.Line, rest: String)]? {
    guard doubtful == nil, let first = found.first,
      line[..<first.range.lowerBound].allSatisfy({ " (–—-".contains($0) })
    else { return nil }
    let ends = found.dropFirst().map(\.range.lowerBound) + [line.endIndex]
    let parts = zip(found, ends).map { name, end in
      (name.meanings[0], String(line[name.range.upperBound..<end]).withoutJoints)
    }
    return parts.allSatisfy { $0.1.contains(where: \.isNumber) } ? parts : nil
  }

  /// What is to be asked where a name may mean several things: the line for each of them.
  var fault: ScalarFault? {
    guard let doubtful else { return nil }
    let place = found.firstIndex { $0.range == doubtful.range }
    let lines = doubtful.meanings.map { meaning in
      let meanings = found.indices.map { $0 == place ? meaning : found[$0].meanings[0] }
      return ScalarFault.Choice("если это \(meaning.value)", marked(meanings))
    }
    return ScalarFault(
      "\(String(line[doubtful.range]).quoted) может значить разное",
      choices: lines
    )
  }
}

extension String {
  /// Whether a verb stands in it beside which a name may be of either of two people.
  fileprivate var saysWhoIsReplaced: Bool {
    ["замещ", "замен", "подмен"].contains(where: folded.contains)
  }

  /// Whether a round bracket stands open at its end.
  fileprivate var isOpenBracket: Bool { count { $0 == "(" } > count { $0 == ")" } }

  /// Without the signs that part a name from the hours behind it, and from what follows them.
  fileprivate var withoutJoints: String {
    String(drop { " –—-:,)".contains($0) }).trimmingSuffix { " ,;(".contains($0) }
  }
}

extension LessonDays {
  fileprivate var isWeekly: Bool {
    switch self {
    case .weekly: true
    case .dated, .byAgreement: false
    }
  }
}

extension KnownNames {
  /// What is to be asked of a line of a timetable in which a name may mean several things; `nil` for any other.
  func fault(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    let fault = NamedLine(text, self)?.fault ?? fault(ofNearly: text)
    return fault.map { (Located(text.trimmed, at: node.range), $0) }
  }

  /// What is told of a word beside hours that is nearly a surname: «вт 15:30–17:10 Лаптв», «… лаптев».
  private func fault(ofNearly line: String) -> ScalarFault? {
    guard !isEmpty, !line.isOfDaysAlone, let lesson = RemarkedLesson(line) else { return nil }
    let remarks = LessonRemark.all(in: lesson.before) + LessonRemark.all(in: lesson.behind)
    guard let unknown = remarks.filter({ $0.line == nil }).only, unknown.mayBePlace,
      !unknown.text.contains(" ")
    else { return nil }
    let people = teachers(nearly: unknown.text)
    let known = remarks.compactMap(\.line)
    let choices = people.map { name in
      let line = LessonRemark.Line(key: "педагог", value: name)
      return ScalarFault.Choice("если это \(name)", lesson.time.words(with: known + [line]))
    }
    guard !choices.isEmpty else { return nil }
    let plain = known.isEmpty ? lesson.time.words : lesson.time.words(with: known)
    return ScalarFault(
      "среди педагогов нет имени \(unknown.text.quoted)",
      choices: choices + [ScalarFault.Choice("а если просто пояснение", plain)]
    )
  }
}

extension NamedLine {
  /// The name, where the line is nothing else.
  var name: LessonRemark.Line? {
    guard let only = found.only, let meaning = only.meanings.only,
      line[..<only.range.lowerBound].allSatisfy({ " (".contains($0) }),
      line[only.range.upperBound...].allSatisfy({ " ):".contains($0) })
    else { return nil }
    return meaning
  }
}

extension Substring {
  fileprivate var trimmedStart: Substring { drop { $0 == " " } }

  /// «на больничном», «болеет», «в отпуске»: why the one before it does not teach.
  fileprivate var saysWhyAway: Bool {
    let words = lowercased()
    return [
      "на больничном", "на б/л", "на сессии", "на курсах", "боле", "заболе", "в отпуск", "в декрет",
      "в командировк", "отсутству",
    ].contains(where: words.hasPrefix)
  }
}
