import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// What changes have done to a lesson, in the words of lists, tables and messages.
struct ChangeWords {
  let source: PublicSource
  /// The program of the lesson, which need not be told of its partners; `nil` where it is not known.
  private(set) var program: Program.ID?
  /// What the reader sees beside the words, and need not be told again.
  private let seen: Seen

  /// What stands beside the words of a change.
  enum Seen {
    case nothing
    /// Labels of the lesson.
    case labels
    /// Labels, and columns that strike time, place and teachers as planned beside those that are true.
    case labelsAndColumns
  }

  init(in source: PublicSource, beside seen: Seen = .nothing) {
    (self.source, self.seen) = (source, seen)
  }

  private var hasLabels: Bool { seen != .nothing }

  /// The same words for a reader who knows whose lesson it is.
  func about(_ lesson: Occurrence) -> ChangeWords {
    var words = self
    words.program = source.institution[lesson.series.group].program
    return words
  }

  /// «отменено», «перенесено на\u{A0}сб, 28 ноября, 12:00–13:40», behind a label «новое время\u{A0}– …»; `nil` for what
  /// takes place, and where the label says it all.
  func lost(_ occurrence: Occurrence) -> String? {
    switch occurrence.state {
    case .cancelled: hasLabels ? nil : "отменено"
    case .moved:
      occurrence.change?.becomes.map {
        (hasLabels ? "новое время\u{A0}– " : "перенесено на\u{A0}") + $0.time
      }
        ?? (hasLabels ? "потом отменено" : "перенесено, а\u{A0}потом отменено")
    case .planned, .dayOff, .otherWeekday, .suspended, .replaced: nil
    }
  }

  /// «; перенесено с\u{A0}вт, 24 ноября, 15:30–17:10» behind what is held, whose own words tell what it has become.
  func remark(on occurrence: Occurrence) -> String {
    guard let change = occurrence.change else { return "" }
    guard let was = change.was, let becomes = change.becomes else {
      return change.was == nil && !hasLabels ? "; дополнительное занятие" : ""
    }
    let isTold = was.date == becomes.date || hasLabels
    let moved = isTold ? nil : "перенесено с\u{A0}\(was.time)"
    let parts = [moved, cancelledHours(of: change)?.words] + remarks(was, becomes, change)
    return parts.compactMap(\.self).map { "; \($0)" }.joined()
  }

  /// The same without its first sign; `nil` for what goes as the timetable says.
  func added(to occurrence: Occurrence) -> String? {
    let remark = remark(on: occurrence).drop { "; ".contains($0) }
    return remark.isEmpty ? nil : String(remark)
  }

  /// Whom somebody stands for, and what else the timetable says.
  private func remarks(
    _ was: DatedSlot,
    _ becomes: DatedSlot,
    _ change: ChangedDay
  ) -> [String?] {
    let facets = differences(was, becomes, change).filter { isUnseen($0, was, becomes) }
    let asPlanned = { (facets: [ChangeFacet]) -> String? in
      let words = facets.map { told($0, was, beside: becomes) }.filter { !$0.isEmpty }
      return words.isEmpty ? nil : "по\u{A0}расписанию\u{A0}– " + words.joined(separator: ", ")
    }
    // A label says that somebody stands for another, and not that nobody is found.
    guard facets.contains(.teacher), becomes.isOpen || !hasLabels else {
      return [asPlanned(facets)]
    }
    let others = asPlanned(facets.filter { $0 != .teacher })
    let missing = becomes.slot.missing(of: was.slot)
    guard missing.isEmpty else {
      let verb = missing.count == 1 ? "не\u{A0}придёт" : "не\u{A0}придут"
      return ["\(verb) \(names(of: missing))", others]
    }
    let isNamed = seen != .labelsAndColumns
    let name = isNamed ? asPlanned([.teacher]).map { " (\($0))" } ?? "" : ""
    let what = becomes.isOpen ? Self.openTeacher : "замена педагога"
    return [what + name, others]
  }

