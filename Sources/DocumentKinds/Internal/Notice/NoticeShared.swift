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
  /// Whom all families may turn to.
  let contacts: [Fact]
  /// The words of the institution, typeset.
  let guidance: DistanceGuidance
  /// By index of the period.
  let terms: [NoticeTerms]
  /// Numbered empty lines, as many as the largest group needs.
  private let lines: [TableRow]

  init(_ institution: Institution) {
    letterhead = Self.letterhead(institution.identity)
    let director = institution.identity.director
    signature = Signature(
      post: (director?.post ?? "директор").capitalizedFirst,
      name: director?.name?.initialsFirst
    )
    guidance = institution.guidance.typeset
    terms = institution.periods.map { NoticeTerms($0, institution.regulation) }
    contacts = Self.contacts(institution, support: guidance.support)
    let pupils = institution.groups.flatMap { [$0.pupils] + $0.changes.map(\.pupils) }
    let most = pupils.compactMap { $0?.value }.max() ?? 0
    lines = (0..<min(max(most, Self.usualPupils), Self.mostLines)).map(Self.line)
  }

  /// How many lines the list has where the number of pupils is not known.
  private static let usualPupils = 15
  /// No group is larger; a slip of the pen must not print a million lines.
  private static let mostLines = 200

  /// A line for each pupil: parents write themselves, nobody's name is printed.
  func lines(forPupils pupils: Int?) -> [TableRow] {
    Array(lines.prefix(max(1, pupils ?? Self.usualPupils)))
  }

  private static func line(_ index: Int) -> TableRow {
    let number = TableCell(text: [.text("\(index + 1).")])
    return TableRow([number] + Array(repeating: TableCell([]), count: 3))
  }

  private static func letterhead(_ identity: Identity) -> [Block] {
    let contacts = [
      identity.address, identity.phone.map { "тел. \($0)" }, identity.email, identity.website,
    ].compactMap(\.self)
    return [
      centered(identity.founder.map { [.text($0.typeset)] }),
      centered([.strong([.text(identity.fullName.typeset)])]),
      centered(contacts.isEmpty ? nil : [.text(contacts.joined(separator: ", ").typeset)]),
    ].compactMap(\.self)
  }

  private static func centered(_ text: [Inline]?) -> Block? {
    text.map { .paragraph($0, .centered) }
  }

  private static func contacts(_ institution: Institution, support: String?) -> [Fact] {
    let ends: [Fact?] = [
      namesSupport(institution) ? nil : .filled("Техническая поддержка", support),
      .known("Телефон учреждения", institution.identity.phone),
    ]
    return institution.responsible.map(contact) + ends.compactMap(\.self)
  }

  /// Whether one of those who answer has the telephone of the support: it is not told twice.
  private static func namesSupport(_ institution: Institution) -> Bool {
    guard let support = institution.guidance.support else { return false }
    return institution.responsible.compactMap(\.phone).contains { support.contains($0) }
  }

  private static func contact(_ person: ResponsiblePerson) -> Fact {
    let parts = [
      person.name, person.post, person.phone.map { "тел. \($0)" }, person.hours,
    ].compactMap(\.self)
    let name = person.role?.capitalizedFirst ?? "Ответственное лицо"
    return .filled(name, parts.isEmpty ? nil : parts.joined(separator: ", ").typeset)
  }
}

extension DistanceGuidance {
  fileprivate var typeset: DistanceGuidance {
    var result = self
    result.requirements = requirements?.typeset
    result.withoutInternet = withoutInternet?.sentence
    result.attendance = attendance?.typeset
    result.support = support?.typeset
    return result
  }
}
