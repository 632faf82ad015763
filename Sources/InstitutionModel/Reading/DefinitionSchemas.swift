import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// How files are written whose words the institution's regulation decides.
///
/// Russian: «ключи файлов».
public struct DefinitionSchemas: Sendable {
  let regulation: RecordSchema<RegulationLines>
  let learning: LearningSchema
  let institution: RecordSchema<InstitutionLines>
  let program: RecordSchema<ProgramLines>
  let changes: RecordSchema<ChangesLines>
  /// The first day of the school year, in which dates without a year lie; `nil` where nobody knows it.
  let yearStart: CalendarDate?
  /// Whom and what words beside the hours of lessons may name.
  let names: KnownNames

  public init(_ words: Vocabulary) { self.init(words, teachers: nil) { _ in nil } }

  /// - Parameters:
  ///   - words: The vocabularies of the institution's regulation.
  ///   - teachers: `teachers.yaml` as a tree.
  ///   - parse: Parses `institution.yaml` as its form is, for the school year and the places.
  init(
    _ words: Vocabulary,
    teachers: YAMLNode?,
    institution parse: (RecordSchema<InstitutionLines>) -> YAMLNode?
  ) {
    regulation = RegulationLines.schema(words)
    changes = ChangesLines.schema(words)
    learning = LearningSchema(words)
    institution = InstitutionLines.schema(learning)
    let root = parse(institution)
    yearStart = root.flatMap { [institution] in
      institution.value(of: \.year, in: $0).value?.first.value
    }
    names = KnownNames(institution, root, teachers)
    program = ProgramLines.schema(words, learning, names)
  }

  /// Whether all of a program but its groups was understood.
  public func readsAllButGroups(of lines: ProgramLines) -> Bool {
    program.isClear(lines, except: \.groups)
  }

  /// Whether files are read alike by both, which have the words of one regulation.
  public func reads(like other: DefinitionSchemas) -> Bool {
    yearStart == other.yearStart && names == other.names
  }
}

extension KnownNames {
  fileprivate init(
    _ schema: RecordSchema<InstitutionLines>,
    _ institution: YAMLNode?,
    _ teachers: YAMLNode?
  ) {
    let sites = institution.map { schema.value(of: \.sites, in: $0).items } ?? []
    let people = teachers.map { TeachersLines.schema.value(of: \.teachers, in: $0).items } ?? []
    let year = institution.flatMap { schema.value(of: \.year, in: $0).value }
    let days = year.flatMap { year in
      year.first.value.flatMap { first in year.last.value.flatMap { DateRange(first, $0) } }
    }
    self.init(
      people.map(\.value.teacher),
      sites.map(\.value),
      days,
      without: year?.daysOff ?? []
    )
  }
}
