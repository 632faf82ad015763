import CivilTime
import TestSupport
import Testing

/// A content folder that is changed again and again, as a seed decides: lines, files, the day, and what
/// is left out of a build.
struct EditedContent {
  private let place: Place
  private var random: Random
  /// Texts by path; tables that are not UTF-8 stay as they are.
  private var files: [String: String] = [:]
  private(set) var day: CalendarDate
  private(set) var withheld: [String] = []
  private var before: (files: [String: String], day: CalendarDate, withheld: [String])

  init(of fixture: String, in place: Place) throws {
    self.place = place
    random = Random(state: UInt64(fixture.utf8.count))
    day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    for file in try FixtureFiles.all(of: fixture) {
      try place.write(file.bytes, to: file.path)
      files[file.path] = String(validating: file.bytes, as: UTF8.self)
    }
    before = (files, day, [])
  }

  /// Changes something, and says what.
  mutating func change() throws -> String {
    before = (files, day, withheld)
    let path = try #require(files.keys.sorted().randomElement(using: &random))
    let text = try #require(files[path])
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      day = day + Int.random(in: -20...20, using: &random)
      return "a change of the day"
    case 1 where path.hasPrefix("programs/"):
      try remove(path)
      return "the removal of \(path)"
    case 2 where path.hasPrefix("programs/"):
      try remove(path)
      try write(text, to: path.replacing(".yaml", with: "-2.yaml"))
      return "the renaming of \(path)"
    case 3 where path.hasPrefix("programs/"):
      let copy = text.replacing("программа: ", with: "программа: Ещё одна ", maxReplacements: 1)
      try write(copy, to: path.replacing(".yaml", with: "-3.yaml"))
      return "a copy of \(path)"
    case 4 where path.hasPrefix("programs/"):
      withheld = withheld.isEmpty ? [String(path.dropFirst(9).dropLast(5))] : []
      return "leaving out \(withheld)"
    case _:
      try write(RandomEdit.apply(to: text, &random), to: path)
      return "a change of \(path)"
    }
  }

  /// Undoes the last change.
  mutating func takeBack() throws {
    for path in files.keys where before.files[path] == nil { try place.remove(path) }
    for (path, text) in before.files { try place.write(text, to: path) }
    (files, day, withheld) = before
  }

  private mutating func write(_ text: String, to path: String) throws {
    try place.write(text, to: path)
    files[path] = text
  }

  private mutating func remove(_ path: String) throws {
    try place.remove(path)
    files[path] = nil
    // Who leaves out a program that is not there is told so.
    withheld.removeAll { path == "programs/\($0).yaml" }
  }
}
