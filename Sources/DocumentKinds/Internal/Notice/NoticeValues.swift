import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What stands in the gaps of a notice's words.
struct NoticeValues {
  let context: NoticeContext

  func callAsFunction(_ name: ValueOrClause<NoticePlaceholder>) -> [Inline] {
    switch name {
    case .value(let name): value(name)
    case .clause(let clause): [.text(context.reference(to: clause))]
    }
  }

  private func value(_ name: NoticePlaceholder) -> [Inline] {
    switch name {
    case .group: [.text(context.group.label)]
    case .program: [.text(context.program.quotedTitle)]
    case .teacher: .filled("Педагог", context.teacherName, letters: 24)
    case .term: [.text(context.terms.term)]
    case .ending: [.text(context.terms.ending)]
    case .format: .filled("Формат обучения", distance.format, letters: 20)
    case .classMode: .filled("Режим занятий", distance.classMode?.typeset, letters: 24)
    case .platform: platform
    case .messenger: [.text("«\(context.institution.platform.messenger)»")]
    case .invitation: invitation
    case .support: .filled("Техническая поддержка", context.guidance.support, letters: 30)
    case .withoutInternet: withoutInternet
    }
  }

  private var distance: DistanceFacts {
    DistanceFacts(context.distance, context.institution.regulation)
  }

  /// The name, followed by the address, which paper must show too.
  private var platform: [Inline] {
    let platform = context.institution.platform
    guard let address = platform.address else { return [.text("«\(platform.name)»")] }
    return [.text("«\(platform.name)» ("), .link(.address(address), [.text(address)]), ")"]
  }

  /// A way must be named even where the definitions know none: it is then written by hand.
  private var withoutInternet: [Inline] {
    guard let way = context.guidance.withoutInternet else {
      return [
        "Задания на\u{A0}бумаге и\u{A0}консультации по\u{A0}телефону: ",
        .blank(name: "Если нет интернета", letters: 40),
      ]
    }
    return [.text(way)]
  }

  private var invitation: [Inline] {
    guard let invitation = context.source.records[context.subject.group].invitation?.value else {
      return [.blank(name: "Приглашение в чат", letters: 40)]
    }
    return [.link(.address(invitation), [.text(invitation)])]
  }
}
