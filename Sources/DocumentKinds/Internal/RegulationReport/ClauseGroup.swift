import Regulation
import Rules

/// One or several clauses that are told in one row.
struct ClauseGroup {
  /// In the order of the regulation.
  private(set) var clauses: [Clause]
  /// All that is known of them, under the first.
  private(set) var entry: ClauseEntry

  /// A clause by itself.
  init(_ entry: ClauseEntry) { (clauses, self.entry) = ([entry.clause], entry) }

  /// Whether no rule looks at any of them, and no document follows from one.
  var isUnchecked: Bool { entry.isEmpty && entry.clause.checkedWith == nil }

  /// The groups of clauses in their order; those with findings have rows elsewhere.
  static func all(of entries: [ClauseEntry]) -> [ClauseGroup] {
    var groups: [ClauseGroup] = []
    var known: [Clause: Int] = [:]
    for entry in entries where !entry.isTold {
      let leader = entry.leader
      if let index = known[leader] {
        groups[index].add(ClauseGroup(entry))
      } else {
        known[leader] = groups.count
        groups.append(ClauseGroup(entry))
      }
    }
    return groups
  }

  /// Groups with those joined that follow each other for the same reason; those without one stay alone.
  static func joiningNeighbours<Reason: Equatable>(
    _ groups: [ClauseGroup],
    by reason: (ClauseGroup) -> Reason?
  ) -> [ClauseGroup] {
    var result: [ClauseGroup] = []
    var last: Reason?
    for group in groups {
      let reason = reason(group)
      if reason != nil, reason == last {
        result[result.count - 1].add(group)
      } else {
        result.append(group)
      }
      last = reason
    }
    return result
  }

  /// Puts others behind; what is known of several is told once.
  private mutating func add(_ other: ClauseGroup) {
    clauses += other.clauses
    let codes = (entry.rules + entry.sharedRules).map(\.rule.code)
    entry.rules += other.entry.rules.filter { !codes.contains($0.rule.code) }
    entry.sharedRules += other.entry.sharedRules.filter { !codes.contains($0.rule.code) }
    let titles = entry.kinds.map(\.title)
    entry.kinds += other.entry.kinds.filter { !titles.contains($0.title) }
  }

  /// «2.4, 2.4.1–2.4.5»: the first, then its parts from the first to the last; all of them where the
  /// institution numbers them in its own way.
  func numbers(by regulation: Regulation) -> String {
    let numbers = clauses.map(regulation.number(of:))
    guard numbers.count > 2, let first = numbers.first, let last = numbers.last,
      numbers.dropFirst().elementsEqual(clauses.dropFirst().map(\.name))
    else { return list(by: regulation) }
    // The line may end behind the dash: two such numbers are wider than their column.
    return "\(first), \(numbers[1])–\(last)"
  }

  /// «1.2, 1.3.3, 1.6».
  func list(by regulation: Regulation) -> String {
    clauses.map(regulation.number(of:)).joined(separator: ", ")
  }
}

extension ClauseEntry {
  /// The clause in whose row it is told.
  fileprivate var leader: Clause {
    clause.toldWith ?? (isEmpty ? clause.checkedWith : nil) ?? clause
  }
}
