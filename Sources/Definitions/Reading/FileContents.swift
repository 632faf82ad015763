import DelimitedText
import Diagnostics
import SourceText
import YAMLTree

/// What one file says.
public enum FileContents: Sendable {
  case institution(Located<InstitutionFile>)
  case teachers([Located<TeacherDefinition>])
  case program(ProgramSource)
  case periods([Located<PeriodDefinition>])
  case regulation(RegulationDefinition)
  case attendance([AttendanceRow])
  case page(PageSource)

  /// Reads a file by its role; `nil` when nothing in it can be used.
  ///
  /// Files do not depend on each other, so they may be read in parallel.
  public static func read(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole
  ) -> (contents: FileContents?, diagnostics: [Diagnostic]) {
    var log = DecodingLog()
    let contents = read(file, id: id, role: role, &log)
    return (contents, log.diagnostics)
  }

  /// Reads a file like ``read(_:id:role:)``, and keeps what was noted on the way.
  static func readLogging(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole
  ) -> (contents: FileContents?, log: DecodingLog) {
    var log = DecodingLog()
    let contents = read(file, id: id, role: role, &log)
    return (contents, log)
  }

  private static func read(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole,
    _ log: inout DecodingLog
  ) -> FileContents? {
    switch role {
    case .institution:
      return decode(file, id, InstitutionFile.record, whenEmpty: .needed, &log).map {
        .institution($0)
      }
    case .teachers:
      return decode(file, id, TeachersFile.record, whenEmpty: .needed, &log).map {
        .teachers($0.value.teachers ?? [])
      }
    case .program(let slug):
      return decode(file, id, ProgramDefinition.record, &log)
        .map { .program(ProgramSource(slug: slug, definition: $0)) }
    case .periods:
      return decode(file, id, PeriodsFile.record, whenEmpty: .silent, &log)
        .map { .periods($0.value.periods ?? []) }
    case .regulation:
      return decode(file, id, RegulationDefinition.record, whenEmpty: .silent, &log)
        .map { .regulation($0.value) }
    case .attendance:
      return .attendance(AttendanceRow.rows(of: file, id: id, &log))
    case .page(let slug):
      return PageSource.read(file, id: id, slug: slug, &log).map { .page($0) }
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
    _ record: Record<Definition>,
    whenEmpty emptiness: Emptiness = .spare,
    _ log: inout DecodingLog
  ) -> Located<Definition>? {
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    log.report(contentsOf: diagnostics.compactMap { $0.adapted(to: emptiness) })
    guard let root else { return nil }
    log.suppressions += Suppression.all(in: file, id, outside: root)
    log.texts += WrittenText.all(in: root)
    return record.read(root, &log)
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
