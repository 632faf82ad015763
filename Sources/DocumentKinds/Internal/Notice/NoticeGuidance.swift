import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What a family has to have, to do and to choose.
struct NoticeGuidance {
  let context: NoticeContext

  /// How much of a lesson is on screen, and what fills the rest; nothing where nobody has said, since a
  /// family can fill in no line.
  var screen: [Inline] {
    guard let minutes = context.distance.screenMinutes.value else { return [] }
    return [
      .text("На\u{A0}экране\u{A0}– \(minutes.minuteCount) каждого занятия, "),
      "остальное время\u{A0}– задания без экрана.",
    ]
  }

  /// The institution's own words, or a line to write them on.
  var attendance: [Inline] {
    guard let words = context.guidance.attendance.value else {
      let name = "Как отмечается присутствие"
      return [.text("\(name): "), .blank(name: name, letters: 24)]
    }
    return [.text(words)]
  }

  /// «Работы сдают в чате группы в сроки, указанные в таблице.»; nothing where none are asked for.
  var work: String? {
    if !context.distance.special.materials.items.isEmpty {
      return "Работы сдают в\u{A0}сроки, указанные в\u{A0}таблице."
    }
    let checks = context.distance.support.checking.items.map(\.value.time.words)
    return checks.isEmpty
      ? nil
      : "Работы присылают педагогу до\u{A0}начала проверки: \(checks.joined(separator: "; "))."
  }

  /// The levels of clause 4.7 that the program offers, each with what it asks for.
  var levels: [Inline] {
    let names = context.institution.regulation.vocabulary.levels
    let year = context.group.yearOfStudy.value
    return context.program.offeredLevels(inYear: year).enumerated().flatMap {
      index,
      level -> [Inline] in
      [.text((index == 0 ? "" : ", ") + "\(names.printed(level)) (\(level.promise))")]
    }
  }

  /// Until when applications are taken: a day with its marks is not lost where a text is copied.
  var applicationsUntil: [Inline] {
    guard let day = applications.until else {
      let year = context.period.first.value.year
      return [
        "«", .blank(name: "День", letters: 3), "»\u{A0}", .blank(name: "Месяц", letters: 10),
        .text("\u{A0}\(year)\u{A0}г."),
      ]
    }
    return [.text(day.inclusiveDeadline)]
  }

  /// The same where nothing can be written by hand.
  var applicationsUntilInWords: [Inline] {
    [.text(applications.until?.inclusiveDeadline ?? "дня, который назовёт учреждение")]
  }

  /// Where applications are taken, or a line.
  var applicationsWhere: [Inline] {
    .filled("Куда подать", applications.place?.typeset, letters: 30)
  }

  /// The same where nothing can be written by hand; never the group's common chat.
  var applicationsWhereInWords: [Inline] {
    [.text(applications.place?.typeset ?? "лично педагогу или личным сообщением ему")]
  }

  /// Until when and where: the period's own, else what the institution says for all.
  private var applications: (until: CalendarDate?, place: String?) {
    context.institution.intake(in: context.period)
  }
}
