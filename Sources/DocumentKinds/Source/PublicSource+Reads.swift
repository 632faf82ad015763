import InstitutionModel
import Timetable

extension PublicSource {
  /// What a document about the groups looks at: their programs, and those of groups that have lessons
  /// together with them, which are named.
  func reads(of groups: [Group.ID], and program: Program.ID? = nil) -> Reads {
    var reads = Reads()
    if let program { reads.programs.insert(program) }
    var hosts: [Group.ID] = []
    for id in groups {
      for near in [id] + partners(of: id) {
        reads.programs.insert(self.program(of: near))
        hosts += timetable.hosts(of: near)
      }
    }
    var seen: Set<Group.ID> = []
    // The lesson of a guest is that of its host, who may be a guest itself.
    while let host = hosts.popLast() {
      guard seen.insert(host).inserted else { continue }
      for near in [host] + partners(of: host) {
        reads.programs.insert(self.program(of: near))
        hosts += timetable.hosts(of: near)
      }
    }
    return reads
  }

  /// Looked up where it lies: a group is large to copy, and every document asks.
  private func program(of id: Group.ID) -> Program.ID { institution.groups[id.index].program }

  /// The groups that lessons of the group are held together with, all year or on a day.
  private func partners(of id: Group.ID) -> [Group.ID] {
    let place = id.index
    return institution.groups[place].lessons.flatMap(\.traits.partners)
      + institution.groups[place].changes.flatMap { $0.lessons ?? [] }.flatMap(\.traits.partners)
      + timetable.changes(of: id).flatMap { institution[$0].effect.partners }
  }
}
