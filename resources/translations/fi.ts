<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message>
            <source>Decisions</source>
            <translation>Päätökset</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Vastaukset</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Toinen hyväksyjä</translation>
        </message>
        <message>
            <source>Labels set right</source>
            <translation>Korjatut luokitukset</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seurannat</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Asiakkaat</translation>
        </message>
        <message>
            <source>Repeated questions</source>
            <translation>Toistuvat kysymykset</translation>
        </message>
        <message>
            <source>Rules and settings</source>
            <translation>Säännöt ja asetukset</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Viennit</translation>
        </message>
        <message>
            <source>Changed by its author</source>
            <translation>Kirjoittaja muutti</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Nimesi</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>Nimikirjaimesi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstin koko</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>Aikaa kumota</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Hiljaiset tunnit</translation>
        </message>
        <message>
            <source>How often sources are asked</source>
            <translation>Miten usein lähteitä kysellään</translation>
        </message>
        <message>
            <source>Most that X may cost a day</source>
            <translation>X:n enimmäiskulut päivässä</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Ilmoitukset</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Ilmoitusalue</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Verkko</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Viimeiset 7 päivää</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Viimeiset 30 päivää</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Viimeinen vuosi</translation>
        </message>
        <message>
            <source>It said before: {text}</source>
            <translation>Aiemmin siinä luki: {text}</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tapahtumat</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Aikaväli</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>Mistä</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Milloin</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Milloin vain</translation>
        </message>
        <message>
            <source>From day to day…</source>
            <translation>Aikaväli…</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Vie…</translation>
        </message>
        <message>
            <source>Open the mention</source>
            <translation>Avaa maininta</translation>
        </message>
        <message>
            <source>Only this mention, or all again</source>
            <translation>Vain tämä maininta tai taas kaikki</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Tyhjennä rajaukset</translation>
        </message>
        <message>
            <source>Export the activity</source>
            <translation>Vie tapahtumat</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Taulukot (*.csv)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alku</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Loppu</translation>
        </message>
        <message>
            <source>Only mention {number} – show all</source>
            <translation>Vain maininta {number} – näytä kaikki</translation>
        </message>
        <message>
            <source>Nothing like that happened. {key} clears the filters.</source>
            <translation>Mitään sellaista ei ole tapahtunut. {key} tyhjentää rajaukset.</translation>
        </message>
        <message>
            <source>Nothing happened yet. Whatever is decided, set right or sent is noted here.</source>
            <translation>Mitään ei ole vielä tapahtunut. Kaikki päätökset, korjaukset ja lähetykset kirjataan tänne.</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Seuraava rivi</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Edellinen rivi</translation>
        </message>
        <message numerus="yes">
            <source>%n lines written to {path}</source>
            <translation>
                <numerusform>%n rivi kirjoitettu tiedostoon {path}</numerusform>
                <numerusform>%n riviä kirjoitettu tiedostoon {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>It reads as {host}</source>
            <translation>Se luetaan näin: {host}</translation>
        </message>
        <message>
            <source>This address has a name before the @ to look like another site.</source>
            <translation>Tässä osoitteessa on nimi ennen @-merkkiä, jotta se näyttäisi toiselta sivustolta.</translation>
        </message>
        <message>
            <source>This address holds invisible characters that can turn or hide parts of it.</source>
            <translation>Tässä osoitteessa on näkymättömiä merkkejä, jotka voivat kääntää tai piilottaa sen osia.</translation>
        </message>
        <message>
            <source>Part of this address mixes letters of two alphabets, to look like another site.</source>
            <translation>Osassa tätä osoitetta on sekaisin kahden aakkoston kirjaimia, jotta se näyttäisi toiselta sivustolta.</translation>
        </message>
        <message>
            <source>This address is written in letters of another alphabet that look like Latin ones.</source>
            <translation>Tämä osoite on kirjoitettu toisen aakkoston kirjaimilla, jotka näyttävät latinalaisilta.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>Tässä osoitteessa on kirjaimia, jotka voivat näyttää toisilta.</translation>
        </message>
        <message>
            <source>This address is a bare number: nobody's name stands behind it.</source>
            <translation>Tämä osoite on pelkkä numero: sen takana ei ole kenenkään nimeä.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>Tämä osoite ei ole salattu.</translation>
        </message>
        <message>
            <source>This address is malformed. Copy it and look closely before you use it.</source>
            <translation>Tämä osoite on virheellinen. Kopioi se ja katso tarkkaan ennen käyttöä.</translation>
        </message>
        <message>
            <source>Look-alike letters:</source>
            <translation>Toisiaan muistuttavat kirjaimet:</translation>
        </message>
        <message>
            <source>Not now, said {person}, {moment}. They are offered again from {until} on.</source>
            <translation>Ei nyt, sanoi {person}, {moment}. Ehdotetaan taas: {until}.</translation>
        </message>
        <message>
            <source>Ambassadors</source>
            <translation>Lähettiläät</translation>
        </message>
        <message>
            <source>Thank</source>
            <translation>Kiitä</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Kutsu</translation>
        </message>
        <message>
            <source>Mark as invited</source>
            <translation>Merkitse kutsutuksi</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Peru</translation>
        </message>
        <message numerus="yes">
            <source>%n kind posts in half a year</source>
            <translation>
                <numerusform>%n ystävällinen julkaisu puolessa vuodessa</numerusform>
                <numerusform>%n ystävällistä julkaisua puolessa vuodessa</numerusform>
            </translation>
        </message>
        <message>
            <source>Score {score} = warmth {warmth} (kind posts, each half as much every 60 days) × share {share} × reach {reach} (followers) × echo {echo} (likes and answers)</source>
            <translation>Pisteet {score} = lämpö {warmth} (ystävälliset julkaisut, kunkin paino puolittuu 60 päivässä) × osuus {share} × tavoittavuus {reach} (seuraajat) × kaiku {echo} (tykkäykset ja vastaukset)</translation>
        </message>
        <message>
            <source>{person} invited them, {moment}.</source>
            <translation>{person} kutsui hänet, {moment}.</translation>
        </message>
        <message>
            <source>Drafts that thank are ready. Nothing is sent before you approve.</source>
            <translation>Kiitosluonnokset ovat valmiina. Mitään ei lähetetä ennen kuin hyväksyt.</translation>
        </message>
        <message>
            <source>Drafts that invite are ready. When it is sent, mark them as invited.</source>
            <translation>Kutsuluonnokset ovat valmiina. Kun olet lähettänyt, merkitse asiakas kutsutuksi.</translation>
        </message>
        <message>
            <source>Marked as invited.</source>
            <translation>Merkitty kutsutuksi.</translation>
        </message>
        <message>
            <source>Not now. They are offered again in three months.</source>
            <translation>Ei nyt. Ehdotetaan taas kolmen kuukauden päästä.</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>Näytä asiakas</translation>
        </message>
        <message numerus="yes">
            <source>%n customers praised you more than once in the last half year.</source>
            <translation>
                <numerusform>%n asiakas on kehunut useammin kuin kerran puolen vuoden aikana.</numerusform>
                <numerusform>%n asiakasta on kehunut useammin kuin kerran puolen vuoden aikana.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody praised you more than once in the last half year. When somebody does, it shows here.</source>
            <translation>Kukaan ei ole kehunut useammin kuin kerran puolen vuoden aikana. Kun joku kehuu, hän näkyy täällä.</translation>
        </message>
        <message>
            <source>{count} followers</source>
            <translation>{count} seuraajaa</translation>
        </message>
        <message numerus="yes">
            <source>answered %n times</source>
            <translation>
                <numerusform>vastattu kerran</numerusform>
                <numerusform>vastattu %n kertaa</numerusform>
            </translation>
        </message>
        <message>
            <source>never answered</source>
            <translation>ei koskaan vastattu</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Peruttu.</translation>
        </message>
        <message>
            <source>last {time}</source>
            <translation>viimeksi {time}</translation>
        </message>
        <message>
            <source>{share} of what they write is kind</source>
            <translation>{share} kirjoituksista on ystävällisiä</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Kutsuttu</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Avustaja</translation>
        </message>
        <message>
            <source>A language model may draft one of the suggestions, when you ask it to. It answers only from your playbook, each answer is checked before you see it, and nothing is sent without you.</source>
            <translation>Kielimalli voi laatia yhden ehdotuksista, kun pyydät. Se vastaa vain ohjekirjasi pohjalta, jokainen vastaus tarkistetaan ennen kuin näet sen, eikä mitään lähetetä ilman sinua.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Switch the language model on or off</source>
            <translation>Ota kielimalli käyttöön tai pois</translation>
        </message>
        <message>
            <source>Ask which models it has</source>
            <translation>Kysy, mitä malleja sillä on</translation>
        </message>
        <message>
            <source>Test the language model</source>
            <translation>Kokeile kielimallia</translation>
        </message>
        <message>
            <source>Stop the test</source>
            <translation>Pysäytä kokeilu</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Valitse…</translation>
        </message>
        <message>
            <source>Ask which it has</source>
            <translation>Kysy, mitä sillä on</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>Kokeile</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Pysäytä</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Ota käyttöön</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>Mitä lähetettäisiin</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>Peru suostumus</translation>
        </message>
        <message>
            <source>What it wrote lately</source>
            <translation>Mitä se on kirjoittanut</translation>
        </message>
        <message>
            <source>Sent: {text}</source>
            <translation>Lähetettiin: {text}</translation>
        </message>
        <message>
            <source>{host} is another machine. For each mention you ask it about, this leaves yours:</source>
            <translation>{host} on toinen kone. Jokaisesta maininnasta, josta kysyt, lähtee koneeltasi tämä:</translation>
        </message>
        <message>
            <source>I agree to send this to {host}</source>
            <translation>Suostun, että tämä lähetetään: {host}</translation>
        </message>
        <message>
            <source>The consent is taken back. Nothing is sent any more.</source>
            <translation>Suostumus on peruttu. Mitään ei enää lähetetä.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Kysytään…</translation>
        </message>
        <message numerus="yes">
            <source>It has %n models.</source>
            <translation>
                <numerusform>Sillä on %n malli.</numerusform>
                <numerusform>Sillä on %n mallia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which model, as the server calls it. {key} asks which it has.</source>
            <translation>Kerro malli sillä nimellä, jota palvelin käyttää. {key} kysyy, mitä malleja sillä on.</translation>
        </message>
        <message>
            <source>Answered in {seconds} s, the first word after {first} s: {text}</source>
            <translation>Vastasi {seconds} sekunnissa, ensimmäinen sana {first} sekunnin kohdalla: {text}</translation>
        </message>
        <message>
            <source>{model} drafts when you press {key} in the queue.</source>
            <translation>{model} tekee luonnoksen, kun painat jonossa {key}.</translation>
        </message>
        <message>
            <source>Where it runs</source>
            <translation>Missä se toimii</translation>
        </message>
        <message>
            <source>{name} on this machine</source>
            <translation>{name} tällä koneella</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Palvelin</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Osoite</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Avain, jos tarvitaan</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Malli</translation>
        </message>
        <message>
            <source>on</source>
            <translation>päällä</translation>
        </message>
        <message>
            <source>off</source>
            <translation>pois</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Poista käytöstä</translation>
        </message>
        <message>
            <source>kept in the vault</source>
            <translation>tallessa holvissa</translation>
        </message>
        <message>
            <source>{shown} shown, {dropped} dropped by the checks</source>
            <translation>{shown} näytetty, tarkistukset hylkäsivät {dropped}</translation>
        </message>
        <message>
            <source>Nothing yet. In the queue, {key} asks it about the mention in focus.</source>
            <translation>Ei vielä mitään. Jonossa {key} kysyy siltä valitusta maininnasta.</translation>
        </message>
        <message>
            <source>{name} agreed on {moment}.</source>
            <translation>{name} suostui {moment}.</translation>
        </message>
        <message>
            <source>Nothing is sent before you agree, for this brand and this host.</source>
            <translation>Mitään ei lähetetä ennen suostumustasi, joka koskee tätä brändiä ja tätä palvelinta.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Pysäytetty.</translation>
        </message>
        <message>
            <source>No language model drafts for this brand any more.</source>
            <translation>Mikään kielimalli ei enää tee luonnoksia tälle brändille.</translation>
        </message>
        <message>
            <source>Ask the language model</source>
            <translation>Kysy kielimallilta</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Pysäytä kielimalli</translation>
        </message>
        <message>
            <source>Ask the model</source>
            <translation>Kysy mallilta</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. The Assistant ({key}) does that.</source>
            <translation>Tälle brändille ei ole otettu käyttöön kielimallia. Sen voi tehdä Avustajassa ({key}).</translation>
        </message>
        <message numerus="yes">
            <source>Writing, %n characters, {seconds} s</source>
            <translation>
                <numerusform>Kirjoittaa, %n merkki, {seconds} s</numerusform>
                <numerusform>Kirjoittaa, %n merkkiä, {seconds} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the model, {seconds} s</source>
            <translation>Kysytään mallilta, {seconds} s</translation>
        </message>
        <message>
            <source>Dropped: {why}</source>
            <translation>Hylätty: {why}</translation>
        </message>
        <message>
            <source>Rests on: {sources}</source>
            <translation>Perustuu: {sources}</translation>
        </message>
        <message>
            <source>Says nothing that needs a source.</source>
            <translation>Ei sano mitään, mikä vaatisi lähteen.</translation>
        </message>
        <message>
            <source>dropped: nothing in the playbook to answer with</source>
            <translation>hylätty: ohjekirjassa ei ole, millä vastata</translation>
        </message>
        <message>
            <source>dropped: far more than a reply</source>
            <translation>hylätty: aivan liian pitkä vastaukseksi</translation>
        </message>
        <message>
            <source>dropped: too little for a reply</source>
            <translation>hylätty: liian lyhyt vastaukseksi</translation>
        </message>
        <message>
            <source>dropped: it repeated its instructions</source>
            <translation>hylätty: toisti ohjeensa</translation>
        </message>
        <message>
            <source>dropped: it did what the post told it</source>
            <translation>hylätty: totteli julkaisun käskyä</translation>
        </message>
        <message>
            <source>dropped: the same as another suggestion</source>
            <translation>hylätty: sama kuin toinen ehdotus</translation>
        </message>
        <message>
            <source>dropped: markup instead of plain text</source>
            <translation>hylätty: merkintäkoodia tekstin sijaan</translation>
        </message>
        <message>
            <source>dropped: text in a code</source>
            <translation>hylätty: koodattua tekstiä</translation>
        </message>
        <message>
            <source>dropped: a hidden address</source>
            <translation>hylätty: piilotettu osoite</translation>
        </message>
        <message>
            <source>dropped: emoji</source>
            <translation>hylätty: emoji</translation>
        </message>
        <message>
            <source>dropped: another language</source>
            <translation>hylätty: väärä kieli</translation>
        </message>
        <message>
            <source>dropped: another form of address</source>
            <translation>hylätty: väärä puhuttelu</translation>
        </message>
        <message>
            <source>dropped: a source that there is not</source>
            <translation>hylätty: lähdettä ei ole</translation>
        </message>
        <message>
            <source>dropped: it said what the playbook does not</source>
            <translation>hylätty: sanoi muuta kuin ohjekirja</translation>
        </message>
        <message>
            <source>dropped: a source in another language</source>
            <translation>hylätty: lähde on toisella kielellä</translation>
        </message>
        <message>
            <source>dropped: its source says something else</source>
            <translation>hylätty: lähde sanoo muuta</translation>
        </message>
        <message>
            <source>dropped: it turned a “not” around</source>
            <translation>hylätty: käänsi kiellon ympäri</translation>
        </message>
        <message>
            <source>dropped: its tone</source>
            <translation>hylätty: sävy</translation>
        </message>
        <message>
            <source>shown, not used</source>
            <translation>näytetty, ei käytetty</translation>
        </message>
        <message>
            <source>approved after editing</source>
            <translation>hyväksytty muokattuna</translation>
        </message>
        <message>
            <source>approved as it was</source>
            <translation>hyväksytty sellaisenaan</translation>
        </message>
        <message>
            <source>dropped: the guard stopped it</source>
            <translation>hylätty: vastausten tarkistus pysäytti</translation>
        </message>
        <message>
            <source>dropped: it promised what no source says</source>
            <translation>hylätty: lupasi, mitä mikään lähde ei sano</translation>
        </message>
        <message>
            <source>dropped by the checks</source>
            <translation>hylätty tarkistuksissa</translation>
        </message>
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
            <source>The key to press</source>
            <translation>Painettava näppäin</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>Vaihda näppäimiä</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>kaikkialla</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Etsi toimintoa tai näppäintä</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Toiminnot ja niiden näppäimet</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Vaihda keskenään</translation>
        </message>
        <message>
            <source>Another key</source>
            <translation>Toinen näppäin</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Vaihda</translation>
        </message>
        <message>
            <source>Back to its own key</source>
            <translation>Palauta oletusnäppäin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>Palauta kaikki</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Press the key for “{action}”. Esc leaves it as it is.</source>
            <translation>Paina näppäintä toiminnolle ”{action}”. Esc jättää ennalleen.</translation>
        </message>
        <message>
            <source>“{action}” has its own key again.</source>
            <translation>”{action}” on taas oletusnäppäimellään.</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Toiminto</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Näppäin</translation>
        </message>
        <message>
            <source>It comes with {key}.</source>
            <translation>Oletus: {key}.</translation>
        </message>
        <message>
            <source>{key} of your file is another action's too.</source>
            <translation>Tiedostosi {key} on myös toisella toiminnolla.</translation>
        </message>
        <message>
            <source>{key} is “{action}” ({place})</source>
            <translation>{key} on ”{action}” ({place})</translation>
        </message>
        <message>
            <source>{others}. Press another key, or Esc.</source>
            <translation>{others}. Paina toista näppäintä tai Esc.</translation>
        </message>
        <message>
            <source>{others}. Swap them? It gets {key}.</source>
            <translation>{others}. Vaihdetaanko keskenään? Toinen saa näppäimen {key}.</translation>
        </message>
        <message>
            <source>{others}. Take it? That one has no key then.</source>
            <translation>{others}. Otetaanko silti? Se toiminto jää ilman näppäintä.</translation>
        </message>
        <message>
            <source>“{action}” is {key} now.</source>
            <translation>”{action}” on nyt {key}.</translation>
        </message>
        <message>
            <source>All keys are as they came.</source>
            <translation>Kaikki näppäimet on palautettu oletuksiin.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Kumottu.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <source>{key} belongs to lists and fields. Press another key, or Esc.</source>
            <translation>{key} on varattu luetteloille ja kentille. Paina toista näppäintä tai Esc.</translation>
        </message>
        <message>
            <source>Enter changes the key of the action that is chosen.</source>
            <translation>Enter vaihtaa valitun toiminnon näppäimen.</translation>
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
        <message numerus="yes">
            <source>Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.</source>
            <translation>
                <numerusform>Maininnat tunnelman mukaan %n viikolta, yhteensä {total}. Vasen ja oikea lukevat viikon.</numerusform>
                <numerusform>Maininnat tunnelman mukaan %n viikolta, yhteensä {total}. Vasen ja oikea lukevat viikon.</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>Viikko alkaen {day}</translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Kunnes hän kirjoittaa uudelleen</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n avoin</numerusform>
                <numerusform>%n avointa</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>paikalla: {time}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ei kukaan</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Osoita</translation>
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
            <source>Me ({name})</source>
            <translation>Minulle ({name})</translation>
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
            <source>Nothing is called like this. Try another word.</source>
            <translation>Tällä nimellä ei löydy mitään. Kokeile toista sanaa.</translation>
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
            <source>Saved, but not checked yet: {platform} cannot be reached right now. It is tried again by itself.</source>
            <translation>Tallennettu, mutta ei vielä tarkistettu: {platform} ei juuri nyt vastaa. Uusi yritys tehdään itsestään.</translation>
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
            <source>Load the whole conversation</source>
            <translation>Lataa koko keskustelu</translation>
        </message>
        <message>
            <source>{next} / {previous} next, previous</source>
            <translation>{next} / {previous} seuraava, edellinen</translation>
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
            <source>Why it is back:</source>
            <translation>Miksi se on taas täällä:</translation>
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
            <source>Private</source>
            <translation>Yksityinen</translation>
        </message>
        <message>
            <source>Changed {time}. It said before: {text}</source>
            <translation>Muutettu {time}. Aiemmin siinä luki: {text}</translation>
        </message>
        <message>
            <source>snoozed until {time}</source>
            <translation>torkussa, herää {time}</translation>
        </message>
        <message>
            <source>snoozed until they write again</source>
            <translation>torkussa, kunnes hän kirjoittaa uudelleen</translation>
        </message>
        <message>
            <source>Show how this adds up</source>
            <translation>Näytä, mistä tämä koostuu</translation>
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
            <source>All that was said</source>
            <translation>Kaikki, mitä on sanottu</translation>
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
            <source>Notes saved.</source>
            <translation>Muistiinpanot tallennettu.</translation>
        </message>
        <message>
            <source>Tag {tag} taken off.</source>
            <translation>Tunniste {tag} poistettu.</translation>
        </message>
        <message>
            <source>Tagged {tag}.</source>
            <translation>Tunniste lisätty: {tag}.</translation>
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
            <source>Sorted by: {order}</source>
            <translation>Järjestys: {order}</translation>
        </message>
        <message>
            <source>Find a customer by name or handle</source>
            <translation>Etsi asiakasta nimellä tai käyttäjätunnuksella</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Yhdistä…</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Erota…</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Mitä on sanottu</translation>
        </message>
        <message>
            <source>Find a customer</source>
            <translation>Etsi asiakas</translation>
        </message>
        <message>
            <source>Sort the customers</source>
            <translation>Järjestä asiakkaat</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Avaa keskustelu</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>Kirjoita muistiinpanoja</translation>
        </message>
        <message>
            <source>Add or take off a tag</source>
            <translation>Lisää tai poista tunniste</translation>
        </message>
        <message>
            <source>Merge with another customer</source>
            <translation>Yhdistä toiseen asiakkaaseen</translation>
        </message>
        <message>
            <source>Split again, or split an identity off</source>
            <translation>Erota taas tai irrota yksi tili</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Ei sama henkilö</translation>
        </message>
        <message>
            <source>Nobody goes by that name. Fewer letters find more.</source>
            <translation>Tällä nimellä ei löydy ketään. Vähemmillä kirjaimilla löytyy enemmän.</translation>
        </message>
        <message>
            <source>Nobody wrote yet. Who writes to you or about you appears here.</source>
            <translation>Kukaan ei ole vielä kirjoittanut. Täällä näkyvät ne, jotka kirjoittavat teille tai teistä.</translation>
        </message>
        <message>
            <source>There is nothing to split: one identity, and nobody was merged.</source>
            <translation>Eroteltavaa ei ole: vain yksi tili, eikä ketään ole yhdistetty.</translation>
        </message>
        <message>
            <source>Undo the merge with {name}</source>
            <translation>Peru yhdistäminen: {name}</translation>
        </message>
        <message>
            <source>Now a customer of its own.</source>
            <translation>Nyt oma asiakkaansa.</translation>
        </message>
        <message>
            <source>Noted: two people.</source>
            <translation>Merkitty: kaksi eri henkilöä.</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Seuraava asiakas</translation>
        </message>
        <message>
            <source>Previous customer</source>
            <translation>Edellinen asiakas</translation>
        </message>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n palvelu</numerusform>
                <numerusform>%n palvelua</numerusform>
            </translation>
        </message>
        <message>
            <source>Now one customer.</source>
            <translation>Nyt yksi asiakas.</translation>
        </message>
        <message>
            <source>Make {handle} on {platform} a customer of their own</source>
            <translation>Tee tilistä {handle} ({platform}) oma asiakkaansa</translation>
        </message>
        <message>
            <source>Two customers again.</source>
            <translation>Taas kaksi asiakasta.</translation>
        </message>
        <message>
            <source>Merge two customers</source>
            <translation>Yhdistä kaksi asiakasta</translation>
        </message>
        <message>
            <source>Find the other customer by name or handle</source>
            <translation>Etsi toista asiakasta nimellä tai käyttäjätunnuksella</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Säilyy</translation>
        </message>
        <message>
            <source>Joins them</source>
            <translation>Liitetään tähän</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>Yhdistä</translation>
        </message>
        <message>
            <source>Identities, mentions, tags and notes of both will be together. It can be split again.</source>
            <translation>Molempien tilit, maininnat, tunnisteet ja muistiinpanot yhdistetään. Ne voi myöhemmin erottaa.</translation>
        </message>
        <message>
            <source>Nobody else is called like this.</source>
            <translation>Kenelläkään muulla ei ole tällaista nimeä.</translation>
        </message>
        <message>
            <source>Open the conversation: {what}</source>
            <translation>Avaa keskustelu: {what}</translation>
        </message>
        <message>
            <source>{name} ({handles}), by {who}, {time}</source>
            <translation>{name} ({handles}), {who}, {time}</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Mitä on luvattu</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vertaa</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Ei sama</translation>
        </message>
        <message>
            <source>Maybe the same person</source>
            <translation>Ehkä sama henkilö</translation>
        </message>
        <message>
            <source>Merged by hand</source>
            <translation>Käsin yhdistetty</translation>
        </message>
        <message>
            <source>Nothing that we know of.</source>
            <translation>Ei mitään tiedossa.</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>demo</translation>
        </message>
        <message>
            <source>Wrote last</source>
            <translation>Viimeksi kirjoittaneet</translation>
        </message>
        <message>
            <source>Wrote most</source>
            <translation>Eniten kirjoittaneet</translation>
        </message>
        <message>
            <source>Unhappiest</source>
            <translation>Tyytymättömimmät</translation>
        </message>
        <message>
            <source>Happiest</source>
            <translation>Tyytyväisimmät</translation>
        </message>
        <message>
            <source>Most followers</source>
            <translation>Eniten seuraajia</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>Päivämäärä</translation>
        </message>
        <message>
            <source>Money back</source>
            <translation>Rahat takaisin</translation>
        </message>
        <message>
            <source>A discount or gift</source>
            <translation>Alennus tai lahja</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutraali</translation>
        </message>
        <message>
            <source>{name} on {place} has the same handle: {shared}</source>
            <translation>{name} ({place}) käyttää samaa tunnusta: {shared}</translation>
        </message>
        <message>
            <source>{name} on {place} has the same name: {shared}</source>
            <translation>{name} ({place}) käyttää samaa nimeä: {shared}</translation>
        </message>
        <message>
            <source>Negative {figure}</source>
            <translation>Kielteinen {figure}</translation>
        </message>
        <message>
            <source>Positive {figure}</source>
            <translation>Myönteinen {figure}</translation>
        </message>
        <message>
            <source>They wrote</source>
            <translation>Asiakas kirjoitti</translation>
        </message>
        <message>
            <source>We answered</source>
            <translation>Vastasimme</translation>
        </message>
        <message>
            <source>We answered elsewhere</source>
            <translation>Vastasimme muualla</translation>
        </message>
        <message>
            <source>approved by {who}</source>
            <translation>hyväksynyt {who}</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Poistettu</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Torkuta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>What else can be decided</source>
            <translation>Muut vaihtoehdot</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Ohita</translation>
        </message>
        <message>
            <source>Ask the lead</source>
            <translation>Kysy vetäjältä</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Palauta</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>Hyväksy ja lähetä</translation>
        </message>
        <message>
            <source>This changed while you were deciding. Look again.</source>
            <translation>Tämä muuttui, kun olit päättämässä. Katso uudelleen.</translation>
        </message>
        <message>
            <source>Write a reply, or press {one}, {two} or {three} for a suggestion</source>
            <translation>Kirjoita vastaus tai valitse ehdotus: {one}, {two} tai {three}</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Vastauksesi</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Tämä vastaus ei voi lähteä tällaisenaan.</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Tähän ei ole ehdotusta. Kirjoita oma.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Lähetä nyt</translation>
        </message>
        <message>
            <source>Somebody else looks at this one first; it leaves when it is signed.</source>
            <translation>Joku muu katsoo tämän ensin; se lähtee, kun se on kuitattu.</translation>
        </message>
        <message>
            <source>Write a reply first, or press {key} for the first suggestion.</source>
            <translation>Kirjoita ensin vastaus tai ota ensimmäinen ehdotus painamalla {key}.</translation>
        </message>
        <message>
            <source>Press {key} again to send it later as it is.</source>
            <translation>Paina {key} uudelleen, niin tämä lähtee myöhemmin sellaisenaan.</translation>
        </message>
        <message>
            <source>Press {key} again to send it as it is.</source>
            <translation>Paina {key} uudelleen, niin tämä lähtee sellaisenaan.</translation>
        </message>
        <message>
            <source>There is nobody to ask. Add a lead under Rules › People and hours.</source>
            <translation>Ei ole ketään, keneltä kysyä. Lisää vetäjä kohdassa Säännöt › Ihmiset ja ajat.</translation>
        </message>
        <message>
            <source>Show people and hours</source>
            <translation>Näytä ihmiset ja ajat</translation>
        </message>
        <message>
            <source>Your draft, {time}</source>
            <translation>Luonnoksesi, {time}</translation>
        </message>
        <message>
            <source>Approve it as it is, change it, or send it back.</source>
            <translation>Hyväksy sellaisenaan, muuta tai palauta.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Somebody else looks first: {why}</source>
            <translation>Joku muu katsoo ensin: {why}</translation>
        </message>
        <message>
            <source>This one is posted by hand, so it cannot be sent later.</source>
            <translation>Tämä julkaistaan käsin, joten sitä ei voi lähettää myöhemmin.</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopioi ja avaa</translation>
        </message>
        <message>
            <source>Sign &amp; send</source>
            <translation>Kuittaa ja lähetä</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Tunnelma</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Aikomus</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Language of the entry</source>
            <translation>Vastauksen kieli</translation>
        </message>
        <message>
            <source>How it is asked, one wording a line</source>
            <translation>Miten sitä kysytään, yksi muotoilu riville</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>Nobody answered this yet. Write the answer without a greeting: each customer gets their own.</source>
            <translation>Tähän ei ole vielä vastattu. Kirjoita vastaus ilman tervehdystä: jokainen asiakas saa omansa.</translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>Poimittu %n hyväksytystä vastauksesta. Lue ennen kuin lisäät.</numerusform>
                <numerusform>Poimittu %n hyväksytystä vastauksesta. Lue ennen kuin lisäät.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible, Tab takes the first</source>
            <translation>
                <numerusform>%n vaihtoehto, sarkain ottaa sen</numerusform>
                <numerusform>%n vaihtoehtoa, sarkain ottaa ensimmäisen</numerusform>
            </translation>
        </message>
        <message>
            <source>What may follow</source>
            <translation>Mitä voi seurata</translation>
        </message>
        <message>
            <source>the post was deleted</source>
            <translation>julkaisu poistettiin</translation>
        </message>
        <message>
            <source>the customer wrote meanwhile</source>
            <translation>asiakas kirjoitti sillä välin</translation>
        </message>
        <message>
            <source>the author or the conversation is muted</source>
            <translation>kirjoittaja tai keskustelu on vaimennettu</translation>
        </message>
        <message>
            <source>another mention of this customer is open</source>
            <translation>tämän asiakkaan toinen maininta on avoinna</translation>
        </message>
        <message>
            <source>no answer of ours arrived</source>
            <translation>yksikään vastauksemme ei mennyt perille</translation>
        </message>
        <message>
            <source>the mention is in the queue anyway</source>
            <translation>maininta on jo jonossa</translation>
        </message>
        <message>
            <source>the customer had enough follow-ups this month</source>
            <translation>asiakkaaseen on oltu yhteydessä tarpeeksi tässä kuussa</translation>
        </message>
        <message>
            <source>its time was over while SocialDesk was closed</source>
            <translation>sen aika meni ohi, kun SocialDesk oli suljettuna</translation>
        </message>
        <message>
            <source>Followed up: {title}</source>
            <translation>Seuranta hoidettu: {title}</translation>
        </message>
        <message>
            <source>Follow-up skipped: {title}</source>
            <translation>Seuranta ohitettu: {title}</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {title}</source>
            <translation>Seuranta peruttu: {title}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {title}</source>
            <translation>Seuranta rauennut: {title}</translation>
        </message>
        <message>
            <source>In 24 hours</source>
            <translation>24 tunnin päästä</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 päivän päästä</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Viikon päästä</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>tänään klo {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>eilen klo {time}</translation>
        </message>
        <message>
            <source>Back: the customer wrote</source>
            <translation>Taas täällä: asiakas kirjoitti</translation>
        </message>
        <message>
            <source>Back: its snooze is over</source>
            <translation>Taas täällä: torkku päättyi</translation>
        </message>
        <message>
            <source>It comes back to the queue then, as a draft. Nothing is sent by itself.</source>
            <translation>Silloin se palaa jonoon luonnoksena. Mitään ei lähetetä itsestään.</translation>
        </message>
        <message>
            <source>Follow-up: {title}</source>
            <translation>Seuranta: {title}</translation>
        </message>
        <message>
            <source>Follow-up {time}: {title}</source>
            <translation>Seuranta {time}: {title}</translation>
        </message>
        <message>
            <source>answered {time}</source>
            <translation>vastattu {time}</translation>
        </message>
        <message>
            <source>set by {name}</source>
            <translation>asettanut {name}</translation>
        </message>
        <message>
            <source>snoozed by {name} {time}</source>
            <translation>torkuttanut {name} {time}</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Seuraa myöhemmin</translation>
        </message>
        <message>
            <source>What about? (for you and your colleagues)</source>
            <translation>Mistä on kyse? (sinulle ja työkavereille)</translation>
        </message>
        <message>
            <source>It comes back {time}.</source>
            <translation>Se palaa {time}.</translation>
        </message>
        <message>
            <source>It is in the queue.</source>
            <translation>Se on jonossa.</translation>
        </message>
        <message>
            <source>No follow-up.</source>
            <translation>Ei seurantaa.</translation>
        </message>
        <message>
            <source>{key} change</source>
            <translation>{key} muuta</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Tee nyt</translation>
        </message>
        <message>
            <source>On another day…</source>
            <translation>Jonain muuna päivänä…</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>Ei seurantaa</translation>
        </message>
        <message>
            <source>Nothing is to be followed up. It comes by itself when an answer to a complaint has left and the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets one.</source>
            <translation>Seurattavaa ei ole. Seuranta syntyy itsestään, kun vastaus valitukseen on lähtenyt eikä asiakas kirjoita enää, kuten ohjekirjasi seurannat sanovat. Jonossa sen asettaa {key}.</translation>
        </message>
        <message>
            <source>Follow up later</source>
            <translation>Seuraa myöhemmin</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Jonossa</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Edellinen</translation>
        </message>
        <message numerus="yes">
            <source>%n in the queue</source>
            <translation>
                <numerusform>%n jonossa</numerusform>
                <numerusform>%n jonossa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to come</source>
            <translation>
                <numerusform>%n tulossa</numerusform>
                <numerusform>%n tulossa</numerusform>
            </translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>itsestään</translation>
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
        <message numerus="yes">
            <source>%n rows read…</source>
            <translation>
                <numerusform>%n rivi luettu…</numerusform>
                <numerusform>%n riviä luettu…</numerusform>
            </translation>
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
        <message>
            <source>New</source>
            <translation>Uusi</translation>
        </message>
        <message>
            <source>says the same as the one above</source>
            <translation>sanoo samaa kuin yllä oleva</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Luonnos</translation>
        </message>
        <message numerus="yes">
            <source>+%n like this</source>
            <translation>
                <numerusform>+%n samanlainen</numerusform>
                <numerusform>+%n samanlaista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>%n samanlainen</numerusform>
                <numerusform>%n samanlaista</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
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
            <source>{answer}, holds now</source>
            <translation>{answer}, voimassa nyt</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
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
            <source>Nobody corrected a label yet. Press {key} at a mention whose labels are wrong.</source>
            <translation>Kukaan ei ole vielä korjannut luokitusta. Paina {key} maininnassa, jonka luokitus on väärin.</translation>
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
            <source>Show sources</source>
            <translation>Näytä lähteet</translation>
        </message>
        <message>
            <source>Here: {place}</source>
            <translation>Tässä: {place}</translation>
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
            <source>Show all mentions</source>
            <translation>Näytä kaikki maininnat</translation>
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
            <source>Tone</source>
            <translation>Sävy</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{used} / {limit} merkkiä</translation>
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
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>Vain verkko-osoitteet avataan. Voit kopioida tämän.</translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>%n hälytys säännöistäsi</numerusform>
                <numerusform>%n hälytystä säännöistäsi</numerusform>
            </translation>
        </message>
        <message>
            <source>Critical: {who}</source>
            <translation>Kriittinen: {who}</translation>
        </message>
        <message>
            <source>A critical mention</source>
            <translation>Kriittinen maininta</translation>
        </message>
        <message numerus="yes">
            <source>%n critical mentions</source>
            <translation>
                <numerusform>%n kriittinen maininta</numerusform>
                <numerusform>%n kriittistä mainintaa</numerusform>
            </translation>
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
            <source>what you approved, and what became of it</source>
            <translation>mitä hyväksyit ja miten sen kävi</translation>
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
            <source>Nothing here yet. Replies that you approve wait here, and show what became of them.</source>
            <translation>Täällä ei ole vielä mitään. Hyväksymäsi vastaukset odottavat täällä ja näyttävät, miten niiden kävi.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Näytä vanhempia</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>Keskeytä lähettäminen tai jatka sitä</translation>
        </message>
        <message>
            <source>Take the newest reply back</source>
            <translation>Peru uusin vastaus</translation>
        </message>
        <message>
            <source>Send the next one that waits for its time now</source>
            <translation>Lähetä seuraava aikaansa odottava nyt</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>Peruttu. Maininta on taas avoinna.</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>Se lähtee nyt.</translation>
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
            <source>Pick all that match</source>
            <translation>Valitse kaikki osumat</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ei mitään</translation>
        </message>
        <message>
            <source>Pick none (Esc)</source>
            <translation>Poista valinnat (Esc)</translation>
        </message>
        <message>
            <source>Pick none</source>
            <translation>Poista valinnat</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tunniste</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Merkitse nähdyksi</translation>
        </message>
        <message numerus="yes">
            <source>%n picked</source>
            <translation>
                <numerusform>%n valittu</numerusform>
                <numerusform>%n valittu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that match</source>
            <translation>
                <numerusform>%n osuma</numerusform>
                <numerusform>Kaikki %n osumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>All that match</source>
            <translation>Kaikki osumat</translation>
        </message>
        <message numerus="yes">
            <source>Skip %n</source>
            <translation>
                <numerusform>Ohita %n</numerusform>
                <numerusform>Ohita %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Ohita kaikki</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Ohjekirja</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Opittua</translation>
        </message>
        <message>
            <source>Find in the playbook</source>
            <translation>Etsi ohjekirjasta</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Kaikki kielet</translation>
        </message>
        <message>
            <source>All intents</source>
            <translation>Kaikki aikomukset</translation>
        </message>
        <message>
            <source>All platforms</source>
            <translation>Kaikki palvelut</translation>
        </message>
        <message>
            <source>What the playbook says</source>
            <translation>Mitä ohjekirja sanoo</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Muuta tekstiä</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Tallenna muutos</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>Palauta oletus</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>New template or answer</source>
            <translation>Uusi pohja tai vastaus</translation>
        </message>
        <message>
            <source>Drop what is not saved</source>
            <translation>Hylkää tallentamaton</translation>
        </message>
        <message>
            <source>Read the files again</source>
            <translation>Lue tiedostot uudelleen</translation>
        </message>
        <message>
            <source>Open the playbook's folder</source>
            <translation>Avaa ohjekirjan kansio</translation>
        </message>
        <message>
            <source>Make it a template</source>
            <translation>Tee tästä pohja</translation>
        </message>
        <message>
            <source>Put aside, or bring back</source>
            <translation>Siirrä sivuun tai tuo takaisin</translation>
        </message>
        <message>
            <source>how {brand} speaks</source>
            <translation>miten {brand} puhuu</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n kohta</numerusform>
                <numerusform>%n kohtaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved for this brand.</source>
            <translation>Tallennettu tälle brändille.</translation>
        </message>
        <message>
            <source>The default is in use again.</source>
            <translation>Oletus on taas käytössä.</translation>
        </message>
        <message>
            <source>Taken out; it is not suggested any more.</source>
            <translation>Poistettu; sitä ei enää ehdoteta.</translation>
        </message>
        <message>
            <source>It is not in the playbook any more.</source>
            <translation>Sitä ei enää ole ohjekirjassa.</translation>
        </message>
        <message>
            <source>Open templates or answers first: press {one} or {other}.</source>
            <translation>Avaa ensin pohjat tai vastaukset: paina {one} tai {other}.</translation>
        </message>
        <message>
            <source>Nothing here fits. Take out a word, or show all languages.</source>
            <translation>Mikään täällä ei vastaa hakua. Poista jokin sana tai näytä kaikki kielet.</translation>
        </message>
        <message>
            <source>No answer yet. Press {key} to write the first: what people ask, and what you say.</source>
            <translation>Ei vielä vastauksia. Kirjoita ensimmäinen painamalla {key}: mitä kysytään ja mitä vastaat.</translation>
        </message>
        <message>
            <source>Questions, one a line</source>
            <translation>Kysymykset, yksi riville</translation>
        </message>
        <message>
            <source>What people ask, one wording a line</source>
            <translation>Mitä kysytään, yksi muotoilu riville</translation>
        </message>
        <message>
            <source>Templates may have emoji</source>
            <translation>Pohjissa saa olla emojeja</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Valinta</translation>
        </message>
        <message>
            <source>What kind of answer</source>
            <translation>Millainen vastaus</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Linkki</translation>
        </message>
        <message>
            <source>Last day it is offered</source>
            <translation>Viimeinen päivä, jona tarjotaan</translation>
        </message>
        <message>
            <source>Link, for {slot}</source>
            <translation>Linkki, täyttää kohdan {slot}</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Voimassa asti</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Mikä on vialla</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Lue uudelleen</translation>
        </message>
        <message>
            <source>Open the file's folder</source>
            <translation>Avaa tiedoston kansio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Platform of the preview</source>
            <translation>Esikatselun palvelu</translation>
        </message>
        <message>
            <source>where it was written</source>
            <translation>missä se kirjoitettiin</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>Näin se näkyy</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Oma</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Oletus</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>ei määritetty</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Vastaus</translation>
        </message>
        <message>
            <source>Change it for this brand</source>
            <translation>Muuta tälle brändille</translation>
        </message>
        <message>
            <source>To “{mention}” on {platform}</source>
            <translation>Vastauksena: ”{mention}”, {platform}</translation>
        </message>
        <message>
            <source>To somebody on {platform}; this brand has no such mention yet</source>
            <translation>Vastauksena jollekulle, {platform}; tällä brändillä ei ole vielä tällaista mainintaa</translation>
        </message>
        <message>
            <source>No value for {slots} here: such a mention is not offered this.</source>
            <translation>Tässä ei ole arvoa kohtaan {slots}: tällaiselle maininnalle tätä ei tarjota.</translation>
        </message>
        <message>
            <source>{slot} is no placeholder that is known here.</source>
            <translation>{slot} ei ole tuttu paikanvaraaja.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Mitä on opittu</translation>
        </message>
        <message>
            <source>Nothing yet. Phrases that people keep taking out of suggestions show up here, and replies of your own words after which the customer was kinder.</source>
            <translation>Ei vielä mitään. Täällä näkyvät ilmaukset, joita ehdotuksista poistetaan usein, ja omin sanoin kirjoitetut vastaukset, joiden jälkeen asiakas oli ystävällisempi.</translation>
        </message>
        <message>
            <source>Text of the template</source>
            <translation>Pohjan teksti</translation>
        </message>
        <message>
            <source>Open the template</source>
            <translation>Avaa pohja</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Siirrä sivuun</translation>
        </message>
        <message numerus="yes">
            <source>%n phrases often taken out</source>
            <translation>
                <numerusform>%n usein poistettu ilmaus</numerusform>
                <numerusform>%n usein poistettua ilmausta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies that worked</source>
            <translation>
                <numerusform>%n toiminut vastaus</numerusform>
                <numerusform>%n toiminutta vastausta</numerusform>
            </translation>
        </message>
        <message>
            <source>It answered: “{mention}”</source>
            <translation>Tähän vastattiin: ”{mention}”</translation>
        </message>
        <message>
            <source>Then the customer wrote: “{text}”</source>
            <translation>Sitten asiakas kirjoitti: ”{text}”</translation>
        </message>
        <message>
            <source>Reading the replies of the last year…</source>
            <translation>Luetaan viimeisen vuoden vastauksia…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Tuo takaisin</translation>
        </message>
        <message>
            <source>It is a template of this brand now.</source>
            <translation>Se on nyt tämän brändin pohja.</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n times</source>
            <translation>
                <numerusform>Lähetetty kerran</numerusform>
                <numerusform>Lähetetty %n kertaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kinder after it %n</source>
            <translation>
                <numerusform>sen jälkeen ystävällisempiä %n</numerusform>
                <numerusform>sen jälkeen ystävällisempiä %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought back.</source>
            <translation>Tuotu takaisin.</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>Siirretty sivuun.</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Toimi</translation>
        </message>
        <message>
            <source>Taken out in {cut} of {edits} edits</source>
            <translation>Poistettu {cut}/{edits} muokkauksesta</translation>
        </message>
        <message>
            <source>sent as it is {number}</source>
            <translation>lähetetty sellaisenaan {number}</translation>
        </message>
        <message>
            <source>Often taken out</source>
            <translation>Poistetaan usein</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Ei tallennettu</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Päättynyt</translation>
        </message>
        <message>
            <source>The playbook stays as it was before. {why}</source>
            <translation>Ohjekirja pysyy ennallaan. {why}</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Ääni</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Pohjat</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Kysymykset ja vastaukset</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>Linjaukset</translation>
        </message>
        <message>
            <source>Contacts and links</source>
            <translation>Yhteystiedot ja linkit</translation>
        </message>
        <message>
            <source>Words never to use</source>
            <translation>Sanat, joita ei käytetä</translation>
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
            <source>a journey</source>
            <translation>matka</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>rikki</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kadonnut</translation>
        </message>
        <message>
            <source>the wrong thing</source>
            <translation>väärä tuote</translation>
        </message>
        <message>
            <source>late</source>
            <translation>myöhässä</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>ei vastausta</translation>
        </message>
        <message>
            <source>charged wrongly</source>
            <translation>veloitettu väärin</translation>
        </message>
        <message>
            <source>money back</source>
            <translation>rahat takaisin</translation>
        </message>
        <message>
            <source>return</source>
            <translation>palautus</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>käyttökatko</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>kirjautuminen</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>maksu</translation>
        </message>
        <message>
            <source>price</source>
            <translation>hinta</translation>
        </message>
        <message>
            <source>in stock</source>
            <translation>saatavuus</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>aukioloajat</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>vaara</translation>
        </message>
        <message>
            <source>fraud</source>
            <translation>petos</translation>
        </message>
        <message>
            <source>formal (siz, te, Sie, usted)</source>
            <translation>teitittely (siz, te, Sie, usted)</translation>
        </message>
        <message>
            <source>informal (sen, sinä, du, tú)</source>
            <translation>sinuttelu (sen, sinä, du, tú)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Allekirjoitus</translation>
        </message>
        <message>
            <source>Stands at the end of each reply. {slot} is whoever approves it.</source>
            <translation>Jokaisen vastauksen lopussa. {slot} on vastauksen hyväksyjä.</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojit</translation>
        </message>
        <message>
            <source>Off: templates with an emoji are never suggested.</source>
            <translation>Pois: pohjia, joissa on emoji, ei koskaan ehdoteta.</translation>
        </message>
        <message>
            <source>One a line, in any language. A reply with one of them cannot go out.</source>
            <translation>Yksi riville, millä kielellä tahansa. Vastaus, jossa on jokin näistä, ei voi lähteä.</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Puhuttelu</translation>
        </message>
        <message>
            <source>How replies in this language address people.</source>
            <translation>Miten tämän kielen vastauksissa puhutellaan.</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Palautukset</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: within 30 days. Fills {slot}.</source>
            <translation>Niin kuin se on lauseen sisällä, esimerkiksi: 30 päivän kuluessa. Täyttää kohdan {slot}.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Toimitus</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: two to four working days. Fills {slot}.</source>
            <translation>Niin kuin se on lauseen sisällä, esimerkiksi: kahdesta neljään arkipäivää. Täyttää kohdan {slot}.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Aukioloajat</translation>
        </message>
        <message>
            <source>As they stand inside a sentence, for example: Monday to Friday 9–18. Fills {slot}.</source>
            <translation>Niin kuin ne ovat lauseen sisällä, esimerkiksi: maanantaista perjantaihin 9–18. Täyttää kohdan {slot}.</translation>
        </message>
        <message>
            <source>Refund limit</source>
            <translation>Hyvityksen raja</translation>
        </message>
        <message>
            <source>What one person may promise alone, for example 50 EUR. More wants a second person.</source>
            <translation>Mitä yksi ihminen saa luvata yksin, esimerkiksi 50 EUR. Suurempi vaatii toisen hyväksyjän.</translation>
        </message>
        <message>
            <source>Peak season</source>
            <translation>Ruuhkasesonki</translation>
        </message>
        <message>
            <source>First and last day, one span a line: 2026-11-20 – 2027-01-06.</source>
            <translation>Ensimmäinen ja viimeinen päivä, yksi jakso riville: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message>
            <source>Promises you stand behind</source>
            <translation>Lupaukset, jotka pidätte</translation>
        </message>
        <message>
            <source>Any of date, refund, discount, one a line. Others are asked about before they go out.</source>
            <translation>Näistä: date, refund, discount, yksi riville. Muista kysytään ennen kuin vastaus lähtee.</translation>
        </message>
        <message>
            <source>Replies in one conversation</source>
            <translation>Vastauksia yhdessä keskustelussa</translation>
        </message>
        <message>
            <source>After so many of ours, another wants a second look.</source>
            <translation>Kun vastauksiamme on näin monta, seuraavan katsoo toinenkin.</translation>
        </message>
        <message>
            <source>Replies in an hour</source>
            <translation>Vastauksia tunnissa</translation>
        </message>
        <message>
            <source>After so many of one account, none leaves.</source>
            <translation>Kun yhdeltä tililtä on lähtenyt näin monta, enempää ei lähde.</translation>
        </message>
        <message>
            <source>People who get the same text</source>
            <translation>Saman tekstin saajia</translation>
        </message>
        <message>
            <source>After so many in two days, nobody else gets it.</source>
            <translation>Kun näin moni on saanut sen kahdessa päivässä, kukaan muu ei saa.</translation>
        </message>
        <message>
            <source>Allowed links</source>
            <translation>Sallitut linkit</translation>
        </message>
        <message>
            <source>Domains, one a line, for example example.com. What is under one is allowed too.</source>
            <translation>Verkkotunnukset, yksi riville, esimerkiksi example.com. Myös niiden alla olevat sallitaan.</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Ohjesivu</translation>
        </message>
        <message>
            <source>Fills {slot}. It must be on an allowed domain, with https://.</source>
            <translation>Täyttää kohdan {slot}. Osoitteen on oltava sallitussa verkkotunnuksessa ja alettava https://.</translation>
        </message>
        <message>
            <source>Tags on links (UTM)</source>
            <translation>Linkkien tunnisteet (UTM)</translation>
        </message>
        <message>
            <source>One a line, for example source = {slot}. So what replies bring can be measured.</source>
            <translation>Yksi riville, esimerkiksi source = {slot}. Näin voi mitata, mitä vastaukset tuovat.</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>Sähköpostiosoitteet</translation>
        </message>
        <message>
            <source>Your own, which may stand in a public reply; one a line.</source>
            <translation>Omanne, jotka saavat olla julkisessa vastauksessa; yksi riville.</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>Puhelinnumerot</translation>
        </message>
        <message>
            <source>Private channel</source>
            <translation>Yksityinen kanava</translation>
        </message>
        <message>
            <source>The whole phrase that fills {slot}, for example: by DM.</source>
            <translation>Koko ilmaus, joka täyttää kohdan {slot}, esimerkiksi: yksityisviestillä.</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Epäselvä</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>muualla</translation>
        </message>
        <message>
            <source>in a private conversation</source>
            <translation>yksityisessä keskustelussa</translation>
        </message>
        <message>
            <source>Answer as you would write it; {slots} are filled in.</source>
            <translation>Vastaa omin sanoin; nämä täytetään: {slots}.</translation>
        </message>
        <message>
            <source>Words in braces are filled in; everything else goes out as it stands here.</source>
            <translation>Aaltosulkeissa olevat sanat täytetään; kaikki muu lähtee niin kuin se on tässä.</translation>
        </message>
        <message>
            <source>Write the first and the last day like this: 2026-11-20 – 2027-01-06.</source>
            <translation>Kirjoita ensimmäinen ja viimeinen päivä näin: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message numerus="yes">
            <source>Suggested %n times</source>
            <translation>
                <numerusform>Ehdotettu kerran</numerusform>
                <numerusform>Ehdotettu %n kertaa</numerusform>
            </translation>
        </message>
        <message>
            <source>edited {number}</source>
            <translation>muokattu {number}</translation>
        </message>
        <message>
            <source>skipped {number}</source>
            <translation>ohitettu {number}</translation>
        </message>
        <message>
            <source>Often taken out ({cut} of {edits} edits): “{phrase}”</source>
            <translation>Poistetaan usein ({cut}/{edits} muokkauksesta): ”{phrase}”</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Uusi kysymys</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Käytössä</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Pois</translation>
        </message>
        <message>
            <source>kinder after it {better}, less kind {worse}</source>
            <translation>sen jälkeen ystävällisempiä {better}, vähemmän ystävällisiä {worse}</translation>
        </message>
        <message>
            <source>Write the day like this: 2027-01-31.</source>
            <translation>Kirjoita päivä näin: 2027-01-31.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Kirjoita kokonaisluku.</translation>
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
            <source>Twice as often</source>
            <translation>Kaksi kertaa niin usein</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Tavalliseen tahtiin</translation>
        </message>
        <message>
            <source>Half as often</source>
            <translation>Puolet harvemmin</translation>
        </message>
        <message>
            <source>A quarter as often</source>
            <translation>Neljäsosa tavallisesta</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>Tulee voimaan, kun SocialDesk käynnistyy seuraavan kerran.</translation>
        </message>
        <message>
            <source>This system has no tray now: closing the window ends SocialDesk.</source>
            <translation>Järjestelmässä ei ole nyt ilmoitusaluetta: ikkunan sulkeminen lopettaa SocialDeskin.</translation>
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
            <source>Take the tour</source>
            <translation>Aloita esittely</translation>
        </message>
        <message>
            <source>Tell me of what is critical</source>
            <translation>Ilmoita kriittisistä</translation>
        </message>
        <message>
            <source>… and with a sound</source>
            <translation>… ja äänellä</translation>
        </message>
        <message>
            <source>Go on in the tray when the window is closed</source>
            <translation>Jatka ilmoitusalueella, kun ikkuna suljetaan</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Käynnistä, kun kirjaudun sisään</translation>
        </message>
        <message>
            <source>Outside of the window</source>
            <translation>Ikkunan ulkopuolella</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Työskentele offline-tilassa</translation>
        </message>
        <message>
            <source>Keep quiet hours</source>
            <translation>Pidä hiljaiset tunnit</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Kuuntelee</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>Kaikki tämän työpöydän tiedot ovat kansiossa {folder}.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>Näkyy päätöstesi vieressä.</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>Vastaukset allekirjoitetaan niillä, esimerkiksi ^AK.</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>Hyväksytty vastaus odottaa näin kauan ennen lähtöä.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Näppäimistö</translation>
        </message>
        <message>
            <source>Every action with its key; any of them can be another.</source>
            <translation>Kaikki toiminnot ja niiden näppäimet; jokaisen voi vaihtaa.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Ensiaskeleet</translation>
        </message>
        <message>
            <source>Seven stops in the queue. Esc leaves it at any time.</source>
            <translation>Seitsemän pysähdystä jonossa. Esc lopettaa milloin vain.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Kirjautuminen</translation>
        </message>
        <message>
            <source>Nothing is asked and nothing is sent; approved replies wait.</source>
            <translation>Mitään ei kysellä eikä lähetetä; hyväksytyt vastaukset odottavat.</translation>
        </message>
        <message>
            <source>Each platform has a pace of its own.</source>
            <translation>Kullakin palvelulla on oma tahtinsa.</translation>
        </message>
        <message>
            <source>Sources are asked seldom then, and nothing is told.</source>
            <translation>Silloin lähteitä kysellään harvoin eikä mistään ilmoiteta.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Aikavyöhyke</translation>
        </message>
        <message>
            <source>For each X account without an amount of its own. At zero nothing paid is asked.</source>
            <translation>Jokaiselle X-tilille, jolla ei ole omaa summaa. Nollalla ei kysellä mitään maksullista.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Tallennettu.</translation>
        </message>
        <message>
            <source>Critical mentions and alerts of your rules, several in one, never in the quiet hours.</source>
            <translation>Kriittiset maininnat ja sääntöjesi hälytykset, monta yhdessä, ei koskaan hiljaisina tunteina.</translation>
        </message>
        <message>
            <source>They need a tray, which this system does not have now.</source>
            <translation>Ne tarvitsevat ilmoitusalueen, jota järjestelmässä ei nyt ole.</translation>
        </message>
        <message>
            <source>SocialDesk starts when you log in.</source>
            <translation>SocialDesk käynnistyy, kun kirjaudut sisään.</translation>
        </message>
        <message>
            <source>SocialDesk waits to be started.</source>
            <translation>SocialDesk odottaa, että käynnistät sen.</translation>
        </message>
        <message>
            <source>Asked often</source>
            <translation>Usein kysyttyä</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Kysymykset</translation>
        </message>
        <message>
            <source>Put aside, or not now</source>
            <translation>Siirrä sivuun tai ei nyt</translation>
        </message>
        <message>
            <source>Bring back what was put aside</source>
            <translation>Palauta sivuun siirretty</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Katso uudelleen</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Kirjoita vastaus</translation>
        </message>
        <message>
            <source>Add to the FAQ</source>
            <translation>Lisää UKK:hon</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Lopeta etsiminen</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>Valitse useita</translation>
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
            <source>Pick all, once more all that match</source>
            <translation>Valitse kaikki, toisella painalluksella kaikki osumat</translation>
        </message>
        <message>
            <source>Open or fold those that say the same</source>
            <translation>Avaa tai taita samaa sanovat</translation>
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
            <source>Approve, and send at…</source>
            <translation>Hyväksy ja ajasta lähetys…</translation>
        </message>
        <message>
            <source>Next misspelt word</source>
            <translation>Seuraava kirjoitusvirhe</translation>
        </message>
        <message>
            <source>Ask the lead, or take that back</source>
            <translation>Kysy vetäjältä tai peru kysymys</translation>
        </message>
        <message>
            <source>Send a draft back with a note</source>
            <translation>Palauta luonnos viestin kera</translation>
        </message>
        <message>
            <source>Why is it here</source>
            <translation>Miksi se on täällä</translation>
        </message>
        <message>
            <source>What the post links to</source>
            <translation>Mihin julkaisu linkittää</translation>
        </message>
        <message>
            <source>All that this customer said</source>
            <translation>Kaikki, mitä tämä asiakas on sanonut</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>Näytä tai piilota asiakas</translation>
        </message>
        <message>
            <source>Denser or roomier rows</source>
            <translation>Tiiviimmät tai väljemmät rivit</translation>
        </message>
        <message>
            <source>That was the last one. {key} takes it back.</source>
            <translation>Se oli viimeinen. {key} peruu sen.</translation>
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
            <source>Approved. It leaves at {time}.</source>
            <translation>Hyväksytty. Lähtee {time}.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Hyväksytty</translation>
        </message>
        <message>
            <source>Narrow by facets</source>
            <translation>Rajaa ominaisuuksilla</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>Luokitus on taas luokittimen.</translation>
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
            <source>Next mention</source>
            <translation>Seuraava maininta</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Edellinen maininta</translation>
        </message>
        <message>
            <source>Pick the next one too</source>
            <translation>Valitse myös seuraava</translation>
        </message>
        <message>
            <source>Pick the previous one too</source>
            <translation>Valitse myös edellinen</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Joku muu…</translation>
        </message>
        <message>
            <source>Another tag…</source>
            <translation>Muu tunniste…</translation>
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
            <source>as planned</source>
            <translation>suunnitelman mukaan</translation>
        </message>
        <message>
            <source>Is all well?</source>
            <translation>Onko kaikki hyvin?</translation>
        </message>
        <message>
            <source>Did our answer help?</source>
            <translation>Auttoiko vastauksemme?</translation>
        </message>
        <message>
            <source>Thank for the praise</source>
            <translation>Kiitä kehuista</translation>
        </message>
        <message>
            <source>Thank for coming back</source>
            <translation>Kiitä paluusta</translation>
        </message>
        <message>
            <source>A year together</source>
            <translation>Vuosi yhdessä</translation>
        </message>
        <message>
            <source>How far to look back</source>
            <translation>Kuinka kauas taaksepäin katsotaan</translation>
        </message>
        <message>
            <source>Reading questions</source>
            <translation>Luetaan kysymyksiä</translation>
        </message>
        <message>
            <source>Mentions that ask this</source>
            <translation>Maininnat, joissa tätä kysytään</translation>
        </message>
        <message>
            <source>Reading questions…</source>
            <translation>Luetaan kysymyksiä…</translation>
        </message>
        <message numerus="yes">
            <source>%n this week</source>
            <translation>
                <numerusform>%n tällä viikolla</numerusform>
                <numerusform>%n tällä viikolla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the week before</source>
            <translation>
                <numerusform>%n edellisellä viikolla</numerusform>
                <numerusform>%n edellisellä viikolla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Viimeinen %n päivä</numerusform>
                <numerusform>Viimeiset %n päivää</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. {key} looks again; what was read is kept.</source>
            <translation>Pysäytetty. {key} etsii uudelleen; jo luettu säilyy.</translation>
        </message>
        <message>
            <source>Nobody asked anything in this time.</source>
            <translation>Kukaan ei kysynyt mitään tänä aikana.</translation>
        </message>
        <message>
            <source>It is asked twice as often by now.</source>
            <translation>Sitä kysytään jo kaksi kertaa niin usein.</translation>
        </message>
        <message>
            <source>The FAQ answers it under “{question}”.</source>
            <translation>UKK vastaa siihen kohdassa ”{question}”.</translation>
        </message>
        <message>
            <source>Added to the FAQ.</source>
            <translation>Lisätty UKK:hon.</translation>
        </message>
        <message>
            <source>Put aside. It comes back when it is asked twice as often.</source>
            <translation>Siirretty sivuun. Se palaa, kun sitä kysytään kaksi kertaa niin usein.</translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints, and none repeats.</source>
            <translation>
                <numerusform>%n kysymys tai valitus, eikä mikään toistu.</numerusform>
                <numerusform>%n kysymystä ja valitusta, eikä mikään toistu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints compared</source>
            <translation>
                <numerusform>%n kysymys tai valitus verrattu</numerusform>
                <numerusform>%n kysymystä ja valitusta verrattu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeat</source>
            <translation>
                <numerusform>%n toistuu</numerusform>
                <numerusform>%n toistuu</numerusform>
            </translation>
        </message>
        <message>
            <source>From a rule</source>
            <translation>Säännöstä</translation>
        </message>
        <message>
            <source>Doubled since</source>
            <translation>Sittemmin kaksinkertaistunut</translation>
        </message>
        <message>
            <source>In the FAQ</source>
            <translation>UKK:ssa</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Valitus</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n kerran</numerusform>
                <numerusform>%n kertaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n ihminen</numerusform>
                <numerusform>%n ihmistä</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} not answered</source>
            <translation>{share} vastaamatta</translation>
        </message>
        <message>
            <source>{person} added it to the FAQ, {moment}.</source>
            <translation>{person} lisäsi sen UKK:hon, {moment}.</translation>
        </message>
        <message>
            <source>{person} put it aside, {moment}.</source>
            <translation>{person} siirsi sen sivuun, {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>%n put aside or added</source>
            <translation>
                <numerusform>%n siirretty sivuun tai lisätty</numerusform>
                <numerusform>%n siirretty sivuun tai lisätty</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones left out</source>
            <translation>vanhemmat jätetty pois</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Lisätty</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>vastattu</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>vastaamatta</translation>
        </message>
        <message>
            <source>Asks how it ended</source>
            <translation>Kysyy, miten kävi</translation>
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
            <source>Somebody else is writing a reply to this, too.</source>
            <translation>Joku muukin kirjoittaa tähän vastausta.</translation>
        </message>
        <message>
            <source>Two people should look at this; you are alone. Read it once more before it leaves.</source>
            <translation>Tämä olisi kahden katsottava, mutta olet yksin. Lue se vielä kerran ennen lähettämistä.</translation>
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
            <source>Rules</source>
            <translation>Säännöt</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Uusi sääntö</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>Näytä rivi</translation>
        </message>
        <message>
            <source>New rule, or person</source>
            <translation>Uusi sääntö tai henkilö</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Muuta sääntöä</translation>
        </message>
        <message>
            <source>Switch the rule on or off</source>
            <translation>Ota sääntö käyttöön tai pois</translation>
        </message>
        <message>
            <source>Move the rule up</source>
            <translation>Siirrä sääntöä ylös</translation>
        </message>
        <message>
            <source>Move the rule down</source>
            <translation>Siirrä sääntöä alas</translation>
        </message>
        <message>
            <source>Try the rule on history</source>
            <translation>Kokeile sääntöä historiaan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Mark the alert as seen</source>
            <translation>Merkitse hälytys nähdyksi</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Näytä säännöt</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>Näytä hälytykset</translation>
        </message>
        <message>
            <source>Show the files as text</source>
            <translation>Näytä tiedostot tekstinä</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Tallennettu: {name}</translation>
        </message>
        <message>
            <source>People and hours</source>
            <translation>Ihmiset ja ajat</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Hälytykset</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Uusi henkilö</translation>
        </message>
        <message>
            <source>Alerts ({count})</source>
            <translation>Hälytykset ({count})</translation>
        </message>
        <message>
            <source>Until then the rules below stay in force.</source>
            <translation>Siihen asti alla olevat säännöt ovat voimassa.</translation>
        </message>
        <message>
            <source>Show those that were seen, too</source>
            <translation>Näytä myös nähdyt</translation>
        </message>
        <message>
            <source>Nothing to see. Rules with an alert write here.</source>
            <translation>Ei nähtävää. Hälyttävät säännöt kirjoittavat tänne.</translation>
        </message>
        <message>
            <source>Kept out of the queue</source>
            <translation>Jonon ulkopuolella</translation>
        </message>
        <message>
            <source>Let them in again</source>
            <translation>Päästä takaisin jonoon</translation>
        </message>
        <message>
            <source>No rule keeps anybody out of the queue.</source>
            <translation>Mikään sääntö ei pidä ketään poissa jonosta.</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>kirjoittaja</translation>
        </message>
        <message>
            <source>a conversation of</source>
            <translation>keskustelu, kirjoittajana</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>päättyy {time}</translation>
        </message>
        <message>
            <source>until it is lifted</source>
            <translation>kunnes esto poistetaan</translation>
        </message>
        <message>
            <source>{who} comes to the queue again from now on.</source>
            <translation>{who} tulee tästä lähtien taas jonoon.</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>nähnyt {name}</translation>
        </message>
        <message>
            <source>Seen.</source>
            <translation>Nähty.</translation>
        </message>
        <message>
            <source>does not matter</source>
            <translation>ei väliä</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>Danger first</source>
            <translation>Vaara ensin</translation>
        </message>
        <message>
            <source>This may be about safety or law. Look at it now.</source>
            <translation>Tämä voi koskea turvallisuutta tai lakia. Katso heti.</translation>
        </message>
        <message>
            <source>Waits too long</source>
            <translation>Odottaa liian kauan</translation>
        </message>
        <message>
            <source>Nobody has answered this for two hours.</source>
            <translation>Kukaan ei ole vastannut tähän kahteen tuntiin.</translation>
        </message>
        <message>
            <source>To the lead after four hours</source>
            <translation>Vetäjälle neljän tunnin jälkeen</translation>
        </message>
        <message>
            <source>Unanswered for four hours of opening time.</source>
            <translation>Vastaamatta neljä aukiolotuntia.</translation>
        </message>
        <message>
            <source>Late parcels</source>
            <translation>Myöhästyneet paketit</translation>
        </message>
        <message>
            <source>Refunds to who knows them</source>
            <translation>Hyvitykset ne osaavalle</translation>
        </message>
        <message>
            <source>To who speaks the language</source>
            <translation>Kielen osaajalle</translation>
        </message>
        <message>
            <source>Many followers</source>
            <translation>Paljon seuraajia</translation>
        </message>
        <message>
            <source>Somebody with many followers is unhappy.</source>
            <translation>Joku, jolla on paljon seuraajia, on tyytymätön.</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Lehdistö</translation>
        </message>
        <message>
            <source>This may be the press.</source>
            <translation>Tämä voi olla lehdistöltä.</translation>
        </message>
        <message>
            <source>Regulars first</source>
            <translation>Kanta-asiakkaat ensin</translation>
        </message>
        <message>
            <source>Night posts</source>
            <translation>Yöllä julkaistut</translation>
        </message>
        <message>
            <source>Small talk waits until we open</source>
            <translation>Jutustelu odottaa avaamista</translation>
        </message>
        <message>
            <source>Spam out of sight</source>
            <translation>Roskaposti pois näkyvistä</translation>
        </message>
        <message>
            <source>late delivery</source>
            <translation>toimitus myöhässä</translation>
        </message>
        <message>
            <source>press</source>
            <translation>lehdistö</translation>
        </message>
        <message>
            <source>night</source>
            <translation>yö</translation>
        </message>
        <message>
            <source>any</source>
            <translation>mikä tahansa</translation>
        </message>
        <message>
            <source>Note to colleagues</source>
            <translation>Viesti työkavereille</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>Käytössä</translation>
        </message>
        <message>
            <source>When all of this holds</source>
            <translation>Kun kaikki tämä pätee</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>Tunnelma</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Aihe</translation>
        </message>
        <message>
            <source>handles, with commas between them</source>
            <translation>käyttäjätunnukset pilkuin eroteltuina</translation>
        </message>
        <message>
            <source>Words and more</source>
            <translation>Sanat ja muuta</translation>
        </message>
        <message>
            <source>Also where the model is unsure of these labels</source>
            <translation>Myös kun malli on epävarma näistä luokituksista</translation>
        </message>
        <message>
            <source>Answer expected</source>
            <translation>Odottaa vastausta</translation>
        </message>
        <message>
            <source>Customer is tagged</source>
            <translation>Asiakkaalla on tunniste</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Julkaistu</translation>
        </message>
        <message>
            <source>On these days</source>
            <translation>Näinä päivinä</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Välillä</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Pyhäpäivä</translation>
        </message>
        <message>
            <source>Unanswered for</source>
            <translation>Vastaamatta</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Laskutapa</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>Tee tämä</translation>
        </message>
        <message>
            <source>tags, with commas between them</source>
            <translation>tunnisteet pilkuin eroteltuina</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Tärkeys</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>Osoita</translation>
        </message>
        <message>
            <source>skills, with commas; none: anybody</source>
            <translation>taidot pilkuin eroteltuina; tyhjä: kuka vain</translation>
        </message>
        <message>
            <source>Who knows</source>
            <translation>Joka osaa</translation>
        </message>
        <message>
            <source>and speaks the customer's language</source>
            <translation>ja puhuu asiakkaan kieltä</translation>
        </message>
        <message>
            <source>Templates for</source>
            <translation>Pohjat tilanteeseen</translation>
        </message>
        <message>
            <source>Snooze for</source>
            <translation>Torkutusaika</translation>
        </message>
        <message>
            <source>45m, 2h, 1d, or “opening”</source>
            <translation>45m, 2h, 1d tai ”opening”</translation>
        </message>
        <message>
            <source>Keep out of the queue</source>
            <translation>Pidä poissa jonosta</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Kesto</translation>
        </message>
        <message>
            <source>30d; empty: until it is lifted</source>
            <translation>30d; tyhjä: kunnes esto poistetaan</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Hälytys</translation>
        </message>
        <message>
            <source>a sentence to show among the alerts</source>
            <translation>lause, joka näkyy hälytyksissä</translation>
        </message>
        <message>
            <source>Hand to the lead</source>
            <translation>Anna vetäjälle</translation>
        </message>
        <message>
            <source>a sentence that says why</source>
            <translation>lause, joka kertoo syyn</translation>
        </message>
        <message>
            <source>Add to the FAQ candidates</source>
            <translation>Lisää UKK-ehdokkaisiin</translation>
        </message>
        <message>
            <source>Stop here: later rules do nothing</source>
            <translation>Lopeta tähän: myöhemmät säännöt eivät tee mitään</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ei kukaan</translation>
        </message>
        <message>
            <source>who is on shift and has the least to do</source>
            <translation>vuorossa oleva, jolla on vähiten töitä</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>minä päivänä vain</translation>
        </message>
        <message>
            <source>points</source>
            <translation>pistettä</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>milloin vain</translation>
        </message>
        <message>
            <source>in opening hours</source>
            <translation>aukioloaikana</translation>
        </message>
        <message>
            <source>outside opening hours</source>
            <translation>aukioloajan ulkopuolella</translation>
        </message>
        <message>
            <source>opening time</source>
            <translation>aukioloaika</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>mikä aika tahansa</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>kuten tavallisesti</translation>
        </message>
        <message>
            <source>the conversation</source>
            <translation>keskustelu</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>Säännöt järjestyksessä</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ei vielä tallennettu</translation>
        </message>
        <message>
            <source>No rule yet. A rule says what happens by itself with a mention: press {key} to begin with one.</source>
            <translation>Ei vielä sääntöjä. Sääntö kertoo, mitä maininnalle tapahtuu itsestään: aloita painamalla {key}.</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>Tallenna sääntö</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Hylkää muutokset</translation>
        </message>
        <message>
            <source>On: {name}</source>
            <translation>Käytössä: {name}</translation>
        </message>
        <message>
            <source>Off: {name}</source>
            <translation>Pois: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n in 7 days, last {ago}</source>
            <translation>
                <numerusform>%n 7 päivässä, viimeksi {ago}</numerusform>
                <numerusform>%n 7 päivässä, viimeksi {ago}</numerusform>
            </translation>
        </message>
        <message>
            <source>has done nothing in the last 7 days</source>
            <translation>ei ole tehnyt mitään 7 päivään</translation>
        </message>
        <message>
            <source>The file must be mended first.</source>
            <translation>Tiedosto on ensin korjattava.</translation>
        </message>
        <message>
            <source>An empty rule</source>
            <translation>Tyhjä sääntö</translation>
        </message>
        <message>
            <source>Moved: {name}</source>
            <translation>Siirretty: {name}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Poistettu: {name}</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Ei vielä tallennettu.</translation>
        </message>
        <message>
            <source>empty; such as {example}</source>
            <translation>tyhjä; esimerkiksi {example}</translation>
        </message>
        <message>
            <source>Public holidays of</source>
            <translation>Pyhäpäivät maassa</translation>
        </message>
        <message>
            <source>a country code: FI, TR, DE</source>
            <translation>maakoodi: FI, TR, DE</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Alue</translation>
        </message>
        <message>
            <source>Also closed on</source>
            <translation>Kiinni myös</translation>
        </message>
        <message>
            <source>as it signs decisions</source>
            <translation>niin kuin se näkyy päätöksissä</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Taidot</translation>
        </message>
        <message>
            <source>refunds, delivery</source>
            <translation>hyvitykset, toimitukset</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Kielet</translation>
        </message>
        <message>
            <source>en, tr; none: every language</source>
            <translation>en, tr; tyhjä: kaikki kielet</translation>
        </message>
        <message>
            <source>Is a lead</source>
            <translation>On vetäjä</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ei rajaa</translation>
        </message>
        <message>
            <source>Most open mentions</source>
            <translation>Avoimia mainintoja enintään</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Poissa</translation>
        </message>
        <message>
            <source>Own hours (empty: the brand's opening hours)</source>
            <translation>Omat ajat (tyhjä: brändin aukioloajat)</translation>
        </message>
        <message>
            <source>on shift</source>
            <translation>vuorossa</translation>
        </message>
        <message>
            <source>away</source>
            <translation>poissa</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>vetäjä</translation>
        </message>
        <message>
            <source>Next public holidays: {days}</source>
            <translation>Seuraavat pyhäpäivät: {days}</translation>
        </message>
        <message>
            <source>No public holidays.</source>
            <translation>Ei pyhäpäiviä.</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>Ota tiedosto sellaisenaan</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Tiedoston teksti</translation>
        </message>
        <message>
            <source>Holds for {matched} of {all} mentions ({share}), {per_day} a day</source>
            <translation>Pätee {matched} / {all} mainintaan ({share}), {per_day} päivässä</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day}: {count}</translation>
        </message>
        <message>
            <source>most on {day}: {count}</source>
            <translation>eniten {day}: {count}</translation>
        </message>
        <message numerus="yes">
            <source>Mentions a day, %n days, {said}</source>
            <translation>
                <numerusform>Mainintoja päivässä, %n päivä, {said}</numerusform>
                <numerusform>Mainintoja päivässä, %n päivää, {said}</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it on history</source>
            <translation>Kokeile historiaan</translation>
        </message>
        <message>
            <source>Nothing is changed by trying.</source>
            <translation>Kokeilu ei muuta mitään.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Esimerkkejä</translation>
        </message>
        <message>
            <source>Looking back…</source>
            <translation>Katsotaan taaksepäin…</translation>
        </message>
        <message>
            <source>Compared {done} of {all}…</source>
            <translation>Verrattu {done} / {all}…</translation>
        </message>
        <message>
            <source>It would have held for nothing. Ask for less, or look back further.</source>
            <translation>Se ei olisi pätenyt mihinkään. Väljennä ehtoja tai katso kauemmas taaksepäin.</translation>
        </message>
        <message numerus="yes">
            <source>For %n more it would hold, but the model is unsure of a label it asks for.</source>
            <translation>
                <numerusform>Se pätisi vielä %n mainintaan, mutta malli on epävarma luokituksesta, jota se kysyy.</numerusform>
                <numerusform>Se pätisi vielä %n mainintaan, mutta malli on epävarma luokituksesta, jota se kysyy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared on the newest {count}:</source>
            <translation>Verrattu uusimpiin, {count}:</translation>
        </message>
        <message numerus="yes">
            <source>With it: {act}, %n times</source>
            <translation>
                <numerusform>Sen kanssa: {act}, %n kerran</numerusform>
                <numerusform>Sen kanssa: {act}, %n kertaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No longer: {act}, %n times</source>
            <translation>
                <numerusform>Ei enää: {act}, %n kerran</numerusform>
                <numerusform>Ei enää: {act}, %n kertaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing would be different for %n of them: other rules do it already.</source>
            <translation>
                <numerusform>Mikään ei muuttuisi %n maininnassa: muut säännöt tekevät sen jo.</numerusform>
                <numerusform>Mikään ei muuttuisi %n maininnassa: muut säännöt tekevät sen jo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n days</source>
            <translation>
                <numerusform>viimeinen %n päivä</numerusform>
                <numerusform>viimeiset %n päivää</numerusform>
            </translation>
        </message>
        <message>
            <source>peak season</source>
            <translation>ruuhkasesonki</translation>
        </message>
        <message>
            <source>a follow-up</source>
            <translation>seuranta</translation>
        </message>
        <message>
            <source>a returning customer</source>
            <translation>palaava asiakas</translation>
        </message>
        <message>
            <source>an anniversary</source>
            <translation>vuosipäivä</translation>
        </message>
        <message>
            <source>the feeling is {value}</source>
            <translation>tunnelma on {value}</translation>
        </message>
        <message>
            <source>the urgency is {value}</source>
            <translation>kiireellisyys on {value}</translation>
        </message>
        <message>
            <source>the topic is {value}</source>
            <translation>aihe on {value}</translation>
        </message>
        <message>
            <source>the language is {value}</source>
            <translation>kieli on {value}</translation>
        </message>
        <message>
            <source>it is on {value}</source>
            <translation>palvelu on {value}</translation>
        </message>
        <message>
            <source>the author is {value}</source>
            <translation>kirjoittaja on {value}</translation>
        </message>
        <message>
            <source>it has a link</source>
            <translation>siinä on linkki</translation>
        </message>
        <message>
            <source>it has a picture or video</source>
            <translation>siinä on kuva tai video</translation>
        </message>
        <message>
            <source>it answers another post</source>
            <translation>se vastaa toiseen julkaisuun</translation>
        </message>
        <message>
            <source>the model is unsure</source>
            <translation>malli on epävarma</translation>
        </message>
        <message>
            <source>it is a repost</source>
            <translation>se on uudelleenjako</translation>
        </message>
        <message>
            <source>it is public</source>
            <translation>se on julkinen</translation>
        </message>
        <message>
            <source>When {conditions} → {actions}</source>
            <translation>Kun {conditions} → {actions}</translation>
        </message>
        <message>
            <source>unanswered for {span}</source>
            <translation>vastaamatta {span}</translation>
        </message>
        <message>
            <source>assign to who is on shift</source>
            <translation>osoita vuorossa olevalle</translation>
        </message>
        <message>
            <source>For every mention → {actions}</source>
            <translation>Jokaiselle maininnalle → {actions}</translation>
        </message>
        <message>
            <source>unanswered for {span} of opening time</source>
            <translation>vastaamatta {span} aukioloaikaa</translation>
        </message>
        <message>
            <source>not: {what}</source>
            <translation>ei: {what}</translation>
        </message>
        <message>
            <source>the author has {figure} followers</source>
            <translation>kirjoittajalla on {figure} seuraajaa</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>siinä lukee {words}</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>lisää tunniste {tag}</translation>
        </message>
        <message>
            <source>assign to {name}</source>
            <translation>osoita: {name}</translation>
        </message>
        <message>
            <source>assign to who is on shift and knows {skills}</source>
            <translation>osoita vuorossa olevalle, joka osaa: {skills}</translation>
        </message>
        <message>
            <source>assign to who is on shift and speaks the language</source>
            <translation>osoita vuorossa olevalle, joka puhuu kieltä</translation>
        </message>
        <message>
            <source>mute the author</source>
            <translation>vaimenna kirjoittaja</translation>
        </message>
        <message>
            <source>mute the conversation</source>
            <translation>vaimenna keskustelu</translation>
        </message>
        <message>
            <source>What rules did:</source>
            <translation>Mitä säännöt tekivät:</translation>
        </message>
        <message>
            <source>stop here</source>
            <translation>lopeta tähän</translation>
        </message>
        <message>
            <source>the customer is tagged {tags}</source>
            <translation>asiakkaalla on tunniste {tags}</translation>
        </message>
        <message>
            <source>posted on {days}</source>
            <translation>julkaisupäivä on {days}</translation>
        </message>
        <message>
            <source>posted between {times}</source>
            <translation>julkaistu välillä {times}</translation>
        </message>
        <message>
            <source>(also where the model is unsure)</source>
            <translation>(myös kun malli on epävarma)</translation>
        </message>
        <message>
            <source>raise the priority by {points}</source>
            <translation>nosta tärkeyttä {points} p</translation>
        </message>
        <message>
            <source>templates for {occasion}</source>
            <translation>pohjat tilanteeseen: {occasion}</translation>
        </message>
        <message>
            <source>alert: {text}</source>
            <translation>hälytä: {text}</translation>
        </message>
        <message>
            <source>hand to the lead: {text}</source>
            <translation>anna vetäjälle: {text}</translation>
        </message>
        <message>
            <source>add to the FAQ candidates</source>
            <translation>lisää UKK-ehdokkaisiin</translation>
        </message>
        <message>
            <source>assign to who is on shift, knows {skills} and speaks the language</source>
            <translation>osoita vuorossa olevalle, joka puhuu kieltä ja osaa: {skills}</translation>
        </message>
        <message>
            <source>Not assigned yet: {why}</source>
            <translation>Ei vielä osoitettu: {why}</translation>
        </message>
        <message>
            <source>an answer is expected</source>
            <translation>vastausta odotetaan</translation>
        </message>
        <message>
            <source>no answer is expected</source>
            <translation>vastausta ei odoteta</translation>
        </message>
        <message>
            <source>posted in opening hours</source>
            <translation>julkaistu aukioloaikana</translation>
        </message>
        <message>
            <source>posted outside opening hours</source>
            <translation>julkaistu aukioloajan ulkopuolella</translation>
        </message>
        <message>
            <source>posted on a public holiday</source>
            <translation>julkaistu pyhäpäivänä</translation>
        </message>
        <message>
            <source>posted on no public holiday</source>
            <translation>ei julkaistu pyhäpäivänä</translation>
        </message>
        <message>
            <source>lower the priority by {points}</source>
            <translation>laske tärkeyttä {points} p</translation>
        </message>
        <message>
            <source>snooze for {span}</source>
            <translation>torkuta {span}</translation>
        </message>
        <message>
            <source>snooze until the brand opens</source>
            <translation>torkuta, kunnes brändi avaa</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n päivä</numerusform>
                <numerusform>%n päivää</numerusform>
            </translation>
        </message>
        <message>
            <source>{rule}: {does} (because: {why})</source>
            <translation>{rule}: {does} (syy: {why})</translation>
        </message>
        <message>
            <source>{rule}: nothing, because “{by}” said stop here</source>
            <translation>{rule}: ei mitään, koska ”{by}” käski lopettaa tähän</translation>
        </message>
        <message>
            <source>{rule}: nothing, because the model is unsure of {label}</source>
            <translation>{rule}: ei mitään, koska malli on epävarma: {label}</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Write a reply and press {key} to save it for later.</source>
            <translation>Mitään ei ole vielä tallennettu. Kirjoita vastaus ja tallenna se painamalla {key}.</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>Tallennetut vastaukset</translation>
        </message>
        <message>
            <source>Which reply?</source>
            <translation>Mikä vastaus?</translation>
        </message>
        <message>
            <source>No saved reply has these words.</source>
            <translation>Missään tallennetussa vastauksessa ei ole näitä sanoja.</translation>
        </message>
        <message>
            <source>Insert a saved reply</source>
            <translation>Lisää tallennettu vastaus</translation>
        </message>
        <message>
            <source>Save this reply for later</source>
            <translation>Tallenna tämä vastaus myöhempää varten</translation>
        </message>
        <message>
            <source>A name by which you will find it again</source>
            <translation>Nimi, jolla löydät sen taas</translation>
        </message>
        <message>
            <source>Write the reply first, then save it.</source>
            <translation>Kirjoita ensin vastaus, sitten tallenna se.</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Tallennettu nimellä ”{name}”</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Odottaa minua</translation>
        </message>
        <message>
            <source>Asked by me</source>
            <translation>Minun kysymäni</translation>
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
            <source>To follow up</source>
            <translation>Seurattavat</translation>
        </message>
        <message>
            <source>Praise to thank</source>
            <translation>Kiitettävät kehut</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Omat</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Osoittamattomat</translation>
        </message>
        <message>
            <source>{language} questions</source>
            <translation>Kysymykset: {language}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Tallennetut näkymät</translation>
        </message>
        <message>
            <source>Save this filter as a view</source>
            <translation>Tallenna tämä rajaus näkymäksi</translation>
        </message>
        <message>
            <source>Saved as “{name}”.</source>
            <translation>Tallennettu nimellä ”{name}”.</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>Nimeä tämä näkymä uudelleen</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Poista tämä näkymä</translation>
        </message>
        <message>
            <source>Move this view up</source>
            <translation>Siirrä tätä näkymää ylös</translation>
        </message>
        <message>
            <source>Move this view down</source>
            <translation>Siirrä tätä näkymää alas</translation>
        </message>
        <message>
            <source>Go to a saved view</source>
            <translation>Siirry tallennettuun näkymään</translation>
        </message>
        <message>
            <source>Go to one of your own views first: {key} shows them.</source>
            <translation>Siirry ensin johonkin omaan näkymääsi: {key} näyttää ne.</translation>
        </message>
        <message>
            <source>The whole queue</source>
            <translation>Koko jono</translation>
        </message>
        <message>
            <source>Filter the list first ({key}): a saved view keeps what stands in the filter line.</source>
            <translation>Rajaa ensin luetteloa ({key}): näkymään tallentuu se, mitä rajausrivillä lukee.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>”{name}” on poistettu.</translation>
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
            <source>accounts platforms watches connect</source>
            <translation>tilit alustat seurannat yhdistä</translation>
        </message>
        <message>
            <source>team people hours alerts</source>
            <translation>tiimi ihmiset tunnit hälytykset</translation>
        </message>
        <message>
            <source>preferences options theme language</source>
            <translation>asetukset valinnat teema kieli</translation>
        </message>
        <message>
            <source>after it is due</source>
            <translation>määräajan jälkeen</translation>
        </message>
        <message>
            <source>It is approved now and leaves then. Until then you can take it back.</source>
            <translation>Se hyväksytään nyt ja lähtee silloin. Siihen asti voit perua sen.</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Tunnin päästä</translation>
        </message>
        <message>
            <source>Next working morning</source>
            <translation>Seuraavan arkipäivän aamuna</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>Lähetysaika</translation>
        </message>
        <message>
            <source>When you open</source>
            <translation>Kun avaatte</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>pikanäppäimet näppäimistö ohje</translation>
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
            <source>theme colours appearance</source>
            <translation>teema värit ulkoasu</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Lopeta</translation>
        </message>
        <message>
            <source>{brand} (demo)</source>
            <translation>{brand} (demo)</translation>
        </message>
        <message>
            <source>The keys are those that SocialDesk comes with. {why}</source>
            <translation>Käytössä ovat SocialDeskin oletusnäppäimet. {why}</translation>
        </message>
        <message>
            <source>Keys of your own that are another action's too are not used: {keys}.</source>
            <translation>Omat näppäimesi, jotka ovat myös toisella toiminnolla, eivät ole käytössä: {keys}.</translation>
        </message>
        <message>
            <source>Demo: invented people</source>
            <translation>Demo: keksittyjä ihmisiä</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Turvallisuus</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Laki</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Terveys</translation>
        </message>
        <message>
            <source>A rule of your team</source>
            <translation>Tiimisi sääntö</translation>
        </message>
        <message>
            <source>{name} is writing, {span}</source>
            <translation>{name} kirjoittaa, {span}</translation>
        </message>
        <message numerus="yes">
            <source>%n others are writing, {span}</source>
            <translation>
                <numerusform>%n muu kirjoittaa, {span}</numerusform>
                <numerusform>%n muuta kirjoittaa, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>You are writing in another window, {span}</source>
            <translation>Kirjoitat toisessa ikkunassa, {span}</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Odottaa sinua</translation>
        </message>
        <message>
            <source>Waits for {names}</source>
            <translation>Odottaa: {names}</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>Odottaa toista hyväksyjää</translation>
        </message>
        <message>
            <source>{risk}: “{words}”</source>
            <translation>{risk}: ”{words}”</translation>
        </message>
        <message>
            <source>Draft {number} by {name}</source>
            <translation>Luonnos {number}, {name}</translation>
        </message>
        <message>
            <source>What should be different</source>
            <translation>Mitä pitäisi muuttaa</translation>
        </message>
        <message>
            <source>What should be different? Enter sends it back to its author.</source>
            <translation>Mitä pitäisi muuttaa? Enter palauttaa sen kirjoittajalle.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Kysytty</translation>
        </message>
        <message>
            <source>{names} will look at it.</source>
            <translation>{names} katsoo sen.</translation>
        </message>
        <message>
            <source>Sent back to {name}.</source>
            <translation>Palautettu: {name}.</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>Taken back. It is yours again.</source>
            <translation>Peruttu. Se on taas sinun.</translation>
        </message>
        <message>
            <source>{name} sent this back, {time}: {note}</source>
            <translation>{name} palautti tämän, {time}: {note}</translation>
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
            <source>Not reached yet</source>
            <translation>Ei vielä tavoitettu</translation>
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
            <source>Edit</source>
            <translation>Muokkaa</translation>
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
            <source>where SocialDesk listens for {brand}</source>
            <translation>missä SocialDesk kuuntelee brändiä {brand}</translation>
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
            <source>No misspelt words.</source>
            <translation>Ei kirjoitusvirheitä.</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>”{word}” on nyt omissa sanoissasi.</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>Lisää omiin sanoihin</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>Ehdotus {label}</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Päivä ja aika</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n mentions with {tag}.</source>
            <translation>
                <numerusform>%n maininta sai tunnisteen {tag}.</numerusform>
                <numerusform>%n mainintaa sai tunnisteen {tag}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipping</source>
            <translation>Ohitetaan</translation>
        </message>
        <message>
            <source>Snoozing</source>
            <translation>Torkutetaan</translation>
        </message>
        <message>
            <source>Assigning</source>
            <translation>Osoitetaan</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>Lisätään tunnistetta</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Merkitään</translation>
        </message>
        <message numerus="yes">
            <source>%n are as before.</source>
            <translation>
                <numerusform>%n on ennallaan.</numerusform>
                <numerusform>%n on ennallaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %n mentions.</source>
            <translation>
                <numerusform>Ohitettu %n maininta.</numerusform>
                <numerusform>Ohitettu %n mainintaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snoozed %n mentions.</source>
            <translation>
                <numerusform>Torkutettu %n maininta.</numerusform>
                <numerusform>Torkutettu %n mainintaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n mentions to {name}.</source>
            <translation>
                <numerusform>Osoitettu %n maininta: {name}.</numerusform>
                <numerusform>Osoitettu %n mainintaa: {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n mentions as seen.</source>
            <translation>
                <numerusform>Merkitty nähdyksi %n maininta.</numerusform>
                <numerusform>Merkitty nähdyksi %n mainintaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were decided meanwhile and stay as they are.</source>
            <translation>
                <numerusform>%n ratkaistiin sillä välin ja jää ennalleen.</numerusform>
                <numerusform>%n ratkaistiin sillä välin ja jää ennalleen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n oli jo niin.</numerusform>
                <numerusform>%n oli jo niin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not reached.</source>
            <translation>
                <numerusform>%n jäi käsittelemättä.</numerusform>
                <numerusform>%n jäi käsittelemättä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave %n mentions back to all.</source>
            <translation>
                <numerusform>%n maininta palautettu kaikille.</numerusform>
                <numerusform>%n mainintaa palautettu kaikille.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Perutaan</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} / {total}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Lopeta esittely</translation>
        </message>
        <message>
            <source>Here is what waits for an answer, the most pressing first. {next} and {previous} walk.</source>
            <translation>Tässä ovat vastausta odottavat, kiireisimmät ensin. Liiku näppäimillä {next} ja {previous}.</translation>
        </message>
        <message>
            <source>This line says why it stands here. {key} shows how it adds up.</source>
            <translation>Tämä rivi kertoo, miksi maininta on tässä. {key} näyttää, mistä se koostuu.</translation>
        </message>
        <message>
            <source>Replies are drafted for you. {one}, {two} and {three} take one, {write} changes it.</source>
            <translation>Vastaukset on luonnosteltu valmiiksi. {one}, {two} ja {three} valitsevat, {write} muokkaa.</translation>
        </message>
        <message>
            <source>{send} approves and goes to the next. Nothing leaves without it, and {undo} takes it back.</source>
            <translation>{send} hyväksyy ja siirtyy seuraavaan. Ilman sitä mitään ei lähde, ja {undo} peruu.</translation>
        </message>
        <message>
            <source>No reply? {skip} skips, {snooze} puts it off, {assign} gives it to a colleague.</source>
            <translation>Etkö vastaa? {skip} ohittaa, {snooze} torkuttaa, {assign} osoittaa työkaverille.</translation>
        </message>
        <message>
            <source>{filter} filters the list. {save} keeps a filter as a view at the side.</source>
            <translation>{filter} rajaa luetteloa. {save} tallentaa rajauksen näkymäksi sivupalkkiin.</translation>
        </message>
        <message>
            <source>Everything else is here. {commands} finds any command by its name, {keys} shows all keys.</source>
            <translation>Kaikki muu on täällä. {commands} löytää komennot nimellä, {keys} näyttää kaikki näppäimet.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <source>Open SocialDesk</source>
            <translation>Avaa SocialDesk</translation>
        </message>
        <message>
            <source>Pause listening</source>
            <translation>Keskeytä kuuntelu</translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n to answer</source>
            <translation>
                <numerusform>SocialDesk: %n odottaa vastausta</numerusform>
                <numerusform>SocialDesk: %n odottaa vastausta</numerusform>
            </translation>
        </message>
        <message>
            <source>SocialDesk: all answered</source>
            <translation>SocialDesk: kaikkiin on vastattu</translation>
        </message>
        <message>
            <source>The next one due</source>
            <translation>Seuraava vastattava</translation>
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
        <message>
            <source>Negative</source>
            <translation>Kielteinen</translation>
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
            <source>Show the models</source>
            <translation>Näytä mallit</translation>
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
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in this computer's vault.</source>
            <translation>Bluesky, Mastodon, X, Reddit, YouTube, syötteet tai viemäsi tiedosto. Avaimet pysyvät tämän tietokoneen holvissa.</translation>
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
            <source>Demo: these people are invented. What you write to them stays on this computer.</source>
            <translation>Demo: nämä ihmiset ovat keksittyjä. Se, mitä heille kirjoitat, pysyy tällä tietokoneella.</translation>
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
            <source>Praise</source>
            <translation>Kiitos</translation>
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
            <source>With the lead</source>
            <translation>Vetäjällä</translation>
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
            <source>loyal customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>wrote to you directly</source>
            <translation>kirjoitti suoraan sinulle</translation>
        </message>
        <message>
            <source>danger word “{detail}”</source>
            <translation>vaarasana ”{detail}”</translation>
        </message>
        <message>
            <source>word of law or data “{detail}”</source>
            <translation>laki- tai tietosuojasana ”{detail}”</translation>
        </message>
        <message>
            <source>follow-up: {detail}</source>
            <translation>seuranta: {detail}</translation>
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
            <source>law or data: {detail} at least</source>
            <translation>laki tai tietosuoja: vähintään {detail}</translation>
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
            <source>Snoozed until {detail}</source>
            <translation>Torkussa, herää {detail}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Siirretty pois jonosta</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Avattu uudelleen</translation>
        </message>
        <message>
            <source>Came back from snooze</source>
            <translation>Palasi torkulta</translation>
        </message>
        <message>
            <source>Assigned to {detail}</source>
            <translation>Osoitettu: {detail}</translation>
        </message>
        <message>
            <source>Tagged {detail}</source>
            <translation>Tunnisteet: {detail}</translation>
        </message>
        <message>
            <source>Reply approved</source>
            <translation>Vastaus hyväksytty</translation>
        </message>
        <message>
            <source>Reply taken back</source>
            <translation>Vastaus peruttu</translation>
        </message>
        <message>
            <source>Reply on its way</source>
            <translation>Vastaus matkalla</translation>
        </message>
        <message>
            <source>Stopped while sending</source>
            <translation>Lähetys keskeytyi</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>Vastaus lähetetty</translation>
        </message>
        <message>
            <source>Reply refused: {detail}</source>
            <translation>Vastaus hylättiin: {detail}</translation>
        </message>
        <message>
            <source>Sending is tried again: {detail}</source>
            <translation>Lähetystä yritetään uudelleen: {detail}</translation>
        </message>
        <message>
            <source>Not sure whether the reply arrived</source>
            <translation>Ei varmuutta, menikö vastaus perille</translation>
        </message>
        <message>
            <source>Reply to be posted by hand</source>
            <translation>Vastaus julkaistava käsin</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Lähetetty uudelleen</translation>
        </message>
        <message>
            <source>Sent before its time</source>
            <translation>Lähetetty ennen aikaansa</translation>
        </message>
        <message>
            <source>Reply posted by hand</source>
            <translation>Vastaus julkaistu käsin</translation>
        </message>
        <message>
            <source>A second person was asked</source>
            <translation>Pyydetty toista hyväksyjää</translation>
        </message>
        <message>
            <source>Draft signed by a second person</source>
            <translation>Toinen hyväksyjä kuittasi luonnoksen</translation>
        </message>
        <message>
            <source>Draft sent back: {detail}</source>
            <translation>Luonnos palautettu: {detail}</translation>
        </message>
        <message>
            <source>Draft taken back</source>
            <translation>Luonnos peruttu</translation>
        </message>
        <message>
            <source>Draft waits for a second person again</source>
            <translation>Luonnos odottaa taas toista hyväksyjää</translation>
        </message>
        <message>
            <source>Approved without a second person: {detail}</source>
            <translation>Hyväksytty ilman toista hyväksyjää: {detail}</translation>
        </message>
        <message>
            <source>Label set to {detail}</source>
            <translation>Luokitus korjattu: {detail}</translation>
        </message>
        <message>
            <source>Label given back to the classifier: {detail}</source>
            <translation>Luokitus palautettu luokittimelle: {detail}</translation>
        </message>
        <message>
            <source>Follow-up set for {detail}</source>
            <translation>Seuranta asetettu: {detail}</translation>
        </message>
        <message>
            <source>Follow-up moved to {detail}</source>
            <translation>Seuranta siirretty: {detail}</translation>
        </message>
        <message>
            <source>Follow-up set again</source>
            <translation>Seuranta asetettu uudelleen</translation>
        </message>
        <message>
            <source>Follow-up came to the queue</source>
            <translation>Seuranta tuli jonoon</translation>
        </message>
        <message>
            <source>Follow-up put back</source>
            <translation>Seuranta palautettu odottamaan</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Seuranta hoidettu</translation>
        </message>
        <message>
            <source>Follow-up skipped</source>
            <translation>Seuranta ohitettu</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {detail}</source>
            <translation>Seuranta peruttu: {detail}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {detail}</source>
            <translation>Seuranta rauennut: {detail}</translation>
        </message>
        <message>
            <source>Notes about a customer changed</source>
            <translation>Asiakkaan muistiinpanoja muutettu</translation>
        </message>
        <message>
            <source>Customer tagged {detail}</source>
            <translation>Asiakkaan tunnisteet: {detail}</translation>
        </message>
        <message>
            <source>Two customers made one</source>
            <translation>Kaksi asiakasta yhdistetty</translation>
        </message>
        <message>
            <source>Customer split again</source>
            <translation>Asiakas erotettu taas</translation>
        </message>
        <message>
            <source>An identity split off</source>
            <translation>Yksi tili irrotettu</translation>
        </message>
        <message>
            <source>An identity put back</source>
            <translation>Yksi tili palautettu</translation>
        </message>
        <message>
            <source>Two customers told apart</source>
            <translation>Kaksi asiakasta merkitty eri henkilöiksi</translation>
        </message>
        <message>
            <source>Two customers may be one again</source>
            <translation>Kaksi asiakasta voi taas olla sama henkilö</translation>
        </message>
        <message>
            <source>Customer invited as an ambassador</source>
            <translation>Asiakas kutsuttu lähettilääksi</translation>
        </message>
        <message>
            <source>Customer not asked to be an ambassador for now</source>
            <translation>Asiakasta ei kutsuta lähettilääksi juuri nyt</translation>
        </message>
        <message>
            <source>Decision about an ambassador taken back</source>
            <translation>Lähettilästä koskeva päätös peruttu</translation>
        </message>
        <message>
            <source>Answer to a repeated question added</source>
            <translation>Vastaus toistuvaan kysymykseen lisätty</translation>
        </message>
        <message>
            <source>Repeated question put away</source>
            <translation>Toistuva kysymys siirretty sivuun</translation>
        </message>
        <message>
            <source>Repeated question is open again</source>
            <translation>Toistuva kysymys on taas avoinna</translation>
        </message>
        <message>
            <source>Settings changed: {detail}</source>
            <translation>Asetuksia muutettu: {detail}</translation>
        </message>
        <message>
            <source>Rules changed: {detail}</source>
            <translation>Sääntöjä muutettu: {detail}</translation>
        </message>
        <message>
            <source>Language model switched on</source>
            <translation>Kielimalli otettu käyttöön</translation>
        </message>
        <message>
            <source>Language model switched off</source>
            <translation>Kielimalli poistettu käytöstä</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine: {detail}</source>
            <translation>Suostuttu lähettämään mainintoja toiselle koneelle: {detail}</translation>
        </message>
        <message>
            <source>Consent to send mentions taken back</source>
            <translation>Suostumus mainintojen lähettämiseen peruttu</translation>
        </message>
        <message>
            <source>What was learned is in use: {detail}</source>
            <translation>Opittu otettu käyttöön: {detail}</translation>
        </message>
        <message>
            <source>What was learned is no longer in use</source>
            <translation>Opittu ei ole enää käytössä</translation>
        </message>
        <message>
            <source>Mentions exported: {detail}</source>
            <translation>Maininnat viety: {detail}</translation>
        </message>
        <message>
            <source>Activity exported: {detail}</source>
            <translation>Tapahtumat viety: {detail}</translation>
        </message>
        <message>
            <source>Deleted by its author</source>
            <translation>Kirjoittaja poisti</translation>
        </message>
        <message>
            <source>Assignment changed</source>
            <translation>Osoitus muuttunut</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Tunnisteita muutettu</translation>
        </message>
        <message>
            <source>Label set right</source>
            <translation>Luokitus korjattu</translation>
        </message>
        <message>
            <source>Tags of a customer changed</source>
            <translation>Asiakkaan tunnisteita muutettu</translation>
        </message>
        <message>
            <source>Follow-up set</source>
            <translation>Seuranta asetettu</translation>
        </message>
        <message>
            <source>Follow-up moved</source>
            <translation>Seuranta siirretty</translation>
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
            <source>Your Reddit account: mentions and replies need it, searching does not</source>
            <translation>Reddit-tilisi: maininnat ja vastaukset tarvitsevat sen, haku ei</translation>
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
            <source>API key</source>
            <translation>API-avain</translation>
        </message>
        <message>
            <source>With the four user keys: reads and replies</source>
            <translation>Neljällä käyttäjäavaimella: lukee ja vastaa</translation>
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
            <source>Or with OAuth 2: reads and replies</source>
            <translation>Tai OAuth 2:lla: lukee ja vastaa</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>OAuth 2 -päivitystunnus</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>OAuth 2 -asiakkaan salaisuus</translation>
        </message>
        <message>
            <source>Only where your app has one</source>
            <translation>Vain, jos sovelluksellasi on sellainen</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer-tunnus</translation>
        </message>
        <message>
            <source>Or with a bearer token and the handle: reads only</source>
            <translation>Tai Bearer-tunnuksella ja käyttäjätunnuksella: vain lukee</translation>
        </message>
        <message>
            <source>Of the account to listen for</source>
            <translation>Kuunneltavan tilin tunnus</translation>
        </message>
        <message>
            <source>With an API key and the channel: reads only</source>
            <translation>API-avaimella ja kanavalla: vain lukee</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>Kanavan tunnus</translation>
        </message>
        <message>
            <source>Begins with UC</source>
            <translation>Alkaa kirjaimilla UC</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>OAuth-asiakastunnus</translation>
        </message>
        <message>
            <source>Or with OAuth: reads and replies</source>
            <translation>Tai OAuthilla: lukee ja vastaa</translation>
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
