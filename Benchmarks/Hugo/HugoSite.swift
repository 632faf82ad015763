/// A generated institution as a Hugo site: a schedule page and a notice for each group, a page for
/// each program, and pages that list them.
struct HugoSite {
  let institution: GeneratedInstitution

  var files: [GeneratedFile] {
    HugoLayouts.files + Self.lists + institution.programs.flatMap(Self.files)
  }

  /// The pages of one program.
  static func files(of program: GeneratedProgram) -> [GeneratedFile] {
    let pages = program.groups.flatMap { group in
      [HugoPage.schedule(of: group, in: program), .notice(of: group, in: program)]
    }
    return ([.program(program)] + pages).map(\.file)
  }

  private static let lists = [
    HugoPage(path: "_index.md", title: "МАОУ ДО ДДТ «Большой»", facts: [], body: ["# Большой"]),
    HugoPage(path: "schedule/_index.md", title: "Расписание занятий", facts: [], body: []),
    HugoPage(path: "programs/_index.md", title: "Программы", facts: [], body: []),
    HugoPage(path: "notices/_index.md", title: "Уведомления", facts: [], body: []),
  ].map(\.file)
}
