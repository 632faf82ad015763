/// How wide the columns of a sheet are that stay in sight, in letters.
///
/// The form has the group fourth, and a telephone shows some fifty letters: each is as wide as its
/// longest word, and all together leave room for a column of marks.
struct AppendixOneWidths {
  let number = 4.0
  let program: Double
  let teacher: Double
  let group: Double

  init(of form: AppendixOneForm) {
    group = Self.width(of: form.entries.flatMap(\.rows).map(\.group), 7.5...12)
    // «(концертмейстер)» in one line.
    teacher = Self.width(of: form.entries.compactMap(\.teacher), 9...16.5)
    let room = Self.mostTogether - number - teacher - group
    program = min(Self.width(of: form.entries.map(\.program), 9...18.5), max(9, room))
  }

  private static let mostTogether = 40.0

  private static func width(of texts: [String], _ bounds: ClosedRange<Double>) -> Double {
    let words = texts.flatMap { $0.split { $0 == " " || $0 == "-" } }
    let longest = Double(words.map(\.count).max() ?? 0) + 1.3
    return min(max(longest, bounds.lowerBound), bounds.upperBound)
  }
}
