import Russian

/// The `[ ]` at the start of an item of a list that is to be ticked.
enum Checkbox {
  /// The item without its box; `nil` when it has none.
  static func removed<Name, Directive>(
    _ item: [ProseBlock<Name, Directive>]
  ) -> [ProseBlock<Name, Directive>]? {
    guard case .paragraph(var line)? = item.first, case .text(let text)? = line.first,
      text == "[ ]" || text.hasPrefix("[ ] ") || text.hasPrefix("[ ]\(Typography.noBreakSpace)")
    else { return nil }
    line[0] = .text(String(text.dropFirst(4)))
    return [.paragraph(line)] + item.dropFirst()
  }
}
