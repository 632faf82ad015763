import CivilTime
import Diagnostics
import InstitutionModel
import SourceText
import Testing

/// Tables of marks as spreadsheets and people write them.
struct AttendanceTableTests {
  private static let institution = "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n"
  private static let program = "программа: Хор «Росинка»\nгруппы:\n  - группа: 1\n  - группа: 2а\n"

  /// The marks that a table gives, `group date[@time][/subgroup] count`, and the codes of what is wrong.
  private static func read(_ table: String) -> (marks: [String], findings: [String]) {
    let reading = Sample.reading([
      "institution.yaml": institution, "programs/hor.yaml": program, "attendance/a.csv": table,
    ])
    let marks = reading.definitions.attendance.map { row in
      let time = row.part.value.time.map { "@\($0.minutes / 60):\($0.minutes % 60)" } ?? ""
      let subgroup = row.part.value.subgroup.map { "/\($0)" } ?? ""
      let lesson = row.part.value.lesson.map { "№\($0)" } ?? ""
      return
        "\(row.group.value) \(row.date.value.text)\(time)\(subgroup)\(lesson) \(row.count.value)"
    }
    let file = reading.sources.identified.first { $0.file.path == "attendance/a.csv" }
    let findings = reading.diagnostics.filter { $0.range?.file == file?.id }.map { finding in
      let text = finding.range.flatMap { range in
        file?.file.substring(Int(range.lower), Int(range.upper))
      }
      return "\(finding.code.name) \(text ?? "")"
    }
    return (marks, findings)
  }

  @Test(arguments: [
    "24.11.2026", "24.11.26", "24.11", "2026-11-24", "46350", "24.ноя", "24.ноя.26", "24-ноя-26",
    "24 ноября", "24 ноября 2026 г.", "24/11/2026", "24-11-2026", "вт 24.11", "24.11.26 (вт)",
    "вторник, 24.11.2026", "24.11.2026 0:00", "2026-11-24 00:00:00", "24.11.26 г.", "\"24.11.26\"",
    "24.11.", "24,11,2026", "вт, 24.11.26", "24. 11. 2026", "24-го ноября", "24-11", "24/ноя/26",
    "2026-11-24T00:00:00", "46350", "\"46350,0\"", "46350.4166667",
  ])
  func `a day has many notations`(_ day: String) {
    let table = Self.read("группа;дата;человек\nhor-1;\(day);14\n")
    #expect(table.marks == ["hor-1 2026-11-24 14"])
    #expect(table.findings.isEmpty)
  }

  @Test(arguments: [
    ("15.01", "2027-1-15"), ("01.09", "2026-9-1"), ("31.08", "2027-8-31"),
    ("31.12", "2026-12-31"),
  ])
  func `a day without a year is of the school year`(_ day: String, _ date: String) {
    #expect(Self.read("группа;дата;человек\nhor-1;\(day);14").marks == ["hor-1 \(date) 14"])
  }

  @Test(arguments: [
    ("31.11.2026", "unreadable-value 31.11.2026"), ("31.11", "unreadable-value 31.11"),
    ("29.02", "unreadable-value 29.02"), ("завтра", "unreadable-value завтра"),
    ("24 11", "unreadable-value 24 11"), ("11/24/26", "unreadable-value 11/24/26"),
    ("13502", "unreadable-value 13502"),
    ("24.11.2026–26.11.2026", "unreadable-value 24.11.2026–26.11.2026"),
    ("", "unreadable-value "),
  ])
  func `what is no day is told at its cell`(_ day: String, _ finding: String) {
    let table = Self.read("группа;дата;человек\nhor-1;\(day);14")
    #expect(table.marks.isEmpty)
    #expect(table.findings == [finding])
  }

  @Test(arguments: [
    ("14", 14), ("14 чел.", 14), ("14 человек", 14), ("14,0", 14), ("14.0", 14), ("00 чел", 0),
    ("14чел", 14), ("14 уч.", 14), ("14 детей", 14), ("14 из 15", 14), ("14/15", 14),
    ("всего 14", 14), ("никого", 0), ("Никто", 0), ("-", nil), ("–", nil), ("", nil), ("х", nil),
  ])
  func `a count has many notations`(_ text: String, _ count: Int?) {
    let table = Self.read("группа;дата;человек\nhor-1;24.11.2026;\"\(text)\"")
    #expect(table.marks == (count.map { ["hor-1 2026-11-24 \($0)"] } ?? []))
    #expect(table.findings.isEmpty)
  }

