import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Things of the institution that are called by name and of which nothing else is said.
struct NameAloneTests {
  @Test(
    arguments: [
      ("директор: Сомова Е.К.", "Сомова Е.К."), ("директор: {имя: Сомова Е.К.}", "Сомова Е.К."),
      ("директор: {должность: директор, имя: Сомова Е.К.}", "Сомова Е.К."),
      ("директор:\n    имя: Сомова Е.К.", "Сомова Е.К."), ("директор:", nil),
      ("директор: {должность: директор}", nil),
    ] as [(String, String?)]
  )
  func `a director`(_ line: String, _ name: String?) {
    let (file, diagnostics) = Sample.institution("учреждение:\n  \(line)")
    #expect(file?.identity.value?.director.value?.name.value == name)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(
    arguments: [
      ("администратор платформы: Гусев А.П.", "Гусев А.П.", nil),
      ("администратор платформы: {имя: Гусев А.П.}", "Гусев А.П.", nil),
      ("платформа: Сферум", nil, "Сферум"), ("платформа: «Сферум»", nil, "«Сферум»"),
      ("платформа: {название: Сферум, мессенджер: MAX}", nil, "Сферум"),
    ] as [(String, String?, String?)]
  )
  func `the platform and who registered there`(
    _ line: String,
    _ administrator: String?,
    _ platform: String?
  ) {
    let (file, diagnostics) = Sample.institution(line)
    #expect(file?.administrator.value?.name.value == administrator)
    #expect(file?.platform.value?.name.value == platform)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(
    arguments: [
      ("{имя: \"Зимин П.О., лаборант\"}", "Зимин П.О.", "лаборант"),
      ("{имя: методист Зимин П.О.}", "Зимин П.О.", "методист"),
      ("{имя: Зимин П.О. – заведующий отделом}", "Зимин П.О.", "заведующий отделом"),
      ("{должность: лаборант, имя: Зимин П.О. (лаборант)}", "Зимин П.О.", "лаборант"),
      ("{имя: Зимин П.О.}", "Зимин П.О.", nil),
      ("{должность: методист, имя: Зимин П.О. (лаборант)}", nil, "методист"),
    ] as [(String, String?, String?)]
  )
  func `a post beside a name goes to its key`(_ line: String, _ name: String?, _ post: String?) {
    let (file, diagnostics) = Sample.institution("ответственные:\n  - \(line)")
    let person = file?.responsible.items.first?.value
    #expect(person?.name.value == name)
    #expect(person?.post.value == post)
    #expect(diagnostics.unexpectedCodes == (name == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    ("директор", "и.о. директора Сомова Е.К.", "и.о. директора"),
    ("директор", "Врио директора – Сомова Е.К.", "Врио директора"),
    ("методист", "Сомова Е.К. (лаборант)", "лаборант"),
  ])
  func `another post beside a name is told with both lines`(
    _ known: String,
    _ name: String,
    _ post: String
  ) {
    let line = "учреждение: {директор: {должность: \(known), имя: \(name)}}"
    let found = Sample.institution(line).diagnostics.filter { $0.code == "unreadable-value" }
    let help = "напишите двумя строками: «имя: Сомова Е.К.» и «должность: \(post)»"
    #expect(found.map(\.help) == [help])
  }

  @Test(arguments: [
    ("площадки: станция", ["станция"]), ("площадки: станция, школа № 5", ["станция", "школа № 5"]),
    ("площадки: [станция, школа № 5]", ["станция", "школа № 5"]),
    ("площадки:\n  - станция\n  - школа № 5", ["станция", "школа № 5"]),
    ("площадки:\n  - станция\n  - {название: школа № 5}", ["станция", "школа № 5"]),
    ("площадки:\n  - станция, второй этаж", ["станция, второй этаж"]),
    ("площадки: {название: станция}", ["станция"]),
  ])
  func `places`(_ lines: String, _ names: [String]) {
    let (file, diagnostics) = Sample.institution(lines)
    #expect(file?.sites.items.map(\.value.name.value) == names)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("подразделения: Отдел спорта", ["Отдел спорта"]),
    ("подразделения:\n  - Отдел танца, пения", ["Отдел танца, пения"]),
    (
      "подразделения:\n  - {название: Отдел спорта}\n  - Отдел танца",
      ["Отдел спорта", "Отдел танца"]
    ),
  ])
  func `departments`(_ lines: String, _ names: [String]) {
    let (file, diagnostics) = Sample.institution(lines)
    #expect(file?.departments.items.map(\.value.name.value) == names)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    "педагоги: Иванова А.А., Котов П.П.", "педагоги: [Иванова А.А., Котов П.П.]",
    "педагоги:\n  - Иванова А.А.\n  - имя: Котов П.П.",
    "педагоги:\n  - Иванова А.А.\n  - Котов П.П.",
  ])
  func `teachers`(_ lines: String) {
    let reading = Sample.reading(["teachers.yaml": lines])
    let names = reading.definitions.teachers.map(\.value.teacher.name.value)
    #expect(names == ["Иванова А.А.", "Котов П.П."])
    #expect(reading.diagnostics.filter { $0.code != "missing-file" }.map(\.message) == [])
  }

  @Test func `a list of names without its key is told with the key`() {
    let reading = Sample.reading(["teachers.yaml": "- Иванова А.А.\n- Котов П.П.\n"])
    let help = reading.diagnostics.filter { $0.code == "wrong-shape" }.map(\.help)
    #expect(help == ["добавьте над списком строку «педагоги:»"])
  }

  /// Where more has to be said, the lines are named.
  @Test(
    arguments: [
      ("чаты: 8:00–20:00", "напишите строками: «с: …», «до: …»"),
      ("ответственные: Орлова Н.В.", "напишите строками: «роль: …», «должность: …»"),
      ("положение: № 53", "напишите строками: «название: …», «приказ: …»"),
      ("учебный год: 2026–2027", "напишите строками: «с: …», «по: …»"),
      ("учреждение: ДДТ", "«наименование: …»"), ("платформа: [Сферум]", nil),
    ] as [(String, String?)]
  )
  func `a text in place of lines is told with their keys`(_ line: String, _ help: String?) throws {
    let (_, diagnostics) = Sample.institution(line)
    let finding = try #require(diagnostics.first { $0.code == "wrong-shape" })
    if let help { #expect(finding.help?.contains(help) == true, "\(finding.help ?? "")") }
  }
}
