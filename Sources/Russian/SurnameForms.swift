/// The cases of a surname.
///
/// Russian: «у Петровой», «Лаптеву».
public enum SurnameForms {
  /// All but the nominative, of a folded surname; none for one that nobody declines.
  ///
  /// A form may be of a man or of a woman: nobody knows by the surname alone.
  public static func oblique(of surname: String) -> [String] {
    for (ending, others) in declensions where surname.hasSuffix(ending) {
      let stem = surname.dropLast(ending.count)
      return others.map { stem + $0 }
    }
    let isConsonant = surname.last.map { "бвгджзклмнпрстфхцчшщ".contains($0) } == true
    return isConsonant ? ofMen.map { surname + $0 } : []
  }

  private static let ofMen = ["а", "у", "ым", "им", "ом", "ем", "е"]

  private static let declensions: [(ending: String, others: [String])] = [
    ("ова", ["овой", "ову", "овою"]), ("ева", ["евой", "еву", "евою"]),
    ("ина", ["иной", "ину", "ины", "ине"]), ("ына", ["ыной", "ыну", "ыны", "ыне"]),
    ("ая", ["ой", "ую"]), ("яя", ["ей", "юю"]),
    ("ий", ["ого", "его", "ому", "ему", "им", "ом", "ем", "ия", "ию", "ии"]),
    ("ый", ["ого", "ому", "ым", "ом"]), ("ой", ["ого", "ому", "ым", "им", "ом", "оя", "ою"]),
    ("ых", []), ("их", []), ("й", ["я", "ю", "ем", "е"]), ("ь", ["я", "ю", "ем", "е", "и"]),
    ("а", ["ы", "и", "е", "у", "ой", "ей"]), ("я", ["и", "е", "ю", "ей"]),
  ]
}
