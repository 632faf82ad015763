import Documents
import InstitutionModel
import Schema

extension Institution {
  /// The director's line; what it is put under has a date of its own.
  var directorSignature: Signature {
    Signature(
      post: (identity.director.value?.post.value ?? "директор").capitalizedFirst,
      name: identity.director.value?.name.value?.initialsFirst
    )
  }

  /// The line of whoever answers for the methods; the day is written by hand.
  var methodSignature: Signature {
    let person = methodService
    return Signature(
      post: person?.post.value?.capitalizedFirst ?? "Заместитель директора",
      name: person?.name.value?.initialsFirst,
      date: .blank
    )
  }

  /// The line of the head of a department, with the day to be written by hand.
  func signature(of department: Department.ID) -> Signature {
    Signature(
      post: "Руководитель подразделения",
      name: self[department].namedHead?.initialsFirst,
      date: .blank
    )
  }
}
