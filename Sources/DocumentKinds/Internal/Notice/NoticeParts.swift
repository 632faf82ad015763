import Documents
import InstitutionModel

/// The pages of a notice: one, and its dates overleaf where they do not fit on it.
struct NoticeParts {
  private let context: NoticeContext
  private let words: NoticeWords
  private let values: NoticeValues
  /// The lessons of the period as a table.
  private let timetable: NoticeTimetable

  /// A notice on paper; messages are made by ``NoticeChat``.
  init(_ context: NoticeContext, _ words: NoticeWords) {
    self.context = context
    self.words = words
    values = NoticeValues(context: context, isMessage: false)
    timetable = NoticeTimetable(context)
  }

  /// One page, or a second one with dates; after an end there are no dates to tell.
  var sections: [Section] {
    let page = Section(filled(words.page(context.matter)).map(\.asSubject))
    return context.period.ending != nil || timetable.overleaf.isEmpty
      ? [page] : [page, Section(timetable.overleaf)]
  }

  /// A text with its gaps filled; nothing for a part that the notice does not have.
  private func filled(_ template: NoticeWords.Words?) -> [Block] {
    template?.blocks(placeholder: values.callAsFunction, directive: blocks) ?? []
  }

  /// Who hands in an application chooses there: the notice stays with the family.
  private var levels: [Block] {
    guard context.choosesLevel else { return [] }
    return filled(words[context.needsApplication ? .levelsInApplication : .levels])
  }

  /// The blocks of one name; parts of the notice are templates themselves.
  private func blocks(_ name: NoticeDirective) -> [Block] {
    let frame = NoticeFrame(context: context)
    return switch name {
    case .letterhead: context.source.notices.letterhead
    case .date: frame.date
    case .addressee: frame.addressee
    case .lessons: filled(words.lessons(NoticeLessons(context.distance)))
    case .timetable: timetable.blocks
    case .code: frame.code
    case .ordinaryWeek: timetable.ordinary
    case .owed: context.standing == .suspended ? filled(words[.owed]) : []
    case .entry: filled(words[context.distance.hasVideo ? .entryOfVideo : .entry])
    case .boxes: NoticeBoxes(filled(words[.boxes])).blocks
    case .boxesOfSuspended: NoticeBoxes(filled(words[.boxesOfSuspended])).blocks
    case .application: context.needsApplication ? filled(words.application(context.matter)) : []
    case .levels: levels
    case .closing: filled(words[.closing])
    case .signatures: frame.signatures
    case .slip: [.onPaper([.cutLine] + filled(words[.slip]))]
    }
  }
}

extension Block {
  /// A template writes what its paper is about as a heading below the first.
  fileprivate var asSubject: Block {
    guard case .heading(level: 2, let content, _) = self else { return self }
    return .paragraph(content, .subject)
  }
}
