/// How a text is written down: what stands in it for something else.
public enum Writing: Hashable, Sendable {
  /// As it is read; only `%40` is decoded, as everywhere. Tags in it are seen and also not seen.
  case plain
  /// Markdown: marks of emphasis are not seen, entities are signs.
  case markdown
  /// HTML and pictures of its kind: tags within a line are not seen.
  case html
  /// Other XML: elements stand by themselves, but for those of HTML within words.
  case xml
  /// Scripts, styles and JSON, with escapes.
  case script
  /// Calendars, whose lines are folded.
  case calendar

  /// The writing of a file, by its name.
  public init(fileName name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "html", "htm", "xhtml", "xht", "shtml", "svg", "php", "phtml", "asp", "aspx", "jsp":
      self = .html
    case "xml", "rss", "atom": self = .xml
    case "js", "mjs", "json", "webmanifest", "css", "map": self = .script
    case "ics", "vcf": self = .calendar
    case "md": self = .markdown
    case _: self = .plain
    }
  }
}
