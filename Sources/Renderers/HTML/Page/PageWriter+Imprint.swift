import CivilTime
import Documents

extension PageWriter {
  /// What the document follows from, as names and values; nothing where nothing is known.
  mutating func imprint(_ imprint: Imprint) {
    out.markup("<dl class=\"imprint\">\n")
    entry(.institution, imprint.institution)
    entry(.directive, imprint.directive)
    entry(.regulation, words.law(imprint))
    entry(.documentDate, imprint.date?.paperFigures)
    out.markup("</dl>\n")
  }

  /// Nothing where the value is not known.
  private mutating func entry(_ name: FormatWord, _ value: String?) {
    if let value { out.write("<div><dt>\(words[name])</dt><dd>\(value)</dd></div>\n") }
  }
}
