import Regulation
import Russian
import Schema
import SourceText

/// «дистанционно» of a group, of its program and of the institution, from the nearest to the farthest.
///
/// Russian: «дистанционно».
public struct DistanceLayers: Sendable {
  /// How near a layer is; values of the merged description keep it as their depth.
  ///
  /// Russian: «группа», «программа», «учреждение».
  public enum Level: UInt8, Sendable {
    case group
    case program
    case institution
  }

  private var layers: [(lines: Stated<LearningLines>, level: Level)]
  private let schema: LearningSchema
  /// The merged description, where for each key the nearest that states it holds.
  private(set) var merged: LearningLines

  /// What holds for groups of a program that say nothing of their own.
  init(
    program: Stated<LearningLines>,
    _ institution: Stated<LearningLines>,
    by schema: LearningSchema
  ) {
    self.schema = schema
    layers = [(program, .program), (institution, .institution)]
    merged = Self.merged(layers, schema)
  }

  /// The same with what a group of the program says.
  func below(_ group: Stated<LearningLines>) -> DistanceLayers {
    var all = self
    all.layers.insert((group, .group), at: 0)
    // Nothing is farther away than it was for the program.
    all.merged = schema.record.inheriting(Self.own(group, schema), from: merged, depth: 0)
    return all
  }

  private static func own(
    _ group: Stated<LearningLines>,
    _ schema: LearningSchema
  ) -> LearningLines {
    group.isClear ? group.value ?? LearningLines() : merged([(group, .group)], schema)
  }

  /// What is said of single grounds, in the order of the layers.
  private var special: [(ground: Term, lines: Stated<LearningLines>, level: Level)] {
    layers.flatMap { layer in
      (layer.lines.value?.byGround.items ?? []).map { entry in
        (entry.key, Stated(entry.value.value, at: entry.value.range), layer.level)
      }
    }
  }

  /// The names of the grounds that differ somewhere, each once, in the order of the layers.
  var grounds: [Term] {
    var seen: Set<String> = []
    return special.map(\.ground).filter { seen.insert($0.value.folded).inserted }
  }

  /// The merged description in periods of a ground: what is said of the ground comes before all that is
  /// usual, wherever it stands.
  func merged(on isGround: (String) -> Bool) -> LearningLines {
    let special = special.filter { isGround($0.ground.value) }.map { ($0.lines, $0.level) }
    return Self.merged(special + layers, schema)
  }

  private static func merged(
    _ layers: [(lines: Stated<LearningLines>, level: Level)],
    _ schema: LearningSchema
  ) -> LearningLines {
    layers.reduce(into: LearningLines()) { merged, layer in
      merged = schema.record.inheriting(merged, from: layer.lines, depth: layer.level.rawValue)
    }
  }
}
