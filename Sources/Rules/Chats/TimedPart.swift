import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A part before it is known whether its place is a chat.
struct TimedPart {
  let kind: ChatWork.Kind
  let first: TimeOfDay
  let last: TimeOfDay
  let range: SourceRange
  let place: Term?
}

extension DistanceLearning {
  /// Those of its mode; consultations are held in any.
  var timedParts: [TimedPart] {
    switch classMode.value {
    case .special: special.materials.items.flatMap(\.value.timedParts) + support.talks
    case .individual: support.moments + support.talks
    case .byTimetable, nil: support.talks
    }
  }
}

extension Material {
  fileprivate var timedParts: [TimedPart] {
    if place.isUnclear { return [] }
    return [(ChatWork.Kind.release, release), (.deadline, deadline)].compactMap { kind, time in
      time.located.map {
        let time = $0.value.time
        return TimedPart(kind: kind, first: time, last: time, range: $0.range, place: place.located)
      }
    }
  }
}

extension IndividualSupport {
  fileprivate var moments: [TimedPart] {
    [(ChatWork.Kind.mailing, mailing), (.checking, checking), (.feedback, feedback)]
      .flatMap { kind, times in
        times.items.map { located in
          let (time, place) = (located.value.time.time, located.value.place)
          return TimedPart(kind: kind, first: time, last: time, range: located.range, place: place)
        }
      }
  }

  fileprivate var talks: [TimedPart] {
    consultations.items.map { located in
      let span = located.value.time.span
      return TimedPart(
        kind: .consultation,
        first: span.start,
        last: span.end,
        range: located.range,
        place: located.value.place
      )
    }
  }
}
