import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// All programs, for a family that chooses.
///
/// Russian: «каталог программ» (п. 1.10).
public enum ProgramCatalogue: DocumentKind {
  public static let metadata = KindMetadata(
    id: "program-catalogue",
    title: "Программы",
    clauses: ["1.10", "4.7"]
  )

  public static let placement = Placement(.site, .file("programs/index"), [.html])

  /// Every program has a row.
  public static func reads(_ subject: InstitutionSubject, in source: PublicSource) -> Reads {
    .everyProgram
  }

  public static func document(
    of subject: InstitutionSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    Document(
      id: id(of: subject, in: source),
      title: metadata.title,
      bodies: [.page(blocks(in: source))],
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The files of all programs.
  public static func sources(of subject: InstitutionSubject, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.programs.map(\.title.range))
  }

  /// A table for each department, then programs that the build leaves out.
  private static func blocks(in source: PublicSource) -> [Block] {
    let count = plural(source.institution.programs.count, "программа", "программы", "программ")
    let lead =
      "\(count). На странице программы сказано, что и как изучается с применением ЭО и ДОТ."
    return [
      .heading(level: 1, [.text(metadata.title)]), .paragraph([.text(lead.typeset)], .lead),
    ]
      + source.programsByDepartment.flatMap { department, programs -> [Block] in
        let name = source.name(of: department)
        return [
          source.heading(of: department, programs),
          .table(table(programs, caption: "Программы: \(name)", source)),
        ]
      } + WithheldPrograms(source).blocks
  }

  /// The programs of a department.
  private static func table(
    _ programs: [Program.ID],
    caption: String,
    _ source: PublicSource
  ) -> Table {
    var table = Table.lookup(
      [
        "Программа", "Направленность", "Возраст", "Уровень", "Форма обучения",
        "С\u{A0}применением ЭО и\u{A0}ДОТ", "Педагог", "Групп",
      ],
      caption: caption,
      rows: programs.sorted { title(of: $0, source) < title(of: $1, source) }
        .map { row(of: $0, source) }
    )
    table.rowProperty = source.institution.regulation.siteMarkup.program
    return table
  }

  /// The title by which it is looked up here, where the whole of it stands.
  private static func title(of id: Program.ID, _ source: PublicSource) -> String {
    source.institution[id].quotedTitle.lookedUp
  }

  /// What a family chooses by: direction, age, level, form, what is taught at a distance, teachers, number of
  /// groups; machines find what official sites must tell (приказ Рособрнадзора № 1493).
  private static func row(of id: Program.ID, _ source: PublicSource) -> TableRow {
    let program = source.institution[id]
    let teachers = source.teachers(of: id).map { source.link($0) }
    let levels = source.institution.regulation.vocabulary.levels
    let level = program.levels.value.map { $0.map(levels.printed).joined(separator: ", ") }
    let names = source.institution.regulation.siteMarkup
    return TableRow([
      TableCell(text: [source.link(id)], role: .rowHeader).known(as: names.title),
      TableCell(words: program.orientation.value).known(as: names.orientation),
      TableCell(words: program.ages.value?.printed),
      TableCell(words: level).known(as: names.level),
      TableCell(words: program.formOfStudy.value).known(as: names.form),
      TableCell(words: program.distanceParts.value?.typeset).known(as: names.distance),
      TableCell(text: teachers.isEmpty ? [source.link(Teacher.ID?.none)] : .list(teachers)),
      TableCell(words: "\(program.groups.count)"),
    ])
  }
}
