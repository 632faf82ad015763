// Written by Scripts/register.sh; `make register` writes it anew.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let definitionRules: [any DefinitionRule.Type] = [
    DirectModelHasLessons.self,
    HighAlertCategoryIsForPeriods.self,
    MediatedGroupNamesCategory.self,
    IndividualSupportIsComplete.self,
    MaterialIsComplete.self,
    MaterialTimeFits.self,
    SpecialModeSaysWhatAndWhen.self,
    TimetableModeHasNoOwnTimes.self,
    TimetableModeHasTimetable.self,
    LessonSpansDoNotOverlap.self,
    LevelIsOfRegulation.self,
  ]

  public static let institutionRules: [any InstitutionRule.Type] = [
    SpecialHoursMatchWeeklyHours.self,
    GroupLessonsDoNotOverlap.self,
    LessonLastsWholeHours.self,
    RoomLessonsDoNotOverlap.self,
    TeacherDistanceTimesDoNotOverlap.self,
    TeacherLessonsDoNotOverlap.self,
    WeeklyHoursMatchTimetable.self,
  ]
}
