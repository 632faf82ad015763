import Documents
import InstitutionModel

/// The letter that tells the parents of a group how it learns in a distance period: one page, and the
/// same in short for the chat.
///
/// Russian: «уведомление родителей (законных представителей)» (п. 4.21(3)).
public enum Notice: DocumentKind {
  public static let metadata = KindMetadata(
    id: "notice",
    title: "Уведомление родителям",
    clauses: [
      "1.7", "1.8", "4.7", "4.8", "4.9", "4.10", "4.13(2)", "4.15(5)", "4.16", "4.21(3)", "4.22",
      "5.3", "5.4",
    ],
    fulfils: [
      "1.9", "1.12", "1.13", "2.2", "2.7.3", "2.8.1", "4.4", "4.5", "4.21(2)", "4.21(4)",
    ]
  )

  public static let placement = Placement(
    .internal,
    .period("notices"),
    [.html, .docx, .pdf, .txt]
  )

  /// Reads all variants of the template that some group may need.
  public static func words(_ reader: inout TemplateReader) -> NoticeWords { NoticeWords(&reader) }

  /// Each group that a period covers, period by period.
  public static func subjects(in source: InternalSource) -> [GroupSubject] {
    source.institution.periodIDs.flatMap { period in
      source.institution[period].coverage.groups.map { GroupSubject(period: period, group: $0) }
    }
  }

  /// Two bodies: pages for paper, and a message for the chat.
  public static func document(
    of subject: GroupSubject,
    in source: InternalSource,
    _ words: NoticeWords
  ) -> Document {
    let context = NoticeContext(subject, in: source)
    let parts = NoticeParts(context, words)
    let chat = NoticeChat(context: context, words: words)
    return Document(
      id: id(of: subject, in: source),
      title: context.title(of: "Уведомление"),
      fit: .onePageInFittingLetters,
      bodies: [.pages(parts.sections), .message(chat.message)],
      imprint: context.imprint(NoticeClauses(context: context).names)
    )
  }
}
