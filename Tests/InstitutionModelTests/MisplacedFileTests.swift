import Diagnostics
import InstitutionModel
import Testing

/// Files that lie in the wrong place, or twice.
struct MisplacedFileTests {
  @Test(arguments: [
    ("hor.yaml", "программа: Хор\nгруппы: []", "это программа: перенесите файл в папку «programs»"),
    (
      "programs/old/hor.yaml", "программа: Хор\nуровень: базовый",
      "перенесите файл в папку «programs»"
    ),
    ("programs/old/hor.yaml", "# потом", "перенесите файл в саму папку «programs»"),
    (
      "izmeneniya.yaml", "изменения:\n  - 15.12 hor-1: отмена",
      "это изменения: перенесите файл в папку «changes»"
    ),
    ("zima.yaml", "события:\n  - название: Квест", "это события: перенесите файл в папку «events»"),
    ("period.yaml", "периоды:\n  - с: 01.12.2026", "это periods.yaml: назовите файл так"),
    ("pages/periods.yaml", "периоды: []", "это periods.yaml: назовите файл так"),
    ("учителя.yaml", "\u{FEFF}# список\nпедагоги:\n  - имя: Иванова А.А.", "это teachers.yaml"),
    ("attendance/ustanovka.yml", "учреждение:\n  город: Томск", "это institution.yaml"),
    ("teacher.yaml", "", "переименуйте файл в teachers.yaml"),
    (
      "programs/periods.yaml", "периоды: []", "это periods.yaml: назовите файл так и положите рядом"
    ),
    ("programs/institution.yaml", "учреждение:\nучебный год:", "это institution.yaml"),
    (
      "attendance/otmetki.yaml", "программа: Хор\nуровень: базовый",
      "перенесите файл в папку «programs»"
    ),
    ("programs/otmetki.csv", "группа;дата;человек", "лежат в папке «attendance»"),
    ("a.csv", "", "лежат в папке «attendance»"), ("o-nas.md", "", "лежат в папке «pages»"),
    ("attendance/ноябрь.xlsx", "", "положите «ноябрь.csv» в папку «attendance»"),
    ("programs/a.xls", "", "сохраните таблицу как CSV"),
    ("notes.yaml", "мысли: много", "допустимы"),
    (
      "programs/avia.txt", "программа: Авиа\nуровень: базовый", "переименуйте файл в avia.yaml"
    ),
    ("programs/Кружок.txt", "программа: Авиа", "переименуйте файл в kruzhok.yaml"),
    (
      "Авиа.txt", "программа: Авиа\nуровень: базовый",
      "переименуйте файл в avia.yaml и перенесите его в папку «programs»"
    ),
    ("programs/avia", "\u{FEFF}программа: Авиа", "переименуйте файл в avia.yaml"),
    ("programs/avia.yam", "программа: Авиа\nгруппы: []", "переименуйте файл в avia.yaml"),
    ("programs/avia.yaml.txt", "программа: Авиа", "переименуйте файл в avia.yaml"),
    ("programs/avia.docx", "PK", "не читает документов Word"),
    ("teachers.txt", "педагоги:\n  - имя: Иванова А.А.", "это teachers.yaml: назовите файл так"),
    ("attendance/11.tsv", "группа\tдата\tчеловек", "переименуйте файл в 11.csv"),
    ("attendance/ноябрь.txt", "группа\tдата\tчеловек", "переименуйте файл в ноябрь.csv"),
    ("pages/О нас.txt", "# О нас", "переименуйте файл в o-nas.md"),
    ("programms/avia.yaml", "программа: Авиа", "перенесите файл в папку «programs»"),
    ("Teachers.yaml", "педагоги:\n  - имя: Иванова А.А.", "это teachers.yaml"),
    ("archive.zip", "PK", "переименуйте, перенесите или уберите файл"),
  ])
  func `a misplaced file is told where it belongs`(_ path: String, _ text: String, _ help: String) {
    let found = Sample.reading([path: text]).diagnostics.filter { $0.code.name == "misplaced-file" }
    #expect(found.count == 1)
    #expect(found.first?.help?.contains(help) == true, "\(found.first?.help ?? "")")
  }

