import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

extension Regulation {
  /// The built-in regulation with what the institution's own one says instead, key by key.
  public static func resolving(
    _ definition: RegulationLines?
  ) -> (regulation: Regulation, diagnostics: [Diagnostic]) {
    var regulation = Regulation.builtIn
    var log = Reader()
    guard let definition else { return (regulation, []) }
    regulation.overrideClauses(definition.edition.value?.clauses.items ?? [])
    regulation.overrideVocabulary(definition.vocabulary.value, &log)
    regulation.overrideGrounds(definition.grounds.items, &log)
    regulation.overrideSeverities(definition.severities.items, &log)
    if let limits = definition.limits.value { regulation.limits.override(limits) }
    if let platform = definition.platform.value {
      regulation.platform.platform.override(by: platform.platform.value)
      regulation.platform.messenger.override(by: platform.messenger.value)
      regulation.platform.forbid(platform.forbidden.items)
    }
    if let hosts = definition.hosts.value { regulation.hosts.override(hosts) }
    regulation.overrideJoinShapes(definition.joinShapes.items, &log)
    regulation.acts = definition.acts.items.map { Act($0) } + regulation.acts
    regulation.overrideNorms(definition.norms.items, &log)
    let hourNorms = definition.hourNorms.items.compactMap { HourNorm($0.value) }
    regulation.hourNorms = hourNorms + regulation.hourNorms
    return (regulation, log.diagnostics)
  }

  private mutating func overrideClauses(
    _ entries: [Entry<ClauseLines>]
  ) {
    for entry in entries {
      let clause = Clause(entry.key.value)
      let definition = entry.value
      guard var text = clauses[clause] else { continue }
      if let number = definition.value.number.value { text.number = number }
      if let summary = definition.value.summary.value { text.summary = summary }
      clauses[clause] = text
    }
  }

  /// «нет» takes a built-in part away.
  private mutating func overrideJoinShapes(
    _ entries: [Entry<String>],
    _ log: inout Reader
  ) {
    for entry in entries {
      let (part, target) = (entry.key, entry.value)
      joinShapes.removeAll { $0.part == part.value }
      if target.value.folded == "нет" { continue }
      guard JoinShape.isTelling(part.value) else {
        log.report(.tooGeneral(part))
        continue
      }
      joinShapes.append(JoinShape(part.value, target.value, source: part.range))
    }
  }

  private mutating func overrideVocabulary(
    _ definition: VocabularyLines?,
    _ log: inout Reader
  ) {
    guard let definition else { return }
    vocabulary.levels.addSynonyms(definition.levels, &log)
    vocabulary.formats.addSynonyms(definition.formats, &log)
    vocabulary.classModes.addSynonyms(definition.classModes, &log)
    vocabulary.models.addSynonyms(definition.models, &log)
    vocabulary.categories.addSynonyms(definition.categories, &log)
    vocabulary.activities.addSynonyms(definition.activities, &log)
    vocabulary.devices.addSynonyms(definition.devices, &log)
    for entry in definition.forms.items + definition.support.items {
      let (word, synonyms) = (entry.key, entry.value.value)
      let form = vocabulary.forms.value(of: word.value) ?? LearningForm(word.value)
      vocabulary.forms.add(.init(form, word.value, synonyms.map(\.value)))
    }
  }

  /// Own norms come first, so that they hold for the ages and devices that they name.
  private mutating func overrideNorms(
    _ definitions: [Located<ScreenNormLines>],
    _ log: inout Reader
  ) {
    let own = definitions.compactMap { definition -> ScreenNorm? in
      guard let word = definition.value.device.located else { return nil }
      guard let device = vocabulary.devices.value(of: word.value) else {
        log.report(.unknownWord(word, in: vocabulary.devices.all))
        return nil
      }
      return ScreenNorm(definition, for: device)
    }
    screenNorms = own + screenNorms
  }

  private mutating func overrideGrounds(
    _ entries: [Entry<GroundLines>],
    _ log: inout Reader
  ) {
    for entry in entries {
      let (name, definition) = (entry.key, entry.value)
      var ground =
        self.ground(named: name.value)
        ?? Ground(name: name.value, category: nil, needsApplications: false)
      if let word = definition.value.category.located {
        ground.category = vocabulary.categories.value(of: word.value)
        if ground.category == nil { log.report(.unknownWord(word, in: vocabulary.categories.all)) }
      }
      if let genitive = definition.value.genitive.value { ground.genitive = genitive }
      if let needs = definition.value.needsApplications.value { ground.needsApplications = needs }
      grounds[name.value.folded] = ground
    }
  }

