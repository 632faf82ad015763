/// How a text is written down: what stands in it for something else.
public enum Writing: Hashable, Sendable {
  /// As it is read; only `%40` is decoded, as everywhere.
  case plain
  /// Markdown: marks of emphasis are not seen, entities are signs.
  case markdown
  /// HTML and pictures of its kind: tags within a line are not seen.
  case html
  /// Other XML: every element stands by itself.
  case xml
  /// Scripts, styles and JSON, with escapes.
  case script
  /// Calendars, whose lines are folded.
  case calendar

  /// The writing of a file, by its name.
  public init(fileName name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "html", "htm", "xhtml", "svg": self = .html
    case "xml", "rss", "atom": self = .xml
    case "js", "mjs", "json", "webmanifest", "css", "map": self = .script
    case "ics", "vcf": self = .calendar
    case "md": self = .markdown
    case _: self = .plain
    }
  }
}
