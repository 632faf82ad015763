import Definitions
import SourceText

/// The link by which pupils and parents of a group join its chat.
///
/// Russian: «приглашение» (п. 2.7.3).
struct Invitation {
  let term: Term
  let addresses: [AddressCandidate]
  let group: Shared<GroupDefinition>
  /// The place of the group's program among those of the definitions.
  let program: Int
}

extension Definitions {
  /// The invitations that are written, by program and group.
  var invitations: [Invitation] {
    programs.indices.flatMap { program in
      programs[program].groups.compactMap { group in
        guard let term = group.value.invitation, !term.value.isEmpty else { return nil }
        return Invitation(term: term, addresses: term.addresses, group: group, program: program)
      }
    }
  }
}
