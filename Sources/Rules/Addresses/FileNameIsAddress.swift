import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// The name of a program's or page's file, which becomes an address, consists of lower-case Latin
/// letters, digits and hyphens.
enum FileNameIsAddress: Rule {
  static let metadata = RuleMetadata("file-name-is-address", .error, isFoundation: true)
    .saying("Имя файла программы и страницы годится для адреса")

  static func check(_ inspection: Inspection) -> Checked {
    let programs = inspection.definitions.programs.map { program in
      (program.slug, "yaml", program.program.title.range ?? program.lines.range)
    }
    let pages = inspection.definitions.pages.map { page in
      (page.slug, "md", page.lines.title.range ?? page.prose)
    }
    return .each(programs + pages, .file) { name, ending, range in
      let file = "\(name).\(ending)"
      guard isAddress(name) else {
        return .found([unfit(file, as: "\(name.slug).\(ending)", at: range)])
      }
      return Look(name.utf8.count > Slug.longest ? long(file, at: range) : nil)
    }
  }

  private static func unfit(_ file: String, as other: String, at range: SourceRange) -> Finding {
    Finding(
      "имя файла \(file.quoted) не годится для адреса",
      at: range,
      help: "переименуйте файл в \(other): латиница, цифры и дефисы"
    )
  }

  private static func long(_ file: String, at range: SourceRange) -> Finding {
    Finding(
      "имя файла \(file.quoted) длиннее \(Slug.longest) знаков",
      at: range,
      help: "переименуйте файл покороче: его имя станет адресом страницы"
    )
  }

  private static func isAddress(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"): true
        default: false
        }
      }
  }
}
