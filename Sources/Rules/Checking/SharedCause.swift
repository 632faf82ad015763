import Diagnostics
import Russian
import SourceText

/// Gathers what many groups owe to one line, so that the line is found fault with once.
///
/// A value may stand in a group, or in a program or institution from which groups inherit it. A group
/// that owes it in periods of several grounds is one group.
struct SharedCause {
  /// One violation with all that inherit it.
  private struct Entry {
    /// What is wrong, without names of groups.
    var message: String
    /// Where the value stands.
    var range: SourceRange
    /// What to do about it.
    var help: String
    /// By place of their names: the groups that inherit the value; empty where it is their own.
    var groups: [SourceRange: Term] = [:]
  }

  /// In the order in which violations were first met.
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

  /// Each violation once, with a few of the groups that inherit it.
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
