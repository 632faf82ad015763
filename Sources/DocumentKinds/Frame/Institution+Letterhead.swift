import Documents
import InstitutionModel
import Russian

extension Institution {
  /// Who writes: the institution's own lines, else the founder, the institution in full, where it is and
  /// how it is reached.
  func letterhead(with emblem: Picture?) -> Letterhead {
    let own = identity.letterhead
    return Letterhead(
      emblem: emblem,
      lines: own.isEmpty ? usualLines : own.map { [.text($0.typeset)] }
    )
  }

  private var usualLines: [[Inline]] {
    let contacts = [
      identity.address, identity.phone.map { "тел. \($0)" }, identity.email, identity.website,
    ].compactMap(\.self)
    let lines: [[Inline]?] = [
      identity.founder.map { [.text($0.typeset)] },
      [.strong([.text(identity.fullName.typeset.withUnbrokenQuotations)])],
      contacts.isEmpty ? nil : [.text(contacts.joined(separator: ", ").typeset)],
    ]
    return lines.compactMap(\.self)
  }

  /// Whom a paper to the director is for, line by line.
  ///
  /// Russian: «Директору», «МАОУ ДО ДДТ», «Сергеевой Т.И.»: nobody's surname is declined, so without
  /// «кому» of the definitions the name stays as it is, in brackets.
  var directorAddressed: [Inline] {
    let post = (identity.director?.post ?? "директор").dativePost.capitalizedFirst
    let named = identity.director?.name.map { "(\($0.typeset))" }
    let name = identity.director?.dativeName?.typeset ?? named
    return [.text(post), .lineBreak, .text(identity.name.typeset), .lineBreak]
      + .filled("Кому: фамилия, инициалы", name, letters: 24)
  }
}
