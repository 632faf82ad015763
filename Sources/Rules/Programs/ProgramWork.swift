import InstitutionModel
import Regulation
import Russian
import SourceText

/// What pupils of a program do at a distance, as far as its words tell.
struct ProgramWork {
  enum Kind: Hashable {
    /// Exercises, tasks by example, practical lessons.
    case practical
    /// Projects, research, works of their own.
    case creative
  }

  /// Whether the program names its forms or activities, and all of that could be understood.
  let isKnown: Bool
  /// Whether lessons are among its activities; by clause 4.12 they are practical too.
  private let hasLessons: Bool
  /// Forms, tasks and «с ЭО и ДОТ», each once.
  private let texts: Set<String>

  init(_ program: ProgramSource, _ common: DistanceDefinition?, by words: Vocabulary) {
    let own = [program.definition.value.distance] + program.groups.map(\.value.distance)
    let usual = [common].compactMap { $0 } + own.compactMap { $0?.value }
    let all = usual + usual.flatMap { ($0.byGround ?? []).map(\.distance.value) }
    let forms = Set(all.flatMap { $0.forms ?? [] }.map(\.value))
    let activities = Set(all.flatMap { $0.activities ?? [] }.map(\.value))
    let understood = activities.map { words.activities.value(of: $0) }
    isKnown =
      !(forms.isEmpty && activities.isEmpty) && !understood.contains(nil)
      && forms.allSatisfy { words.forms.value(of: $0) != nil }
      && all.allSatisfy { $0.unread.isDisjoint(with: ["формы", "виды деятельности"]) }
      && program.definition.value.unread.isDisjoint(with: ["дистанционно", "группы"])
    hasLessons = understood.contains(.lessons)
    let tasks = all.flatMap { $0.materials ?? [] }.compactMap(\.value.task?.value)
    let parts = [program.definition.value.distanceParts?.value].compactMap { $0 }
    texts = forms.union(tasks + parts)
  }

  /// Whether there is work of any of the kinds.
  func includes(_ kinds: [Kind]) -> Bool {
    if hasLessons, kinds.contains(.practical) { return true }
    let stems = kinds.flatMap(\.stems)
    return texts.contains { text in
      text.folded.split { !$0.isLetter }.contains { word in stems.contains(where: word.hasPrefix) }
    }
  }
}

extension ProgramWork.Kind {
  /// Beginnings of words that tell of it, folded.
  fileprivate var stems: [String] {
    switch self {
    case .practical:
      [
        "практи", "упражнен", "тренинг", "разминк", "поделк", "образц", "задани", "задач", "мастер",
      ]
    case .creative: ["проект", "исследова", "реферат", "творчес", "сочин", "номер", "издели"]
    }
  }
}
