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

  private static func read(
    _ file: SourceFile,
    id: SourceFileID,
    role: FileRole,
    _ log: inout DecodingLog
  ) -> FileContents? {
    switch role {
    case .institution:
      return decode(file, id, InstitutionFile.record, &log).map { .institution($0) }
    case .teachers:
      return decode(file, id, TeachersFile.record, &log).map { .teachers($0.value.teachers ?? []) }
    case .program(let slug):
      return decode(file, id, ProgramDefinition.record, &log)
        .map { .program(ProgramSource(slug: slug, definition: $0)) }
    case .periods:
      return decodeIfAny(file, id, PeriodsFile.record, &log)
        .map { .periods($0.value.periods ?? []) }
    case .regulation:
      return decodeIfAny(file, id, RegulationDefinition.record, &log)
        .map { .regulation($0.value) }
    case .attendance:
      return .attendance(AttendanceRow.rows(of: file, id: id, &log))
    case .page(let slug):
      return PageSource.read(file, id: id, slug: slug, &log).map { .page($0) }
    case .misplaced, .foreign:
      return nil
    }
  }

  /// Reads a file that may lawfully say nothing: no periods now, no differences.
  private static func decodeIfAny<Definition>(
    _ file: SourceFile,
    _ id: SourceFileID,
    _ record: Record<Definition>,
    _ log: inout DecodingLog
  ) -> Located<Definition>? {
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    guard root != nil || !diagnostics.allSatisfy(\.saysEmpty) else { return nil }
    log.report(contentsOf: diagnostics)
    return root.flatMap { record.read($0, &log) }
  }

  private static func decode<Definition>(
    _ file: SourceFile,
    _ id: SourceFileID,
    _ record: Record<Definition>,
    _ log: inout DecodingLog
  ) -> Located<Definition>? {
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    log.report(contentsOf: diagnostics)
    return root.flatMap { record.read($0, &log) }
  }
}

extension Diagnostic {
  fileprivate var saysEmpty: Bool { code == "yaml-empty" }
}
