import Foundation
import Testing

/// Whatever names and surroundings are, the command says what is wrong, in Russian, and nothing else.
struct SafeWordsTests {
  @Test func `names of files disturb no terminal`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.write("а: 1".utf8, to: "Content/programs/\u{1B}[31m\u{202E}x.yaml")
    try sandbox.write([], to: "Content/\u{7}.yaml")
    let said = try sandbox.ozero("check", "--date", "2026-11-22").out
    #expect(said.contains("␛[31mU+202Ex.yaml"))
    #expect(!said.unicodeScalars.contains { "\u{1B}\u{7}\u{202E}".unicodeScalars.contains($0) })
    let usage = try sandbox.ozero("check", "--content", "\u{1B}[31m").error
    #expect(usage.hasPrefix("ошибка: не удалось прочитать «␛[31m»"))
  }

  @Test func `an argument that is not UTF-8 is refused and not repaired`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.write(
      "exec \"$1\" check --content \"$(printf 'Content\\364')\"\n".utf8,
      to: "run.sh"
    )
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [sandbox.path("run.sh"), Ozero.path]
    process.currentDirectoryURL = sandbox.root
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(said == "ошибка: аргумент 3 не в UTF-8; переименуйте файл или папку\n")
  }

  /// fontconfig would say in English that it may not write.
  @Test func `libraries say nothing of their own`() throws {
    let sandbox = try Sandbox("small")
    let settings = """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
      <fontconfig><dir>/usr/share/fonts</dir><cachedir>/proc/nowhere</cachedir></fontconfig>
      """
    try sandbox.write(settings.utf8, to: "fonts.conf")
    let outcome = try sandbox.ozero(
      "notice",
      "--group",
      "vesyolaya-kistochka-1",
      "--date",
      "2026-11-26",
      environment: ["FONTCONFIG_FILE": sandbox.path("fonts.conf"), "HOME": "/nowhere"]
    )
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
  }

  @Test(arguments: ["-1", "x", "1.5", ""])
  func `a number of findings that is none is answered with what is allowed`(
    _ number: String
  ) throws {
    let outcome = try Sandbox("small").ozero("check", "--limit", number)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("нужно целое число от 0"))
  }
}
