import DocumentKinds
import Documents
import InstitutionModel
import Renderers
import Russian
import Schema

extension Edition {
  /// The edition of an institution: every document of every kind.
  public init(
    _ source: InternalSource,
    _ kinds: KindSet,
    shell: PageShell,
    style: PaperStyle,
    assets: PageAssets,
    icon: PageImage? = nil,
    calendarTimes: CalendarTimes = .ofZone
  ) {
    let published = source.published
    var site = Self.site(of: published, shell, style, assets, icon: icon?.asset)
    site.calendarTimes = calendarTimes
    self.init(
      plans: kinds.plans(of: source),
      currentPeriod: published.currentPeriod.map(published.name(of:)),
      site: FormatSet(site),
      staff: FormatSet(Self.staff(of: source, shell, style, assets)),
      beside: SiteFiles(frame: site, source: published)
    )
  }

  /// The menu has the current period and the institution's own pages, where there are any.
  private static func site(
    of source: PublicSource,
    _ shell: PageShell,
    _ style: PaperStyle,
    _ assets: PageAssets,
    icon: String?
  ) -> TreeFrame {
    var menu: [TreeFrame.MenuItem] = [
      .init("Расписание", InstitutionSchedule.id(of: .whole, in: source)),
      .init("Изменения", ChangesPage.id(of: .whole, in: source)),
      .init("Программы", ProgramCatalogue.id(of: .whole, in: source)),
      .init("Правила", RulesIndex.id(of: .whole, in: source)),
    ]
    if let period = source.currentPeriod {
      let page = PeriodPage.id(of: period, in: source)
      menu.insert(.init("Обучение на расстоянии", page), at: 2)
    }
    let pages = InstitutionPage.subjects(in: source)
    menu += pages.filter { source.institution.pages[$0].isInMenu }.map {
      .init(source.institution.pages[$0].title, InstitutionPage.id(of: $0, in: source))
    }
    return TreeFrame(
      tree: .site,
      institution: source.institution.identity.name.text,
      home: FrontPage.id(of: .whole, in: source),
      menu: menu,
      shell: shell,
      assets: assets,
      words: .russian(shownOn: source.exampleDay?.russianLong),
      style: style,
      address: source.institution.identity.addressOfPages,
      emblem: source.emblem?.asset,
      icon: icon,
      color: source.institution.identity.color.value?.figures
    )
  }

  /// Pages for staff have no menu: their front page lists everything.
  private static func staff(
    of source: InternalSource,
    _ shell: PageShell,
    _ style: PaperStyle,
    _ assets: PageAssets
  ) -> TreeFrame {
    TreeFrame(
      tree: .internal,
      institution: source.published.institution.identity.name.text,
      home: InternalIndex.id(of: .whole, in: source),
      shell: shell,
      assets: assets,
      words: .russian(shownOn: source.published.exampleDay?.russianLong),
      style: style,
      color: source.published.institution.identity.color.value?.figures
    )
  }
}

extension Identity {
  /// Where the pages stand: at their own address, else at that of the website.
  fileprivate var addressOfPages: SiteAddress? {
    (pagesAddress.value ?? website.value).flatMap { SiteAddress($0) }
  }
}
