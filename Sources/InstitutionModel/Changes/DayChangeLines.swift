import CivilTime
import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «изменения», as it is written.
///
/// Russian: «изменение».
public struct DayChangeLines: Sendable {
  /// Days one by one, or the first and the last of some.
  public var dates: Stated<[Located<DateRange>]> = .absent
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<CalendarDate> = .absent
  public var groups: Stated<[Located<String>]> = .absent
  public var coverage: Stated<[Located<CoverageLines>]> = .absent
  public var exceptions: Stated<[Located<CoverageLines>]> = .absent
  public var teacher: Stated<String> = .absent
  /// The place that is closed; beside a group or a teacher the place where the lesson is instead.
  public var site: Stated<String> = .absent
  public var start: Stated<TimeOfDay> = .absent
  public var hour: Stated<Int> = .absent
  public var isCancelled: Stated<Bool> = .absent
  public var move: Stated<LessonMove> = .absent
  public var substitute: Stated<String> = .absent
  public var room: Stated<String> = .absent
  public var format: Stated<ChangedFormat> = .absent
  public var addition: Stated<LessonMove> = .absent
  public var partners: Stated<[Located<String>]> = .absent
  public var directive: Stated<Directive> = .absent
  public var reason: Stated<String> = .absent
  public var announced: Stated<Announcement> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  static func schema(_ words: Vocabulary) -> RecordSchema<DayChangeLines> {
    RecordSchema("изменение расписания", Self()) {
      Key("дата", \.dates, .listedDays).example("25.11.2026")
        .about("день, который меняется; можно список: «25, 27 ноября»")
      Key("с", \.first, .firstDay).example("01.12.2026").about("первый день, если их несколько")
      Key("по", \.last, .lastDay).example("05.12.2026").about("последний день")
      Key("группа", \.groups, .groups).example("vesyolaya-kistochka-1")
        .about("чьё занятие: имя файла и номер через дефис")
      Key("педагог", \.teacher, .personOfChange)
        .about("чьи занятия, если педагога не будет; рядом с группой – только её занятия")
      Key("площадка", \.site, .name(of: "название площадки")).example("школа № 5")
        .about("закрытая площадка; рядом с группой – площадка, где занятие пройдёт")
      Key("охват", \.coverage, .coverage).example("все программы")
        .about("все программы или список, если изменение для многих групп")
      Key("кроме", \.exceptions, .coverage).about("кого из них изменение не касается")
      Key("занятие", \.start, .lessonStart).example("15:30")
        .about("во сколько занятие начинается по расписанию, если в этот день их несколько")
      Key("час", \.hour, .hourOfLesson).about("какой час занятия, если меняется только он")
      Key("отмена", \.isCancelled, .cancellation, clause: "4.9").example("да").about(
        "занятия не будет"
      )
      Key("перенос", \.move, .lessonMove).about("когда занятие пройдёт")
      Key("замена", \.substitute, .personOfChange).example("Петрова П.П.")
        .about("кто проведёт занятие; один педагог")
      Key("кабинет", \.room, .roomOfChange).example("3").about("где занятие пройдёт")
      Key("формат", \.format, .changedFormat(words.formats), clause: "1.5").example("асинхронный")
        .about("если занятие пройдёт в другом формате: «очно» – в период, «дистанционно» – вне его")
      Key("дополнительное занятие", \.addition, .addedHours)
        .about("часы занятия, которого нет в расписании")
      Key("совместно с", \.partners, .groups).example("hor-2")
        .about("с какой группой занятие пройдёт вместе")
      Key("приказ", \.directive, .directive, clause: "4.16")
        .about("приказ об изменении").forStaff
      Key("причина", \.reason, .text).example("болезнь педагога")
        .about("почему; семьи этого не видят").forStaff
      Key("объявлено", \.announced, .announcement, clause: "2.7.4")
        .about("когда о нём сообщили семьям; ночью только «срочно»")
    }
  }

  /// All that «охват» and «кроме» name.
  public var items: [Located<CoverageLines>] { coverage.items + exceptions.items }

  /// The first day, as far as it is understood.
  public var firstDay: Located<CalendarDate>? {
    dates.items.first.map { $0.map(\.first) } ?? first.located ?? last.located
  }

  /// Where it says what becomes of the lesson: first when it is, then where, then who gives it.
  var effectRange: SourceRange? {
    let time = [move.range, addition.range]
    let others = [room.range, substitute.range, format.range, partners.range]
    return (time + others + [isCancelled.range]).compactMap(\.self).first
  }

  /// Names of several people where one is asked for.
  public var severalPeople: [(key: String, names: Located<String>)] {
    [("замена", substitute.located), ("педагог", teacher.located)].compactMap { key, name in
      guard let name else { return nil }
      let items = YAMLNode(.scalar(name.value, .plain), at: name.range).personItems
      return items.count > 1 ? (key, name) : nil
    }
  }

  /// All days, stretch by stretch; none where none can be understood.
  public var days: [DateRange] {
    if !dates.items.isEmpty { return dates.items.map(\.value) }
    guard let first = first.value ?? last.value else { return [] }
    return [DateRange(first, last.value ?? first)].compactMap(\.self)
  }
}

