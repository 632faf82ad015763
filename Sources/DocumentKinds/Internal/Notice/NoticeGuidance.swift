import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What a family has to have, to do and to choose.
struct NoticeGuidance {
  let context: NoticeContext

  /// Device and connection, minutes on screen, breaks.
  var conditions: [Fact] {
    let hour = context.program.academicHour
    let facts: [Fact?] = [
      .filled("Устройство и связь", context.guidance.requirements),
      screen,
      Fact("Академический час", [.text(hour.minutes.minuteCount)]),
      Fact("Перерыв между часами", [.text(hour.recess.minuteCount)]),
    ]
    return facts.compactMap(\.self)
  }

  /// Lessons on screen need a figure, if only by hand; where there are none it is left out.
  private var screen: Fact? {
    let name = "На экране"
    let time = DistanceFacts(context.distance, context.institution.regulation).screenTime
    return switch context.distance.classMode?.value {
    case .byTimetable, nil: .filled(name, time)
    case .special where !context.distance.special.videoLessons.isEmpty: .filled(name, time)
    case .special, .individual: .known(name, time)
    }
  }

  /// How attendance is taken, where and when work is handed in.
  var attendance: [Fact] {
    [
      .filled("Как отмечается присутствие", context.guidance.attendance),
      .filled("Когда сдавать работы", deadline),
      .filled("Куда сдавать работы", places),
    ]
  }

  private var deadline: String? {
    if !context.distance.special.materials.isEmpty {
      return "в\u{A0}сроки, указанные в\u{A0}расписании"
    }
    return context.distance.support.checking.map { checking in
      "до начала проверки: \(checking.value.words)"
    }
  }

  /// Each place that the materials name, once, in their order.
  private var places: String? {
    var places: [String] = []
    for place in context.distance.special.materials.compactMap(\.place)
    where !places.contains(place) { places.append(place) }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  /// The levels of clause 4.7 with boxes to tick.
  var levels: Block {
    let offered = context.program.offeredLevels
    let names = context.institution.regulation.vocabulary.levels
    return .list(
      List(
        .checkbox,
        (offered.isEmpty ? Level.allCases : offered).map { level in
          [
            .paragraph([
              .strong([.text(names.printed(level))]), .text(" — \(level.promise)"),
            ])
          ]
        }
      )
    )
  }

  /// Until when and where applications are handed in; nothing where the ground needs none.
  var application: [Block] {
    guard context.period.ground.needsApplications, !context.distance.isSuspended else { return [] }
    let applications = context.institution.applications(in: context.period)
    let words =
      "Подайте на\u{A0}имя директора заявление о\u{A0}переводе ребёнка на\u{A0}обучение "
      + "с\u{A0}применением ЭО и\u{A0}ДОТ (\(context.reference(to: "1.8")) Положения)."
    return [
      .heading(level: 2, ["Заявление"]),
      .paragraph([.text(words)]),
      .facts([
        Fact("Подать до", applications.until.map { [.text($0.russianLong)] } ?? dayToWrite),
        .filled("Куда подать", applications.place?.typeset),
      ]),
    ]
  }

  /// A day to write by hand, with marks of its own: an empty line alone is lost where text is copied.
  private var dayToWrite: [Inline] {
    [
      .text("«"), .blank(name: "День", letters: 3), .text("»\u{A0}"),
      .blank(name: "Месяц", letters: 12), .text("\u{A0}\(context.period.first.value.year)\u{A0}г."),
    ]
  }
}
