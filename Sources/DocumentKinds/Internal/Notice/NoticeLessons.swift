import InstitutionModel
import Regulation
import Schema

/// The ways in which lessons go at a distance; the words of each are a template of that name.
enum NoticeLessons: String, CaseIterable, Sendable {
  case synchronous
  case asynchronous
  case both
  case special
  /// The special mode without anything to hand in.
  case specialVideo = "special-video"
  case individual

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
