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
        let name = department?.name.text ?? "Другие программы"
        return [
          Block.heading(level: 2, [.text(name)], anchor: department?.slug ?? "others"),
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
    .lookup(
      ["Программа", "Направленность", "Возраст", "Уровень", "Педагог", "Групп"],
      caption: caption,
      rows: programs.map { row(of: $0, source) }
    )
  }

  /// What a family chooses by: direction, age, level, teachers, number of groups.
  private static func row(of id: Program.ID, _ source: PublicSource) -> TableRow {
    let program = source.institution[id]
    let teachers = source.teachers(of: id).map { source.link($0) }
    let levels = source.institution.regulation.vocabulary.levels
    let cells: [[Inline]] = [
      program.orientation.value.map { [.text($0)] } ?? [],
      program.ages.value.map { [.text($0.printed)] } ?? [],
      program.levels.value.map { [.text($0.map(levels.printed).joined(separator: ", "))] } ?? [],
      teachers.isEmpty ? [source.link(Teacher.ID?.none)] : .list(teachers),
      [.text("\(program.groups.count)")],
    ]
    let title = TableCell(text: [source.link(id)], role: .rowHeader)
    return TableRow([title] + cells.map { TableCell(text: $0) })
  }
}
