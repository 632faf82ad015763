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
      formats: FormatSet(
        site: HTML(shell: shell, site: Self.site(of: published)),
        staff: HTML(shell: shell, site: Self.staff(of: published))
      )
    )
  }

  private static func plan<Source>(
    _ kind: any DocumentKind<Source>.Type,
    _ source: Source
  ) -> KindPlan {
    KindPlan(kind, in: source)
  }

  private static func site(of source: PublicSource) -> HTML.Site {
    var menu: [HTML.MenuItem] = [
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
    return HTML.Site(
      institution: source.institution.identity.name,
      audience: .everyone,
      home: DocumentID(kind: "front-page"),
      menu: menu
    )
  }

  private static func staff(of source: PublicSource) -> HTML.Site {
    HTML.Site(
      institution: source.institution.identity.name,
      audience: .staff,
      home: DocumentID(kind: "internal-index")
    )
  }
}
