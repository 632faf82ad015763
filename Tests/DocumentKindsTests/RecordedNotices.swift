import CivilTime
import DocumentDumps
import Documents
import TestSupport
import Testing

@testable import DocumentKinds

/// The recorded notices of situations that no small institution has.
enum RecordedNotices {
  typealias Edit = (path: String, old: String, new: String)

  /// An institution with a line written otherwise, and the notice that is looked at.
  struct Situation: Sendable {
    var name: String
    var fixture = "small"
    var subject: String
    var edits: [Edit]
  }

  static let situations = [
    Situation(
      name: "asynchronous",
      subject: "2026-11-23/vesyolaya-kistochka-1",
      edits: [
        ("programs/vesyolaya-kistochka.yaml", "формат: синхронный", "формат: асинхронный")
      ]
    ),
    Situation(
      name: "always-at-a-distance",
      fixture: "two-departments",
      subject: "2026-10-12/olimpiadnaya-fizika-1",
      edits: [
        (
          "programs/olimpiadnaya-fizika.yaml", "      категория: высокая",
          "      модель: опосредованное взаимодействие\n      категория: высокая"
        )
      ]
    ),
    Situation(
      name: "many-dates",
      subject: "2026-11-23/vesyolaya-kistochka-2",
      edits: [("periods.yaml", "по: 06.12.2026", "по: 31.01.2027")]
    ),
    Situation(
      name: "prolonged",
      subject: "2026-11-23/vesyolaya-kistochka-1",
      edits: [
        (
          "periods.yaml", "охват: все программы",
          "охват: все программы\n    продлён: {по: 20.12.2026, приказ: № 118 от 04.12.2026}"
        )
      ]
    ),
    Situation(
      name: "ended-early",
      subject: "2026-11-23/vesyolaya-kistochka-1",
      edits: [
        (
          "periods.yaml", "охват: все программы",
          "охват: все программы\n    окончен: {с: 02.12.2026, приказ: № 120 от 30.11.2026}"
        )
      ]
    ),
    Situation(
      name: "prolonged-by-a-draft",
      subject: "2026-11-23/vesyolaya-kistochka-1",
      edits: [
        (
          "periods.yaml", "охват: все программы",
          "охват: все программы\n    продлён: {по: 20.12.2026, приказ: проект}"
        )
      ]
    ),
    Situation(
      name: "registered-and-signed-by-the-head",
      subject: "2026-11-23/vesyolaya-kistochka-1",
      edits: [
        (
          "institution.yaml", "дистанционное обучение:",
          "дистанционное обучение:\n"
            + "  уведомления: {подписывает: руководитель подразделения, регистрируются: да}"
        )
      ]
    ),
  ]

  static let folder = RecordedFolder("notice/situations") {
    Dictionary(
      uniqueKeysWithValues: try situations.map {
        ("\($0.name).txt", DocumentDump.text(of: try notice($0)))
      }
    )
  }

  static func notice(_ situation: Situation) throws -> Document {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try InternalFixture.source(
      situation.fixture,
      on: date,
      replacing: situation.edits
    )
    let subject = Notice.subjects(in: source).first { $0.name(in: source) == situation.subject }
    return Notice.document(of: try #require(subject), in: source)
  }

  /// Those of the situations and of the small institutions.
  static func all() throws -> [Document] {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let shipped = try ["small", "two-departments", "real-life"].flatMap { fixture in
      let source = try InternalFixture.source(fixture, on: date)
      return Notice.subjects(in: source).map { Notice.document(of: $0, in: source) }
    }
    return try shipped + situations.map(notice)
  }
}
