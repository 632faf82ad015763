import InstitutionModel
import Testing

/// What stands in a line in place of what it asks for, and what only looks like it.
struct BlankLineTests {
  @Test(arguments: [
    "уточняется", "не определён", "отсутствует", "вак.", "вакансия", "нет руководителя",
    "ставка свободна", "свободно", "будет назначен", "ищем", "?", "–", "___", "ФИО", "и. о.",
    "и.о. руководителя", "пока нет", "пока не назначен", "ещё не назначена", "назначается",
    "руководителя пока нет", "на уточнении", "вакантная должность", "кандидат подбирается",
    "будет назначен до 01.12.2026", "нет", "никого", "TBD", "ххх",
  ])
  func `nobody is named`(_ text: String) {
    #expect(text.namesNobody)
  }

  @Test(arguments: [
    "Ткачёв В.П.", "Орлова Н.В. (и. о.)", "и. о. Орлова Н.В.", "Нетребко А.Ю.", "Свободина О.И.",
    "Вакуленко И.О.", "Директоренко И.О.", "Петрова А.А., пока не назначен другой", "Ищенко В.О.",
    "Будетский И.И.", "Назначаев Ю.М.",
  ])
  func `somebody is named`(_ text: String) {
    #expect(!text.namesNobody)
  }

  @Test(arguments: [
    "не требуются", "отсутствуют", "нет условий", "уточняется", "условия не определены",
    "без контроля", "контроль не предусмотрен", "пока не разработаны", "нет", "–",
  ])
  func `there are no conditions`(_ text: String) {
    #expect(text.tellsOfNothing(about: .conditions))
  }

  @Test(arguments: [
    "работа выполняется по видеосвязи", "без подсказок, под камерой", "контроль педагога",
    "условия объявляет педагог", "присутствие родителя не требуется, работу смотрит педагог",
  ])
  func `there are conditions`(_ text: String) {
    #expect(!text.tellsOfNothing(about: .conditions))
  }

  @Test(arguments: [
    "отказано", "отказ", "в процессе", "уточняется", "отказано администрацией", "не согласовано",
    "не согласовано с директором", "на согласовании", "согласуется", "будет согласовано", "нет",
    "согласия нет", "против",
  ])
  func `nobody agreed`(_ text: String) {
    #expect(text.tellsOfRefusal)
  }

  @Test(arguments: [
    "28.08.2026", "с директором 28.08.2026", "согласовано", "устно", "не против", "да",
    "согласовано с администрацией", "заявление от 20.11.2026", "возражений нет", "отказов нет",
  ])
  func `somebody agreed`(_ text: String) {
    #expect(!text.tellsOfRefusal)
  }

  @Test(arguments: [
    ("нет материалов дома", false), ("нет педагога", false), ("ремонт класса", false),
    ("уточняется", true), ("причина не определена", true), ("позже", true), ("–", true),
  ])
  func `reasons`(_ text: String, _ isNone: Bool) {
    #expect(text.tellsOfNothing == isNone)
  }
}
