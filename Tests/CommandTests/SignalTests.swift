import Foundation
import Publishing
import Testing

/// A signal that asks a run to end is obeyed in order: nothing staged stays, one line says so.
@Suite(.enabled(if: StopPoint.isPossible, "only debug builds stop themselves"))
struct SignalTests {
  private static let arguments = ["build", "--date", "2026-11-22"]
  private static let names: [Int32: String] = [
    SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP",
  ]

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], [PublishingStep.makeFolder, .createFile, .sync])
  func `a first build cleans up and says that nothing is published`(
    _ signal: Int32,
    _ step: PublishingStep
  ) throws {
    let sandbox = try Sandbox("small")
    let outcome = try StopPoint(step, 1, signal).run(Self.arguments, in: sandbox)
    #expect(outcome.code == 128 + signal)
    #expect(try sandbox.names() == ["Content"])
    let name = try #require(Self.names[signal])
    #expect(outcome.error.hasSuffix("прервано сигналом \(name): ничего не опубликовано\n"))
    #expect(outcome.out == "")
  }

  @Test(arguments: [PublishingStep.createFile, .link, .sync, .removeOld])
  func `what is published stays, the old tree or the new one`(_ step: PublishingStep) throws {
    let sandbox = try Sandbox("small")
    try #require(try Ozero.run(Self.arguments, in: sandbox.root.path).code == 0)
    let before = try sandbox.text("Output/manifest.json")
    try sandbox.replace(
      "кабинет: 12",
      with: "кабинет: 14",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    let outcome = try StopPoint(step, 1, SIGTERM).run(Self.arguments, in: sandbox)
    #expect(outcome.code == 128 + SIGTERM)
    let tree = try PublishedTree(at: sandbox.path("Output"))
    #expect(tree.faults == [])
    let isNew = step == .removeOld
    #expect((tree.text("manifest.json") != before) == isNew)
    let consequence =
      isNew
      ? "новая публикация в «Output» уже на месте"
      : "ничего не опубликовано, прежняя публикация цела"
    #expect(outcome.error.hasSuffix("прервано сигналом SIGTERM: \(consequence)\n"))
    #expect(try Ozero.run(Self.arguments, in: sandbox.root.path).code == 0)
    #expect(try sandbox.names() == ["Content", "Output"])
  }

  @Test(arguments: [false, true])
  func `a signal that the caller ignores is ignored`(_ isIgnored: Bool) throws {
    let sandbox = try Sandbox("small")
    let run = try Ozero.start(
      Self.arguments,
      in: sandbox.root.path,
      environment: ["OZERO_STOP": StopPoint(.createFile, 1, SIGSTOP).description],
      ignoring: isIgnored ? "HUP" : nil
    )
    try run.waitForStop()
    run.signal(SIGHUP)
    run.signal(SIGCONT)
    #expect(try run.outcome().code == (isIgnored ? 0 : 128 + SIGHUP))
    #expect(try sandbox.names() == (isIgnored ? ["Content", "Output"] : ["Content"]))
  }
}
