import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// What the templates of rules and memos may name, besides clauses.
public enum SheetValue: String, TemplateName {
  /// The platform's name in quotation marks.
  case platform = "платформа"
  /// The messenger's name in quotation marks.
  case messenger = "мессенджер"
  /// A sentence: in which hours chats are open; none where that is not known.
  case chatHours = "время чатов"
  /// «не реже 10 раз в неделю», clause 2.7.4.
  case postsPerWeek = "сообщений в неделю"
  /// The page of the rules; only as the destination of a link.
  case chatRules = "правила"
  /// A sentence: whom to ask where connecting fails; none where nobody has said.
  case support = "техподдержка"
  /// A sentence: how a family does without the messenger; none where nothing is known.
  case withoutMessenger = "без мессенджера"
  /// A sentence: name, address, telephone and e-mail of the institution.
  case contacts = "контакты учреждения"
  /// The word of the institution's regulation, clause 4.7; so the next two.
  case introductoryLevel = "стартовый уровень"
  case basicLevel = "базовый уровень"
  case advancedLevel = "продвинутый уровень"
  /// The word of the institution's regulation, clause 4.22; so the next two.
  case timetableMode = "режим по расписанию"
  case specialMode = "специальный режим"
  case individualMode = "индивидуальный режим"
}

/// A text that is the same for all groups: rules, a memo.
public typealias SheetWords = Template<ValueOrClause<SheetValue>, NoNames>

/// What the names of rules and memos stand for in an institution.
struct SheetValues {
  let source: PublicSource

  init(_ source: PublicSource) { self.source = source }

  /// The rules or memo of the kind, in the words of its template.
  func document(_ kind: KindMetadata, _ words: SheetWords) -> Document {
    Document(
      id: DocumentID(kind: kind.id),
      title: kind.title,
      bodies: [.page(words.blocks { self($0) })],
      imprint: source.institution.imprint(kind.clauses)
    )
  }

  /// What a gap is filled with; nothing for what is not known.
  func callAsFunction(_ name: ValueOrClause<SheetValue>) -> [Inline] {
    switch name {
    case .clause(let clause): [.text(source.institution.regulation.reference(to: clause))]
    case .value(.chatRules): [.link(.document(ChatRules.id(of: .whole, in: source)), [])]
    case .value(let name): text(of: name).map { [.text($0)] } ?? []
    }
  }

  /// `nil` for what is not known, and for the destination of a link.
  private func text(of name: SheetValue) -> String? {
    let institution = source.institution
    return switch name {
    case .platform: "«\(institution.platformName)»"
    case .messenger: "«\(institution.messengerName)»"
    case .chatHours: institution.chatWords
    case .postsPerWeek: postsPerWeek
    case .chatRules: nil
    case .support: institution.guidance.support.value.map { "Техподдержка: \($0)".sentence }
    case .withoutMessenger: institution.secondWay
    case .contacts: contacts
    case .introductoryLevel: words.levels.printed(.introductory)
    case .basicLevel: words.levels.printed(.basic)
    case .advancedLevel: words.levels.printed(.advanced)
    case .timetableMode: words.classModes.printed(.byTimetable)
    case .specialMode: words.classModes.printed(.special)
    case .individualMode: words.classModes.printed(.individual)
    }
  }

  /// The words of the institution's regulation.
  private var words: Vocabulary { source.institution.regulation.vocabulary }

  /// «не реже 10 раз в неделю».
  private var postsPerWeek: String {
    "не\u{A0}реже \(plural(source.institution.postsPerWeek, "раза", "раз", "раз")) в\u{A0}неделю"
  }

  /// The public ones of the institution: name, address, telephone, e-mail.
  private var contacts: String {
    let identity = source.institution.identity
    let phone = identity.phone.value.map { "телефон \($0)" }
    let parts = [identity.name.text, identity.address.value, phone, identity.email.value]
      .compactMap { $0 }
    return parts.joined(separator: ", ").sentence
  }
}
