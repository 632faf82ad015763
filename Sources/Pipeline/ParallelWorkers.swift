import InstitutionModel

/// Reads and checks by several threads, file by file and rule by rule.
struct ParallelWorkers: Workers {
  let number: Int

  func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    Parallel.map(count, workers: number, run: 1, work)
  }

  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let done = Parallel.map(2, workers: number, run: 1) { index -> Half<First, Second> in
      index == 0 ? .first(first()) : .second(second())
    }
    if case .first(let one) = done.first, case .second(let other) = done.last {
      return (one, other)
    }
    return (first(), second())
  }
}

/// The result of one of two works.
private enum Half<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)
}
