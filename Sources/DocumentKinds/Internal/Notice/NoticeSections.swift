import Documents
import InstitutionModel
import SourceText

/// The parts of a notice that are made of data.
struct NoticeSections {
  let context: NoticeContext

  func callAsFunction(_ name: NoticeDirective) -> [Block] {
    switch name {
    case .letterhead: NoticeFrame(context: context).letterhead
    case .addressee: NoticeFrame(context: context).addressee
    case .ground:
      [.facts(context.terms.ground(isSuspended: context.distance.isSuspended) + agreement)]
    case .timetable: NoticeTimetable(context: context).blocks
    case .resources: resources
    case .conditions: [.facts(NoticeGuidance(context: context).conditions)]
    case .attendance: [.facts(NoticeGuidance(context: context).attendance)]
    case .levels: [NoticeGuidance(context: context).levels]
    case .application: NoticeGuidance(context: context).application
    case .contacts: [.facts(NoticeContacts(context: context).facts)]
    case .signatures: NoticeFrame(context: context).signatures
    case .acknowledgement: NoticeFrame(context: context).acknowledgement
    }
  }

  /// A suspended group has no mode to agree on.
  private var agreement: [Fact] {
    let agreement = context.source.records[context.subject.group].modeAgreement
    return context.distance.isSuspended ? [] : NoticeAgreement(agreement: agreement).facts
  }

  /// Where the group finds its materials; nothing when the definitions name no place.
  private var resources: [Block] {
    let items: [[Inline]] =
      context.distance.resources.map { resource in
        switch resource.value {
        case .address(let text): [.link(.address(text), [.text(text)])]
        case .words(let text): [.text(text)]
        }
      }
      + context.source.records[context.subject.group].emails.map { email in
        [.link(.address("mailto:\(email.value)"), [.text(email.value)])]
      }
    guard !items.isEmpty else { return [] }
    return [
      .paragraph(["Материалы и задания группы:"]),
      .list(List(.bullet, items.map { [.paragraph($0)] })),
    ]
  }
}
