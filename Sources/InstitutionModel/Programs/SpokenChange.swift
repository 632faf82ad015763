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
  static func fault(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    if isTransfer(text) { return (Located(text, at: node.range), transfer) }
    if isCancellation(text) { return (Located(text, at: node.range), cancellation) }
    guard let change = SpokenChange(text) else { return nil }
    let lines = (change.days + change.changes).map { "\($0.key): \($0.value)" }
    return (
      Located(text, at: node.range),
      ScalarFault(
        "здесь только дни и то, что меняется; причину не\u{A0}пишут",
        rightForm: "{\(lines.joined(separator: ", "))}"
      )
    )
  }

  /// Whether it says that a lesson is not held: «15.12.2026 занятие отменяется».
  static func isCancellation(_ text: String) -> Bool {
    let words = text.folded
    guard words.contains(where: \.isNumber) else { return false }
    return [
      "отмен", "не состоит", "не будет", "не провод", "занятий нет", "занятия нет", "без занятий",
    ].contains(where: words.contains)
  }

  /// Whether it says that a lesson is held on another day: «занятие 08.12 переносится на 09.12».
  static func isTransfer(_ text: String) -> Bool {
    let words = text.folded
    return words.contains("перен")
      && words.spacedWords.count { $0.first?.isNumber == true && $0.contains(".") } > 1
  }

  /// A week with another timetable stands for it.
  private static let transfer = ScalarFault(
    "занятие, которое переносят на другой день, – это другое расписание той недели",
    advice: "напишите дни недели, в которую его переносят, и все её занятия: "
      + "«{с: 07.12.2026, по: 13.12.2026, расписание: [среда 15:30–17:10, четверг 15:30–17:10]}»"
  )

  /// There is no key for it, and no line of a change may stand for it.
  private static let cancellation = ScalarFault(
    "в «далее» пишут, что стало другим, а отменённое занятие не\u{A0}записывают",
    advice: "уберите эту строку и скажите об отмене в чате группы; занятие, которое проведут "
      + "в другой день, станет другим временем: «{с: …, по: …, расписание: […]}»"
  )

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
