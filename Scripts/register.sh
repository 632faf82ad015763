#!/bin/sh
# Writes the lists of rules and document kinds from the files that are there, and the page of rules.
# A file is named after its type; the folder decides the order. With an argument, writes below that
# folder instead, so that a test can compare.
set -eu
cd "$(dirname "$0")/.."
out=${1:-.}
mkdir -p "$out/Sources/Rules" "$out/Sources/DocumentKinds" "$out/Documentation"

# types PROTOCOL FOLDER: the types that declare the protocol, one a line, as `    Name.self,`.
types() {
  grep -rlE "^(public )?enum [A-Za-z]+: $1( |$)" "$2" | LC_ALL=C sort |
    sed -e 's|.*/||' -e 's|\.swift$||' -e 's|^|    |' -e 's|$|.self,|'
}

{
  cat <<'END'
// Written by Scripts/register.sh; `make register` writes it anew.

/// Every rule, by folder and name.
public enum RuleCatalogue {
  public static let definitionRules: [any DefinitionRule.Type] = [
END
  types DefinitionRule Sources/Rules
  cat <<'END'
  ]

  public static let institutionRules: [any InstitutionRule.Type] = [
END
  types InstitutionRule Sources/Rules
  cat <<'END'
  ]
}
END
} >"$out/Sources/Rules/RuleCatalogue.swift"

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

Scripts/rules-page.sh >"$out/Documentation/rules.md"
