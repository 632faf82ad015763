import Russian
import Schema
import SourceText

extension TeacherLines {
  /// The same with surname and initials as the name, however it is written: «Иванова Анна Андреевна» goes to the
  /// full name, as does «Анна Андреевна Иванова», and «ИВАНОВА А.А.» gets small letters.
  var withUsualName: TeacherLines {
    guard let written = teacher.name.located else { return self }
    let natural = written.value.inNaturalCase
    var lines = self
    lines.teacher.name = Stated(natural, at: written.range)
    guard let person = natural.fullPerson else { return lines }
    lines.teacher.name = Stated(person.surnameFirst, at: written.range)
    if teacher.fullName.isAbsent {
      lines.teacher.fullName = Stated(natural.withSurnameFirst, at: written.range)
    }
    return lines
  }
}

extension String {
  /// The name without the number of its row and signs behind it, with capitals where names have them.
  fileprivate var inNaturalCase: String {
    let name = String(drop { $0.isNumber || ".) ".contains($0) }).trimmingSuffix {
      ",; ".contains($0)
    }
    let isOfOneCase = !name.contains(where: \.isLowercase) || !name.contains(where: \.isUppercase)
    guard name.count > 3, isOfOneCase else { return name }
    return name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      if word.contains(".") || word.count < 3 { return word.uppercased() }
      return word.split(separator: "-").map {
        $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
      }
      .joined(separator: "-")
    }.joined(separator: " ")
  }

  /// The person of a name of three words in full.
  fileprivate var fullPerson: PersonName? {
    let words = spacedWords.filter { !String($0).isSignOfPatronymic }
    guard words.count == 3, !contains("."), words.allSatisfy({ $0.count > 2 }) else { return nil }
    return PersonName(self)
  }
}
