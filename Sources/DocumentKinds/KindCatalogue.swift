// Written by Scripts/register.sh; `make register` writes it anew.

import Documents

/// Every kind of document, by tree, folder and name.
public enum KindCatalogue {
  public static let publicKinds: [any DocumentKind<PublicSource>.Type] = [
    ApplicationForm.self,
    ChangesFeed.self,
    ChangesPage.self,
    ChatRules.self,
    DayPage.self,
    FrontPage.self,
    GroupCalendar.self,
    GroupFeed.self,
    GroupSchedule.self,
    InstitutionPage.self,
    InstitutionSchedule.self,
    MemoFamilies.self,
    MemoTeachers.self,
    PeriodPage.self,
    ProgramCatalogue.self,
    ProgramPage.self,
    RulesIndex.self,
    TeacherCalendar.self,
    TeacherSchedule.self,
    WeekBoard.self,
  ]

  public static let internalKinds: [any DocumentKind<InternalSource>.Type] = [
    AcquaintanceSheet.self,
    AppendixOne.self,
    Application.self,
    ApplicationRegister.self,
    Bundle.self,
    ChangeNotices.self,
    ChatPosts.self,
    DepartmentFindings.self,
    DepartmentReport.self,
    DirectivePaper.self,
    InternalIndex.self,
    Notice.self,
    NoticePack.self,
    PeriodIndex.self,
    RegulationReport.self,
    StaffMessage.self,
    TeacherPapers.self,
    WatchList.self,
  ]
}
