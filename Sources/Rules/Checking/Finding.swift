import Diagnostics
import Regulation
import SourceText

/// A violation that a rule found; validation adds code, clause and severity.
public struct Finding: Hashable, Sendable {
  /// One line in Russian without a final period that names the offending value.
  public var message: String
  /// What the author has to edit.
  public var range: SourceRange
  /// Other places that caused it; empty where the message says all.
  public var labels: [Label]
  /// What to do, in Russian.
  public var help: String?
  /// The clause where it is not the rule's: a rule may be about papers of several.
  public var clause: Clause?

  /// Labels without a place are left out.
  public init(
    _ message: String,
    at range: SourceRange,
    labels: [Label?] = [],
    help: String? = nil
  ) {
    self.message = message
    self.range = range
    self.labels = labels.compactMap(\.self)
    self.help = help
  }
}

extension Label {
  /// Nothing where there is no place to show.
  init?(_ text: String, at range: SourceRange?) {
    guard let range else { return nil }
    self.init(text, at: range)
  }
}
