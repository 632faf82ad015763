import Schema
import SourceText
import YAMLTree

/// A teacher, as the public may know one.
///
/// Russian: «педагог».
public struct Teacher: Sendable {
  public typealias ID = Index<Teacher>

  /// Surname and initials, as in Приложение 1.
  public var name: Stated<String> = .absent
  /// Russian: «полное имя».
  public var fullName: Stated<String> = .absent
  /// Russian: «приём родителей».
  public var receptionHours: Stated<String> = .absent
  /// The transliterated name, used in addresses.
  public var slug = ""
  public var department: Department.ID?
}

/// An item of «педагоги»: the public part and that of staff, side by side.
///
/// Russian: «педагог».
public struct TeacherLines: Sendable {
  public var teacher = Teacher()
  public var record = TeacherRecord()
  /// The name of the department.
  public var department: Stated<String> = .absent

  static let schema = RecordSchema("педагог", within: "в описании педагога", Self()) {
    Key("имя", \.teacher.name, .teacherName, required: true)
      .example("Иванова А.А.").about("как в Приложении 1")
    Key("полное имя", \.teacher.fullName, .text).example("Иванова Анна Андреевна")
      .about("как в документах")
    Key("подразделение", \.department, .name(of: "название подразделения"))
      .about("название из institution.yaml")
    Key("подготовка", \.record.training, .text, clause: "4.2").forStaff
      .about("чему и когда обучен")
    Key("место работы", \.record.workplace, .workplace, clause: "4.23").forStaff
      .about("где работает")
    Key("приём родителей", \.teacher.receptionHours, .text).about("когда можно прийти")
    Key("рабочие дни", \.record.workingDays, .text).forStaff.about("для графика работы")
  }
}

extension Shape where Value == String {
  /// A name without what is private or passing, «(болеет)», «(с 1 ноября)», without posts and further people.
  fileprivate static let teacherName = text(fault: { ListedName($0).fault }) { text in
    let listed = ListedName(text)
    return listed.fault == nil ? listed.name : nil
  }.refusing { node in
    guard case .sequence(let items) = node.content else { return nil }
    let names = items.compactMap { item -> String? in
      if case .scalar(let text, _) = item.content { text } else { nil }
    }
    let text = names.joined(separator: ", ")
    return ListedName(text).fault.map { (Located(text, at: node.range), $0) }
  }
}

extension Shape where Value == TeacherLines {
  /// A name alone: «педагоги: Иванова А.А., Котов П.П.».
  static let teacher = record(
    TeacherLines.schema,
    or: .teacherName,
    as: \.teacher.name,
    expected: "фамилия и инициалы"
  ).map { lines, _, _ in lines.withUsualName }
}
