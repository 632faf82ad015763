import Diagnostics
import Russian
import SourceText

/// Gathers what many groups owe to one line, so that the line is found fault with once.
///
/// A value may stand in a group, or in a program or institution from which groups inherit it. A group
/// that owes it in periods of several grounds is one group.
struct SharedCause {
  private struct Entry {
    var message: String
    var range: SourceRange
    var help: String
    var groups: [SourceRange: Term] = [:]
  }

  private var entries: [Entry] = []
  /// By place and message.
  private var indices: [SourceRange: [String: Int]] = [:]

  /// Adds a violation at a term.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without the group's name.
  ///   - range: The place of the value.
  ///   - help: What to do.
  ///   - group: The group that inherits the value; `nil` when the value is the group's own.
  /// - Returns: That it is found here, though told only in the end.
  @discardableResult
  mutating func add(
    _ message: String,
    at range: SourceRange,
    help: String,
    inheritedBy group: Term?
  ) -> Look {
    let index = indices[range]?[message] ?? entries.count
    if index == entries.count {
      indices[range, default: [:]][message] = index
      entries.append(Entry(message: message, range: range, help: help))
    }

    if let group { entries[index].groups[group.range] = group }
    return .found([])
  }

  var findings: [Finding] {
    entries.map { entry in
      Finding(
        entry.message,
        at: entry.range,
        places: entry.groups.values.map { Label("группа \($0.value.quoted)", at: $0.range) },
        rest: { " и ещё \(plural($0, "группа", "группы", "групп"))" },
        help: entry.help
      )
    }
  }
}
