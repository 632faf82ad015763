import CivilTime
import Regulation
import SourceText

/// How a group learns in a distance period.
///
/// Russian: «дистанционно»; the keys of institution, program and group are merged one by one.
public struct DistanceLearning: Sendable {
  /// The value of the group's own «дистанционно», else the group's name: where to add a key.
  public var range: SourceRange
  /// Whether lessons stop in distance periods (clause 1.7).
  ///
  /// Why is told to staff only.
  public var isSuspended = false
  public var model: Located<InteractionModel>?
  public var category: Located<LearnerCategory>?
  public var activities: [Located<ActivityKind>] = []
  public var format: Located<LearningFormat>?
  /// Keys that are written with words that nobody understands, so that nothing is missing there.
  public var misread: Set<MisreadKey> = []
  public var classMode: Located<ClassMode>?
  public var forms: [Located<LearningForm>] = []
  /// Addresses and plain words; e-mails are in ``StaffRecords``.
  public var resources: [Located<Resource>] = []
  /// Minutes of each lesson on screen.
  public var screenMinutes: Located<Int>?
  public var special = SpecialSchedule()
  public var support = IndividualSupport()

  public init(range: SourceRange) { self.range = range }
}

/// A key of «дистанционно» that every group needs in a distance period.
///
/// Russian: «формат», «режим занятий».
public enum MisreadKey: Hashable, Sendable {
  case format
  case classMode
}

/// Where a group finds its materials (clause 1.12).
///
/// Russian: «ресурсы» (п. 1.12).
public enum Resource: Hashable, Sendable {
  /// An `http` or `https` address, as written.
  case address(String)
  /// What has no address: «альбом, краски».
  case words(String)

  public var text: String {
    switch self {
    case .address(let text), .words(let text): text
    }
  }
}

/// The special mode with a timetable of its own, clause 4.22(2).
///
/// Russian: «специальный режим» (п. 4.22(2)).
public struct SpecialSchedule: Sendable {
  public var materials: [Material] = []
  /// Russian: «видеозанятия».
  public var videoLessons: [Located<WeeklySpan>] = []

  public init() {}

  public var isEmpty: Bool { materials.isEmpty && videoLessons.isEmpty }
}

/// What is put out each week for pupils to work through.
///
/// Russian: «материалы». A missing part is an error of the author, told by a rule.
public struct Material: Sendable {
  public var range: SourceRange
  /// Russian: «выкладывание».
  public var release: Located<WeeklyTime>?
  /// Russian: «срок».
  public var deadline: Located<WeeklyTime>?
  /// Russian: «время»: minutes that are needed and enough.
  public var minutes: Located<Int>?
  /// Academic hours that the material stands for.
  public var hours: Located<Int>?
  public var task: String?
  /// Russian: «где».
  public var place: String?

  public init(range: SourceRange) { self.range = range }
}

/// The mode of individual support and control, clause 4.22(3).
///
/// Russian: «индивидуальное сопровождение» (п. 4.22(3)).
public struct IndividualSupport: Sendable {
  /// Russian: «рассылка».
  public var mailing: Located<WeeklyTime>?
  /// Russian: «консультации».
  public var consultations: [Located<WeeklySpan>] = []
  /// Russian: «проверка».
  public var checking: Located<WeeklyTime>?
  /// Russian: «обратная связь».
  public var feedback: Located<WeeklyTime>?

  public init() {}

  public var isEmpty: Bool {
    mailing == nil && consultations.isEmpty && checking == nil && feedback == nil
  }
}
