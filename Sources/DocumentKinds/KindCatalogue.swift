// Written by Scripts/register.sh; `make register` writes it anew.

import Documents

/// Every kind of document, by tree, folder and name.
public enum KindCatalogue {
  public static let publicKinds: [any DocumentKind<PublicSource>.Type] = [
    FrontPage.self,
    PeriodPage.self,
    ProgramCatalogue.self,
    ProgramPage.self,
    ChatRules.self,
    InstitutionPage.self,
    MemoFamilies.self,
    MemoTeachers.self,
    RulesIndex.self,
    GroupSchedule.self,
    InstitutionSchedule.self,
    TeacherSchedule.self,
  ]

  public static let internalKinds: [any DocumentKind<InternalSource>.Type] = [
    AppendixOne.self,
    InternalIndex.self,
    PeriodIndex.self,
    Notice.self,
    RegulationReport.self,
  ]
}
