import Schema

/// How departments are told apart on the site.
extension Institution {
  /// Each differs from the others and can be read on every ground of a page.
  private static let palette = [
    "8a3b62", "2b5c8c", "3a6a34", "94480f", "5d4a94", "1f6666", "8c2f2f", "5f5a1c",
  ].compactMap { SiteColor($0) }

  /// The stated colours of departments; the others take those of the palette that nobody has, in turn.
  public var departmentColors: [SiteColor] {
    let stated = departments.compactMap(\.color.value)
    let free = Self.palette.filter { !stated.contains($0) }
    var taken = 0
    return departments.map { department in
      if let color = department.color.value { return color }
      defer { taken += 1 }
      return free.isEmpty ? .black : free[taken % free.count]
    }
  }

  /// The drawing that goes with what most of the programs teach.
  public func icon(ofPrograms programs: [Program.ID]) -> DepartmentIcon {
    var counts: [DepartmentIcon: Int] = [:]
    for program in programs {
      counts[DepartmentIcon(orientation: self[program].orientation.value), default: 0] += 1
    }
    let most = counts.values.max()
    return DepartmentIcon.allCases.first { counts[$0] == most } ?? .star
  }
}
