# shellcheck shell=bash
# Builds a program for release, and only when a source has changed since. Sourced after prepare.sh.

# Sets `binary` to the program's path.
# usage: build_release PRODUCT
build_release() {
  local product=$1 stamp
  binary=$root/.build/release/$product
  stamp=$root/.build/release-$product.stamp
  is_current "$stamp" && return 0

  prepare
  [[ -x $binary ]] || say "building $product (first time takes a few minutes)…"
  mkdir -p "$root/.build"
  # Dated before the build starts, so that what is edited meanwhile counts as newer.
  touch "$stamp.new"
  # Fully static: the program starts in a third of the time that the loader takes with shared
  # libraries, and needs none of them where it runs.
  quietly swift build --package-path "$root" -c release -Xswiftc -static-executable \
    -Xlinker --gc-sections -Xlinker -s --product "$product" || fail "building $product failed"
  mv "$stamp.new" "$stamp"
}

# Whether the last build was made from the sources as they are. Asking the file system takes a few
# milliseconds, asking SwiftPM seconds. Folders count too: theirs is the date of a removed file.
is_current() {
  local stamp=$1
  [[ -x $binary && -e $stamp ]] || return 1
  [[ -z $(find "$root/Package.swift" "$root/Sources" -newer "$stamp" -print -quit) ]]
}
