import CivilTime
import Russian
import Schema
import SourceText

extension ScalarFault {
  /// Words before the days and behind the hours, which have keys of their own.
  static func about(_ time: LessonTime, before: Substring, behind: Substring) -> ScalarFault {
    let extra = LessonRemark.text(of: behind)
    if let next = LessonTime.parse(extra.withoutConjunction) {
      return ScalarFault("занятия разделяет запятая", rightForm: "\(time.words), \(next.words)")
    }
    if let stretch = LessonStretch(extra) { return of(time, in: stretch) }
    if let later = ofLaterHours(extra, after: time) { return later }
    if let hours = ofTurnedHours(extra, of: time) ?? ofHoursFromNoon(extra, of: time) {
      return hours
    }
    if let more = furtherHours(extra, of: time) { return more }
    let remarks = LessonRemark.all(in: before) + LessonRemark.all(in: behind)
    let lines = remarks.compactMap(\.line?.text)
    if let format = ofFormat(remarks, time.longForm(with: lines)) { return format }
    let rightForm = lines.isEmpty ? time.words : time.longForm(with: lines)
    guard let unknown = remarks.first(where: { $0.line == nil }) else {
      let reason =
        before.isEmpty
        ? "после часов не\u{A0}стоит ничего, остальное – ключи занятия"
        : "перед днём не\u{A0}стоит ничего, остальное – ключи занятия"
      return ScalarFault(reason, rightForm: rightForm)
    }
    if unknown.isRecess {
      return ScalarFault("длина перемены – строка группы «перемена: …»", rightForm: rightForm)
    }
    if let fault = ofFrequency(unknown.text, time) { return fault }
    if unknown.text.folded.contains("смен") {
      let part = time.longForm(with: lines + ["подгруппа: \(unknown.text)"])
      return ScalarFault(
        "смена школы – не часть расписания",
        advice: "если дети разных смен занимаются отдельно, это подгруппы: \(part.quotedWhole), "
          + "а если время меняется вместе со сменой, оставьте сегодняшнее, \(rightForm.quotedWhole), "
          + "и добавьте «далее» с днём, с которого оно другое"
      )
    }
    let reason =
      "\(before.isEmpty ? "после часов" : "в строке") стоит лишнее: \(unknown.text.quoted)"
    guard before.isEmpty, unknown.mayBePlace else {
      return ScalarFault(reason, rightForm: rightForm)
    }
    let form = { (key: String) in
      time.longForm(with: lines + ["\(key): \(unknown.text)"]).quotedWhole
    }
    let meanings =
      unknown.mayBeName
      ? "если это педагог, напишите \(form("педагог")), если площадка – \(form("площадка"))"
      : "если это площадка, напишите \(form("площадка"))"
    return ScalarFault(
      reason,
      advice: "\(meanings), а если просто пояснение – \(rightForm.quotedWhole)"
    )
  }

  /// «вторник, во второй половине дня 15:30–17:10»: words between days and hours.
  static func beforeHours(_ rest: ScalarText, _ days: LessonDays) -> ScalarFault? {
    let words = String(rest.rest).spacedWords
    for start in words.indices.dropFirst() {
      let hours = words[start...].joined(separator: " ").filter { !"()".contains($0) }
      guard let spans = ScalarText.parse(hours, { $0.readTimeRanges() }) else { continue }
      let extra = LessonRemark.text(of: words[..<start].joined(separator: " ")[...])
      guard extra.contains(where: \.isLetter),
        (!extra.contains(where: \.isNumber) || extra.folded.contains("урок")),
        !extra.spacedWords.contains(where: { Weekday(word: String($0)) != nil })
      else { return nil }
      let time = LessonTime(days: days, spans: spans)
      return ofFrequency(extra, time)
        ?? ScalarFault("между днём и часами стоит лишнее: \(extra.quoted)", rightForm: time.words)
    }
    return nil
  }

