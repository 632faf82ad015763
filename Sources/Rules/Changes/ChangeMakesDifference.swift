import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A change of a day makes a lesson another one: no substitute who gives it anyway, no room in which it is.
///
/// Russian: «изменения», расписание и его изменения (п. 4.16). Families are told of a change, and look for it in vain. What
/// changes one of several lessons, or one of several things, does enough.
enum ChangeMakesDifference: Rule {
  static let metadata = RuleMetadata("change-makes-difference", .error, clause: "4.16")
    .with(isDated: true).saying("После изменения занятие идёт не так, как по расписанию")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = year.institution
    let lessons = year.applied.lessonsByLine
    return .each(year.dayChanges, .change) { id in
      let change = institution[id]
      let told = change.announced?.date ?? inspection.date
      let differences = (lessons[id] ?? []).map {
        Difference(
          of: $0.change,
          by: change.effect,
          knowingDistance: year.knowsDistance(of: $0, on: told)
        )
      }
      guard let first = differences.first?.first, differences.allSatisfy(\.isNone) else {
        return .fine
      }
      let lesson = lessons[id]?.first
      let group = lesson.map { institution[$0.group].slug.quoted } ?? ""
      return Look([
        Finding(
          "изменение ничего не\u{A0}меняет: занятие группы \(group), \(first.date.russianFigures), "
            + "и\u{A0}по\u{A0}расписанию \(first.words(in: institution))",
          at: change.place,
          labels: [Label("занятие – здесь", at: first.place)],
          help: "исправьте, что меняется, или уберите изменение"
        )
      ])
    }
  }
}

/// What a line says of a lesson, with what is true of the lesson anyway.
private struct Difference {
  /// What of a lesson a line may say that is true already.
  struct Facts {
    let date: CalendarDate
    /// Where the lesson is written.
    let place: SourceRange
    let slot: WeeklySlot
    let effect: LessonEffect
  }

  /// `nil` where the line makes a difference, or says nothing that can be compared.
  let first: Facts?

  var isNone: Bool { first != nil }

  init(of change: ChangedDay, by effect: LessonEffect, knowingDistance isKnown: Bool) {
    guard let was = change.was, let becomes = change.becomes, !effect.isCancelled,
      effect.addition == nil, Self.isAlike(was, becomes, as: effect, isKnown)
    else {
      first = nil
      return
    }
    first = Facts(date: was.date, place: was.slot.range, slot: was.slot, effect: effect)
  }

  private static func isAlike(
    _ was: DatedSlot,
    _ becomes: DatedSlot,
    as effect: LessonEffect,
    _ isKnown: Bool
  ) -> Bool {
    let (old, new) = (was.slot, becomes.slot)
    if effect.move != nil, was.date != becomes.date || old.span != new.span || old.at != new.at {
      return false
    }
    if effect.substitute != nil, old.teachers != new.teachers || old.due != new.due {
      return false
    }
    if effect.room != nil || effect.site != nil, !isInOnePlace(old, new, isKnown) {
      return false
    }
    if effect.format != nil, old.activity != new.activity { return false }
    return effect.partners.allSatisfy(old.traits.partners.contains)
  }

  /// A room that a later period has made needless was there when families were told; of a lesson that was at a distance
  /// by then it says nothing.
  private static func isInOnePlace(_ old: WeeklySlot, _ new: WeeklySlot, _ isKnown: Bool) -> Bool {
    if old.activity.isDistance || new.activity.isDistance { return isKnown }
    let rooms = Occupation.Room.all(of: old)
    return rooms.isEmpty ? old.place == new.place : rooms == Occupation.Room.all(of: new)
  }
}

extension InspectedYear {
  /// Whether it was known on the day that the lesson is at a distance, if it is: by an order, or as it is all year.
  fileprivate func knowsDistance(of lesson: AppliedChanges.Lesson, on told: CalendarDate) -> Bool {
    guard let day = lesson.change.was?.date,
      let period = timetable.period(of: lesson.group, on: day)
    else { return true }
    return institution[period].decided(on: day).map { $0 < told } ?? false
  }
}

extension Difference.Facts {
  /// «ведёт «Карпов Л.Г.», идёт в кабинете «3»».
  fileprivate func words(in institution: Institution) -> String {
    let names = slot.teachers.map { institution[$0].name.text.quoted }
    let hours = slot.span?.figures ?? slot.at.time.figures
    let words = [
      effect.move == nil ? nil : "начинается и\u{A0}кончается тогда же, \(hours)",
      effect.substitute == nil || names.isEmpty ? nil : "ведёт \(names.enumerated)",
      effect.substitute == nil || !names.isEmpty ? nil : "без педагога",
      effect.room == nil && effect.site == nil ? nil : whereItIs,
      effect.format == nil ? nil : "идёт в\u{A0}том\u{A0}же формате",
      effect.partners.isEmpty ? nil : "идёт вместе с\u{A0}этой группой",
    ]
    return words.compactMap(\.self).joined(separator: ", ")
  }

  private var whereItIs: String {
    if slot.activity.isDistance { return "идёт дистанционно, не\u{A0}в\u{A0}кабинете" }
    guard case .room(_, let name?) = slot.place else { return "идёт там\u{A0}же" }
    return "идёт там\u{A0}же, кабинет \(name.quoted)"
  }
}
