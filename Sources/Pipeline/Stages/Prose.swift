import Diagnostics
import DocumentKinds
import Documents
import Edition
import InstitutionModel
import Renderers
import Schema
import SourceText

/// Everything that people wrote in words: templates, the institution's pages, the page shell.
struct Prose {
  /// The sources of the definitions, then the templates.
  let sources: SourceSet
  /// `nil` when a template is missing or wrong.
  let kinds: KindSet?
  /// The institution's own pages, by their index.
  let pages: [[Block]]
  /// `nil` when the shell is wrong.
  let shell: PageShell?
  /// The look of papers.
  let style: PaperStyle
  /// The look and the script of pages.
  let assets: SiteAssets
  /// The institution's own templates whose words come to the public tree.
  let publicTemplates: [SourceFileID]
  /// What is wrong with templates, pages, shell and style.
  let diagnostics: [Diagnostic]
  /// All templates: words, page shell, assets.
  let files: TemplateFiles

  /// Reads everything, so that all problems are told at once.
  init(
    _ files: TemplateFiles,
    pages: [PageSource],
    linkingTo site: SitePages,
    colors: SiteColors = SiteColors(),
    in content: String,
    after definitions: SourceSet
  ) {
    var found: [Diagnostic] = []
    self.files = files
    self.pages = pages.map { page in
      let (blocks, problems) = Markdown.blocks(
        of: definitions[page.prose.file],
        id: page.prose.file,
        from: Int(page.prose.lower),
        images: { PageImageFile.find($0, $1, in: content) },
        pages: site.find
      )
      found += problems
      return blocks
    }
    let words = files.files(in: "documents").map { SourceFile(path: $0.shown, text: $0.bytes) }
    let site = files.files(in: "site").map { SourceFile(path: $0.shown, text: $0.bytes) }
    let (withWords, wordIDs) = definitions.adding(words)
    let (all, siteIDs) = withWords.adding(site)
    let shellIDs = siteIDs.filter { all[$0].path.hasSuffix("/page.html") }
    sources = all
    let own = (wordIDs + siteIDs).filter { files.own.contains(all[$0].path) }
    publicTemplates = own.filter {
      siteIDs.contains($0) || KindCatalogue.publishes(template: all[$0].path)
    }
    let (definition, mistakes) = all.style
    style = PaperStyle(definition)
    let formats = definition.formats.items.map { (key: $0.key, value: $0.value.value) }
    let (kinds, problems) = KindSet.read(all, own: files.own, formats: formats)
    self.kinds = kinds
    found += mistakes + problems
    var shell: PageShell?
    if let id = shellIDs.first {
      let reading = PageShell.read(all[id].text, naming: \.russian)
      shell = reading.shell
      found += reading.problems.map { Diagnostic($0, in: id) }
    }
    self.shell = shell
    let beside = files.files(in: "site").filter { $0.name != "page.html" }
    assets = SiteAssets(
      beside.map { SiteAssets.File(name: $0.name, bytes: $0.bytes) },
      colors: colors
    )
    diagnostics = found
  }
}

extension Diagnostic {
  /// A finding about the page shell.
  fileprivate init(_ problem: ShellProblem, in file: SourceFileID) {
    let known = ShellSlot.allCases.map { "{{\($0.russian)}}" }.sorted().joined(separator: ", ")
    switch problem {
    case .unknownSlot(let name, let offset):
      self.init(
        "shell-slot-is-known",
        "неизвестное место «{{\(name)}}» в оболочке страницы",
        at: SourceRange(file: file, lower: offset, upper: offset + name.utf8.count + 4),
        help: "допустимы: \(known)"
      )
    case .unclosedSlot(let offset):
      self.init(
        "shell-slot-is-closed",
        "место «{{» в оболочке страницы не закрыто",
        at: SourceRange(file: file, lower: offset, upper: offset + 2),
        help: "добавьте «}}»"
      )
    case .noContent:
      self.init(
        "shell-has-content",
        "в оболочке страницы нет места «{{содержание}}»",
        at: SourceRange(file: file, lower: 0, upper: 0),
        help: "без него страницы были бы пусты; добавьте его внутрь <main>"
      )
    }
  }
}
