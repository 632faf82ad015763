import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The name of a program's or page's file, which becomes an address, consists of lower-case Latin
/// letters, digits and hyphens.
enum FileNameIsAddress: Rule {
  static let metadata = RuleMetadata("file-name-is-address", .error)
    .with(isFoundation: true).saying("Имя файла программы и страницы годится для адреса")

  /// Looks at every file, though nothing else of it could be read.
  static func check(_ inspection: Inspection) -> Checked {
    let programs = inspection.definitions.programs.map { program in
      (program.slug, "yaml", program.program.title.range ?? program.lines.range)
    }
    let pages = inspection.definitions.pages.map { page in
      (page.slug, "md", page.lines.title.range ?? page.prose)
    }
    return .each(programs + pages, .file) { name, ending, range in
      let file = "\(name).\(ending)"
      if !isAddress(name) {
        return .found(
          "имя файла \(file.quoted) не годится для адреса страницы",
          at: range,
          help: "переименуйте файл в \(name.slug).\(ending): латинские буквы, цифры и дефисы"
        )
      }
      if name.utf8.count <= Slug.longest { return .fine }
      return .found(
        "имя файла \(file.quoted) длиннее \(Slug.longest) знаков",
        at: range,
        help: "переименуйте файл покороче: его имя станет адресом страницы"
      )
    }
  }

  /// Whether the name needs no escaping in a URL and is the same on systems that know no case.
  private static func isAddress(_ name: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return !name.isEmpty
      && name.utf8.allSatisfy { letters ~= $0 || digits ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
