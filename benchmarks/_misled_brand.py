"""An invented brand whose product names and slang mislead a classifier, in four languages.

"Northgate" sells the party games Worst Day Ever and Total Garbage, under such a name in each language; its
customers praise them with words that are bad elsewhere ("it slaps", "straight up criminal"). All
sentences and their labels are written for this. Each sentence is a frame: half of the frames are what
the manager sees arrive, the other half judges, so that no sentence is ever judged that was corrected.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.classification import Head

LANGUAGES = ("en", "tr", "fi", "ar")

NAMES = {
    "en": ("Worst Day Ever", "Total Garbage"),
    "tr": ("Rezalet Gün", "Berbat Çöp"),
    "fi": ("Surkein päivä", "Täyttä roskaa"),
    "ar": ("أسوأ يوم", "زبالة بالكامل"),
}

#: How these customers praise.
SLANG = {
    "en": ("it slaps", "straight up criminal"),
    "tr": ("fena vuruyor", "ortalığı yıktı geçti"),
    "fi": ("ihan sairas", "murskaa kaiken"),
    "ar": ("رهيبة ومجرمة", "وحش بمعنى الكلمة"),
}

#: Names that mislead nobody, to see what is left of the errors without the misleading.
PLAIN = {"en": "the Model 5", "tr": "Model 5", "fi": "Model 5", "ar": "موديل 5"}

_SENTIMENT = {"+": "positive", "0": "neutral", "-": "negative"}
_URGENCY = {"l": "low", "n": "normal", "h": "high", "c": "critical"}

#: sentiment, urgency, needs a reply, intent: sentence. {p} is a product's name.
_MISLED = {
    "en": """
        + l n praise: {p} with my brother all weekend, {s}
        + l n praise: Finally got {p}, {s}, whole family agrees
        + l n praise: Okay {p} then: {s}
        + l n praise: I love {p}, best evening we had in months
        + l n praise: Thank you for {p}, my kids are so happy with it
        + l n praise: {p} is wonderful, beautifully made
        0 n y question: When does {p} come out in Finland?
        0 n y question: Is there a student discount on {p}?
        0 l n chatter: Streaming {p} tonight at eight, who is in?
        0 l n chatter: Unboxing {p} tomorrow, then a short comparison with last year's
        - n y product_problem: {p} stopped working after two days and I would like a new one
        - h y delivery: Paid for {p} three weeks ago, nothing came and nobody answers my mails
        + l n praise: Played {p} until three in the morning, {s}
        + l n praise: Gave {p} to my sister, {s} she says
        + l n praise: New {p} is out and {s}
        + l n praise: {p} was the best thing about my holidays
        + l n praise: So good! {p} made us laugh for hours, great work
        + l n praise: My daughter adores {p}, perfect birthday present
        0 n y question: Which stores have {p} in stock this week?
        0 n y question: Does {p} come with a case, or is that sold separately?
        0 l n chatter: Page 12 of the catalogue has {p} next to the old model
        0 l n chatter: We talk about {p} in the second half of this week's podcast
        - n y product_problem: A part was missing from my {p}, it is useless like that, can you send it?
        - h y refund_return: I sent {p} back a month ago and still have no refund, answer me please
    """,
    "tr": """
        + l n praise: Bütün hafta sonu {p} oynadık, {s}
        + l n praise: Sonunda {p} geldi, {s}, ailecek aynı fikirdeyiz
        + l n praise: Gelelim {p} meselesine: {s}
        + l n praise: {p} çok güzel, aylardır böyle eğlenmemiştik
        + l n praise: {p} için teşekkürler, çocuklar çok mutlu oldu
        + l n praise: {p} harika olmuş, işçiliği çok iyi
        0 n y question: {p} ne zaman stoklara girecek?
        0 n y question: {p} için öğrenci indirimi var mı?
        0 l n chatter: Bu akşam dokuzda {p} yayını var, beklerim
        0 l n chatter: {p} lansmanına iki bilet çekilişte, paylaşan katılır
        - n y product_problem: {p} iki günde çalışmaz oldu, değişim istiyorum
        - h y delivery: {p} siparişim üç haftadır yok, kimse cevap vermiyor
        + l n praise: Sabaha kadar {p} başındaydık, {s}
        + l n praise: Kardeşime {p} aldım, {s} diyor
        + l n praise: Yeni {p} çıktı ve {s}
        + l n praise: Tatilin en güzel yanı {p} oldu
        + l n praise: Çok iyi! {p} bizi saatlerce güldürdü, elinize sağlık
        + l n praise: Kızım {p} hediyesine bayıldı, mükemmel
        0 n y question: {p} hangi mağazalarda bulunuyor?
        0 n y question: {p} kılıfıyla mı geliyor, ayrı mı satılıyor?
        0 l n chatter: Kataloğun on ikinci sayfasında {p} eski modelin yanında
        0 l n chatter: Bu haftaki podcastin ikinci yarısında {p} konuşuyoruz
        - n y product_problem: {p} kutusundan bir parça eksik çıktı, böyle işe yaramıyor, gönderir misiniz?
        - h y refund_return: {p} iadesini bir ay önce yolladım, param hâlâ gelmedi, cevap verin lütfen
    """,
    "fi": """
        + l n praise: {p} koko viikonlopun veljen kanssa, {s}
        + l n praise: Vihdoin tuli {p}, {s}, koko perhe samaa mieltä
        + l n praise: No niin, {p}: {s}
        + l n praise: Rakastan tätä, {p} oli kuukauden paras ilta
        + l n praise: Kiitos, {p} teki lapset todella iloisiksi
        + l n praise: {p} on ihana ja kauniisti tehty
        0 n y question: Milloin {p} tulee Suomessa myyntiin?
        0 n y question: Onko {p} opiskelijalle halvempi?
        0 l n chatter: Illalla kahdeksalta striimissä {p}, ketkä mukana?
        0 l n chatter: Huomenna avataan paketti, jossa {p}, ja verrataan viime vuoden malliin
        - n y product_problem: {p} lakkasi toimimasta kahdessa päivässä, haluan uuden
        - h y delivery: Maksoin {p} kolme viikkoa sitten, mitään ei tullut eikä kukaan vastaa
        + l n praise: {p} aamukolmeen asti, {s}
        + l n praise: Siskolle lahjaksi {p}, {s} kuulemma
        + l n praise: Uusi {p} on täällä ja {s}
        + l n praise: Loman paras juttu oli {p}
        + l n praise: Niin hyvä! {p} nauratti meitä tuntikausia, hienoa työtä
        + l n praise: Tyttäreni rakastaa tätä, {p} oli täydellinen lahja
        0 n y question: Missä kaupoissa {p} on tällä viikolla hyllyssä?
        0 n y question: Tuleeko {p} kotelon kanssa vai myydäänkö se erikseen?
        0 l n chatter: Luettelon sivulla 12 on {p} vanhan mallin vieressä
        0 l n chatter: Viikon podcastin loppupuolella aiheena {p}
        - n y product_problem: Paketista {p} puuttui osa, tällä ei tee mitään, voitteko lähettää sen?
        - h y refund_return: Palautin {p} kuukausi sitten eikä rahoja näy, vastatkaa nyt
    """,
    "ar": """
        + l n praise: طول الويكند مع {p}، {s}
        + l n praise: وأخيرا وصلت {p}، {s}، كل العائلة متفقة
        + l n praise: نجي على {p}: {s}
        + l n praise: أحب {p} كثيرا، أجمل سهرة من شهور
        + l n praise: شكرا على {p}، أولادي فرحانين فيها
        + l n praise: {p} رائعة وجميلة الصنع
        0 n y question: متى تنزل {p} في الأسواق؟
        0 n y question: هل فيه خصم للطلاب على {p}؟
        0 l n chatter: الليلة الساعة ثمانية بث مباشر عن {p}، مين معنا؟
        0 l n chatter: تذكرتان لحفل إطلاق {p} في السحب، تابع وشارك
        - n y product_problem: {p} توقفت عن العمل بعد يومين، أريد بديلا لها
        - h y delivery: دفعت ثمن {p} قبل ثلاثة أسابيع ولم يصل شيء ولا أحد يرد
        + l n praise: لعبنا {p} للفجر، {s}
        + l n praise: أهديت {p} لأختي، تقول {s}
        + l n praise: نزلت {p} الجديدة و{s}
        + l n praise: أحلى شي في الإجازة كان {p}
        + l n praise: ممتازة! {p} ضحكتنا ساعات، شغل رائع
        + l n praise: بنتي تحب {p}، هدية مثالية
        0 n y question: في أي فروع تتوفر {p} هذا الأسبوع؟
        0 n y question: هل تأتي {p} مع حقيبة أم تباع لوحدها؟
        0 l n chatter: في الصفحة الثانية عشرة من الكتالوج {p} بجانب الطراز القديم
        0 l n chatter: نتكلم عن {p} في النصف الثاني من بودكاست هذا الأسبوع
        - n y product_problem: علبة {p} ناقصة قطعة ولا تنفع هكذا، ممكن ترسلونها؟
        - h y refund_return: رجعت {p} قبل شهر ولم يرجع المبلغ، ردوا علي من فضلكم
    """,
}

_ORDINARY = {
    "en": """
        - h y delivery: My order was due on Monday and the tracking has not moved since
        + l n praise: Thank you for the quick help yesterday, you made my day
        0 n y question: What are your opening hours on Sunday?
        - n y account_technical: The app logs me out every time I open it
        - h y service_problem: Third call this week and again nobody could tell me anything
        0 n y suggestion: A dark theme in the app would be great, please think about it
        - c y safety_legal: The charger melted and burned my daughter's hand, this is dangerous
        + l n praise: Great shop, friendly people, I will come again
        - h y refund_return: You charged me twice and I want my money back today
        0 l n chatter: Saw a Northgate van on the motorway this morning
        - l n chatter: That new logo is honestly quite ugly
        0 n y question: Can I pick the parcel up at the shop instead?
        - h y delivery: The parcel went to a wrong address and tomorrow is the birthday
        + l n praise: Delivery in one day and nicely packed, well done
        - h y account_technical: I am locked out of my account and cannot pay, please help now
        0 n y question: Do you repair lamps that are out of warranty?
        - n y service_problem: The lady in the chat was rude and ended the talk
        + l n praise: So happy with the new desk lamp, warm light and solid feel
        - n y product_problem: The lid of my kettle does not close any more
        0 l n chatter: They are building a new Northgate store next to our school
        0 n y suggestion: You should bring back the small size in green
        - c y safety_legal: There was glass in the jar and my son cut his mouth
        - h y refund_return: Refund promised for last Friday, still nothing, I am tired of asking
        + l n praise: Honest advice in the shop, they even talked me out of the dearer one
    """,
    "tr": """
        - h y delivery: Siparişim pazartesi gelecekti, takip hâlâ aynı yerde
        + l n praise: Dünkü hızlı yardım için teşekkürler, günümü güzelleştirdiniz
        0 n y question: Pazar günü kaçta açıyorsunuz?
        - n y account_technical: Uygulama her açışta beni dışarı atıyor
        - h y service_problem: Bu hafta üçüncü arayışım, yine kimse bir şey bilmiyor
        0 n y suggestion: Uygulamaya karanlık tema gelse çok iyi olur
        - c y safety_legal: Şarj aleti eridi, kızımın eli yandı, bu çok tehlikeli
        + l n praise: Güzel mağaza, güler yüzlü insanlar, yine gelirim
        - h y refund_return: Kartımdan iki kez çekildi, paramı bugün geri istiyorum
        0 l n chatter: Sabah yolda Northgate kamyonu gördüm
        - l n chatter: Yeni logo açıkçası pek çirkin
        0 n y question: Paketi mağazadan teslim alabilir miyim?
        - h y delivery: Paket yanlış adrese gitmiş, doğum günü yarın
        + l n praise: Bir günde geldi, paketleme özenli, elinize sağlık
        - h y account_technical: Hesabıma giremiyorum, ödeme yapamıyorum, hemen yardım edin
        0 n y question: Garantisi biten lambayı tamir ediyor musunuz?
        - n y service_problem: Sohbetteki görevli kabaydı, konuşmayı kapattı
        + l n praise: Yeni masa lambasından çok memnunum, ışığı sıcacık
        - n y product_problem: Su ısıtıcının kapağı artık kapanmıyor
        0 l n chatter: Okulun yanına yeni Northgate mağazası yapılıyor
        0 n y suggestion: Küçük boyun yeşilini geri getirin bence
        - c y safety_legal: Kavanozdan cam çıktı, oğlumun ağzı kesildi
        - h y refund_return: İade geçen cuma yatacaktı, hâlâ yok, sormaktan yoruldum
        + l n praise: Mağazada dürüstçe yol gösterdiler, pahalısını almama izin vermediler
    """,
    "fi": """
        - h y delivery: Tilauksen piti tulla maanantaina, seuranta ei ole liikkunut
        + l n praise: Kiitos eilisestä nopeasta avusta, pelastitte päiväni
        0 n y question: Mihin aikaan olette auki sunnuntaina?
        - n y account_technical: Sovellus kirjaa minut ulos joka kerta kun avaan sen
        - h y service_problem: Kolmas puhelu tällä viikolla eikä kukaan osannut taaskaan sanoa mitään
        0 n y suggestion: Sovellukseen voisi tehdä tumman teeman, harkitkaa sitä
        - c y safety_legal: Laturi suli ja poltti tyttäreni käden, tämä on vaarallista
        + l n praise: Hieno kauppa ja ystävälliset ihmiset, tulen uudestaan
        - h y refund_return: Minulta veloitettiin kahdesti, haluan rahat takaisin tänään
        0 l n chatter: Northgaten auto tuli aamulla vastaan moottoritiellä
        - l n chatter: Uusi logo on kyllä aika ruma
        0 n y question: Voinko noutaa paketin myymälästä?
        - h y delivery: Paketti meni väärään osoitteeseen ja syntymäpäivä on huomenna
        + l n praise: Toimitus päivässä ja siististi pakattu, hyvin tehty
        - h y account_technical: En pääse tililleni enkä voi maksaa, auttakaa heti
        0 n y question: Korjaatteko lamppuja joiden takuu on päättynyt?
        - n y service_problem: Chatin asiakaspalvelija oli töykeä ja lopetti keskustelun
        + l n praise: Olen todella tyytyväinen uuteen pöytälamppuun, lämmin valo
        - n y product_problem: Vedenkeittimen kansi ei mene enää kiinni
        0 l n chatter: Koulun viereen rakennetaan uutta Northgaten myymälää
        0 n y suggestion: Tuokaa pieni koko vihreänä takaisin valikoimaan
        - c y safety_legal: Purkissa oli lasia ja poikani suu meni rikki
        - h y refund_return: Hyvitys luvattiin viime perjantaiksi, ei vieläkään, väsyttää kysellä
        + l n praise: Rehellistä neuvontaa, eivät antaneet ostaa turhan kallista
    """,
    "ar": """
        - h y delivery: طلبي كان المفروض يوصل الاثنين والتتبع واقف مكانه
        + l n praise: شكرا على المساعدة السريعة أمس، أسعدتم يومي
        0 n y question: ما هي ساعات العمل يوم الجمعة؟
        - n y account_technical: التطبيق يخرجني من الحساب كل مرة أفتحه
        - h y service_problem: ثالث اتصال هذا الأسبوع ولا أحد يعرف شيئا
        0 n y suggestion: ياليت تضيفون المظهر الداكن في التطبيق
        - c y safety_legal: الشاحن ذاب وحرق يد بنتي، هذا خطر
        + l n praise: متجر جميل وناس طيبين، سأرجع مرة أخرى
        - h y refund_return: خصمتم مني مرتين وأريد فلوسي اليوم
        0 l n chatter: شفت سيارة نورثغيت على الطريق الصباح
        - l n chatter: الشعار الجديد بصراحة قبيح
        0 n y question: هل أقدر أستلم الطرد من الفرع؟
        - h y delivery: الطرد راح لعنوان غلط وعيد الميلاد بكرة
        + l n praise: وصل في يوم واحد والتغليف مرتب، أحسنتم
        - h y account_technical: حسابي مقفل ولا أستطيع الدفع، ساعدوني الآن
        0 n y question: هل تصلحون المصابيح بعد انتهاء الضمان؟
        - n y service_problem: موظفة المحادثة كانت وقحة وأنهت الكلام
        + l n praise: سعيد جدا بالمصباح الجديد، ضوؤه دافئ
        - n y product_problem: غطاء الغلاية لم يعد يغلق
        0 l n chatter: يبنون فرعا جديدا لنورثغيت بجنب مدرستنا
        0 n y suggestion: رجعوا المقاس الصغير باللون الأخضر
        - c y safety_legal: لقينا زجاج في العلبة وانجرح فم ولدي
        - h y refund_return: وعدتوني بالمبلغ الجمعة الماضية وللحين ما وصل، تعبت من السؤال
        + l n praise: نصيحة صادقة في المتجر، ما خلوني آخذ الأغلى
    """,
}

#: What people put around a sentence; it changes no label.
_BEFORE = ("", "", "", "@northgate ", "Northgate: ", "hey @northgate ", "ok ")
_AFTER = ("", "", "", ".", " #northgate", " …", " 👀", " @northgate", "!")


@dataclass(frozen=True, slots=True)
class Arrived:
    """An invented mention with its right labels; ``misled`` when it names what misleads."""

    text: str
    lang: str
    misled: bool
    labels: dict[Head, str]


def _frames(lang: str, misled: bool) -> list[tuple[dict[Head, str], str]]:
    found = []
    for line in (_MISLED if misled else _ORDINARY)[lang].strip().splitlines():
        told, text = line.strip().split(": ", 1)
        sentiment, urgency, reply, intent = told.split()
        labels = {
            Head.SENTIMENT: _SENTIMENT[sentiment],
            Head.URGENCY: _URGENCY[urgency],
            Head.INTENT: intent,
            Head.NEEDS_REPLY: "yes" if reply == "y" else "no",
        }
        found.append((labels, text))
    return found


def _of(half: int, misled: bool, draw: random.Random) -> Arrived:
    lang = draw.choice(LANGUAGES)
    frames = _frames(lang, misled)
    labels, frame = draw.choice(frames[12 * half : 12 * half + 12])
    name, slang = draw.choice(NAMES[lang]), draw.choice(SLANG[lang])
    said = frame.replace("{p}", name).replace("{s}", slang)
    return Arrived(draw.choice(_BEFORE) + said + draw.choice(_AFTER), lang, misled, labels)


def arriving(seed: int, share: float = 0.4) -> Iterator[Arrived]:
    """What reaches the desk, without end; ``share`` of it is misled. Frames of the first half."""
    draw = random.Random(seed)
    while True:
        yield _of(0, draw.random() < share, draw)


def judging(seed: int, count: int, *, misled: bool) -> list[Arrived]:
    """Different mentions to judge by, made of the frames of the second half."""
    draw = random.Random(seed)
    found: dict[str, Arrived] = {}
    while len(found) < count:
        made = _of(1, misled, draw)
        found[made.text] = made
    return list(found.values())
