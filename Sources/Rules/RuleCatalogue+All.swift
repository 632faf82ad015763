import Diagnostics

extension RuleCatalogue {
  /// What is known of every rule, by code.
  public static var all: [RuleMetadata] {
    (definitionRules.map(\.metadata) + institutionRules.map(\.metadata))
      .sorted { $0.code.name < $1.code.name }
  }
}
