import ArgumentParser
import Foundation

/// Writes a content folder to look at or to build by hand.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the definitions of a generated institution."
  )

  @Argument(help: "How many programs; each has ten groups.")
  var programs: Int

  @Argument(help: "The folder; what is in it goes away.")
  var folder: String

  @Option(help: "Another seed gives another institution.")
  var seed = GeneratedInstitution.seed

  func validate() throws {
    guard (1...GeneratedProgram.limit).contains(programs) else {
      throw ValidationError("The number of programs lies between 1 and \(GeneratedProgram.limit).")
    }
  }

  @Flag(help: "Write the same institution as a Hugo site.")
  var hugo = false

  func run() throws {
    let institution = GeneratedInstitution(programs: programs, seed: seed)
    let files = hugo ? HugoSite(institution: institution).files : institution.files
    try files.write(to: URL(filePath: folder))
  }
}
