import CivilTime
import Regulation
import SourceText

/// «дистанционно» of a group, of its program and of the institution: for each key the first of
/// them that has it holds.
struct DistanceLayers {
  private let layers: [Shared<DistanceDefinition>]
  private let place: SourceRange
  private let isComplete: Bool

  /// The definitions from the nearest to the farthest, whether all that are written are among them,
  /// and the place that findings about what is nowhere said point at.
  init(
    _ definitions: [Shared<DistanceDefinition>?],
    isComplete: Bool,
    at place: SourceRange
  ) {
    layers = definitions.compactMap { $0 }
    self.isComplete = isComplete
    self.place = place
  }

  /// The names of the grounds that differ somewhere, in the order of the places.
  var grounds: [Term] { layers.flatMap { ($0.value.byGround ?? []).map(\.ground) } }

  /// The layers in periods of a ground: what is said of the ground comes before all that is usual,
  /// wherever it stands.
  func layers(on ground: Ground, by regulation: Regulation) -> DistanceLayers {
    let special = layers.flatMap { $0.value.byGround ?? [] }
      .filter { regulation.ground(named: $0.ground.value)?.name == ground.name }
    let definitions = special.map(\.distance) + layers
    return DistanceLayers(definitions, isComplete: isComplete, at: place)
  }

  func value<Value>(_ key: (DistanceDefinition) -> Value?) -> Value? {
    for layer in layers {
      if let value = key(layer.value) { return value }
    }
    return nil
  }

  private func isUnread(_ key: String) -> Bool { layers.contains { $0.value.unread.contains(key) } }

  /// The merged description, its words understood by the vocabulary.
  func learning(by vocabulary: Vocabulary) -> DistanceLearning {
    var learning = DistanceLearning(range: place)
    learning.isSuspended = value(\.isSuspended)?.value ?? false
    learning.model = understood(\.model, vocabulary.models)
    learning.category = understood(\.category, vocabulary.categories)
    learning.activities = understood(\.activities, vocabulary.activities)
    learning.assessmentConditions = value(\.assessmentConditions)?.value
    learning.format = vocabulary.format(of: value(\.format) ?? [])
    learning.classMode = understood(\.classMode, vocabulary.classModes)
    learning.forms = forms(vocabulary.forms)
    learning.resources = (value(\.resources) ?? []).filter { !$0.value.isEmail }
      .map { $0.map { Resource($0) } }
    learning.screenMinutes = value(\.screenMinutes)
    learning.devices = understood(\.devices, vocabulary.devices)
    learning.special.materials = (value(\.materials) ?? []).map { Material($0) }
    learning.special.videoLessons = value(\.videoLessons) ?? []
    learning.support.mailing = value(\.mailing)
    learning.support.consultations = value(\.consultations) ?? []
    learning.support.checking = value(\.checking)
    learning.support.feedback = value(\.feedback)
    learning.misread = misread(besides: learning)
    return learning
  }

  /// The keys that are written, but of which nothing could be made.
  private func misread(besides learning: DistanceLearning) -> Set<MisreadKey> {
    let hasFormat = !(value(\.format) ?? []).isEmpty || isUnread("формат")
    let hasMode = value(\.classMode) != nil || isUnread("режим занятий")
    if !isComplete { return Set(MisreadKey.allCases) }
    var keys: Set<MisreadKey> = []
    if learning.format == nil, hasFormat { keys.insert(.format) }
    if learning.classMode == nil, hasMode { keys.insert(.classMode) }
    if value(\.isSuspended) == nil, isUnread("приостановлено") { keys.insert(.suspension) }
    if learning.screenMinutes == nil, isUnread("видеосвязь") { keys.insert(.screenMinutes) }
    if isUnread("материалы") || isUnread("видеозанятия") { keys.insert(.specialSchedule) }
    return keys
  }

  /// The e-mail addresses among the resources.
  var emails: [Term] { (value(\.resources) ?? []).filter(\.value.isEmail) }

  private func understood<Value>(
    _ key: (DistanceDefinition) -> Term?,
    _ words: WordList<Value>
  ) -> Located<Value>? {
    value(key).flatMap { term in
      words.value(of: term.value).map { Located($0, at: term.range) }
    }
  }

  private func understood<Value>(
    _ key: (DistanceDefinition) -> [Term]?,
    _ words: WordList<Value>
  ) -> [Located<Value>] {
    (value(key) ?? []).compactMap { term in
      words.value(of: term.value).map { Located($0, at: term.range) }
    }
  }
}

extension DistanceLayers {
  /// The vocabulary of forms is open: a word that it does not have is the author's own form.
  fileprivate func forms(_ words: WordList<LearningForm>) -> [Located<LearningForm>] {
    (value(\.forms) ?? []).filter { !$0.value.isEmpty }.map { term in
      term.map { words.value(of: $0) ?? LearningForm($0) }
    }
  }
}

extension Vocabulary {
  /// The format that a list of words means; two different ones are both.
  func format(of terms: [Term]) -> Located<LearningFormat>? {
    let named = terms.compactMap { term in
      formats.value(of: term.value).map { Located($0, at: term.range) }
    }
    guard let first = named.first else { return nil }
    let isBoth = named.contains { $0.value != first.value }
    return isBoth ? first.map { _ in .both } : first
  }
}

extension Material {
  fileprivate init(_ definition: Located<MaterialDefinition>) {
    self.init(range: definition.range)
    release = definition.value.release
    deadline = definition.value.deadline
    minutes = definition.value.minutes
    hours = definition.value.hours
    task = definition.value.task?.value
    place = definition.value.place?.value
  }
}

extension Resource {
  fileprivate init(_ text: String) {
    let lower = text.lowercased()
    let isAddress = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    self = isAddress ? .address(text) : .words(text)
  }
}

extension String {
  /// Whether the text is an e-mail address and nothing else.
  var isEmail: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !contains(where: \.isWhitespace) && !contains("/")
  }
}
