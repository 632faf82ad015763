import Documents
import InstitutionModel
import Russian

/// Groups whose definitions leave out what a paper asks, by file, with the line to add.
struct SilentGroups {
  let source: InternalSource
  /// Those that have not said it, in order; may be empty.
  let groups: [Group.ID]
  /// What nobody has said, as the beginning of a sentence.
  let question: String
  /// The line with «…» for what only people know.
  let line: String
  /// More files than these are counted: the report names them all.
  var mostFiles = 8

  /// An item of a list; `nil` where every group has said it.
  var item: [Block]? {
    guard !groups.isEmpty else { return nil }
    let count = plural(groups.count, "группы", "групп", "групп")
    let words: [Inline] = [
      .text("\(question), не\u{A0}сказано у\u{A0}\(count). В\u{A0}каждую допишите «"), .code(line),
      .text("», вместо многоточия\u{A0}– число:"),
    ]
    return [.paragraph(words), .list(List(.bullet, files))]
  }

  /// An item for each file, then how many groups are in the files that are not shown.
  private var files: [[Block]] {
    let files = byFile
    let shown = files.prefix(mostFiles).map { file, groups -> [Block] in
      [.paragraph([.code(file), .text("\u{A0}– \(names(of: groups))")])]
    }
    let rest = files.dropFirst(mostFiles)
    guard !rest.isEmpty else { return shown }
    let groups = rest.reduce(0) { $0 + $1.groups.count }
    let words =
      "и\u{A0}ещё \(plural(groups, "группа", "группы", "групп")) "
      + "(\(plural(rest.count, "файл", "файла", "файлов")))"
    return shown + [[.paragraph([.text(words)])]]
  }

  /// «группа 1, группа «Солнышко»».
  private func names(of groups: [Group.ID]) -> String {
    groups.map { source.institution[$0].label }.joined(separator: ", ")
  }

  /// In the order of the groups.
  private var byFile: [(file: String, groups: [Group.ID])] {
    let places = groups.map { source.institution[$0].place }
    let known = source.files.places(of: places)
    var files: [(file: String, groups: [Group.ID])] = []
    for (group, place) in zip(groups, places) {
      let file = known.file(of: place) ?? source.institution[source.institution[group].program].slug
      if let last = files.indices.last, files[last].file == file {
        files[last].groups.append(group)
      } else {
        files.append((file, [group]))
      }
    }
    return files
  }
}
