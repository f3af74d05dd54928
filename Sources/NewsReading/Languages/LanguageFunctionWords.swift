/// The commonest function words of the languages that share a script with others.
///
/// A language is told by how much of a text they make up, so each list holds words that its neighbours
/// write otherwise, and the commonest ones whether they are shared or not. Accents do not count.
enum LanguageFunctionWords {
  /// A language by its ISO 639 code, its script and its words.
  struct Language {
    let code: String
    let script: Script
    let words: StaticString
  }

  /// English comes first.
  static let languages: [Language] = [
    Language(
      code: "en", script: .latin,
      words: """
        the of and to a in is that for it on was with he as at by from are be this have has had not but
        they his her she which who we you or an will would their been were its said about after one all
        there more what when up out if no can could than into over also new i my your our so some other
        them him do did how these those
        """),
    Language(
      code: "de", script: .latin,
      words: """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder
        aber vor zur bis mehr durch man sein wurde war ich wir ihr seine gegen unter wenn kein keine sagte
        """),
    Language(
      code: "fr", script: .latin,
      words: """
        le la les de des du un une et est en à que qui dans pour pas sur au aux ce cette il elle ne se par
        plus avec sont son sa ses leur été nous vous ont mais ou où comme l d qu n s c aussi était ils deux
        après entre sans être fait même selon je on y ces ont d'une d'un qu'il c'est n'est
        """),
    Language(
      code: "es", script: .latin,
      words: """
        el la los las de del y en que a un una por con no se su para es al lo como más o pero sus le ha me
        si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está
        porque han según tras ante ni nos uno donde hay quien esto estos
        """),
    Language(
      code: "it", script: .latin,
      words: """
        il lo la i gli le di del della dei delle dal dalla e è che in un una per non con si da al alla ai
        nel nella sono ha più come anche ma se su sul sulla questo questa ci ne o hanno essere stato stata
        loro suo sua dopo tra degli dell all nell era fra dove chi perché cui
        """),
    Language(
      code: "pt", script: .latin,
      words: """
        o a os as de do da dos das e que em no na nos nas um uma para com não por se mais ao à foi é são
        como mas sua seu seus pelo pela ou ser tem entre já está também até quando muito após sobre isso
        ele ela eles pelos pelas às aos num numa este esta nem só
        """),
    Language(
      code: "nl", script: .latin,
      words: """
        de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door over
        naar tot ze zich hij heeft hebben worden wordt was die dit deze nog wel meer na geen kan moet haar
        hun onder tegen je ik wij we werd hebt zegt zei al of
        """),
    Language(
      code: "af", script: .latin,
      words: """
        die het en van 'n in is dat nie te wat op vir met sy om hy ook aan as by was word deur ons nog maar
        hulle uit na sal kan moet oor daar ek dit wees
        """),
    Language(
      code: "ca", script: .latin,
      words: """
        el la els les de del dels i en que a un una per amb no es ha al als com més va han són però aquest
        aquesta també seva seu fins ser quan entre perquè sobre des molt ja és això està nosaltres
        """),
    Language(
      code: "ro", script: .latin,
      words: """
        de și în a la cu pe care din nu o este un că să mai pentru au fost ce sunt după prin dar fi va
        această acest iar ca sau lor lui ei el ea s-a sa său sale între până fără când cele cei foarte
        """),
    Language(
      code: "sv", script: .latin,
      words: """
        och i att det som en på är av för med den till inte har de ett om han hon men var jag sig från vi
        så kan när år under ska eller också skulle efter vid mot hade nu alla där sin över hur blir än
        """),
    Language(
      code: "da", script: .latin,
      words: """
        og i at det er en til af på for med den der ikke de har som et om han men var fra vi jeg sig kan
        så efter ved også blev mod hun eller hvor når ud nu over skal vil havde mere end hvad siger
        """),
    Language(
      code: "nb", script: .latin,
      words: """
        og i at det er en til av på for med den som ikke de har et om han men var fra vi jeg seg kan så
        etter ved også ble mot hun eller hvor når ut nå over skal vil hadde mer enn hva sier noe
        """),
    Language(
      code: "fi", script: .latin,
      words: """
        ja on ei että se oli hän ovat joka mutta myös kuin mukaan sen ole jos hänen kun vain nyt niin sekä
        tai jo olla mitä tämä ne he me minä vielä jonka sitä kanssa jälkeen vuonna olisi sanoo jotka eivät
        voi ennen oli ollut noin koko yli saa siitä tällä mukaansa muun muassa
        """),
    Language(
      code: "pl", script: .latin,
      words: """
        i w na do się że nie jest to po od za jak przez dla są ale jego ich oraz był była być ma tym
        co już także może tego ona bo który która które przed przy bez tylko czy jej go został między ze we też
        """),
    Language(
      code: "cs", script: .latin,
      words: """
        se na je že do to za by ve po si které který jsou jako od pro ale podle jeho byl bylo
        být není při už jen také až před aby nebo jsme která by však roce
        """),
    Language(
      code: "hr", script: .latin,
      words: """
        i u je na se da su za od s o koji koja koje a ne kao što iz će do to po ali bi nije bio bila sam
        smo ili nakon ima samo kako više te kod prema još biti njegov
        """),
    Language(
      code: "hu", script: .latin,
      words: """
        a az és hogy nem is egy volt meg azt már csak ezt van de szerint mint el ha lesz még ez kell vagy
        után között akik amely során ki be fel több nincs lehet minden mert volna egyik arra hanem pedig
        így majd annak lett mondta azonban ezért ennek aki ami még
        """),
    Language(
      code: "tr", script: .latin,
      words: """
        ve bir bu da de için ile olarak çok olan daha gibi en sonra kadar ne değil var olduğu o ki ancak
        her şey ise tarafından dedi göre iki yeni mi ya hem oldu olduğunu üzerinde yok biz ben ilk önce üzere
        aynı kendi tüm diye ama veya karşı arasında içinde etti eden şu birlikte nedeniyle söyledi
        """),
    Language(
      code: "id", script: .latin,
      words: """
        yang dan di dari dengan untuk ini itu pada ke dalam tidak akan oleh adalah juga sebagai telah
        karena ada bisa para atau saat mereka kami kata lebih sudah tersebut ia kepada hari menjadi
        """),
    Language(
      code: "vi", script: .latin,
      words: """
        và của là có trong được cho không với các đã một những người này khi để tại cũng từ ông về ra
        năm đến sẽ nhiều vào hai như theo phải trên việc đó
        """),
    Language(
      code: "sw", script: .latin,
      words: """
        ya na wa kwa ni katika la za kuwa cha huo hiyo baada kama pia yake huyo wake alisema watu hii hilo
        lakini si kwamba ambayo hivyo sana
        """),
    Language(
      code: "ru", script: .cyrillic,
      words: """
        и в не на что он с как это по но они мы она к у из за то все так его от о был для же было быть
        или при если уже также который которые после до будет только со во её их было были чтобы бы
        этого тем ещё нет где когда заявил россии
        """),
    Language(
      code: "uk", script: .cyrillic,
      words: """
        і в не на що він з як це по але вони ми вона до у із за та все так його від про був для же було
        бути або при якщо вже також який які після буде тільки зі її їх щоб би цього ще є немає де коли
        року через під має
        """),
    Language(
      code: "be", script: .cyrillic,
      words: """
        і ў не на што ён з як гэта па але яны мы яна да у за та так яго ад пра быў для ж было быць або
        пры калі ўжо таксама які якія пасля будзе толькі яе іх каб гэтага ёсць няма дзе
        """),
    Language(
      code: "bg", script: .cyrillic,
      words: """
        и в не на че той с как това по но те ние тя към у от за то всички така му е са се да ще или при
        ако вече също който които след до само със във беше бяха бъде има няма където когато според
        """),
    Language(
      code: "sr", script: .cyrillic,
      words: """
        и у је на се да су за од с о који која које а не као што из ће до то по али би није био била сам
        смо или након има само како више те код према још бити
        """),
    Language(
      code: "ar", script: .arabic,
      words: """
        في من على إلى أن التي الذي هذا هذه عن مع ما لا كان كانت قد بعد كما أنه و أو ذلك بين لم كل قال
        قبل حيث وقال وفي عند غير لكن منذ خلال إن ان وأن هو هي ولم
        """),
    Language(
      code: "fa", script: .arabic,
      words: """
        و در به از که این را با است برای آن یک خود تا بر هم کرد شد ما نیز شده بود هر اما ها گفت می وی
        باید کند شود پس اگر کرده نمی همه نیست هستند دو ای بین
        """),
    Language(
      code: "ur", script: .arabic,
      words: """
        کے میں کی ہے سے اور کا کو نے پر کہ اس ہیں یہ بھی تھا ایک کر نہیں تھے تھی گیا ان لیے وہ ہو جو تو
        ساتھ کیا بعد رہے
        """),
    Language(
      code: "hi", script: .devanagari,
      words: """
        के में की है से और का को ने पर कि यह हैं भी था एक कर नहीं थे थी इस लिए वह हो जो तो साथ ही किया
        बाद रहे गया उन अपने
        """),
    Language(
      code: "mr", script: .devanagari,
      words: """
        आहे आणि या व ही हे तर ते त्या असे होते की हा होता होती नाही आहेत यांनी केली केले मध्ये पण साठी
        त्यांनी झाली करण्यात म्हणून
        """),
    Language(
      code: "ne", script: .devanagari,
      words: """
        छ र को मा लाई गरेको भएको हो पनि यो छन् गर्ने थियो भने तथा ले का कि छैन गरी हुने त्यो एक भन्ने
        बताए लागि
        """),
  ]
}
