import Diagnostics
import InstitutionModel
import Regulation
import Rules
import Schema
import SourceText
import TestSupport
import Testing

/// The `regulation.yaml` that is shipped shows everything that can be changed, and changes nothing.
struct ShippedRegulationTests {
  @Test
  func `it resolves to the built-in regulation`() throws {
    let (regulation, definition) = try read()
    let builtIn = Regulation.builtIn
    #expect(definition.clauses.value?.map(\.key.value) == Clause.all.map(\.name))
    for clause in Clause.all {
      #expect(regulation.number(of: clause) == builtIn.number(of: clause))
      #expect(regulation.summary(of: clause) == builtIn.summary(of: clause))
    }
    #expect(regulation.grounds == builtIn.grounds)
    #expect(regulation.hosts.allowed == builtIn.hosts.allowed)
    #expect(regulation.hosts.forbidden == builtIn.hosts.forbidden)
    #expect(regulation.hosts.platform == builtIn.hosts.platform)
    #expect(regulation.platform.platform.names == builtIn.platform.platform.names)
    #expect(regulation.platform.messenger.names == builtIn.platform.messenger.names)
    #expect(products(of: regulation.platform) == products(of: builtIn.platform))
    let shapes = regulation.joinShapes.map { [$0.part, $0.target] }
    #expect(shapes == builtIn.joinShapes.map { [$0.part, $0.target] })
    #expect(regulation.limits.posts.value == builtIn.limits.posts.value)
    #expect(regulation.limits.chats == builtIn.limits.chats)
  }

  @Test
  func `its vocabulary is the built-in one`() throws {
    let (words, builtIn) = (try read().regulation.vocabulary, Vocabulary.builtIn)
    #expect(words.levels.all == builtIn.levels.all)
    #expect(words.formats.all == builtIn.formats.all)
    #expect(words.classModes.all == builtIn.classModes.all)
    #expect(words.models.all == builtIn.models.all)
    #expect(words.categories.all == builtIn.categories.all)
    #expect(words.activities.all == builtIn.activities.all)
    #expect(words.forms.all == builtIn.forms.all)
    #expect(words.devices.all == builtIn.devices.all)
    #expect(words.forms.entries.map(\.synonyms) == builtIn.forms.entries.map(\.synonyms))
  }

  @Test
  func `the severities that it shows are those of the rules`() throws {
    let severities = try read().regulation.severities
    let rules = RuleCatalogue.all.filter { severities[$0.code.name] != nil }
    #expect(severities.count == rules.count && rules.count > 60)
    for rule in rules {
      #expect(severities[rule.code.name].map { "\($0)" } == "\(rule.severity)", "\(rule.code.name)")
    }
  }

  /// What the regulation says of foreign services, without places.
  private func products(of platform: PrescribedPlatform) -> [[String]] {
    (platform.forbidden + platform.discouraged).map {
      [$0.name, $0.replacement] + $0.company + ["|"] + $0.strangers
    }
  }

  private func read() throws -> (regulation: Regulation, definition: RegulationLines) {
    let bytes = try Repository.bytes("Content/regulation.yaml")
    let input = InputFile(path: "regulation.yaml", bytes: bytes)
    let reading = DefinitionReader.read([input], in: "")
    #expect(reading.diagnostics.allSatisfy { $0.code.name == "missing-file" })
    return (reading.regulation, try #require(reading.definitions.regulation))
  }
}
