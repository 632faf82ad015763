import InstitutionModel
import Russian
import Schema

extension InspectedYear {
  /// Looks at the teachers for times of one that contradict each other: of different groups, or of
  /// pupils of one group who need not be in both.
  ///
  /// Consultations of several groups may be held at once.
  func overlapsOfTeachers(
    among whom: (Occupation) -> [Teacher.ID] = { [$0.teacher].compactMap(\.self) },
    help: String = "сдвиньте одно из занятий или поручите его другому педагогу",
    where contradict: (Occupation, Occupation) -> Bool
  ) -> Checked {
    var times = [[Occupation]](repeating: [], count: institution.teachers.count)
    for occupation in occupations {
      for teacher in whom(occupation) { times[teacher.index].append(occupation) }
    }
    return .each(zip(institution.teachers, times), .teacher) { teacher, times in
      let overlaps = Overlaps.among(times) { first, second in
        (first.group != second.group || first.pupils.isApart(from: second.pupils))
          && !(first.isConsultation && second.isConsultation)
          && contradict(first, second) && !joint.areJoint(first, second)
      }
      return overlaps.look(
        saying: "у педагога \(teacher.name.text.quoted)",
        help: help,
        label: institution.label
      )
    }
  }
}

extension Institution {
  /// Which group an occupation is of: «группа «1», «Весёлая кисточка»».
  func label(of occupation: Occupation) -> String {
    let group = self[occupation.group]
    return "группа \(group.name.text.quoted), \(self[group.program].fullTitle.quoted)"
  }
}