  @Test(arguments: ["много", "14,5", "+", "н", "-3", "14 15", "100000", "14 из"])
  func `what is no count is told at its cell`(_ text: String) {
    let table = Self.read("группа;дата;человек\nhor-1;24.11.2026;\(text)")
    #expect(table.marks.isEmpty)
    #expect(table.findings == ["unreadable-value \(text)"])
  }

  @Test(arguments: [
    ("З0", "возможно, «30»"), ("l8", "возможно, «18»"), ("1О", "возможно, «10»"),
    ("9?", "впишите одно число"), ("8 болеют", "впишите одно число"),
    ("12+1", "впишите одно число"), ("отсутствовали 2", "впишите одно число"),
    ("11 (+2)", "впишите одно число"), ("14 из 12", "впишите, сколько пришло"),
    ("12/11", "впишите, сколько пришло"), ("+", "отметка одного ребёнка"),
    ("н", "если не пришёл никто, напишите «0»"),
  ])
  func `no mark is guessed`(_ text: String, _ words: String) {
    let reading = Sample.reading([
      "attendance/a.csv": "группа;дата;человек\nhor-1;24.11.2026;\(text)"
    ])
    let told = reading.diagnostics.filter { $0.message.contains("не удалось прочитать") }
    let said = told.map { "\($0.message); \($0.help ?? "")" }
    #expect(said.contains { $0.contains(words) }, "\(said)")
    #expect(!said.contains { $0.contains("напишите «\(text.filter(\.isNumber))»") }, "\(said)")
  }

  @Test(arguments: [
    "карантин", "Карантин в группе", "актированный день", "занятие перенесено", "отменено",
    "каникулы",
  ])
  func `a reason in place of a number is no mark`(_ text: String) {
    let table = Self.read("группа;дата;человек\nhor-1;24.11.2026;\(text)")
    #expect(table.marks.isEmpty)
    #expect(table.findings.isEmpty)
  }

  @Test func `a number among words is what is to be written`() {
    let reading = Sample.reading([
      "attendance/a.csv": "группа;дата;человек\nhor-1;24.11.2026;было 14"
    ])
    #expect(reading.diagnostics.contains { $0.help == "напишите «14»" })
  }

