import Contacts
import InstitutionModel
import Regulation
import Schema
import SourceText

/// What rules ask of the words that authors wrote, whatever the timetable says.
struct InspectedTexts: Sendable {
  /// The words of authors that tell pupils and parents where to go and what to do.
  let forPupils: [Term]
  /// These words and the pages, by their sentences.
  let written: WrittenTexts
  /// The links by which pupils and parents join chats.
  let invitations: [Invitation]
  /// What must not be public, and how it is found.
  let contactSearch: ContactSearch
  /// What of it stands in texts for the site, by place.
  let contacts: [WrittenContact]
  /// The messengers and video services that no text may name.
  let foreignProducts: ForeignProducts

  /// Goes through the texts once for all rules.
  init(_ definitions: Definitions, by regulation: Regulation) {
    forPupils = definitions.textsForPupils
    written = WrittenTexts(forPupils + definitions.textsOfPages)
    invitations = definitions.invitations
    contactSearch = ContactSearch(definitions, invitations, by: regulation)
    contacts = definitions.contacts(found: contactSearch)
    foreignProducts = ForeignProducts(
      regulation.platform.forbidden,
      lawfulBy: regulation.platform
    )
  }
}
