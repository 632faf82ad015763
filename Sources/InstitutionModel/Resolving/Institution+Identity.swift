import CivilTime
import Regulation
import SourceText

extension Institution {
  /// The institution without people, programs and periods.
  init(_ file: InstitutionFile, regulation: Regulation) {
    self.init(
      identity: Identity(file.identity?.value ?? IdentityDefinition()),
      regulation: regulation,
      edition: RegulationEdition(file.edition?.value),
      platform: Platform(file.platform?.value, by: regulation.platform),
      chats: ChatHours(file.chats?.value, limits: regulation.limits),
      year: file.year.flatMap { SchoolYear($0.value) }
    )
    administrator = file.administrator.map {
      PlatformAdministrator(name: $0.value.name?.value, directive: $0.value.directive)
    }
    responsible = (file.responsible ?? []).map { ResponsiblePerson($0.value) }
    sites = (file.sites ?? []).map {
      Site(name: $0.value.name?.value ?? "", address: $0.value.address?.value)
    }
    guidance = DistanceGuidance(file.guidance?.value)
  }
}

extension Identity {
  fileprivate init(_ definition: IdentityDefinition) {
    self.init(
      fullName: definition.fullName?.value ?? "",
      name: definition.name?.value ?? "",
      founder: definition.founder?.value,
      city: definition.city?.value ?? "",
      timeZone: definition.timeZone?.value ?? "",
      address: definition.address?.value,
      phone: definition.phone?.value,
      email: definition.email?.value,
      website: definition.website?.value,
      director: definition.director.map {
        Official(
          post: $0.value.post?.value,
          name: $0.value.name?.value,
          dativeName: $0.value.dativeName?.value
        )
      },
      isDemonstration: definition.isDemonstration?.value ?? false
    )
    emblem = definition.emblem
    letterhead = (definition.letterhead ?? []).prefix(Self.mostLinesOfLetterhead).map(\.value)
  }
}

extension RegulationEdition {
  fileprivate init(_ definition: EditionDefinition?) {
    self.init(
      title: definition?.title?.value,
      directive: definition?.directive,
      number: definition?.number?.value
    )
  }
}

extension Platform {
  /// What the institution does not say is what the regulation says.
  fileprivate init(_ definition: PlatformDefinition?, by regulation: PrescribedPlatform) {
    self.init(
      name: definition?.name?.value ?? regulation.platform.names.first ?? "",
      messenger: definition?.messenger?.value ?? regulation.messenger.names.first ?? "",
      address: definition?.address?.value,
      messageLength: definition?.messageLength?.value
    )
  }
}

extension ChatHours {
  fileprivate init(_ definition: ChatsDefinition?, limits: Limits) {
    let start = definition?.open?.value ?? limits.chatsOpen.value
    let end = definition?.close?.value ?? limits.chatsClose.value
    let counted = definition?.countedPer.flatMap { OwnWords.counted.value(of: $0.value) }
    self.init(
      open: TimeRange(start, end),
      postsPerWeek: definition?.postsPerWeek?.value ?? limits.postsPerWeek,
      countedPer: counted ?? .teacher
    )
  }
}

extension SchoolYear {
  fileprivate init?(_ definition: YearDefinition) {
    guard let first = definition.first?.value, let last = definition.last?.value,
      let days = DateRange(first, last)
    else { return nil }
    self.init(
      days: days,
      weeks: definition.weeks?.value,
      timetableDirective: definition.directive,
      academicHour: AcademicHour(
        minutes: definition.academicHour?.value ?? AcademicHour.usual.minutes,
        recess: definition.recess?.value ?? AcademicHour.usual.recess
      ),
      holidays: (definition.holidays ?? []).map(\.value).sorted { $0.days.first < $1.days.first }
    )
  }
}

extension ResponsiblePerson {
  fileprivate init(_ definition: ResponsibleDefinition) {
    self.init(
      role: definition.role?.value,
      post: definition.post?.value,
      dativePost: definition.dativePost?.value,
      name: definition.name?.value,
      phone: definition.phone?.value,
      hours: definition.hours?.value
    )
  }
}

extension DistanceGuidance {
  fileprivate init(_ definition: GuidanceDefinition?) {
    self.init()
    applications = ApplicationIntake(definition?.applications?.value)
    requirements = definition?.requirements?.value
    withoutInternet = definition?.withoutInternet?.value
    attendance = definition?.attendance?.value
    support = definition?.support?.value
    notices = NoticeSettings(definition?.notices?.value)
  }
}

extension ApplicationIntake {
  init(_ definition: ApplicationsDefinition?) {
    self.init(until: definition?.until, place: definition?.place?.value)
  }
}

extension NoticeSettings {
  fileprivate init(_ definition: NoticesDefinition?) {
    self.init()
    let named = definition?.signatory.flatMap { OwnWords.signatories.value(of: $0.value) }
    signatory = named ?? .director
    isRegistered = definition?.isRegistered?.value ?? false
  }
}
