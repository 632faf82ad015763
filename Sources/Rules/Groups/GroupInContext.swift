import InstitutionModel
import Regulation
import Russian
import SourceText

/// A group's definition with the definitions that it inherits from.
struct GroupInContext {
  let group: Shared<GroupDefinition>
  let name: Term
  /// «дистанционно» of the group, of its program and of the institution, as far as they are there.
  let layers: [Layer]
  /// Whether none of them was written so that nothing of it could be understood.
  let isComplete: Bool

  /// One «дистанционно» with who wrote it.
  struct Layer {
    let distance: Shared<DistanceDefinition>
    let isOwn: Bool
  }

  /// The value of the nearest definition that has the key.
  func value<Value>(_ key: (DistanceDefinition) -> Value?) -> Value? {
    for layer in layers {
      if let value = key(layer.distance.value) { return value }
    }
    return nil
  }

  /// Whether a value of «дистанционно» was written but not understood, which is told elsewhere.
  func isUnread(_ key: String) -> Bool {
    !isComplete || layers.contains { $0.distance.value.unread.contains(key) }
  }

  /// Whether anything is said, or was meant to be, of how the group learns at a distance.
  var saysHowItLearns: Bool {
    ["формат", "режим занятий", "модель"].contains(where: isUnread)
      || value(\.format) != nil || value(\.classMode) != nil || value(\.model) != nil
  }

  var isSuspended: Bool { value(\.isSuspended)?.value ?? false }

  /// Whether the group has no face-to-face timetable all year; `false` for one that could not be
  /// read.
  var isWithoutLessons: Bool {
    (group.value.lessons ?? []).isEmpty
      && group.value.unread.isDisjoint(with: ["расписание", "далее"])
      && (group.value.changes ?? []).allSatisfy { ($0.value.lessons ?? []).isEmpty }
  }

  /// Whether nothing ties the group to a timetable, face to face or in distance periods: one whose
  /// mode lacks its timetable is told so.
  func isAtDistanceAllYear(by words: Vocabulary) -> Bool {
    isWithoutLessons && classMode(by: words)?.value != .byTimetable
  }

  func classMode(by words: Vocabulary) -> Located<ClassMode>? {
    understood(\.classMode, words.classModes)
  }

  func model(by words: Vocabulary) -> Located<InteractionModel>? {
    understood(\.model, words.models)
  }

  /// Whether the group itself says the value that ends up valid for it.
  func isOwn<Value>(_ key: (DistanceDefinition) -> Value?) -> Bool {
    layers.first { key($0.distance.value) != nil }?.isOwn ?? false
  }

  private func understood<Value>(
    _ key: (DistanceDefinition) -> Term?,
    _ words: WordList<Value>
  ) -> Located<Value>? {
    value(key).flatMap { term in
      words.value(of: term.value).map { Located($0, at: term.range) }
    }
  }
}

extension GroupInContext {
  /// The group in periods of a ground: what is said of the ground comes before all that is usual.
  fileprivate func context(on ground: Term) -> GroupInContext {
    let special = layers.flatMap { layer in
      (layer.distance.value.byGround ?? []).filter { $0.ground.value.folded == ground.value.folded }
        .map { Layer(distance: $0.distance, isOwn: layer.isOwn) }
    }
    return GroupInContext(
      group: group,
      name: name,
      layers: special + layers,
      isComplete: isComplete
    )
  }

  /// The group in periods of each ground for which it learns otherwise.
  fileprivate var inPeriodsOfGrounds: [GroupInContext] {
    let grounds = layers.flatMap { ($0.distance.value.byGround ?? []).map(\.ground) }
    var seen: Set<String> = []
    return grounds.filter { seen.insert($0.value.folded).inserted }.map(context(on:))
  }
}

extension Definitions {
  /// Every group that has a name and goes on in distance periods: a suspended one owes nothing.
  ///
  /// A group that learns otherwise in periods of some ground comes once more for each. While there
  /// are no periods, a group that does not say how it would learn has nothing to do with distance.
  var learningGroups: [GroupInContext] {
    var all: [GroupInContext] = []
    for program in programs {
      let inherited = Inherited(program.definition.value, institution?.value)
      for group in program.groups {
        guard let usual = GroupInContext(group, inherited) else { continue }
        if !usual.isSuspended, !periods.isEmpty || usual.saysHowItLearns { all.append(usual) }
        all += usual.inPeriodsOfGrounds.filter { !$0.isSuspended }
      }
    }
    return all
  }
}

extension [GroupInContext] {
  /// The ways in which a group learns, which follow one another, group by group.
  var byGroup: [[GroupInContext]] {
    reduce(into: []) { groups, way in
      if groups.last?.last?.name.range == way.name.range {
        groups[groups.count - 1].append(way)
      } else {
        groups.append([way])
      }
    }
  }
}

/// What a group has of its program and of the institution.
private struct Inherited {
  let layers: [GroupInContext.Layer]
  let isComplete: Bool

  init(_ program: ProgramDefinition, _ institution: InstitutionFile?) {
    layers = [program.distance, institution?.distance].compactMap { $0 }
      .map { .init(distance: $0, isOwn: false) }
    isComplete = !program.hasUnreadDistance && institution?.hasUnreadDistance != true
  }
}

extension GroupInContext {
  /// `nil` for a group without a name.
  fileprivate init?(_ group: Shared<GroupDefinition>, _ inherited: Inherited) {
    guard let name = group.value.name else { return nil }
    self.group = group
    self.name = name
    let own = group.value.distance.map { Layer(distance: $0, isOwn: true) }
    layers = [own].compactMap { $0 } + inherited.layers
    isComplete = inherited.isComplete && !group.value.hasUnreadDistance
  }
}
