import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// Groups that do not come on a day, each with the times of what it has instead.
struct WatchedGroups {
  /// In order.
  let groups: [Group.ID]
  private let occurrences: [Group.ID: [Occurrence]]
  private let source: InternalSource

  /// - Parameters:
  ///   - occurrences: Of the day.
  ///   - others: Groups that are told of elsewhere.
  ///   - source: Knows their names.
  init(_ occurrences: [Occurrence], without others: Set<Group.ID>, in source: InternalSource) {
    let own = occurrences.filter { !others.contains($0.series.group) }
    self.occurrences = Dictionary(grouping: own, by: \.series.group)
    self.source = source
    groups = self.occurrences.keys.sorted()
  }

  /// A row for each group; `more` is said of its teachers in a last cell, where anything is.
  func rows(_ more: (([Teacher.ID]) -> String)? = nil) -> [[String]] {
    groups.map { group in
      let own = occurrences[group] ?? []
      let teachers = own.flatMap(\.slot.teachers).uniqued
      let names = teachers.map { source.institution[$0].name.text.typeset }
      let texts = [
        source.published.plainNames(of: [group]), times(own), names.joined(separator: ", "),
      ]
      return texts + (more.map { [$0(teachers)] } ?? [])
    }
  }

  /// «15:30–17:10»; of a group that has nothing by the clock, when it is not to be waited for.
  private func times(_ occurrences: [Occurrence]) -> String {
    let told = occurrences.filter { $0.state != .replaced }
    guard told.isEmpty else {
      return told.map { $0.span?.figures ?? $0.start.figures }.uniqued.joined(separator: ", ")
    }
    let usual = occurrences.map(\.start.figures).uniqued.joined(separator: ", ")
    return "обычно приходят в\u{A0}\(usual); в\u{A0}период не\u{A0}приходят"
  }
}
