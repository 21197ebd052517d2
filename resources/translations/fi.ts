<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message>
            <source>Brand: {name}</source>
            <translation>Brändi: {name}</translation>
        </message>
        <message>
            <source>Rename the brand</source>
            <translation>Nimeä brändi uudelleen</translation>
        </message>
        <message>
            <source>The name of the brand</source>
            <translation>Brändin nimi</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Nimeä uudelleen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Brändit</translation>
        </message>
        <message>
            <source>Another brand…</source>
            <translation>Toinen brändi…</translation>
        </message>
        <message>
            <source>Rename the brand…</source>
            <translation>Nimeä brändi uudelleen…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Nimeä uudelleen…</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Vaihda brändiin {name}</translation>
        </message>
        <message>
            <source>{day}: {total} mentions, {negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{day}: {total} mainintaa, {negative} kielteistä, {neutral} neutraalia, {positive} myönteistä</translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>Maininnat tunnelman mukaan %n päivältä, yhteensä {total}. Vasen ja oikea lukevat päivän.</numerusform>
                <numerusform>Maininnat tunnelman mukaan %n päivältä, yhteensä {total}. Vasen ja oikea lukevat päivän.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Kunnes hän kirjoittaa uudelleen</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Osoita</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Me ({name})</source>
            <translation>Minulle ({name})</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ei kukaan</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 tunti</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Huomenna</translation>
        </message>
        <message>
            <source>This afternoon</source>
            <translation>Tänään iltapäivällä</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Maanantaina</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>Tänä iltana</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komennot</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Mitä haluat tehdä?</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ikkuna</translation>
        </message>
        <message numerus="yes">
            <source>%n other mentions were looked at;</source>
            <translation>
                <numerusform>%n muu maininta katsottiin;</numerusform>
                <numerusform>%n muuta mainintaa katsottiin;</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} more</source>
            <translation>{size} lisää</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>Maininta</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Ihminen</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Käytössä</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Toinen</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Missä ne eroavat</translation>
        </message>
        <message numerus="yes">
            <source>%n would get another label.</source>
            <translation>
                <numerusform>%n saisi toisen merkinnän.</numerusform>
                <numerusform>%n saisi toisen merkinnän.</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Malli</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Oikein</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Osuvuus</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>Makro-F1</translation>
        </message>
        <message>
            <source>Mentions a second</source>
            <translation>Mainintaa sekunnissa</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Muisti</translation>
        </message>
        <message>
            <source>{right} for {given} {count}×</source>
            <translation>{right} luultiin: {given} {count}×</translation>
        </message>
        <message>
            <source>{model} took {mistakes}.</source>
            <translation>{model} sekoitti: {mistakes}.</translation>
        </message>
        <message>
            <source>{right} of {of}</source>
            <translation>{right}/{of}</translation>
        </message>
        <message>
            <source>{platform} is connected already.</source>
            <translation>{platform} on jo yhdistetty.</translation>
        </message>
        <message>
            <source>opens the post for you to answer</source>
            <translation>avaa julkaisun, jotta voit vastata</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Yhdistä tili</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Palvelu</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Yhdistä</translation>
        </message>
        <message>
            <source>Keys are kept in this computer's vault ({kind}).</source>
            <translation>Avaimet säilytetään tämän tietokoneen holvissa ({kind}).</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Kirjaudutaan…</translation>
        </message>
        <message>
            <source>{field} (optional)</source>
            <translation>{field} (valinnainen)</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>{who} yhdistetty. Se kuuntelee tästä lähtien.</translation>
        </message>
        <message>
            <source>Saved. {platform} cannot be reached right now; it is tried again by itself.</source>
            <translation>Tallennettu. Palveluun {platform} ei juuri nyt saada yhteyttä; yhteyttä yritetään itsestään uudelleen.</translation>
        </message>
        <message>
            <source>hears mentions and replies</source>
            <translation>kuulee maininnat ja vastaukset</translation>
        </message>
        <message>
            <source>searches for words</source>
            <translation>hakee sanoja</translation>
        </message>
        <message>
            <source>sends replies you approve</source>
            <translation>lähettää hyväksymäsi vastaukset</translation>
        </message>
        <message>
            <source>Why critical:</source>
            <translation>Miksi kriittinen:</translation>
        </message>
        <message>
            <source>Why high:</source>
            <translation>Miksi korkea:</translation>
        </message>
        <message>
            <source>Why normal:</source>
            <translation>Miksi tavallinen:</translation>
        </message>
        <message>
            <source>Why low:</source>
            <translation>Miksi matala:</translation>
        </message>
        <message>
            <source>the reply was refused</source>
            <translation>vastaus hylättiin</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} / 100</translation>
        </message>
        <message>
            <source>reply is leaving</source>
            <translation>vastaus on lähdössä</translation>
        </message>
        <message>
            <source>waits for you to post the reply</source>
            <translation>odottaa, että julkaiset vastauksen</translation>
        </message>
        <message>
            <source>not sure whether the reply arrived</source>
            <translation>ei varmuutta, menikö vastaus perille</translation>
        </message>
        <message>
            <source>Open or copy</source>
            <translation>Avaa tai kopioi</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Tuntematon</translation>
        </message>
        <message>
            <source>sent by {name}</source>
            <translation>lähettänyt {name}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>muokattu</translation>
        </message>
        <message>
            <source>Show how this adds up (W)</source>
            <translation>Näytä, mistä tämä koostuu (W)</translation>
        </message>
        <message>
            <source>J / K next, previous</source>
            <translation>J / K seuraava, edellinen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more posts of this conversation</source>
            <translation>
                <numerusform>Näytä %n julkaisu lisää tästä keskustelusta</numerusform>
                <numerusform>Näytä %n julkaisua lisää tästä keskustelusta</numerusform>
            </translation>
        </message>
        <message>
            <source>reply leaves in {span}</source>
            <translation>vastaus lähtee {span} kuluttua</translation>
        </message>
        <message>
            <source>The author deleted this post.</source>
            <translation>Kirjoittaja poisti tämän julkaisun.</translation>
        </message>
        <message>
            <source>Has a picture or video; open the post to see it.</source>
            <translation>Sisältää kuvan tai videon; avaa julkaisu nähdäksesi sen.</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Avaa julkaisu</translation>
        </message>
        <message>
            <source>Load the whole conversation</source>
            <translation>Lataa koko keskustelu</translation>
        </message>
        <message numerus="yes">
            <source>conversation of %n</source>
            <translation>
                <numerusform>%n julkaisun keskustelu</numerusform>
                <numerusform>%n julkaisun keskustelu</numerusform>
            </translation>
        </message>
        <message>
            <source>assigned to {name}</source>
            <translation>osoitettu: {name}</translation>
        </message>
        <message>
            <source>snoozed until {time}</source>
            <translation>torkussa, herää {time}</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Yksityinen</translation>
        </message>
        <message>
            <source>Something broke</source>
            <translation>Jokin meni rikki</translation>
        </message>
        <message>
            <source>Something broke in SocialDesk</source>
            <translation>Jokin meni rikki SocialDeskissä</translation>
        </message>
        <message>
            <source>What you have stored and approved is safe. You can go on; if it happens again, copy the report and send it to us. Keys are taken out; look through it before you send it.</source>
            <translation>Tallentamasi ja hyväksymäsi on turvassa. Voit jatkaa; jos tämä toistuu, kopioi raportti ja lähetä se meille. Avaimet on poistettu; lue raportti läpi ennen lähettämistä.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raportti</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopioi raportti</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <source>Sentiment over 90 days</source>
            <translation>Tunnelma 90 päivän ajalta</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Lisää tunniste</translation>
        </message>
        <message>
            <source>Notes about this person</source>
            <translation>Muistiinpanot tästä henkilöstä</translation>
        </message>
        <message>
            <source>What should a colleague know?</source>
            <translation>Mitä työkaverin pitäisi tietää?</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>laskussa</translation>
        </message>
        <message>
            <source>Sentiment over 90 days: {trend}</source>
            <translation>Tunnelma 90 päivän ajalta: {trend}</translation>
        </message>
        <message>
            <source>First seen {month}</source>
            <translation>Nähty ensi kerran: {month}</translation>
        </message>
        <message>
            <source>{count} followers</source>
            <translation>{count} seuraajaa</translation>
        </message>
        <message>
            <source>Usual answer time: {span}</source>
            <translation>Tavallinen vastausaika: {span}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>nousussa</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>tasainen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tunnisteet</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Muistiinpanot</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions</source>
            <translation>
                <numerusform>%n maininta</numerusform>
                <numerusform>%n mainintaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n vastattu</numerusform>
                <numerusform>%n vastattu</numerusform>
            </translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Sävy</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Vastauksesi</translation>
        </message>
        <message>
            <source>Write a reply, or press 1, 2 or 3 for a suggestion</source>
            <translation>Kirjoita vastaus tai paina 1, 2 tai 3, niin saat ehdotuksen</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Torkuta</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Ohita</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>Hyväksy ja lähetä</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Tämä vastaus ei voi lähteä tällaisenaan.</translation>
        </message>
        <message>
            <source>public</source>
            <translation>julkinen</translation>
        </message>
        <message>
            <source>private</source>
            <translation>yksityinen</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{used} / {limit} merkkiä</translation>
        </message>
        <message>
            <source>Write a reply first, or press 1 for the first suggestion.</source>
            <translation>Kirjoita ensin vastaus tai ota ensimmäinen ehdotus painamalla 1.</translation>
        </message>
        <message>
            <source>{reason} Press Ctrl+Enter again to send it as it is.</source>
            <translation>{reason} Lähetä se tällaisenaan painamalla uudelleen Ctrl+Enter.</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Tähän ei ole ehdotusta. Kirjoita oma.</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopioi ja avaa</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>Ehdotus {label}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teksti</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Kirjoittaja</translation>
        </message>
        <message>
            <source>Number of the post</source>
            <translation>Julkaisun numero</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Osoite</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>Vastaa viestiin</translation>
        </message>
        <message>
            <source>From a customer</source>
            <translation>Asiakkaalta</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read</source>
            <translation>
                <numerusform>%n rivi luettu</numerusform>
                <numerusform>%n riviä luettu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n uusi</numerusform>
                <numerusform>%n uutta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of our own</source>
            <translation>
                <numerusform>%n omaa</numerusform>
                <numerusform>%n omaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n jo tuttu</numerusform>
                <numerusform>%n jo tuttua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n muuttui</numerusform>
                <numerusform>%n muuttui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>%n uudelleenjako</numerusform>
                <numerusform>%n uudelleenjakoa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n jäi lukematta</numerusform>
                <numerusform>%n jäi lukematta</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {file}</source>
            <translation>Tuo {file}</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>Tutkitaan tiedostoa…</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Tiedoston ensimmäiset rivit</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <source>{kind}, about {rows} rows. Check what each column is.</source>
            <translation>{kind}, noin {rows} riviä. Tarkista, mitä kukin sarake on.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Pysäytä</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read…</source>
            <translation>
                <numerusform>%n rivi luettu…</numerusform>
                <numerusform>%n riviä luettu…</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(ei mikään)</translation>
        </message>
        <message>
            <source>Stopped. What was read stays.</source>
            <translation>Pysäytetty. Luettu säilyy.</translation>
        </message>
        <message>
            <source>{name} on {platform}</source>
            <translation>{name}, {platform}</translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>%n samanlainen</numerusform>
                <numerusform>%n samanlaista</numerusform>
            </translation>
        </message>
        <message>
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: asettanut {person}, {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>Luokitin oli sanonut: {label}.</translation>
        </message>
        <message>
            <source>The classifier had said the same.</source>
            <translation>Luokitin oli sanonut samaa.</translation>
        </message>
        <message>
            <source>Set the labels right</source>
            <translation>Korjaa luokitukset</translation>
        </message>
        <message>
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>Kirjaimet tai nuolet; Enter asettaa, askelpalautin peruu, Esc poistuu</translation>
        </message>
        <message>
            <source>Set the labels</source>
            <translation>Aseta luokitukset</translation>
        </message>
        <message>
            <source>The classifier has them right already.</source>
            <translation>Luokitin on näissä jo oikeassa.</translation>
        </message>
        <message>
            <source>It would change too much of what is right.</source>
            <translation>Se muuttaisi liikaa sitä, mikä on oikein.</translation>
        </message>
        <message>
            <source>It would get no more of them right.</source>
            <translation>Se ei saisi niistä enempää oikein.</translation>
        </message>
        <message>
            <source>Better: it can be used.</source>
            <translation>Parempi: sen voi ottaa käyttöön.</translation>
        </message>
        <message numerus="yes">
            <source>Correct %n more to learn from.</source>
            <translation>
                <numerusform>Korjaa vielä %n, jotta voidaan oppia.</numerusform>
                <numerusform>Korjaa vielä %n, jotta voidaan oppia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>Opi nyt</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Opitaan</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Ota käyttöön</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>Palaa…</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Luokitukset</translation>
        </message>
        <message>
            <source>Right before</source>
            <translation>Oikein ennen</translation>
        </message>
        <message>
            <source>Right after</source>
            <translation>Oikein jälkeen</translation>
        </message>
        <message>
            <source>Others that stay</source>
            <translation>Muut, jotka säilyvät</translation>
        </message>
        <message>
            <source>New mentions are labelled with revision {revision}.</source>
            <translation>Uudet maininnat luokitellaan versiolla {revision}.</translation>
        </message>
        <message>
            <source>Learning from corrections</source>
            <translation>Korjauksista oppiminen</translation>
        </message>
        <message>
            <source>Nobody corrected a label yet. Press C at a mention whose labels are wrong.</source>
            <translation>Kukaan ei ole vielä korjannut luokitusta. Paina C maininnassa, jonka luokitus on väärin.</translation>
        </message>
        <message>
            <source>Nothing that was learned is in use.</source>
            <translation>Mitään opittua ei ole käytössä.</translation>
        </message>
        <message>
            <source>In use: revision {revision}, learned from {count} labels, since {moment}, by {person}.</source>
            <translation>Käytössä: versio {revision}, opittu {count} luokituksesta, {moment} alkaen, {person}.</translation>
        </message>
        <message>
            <source>Changed. New mentions are labelled so.</source>
            <translation>Vaihdettu. Uudet maininnat luokitellaan näin.</translation>
        </message>
        <message>
            <source>Revision {revision}, {moment}</source>
            <translation>Versio {revision}, {moment}</translation>
        </message>
        <message>
            <source>The classifier without learning</source>
            <translation>Luokitin ilman oppimista</translation>
        </message>
        <message numerus="yes">
            <source>%n labels corrected or confirmed</source>
            <translation>
                <numerusform>%n luokitus korjattu tai vahvistettu</numerusform>
                <numerusform>%n luokitusta korjattu tai vahvistettu</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for {source} until {time}</source>
            <translation>Odotetaan: {source}, klo {time} asti</translation>
        </message>
        <message>
            <source>Listening, checked {ago}</source>
            <translation>Kuuntelee, tarkistettu {ago}</translation>
        </message>
        <message>
            <source>{source} needs you: {what}</source>
            <translation>{source} tarvitsee sinua: {what}</translation>
        </message>
        <message>
            <source>{sources} needs you</source>
            <translation>{sources} tarvitsee sinua</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Kuunnellaan…</translation>
        </message>
        <message>
            <source>Offline. Tries again at {time}</source>
            <translation>Ei yhteyttä. Yrittää uudelleen klo {time}</translation>
        </message>
        <message>
            <source>No source can be reached.</source>
            <translation>Mihinkään lähteeseen ei saada yhteyttä.</translation>
        </message>
        <message>
            <source>Listening, checked just now</source>
            <translation>Kuuntelee, tarkistettu juuri nyt</translation>
        </message>
        <message>
            <source>{source} has been silent since {time}. Nothing new arrives from there.</source>
            <translation>{source} on ollut hiljaa: {time} lähtien sieltä ei ole tullut mitään uutta.</translation>
        </message>
        <message>
            <source>Access to {source} ends {time}. Connect it again before then.</source>
            <translation>Pääsy palveluun {source} päättyy {time}. Yhdistä se uudelleen sitä ennen.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Keskeytetty</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>Ei vielä lähdettä</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources want a look.</source>
            <translation>
                <numerusform>%n muukin lähde kaipaa katsetta.</numerusform>
                <numerusform>%n muutakin lähdettä kaipaa katsetta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written {time}</source>
            <translation>Kirjoitettu {time}</translation>
        </message>
        <message>
            <source>Answer by {time}</source>
            <translation>Vastattava viimeistään {time}</translation>
        </message>
        <message>
            <source>Search or filter: urgency:high lang:tr “kargo”</source>
            <translation>Hae tai rajaa: urgency:high lang:fi “toimitus”</translation>
        </message>
        <message>
            <source>Search or filter</source>
            <translation>Hae tai rajaa</translation>
        </message>
        <message>
            <source>All mentions</source>
            <translation>Kaikki maininnat</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Jono</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Ladataan…</translation>
        </message>
        <message>
            <source>No source can be reached right now. SocialDesk keeps trying; what arrived before is here.</source>
            <translation>Mihinkään lähteeseen ei saada nyt yhteyttä. SocialDesk yrittää jatkuvasti uudelleen; aiemmin saapuneet ovat täällä.</translation>
        </message>
        <message>
            <source>Here: {place}</source>
            <translation>Tässä: {place}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>Mitään ei ole vielä kuultu. Yhdistä tili tai lisää vahti.</translation>
        </message>
        <message>
            <source>Nothing waits for you. New mentions appear here by themselves.</source>
            <translation>Mikään ei odota sinua. Uudet maininnat ilmestyvät tänne itsestään.</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>Mikään ei vastaa hakua. Vähemmillä sanoilla löytyy enemmän.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Tyhjennä rajaus</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>Mikään sinua odottavista ei vastaa hakua. Vastatut ja ohitetut ovat kohdassa Kaikki maininnat.</translation>
        </message>
        <message>
            <source>Read the whole card</source>
            <translation>Lue koko mallikortti</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Valitse mallin kansio</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>Kirjoita kansio tai hubin nimi</translation>
        </message>
        <message>
            <source>Compare with the model in use</source>
            <translation>Vertaa käytössä olevaan malliin</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>Opi korjauksista</translation>
        </message>
        <message>
            <source>Let the shipped model answer everything</source>
            <translation>Anna mukana tulleen mallin vastata kaikkeen</translation>
        </message>
        <message>
            <source>since {moment}, by {person}</source>
            <translation>{moment} alkaen, {person}</translation>
        </message>
        <message>
            <source>The shipped model answers meanwhile. {why}</source>
            <translation>Sillä välin vastaa mukana tullut malli. {why}</translation>
        </message>
        <message>
            <source>, measured on {day}</source>
            <translation>, mitattu {day}</translation>
        </message>
        <message>
            <source>what labels mentions, on this computer</source>
            <translation>mikä merkitsee maininnat tällä koneella</translation>
        </message>
        <message>
            <source>Back to the shipped model</source>
            <translation>Takaisin mukana tulleeseen malliin</translation>
        </message>
        <message>
            <source>Shipped: {model}, {size}</source>
            <translation>Mukana tullut: {model}, {size}</translation>
        </message>
        <message>
            <source>On mentions it had not seen</source>
            <translation>Maininnoista, joita se ei ollut nähnyt</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Maininnat</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Luku</translation>
        </message>
        <message>
            <source>The shipped model answers again.</source>
            <translation>Mukana tullut malli vastaa taas.</translation>
        </message>
        <message>
            <source>the shipped model</source>
            <translation>mukana tullut malli</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Tunnelma</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Kiireellisyys</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Mitä toivotaan</translation>
        </message>
        <message>
            <source>Wants a reply</source>
            <translation>Odottaa vastausta</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Kyllä</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ei</translation>
        </message>
        <message>
            <source>This address has a name before the @ to look like another site.</source>
            <translation>Tässä osoitteessa on nimi ennen @-merkkiä, jotta se näyttäisi toiselta sivustolta.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>Tässä osoitteessa on kirjaimia, jotka voivat näyttää toisilta.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>Tämä osoite ei ole salattu.</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Avaa selaimessa</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Avataanko tämä osoite selaimessa?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>Vain verkko-osoitteet avataan. Voit kopioida tämän.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Odottaa</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Lähetetään</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Lähetetty</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Hylätty</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Epävarma</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Käsin</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Peruttu</translation>
        </message>
        <message>
            <source>Leaves in {span}. Undo takes it back.</source>
            <translation>Lähtee {span} kuluttua. Kumoa peruu sen.</translation>
        </message>
        <message>
            <source>On its way.</source>
            <translation>Matkalla.</translation>
        </message>
        <message>
            <source>{time}, approved by {who}</source>
            <translation>{time}, hyväksynyt {who}</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Mitään ei lähetetty.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}, vastaus henkilölle {who}: {text}. {story}</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Lähtevät</translation>
        </message>
        <message>
            <source>what you approved, and what became of it</source>
            <translation>mitä hyväksyit ja miten sen kävi</translation>
        </message>
        <message>
            <source>Nothing here yet. Replies that you approve wait here, and show what became of them.</source>
            <translation>Täällä ei ole vielä mitään. Hyväksymäsi vastaukset odottavat täällä ja näyttävät, miten niiden kävi.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Näytä vanhempia</translation>
        </message>
        <message>
            <source>Take the newest reply back</source>
            <translation>Peru uusin vastaus</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>Peruttu. Maininta on taas avoinna.</translation>
        </message>
        <message>
            <source>It goes out again now.</source>
            <translation>Se lähtee nyt uudelleen.</translation>
        </message>
        <message>
            <source>Noted as sent.</source>
            <translation>Merkitty lähetetyksi.</translation>
        </message>
        <message>
            <source>Copied. Paste it under the post.</source>
            <translation>Kopioitu. Liitä se julkaisun alle.</translation>
        </message>
        <message>
            <source>Tried again at {time}.</source>
            <translation>Yritetään uudelleen {time}.</translation>
        </message>
        <message>
            <source>Leaves at {time}.</source>
            <translation>Lähtee {time}.</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>Odottaa vuoroaan.</translation>
        </message>
        <message>
            <source>Held {time}</source>
            <translation>Pidossa {time}</translation>
        </message>
        <message>
            <source>{action}: {who}</source>
            <translation>{action}: {who}</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Jatka lähettämistä</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Keskeytä lähettäminen</translation>
        </message>
        <message>
            <source>Sending is paused. Approved replies wait in the outbox.</source>
            <translation>Lähettäminen on keskeytetty. Hyväksytyt vastaukset odottavat lähtevissä.</translation>
        </message>
        <message>
            <source>Open thread</source>
            <translation>Avaa keskustelu</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Lähetä uudelleen</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>Julkaisin sen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>Sulkeutuu itsestään, kun vastauksesi nähdään.</translation>
        </message>
        <message>
            <source>A model of the Hugging Face kind can answer one of the questions. It runs on this computer; nothing is switched before you have seen how it does on your own mentions.</source>
            <translation>Hugging Face -muotoinen malli voi vastata yhteen kysymyksistä. Se toimii tällä koneella; mitään ei vaihdeta, ennen kuin olet nähnyt, miten se pärjää omilla maininnoillasi.</translation>
        </message>
        <message>
            <source>Folder of a model, or owner/name on the hub</source>
            <translation>Mallin kansio tai omistaja/nimi hubissa</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Valitse kansio…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Katso</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Eteneminen</translation>
        </message>
        <message>
            <source>Use it for: {question}</source>
            <translation>Käytä tähän: {question}</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}.</source>
            <translation>{model}: {size}, {runs}, lisenssi: {licence}.</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.</source>
            <translation>{model}: {size}, {runs}, lisenssi: {licence}. Merkinnät: {labels}. Tiedostot: {files}.</translation>
        </message>
        <message>
            <source>Fetch {size}</source>
            <translation>Hae {size}</translation>
        </message>
        <message>
            <source>The labels are only numbered: what they mean is guessed from their order. Look at examples.</source>
            <translation>Merkinnöillä on vain numerot: niiden merkitys on arvattu järjestyksestä. Katso esimerkkejä.</translation>
        </message>
        <message>
            <source>It should answer</source>
            <translation>Sen pitäisi vastata</translation>
        </message>
        <message>
            <source>Use another model</source>
            <translation>Käytä toista mallia</translation>
        </message>
        <message>
            <source>Used before: {model}</source>
            <translation>Käytetty aiemmin: {model}</translation>
        </message>
        <message>
            <source>(left out)</source>
            <translation>(jätetty pois)</translation>
        </message>
        <message>
            <source>What {label} means</source>
            <translation>Mitä {label} tarkoittaa</translation>
        </message>
        <message>
            <source>Their names say nothing about this question. Say what they mean, or choose another question.</source>
            <translation>Nimet eivät kerro mitään tästä kysymyksestä. Kerro, mitä ne tarkoittavat, tai valitse toinen kysymys.</translation>
        </message>
        <message>
            <source>{model} answers from the next mention on. Labels given stay.</source>
            <translation>{model} vastaa seuraavasta maininnasta alkaen. Annetut merkinnät säilyvät.</translation>
        </message>
        <message>
            <source>needs PyTorch</source>
            <translation>tarvitsee PyTorchin</translation>
        </message>
        <message>
            <source>runs on what is installed</source>
            <translation>toimii nykyisillä asennuksilla</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ei ilmoitettu</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Järjestelmä</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>Kaikki tämän työpöydän tiedot ovat kansiossa {folder}.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sinä</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Ulkoasu</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Nimesi</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>Näkyy päätöstesi vieressä.</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Nimikirjaimesi</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>Vastaukset allekirjoitetaan niillä, esimerkiksi ^AK.</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>Aikaa kumota</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>Hyväksytty vastaus odottaa näin kauan ennen lähtöä.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>Tulee voimaan, kun SocialDesk käynnistyy seuraavan kerran.</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>Kopioitu. Liitä se vastaukseksesi; tämä sulkeutuu, kun näemme sen.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Liiku</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Päätä</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Katso</translation>
        </message>
        <message>
            <source>Next open mention</source>
            <translation>Seuraava avoin maininta</translation>
        </message>
        <message>
            <source>Previous open mention</source>
            <translation>Edellinen avoin maininta</translation>
        </message>
        <message>
            <source>Write the reply</source>
            <translation>Kirjoita vastaus</translation>
        </message>
        <message>
            <source>First suggestion</source>
            <translation>Ensimmäinen ehdotus</translation>
        </message>
        <message>
            <source>Second suggestion</source>
            <translation>Toinen ehdotus</translation>
        </message>
        <message>
            <source>Third suggestion</source>
            <translation>Kolmas ehdotus</translation>
        </message>
        <message>
            <source>Approve and send, go to the next</source>
            <translation>Hyväksy ja lähetä, siirry seuraavaan</translation>
        </message>
        <message>
            <source>Why is it here</source>
            <translation>Miksi se on täällä</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>Näytä tai piilota asiakas</translation>
        </message>
        <message>
            <source>That was the last one. Z takes it back.</source>
            <translation>Se oli viimeinen. Z peruu sen.</translation>
        </message>
        <message>
            <source>Loading the conversation…</source>
            <translation>Ladataan keskustelua…</translation>
        </message>
        <message numerus="yes">
            <source>%n more posts in this conversation</source>
            <translation>
                <numerusform>%n julkaisu lisää tässä keskustelussa</numerusform>
                <numerusform>%n julkaisua lisää tässä keskustelussa</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the whole conversation.</source>
            <translation>Tämä on koko keskustelu.</translation>
        </message>
        <message>
            <source>Labels set: {labels}</source>
            <translation>Luokitukset asetettu: {labels}</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ohitettu</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Ohitettu.</translation>
        </message>
        <message>
            <source>Snoozed until {time}.</source>
            <translation>Torkussa, herää {time}.</translation>
        </message>
        <message>
            <source>Snoozed until they write again.</source>
            <translation>Torkussa, kunnes hän kirjoittaa uudelleen.</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Torkussa</translation>
        </message>
        <message numerus="yes">
            <source>Approved. It leaves in %n s.</source>
            <translation>
                <numerusform>Hyväksytty. Lähtee %n sekunnin kuluttua.</numerusform>
                <numerusform>Hyväksytty. Lähtee %n sekunnin kuluttua.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Hyväksytty.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Hyväksytty</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>Luokitus on taas luokittimen.</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Joku muu…</translation>
        </message>
        <message>
            <source>Assigned to {name}.</source>
            <translation>Osoitettu: {name}.</translation>
        </message>
        <message>
            <source>Assigned to nobody.</source>
            <translation>Ei osoitettu kenellekään.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Kumottu.</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Seuraava maininta</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Edellinen maininta</translation>
        </message>
        <message>
            <source>This changed while you were deciding. Look again.</source>
            <translation>Tämä muuttui, kun olit päättämässä. Katso uudelleen.</translation>
        </message>
        <message>
            <source>sentiment</source>
            <translation>tunnelma</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>kiireellisyys</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>aikomus</translation>
        </message>
        <message>
            <source>needs reply</source>
            <translation>vastaustarve</translation>
        </message>
        <message>
            <source>Asks in private</source>
            <translation>Kysyy yksityisesti</translation>
        </message>
        <message>
            <source>First step in public</source>
            <translation>Ensiaskel julkisesti</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Lyhyt</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>Henkilökohtainen</translation>
        </message>
        <message>
            <source>A colleague calls</source>
            <translation>Kollega ottaa yhteyttä</translation>
        </message>
        <message>
            <source>Passes it on</source>
            <translation>Välittää eteenpäin</translation>
        </message>
        <message>
            <source>Asks what is meant</source>
            <translation>Kysyy, mitä tarkoitetaan</translation>
        </message>
        <message>
            <source>This is not the customer's language.</source>
            <translation>Tämä ei ole asiakkaan kieli.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Tekstiä ei ole vielä.</translation>
        </message>
        <message>
            <source>Too long for here. Shorten it a little.</source>
            <translation>Liian pitkä tähän. Lyhennä vähän.</translation>
        </message>
        <message>
            <source>This is nearly what you sent a moment ago; platforms mind that.</source>
            <translation>Tämä on lähes sama kuin juuri lähettämäsi; palvelut eivät pidä siitä.</translation>
        </message>
        <message>
            <source>An invisible control character stands here.</source>
            <translation>Tässä on näkymätön ohjausmerkki.</translation>
        </message>
        <message>
            <source>A placeholder is left over. Fill it in or take it out.</source>
            <translation>Paikanvaraaja on jäänyt. Täytä tai poista se.</translation>
        </message>
        <message>
            <source>An e-mail address may not stand in a public reply.</source>
            <translation>Sähköpostiosoite ei saa olla julkisessa vastauksessa.</translation>
        </message>
        <message>
            <source>A telephone number may not stand in a public reply.</source>
            <translation>Puhelinnumero ei saa olla julkisessa vastauksessa.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>Tilinumeroa ei saa lähettää.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>Kortin numeroa ei saa lähettää.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>Tilausnumero, jota asiakas ei itse julkaissut.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>Henkilötunnusta ei saa lähettää.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>Tämä näyttää salasanalta tai avaimelta.</translation>
        </message>
        <message>
            <source>This link is not among those that the playbook allows.</source>
            <translation>Tämä linkki ei ole ohjekirjan sallimien joukossa.</translation>
        </message>
        <message>
            <source>This link only looks like one that you know.</source>
            <translation>Tämä linkki vain näyttää tutulta.</translation>
        </message>
        <message>
            <source>So many replies in an hour look like spam; wait a little.</source>
            <translation>Näin monta vastausta tunnissa näyttää roskapostilta; odota hetki.</translation>
        </message>
        <message>
            <source>We have answered often in this conversation already.</source>
            <translation>Olemme vastanneet tässä keskustelussa jo monta kertaa.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>Tämä mainitsee jonkun muun kuin asiakkaan.</translation>
        </message>
        <message>
            <source>The playbook never says this.</source>
            <translation>Ohjekirja ei koskaan sano näin.</translation>
        </message>
        <message>
            <source>This promises something that you may not be able to keep.</source>
            <translation>Tämä lupaa jotain, mitä et ehkä voi pitää.</translation>
        </message>
        <message>
            <source>Greets</source>
            <translation>Tervehtii</translation>
        </message>
        <message>
            <source>No greeting</source>
            <translation>Ei tervehdystä</translation>
        </message>
        <message>
            <source>Names the matter</source>
            <translation>Nimeää asian</translation>
        </message>
        <message>
            <source>Matter not named</source>
            <translation>Asiaa ei nimetä</translation>
        </message>
        <message>
            <source>Apologises</source>
            <translation>Pahoittelee</translation>
        </message>
        <message>
            <source>No apology</source>
            <translation>Ei pahoittelua</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Seuraava askel</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>Ei seuraavaa askelta</translation>
        </message>
        <message>
            <source>Sounds like blame</source>
            <translation>Kuulostaa syyttelyltä</translation>
        </message>
        <message>
            <source>Shouts</source>
            <translation>Huutaa</translation>
        </message>
        <message>
            <source>Sounds like a machine</source>
            <translation>Kuulostaa koneelta</translation>
        </message>
        <message>
            <source>Promises: check</source>
            <translation>Lupaa: tarkista</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Eri kieli</translation>
        </message>
        <message>
            <source>Same as before</source>
            <translation>Sama kuin ennen</translation>
        </message>
        <message>
            <source>Hard to read</source>
            <translation>Vaikealukuinen</translation>
        </message>
        <message>
            <source>FAQ: {question}</source>
            <translation>UKK: {question}</translation>
        </message>
        <message>
            <source>The platform does not let us reply here.</source>
            <translation>Palvelu ei anna meidän vastata tässä.</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>Ei voi lähteä</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Lämmin</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>Viileä</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Tämä näkymä</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Kehitys</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Lähteet</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>Fold the side bar</source>
            <translation>Taita sivupalkki</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Vaalea tai tumma</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Lopeta</translation>
        </message>
        <message>
            <source>Show sources</source>
            <translation>Näytä lähteet</translation>
        </message>
        <message>
            <source>Show the models</source>
            <translation>Näytä mallit</translation>
        </message>
        <message>
            <source>Critical now</source>
            <translation>Kriittiset nyt</translation>
        </message>
        <message>
            <source>Due in 30 min</source>
            <translation>30 min sisällä</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Kysymykset</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Kiitos</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Tallennetut näkymät</translation>
        </message>
        <message>
            <source>{spent} of {cap} today</source>
            <translation>tänään {spent} / {cap}</translation>
        </message>
        <message>
            <source>Something since {time} may be missing.</source>
            <translation>Jotain voi puuttua ajalta {time} alkaen.</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Kuuntelee</translation>
        </message>
        <message>
            <source>free</source>
            <translation>ilmainen</translation>
        </message>
        <message>
            <source>{spent} today</source>
            <translation>tänään {spent}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Tuotu</translation>
        </message>
        <message>
            <source>Import a file again to add what is new in it.</source>
            <translation>Tuo tiedosto uudelleen, niin siinä oleva uusi lisätään.</translation>
        </message>
        <message>
            <source>Not listening until you resume it.</source>
            <translation>Ei kuuntele ennen kuin jatkat sitä.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Tarvitsee sinua</translation>
        </message>
        <message>
            <source>Waiting until {time}</source>
            <translation>Odottaa, kunnes {time}</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Käynnistyy</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Hiljaa</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ei vielä</translation>
        </message>
        <message numerus="yes">
            <source>%n posts could not be read.</source>
            <translation>
                <numerusform>%n julkaisua ei voitu lukea.</numerusform>
                <numerusform>%n julkaisua ei voitu lukea.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to do with {account}</source>
            <translation>Toiminnot: {account}</translation>
        </message>
        <message numerus="yes">
            <source>%n in 7 days</source>
            <translation>
                <numerusform>%n 7 päivässä</numerusform>
                <numerusform>%n 7 päivässä</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>It has not answered for a while.</source>
            <translation>Se ei ole vastannut hetkeen.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Poista…</translation>
        </message>
        <message>
            <source>{used} of {limit} calls used</source>
            <translation>{used} / {limit} kutsua käytetty</translation>
        </message>
        <message>
            <source>competitor</source>
            <translation>kilpailija</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>brändi</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Tarkista nyt</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Kokeile yhteyttä</translation>
        </message>
        <message>
            <source>Daily cap…</source>
            <translation>Päiväkatto…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Keskeytä</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Tuo tiedosto…</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tilit</translation>
        </message>
        <message>
            <source>No account yet. Connect one, and what people write arrives here by itself.</source>
            <translation>Ei vielä tiliä. Yhdistä sellainen, niin kirjoitukset saapuvat tänne itsestään.</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Vahdit</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Tuo tiedosto</translation>
        </message>
        <message>
            <source>Pause or resume listening</source>
            <translation>Keskeytä kuuntelu tai jatka sitä</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>Vahdin haku</translation>
        </message>
        <message>
            <source>Try on what is stored</source>
            <translation>Kokeile tallennettuun</translation>
        </message>
        <message>
            <source>Name of the watch</source>
            <translation>Vahdin nimi</translation>
        </message>
        <message>
            <source>our brand</source>
            <translation>oma brändi</translation>
        </message>
        <message>
            <source>a competitor</source>
            <translation>kilpailija</translation>
        </message>
        <message>
            <source>Whom the watch listens for</source>
            <translation>Ketä vahti kuuntelee</translation>
        </message>
        <message>
            <source>Add a watch</source>
            <translation>Lisää vahti</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>missä SocialDesk kuuntelee brändiä {brand}</translation>
        </message>
        <message>
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>Maininnat (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;Kaikki tiedostot (*)</translation>
        </message>
        <message>
            <source>Daily cap</source>
            <translation>Päiväkatto</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>Yhdysvaltain dollaria päivässä, {account}</translation>
        </message>
        <message>
            <source>Remove {account}?</source>
            <translation>Poistetaanko {account}?</translation>
        </message>
        <message>
            <source>Its keys are erased from this computer. What it has found stays.</source>
            <translation>Sen avaimet poistetaan tältä tietokoneelta. Löydetyt maininnat säilyvät.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Säilytä</translation>
        </message>
        <message>
            <source>Would have matched {matched} of {total} stored mentions, {per_day} a day.</source>
            <translation>Olisi täsmännyt {matched} mainintaan tallennetuista {total}, {per_day} päivässä.</translation>
        </message>
        <message>
            <source>On {platform} about {cost} a month.</source>
            <translation>Palvelussa {platform} noin {cost} kuussa.</translation>
        </message>
        <message>
            <source>Save the watch</source>
            <translation>Tallenna vahti</translation>
        </message>
        <message>
            <source>Removed the watch {name}</source>
            <translation>Vahti {name} poistettu</translation>
        </message>
        <message>
            <source>Open a brand first: try the demo, or listen for your own.</source>
            <translation>Avaa ensin brändi: kokeile demoa tai kuuntele omaasi.</translation>
        </message>
        <message numerus="yes">
            <source>%n new mentions</source>
            <translation>
                <numerusform>%n uusi maininta</numerusform>
                <numerusform>%n uutta mainintaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Keskeytä kaikki</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Jatka kaikkia</translation>
        </message>
        <message>
            <source>Listening is paused. Nothing new arrives until you resume.</source>
            <translation>Kuuntelu on keskeytetty. Mitään uutta ei saavu ennen kuin jatkat.</translation>
        </message>
        <message>
            <source>Examples: {examples}</source>
            <translation>Esimerkkejä: {examples}</translation>
        </message>
        <message>
            <source>Listening for {name} from now on. Older mentions are not counted again.</source>
            <translation>Tästä lähtien kuunnellaan: {name}. Vanhempia mainintoja ei lasketa uudelleen.</translation>
        </message>
        <message>
            <source>It works: signed in as {who}.</source>
            <translation>Toimii: kirjautunut käyttäjänä {who}.</translation>
        </message>
        <message>
            <source>No day stands out</source>
            <translation>Mikään päivä ei erotu</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n piste</numerusform>
                <numerusform>%n pistettä</numerusform>
            </translation>
        </message>
        <message>
            <source>Spike on {day}: {times}× usual</source>
            <translation>Piikki {day}: {times}× tavalliseen verrattuna</translation>
        </message>
        <message>
            <source>Nothing heard in these days</source>
            <translation>Näinä päivinä ei kuulunut mitään</translation>
        </message>
        <message>
            <source>Export mentions…</source>
            <translation>Vie maininnat…</translation>
        </message>
        <message>
            <source>Net sentiment</source>
            <translation>Nettotunnelma</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>Ensivastaus, mediaani</translation>
        </message>
        <message>
            <source>Answered within target</source>
            <translation>Vastattu tavoiteajassa</translation>
        </message>
        <message>
            <source>Share of voice</source>
            <translation>Osuus keskustelusta</translation>
        </message>
        <message>
            <source>Mentions by sentiment, per day</source>
            <translation>Maininnat tunnelman mukaan, päivittäin</translation>
        </message>
        <message>
            <source>Export mentions</source>
            <translation>Vie maininnat</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
            <translation>Taulukot (*.csv);;JSON Lines (*.jsonl)</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n päivä</numerusform>
                <numerusform>%n päivää</numerusform>
            </translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Kielteinen</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutraali</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Myönteinen</translation>
        </message>
        <message>
            <source>nothing sorted yet</source>
            <translation>mitään ei ole vielä lajiteltu</translation>
        </message>
        <message>
            <source>no answers yet</source>
            <translation>ei vielä vastauksia</translation>
        </message>
        <message>
            <source>nothing was due</source>
            <translation>mitään ei erääntynyt</translation>
        </message>
        <message>
            <source>add a competitor's watch</source>
            <translation>lisää vahti kilpailijalle</translation>
        </message>
        <message numerus="yes">
            <source>of %n mentions</source>
            <translation>
                <numerusform>%n maininnasta</numerusform>
                <numerusform>%n maininnasta</numerusform>
            </translation>
        </message>
        <message>
            <source>{net} net</source>
            <translation>netto {net}</translation>
        </message>
        <message>
            <source>all platforms</source>
            <translation>kaikki palvelut</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Palveluittain</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>Kielittäin</translation>
        </message>
        <message>
            <source>What people want</source>
            <translation>Mitä ihmiset haluavat</translation>
        </message>
        <message>
            <source>Who is talked about</source>
            <translation>Kenestä puhutaan</translation>
        </message>
        <message>
            <source>few mentions, take with care</source>
            <translation>vähän mainintoja, tulkitse varoen</translation>
        </message>
        <message numerus="yes">
            <source>%n were due</source>
            <translation>
                <numerusform>%n erääntyi</numerusform>
                <numerusform>%n erääntyi</numerusform>
            </translation>
        </message>
        <message>
            <source>Mentions that matched your first watch, of those that matched any.</source>
            <translation>Ensimmäiseen seurantaasi osuneet maininnat kaikista johonkin seurantaan osuneista.</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions written to {path}</source>
            <translation>
                <numerusform>%n maininta kirjoitettu tiedostoon {path}</numerusform>
                <numerusform>%n mainintaa kirjoitettu tiedostoon {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Hear what people say about you, and answer well.</source>
            <translation>Kuule, mitä sinusta puhutaan, ja vastaa hyvin.</translation>
        </message>
        <message>
            <source>Everything is read, sorted and drafted on this computer. Nothing is sent until you approve it.</source>
            <translation>Kaikki luetaan, lajitellaan ja luonnostellaan tällä tietokoneella. Mitään ei lähetetä ennen kuin hyväksyt sen.</translation>
        </message>
        <message>
            <source>Start with a name</source>
            <translation>Aloita nimellä</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Avaa demo</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Valitse</translation>
        </message>
        <message>
            <source>The name of your brand, as people write it</source>
            <translation>Brändisi nimi niin kuin ihmiset sen kirjoittavat</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Kuuntele</translation>
        </message>
        <message>
            <source>Open the queue</source>
            <translation>Avaa jono</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>Takaisin brändiin {name}</translation>
        </message>
        <message>
            <source>Listen for my brand now</source>
            <translation>Kuuntele brändiäni nyt</translation>
        </message>
        <message>
            <source>No account needed. Looks at news, blogs, Hacker News and public Mastodon posts while you watch.</source>
            <translation>Tiliä ei tarvita. Käy silmiesi edessä läpi uutiset, blogit, Hacker Newsin ja julkiset Mastodon-julkaisut.</translation>
        </message>
        <message>
            <source>Look around with a demo</source>
            <translation>Tutustu demolla</translation>
        </message>
        <message>
            <source>Lumi Coffee, an invented shop with eight busy weeks in English, Turkish, Finnish and Arabic.</source>
            <translation>Lumi Coffee, keksitty kahvila ja kahdeksan vilkasta viikkoa englanniksi, turkiksi, suomeksi ja arabiaksi.</translation>
        </message>
        <message>
            <source>Connect accounts</source>
            <translation>Yhdistä tilejä</translation>
        </message>
        <message>
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in your system keyring.</source>
            <translation>Bluesky, Mastodon, X, Reddit, YouTube, syötteet tai viemäsi tiedosto. Avaimet pysyvät järjestelmän avainnipussa.</translation>
        </message>
        <message>
            <source>Type the name of your brand, as people write it.</source>
            <translation>Kirjoita brändisi nimi niin kuin ihmiset sen kirjoittavat.</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>ei tavoitettu</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these places can be reached now. Look whether this computer is online. SocialDesk keeps trying by itself, so you can open the queue already.</source>
            <translation>Yhteenkään näistä paikoista ei saada nyt yhteyttä. Tarkista, onko tietokone verkossa. SocialDesk yrittää itsestään uudelleen, joten voit avata jonon jo nyt.</translation>
        </message>
        <message>
            <source>{place} · looking…</source>
            <translation>{place} · etsitään…</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n löytyi</numerusform>
                <numerusform>%n löytyi</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} klo {time}</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Matala</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Tavallinen</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Korkea</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kriittinen</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Toimitus</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Tuote</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Palvelu</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Palautus</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tili</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Ehdotus</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Turvallisuus</translation>
        </message>
        <message>
            <source>Chatter</source>
            <translation>Jutustelu</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Roskaposti</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Vastattu</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Tallennettu</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Poistettu</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Uutiset</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tiedosto</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>tomorrow {time}</source>
            <translation>huomenna klo {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n t</numerusform>
                <numerusform>%n t</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>juuri nyt</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>{span} sitten</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>viimeistään {day}</translation>
        </message>
        <message>
            <source>late {span}</source>
            <translation>{span} myöhässä</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>nyt</translation>
        </message>
        <message>
            <source>due {span}</source>
            <translation>{span} jäljellä</translation>
        </message>
        <message>
            <source>{label}?</source>
            <translation>{label}?</translation>
        </message>
        <message>
            <source>{label}, unsure</source>
            <translation>{label}, epävarma</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>ei kiirettä</translation>
        </message>
        <message>
            <source>wants an answer today</source>
            <translation>haluaa vastauksen tänään</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>kiireellinen</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kriittinen</translation>
        </message>
        <message>
            <source>unhappy</source>
            <translation>tyytymätön</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>tyytyväinen</translation>
        </message>
        <message>
            <source>delivery problem</source>
            <translation>toimitusongelma</translation>
        </message>
        <message>
            <source>product problem</source>
            <translation>tuoteongelma</translation>
        </message>
        <message>
            <source>service problem</source>
            <translation>palveluongelma</translation>
        </message>
        <message>
            <source>refund or return</source>
            <translation>hyvitys tai palautus</translation>
        </message>
        <message>
            <source>account or technical problem</source>
            <translation>tili- tai tekninen ongelma</translation>
        </message>
        <message>
            <source>a question</source>
            <translation>kysymys</translation>
        </message>
        <message>
            <source>thanks or praise</source>
            <translation>kiitos tai kehu</translation>
        </message>
        <message>
            <source>safety or legal matter</source>
            <translation>turvallisuus- tai lakiasia</translation>
        </message>
        <message>
            <source>just talking</source>
            <translation>vain juttelua</translation>
        </message>
        <message>
            <source>looks like spam</source>
            <translation>näyttää roskapostilta</translation>
        </message>
        <message>
            <source>expects an answer</source>
            <translation>odottaa vastausta</translation>
        </message>
        <message>
            <source>no answer expected</source>
            <translation>ei odota vastausta</translation>
        </message>
        <message>
            <source>not sure about {detail}, counted half</source>
            <translation>{detail} epävarma, laskettu puoleksi</translation>
        </message>
        <message>
            <source>{detail} of the answer time used</source>
            <translation>vastausajasta käytetty {detail}</translation>
        </message>
        <message>
            <source>answer is overdue</source>
            <translation>vastaus on myöhässä</translation>
        </message>
        <message>
            <source>answer is long overdue</source>
            <translation>vastaus on pahasti myöhässä</translation>
        </message>
        <message>
            <source>deadline: {detail}</source>
            <translation>määräaika: {detail}</translation>
        </message>
        <message>
            <source>asked twice, no answer yet</source>
            <translation>kysyi kahdesti, ei vastausta</translation>
        </message>
        <message>
            <source>asked {detail} times, no answer yet</source>
            <translation>kysyi {detail} kertaa, ei vastausta</translation>
        </message>
        <message>
            <source>wrote {detail} times this week</source>
            <translation>kirjoitti {detail} kertaa tällä viikolla</translation>
        </message>
        <message>
            <source>{detail} followers</source>
            <translation>{detail} seuraajaa</translation>
        </message>
        <message>
            <source>{detail} others say the same</source>
            <translation>{detail} muuta sanoo samaa</translation>
        </message>
        <message>
            <source>VIP customer</source>
            <translation>VIP-asiakas</translation>
        </message>
        <message>
            <source>press</source>
            <translation>lehdistö</translation>
        </message>
        <message>
            <source>loyal customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>wrote to you directly</source>
            <translation>kirjoitti suoraan sinulle</translation>
        </message>
        <message>
            <source>no open matter: {detail} at most</source>
            <translation>ei avointa asiaa: enintään {detail}</translation>
        </message>
        <message>
            <source>praise: {detail} at most</source>
            <translation>kehu: enintään {detail}</translation>
        </message>
        <message>
            <source>danger: {detail} at least</source>
            <translation>vaara: vähintään {detail}</translation>
        </message>
        <message>
            <source>your rule: {detail}</source>
            <translation>sääntönne: {detail}</translation>
        </message>
        <message>
            <source>the scale ends at {detail}</source>
            <translation>asteikko päättyy: {detail}</translation>
        </message>
        <message>
            <source>Nobody has corrected or confirmed a label of this brand yet, so neither can be judged. Look at where they differ.</source>
            <translation>Kukaan ei ole vielä korjannut tai vahvistanut tämän brändin merkintöjä, joten kumpaakaan ei voi arvioida. Katso, missä ne eroavat.</translation>
        </message>
        <message>
            <source>People have labelled only {judged} of this brand's mentions, so the comparison is thin: each counts for {points} points. From {enough} on it says more.</source>
            <translation>Ihmiset ovat merkinneet vain {judged} tämän brändin maininnoista, joten vertailu on ohut: kukin painaa {points} pistettä. Alkaen {enough} maininnasta se kertoo enemmän.</translation>
        </message>
        <message>
            <source>In {changed} of these {judged} a person changed the label: there the model in use was wrong, which is why they are here, so it looks worse than it is.</source>
            <translation>Näistä {judged} maininnasta {changed} sai ihmiseltä toisen merkinnän: käytössä oleva malli oli niissä väärässä, ja siksi ne ovat tässä, joten se näyttää huonommalta kuin on.</translation>
        </message>
        <message>
            <source>The model in use has learned from corrections such as these, so it looks better here than it is.</source>
            <translation>Käytössä oleva malli on oppinut tällaisista korjauksista, joten se näyttää tässä paremmalta kuin on.</translation>
        </message>
        <message>
            <source>The other model needs {times} times as long for each mention.</source>
            <translation>Toinen malli käyttää joka mainintaan {times}-kertaisen ajan.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <translation>järjestelmän avainnippu</translation>
        </message>
        <message>
            <source>encrypted file</source>
            <translation>salattu tiedosto</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Käyttäjätunnus</translation>
        </message>
        <message>
            <source>yourbrand.bsky.social</source>
            <translation>brandisi.bsky.social</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>Sovellussalasana</translation>
        </message>
        <message>
            <source>Made at Bluesky under Settings, Privacy and security, App passwords</source>
            <translation>Luodaan Blueskyssa kohdassa Asetukset, Yksityisyys ja turvallisuus, Sovellussalasanat</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Palvelin</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Käyttäjänimesi</translation>
        </message>
        <message>
            <source>Optional: posts under this name are recognised as your own.</source>
            <translation>Valinnainen: tällä nimellä kirjoitetut julkaisut tunnistetaan omiksesi.</translation>
        </message>
        <message>
            <source>Search server</source>
            <translation>Hakupalvelin</translation>
        </message>
        <message>
            <source>The address of the account's server, for example https://mastodon.social.</source>
            <translation>Tilin palvelimen osoite, esimerkiksi https://mastodon.social.</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Käyttöoikeustunnus</translation>
        </message>
        <message>
            <source>Preferences → Development → New application, with read and write:statuses. Without it only public hashtags are read.</source>
            <translation>Asetukset → Kehitys → Uusi sovellus, oikeuksilla read ja write:statuses. Ilman sitä luetaan vain julkisia aihetunnisteita.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Asiakastunnus</translation>
        </message>
        <message>
            <source>Of a “script” app at reddit.com/prefs/apps</source>
            <translation>Osoitteen reddit.com/prefs/apps ”script”-sovelluksen</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Asiakkaan salaisuus</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Käyttäjänimi</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Salasana</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Päivitystunnus</translation>
        </message>
        <message>
            <source>Instead of a password</source>
            <translation>Salasanan sijaan</translation>
        </message>
        <message>
            <source>Subreddits</source>
            <translation>Subredditit</translation>
        </message>
        <message>
            <source>Names with commas: their new comments are read too, which search does not cover</source>
            <translation>Nimet pilkuilla erotettuina: niiden uudet kommentit luetaan myös, sillä haku ei kata niitä</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Syötteet</translation>
        </message>
        <message>
            <source>One address per line: a feed, or a page that names its feed. {query} stands for what your watches look for.</source>
            <translation>Yksi osoite riville: syöte tai sivu, joka kertoo syötteensä. {query} tarkoittaa sitä, mitä vahtisi etsivät.</translation>
        </message>
        <message>
            <source>Needed with a bearer token only</source>
            <translation>Tarvitaan vain bearer-tunnuksen kanssa</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-avain</translation>
        </message>
        <message>
            <source>User keys, part 1 of 4</source>
            <translation>Käyttäjäavaimet, osa 1/4</translation>
        </message>
        <message>
            <source>API key secret</source>
            <translation>API-avaimen salaisuus</translation>
        </message>
        <message>
            <source>Access token secret</source>
            <translation>Käyttöoikeustunnuksen salaisuus</translation>
        </message>
        <message>
            <source>OAuth 2 client id</source>
            <translation>OAuth 2 -asiakastunnus</translation>
        </message>
        <message>
            <source>Instead of the four user keys</source>
            <translation>Neljän käyttäjäavaimen sijaan</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>OAuth 2 -asiakkaan salaisuus</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>OAuth 2 -päivitystunnus</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer-tunnus</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Vain lukee</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>Kanavan tunnus</translation>
        </message>
        <message>
            <source>Begins with UC; needed with an API key</source>
            <translation>Alkaa UC; tarvitaan API-avaimen kanssa</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>OAuth-asiakastunnus</translation>
        </message>
        <message>
            <source>OAuth client secret</source>
            <translation>OAuth-asiakkaan salaisuus</translation>
        </message>
        <message>
            <source>OAuth refresh token</source>
            <translation>OAuth-päivitystunnus</translation>
        </message>
    </context>
</TS>
