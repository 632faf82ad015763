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
    if let later = ofOtherHours(extra, after: time) { return later }
    if let hours = ofTurnedHours(extra, of: time) ?? ofHoursFromNoon(extra, of: time) {
      return hours
    }
    if let more = furtherHours(extra, of: time) { return more }
    let remarks = LessonRemark.all(in: before) + LessonRemark.all(in: behind)
    let lines = remarks.compactMap(\.line)
    if let format = ofFormat(remarks, time.words(with: lines)) { return format }
    let rightForm = lines.isEmpty ? time.words : time.words(with: lines)
    guard let unknown = remarks.first(where: { $0.line == nil }) else {
      let reason =
        before.isEmpty
        ? "после часов не\u{A0}стоит ничего, остальное – ключи занятия"
        : "перед днём не\u{A0}стоит ничего, остальное – ключи занятия"
      return ScalarFault(reason, rightForm: rightForm)
    }
    if unknown.isRecess, unknown.text.folded.begins(with: "без") {
      return ScalarFault(
        "«без перерыва» – строка группы",
        advice: "впишите группе строку «перемена: нет», а здесь оставьте \(rightForm.quotedWhole)"
      )
    }
    if unknown.isRecess {
      return ScalarFault("длина перемены – строка группы «перемена: …»", rightForm: rightForm)
    }
    if let fault = ofFrequency(unknown.text, time) { return fault }
    if zones.contains(where: unknown.text.folded.contains) {
      return ScalarFault(
        "часы пишут по местному времени, а не\u{A0}по другому поясу: \(unknown.text.quoted)",
        advice: "пересчитайте часы на время своего города и напишите их без пояса"
      )
    }
    if unknown.namesGroup {
      return ScalarFault(
        "в строке названа другая группа: \(unknown.text.quoted)",
        advice: "перенесите строку в «расписание» той группы, без её номера: "
          + rightForm.quotedWhole
      )
    }
    if unknown.text.tellsReason { return ofReason(unknown.text, rightForm: rightForm) }
    if unknown.text.folded.contains("смен") {
      let part = time.words(
        with: lines + [LessonRemark.Line(key: "подгруппа", value: unknown.text)]
      )
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
      time.words(with: lines + [LessonRemark.Line(key: key, value: unknown.text)])
    }
    let person = Choice("если это педагог", form("педагог"))
    let place = Choice(unknown.mayBeName ? "если площадка" : "если это площадка", form("площадка"))
    let explanation = Choice("а если просто пояснение", rightForm)
    return ScalarFault(
      reason,
      choices: (unknown.mayBeName ? [person] : []) + [place, explanation],
      note: "пояснение можно оставить в\u{A0}конце строки файла за знаком «#»"
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
    guard line.saysNoTime, line.contains(" ") else { return nil }
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
      advice:
        "уберите слова \(line.quotedWhole); пояснение можно оставить в\u{A0}конце строки за знаком «#»"
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
    let form = { time.words(with: [LessonRemark.Line(key: "недели", value: $0)]) }
    return ScalarFault(
      "в какие недели занятие через неделю, не\u{A0}сказано",
      choices: [
        Choice("если в чётные", form("чётные")), Choice("если в нечётные", form("нечётные")),
      ]
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

  /// «вт 15:30–16:15 перемена 15 мин 16:25–17:10»: words between hours.
  private static func furtherHours(_ extra: String, of time: LessonTime) -> ScalarFault? {
    let words = extra.spacedWords
    for start in words.indices.dropFirst() {
      let rest = words[start...].joined(separator: " ")
      guard let spans = ScalarText.parse(rest, { $0.readTimeRanges() }) else { continue }
      let between = words[..<start].joined(separator: " ")
      let namesRecess = recesses.contains(where: between.folded.contains)
      if namesRecess, let recess = spans.first, recess.start == time.spans.last?.end {
        let lessons = LessonTime(days: time.days, spans: time.spans + spans.dropFirst())
        return ScalarFault("перемена видна по часам занятий", rightForm: lessons.words)
      }
      if between.folded.contains("смен") {
        return ofShift(time, LessonTime(days: time.days, spans: spans))
      }
      if between.folded.contains("недел") { return ofNumberedWeeks(time) }
      if namesRecess, let recess = spans.only, let first = time.spans.first,
        let last = time.spans.last,
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
      if isWithin, namesRecess {
        return ofRecess(words, of: time)
      }
      return ScalarFault(
        "между часами стоит лишнее: \(between.quoted)",
        rightForm: LessonTime(days: time.days, spans: time.spans + spans).words
      )
    }
    return nil
  }

  /// «вт 15:30–17:10 (зал, обед 16:15–16:25)»: a recess, perhaps behind a room or the like.
  private static func ofRecess(_ words: [Substring], of time: LessonTime) -> ScalarFault {
    let others = words.prefix { word in !recesses.contains(where: String(word).folded.contains) }
    let recess = words.dropFirst(others.count).joined(separator: " ")
    let remarks = others.joined(separator: " ")
    let rightForm = others.isEmpty ? nil : time.words(before: "", behind: remarks[...])
    return ScalarFault(
      "перемену писать не\u{A0}нужно: \(recess.quoted)",
      rightForm: rightForm ?? time.words
    )
  }

  /// «15:30–17:10 (кто учится во вторую смену – 10:00–11:40)»: two parts of a group.
  private static func ofShift(_ first: LessonTime, _ second: LessonTime) -> ScalarFault {
    let lines = [(first, 1), (second, 2)].map { "\($0.words) (\($1) подгруппа)".quotedWhole }
    return ScalarFault(
      "у детей разных смен разные часы",
      advice: "если они занимаются отдельно, это две строки: \(lines[0]) и \(lines[1]), "
        + "а если время меняется вместе со сменой, оставьте сегодняшнее и добавьте «далее» с днём, "
        + "с которого оно другое"
    )
  }

  private static let zones = ["мск", "московск", "utc", "gmt", "часовой пояс"]

  private static let recesses = ["обед", "переры", "перемен", "отдых"]

  /// Words before the day: «инд вт 15:30–17:10».
  static func behindWords(_ line: String) -> ScalarFault? {
    RemarkedLesson(line).flatMap {
      $0.before.isEmpty ? nil : about($0.time, before: $0.before, behind: $0.behind)
    }
  }
}

extension String {
  /// «чт 16:00–17:40» of «и чт 16:00–17:40».
  fileprivate var withoutConjunction: String {
    folded.hasPrefix("и ") ? String(dropFirst(2)) : self
  }
}

extension String {
  /// Whether no figure stands in it but among at least three words: «сбор у входа за 10 минут».
  fileprivate var saysNoTime: Bool {
    let words = spacedWords
    let figures = words.filter { $0.contains(where: \.isNumber) }
    if figures.isEmpty { return true }
    return words.count > 3 && words[0].first?.isLetter == true && Weekday(word: folded) == nil
      && figures.allSatisfy { $0.allSatisfy(\.isNumber) }
      && !words.contains { Weekday(word: String($0).folded) != nil }
  }
}
