import Diagnostics
import Rules

extension Pipeline {
  /// What a code asks for, as a Russian sentence without a period; `nil` for one that no list has.
  public static func title(of code: DiagnosticCode) -> String? {
    RuleCatalogue.all.first { $0.code == code }?.title
      ?? RuleCatalogue.readingFaults.first { $0.code == code }?.title
  }
}
