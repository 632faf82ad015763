import Documents
import InstitutionModel
import Russian
import Schema

/// Whom an order names, by post, with the name in brackets as it is: no surname is declined.
struct DirectivePeople {
  let context: DirectiveContext

  private var institution: Institution { context.institution }

  /// Whom an item tells to do something, each once: those who answer, the heads, then the teachers.
  var acquainted: [(name: String, post: String)] {
    var seen: Set<String> = []
    return (responsible + administrator + heads + teachers)
      .filter { seen.insert($0.name).inserted }
  }

  /// Those who answer for methods and events, if the order addresses them, for registration and for
  /// the site.
  private var responsible: [(name: String, post: String)] {
    let named = [institution.methodService, institution.massEvents].compactMap(\.self)
      .filter { isTransfer && $0.addressed != nil }
    let registrar =
      isTransfer && context.takesApplications
      ? institution.responsible(for: NamedDuty.registration.rawValue) : nil
    let editor =
      institution.identity.website.value == nil
      ? nil : institution.responsible(for: NamedDuty.website.rawValue)
    return (named + [registrar, editor].compactMap(\.self)).compactMap { person in
      person.name.value.map { (name: $0.typeset, post: person.post.value?.typeset ?? "") }
    }
  }

  /// Whether groups are transferred by it: later orders repeat fewer duties.
  private var isTransfer: Bool { context.subject.matter == .transfer }

  /// Only a transfer has an item for the administrator of the platform.
  private var administrator: [(name: String, post: String)] {
    guard isTransfer, let name = institution.administrator?.name.value else { return [] }
    return [(name: name.typeset, post: "администратор платформы")]
  }

  /// The heads of departments with groups in the period; a prolongation tells them nothing new.
  private var heads: [(name: String, post: String)] {
    guard isTransfer || context.endsPeriod else { return [] }
    return departments.compactMap { department in
      department.namedHead.map {
        (
          name: $0.typeset,
          post: "руководитель подразделения (\(department.name.text.typeset))"
        )
      }
    }
  }

  /// All who teach in the period, with the role by which their groups call them.
  private var teachers: [(name: String, post: String)] {
    context.teachers.map { (name: institution[$0].name.text.typeset, post: post(of: $0)) }
  }

  /// What the groups call the person, «концертмейстер»; a teacher of some group is a teacher.
  private func post(of teacher: Teacher.ID) -> String {
    let own = context.groups.flatMap { $0.group.roles(of: teacher) }
    return own.contains(nil) ? Self.teacher : own.compactMap(\.self).first?.typeset ?? Self.teacher
  }

  /// Who has no role of their own.
  private static let teacher = "педагог"

  /// Those that answer for groups of the period.
  private var departments: [Department] {
    let ids = Set(context.groups.compactMap { context.source.roster.department(of: $0.id) })
    return ids.sorted().map { institution[$0] }
  }

  /// «Руководителям структурных подразделений (Художественный отдел – Мельникова О.В., Технический
  /// отдел – Ткачёв В.П.)»; who is not named has a line to write the name on.
  var headsAddressed: [Inline] {
    let name = "Руководитель подразделения"
    let heads = departments.map { department in
      [.text("\(department.name.text.typeset)\u{A0}– ")]
        + [Inline].filled(name, department.namedHead?.typeset, letters: 24)
    }
    let words =
      heads.count == 1
      ? "Руководителю структурного подразделения ("
      : "Руководителям структурных подразделений ("
    let all = heads.isEmpty ? [[.blank(name: "Руководители подразделений", letters: 40)]] : heads
    return [.text(words)] + all.joined(separator: [", "]) + [")"]
  }
}

extension Group {
  /// In what roles the person works with the group; `nil` for one without words.
  fileprivate func roles(of id: Teacher.ID) -> [String?] {
    (teacher == id ? [mainTeacherRole] : [])
      + otherTeachers.filter { $0.teacher == id }.map(\.role)
  }
}

extension ResponsiblePerson {
  /// «Заместителю директора (Орлова Н.В.)», for the start of a sentence; `nil` where the definitions do
  /// not say the post in the dative.
  var addressed: String? {
    guard let post = dativePost.value else { return nil }
    // Written in the nominative, it is declined.
    return post.dativePost.capitalizedFirst.typeset + (name.value.map { " (\($0.typeset))" } ?? "")
  }
}
