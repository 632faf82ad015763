import CivilTime
import DocumentKinds
import InstitutionModel
import Russian
import SourceText

/// The tables of `attendance/` with what is written into them: numbers take the place of others, lines are added.
struct AttendanceEdits {
  /// A place of a file and what stands there afterwards.
  private struct Edit {
    var range: Range<Int>
    var text: String
  }

  /// A group on a day.
  private struct Day: Hashable {
    var group: String
    var date: CalendarDate
  }

  /// A row of a table.
  private struct Place {
    var file: Int
    var row: AttendanceFile.Row
  }

  /// The tables with a mark in each row, by path from the content folder; columns may be added.
  private var files: [(path: String, file: AttendanceFile)]
  private let rowsOfDays: [Day: [Place]]
  private let rowsOfGroups: [String: [Place]]
  private let content: SourceSet
  private let request: Request
  private let register: AppendixOneRegister
  private var edits: [String: [Edit]] = [:]
  /// Lines of files that are not there yet.
  private var newFiles: [String: [AttendanceFile.Line]] = [:]
  /// The rows without a number in whose place those of parts of the day stand.
  private var replaced: Set<Day> = []

  init(
    _ content: SourceSet,
    _ names: AttendanceNames,
    _ register: AppendixOneRegister,
    for request: Request
  ) {
    (self.content, self.request, self.register) = (content, request, register)
    let files: [(path: String, file: AttendanceFile)] = content.identified.compactMap { id, file in
      let path = request.inner(file.path)
      guard FileRole(path: path).kind == .attendance else { return nil }
      return AttendanceFile(file, id: id, names).map { (path, $0) }
    }
    let places = files.indices.flatMap { index in
      files[index].file.rows.map { Place(file: index, row: $0) }
    }
    self.files = files
    rowsOfDays = Dictionary(grouping: places) { Day(group: $0.row.group, date: $0.row.date) }
    rowsOfGroups = Dictionary(grouping: places, by: \.row.group)
  }

  /// Whether there is a row of the group and day, marked or not.
  func hasRow(_ group: String, _ date: CalendarDate) -> Bool {
    rowsOfDays[Day(group: group, date: date)] != nil
  }

  /// Puts another number into the cell of a mark.
  mutating func replace(_ mark: AttendanceMark, by count: Int) {
    let path = request.inner(content[mark.count.range.file].path)
    let range = Int(mark.count.range.lower)..<Int(mark.count.range.upper)
    edits[path, default: []].append(Edit(range: range, text: "\(count)"))
  }

  /// Writes a mark that is not there yet, or without a number a row that waits for one.
  mutating func add(_ group: Group.ID, _ line: AttendanceFile.Line) {
    if fill(line) { return }
    let stem = stem(of: group, on: line.date)
    let own = rowsOfGroups[line.group]?.last { isNear($0.row.date, line.date, group) }?.file
    let named = files.indices.first { files[$0].path.isOne(of: stem) }
    guard let index = own ?? named else { return start(stem, line) }
    insert(line, intoFile: index)
  }

  /// Fills a row that waits.
  private mutating func fill(_ line: AttendanceFile.Line) -> Bool {
    let places = rowsOfDays[Day(group: line.group, date: line.date)] ?? []
    guard let count = line.count,
      let place = places.first(where: { $0.row.isBlank && $0.row.part == line.part })
    else { return false }
    let range = Int(place.row.count.range.lower)..<Int(place.row.count.range.upper)
    edits[files[place.file].path, default: []].append(Edit(range: range, text: "\(count)"))
    return true
  }

  /// Behind the group's last row of an earlier day, before its first one of a later day, or at the end.
  private mutating func insert(_ line: AttendanceFile.Line, intoFile index: Int) {
    let names = files[index].file.addColumns(for: line.part)
    let (path, file) = files[index]
    if !names.isEmpty {
      edits[path, default: []].append(
        Edit(range: file.endOfHeader..<file.endOfHeader, text: names)
      )
    }
    if !line.part.isWholeDay { removeBlank(line) }
    let own = file.rows.filter { $0.group == line.group }
    let end = file.file.text.count
    let place =
      own.last { $0.date <= line.date }?.line.upperBound
      ?? own.first { $0.date > line.date }?.line.lowerBound ?? end
    let needsStart = place == end && ![0x0A, 0x0D].contains(file.file.text.last ?? 0x0A)
    let text = file.text(of: line)
    edits[path, default: []].append(
      Edit(range: place..<place, text: needsStart ? file.lineEnd + text : text + file.lineEnd)
    )
  }

