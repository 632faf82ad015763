import CivilTime
import Diagnostics
import Edition
import Hashing
import InstitutionModel
import Pipeline

/// Checks and builds an institution in memory, and says what nothing in its files may cause.
public struct FuzzTrial: Sendable {
  private let pipeline: Pipeline
  private let day: CalendarDate

  /// - Parameter day: The day of all builds.
  public init(on day: CalendarDate) {
    self.day = day
    pipeline = Pipeline(program: SHA256.digest(of: []), today: { zone in zone.isEmpty ? nil : day })
  }

  /// What came of an institution.
  public struct Outcome: Sendable {
    public var faults: [String]
    /// Whether it was accepted, so that it can be built.
    public var isAccepted: Bool
    /// The number of files that were made of it.
    public var files = 0
  }

  /// Checks; what is accepted is built as well where that is wanted.
  public func outcome(of files: FuzzFiles, building: Bool) -> Outcome {
    do throws(Failure) {
      let checked = try check(files.inputs, jobs: 1)
      var faults = FuzzFindings(diagnostics: checked.diagnostics, sources: checked.sources).faults
      let again = try check(files.inputs.reversed(), jobs: 2)
      if again.diagnostics != checked.diagnostics {
        faults.append("a second check finds other things")
      }
      let isAccepted = !checked.diagnostics.hasErrors
      var outcome = Outcome(faults: faults, isAccepted: isAccepted)
      if isAccepted, building {
        let build = FuzzBuild(pipeline.edition(of: checked, for: request(jobs: 1)))
        outcome.faults += build.faults
        outcome.files = build.count
      }
      return outcome
    } catch {
      return Outcome(faults: ["a check fails: \(error)"], isAccepted: false)
    }
  }

  private func check(_ inputs: [InputFile], jobs: Int) throws(Failure) -> CheckedInstitution {
    try pipeline.check(inputs, for: request(jobs: jobs))
  }

  private func request(jobs: Int) -> Request {
    Request(content: "Content", date: day, jobs: jobs)
  }
}
