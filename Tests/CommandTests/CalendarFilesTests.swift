import Foundation
import TestSupport
import Testing

/// The calendars and feeds of `Content/`, read by second implementations and looked at octet by octet.
///
/// The scripts of `Tests/readback` print a line for each thing that is wrong.
struct CalendarFilesTests {
  @Test func `every calendar is read, and each of its events is whole`() throws {
    #expect(try faults(of: "group-calendar,teacher-calendar", by: "ics.py") == "")
  }

  @Test func `every feed is read, and each of its entries is whole`() throws {
    #expect(try faults(of: "changes-feed,group-feed", by: "atom.py") == "")
  }

  /// What the script finds in the documents of some kinds.
  private func faults(of kinds: String, by script: String) throws -> String {
    let sandbox = try Sandbox("Content")
    #expect(try sandbox.ozero("build", "--only", kinds).code == 0)
    let (process, output) = (Process(), Pipe())
    process.executableURL = Repository.root.appending(path: ".venv/bin/python")
    process.arguments = [
      "-B", Repository.root.appending(path: "Tests/readback/\(script)").path,
      sandbox.path("Output/site"),
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
