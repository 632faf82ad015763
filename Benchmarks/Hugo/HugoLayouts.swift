/// The configuration and the layouts of a Hugo site: a shell like ours, and the pages that list.
enum HugoLayouts {
  static let files = [
    GeneratedFile(path: "hugo.toml", text: configuration),
    GeneratedFile(path: "layouts/baseof.html", text: shell),
    GeneratedFile(path: "layouts/page.html", text: content),
    GeneratedFile(path: "layouts/home.html", text: content),
    GeneratedFile(path: "layouts/section.html", text: programs),
    GeneratedFile(path: "layouts/schedule/section.html", text: schedule),
    GeneratedFile(path: "layouts/notices/section.html", text: notices),
  ]

  private static let configuration = """
    baseURL = "https://example.org/"
    locale = "ru"
    title = "МАОУ ДО ДДТ «Большой»"
    uglyURLs = true
    disableKinds = ["taxonomy", "term", "rss", "sitemap", "404"]

    [markup.goldmark.renderer]
    unsafe = true

    [menus]
    main = [
      {name = "Расписание", url = "/schedule.html", weight = 1},
      {name = "Обучение на расстоянии", url = "/periods/2026-11-23.html", weight = 2},
      {name = "Программы", url = "/programs.html", weight = 3},
      {name = "Правила", url = "/rules.html", weight = 4},
    ]

    """

  private static let shell = """
    <!DOCTYPE html>
    <html lang="ru">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{{ .Title }} — {{ site.Title }}</title>
    <meta name="description" content="{{ .Title }}" />
    <meta name="robots" content="noindex" />
    <link rel="stylesheet" href="/assets/ozero.css" />
    <script src="/assets/ozero.js" defer="defer"></script>
    </head>
    <body class="everyone portrait">
    <a class="skip" href="#main">К содержанию</a>
    <p class="band sample"><strong>ОБРАЗЕЦ</strong> Демонстрация: люди, группы и расписания вымышлены.</p>
    <header class="masthead">
    <p class="institution"><a href="/">{{ site.Title }}</a></p>
    <nav class="menu" aria-label="Разделы">
    <ul>
    {{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>
    {{ end }}</ul>
    </nav>
    </header>
    <main id="main" tabindex="-1">
    <div class="watermark" aria-hidden="true">ОБРАЗЕЦ</div>
    {{ block "main" . }}{{ end }}
    </main>
    <footer class="colophon">
    <dl class="imprint">
    <div><dt>Учреждение</dt><dd>{{ site.Title }}</dd></div>
    {{ with .Params.directive }}<div><dt>Основание</dt><dd>{{ . }}</dd></div>
    {{ end }}{{ with .Params.clauses }}<div><dt>Локальный акт</dt><dd>Положение, редакция 1 (приказ от 28.08.2026 № 53), {{ . }}</dd></div>
    {{ end }}<div><dt>Дата документа</dt><dd>20.11.2026</dd></div>
    </dl>
    </footer>
    </body>
    </html>

    """

  private static let content = """
    {{ define "main" }}{{ .Content }}{{ end }}

    """

  private static let programs = list(
    heads: ["Программа", "Направленность", "Возраст", "Уровень", "Педагог", "Групп"],
    row: """
      <td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>художественная</td><td>11–15 лет</td>\
      <td>{{ .Params.level }}</td><td>{{ .Params.teacher }}</td><td>{{ .Params.groups }}</td>
      """
  )

  private static let schedule = list(
    heads: ["Программа", "Группа", "Дни и время", "Кабинет", "Педагог"],
    row: """
      <td><a href="/programs/{{ .Params.id }}.html">{{ .Params.program }}</a></td>\
      <td><a href="{{ .RelPermalink }}">группа {{ .Params.number }}</a></td>\
      <td>{{ .Params.times }}</td><td>{{ .Params.room }}</td><td>{{ .Params.teacher }}</td>
      """
  )

  private static let notices = list(
    heads: ["Уведомление", "Педагог"],
    row: """
      <td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>{{ .Params.teacher }}</td>
      """
  )

  /// A table for each department.
  private static func list(heads: [String], row: String) -> String {
    """
    {{ define "main" }}<h1>{{ .Title }}</h1>
    {{ range .RegularPagesRecursive.GroupByParam "department" }}<h2>{{ .Key }}</h2>
    <table>
    <thead><tr>\(heads.map { "<th>\($0)</th>" }.joined())</tr></thead>
    <tbody>
    {{ range .Pages }}<tr>\(row)</tr>
    {{ end }}</tbody>
    </table>
    {{ end }}{{ end }}

    """
  }
}
