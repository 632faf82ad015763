import Hashing
import Publishing
import Testing

struct LeakScannerTests {
  private static let scanner = LeakScanner(
    forbidden: [
      "https://vk.me/join/AJQ1d8x_Zz0", "https://sferum.ru/?p=start&callLink=m9Yc_1k", "t.me/+ab",
      " https://vk.me/join/Trimmed12 \n",
    ].map { Array($0.utf8) },
    allowedPhones: ["(3822) 51-21-77, 8-800-555-35-35", "+7 (3822) 65-00-01"],
    allowedEmails: ["Belozero@mail.ru", "Почта@Озеро.рф"]
  )

  private func kinds(in text: String) -> [Leak.Kind] {
    Self.scanner.leaks(in: Array(text.utf8), path: "site/a").map(\.kind)
  }

  @Test(arguments: [
    "+7 913 123-45-67", "8 (913) 123-45-67", "8-913-123-45-67", "89131234567", "+79131234567",
    "8 (3822) 51-21-78", "(3822) 51-21-78", "8\u{A0}913\u{202F}123–45–67",
    "8 913 123–\u{2060}45–\u{2060}67", "8.913.123.45.67",
    "+7&nbsp;913&nbsp;123&nbsp;45&nbsp;67", "тел.8-913-123-45-67", "tel:+79131234567",
    "79131234567", "8(38231)4-12-34", "8 38231 41234", "+7(3822)512178", "8 913 123 4567",
    "<b>8 913 1234567</b>",
    "+7‑913‑123‑45‑67", "8 — 913 123 45 67", "т. 51-21-77, 8-913-123-45-67",
  ])
  func `telephones are found however they are written`(_ text: String) {
    #expect(kinds(in: text) == (text.contains("4-12-345") ? [] : [.telephone]))
    #expect(
      kinds(in: "<p>звоните: \(text).</p>") == (text.contains("4-12-345") ? [] : [.telephone])
    )
  }

  @Test(arguments: [
    "8 (3822) 51-21-77", "+73822512177", "3822 51-21-77", "8 800 555-35-35", "+7\u{A0}3822 650001",
    "8\u{2011}800\u{2011}555\u{2011}35\u{2011}35",
  ])
  func `the institution's own numbers are public`(_ text: String) {
    #expect(kinds(in: text) == [])
  }

  @Test(arguments: [
    "2026-11-23T18:00:00", "20261123T153000", "№ 88 от 31.08.2026", "8.30–16.45 17.30–18.15",
    "08:00–12:30", "7.30–8.15, 8.25–9.10, 9.20–10.05", "01.09.2026–31.05.2027", "8-11-2026",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "89131234567ab", "a89131234567", "489131234567", "891312345678", "8 400 часов", "7017012345",
    "1027000862012", "84.948197, 56.484640", "d=\"M8 3.5 9 4 5 6 7 8 9 1 2 3\"",
    "М8 49 12 34 56 78 90", "8 2026 1123 4567", "95/1-О", "№ 120-од от 31.08.2026",
    "id-1-89131234567",
    "40817810099910004312", "8 913 123-45-6", "8(38231)4-12-345", "8 3823 1-41-23-4", "+7 913",
    "(3822)", "8", "+", "(", "+7",
  ])
  func `other numbers are no telephones`(_ text: String) {
    #expect(kinds(in: text) == [])
  }

  @Test(arguments: [
    "ivanova@mail.ru", "<a href=\"mailto:i.van-ova+1@mail.tomsk.ru\">", "иванова@школа.рф",
    "a@b.co",
    "«ivanova@mail.ru»", "(ivanova@mail.ru).", "IVANOVA@MAIL.RU", "@@a@b.ru@",
  ])
  func `e-mail addresses are found`(_ text: String) {
    #expect(kinds(in: text) == [.email])
  }

  @Test(arguments: [
    "belozero@mail.ru", "«BELOZERO@mail.ru».", "почта@озеро.рф", "@media print", "a @ b.ru", "a@b",
    "a@b.", "@b.ru", "a@.ru", "a@b.1", "@", "a@", "x@localhost", "@@@@", "стр. 5@",
  ])
  func `the institution's own addresses and other signs are not`(_ text: String) {
    #expect(kinds(in: text) == [])
  }

  @Test(arguments: [
    "https://vk.me/join/AJQ1d8x_Zz0", "vk.me/join/AJQ1d8x_Zz0",
    "<a href=\"http://vk.me/join/AJQ1d8x_Zz0=\">",
    "sferum.ru/?p=start&callLink=m9Yc_1k", "sferum.ru/?p=start&amp;callLink=m9Yc_1k", "(t.me/+ab)",
    "xvk.me/join/Trimmed12",
  ])
  func `invitations of the definitions are found`(_ text: String) {
    for shift in 0..<9 {
      #expect(kinds(in: String(repeating: "ш", count: shift) + " \(text)") == [.invitation])
    }
  }

  @Test(arguments: ["https://vk.me/join/other", "/join/", "/JOIN/x", "max.ru/join/abc", "a/join/b"])
  func `so is any other address that joins`(_ text: String) {
    #expect(kinds(in: text) == [.joinAddress])
  }

  @Test(arguments: [
    "/joined/", "join/", "/join", "j", "vk.me/joi/AJQ1d8x_Zz0", "sferum.ru/?p=start", "",
  ])
  func `other addresses are not`(_ text: String) {
    #expect(kinds(in: text) == [])
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

  @Test func `damaged bytes are scanned like any others`() {
    let triggers: [UInt8] = Array("@+78(j/\u{A0} -".utf8) + [0, 0xD0, 0xE2, 0x80, 0xFF, 0x39, 0x61]
    var seed: UInt64 = 1
    for _ in 0..<20_000 {
      let bytes = (0..<40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return triggers[Int(seed >> 33) % triggers.count]
      }
      _ = Self.scanner.leaks(in: bytes, path: "site/a")
    }
  }

  @Test func `each of many invitations is found`() {
    let invitations = (0..<3000).map { Array("https://vk.me/join/\($0 * 7_919)x\($0)".utf8) }
    let scanner = LeakScanner(forbidden: invitations, allowedPhones: [], allowedEmails: [])
    for (number, invitation) in invitations.enumerated() {
      let text = Array(repeating: UInt8(ascii: " "), count: number % 17) + invitation
      #expect(scanner.leaks(in: text, path: "site/a").map(\.kind) == [.invitation])
    }
  }

  @Test func `the fingerprint follows what is sought, not its order`() {
    func fingerprint(_ forbidden: [String], _ phones: [String], _ emails: [String]) -> Digest {
      LeakScanner(
        forbidden: forbidden.map { Array($0.utf8) },
        allowedPhones: phones,
        allowedEmails: emails
      ).fingerprint
    }
    let phones = ["8 800 555-35-35", "8 3822 51-21-77"]
    let first = fingerprint(["vk.me/join/1", "vk.me/join/2"], phones, ["a@b.ru", "c@d.ru"])
    let turned = fingerprint(
      ["vk.me/join/2", "vk.me/join/1"],
      phones.reversed(),
      ["C@d.ru", "a@b.ru"]
    )
    #expect(first == turned)
    #expect(first != fingerprint(["vk.me/join/1"], phones, ["a@b.ru", "c@d.ru"]))
    #expect(first != fingerprint(["vk.me/join/1", "vk.me/join/2"], phones, ["a@b.ru"]))
    #expect(
      first != fingerprint(["vk.me/join/1", "vk.me/join/2"], [phones[0]], ["a@b.ru", "c@d.ru"])
    )
  }
}
