import DocumentKinds
import Documents
import InstitutionModel
import Renderers

extension Edition {
  /// The edition of an institution: every document of every kind.
  public init(_ source: InternalSource, shell: PageShell) {
    let published = source.published
    let plans =
      KindCatalogue.publicKinds.map { Self.plan($0, published) }
      + KindCatalogue.internalKinds.map { Self.plan($0, source) }
    self.init(
      plans: plans,
      currentPeriod: published.currentPeriod.map(published.name(of:)),
      site: FormatSet(Self.site(of: published, shell)),
      staff: FormatSet(Self.staff(of: published, shell))
    )
  }

  private static func plan<Source>(
    _ kind: any DocumentKind<Source>.Type,
    _ source: Source
  ) -> KindPlan {
    KindPlan(kind, in: source)
  }

  private static func site(of source: PublicSource, _ shell: PageShell) -> TreeFrame {
    var menu: [TreeFrame.MenuItem] = [
      .init("Расписание", DocumentID(kind: "schedule")),
      .init("Программы", DocumentID(kind: "program-catalogue")),
      .init("Правила", DocumentID(kind: "rules")),
    ]
    if let period = source.currentPeriod {
      let page = DocumentID(kind: "period", subject: source.name(of: period))
      menu.insert(.init("Обучение на расстоянии", page), at: 1)
    }
    menu += source.institution.pages.map {
      .init($0.title, DocumentID(kind: "free-page", subject: $0.slug))
    }
    return TreeFrame(
      tree: .site,
      institution: source.institution.identity.name,
      home: DocumentID(kind: "front-page"),
      menu: menu,
      shell: shell,
      words: .russian
    )
  }

  private static func staff(of source: PublicSource, _ shell: PageShell) -> TreeFrame {
    TreeFrame(
      tree: .internal,
      institution: source.institution.identity.name,
      home: DocumentID(kind: "internal-index"),
      shell: shell,
      words: .russian
    )
  }
}
