import Foundation
import TestSupport
import Testing

/// The published site of `Content/` as its readers meet it: in a browser, over http.
///
/// `Tests/browser/run.py` prints a line for each thing that is wrong.
struct BrowserTests {
  private static let published = Result {
    let sandbox = try Sandbox("Content")
    let outcome = try sandbox.ozero("build")
    return (outcome: outcome, root: sandbox.path("Output"), sandbox: sandbox)
  }

  @Test(arguments: [
    "matching", "journeys", "widths", "accessibility", "markup", "offline", "printing", "alone",
    "forced",
  ])
  func `what readers do on the site comes off`(check: String) throws {
    let (outcome, root, _) = try Self.published.get()
    #expect(outcome.code == 0)
    #expect(try Self.faults(of: check, in: root) == [])
  }

  /// The lines that the check prints; what Python says of itself when it fails.
  private static func faults(of check: String, in root: String) throws -> [String] {
    let (process, output) = (Process(), Pipe())
    process.executableURL = Repository.root.appending(path: ".venv/bin/python")
    process.arguments = [
      "-B", Repository.root.appending(path: "Tests/browser/run.py").path,
      "\(root)/site", "\(root)/internal", check,
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
