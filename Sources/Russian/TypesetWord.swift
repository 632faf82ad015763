/// What typesetting has to know of the word before a space.
struct TypesetWord {
  /// The first letters; longer words bind nothing.
  private var letters = Letters()
  private var length = 0
  private var beginsWithCapital = false
  /// Whether a letter, mark or hyphen that belongs to the word stands before its letters.
  private var isTail = false
  private var endsWithPeriod = false

  mutating func advance(over scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
    if scalar.isWordPart {
      if length == 0 || endsWithPeriod { begin(with: scalar, after: previous) }
      length += 1
      if length <= Letters.most { letters.append(scalar) }
    } else if scalar == ".", length > 0, !endsWithPeriod {
      endsWithPeriod = true
    } else {
      length = 0
      letters = Letters()
      endsWithPeriod = false
    }
  }

  private mutating func begin(with scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
    letters = Letters()
    length = 0
    endsWithPeriod = false
    beginsWithCapital = scalar.isCapital
    isTail = previous.map { !($0.isSpace || $0.isOpening || $0 == ".") } ?? false
  }

  /// A preposition, conjunction or particle of at most three letters.
  var bindsWhatFollows: Bool {
    length > 0 && length <= 3 && !endsWithPeriod && !isTail && Self.shortWords.contains(letters)
  }

  /// «п.», «ст.»: a number follows.
  var isClauseMark: Bool { endsWithPeriod && !isTail && Self.clauseMarks.contains(letters) }

  /// An initial, or «г.» before a town.
  var isAbbreviatedName: Bool {
    endsWithPeriod && length == 1 && (beginsWithCapital || letters == Letters("г")) && !isTail
  }

  /// A word that may be a surname.
  var isLong: Bool { length > 1 && beginsWithCapital && !endsWithPeriod }

  private static let shortWords = set(
    "а без в вне во да для до за и из или к как ко на над не ни но о об обо от по под при про с со "
      + "то у"
  )

  private static let clauseMarks = set("п пп ст ч гл разд прил рис табл каб ауд д кв стр")

  private static func set(_ words: String) -> Set<Letters> {
    Set(words.split(separator: " ").map { Letters($0) })
  }

  /// The first five letters in lower case, packed into one number: nothing is allocated for a word.
  private struct Letters: Hashable {
    static let most = 5

    private var packed: UInt64 = 0

    init() {}

    init(_ word: some StringProtocol) {
      for scalar in word.unicodeScalars.prefix(Self.most) { append(scalar) }
    }

    /// Letters beyond Latin and Cyrillic count as one, for no word of ours has them.
    mutating func append(_ scalar: Unicode.Scalar) {
      packed = packed << 12 | UInt64(min(scalar.lowerCased.value, 0xFFF))
    }
  }
}
