# Reads Swift files and tells how a package is built: which folder of a module needs which, and how
# large its files, types and functions are. Called by shape.sh; plain awk, as Debian's mawk has it.
#
#   awk -v report=circles -v base=Sources -f shape.awk Sources/Module/Folder/File.swift …
#
# report   circles or sizes
# base     the folder that holds the modules
# open     modules, parted by blanks, in which nothing fails yet; what is wrong there is counted
# exempt   types and functions, as Type or Type.function, that may be as large as they are
# most_type, most_function   the limits in lines
#
# Exit code 1: something outside the open modules is wrong.
#
# What it sees: declarations of types and the names of types where they are used. Comments and the
# text of string literals are passed over, the code of an interpolation is read. What it cannot see:
# a function or member used across folders where no type is named.

# MARK: One line of a file

FNR == 1 {
  if (file != "") end_of_file()
  begin_file()
}

{ scan_tokens(strip($0)) }

END {
  if (file != "") end_of_file()
  if (report == "sizes") report_sizes()
  else report_circles()
  exit failed
}

function begin_file(  path) {
  file = FILENAME
  path = substr(file, length(base) + 2)
  module = path
  sub(/\/.*/, "", module)
  folder = substr(path, length(module) + 2)
  if (!sub(/\/[^\/]*$/, "", folder)) folder = "."
  if (!(module in module_files)) modules[++module_count] = module
  module_files[module]++
  if (!((module, folder) in folder_numbers)) {
    folder_names[module, ++folder_counts[module]] = folder
    folder_numbers[module, folder] = folder_counts[module]
  }
  level = 0; kind[0] = "code"; parens[0] = 0
  depth = 0; context[0] = "file"; names[0] = ""
  declaring = ""; path_open = 0; waiting = ""; hidden = 0
  before = ""; before_that = ""
  member = ""; member_line = 0
}

function end_of_file() {
  if (depth != 0 || level != 0) complain(file ": braces or quotation marks do not match")
  file_lines[module, module_files[module]] = last_line
  module_lines[module] += last_line
  if (last_line > largest_file[module]) {
    largest_file[module] = last_line
    largest_file_name[module] = base_name(file)
  }
}

# MARK: Comments and string literals

