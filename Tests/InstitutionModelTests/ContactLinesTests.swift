import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Telephones and addresses of mail as people write them.
struct ContactLinesTests {
  @Test(arguments: [
    Notation("т. 8-3822-00-00-01 (вахта)", "8-3822-00-00-01 (вахта)"),
    Notation("тел.: 8 (3822) 00-00-01", "8 (3822) 00-00-01"),
    Notation("Телефон +7 3822 00-00-01", "+7 3822 00-00-01"),
    Notation("8 (3822) 00-00-01, 00-00-02", "8 (3822) 00-00-01, 00-00-02"),
    Notation("вахта 8 (3822) 00-00-01", "вахта 8 (3822) 00-00-01"),
  ])
  func `a telephone loses the word that papers add`(_ line: Notation) {
    let lines = Sample.institution("учреждение: {телефон: \"\(line.text)\"}").institution
    #expect(lines?.identity.value?.phone.value == line.value)
  }

  @Test(arguments: [
    "ddt@fixture.example", "ddt@fixture.example, zam@fixture.example", "ддт@дом.рф",
  ])
  func `an address of mail is read`(_ text: String) {
    let (lines, diagnostics) = Sample.institution("учреждение: {e-mail: \"\(text)\"}")
    #expect(lines?.identity.value?.email.value == text)
    #expect(diagnostics.unexpectedCodes.isEmpty)
  }

  @Test(arguments: [
    Notation("https://ddt.example/", "https://ddt.example/"),
    Notation("<https://ddt.example/>", "https://ddt.example/"),
    Notation("«https://ddt.example/».", "https://ddt.example/"),
    Notation("HTTPS://DDT.RU/o-nas", "https://ddt.ru/o-nas"),
    Notation("скоро откроем", "скоро откроем"),
  ])
  func `an address loses what stands around it`(_ line: Notation) {
    let text = "учреждение: {сайт: \"\(line.text)\"}\nплатформа: {адрес: \"\(line.text)\"}"
    let lines = Sample.institution(text).institution
    #expect(lines?.identity.value?.website.value == line.value)
    #expect(lines?.platform.value?.address.value == line.value)
  }

  @Test(arguments: [
    "<https://sferum.ru/>", "«https://sferum.ru/»", "https://sferum.ru/.", "sferum.ru/",
    "(https://sferum.ru/)", "HTTPS://SFERUM.RU/", "«sferum.ru/»,", "Sferum.ru/",
  ])
  func `an address is a link whatever stands around it`(_ written: String) {
    #expect(Self.resources("['\(written)']") == [.address("https://sferum.ru/")])
  }

  @Test(arguments: ["альбом", "файл.zip", "т.е.", "краски, кисти", "учебник (3.ru)", "и.т.д."])
  func `what is no address stays words`(_ written: String) {
    #expect(Self.resources("['\(written)']") == [.words(written)])
  }

  private static func resources(_ list: String) -> [Resource] {
    let lines = Sample.institution("дистанционно:\n  ресурсы: \(list)").institution
    return lines?.distance.value?.learning.resources.items.map(\.value) ?? []
  }

  /// Papers print the site as it is written; a link to the platform needs its scheme.
  @Test
  func `an address without its scheme`() {
    let lines = Sample.institution("учреждение: {сайт: ddt.ru}\nплатформа: {адрес: sferum.ru}")
    #expect(lines.institution?.identity.value?.website.value == "ddt.ru")
    #expect(lines.institution?.platform.value?.address.value == "https://sferum.ru")
  }

  @Test(arguments: [
    Notation("ddt@fixture,example", "напишите «ddt@fixture.example»"),
    Notation("ddt (собака) fixture.example", "напишите «ddt@fixture.example»"),
    Notation("ddt @ fixture.example", "напишите «ddt@fixture.example»"),
    Notation(
      "ddt.fixture.example",
      "здесь ожидается адрес электронной почты, например info@ddt.example или «нет»"
    ),
    Notation(
      "ddt@fixture",
      "здесь ожидается адрес электронной почты, например info@ddt.example или «нет»"
    ),
  ])
  func `what is no address of mail gets its right form`(_ line: Notation) {
    let (lines, diagnostics) = Sample.institution("учреждение: {e-mail: \"\(line.text)\"}")
    #expect(diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == [line.value])
    #expect(lines?.identity.value?.email.isUnclear == true)
  }
}
