import CivilTime
import Regulation
import Schema

/// How files are written whose words the institution's regulation decides.
///
/// Russian: «ключи файлов».
public struct DefinitionSchemas: Sendable {
  let regulation: RecordSchema<RegulationLines>
  let learning: LearningSchema
  let institution: RecordSchema<InstitutionLines>
  let program: RecordSchema<ProgramLines>
  /// The first day of the school year, in which dates without a year lie; `nil` where nobody knows it.
  var yearStart: CalendarDate?

  public init(_ words: Vocabulary) {
    regulation = RegulationLines.schema(words)
    learning = LearningSchema(words)
    institution = InstitutionLines.schema(learning)
    program = ProgramLines.schema(words, learning)
  }

  /// Whether all of a program but its groups was understood.
  public func readsAllButGroups(of lines: ProgramLines) -> Bool {
    program.isClear(lines, except: \.groups)
  }
}
