import Contacts
import Diagnostics
import SourceText

/// What the institution's own templates say that must not be public.
enum TemplateContacts {
  /// A finding for each contact, at its bytes.
  static func findings(
    in templates: [SourceFileID],
    of sources: SourceSet,
    by search: ContactSearch
  ) -> [Diagnostic] {
    templates.flatMap { id in
      let file = sources[id]
      let reading = file.text.withUnsafeBufferPointer {
        Reading($0, as: Writing(fileName: file.path))
      }
      return search.contacts(in: reading).map { contact in
        let place = SourceRange(
          file: id,
          lower: contact.range.lowerBound,
          upper: contact.range.upperBound
        )
        return Diagnostic.contact(contact, "в этом шаблоне", at: place)
      }
    }
  }
}
