import SourceText

/// How much a finding matters.
public enum Severity: Int, Hashable, Sendable, CaseIterable, Comparable {
  case note
  case warning
  case error

  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// The permanent name of a kind of finding, in kebab-case; a retired one is never used again.
public struct DiagnosticCode: Hashable, Sendable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.init(name) }
}

/// A further place that has a part in a finding.
public struct Label: Hashable, Sendable {
  public var text: String
  public var range: SourceRange

  public init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// A problem found in the input, told to the person who wrote the input.
public struct Diagnostic: Hashable, Sendable {
  public var code: DiagnosticCode
  public var severity: Severity

  /// One line in Russian, without a final period, that names the offending value.
  public var message: String

  /// What the author has to edit; `nil` when a whole file or folder is missing.
  public var range: SourceRange?

  /// Other places that caused the problem, each drawn with its text.
  public var labels: [Label]

  /// What to do about it, in Russian; `nil` when the message says it all.
  public var help: String?

  /// The number of the broken clause as the institution's own regulation has it.
  public var clause: String?

  public init(
    _ code: DiagnosticCode,
    _ message: String,
    _ severity: Severity = .error,
    at range: SourceRange?,
    labels: [Label] = [],
    help: String? = nil,
    clause: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.labels = labels
    self.help = help
    self.clause = clause
  }
}
