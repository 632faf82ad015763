extension [WeeklySlot] {
  /// The slots in order of time.
  var inOrderOfTime: [WeeklySlot] { inOrderOfTime { $0 } }
}

extension [Series] {
  /// The series in order of the time of their slots.
  var inOrderOfTime: [Series] { inOrderOfTime(\.slot) }
}

extension Array {
  /// The elements in order of the time of the week; what happens at the same minute stands in the order
  /// of activities, then in its own.
  private func inOrderOfTime(_ slot: (Element) -> WeeklySlot) -> [Element] {
    let times = map { element in
      let slot = slot(element)
      return (slot.at, slot.activity)
    }
    // People write a week in its order; then nothing is moved.
    guard indices.dropFirst().contains(where: { times[$0] < times[$0 - 1] }) else { return self }
    return indices.sorted {
      (times[$0].0, times[$0].1, $0) < (times[$1].0, times[$1].1, $1)
    }.map { self[$0] }
  }
}
