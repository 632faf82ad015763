import Documents
import InstitutionModel
import Russian
import Schema

/// What is the same in all notices of an institution, made once.
struct NoticeShared: Sendable {
  /// Who writes.
  let letterhead: [Block]
  /// The director's line.
  let signature: Signature
  /// Who helps where connecting fails.
  let support: String?
  /// The words of the institution, typeset.
  let guidance: DistanceGuidance
  /// By index of the period.
  let terms: [NoticeTerms]

  /// Prepares what does not depend on the group.
  init(_ institution: Institution, _ letterhead: Letterhead) {
    self.letterhead = [.letterhead(letterhead)]
    let director = institution.identity.director.value
    signature = Signature(
      post: (director?.post.value ?? "директор").capitalizedFirst,
      name: director?.name.value?.initialsFirst
    )
    guidance = institution.guidance.typeset(naming: institution.messengerName)
    terms = institution.periods.map { NoticeTerms($0, institution) }
    let helpers = institution.responsible.filter { $0.role.value == Self.supportRole }
    support = guidance.support.value ?? helpers.first?.words
  }

  /// Whose telephone is given where guidance has no words of support.
  private static let supportRole = "техподдержка"
}

extension ResponsiblePerson {
  /// Name, post, telephone and hours.
  fileprivate var words: String? {
    let phone = phone.value.map { "тел. \($0)" }
    let parts = [name.value, post.value, phone, hours.value].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").typeset
  }
}

extension DistanceGuidance {
  /// A copy whose words are ready to print: sentences end in a stop, the messenger's name is not
  /// broken.
  fileprivate func typeset(naming messenger: String) -> DistanceGuidance {
    var result = self
    result.requirements = requirements.flatMap {
      $0.typeset.replacing(messenger, with: messenger.unbroken)
    }
    result.withoutInternet = withoutInternet.flatMap(\.sentence)
    result.attendance = attendance.flatMap(\.sentence)
    result.support = support.flatMap(\.typeset)
    return result
  }
}
