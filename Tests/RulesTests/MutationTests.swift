import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

/// Each single mistake in the shipped institution is found by the right rule at the right line, and
/// nothing else is said; what is lawful brings no error.
struct MutationTests {
  static let inputs: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: Repository.files(under: "Content", endings: [".yaml", ".csv", ".md"])
      .map { (String($0.dropFirst("Content/".count)), (try? Repository.bytes($0)) ?? []) }
  )

  private static let kept = KeptInstitution(
    inputs.map { InputFile(path: $0.key, bytes: $0.value) }
  )

  @Test(arguments: try Mutation.all())
  func `what is found after a change is what its data say`(_ mutation: Mutation) throws {
    var inputs = Self.inputs
    let line = try mutation.apply(to: &inputs)
    let (validation, sources) = try Self.validate(inputs)
    let found = validation.diagnostics.map { diagnostic in
      let place = Place(of: diagnostic, in: sources)
      let isHere = place.file == mutation.file && place.line == line
      return isHere ? diagnostic.code.name : "\(diagnostic.code.name) \(place)"
    }
    #expect(found.sorted() == mutation.expected.sorted(), "\(found)")
    if mutation.isLawful {
      #expect(validation.validated != nil, "a lawful change is an error")
    }
  }

  static func validate(
    _ files: [String: [UInt8]]
  ) throws -> (validation: Validation, sources: SourceSet) {
    let reading = kept.reading(files.map { InputFile(path: $0.key, bytes: $0.value) })
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let validation = Validation(reading, on: date)
    return (validation, reading.sources)
  }
}

/// Where a finding stands, as the data files write it: `path:text of the line`, or `–`.
private struct Place: CustomStringConvertible {
  var file = ""
  var line = 0
  var description = "–"

  init(of diagnostic: Diagnostic, in sources: SourceSet) {
    guard let range = diagnostic.range else { return }
    let source = sources[range.file]
    file = source.path
    line = source.position(of: range.lower).line
    let text = (source.line(line) ?? "").trimmingPrefix { $0 == " " }
    description = "\(file):\(text)"
  }
}
