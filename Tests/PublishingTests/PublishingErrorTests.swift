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
      error: .collision(path: "site/a", .fileForFolder),
      message: "на месте папки «site/a» лежит файл; уберите его"
    ),
    Case(
      error: .collision(path: "site/a", .folderForFile),
      message: "на месте файла «site/a» лежит папка; уберите её"
    ),
    Case(
      error: .link(path: "site/a", .toClosedPart),
      message: "ссылка «site/a» ведёт в закрытую часть публикации; уберите её"
    ),
    Case(
      error: .link(path: "site/a", .toTooMuch),
      message: "ссылка «site/a» ведёт туда, где больше 10000 файлов, и проверить их нельзя; "
        + "положите вместо неё нужные файлы"
    ),
    Case(
      error: .replaced(path: "/a"),
      message: "папку вывода «/a» за время сборки заменили или убрали; там всё осталось как есть, "
        + "повторите сборку"
    ),
    Case(
      error: .restless(path: "/a"),
      message: "в папку вывода «/a» всё время пишет другая программа; "
        + "остановите её и повторите сборку"
    ),
    Case(
      error: .interrupted(path: "/a/site/b", reason: "нет прав доступа"),
      message: "замена файлов остановилась на «/a/site/b»: нет прав доступа; "
        + "устраните причину и повторите сборку – она продолжит с этого места"
    ),
    Case(
      error: .leaks([]),
      message: "в открытую часть попало то, что публиковать нельзя"
    ),
    Case(error: .deadLinks([]), message: "ссылки страниц никуда не ведут"),
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
