import Russian

extension String {
  /// A name in the order that a signature has; what is no such name stays.
  ///
  /// Russian: «А.А. Иванова» of «Иванова А.А.».
  var initialsFirst: String { PersonName(self)?.initialsFirst ?? self }
}
