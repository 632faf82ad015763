import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The teacher of a program or group is one of `teachers.yaml`, and which one is plain.
///
/// Nobody is invited to list a second time whom another spelling of the name may mean.
enum TeacherIsListed: Rule {
  static let metadata = RuleMetadata("teacher-is-listed", .error)
    .saying("Педагог программы и группы есть в teachers.yaml")

  /// Unknown where a teacher of the list has no name, as that may be the one.
  static func check(_ inspection: Inspection) -> Checked {
    let names = inspection.definitions.teachers.compactMap(\.value.teacher.name.value)
    // A teacher without a name, or a file without teachers, is told already, and may be the one.
    guard !names.isEmpty, names.count == inspection.definitions.teachers.count
    else { return .unknown }
    let known = KnownNames(names, called: "имена", remedy: newcomer)
    let named = inspection.definitions.teacherNames
    let table = inspection.names.teachers
    let meant = Dictionary(named.map { ($0.value, table.teachers(named: $0.value)) }) { $1 }
    var findings = known.unknown(among: named.filter { meant[$0.value]?.isEmpty == true }) {
      "педагога \($0) нет в teachers.yaml"
    }
    let texts = Dictionary(named.map { ($0.range, $0.value) }) { first, _ in first }
    let replaced = Replaced(inspection)
    for index in findings.indices {
      guard let name = texts[findings[index].range] else { continue }
      let others = replaced[findings[index].range]
      let near = help(for: name, among: names.filter { !others.contains($0) }, inspection)
      findings[index].help = near ?? (others.isEmpty ? findings[index].help : newcomer)
    }
    var places = Dictionary(grouping: named) { $0.value.nameKey }
    let several = named.compactMap { term -> Finding? in
      guard let people = meant[term.value], people.count > 1,
        let others = places.removeValue(forKey: term.value.nameKey)?.dropFirst()
      else { return nil }
      return ambiguity(of: term, Array(others), people.map { inspection.institution[$0] })
    }
    return .whole("программы и\u{A0}группы", findings + several)
  }

  private static let newcomer = "нового педагога впишите в teachers.yaml"
  private static let another = "если это другой человек, впишите его в teachers.yaml"

  /// Whom an unknown name comes near to; `nil` where it is nobody.
  private static func help(
    for name: String,
    among names: [String],
    _ inspection: Inspection
  ) -> String? {
    let near = names.filter { mayBe($0, misspelt: name) }
    let spelt = Spelling.suggestions(for: name, in: near)
    if let first = spelt.first, let guess = Spelling.guess(for: name, in: near) {
      return first.reason == .misspelling ? "\(guess); \(another)" : guess
    }
    let namesakes = inspection.names.teachers.namesakes(of: name)
      .map { inspection.institution[$0].name.text }
      .filter(names.contains)
      .map(\.quoted)
    return namesakes.isEmpty ? nil : "в teachers.yaml есть \(namesakes.enumerated); \(another)"
  }

  /// Whether the surnames are alike: initials that are the same make nobody another.
  private static func mayBe(_ listed: String, misspelt name: String) -> Bool {
    guard let listed = PersonName(listed), let name = PersonName(name) else { return true }
    return !Spelling.nearest(to: name.surname, in: [listed.surname]).isEmpty
  }

  private static func ambiguity(
    of term: Term,
    _ others: [Term],
    _ people: [Teacher]
  ) -> Finding {
    let names = people.map(\.name.text.quoted)
    return Finding(
      "имя \(term.value.quoted) подходит нескольким педагогам: \(names.enumerated)",
      at: term.range,
      places: others.map { Label("и здесь", at: $0.range) },
      rest: { " и ещё в \(plural($0, "месте", "местах", "местах"))" },
      help: "напишите \(names.alternatives)"
    )
  }
}
