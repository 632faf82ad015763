import Documents
import InstitutionModel
import Russian
import SourceText

/// What is the same in all notices of an institution, made once.
struct NoticeShared: Sendable {
  /// Who writes.
  let letterhead: [Block]
  /// The director's line.
  let signature: Signature
  /// Whom all families may turn to, a line for each.
  let contacts: [[Inline]]
  /// Who helps where connecting fails.
  let support: String?
  /// The words of the institution, typeset.
  let guidance: DistanceGuidance
  /// By index of the period.
  let terms: [NoticeTerms]

  init(_ institution: Institution) {
    letterhead = [.letterhead(Self.letterhead(institution.identity))]
    let director = institution.identity.director
    signature = Signature(
      post: (director?.post ?? "директор").capitalizedFirst,
      name: director?.name?.initialsFirst
    )
    guidance = institution.guidance.typeset
    terms = institution.periods.map { NoticeTerms($0, institution.regulation) }
    let helpers = institution.responsible.filter { $0.role == Self.supportRole }
    support = guidance.support ?? helpers.first?.words
    contacts = institution.responsible.filter { $0.role == Self.methodsRole }.map { person in
      let role = person.role?.capitalizedFirst ?? ""
      return [.strong([.text("\(role): ")])] + .filled(role, person.words, letters: 24)
    }
  }

  private static let supportRole = "техподдержка"
  private static let methodsRole = "методическая служба"

  /// Three lines: founder, institution, where to find it.
  private static func letterhead(_ identity: Identity) -> Letterhead {
    let contacts = [
      identity.address, identity.phone.map { "тел. \($0)" }, identity.email, identity.website,
    ].compactMap(\.self)
    let lines: [[Inline]?] = [
      identity.founder.map { [.text($0.typeset)] },
      [.strong([.text(identity.fullName.typeset)])],
      contacts.isEmpty ? nil : [.text(contacts.joined(separator: ", ").typeset)],
    ]
    return Letterhead(lines: lines.compactMap(\.self))
  }
}

extension ResponsiblePerson {
  /// «Орлова Н.В., заместитель директора, тел. …, понедельник – пятница, 10:00–17:00».
  fileprivate var words: String? {
    let parts = [name, post, phone.map { "тел. \($0)" }, hours].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").typeset
  }
}

extension DistanceGuidance {
  fileprivate var typeset: DistanceGuidance {
    var result = self
    result.requirements = requirements?.typeset
    result.withoutInternet = withoutInternet?.sentence
    result.attendance = attendance?.sentence
    result.support = support?.typeset
    return result
  }
}
