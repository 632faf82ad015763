import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A timetable in which one of several lessons is not of the whole year: «вт 15:30–17:10 с 01.09 по 31.12, чт
/// 15:30–17:10».
///
/// The lines are told that say the same: what is always so under «расписание», the rest under «далее».
///
/// Russian: «занятие не на весь год».
struct StretchedLesson {
  /// All lines without the words for days, and those of the whole year.
  private let all: [String]
  private let others: [String]
  private let stretch: LessonStretch

  /// `nil` where no lesson is so, or more than one, or another line is not to be read.
  init?(_ lines: [YAMLNode]) {
    var found: (stretch: LessonStretch, time: LessonTime)?
    var (all, others): ([String], [String]) = ([], [])
    for node in lines {
      guard case .scalar(let line, _) = node.content else { return nil }
      if let lesson = RemarkedLesson(line), lesson.before.isEmpty,
        let stretch = LessonStretch(LessonRemark.text(of: lesson.behind))
      {
        if found != nil { return nil }
        found = (stretch, lesson.time)
        all.append(lesson.time.words)
      } else if LessonTime.parse(line) != nil || RemarkedLesson(line)?.isRemarked == true {
        all.append(line.trimmed)
        others.append(line.trimmed)
      } else {
        return nil
      }
    }
    guard let found, !others.isEmpty else { return nil }
    (stretch, self.all, self.others) = (found.stretch, all, others)
  }

  /// What is told of it, when the days of the school year are so, as far as they are known.
  func fault(_ year: DateRange?) -> ScalarFault {
    let isFromBeginning =
      stretch.first.map { day in
        day.day == year?.first.day && day.month == year?.first.month
      } ?? true
    let (now, later, days): ([String], [String], String?)
    switch (stretch.firstInFigures, stretch.lastInFigures) {
    case (let first?, let last?) where !isFromBeginning:
      (now, later, days) = (others, all, "с: \(first), по: \(last)")
    case (_, .some):
      (now, later, days) = (all, others, stretch.dayAfterInFigures.map { "с: \($0)" })
    case (let first?, nil): (now, later, days) = (others, all, "с: \(first)")
    case (nil, nil): (now, later, days) = (all, others, nil)
    }
    let item = "{\(days ?? "с: …"), расписание: [\(Self.list(later))]}"
    return ScalarFault(
      "занятие не на весь год – это «далее» группы",
      advice: "напишите «расписание: [\(Self.list(now))]», а строкой ниже – «далее: [\(item)]»"
    )
  }

  private static func list(_ lines: [String]) -> String {
    lines.map(\.inListItem).joined(separator: ", ")
  }

  /// What is told of a timetable; `nil` for one whose lessons are all of the whole year.
  static func fault(in node: YAMLNode, _ names: KnownNames) -> (Term, ScalarFault)? {
    guard node.mayHoldStretch else { return nil }
    let lesson = StretchedLesson(TimetableItems.nodes(of: node.naming(names)))
    return lesson.map {
      (Located(node.texts.joined(separator: ", "), at: node.range), $0.fault(names.year))
    }
  }
}

extension RemarkedLesson {
  /// Whether all words beside the hours have keys.
  fileprivate var isRemarked: Bool {
    let remarks = LessonRemark.all(in: before) + LessonRemark.all(in: behind)
    return remarks.allSatisfy { $0.line != nil }
  }
}

extension YAMLNode {
  /// The texts of it that are lines of a timetable.
  fileprivate var texts: [String] {
    sequenceItems.compactMap { item in
      guard case .scalar(let text, _) = item.content else { return nil }
      return text.trimmed
    }
  }

  /// Whether a word for the first or the last day may stand in it, as in few timetables.
  fileprivate var mayHoldStretch: Bool {
    texts.contains { text in
      [" с ", " со ", " по ", " до ", "(с ", "(до ", "(по "].contains(where: text.utf8.holds)
    }
  }
}
