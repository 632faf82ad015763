import CivilTime

extension String: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(self) }
}

extension Int: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(self) }
}

extension CalendarDate: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(Int(dayNumber)) }
}

extension DateRange: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(first)
    print.add(last)
  }
}

extension TimeOfDay: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(minutes) }
}

extension Weekday: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(rawValue) }
}

extension LocalMoment: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(minutes)
  }
}

extension ZoneRules.Offset: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(seconds)
    print.add(isSummer)
    print.add(name)
  }
}

extension ZoneRules.Transition: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(moment)
    print.add(from)
    print.add(to)
  }
}

extension ZoneCourse: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(first)
    print.add(transitions)
  }
}

extension DocumentID: Fingerprinted {
  func add(to print: inout Fingerprint) { print.add(self) }
}

extension FormatName: Fingerprinted {}

extension Download: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(title)
    print.add(address)
    print.add(size)
  }
}
