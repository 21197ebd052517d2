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
            <translation>Düzeltilen sınıflandırmalar</translation>
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
            <source>Assistant</source>
            <translation>Yardımcı</translation>
        </message>
        <message>
            <source>A language model may draft one of the suggestions, when you ask it to or by itself. It answers only from your playbook, each answer is checked before you see it, and nothing is sent without you.</source>
            <translation>Önerilerden birini bir dil modeli yazabilir: siz istediğinizde ya da kendiliğinden. Yalnızca kılavuzunuzdan yanıt verir, her yanıt size gösterilmeden denetlenir ve siz olmadan hiçbir şey gönderilmez.</translation>
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
            <source>Agree to what would be sent</source>
            <translation>Gönderilecek olanı onayla</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>Onayı geri çek</translation>
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
            <source>Draft by itself for what waits</source>
            <translation>Bekleyenler için kendiliğinden taslak yazsın</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>Neler gönderilir</translation>
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
            <source>Without anybody asking, mentions at the top of the queue for which nothing prepared fits are sent to {host}, at most {most} a day.</source>
            <translation>Kuyruğun başında olup hiçbir hazır yanıtın uymadığı bahsetmeler, kimse istemeden {host} adresine gönderilir; günde en çok {most}.</translation>
        </message>
        <message>
            <source>For mentions at the top of the queue for which nothing prepared fits, its suggestion stands there when you open them.</source>
            <translation>Kuyruğun başında olup hiçbir hazır yanıtın uymadığı bahsetmeleri açtığınızda önerisi hazır durur.</translation>
        </message>
        <message>
            <source>It drafts by itself for what waits.</source>
            <translation>Bekleyenler için kendiliğinden taslak yazıyor.</translation>
        </message>
        <message>
            <source>It drafts when you ask it.</source>
            <translation>Siz istediğinizde taslak yazıyor.</translation>
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
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
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
            <source>{count} followers</source>
            <translation>{count} takipçi</translation>
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
            <source>Hide what it said before</source>
            <translation>Önceki metni gizle</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Önceki metin</translation>
        </message>
        <message>
            <source>Changed {time}. It said before:</source>
            <translation>Değiştirildi: {time}. Önceden şöyleydi:</translation>
        </message>
        <message numerus="yes">
            <source>%n older versions are not shown.</source>
            <translation>
                <numerusform>Daha eski %n sürüm gösterilmiyor.</numerusform>
            </translation>
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
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: {person} düzeltti, {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>Sınıflandırıcı {label} demişti.</translation>
        </message>
        <message>
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>Harfler veya oklar; Enter kaydeder, Backspace geri alır, Esc çıkar</translation>
        </message>
        <message>
            <source>The classifier had said the same.</source>
            <translation>Sınıflandırıcı da aynısını demişti.</translation>
        </message>
        <message>
            <source>Set the labels right</source>
            <translation>Sınıflandırmayı düzelt</translation>
        </message>
        <message>
            <source>Set the labels</source>
            <translation>Sınıflandırmayı kaydet</translation>
        </message>
        <message>
            <source>{answer}, holds now</source>
            <translation>{answer}, şu an geçerli</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Görsel: {text}</translation>
        </message>
        <message>
            <source>Video: {text}</source>
            <translation>Videoda: {text}</translation>
        </message>
        <message>
            <source>Sound: {text}</source>
            <translation>Ses: {text}</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Açıklaması olmayan görsel</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures without a description</source>
            <translation>
                <numerusform>Açıklaması olmayan %n görsel</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the post to see it</source>
            <translation>Görmek için gönderiyi açın</translation>
        </message>
        <message>
            <source>Show the pictures</source>
            <translation>Görselleri göster</translation>
        </message>
        <message>
            <source>Show the picture</source>
            <translation>Görseli göster</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Yüklemeyi durdur</translation>
        </message>
        <message numerus="yes">
            <source>%n videos without a description</source>
            <translation>
                <numerusform>Açıklaması olmayan %n video</numerusform>
            </translation>
        </message>
        <message>
            <source>Has a picture or video.</source>
            <translation>Görsel veya video var.</translation>
        </message>
        <message>
            <source>Hide the pictures</source>
            <translation>Görselleri gizle</translation>
        </message>
        <message>
            <source>Hide the picture</source>
            <translation>Görseli gizle</translation>
        </message>
        <message numerus="yes">
            <source>%n sounds without a description</source>
            <translation>
                <numerusform>Açıklaması olmayan %n ses kaydı</numerusform>
            </translation>
        </message>
        <message>
            <source>Open or copy</source>
            <translation>Aç veya kopyala</translation>
        </message>
        <message>
            <source>sent by {name}</source>
            <translation>gönderen {name}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>düzenlendi</translation>
        </message>
        <message>
            <source>The author deleted this post.</source>
            <translation>Yazarı bu gönderiyi sildi.</translation>
        </message>
        <message>
            <source>Changed {time}. It said before: {text}</source>
            <translation>Değişti: {time}. Önceki hâli: {text}</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Gönderiyi aç</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Özel</translation>
        </message>
        <message>
            <source>the reply was refused</source>
            <translation>yanıt reddedildi</translation>
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
            <source>snoozed until {time}</source>
            <translation>ertelendi: {time}</translation>
        </message>
        <message>
            <source>snoozed until they write again</source>
            <translation>yeniden yazana kadar ertelendi</translation>
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
            <source>{points} of 100</source>
            <translation>100 üzerinden {points}</translation>
        </message>
        <message>
            <source>Why it is back:</source>
            <translation>Neden geri geldi:</translation>
        </message>
        <message>
            <source>Show how this adds up</source>
            <translation>Nasıl hesaplandığını göster</translation>
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
            <source>Cancel</source>
            <translation>Vazgeç</translation>
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
            <translation>Müşteri yazdı</translation>
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
            <source>Nothing is to be followed up. It comes by itself when an answer to a complaint has left and the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets one.</source>
            <translation>Takip edilecek bir şey yok. Bir şikâyete yanıtınız gidip müşteri bir daha yazmayınca, kılavuzunuzdaki takiplere göre kendiliğinden gelir; kuyrukta {key} ile siz de kurabilirsiniz.</translation>
        </message>
        <message>
            <source>Follow up later</source>
            <translation>Sonra takip et</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
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
            <source>Assign</source>
            <translation>Ata</translation>
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
            <source>Sentiment</source>
            <translation>Duygu</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Amaç</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
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
            <source>Skipped</source>
            <translation>Atlandı</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Atlandı.</translation>
        </message>
        <message>
            <source>Snoozed until {time}.</source>
            <translation>Ertelendi: {time}.</translation>
        </message>
        <message>
            <source>Snoozed until they write again.</source>
            <translation>Yeniden yazana kadar ertelendi.</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Ertelendi</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>Yeniden sınıflandırıcının kararı geçerli.</translation>
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
            <source>Labels set: {labels}</source>
            <translation>Sınıflandırma kaydedildi: {labels}</translation>
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
            <source>Tag</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Written {time}</source>
            <translation>Yazıldı: {time}</translation>
        </message>
        <message>
            <source>Answer by {time}</source>
            <translation>Son yanıt zamanı: {time}</translation>
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
            <source>Here: {place}</source>
            <translation>Burada: {place}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>Eşleşen bir şey yok. Daha az sözcükle daha çok sonuç bulunur.</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>Sizi bekleyenler arasında eşleşen yok. Yanıtlanan ya da atlananlar Tüm bahsetmeler bölümünde.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Süzgeci temizle</translation>
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
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>Henüz bir şey duyulmadı. Hesap bağlayın ya da izleme ekleyin.</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Hesap bağla</translation>
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
            <source>Oldest first</source>
            <translation>Önce en eskiler</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Önce en yeniler</translation>
        </message>
        <message>
            <source>Oldest or newest first</source>
            <translation>Önce en eskiler ya da en yeniler</translation>
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
            <source>Pick several</source>
            <translation>Birkaçını seç</translation>
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
            <source>Next words that a check points at</source>
            <translation>Denetimin işaret ettiği sonraki sözcükler</translation>
        </message>
        <message>
            <source>Do not say again that spelling is off</source>
            <translation>Yazım denetiminin kapalı olduğunu bir daha söyleme</translation>
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
            <source>What the posts said before they were changed</source>
            <translation>Gönderilerin değiştirilmeden önceki metni</translation>
        </message>
        <message>
            <source>Show or hide its pictures</source>
            <translation>Gönderinin görsellerini göster veya gizle</translation>
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
            <source>What else is under way with this customer</source>
            <translation>Bu müşteriyle süren başka işler</translation>
        </message>
        <message>
            <source>Show the other posts of the conversation</source>
            <translation>Konuşmanın diğer gönderilerini göster</translation>
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
            <source>Narrow by facets</source>
            <translation>Özelliklere göre daralt</translation>
        </message>
        <message>
            <source>Nobody changed a post of this conversation.</source>
            <translation>Bu konuşmada hiçbir gönderi değiştirilmedi.</translation>
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
            <source>Loading the conversation…</source>
            <translation>Konuşma yükleniyor…</translation>
        </message>
        <message>
            <source>No picture came with this post.</source>
            <translation>Bu gönderide görsel yok.</translation>
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
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>%n yeniden paylaşım</numerusform>
            </translation>
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
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>SocialDesk cannot start.</source>
            <translation>SocialDesk başlatılamıyor.</translation>
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
                <numerusform>%n tanesi başka türlü sınıflandırılırdı.</numerusform>
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
                <numerusform>Öğrenmek için %n sınıflandırma daha düzeltin.</numerusform>
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
            <translation>Sınıflandırmalar</translation>
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
            <translation>Yeni bahsetmeleri {revision}. sürüm sınıflandırır.</translation>
        </message>
        <message>
            <source>Learning from corrections</source>
            <translation>Düzeltmelerden öğrenme</translation>
        </message>
        <message>
            <source>Nobody corrected a label yet. Press {key} at a mention whose labels are wrong.</source>
            <translation>Henüz kimse bir sınıflandırmayı düzeltmedi. Yanlış sınıflandırılmış bir bahsetmede {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>Nothing that was learned is in use.</source>
            <translation>Öğrenilen hiçbir şey kullanılmıyor.</translation>
        </message>
        <message>
            <source>In use: revision {revision}, learned from {count} labels, since {moment}, by {person}.</source>
            <translation>Kullanımda: {revision}. sürüm, {count} sınıflandırmadan öğrenildi, {moment} tarihinden beri, {person}.</translation>
        </message>
        <message>
            <source>Changed. New mentions are labelled so.</source>
            <translation>Değiştirildi. Yeni bahsetmeler böyle sınıflandırılır.</translation>
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
                <numerusform>%n sınıflandırma düzeltildi veya onaylandı</numerusform>
            </translation>
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
            <source>Compare with the model in use</source>
            <translation>Kullanılan modelle karşılaştır</translation>
        </message>
        <message>
            <source>Use it for: {question}</source>
            <translation>Bunun için kullan: {question}</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Model klasörü seç</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}.</source>
            <translation>{model}: {size}, {runs}, lisans: {licence}.</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.</source>
            <translation>{model}: {size}, {runs}, lisans: {licence}. Sınıflar: {labels}. Dosyalar: {files}.</translation>
        </message>
        <message>
            <source>Fetch {size}</source>
            <translation>{size} indir</translation>
        </message>
        <message>
            <source>The labels are only numbered: what they mean is guessed from their order. Look at examples.</source>
            <translation>Sınıflar yalnızca numaralı: anlamları sıralarından tahmin edildi. Örneklere bakın.</translation>
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
            <translation>Sonraki bahsetmeden itibaren {model} yanıtlıyor. Yapılmış sınıflandırmalar kalır.</translation>
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
            <source>Read the whole card</source>
            <translation>Model kartının tamamını oku</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>Klasör ya da hub adı yaz</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>Düzeltmelerden öğren</translation>
        </message>
        <message>
            <source>Let the shipped model answer</source>
            <translation>Birlikte gelen model yanıtlasın</translation>
        </message>
        <message>
            <source>The question that it should answer</source>
            <translation>Yanıtlaması gereken soru</translation>
        </message>
        <message>
            <source>Take the model that was used before</source>
            <translation>Önceden kullanılan modeli al</translation>
        </message>
        <message>
            <source>Fetch the model</source>
            <translation>Modeli indir</translation>
        </message>
        <message>
            <source>Use the model that was compared</source>
            <translation>Karşılaştırılan modeli kullan</translation>
        </message>
        <message>
            <source>Use what was learned</source>
            <translation>Öğrenileni kullan</translation>
        </message>
        <message>
            <source>Go back to what was learned before</source>
            <translation>Önceden öğrenilene dön</translation>
        </message>
        <message>
            <source>Stop what is under way</source>
            <translation>Süren işi durdur</translation>
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
            <translation>bahsetmeleri bu bilgisayarda sınıflandıran</translation>
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
            <source>Sentiment: right</source>
            <translation>Duygu: doğru</translation>
        </message>
        <message>
            <source>Sentiment: right, rare kinds counted like frequent ones (F1)</source>
            <translation>Duygu: doğru, seyrek türler sık görülenlerle eşit sayılarak (F1)</translation>
        </message>
        <message>
            <source>What they want: right</source>
            <translation>Ne istiyor: doğru</translation>
        </message>
        <message>
            <source>What they want: right, rare kinds counted like frequent ones (F1)</source>
            <translation>Ne istiyor: doğru, seyrek türler sık görülenlerle eşit sayılarak (F1)</translation>
        </message>
        <message>
            <source>Urgency: agrees with people, 1 is always (kappa)</source>
            <translation>Aciliyet: insanlarla uyuşma, 1 her zaman demek (kappa)</translation>
        </message>
        <message>
            <source>Urgent ones that it found</source>
            <translation>Bulduğu aciller</translation>
        </message>
        <message>
            <source>Others that it took for urgent</source>
            <translation>Acil sandığı ötekiler</translation>
        </message>
        <message>
            <source>Wants a reply: found, and right (F1)</source>
            <translation>Yanıt bekliyor: bulunan ve doğru olan (F1)</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{count} of 100</source>
            <translation>100 üzerinden {count}</translation>
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
            <source>Held {time}</source>
            <translation>Bekletiliyor {time}</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Giden kutusu</translation>
        </message>
        <message>
            <source>what you approved, and what became of it</source>
            <translation>onayladıklarınız ve sonuçları</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>Geri alındı. Bahsetme yeniden açık.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}, {who} için yanıt: {text}. {story}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Kapat</translation>
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
            <source>Do what this reply waits for: show, open, send again, undo</source>
            <translation>Bu yanıt neyi bekliyorsa onu yap: göster, aç, yeniden gönder, geri al</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>Ben paylaştım</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Yeniden gönder</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>Göndermeyi duraklat veya sürdür</translation>
        </message>
        <message>
            <source>Undo, or take the newest reply back</source>
            <translation>Geri al ya da en yeni yanıtı geri çek</translation>
        </message>
        <message>
            <source>Send the next one that waits for its time now</source>
            <translation>Zamanını bekleyen sıradaki yanıtı şimdi gönder</translation>
        </message>
        <message numerus="yes">
            <source>It leaves in %n s.</source>
            <translation>
                <numerusform>%n sn içinde gönderilecek.</numerusform>
            </translation>
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
            <source>Send now</source>
            <translation>Şimdi gönder</translation>
        </message>
        <message>
            <source>Open thread</source>
            <translation>Konuşmayı aç</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopyala ve aç</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
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
            <source>Text</source>
            <translation>Metin</translation>
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
            <source>Situation</source>
            <translation>Durum</translation>
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
            <source>Back to the default</source>
            <translation>Varsayılana dön</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Çıkar</translation>
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
            <source>Any situation</source>
            <translation>Her durum</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{limit} karakterin {used} kadarı</translation>
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
            <source>All platforms</source>
            <translation>Tüm platformlar</translation>
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
        <message>
            <source>Make it a template</source>
            <translation>Şablon yap</translation>
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
            <source>Occasion</source>
            <translation>Durum</translation>
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
            <translation>Bir iş arkadaşı arar</translation>
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
            <source>Street addresses</source>
            <translation>Sokak adresleri</translation>
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
            <source>Suggested where a rule chooses templates for {occasion}.</source>
            <translation>Bir kural şu durumun şablonlarını seçtiğinde önerilir: {occasion}.</translation>
        </message>
        <message>
            <source>Empty: what is said elsewhere. {what}</source>
            <translation>Boş: başka yerlerde söylenen kullanılır. {what}</translation>
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
            <source>Change keys</source>
            <translation>Tuşları değiştir</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Tura çık</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
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
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>The launcher then shows how many answers are due, where it can.</source>
            <translation>O zaman başlatıcı, destekliyorsa bekleyen yanıt sayısını gösterir.</translation>
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
            <translation>Bu çalışma alanındaki her şey {folder} klasöründedir.</translation>
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
            <source>HH:mm</source>
            <translation>HH:mm</translation>
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
            <source>No earlier answer fits here. Write it without a greeting: each customer gets their own.</source>
            <translation>Buraya uyan eski bir yanıt yok. Selamlama olmadan yazın: her müşteri kendi selamını alır.</translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>Onaylanmış %n yanıttan alındı. Eklemeden önce okuyun.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far to look back</source>
            <translation>Ne kadar geriye bakılsın</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Yeniden bak</translation>
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
            <source>Add to the FAQ</source>
            <translation>SSS'ye ekle</translation>
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
            <source>They may ask different things: read them before you add an answer.</source>
            <translation>Farklı şeyler soruyor olabilirler: yanıt eklemeden önce okuyun.</translation>
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
            <source>Perhaps the same</source>
            <translation>Belki aynı</translation>
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
            <source>Write the answer</source>
            <translation>Yanıtı yaz</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Aramayı durdur</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>Kopyalandı. Yanıt olarak yapıştırın; gördüğümüzde bu kapanır.</translation>
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
            <source>By hand</source>
            <translation>Elle</translation>
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
            <source>No check points at a word here.</source>
            <translation>Denetimler burada hiçbir sözcüğe işaret etmiyor.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Another reply of yours to this customer is on its way</source>
            <translation>Bu müşteriye başka bir yanıtınız yolda</translation>
        </message>
        <message>
            <source>A reply to this customer is on its way, approved by {name}</source>
            <translation>Bu müşteriye bir yanıt yolda, onaylayan: {name}</translation>
        </message>
        <message>
            <source>Another draft of yours for this customer waits for a second person</source>
            <translation>Bu müşteri için başka bir taslağınız ikinci bir kişiyi bekliyor</translation>
        </message>
        <message>
            <source>A draft for this customer waits for a second person, written by {name}</source>
            <translation>Bu müşteri için bir taslak ikinci bir kişiyi bekliyor, yazan: {name}</translation>
        </message>
        <message>
            <source>You began another reply to this customer {time}</source>
            <translation>Bu müşteriye {time} başka bir yanıt yazmaya başladınız</translation>
        </message>
        <message>
            <source>{name} began another reply to this customer {time}</source>
            <translation>{name} bu müşteriye {time} başka bir yanıt yazmaya başladı</translation>
        </message>
        <message>
            <source>You answered this customer {time}</source>
            <translation>Bu müşteriyi {time} yanıtladınız</translation>
        </message>
        <message>
            <source>{name} answered this customer {time}</source>
            <translation>{name} bu müşteriyi {time} yanıtladı</translation>
        </message>
        <message>
            <source>This customer was answered {time}</source>
            <translation>Bu müşteri {time} yanıtlandı</translation>
        </message>
        <message>
            <source>This customer waits for another answer, too, asked {time}</source>
            <translation>Bu müşteri başka bir yanıt daha bekliyor, {time} sordu</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Oraya git</translation>
        </message>
        <message>
            <source>Write a reply, or press {one}, {two} or {three} for a suggestion</source>
            <translation>Bir yanıt yazın ya da öneri için {one}, {two} veya {three} tuşuna basın</translation>
        </message>
        <message>
            <source>No prepared reply fits this one. Write your own; {key} puts in a start</source>
            <translation>Hazır yanıtlardan hiçbiri buna uymuyor. Kendiniz yazın; {key} bir başlangıç koyar</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Yanıtınız</translation>
        </message>
        <message>
            <source>Write a reply first, or press {key} for the first suggestion.</source>
            <translation>Önce bir yanıt yazın ya da birinci öneri için {key} tuşuna basın.</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Bu yanıt bu hâliyle gönderilemez.</translation>
        </message>
        <message>
            <source>Somebody else looks at this one first; it leaves when it is signed.</source>
            <translation>Buna önce başka biri bakmalı; imzalanınca gider.</translation>
        </message>
        <message>
            <source>Press {key} again to send it later as it is.</source>
            <translation>Bu hâliyle sonra göndermek için {key} tuşuna bir daha basın.</translation>
        </message>
        <message>
            <source>Press {key} again to send it as it is.</source>
            <translation>Bu hâliyle göndermek için {key} tuşuna bir daha basın.</translation>
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
            <source>{key} brings your own words back</source>
            <translation>{key} kendi yazdıklarınızı geri getirir</translation>
        </message>
        <message>
            <source>Your draft, {time}</source>
            <translation>Taslağınız, {time}</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Bunun için öneri yok. Kendiniz yazın.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Somebody else looks first: {why}</source>
            <translation>Önce başka biri bakmalı: {why}</translation>
        </message>
        <message>
            <source>This one is posted by hand, so it cannot be sent later.</source>
            <translation>Bu elle paylaşılıyor, bu yüzden sonraya bırakılamaz.</translation>
        </message>
        <message>
            <source>Approve it as it is, change it, or send it back.</source>
            <translation>Olduğu gibi onaylayın, değiştirin ya da geri gönderin.</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
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
            <source>No saved reply has these words.</source>
            <translation>Bu sözcükleri içeren kayıtlı yanıt yok.</translation>
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
            <source>Press</source>
            <translation>Basın</translation>
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
            <source>{names} will look at it.</source>
            <translation>Bakacak olan: {names}.</translation>
        </message>
        <message>
            <source>Sent back to {name}.</source>
            <translation>Geri gönderildi: {name}.</translation>
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
            <source>{count} drafts, keys 1 to {count}</source>
            <translation>{count} taslak, 1 ile {count} arası tuşlar</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Soruldu</translation>
        </message>
        <message>
            <source>Taken back. It is yours again.</source>
            <translation>Geri alındı. Yeniden sizde.</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Geri gönderildi</translation>
        </message>
        <message>
            <source>{name} sent this back, {time}: {note}</source>
            <translation>{name} bunu geri gönderdi, {time}: {note}</translation>
        </message>
        <message>
            <source>{key} sits in the lead's seat (demo).</source>
            <translation>{key} liderin yerine geçirir (demo).</translation>
        </message>
        <message>
            <source>Sign &amp; send</source>
            <translation>İmzala ve gönder</translation>
        </message>
        <message>
            <source>approved, not sent yet</source>
            <translation>onaylandı, henüz gönderilmedi</translation>
        </message>
        <message>
            <source>the customer was happy with it</source>
            <translation>müşteri memnun kaldı</translation>
        </message>
        <message>
            <source>the customer was still unhappy</source>
            <translation>müşteri yine memnun kalmadı</translation>
        </message>
        <message>
            <source>the customer wrote back</source>
            <translation>müşteri yeniden yazdı</translation>
        </message>
        <message>
            <source>no word since</source>
            <translation>o zamandan beri ses yok</translation>
        </message>
        <message>
            <source>Template: {matter}</source>
            <translation>Şablon: {matter}</translation>
        </message>
        <message>
            <source>Answer to “{question}”</source>
            <translation>“{question}” sorusunun yanıtı</translation>
        </message>
        <message>
            <source>Approved before, {outcome}: “{mention}”</source>
            <translation>Daha önce onaylandı, {outcome}: “{mention}”</translation>
        </message>
        <message>
            <source>In {language}: there is nothing in the customer's language</source>
            <translation>{language} dilinde: müşterinin dilinde bir şey yok</translation>
        </message>
        <message>
            <source>Do not say this again</source>
            <translation>Bunu bir daha söyleme</translation>
        </message>
        <message>
            <source>You will not be told again. F7 says it when you ask.</source>
            <translation>Bu size bir daha söylenmez. F7 tuşuna basarsanız söylenir.</translation>
        </message>
        <message>
            <source>No misspelt words.</source>
            <translation>Yazım hatası yok.</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>“{word}” artık sözcüklerinizden biri.</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Sözcüklerime ekle</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>Öneri {label}</translation>
        </message>
        <message>
            <source>Insert a variable</source>
            <translation>Değişken ekle</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
        <message>
            <source>Which variable?</source>
            <translation>Hangi değişken?</translation>
        </message>
        <message>
            <source>No variable that has a value here is called so.</source>
            <translation>Burada değeri olan böyle bir değişken yok.</translation>
        </message>
        <message>
            <source>Asks how it ended</source>
            <translation>Nasıl bittiğini sorar</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
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
            <source>Start: {how}</source>
            <translation>Başlangıç: {how}</translation>
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
            <source>Taken back</source>
            <translation>Geri alındı</translation>
        </message>
        <message>
            <source>Leaves in {span}. Undo takes it back.</source>
            <translation>{span} sonra gidiyor. Geri al ile durur.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Anlaşılır</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>Şimdi gidiyor.</translation>
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
            <source>Warm</source>
            <translation>Sıcak</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>Soğuk</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>Gönderilemez</translation>
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
            <source>Nothing was sent.</source>
            <translation>Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>Yanıtınız görülünce kendiliğinden kapanır.</translation>
        </message>
        <message>
            <source>Seen.</source>
            <translation>Görüldü.</translation>
        </message>
        <message>
            <source>{who} comes to the queue again from now on.</source>
            <translation>{who} bundan sonra yeniden kuyruğa gelir.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Uyarılar</translation>
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
            <source>seen by {name}</source>
            <translation>gören {name}</translation>
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
            <source>Name</source>
            <translation>Ad</translation>
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
            <source>Author</source>
            <translation>Yazan</translation>
        </message>
        <message>
            <source>Words and more</source>
            <translation>Sözcükler ve dahası</translation>
        </message>
        <message>
            <source>Also where the model is unsure of these labels</source>
            <translation>Modelin bu sınıflandırmalardan emin olmadığı yerlerde de</translation>
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
            <source>as usual</source>
            <translation>her zamanki gibi</translation>
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
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Kaydedildi: {name}</translation>
        </message>
        <message>
            <source>On: {name}</source>
            <translation>Açıldı: {name}</translation>
        </message>
        <message>
            <source>Off: {name}</source>
            <translation>Kapatıldı: {name}</translation>
        </message>
        <message>
            <source>7 days: {count}, last {ago}</source>
            <translation>7 gün: {count}, sonuncusu {ago}</translation>
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
            <source>Choose when the rule holds and what it does.</source>
            <translation>Kuralın ne zaman geçerli olacağını ve ne yapacağını seçin.</translation>
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
            <source>New rule</source>
            <translation>Yeni kural</translation>
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
            <source>People and hours</source>
            <translation>Kişiler ve saatler</translation>
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
            <source>not on shift</source>
            <translation>görevde değil</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n açık</numerusform>
            </translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Yeni kişi</translation>
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
            <source>Rules</source>
            <translation>Kurallar</translation>
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
            <source>Open the folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>Denemeyi durdur</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>Dosyayı olduğu gibi al</translation>
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
                <numerusform>%n tanesine daha uyardı, ama model istenen bir sınıflandırmadan emin değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n of them the playbook has none of these templates: suggestions stay as they are.</source>
            <translation>
                <numerusform>Bunların %n tanesi için kılavuzda bu şablonlardan yok: öneriler olduğu gibi kalır.</numerusform>
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
            <source>an invitation</source>
            <translation>davet</translation>
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
            <source>every mention</source>
            <translation>her bahsetme</translation>
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
            <source>the customer is tagged {tags}</source>
            <translation>müşterinin etiketi {tags}</translation>
        </message>
        <message>
            <source>posted on {days}</source>
            <translation>paylaşım günü {days}</translation>
        </message>
        <message>
            <source>posted at {time}</source>
            <translation>paylaşım saati {time}</translation>
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
            <source>posted on a public holiday ({name})</source>
            <translation>paylaşım günü resmi tatil ({name})</translation>
        </message>
        <message>
            <source>posted on no public holiday</source>
            <translation>resmî tatil dışında paylaşıldı</translation>
        </message>
        <message>
            <source>unanswered for {span} of opening time</source>
            <translation>çalışma saatleriyle {span} boyunca yanıtsız</translation>
        </message>
        <message>
            <source>unanswered for {span}</source>
            <translation>{span} boyunca yanıtsız</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>{words} geçiyor</translation>
        </message>
        <message>
            <source>not: {what}</source>
            <translation>şu değil: {what}</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>{tag} etiketini ekle</translation>
        </message>
        <message>
            <source>raise the priority by {points}</source>
            <translation>önceliği {points} artır</translation>
        </message>
        <message>
            <source>lower the priority by {points}</source>
            <translation>önceliği {points} azalt</translation>
        </message>
        <message>
            <source>assign to {name}</source>
            <translation>{name} üzerine ata</translation>
        </message>
        <message>
            <source>assign to who is on shift, knows {skills} and speaks the language</source>
            <translation>görevdeki, {skills} bilen ve dili konuşan birine ata</translation>
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
            <source>assign to who is on shift</source>
            <translation>görevdeki birine ata</translation>
        </message>
        <message>
            <source>templates for {occasion}</source>
            <translation>{occasion} şablonları</translation>
        </message>
        <message>
            <source>snooze for {span}</source>
            <translation>{span} ertele</translation>
        </message>
        <message>
            <source>snooze until the brand opens</source>
            <translation>marka açılana kadar ertele</translation>
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
            <source>mute the author for {span}</source>
            <translation>yazarı {span} sessize al</translation>
        </message>
        <message>
            <source>mute the conversation for {span}</source>
            <translation>yazışmayı {span} sessize al</translation>
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
            <source>not done: {what} ({why})</source>
            <translation>yapılmadı: {what} ({why})</translation>
        </message>
        <message>
            <source>“{rule}” goes before</source>
            <translation>önce “{rule}” geliyor</translation>
        </message>
        <message>
            <source>“{rule}” hands it to the lead</source>
            <translation>“{rule}” bunu ekip liderine veriyor</translation>
        </message>
        <message>
            <source>it may be about safety or law</source>
            <translation>güvenlik ya da hukukla ilgili olabilir</translation>
        </message>
        <message>
            <source>the playbook has none of these for {topic} in this language</source>
            <translation>el kitabında bu dilde {topic} için bunlardan yok</translation>
        </message>
        <message>
            <source>the team has no lead</source>
            <translation>ekibin lideri yok</translation>
        </message>
        <message>
            <source>nobody is in the team</source>
            <translation>ekipte kimse yok</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills}</source>
            <translation>ekipte şunları bilen yok: {skills}</translation>
        </message>
        <message>
            <source>nobody in the team speaks {lang}</source>
            <translation>ekipte {lang} bilen yok</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills} and speaks {lang}</source>
            <translation>ekipte hem {skills} hem {lang} bilen yok</translation>
        </message>
        <message>
            <source>nobody is on shift</source>
            <translation>vardiyada kimse yok</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills}</source>
            <translation>vardiyada şunları bilen yok: {skills}</translation>
        </message>
        <message>
            <source>nobody on shift speaks {lang}</source>
            <translation>vardiyada {lang} bilen yok</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills} and speaks {lang}</source>
            <translation>vardiyada hem {skills} hem {lang} bilen yok</translation>
        </message>
        <message>
            <source>everybody on shift carries as many open mentions as they may</source>
            <translation>vardiyadaki herkesin açık işi sınırında</translation>
        </message>
        <message>
            <source>When {conditions} → {actions}</source>
            <translation>Koşul: {conditions} → {actions}</translation>
        </message>
        <message>
            <source>For every mention → {actions}</source>
            <translation>Her bahsetme → {actions}</translation>
        </message>
        <message>
            <source>the author has {figure} followers</source>
            <translation>yazanın takipçisi {figure}</translation>
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
            <source>posted between {times}</source>
            <translation>paylaşım saati {times}</translation>
        </message>
        <message>
            <source>(also where the model is unsure)</source>
            <translation>(modelin emin olmadığı yerlerde de)</translation>
        </message>
        <message>
            <source>Not assigned yet: {why}</source>
            <translation>Henüz atanmadı: {why}</translation>
        </message>
        <message>
            <source>posted on a public holiday</source>
            <translation>resmî tatilde paylaşıldı</translation>
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
            <translation>hesaplar platformlar izlemeler bağla</translation>
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
            <source>{platform} is connected already.</source>
            <translation>{platform} zaten bağlı.</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>{who} bağlandı. Artık dinliyor.</translation>
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
            <source>Saved, but not checked yet: {platform} cannot be reached right now. It is tried again by itself.</source>
            <translation>Kaydedildi ama henüz denetlenmedi: {platform} platformuna şu anda ulaşılamıyor. Kendiliğinden yeniden denenecek.</translation>
        </message>
        <message>
            <source>{field} (optional)</source>
            <translation>{field} (isteğe bağlı)</translation>
        </message>
        <message>
            <source>Connected {who}. Add a watch now: it is read for your words.</source>
            <translation>{who} bağlandı. Şimdi bir izleme ekleyin: burada sizin sözcükleriniz aranır.</translation>
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
            <source>Time</source>
            <translation>Zaman</translation>
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
        <message>
            <source>The import is taken back. Mentions that are gone: {number}.</source>
            <translation>İçe aktarma geri alındı. Kaldırılan bahsetme sayısı: {number}.</translation>
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
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n okunamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, because somebody did something about them: {number}.</source>
            <translation>Üzerinde bir işlem yapıldığı için kalanlar: {number}.</translation>
        </message>
        <message>
            <source>Kept, because they were heard elsewhere or answered: {number}.</source>
            <translation>Başka yerde duyulduğu ya da yanıtlandığı için kalanlar: {number}.</translation>
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
            <source>Close</source>
            <translation>Kapat</translation>
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
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
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
            <translation>Bekliyor: {time}</translation>
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
        <message>
            <source>7 days: {count}</source>
            <translation>7 gün: {count}</translation>
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
            <source>Pause or resume listening</source>
            <translation>Dinlemeyi duraklat veya sürdür</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>SocialDesk'in {brand} için dinlediği yerler</translation>
        </message>
        <message>
            <source>Removed: {name}. Its keys are erased from this computer in a moment; what it found stays.</source>
            <translation>Kaldırıldı: {name}. Anahtarları birazdan bu bilgisayardan silinecek; bulduğu her şey duruyor.</translation>
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
            <source>Daily cap</source>
            <translation>Günlük sınır</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>İzlemenin sorgusu</translation>
        </message>
        <message>
            <source>Add a watch</source>
            <translation>İzleme ekle</translation>
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
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>Bahsetmeler (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>{account} için günlük ABD doları</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Kaldı: {name}</translation>
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
            <source>The search of {platform} may pass over: {parts}.</source>
            <translation>{platform} araması şunları atlayabilir: {parts}.</translation>
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
            <source>Nothing was heard in these days. A longer period may hold more; Sources shows whether your accounts listen and your watches find anything.</source>
            <translation>Bu günlerde hiçbir şey duyulmadı. Daha uzun bir dönemde daha çok şey olabilir; Kaynaklar, hesaplarınızın dinleyip dinlemediğini ve izlemelerinizin bir şey bulup bulmadığını gösterir.</translation>
        </message>
        <message>
            <source>Export who answered…</source>
            <translation>Yanıtlayanları dışa aktar…</translation>
        </message>
        <message>
            <source>Read out the chart day by day</source>
            <translation>Grafiği gün gün sesli oku</translation>
        </message>
        <message>
            <source>Open what was said in these days, as a list</source>
            <translation>Bu günlerde söylenenleri liste olarak aç</translation>
        </message>
        <message>
            <source>{met} of {due}</source>
            <translation>{met} / {due}</translation>
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
            <source>Export who answered</source>
            <translation>Yanıtlayanları dışa aktar</translation>
        </message>
        <message>
            <source>{met} of {due} in time</source>
            <translation>zamanında: {met} / {due}</translation>
        </message>
        <message>
            <source>median {span}</source>
            <translation>ortanca {span}</translation>
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
            <translation>henüz sınıflandırılan yok</translation>
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
            <translation>Kimden söz ediliyor</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Kim yanıtladı</translation>
        </message>
        <message>
            <source>few mentions, take with care</source>
            <translation>az bahsetme, temkinli yorumlayın</translation>
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
            <source>Undone: “{what}”</source>
            <translation>Geri alındı: “{what}”</translation>
        </message>
        <message>
            <source>There is nothing to undo here.</source>
            <translation>Burada geri alınacak bir şey yok.</translation>
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
            <source>{negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{negative} olumsuz, {neutral} nötr, {positive} olumlu</translation>
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
            <source>Enter opens what was said then.</source>
            <translation>Enter, o zaman ne dendiğini açar.</translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Yeniden yazana kadar</translation>
        </message>
        <message>
            <source>It comes back to the queue then.</source>
            <translation>O zaman kuyruğa geri gelir.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>dönüş: {time}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Hiç kimse</translation>
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
        <message>
            <source>Type the number of what you want</source>
            <translation>İstediğinizin numarasını yazın</translation>
        </message>
        <message>
            <source>d MMM yyyy  HH:mm</source>
            <translation>d MMM yyyy  HH:mm</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Gün ve saat</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Pencere</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>kısayollar klavye yardım</translation>
        </message>
        <message>
            <source>Number everything that can be pressed</source>
            <translation>Basılabilecek her şeyi numaralandır</translation>
        </message>
        <message>
            <source>hints mouse</source>
            <translation>ipuçları fare</translation>
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
            <source>Do what the line at the top offers</source>
            <translation>En üstteki satırın önerdiğini yap</translation>
        </message>
        <message>
            <source>Take away the line at the top</source>
            <translation>En üstteki satırı kaldır</translation>
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
            <source>Switch to {name}</source>
            <translation>{name} markasına geç</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>The key to press</source>
            <translation>Basılacak tuş</translation>
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
            <source>All back</source>
            <translation>Hepsini eski hâline getir</translation>
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
            <source>What do you want to do?</source>
            <translation>Ne yapmak istiyorsunuz?</translation>
        </message>
        <message>
            <source>Nothing is called like this. Try another word.</source>
            <translation>Bu adda bir şey yok. Başka bir sözcük deneyin.</translation>
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
            <source>Sit in the lead's seat (demo)</source>
            <translation>Liderin yerine geç (demo)</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>You are in your own seat again.</source>
            <translation>Yeniden kendi yerinizdesiniz.</translation>
        </message>
        <message>
            <source>Back to your own seat (demo)</source>
            <translation>Kendi yerine dön (demo)</translation>
        </message>
        <message>
            <source>You sit in the seat of {name}, the demo's lead, and decide in their name.</source>
            <translation>Demonun lideri {name} yerine geçtiniz, onun adına karar veriyorsunuz.</translation>
        </message>
        <message>
            <source>Back to your own seat</source>
            <translation>Kendi yerine dön</translation>
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
            <source>Show in the menu of programs</source>
            <translation>Programlar menüsünde göster</translation>
        </message>
        <message>
            <source>SocialDesk stands in the menu of programs.</source>
            <translation>SocialDesk programlar menüsünde.</translation>
        </message>
        <message>
            <source>SocialDesk no longer stands in the menu of programs.</source>
            <translation>SocialDesk artık programlar menüsünde değil.</translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n uyarı</numerusform>
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
        <message numerus="yes">
            <source>%n replies stopped</source>
            <translation>
                <numerusform>%n yanıt durduruldu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>Kurallarınızdan %n uyarı</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook stays as it was before. {why}</source>
            <translation>Kılavuz eski hâliyle kalır. {why}</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>İmzalanacak</translation>
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
            <source>Half-written</source>
            <translation>Yarım kalan</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>Takip edilecekler</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Övgü</translation>
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
            <source>Saved as “{name}”.</source>
            <translation>“{name}” olarak kaydedildi.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>“{name}” silindi.</translation>
        </message>
        <message>
            <source>{brand} (demo)</source>
            <translation>{brand} (demo)</translation>
        </message>
        <message>
            <source>Demo: invented people</source>
            <translation>Demo: uydurma kişiler</translation>
        </message>
        <message>
            <source>Demo: you are {name}</source>
            <translation>Demo: siz {name}</translation>
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
            <source>SocialDesk: %n due, {waiting} to answer</source>
            <translation>
                <numerusform>SocialDesk: süresi gelen %n, yanıtlanacak {waiting}</numerusform>
            </translation>
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
            <source>Show the models</source>
            <translation>Modelleri göster</translation>
        </message>
        <message>
            <source>Hear what people say about you, and answer well.</source>
            <translation>Hakkınızda ne dendiğini duyun, güzel yanıt verin.</translation>
        </message>
        <message>
            <source>Everything is read, sorted and drafted on this computer. Nothing is sent until you approve it.</source>
            <translation>Her şey bu bilgisayarda okunur, sınıflandırılır ve taslağı yazılır. Siz onaylamadan hiçbir şey gönderilmez.</translation>
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
            <source>Chatter</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Spam</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Hâlâ açık</translation>
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
            <translation>en geç {day}</translation>
        </message>
        <message>
            <source>you</source>
            <translation>siz</translation>
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
            <translation>son tarih: {detail}</translation>
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
            <translation>Ertelendi: {detail}</translation>
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
            <source>Reply stopped: {detail}</source>
            <translation>Yanıt durduruldu: {detail}</translation>
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
            <source>What was done with the reply taken back</source>
            <translation>Yanıta yapılan işlem geri alındı</translation>
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
            <translation>Sınıflandırma düzeltildi: {detail}</translation>
        </message>
        <message>
            <source>Label given back to the classifier: {detail}</source>
            <translation>Karar sınıflandırıcıya bırakıldı: {detail}</translation>
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
            <source>Who answered exported: {detail}</source>
            <translation>Yanıtlayanlar dışa aktarıldı: {detail}</translation>
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
            <source>Reply stopped</source>
            <translation>Yanıt durduruldu</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>Yanıt reddedildi</translation>
        </message>
        <message>
            <source>Sending is tried again</source>
            <translation>Gönderme yeniden deneniyor</translation>
        </message>
        <message>
            <source>Draft sent back</source>
            <translation>Taslak geri gönderildi</translation>
        </message>
        <message>
            <source>Approved without a second person</source>
            <translation>İkinci kişi olmadan onaylandı</translation>
        </message>
        <message>
            <source>Label given back to the classifier</source>
            <translation>Karar sınıflandırıcıya bırakıldı</translation>
        </message>
        <message>
            <source>Follow-up cancelled</source>
            <translation>Takip iptal edildi</translation>
        </message>
        <message>
            <source>Follow-up dropped</source>
            <translation>Takip düştü</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Ayarlar değişti</translation>
        </message>
        <message>
            <source>Rules changed</source>
            <translation>Kurallar değişti</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine</source>
            <translation>Bahsetmelerin başka bir makineye gönderilmesi kabul edildi</translation>
        </message>
        <message>
            <source>What was learned is in use</source>
            <translation>Öğrenilenler kullanıma alındı</translation>
        </message>
        <message>
            <source>Mentions exported</source>
            <translation>Bahsetmeler dışa aktarıldı</translation>
        </message>
        <message>
            <source>Who answered exported</source>
            <translation>Yanıtlayanlar dışa aktarıldı</translation>
        </message>
        <message>
            <source>Activity exported</source>
            <translation>Etkinlik dışa aktarıldı</translation>
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
            <translation>Sınıflandırma düzeltildi</translation>
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
            <translation>Bu markada henüz kimse bir sınıflandırmayı düzeltmedi ya da onaylamadı; bu yüzden hiçbiri değerlendirilemez. Ayrıldıkları yerlere bakın.</translation>
        </message>
        <message>
            <source>People have labelled only {judged} of this brand's mentions, so the comparison is thin: each counts for {points} points. From {enough} on it says more.</source>
            <translation>Bu markanın bahsetmelerinden yalnızca {judged} tanesini kişiler sınıflandırdı, bu yüzden karşılaştırma zayıf: her biri {points} puan sayılır. {enough} bahsetmeden sonra daha çok şey söyler.</translation>
        </message>
        <message>
            <source>In {changed} of these {judged} a person changed the label: there the model in use was wrong, which is why they are here, so it looks worse than it is.</source>
            <translation>Bu {judged} bahsetmenin {changed} tanesinde bir kişi sınıflandırmayı değiştirdi: kullanılan model orada yanılmıştı ve bahsetmeler bu yüzden burada; bu nedenle model olduğundan kötü görünür.</translation>
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
            <source>The post was changed since this reply was approved. Read it again before you post.</source>
            <translation>Bu yanıt onaylandıktan sonra gönderi değişti. Paylaşmadan önce yeniden okuyun.</translation>
        </message>
        <message>
            <source>The post was changed before the reply left. Read it again; nothing was sent.</source>
            <translation>Yanıt gitmeden önce gönderi değişti. Yeniden okuyun; hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Somebody answered on the platform before the reply left. Nothing was sent.</source>
            <translation>Yanıt gitmeden önce biri platformda yanıtladı. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>The post was deleted before the reply left.</source>
            <translation>Yanıt gitmeden önce gönderi silindi.</translation>
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
            <source>Free, without an account.</source>
            <translation>Ücretsiz, hesap gerekmez.</translation>
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
            <translation>Tercihler → Geliştirme → Yeni uygulama, read ve write:statuses ile. Olmadan yalnızca herkese açık konu etiketleri okunur.</translation>
        </message>
        <message>
            <source>Free.</source>
            <translation>Ücretsiz.</translation>
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
            <source>Free for approved keys; commercial use needs a contract with Reddit.</source>
            <translation>Onaylı anahtarlar için ücretsiz; ticari kullanım için Reddit ile sözleşme gerekir.</translation>
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
            <source>A post read costs $0.001 (own mentions) or $0.005 (search), its author up to $0.010; a reply $0.010, with a link $0.20. Once a day SocialDesk looks whether posts were edited or deleted, for $0.005 each: what waits for you and what is younger than a week, for at most a quarter of the day's cap.</source>
            <translation>Bir gönderi okumak 0,001 $ (size yazılanlar) ya da 0,005 $ (arama), yazanı en fazla 0,010 $; bir yanıt 0,010 $, bağlantılı yanıt 0,20 $ tutar. SocialDesk günde bir kez gönderilerin düzenlenip silinmediğine bakar, her biri 0,005 $: sizi bekleyenler ve bir haftadan yeni olanlar, en çok günlük sınırın dörtte birine kadar.</translation>
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
        <message>
            <source>Free within 10,000 units a day: about 200 replies, or 10,000 pages read.</source>
            <translation>Günde 10.000 birime kadar ücretsiz: yaklaşık 200 yanıt ya da okunan 10.000 sayfa.</translation>
        </message>
        <message>
            <source>There is no classifier in {directory}. Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>{directory} klasöründe sınıflandırıcı yok. SocialDesk'i yeniden kurun ya da ayarlardan bir model klasörü seçin.</translation>
        </message>
        <message>
            <source>The model in {directory} has no ONNX weights and needs PyTorch, which is not installed. Install it in SocialDesk's environment with `pip install 'socialdesk[torch]'` (in a checkout `.venv/bin/pip install -e '.[torch]'`), or take the model's ONNX files.</source>
            <translation>{directory} klasöründeki modelin ONNX ağırlıkları yok ve PyTorch gerekiyor, ama kurulu değil. SocialDesk'in ortamına `pip install 'socialdesk[torch]'` ile kurun (kaynak kopyasında `.venv/bin/pip install -e '.[torch]'`) ya da modelin ONNX dosyalarını alın.</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Teşekkürler!</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} knows {tokenizer} pieces and the model only {vocabulary}: they belong to different models. Copy the files of one model once more.</source>
            <translation>{directory} klasöründeki belirteçleyici {tokenizer} parça biliyor, model ise yalnızca {vocabulary}: farklı modellere aitler. Tek bir modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The weights {path} want {it}, which SocialDesk cannot give. Export the model once more for text classification.</source>
            <translation>Ağırlıkların ({path}) istediğini SocialDesk veremiyor: {it}. Modeli metin sınıflandırması için yeniden dışa aktarın.</translation>
        </message>
        <message>
            <source>The weights {path} do not answer with {labels} labels, as config.json says. Export the model once more for text classification.</source>
            <translation>Ağırlıklar ({path}), config.json dosyasında yazdığı gibi {labels} sınıfla yanıt vermiyor. Modeli metin sınıflandırması için yeniden dışa aktarın.</translation>
        </message>
        <message>
            <source>The weights in {directory} lack {missing} parts of a classifier ({missing2} first), so its answers would be chance. Choose a model that was trained to sort texts.</source>
            <translation>{directory} klasöründeki ağırlıklarda sınıflandırıcının {missing} parçası eksik (ilki {missing2}); yanıtları rastgele olurdu. Metin sınıflandırmak için eğitilmiş bir model seçin.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with no numbers. Its weights are damaged; copy them once more.</source>
            <translation>{directory} klasöründeki model sayı olmayan yanıtlar veriyor. Ağırlıkları bozuk; yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} cannot be read ({error}). Copy the tokenizer's files of the model once more; a tokenizer.json is the surest.</source>
            <translation>{directory} klasöründeki belirteçleyici okunamıyor ({error}). Modelin belirteçleyici dosyalarını yeniden kopyalayın; en güveniliri tokenizer.json dosyasıdır.</translation>
        </message>
        <message>
            <source>The weights {path} cannot be read ({error}). Copy them once more.</source>
            <translation>Ağırlıklar ({path}) okunamıyor ({error}). Yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The weights in {directory} cannot be read ({error}). Copy them once more.</source>
            <translation>{directory} klasöründeki ağırlıklar okunamıyor ({error}). Yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The model in {directory} cannot be run ({error}). Its weights and its tokenizer may belong to different models; copy the files of one model once more.</source>
            <translation>{directory} klasöründeki model çalıştırılamıyor ({error}). Ağırlıkları ve belirteçleyicisi farklı modellere ait olabilir; tek bir modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>{shard} is missing, a part of the model's weights. Copy the model's files once more.</source>
            <translation>Modelin ağırlıklarının bir parçası eksik: {shard}. Modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>Say of at least two of the model's labels which of ours they mean; else it has nothing to choose between. Its labels are: {labels}. Ours for {head} are: {ours}.</source>
            <translation>Modelin en az iki sınıfının bizdeki karşılığını belirtin; yoksa seçeceği bir şey olmaz. Modelin sınıfları: {labels}. {head} için bizimkiler: {ours}.</translation>
        </message>
        <message>
            <source>The model has no label “{theirs}”. It has: {labels}.</source>
            <translation>Modelde “{theirs}” diye bir sınıf yok. Olanlar: {labels}.</translation>
        </message>
        <message>
            <source>“{ours}” is no label of {head}. Choose one of: {ours2}.</source>
            <translation>“{ours}”, {head} için geçerli bir sınıf değil. Şunlardan birini seçin: {ours2}.</translation>
        </message>
        <message>
            <source>{directory} has no weights. SocialDesk uses model.onnx or model.safetensors; copy one of them into it.</source>
            <translation>{directory} klasöründe ağırlık yok. SocialDesk model.onnx ya da model.safetensors kullanır; birini oraya kopyalayın.</translation>
        </message>
        <message>
            <source>The model in {directory} does not sort texts into labels{it}. Choose one whose config.json says “…ForSequenceClassification”.</source>
            <translation>{directory} klasöründeki model metinleri sınıflandırmıyor{it}. config.json dosyasında “…ForSequenceClassification” yazan bir model seçin.</translation>
        </message>
        <message>
            <source>There is no folder {directory}. Choose the folder that holds config.json.</source>
            <translation>{directory} diye bir klasör yok. config.json dosyasının bulunduğu klasörü seçin.</translation>
        </message>
        <message>
            <source>{directory} has no config.json, so it is no model folder of the Hugging Face kind. Choose the folder that holds config.json, the weights and the tokenizer.</source>
            <translation>{directory} klasöründe config.json yok; demek ki Hugging Face türünde bir model klasörü değil. config.json, ağırlıklar ve belirteçleyicinin bulunduğu klasörü seçin.</translation>
        </message>
        <message>
            <source>{directory} has no weights {chosen} that can be used. It has: {choices}.</source>
            <translation>{directory} klasöründe kullanılabilecek {chosen} ağırlığı yok. Olanlar: {choices}.</translation>
        </message>
        <message>
            <source>{directory} has no tokenizer (tokenizer.json or vocab.txt). Copy the tokenizer's files of the model into it.</source>
            <translation>{directory} klasöründe belirteçleyici yok (tokenizer.json ya da vocab.txt). Modelin belirteçleyici dosyalarını oraya kopyalayın.</translation>
        </message>
        <message>
            <source>The weights in {directory} are in a format that can run program code when it is opened (pytorch_model.bin), so SocialDesk does not open it. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>{directory} klasöründeki ağırlıklar, açılınca program kodu çalıştırabilen bir biçimde (pytorch_model.bin); bu yüzden SocialDesk açmaz. Bunun yerine modelin safetensors ya da ONNX dosyalarını alın; nasıl alınacağı docs/models.md dosyasında.</translation>
        </message>
        <message>
            <source>The weights in {directory} are for TensorFlow, Flax or Rust. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>{directory} klasöründeki ağırlıklar TensorFlow, Flax ya da Rust için. Bunun yerine modelin safetensors ya da ONNX dosyalarını alın; nasıl alınacağı docs/models.md dosyasında.</translation>
        </message>
        <message>
            <source>The ONNX weights in {directory} are for other machines (half precision or 4 bits). Put the model.onnx or model_quantized.onnx of the model beside them.</source>
            <translation>{directory} klasöründeki ONNX ağırlıkları başka makineler için (yarım duyarlık ya da 4 bit). Yanlarına modelin model.onnx ya da model_quantized.onnx dosyasını koyun.</translation>
        </message>
        <message>
            <source>The model in {directory} wants to run program code of its own, which SocialDesk never does. Choose a model of a kind that is built into transformers, such as BERT or RoBERTa.</source>
            <translation>{directory} klasöründeki model kendi program kodunu çalıştırmak istiyor; SocialDesk buna hiç izin vermez. BERT ya da RoBERTa gibi transformers içinde hazır gelen bir model seçin.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with a single number, not with labels, so it cannot take over a question.</source>
            <translation>{directory} klasöründeki model sınıflarla değil tek bir sayıyla yanıt veriyor; bu yüzden bir soruyu üstlenemez.</translation>
        </message>
        <message>
            <source>The model in {directory} may give a text several labels at once. SocialDesk asks for exactly one answer to each question, so it cannot take this model.</source>
            <translation>{directory} klasöründeki model bir metne aynı anda birkaç sınıf verebiliyor. SocialDesk her soruya tek yanıt ister; bu yüzden bu model kullanılamaz.</translation>
        </message>
        <message>
            <source>The model in {directory} has {labels} labels; more than {most_labels} cannot be mapped by hand. Choose a model made for the question.</source>
            <translation>{directory} klasöründeki modelin {labels} sınıfı var; {most_labels} sınıftan fazlası elle eşlenemez. Bu soru için yapılmış bir model seçin.</translation>
        </message>
        <message>
            <source>{index} does not name the model's weights properly. Copy the model's files once more.</source>
            <translation>{index} modelin ağırlıklarını doğru göstermiyor. Modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>{path} does not hold what it should. Copy the model's files once more.</source>
            <translation>{path} dosyasının içeriği olması gerektiği gibi değil. Modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>{directory} holds an adapter, not a whole model. Merge it into its base model first, then choose the folder of the result.</source>
            <translation>{directory} klasöründe tam bir model değil, bir bağdaştırıcı (adapter) var. Önce temel modeliyle birleştirin, sonra ortaya çıkan klasörü seçin.</translation>
        </message>
        <message>
            <source>The labels in {directory} (id2label in config.json) are not numbered 0, 1, 2 …; SocialDesk cannot tell which is which.</source>
            <translation>{directory} klasöründeki sınıflar (config.json içinde id2label) 0, 1, 2 … diye numaralanmamış; SocialDesk hangisinin hangisi olduğunu bilemez.</translation>
        </message>
        <message>
            <source>{path} is far larger than such a file ever is. Copy the model's files again.</source>
            <translation>{path} böyle bir dosyanın olabileceğinden çok daha büyük. Modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}). Copy the model's files once more.</source>
            <translation>{path} okunamıyor ({name}). Modelin dosyalarını yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The classifier in {directory} has no {weights}. Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>{directory} klasöründeki sınıflandırıcıda {weights} yok. SocialDesk'i yeniden kurun ya da ayarlardan başka bir model klasörü seçin.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({error}). Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>{directory} klasöründeki sınıflandırıcı okunamıyor ({error}). SocialDesk'i yeniden kurun ya da ayarlardan başka bir model klasörü seçin.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({name}). Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>{directory} klasöründeki sınıflandırıcı okunamıyor ({name}). SocialDesk'i yeniden kurun ya da ayarlardan bir model klasörü seçin.</translation>
        </message>
        <message>
            <source>There is no time zone called "{zone}". Use a name like Europe/Istanbul.</source>
            <translation>"{zone}" diye bir saat dilimi yok. Europe/Istanbul gibi bir ad kullanın.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{country}". Use a country code like FI or TR, or leave it empty and list the closed days yourself.</source>
            <translation>"{country}" için resmî tatil takvimi yok. FI ya da TR gibi bir ülke kodu kullanın ya da boş bırakıp kapalı günleri kendiniz yazın.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{subdivision}" in {country}. Use one of {regions}, or leave the region empty for the whole country.</source>
            <translation>"{subdivision}" için resmî tatil takvimi yok ({country}). Şunlardan birini kullanın: {regions}; tüm ülke için bölgeyi boş bırakın.</translation>
        </message>
        <message>
            <source>There are no calendars of public holidays for single regions of {country}. Leave the region empty for the whole country.</source>
            <translation>{country} için bölge bölge resmi tatil takvimi yok. Bütün ülke için bölgeyi boş bırakın.</translation>
        </message>
        <message>
            <source>It is not in {due}, the customer's language.</source>
            <translation>Müşterinin dilinde değil ({due}).</translation>
        </message>
        <message>
            <source>This may be about safety or law. Such matters are not given to a language model: write it yourself.</source>
            <translation>Konu güvenlik ya da hukuk olabilir. Böyle konular dil modeline verilmez: kendiniz yazın.</translation>
        </message>
        <message>
            <source>The playbook does not speak the customer's language, so an answer in it could not be checked.</source>
            <translation>Kılavuz müşterinin dilini bilmiyor; o dildeki bir yanıt denetlenemezdi.</translation>
        </message>
        <message>
            <source>The post has no words to answer.</source>
            <translation>Gönderide yanıtlanacak söz yok.</translation>
        </message>
        <message>
            <source>The language model wrote far more than a reply.</source>
            <translation>Dil modeli bir yanıttan çok daha uzun yazdı.</translation>
        </message>
        <message>
            <source>It repeats its instructions instead of answering.</source>
            <translation>Yanıtlamak yerine kendi yönergelerini yineliyor.</translation>
        </message>
        <message>
            <source>The language model found nothing in your playbook to answer with.</source>
            <translation>Dil modeli kılavuzunuzda yanıt verecek bir şey bulamadı.</translation>
        </message>
        <message>
            <source>The language model said too little for a reply.</source>
            <translation>Dil modelinin yazdığı bir yanıt için çok kısa.</translation>
        </message>
        <message>
            <source>It says what the post told it to say: “{echoed}”.</source>
            <translation>Gönderinin söylettiğini söylüyor: “{echoed}”.</translation>
        </message>
        <message>
            <source>It wrote the same as another suggestion.</source>
            <translation>Başka bir önerinin aynısını yazdı.</translation>
        </message>
        <message>
            <source>It wrote markup or code (“{found}”) instead of plain text.</source>
            <translation>Düz metin yerine biçimleme ya da kod yazdı (“{found}”).</translation>
        </message>
        <message>
            <source>“{found}” looks like text in a code.</source>
            <translation>“{found}” kodlanmış bir metne benziyor.</translation>
        </message>
        <message>
            <source>“{found}” looks like a hidden address.</source>
            <translation>“{found}” gizli bir adrese benziyor.</translation>
        </message>
        <message>
            <source>It is full of emoji.</source>
            <translation>Emojiyle dolu.</translation>
        </message>
        <message>
            <source>Your brand addresses customers otherwise than “{text}”.</source>
            <translation>Markanız müşterilere başka türlü hitap ediyor: “{text}” uymuyor.</translation>
        </message>
        <message>
            <source>Your brand uses no emoji.</source>
            <translation>Markanız emoji kullanmıyor.</translation>
        </message>
        <message>
            <source>It is cold.</source>
            <translation>Soğuk bir dili var.</translation>
        </message>
        <message>
            <source>It says “{words}”, and nothing that it cites in your playbook does.</source>
            <translation>“{words}” diyor, ama kılavuzunuzdan gösterdiği hiçbir kaynak bunu demiyor.</translation>
        </message>
        <message>
            <source>It leans on an answer that your playbook has in another language only.</source>
            <translation>Kılavuzunuzda yalnızca başka bir dilde bulunan bir yanıta dayanıyor.</translation>
        </message>
        <message>
            <source>What it cites says something else: “{text}”.</source>
            <translation>Gösterdiği kaynak başka bir şey söylüyor: “{text}”.</translation>
        </message>
        <message>
            <source>A “{turned}” stands in one and not in the other: “{text}”.</source>
            <translation>Birinde “{turned}” var, ötekinde yok: “{text}”.</translation>
        </message>
        <message>
            <source>It cites a source [{number}] that there is not.</source>
            <translation>Olmayan bir kaynak gösteriyor: [{number}].</translation>
        </message>
        <message>
            <source>It says too much in their words: “{text}”.</source>
            <translation>Onların sözcükleriyle gereğinden çok şey söylüyor: “{text}”.</translation>
        </message>
        <message>
            <source>It says of your brand what only the post does: “{said}”.</source>
            <translation>Markanız için yalnızca gönderide geçeni söylüyor: “{said}”.</translation>
        </message>
        <message>
            <source>It says what your playbook does not, and cites nothing: “{text}”.</source>
            <translation>Kılavuzunuzda olmayan bir şey söylüyor ve kaynak göstermiyor: “{text}”.</translation>
        </message>
        <message>
            <source>It names “{match}”, which your playbook does not.</source>
            <translation>“{match}” diyor, ama kılavuzunuzda bu yok.</translation>
        </message>
        <message>
            <source>“{key}” must be a number from 1 to {most}</source>
            <translation>“{key}” 1 ile {most} arasında bir sayı olmalı</translation>
        </message>
        <message>
            <source>Write {key} = {default}.</source>
            <translation>Şunu yazın: {key} = {default}.</translation>
        </message>
        <message>
            <source>“{key}” is there twice</source>
            <translation>“{key}” iki kez geçiyor</translation>
        </message>
        <message>
            <source>Give each a key of its own.</source>
            <translation>Her birine ayrı bir anahtar verin.</translation>
        </message>
        <message>
            <source>Use small letters a to z, digits and _, like all_well.</source>
            <translation>all_well gibi küçük a–z harfleri, rakam ve _ kullanın.</translation>
        </message>
        <message>
            <source>Write 1 to {most_title}, like “Is all well?”.</source>
            <translation>“Her şey yolunda mı?” gibi 1 ile {most_title} arası karakter yazın.</translation>
        </message>
        <message>
            <source>Write at most {days}d.</source>
            <translation>En fazla {days}d yazın.</translation>
        </message>
        <message>
            <source>Write a number with m, h, d or w, like {key} = "24h".</source>
            <translation>m, h, d ya da w ile bir sayı yazın, örneğin {key} = "24h".</translation>
        </message>
        <message>
            <source>This promises a date. Say it only if it is sure.</source>
            <translation>Bu bir tarih sözü veriyor. Yalnızca kesinse söyleyin.</translation>
        </message>
        <message>
            <source>This promises money back. Say it only if it is decided.</source>
            <translation>Bu para iadesi sözü veriyor. Yalnızca karar verildiyse söyleyin.</translation>
        </message>
        <message>
            <source>This promises a discount or a gift. Say it only if it is decided.</source>
            <translation>Bu indirim ya da hediye sözü veriyor. Yalnızca karar verildiyse söyleyin.</translation>
        </message>
        <message>
            <source>We have answered {in_thread} times in this conversation. Is another reply of help?</source>
            <translation>Bu konuşmada {in_thread} kez yanıt verdik. Bir yanıt daha işe yarar mı?</translation>
        </message>
        <message>
            <source>We have answered once in this conversation. Is another reply of help?</source>
            <translation>Bu konuşmada bir kez yanıt verdik. Bir yanıt daha işe yarar mı?</translation>
        </message>
        <message>
            <source>This is a link in disguise. Write the link itself, or leave it out.</source>
            <translation>Bu gizlenmiş bir bağlantı. Bağlantının kendisini yazın ya da çıkarın.</translation>
        </message>
        <message>
            <source>This is not the customer's language, and the playbook has nothing in it.</source>
            <translation>Bu müşterinin dili değil ve kılavuzda o dilde bir şey yok.</translation>
        </message>
        <message>
            <source>{used} of {limit}: shorten it by {it}.</source>
            <translation>{used} / {limit}: {it} kısaltın.</translation>
        </message>
        <message>
            <source>{bytes_used} of {byte_limit} bytes: use fewer emoji or shorten it.</source>
            <translation>{bytes_used} / {byte_limit} bayt: daha az emoji kullanın ya da kısaltın.</translation>
        </message>
        <message>
            <source>This looks like a placeholder that is left over. Fill it in or take it out.</source>
            <translation>Bu, yerinde kalmış bir yer tutucuya benziyor. Doldurun ya da çıkarın.</translation>
        </message>
        <message>
            <source>The playbook never says “{read}”.</source>
            <translation>Kılavuz hiç “{read}” demez.</translation>
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
            <source>{in_last_hour} replies leave within that hour, which looks like spam. Send it later.</source>
            <translation>O saat içinde {in_last_hour} yanıt gidiyor, bu da spam gibi görünür. Daha sonra gönderin.</translation>
        </message>
        <message>
            <source>{alike} people got nearly this in two days; platforms block accounts for it. Write it anew.</source>
            <translation>İki günde {alike} kişi neredeyse bunun aynısını aldı; platformlar bu yüzden hesap engeller. Baştan yazın.</translation>
        </message>
        <message>
            <source>An invisible control character (U+{match}) stands here.</source>
            <translation>Burada görünmez bir denetim karakteri var (U+{match}).</translation>
        </message>
        <message>
            <source>This is written like a card number. Take it out unless it is something else.</source>
            <translation>Bu, kart numarası gibi yazılmış. Başka bir şey değilse çıkarın.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>Müşterinin kendisinin paylaşmadığı bir sipariş numarası.</translation>
        </message>
        <message>
            <source>If this is an order number, take it out: the customer did not post it.</source>
            <translation>Bu bir sipariş numarasıysa çıkarın: müşteri onu paylaşmadı.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>Bu bir parola veya anahtara benziyor.</translation>
        </message>
        <message>
            <source>{name} is not among the links that the playbook allows (policy.toml).</source>
            <translation>{name} kılavuzun izin verdiği bağlantılar arasında değil (policy.toml).</translation>
        </message>
        <message>
            <source>This greets “{name}”, and that is not the customer's name.</source>
            <translation>Bu “{name}” diye selamlıyor, oysa müşterinin adı bu değil.</translation>
        </message>
        <message>
            <source>The platform does not allow a reply here.</source>
            <translation>Platform burada yanıta izin vermiyor.</translation>
        </message>
        <message>
            <source>This customer got nearly this from you already.</source>
            <translation>Bu müşteri sizden neredeyse bunun aynısını zaten aldı.</translation>
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
            <source>This looks like somebody's street address. Leave it out in public.</source>
            <translation>Bu, birinin sokak adresine benziyor. Herkese açık yanıtta yazmayın.</translation>
        </message>
        <message>
            <source>{name} only looks like {meant}: other letters, another place.</source>
            <translation>{name} yalnızca benziyor ({meant}): harfleri başka, yeri başka.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>Bu, müşteriden başka birini anıyor.</translation>
        </message>
        <message>
            <source>You sent this very text a moment ago.</source>
            <translation>Bu metnin aynısını az önce gönderdiniz.</translation>
        </message>
        <message>
            <source>A telephone number may not stand in a public reply.</source>
            <translation>Herkese açık bir yanıtta telefon numarası bulunamaz.</translation>
        </message>
        <message>
            <source>{name} mixes letters of two alphabets, as false links do.</source>
            <translation>{name}, sahte bağlantılar gibi iki alfabenin harflerini karıştırıyor.</translation>
        </message>
        <message>
            <source>Several people just got nearly this; platforms mind that.</source>
            <translation>Az önce birkaç kişi neredeyse bunun aynısını aldı; platformlar bundan hoşlanmaz.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>Kart numarası gönderilemez.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>Banka hesap numarası gönderilemez.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>Kimlik numarası gönderilemez.</translation>
        </message>
        <message>
            <source>{name}/{name2} weighs “{unknown}”, which is not measured. Reinstall SocialDesk.</source>
            <translation>{name}/{name2}, ölçülmeyen bir şeye ağırlık veriyor: “{unknown}”. SocialDesk'i yeniden kurun.</translation>
        </message>
        <message>
            <source>{name}/{name2} cannot be read. Reinstall SocialDesk: it comes with the program.</source>
            <translation>{name}/{name2} okunamıyor. SocialDesk'i yeniden kurun: bu dosya programla gelir.</translation>
        </message>
        <message>
            <source>There is no playbook called “{name}”. Choose another in the brand's settings, or copy the default playbook under this name.</source>
            <translation>“{name}” diye bir kılavuz yok. Markanın ayarlarından başka birini seçin ya da varsayılan kılavuzu bu adla kopyalayın.</translation>
        </message>
        <message>
            <source>there is no playbook “{base}” to be based on</source>
            <translation>temel alınacak “{base}” diye bir kılavuz yok</translation>
        </message>
        <message>
            <source>Name a folder beside {name}, for example “default”.</source>
            <translation>{name} yanındaki bir klasörün adını yazın, örneğin “default”.</translation>
        </message>
        <message>
            <source>“{base}” is based on this playbook in turn, or there are too many in a row</source>
            <translation>“{base}” da bu kılavuzu temel alıyor ya da art arda çok fazla kılavuz var</translation>
        </message>
        <message>
            <source>Base it on “default”.</source>
            <translation>“default” üzerine kurun.</translation>
        </message>
        <message>
            <source>the key “{key}” is used twice</source>
            <translation>“{key}” anahtarı iki kez kullanılmış</translation>
        </message>
        <message>
            <source>Give each its own.</source>
            <translation>Her birine ayrı bir tane verin.</translation>
        </message>
        <message>
            <source>“{name}” must be a number from 1 to {most}</source>
            <translation>“{name}” 1 ile {most} arasında bir sayı olmalı</translation>
        </message>
        <message>
            <source>Write {name} = {limits}.</source>
            <translation>Şunu yazın: {name} = {limits}.</translation>
        </message>
        <message>
            <source>the name of this occasion cannot be used</source>
            <translation>bu durum adı kullanılamaz</translation>
        </message>
        <message>
            <source>Use letters, digits and single spaces, at most {most_letters}.</source>
            <translation>Harf, rakam ve tek boşluk kullanın, en çok {most_letters} karakter.</translation>
        </message>
        <message>
            <source>“{name}” is nearly “{meant}”</source>
            <translation>“{name}”, “{meant}” sözcüğüne çok benziyor</translation>
        </message>
        <message>
            <source>Write occasion = "{meant}", or give your own occasion another name.</source>
            <translation>occasion = "{meant}" yazın ya da kendi durumunuza başka bir ad verin.</translation>
        </message>
        <message>
            <source>{where}: the answer “{key}” ended on {valid_until} and is not suggested any more. Give it a new valid_until, or take it out.</source>
            <translation>{where}: “{key}” yanıtının süresi {valid_until} günü bitti, artık önerilmiyor. Yeni bir valid_until verin ya da çıkarın.</translation>
        </message>
        <message>
            <source>“{name}” is no playbook name. Use the name of a folder in {name2}.</source>
            <translation>“{name}” bir kılavuz adı değil. {name2} içindeki bir klasörün adını kullanın.</translation>
        </message>
        <message>
            <source>{name}/templates: no language. Add at least templates/en.toml; the default playbook has one.</source>
            <translation>{name}/templates: dil yok. En azından templates/en.toml ekleyin; varsayılan kılavuzda bir tane var.</translation>
        </message>
        <message>
            <source>{voice} asks for {form} “{lang}”, and no template here is {form}</source>
            <translation>{voice} “{lang}” için {form} biçimini istiyor, ama burada bu biçimde şablon yok ({form})</translation>
        </message>
        <message>
            <source>Add templates in that form, or change [formality] in voice.toml.</source>
            <translation>Bu biçimde şablonlar ekleyin ya da voice.toml içinde [formality] bölümünü değiştirin.</translation>
        </message>
        <message>
            <source>the text has {letters} characters, and {length} means at most {most_letters}</source>
            <translation>metin {letters} karakter, oysa {length} en çok {most_letters} demek</translation>
        </message>
        <message>
            <source>Shorten it, or declare the next length.</source>
            <translation>Kısaltın ya da bir sonraki uzunluğu bildirin.</translation>
        </message>
        <message>
            <source>a reply about safety has an emoji or an exclamation mark</source>
            <translation>güvenlikle ilgili bir yanıtta emoji ya da ünlem işareti var</translation>
        </message>
        <message>
            <source>Take it out: such replies are never casual.</source>
            <translation>Çıkarın: böyle yanıtlarda rahat bir dil olmaz.</translation>
        </message>
        <message>
            <source>an invisible control character (U+{hidden}) is in the text</source>
            <translation>metinde görünmez bir denetim karakteri var (U+{hidden})</translation>
        </message>
        <message>
            <source>Type it anew.</source>
            <translation>Baştan yazın.</translation>
        </message>
        <message>
            <source>{text} is not an allowed link</source>
            <translation>{text} izin verilen bir bağlantı değil</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml, or take it out.</source>
            <translation>Alan adını policy.toml içindeki [links] allowed listesine ekleyin ya da çıkarın.</translation>
        </message>
        <message>
            <source>“{each}” is no platform</source>
            <translation>“{each}” bir platform değil</translation>
        </message>
        <message>
            <source>Write platforms = ["{it}"].</source>
            <translation>Şunu yazın: platforms = ["{it}"].</translation>
        </message>
        <message>
            <source>a brace {{ or }} stands alone</source>
            <translation>tek başına duran bir {{ ya da }} var</translation>
        </message>
        <message>
            <source>Write placeholders as {name}, and no other braces.</source>
            <translation>Yer tutucuları {name} diye yazın, başka süslü ayraç kullanmayın.</translation>
        </message>
        <message>
            <source>the placeholder {shown} is not known</source>
            <translation>{shown} bilinen bir yer tutucu değil</translation>
        </message>
        <message>
            <source>Here you can use {listed}.</source>
            <translation>Burada kullanabilecekleriniz: {listed}.</translation>
        </message>
        <message>
            <source>“form” is missing</source>
            <translation>“form” eksik</translation>
        </message>
        <message>
            <source>Add form = "your …".</source>
            <translation>form = "your …" ekleyin.</translation>
        </message>
        <message>
            <source>the form “form_{odd}” is not given for every item</source>
            <translation>“form_{odd}” biçimi her öğe için verilmemiş</translation>
        </message>
        <message>
            <source>Give all items the same forms.</source>
            <translation>Tüm öğelere aynı biçimleri verin.</translation>
        </message>
        <message>
            <source>“other” is missing</source>
            <translation>“other” eksik</translation>
        </message>
        <message>
            <source>Add other = "{n} …".</source>
            <translation>other = "{n} …" ekleyin.</translation>
        </message>
        <message>
            <source>“least” and “most” must be numbers</source>
            <translation>“least” ve “most” sayı olmalı</translation>
        </message>
        <message>
            <source>Write least = 2.</source>
            <translation>Şunu yazın: least = 2.</translation>
        </message>
        <message>
            <source>“{word}” has no number</source>
            <translation>“{word}” için sayı yok</translation>
        </message>
        <message>
            <source>Write the digits first: nine = "9".</source>
            <translation>Önce rakamları yazın: nine = "9".</translation>
        </message>
        <message>
            <source>the answer's {link} and “link” do not go together</source>
            <translation>yanıttaki {link} ile “link” birbirini tutmuyor</translation>
        </message>
        <message>
            <source>Give both or neither.</source>
            <translation>Ya ikisini de verin ya hiçbirini.</translation>
        </message>
        <message>
            <source>“valid_until” must be a date</source>
            <translation>“valid_until” bir tarih olmalı</translation>
        </message>
        <message>
            <source>Write valid_until = 2027-01-31.</source>
            <translation>Şunu yazın: valid_until = 2027-01-31.</translation>
        </message>
        <message>
            <source>the {other} form is not given</source>
            <translation>{other} biçimi verilmemiş</translation>
        </message>
        <message>
            <source>Add {other} = {{ form = "…" }}.</source>
            <translation>{other} = {{ form = "…" }} ekleyin.</translation>
        </message>
        <message>
            <source>“{each}” has no number</source>
            <translation>“{each}” için sayı yok</translation>
        </message>
        <message>
            <source>Write {n} where the number stands.</source>
            <translation>Sayının yerine {n} yazın.</translation>
        </message>
        <message>
            <source>the answer cites {{{slot}}}, and policy.toml does not say it in “{lang}”</source>
            <translation>yanıt {{{slot}}} bilgisini kullanıyor, ama policy.toml bunu “{lang}” dilinde söylemiyor</translation>
        </message>
        <message>
            <source>{each} is not an allowed link</source>
            <translation>{each} izin verilen bir bağlantı değil</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml.</source>
            <translation>Alan adını policy.toml içindeki [links] allowed listesine ekleyin.</translation>
        </message>
        <message>
            <source>the {name} forms are not given</source>
            <translation>{name} biçimleri verilmemiş</translation>
        </message>
        <message>
            <source>Add {name} = {{ {listed} }}.</source>
            <translation>{name} = {{ {listed} }} ekleyin.</translation>
        </message>
        <message>
            <source>Add {slot} = "…" to [terms.{lang}] in policy.toml.</source>
            <translation>policy.toml içindeki [terms.{lang}] bölümüne {slot} = "…" ekleyin.</translation>
        </message>
        <message>
            <source>Add [refunds] limit and currency to policy.toml.</source>
            <translation>policy.toml dosyasına [refunds] limit ve currency ekleyin.</translation>
        </message>
        <message>
            <source>the help link {help_link} is not among the allowed domains, or not https</source>
            <translation>yardım bağlantısı {help_link} izin verilen alan adları arasında değil ya da https değil</translation>
        </message>
        <message>
            <source>Write it with https:// and add "{help_link}" to allowed.</source>
            <translation>https:// ile yazın ve allowed listesine "{help_link}" ekleyin.</translation>
        </message>
        <message>
            <source>“utm” must be a table</source>
            <translation>“utm” bir tablo olmalı</translation>
        </message>
        <message>
            <source>Write utm = {{ source = "{{platform}}" }}.</source>
            <translation>Şunu yazın: utm = {{ source = "{{platform}}" }}.</translation>
        </message>
        <message>
            <source>“limit” must be an amount</source>
            <translation>“limit” bir tutar olmalı</translation>
        </message>
        <message>
            <source>Write limit = 50.</source>
            <translation>Şunu yazın: limit = 50.</translation>
        </message>
        <message>
            <source>“{currency}” is no currency</source>
            <translation>“{currency}” bir para birimi değil</translation>
        </message>
        <message>
            <source>Write its code, like "EUR".</source>
            <translation>Kodunu yazın, örneğin "EUR".</translation>
        </message>
        <message>
            <source>the private channel is not named in “{lang}”</source>
            <translation>özel kanal “{lang}” dilinde belirtilmemiş</translation>
        </message>
        <message>
            <source>Add [private.{lang}] with default = "…" and here = "…".</source>
            <translation>default = "…" ve here = "…" içeren [private.{lang}] ekleyin.</translation>
        </message>
        <message>
            <source>“{lang}” must be a table</source>
            <translation>“{lang}” bir tablo olmalı</translation>
        </message>
        <message>
            <source>Write it as [{where}].</source>
            <translation>[{where}] olarak yazın.</translation>
        </message>
        <message>
            <source>“{each}” is no domain</source>
            <translation>“{each}” bir alan adı değil</translation>
        </message>
        <message>
            <source>Write it like example.com.</source>
            <translation>example.com gibi yazın.</translation>
        </message>
        <message>
            <source>“{tags}” cannot stand in a link</source>
            <translation>“{tags}” bir bağlantıda bulunamaz</translation>
        </message>
        <message>
            <source>Use letters, digits, dots and dashes, {platform} or {lang}.</source>
            <translation>Harf, rakam, nokta, tire, {platform} ya da {lang} kullanın.</translation>
        </message>
        <message>
            <source>a season needs its first and its last day</source>
            <translation>bir dönemin ilk ve son günü belirtilmeli</translation>
        </message>
        <message>
            <source>Write first = 2026-11-20 and last = 2027-01-06.</source>
            <translation>Şunu yazın: first = 2026-11-20 ve last = 2027-01-06.</translation>
        </message>
        <message>
            <source>“{key}” is no short phrase</source>
            <translation>“{key}” kısa bir söz öbeği değil</translation>
        </message>
        <message>
            <source>Write what stands in a sentence, on one line, at most {most_term} characters.</source>
            <translation>Cümlede geçecek sözü tek satırda, en fazla {most_term} karakterle yazın.</translation>
        </message>
        <message>
            <source>This may be about somebody's safety.</source>
            <translation>Birinin güvenliği söz konusu olabilir.</translation>
        </message>
        <message>
            <source>This may be about law.</source>
            <translation>Hukuki bir konu olabilir.</translation>
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation>Birinin sağlığı söz konusu olabilir.</translation>
        </message>
        <message>
            <source>This gives back more money than one person may decide.</source>
            <translation>Bu, tek kişinin karar verebileceğinden fazla para iade ediyor.</translation>
        </message>
        <message>
            <source>A rule of your team handed this to the lead.</source>
            <translation>Ekibinizin bir kuralı bunu lidere verdi.</translation>
        </message>
        <message>
            <source>{needed} Read it once more before it leaves.</source>
            <translation>{needed} Gitmeden önce bir kez daha okuyun.</translation>
        </message>
        <message>
            <source>Write a reply of ordinary length.</source>
            <translation>Olağan uzunlukta bir yanıt yazın.</translation>
        </message>
        <message>
            <source>the text is empty</source>
            <translation>metin boş</translation>
        </message>
        <message>
            <source>the text has more than {most_letters} characters</source>
            <translation>metin {most_letters} karakterden uzun</translation>
        </message>
        <message>
            <source>Spelling is not checked: the enchant library is missing. {how}, then start SocialDesk again.</source>
            <translation>Yazım denetlenmiyor: enchant kitaplığı eksik. {how}, sonra SocialDesk'i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Spelling is not checked: there is no dictionary for "{lang}". {how}, then start SocialDesk again.</source>
            <translation>Yazım denetlenmiyor: "{lang}" için sözlük yok. {how}, sonra SocialDesk'i yeniden başlatın.</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be written. Is it open elsewhere?</source>
            <translation>Kendi sözcüklerinizin dosyası {own_file} yazılamıyor. Başka bir yerde açık mı?</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be read. Write one word on a line in UTF-8, or delete the file.</source>
            <translation>Kendi sözcüklerinizin dosyası {own_file} okunamıyor. UTF-8 ile her satıra bir sözcük yazın ya da dosyayı silin.</translation>
        </message>
        <message>
            <source>There is no [{table}] to take out.</source>
            <translation>Çıkarılacak bir [{table}] yok.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] at that place.</source>
            <translation>O yerde [[{table}]] yok.</translation>
        </message>
        <message>
            <source>The file would say something else.</source>
            <translation>Dosyanın anlamı değişirdi.</translation>
        </message>
        <message>
            <source>A line of the file is not understood.</source>
            <translation>Dosyanın bir satırı anlaşılmıyor.</translation>
        </message>
        <message>
            <source>The file would not be readable any more.</source>
            <translation>Dosya artık okunamaz olurdu.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] number {it}.</source>
            <translation>{it} numaralı [[{table}]] yok.</translation>
        </message>
        <message>
            <source>A text of the file does not end.</source>
            <translation>Dosyadaki bir metin bitmiyor.</translation>
        </message>
        <message>
            <source>{shown}: the file is larger than 1 MB. Keep only playbook entries in it.</source>
            <translation>{shown}: dosya 1 MB'tan büyük. İçinde yalnızca kılavuz girdileri tutun.</translation>
        </message>
        <message>
            <source>“{key}” is missing</source>
            <translation>“{key}” eksik</translation>
        </message>
        <message>
            <source>Add {key} = "…".</source>
            <translation>{key} = "…" ekleyin.</translation>
        </message>
        <message>
            <source>“{key}” must be text</source>
            <translation>“{key}” metin olmalı</translation>
        </message>
        <message>
            <source>Write {key} = "…" in quotes.</source>
            <translation>Tırnak içinde {key} = "…" yazın.</translation>
        </message>
        <message>
            <source>“{key}” must be true or false</source>
            <translation>“{key}” true ya da false olmalı</translation>
        </message>
        <message>
            <source>Write {key} = true.</source>
            <translation>Şunu yazın: {key} = true.</translation>
        </message>
        <message>
            <source>“{key}” must be a list of texts</source>
            <translation>“{key}” bir metin listesi olmalı</translation>
        </message>
        <message>
            <source>Write {key} = ["…", "…"].</source>
            <translation>Şunu yazın: {key} = ["…", "…"].</translation>
        </message>
        <message>
            <source>“{key}” is empty</source>
            <translation>“{key}” boş</translation>
        </message>
        <message>
            <source>Give at least one.</source>
            <translation>En az bir tane verin.</translation>
        </message>
        <message>
            <source>Did you mean “{close}”?</source>
            <translation>Şunu mu demek istediniz: “{close}”?</translation>
        </message>
        <message>
            <source>Use one of: {listed}.</source>
            <translation>Şunlardan birini kullanın: {listed}.</translation>
        </message>
        <message>
            <source>“{value}” is no {key} that is known</source>
            <translation>“{value}” bilinen bir değer değil ({key})</translation>
        </message>
        <message>
            <source>“{key}” must be a table</source>
            <translation>“{key}” bir tablo olmalı</translation>
        </message>
        <message>
            <source>Write it as [{key}].</source>
            <translation>[{key}] olarak yazın.</translation>
        </message>
        <message>
            <source>“{key}” must be a list of tables</source>
            <translation>“{key}” bir tablo listesi olmalı</translation>
        </message>
        <message>
            <source>Write each as [[{key}]].</source>
            <translation>Her birini [[{key}]] olarak yazın.</translation>
        </message>
        <message>
            <source>{shown}: the file cannot be read ({strerror}). Put it back, or copy it from the default playbook.</source>
            <translation>{shown}: dosya okunamıyor ({strerror}). Yerine geri koyun ya da varsayılan kılavuzdan kopyalayın.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: not UTF-8 text. Save the file as UTF-8.</source>
            <translation>{shown}, satır {line}: UTF-8 metin değil. Dosyayı UTF-8 olarak kaydedin.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: this is not valid TOML ({what}). Look for a missing quote, bracket or equals sign on this line or the one before.</source>
            <translation>{shown}, satır {line}: geçerli TOML değil ({what}). Bu satırda ya da bir öncekinde eksik bir tırnak, köşeli ayraç ya da eşittir işareti arayın.</translation>
        </message>
        <message>
            <source>Known here: {allowed}.</source>
            <translation>Burada bilinenler: {allowed}.</translation>
        </message>
        <message>
            <source>“{key}” is not known</source>
            <translation>“{key}” bilinmiyor</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk or allow writing there, then try again.</source>
            <translation>{path} yazılamıyor ({strerror}). Diskte yer açın ya da oraya yazma izni verin, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{path} cannot be taken away ({strerror}). Allow writing there, then try again.</source>
            <translation>{path} kaldırılamıyor ({strerror}). Oraya yazma izni verin, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>To search for these words as text, put them in quotes: "{name}: …".</source>
            <translation>Bu sözleri metin olarak aramak için tırnak içine alın: "{name}: …".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". The fields are {examples}. {quotes}</source>
            <translation>"{name}:" diye bir alan yok. Alanlar: {examples}. {quotes}</translation>
        </message>
        <message>
            <source>Put a link in quotes to search for it: "https://…".</source>
            <translation>Bir bağlantıyı aramak için tırnak içine alın: "https://…".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". Did you mean {meant}:, as in {examples}? {quotes}</source>
            <translation>"{name}:" diye bir alan yok. Şunu mu demek istediniz: {meant}: (örneğin {examples})? {quotes}</translation>
        </message>
        <message>
            <source>"{name}:" wants a value, for example {examples}.</source>
            <translation>"{name}:" bir değer ister, örneğin {examples}.</translation>
        </message>
        <message>
            <source>There is a comma too many in {name}:{value}. Write the values like lang:tr,fi.</source>
            <translation>{name}:{value} içinde fazladan bir virgül var. Değerleri lang:tr,fi gibi yazın.</translation>
        </message>
        <message>
            <source>{key}: wants a whole number, not "{figure}". Write it like {examples}.</source>
            <translation>{key}: tam sayı ister, "{figure}" değil. Şöyle yazın: {examples}.</translation>
        </message>
        <message>
            <source>Did you mean {key}:{close}?</source>
            <translation>Şunu mu demek istediniz: {key}:{close}?</translation>
        </message>
        <message>
            <source>{key}: does not know "{value}". {hint}It takes {choices}.</source>
            <translation>{key}: "{value}" değerini tanımıyor. {hint}Alabileceği değerler: {choices}.</translation>
        </message>
        <message>
            <source>"{value}" is not a language code. Languages are written like lang:tr, lang:en, lang:fi.</source>
            <translation>"{value}" bir dil kodu değil. Diller şöyle yazılır: lang:tr, lang:en, lang:fi.</translation>
        </message>
        <message>
            <source>"{value}" is not a platform. Write its short name, like platform:x or platform:bluesky.</source>
            <translation>"{value}" bir platform değil. Kısa adını yazın, örneğin platform:x ya da platform:bluesky.</translation>
        </message>
        <message>
            <source>"{figure}" is no length of time. Write a number with m, h, d or w, like {examples}.</source>
            <translation>"{figure}" bir süre değil. Bir sayıyla m, h, d ya da w yazın, örneğin {examples}.</translation>
        </message>
        <message>
            <source>{key}: wants a value, for example {examples}.</source>
            <translation>{key}: bir değer ister, örneğin {examples}.</translation>
        </message>
        <message>
            <source>{operator} needs words on both sides. To search for the word itself, write "{lower}".</source>
            <translation>{operator} iki yanında da sözcük ister. Sözcüğün kendisini aramak için "{lower}" yazın.</translation>
        </message>
        <message>
            <source>"{quotes}" holds no letters or digits to search for. Remove it.</source>
            <translation>"{quotes}" içinde aranacak harf ya da rakam yok. Kaldırın.</translation>
        </message>
        <message>
            <source>{operator} needs a word or phrase on both sides, like smell {operator} burnt.</source>
            <translation>{operator} iki yanında da bir sözcük ya da söz öbeği ister, örneğin smell {operator} burnt.</translation>
        </message>
        <message>
            <source>{before} and {operator} cannot stand side by side. Remove one, or write a word between them.</source>
            <translation>{before} ve {operator} yan yana duramaz. Birini çıkarın ya da aralarına bir sözcük yazın.</translation>
        </message>
        <message>
            <source>{last} needs a word or phrase on both sides, like smell {last} burnt.</source>
            <translation>{last} iki yanında da bir sözcük ya da söz öbeği ister, örneğin smell {last} burnt.</translation>
        </message>
        <message>
            <source>Write {symbols} in capitals instead of "{text}".</source>
            <translation>"{text}" yerine büyük harfle {symbols} yazın.</translation>
        </message>
        <message>
            <source>A * alone would match every word. Add the letters that the word starts or ends with.</source>
            <translation>Tek başına * her sözcükle eşleşir. Sözcüğün başındaki ya da sonundaki harfleri ekleyin.</translation>
        </message>
        <message>
            <source>These quotes are empty. Write words between them, or remove them.</source>
            <translation>Bu tırnakların içi boş. Aralarına sözcük yazın ya da tırnakları kaldırın.</translation>
        </message>
        <message>
            <source>This query is {text} characters long; {max_length} is the most. Split it in two.</source>
            <translation>Bu sorgu {text} karakter; en fazla {max_length} olabilir. İkiye bölün.</translation>
        </message>
        <message>
            <source>This quote is never closed. Add a " where the phrase ends, or remove it.</source>
            <translation>Bu tırnak hiç kapanmıyor. Söz öbeğinin sonuna " ekleyin ya da tırnağı kaldırın.</translation>
        </message>
        <message>
            <source>This "(" is never closed. Add a ")" where the group ends, or remove it.</source>
            <translation>Bu "(" hiç kapanmıyor. Grubun sonuna ")" ekleyin ya da kaldırın.</translation>
        </message>
        <message>
            <source>{last} needs a word after it, like {it}nordbean.</source>
            <translation>{last} kendisinden sonra bir sözcük ister, örneğin {it}nordbean.</translation>
        </message>
        <message>
            <source>{last} needs a word after it. Add one, or remove {last}.</source>
            <translation>{last} kendisinden sonra bir sözcük ister. Sözcük ekleyin ya da {last} yazısını kaldırın.</translation>
        </message>
        <message>
            <source>Write NEAR with the number of words that may stand between, like smell NEAR/5 burnt. To search for the word itself, write "near".</source>
            <translation>NEAR ile arada kaç sözcük olabileceğini de yazın, örneğin smell NEAR/5 burnt. Sözcüğün kendisini aramak için "near" yazın.</translation>
        </message>
        <message>
            <source>This dash stands alone. Write it against a word to leave the word out, like -nordbean, or remove it.</source>
            <translation>Bu tire tek başına duruyor. Bir sözcüğü dışarıda bırakmak için -nordbean gibi sözcüğe bitişik yazın ya da kaldırın.</translation>
        </message>
        <message>
            <source>This query is nested more than {max_depth} deep. Make it simpler.</source>
            <translation>Bu sorgu {max_depth} düzeyden daha derin iç içe. Sadeleştirin.</translation>
        </message>
        <message>
            <source>NEAR takes at most {max_distance} words between. Write NEAR/{max_distance} or AND.</source>
            <translation>NEAR arada en fazla {max_distance} sözcük kabul eder. NEAR/{max_distance} ya da AND yazın.</translation>
        </message>
        <message>
            <source>{operator} takes words, phrases or (one OR another) on its sides. Put fields, AND and NOT outside: (smell NEAR/5 burnt) lang:en.</source>
            <translation>{operator} iki yanında sözcük, söz öbeği ya da (one OR another) kabul eder. Alanları, AND ve NOT işleçlerini dışarıya koyun: (smell NEAR/5 burnt) lang:en.</translation>
        </message>
        <message>
            <source>This ")" has no "(" before it. Remove it or add the "(".</source>
            <translation>Bu ")" için önünde bir "(" yok. Kaldırın ya da "(" ekleyin.</translation>
        </message>
        <message>
            <source>These brackets are empty. Write words in them.</source>
            <translation>Bu ayraçların içi boş. İçine sözcük yazın.</translation>
        </message>
        <message>
            <source>NEAR needs a word or phrase on both sides, not NOT.</source>
            <translation>NEAR iki yanında sözcük ya da söz öbeği ister, NOT değil.</translation>
        </message>
        <message>
            <source>This watch would match almost every post there is. Add the word, phrase or author that it listens for; NOT and fields can only narrow that.</source>
            <translation>Bu izleme neredeyse her gönderiyle eşleşirdi. Dinleyeceği sözcüğü, söz öbeğini ya da yazanı ekleyin; NOT ve alanlar bunu yalnızca daraltabilir.</translation>
        </message>
        <message>
            <source>Type the name of your brand: letters or digits to listen for.</source>
            <translation>Markanızın adını yazın: dinlenecek harfler ya da rakamlar.</translation>
        </message>
        <message>
            <source>A watch decides when a post arrives, before {name} is known. Use it in a filter of the queue instead, and leave it out here.</source>
            <translation>İzleme, gönderi gelir gelmez karar verir; {name} o sırada daha bilinmez. Bunu kuyruğun süzgecinde kullanın, buradan çıkarın.</translation>
        </message>
        <message>
            <source>{name} also needs: {missing}.</source>
            <translation>{name} için şunlar da gerekli: {missing}.</translation>
        </message>
        <message>
            <source>{misplaced} is a secret and belongs in the vault, not in settings.</source>
            <translation>{misplaced} gizli bir bilgi; yeri ayarlar değil kasa.</translation>
        </message>
        <message>
            <source>The daily cap must be zero dollars or more, not {written}.</source>
            <translation>Günlük sınır sıfır dolar ya da daha çok olmalı ({written} olamaz).</translation>
        </message>
        <message>
            <source>The account “{name}” was removed. Post the reply by hand.</source>
            <translation>“{name}” hesabı kaldırıldı. Yanıtı elle paylaşın.</translation>
        </message>
        <message>
            <source>There is no platform called “{platform}”. Known are: {known}.</source>
            <translation>“{platform}” diye bir platform yok. Bilinenler: {known}.</translation>
        </message>
        <message>
            <source>The daily cap “{written}” is not an amount of dollars, like 5 or 2.50.</source>
            <translation>“{written}” günlük sınır için 5 ya da 2.50 gibi bir dolar tutarı değil.</translation>
        </message>
        <message>
            <source>The activity is written as a .csv file, not “{it}”.</source>
            <translation>Etkinlik “{it}” olarak değil, .csv dosyası olarak yazılır.</translation>
        </message>
        <message>
            <source>There is no mention yet to show. Sent are: rules of ours, the nearest answers of your FAQ, the terms and drafts of your playbook, the customer's first name, and the text of the post and of the thread.</source>
            <translation>Henüz gösterilecek bir bahsetme yok. Gönderilenler: bizim kurallarımız, sık sorulan sorularınızdan en yakın yanıtlar, kılavuzunuzdaki terimler ve taslaklar, müşterinin ilk adı, gönderinin ve konuşmanın metni.</translation>
        </message>
        <message>
            <source>Answer with one short sentence: which model are you?</source>
            <translation>Kısa bir cümleyle yanıtla: sen hangi modelsin?</translation>
        </message>
        <message>
            <source>Say which model, as the server calls it.</source>
            <translation>Sunucunun kullandığı adla hangi model olduğunu yazın.</translation>
        </message>
        <message>
            <source>{origin} is another machine: posts of your customers would leave yours. Look at what is sent, then agree to {origin} for this brand.</source>
            <translation>{origin} başka bir makine: müşterilerinizin gönderileri sizinkinden çıkar. Neler gönderildiğine bakın, sonra bu marka için {origin} adresine onay verin.</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. See `socialdesk assistant on --help`.</source>
            <translation>Bu marka için açık bir dil modeli yok. Bakın: `socialdesk assistant on --help`.</translation>
        </message>
        <message>
            <source>You work offline, and {origin} is another machine. Nothing was sent.</source>
            <translation>Çevrimdışı çalışıyorsunuz ve {origin} başka bir makine. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>There is nothing to answer here.</source>
            <translation>Burada yanıtlanacak bir şey yok.</translation>
        </message>
        <message>
            <source>The post was changed while the language model wrote. Look at it again.</source>
            <translation>Dil modeli yazarken gönderi değişti. Yeniden bakın.</translation>
        </message>
        <message>
            <source>{origin} is another machine, and nobody agreed to send this brand's posts there. Nothing was sent. Switch the language model on again to agree.</source>
            <translation>{origin} başka bir makine ve bu markanın gönderilerinin oraya gitmesine kimse onay vermedi. Hiçbir şey gönderilmedi. Onaylamak için dil modelini yeniden açın.</translation>
        </message>
        <message>
            <source>Stopped. The other suggestions are as they were.</source>
            <translation>Durduruldu. Öteki öneriler olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>More replies in this hour would look like spam. It leaves when there is room.</source>
            <translation>Bu saat içinde daha çok yanıt spam gibi görünür. Yer açılınca gider.</translation>
        </message>
        <message>
            <source>Looked at the thread three times: not there. It will not be sent again by itself.</source>
            <translation>Konuşmaya üç kez bakıldı: orada yok. Kendiliğinden yeniden gönderilmez.</translation>
        </message>
        <message>
            <source>Not in the thread; sending again under the same key.</source>
            <translation>Konuşmada yok; aynı anahtarla yeniden gönderiliyor.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while sending. The thread will be checked.</source>
            <translation>SocialDesk gönderirken tökezledi. Konuşmaya bakılacak.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while reading the thread. Look there yourself.</source>
            <translation>SocialDesk konuşmayı okurken tökezledi. Oraya kendiniz bakın.</translation>
        </message>
        <message>
            <source>The language model was asked {asked} times in the last 24 hours. It writes by itself again when these are fewer than {most_a_day}; you can still ask it about a mention.</source>
            <translation>Dil modeline son 24 saatte {asked} kez soruldu. Bu sayı {most_a_day} altına düşünce yeniden kendiliğinden yazar; bir bahsetmeyi yine de ona sorabilirsiniz.</translation>
        </message>
        <message>
            <source>This time is over. Choose one that is still to come.</source>
            <translation>Bu zaman geçti. Daha gelmemiş bir zaman seçin.</translation>
        </message>
        <message>
            <source>That is very far away. Choose a time within {days} days.</source>
            <translation>Bu çok uzak. {days} gün içinde bir zaman seçin.</translation>
        </message>
        <message>
            <source>Only what a customer wrote to you can be followed up.</source>
            <translation>Yalnızca bir müşterinin size yazdığı şey takip edilebilir.</translation>
        </message>
        <message>
            <source>This customer had {most} follow-ups in the last 30 days, and your playbook allows no more. You can still write to them by opening the mention.</source>
            <translation>Bu müşteriye son 30 günde {most} takip yapıldı; kılavuzunuz daha fazlasına izin vermiyor. Bahsetmeyi açarak yine de yazabilirsiniz.</translation>
        </message>
        <message>
            <source>“{name}” is no name of a model. Write it like owner/name.</source>
            <translation>“{name}” bir model adı değil. sahip/ad biçiminde yazın.</translation>
        </message>
        <message>
            <source>{repository} has {what}, so SocialDesk does not take it. Look whether the model offers safetensors or ONNX files, perhaps in a pull request: those are written like {repository}@refs/pr/1. docs/models.md says more.</source>
            <translation>{repository} SocialDesk için uygun değil: {what}. Modelin safetensors ya da ONNX dosyaları var mı diye bakın, belki bir değişiklik isteğinde (pull request): onlar {repository}@refs/pr/1 diye yazılır. Daha fazlası docs/models.md dosyasında.</translation>
        </message>
        <message>
            <source>{repository} needs {it} MB, and there is not enough room in {folder}. Make room on the disk, then try again.</source>
            <translation>{repository} için {it} MB gerekiyor, ama {folder} klasöründe yeterince yer yok. Diskte yer açın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>SocialDesk is set to stay offline, so no model is fetched. Change that in the settings, or copy the model's folder to this computer and choose it.</source>
            <translation>SocialDesk çevrimdışı kalacak biçimde ayarlı, bu yüzden model indirilmez. Bunu ayarlardan değiştirin ya da modelin klasörünü bu bilgisayara kopyalayıp seçin.</translation>
        </message>
        <message>
            <source>{host} answered something that cannot be understood. Try again later.</source>
            <translation>{host} anlaşılmayan bir yanıt verdi. Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>There is no model {repository} at {host} that anybody may fetch. Check the spelling; a model that wants a sign-in must be fetched in the browser, then choose its folder.</source>
            <translation>{host} üzerinde herkesin indirebileceği bir {repository} modeli yok. Yazılışına bakın; oturum isteyen bir model tarayıcıyla indirilmeli, sonra klasörü seçilmeli.</translation>
        </message>
        <message>
            <source>{host} is in trouble or wants us to wait (it answered {status_code}). Try again later.</source>
            <translation>{host} sorun yaşıyor ya da beklememizi istiyor (yanıtı: {status_code}). Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{name} was cut off. What has arrived stays; fetch the model again to go on from there.</source>
            <translation>{name} yarıda kesildi. Gelenler kalır; kaldığı yerden sürdürmek için modeli yeniden indirin.</translation>
        </message>
        <message>
            <source>{name} did not arrive as {host} has it, so it was thrown away. Fetch the model again.</source>
            <translation>{name} {host} üzerindeki gibi gelmedi, bu yüzden atıldı. Modeli yeniden indirin.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk, then try again.</source>
            <translation>{path} yazılamıyor ({strerror}). Diskte yer açın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{repository} has no config.json, so it is no model of the kind that SocialDesk can use.</source>
            <translation>{repository} içinde config.json yok; demek ki SocialDesk'in kullanabileceği türden bir model değil.</translation>
        </message>
        <message>
            <source>{host} sent us to an address that is not encrypted. Try again later.</source>
            <translation>{host} bizi şifreli olmayan bir adrese yönlendirdi. Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>No connection to {host} ({name}). What has arrived stays. Try again later, or copy the model's folder to this computer by other means and choose it; docs/models.md says which files it needs.</source>
            <translation>{host} ile bağlantı yok ({name}). Gelenler kalır. Daha sonra yeniden deneyin ya da modelin klasörünü başka bir yolla bu bilgisayara kopyalayıp seçin; hangi dosyaların gerektiği docs/models.md dosyasında.</translation>
        </message>
        <message>
            <source>The download was stopped. What has arrived stays; fetching the model again goes on from there.</source>
            <translation>İndirme durduruldu. Gelenler kalır; model yeniden indirilirse kaldığı yerden sürer.</translation>
        </message>
        <message>
            <source>Export writes .csv or .jsonl files, not “{it}”.</source>
            <translation>Dışa aktarma “{it}” değil, .csv ya da .jsonl dosyası yazar.</translation>
        </message>
        <message>
            <source>Export writes a .csv file here, not “{it}”.</source>
            <translation>Burada .csv dosyası yazılır, “{it}” değil.</translation>
        </message>
        <message>
            <source>More was posted than was read so far. The next poll goes on there.</source>
            <translation>Şimdiye dek okunandan fazlası paylaşılmış. Sonraki bakışta oradan sürer.</translation>
        </message>
        <message>
            <source>What was learned as revision {revision} is not used: {why}. Learn again, which takes seconds, or go back to another revision.</source>
            <translation>{revision}. sürüm olarak öğrenilen kullanılmıyor: {why}. Yeniden öğrenin (birkaç saniye sürer) ya da başka bir sürüme dönün.</translation>
        </message>
        <message>
            <source>Nothing was learned that is better than what is in use. Correct more labels.</source>
            <translation>Kullanılandan daha iyi bir şey öğrenilmedi. Daha çok sınıflandırma düzeltin.</translation>
        </message>
        <message>
            <source>There is nothing to learn from yet.</source>
            <translation>Henüz öğrenilecek bir şey yok.</translation>
        </message>
        <message>
            <source>Learning was stopped. Nothing was changed.</source>
            <translation>Öğrenme durduruldu. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>There is no revision {number}. There are: {told}.</source>
            <translation>{number}. sürüm yok. Olanlar: {told}.</translation>
        </message>
        <message>
            <source>The ordinary mentions in {ordinary} cannot be read ({error}). Reinstall SocialDesk.</source>
            <translation>{ordinary} içindeki olağan bahsetmeler okunamıyor ({error}). SocialDesk'i yeniden kurun.</translation>
        </message>
        <message>
            <source>This classifier cannot learn. Choose the one that SocialDesk ships.</source>
            <translation>Bu sınıflandırıcı öğrenemez. SocialDesk ile birlikte geleni seçin.</translation>
        </message>
        <message>
            <source>{host} is a public host: use https, or others could read what is sent.</source>
            <translation>{host} herkese açık bir sunucu: https kullanın, yoksa gönderileni başkaları okuyabilir.</translation>
        </message>
        <message>
            <source>That is no address of a language model. It should look like http://127.0.0.1:11434/v1.</source>
            <translation>Bu bir dil modelinin adresi değil. Şuna benzemeli: http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Leave keys and passwords out of the address; the key has a place of its own.</source>
            <translation>Adrese anahtar ve parola yazmayın; anahtarın kendi yeri var.</translation>
        </message>
        <message>
            <source>No address is known for {host}. Check how it is written, and your connection.</source>
            <translation>{host} için bir adres bulunamadı. Yazılışına ve bağlantınıza bakın.</translation>
        </message>
        <message>
            <source>{model} answered nothing. Try again, or choose another model.</source>
            <translation>{model} hiç yanıt vermedi. Yeniden deneyin ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>The “openai” package is not installed, and language models are asked through it. Install SocialDesk again with its requirements.</source>
            <translation>“openai” paketi kurulu değil; dil modellerine onunla sorulur. SocialDesk'i gereksinimleriyle birlikte yeniden kurun.</translation>
        </message>
        <message>
            <source>{who} said nothing for {seconds} seconds. A smaller model answers sooner.</source>
            <translation>{who} {seconds} saniye boyunca bir şey demedi. Daha küçük bir model daha çabuk yanıtlar.</translation>
        </message>
        <message>
            <source>{who} was not done after {seconds} seconds. A smaller model answers sooner.</source>
            <translation>{who} {seconds} saniyede bitiremedi. Daha küçük bir model daha çabuk yanıtlar.</translation>
        </message>
        <message>
            <source>{origin} leads to another machine now, and nobody agreed to that. Nothing was sent. Check the address of the language model.</source>
            <translation>{origin} artık başka bir makineye gidiyor ve buna kimse onay vermedi. Hiçbir şey gönderilmedi. Dil modelinin adresine bakın.</translation>
        </message>
        <message>
            <source>{origin} sent far more than a reply. Nothing of it is used.</source>
            <translation>{origin} bir yanıttan çok daha fazlasını gönderdi. Hiçbiri kullanılmadı.</translation>
        </message>
        <message>
            <source>{where} does not take the key. Put in a new one.</source>
            <translation>{where} anahtarı kabul etmiyor. Yenisini girin.</translation>
        </message>
        <message>
            <source>{where} does not let this key use {model}.</source>
            <translation>{where} bu anahtarla {model} kullanımına izin vermiyor.</translation>
        </message>
        <message>
            <source>{where} has no model called {model}, or does not speak the OpenAI protocol at this address. `socialdesk assistant status --models` lists what it has.</source>
            <translation>{where} adresinde {model} diye bir model yok ya da bu adres OpenAI protokolünü konuşmuyor. `socialdesk assistant status --models` olanları listeler.</translation>
        </message>
        <message>
            <source>{where} asks to slow down, or its quota is used up. Try again later.</source>
            <translation>{where} yavaşlamamızı istiyor ya da kotası doldu. Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{where} is in trouble ({status_code}). Try again in a while.</source>
            <translation>{where} sorun yaşıyor ({status_code}). Biraz sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{where} sends us to another address. Give the final one; none is followed.</source>
            <translation>{where} bizi başka bir adrese yönlendiriyor. Son adresi yazın; yönlendirmeler izlenmez.</translation>
        </message>
        <message>
            <source>{where} did not accept the question ({status_code}). Another model may; a small one may have too little room for it.</source>
            <translation>{where} soruyu kabul etmedi ({status_code}). Başka bir model edebilir; küçük bir modele soru uzun gelmiş olabilir.</translation>
        </message>
        <message>
            <source>The language model at {where} does not answer. Start it, or switch it off for this brand. The other suggestions are as they were.</source>
            <translation>{where} adresindeki dil modeli yanıt vermiyor. Başlatın ya da bu marka için kapatın. Öteki öneriler olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>The connection to {where} broke before the answer was whole. Try again.</source>
            <translation>{where} ile bağlantı yanıt tamamlanmadan koptu. Yeniden deneyin.</translation>
        </message>
        <message>
            <source>{where} answered something that is no chat. Check its address.</source>
            <translation>{where} sohbet biçiminde olmayan bir yanıt verdi. Adresine bakın.</translation>
        </message>
        <message>
            <source>There is no mention of this brand yet that two models could be compared on.</source>
            <translation>Bu markanın henüz iki modelin karşılaştırılabileceği bir bahsetmesi yok.</translation>
        </message>
        <message>
            <source>The comparison was stopped. Nothing was changed.</source>
            <translation>Karşılaştırma durduruldu. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}), so it is not known which of your own models answer. Delete the file to let the shipped model answer, then choose yours again.</source>
            <translation>{path} okunamıyor ({name}); bu yüzden hangi modellerinizin yanıtladığı bilinmiyor. Birlikte gelen modelin yanıtlaması için dosyayı silin, sonra kendinizinkileri yeniden seçin.</translation>
        </message>
        <message>
            <source>This name is too long. {longest_name} characters are the most.</source>
            <translation>Bu ad çok uzun. En fazla {longest_name} karakter olabilir.</translation>
        </message>
        <message>
            <source>Opening hours are written like 09:00-17:30. {error}</source>
            <translation>Çalışma saatleri şöyle yazılır: 09:00-17:30. {error}</translation>
        </message>
        <message>
            <source>You work offline: nothing was loaded.</source>
            <translation>Çevrimdışı çalışıyorsunuz: hiçbir şey yüklenmedi.</translation>
        </message>
        <message>
            <source>The platform does not say where this picture is.</source>
            <translation>Platform bu görselin nerede olduğunu söylemiyor.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since you opened it. Nothing was written: read it again, then make your change once more.</source>
            <translation>{name} siz açtıktan sonra diskte değişti. Hiçbir şey yazılmadı: yeniden okuyun, sonra değişikliğinizi bir daha yapın.</translation>
        </message>
        <message>
            <source>Write the amount and the currency's code, for example 50 EUR.</source>
            <translation>Tutarı ve para biriminin kodunu yazın, örneğin 50 EUR.</translation>
        </message>
        <message>
            <source>{name} is no UTF-8 text. Save it as UTF-8 in an editor.</source>
            <translation>{name} UTF-8 metin değil. Bir düzenleyicide UTF-8 olarak kaydedin.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({strerror}). Allow reading it.</source>
            <translation>{path} okunamıyor ({strerror}). Okuma izni verin.</translation>
        </message>
        <message>
            <source>{name}/{file}: “{name2}” reads as {name3} and is not suggested. Move it to {part}/{other}.toml, or write it in the language of its file.</source>
            <translation>{name}/{file}: “{name2}” başka bir dilde görünüyor ({name3}) ve önerilmiyor. {part}/{other}.toml dosyasına taşıyın ya da dosyasının dilinde yazın.</translation>
        </message>
        <message>
            <source>{name}/{file} is written in a way that cannot be changed here. Change it in an editor, in the folder of the playbook.</source>
            <translation>{name}/{file} buradan değiştirilemeyecek biçimde yazılmış. Kılavuzun klasöründe, bir düzenleyiciyle değiştirin.</translation>
        </message>
        <message>
            <source>There is no answer yet. Write one in at least one language, then add it.</source>
            <translation>Henüz yanıt yok. En az bir dilde yazın, sonra ekleyin.</translation>
        </message>
        <message>
            <source>{person} is writing a reply to this, too.</source>
            <translation>{person} de buna bir yanıt yazıyor.</translation>
        </message>
        <message>
            <source>The reply counts {used}, and {limit} are allowed here. Shorten it a little.</source>
            <translation>Yanıt {used} karakter, burada {limit} karaktere izin var. Biraz kısaltın.</translation>
        </message>
        <message>
            <source>{needed} Somebody else must look at this reply first: ask {signers}.</source>
            <translation>{needed} Bu yanıta önce başka biri bakmalı. Sorabileceğiniz kişiler: {signers}.</translation>
        </message>
        <message>
            <source>{author} asked about this, and only {author} can take that back. Sign the draft, or reject it with a note.</source>
            <translation>Bunu {author} sordu; yalnızca {author} geri alabilir. Taslağı imzalayın ya da bir notla geri gönderin.</translation>
        </message>
        <message>
            <source>the team has no lead to hand this to</source>
            <translation>ekipte bunu alacak bir lider yok</translation>
        </message>
        <message>
            <source>Write lead = true for somebody in {team}.</source>
            <translation>{team} içinde birine lead = true yazın.</translation>
        </message>
        <message>
            <source>no template of the playbook is kept for “{chosen}”</source>
            <translation>kılavuzda “{chosen}” için ayrılmış şablon yok</translation>
        </message>
        <message>
            <source>{hint}Else write occasion = "{chosen}" in a template first.</source>
            <translation>{hint}Değilse önce bir şablona occasion = "{chosen}" yazın.</translation>
        </message>
        <message>
            <source>assign_to and assign_skills stand together</source>
            <translation>assign_to ile assign_skills bir arada duruyor</translation>
        </message>
        <message>
            <source>Name the person, or the skills.</source>
            <translation>Kişiyi ya da becerileri yazın.</translation>
        </message>
        <message>
            <source>nobody in {team} {what}</source>
            <translation>{team} içinde uygun kimse yok ({what})</translation>
        </message>
        <message>
            <source>Add somebody with these skills there.</source>
            <translation>Oraya bu becerileri olan birini ekleyin.</translation>
        </message>
        <message>
            <source>a mute lasts whole days</source>
            <translation>susturma tam gün olarak verilir</translation>
        </message>
        <message>
            <source>Write mute_for = "30d".</source>
            <translation>Şunu yazın: mute_for = "30d".</translation>
        </message>
        <message>
            <source>A rule cannot ask for {field}:, which changes after it. {later}.</source>
            <translation>Kurallarda {field}: kullanılamaz, çünkü o kuraldan sonra değişir. {later}.</translation>
        </message>
        <message>
            <source>A rule cannot ask for is:{value}, which says what people did. {later}.</source>
            <translation>Kurallarda is:{value} kullanılamaz, çünkü kişilerin ne yaptığını söyler. {later}.</translation>
        </message>
        <message>
            <source>this rule has no name</source>
            <translation>bu kuralın adı yok</translation>
        </message>
        <message>
            <source>Give it one that people know it by.</source>
            <translation>İnsanların tanıyacağı bir ad verin.</translation>
        </message>
        <message>
            <source>there are two rules called “{name}”</source>
            <translation>“{name}” adında iki kural var</translation>
        </message>
        <message>
            <source>Give each its own name.</source>
            <translation>Her birine kendi adını verin.</translation>
        </message>
        <message>
            <source>“{name}” does nothing</source>
            <translation>“{name}” hiçbir şey yapmıyor</translation>
        </message>
        <message>
            <source>Add what to do, such as tag, assign_skills, priority or alert.</source>
            <translation>Ne yapılacağını ekleyin, örneğin tag, assign_skills, priority ya da alert.</translation>
        </message>
        <message>
            <source>the query does not read at “{when}”</source>
            <translation>sorgu şurada anlaşılmıyor: “{when}”</translation>
        </message>
        <message>
            <source>“waiting_by” stands without waiting</source>
            <translation>“waiting_by” var ama waiting yok</translation>
        </message>
        <message>
            <source>Add waiting = "2h".</source>
            <translation>waiting = "2h" ekleyin.</translation>
        </message>
        <message>
            <source>There are: {there}.</source>
            <translation>Olanlar: {there}.</translation>
        </message>
        <message>
            <source>nobody in {team} is called “{name}”</source>
            <translation>{team} içinde “{name}” adında kimse yok</translation>
        </message>
        <message>
            <source>{hint}Add them there.</source>
            <translation>{hint}Bu kişiyi oraya ekleyin.</translation>
        </message>
        <message>
            <source>assign_language stands alone</source>
            <translation>assign_language tek başına duruyor</translation>
        </message>
        <message>
            <source>Add assign_skills = [] to give it to anybody who speaks the language.</source>
            <translation>Dili konuşan herhangi birine vermek için assign_skills = [] ekleyin.</translation>
        </message>
        <message>
            <source>“mute_for” stands without mute</source>
            <translation>“mute_for” var ama mute yok</translation>
        </message>
        <message>
            <source>Add mute = "author".</source>
            <translation>mute = "author" ekleyin.</translation>
        </message>
        <message>
            <source>this person has no name</source>
            <translation>bu kişinin adı yok</translation>
        </message>
        <message>
            <source>Write it as it signs decisions.</source>
            <translation>Kararları imzaladığı biçimde yazın.</translation>
        </message>
        <message>
            <source>“{name}” is there twice</source>
            <translation>“{name}” iki kez geçiyor</translation>
        </message>
        <message>
            <source>Keep one of them.</source>
            <translation>Birini bırakın.</translation>
        </message>
        <message>
            <source>“{key}” must be a whole number from {least} to {most}</source>
            <translation>“{key}” {least} ile {most} arasında bir tam sayı olmalı</translation>
        </message>
        <message>
            <source>Write {key} = {it}.</source>
            <translation>Şunu yazın: {key} = {it}.</translation>
        </message>
        <message>
            <source>“{key}” is no length of time that can be used</source>
            <translation>“{key}” kullanılabilecek bir süre değil</translation>
        </message>
        <message>
            <source>Write {key} = "45m", "2h" or "1d", at most "{it}d".</source>
            <translation>{key} = "45m", "2h" ya da "1d" yazın; en çok "{it}d".</translation>
        </message>
        <message>
            <source>“{text}” is no language that we know</source>
            <translation>“{text}” bildiğimiz bir dil değil</translation>
        </message>
        <message>
            <source>Write its code, like "tr" or "fi".</source>
            <translation>Kodunu yazın, "tr" ya da "fi" gibi.</translation>
        </message>
        <message>
            <source>“{text}” is not {what}</source>
            <translation>“{text}” uygun değil ({what})</translation>
        </message>
        <message>
            <source>Write it like "{example}".</source>
            <translation>Şöyle yazın: "{example}".</translation>
        </message>
        <message>
            <source>The file is written in a way that cannot be changed here without spoiling it. Change it as text.</source>
            <translation>Dosya, buradan bozulmadan değiştirilemeyecek biçimde yazılmış. Metin olarak değiştirin.</translation>
        </message>
        <message>
            <source>{name} cannot be read as text. Save it as UTF-8, or put back the one in its folder “.last-good”.</source>
            <translation>{name} metin olarak okunamıyor. UTF-8 olarak kaydedin ya da “.last-good” klasöründekini geri koyun.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since it was read here. It is shown as it is now; make your change again.</source>
            <translation>{name} burada okunduktan sonra diskte değişti. Şimdiki hâli gösteriliyor; değişikliğinizi yeniden yapın.</translation>
        </message>
        <message>
            <source>There is no rule called “{name}”. Known are: {known}.</source>
            <translation>“{name}” diye bir kural yok. Bilinenler: {known}.</translation>
        </message>
        <message>
            <source>Write the reply first, and give it a name by which you will find it again.</source>
            <translation>Önce yanıtı yazın, sonra onu yeniden bulabileceğiniz bir ad verin.</translation>
        </message>
        <message>
            <source>“{kept}” belongs to this customer alone. Take it out, or put {{name}} in its place, and save the reply again.</source>
            <translation>“{kept}” yalnızca bu müşteriye ait. Çıkarın ya da yerine {{name}} yazın ve yanıtı yeniden kaydedin.</translation>
        </message>
        <message>
            <source>Give the view a name.</source>
            <translation>Görünüme bir ad verin.</translation>
        </message>
        <message>
            <source>There is a view called “{name}” already. Choose another name.</source>
            <translation>“{name}” diye bir görünüm zaten var. Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>Filter the list first: a saved view keeps what stands in the filter line.</source>
            <translation>Önce listeyi süzün: kayıtlı görünüm süzgeç satırında yazanı saklar.</translation>
        </message>
        <message>
            <source>Only the demo brand has a lead's seat to sit in, as long as its team names a lead.</source>
            <translation>Liderin yerine yalnızca demo markasında, ekibinde bir lider varsa geçilebilir.</translation>
        </message>
        <message>
            <source>There is nobody to ask: the brand's team.toml names no colleague. Make it with `socialdesk rules begin`, add a person with lead = true, or approve the reply yourself.</source>
            <translation>Soracak kimse yok: markanın team.toml dosyasında iş arkadaşı yok. `socialdesk rules begin` ile dosyayı oluşturup lead = true olan birini ekleyin ya da yanıtı kendiniz onaylayın.</translation>
        </message>
        <message>
            <source>Say in a few words what should be different, so that the author can mend it.</source>
            <translation>Yazanın düzeltebilmesi için neyin farklı olması gerektiğini birkaç sözle yazın.</translation>
        </message>
        <message>
            <source>{needed} {author} did not write that: send the draft back with a note, or take your change out.</source>
            <translation>{needed} Bunu {author} yazmadı: taslağı bir notla geri gönderin ya da değişikliğinizi çıkarın.</translation>
        </message>
        <message>
            <source>{why}; {who} can sign or reject it.</source>
            <translation>{why}; imzalayabilecek ya da geri gönderebilecek kişi: {who}.</translation>
        </message>
        <message>
            <source>Only {author} can take this draft back. You can reject it.</source>
            <translation>Bu taslağı yalnızca {author} geri alabilir. Siz geri gönderebilirsiniz.</translation>
        </message>
        <message>
            <source>Only {author} can ask with this draft again.</source>
            <translation>Bu taslakla yalnızca {author} yeniden isteyebilir.</translation>
        </message>
        <message>
            <source>Spelling is turned off in the settings.</source>
            <translation>Yazım denetimi ayarlarda kapalı.</translation>
        </message>
        <message>
            <source>The author does not take replies from us to this post.</source>
            <translation>Yazan, bu gönderiye bizden yanıt kabul etmiyor.</translation>
        </message>
        <message>
            <source>The search for “{query}” does not work here. {refusal}</source>
            <translation>“{query}” araması burada çalışmıyor. {refusal}</translation>
        </message>
        <message>
            <source>More than {it} new posts at once: the oldest were not read.</source>
            <translation>Tek seferde {it} gönderiden fazlası geldi: en eskiler okunmadı.</translation>
        </message>
        <message>
            <source>A post from Bluesky lacks its address, author, text or time.</source>
            <translation>Bluesky'dan gelen bir gönderide adres, yazan, metin ya da zaman eksik.</translation>
        </message>
        <message>
            <source>The author blocks our account, or we block theirs.</source>
            <translation>Yazan hesabımızı engellemiş ya da biz onu engelledik.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Bluesky.</source>
            <translation>Yanıtlanacak gönderi artık Bluesky'da yok.</translation>
        </message>
        <message>
            <source>The reply has {graphemes} characters; Bluesky takes {graphemes2}.</source>
            <translation>Yanıt {graphemes} karakter; Bluesky en fazla {graphemes2} kabul eder.</translation>
        </message>
        <message>
            <source>The reply takes {size} bytes; Bluesky takes {bytes}.</source>
            <translation>Yanıt {size} bayt; Bluesky en fazla {bytes} kabul eder.</translation>
        </message>
        <message>
            <source>Bluesky calls this account “{status}”.</source>
            <translation>Bluesky bu hesap için “{status}” diyor.</translation>
        </message>
        <message>
            <source>This reply stands on Bluesky already.</source>
            <translation>Bu yanıt zaten Bluesky'da duruyor.</translation>
        </message>
        <message>
            <source>Make a new app password at Bluesky (Settings, Privacy and security, App passwords) and enter it together with the handle.</source>
            <translation>Bluesky'da yeni bir uygulama parolası oluşturun (Ayarlar, Gizlilik ve güvenlik, Uygulama parolaları) ve kullanıcı adıyla birlikte girin.</translation>
        </message>
        <message>
            <source>The handle or the app password is missing. {advice}</source>
            <translation>Kullanıcı adı ya da uygulama parolası eksik. {advice}</translation>
        </message>
        <message>
            <source>Bluesky does not take this handle and password. {advice}</source>
            <translation>Bluesky bu kullanıcı adını ve parolayı kabul etmiyor. {advice}</translation>
        </message>
        <message>
            <source>Bluesky refuses the sign-in. {advice}</source>
            <translation>Bluesky oturum açmayı reddediyor. {advice}</translation>
        </message>
        <message>
            <source>X lets a program answer only posts that mention or quote your account. Open the post and paste your answer there.</source>
            <translation>X, bir programın yalnızca hesabınızdan bahseden ya da onu alıntılayan gönderileri yanıtlamasına izin verir. Gönderiyi açın, yanıtınızı oraya yapıştırın.</translation>
        </message>
        <message>
            <source>Hacker News takes no replies from programs. Open the page and paste your answer there.</source>
            <translation>Hacker News programlardan yanıt kabul etmez. Sayfayı açın, yanıtınızı oraya yapıştırın.</translation>
        </message>
        <message>
            <source>A feed takes no replies. Open the page and answer there.</source>
            <translation>Akışlara yanıt yazılmaz. Sayfayı açıp orada yanıtlayın.</translation>
        </message>
        <message>
            <source>Everything here is invented and stays on this machine.</source>
            <translation>Buradaki her şey uydurma ve bu makinede kalır.</translation>
        </message>
        <message>
            <source>A post of the demo recording has no id, author, platform or time.</source>
            <translation>Demo kaydındaki bir gönderide kimlik, yazan, platform ya da zaman yok.</translation>
        </message>
        <message>
            <source>The demo cannot imitate "{platform}". Choose one of {rules}.</source>
            <translation>Demo "{platform}" taklidi yapamıyor. Şunlardan birini seçin: {rules}.</translation>
        </message>
        <message>
            <source>Line {number} of the demo recording {path} is not understood ({error}). Restore the file from the installation.</source>
            <translation>{path} demo kaydının {number}. satırı anlaşılmıyor ({error}). Dosyayı kurulumdan geri yükleyin.</translation>
        </message>
        <message>
            <source>An invented brand, for looking around.</source>
            <translation>Gezinmek için uydurma bir marka.</translation>
        </message>
        <message>
            <source>The post was deleted, so it cannot be answered any more.</source>
            <translation>Gönderi silindi, artık yanıtlanamaz.</translation>
        </message>
        <message>
            <source>The demo recording {path} cannot be read ({strerror}). Restore it from the installation.</source>
            <translation>{path} demo kaydı okunamıyor ({strerror}). Kurulumdan geri yükleyin.</translation>
        </message>
        <message>
            <source>The demo's file of sent replies, {state}, cannot be read ({error}). Move it away to start the demo afresh.</source>
            <translation>Demonun gönderilen yanıtlar dosyası {state} okunamıyor ({error}). Demoya baştan başlamak için dosyayı başka yere taşıyın.</translation>
        </message>
        <message>
            <source>Kept in the workspace.</source>
            <translation>Çalışma alanında saklanır.</translation>
        </message>
        <message>
            <source>Another recording than the demo brand's.</source>
            <translation>Demo markasınınkinden başka bir kayıt.</translation>
        </message>
        <message>
            <source>This mention came from a file. Answer it where it was written.</source>
            <translation>Bu bahsetme bir dosyadan geldi. Yazıldığı yerde yanıtlayın.</translation>
        </message>
        <message>
            <source>{name} holds no rows that can be read. CSV, JSON Lines and X archives can be.</source>
            <translation>{name} içinde okunabilen satır yok. CSV, JSON Lines ve X arşivleri okunabilir.</translation>
        </message>
        <message>
            <source>No column of {name} looks like text. Say which one it is.</source>
            <translation>{name} içinde metne benzeyen bir sütun yok. Hangisi olduğunu belirtin.</translation>
        </message>
        <message>
            <source>The columns are not JSON. They look like this: {{"text": "review"}}.</source>
            <translation>Sütunlar JSON değil. Şöyle görünür: {{"text": "review"}}.</translation>
        </message>
        <message>
            <source>The file has no column with dates: its own date stands for them.</source>
            <translation>Dosyada tarih sütunu yok: yerine dosyanın kendi tarihi kullanılıyor.</translation>
        </message>
        <message>
            <source>{where}: there is nothing in this row.</source>
            <translation>{where}: bu satırda bir şey yok.</translation>
        </message>
        <message>
            <source>{where}: there is no text.</source>
            <translation>{where}: metin yok.</translation>
        </message>
        <message>
            <source>{where}: “{written}” is not a date.</source>
            <translation>{where}: “{written}” bir tarih değil.</translation>
        </message>
        <message>
            <source>“{ours}” is none of the fields. They are: {fields}.</source>
            <translation>“{ours}” alanlardan biri değil. Alanlar: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no column “{column}” for {ours}. It has: {shown}.</source>
            <translation>{name} içinde {ours} için “{column}” sütunu yok. Olanlar: {shown}.</translation>
        </message>
        <message>
            <source>Some rows have no date: the file's own date stands for it.</source>
            <translation>Bazı satırlarda tarih yok: yerine dosyanın kendi tarihi kullanılıyor.</translation>
        </message>
        <message>
            <source>CSV, JSON Lines (also .gz) or an X archive.</source>
            <translation>CSV, JSON Lines (.gz de olur) ya da X arşivi.</translation>
        </message>
        <message>
            <source>Which column holds what, as JSON: {{"text": "review", "created_at": "date"}}.</source>
            <translation>Hangi sütunda ne var, JSON olarak: {{"text": "review", "created_at": "date"}}.</translation>
        </message>
        <message>
            <source>This line holds no fields.</source>
            <translation>Bu satırda alan yok.</translation>
        </message>
        <message>
            <source>Hacker News has more on “{search}” than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>Hacker News'te “{search}” için ilk bakışa sığandan fazlası var: {oldest} UTC öncesindeki gönderiler dışarıda kaldı.</translation>
        </message>
        <message>
            <source>A Hacker News post has no id, author or date.</source>
            <translation>Bir Hacker News gönderisinde kimlik, yazan ya da tarih yok.</translation>
        </message>
        <message>
            <source>A Hacker News post has no text.</source>
            <translation>Bir Hacker News gönderisinde metin yok.</translation>
        </message>
        <message>
            <source>The {what} is not a web address. It should look like https://example.social.</source>
            <translation>Bu bir web adresi değil ({what}). Şuna benzemeli: https://example.social.</translation>
        </message>
        <message>
            <source>The {what} holds a user name or password. Leave them out of the address.</source>
            <translation>Adreste kullanıcı adı ya da parola var ({what}). Bunları adrese yazmayın.</translation>
        </message>
        <message>
            <source>No access token: only hashtags are read. Mentions and replies need one.</source>
            <translation>Erişim belirteci yok: yalnızca konu etiketleri okunur. Bahsetmeler ve yanıtlar için belirteç gerekir.</translation>
        </message>
        <message>
            <source>Text search finds only authors who opted in, and not every server has it. Mentions and hashtags are complete.</source>
            <translation>Metin araması yalnızca buna izin veren yazarları bulur ve her sunucuda yoktur. Bahsetmeler ve konu etiketleri eksiksizdir.</translation>
        </message>
        <message>
            <source>This server or token cannot search text. Mentions and hashtags are read.</source>
            <translation>Bu sunucu ya da belirteç metin arayamıyor. Bahsetmeler ve konu etiketleri okunuyor.</translation>
        </message>
        <message>
            <source>Connect this account with an access token to answer from here.</source>
            <translation>Buradan yanıtlamak için bu hesabı bir erişim belirteciyle bağlayın.</translation>
        </message>
        <message>
            <source>Replies here may have {limit} characters.</source>
            <translation>Buradaki yanıtlar {limit} karakter olabilir.</translation>
        </message>
        <message>
            <source>This server shows its hashtags only to signed-in people: add a token. {message}</source>
            <translation>Bu sunucu konu etiketlerini yalnızca oturum açanlara gösteriyor: bir belirteç ekleyin. {message}</translation>
        </message>
        <message>
            <source>{message} You can post it by hand.</source>
            <translation>{message} Elle paylaşabilirsiniz.</translation>
        </message>
        <message>
            <source>The access token may not post: it needs write:statuses. {message}</source>
            <translation>Erişim belirteciyle paylaşım yapılamıyor: write:statuses izni gerekiyor. {message}</translation>
        </message>
        <message>
            <source>A Mastodon post has no id, author or date.</source>
            <translation>Bir Mastodon gönderisinde kimlik, yazan ya da tarih yok.</translation>
        </message>
        <message>
            <source>A Mastodon post has no text.</source>
            <translation>Bir Mastodon gönderisinde metin yok.</translation>
        </message>
        <message>
            <source>{stream} holds more than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>{stream} ilk bakışa sığandan fazlasını içeriyor: {oldest} UTC öncesindeki gönderiler dışarıda kaldı.</translation>
        </message>
        <message>
            <source>This picture lies where SocialDesk does not look: only public servers with https are asked.</source>
            <translation>Bu görsel SocialDesk'in bakmadığı bir yerde: yalnızca https kullanan herkese açık sunuculara sorulur.</translation>
        </message>
        <message>
            <source>The picture's server leads from one address to the next without end.</source>
            <translation>Görselin sunucusu sonu gelmeden bir adresten ötekine yönlendiriyor.</translation>
        </message>
        <message>
            <source>The picture is no longer there.</source>
            <translation>Görsel artık yok.</translation>
        </message>
        <message>
            <source>The picture's server does not give it out ({status_code}).</source>
            <translation>Görselin sunucusu onu vermiyor ({status_code}).</translation>
        </message>
        <message>
            <source>The picture is larger than {it} MB.</source>
            <translation>Görsel {it} MB'den büyük.</translation>
        </message>
        <message>
            <source>The picture did not come: its server does not answer.</source>
            <translation>Görsel gelmedi: sunucusu yanıt vermiyor.</translation>
        </message>
        <message>
            <source>Check the client id and secret, and the user name with password or the refresh token. Reddit approves each API key and may withdraw it.</source>
            <translation>İstemci kimliğine ve gizli anahtarına, ayrıca kullanıcı adıyla parolaya ya da yenileme belirtecine bakın. Reddit her API anahtarını tek tek onaylar ve geri alabilir.</translation>
        </message>
        <message>
            <source>This conversation is archived; nobody can answer there any more.</source>
            <translation>Bu konuşma arşivlendi; artık kimse yanıt yazamaz.</translation>
        </message>
        <message>
            <source>The moderators have locked this conversation.</source>
            <translation>Moderatörler bu konuşmayı kilitledi.</translation>
        </message>
        <message>
            <source>This subreddit does not let the account post.</source>
            <translation>Bu subreddit hesabın paylaşmasına izin vermiyor.</translation>
        </message>
        <message>
            <source>This subreddit has banned the account.</source>
            <translation>Bu subreddit hesabı yasakladı.</translation>
        </message>
        <message>
            <source>The author has blocked the account.</source>
            <translation>Yazan, hesabı engelledi.</translation>
        </message>
        <message>
            <source>Reddit does not accept the sign-in. {advice}</source>
            <translation>Reddit oturum açmayı kabul etmiyor. {advice}</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Copy the reply and post it by hand.</source>
            <translation>Oturum açmış bir Reddit kullanıcısı yok. Yanıtı kopyalayıp elle paylaşın.</translation>
        </message>
        <message>
            <source>Reddit has suspended this account.</source>
            <translation>Reddit bu hesabı askıya aldı.</translation>
        </message>
        <message>
            <source>A post from Reddit lacks its id, author, text or time.</source>
            <translation>Reddit'ten gelen bir gönderide kimlik, yazan, metin ya da zaman eksik.</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Post the reply by hand.</source>
            <translation>Oturum açmış bir Reddit kullanıcısı yok. Yanıtı elle paylaşın.</translation>
        </message>
        <message>
            <source>The reply takes {text} characters at Reddit, which allows {limit}.</source>
            <translation>Yanıt Reddit'te {text} karakter; izin verilen en fazla {limit}.</translation>
        </message>
        <message>
            <source>Reddit asks to wait until {until}.</source>
            <translation>Reddit şu zamana kadar beklememizi istiyor: {until}.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Reddit.</source>
            <translation>Yanıtlanacak gönderi artık Reddit'te yok.</translation>
        </message>
        <message>
            <source>The reply is too long for Reddit.</source>
            <translation>Yanıt Reddit için çok uzun.</translation>
        </message>
        <message>
            <source>The keys for Reddit are missing. {advice}</source>
            <translation>Reddit anahtarları eksik. {advice}</translation>
        </message>
        <message>
            <source>Reddit took the reply and did not publish it, without saying why.</source>
            <translation>Reddit yanıtı aldı ama yayımlamadı, nedenini de söylemedi.</translation>
        </message>
        <message>
            <source>Without a user only search works; replies are posted by hand.</source>
            <translation>Kullanıcı olmadan yalnızca arama çalışır; yanıtlar elle paylaşılır.</translation>
        </message>
        <message>
            <source>There are {cells} cells under {header} columns.</source>
            <translation>{header} sütuna karşılık {cells} hücre var.</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose a file in it, such as tweets.js.</source>
            <translation>{name} bir klasör. İçinden bir dosya seçin, örneğin tweets.js.</translation>
        </message>
        <message>
            <source>{name} is empty or no text. CSV, JSON Lines and X archives can be read.</source>
            <translation>{name} boş ya da metin değil. CSV, JSON Lines ve X arşivleri okunabilir.</translation>
        </message>
        <message>
            <source>{name} is no archive from X: there is no data/tweets.js in it.</source>
            <translation>{name} X'ten bir arşiv değil: içinde data/tweets.js yok.</translation>
        </message>
        <message>
            <source>There is no file {name}. Choose it again.</source>
            <translation>{name} diye bir dosya yok. Yeniden seçin.</translation>
        </message>
        <message>
            <source>{name} may not be read by you. Check its permissions.</source>
            <translation>{name} için okuma izniniz yok. Dosyanın izinlerine bakın.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {said}.</source>
            <translation>{name} okunamıyor: {said}.</translation>
        </message>
        <message>
            <source>From here on the file is no JSON; the rows before are complete.</source>
            <translation>Dosya buradan sonra JSON değil; önceki satırlar tamam.</translation>
        </message>
        <message>
            <source>This line is too long.</source>
            <translation>Bu satır çok uzun.</translation>
        </message>
        <message>
            <source>The file breaks off here ({said}); the rows before are complete.</source>
            <translation>Dosya burada kesiliyor ({said}); önceki satırlar tamam.</translation>
        </message>
        <message>
            <source>A quotation mark has no partner, or the row is too long ({why}).</source>
            <translation>Bir tırnak işaretinin eşi yok ya da satır çok uzun ({why}).</translation>
        </message>
        <message>
            <source>This element is nested too deeply; nothing after it is read.</source>
            <translation>Bu öğe çok derin iç içe; sonrası okunmadı.</translation>
        </message>
        <message>
            <source>This line is no JSON.</source>
            <translation>Bu satır JSON değil.</translation>
        </message>
        <message>
            <source>Feeds take no replies. Open the page and answer there.</source>
            <translation>Akışlara yanıt yazılmaz. Sayfayı açın, orada yanıtlayın.</translation>
        </message>
        <message>
            <source>The news searches wait for a watch: they ask for what a watch looks for.</source>
            <translation>Haber aramaları bir izleme bekliyor: ne arayacaklarını izlemelerden alırlar.</translation>
        </message>
        <message>
            <source>At {feed} there is no feed, and the page names none. Check the address.</source>
            <translation>{feed} adresinde akış yok, sayfa da bir akış göstermiyor. Adrese bakın.</translation>
        </message>
        <message>
            <source>The feed that {feed} names cannot be read. Check the address.</source>
            <translation>{feed} sayfasının gösterdiği akış okunamıyor. Adrese bakın.</translation>
        </message>
        <message>
            <source>An entry of a feed has no identity.</source>
            <translation>Bir akış girdisinin kimliği yok.</translation>
        </message>
        <message>
            <source>An entry of a feed has neither a title nor a text.</source>
            <translation>Bir akış girdisinde ne başlık ne metin var.</translation>
        </message>
        <message>
            <source>Check the internet connection, and the address if you entered one; it is tried again later.</source>
            <translation>İnternet bağlantısına ve bir adres girdiyseniz adrese bakın; daha sonra yeniden denenir.</translation>
        </message>
        <message>
            <source>Its certificate cannot be trusted: check the address, this computer's clock and your network.</source>
            <translation>Sertifikasına güvenilemiyor: adrese, bu bilgisayarın saatine ve ağınıza bakın.</translation>
        </message>
        <message>
            <source>{platform} answered something that SocialDesk cannot read. It is asked again later.</source>
            <translation>{platform} SocialDesk'in okuyamadığı bir yanıt verdi. Daha sonra yeniden sorulur.</translation>
        </message>
        <message>
            <source>{name} did not understand the question ({status}).{why}</source>
            <translation>{name} soruyu anlamadı ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} does not let this account do that. Check the permissions of the key or token.{why}</source>
            <translation>{name} bu hesabın bunu yapmasına izin vermiyor. Anahtarın ya da belirtecin izinlerine bakın.{why}</translation>
        </message>
        <message>
            <source>{name} did not accept this reply ({status}).{why}</source>
            <translation>{name} bu yanıtı kabul etmedi ({status}).{why}</translation>
        </message>
        <message>
            <source>{platform} {what}, so the reply may or may not stand there. The thread is read next.</source>
            <translation>Yanıt orada olabilir de olmayabilir de ({platform}: {what}). Şimdi konuşmaya bakılıyor.</translation>
        </message>
        <message>
            <source>{platform} lets us ask {remaining} times more until {resets_at}; these are kept for replies.</source>
            <translation>{platform} şu zamana kadar {remaining} soruya daha izin veriyor: {resets_at}. Bunlar yanıtlar için saklanıyor.</translation>
        </message>
        <message>
            <source>{name} did not accept this ({status}).{why}</source>
            <translation>{name} bunu kabul etmedi ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} asks to wait until {until}.</source>
            <translation>{name} şu zamana kadar beklememizi istiyor: {until}.</translation>
        </message>
        <message>
            <source>{name} no longer accepts the saved sign-in. Connect the account again.{why}</source>
            <translation>{name} kayıtlı oturumu artık kabul etmiyor. Hesabı yeniden bağlayın.{why}</translation>
        </message>
        <message>
            <source>{name} has trouble of its own ({status}). It is asked again later.</source>
            <translation>{name} kendi içinde sorun yaşıyor ({status}). Daha sonra yeniden sorulur.</translation>
        </message>
        <message>
            <source>{name} has nothing at this address ({status}). Check the account's settings.{why}</source>
            <translation>{name}: bu adreste bir şey yok ({status}). Hesabın ayarlarına bakın.{why}</translation>
        </message>
        <message>
            <source>{name} asks for payment before it goes on. Check the plan or credits there.{why}</source>
            <translation>{name} sürdürmek için ödeme istiyor. Oradaki planınıza ya da kredinize bakın.{why}</translation>
        </message>
        <message>
            <source>{name} does not allow this reply. You can post it by hand.{why}</source>
            <translation>{name} bu yanıta izin vermiyor. Elle paylaşabilirsiniz.{why}</translation>
        </message>
        <message>
            <source>The post to answer is no longer on {name}.{why}</source>
            <translation>Yanıtlanacak gönderi artık yok ({name}).{why}</translation>
        </message>
        <message>
            <source>{name} says that this was posted already.{why}</source>
            <translation>{name} bunun zaten paylaşıldığını söylüyor.{why}</translation>
        </message>
        <message>
            <source>{name} has moved ({status}). Check the account's address.</source>
            <translation>{name} taşındı ({status}). Hesabın adresine bakın.</translation>
        </message>
        <message>
            <source>{name} has moved to another address. Check the account's address.</source>
            <translation>{name} başka bir adrese taşındı. Hesabın adresine bakın.</translation>
        </message>
        <message>
            <source>{name} gave an answer without end, which was cut off. It is asked again later.</source>
            <translation>{name} sonu gelmeyen bir yanıt verdi, yanıt kesildi. Daha sonra yeniden sorulur.</translation>
        </message>
        <message>
            <source>The address for {name} leads in circles. Check the account's address.</source>
            <translation>{name} adresi dönüp dolaşıp kendine çıkıyor. Hesabın adresine bakın.</translation>
        </message>
        <message>
            <source>The address for {name} is not a web address. It should begin with https://.</source>
            <translation>{name} için girilen adres bir web adresi değil. https:// ile başlamalı.</translation>
        </message>
        <message>
            <source>{name} cannot be reached. {link}</source>
            <translation>{name} ile bağlantı kurulamıyor. {link}</translation>
        </message>
        <message>
            <source>{name} did not answer in time. It is asked again later.</source>
            <translation>{name} zamanında yanıt vermedi. Daha sonra yeniden sorulur.</translation>
        </message>
        <message>
            <source>The connection to {name} broke before the answer was there. It is asked again later.</source>
            <translation>{name} ile bağlantı yanıt gelmeden koptu. Daha sonra yeniden sorulur.</translation>
        </message>
        <message>
            <source>Enter one set of keys of an X app of yours: the four user keys, or an OAuth 2 client id with its refresh token, or a bearer token with the handle.</source>
            <translation>Kendi X uygulamanızın anahtarlarından bir takım girin: dört kullanıcı anahtarı ya da yenileme belirteciyle bir OAuth 2 istemci kimliği ya da kullanıcı adıyla bir taşıyıcı belirteç.</translation>
        </message>
        <message>
            <source>The sign-in at X has ended. Connect the account again.</source>
            <translation>X oturumu sona erdi. Hesabı yeniden bağlayın.</translation>
        </message>
        <message>
            <source>X searches seven days back: what is older was not seen.</source>
            <translation>X yedi gün geriye kadar arar: daha eskisi görülmedi.</translation>
        </message>
        <message>
            <source>The keys of this account can only read. Copy the reply and post it by hand.</source>
            <translation>Bu hesabın anahtarları yalnızca okuyabilir. Yanıtı kopyalayıp elle paylaşın.</translation>
        </message>
        <message>
            <source>X lists too many posts since the approval to be sure. Look at the conversation.</source>
            <translation>X onaydan bu yana emin olunamayacak kadar çok gönderi listeliyor. Konuşmaya bakın.</translation>
        </message>
        <message>
            <source>These keys can only read: replies are posted by hand.</source>
            <translation>Bu anahtarlar yalnızca okuyabilir: yanıtlar elle paylaşılır.</translation>
        </message>
        <message>
            <source>The OAuth 2 refresh token is of no use without its client id: enter that too.</source>
            <translation>OAuth 2 yenileme belirteci istemci kimliği olmadan işe yaramaz: onu da girin.</translation>
        </message>
        <message>
            <source>X asks to wait until {until}.</source>
            <translation>X şu zamana kadar beklememizi istiyor: {until}.</translation>
        </message>
        <message>
            <source>The keys for X are missing or not complete. {keys_advice}</source>
            <translation>X anahtarları eksik ya da tam değil. {keys_advice}</translation>
        </message>
        <message>
            <source>With a bearer token alone X does not say whose it is: enter the handle too.</source>
            <translation>X yalnızca taşıyıcı belirteçle kimin olduğunu söylemez: kullanıcı adını da girin.</translation>
        </message>
        <message>
            <source>A post from X lacks its number, author or text.</source>
            <translation>X'ten gelen bir gönderide numara, yazan ya da metin eksik.</translation>
        </message>
        <message>
            <source>X lets an app answer only those who mention or quote the account. Copy the reply and post it by hand.</source>
            <translation>X, bir uygulamanın yalnızca hesaptan bahsedenleri ya da onu alıntılayanları yanıtlamasına izin verir. Yanıtı kopyalayıp elle paylaşın.</translation>
        </message>
        <message>
            <source>The keys of this X account can only read. Post the reply by hand.</source>
            <translation>Bu X hesabının anahtarları yalnızca okuyabilir. Yanıtı elle paylaşın.</translation>
        </message>
        <message>
            <source>X says that this text was posted already. Change it a little.</source>
            <translation>X bu metnin zaten paylaşıldığını söylüyor. Biraz değiştirin.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on X, or not visible to this account.</source>
            <translation>Yanıtlanacak gönderi artık X'te yok ya da bu hesaba görünmüyor.</translation>
        </message>
        <message>
            <source>The X app may not write. Give it “Read and write” at X, then make new keys and enter them.</source>
            <translation>X uygulamasının yazma izni yok. X'te “Read and write” iznini verin, sonra yeni anahtarlar oluşturup girin.</translation>
        </message>
        <message>
            <source>The reply counts {weight} at X, which takes {weight2}.</source>
            <translation>Yanıt X'te {weight} karakter sayılıyor; X en fazla {weight2} kabul eder.</translation>
        </message>
        <message>
            <source>The keys for X are missing. {keys_advice}</source>
            <translation>X anahtarları eksik. {keys_advice}</translation>
        </message>
        <message>
            <source>Enter the channel id and an API key, or an OAuth client with a refresh token, which replies need.</source>
            <translation>Kanal kimliğiyle bir API anahtarı ya da yenileme belirteciyle bir OAuth istemcisi girin; yanıtlar için ikincisi gerekir.</translation>
        </message>
        <message>
            <source>The sign-in at YouTube has ended. Connect the account again.</source>
            <translation>YouTube oturumu sona erdi. Hesabı yeniden bağlayın.</translation>
        </message>
        <message>
            <source>YouTube's units for today are used up; the next come at {until}.</source>
            <translation>YouTube'un bugünkü birimleri bitti; yenileri şu zaman gelir: {until}.</translation>
        </message>
        <message>
            <source>An API key only reads. Copy the reply and post it by hand.</source>
            <translation>API anahtarı yalnızca okur. Yanıtı kopyalayıp elle paylaşın.</translation>
        </message>
        <message>
            <source>The channel is missing. {advice}</source>
            <translation>Kanal eksik. {advice}</translation>
        </message>
        <message>
            <source>YouTube has no such channel. Its id begins with UC; copy it from the settings.</source>
            <translation>YouTube'da böyle bir kanal yok. Kanal kimliği UC ile başlar; ayarlardan kopyalayın.</translation>
        </message>
        <message>
            <source>An API key only reads: replies are posted by hand.</source>
            <translation>API anahtarı yalnızca okur: yanıtlar elle paylaşılır.</translation>
        </message>
        <message>
            <source>YouTube asks to wait until {until}.</source>
            <translation>YouTube şu zamana kadar beklememizi istiyor: {until}.</translation>
        </message>
        <message>
            <source>YouTube does not accept the API key. {advice}</source>
            <translation>YouTube API anahtarını kabul etmiyor. {advice}</translation>
        </message>
        <message>
            <source>The comment to answer is no longer on YouTube.</source>
            <translation>Yanıtlanacak yorum artık YouTube'da yok.</translation>
        </message>
        <message>
            <source>The reply is too long for YouTube.</source>
            <translation>Yanıt YouTube için çok uzun.</translation>
        </message>
        <message>
            <source>More than {it} comments at once: the oldest were not read.</source>
            <translation>Tek seferde {it} yorumdan fazlası geldi: en eskiler okunmadı.</translation>
        </message>
        <message>
            <source>A comment from YouTube lacks its id, author, text or time.</source>
            <translation>YouTube'dan gelen bir yorumda kimlik, yazan, metin ya da zaman eksik.</translation>
        </message>
        <message>
            <source>Nobody can answer this comment on YouTube.</source>
            <translation>YouTube'da bu yorumu kimse yanıtlayamaz.</translation>
        </message>
        <message>
            <source>An API key only reads. Post the reply by hand.</source>
            <translation>API anahtarı yalnızca okur. Yanıtı elle paylaşın.</translation>
        </message>
        <message>
            <source>The reply has {text} characters; YouTube takes {limit}.</source>
            <translation>Yanıt {text} karakter; YouTube en fazla {limit} kabul eder.</translation>
        </message>
        <message>
            <source>The conversation on YouTube is too long to be sure. Look at it before sending again.</source>
            <translation>YouTube'daki konuşma emin olunamayacak kadar uzun. Yeniden göndermeden önce konuşmaya bakın.</translation>
        </message>
        <message>
            <source>The key for YouTube is missing. {advice}</source>
            <translation>YouTube anahtarı eksik. {advice}</translation>
        </message>
        <message>
            <source>YouTube lists replies for three days after the first comment; later ones may be missed.</source>
            <translation>YouTube yanıtları ilk yorumdan sonra üç gün listeler; daha sonrakiler kaçabilir.</translation>
        </message>
        <message>
            <source>Today's cap of ${cap} for this account would be passed (${booked} spent, ${amount} more asked). It goes on tomorrow; raise the cap on the Sources screen to go on now.</source>
            <translation>Bu hesabın bugünkü ${cap} sınırı aşılırdı (${booked} harcandı, ${amount} daha gerekiyor). Yarın sürer; şimdi sürdürmek için Kaynaklar ekranında sınırı yükseltin.</translation>
        </message>
        <message>
            <source>Another program is using the SocialDesk database. This is tried again; close other SocialDesk windows on this workspace if it stays so.</source>
            <translation>SocialDesk veritabanını başka bir program kullanıyor. Yeniden denenir; böyle kalırsa bu çalışma alanındaki öteki SocialDesk pencerelerini kapatın.</translation>
        </message>
        <message>
            <source>The disk is full: nothing more can be kept in {where}. Free some space and go on.</source>
            <translation>Disk dolu: artık bir şey saklanamıyor. Yer: {where}. Biraz yer açıp devam edin.</translation>
        </message>
        <message>
            <source>The database {where} is damaged or is not a database. Restore the newest backup, or move the file away to begin a new one.</source>
            <translation>{where} veritabanı bozuk ya da bir veritabanı değil. En yeni yedeği geri yükleyin ya da yenisine başlamak için dosyayı başka yere taşıyın.</translation>
        </message>
        <message>
            <source>The database {where} cannot be opened for writing. Check that the folder exists and that you may write in it.</source>
            <translation>{where} veritabanı yazmak için açılamıyor. Klasörün var olduğuna ve oraya yazabildiğinize bakın.</translation>
        </message>
        <message>
            <source>The disk failed while reading or writing {where} ({error}). Check the disk, then restore the newest backup if needed.</source>
            <translation>{where} okunurken ya da yazılırken disk hata verdi ({error}). Diske bakın, gerekirse en yeni yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>This customer was merged into another one. Reload and look again.</source>
            <translation>Bu müşteri bir başkasıyla birleştirildi. Yenileyip bir daha bakın.</translation>
        </message>
        <message>
            <source>These two are split already. Reload and look again.</source>
            <translation>Bu ikisi zaten ayrılmış. Yenileyip bir daha bakın.</translation>
        </message>
        <message>
            <source>This customer has no other identity to split off. Reload and look again.</source>
            <translation>Bu müşterinin ayrılacak başka kimliği yok. Yenileyip bir daha bakın.</translation>
        </message>
        <message>
            <source>A draft for this mention waits for a second person. Sign it, reject it or take it back first.</source>
            <translation>Bu bahsetmenin bir taslağı ikinci kişiyi bekliyor. Önce imzalayın, geri gönderin ya da geri alın.</translation>
        </message>
        <message>
            <source>{words}{who} already.</source>
            <translation>Durum zaten şu: {words}{who}.</translation>
        </message>
        <message>
            <source>No draft of this mention waits any more.</source>
            <translation>Bu bahsetmenin bekleyen taslağı kalmadı.</translation>
        </message>
        <message>
            <source>This mention changed since you opened it. Look at it again, then decide.</source>
            <translation>Bu bahsetme siz açtıktan sonra değişti. Bir daha bakın, sonra karar verin.</translation>
        </message>
        <message>
            <source>The database {where} was written by a newer SocialDesk. Update SocialDesk to open it.</source>
            <translation>{where} veritabanını daha yeni bir SocialDesk yazmış. Açmak için SocialDesk'i güncelleyin.</translation>
        </message>
        <message>
            <source>{where} is a database of another program. Choose another workspace, or move the file away.</source>
            <translation>{where} başka bir programın veritabanı. Başka bir çalışma alanı seçin ya da dosyayı başka yere taşıyın.</translation>
        </message>
        <message>
            <source>The database {it} is damaged. Restore the newest backup.</source>
            <translation>{it} veritabanı bozuk. En yeni yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>The database {where} is damaged: rows of {wrong} point nowhere.</source>
            <translation>{where} veritabanı bozuk: {wrong} satırları olmayan bir yeri gösteriyor.</translation>
        </message>
        <message>
            <source>SocialDesk is still writing something large. Try again in a moment.</source>
            <translation>SocialDesk hâlâ büyük bir şey yazıyor. Birazdan yeniden deneyin.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to follow up.</source>
            <translation>Bu gönderiyi yazan sildi. Takip edilecek bir şey yok.</translation>
        </message>
        <message>
            <source>There is a follow-up with this customer already. Move it, cancel it or do it now; one at a time is enough.</source>
            <translation>Bu müşteri için zaten bir takip var. Taşıyın, iptal edin ya da şimdi yapın; aynı anda bir tane yeter.</translation>
        </message>
        <message>
            <source>There is another follow-up with this customer by now.</source>
            <translation>Bu arada bu müşteri için başka bir takip eklendi.</translation>
        </message>
        <message>
            <source>This mention is in the queue already, or a reply to it is on its way.</source>
            <translation>Bu bahsetme zaten kuyrukta ya da yanıtı yolda.</translation>
        </message>
        <message>
            <source>Nobody corrected this label (any more). Reload and look again.</source>
            <translation>Bu sınıflandırmayı düzelten kimse yok (ya da artık yok). Yenileyip bir daha bakın.</translation>
        </message>
        <message>
            <source>There is no {what} {number} (any more). Reload and look again.</source>
            <translation>Böyle bir kayıt yok (ya da artık yok): {what} {number}. Yenileyip bir daha bakın.</translation>
        </message>
        <message>
            <source>{said} by {by}.</source>
            <translation>{said} ({by}).</translation>
        </message>
        <message>
            <source>SocialDesk stopped while sending. The thread is checked before anything else.</source>
            <translation>SocialDesk gönderirken durdu. Her şeyden önce konuşmaya bakılır.</translation>
        </message>
        <message>
            <source>Something else was decided about this mention since.</source>
            <translation>Bu bahsetme için bu arada başka bir karar verildi.</translation>
        </message>
        <message>
            <source>This reply is being sent right now.</source>
            <translation>Bu yanıt tam şu anda gönderiliyor.</translation>
        </message>
        <message>
            <source>This reply was sent.</source>
            <translation>Bu yanıt gönderildi.</translation>
        </message>
        <message>
            <source>This reply was withdrawn.</source>
            <translation>Bu yanıt geri alındı.</translation>
        </message>
        <message>
            <source>This reply waits to be sent.</source>
            <translation>Bu yanıt gönderilmeyi bekliyor.</translation>
        </message>
        <message>
            <source>This reply could not be sent.</source>
            <translation>Bu yanıt gönderilemedi.</translation>
        </message>
        <message>
            <source>Whether this reply was sent is being checked.</source>
            <translation>Bu yanıtın gönderilip gönderilmediğine bakılıyor.</translation>
        </message>
        <message>
            <source>This reply waits to be posted by hand.</source>
            <translation>Bu yanıt elle paylaşılmayı bekliyor.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to answer any more.</source>
            <translation>Bu gönderiyi yazan sildi. Artık yanıtlanacak bir şey yok.</translation>
        </message>
        <message>
            <source>Your draft for this mention waits already.</source>
            <translation>Bu bahsetme için taslağınız zaten bekliyor.</translation>
        </message>
        <message>
            <source>{author} has asked with another draft since. Decide about that one.</source>
            <translation>{author} bu arada başka bir taslakla sordu. Onun için karar verin.</translation>
        </message>
        <message>
            <source>The vault {path} is damaged or its key was exchanged. The copy before the last change is {it}; put it in its place, or delete both and connect your accounts again.</source>
            <translation>{path} kasası bozuk ya da anahtarı değiştirilmiş. Son değişiklikten önceki kopya: {it}. Onu yerine koyun ya da ikisini de silip hesaplarınızı yeniden bağlayın.</translation>
        </message>
        <message>
            <source>The key of the vault is in your system keyring.</source>
            <translation>Kasanın anahtarı sistem anahtarlığınızda.</translation>
        </message>
        <message>
            <source>The vault opens with the passphrase in {passphrase}.</source>
            <translation>Kasa {passphrase} içindeki parola tümcesiyle açılır.</translation>
        </message>
        <message>
            <source>The key of the vault lies beside it: whoever can read the workspace folder can read your keys. Set {passphrase} to lock it with a passphrase.</source>
            <translation>Kasanın anahtarı hemen yanında duruyor: çalışma alanı klasörünü okuyabilen herkes anahtarlarınızı okuyabilir. Bir parola tümcesiyle kilitlemek için {passphrase} ayarlayın.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with the system keyring, and no keyring can be reached from here. Start SocialDesk in your desktop session.</source>
            <translation>Bu çalışma alanının anahtarları sistem anahtarlığıyla kilitli, ama buradan hiçbir anahtarlığa ulaşılamıyor. SocialDesk'i masaüstü oturumunuzda başlatın.</translation>
        </message>
        <message>
            <source>The system keyring no longer holds the key of this workspace. If it was moved from another machine, delete {path} and connect your accounts again.</source>
            <translation>Sistem anahtarlığında bu çalışma alanının anahtarı artık yok. Başka bir makineden taşındıysa {path} dosyasını silip hesaplarınızı yeniden bağlayın.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with a passphrase. Set {passphrase} to it.</source>
            <translation>Bu çalışma alanının anahtarları bir parola tümcesiyle kilitli. {passphrase} değişkenine bu tümceyi verin.</translation>
        </message>
        <message>
            <source>Another SocialDesk holds the vault of this workspace. Close it, then try again.</source>
            <translation>Bu çalışma alanının kasasını başka bir SocialDesk tutuyor. Onu kapatın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The vault {path} cannot be read ({strerror}).</source>
            <translation>{path} kasası okunamıyor ({strerror}).</translation>
        </message>
        <message>
            <source>The vault {path} was written by a newer SocialDesk. Update this one.</source>
            <translation>{path} kasasını daha yeni bir SocialDesk yazmış. Bunu güncelleyin.</translation>
        </message>
        <message>
            <source>The system keyring did not open ({name}). Unlock it and try again.</source>
            <translation>Sistem anahtarlığı açılmadı ({name}). Kilidini açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be read ({name}).</source>
            <translation>{path} anahtar dosyası okunamıyor ({name}).</translation>
        </message>
        <message>
            <source>The passphrase in {passphrase} does not open the vault. Check it and start again.</source>
            <translation>{passphrase} içindeki parola tümcesi kasayı açmıyor. Kontrol edip yeniden başlatın.</translation>
        </message>
        <message>
            <source>The key file {path} is missing, and without it the vault stays shut. Put it back, or delete {path2} and connect your accounts again.</source>
            <translation>{path} anahtar dosyası eksik; o olmadan kasa kapalı kalır. Yerine geri koyun ya da {path2} dosyasını silip hesaplarınızı yeniden bağlayın.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, satır {line}</translation>
        </message>
    </context>
</TS>
