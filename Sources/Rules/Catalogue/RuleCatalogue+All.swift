import Diagnostics

extension RuleCatalogue {
  /// What is known of every rule, by code.
  public static let all: [RuleMetadata] =
    (rules.map { $0.metadata } + [SuppressionIsUsed.metadata])
    .sorted { $0.code.name < $1.code.name }
}
