import InstitutionModel
import Publishing
import Rules
import SourceText

extension LeakScanner {
  /// Forbids what only staff may see, and allows what the institution itself makes public.
  init(_ validated: ValidatedInstitution) {
    let institution = validated.institution
    let identity = institution.identity
    let guidance = institution.guidance
    let texts = [
      identity.phone, identity.address, guidance.applications.place, guidance.requirements,
      guidance.withoutInternet, guidance.attendance, guidance.support,
    ]
    let places = institution.periods.compactMap(\.applications.place)
    let spoken =
      texts.compactMap { $0 } + places + identity.letterhead
      + institution.responsible.compactMap(\.phone)
    let words = ([identity.email].compactMap { $0 } + spoken)
      .flatMap { $0.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) }) }
    self.init(
      forbidden: validated.records.groups.compactMap { $0.invitation.map { Array($0.value.utf8) } },
      allowedPhones: spoken,
      allowedEmails: words.filter { $0.contains("@") }.map(String.init)
    )
  }
}
