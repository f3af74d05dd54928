/// Base letters of Latin letters with diacritics, two bytes a letter, `.` for "none".
///
/// Facts of the Unicode Character Database (canonical decompositions of version 14), with the usual
/// expansions of letters that have none: ß, æ, œ, ø, đ, ð, þ, ł.
enum LatinLetters {
  /// The base letters of U+00C0 to U+024F.
  static let latin: StaticString = """
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thssa.a.a.a.a.a.aec.e.e.e.e.\
    i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thy.a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.d.d.e.e.e.e.e.e.\
    e.e.e.e.g.g.g.g.g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.i.i.....j.j.k.k.k.l.l.l.l.l.l.....l.l.n.\
    n.n.n.n.n.n.n.n.o.o.o.o.o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.\
    u.u.u.u.w.w.y.y.y.z.z.z.z.z.z.s...b...............................f.f...................\
    ........o.o...........................u.u...............................................\
    ..........a.a.i.i.o.o.u.u.u.u.u.u.u.u.u.u...a.a.a.a.........g.g.k.k.o.o.o.o.....j.......\
    g.g.....n.n.a.a.........a.a.a.a.e.e.e.e.i.i.i.i.o.o.o.o.r.r.r.r.u.u.u.u.s.s.t.t.....h.h.\
    ............a.a.e.e.o.o.o.o.o.o.o.o.y.y.................................................\
    ........
    """
  /// The base letters of U+1E00 to U+1EFF.
  static let latinAdditional: StaticString = """
    a.a.b.b.b.b.b.b.c.c.d.d.d.d.d.d.d.d.d.d.e.e.e.e.e.e.e.e.e.e.f.f.g.g.h.h.h.h.h.h.h.h.h.h.\
    i.i.i.i.k.k.k.k.k.k.l.l.l.l.l.l.l.l.m.m.m.m.m.m.n.n.n.n.n.n.n.n.o.o.o.o.o.o.o.o.p.p.p.p.\
    r.r.r.r.r.r.r.r.s.s.s.s.s.s.s.s.s.s.t.t.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.v.v.v.v.w.w.w.w.\
    w.w.w.w.w.w.x.x.x.x.y.y.z.z.z.z.z.z.h.t.w.y.........ss..a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.\
    a.a.a.a.a.a.a.a.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.i.i.i.i.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.\
    o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.u.u.u.u.u.u.u.y.y.y.y.y.y.y.y.............
    """
}
