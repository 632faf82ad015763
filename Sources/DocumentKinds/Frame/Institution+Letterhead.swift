import Documents
import InstitutionModel
import Russian
import Schema
import SourceText

extension Institution {
  /// Who writes: the institution's own lines, else the founder, the institution in full, where it is and
  /// how it is reached.
  func letterhead(with emblem: Picture?) -> Letterhead {
    let own = identity.letterhead.items.prefix(Identity.mostLinesOfLetterhead)
    return Letterhead(
      emblem: emblem,
      lines: own.isEmpty ? usualLines : own.map { [.text($0.value.typeset)] }
    )
  }

  /// Founder, full name and one line of contacts; a line is left out where nothing of it is known.
  private var usualLines: [[Inline]] {
    let contacts = [
      identity.address.value, identity.phone.value.map { "тел. \($0)" }, identity.email.value,
      identity.website.value,
    ].compactMap(\.self)
    let lines: [[Inline]?] = [
      identity.founder.value.map { [.text($0.typeset)] },
      [.strong([.text(identity.fullName.text.typeset.withUnbrokenQuotations)])],
      contacts.isEmpty ? nil : [.text(contacts.joined(separator: ", ").typeset)],
    ]
    return lines.compactMap(\.self)
  }

  /// Whom a paper to the director is for, line by line.
  ///
  /// Russian: «Директору», «МАОУ ДО ДДТ», «Сергеевой Т.И.»: nobody's surname is declined, so without
  /// «кому» of the definitions the name stays as it is, in brackets.
  var directorAddressed: [Inline] {
    let director = identity.director.value
    let post = (director?.post.value ?? "директор").dativePost.capitalizedFirst
    let named = director?.name.value.map { "(\($0.typeset))" }
    let name = director?.dativeName.value?.typeset ?? named
    return [.text(post), .lineBreak, .text(identity.name.text.typeset), .lineBreak]
      + .filled("Кому: фамилия, инициалы", name, letters: 24)
  }
}