  /// «в каникулы – по отдельному графику»: a line without a day and an hour.
  static func ofWordsAlone(_ line: String) -> ScalarFault? {
    guard !line.contains(where: \.isNumber), line.contains(" ") else { return nil }
    let folded = line.folded
    if folded.contains("каникул") {
      return ScalarFault(
        "каникулы учреждение называет один раз, в institution.yaml",
        advice: "уберите слова \(line.quotedWhole); занятия в каникулы – это «далее» группы"
      )
    }
    if ["недел", "месяц", "кроме"].contains(where: folded.contains) {
      return ScalarFault(
        "занятие не\u{A0}каждую неделю",
        advice:
          "вместо слов \(line.quotedWhole) перечислите даты занятий: «03.11.2026, 10.11.2026 15:30–17:10»"
      )
    }
    return ScalarFault(
      "здесь нет ни дня, ни часов",
      advice: "уберите слова \(line.quotedWhole)"
    )
  }

  /// «вт 15:30–17:10 (дистанционно)»: which format that is, its author says, and in a line of its own.
  private static func ofFormat(_ remarks: [LessonRemark], _ item: String) -> ScalarFault? {
    guard remarks.allSatisfy({ $0.line != nil }),
      remarks.contains(where: { $0.line?.key == "формат" })
    else { return nil }
    return ScalarFault(
      "занятие, которое весь год дистанционное, пишут подробно",
      advice: "напишите его своей строкой: «- \(item)»; формат – «синхронный» или «асинхронный»"
    )
  }

  /// «через неделю», «раз в две недели», «ежемесячно», «кроме 24 декабря»: how often, which no right form may leave out.
  private static func ofFrequency(_ words: String, _ time: LessonTime) -> ScalarFault? {
    let folded = words.folded
    guard ["недел", "нед.", "месяц", "ежемес", "кроме"].contains(where: folded.contains) else {
      return nil
    }
    let isFortnight = ["через недел", "через нед", "две недел", "2 недел", "2 нед"].contains(
      where: folded.contains
    )
    guard isFortnight else {
      return ScalarFault(
        "занятие не\u{A0}каждую неделю: \(words.quoted)",
        advice: "перечислите даты: «…, … \(time.hoursInFigures)»"
      )
    }
    return ScalarFault(
      "занятие через неделю – ключ «недели»",
      advice: "напишите \(time.longForm(with: ["недели: чётные"]).quotedWhole) или «нечётные»"
    )
  }

  /// A lesson of a part of the year, which «далее» is for.
  private static func of(_ time: LessonTime, in stretch: LessonStretch) -> ScalarFault {
    let reason = "занятие не на весь год – это «далее» группы"
    guard let first = stretch.firstInFigures else {
      let next = stretch.dayAfterInFigures ?? "…"
      return ScalarFault(
        reason,
        advice: "оставьте здесь \(time.words.quoted), а под расписанием добавьте "
          + "«далее: [{с: \(next), расписание: [занятия с этого дня]}]»"
      )
    }
    let item = { (days: String) in
      "«далее: [{\(days), расписание: [\(time.words.inListItem)]}]», перечислив "
        + "в квадратных скобках все занятия этого времени"
    }
    guard let last = stretch.lastInFigures else {
      return ScalarFault(
        "занятие не с начала года",
        advice: "если группа в этот день начинает, оставьте здесь \(time.words.quoted), а группе "
          + "впишите строку «с: \(first)»; если до того дня время другое, оставьте здесь прежнее "
          + "и добавьте под расписанием \(item("с: \(first)"))"
      )
    }
    return ScalarFault(
      reason,
      advice: "оставьте здесь обычное время, а под расписанием добавьте "
        + item("с: \(first), по: \(last)")
    )
  }

  /// «вт 15:30–17:10 (с 11.01.2027 – 16:00–17:40)»: other hours from a day on.
  private static func ofLaterHours(_ extra: String, after time: LessonTime) -> ScalarFault? {
    let words = extra.spacedWords
    for start in words.indices.dropFirst().reversed() {
      let opening = words[..<start].joined(separator: " ").trimmingSuffix { " –—-:,".contains($0) }
      let rest = words[start...].joined(separator: " ")
      guard let stretch = LessonStretch(opening), let first = stretch.firstInFigures,
        let spans = ScalarText.parse(rest, { $0.readTimeRanges() })
      else { continue }
      let later = LessonTime(days: time.days, spans: spans)
      return ScalarFault(
        "с другого дня другие часы – это «далее» группы",
        advice: "оставьте здесь \(time.words.quoted), а под расписанием добавьте "
          + "«далее: [{с: \(first), расписание: [\"\(later.words)\"]}]»"
      )
    }
    return nil
  }

