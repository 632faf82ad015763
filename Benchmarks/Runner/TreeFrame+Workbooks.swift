import Documents
import Edition
import Renderers

extension TreeFrame {
  /// What formats of tables are made of: of a shell, they need nothing.
  static var ofWorkbooks: TreeFrame? {
    let shell = PageShell.read(Array("{{content}}".utf8)) { "\($0)" }.shell
    return shell.map { shell in
      TreeFrame(
        tree: .internal,
        institution: "ДДТ",
        home: DocumentID(kind: "internal-index"),
        shell: shell,
        words: .russian
      )
    }
  }
}
