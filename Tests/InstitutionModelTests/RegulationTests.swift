import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import SourceText
import Testing

/// What an institution's `regulation.yaml` says instead of the built-in regulation, key by key.
struct RegulationTests {
  @Test
  func `without a file the regulation is the built-in one`() {
    let regulation = Sample.reading([:]).regulation
    #expect(regulation.clauses == Regulation.builtIn.clauses)
    #expect(regulation.hosts == Regulation.builtIn.hosts)
    #expect(regulation.limits == Regulation.builtIn.limits)
    #expect(regulation.grounds == Regulation.builtIn.grounds)
    #expect(regulation.severities.isEmpty)
  }

  @Test
  func `a clause takes the number and the summary that are given, and keeps the other`() throws {
    let regulation = try resolve(
      """
      положение:
        пункты:
          "4.22": {номер: "5.3"}
          "4.7": {кратко: три уровня}
          "5.2": {номер: "10"}
      """
    )
    #expect(regulation.number(of: "4.22(1)") == "5.3(1)")
    #expect(regulation.clauses["4.22"]?.summary == Regulation.builtIn.clauses["4.22"]?.summary)
    #expect(regulation.clauses["4.7"] == ClauseText(number: "4.7", summary: "три уровня"))
    #expect(regulation.clauses["5.2"]?.number == "10")
    #expect(regulation.clauses["5.2"]?.summary == Regulation.builtIn.clauses["5.2"]?.summary)
    #expect(regulation.clauses["4.8"] == Regulation.builtIn.clauses["4.8"])
  }

  @Test
  func `words are added to those that are understood`() throws {
    let regulation = try resolve(
      """
      словарь:
        уровни:
          базовый: [основной]
        формы:
          прогулка: [поход]
          видеоуроки: [ролик]
      """
    )
    let words = regulation.vocabulary
    #expect(words.levels.value(of: "основной") == .basic)
    #expect(words.levels.value(of: "базовом") == .basic)
    #expect(words.levels.value(of: "стартовый") == .introductory)
    #expect(words.forms.value(of: "поход") == LearningForm("прогулка"))
    #expect(words.forms.value(of: "ролик") == words.forms.value(of: "видеоурок"))
  }

  @Test
  func `a ground keeps what is not said anew`() throws {
    let regulation = try resolve(
      """
      основания:
        карантин: {заявление: да, родительный: карантина по гриппу}
        ремонт: {категория: "3"}
      """
    )
    let quarantine = try #require(regulation.ground(named: "карантин"))
    #expect(quarantine.category == .absentees)
    #expect(quarantine.needsApplications)
    #expect(quarantine.genitive == "карантина по гриппу")
    let repair = try #require(regulation.ground(named: "ремонт"))
    #expect(repair.category == .absentees)
    #expect(!repair.needsApplications)
    #expect(regulation.ground(named: "режим повышенной готовности")?.isHighAlert == true)
  }

  @Test
  func `lists of hosts are replaced, and forbidden hosts are added`() throws {
    let regulation = try resolve(
      """
      узлы:
        разрешены: [Example.ru]
        запрещены: {badhost.ru: Сферум}
      """
    )
    #expect(regulation.hosts.allowed == ["example.ru"])
    #expect(regulation.hosts.platform == Regulation.builtIn.hosts.platform)
    #expect(regulation.hosts.forbidden["badhost.ru"] == "Сферум")
    #expect(regulation.hosts.forbidden["zoom.us"] == "Сферум")
  }

  @Test
  func `a host of the platform may have a last day, in a list or in lines`() throws {
    let list = try resolve("узлы: {платформа: [sferum.ru, VK.me: по 31.12.2026]}").hosts
    let lines = try resolve("узлы:\n  платформа:\n    sferum.ru:\n    vk.me: 31.12.2026").hosts
    let day = try #require(CalendarDate(iso: "2026-12-31"))
    for hosts in [list, lines] {
      #expect(hosts.platform == ["sferum.ru", "vk.me"])
      #expect(hosts.lastDays.mapValues(\.value) == ["vk.me": day])
    }
  }

  @Test
  func `the platform of a regulation is named key by key`() throws {
    let platform = try resolve("платформа: {мессенджер: [MAX, VK Мессенджер]}").platform
    #expect(platform.messenger.names == ["MAX", "VK Мессенджер"])
    #expect(platform.messenger.source != nil)
    #expect(platform.platform == Regulation.builtIn.platform.platform)
  }

  @Test
  func `limits and severities are those of the file`() throws {
    let regulation = try resolve(
      """
      пределы: {сообщений в неделю: 3}
      правила:
        a-rule: ошибка
        b-rule: предупреждение
        c-rule: Заметка
        d-rule: выключено
      """
    )
    #expect(regulation.limits.postsPerWeek == 3)
    #expect(
      regulation.severities
        == ["a-rule": .error, "b-rule": .warning, "c-rule": .note, "d-rule": .off]
    )
  }

  @Test(arguments: [
    "правила: {a-rule: громко}", "словарь: {уровни: {средний: [так себе]}}",
    "основания: {ремонт: {категория: \"9\"}}",
  ])
  func `a word that the regulation does not have is refused`(_ text: String) {
    let reading = Sample.reading(["regulation.yaml": text + "\n"])
    let codes = reading.diagnostics.map(\.code.name).filter { $0 != "missing-file" }
    #expect(codes == ["unknown-word"])
  }

  private func resolve(_ text: String) throws -> Regulation {
    let reading = Sample.reading(["regulation.yaml": text + "\n"])
    let codes = reading.diagnostics.map(\.code.name).filter { $0 != "missing-file" }
    #expect(codes == [])
    return reading.regulation
  }
}
