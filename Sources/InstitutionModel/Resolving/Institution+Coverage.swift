import Schema
import SourceText

extension Institution {
  /// The groups that a definition names, without those that it leaves out; unknown where some of it was not
  /// understood.
  func coverage(
    of covered: Stated<[Located<CoverageLines>]>,
    except: Stated<[Located<CoverageLines>]>,
    _ names: NameTable
  ) -> Coverage {
    var isCovered = [Bool](repeating: false, count: groups.count)
    let items = covered.items + except.items
    guard covered.isClear, except.isClear, items.allSatisfy(\.value.isClear) else {
      var unknown = Coverage(isWhole: false, isCovered: isCovered)
      unknown.isKnown = false
      return unknown
    }
    let included = covered.value?.flatMap(\.value.terms) ?? [.everything]
    for term in included { mark(term, names, as: true, in: &isCovered) }
    let isEverything = included.contains(.everything)
    let excluded = except.items.flatMap(\.value.terms)
    for term in excluded { mark(term, names, as: false, in: &isCovered) }
    var coverage = Coverage(isWhole: isEverything && excluded.isEmpty, isCovered: isCovered)
    coverage.isKnown =
      items.allSatisfy { $0.value.terms.count == 1 }
      && (included + excluded).allSatisfy { groups(of: $0, names) != nil }
    return coverage
  }

  private func mark(
    _ term: CoverageTerm,
    _ names: NameTable,
    as value: Bool,
    in isCovered: inout [Bool]
  ) {
    for index in groups(of: term, names) ?? [] { isCovered[index] = value }
  }

  /// The indices of the groups that the term names; `nil` when there is no such thing.
  func groups(of term: CoverageTerm, _ names: NameTable) -> [Int]? {
    switch term {
    case .everything: Array(groups.indices)
    case .department(let name):
      names.department(name.value).map { department in
        programs.filter { $0.department == department }.flatMap(\.groups)
      }
    case .program(let name): names.program(name.value).map { Array(self[$0].groups) }
    case .group(let name): names.group(name.value).map { [$0.index] }
    case .site(let name):
      names.site(name.value).map { site in groups.indices.filter { groups[$0].site == site } }
    case .thing(let name):
      names.things(named: name).count == 1
        ? names.things(named: name).first.flatMap { groups(of: $0, names) } : nil
    }
  }
}
