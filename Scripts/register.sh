#!/bin/sh
# Writes the lists of kinds of files, rules, document kinds, formats and built-in templates from the files that are
# there, and the page of rules. A file is named after its type; the folder decides the order. With an
# argument, writes below that folder instead, so that a test can compare.
set -eu
cd "$(dirname "$0")/.."
out=${1:-.}
mkdir -p "$out/Sources/InstitutionModel/Files" "$out/Sources/Rules/Catalogue" "$out/Sources/DocumentKinds" "$out/Sources/Documents/Model" \
  "$out/Sources/Edition" "$out/Templates" "$out/Documentation"

# declared PROTOCOL FOLDER: the types that declare the protocol, one a line.
declared() {
  grep -rlE "^(public )?(enum|struct) [A-Za-z]+: $1( |$)" "$2" | LC_ALL=C sort |
    sed -e 's|.*/||' -e 's|\.swift$||'
}

# types PROTOCOL FOLDER: the same as items of a list, `    Name.self,`.
types() {
  declared "$1" "$2" | sed -e 's|^|    |' -e 's|$|.self,|'
}

# formats LINE: the line once for each format, with its type for TYPE and its name for NAME: `HTML` is
# called `html`, `ChatText` is called `chatText`.
formats() {
  declared OutputFormat Sources/Renderers | while read -r type; do
    case $type in
    *[a-z]*) name=$(printf %s "$type" | cut -c1 | tr A-Z a-z)$(printf %s "$type" | cut -c2-) ;;
    *) name=$(printf %s "$type" | tr A-Z a-z) ;;
    esac
    printf '%s\n' "$1" | sed -e "s|TYPE|$type|g" -e "s|NAME|$name|g"
  done
}

# templates FOLDER: the files of a folder of templates as items of a list; the package names a
# resource after its file.
templates() {
  find "Templates/$1" -type f ! -name ".*" | LC_ALL=C sort | while read -r path; do
    resource=$(basename "$path" | sed 's|[^A-Za-z0-9]|_|g')
    echo "    (\"${path#Templates/}\", PackageResources.$resource),"
  done
}

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let rules: [any Rule.Type] = [
END
  types Rule Sources/Rules
  cat <<'END'
  ]
}
END
} >"$out/Sources/Rules/Catalogue/RuleCatalogue.swift"

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

extension FileKind {
  /// Every kind of file in the folder of the definitions, by name.
  public static let all: [FileKind] = [
END
  grep -rhA3 "^extension FileKind {" Sources/InstitutionModel/Files |
    sed -n 's/^ .*static let \([a-z]*\) = .*/    .\1,/p' | LC_ALL=C sort
  cat <<'END'
  ]
}
END
} >"$out/Sources/InstitutionModel/Files/FileKind+All.swift"

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

import Documents

/// Every kind of document, by tree, folder and name.
public enum KindCatalogue {
  public static let publicKinds: [any DocumentKind<PublicSource>.Type] = [
END
  types DocumentKind Sources/DocumentKinds/Public
  cat <<'END'
  ]

  public static let internalKinds: [any DocumentKind<InternalSource>.Type] = [
END
  types DocumentKind Sources/DocumentKinds/Internal
  cat <<'END'
  ]
}
END
} >"$out/Sources/DocumentKinds/KindCatalogue.swift"

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

/// The file formats of the edition.
public enum FormatName: UInt8, Hashable, Sendable, CaseIterable {
END
  formats '  case NAME'
  echo '}'
} >"$out/Sources/Documents/Model/FormatName.swift"

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

import Documents
import Renderers

/// The formats of a tree, ready to write.
struct FormatSet: Sendable {
END
  formats '  private let NAME: TYPE'
  cat <<'END'

  init(_ frame: TreeFrame) {
END
  formats '    NAME = TYPE(frame)'
  cat <<'END'
  }

  /// The document in a format; `nil` when it has nothing for it.
  func bytes(
    as name: FormatName,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8]? {
    switch name {
END
  formats '    case .NAME: try NAME.bytes(of: document, links: links)'
  cat <<'END'
    }
  }
}

extension FormatName {
  var fileExtension: String {
    switch self {
END
  formats '    case .NAME: TYPE.fileExtension'
  cat <<'END'
    }
  }
}
END
} >"$out/Sources/Edition/FormatSet.swift"

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

/// The templates that the program carries with it; files of the same path replace them one by one.
public enum BuiltInTemplates {
  /// Paths below `Templates/` in alphabetical order, each with the file's bytes.
  public static let files: [(path: String, bytes: [UInt8])] = documents + site

  /// The words of papers.
  private static let documents: [(path: String, bytes: [UInt8])] = [
END
  templates documents
  cat <<'END'
  ]

  /// The frame of pages and their look.
  private static let site: [(path: String, bytes: [UInt8])] = [
END
  templates site
  cat <<'END'
  ]
}
END
} >"$out/Templates/BuiltInTemplates.swift"

Scripts/rules-page.sh >"$out/Documentation/rules.md"
