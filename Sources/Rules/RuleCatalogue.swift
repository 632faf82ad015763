// Written by Scripts/register. Do not edit: add a rule's file and run `make register`.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let definitionRules: [any DefinitionRule.Type] = [
    LevelIsOfRegulation.self
  ]

  public static let institutionRules: [any InstitutionRule.Type] = [
    WeeklyHoursMatchTimetable.self
  ]
}
