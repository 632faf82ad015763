import Diagnostics
import SourceText

/// Findings that are made before things are walked, found again by the place of what they are about.
struct PlacedFindings {
  /// By place.
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings.sorted { $0.range < $1.range } }

  /// What was found inside of the places.
  func look(at places: SourceRange?...) -> Look {
    Look(places.compactMap(\.self).flatMap(inside))
  }

  private func inside(_ place: SourceRange) -> ArraySlice<Finding> {
    var (lower, upper) = (0, findings.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if findings[middle].range < place.start {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return findings[lower...].prefix {
      $0.range.file == place.file && $0.range.upper <= place.upper
    }
  }
}
