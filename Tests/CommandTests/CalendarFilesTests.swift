import Foundation
import TestSupport
import Testing

/// The calendars of `Content/`, read by PyPI's icalendar and looked at octet by octet.
///
/// `Tests/readback/ics.py` prints a line for each thing that is wrong.
struct CalendarFilesTests {
  @Test func `every calendar is read, and each of its events is whole`() throws {
    let sandbox = try Sandbox("Content")
    #expect(try sandbox.ozero("build", "--only", "group-calendar,teacher-calendar").code == 0)
    let (process, output) = (Process(), Pipe())
    process.executableURL = Repository.root.appending(path: ".venv/bin/python")
    process.arguments = [
      "-B", Repository.root.appending(path: "Tests/readback/ics.py").path,
      sandbox.path("Output/site"),
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: text, as: UTF8.self) == "")
  }
}
