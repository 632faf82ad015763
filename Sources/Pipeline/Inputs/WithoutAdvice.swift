import InstitutionModel
import Russian
import Schema

/// What to write for `--without`, when what was written names no file of a program.
struct WithoutAdvice {
  /// Of each program the name of its file and, where it could be read, its title.
  private let programs: [(slug: String, title: String?)]

  /// Programs whose files are there, with the titles that they state.
  init(_ slugs: [String], _ reading: Reading) {
    let titles = Dictionary(
      reading.definitions.programs.map { ($0.slug, $0.program.title.value) }
        + reading.definitions.withheld.map { ($0.slug, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    programs = slugs.map { ($0, titles[$0] ?? nil) }
  }

  /// The whole message: what is not there, then the word that was meant or the form that is.
  func message(about asked: String) -> String {
    if let slug = slug(ofFile: asked) ?? slug(titled: asked) {
      return "--without: программу называют по имени её файла без .yaml: вместо «\(asked)» "
        + "напишите --without \(slug)"
    }
    let start = "--without: нет программы «\(asked)»"
    let remark = Spelling.remark(on: asked, in: programs.map(\.slug))
    return remark.isEmpty ? "\(start); \(form(for: asked))" : start + remark
  }

  /// Of `programs/hor.yaml` or `hor.yaml`.
  private func slug(ofFile asked: String) -> String? {
    let name = asked.split(separator: "/").last.map(String.init) ?? asked
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    return programs.first { $0.slug == stem }?.slug
  }

  /// Of a title, with or without quotation marks, or of its beginning.
  private func slug(titled asked: String) -> String? {
    let titled = programs.filter { $0.title != nil }
    let meant = Spelling.nearest(to: asked, in: titled.compactMap(\.title))
    return meant.count == 1 ? titled.first { $0.title == meant[0] }?.slug : nil
  }

  /// How programs are named here, with those that may be meant, else all of them as far as a line goes.
  private func form(for asked: String) -> String {
    let near = programs.filter { $0.title?.hasWord(like: asked) == true }
    let offered = (near.isEmpty ? programs : near).prefix(Self.mostOffered)
    let words = offered.map { $0.slug + ($0.title.map { " («\($0)»)" } ?? "") }
    let rest = (near.isEmpty ? programs : near).count - offered.count
    let end = rest > 0 ? " и ещё \(plural(rest, "программа", "программы", "программ"))" : ""
    let opening = near.isEmpty ? "есть" : "может быть, это"
    let list = words.isEmpty ? "" : "; \(opening) \(words.joined(separator: ", "))\(end)"
    return "программу называют по имени её файла в папке programs без .yaml\(list)"
  }

  private static let mostOffered = 10
}

extension String {
  /// Whether a word of it begins as a word of the other does, which is no preposition.
  fileprivate func hasWord(like other: String) -> Bool {
    let stems = other.folded.split { !$0.isLetter }.filter { $0.count >= 4 }.map {
      String($0.prefix(4))
    }
    let words = folded.split { !$0.isLetter }.map(String.init)
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
  }
}
