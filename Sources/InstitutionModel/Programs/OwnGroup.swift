import Russian
import Schema
import SourceText
import YAMLTree

/// The name of a group, as lines of its own timetable may say it: «1 группа – вт 15:30–17:10», «… (группа 1)».
///
/// Russian: «группа».
struct OwnGroup {
  /// Folded.
  private let forms: [String]
  /// Whether letters are all that it needs to be known by.
  let isTitle: Bool

  init(_ name: String) {
    let bare = name.folded.trimmingPrefix("группа").trimmingPrefix(" ").trimmingPrefix("№")
    let core = String(bare).trimmed
    let number = core.prefix(while: \.isNumber)
    // «2 (младшая)» is 2, and «2А» is not.
    let next = core.dropFirst(number.count).first
    let isNumbered = !number.isEmpty && next.map { " (,".contains($0) } == true
    isTitle = core.count > 3 && core.first?.isLetter == true
    let names = isNumbered ? [core, String(number)] : [core]
    forms = names.flatMap { name in
      ["-я группа", " группа", " гр.", " гр", "гр."].map { name + $0 }
        + ["группа № ", "группа №", "группа ", "гр. ", "гр.", "гр "].map { $0 + name }
        + (name.first?.isLetter == true ? [name] : [])
    }
  }

  /// The line without the name in front of it or behind it.
  func left(of line: String) -> String? {
    let folded = line.folded
    guard folded.count == line.count else { return nil }
    for form in forms where !form.isEmpty {
      if folded.hasPrefix(form), !folded.dropFirst(form.count).continuesName {
        let rest = line.dropFirst(form.count).drop { " –—-:,.)".contains($0) }
        return rest.isEmpty ? nil : String(rest)
      }
      let end = folded.trimmingSuffix { $0 == ")" }
      guard end.hasSuffix(form), let before = end.dropLast(form.count).last, " (,".contains(before)
      else { continue }
      let rest = String(line.prefix(end.count - form.count))
        .trimmingSuffix { " (,–—-".contains($0) }
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  /// Whether a name is that of the group: «1», «1 группа».
  func isNamed(_ name: String) -> Bool {
    let folded = name.folded
    return forms.contains { $0 == folded || $0 == "группа \(folded)" }
  }
}

extension Substring {
  /// Whether it goes on with a letter or a figure of the same word.
  fileprivate var continuesName: Bool { first.map { $0.isLetter || $0.isNumber } ?? false }
}

extension YAMLNode {
  /// Whether a line of a timetable says more than days and hours.
  var holdsWords: Bool {
    switch content {
    case .scalar(let text, _): !text.isOfDaysAlone
    case .sequence(let items): items.contains(where: \.holdsWords)
    case .mapping: true
    }
  }

  /// Whether a line of a timetable may name a group.
  var mayNameGroup: Bool {
    switch content {
    case .scalar(let text, _):
      ["руппа", "гр.", "гр ", "\t", "|"].contains(where: text.utf8.holds)
    case .sequence(let items): items.contains(where: \.mayNameGroup)
    case .mapping(let entries): entries.contains { $0.key.value.utf8.holds("рупп") }
    }
  }

  /// The timetable without the name of the group whose it is; of a table of all groups its rows alone.
  func withoutGroup(_ group: OwnGroup) -> YAMLNode {
    switch content {
    case .scalar(let text, let style):
      if let table = TimetableTable(text), let lines = table.lines(of: group) {
        return YAMLNode(.sequence(lines.map { saying($0, style) }), at: range)
      }
      return group.left(of: text).map { saying($0, style) } ?? self
    case .sequence(let items):
      return YAMLNode(.sequence(items.map { $0.withoutGroup(group) }), at: range)
    case .mapping(let entries):
      guard let entry = entries.only, group.isNamed(entry.key.value) else { return self }
      return entry.value
    }
  }
}
