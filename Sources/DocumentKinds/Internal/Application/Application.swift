import Documents
import InstitutionModel

/// The application of a family, filled in for its group as far as everybody may know.
///
/// Russian: «заявление о переводе учащегося на дистанционное обучение» (п. 1.8). Nobody's name stands in
/// it, and nothing but the transfer is asked for: what else a family agrees to is another paper.
public enum Application: DocumentKind {
  public static let metadata = KindMetadata(
    id: "application",
    title: "Заявление о переводе на дистанционное обучение",
    clauses: ["1.8", "4.7"]
  )

  public static let placement = Placement(.internal, .period("applications"), [.html, .docx, .pdf])

  /// The words of ``ApplicationForm``.
  public static func words(_ reader: inout TemplateReader) -> ApplicationWords {
    reader.template("form")
  }

  /// Each group that learns at a distance in a period whose ground asks for applications.
  public static func subjects(in source: InternalSource) -> [GroupSubject] {
    source.institution.periodIDs.flatMap { period in
      source.groupsWithApplications(in: period).map { GroupSubject(period: period, group: $0) }
    }
  }

  /// Fitted to one page, as a family signs one sheet.
  public static func document(
    of subject: GroupSubject,
    in source: InternalSource,
    _ words: ApplicationWords
  ) -> Document {
    let group = source.group(subject.group, in: subject.period)
    let program = source.institution[group.program]
    let period = source.institution[subject.period]
    let sheet = ApplicationSheet(
      institution: source.institution,
      transfer: .init(program: program, group: group, period: period)
    )
    return Document(
      id: id(of: subject, in: source),
      title: "Заявление: \(source.institution.fullName(of: group)), \(PeriodWords(period).days)",
      fit: .onePage,
      bodies: [.pages([sheet.section(words)])],
      imprint: source.institution.imprint(metadata.clauses, follows: .period(subject.period))
    )
  }
}
