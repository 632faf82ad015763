import CivilTime
import DocumentKinds
import Documents
import Hashing
import InstitutionModel
import Rules
import Schema
import SourceText

extension InputDigests {
  /// The digests of the files that an institution was read from.
  ///
  /// - Parameters:
  ///   - definitions: The files.
  ///   - validated: What was made of them; which file a program stands in, it knows.
  ///   - emblem: The picture that papers begin with.
  ///   - images: The pictures of pages.
  ///   - zone: In which the times of calendars are told.
  ///   - request: Tells what is left out, and how calendars tell times.
  init(
    of definitions: SourceSet,
    _ validated: ValidatedInstitution,
    _ emblem: Picture?,
    _ images: [PageImage],
    _ zone: CalendarZone?,
    _ request: Request
  ) {
    let programs = Set(validated.institution.programs.compactMap { $0.title.range?.file })
    var frame = SHA256()
    for name in Set(request.without).sorted() { frame.update(name) }
    if request.tellsUTC { frame.update("--ics-utc") }
    if let emblem { frame.update(emblem.png) }
    for image in images { frame.update(image.asset) }
    var allChanges = SHA256()
    var events = SHA256()
    if let zone { frame.update(zone) }
    let files = definitions.identified.map { id, file in
      let path = request.inner(file.path)
      let digest = Digest(of: file.text, at: path)
      let kind = FileRole(path: path).kind
      if kind == .changes {
        allChanges.update(digest)
      } else if kind == .events {
        events.update(digest)
      } else if kind != .attendance, !programs.contains(id) {
        frame.update(digest)
      }
      return digest
    }
    self.init(
      frame: frame.digest(),
      events: events.digest(),
      marks: Self.marks(validated.records.attendance, in: definitions),
      changes: Self.changes(validated.institution, in: definitions),
      allChanges: allChanges.digest(),
      files: files
    )
  }
}

extension InputDigests {
  /// The digests of the lines that may be about each group, by its index.
  private static func changes(
    _ institution: Institution,
    in definitions: SourceSet
  ) -> [Int: Digest] {
    var hashes: [Int: SHA256] = [:]
    for change in institution.dayChanges {
      let range = change.range
      let text = definitions[range.file].substring(Int(range.lower), Int(range.upper))
      let partners = change.effect.partners.map(\.index)
      for group in Set(institution.groups(of: change.scope) + partners) {
        hashes[group, default: SHA256()].update(text)
      }
    }
    return hashes.mapValues { $0.digest() }
  }

  /// The digests of dates and numbers as they are written, by index of the group.
  private static func marks(
    _ marks: [AttendanceMark],
    in definitions: SourceSet
  ) -> [Int: Digest] {
    var hashes: [Int: SHA256] = [:]
    for mark in marks {
      for range in [mark.date.range, mark.part.range, mark.count.range] {
        let text = definitions[range.file].substring(Int(range.lower), Int(range.upper))
        hashes[mark.group.index, default: SHA256()].update(text)
      }
    }
    return hashes.mapValues { $0.digest() }
  }
}

extension SHA256 {
  /// The name and all that clocks show: the system's data may change without a definition.
  fileprivate mutating func update(_ zone: CalendarZone) {
    update(zone.name)
    update(zone.course.first)
    for transition in zone.course.transitions {
      update("\(transition.moment)")
      update(transition.to)
    }
  }

  private mutating func update(_ offset: ZoneRules.Offset) {
    update("\(offset.seconds) \(offset.isSummer) \(offset.name)")
  }
}

extension Digest {
  /// Of a file's path and bytes.
  fileprivate init(of bytes: [UInt8], at path: String) {
    var hash = SHA256()
    hash.update(path)
    hash.update(bytes)
    self = hash.digest()
  }
}
