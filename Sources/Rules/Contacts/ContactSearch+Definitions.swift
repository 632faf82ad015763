import Contacts
import InstitutionModel
import Regulation
import Schema
import SourceText

extension ContactSearch {
  /// Looks for what the institution must not make public.
  ///
  /// Its own telephones and e-mails are public: those of «учреждение», «ответственные» and
  /// «техподдержка».
  init(_ definitions: Definitions, _ invitations: [Invitation], by regulation: Regulation) {
    let file = definitions.institution?.value
    let identity = file?.identity.value
    let responsible = (file?.responsible.items ?? []).flatMap { [$0.value.phone, $0.value.hours] }
    let texts =
      [identity?.phone, identity?.email, identity?.address, file?.guidance.value?.support]
      + responsible
    let own = texts.compactMap { $0?.value } + (identity?.letterhead.items ?? []).map(\.value)
    self.init(
      invitations: invitations.map(\.term.value),
      shapes: regulation.joinShapes.map(\.part),
      ownTexts: own + definitions.texts.filter(\.isOwn).map(\.term.value)
    )
  }
}

extension WrittenText {
  /// Whether the institution says it of itself, under a key that is perhaps misspelt.
  fileprivate var isOwn: Bool {
    let section = keys.first?.lowercased() ?? ""
    let key = keys.last?.lowercased() ?? ""
    return (section.hasPrefix("учрежд") || section.hasPrefix("ответствен"))
      && (key.hasPrefix("e-ma") || key.hasPrefix("телеф"))
  }
}