  private mutating func overrideSeverities(
    _ entries: [Entry<String>],
    _ log: inout Reader
  ) {
    for entry in entries {
      let (code, word) = (entry.key, entry.value)
      if let severity = RuleSeverity.words[word.value.folded] {
        severities[code.value] = severity
      } else {
        log.report(
          .unknownWord(word, in: ["ошибка", "предупреждение", "заметка", "выключено"])
        )
      }
    }
  }
}

extension RuleSeverity {
  fileprivate static let words: [String: RuleSeverity] = [
    "ошибка": .error, "предупреждение": .warning, "заметка": .note, "выключено": .off,
  ]
}

extension Limits {
  fileprivate mutating func override(_ definition: LimitsLines) {
    posts.override(by: definition.postsPerWeek.located)
    chatsOpen.override(by: definition.chatsOpen.located)
    chatsClose.override(by: definition.chatsClose.located)
    lessonWithoutScreenTime.override(by: definition.lessonWithoutScreenTime.located)
  }
}

extension Act {
  fileprivate init(_ definition: Located<ActLines>) {
    self.init(
      title: definition.value.title.text,
      instrumental: definition.value.instrumental.value,
      designation: definition.value.designation.value,
      from: definition.value.from.value,
      until: definition.value.until.value,
      source: definition.value.until.range ?? definition.range
    )
  }
}

extension ScreenNorm {
  /// `nil` when it says no minutes.
  fileprivate init?(_ definition: Located<ScreenNormLines>, for device: Device) {
    let value = definition.value
    guard let minutes = value.minutes.located else { return nil }
    self.init(
      device: device,
      ages: value.ages.value ?? ScreenNorm.everyAge,
      minutes: minutes.value,
      act: value.act.text,
      confidence: value.isConfirmed.value == false ? .recalled : .stated,
      from: value.from.value,
      until: value.until.value,
      source: minutes.range
    )
    isOn = value.isOn.value ?? (confidence != .recalled)
  }
}

extension HourNorm {
  /// `nil` when it names no age or no minutes.
  fileprivate init?(_ definition: HourNormLines) {
    guard let ages = definition.ages.value, let minutes = definition.minutes.located else {
      return nil
    }
    let isConfirmed = definition.isConfirmed.value ?? true
    self.init(
      ages: ages,
      minutes: minutes.value,
      act: definition.act.text,
      confidence: isConfirmed ? .stated : .recalled,
      from: definition.from.value,
      until: definition.until.value,
      source: minutes.range,
      isOn: definition.isOn.value ?? isConfirmed
    )
  }
}

extension Hosts {
  fileprivate mutating func override(_ definition: HostsLines) {
    if let allowed = definition.allowed.value { self.allowed = allowed.map { $0.value.folded } }
    if let platform = definition.platform.value {
      self.platform = platform.map { $0.host.value.folded }
      lastDays = Dictionary(
        platform.compactMap { term in term.last.map { (term.host.value.folded, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    }
    for entry in definition.forbidden.items {
      forbidden[entry.key.value.folded] = entry.value.value
      forbiddenPlaces[entry.key.value.folded] = entry.key.range
    }
  }
}

extension PrescribedPlatform {
  /// Own names come first; a built-in one that is written anew is replaced.
  fileprivate mutating func forbid(_ names: [Entry<String>]) {
    let own = names.map {
      ForeignProduct($0.key.value, replacement: $0.value.value, source: $0.key.range)
    }
    let known = Set(own.map(\.name.folded))
    forbidden = own + forbidden.filter { !known.contains($0.name.folded) }
  }
}

extension WordList {
  /// Adds the author's synonyms to words that the list has.
  fileprivate mutating func addSynonyms(
    _ words: Stated<RegulationLines.Words>,
    _ log: inout Reader
  ) {
    for entry in words.items {
      let (word, synonyms) = (entry.key, entry.value.value)
      let meanings = ([word] + synonyms).compactMap { self.value(of: $0.value) }
      guard let value = meanings.first else {
        log.report(.unknownWord(word, in: all))
        continue
      }
      add(Entry(value, word.value, synonyms.map(\.value)))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooGeneral(_ part: Term) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "по части адреса \(part.value.quoted) приглашения не узнать",
      at: part.range,
      help: "нужны хотя бы четыре знака, среди них «/», «=» или «+», например max.ru/join/ или psw="
    )
  }

  fileprivate static func unknownWord(_ word: Term, in known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-word",
      "неизвестное слово \(word.value.quoted)",
      at: word.range,
      help: Spelling.advice(for: word.value, in: known, called: "слова")
    )
  }
}
