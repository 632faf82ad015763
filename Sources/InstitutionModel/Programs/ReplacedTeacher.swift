import Russian
import Schema
import SourceText
import YAMLTree

/// Somebody who is away and named beside who teaches instead: «Иванова (декрет), Кузнецова».
///
/// Who pastes both names would leave the group to the one who is away.
///
/// Russian: «замещённый педагог».
struct ReplacedTeacher {
  private let absent: Located<TeacherMention>
  private let others: [String]

  /// `nil` where nobody else is named, or days are: these have a remedy of their own.
  init?(among node: YAMLNode) {
    guard node.maySayMore else { return nil }
    let mentions = node.sequenceItems.flatMap(\.personItems).compactMap { item in
      guard case .scalar(let text, _) = item.content else { return Located<TeacherMention>?.none }
      return Located(TeacherMention(text.trimmed), at: item.range)
    }
    let away = mentions.filter { mention in
      mention.value.circumstance.map { words in !words.contains(where: \.isNumber) } ?? false
    }
    guard let absent = away.first, away.count == 1, mentions.count > 1,
      absent.range == mentions.first?.range
    else { return nil }
    self.absent = absent
    others = mentions.dropFirst().map(\.value.written)
  }

  var fault: (Term, ScalarFault) {
    let rest = others.joined(separator: ", ")
    let key = others.count > 1 ? "педагоги: [\(rest)]" : "педагог: \(rest)"
    let name = absent.value.name
    let fault = ScalarFault(
      "кто отсутствует и почему, здесь не\u{A0}пишут: это видят все",
      advice: "если так весь год, напишите \(rest.quotedWhole); если с\u{A0}какого-то дня, "
        + "оставьте \(name.quotedWhole), а\u{A0}в «далее» группы впишите «- {с: …, \(key)}»"
    )
    return (Located(name, at: absent.range), fault)
  }
}

extension TeacherMention {
  /// As a list of teachers has it.
  fileprivate var written: String { role.map { "\(name) (\($0))" } ?? name }
}

extension YAMLNode {
  /// Whether signs stand in it that part words from a name and names from one another.
  fileprivate var maySayMore: Bool {
    switch content {
    case .scalar(let text, _): text.utf8.contains { "(,;".utf8.contains($0) }
    case .sequence(let items): items.count > 1 && items.contains(where: \.maySayMore)
    case .mapping: false
    }
  }
}
