import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What happens in each week of a room, a place or a department, by day and column.
struct WeekBoardLines {
  private let subject: WeekBoardSubject
  private let source: PublicSource

  init(_ subject: WeekBoardSubject, _ source: PublicSource) {
    (self.subject, self.source) = (subject, source)
  }

  /// The lines of each column in order of time, then of groups.
  var byDay: [Weekday: [WeekBoardColumn: [WeekLine]]] {
    var lines: [Weekday: [WeekBoardColumn: [WeekLine]]] = [:]
    for group in subject.groups(in: source) {
      for (column, own) in self.lines(of: group) {
        for line in own {
          lines[line.slot.at.weekday, default: [:]][column, default: []].append(line)
        }
      }
    }
    return lines.mapValues { $0.mapValues(inOrder) }
  }

  /// Whether a change of a day takes a lesson from the columns, brings one there, or makes one another.
  var areChanged: Bool {
    subject.groups(in: source).flatMap(source.changedLessons).contains { lesson in
      [lesson.change?.was, lesson.change?.becomes].compactMap(\.self).contains { dated in
        WeekBoardColumn.all(of: dated.slot, in: source).contains(where: isShown)
      }
    }
  }

  /// A joint lesson, which each of its groups tells alike, stands once.
  private func inOrder(_ lines: [WeekLine]) -> [WeekLine] {
    var told: Set<[Inline]> = []
    return lines.sorted { $0.slot.at < $1.slot.at }.filter { line in
      line.slot.traits.partners.isEmpty
        || told.insert(
          [.text("\(line.slot.at.time.minutes)")] + line.words(during: line.term(in: source))
        ).inserted
    }
  }

  /// Column by column, since a group that moves to another room has other lines there.
  private func lines(of id: Group.ID) -> [WeekBoardColumn: [WeekLine]] {
    let stretches = TimetableStretch.all(of: id, in: source)
    let columns = Set(
      stretches.flatMap(\.slots).flatMap { WeekBoardColumn.all(of: $0, in: source) }
    )
    var lines: [WeekBoardColumn: [WeekLine]] = [:]
    for column in columns where isShown(column) {
      let own = stretches.map { stretch in
        var own = stretch
        own.slots.removeAll { !WeekBoardColumn.all(of: $0, in: source).contains(column) }
        return own
      }
      lines[column] = WeekLine.all(of: own) { slot, _ in words(of: slot, id) }
    }
    return lines
  }

  private func isShown(_ column: WeekBoardColumn) -> Bool {
    switch subject {
    case .department: true
    case .room(let index): column == .room(Room.ID(index))
    case .place(let site):
      switch column {
      case .room(let id): source.rooms[id].key.site == site
      case .unnamed(let index): index == site?.index ?? -1
      case .distance: false
      }
    }
  }

  /// «Весёлая кисточка», the group with those of a joint lesson, what is particular, teachers.
  private func words(of slot: WeeklySlot, _ id: Group.ID) -> [Inline] {
    let groups = Set([id] + slot.traits.partners).sorted()
    var traits = slot.traits
    (traits.teachers, traits.site, traits.partners) = ([], nil, [])
    let remark = LessonWords(source: source)(traits, withoutRoom: true)
    let what = slot.activity.isDistance ? ActivityPhrases(slot.activity).weekly : nil
    let teachers = slot.teachers.map { source.institution[$0].name.text.typeset }
    let rest = ([what, remark].compactMap(\.self) + teachers).map { ", \($0)" }.joined()
    return source.names(of: groups) + (rest.isEmpty ? [] : [.text(rest)])
  }
}