  @Test(arguments: [
    "Группа;Дата;Кол-во человек\nhor-1;24.11.26;14", "ГРУППА\tДАТА\tЧЕЛ.\nhor-1\t24.11.26\t14",
    "sep=;\r\nгруппа;дата;присутствовало\r\nhor-1;24.11.26;14\r\n",
    "sep=,\nгруппа,дата,явка\nhor-1,24.11.26,14",
    "\"sep=;\"\nгруппа;дата;человек\nhor-1;24.11.26;14",
    "\"группа\",\"дата занятия\",\"присутствовало, чел.\"\n\"hor-1\",\"24.11.26\",\"14,0\"",
    "Отметки за ноябрь\n\n№;Группа;Дата;Кол-во присутствующих\n1;hor-1;24.11.26;14\nИтого;;;14\n",
    "программа;группа;дата;человек\nХор «Росинка»;1;24.11.26;14",
    "Образовательная программа;Педагог;Группа;Дата;Отметка педагога\n"
      + "\"\"\"Хор \"\"Росинка\"\"\";Иванова А.А.;группа 1;24.11.26;14 чел",
    "группа/программа;дата;количество\nХор «Росинка», группа 1;24.11.26;14",
    "Программа, группа;день занятия;человек\nхор росинка 1;24.11.26;14",
    "программа;группа;дата;человек\nhor;1;24.11.26;14",
    "группа;дата;учащихся\nhor-1;24.11.26;14",
    "группа;дата;по списку;присутствовало\nhor-1;24.11.26;15;14",
    "Группа;24.11.26\nhor-1;14",
    "Группа №;Дата (чч.мм.гг);Кол-во (чел.)\nhor-1;24.11.26;14",
    "№;Образовательная программа;Группа;Даты / отметки педагога 24.11.26;Подразделение\n"
      + "1;«Хор «Росинка»»;'1;14;Отдел", "Группа;24.11.26;26.11.26;Всего\nhor-1;14;–;14",
    "Группа \\ дата;24.ноя;26.ноя\nhor-1;14\n", "Дата;hor-1;hor-2а\n24.11.26;14;\n",
    ";24.11;26.11\nhor-1;14;х", "Группа;46350;46352\nhor-1;14;\nИтого;14;0",
    "Приложение 1;;;;\n№;Образовательная программа;Педагог;Группа;Даты / отметки педагога;\n"
      + ";;;;24.11.26;26.11.26\n1.;\"\"\"Хор \"\"Росинка\"\"\";Иванова А.А.;1;14 чел;\n",
    "№;Программа;Группа;Даты;\n;;;24.11.26;26.11.26\n1;Хор «Росинка»;1;14;\n",
    "Ноябрь 2026;;\nГруппа;24;26\nhor-1;14;\n", "Группа;Ноябрь;\n;24;26\nhor-1;14;–\n",
    "группа\tдата\tбыло детей\nhor-1\t24.11.2026\t14",
    "группа;дата;кол-во уч-ся\nhor-1;24.11.26;14",
    "учебная группа\tдень\tявка детей\nhor-1\t24.11.2026\t14",
    "группа,дата,детей по списку,пришло уч-ся\nhor-1,24.11.2026,15,14",
    "№ группы;число, месяц;факт. кол-во\nhor-1;24.11.26;14", "группа;когда;сколько\nhor-1;24.11;14",
    "группа;дата посещения;сколько детей\nhor-1;24.11.2026;14",
    "группа;дата занятия;тема;присут. чел.\nhor-1;24.11.26;Осень;14",
    "группа;дата;кол-во учащихся в группе;отметка о посещении\nhor-1;24.11.26;15;14",
    "Дата;hor-1;Детство\n24.11.26;14;\n",
    "№;Образовательная программа;Группа;Даты / отметки педагога 24.11.26;Подразделение;"
      + "Дни без занятий\n1;Хор «Росинка»;1;14;Отдел;26 ноября – нерабочий день, занятия нет\n",
    "Приложение 1;;;\nДни без занятий: 26 ноября – нерабочий день, занятия нет;;;\n"
      + "№;Образовательная программа;Группа;Даты / отметки педагога\n;;;24.11.26\n"
      + "1;Хор «Росинка»;1;14\n",
    "№ п/п;Объединение;№ группы;Дата;Присутствовали\n1;Хор «Росинка»;1 гр.;24.11.2026;14\n",
    "группа|дата|человек\nhor-1|24.11.26|14",
    "Группа;24.11.26;;Итого\n;было;не было;\nhor-1;14;1;14",
    "Группа;вт;чт\n;24.11;26.11\nhor-1;14;", "Группа;24.11 г.;26.11 г.\nhor-1;14;карантин",
    "Посещаемость за ноябрь;;;\nПрограмма;Группа;24;26\nХор «Росинка»;1;14 чел.;\n",
  ])
  func `a table has many forms`(_ text: String) {
    let table = Self.read(text)
    #expect(table.marks == ["hor-1 2026-11-24 14"])
    #expect(table.findings.isEmpty)
  }

