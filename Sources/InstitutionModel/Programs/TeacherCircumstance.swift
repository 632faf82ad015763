import CivilTime
import Russian
import Schema
import SourceText

/// What people write of a teacher in place of a role: from which day one teaches, or why another does.
///
/// Russian: «(с 1 ноября)», «(болеет)», «(замещает Иванову)». Days belong into «далее», and why somebody is away into
/// no file, for it would come to the site.
struct TeacherCircumstance {
  let mention: TeacherMention
  /// The days that are named.
  private let stretch: (first: CalendarDate?, last: CalendarDate?)?

  /// `nil` for a teacher with a role or with a name alone.
  init?(of mention: TeacherMention, inYearFrom yearStart: CalendarDate?) {
    guard let words = mention.circumstance else { return nil }
    self.mention = mention
    stretch = Self.stretch(in: words, inYearFrom: yearStart)
  }

  /// What is to be said of it where teachers are listed.
  var faultInList: ScalarFault {
    ScalarFault("здесь только имя: его видят все", rightForm: mention.name)
  }

  /// What is to be said of it.
  var fault: ScalarFault {
    if let substitute {
      return ScalarFault("пока занятия кто-то ведёт, это не\u{A0}вакансия", rightForm: substitute)
    }
    guard let stretch, let item = item(stretch) else {
      let reason =
        mention.circumstance?.contains(where: \.isNumber) == true
        ? "после имени пишется только роль, например (концертмейстер)"
        : "после имени пишется только роль, а причины замены видны всем и здесь не нужны"
      return ScalarFault(reason, rightForm: nameWithRole)
    }
    let now =
      stretch.first == nil ? mention.name.quotedWhole : "того, кто ведёт занятия до этого дня"
    return ScalarFault(
      "с какого дня кто ведёт занятия, пишется в «далее»",
      advice: "оставьте здесь \(now), а в «далее» группы впишите «- \(item)»"
    )
  }

  /// Who teaches where nobody does for good: «вакансия (временно Фомин Д.А.)».
  private var substitute: String? {
    guard mention.name.namesNobody, let words = mention.circumstance?.spacedWords,
      let start = words.firstIndex(where: { $0.first?.isUppercase == true })
    else { return nil }
    return words[start...].joined(separator: " ")
  }

  /// The name with what is a role beside the rest: «(концертмейстер, болеет)».
  private var nameWithRole: String {
    let parts = (mention.circumstance ?? "").split(whereSeparator: { ",;".contains($0) })
    let roles = parts.map { String($0).trimmed }.filter { !Self.isMeant(by: $0) }
    return roles.isEmpty ? mention.name : "\(mention.name) (\(roles.joined(separator: ", ")))"
  }

  /// The item of «далее» that is meant.
  private func item(_ stretch: (first: CalendarDate?, last: CalendarDate?)) -> String? {
    switch (stretch.first, stretch.last) {
    case (let first?, nil): "{с: \(first.russianFigures), педагог: \(mention.name)}"
    case (let first?, let last?):
      "{с: \(first.russianFigures), по: \(last.russianFigures), педагог: \(mention.name)}"
    case (nil, let last?): "{с: \((last + 1).russianFigures), педагог: …}"
    case (nil, nil): nil
    }
  }

  private static func stretch(in words: String, inYearFrom yearStart: CalendarDate?) -> (
    first: CalendarDate?, last: CalendarDate?
  )? {
    let pieces = [words[...]] + words.split(whereSeparator: { ",;".contains($0) })
    return pieces.lazy.compactMap { piece in
      let all = piece.spacedWords
      return all.indices.lazy.compactMap { start in
        LessonStretch.read(all[start...].joined(separator: " "), inYearFrom: yearStart)
      }.first
    }.first
  }

  /// Whether the words say no role: they have a figure, or say why and how long.
  static func isMeant(by words: String) -> Bool {
    if words.contains(where: { $0.isNumber || $0 == "?" }) { return true }
    if ["с ", "со ", "до ", "за "].contains(where: words.folded.hasPrefix) { return true }
    let all = words.folded.split { !$0.isLetter && $0 != "/" && $0 != "-" }
    return all.contains { word in
      whole.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  /// Words that say it whatever stands beside them.
  private static let whole: Set<Substring> = [
    "б/л", "больничный", "больничном", "вместо", "пока", "врио",
  ]

  private static let stems = [
    "боле", "болен", "больн", "заболе", "отпуск", "декрет", "времен", "замещ", "замен", "подмен",
    "отсутств", "уволен", "уволи", "увольн", "командиров", "сесси", "выйдет", "вышел", "вышла",
    "нетрудоспос", "карантин", "операци", "госпитал", "беремен",
  ]
}
