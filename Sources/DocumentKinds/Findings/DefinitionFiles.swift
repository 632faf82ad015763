import SourceText

/// The files of an institution as papers name them: from the folder of the definitions on.
struct DefinitionFiles: Sendable {
  /// All files of the build, by the ids that ranges name.
  private let files: SourceSet
  /// The path of the definitions in UTF-8, with a slash at its end; empty where they are the
  /// current folder.
  private let folder: [UInt8]

  /// `folder` is as the command got it, without a slash at its end.
  init(_ files: SourceSet, in folder: String) {
    self.files = files
    self.folder = folder.isEmpty ? [] : Array("\(folder)/".utf8)
  }

  /// The number of files of definitions; templates lie elsewhere.
  var count: Int { files.files.count { $0.path.utf8.starts(with: folder) } }

  /// Where the findings point; made once for all of them.
  func places(of ranges: some Sequence<SourceRange>) -> FindingPlaces {
    let known = Set(ranges.map(\.file)).filter { files.files.indices.contains(Int($0.index)) }
    let named = known.map { ($0, (path: path(of: $0), lines: LineIndex(files[$0]))) }
    return FindingPlaces(Dictionary(uniqueKeysWithValues: named))
  }

  /// «programs/hor.yaml», wherever the definitions lie.
  private func path(of file: SourceFileID) -> String {
    let path = files[file].path.utf8
    guard path.starts(with: folder) else { return files[file].path }
    return String(decoding: path.dropFirst(folder.count), as: UTF8.self)
  }
}

/// Places in the definitions, in words.
struct FindingPlaces {
  /// Of the files that findings name: their paths, and where lines begin.
  private let files: [SourceFileID: (path: String, lines: LineIndex)]

  /// Made by ``DefinitionFiles`` alone, which knows the paths.
  fileprivate init(_ files: [SourceFileID: (path: String, lines: LineIndex)]) {
    self.files = files
  }

  /// «programs/hor.yaml»; `nil` for a place in no known file.
  func file(of range: SourceRange) -> String? { files[range.file]?.path }

  /// Several places, in their order, with a text for each file.
  ///
  /// Russian: «programs/hor.yaml, строки 12, 34».
  func words(for ranges: [SourceRange]) -> [String] {
    var parts: [(path: String, lines: [Int])] = []
    for range in ranges {
      guard let file = files[range.file] else { continue }
      let line = file.lines.line(of: range.lower)
      if parts.last?.path != file.path { parts.append((file.path, [])) }
      if parts[parts.count - 1].lines.last != line { parts[parts.count - 1].lines.append(line) }
    }
    return parts.map { path, lines in
      let noun = lines.count == 1 ? "строка" : "строки"
      return "\(path), \(noun)\u{A0}\(lines.map(String.init).joined(separator: ", "))"
    }
  }

  /// The place of a finding.
  ///
  /// Russian: «programs/hor.yaml, строка 12»; `nil` for one that speaks of the whole.
  func words(for range: SourceRange?) -> String? {
    guard let range, let file = files[range.file] else { return nil }
    return "\(file.path), строка\u{A0}\(file.lines.line(of: range.lower))"
  }
}
