import SourceText

/// A file of definitions in a folder of some machine.
enum SourceSetFixture {
  static let files = SourceSet([
    SourceFile(path: "/srv/data/Content/teachers.yaml", text: "педагоги:\n  - имя: Иванова А.А.\n")
  ])

  /// The second line.
  static let second = SourceRange(file: SourceFileID(index: 0), lower: 20, upper: 25)
}