  /// Takes away the rows of the day that wait for marks which are now told by other parts of it.
  private mutating func removeBlank(_ line: AttendanceFile.Line) {
    let day = Day(group: line.group, date: line.date)
    guard replaced.insert(day).inserted else { return }
    let places = (rowsOfDays[day] ?? []).filter { place in
      let part = place.row.part
      let isOfNumber = line.part.time != nil && part.lesson != nil && part.subgroup == nil
      return place.row.isBlank && (part.isWholeDay || isOfNumber)
    }
    for place in places {
      edits[files[place.file].path, default: []].append(Edit(range: place.row.line, text: ""))
    }
  }

  /// A line of a table that begins.
  private mutating func start(_ stem: String, _ line: AttendanceFile.Line) {
    let taken = Set(content.files.map { request.inner($0.path) })
    let paths = ["\(stem).csv"] + (2...99).map { "\(stem)-\($0).csv" }
    guard let path = paths.first(where: { !taken.contains($0) }) else { return }
    newFiles[path, default: []].append(line)
  }

  /// A row of the same period, or outside of periods of the same month.
  private func isNear(_ row: CalendarDate, _ date: CalendarDate, _ group: Group.ID) -> Bool {
    let period = register.period(of: group, on: date)
    if period != register.period(of: group, on: row) { return false }
    return period != nil || (row.year, row.month) == (date.year, date.month)
  }

  /// `attendance/2026-11-23-hudozhestvennyy-otdel`: a table of the period and department.
  private func stem(of group: Group.ID, on date: CalendarDate) -> String {
    let days =
      register.period(of: group, on: date).map(register.name) ?? String(date.isoFigures.prefix(7))
    return "attendance/\(days)-\(register.department(of: group) ?? "bez-podrazdeleniya")"
  }

  /// The bytes of each file that changes, by path from the content folder, in order.
  ///
  /// A file keeps its encoding, ends of lines and everything else that is not edited.
  func changedFiles(_ inputs: [InputFile]) -> [InputFile] {
    let bytes = Dictionary(
      inputs.map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    let texts = Dictionary(
      content.files.map { (request.inner($0.path), $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    let changed = edits.map { path, edits in
      let text = Self.applied(edits, to: texts[path] ?? [])
      let old = bytes[path] ?? []
      let isOld = if case .windows1251 = TextEncoding(of: old) { true } else { false }
      return InputFile(path: path, bytes: (isOld ? Windows1251.encoded(text) : nil) ?? text)
    }
    let new = newFiles.map { path, lines in
      InputFile(path: path, bytes: Array("\u{FEFF}\(AttendanceFile.text(of: lines))".utf8))
    }
    return (changed + new).sorted { $0.path < $1.path }
  }

  /// Edits of one place stay in their order; what is taken away ends before what is added behind it.
  private static func applied(_ edits: [Edit], to text: [UInt8]) -> [UInt8] {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    var next = 0
    for (_, edit) in ordered {
      result += text[next..<max(next, edit.range.lowerBound)]
      result += edit.text.utf8
      next = max(next, edit.range.upperBound)
    }
    return result + text[min(next, text.count)...]
  }
}

extension String {
  /// Whether a path is that of a table, or of a further one.
  fileprivate func isOne(of stem: String) -> Bool {
    guard hasPrefix(stem), hasSuffix(".csv") else { return false }
    let rest = dropFirst(stem.count).dropLast(4)
    return rest.isEmpty
      || rest.first == "-" && rest.count > 1 && rest.dropFirst().allSatisfy(\.isNumber)
  }
}
