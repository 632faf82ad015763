import Hashing
import InstitutionModel
import Schema
import SourceText

/// The digests of the bytes that a source was made from.
public struct InputDigests: Sendable {
  /// Of every file that is no program, holds no marks, changes or events, and of what was asked for by name.
  private let frame: Digest
  /// Of the files of events.
  private let events: Digest
  /// Of the marks of each group that has any, by its index.
  private let marks: [Int: Digest]
  /// Of the changes of days that may be about each group, by its index.
  private let changes: [Int: Digest]
  /// Of the files of changes, wherever something follows from all of them.
  private let allChanges: Digest
  /// By index of the source file.
  private let files: [Digest]

  /// - Parameters:
  ///   - frame: Of every file that is no program and holds no marks, changes or events.
  ///   - events: Of the files of events.
  ///   - marks: Of the marks of each group that has any, by its index.
  ///   - changes: Of the changes of days that may be about each group, by its index.
  ///   - allChanges: Of the files of changes.
  ///   - files: By index of the source file.
  public init(
    frame: Digest,
    events: Digest,
    marks: [Int: Digest],
    changes: [Int: Digest],
    allChanges: Digest,
    files: [Digest]
  ) {
    (self.frame, self.events, self.marks) = (frame, events, marks)
    (self.changes, self.allChanges, self.files) = (changes, allChanges, files)
  }

  /// The digest of a part of an institution.
  ///
  /// - Parameters:
  ///   - reads: The part.
  ///   - institution: Knows which file a program stands in.
  ///   - day: The day of the build; it counts for itself where it is told, else for what it decides.
  /// - Returns: Equal digests for equal bytes.
  func digest(of reads: Reads, in institution: Institution, day: BuildDay) -> Digest {
    var hash = SHA256()
    hash.update(frame)
    if reads.events || reads.everyProgram { hash.update(events) }
    let isSaid = institution.identity.demonstration.value?.day.value != nil
    hash.update(reads.findings || reads.day || isSaid ? day.dateDigest : day.digest)
    if reads.everyProgram || reads.findings { hash.update(allChanges) }
    if reads.weeks { hash.update(day.weeksDigest) }
    if let shown = reads.shown { hash.update(shown) }
    let all = institution.programs.indices.lazy.map { Program.ID($0) }
    for program in reads.everyProgram ? Array(all) : reads.programs.sorted() {
      let file = institution.programs[program.index].title.range?.file
      hash.update(file.map { files[Int($0.index)] } ?? frame)
      // The files of others of its title decide it.
      hash.update(institution.programs[program.index].distinction ?? "")
      for group in institution.programs[program.index].groups {
        // What is not changed counts too, lest the changes of two groups change places unseen.
        hash.update(changes[group] ?? frame)
      }
      for group in institution.programs[program.index].groups where reads.marks {
        // A group without marks counts too, lest those of two groups change places unseen.
        hash.update(marks[group] ?? frame)
      }
    }
    return hash.digest()
  }
}
