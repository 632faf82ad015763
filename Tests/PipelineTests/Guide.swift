import Foundation
import Schema
import Testing

/// The guide in Russian, as far as tests read it.
struct Guide {
  /// A fenced block: what stands behind the fence, and the lines with their ends.
  private struct Block {
    var info: Substring
    var text: String
  }

  /// Outside of blocks.
  private var prose: [Substring] = []
  private var blocks: [Block] = []

  init(_ text: String) {
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? Block(info: line.dropFirst(3), text: "") : nil
      } else if open != nil {
        open?.text += line + "\n"
      } else {
        prose.append(line)
      }
    }
  }

  /// The files that are shown whole, by path: blocks that are called `yaml <path>`.
  var files: [String: String] {
    let named = blocks.filter { $0.info.hasPrefix("yaml ") }
    return Dictionary(named.map { (String($0.info.dropFirst(5)), $0.text) }) { first, _ in first }
  }

  /// What is to be added to the first group, or behind the last: blocks with «далее» or a group alone.
  var additions: [String] { yaml(beginning: ["    далее:\n", "  - группа: 3\n"]) }

  /// Files of changes of days.
  var changes: [String] { yaml(beginning: ["изменения:\n"]) }

  /// Files of events.
  var events: [String] { yaml(beginning: ["события:\n"]) }

  /// What is to be added to the period, or to take the place of its «охват».
  var periodLines: [String] {
    yaml(beginning: ["заявления", "продлён", "окончен", "охват"].map { "    \($0):" })
  }

  /// How a group learns in a period.
  var learning: [String] { yaml(beginning: ["    дистанционно:\n"]) }

  /// Tables of marks as they lie in a folder of marks.
  var tables: [String] { blocks.filter { $0.info == "csv" }.map(\.text) }

  /// Pages of the institution's own.
  var pages: [String] { blocks.filter { $0.info == "md" }.map(\.text) }

  /// What `check` says of a mistake in the first group.
  var findings: [String] {
    blocks.filter { $0.info.isEmpty && $0.text.hasPrefix("Content/programs/") }.map(\.text)
  }

  /// Files and folders of the output that are named, without those whose names depend on something.
  var outputs: [String] {
    let quoted = prose.flatMap {
      $0.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    return quoted.filter { $0.hasPrefix("Output/") && !$0.contains("…") && !$0.contains("<") }
  }

  /// The names between backticks in the first column of tables of what may be written.
  var keys: [String] {
    var isTable = false
    return prose.flatMap { line -> [String] in
      guard line.hasPrefix("|") else {
        isTable = false
        return []
      }
      if line.hasPrefix("| Запись |") { isTable = true }
      guard isTable else { return [] }
      let cell = line.split(separator: "|").first ?? ""
      let quoted = cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      return quoted.flatMap { $0.components(separatedBy: ": ") }
    }
  }

  private func yaml(beginning openings: [String]) -> [String] {
    blocks.filter { $0.info == "yaml" }.map(\.text).filter { text in
      openings.contains { text.hasPrefix($0) }
    }
  }
}
