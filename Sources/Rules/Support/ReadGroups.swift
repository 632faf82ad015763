import Definitions
import InstitutionModel
import SourceText

/// The groups of whose timetable, hours and distance learning nothing was left unread.
///
/// Of the others a rule that looks for what is missing must not speak: it may be what could not be
/// read.
struct ReadGroups {
  private let institution: Institution
  /// Where the names of the groups stand.
  private let names: Set<SourceRange>

  init(_ inspection: Inspection) {
    institution = inspection.institution
    let definitions = inspection.survey.definitions
    let file = definitions.institution?.value
    let frame = [file?.year?.value.unread, file?.distance?.value.unread].compactMap { $0 }
    guard frame.allSatisfy(\.isEmpty) else {
      names = []
      return
    }
    let programs = definitions.programs.filter {
      $0.definition.value.unread.isSubset(of: ["группы"])
    }
    let groups = programs.flatMap(\.groups).map(\.value).filter(\.unread.isEmpty)
    names = Set(groups.compactMap { $0.name?.range })
  }

  func contains(_ group: Group.ID) -> Bool { names.contains(institution[group].name.range) }
}
