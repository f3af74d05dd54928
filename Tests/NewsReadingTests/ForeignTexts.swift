import Testing

/// An invented report in a language, with what a reader should find in it.
struct ForeignText: Sendable, CustomTestStringConvertible {
  let code: String
  let text: String
  let sentences: Int
  let quotations: [String]

  var testDescription: String { code }

  static let all = [
    ForeignText(
      code: "de",
      text: """
        Der Hafen von Vikby bleibt seit dem 3. Oktober geschlossen. „Wir öffnen erst, wenn die Mauer \
        sicher ist“, sagte Dr. Ada Holm am Montag. Nach Angaben der Behörde wurden ca. 20 Boote verlegt.
        """,
      sentences: 3, quotations: ["Wir öffnen erst, wenn die Mauer sicher ist"]),
    ForeignText(
      code: "fr",
      text: """
        Le port de Vikby restera fermé jusqu’à la fin de la semaine, a annoncé M. Holm. « Nous ne \
        voulons prendre aucun risque avec les bateaux. » Selon la mairie, une vingtaine de bateaux \
        ont été déplacés dans la nuit.
        """,
      sentences: 3,
      quotations: ["Nous ne voulons prendre aucun risque avec les bateaux."]),
    ForeignText(
      code: "es",
      text: """
        El puerto de Vikby seguirá cerrado hasta el viernes, según el Sr. Holm. «No vamos a correr \
        ningún riesgo con los barcos», dijo la alcaldesa en una rueda de prensa. ¿Cuándo volverá a \
        abrir? Nadie lo sabe todavía.
        """,
      sentences: 4, quotations: ["No vamos a correr ningún riesgo con los barcos"]),
    ForeignText(
      code: "it",
      text: """
        Il porto di Vikby resta chiuso fino a venerdì. «Non vogliamo correre rischi con le barche», \
        ha detto la sindaca ai giornalisti. Secondo il Comune sono state spostate venti barche.
        """,
      sentences: 3, quotations: ["Non vogliamo correre rischi con le barche"]),
    ForeignText(
      code: "pt",
      text: """
        O porto de Vikby vai continuar fechado até sexta-feira. “Não vamos correr riscos com os \
        barcos”, disse a presidente da câmara aos jornalistas. Segundo a polícia, vinte barcos já foram \
        retirados do cais.
        """,
      sentences: 3, quotations: ["Não vamos correr riscos com os barcos"]),
    ForeignText(
      code: "nl",
      text: """
        De haven van Vikby blijft tot vrijdag dicht. ‘We nemen geen enkel risico met de schepen in de \
        haven’, zei de burgemeester maandag. Volgens de gemeente zijn er twintig boten verplaatst.
        """,
      sentences: 3,
      quotations: ["We nemen geen enkel risico met de schepen in de haven"]),
    ForeignText(
      code: "sv",
      text: """
        Hamnen i Vikby är stängd till på fredag. ”Vi tar inga risker med båtarna som ligger här”, sade \
        borgmästaren till tidningen. Det är inte känt när den öppnar igen.
        """,
      sentences: 3, quotations: ["Vi tar inga risker med båtarna som ligger här"]),
    ForeignText(
      code: "pl",
      text: """
        Port w Vikby pozostanie zamknięty do piątku. „Nie będziemy ryzykować, bo nabrzeże nie jest \
        bezpieczne” – powiedziała w poniedziałek burmistrz. Według straży przeniesiono ok. 20 łodzi.
        """,
      sentences: 3,
      quotations: ["Nie będziemy ryzykować, bo nabrzeże nie jest bezpieczne"]),
    ForeignText(
      code: "tr",
      text: """
        Vikby limanı cuma gününe kadar kapalı kalacak. “Tekneler için hiçbir riske girmeyeceğiz, bu \
        çok açık” dedi belediye başkanı. Polise göre yirmi tekne daha güvenli bir yere taşındı.
        """,
      sentences: 3,
      quotations: ["Tekneler için hiçbir riske girmeyeceğiz, bu çok açık"]),
    ForeignText(
      code: "ru",
      text: """
        Порт Викбю останется закрытым до пятницы. «Мы не будем рисковать, пока стена не \
        укреплена», — заявила мэр в понедельник. По данным г. Хольма, на другой причал перевели \
        20 тыс. тонн груза и все лодки.
        """,
      sentences: 3, quotations: ["Мы не будем рисковать, пока стена не укреплена"]),
    ForeignText(
      code: "uk",
      text: """
        Порт Вікбю залишиться закритим до п’ятниці. «Ми не будемо ризикувати, доки стіна не є \
        безпечною», — сказала мерка у понеділок. За даними поліції, усі човни вже перевели до іншого \
        причалу.
        """,
      sentences: 3, quotations: ["Ми не будемо ризикувати, доки стіна не є безпечною"]),
    ForeignText(
      code: "el",
      text: """
        Το λιμάνι του Βίκμπι παραμένει κλειστό. «Δεν θα πάρουμε κανένα ρίσκο με τα σκάφη», είπε η \
        δήμαρχος. Πότε θα ανοίξει; Κανείς δεν ξέρει.
        """,
      sentences: 4, quotations: ["Δεν θα πάρουμε κανένα ρίσκο με τα σκάφη"]),
    ForeignText(
      code: "ar",
      text: """
        يبقى الميناء مغلقا حتى يوم الجمعة. وقالت رئيسة البلدية: «لن نخاطر بالقوارب التي ترسو هنا». \
        متى يفتح الميناء من جديد؟ لا أحد يعرف ذلك.
        """,
      sentences: 4, quotations: ["لن نخاطر بالقوارب التي ترسو هنا"]),
    ForeignText(
      code: "fa",
      text: """
        بندر تا روز جمعه بسته می‌ماند. شهردار گفت: «ما با قایق‌ها هیچ خطری نمی‌کنیم.» این بندر از \
        هفته گذشته برای تعمیر بسته شده است.
        """,
      sentences: 3, quotations: ["ما با قایق‌ها هیچ خطری نمی‌کنیم."]),
    ForeignText(
      code: "he",
      text: """
        הנמל יישאר סגור עד יום שישי. "לא ניקח שום סיכון עם הסירות", אמרה ראש העיר. לפי המשטרה \
        הועברו כל הסירות.
        """,
      sentences: 3, quotations: ["לא ניקח שום סיכון עם הסירות"]),
    ForeignText(
      code: "hi",
      text: """
        बंदरगाह शुक्रवार तक बंद रहेगा। मेयर ने कहा, “हम नावों के साथ कोई जोखिम नहीं लेंगे।” \
        पुलिस के अनुसार सभी नावें हटा दी गई हैं ।
        """,
      sentences: 3, quotations: ["हम नावों के साथ कोई जोखिम नहीं लेंगे।"]),
    ForeignText(
      code: "zh",
      text: """
        维克比港口将关闭到星期五。市长说：“我们不会让船只冒任何风险。”警方表示，二十艘船已经转移！\
        港口什么时候重新开放？
        """,
      sentences: 4, quotations: ["我们不会让船只冒任何风险。"]),
    ForeignText(
      code: "ja",
      text: """
        ヴィクビー港は金曜日まで閉鎖される。市長は「船を危険にさらすことはできない。」と述べた。\
        警察によると、二十隻の船が移動した。
        """,
      sentences: 3, quotations: ["船を危険にさらすことはできない。"]),
    ForeignText(
      code: "ko",
      text: """
        항구는 금요일까지 폐쇄된다. 시장은 “배를 위험에 빠뜨릴 수 없다”고 말했다. 경찰은 배 스무 \
        척을 옮겼다고 밝혔다.
        """,
      sentences: 3, quotations: ["배를 위험에 빠뜨릴 수 없다"]),
  ]
}
