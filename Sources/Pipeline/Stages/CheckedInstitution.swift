import CivilTime
import Definitions
import Diagnostics
import DocumentKinds
import Documents
import Edition
import Hashing
import InstitutionModel
import Regulation
import Renderers
import Rules
import Russian
import SourceText

/// What is known of the definitions after all checks.
public struct CheckedInstitution: Sendable {
  /// Everything that was found, in reading order.
  public let diagnostics: [Diagnostic]
  /// What comments in the definitions let be, with the reasons, in reading order.
  public let suppressed: [SuppressedFinding]
  /// The files that findings point into: definitions, then templates.
  public let sources: SourceSet
  /// The day of the build.
  public let date: CalendarDate
  /// What documents are made of; `nil` when there is an error.
  let material: Material?

  /// What documents are made of.
  struct Material: Sendable {
    var validated: ValidatedInstitution
    var kinds: KindSet
    /// The prose of the institution's own pages, by their index.
    var pages: [[Block]]
    var shell: PageShell
    var style: PaperStyle
    var emblem: Picture?
    /// The look and the script of pages, by file name.
    var assets: [(name: String, bytes: [UInt8])]
    /// Of all templates, with the shell and the assets.
    var templates: Digest
    /// The files that it was made of.
    var definitions: SourceSet
  }
}

extension Pipeline {
  /// Reads and checks everything that a build would use.
  ///
  /// - Throws: `Failure` when a folder cannot be read or the request makes no sense.
  public func check(_ request: Request) throws(Failure) -> CheckedInstitution {
    let inputs = try files(of: request.content)
    let templates = try TemplateFiles(request.templates)
    let jobs = request.jobs
    var reading = watch(.reading) {
      DefinitionReader.read(inputs, in: request.content) { count, read in
        Parallel.map(count, workers: jobs, read)
      }
    }
    let unknown = reading.withhold(request.without)
    guard unknown.isEmpty else { throw .usage(Self.unknown(unknown, among: inputs)) }
    let date = try date(of: request, for: &reading)
    let named = reading.definitions.institution?.value.identity?.value.emblem
    let emblem = try Emblem(named, in: request.content)
    reading.diagnostics += emblem.diagnostics
    let validation = watch(.rules) {
      Validation(reading.definitions, reading: reading.diagnostics, on: date) { count, check in
        Parallel.map(count, workers: jobs, run: 1, check)
      }
    }
    return watch(.templates) {
      let prose = Prose(templates, pages: reading.definitions.pages, after: reading.sources)
      let files = reading.sources
      return CheckedInstitution(validation, prose, files, emblem: emblem.picture, date: date)
    }
  }

  private static func unknown(_ programs: [String], among inputs: [InputFile]) -> String {
    let known = inputs.compactMap { input -> String? in
      if case .program(let slug) = FileRole(path: input.path) { slug } else { nil }
    }
    let program = programs[0]
    let near = Spelling.nearest(to: program, in: known).first
    let remark = near.map { "; возможно, это «\($0)»" } ?? ""
    return "--without: нет программы «\(program)»\(remark)"
  }

  private func files(of folder: String) throws(Failure) -> [InputFile] {
    let inputs = InputFolder(path: folder) { path in
      let role = FileRole(path: path)
      if role == .foreign { return .none }
      return role.isRead ? .text : .name
    }
    return try Failure.reading { () throws(InputFolder.Failure) in try inputs.files() }
  }

  /// The day of the build; a time zone that the system does not know is a finding of every build.
  private func date(
    of request: Request,
    for reading: inout Reading
  ) throws(Failure) -> CalendarDate {
    let zone = reading.definitions.institution?.value.identity?.value.timeZone
    if let zone, !zone.value.isEmpty {
      if let today = today(zone.value) { return request.date ?? today }
      // What is no name at all is told by a rule.
      if TimeZoneNames.isName(zone.value) { reading.diagnostics.append(.unknownZone(zone)) }
    }
    if let date = request.date { return date }
    guard let today = today("UTC") else {
      throw .world("системе неизвестен часовой пояс UTC; установите пакет tzdata")
    }
    return today
  }
}

extension CheckedInstitution {
  fileprivate init(
    _ validation: Validation,
    _ prose: Prose,
    _ definitions: SourceSet,
    emblem: Picture?,
    date: CalendarDate
  ) {
    var diagnostics = (validation.diagnostics + prose.diagnostics).sortedForReading()
    suppressed = validation.suppressed
    sources = prose.sources
    self.date = date
    material = diagnostics.hasErrors ? nil : Material(validation, prose, definitions, emblem)
    // Nothing may stop a build without a word.
    if material == nil, !diagnostics.hasErrors { diagnostics.append(.nothingToPublish) }
    self.diagnostics = diagnostics
  }
}

extension CheckedInstitution.Material {
  /// `nil` when a part is missing.
  fileprivate init?(
    _ validation: Validation,
    _ prose: Prose,
    _ definitions: SourceSet,
    _ emblem: Picture?
  ) {
    guard let validated = validation.validated, let kinds = prose.kinds, let shell = prose.shell
    else { return nil }
    self.init(
      validated: validated,
      kinds: kinds,
      pages: prose.pages,
      shell: shell,
      style: prose.style,
      emblem: emblem,
      assets: prose.assets,
      templates: prose.digest,
      definitions: definitions
    )
  }
}

extension Diagnostic {
  fileprivate static let nothingToPublish = Diagnostic(
    "nothing-to-publish",
    .error,
    "из этих файлов не получается учреждения",
    at: nil,
    help: "проверьте в institution.yaml разделы «учреждение» и «учебный год»"
  )

  fileprivate static func unknownZone(_ zone: Term) -> Diagnostic {
    Diagnostic(
      "time-zone-is-known",
      .error,
      "системе неизвестен часовой пояс «\(zone.value)»",
      at: zone.range,
      help: "\(advice(on: zone.value)); если имя верно, установите пакет tzdata"
    )
  }

  private static func advice(on zone: String) -> String {
    Spelling.guess(for: zone, in: TimeZoneNames.russian)
      ?? "нужно имя из базы поясов, например «Europe/Moscow»"
  }
}
