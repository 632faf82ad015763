import CivilTime
import Russian
import Schema
import SourceText

/// Whom and which places the institution names, known before programs are read.
///
/// So words beside the hours of a lesson are read as what they are: «вт 15:30–17:10 Лаптев», «… в Доме культуры».
///
/// Russian: «имена учреждения».
struct KnownNames: Equatable, Sendable {
  /// As the list of teachers has them, by number.
  private var listed: [String] = []
  private var teachers = TeacherTable()
  /// The surnames of which a folded word may be a case, and whether it is the nominative of one.
  private var surnames: [String: [String]] = [:]
  private(set) var places: [KnownPlace] = []
  /// The days of the school year, where remedies list days; `nil` where nobody knows them.
  private(set) var year: DateRange?
  /// When no lessons are held in it.
  private(set) var holidays: [Holiday] = []

  /// Nobody and nothing.
  init() {}

  init(_ teachers: [Teacher], _ sites: [Site], _ year: DateRange?, without holidays: [Holiday]) {
    self.year = year
    self.holidays = holidays
    for teacher in teachers { add(teacher) }
    places = sites.compactMap { KnownPlace($0) }
  }

  /// Whether no word can be a name.
  var isEmpty: Bool { listed.isEmpty && places.isEmpty }

  /// Adds a room, which is called as places are.
  mutating func add(room: String) { places += [KnownPlace(room: room)].compactMap(\.self) }

  private mutating func add(_ teacher: Teacher) {
    guard let name = teacher.name.value else { return }
    teachers.add(teacher, Teacher.ID(listed.count))
    listed.append(name)
    for person in [name, teacher.fullName.value].compactMap(\.self) {
      guard let surname = PersonWords(person).parted?.surname else { continue }
      for form in [surname] + SurnameForms.oblique(of: surname)
      where surnames[form]?.contains(surname) != true {
        surnames[form, default: []].append(surname)
      }
    }
  }

  /// The surnames that a word is a case of; with `isDeclined` rather another case than the nominative.
  func surnames(of word: String, isDeclined: Bool) -> [String] {
    let folded = word.folded
    let all = surnames[folded] ?? []
    let declined = all.filter { $0 != folded }
    return isDeclined && !declined.isEmpty ? declined : all.filter { $0 == folded }
  }

  /// Whether a word is a surname in any case.
  func isSurname(_ word: String) -> Bool { surnames[word.folded] != nil }

  /// The names, as they are listed, of all whom a name in the nominative may mean.
  func teachers(named name: String) -> [String] {
    teachers.teachers(named: name).map { listed[$0.index] }
  }

  /// Those of whom the word is nearly the surname.
  func teachers(nearly word: String) -> [String] {
    teachers.namesakes(of: word).map { listed[$0.index] }
  }
}