  /// «вт 15:30–16:15 перемена 15 мин 16:25–17:10»: words between hours.
  private static func furtherHours(_ extra: String, of time: LessonTime) -> ScalarFault? {
    let words = extra.spacedWords
    for start in words.indices.dropFirst() {
      let rest = words[start...].joined(separator: " ")
      guard let spans = ScalarText.parse(rest, { $0.readTimeRanges() }) else { continue }
      let between = words[..<start].joined(separator: " ")
      if ["обед", "переры", "перемен", "отдых"].contains(where: between.folded.contains),
        let recess = spans.only, let first = time.spans.first, let last = time.spans.last,
        first.start < recess.start, recess.end < last.end, recess.minutes >= 20
      {
        let lessons = LessonTime(
          days: time.days,
          spans: time.spans.flatMap { $0.parted(by: recess) }
        )
        return ScalarFault("перерыв виден по часам занятий", rightForm: lessons.words)
      }
      let isWithin = spans.allSatisfy { span in
        time.spans.contains { $0.start <= span.start && span.end <= $0.end }
      }
      if isWithin {
        return ScalarFault("перемену писать не\u{A0}нужно", rightForm: time.words)
      }
      return ScalarFault(
        "между часами стоит лишнее: \(between.quoted)",
        rightForm: LessonTime(days: time.days, spans: time.spans + spans).words
      )
    }
    return nil
  }

  /// Words before the day: «инд вт 15:30–17:10».
  static func behindWords(_ line: String) -> ScalarFault? {
    RemarkedLesson(line).flatMap {
      $0.before.isEmpty ? nil : about($0.time, before: $0.before, behind: $0.behind)
    }
  }

  /// «1 и 3 вторник месяца 15:30–17:10».
  static func byNumberOfWeek(_ line: String) -> ScalarFault? {
    var text = ScalarText(line)
    _ = text.skip(word: "каждый ") || text.skip(word: "каждую ")
    guard let numbers = text.readNumbersOfWeeks(), let day = text.readWeekday() else { return nil }
    _ = text.skip(word: "каждого ")
    _ = text.skip(word: "месяца") || text.skip(word: "в месяце")
    text.skipBeforeHours()
    let spans = text.readTimeRanges() ?? []
    let hours = LessonTime(days: .byAgreement, spans: spans).hoursInFigures
    let dates = Array(repeating: "…", count: numbers.count).joined(separator: ", ")
    return ScalarFault(
      "по неделям месяца занятия не\u{A0}считаются",
      advice:
        "перечислите даты: \("\(dates) \(hours)".quoted); если занятие через неделю, напишите "
        + "«{занятие: \(day.russianName) \(hours), недели: нечётные}» или «чётные»"
    )
  }
}

extension ScalarText {
  /// «1 и 3», «первый и третий», «2-я, 4-я»; only before a weekday.
  fileprivate mutating func readNumbersOfWeeks() -> [Int]? {
    attempt { text in
      var numbers: [Int] = []
      while let number = text.attempt({ $0.readNumberOfWeek() }) {
        numbers.append(number)
        text.skipJoint()
      }
      return numbers.isEmpty ? nil : numbers
    }
  }

  private mutating func readNumberOfWeek() -> Int? {
    skipSpaces()
    if let number = readNumber(digits: 1...1) {
      guard (1...5).contains(number) else { return nil }
      _ = ["-ый", "-ой", "-ий", "-ая", "-ю", "-я", "-й", "-е"].contains { skip(word: $0) }
      return number
    }
    guard let word = readLetters(), word.count > 4, word.hasSuffix("й") || word.hasSuffix("ю")
    else { return nil }
    return ["перв", "втор", "трет", "четверт", "последн"].firstIndex(where: word.hasPrefix)
      .map { $0 + 1 }
  }
}

extension String {
  /// «чт 16:00–17:40» of «и чт 16:00–17:40».
  fileprivate var withoutConjunction: String {
    folded.hasPrefix("и ") ? String(dropFirst(2)) : self
  }
}

extension TimeRange {
  /// What is left of the hours before and behind a recess.
  fileprivate func parted(by recess: TimeRange) -> [TimeRange] {
    guard start < recess.start, recess.end < end else { return [self] }
    return [TimeRange(start, recess.start), TimeRange(recess.end, end)].compactMap(\.self)
  }
}
