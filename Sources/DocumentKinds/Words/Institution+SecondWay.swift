import InstitutionModel
import Russian
import Schema

extension Institution {
  /// A sentence: how a family does without the messenger, which binds the institution and not the family.
  ///
  /// In the words of the institution; else by its telephone, address of mail and site. `nil` where nothing is
  /// known.
  var secondWay: String? {
    if let words = guidance.withoutMessenger.value { return words.sentence }
    let ways = [
      identity.phone.value.map { "по\u{A0}телефону \($0)" },
      identity.email.value.map { "по\u{A0}e-mail \($0)" },
      identity.website.value.map { "на\u{A0}сайте \($0)" },
    ].compactMap(\.self)
    guard !ways.isEmpty else { return nil }
    return "Расписание и\u{A0}задания можно узнать \(ways.enumerated)".sentence
  }
}
