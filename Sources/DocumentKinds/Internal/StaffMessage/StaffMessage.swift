import Documents
import InstitutionModel

/// The text for the chat of the staff: what happens and what everybody does now.
public enum StaffMessage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "staff-message",
    title: "Текст для чата сотрудников",
    clauses: ["1.7", "2.9.2"],
    fulfils: ["4.21(3)"]
  )

  public static let placement = Placement(.internal, .period("messages"), [.txt])

  public static func words(_ reader: inout TemplateReader) -> StaffMessageWords {
    StaffMessageWords(&reader)
  }

  /// Each period that there is work for: of one that is over nobody may be told to send anything.
  public static func subjects(in source: InternalSource) -> [DistancePeriod.ID] {
    source.openPeriods
  }

  /// The period's slug, a slash and `staff`.
  public static func id(of period: DistancePeriod.ID, in source: InternalSource) -> DocumentID {
    let slug = source.published.catalogue.slug(of: period)
    return DocumentID(kind: metadata.id, subject: "\(slug)/staff")
  }

  /// A message and nothing else; the list of the evening shows it too.
  public static func document(
    of period: DistancePeriod.ID,
    in source: InternalSource,
    _ words: StaffMessageWords
  ) -> Document {
    Document(
      id: id(of: period, in: source),
      title: "\(metadata.title): \(PeriodWords(source.institution[period]).days)",
      bodies: [.message(message(about: period, in: source, words))],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(period))
    )
  }

  /// The text, ready to be copied.
  static func message(
    about period: DistancePeriod.ID,
    in source: InternalSource,
    _ words: StaffMessageWords
  ) -> Message {
    let values = StaffMessageValues(source: source, id: period)
    let template = words.template(about: source.institution[period])
    let tasks = words.tasks(about: source.institution[period])
    return source.institution.message(
      template.blocks(placeholder: values.callAsFunction) { name in
        switch name {
        case .tasks: tasks.blocks(placeholder: values.callAsFunction)
        }
      }
    )
  }
}
