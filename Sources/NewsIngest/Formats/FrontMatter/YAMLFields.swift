import CYAML

/// The top level of a YAML mapping, read event by event through libyaml.
enum YAMLFields {
  private static let depthLimit = 64

  /// Every key with its scalar or its list of scalars; `nil` when the text is no YAML mapping.
  ///
  /// Of a nested mapping only `name` is taken, as in `author: {name: Ana Ortiz}`. Aliases are not followed.
  static func read(_ text: [UInt8]) -> [(key: String, values: [String])]? {
    guard text.contains(where: { $0 > space }) else { return [] }
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return text.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var collector = Collector()
      while !collector.isDone {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        collector.take(event)
        yaml_event_delete(&event)
        // The parser's cost for a bracket grows with the brackets around it.
        guard collector.depth <= depthLimit else { return nil }
      }
      return collector.isMapping ? collector.fields : nil
    }
  }
}

/// Puts parser events together into fields.
private struct Collector {
  var fields: [(key: String, values: [String])] = []
  var isMapping = false
  var isDone = false
  private(set) var depth = 0
  private var key: String?
  /// The keys of mappings inside the current value; a scalar there counts only behind `name`.
  private var inner: [Container] = []

  private enum Container { case list, mapping(pendingKey: String?) }

  mutating func take(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT, YAML_NO_EVENT: isDone = true
    case YAML_MAPPING_START_EVENT:
      depth += 1
      if depth == 1 { isMapping = true } else { inner.append(.mapping(pendingKey: nil)) }
    case YAML_SEQUENCE_START_EVENT:
      depth += 1
      if depth == 1 { isDone = true } else { inner.append(.list) }
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      depth -= 1
      _ = inner.popLast()
      closeValue()
    case YAML_SCALAR_EVENT: takeScalar(Self.text(event))
    case YAML_ALIAS_EVENT: takeScalar(nil)
    default: break
    }
  }

  private mutating func takeScalar(_ text: String?) {
    guard depth > 0 else { return isDone = true }
    guard key != nil else {
      key = text ?? ""
      fields.append((key ?? "", []))
      return
    }
    switch inner.last {
    case nil, .list:
      add(text)
      closeValue()
    case .mapping(nil):
      inner[inner.count - 1] = .mapping(pendingKey: text ?? "")
    case .mapping(let pending?):
      if pending == "name" { add(text) }
      inner[inner.count - 1] = .mapping(pendingKey: nil)
    }
  }

  private mutating func add(_ text: String?) {
    guard let text, !text.isEmpty, text != "~", text != "null", !fields.isEmpty else { return }
    fields[fields.count - 1].values.append(text)
  }

  /// After a value: the next scalar is a key again, of the mapping that holds the value.
  private mutating func closeValue() {
    switch inner.last {
    case nil: key = nil
    case .mapping: inner[inner.count - 1] = .mapping(pendingKey: nil)
    case .list: break
    }
  }

  private static func text(_ event: yaml_event_t) -> String? {
    guard let value = event.data.scalar.value else { return nil }
    let bytes = UnsafeBufferPointer(start: value, count: event.data.scalar.length)
    return plainLine(Array(bytes))
  }
}
