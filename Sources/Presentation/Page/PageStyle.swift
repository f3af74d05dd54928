/// How a page looks: typographic, in two columns where there is room and in one where not, light and dark, on paper.
///
/// Passages are told apart by lines of different kinds and by letters, not only by colour; all text has a contrast of
/// 4.5 to 1 or more with what is behind it.
enum PageStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9; --ink: #1d1b18; --soft: #5d574e; --rule: #d8d2c6; --tint: #f1ede3;
      --link: #1f4e79;
      --agrees: #1b6844; --differs: #a3321a; --copied: #5f3d9c; --shared: #0b5a86;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #17181b; --ink: #e8e4db; --soft: #b0aaa0; --rule: #3d3e42; --tint: #25272b;
        --link: #9cc7ee;
        --agrees: #84d3a8; --differs: #ff9f85; --copied: #c9b3f7; --shared: #8ccaf0;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 80rem; padding: 1.25rem clamp(1rem, 4vw, 3rem) 3rem;
      background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
      font: 1.0625rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4",
        "Noto Serif", Georgia, serif;
    }
    h1, h2, h3, .meta, .label, .remark, .contents, .addresses, sup, table, figure, footer,
    .skip, .stated {
      font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
    }
    h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.15; margin: 0 0 1rem; }
    h2 {
      font-size: 1.3rem; line-height: 1.25; margin: 3rem 0 .5rem; padding-top: .6rem;
      border-top: 3px solid var(--ink);
    }
    h3 { font-size: 1rem; line-height: 1.4; margin: 0 0 .4rem; }
    p { margin: 0 0 .7rem; }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, .drawing:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    :target { background: var(--tint); box-shadow: 0 0 0 .3rem var(--tint); }
    cite { font-style: normal; }
    strong { font-weight: 650; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 1rem; top: 1rem; }
    .meta, .remark, figcaption, footer { font-size: .875rem; line-height: 1.5; color: var(--soft); }
    .remark, footer p { max-width: 46rem; }
    .label { font-weight: 700; font-size: .875rem; color: var(--soft); }
    .command { font-family: ui-monospace, "DejaVu Sans Mono", monospace; }

    .compared {
      display: grid; gap: 1rem 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }
    .compared li { border-top: 1px solid var(--rule); padding-top: .5rem; }
    .compared p { margin: 0; }
    .compared .headline { font-size: 1.1rem; line-height: 1.3; margin: .1rem 0 .25rem; }
    .contents { columns: 22rem; column-gap: 3rem; }
    .contents li { break-inside: avoid; padding: .2rem 0; color: var(--soft); }
    .contents strong { font-size: 1.15rem; }

    main > section > article { margin: 1.25rem 0 0; padding-left: .9rem; border-left: 4px solid var(--rule); }
    main > section > article.agrees { border-left-color: var(--agrees); }
    main > section > article.differs { border-left: 6px double var(--differs); }
    main > section > article.copied { border-left-style: dashed; border-left-color: var(--copied); }
    main > section > article.shared { border-left-style: dotted; border-left-color: var(--shared); }
    article.agrees h3 .label { color: var(--agrees); }
    article.differs h3 .label { color: var(--differs); }
    article.copied h3 .label { color: var(--copied); }
    article.shared h3 .label { color: var(--shared); }
    blockquote { margin: 0; max-width: 46rem; }
    .versions {
      display: grid; gap: .75rem 2rem; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    }
    .versions > li { max-width: 46rem; }
    .versions p { margin: 0 0 .3rem; }
    .address { white-space: nowrap; }
    .addresses { font-size: .9rem; max-width: 60rem; }
    .stated { font-size: .95rem; }
    .stated > li { padding: .6rem 0; border-top: 1px solid var(--rule); }
    .stated p { margin: 0; }
    .stated ul { padding-left: 1rem; }
    del { color: var(--differs); text-decoration: line-through; }
    ins { color: var(--agrees); text-decoration: underline; text-decoration-thickness: 2px; }

    .sources {
      display: grid; gap: 1rem 3rem; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
    }
    figure { margin: 1rem 0; min-width: 0; }
    figcaption { max-width: 46rem; }
    .drawing { overflow-x: auto; margin-bottom: .5rem; }
    svg { display: block; }
    svg line { stroke: var(--rule); stroke-width: 1; }
    svg text { font-size: 13px; fill: var(--ink); }
    svg .head { font-weight: 700; text-anchor: middle; fill: var(--soft); }
    svg .disc { fill: var(--shared); }
    svg .ring { fill: none; stroke: var(--shared); stroke-width: 2; stroke-dasharray: 3 2; }
    svg .indisc { fill: var(--paper); text-anchor: middle; font-weight: 700; }
    svg .inring { text-anchor: middle; font-weight: 700; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; }
    caption { text-align: left; font-weight: 700; padding: .4rem 0; }
    th, td {
      text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
      border-top: 1px solid var(--rule);
    }
    thead th { overflow-wrap: normal; }
    tbody th { font-weight: 400; width: 34%; }
    .days > li { margin: 1.25rem 0 0; padding-left: .9rem; border-left: 4px solid var(--rule); }

    .accounts {
      display: grid; gap: 2.5rem; align-items: start; margin-top: 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    }
    .account { min-width: 0; border-top: 1px solid var(--rule); padding-top: .75rem; }
    .account h3 { font-size: 1.2rem; line-height: 1.3; }
    .account > p[lang] { line-height: 1.8; }
    .sentence, .account { scroll-margin-top: 2rem; }
    span.agrees, span.differs, span.copied, span.shared {
      text-decoration-line: underline; text-decoration-skip-ink: none;
    }
    span.agrees {
      text-decoration-color: var(--agrees); text-decoration-style: solid;
      text-decoration-thickness: 2px; text-underline-offset: .16em;
    }
    span.differs {
      text-decoration-color: var(--differs); text-decoration-style: double;
      text-decoration-thickness: 3px; text-underline-offset: .24em;
    }
    span.copied {
      text-decoration-color: var(--copied); text-decoration-style: dashed;
      text-decoration-thickness: 2px; text-underline-offset: .32em;
    }
    span.shared {
      text-decoration-color: var(--shared); text-decoration-style: dotted;
      text-decoration-thickness: 2px; text-underline-offset: .4em;
    }
    span.quoted { background: var(--tint); }
    sup { font-size: .68rem; line-height: 1; font-weight: 600; padding-left: .1em; }
    sup a { text-decoration: none; padding: 0 .1em; }
    sup a:hover, sup a:focus-visible { text-decoration: underline; }
    .alone { color: var(--soft); padding-left: .15em; }
    footer { margin-top: 3rem; }

    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #eee; --link: #000;
      }
      @page { margin: 18mm 16mm; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; font-size: 1.05rem; }
      .skip { display: none; }
      .accounts, .versions, .compared, .sources { display: block; }
      .versions > li, .compared li { margin-bottom: .5rem; }
      .contents { columns: 2; }
      h2, h3 { break-after: avoid; }
      main > section > article:not(.account), .stated > li, tr, .days > li p { break-inside: avoid; }
      .account { margin-top: 2rem; }
      .drawing { overflow: visible; }
      svg { max-width: 100%; height: auto; }
      svg .disc, span.quoted { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { text-decoration: none; }
      sup a { font-weight: 400; }
    }

    """
}
