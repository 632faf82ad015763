import Testing

/// A block of a specification is a patch, or a file.
struct ExampleInstitutionTests {
  static let specification = RuleSpecification(
    """
    # a-rule — Что-то верно

    Clause: 4.16 · Severity: error

    ## Пример

    Date: 2026-12-01

    ```yaml teachers.yaml
    педагоги:
      - имя: Котов П.П.   # warning: b
    ```

    ```yaml periods.yaml whole
    периоды: []   # note: c, d
    ```

    ```yaml programs/hor.yaml
    программа: Хор

    ~группы:   # error: a-rule
    ```

    ```csv attendance/2026-11.csv
    группа;дата;человек
    hor-1;24.11.2026;14   # error: e
    ```
    """
  )

  @Test
  func `the head and the day are read`() throws {
    let example = try #require(Self.specification.examples.first)
    #expect(Self.specification.code == "a-rule")
    #expect(Self.specification.title == "Что-то верно")
    #expect(Self.specification.clause == "4.16")
    #expect(Self.specification.severity == "error")
    #expect(example.date == "2026-12-01")
    #expect(example.marks.map(\.code) == ["b", "c", "d", "a-rule", "e"])
  }

  @Test(arguments: [
    ("teachers.yaml", "    приём родителей: пятница, 18:00–19:00\n  - имя: Котов П.П."),
    ("periods.yaml", "периоды: []"),
    ("programs/hor.yaml", "программа: Хор\n\n~группы:"),
    ("attendance/2026-11.csv", "группа;дата;человек\nhor-1;24.11.2026;14"),
    ("institution.yaml", "  ресурсы: https://sferum.ru/"),
  ])
  func `a file is patched, or written where the base has none or the block is whole`(
    _ path: String,
    _ end: String
  ) throws {
    let institution = try ExampleInstitution(try #require(Self.specification.examples.first))
    let text = try #require(institution.files[path]).map(\.text).joined(separator: "\n")
    #expect(text.hasSuffix(end))
    #expect((text == end) == (path != "teachers.yaml" && path != "institution.yaml"))
  }

  @Test
  func `marks name the lines of the files as they are read`() throws {
    let institution = try ExampleInstitution(try #require(Self.specification.examples.first))
    let base = try #require(institution.files["teachers.yaml"]).count
    #expect(
      institution.marks.map(\.description) == [
        "attendance/2026-11.csv:2 error e", "periods.yaml:1 note c", "periods.yaml:1 note d",
        "programs/hor.yaml:3 error a-rule", "teachers.yaml:\(base) warning b",
      ]
    )
    #expect(institution.inputs.count == 6)
  }
}
