import CivilTime
import Russian
import Schema
import SourceText

/// A table out of a word processor or a sheet as the lines of a timetable: `Вторник⇥15:30–17:10⇥4`, days as columns,
/// «Начало» and «Окончание» apart.
///
/// Russian: «расписание таблицей».
struct TimetableTable {
  private let columns: [TableColumn]
  private let rows: [[String]]

  /// `nil` for a text that is no table, or whose columns nobody can tell.
  init?(_ text: String) {
    guard let rows = Self.rows(of: text), let first = rows.first else { return nil }
    if let columns = TableColumn.all(in: first) {
      (self.columns, self.rows) = (columns, Array(rows.dropFirst()))
    } else if let columns = TableColumn.ofDays(rows) {
      (self.columns, self.rows) = (columns, rows)
    } else {
      return nil
    }
  }

  /// The cells of each row; `nil` where a row has but one.
  private static func rows(of text: String) -> [[String]]? {
    let bytes = text.utf8
    let sign: Character
    if bytes.contains(UInt8(ascii: "\t")) {
      sign = "\t"
    } else if bytes.contains(UInt8(ascii: "|")), bytes.contains(UInt8(ascii: "\n")) {
      sign = "|"
    } else {
      return nil
    }
    let rows = text.split(whereSeparator: \.isNewline).map { row in
      let line = sign == "|" ? String(row).trimmed.withoutOuterBars : String(row)
      return line.split(separator: sign, omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
    }
    let told = rows.filter { !$0.isRule && !$0.isTotal }
    return !told.isEmpty && told.allSatisfy { $0.count > 1 } ? told : nil
  }

  /// A line for each lesson, behind the name of its group where the table names one.
  var lines: [String] {
    rows.flatMap { lines(in: $0) }.map { group, line in
      group.isEmpty ? line : "группа \(group.withoutGroupWord) – \(line)"
    }
  }

  /// The lines of one group of a table that names groups; `nil` where it names none, or not this one.
  func lines(of group: OwnGroup) -> [String]? {
    let own = rows.flatMap { lines(in: $0) }.filter { group.isNamed($0.group) }.map(\.line)
    return own.isEmpty ? nil : own
  }

  private func lines(in row: [String]) -> [(group: String, line: String)] {
    let cells = Array(zip(columns, row)).filter { !$0.1.isEmptyCell }
    let words = { (role: TableColumn) in cells.first { $0.0 == role }?.1 }
    let remarks = remarks(of: cells)
    let group = words(.group) ?? ""
    var lines: [(group: String, line: String)] = []
    for (column, cell) in cells {
      if case .weekday(let day) = column { lines.append((group, "\(day) \(cell)\(remarks)")) }
      if case .ofGroup(let name) = column, let day = words(.day) {
        lines.append((name, "\(day) \(cell)\(remarks)"))
      }
    }
    if lines.isEmpty, let day = words(.day) {
      let ends = [words(.start), words(.end)].compactMap(\.self).joined(separator: "–")
      let hours = [words(.hours), ends.isEmpty ? nil : ends].compactMap(\.self)
      lines.append((group, ([day] + hours).joined(separator: " ") + remarks))
    }
    return lines
  }

  /// What cells add to the hours; how many hours only behind one day, since behind several it may be those of all.
  private func remarks(of cells: [(TableColumn, String)]) -> String {
    let hasOneDay = cells.contains { $0.0 == .day && $0.1.isOneDay }
    return cells.filter { $0.0 != .length || hasOneDay }
      .compactMap { $0.0.remark($0.1) }.map { ", \($0)" }.joined()
  }
}

extension [String] {
  /// Whether it is a row under the others: «Итого: 6».
  fileprivate var isTotal: Bool {
    let word = first { !$0.isEmpty }?.folded.prefix(while: \.isLetter) ?? ""
    return ["итого", "всего"].contains(word)
  }

  /// Whether it is the rule under a heading: `|---|:-:|`.
  fileprivate var isRule: Bool { allSatisfy { $0.allSatisfy { "-:–—= ".contains($0) } } }
}

extension String {
  fileprivate var withoutOuterBars: String {
    let inner = hasPrefix("|") ? dropFirst() : self[...]
    return String(inner.hasSuffix("|") ? inner.dropLast() : inner)
  }

  /// Whether a cell says that there is no lesson.
  fileprivate var isEmptyCell: Bool {
    allSatisfy { "-–—.× ".contains($0) } || folded.begins(with: "выходн") || folded == "нет"
  }

  /// Whether it names one day of the week.
  fileprivate var isOneDay: Bool {
    guard case .weekly(let days)? = ScalarText.parse(self, { $0.readLessonDays() }) else {
      return false
    }
    return days.count == 1
  }

  fileprivate var withoutGroupWord: String {
    split(separator: " ").filter { !["группа", "гр.", "гр", "№"].contains($0.lowercased()) }
      .joined(separator: " ")
  }
}
