import Documents
import InstitutionModel
import Russian
import Schema

/// What is to be done when a period is announced, in the order of work.
struct EveningList {
  let source: InternalSource
  let period: DistancePeriod.ID
  /// What is written to the staff.
  let staffText: Message

  /// The steps with jumps to each, then a row for each teacher.
  var blocks: [Block] {
    let parts = [signing, sending, printing, handingIn, missing]
    return [papers.facts] + papers.draftRemark + [.paragraph(jumps(to: parts))]
      + parts.flatMap { [.heading(level: 2, [.text($0.title)], anchor: $0.anchor)] + $0.blocks }
      + [.heading(level: 2, ["По\u{A0}педагогам"], anchor: "teachers")]
      + rows.blocks(level: 3)
  }

  /// A step of the evening.
  private struct Part {
    /// The heading, as a command: «Подписать».
    var title: String
    /// The last part of the heading's address on the page.
    var anchor: String
    /// What is to be done.
    var blocks: [Block]
  }

  private var value: DistancePeriod { source.institution[period] }
  private var papers: PeriodPapers { PeriodPapers(source: source, period: period) }
  /// Its teachers, with what each has to do.
  private var rows: TeacherRows { TeacherRows(source: source, period: period) }

  /// Links to the steps and to the first letters of the teachers.
  private func jumps(to parts: [Part]) -> [Inline] {
    let links = parts.map { Inline.link(.anchor($0.anchor), [.text($0.title.lowercasedFirst)]) }
    return ["По\u{A0}порядку: "] + .list(links) + [". По\u{A0}педагогам: "] + rows.jumps + ["."]
  }

  /// Orders that have no number yet, then notices, by whoever signs them.
  private var signing: Part {
    let signatory = source.institution.guidance.signatory.whoSigns
    return Part(
      title: "Подписать",
      anchor: "sign",
      blocks: Self.list(
        papers.ordersToSign + [[.text("Уведомления семьям подписывает \(signatory): ")] + packs]
      )
    )
  }

  /// What goes to the chat of the staff and to those of groups, with the hours in which chats are
  /// open.
  private var sending: Part {
    let staff = StaffMessage.id(of: period, in: source)
    return Part(
      title: "Отправить",
      anchor: "send",
      blocks: [
        .paragraph(
          [.strong(["В\u{A0}чат сотрудников"]), .text(hours), ": "] + .files(staff, [.txt])
        ),
        .message(staffText),
        .paragraph([
          .strong(["В\u{A0}чаты групп"]),
          .text(value.lastDirective == nil ? "\u{A0}– когда приказ подпишут" : hours),
          ": текст каждой группы\u{A0}– на\u{A0}странице её педагога и\u{A0}в\u{A0}его архиве.",
        ]),
        .list(
          List(
            .bullet,
            source.teachers(of: period).map { [.paragraph(texts(of: $0))] }
              + source.accompanists(of: period).map { [.paragraph(others(of: $0))] }
          )
        ),
      ]
    )
  }

  /// The hours of chats behind a comma; nothing where they are not known.
  private var hours: String { source.institution.tonight ?? "" }

  /// The teacher, leading to the page of their texts, and how many there are.
  private func texts(of teacher: Teacher.ID) -> [Inline] {
    let subject = AppendixOneSubject(period: period, scope: .teacher(teacher))
    let count = subject.groups(in: source).count
    let page = TeacherSubject(period: period, teacher: teacher)
    let name = source.institution[teacher].name.text.typeset
    return [
      .link(.document(TeacherPapers.id(of: page, in: source)), [.text(name)]),
      .text(": \(plural(count, "текст", "текста", "текстов"))"),
    ]
  }

  /// Who teaches beside others alone has no texts of their own.
  private func others(of teacher: Teacher.ID) -> [Inline] {
    let name = source.institution[teacher].name.text.typeset
    return [.text("\(name): тексты и\u{A0}бумаги\u{A0}– у\u{A0}педагога группы")]
  }

  /// Notices, the register, sheets for each teacher, and tasks on paper.
  private var printing: Part {
    Part(
      title: "Напечатать",
      anchor: "print",
      blocks: Self.list(
        [
          [.text("Уведомления\(copies): ")] + packs
            + [". Каждое начинается с\u{A0}нового листа, и\u{A0}при двусторонней печати тоже."]
        ] + papers.register
          + [[.text("\(sheets)\u{A0}– в\u{A0}строке педагога.")]] + sets
      )
    )
  }

  /// «, по одному на учащегося, всего 512»: as far as groups have said how many they are.
  private var copies: String {
    let groups = source.institution[period].coverage.groups.map { source.group($0, in: period) }
    let pupils = groups.reduce(0) { $0 + ($1.pupils.value ?? 0) }
    return pupils == 0 ? "" : " по\u{A0}одному на\u{A0}учащегося, всего\u{A0}\(pupils)"
  }

  /// What is printed by teachers, named at the beginning of a sentence.
  private var sheets: String {
    source.groupsWithApplications(in: period).isEmpty
      ? "Листы ознакомления" : "Заявления и\u{A0}листы ознакомления"
  }

  /// The packs of notices of each department, as PDF.
  private var packs: [Inline] {
    let packs = NoticePack.subjects(of: period, in: source).map { pack -> [Inline] in
      let name =
        pack.department.map { source.institution[$0].name.text.typeset } ?? "без подразделения"
      return [.text("\(name) ")] + .files(NoticePack.id(of: pack, in: source), [.pdf])
    }
    return Array(packs.joined(separator: ["; "]))
  }

  /// How many sets of tasks are to be printed; nothing after an early end.
  private var sets: [[Inline]] {
    guard value.ending == nil else { return [] }
    let sets = source.setsOnPaper(in: period)
    let groups = sets.groups.map { id, pupils in
      "\(source.institution.fullName(of: source.institution[id])) – \(pupils)"
    }
    let known = sets.words.map { "\($0) (\(groups.joined(separator: "; ")))" }
    let unknown =
      sets.unknown == 0
      ? nil
      : "\(plural(sets.unknown, "группа", "группы", "групп")) «без техники» не\u{A0}указали"
    let words = [known, unknown].compactMap(\.self).joined(separator: "; ")
    return words.isEmpty ? [] : [[.text("Задания на\u{A0}бумаге: \(words).")]]
  }

  /// Applications and tables of Приложение 1, with the days on which they are due.
  private var handingIn: Part {
    Part(
      title: "Сдать",
      anchor: "hand-in",
      blocks: Self.list(applications + papers.tables)
    )
  }

  /// Until when applications are taken; a day that nobody has named is a line to write on.
  private var applications: [[Inline]] {
    guard !source.groupsWithApplications(in: period).isEmpty else { return [] }
    let (until, place) = source.institution.intake(in: value)
    let whose = value.prolongations.isEmpty ? "" : ", которые их ещё не\u{A0}подавали"
    return [
      [.text("Заявления родителей\(whose): педагоги принимают до\u{A0}")]
        + .filled("Последний день приёма заявлений", until?.russianLong, letters: 14)
        + [.text(place.map { " включительно (\($0.typeset))" } ?? " включительно")]
        + [" и\u{A0}сдают для регистрации в\u{A0}журнале."]
    ]
  }

  /// What papers would leave blank.
  private var missing: Part {
    Part(
      title: "Чего не\u{A0}хватает",
      anchor: "missing",
      blocks: MissingData(source: source, period: period).blocks
    )
  }

  /// A list of one paragraph each.
  private static func list(_ items: [[Inline]]) -> [Block] {
    [.list(List(.bullet, items.map { [.paragraph($0)] }))]
  }
}
