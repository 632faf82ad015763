import Documents
import InstitutionModel
import Rules
import SourceText
import Timetable

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
  /// The hours of the year of each group, by index, counted by the first document that asks.
  let yearsOfGroups: Lazy<[YearHours]>
  /// How many posts are ready for each teacher.
  let postBook = PostBook()

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
    let timetable = validated.timetable
    yearsOfGroups = Lazy {
      timetable.institution.groups.indices.map { timetable.yearHours(of: Group.ID($0)) }
    }
  }
}
