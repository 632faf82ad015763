import InstitutionModel

extension PublicSource {
  /// What a document about the groups looks at: their programs, and those of groups that have lessons
  /// together with them, which are named.
  func reads(of groups: [Group.ID], and program: Program.ID? = nil) -> Reads {
    var reads = Reads()
    if let program { reads.programs.insert(program) }
    for id in groups {
      let group = institution[id]
      reads.programs.insert(group.program)
      let lessons = group.lessons + group.changes.flatMap { $0.lessons ?? [] }
      for partner in lessons.flatMap(\.traits.partners) {
        reads.programs.insert(institution[partner].program)
      }
    }
    return reads
  }
}
