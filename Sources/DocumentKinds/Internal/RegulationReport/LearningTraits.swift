import InstitutionModel
import Regulation
import Rules
import SourceText
import Timetable

extension Group {
  /// Whether the group learns, in periods of some ground, in the way that the trait names.
  func has(_ trait: LearningTrait) -> Bool {
    guard trait == .alwaysAtDistance else { return ways.contains { $0.has(trait) } }
    return isWhollyAtDistance && ways.contains { $0.model?.value == .mediated }
  }

  /// How the group learns in periods, be it of one ground; empty where its lessons stop.
  var ways: [DistanceLearning] {
    ([distance] + groundLearning.map(\.learning)).filter { !$0.isSuspended }
  }

  /// Whether the group goes on in periods of some ground.
  var learnsAtDistance: Bool { !ways.isEmpty }

  /// Whether its lessons stop in periods of some ground.
  var stopsInPeriods: Bool { ways.count <= groundLearning.count }

  /// Whether the group has a face-to-face timetable in some part of the year.
  var meetsFaceToFace: Bool {
    !lessons.isEmpty || changes.contains { !($0.lessons ?? []).isEmpty }
  }
}

extension DistanceLearning {
  fileprivate func has(_ trait: LearningTrait) -> Bool {
    switch trait {
    case .timetableMode: classMode?.value == .byTimetable
    case .specialMode: classMode?.value == .special
    case .individualMode: classMode?.value == .individual
    case .synchronousFormat: format.map { $0.value != .asynchronous } ?? false
    case .directModel: model?.value == .direct
    case .alwaysAtDistance: model?.value == .mediated
    case .assessment: activities.contains { $0.value == .assessment }
    case .activities: !activities.isEmpty
    case .addresses: resources.contains { $0.value.isAddress }
    case .category: category != nil
    case .format: format != nil
    case .forms: !forms.isEmpty
    case .mode: classMode != nil
    case .model: model != nil
    case .screenTime: screenMinutes != nil
    }
  }
}

extension Resource {
  fileprivate var isAddress: Bool {
    switch self {
    case .address: true
    case .words: false
    }
  }
}

extension LearningTrait {
  /// What is said of the groups that have it: «15 групп специального режима».
  var words: String {
    switch self {
    case .timetableMode: "режима «согласно учебному расписанию»"
    case .specialMode: "специального режима"
    case .individualMode: "индивидуального сопровождения"
    case .synchronousFormat: "с\u{A0}синхронными занятиями"
    case .directModel: "модели непосредственного взаимодействия"
    case .alwaysAtDistance: "всегда на\u{A0}расстоянии"
    case .assessment: "с\u{A0}аттестацией на\u{A0}расстоянии"
    case .activities: "с\u{A0}видами деятельности"
    case .addresses: "с\u{A0}адресами ресурсов"
    case .category: "с\u{A0}категорией обучающихся"
    case .format: "с\u{A0}форматом занятий"
    case .forms: "с\u{A0}формами занятий"
    case .mode: "с\u{A0}режимом занятий"
    case .model: "с\u{A0}моделью взаимодействия"
    case .screenTime: "с\u{A0}временем видеосвязи"
    }
  }
}
