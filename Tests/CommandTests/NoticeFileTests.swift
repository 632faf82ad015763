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

  @Test(arguments: [true, false])
  func `a link stays, and what it leads to is written`(_ isThere: Bool) throws {
    let sandbox = try Sandbox("small")
    if isThere { try sandbox.write("".utf8, to: "real.html") }
    let link = sandbox.path("link.html")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.html")
    #expect(try notice(sandbox, to: "link.html").code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.html")
    #expect(try sandbox.text("real.html").contains("УВЕДОМЛЕНИЕ"))
    #expect(try sandbox.names() == ["Content", "link.html", "real.html"])
  }

  @Test func `a pipe is written into`() throws {
    let sandbox = try Sandbox("small")
    let path = sandbox.path("pipe.html")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    // F_SETPIPE_SZ: what does not go in would wait for ever.
    #expect(fcntl(reader, 1031, 1 << 20) > 0)
    #expect(try notice(sandbox, to: "pipe.html").code == 0)
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes[..<max(0, count)], as: UTF8.self).contains("УВЕДОМЛЕНИЕ"))
    #expect(try sandbox.names() == ["Content", "pipe.html"])
  }

  @Test func `a device that is full is told, and stays a device`() throws {
    let sandbox = try Sandbox("small")
    let outcome = try notice(sandbox, to: "/dev/full")
    #expect(outcome.code == 3)
    #expect(outcome.error.contains("не удалось записать «/dev/full»"))
    var status = stat()
    #expect(stat("/dev/full", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
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

  private func notice(
    _ sandbox: Sandbox,
    _ options: [String],
    of group: String = "vesyolaya-kistochka-1"
  ) throws -> Ozero.Outcome {
    let request = ["notice", "--date", "2026-11-22", "--group", group]
    return try Ozero.run(request + options, in: sandbox.root.path)
  }

  @Test func `a page alone holds its look and leads to no neighbour`() throws {
    let sandbox = try Sandbox("small")
    #expect(try notice(sandbox, to: "out.html").code == 0)
    let text = try sandbox.text("out.html")
    let page = HTMLPage(Data(text.utf8))
    #expect(page.fault == nil)
    let isElsewhere = { (link: String) in
      ["#", "https://", "mailto:", "tel:", "data:"].contains { link.hasPrefix($0) }
    }
    #expect(page.links.filter { !isElsewhere($0) } == [])
    #expect(text.contains(".qr { display: block; width: 22mm;"))
    #expect(text.contains("addEventListener"))
    #expect(!text.contains("class=\"downloads\""))
  }

  @Test(arguments: [("out.docx", "PK"), ("OUT.PDF", "%PDF-"), ("out", "%PDF-"), ("out.txt", "С")])
  func `the ending of the file is the format`(_ file: String, _ start: String) throws {
    let sandbox = try Sandbox("small")
    #expect(try notice(sandbox, ["--file", file]).code == 0)
    let bytes = [UInt8](try Data(contentsOf: sandbox.root.appending(path: file)))
    #expect(bytes.starts(with: start.utf8))
  }

  @Test(arguments: [
    (["--file", "out.docx", "--format", "pdf"], "--file и --format противоречат"),
    (["--file", "out.xlsx", "--format", "pdf"], "--file и --format противоречат"),
    (["--file", "out.odt"], "--file: уведомление не делается в формате «odt»"),
  ])
  func `an ending that says otherwise stops it`(_ options: [String], _ words: String) throws {
    let sandbox = try Sandbox("small")
    let outcome = try notice(sandbox, options)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains(words))
    #expect(try sandbox.names() == ["Content"])
  }

  @Test(arguments: [
    "веселая кисточка, группа 2", "«Весёлая кисточка» 2", "veselaya-kistochka-2",
  ])
  func `a group is found by what people call it`(_ name: String) throws {
    let sandbox = try Sandbox("small")
    let outcome = try notice(sandbox, ["--format", "txt"], of: name)
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("группа 2"))
  }

  @Test func `a named format needs no ending of ours`() throws {
    let sandbox = try Sandbox("small")
    #expect(try notice(sandbox, ["--file", "out.part", "--format", "PDF"]).code == 0)
    #expect(try sandbox.text("out.part").hasPrefix("%PDF-"))
  }
}
