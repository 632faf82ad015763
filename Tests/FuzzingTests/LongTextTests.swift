import CivilTime
import Testing

@testable import Fuzzing

/// Every text of an author may be as long as it likes: it is built, or told.
struct LongTextTests {
  /// A line with a key and a text.
  struct Place: Hashable {
    var path: String
    var line: Int
    var key: String
  }

  private static let letters = "щЁعא漢ßй🇷🇺👨‍👩‍👧е\u{301} "

  private let trial: FuzzTrial

  init() throws {
    trial = FuzzTrial(on: try #require(CalendarDate(year: 2026, month: 11, day: 25)))
  }

  @Test(arguments: ["small", "two-departments"])
  func `texts as long as they may be are built, all at once`(_ name: String) throws {
    let files = try FuzzFiles.fixture(name)
    let text = Self.text(1_900)
    let accepted = Self.places(in: files).filter { place in
      trial.outcome(of: Self.files(files, with: text, at: [place]), building: false).isAccepted
    }
    #expect(accepted.count > 25)
    #expect(culprits(among: accepted, text, files) == [])
  }

  @Test func `texts of a hundred thousand letters are told, each at its place`() throws {
    let files = try FuzzFiles.fixture("small")
    let long = Self.files(files, with: Self.text(100_000), at: Self.places(in: files))
    let outcome = trial.outcome(of: long, building: true)
    #expect(outcome.faults == [])
    #expect(!outcome.isAccepted)
  }

  /// The places whose long texts are accepted together and not built, by halving.
  private func culprits(among places: [Place], _ text: String, _ files: FuzzFiles) -> [Place] {
    let outcome = trial.outcome(of: Self.files(files, with: text, at: places), building: true)
    guard !outcome.faults.isEmpty || !outcome.isAccepted else { return [] }
    // Two texts of which each is accepted may contradict each other, as long as that is told.
    if outcome.faults.isEmpty, places.count == 1 { return [] }
    guard places.count > 1 else { return places }
    let middle = places.count / 2
    return culprits(among: Array(places[..<middle]), text, files)
      + culprits(among: Array(places[middle...]), text, files)
  }

  private static func text(_ count: Int) -> String {
    let scalars = Array(letters.unicodeScalars)
    var text = String.UnicodeScalarView()
    for index in 0..<count { text.append(scalars[index % scalars.count]) }
    return String(text)
  }

  private static func places(in files: FuzzFiles) -> [Place] {
    files.paths.filter { $0.hasSuffix(".yaml") }.flatMap { path in
      Mutator.lines(of: files.bytes[path] ?? []).enumerated().compactMap { number, line in
        let parts = DefinitionLine(line)
        guard !parts.key.isEmpty, let first = parts.value.first, !"[{|>#&\"".contains(first) else {
          return nil
        }
        return Place(path: path, line: number, key: parts.key)
      }
    }
  }

  private static func files(_ files: FuzzFiles, with text: String, at places: [Place]) -> FuzzFiles
  {
    var files = files
    for (path, places) in Dictionary(grouping: places, by: \.path) {
      var lines = Mutator.lines(of: files.bytes[path] ?? [])
      for place in places {
        var line = DefinitionLine(lines[place.line])
        let value = line.value.replacing("\"", with: "")
        line.value = "\"\(value) \(text)\""
        lines[place.line] = line.text
      }
      files.bytes[path] = Array(lines.joined(separator: "\n").utf8)
    }
    return files
  }
}
