extension WeekGrid: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(caption)
    print.add(days)
    print.add(isBoard)
  }
}

extension WeekGrid.Day: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(entries)
  }
}

extension WeekGrid.Entry: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(start)
    print.add(end)
    print.add(time)
    print.add(spokenTime)
    print.add(words)
  }
}

extension NextLesson: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(scope)
    print.add(name)
    print.add(first)
    print.add(runs)
    print.add(more)
  }
}

extension NextLesson.Scope: Fingerprinted {}

extension NextLesson.Run: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(start)
    print.add(end)
    print.add(way)
    print.add(dates)
  }
}

extension EventList: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(entries)
    print.add(most)
  }
}

extension EventList.Entry: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(days)
    print.add(start)
    print.add(end)
    print.add(time)
    print.add(title)
    print.add(details)
  }
}
