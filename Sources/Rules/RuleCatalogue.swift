// Written by Scripts/register.sh; `make register` writes it anew.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let definitionRules: [any DefinitionRule.Type] = [
    AddressesDoNotMeet.self,
    FileNameIsAddress.self,
    TimeZoneIsNamed.self,
    ChatHoursAreInOrder.self,
    EarlyEndLiesInPeriod.self,
    PeriodEndsAfterItStarts.self,
    ProlongationIsLater.self,
    SchoolYearEndsAfterItStarts.self,
    AttendanceNamesKnownGroups.self,
    CoverageNamesKnownThings.self,
    DepartmentIsListed.self,
    GroupHasTeacher.self,
    TeacherIsListed.self,
    AcademicHourIsPlausible.self,
    AmountsArePositive.self,
    DirectiveNumberHasOneDate.self,
    TimetableHasDirective.self,
    CoverageItemNamesOneThing.self,
    PeriodNamesAct.self,
    SuspensionHasReason.self,
    ActivityIsOfRegulation.self,
    CategoryIsOfRegulation.self,
    ClassModeIsOfRegulation.self,
    FormIsOfRegulation.self,
    FormatIsOfRegulation.self,
    GroundIsKnown.self,
    LevelIsOfRegulation.self,
    ModelIsOfRegulation.self,
    PostsAreCountedPerTeacherOrGroup.self,
    WorkplaceIsInstitutionOrHome.self,
  ]

  public static let institutionRules: [any InstitutionRule.Type] = [
    PeriodLiesInSchoolYear.self,
    PeriodDirectiveIsIssued.self,
    PeriodDirectiveIsNotLate.self,
    ProgramHasDirective.self,
    CoveredGroupsCanLearnAtDistance.self,
    HighAlertCoversEveryone.self,
    PeriodsOfGroupDoNotOverlap.self,
    WeeklyHoursMatchTimetable.self,
  ]
}
