import Testing

/// A short patch says what an example changes.
struct FilePatchTests {
  static let file = """
    программа: Кисточка
    часов:
      1 год: 144
      2 год: 216

    группы:
      - группа: 1
        учащихся: 15
        расписание:
          - вторник 15:30
          - четверг 15:30
      - группа: 2
        учащихся: 10
    """

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var patch: String
    /// Lines of the file that are gone, and those that are new, in its order.
    var gone: String = ""
    var new: String = ""
  }

  @Test(arguments: [
    Case(testDescription: "nothing", patch: ""),
    Case(
      testDescription: "a value",
      patch: "программа: Хор",
      gone: "программа: Кисточка",
      new: "программа: Хор"
    ),
    Case(
      testDescription: "nested records: a value and a new key",
      patch: "часов:\n  2 год: 72\n  3 год: 36",
      gone: "  2 год: 216",
      new: "  2 год: 72\n  3 год: 36"
    ),
    Case(
      testDescription: "an item by its first line, the other one is left",
      patch: "группы:\n  - группа: 2\n    учащихся: 11",
      gone: "    учащихся: 10",
      new: "    учащихся: 11"
    ),
    Case(
      testDescription: "a new item",
      patch: "группы:\n  - группа: 3\n    учащихся: 5",
      new: "  - группа: 3\n    учащихся: 5"
    ),
    Case(
      testDescription: "another first line is another item",
      patch: "группы:\n~ - группа: 2\n  - группа: Эхо",
      gone: "  - группа: 2\n    учащихся: 10",
      new: "  - группа: Эхо"
    ),
    Case(
      testDescription: "items that are scalars: one is there, one is new, one is struck",
      patch: """
        группы:
          - группа: 1
            расписание:
              - вторник 15:30
              - среда 15:30
        ~     - четверг 15:30
        """,
      gone: "      - четверг 15:30",
      new: "      - среда 15:30"
    ),
    Case(
      testDescription: "a struck key goes with all below it, and needs no value",
      patch: "~часов:\nгруппы:\n  - группа: 1\n~   расписание:\n~   учащихся:",
      gone: """
        часов:
          1 год: 144
          2 год: 216
            учащихся: 15
            расписание:
              - вторник 15:30
              - четверг 15:30
        """
    ),
    Case(
      testDescription: "a record becomes a value",
      patch: "часов: 144",
      gone: "часов:\n  1 год: 144\n  2 год: 216",
      new: "часов: 144"
    ),
    Case(
      testDescription: "a value becomes a list, and a record too",
      patch: """
        программа:
          - Хор
        группы:
          - группа: 2
            учащихся:
              девочек: 5
        """,
      gone: "программа: Кисточка\n    учащихся: 10",
      new: "программа:\n  - Хор\n    учащихся:\n      девочек: 5"
    ),
    Case(
      testDescription: "a record becomes a list",
      patch: "часов:\n  - 144",
      gone: "  1 год: 144\n  2 год: 216",
      new: "  - 144"
    ),
    Case(
      testDescription: "a key with nothing below is only shown",
      patch: "часов:\nгруппы:\n  - группа: 1"
    ),
    Case(
      testDescription: "a value is taken away",
      patch: "программа:",
      gone: "программа: Кисточка",
      new: "программа:"
    ),
    Case(
      testDescription: "struck and written anew",
      patch: "~часов:\nчасов:\n  1 год: 72",
      gone: "часов:\n  1 год: 144\n  2 год: 216",
      new: "часов:\n  1 год: 72"
    ),
    Case(
      testDescription: "a key that is there twice",
      patch: "программа: Хор\nпрограмма: Танец",
      gone: "программа: Кисточка",
      new: "программа: Хор\nпрограмма: Танец"
    ),
    Case(
      testDescription: "comments stay with the line below them, and on their line",
      patch: """
        # ozero: допустить a — причина
        программа: Кисточка
        часов:
          # ozero: допустить b — причина
          1 год: 144   # ozero: допустить c — причина
        """,
      gone: "  1 год: 144",
      new: """
        # ozero: допустить a — причина
          # ozero: допустить b — причина
          1 год: 144   # ozero: допустить c — причина
        """
    ),
    Case(
      testDescription: "a key in quotes is the same key",
      patch: "\"часов\":\n  \"1 год\": 72",
      gone: "часов:\n  1 год: 144",
      new: "\"часов\":\n  \"1 год\": 72"
    ),
    Case(
      testDescription: "a text over several lines",
      patch: "программа: |\n  Весёлая\n  кисточка",
      gone: "программа: Кисточка",
      new: "программа: |\n  Весёлая\n  кисточка"
    ),
    Case(
      testDescription: "a comment at the end",
      patch: "# конец",
      new: "# конец"
    ),
  ])
  func `a patch changes what it says, and nothing else`(_ example: Case) throws {
    let before = MarkedLine.lines(of: Self.file).map(\.text)
    let after = try FilePatch.apply(
      MarkedLine.lines(of: example.patch),
      to: MarkedLine.lines(of: Self.file)
    ).map(\.text)
    let difference = after.filter { !$0.isEmpty }.difference(from: before.filter { !$0.isEmpty })
    #expect(Self.text(of: difference.removals) == example.gone)
    #expect(Self.text(of: difference.insertions) == example.new)
  }

  private static func text(of changes: [CollectionDifference<String>.Change]) -> String {
    changes.map { change in
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _): line
      }
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("~уровень:", "уровень:"), ("группы:\n~ - группа: 7", "  - группа: 7"),
    ("~программа:\n~программа:", "программа:"),
    ("группы:\n  - группа: 3\n~   учащихся: 5", "    учащихся: 5"),
    ("часов:\n~ - 144", "  - 144"),
  ])
  func `nothing is struck that is not there`(_ patch: String, _ line: String) {
    #expect(throws: FilePatch.NothingToStrike(line: line)) {
      try FilePatch.apply(MarkedLine.lines(of: patch), to: MarkedLine.lines(of: Self.file))
    }
  }

  @Test
  func `marks name lines of the changed file`() throws {
    let patch = """
      часов:   # error: a
      группы:
        - группа: 2   # warning: b, c
          учащихся: 11   # note: d
      """
    let lines = try FilePatch.apply(
      MarkedLine.lines(of: patch),
      to: MarkedLine.lines(of: Self.file)
    )
    let marked = lines.enumerated().filter { !$0.element.marks.isEmpty }
    #expect(marked.map { $0.offset + 1 } == [2, 12, 13])
    #expect(marked.map { $0.element.marks.map(\.code) } == [["a"], ["b", "c"], ["d"]])
    #expect(marked.flatMap { $0.element.marks.map(\.severity) }.last == "note")
    #expect(lines[11].text == "  - группа: 2")
  }
}
