import Regulation
import Russian
import Schema
import SourceText

extension Regulation {
  /// The built-in regulation with what the institution's own one says instead, key by key.
  init(_ lines: RegulationLines?) {
    self = .builtIn
    guard let lines else { return }
    vocabulary = lines.vocabulary.value ?? vocabulary
    limits = lines.limits.value ?? limits
    platform = lines.platform.value ?? platform
    hosts = lines.hosts.value ?? hosts
    joinShapes = lines.joinShapes.value ?? joinShapes
    siteMarkup = lines.siteMarkup.value ?? siteMarkup
    // Own ones come first, so that they hold for the ages and devices that they name.
    norms = (lines.screenNorms.items + lines.hourNorms.items).map(\.value) + norms
    let ownActs = lines.acts.items.map { item in
      var act = item.value
      act.source = act.source ?? item.range
      return act
    }
    acts = ownActs + acts.filter { act in !ownActs.contains { $0.isNamed(like: act) } }
    for entry in lines.clauses.items where clauses[Clause(entry.key.value)] != nil {
      clauses[Clause(entry.key.value)] = entry.value.value
    }
    for entry in lines.grounds.items { grounds[entry.key.value.folded] = entry.value.value }
    for entry in lines.severities.items { severities[entry.key.value] = entry.value.value }
  }
}
