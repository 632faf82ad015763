import InstitutionModel
import Russian
import SourceText

extension Inspection {
  /// Findings about times of different groups of one teacher that contradict each other.
  func overlapsOfTeachers(
    where contradict: (Occupation, Occupation) -> Bool
  ) -> [Finding] {
    let stretches = YearStretches(timetable)
    var times = [[Occupation]](repeating: [], count: institution.teachers.count)
    for (index, group) in institution.groups.enumerated() {
      guard let teacher = group.teacher else { continue }
      times[teacher.index] += stretches.occupations(of: Group.ID(index))
    }
    return zip(institution.teachers, times).flatMap { teacher, times in
      Overlaps.among(times) { $0.group != $1.group && contradict($0, $1) }
        .findings(
          help: "сдвиньте одно из занятий или поручите его другому педагогу",
          message: { later, earlier in
            "у педагога \(teacher.name.value.quoted) в одно время \(later.text.quoted) "
              + "и \(earlier.text.quoted)"
          },
          label: { institution.label(of: $0) }
        )
    }
  }
}

extension Institution {
  /// Which group an occupation is of: «группа «1», «Весёлая кисточка»».
  func label(of occupation: Occupation) -> String {
    let group = self[occupation.group]
    return "группа \(group.name.value.quoted), \(self[group.program].title.value.quoted)"
  }
}