# The code of a line; what stands in `kind` tells what the next line begins in.
function strip(line,  code, at, mark) {
  last_line = FNR
  code = ""
  while (line != "") {
    if (kind[level] == "code") {
      if (!match(line, /["\/()]/)) { code = code line; break }
      at = RSTART
      code = code substr(line, 1, at - 1)
      mark = substr(line, at, 1)
      if (mark == "/" && substr(line, at + 1, 1) == "/") break
      if (mark == "/" && substr(line, at + 1, 1) == "*") {
        kind[++level] = "comment"; parens[level] = 1
        line = substr(line, at + 2)
        continue
      }
      line = substr(line, at + 1)
      if (mark == "\"") {
        line = open_string(code, line)
        code = code "\"\""
        continue
      }
      if (mark == ")" && level > 0 && parens[level] == 0) { level--; code = code " "; continue }
      if (mark == "(") parens[level]++
      if (mark == ")") parens[level]--
      code = code mark
    } else if (kind[level] == "comment") {
      if (!match(line, /\/\*|\*\//)) break
      parens[level] += substr(line, RSTART, 1) == "/" ? 1 : -1
      line = substr(line, RSTART + 2)
      if (parens[level] == 0) { level--; code = code " " }
    } else {
      line = read_string(line)
    }
  }
  # Only a literal of several lines goes on.
  if (kind[level] == "string" && !several[level]) level--
  return code
}

# Goes into a literal behind its first mark.
function open_string(code, line) {
  kind[++level] = "string"
  hashes[level] = match(code, /#+$/) ? RLENGTH : 0
  several[level] = substr(line, 1, 2) == "\"\""
  # An empty literal on one line: "" without a third mark is closed by read_string.
  return several[level] ? substr(line, 3) : line
}

# What follows in a literal up to its end or an interpolation.
function read_string(line,  mark, fence) {
  if (!match(line, /["\\]/)) return ""
  mark = substr(line, RSTART, 1)
  line = substr(line, RSTART)
  fence = substr("################", 1, hashes[level])
  if (mark == "\\") {
    if (substr(line, 2, hashes[level]) != fence) return substr(line, 2)
    if (substr(line, 2 + hashes[level], 1) == "(") {
      kind[++level] = "code"; parens[level] = 0
    }
    return substr(line, 3 + hashes[level])
  }
  mark = (several[level] ? "\"\"\"" : "\"") fence
  if (substr(line, 1, length(mark)) != mark) return substr(line, 2)
  level--
  return substr(line, length(mark) + 1)
}

# MARK: Words of code

function scan_tokens(code,  token) {
  while (match(code, /[A-Za-z_][A-Za-z0-9_]*|[0-9][A-Za-z0-9_]*|[^ \t]/)) {
    token = substr(code, RSTART, RLENGTH)
    code = substr(code, RSTART + RLENGTH)
    read_token(token)
    before_that = before
    before = token
  }
}

function read_token(token) {
  if (token == "{") { open_brace(); return }
  if (token == "}") { close_brace(); return }
  if (path_open && token != "." && before != ".") {
    if (before == declaring && token ~ /^[A-Za-z_]/) { begin_declaration(token); return }
    path_open = 0
    declaring = ""
  } else if (path_open && token != "." && waiting != "" && declaring == "extension") {
    # extension Outer.Inner
    mention(token)
    waiting = waiting "." token
    return
  }
  if (before != "." && before != "`" &&
    token ~ /^(struct|enum|class|protocol|actor|extension|typealias)$/) {
    declaring = token
    path_open = 1
    return
  }
  if (before != ".") {
    if (token ~ /^(private|fileprivate)$/) { hidden = 1 }
    else if (token ~ /^(func|init|deinit|subscript|var|let|case)$/) begin_member(token)
    if (member_is_unnamed && token !~ /^(func|init|deinit|subscript|var|let|case)$/) {
      member = token
      member_is_unnamed = 0
    }
  }
  if (token ~ /^[A-Z]/) mention(token)
}

function begin_member(token) {
  hidden = 0
  if (context[depth] != "type" && context[depth] != "file") return
  member = token
  member_is_unnamed = token ~ /^(func|var)$/
  member_line = token ~ /^(let|case)$/ ? 0 : FNR
}

function begin_declaration(token) {
  # `class func`, `class var`: no type.
  if (token !~ /^[A-Z]/) { path_open = 0; declaring = ""; begin_member(token); return }
  waiting = token
  waiting_line = FNR
  if (declaring == "extension") { mention(token); hidden = 0; return }
  declare(token)
  if (declaring == "typealias") waiting = ""
  path_open = 0
  declaring = ""
  hidden = 0
}

function open_brace(  outer) {
  path_open = 0; declaring = ""
  depth++
  if (waiting != "") {
    context[depth] = "type"
    outer = innermost(depth - 1)
    names[depth] = outer == "" ? waiting : outer "." waiting
    starts[depth] = waiting_line
    waiting = ""
    return
  }
  names[depth] = names[depth - 1]
  context[depth] = context[depth - 1] == "type" || context[depth - 1] == "file" ? "body" : "inner"
  starts[depth] = member_line ? member_line : FNR
  called[depth] = member == "" ? "code" : member
}

function close_brace(  lines, key) {
  if (depth == 0) { complain(file ": a brace too many in line " FNR); return }
  lines = FNR - starts[depth] + 1
  if (context[depth] == "type") {
    key = module SUBSEP names[depth]
    if (!(key in type_lines)) {
      type_numbers[module]++
      types[module, type_numbers[module]] = names[depth]
    }
    type_lines[key] += lines
  } else if (context[depth] == "body") {
    # A closure as the default of a parameter opens no body of its own: the next brace counts on.
    if (parens[0] == 0) { member = ""; member_line = 0 }
    key = names[depth] == "" ? called[depth] : names[depth] "." called[depth]
    function_numbers[module]++
    functions[module, function_numbers[module]] = key
    function_lines[module, function_numbers[module]] = lines
    function_files[module, function_numbers[module]] = base_name(file)
  }
  depth--
}

# The name of the type around a brace; empty at the level of the file and inside bodies.
function innermost(level) { return context[level] == "type" ? names[level] : "" }

# MARK: Names

function declare(name,  outer) {
  own[file, name] = 1
  outer = innermost(depth)
  sub(/^.*\./, "", outer)
  # What a body or a file keeps to itself is named nowhere else.
  if (hidden || context[depth] == "body" || context[depth] == "inner") return
  if (outer == "") {
    top[module, name] = folder
    top_anywhere[name]++
  } else {
    if (!((module, outer, name) in nested)) {
      nested_count[module, name]++
      nested_anywhere[name]++
    }
    nested[module, outer, name] = folder
    nested_folder[module, name] = folder
  }
}

function mention(name,  qualifier, key) {
  qualifier = ""
  if (before == ".") qualifier = before_that ~ /^[A-Za-z_]/ ? before_that : "?"
  key = file SUBSEP qualifier SUBSEP name
  if (key in mentioned) return
  mentioned[key] = 1
  mention_count++
  mention_module[mention_count] = module
  mention_folder[mention_count] = folder
  mention_file[mention_count] = file
  mention_line[mention_count] = FNR
  mention_qualifier[mention_count] = qualifier
  mention_name[mention_count] = name
}

# The folder that declares a type mentioned; empty for types of other modules and for what cannot
# be told.
function target(i,  m, q, n) {
  m = mention_module[i]; q = mention_qualifier[i]; n = mention_name[i]
  if (q != "" && q != m) return (m, q, n) in nested ? nested[m, q, n] : ""
  if ((mention_file[i], n) in own) return ""
  if ((m, n) in top) return top[m, n]
  if (nested_count[m, n] == 1 && nested_anywhere[n] == 1 && !(n in top_anywhere))
    return nested_folder[m, n]
  return ""
}

# MARK: Circles

function report_circles(  i, to, key, m) {
  for (i = 1; i <= mention_count; i++) {
    to = target(i)
    if (to == "" || to == mention_folder[i]) continue
    key = mention_module[i] SUBSEP mention_folder[i] SUBSEP to
    if (!(key in arrows))
      example[key] = base_name(mention_file[i]) ":" mention_line[i] " names " mention_name[i]
    arrows[key]++
  }
  for (m = 1; m <= module_count; m++) report_module(modules[m])
}

function report_module(m,  n, i, j, k, circles) {
  n = folder_counts[m]
  split("", reach)
  for (i = 1; i <= n; i++)
    for (j = 1; j <= n; j++)
      if ((m, folder_names[m, i], folder_names[m, j]) in arrows) reach[i, j] = 1
  for (k = 1; k <= n; k++)
    for (i = 1; i <= n; i++)
      if ((i, k) in reach)
        for (j = 1; j <= n; j++)
          if ((k, j) in reach) reach[i, j] = 1
  split("", seen)
  circles = 0
  for (i = 1; i <= n; i++)
    if (!(i in seen) && (i, i) in reach) {
      circles++
      if (!is_open(m) || verbose) show_circle(m, n, i)
      else for (j = i; j <= n; j++) if ((i, j) in reach && (j, i) in reach) seen[j] = 1
    }
  if (is_open(m)) {
    if (circles) print m ": not held to this yet; " circles (circles == 1 ? " circle" : " circles")
    else print m ": no circle any more; take it off the list in scripts/lib/shape.sh"
  } else if (circles) {
    failed = 1
  }
}

function show_circle(m, n, i,  j, k, members, text) {
  text = ""
  for (j = i; j <= n; j++)
    if ((i, j) in reach && (j, i) in reach) {
      seen[j] = 1
      text = text (text == "" ? "" : ", ") title(folder_names[m, j])
    }
  print m ": these folders form a circle: " text
  for (j = i; j <= n; j++)
    for (k = i; k <= n; k++)
      if (j != k && (m, folder_names[m, j], folder_names[m, k]) in arrows &&
        (k, j) in reach) show_arrow(m, folder_names[m, j], folder_names[m, k])
}

function show_arrow(m, from, to,  more) {
  more = arrows[m, from, to] - 1
  print "  " title(from) " → " title(to) ": " example[m, from, to] \
    (more ? " (and " more " more)" : "")
}

function title(folder) { return folder == "." ? "(the module itself)" : folder }

# MARK: Sizes

function report_sizes(  m) {
  printf "%-16s %5s %6s %6s  %-32s %-32s %s\n", "module", "files", "lines", "median",
    "largest file", "largest type", "largest function"
  for (m = 1; m <= module_count; m++) size_row(modules[m])
  for (m = 1; m <= module_count; m++) size_complaints(modules[m])
}

function size_row(m,  i, type, type_size, body, body_size) {
  for (i = 1; i <= type_numbers[m]; i++)
    if (type_lines[m, types[m, i]] > type_size) {
      type_size = type_lines[m, types[m, i]]
      type = types[m, i]
    }
  for (i = 1; i <= function_numbers[m]; i++)
    if (function_lines[m, i] > body_size) {
      body_size = function_lines[m, i]
      body = functions[m, i]
    }
  printf "%-16s %5d %6d %6d  %-32s %-32s %s\n", m, module_files[m], module_lines[m], median(m),
    largest_file[m] " " largest_file_name[m], type_size " " type, body_size " " body
}

function size_complaints(m,  i, text, count) {
  count = 0
  for (i = 1; i <= type_numbers[m]; i++)
    if (type_lines[m, types[m, i]] > most_type && !is_exempt(types[m, i])) {
      count++
      text = "type " types[m, i] " has " type_lines[m, types[m, i]] " lines, at most " most_type
      if (!is_open(m) || verbose) print m ": " text
    }
  for (i = 1; i <= function_numbers[m]; i++)
    if (function_lines[m, i] > most_function && !is_exempt(functions[m, i])) {
      count++
      text = functions[m, i] " in " function_files[m, i] " has " function_lines[m, i] \
        " lines, at most " most_function
      if (!is_open(m) || verbose) print m ": " text
    }
  if (is_open(m)) {
    if (count) print m ": not held to this yet; " count " too large"
    else print m ": nothing too large any more; take it off the list in scripts/lib/shape.sh"
  } else if (count) {
    failed = 1
  }
}

function median(m,  n, i, j, held) {
  n = module_files[m]
  for (i = 1; i <= n; i++) sorted[i] = file_lines[m, i]
  for (i = 2; i <= n; i++) {
    held = sorted[i]
    for (j = i - 1; j >= 1 && sorted[j] > held; j--) sorted[j + 1] = sorted[j]
    sorted[j + 1] = held
  }
  return sorted[int((n + 1) / 2)]
}

# MARK: What both need

function is_open(m) { return index(" " open " ", " " m " ") > 0 }

function is_exempt(name) { return index(" " exempt " ", " " name " ") > 0 }

function base_name(path) { sub(/^.*\//, "", path); return path }

function complain(text) { print text; failed = 1 }
