"""Words that tell what a language model may not have put into a reply, in the languages of the playbooks.

They are wide on purpose. A sentence with one of ``claims`` is not wrong; it must cite a source of ours that
says so too. One with one of ``machine``, ``insult`` or ``liable`` is never shown. A person may write all of
this: these lists judge drafts of a machine alone.
"""

# ruff: noqa: E501 - lists of words, as long as they are
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from socialdesk.drafting.phrases import FoldedText, Phrases, phrases


@dataclass(frozen=True, slots=True)
class ModelWords:
    """``machine``: talk about prompts, rules and itself. ``insult``: scorn and abuse. ``liable``: admits
    guilt or speaks for courts and the press. ``claims``: by kind, what only a source can support.
    ``feels``: joy, sympathy and good wishes, beside which what the customer told is taken up.
    ``orders``: in a post, what tells its reader what to say; real customers say some of it, too.
    ``numbers``: small numbers in letters, with their digits. ``formal`` and ``informal``: how a person is
    addressed, empty where the language does not tell."""

    machine: Phrases
    insult: Phrases
    liable: Phrases
    feels: Phrases
    orders: Phrases
    claims: Mapping[str, Phrases]
    numbers: Mapping[str, str]
    formal: Phrases
    informal: Phrases


_MACHINE_ANYWHERE = (
    "system prompt", "prompt", "prompts", "jailbreak*", "dan mode", "developer mode", "chatgpt", "gpt*", "llm",
    "openai", "base64", "rot13", "json", "tool call", "tool_call", "function call", "boundary", "override", "debug",
    "sudo", "root", "admin mode", "hex", "pwned",
)  # fmt: skip

_LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "orders": (
            "say sorry", "say that", "say it", "say so", "say you", "say yes", "say i", "say how", "just say", "please say", "reply with", "reply that", "reply in", "reply like", "reply only", "reply so that", "answer with", "answer like", "answer in", "answer as", "answer only", "answer so that", "write that", "write it", "write me", "just write", "word it", "tell people", "tell everyone", "tell everybody", "tell them", "tell me that", "tell me i", "tell the world", "admit", "confess", "confirm that", "confirm in", "confirm i", "confirm my", "confirm it", "confirm her", "confirm his", "repeat", "apologise for", "apologize for", "apologise that", "apologize that", "apologise because", "apologize because", "apologise to", "apologize to", "thank me", "promise me", "promise that", "promise i", "congratulate", "call me", "pretend", "act like", "act as", "include", "mention that", "mention how", "put in", "end with", "begin with", "start with", "sign it", "sign as", "agree that", "agree with me", "assure me", "reassure me", "recommend", "be honest", "be sarcastic", "make it a", "make it sound", "your reply", "your answer", "your apology", "in the reply", "the reply should", "comfort me", "cheer me", "flirt*", "compliment me", "want to hear", "want to read", "want you to", "would love to read", "love to hear", "poem", "rhyme", "joke about", "like honest people", "show some", "own up", "take the blame", "forgive me for",
        ),
        "feels": (
            "glad", "happy to hear", "happy that", "happy you", "delighted", "thrilled", "so good", "how good", "good to hear", "great to hear", "lovely", "love that", "love to hear", "made my day", "made our day", "made me smile", "hope", "fingers crossed", "enjoy", "imagine", "understand", "hear you", "i know how", "no fun", "what a", "frustrat*", "annoy*", "disappoint*", "worr*", "stress*", "you're right", "you're very welcome", "you're welcome", "no wonder", "shouldn't", "not how", "not what", "that's not", "deserve*", "congratulations", "safe travels", "welcome home",
        ),
        "machine": (
            "my instruction*", "my rules", "the rules i", "these rules", "rules are", "instructed to", "instructions say", "instructions are", "i was told",
            "as an ai", "an ai", "ai assistant", "a bot", "language model", "as a model", "i am programmed", "i'm programmed", "playbook", "numbered source*",
            "the sources", "my sources", "previous instruction*", "above instruction*", "confidential", "internal note*", "internal rule*", "secret*",
            "ignore all", "ignore previous", "hacked", "unrestricted", "no restrictions", "new persona", "act as", "i obey", "as you command",
            "you asked me to say", "repeat after", "roleplay*", "pretend*", "we are told to", "told to say", "told never", "never to say", "not allowed to say",
        ),
        "insult": (
            "idiot*", "stupid*", "moron*", "dumb*", "fool*", "loser*", "shut up", "pathetic", "liar*", "ugly", "trash", "garbage", "scum", "hate you",
            "fuck*", "shit*", "crap*", "damn*", "bastard*", "arrogant", "whin*", "crybaby", "get lost", "go away", "go to hell", "nobody cares", "don't care",
            "do not care", "couldn't care", "lazy", "ridiculous", "clown*", "worthless", "too bad", "deal with it", "scam*", "fraud*", "thief", "thieves",
            "steal*", "rip off", "ripped off", "poison*", "kill*", "will die", "sucks", "worst", "arr", "arrr*", "matey*", "landlubber*", "bro", "oh wow", "tragedy", "big baby", "poor baby", "boo hoo", "cry about", "cry me", "dude", "lol", "lmao", "lmfao",
        ),
        "liable": (
            "foreigners", "foreign drivers", "foreign workers", "foreign staff", "immigrant*", "migrants", "refugee*", "sold to", "opposition", "government*", "politic*", "minister*", "protest*", "moved to", "because you paid", "paid more", "liable", "liability", "negligen*", "our fault", "guilty", "we admit", "i admit", "lawsuit*", "sue", "lawyer*", "court", "legally", "recall all",
            "illegal*", "we lied", "we cheat*", "bankrupt*", "ceo", "resign*", "president", "election*", "to vote", "please vote", "vote for the", "vote against", "invest in", "investment*", "bitcoin*", "crypto*", "wire transfer", "competitor*", "buy ... there", "buy ... elsewhere", "instead of us", "better than us", "better than ours",
        ),
        "money_back": ("refund*", "reimburs*", "money back", "compensat*", "repay*", "store credit", "credit ... account", "credited", "cash", "payout*"),
        "free": (
            "for free", "free of charge", "free shipping", "free delivery", "free return*", "is free", "are free", "a free", "the free", "that free", "this free", "your free", "free coffee", "free month*", "free upgrade", "free replacement",
            "discount*", "voucher*", "coupon*", "gift card*", "gift voucher*", "send ... gift", "gift from us", "promo*", "bonus*", "half price", "on sale", "giveaway*", "prize*", "winner*", "complimentary",
        ),
        "sure": ("guarantee*", "promise*", "warrant*", "swear", "without fail", "forever", "lifetime", "entitled", "replace*", "exchange*"),
        "state": ("on the truck", "on its way", "on the way", "has shipped", "has been sent", "was sent", "been dispatched", "is confirmed", "been confirmed", "was approved", "been approved", "been processed", "is ready", "out for delivery"),
        "when": (
            "tomorrow", "tonight", "next week", "next month", "this week", "by the end of", "within hours", "within minutes", "within days", "within the hour", "within a*", "overnight",
            "a few days", "a few hours", "couple of days", "in a day", "in a week", "in an hour",
        ),
        "price": ("price*", "cost*", "euro*", "dollar*", "pound*", "cents", "percent*", "per cent", "usd", "eur", "gbp"),
    },
    "tr": {
        "orders": (
            "deyin", "de ki", "diye sevindir*", "diye yaz*", "diye yanıt*", "diye cevap*", "söyleyin", "söyle", "söyleyiver*", "söylesen*", "söylemenizi", "söylediğinizi", "**ğinizi yaz*", "**ğınızı yaz*", "**ğunuzu yaz*", "**ğünüzü yaz*", "**ceğinizi yaz*", "bana yazın", "yazıverin", "yazmanızı", "yazdığınızı", "belirtin", "belirtmenizi", "belli ed*", "itiraf ed*", "itiraf et", "kabul edin", "kabul ettiğinizi", "doğrulayın", "onaylayın", "teyit edin", "teşekkür edin", "teşekkür et", "teşekkür ederken", "özür dileyin", "özür dile", "özür dilerken", "tebrik edin", "kutlayın", "hak verin", "hak verdiğinizi", "söz verin", "söz ver", "vaat edin", "gibi konuş*", "gibi yanıt*", "gibi cevap*", "gibi yaz*", "yanıtınız*", "cevabınız*", "yanıtın", "cevabına", "yanıta", "cevapta", "yanıtta", "sonuna ekle*", "başına ekle*", "taklit*", "şiir*", "iltifat*", "flört*", "cilveli", "teselli ed*", "övün", "övgü*", "önerin", "tavsiye edin", "tekrarlayın", "tekrarla", "anlatın ki", "duymak isti*", "okumak isti*", "üzüldüğünüzü", "sevindiğinizi", "pişman olduğunuzu", "onayla", "dürüst olun", "samimi olun",
        ),
        "feels": (
            "sevind*", "sevinir*", "memnun*", "mutlu*", "ne güzel", "ne hoş", "umarız", "umarım", "dileriz", "dilerim", "anlıyoruz", "anlıyorum", "anlayabiliyor*", "haklısınız", "haklısın", "geçmiş olsun", "afiyet olsun", "iyi yolculuklar", "rica ederiz", "rica ederim", "can sıkıcı*", "üzücü", "hayal kırıklığ*", "endişe*", "böyle olmamalı*", "olmamalıydı", "hoş geldin*", "tebrik*", "keyifle", "keyif*",
        ),
        "machine": (
            "talimat*", "yönerge*", "sistem mesaj*", "sistem istem*", "istemi*m", "yapay zeka*", "yapay zekâ*", "dil model*", "bir bot", "bir botum", "robotum", "programlan*",
            "oyun kitab*", "kaynaklar*", "gizli*", "iç kural*", "kurallarım*", "kurallar şun*", "kurallar şöyle", "kurallarımız", "yok say*", "görmezden gel*", "rol yap*", "emredersin*",
            "emriniz*", "hacklen*", "istediğin gibi", "söylemem isten*", "bana söylenen*", "yasak kelime*",
        ),
        "insult": (
            "çalma*", "çaldı*", "çalıyor*", "aptal*", "salak*", "gerizekalı*", "geri zekalı*", "ahmak*", "mal mısın*", "beyinsiz*", "kapa çeneni*", "çeneni kapa*", "defol*", "rezil*", "şerefsiz*", "yalancı*", "lanet*",
            "umurumuzda", "umrumuzda", "umurumda", "umrumda", "bıktık", "sus", "ağlama*", "zırlama*", "çöp", "iğrenç", "dolandır*", "sahtekar*", "hırsız*", "çalıyoruz", "zehir*",
            "kanka", "lan", "ulan", "moruk", "komik olma*", "saçmala*", "beceriksiz*", "işimiz gücümüz", "başımızdan",
        ),
        "liable": (
            "göçmen*", "mülteci*", "suriyeli*", "yabancı uyruk*", "yabancılar*", "satılma*", "sattık", "sattığımız*", "muhalefet*", "iktidar*", "hükümet*", "siyas*", "bakanlı*", "suçluyuz", "kusurluyuz", "bizim hatamız", "suçumuz*", "itiraf*", "sorumluluğu kabul*", "hatamızı kabul*", "dava", "davası*", "mahkeme*", "avukat*", "yasal", "hukuki", "ihmal*", "iflas*", "ceo",
            "seçim*", "oy ver*", "bitcoin*", "kripto*", "yatırım*", "genel müdür*", "rakip*", "rakib*", "oradan al*", "oradan satın*", "başka yerden*", "bizden daha iyi",
        ),
        "money_back": ("iade*", "para* geri", "geri öde*", "tazmin*", "ödeme yap*", "hesabınıza yat*", "hesabınıza geç*", "hesabına yat*", "hesabına geç*"),
        "free": ("ücretsiz*", "bedava*", "indirim*", "kupon*", "hediye çek*", "hediyemiz*", "hediye gönder*", "hediye ed*", "kampanya*", "promosyon*", "bonus*", "çekiliş*", "kazandın*", "ödül*", "yarı fiyat*"),
        "sure": ("garanti*", "söz veriyor*", "söz veri*", "söz verdi*", "söz verebil*", "söz verece*", "söz verey*", "söz verel*", "ömür boyu", "yemin*", "değiştir*", "değişim*", "hakkınız*", "yenisini", "yenisiyle"),
        "state": ("yolda*", "yola çıktı*", "size doğru", "gönderildi*", "onaylandı*", "hazırlandı*", "kargoya verildi*", "teslim edildi*", "dağıtıma*"),
        "when": ("yarın*", "bu akşam", "bu gece", "gelecek hafta", "haftaya", "önümüzdeki", "gün içinde", "hafta içinde", "saat içinde", "bugün içinde", "birkaç gün*", "birkaç saat*", "hafta sonu*", "derhal"),
        "price": ("fiyat*", "lira*", "tl", "kuruş*", "yüzde*", "euro*", "avro*", "dolar*", "tutarı*"),
    },
    "fi": {
        "orders": (
            "sano", "sanokaa", "sanoisit*", "kerro että", "kertokaa että", "ja kerro", "ja kertokaa", "kerro kaikille", "kirjoita", "kirjoittakaa", "pahoittele", "pahoitelkaa", "pyydä anteeksi", "pyytäkää anteeksi", "kiitä", "kiittäkää", "myönnä", "myöntäkää", "tunnusta", "tunnustakaa", "vahvista", "vahvistakaa", "lupaa", "luvatkaa", "onnittele", "onnitelkaa", "lohduta", "lohduttakaa", "vastaa kuin", "vastaa vain", "vastaa että", "vastaa niin", "vastatkaa kuin", "vastatkaa vain", "vastatkaa että", "vastauksessa*", "vastaukseen*", "vastauksen*", "pistä", "laita väliin", "lisää loppuun", "mainitse", "mainitkaa", "kehu", "kehukaa", "ylistä", "imartele", "flirttai*", "runo*", "riimi*", "esitä", "leiki", "suosittele", "suositelkaa", "toista", "toistakaa", "ole rehellinen", "olkaa rehellisiä", "haluan kuulla", "haluan lukea", "iloitse", "iloitkaa", "puolustele", "syytä", "anna ymmärtää", "ole samaa mieltä", "olkaa samaa mieltä",
        ),
        "feels": (
            "ilo", "iloi*", "ilahdu*", "ilahtu*", "kiva*", "mukava*", "hieno*", "ihana*", "lämmitt*", "toivottavasti", "toivomme", "toivon", "ymmärrän", "ymmärrämme", "ikävä*", "harmi*", "kurja*", "turhaut*", "huolest*", "ärsyt*", "pettymy*", "ei ihme", "ole hyvä", "olkaa hyvä", "nauti*", "onnea", "onnittel*", "tervetuloa", "ei kuulu", "ei pitäisi", "ei olisi pitänyt",
        ),
        "machine": (
            "ohjeeni*", "ohjeistu*", "ohjeideni*", "järjestelmäkehot*", "järjestelmän ohje*", "prompti*", "kehote*", "kehotte*", "tekoäly*", "kielimalli*", "botti*", "ohjelmoit*", "pelikirja*", "lähteet*", "lähteide*", "lähteeni*",
            "salai*", "sisäi* ohje*", "sisäi* sään*", "sääntöni*", "säännöt ovat", "aiemmat ohje*", "edelliset ohje*", "ohitan", "ohitamme", "esitän*", "roolipeli*", "kuten käskit", "kuten pyysit", "tottelen", "hakkero*", "rajoituks*", "minua on käsket*", "ei saa sanoa",
        ),
        "insult": (
            "idioot*", "tyhm*", "typer*", "ääliö*", "pölj*", "urpo*", "pelle*", "turpa kiinni", "suu kiinni", "haista*", "vitu*", "vittu*", "paska*", "saatana*", "perkele*", "helvet*", "luuser*", "säälittäv*",
            "valehtel*", "roska*", "ei kiinnosta", "ihan sama", "häivy*", "painu*", "älä itke*", "kitise*", "ruma*", "huijau*", "huijar*", "huijaa*", "huijasi*", "varas", "varka*", "varast*", "myrk*", "surkea*", "kuole*", "oma vika*", "oma moka*", "laisk*",
        ),
        "liable": (
            "ulkomaalai*", "maahanmuutt*", "pakolai*", "mamu*", "myytiin", "myimme", "oppositio*", "hallitu*", "puolue*", "politi*", "ministeri*", "siirty* sinne", "siirtyi*", "vahingonkorvau*", "syyllis*", "meidän vika*", "meidän syy*", "myönnämme", "myönnän", "tunnustamme", "oikeudess*", "oikeusjut*", "haastaa", "haasteen", "asianajaj*", "lakimie*", "laiton*", "laittom*", "laiminlyö*", "konkurs*",
            "toimitusjohtaj*", "vaalit", "vaaleissa", "äänest*", "bitcoin*", "krypto*", "sijoita*", "sijoitus*", "kilpailija*", "osta ... sieltä", "osta ... muualta", "parempi kuin me", "parempia kuin me",
        ),
        "money_back": ("hyvit*", "rahat", "rahasi", "rahanne", "rahaa", "raha*palautu*", "palautamme raha*", "maksamme*", "korvau*", "korvaa*", "korvat*", "tilillesi", "tilillenne"),
        "free": ("ilmai*", "maksuton*", "maksutt*", "alennu*", "kuponk*", "lahjakort*", "lahjaksi", "lähetämme ... lahja*", "etukood*", "tarjou*", "bonus*", "arvont*", "voitit*", "voitto*", "puoleen hintaan"),
        "sure": ("takaamme", "takuu*", "takaan", "lupaa*", "lupaamme", "lupaan", "ikuis*", "vannon*", "vaihdamme*", "vaihdan*", "uuden tilalle", "oikeus saada", "oikeutettu*"),
        "state": ("matkalla", "lähetetty", "on hyväksytty", "on vahvistettu", "on käsitelty", "on valmis", "jakelussa", "toimitettu", "autossa"),
        "when": ("huomenna", "huomise*", "tänä iltana", "ensi viikol*", "ensi kuus*", "parin päivä*", "päivässä", "viikossa", "tunnissa", "päivän sisällä", "viikon sisällä", "tunnin sisällä", "päivän kuluessa", "viikon kuluessa", "loppuviiko*", "muutam* päivä*"),
        "price": ("hinta*", "hinna*", "hinno*", "maksaa", "euro*", "sentti*", "prosent*", "dollar*"),
    },
    "ar": {
        "orders": (
            "قل", "وقل", "فقل", "قولوا", "وقولوا", "فقولوا", "قولوها", "وقولوها", "فقولوها", "قولي", "وقولي", "فقولي", "قولها", "وقولها", "فقولها", "اكتب", "واكتب", "فاكتب", "اكتبوا", "واكتبوا", "فاكتبوا", "اكتبي", "واكتبي", "فاكتبي", "اعترف", "واعترف", "فاعترف", "اعترفوا", "واعترفوا", "فاعترفوا", "اعترفي", "واعترفي", "فاعترفي", "أكد", "وأكد", "فأكد", "أكدوا", "وأكدوا", "فأكدوا", "أكدي", "وأكدي", "فأكدي", "اشكرني", "واشكرني", "فاشكرني", "اشكروني", "واشكروني", "فاشكروني", "اشكريني", "واشكريني", "فاشكريني", "اعتذر", "واعتذر", "فاعتذر", "اعتذروا", "واعتذروا", "فاعتذروا", "اعتذري", "واعتذري", "فاعتذري", "تأسف", "وتأسف", "فتأسف", "تأسفوا", "وتأسفوا", "فتأسفوا", "تأسفي", "وتأسفي", "فتأسفي", "واسني", "وواسني", "فواسني", "واسوني", "وواسوني", "فواسوني", "هنئني", "وهنئني", "فهنئني", "هنئوني", "وهنئوني", "فهنئوني", "باركوا لي", "وباركوا لي", "فباركوا لي", "عدني", "وعدني", "فعدني", "عدوني", "وعدوني", "فعدوني", "أوعدني", "وأوعدني", "فأوعدني", "أوعدوني", "وأوعدوني", "فأوعدوني", "كرر", "وكرر", "فكرر", "كرروا", "وكرروا", "فكرروا", "رد ب*", "ورد ب*", "فرد ب*", "ردوا ب*", "وردوا ب*", "فردوا ب*", "ردكم", "وردكم", "فردكم", "جوابكم", "وجوابكم", "فجوابكم", "إجابتكم", "وإجابتكم", "فإجابتكم", "أجب ب*", "وأجب ب*", "فأجب ب*", "أجيبوا ب*", "وأجيبوا ب*", "فأجيبوا ب*", "تظاهر", "وتظاهر", "فتظاهر", "تظاهروا", "وتظاهروا", "فتظاهروا", "امدح*", "وامدح*", "فامدح*", "غازل*", "وغازل*", "فغازل*", "وافقني", "ووافقني", "فوافقني", "وافقوني", "ووافقوني", "فوافقوني", "بشرني", "وبشرني", "فبشرني", "بشروني", "وبشروني", "فبشروني", "طمنني", "وطمنني", "فطمنني", "طمنوني", "وطمنوني", "فطمنوني", "افرح", "وافرح", "فافرح", "افرحوا", "وافرحوا", "فافرحوا", "قصيدة", "وقصيدة", "فقصيدة", "شعر", "وشعر", "فشعر", "أضف", "وأضف", "فأضف", "أضيفوا", "وأضيفوا", "فأضيفوا", "اذكر", "واذكر", "فاذكر", "اذكروا", "واذكروا", "فاذكروا", "انصح", "وانصح", "فانصح", "انصحوا", "وانصحوا", "فانصحوا", "كن صادقا", "وكن صادقا", "فكن صادقا", "كونوا صادقين", "وكونوا صادقين", "فكونوا صادقين", "أريد أن أسمع", "وأريد أن أسمع", "فأريد أن أسمع", "أريد أن أقرأ", "وأريد أن أقرأ", "فأريد أن أقرأ",
        ),
        "feels": (
            "*يسرنا", "*يسرني", "*سرنا", "*سرني", "*أسعدنا", "*أسعدني", "*أسعدتم*", "*يسعدنا", "*يسعدني", "*سعيد*", "*سعداء", "*فرح*", "*نتمنى", "*أتمنى", "*نرجو أن", "*نأمل", "*آمل", "*نتفهم", "*أتفهم", "*نفهم", "*أفهم", "*نقدر", "*أقدر", "*مزعج*", "*محبط*", "*متعب*", "*قلق*", "*معكم حق", "*معك حق", "*على الرحب", "*العفو", "*بالعافية", "*بالهناء*", "*الحمد لله على", "*ما أجمل", "*تحياتنا", "*تحياتي", "*سلامتكم", "*لا ينبغي", "*لم يكن ينبغي", "*ما كان يجب", "*تستحقون",
        ),
        "machine": (
            "*تعليماتي", "*التعليمات", "*توجيهات*", "*ذكاء الاصطناعي", "*ذكاء اصطناعي", "نموذج لغوي", "نموذج لغة", "*روبوت*", "برنامج آلي", "مبرمج*", "*مصادر*", "*سري", "*سرية", "قواعدي", "*القواعد الداخلية", "*قواعد التالية", "قواعد الداخلية", "تجاهل*", "أتجاهل*",
            "*برومبت*", "موجه النظام", "رسالة النظام", "*الدليل الداخلي", "كما أمرت*", "كما طلبت", "أمرك مطاع", "اخترق*", "مخترق*", "أتظاهر*", "بلا قيود", "ممنوع* من قول*", "طلب* مني أن",
        ),
        "insult": (
            "*غبي*", "*أغبياء", "*أحمق*", "*حمقى", "*حمقاء", "*حمار*", "*كلب", "*كلاب", "*تافه*", "اخرس*", "*حقير*", "*كاذب*", "*كذاب*", "لا يهمنا", "ما يهمنا", "لا نهتم", "*الجحيم", "*لعن*", "*قبيح*", "*نصاب*", "*احتيال*", "*سارق*", "*لصوص", "*نسرق*", "*سرقنا*",
            "*قمامة", "*زبالة", "*سام", "*سامة", "*مسموم*", "*تموت*", "*البكاء", "*سخيف*", "*فاشل*", "مشكلتك انت", "مشكلتك أنت", "*وقح*", "*يا صاحبي",
        ),
        "liable": (
            "*أجانب", "*لاجئ*", "*مهاجر*", "*عمالة الأجنبية", "*بيع ل*", "*بعنا", "*معارضة", "*الحكومة", "*سياس*", "*انتقل*", "*مذنب*", "نعترف*", "أعترف*", "خطؤنا", "خطأنا", "*إهمال*", "المحكمة", "*المحاكم", "قاعة محكمة", "*قضائي*", "*محامي*", "*محام", "*قانوني*", "*دعوى*", "*إفلاس*", "*مفلس*", "*المدير التنفيذي", "*الرئيس التنفيذي", "*انتخاب*", "*صوتوا", "*بيتكوين*", "*استثمر*", "عملات رقمية", "*منافس*", "*اشتر* من*", "*بدلا منا", "*أفضل منا",
        ),
        "money_back": ("*استرداد*", "*استرجاع*", "*تعويض*", "*نعوض*", "*نعيد لك*", "*سنعيد*", "*نقودك", "*أموالك", "*فلوسك", "*مبلغ", "*المبلغ", "*حسابك البنكي", "*نرد لك"),
        "free": ("*مجان*", "*خصم*", "*قسيمة*", "*كوبون*", "بطاقة هدية", "*هدية من*", "*هدية لك", "*هدايا*", "عرض خاص", "*جائزة*", "*ربحت*", "*فزت*", "نصف السعر"),
        "sure": ("*ضمان*", "*نضمن*", "*مضمون*", "أعدك*", "*نعدك*", "وعد", "وعدا", "نعد بأن*", "نعد بال*", "*وعدناك*", "*مدى الحياة", "أقسم*", "*استبدال*", "*نستبدل*", "من حقك", "يحق لك"),
        "state": ("في الطريق", "في طريقه*", "في طريقها*", "تم إرسال*", "تم شحن*", "تمت الموافقة", "*مؤكد*", "تم تأكيد*", "تم تسليم*", "*السيارة"),
        "when": ("غدا", "*غدا", "بكرة", "بكره", "*الليلة", "*الأسبوع القادم", "*الشهر القادم", "خلال أيام", "خلال ساعات", "خلال ساعة", "خلال يوم", "خلال يومين", "*يومين", "*أسبوعين", "خلال أسبوع", "*فورا"),
        "price": ("*سعر", "*سعره*", "*أسعار*", "*ثمن*", "*ريال*", "*درهم*", "*جنيه*", "*يورو*", "*دولار*", "*بالمئة*", "*بالمية*", "*بالمائة*"),
    },
    "de": {
        "orders": (
            "sag dass", "sagt dass", "sagen sie dass", "sag einfach", "schreib dass", "schreiben sie dass", "schreibt dass", "gib zu", "geben sie zu", "gebt zu", "bestätige*", "bestätigt", "bestätigen sie", "entschuldige dich", "entschuldigt euch", "entschuldigen sie sich", "bedanke dich", "bedankt euch", "bedanken sie sich", "versprich", "versprecht", "versprechen sie", "gratulier*", "antworte mit", "antworte wie", "antwortet mit", "antwortet wie", "antworten sie mit", "antworten sie wie", "wiederhole*", "tu so", "tut so", "erwähne*", "füge hinzu", "deine antwort", "eure antwort", "ihre antwort", "gedicht*", "flirte*", "sei ehrlich", "seid ehrlich", "empfiehl", "empfehlt",
        ),
        "feels": (
            "freut", "freuen", "freue", "schön dass", "wie schön", "toll dass", "hoffe*", "verstehe*", "nachvollziehen", "ärgerlich*", "frustrier*", "enttäusch*", "schade", "unangenehm*", "viel freude", "gern geschehen", "kein wunder", "sollte nicht", "hätte nicht",
        ),
        "machine": ("meine anweisung*", "anweisungen lauten", "systemanweisung*", "künstliche intelligenz", "eine ki", "als ki", "sprachmodell*", "programmiert*", "meine regeln", "meine quellen", "geheim*", "interne regel*", "vorherige anweisung*", "ignorier*", "rollenspiel*", "wie befohlen"),
        "insult": ("idiot*", "dumm*", "blöd*", "trottel*", "halt die klappe", "scheiß*", "verdammt*", "lügner*", "betrug*", "betrüger*", "dieb*", "müll", "uns egal", "jammer*", "heul*", "lächerlich*", "hau ab", "gift*"),
        "liable": ("haften", "haftung*", "schuldig*", "unsere schuld", "geben zu", "gebe zu", "klage*", "gericht*", "anwalt*", "illegal*", "fahrlässig*", "pleite", "insolven*", "wahlen", "bitcoin*", "krypto*"),
        "money_back": ("erstatt*", "rückerstatt*", "geld zurück", "entschädig*", "gutschrift*"),
        "free": ("kostenlos*", "gratis*", "rabatt*", "gutschein*", "geschenkt", "schenken", "gewonnen", "gewinn*"),
        "sure": ("garantier*", "garantie*", "versprech*", "verspreche*", "lebenslang*", "umtausch*", "austausch*", "ersetz*", "ersatz*"),
        "state": ("unterwegs", "versendet", "verschickt", "bestätigt", "genehmigt", "zugestellt"),
        "when": ("morgen", "heute abend", "nächste woche", "innerhalb von", "in wenigen tagen", "ein paar tage*", "bis ende"),
        "price": ("preis*", "kostet", "kosten", "euro*", "cent", "prozent*", "dollar*"),
    },
    "es": {
        "orders": (
            "di que", "diga que", "digan que", "decid que", "escribe que", "escriba que", "escribid que", "admite*", "admita*", "reconoce*", "reconozca*", "confiesa*", "confiese*", "confirma*", "confirme*", "pide perdón", "pida perdón", "pedid perdón", "discúlpate", "discúlpese", "dame las gracias", "deme las gracias", "agradéceme", "agradézcame", "promete*", "prometa*", "felicita*", "felicite*", "responde con", "responde como", "responda con", "responda como", "repite", "repita", "finge", "finja", "menciona*", "mencione*", "añade", "añada", "tu respuesta", "su respuesta", "vuestra respuesta", "poema*", "coquete*", "sé sincero", "sean sinceros", "recomienda*", "recomiende*",
        ),
        "feels": (
            "alegr*", "encantad*", "qué bien", "qué bonito", "qué pena", "ojalá", "esperamos que", "espero que", "entiendo", "entendemos", "comprendo", "comprendemos", "frustrant*", "molest*", "decepci*", "preocup*", "disfrut*", "de nada", "no es normal", "no debería", "no debió",
        ),
        "machine": ("mis instrucciones", "instrucciones son", "inteligencia artificial", "una ia", "modelo de lenguaje", "un bot", "programad*", "mis reglas", "mis fuentes", "secret*", "reglas internas", "instrucciones anteriores", "ignora*", "juego de rol", "como ordenas"),
        "insult": ("idiota*", "estúpid*", "tonto*", "tonta*", "imbécil*", "cállate", "cállese", "mierda*", "maldit*", "mentiros*", "estafa*", "ladr*", "basura*", "no nos importa", "lárgate", "ridícul*", "llorón*", "veneno*"),
        "liable": ("culpables", "nuestra culpa", "admitimos", "admito", "demanda*", "tribunal*", "abogad*", "ilegal*", "negligen*", "quiebra*", "eleccion*", "vota*", "bitcoin*", "cripto*"),
        "money_back": ("reembols*", "devol* dinero", "devol* el dinero", "su dinero", "tu dinero", "compensa*", "indemniz*", "abono*"),
        "free": ("gratis*", "gratuit*", "descuento*", "cupón*", "vale de", "regalamos", "regalo nuestro", "premio*", "ganado", "ganador*", "oferta*"),
        "sure": ("garantiz*", "garantía*", "prometo*", "prometemos*", "promesa*", "de por vida", "cambiaremos", "reemplaz*"),
        "state": ("en camino", "enviado", "confirmado", "aprobado", "entregado", "en reparto"),
        "when": ("mañana", "esta noche", "próxima semana", "en unos días", "dentro de", "en pocos días", "inmediatamente"),
        "price": ("precio*", "cuesta*", "euro*", "céntimo*", "por ciento", "dólar*"),
    },
}  # fmt: skip

