import CivilTime
import InstitutionModel
import Renderers
import Rules
import Schema
import SourceText

extension Pipeline {
  /// Reads and checks everything that a build would use.
  ///
  /// - Throws: `Failure` when a folder cannot be read or the request makes no sense.
  public func check(_ request: Request) throws(Failure) -> CheckedInstitution {
    try check(try files(of: request.content), for: request)
  }

  /// Checks files of a content folder that are read already; the emblem is still read from the folder.
  ///
  /// - Throws: `Failure` when the templates cannot be read or the request makes no sense.
  public func check(
    _ inputs: [InputFile],
    for request: Request
  ) throws(Failure) -> CheckedInstitution {
    let templates = try TemplateFiles(request.templates)
    let workers = ParallelWorkers(number: request.jobs)
    var reading = watch(.reading) {
      DefinitionReader.read(inputs, in: request.content, by: workers)
    }
    let unknown = reading.withhold(request.without)
    if let first = unknown.first {
      let slugs = inputs.compactMap { FileRole(path: $0.path).program }
      throw .usage(WithoutAdvice(slugs, reading).message(about: first))
    }
    let date = try date(of: request, for: &reading)
    let identity = reading.definitions.institution?.value.identity.value
    let emblem = Emblem(identity?.emblem.located, in: request.content)
    let icon = SiteIcon(identity?.icon.located, in: request.content)
    reading.diagnostics +=
      emblem.diagnostics + icon.diagnostics + SiteAddress.findings(in: identity)
    let validation = watch(.rules) {
      Validation(reading, on: date, by: workers)
    }
    return watch(.templates) {
      let files = reading.sources
      let pages = reading.definitions.pages
      let prose = Prose(
        templates,
        pages: pages,
        linkingTo: SitePages(validation.validated?.institution),
        colors: validation.validated.map { SiteColors(of: $0.institution) } ?? SiteColors(),
        in: request.content,
        after: files
      )
      let contacts = validation.validated.map {
        PageContacts.findings(in: pages, shownAs: prose.pages, by: $0.contacts)
          + TemplateContacts.findings(
            in: prose.publicTemplates,
            of: prose.sources,
            by: $0.contacts
          )
      }
      return CheckedInstitution(
        validation,
        prose,
        contacts ?? [],
        files,
        emblem: emblem.picture,
        icon: icon.image,
        zones: zones,
        in: request.content,
        date: date
      )
    }
  }

  /// Definitions with their bytes; files that have no role here by name alone, to be told.
  func files(of folder: String) throws(Failure) -> [InputFile] {
    let inputs = InputFolder(path: folder) { path in
      let role = FileRole(path: path)
      if role == .foreign { return .none }
      // What a misplaced file is, its keys tell.
      let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      return role.kind == nil && !isYAML ? .name : .text
    }
    let files: [InputFile]
    do throws(InputFolder.Failure) { files = try inputs.files() } catch {
      throw .unreadable(error, in: folder, advice: ContentAdvice.onUnreadable(folder))
    }
    let hasDefinitions = files.contains {
      !$0.path.hasSuffix("/") && FileRole(path: $0.path).kind != nil
    }
    if !hasDefinitions, let advice = ContentAdvice.onEmpty(folder) { throw .usage(advice) }
    if files.isEmpty { throw .usage(ContentAdvice.onNothing(in: folder)) }
    return files
  }
}
