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
            <source>Assistant</source>
            <translation>Avustaja</translation>
        </message>
        <message>
            <source>A language model may draft one of the suggestions, when you ask it to or by itself. It answers only from your playbook, each answer is checked before you see it, and nothing is sent without you.</source>
            <translation>Kielimalli voi laatia yhden ehdotuksista, kun pyydät tai omia aikojaan. Se vastaa vain ohjekirjasi pohjalta, jokainen vastaus tarkistetaan ennen kuin näet sen, eikä mitään lähetetä ilman sinua.</translation>
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
            <source>Agree to what would be sent</source>
            <translation>Suostu siihen, mitä lähetettäisiin</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>Peru suostumus</translation>
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
            <source>Draft by itself for what waits</source>
            <translation>Laatii luonnoksia odottaviin pyytämättä</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>Mitä lähetettäisiin</translation>
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
            <source>Without anybody asking, mentions at the top of the queue for which nothing prepared fits are sent to {host}, at most {most} a day.</source>
            <translation>Jonon kärjessä olevat maininnat, joihin mikään valmis vastaus ei sovi, lähetetään kenenkään pyytämättä osoitteeseen {host}, enintään {most} päivässä.</translation>
        </message>
        <message>
            <source>For mentions at the top of the queue for which nothing prepared fits, its suggestion stands there when you open them.</source>
            <translation>Kun avaat jonon kärjestä maininnan, johon mikään valmis vastaus ei sovi, sen ehdotus on jo siinä.</translation>
        </message>
        <message>
            <source>It drafts by itself for what waits.</source>
            <translation>Se laatii luonnoksia odottaviin pyytämättä.</translation>
        </message>
        <message>
            <source>It drafts when you ask it.</source>
            <translation>Se laatii luonnoksia, kun pyydät.</translation>
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
            <source>Unknown</source>
            <translation>Tuntematon</translation>
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
            <source>Hide what it said before</source>
            <translation>Piilota aiempi teksti</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Aiempi teksti</translation>
        </message>
        <message>
            <source>Changed {time}. It said before:</source>
            <translation>Muutettu {time}. Aiemmin siinä luki:</translation>
        </message>
        <message numerus="yes">
            <source>%n older versions are not shown.</source>
            <translation>
                <numerusform>%n vanhempaa versiota ei näytetä.</numerusform>
                <numerusform>%n vanhempaa versiota ei näytetä.</numerusform>
            </translation>
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
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: asettanut {person}, {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>Luokitin oli sanonut: {label}.</translation>
        </message>
        <message>
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>Kirjaimet tai nuolet; Enter asettaa, askelpalautin peruu, Esc poistuu</translation>
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
            <source>Set the labels</source>
            <translation>Aseta luokitukset</translation>
        </message>
        <message>
            <source>{answer}, holds now</source>
            <translation>{answer}, voimassa nyt</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Kuva: {text}</translation>
        </message>
        <message>
            <source>Video: {text}</source>
            <translation>Videolla: {text}</translation>
        </message>
        <message>
            <source>Sound: {text}</source>
            <translation>Ääni: {text}</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>Kuva ilman kuvausta</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures without a description</source>
            <translation>
                <numerusform>%n kuva ilman kuvausta</numerusform>
                <numerusform>%n kuvaa ilman kuvausta</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the post to see it</source>
            <translation>Avaa julkaisu nähdäksesi sen</translation>
        </message>
        <message>
            <source>Show the pictures</source>
            <translation>Näytä kuvat</translation>
        </message>
        <message>
            <source>Show the picture</source>
            <translation>Näytä kuva</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Keskeytä lataus</translation>
        </message>
        <message numerus="yes">
            <source>%n videos without a description</source>
            <translation>
                <numerusform>%n video ilman kuvausta</numerusform>
                <numerusform>%n videota ilman kuvausta</numerusform>
            </translation>
        </message>
        <message>
            <source>Has a picture or video.</source>
            <translation>Sisältää kuvan tai videon.</translation>
        </message>
        <message>
            <source>Hide the pictures</source>
            <translation>Piilota kuvat</translation>
        </message>
        <message>
            <source>Hide the picture</source>
            <translation>Piilota kuva</translation>
        </message>
        <message numerus="yes">
            <source>%n sounds without a description</source>
            <translation>
                <numerusform>%n äänite ilman kuvausta</numerusform>
                <numerusform>%n äänitettä ilman kuvausta</numerusform>
            </translation>
        </message>
        <message>
            <source>Open or copy</source>
            <translation>Avaa tai kopioi</translation>
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
            <source>The author deleted this post.</source>
            <translation>Kirjoittaja poisti tämän julkaisun.</translation>
        </message>
        <message>
            <source>Changed {time}. It said before: {text}</source>
            <translation>Muutettu {time}. Aiemmin siinä luki: {text}</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>Avaa julkaisu</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Yksityinen</translation>
        </message>
        <message>
            <source>the reply was refused</source>
            <translation>vastaus hylättiin</translation>
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
        <message numerus="yes">
            <source>Show %n more posts of this conversation</source>
            <translation>
                <numerusform>Näytä %n julkaisu lisää tästä keskustelusta</numerusform>
                <numerusform>Näytä %n julkaisua lisää tästä keskustelusta</numerusform>
            </translation>
        </message>
        <message>
            <source>reply leaves in {span}</source>
            <translation>vastauksen lähtöön {span}</translation>
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
            <source>snoozed until they write again</source>
            <translation>torkussa, kunnes hän kirjoittaa uudelleen</translation>
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
            <source>{points} of 100</source>
            <translation>{points} / 100</translation>
        </message>
        <message>
            <source>Why it is back:</source>
            <translation>Miksi se on taas täällä:</translation>
        </message>
        <message>
            <source>Show how this adds up</source>
            <translation>Näytä, mistä tämä koostuu</translation>
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
            <source>Cancel</source>
            <translation>Peruuta</translation>
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
            <source>Nothing is to be followed up. It comes by itself when an answer to a complaint has left and the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets one.</source>
            <translation>Seurattavaa ei ole. Seuranta syntyy itsestään, kun vastaus valitukseen on lähtenyt eikä asiakas kirjoita enää, kuten ohjekirjasi seurannat sanovat. Jonossa sen asettaa {key}.</translation>
        </message>
        <message>
            <source>Follow up later</source>
            <translation>Seuraa myöhemmin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
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
            <source>Assign</source>
            <translation>Osoita</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Torkuta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Muuta…</translation>
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
            <source>Sentiment</source>
            <translation>Tunnelma</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Aikomus</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Palvelu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
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
            <source>Labels set: {labels}</source>
            <translation>Luokitukset asetettu: {labels}</translation>
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
            <source>Tag</source>
            <translation>Tunniste</translation>
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
            <source>Here: {place}</source>
            <translation>Tässä: {place}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>Mikään ei vastaa hakua. Vähemmillä sanoilla löytyy enemmän.</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>Mikään sinua odottavista ei vastaa hakua. Vastatut ja ohitetut ovat kohdassa Kaikki maininnat.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Tyhjennä rajaus</translation>
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
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>Mitään ei ole vielä kuultu. Yhdistä tili tai lisää vahti.</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Yhdistä tili</translation>
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
            <source>Oldest first</source>
            <translation>Vanhin ensin</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Uusin ensin</translation>
        </message>
        <message>
            <source>Oldest or newest first</source>
            <translation>Vanhin tai uusin ensin</translation>
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
            <source>Pick several</source>
            <translation>Valitse useita</translation>
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
            <source>Next words that a check points at</source>
            <translation>Seuraavat sanat, joihin tarkistus viittaa</translation>
        </message>
        <message>
            <source>Do not say again that spelling is off</source>
            <translation>Älä enää muistuta, ettei oikolukua ole</translation>
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
            <source>What the posts said before they were changed</source>
            <translation>Julkaisujen teksti ennen muutoksia</translation>
        </message>
        <message>
            <source>Show or hide its pictures</source>
            <translation>Näytä tai piilota julkaisun kuvat</translation>
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
            <source>What else is under way with this customer</source>
            <translation>Mitä muuta tämän asiakkaan kanssa on kesken</translation>
        </message>
        <message>
            <source>Show the other posts of the conversation</source>
            <translation>Näytä keskustelun muut julkaisut</translation>
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
            <source>Narrow by facets</source>
            <translation>Rajaa ominaisuuksilla</translation>
        </message>
        <message>
            <source>Nobody changed a post of this conversation.</source>
            <translation>Tämän keskustelun julkaisuja ei ole muutettu.</translation>
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
            <source>Loading the conversation…</source>
            <translation>Ladataan keskustelua…</translation>
        </message>
        <message>
            <source>No picture came with this post.</source>
            <translation>Tässä julkaisussa ei ole kuvaa.</translation>
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
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>%n uudelleenjako</numerusform>
                <numerusform>%n uudelleenjakoa</numerusform>
            </translation>
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
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>SocialDesk cannot start.</source>
            <translation>SocialDesk ei käynnisty.</translation>
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
                <numerusform>%n saisi toisen luokituksen.</numerusform>
                <numerusform>%n saisi toisen luokituksen.</numerusform>
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
            <source>Compare with the model in use</source>
            <translation>Vertaa käytössä olevaan malliin</translation>
        </message>
        <message>
            <source>Use it for: {question}</source>
            <translation>Käytä tähän: {question}</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Valitse mallin kansio</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}.</source>
            <translation>{model}: {size}, {runs}, lisenssi: {licence}.</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.</source>
            <translation>{model}: {size}, {runs}, lisenssi: {licence}. Luokat: {labels}. Tiedostot: {files}.</translation>
        </message>
        <message>
            <source>Fetch {size}</source>
            <translation>Hae {size}</translation>
        </message>
        <message>
            <source>The labels are only numbered: what they mean is guessed from their order. Look at examples.</source>
            <translation>Luokilla on vain numerot: niiden merkitys on arvattu järjestyksestä. Katso esimerkkejä.</translation>
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
            <translation>{model} vastaa seuraavasta maininnasta alkaen. Annetut luokitukset säilyvät.</translation>
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
            <source>Read the whole card</source>
            <translation>Lue koko mallikortti</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>Kirjoita kansio tai hubin nimi</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>Opi korjauksista</translation>
        </message>
        <message>
            <source>Let the shipped model answer</source>
            <translation>Anna mukana tulleen mallin vastata</translation>
        </message>
        <message>
            <source>The question that it should answer</source>
            <translation>Kysymys, johon sen pitää vastata</translation>
        </message>
        <message>
            <source>Take the model that was used before</source>
            <translation>Ota aiemmin käytetty malli</translation>
        </message>
        <message>
            <source>Fetch the model</source>
            <translation>Hae malli</translation>
        </message>
        <message>
            <source>Use the model that was compared</source>
            <translation>Käytä vertailtua mallia</translation>
        </message>
        <message>
            <source>Use what was learned</source>
            <translation>Ota opittu käyttöön</translation>
        </message>
        <message>
            <source>Go back to what was learned before</source>
            <translation>Palaa aiemmin opittuun</translation>
        </message>
        <message>
            <source>Stop what is under way</source>
            <translation>Keskeytä käynnissä oleva</translation>
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
            <translation>mikä luokittelee maininnat tällä koneella</translation>
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
            <source>Sentiment: right</source>
            <translation>Tunnesävy: oikein</translation>
        </message>
        <message>
            <source>Sentiment: right, rare kinds counted like frequent ones (F1)</source>
            <translation>Tunnesävy: oikein, harvinaiset lajit yhtä painavina kuin yleiset (F1)</translation>
        </message>
        <message>
            <source>What they want: right</source>
            <translation>Mitä halutaan: oikein</translation>
        </message>
        <message>
            <source>What they want: right, rare kinds counted like frequent ones (F1)</source>
            <translation>Mitä halutaan: oikein, harvinaiset lajit yhtä painavina kuin yleiset (F1)</translation>
        </message>
        <message>
            <source>Urgency: agrees with people, 1 is always (kappa)</source>
            <translation>Kiireellisyys: yhtä mieltä ihmisten kanssa, 1 on aina (kappa)</translation>
        </message>
        <message>
            <source>Urgent ones that it found</source>
            <translation>Kiireelliset, jotka se löysi</translation>
        </message>
        <message>
            <source>Others that it took for urgent</source>
            <translation>Muut, joita se luuli kiireellisiksi</translation>
        </message>
        <message>
            <source>Wants a reply: found, and right (F1)</source>
            <translation>Odottaa vastausta: löytyi ja oikein (F1)</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mt</translation>
        </message>
        <message>
            <source>{count} of 100</source>
            <translation>{count} sadasta</translation>
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
            <source>Held {time}</source>
            <translation>Pidossa {time}</translation>
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
            <source>Taken back. The mention is open again.</source>
            <translation>Peruttu. Maininta on taas avoinna.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}, vastaus henkilölle {who}: {text}. {story}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Sulje</translation>
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
            <source>Do what this reply waits for: show, open, send again, undo</source>
            <translation>Tee, mitä vastaus odottaa: näytä, avaa, lähetä uudelleen, kumoa</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>Julkaisin sen</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Lähetä uudelleen</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>Keskeytä lähettäminen tai jatka sitä</translation>
        </message>
        <message>
            <source>Undo, or take the newest reply back</source>
            <translation>Kumoa tai peru uusin vastaus</translation>
        </message>
        <message>
            <source>Send the next one that waits for its time now</source>
            <translation>Lähetä seuraava aikaansa odottava nyt</translation>
        </message>
        <message numerus="yes">
            <source>It leaves in %n s.</source>
            <translation>
                <numerusform>Se lähtee %n sekunnin kuluttua.</numerusform>
                <numerusform>Se lähtee %n sekunnin kuluttua.</numerusform>
            </translation>
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
            <source>Send now</source>
            <translation>Lähetä nyt</translation>
        </message>
        <message>
            <source>Open thread</source>
            <translation>Avaa keskustelu</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopioi ja avaa</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
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
            <source>Text</source>
            <translation>Teksti</translation>
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
            <source>Situation</source>
            <translation>Tilanne</translation>
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
            <source>Back to the default</source>
            <translation>Palauta oletus</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Poista</translation>
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
            <source>Any situation</source>
            <translation>Mikä tahansa tilanne</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{used} / {limit} merkkiä</translation>
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
            <source>All platforms</source>
            <translation>Kaikki palvelut</translation>
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
        <message>
            <source>Make it a template</source>
            <translation>Tee tästä pohja</translation>
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
            <source>Occasion</source>
            <translation>Tilanne</translation>
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
            <source>Street addresses</source>
            <translation>Katuosoitteet</translation>
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
            <source>Suggested where a rule chooses templates for {occasion}.</source>
            <translation>Ehdotetaan, kun sääntö valitsee pohjat tilanteeseen {occasion}.</translation>
        </message>
        <message>
            <source>Empty: what is said elsewhere. {what}</source>
            <translation>Tyhjä: kuten muuallakin. {what}</translation>
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
            <source>Change keys</source>
            <translation>Vaihda näppäimiä</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Aloita esittely</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Näppäimet</translation>
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
            <source>Menu</source>
            <translation>Valikko</translation>
        </message>
        <message>
            <source>The launcher then shows how many answers are due, where it can.</source>
            <translation>Käynnistin näyttää silloin erääntyvien vastausten määrän, jos se osaa.</translation>
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
            <source>HH:mm</source>
            <translation>H.mm</translation>
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
            <source>No earlier answer fits here. Write it without a greeting: each customer gets their own.</source>
            <translation>Mikään aiempi vastaus ei sovi tähän. Kirjoita se ilman tervehdystä: jokainen asiakas saa omansa.</translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>Poimittu %n hyväksytystä vastauksesta. Lue ennen kuin lisäät.</numerusform>
                <numerusform>Poimittu %n hyväksytystä vastauksesta. Lue ennen kuin lisäät.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far to look back</source>
            <translation>Kuinka kauas taaksepäin katsotaan</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Katso uudelleen</translation>
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
            <source>Add to the FAQ</source>
            <translation>Lisää UKK:hon</translation>
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
            <source>They may ask different things: read them before you add an answer.</source>
            <translation>Ne saattavat kysyä eri asioita: lue ne ennen kuin lisäät vastauksen.</translation>
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
            <source>Perhaps the same</source>
            <translation>Ehkä sama</translation>
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
            <source>Write the answer</source>
            <translation>Kirjoita vastaus</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Lopeta etsiminen</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>Kopioitu. Liitä se vastaukseksesi; tämä sulkeutuu, kun näemme sen.</translation>
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
            <source>By hand</source>
            <translation>Käsin</translation>
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
            <source>No check points at a word here.</source>
            <translation>Mikään tarkistus ei viittaa sanoihin.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n muu</numerusform>
                <numerusform>%n muuta</numerusform>
            </translation>
        </message>
        <message>
            <source>Another reply of yours to this customer is on its way</source>
            <translation>Toinen vastauksesi tälle asiakkaalle on matkalla</translation>
        </message>
        <message>
            <source>A reply to this customer is on its way, approved by {name}</source>
            <translation>Vastaus tälle asiakkaalle on matkalla, hyväksyjä {name}</translation>
        </message>
        <message>
            <source>Another draft of yours for this customer waits for a second person</source>
            <translation>Toinen luonnoksesi tälle asiakkaalle odottaa toista hyväksyjää</translation>
        </message>
        <message>
            <source>A draft for this customer waits for a second person, written by {name}</source>
            <translation>Luonnos tälle asiakkaalle odottaa toista hyväksyjää, kirjoittaja {name}</translation>
        </message>
        <message>
            <source>You began another reply to this customer {time}</source>
            <translation>Aloitit toisen vastauksen tälle asiakkaalle {time}</translation>
        </message>
        <message>
            <source>{name} began another reply to this customer {time}</source>
            <translation>{name} aloitti toisen vastauksen tälle asiakkaalle {time}</translation>
        </message>
        <message>
            <source>You answered this customer {time}</source>
            <translation>Vastasit tälle asiakkaalle {time}</translation>
        </message>
        <message>
            <source>{name} answered this customer {time}</source>
            <translation>{name} vastasi tälle asiakkaalle {time}</translation>
        </message>
        <message>
            <source>This customer was answered {time}</source>
            <translation>Tälle asiakkaalle vastattiin {time}</translation>
        </message>
        <message>
            <source>This customer waits for another answer, too, asked {time}</source>
            <translation>Tämä asiakas odottaa myös toista vastausta, kysyi {time}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Siirry sinne</translation>
        </message>
        <message>
            <source>Write a reply, or press {one}, {two} or {three} for a suggestion</source>
            <translation>Kirjoita vastaus tai valitse ehdotus: {one}, {two} tai {three}</translation>
        </message>
        <message>
            <source>No prepared reply fits this one. Write your own; {key} puts in a start</source>
            <translation>Mikään valmis vastaus ei sovi tähän. Kirjoita oma; {key} antaa alun</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Vastauksesi</translation>
        </message>
        <message>
            <source>Write a reply first, or press {key} for the first suggestion.</source>
            <translation>Kirjoita ensin vastaus tai ota ensimmäinen ehdotus painamalla {key}.</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>Tämä vastaus ei voi lähteä tällaisenaan.</translation>
        </message>
        <message>
            <source>Somebody else looks at this one first; it leaves when it is signed.</source>
            <translation>Joku muu katsoo tämän ensin; se lähtee, kun se on kuitattu.</translation>
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
            <source>{key} brings your own words back</source>
            <translation>{key} palauttaa omat sanasi</translation>
        </message>
        <message>
            <source>Your draft, {time}</source>
            <translation>Luonnoksesi, {time}</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>Tähän ei ole ehdotusta. Kirjoita oma.</translation>
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
            <source>Approve it as it is, change it, or send it back.</source>
            <translation>Hyväksy sellaisenaan, muuta tai palauta.</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Sävy</translation>
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
            <source>No saved reply has these words.</source>
            <translation>Missään tallennetussa vastauksessa ei ole näitä sanoja.</translation>
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
            <source>Press</source>
            <translation>Lehdistö</translation>
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
            <source>{names} will look at it.</source>
            <translation>{names} katsoo sen.</translation>
        </message>
        <message>
            <source>Sent back to {name}.</source>
            <translation>Palautettu: {name}.</translation>
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
            <source>{count} drafts, keys 1 to {count}</source>
            <translation>{count} luonnosta, näppäimet 1–{count}</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Kysytty</translation>
        </message>
        <message>
            <source>Taken back. It is yours again.</source>
            <translation>Peruttu. Se on taas sinun.</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>{name} sent this back, {time}: {note}</source>
            <translation>{name} palautti tämän, {time}: {note}</translation>
        </message>
        <message>
            <source>{key} sits in the lead's seat (demo).</source>
            <translation>{key} vie vetäjän paikalle (demo).</translation>
        </message>
        <message>
            <source>Sign &amp; send</source>
            <translation>Kuittaa ja lähetä</translation>
        </message>
        <message>
            <source>approved, not sent yet</source>
            <translation>hyväksytty, ei vielä lähetetty</translation>
        </message>
        <message>
            <source>the customer was happy with it</source>
            <translation>asiakas oli tyytyväinen</translation>
        </message>
        <message>
            <source>the customer was still unhappy</source>
            <translation>asiakas oli yhä tyytymätön</translation>
        </message>
        <message>
            <source>the customer wrote back</source>
            <translation>asiakas vastasi</translation>
        </message>
        <message>
            <source>no word since</source>
            <translation>ei vastausta sen jälkeen</translation>
        </message>
        <message>
            <source>Template: {matter}</source>
            <translation>Pohja: {matter}</translation>
        </message>
        <message>
            <source>Answer to “{question}”</source>
            <translation>Vastaus kysymykseen “{question}”</translation>
        </message>
        <message>
            <source>Approved before, {outcome}: “{mention}”</source>
            <translation>Hyväksytty aiemmin, {outcome}: “{mention}”</translation>
        </message>
        <message>
            <source>In {language}: there is nothing in the customer's language</source>
            <translation>Kieli: {language}. Asiakkaan kielellä ei ole mitään</translation>
        </message>
        <message>
            <source>Do not say this again</source>
            <translation>Älä sano tätä enää</translation>
        </message>
        <message>
            <source>You will not be told again. F7 says it when you ask.</source>
            <translation>Tästä ei enää muistuteta. F7 kertoo, kun kysyt.</translation>
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
            <source>Insert a variable</source>
            <translation>Lisää muuttuja</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Muuttujat</translation>
        </message>
        <message>
            <source>Which variable?</source>
            <translation>Mikä muuttuja?</translation>
        </message>
        <message>
            <source>No variable that has a value here is called so.</source>
            <translation>Tämän nimistä muuttujaa, jolla olisi tässä arvo, ei ole.</translation>
        </message>
        <message>
            <source>Asks how it ended</source>
            <translation>Kysyy, miten kävi</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Pysäytetty</translation>
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
            <source>Start: {how}</source>
            <translation>Alku: {how}</translation>
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
            <source>Taken back</source>
            <translation>Peruttu</translation>
        </message>
        <message>
            <source>Leaves in {span}. Undo takes it back.</source>
            <translation>Lähtöön {span}. Kumoa peruu sen.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Selkeä</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>Se lähtee nyt.</translation>
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
            <source>Warm</source>
            <translation>Lämmin</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>Viileä</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>Ei voi lähteä</translation>
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
            <source>Nothing was sent.</source>
            <translation>Mitään ei lähetetty.</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>Sulkeutuu itsestään, kun vastauksesi nähdään.</translation>
        </message>
        <message>
            <source>Seen.</source>
            <translation>Nähty.</translation>
        </message>
        <message>
            <source>{who} comes to the queue again from now on.</source>
            <translation>{who} tulee tästä lähtien taas jonoon.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Hälytykset</translation>
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
            <source>seen by {name}</source>
            <translation>nähnyt {name}</translation>
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
            <source>Name</source>
            <translation>Nimi</translation>
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
            <source>Author</source>
            <translation>Kirjoittaja</translation>
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
            <source>as usual</source>
            <translation>kuten tavallisesti</translation>
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
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Tallennettu: {name}</translation>
        </message>
        <message>
            <source>On: {name}</source>
            <translation>Käytössä: {name}</translation>
        </message>
        <message>
            <source>Off: {name}</source>
            <translation>Pois: {name}</translation>
        </message>
        <message>
            <source>7 days: {count}, last {ago}</source>
            <translation>7 päivää: {count}, viimeksi {ago}</translation>
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
            <source>Choose when the rule holds and what it does.</source>
            <translation>Valitse, milloin sääntö pätee ja mitä se tekee.</translation>
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
            <source>New rule</source>
            <translation>Uusi sääntö</translation>
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
            <source>People and hours</source>
            <translation>Ihmiset ja ajat</translation>
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
            <source>not on shift</source>
            <translation>ei vuorossa</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n avoin</numerusform>
                <numerusform>%n avointa</numerusform>
            </translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Uusi henkilö</translation>
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
            <source>Rules</source>
            <translation>Säännöt</translation>
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
            <source>Open the folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>Lopeta kokeilu</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>Ota tiedosto sellaisenaan</translation>
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
        <message numerus="yes">
            <source>For %n of them the playbook has none of these templates: suggestions stay as they are.</source>
            <translation>
                <numerusform>%n:lle ohjekirjassa ei ole näitä pohjia: ehdotukset pysyvät ennallaan.</numerusform>
                <numerusform>%n:lle niistä ohjekirjassa ei ole näitä pohjia: ehdotukset pysyvät ennallaan.</numerusform>
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
            <source>an invitation</source>
            <translation>kutsu</translation>
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
            <source>every mention</source>
            <translation>jokainen maininta</translation>
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
            <source>the customer is tagged {tags}</source>
            <translation>asiakkaalla on tunniste {tags}</translation>
        </message>
        <message>
            <source>posted on {days}</source>
            <translation>julkaisupäivä on {days}</translation>
        </message>
        <message>
            <source>posted at {time}</source>
            <translation>julkaistu klo {time}</translation>
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
            <source>posted on a public holiday ({name})</source>
            <translation>julkaistu pyhäpäivänä ({name})</translation>
        </message>
        <message>
            <source>posted on no public holiday</source>
            <translation>ei julkaistu pyhäpäivänä</translation>
        </message>
        <message>
            <source>unanswered for {span} of opening time</source>
            <translation>vastaamatta {span} aukioloaikaa</translation>
        </message>
        <message>
            <source>unanswered for {span}</source>
            <translation>vastaamatta {span}</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>siinä lukee {words}</translation>
        </message>
        <message>
            <source>not: {what}</source>
            <translation>ei: {what}</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>lisää tunniste {tag}</translation>
        </message>
        <message>
            <source>raise the priority by {points}</source>
            <translation>nosta tärkeyttä {points} p</translation>
        </message>
        <message>
            <source>lower the priority by {points}</source>
            <translation>laske tärkeyttä {points} p</translation>
        </message>
        <message>
            <source>assign to {name}</source>
            <translation>osoita: {name}</translation>
        </message>
        <message>
            <source>assign to who is on shift, knows {skills} and speaks the language</source>
            <translation>osoita vuorossa olevalle, joka puhuu kieltä ja osaa: {skills}</translation>
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
            <source>assign to who is on shift</source>
            <translation>osoita vuorossa olevalle</translation>
        </message>
        <message>
            <source>templates for {occasion}</source>
            <translation>pohjat tilanteeseen: {occasion}</translation>
        </message>
        <message>
            <source>snooze for {span}</source>
            <translation>torkuta {span}</translation>
        </message>
        <message>
            <source>snooze until the brand opens</source>
            <translation>torkuta, kunnes brändi avaa</translation>
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
            <source>mute the author for {span}</source>
            <translation>mykistä kirjoittaja, {span}</translation>
        </message>
        <message>
            <source>mute the conversation for {span}</source>
            <translation>mykistä keskustelu, {span}</translation>
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
            <source>not done: {what} ({why})</source>
            <translation>jäi tekemättä: {what} ({why})</translation>
        </message>
        <message>
            <source>“{rule}” goes before</source>
            <translation>”{rule}” on edellä</translation>
        </message>
        <message>
            <source>“{rule}” hands it to the lead</source>
            <translation>”{rule}” antaa sen tiiminvetäjälle</translation>
        </message>
        <message>
            <source>it may be about safety or law</source>
            <translation>se voi koskea turvallisuutta tai lakia</translation>
        </message>
        <message>
            <source>the playbook has none of these for {topic} in this language</source>
            <translation>käsikirjassa ei ole näitä tällä kielellä, aihe: {topic}</translation>
        </message>
        <message>
            <source>the team has no lead</source>
            <translation>tiimillä ei ole vetäjää</translation>
        </message>
        <message>
            <source>nobody is in the team</source>
            <translation>tiimissä ei ole ketään</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills}</source>
            <translation>kukaan tiimissä ei osaa: {skills}</translation>
        </message>
        <message>
            <source>nobody in the team speaks {lang}</source>
            <translation>kukaan tiimissä ei puhu kieltä: {lang}</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills} and speaks {lang}</source>
            <translation>kukaan tiimissä ei osaa ({skills}) ja puhu kieltä: {lang}</translation>
        </message>
        <message>
            <source>nobody is on shift</source>
            <translation>vuorossa ei ole ketään</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills}</source>
            <translation>kukaan vuorossa ei osaa: {skills}</translation>
        </message>
        <message>
            <source>nobody on shift speaks {lang}</source>
            <translation>kukaan vuorossa ei puhu kieltä: {lang}</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills} and speaks {lang}</source>
            <translation>kukaan vuorossa ei osaa ({skills}) ja puhu kieltä: {lang}</translation>
        </message>
        <message>
            <source>everybody on shift carries as many open mentions as they may</source>
            <translation>kaikilla vuorossa on jo niin monta avointa mainintaa kuin saa olla</translation>
        </message>
        <message>
            <source>When {conditions} → {actions}</source>
            <translation>Kun {conditions} → {actions}</translation>
        </message>
        <message>
            <source>For every mention → {actions}</source>
            <translation>Jokaiselle maininnalle → {actions}</translation>
        </message>
        <message>
            <source>the author has {figure} followers</source>
            <translation>kirjoittajalla on {figure} seuraajaa</translation>
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
            <source>posted between {times}</source>
            <translation>julkaistu välillä {times}</translation>
        </message>
        <message>
            <source>(also where the model is unsure)</source>
            <translation>(myös kun malli on epävarma)</translation>
        </message>
        <message>
            <source>Not assigned yet: {why}</source>
            <translation>Ei vielä osoitettu: {why}</translation>
        </message>
        <message>
            <source>posted on a public holiday</source>
            <translation>julkaistu pyhäpäivänä</translation>
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
            <translation>tilit palvelut vahdit yhdistä</translation>
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
            <source>{platform} is connected already.</source>
            <translation>{platform} on jo yhdistetty.</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>{who} yhdistetty. Se kuuntelee tästä lähtien.</translation>
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
            <source>Saved, but not checked yet: {platform} cannot be reached right now. It is tried again by itself.</source>
            <translation>Tallennettu, mutta ei vielä tarkistettu: {platform} ei juuri nyt vastaa. Uusi yritys tehdään itsestään.</translation>
        </message>
        <message>
            <source>{field} (optional)</source>
            <translation>{field} (valinnainen)</translation>
        </message>
        <message>
            <source>Connected {who}. Add a watch now: it is read for your words.</source>
            <translation>Yhdistetty: {who}. Lisää nyt vahti: sieltä luetaan sinun sanojasi.</translation>
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
            <source>Time</source>
            <translation>Aika</translation>
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
        <message>
            <source>The import is taken back. Mentions that are gone: {number}.</source>
            <translation>Tuonti on peruttu. Poistuneita mainintoja: {number}.</translation>
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
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n jäi lukematta</numerusform>
                <numerusform>%n jäi lukematta</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, because somebody did something about them: {number}.</source>
            <translation>Säilytetty, koska niille on jo tehty jotain: {number}.</translation>
        </message>
        <message>
            <source>Kept, because they were heard elsewhere or answered: {number}.</source>
            <translation>Säilytetty, koska ne kuultiin muualla tai niihin vastattiin: {number}.</translation>
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
            <source>Paused</source>
            <translation>Keskeytetty</translation>
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
            <translation>Odottaa: {time} asti</translation>
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
        <message>
            <source>7 days: {count}</source>
            <translation>7 päivää: {count}</translation>
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
            <source>Pause or resume listening</source>
            <translation>Keskeytä kuuntelu tai jatka sitä</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>missä SocialDesk kuuntelee brändiä {brand}</translation>
        </message>
        <message>
            <source>Removed: {name}. Its keys are erased from this computer in a moment; what it found stays.</source>
            <translation>Poistettu: {name}. Sen avaimet poistetaan tältä koneelta hetken kuluttua; sen löytämät jäävät.</translation>
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
            <source>Daily cap</source>
            <translation>Päiväkatto</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>Vahdin haku</translation>
        </message>
        <message>
            <source>Add a watch</source>
            <translation>Lisää vahti</translation>
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
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>Maininnat (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;Kaikki tiedostot (*)</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>Yhdysvaltain dollaria päivässä, {account}</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Säilyy: {name}</translation>
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
            <source>The search of {platform} may pass over: {parts}.</source>
            <translation>Palvelun {platform} haku voi ohittaa nämä: {parts}.</translation>
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
            <source>Nothing was heard in these days. A longer period may hold more; Sources shows whether your accounts listen and your watches find anything.</source>
            <translation>Näinä päivinä ei kuultu mitään. Pidempi jakso voi kertoa enemmän; Lähteet näyttää, kuuntelevatko tilisi ja löytävätkö vahtisi mitään.</translation>
        </message>
        <message>
            <source>Export who answered…</source>
            <translation>Vie vastaajat…</translation>
        </message>
        <message>
            <source>Read out the chart day by day</source>
            <translation>Lue kaavio päivä päivältä</translation>
        </message>
        <message>
            <source>Open what was said in these days, as a list</source>
            <translation>Avaa näiden päivien maininnat luettelona</translation>
        </message>
        <message>
            <source>{met} of {due}</source>
            <translation>{met} / {due}</translation>
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
            <source>Export who answered</source>
            <translation>Vie vastaajat</translation>
        </message>
        <message>
            <source>{met} of {due} in time</source>
            <translation>ajoissa {met} / {due}</translation>
        </message>
        <message>
            <source>median {span}</source>
            <translation>mediaani {span}</translation>
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
            <source>Who answered</source>
            <translation>Kuka vastasi</translation>
        </message>
        <message>
            <source>few mentions, take with care</source>
            <translation>vähän mainintoja, tulkitse varoen</translation>
        </message>
        <message>
            <source>Mentions that matched your first watch, of those that matched any.</source>
            <translation>Ensimmäiseen vahtiisi osuneet maininnat kaikista johonkin vahtiin osuneista.</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions written to {path}</source>
            <translation>
                <numerusform>%n maininta kirjoitettu tiedostoon {path}</numerusform>
                <numerusform>%n mainintaa kirjoitettu tiedostoon {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: “{what}”</source>
            <translation>Kumottu: ”{what}”</translation>
        </message>
        <message>
            <source>There is nothing to undo here.</source>
            <translation>Täällä ei ole mitään kumottavaa.</translation>
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
            <source>{negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{negative} kielteistä, {neutral} neutraalia, {positive} myönteistä</translation>
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
            <source>Enter opens what was said then.</source>
            <translation>Enter avaa, mitä silloin sanottiin.</translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>Kunnes hän kirjoittaa uudelleen</translation>
        </message>
        <message>
            <source>It comes back to the queue then.</source>
            <translation>Se palaa silloin jonoon.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>paikalla: {time}</translation>
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
        <message>
            <source>Type the number of what you want</source>
            <translation>Kirjoita haluamasi kohdan numero</translation>
        </message>
        <message>
            <source>d MMM yyyy  HH:mm</source>
            <translation>d.M.yyyy  H.mm</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Päivä ja aika</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ikkuna</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komennot</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>pikanäppäimet näppäimistö ohje</translation>
        </message>
        <message>
            <source>Number everything that can be pressed</source>
            <translation>Numeroi kaikki painettavat kohdat</translation>
        </message>
        <message>
            <source>hints mouse</source>
            <translation>vihjeet hiiri</translation>
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
            <source>Do what the line at the top offers</source>
            <translation>Tee, mitä ylimmällä rivillä tarjotaan</translation>
        </message>
        <message>
            <source>Take away the line at the top</source>
            <translation>Poista ylin rivi</translation>
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
            <source>Switch to {name}</source>
            <translation>Vaihda brändiin {name}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Nimeä uudelleen…</translation>
        </message>
        <message>
            <source>The key to press</source>
            <translation>Painettava näppäin</translation>
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
            <source>All back</source>
            <translation>Palauta kaikki</translation>
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
            <source>What do you want to do?</source>
            <translation>Mitä haluat tehdä?</translation>
        </message>
        <message>
            <source>Nothing is called like this. Try another word.</source>
            <translation>Tällä nimellä ei löydy mitään. Kokeile toista sanaa.</translation>
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
            <source>Sit in the lead's seat (demo)</source>
            <translation>Istu vetäjän paikalle (demo)</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>You are in your own seat again.</source>
            <translation>Olet taas omalla paikallasi.</translation>
        </message>
        <message>
            <source>Back to your own seat (demo)</source>
            <translation>Takaisin omalle paikalle (demo)</translation>
        </message>
        <message>
            <source>You sit in the seat of {name}, the demo's lead, and decide in their name.</source>
            <translation>Istut demon vetäjän paikalla ja päätät tämän nimissä: {name}.</translation>
        </message>
        <message>
            <source>Back to your own seat</source>
            <translation>Takaisin omalle paikalle</translation>
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
            <source>Show in the menu of programs</source>
            <translation>Näytä ohjelmavalikossa</translation>
        </message>
        <message>
            <source>SocialDesk stands in the menu of programs.</source>
            <translation>SocialDesk on ohjelmavalikossa.</translation>
        </message>
        <message>
            <source>SocialDesk no longer stands in the menu of programs.</source>
            <translation>SocialDesk ei ole enää ohjelmavalikossa.</translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n hälytys</numerusform>
                <numerusform>%n hälytystä</numerusform>
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
        <message numerus="yes">
            <source>%n replies stopped</source>
            <translation>
                <numerusform>%n vastaus pysäytetty</numerusform>
                <numerusform>%n vastausta pysäytetty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>%n hälytys säännöistäsi</numerusform>
                <numerusform>%n hälytystä säännöistäsi</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook stays as it was before. {why}</source>
            <translation>Ohjekirja pysyy ennallaan. {why}</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Hyväksyttävää</translation>
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
            <source>Half-written</source>
            <translation>Kesken</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>Seurattavat</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>Kiitos</translation>
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
            <source>Saved as “{name}”.</source>
            <translation>Tallennettu nimellä ”{name}”.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>”{name}” on poistettu.</translation>
        </message>
        <message>
            <source>{brand} (demo)</source>
            <translation>{brand} (demo)</translation>
        </message>
        <message>
            <source>Demo: invented people</source>
            <translation>Demo: keksittyjä ihmisiä</translation>
        </message>
        <message>
            <source>Demo: you are {name}</source>
            <translation>Demo: olet {name}</translation>
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
            <source>SocialDesk: %n due, {waiting} to answer</source>
            <translation>
                <numerusform>SocialDesk: %n erääntyy, {waiting} odottaa</numerusform>
                <numerusform>SocialDesk: %n erääntyy, {waiting} odottaa</numerusform>
            </translation>
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
            <translation>Asiakaspalvelu</translation>
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
            <source>Chatter</source>
            <translation>Jutustelu</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Roskaposti</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Avoin</translation>
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
            <source>you</source>
            <translation>sinä</translation>
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
            <source>Reply stopped: {detail}</source>
            <translation>Vastaus pysäytetty: {detail}</translation>
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
            <source>What was done with the reply taken back</source>
            <translation>Vastaukselle tehty on peruttu</translation>
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
            <source>Who answered exported: {detail}</source>
            <translation>Vastaajat viety: {detail}</translation>
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
            <source>Reply stopped</source>
            <translation>Vastaus pysäytetty</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>Vastaus torjuttu</translation>
        </message>
        <message>
            <source>Sending is tried again</source>
            <translation>Lähetystä yritetään uudelleen</translation>
        </message>
        <message>
            <source>Draft sent back</source>
            <translation>Luonnos palautettu</translation>
        </message>
        <message>
            <source>Approved without a second person</source>
            <translation>Hyväksytty ilman toista hyväksyjää</translation>
        </message>
        <message>
            <source>Label given back to the classifier</source>
            <translation>Luokitus palautettu luokittimelle</translation>
        </message>
        <message>
            <source>Follow-up cancelled</source>
            <translation>Seuranta peruttu</translation>
        </message>
        <message>
            <source>Follow-up dropped</source>
            <translation>Seuranta rauennut</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Asetuksia muutettu</translation>
        </message>
        <message>
            <source>Rules changed</source>
            <translation>Sääntöjä muutettu</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine</source>
            <translation>Hyväksytty mainintojen lähetys toiselle koneelle</translation>
        </message>
        <message>
            <source>What was learned is in use</source>
            <translation>Opittu on käytössä</translation>
        </message>
        <message>
            <source>Mentions exported</source>
            <translation>Maininnat viety</translation>
        </message>
        <message>
            <source>Who answered exported</source>
            <translation>Vastaajat viety</translation>
        </message>
        <message>
            <source>Activity exported</source>
            <translation>Tapahtumat viety</translation>
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
            <translation>Kukaan ei ole vielä korjannut tai vahvistanut tämän brändin luokituksia, joten kumpaakaan ei voi arvioida. Katso, missä ne eroavat.</translation>
        </message>
        <message>
            <source>People have labelled only {judged} of this brand's mentions, so the comparison is thin: each counts for {points} points. From {enough} on it says more.</source>
            <translation>Ihmiset ovat luokitelleet vain {judged} tämän brändin maininnoista, joten vertailu on ohut: kukin painaa {points} pistettä. {enough} maininnasta alkaen se kertoo enemmän.</translation>
        </message>
        <message>
            <source>In {changed} of these {judged} a person changed the label: there the model in use was wrong, which is why they are here, so it looks worse than it is.</source>
            <translation>Näistä {judged} maininnasta {changed} sai ihmiseltä toisen luokituksen: käytössä oleva malli oli niissä väärässä, ja siksi ne ovat tässä, joten se näyttää huonommalta kuin on.</translation>
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
            <source>The post was changed since this reply was approved. Read it again before you post.</source>
            <translation>Julkaisua muutettiin vastauksen hyväksymisen jälkeen. Lue se uudelleen ennen kuin julkaiset.</translation>
        </message>
        <message>
            <source>The post was changed before the reply left. Read it again; nothing was sent.</source>
            <translation>Julkaisua muutettiin ennen kuin vastaus lähti. Lue se uudelleen. Mitään ei lähetetty.</translation>
        </message>
        <message>
            <source>Somebody answered on the platform before the reply left. Nothing was sent.</source>
            <translation>Joku vastasi palvelussa ennen kuin vastaus lähti. Mitään ei lähetetty.</translation>
        </message>
        <message>
            <source>The post was deleted before the reply left.</source>
            <translation>Julkaisu poistettiin ennen kuin vastaus lähti.</translation>
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
            <source>Free, without an account.</source>
            <translation>Ilmainen, ilman tiliä.</translation>
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
            <source>Free.</source>
            <translation>Ilmainen.</translation>
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
            <source>Free for approved keys; commercial use needs a contract with Reddit.</source>
            <translation>Ilmainen hyväksytyille avaimille. Kaupallinen käyttö vaatii sopimuksen Redditin kanssa.</translation>
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
            <source>A post read costs $0.001 (own mentions) or $0.005 (search), its author up to $0.010; a reply $0.010, with a link $0.20. Once a day SocialDesk looks whether posts were edited or deleted, for $0.005 each: what waits for you and what is younger than a week, for at most a quarter of the day's cap.</source>
            <translation>Luettu julkaisu maksaa $0.001 (omat maininnat) tai $0.005 (haku), sen kirjoittaja enintään $0.010; vastaus $0.010, linkin kanssa $0.20. Kerran päivässä SocialDesk katsoo, onko julkaisuja muokattu tai poistettu, $0.005 kukin: mikä odottaa sinua ja mikä on alle viikon ikäistä, enintään neljänneksellä päivän katosta.</translation>
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
        <message>
            <source>Free within 10,000 units a day: about 200 replies, or 10,000 pages read.</source>
            <translation>Ilmainen, kun käytät alle 10 000 yksikköä päivässä: noin 200 vastausta tai 10 000 luettua sivua.</translation>
        </message>
        <message>
            <source>There is no classifier in {directory}. Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>Kansiossa {directory} ei ole luokitinta. Asenna SocialDesk uudelleen tai valitse asetuksissa mallin kansio.</translation>
        </message>
        <message>
            <source>The model in {directory} has no ONNX weights and needs PyTorch, which is not installed. Install it in SocialDesk's environment with `pip install 'socialdesk[torch]'` (in a checkout `.venv/bin/pip install -e '.[torch]'`), or take the model's ONNX files.</source>
            <translation>Kansion {directory} mallilla ei ole ONNX-painoja, joten se tarvitsee PyTorchin, jota ei ole asennettu. Asenna se SocialDeskin ympäristöön komennolla `pip install 'socialdesk[torch]'` (lähdekoodista ajettaessa `.venv/bin/pip install -e '.[torch]'`) tai käytä mallin ONNX-tiedostoja.</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Kiitos!</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} knows {tokenizer} pieces and the model only {vocabulary}: they belong to different models. Copy the files of one model once more.</source>
            <translation>Kansion {directory} tokenisoija tuntee {tokenizer} palaa, mutta malli vain {vocabulary}: ne kuuluvat eri malleihin. Kopioi saman mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>The weights {path} want {it}, which SocialDesk cannot give. Export the model once more for text classification.</source>
            <translation>Painotiedosto {path} vaatii syötteen ({it}), jota SocialDesk ei voi antaa. Vie malli uudelleen tekstin luokittelua varten.</translation>
        </message>
        <message>
            <source>The weights {path} do not answer with {labels} labels, as config.json says. Export the model once more for text classification.</source>
            <translation>Painotiedosto {path} ei anna vastauksena {labels} luokkaa, kuten config.json lupaa. Vie malli uudelleen tekstin luokittelua varten.</translation>
        </message>
        <message>
            <source>The weights in {directory} lack {missing} parts of a classifier ({missing2} first), so its answers would be chance. Choose a model that was trained to sort texts.</source>
            <translation>Kansion {directory} painoista puuttuu luokittimen osia, yhteensä {missing} (ensimmäisenä {missing2}), joten vastaukset olisivat sattumaa. Valitse malli, joka on koulutettu luokittelemaan tekstejä.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with no numbers. Its weights are damaged; copy them once more.</source>
            <translation>Kansion {directory} malli ei anna vastaukseksi lukuja. Sen painot ovat vioittuneet. Kopioi ne uudelleen.</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} cannot be read ({error}). Copy the tokenizer's files of the model once more; a tokenizer.json is the surest.</source>
            <translation>Kansion {directory} tokenisoijaa ei voi lukea ({error}). Kopioi mallin tokenisoijan tiedostot uudelleen. Varmin on tokenizer.json.</translation>
        </message>
        <message>
            <source>The weights {path} cannot be read ({error}). Copy them once more.</source>
            <translation>Painotiedostoa {path} ei voi lukea ({error}). Kopioi se uudelleen.</translation>
        </message>
        <message>
            <source>The weights in {directory} cannot be read ({error}). Copy them once more.</source>
            <translation>Kansion {directory} painoja ei voi lukea ({error}). Kopioi ne uudelleen.</translation>
        </message>
        <message>
            <source>The model in {directory} cannot be run ({error}). Its weights and its tokenizer may belong to different models; copy the files of one model once more.</source>
            <translation>Kansion {directory} mallia ei voi ajaa ({error}). Painot ja tokenisoija voivat kuulua eri malleihin. Kopioi saman mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>{shard} is missing, a part of the model's weights. Copy the model's files once more.</source>
            <translation>{shard} puuttuu, ja se on osa mallin painoja. Kopioi mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>Say of at least two of the model's labels which of ours they mean; else it has nothing to choose between. Its labels are: {labels}. Ours for {head} are: {ours}.</source>
            <translation>Kerro ainakin kahdesta mallin luokasta, mitä luokitustamme ne vastaavat, jotta malli voi valita. Mallin luokat: {labels}. Luokituksemme ({head}): {ours}.</translation>
        </message>
        <message>
            <source>The model has no label “{theirs}”. It has: {labels}.</source>
            <translation>Mallissa ei ole luokkaa ”{theirs}”. Siinä on: {labels}.</translation>
        </message>
        <message>
            <source>“{ours}” is no label of {head}. Choose one of: {ours2}.</source>
            <translation>”{ours}” ei ole luokitus kohdassa {head}. Valitse jokin näistä: {ours2}.</translation>
        </message>
        <message>
            <source>{directory} has no weights. SocialDesk uses model.onnx or model.safetensors; copy one of them into it.</source>
            <translation>Kansiossa {directory} ei ole painoja. SocialDesk käyttää tiedostoa model.onnx tai model.safetensors. Kopioi jompikumpi kansioon.</translation>
        </message>
        <message>
            <source>The model in {directory} does not sort texts into labels{it}. Choose one whose config.json says “…ForSequenceClassification”.</source>
            <translation>Kansion {directory} malli ei luokittele tekstejä{it}. Valitse malli, jonka tiedostossa config.json lukee ”…ForSequenceClassification”.</translation>
        </message>
        <message>
            <source>There is no folder {directory}. Choose the folder that holds config.json.</source>
            <translation>Kansiota {directory} ei ole. Valitse kansio, jossa on config.json.</translation>
        </message>
        <message>
            <source>{directory} has no config.json, so it is no model folder of the Hugging Face kind. Choose the folder that holds config.json, the weights and the tokenizer.</source>
            <translation>Kansiossa {directory} ei ole tiedostoa config.json, joten se ei ole Hugging Face -mallin kansio. Valitse kansio, jossa ovat config.json, painot ja tokenisoija.</translation>
        </message>
        <message>
            <source>{directory} has no weights {chosen} that can be used. It has: {choices}.</source>
            <translation>Kansiossa {directory} ei ole käyttökelpoisia painoja {chosen}. Siinä on: {choices}.</translation>
        </message>
        <message>
            <source>{directory} has no tokenizer (tokenizer.json or vocab.txt). Copy the tokenizer's files of the model into it.</source>
            <translation>Kansiossa {directory} ei ole tokenisoijaa (tokenizer.json tai vocab.txt). Kopioi mallin tokenisoijan tiedostot kansioon.</translation>
        </message>
        <message>
            <source>The weights in {directory} are in a format that can run program code when it is opened (pytorch_model.bin), so SocialDesk does not open it. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>Kansion {directory} painot ovat muodossa, joka voi avattaessa suorittaa ohjelmakoodia (pytorch_model.bin), joten SocialDesk ei avaa niitä. Käytä mallin safetensors- tai ONNX-tiedostoja. Ohje on tiedostossa docs/models.md.</translation>
        </message>
        <message>
            <source>The weights in {directory} are for TensorFlow, Flax or Rust. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>Kansion {directory} painot on tehty TensorFlow'lle, Flaxille tai Rustille. Käytä mallin safetensors- tai ONNX-tiedostoja. Ohje on tiedostossa docs/models.md.</translation>
        </message>
        <message>
            <source>The ONNX weights in {directory} are for other machines (half precision or 4 bits). Put the model.onnx or model_quantized.onnx of the model beside them.</source>
            <translation>Kansion {directory} ONNX-painot on tehty toisenlaisille koneille (puolitarkkuus tai 4 bittiä). Lisää niiden viereen mallin model.onnx tai model_quantized.onnx.</translation>
        </message>
        <message>
            <source>The model in {directory} wants to run program code of its own, which SocialDesk never does. Choose a model of a kind that is built into transformers, such as BERT or RoBERTa.</source>
            <translation>Kansion {directory} malli haluaa suorittaa omaa ohjelmakoodiaan, mitä SocialDesk ei koskaan tee. Valitse malli, joka kuuluu transformers-kirjastoon, kuten BERT tai RoBERTa.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with a single number, not with labels, so it cannot take over a question.</source>
            <translation>Kansion {directory} malli vastaa yhdellä luvulla eikä luokilla, joten se ei voi ottaa kysymystä hoitaakseen.</translation>
        </message>
        <message>
            <source>The model in {directory} may give a text several labels at once. SocialDesk asks for exactly one answer to each question, so it cannot take this model.</source>
            <translation>Kansion {directory} malli voi antaa tekstille monta luokkaa yhtä aikaa. SocialDesk tarvitsee jokaiseen kysymykseen täsmälleen yhden vastauksen, joten tämä malli ei käy.</translation>
        </message>
        <message>
            <source>The model in {directory} has {labels} labels; more than {most_labels} cannot be mapped by hand. Choose a model made for the question.</source>
            <translation>Kansion {directory} mallissa on {labels} luokkaa, eikä käsin voi yhdistää enempää kuin {most_labels}. Valitse tähän kysymykseen tehty malli.</translation>
        </message>
        <message>
            <source>{index} does not name the model's weights properly. Copy the model's files once more.</source>
            <translation>{index} ei nimeä mallin painoja kunnolla. Kopioi mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>{path} does not hold what it should. Copy the model's files once more.</source>
            <translation>Tiedostossa {path} ei ole sitä, mitä pitäisi. Kopioi mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>{directory} holds an adapter, not a whole model. Merge it into its base model first, then choose the folder of the result.</source>
            <translation>Kansiossa {directory} on sovitin eikä kokonainen malli. Yhdistä se ensin perusmalliinsa ja valitse sitten tuloksen kansio.</translation>
        </message>
        <message>
            <source>The labels in {directory} (id2label in config.json) are not numbered 0, 1, 2 …; SocialDesk cannot tell which is which.</source>
            <translation>Kansion {directory} luokkia (id2label tiedostossa config.json) ei ole numeroitu 0, 1, 2 …, joten SocialDesk ei tiedä, mikä on mikä.</translation>
        </message>
        <message>
            <source>{path} is far larger than such a file ever is. Copy the model's files again.</source>
            <translation>{path} on paljon suurempi kuin tällainen tiedosto koskaan on. Kopioi mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}). Copy the model's files once more.</source>
            <translation>Tiedostoa {path} ei voi lukea ({name}). Kopioi mallin tiedostot uudelleen.</translation>
        </message>
        <message>
            <source>The classifier in {directory} has no {weights}. Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>Kansion {directory} luokittimesta puuttuu {weights}. Asenna SocialDesk uudelleen tai valitse asetuksissa toinen mallin kansio.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({error}). Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>Kansion {directory} luokitinta ei voi lukea ({error}). Asenna SocialDesk uudelleen tai valitse asetuksissa toinen mallin kansio.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({name}). Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>Kansion {directory} luokitinta ei voi lukea ({name}). Asenna SocialDesk uudelleen tai valitse asetuksissa mallin kansio.</translation>
        </message>
        <message>
            <source>There is no time zone called "{zone}". Use a name like Europe/Istanbul.</source>
            <translation>Aikavyöhykettä "{zone}" ei ole. Käytä nimeä kuten Europe/Istanbul.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{country}". Use a country code like FI or TR, or leave it empty and list the closed days yourself.</source>
            <translation>Maalle "{country}" ei ole pyhäpäivien kalenteria. Käytä maakoodia kuten FI tai TR, tai jätä tyhjäksi ja luettele suljetut päivät itse.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{subdivision}" in {country}. Use one of {regions}, or leave the region empty for the whole country.</source>
            <translation>Alueelle "{subdivision}" ({country}) ei ole pyhäpäivien kalenteria. Käytä jotakin näistä: {regions}. Tai jätä alue tyhjäksi, niin koko maa on mukana.</translation>
        </message>
        <message>
            <source>There are no calendars of public holidays for single regions of {country}. Leave the region empty for the whole country.</source>
            <translation>Maan {country} yksittäisille alueille ei ole pyhäpäiväkalenteria. Jätä alue tyhjäksi, niin koko maa on mukana.</translation>
        </message>
        <message>
            <source>It is not in {due}, the customer's language.</source>
            <translation>Kieli ei ole asiakkaan kieli ({due}).</translation>
        </message>
        <message>
            <source>This may be about safety or law. Such matters are not given to a language model: write it yourself.</source>
            <translation>Tämä voi koskea turvallisuutta tai lakia. Sellaisia ei anneta kielimallille: kirjoita itse.</translation>
        </message>
        <message>
            <source>The playbook does not speak the customer's language, so an answer in it could not be checked.</source>
            <translation>Ohjekirjassa ei ole asiakkaan kieltä, joten sillä kirjoitettua vastausta ei voisi tarkistaa.</translation>
        </message>
        <message>
            <source>The post has no words to answer.</source>
            <translation>Julkaisussa ei ole sanoja, joihin vastata.</translation>
        </message>
        <message>
            <source>The language model wrote far more than a reply.</source>
            <translation>Kielimalli kirjoitti paljon enemmän kuin vastauksen.</translation>
        </message>
        <message>
            <source>It repeats its instructions instead of answering.</source>
            <translation>Se toistaa ohjeensa eikä vastaa.</translation>
        </message>
        <message>
            <source>The language model found nothing in your playbook to answer with.</source>
            <translation>Kielimalli ei löytänyt ohjekirjastasi mitään, millä vastata.</translation>
        </message>
        <message>
            <source>The language model said too little for a reply.</source>
            <translation>Kielimalli sanoi vastaukseksi liian vähän.</translation>
        </message>
        <message>
            <source>It says what the post told it to say: “{echoed}”.</source>
            <translation>Se sanoo, mitä julkaisu käski sanoa: ”{echoed}”.</translation>
        </message>
        <message>
            <source>It wrote the same as another suggestion.</source>
            <translation>Se kirjoitti saman kuin toinen ehdotus.</translation>
        </message>
        <message>
            <source>It wrote markup or code (“{found}”) instead of plain text.</source>
            <translation>Se kirjoitti merkintäkieltä tai koodia (”{found}”) pelkän tekstin sijaan.</translation>
        </message>
        <message>
            <source>“{found}” looks like text in a code.</source>
            <translation>”{found}” näyttää koodatulta tekstiltä.</translation>
        </message>
        <message>
            <source>“{found}” looks like a hidden address.</source>
            <translation>”{found}” näyttää piilotetulta osoitteelta.</translation>
        </message>
        <message>
            <source>It is full of emoji.</source>
            <translation>Se on täynnä emojeja.</translation>
        </message>
        <message>
            <source>Your brand addresses customers otherwise than “{text}”.</source>
            <translation>Brändisi puhuttelee asiakkaita toisin kuin ”{text}”.</translation>
        </message>
        <message>
            <source>Your brand uses no emoji.</source>
            <translation>Brändisi ei käytä emojeja.</translation>
        </message>
        <message>
            <source>It is cold.</source>
            <translation>Se on kylmä.</translation>
        </message>
        <message>
            <source>It says “{words}”, and nothing that it cites in your playbook does.</source>
            <translation>Siinä sanotaan ”{words}”, mutta mikään sen mainitsema ohjekirjan kohta ei sano niin.</translation>
        </message>
        <message>
            <source>It leans on an answer that your playbook has in another language only.</source>
            <translation>Se nojaa vastaukseen, joka ohjekirjassasi on vain toisella kielellä.</translation>
        </message>
        <message>
            <source>What it cites says something else: “{text}”.</source>
            <translation>Se, mihin teksti viittaa, sanoo muuta: ”{text}”.</translation>
        </message>
        <message>
            <source>A “{turned}” stands in one and not in the other: “{text}”.</source>
            <translation>”{turned}” on vain toisessa: ”{text}”.</translation>
        </message>
        <message>
            <source>It cites a source [{number}] that there is not.</source>
            <translation>Se viittaa lähteeseen [{number}], jota ei ole.</translation>
        </message>
        <message>
            <source>It says too much in their words: “{text}”.</source>
            <translation>Se sanoo liian paljon asiakkaan sanoilla: ”{text}”.</translation>
        </message>
        <message>
            <source>It says of your brand what only the post does: “{said}”.</source>
            <translation>Se sanoo brändistäsi, mitä vain viestissä sanotaan: ”{said}”.</translation>
        </message>
        <message>
            <source>It says what your playbook does not, and cites nothing: “{text}”.</source>
            <translation>Se sanoo, mitä ohjekirjasi ei sano, eikä viittaa mihinkään: ”{text}”.</translation>
        </message>
        <message>
            <source>It names “{match}”, which your playbook does not.</source>
            <translation>Siinä mainitaan ”{match}”, jota ohjekirjassasi ei ole.</translation>
        </message>
        <message>
            <source>“{key}” must be a number from 1 to {most}</source>
            <translation>“{key}”: luku väliltä 1–{most}</translation>
        </message>
        <message>
            <source>Write {key} = {default}.</source>
            <translation>Kirjoita {key} = {default}.</translation>
        </message>
        <message>
            <source>“{key}” is there twice</source>
            <translation>“{key}” on kahteen kertaan</translation>
        </message>
        <message>
            <source>Give each a key of its own.</source>
            <translation>Anna jokaiselle oma avain.</translation>
        </message>
        <message>
            <source>Use small letters a to z, digits and _, like all_well.</source>
            <translation>Käytä pieniä kirjaimia a–z, numeroita ja merkkiä _, esimerkiksi all_well.</translation>
        </message>
        <message>
            <source>Write 1 to {most_title}, like “Is all well?”.</source>
            <translation>Kirjoita 1–{most_title} merkkiä, esimerkiksi ”Onko kaikki hyvin?”.</translation>
        </message>
        <message>
            <source>Write at most {days}d.</source>
            <translation>Kirjoita enintään {days}d.</translation>
        </message>
        <message>
            <source>Write a number with m, h, d or w, like {key} = "24h".</source>
            <translation>Kirjoita luku ja m, h, d tai w, esimerkiksi {key} = "24h".</translation>
        </message>
        <message>
            <source>This promises a date. Say it only if it is sure.</source>
            <translation>Tämä lupaa päivän. Sano se vain, jos se on varmaa.</translation>
        </message>
        <message>
            <source>This promises money back. Say it only if it is decided.</source>
            <translation>Tämä lupaa rahat takaisin. Sano se vain, jos siitä on päätetty.</translation>
        </message>
        <message>
            <source>This promises a discount or a gift. Say it only if it is decided.</source>
            <translation>Tämä lupaa alennuksen tai lahjan. Sano se vain, jos siitä on päätetty.</translation>
        </message>
        <message>
            <source>We have answered {in_thread} times in this conversation. Is another reply of help?</source>
            <translation>Olemme vastanneet tässä keskustelussa {in_thread} kertaa. Onko uudesta vastauksesta apua?</translation>
        </message>
        <message>
            <source>We have answered once in this conversation. Is another reply of help?</source>
            <translation>Olemme vastanneet tässä keskustelussa kerran. Onko toisesta vastauksesta apua?</translation>
        </message>
        <message>
            <source>This is a link in disguise. Write the link itself, or leave it out.</source>
            <translation>Tämä on naamioitu linkki. Kirjoita itse linkki tai jätä se pois.</translation>
        </message>
        <message>
            <source>This is not the customer's language, and the playbook has nothing in it.</source>
            <translation>Tämä ei ole asiakkaan kieli, eikä ohjekirjassa ole siihen mitään.</translation>
        </message>
        <message>
            <source>{used} of {limit}: shorten it by {it}.</source>
            <translation>{used} / {limit}: liikaa {it}, lyhennä.</translation>
        </message>
        <message>
            <source>{bytes_used} of {byte_limit} bytes: use fewer emoji or shorten it.</source>
            <translation>{bytes_used} / {byte_limit} tavua: käytä vähemmän emojeja tai lyhennä.</translation>
        </message>
        <message>
            <source>This looks like a placeholder that is left over. Fill it in or take it out.</source>
            <translation>Tämä näyttää täyttämättä jääneeltä paikalta. Täytä tai poista se.</translation>
        </message>
        <message>
            <source>The playbook never says “{read}”.</source>
            <translation>Ohjekirja ei koskaan sano ”{read}”.</translation>
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
            <source>{in_last_hour} replies leave within that hour, which looks like spam. Send it later.</source>
            <translation>Saman tunnin aikana lähtisi {in_last_hour} vastausta, mikä näyttää roskapostilta. Lähetä myöhemmin.</translation>
        </message>
        <message>
            <source>{alike} people got nearly this in two days; platforms block accounts for it. Write it anew.</source>
            <translation>{alike} ihmistä sai lähes tämän kahden päivän aikana. Palvelut estävät siitä tilejä. Kirjoita uudestaan.</translation>
        </message>
        <message>
            <source>An invisible control character (U+{match}) stands here.</source>
            <translation>Tässä on näkymätön ohjausmerkki (U+{match}).</translation>
        </message>
        <message>
            <source>This is written like a card number. Take it out unless it is something else.</source>
            <translation>Tämä on kirjoitettu kuin kortin numero. Poista se, ellei se ole jotain muuta.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>Tilausnumero, jota asiakas ei itse julkaissut.</translation>
        </message>
        <message>
            <source>If this is an order number, take it out: the customer did not post it.</source>
            <translation>Jos tämä on tilausnumero, poista se: asiakas ei ole julkaissut sitä.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>Tämä näyttää salasanalta tai avaimelta.</translation>
        </message>
        <message>
            <source>{name} is not among the links that the playbook allows (policy.toml).</source>
            <translation>{name} ei ole ohjekirjan sallimissa linkeissä (policy.toml).</translation>
        </message>
        <message>
            <source>This greets “{name}”, and that is not the customer's name.</source>
            <translation>Tämä tervehtii nimellä “{name}”, eikä se ole asiakkaan nimi.</translation>
        </message>
        <message>
            <source>The platform does not allow a reply here.</source>
            <translation>Palvelu ei salli vastausta tähän.</translation>
        </message>
        <message>
            <source>This customer got nearly this from you already.</source>
            <translation>Tämä asiakas sai sinulta jo lähes saman tekstin.</translation>
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
            <source>This looks like somebody's street address. Leave it out in public.</source>
            <translation>Tämä näyttää jonkun katuosoitteelta. Jätä se pois julkisesta vastauksesta.</translation>
        </message>
        <message>
            <source>{name} only looks like {meant}: other letters, another place.</source>
            <translation>{name} vain näyttää samalta kuin {meant}: eri kirjaimet, eri paikka.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>Tämä mainitsee jonkun muun kuin asiakkaan.</translation>
        </message>
        <message>
            <source>You sent this very text a moment ago.</source>
            <translation>Lähetit juuri äsken aivan saman tekstin.</translation>
        </message>
        <message>
            <source>A telephone number may not stand in a public reply.</source>
            <translation>Puhelinnumero ei saa olla julkisessa vastauksessa.</translation>
        </message>
        <message>
            <source>{name} mixes letters of two alphabets, as false links do.</source>
            <translation>{name} sekoittaa kahden aakkoston kirjaimia, kuten huijauslinkit tekevät.</translation>
        </message>
        <message>
            <source>Several people just got nearly this; platforms mind that.</source>
            <translation>Moni sai juuri lähes tämän. Palvelut eivät pidä siitä.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>Kortin numeroa ei saa lähettää.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>Tilinumeroa ei saa lähettää.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>Henkilötunnusta ei saa lähettää.</translation>
        </message>
        <message>
            <source>{name}/{name2} weighs “{unknown}”, which is not measured. Reinstall SocialDesk.</source>
            <translation>{name}/{name2} painottaa kohtaa ”{unknown}”, jota ei mitata. Asenna SocialDesk uudelleen.</translation>
        </message>
        <message>
            <source>{name}/{name2} cannot be read. Reinstall SocialDesk: it comes with the program.</source>
            <translation>Tiedostoa {name}/{name2} ei voi lukea. Asenna SocialDesk uudelleen, se tulee ohjelman mukana.</translation>
        </message>
        <message>
            <source>There is no playbook called “{name}”. Choose another in the brand's settings, or copy the default playbook under this name.</source>
            <translation>Ohjekirjaa ”{name}” ei ole. Valitse brändin asetuksissa toinen tai kopioi oletusohjekirja tällä nimellä.</translation>
        </message>
        <message>
            <source>there is no playbook “{base}” to be based on</source>
            <translation>pohjaksi nimettyä ohjekirjaa “{base}” ei ole</translation>
        </message>
        <message>
            <source>Name a folder beside {name}, for example “default”.</source>
            <translation>Nimeä kansio, joka on samassa paikassa kuin {name}, esimerkiksi ”default”.</translation>
        </message>
        <message>
            <source>“{base}” is based on this playbook in turn, or there are too many in a row</source>
            <translation>“{base}” perustuu puolestaan tähän ohjekirjaan, tai niitä on liian monta peräkkäin</translation>
        </message>
        <message>
            <source>Base it on “default”.</source>
            <translation>Rakenna se ohjekirjan ”default” päälle.</translation>
        </message>
        <message>
            <source>the key “{key}” is used twice</source>
            <translation>avain “{key}” on käytössä kahdesti</translation>
        </message>
        <message>
            <source>Give each its own.</source>
            <translation>Anna jokaiselle omansa.</translation>
        </message>
        <message>
            <source>“{name}” must be a number from 1 to {most}</source>
            <translation>“{name}”: luku väliltä 1–{most}</translation>
        </message>
        <message>
            <source>Write {name} = {limits}.</source>
            <translation>Kirjoita {name} = {limits}.</translation>
        </message>
        <message>
            <source>the name of this occasion cannot be used</source>
            <translation>tilanteen nimi ei kelpaa</translation>
        </message>
        <message>
            <source>Use letters, digits and single spaces, at most {most_letters}.</source>
            <translation>Käytä kirjaimia, numeroita ja yksittäisiä välilyöntejä, enintään {most_letters} merkkiä.</translation>
        </message>
        <message>
            <source>“{name}” is nearly “{meant}”</source>
            <translation>“{name}” on melkein “{meant}”</translation>
        </message>
        <message>
            <source>Write occasion = "{meant}", or give your own occasion another name.</source>
            <translation>Kirjoita occasion = "{meant}" tai anna omalle tilanteellesi toinen nimi.</translation>
        </message>
        <message>
            <source>{where}: the answer “{key}” ended on {valid_until} and is not suggested any more. Give it a new valid_until, or take it out.</source>
            <translation>{where}: vastaus ”{key}” vanheni {valid_until}, eikä sitä enää ehdoteta. Anna uusi valid_until tai poista vastaus.</translation>
        </message>
        <message>
            <source>“{name}” is no playbook name. Use the name of a folder in {name2}.</source>
            <translation>”{name}” ei ole ohjekirjan nimi. Käytä jonkin kansion nimeä paikasta {name2}.</translation>
        </message>
        <message>
            <source>{name}/templates: no language. Add at least templates/en.toml; the default playbook has one.</source>
            <translation>{name}/templates: ei yhtään kieltä. Lisää ainakin templates/en.toml. Oletusohjekirjassa on sellainen.</translation>
        </message>
        <message>
            <source>{voice} asks for {form} “{lang}”, and no template here is {form}</source>
            <translation>{voice} pyytää muotoa {form} kielelle “{lang}”, mutta täällä ei ole sellaista pohjaa ({form})</translation>
        </message>
        <message>
            <source>Add templates in that form, or change [formality] in voice.toml.</source>
            <translation>Lisää pohjia tässä muodossa tai muuta tiedoston voice.toml kohtaa [formality].</translation>
        </message>
        <message>
            <source>the text has {letters} characters, and {length} means at most {most_letters}</source>
            <translation>tekstissä on {letters} merkkiä, ja {length} tarkoittaa enintään {most_letters}</translation>
        </message>
        <message>
            <source>Shorten it, or declare the next length.</source>
            <translation>Lyhennä tekstiä tai merkitse seuraava pituus.</translation>
        </message>
        <message>
            <source>a reply about safety has an emoji or an exclamation mark</source>
            <translation>turvallisuutta koskevassa vastauksessa on emoji tai huutomerkki</translation>
        </message>
        <message>
            <source>Take it out: such replies are never casual.</source>
            <translation>Poista se: tällaiset vastaukset eivät ole koskaan rentoja.</translation>
        </message>
        <message>
            <source>an invisible control character (U+{hidden}) is in the text</source>
            <translation>tekstissä on näkymätön ohjausmerkki (U+{hidden})</translation>
        </message>
        <message>
            <source>Type it anew.</source>
            <translation>Kirjoita se uudestaan.</translation>
        </message>
        <message>
            <source>{text} is not an allowed link</source>
            <translation>{text} ei ole sallittu linkki</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml, or take it out.</source>
            <translation>Lisää sen verkkotunnus tiedoston policy.toml kohtaan [links] allowed tai poista se.</translation>
        </message>
        <message>
            <source>“{each}” is no platform</source>
            <translation>“{each}” ei ole palvelu</translation>
        </message>
        <message>
            <source>Write platforms = ["{it}"].</source>
            <translation>Kirjoita platforms = ["{it}"].</translation>
        </message>
        <message>
            <source>a brace {{ or }} stands alone</source>
            <translation>aaltosulje {{ tai }} on yksinään</translation>
        </message>
        <message>
            <source>Write placeholders as {name}, and no other braces.</source>
            <translation>Kirjoita paikanvaraajat muodossa {name}, eikä muita aaltosulkeita.</translation>
        </message>
        <message>
            <source>the placeholder {shown} is not known</source>
            <translation>paikkamerkkiä {shown} ei tunneta</translation>
        </message>
        <message>
            <source>Here you can use {listed}.</source>
            <translation>Tässä voit käyttää näitä: {listed}.</translation>
        </message>
        <message>
            <source>“form” is missing</source>
            <translation>“form” puuttuu</translation>
        </message>
        <message>
            <source>Add form = "your …".</source>
            <translation>Lisää form = "your …".</translation>
        </message>
        <message>
            <source>the form “form_{odd}” is not given for every item</source>
            <translation>muotoa “form_{odd}” ei ole annettu jokaiselle kohteelle</translation>
        </message>
        <message>
            <source>Give all items the same forms.</source>
            <translation>Anna kaikille kohdille samat muodot.</translation>
        </message>
        <message>
            <source>“other” is missing</source>
            <translation>“other” puuttuu</translation>
        </message>
        <message>
            <source>Add other = "{n} …".</source>
            <translation>Lisää other = "{n} …".</translation>
        </message>
        <message>
            <source>“least” and “most” must be numbers</source>
            <translation>“least” ja “most” ovat lukuja</translation>
        </message>
        <message>
            <source>Write least = 2.</source>
            <translation>Kirjoita least = 2.</translation>
        </message>
        <message>
            <source>“{word}” has no number</source>
            <translation>sanalla “{word}” ei ole lukua</translation>
        </message>
        <message>
            <source>Write the digits first: nine = "9".</source>
            <translation>Kirjoita ensin numerot: nine = "9".</translation>
        </message>
        <message>
            <source>the answer's {link} and “link” do not go together</source>
            <translation>vastauksen {link} ja “link” eivät sovi yhteen</translation>
        </message>
        <message>
            <source>Give both or neither.</source>
            <translation>Anna molemmat tai ei kumpaakaan.</translation>
        </message>
        <message>
            <source>“valid_until” must be a date</source>
            <translation>“valid_until” on päivämäärä</translation>
        </message>
        <message>
            <source>Write valid_until = 2027-01-31.</source>
            <translation>Kirjoita valid_until = 2027-01-31.</translation>
        </message>
        <message>
            <source>the {other} form is not given</source>
            <translation>muoto puuttuu: {other}</translation>
        </message>
        <message>
            <source>Add {other} = {{ form = "…" }}.</source>
            <translation>Lisää {other} = {{ form = "…" }}.</translation>
        </message>
        <message>
            <source>“{each}” has no number</source>
            <translation>kohdassa “{each}” ei ole lukua</translation>
        </message>
        <message>
            <source>Write {n} where the number stands.</source>
            <translation>Kirjoita {n} luvun paikalle.</translation>
        </message>
        <message>
            <source>the answer cites {{{slot}}}, and policy.toml does not say it in “{lang}”</source>
            <translation>vastaus viittaa kohtaan {{{slot}}}, eikä policy.toml kerro sitä kielellä “{lang}”</translation>
        </message>
        <message>
            <source>{each} is not an allowed link</source>
            <translation>{each} ei ole sallittu linkki</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml.</source>
            <translation>Lisää sen verkkotunnus tiedoston policy.toml kohtaan [links] allowed.</translation>
        </message>
        <message>
            <source>the {name} forms are not given</source>
            <translation>muodot puuttuvat: {name}</translation>
        </message>
        <message>
            <source>Add {name} = {{ {listed} }}.</source>
            <translation>Lisää {name} = {{ {listed} }}.</translation>
        </message>
        <message>
            <source>Add {slot} = "…" to [terms.{lang}] in policy.toml.</source>
            <translation>Lisää {slot} = "…" tiedoston policy.toml kohtaan [terms.{lang}].</translation>
        </message>
        <message>
            <source>Add [refunds] limit and currency to policy.toml.</source>
            <translation>Lisää tiedostoon policy.toml kohta [refunds], jossa on limit ja currency.</translation>
        </message>
        <message>
            <source>the help link {help_link} is not among the allowed domains, or not https</source>
            <translation>ohjelinkki {help_link} ei ole sallituissa verkkotunnuksissa tai ei ole https</translation>
        </message>
        <message>
            <source>Write it with https:// and add "{help_link}" to allowed.</source>
            <translation>Kirjoita osoite alkamaan https:// ja lisää "{help_link}" kohtaan allowed.</translation>
        </message>
        <message>
            <source>“utm” must be a table</source>
            <translation>“utm” on taulukko</translation>
        </message>
        <message>
            <source>Write utm = {{ source = "{{platform}}" }}.</source>
            <translation>Kirjoita utm = {{ source = "{{platform}}" }}.</translation>
        </message>
        <message>
            <source>“limit” must be an amount</source>
            <translation>“limit” on rahamäärä</translation>
        </message>
        <message>
            <source>Write limit = 50.</source>
            <translation>Kirjoita limit = 50.</translation>
        </message>
        <message>
            <source>“{currency}” is no currency</source>
            <translation>“{currency}” ei ole valuutta</translation>
        </message>
        <message>
            <source>Write its code, like "EUR".</source>
            <translation>Kirjoita sen koodi, esimerkiksi "EUR".</translation>
        </message>
        <message>
            <source>the private channel is not named in “{lang}”</source>
            <translation>yksityistä kanavaa ei ole nimetty kielellä “{lang}”</translation>
        </message>
        <message>
            <source>Add [private.{lang}] with default = "…" and here = "…".</source>
            <translation>Lisää [private.{lang}], jossa on default = "…" ja here = "…".</translation>
        </message>
        <message>
            <source>“{lang}” must be a table</source>
            <translation>“{lang}” on taulukko</translation>
        </message>
        <message>
            <source>Write it as [{where}].</source>
            <translation>Kirjoita se näin: [{where}].</translation>
        </message>
        <message>
            <source>“{each}” is no domain</source>
            <translation>”{each}” ei ole verkkotunnus</translation>
        </message>
        <message>
            <source>Write it like example.com.</source>
            <translation>Kirjoita se muodossa example.com.</translation>
        </message>
        <message>
            <source>“{tags}” cannot stand in a link</source>
            <translation>“{tags}” ei voi olla linkissä</translation>
        </message>
        <message>
            <source>Use letters, digits, dots and dashes, {platform} or {lang}.</source>
            <translation>Käytä kirjaimia, numeroita, pisteitä, viivoja, {platform} tai {lang}.</translation>
        </message>
        <message>
            <source>a season needs its first and its last day</source>
            <translation>sesonki tarvitsee ensimmäisen ja viimeisen päivän</translation>
        </message>
        <message>
            <source>Write first = 2026-11-20 and last = 2027-01-06.</source>
            <translation>Kirjoita first = 2026-11-20 ja last = 2027-01-06.</translation>
        </message>
        <message>
            <source>“{key}” is no short phrase</source>
            <translation>“{key}” ei ole lyhyt ilmaus</translation>
        </message>
        <message>
            <source>Write what stands in a sentence, on one line, at most {most_term} characters.</source>
            <translation>Kirjoita lauseeseen tuleva teksti yhdelle riville, enintään {most_term} merkkiä.</translation>
        </message>
        <message>
            <source>This may be about somebody's safety.</source>
            <translation>Tämä voi koskea jonkun turvallisuutta.</translation>
        </message>
        <message>
            <source>This may be about law.</source>
            <translation>Tämä voi koskea lakia.</translation>
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation>Tämä voi koskea jonkun terveyttä.</translation>
        </message>
        <message>
            <source>This gives back more money than one person may decide.</source>
            <translation>Tämä hyvittää enemmän rahaa kuin yksi ihminen saa päättää.</translation>
        </message>
        <message>
            <source>A rule of your team handed this to the lead.</source>
            <translation>Tiimisi sääntö antoi tämän vetäjälle.</translation>
        </message>
        <message>
            <source>{needed} Read it once more before it leaves.</source>
            <translation>{needed} Lue se vielä kerran ennen kuin se lähtee.</translation>
        </message>
        <message>
            <source>Write a reply of ordinary length.</source>
            <translation>Kirjoita tavallisen pituinen vastaus.</translation>
        </message>
        <message>
            <source>the text is empty</source>
            <translation>teksti on tyhjä</translation>
        </message>
        <message>
            <source>the text has more than {most_letters} characters</source>
            <translation>tekstissä on yli {most_letters} merkkiä</translation>
        </message>
        <message>
            <source>Spelling is not checked: the enchant library is missing. {how}, then start SocialDesk again.</source>
            <translation>Oikeinkirjoitusta ei tarkisteta: enchant-kirjasto puuttuu. Ohje: {how}. Käynnistä SocialDesk sitten uudelleen.</translation>
        </message>
        <message>
            <source>Spelling is not checked: there is no dictionary for "{lang}". {how}, then start SocialDesk again.</source>
            <translation>Oikeinkirjoitusta ei tarkisteta: kielelle "{lang}" ei ole sanastoa. Ohje: {how}. Käynnistä SocialDesk sitten uudelleen.</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be written. Is it open elsewhere?</source>
            <translation>Omien sanojesi tiedostoon {own_file} ei voi kirjoittaa. Onko se auki muualla?</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be read. Write one word on a line in UTF-8, or delete the file.</source>
            <translation>Omien sanojesi tiedostoa {own_file} ei voi lukea. Kirjoita yksi sana riville UTF-8-muodossa tai poista tiedosto.</translation>
        </message>
        <message>
            <source>There is no [{table}] to take out.</source>
            <translation>Kohtaa [{table}] ei ole, joten sitä ei voi poistaa.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] at that place.</source>
            <translation>Siinä paikassa ei ole kohtaa [[{table}]].</translation>
        </message>
        <message>
            <source>The file would say something else.</source>
            <translation>Tiedosto sanoisi jotain muuta.</translation>
        </message>
        <message>
            <source>A line of the file is not understood.</source>
            <translation>Tiedostossa on rivi, jota ei ymmärretä.</translation>
        </message>
        <message>
            <source>The file would not be readable any more.</source>
            <translation>Tiedostoa ei enää voisi lukea.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] number {it}.</source>
            <translation>Kohtaa [[{table}]] numero {it} ei ole.</translation>
        </message>
        <message>
            <source>A text of the file does not end.</source>
            <translation>Tiedostossa on teksti, joka ei pääty.</translation>
        </message>
        <message>
            <source>{shown}: the file is larger than 1 MB. Keep only playbook entries in it.</source>
            <translation>{shown}: tiedosto on yli 1 Mt. Pidä siinä vain ohjekirjan kohtia.</translation>
        </message>
        <message>
            <source>“{key}” is missing</source>
            <translation>“{key}” puuttuu</translation>
        </message>
        <message>
            <source>Add {key} = "…".</source>
            <translation>Lisää {key} = "…".</translation>
        </message>
        <message>
            <source>“{key}” must be text</source>
            <translation>“{key}” on tekstiä</translation>
        </message>
        <message>
            <source>Write {key} = "…" in quotes.</source>
            <translation>Kirjoita {key} = "…" lainausmerkeissä.</translation>
        </message>
        <message>
            <source>“{key}” must be true or false</source>
            <translation>“{key}” on true tai false</translation>
        </message>
        <message>
            <source>Write {key} = true.</source>
            <translation>Kirjoita {key} = true.</translation>
        </message>
        <message>
            <source>“{key}” must be a list of texts</source>
            <translation>“{key}” on luettelo tekstejä</translation>
        </message>
        <message>
            <source>Write {key} = ["…", "…"].</source>
            <translation>Kirjoita {key} = ["…", "…"].</translation>
        </message>
        <message>
            <source>“{key}” is empty</source>
            <translation>“{key}” on tyhjä</translation>
        </message>
        <message>
            <source>Give at least one.</source>
            <translation>Anna ainakin yksi.</translation>
        </message>
        <message>
            <source>Did you mean “{close}”?</source>
            <translation>Tarkoititko ”{close}”?</translation>
        </message>
        <message>
            <source>Use one of: {listed}.</source>
            <translation>Käytä jotakin näistä: {listed}.</translation>
        </message>
        <message>
            <source>“{value}” is no {key} that is known</source>
            <translation>“{value}” ei ole tunnettu arvo kohdassa {key}</translation>
        </message>
        <message>
            <source>“{key}” must be a table</source>
            <translation>“{key}” on taulukko</translation>
        </message>
        <message>
            <source>Write it as [{key}].</source>
            <translation>Kirjoita se näin: [{key}].</translation>
        </message>
        <message>
            <source>“{key}” must be a list of tables</source>
            <translation>“{key}” on luettelo taulukoita</translation>
        </message>
        <message>
            <source>Write each as [[{key}]].</source>
            <translation>Kirjoita jokainen näin: [[{key}]].</translation>
        </message>
        <message>
            <source>{shown}: the file cannot be read ({strerror}). Put it back, or copy it from the default playbook.</source>
            <translation>{shown}: tiedostoa ei voi lukea ({strerror}). Palauta se tai kopioi se oletusohjekirjasta.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: not UTF-8 text. Save the file as UTF-8.</source>
            <translation>{shown}, rivi {line}: ei ole UTF-8-tekstiä. Tallenna tiedosto UTF-8-muodossa.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: this is not valid TOML ({what}). Look for a missing quote, bracket or equals sign on this line or the one before.</source>
            <translation>{shown}, rivi {line}: tämä ei ole kelvollista TOMLia ({what}). Katso, puuttuuko tältä tai edelliseltä riviltä lainausmerkki, sulje tai yhtäsuuruusmerkki.</translation>
        </message>
        <message>
            <source>Known here: {allowed}.</source>
            <translation>Tässä tunnetaan: {allowed}.</translation>
        </message>
        <message>
            <source>“{key}” is not known</source>
            <translation>kohtaa “{key}” ei tunneta</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk or allow writing there, then try again.</source>
            <translation>Tiedostoa {path} ei voi kirjoittaa ({strerror}). Tee levylle tilaa tai salli kirjoittaminen ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>{path} cannot be taken away ({strerror}). Allow writing there, then try again.</source>
            <translation>Tiedostoa {path} ei voi poistaa ({strerror}). Salli kirjoittaminen ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>To search for these words as text, put them in quotes: "{name}: …".</source>
            <translation>Jos haet näitä sanoja tekstinä, pane ne lainausmerkkeihin: "{name}: …".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". The fields are {examples}. {quotes}</source>
            <translation>Kenttää "{name}:" ei ole. Kentät ovat {examples}. {quotes}</translation>
        </message>
        <message>
            <source>Put a link in quotes to search for it: "https://…".</source>
            <translation>Jos haet linkkiä, pane se lainausmerkkeihin: "https://…".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". Did you mean {meant}:, as in {examples}? {quotes}</source>
            <translation>Kenttää "{name}:" ei ole. Tarkoititko {meant}:, kuten {examples}? {quotes}</translation>
        </message>
        <message>
            <source>"{name}:" wants a value, for example {examples}.</source>
            <translation>"{name}:" tarvitsee arvon, esimerkiksi {examples}.</translation>
        </message>
        <message>
            <source>There is a comma too many in {name}:{value}. Write the values like lang:tr,fi.</source>
            <translation>Kohdassa {name}:{value} on yksi pilkku liikaa. Kirjoita arvot näin: lang:tr,fi.</translation>
        </message>
        <message>
            <source>{key}: wants a whole number, not "{figure}". Write it like {examples}.</source>
            <translation>{key}: vaatii kokonaisluvun, ei "{figure}". Kirjoita se näin: {examples}.</translation>
        </message>
        <message>
            <source>Did you mean {key}:{close}?</source>
            <translation>Tarkoititko {key}:{close}?</translation>
        </message>
        <message>
            <source>{key}: does not know "{value}". {hint}It takes {choices}.</source>
            <translation>{key}: ei tunne arvoa "{value}". {hint}Arvot ovat: {choices}.</translation>
        </message>
        <message>
            <source>"{value}" is not a language code. Languages are written like lang:tr, lang:en, lang:fi.</source>
            <translation>"{value}" ei ole kielikoodi. Kielet kirjoitetaan näin: lang:tr, lang:en, lang:fi.</translation>
        </message>
        <message>
            <source>"{value}" is not a platform. Write its short name, like platform:x or platform:bluesky.</source>
            <translation>"{value}" ei ole palvelu. Kirjoita sen lyhyt nimi, kuten platform:x tai platform:bluesky.</translation>
        </message>
        <message>
            <source>"{figure}" is no length of time. Write a number with m, h, d or w, like {examples}.</source>
            <translation>"{figure}" ei ole aikaväli. Kirjoita luku ja m, h, d tai w, kuten {examples}.</translation>
        </message>
        <message>
            <source>{key}: wants a value, for example {examples}.</source>
            <translation>{key}: vaatii arvon, esimerkiksi {examples}.</translation>
        </message>
        <message>
            <source>{operator} needs words on both sides. To search for the word itself, write "{lower}".</source>
            <translation>{operator} tarvitsee sanoja molemmille puolilleen. Jos haet itse sanaa, kirjoita "{lower}".</translation>
        </message>
        <message>
            <source>"{quotes}" holds no letters or digits to search for. Remove it.</source>
            <translation>Kohdassa "{quotes}" ei ole haettavia kirjaimia tai numeroita. Poista se.</translation>
        </message>
        <message>
            <source>{operator} needs a word or phrase on both sides, like smell {operator} burnt.</source>
            <translation>{operator} tarvitsee sanan tai ilmauksen molemmille puolilleen, esimerkiksi haju {operator} palanut.</translation>
        </message>
        <message>
            <source>{before} and {operator} cannot stand side by side. Remove one, or write a word between them.</source>
            <translation>{before} ja {operator} eivät voi olla vierekkäin. Poista toinen tai kirjoita sana väliin.</translation>
        </message>
        <message>
            <source>{last} needs a word or phrase on both sides, like smell {last} burnt.</source>
            <translation>{last} tarvitsee sanan tai ilmauksen molemmille puolilleen, esimerkiksi haju {last} palanut.</translation>
        </message>
        <message>
            <source>Write {symbols} in capitals instead of "{text}".</source>
            <translation>Kirjoita {symbols} isoilla kirjaimilla, ei "{text}".</translation>
        </message>
        <message>
            <source>A * alone would match every word. Add the letters that the word starts or ends with.</source>
            <translation>Pelkkä * osuisi joka sanaan. Lisää kirjaimet, joilla sana alkaa tai päättyy.</translation>
        </message>
        <message>
            <source>These quotes are empty. Write words between them, or remove them.</source>
            <translation>Nämä lainausmerkit ovat tyhjät. Kirjoita sanoja väliin tai poista ne.</translation>
        </message>
        <message>
            <source>This query is {text} characters long; {max_length} is the most. Split it in two.</source>
            <translation>Haun pituus on {text} merkkiä, ja enintään saa olla {max_length}. Jaa se kahtia.</translation>
        </message>
        <message>
            <source>This quote is never closed. Add a " where the phrase ends, or remove it.</source>
            <translation>Lainausmerkki jää auki. Lisää " ilmauksen loppuun tai poista se.</translation>
        </message>
        <message>
            <source>This "(" is never closed. Add a ")" where the group ends, or remove it.</source>
            <translation>Sulje "(" jää auki. Lisää ")" ryhmän loppuun tai poista se.</translation>
        </message>
        <message>
            <source>{last} needs a word after it, like {it}nordbean.</source>
            <translation>{last} tarvitsee sanan jälkeensä, esimerkiksi {it}nordbean.</translation>
        </message>
        <message>
            <source>{last} needs a word after it. Add one, or remove {last}.</source>
            <translation>{last} tarvitsee sanan jälkeensä. Lisää sellainen tai poista {last}.</translation>
        </message>
        <message>
            <source>Write NEAR with the number of words that may stand between, like smell NEAR/5 burnt. To search for the word itself, write "near".</source>
            <translation>Kirjoita NEAR ja luku, montako sanaa väliin mahtuu, esimerkiksi haju NEAR/5 palanut. Jos haet itse sanaa, kirjoita "near".</translation>
        </message>
        <message>
            <source>This dash stands alone. Write it against a word to leave the word out, like -nordbean, or remove it.</source>
            <translation>Viiva on yksinään. Kirjoita se kiinni sanaan, jonka haluat jättää pois, esimerkiksi -nordbean, tai poista se.</translation>
        </message>
        <message>
            <source>This query is nested more than {max_depth} deep. Make it simpler.</source>
            <translation>Haussa on sisäkkäisiä ryhmiä enemmän kuin {max_depth}. Yksinkertaista sitä.</translation>
        </message>
        <message>
            <source>NEAR takes at most {max_distance} words between. Write NEAR/{max_distance} or AND.</source>
            <translation>NEAR sallii väliin enintään {max_distance} sanaa. Kirjoita NEAR/{max_distance} tai AND.</translation>
        </message>
        <message>
            <source>{operator} takes words, phrases or (one OR another) on its sides. Put fields, AND and NOT outside: (smell NEAR/5 burnt) lang:en.</source>
            <translation>{operator} ottaa puolilleen sanoja, ilmauksia tai (yksi OR toinen). Pane kentät, AND ja NOT ulkopuolelle: (haju NEAR/5 palanut) lang:en.</translation>
        </message>
        <message>
            <source>This ")" has no "(" before it. Remove it or add the "(".</source>
            <translation>Sulkeen ")" edellä ei ole merkkiä "(". Poista sulje tai lisää "(".</translation>
        </message>
        <message>
            <source>These brackets are empty. Write words in them.</source>
            <translation>Sulkeet ovat tyhjät. Kirjoita niihin sanoja.</translation>
        </message>
        <message>
            <source>NEAR needs a word or phrase on both sides, not NOT.</source>
            <translation>NEAR tarvitsee sanan tai ilmauksen molemmille puolilleen, ei NOT.</translation>
        </message>
        <message>
            <source>This watch would match almost every post there is. Add the word, phrase or author that it listens for; NOT and fields can only narrow that.</source>
            <translation>Tämä vahti osuisi lähes jokaiseen julkaisuun. Lisää sana, ilmaus tai kirjoittaja, jota se kuuntelee. NOT ja kentät voivat vain rajata sitä.</translation>
        </message>
        <message>
            <source>Type the name of your brand: letters or digits to listen for.</source>
            <translation>Kirjoita brändisi nimi: kirjaimia tai numeroita, joita kuunnella.</translation>
        </message>
        <message>
            <source>A watch decides when a post arrives, before {name} is known. Use it in a filter of the queue instead, and leave it out here.</source>
            <translation>Vahti päättää julkaisun saapuessa, jolloin kohtaa {name} ei vielä tiedetä. Käytä sitä jonon rajauksessa ja jätä se tästä pois.</translation>
        </message>
        <message>
            <source>{name} also needs: {missing}.</source>
            <translation>{name} tarvitsee vielä: {missing}.</translation>
        </message>
        <message>
            <source>{misplaced} is a secret and belongs in the vault, not in settings.</source>
            <translation>{misplaced} on salaisuus ja kuuluu holviin, ei asetuksiin.</translation>
        </message>
        <message>
            <source>The daily cap must be zero dollars or more, not {written}.</source>
            <translation>Päiväkaton on oltava vähintään nolla dollaria, ei {written}.</translation>
        </message>
        <message>
            <source>The account “{name}” was removed. Post the reply by hand.</source>
            <translation>Tili ”{name}” poistettiin. Julkaise vastaus käsin.</translation>
        </message>
        <message>
            <source>There is no platform called “{platform}”. Known are: {known}.</source>
            <translation>Palvelua ”{platform}” ei ole. Tunnetut: {known}.</translation>
        </message>
        <message>
            <source>The daily cap “{written}” is not an amount of dollars, like 5 or 2.50.</source>
            <translation>Päiväkatto ”{written}” ei ole dollarisumma, kuten 5 tai 2.50.</translation>
        </message>
        <message>
            <source>The activity is written as a .csv file, not “{it}”.</source>
            <translation>Toimintaloki kirjoitetaan .csv-tiedostona, ei ”{it}”.</translation>
        </message>
        <message>
            <source>There is no mention yet to show. Sent are: rules of ours, the nearest answers of your FAQ, the terms and drafts of your playbook, the customer's first name, and the text of the post and of the thread.</source>
            <translation>Mainintaa ei vielä ole näytettäväksi. Lähetettävät ovat: sääntömme, UKK:n lähimmät vastaukset, ohjekirjasi ilmaukset ja luonnokset, asiakkaan etunimi sekä julkaisun ja keskustelun teksti.</translation>
        </message>
        <message>
            <source>Answer with one short sentence: which model are you?</source>
            <translation>Vastaa yhdellä lyhyellä lauseella: mikä malli olet?</translation>
        </message>
        <message>
            <source>Say which model, as the server calls it.</source>
            <translation>Kerro malli sillä nimellä, jota palvelin käyttää.</translation>
        </message>
        <message>
            <source>{origin} is another machine: posts of your customers would leave yours. Look at what is sent, then agree to {origin} for this brand.</source>
            <translation>{origin} on toinen kone: asiakkaidesi julkaisut lähtisivät koneeltasi. Katso, mitä lähetetään, ja salli sitten tälle brändille {origin}.</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. See `socialdesk assistant on --help`.</source>
            <translation>Tälle brändille ei ole otettu kielimallia käyttöön. Katso `socialdesk assistant on --help`.</translation>
        </message>
        <message>
            <source>You work offline, and {origin} is another machine. Nothing was sent.</source>
            <translation>Työskentelet offline-tilassa, ja {origin} on toinen kone. Mitään ei lähetetty.</translation>
        </message>
        <message>
            <source>There is nothing to answer here.</source>
            <translation>Tässä ei ole mitään, mihin vastata.</translation>
        </message>
        <message>
            <source>The post was changed while the language model wrote. Look at it again.</source>
            <translation>Julkaisua muutettiin kielimallin kirjoittaessa. Katso se uudelleen.</translation>
        </message>
        <message>
            <source>{origin} is another machine, and nobody agreed to send this brand's posts there. Nothing was sent. Switch the language model on again to agree.</source>
            <translation>{origin} on toinen kone, eikä kukaan ole sallinut lähettää tämän brändin julkaisuja sinne. Mitään ei lähetetty. Ota kielimalli uudelleen käyttöön, niin voit sallia sen.</translation>
        </message>
        <message>
            <source>Stopped. The other suggestions are as they were.</source>
            <translation>Pysäytetty. Muut ehdotukset ovat ennallaan.</translation>
        </message>
        <message>
            <source>More replies in this hour would look like spam. It leaves when there is room.</source>
            <translation>Enemmän vastauksia tässä tunnissa näyttäisi roskapostilta. Se lähtee, kun on tilaa.</translation>
        </message>
        <message>
            <source>Looked at the thread three times: not there. It will not be sent again by itself.</source>
            <translation>Keskustelu katsottiin kolmesti: ei siellä. Vastausta ei lähetetä uudelleen itsestään.</translation>
        </message>
        <message>
            <source>Not in the thread; sending again under the same key.</source>
            <translation>Ei keskustelussa. Lähetetään uudelleen samalla avaimella.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while sending. The thread will be checked.</source>
            <translation>SocialDesk kompastui lähetyksessä. Keskustelu tarkistetaan.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while reading the thread. Look there yourself.</source>
            <translation>SocialDesk kompastui lukiessaan keskustelua. Katso itse siellä.</translation>
        </message>
        <message>
            <source>The language model was asked {asked} times in the last 24 hours. It writes by itself again when these are fewer than {most_a_day}; you can still ask it about a mention.</source>
            <translation>Kielimallilta on kysytty {asked} kertaa viimeisen 24 tunnin aikana. Se kirjoittaa taas pyytämättä, kun kertoja on alle {most_a_day}; voit silti kysyä siltä maininnasta.</translation>
        </message>
        <message>
            <source>This time is over. Choose one that is still to come.</source>
            <translation>Tämä aika on mennyt. Valitse jokin tuleva.</translation>
        </message>
        <message>
            <source>That is very far away. Choose a time within {days} days.</source>
            <translation>Se on kovin kaukana. Valitse aika, johon on enintään {days} päivää.</translation>
        </message>
        <message>
            <source>Only what a customer wrote to you can be followed up.</source>
            <translation>Seurata voi vain sitä, mitä asiakas on kirjoittanut sinulle.</translation>
        </message>
        <message>
            <source>This customer had {most} follow-ups in the last 30 days, and your playbook allows no more. You can still write to them by opening the mention.</source>
            <translation>Tällä asiakkaalla oli viimeisten 30 päivän aikana {most} seurantaa, eikä ohjekirjasi salli enempää. Voit silti kirjoittaa hänelle avaamalla maininnan.</translation>
        </message>
        <message>
            <source>“{name}” is no name of a model. Write it like owner/name.</source>
            <translation>”{name}” ei ole mallin nimi. Kirjoita muodossa owner/name.</translation>
        </message>
        <message>
            <source>{repository} has {what}, so SocialDesk does not take it. Look whether the model offers safetensors or ONNX files, perhaps in a pull request: those are written like {repository}@refs/pr/1. docs/models.md says more.</source>
            <translation>SocialDesk ei ota mallia {repository}: {what}. Katso, tarjoaako malli safetensors- tai ONNX-tiedostoja, ehkä muutospyynnössä: ne kirjoitetaan näin: {repository}@refs/pr/1. Lisää tiedostossa docs/models.md.</translation>
        </message>
        <message>
            <source>{repository} needs {it} MB, and there is not enough room in {folder}. Make room on the disk, then try again.</source>
            <translation>Malli {repository} vie {it} Mt, eikä kansiossa {folder} ole tarpeeksi tilaa. Tee levylle tilaa ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>SocialDesk is set to stay offline, so no model is fetched. Change that in the settings, or copy the model's folder to this computer and choose it.</source>
            <translation>SocialDesk on asetettu offline-tilaan, joten malleja ei haeta. Muuta se asetuksissa, tai kopioi mallin kansio tälle tietokoneelle ja valitse se.</translation>
        </message>
        <message>
            <source>{host} answered something that cannot be understood. Try again later.</source>
            <translation>{host} vastasi jotain, mitä ei voi ymmärtää. Yritä myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>There is no model {repository} at {host} that anybody may fetch. Check the spelling; a model that wants a sign-in must be fetched in the browser, then choose its folder.</source>
            <translation>Mallia {repository} ei löydy palvelimelta {host}, ainakaan kenen tahansa haettavaksi. Tarkista kirjoitusasu. Kirjautumista vaativa malli on haettava selaimella ja sen kansio valittava sitten.</translation>
        </message>
        <message>
            <source>{host} is in trouble or wants us to wait (it answered {status_code}). Try again later.</source>
            <translation>{host} on vaikeuksissa tai pyytää odottamaan (vastaus {status_code}). Yritä myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>{name} was cut off. What has arrived stays; fetch the model again to go on from there.</source>
            <translation>{name} katkesi kesken. Jo saapunut säilyy. Hae malli uudelleen, niin haku jatkuu siitä.</translation>
        </message>
        <message>
            <source>{name} did not arrive as {host} has it, so it was thrown away. Fetch the model again.</source>
            <translation>{name} ei saapunut samanlaisena kuin se on palvelimella ({host}), joten se hylättiin. Hae malli uudelleen.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk, then try again.</source>
            <translation>Tiedostoa {path} ei voi kirjoittaa ({strerror}). Tee levylle tilaa ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>{repository} has no config.json, so it is no model of the kind that SocialDesk can use.</source>
            <translation>Mallilla {repository} ei ole tiedostoa config.json, joten se ei ole malli, jota SocialDesk voi käyttää.</translation>
        </message>
        <message>
            <source>{host} sent us to an address that is not encrypted. Try again later.</source>
            <translation>{host} ohjasi meidät osoitteeseen, jota ei ole salattu. Yritä myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>No connection to {host} ({name}). What has arrived stays. Try again later, or copy the model's folder to this computer by other means and choose it; docs/models.md says which files it needs.</source>
            <translation>Ei yhteyttä palvelimeen {host} ({name}). Jo saapunut säilyy. Yritä myöhemmin uudelleen, tai kopioi mallin kansio muulla tavalla tälle tietokoneelle ja valitse se. Tarvittavat tiedostot on kerrottu tiedostossa docs/models.md.</translation>
        </message>
        <message>
            <source>The download was stopped. What has arrived stays; fetching the model again goes on from there.</source>
            <translation>Lataus pysäytettiin. Jo saapunut säilyy. Kun haet mallin uudelleen, lataus jatkuu siitä.</translation>
        </message>
        <message>
            <source>Export writes .csv or .jsonl files, not “{it}”.</source>
            <translation>Vienti kirjoittaa .csv- tai .jsonl-tiedostoja, ei ”{it}”.</translation>
        </message>
        <message>
            <source>Export writes a .csv file here, not “{it}”.</source>
            <translation>Tässä vienti kirjoittaa .csv-tiedoston, ei tällaista: “{it}”.</translation>
        </message>
        <message>
            <source>More was posted than was read so far. The next poll goes on there.</source>
            <translation>Julkaistiin enemmän kuin on vielä luettu. Seuraava kysely jatkaa siitä.</translation>
        </message>
        <message>
            <source>What was learned as revision {revision} is not used: {why}. Learn again, which takes seconds, or go back to another revision.</source>
            <translation>Versiossa {revision} opittua ei käytetä: {why}. Opi uudelleen, se vie sekunteja, tai palaa toiseen versioon.</translation>
        </message>
        <message>
            <source>Nothing was learned that is better than what is in use. Correct more labels.</source>
            <translation>Ei opittu mitään, mikä olisi parempaa kuin nyt käytössä oleva. Korjaa lisää luokituksia.</translation>
        </message>
        <message>
            <source>There is nothing to learn from yet.</source>
            <translation>Ei ole vielä mitään, mistä oppia.</translation>
        </message>
        <message>
            <source>Learning was stopped. Nothing was changed.</source>
            <translation>Oppiminen pysäytettiin. Mitään ei muutettu.</translation>
        </message>
        <message>
            <source>There is no revision {number}. There are: {told}.</source>
            <translation>Versiota {number} ei ole. On: {told}.</translation>
        </message>
        <message>
            <source>The ordinary mentions in {ordinary} cannot be read ({error}). Reinstall SocialDesk.</source>
            <translation>Tavallisia mainintoja tiedostosta {ordinary} ei voi lukea ({error}). Asenna SocialDesk uudelleen.</translation>
        </message>
        <message>
            <source>This classifier cannot learn. Choose the one that SocialDesk ships.</source>
            <translation>Tämä luokitin ei osaa oppia. Valitse SocialDeskin mukana tullut.</translation>
        </message>
        <message>
            <source>{host} is a public host: use https, or others could read what is sent.</source>
            <translation>{host} on julkinen palvelin: käytä https:ää, muuten muut voivat lukea, mitä lähetetään.</translation>
        </message>
        <message>
            <source>That is no address of a language model. It should look like http://127.0.0.1:11434/v1.</source>
            <translation>Tämä ei ole kielimallin osoite. Sen pitäisi näyttää tältä: http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Leave keys and passwords out of the address; the key has a place of its own.</source>
            <translation>Jätä avaimet ja salasanat pois osoitteesta. Avaimelle on oma paikkansa.</translation>
        </message>
        <message>
            <source>No address is known for {host}. Check how it is written, and your connection.</source>
            <translation>Palvelimelle {host} ei löydy osoitetta. Tarkista kirjoitusasu ja yhteytesi.</translation>
        </message>
        <message>
            <source>{model} answered nothing. Try again, or choose another model.</source>
            <translation>{model} ei vastannut mitään. Yritä uudelleen tai valitse toinen malli.</translation>
        </message>
        <message>
            <source>The “openai” package is not installed, and language models are asked through it. Install SocialDesk again with its requirements.</source>
            <translation>”openai”-pakettia ei ole asennettu, ja kielimalleilta kysytään sen kautta. Asenna SocialDesk uudelleen vaatimuksineen.</translation>
        </message>
        <message>
            <source>{who} said nothing for {seconds} seconds. A smaller model answers sooner.</source>
            <translation>{who}: ei sanaakaan {seconds} sekuntiin. Pienempi malli vastaa nopeammin.</translation>
        </message>
        <message>
            <source>{who} was not done after {seconds} seconds. A smaller model answers sooner.</source>
            <translation>{who}: ei valmista {seconds} sekunnissa. Pienempi malli vastaa nopeammin.</translation>
        </message>
        <message>
            <source>{origin} leads to another machine now, and nobody agreed to that. Nothing was sent. Check the address of the language model.</source>
            <translation>{origin} johtaa nyt toiseen koneeseen, eikä kukaan ole sallinut sitä. Mitään ei lähetetty. Tarkista kielimallin osoite.</translation>
        </message>
        <message>
            <source>{origin} sent far more than a reply. Nothing of it is used.</source>
            <translation>{origin} lähetti paljon enemmän kuin vastauksen. Siitä ei käytetä mitään.</translation>
        </message>
        <message>
            <source>{where} does not take the key. Put in a new one.</source>
            <translation>{where} ei hyväksy avainta. Anna uusi.</translation>
        </message>
        <message>
            <source>{where} does not let this key use {model}.</source>
            <translation>{where} ei salli tällä avaimella mallia {model}.</translation>
        </message>
        <message>
            <source>{where} has no model called {model}, or does not speak the OpenAI protocol at this address. `socialdesk assistant status --models` lists what it has.</source>
            <translation>{where}: mallia {model} ei ole, tai tässä osoitteessa ei puhuta OpenAI-yhteyskäytäntöä. `socialdesk assistant status --models` luettelee saatavilla olevat.</translation>
        </message>
        <message>
            <source>{where} asks to slow down, or its quota is used up. Try again later.</source>
            <translation>{where} pyytää hidastamaan, tai kiintiö on käytetty. Yritä myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>{where} is in trouble ({status_code}). Try again in a while.</source>
            <translation>{where} on vaikeuksissa ({status_code}). Yritä hetken päästä uudelleen.</translation>
        </message>
        <message>
            <source>{where} sends us to another address. Give the final one; none is followed.</source>
            <translation>{where} ohjaa toiseen osoitteeseen. Anna lopullinen osoite, sillä ohjauksia ei seurata.</translation>
        </message>
        <message>
            <source>{where} did not accept the question ({status_code}). Another model may; a small one may have too little room for it.</source>
            <translation>{where} ei hyväksynyt kysymystä ({status_code}). Toinen malli voi hyväksyä sen. Pienessä voi olla sille liian vähän tilaa.</translation>
        </message>
        <message>
            <source>The language model at {where} does not answer. Start it, or switch it off for this brand. The other suggestions are as they were.</source>
            <translation>Kielimalli ei vastaa ({where}). Käynnistä se tai ota se pois tältä brändiltä. Muut ehdotukset ovat ennallaan.</translation>
        </message>
        <message>
            <source>The connection to {where} broke before the answer was whole. Try again.</source>
            <translation>Yhteys katkesi ({where}) ennen kuin vastaus oli valmis. Yritä uudelleen.</translation>
        </message>
        <message>
            <source>{where} answered something that is no chat. Check its address.</source>
            <translation>{where} vastasi jotain, mikä ei ole keskustelua. Tarkista osoite.</translation>
        </message>
        <message>
            <source>There is no mention of this brand yet that two models could be compared on.</source>
            <translation>Tältä brändiltä ei ole vielä mainintaa, jolla kahta mallia voisi verrata.</translation>
        </message>
        <message>
            <source>The comparison was stopped. Nothing was changed.</source>
            <translation>Vertailu pysäytettiin. Mitään ei muutettu.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}), so it is not known which of your own models answer. Delete the file to let the shipped model answer, then choose yours again.</source>
            <translation>Tiedostoa {path} ei voi lukea ({name}), joten ei tiedetä, mitkä omista malleistasi vastaavat. Poista tiedosto, niin mukana tullut malli vastaa. Valitse sitten omasi uudelleen.</translation>
        </message>
        <message>
            <source>This name is too long. {longest_name} characters are the most.</source>
            <translation>Nimi on liian pitkä. Enintään {longest_name} merkkiä.</translation>
        </message>
        <message>
            <source>Opening hours are written like 09:00-17:30. {error}</source>
            <translation>Aukioloajat kirjoitetaan näin: 09:00-17:30. {error}</translation>
        </message>
        <message>
            <source>You work offline: nothing was loaded.</source>
            <translation>Työskentelet offline-tilassa: mitään ei ladattu.</translation>
        </message>
        <message>
            <source>The platform does not say where this picture is.</source>
            <translation>Alusta ei kerro, missä tämä kuva on.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since you opened it. Nothing was written: read it again, then make your change once more.</source>
            <translation>{name} on muuttunut levyllä sen jälkeen, kun avasit sen. Mitään ei kirjoitettu: lue se uudelleen ja tee muutoksesi vielä kerran.</translation>
        </message>
        <message>
            <source>Write the amount and the currency's code, for example 50 EUR.</source>
            <translation>Kirjoita summa ja valuutan koodi, esimerkiksi 50 EUR.</translation>
        </message>
        <message>
            <source>{name} is no UTF-8 text. Save it as UTF-8 in an editor.</source>
            <translation>{name} ei ole UTF-8-tekstiä. Tallenna se muokkausohjelmalla UTF-8-muotoon.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({strerror}). Allow reading it.</source>
            <translation>Tiedostoa {path} ei voi lukea ({strerror}). Salli sen lukeminen.</translation>
        </message>
        <message>
            <source>{name}/{file}: “{name2}” reads as {name3} and is not suggested. Move it to {part}/{other}.toml, or write it in the language of its file.</source>
            <translation>{name}/{file}: “{name2}” vaikuttaa muulta kieleltä ({name3}), eikä sitä ehdoteta. Siirrä se tiedostoon {part}/{other}.toml tai kirjoita se tiedostonsa kielellä.</translation>
        </message>
        <message>
            <source>{name}/{file} is written in a way that cannot be changed here. Change it in an editor, in the folder of the playbook.</source>
            <translation>{name}/{file} on kirjoitettu tavalla, jota ei voi muuttaa täällä. Muuta sitä muokkausohjelmalla ohjekirjan kansiossa.</translation>
        </message>
        <message>
            <source>There is no answer yet. Write one in at least one language, then add it.</source>
            <translation>Vastausta ei vielä ole. Kirjoita se ainakin yhdellä kielellä ja lisää se sitten.</translation>
        </message>
        <message>
            <source>{person} is writing a reply to this, too.</source>
            <translation>{person} kirjoittaa myös vastausta tähän.</translation>
        </message>
        <message>
            <source>The reply counts {used}, and {limit} are allowed here. Shorten it a little.</source>
            <translation>Vastauksen pituus on {used}, ja tässä sallitaan {limit}. Lyhennä hieman.</translation>
        </message>
        <message>
            <source>{needed} Somebody else must look at this reply first: ask {signers}.</source>
            <translation>{needed} Jonkun muun on katsottava vastaus ensin. Kysy: {signers}.</translation>
        </message>
        <message>
            <source>{author} asked about this, and only {author} can take that back. Sign the draft, or reject it with a note.</source>
            <translation>{author} pyysi hyväksyntää, ja vain {author} voi perua pyynnön. Kuittaa luonnos tai palauta se viestin kera.</translation>
        </message>
        <message>
            <source>the team has no lead to hand this to</source>
            <translation>tiimissä ei ole vetäjää, jolle tämän voisi antaa</translation>
        </message>
        <message>
            <source>Write lead = true for somebody in {team}.</source>
            <translation>Kirjoita lead = true jollekulle tiedostossa {team}.</translation>
        </message>
        <message>
            <source>no template of the playbook is kept for “{chosen}”</source>
            <translation>ohjekirjassa ei ole pohjaa tilanteeseen “{chosen}”</translation>
        </message>
        <message>
            <source>{hint}Else write occasion = "{chosen}" in a template first.</source>
            <translation>{hint}Muuten kirjoita ensin pohjaan occasion = "{chosen}".</translation>
        </message>
        <message>
            <source>assign_to and assign_skills stand together</source>
            <translation>assign_to ja assign_skills ovat yhtä aikaa</translation>
        </message>
        <message>
            <source>Name the person, or the skills.</source>
            <translation>Nimeä ihminen tai taidot.</translation>
        </message>
        <message>
            <source>nobody in {team} {what}</source>
            <translation>kukaan ei sovi ({team}: {what})</translation>
        </message>
        <message>
            <source>Add somebody with these skills there.</source>
            <translation>Lisää sinne joku, jolla on nämä taidot.</translation>
        </message>
        <message>
            <source>a mute lasts whole days</source>
            <translation>hiljennys kestää kokonaisia päiviä</translation>
        </message>
        <message>
            <source>Write mute_for = "30d".</source>
            <translation>Kirjoita mute_for = "30d".</translation>
        </message>
        <message>
            <source>A rule cannot ask for {field}:, which changes after it. {later}.</source>
            <translation>Sääntö ei voi kysyä kohtaa {field}:, koska se muuttuu säännön jälkeen. {later}.</translation>
        </message>
        <message>
            <source>A rule cannot ask for is:{value}, which says what people did. {later}.</source>
            <translation>Sääntö ei voi kysyä kohtaa is:{value}, joka kertoo, mitä ihmiset tekivät. {later}.</translation>
        </message>
        <message>
            <source>this rule has no name</source>
            <translation>tällä säännöllä ei ole nimeä</translation>
        </message>
        <message>
            <source>Give it one that people know it by.</source>
            <translation>Anna sille nimi, josta ihmiset tuntevat sen.</translation>
        </message>
        <message>
            <source>there are two rules called “{name}”</source>
            <translation>nimellä “{name}” on kaksi sääntöä</translation>
        </message>
        <message>
            <source>Give each its own name.</source>
            <translation>Anna kullekin oma nimi.</translation>
        </message>
        <message>
            <source>“{name}” does nothing</source>
            <translation>“{name}” ei tee mitään</translation>
        </message>
        <message>
            <source>Add what to do, such as tag, assign_skills, priority or alert.</source>
            <translation>Lisää, mitä tehdään, esimerkiksi tag, assign_skills, priority tai alert.</translation>
        </message>
        <message>
            <source>the query does not read at “{when}”</source>
            <translation>kyselyä ei ymmärretä kohdassa “{when}”</translation>
        </message>
        <message>
            <source>“waiting_by” stands without waiting</source>
            <translation>“waiting_by” on ilman kohtaa waiting</translation>
        </message>
        <message>
            <source>Add waiting = "2h".</source>
            <translation>Lisää waiting = "2h".</translation>
        </message>
        <message>
            <source>There are: {there}.</source>
            <translation>Näitä on: {there}.</translation>
        </message>
        <message>
            <source>nobody in {team} is called “{name}”</source>
            <translation>kukaan ei ole nimeltään “{name}” ({team})</translation>
        </message>
        <message>
            <source>{hint}Add them there.</source>
            <translation>{hint}Lisää hänet sinne.</translation>
        </message>
        <message>
            <source>assign_language stands alone</source>
            <translation>assign_language on yksinään</translation>
        </message>
        <message>
            <source>Add assign_skills = [] to give it to anybody who speaks the language.</source>
            <translation>Lisää assign_skills = [], niin se osoitetaan kenelle tahansa, joka puhuu kieltä.</translation>
        </message>
        <message>
            <source>“mute_for” stands without mute</source>
            <translation>“mute_for” on ilman kohtaa mute</translation>
        </message>
        <message>
            <source>Add mute = "author".</source>
            <translation>Lisää mute = "author".</translation>
        </message>
        <message>
            <source>this person has no name</source>
            <translation>tällä henkilöllä ei ole nimeä</translation>
        </message>
        <message>
            <source>Write it as it signs decisions.</source>
            <translation>Kirjoita se niin kuin se näkyy päätöksissä.</translation>
        </message>
        <message>
            <source>“{name}” is there twice</source>
            <translation>“{name}” on kahteen kertaan</translation>
        </message>
        <message>
            <source>Keep one of them.</source>
            <translation>Pidä vain toinen niistä.</translation>
        </message>
        <message>
            <source>“{key}” must be a whole number from {least} to {most}</source>
            <translation>“{key}”: kokonaisluku väliltä {least}–{most}</translation>
        </message>
        <message>
            <source>Write {key} = {it}.</source>
            <translation>Kirjoita {key} = {it}.</translation>
        </message>
        <message>
            <source>“{key}” is no length of time that can be used</source>
            <translation>“{key}” ei ole käypä aikaväli</translation>
        </message>
        <message>
            <source>Write {key} = "45m", "2h" or "1d", at most "{it}d".</source>
            <translation>Kirjoita {key} = "45m", "2h" tai "1d", enintään "{it}d".</translation>
        </message>
        <message>
            <source>“{text}” is no language that we know</source>
            <translation>”{text}” ei ole meille tuttu kieli</translation>
        </message>
        <message>
            <source>Write its code, like "tr" or "fi".</source>
            <translation>Kirjoita sen koodi, esimerkiksi "tr" tai "fi".</translation>
        </message>
        <message>
            <source>“{text}” is not {what}</source>
            <translation>“{text}” ei kelpaa ({what})</translation>
        </message>
        <message>
            <source>Write it like "{example}".</source>
            <translation>Kirjoita se näin: "{example}".</translation>
        </message>
        <message>
            <source>The file is written in a way that cannot be changed here without spoiling it. Change it as text.</source>
            <translation>Tiedosto on kirjoitettu niin, ettei sitä voi muuttaa täällä rikkomatta sitä. Muuta sitä tekstinä.</translation>
        </message>
        <message>
            <source>{name} cannot be read as text. Save it as UTF-8, or put back the one in its folder “.last-good”.</source>
            <translation>Tiedostoa {name} ei voi lukea tekstinä. Tallenna se UTF-8-muodossa tai palauta kansion ”.last-good” versio.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since it was read here. It is shown as it is now; make your change again.</source>
            <translation>{name} on muuttunut levyllä sen jälkeen, kun se luettiin. Näet sen nykyisenä. Tee muutoksesi uudelleen.</translation>
        </message>
        <message>
            <source>There is no rule called “{name}”. Known are: {known}.</source>
            <translation>Sääntöä ”{name}” ei ole. Tunnetut: {known}.</translation>
        </message>
        <message>
            <source>Write the reply first, and give it a name by which you will find it again.</source>
            <translation>Kirjoita ensin vastaus ja anna sille nimi, jolla löydät sen uudelleen.</translation>
        </message>
        <message>
            <source>“{kept}” belongs to this customer alone. Take it out, or put {{name}} in its place, and save the reply again.</source>
            <translation>”{kept}” kuuluu vain tälle asiakkaalle. Poista se tai laita tilalle {{name}} ja tallenna vastaus uudelleen.</translation>
        </message>
        <message>
            <source>Give the view a name.</source>
            <translation>Anna näkymälle nimi.</translation>
        </message>
        <message>
            <source>There is a view called “{name}” already. Choose another name.</source>
            <translation>Näkymä ”{name}” on jo olemassa. Valitse toinen nimi.</translation>
        </message>
        <message>
            <source>Filter the list first: a saved view keeps what stands in the filter line.</source>
            <translation>Rajaa ensin luetteloa: näkymään tallentuu se, mitä rajausrivillä lukee.</translation>
        </message>
        <message>
            <source>Only the demo brand has a lead's seat to sit in, as long as its team names a lead.</source>
            <translation>Vain esittelybrändissä voi istua vetäjän paikalle, ja vain kun sen tiimissä on vetäjä.</translation>
        </message>
        <message>
            <source>There is nobody to ask: the brand's team.toml names no colleague. Make it with `socialdesk rules begin`, add a person with lead = true, or approve the reply yourself.</source>
            <translation>Ei ole ketään, keneltä kysyä: brändin tiedostossa team.toml ei ole työkavereita. Luo se komennolla `socialdesk rules begin`, lisää ihminen, jolla on lead = true, tai hyväksy vastaus itse.</translation>
        </message>
        <message>
            <source>Say in a few words what should be different, so that the author can mend it.</source>
            <translation>Kerro muutamalla sanalla, mitä pitäisi muuttaa, jotta kirjoittaja voi korjata sen.</translation>
        </message>
        <message>
            <source>{needed} {author} did not write that: send the draft back with a note, or take your change out.</source>
            <translation>{needed} {author} ei kirjoittanut sitä: lähetä luonnos takaisin viestin kanssa tai poista muutoksesi.</translation>
        </message>
        <message>
            <source>{why}; {who} can sign or reject it.</source>
            <translation>{why}. Kuittaajat tai palauttajat: {who}.</translation>
        </message>
        <message>
            <source>Only {author} can take this draft back. You can reject it.</source>
            <translation>Vain {author} voi perua tämän luonnoksen. Sinä voit palauttaa sen.</translation>
        </message>
        <message>
            <source>Only {author} can ask with this draft again.</source>
            <translation>Vain {author} voi pyytää tällä luonnoksella uudelleen.</translation>
        </message>
        <message>
            <source>Spelling is turned off in the settings.</source>
            <translation>Oikeinkirjoituksen tarkistus on otettu asetuksissa pois.</translation>
        </message>
        <message>
            <source>The author does not take replies from us to this post.</source>
            <translation>Kirjoittaja ei ota meiltä vastauksia tähän julkaisuun.</translation>
        </message>
        <message>
            <source>The search for “{query}” does not work here. {refusal}</source>
            <translation>Haku “{query}” ei toimi täällä. {refusal}</translation>
        </message>
        <message>
            <source>More than {it} new posts at once: the oldest were not read.</source>
            <translation>Yhtä aikaa tuli yli {it} uutta julkaisua: vanhimpia ei luettu.</translation>
        </message>
        <message>
            <source>A post from Bluesky lacks its address, author, text or time.</source>
            <translation>Bluesky-julkaisusta puuttuu osoite, kirjoittaja, teksti tai aika.</translation>
        </message>
        <message>
            <source>The author blocks our account, or we block theirs.</source>
            <translation>Kirjoittaja estää tilimme, tai me estämme hänen tilinsä.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Bluesky.</source>
            <translation>Julkaisu, johon piti vastata, ei ole enää Blueskyssa.</translation>
        </message>
        <message>
            <source>The reply has {graphemes} characters; Bluesky takes {graphemes2}.</source>
            <translation>Vastauksen pituus on {graphemes} merkkiä, ja Bluesky sallii {graphemes2}.</translation>
        </message>
        <message>
            <source>The reply takes {size} bytes; Bluesky takes {bytes}.</source>
            <translation>Vastaus vie {size} tavua, ja Bluesky sallii {bytes}.</translation>
        </message>
        <message>
            <source>Bluesky calls this account “{status}”.</source>
            <translation>Bluesky sanoo tilin tilaksi ”{status}”.</translation>
        </message>
        <message>
            <source>This reply stands on Bluesky already.</source>
            <translation>Tämä vastaus on jo Blueskyssa.</translation>
        </message>
        <message>
            <source>Make a new app password at Bluesky (Settings, Privacy and security, App passwords) and enter it together with the handle.</source>
            <translation>Luo Blueskyssa uusi sovellussalasana (Asetukset, Yksityisyys ja turvallisuus, Sovellussalasanat) ja anna se yhdessä käyttäjätunnuksen kanssa.</translation>
        </message>
        <message>
            <source>The handle or the app password is missing. {advice}</source>
            <translation>Tunnus tai sovellussalasana puuttuu. {advice}</translation>
        </message>
        <message>
            <source>Bluesky does not take this handle and password. {advice}</source>
            <translation>Bluesky ei hyväksy tätä tunnusta ja salasanaa. {advice}</translation>
        </message>
        <message>
            <source>Bluesky refuses the sign-in. {advice}</source>
            <translation>Bluesky torjuu kirjautumisen. {advice}</translation>
        </message>
        <message>
            <source>X lets a program answer only posts that mention or quote your account. Open the post and paste your answer there.</source>
            <translation>X antaa ohjelman vastata vain julkaisuihin, jotka mainitsevat tai lainaavat tilisi. Avaa julkaisu ja liitä vastauksesi sinne.</translation>
        </message>
        <message>
            <source>Hacker News takes no replies from programs. Open the page and paste your answer there.</source>
            <translation>Hacker News ei ota vastauksia ohjelmilta. Avaa sivu ja liitä vastauksesi sinne.</translation>
        </message>
        <message>
            <source>A feed takes no replies. Open the page and answer there.</source>
            <translation>Syöte ei ota vastauksia. Avaa sivu ja vastaa siellä.</translation>
        </message>
        <message>
            <source>Everything here is invented and stays on this machine.</source>
            <translation>Kaikki täällä on keksittyä ja pysyy tällä koneella.</translation>
        </message>
        <message>
            <source>A post of the demo recording has no id, author, platform or time.</source>
            <translation>Esittelytallenteen julkaisulta puuttuu tunnus, kirjoittaja, palvelu tai aika.</translation>
        </message>
        <message>
            <source>The demo cannot imitate "{platform}". Choose one of {rules}.</source>
            <translation>Esittely ei osaa matkia palvelua "{platform}". Valitse jokin näistä: {rules}.</translation>
        </message>
        <message>
            <source>Line {number} of the demo recording {path} is not understood ({error}). Restore the file from the installation.</source>
            <translation>Esittelytallenteen {path} riviä {number} ei ymmärretä ({error}). Palauta tiedosto asennuksesta.</translation>
        </message>
        <message>
            <source>An invented brand, for looking around.</source>
            <translation>Keksitty brändi, johon voi tutustua.</translation>
        </message>
        <message>
            <source>The post was deleted, so it cannot be answered any more.</source>
            <translation>Julkaisu poistettiin, joten siihen ei voi enää vastata.</translation>
        </message>
        <message>
            <source>The demo recording {path} cannot be read ({strerror}). Restore it from the installation.</source>
            <translation>Esittelytallennetta {path} ei voi lukea ({strerror}). Palauta se asennuksesta.</translation>
        </message>
        <message>
            <source>The demo's file of sent replies, {state}, cannot be read ({error}). Move it away to start the demo afresh.</source>
            <translation>Esittelyn lähetettyjen vastausten tiedostoa {state} ei voi lukea ({error}). Siirrä se pois, niin esittely alkaa alusta.</translation>
        </message>
        <message>
            <source>Kept in the workspace.</source>
            <translation>Säilytetään työtilassa.</translation>
        </message>
        <message>
            <source>Another recording than the demo brand's.</source>
            <translation>Muu tallenne kuin esittelybrändin.</translation>
        </message>
        <message>
            <source>This mention came from a file. Answer it where it was written.</source>
            <translation>Tämä maininta tuli tiedostosta. Vastaa siellä, missä se kirjoitettiin.</translation>
        </message>
        <message>
            <source>{name} holds no rows that can be read. CSV, JSON Lines and X archives can be.</source>
            <translation>Tiedostossa {name} ei ole luettavia rivejä. Lukea voi CSV- ja JSON Lines -tiedostoja sekä X-arkistoja.</translation>
        </message>
        <message>
            <source>No column of {name} looks like text. Say which one it is.</source>
            <translation>Mikään tiedoston {name} sarake ei näytä tekstiltä. Kerro, mikä se on.</translation>
        </message>
        <message>
            <source>The columns are not JSON. They look like this: {{"text": "review"}}.</source>
            <translation>Sarakkeet eivät ole JSONia. Niiden pitäisi näyttää tältä: {{"text": "review"}}.</translation>
        </message>
        <message>
            <source>The file has no column with dates: its own date stands for them.</source>
            <translation>Tiedostossa ei ole päiväyssaraketta: tilalla on tiedoston oma päiväys.</translation>
        </message>
        <message>
            <source>{where}: there is nothing in this row.</source>
            <translation>{where}: rivillä ei ole mitään.</translation>
        </message>
        <message>
            <source>{where}: there is no text.</source>
            <translation>{where}: tekstiä ei ole.</translation>
        </message>
        <message>
            <source>{where}: “{written}” is not a date.</source>
            <translation>{where}: ”{written}” ei ole päivämäärä.</translation>
        </message>
        <message>
            <source>“{ours}” is none of the fields. They are: {fields}.</source>
            <translation>”{ours}” ei ole mikään kentistä. Ne ovat: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no column “{column}” for {ours}. It has: {shown}.</source>
            <translation>Tiedostossa {name} ei ole saraketta ”{column}” kentälle {ours}. Siinä on: {shown}.</translation>
        </message>
        <message>
            <source>Some rows have no date: the file's own date stands for it.</source>
            <translation>Osalla riveistä ei ole päiväystä: tilalla on tiedoston oma päiväys.</translation>
        </message>
        <message>
            <source>CSV, JSON Lines (also .gz) or an X archive.</source>
            <translation>CSV, JSON Lines (myös .gz) tai X-arkisto.</translation>
        </message>
        <message>
            <source>Which column holds what, as JSON: {{"text": "review", "created_at": "date"}}.</source>
            <translation>Missä sarakkeessa mikin on, JSONina: {{"text": "review", "created_at": "date"}}.</translation>
        </message>
        <message>
            <source>This line holds no fields.</source>
            <translation>Tällä rivillä ei ole kenttiä.</translation>
        </message>
        <message>
            <source>Hacker News has more on “{search}” than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>Hacker Newsissa on haulle ”{search}” enemmän kuin ensikatsaukseen mahtuu: aiemmat kuin {oldest} UTC jäivät pois.</translation>
        </message>
        <message>
            <source>A Hacker News post has no id, author or date.</source>
            <translation>Hacker News -julkaisulta puuttuu tunnus, kirjoittaja tai päiväys.</translation>
        </message>
        <message>
            <source>A Hacker News post has no text.</source>
            <translation>Hacker News -julkaisussa ei ole tekstiä.</translation>
        </message>
        <message>
            <source>The {what} is not a web address. It should look like https://example.social.</source>
            <translation>Tämä ei ole verkko-osoite: {what}. Sen pitäisi näyttää tältä: https://example.social.</translation>
        </message>
        <message>
            <source>The {what} holds a user name or password. Leave them out of the address.</source>
            <translation>Osoitteessa on käyttäjänimi tai salasana: {what}. Jätä ne pois osoitteesta.</translation>
        </message>
        <message>
            <source>No access token: only hashtags are read. Mentions and replies need one.</source>
            <translation>Ei käyttöoikeustunnusta: luetaan vain aihetunnisteet. Maininnat ja vastaukset tarvitsevat tunnuksen.</translation>
        </message>
        <message>
            <source>Text search finds only authors who opted in, and not every server has it. Mentions and hashtags are complete.</source>
            <translation>Tekstihaku löytää vain kirjoittajat, jotka ovat sallineet sen, eikä se toimi joka palvelimella. Maininnat ja aihetunnisteet luetaan kokonaan.</translation>
        </message>
        <message>
            <source>This server or token cannot search text. Mentions and hashtags are read.</source>
            <translation>Tällä palvelimella tai tunnuksella ei voi hakea tekstiä. Maininnat ja aihetunnisteet luetaan.</translation>
        </message>
        <message>
            <source>Connect this account with an access token to answer from here.</source>
            <translation>Yhdistä tämä tili käyttöoikeustunnuksella, niin voit vastata täältä.</translation>
        </message>
        <message>
            <source>Replies here may have {limit} characters.</source>
            <translation>Vastauksen enimmäispituus täällä on {limit} merkkiä.</translation>
        </message>
        <message>
            <source>This server shows its hashtags only to signed-in people: add a token. {message}</source>
            <translation>Tämä palvelin näyttää aihetunnisteensa vain kirjautuneille: lisää käyttöavain. {message}</translation>
        </message>
        <message>
            <source>{message} You can post it by hand.</source>
            <translation>{message} Voit julkaista sen käsin.</translation>
        </message>
        <message>
            <source>The access token may not post: it needs write:statuses. {message}</source>
            <translation>Käyttöavaimella ei saa julkaista: se tarvitsee oikeuden write:statuses. {message}</translation>
        </message>
        <message>
            <source>A Mastodon post has no id, author or date.</source>
            <translation>Mastodon-julkaisulta puuttuu tunnus, kirjoittaja tai päiväys.</translation>
        </message>
        <message>
            <source>A Mastodon post has no text.</source>
            <translation>Mastodon-julkaisussa ei ole tekstiä.</translation>
        </message>
        <message>
            <source>{stream} holds more than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>{stream}: enemmän kuin ensikatsaukseen mahtuu. Aiemmat julkaisut kuin {oldest} UTC jäivät pois.</translation>
        </message>
        <message>
            <source>This picture lies where SocialDesk does not look: only public servers with https are asked.</source>
            <translation>Kuva on paikassa, josta SocialDesk ei hae: vain julkisilta https-palvelimilta kysytään.</translation>
        </message>
        <message>
            <source>The picture's server leads from one address to the next without end.</source>
            <translation>Kuvan palvelin ohjaa osoitteesta toiseen loputtomasti.</translation>
        </message>
        <message>
            <source>The picture is no longer there.</source>
            <translation>Kuvaa ei ole enää.</translation>
        </message>
        <message>
            <source>The picture's server does not give it out ({status_code}).</source>
            <translation>Kuvan palvelin ei anna sitä ({status_code}).</translation>
        </message>
        <message>
            <source>The picture is larger than {it} MB.</source>
            <translation>Kuva on suurempi kuin {it} Mt.</translation>
        </message>
        <message>
            <source>The picture did not come: its server does not answer.</source>
            <translation>Kuva ei tullut: sen palvelin ei vastaa.</translation>
        </message>
        <message>
            <source>Check the client id and secret, and the user name with password or the refresh token. Reddit approves each API key and may withdraw it.</source>
            <translation>Tarkista asiakastunnus ja salaisuus sekä käyttäjänimi ja salasana tai päivitystunnus. Reddit hyväksyy jokaisen API-avaimen ja voi perua sen.</translation>
        </message>
        <message>
            <source>This conversation is archived; nobody can answer there any more.</source>
            <translation>Keskustelu on arkistoitu. Siihen ei voi enää vastata.</translation>
        </message>
        <message>
            <source>The moderators have locked this conversation.</source>
            <translation>Valvojat ovat lukinneet tämän keskustelun.</translation>
        </message>
        <message>
            <source>This subreddit does not let the account post.</source>
            <translation>Tämä subreddit ei anna tilin julkaista.</translation>
        </message>
        <message>
            <source>This subreddit has banned the account.</source>
            <translation>Tämä subreddit on antanut tilille porttikiellon.</translation>
        </message>
        <message>
            <source>The author has blocked the account.</source>
            <translation>Kirjoittaja on estänyt tilin.</translation>
        </message>
        <message>
            <source>Reddit does not accept the sign-in. {advice}</source>
            <translation>Reddit ei hyväksy kirjautumista. {advice}</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Copy the reply and post it by hand.</source>
            <translation>Reddit-käyttäjää ei ole kirjautunut. Kopioi vastaus ja julkaise se käsin.</translation>
        </message>
        <message>
            <source>Reddit has suspended this account.</source>
            <translation>Reddit on jäädyttänyt tämän tilin.</translation>
        </message>
        <message>
            <source>A post from Reddit lacks its id, author, text or time.</source>
            <translation>Reddit-julkaisulta puuttuu tunnus, kirjoittaja, teksti tai aika.</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Post the reply by hand.</source>
            <translation>Reddit-käyttäjää ei ole kirjautunut. Julkaise vastaus käsin.</translation>
        </message>
        <message>
            <source>The reply takes {text} characters at Reddit, which allows {limit}.</source>
            <translation>Vastaus vie Redditissä {text} merkkiä, ja sallittu määrä on {limit}.</translation>
        </message>
        <message>
            <source>Reddit asks to wait until {until}.</source>
            <translation>Reddit pyytää odottamaan: {until} asti.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Reddit.</source>
            <translation>Julkaisu, johon piti vastata, ei ole enää Redditissä.</translation>
        </message>
        <message>
            <source>The reply is too long for Reddit.</source>
            <translation>Vastaus on Redditiin liian pitkä.</translation>
        </message>
        <message>
            <source>The keys for Reddit are missing. {advice}</source>
            <translation>Redditin avaimet puuttuvat. {advice}</translation>
        </message>
        <message>
            <source>Reddit took the reply and did not publish it, without saying why.</source>
            <translation>Reddit otti vastauksen vastaan mutta ei julkaissut sitä eikä kertonut syytä.</translation>
        </message>
        <message>
            <source>Without a user only search works; replies are posted by hand.</source>
            <translation>Ilman käyttäjää vain haku toimii. Vastaukset julkaistaan käsin.</translation>
        </message>
        <message>
            <source>There are {cells} cells under {header} columns.</source>
            <translation>Soluja on {cells}, sarakkeita {header}.</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose a file in it, such as tweets.js.</source>
            <translation>{name} on kansio. Valitse siitä tiedosto, esimerkiksi tweets.js.</translation>
        </message>
        <message>
            <source>{name} is empty or no text. CSV, JSON Lines and X archives can be read.</source>
            <translation>{name} on tyhjä tai ei ole tekstiä. Lukea voi CSV- ja JSON Lines -tiedostoja sekä X-arkistoja.</translation>
        </message>
        <message>
            <source>{name} is no archive from X: there is no data/tweets.js in it.</source>
            <translation>{name} ei ole X-arkisto: siinä ei ole tiedostoa data/tweets.js.</translation>
        </message>
        <message>
            <source>There is no file {name}. Choose it again.</source>
            <translation>Tiedostoa {name} ei ole. Valitse se uudelleen.</translation>
        </message>
        <message>
            <source>{name} may not be read by you. Check its permissions.</source>
            <translation>Sinulla ei ole lupaa lukea tiedostoa {name}. Tarkista sen oikeudet.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {said}.</source>
            <translation>Tiedostoa {name} ei voi lukea: {said}.</translation>
        </message>
        <message>
            <source>From here on the file is no JSON; the rows before are complete.</source>
            <translation>Tästä eteenpäin tiedosto ei ole JSONia. Aiemmat rivit ovat kokonaisia.</translation>
        </message>
        <message>
            <source>This line is too long.</source>
            <translation>Tämä rivi on liian pitkä.</translation>
        </message>
        <message>
            <source>The file breaks off here ({said}); the rows before are complete.</source>
            <translation>Tiedosto katkeaa tähän ({said}). Aiemmat rivit ovat kokonaisia.</translation>
        </message>
        <message>
            <source>A quotation mark has no partner, or the row is too long ({why}).</source>
            <translation>Lainausmerkillä ei ole paria, tai rivi on liian pitkä ({why}).</translation>
        </message>
        <message>
            <source>This element is nested too deeply; nothing after it is read.</source>
            <translation>Tämä kohta on liian monen sisäkkäisen sisällä. Sen jälkeen ei lueta mitään.</translation>
        </message>
        <message>
            <source>This line is no JSON.</source>
            <translation>Tämä rivi ei ole JSONia.</translation>
        </message>
        <message>
            <source>Feeds take no replies. Open the page and answer there.</source>
            <translation>Syötteet eivät ota vastauksia. Avaa sivu ja vastaa siellä.</translation>
        </message>
        <message>
            <source>The news searches wait for a watch: they ask for what a watch looks for.</source>
            <translation>Uutishaut odottavat vahtia: ne kysyvät sitä, mitä vahti etsii.</translation>
        </message>
        <message>
            <source>At {feed} there is no feed, and the page names none. Check the address.</source>
            <translation>Osoitteessa {feed} ei ole syötettä, eikä sivu mainitse sellaista. Tarkista osoite.</translation>
        </message>
        <message>
            <source>The feed that {feed} names cannot be read. Check the address.</source>
            <translation>Syötettä, jonka {feed} nimeää, ei voi lukea. Tarkista osoite.</translation>
        </message>
        <message>
            <source>An entry of a feed has no identity.</source>
            <translation>Syötteen kohdalta puuttuu tunniste.</translation>
        </message>
        <message>
            <source>An entry of a feed has neither a title nor a text.</source>
            <translation>Syötteen kohdassa ei ole otsikkoa eikä tekstiä.</translation>
        </message>
        <message>
            <source>Check the internet connection, and the address if you entered one; it is tried again later.</source>
            <translation>Tarkista internetyhteys ja osoite, jos annoit sellaisen. Yritys toistetaan myöhemmin.</translation>
        </message>
        <message>
            <source>Its certificate cannot be trusted: check the address, this computer's clock and your network.</source>
            <translation>Sen varmenteeseen ei voi luottaa: tarkista osoite, tämän tietokoneen kello ja verkkosi.</translation>
        </message>
        <message>
            <source>{platform} answered something that SocialDesk cannot read. It is asked again later.</source>
            <translation>{platform} vastasi jotain, mitä SocialDesk ei osaa lukea. Siltä kysytään myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>{name} did not understand the question ({status}).{why}</source>
            <translation>{name} ei ymmärtänyt kysymystä ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} does not let this account do that. Check the permissions of the key or token.{why}</source>
            <translation>{name} ei anna tämän tilin tehdä sitä. Tarkista avaimen oikeudet.{why}</translation>
        </message>
        <message>
            <source>{name} did not accept this reply ({status}).{why}</source>
            <translation>{name} ei hyväksynyt tätä vastausta ({status}).{why}</translation>
        </message>
        <message>
            <source>{platform} {what}, so the reply may or may not stand there. The thread is read next.</source>
            <translation>{platform}: {what}. Vastaus voi olla siellä tai sitten ei. Keskustelu luetaan seuraavaksi.</translation>
        </message>
        <message>
            <source>{platform} lets us ask {remaining} times more until {resets_at}; these are kept for replies.</source>
            <translation>{platform} sallii vielä {remaining} kyselyä ennen tätä: {resets_at}. Ne säästetään vastauksille.</translation>
        </message>
        <message>
            <source>{name} did not accept this ({status}).{why}</source>
            <translation>{name} ei hyväksynyt tätä ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} asks to wait until {until}.</source>
            <translation>{name} pyytää odottamaan: {until} asti.</translation>
        </message>
        <message>
            <source>{name} no longer accepts the saved sign-in. Connect the account again.{why}</source>
            <translation>{name} ei enää hyväksy tallennettua kirjautumista. Yhdistä tili uudelleen.{why}</translation>
        </message>
        <message>
            <source>{name} has trouble of its own ({status}). It is asked again later.</source>
            <translation>{name} on itse vaikeuksissa ({status}). Siltä kysytään myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>{name} has nothing at this address ({status}). Check the account's settings.{why}</source>
            <translation>{name}: tässä osoitteessa ei ole mitään ({status}). Tarkista tilin asetukset.{why}</translation>
        </message>
        <message>
            <source>{name} asks for payment before it goes on. Check the plan or credits there.{why}</source>
            <translation>{name} pyytää maksua ennen kuin jatkaa. Tarkista tilaus tai saldo siellä.{why}</translation>
        </message>
        <message>
            <source>{name} does not allow this reply. You can post it by hand.{why}</source>
            <translation>{name} ei salli tätä vastausta. Voit julkaista sen käsin.{why}</translation>
        </message>
        <message>
            <source>The post to answer is no longer on {name}.{why}</source>
            <translation>Julkaisua, johon vastataan, ei enää ole ({name}).{why}</translation>
        </message>
        <message>
            <source>{name} says that this was posted already.{why}</source>
            <translation>{name} kertoo, että tämä on jo julkaistu.{why}</translation>
        </message>
        <message>
            <source>{name} has moved ({status}). Check the account's address.</source>
            <translation>{name} on siirtynyt ({status}). Tarkista tilin osoite.</translation>
        </message>
        <message>
            <source>{name} has moved to another address. Check the account's address.</source>
            <translation>{name} on siirtynyt toiseen osoitteeseen. Tarkista tilin osoite.</translation>
        </message>
        <message>
            <source>{name} gave an answer without end, which was cut off. It is asked again later.</source>
            <translation>{name} vastasi loputtomasti, joten vastaus katkaistiin. Siltä kysytään myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>The address for {name} leads in circles. Check the account's address.</source>
            <translation>Palvelun {name} osoite kiertää kehää. Tarkista tilin osoite.</translation>
        </message>
        <message>
            <source>The address for {name} is not a web address. It should begin with https://.</source>
            <translation>Palvelun {name} osoite ei ole verkko-osoite. Sen pitäisi alkaa https://.</translation>
        </message>
        <message>
            <source>{name} cannot be reached. {link}</source>
            <translation>{name} ei vastaa. {link}</translation>
        </message>
        <message>
            <source>{name} did not answer in time. It is asked again later.</source>
            <translation>{name} ei vastannut ajoissa. Siltä kysytään myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>The connection to {name} broke before the answer was there. It is asked again later.</source>
            <translation>Yhteys palveluun {name} katkesi ennen kuin vastaus saapui. Siltä kysytään myöhemmin uudelleen.</translation>
        </message>
        <message>
            <source>Enter one set of keys of an X app of yours: the four user keys, or an OAuth 2 client id with its refresh token, or a bearer token with the handle.</source>
            <translation>Anna yhdet oman X-sovelluksesi avaimet: neljä käyttäjäavainta, OAuth 2 -asiakastunnus päivitystunnuksineen tai Bearer-tunnus käyttäjätunnuksineen.</translation>
        </message>
        <message>
            <source>The sign-in at X has ended. Connect the account again.</source>
            <translation>Kirjautuminen X:ään on päättynyt. Yhdistä tili uudelleen.</translation>
        </message>
        <message>
            <source>X searches seven days back: what is older was not seen.</source>
            <translation>X hakee seitsemän päivää taaksepäin: vanhempaa ei nähty.</translation>
        </message>
        <message>
            <source>The keys of this account can only read. Copy the reply and post it by hand.</source>
            <translation>Tämän tilin avaimilla voi vain lukea. Kopioi vastaus ja julkaise se käsin.</translation>
        </message>
        <message>
            <source>X lists too many posts since the approval to be sure. Look at the conversation.</source>
            <translation>X luettelee hyväksynnän jälkeen liian monta julkaisua, jotta asiasta voisi olla varma. Katso keskustelu.</translation>
        </message>
        <message>
            <source>These keys can only read: replies are posted by hand.</source>
            <translation>Näillä avaimilla voi vain lukea: vastaukset julkaistaan käsin.</translation>
        </message>
        <message>
            <source>The OAuth 2 refresh token is of no use without its client id: enter that too.</source>
            <translation>OAuth 2 -päivitystunnuksesta ei ole hyötyä ilman asiakastunnusta: anna myös se.</translation>
        </message>
        <message>
            <source>X asks to wait until {until}.</source>
            <translation>X pyytää odottamaan: {until} asti.</translation>
        </message>
        <message>
            <source>The keys for X are missing or not complete. {keys_advice}</source>
            <translation>X:n avaimet puuttuvat tai ovat vajaat. {keys_advice}</translation>
        </message>
        <message>
            <source>With a bearer token alone X does not say whose it is: enter the handle too.</source>
            <translation>Pelkällä Bearer-tunnuksella X ei kerro, kenen se on: anna myös käyttäjätunnus.</translation>
        </message>
        <message>
            <source>A post from X lacks its number, author or text.</source>
            <translation>X-julkaisulta puuttuu numero, kirjoittaja tai teksti.</translation>
        </message>
        <message>
            <source>X lets an app answer only those who mention or quote the account. Copy the reply and post it by hand.</source>
            <translation>X antaa sovelluksen vastata vain niille, jotka mainitsevat tai lainaavat tilin. Kopioi vastaus ja julkaise se käsin.</translation>
        </message>
        <message>
            <source>The keys of this X account can only read. Post the reply by hand.</source>
            <translation>Tämän X-tilin avaimilla voi vain lukea. Julkaise vastaus käsin.</translation>
        </message>
        <message>
            <source>X says that this text was posted already. Change it a little.</source>
            <translation>X sanoo, että tämä teksti on jo julkaistu. Muuta sitä hieman.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on X, or not visible to this account.</source>
            <translation>Julkaisu, johon piti vastata, ei ole enää X:ssä, tai se ei näy tälle tilille.</translation>
        </message>
        <message>
            <source>The X app may not write. Give it “Read and write” at X, then make new keys and enter them.</source>
            <translation>X-sovelluksella ei ole lupaa kirjoittaa. Anna sille X:ssä oikeus ”Read and write”, luo sitten uudet avaimet ja anna ne.</translation>
        </message>
        <message>
            <source>The reply counts {weight} at X, which takes {weight2}.</source>
            <translation>Vastauksen pituus X:ssä on {weight}, ja X sallii {weight2}.</translation>
        </message>
        <message>
            <source>The keys for X are missing. {keys_advice}</source>
            <translation>X:n avaimet puuttuvat. {keys_advice}</translation>
        </message>
        <message>
            <source>Enter the channel id and an API key, or an OAuth client with a refresh token, which replies need.</source>
            <translation>Anna kanavan tunnus ja API-avain, tai vastauksia varten OAuth-asiakas ja päivitystunnus.</translation>
        </message>
        <message>
            <source>The sign-in at YouTube has ended. Connect the account again.</source>
            <translation>Kirjautuminen YouTubeen on päättynyt. Yhdistä tili uudelleen.</translation>
        </message>
        <message>
            <source>YouTube's units for today are used up; the next come at {until}.</source>
            <translation>YouTuben tämän päivän yksiköt on käytetty. Uudet tulevat: {until}.</translation>
        </message>
        <message>
            <source>An API key only reads. Copy the reply and post it by hand.</source>
            <translation>API-avain vain lukee. Kopioi vastaus ja julkaise se käsin.</translation>
        </message>
        <message>
            <source>The channel is missing. {advice}</source>
            <translation>Kanava puuttuu. {advice}</translation>
        </message>
        <message>
            <source>YouTube has no such channel. Its id begins with UC; copy it from the settings.</source>
            <translation>YouTubessa ei ole tällaista kanavaa. Sen tunnus alkaa UC:llä. Kopioi se asetuksista.</translation>
        </message>
        <message>
            <source>An API key only reads: replies are posted by hand.</source>
            <translation>API-avain vain lukee: vastaukset julkaistaan käsin.</translation>
        </message>
        <message>
            <source>YouTube asks to wait until {until}.</source>
            <translation>YouTube pyytää odottamaan: {until} asti.</translation>
        </message>
        <message>
            <source>YouTube does not accept the API key. {advice}</source>
            <translation>YouTube ei hyväksy API-avainta. {advice}</translation>
        </message>
        <message>
            <source>The comment to answer is no longer on YouTube.</source>
            <translation>Kommentti, johon piti vastata, ei ole enää YouTubessa.</translation>
        </message>
        <message>
            <source>The reply is too long for YouTube.</source>
            <translation>Vastaus on YouTubeen liian pitkä.</translation>
        </message>
        <message>
            <source>More than {it} comments at once: the oldest were not read.</source>
            <translation>Yhtä aikaa tuli yli {it} kommenttia: vanhimpia ei luettu.</translation>
        </message>
        <message>
            <source>A comment from YouTube lacks its id, author, text or time.</source>
            <translation>YouTube-kommentilta puuttuu tunnus, kirjoittaja, teksti tai aika.</translation>
        </message>
        <message>
            <source>Nobody can answer this comment on YouTube.</source>
            <translation>Tähän YouTube-kommenttiin ei voi vastata kukaan.</translation>
        </message>
        <message>
            <source>An API key only reads. Post the reply by hand.</source>
            <translation>API-avain vain lukee. Julkaise vastaus käsin.</translation>
        </message>
        <message>
            <source>The reply has {text} characters; YouTube takes {limit}.</source>
            <translation>Vastauksen pituus on {text} merkkiä, ja YouTube sallii {limit}.</translation>
        </message>
        <message>
            <source>The conversation on YouTube is too long to be sure. Look at it before sending again.</source>
            <translation>Keskustelu YouTubessa on liian pitkä, jotta asiasta voisi olla varma. Katso se ennen kuin lähetät uudelleen.</translation>
        </message>
        <message>
            <source>The key for YouTube is missing. {advice}</source>
            <translation>YouTuben avain puuttuu. {advice}</translation>
        </message>
        <message>
            <source>YouTube lists replies for three days after the first comment; later ones may be missed.</source>
            <translation>YouTube luettelee vastaukset kolmen päivän ajan ensimmäisestä kommentista. Myöhemmät voivat jäädä huomaamatta.</translation>
        </message>
        <message>
            <source>Today's cap of ${cap} for this account would be passed (${booked} spent, ${amount} more asked). It goes on tomorrow; raise the cap on the Sources screen to go on now.</source>
            <translation>Tämän tilin päiväkatto ${cap} ylittyisi (käytetty ${booked}, pyydetty lisää ${amount}). Jatkuu huomenna. Nosta kattoa Lähteet-näytössä, jos haluat jatkaa heti.</translation>
        </message>
        <message>
            <source>Another program is using the SocialDesk database. This is tried again; close other SocialDesk windows on this workspace if it stays so.</source>
            <translation>Toinen ohjelma käyttää SocialDeskin tietokantaa. Yritetään uudelleen. Jos tilanne jatkuu, sulje muut tämän työtilan SocialDesk-ikkunat.</translation>
        </message>
        <message>
            <source>The disk is full: nothing more can be kept in {where}. Free some space and go on.</source>
            <translation>Levy on täynnä: kohtaan {where} ei mahdu enempää. Vapauta tilaa ja jatka.</translation>
        </message>
        <message>
            <source>The database {where} is damaged or is not a database. Restore the newest backup, or move the file away to begin a new one.</source>
            <translation>Tietokanta {where} on vioittunut tai ei ole tietokanta. Palauta uusin varmuuskopio tai siirrä tiedosto pois, niin aloitat uuden.</translation>
        </message>
        <message>
            <source>The database {where} cannot be opened for writing. Check that the folder exists and that you may write in it.</source>
            <translation>Tietokantaa {where} ei voi avata kirjoitettavaksi. Tarkista, että kansio on olemassa ja että saat kirjoittaa siihen.</translation>
        </message>
        <message>
            <source>The disk failed while reading or writing {where} ({error}). Check the disk, then restore the newest backup if needed.</source>
            <translation>Levy petti, kun tietokantaa {where} luettiin tai kirjoitettiin ({error}). Tarkista levy ja palauta tarvittaessa uusin varmuuskopio.</translation>
        </message>
        <message>
            <source>This customer was merged into another one. Reload and look again.</source>
            <translation>Tämä asiakas yhdistettiin toiseen. Lataa uudelleen ja katso uudestaan.</translation>
        </message>
        <message>
            <source>These two are split already. Reload and look again.</source>
            <translation>Nämä kaksi on jo erotettu. Lataa uudelleen ja katso uudestaan.</translation>
        </message>
        <message>
            <source>This customer has no other identity to split off. Reload and look again.</source>
            <translation>Tällä asiakkaalla ei ole muuta tiliä, jonka voisi erottaa. Lataa uudelleen ja katso uudestaan.</translation>
        </message>
        <message>
            <source>A draft for this mention waits for a second person. Sign it, reject it or take it back first.</source>
            <translation>Tämän maininnan luonnos odottaa toista hyväksyjää. Kuittaa, palauta tai peru se ensin.</translation>
        </message>
        <message>
            <source>{words}{who} already.</source>
            <translation>Jo tehty: {words}{who}.</translation>
        </message>
        <message>
            <source>No draft of this mention waits any more.</source>
            <translation>Tästä maininnasta ei enää odota luonnosta.</translation>
        </message>
        <message>
            <source>This mention changed since you opened it. Look at it again, then decide.</source>
            <translation>Maininta muuttui sen jälkeen, kun avasit sen. Katso se uudelleen ja päätä sitten.</translation>
        </message>
        <message>
            <source>The database {where} was written by a newer SocialDesk. Update SocialDesk to open it.</source>
            <translation>Tietokannan {where} on kirjoittanut uudempi SocialDesk. Päivitä SocialDesk, niin voit avata sen.</translation>
        </message>
        <message>
            <source>{where} is a database of another program. Choose another workspace, or move the file away.</source>
            <translation>{where} on toisen ohjelman tietokanta. Valitse toinen työtila tai siirrä tiedosto pois.</translation>
        </message>
        <message>
            <source>The database {it} is damaged. Restore the newest backup.</source>
            <translation>Tietokanta {it} on vioittunut. Palauta uusin varmuuskopio.</translation>
        </message>
        <message>
            <source>The database {where} is damaged: rows of {wrong} point nowhere.</source>
            <translation>Tietokanta {where} on vioittunut: taulun {wrong} rivit eivät osoita mihinkään.</translation>
        </message>
        <message>
            <source>SocialDesk is still writing something large. Try again in a moment.</source>
            <translation>SocialDesk kirjoittaa yhä jotain suurta. Yritä hetken päästä uudelleen.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to follow up.</source>
            <translation>Kirjoittaja poisti tämän julkaisun. Seurattavaa ei ole.</translation>
        </message>
        <message>
            <source>There is a follow-up with this customer already. Move it, cancel it or do it now; one at a time is enough.</source>
            <translation>Tämän asiakkaan kanssa on jo seuranta. Siirrä se, peru se tai tee se nyt. Yksi kerrallaan riittää.</translation>
        </message>
        <message>
            <source>There is another follow-up with this customer by now.</source>
            <translation>Tämän asiakkaan kanssa on tällä välin tehty toinen seuranta.</translation>
        </message>
        <message>
            <source>This mention is in the queue already, or a reply to it is on its way.</source>
            <translation>Maininta on jo jonossa, tai vastaus siihen on matkalla.</translation>
        </message>
        <message>
            <source>Nobody corrected this label (any more). Reload and look again.</source>
            <translation>Kukaan ei ole (enää) korjannut tätä luokitusta. Lataa uudelleen ja katso uudestaan.</translation>
        </message>
        <message>
            <source>There is no {what} {number} (any more). Reload and look again.</source>
            <translation>Tätä ei (enää) ole: {what} {number}. Lataa uudelleen ja katso uudestaan.</translation>
        </message>
        <message>
            <source>{said} by {by}.</source>
            <translation>{said} ({by}).</translation>
        </message>
        <message>
            <source>SocialDesk stopped while sending. The thread is checked before anything else.</source>
            <translation>SocialDesk pysähtyi kesken lähetyksen. Keskustelu tarkistetaan ennen muuta.</translation>
        </message>
        <message>
            <source>Something else was decided about this mention since.</source>
            <translation>Tästä maininnasta on sillä välin päätetty muuta.</translation>
        </message>
        <message>
            <source>This reply is being sent right now.</source>
            <translation>Tätä vastausta lähetetään juuri nyt.</translation>
        </message>
        <message>
            <source>This reply was sent.</source>
            <translation>Tämä vastaus on lähetetty.</translation>
        </message>
        <message>
            <source>This reply was withdrawn.</source>
            <translation>Tämä vastaus peruttiin.</translation>
        </message>
        <message>
            <source>This reply waits to be sent.</source>
            <translation>Tämä vastaus odottaa lähetystä.</translation>
        </message>
        <message>
            <source>This reply could not be sent.</source>
            <translation>Tätä vastausta ei voitu lähettää.</translation>
        </message>
        <message>
            <source>Whether this reply was sent is being checked.</source>
            <translation>Tarkistetaan, lähtikö tämä vastaus.</translation>
        </message>
        <message>
            <source>This reply waits to be posted by hand.</source>
            <translation>Tämä vastaus odottaa julkaisua käsin.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to answer any more.</source>
            <translation>Kirjoittaja poisti tämän julkaisun. Vastattavaa ei enää ole.</translation>
        </message>
        <message>
            <source>Your draft for this mention waits already.</source>
            <translation>Luonnoksesi tästä maininnasta odottaa jo.</translation>
        </message>
        <message>
            <source>{author} has asked with another draft since. Decide about that one.</source>
            <translation>{author} on sittemmin pyytänyt hyväksyntää toiselle luonnokselle. Päätä siitä.</translation>
        </message>
        <message>
            <source>The vault {path} is damaged or its key was exchanged. The copy before the last change is {it}; put it in its place, or delete both and connect your accounts again.</source>
            <translation>Holvi {path} on vioittunut, tai sen avain on vaihdettu. Viimeistä muutosta edeltävä kopio on {it}. Pane se tilalle, tai poista molemmat ja yhdistä tilisi uudelleen.</translation>
        </message>
        <message>
            <source>The key of the vault is in your system keyring.</source>
            <translation>Holvin avain on järjestelmän avainnipussa.</translation>
        </message>
        <message>
            <source>The vault opens with the passphrase in {passphrase}.</source>
            <translation>Holvi avautuu salalauseella, joka on muuttujassa {passphrase}.</translation>
        </message>
        <message>
            <source>The key of the vault lies beside it: whoever can read the workspace folder can read your keys. Set {passphrase} to lock it with a passphrase.</source>
            <translation>Holvin avain on holvin vieressä: kuka tahansa, joka voi lukea työtilan kansiota, voi lukea avaimesi. Aseta {passphrase}, niin holvi lukitaan salalauseella.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with the system keyring, and no keyring can be reached from here. Start SocialDesk in your desktop session.</source>
            <translation>Tämän työtilan avaimet on lukittu järjestelmän avainnipulla, eikä avainnippua tavoiteta täältä. Käynnistä SocialDesk työpöytäistunnossasi.</translation>
        </message>
        <message>
            <source>The system keyring no longer holds the key of this workspace. If it was moved from another machine, delete {path} and connect your accounts again.</source>
            <translation>Järjestelmän avainnipussa ei enää ole tämän työtilan avainta. Jos työtila siirrettiin toiselta koneelta, poista {path} ja yhdistä tilisi uudelleen.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with a passphrase. Set {passphrase} to it.</source>
            <translation>Tämän työtilan avaimet on lukittu salalauseella. Aseta se muuttujaan {passphrase}.</translation>
        </message>
        <message>
            <source>Another SocialDesk holds the vault of this workspace. Close it, then try again.</source>
            <translation>Toinen SocialDesk pitää tämän työtilan holvia auki. Sulje se ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>The vault {path} cannot be read ({strerror}).</source>
            <translation>Holvia {path} ei voi lukea ({strerror}).</translation>
        </message>
        <message>
            <source>The vault {path} was written by a newer SocialDesk. Update this one.</source>
            <translation>Holvin {path} on kirjoittanut uudempi SocialDesk. Päivitä tämä.</translation>
        </message>
        <message>
            <source>The system keyring did not open ({name}). Unlock it and try again.</source>
            <translation>Järjestelmän avainnippu ei avautunut ({name}). Avaa sen lukitus ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be read ({name}).</source>
            <translation>Avaintiedostoa {path} ei voi lukea ({name}).</translation>
        </message>
        <message>
            <source>The passphrase in {passphrase} does not open the vault. Check it and start again.</source>
            <translation>Muuttujan {passphrase} salalause ei avaa holvia. Tarkista se ja käynnistä uudelleen.</translation>
        </message>
        <message>
            <source>The key file {path} is missing, and without it the vault stays shut. Put it back, or delete {path2} and connect your accounts again.</source>
            <translation>Avaintiedosto {path} puuttuu, ja ilman sitä holvi pysyy kiinni. Palauta se, tai poista {path2} ja yhdistä tilisi uudelleen.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, rivi {line}</translation>
        </message>
    </context>
</TS>
