import Foundation

/// Measures how Hugo builds the same institution.
struct HugoBenchmark {
  let programs: Int
  let hugo: String
  let jobs: Int
  let site: URL
  let log: URL

  init(beside ours: BuildBenchmark, hugo: String, jobs: Int) {
    programs = ours.programs
    self.hugo = hugo
    self.jobs = jobs
    site = ours.place.appending(path: "Hugo")
    log = ours.place.appending(path: "hugo.txt")
  }

  /// Whether there is a Hugo to compare with.
  var isInstalled: Bool { (try? ChildProcess.run([hugo, "version"], output: log)) != nil }

  /// Writes the site's sources.
  func prepare() throws {
    let generation = ["/proc/self/exe", "generate", "--hugo", String(programs), site.path]
    _ = try ChildProcess.run(generation, output: log)
  }

  var output: URL { site.appending(path: "public") }

  /// Go takes as many threads as it is told by its environment.
  private var build: [String] {
    ["env", "GOMAXPROCS=\(jobs)", hugo, "build", "--quiet", "--source", site.path]
  }

  var fullBuild: Scenario {
    Scenario(
      name: "full build",
      prepare: { _ in
        for folder in [output, site.appending(path: "resources")]
        where FileManager.default.fileExists(atPath: folder.path) {
          try FileManager.default.removeItem(at: folder)
        }
      },
      arguments: build
    )
  }

  var unchangedBuild: Scenario {
    Scenario(name: "nothing changed", prepare: { _ in }, arguments: build)
  }

  /// The pages of one program are written anew.
  var oneFileBuild: Scenario {
    Scenario(
      name: "one file changed",
      prepare: { run in
        for file in HugoSite.files(of: .edited(inRun: run)) { try file.write(to: site) }
      },
      arguments: build
    )
  }
}
