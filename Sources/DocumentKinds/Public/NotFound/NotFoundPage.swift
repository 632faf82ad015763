import Documents
import InstitutionModel

/// What a server shows for an address that has no page: «404».
///
/// No document of the edition: nothing leads there, and its links are those of the server.
public enum NotFoundPage {
  /// The page, with the ways back.
  public static func document(in source: PublicSource) -> Document {
    let title = "Такой страницы нет"
    let lead =
      "Возможно, адрес изменился или в\u{A0}нём опечатка. Найдите свою группу в\u{A0}расписании."
    let ways = [
      (FrontPage.metadata, "Все программы с\u{A0}группами."),
      (InstitutionSchedule.metadata, "Все группы: дни, время, кабинеты."),
      (RulesIndex.metadata, "Чаты, памятки для\u{A0}семьи и\u{A0}педагога."),
    ]
    let cards = ways.map { kind, words in
      Card(
        title: [.text(kind.title)],
        target: .document(DocumentID(kind: kind.id)),
        lines: [[.text(words)]]
      )
    }
    return Document(
      id: DocumentID(kind: "not-found"),
      title: title,
      bodies: [
        .page([
          .heading(level: 1, [.text(title)]), .paragraph([.text(lead)], .lead), .cards(cards),
        ])
      ],
      imprint: source.institution.imprint([])
    )
  }
}
