import Documents
import InstitutionModel
import Russian

extension Institution {
  /// The director's line; what it is put under has a date of its own.
  var directorSignature: Signature {
    Signature(
      post: (identity.director?.post ?? "директор").capitalizedFirst,
      name: identity.director?.name?.initialsFirst
    )
  }

  /// The line of whoever answers for the methods; the day is written by hand.
  var methodSignature: Signature {
    let person = methodService
    return Signature(
      post: person?.post?.capitalizedFirst ?? "Заместитель директора",
      name: person?.name?.initialsFirst,
      date: .blank
    )
  }
}
