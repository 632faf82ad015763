import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A group whose lines explain each other: «вместо вторника среда» of «далее» beside its timetable, «1 группа – вт
/// 15:30–17:10» beside its name, a table of all groups.
///
/// Russian: «строки группы».
struct GroupEntries {
  private var entries: [YAMLEntry]
  private var isChanged = false

  private init(_ entries: [YAMLEntry]) { self.entries = entries }

  /// The group with lines that say all by themselves; one whose lines do so already stays as it is.
  static func plain(_ node: YAMLNode, _ names: KnownNames, _ rooms: KnownRooms) -> YAMLNode {
    guard case .mapping(let entries) = node.content else { return node }
    var group = GroupEntries(entries)
    group.nameLessons()
    group.nameRooms(rooms)
    group.partRooms()
    group.moveDays(names)
    return group.isChanged ? YAMLNode(.mapping(group.entries), at: node.range) : node
  }

  private func place(of key: String) -> Int? {
    entries.firstIndex { entry in
      let name = entry.key.value
      return name == key || name.utf8.count == key.utf8.count && name.lowercased() == key
    }
  }

  /// Takes the name of the group itself out of the lines of its timetable.
  private mutating func nameLessons() {
    guard let place = place(of: "расписание"), entries[place].value.holdsWords,
      let index = self.place(of: "группа"),
      case .scalar(let name, _) = entries[index].value.content
    else { return }
    let own = OwnGroup(name)
    guard own.isTitle || entries[place].value.mayNameGroup else { return }
    entries[place].value = entries[place].value.withoutGroup(own)
    isChanged = true
  }

  /// Puts the word for it beside a room of the program in lines of the timetable.
  private mutating func nameRooms(_ rooms: KnownRooms) {
    guard let place = place(of: "расписание"), entries[place].value.holdsWords || rooms.haveNumbers
    else { return }
    let named = rooms.named(in: entries[place].value)
    guard named != entries[place].value else { return }
    entries[place].value = named
    isChanged = true
  }

  /// Puts the room of each day beside its lessons: «кабинет: 12 (вт), 8 (чт)».
  private mutating func partRooms() {
    guard let place = place(of: "кабинет"), let timetable = self.place(of: "расписание"),
      case .scalar(let text, _) = entries[place].value.content, let rooms = RoomsOfDays(text),
      let lessons = rooms.beside(entries[timetable].value)
    else { return }
    entries[timetable].value = lessons
    entries.remove(at: place)
    isChanged = true
  }

  /// Writes out the timetable that an item of «далее» means by a day that takes another's place.
  private mutating func moveDays(_ names: KnownNames) {
    guard let place = place(of: "далее"), entries[place].value.mayReplaceDay else { return }
    var timetable = self.place(of: "расписание").map { entries[$0].value }
    let items = entries[place].value.sequenceItems.map { item -> YAMLNode in
      if let week = item.movedWeek(timetable, names) { return week }
      let change = ChangeItems.plain(item.namingInChange(names)).movingDay(timetable)
      if let (lessons, isForGood) = change.changedTimetable {
        if isForGood { timetable = lessons }
        return change
      }
      return item
    }
    entries[place].value = YAMLNode(.sequence(items), at: entries[place].value.range)
    isChanged = true
  }
}

extension YAMLNode {
  /// The week that an item of «далее» means by one lesson on another day of it.
  fileprivate func movedWeek(_ timetable: YAMLNode?, _ names: KnownNames) -> YAMLNode? {
    guard case .scalar(let text, _) = content, let timetable else { return nil }
    return MovedLesson(text, names.year?.first)?.item(timetable, at: range)
  }

  /// An item of «далее» with the whole timetable in place of a day that takes another's place in it.
  fileprivate func movingDay(_ timetable: YAMLNode?) -> YAMLNode {
    guard case .mapping(let entries) = content, let timetable,
      let place = entries.firstIndex(where: { $0.key.value == "расписание" }),
      case .scalar(let text, _)? = entries[place].value.sequenceItems.only?.content,
      let lessons = WeekLines(timetable).changed(by: text, at: entries[place].value.range)
    else { return self }
    var moved = entries
    moved[place].value = lessons
    return YAMLNode(.mapping(moved), at: range)
  }

  /// The timetable that an item of «далее» says, and whether it has no last day.
  fileprivate var changedTimetable: (YAMLNode, isForGood: Bool)? {
    guard case .mapping(let entries) = content else { return nil }
    let lessons = entries.first { $0.key.value == "расписание" }
    return lessons.map { ($0.value, !entries.contains { $0.key.value == "по" }) }
  }

  /// Whether a day may take another's place in one of the texts.
  fileprivate var mayReplaceDay: Bool {
    switch content {
    case .scalar(let text, _): text.mayReplaceDay || text.mayKeepRest
    case .sequence(let items): items.contains(where: \.mayReplaceDay)
    case .mapping(let entries):
      entries.contains { $0.key.value.mayReplaceDay || $0.value.mayReplaceDay }
    }
  }
}

extension String {
  /// Whether its last words may say that other lessons stay.
  fileprivate var mayKeepRest: Bool {
    ["измен", "как ", "прежн"].contains(where: utf8.holds)
  }
}
