import Documents
import Regulation

/// The clauses that a notice prints, in the order of the regulation.
struct NoticeClauses {
  let context: NoticeContext

  /// By our own names; in the order of the kind's metadata.
  var names: [String] {
    let printed = Set(ground + Self.always + others)
    return Notice.metadata.clauses.filter { printed.contains(Clause($0)) }
  }

  /// Clause 4.21(3) asks for the notice itself.
  private static let always: [Clause] = ["4.21(3)", "5.4"]

  /// The clauses in the sentence about the ground.
  private var ground: [Clause] {
    NoticeGround(context.period, context.institution).clauses(context.matter)
  }

  /// Those of the parts that the notice has, by what it tells and whether families choose.
  private var others: [Clause] {
    if context.standing == .suspended { return ["4.9"] }
    if context.matter == .resumption || context.matter == .unchanged { return [] }
    let chosen: [Clause] =
      (context.needsApplication ? ["1.8"] : []) + (context.choosesLevel ? ["4.7"] : [])
    return chosen + ["4.10", "4.22", "5.3"]
  }
}
