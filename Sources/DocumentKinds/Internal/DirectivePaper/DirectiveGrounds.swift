import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// On what acts an order rests, each as it is called, so that no title is declined.
struct DirectiveGrounds {
  let context: DirectiveContext

  /// A semicolon after each, a point after the last.
  var list: Block {
    let texts = acts
    return .list(
      List(
        .bullet,
        texts.enumerated().map { index, text in
          [.paragraph(text + [index == texts.count - 1 ? "." : ";"])]
        }
      )
    )
  }

  /// The institution's own list, as far as it holds on the order's day.
  ///
  /// An order that cites what was repealed is worth nothing. The regulation's own list is named, not
  /// copied.
  private var acts: [[Inline]] {
    let held = context.institution.regulation.acts.filter {
      $0.source != nil && $0.holds(on: context.date)
    }
    let titles = held.map(\.title.typeset) + [regulation] + [transfer].compactMap(\.self)
    return [act].compactMap(\.self) + titles.map { [.text($0)] }
  }

  /// What the authority decided: a regime of theirs needs it, if only as a line to write it on.
  private var act: [Inline]? {
    guard context.act != nil || context.period.ground.isHighAlert else { return nil }
    return .filled("Акт органа власти", context.act?.typeset, letters: 60)
  }

  private var regulation: String {
    let edition = context.institution.edition
    let title = edition.title?.typeset ?? "Положение учреждения об\u{A0}ЭО и\u{A0}ДОТ"
    let directive = edition.directive.map { "\($0.value.words), " } ?? ""
    let numbers = context.clauses.map { context.institution.regulation.number(of: Clause($0)) }
    let clauses = numbers.isEmpty ? "" : ": пункты\u{A0}\(numbers.joined(separator: ", "))"
    return
      "\(title) (\(directive)далее Положение)\(clauses) и\u{A0}основания, названные в\u{A0}Положении"
  }

  /// The order that another one changes.
  private var transfer: String? {
    guard context.subject.matter != .transfer else { return nil }
    return context.period.directive?.value.words
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
