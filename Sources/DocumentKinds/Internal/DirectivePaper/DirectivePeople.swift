import Documents
import InstitutionModel
import Russian
import SourceText

/// Whom an order names, by post, with the name in brackets as it is: no surname is declined.
struct DirectivePeople {
  let context: DirectiveContext

  private var institution: Institution { context.institution }

  /// Each person once: those who answer, the heads, then the teachers of the groups.
  var acquainted: [(name: String, post: String)] {
    var seen: Set<String> = []
    return (responsible + heads + teachers).filter { seen.insert($0.name).inserted }
  }

  private var responsible: [(name: String, post: String)] {
    let administrator = institution.administrator?.name.map {
      (name: $0.typeset, post: "администратор платформы")
    }
    let named = institution.responsible.compactMap { person in
      person.name.map { (name: $0.typeset, post: person.post?.typeset ?? "") }
    }
    return named + [administrator].compactMap(\.self)
  }

  private var heads: [(name: String, post: String)] {
    departments.compactMap { department in
      department.head.map {
        (
          name: $0.typeset,
          post: "руководитель подразделения (\(department.name.value.typeset))"
        )
      }
    }
  }

  private var teachers: [(name: String, post: String)] {
    context.teachers.map { (name: institution[$0].name.value.typeset, post: post(of: $0)) }
  }

  /// What the groups call the person, «концертмейстер»; a teacher of some group is a teacher.
  private func post(of teacher: Teacher.ID) -> String {
    let own = context.groups.flatMap { $0.group.roles(of: teacher) }
    return own.contains(nil) ? Self.teacher : own.compactMap(\.self).first?.typeset ?? Self.teacher
  }

  private static let teacher = "педагог"

  /// Those that answer for groups of the period.
  private var departments: [Department] {
    let ids = Set(context.groups.compactMap { context.source.roster.department(of: $0.id) })
    return ids.sorted().map { institution[$0] }
  }

  /// «Художественный отдел – Мельникова О.В., Технический отдел – Ткачёв В.П.»; `nil` where no
  /// department is named.
  var headsByDepartment: String? {
    let names = departments.map { department in
      let head = department.head.map { "\u{A0}– \($0.typeset)" } ?? ""
      return department.name.value.typeset + head
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
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
    guard let post = dativePost else { return nil }
    return post.capitalizedFirst.typeset + (name.map { " (\($0.typeset))" } ?? "")
  }
}
