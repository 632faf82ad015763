import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What stands in the gaps of a notice's words.
struct NoticeValues {
  let context: NoticeContext
  /// Whether nothing can be written into the gaps by hand.
  let isMessage: Bool

  /// What a gap is filled with; empty words leave the sentence around them.
  func callAsFunction(_ name: ValueOrClause<NoticePlaceholder>) -> [Inline] {
    switch name {
    case .value(let name): value(name)
    case .clause(let clause): [.text(context.words(of: clause))]
    }
  }

  private func value(_ name: NoticePlaceholder) -> [Inline] {
    switch name {
    case .group: [.text(context.group.label)]
    case .ofGroup: [.text(context.group.labelOf)]
    case .program: [.text(context.program.quotedTitle)]
    case .teacher: .filled("Педагог", context.teacherName, letters: 24)
    case .term: [.text(context.terms.term)]
    case .about: [.text(context.about)]
    case .suspension: [.text(isProlonged ? "продлении приостановления" : "приостановлении")]
    case .when: [.text(context.terms.when.capitalizedFirst)]
    case .decision: text(context.terms.decision)
    case .draft:
      context.period.isDraft ? ["ПРОЕКТ: приказ ещё не\u{A0}подписан, не\u{A0}отправляйте."] : []
    case .resumedOn: text(resumption?.day)
    case .firstLesson: text(resumption?.firstLesson)
    case .ground: context.terms.ground(context.matter)
    case .ending: [.text(NoticeEnding(context: context).sentences)]
    case .format: .filled("Формат обучения", facts.format, letters: 16)
    case .classMode: .filled("Режим занятий", facts.classMode?.typeset, letters: 20)
    case .agreement: [.text(NoticeAgreement(agreement: record.modeAgreement.value).sentence)]
    case .screen: guidance.screen
    case .messenger: [.text("«\(context.institution.messengerName.unbroken)»")]
    case .platform: platform
    case .wayIntoChat:
      record.invitation.value == nil ? ["Чат"] : ["Откройте ссылку или наведите камеру; чат"]
    case .invitation: invitation
    case .resources: resources
    case .requirements:
      .filled("Устройство и связь", context.guidance.requirements.value, letters: 30)
    case .support: support
    case .attendance: guidance.attendance
    case .work: text(guidance.work)
    case .withoutInternet: withoutInternet
    case .withoutMessenger:
      .filled("Другая связь", context.institution.secondWay, letters: 40)
    case .applicationsUntil:
      isMessage ? guidance.applicationsUntilInWords : guidance.applicationsUntil
    case .applicationsWhere:
      isMessage ? guidance.applicationsWhereInWords : guidance.applicationsWhere
    case .levels: guidance.levels
    case .owed: [.text(owed)]
    case .contacts: NoticeContacts(context: context).lines
    case .chatHours: text(context.institution.chatWords)
    case .before: NoticeWeek(context).before
    case .after: NoticeWeek(context).after
    case .lineOfDate: [.blank(name: "Дата", letters: 18)]
    case .lineOfPupil: [.blank(name: "Фамилия, имя ребёнка", letters: 34)]
    case .lineOfParent: [.blank(name: "Родитель (ФИО)", letters: 40)]
    case .lineOfSignature: [.blank(name: "Подпись", letters: 14)]
    }
  }

  /// When lessons are as before; `nil` while the period is not ended, or where nothing returns.
  private var resumption: NoticeResumption? { NoticeResumption(context) }
  /// Sentences of what a family has to have and to do.
  private var guidance: NoticeGuidance { NoticeGuidance(context: context) }
  /// The part of the group for staff.
  private var record: GroupRecord { context.source.records[context.subject.group] }

  /// Format, mode and resources in the words of the institution's regulation.
  private var facts: DistanceFacts {
    DistanceFacts(context.distance, context.institution.regulation)
  }

  /// The hours that a plan loses, else words that hold of any.
  private var owed: String {
    context.source.published.owed(
      to: context.subject.group,
      in: context.subject.period,
      remark: isProlonged ? " (всего за\u{A0}срок)" : ""
    )
  }

  /// Whether the term was made longer, so that hours are told of the whole of it.
  private var isProlonged: Bool { !context.period.prolongations.isEmpty }

  /// Whom to ask; a line on paper, the teacher in a message.
  private var support: [Inline] {
    guard isMessage else {
      return .filledToTheEnd("Техническая поддержка", context.source.notices.support, letters: 30)
    }
    return [.text(context.source.notices.support?.withFullStop ?? "спросите педагога.")]
  }

  /// Words that may be missing.
  private func text(_ text: String?) -> [Inline] { text.map { [.text($0)] } ?? [] }

  /// The name, followed by the address, which paper must show too.
  private var platform: [Inline] {
    let name = context.institution.platformName
    guard let address = context.institution.platform.address.value else {
      return [.text("«\(name)»")]
    }
    return [.text("«\(name)»: "), .link(.address(address), [.text(address)])]
  }

  /// A way must be named even where the definitions know none: it is then written by hand.
  private var withoutInternet: [Inline] {
    guard let way = context.guidance.withoutInternet.value else {
      guard !isMessage else { return [Self.askTeacher] }
      return [
        "Задания на\u{A0}бумаге и\u{A0}консультации по\u{A0}телефону: ",
        .blank(name: "Если нет интернета", letters: 40),
      ]
    }
    return [.text(way)]
  }

  /// What a message says where paper has a line.
  private static let askTeacher: Inline =
    "Скажите педагогу: задания передадут на\u{A0}бумаге, консультации\u{A0}– по\u{A0}телефону."

  /// The link into the chat, or a line to write it on.
  private var invitation: [Inline] {
    guard let invitation = record.invitation.value else {
      return [.blank(name: "Приглашение в чат", letters: 30)]
    }
    return [.link(.address(invitation), [.text(invitation)])]
  }

  /// Where the group finds its materials beside the platform; nothing when the definitions name no
  /// such place.
  private var resources: [Inline] {
    let own = context.distance.resources.items.map(\.value.text)
      .filter { $0 != context.institution.platform.address.value }
    let links = context.distance.resources.items.filter { own.contains($0.value.text) }
      .map { resource -> Inline in
        switch resource.value {
        case .address(let text): .link(.address(text), [.text(text)])
        case .words(let text), .email(let text): .text(text.typeset)
        }
      }
    let emails = record.distance(on: context.period.ground.name).emails.map { email in
      Inline.mail(email.value)
    }
    guard !(links + emails).isEmpty else { return [] }
    return ["Материалы и\u{A0}задания: "] + .list(links + emails) + ["."]
  }
}
