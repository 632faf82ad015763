extension Institution {
  /// The institution of which only some programs, with their groups, may be looked at.
  public func seen(_ seen: Set<Program.ID>) -> Institution {
    var institution = self
    institution.programs = programs.seen { seen.contains(Program.ID($0)) }
    institution.groups = groups.seen { [programs] index in
      // Programs have their groups in order, so few are asked.
      seen.contains { programs[$0.index].groups.contains(index) }
    }
    return institution
  }
}

extension StaffRecords {
  /// The records of which only those of the groups of some programs may be looked at.
  public func seen(_ seen: Set<Program.ID>, of institution: Institution) -> StaffRecords {
    var records = self
    let programs = institution.programs
    records.groups = groups.seen { index in
      seen.contains { programs[$0.index].groups.contains(index) }
    }
    return records
  }
}
