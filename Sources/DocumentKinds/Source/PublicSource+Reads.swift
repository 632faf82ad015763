import InstitutionModel
import Timetable

extension PublicSource {
  /// What a document about the groups looks at: their programs, and those of groups that have lessons
  /// together with them, which are named.
  func reads(of groups: [Group.ID], and program: Program.ID? = nil) -> Reads {
    var reads = Reads()
    if let program { reads.programs.insert(program) }
    for id in groups {
      // Looked up where they lie: a group is large to copy, and every document asks.
      let place = id.index
      reads.programs.insert(institution.groups[place].program)
      reads.addPartners(in: institution.groups[place].lessons, of: institution)
      for change in institution.groups[place].changes {
        reads.addPartners(in: change.lessons ?? [], of: institution)
      }
      for change in timetable.changes(of: id) {
        for partner in institution[change].effect.partners {
          reads.programs.insert(institution.groups[partner.index].program)
        }
      }
      for host in timetable.hosts(of: id) {
        reads.programs.insert(institution.groups[host.index].program)
      }
    }
    return reads
  }
}

extension Reads {
  /// The programs of groups that the lessons are held together with.
  fileprivate mutating func addPartners(in lessons: [Lesson], of institution: Institution) {
    for lesson in lessons where !lesson.traits.partners.isEmpty {
      for partner in lesson.traits.partners {
        programs.insert(institution.groups[partner.index].program)
      }
    }
  }
}
