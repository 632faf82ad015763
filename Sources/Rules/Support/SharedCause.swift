import Diagnostics
import Russian
import SourceText

/// Gathers what many groups owe to one line, so that the line is found fault with once.
///
/// A value may stand in a group, or in a program or institution from which groups inherit it.
struct SharedCause {
  private struct Entry {
    var message: String
    var range: SourceRange
    var help: String
    var groups: [Term]
    var others: Int
  }

  /// So many groups are shown; of the rest only the number is told.
  private static let mostGroups = 5

  private var entries: [Entry] = []
  private var indices: [Key: Int] = [:]

  private struct Key: Hashable {
    var range: SourceRange
    var message: String
  }

  /// Adds a violation at a term.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without the group's name.
  ///   - range: The place of the value.
  ///   - help: What to do.
  ///   - group: The group that inherits the value; `nil` when the value is the group's own.
  mutating func add(
    _ message: String,
    at range: SourceRange,
    help: String,
    inheritedBy group: Term?
  ) {
    let key = Key(range: range, message: message)
    let index = indices[key] ?? entries.count
    if index == entries.count {
      indices[key] = index
      entries.append(Entry(message: message, range: range, help: help, groups: [], others: 0))
    }
    guard let group, !entries[index].groups.contains(group) else { return }
    if entries[index].groups.count < Self.mostGroups {
      entries[index].groups.append(group)
    } else {
      entries[index].others += 1
    }
  }

  var findings: [Finding] {
    entries.map { entry in
      var labels = entry.groups.map { Label("группа \($0.value.quoted)", at: $0.range) }
      if entry.others > 0, !labels.isEmpty {
        labels[labels.count - 1].text +=
          " и ещё \(plural(entry.others, "группа", "группы", "групп"))"
      }
      return Finding(entry.message, at: entry.range, labels: labels, help: entry.help)
    }
  }
}
