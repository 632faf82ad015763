/// How wide the columns of a sheet are that stay in sight, in letters.
///
/// The form has the group fourth, and a telephone shows some fifty letters: each is as wide as its
/// longest word, and all together leave room for a column of marks.
struct AppendixOneWidths {
  /// For three digits and a stop.
  let number = 4.0
  /// Of the rest of the room, at least nine.
  let program: Double
  /// Of the longest word in names and roles.
  let teacher: Double
  /// Of the longest name of a group, or of the column's head.
  let group: Double

  init(of form: AppendixOneForm) {
    group = Self.width(of: form.entries.flatMap(\.rows).map(\.group), 7.5...12)
    // «(концертмейстер)» in one line.
    teacher = Self.width(of: form.entries.compactMap(\.teacher), 9...16.5)
    let room = Self.mostTogether - number - teacher - group
    program = min(Self.width(of: form.entries.map(\.program), 9...18.5), max(9, room))
  }

  /// As many as leave a column of marks in sight on a telephone.
  private static let mostTogether = 40.0

  /// The longest word of the texts with a little margin, within the bounds.
  private static func width(of texts: [String], _ bounds: ClosedRange<Double>) -> Double {
    let words = texts.flatMap { $0.split { $0 == " " || $0 == "-" } }
    let longest = Double(words.map(\.count).max() ?? 0) + 1.3
    return min(max(longest, bounds.lowerBound), bounds.upperBound)
  }
}
