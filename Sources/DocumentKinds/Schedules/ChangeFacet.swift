import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// In what a lesson may be another than planned.
enum ChangeFacet: CaseIterable {
  case time
  case teacher
  case place
  case format
  case partners
}

extension ChangeWords {
  /// What is said where somebody is away and nobody is found yet.
  static let openTeacher = "педагог уточняется, занятие состоится"

  /// In what both differ; hours that are cancelled are told by their numbers.
  func differences(
    _ was: DatedSlot,
    _ becomes: DatedSlot,
    _ change: ChangedDay
  ) -> [ChangeFacet] {
    let isCut = cancelledHours(of: change) != nil && was.date == becomes.date
    let found = ChangeFacet.allCases.filter { facet in
      told(facet, was, beside: nil) != told(facet, becomes, beside: nil)
        && !(facet == .time && isCut)
    }
    guard found.contains(.format) else { return found }
    // Who learns at a screen is in no room; what is put out has a moment in place of hours.
    let isMoved = was.date != becomes.date || was.slot.at.time != becomes.slot.at.time
    return found.filter { $0 != .place && ($0 != .time || isMoved) }
  }

  /// What is so of a lesson, beside another of which the reader knows.
  func told(_ facet: ChangeFacet, _ dated: DatedSlot, beside other: DatedSlot?) -> String {
    let slot = dated.slot
    return switch facet {
    case .time: dated.date == other?.date ? dated.hours : dated.time
    case .teacher: dated.isOpen ? Self.openTeacher : names(of: slot.teachers)
    case .place: place(slot.place, beside: other?.slot.place)
    case .format: ActivityPhrases(slot.activity).formal
    case .partners: partners(of: slot) ?? "отдельно"
    }
  }

  func names(of teachers: [Teacher.ID]) -> String {
    teachers.map { source.institution[$0].name.text.typeset }.joined(separator: ", ")
  }

  /// «вместе с\u{A0}группой 2»; `nil` for a group by itself.
  func partners(of slot: WeeklySlot) -> String? {
    LessonWords(source: source, program: program).together(with: slot.traits.partners)
  }

  /// «кабинет 36»; with its building where the other room is in another one.
  func place(_ place: Place, beside other: Place?) -> String {
    switch place {
    case .room(let site, let name):
      var building = source.institution.siteName(of: site)
      if case .room(site, _)? = other { building = nil }
      return [name.map(\.asRoom), building].compactMap(\.self).joined(separator: ", ")
    case .platform(let name): return name.typeset
    case .chat: return place.words(in: source.institution) ?? ""
    case .stated(let text): return text?.typeset ?? ""
    }
  }
}

extension DatedSlot {
  /// «вт, 24 ноября, 15:30–17:10».
  var time: String { "\(date.russianShortWeekdayAndDay), \(hours)" }

  /// «15:30–17:10»; of a moment its time.
  var hours: String { slot.span?.figures ?? slot.at.time.figures }

  /// Whether nobody is known who gives it.
  var isOpen: Bool { slot.due == nil && slot.teachers.isEmpty }
}
