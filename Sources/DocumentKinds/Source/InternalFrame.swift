import Documents
import Rules
import SourceText

/// What all internal documents look at in the same way, made once.
final class InternalFrame: Sendable {
  let checks: CheckRecord
  let files: DefinitionFiles
  let roster: Roster
  let notices: NoticeShared
  let numbers: AppendixOneNumbers

  init(
    _ validated: ValidatedInstitution,
    _ letterhead: Letterhead,
    files: SourceSet,
    in folder: String
  ) {
    checks = validated.checks
    self.files = DefinitionFiles(files, in: folder)
    roster = Roster(validated.institution)
    notices = NoticeShared(validated.institution, letterhead)
    numbers = AppendixOneNumbers(validated.timetable, roster)
  }
}
