import Documents
import Rules
import SourceText

/// What all internal documents look at in the same way, made once.
final class InternalFrame: Sendable {
  /// What was checked, and with what result.
  let checks: CheckRecord
  /// The files that findings point into.
  let files: DefinitionFiles
  let roster: Roster
  /// Whose a place in the definitions is.
  let owners: FindingOwners
  /// What is the same in all notices.
  let notices: NoticeShared
  /// The numbers of Приложение 1, which follow from every program.
  let numbers: AppendixOneNumbers

  /// Made when the build begins; nothing of it depends on a single document.
  init(
    _ validated: ValidatedInstitution,
    _ letterhead: Letterhead,
    files: SourceSet,
    in folder: String
  ) {
    checks = validated.checks
    self.files = DefinitionFiles(files, in: folder)
    roster = Roster(validated.institution)
    owners = FindingOwners(validated.institution, roster)
    notices = NoticeShared(validated.institution, letterhead)
    numbers = AppendixOneNumbers(validated.timetable, roster)
  }
}
