import Diagnostics
import SourceText

/// A file of the content folder before it is known to be text.
public struct InputFile: Hashable, Sendable {
  /// The path from the content folder, with `/` between folders.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What the files of a content folder say, and what is wrong with them.
public struct Reading: Sendable {
  public var definitions: Definitions
  /// Every file that was read, for drawing findings.
  public var sources: SourceSet
  public var diagnostics: [Diagnostic]
  /// What each of the files is.
  var roles: [FileRole]
}

/// Reads all files of a content folder.
public enum DefinitionReader {
  /// How the files are gone through: one after the other, unless the caller has several threads.
  ///
  /// It calls the function for each index and returns the results in order.
  public typealias Mapping =
    @Sendable (_ count: Int, _ read: @Sendable (Int) -> FileReading) -> [FileReading]

  /// What one file says.
  public struct FileReading: Sendable {
    var file: SourceFile
    var contents: FileContents?
    var diagnostics: [Diagnostic]
    var suppressions: [Suppression] = []
  }

  /// Reads files in any order; the outcome depends on their paths and bytes alone.
  ///
  /// - Parameters:
  ///   - inputs: The files of the folder.
  ///   - folder: The folder as it is shown before paths in messages.
  ///   - mapping: Goes through the files, perhaps in parallel.
  /// - Returns: The definitions as far as they could be read, the texts, and the findings.
  public static func read(
    _ inputs: [InputFile],
    in folder: String,
    mapping: Mapping = { (0..<$0).map($1) }
  ) -> Reading {
    let inputs = inputs.filter { FileRole(path: $0.path) != .foreign }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let roles = inputs.map { FileRole(path: $0.path) }
    var readings = mapping(inputs.count) { read(inputs[$0], id: $0, in: folder) }
    dropRepeated(&readings, roles)
    var definitions = Definitions(readings.compactMap(\.contents))
    definitions.suppressions = readings.flatMap(\.suppressions)
    definitions.unreadablePrograms = zip(roles, readings).compactMap { role, reading in
      if case .program(let slug) = role, reading.contents == nil { slug } else { nil }
    }
    definitions.hasUnreadAttendance = zip(roles, readings).contains { role, reading in
      role == .attendance && !reading.diagnostics.isEmpty
    }
    return Reading(
      definitions: definitions,
      sources: SourceSet(readings.map(\.file)),
      diagnostics: readings.flatMap(\.diagnostics)
        + Definitions.missingFiles(among: roles, in: folder),
      roles: roles
    )
  }

  /// Leaves out what a second file says of a thing that has one, and tells so instead.
  private static func dropRepeated(_ readings: inout [FileReading], _ roles: [FileRole]) {
    var first: [FileRole: String] = [:]
    for (index, role) in roles.enumerated() where role.isSingle {
      let path = readings[index].file.path
      guard let known = first[role] else {
        first[role] = path
        continue
      }
      readings[index].contents = nil
      readings[index].diagnostics = [
        .repeatedFile(path, as: known, id: SourceFileID(index: index))
      ]
    }
  }

  private static func read(_ input: InputFile, id: Int, in folder: String) -> FileReading {
    let id = SourceFileID(index: id)
    let role = FileRole(path: input.path)
    let path = folder.isEmpty ? input.path : "\(folder)/\(input.path)"
    guard role.isRead else {
      let file = SourceFile(path: path, text: [])
      return FileReading(file: file, contents: nil, diagnostics: [.misplacedFile(path)])
    }
    let (file, refusals) = SourceDecoding.decode(
      bytes: input.bytes,
      path: path,
      id: id,
      accepting: role == .attendance ? .utf8OrWindows1251 : .utf8Only
    )
    guard refusals.isEmpty else {
      return FileReading(file: file, contents: nil, diagnostics: refusals)
    }
    let (contents, log) = FileContents.readLogging(file, id: id, role: role)
    return FileReading(
      file: file,
      contents: contents,
      diagnostics: log.diagnostics,
      suppressions: log.suppressions
    )
  }
}
