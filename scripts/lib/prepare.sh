# shellcheck shell=bash
# What every script here needs before it can build: the root of the repository, Swift, and the
# system libraries. Sourced, not run. Does and says nothing when everything is in place.

root=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
script=${0##*/}

say() { printf '%s: %s\n' "$script" "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# Runs a command in silence; should it fail, shows what it wrote and returns its exit code.
# usage: quietly COMMAND [ARGUMENT…]
quietly() {
  local log code=0
  log=$(mktemp)
  "$@" </dev/null >"$log" 2>&1 || code=$?
  ((code == 0)) || cat "$log" >&2
  rm -f "$log"
  return "$code"
}

# Prints the Debian packages whose header is not on this machine, one a line. The header is asked
# for, not the package: a library installed by other means is just as good.
missing_packages() {
  local package header
  while read -r package header; do
    [[ -e /usr/include/$header || -e /usr/local/include/$header ]] || echo "$package"
  done <<'NEEDED'
libedit-dev histedit.h
libstemmer-dev libstemmer.h
libyaml-dev yaml.h
libpcre2-dev pcre2.h
NEEDED
}

# Installs what is missing with apt-get, through sudo when not root. Package lists are fetched only
# when the lists at hand did not suffice.
install_missing_packages() {
  local missing as_root=() install
  mapfile -t missing < <(missing_packages)
  ((${#missing[@]} > 0)) || return 0

  command -v apt-get >/dev/null ||
    fail "missing ${missing[*]}, and there is no apt-get here; please install these libraries"
  if ((EUID != 0)); then
    as_root=(sudo)
    # Without a terminal sudo could only wait for a password that nobody can type.
    [[ -t 2 ]] || as_root=(sudo -n)
  fi
  say "installing ${missing[*]}"

  install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install -y -q --no-install-recommends "${missing[@]}")
  "${install[@]}" </dev/null >/dev/null 2>&1 && return 0
  if quietly "${as_root[@]}" apt-get update -q && quietly "${install[@]}"; then return 0; fi

  local prefix=""
  ((EUID == 0)) || prefix="sudo "
  fail "could not install them; please run:" \
    "${prefix}apt-get update && ${prefix}apt-get install -y ${missing[*]}"
}

require_swift() {
  command -v swift >/dev/null ||
    fail "Swift 6.2 or newer is needed and 'swift' is not on the PATH;" \
      "see https://www.swift.org/install/linux"
}

# Makes this machine ready to build; the one call that the scripts make.
prepare() {
  require_swift
  install_missing_packages
}
