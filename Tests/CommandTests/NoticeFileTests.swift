import Foundation
import Testing

/// One notice beside any publication: whole, or not there.
struct NoticeFileTests {
  private func notice(_ sandbox: Sandbox, to file: String) throws -> Ozero.Outcome {
    try sandbox.ozero(
      "notice",
      "--date",
      "2026-11-22",
      "--group",
      "vesyolaya-kistochka-1",
      "--format",
      "html",
      "--file",
      file
    )
  }

  private func rights(_ sandbox: Sandbox, _ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: sandbox.path(file))[.posixPermissions] as? Int
  }

  @Test func `a file of another name is never touched, and nothing is left beside`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.write("моё".utf8, to: "out.html.part")
    #expect(try notice(sandbox, to: "out.html").code == 0)
    #expect(try sandbox.text("out.html.part") == "моё")
    #expect(try sandbox.names() == ["Content", "out.html", "out.html.part"])
  }

  @Test func `a new file may be read as others, and one that is replaced keeps its rights`() throws
  {
    let sandbox = try Sandbox("small")
    try sandbox.write("".utf8, to: "usual.html")
    try sandbox.write("".utf8, to: "closed.html")
    let closed = sandbox.path("closed.html")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: closed)
    #expect(try notice(sandbox, to: "new.html").code == 0)
    #expect(try notice(sandbox, to: "closed.html").code == 0)
    #expect(try rights(sandbox, "new.html") == rights(sandbox, "usual.html"))
    #expect(try rights(sandbox, "closed.html") == 0o600)
    #expect(try sandbox.text("closed.html") == sandbox.text("new.html"))
  }

  @Test(arguments: ["nowhere/out.html", "Content"])
  func `why a file cannot be is told`(_ file: String) throws {
    let sandbox = try Sandbox("small")
    let outcome = try notice(sandbox, to: file)
    #expect(outcome.code == 3)
    #expect(outcome.error.hasPrefix("ошибка: не удалось записать «\(file)»: "))
    #expect(!outcome.error.contains("ошибка системы 0"))
    #expect(try sandbox.names() == ["Content"])
  }
}
