import Documents
import Rules

/// What can be said of a clause whose rules found nothing: no more than what they looked at.
enum CleanVerdict {
  /// The institution turned all of them off.
  case off
  /// Nothing is known of what they look at.
  case unknown
  /// There is nothing that they look at.
  case idle
  /// Some are off, or know only a part.
  case partial
  /// All is well as far as links were read; what lies behind them nobody opened.
  case links
  /// Everything was looked at, and all is well.
  case clean

  /// Of rules that found nothing; idle ones count only where all of them are.
  init(_ outcomes: [RuleOutcome]) {
    let extents = outcomes.filter { $0.severity != nil }.map(\.extent)
    let tried = extents.filter { !$0.isIdle }
    if extents.isEmpty {
      self = .off
    } else if tried.isEmpty {
      self = extents.count == outcomes.count ? .idle : .partial
    } else if tried.allSatisfy(\.isUnknown) {
      self = .unknown
    } else if extents.count < outcomes.count || tried.contains(where: { !$0.isWhole }) {
      self = .partial
    } else {
      let isOfLinks = outcomes.contains { $0.rule.looksAtLinksAlone && !$0.extent.isIdle }
      self = isOfLinks ? .links : .clean
    }
  }

  /// Whether something was not looked at.
  var isUnsettled: Bool {
    switch self {
    case .off, .unknown, .partial: true
    case .idle, .links, .clean: false
    }
  }

  /// What stands in the row; a badge where somebody has to do something.
  var words: [Inline] {
    switch self {
    case .off: [.badge("не\u{A0}проверялось", .attention)]
    case .unknown: [.badge("сведений нет, не\u{A0}проверено", .attention)]
    case .idle: ["проверять нечего"]
    case .partial: ["в\u{A0}проверенном нарушений нет; проверено не\u{A0}всё"]
    case .links: ["замечаний нет; ссылки прочитаны, но\u{A0}не\u{A0}открыты"]
    case .clean: ["нарушений нет"]
    }
  }
}
