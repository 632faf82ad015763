import Regulation

extension Level {
  /// What a pupil of the level does, clause 4.7 in our own words.
  var promise: String {
    switch self {
    case .introductory: "смотреть, слушать и\u{A0}пробовать вместе с\u{A0}педагогом"
    case .basic: "выполнять практические задания и\u{A0}упражнения по\u{A0}образцу"
    case .advanced: "готовить проект, исследование или творческую работу"
    }
  }
}
