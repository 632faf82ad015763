import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Why and by what acts an order is issued, up to «ПРИКАЗЫВАЮ:».
///
/// One sentence where the definitions say how each act is called in it; else a list, so that no title is
/// declined by guess.
struct DirectiveGrounds {
  let context: DirectiveContext

  /// The ground, then «ПРИКАЗЫВАЮ:», as the last word of the sentence or under the list.
  var blocks: [Block] { explanation + (sentence ?? listed) }

  /// What parts the preamble from the items of an order.
  private static let order = Inline.strong(["ПРИКАЗЫВАЮ:"])

  // MARK: Why

  /// «в связи с введением режима повышенной готовности (распоряжение … № 402-р)»; `nil` where the words
  /// of the ground are not known, or nobody has said that it ended.
  private var reason: [Inline]? {
    let ground = context.period.ground
    guard let genitive = ground.printedGenitive, context.subject.matter == .transfer || act != nil
    else {
      return nil
    }
    return [
      .text("в\u{A0}связи с\u{A0}\(Self.event(of: context.subject.matter)) \(genitive.typeset)")
    ]
      + bracketed
  }

  /// What happened to the regime, in the instrumental after «в связи с».
  private static func event(of matter: DirectiveMatter) -> String {
    switch matter {
    case .transfer: "введением"
    case .prolongation: "продлением"
    case .earlyEnd, .resumption: "отменой"
    }
  }

  /// The ground by its name where its words are not known.
  private var explanation: [Block] {
    guard reason == nil, !context.endsPeriod else { return [] }
    let ground = context.period.ground.printed.typeset
    return [.paragraph([.text("Основание: \(ground)")] + bracketed + ["."])]
  }

  /// The authority's act in brackets behind a space; nothing where there is none.
  private var bracketed: [Inline] { act.map { [" ("] + $0 + [")"] } ?? [] }

  /// What the authority decided: a regime of theirs needs it, if only as a line to write it on.
  private var act: [Inline]? {
    guard context.act != nil || context.period.ground.isHighAlert else { return nil }
    return .filled("Акт органа власти", context.act?.typeset, letters: 60)
  }

  // MARK: By what

  /// The institution's own acts, as far as they hold on the order's day.
  ///
  /// An order that cites what was repealed is worth nothing; the regulation's own list is not copied.
  private var acts: [Act] {
    context.institution.regulation.acts.filter {
      $0.source != nil && $0.validity.holds(on: context.date)
    }
  }

  /// `nil` where an act does not say how it is called.
  private var sentence: [Block]? {
    let named = acts.compactMap(\.instrumental?.typeset)
    guard named.count == acts.count else { return nil }
    let all = (named + orders.map { "приказом \($0)" }).joined(separator: ", ")
    let numbers = clauses.joined(separator: ", ")
    let clause = clauses.count == 1 ? "пунктом" : "пунктами"
    let words = "в\u{A0}соответствии с\u{A0}\(all.isEmpty ? "" : "\(all) и\u{A0}")\(clause)\u{A0}"
    let regulation = "\(numbers) \(context.institution.edition.titleGenitive) (\(edition)) "
    return paragraph([.text(words + regulation), Self.order])
  }

  /// A semicolon after each, a point after the last.
  private var listed: [Block] {
    let texts = acts.map(\.title.typeset) + orders.map { "приказ \($0)" } + [regulation]
    let items = texts.enumerated().map { index, text -> [Block] in
      [.paragraph([.text(text + (index == texts.count - 1 ? "." : ";"))])]
    }
    return paragraph(["на\u{A0}основании следующих актов:"])
      + [.list(List(.bullet, items)), .paragraph([Self.order])]
  }

  /// The words after the reason, or as a beginning.
  private func paragraph(_ words: [Inline]) -> [Block] {
    [.paragraph(((reason.map { $0 + [", "] } ?? []) + words).capitalized)]
  }

  /// The regulation as an item of the list, with the clauses that the order follows from.
  private var regulation: String {
    let title = context.institution.edition.title.value?.typeset ?? "Положение учреждения"
    return "\(title) (\(edition)), пункты\u{A0}\(clauses.joined(separator: ", "))"
  }

  /// «приказ от 28.08.2026 № 53; далее – Положение».
  private var edition: String {
    let directive = context.institution.edition.directive.value.map { "\($0.words); " } ?? ""
    return "\(directive)далее\u{A0}– Положение"
  }

  /// The clauses by the numbers of the institution's own regulation.
  private var clauses: [String] {
    context.clauses.map { context.institution.regulation.number(of: Clause($0)) }
  }

  /// Of the orders that another one changes: «от 20.11.2026 № 112».
  private var orders: [String] {
    guard context.subject.matter != .transfer else { return [] }
    let earlier = context.earlierProlongations.map(\.directive)
    return ([context.period.directive] + earlier).compactMap { $0?.value.reference }
  }
}

extension [Inline] {
  /// The words with a capital first letter.
  fileprivate var capitalized: [Inline] {
    guard case .text(let first)? = first else { return self }
    return [.text(first.capitalizedFirst)] + dropFirst()
  }
}

extension DirectiveContext {
  /// What the authorities decided: each decision of theirs is an act of its own.
  var act: String? {
    switch subject.matter {
    case .transfer: period.act
    case .prolongation, .earlyEnd, .resumption: decision?.act
    }
  }
}
