import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// How a group learns at a distance, in the words of the regulation; what is unknown is left out.
struct DistanceFacts {
  let distance: DistanceLearning
  let vocabulary: Vocabulary

  init(_ distance: DistanceLearning, _ regulation: Regulation) {
    self.distance = distance
    vocabulary = regulation.vocabulary
  }

  var format: String? { distance.format.map { vocabulary.formats.printed($0.value) } }
  var classMode: String? { distance.classMode.map { vocabulary.classModes.printed($0.value) } }
  var forms: String? { listed(distance.forms.map { vocabulary.printed($0.value) }) }
  var model: String? { distance.model.map { vocabulary.models.printed($0.value) } }
  var activities: String? {
    listed(distance.activities.map { vocabulary.activities.printed($0.value) })
  }

  /// How the conditions of an assessment are kept, where there is one.
  var assessmentConditions: String? {
    distance.isSuspended ? nil : distance.assessmentConditions?.typeset
  }

  var screenTime: String? {
    distance.screenMinutes.map { "\($0.value.minuteCount) каждого занятия" }
  }

  /// The addresses as links, plain words as they are.
  var resources: [Inline] {
    .list(
      distance.resources.map { resource in
        switch resource.value {
        case .address(let text): .link(.address(text), [.text(text)])
        case .words(let text): .text(text.typeset)
        }
      }
    )
  }

  /// Facts for a page, in the order in which a family asks.
  var facts: [Fact] {
    let texts: [(String, String?)] = [
      ("Формат", format), ("Режим занятий", classMode), ("Формы", forms),
      ("На экране", screenTime),
    ]
    let known = texts.compactMap { name, text in text.map { Fact(name, [.text($0)]) } }
    return resources.isEmpty ? known : known + [Fact("Где заниматься", resources)]
  }

  private func listed(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
