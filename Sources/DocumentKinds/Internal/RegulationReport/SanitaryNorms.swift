import Diagnostics
import Regulation
import Rules

/// The rules that keep sanitary norms, of which a director has to know.
///
/// Russian: «санитарные нормы».
struct SanitaryNorms {
  /// Which has the norms with their acts.
  private let regulation: Regulation

  init(_ regulation: Regulation) { self.regulation = regulation }

  /// Whether the rule compares with such a norm, or asks for what one needs to be compared.
  func contain(_ rule: RuleMetadata) -> Bool { rule.sanitaryNorm != nil }

  /// The acts that the rule compares with, as they are cited; `nil` for one with a limit of the
  /// regulation.
  func source(of rule: RuleMetadata) -> String? {
    switch rule.sanitaryNorm {
    case .screenTime: acts { $0 != nil }
    case .lessonHour: acts { $0 == nil }
    case .knowledge, nil: nil
    }
  }

  /// The acts of the norms for such devices, or none, each once, in order.
  private func acts(_ isMeant: (Device?) -> Bool) -> String? {
    var seen: Set<String> = []
    let norms = regulation.norms.filter { $0.isOn && isMeant($0.device) }
    let told = norms.map(\.citation).filter { seen.insert($0).inserted }
    return told.isEmpty ? nil : told.joined(separator: "; ")
  }
}
