import TestSupport

extension Mutator {
  /// Changes a line, or a line with all that is indented below it.
  mutating func changeLines(of path: String) {
    var lines = Self.lines(of: files.bytes[path] ?? [])
    guard let place = lines.indices.randomElement(using: &random) else { return }
    let block = Self.block(at: place, in: lines)
    var line = DefinitionLine(lines[place])
    switch Int.random(in: 0..<15, using: &random) {
    case 0: lines.removeSubrange(block)
    case 1: repeatBlock(block, in: &lines)
    case 2: moveBlock(block, in: &lines)
    case 3:
      line.indent += draw([" ", "  ", "    ", "\t"], or: " ")
      lines[place] = line.text
    case 4:
      line.indent = String(line.indent.dropLast(2))
      lines[place] = line.text
    case 5: swapValues(place, in: &lines)
    case 6:
      var borrowed = borrowedLine()
      borrowed.indent = line.indent
      lines.insert(borrowed.text, at: place)
    case 7:
      line.key = borrowedLine().key
      lines[place] = line.text
    case 8: lines[place] = withLetter(lines[place])
    case 9:
      line.value = draws(1, of: 2) ? "[\(line.value)]" : "{\(line.value): \(wildValue())}"
      lines[place] = line.text
    case 10:
      line.value = withNumber(line.value)
      lines[place] = line.text
    case _:
      line.value = wildValue()
      lines[place] = line.text
    }
    files.bytes[path] = Array(lines.joined(separator: "\n").utf8)
  }

  /// A line with those below it that are indented more.
  private static func block(at place: Int, in lines: [String]) -> Range<Int> {
    let depth = DefinitionLine(lines[place]).indent.count
    let end = lines[(place + 1)...].firstIndex { DefinitionLine($0).indent.count <= depth }
    return place..<(end ?? lines.count)
  }

  private mutating func repeatBlock(_ block: Range<Int>, in lines: inout [String]) {
    let room = max(1, 4_000 / block.count)
    let count = min(room, draw([1, 1, 2, 10, 300], or: 1))
    let digit = draws(1, of: 2)
    for number in 0..<count {
      var copy = Array(lines[block])
      if digit { copy[0] += "\(number)" }
      lines.insert(contentsOf: copy, at: block.upperBound)
    }
  }

  private mutating func moveBlock(_ block: Range<Int>, in lines: inout [String]) {
    let moved = Array(lines[block])
    lines.removeSubrange(block)
    lines.insert(contentsOf: moved, at: Int.random(in: 0...lines.count, using: &random))
  }

  private mutating func swapValues(_ place: Int, in lines: inout [String]) {
    guard let other = lines.indices.randomElement(using: &random) else { return }
    var (first, second) = (DefinitionLine(lines[place]), DefinitionLine(lines[other]))
    (first.value, second.value) = (second.value, first.value)
    lines[place] = first.text
    lines[other] = second.text
  }

  private mutating func withLetter(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &random)
    let letters = draw(WildValues.letters, or: "а").unicodeScalars
    if draws(1, of: 2), place < scalars.count { scalars.remove(at: place) }
    scalars.insert(contentsOf: letters, at: place)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The text with one of its numbers changed.
  private mutating func withNumber(_ text: String) -> String {
    let digits = text.indices.filter { ("0"..."9").contains(text[$0]) }
    guard let place = digits.randomElement(using: &random) else { return text + wildValue() }
    let number = draws(1, of: 2) ? "\(Int.random(in: 0...9, using: &random))" : wildNumber()
    return text[..<place] + number + text[text.index(after: place)...]
  }

  private mutating func wildNumber() -> String { draw(WildValues.numbers, or: "0") }
}
