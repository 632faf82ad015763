import Dispatch
import Synchronization

/// Runs independent work on several threads.
enum Parallel {
  /// Splits the numbers 0..<count into runs that workers take one after the other.
  ///
  /// - Parameters:
  ///   - workers: How many threads work; one works on the caller's thread alone.
  ///   - count: How many numbers there are.
  ///   - run: How many neighbouring numbers a worker takes at once.
  ///   - work: Called once by each worker with a function that gives its next run, `nil` at the end.
  /// - Returns: What the workers returned, by number of worker.
  static func workers<Result: Sendable>(
    _ workers: Int,
    over count: Int,
    run: Int,
    _ work: @Sendable (_ next: () -> Range<Int>?) -> Result
  ) -> [Result] {
    let taken = Atomic(0)
    let next = { @Sendable () -> Range<Int>? in
      let start = taken.wrappingAdd(run, ordering: .relaxed).oldValue
      return start < count ? start..<min(start + run, count) : nil
    }
    let workers = max(1, min(workers, (count + run - 1) / run))
    guard workers > 1 else { return [work(next)] }
    let results = Mutex([Result?](repeating: nil, count: workers))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let result = work(next)
      results.withLock { $0[worker] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The results of a function for each number, in order; `run` as for workers.
  static func map<Result: Sendable>(
    _ count: Int,
    workers: Int,
    run: Int = 8,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let runs = Self.workers(workers, over: count, run: run) { next in
      var done: [(Int, Result)] = []
      while let run = next() { done += run.map { ($0, transform($0)) } }
      return done
    }
    return runs.flatMap { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