extension Shape where Value == [Located<DateRange>] {
  /// «25.11.2026», «25, 27 ноября», «с 1 по 5 декабря, 9 декабря».
  static let listedDays = list(of: .dates, splitsText: true, ListedDays.items)
}

extension Shape where Value == [Located<String>] {
  /// «hor-1», «Хор, группы 1, 2», «hor-1 и hor-2».
  fileprivate static let groups = list(of: .name(of: "группа"), splitsText: true) {
    GroupsInRow.items($0.coverageItems.flatMap(GroupsOfProgram.items))
  }
}

extension Shape where Value == Bool {
  /// «да», «нет», and what people write for them here.
  fileprivate static let cancellation = notation(
    "«да»",
    examples: ["да"],
    fault: { text in
      if text.folded.contains("час") {
        return ScalarFault(
          "не\u{A0}видно, который час",
          advice: "напишите «отмена: да» и\u{A0}«час: …» с\u{A0}номером часа; если отменено всё "
            + "занятие, хватит «отмена: да»"
        )
      }
      if ChangeDoubt.fault(ofCancellation: text, inYearFrom: .firstOfAnyYear) != nil {
        return ScalarFault(
          "не\u{A0}видно, отменено\u{A0}ли занятие",
          advice: "если отменено, напишите «отмена: да»; если нет, удалите этот пункт"
        )
      }
      return ScalarFault(
        "здесь «да»: занятия не\u{A0}будет",
        advice: "напишите «отмена: да», а\u{A0}почему – отдельной строкой: «причина: …»"
      )
    }
  ) { text in
    let words = text.folded
    if ["да", "yes", "true", "+"].contains(words) || words.isWordForCancellation {
      return true
    }
    return ["нет", "no", "false"].contains(words) ? false : nil
  }
}

extension String {
  /// «отменено», and no word more: «отмена?» and «отмена снята» say something else.
  fileprivate var isWordForCancellation: Bool { hasPrefix("отмен") && allSatisfy(\.isLetter) }
}

extension Shape where Value == String {
  /// A room, perhaps with the one that was: «36 вместо 3», «3 → 36», «с 3 на 36».
  fileprivate static let roomOfChange = room.parting { node in
    guard case .scalar(let text, let style) = node.content else { return node }
    let now = text.text(before: " вместо ").textBehindArrow
    let room = now.hasPrefix("с ") ? now.ranges(of: " на ").last.map { now[$0.upperBound...] } : nil
    let said = room.map { String($0).trimmed } ?? now
    return said == text ? node : node.saying(said, style)
  }

  /// The name of one person, whatever is said about them.
  ///
  /// «Петрова П.П. вместо Ивановой А.А.», «Иванова А.А. → Петрова П.П.», «Иванова А.А., болеет».
  fileprivate static let personOfChange = name(of: "имя педагога") { text in
    let said = text.text(before: " вместо ").textBehindArrow
    let other = said.ranges(of: " на ").last.map { String(said[$0.upperBound...]).trimmed }
    let words = other.flatMap { $0.isSurnameWithInitials ? $0 : nil } ?? said
    return text.saysNoSubstitute ? text : TeacherMention(words).name
  }
}

extension String {
  /// What stands before the words; all of it where they are not there.
  fileprivate func text(before words: String) -> String {
    ranges(of: words).first.map { String(self[..<$0.lowerBound]).trimmed } ?? self
  }
}

extension String {
  /// What stands behind an arrow; all of it where none is.
  fileprivate var textBehindArrow: String {
    let place = ["→", "->", "=>"].lazy.compactMap { self.ranges(of: $0).last }.first
    return place.map { String(self[$0.upperBound...]).trimmed } ?? self
  }
}

extension Shape where Value == TimeOfDay {
  /// The start of a lesson, perhaps with its day and end: «15:30», «вторник 15:30–17:10», «в 15:30».
  fileprivate static let lessonStart = notation(
    "время",
    examples: ["15:30"],
    fault: { ScalarFault.inTimes($0) },
    TimeOfDay.startOfLesson
  )
}

extension TimeOfDay {
  /// The start of a lesson, perhaps with its day and end.
  static func startOfLesson(_ text: String) -> TimeOfDay? {
    LessonTime.parse(text)?.spans.first?.start
      ?? ScalarText.parse(text) { text in
        _ = text.readWeekday()
        text.skipBeforeHours()
        let spans = text.readTimeRanges()
        _ = text.skip(word: "в ") || text.skip(word: "с ")
        return spans?.first?.start ?? text.readTime()
      }
  }
}

extension Shape where Value == Int {
  /// «2», «2-й», «второй», «2 час», «2-го часа».
  fileprivate static let hourOfLesson = notation("номер часа", examples: ["2"]) {
    Int(hourOfLesson: $0)
  }
}

extension Int {
  /// The number of an hour, as people write it.
  init?(hourOfLesson text: String) {
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }.filter {
      !["й", "ый", "ой", "го", "ого", "час", "часа", "урок", "урока"].contains($0)
    }
    guard let word = words.first, words.count == 1 else { return nil }
    let ordinals = ["перв", "втор", "трет", "четв"]
    let number = Int(word) ?? ordinals.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
    guard let number, (1...9).contains(number) else { return nil }
    self = number
  }
}
