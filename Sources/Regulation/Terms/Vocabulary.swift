/// The words of the regulation.
public struct Vocabulary: Sendable {
  public var levels: WordList<Level>
  public var formats: WordList<LearningFormat>
  public var classModes: WordList<ClassMode>
  public var models: WordList<InteractionModel>
  public var categories: WordList<LearnerCategory>
  public var activities: WordList<ActivityKind>
  public var forms: WordList<LearningForm>
  public var devices: WordList<Device> = .builtInDevices

  /// The words to print for a form; the author's own where the vocabulary does not have it.
  public func printed(_ form: LearningForm) -> String {
    let words = forms.printed(form)
    return words.isEmpty ? form.words : words
  }
}
