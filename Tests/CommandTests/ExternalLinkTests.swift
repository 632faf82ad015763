import Foundation
import Testing

/// `ozero check --external` asks other sites, and nothing else does.
struct ExternalLinkTests {
  /// Stands for the program curl: notes what it is asked, and answers as it is told.
  private func sandbox(answering lines: String) throws -> Sandbox {
    let sandbox = try Sandbox("small")
    let page = """
      ---
      заголовок: Ссылки
      ---

      [Есть](https://a.example/), [нет](https://b.example/x?y=1), https://c.example/z. И снова
      <https://b.example/x?y=1>.

      """
    try sandbox.write(page.utf8, to: "Content/pages/a.md")
    let script = "#!/bin/sh\ncat >asked\nprintf '\(lines)'\n"
    try sandbox.write(script.utf8, to: "bin/curl")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: sandbox.path("bin/curl")
    )
    return sandbox
  }

  private func check(_ sandbox: Sandbox, _ arguments: String...) throws -> Ozero.Outcome {
    try Ozero.run(
      ["check", "--date", "2026-11-22", "--format", "concise"] + arguments,
      in: sandbox.root.path,
      environment: ["PATH": "\(sandbox.path("bin")):/usr/bin:/bin"]
    )
  }

  @Test func `addresses are asked for once, and what is dead is told at its place`() throws {
    let sandbox = try sandbox(answering: #"1 404 0\n0 200 0\n2 0 6\n3 503 0\n"#)
    let outcome = try check(sandbox, "--external")
    let asked = try sandbox.text("asked").split(separator: "\n").filter { $0.hasPrefix("url") }
    let urls = asked.map { String($0.dropFirst(7).dropLast()) }
    #expect(Set(urls).count == urls.count)
    #expect(urls.suffix(3).contains("https://c.example/z") || urls.contains("https://c.example/z"))
    let told = outcome.out.split(separator: "\n").filter { $0.contains("external-link") }
    #expect(told.count == 3, "\(outcome.out)")
    #expect(outcome.code == 0)
  }

  @Test func `without the word nothing is asked`() throws {
    let sandbox = try sandbox(answering: "")
    _ = try check(sandbox)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("asked")))
  }

  @Test(arguments: ["", #"0 0 6\n1 0 6\n2 0 28\n"#])
  func `where nobody answers no site is blamed`(_ lines: String) throws {
    let outcome = try check(sandbox(answering: lines), "--external")
    #expect(outcome.code == 3)
    #expect(outcome.error.contains("есть ли интернет"))
    #expect(!outcome.out.contains("external-link"))
  }

  @Test func `without the program the run says what to install`() throws {
    let sandbox = try Sandbox("small")
    let outcome = try Ozero.run(
      ["check", "--external", "--date", "2026-11-22"],
      in: sandbox.root.path,
      environment: ["PATH": sandbox.path("bin")]
    )
    #expect(outcome.code == 3)
    #expect(outcome.error.contains("curl"))
  }
}
