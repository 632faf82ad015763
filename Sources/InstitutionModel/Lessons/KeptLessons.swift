import Russian
import Schema
import SourceText

/// Lessons with other hours, behind which the author says that the rest stays: «вт 16:00–17:40, остальное без изменений».
///
/// Russian: «остальное без изменений».
struct KeptLessons {
  /// The hours of each day that has others.
  let moves: [ReplacedDay]

  /// `nil` for a text that does not say so.
  init?(_ text: String) {
    guard let comma = text.lastIndex(of: ","),
      String(text[text.index(after: comma)...]).trimmed.saysUnchanged,
      let time = LessonTime.parse(String(text[..<comma])), case .weekly(let days) = time.days
    else { return nil }
    moves = days.map { ReplacedDay($0, $0, time.spans) }
  }
}

extension String {
  /// Whether it says that something stays as it was.
  fileprivate var saysUnchanged: Bool {
    let words = folded
    return ["без изменен", "как было", "как раньше", "по-прежнему", "прежн"].contains(
      where: words.contains
    ) && !words.contains(where: \.isNumber)
  }
}
