/// A line of a definition: `  - ключ: значение`.
struct DefinitionLine {
  var indent: String
  var dash: String
  /// Empty where the line is an item without one.
  var key: String
  var value: String

  init(_ line: String) {
    let indent = line.prefix { $0 == " " }
    var rest = line.dropFirst(indent.count)
    self.indent = String(indent)
    dash = ""
    if rest.hasPrefix("- ") {
      dash = "- "
      rest = rest.dropFirst(2)
    }
    if let colon = rest.firstIndex(of: ":") {
      key = String(rest[..<colon])
      value = String(rest[rest.index(after: colon)...].drop { $0 == " " })
    } else {
      key = ""
      value = String(rest)
    }
  }

  var text: String {
    "\(indent)\(dash)\(key.isEmpty ? "" : value.isEmpty ? "\(key):" : "\(key): ")\(value)"
  }
}
