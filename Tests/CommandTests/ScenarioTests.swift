import Foundation
import TestSupport
import Testing

/// Whole runs, written down in `Specs/Scenarios`.
struct ScenarioTests {
  /// Set to write down what really happens; the difference is then read before it is committed.
  static let isRecording = ProcessInfo.processInfo.environment["OZERO_RECORD"] != nil

  @Test(arguments: try Scenario.all())
  func `a run says and does what is written down`(_ scenario: Scenario) throws {
    let actual = try ScenarioRun.actual(scenario)
    if Self.isRecording {
      let file = Repository.root.appending(path: scenario.path)
      try Data(actual.text.utf8).write(to: file)
    }
    #expect(actual.sections.count == scenario.sections.count)
    for (expected, played) in zip(scenario.sections, actual.sections) {
      #expect(played.head == expected.head)
      #expect(played.body == expected.body, "\(expected.head)")
    }
  }

  @Test
  func `there are scenarios, and each runs the command`() throws {
    let scenarios = try Scenario.all()
    #expect(scenarios.count >= 20)
    for scenario in scenarios {
      #expect(scenario.sections.contains { $0.parts.verb == "ozero" }, "\(scenario)")
    }
  }
}
