import Foundation
import Testing

/// What cannot be said ends a run with 3, and never goes into a file that is published.
struct UnwritableOutputTests {
  /// The exit code of the command with some of its standard files redirected by a shell.
  private func code(_ line: String, in sandbox: Sandbox) throws -> Int32 {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "exec \"$0\" \(line)", Ozero.path]
    shell.currentDirectoryURL = sandbox.root
    shell.environment = Ozero.environment
    let error = FileHandle(forWritingAtPath: "/dev/null")
    shell.standardOutput = error
    shell.standardError = error
    try shell.run()
    shell.waitUntilExit()
    return shell.terminationStatus
  }

  @Test(arguments: [
    "check --date 2026-11-22 > /dev/full", "check --date 2026-11-22 >&-", "--help > /dev/full",
    "build --help >&-", "--version > /dev/full", "check --no-such-option 2> /dev/full",
    "check --no-such-option 2>&-",
  ])
  func `a run that cannot say what it has to ends with 3`(_ line: String) throws {
    #expect(try code(line, in: Sandbox("small")) == 3)
  }

  /// `head` has read enough; that is no failure, and the code is that of the findings.
  @Test(arguments: ["check --date 2026-11-22", "build --date 2026-11-22", "--help", "keys"])
  func `a reader that goes away stops nothing`(_ line: String) throws {
    let sandbox = try Sandbox("small")
    let pipe = "{ \"$0\" \(line); echo $? > code; } 2>&1 | :"
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", pipe, Ozero.path]
    shell.currentDirectoryURL = sandbox.root
    shell.environment = Ozero.environment
    try shell.run()
    shell.waitUntilExit()
    #expect(try sandbox.text("code") == "0\n")
  }

  @Test(arguments: [">&-", "> /dev/full", ">&- 2>&-", "<&- >&- 2>&-"])
  func `a build publishes whole files all the same`(_ streams: String) throws {
    let sandbox = try Sandbox("small")
    #expect(try code("build --date 2026-11-22 \(streams)", in: sandbox) == 3)
    #expect(try PublishedTree(at: sandbox.path("Output")).faults == [])
  }

  @Test func `a run that has nothing to say needs nobody to hear it`() throws {
    let sandbox = try Sandbox("small")
    #expect(try code("check --date 2026-11-22 2>&-", in: sandbox) == 0)
  }
}