  @Test func `a program stands once over the rows of its groups`() {
    let table = Self.read(
      "Программа;Группа;24.11;26.11\nХор «Росинка»;1;14;12\n;2а;9;-\nВсего;;23;12"
    )
    #expect(
      table.marks
        == ["hor-1 2026-11-24 14", "hor-1 2026-11-26 12", "hor-2а 2026-11-24 9"]
        .map { $0.replacing("hor-2а", with: "hor-2a") }
    )
    #expect(table.findings.isEmpty)
  }

  @Test func `merged cells leave those below empty`() {
    let table = Self.read(
      "группа;дата;время;человек\nhor-1;24.11.26;10:00;14\n;;12:00;13\n;26.11.26;;12\nhor-2a;;;9\n"
    )
    #expect(
      table.marks == [
        "hor-1 2026-11-24@10:0 14", "hor-1 2026-11-24@12:0 13", "hor-1 2026-11-26 12",
        "hor-2a 2026-11-26 9",
      ]
    )
    #expect(table.findings.isEmpty)
  }

  @Test func `a bare number below a table is nobody's mark`() {
    let table = Self.read("группа;дата;человек\nhor-1;24.11.26;14\n;;14\n")
    #expect(table.marks == ["hor-1 2026-11-24 14"])
    #expect(table.findings == ["unreadable-value "])
  }

  @Test(arguments: ["24.11.26 10:00;24.11.26 12:00", "24.11, 10.00;24 ноября 12:00"])
  func `two lessons of a day are two columns`(_ days: String) {
    let table = Self.read("Группа;\(days)\nhor-1;14;13")
    #expect(table.marks == ["hor-1 2026-11-24@10:0 14", "hor-1 2026-11-24@12:0 13"])
    #expect(table.findings.isEmpty)
  }

  @Test(arguments: [
    ("время", "10:00", "@10:0"), ("Время занятия", "10.00", "@10:0"), ("начало", "10-00", "@10:0"),
    ("время", "10:00–11:40", "@10:0"), ("время", "с 10:00", "@10:0"), ("время", "", ""),
    ("время", "10:00:00", "@10:0"), ("время", "\"0,4166666667\"", "@10:0"),
    ("время", "0.5", "@12:0"),
    ("занятие", "2", "№2"), ("№ занятия", "1-е", "№1"), ("урок", "второе занятие", "№2"),
    ("занятие", "Осенний пейзаж", ""), ("занятие", "10:00", "@10:0"), ("пара", "–", ""),
    ("подгруппа", "1", "/1"), ("Подгруппа", "1 подгруппа", "/1"), ("подгр.", "подгруппа № 1", "/1"),
    ("подгруппа", "Мальчики", "/мальчики"), ("подгруппа", "-", ""),
  ])
  func `a mark may be of a lesson or a subgroup`(_ name: String, _ text: String, _ part: String) {
    let table = Self.read("группа;дата;\(name);человек\nhor-1;24.11.26;\(text);7")
    #expect(table.marks == ["hor-1 2026-11-24\(part) 7"])
    #expect(table.findings.isEmpty)
  }

  @Test(arguments: [
    ("группа;дата;время;человек\nhor-1;24.11.26;25:30;7", "unreadable-value 25:30"),
    ("группа;дата;время;человек\nhor-1;24.11.26;утром;7", "unreadable-value утром"),
    ("hor-1;24.11.2026;14", "missing-column hor-1"),
    ("группа;дата\nhor-1;24.11.2026", "missing-column группа"),
    ("групппа;датта;человек\nhor-1;24.11.26;1", "missing-column групппа"),
    ("дата;человек\n24.11.26;14", "missing-column дата"),
    ("группа;дата;человек\nhor-1;24.11.26", "table-row-length hor-1;24.11.26"),
    ("группа;дата;человек\nhor-1;24.11.26;14;15", "table-row-length 15"),
    ("Группа;24.11\nhor-1;14;15", "table-row-length 15"),
  ])
  func `what is wrong with a table is told at its place`(_ text: String, _ finding: String) {
    #expect(Self.read(text).findings == [finding])
  }

  @Test(arguments: [
    ("группа\tдата\tитог дня\nhor-1\t24.11.2026\t14", "итог дня", "группа\tдата\tчеловек"),
    ("группа;дата;аудитория;нас\nhor-1;24.11.26;зал;14", "нас", "группа;дата;аудитория;человек"),
    ("групппа,датта,человек\nhor-1,24.11.26,14", "групппа", "группа,дата,человек"),
    ("кто,\"в этот раз\",число детей\nhor-1,24.11.26,14", "кто", "группа,дата,число детей"),
    ("группа;месяц;человек\nhor-1;24.11.26;14", "месяц", "группа;дата;человек"),
    ("кто\tчисло\tдетей\nhor-1\t24.11\t14", "кто", "группа\tдата\tдетей"),
    ("hor-1\t24.11.2026\t14", "hor-1", "группа\tдата\tчеловек"),
    ("группа;дата;детей;явл.\nhor-1;24.11.26;15;14", "явл.", "группа;дата;детей;человек"),
    ("24.11.2026,14,hor-1", "24.11.2026", "дата,человек,группа"),
    ("hor-1;14;24.11.26", "hor-1", "группа;человек;дата"),
  ])
  func `the help is the header of this table`(_ text: String, _ place: String, _ header: String) {
    let reading = Sample.reading([
      "institution.yaml": Self.institution, "programs/hor.yaml": Self.program,
      "attendance/a.csv": text,
    ])
    let help = reading.diagnostics.first { $0.code.name == "missing-column" }?.help ?? ""
    #expect(help.hasSuffix(": \(header)"))
    #expect(Self.read(text).findings == ["missing-column \(place)"])
    let isNamed = help.contains("строка названий")
    let rows = isNamed ? text.split(separator: "\n").dropFirst().joined() : text
    #expect(Self.read("\(header)\n\(rows)").marks == ["hor-1 2026-11-24 14"])
  }

  @Test func `a group that a program lacks is told with its program`() {
    let table = Self.read("программа;группа;дата;человек\nХор «Росинка»;7;24.11.26;14")
    #expect(table.marks == ["Хор «Росинка», группа 7 2026-11-24 14"])
  }
}
