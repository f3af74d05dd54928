#!/usr/bin/env bash
# Tries shape.sh on small packages: what it has to find, and what it must not take for a finding.
set -euo pipefail
self=$(readlink -f "${BASH_SOURCE[0]}")
here=${self%/*}

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

# Begins a new package; every module of it is held to the rules.
# usage: package WHAT IS TRIED
package() {
  title=$*
  rm -rf "${tree:?}"/*
}

# usage: file PATH <<'END' … END
file() {
  mkdir -p "$(dirname "$tree/$1")"
  cat >"$tree/$1"
}

# usage: passes circles|sizes
passes() {
  local output
  output=$("$here/shape.sh" "$1" "$tree" 2>&1) || wrong "failed, and should pass:" "$output"
}

# usage: fails circles|sizes LINE THAT IS WRITTEN…
fails() {
  local output code=0 line
  output=$("$here/shape.sh" "$1" "$tree" 2>&1) || code=$?
  ((code == 1)) || wrong "ended with $code, and should end with 1:" "$output"
  for line in "${@:2}"; do
    grep -qxF -- "$line" <<<"$output" || wrong "does not say: $line" "$output"
  done
}

wrong() {
  printf 'shape.sh: %s: %s\n' "$title" "$1" >&2
  sed 's/^/    /' <<<"$2" >&2
  failures=$((failures + 1))
}

package two folders that name each other
file M/A/One.swift <<'END'
struct One { var two: Two }
END
file M/B/Two.swift <<'END'
struct Two {}
extension One {}
END
fails circles 'M: these folders form a circle: A, B' '  A → B: One.swift:1 names Two' \
  '  B → A: Two.swift:2 names One'

package a circle of three, with the root of the module among them
file M/Root.swift <<'END'
protocol Root { var leaf: Leaf { get } }
END
file M/A/Middle.swift <<'END'
func middle() -> any Root { fatalError() }
enum Middle { case one }
END
file M/A/Inner/Leaf.swift <<'END'
final class Leaf { static func make() { print(Middle.one) } }
END
fails circles 'M: these folders form a circle: A/Inner, A, (the module itself)'

package a type nested in an extension elsewhere
file M/A/Outer.swift <<'END'
struct Outer { typealias Made = Outer.Part }
END
file M/B/Part.swift <<'END'
extension Outer { struct Part {} }
END
fails circles '  A → B: Outer.swift:1 names Part'

package an interpolation, a literal within it and what follows
file M/A/One.swift <<'END'
struct One { let text = "a \(describe("}) \" Nothing", (1)) + Two.text) { Nothing" }
END
file M/B/Two.swift <<'END'
struct Two { let one: One }
END
fails circles '  A → B: One.swift:1 names Two'

package arrows that point one way
file M/A/One.swift <<'END'
struct One {}
END
file M/B/Two.swift <<'END'
struct Two { let one: One; let other: M.One }
END
file N/A/Three.swift <<'END'
struct Three { let two: Two }
END
passes circles

package names in comments and literals
file M/A/One.swift <<'END'
/// Like `Two`.
struct One {
  /* Two /* Two */ Two
     Two */
  let a = "Two", b = #"a "Two" \(Two) "#, c = ""
  let d = """
    Two "Two" \
    // Two "
    """
  let e = #"""
    Two """ \(Two)
    """#  // "Two
}
END
file M/B/Two.swift <<'END'
struct Two { let one: One }
END
passes circles

package names that mean something else
file M/A/One.swift <<'END'
struct One { private enum Side { case left }; let side: Side; let kind: Other.Kind; let extension: Int }
struct Third { enum Kind { case own }; let kind: Kind; func f(_ x: Int) { _ = x.struct } }
private struct Hidden {}
END
file M/B/Two.swift <<'END'
struct Two { let one: One; enum Kind {}; struct Hidden {}; class func make() -> One { one } }
private enum Side {}
END
passes circles

lines() { for ((i = 0; i < $1; i++)); do echo "    print($i)"; done; }

package a function and a type of just the size
{
  echo 'struct Small {'
  echo '  init(_ f: () -> Void = {}) {'
  lines 58
  echo '  }'
  echo '}'
} | file M/Small.swift
{
  echo 'struct Large {'
  for ((i = 0; i < 349; i++)); do echo "  let a$i = $i"; done
  echo '}'
} | file M/Large.swift
{
  echo 'extension Large {'
  for ((i = 0; i < 347; i++)); do echo "  static let b$i = $i"; done
  echo '}'
} | file M/Large+More.swift
passes sizes

package a function and a type of one line more
{
  echo 'struct Small {'
  echo '  func long('
  echo '    _ x: Int) {'
  lines 58
  echo '  }'
  echo '}'
} | file M/Small.swift
{
  echo 'struct Large {'
  for ((i = 0; i < 349; i++)); do echo "  let a$i = $i"; done
  echo '}'
} | file M/Large.swift
{
  echo 'extension Large {'
  for ((i = 0; i < 348; i++)); do echo "  static let b$i = $i"; done
  echo '}'
} | file M/Large+More.swift
fails sizes 'M: type Large has 701 lines, at most 700' \
  'M: Small.long in Small.swift has 61 lines, at most 60'

package braces that cannot be read
file M/Open.swift <<'END'
struct Open {
END
fails circles "$tree/M/Open.swift: braces or quotation marks do not match"

package a module that is not held to the rules yet
file M/A/One.swift <<'END'
struct One { var two: Two }
END
file M/B/Two.swift <<'END'
struct Two { var one: One }
END
output=$("$here/shape.sh" circles --except M "$tree") ||
  wrong "failed, and should pass:" "$output"
[[ $output == "M: not held to this yet; 1 circle" ]] || wrong "says otherwise:" "$output"

((failures == 0)) || exit 1
