import Russian
import Schema
import SourceText

extension Institution {
  /// Calls people of the staff alike wherever they are named, teachers as in their list.
  ///
  /// «А. А. Иванова» is «Иванова А.А.», «Анна Андреевна Иванова» has the surname first; somebody who is in no list
  /// stays whom they are.
  mutating func callPeopleAlike(_ names: NameTable) {
    let alike = { [teachers] (name: Stated<String>) in
      name.flatMap { Self.usualName(of: $0, teachers, names) }
    }
    identity.director = identity.director.flatMap { official in
      var official = official
      official.name = alike(official.name)
      return official
    }
    for index in responsible.indices { responsible[index].name = alike(responsible[index].name) }
    for index in departments.indices { departments[index].head = alike(departments[index].head) }
    if let name = administrator?.name { administrator?.name = alike(name) }
  }

  /// The text itself, with the surname first, where it is no surname with initials.
  private static func usualName(
    of text: String,
    _ teachers: [Teacher],
    _ names: NameTable
  ) -> String {
    guard text.contains("."), let person = PersonName(text) else { return text.withSurnameFirst }
    let listed = names.teacher(text).flatMap { teachers[$0.index].name.value }
    return listed.flatMap { PersonName($0) == person ? $0 : nil } ?? person.surnameFirst
  }
}
