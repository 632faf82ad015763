import Testing

@testable import Contacts

struct EmailTests {
  private static let search = ContactSearch(
    invitations: [],
    shapes: [],
    ownTexts: ["Belozero@mail.ru", "пишите: Почта@Озеро.рф, a@xn--80ak6aa92e.com"]
  )

  @Test(arguments: [
    "ivanova@mail.ru", "i.van-ova+1@mail.tomsk.ru", "иванова@школа.рф", "a@b.co",
    "«ivanova@mail.ru»", "(ivanova@mail.ru).", "IVANOVA@MAIL.RU", "@@a@b.ru@", "ivanova%40mail.ru",
    "ivanova%2540mail.ru", "ivanova＠mail.ru", "ivanova﹫mail.ru", "\"ivan ivanov\"@mail.ru",
    "\"ivanova\"@mail.ru", "ivanova@xn--80aswg.xn--p1ai", "ivanova@школа.рф.",
    "ivan\u{AD}ova@mail.ru", "ivanova@ma\u{200B}il.ru", "ｉｖａｎｏｖａ＠ｍａｉｌ．ｒｕ", "ivanova@mail。ru",
    "ivanova (at) mail.ru", "ivanova(at)mail.ru", "ivanova[at]mail.ru", "ivanova (собака) mail.ru",
    "ivanova @ mail.ru", "ivanova@ mail.ru", "ivanova(@)mail.ru", "mailto:ivanova@mail.ru",
    "https://a.ru/?m=ivanova%40mail.ru", "iva_nova@mail.ru", "почта:ivanova@mail.ru",
    "ivan.petrov @mail.ru", "ivanova @bk.ru", "https://ivan@bk.ru/", "{ivanova@mail.ru}",
    "ivanova@mail.ru,", "𝐢𝐯𝐚𝐧𝐨𝐯𝐚@mail.ru",
  ])
  func `e-mail addresses are found`(_ text: String) {
    #expect(Self.search.kinds(in: text) == [.email])
    #expect(Self.search.kinds(in: "<p>\(text)</p>", as: .html) == [.email])
  }

  @Test(arguments: [
    "ivanova&#64;mail.ru", "ivanova&#x40;mail&period;ru", "ivanova&commat;mail.ru",
    "<a href=\"mailto:ivanova%40mail.ru\">почта</a>", "ivanova<span>@</span>mail.ru",
    "ivanova@<b>mail</b>.ru", "ivanova@mail.<wbr>ru", "<a href='mailto:i&#118;anova@mail.ru'>а</a>",
    "<img title=\"ivanova@mail.ru\">", "<a href=mailto:ivanova@mail.ru>а</a>",
    "<!--ivanova@mail.ru-->", "ivanova@<br>mail.ru", "ivanova<br>@mail.ru",
  ])
  func `markup does not hide them`(_ text: String) {
    #expect(Self.search.kinds(in: text, as: .html) == [.email])
  }

  @Test(arguments: [
    "belozero@mail.ru", "«BELOZERO@mail.ru».", "почта@озеро.рф", "почта@xn--e1aducj.xn--p1ai",
    "a@аррӏе.com", "belozero%40mail.ru", "belozero＠mail.ru", "?mail=belozero@mail.ru",
    "@media print", "a@b", "a@b.", "@b.ru", "a@.ru", "a@b.1", "@", "a@", "x@localhost", "@@@@",
    "стр. 5@", "logo@2x.png", "ящик на @mail.ru", "(at) mail.ru", "package@1.2.3",
    "npm @angular.io", "see @mail", "ftp://user@example.ru/", "на @bk.ru", "a@b.r2d", "a@b.рyф",
    "https://vk.com/@club.name", "5 @ 10.5", "https://user@sferum.ru:443/",
  ])
  func `the institution's own addresses and other signs are not`(_ text: String) {
    #expect(Self.search.kinds(in: text) == [])
  }

  @Test func `an address is told by its first letter and its domain`() {
    let contacts = Self.search.contacts(in: Reading("пишите Ivanova@Mail.ru"))
    #expect(contacts.map(\.excerpt) == ["i…@mail.ru"])
    #expect(contacts.map(\.identity) == ["ivanova@mail.ru"])
  }
}
