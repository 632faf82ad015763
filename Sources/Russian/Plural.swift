/// The form of a noun that a count wants: `pluralForm(22, "час", "часа", "часов")` is «часа».
///
/// The forms are those for 1, 21, 31 («час»), for 2, 3, 4, 22 («часа») and for 0, 5…20, 111
/// («часов»). The sign of the count does not matter.
public func pluralForm(
  _ count: Int,
  _ one: String,
  _ few: String,
  _ many: String
) -> String {
  let hundredth = count.magnitude % 100
  guard !(11...14).contains(hundredth) else { return many }
  switch hundredth % 10 {
  case 1: return one
  case 2, 3, 4: return few
  default: return many
  }
}

/// A count with its noun, which never stand on different lines: «5 часов».
public func plural(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
  "\(count)\(Typography.noBreakSpace)\(pluralForm(count, one, few, many))"
}
