import Russian
import Schema
import SourceText

/// An order as a period names it.
///
/// Russian: «приказ», «проект».
public enum DirectiveOrDraft: Hashable, Sendable {
  case issued(Directive)
  /// Russian: «проект»: not signed yet.
  case draft

  /// The order, once there is one.
  public var issued: Directive? {
    switch self {
    case .issued(let directive): directive
    case .draft: nil
    }
  }

  /// Reads «№ 120-од от 31.08.2026», also with «приказ» in front, and «проект».
  static func parse(_ text: String) -> DirectiveOrDraft? {
    drafts.contains(text.folded) ? .draft : Directive.parse(text).map { .issued($0) }
  }

  /// What an order lacks; one with neither number nor date is not signed yet.
  static func fault(in text: String) -> ScalarFault? {
    let isUnsigned = !text.contains { $0.isNumber } && text.contains { "№_…".contains($0) }
    let saysSo = ["подпис", "готов", "издан", "проект"].contains { text.folded.contains($0) }
    return isUnsigned || (saysSo && !text.contains { $0.isNumber })
      ? ScalarFault("приказ ещё не подписан", rightForm: "проект") : Directive.fault(in: text)
  }

  private static let drafts: Set<String> = [
    "проект", "проект приказа", "не подписан", "не подписано", "на подписи", "на подписании",
  ]
}

extension Stated<DirectiveOrDraft> {
  /// The order with its place; `nil` for a draft.
  public var issued: Located<Directive>? { flatMap(\.issued).located }

  /// Where a draft stands instead of an order.
  public var draft: SourceRange? { value == .draft ? range : nil }
}
