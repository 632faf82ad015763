import CivilTime
import InstitutionModel
import Regulation

extension Regulation {
  /// The norm of the youngest for whom there is one; `nil` where the institution has switched it off.
  func norm(
    before device: Device,
    youngestOf ages: ClosedRange<Int>,
    on date: CalendarDate
  ) -> (age: Int, norm: TimeNorm)? {
    for age in ages {
      if let norm = norm(before: device, age: age, on: date) { return (age, norm) }
      let isOwn = norms.contains {
        $0.device == device && $0.ages.contains(age) && $0.source != nil
      }
      if isOwn { return nil }
    }
    return nil
  }
}

extension Ages {
  /// From the youngest on; of those who grow with no bound the youngest alone.
  var all: ClosedRange<Int>? {
    youngest.map { $0...max($0, min(oldest ?? $0, 99)) }
  }
}
