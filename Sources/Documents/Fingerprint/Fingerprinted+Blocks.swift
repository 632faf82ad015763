extension Block: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .heading(let level, let content, let anchor):
      print.add(case: 0)
      print.add(level)
      print.add(content)
      print.add(anchor)
    case .paragraph(let content, let role):
      print.add(case: 1)
      print.add(content)
      print.add(role)
    case .list(let list): print.add(list, case: 2)
    case .table(let table): print.add(table, case: 3)
    case .week(let week): print.add(week, case: 4)
    case .chart(let chart): print.add(chart, case: 5)
    case .nextLesson(let lesson): print.add(lesson, case: 6)
    case .calendarOffer(let offer): print.add(offer, case: 7)
    case .events(let events): print.add(events, case: 8)
    case .facts(let facts): print.add(facts, case: 9)
    case .cards(let cards): print.add(cards, case: 10)
    case .callout(let tone, let content):
      print.add(tone, case: 11)
      print.add(content)
    case .quote(let content): print.add(content, case: 12)
    case .together(let content): print.add(content, case: 13)
    case .letterhead(let letterhead): print.add(letterhead, case: 14)
    case .approval(let approval): print.add(approval, case: 15)
    case .signature(let signature): print.add(signature, case: 16)
    case .qrCode(let code): print.add(code, case: 17)
    case .onPaper(let content): print.add(content, case: 18)
    case .message(let message): print.add(message, case: 19)
    case .rule: print.add(case: 20)
    case .cutLine: print.add(case: 21)
    }
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ part: some Fingerprinted, case number: UInt8) {
    add(case: number)
    add(part)
  }

  fileprivate mutating func add(_ parts: [some Fingerprinted], case number: UInt8) {
    add(case: number)
    add(parts)
  }
}

extension ParagraphRole: Fingerprinted {}
extension Tone: Fingerprinted {}

extension List: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(marker)
    print.add(items)
  }
}

extension List.Marker: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .bullet: print.add(case: 0)
    case .number(let start):
      print.add(case: 1)
      print.add(start)
    case .checkbox: print.add(case: 2)
    }
  }
}

extension Fact: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(value)
    print.add(property)
  }
}

extension Card: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(title)
    print.add(target)
    print.add(lines)
  }
}

extension BarChart: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(caption)
    print.add(bars)
  }
}

extension BarChart.Bar: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(parts)
  }
}

extension BarChart.Part: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(amount)
    print.add(size)
  }
}

extension QRCode: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(text)
    print.add(description)
  }
}
