<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message numerus="yes">
            <source>%n lines written to {path}</source>
            <translation>
                <numerusform>%n line written to {path}</numerusform>
                <numerusform>%n lines written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It has %n models.</source>
            <translation>
                <numerusform>It has %n model.</numerusform>
                <numerusform>It has %n models.</numerusform>
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
            <source>%n older versions are not shown.</source>
            <translation>
                <numerusform>%n older version is not shown.</numerusform>
                <numerusform>%n older versions are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures without a description</source>
            <translation>
                <numerusform>%n picture without a description</numerusform>
                <numerusform>%n pictures without a description</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n videos without a description</source>
            <translation>
                <numerusform>%n video without a description</numerusform>
                <numerusform>%n videos without a description</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sounds without a description</source>
            <translation>
                <numerusform>%n sound without a description</numerusform>
                <numerusform>%n sounds without a description</numerusform>
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
            <source>%n platforms</source>
            <translation>
                <numerusform>%n platform</numerusform>
                <numerusform>%n platforms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the queue</source>
            <translation>
                <numerusform>%n in the queue</numerusform>
                <numerusform>%n in the queue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to come</source>
            <translation>
                <numerusform>%n to come</numerusform>
                <numerusform>%n to come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible, Tab takes the first</source>
            <translation>
                <numerusform>%n possible, Tab takes it</numerusform>
                <numerusform>%n possible, Tab takes the first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picked</source>
            <translation>
                <numerusform>%n picked</numerusform>
                <numerusform>%n picked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that match</source>
            <translation>
                <numerusform>The %n that matches</numerusform>
                <numerusform>All %n that match</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skip %n</source>
            <translation>
                <numerusform>Skip %n</numerusform>
                <numerusform>Skip %n</numerusform>
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
            <source>+%n like this</source>
            <translation>
                <numerusform>+%n like this</numerusform>
                <numerusform>+%n like this</numerusform>
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
            <source>%n reposts</source>
            <translation>
                <numerusform>%n repost</numerusform>
                <numerusform>%n reposts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n mentions with {tag}.</source>
            <translation>
                <numerusform>Tagged %n mention with {tag}.</numerusform>
                <numerusform>Tagged %n mentions with {tag}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are as before.</source>
            <translation>
                <numerusform>%n is as before.</numerusform>
                <numerusform>%n are as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %n mentions.</source>
            <translation>
                <numerusform>Skipped %n mention.</numerusform>
                <numerusform>Skipped %n mentions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snoozed %n mentions.</source>
            <translation>
                <numerusform>Snoozed %n mention.</numerusform>
                <numerusform>Snoozed %n mentions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n mentions to {name}.</source>
            <translation>
                <numerusform>Assigned %n mention to {name}.</numerusform>
                <numerusform>Assigned %n mentions to {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n mentions as seen.</source>
            <translation>
                <numerusform>Marked %n mention as seen.</numerusform>
                <numerusform>Marked %n mentions as seen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were decided meanwhile and stay as they are.</source>
            <translation>
                <numerusform>%n was decided meanwhile and stays as it is.</numerusform>
                <numerusform>%n were decided meanwhile and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>One was so already.</numerusform>
                <numerusform>%n were so already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not reached.</source>
            <translation>
                <numerusform>%n was not reached.</numerusform>
                <numerusform>%n were not reached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave %n mentions back to all.</source>
            <translation>
                <numerusform>Gave %n mention back to all.</numerusform>
                <numerusform>Gave %n mentions back to all.</numerusform>
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
            <source>It leaves in %n s.</source>
            <translation>
                <numerusform>It leaves in %n s.</numerusform>
                <numerusform>It leaves in %n s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrases often taken out</source>
            <translation>
                <numerusform>%n phrase often taken out</numerusform>
                <numerusform>%n phrases often taken out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies that worked</source>
            <translation>
                <numerusform>%n reply that worked</numerusform>
                <numerusform>%n replies that worked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent %n times</source>
            <translation>
                <numerusform>Sent once</numerusform>
                <numerusform>Sent %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kinder after it %n</source>
            <translation>
                <numerusform>kinder after it %n</numerusform>
                <numerusform>kinder after it %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suggested %n times</source>
            <translation>
                <numerusform>Suggested once</numerusform>
                <numerusform>Suggested %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind posts in half a year</source>
            <translation>
                <numerusform>%n kind post in half a year</numerusform>
                <numerusform>%n kind posts in half a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers praised you more than once in the last half year.</source>
            <translation>
                <numerusform>%n customer praised you more than once in the last half year.</numerusform>
                <numerusform>%n customers praised you more than once in the last half year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answered %n times</source>
            <translation>
                <numerusform>answered once</numerusform>
                <numerusform>answered %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>Taken from %n reply that was approved. Read it before you add it.</numerusform>
                <numerusform>Taken from %n replies that were approved. Read it before you add it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n this week</source>
            <translation>
                <numerusform>%n this week</numerusform>
                <numerusform>%n this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the week before</source>
            <translation>
                <numerusform>%n the week before</numerusform>
                <numerusform>%n the week before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Last day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints, and none repeats.</source>
            <translation>
                <numerusform>%n question or complaint, and none repeats.</numerusform>
                <numerusform>%n questions and complaints, and none repeats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints compared</source>
            <translation>
                <numerusform>%n question or complaint compared</numerusform>
                <numerusform>%n questions and complaints compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeat</source>
            <translation>
                <numerusform>%n repeats</numerusform>
                <numerusform>%n repeat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put aside or added</source>
            <translation>
                <numerusform>%n put aside or added</numerusform>
                <numerusform>%n put aside or added</numerusform>
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
            <source>Writing, %n characters, {seconds} s</source>
            <translation>
                <numerusform>Writing, %n character, {seconds} s</numerusform>
                <numerusform>Writing, %n characters, {seconds} s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others are writing, {span}</source>
            <translation>
                <numerusform>%n other is writing, {span}</numerusform>
                <numerusform>%n others are writing, {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mentions a day, %n days, {said}</source>
            <translation>
                <numerusform>Mentions a day, %n day, {said}</numerusform>
                <numerusform>Mentions a day, %n days, {said}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n more it would hold, but the model is unsure of a label it asks for.</source>
            <translation>
                <numerusform>For %n more it would hold, but the model is unsure of a label it asks for.</numerusform>
                <numerusform>For %n more it would hold, but the model is unsure of a label it asks for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n of them the playbook has none of these templates: suggestions stay as they are.</source>
            <translation>
                <numerusform>For %n of them the playbook has none of these templates: suggestions stay as they are.</numerusform>
                <numerusform>For %n of them the playbook has none of these templates: suggestions stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With it: {act}, %n times</source>
            <translation>
                <numerusform>With it: {act}, once</numerusform>
                <numerusform>With it: {act}, %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No longer: {act}, %n times</source>
            <translation>
                <numerusform>No longer: {act}, once</numerusform>
                <numerusform>No longer: {act}, %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing would be different for %n of them: other rules do it already.</source>
            <translation>
                <numerusform>Nothing would be different for %n of them: other rules do it already.</numerusform>
                <numerusform>Nothing would be different for %n of them: other rules do it already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n days</source>
            <translation>
                <numerusform>the last day</numerusform>
                <numerusform>the last %n days</numerusform>
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
            <source>%n posts could not be read.</source>
            <translation>
                <numerusform>%n post could not be read.</numerusform>
                <numerusform>%n posts could not be read.</numerusform>
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
            <source>of %n mentions</source>
            <translation>
                <numerusform>of %n mention</numerusform>
                <numerusform>of %n mentions</numerusform>
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
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>Mentions by sentiment for %n day, {total} in all. Left and right read out a day.</numerusform>
                <numerusform>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.</source>
            <translation>
                <numerusform>Mentions by sentiment for %n week, {total} in all. Left and right read out a week.</numerusform>
                <numerusform>Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.</numerusform>
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
            <source>%n alerts</source>
            <translation>
                <numerusform>%n alert</numerusform>
                <numerusform>%n alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n critical mentions</source>
            <translation>
                <numerusform>%n critical mention</numerusform>
                <numerusform>%n critical mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies stopped</source>
            <translation>
                <numerusform>%n reply stopped</numerusform>
                <numerusform>%n replies stopped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>%n alert of your rules</numerusform>
                <numerusform>%n alerts of your rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n due, {waiting} to answer</source>
            <translation>
                <numerusform>SocialDesk: %n due, {waiting} to answer</numerusform>
                <numerusform>SocialDesk: %n due, {waiting} to answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n to answer</source>
            <translation>
                <numerusform>SocialDesk: %n to answer</numerusform>
                <numerusform>SocialDesk: %n to answer</numerusform>
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
