import InstitutionModel
import Schema
import SourceText

/// The link by which pupils and parents of a group join its chat.
///
/// Russian: «приглашение» (п. 2.7.3).
struct Invitation {
  /// The text as the author wrote it, which may hold more than the link.
  let term: Term
  /// What in the text looks like an address; may be empty.
  let addresses: [AddressCandidate]
  /// The group as written, whose name findings print.
  let group: GroupLines
  /// The place of the group's program among those of the definitions.
  let program: Int
}

extension Checked {
  /// Looks at the invitations; of a group that learns at a distance and has none nothing is known.
  static func invitations(in inspection: Inspection, _ look: (Invitation) -> Look) -> Checked {
    let uninvited = inspection.learningGroups.byGroup.count {
      $0.first?.record.invitation.value == nil
    }
    let invitations = inspection.texts.invitations + [Invitation?](repeating: nil, count: uninvited)
    return each(invitations, .group) { $0.map(look) ?? .unknown }.uniqued
  }
}

extension Definitions {
  /// The invitations that are written, by place.
  var invitations: [Invitation] {
    programs.indices.flatMap { program in
      programs[program].groups.compactMap { group in
        guard let term = group.value.record.invitation.located else { return nil }
        return Invitation(
          term: term,
          addresses: term.addresses,
          group: group.value,
          program: program
        )
      }
    }.sorted { $0.term.range < $1.term.range }
  }
}
