import Regulation
import Rules
import Russian
import SourceText

/// Something of which nothing is known, or not of all, with the rules that could not look for it.
struct KnowledgeGap {
  /// `nil` for what no words of its own are known for.
  let knowledge: Knowledge?
  /// At least one.
  private(set) var outcomes: [RuleOutcome]

  /// The gaps of all rules that have a clause, by clause; rules that are off are told elsewhere.
  static func all(of rules: [RuleOutcome]) -> [KnowledgeGap] {
    var gaps: [KnowledgeGap] = []
    var known: [Knowledge: Int] = [:]
    for outcome in rules where outcome.isGap {
      if let index = outcome.rule.knowledge.flatMap({ known[$0] }) {
        gaps[index].outcomes.append(outcome)
      } else {
        if let knowledge = outcome.rule.knowledge { known[knowledge] = gaps.count }
        gaps.append(KnowledgeGap(knowledge: outcome.rule.knowledge, outcomes: [outcome]))
      }
    }
    return gaps
  }

  /// The clauses whose keeping nobody can tell, in order.
  var clauses: [Clause] {
    let own = Set(outcomes.compactMap(\.rule.clause))
    return Clause.all.filter(own.contains)
  }

  /// «Сколько заявлений подали семьи: нет данных по 41 из 42 групп»; of posts also how many are ready.
  func question(in source: InternalSource) -> String {
    let question = knowledge?.question ?? outcomes.first?.rule.title ?? ""
    let ready = knowledge == .posts ? source.readyPosts : nil
    return "\(question.capitalizedFirst): \(ready ?? widest?.extent.missing ?? "")".typeset
  }

  /// What is to be done, as a sentence.
  var deed: String {
    (knowledge?.deed ?? "внести сведения, которых не хватает, или записать, что их не бывает")
      .typeset.sentence
  }

  /// Where the things stand of which nothing is known.
  var places: [SourceRange] { widest?.extent.gaps ?? [] }

  /// The rule that misses the most.
  private var widest: RuleOutcome? {
    outcomes.max { $0.extent.gaps.count < $1.extent.gaps.count }
  }
}

extension RuleOutcome {
  /// Whether it keeps a clause and could not look at all that there is.
  fileprivate var isGap: Bool {
    severity != nil && rule.clause != nil && CleanVerdict([self]).isUnsettled
  }
}
