import NewsCorpus

/// Turns a reading into the answers of a gold task.
struct Answers {
  let gold: GoldText
  let reading: ArticleReading

  /// The answer as plain JSON values.
  func answer(_ task: ReadingTask.Task) -> [Any] {
    switch task {
    case .features: return []
    case .sentences:
      return reading.sentences.filter { $0.paragraph > 0 }
        .map { [gold.scalar($0.span.lower), gold.scalarEnd($0.span.upper)] }
    case .entities:
      return reading.mentions.map { mention in
        var object = offsets(mention.span)
        object["type"] = reading.names[Int(mention.name)].kind.word
        return object
      }
    case .dates:
      return reading.dates.map { date in
        var object = offsets(date.span)
        object["value"] = date.value
        return object
      }
    case .figures: return reading.figures.flatMap(ends).map(figure)
    case .languages: return [reading.language, reading.isReadInFull ? "read" : "not read"]
    case .quotes:
      return reading.quotations.filter { $0.kind != .scare }.flatMap(rows).map(quotation)
    }
  }

  /// Gold has a row for each part of what a cue interrupts, and the whole clause of a mixed one.
  private func rows(_ quotation: QuotationReading) -> [QuotationReading] {
    if quotation.kind == .partial || quotation.parts.isEmpty { return [quotation] }
    return quotation.parts.map { part in
      var own = quotation
      own.span = part
      return own
    }
  }

  /// Gold has a row for each end of a range.
  private func ends(_ figure: FigureReading) -> [FigureReading] {
    guard figure.low < figure.high else { return [figure] }
    let words = string(figure.number)
    for link in [" to ", " or ", " and ", "–", "—", "-"] {
      guard let place = words.firstRange(of: link), place.lowerBound > words.startIndex else {
        continue
      }
      var (low, high) = (figure, figure)
      low.high = low.low
      high.low = high.high
      let end =
        Int(figure.number.lower) + words.utf8.distance(from: words.startIndex, to: place.lowerBound)
      low.span = TextSpan(Int(figure.span.lower), end)
      high.span = TextSpan(end + link.utf8.count, Int(figure.span.upper))
      return [low, high]
    }
    return [figure]
  }

  private func figure(_ figure: FigureReading) -> [String: Any] {
    var object = offsets(figure.span)
    if figure.low == figure.high { object["value"] = figure.low }
    if !figure.unit.isEmpty { object["unit"] = figure.unit }
    if !figure.noun.isEmpty {
      object["noun"] = [gold.scalar(figure.noun.lower), gold.scalarEnd(figure.noun.upper)]
    }
    if !figure.qualifier.isEmpty { object["qualifier"] = string(figure.qualifier) }
    return object
  }

  private func quotation(_ quotation: QuotationReading) -> [String: Any] {
    var object = offsets(quotation.span)
    object["kind"] = quotation.kind == .partial ? "mixed" : quotation.kind.word
    if !quotation.written.isEmpty {
      object["speaker"] = string(quotation.written)
      object["speaker_start"] = gold.scalar(quotation.written.lower)
      object["speaker_end"] = gold.scalarEnd(quotation.written.upper)
    }
    if let speaker = quotation.speaker {
      let full = reading.speakers[Int(speaker)]
      object["speaker_full"] = string(
        full.name.map { reading.names[Int($0)].fullest } ?? full.label)
    }
    if !quotation.cue.isEmpty {
      object["cue"] = string(quotation.cue)
      object["cue_start"] = gold.scalar(quotation.cue.lower)
      object["cue_end"] = gold.scalarEnd(quotation.cue.upper)
    }
    return object
  }

  private func offsets(_ span: TextSpan) -> [String: Any] {
    ["start": gold.scalar(span.lower), "end": gold.scalarEnd(span.upper)]
  }

  private func string(_ span: TextSpan) -> String {
    String(decoding: reading.text[span.range], as: UTF8.self)
  }
}
