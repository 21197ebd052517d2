<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message numerus="yes">
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>Mentions by sentiment for %n day, {total} in all. Left and right read out a day.</numerusform>
                <numerusform>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other mentions were looked at;</source>
            <translation>
                <numerusform>%n other mention was looked at;</numerusform>
                <numerusform>%n other mentions were looked at;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would get another label.</source>
            <translation>
                <numerusform>%n would get another label.</numerusform>
                <numerusform>%n would get another label.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more posts of this conversation</source>
            <translation>
                <numerusform>Show %n more post of this conversation</numerusform>
                <numerusform>Show %n more posts of this conversation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>conversation of %n</source>
            <translation>
                <numerusform>conversation of %n</numerusform>
                <numerusform>conversation of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentions</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n answered</numerusform>
                <numerusform>%n answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of our own</source>
            <translation>
                <numerusform>%n of our own</numerusform>
                <numerusform>%n of our own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>%n repost</numerusform>
                <numerusform>%n reposts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows read…</source>
            <translation>
                <numerusform>%n row read…</numerusform>
                <numerusform>%n rows read…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>%n alike</numerusform>
                <numerusform>%n alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Correct %n more to learn from.</source>
            <translation>
                <numerusform>Correct %n more to learn from.</numerusform>
                <numerusform>Correct %n more to learn from.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels corrected or confirmed</source>
            <translation>
                <numerusform>%n label corrected or confirmed</numerusform>
                <numerusform>%n labels corrected or confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sources want a look.</source>
            <translation>
                <numerusform>%n more source wants a look.</numerusform>
                <numerusform>%n more sources want a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more posts in this conversation</source>
            <translation>
                <numerusform>%n more post in this conversation</numerusform>
                <numerusform>%n more posts in this conversation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved. It leaves in %n s.</source>
            <translation>
                <numerusform>Approved. It leaves in %n s.</numerusform>
                <numerusform>Approved. It leaves in %n s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts could not be read.</source>
            <translation>
                <numerusform>%n post could not be read.</numerusform>
                <numerusform>%n posts could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in 7 days</source>
            <translation>
                <numerusform>%n in 7 days</numerusform>
                <numerusform>%n in 7 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new mentions</source>
            <translation>
                <numerusform>%n new mention</numerusform>
                <numerusform>%n new mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n mentions</source>
            <translation>
                <numerusform>of %n mention</numerusform>
                <numerusform>of %n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were due</source>
            <translation>
                <numerusform>%n was due</numerusform>
                <numerusform>%n were due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentions written to {path}</source>
            <translation>
                <numerusform>%n mention written to {path}</numerusform>
                <numerusform>%n mentions written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
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
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
    </context>
</TS>
