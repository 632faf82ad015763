import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// How a group learns at a distance, in the words of the regulation; what is unknown is left out.
struct DistanceFacts {
  let distance: DistanceLearning
  let vocabulary: Vocabulary

  init(_ distance: DistanceLearning, _ regulation: Regulation) {
    self.distance = distance
    vocabulary = regulation.vocabulary
  }

  /// «синхронный».
  var format: String? { distance.format.value.map(vocabulary.formats.printed) }
  /// The mode of clause 4.22.
  var classMode: String? { distance.classMode.value.map(vocabulary.classModes.printed) }
  /// Forms of clause 1.13, separated by commas.
  var forms: String? { listed(distance.forms.items.map { vocabulary.printed($0.value) }) }
  /// The model of clause 4.13.
  var model: String? { distance.model.value.map(vocabulary.models.printed) }
  /// Kinds of activity of clause 4.12, separated by commas.
  var activities: String? {
    listed(distance.activities.items.map { vocabulary.activities.printed($0.value) })
  }

  /// How the conditions of an assessment are kept, where there is one.
  var assessmentConditions: String? {
    distance.isSuspended ? nil : distance.assessmentConditions.value?.typeset
  }

  /// «25 минут каждого занятия».
  var screenTime: String? {
    distance.screenMinutes.value.map { "\($0.minuteCount) каждого занятия" }
  }

  /// The addresses as links, plain words as they are.
  var resources: [Inline] {
    .list(
      distance.resources.items.map { resource in
        switch resource.value {
        case .address(let text): .link(.address(text), [.text(text)])
        case .words(let text), .email(let text): .text(text.typeset)
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

  /// `nil` for nothing.
  private func listed(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
