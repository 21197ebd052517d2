<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
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
            <source>{day}: {total} mentions, {negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{day}: {total} bahsetme, {negative} olumsuz, {neutral} nötr, {positive} olumlu</translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>%n gün için duyguya göre bahsetmeler, toplam {total}. Sol ve sağ bir günü okur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Yeniden yazana kadar</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Ata</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Me ({name})</source>
            <translation>Ben ({name})</translation>
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
            <source>Model</source>
            <translation>Model</translation>
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
            <source>Saved. {platform} cannot be reached right now; it is tried again by itself.</source>
            <translation>Kaydedildi. {platform} şu anda yanıt vermiyor; kendiliğinden yeniden denenecek.</translation>
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
        <message>
            <source>Show how this adds up (W)</source>
            <translation>Nasıl toplandığını göster (W)</translation>
        </message>
        <message>
            <source>J / K next, previous</source>
            <translation>J / K sonraki, önceki</translation>
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
            <source>Load the whole conversation</source>
            <translation>Tüm konuşmayı yükle</translation>
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
            <translation>{time} vaktine ertelendi</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Özel</translation>
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
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Yanıtınız</translation>
        </message>
        <message>
            <source>Write a reply, or press 1, 2 or 3 for a suggestion</source>
            <translation>Bir yanıt yazın ya da öneri için 1, 2 veya 3'e basın</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Ertele</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Atla</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>Onayla ve gönder</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Bu yanıt bu hâliyle gönderilemez.</translation>
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
            <source>{used} of {limit} characters</source>
            <translation>{limit} karakterin {used} kadarı</translation>
        </message>
        <message>
            <source>Write a reply first, or press 1 for the first suggestion.</source>
            <translation>Önce bir yanıt yazın ya da ilk öneri için 1'e basın.</translation>
        </message>
        <message>
            <source>{reason} Press Ctrl+Enter again to send it as it is.</source>
            <translation>{reason} Böyle göndermek için Ctrl+Enter'a yeniden basın.</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Bunun için öneri yok. Kendiniz yazın.</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopyala ve aç</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>Öneri {label}</translation>
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
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
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
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
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
            <source>{name} on {platform}</source>
            <translation>{name}, {platform}</translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>%n benzeri</numerusform>
            </translation>
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
            <source>Nobody corrected a label yet. Press C at a mention whose labels are wrong.</source>
            <translation>Henüz kimse etiket düzeltmedi. Etiketleri yanlış olan bir gönderide C tuşuna basın.</translation>
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
            <source>Here: {place}</source>
            <translation>Burada: {place}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
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
            <source>Sentiment</source>
            <translation>Duygu</translation>
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
            <source>This address has a name before the @ to look like another site.</source>
            <translation>Bu adres başka bir site gibi görünmek için @ işaretinden önce bir ad taşıyor.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>Bu adreste başka harflere benzeyen harfler var.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>Bu adres şifreli değil.</translation>
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
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>Yalnızca web adresleri açılır. Bunu kopyalayabilirsiniz.</translation>
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
            <source>what you approved, and what became of it</source>
            <translation>onayladıklarınız ve sonuçları</translation>
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
            <source>Take the newest reply back</source>
            <translation>En yeni yanıtı geri al</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>Geri alındı. Bahsetme yeniden açık.</translation>
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
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>Bu masanın her şeyi {folder} içinde durur.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>sn</translation>
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
            <source>Your name</source>
            <translation>Adınız</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>Kararlarınızın yanında yazar.</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Baş harfleriniz</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>Yanıtlar bunlarla imzalanır, örneğin ^AK.</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>Geri alma süresi</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>Onaylanan yanıt gitmeden önce bu kadar bekler.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>SocialDesk bir sonraki açılışta uygular.</translation>
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
            <source>Why is it here</source>
            <translation>Neden burada</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>Müşteriyi göster veya gizle</translation>
        </message>
        <message>
            <source>That was the last one. Z takes it back.</source>
            <translation>Sonuncusu buydu. Z geri alır.</translation>
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
            <source>Approved</source>
            <translation>Onaylandı</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>Etiket yine sınıflandırıcının.</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Başka biri…</translation>
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
            <source>Undone.</source>
            <translation>Geri alındı.</translation>
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
            <source>This changed while you were deciding. Look again.</source>
            <translation>Siz karar verirken bu değişti. Yeniden bakın.</translation>
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
            <source>Go to</source>
            <translation>Git</translation>
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
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Show sources</source>
            <translation>Kaynakları göster</translation>
        </message>
        <message>
            <source>Show the models</source>
            <translation>Modelleri göster</translation>
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
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Övgü</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
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
            <source>Listening</source>
            <translation>Dinliyor</translation>
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
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
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
            <source>where SocialDesk listens for {brand}</source>
            <translation>SocialDesk'in {brand} için dinlediği yerler</translation>
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
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Olumsuz</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Nötr</translation>
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
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in your system keyring.</source>
            <translation>Bluesky, Mastodon, X, Reddit, YouTube, akışlar veya dışa aktardığınız bir dosya. Anahtarlar sisteminizin anahtarlığında kalır.</translation>
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
            <source>Delivery</source>
            <translation>Teslimat</translation>
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
            <source>Safety</source>
            <translation>Güvenlik</translation>
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
            <source>Answered</source>
            <translation>Yanıtlandı</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Kayıtlı</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Silindi</translation>
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
            <source>press</source>
            <translation>basın</translation>
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
            <source>your rule: {detail}</source>
            <translation>kuralınız: {detail}</translation>
        </message>
        <message>
            <source>the scale ends at {detail}</source>
            <translation>ölçek {detail} ile biter</translation>
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
            <source>Server</source>
            <translation>Sunucu</translation>
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
            <source>Needed with a bearer token only</source>
            <translation>Yalnızca taşıyıcı belirteçle gerekir</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API anahtarı</translation>
        </message>
        <message>
            <source>User keys, part 1 of 4</source>
            <translation>Kullanıcı anahtarları, 4 parçanın 1.si</translation>
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
            <source>Instead of the four user keys</source>
            <translation>Dört kullanıcı anahtarı yerine</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>OAuth 2 istemci gizli anahtarı</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>OAuth 2 yenileme belirteci</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Taşıyıcı belirteç</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Yalnızca okur</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>Kanal kimliği</translation>
        </message>
        <message>
            <source>Begins with UC; needed with an API key</source>
            <translation>UC ile başlar; API anahtarıyla gerekir</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>OAuth istemci kimliği</translation>
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
