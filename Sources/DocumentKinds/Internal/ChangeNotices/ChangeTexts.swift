import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The texts about a changed lesson, for the chats of its groups, its teachers, who seeks a substitute and the watch.
struct ChangeTexts {
  /// A text with whom it is for.
  struct Entry {
    /// «в чат: «Хор», группа 1», «педагог Иванова А.А.».
    let reader: String
    let text: String
  }

  private let told: ToldChange
  private let source: InternalSource
  private let words: ChangeWords

  init(_ told: ToldChange, in source: InternalSource) {
    (self.told, self.source) = (told, source)
    words = ChangeWords(in: source.published)
  }

  private var institution: Institution { source.institution }

  /// «Хор», группы 1 и 2.
  var names: String { source.published.fullLinks(told.groups).plainText }

  /// Chats first, since families have the longest way.
  var all: [Entry] {
    told.lessons.map(chat) + teachers.map(entry)
      + (isOpen ? [seekersEntry] : [])
      + [WatchText(told, names, in: source).entry].compactMap(\.self)
  }

  /// What a chat gets: first what changed and when.
  private func chat(_ lesson: Occurrence) -> Entry {
    let group = institution.nameInTables(of: institution[lesson.series.group])
    let parts = [words.headline(of: lesson), "\(group)."] + words.consequences(of: lesson)
    return Entry(reader: "в\u{A0}чат: \(group)", text: parts.joined(separator: " "))
  }

  /// Those who would have given a lesson, and those who do; each once.
  private var teachers: [Teacher.ID] {
    told.lessons.compactMap(\.change).flatMap { [$0.was, $0.becomes] }.compactMap(\.self)
      .flatMap(\.slot.teachers).uniqued
  }

  private func entry(_ teacher: Teacher.ID) -> Entry {
    Entry(
      reader: "педагог \(name(teacher))",
      text: "\(name(teacher)), \(text(for: teacher))"
    )
  }

  /// What becomes of the teacher's own lessons; of a joint one those of their groups.
  private func text(for teacher: Teacher.ID) -> String {
    let own = told.lessons.filter { $0.isOrWas(of: teacher) }
    for lesson in own {
      guard let change = lesson.change, let was = change.was, let becomes = change.becomes,
        let text = text(for: teacher, lesson, was, becomes)
      else { continue }
      return text
    }
    let lessons = own.isEmpty ? [told.first] : own
    return "изменение в\u{A0}вашем расписании: \(names). "
      + lessons.map(words.news).uniqued.joined(separator: " ")
  }

  /// To whom somebody else comes, or who comes; `nil` for who gives it as ever.
  private func text(
    for teacher: Teacher.ID,
    _ lesson: Occurrence,
    _ was: DatedSlot,
    _ becomes: DatedSlot
  ) -> String? {
    let (before, after) = (was.slot.teachers, becomes.slot.teachers)
    let activity = was.slot.activity
    if before.contains(teacher), !after.contains(teacher) {
      let new = after.filter { !before.contains($0) }
      let head = "\(activity.yours) \(was.time) (\(names)) "
      if after.isEmpty { return head + "проведёт другой педагог; кто\u{A0}– уточняется." }
      let names = (new.isEmpty ? after : new).map(name).joined(separator: ", ")
      let verbs = activity.verbOfGiving
      let verb = (new.isEmpty ? after : new).count > 1 ? verbs.several : verbs.one
      return head + (new.isEmpty ? "без\u{A0}вас " : "") + "\(verb) \(names)".typeset.withFullStop
    }
    if after.contains(teacher), !before.contains(teacher) {
      let others = before.filter { !after.contains($0) }.map(name).joined(separator: ", ")
      let place = becomes.whereabouts(in: institution).map { ", \($0)" } ?? ""
      let pronoun = activity.isFeminine ? "её" : "его"
      return "вы проводите \(activity.accusative) \(becomes.time)\(place): \(names)"
        + (others.isEmpty
          ? "." : "; по\u{A0}расписанию \(pronoun) ведёт \(others)".withFullStop)
    }
    return nil
  }

  private func name(_ teacher: Teacher.ID) -> String { institution[teacher].name.text.typeset }

  /// Whether nobody is named who gives the lesson.
  var isOpen: Bool {
    told.lessons.compactMap(\.change).contains { change in
      guard let becomes = change.becomes?.slot, let was = change.was?.slot else { return false }
      return becomes.due == nil && becomes.teachers.isEmpty && !was.teachers.isEmpty
    }
  }

  /// The head of the program's department, or of the teacher's: «Мельникова О.В., Художественный отдел».
  var seeker: String {
    let program = institution[institution[told.first.series.group].program]
    let teacher = told.change.was?.slot.teachers.first
    let department = program.department ?? teacher.flatMap { institution[$0].department }
    let head = department.flatMap { institution[$0].namedHead?.typeset }
    let unit = department.map { institution[$0].name.text.typeset }
    let named = [head ?? "руководитель подразделения", unit].compactMap(\.self)
    return named.joined(separator: ", ")
  }

  private var seekersEntry: Entry {
    let lost = (told.change.was?.slot.teachers ?? []).map(name).joined(separator: ", ")
    let time = (told.change.becomes ?? told.change.was)?.time ?? ""
    return Entry(
      reader: seeker,
      text: "Нужна замена: \(names), \(time); по\u{A0}расписанию занятие ведёт \(lost)".withFullStop
    )
  }
}

extension DatedSlot {
  /// «кабинет 36», «школа № 5, кабинет 15»; `nil` for what is in no known room.
  func whereabouts(in institution: Institution) -> String? {
    guard case .room(let site, let name) = slot.place else { return nil }
    let words = [institution.siteName(of: site), name?.asRoom].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
