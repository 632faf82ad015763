import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Rules

/// The rules that keep sanitary norms, of which a director has to know.
///
/// Russian: «санитарные нормы».
struct SanitaryNorms {
  /// Which has the norms with their acts.
  private let regulation: Regulation
  /// On which norms are looked for: acts end, and others take their place.
  private let day: CalendarDate

  /// Those that hold on the day.
  init(_ regulation: Regulation, on day: CalendarDate) {
    self.regulation = regulation
    self.day = day
  }

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
    let norms = regulation.norms.filter {
      $0.isOn && isMeant($0.device) && $0.validity.holds(on: day)
    }
    let told = norms.map(\.citation).uniqued
    return told.isEmpty ? nil : told.joined(separator: "; ")
  }
}
