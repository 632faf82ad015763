import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// No address is that of a page of our own, or a name that Windows keeps for devices.
enum AddressIsFree: Rule {
  static let metadata = RuleMetadata("address-is-free", .error)
    .with(isFoundation: true).saying("Адрес не занят и годится для Windows")

  /// Looks at files by their names, and at departments and teachers by the address that their names
  /// give.
  static func check(_ inspection: Inspection) -> Checked {
    let (institution, definitions) = (inspection.institution, inspection.definitions)
    let programs = definitions.programs.compactMap { program in
      let range = program.program.title.range ?? program.lines.range
      return finding(aboutFile: program.slug, ".yaml", taken: ["index"], at: range)
    }
    let pages = definitions.pages.compactMap { page in
      finding(aboutFile: page.slug, ".md", taken: [], at: page.lines.title.range ?? page.prose)
    }
    let names =
      institution.departments.compactMap {
        finding(about: $0.name, taken: ["others", "regulation"])
      }
      + institution.teachers.compactMap { finding(about: $0.name, taken: []) }
    return .whole("все файлы", programs + pages + names)
  }

  /// Why an address may not be used.
  private enum Fault {
    /// A page of our own lies there.
    case taken
    /// Windows opens a device instead of the file.
    case device
  }

  /// `taken` are the addresses of our own pages in the same folder.
  private static func fault(of address: String, taken: Set<String>) -> Fault? {
    if taken.contains(address) { return .taken }
    return isDevice(address) ? .device : nil
  }

  /// Names of MS-DOS devices, which Windows keeps with any ending: `con`, `com1`.
  private static func isDevice(_ name: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    guard name.hasPrefix("com") || name.hasPrefix("lpt") else { return false }
    let rest = name.utf8.dropFirst(3)
    return rest.count == 1 && rest.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }

  /// A finding at the thing's title; the name of a file has no place to point at.
  private static func finding(
    aboutFile slug: String,
    _ ending: String,
    taken: Set<String>,
    at range: SourceRange
  ) -> Finding? {
    guard let fault = fault(of: slug, taken: taken) else { return nil }
    let (problem, otherwise) =
      switch fault {
      case .taken: ("занято: по такому адресу лежит список программ", "")
      case .device:
        ("не годится: в Windows так называются устройства", ", иначе там страницу не открыть")
      }
    return Finding(
      "имя файла \("\(slug)\(ending)".quoted) \(problem)",
      at: range,
      help: "переименуйте файл, например в \(slug)-1\(ending)\(otherwise)"
    )
  }

  /// Nothing for a thing without a name.
  private static func finding(about name: Stated<String>, taken: Set<String>) -> Finding? {
    guard let name = name.located, let fault = fault(of: name.value.slug, taken: taken)
    else { return nil }
    let reason =
      switch fault {
      case .taken: "по нему лежит другая страница"
      case .device: "в Windows так называются устройства"
      }
    return Finding(
      "из имени \(name.value.quoted) получается адрес \(name.value.slug), а \(reason)",
      at: name.range,
      help: "напишите имя полнее, чтобы адрес был другим"
    )
  }
}
