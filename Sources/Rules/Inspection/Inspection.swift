import CivilTime
import Contacts
import InstitutionModel
import Regulation
import Schema
import SourceText
import Timetable

/// What rules look at: an institution, with what several rules ask of it at hand.
///
/// It always exists, however little of the files could be read. A reference to what never changes: rules
/// hand it on, and it is large.
public final class Inspection: Sendable {
  /// What may be published, as far as it was understood.
  public let institution: Institution
  /// The part for staff, by the same indices.
  public let records: StaffRecords
  /// What the files say, for words that have no place in the model.
  public let definitions: Definitions
  /// The institution's regulation; the built-in one where it has none of its own.
  public let regulation: Regulation
  /// By which names things are found.
  let names: NameTable
  /// The day of the build.
  public let date: CalendarDate
  /// Every group as it is written, in the order of the institution's.
  let groupLines: [Located<GroupLines>]
  /// What follows from the timetable; `nil` without a school year.
  let year: InspectedYear?
  /// Every group that has a name and goes on in distance periods: a suspended one owes nothing.
  ///
  /// A group that learns otherwise in periods of some ground comes once more for each.
  let learningGroups: [LearningWay]
  /// Every «дистанционно» that authors wrote: of the institution, of programs and of groups, each
  /// with what it says of grounds.
  let writtenLearnings: [LearningLines]
  /// Every lesson of every timetable, also of those that hold from a date on.
  let lessons: [LessonLines]
  /// The materials by which groups with a special mode learn, each once, by place.
  let materialsInUse: [Located<Material>]
  /// The addresses among resources of groups and places of materials, wherever they are written.
  let resourceAddresses: [AddressCandidate]
  /// The words that authors wrote, with what is searched in them.
  let texts: InspectedTexts
  /// What is thought of the hosts of addresses.
  let hosts: HostTable
  /// The groups that definitions may name.
  let knownGroups: KnownGroups

  /// Prepares what several rules ask, before the first of them runs.
  ///
  /// Rules run in parallel and only read it. Year and texts are made side by side.
  public init(
    _ resolution: Resolution,
    _ schemas: DefinitionSchemas,
    on date: CalendarDate,
    by workers: some Workers = OneWorker()
  ) {
    institution = resolution.institution
    records = resolution.records
    definitions = resolution.definitions
    names = resolution.names
    regulation = institution.regulation
    self.date = date
    groupLines = definitions.groups
    let (year, texts) = workers.both {
      resolution.institution.year.map { year in
        let timetable = Timetable(resolution.institution, in: year)
        let definitions = resolution.definitions
        return InspectedYear(timetable, resolution.records, of: definitions, schemas, on: date)
      }
    } _: {
      InspectedTexts(resolution.definitions, by: resolution.institution.regulation)
    }
    (self.year, self.texts) = (year, texts)
    learningGroups = resolution.learningWays(of: groupLines)
    writtenLearnings = definitions.writtenLearnings
    lessons = groupLines.flatMap(\.value.allLessons)
    materialsInUse = learningGroups.materialsInUse
    resourceAddresses = writtenLearnings.addresses
    hosts = HostTable(regulation.hosts, definitions)
    knownGroups = KnownGroups(definitions, names)
  }
}

extension Inspection {
  /// Whether «учреждение» was read, without which nobody knows whose telephones and e-mails are its own.
  var knowsOwnContacts: Bool {
    definitions.institution?.value.identity.value.map { !$0.email.isUnclear } ?? false
  }

  /// The grounds for which groups learn otherwise.
  var groundsOfGroups: [Term] { writtenLearnings.flatMap { $0.byGround.items.map(\.key) } }
}
