import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What a change puts at a time at which there is something else.
///
/// Russian: «время занято» (п. 4.16).
struct ChangeOverlap {
  private let changed: Occupation
  private let others: [Occupation]
  /// All days on which the line and another text are at one time.
  private let dates: [CalendarDate]
  /// Who and what is busy: «у педагога «Иванова»», «в кабинете «12»».
  private let busy: [String]

  init(
    _ changed: Occupation,
    _ others: [Occupation],
    on dates: [CalendarDate],
    at busy: [String]
  ) {
    (self.changed, self.others, self.dates, self.busy) = (changed, others, dates, busy)
  }

  /// Whether the line is about more than the one lesson, so that another time would be theirs too.
  private var isOfStretch: Bool { changed.change?.isOfStretch ?? false }

  /// At what the change says, with the place of the other.
  ///
  /// - Parameters:
  ///   - elseNamed: What else than another time it may name.
  ///   - free: When the day is free.
  ///   - label: What is said of the others.
  /// - Returns: The finding.
  func finding(
    orElse elseNamed: String,
    _ free: String,
    label: (Occupation) -> String
  ) -> Finding {
    let days = others.first.flatMap(daysMovedTogether)
    let places = others.map { other in
      let isOneLine = other.place == changed.place
      let words = isOneLine ? "дни, которые переносятся" : "тоже сюда"
      return Label(days == nil ? label(other) : words, at: isOneLine ? other.range : other.place)
    }
    let when = isOfStretch ? ": " + dates.map(\.russianFigures).joined(separator: ", ") : ""
    let help =
      "назовите в\u{A0}этом изменении другое время"
      + (busy.count > 1 ? ": заняты и\u{A0}педагог, и\u{A0}кабинет" : elseNamed)
      + (days == nil ? free : ", своё для каждого дня")
    let helpOfStretch =
      "напишите об\u{A0}этих занятиях отдельно: «{дата: \(dates.first?.russianFigures ?? "…"), "
      + "группа: …, перенос: …}»" + elseNamed
    var finding = Finding(
      busy.joined(separator: " и ") + " " + (days ?? others.first.map(changed.atOneTime) ?? "")
        + when,
      at: changed.place,
      labels: places,
      help: isOfStretch ? helpOfStretch : help
    )
    finding.clause = changed.isAtDistance || others.contains(where: \.isAtDistance) ? "4.16" : nil
    return finding
  }

  /// Lessons of one group that several days give to one: «на одно время перенесены занятия 15.12.2026 и 17.12.2026».
  private func daysMovedTogether(_ other: Occupation) -> String? {
    guard let first = other.change?.planned, let second = changed.change?.planned,
      other.group == changed.group, other.text == changed.text, first != second
    else { return nil }
    return
      "на одно время, \(changed.text), перенесены занятия \(min(first, second).russianFigures) "
      + "и\u{A0}\(max(first, second).russianFigures)"
  }
}

extension Occupation {
  /// Whether it stands for a pair of which the other is no change, or one that stands before it.
  func answers(before other: Occupation) -> Bool {
    guard let change else { return false }
    return other.change.map { $0.place < change.place } ?? true
  }
}
