import Russian
import Schema

extension Shape where Value == String {
  /// An act as papers cite it: «распоряжение … № 402-р», also where its author went on with «введён распоряжением … за №».
  static let act = text(fault: { _ in nil }) { text in
    let word = text.prefix { $0 != " " }.lowercased()
    let opening = instrumentals[word].map { name in
      text.first?.isUppercase == true ? name.prefix(1).uppercased() + name.dropFirst() : name
    }
    let whole = opening.map { $0 + text.dropFirst(word.count) } ?? text
    return whole.replacing(" за №", with: " №")
  }

  private static let instrumentals = [
    "распоряжением": "распоряжение", "постановлением": "постановление", "приказом": "приказ",
    "указом": "указ", "письмом": "письмо", "решением": "решение", "предписанием": "предписание",
  ]
}
