import Foundation

/// Measures builds of one generated institution.
struct BuildBenchmark {
  /// A scenario with its outcome.
  struct Row {
    var scenario: String
    var usage: ChildProcess.Usage
  }

  let programs: Int
  let ozero: String
  let runs: Int
  /// Whether papers are made too: DOCX, PDF, texts and archives beside pages and workbooks.
  let withPapers: Bool
  /// As many as there are cores where it is `nil`.
  let jobs: Int?
  let place: URL
  let content: URL
  let templates: URL
  let output: URL
  let copy: URL
  let log: URL

  init(
    programs: Int,
    ozero: String,
    runs: Int,
    withPapers: Bool = false,
    jobs: Int? = nil,
    folder: URL
  ) {
    self.programs = programs
    self.ozero = ozero
    self.runs = runs
    self.withPapers = withPapers
    self.jobs = jobs
    place = folder.appending(path: "\(programs)")
    content = place.appending(path: "Content")
    templates = place.appending(path: "Templates")
    output = place.appending(path: "Output")
    copy = place.appending(path: "Copy")
    log = place.appending(path: "log.txt")
  }

  /// - Throws: `ChildProcess.Failure` when a run fails.
  func run() throws -> [Row] {
    try prepare()
    return try [fullBuild, unchangedBuild, oneFileBuild, copying].map { scenario in
      Row(scenario: scenario.name, usage: try scenario.measure(runs: runs, log: log))
    }
  }

  /// Writes the content folder and the templates.
  ///
  /// - Throws: `ChildProcess.Failure` when the institution has a finding.
  func prepare() throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    // In a process of its own: a child's peak memory is never less than that of its parent.
    let generation = ["/proc/self/exe", "generate", String(programs), content.path]
    _ = try ChildProcess.run(generation, output: log)
    try [PagesAlone.style].write(to: templates)
    _ = try ChildProcess.run(command("check", ["--strict"]), output: log)
  }

  /// What a build says of its own stages.
  func statistics() throws -> String {
    try remove(output)
    _ = try ChildProcess.run(build + ["--stats"], output: log)
    return try String(contentsOf: log, encoding: .utf8)
  }

  private func command(_ name: String, _ options: [String]) -> [String] {
    [ozero, name, "--content", content.path, "--date", GeneratedInstitution.buildDate] + options
      + (jobs.map { ["--jobs", String($0)] } ?? [])
  }

  private var build: [String] {
    let kinds = withPapers ? [] : PagesAlone.options(templates: templates)
    return command("build", ["--output", output.path] + kinds)
  }

  var fullBuild: Scenario {
    Scenario(name: "full build", prepare: { _ in try remove(output) }, arguments: build)
  }

  var checking: Scenario {
    Scenario(name: "check alone", prepare: { _ in }, arguments: command("check", []))
  }

  var unchangedBuild: Scenario {
    Scenario(name: "nothing changed", prepare: { _ in }, arguments: build)
  }

  /// Each run finds a pupil more or less in one group than the run before.
  var oneFileBuild: Scenario {
    Scenario(
      name: "one file changed",
      prepare: { run in
        try GeneratedProgram.edited(inRun: run).file.write(to: content)
      },
      arguments: build
    )
  }

  private var copying: Scenario {
    Scenario(
      name: "cp -r of the output",
      prepare: { _ in try remove(copy) },
      arguments: ["cp", "-r", output.path, copy.path]
    )
  }

  private func remove(_ folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder)
    }
  }
}
