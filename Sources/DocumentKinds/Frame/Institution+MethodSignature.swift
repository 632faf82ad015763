import Documents
import InstitutionModel
import Russian

extension Institution {
  /// The line of whoever answers for the methods; the day is written by hand.
  var methodSignature: Signature {
    let person = responsible.first { $0.role == "методическая служба" }
    return Signature(
      post: person?.post?.capitalizedFirst ?? "Заместитель директора",
      name: person?.name?.initialsFirst,
      date: .blank
    )
  }
}
