import CivilTime
import Russian
import Schema
import SourceText

/// What the cells of a column of a timetable say.
///
/// Russian: «столбец расписания».
enum TableColumn: Equatable {
  case day, hours, start, end, room, teacher, site, group
  /// How many academic hours the lesson has.
  case length
  /// The hours of a day of the week, by its name.
  case weekday(String)
  /// The hours of a group.
  case ofGroup(String)
  /// The number of the row, or the program whose file it is.
  case idle
  /// Words beside the hours.
  case other

  /// The columns of a heading; `nil` for a row that is none.
  static func all(in heading: [String]) -> [TableColumn]? {
    let columns = heading.map(TableColumn.init)
    let hasHours = columns.contains { column in
      switch column {
      case .hours, .start: true
      case .day, .end, .room, .teacher, .site, .group, .length, .weekday, .ofGroup, .idle, .other:
        false
      }
    }
    let days = columns.count { if case .weekday = $0 { true } else { false } }
    let groups = columns.count { if case .ofGroup = $0 { true } else { false } }
    let isHeading =
      columns.contains(.day) && (hasHours || groups > 0)
      || days > 1 && !columns.contains(.day) || days == 1 && columns.contains(.group)
    return isHeading ? columns : nil
  }

  /// The columns of rows without a heading: days, hours or both ends of them, a bare number for a room.
  static func ofDays(_ rows: [[String]]) -> [TableColumn]? {
    let areEndsApart = rows.allSatisfy { $0.count > 2 && $0[1].isTime && $0[2].isTime }
    let first: [TableColumn] = areEndsApart ? [.day, .start, .end] : [.day, .hours]
    guard rows.allSatisfy({ $0[0].opensWithDays }) else { return nil }
    let count = rows.map(\.count).max() ?? 0
    let others = (first.count..<max(count, first.count)).map { index -> TableColumn in
      rows.contains { $0.count > index && $0[index].isBareNumber } ? .room : .other
    }
    return areEndsApart || others.contains(.room) ? first + others : nil
  }

  private init(_ heading: String) {
    let folded = heading.folded
    if Weekday(word: folded.trimmingSuffix { $0 == "." }) != nil {
      self = .weekday(heading)
    } else if folded.contains("групп"), folded.contains(where: \.isNumber) {
      self = .ofGroup(heading)
    } else if folded.countsHours {
      self = .length
    } else if let role = Self.words[folded] {
      self = role
    } else {
      self = Self.roles.first { folded.begins(with: $0.word) }?.role ?? .other
    }
  }

  private static let roles: [(word: String, role: TableColumn)] = [
    ("день", .day), ("дни", .day), ("дата", .day), ("время нач", .start), ("начало", .start),
    ("время оконч", .end), ("оконч", .end), ("конец", .end), ("время", .hours), ("часы", .hours),
    ("с - по", .hours), ("каб", .room), ("ауд", .room), ("помещ", .room), ("пед", .teacher),
    ("преп", .teacher), ("руковод", .teacher), ("фио", .teacher), ("ф.и.о", .teacher),
    ("площад", .site), ("место", .site), ("адрес", .site), ("групп", .group), ("гр.", .group),
    ("№ п", .idle), ("n п", .idle), ("програм", .idle), ("объединен", .idle),
    ("кружок", .idle), ("студия", .idle), ("название", .idle), ("всего", .idle), ("итог", .idle),
  ]

  private static let words: [String: TableColumn] = [
    "с": .start, "до": .end, "по": .end, "n": .idle, "№": .idle,
  ]

  /// What a cell adds to the hours; `nil` for what is said otherwise.
  func remark(_ cell: String) -> String? {
    switch self {
    case .room: cell.isBareNumber ? "каб. \(cell)" : cell
    case .teacher: "педагог \(cell)"
    case .site: "площадка \(cell)"
    case .length: cell.isBareNumber ? "\(cell) ч." : cell
    case .other: cell
    case .day, .hours, .start, .end, .group, .weekday, .ofGroup, .idle: nil
    }
  }
}

extension String {
  /// Whether days stand at its beginning.
  fileprivate var opensWithDays: Bool {
    var text = ScalarText(self, inYearFrom: .firstOfAnyYear)
    return text.readLessonDays() != nil
  }

  /// Whether it is «Кол-во часов» or «Объём»; hours of the day are «Часы».
  fileprivate var countsHours: Bool {
    let isOther = ["всего", "итог", "время"].contains(where: begins(with:))
    return !isOther && spacedWords.contains("часов")
      || ["объем", "ак. часы", "акад. часы", "ак. ч.", "ак.ч.", "кол-во ч."].contains(self)
  }

  fileprivate var isTime: Bool { ScalarText.parse(self) { $0.readTime() } != nil }
}
