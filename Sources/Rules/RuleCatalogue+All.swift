import Diagnostics

extension RuleCatalogue {
  /// What is known of every rule, by code.
  public static let all: [RuleMetadata] =
    (definitionRules.map { $0.metadata } + institutionRules.map { $0.metadata }
    + [SuppressionIsUsed.metadata])
    .sorted { $0.code.name < $1.code.name }
}
