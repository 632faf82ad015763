import Diagnostics
import DocumentKinds
import Documents
import InstitutionModel
import Russian
import SourceText

/// The pages of the site as people name them in links of their own pages: by the file that a page is made of, or by
/// its address, both from the folder of the page.
///
/// Russian: «страницы сайта».
struct SitePages {
  /// By the path from the root of the site, without an ending; `nil` while it is not known what is published.
  private let pages: [String: DocumentID]?
  /// As people write them.
  private let names: [String]

  /// The pages of an institution; where there is none, because its definitions have errors, every name passes.
  init(_ institution: Institution?) {
    guard let institution else {
      (pages, names) = (nil, [])
      return
    }
    let programs = institution.programs.map(\.slug) + institution.withheld.map(\.slug)
    let own = institution.pages.map(\.slug)
    var pages: [String: DocumentID] = [:]
    for slug in own { pages["pages/\(slug)"] = DocumentID(InstitutionPage.metadata, slug) }
    for slug in programs { pages["programs/\(slug)"] = DocumentID(ProgramPage.metadata, slug) }
    for group in institution.groups {
      pages["schedule/groups/\(group.slug)"] = DocumentID(GroupSchedule.metadata, group.slug)
    }
    for teacher in institution.teachers {
      pages["schedule/teachers/\(teacher.slug)"] =
        DocumentID(TeacherSchedule.metadata, teacher.slug)
    }
    let single = KindCatalogue.publicKinds.compactMap { kind -> (String, KindMetadata)? in
      guard case .file(let path) = kind.placement.path else { return nil }
      return (path, kind.metadata)
    }
    for (path, metadata) in single { pages[path] = DocumentID(metadata, "") }
    self.pages = pages
    names =
      own.map { "\($0).md" } + programs.map { "../programs/\($0).yaml" }
      + single.map { "../\($0.0).html" }
  }

  /// Where a link of a page leads; `nil` for what is no name of a page.
  func find(_ name: Term) -> PageLinkFinding? {
    let parts = name.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.path(String(parts[0]).percentDecoded) else { return nil }
    guard let pages else { return .page(DocumentID(kind: "")) }
    guard let page = pages[path] else { return .fault(.unknownPage(name, among: names)) }
    return parts.count == 1 ? .page(page) : .fault(.placeElsewhere(name, String(parts[0])))
  }

  /// The path from the root of the site without an ending.
  private static func path(_ name: String) -> String? {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.contains(where: { ":?\\ ".contains($0) })
    else { return nil }
    var folders = ["pages"]
    for part in name.split(separator: "/").map(String.init) {
      switch part {
      case ".": continue
      case "..": _ = folders.popLast()
      case _: folders.append(part)
      }
    }
    guard let file = folders.popLast() else { return nil }
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    let isPage = parts.count == 1 || ["md", "yaml", "yml", "html", "htm"].contains(parts.last)
    guard isPage, parts.first?.isEmpty == false else { return nil }
    let stem = parts.count == 1 ? file : parts.dropLast().joined(separator: ".")
    return (folders + [stem]).joined(separator: "/")
  }
}

extension DocumentID {
  fileprivate init(_ kind: KindMetadata, _ subject: String) {
    self.init(kind: kind.id, subject: subject)
  }
}

extension Diagnostic {
  fileprivate static func unknownPage(_ name: Term, among names: [String]) -> Diagnostic {
    Diagnostic(
      "prose-link-page",
      "страницы \(name.value.quoted) на сайте нет",
      at: name.range,
      help: Spelling.advice(for: name.value, in: names, called: "страницы")
        ?? "назовите файл страницы или программы, например «\(names.first ?? "vopros.md")»; "
        + "адрес другого сайта начинается с «https://»"
    )
  }

  fileprivate static func placeElsewhere(_ name: Term, _ page: String) -> Diagnostic {
    Diagnostic(
      "prose-link-page",
      "ссылка \(name.value.quoted) ведёт в середину другой страницы",
      at: name.range,
      help: "заголовки могут измениться, поэтому ведите на всю страницу: «\(page)»"
    )
  }
}
