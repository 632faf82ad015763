import InstitutionModel
import Schema
import SourceText

/// The groups of whose timetable, hours and distance learning nothing was left unread.
///
/// Of the others a rule that looks for what is missing must not speak: it may be what could not be
/// read.
struct ReadGroups {
  /// By index of the group.
  private let isRead: [Bool]

  /// A school year or a distance section that was not read leaves every group in doubt.
  init(_ schemas: DefinitionSchemas, _ definitions: Definitions) {
    let file = definitions.institution?.value
    guard file?.year.isClear != false, file?.distance.isClear != false else {
      isRead = definitions.groups.map { _ in false }
      return
    }
    isRead = definitions.programs.flatMap { program in
      let isOwnRead = schemas.readsAllButGroups(of: program.lines.value)
      return program.groups.map { isOwnRead && $0.value.isClear }
    }
  }

  /// Whether rules that look for what is missing may speak of the group.
  func contains(_ group: Group.ID) -> Bool { isRead[group.index] }
}
