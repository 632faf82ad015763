import Foundation

/// Plays a scenario and writes down what really happens, in the scenario's own form.
struct ScenarioRun {
  private var sandbox: Sandbox
  private var last: Ozero.Outcome?

  /// The scenario with what the runs really said in place of what it expects.
  static func actual(_ scenario: Scenario) throws -> Scenario {
    var run = ScenarioRun(sandbox: try Sandbox())
    var actual = scenario
    actual.sections = try scenario.sections.map { try run.play($0) }
    return actual
  }

  private init(sandbox: Sandbox) { self.sandbox = sandbox }

  private mutating func play(_ section: Scenario.Section) throws -> Scenario.Section {
    let (verb, rest) = section.parts
    var played = section
    switch verb {
    case "ozero":
      let arguments = rest.components(separatedBy: " → ")[0]
      let outcome = try Ozero.run(Self.words(arguments), in: sandbox.root.path)
      played.head = "ozero \(arguments) → \(outcome.code.map(String.init) ?? "signal")"
      played.body = outcome.error.replacing(sandbox.root.path, with: "<folder>")
      last = outcome
    case "output": played.body = last?.out ?? ""
    case "published": played.body = try published()
    case _: try prepare(verb, rest, section.body)
    }
    return played
  }

  private mutating func prepare(_ verb: String, _ path: String, _ body: String) throws {
    let whole = sandbox.path(path)
    switch verb {
    case "base": sandbox = try Sandbox(path)
    case "file": try sandbox.write(body.utf8, to: path)
    case "edit": try edit(path, body)
    case "remove": try FileManager.default.removeItem(atPath: whole)
    case "folder":
      try FileManager.default.createDirectory(atPath: whole, withIntermediateDirectories: true)
    case "link":
      try FileManager.default.createSymbolicLink(atPath: whole, withDestinationPath: "/etc")
    case "windows-1251":
      let text = try sandbox.text(path)
      guard let data = text.data(using: .windowsCP1251) else { throw problem(path) }
      try sandbox.write(data, to: path)
    case _: throw problem(verb)
    }
  }

  private func edit(_ path: String, _ lines: String) throws {
    for line in lines.split(separator: "\n") {
      let parts = line.components(separatedBy: " → ")
      guard parts.count == 2 else { throw problem(String(line)) }
      let new = parts[1].replacing("\\t", with: "\t").replacing("\\n", with: "\n")
      try sandbox.replace(parts[0], with: new, in: path)
    }
  }

  /// The paths of all files; names of look and script without the part that tells what they hold.
  private func published() throws -> String {
    guard FileManager.default.fileExists(atPath: sandbox.path("Output")) else { return "" }
    let paths = try PublishedTree(at: sandbox.path("Output")).paths
    return paths.map { $0.replacing(/ozero-[0-9a-f]{8}\./, with: "ozero.") }.sorted()
      .map { "\($0)\n" }.joined()
  }

  private func problem(_ words: String) -> Ozero.Failure {
    Ozero.Failure(description: "not understood: \(words)")
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }
}
