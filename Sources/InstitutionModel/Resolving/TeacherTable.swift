import Russian
import Schema
import SourceText

/// Finds the teachers that definitions name, in whatever way people write a name.
///
/// Russian: «педагог».
public struct TeacherTable: Equatable, Sendable {
  private struct Entry: Equatable {
    var id: Teacher.ID
    var given: [String]
  }

  /// By the listed name as it is compared, then by the full one.
  private var listed: [String: Teacher.ID] = [:]
  private var full: [String: [Teacher.ID]] = [:]
  private var bySurname: [String: [Entry]] = [:]

  init() {}

  /// Of two teachers of one name the first is found.
  mutating func add(_ teacher: Teacher, _ id: Teacher.ID) {
    guard let name = teacher.name.value else { return }
    listed[name.nameKey] = listed[name.nameKey] ?? id
    let fullName = teacher.fullName.value
    if let fullName { full[fullName.nameKey, default: []].append(id) }
    let short = PersonWords(name).parted
    let whole = fullName.flatMap { PersonWords($0).parted }
    let given = whole.map(\.given) ?? short?.given ?? []
    for surname in Set([short?.surname, whole?.surname].compactMap(\.self)) {
      bySurname[surname, default: []].append(Entry(id: id, given: given))
    }
  }

  /// All whom the name may mean: one, where it is theirs alone.
  public func teachers(named name: String) -> [Teacher.ID] {
    if name.namesNobody { return [] }
    if let id = listed[name.nameKey] { return [id] }
    if let ids = full[name.nameKey] { return ids }
    return ids(
      PersonWords(name).readings.flatMap { reading in
        (bySurname[reading.surname] ?? []).filter { PersonWords.agree($0.given, reading.given) }
      }
    )
  }

  /// The one whom the name means.
  public func teacher(_ name: String) -> Teacher.ID? {
    let meant = teachers(named: name)
    return meant.count == 1 ? meant.first : nil
  }

  /// Those of the same surname or one that is nearly so, for a name that means nobody.
  public func namesakes(of name: String) -> [Teacher.ID] {
    let surnames = bySurname.keys.sorted()
    return ids(
      PersonWords(name).readings.flatMap { reading in
        Spelling.nearest(to: reading.surname, in: surnames).flatMap { bySurname[$0] ?? [] }
      }
    )
  }

  private func ids(_ entries: [Entry]) -> [Teacher.ID] {
    Set(entries.map(\.id)).sorted { $0.index < $1.index }
  }
}
