import Foundation
import Testing

/// What the argument parser says is Russian.
struct HelpTests {
  /// Latin words that are names and not sentences.
  private static let names: Set<String> = [
    "ozero", "build", "check", "help", "content", "output", "full", "concise", "shell", "zsh", "w",
    "bash",
    "fish", "h", "x", "abc", "bulid", "chek", "notice", "posts", "keys", "init", "notices",
    "orders", "hor",
    "pdf",
    "docx", "curl",
    "txt", "html", "show", "import", "appendix", "new", "attendance", "xlsx", "csv", "excel",
    "libreoffice",
  ]

  static let helpCalls = [
    "", "--help", "-h", "help", "help build", "help check", "help notice", "help posts",
    "help keys", "help init", "help show", "show --help",
    "help import", "help import appendix-1", "help new", "help new attendance", "import --help",
    "new attendance --help",
    "build --help",
    "check --help",
    "build -h", "help help",
  ]

  /// A wrong call of each kind, and what its first line says.
  static let wrongCalls = [
    ("bulid", "нет команды «bulid»; возможно, это «build»"),
    ("x", "нет команды «x»"),
    ("help chek", "нет команды «chek»; возможно, это «check»"),
    ("build --outptu x", "неизвестная опция «--outptu»; возможно, это «--output»"),
    ("build --совсем-не-то", "неизвестная опция «--совсем-не-то»"),
    ("build -x", "неизвестная опция «-x»"),
    ("--strict", "неизвестная опция «--strict»"),
    ("build --date", "после «--date <дата>» нет значения"),
    ("build --output --strict", "после «--output <папка>» нет значения"),
    ("build --strict=да", "у опции «--strict» не бывает значения, а указано «да»"),
    (
      "build x --content abc", "папка с описаниями названа дважды: x и --content abc"
    ),
    ("keys x", "лишний аргумент «x»"),
    ("show --group x --teacher x", "назовите или группу, или педагога"),
    ("show --group", "после «--group <группа>» нет значения"),
    (
      "build x abc",
      "лишний аргумент «abc»; имя папки, в\u{A0}котором есть пробел, возьмите в\u{A0}кавычки"
    ),
    ("build x abc x", "лишние аргументы: «abc», «x»"),
    (
      "build --jobs abc", "значение «abc» не подходит для «--jobs <число>»: нужно число от 1 до 256"
    ),
    ("build --jobs 0", "значение «0» не подходит для «--jobs <число>»: нужно число от 1 до 256"),
    ("build --jobs -1", "значение «-1» не подходит для «--jobs <число>»: нужно число от 1 до 256"),
    ("build --zzz", "неизвестная опция «--zzz»"),
    ("build --output=", "после «--output <папка>» нет значения"),
    (
      "build --date 31.02.2026",
      "значение «31.02.2026» не подходит для «--date <дата>»: в\u{A0}феврале 2026 года 28\u{A0}дней; "
        + "напишите дату целиком, например 23.11.2026 или 2026-11-23"
    ),
    (
      "posts --group x --week 99",
      "значение «99» не подходит для «--week <неделя>»: такой недели нет, они идут с 1 по 52 или 53; "
        + "напишите номер недели, например 2026-W48, или любой её день"
    ),
    (
      "posts --group x --week 48",
      "значение «48» не подходит для «--week <неделя>»: назовите и год; "
        + "напишите номер недели, например 2026-W48, или любой её день"
    ),
    (
      "check --format x",
      "значение «x» не подходит для «--format <вид>»: нужно «full» или «concise»"
    ),
    (
      "--generate-completion-script abc",
      "для оболочки «abc» дополнений нет; напишите --generate-completion-script"
        + " и одну из оболочек: zsh bash fish"
    ),
    (
      "--generate-completion-script",
      "оболочка не определилась; напишите --generate-completion-script="
        + " и одну из оболочек: zsh bash fish"
    ),
  ]

  @Test(arguments: helpCalls)
  func `help is Russian and ends with 0`(_ call: String) throws {
    let outcome = try Self.run(call)
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.out.hasPrefix("НАЗНАЧЕНИЕ: "))
    #expect(Self.english(in: outcome.out) == [])
  }

  @Test(arguments: wrongCalls)
  func `a wrong call is told in Russian and ends with 2`(_ call: String, _ words: String) throws {
    let outcome = try Self.run(call)
    #expect(outcome.code == 2)
    #expect(outcome.out.isEmpty)
    #expect(outcome.error.split(separator: "\n").first == "ошибка: \(words)")
    #expect(outcome.error.contains("\nВызов: ozero"))
    #expect(Self.english(in: outcome.error) == [])
  }

  @Test(arguments: ["content", "templates", "output"])
  func `a folder without a name is a wrong call`(_ option: String) throws {
    for command in ["build", "check"] {
      let folder = FileManager.default.temporaryDirectory.path
      let outcome = try Ozero.run([command, "--\(option)", ""], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.error.hasPrefix("ошибка: --\(option): не указана папка\n"))
    }
  }

  @Test(arguments: ["build", "check", "notice", "posts", "show", "init"])
  func `the usage of a command names each of its options`(_ command: String) throws {
    let help = try Self.run("\(command) --help").out
    let usage = try #require(help.components(separatedBy: "\n\n").first { $0.hasPrefix("ВЫЗОВ: ") })
    let options = help.split(separator: "\n").filter { $0.hasPrefix("  --") }
      .compactMap { $0.split(separator: " ").first }.filter { $0 != "--version" }
    #expect(!options.isEmpty)
    for option in options { #expect(usage.contains("[\(option)") || usage.contains(" \(option) ")) }
  }

  @Test
  func `lines of help are no longer than a terminal`() throws {
    for call in Self.helpCalls {
      let lines = try Self.run(call).out.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(call)")
    }
  }

  @Test
  func `the version is a number`() throws {
    let outcome = try Self.run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion scripts are not translated`(_ shell: String) throws {
    let outcome = try Self.run("--generate-completion-script \(shell)")
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("ozero") && outcome.out.contains("without"))
    #expect(!outcome.out.contains("Показать справку"))
    #expect(outcome.out.contains("Show help information.") == (shell != "bash"))
  }

  private static func run(_ call: String) throws -> Ozero.Outcome {
    try Ozero.run(
      call.split(separator: " ").map(String.init),
      in: FileManager.default.temporaryDirectory.path
    )
  }

  /// Latin words that are neither names nor options.
  private static func english(in text: String) -> [String] {
    text.replacing(/--[a-z-]+/, with: "").matches(of: /[A-Za-z]+/).map { String($0.output) }
      .filter { !names.contains($0.lowercased()) }
  }
}
