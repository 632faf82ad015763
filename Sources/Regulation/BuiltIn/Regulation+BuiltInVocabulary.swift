extension Vocabulary {
  /// The words of the regulation that the program was built for, with those that people also use.
  ///
  /// A case, a number or another order of the same words needs no line of its own: ``WordList``.
  public static let builtIn = Vocabulary(
    levels: BuiltInWords.levels,
    formats: BuiltInWords.formats,
    classModes: BuiltInWords.classModes,
    models: BuiltInWords.models,
    categories: BuiltInWords.categories,
    activities: BuiltInWords.activities,
    forms: BuiltInWords.forms
  )
}
