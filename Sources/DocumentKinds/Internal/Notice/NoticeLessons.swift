import InstitutionModel
import Regulation
import Schema

/// The ways in which lessons go at a distance; the words of each are a template of that name.
enum NoticeLessons: String, CaseIterable, Sendable {
  /// By the timetable, all at the same time.
  case synchronous
  /// By the timetable, each when it suits within the day.
  case asynchronous
  /// By the timetable, partly together.
  case both
  /// The special mode with materials to hand in, clause 4.22(2).
  case special
  /// The special mode without anything to hand in.
  case specialVideo = "special-video"
  /// Individual support, clause 4.22(3).
  case individual

  /// Of a way to learn; one whose mode nobody understood counts as by the timetable.
  init(_ distance: DistanceLearning) {
    self =
      switch distance.classMode.value {
      case .byTimetable, nil: Self(distance.format.value)
      case .special: distance.special.materials.items.isEmpty ? .specialVideo : .special
      case .individual: .individual
      }
  }

  /// Without a format a family must at least not miss the time.
  private init(_ format: LearningFormat?) {
    self =
      switch format {
      case .synchronous, nil: .synchronous
      case .asynchronous: .asynchronous
      case .both: .both
      }
  }
}

extension DistanceLearning {
  /// Whether a lesson or a consultation in place of one is a call.
  var hasVideo: Bool {
    switch NoticeLessons(self) {
    case .synchronous, .both, .specialVideo: true
    case .asynchronous: false
    case .special: !special.videoLessons.items.isEmpty
    case .individual: format.value == .synchronous
    }
  }
}
