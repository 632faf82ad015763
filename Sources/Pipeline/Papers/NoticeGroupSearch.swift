import InstitutionModel
import Russian
import Schema
import SourceText

/// Finds a group by what people call it: title and number, title alone, an address without «ё».
struct NoticeGroupSearch {
  /// A group of the period with all that it may be called.
  private struct Candidate {
    /// As in addresses.
    var slug: String
    /// Of the program, without quotation marks.
    var title: String
    /// Of the group alone.
    var own: Set<String>
    /// Of its program, with all the groups that it has.
    var shared: Set<String>
  }

  /// In the order of the given slugs.
  private let candidates: [Candidate]
  /// Where the group is not, before a noun; empty where it is nowhere.
  private let place: String

  /// - Parameters:
  ///   - slugs: The groups to find one of, as in addresses.
  ///   - institution: Knows what they are called.
  ///   - place: Where they are, in words that end with a space.
  init(_ slugs: [String], in institution: Institution, place: String = "в этом периоде ") {
    self.place = place
    let groups = Dictionary(
      institution.groups.map { ($0.slug, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    candidates = slugs.map { slug in
      guard let group = groups[slug] else {
        return Candidate(slug: slug, title: slug, own: [Self.key(slug)], shared: [])
      }
      let program = institution[group.program]
      let title = program.title.text
      return Candidate(
        slug: slug,
        title: title,
        own: [Self.key(slug), Self.key("\(title) \(group.name.text)")],
        shared: [Self.key(program.slug), Self.key(title)]
      )
    }
  }

  /// The place of the group in the list.
  ///
  /// - Throws: `Failure.usage` that names the groups which may have been meant.
  func index(of name: String) throws(Failure) -> Int {
    let key = Self.key(name)
    let own = candidates.indices.filter { candidates[$0].own.contains(key) }
    let found = own.isEmpty ? candidates.indices.filter { isOfProgram($0, key) } : own
    if let only = found.first, found.count == 1 { return only }
    throw .usage(found.isEmpty ? unknown(name, key) : ambiguous(name, found))
  }

  /// Whether the name is that of the group's program.
  private func isOfProgram(_ index: Int, _ key: String) -> Bool {
    candidates[index].shared.contains(key)
  }

  /// Each of several groups is called so; the address tells them apart.
  private func ambiguous(_ name: String, _ found: [Int]) -> String {
    "--group: «\(name)» – это не одна группа; назовите её: \(list(found))"
  }

  /// With the groups that begin so, else the nearest by spelling, else all.
  private func unknown(_ name: String, _ key: String) -> String {
    let start = "--group: \(place)нет группы «\(name)»"
    let begun = candidates.indices.filter { index in
      candidates[index].shared.union(candidates[index].own).contains { $0.hasPrefix(key) }
    }
    guard begun.isEmpty else { return "\(start); возможно, это \(list(begun))" }
    let slugs = candidates.map(\.slug)
    if let near = Spelling.nearest(to: name, in: slugs).first {
      return "\(start); возможно, это «\(near)»"
    }
    let titles = candidates.map(\.title).uniqued
    guard let title = Spelling.nearest(to: name, in: titles).first else {
      return "\(start); есть: \(list(Array(candidates.indices)))"
    }
    return "\(start); возможно, это "
      + list(candidates.indices.filter { candidates[$0].title == title })
  }

  /// «hor-1», «hor-2» and how many more there are.
  private func list(_ indices: [Int]) -> String {
    let shown = indices.prefix(Self.mostShown).map { "«\(candidates[$0].slug)»" }
    let rest = indices.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " и ещё \(rest)" : "")
  }

  /// More names are not read in a message.
  private static let mostShown = 8

  /// The name by which names are compared: Latin letters, «ё» as «е», without the word «группа».
  private static func key(_ name: String) -> String {
    let parts = name.folded.slug.replacing("yo", with: "e").split(separator: "-")
    return parts.filter { !groupWords.contains($0) }.joined(separator: "-")
  }

  /// Words for a group in Latin letters, which tell nothing.
  private static let groupWords: Set<Substring> = ["gruppa", "gr"]
}
