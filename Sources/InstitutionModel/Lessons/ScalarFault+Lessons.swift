import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// What is wrong with a line of a timetable, with the line as it should be.
  ///
  /// - Parameters:
  ///   - line: The line as it is written.
  ///   - minutes: How long its lessons last, if the lines around say it.
  /// - Returns: The fault; `nil` where none is plain to see.
  static func inLessons(_ line: String, lasting minutes: Int? = nil) -> ScalarFault? {
    fault(of: line, minutes)?.tellingLoss(of: line)
  }

  private static func fault(of line: String, _ minutes: Int?) -> ScalarFault? {
    if let told = ofMovedDay(line) ?? LaterLine(line)?.fault ?? ofFractions(line) { return told }
    let fault = ofOneSlip(line, lasting: minutes)
    let isAnswer = fault.map { !$0.isExample && $0.remedy != nil } ?? false
    return isAnswer ? fault : MendedLesson(line)?.fault ?? fault
  }

  private static func ofOneSlip(_ line: String, lasting minutes: Int?) -> ScalarFault? {
    if let fault = TimesAWeek.fault(in: line) ?? ofSpelling(line) { return fault }
    if let twice = ofRepeatedDay(in: line) { return twice }
    if let shared = SharedRemark(line) { return shared.fault }
    if let others = ofOtherDays(line) ?? ofSigns(line) { return others }
    var text = ScalarText(line)
    guard let days = text.readLessonDays() else {
      return byNumberOfWeek(line) ?? inFirstWord(of: line) ?? behindWords(line)
        ?? withoutDays(line) ?? ofWordsAlone(line)
    }
    text.skipBeforeHours()
    if text.isAtEnd { return withoutHours(days, minutes) }
    if ["выходн", "нет", "-", "отдых"].contains(where: text.rest.hasPrefix) {
      return ofDayOff(line)
    }
    if let spans = text.readTimeRanges() {
      if text.isAtEnd { return nil }
      let time = LessonTime(days: days, spans: spans)
      return about(time, before: "", behind: line.suffix(text.rest.count))
    }
    if let length = ofLength(text, days) { return length }
    if let clock = ofClockTimes(line, minutes) { return clock }
    let hours = text
    guard let pair = text.readTimes() else {
      return TimesAWeek.faultWithin(line) ?? beforeHours(hours, days) ?? inTimes(line)
        ?? withColons(line) ?? ofBareHours(hours, days)
        ?? (hours.rest.contains(where: \.isNumber) ? nil : withoutHours(days, minutes))
    }
    return inHours(pair, of: days, in: line, minutes)
  }

  /// «вместо вторника среда 15:30–17:10» where no day has to be replaced.
  private static func ofMovedDay(_ line: String) -> ScalarFault? {
    guard let move = ReplacedDay(line) else { return nil }
    let new = LessonTime(days: .weekly([move.new]), spans: move.spans)
    let old = LessonTime(days: .weekly([move.old]), spans: []).words
    return ScalarFault(
      "занятия в день «\(old)» здесь нет, заменить нечего",
      advice: "исправьте этот день или напишите "
        + "\((new.words + (move.spans.isEmpty ? " …–…" : "")).quoted); на другой день среди года "
        + "занятие переводит «далее» группы: «- с …: вместо … – …»"
    )
  }

  /// «кроме субботы 15:30–17:10»: the days that are left.
  private static func ofOtherDays(_ line: String) -> ScalarFault? {
    var text = ScalarText(line)
    guard let left = text.readExceptedWeekdays(), !left.isEmpty else { return nil }
    text.skipBeforeHours()
    guard let spans = text.readTimeRanges(), text.isAtEnd,
      let days = LessonDays.weekly(Weekday.allCases).without(left)
    else { return nil }
    return ScalarFault(
      "названы только дни без занятий",
      example: LessonTime(days: days, spans: spans).words
    )
  }

  /// «вт...чт 15:30–17:10», «вт 15-30/17-10»: signs in place of dashes and commas.
  private static func ofSigns(_ line: String) -> ScalarFault? {
    if line.contains("/"), let time = LessonTime.parse(line.replacing("/", with: "–")) {
      return ScalarFault("между началом и концом нужно тире", rightForm: time.words)
    }
    let dots = ["...", "…", ".."].first(where: line.contains)
    let meant = dots.map { dots in
      [", ", "–"].map { LessonTime.parse(line.replacing(dots, with: $0)) }
    }
    guard let days = meant?[0], let range = meant?[1] else { return nil }
    return ScalarFault(
      "между днями нужна запятая или тире",
      choices: [
        Choice("если занятия в два дня", days.words), Choice("а если во все дни", range.words),
      ]
    )
  }

  /// «понедельник – выходной».
  private static func ofDayOff(_ line: String) -> ScalarFault {
    ScalarFault(
      "в расписании – только дни, в которые есть занятия",
      advice: "уберите слова \(line.quoted), а если в строке только они – всю строку"
    )
  }

  /// «втарник 15:30–17:10»: a day that is misspelt.
  private static func inFirstWord(of line: String) -> ScalarFault? {
    var text = ScalarText(line)
    guard let word = text.readLetters(), let day = Weekday(nearly: word) else { return nil }
    text.skipBeforeHours()
    let spans = text.readTimeRanges() ?? []
    let rightForm =
      spans.isEmpty || !text.isAtEnd ? nil : LessonTime(days: .weekly([day]), spans: spans).words
    return ScalarFault("похоже на \(day.russianName.quoted)", rightForm: rightForm)
  }

  /// «15:30–17:10».
  private static func withoutDays(_ line: String) -> ScalarFault? {
    guard let spans = ScalarText.parse(line, { $0.readTimeRanges() }) else { return inTimes(line) }
    return ScalarFault(
      "не сказано, в какой день",
      example: LessonTime(days: .weekly([.tuesday]), spans: spans).words
    )
  }
}
