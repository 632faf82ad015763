import Contacts
import Hashing
import Publishing
import Testing

struct LeakScannerTests {
  private static let scanner = LeakScanner(forbidden: ["https://vk.me/join/AJQ1d8x_Zz0"])

  private func leaks(in text: String, path: String) -> [String] {
    Self.scanner.leaks(in: Array(text.utf8), path: path).map { "\($0.line) \($0.kind)" }
  }

  @Test func `a leak tells its place and not its secret`() {
    let text = """
      <p>Иванова: ivanova@mail.ru</p>
      <p>+7 913 123-45-67, https://vk.me/join/AJQ1d8x_Zz0</p>

      <p>https://vk.me/join/unknown</p>
      """
    let leaks = Self.scanner.leaks(in: Array(text.utf8), path: "site/a.html")
    #expect(
      leaks.map(\.message) == [
        "«site/a.html», строка 1: адрес электронной почты «i…@mail.ru»",
        "«site/a.html», строка 2: номер телефона «+7 913 1…»",
        "«site/a.html», строка 2: приглашение из определений «vk.me/join/…»",
        "«site/a.html», строка 4: адрес для входа в чат или звонок «/join/…»",
      ]
    )
  }

  @Test(arguments: [
    ("site/a.html", "<p>1</p>\n<p><b>8 913</b>\n123-45-67</p>", ["2 telephone"]),
    ("site/a.js", "1\nvar a = '8\\u0020913 123-45-67'", ["2 telephone"]),
    ("site/a.json", "{\"a\":\n\"a\\u0040mail.ru\"}", ["2 email"]),
    ("site/a.ics", "A:1\r\nB:ivanova@ma\r\n il.ru", ["2 email"]),
    ("site/a.csv", "имя;телефон\nИванова;8 913 123-45-67", ["2 telephone"]),
    ("site/a.txt", "8 913\n123-45-67", []),
    ("site/a.css", "a::after{content:'a\\40 b.ru'}", ["1 email"]),
    ("site/a.svg", "<text><tspan>8 913</tspan> 123-45-67</text>", ["1 telephone"]),
    ("site/a.xml", "<a>8 913</a><b>123-45-67</b>", []),
    ("site/a.docx", "8 913 123-45-67", ["1 telephone"]),
    ("site/a.pdf", "AJQ1d8x_Zz0", ["1 invitation"]),
  ])
  func `a file is read as its name says`(_ path: String, _ text: String, _ found: [String]) {
    #expect(leaks(in: text, path: path) == found)
  }

  @Test(arguments: [
    ("site/8 913 123-45-67.jpg", "имя: номер телефона «8 913 1…»"),
    ("site/Иванова_89131234567.pdf", "имя: номер телефона «89131…»"),
    ("site/ivanova@mail.ru.pdf", "имя: адрес электронной почты «i…@mail.ru»"),
    ("site/ivanova@mail.ru", "имя: адрес электронной почты «i…@mail.ru»"),
    ("site/89131234567/1.jpg", "имя: номер телефона «89131…»"),
    ("site/AJQ1d8x_Zz0.png", "имя: приглашение из определений «ajq1d…»"),
  ])
  func `names of files tell too`(_ path: String, _ told: String) {
    let messages = Self.scanner.leaks(inNamesOf: path).map(\.message)
    #expect(messages == ["«\(path)», \(told)"])
  }

  @Test(arguments: [
    "site/join/index.html", "site/IMG_20261123_153045.jpg", "site/logo@2x.png",
    "site/2026-09-01 8.30.txt", "site/video-89131234567_1.mp4", "site/89/131/234567.png",
  ])
  func `other names tell nothing`(_ path: String) {
    #expect(Self.scanner.leaks(inNamesOf: path) == [])
  }

  @Test func `damaged bytes are scanned like any others`() {
    let triggers: [UInt8] =
      Array("@+78(j/\u{A0} -<>&;%\\\"'=#x".utf8) + [0, 0xD0, 0xE2, 0x80, 0xFF, 0x39, 0x61]
    var seed: UInt64 = 1
    for round in 0..<20_000 {
      let bytes = (0..<40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return triggers[Int(seed >> 33) % triggers.count]
      }
      let ending = ["html", "js", "css", "ics", "xml", "md", "txt"][round % 7]
      let leaks = Self.scanner.leaks(in: bytes, path: "site/a.\(ending)")
      #expect(leaks.allSatisfy { $0.line >= 1 })
    }
  }

  @Test func `the fingerprint follows what is sought, not its order`() {
    func fingerprint(_ forbidden: [String], _ own: [String]) -> Digest {
      LeakScanner(forbidden: forbidden, own: own).fingerprint
    }
    let own = ["8 800 555-35-35", "8 3822 51-21-77", "a@b.ru", "c@d.ru"]
    let first = fingerprint(["vk.me/join/1", "vk.me/join/2"], own)
    #expect(first == fingerprint(["vk.me/join/2", "vk.me/join/1"], own.reversed()))
    #expect(first == fingerprint(["vk.me/join/1", "vk.me/join/2"], own + ["C@d.ru"]))
    #expect(first != fingerprint(["vk.me/join/1"], own))
    #expect(first != fingerprint(["vk.me/join/1", "vk.me/join/2"], Array(own.dropLast())))
    #expect(first != fingerprint(["vk.me/join/1", "vk.me/join/2"], Array(own.dropFirst())))
  }
}
