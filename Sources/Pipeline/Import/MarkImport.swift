import CivilTime
import InstitutionModel

/// Which filled table is brought back, and how.
public struct MarkImport: Sendable {
  /// The file, absolute or from the current folder.
  public var path: String
  /// Whether what was understood is written even if something was not.
  public var isPartial: Bool

  public init(path: String, isPartial: Bool = false) {
    (self.path, self.isPartial) = (path, isPartial)
  }
}

/// What a filled table changes; nothing is written yet.
public struct MarkImportOutcome: Sendable {
  /// What is to be told, with the files that findings point into.
  public var told: CheckedInstitution
  /// The files that change; none where something forbids that.
  public var files: [EditedFile] = []
  /// How many marks were not there.
  public var added = 0
  /// The marks that had another number.
  public var replaced: [ReplacedMark] = []
  /// How many marks stood there already.
  public var kept = 0
  /// Whether something was not understood.
  public var isIncomplete = false
  /// Whether nothing may be written: the definitions have an error, or something was not understood.
  public var isRefused = true

  init(telling told: CheckedInstitution) { self.told = told }
}

/// A file of the definitions as it will be.
public struct EditedFile: Sendable {
  /// From the current folder.
  public var path: String
  public var bytes: [UInt8]
  /// Whether there is no such file yet.
  public var isNew: Bool

  init(_ file: InputFile, in folder: String, beside inputs: [InputFile]) {
    (path, bytes) = ("\(folder)/\(file.path)", file.bytes)
    isNew = !inputs.contains { $0.path == file.path }
  }
}

/// A mark whose number was another one.
public struct ReplacedMark: Sendable {
  /// The group's id.
  public var group: String
  public var date: CalendarDate
  public var old: Int
  public var new: Int
  /// Where its cell stands: «лист «Хор», строка 7, столбец F».
  public var place: String
}
