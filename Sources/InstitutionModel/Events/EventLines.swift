import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «события», as it is written.
///
/// Russian: «событие».
public struct EventLines: Sendable {
  public var title: Stated<String> = .absent
  /// Days one by one, or a first and a last one.
  public var days: Stated<[Located<DateRange>]> = .absent
  /// The same on lines of their own.
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<CalendarDate> = .absent
  public var hours: Stated<EventHours> = .absent
  public var place: Stated<String> = .absent
  public var audience: Stated<[Located<CoverageLines>]> = .absent
  public var exceptions: Stated<[Located<CoverageLines>]> = .absent
  public var applyUntil: Stated<CalendarDate> = .absent
  public var holder: Stated<String> = .absent
  /// By which it is the same event on another day and under another title.
  ///
  /// Russian: «код».
  public var code: Stated<String> = .absent
  /// Whether all of it was understood.
  public var isClear = true

  static let schema = RecordSchema("описание события", within: "в описании события", Self()) {
    Key("название", \.title, .title, required: true, clause: "2.7.4")
      .example("Мастерская новогодней открытки").about("как событие называется, без кавычек")
    Key("дата", \.days, .listedDays).example("05.12.2026")
      .about("день или дни через тире; можно список: «12 и 19 декабря»")
    Key("с", \.first, .firstDay).example("05.12.2026").about("первый день, если не «дата»")
    Key("по", \.last, .lastDay).example("07.12.2026").about("последний день, если их несколько")
    Key("время", \.hours, .eventHours).example("12:00–13:30").about("часы или одно начало")
    Key("место", \.place, .text).example("главный корпус, актовый зал")
      .about("площадка, кабинет, другое место или «онлайн»")
    Key("для", \.audience, .audience).example("все программы").needingValue
      .about("кого зовут: все программы или список; без строки – всех")
    Key("кроме", \.exceptions, .audience).about("кого событие не касается")
    Key("заявки до", \.applyUntil, .lastDay).example("01.12.2026")
      .about("последний день записи, если нужна")
    Key("проводит", \.holder, .text, clause: "2.6").example("организационно-массовый отдел")
      .about("отдел или человек, который отвечает за событие")
    Key("код", \.code, .eventCode).example("yolka")
      .about("постоянное имя: с ним перенесённое или переименованное событие остаётся тем же")
  }

  /// All that says whom the event is for.
  public var items: [Located<CoverageLines>] { audience.items + exceptions.items }

  /// From the first of its days to the last, however they are written; `nil` where they are not known.
  public var allDays: DateRange? {
    let days = stretches
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return nil }
    return DateRange(first, last)
  }

  /// The stretches of days, each an event of its own; none where one of them is not known.
  public var stretches: [DateRange] {
    if !days.isAbsent { return days.isClear ? days.items.map(\.value) : [] }
    guard let first = first.value, !last.isUnclear else { return [] }
    return [DateRange(first, last.value ?? first)].compactMap(\.self)
  }

  /// Where its first day is written.
  public var placeOfDays: SourceRange? { days.range ?? first.range }
}

extension Shape where Value == String {
  /// One word, of which the identity in calendars is made.
  fileprivate static let eventCode = notation(
    "код: буквы, цифры и дефис",
    examples: ["yolka"],
    fault: { text in
      text.contains { $0.isLetter || $0.isNumber }
        ? ScalarFault("код\u{A0}– одно слово из букв, цифр и дефисов", rightForm: text.slug) : nil
    },
    { text in
      let isWord = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      return isWord && text.contains { $0.isLetter || $0.isNumber } ? text : nil
    }
  )
}

extension Shape where Value == [Located<CoverageLines>] {
  /// As in a period; families and guests are everybody.
  fileprivate static let audience = coverage.parting { node in
    guard case .scalar(let text, let style) = node.content,
      everybody.contains(text.folded.filter { $0 != "." && $0 != "!" })
    else { return node }
    return node.saying("все программы", style)
  }

  private static let everybody: Set<String> = [
    "все желающие", "всех желающих", "для всех желающих", "желающие", "семьи", "все семьи",
    "всех семей", "родители", "все родители", "родителей", "дети и родители", "детей и родителей",
    "все дети и родители", "учащиеся и родители", "учащихся и родителей", "для всей семьи",
    "вся семья", "все учащиеся и родители", "учащиеся", "дети", "всех детей", "всех учащихся",
  ]
}
