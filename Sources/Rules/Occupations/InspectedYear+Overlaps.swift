import InstitutionModel
import Russian
import Schema

extension InspectedYear {
  /// Looks at the teachers for times of one that contradict each other: of different groups, or of
  /// pupils of one group who need not be in both.
  ///
  /// Consultations of several groups may be held at once.
  func overlapsOfTeachers(where contradict: (Occupation, Occupation) -> Bool) -> Checked {
    var times = [[Occupation]](repeating: [], count: institution.teachers.count)
    for occupation in occupations {
      if let teacher = occupation.teacher { times[teacher.index].append(occupation) }
    }
    return .each(zip(institution.teachers, times), .teacher) { teacher, times in
      let overlaps = Overlaps.among(times) { first, second in
        (first.group != second.group || first.pupils.isApart(from: second.pupils))
          && !(first.isConsultation && second.isConsultation)
          && contradict(first, second) && !joint.areJoint(first, second)
      }
      return overlaps.look(
        saying: "у педагога \(teacher.name.text.quoted)",
        help: "сдвиньте одно из занятий или поручите его другому педагогу",
        label: institution.label
      )
    }
  }
}

extension Institution {
  /// Which group an occupation is of: «группа «1», «Весёлая кисточка»».
  func label(of occupation: Occupation) -> String {
    let group = self[occupation.group]
    return "группа \(group.name.text.quoted), \(self[group.program].title.text.quoted)"
  }
}
