import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// No more pupils take part than the group has.
///
/// Russian: «отметки педагога», «учащихся» (п. 4.20).
enum MarksAreNotAbovePupils: Rule {
  static let metadata = RuleMetadata("marks-are-not-above-pupils", .error, clause: "4.20")
    .wanting(.pupils)
    .also("Прил. 1").saying("Присутствовало не больше учащихся, чем есть в группе")

  /// Looks at each mark; unknown for a group that is not found, or whose number of pupils is not.
  static func check(_ inspection: Inspection) -> Checked {
    let pupils = pupilsOfGroups(in: inspection.definitions)
    var ofName: [String: KnownPupils?] = [:]
    var ofSubgroups: [String: [CalendarDate: Int]] = [:]
    return .marks(inspection) { mark in
      let name = mark.group.value
      let known =
        ofName[name]
        ?? pupils[inspection.slug(ofGroup: name)].map { KnownPupils($0, inspection, name) }
      ofName[name] = .some(known)
      guard let pupils = known?.count(on: mark.date.value) else { return .unknown }
      let isPart = mark.part.value.subgroup != nil
      // The subgroups of a day are no more pupils than the group.
      let others = isPart ? ofSubgroups[name]?[mark.date.value] ?? 0 : 0
      let all = others + mark.count.value
      if isPart { ofSubgroups[name, default: [:]][mark.date.value] = all }
      if let size = mark.size, size > pupils.value, all <= pupils.value {
        return otherSize(size, mark, than: pupils)
      }
      guard all > pupils.value, others <= pupils.value else { return .fine }
      return .found(
        (others > 0 ? "в подгруппах вместе " : "") + "присутствовало \(all), а в группе "
          + name.quoted + " " + plural(pupils.value, "учащийся", "учащихся", "учащихся"),
        at: mark.count.range,
        labels: [Label("столько учащихся в группе", at: pupils.range)],
        help: "исправьте отметку или «учащихся» группы"
      )
    }
  }

  /// «12 из 15» of a group of 14: one of the numbers is of another group.
  private static func otherSize(_ size: Int, _ mark: AttendanceRow, than pupils: Located<Int>)
    -> Look
  {
    .found(
      "в\u{A0}отметке «\(mark.count.value) из \(size)» учащихся \(size), а\u{A0}в\u{A0}группе "
        + "\(mark.group.value.quoted) их \(pupils.value)",
      at: mark.count.range,
      labels: [Label("столько учащихся в группе", at: pupils.range)],
      help: "проверьте, той ли группы отметка, и\u{A0}исправьте её или «учащихся» группы"
    )
  }

  /// The numbers of pupils by the groups' ids.
  private static func pupilsOfGroups(in definitions: Definitions) -> [String: Located<Int>] {
    var pupils: [String: Located<Int>] = [:]
    let doubtful = Set(definitions.programsOfDoubtfulGroups)
    for program in definitions.programs where !doubtful.contains(program.slug) {
      for group in program.groups {
        guard let name = group.value.group.name.value else { continue }
        // A group of nobody is told by itself.
        guard let count = group.value.group.pupils.located, count.value > 0 else { continue }
        pupils[program.slug(ofGroup: name)] = count
      }
    }
    return pupils
  }
}

/// How many pupils a group has, at first and by its changes.
private struct KnownPupils {
  private let first: Located<Int>
  /// The group where something of it changes within the year.
  private let group: Group?

  init(_ first: Located<Int>, _ inspection: Inspection, _ name: String) {
    self.first = first
    group = inspection.names.group(name).map { inspection.institution[$0] }
      .flatMap { $0.changes.isEmpty ? nil : $0 }
  }

  /// The number that holds on the day; `nil` where it was not understood.
  func count(on date: CalendarDate) -> Located<Int>? {
    guard let group else { return first }
    return group.asOf(date).pupils.located.flatMap { $0.value > 0 ? $0 : nil }
  }
}

extension Inspection {
  /// The id of the group that a table of attendance names: «hor-1», «Хор (1 группа)».
  fileprivate func slug(ofGroup name: String) -> String {
    names.group(name).map { institution[$0].slug } ?? name.slug
  }
}
