import CivilTime
import Diagnostics
import Documents
import Edition
import InstitutionModel
import Renderers
import Rules
import SourceText

/// What is known of the definitions after all checks.
public struct CheckedInstitution: Sendable {
  /// Everything that was found, in reading order.
  public private(set) var diagnostics: [Diagnostic]
  /// What comments in the definitions let be, with the reasons, in reading order.
  public let suppressed: [SuppressedFinding]
  /// The files that findings point into: definitions, then templates.
  public let sources: SourceSet
  /// The day of the build.
  public let date: CalendarDate
  /// What documents are made of; `nil` when there is an error.
  let material: Material?

  /// The same with other findings.
  func with(_ diagnostics: [Diagnostic]) -> Self {
    var copy = self
    copy.diagnostics = diagnostics
    return copy
  }

  /// What documents are made of.
  struct Material: Sendable {
    /// Institution and records, in which no rule found an error.
    var validated: ValidatedInstitution
    /// Every kind with its words.
    var kinds: KindSet
    /// The prose of the institution's own pages, by their index.
    var pages: [[Block]]
    /// What all pages have around their content.
    var shell: PageShell
    /// Measures and font of papers.
    var style: PaperStyle
    /// `nil` where the institution names none.
    var emblem: Picture?
    /// By which browsers tell the site; `nil` where the institution names none.
    var icon: PageImage?
    /// In which the times of calendars are told; `nil` where the system knows none of the name.
    var zone: CalendarZone?
    /// The look and the script of pages.
    var assets: SiteAssets
    /// All templates, with the shell and the assets.
    var templates: TemplateFiles
    /// The files that it was made of.
    var definitions: SourceSet

    /// The pictures of pages and the icon, each once.
    var images: [PageImage] {
      var seen: Set<String> = []
      return (pages.flatMap(\.images) + [icon].compactMap(\.self)).filter {
        seen.insert($0.asset).inserted
      }
    }
  }
}

extension CheckedInstitution {
  /// `contacts` are findings in pages and templates, which no rule has read.
  init(
    _ validation: Validation,
    _ prose: Prose,
    _ contacts: [Diagnostic],
    _ definitions: SourceSet,
    emblem: Picture?,
    icon: PageImage?,
    zones: Pipeline.Zones,
    in folder: String,
    date: CalendarDate
  ) {
    var diagnostics = (validation.diagnostics + prose.diagnostics + contacts).sortedForReading()
    suppressed = validation.suppressed
    sources = prose.sources
    self.date = date
    material =
      diagnostics.hasErrors
      ? nil : Material(validation, prose, definitions, emblem, icon, zones)
    // Nothing may stop a build without a word.
    if material == nil, !diagnostics.hasErrors { diagnostics.append(.nothingToPublish(in: folder)) }
    self.diagnostics = diagnostics
  }
}

extension CheckedInstitution.Material {
  /// `nil` when a part is missing.
  fileprivate init?(
    _ validation: Validation,
    _ prose: Prose,
    _ definitions: SourceSet,
    _ emblem: Picture?,
    _ icon: PageImage?,
    _ zones: Pipeline.Zones
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
      icon: icon,
      zone: validated.zone(zones),
      assets: prose.assets,
      templates: prose.files,
      definitions: definitions
    )
  }
}

extension Diagnostic {
  /// Stands at no place: what is missing may be in any file.
  fileprivate static func nothingToPublish(in folder: String) -> Diagnostic {
    Diagnostic(
      "nothing-to-publish",
      "в этих файлах не хватает сведений об учреждении, и выпустить нечего",
      at: nil,
      in: folder,
      help: "проверьте в institution.yaml разделы «учреждение» и «учебный год»"
    )
  }
}
