import CivilTime
import Documents

extension PageWriter {
  /// What the document follows from, as names and values; nothing where nothing is known.
  mutating func imprint(_ imprint: Imprint) {
    out.markup("<dl class=\"imprint\">\n")
    entry(.institution) { $0.out.text(imprint.institution) }
    if let directive = imprint.directive {
      entry(.directive) { $0.out.text(directive) }
    }
    if imprint.edition != nil || !imprint.clauses.isEmpty {
      entry(.regulation) { $0.law(imprint) }
    }
    if let date = imprint.date {
      entry(.documentDate) { $0.date(date) }
    }
    if imprint.revision > 0 {
      entry(.revisions) { $0.out.number(imprint.revision) }
    }
    out.markup("</dl>\n")
  }

  private mutating func entry(_ name: FormatWord, _ value: (inout PageWriter) -> Void) {
    out.markup("<div><dt>")
    word(name)
    out.markup("</dt><dd>")
    value(&self)
    out.markup("</dd></div>\n")
  }

  /// Writes the edition of the regulation, then the clauses.
  private mutating func law(_ imprint: Imprint) {
    if let edition = imprint.edition {
      out.text(edition)
      if !imprint.clauses.isEmpty { out.markup(", ") }
    }
    guard let first = imprint.clauses.first else { return }
    word(imprint.clauses.count == 1 ? .clause : .clauses)
    out.markup("\u{A0}")
    out.text(first)
    for clause in imprint.clauses.dropFirst() {
      out.markup(", ")
      out.text(clause)
    }
  }

  /// «20.11.2026».
  mutating func date(_ date: CalendarDate) {
    let (year, month, day) = date.parts
    padded(day, width: 2)
    out.markup(".")
    padded(month, width: 2)
    out.markup(".")
    padded(year, width: 4)
  }

  private mutating func padded(_ number: Int, width: Int) {
    var bound = 10
    for _ in 1..<width {
      if number < bound { out.markup("0") }
      bound *= 10
    }
    out.number(number)
  }
}
