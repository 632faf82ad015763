import Regulation
import Schema
import SourceText

/// `institution.yaml`, as it is written.
public struct InstitutionFile: NotesUnread, Sendable {
  public var identity: Located<IdentityDefinition>?
  public var edition: Located<EditionDefinition>?
  public var administrator: Located<AdministratorDefinition>?
  public var responsible: [Located<ResponsibleDefinition>]?
  public var platform: Located<PlatformDefinition>?
  public var chats: Located<ChatsDefinition>?
  public var year: Located<YearDefinition>?
  public var sites: [Located<SiteDefinition>]?
  public var departments: [Located<DepartmentDefinition>]?
  public var guidance: Located<GuidanceDefinition>?
  public var distance: Shared<DistanceDefinition>?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "описание учреждения",
    within: "в описании учреждения",
    { Self() },
    [
      Key(
        "учреждение",
        \.identity,
        .record(IdentityDefinition.record),
        required: true,
        "наименование, город, директор"
      ),
      Key(
        "положение",
        \.edition,
        .record(EditionDefinition.record),
        clause: "5.5",
        "название, приказ и редакция Положения"
      ),
      Key(
        "администратор платформы",
        \.administrator,
        .record(AdministratorDefinition.record),
        clause: "2.3",
        "кто зарегистрировал учреждение на платформе"
      ),
      Key(
        "ответственные",
        \.responsible,
        .sequence(of: .record(ResponsibleDefinition.record)),
        clause: "5.2",
        "к кому обращаться семьям и сотрудникам"
      ),
      Key(
        "платформа",
        \.platform,
        .record(PlatformDefinition.record),
        clause: "1.12",
        "название, мессенджер и адрес платформы"
      ),
      Key(
        "чаты",
        \.chats,
        .record(ChatsDefinition.record),
        clause: "2.9.2",
        "время работы чатов и число сообщений"
      ),
      Key(
        "учебный год",
        \.year,
        .record(YearDefinition.record),
        required: true,
        "границы года и нерабочие дни"
      ),
      Key("площадки", \.sites, .sequence(of: .record(SiteDefinition.record)), "где идут занятия"),
      Key(
        "подразделения",
        \.departments,
        .sequence(of: .record(DepartmentDefinition.record)),
        clause: "4.20",
        "отделы и их руководители"
      ),
      Key(
        "дистанционное обучение",
        \.guidance,
        .record(GuidanceDefinition.record),
        clause: "1.10",
        "что уведомления говорят семьям"
      ),
      Key(
        "дистанционно",
        \.distance,
        DistanceDefinition.shape,
        "общее для всех программ и групп"
      ),
    ]
  )
}
