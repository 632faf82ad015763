import Foundation
import Testing

/// Where `/proc` is missing, as in a bare chroot, nothing changes.
struct MissingProcTests {
  /// Runs a line of the shell with an empty folder in the place of `/proc`.
  private static func run(_ line: String, in folder: String) throws -> (code: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    let hidden = "mount -t tmpfs none /proc && \(line)"
    process.arguments = ["--mount", "sh", "-c", hidden]
    process.currentDirectoryURL = URL(filePath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  private static let isPossible = (try? run("true", in: "/"))?.code == 0

  @Test(
    .enabled(if: isPossible, "no right to hide /proc"),
    arguments: [
      "check --date 2026-11-22", "check --content nowhere", "build --date 2026-11-22", "--version",
    ]
  )
  func `the program does what it is told without it`(_ arguments: String) throws {
    let sandbox = try Sandbox("small")
    let expected = try Ozero.run(
      arguments.split(separator: " ").map(String.init),
      in: sandbox.root.path
    )
    try? FileManager.default.removeItem(atPath: sandbox.path("Output"))
    let found = try Self.run("\(Ozero.path) \(arguments)", in: sandbox.root.path)
    #expect(found.code == expected.code)
    #expect(found.out == expected.out)
  }
}