  @Test(arguments: [
    ".DS_Store", "programs/.DS_Store", "programs/Thumbs.db", "programs/desktop.ini",
    "programs/~$кружок.docx", "attendance/~$ноябрь.xlsx", "programs/.~lock.hor.yaml#",
    "programs/hor.yaml~", "programs/hor.yaml.bak", "programs/фото.JPG", "foto.png",
    "programs/hor.pdf",
  ])
  func `what systems, editors and cameras leave is nobody's`(_ path: String) {
    #expect(FileRole(path: path) == .foreign)
  }

  @Test(arguments: [
    "группа: 1\nучащихся: 15\nрасписание: [вт 15:30–17:10]", "- группа: 1\n  учащихся: 15",
    "- группа: 1\n- группа: 2\n  кабинет: 4", "группа: 3\nгод обучения: 2\nчасов в неделю: 4",
  ])
  func `a group without its program is told once, with where it belongs`(_ text: String) {
    let found = Sample.reading(["programs/group.yaml": text]).diagnostics.filter {
      $0.code.name != "missing-file"
    }
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(found.first?.help?.contains("перенесите всё туда") == true)
    #expect(found.first?.help?.contains("«программа: …»") == true)
  }

  @Test(arguments: [
    "hor (1)", "hor (2)", "hor(1)", "hor - копия", "hor — копия", "hor – копия (2)", "Копия hor",
    "hor_copy", "hor - copy", "Hor (1)", "hor (копия)",
  ])
  func `a copy beside its program is the same program twice`(_ name: String) {
    let text = "программа: Хор\nуровень: базовый\nгруппы:\n  - группа: 1"
    let reading = Sample.reading(["programs/hor.yaml": text, "programs/\(name).yaml": text])
    let found = reading.diagnostics.filter { $0.code.name == "repeated-file" }
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("та же программа дважды") == true)
    #expect(reading.definitions.programs.map(\.slug) == ["hor"])
  }

  @Test(arguments: [
    ("hor (1)", "Танец"), ("hor-1", "Хор"), ("hor (старший)", "Хор"), ("tanec (1)", "Хор"),
  ])
  func `another program of a like name is none`(_ name: String, _ title: String) {
    let reading = Sample.reading([
      "programs/hor.yaml": "программа: Хор", "programs/\(name).yaml": "программа: \(title)",
    ])
    #expect(!reading.diagnostics.contains { $0.code.name == "repeated-file" })
    #expect(reading.definitions.programs.count == 2)
  }

  @Test(arguments: [
    (
      "periods.yaml", "- основание: карантин\n  с: 01.12.2026",
      "добавьте над списком строку «периоды:»"
    ),
    (
      "teachers.yaml", "- {имя: Иванова А.А., подготовка: да}",
      "добавьте над списком строку «педагоги:»"
    ),
    ("programs/hor.yaml", "- группа: 1\n  учащихся: 15", "добавьте над списком строку «группы:»"),
    (
      "changes/a.yaml", "- 27.10 hor-1: отмена, объявлено 26.10 12:00",
      "добавьте первой строкой «изменения:»"
    ),
    (
      "periods.yaml",
      "основание: карантин\nприказ: № 1 от 20.11.2026\nс: 23.11.2026\nпо: 06.12.2026",
      "следующую начните с дефиса: «  - основание: …»"
    ),
    (
      "programs/hor.yaml",
      "программа: Хор\nуровень: базовый\nгруппы:\n  - группа: 1\n    формат: синхронный\n"
        + "    режим занятий: по расписанию", "сдвиньте на два пробела вправо"
    ),
  ])
  func `pasted lines are given the line that they lack`(
    _ path: String,
    _ text: String,
    _ help: String
  ) {
    let found = Sample.reading([path: text]).diagnostics.filter {
      !["missing-file", "missing-key"].contains($0.code.name)
    }
    #expect(found.count == 1)
    #expect(found.first?.help?.contains(help) == true, "\(found.first?.help ?? "")")
  }

  @Test(arguments: [
    ("periods.yaml", "- основание: карантин\n  с: 01.12.2026", "периоды:\n"),
    ("teachers.yaml", "  - {имя: Иванова А.А.}", "педагоги:\n"),
  ])
  func `the line that is given mends the list`(_ path: String, _ text: String, _ line: String) {
    let codes = Sample.reading([path: line + text]).diagnostics.map(\.code.name)
    #expect(!codes.contains("wrong-shape") && !codes.contains("unknown-key"))
  }
}
