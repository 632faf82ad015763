// Written by Scripts/register.sh; `make register` writes it anew.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let definitionRules: [any DefinitionRule.Type] = [
    LevelIsOfRegulation.self,
  ]

  public static let institutionRules: [any InstitutionRule.Type] = [
    WeeklyHoursMatchTimetable.self,
  ]
}
