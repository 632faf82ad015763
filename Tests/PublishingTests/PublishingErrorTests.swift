import Contacts
import Publishing
import Testing

struct PublishingErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var error: PublishingError
    var message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Case(
      error: .failed(path: "/a/site/b", reason: "на диске нет места"),
      message: "«/a/site/b»: на диске нет места"
    ),
    Case(
      error: .refused(path: "Output", refusal: .notOurs),
      message: "папка вывода «Output» не пуста и создана не программой; "
        + "удалите её, если в ней нет ничего нужного, или укажите другую"
    ),
    Case(
      error: .refused(path: "Output", refusal: .foreignManifest),
      message: "папка вывода «Output» не наша: manifest.json повреждён или принадлежит другой "
        + "программе; удалите её, если в ней нет ничего нужного, или укажите другую"
    ),
    Case(
      error: .refused(path: "C/out", refusal: .liesIn(source: "C")),
      message: "папка вывода «C/out» лежит внутри исходной папки «C»; вынесите вывод отдельно"
    ),
    Case(
      error: .busy(path: "/a"),
      message: "в папке «/a» уже идёт другая сборка; дождитесь её конца"
    ),
    Case(
      error: .collision(path: "site/a", .withForeign),
      message: "файл «site/a» уже лежит в папке вывода, но создан не программой; уберите его"
    ),
    Case(
      error: .collision(path: "site/a", .plannedTwice),
      message: "файл «site/a» должны были записать два документа"
    ),
    Case(
      error: .collision(path: "site/a", .fileAndFolder),
      message: "файл «site/a» стоит там, где нужна папка"
    ),
    Case(
      error: .leaks([]),
      message: "в открытую часть попало то, что публиковать нельзя"
    ),
  ])
  func `an error is one line that names path and reason`(_ example: Case) {
    #expect(example.error.message == example.message)
  }

  @Test(arguments: Contact.Kind.allCases)
  func `a leak names its file, line and kind`(_ kind: Contact.Kind) {
    let leak = Leak(path: "site/a", line: 7, kind: kind, excerpt: "x…")
    #expect(leak.message == "«site/a», строка 7: \(kind.title) «x…»")
  }
}
