import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// What changes have done to a lesson: «было → стало».
struct ChangeWords {
  private let source: PublicSource

  init(in source: PublicSource) { self.source = source }

  /// «занятие отменено», «занятие перенесено на\u{A0}сб, 28 ноября, 12:00–13:40»; `nil` for what takes place.
  func lost(_ occurrence: Occurrence) -> String? {
    switch occurrence.state {
    case .cancelled: "занятие отменено"
    case .moved:
      occurrence.change?.becomes.map { "занятие перенесено на\u{A0}\($0.time)" }
        ?? "занятие перенесено, а\u{A0}потом отменено"
    case .planned, .dayOff, .otherWeekday, .suspended, .replaced: nil
    }
  }

  /// «; перенесено с\u{A0}вт, 24 ноября, 15:30–17:10; было: Иванова А.А.» behind what is held.
  func remark(on occurrence: Occurrence) -> String {
    guard let change = occurrence.change else { return "" }
    guard let was = change.was, let becomes = change.becomes else {
      return change.was == nil ? "; дополнительное занятие" : ""
    }
    let moved = was.date == becomes.date ? nil : "; перенесено с\u{A0}\(was.time)"
    let facets = differences(was, becomes).filter { moved == nil || $0 != .time }
    let words = facets.map { "; \(name(of: $0)): \(told($0, becomes)) (было: \(told($0, was)))" }
    return (moved ?? "") + words.joined()
  }

  /// The same without its first sign; `nil` for what goes as the timetable says.
  func added(to occurrence: Occurrence) -> String? {
    let remark = remark(on: occurrence).drop { "; ".contains($0) }
    return remark.isEmpty ? nil : String(remark)
  }

  /// «перенос, замена педагога».
  func title(of change: ChangedDay) -> String {
    guard let was = change.was else { return "дополнительное занятие" }
    guard let becomes = change.becomes else { return "отмена" }
    return differences(was, becomes).map { title($0, was, becomes) }.joined(separator: ", ")
  }

  /// What was, as far as it is another now; for what is cancelled its time.
  func before(_ change: ChangedDay) -> String {
    guard let was = change.was else { return "–" }
    guard let becomes = change.becomes else { return was.time }
    return words(of: differences(was, becomes), was)
  }

  /// What it has become.
  func after(_ change: ChangedDay) -> String {
    guard let becomes = change.becomes else { return "занятия не\u{A0}будет" }
    guard let was = change.was else {
      return words(of: [.time, .teacher, .place], becomes)
    }
    return words(of: differences(was, becomes), becomes)
  }

  /// «Было: вт, 24 ноября, 15:30–17:10. Стало: занятия не\u{A0}будет.»
  func beforeAndAfter(_ change: ChangedDay) -> String {
    "Было: \(before(change))".withFullStop + " " + "Стало: \(after(change))".withFullStop
  }

  /// In what a lesson may be another than planned.
  private enum Facet: CaseIterable {
    case time
    case teacher
    case place
    case format
    case partners
  }

  private func differences(_ was: DatedSlot, _ becomes: DatedSlot) -> [Facet] {
    let found = Facet.allCases.filter { told($0, was) != told($0, becomes) }
    guard found.contains(.format) else { return found }
    // Who learns at a screen is in no room; what is put out has a moment in place of hours.
    let isMoved = was.date != becomes.date || was.slot.at.time != becomes.slot.at.time
    return found.filter { $0 != .place && ($0 != .time || isMoved) }
  }

  private func words(of facets: [Facet], _ dated: DatedSlot) -> String {
    let words = facets.map { told($0, dated) }.filter { !$0.isEmpty }
    return words.isEmpty ? "–" : words.joined(separator: ", ")
  }

  private func told(_ facet: Facet, _ dated: DatedSlot) -> String {
    let slot = dated.slot
    return switch facet {
    case .time: dated.time
    case .teacher:
      slot.due == nil && slot.teachers.isEmpty
        ? "педагог уточняется"
        : slot.teachers.map { source.institution[$0].name.text.typeset }.joined(separator: ", ")
    case .place: place(slot.place)
    case .format: ActivityPhrases(slot.activity).dated
    case .partners:
      slot.traits.partners.isEmpty
        ? "отдельно"
        : "вместе с\u{A0}группой "
          + slot.traits.partners.map { source.institution.fullName(of: source.institution[$0]) }
          .joined(separator: ", ")
    }
  }

  private func place(_ place: Place) -> String {
    switch place {
    case .room(let site, let name):
      [name.map(\.asRoom), source.institution.siteName(of: site)].compactMap(\.self)
        .joined(separator: ", ")
    case .platform(let name), .chat(let name): name.typeset
    case .stated(let text): text?.typeset ?? ""
    }
  }

  private func title(_ facet: Facet, _ was: DatedSlot, _ becomes: DatedSlot) -> String {
    switch facet {
    case .time: was.slot.hours == becomes.slot.hours ? "перенос" : "другие часы"
    case .teacher: "замена педагога"
    case .place: "другое место"
    case .format: "другой формат"
    case .partners: "совместное занятие"
    }
  }

  private func name(of facet: Facet) -> String {
    switch facet {
    case .time: "время"
    case .teacher: "замена"
    case .place: "место"
    case .format: "формат"
    case .partners: "проводится"
    }
  }
}

extension DatedSlot {
  /// «вт, 24 ноября, 15:30–17:10».
  var time: String {
    "\(date.russianShortWeekdayAndDay), \(slot.span?.figures ?? slot.at.time.figures)"
  }
}
