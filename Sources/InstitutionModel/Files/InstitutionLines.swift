import Schema
import SourceText

/// `institution.yaml`, as it is written.
///
/// Russian: «описание учреждения».
public struct InstitutionLines: Sendable {
  public var identity: Stated<Identity> = .absent
  public var edition: Stated<RegulationEdition> = .absent
  public var administrator: Stated<PlatformAdministrator> = .absent
  public var responsible: Stated<[Located<ResponsiblePerson>]> = .absent
  public var platform: Stated<Platform> = .absent
  public var chats: Stated<ChatHours> = .absent
  public var year: Stated<YearLines> = .absent
  public var sites: Stated<[Located<Site>]> = .absent
  public var departments: Stated<[Located<Department>]> = .absent
  public var guidance: Stated<DistanceGuidance> = .absent
  public var distance: Stated<LearningLines> = .absent

  static func schema(_ learning: LearningSchema) -> RecordSchema<InstitutionLines> {
    RecordSchema("описание учреждения", within: "в описании учреждения", Self()) {
      Key("учреждение", \.identity, .record(Identity.schema), required: true)
        .about("наименование, город, директор")
      Key("положение", \.edition, .record(RegulationEdition.schema), clause: "5.5")
        .about("название, приказ и редакция Положения")
      Key("администратор платформы", \.administrator, .administrator, clause: "2.3")
        .about("кто зарегистрировал учреждение на платформе")
      Key(
        "ответственные",
        \.responsible,
        .sequence(of: .record(ResponsiblePerson.schema).partingPost(\.name, \.post)),
        clause: "5.2"
      )
      .about("к кому обращаться семьям и сотрудникам")
      Key("платформа", \.platform, .platform, clause: "1.12")
        .about("название, мессенджер и адрес платформы")
      Key("чаты", \.chats, .record(ChatHours.schema), clause: "2.9.2")
        .about("время работы чатов и число сообщений")
      Key("учебный год", \.year, .record(YearLines.schema), required: true)
        .about("границы года и нерабочие дни")
      Key("площадки", \.sites, .sites).about("где идут занятия")
      Key("подразделения", \.departments, .list(of: .department), clause: "4.20")
        .about("отделы и их руководители")
      Key("дистанционное обучение", \.guidance, .record(DistanceGuidance.schema), clause: "1.10")
        .about("что уведомления говорят семьям")
      Key("дистанционно", \.distance, learning.shape).about("общее для всех программ и групп")
    }
  }
}

extension FileKind {
  /// `institution.yaml`.
  public static let institution = FileKind.yaml(
    "institution.yaml",
    "Учреждение: кто оно, его учебный год, платформа, подразделения.",
    whenEmpty: .needed,
    \.institution
  ) { lines, _, definitions in definitions.institution = lines }
  .needed(to: "опишите в нём учреждение")
}
