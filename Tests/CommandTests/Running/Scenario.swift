import Foundation
import TestSupport

/// A whole run written down: files, commands, what they say and how they end.
///
/// A file of `Specs/Scenarios` is one: words of what it shows, then sections between `-- … --` lines:
/// `base <fixture>`, `file <path>`, `edit <path>` with lines `old → new`, `remove <path>`,
/// `windows-1251 <path>`, `link <path>`, `folder <path>`, and `ozero <arguments> → <exit code>` with
/// the exact standard error; `output` holds the exact standard output of the run above it, and
/// `published` the files below `Output`.
struct Scenario: CustomStringConvertible, Sendable {
  struct Section: Sendable {
    var head: String
    var body: String

    /// The first word of the head and the rest.
    var parts: (verb: String, rest: String) {
      let space = head.firstIndex(of: " ") ?? head.endIndex
      return (String(head[..<space]), String(head[space...].drop { $0 == " " }))
    }
  }

  let path: String
  let title: String
  var sections: [Section]

  var description: String { (path as NSString).lastPathComponent }

  static func all() throws -> [Scenario] {
    try Repository.files(under: "Specs/Scenarios", endings: [".txt"]).map { path in
      Scenario(path: path, text: try Repository.text(path))
    }
  }

  init(path: String, text: String) {
    self.path = path
    var title = ""
    var sections: [Section] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        sections.append(Section(head: String(line.dropFirst(3).dropLast(3)), body: ""))
      } else if sections.isEmpty {
        title += line + "\n"
      } else {
        sections[sections.count - 1].body += line + "\n"
      }
    }
    self.title = title
    self.sections = sections
  }

  /// The file's text.
  var text: String {
    title + sections.map { "-- \($0.head) --\n\($0.body)" }.joined()
  }
}
