import Definitions
import Regulation
import SourceText

/// A group's definition with the definitions that it inherits from.
struct GroupInContext {
  let definition: GroupDefinition
  let name: Term
  /// «дистанционно» of the group, of its program and of the institution, as far as they are there.
  let layers: [Layer]

  /// One «дистанционно» with who wrote it.
  struct Layer {
    let definition: DistanceDefinition
    let isOwn: Bool
  }

  /// The value of the nearest definition that has the key.
  func value<Value>(_ key: KeyPath<DistanceDefinition, Value?>) -> Value? {
    for layer in layers {
      if let value = layer.definition[keyPath: key] { return value }
    }
    return nil
  }

  /// Whether a value of «дистанционно» was written but not understood, which is told elsewhere.
  func isUnread(_ key: String) -> Bool { layers.contains { $0.definition.unread.contains(key) } }

  var isSuspended: Bool { value(\.isSuspended)?.value ?? false }

  /// Whether the group has no face-to-face timetable; `false` for one that could not be read.
  var isWithoutLessons: Bool {
    (definition.lessons ?? []).isEmpty && !definition.unread.contains("расписание")
  }

  func classMode(by words: Vocabulary) -> Located<ClassMode>? {
    understood(\.classMode, words.classModes)
  }

  func model(by words: Vocabulary) -> Located<InteractionModel>? {
    understood(\.model, words.models)
  }

  /// Whether the group itself says the value that ends up valid for it.
  func isOwn<Value>(_ key: KeyPath<DistanceDefinition, Value?>) -> Bool {
    layers.first { $0.definition[keyPath: key] != nil }?.isOwn ?? false
  }

  private func understood<Value>(
    _ key: KeyPath<DistanceDefinition, Term?>,
    _ words: WordList<Value>
  ) -> Located<Value>? {
    value(key).flatMap { term in
      words.value(of: term.value).map { Located($0, at: term.range) }
    }
  }
}

extension Definitions {
  /// Every group that has a name and goes on in distance periods: a suspended one owes nothing.
  var learningGroups: [GroupInContext] {
    let common = institution?.value.distance?.value
    return programs.flatMap { program in
      program.groups.compactMap { group in
        group.value.name.map { name in
          GroupInContext(
            definition: group.value,
            name: name,
            layers: [
              group.value.distance.map { .init(definition: $0.value, isOwn: true) },
              program.definition.value.distance.map { .init(definition: $0.value, isOwn: false) },
              common.map { .init(definition: $0, isOwn: false) },
            ].compactMap { $0 }
          )
        }
      }
    }.filter { !$0.isSuspended }
  }
}
