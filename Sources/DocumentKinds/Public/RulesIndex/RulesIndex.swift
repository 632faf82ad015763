import Documents
import InstitutionModel

/// Where rules, memos and the institution's own pages are found.
///
/// Russian: «правила и памятки» (п. 1.10).
public enum RulesIndex: DocumentKind {
  public static let metadata = KindMetadata(
    id: "rules",
    title: "Правила и памятки",
    clauses: ["1.10"]
  )

  public static let placement = Placement(.site, .file("rules/index"), [.html])

  /// Nothing of programs and groups.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .frame
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      bodies: [.page(blocks(in: source))],
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The files of the institution's own pages.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.pages.map(\.prose))
  }

  /// A card for each text of rules, then the institution's own pages.
  private static func blocks(in source: PublicSource) -> [Block] {
    let chats = source.institution.chatWords ?? "Как общаться в\u{A0}чатах группы."
    let rules = [
      card(ChatRules.metadata, ChatRules.id(of: .whole, in: source), chats),
      card(
        MemoFamilies.metadata,
        MemoFamilies.id(of: .whole, in: source),
        "Что нужно ребёнку и\u{A0}семье, кто за\u{A0}что отвечает."
      ),
      card(
        MemoTeachers.metadata,
        MemoTeachers.id(of: .whole, in: source),
        "Чаты, режимы занятий, дистанционный период."
      ),
    ]
    return [.heading(level: 1, [.text(metadata.title)]), .cards(rules)] + pages(in: source)
  }

  /// A kind of which there is one document, with a line about it.
  private static func card(_ kind: KindMetadata, _ id: DocumentID, _ words: String) -> Card {
    Card(title: [.text(kind.title)], target: .document(id), lines: [[.text(words)]])
  }

  /// Links in the order of the files; nothing where there are none.
  private static func pages(in source: PublicSource) -> [Block] {
    let links = InstitutionPage.subjects(in: source).map { page -> [Block] in
      let title = source.institution.pages[page].title
      let target = LinkTarget.document(InstitutionPage.id(of: page, in: source))
      return [.paragraph([.link(target, [.text(title)])])]
    }
    guard !links.isEmpty else { return [] }
    return [.heading(level: 2, ["Ещё"], anchor: "pages"), .list(List(.bullet, links))]
  }
}
