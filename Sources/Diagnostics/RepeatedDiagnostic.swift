/// What is found at one or many places and is drawn once.
///
/// Two findings are the same when they have code, severity, clause and help in common and their messages
/// differ in nothing but what is quoted, the names of groups and programs, and in numbers with what is counted.
public struct RepeatedDiagnostic: Sendable {
  /// The one that is drawn.
  public let first: Diagnostic
  /// The same at further places, in the order in which they were given.
  public internal(set) var others: [Diagnostic] = []

  /// A finding that stands alone.
  public init(_ first: Diagnostic) { self.first = first }

  /// Every place, as formats for machines tell them.
  public var all: [Diagnostic] { [first] + others }

  /// What two findings have in common that are the same.
  struct Kind: Hashable {
    private let code: DiagnosticCode
    private let severity: Severity
    private let words: [[Substring]]
    private let help: String?
    private let clause: String?

    /// `nil` for a finding without a place, which is never drawn as one of several.
    init?(_ diagnostic: Diagnostic) {
      guard diagnostic.range != nil else { return nil }
      code = diagnostic.code
      severity = diagnostic.severity
      words = QuotedText(diagnostic.message).between.map(\.wordsWithoutNumbers)
      help = diagnostic.help
      clause = diagnostic.clause
    }
  }
}

extension Substring {
  /// The words that neither are numbers nor stand right behind one: «подано 5 заявлений, а …» and «подано
  /// 1 заявление, а …» have the same.
  fileprivate var wordsWithoutNumbers: [Substring] {
    var isCounted = false
    return split { $0 == " " || $0 == "\u{A0}" }.filter { word in
      defer { isCounted = word.hasNumber }
      return !isCounted && !word.hasNumber
    }
  }

  private var hasNumber: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}

extension Sequence<Diagnostic> {
  /// The findings, each kind of them where its first one stands.
  public func joiningRepeated() -> [RepeatedDiagnostic] {
    var result: [RepeatedDiagnostic] = []
    var known: [RepeatedDiagnostic.Kind: Int] = [:]
    for diagnostic in self {
      let kind = RepeatedDiagnostic.Kind(diagnostic)
      if let kind, let index = known[kind] {
        result[index].others.append(diagnostic)
      } else {
        if let kind { known[kind] = result.count }
        result.append(RepeatedDiagnostic(diagnostic))
      }
    }
    return result
  }
}
