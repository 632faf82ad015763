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
    drafts.contains(text.folded) ? .draft : Directive.parseOrder(text).map { .issued($0) }
  }

  /// What an order lacks; one with neither number nor date is not signed yet.
  static func fault(in text: String) -> ScalarFault? {
    let isUnsigned = !text.contains { $0.isNumber } && text.contains { "№_…".contains($0) }
    if let advice = adviceOnNumber(in: text) { return advice }
    let saysSo = ["подпис", "готов", "издан", "проект"].contains { text.folded.contains($0) }
    return isUnsigned || (saysSo && !text.contains { $0.isNumber })
      ? ScalarFault("приказ ещё не подписан", rightForm: "проект")
      : Directive.faultOfOrder(in: text)
  }

  /// Of an order with a date and without a number nobody knows whether it is signed.
  private static func adviceOnNumber(in text: String) -> ScalarFault? {
    let written = WrittenDirective(text)
    guard written.number == nil, !written.isOfProtocol, let date = written.date else { return nil }
    return ScalarFault(
      "нет номера",
      advice: "напишите «№ … от \(date.russianFigures)», а если приказ ещё не подписан – «проект»"
    )
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
