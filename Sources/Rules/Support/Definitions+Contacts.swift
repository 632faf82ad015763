import Contacts
import Definitions
import Regulation
import SourceText

extension ContactSearch {
  /// Looks for what the institution must not make public.
  ///
  /// Its own telephones and e-mails are public: those of «учреждение», «ответственные» and
  /// «техподдержка».
  init(_ definitions: Definitions, _ invitations: [Invitation], by regulation: Regulation) {
    let file = definitions.institution?.value
    let identity = file?.identity?.value
    let responsible = (file?.responsible ?? []).flatMap { [$0.value.phone, $0.value.hours] }
    let terms =
      [identity?.phone, identity?.email, identity?.address, file?.guidance?.value.support]
      + (identity?.letterhead ?? []) + responsible
    self.init(
      invitations: invitations.map(\.term.value),
      shapes: regulation.joinShapes.map(\.part),
      ownTexts: terms.compactMap { $0?.value }
    )
  }
}
