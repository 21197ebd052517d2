<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message>
            <source>Decisions</source>
            <translation>Kararlar</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>İkinci kişi</translation>
        </message>
        <message>
            <source>Labels set right</source>
            <translation>Düzeltilen etiketler</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Takipler</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Repeated questions</source>
            <translation>Yinelenen sorular</translation>
        </message>
        <message>
            <source>Rules and settings</source>
            <translation>Kurallar ve ayarlar</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Dışa aktarmalar</translation>
        </message>
        <message>
            <source>Changed by its author</source>
            <translation>Yazarının değiştirdikleri</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Adınız</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Baş harfleriniz</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Metin boyutu</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>Geri alma süresi</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Sessiz saatler</translation>
        </message>
        <message>
            <source>How often sources are asked</source>
            <translation>Kaynaklara ne sıklıkla bakılır</translation>
        </message>
        <message>
            <source>Most that X may cost a day</source>
            <translation>X'in günlük en yüksek maliyeti</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Bildirimler</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Tepsi</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Ağ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Son bir yıl</translation>
        </message>
        <message>
            <source>It said before: {text}</source>
            <translation>Önceki hâli: {text}</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Etkinlik</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Tarih aralığı</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kim</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Her şey</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>From day to day…</source>
            <translation>Tarih aralığı…</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Herkes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Open the mention</source>
            <translation>Bahsetmeyi aç</translation>
        </message>
        <message>
            <source>Only this mention, or all again</source>
            <translation>Yalnızca bu bahsetme ya da yeniden hepsi</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Süzgeçleri temizle</translation>
        </message>
        <message>
            <source>Export the activity</source>
            <translation>Etkinliği dışa aktar</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablolar (*.csv)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Only mention {number} – show all</source>
            <translation>Yalnızca {number} numaralı bahsetme – hepsini göster</translation>
        </message>
        <message>
            <source>Nothing like that happened. {key} clears the filters.</source>
            <translation>Böyle bir şey olmadı. {key} süzgeçleri temizler.</translation>
        </message>
        <message>
            <source>Nothing happened yet. Whatever is decided, set right or sent is noted here.</source>
            <translation>Henüz bir şey olmadı. Kararlar, düzeltmeler ve gönderilenler buraya yazılır.</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Sonraki satır</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Önceki satır</translation>
        </message>
        <message numerus="yes">
            <source>%n lines written to {path}</source>
            <translation>
                <numerusform>%n satır {path} dosyasına yazıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>It reads as {host}</source>
            <translation>Okunuşu: {host}</translation>
        </message>
        <message>
            <source>This address has a name before the @ to look like another site.</source>
            <translation>Bu adres başka bir site gibi görünmek için @ işaretinden önce bir ad taşıyor.</translation>
        </message>
        <message>
            <source>This address holds invisible characters that can turn or hide parts of it.</source>
            <translation>Bu adreste, bazı bölümlerini ters çevirebilen ya da gizleyebilen görünmez karakterler var.</translation>
        </message>
        <message>
            <source>Part of this address mixes letters of two alphabets, to look like another site.</source>
            <translation>Bu adresin bir bölümü, başka bir siteye benzemek için iki alfabenin harflerini karıştırıyor.</translation>
        </message>
        <message>
            <source>This address is written in letters of another alphabet that look like Latin ones.</source>
            <translation>Bu adres, Latin harflerine benzeyen başka bir alfabeyle yazılmış.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>Bu adreste başka harflere benzeyen harfler var.</translation>
        </message>
        <message>
            <source>This address is a bare number: nobody's name stands behind it.</source>
            <translation>Bu adres yalnızca bir sayı: arkasında kimsenin adı yok.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>Bu adres şifreli değil.</translation>
        </message>
        <message>
            <source>This address is malformed. Copy it and look closely before you use it.</source>
            <translation>Bu adres hatalı yazılmış. Kullanmadan önce kopyalayıp iyice bakın.</translation>
        </message>
        <message>
            <source>Look-alike letters:</source>
            <translation>Benzeyen harfler:</translation>
        </message>
        <message>
            <source>Not now, said {person}, {moment}. They are offered again from {until} on.</source>
            <translation>{person} “şimdi değil” dedi, {moment}. {until} tarihinden sonra yeniden önerilir.</translation>
        </message>
        <message>
            <source>Ambassadors</source>
            <translation>Marka dostları</translation>
        </message>
        <message>
            <source>Thank</source>
            <translation>Teşekkür et</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Davet et</translation>
        </message>
        <message>
            <source>Mark as invited</source>
            <translation>Davet edildi olarak işaretle</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Geri al</translation>
        </message>
        <message numerus="yes">
            <source>%n kind posts in half a year</source>
            <translation>
                <numerusform>Yarım yılda %n güzel gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>Score {score} = warmth {warmth} (kind posts, each half as much every 60 days) × share {share} × reach {reach} (followers) × echo {echo} (likes and answers)</source>
            <translation>Puan {score} = sıcaklık {warmth} (güzel gönderiler, her 60 günde yarıya iner) × pay {share} × erişim {reach} (takipçi) × yankı {echo} (beğeni ve yanıt)</translation>
        </message>
        <message>
            <source>{person} invited them, {moment}.</source>
            <translation>{person} davet etti, {moment}.</translation>
        </message>
        <message>
            <source>Drafts that thank are ready. Nothing is sent before you approve.</source>
            <translation>Teşekkür taslakları hazır. Siz onaylamadan hiçbir şey gönderilmez.</translation>
        </message>
        <message>
            <source>Drafts that invite are ready. When it is sent, mark them as invited.</source>
            <translation>Davet taslakları hazır. Gönderildiğinde davet edildi olarak işaretleyin.</translation>
        </message>
        <message>
            <source>Marked as invited.</source>
            <translation>Davet edildi olarak işaretlendi.</translation>
        </message>
        <message>
            <source>Not now. They are offered again in three months.</source>
            <translation>Şimdi değil. Üç ay sonra yeniden önerilir.</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>Müşteriyi göster</translation>
        </message>
        <message numerus="yes">
            <source>%n customers praised you more than once in the last half year.</source>
            <translation>
                <numerusform>Son yarım yılda %n müşteri sizi birden çok kez övdü.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody praised you more than once in the last half year. When somebody does, it shows here.</source>
            <translation>Son yarım yılda kimse sizi birden çok kez övmedi. Öven olursa burada görünür.</translation>
        </message>
        <message>
            <source>{count} followers</source>
            <translation>{count} takipçi</translation>
        </message>
        <message numerus="yes">
            <source>answered %n times</source>
            <translation>
                <numerusform>%n kez yanıtlandı</numerusform>
            </translation>
        </message>
        <message>
            <source>never answered</source>
            <translation>hiç yanıtlanmadı</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Geri alındı.</translation>
        </message>
        <message>
            <source>last {time}</source>
            <translation>en son {time}</translation>
        </message>
        <message>
            <source>{share} of what they write is kind</source>
            <translation>yazdıklarının {share} kadarı güzel</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Davet edildi</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Yardımcı</translation>
        </message>
        <message>
            <source>A language model may draft one of the suggestions, when you ask it to. It answers only from your playbook, each answer is checked before you see it, and nothing is sent without you.</source>
            <translation>Siz istediğinizde önerilerden birini bir dil modeli yazabilir. Yalnızca kılavuzunuzdan yanıt verir, her yanıt size gösterilmeden denetlenir ve siz olmadan hiçbir şey gönderilmez.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} sn</translation>
        </message>
        <message>
            <source>Switch the language model on or off</source>
            <translation>Dil modelini aç veya kapat</translation>
        </message>
        <message>
            <source>Ask which models it has</source>
            <translation>Hangi modelleri olduğunu sor</translation>
        </message>
        <message>
            <source>Test the language model</source>
            <translation>Dil modelini sına</translation>
        </message>
        <message>
            <source>Stop the test</source>
            <translation>Sınamayı durdur</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>Ask which it has</source>
            <translation>Modellerini sor</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>Sına</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>Neler gönderilir</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>Onayı geri çek</translation>
        </message>
        <message>
            <source>What it wrote lately</source>
            <translation>Son yazdıkları</translation>
        </message>
        <message>
            <source>Sent: {text}</source>
            <translation>Gönderilen: {text}</translation>
        </message>
        <message>
            <source>{host} is another machine. For each mention you ask it about, this leaves yours:</source>
            <translation>{host} başka bir makine. Ona sorduğunuz her bahsetmede sizinkinden şunlar çıkar:</translation>
        </message>
        <message>
            <source>I agree to send this to {host}</source>
            <translation>Bunların {host} adresine gönderilmesini kabul ediyorum</translation>
        </message>
        <message>
            <source>The consent is taken back. Nothing is sent any more.</source>
            <translation>Onay geri çekildi. Artık hiçbir şey gönderilmiyor.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Soruluyor…</translation>
        </message>
        <message numerus="yes">
            <source>It has %n models.</source>
            <translation>
                <numerusform>%n modeli var.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which model, as the server calls it. {key} asks which it has.</source>
            <translation>Modeli, sunucudaki adıyla yazın. {key} hangileri olduğunu sorar.</translation>
        </message>
        <message>
            <source>Answered in {seconds} s, the first word after {first} s: {text}</source>
            <translation>{seconds} sn içinde yanıtladı, ilk sözcük {first} sn sonra: {text}</translation>
        </message>
        <message>
            <source>{model} drafts when you press {key} in the queue.</source>
            <translation>Kuyrukta {key} tuşuna basınca taslağı {model} yazar.</translation>
        </message>
        <message>
            <source>Where it runs</source>
            <translation>Nerede çalışıyor</translation>
        </message>
        <message>
            <source>{name} on this machine</source>
            <translation>{name}, bu makinede</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Sunucu</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Anahtar (istiyorsa)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>on</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>kept in the vault</source>
            <translation>kasada saklanıyor</translation>
        </message>
        <message>
            <source>{shown} shown, {dropped} dropped by the checks</source>
            <translation>{shown} gösterildi, {dropped} denetimlerde elendi</translation>
        </message>
        <message>
            <source>Nothing yet. In the queue, {key} asks it about the mention in focus.</source>
            <translation>Henüz bir şey yok. Kuyrukta {key}, odaktaki bahsetmeyi ona sorar.</translation>
        </message>
        <message>
            <source>{name} agreed on {moment}.</source>
            <translation>{name} kabul etti, {moment}.</translation>
        </message>
        <message>
            <source>Nothing is sent before you agree, for this brand and this host.</source>
            <translation>Bu marka ve bu sunucu için siz kabul etmeden hiçbir şey gönderilmez.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
        </message>
        <message>
            <source>No language model drafts for this brand any more.</source>
            <translation>Artık bu marka için hiçbir dil modeli taslak yazmıyor.</translation>
        </message>
        <message>
            <source>Ask the language model</source>
            <translation>Dil modeline sor</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Dil modelini durdur</translation>
        </message>
        <message>
            <source>Ask the model</source>
            <translation>Modele sor</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. The Assistant ({key}) does that.</source>
            <translation>Bu marka için açık bir dil modeli yok. Yardımcı ({key}) bölümünden açabilirsiniz.</translation>
        </message>
        <message numerus="yes">
            <source>Writing, %n characters, {seconds} s</source>
            <translation>
                <numerusform>Yazıyor, %n karakter, {seconds} sn</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the model, {seconds} s</source>
            <translation>Modele soruluyor, {seconds} sn</translation>
        </message>
        <message>
            <source>Dropped: {why}</source>
            <translation>Elendi: {why}</translation>
        </message>
        <message>
            <source>Rests on: {sources}</source>
            <translation>Dayanağı: {sources}</translation>
        </message>
        <message>
            <source>Says nothing that needs a source.</source>
            <translation>Kaynak gerektiren bir şey söylemiyor.</translation>
        </message>
        <message>
            <source>dropped: nothing in the playbook to answer with</source>
            <translation>elendi: kılavuzda yanıt verecek bir şey yok</translation>
        </message>
        <message>
            <source>dropped: far more than a reply</source>
            <translation>elendi: bir yanıttan çok daha uzun</translation>
        </message>
        <message>
            <source>dropped: too little for a reply</source>
            <translation>elendi: bir yanıt için çok kısa</translation>
        </message>
        <message>
            <source>dropped: it repeated its instructions</source>
            <translation>elendi: kendi yönergelerini yineledi</translation>
        </message>
        <message>
            <source>dropped: it did what the post told it</source>
            <translation>elendi: gönderinin dediğini yaptı</translation>
        </message>
        <message>
            <source>dropped: the same as another suggestion</source>
            <translation>elendi: başka bir öneriyle aynı</translation>
        </message>
        <message>
            <source>dropped: markup instead of plain text</source>
            <translation>elendi: düz metin yerine biçimleme</translation>
        </message>
        <message>
            <source>dropped: text in a code</source>
            <translation>elendi: kodlanmış metin</translation>
        </message>
        <message>
            <source>dropped: a hidden address</source>
            <translation>elendi: gizli bir adres</translation>
        </message>
        <message>
            <source>dropped: emoji</source>
            <translation>elendi: emoji</translation>
        </message>
        <message>
            <source>dropped: another language</source>
            <translation>elendi: başka bir dil</translation>
        </message>
        <message>
            <source>dropped: another form of address</source>
            <translation>elendi: başka bir hitap biçimi</translation>
        </message>
        <message>
            <source>dropped: a source that there is not</source>
            <translation>elendi: olmayan bir kaynak</translation>
        </message>
        <message>
            <source>dropped: it said what the playbook does not</source>
            <translation>elendi: kılavuzda olmayan bir şey söyledi</translation>
        </message>
        <message>
            <source>dropped: a source in another language</source>
            <translation>elendi: kaynak başka bir dilde</translation>
        </message>
        <message>
            <source>dropped: its source says something else</source>
            <translation>elendi: kaynağı başka bir şey söylüyor</translation>
        </message>
        <message>
            <source>dropped: it turned a “not” around</source>
            <translation>elendi: bir “değil”i tersine çevirdi</translation>
        </message>
        <message>
            <source>dropped: its tone</source>
            <translation>elendi: tonu</translation>
        </message>
        <message>
            <source>shown, not used</source>
            <translation>gösterildi, kullanılmadı</translation>
        </message>
        <message>
            <source>approved after editing</source>
            <translation>düzenlenip onaylandı</translation>
        </message>
        <message>
            <source>approved as it was</source>
            <translation>olduğu gibi onaylandı</translation>
        </message>
        <message>
            <source>dropped: the guard stopped it</source>
            <translation>elendi: koruma durdurdu</translation>
        </message>
        <message>
            <source>dropped: it promised what no source says</source>
            <translation>elendi: hiçbir kaynakta olmayan bir söz verdi</translation>
        </message>
        <message>
            <source>dropped by the checks</source>
            <translation>denetimlerde elendi</translation>
        </message>
        <message>
            <source>Brand: {name}</source>
            <translation>Marka: {name}</translation>
        </message>
        <message>
            <source>Rename the brand</source>
            <translation>Markayı yeniden adlandır</translation>
        </message>
        <message>
            <source>The name of the brand</source>
            <translation>Markanın adı</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Markalar</translation>
        </message>
        <message>
            <source>Another brand…</source>
            <translation>Başka bir marka…</translation>
        </message>
        <message>
            <source>Rename the brand…</source>
            <translation>Markayı yeniden adlandır…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>{name} markasına geç</translation>
        </message>
        <message>
            <source>The key to press</source>
            <translation>Basılacak tuş</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Tuşları değiştir</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>her yerde</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Eylem veya tuş bul</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Eylemler ve tuşları</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Yerlerini değiştir</translation>
        </message>
        <message>
            <source>Another key</source>
            <translation>Başka tuş</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Back to its own key</source>
            <translation>Kendi tuşuna dön</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>Hepsini eski hâline getir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Press the key for “{action}”. Esc leaves it as it is.</source>
            <translation>“{action}” için tuşa basın. Esc olduğu gibi bırakır.</translation>
        </message>
        <message>
            <source>“{action}” has its own key again.</source>
            <translation>“{action}” yeniden kendi tuşunu kullanıyor.</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ne yapar</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tuş</translation>
        </message>
        <message>
            <source>It comes with {key}.</source>
            <translation>Varsayılanı: {key}.</translation>
        </message>
        <message>
            <source>{key} of your file is another action's too.</source>
            <translation>Dosyanızdaki {key} başka bir eylemin de tuşu.</translation>
        </message>
        <message>
            <source>{key} is “{action}” ({place})</source>
            <translation>{key} şu anda “{action}” ({place})</translation>
        </message>
        <message>
            <source>{others}. Press another key, or Esc.</source>
            <translation>{others}. Başka bir tuşa ya da Esc'ye basın.</translation>
        </message>
        <message>
            <source>{others}. Swap them? It gets {key}.</source>
            <translation>{others}. Yerleri değişsin mi? Diğerine {key} verilir.</translation>
        </message>
        <message>
            <source>{others}. Take it? That one has no key then.</source>
            <translation>{others}. Yine de buna verilsin mi? O zaman diğeri tuşsuz kalır.</translation>
        </message>
        <message>
            <source>“{action}” is {key} now.</source>
            <translation>“{action}” artık {key}.</translation>
        </message>
        <message>
            <source>All keys are as they came.</source>
            <translation>Tüm tuşlar varsayılana döndü.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Geri alındı.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>{key} belongs to lists and fields. Press another key, or Esc.</source>
            <translation>{key} listelere ve alanlara ayrılmış. Başka bir tuşa ya da Esc'ye basın.</translation>
        </message>
        <message>
            <source>Enter changes the key of the action that is chosen.</source>
            <translation>Enter, seçili eylemin tuşunu değiştirir.</translation>
        </message>
        <message>
            <source>{day}: {total} mentions, {negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{day}: {total} bahsetme, {negative} olumsuz, {neutral} nötr, {positive} olumlu</translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>%n gün için duyguya göre bahsetmeler, toplam {total}. Sol ve sağ bir günü okur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.</source>
            <translation>
                <numerusform>%n hafta için duyguya göre bahsetmeler, toplam {total}. Sol ve sağ bir haftayı okur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>{day} haftası</translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Yeniden yazana kadar</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n açık</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>dönüş: {time}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Hiç kimse</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Ata</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 saat</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Yarın</translation>
        </message>
        <message>
            <source>Me ({name})</source>
            <translation>Ben ({name})</translation>
        </message>
        <message>
            <source>This afternoon</source>
            <translation>Bugün öğleden sonra</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Pazartesi</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>Bu akşam</translation>
        </message>
        <message>
            <source>Nothing is called like this. Try another word.</source>
            <translation>Bu adda bir şey yok. Başka bir sözcük deneyin.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Ne yapmak istiyorsunuz?</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Pencere</translation>
        </message>
        <message numerus="yes">
            <source>%n other mentions were looked at;</source>
            <translation>
                <numerusform>%n başka bahsetme incelendi;</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} more</source>
            <translation>{size} daha</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>Bahsetme</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Bir kişi</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Kullanımda</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Diğeri</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Ayrıldıkları yerler</translation>
        </message>
        <message numerus="yes">
            <source>%n would get another label.</source>
            <translation>
                <numerusform>%n tanesi başka etiket alırdı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Doğru</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Doğruluk</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>Makro F1</translation>
        </message>
        <message>
            <source>Mentions a second</source>
            <translation>Saniyede bahsetme</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Bellek</translation>
        </message>
        <message>
            <source>{right} for {given} {count}×</source>
            <translation>{right} yerine {given} {count}×</translation>
        </message>
        <message>
            <source>{model} took {mistakes}.</source>
            <translation>{model} karıştırdıkları: {mistakes}.</translation>
        </message>
        <message>
            <source>{right} of {of}</source>
            <translation>{of} içinde {right}</translation>
        </message>
        <message>
            <source>{platform} is connected already.</source>
            <translation>{platform} zaten bağlı.</translation>
        </message>
        <message>
            <source>opens the post for you to answer</source>
            <translation>yanıtlamanız için gönderiyi açar</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Hesap bağla</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>Keys are kept in this computer's vault ({kind}).</source>
            <translation>Anahtarlar bu bilgisayarın kasasında saklanır ({kind}).</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Oturum açılıyor…</translation>
        </message>
        <message>
            <source>{field} (optional)</source>
            <translation>{field} (isteğe bağlı)</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>{who} bağlandı. Artık dinliyor.</translation>
        </message>
        <message>
            <source>Saved, but not checked yet: {platform} cannot be reached right now. It is tried again by itself.</source>
            <translation>Kaydedildi ama henüz denetlenmedi: {platform} platformuna şu anda ulaşılamıyor. Kendiliğinden yeniden denenecek.</translation>
        </message>
        <message>
            <source>hears mentions and replies</source>
            <translation>bahsetmeleri ve yanıtları duyar</translation>
        </message>
        <message>
            <source>searches for words</source>
            <translation>sözcük arar</translation>
        </message>
        <message>
            <source>sends replies you approve</source>
            <translation>onayladığınız yanıtları gönderir</translation>
        </message>
        <message>
            <source>Why critical:</source>
            <translation>Neden kritik:</translation>
        </message>
        <message>
            <source>Why high:</source>
            <translation>Neden yüksek:</translation>
        </message>
        <message>
            <source>Why normal:</source>
            <translation>Neden normal:</translation>
        </message>
        <message>
            <source>Why low:</source>
            <translation>Neden düşük:</translation>
        </message>
        <message>
            <source>the reply was refused</source>
            <translation>yanıt reddedildi</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>100 üzerinden {points}</translation>
        </message>
        <message>
            <source>Load the whole conversation</source>
            <translation>Tüm konuşmayı yükle</translation>
        </message>
        <message>
            <source>{next} / {previous} next, previous</source>
            <translation>{next} / {previous} sonraki, önceki</translation>
        </message>
        <message>
            <source>reply is leaving</source>
            <translation>yanıt gönderiliyor</translation>
        </message>
        <message>
            <source>waits for you to post the reply</source>
            <translation>yanıtı paylaşmanızı bekliyor</translation>
        </message>
        <message>
            <source>not sure whether the reply arrived</source>
            <translation>yanıtın ulaştığı kesin değil</translation>
        </message>
        <message>
            <source>Open or copy</source>
            <translation>Aç veya kopyala</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>sent by {name}</source>
            <translation>gönderen {name}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>düzenlendi</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more posts of this conversation</source>
            <translation>
                <numerusform>Bu konuşmadan %n gönderi daha göster</numerusform>
            </translation>
        </message>
        <message>
            <source>reply leaves in {span}</source>
            <translation>yanıt {span} sonra gidiyor</translation>
        </message>
        <message>
            <source>The author deleted this post.</source>
            <translation>Yazarı bu gönderiyi sildi.</translation>
        </message>
        <message>
            <source>Has a picture or video; open the post to see it.</source>
            <translation>Görsel veya video var; görmek için gönderiyi açın.</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Gönderiyi aç</translation>
        </message>
        <message>
            <source>Why it is back:</source>
            <translation>Neden geri geldi:</translation>
        </message>
        <message numerus="yes">
            <source>conversation of %n</source>
            <translation>
                <numerusform>%n gönderilik konuşma</numerusform>
            </translation>
        </message>
        <message>
            <source>assigned to {name}</source>
            <translation>{name} üzerinde</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Özel</translation>
        </message>
        <message>
            <source>Changed {time}. It said before: {text}</source>
            <translation>Değişti: {time}. Önceki hâli: {text}</translation>
        </message>
        <message>
            <source>snoozed until {time}</source>
            <translation>{time} vaktine ertelendi</translation>
        </message>
        <message>
            <source>snoozed until they write again</source>
            <translation>yeniden yazana kadar ertelendi</translation>
        </message>
        <message>
            <source>Show how this adds up</source>
            <translation>Nasıl hesaplandığını göster</translation>
        </message>
        <message>
            <source>Something broke</source>
            <translation>Bir şey bozuldu</translation>
        </message>
        <message>
            <source>Something broke in SocialDesk</source>
            <translation>SocialDesk içinde bir şey bozuldu</translation>
        </message>
        <message>
            <source>What you have stored and approved is safe. You can go on; if it happens again, copy the report and send it to us. Keys are taken out; look through it before you send it.</source>
            <translation>Kaydettiğiniz ve onayladığınız her şey güvende. Devam edebilirsiniz; yinelenirse raporu kopyalayıp bize gönderin. Anahtarlar çıkarıldı; göndermeden önce bir göz atın.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Raporu kopyala</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>All that was said</source>
            <translation>Tüm konuşulanlar</translation>
        </message>
        <message>
            <source>Sentiment over 90 days</source>
            <translation>90 günde duygu</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Etiket ekle</translation>
        </message>
        <message>
            <source>Notes about this person</source>
            <translation>Bu kişiyle ilgili notlar</translation>
        </message>
        <message>
            <source>What should a colleague know?</source>
            <translation>Bir iş arkadaşı neyi bilmeli?</translation>
        </message>
        <message>
            <source>Notes saved.</source>
            <translation>Notlar kaydedildi.</translation>
        </message>
        <message>
            <source>Tag {tag} taken off.</source>
            <translation>{tag} etiketi kaldırıldı.</translation>
        </message>
        <message>
            <source>Tagged {tag}.</source>
            <translation>{tag} etiketi eklendi.</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>düşüyor</translation>
        </message>
        <message>
            <source>Sentiment over 90 days: {trend}</source>
            <translation>90 günde duygu: {trend}</translation>
        </message>
        <message>
            <source>First seen {month}</source>
            <translation>İlk görülme: {month}</translation>
        </message>
        <message>
            <source>Usual answer time: {span}</source>
            <translation>Olağan yanıt süresi: {span}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>yükseliyor</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>değişmiyor</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions</source>
            <translation>
                <numerusform>%n bahsetme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n yanıtlandı</numerusform>
            </translation>
        </message>
        <message>
            <source>Sorted by: {order}</source>
            <translation>Sıralama: {order}</translation>
        </message>
        <message>
            <source>Find a customer by name or handle</source>
            <translation>Ada veya kullanıcı adına göre müşteri bul</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Birleştir…</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Ayır…</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Konuşulanlar</translation>
        </message>
        <message>
            <source>Find a customer</source>
            <translation>Müşteri bul</translation>
        </message>
        <message>
            <source>Sort the customers</source>
            <translation>Müşterileri sırala</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Konuşmayı aç</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>Not yaz</translation>
        </message>
        <message>
            <source>Add or take off a tag</source>
            <translation>Etiket ekle veya kaldır</translation>
        </message>
        <message>
            <source>Merge with another customer</source>
            <translation>Başka bir müşteriyle birleştir</translation>
        </message>
        <message>
            <source>Split again, or split an identity off</source>
            <translation>Yeniden ayır ya da bir kimliği ayır</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Aynı kişi değil</translation>
        </message>
        <message>
            <source>Nobody goes by that name. Fewer letters find more.</source>
            <translation>Bu adda kimse yok. Daha az harfle daha çok sonuç bulunur.</translation>
        </message>
        <message>
            <source>Nobody wrote yet. Who writes to you or about you appears here.</source>
            <translation>Henüz kimse yazmadı. Size ya da hakkınızda yazanlar burada görünür.</translation>
        </message>
        <message>
            <source>There is nothing to split: one identity, and nobody was merged.</source>
            <translation>Ayrılacak bir şey yok: tek kimlik, kimse birleştirilmemiş.</translation>
        </message>
        <message>
            <source>Undo the merge with {name}</source>
            <translation>{name} ile birleştirmeyi geri al</translation>
        </message>
        <message>
            <source>Now a customer of its own.</source>
            <translation>Artık ayrı bir müşteri.</translation>
        </message>
        <message>
            <source>Noted: two people.</source>
            <translation>Not edildi: iki ayrı kişi.</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Sonraki müşteri</translation>
        </message>
        <message>
            <source>Previous customer</source>
            <translation>Önceki müşteri</translation>
        </message>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n platform</numerusform>
            </translation>
        </message>
        <message>
            <source>Now one customer.</source>
            <translation>Artık tek müşteri.</translation>
        </message>
        <message>
            <source>Make {handle} on {platform} a customer of their own</source>
            <translation>{platform} üzerindeki {handle} ayrı bir müşteri olsun</translation>
        </message>
        <message>
            <source>Two customers again.</source>
            <translation>Yeniden iki müşteri.</translation>
        </message>
        <message>
            <source>Merge two customers</source>
            <translation>İki müşteriyi birleştir</translation>
        </message>
        <message>
            <source>Find the other customer by name or handle</source>
            <translation>Diğer müşteriyi adına veya kullanıcı adına göre bul</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Kalan</translation>
        </message>
        <message>
            <source>Joins them</source>
            <translation>Ona katılan</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>Identities, mentions, tags and notes of both will be together. It can be split again.</source>
            <translation>İkisinin kimlikleri, bahsetmeleri, etiketleri ve notları bir araya gelir. Sonra yeniden ayrılabilir.</translation>
        </message>
        <message>
            <source>Nobody else is called like this.</source>
            <translation>Bu adda başka kimse yok.</translation>
        </message>
        <message>
            <source>Open the conversation: {what}</source>
            <translation>Konuşmayı aç: {what}</translation>
        </message>
        <message>
            <source>{name} ({handles}), by {who}, {time}</source>
            <translation>{name} ({handles}), yapan: {who}, {time}</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Verilen sözler</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştır</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Aynı değil</translation>
        </message>
        <message>
            <source>Maybe the same person</source>
            <translation>Belki aynı kişi</translation>
        </message>
        <message>
            <source>Merged by hand</source>
            <translation>Elle birleştirildi</translation>
        </message>
        <message>
            <source>Nothing that we know of.</source>
            <translation>Bildiğimiz bir şey yok.</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>demo</translation>
        </message>
        <message>
            <source>Wrote last</source>
            <translation>En son yazan</translation>
        </message>
        <message>
            <source>Wrote most</source>
            <translation>En çok yazan</translation>
        </message>
        <message>
            <source>Unhappiest</source>
            <translation>En mutsuz</translation>
        </message>
        <message>
            <source>Happiest</source>
            <translation>En mutlu</translation>
        </message>
        <message>
            <source>Most followers</source>
            <translation>En çok takipçi</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Money back</source>
            <translation>Para iadesi</translation>
        </message>
        <message>
            <source>A discount or gift</source>
            <translation>İndirim veya hediye</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Nötr</translation>
        </message>
        <message>
            <source>{name} on {place} has the same handle: {shared}</source>
            <translation>{name} ({place}) aynı kullanıcı adını taşıyor: {shared}</translation>
        </message>
        <message>
            <source>{name} on {place} has the same name: {shared}</source>
            <translation>{name} ({place}) aynı adı taşıyor: {shared}</translation>
        </message>
        <message>
            <source>Negative {figure}</source>
            <translation>Olumsuz {figure}</translation>
        </message>
        <message>
            <source>Positive {figure}</source>
            <translation>Olumlu {figure}</translation>
        </message>
        <message>
            <source>They wrote</source>
            <translation>Onlar yazdı</translation>
        </message>
        <message>
            <source>We answered</source>
            <translation>Biz yanıtladık</translation>
        </message>
        <message>
            <source>We answered elsewhere</source>
            <translation>Başka yerde yanıtladık</translation>
        </message>
        <message>
            <source>approved by {who}</source>
            <translation>onaylayan {who}</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Silindi</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Ertele</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>What else can be decided</source>
            <translation>Başka neler yapılabilir</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Atla</translation>
        </message>
        <message>
            <source>Ask the lead</source>
            <translation>Lidere sor</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Geri gönder</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>Onayla ve gönder</translation>
        </message>
        <message>
            <source>This changed while you were deciding. Look again.</source>
            <translation>Siz karar verirken bu değişti. Yeniden bakın.</translation>
        </message>
        <message>
            <source>Write a reply, or press {one}, {two} or {three} for a suggestion</source>
            <translation>Bir yanıt yazın ya da öneri için {one}, {two} veya {three} tuşuna basın</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Yanıtınız</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Bu yanıt bu hâliyle gönderilemez.</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Bunun için öneri yok. Kendiniz yazın.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Şimdi gönder</translation>
        </message>
        <message>
            <source>Somebody else looks at this one first; it leaves when it is signed.</source>
            <translation>Buna önce başka biri bakıyor; imzalanınca gider.</translation>
        </message>
        <message>
            <source>Write a reply first, or press {key} for the first suggestion.</source>
            <translation>Önce bir yanıt yazın ya da birinci öneri için {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>Press {key} again to send it later as it is.</source>
            <translation>Bu haliyle sonra göndermek için {key} tuşuna bir daha basın.</translation>
        </message>
        <message>
            <source>Press {key} again to send it as it is.</source>
            <translation>Bu haliyle göndermek için {key} tuşuna bir daha basın.</translation>
        </message>
        <message>
            <source>There is nobody to ask. Add a lead under Rules › People and hours.</source>
            <translation>Sorulacak kimse yok. Kurallar › Kişiler ve saatler bölümünden bir lider ekleyin.</translation>
        </message>
        <message>
            <source>Show people and hours</source>
            <translation>Kişileri ve saatleri göster</translation>
        </message>
        <message>
            <source>Your draft, {time}</source>
            <translation>Taslağınız, {time}</translation>
        </message>
        <message>
            <source>Approve it as it is, change it, or send it back.</source>
            <translation>Olduğu gibi onaylayın, değiştirin ya da geri gönderin.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Somebody else looks first: {why}</source>
            <translation>Önce başka biri bakıyor: {why}</translation>
        </message>
        <message>
            <source>This one is posted by hand, so it cannot be sent later.</source>
            <translation>Bu elle paylaşılıyor, bu yüzden sonraya bırakılamaz.</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopyala ve aç</translation>
        </message>
        <message>
            <source>Sign &amp; send</source>
            <translation>İmzala ve gönder</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Duygu</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Amaç</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Language of the entry</source>
            <translation>Girdinin dili</translation>
        </message>
        <message>
            <source>How it is asked, one wording a line</source>
            <translation>Nasıl soruluyor, her satıra bir ifade</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Nobody answered this yet. Write the answer without a greeting: each customer gets their own.</source>
            <translation>Bunu henüz kimse yanıtlamadı. Yanıtı selamsız yazın: her müşteriye kendi selamı eklenir.</translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>Onaylanmış %n yanıttan alındı. Eklemeden önce okuyun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible, Tab takes the first</source>
            <translation>
                <numerusform>%n olasılık, Tab ilkini alır</numerusform>
            </translation>
        </message>
        <message>
            <source>What may follow</source>
            <translation>Ne gelebilir</translation>
        </message>
        <message>
            <source>the post was deleted</source>
            <translation>gönderi silindi</translation>
        </message>
        <message>
            <source>the customer wrote meanwhile</source>
            <translation>müşteri bu arada yazdı</translation>
        </message>
        <message>
            <source>the author or the conversation is muted</source>
            <translation>yazan veya konuşma susturuldu</translation>
        </message>
        <message>
            <source>another mention of this customer is open</source>
            <translation>bu müşterinin başka bir bahsetmesi açık</translation>
        </message>
        <message>
            <source>no answer of ours arrived</source>
            <translation>yanıtımız ulaşmadı</translation>
        </message>
        <message>
            <source>the mention is in the queue anyway</source>
            <translation>bahsetme zaten kuyrukta</translation>
        </message>
        <message>
            <source>the customer had enough follow-ups this month</source>
            <translation>müşteriye bu ay yeterince takip yapıldı</translation>
        </message>
        <message>
            <source>its time was over while SocialDesk was closed</source>
            <translation>süresi SocialDesk kapalıyken doldu</translation>
        </message>
        <message>
            <source>Followed up: {title}</source>
            <translation>Takip edildi: {title}</translation>
        </message>
        <message>
            <source>Follow-up skipped: {title}</source>
            <translation>Takip atlandı: {title}</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {title}</source>
            <translation>Takip iptal edildi: {title}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {title}</source>
            <translation>Takip düştü: {title}</translation>
        </message>
        <message>
            <source>In 24 hours</source>
            <translation>24 saat sonra</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 gün sonra</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Bir hafta sonra</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>bugün {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>dün {time}</translation>
        </message>
        <message>
            <source>Back: the customer wrote</source>
            <translation>Geri geldi: müşteri yazdı</translation>
        </message>
        <message>
            <source>Back: its snooze is over</source>
            <translation>Geri geldi: ertelemesi bitti</translation>
        </message>
        <message>
            <source>It comes back to the queue then, as a draft. Nothing is sent by itself.</source>
            <translation>O zaman kuyruğa taslak olarak döner. Kendiliğinden hiçbir şey gönderilmez.</translation>
        </message>
        <message>
            <source>Follow-up: {title}</source>
            <translation>Takip: {title}</translation>
        </message>
        <message>
            <source>Follow-up {time}: {title}</source>
            <translation>Takip {time}: {title}</translation>
        </message>
        <message>
            <source>answered {time}</source>
            <translation>yanıtlandı: {time}</translation>
        </message>
        <message>
            <source>set by {name}</source>
            <translation>ayarlayan {name}</translation>
        </message>
        <message>
            <source>snoozed by {name} {time}</source>
            <translation>erteleyen {name}, {time}</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Takip et</translation>
        </message>
        <message>
            <source>What about? (for you and your colleagues)</source>
            <translation>Ne hakkında? (siz ve ekip arkadaşlarınız için)</translation>
        </message>
        <message>
            <source>It comes back {time}.</source>
            <translation>Geri geleceği zaman: {time}.</translation>
        </message>
        <message>
            <source>It is in the queue.</source>
            <translation>Kuyrukta.</translation>
        </message>
        <message>
            <source>No follow-up.</source>
            <translation>Takip yok.</translation>
        </message>
        <message>
            <source>{key} change</source>
            <translation>{key} değiştir</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Şimdi yap</translation>
        </message>
        <message>
            <source>On another day…</source>
            <translation>Başka bir gün…</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>Takip yok</translation>
        </message>
        <message>
            <source>Nothing is to be followed up. It comes by itself when an answer to a complaint has left and the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets one.</source>
            <translation>Takip edilecek bir şey yok. Bir şikâyete yanıtınız gidip müşteri bir daha yazmayınca, kılavuzunuzdaki takiplere göre kendiliğinden gelir; kuyrukta {key} ile siz de kurabilirsiniz.</translation>
        </message>
        <message>
            <source>Follow up later</source>
            <translation>Sonra takip et</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Kuyrukta</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Önceki</translation>
        </message>
        <message numerus="yes">
            <source>%n in the queue</source>
            <translation>
                <numerusform>kuyrukta %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to come</source>
            <translation>
                <numerusform>%n gelecek</numerusform>
            </translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>kendiliğinden</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Yazan</translation>
        </message>
        <message>
            <source>Number of the post</source>
            <translation>Gönderi numarası</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>Neye yanıt</translation>
        </message>
        <message>
            <source>From a customer</source>
            <translation>Müşteriden</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read</source>
            <translation>
                <numerusform>%n satır okundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n yeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of our own</source>
            <translation>
                <numerusform>%n bizim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n zaten biliniyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n değişti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>%n yeniden paylaşım</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n okunamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {file}</source>
            <translation>{file} içe aktar</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>Dosyaya bakılıyor…</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Dosyanın ilk satırları</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>{kind}, about {rows} rows. Check what each column is.</source>
            <translation>{kind}, yaklaşık {rows} satır. Her sütunun ne olduğunu denetleyin.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read…</source>
            <translation>
                <numerusform>%n satır okundu…</numerusform>
            </translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(yok)</translation>
        </message>
        <message>
            <source>Stopped. What was read stays.</source>
            <translation>Durduruldu. Okunanlar kalır.</translation>
        </message>
        <message>
            <source>{name} on {platform}</source>
            <translation>{name}, {platform}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>says the same as the one above</source>
            <translation>yukarıdakiyle aynısını diyor</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Taslak</translation>
        </message>
        <message numerus="yes">
            <source>+%n like this</source>
            <translation>
                <numerusform>+%n benzeri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>%n benzeri</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: {person} düzeltti, {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>Sınıflandırıcı {label} demişti.</translation>
        </message>
        <message>
            <source>The classifier had said the same.</source>
            <translation>Sınıflandırıcı da aynısını demişti.</translation>
        </message>
        <message>
            <source>Set the labels right</source>
            <translation>Etiketleri düzelt</translation>
        </message>
        <message>
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>Harfler veya oklar; Enter kaydeder, Backspace geri alır, Esc çıkar</translation>
        </message>
        <message>
            <source>Set the labels</source>
            <translation>Etiketleri kaydet</translation>
        </message>
        <message>
            <source>{answer}, holds now</source>
            <translation>{answer}, şu an geçerli</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>The classifier has them right already.</source>
            <translation>Sınıflandırıcı bunları zaten doğru biliyor.</translation>
        </message>
        <message>
            <source>It would change too much of what is right.</source>
            <translation>Doğru olanların fazlasını değiştirirdi.</translation>
        </message>
        <message>
            <source>It would get no more of them right.</source>
            <translation>Bunların daha fazlasını doğru bilemezdi.</translation>
        </message>
        <message>
            <source>Better: it can be used.</source>
            <translation>Daha iyi: kullanılabilir.</translation>
        </message>
        <message numerus="yes">
            <source>Correct %n more to learn from.</source>
            <translation>
                <numerusform>Öğrenmek için %n etiket daha düzeltin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>Şimdi öğren</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Öğreniliyor</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>Geri dön…</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Right before</source>
            <translation>Önce doğru</translation>
        </message>
        <message>
            <source>Right after</source>
            <translation>Sonra doğru</translation>
        </message>
        <message>
            <source>Others that stay</source>
            <translation>Değişmeyen diğerleri</translation>
        </message>
        <message>
            <source>New mentions are labelled with revision {revision}.</source>
            <translation>Yeni gönderiler {revision}. sürümle etiketlenir.</translation>
        </message>
        <message>
            <source>Learning from corrections</source>
            <translation>Düzeltmelerden öğrenme</translation>
        </message>
        <message>
            <source>Nobody corrected a label yet. Press {key} at a mention whose labels are wrong.</source>
            <translation>Henüz kimse bir etiketi düzeltmedi. Etiketleri yanlış olan bir bahsetmede {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>Nothing that was learned is in use.</source>
            <translation>Öğrenilen hiçbir şey kullanılmıyor.</translation>
        </message>
        <message>
            <source>In use: revision {revision}, learned from {count} labels, since {moment}, by {person}.</source>
            <translation>Kullanımda: {revision}. sürüm, {count} etiketten öğrenildi, {moment} tarihinden beri, {person}.</translation>
        </message>
        <message>
            <source>Changed. New mentions are labelled so.</source>
            <translation>Değiştirildi. Yeni gönderiler böyle etiketlenir.</translation>
        </message>
        <message>
            <source>Revision {revision}, {moment}</source>
            <translation>{revision}. sürüm, {moment}</translation>
        </message>
        <message>
            <source>The classifier without learning</source>
            <translation>Öğrenmesiz sınıflandırıcı</translation>
        </message>
        <message numerus="yes">
            <source>%n labels corrected or confirmed</source>
            <translation>
                <numerusform>%n etiket düzeltildi veya onaylandı</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for {source} until {time}</source>
            <translation>{source} için {time} saatine kadar bekleniyor</translation>
        </message>
        <message>
            <source>Listening, checked {ago}</source>
            <translation>Dinliyor, {ago} bakıldı</translation>
        </message>
        <message>
            <source>{source} needs you: {what}</source>
            <translation>{source} sizi bekliyor: {what}</translation>
        </message>
        <message>
            <source>{sources} needs you</source>
            <translation>{sources} sizi bekliyor</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Dinleniyor…</translation>
        </message>
        <message>
            <source>Offline. Tries again at {time}</source>
            <translation>Çevrimdışı. {time} saatinde yeniden dener</translation>
        </message>
        <message>
            <source>No source can be reached.</source>
            <translation>Hiçbir kaynağa ulaşılamıyor.</translation>
        </message>
        <message>
            <source>Listening, checked just now</source>
            <translation>Dinliyor, az önce bakıldı</translation>
        </message>
        <message>
            <source>{source} has been silent since {time}. Nothing new arrives from there.</source>
            <translation>{source}, {time} saatinden beri sessiz. Oradan yeni bir şey gelmiyor.</translation>
        </message>
        <message>
            <source>Access to {source} ends {time}. Connect it again before then.</source>
            <translation>{source} erişimi {time} sona eriyor. Ondan önce yeniden bağlayın.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>Henüz kaynak yok</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources want a look.</source>
            <translation>
                <numerusform>%n kaynağa daha bakılmalı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written {time}</source>
            <translation>Yazıldı: {time}</translation>
        </message>
        <message>
            <source>Answer by {time}</source>
            <translation>Yanıt için son an: {time}</translation>
        </message>
        <message>
            <source>Search or filter: urgency:high lang:tr “kargo”</source>
            <translation>Ara veya süz: urgency:high lang:tr “kargo”</translation>
        </message>
        <message>
            <source>Search or filter</source>
            <translation>Ara veya süz</translation>
        </message>
        <message>
            <source>All mentions</source>
            <translation>Tüm bahsetmeler</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Kuyruk</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Yükleniyor…</translation>
        </message>
        <message>
            <source>No source can be reached right now. SocialDesk keeps trying; what arrived before is here.</source>
            <translation>Şu anda hiçbir kaynağa ulaşılamıyor. SocialDesk denemeyi sürdürüyor; daha önce gelenler burada.</translation>
        </message>
        <message>
            <source>Show sources</source>
            <translation>Kaynakları göster</translation>
        </message>
        <message>
            <source>Here: {place}</source>
            <translation>Burada: {place}</translation>
        </message>
        <message>
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>Henüz bir şey duyulmadı. Hesap bağlayın ya da izleme ekleyin.</translation>
        </message>
        <message>
            <source>Nothing waits for you. New mentions appear here by themselves.</source>
            <translation>Sizi bekleyen yok. Yeni bahsetmeler burada kendiliğinden belirir.</translation>
        </message>
        <message>
            <source>Show all mentions</source>
            <translation>Tüm bahsetmeleri göster</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>Eşleşen bir şey yok. Daha az sözcükle daha çok sonuç bulunur.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Süzgeci temizle</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>Sizi bekleyenler arasında eşleşen yok. Yanıtlanan ya da atlananlar Tüm bahsetmeler bölümünde.</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{limit} karakterin {used} kadarı</translation>
        </message>
        <message>
            <source>public</source>
            <translation>herkese açık</translation>
        </message>
        <message>
            <source>private</source>
            <translation>özel</translation>
        </message>
        <message>
            <source>Read the whole card</source>
            <translation>Model kartının tamamını oku</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Model klasörü seç</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>Klasör ya da hub adı yaz</translation>
        </message>
        <message>
            <source>Compare with the model in use</source>
            <translation>Kullanılan modelle karşılaştır</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>Düzeltmelerden öğren</translation>
        </message>
        <message>
            <source>Let the shipped model answer everything</source>
            <translation>Her soruyu birlikte gelen model yanıtlasın</translation>
        </message>
        <message>
            <source>since {moment}, by {person}</source>
            <translation>{moment} tarihinden beri, {person}</translation>
        </message>
        <message>
            <source>The shipped model answers meanwhile. {why}</source>
            <translation>Bu arada birlikte gelen model yanıtlıyor. {why}</translation>
        </message>
        <message>
            <source>, measured on {day}</source>
            <translation>, ölçüm tarihi {day}</translation>
        </message>
        <message>
            <source>what labels mentions, on this computer</source>
            <translation>bahsetmeleri bu bilgisayarda etiketleyen</translation>
        </message>
        <message>
            <source>Back to the shipped model</source>
            <translation>Birlikte gelen modele dön</translation>
        </message>
        <message>
            <source>Shipped: {model}, {size}</source>
            <translation>Birlikte gelen: {model}, {size}</translation>
        </message>
        <message>
            <source>On mentions it had not seen</source>
            <translation>Görmediği bahsetmelerde</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Bahsetmeler</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>The shipped model answers again.</source>
            <translation>Yeniden birlikte gelen model yanıtlıyor.</translation>
        </message>
        <message>
            <source>the shipped model</source>
            <translation>birlikte gelen model</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Aciliyet</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Ne istiyor</translation>
        </message>
        <message>
            <source>Wants a reply</source>
            <translation>Yanıt bekliyor</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Tarayıcıda aç</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Bu adres tarayıcınızda açılsın mı?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>Yalnızca web adresleri açılır. Bunu kopyalayabilirsiniz.</translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>Kurallarınızdan %n uyarı</numerusform>
            </translation>
        </message>
        <message>
            <source>Critical: {who}</source>
            <translation>Kritik: {who}</translation>
        </message>
        <message>
            <source>A critical mention</source>
            <translation>Kritik bir bahsetme</translation>
        </message>
        <message numerus="yes">
            <source>%n critical mentions</source>
            <translation>
                <numerusform>%n kritik bahsetme</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Gönderiliyor</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Reddedildi</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Belirsiz</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Elle</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Geri alındı</translation>
        </message>
        <message>
            <source>Leaves in {span}. Undo takes it back.</source>
            <translation>{span} sonra gidiyor. Geri al ile durur.</translation>
        </message>
        <message>
            <source>what you approved, and what became of it</source>
            <translation>onayladıklarınız ve sonuçları</translation>
        </message>
        <message>
            <source>On its way.</source>
            <translation>Yolda.</translation>
        </message>
        <message>
            <source>{time}, approved by {who}</source>
            <translation>{time}, onaylayan {who}</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}, {who} için yanıt: {text}. {story}</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Giden kutusu</translation>
        </message>
        <message>
            <source>Nothing here yet. Replies that you approve wait here, and show what became of them.</source>
            <translation>Henüz bir şey yok. Onayladığınız yanıtlar burada bekler ve sonuçlarını gösterir.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Daha eskileri göster</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>Göndermeyi duraklat veya sürdür</translation>
        </message>
        <message>
            <source>Take the newest reply back</source>
            <translation>En yeni yanıtı geri al</translation>
        </message>
        <message>
            <source>Send the next one that waits for its time now</source>
            <translation>Zamanını bekleyen sıradaki yanıtı şimdi gönder</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>Geri alındı. Bahsetme yeniden açık.</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>Şimdi gidiyor.</translation>
        </message>
        <message>
            <source>It goes out again now.</source>
            <translation>Şimdi yeniden gönderiliyor.</translation>
        </message>
        <message>
            <source>Noted as sent.</source>
            <translation>Gönderildi olarak işaretlendi.</translation>
        </message>
        <message>
            <source>Copied. Paste it under the post.</source>
            <translation>Kopyalandı. Gönderinin altına yapıştırın.</translation>
        </message>
        <message>
            <source>Tried again at {time}.</source>
            <translation>Yeniden denenecek: {time}.</translation>
        </message>
        <message>
            <source>Leaves at {time}.</source>
            <translation>Gidiş: {time}.</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>Sırasını bekliyor.</translation>
        </message>
        <message>
            <source>Held {time}</source>
            <translation>Bekletiliyor {time}</translation>
        </message>
        <message>
            <source>{action}: {who}</source>
            <translation>{action}: {who}</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Göndermeyi sürdür</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Göndermeyi duraklat</translation>
        </message>
        <message>
            <source>Sending is paused. Approved replies wait in the outbox.</source>
            <translation>Gönderme duraklatıldı. Onaylanan yanıtlar giden kutusunda bekliyor.</translation>
        </message>
        <message>
            <source>Open thread</source>
            <translation>Konuşmayı aç</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Yeniden gönder</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>Ben paylaştım</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>Yanıtınız görülünce kendiliğinden kapanır.</translation>
        </message>
        <message>
            <source>A model of the Hugging Face kind can answer one of the questions. It runs on this computer; nothing is switched before you have seen how it does on your own mentions.</source>
            <translation>Hugging Face türünde bir model sorulardan birini yanıtlayabilir. Bu bilgisayarda çalışır; kendi bahsetmelerinizde nasıl sonuç verdiğini görmeden hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Folder of a model, or owner/name on the hub</source>
            <translation>Bir modelin klasörü ya da hub'daki sahip/ad</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>İncele</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>İlerleme</translation>
        </message>
        <message>
            <source>Use it for: {question}</source>
            <translation>Bunun için kullan: {question}</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}.</source>
            <translation>{model}: {size}, {runs}, lisans: {licence}.</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.</source>
            <translation>{model}: {size}, {runs}, lisans: {licence}. Etiketler: {labels}. Dosyalar: {files}.</translation>
        </message>
        <message>
            <source>Fetch {size}</source>
            <translation>{size} indir</translation>
        </message>
        <message>
            <source>The labels are only numbered: what they mean is guessed from their order. Look at examples.</source>
            <translation>Etiketler yalnızca numaralı: anlamları sıralarından tahmin edildi. Örneklere bakın.</translation>
        </message>
        <message>
            <source>It should answer</source>
            <translation>Yanıtlayacağı soru</translation>
        </message>
        <message>
            <source>Use another model</source>
            <translation>Başka bir model kullan</translation>
        </message>
        <message>
            <source>Used before: {model}</source>
            <translation>Daha önce kullanılan: {model}</translation>
        </message>
        <message>
            <source>(left out)</source>
            <translation>(dışarıda)</translation>
        </message>
        <message>
            <source>What {label} means</source>
            <translation>{label} ne demek</translation>
        </message>
        <message>
            <source>Their names say nothing about this question. Say what they mean, or choose another question.</source>
            <translation>Adları bu soru hakkında bir şey söylemiyor. Ne anlama geldiklerini söyleyin ya da başka bir soru seçin.</translation>
        </message>
        <message>
            <source>{model} answers from the next mention on. Labels given stay.</source>
            <translation>Sonraki bahsetmeden itibaren {model} yanıtlıyor. Verilmiş etiketler kalır.</translation>
        </message>
        <message>
            <source>needs PyTorch</source>
            <translation>PyTorch gerektirir</translation>
        </message>
        <message>
            <source>runs on what is installed</source>
            <translation>kurulu olanla çalışır</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>belirtilmemiş</translation>
        </message>
        <message>
            <source>Pick all that match</source>
            <translation>Eşleşenlerin hepsini seç</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Hiçbiri</translation>
        </message>
        <message>
            <source>Pick none (Esc)</source>
            <translation>Seçimi kaldır (Esc)</translation>
        </message>
        <message>
            <source>Pick none</source>
            <translation>Seçimi kaldır</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Görüldü işaretle</translation>
        </message>
        <message numerus="yes">
            <source>%n picked</source>
            <translation>
                <numerusform>%n seçili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that match</source>
            <translation>
                <numerusform>Eşleşen %n bahsetmenin hepsi</numerusform>
            </translation>
        </message>
        <message>
            <source>All that match</source>
            <translation>Eşleşenlerin hepsi</translation>
        </message>
        <message numerus="yes">
            <source>Skip %n</source>
            <translation>
                <numerusform>%n tanesini atla</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Hepsini atla</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Kılavuz</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Öğrenilenler</translation>
        </message>
        <message>
            <source>Find in the playbook</source>
            <translation>Kılavuzda bul</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Tüm diller</translation>
        </message>
        <message>
            <source>All intents</source>
            <translation>Tüm amaçlar</translation>
        </message>
        <message>
            <source>All platforms</source>
            <translation>Tüm platformlar</translation>
        </message>
        <message>
            <source>What the playbook says</source>
            <translation>Kılavuz ne diyor</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Metni değiştir</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Değişikliği kaydet</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>Varsayılana dön</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>New template or answer</source>
            <translation>Yeni şablon veya yanıt</translation>
        </message>
        <message>
            <source>Drop what is not saved</source>
            <translation>Kaydedilmeyenleri at</translation>
        </message>
        <message>
            <source>Read the files again</source>
            <translation>Dosyaları yeniden oku</translation>
        </message>
        <message>
            <source>Open the playbook's folder</source>
            <translation>Kılavuzun klasörünü aç</translation>
        </message>
        <message>
            <source>Make it a template</source>
            <translation>Şablon yap</translation>
        </message>
        <message>
            <source>Put aside, or bring back</source>
            <translation>Kenara koy ya da geri getir</translation>
        </message>
        <message>
            <source>how {brand} speaks</source>
            <translation>{brand} nasıl konuşur</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n girdi</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved for this brand.</source>
            <translation>Bu marka için kaydedildi.</translation>
        </message>
        <message>
            <source>The default is in use again.</source>
            <translation>Yeniden varsayılan kullanılıyor.</translation>
        </message>
        <message>
            <source>Taken out; it is not suggested any more.</source>
            <translation>Çıkarıldı; artık önerilmiyor.</translation>
        </message>
        <message>
            <source>It is not in the playbook any more.</source>
            <translation>Artık kılavuzda değil.</translation>
        </message>
        <message>
            <source>Open templates or answers first: press {one} or {other}.</source>
            <translation>Önce şablonları veya yanıtları açın: {one} ya da {other} tuşuna basın.</translation>
        </message>
        <message>
            <source>Nothing here fits. Take out a word, or show all languages.</source>
            <translation>Buraya uyan bir şey yok. Bir sözcük çıkarın ya da tüm dilleri gösterin.</translation>
        </message>
        <message>
            <source>No answer yet. Press {key} to write the first: what people ask, and what you say.</source>
            <translation>Henüz yanıt yok. İlkini yazmak için {key} tuşuna basın: ne soruluyor, siz ne diyorsunuz.</translation>
        </message>
        <message>
            <source>Questions, one a line</source>
            <translation>Sorular, her satıra bir tane</translation>
        </message>
        <message>
            <source>What people ask, one wording a line</source>
            <translation>İnsanlar ne soruyor, her satıra bir ifade</translation>
        </message>
        <message>
            <source>Templates may have emoji</source>
            <translation>Şablonlarda emoji olabilir</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Seçenek</translation>
        </message>
        <message>
            <source>What kind of answer</source>
            <translation>Nasıl bir yanıt</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Bağlantı</translation>
        </message>
        <message>
            <source>Last day it is offered</source>
            <translation>Önerileceği son gün</translation>
        </message>
        <message>
            <source>Link, for {slot}</source>
            <translation>Bağlantı, {slot} için</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Son gün</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Sorun ne</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Yeniden oku</translation>
        </message>
        <message>
            <source>Open the file's folder</source>
            <translation>Dosyanın klasörünü aç</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Platform of the preview</source>
            <translation>Önizlemenin platformu</translation>
        </message>
        <message>
            <source>where it was written</source>
            <translation>yazıldığı yer</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>Nasıl okunur</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Sizin</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Varsayılan</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>belirtilmemiş</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Change it for this brand</source>
            <translation>Bu marka için değiştir</translation>
        </message>
        <message>
            <source>To “{mention}” on {platform}</source>
            <translation>“{mention}” için, {platform}</translation>
        </message>
        <message>
            <source>To somebody on {platform}; this brand has no such mention yet</source>
            <translation>{platform} üzerindeki biri için; bu markada henüz böyle bir bahsetme yok</translation>
        </message>
        <message>
            <source>No value for {slots} here: such a mention is not offered this.</source>
            <translation>Burada {slots} için değer yok: böyle bir bahsetmede bu önerilmez.</translation>
        </message>
        <message>
            <source>{slot} is no placeholder that is known here.</source>
            <translation>{slot} burada bilinen bir yer tutucu değil.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Neler öğrenildi</translation>
        </message>
        <message>
            <source>Nothing yet. Phrases that people keep taking out of suggestions show up here, and replies of your own words after which the customer was kinder.</source>
            <translation>Henüz bir şey yok. Önerilerden sürekli çıkarılan ifadeler ve kendi yazdığınız, sonrasında müşterinin daha olumlu olduğu yanıtlar burada görünür.</translation>
        </message>
        <message>
            <source>Text of the template</source>
            <translation>Şablonun metni</translation>
        </message>
        <message>
            <source>Open the template</source>
            <translation>Şablonu aç</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Kenara koy</translation>
        </message>
        <message numerus="yes">
            <source>%n phrases often taken out</source>
            <translation>
                <numerusform>Sık çıkarılan %n ifade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies that worked</source>
            <translation>
                <numerusform>İşe yarayan %n yanıt</numerusform>
            </translation>
        </message>
        <message>
            <source>It answered: “{mention}”</source>
            <translation>Yanıtladığı: “{mention}”</translation>
        </message>
        <message>
            <source>Then the customer wrote: “{text}”</source>
            <translation>Sonra müşteri şunu yazdı: “{text}”</translation>
        </message>
        <message>
            <source>Reading the replies of the last year…</source>
            <translation>Son bir yılın yanıtları okunuyor…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Geri getir</translation>
        </message>
        <message>
            <source>It is a template of this brand now.</source>
            <translation>Artık bu markanın bir şablonu.</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n times</source>
            <translation>
                <numerusform>%n kez gönderildi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kinder after it %n</source>
            <translation>
                <numerusform>sonrasında daha olumlu %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought back.</source>
            <translation>Geri getirildi.</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>Kenara kondu.</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>İşe yaradı</translation>
        </message>
        <message>
            <source>Taken out in {cut} of {edits} edits</source>
            <translation>{edits} düzenlemenin {cut} kadarında çıkarıldı</translation>
        </message>
        <message>
            <source>sent as it is {number}</source>
            <translation>olduğu gibi gönderilen {number}</translation>
        </message>
        <message>
            <source>Often taken out</source>
            <translation>Sık çıkarılan</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Kaydedilmedi</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Süresi bitti</translation>
        </message>
        <message>
            <source>The playbook stays as it was before. {why}</source>
            <translation>Kılavuz eski hâliyle kalır. {why}</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Üslup</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Şablonlar</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Sorular ve yanıtlar</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>İlkeler</translation>
        </message>
        <message>
            <source>Contacts and links</source>
            <translation>İletişim ve bağlantılar</translation>
        </message>
        <message>
            <source>Words never to use</source>
            <translation>Asla kullanılmayacak sözcükler</translation>
        </message>
        <message>
            <source>Asks in private</source>
            <translation>Özelden sorar</translation>
        </message>
        <message>
            <source>First step in public</source>
            <translation>İlk adım açıkta</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kısa</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>Kişisel</translation>
        </message>
        <message>
            <source>A colleague calls</source>
            <translation>Bir arkadaş arar</translation>
        </message>
        <message>
            <source>Passes it on</source>
            <translation>İletir</translation>
        </message>
        <message>
            <source>Asks what is meant</source>
            <translation>Ne demek istendiğini sorar</translation>
        </message>
        <message>
            <source>a journey</source>
            <translation>yolculuk</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>hasarlı</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kayıp</translation>
        </message>
        <message>
            <source>the wrong thing</source>
            <translation>yanlış ürün</translation>
        </message>
        <message>
            <source>late</source>
            <translation>geç</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>charged wrongly</source>
            <translation>yanlış ücretlendirme</translation>
        </message>
        <message>
            <source>money back</source>
            <translation>para iadesi</translation>
        </message>
        <message>
            <source>return</source>
            <translation>iade</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>kesinti</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>oturum açma</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>ödeme</translation>
        </message>
        <message>
            <source>price</source>
            <translation>fiyat</translation>
        </message>
        <message>
            <source>in stock</source>
            <translation>stok durumu</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>çalışma saatleri</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>tehlike</translation>
        </message>
        <message>
            <source>fraud</source>
            <translation>dolandırıcılık</translation>
        </message>
        <message>
            <source>formal (siz, te, Sie, usted)</source>
            <translation>resmî (siz, te, Sie, usted)</translation>
        </message>
        <message>
            <source>informal (sen, sinä, du, tú)</source>
            <translation>samimi (sen, sinä, du, tú)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>İmza</translation>
        </message>
        <message>
            <source>Stands at the end of each reply. {slot} is whoever approves it.</source>
            <translation>Her yanıtın sonunda yer alır. {slot}, yanıtı onaylayan kişidir.</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Off: templates with an emoji are never suggested.</source>
            <translation>Kapalı: emoji içeren şablonlar hiç önerilmez.</translation>
        </message>
        <message>
            <source>One a line, in any language. A reply with one of them cannot go out.</source>
            <translation>Her satıra bir tane, herhangi bir dilde. Bunlardan birini içeren yanıt gönderilemez.</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Hitap biçimi</translation>
        </message>
        <message>
            <source>How replies in this language address people.</source>
            <translation>Bu dildeki yanıtların insanlara nasıl seslendiği.</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>İade süresi</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: within 30 days. Fills {slot}.</source>
            <translation>Cümle içinde yazıldığı gibi, örneğin: 30 gün içinde. {slot} yerine geçer.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Teslimat</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: two to four working days. Fills {slot}.</source>
            <translation>Cümle içinde yazıldığı gibi, örneğin: iki ila dört iş günü. {slot} yerine geçer.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Çalışma saatleri</translation>
        </message>
        <message>
            <source>As they stand inside a sentence, for example: Monday to Friday 9–18. Fills {slot}.</source>
            <translation>Cümle içinde yazıldığı gibi, örneğin: pazartesiden cumaya 9–18. {slot} yerine geçer.</translation>
        </message>
        <message>
            <source>Refund limit</source>
            <translation>İade sınırı</translation>
        </message>
        <message>
            <source>What one person may promise alone, for example 50 EUR. More wants a second person.</source>
            <translation>Bir kişinin tek başına söz verebileceği tutar, örneğin 50 EUR. Fazlası ikinci bir kişi ister.</translation>
        </message>
        <message>
            <source>Peak season</source>
            <translation>Yoğun dönem</translation>
        </message>
        <message>
            <source>First and last day, one span a line: 2026-11-20 – 2027-01-06.</source>
            <translation>İlk ve son gün, her satıra bir aralık: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message>
            <source>Promises you stand behind</source>
            <translation>Arkasında durduğunuz sözler</translation>
        </message>
        <message>
            <source>Any of date, refund, discount, one a line. Others are asked about before they go out.</source>
            <translation>Şunlardan herhangi biri: date, refund, discount; her satıra bir tane. Diğerleri gönderilmeden önce sorulur.</translation>
        </message>
        <message>
            <source>Replies in one conversation</source>
            <translation>Bir konuşmadaki yanıtlar</translation>
        </message>
        <message>
            <source>After so many of ours, another wants a second look.</source>
            <translation>Bizden bu kadar yanıttan sonra bir yenisine ikinci bir göz gerekir.</translation>
        </message>
        <message>
            <source>Replies in an hour</source>
            <translation>Bir saatteki yanıtlar</translation>
        </message>
        <message>
            <source>After so many of one account, none leaves.</source>
            <translation>Bir hesaptan bu kadarı gittikten sonra yenisi gönderilmez.</translation>
        </message>
        <message>
            <source>People who get the same text</source>
            <translation>Aynı metni alanlar</translation>
        </message>
        <message>
            <source>After so many in two days, nobody else gets it.</source>
            <translation>İki günde bu kadar kişiden sonra başka kimseye gönderilmez.</translation>
        </message>
        <message>
            <source>Allowed links</source>
            <translation>İzin verilen bağlantılar</translation>
        </message>
        <message>
            <source>Domains, one a line, for example example.com. What is under one is allowed too.</source>
            <translation>Alan adları, her satıra bir tane, örneğin example.com. Altındakilere de izin verilir.</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Yardım sayfası</translation>
        </message>
        <message>
            <source>Fills {slot}. It must be on an allowed domain, with https://.</source>
            <translation>{slot} yerine geçer. İzin verilen bir alan adında ve https:// ile olmalı.</translation>
        </message>
        <message>
            <source>Tags on links (UTM)</source>
            <translation>Bağlantı etiketleri (UTM)</translation>
        </message>
        <message>
            <source>One a line, for example source = {slot}. So what replies bring can be measured.</source>
            <translation>Her satıra bir tane, örneğin source = {slot}. Böylece yanıtların getirisi ölçülebilir.</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>E-posta adresleri</translation>
        </message>
        <message>
            <source>Your own, which may stand in a public reply; one a line.</source>
            <translation>Herkese açık bir yanıtta bulunabilecek kendi adresleriniz; her satıra bir tane.</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>Telefon numaraları</translation>
        </message>
        <message>
            <source>Private channel</source>
            <translation>Özel kanal</translation>
        </message>
        <message>
            <source>The whole phrase that fills {slot}, for example: by DM.</source>
            <translation>{slot} yerine geçen ifadenin tamamı, örneğin: DM üzerinden.</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Belirsiz</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>başka yerde</translation>
        </message>
        <message>
            <source>in a private conversation</source>
            <translation>özel bir konuşmada</translation>
        </message>
        <message>
            <source>Answer as you would write it; {slots} are filled in.</source>
            <translation>Yanıtı normalde yazacağınız gibi yazın; {slots} kendiliğinden doldurulur.</translation>
        </message>
        <message>
            <source>Words in braces are filled in; everything else goes out as it stands here.</source>
            <translation>Süslü ayraç içindeki sözcükler doldurulur; geri kalanı burada yazıldığı gibi gider.</translation>
        </message>
        <message>
            <source>Write the first and the last day like this: 2026-11-20 – 2027-01-06.</source>
            <translation>İlk ve son günü şöyle yazın: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message numerus="yes">
            <source>Suggested %n times</source>
            <translation>
                <numerusform>%n kez önerildi</numerusform>
            </translation>
        </message>
        <message>
            <source>edited {number}</source>
            <translation>düzenlenen {number}</translation>
        </message>
        <message>
            <source>skipped {number}</source>
            <translation>atlanan {number}</translation>
        </message>
        <message>
            <source>Often taken out ({cut} of {edits} edits): “{phrase}”</source>
            <translation>Sık çıkarılan ({edits} düzenlemenin {cut} kadarında): “{phrase}”</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Yeni soru</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>kinder after it {better}, less kind {worse}</source>
            <translation>sonrasında daha olumlu {better}, daha olumsuz {worse}</translation>
        </message>
        <message>
            <source>Write the day like this: 2027-01-31.</source>
            <translation>Günü şöyle yazın: 2027-01-31.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Bir tam sayı yazın.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Twice as often</source>
            <translation>İki kat sık</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Her zamanki gibi</translation>
        </message>
        <message>
            <source>Half as often</source>
            <translation>Yarı sıklıkta</translation>
        </message>
        <message>
            <source>A quarter as often</source>
            <translation>Dörtte bir sıklıkta</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>SocialDesk bir sonraki açılışta uygular.</translation>
        </message>
        <message>
            <source>This system has no tray now: closing the window ends SocialDesk.</source>
            <translation>Bu sistemde şu an sistem tepsisi yok: pencereyi kapatmak SocialDesk'i de kapatır.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Tura çık</translation>
        </message>
        <message>
            <source>Tell me of what is critical</source>
            <translation>Kritik olanları bana bildir</translation>
        </message>
        <message>
            <source>… and with a sound</source>
            <translation>… sesli olarak</translation>
        </message>
        <message>
            <source>Go on in the tray when the window is closed</source>
            <translation>Pencere kapanınca tepside devam et</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Oturum açtığımda başlat</translation>
        </message>
        <message>
            <source>Outside of the window</source>
            <translation>Pencerenin dışında</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Çevrimdışı çalış</translation>
        </message>
        <message>
            <source>Keep quiet hours</source>
            <translation>Sessiz saatlere uy</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Dinliyor</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>Bu masanın her şeyi {folder} içinde durur.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>s</source>
            <translation>sn</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>Kararlarınızın yanında yazar.</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>Yanıtlar bunlarla imzalanır, örneğin ^AK.</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>Onaylanan yanıt gitmeden önce bu kadar bekler.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Klavye</translation>
        </message>
        <message>
            <source>Every action with its key; any of them can be another.</source>
            <translation>Her eylem ve tuşu; hepsi değiştirilebilir.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>İlk adımlar</translation>
        </message>
        <message>
            <source>Seven stops in the queue. Esc leaves it at any time.</source>
            <translation>Kuyrukta yedi durak. Esc ile istediğiniz an çıkabilirsiniz.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Nothing is asked and nothing is sent; approved replies wait.</source>
            <translation>Hiçbir şey sorgulanmaz ve gönderilmez; onaylanan yanıtlar bekler.</translation>
        </message>
        <message>
            <source>Each platform has a pace of its own.</source>
            <translation>Her platformun kendi temposu vardır.</translation>
        </message>
        <message>
            <source>Sources are asked seldom then, and nothing is told.</source>
            <translation>Bu saatlerde kaynaklara seyrek bakılır ve bildirim gelmez.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
        </message>
        <message>
            <source>For each X account without an amount of its own. At zero nothing paid is asked.</source>
            <translation>Kendi tutarı olmayan her X hesabı için. Sıfırda ücretli hiçbir şey sorgulanmaz.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Kaydedildi.</translation>
        </message>
        <message>
            <source>Critical mentions and alerts of your rules, several in one, never in the quiet hours.</source>
            <translation>Kritik bahsetmeler ve kurallarınızın uyarıları; birkaçı bir arada, sessiz saatlerde asla.</translation>
        </message>
        <message>
            <source>They need a tray, which this system does not have now.</source>
            <translation>Bunlara sistem tepsisi gerekir; bu sistemde şu an yok.</translation>
        </message>
        <message>
            <source>SocialDesk starts when you log in.</source>
            <translation>SocialDesk oturum açtığınızda başlar.</translation>
        </message>
        <message>
            <source>SocialDesk waits to be started.</source>
            <translation>SocialDesk'i siz başlatırsınız.</translation>
        </message>
        <message>
            <source>Asked often</source>
            <translation>Sık sorulanlar</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Put aside, or not now</source>
            <translation>Kenara koy ya da şimdi değil</translation>
        </message>
        <message>
            <source>Bring back what was put aside</source>
            <translation>Kenara konanı geri getir</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Yeniden bak</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Yanıtı yaz</translation>
        </message>
        <message>
            <source>Add to the FAQ</source>
            <translation>SSS'ye ekle</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Aramayı durdur</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>Birkaçını seç</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>Kopyalandı. Yanıt olarak yapıştırın; gördüğümüzde bu kapanır.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Gezin</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Karar ver</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message>
            <source>Next open mention</source>
            <translation>Sonraki açık bahsetme</translation>
        </message>
        <message>
            <source>Previous open mention</source>
            <translation>Önceki açık bahsetme</translation>
        </message>
        <message>
            <source>Pick all, once more all that match</source>
            <translation>Hepsini seç, yineleyince eşleşenlerin hepsi</translation>
        </message>
        <message>
            <source>Open or fold those that say the same</source>
            <translation>Aynısını diyenleri aç veya kapat</translation>
        </message>
        <message>
            <source>Write the reply</source>
            <translation>Yanıtı yaz</translation>
        </message>
        <message>
            <source>First suggestion</source>
            <translation>Birinci öneri</translation>
        </message>
        <message>
            <source>Second suggestion</source>
            <translation>İkinci öneri</translation>
        </message>
        <message>
            <source>Third suggestion</source>
            <translation>Üçüncü öneri</translation>
        </message>
        <message>
            <source>Approve and send, go to the next</source>
            <translation>Onayla ve gönder, sonrakine geç</translation>
        </message>
        <message>
            <source>Approve, and send at…</source>
            <translation>Onayla ve şu saatte gönder…</translation>
        </message>
        <message>
            <source>Next misspelt word</source>
            <translation>Sonraki yazım hatası</translation>
        </message>
        <message>
            <source>Ask the lead, or take that back</source>
            <translation>Lidere sor ya da geri al</translation>
        </message>
        <message>
            <source>Send a draft back with a note</source>
            <translation>Taslağı notla geri gönder</translation>
        </message>
        <message>
            <source>Why is it here</source>
            <translation>Neden burada</translation>
        </message>
        <message>
            <source>What the post links to</source>
            <translation>Gönderideki bağlantılar</translation>
        </message>
        <message>
            <source>All that this customer said</source>
            <translation>Bu müşterinin tüm yazdıkları</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>Müşteriyi göster veya gizle</translation>
        </message>
        <message>
            <source>Denser or roomier rows</source>
            <translation>Daha sık veya daha ferah satırlar</translation>
        </message>
        <message>
            <source>That was the last one. {key} takes it back.</source>
            <translation>Bu sonuncusuydu. {key} geri alır.</translation>
        </message>
        <message>
            <source>Loading the conversation…</source>
            <translation>Konuşma yükleniyor…</translation>
        </message>
        <message numerus="yes">
            <source>%n more posts in this conversation</source>
            <translation>
                <numerusform>Bu konuşmada %n gönderi daha</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the whole conversation.</source>
            <translation>Konuşmanın tamamı bu.</translation>
        </message>
        <message>
            <source>Labels set: {labels}</source>
            <translation>Etiketler kaydedildi: {labels}</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Atlandı</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Atlandı.</translation>
        </message>
        <message>
            <source>Snoozed until {time}.</source>
            <translation>{time} vaktine ertelendi.</translation>
        </message>
        <message>
            <source>Snoozed until they write again.</source>
            <translation>Yeniden yazana kadar ertelendi.</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Ertelendi</translation>
        </message>
        <message numerus="yes">
            <source>Approved. It leaves in %n s.</source>
            <translation>
                <numerusform>Onaylandı. %n sn sonra gidiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Onaylandı.</translation>
        </message>
        <message>
            <source>Approved. It leaves at {time}.</source>
            <translation>Onaylandı. Gidiş: {time}.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Onaylandı</translation>
        </message>
        <message>
            <source>Narrow by facets</source>
            <translation>Özelliklere göre daralt</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>Etiket yine sınıflandırıcının.</translation>
        </message>
        <message>
            <source>Assigned to {name}.</source>
            <translation>{name} üzerine atandı.</translation>
        </message>
        <message>
            <source>Assigned to nobody.</source>
            <translation>Kimseye atanmadı.</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Sonraki bahsetme</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Önceki bahsetme</translation>
        </message>
        <message>
            <source>Pick the next one too</source>
            <translation>Sonrakini de seç</translation>
        </message>
        <message>
            <source>Pick the previous one too</source>
            <translation>Öncekini de seç</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Başka biri…</translation>
        </message>
        <message>
            <source>Another tag…</source>
            <translation>Başka etiket…</translation>
        </message>
        <message>
            <source>sentiment</source>
            <translation>duygu</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>aciliyet</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>amaç</translation>
        </message>
        <message>
            <source>needs reply</source>
            <translation>yanıt gereği</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>planlandığı gibi</translation>
        </message>
        <message>
            <source>Is all well?</source>
            <translation>Her şey yolunda mı?</translation>
        </message>
        <message>
            <source>Did our answer help?</source>
            <translation>Yanıtımız işe yaradı mı?</translation>
        </message>
        <message>
            <source>Thank for the praise</source>
            <translation>Övgü için teşekkür</translation>
        </message>
        <message>
            <source>Thank for coming back</source>
            <translation>Geri döndüğü için teşekkür</translation>
        </message>
        <message>
            <source>A year together</source>
            <translation>Birlikte bir yıl</translation>
        </message>
        <message>
            <source>How far to look back</source>
            <translation>Ne kadar geriye bakılsın</translation>
        </message>
        <message>
            <source>Reading questions</source>
            <translation>Sorular okunuyor</translation>
        </message>
        <message>
            <source>Mentions that ask this</source>
            <translation>Bunu soran bahsetmeler</translation>
        </message>
        <message>
            <source>Reading questions…</source>
            <translation>Sorular okunuyor…</translation>
        </message>
        <message numerus="yes">
            <source>%n this week</source>
            <translation>
                <numerusform>bu hafta %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the week before</source>
            <translation>
                <numerusform>önceki hafta %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Son %n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. {key} looks again; what was read is kept.</source>
            <translation>Durduruldu. {key} yeniden bakar; okunanlar duruyor.</translation>
        </message>
        <message>
            <source>Nobody asked anything in this time.</source>
            <translation>Bu sürede kimse bir şey sormadı.</translation>
        </message>
        <message>
            <source>It is asked twice as often by now.</source>
            <translation>Artık iki kat sık soruluyor.</translation>
        </message>
        <message>
            <source>The FAQ answers it under “{question}”.</source>
            <translation>SSS bunu “{question}” altında yanıtlıyor.</translation>
        </message>
        <message>
            <source>Added to the FAQ.</source>
            <translation>SSS'ye eklendi.</translation>
        </message>
        <message>
            <source>Put aside. It comes back when it is asked twice as often.</source>
            <translation>Kenara kondu. İki kat sık sorulduğunda geri gelir.</translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints, and none repeats.</source>
            <translation>
                <numerusform>%n soru ve şikâyet var, hiçbiri yinelenmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints compared</source>
            <translation>
                <numerusform>%n soru ve şikâyet karşılaştırıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeat</source>
            <translation>
                <numerusform>%n yinelenen</numerusform>
            </translation>
        </message>
        <message>
            <source>From a rule</source>
            <translation>Bir kuraldan</translation>
        </message>
        <message>
            <source>Doubled since</source>
            <translation>O zamandan beri ikiye katlandı</translation>
        </message>
        <message>
            <source>In the FAQ</source>
            <translation>SSS'de</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Şikâyet</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n kez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n kişi</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} not answered</source>
            <translation>{share} yanıtsız</translation>
        </message>
        <message>
            <source>{person} added it to the FAQ, {moment}.</source>
            <translation>{person} SSS'ye ekledi, {moment}.</translation>
        </message>
        <message>
            <source>{person} put it aside, {moment}.</source>
            <translation>{person} kenara koydu, {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>%n put aside or added</source>
            <translation>
                <numerusform>%n kenara kondu veya eklendi</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones left out</source>
            <translation>daha eskiler dışarıda</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Eklendi</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>yanıtlandı</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>yanıtlanmadı</translation>
        </message>
        <message>
            <source>Asks how it ended</source>
            <translation>Nasıl bittiğini sorar</translation>
        </message>
        <message>
            <source>This is not the customer's language.</source>
            <translation>Bu, müşterinin dili değil.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Henüz metin yok.</translation>
        </message>
        <message>
            <source>Too long for here. Shorten it a little.</source>
            <translation>Burası için çok uzun. Biraz kısaltın.</translation>
        </message>
        <message>
            <source>This is nearly what you sent a moment ago; platforms mind that.</source>
            <translation>Az önce gönderdiğinizin neredeyse aynısı; platformlar bundan hoşlanmaz.</translation>
        </message>
        <message>
            <source>An invisible control character stands here.</source>
            <translation>Burada görünmez bir denetim karakteri var.</translation>
        </message>
        <message>
            <source>A placeholder is left over. Fill it in or take it out.</source>
            <translation>Bir yer tutucu kalmış. Doldurun ya da çıkarın.</translation>
        </message>
        <message>
            <source>An e-mail address may not stand in a public reply.</source>
            <translation>Herkese açık bir yanıtta e-posta adresi bulunamaz.</translation>
        </message>
        <message>
            <source>A telephone number may not stand in a public reply.</source>
            <translation>Herkese açık bir yanıtta telefon numarası bulunamaz.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>Banka hesap numarası gönderilemez.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>Kart numarası gönderilemez.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>Müşterinin kendisinin paylaşmadığı bir sipariş numarası.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>Kimlik numarası gönderilemez.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>Bu bir parola veya anahtara benziyor.</translation>
        </message>
        <message>
            <source>This link is not among those that the playbook allows.</source>
            <translation>Bu bağlantı, kılavuzun izin verdiklerinden değil.</translation>
        </message>
        <message>
            <source>This link only looks like one that you know.</source>
            <translation>Bu bağlantı bildiğiniz bir bağlantıya yalnızca benziyor.</translation>
        </message>
        <message>
            <source>So many replies in an hour look like spam; wait a little.</source>
            <translation>Bir saatte bu kadar yanıt spam gibi görünür; biraz bekleyin.</translation>
        </message>
        <message>
            <source>We have answered often in this conversation already.</source>
            <translation>Bu konuşmada zaten sık yanıt verdik.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>Bu, müşteriden başka birini anıyor.</translation>
        </message>
        <message>
            <source>The playbook never says this.</source>
            <translation>Kılavuz bunu hiç söylemez.</translation>
        </message>
        <message>
            <source>Somebody else is writing a reply to this, too.</source>
            <translation>Buna başka biri de yanıt yazıyor.</translation>
        </message>
        <message>
            <source>Two people should look at this; you are alone. Read it once more before it leaves.</source>
            <translation>Buna iki kişi bakmalı; siz tek başınızasınız. Gitmeden önce bir kez daha okuyun.</translation>
        </message>
        <message>
            <source>This promises something that you may not be able to keep.</source>
            <translation>Bu, tutamayabileceğiniz bir söz veriyor.</translation>
        </message>
        <message>
            <source>Greets</source>
            <translation>Selamlıyor</translation>
        </message>
        <message>
            <source>No greeting</source>
            <translation>Selam yok</translation>
        </message>
        <message>
            <source>Names the matter</source>
            <translation>Konuyu anıyor</translation>
        </message>
        <message>
            <source>Matter not named</source>
            <translation>Konu anılmıyor</translation>
        </message>
        <message>
            <source>Apologises</source>
            <translation>Özür diliyor</translation>
        </message>
        <message>
            <source>No apology</source>
            <translation>Özür yok</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Sonraki adım</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>Sonraki adım yok</translation>
        </message>
        <message>
            <source>Sounds like blame</source>
            <translation>Suçlar gibi</translation>
        </message>
        <message>
            <source>Shouts</source>
            <translation>Bağırıyor</translation>
        </message>
        <message>
            <source>Sounds like a machine</source>
            <translation>Makine gibi</translation>
        </message>
        <message>
            <source>Promises: check</source>
            <translation>Söz veriyor: bakın</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Başka dil</translation>
        </message>
        <message>
            <source>Same as before</source>
            <translation>Öncekiyle aynı</translation>
        </message>
        <message>
            <source>Hard to read</source>
            <translation>Zor okunuyor</translation>
        </message>
        <message>
            <source>FAQ: {question}</source>
            <translation>SSS: {question}</translation>
        </message>
        <message>
            <source>The platform does not let us reply here.</source>
            <translation>Platform burada yanıtlamamıza izin vermiyor.</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>Gönderilemez</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Sıcak</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>Soğuk</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Kurallar</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Yeni kural</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>Satırı göster</translation>
        </message>
        <message>
            <source>New rule, or person</source>
            <translation>Yeni kural veya kişi</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Kuralı değiştir</translation>
        </message>
        <message>
            <source>Switch the rule on or off</source>
            <translation>Kuralı aç veya kapat</translation>
        </message>
        <message>
            <source>Move the rule up</source>
            <translation>Kuralı yukarı taşı</translation>
        </message>
        <message>
            <source>Move the rule down</source>
            <translation>Kuralı aşağı taşı</translation>
        </message>
        <message>
            <source>Try the rule on history</source>
            <translation>Kuralı geçmişte dene</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Mark the alert as seen</source>
            <translation>Uyarıyı görüldü işaretle</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Kuralları göster</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>Uyarıları göster</translation>
        </message>
        <message>
            <source>Show the files as text</source>
            <translation>Dosyaları metin olarak göster</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Kaydedildi: {name}</translation>
        </message>
        <message>
            <source>People and hours</source>
            <translation>Kişiler ve saatler</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Uyarılar</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Yeni kişi</translation>
        </message>
        <message>
            <source>Alerts ({count})</source>
            <translation>Uyarılar ({count})</translation>
        </message>
        <message>
            <source>Until then the rules below stay in force.</source>
            <translation>O zamana kadar aşağıdaki kurallar geçerli.</translation>
        </message>
        <message>
            <source>Show those that were seen, too</source>
            <translation>Görülenleri de göster</translation>
        </message>
        <message>
            <source>Nothing to see. Rules with an alert write here.</source>
            <translation>Görülecek bir şey yok. Uyarılı kurallar buraya yazar.</translation>
        </message>
        <message>
            <source>Kept out of the queue</source>
            <translation>Kuyruğa alınmayanlar</translation>
        </message>
        <message>
            <source>Let them in again</source>
            <translation>Yeniden kuyruğa al</translation>
        </message>
        <message>
            <source>No rule keeps anybody out of the queue.</source>
            <translation>Kimseyi kuyruğun dışında tutan kural yok.</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>yazan</translation>
        </message>
        <message>
            <source>a conversation of</source>
            <translation>şu kişinin konuşması:</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>bitiş: {time}</translation>
        </message>
        <message>
            <source>until it is lifted</source>
            <translation>kaldırılana kadar</translation>
        </message>
        <message>
            <source>{who} comes to the queue again from now on.</source>
            <translation>{who} bundan sonra yeniden kuyruğa gelir.</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>gören {name}</translation>
        </message>
        <message>
            <source>Seen.</source>
            <translation>Görüldü.</translation>
        </message>
        <message>
            <source>does not matter</source>
            <translation>fark etmez</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>Danger first</source>
            <translation>Önce tehlike</translation>
        </message>
        <message>
            <source>This may be about safety or law. Look at it now.</source>
            <translation>Bu güvenlik veya hukukla ilgili olabilir. Şimdi bakın.</translation>
        </message>
        <message>
            <source>Waits too long</source>
            <translation>Çok bekledi</translation>
        </message>
        <message>
            <source>Nobody has answered this for two hours.</source>
            <translation>İki saattir kimse yanıtlamadı.</translation>
        </message>
        <message>
            <source>To the lead after four hours</source>
            <translation>Dört saat sonra lidere</translation>
        </message>
        <message>
            <source>Unanswered for four hours of opening time.</source>
            <translation>Dört çalışma saatidir yanıtsız.</translation>
        </message>
        <message>
            <source>Late parcels</source>
            <translation>Geciken kargolar</translation>
        </message>
        <message>
            <source>Refunds to who knows them</source>
            <translation>İadeler bilenlere</translation>
        </message>
        <message>
            <source>To who speaks the language</source>
            <translation>Dili bilenlere</translation>
        </message>
        <message>
            <source>Many followers</source>
            <translation>Çok takipçi</translation>
        </message>
        <message>
            <source>Somebody with many followers is unhappy.</source>
            <translation>Çok takipçili biri mutsuz.</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Basın</translation>
        </message>
        <message>
            <source>This may be the press.</source>
            <translation>Bu basından olabilir.</translation>
        </message>
        <message>
            <source>Regulars first</source>
            <translation>Önce sadık müşteriler</translation>
        </message>
        <message>
            <source>Night posts</source>
            <translation>Gece gönderileri</translation>
        </message>
        <message>
            <source>Small talk waits until we open</source>
            <translation>Sohbetler açılışı bekler</translation>
        </message>
        <message>
            <source>Spam out of sight</source>
            <translation>Spam göz önünden kalksın</translation>
        </message>
        <message>
            <source>late delivery</source>
            <translation>geç teslimat</translation>
        </message>
        <message>
            <source>press</source>
            <translation>basın</translation>
        </message>
        <message>
            <source>night</source>
            <translation>gece</translation>
        </message>
        <message>
            <source>any</source>
            <translation>herhangi biri</translation>
        </message>
        <message>
            <source>Note to colleagues</source>
            <translation>İş arkadaşlarına not</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>Açık olsun</translation>
        </message>
        <message>
            <source>When all of this holds</source>
            <translation>Şunların hepsi geçerliyse</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>Duygu</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>handles, with commas between them</source>
            <translation>kullanıcı adları, virgülle ayrılmış</translation>
        </message>
        <message>
            <source>Words and more</source>
            <translation>Sözcükler ve dahası</translation>
        </message>
        <message>
            <source>Also where the model is unsure of these labels</source>
            <translation>Modelin bu etiketlerden emin olmadığı yerlerde de</translation>
        </message>
        <message>
            <source>Answer expected</source>
            <translation>Yanıt bekleniyor</translation>
        </message>
        <message>
            <source>Customer is tagged</source>
            <translation>Müşteri etiketi</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Paylaşıldığında</translation>
        </message>
        <message>
            <source>On these days</source>
            <translation>Şu günlerde</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Saatler arası</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Resmî tatil</translation>
        </message>
        <message>
            <source>Unanswered for</source>
            <translation>Yanıtsız süre</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Süre sayımı</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>Şunu yap</translation>
        </message>
        <message>
            <source>tags, with commas between them</source>
            <translation>etiketler, virgülle ayrılmış</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Öncelik</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Kime ata</translation>
        </message>
        <message>
            <source>skills, with commas; none: anybody</source>
            <translation>beceriler, virgülle; boş: herkes</translation>
        </message>
        <message>
            <source>Who knows</source>
            <translation>Neyi bilen</translation>
        </message>
        <message>
            <source>and speaks the customer's language</source>
            <translation>ve müşterinin dilini konuşan</translation>
        </message>
        <message>
            <source>Templates for</source>
            <translation>Şablonlar</translation>
        </message>
        <message>
            <source>Snooze for</source>
            <translation>Erteleme</translation>
        </message>
        <message>
            <source>45m, 2h, 1d, or “opening”</source>
            <translation>45m, 2h, 1d ya da “opening”</translation>
        </message>
        <message>
            <source>Keep out of the queue</source>
            <translation>Kuyruk dışında tut</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>30d; empty: until it is lifted</source>
            <translation>30d; boş: kaldırılana kadar</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Uyarı</translation>
        </message>
        <message>
            <source>a sentence to show among the alerts</source>
            <translation>uyarılar arasında görünecek bir cümle</translation>
        </message>
        <message>
            <source>Hand to the lead</source>
            <translation>Lidere ilet</translation>
        </message>
        <message>
            <source>a sentence that says why</source>
            <translation>nedenini söyleyen bir cümle</translation>
        </message>
        <message>
            <source>Add to the FAQ candidates</source>
            <translation>SSS adaylarına ekle</translation>
        </message>
        <message>
            <source>Stop here: later rules do nothing</source>
            <translation>Burada dur: sonraki kurallar bir şey yapmaz</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>hiç kimse</translation>
        </message>
        <message>
            <source>who is on shift and has the least to do</source>
            <translation>görevdekilerden işi en az olan</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>her gün</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puan</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>her zaman</translation>
        </message>
        <message>
            <source>in opening hours</source>
            <translation>çalışma saatlerinde</translation>
        </message>
        <message>
            <source>outside opening hours</source>
            <translation>çalışma saatleri dışında</translation>
        </message>
        <message>
            <source>opening time</source>
            <translation>çalışma saatleri</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>her saat</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>her zamanki gibi</translation>
        </message>
        <message>
            <source>the conversation</source>
            <translation>konuşma</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>Sırasıyla kurallar</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>henüz kaydedilmedi</translation>
        </message>
        <message>
            <source>No rule yet. A rule says what happens by itself with a mention: press {key} to begin with one.</source>
            <translation>Henüz kural yok. Kural, bir bahsetmeyle kendiliğinden ne yapılacağını söyler: başlamak için {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>Kuralı kaydet</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Değişiklikleri at</translation>
        </message>
        <message>
            <source>On: {name}</source>
            <translation>Açıldı: {name}</translation>
        </message>
        <message>
            <source>Off: {name}</source>
            <translation>Kapatıldı: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n in 7 days, last {ago}</source>
            <translation>
                <numerusform>7 günde %n, sonuncusu {ago}</numerusform>
            </translation>
        </message>
        <message>
            <source>has done nothing in the last 7 days</source>
            <translation>son 7 günde bir şey yapmadı</translation>
        </message>
        <message>
            <source>The file must be mended first.</source>
            <translation>Önce dosya düzeltilmeli.</translation>
        </message>
        <message>
            <source>An empty rule</source>
            <translation>Boş kural</translation>
        </message>
        <message>
            <source>Moved: {name}</source>
            <translation>Taşındı: {name}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Kaldırıldı: {name}</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Henüz kaydedilmedi.</translation>
        </message>
        <message>
            <source>empty; such as {example}</source>
            <translation>boş; örneğin {example}</translation>
        </message>
        <message>
            <source>Public holidays of</source>
            <translation>Resmî tatiller</translation>
        </message>
        <message>
            <source>a country code: FI, TR, DE</source>
            <translation>ülke kodu: FI, TR, DE</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Bölge</translation>
        </message>
        <message>
            <source>Also closed on</source>
            <translation>Ayrıca kapalı</translation>
        </message>
        <message>
            <source>as it signs decisions</source>
            <translation>kararları imzaladığı ad</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Beceriler</translation>
        </message>
        <message>
            <source>refunds, delivery</source>
            <translation>iadeler, teslimat</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>en, tr; none: every language</source>
            <translation>en, tr; boş: tüm diller</translation>
        </message>
        <message>
            <source>Is a lead</source>
            <translation>Lider</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınır yok</translation>
        </message>
        <message>
            <source>Most open mentions</source>
            <translation>En çok açık bahsetme</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>İzinli günler</translation>
        </message>
        <message>
            <source>Own hours (empty: the brand's opening hours)</source>
            <translation>Kendi saatleri (boş: markanın çalışma saatleri)</translation>
        </message>
        <message>
            <source>on shift</source>
            <translation>görevde</translation>
        </message>
        <message>
            <source>away</source>
            <translation>görevde değil</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>lider</translation>
        </message>
        <message>
            <source>Next public holidays: {days}</source>
            <translation>Sonraki resmî tatiller: {days}</translation>
        </message>
        <message>
            <source>No public holidays.</source>
            <translation>Resmî tatil yok.</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>Dosyayı olduğu gibi al</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Dosyanın metni</translation>
        </message>
        <message>
            <source>Holds for {matched} of {all} mentions ({share}), {per_day} a day</source>
            <translation>{all} bahsetmenin {matched} kadarına uyuyor ({share}), günde {per_day}</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day}: {count}</translation>
        </message>
        <message>
            <source>most on {day}: {count}</source>
            <translation>en çok {day}: {count}</translation>
        </message>
        <message numerus="yes">
            <source>Mentions a day, %n days, {said}</source>
            <translation>
                <numerusform>Günlük bahsetmeler, %n gün, {said}</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it on history</source>
            <translation>Geçmişte dene</translation>
        </message>
        <message>
            <source>Nothing is changed by trying.</source>
            <translation>Denemek hiçbir şeyi değiştirmez.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Örnekler</translation>
        </message>
        <message>
            <source>Looking back…</source>
            <translation>Geriye bakılıyor…</translation>
        </message>
        <message>
            <source>Compared {done} of {all}…</source>
            <translation>Karşılaştırılan: {done} / {all}…</translation>
        </message>
        <message>
            <source>It would have held for nothing. Ask for less, or look back further.</source>
            <translation>Hiçbirine uymazdı. Daha az koşul koyun ya da daha geriye bakın.</translation>
        </message>
        <message numerus="yes">
            <source>For %n more it would hold, but the model is unsure of a label it asks for.</source>
            <translation>
                <numerusform>%n tanesine daha uyardı, ama model istenen bir etiketten emin değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared on the newest {count}:</source>
            <translation>En yeni {count} bahsetmede karşılaştırıldı:</translation>
        </message>
        <message numerus="yes">
            <source>With it: {act}, %n times</source>
            <translation>
                <numerusform>Onunla: {act}, %n kez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No longer: {act}, %n times</source>
            <translation>
                <numerusform>Artık yok: {act}, %n kez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing would be different for %n of them: other rules do it already.</source>
            <translation>
                <numerusform>%n tanesinde bir şey değişmezdi: başka kurallar bunu zaten yapıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n days</source>
            <translation>
                <numerusform>son %n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>peak season</source>
            <translation>yoğun dönem</translation>
        </message>
        <message>
            <source>a follow-up</source>
            <translation>takip</translation>
        </message>
        <message>
            <source>a returning customer</source>
            <translation>geri dönen müşteri</translation>
        </message>
        <message>
            <source>an anniversary</source>
            <translation>yıl dönümü</translation>
        </message>
        <message>
            <source>the feeling is {value}</source>
            <translation>duygu {value}</translation>
        </message>
        <message>
            <source>the urgency is {value}</source>
            <translation>aciliyet {value}</translation>
        </message>
        <message>
            <source>the topic is {value}</source>
            <translation>konu {value}</translation>
        </message>
        <message>
            <source>the language is {value}</source>
            <translation>dil {value}</translation>
        </message>
        <message>
            <source>it is on {value}</source>
            <translation>platform {value}</translation>
        </message>
        <message>
            <source>the author is {value}</source>
            <translation>yazan {value}</translation>
        </message>
        <message>
            <source>it has a link</source>
            <translation>bağlantı var</translation>
        </message>
        <message>
            <source>it has a picture or video</source>
            <translation>görsel veya video var</translation>
        </message>
        <message>
            <source>it answers another post</source>
            <translation>başka bir gönderiye yanıt</translation>
        </message>
        <message>
            <source>the model is unsure</source>
            <translation>model emin değil</translation>
        </message>
        <message>
            <source>it is a repost</source>
            <translation>yeniden paylaşım</translation>
        </message>
        <message>
            <source>it is public</source>
            <translation>herkese açık</translation>
        </message>
        <message>
            <source>When {conditions} → {actions}</source>
            <translation>Koşul: {conditions} → {actions}</translation>
        </message>
        <message>
            <source>unanswered for {span}</source>
            <translation>{span} boyunca yanıtsız</translation>
        </message>
        <message>
            <source>assign to who is on shift</source>
            <translation>görevdeki birine ata</translation>
        </message>
        <message>
            <source>For every mention → {actions}</source>
            <translation>Her bahsetme → {actions}</translation>
        </message>
        <message>
            <source>unanswered for {span} of opening time</source>
            <translation>çalışma saatleriyle {span} boyunca yanıtsız</translation>
        </message>
        <message>
            <source>not: {what}</source>
            <translation>şu değil: {what}</translation>
        </message>
        <message>
            <source>the author has {figure} followers</source>
            <translation>yazanın takipçisi {figure}</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>{words} geçiyor</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>{tag} etiketini ekle</translation>
        </message>
        <message>
            <source>assign to {name}</source>
            <translation>{name} üzerine ata</translation>
        </message>
        <message>
            <source>assign to who is on shift and knows {skills}</source>
            <translation>görevdeki ve {skills} bilen birine ata</translation>
        </message>
        <message>
            <source>assign to who is on shift and speaks the language</source>
            <translation>görevdeki ve dili konuşan birine ata</translation>
        </message>
        <message>
            <source>mute the author</source>
            <translation>yazanı sustur</translation>
        </message>
        <message>
            <source>mute the conversation</source>
            <translation>konuşmayı sustur</translation>
        </message>
        <message>
            <source>What rules did:</source>
            <translation>Kurallar ne yaptı:</translation>
        </message>
        <message>
            <source>stop here</source>
            <translation>burada dur</translation>
        </message>
        <message>
            <source>the customer is tagged {tags}</source>
            <translation>müşterinin etiketi {tags}</translation>
        </message>
        <message>
            <source>posted on {days}</source>
            <translation>paylaşım günü {days}</translation>
        </message>
        <message>
            <source>posted between {times}</source>
            <translation>paylaşım saati {times}</translation>
        </message>
        <message>
            <source>(also where the model is unsure)</source>
            <translation>(modelin emin olmadığı yerlerde de)</translation>
        </message>
        <message>
            <source>raise the priority by {points}</source>
            <translation>önceliği {points} artır</translation>
        </message>
        <message>
            <source>templates for {occasion}</source>
            <translation>{occasion} şablonları</translation>
        </message>
        <message>
            <source>alert: {text}</source>
            <translation>uyarı: {text}</translation>
        </message>
        <message>
            <source>hand to the lead: {text}</source>
            <translation>lidere ilet: {text}</translation>
        </message>
        <message>
            <source>add to the FAQ candidates</source>
            <translation>SSS adaylarına ekle</translation>
        </message>
        <message>
            <source>assign to who is on shift, knows {skills} and speaks the language</source>
            <translation>görevdeki, {skills} bilen ve dili konuşan birine ata</translation>
        </message>
        <message>
            <source>Not assigned yet: {why}</source>
            <translation>Henüz atanmadı: {why}</translation>
        </message>
        <message>
            <source>an answer is expected</source>
            <translation>yanıt bekleniyor</translation>
        </message>
        <message>
            <source>no answer is expected</source>
            <translation>yanıt beklenmiyor</translation>
        </message>
        <message>
            <source>posted in opening hours</source>
            <translation>çalışma saatlerinde paylaşıldı</translation>
        </message>
        <message>
            <source>posted outside opening hours</source>
            <translation>çalışma saatleri dışında paylaşıldı</translation>
        </message>
        <message>
            <source>posted on a public holiday</source>
            <translation>resmî tatilde paylaşıldı</translation>
        </message>
        <message>
            <source>posted on no public holiday</source>
            <translation>resmî tatil dışında paylaşıldı</translation>
        </message>
        <message>
            <source>lower the priority by {points}</source>
            <translation>önceliği {points} azalt</translation>
        </message>
        <message>
            <source>snooze for {span}</source>
            <translation>{span} ertele</translation>
        </message>
        <message>
            <source>snooze until the brand opens</source>
            <translation>marka açılana kadar ertele</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>{rule}: {does} (because: {why})</source>
            <translation>{rule}: {does} (nedeni: {why})</translation>
        </message>
        <message>
            <source>{rule}: nothing, because “{by}” said stop here</source>
            <translation>{rule}: hiçbir şey, çünkü “{by}” burada dur dedi</translation>
        </message>
        <message>
            <source>{rule}: nothing, because the model is unsure of {label}</source>
            <translation>{rule}: hiçbir şey, çünkü model şundan emin değil: {label}</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Write a reply and press {key} to save it for later.</source>
            <translation>Henüz kayıtlı bir şey yok. Bir yanıt yazın ve sonrası için kaydetmek üzere {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>Kayıtlı yanıtlar</translation>
        </message>
        <message>
            <source>Which reply?</source>
            <translation>Hangi yanıt?</translation>
        </message>
        <message>
            <source>No saved reply has these words.</source>
            <translation>Bu sözcükleri içeren kayıtlı yanıt yok.</translation>
        </message>
        <message>
            <source>Insert a saved reply</source>
            <translation>Kayıtlı yanıtı metne ekle</translation>
        </message>
        <message>
            <source>Save this reply for later</source>
            <translation>Bu yanıtı sonrası için kaydet</translation>
        </message>
        <message>
            <source>A name by which you will find it again</source>
            <translation>Onu yeniden bulacağınız bir ad</translation>
        </message>
        <message>
            <source>Write the reply first, then save it.</source>
            <translation>Önce yanıtı yazın, sonra kaydedin.</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>“{name}” olarak kaydedildi</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Beni bekleyenler</translation>
        </message>
        <message>
            <source>Asked by me</source>
            <translation>Benim sorduklarım</translation>
        </message>
        <message>
            <source>Critical now</source>
            <translation>Şimdi kritik</translation>
        </message>
        <message>
            <source>Due in 30 min</source>
            <translation>30 dk içinde</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>Takip edilecekler</translation>
        </message>
        <message>
            <source>Praise to thank</source>
            <translation>Teşekkür edilecek övgüler</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Bana ait</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Atanmamış</translation>
        </message>
        <message>
            <source>{language} questions</source>
            <translation>{language} sorular</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
        </message>
        <message>
            <source>Save this filter as a view</source>
            <translation>Bu süzgeci görünüm olarak kaydet</translation>
        </message>
        <message>
            <source>Saved as “{name}”.</source>
            <translation>“{name}” olarak kaydedildi.</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>Bu görünümü yeniden adlandır</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Bu görünümü sil</translation>
        </message>
        <message>
            <source>Move this view up</source>
            <translation>Bu görünümü yukarı taşı</translation>
        </message>
        <message>
            <source>Move this view down</source>
            <translation>Bu görünümü aşağı taşı</translation>
        </message>
        <message>
            <source>Go to a saved view</source>
            <translation>Kayıtlı bir görünüme git</translation>
        </message>
        <message>
            <source>Go to one of your own views first: {key} shows them.</source>
            <translation>Önce kendi görünümlerinizden birine gidin: {key} onları gösterir.</translation>
        </message>
        <message>
            <source>The whole queue</source>
            <translation>Tüm kuyruk</translation>
        </message>
        <message>
            <source>Filter the list first ({key}): a saved view keeps what stands in the filter line.</source>
            <translation>Önce listeyi süzün ({key}): kayıtlı görünüm, süzgeç satırında yazanı saklar.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>“{name}” silindi.</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Bu ekran</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Eğilimler</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>accounts platforms watches connect</source>
            <translation>hesaplar platformlar takipler bağla</translation>
        </message>
        <message>
            <source>team people hours alerts</source>
            <translation>ekip kişiler saatler uyarılar</translation>
        </message>
        <message>
            <source>preferences options theme language</source>
            <translation>tercihler seçenekler tema dil</translation>
        </message>
        <message>
            <source>after it is due</source>
            <translation>süresi dolduktan sonra</translation>
        </message>
        <message>
            <source>It is approved now and leaves then. Until then you can take it back.</source>
            <translation>Şimdi onaylanır, o zaman gider. O zamana kadar geri alabilirsiniz.</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Bir saat sonra</translation>
        </message>
        <message>
            <source>Next working morning</source>
            <translation>Sonraki iş günü sabahı</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>Gönderme zamanı</translation>
        </message>
        <message>
            <source>When you open</source>
            <translation>Açılış saatinde</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>kısayollar klavye yardım</translation>
        </message>
        <message>
            <source>Fold the side bar</source>
            <translation>Yan çubuğu daralt</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Açık veya koyu</translation>
        </message>
        <message>
            <source>theme colours appearance</source>
            <translation>tema renkler görünüm</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>{brand} (demo)</source>
            <translation>{brand} (demo)</translation>
        </message>
        <message>
            <source>The keys are those that SocialDesk comes with. {why}</source>
            <translation>SocialDesk'in varsayılan tuşları kullanılıyor. {why}</translation>
        </message>
        <message>
            <source>Keys of your own that are another action's too are not used: {keys}.</source>
            <translation>Başka bir eylemle çakışan kendi tuşlarınız kullanılmıyor: {keys}.</translation>
        </message>
        <message>
            <source>Demo: invented people</source>
            <translation>Demo: uydurma kişiler</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Güvenlik</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Hukuk</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Sağlık</translation>
        </message>
        <message>
            <source>A rule of your team</source>
            <translation>Ekibinizin bir kuralı</translation>
        </message>
        <message>
            <source>{name} is writing, {span}</source>
            <translation>{name} yazıyor, {span}</translation>
        </message>
        <message numerus="yes">
            <source>%n others are writing, {span}</source>
            <translation>
                <numerusform>%n kişi daha yazıyor, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>You are writing in another window, {span}</source>
            <translation>Başka bir pencerede yazıyorsunuz, {span}</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Waits for {names}</source>
            <translation>Beklenen: {names}</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>İkinci bir kişi bekleniyor</translation>
        </message>
        <message>
            <source>{risk}: “{words}”</source>
            <translation>{risk}: “{words}”</translation>
        </message>
        <message>
            <source>Draft {number} by {name}</source>
            <translation>Taslak {number}, yazan {name}</translation>
        </message>
        <message>
            <source>What should be different</source>
            <translation>Ne farklı olmalı</translation>
        </message>
        <message>
            <source>What should be different? Enter sends it back to its author.</source>
            <translation>Ne farklı olmalı? Enter yazarına geri gönderir.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Soruldu</translation>
        </message>
        <message>
            <source>{names} will look at it.</source>
            <translation>Bakacak olan: {names}.</translation>
        </message>
        <message>
            <source>Sent back to {name}.</source>
            <translation>Geri gönderildi: {name}.</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Geri gönderildi</translation>
        </message>
        <message>
            <source>Taken back. It is yours again.</source>
            <translation>Geri alındı. Yeniden sizde.</translation>
        </message>
        <message>
            <source>{name} sent this back, {time}: {note}</source>
            <translation>{name} bunu geri gönderdi, {time}: {note}</translation>
        </message>
        <message>
            <source>{spent} of {cap} today</source>
            <translation>bugün {cap} içinden {spent}</translation>
        </message>
        <message>
            <source>Something since {time} may be missing.</source>
            <translation>{time} sonrası eksik olabilir.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>ücretsiz</translation>
        </message>
        <message>
            <source>{spent} today</source>
            <translation>bugün {spent}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>İçe aktarıldı</translation>
        </message>
        <message>
            <source>Import a file again to add what is new in it.</source>
            <translation>İçindeki yenilikleri eklemek için dosyayı yeniden içe aktarın.</translation>
        </message>
        <message>
            <source>Not listening until you resume it.</source>
            <translation>Siz sürdürene kadar dinlemiyor.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Waiting until {time}</source>
            <translation>{time} vaktine kadar bekliyor</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Başlıyor</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Sessiz</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>henüz değil</translation>
        </message>
        <message numerus="yes">
            <source>%n posts could not be read.</source>
            <translation>
                <numerusform>%n gönderi okunamadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to do with {account}</source>
            <translation>{account} için işlemler</translation>
        </message>
        <message numerus="yes">
            <source>%n in 7 days</source>
            <translation>
                <numerusform>7 günde %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not reached yet</source>
            <translation>Henüz ulaşılamadı</translation>
        </message>
        <message>
            <source>It has not answered for a while.</source>
            <translation>Bir süredir yanıt vermiyor.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Kaldır…</translation>
        </message>
        <message>
            <source>{used} of {limit} calls used</source>
            <translation>{limit} çağrının {used} kadarı kullanıldı</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>competitor</source>
            <translation>rakip</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>marka</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Şimdi bak</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Bağlantıyı sına</translation>
        </message>
        <message>
            <source>Daily cap…</source>
            <translation>Günlük sınır…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>SocialDesk'in {brand} için dinlediği yerler</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Dosya içe aktar…</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Hesaplar</translation>
        </message>
        <message>
            <source>No account yet. Connect one, and what people write arrives here by itself.</source>
            <translation>Henüz hesap yok. Bir tane bağlayın; yazılanlar buraya kendiliğinden gelir.</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>İzlemeler</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Dosya içe aktar</translation>
        </message>
        <message>
            <source>Pause or resume listening</source>
            <translation>Dinlemeyi duraklat veya sürdür</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>İzlemenin sorgusu</translation>
        </message>
        <message>
            <source>Try on what is stored</source>
            <translation>Kayıtlılarda dene</translation>
        </message>
        <message>
            <source>Name of the watch</source>
            <translation>İzlemenin adı</translation>
        </message>
        <message>
            <source>our brand</source>
            <translation>bizim marka</translation>
        </message>
        <message>
            <source>a competitor</source>
            <translation>bir rakip</translation>
        </message>
        <message>
            <source>Whom the watch listens for</source>
            <translation>İzleme kimi dinliyor</translation>
        </message>
        <message>
            <source>Add a watch</source>
            <translation>İzleme ekle</translation>
        </message>
        <message>
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>Bahsetmeler (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Daily cap</source>
            <translation>Günlük sınır</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>{account} için günlük ABD doları</translation>
        </message>
        <message>
            <source>Remove {account}?</source>
            <translation>{account} kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Its keys are erased from this computer. What it has found stays.</source>
            <translation>Anahtarları bu bilgisayardan silinir. Buldukları kalır.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Would have matched {matched} of {total} stored mentions, {per_day} a day.</source>
            <translation>Kayıtlı {total} bahsetmenin {matched} kadarıyla eşleşirdi, günde {per_day}.</translation>
        </message>
        <message>
            <source>On {platform} about {cost} a month.</source>
            <translation>{platform} üzerinde ayda yaklaşık {cost}.</translation>
        </message>
        <message>
            <source>Save the watch</source>
            <translation>İzlemeyi kaydet</translation>
        </message>
        <message>
            <source>Removed the watch {name}</source>
            <translation>{name} izlemesi kaldırıldı</translation>
        </message>
        <message>
            <source>Open a brand first: try the demo, or listen for your own.</source>
            <translation>Önce bir marka açın: demoyu deneyin ya da kendi markanızı dinleyin.</translation>
        </message>
        <message numerus="yes">
            <source>%n new mentions</source>
            <translation>
                <numerusform>%n yeni bahsetme</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Hepsini duraklat</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Hepsini sürdür</translation>
        </message>
        <message>
            <source>Listening is paused. Nothing new arrives until you resume.</source>
            <translation>Dinleme duraklatıldı. Siz sürdürene kadar yeni bir şey gelmez.</translation>
        </message>
        <message>
            <source>Examples: {examples}</source>
            <translation>Örnekler: {examples}</translation>
        </message>
        <message>
            <source>Listening for {name} from now on. Older mentions are not counted again.</source>
            <translation>Bundan sonra {name} dinleniyor. Eski bahsetmeler yeniden sayılmaz.</translation>
        </message>
        <message>
            <source>It works: signed in as {who}.</source>
            <translation>Çalışıyor: {who} olarak oturum açıldı.</translation>
        </message>
        <message>
            <source>No misspelt words.</source>
            <translation>Yazım hatası yok.</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>“{word}” artık kelimelerinizden biri.</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Kelimelerime ekle</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>Öneri {label}</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Gün ve saat</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n mentions with {tag}.</source>
            <translation>
                <numerusform>%n bahsetmeye {tag} etiketi eklendi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipping</source>
            <translation>Atlanıyor</translation>
        </message>
        <message>
            <source>Snoozing</source>
            <translation>Erteleniyor</translation>
        </message>
        <message>
            <source>Assigning</source>
            <translation>Atanıyor</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>Etiketleniyor</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>İşaretleniyor</translation>
        </message>
        <message numerus="yes">
            <source>%n are as before.</source>
            <translation>
                <numerusform>%n tanesi eskisi gibi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %n mentions.</source>
            <translation>
                <numerusform>%n bahsetme atlandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snoozed %n mentions.</source>
            <translation>
                <numerusform>%n bahsetme ertelendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n mentions to {name}.</source>
            <translation>
                <numerusform>%n bahsetme {name} üzerine atandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n mentions as seen.</source>
            <translation>
                <numerusform>%n bahsetme görüldü olarak işaretlendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were decided meanwhile and stay as they are.</source>
            <translation>
                <numerusform>%n tanesi için bu arada karar verildi; olduğu gibi kalıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n tanesi zaten öyleydi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not reached.</source>
            <translation>
                <numerusform>%n tanesine ulaşılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave %n mentions back to all.</source>
            <translation>
                <numerusform>%n bahsetme yeniden herkese bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Geri alınıyor</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} / {total}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Turdan çık</translation>
        </message>
        <message>
            <source>Here is what waits for an answer, the most pressing first. {next} and {previous} walk.</source>
            <translation>Yanıt bekleyenler burada, en acili en üstte. {next} ve {previous} ile gezinin.</translation>
        </message>
        <message>
            <source>This line says why it stands here. {key} shows how it adds up.</source>
            <translation>Bu satır, bahsetmenin neden burada olduğunu söyler. {key} nasıl hesaplandığını gösterir.</translation>
        </message>
        <message>
            <source>Replies are drafted for you. {one}, {two} and {three} take one, {write} changes it.</source>
            <translation>Yanıt taslakları sizin için hazır. {one}, {two} ve {three} birini seçer, {write} düzenler.</translation>
        </message>
        <message>
            <source>{send} approves and goes to the next. Nothing leaves without it, and {undo} takes it back.</source>
            <translation>{send} onaylar ve sonrakine geçer. Onaysız hiçbir şey gitmez; {undo} geri alır.</translation>
        </message>
        <message>
            <source>No reply? {skip} skips, {snooze} puts it off, {assign} gives it to a colleague.</source>
            <translation>Yanıt gerekmiyor mu? {skip} atlar, {snooze} erteler, {assign} bir iş arkadaşınıza verir.</translation>
        </message>
        <message>
            <source>{filter} filters the list. {save} keeps a filter as a view at the side.</source>
            <translation>{filter} listeyi süzer. {save} süzgeci yan çubukta görünüm olarak saklar.</translation>
        </message>
        <message>
            <source>Everything else is here. {commands} finds any command by its name, {keys} shows all keys.</source>
            <translation>Geri kalan her şey burada. {commands} her komutu adıyla bulur, {keys} tüm tuşları gösterir.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Open SocialDesk</source>
            <translation>SocialDesk'i aç</translation>
        </message>
        <message>
            <source>Pause listening</source>
            <translation>Dinlemeyi duraklat</translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n to answer</source>
            <translation>
                <numerusform>SocialDesk: yanıtlanacak %n</numerusform>
            </translation>
        </message>
        <message>
            <source>SocialDesk: all answered</source>
            <translation>SocialDesk: hepsi yanıtlandı</translation>
        </message>
        <message>
            <source>The next one due</source>
            <translation>Sırada süresi gelen</translation>
        </message>
        <message>
            <source>No day stands out</source>
            <translation>Öne çıkan bir gün yok</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n puan</numerusform>
            </translation>
        </message>
        <message>
            <source>Spike on {day}: {times}× usual</source>
            <translation>{day}: olağanın {times} katı</translation>
        </message>
        <message>
            <source>Nothing heard in these days</source>
            <translation>Bu günlerde hiçbir şey duyulmadı</translation>
        </message>
        <message>
            <source>Export mentions…</source>
            <translation>Bahsetmeleri dışa aktar…</translation>
        </message>
        <message>
            <source>Net sentiment</source>
            <translation>Net duygu</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>İlk yanıt, ortanca</translation>
        </message>
        <message>
            <source>Answered within target</source>
            <translation>Hedef sürede yanıtlanan</translation>
        </message>
        <message>
            <source>Share of voice</source>
            <translation>Ses payı</translation>
        </message>
        <message>
            <source>Mentions by sentiment, per day</source>
            <translation>Duyguya göre bahsetmeler, günlük</translation>
        </message>
        <message>
            <source>Export mentions</source>
            <translation>Bahsetmeleri dışa aktar</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
            <translation>Tablolar (*.csv);;JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Olumsuz</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Olumlu</translation>
        </message>
        <message>
            <source>nothing sorted yet</source>
            <translation>henüz sıralanan yok</translation>
        </message>
        <message>
            <source>no answers yet</source>
            <translation>henüz yanıt yok</translation>
        </message>
        <message>
            <source>nothing was due</source>
            <translation>süresi gelen yoktu</translation>
        </message>
        <message>
            <source>add a competitor's watch</source>
            <translation>rakip izlemesi ekleyin</translation>
        </message>
        <message numerus="yes">
            <source>of %n mentions</source>
            <translation>
                <numerusform>%n bahsetme içinde</numerusform>
            </translation>
        </message>
        <message>
            <source>{net} net</source>
            <translation>net {net}</translation>
        </message>
        <message>
            <source>all platforms</source>
            <translation>tüm platformlar</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Platforma göre</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Dile göre</translation>
        </message>
        <message>
            <source>What people want</source>
            <translation>İnsanlar ne istiyor</translation>
        </message>
        <message>
            <source>Who is talked about</source>
            <translation>Kim konuşuluyor</translation>
        </message>
        <message>
            <source>few mentions, take with care</source>
            <translation>az bahsetme, temkinli yorumlayın</translation>
        </message>
        <message numerus="yes">
            <source>%n were due</source>
            <translation>
                <numerusform>%n tanesinin süresi gelmişti</numerusform>
            </translation>
        </message>
        <message>
            <source>Mentions that matched your first watch, of those that matched any.</source>
            <translation>Herhangi bir izlemeyle eşleşen bahsetmelerden ilk izlemenizle eşleşenlerin payı.</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions written to {path}</source>
            <translation>
                <numerusform>%n bahsetme {path} dosyasına yazıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the models</source>
            <translation>Modelleri göster</translation>
        </message>
        <message>
            <source>Hear what people say about you, and answer well.</source>
            <translation>Hakkınızda ne dendiğini duyun, güzel yanıt verin.</translation>
        </message>
        <message>
            <source>Everything is read, sorted and drafted on this computer. Nothing is sent until you approve it.</source>
            <translation>Her şey bu bilgisayarda okunur, sıralanır ve taslağı yazılır. Siz onaylamadan hiçbir şey gönderilmez.</translation>
        </message>
        <message>
            <source>Start with a name</source>
            <translation>Bir adla başla</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Demoyu aç</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Seç</translation>
        </message>
        <message>
            <source>The name of your brand, as people write it</source>
            <translation>Markanızın adı, insanların yazdığı gibi</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Dinle</translation>
        </message>
        <message>
            <source>Open the queue</source>
            <translation>Kuyruğu aç</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>{name} markasına dön</translation>
        </message>
        <message>
            <source>Listen for my brand now</source>
            <translation>Markamı şimdi dinle</translation>
        </message>
        <message>
            <source>No account needed. Looks at news, blogs, Hacker News and public Mastodon posts while you watch.</source>
            <translation>Hesap gerekmez. Haberlere, bloglara, Hacker News'e ve herkese açık Mastodon gönderilerine siz izlerken bakar.</translation>
        </message>
        <message>
            <source>Look around with a demo</source>
            <translation>Demoyla göz at</translation>
        </message>
        <message>
            <source>Lumi Coffee, an invented shop with eight busy weeks in English, Turkish, Finnish and Arabic.</source>
            <translation>Lumi Coffee: İngilizce, Türkçe, Fince ve Arapça sekiz yoğun haftasıyla uydurma bir dükkân.</translation>
        </message>
        <message>
            <source>Connect accounts</source>
            <translation>Hesapları bağla</translation>
        </message>
        <message>
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in this computer's vault.</source>
            <translation>Bluesky, Mastodon, X, Reddit, YouTube, akışlar ya da dışa aktardığınız bir dosya. Anahtarlar bu bilgisayarın kasasında kalır.</translation>
        </message>
        <message>
            <source>Type the name of your brand, as people write it.</source>
            <translation>Markanızın adını insanların yazdığı gibi yazın.</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>ulaşılamadı</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n sn</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these places can be reached now. Look whether this computer is online. SocialDesk keeps trying by itself, so you can open the queue already.</source>
            <translation>Şu anda bu yerlerin hiçbirine ulaşılamıyor. Bu bilgisayarın internete bağlı olup olmadığına bakın. SocialDesk kendiliğinden denemeyi sürdürür; kuyruğu şimdiden açabilirsiniz.</translation>
        </message>
        <message>
            <source>{place} · looking…</source>
            <translation>{place} · bakılıyor…</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n bulundu</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Demo: these people are invented. What you write to them stays on this computer.</source>
            <translation>Demo: bu kişiler uydurma. Onlara yazdıklarınız bu bilgisayarda kalır.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Düşük</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Yüksek</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritik</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Hizmet</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>İade</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Öneri</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Övgü</translation>
        </message>
        <message>
            <source>Chatter</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Spam</translation>
        </message>
        <message>
            <source>With the lead</source>
            <translation>Liderde</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Yanıtlandı</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Kayıtlı</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Haberler</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>tomorrow {time}</source>
            <translation>yarın {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n dk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n sa</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>az önce</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>{span} önce</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>son gün {day}</translation>
        </message>
        <message>
            <source>late {span}</source>
            <translation>{span} gecikti</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>şimdi</translation>
        </message>
        <message>
            <source>due {span}</source>
            <translation>{span} kaldı</translation>
        </message>
        <message>
            <source>{label}?</source>
            <translation>{label}?</translation>
        </message>
        <message>
            <source>{label}, unsure</source>
            <translation>{label}, belirsiz</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>acelesi yok</translation>
        </message>
        <message>
            <source>wants an answer today</source>
            <translation>bugün yanıt istiyor</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>acil</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritik</translation>
        </message>
        <message>
            <source>unhappy</source>
            <translation>mutsuz</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>mutlu</translation>
        </message>
        <message>
            <source>delivery problem</source>
            <translation>teslimat sorunu</translation>
        </message>
        <message>
            <source>product problem</source>
            <translation>ürün sorunu</translation>
        </message>
        <message>
            <source>service problem</source>
            <translation>hizmet sorunu</translation>
        </message>
        <message>
            <source>refund or return</source>
            <translation>iade talebi</translation>
        </message>
        <message>
            <source>account or technical problem</source>
            <translation>hesap veya teknik sorun</translation>
        </message>
        <message>
            <source>a question</source>
            <translation>bir soru</translation>
        </message>
        <message>
            <source>thanks or praise</source>
            <translation>teşekkür veya övgü</translation>
        </message>
        <message>
            <source>safety or legal matter</source>
            <translation>güvenlik veya hukuk konusu</translation>
        </message>
        <message>
            <source>just talking</source>
            <translation>yalnızca sohbet</translation>
        </message>
        <message>
            <source>looks like spam</source>
            <translation>spam gibi</translation>
        </message>
        <message>
            <source>expects an answer</source>
            <translation>yanıt bekliyor</translation>
        </message>
        <message>
            <source>no answer expected</source>
            <translation>yanıt beklemiyor</translation>
        </message>
        <message>
            <source>not sure about {detail}, counted half</source>
            <translation>{detail} belirsiz, yarım sayıldı</translation>
        </message>
        <message>
            <source>{detail} of the answer time used</source>
            <translation>yanıt süresinin {detail} kadarı geçti</translation>
        </message>
        <message>
            <source>answer is overdue</source>
            <translation>yanıt gecikti</translation>
        </message>
        <message>
            <source>answer is long overdue</source>
            <translation>yanıt çok gecikti</translation>
        </message>
        <message>
            <source>deadline: {detail}</source>
            <translation>son an: {detail}</translation>
        </message>
        <message>
            <source>asked twice, no answer yet</source>
            <translation>iki kez sordu, yanıt yok</translation>
        </message>
        <message>
            <source>asked {detail} times, no answer yet</source>
            <translation>{detail} kez sordu, yanıt yok</translation>
        </message>
        <message>
            <source>wrote {detail} times this week</source>
            <translation>bu hafta {detail} kez yazdı</translation>
        </message>
        <message>
            <source>{detail} followers</source>
            <translation>{detail} takipçi</translation>
        </message>
        <message>
            <source>{detail} others say the same</source>
            <translation>{detail} kişi daha aynısını diyor</translation>
        </message>
        <message>
            <source>VIP customer</source>
            <translation>VIP müşteri</translation>
        </message>
        <message>
            <source>loyal customer</source>
            <translation>sadık müşteri</translation>
        </message>
        <message>
            <source>wrote to you directly</source>
            <translation>doğrudan size yazdı</translation>
        </message>
        <message>
            <source>danger word “{detail}”</source>
            <translation>tehlike sözcüğü “{detail}”</translation>
        </message>
        <message>
            <source>word of law or data “{detail}”</source>
            <translation>hukuk veya veri sözcüğü “{detail}”</translation>
        </message>
        <message>
            <source>follow-up: {detail}</source>
            <translation>takip: {detail}</translation>
        </message>
        <message>
            <source>no open matter: {detail} at most</source>
            <translation>açık konu yok: en çok {detail}</translation>
        </message>
        <message>
            <source>praise: {detail} at most</source>
            <translation>övgü: en çok {detail}</translation>
        </message>
        <message>
            <source>danger: {detail} at least</source>
            <translation>tehlike: en az {detail}</translation>
        </message>
        <message>
            <source>law or data: {detail} at least</source>
            <translation>hukuk veya veri: en az {detail}</translation>
        </message>
        <message>
            <source>your rule: {detail}</source>
            <translation>kuralınız: {detail}</translation>
        </message>
        <message>
            <source>the scale ends at {detail}</source>
            <translation>ölçek {detail} ile biter</translation>
        </message>
        <message>
            <source>Snoozed until {detail}</source>
            <translation>{detail} vaktine ertelendi</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Kuyruktan çıkarıldı</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Yeniden açıldı</translation>
        </message>
        <message>
            <source>Came back from snooze</source>
            <translation>Ertelemesi bitti, geri geldi</translation>
        </message>
        <message>
            <source>Assigned to {detail}</source>
            <translation>{detail} üzerine atandı</translation>
        </message>
        <message>
            <source>Tagged {detail}</source>
            <translation>Etiketlendi: {detail}</translation>
        </message>
        <message>
            <source>Reply approved</source>
            <translation>Yanıt onaylandı</translation>
        </message>
        <message>
            <source>Reply taken back</source>
            <translation>Yanıt geri alındı</translation>
        </message>
        <message>
            <source>Reply on its way</source>
            <translation>Yanıt yolda</translation>
        </message>
        <message>
            <source>Stopped while sending</source>
            <translation>Gönderilirken yarıda kaldı</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>Yanıt gönderildi</translation>
        </message>
        <message>
            <source>Reply refused: {detail}</source>
            <translation>Yanıt reddedildi: {detail}</translation>
        </message>
        <message>
            <source>Sending is tried again: {detail}</source>
            <translation>Gönderme yeniden denenecek: {detail}</translation>
        </message>
        <message>
            <source>Not sure whether the reply arrived</source>
            <translation>Yanıtın ulaştığı kesin değil</translation>
        </message>
        <message>
            <source>Reply to be posted by hand</source>
            <translation>Yanıt elle gönderilecek</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Yeniden gönderildi</translation>
        </message>
        <message>
            <source>Sent before its time</source>
            <translation>Zamanından önce gönderildi</translation>
        </message>
        <message>
            <source>Reply posted by hand</source>
            <translation>Yanıt elle gönderildi</translation>
        </message>
        <message>
            <source>A second person was asked</source>
            <translation>İkinci bir kişiye soruldu</translation>
        </message>
        <message>
            <source>Draft signed by a second person</source>
            <translation>Taslağı ikinci bir kişi imzaladı</translation>
        </message>
        <message>
            <source>Draft sent back: {detail}</source>
            <translation>Taslak geri gönderildi: {detail}</translation>
        </message>
        <message>
            <source>Draft taken back</source>
            <translation>Taslak geri alındı</translation>
        </message>
        <message>
            <source>Draft waits for a second person again</source>
            <translation>Taslak yeniden ikinci bir kişiyi bekliyor</translation>
        </message>
        <message>
            <source>Approved without a second person: {detail}</source>
            <translation>İkinci kişi olmadan onaylandı: {detail}</translation>
        </message>
        <message>
            <source>Label set to {detail}</source>
            <translation>Etiket düzeltildi: {detail}</translation>
        </message>
        <message>
            <source>Label given back to the classifier: {detail}</source>
            <translation>Etiket sınıflandırıcıya bırakıldı: {detail}</translation>
        </message>
        <message>
            <source>Follow-up set for {detail}</source>
            <translation>Takip kuruldu: {detail}</translation>
        </message>
        <message>
            <source>Follow-up moved to {detail}</source>
            <translation>Takip taşındı: {detail}</translation>
        </message>
        <message>
            <source>Follow-up set again</source>
            <translation>Takip yeniden kuruldu</translation>
        </message>
        <message>
            <source>Follow-up came to the queue</source>
            <translation>Takip kuyruğa geldi</translation>
        </message>
        <message>
            <source>Follow-up put back</source>
            <translation>Takip yeniden beklemeye alındı</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Takip edildi</translation>
        </message>
        <message>
            <source>Follow-up skipped</source>
            <translation>Takip atlandı</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {detail}</source>
            <translation>Takip iptal edildi: {detail}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {detail}</source>
            <translation>Takip düştü: {detail}</translation>
        </message>
        <message>
            <source>Notes about a customer changed</source>
            <translation>Müşteri notları değişti</translation>
        </message>
        <message>
            <source>Customer tagged {detail}</source>
            <translation>Müşteri etiketlendi: {detail}</translation>
        </message>
        <message>
            <source>Two customers made one</source>
            <translation>İki müşteri birleştirildi</translation>
        </message>
        <message>
            <source>Customer split again</source>
            <translation>Müşteri yeniden ayrıldı</translation>
        </message>
        <message>
            <source>An identity split off</source>
            <translation>Bir kimlik ayrıldı</translation>
        </message>
        <message>
            <source>An identity put back</source>
            <translation>Bir kimlik geri eklendi</translation>
        </message>
        <message>
            <source>Two customers told apart</source>
            <translation>İki müşterinin aynı kişi olmadığı belirtildi</translation>
        </message>
        <message>
            <source>Two customers may be one again</source>
            <translation>İki müşteri yeniden aynı kişi olabilir</translation>
        </message>
        <message>
            <source>Customer invited as an ambassador</source>
            <translation>Müşteri marka dostu olmaya davet edildi</translation>
        </message>
        <message>
            <source>Customer not asked to be an ambassador for now</source>
            <translation>Müşteri şimdilik marka dostu olmaya davet edilmedi</translation>
        </message>
        <message>
            <source>Decision about an ambassador taken back</source>
            <translation>Marka dostu kararı geri alındı</translation>
        </message>
        <message>
            <source>Answer to a repeated question added</source>
            <translation>Yinelenen bir soruya yanıt eklendi</translation>
        </message>
        <message>
            <source>Repeated question put away</source>
            <translation>Yinelenen soru kenara kondu</translation>
        </message>
        <message>
            <source>Repeated question is open again</source>
            <translation>Yinelenen soru yeniden açık</translation>
        </message>
        <message>
            <source>Settings changed: {detail}</source>
            <translation>Ayarlar değişti: {detail}</translation>
        </message>
        <message>
            <source>Rules changed: {detail}</source>
            <translation>Kurallar değişti: {detail}</translation>
        </message>
        <message>
            <source>Language model switched on</source>
            <translation>Dil modeli açıldı</translation>
        </message>
        <message>
            <source>Language model switched off</source>
            <translation>Dil modeli kapatıldı</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine: {detail}</source>
            <translation>Bahsetmelerin başka bir makineye gönderilmesi kabul edildi: {detail}</translation>
        </message>
        <message>
            <source>Consent to send mentions taken back</source>
            <translation>Bahsetme gönderme onayı geri çekildi</translation>
        </message>
        <message>
            <source>What was learned is in use: {detail}</source>
            <translation>Öğrenilenler kullanıma alındı: {detail}</translation>
        </message>
        <message>
            <source>What was learned is no longer in use</source>
            <translation>Öğrenilenler artık kullanılmıyor</translation>
        </message>
        <message>
            <source>Mentions exported: {detail}</source>
            <translation>Bahsetmeler dışa aktarıldı: {detail}</translation>
        </message>
        <message>
            <source>Activity exported: {detail}</source>
            <translation>Etkinlik dışa aktarıldı: {detail}</translation>
        </message>
        <message>
            <source>Deleted by its author</source>
            <translation>Yazarı sildi</translation>
        </message>
        <message>
            <source>Assignment changed</source>
            <translation>Atama değişti</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Etiketler değişti</translation>
        </message>
        <message>
            <source>Label set right</source>
            <translation>Etiket düzeltildi</translation>
        </message>
        <message>
            <source>Tags of a customer changed</source>
            <translation>Müşteri etiketleri değişti</translation>
        </message>
        <message>
            <source>Follow-up set</source>
            <translation>Takip kuruldu</translation>
        </message>
        <message>
            <source>Follow-up moved</source>
            <translation>Takip taşındı</translation>
        </message>
        <message>
            <source>Nobody has corrected or confirmed a label of this brand yet, so neither can be judged. Look at where they differ.</source>
            <translation>Bu markada henüz kimse bir etiketi düzeltmedi ya da onaylamadı; bu yüzden hiçbiri değerlendirilemez. Ayrıldıkları yerlere bakın.</translation>
        </message>
        <message>
            <source>People have labelled only {judged} of this brand's mentions, so the comparison is thin: each counts for {points} points. From {enough} on it says more.</source>
            <translation>Bu markanın bahsetmelerinden yalnızca {judged} tanesini kişiler etiketledi, bu yüzden karşılaştırma zayıf: her biri {points} puan sayılır. {enough} bahsetmeden sonra daha çok şey söyler.</translation>
        </message>
        <message>
            <source>In {changed} of these {judged} a person changed the label: there the model in use was wrong, which is why they are here, so it looks worse than it is.</source>
            <translation>Bu {judged} bahsetmenin {changed} tanesinde bir kişi etiketi değiştirdi: kullanılan model orada yanılmıştı ve bahsetmeler bu yüzden burada; bu nedenle olduğundan kötü görünür.</translation>
        </message>
        <message>
            <source>The model in use has learned from corrections such as these, so it looks better here than it is.</source>
            <translation>Kullanılan model bunlar gibi düzeltmelerden öğrendi, bu yüzden burada olduğundan iyi görünür.</translation>
        </message>
        <message>
            <source>The other model needs {times} times as long for each mention.</source>
            <translation>Diğer model her bahsetme için {times} kat süre gerektirir.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <translation>sistem anahtarlığı</translation>
        </message>
        <message>
            <source>encrypted file</source>
            <translation>şifreli dosya</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Kullanıcı adı (handle)</translation>
        </message>
        <message>
            <source>yourbrand.bsky.social</source>
            <translation>markaniz.bsky.social</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>Uygulama parolası</translation>
        </message>
        <message>
            <source>Made at Bluesky under Settings, Privacy and security, App passwords</source>
            <translation>Bluesky'da Ayarlar, Gizlilik ve güvenlik, Uygulama parolaları altında oluşturulur</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Kullanıcı adınız</translation>
        </message>
        <message>
            <source>Optional: posts under this name are recognised as your own.</source>
            <translation>İsteğe bağlı: bu adla yazılan gönderiler sizin sayılır.</translation>
        </message>
        <message>
            <source>Search server</source>
            <translation>Arama sunucusu</translation>
        </message>
        <message>
            <source>The address of the account's server, for example https://mastodon.social.</source>
            <translation>Hesabın sunucusunun adresi, örneğin https://mastodon.social.</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Erişim belirteci</translation>
        </message>
        <message>
            <source>Preferences → Development → New application, with read and write:statuses. Without it only public hashtags are read.</source>
            <translation>Tercihler → Geliştirme → Yeni uygulama, read ve write:statuses ile. Olmadan yalnızca herkese açık etiketler okunur.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>İstemci kimliği</translation>
        </message>
        <message>
            <source>Of a “script” app at reddit.com/prefs/apps</source>
            <translation>reddit.com/prefs/apps adresindeki bir “script” uygulamasının</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>İstemci gizli anahtarı</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Kullanıcı adı</translation>
        </message>
        <message>
            <source>Your Reddit account: mentions and replies need it, searching does not</source>
            <translation>Reddit hesabınız: bahsetmeler ve yanıtlar için gerekir, arama için gerekmez</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Yenileme belirteci</translation>
        </message>
        <message>
            <source>Instead of a password</source>
            <translation>Parola yerine</translation>
        </message>
        <message>
            <source>Subreddits</source>
            <translation>Subreddit'ler</translation>
        </message>
        <message>
            <source>Names with commas: their new comments are read too, which search does not cover</source>
            <translation>Virgülle ayrılmış adlar: aramanın kapsamadığı yeni yorumları da okunur</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Akışlar</translation>
        </message>
        <message>
            <source>One address per line: a feed, or a page that names its feed. {query} stands for what your watches look for.</source>
            <translation>Her satıra bir adres: bir akış ya da akışını belirten bir sayfa. {query}, izlemelerinizin aradığı şeyin yerini tutar.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API anahtarı</translation>
        </message>
        <message>
            <source>With the four user keys: reads and replies</source>
            <translation>Dört kullanıcı anahtarıyla: okur ve yanıtlar</translation>
        </message>
        <message>
            <source>API key secret</source>
            <translation>API anahtarının gizli parçası</translation>
        </message>
        <message>
            <source>Access token secret</source>
            <translation>Erişim belirtecinin gizli parçası</translation>
        </message>
        <message>
            <source>OAuth 2 client id</source>
            <translation>OAuth 2 istemci kimliği</translation>
        </message>
        <message>
            <source>Or with OAuth 2: reads and replies</source>
            <translation>Ya da OAuth 2 ile: okur ve yanıtlar</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>OAuth 2 yenileme belirteci</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>OAuth 2 istemci gizli anahtarı</translation>
        </message>
        <message>
            <source>Only where your app has one</source>
            <translation>Yalnızca uygulamanızda varsa</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Taşıyıcı belirteç</translation>
        </message>
        <message>
            <source>Or with a bearer token and the handle: reads only</source>
            <translation>Ya da taşıyıcı belirteç ve kullanıcı adıyla: yalnızca okur</translation>
        </message>
        <message>
            <source>Of the account to listen for</source>
            <translation>Dinlenecek hesabın kullanıcı adı</translation>
        </message>
        <message>
            <source>With an API key and the channel: reads only</source>
            <translation>API anahtarı ve kanalla: yalnızca okur</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>Kanal kimliği</translation>
        </message>
        <message>
            <source>Begins with UC</source>
            <translation>UC ile başlar</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>OAuth istemci kimliği</translation>
        </message>
        <message>
            <source>Or with OAuth: reads and replies</source>
            <translation>Ya da OAuth ile: okur ve yanıtlar</translation>
        </message>
        <message>
            <source>OAuth client secret</source>
            <translation>OAuth istemci gizli anahtarı</translation>
        </message>
        <message>
            <source>OAuth refresh token</source>
            <translation>OAuth yenileme belirteci</translation>
        </message>
    </context>
</TS>
