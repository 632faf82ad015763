import TestSupport

/// A change that somebody might make to a line of a definition, drawn from a seed.
struct RandomEdit {
  private static let swaps = [
    ("синхронный", "асинхронный"), ("асинхронный", "синхронный"), ("вторник", "среда"),
    ("понедельник", "вторник"), ("четверг", "пятница"), ("каникулы", "отдых"),
    ("базовый", "стартовый"), ("художественная", "техническая"), ("15", "14"), ("10", "11"),
    ("17:", "16:"), ("А.", "Б."), ("очная", "очно-заочная"), ("2026", "2027"), ("да", "нет"),
  ]

  /// The text with one change; the same text when nothing fitted.
  static func apply(to text: String, _ random: inout Random) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines[place] += " # заметка"
    case 3: lines[place] = numberChanged(in: lines[place], &random)
    case _: lines = swapped(in: lines, &random)
    }
    return lines.joined(separator: "\n")
  }

  private static func numberChanged(in line: String, _ random: inout Random) -> String {
    let digits = line.indices.filter { line[$0].isNumber }
    guard let place = digits.randomElement(using: &random), let digit = Int(String(line[place]))
    else { return line + "я" }
    let next = line.index(after: place)
    return line[..<place] + "\((digit + 1) % 10)" + line[next...]
  }

  private static func swapped(in lines: [String], _ random: inout Random) -> [String] {
    var lines = lines
    guard let swap = swaps.randomElement(using: &random) else { return lines }
    let places = lines.indices.filter { lines[$0].contains(swap.0) }
    guard let place = places.randomElement(using: &random) else { return lines }
    lines[place] = lines[place].replacing(swap.0, with: swap.1, maxReplacements: 1)
    return lines
  }
}
