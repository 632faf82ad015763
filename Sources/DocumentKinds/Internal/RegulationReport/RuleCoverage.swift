import InstitutionModel
import Regulation
import Rules
import Russian
import SourceText
import Timetable

/// On how much rules were tried.
struct RuleCoverage {
  let context: ReportContext

  func callAsFunction(of subject: RuleSubject) -> Extent {
    switch subject {
    case .files: .each(context.source.files.count, .file)
    case .institution: .whole("учреждение")
    case .regulation: .whole("Положение")
    case .chatHours: .stated(institution.chats.namesHours, "назначенное время")
    case .chatPosts: posts
    case .departments: .each(institution.departments.count, .department)
    case .teachers: .each(institution.teachers.count, .teacher)
    case .teachersWithPlace: .known(workplaces.count, of: institution.teachers.count, .teacher)
    case .distanceTeachers:
      .each(Set(learning.flatMap(\.allTeachers)).count, .teacher, "групп на\u{A0}расстоянии")
    case .homeTeachers: .each(workplaces.count(where: \.isHome), .teacher, "с\u{A0}работой из дома")
    case .programs: .each(institution.programs.count, .program)
    case .programsWithLevel: programs("с\u{A0}уровнем") { $0.level != nil }
    case .programsWithShare: programs("с\u{A0}предельной долей") { $0.distanceShareLimit != nil }
    case .groups: .each(institution.groups.count, .group)
    case .scheduledGroups: groups("с\u{A0}очным расписанием", where: \.meetsFaceToFace)
    case .plannedGroups: .each(context.comparedGroups, .group, "с\u{A0}часами по\u{A0}плану")
    case .coveredGroups: .each(covered.count, .group, "в\u{A0}периодах")
    case .suspendedGroups: groups("с\u{A0}приостановкой", where: \.stopsInPeriods)
    case .learningGroups: groups("на\u{A0}расстоянии", where: \.learnsAtDistance)
    case .groupsWith(let trait): groups(trait.words) { $0.has(trait) }
    case .recorded(let datum): recorded(datum)
    case .materials: .each(materials, .material, LearningTrait.specialMode.words)
    case .periods: .each(institution.periods.count, .period)
    case .periodDirectives: periods("с\u{A0}приказом") { $0.directive != nil }
    case .highAlertPeriods: periods("повышенной готовности", where: \.ground.isHighAlert)
    case .applicationPeriods: periods("с\u{A0}заявлениями", where: \.ground.needsApplications)
    case .markedPeriods: context.markedPeriods
    case .marks: marks
    }
  }

  /// Two things: the number that is named, which is known, and what is posted, which never is.
  private var posts: Extent {
    guard institution.chats.namesPosts else { return .stated(false, "") }
    let words = "назначенное число, сами сообщения не\u{A0}считаются"
    return Extent(looked: 1, all: 2, words: words)
  }

  private var institution: Institution { context.institution }

  private var learning: [Group] { institution.groups.filter(\.learnsAtDistance) }

  private var workplaces: [Workplace] { context.source.records.teachers.compactMap(\.workplace) }

  private var covered: Set<Group.ID> { Set(institution.periods.flatMap(\.coverage.groups)) }

  private var materials: Int {
    let ranges = learning.filter { $0.has(.specialMode) }.flatMap(\.ways)
      .filter { $0.classMode?.value == .special }.flatMap(\.special.materials).map(\.range)
    return Set(ranges).count
  }

  /// Without a period nobody owes marks.
  private var marks: Extent {
    let count = context.source.records.attendance.count
    return count > 0 || institution.periods.isEmpty
      ? .each(count, .mark) : Extent(looked: 0, all: 1, words: "отметок нет")
  }

  private func groups(_ trait: String, where isLooked: (Group) -> Bool) -> Extent {
    .each(institution.groups.count(where: isLooked), .group, trait)
  }

  private func programs(_ trait: String, where isLooked: (Program) -> Bool) -> Extent {
    .each(institution.programs.count(where: isLooked), .program, trait)
  }

  private func periods(_ trait: String, where isLooked: (DistancePeriod) -> Bool) -> Extent {
    .each(institution.periods.count(where: isLooked), .period, trait)
  }

  private func recorded(_ datum: GroupDatum) -> Extent {
    let ids = institution.groups.indices.map { Group.ID($0) }.filter { id in
      datum == .applications ? context.owesApplications(id) : institution[id].learnsAtDistance
    }
    let records = context.source.records
    return .known(ids.count { records[$0].has(datum) }, of: ids.count, .group)
  }
}

extension GroupRecord {
  fileprivate func has(_ datum: GroupDatum) -> Bool {
    switch datum {
    case .accounts: accounts != nil
    case .applications: applications != nil
    case .invitation: invitation != nil
    case .modeAgreement: modeAgreement != nil
    }
  }
}
