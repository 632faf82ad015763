import InstitutionModel
import Russian

/// Who reads a list of events: whoever has but one group need not be told who is asked.
enum EventReaders {
  case everybody
  case group
  case teacher(Teacher.ID)

  /// «для: Художественный отдел»; for a teacher «для групп: «Хор», группа 2», as far as they are their own.
  func asked(to event: Event, in source: PublicSource) -> String? {
    switch self {
    case .everybody: EventWords(event: event, institution: source.institution).audience
    case .group: nil
    case .teacher(let id):
      event.coverage.isWhole
        ? nil : "для групп: \(source.plainNames(of: source.groups(of: id, at: event)))"
    }
  }
}

extension PublicSource {
  /// Those of the year to which some group of the teacher is asked, or everybody.
  func events(of teacher: Teacher.ID) -> [Event] {
    eventsOfYear.filter { $0.coverage.isWhole || !groups(of: teacher, at: $0).isEmpty }
  }

  fileprivate func groups(of teacher: Teacher.ID, at event: Event) -> [Group.ID] {
    catalogue.groups(of: teacher).filter(event.concerns)
  }
}
