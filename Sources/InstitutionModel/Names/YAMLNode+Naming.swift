import Russian
import Schema
import SourceText
import YAMLTree

extension YAMLNode {
  /// The lines of a timetable, with the word for what it is beside each name.
  func naming(_ names: KnownNames) -> YAMLNode {
    switch content {
    case .scalar(let text, let style):
      guard let line = NamedLine(text, names) else { return self }
      if let parts = line.parts {
        return lines(parts.flatMap { lines(of: $0.rest, behind: $0.meaning, style) })
      }
      return line.marked.map { saying($0, style) } ?? self
    case .sequence(let items):
      let lines = items.flatMap { item -> [YAMLNode] in
        let named = item.naming(names)
        if case .sequence(let lines) = named.content, named.content != item.content { return lines }
        return [named]
      }
      return YAMLNode(.sequence(lines), at: range)
    case .mapping(let entries): return naming(entries, names)
    }
  }

  /// An item of «далее», with the word for what it is beside each name.
  func namingInChange(_ names: KnownNames) -> YAMLNode {
    if names.isEmpty { return self }
    switch content {
    case .scalar(let text, let style):
      return NamedLine(text, names)?.markedChange.map { saying($0, style) } ?? self
    case .mapping(let entries):
      let named = entries.map { entry in
        let isDays = entry.key.value.contains(where: \.isNumber)
        return YAMLEntry(
          key: entry.key,
          value: isDays ? entry.value.namingInChange(names) : entry.value
        )
      }
      return YAMLNode(.mapping(named), at: range)
    case .sequence: return self
    }
  }

  /// Days or names as keys: «вторник: 15:30–17:10 Лаптев», «Лаптев: вт 15:30–17:10».
  private func naming(_ entries: [YAMLEntry], _ names: KnownNames) -> YAMLNode {
    let isLongForm = entries.contains { $0.key.value.folded == "занятие" }
    if isLongForm { return self }
    let named = entries.map { NamedLine($0.key.value, names)?.name }
    guard named.contains(where: { $0 != nil }) else {
      return YAMLNode(
        .mapping(entries.map { YAMLEntry(key: $0.key, value: $0.value.namingWithin(names)) }),
        at: range
      )
    }
    let lines = zip(entries, named).flatMap { entry, name -> [YAMLNode] in
      guard let name else { return [YAMLNode(.mapping([entry]), at: range)] }
      return entry.value.sequenceItems.flatMap { item -> [YAMLNode] in
        guard case .scalar(let text, let style) = item.content else { return [item] }
        return item.lines(of: text, behind: name, style)
      }
    }
    return self.lines(lines)
  }

  /// The same of hours alone.
  private func namingWithin(_ names: KnownNames) -> YAMLNode {
    guard case .scalar(let text, let style) = content,
      let marked = NamedLine(text, names)?.marked
    else { return self }
    return saying(marked, style)
  }

  /// The lessons of a text, each with the name that stands before them.
  private func lines(
    of text: String,
    behind name: LessonRemark.Line,
    _ style: YAMLScalarStyle
  ) -> [YAMLNode] {
    TimetableItems.nodes(of: saying(text, style)).map { node in
      guard case .scalar(let line, _) = node.content else { return node }
      return saying("\(line) (\(name.key) \(name.value))", style)
    }
  }

  private func lines(_ lines: [YAMLNode]) -> YAMLNode { YAMLNode(.sequence(lines), at: range) }

  /// Another text at the node's place, longer than that, so that no part of it is looked for there.
  func saying(_ text: String, _ style: YAMLScalarStyle = .plain) -> YAMLNode {
    let surplus = Int(range.upper) - Int(range.lower) + 1 - text.utf8.count
    let blanks = String(repeating: " ", count: max(0, surplus))
    return YAMLNode(.scalar(text + blanks, style), at: range)
  }
}
