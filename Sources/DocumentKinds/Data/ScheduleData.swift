import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// The timetable as data for other programs: boards in a hall, assistants, calendars.
///
/// Russian: «расписание как данные». Documentation/schedule.schema.json tells what each name means.
public enum ScheduleData {
  /// Raised when a name goes or gets another meaning; new names may come at any time.
  static let version = 1

  /// All that the site tells, in the order of the site.
  public static func value(of source: PublicSource) -> DataValue {
    let institution = source.institution
    let groups = institution.groups.indices.map { Group.ID($0) }
    return [
      "version": .number(version),
      "isSample": .truth(institution.identity.demonstration.value?.isSample ?? false),
      "institution": value(of: institution.identity),
      "schoolYear": value(of: source.timetable.schoolYear.days),
      "daysOff": .list(daysOff(of: institution)),
      "departments": .list(
        institution.departments.map { ["id": .text($0.slug), "name": DataValue($0.name.value)] }
      ),
      "teachers": .list(
        institution.teachers.indices.map { value(of: Teacher.ID($0), in: source) }
      ),
      "programs": .list(
        institution.programs.indices.map { value(of: Program.ID($0), in: source) }
      ),
      "groups": .list(groups.map { GroupData(id: $0, source: source).value }),
      "periods": .list(
        institution.periods.indices.map { value(of: DistancePeriod.ID($0), in: source) }
      ),
      "events": .list(source.eventsOfYear.map { value(of: $0, in: institution) }),
    ]
  }

  private static func value(of identity: Identity) -> DataValue {
    [
      "name": DataValue(identity.name.value), "fullName": DataValue(identity.fullName.value),
      "city": DataValue(identity.city.value), "timeZone": DataValue(identity.timeZone.value),
      "address": DataValue(identity.address.value), "phone": DataValue(identity.phone.value),
      "email": DataValue(identity.email.value), "website": DataValue(identity.website.value),
    ]
  }

  private static func daysOff(of institution: Institution) -> [DataValue] {
    (institution.year?.holidays ?? []).map { holiday in
      [
        "first": .text(holiday.days.first.isoFigures), "last": .text(holiday.days.last.isoFigures),
        "name": DataValue(holiday.name),
      ]
    }
  }

  private static func value(of id: Teacher.ID, in source: PublicSource) -> DataValue {
    let teacher = source.institution[id]
    return [
      "id": .text(teacher.slug), "name": DataValue(teacher.name.value),
      "department": DataValue(teacher.department.map { source.institution[$0].slug }),
      "page": .page(TeacherSchedule.id(of: id, in: source)),
    ]
  }

  private static func value(of id: Program.ID, in source: PublicSource) -> DataValue {
    let program = source.institution[id]
    let ages = program.ages.value
    return [
      "id": .text(program.slug), "title": DataValue(program.title.value),
      "department": DataValue(program.department.map { source.institution[$0].slug }),
      "ages": DataValue(ages?.printed), "youngest": DataValue(ages?.youngest),
      "oldest": DataValue(ages?.oldest),
      "page": .page(ProgramPage.id(of: .program(id), in: source)),
    ]
  }

  /// Neither ground nor category: they would say why somebody's lessons changed.
  private static func value(of id: DistancePeriod.ID, in source: PublicSource) -> DataValue {
    let period = source.institution[id]
    return [
      "id": .text(source.name(of: id)), "first": .text(period.first.value.isoFigures),
      "last": DataValue(period.last?.isoFigures),
      "isDraft": .truth(period.isDraft),
      "groups": .list(period.coverage.groups.map { .text(source.institution[$0].slug) }),
      "page": .page(PeriodPage.id(of: id, in: source)),
    ]
  }

  private static func value(of event: Event, in institution: Institution) -> DataValue {
    [
      "id": .text(event.slug), "title": .text(event.title),
      "first": .text(event.days.first.isoFigures), "last": .text(event.days.last.isoFigures),
      "start": DataValue(event.hours?.start.figures), "end": DataValue(event.hours?.end?.figures),
      "place": DataValue(event.place), "applyUntil": DataValue(event.applyUntil?.isoFigures),
      "holder": DataValue(event.holder),
      "groups": .list(event.coverage.groups.map { .text(institution.groups[$0.index].slug) }),
    ]
  }

  /// Both ends included.
  static func value(of days: DateRange) -> DataValue {
    ["first": .text(days.first.isoFigures), "last": .text(days.last.isoFigures)]
  }
}
