import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What pupils of a program do at a distance, as far as its words tell.
struct ProgramWork {
  /// What a level may ask for.
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

  /// - Parameters:
  ///   - program: The program with its groups.
  ///   - common: What the institution says for all.
  ///   - unknown: The words of forms and activities that the vocabulary lacks.
  init(_ program: ProgramSource, _ common: Stated<LearningLines>, _ unknown: Set<String>) {
    let layers = [common, program.lines.value.distance] + program.groups.map(\.value.distance)
    let usual = layers.compactMap(\.value)
    let all = (usual + usual.flatMap { $0.byGround.items.map(\.value.value) }).map(\.learning)
    let forms = Set(all.flatMap { $0.forms.items.map(\.value.words) })
    let activities = Set(all.flatMap { $0.activities.items.map(\.value) })
    isKnown =
      !(forms.isEmpty && activities.isEmpty) && forms.isDisjoint(with: unknown)
      && all.allSatisfy { $0.forms.isClear && $0.activities.isClear }
      && program.lines.value.distance.isClear && program.lines.value.groups.isClear
    hasLessons = activities.contains(.lessons)
    let tasks = all.flatMap(\.special.materials.items).compactMap(\.value.task.value)
    texts = forms.union(tasks + [program.program.distanceParts.value].compactMap(\.self))
  }

  /// The work of one group that names forms of its own, which hold instead of those of the program.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - program: Its program, whose tasks and «с ЭО и ДОТ» count too.
  ///   - unknown: The words of forms and activities that the vocabulary lacks.
  init(of group: GroupLines, in program: ProgramSource, _ unknown: Set<String>) {
    let own = group.distance.value?.learning
    let layers = [own, program.lines.value.distance.value?.learning].compactMap(\.self)
    let forms = Set(own?.forms.items.map(\.value.words) ?? [])
    isKnown =
      !forms.isEmpty && forms.isDisjoint(with: unknown) && group.distance.isClear
      && layers.allSatisfy { $0.forms.isClear && $0.special.materials.isClear }
    hasLessons = false
    let tasks = layers.flatMap(\.special.materials.items).compactMap(\.value.task.value)
    texts = forms.union(tasks + [program.program.distanceParts.value].compactMap(\.self))
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
        "репетиц", "тренировк", "ансамбл", "лаборатор",
      ]
    case .creative: ["проект", "исследова", "реферат", "творчес", "сочин", "номер", "издели"]
    }
  }
}
