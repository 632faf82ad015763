import ArgumentParser

/// The benchmarks of Ozero; how their numbers are to be read stands in `Benchmarks/README.md`.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures builds of generated institutions.",
    subcommands: [
      MeasureBuilds.self, MeasureBesideHugo.self, MeasureWorkbooks.self, MeasurePapers.self,
      MeasureCalendars.self, MeasureNotice.self, Generate.self, MeasureBounds.self, Fuzz.self,
      FuzzWorker.self,
      FuzzOnce.self,
    ],
    defaultSubcommand: MeasureBuilds.self
  )
}
