import CivilTime
import Diagnostics
import DocumentKinds
import InstitutionModel
import Russian
import Schema
import SourceText

/// What becomes of the marks of a table beside those that are on record.
struct MarkPlan {
  /// What is written.
  private(set) var edits: AttendanceEdits
  private(set) var changes: [MarkChange] = []
  /// How many stood there already.
  private(set) var kept = 0
  /// Marks that cannot be written; ranges are those of cells.
  private(set) var findings: [Diagnostic] = []

  private let register: AppendixOneRegister
  private let groups: [String: Group.ID]

  init(_ edits: AttendanceEdits, _ register: AppendixOneRegister) {
    let institution = register.institution
    (self.edits, self.register) = (edits, register)
    groups = Dictionary(
      institution.groups.indices.map { (institution.groups[$0].slug, Group.ID($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A group on a day.
  private struct Day: Hashable {
    var group: String
    var date: CalendarDate
  }

  /// Plans all marks: those of a day are compared with the day's together.
  mutating func add(_ marks: [ReturnedMark]) {
    let ofDays = Dictionary(grouping: marks) { Day(group: $0.group, date: $0.date) }
    let days = ofDays.keys.sorted { ($0.group, $0.date) < ($1.group, $1.date) }
    for day in days {
      guard let id = groups[day.group], let marks = ofDays[day] else { continue }
      add(marks, id, register.day(day.date, of: id))
    }
  }

  private mutating func add(
    _ marks: [ReturnedMark],
    _ group: Group.ID,
    _ day: AppendixOneRegister.Day
  ) {
    for mark in marks { compareSize(of: mark, group) }
    let isWhole = marks.count == 1 && marks[0].part.isWholeDay
    let areLessons = marks.allSatisfy { $0.part.lesson != nil && $0.part.time == nil }
    switch day {
    case .unmarked: for mark in marks { write(mark, group) }
    case .single(let known) where isWhole: compare(marks[0], known)
    case .sum(let known) where isWhole:
      if marks[0].count == known.reduce(0, { $0 + $1.count.value }) {
        kept += 1
      } else {
        findings.append(.ofParts(marks[0], known))
      }
    case .lessons(let known) where isWhole: findings.append(.ofParts(marks[0], known))
    case .lessons(let known) where areLessons && known.count == marks.count:
      for (mark, known) in zip(marks, known) { compare(mark, known) }
    case .single(let known) where areLessons && known.part.value.isWholeDay:
      findings.append(.ofWholeDay(marks[0], known))
    case .single(let known): addParts(marks, group, [known])
    case .sum(let known), .lessons(let known): addParts(marks, group, known)
    }
  }

  /// Marks that say of which part of the day they are.
  private mutating func addParts(
    _ marks: [ReturnedMark],
    _ group: Group.ID,
    _ known: [AttendanceMark]
  ) {
    for mark in marks {
      if let same = known.first(where: { $0.part.value == mark.part }) {
        compare(mark, same)
      } else {
        write(mark, group)
      }
    }
  }

  /// The figure of the table holds; that it is another one is told.
  private mutating func compare(_ mark: ReturnedMark, _ known: AttendanceMark) {
    if mark.count == known.count.value {
      kept += 1
      return
    }
    edits.replace(known, by: mark.count)
    changes.append(MarkChange(mark: mark, old: known.count.value))
  }

  private mutating func write(_ mark: ReturnedMark, _ group: Group.ID) {
    edits.add(group, .init(mark.group, mark.date, mark.part, mark.count))
    changes.append(MarkChange(mark: mark, old: nil))
  }

  /// «12 из 15» of a group that has not so many; what is written has the first number alone.
  private mutating func compareSize(of mark: ReturnedMark, _ group: Group.ID) {
    let pupils = register.institution[group].asOf(mark.date).pupils.value
    guard let size = mark.size, let pupils, size > pupils, mark.count <= pupils else { return }
    findings.append(.otherSize(mark, size, pupils))
  }
}

/// A mark that is new, or takes the place of another number.
struct MarkChange {
  var mark: ReturnedMark
  /// `nil` for a mark that was not there.
  var old: Int?
}

extension Diagnostic {
  fileprivate static func ofParts(_ mark: ReturnedMark, _ known: [AttendanceMark]) -> Diagnostic {
    let counts = known.map { String($0.count.value) }.enumerated
    let isOfSubgroups = known.contains { $0.part.value.subgroup != nil }
    return Diagnostic(
      "returned-marks-agree",
      "у группы \(mark.group.quoted) за \(mark.date.russianFigures) записаны отметки "
        + "\(isOfSubgroups ? "по подгруппам" : "по занятиям"): \(counts), а в таблице одно число \(mark.count)",
      at: mark.place.range,
      help: isOfSubgroups
        ? "исправьте числа подгрупп в файле папки attendance"
        : "впишите в ячейку число для каждого занятия: «\(known.map { "\($0.count.value)" }.joined(separator: "; "))»"
    )
  }

  fileprivate static func ofWholeDay(_ mark: ReturnedMark, _ known: AttendanceMark) -> Diagnostic {
    Diagnostic(
      "returned-marks-agree",
      "у группы \(mark.group.quoted) за \(mark.date.russianFigures) записана отметка за весь день: "
        + "\(known.count.value), а в таблице несколько чисел",
      at: mark.place.range,
      help: "впишите одно число или уберите прежнюю отметку из файла папки attendance"
    )
  }

  fileprivate static func otherSize(_ mark: ReturnedMark, _ size: Int, _ pupils: Int) -> Diagnostic
  {
    Diagnostic(
      "returned-marks-agree",
      "в\u{A0}ячейке «\(mark.count) из \(size)», а\u{A0}в\u{A0}группе \(mark.group.quoted) "
        + plural(pupils, "учащийся", "учащихся", "учащихся"),
      at: mark.place.range,
      help:
        "проверьте, той ли группы отметка; если число пришедших верно, оставьте его одно: «\(mark.count)»"
    )
  }
}
