import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// An item of «далее» in which days stand among other words: «больничный с 19.10 по 25.10, замещает Иванова А.А.».
///
/// Russian: «изменение, сказанное словами».
struct SpokenChange {
  private var days: [(key: String, value: String)] = []
  private var changes: [(key: String, value: String)] = []

  /// `nil` where no days stand in the text, or nothing that changes.
  private init?(_ text: String) {
    for piece in text.split(whereSeparator: { ",;".contains($0) }).map({ String($0).trimmed }) {
      if days.isEmpty, let stretch = Self.stretch(in: piece) {
        days = stretch
        if let change = Self.behindReason(piece) { changes.append(change) }
      } else if let change = ChangeItems.keyed(piece) ?? Self.behindReason(piece) {
        changes.append(change)
      }
    }
    guard !days.isEmpty, !changes.isEmpty else { return nil }
  }

  /// What is told of such an item; `nil` for any other.
  static func fault(
    in node: YAMLNode,
    inYearFrom yearStart: CalendarDate?
  ) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content else {
      return faultOfReason(in: node) ?? VagueStart.fault(in: node)
    }
    if isTransfer(text) {
      let fault = MovedLesson.faultOfWeeks(in: text, yearStart) ?? transfer
      return (Located(text, at: node.range), fault)
    }
    if isCancellation(text) { return (Located(text, at: node.range), cancellation(on: nil)) }
    guard let change = SpokenChange(text) else {
      let fault = ChangeReason(text)?.fault ?? VagueEnd(text)?.fault ?? VagueStart(text)?.fault
      return fault.map { (Located(text, at: node.range), $0) }
    }
    let lines = (change.days + change.changes).map { "\($0.key): \($0.value)" }
    return (
      Located(text, at: node.range),
      ScalarFault(
        "здесь только дни и то, что меняется; причину не\u{A0}пишут",
        rightForm: "{\(lines.joined(separator: ", "))}"
      )
    )
  }

  /// The reason behind what changes, «кабинет: 5 (ремонт)», or under a key of its own.
  private static func faultOfReason(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.lazy.compactMap { entry -> (Term, ScalarFault)? in
      if entry.key.value == "расписание", case .scalar(let text, _) = entry.value.content,
        saysNoLesson(text.folded), LessonTime.parse(text) == nil
      {
        let first = entries.first { $0.key.value == "с" }.flatMap { $0.value.onlyDate }
        return (Located(text.trimmed, at: entry.value.range), cancellation(on: first))
      }
      if keysOfReasons.contains(entry.key.value.folded) {
        return (
          entry.key,
          ScalarFault(
            "причину здесь не\u{A0}пишут",
            advice: "уберите \(entry.written.quoted)"
          )
        )
      }
      guard keysBesideReasons.contains(entry.key.value) || entry.key.value.holdsDigit,
        case .scalar(let text, _) = entry.value.content,
        let reason = ChangeReason(text.trimmed, reads: { !$0.isEmpty })
      else { return nil }
      return (Located(text.trimmed, at: entry.value.range), reason.fault)
    }.first
  }

  private static let keysOfReasons: Set = ["причина", "причины", "примечание", "комментарий"]
  private static let keysBesideReasons: Set = ["расписание", "кабинет", "площадка"]

  /// Whether it says that a lesson is not held: «15.12.2026 занятие отменяется».
  static func isCancellation(_ text: String) -> Bool {
    let words = text.folded
    return words.contains(where: \.isNumber) && saysNoLesson(words)
  }

  private static func saysNoLesson(_ words: String) -> Bool {
    [
      "отмен", "не состоит", "не будет", "не провод", "занятий нет", "занятия нет", "без занятий",
    ].contains(where: words.contains)
  }

  /// Whether it says that a lesson is held on another day: «занятие 08.12 переносится на 09.12».
  static func isTransfer(_ text: String) -> Bool {
    guard text.folded.contains("перен") else { return false }
    let words = text.partedFromDirective.words
    return DatesInText(words, nil).all.count > 1 && !ChangeItems.reads(words)
  }

  /// A week with another timetable stands for it.
  private static let transfer = ScalarFault(
    "занятие, которое переносят на другой день, – это другое расписание той недели",
    advice: "запишите неделю, в которую его переносят, от понедельника до воскресенья, со всеми её "
      + "занятиями, и перенесённым тоже: «{с: …, по: …, расписание: [все занятия той недели]}»"
  )

  /// There is no key for it, and no line of a change may stand for it.
  private static func cancellation(on day: CalendarDate?) -> ScalarFault {
    let week = day.map { day in
      "с: \(day.monday.russianFigures), по: \((day.monday + 6).russianFigures)"
    }
    return ScalarFault(
      "в «далее» пишут, что стало другим, а отменённое занятие не\u{A0}записывают",
      advice:
        "уберите \(day == nil ? "эту строку" : "этот пункт") и скажите об отмене в чате группы; занятие, которое проведут "
        + "в другой день, станет другим временем той недели: «{\(week ?? "с: …, по: …"), расписание: "
        + "[все занятия той недели]}»"
    )
  }

  /// Who teaches, where other words come first: «на время болезни занятия ведёт Котов П.П.».
  private static func behindReason(_ piece: String) -> (key: String, value: String)? {
    let verbs = [
      " занятия ведёт ", " занятия ведет ", " ведёт ", " ведет ", " замещает ", " заменяет ",
    ]
    return verbs.lazy.compactMap { piece.firstRange(of: $0) }.first.map {
      ("педагог", String(piece[$0.upperBound...]))
    }
  }

  /// The longest days among the words of a piece.
  private static func stretch(in piece: String) -> [(key: String, value: String)]? {
    let words = piece.spacedWords
    for start in words.indices {
      for end in words.indices[start...].reversed() where end - start < ChangeItems.mostWordsOfDays
      {
        let days = LessonStretch(words[start...end].joined(separator: " "))
        if let days, days.first != nil { return ChangeItems.lines(of: days) }
      }
    }
    return nil
  }
}

extension YAMLNode {
  /// The day that is all that stands there.
  fileprivate var onlyDate: CalendarDate? {
    guard case .scalar(let text, _) = content else { return nil }
    return ScalarText.parse(text) { $0.readDate(after: ["с "]) }
  }
}

extension YAMLEntry {
  /// «причина: ремонт».
  fileprivate var written: String {
    guard case .scalar(let text, _) = value.content else { return key.value }
    return "\(key.value): \(text.trimmed)"
  }
}

extension String {
  fileprivate var holdsDigit: Bool { utf8.contains(where: \.isDigit) }
}
