import SourceText

/// How much a finding matters.
public enum Severity: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing; stops nothing.
  case note
  /// Probably wrong; stops a build with `--strict`.
  case warning
  /// Wrong: nothing is published.
  case error

  /// From the mildest to the worst.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// The permanent name of a kind of finding, in kebab-case; a retired one is never used again.
public struct DiagnosticCode: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Shown in every form, and named by comments that let findings be.
  public let name: String

  /// A code that is put together; the caller makes sure that it is one of the catalogue.
  public init(_ name: String) { self.name = name }
  /// A code as rules and readers write it.
  public init(stringLiteral name: String) { self.init(name) }
}

/// A further place that has a part in a finding.
public struct Label: Hashable, Sendable {
  /// What the place has to do with it, in Russian, without a period.
  public var text: String
  /// Where it is; may lie in another file.
  public var range: SourceRange

  /// A place with its part in a finding.
  public init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// A problem found in the input, told to the person who wrote the input.
public struct Diagnostic: Hashable, Sendable {
  /// Which kind of finding it is.
  public var code: DiagnosticCode
  /// How much it matters in this institution.
  public var severity: Severity

  /// One line in Russian, without a final period, that names the offending value.
  public var message: String

  /// What the author has to edit; `nil` when a whole file or folder is missing.
  public var range: SourceRange?

  /// The file or folder that the finding speaks of where it has no ``range``, as messages name it.
  public var path: String?

  /// Other places that caused the problem, each drawn with its text.
  public var labels: [Label]

  /// What to do about it, in Russian; `nil` when the message says it all.
  public var help: String?

  /// The number of the broken clause as the institution's own regulation has it.
  public var clause: String?

  /// An error without further places, unless more is said.
  public init(
    _ code: DiagnosticCode,
    _ message: String,
    _ severity: Severity = .error,
    at range: SourceRange?,
    in path: String? = nil,
    labels: [Label] = [],
    help: String? = nil,
    clause: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.path = path
    self.labels = labels
    self.help = help
    self.clause = clause
  }
}