CLAIMS = ("money_back", "free", "sure", "state", "when", "price")

_FORMAL: dict[str, tuple[str, ...]] = {
    "tr": (
        "siz", "size", "sizi", "sizin", "sizden", "sizinle", "sizler*", "**bilirsiniz", "**yorsunuz", "**caksınız", "**ceksiniz",
        "**malısınız", "**melisiniz", "misiniz", "mısınız", "musunuz", "müsünüz",
    ),
    "fi": (
        "te", "teidän", "teille", "teitä", "teiltä", "teillä", "teihin", "voitte", "saatte", "haluatte", "löydätte", "tarvitsette",
        "**tteko", "**ttekö", "**eronne", "**eenne", "**ksenne", "**stanne", "**ssanne", "**llenne", "**ttinne", "**stinne", "**tonne", "nimenne",
    ),
    "de": ("ihnen", "ihre*", "ihr"),
    "es": ("usted*",),
}  # fmt: skip
_INFORMAL: dict[str, tuple[str, ...]] = {
    "tr": (
        "sen", "sana", "seni", "senin", "sende", "senden", "seninle", "**bilirsin", "**yorsun", "**caksın", "**ceksin", "**malısın",
        "**melisin", "misin", "mısın", "musun", "müsün",
    ),
    "fi": (
        "sinä", "sinun", "sinulle", "sinua", "sinulta", "sinulla", "sinuun", "sä", "sun", "sulle", "sua", "voit", "olet", "saat",
        "haluat", "löydät", "tarvitset",
    ),
    "de": ("du", "dich", "dir", "dein*"),
    "es": ("tú", "ti", "contigo", "tus", "te"),
}  # fmt: skip
"""Words alone, and of verbs the forms that can be nothing else: “gelsin” is no “sen”."""

