import DelimitedText
import Diagnostics
import Schema
import SourceText
import YAMLTree

/// What one file says.
public enum FileContents: Sendable {
  case institution(Located<InstitutionLines>)
  case teachers([Located<TeacherLines>])
  case program(ProgramSource)
  case periods([Located<PeriodLines>])
  case regulation(RegulationLines)
  case attendance([AttendanceRow])
  case page(PageSource)

  /// Reads a file by its role; `nil` when nothing in it can be used.
  ///
  /// Files do not depend on each other, so they may be read in parallel.
  public static func read(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole,
    by schemas: DefinitionSchemas
  ) -> (contents: FileContents?, diagnostics: [Diagnostic]) {
    let (contents, notes) = readNoting(file, id: id, role: role, by: schemas)
    return (contents, notes.reader.diagnostics)
  }

  /// Reads a file like ``read(_:id:role:)``, and keeps what was noted on the way.
  static func readNoting(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole,
    by schemas: DefinitionSchemas
  ) -> (contents: FileContents?, notes: FileNotes) {
    var notes = FileNotes()
    let contents = read(file, id: id, role: role, schemas, &notes)
    return (contents, notes)
  }

  private static func read(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole,
    _ schemas: DefinitionSchemas,
    _ notes: inout FileNotes
  ) -> FileContents? {
    switch role {
    case .institution:
      return decode(file, id, schemas.institution, whenEmpty: .needed, &notes).map {
        .institution($0)
      }
    case .teachers:
      return decode(file, id, TeachersLines.schema, whenEmpty: .needed, &notes).map {
        .teachers($0.value.teachers.items)
      }
    case .program(let slug):
      return decode(file, id, schemas.program, &notes)
        .map { .program(ProgramSource(slug: slug, lines: $0)) }
    case .periods:
      return decode(file, id, PeriodsLines.schema, whenEmpty: .silent, &notes)
        .map { .periods($0.value.periods.items) }
    case .regulation:
      return decode(file, id, RegulationLines.schema, whenEmpty: .silent, &notes)
        .map { .regulation($0.value) }
    case .attendance:
      return .attendance(AttendanceRow.rows(of: file, id: id, &notes.reader))
    case .page(let slug):
      return PageSource.read(file, id: id, slug: slug, &notes).map { .page($0) }
    case .misplaced, .foreign:
      return nil
    }
  }

  /// What an empty file means.
  fileprivate enum Emptiness {
    /// It says nothing, and may.
    case silent
    /// It is to be filled, or it is one too many.
    case spare
    /// It is to be filled: without it there is no institution.
    case needed
  }

  /// Decodes a file.
  private static func decode<Definition>(
    _ file: SourceFile,
    _ id: SourceFileID,
    _ record: RecordSchema<Definition>,
    whenEmpty emptiness: Emptiness = .spare,
    _ notes: inout FileNotes
  ) -> Located<Definition>? {
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    notes.reader.report(contentsOf: diagnostics.compactMap { $0.adapted(to: emptiness) })
    guard let root else { return nil }
    notes.suppressions += Suppression.all(in: file, id, outside: root)
    notes.texts += WrittenText.all(in: root)
    return record.read(root, &notes.reader).located
  }
}

extension Diagnostic {
  /// The finding, if it says that a file is empty, as this file needs it.
  fileprivate func adapted(to emptiness: FileContents.Emptiness) -> Diagnostic? {
    guard code == "yaml-empty" else { return self }
    switch emptiness {
    case .silent: return nil
    case .spare: return self
    case .needed:
      var finding = self
      finding.help = "заполните файл: без него учреждения нет"
      return finding
    }
  }
}
