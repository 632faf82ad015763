import Testing

@testable import Contacts

struct InvitationTests {
  private static let search = ContactSearch(
    invitations: [
      "https://vk.me/join/AJQ1d8x_Zz0=", "https://sferum.ru/?p=start&callLink=m9Yc_1k", "t.me/+ab",
      " https://vk.me/join/Trimmed12 \n", "https://telemost.yandex.ru/j/12345678901234",
      "https://jazz.sber.ru/abc1d2?psw=OBgWDhtK", "https://vk.com/hor-2", "https://sferum.ru/",
      "AbCdEfGhIj в https://max.ru/join/QwErTyUiOp", "https://max.ru/join/skldpcchzjxvpcqevhi",
      "https://max.ru/join/ab%2FcD12Ef", "https://max.ru/join/Приглашение12", "t.me/+abcdefghijkl",
      "https://max.ru/join/kruzhok",
    ],
    shapes: [
      "/join/", "call_link=", "psw=", "telemost.yandex.ru/j/", "t.me/+", "chat.whatsapp.com/",
    ],
    ownTexts: []
  )

  @Test(arguments: [
    "https://vk.me/join/AJQ1d8x_Zz0", "vk.me/join/AJQ1d8x_Zz0", "HTTPS://VK.ME/JOIN/AJQ1D8X_ZZ0",
    "sferum.ru/?p=start&callLink=m9Yc_1k", "sferum.ru/?p=start%26callLink%3Dm9Yc_1k", "(t.me/+ab)",
    "xvk.me/join/Trimmed12", "код AJQ1d8x_Zz0", "AJQ1d8x_Zz0", "введите m9Yc_1k",
    "встреча 12345678901234", "пароль OBgWDhtK", "vk%2Eme%2Fjoin%2FAJQ1d8x%5FZz0", "vk.com/hor-2",
    "skldpcchzjxvpcqevhi", "ab/cD12Ef", "ab%2FcD12Ef", "ab%252FcD12Ef", "код «Приглашение12»",
    "%D0%9F%D1%80%D0%B8%D0%B3%D0%BB%D0%B0%D1%88%D0%B5%D0%BD%D0%B8%D0%B512", "abcdefghijkl",
    "AJQ1\u{200B}d8x_Zz0", "ＡＪＱ１ｄ８ｘ＿Ｚｚ０", "QwErTyUiOp", "jazz.sber.ru/abc1d2",
  ])
  func `invitations of the definitions are found, their tokens too`(_ text: String) {
    for shift in 0..<9 {
      let shifted = String(repeating: "ш", count: shift) + " \(text)"
      #expect(Self.search.kinds(in: shifted).contains(.invitation))
    }
  }

  @Test(arguments: [
    "<a href=\"https://vk.me/join/AJQ1d8x_Zz0\">чат</a>", "AJQ1<b>d8x</b>_Zz0", "AJQ1d8x&#95;Zz0",
    "<a href=\"https://sferum.ru/?p=start&amp;callLink=m9Yc_1k\">звонок</a>",
    "<a href=\"https://vk.com/away?to=https%3A%2F%2Fvk.me%2Fjoin%2FAJQ1d8x_Zz0\">чат</a>",
    "<i data-code=AJQ1d8x_Zz0></i>", "<script>a='AJQ1d8x\\u005fZz0'</script>",
  ])
  func `markup does not hide them`(_ text: String) {
    #expect(Self.search.kinds(in: text, as: .html).contains(.invitation))
  }

  @Test(arguments: [
    "https://vk.me/join/other", "/join/", "/JOIN/x", "max.ru/join/abc", "a/join/b",
    "https://sferum.ru/?call_link=abc", "https://jazz.sber.ru/x?psw=abc", "t.me/+zzz",
    "https://telemost.yandex.ru/j/1", "ｔ．ｍｅ／＋ｑｑ", "vk.me%2Fjoin%2Fother",
  ])
  func `so is any other address that joins`(_ text: String) {
    #expect(Self.search.kinds(in: text) == [.joinAddress])
  }

  @Test(arguments: ["vk.me/<br>join/other", "vk.me/join<br>/other", "vk.me/jo<b>in</b>/other"])
  func `lines that end within do not hide it`(_ text: String) {
    #expect(Self.search.kinds(in: text, as: .html) == [.joinAddress])
    let contacts = Self.search.contacts(in: Reading(text, as: .html))
    #expect(contacts.map(\.identity) == ["/join/other"])
  }

  @Test(arguments: [
    "/joined/", "join/", "/join", "j", "vk.me/joi/AJQ1d8", "sferum.ru/?p=start", "",
    "https://sferum.ru/", "hor-2", "programs/hor-2.html", "print_call_link=1", "mypsw=1",
    "chat.whatsapp.com/", "https://chat.whatsapp.com/.", "nett.me/+1", "trimmed",
    "kruzhok", "приглашение", "cD12Ef", "2FcD12Ef",
  ])
  func `other addresses are not`(_ text: String) {
    #expect(Self.search.kinds(in: text) == [])
  }

  @Test func `each of many invitations is found`() {
    let invitations = (0..<3000).map { "https://vk.me/join/\($0 * 7_919)x\($0)" }
    let search = ContactSearch(invitations: invitations, shapes: [], ownTexts: [])
    for (number, invitation) in invitations.enumerated() {
      let text = String(repeating: "ш", count: number % 17) + " " + invitation
      #expect(search.kinds(in: text).contains(.invitation))
    }
  }

  @Test(arguments: [
    ("１２ vk.me／join／other", "／join／"), ("vk.me%2Fjoin%2Fother", "%2Fjoin%2F"),
    ("vk.me&#47;join&#47;other", "&#47;join&#47;"),
  ])
  func `its place holds all of its signs`(_ text: String, _ written: String) throws {
    let reading = Reading(text, as: .markdown)
    let range = try #require(Self.search.contacts(in: reading).first).range
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == written)
  }

  @Test func `an address and its token alone are the same invitation`() {
    let texts = ["https://vk.me/join/AJQ1d8x_Zz0=", "AJQ1d8x_Zz0"]
    let found = texts.flatMap { Self.search.contacts(in: Reading($0)) }
    #expect(Set(found.map(\.identity)).count == 1)
    #expect(found.map(\.range.lowerBound) == [8, 0])
  }
}
