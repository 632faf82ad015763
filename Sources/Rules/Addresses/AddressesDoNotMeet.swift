import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// Things of one kind have different addresses, and each has one.
///
/// Addresses of teachers, departments and groups are their names in Latin letters, those of programs
/// and pages are the names of their files.
enum AddressesDoNotMeet: Rule {
  static let metadata = RuleMetadata("addresses-do-not-meet", .error)
    .with(isFoundation: true)
    .saying("У каждой группы, программы, страницы, каждого педагога и подразделения свой адрес")

  /// Compares within one kind only: those of different kinds lie in folders of their own.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let titles = institution.programs.map { ($0.title.located, $0.slug) }
    let groups = institution.groups.map { ($0.name.located, $0.slug) }
    let pages = inspection.definitions.pages.map { ($0.lines.title.located, $0.slug) }
    return .whole(
      "все файлы",
      findings(among: named(institution.departments.map(\.name)), called: "подразделение")
        + findings(
          among: named(institution.teachers.map(\.name)),
          called: "педагог",
          ifTwice: helpForTeacher
        )
        + findings(among: groups.compactMap(AddressedName.init), called: "группа")
        + meetings(of: titles.compactMap(AddressedName.init), called: "программа")
        + meetings(of: pages.compactMap(AddressedName.init), called: "страница")
    )
  }

  /// The things whose addresses are their names.
  private static func named(_ names: [Stated<String>]) -> [AddressedName] {
    names.compactMap { AddressedName($0.located, $0.text.slug) }
  }

  /// Findings about those whose address would be empty, and about the others that meet.
  private static func findings(
    among names: [AddressedName],
    called noun: String,
    ifTwice help: String = usualHelp
  ) -> [Finding] {
    let nameless = names.filter(\.isWithoutLetters).map(\.name).map { name in
      Finding(
        "\(noun) \(name.value.quoted): из этого имени не получается адреса",
        at: name.range,
        help: "в имени нужна хотя бы одна буква или цифра"
      )
    }
    let lettered = names.filter { !$0.isWithoutLetters }
    return meetings(of: lettered, called: noun, ifTwice: help) + nameless
  }

  /// Findings at each but the first of one address, in the order of the files.
  ///
  /// The same name twice is told in other words than two names that become one address.
  private static func meetings(
    of names: [AddressedName],
    called noun: String,
    ifTwice help: String = usualHelp
  ) -> [Finding] {
    var first: [String: Term] = [:]
    return names.sorted { $0.name.range < $1.name.range }.compactMap { item -> Finding? in
      guard let other = first[item.address] else {
        first[item.address] = item.name
        return nil
      }
      let (name, place) = (item.name.value, item.name.range)
      if name.nameKey == other.value.nameKey {
        return Finding(
          "\(noun) \(name.quoted) \(described(noun)) дважды",
          at: place,
          labels: [Label("первый раз здесь", at: other.range)],
          help: help
        )
      }
      return Finding(
        "у \(name.quoted) и \(other.value.quoted) один и тот же адрес \(item.address)",
        at: place,
        labels: [Label("тот же адрес: \(noun) \(other.value.quoted)", at: other.range)],
        help: "назовите их так, чтобы имена различались буквами или цифрами"
      )
    }
  }

  private static let usualHelp = "оставьте одно описание или дайте другое имя"

  private static let helpForTeacher =
    "оставьте одно описание: если человек работает и в\u{A0}другом подразделении, впишите "
    + "программе «подразделение: …»; если это другой человек, впишите имя полнее"

  /// The participle in the gender of the noun: «описана программа».
  private static func described(_ noun: String) -> String {
    if noun.hasSuffix("а") { return "описана" }
    return noun.hasSuffix("е") ? "описано" : "описан"
  }
}

/// A thing's name and the last part of its address.
private struct AddressedName {
  /// As it is written, with its place.
  var name: Term
  /// Unique within its kind, without folder and ending: `vesyolaya-kistochka`.
  var address: String

  /// Nothing for a thing without a name, which has no address.
  init?(_ name: Term?, _ address: String) {
    guard let name else { return nil }
    self.name = name
    self.address = address
  }

  /// Whether the address stands for a name in which there is nothing to write in Latin letters.
  var isWithoutLetters: Bool {
    name.value.slug == "x" && !name.value.folded.utf8.contains(UInt8(ascii: "x"))
  }
}
