import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Children do not look at a screen for longer than is good for their age.
///
/// The youngest age of a program for which there is a norm decides. Where no device is named, the norm for computers
/// is taken: among the devices of a home it allows the most. What differs in periods of a ground is
/// judged too.
///
/// Russian: «видеосвязь» against the sanitary norms.
enum ScreenTimeKeepsNorm: Rule {
  static let metadata = RuleMetadata("screen-time-keeps-norm", .warning)
    .wanting(.ages)
    .with(isDated: true).keeping(.screenTime).saying(
      "Видеосвязь на занятии не дольше нормы для возраста и устройства"
    )

  /// A value that groups inherit is told once, at its first group.
  static func check(_ inspection: Inspection) -> Checked {
    // An own norm holds instead of a built-in one: while one is unclear, nobody knows which does.
    let areNormsRead = inspection.definitions.regulation?.screenNorms.isClear != false
    var seen: Set<SourceRange> = []
    let named = inspection.institution.namedGroups.map { inspection.institution[$0] }
    let groups = named.filter { group in
      group.learnings.contains { $0.learning.screenMinutes.value != nil }
    }
    return .each(groups, .group, "с\u{A0}временем видеосвязи") { group in
      let program = inspection.institution[group.program]
      guard areNormsRead, let ages = program.ages.value?.all else { return .unknown }
      let found = group.learnings.map(\.learning)
        .compactMap { finding(about: $0, ages, inspection) }
      return Look(found.filter { seen.insert($0.range).inserted })
    }
  }

  /// `nil` where the time is not known, no norm is set for the age, or the strictest one is kept.
  private static func finding(
    about learning: DistanceLearning,
    _ ages: ClosedRange<Int>,
    _ inspection: Inspection
  ) -> Finding? {
    guard let screen = learning.screenMinutes.located, screen.value > 0 else { return nil }
    let named = learning.devices.items
    let norms = (named.isEmpty ? [.computer] : named.map(\.value)).compactMap { device in
      inspection.regulation.norm(before: device, youngestOf: ages, on: inspection.date)
    }
    guard let (age, norm) = norms.min(by: { $0.norm.minutes < $1.norm.minutes }),
      screen.value > norm.minutes, let device = norm.device
    else { return nil }
    let place = named.first { $0.value == device }?.range
    let most = plural(norm.minutes, "минуты", "минут", "минут")
    let (limit, advice) =
      norm.minutes == 0
      ? (device.forbidden(at: age), "выберите другое устройство")
      : (
        "в \(plural(age, "год", "года", "лет")) \(device.inUse) – не больше \(most)",
        "сократите видеосвязь до \(most), остальное занятие – без экрана"
      )
    let own = "свою запишите в раздел «нормы» файла regulation.yaml"
    return Finding(
      "видеосвязь длится \(plural(screen.value, "минуту", "минуты", "минут")), "
        + "а \(limit)",
      at: screen.range,
      labels: [
        Label("устройство", at: place), Label("норма задана здесь", at: norm.source),
      ],
      help: norm.source == nil ? "\(advice); норма: \(norm.citation); \(own)" : advice
    )
  }
}

extension Device {
  /// That children of an age do not learn with it.
  fileprivate func forbidden(at age: Int) -> String {
    "детям \(plural(age, "года", "лет", "лет")) заниматься \(inUse) нельзя"
  }

  /// How a child sits at it.
  fileprivate var inUse: String {
    switch self {
    case .computer: "за компьютером"
    case .laptop: "за ноутбуком"
    case .tablet: "за планшетом"
    case .board: "у интерактивной доски"
    case .panel: "у интерактивной панели"
    case .phone: "с телефона"
    }
  }
}
