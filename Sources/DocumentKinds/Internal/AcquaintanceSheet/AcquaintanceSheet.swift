import Documents
import InstitutionModel
import Russian
import Schema

/// Who has read a notice: numbered lines that the teacher fills in.
///
/// It does not go round among parents, who must not read each other's names.
///
/// Russian: «лист ознакомления с уведомлением» (п. 4.21(3)).
public enum AcquaintanceSheet: DocumentKind {
  public static let metadata = KindMetadata(
    id: "acquaintance-sheet",
    title: "Лист ознакомления с уведомлением",
    clauses: ["4.21(3)"]
  )

  public static let placement = Placement(.internal, .period("acquaintance"), [.html, .docx, .pdf])

  /// Has a template of its own, but the placeholders of notices.
  public static func words(_ reader: inout TemplateReader) -> AcquaintanceWords {
    AcquaintanceWords(&reader)
  }

  /// Each group that gets a notice.
  public static func subjects(in source: InternalSource) -> [GroupSubject] {
    Notice.subjects(in: source)
  }

  /// With as many lines as the group has pupils on the first day of the period.
  public static func document(
    of subject: GroupSubject,
    in source: InternalSource,
    _ words: AcquaintanceWords
  ) -> Document {
    let context = NoticeContext(subject, in: source)
    let values = NoticeValues(context: context, isMessage: false)
    let blocks = words.page.blocks(placeholder: values.callAsFunction) { name in
      switch name {
      case .institution:
        [.paragraph([.text(source.institution.identity.name.text.typeset)], .centered)]
      case .lines: [.table(AcquaintanceTable.table(forPupils: context.group.pupils.value))]
      case .signature:
        [.signature(Signature(post: "Педагог", name: context.teacherName?.initialsFirst))]
      }
    }
    return Document(
      id: id(of: subject, in: source),
      title: context.title(of: "Лист ознакомления"),
      bodies: [.page(blocks)],
      imprint: context.imprint(metadata.clauses)
    )
  }
}
