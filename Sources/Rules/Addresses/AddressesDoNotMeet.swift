import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// Things of one kind have different addresses, and each has one.
///
/// Addresses of teachers, departments and groups are their names in Latin letters, those of programs
/// and pages are the names of their files.
enum AddressesDoNotMeet: Rule {
  static let metadata = RuleMetadata("addresses-do-not-meet", .error, isFoundation: true)
    .saying("У каждой группы, программы, страницы, каждого педагога и подразделения свой адрес")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("все файлы", findings(in: inspection.institution, inspection.definitions.pages))
  }

  private static func findings(in institution: Institution, _ pages: [PageSource]) -> [Finding] {
    let titles = institution.programs.map { ($0.title.located, $0.slug) }
    let groups = institution.groups.map { ($0.name.located, $0.slug) }
    let pages = pages.map { ($0.lines.title.located, $0.slug) }
    return findings(among: named(institution.departments.map(\.name)), called: "подразделение")
      + findings(among: named(institution.teachers.map(\.name)), called: "педагог")
      + findings(among: groups.compactMap(AddressedName.init), called: "группа")
      + meetings(of: titles.compactMap(AddressedName.init), called: "программа")
      + meetings(of: pages.compactMap(AddressedName.init), called: "страница")
  }

  /// The things whose addresses are their names.
  private static func named(_ names: [Stated<String>]) -> [AddressedName] {
    names.compactMap { AddressedName($0.located, $0.text.slug) }
  }

  private static func findings(among names: [AddressedName], called noun: String) -> [Finding] {
    meetings(of: names.filter { !$0.isWithoutLetters }, called: noun)
      + nameless(among: names, called: noun)
  }

  private static func meetings(of names: [AddressedName], called noun: String) -> [Finding] {
    var first: [String: Term] = [:]
    return names.sorted { $0.name.range < $1.name.range }.compactMap { item -> Finding? in
      guard let other = first[item.address] else {
        first[item.address] = item.name
        return nil
      }
      if item.name.value.nameKey == other.value.nameKey {
        return repeated(item.name, other, called: noun)
      }
      return Finding(
        "у \(item.name.value.quoted) и \(other.value.quoted) один и тот же адрес \(item.address)",
        at: item.name.range,
        labels: [Label("тот же адрес: \(noun) \(other.value.quoted)", at: other.range)],
        help: "назовите их так, чтобы имена различались буквами или цифрами"
      )
    }
  }

  private static func repeated(_ name: Term, _ first: Term, called noun: String) -> Finding {
    Finding(
      "\(noun) \(name.value.quoted) \(described(noun)) дважды",
      at: name.range,
      labels: [Label("первый раз здесь", at: first.range)],
      help: "оставьте одно описание или дайте другое имя"
    )
  }

  private static func described(_ noun: String) -> String {
    if noun.hasSuffix("а") { return "описана" }
    return noun.hasSuffix("е") ? "описано" : "описан"
  }

  private static func nameless(among names: [AddressedName], called noun: String) -> [Finding] {
    names.filter(\.isWithoutLetters).map { item in
      Finding(
        "\(noun) \(item.name.value.quoted): из этого имени не получается адреса",
        at: item.name.range,
        help: "в имени нужна хотя бы одна буква или цифра"
      )
    }
  }
}

/// A thing's name and the last part of its address.
private struct AddressedName {
  var name: Term
  var address: String

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