# One number after another as in `_DIGITS`, its forms with strokes between.
_NUMBERS = {
    "en": "two/twice three/third/thrice four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth twelve/dozen twenty thirty fifty hundred/hundreds thousand/thousands",
    "tr": "iki/ikinci üç/üçüncü dört/dördüncü beş/beşinci altı/altıncı yedi/yedinci sekiz/sekizinci dokuz/dokuzuncu on/onuncu oniki yirmi otuz elli yüz bin",
    "fi": "kaksi/kahden/kahta/kahteen/kahdessa/kahdesta/kahdella/kahdelta/kahdelle/kahdesti kolme/kolmen/kolmea/kolmeen/kolmessa/kolmesta/kolmella/kolmelta/kolmelle/kolmesti/kolmas/kolmannen/kolmatta/kolmannella neljä/neljän/neljää/neljään/neljässä/neljästä/neljällä/neljältä/neljälle/neljäs/neljännen/neljättä viisi/viiden/viittä/viiteen/viidessä/viidestä/viidellä/viideltä/viidelle/viides/viidennen/viidettä kuusi/kuuden/kuutta/kuuteen/kuudessa/kuudesta/kuudella/kuudelta/kuudelle/kuudes/kuudennen/kuudetta seitsemän/seitsemää/seitsemään/seitsemässä/seitsemästä/seitsemällä/seitsemäs/seitsemännen/seitsemättä kahdeksan/kahdeksaa/kahdeksaan/kahdeksassa/kahdeksasta/kahdeksalla/kahdeksas/kahdeksannen/kahdeksatta yhdeksän/yhdeksää/yhdeksään/yhdeksässä/yhdeksästä/yhdeksällä/yhdeksäs/yhdeksännen/yhdeksättä kymmenen/kymmentä/kymmeneen/kymmenessä/kymmenestä/kymmenellä/kymmenes/kymmenennen/kymmenettä kaksitoista/kahdentoista/kahteentoista/kahdessatoista kaksikymmentä/kahdenkymmenen/kahdessakymmenessä kolmekymmentä/kolmenkymmenen/kolmessakymmenessä viisikymmentä/viidenkymmenen sata/sadan/sataa tuhat/tuhannen/tuhatta",
    "ar": "اثنين/اثنان/اثنتين/يومين/يومان/أسبوعين/أسبوعان/شهرين/شهران/ساعتين/ساعتان/مرتين/سنتين/الثانية/الثاني/ثاني ثلاثة/ثلاث/الثالثة/الثالث/ثالث أربعة/أربع/الرابعة/الرابع/رابع خمسة/خمس/الخامسة/الخامس/خامس ستة/ست/السادسة/السادس/سادس سبعة/سبع/السابعة/السابع/سابع ثمانية/ثمان/ثماني/الثامنة/الثامن/ثامن تسعة/تسع/التاسعة/التاسع/تاسع عشرة/عشر/العاشرة/العاشر/عاشر اثنا/اثني عشرون/عشرين ثلاثون/ثلاثين خمسون/خمسين مئة/مائة/مية ألف/آلاف",
    "de": "zwei/zweimal drei/dreimal vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig fünfzig hundert tausend",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cincuenta cien/ciento mil",
}  # fmt: skip
_DIGITS = ("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "20", "30", "50", "100", "1000")


@lru_cache(maxsize=16)
def words_of(lang: str) -> ModelWords:
    """The words of a language; of one that is not here, the English ones.

    English scorn and talk of machines is looked for in Turkish, Finnish and Arabic too, where none of those
    words means something else.
    """
    known = lang if lang in _LISTS else "en"
    listed = _LISTS[known]
    beside = _LISTS["en"] if known in ("tr", "fi", "ar") else {}
    return ModelWords(
        phrases((*_MACHINE_ANYWHERE, *listed["machine"], *beside.get("machine", ()))),
        phrases((*listed["insult"], *beside.get("insult", ()))),
        phrases((*listed["liable"], *beside.get("liable", ()))),
        phrases(listed["feels"]),
        phrases((*listed["orders"], *_LISTS["en"]["orders"])),
        {kind: phrases(listed[kind]) for kind in CLAIMS},
        {
            form: digits
            for forms, digits in zip(_NUMBERS[known].split(), _DIGITS, strict=True)
            for form in forms.split("/")
        },
        phrases(_FORMAL.get(lang, ())),
        phrases(_INFORMAL.get(lang, ())),
    )


def other_address(told: FoldedText, lang: str, formality: str) -> Iterator[tuple[int, int]]:
    """The words that address somebody in the other form than ``formality`` ("" for none), as spans."""
    own = words_of(lang)
    wrong = {"formal": own.informal, "informal": own.formal}.get(formality)
    if wrong:
        yield from wrong.find(told)
