/// Changes a file of the base institution by the lines that an example shows.
///
/// - A line replaces the line with the same key path, and what was below it when it has a value
///   or other lines of its own. A key with nothing after and below it leaves all as it is: it is
///   there to be read, or to be marked.
/// - An item of a list is the one with the same first line (`- группа: 1`), and what stands below
///   changes it. Its first line cannot be changed: strike the item and write another.
/// - What matches nothing is appended to its record or list, as it is written. So of two items
///   or keys that are the same, the second is a new one: each line of the file matches once.
/// - A line that starts with `~` takes its line away with all below. Its indentation counts the
///   `~` as a space. A key needs no value there. A key that is struck and then written again is
///   written anew, at the end of its record.
/// - A list below a key whose file has a record there, or the other way round, replaces it.
/// - Comments and blank lines are put above the line that follows them.
///
/// A patch is indented as its file is.
enum FilePatch {
  /// A line is struck that the file does not have.
  struct NothingToStrike: Error, Equatable {
    var line: String
  }

  static func apply(
    _ patch: [MarkedLine],
    to file: [MarkedLine]
  ) throws(NothingToStrike) -> [MarkedLine] {
    let base = LineNode.trees(of: file)
    let changes = LineNode.trees(of: patch)
    let nodes = try merge(changes.nodes, into: base.nodes)
    return nodes.flatMap(\.lines) + base.rest + changes.rest
  }

  private static func merge(
    _ changes: [LineNode],
    into base: [LineNode]
  ) throws(NothingToStrike) -> [LineNode] {
    var nodes = base.map(Optional.some)
    var unmatched = Array(base.indices)
    for change in changes {
      let match = unmatched.firstIndex {
        change.name != .text && base[$0].name == change.name
      }
      guard let match else {
        nodes.append(try asWritten(change))
        continue
      }
      let index = unmatched.remove(at: match)
      nodes[index] = change.isStruck ? nil : try merge(change, into: base[index])
    }
    return nodes.compactMap(\.self)
  }

  private static func merge(
    _ change: LineNode,
    into base: LineNode
  ) throws(NothingToStrike) -> LineNode {
    var node = base
    node.above += change.above
    node.line = change.line
    if change.below.isEmpty {
      if isKey(change), change.hasValue { node.below = [] }
    } else if isKey(change), !holdTheSame(base, change) {
      node.below = try asWritten(change).below
    } else {
      node.below = try merge(change.below, into: base.below)
    }
    return node
  }

  /// A new line, below which nothing can be struck.
  private static func asWritten(_ node: LineNode) throws(NothingToStrike) -> LineNode {
    if node.isStruck { throw NothingToStrike(line: node.line.text) }
    for deeper in node.below { _ = try asWritten(deeper) }
    return node
  }

  /// Whether there are records below both lines, or lists below both.
  private static func holdTheSame(_ first: LineNode, _ second: LineNode) -> Bool {
    switch (first.below.first?.name, second.below.first?.name) {
    case (.key, .key), (.item, .item): true
    case (nil, _), (_, nil), (.key, _), (.item, _), (.text, _): false
    }
  }

  private static func isKey(_ node: LineNode) -> Bool {
    switch node.name {
    case .key: true
    case .item, .text: false
    }
  }
}
