import Foundation
import Testing

/// What a terminal sees and a file does not.
struct TerminalTests {
  @Test
  func `findings are coloured on a terminal only, and not against NO_COLOR`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.replace(
      "уровень: базовый",
      with: "уровень: базавый",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    let plain = try sandbox.ozero("check", "--date", "2026-11-22").error
    let coloured = try Self.onTerminal("check", sandbox, [:])
    let sober = try Self.onTerminal("check", sandbox, ["NO_COLOR": "1"])
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(sober == plain)
  }

  @Test
  func `a build shows how far it is and wipes that away`() throws {
    let sandbox = try Sandbox("Content")
    let said = try Self.onTerminal("build", sandbox, [:], exit: 0)
    let shown = said.matches(of: /документы: (\d+) из (\d+)/)
    #if DEBUG
      #expect(!shown.isEmpty)
    #endif
    #expect(Set(shown.map(\.output.2)).count <= 1)
    #expect(shown.isEmpty || said.hasSuffix("\r\u{1B}[K"))
    #expect(said.split(separator: "\r\u{1B}[K").allSatisfy { $0.hasPrefix("документы: ") })
  }

  /// Standard error as a terminal gets it, with the line ends of files.
  private static func onTerminal(
    _ command: String,
    _ sandbox: Sandbox,
    _ environment: [String: String],
    exit code: Int32 = 1
  ) throws -> String {
    var terminal: Int32 = -1
    var line: Int32 = -1
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&terminal, &line, &name, nil, nil) == 0 else {
      throw Ozero.Failure(description: "no terminal")
    }
    defer { close(terminal) }
    let run = try Ozero.start(
      [command, "--date", "2026-11-22", "--jobs", "1"],
      in: sandbox.root.path,
      environment: environment,
      error: name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    )
    close(line)
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the command has closed the other end.
    while case let count = read(terminal, &buffer, buffer.count), count > 0 {
      said += buffer[..<count]
    }
    #expect(try run.outcome().code == code)
    return String(decoding: said, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