  /// Whether the words have to tell it; the time of another day stands in no column of this one.
  private func isUnseen(_ facet: ChangeFacet, _ was: DatedSlot, _ becomes: DatedSlot) -> Bool {
    let hasColumns = seen == .labelsAndColumns
    return switch facet {
    case .time: was.date == becomes.date ? !hasColumns : hasLabels
    case .teacher: becomes.isOpen || !hasColumns
    case .place: !hasColumns
    case .format: true
    case .partners: false
    }
  }

  /// «перенос, замена педагога», «второй час отменён», «срок задания: перенос»; «изменение» for what its readers do not
  /// see.
  func title(of change: ChangedDay) -> String {
    let hours = cancelledHours(of: change)?.words
    let isOpen = change.becomes?.isOpen ?? false
    let kinds = kinds(of: change).filter { hours == nil || $0 != .cancellation }
    let titles = kinds.map { $0 == .substitute && isOpen ? "педагог уточняется" : $0.title }
    let all = [hours].compactMap(\.self) + titles
    let planned = change.was.flatMap { $0.slot.activity.isLesson ? nil : "\(noun($0)): " }
    return (planned ?? "") + (all.isEmpty ? "изменение" : all.joined(separator: ", "))
  }

  /// All that it is, what matters most first.
  func kinds(of change: ChangedDay) -> [ChangeKind] {
    guard let becomes = change.becomes else { return [.cancellation] }
    guard let was = change.was else {
      return [.addition] + (becomes.slot.traits.partners.isEmpty ? [] : [.partners])
    }
    return differences(was, becomes, change).map { kind($0, was, becomes) }
  }

  /// What was, as far as it is another now; beside its day.
  func before(_ lesson: Occurrence) -> String {
    guard let change = lesson.change, let was = change.was else { return "–" }
    let subgroup = was.slot.traits.subgroup.map { "подгруппа\u{A0}\($0)" }
    let station = change.onTheWay.map { "потом \($0.date == was.date ? $0.hours : $0.time)" }
    guard let becomes = change.becomes else { return list([was.hours, subgroup, station]) }
    let words = about(lesson)
    let facets = differences(was, becomes, change)
    let isCut = cancelledHours(of: change) != nil && !facets.contains(.time)
    return list(
      [isCut ? was.hours : nil]
        + facets.map { $0 == .time ? was.hours : words.told($0, was, beside: becomes) }
        + [subgroup, station]
    )
  }

  /// What it has become, beside the day for which it was planned.
  func after(_ lesson: Occurrence) -> String {
    lesson.change.map { about(lesson).fate($0) } ?? "–"
  }

  private func fate(_ change: ChangedDay) -> String {
    guard let becomes = change.becomes else { return "занятия не\u{A0}будет" }
    guard let was = change.was else {
      let facets: [ChangeFacet] = [.teacher, .place]
      return list(
        [becomes.hours] + facets.map { told($0, becomes, beside: nil) }
          + [partners(of: becomes.slot)]
      )
    }
    let facets = differences(was, becomes, change)
    let isCut = cancelledHours(of: change) != nil && !facets.contains(.time)
    return list([isCut ? becomes.hours : nil] + facets.map { told($0, becomes, beside: was) })
  }

  private func list(_ words: [String?]) -> String {
    let told = words.compactMap(\.self).filter { !$0.isEmpty }
    return told.isEmpty ? "–" : told.joined(separator: ", ")
  }

  private func kind(_ facet: ChangeFacet, _ was: DatedSlot, _ becomes: DatedSlot) -> ChangeKind {
    switch facet {
    case .time:
      was.date != becomes.date || was.slot.hours == becomes.slot.hours ? .move : .otherHours
    case .teacher: becomes.slot.missing(of: was.slot).isEmpty ? .substitute : .fewerTeachers
    case .place: .place
    case .format: .format
    case .partners: .partners
    }
  }
}
