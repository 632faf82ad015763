import InstitutionModel
import SourceText

/// The groups of whose timetable, hours and distance learning nothing was left unread.
///
/// Of the others a rule that looks for what is missing must not speak: it may be what could not be
/// read.
struct ReadGroups {
  /// By index of the group.
  private let isRead: [Bool]

  init(_ institution: Institution, _ definitions: Definitions) {
    let file = definitions.institution?.value
    let frame = [file?.year?.value.unread, file?.distance?.value.unread].compactMap { $0 }
    guard frame.allSatisfy(\.isEmpty) else {
      isRead = institution.groups.map { _ in false }
      return
    }
    let programs = definitions.programs.filter {
      $0.definition.value.unread.isSubset(of: ["группы"])
    }
    let groups = programs.flatMap(\.groups).filter(\.value.unread.isEmpty)
    let names = Set(groups.compactMap(\.value.name?.range))
    isRead = institution.groups.map { names.contains($0.name.range) }
  }

  func contains(_ group: Group.ID) -> Bool { isRead[group.index] }
}
