import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText

extension AttendanceTable {
  func day(of cell: Term, _ log: inout Reader) -> Located<WrittenDate>? {
    let doubt = ScalarFault.inTableDay(cell.value)
    if doubt == nil, let day = WrittenDate(cell: cell.value) { return Located(day, at: cell.range) }
    let fault = doubt ?? ScalarFault.inDates(cell.value.withWholeYear)
    log.report(.unreadable(cell, expected: "дата, например 05.10.2026", because: fault))
    return nil
  }

  func count(of cell: Term, _ log: inout Reader) -> Located<PeopleOfAll>? {
    let people = PeopleOfAll(cell.value)
    if let people, people.isPossible { return Located(people, at: cell.range) }
    log.report(
      .unreadable(
        cell,
        expected: "число присутствовавших, например 15; если не пришёл никто – 0, если занятия "
          + "не было – пустая ячейка",
        because: people.map(ScalarFault.aboveAll) ?? .inMark(cell.value)
      )
    )
    return nil
  }

  /// The marks of a cell: one, or, «12, 14», one for each of the day's lessons as Приложение 1 tells them.
  func parts(
    of cell: Term,
    _ part: Located<MarkPart>,
    _ log: inout Reader
  ) -> [(part: Located<MarkPart>, count: Located<PeopleOfAll>)] {
    let counts = part.value.isWholeDay ? Self.lessons(in: cell.value) : []
    guard counts.count > 1 else { return count(of: cell, &log).map { [(part, $0)] } ?? [] }
    return counts.enumerated().map { index, count in
      var ofLesson = part
      ofLesson.value.lesson = index + 1
      return (ofLesson, Located(count, at: cell.range))
    }
  }

  /// «12, 14», «12; 14 чел»; a comma without a blank may be of a decimal.
  private static func lessons(in text: String) -> [PeopleOfAll] {
    let parts = text.replacing(", ", with: ";").replacing(",\u{A0}", with: ";").split(
      separator: ";"
    )
    guard parts.count > 1 else { return [] }
    let counts = parts.map { PeopleOfAll(String($0).trimmed) }
    return counts.allSatisfy { $0?.isPossible == true } ? counts.compactMap(\.self) : []
  }

  /// Which of the day's lessons a row is about; `nil` after a finding.
  func part(of cells: [Term], _ log: inout Reader) -> Located<MarkPart>? {
    var part = MarkPart()
    let (time, subgroup) = (cell(.time, of: cells), cell(.subgroup, of: cells))
    if let time, !time.value.isNoMark {
      guard let start = ScalarText.parse(time.value, { $0.readStartOfLesson() }) else {
        let fault = ScalarFault.inTimes(time.value)
        log.report(.unreadable(time, expected: "начало занятия, например 15:30", because: fault))
        return nil
      }
      part.time = start
    }
    if let subgroup, !subgroup.value.isNoMark { part.subgroup = subgroup.value.nameOfSubgroup }
    let lesson = cell(.lesson, of: cells)
    // What is no number may be the subject of the lesson.
    if part.time == nil, let lesson { part.read(lesson: lesson.value) }
    let place = part.subgroup == nil ? (part.lesson == nil ? time : lesson) : subgroup
    let range = place?.range ?? cells.first?.range
    return range.map { Located(part, at: $0) }
  }
}

extension MarkPart {
  /// «2», «2-е занятие», «второе», or when it begins.
  fileprivate mutating func read(lesson text: String) {
    if let start = ScalarText.parse(text, { $0.readStartOfLesson() }) {
      time = start
    } else {
      lesson = text.numberOfLesson
    }
  }
}

extension String {
  /// A date of which the year has two digits with all four: tables have such.
  fileprivate var withWholeYear: String {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 2, parts[2].allSatisfy(\.isNumber) else {
      return self
    }
    return "\(parts[0]).\(parts[1]).20\(parts[2])"
  }
}

extension ScalarText {
  /// `15:30`, `15:30:00`, `15:30–17:10`, «с 15:30», `15-30`, a spreadsheet's `0,6458333`.
  fileprivate mutating func readStartOfLesson() -> TimeOfDay? {
    _ = skip(word: "с ")
    let start = self
    if let range = readTimeRange() { return range.start }
    self = start
    if let time = readTime() {
      _ = skip(word: ":00")
      return time
    }
    self = start
    if let hour = readNumber(digits: 1...2), skip(anyOf: "-"),
      let minute = readNumber(digits: 2...2)
    {
      return TimeOfDay(hour: hour, minute: minute)
    }
    self = start
    return readFractionOfDay()
  }

  /// A time as spreadsheets count it: `0,4166666667` of a day is 10:00.
  private mutating func readFractionOfDay() -> TimeOfDay? {
    guard skip(anyOf: "0"), skip(anyOf: ",.") else { return nil }
    let digits = rest.prefix { $0.isNumber }.count
    guard (1...18).contains(digits), let value = Double("0." + rest.prefix(digits)) else {
      return nil
    }
    _ = readNumber(digits: digits...digits)
    return TimeOfDay(minutes: Int((value * 1440).rounded()))
  }
}

extension String {
  /// «2» of «2-е занятие», «урок № 2» and «второе».
  fileprivate var numberOfLesson: Int? {
    let stems = Phrase(self).stems.filter { !["занят", "занятие", "урок", "пар"].contains($0) }
    let word = stems.first.map { $0.split(separator: "-").first ?? "" }
    guard let word, stems.count < 3 else { return nil }
    if let number = Int(word) { return (1...9).contains(number) ? number : nil }
    return ["перв", "втор", "трет"].firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  /// «1» of «1 подгруппа» and «подгруппа № 1».
  fileprivate var nameOfSubgroup: String {
    let words = folded.split { " .№".contains($0) }
    let name = words.filter { !$0.hasPrefix("подгр") && $0 != "пгр" && $0 != "гр" }
    return name.isEmpty ? folded : name.joined(separator: " ")
  }
}
