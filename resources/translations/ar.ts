<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>الردود</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>المراجعة الثانية</translation>
        </message>
        <message>
            <source>Labels set right</source>
            <translation>تصنيفات مصححة</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>Repeated questions</source>
            <translation>الأسئلة المتكررة</translation>
        </message>
        <message>
            <source>Rules and settings</source>
            <translation>القواعد والإعدادات</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>عمليات التصدير</translation>
        </message>
        <message>
            <source>Changed by its author</source>
            <translation>عدله كاتبه</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>الأحرف الأولى لاسمك</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>مهلة التراجع</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>How often sources are asked</source>
            <translation>وتيرة الاستعلام من المصادر</translation>
        </message>
        <message>
            <source>Most that X may cost a day</source>
            <translation>أقصى تكلفة يومية لـ X</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>منطقة الإعلام</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يوما</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>آخر سنة</translation>
        </message>
        <message>
            <source>It said before: {text}</source>
            <translation>النص السابق: {text}</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>من يوم إلى يوم</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>في أي وقت</translation>
        </message>
        <message>
            <source>From day to day…</source>
            <translation>من يوم إلى يوم…</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Open the mention</source>
            <translation>فتح الإشارة</translation>
        </message>
        <message>
            <source>Only this mention, or all again</source>
            <translation>هذه الإشارة فقط، أو الكل من جديد</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
        <message>
            <source>Export the activity</source>
            <translation>تصدير النشاط</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>جداول (*.csv)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Only mention {number} – show all</source>
            <translation>الإشارة {number} فقط – عرض الكل</translation>
        </message>
        <message>
            <source>Nothing like that happened. {key} clears the filters.</source>
            <translation>لا شيء من هذا القبيل. {key} لمسح عوامل التصفية.</translation>
        </message>
        <message>
            <source>Nothing happened yet. Whatever is decided, set right or sent is noted here.</source>
            <translation>لم يحدث شيء بعد. كل قرار أو تصحيح أو إرسال يسجل هنا.</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>السطر التالي</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>السطر السابق</translation>
        </message>
        <message numerus="yes">
            <source>%n lines written to {path}</source>
            <translation>
                <numerusform>لا أسطر مكتوبة في {path}</numerusform>
                <numerusform>تمت كتابة سطر واحد في {path}</numerusform>
                <numerusform>تمت كتابة سطرين في {path}</numerusform>
                <numerusform>تمت كتابة %n أسطر في {path}</numerusform>
                <numerusform>تمت كتابة %n سطرا في {path}</numerusform>
                <numerusform>تمت كتابة %n سطر في {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>A language model may draft one of the suggestions, when you ask it to or by itself. It answers only from your playbook, each answer is checked before you see it, and nothing is sent without you.</source>
            <translation>يمكن لنموذج لغوي أن يصوغ أحد الاقتراحات، عندما تطلب منه ذلك أو من تلقاء نفسه. يجيب من دليلك وحده، ويجري فحص كل إجابة قبل أن تراها، ولا يرسل شيء من دونك.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <source>Switch the language model on or off</source>
            <translation>تشغيل النموذج اللغوي أو إيقافه</translation>
        </message>
        <message>
            <source>Ask which models it has</source>
            <translation>السؤال عن النماذج المتوفرة</translation>
        </message>
        <message>
            <source>Test the language model</source>
            <translation>اختبار النموذج اللغوي</translation>
        </message>
        <message>
            <source>Agree to what would be sent</source>
            <translation>الموافقة على ما سيرسل</translation>
        </message>
        <message>
            <source>Take the consent back</source>
            <translation>سحب الموافقة</translation>
        </message>
        <message>
            <source>Stop the test</source>
            <translation>إيقاف الاختبار</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Ask which it has</source>
            <translation>ما النماذج المتوفرة</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Draft by itself for what waits</source>
            <translation>يصوغ من تلقاء نفسه لما ينتظر</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>ما سيتم إرساله</translation>
        </message>
        <message>
            <source>What it wrote lately</source>
            <translation>ما كتبه مؤخرا</translation>
        </message>
        <message>
            <source>Sent: {text}</source>
            <translation>تم الإرسال: {text}</translation>
        </message>
        <message>
            <source>{host} is another machine. For each mention you ask it about, this leaves yours:</source>
            <translation>{host} جهاز آخر. عن كل إشارة تسأله عنها يخرج من جهازك ما يلي:</translation>
        </message>
        <message>
            <source>I agree to send this to {host}</source>
            <translation>أوافق على إرسال هذا إلى {host}</translation>
        </message>
        <message>
            <source>The consent is taken back. Nothing is sent any more.</source>
            <translation>تم سحب الموافقة. لن يرسل شيء بعد الآن.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>يجري السؤال…</translation>
        </message>
        <message numerus="yes">
            <source>It has %n models.</source>
            <translation>
                <numerusform>لا نماذج لديه.</numerusform>
                <numerusform>لديه نموذج واحد.</numerusform>
                <numerusform>لديه نموذجان.</numerusform>
                <numerusform>لديه %n نماذج.</numerusform>
                <numerusform>لديه %n نموذجا.</numerusform>
                <numerusform>لديه %n نموذج.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which model, as the server calls it. {key} asks which it has.</source>
            <translation>حدد النموذج بالاسم الذي يعرفه به الخادم. {key} للسؤال عن النماذج المتوفرة.</translation>
        </message>
        <message>
            <source>Answered in {seconds} s, the first word after {first} s: {text}</source>
            <translation>أجاب خلال {seconds} ث، وأول كلمة بعد {first} ث: {text}</translation>
        </message>
        <message>
            <source>{model} drafts when you press {key} in the queue.</source>
            <translation>يصوغ {model} المسودات عندما تضغط {key} في قائمة الانتظار.</translation>
        </message>
        <message>
            <source>Where it runs</source>
            <translation>مكان التشغيل</translation>
        </message>
        <message>
            <source>{name} on this machine</source>
            <translation>{name} على هذا الجهاز</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>المفتاح، إن لزم</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>on</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>إيقاف التشغيل</translation>
        </message>
        <message>
            <source>kept in the vault</source>
            <translation>محفوظ في الخزنة</translation>
        </message>
        <message>
            <source>{shown} shown, {dropped} dropped by the checks</source>
            <translation>ظهر {shown}، واستبعد الفحص {dropped}</translation>
        </message>
        <message>
            <source>Nothing yet. In the queue, {key} asks it about the mention in focus.</source>
            <translation>لا شيء بعد. في قائمة الانتظار، {key} لسؤاله عن الإشارة الحالية.</translation>
        </message>
        <message>
            <source>Without anybody asking, mentions at the top of the queue for which nothing prepared fits are sent to {host}, at most {most} a day.</source>
            <translation>تُرسل الإشارات التي في أول قائمة الانتظار ولا يناسبها أي رد جاهز إلى {host} دون أن يطلب أحد ذلك، بحد أقصى {most} في اليوم.</translation>
        </message>
        <message>
            <source>For mentions at the top of the queue for which nothing prepared fits, its suggestion stands there when you open them.</source>
            <translation>عندما تفتح إشارة في أول قائمة الانتظار لا يناسبها أي رد جاهز، تجد اقتراحه أمامك.</translation>
        </message>
        <message>
            <source>It drafts by itself for what waits.</source>
            <translation>يصوغ المسودات من تلقاء نفسه لما ينتظر.</translation>
        </message>
        <message>
            <source>It drafts when you ask it.</source>
            <translation>يصوغ المسودات عندما تطلب منه.</translation>
        </message>
        <message>
            <source>{name} agreed on {moment}.</source>
            <translation>وافق {name} في {moment}.</translation>
        </message>
        <message>
            <source>Nothing is sent before you agree, for this brand and this host.</source>
            <translation>لا يرسل شيء قبل موافقتك، لهذه العلامة ولهذا الخادم.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>تم الإيقاف.</translation>
        </message>
        <message>
            <source>No language model drafts for this brand any more.</source>
            <translation>لم يعد أي نموذج لغوي يصوغ مسودات لهذه العلامة.</translation>
        </message>
        <message>
            <source>dropped: nothing in the playbook to answer with</source>
            <translation>مستبعد: لا شيء في الدليل يصلح للإجابة</translation>
        </message>
        <message>
            <source>dropped: far more than a reply</source>
            <translation>مستبعد: أطول بكثير من رد</translation>
        </message>
        <message>
            <source>dropped: too little for a reply</source>
            <translation>مستبعد: أقصر من أن يكون ردا</translation>
        </message>
        <message>
            <source>dropped: it repeated its instructions</source>
            <translation>مستبعد: كرر تعليماته</translation>
        </message>
        <message>
            <source>dropped: it did what the post told it</source>
            <translation>مستبعد: نفذ ما طلبه المنشور</translation>
        </message>
        <message>
            <source>dropped: the same as another suggestion</source>
            <translation>مستبعد: مطابق لاقتراح آخر</translation>
        </message>
        <message>
            <source>dropped: markup instead of plain text</source>
            <translation>مستبعد: ترميز بدل نص عادي</translation>
        </message>
        <message>
            <source>dropped: text in a code</source>
            <translation>مستبعد: نص مشفر</translation>
        </message>
        <message>
            <source>dropped: a hidden address</source>
            <translation>مستبعد: عنوان مخفي</translation>
        </message>
        <message>
            <source>dropped: emoji</source>
            <translation>مستبعد: رموز تعبيرية</translation>
        </message>
        <message>
            <source>dropped: another language</source>
            <translation>مستبعد: لغة أخرى</translation>
        </message>
        <message>
            <source>dropped: another form of address</source>
            <translation>مستبعد: صيغة مخاطبة أخرى</translation>
        </message>
        <message>
            <source>dropped: a source that there is not</source>
            <translation>مستبعد: مصدر لا وجود له</translation>
        </message>
        <message>
            <source>dropped: it said what the playbook does not</source>
            <translation>مستبعد: قال ما ليس في الدليل</translation>
        </message>
        <message>
            <source>dropped: a source in another language</source>
            <translation>مستبعد: مصدر بلغة أخرى</translation>
        </message>
        <message>
            <source>dropped: its source says something else</source>
            <translation>مستبعد: مصدره يقول غير ذلك</translation>
        </message>
        <message>
            <source>dropped: it turned a “not” around</source>
            <translation>مستبعد: قلب معنى نفي</translation>
        </message>
        <message>
            <source>dropped: its tone</source>
            <translation>مستبعد: نبرته</translation>
        </message>
        <message>
            <source>shown, not used</source>
            <translation>معروض، غير مستخدم</translation>
        </message>
        <message>
            <source>approved after editing</source>
            <translation>تمت الموافقة عليه بعد تعديله</translation>
        </message>
        <message>
            <source>approved as it was</source>
            <translation>تمت الموافقة عليه كما هو</translation>
        </message>
        <message>
            <source>dropped: the guard stopped it</source>
            <translation>مستبعد: أوقفه الفحص الأخير</translation>
        </message>
        <message>
            <source>dropped: it promised what no source says</source>
            <translation>مستبعد: وعد بما لا يقوله أي مصدر</translation>
        </message>
        <message>
            <source>dropped by the checks</source>
            <translation>استبعده الفحص</translation>
        </message>
        <message>
            <source>All that was said</source>
            <translation>كل ما قيل</translation>
        </message>
        <message>
            <source>Sentiment over 90 days</source>
            <translation>المشاعر خلال 90 يومًا</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <source>Notes about this person</source>
            <translation>ملاحظات عن هذا الشخص</translation>
        </message>
        <message>
            <source>What should a colleague know?</source>
            <translation>ما الذي ينبغي أن يعرفه زميلك؟</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Notes saved.</source>
            <translation>تم حفظ الملاحظات.</translation>
        </message>
        <message>
            <source>Tag {tag} taken off.</source>
            <translation>تمت إزالة الوسم {tag}.</translation>
        </message>
        <message>
            <source>Tagged {tag}.</source>
            <translation>تمت إضافة الوسم {tag}.</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>في تراجع</translation>
        </message>
        <message>
            <source>Sentiment over 90 days: {trend}</source>
            <translation>المشاعر خلال 90 يومًا: {trend}</translation>
        </message>
        <message>
            <source>First seen {month}</source>
            <translation>أول ظهور: {month}</translation>
        </message>
        <message>
            <source>{count} followers</source>
            <translation>{count} متابع</translation>
        </message>
        <message>
            <source>Usual answer time: {span}</source>
            <translation>زمن الرد المعتاد: {span}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>في تحسن</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>مستقر</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions</source>
            <translation>
                <numerusform>لا إشارات</numerusform>
                <numerusform>إشارة واحدة</numerusform>
                <numerusform>إشارتان</numerusform>
                <numerusform>%n إشارات</numerusform>
                <numerusform>%n إشارة</numerusform>
                <numerusform>%n إشارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>لم يُردّ على شيء</numerusform>
                <numerusform>رُدّ على واحدة</numerusform>
                <numerusform>رُدّ على اثنتين</numerusform>
                <numerusform>رُدّ على %n</numerusform>
                <numerusform>رُدّ على %n</numerusform>
                <numerusform>رُدّ على %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide what it said before</source>
            <translation>إخفاء النص السابق</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>النص السابق</translation>
        </message>
        <message>
            <source>Changed {time}. It said before:</source>
            <translation>عُدّل {time}. كان النص قبل ذلك:</translation>
        </message>
        <message numerus="yes">
            <source>%n older versions are not shown.</source>
            <translation>
                <numerusform>لا توجد نسخ أقدم مخفية.</numerusform>
                <numerusform>نسخة أقدم واحدة غير معروضة.</numerusform>
                <numerusform>نسختان أقدم غير معروضتين.</numerusform>
                <numerusform>%n نسخ أقدم غير معروضة.</numerusform>
                <numerusform>%n نسخة أقدم غير معروضة.</numerusform>
                <numerusform>%n نسخة أقدم غير معروضة.</numerusform>
            </translation>
        </message>
        <message>
            <source>the post was deleted</source>
            <translation>تم حذف المنشور</translation>
        </message>
        <message>
            <source>the customer wrote meanwhile</source>
            <translation>كتب العميل في هذه الأثناء</translation>
        </message>
        <message>
            <source>the author or the conversation is muted</source>
            <translation>الكاتب أو المحادثة في وضع الكتم</translation>
        </message>
        <message>
            <source>another mention of this customer is open</source>
            <translation>لهذا العميل إشارة أخرى مفتوحة</translation>
        </message>
        <message>
            <source>no answer of ours arrived</source>
            <translation>لم يصل منا أي رد</translation>
        </message>
        <message>
            <source>the mention is in the queue anyway</source>
            <translation>الإشارة في قائمة الانتظار أصلا</translation>
        </message>
        <message>
            <source>the customer had enough follow-ups this month</source>
            <translation>نال العميل ما يكفي من المتابعات هذا الشهر</translation>
        </message>
        <message>
            <source>its time was over while SocialDesk was closed</source>
            <translation>انتهى وقتها وSocialDesk مغلق</translation>
        </message>
        <message>
            <source>Followed up: {title}</source>
            <translation>تمت المتابعة: {title}</translation>
        </message>
        <message>
            <source>Follow-up skipped: {title}</source>
            <translation>تم تخطي المتابعة: {title}</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {title}</source>
            <translation>تم إلغاء المتابعة: {title}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {title}</source>
            <translation>سقطت المتابعة: {title}</translation>
        </message>
        <message>
            <source>In 24 hours</source>
            <translation>بعد 24 ساعة</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>بعد 3 أيام</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>بعد أسبوع</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>اليوم {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>أمس {time}</translation>
        </message>
        <message>
            <source>Back: the customer wrote</source>
            <translation>عادت: كتب العميل</translation>
        </message>
        <message>
            <source>Back: its snooze is over</source>
            <translation>عادت: انتهى تأجيلها</translation>
        </message>
        <message>
            <source>It comes back to the queue then, as a draft. Nothing is sent by itself.</source>
            <translation>عندها تعود إلى قائمة الانتظار كمسودة. لا يرسل شيء تلقائيا.</translation>
        </message>
        <message>
            <source>Follow-up: {title}</source>
            <translation>متابعة: {title}</translation>
        </message>
        <message>
            <source>Follow-up {time}: {title}</source>
            <translation>متابعة {time}: {title}</translation>
        </message>
        <message>
            <source>answered {time}</source>
            <translation>تم الرد {time}</translation>
        </message>
        <message>
            <source>set by {name}</source>
            <translation>حددها {name}</translation>
        </message>
        <message>
            <source>snoozed by {name} {time}</source>
            <translation>أجلها {name} {time}</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>What about? (for you and your colleagues)</source>
            <translation>بشأن ماذا؟ (لك ولزملائك)</translation>
        </message>
        <message>
            <source>It comes back {time}.</source>
            <translation>تعود {time}.</translation>
        </message>
        <message>
            <source>It is in the queue.</source>
            <translation>هي في قائمة الانتظار.</translation>
        </message>
        <message>
            <source>No follow-up.</source>
            <translation>لا متابعة.</translation>
        </message>
        <message>
            <source>{key} change</source>
            <translation>{key} تغيير</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>تنفيذها الآن</translation>
        </message>
        <message>
            <source>On another day…</source>
            <translation>في يوم آخر…</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>بلا متابعة</translation>
        </message>
        <message>
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: حدّده {person}، {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>كان المصنِّف قد قال: {label}.</translation>
        </message>
        <message>
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>الحروف أو الأسهم؛ Enter للحفظ، وBackspace للتراجع، وEsc للخروج</translation>
        </message>
        <message>
            <source>The classifier had said the same.</source>
            <translation>كان المصنِّف قد قال الشيء نفسه.</translation>
        </message>
        <message>
            <source>Set the labels right</source>
            <translation>تصحيح التصنيفات</translation>
        </message>
        <message>
            <source>Set the labels</source>
            <translation>حفظ التصنيفات</translation>
        </message>
        <message>
            <source>{answer}, holds now</source>
            <translation>{answer}، التصنيف الحالي</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>صورة: {text}</translation>
        </message>
        <message>
            <source>Video: {text}</source>
            <translation>فيديو: {text}</translation>
        </message>
        <message>
            <source>Sound: {text}</source>
            <translation>صوت: {text}</translation>
        </message>
        <message>
            <source>Picture without a description</source>
            <translation>صورة بلا وصف</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures without a description</source>
            <translation>
                <numerusform>لا صور بلا وصف</numerusform>
                <numerusform>صورة واحدة بلا وصف</numerusform>
                <numerusform>صورتان بلا وصف</numerusform>
                <numerusform>%n صور بلا وصف</numerusform>
                <numerusform>%n صورة بلا وصف</numerusform>
                <numerusform>%n صورة بلا وصف</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the post to see it</source>
            <translation>افتح المنشور لتراه</translation>
        </message>
        <message>
            <source>Show the pictures</source>
            <translation>عرض الصور</translation>
        </message>
        <message>
            <source>Show the picture</source>
            <translation>عرض الصورة</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message numerus="yes">
            <source>%n videos without a description</source>
            <translation>
                <numerusform>لا مقاطع فيديو بلا وصف</numerusform>
                <numerusform>فيديو واحد بلا وصف</numerusform>
                <numerusform>مقطعا فيديو بلا وصف</numerusform>
                <numerusform>%n مقاطع فيديو بلا وصف</numerusform>
                <numerusform>%n مقطع فيديو بلا وصف</numerusform>
                <numerusform>%n مقطع فيديو بلا وصف</numerusform>
            </translation>
        </message>
        <message>
            <source>Has a picture or video.</source>
            <translation>فيه صورة أو فيديو.</translation>
        </message>
        <message>
            <source>Hide the pictures</source>
            <translation>إخفاء الصور</translation>
        </message>
        <message>
            <source>Hide the picture</source>
            <translation>إخفاء الصورة</translation>
        </message>
        <message numerus="yes">
            <source>%n sounds without a description</source>
            <translation>
                <numerusform>لا مقاطع صوت بلا وصف</numerusform>
                <numerusform>مقطع صوت واحد بلا وصف</numerusform>
                <numerusform>مقطعا صوت بلا وصف</numerusform>
                <numerusform>%n مقاطع صوت بلا وصف</numerusform>
                <numerusform>%n مقطع صوت بلا وصف</numerusform>
                <numerusform>%n مقطع صوت بلا وصف</numerusform>
            </translation>
        </message>
        <message>
            <source>Open or copy</source>
            <translation>فتح أو نسخ</translation>
        </message>
        <message>
            <source>sent by {name}</source>
            <translation>أرسله {name}</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>The author deleted this post.</source>
            <translation>حذف الكاتب هذا المنشور.</translation>
        </message>
        <message>
            <source>Changed {time}. It said before: {text}</source>
            <translation>تغير {time}. النص السابق: {text}</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>فتح المنشور</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>خاص</translation>
        </message>
        <message>
            <source>the reply was refused</source>
            <translation>رُفض الرد</translation>
        </message>
        <message>
            <source>Load the whole conversation</source>
            <translation>تحميل المحادثة كاملة</translation>
        </message>
        <message>
            <source>{next} / {previous} next, previous</source>
            <translation>{next} / {previous} التالية، السابقة</translation>
        </message>
        <message>
            <source>reply is leaving</source>
            <translation>الرد في طريقه</translation>
        </message>
        <message>
            <source>waits for you to post the reply</source>
            <translation>ينتظر أن تنشر الرد</translation>
        </message>
        <message>
            <source>not sure whether the reply arrived</source>
            <translation>لا نعلم إن كان الرد قد وصل</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more posts of this conversation</source>
            <translation>
                <numerusform>لا منشورات أخرى في هذه المحادثة</numerusform>
                <numerusform>عرض منشور آخر من هذه المحادثة</numerusform>
                <numerusform>عرض منشورين آخرين من هذه المحادثة</numerusform>
                <numerusform>عرض %n منشورات أخرى من هذه المحادثة</numerusform>
                <numerusform>عرض %n منشورًا آخر من هذه المحادثة</numerusform>
                <numerusform>عرض %n منشور آخر من هذه المحادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>reply leaves in {span}</source>
            <translation>يُرسل الرد بعد {span}</translation>
        </message>
        <message numerus="yes">
            <source>conversation of %n</source>
            <translation>
                <numerusform>محادثة</numerusform>
                <numerusform>محادثة من منشور</numerusform>
                <numerusform>محادثة من منشورين</numerusform>
                <numerusform>محادثة من %n منشورات</numerusform>
                <numerusform>محادثة من %n منشورًا</numerusform>
                <numerusform>محادثة من %n منشور</numerusform>
            </translation>
        </message>
        <message>
            <source>assigned to {name}</source>
            <translation>مُسند إلى {name}</translation>
        </message>
        <message>
            <source>snoozed until {time}</source>
            <translation>مؤجل حتى {time}</translation>
        </message>
        <message>
            <source>snoozed until they write again</source>
            <translation>مؤجلة حتى يكتب من جديد</translation>
        </message>
        <message>
            <source>Why critical:</source>
            <translation>لماذا حرج:</translation>
        </message>
        <message>
            <source>Why high:</source>
            <translation>لماذا عاجل:</translation>
        </message>
        <message>
            <source>Why normal:</source>
            <translation>لماذا عادي:</translation>
        </message>
        <message>
            <source>Why low:</source>
            <translation>لماذا منخفض:</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} من 100</translation>
        </message>
        <message>
            <source>Why it is back:</source>
            <translation>لماذا عادت:</translation>
        </message>
        <message>
            <source>Show how this adds up</source>
            <translation>عرض طريقة الحساب</translation>
        </message>
        <message>
            <source>Merge two customers</source>
            <translation>دمج عميلين</translation>
        </message>
        <message>
            <source>Find the other customer by name or handle</source>
            <translation>ابحث عن العميل الآخر بالاسم أو المعرف</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>يبقى</translation>
        </message>
        <message>
            <source>Joins them</source>
            <translation>ينضم إليه</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>دمجهما</translation>
        </message>
        <message>
            <source>Identities, mentions, tags and notes of both will be together. It can be split again.</source>
            <translation>ستجتمع هويات الاثنين وإشاراتهما ووسومهما وملاحظاتهما. يمكن الفصل لاحقا.</translation>
        </message>
        <message>
            <source>Nobody else is called like this.</source>
            <translation>لا أحد غيره بهذا الاسم.</translation>
        </message>
        <message>
            <source>Sorted by: {order}</source>
            <translation>الترتيب: {order}</translation>
        </message>
        <message>
            <source>Find a customer by name or handle</source>
            <translation>ابحث عن عميل بالاسم أو المعرف</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>دمج…</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>فصل…</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>Find a customer</source>
            <translation>البحث عن عميل</translation>
        </message>
        <message>
            <source>Sort the customers</source>
            <translation>ترتيب العملاء</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>فتح المحادثة</translation>
        </message>
        <message>
            <source>Write notes</source>
            <translation>كتابة ملاحظات</translation>
        </message>
        <message>
            <source>Add or take off a tag</source>
            <translation>إضافة وسم أو إزالته</translation>
        </message>
        <message>
            <source>Merge with another customer</source>
            <translation>دمج مع عميل آخر</translation>
        </message>
        <message>
            <source>Split again, or split an identity off</source>
            <translation>التراجع عن الدمج، أو فصل هوية</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>ليسا الشخص نفسه</translation>
        </message>
        <message>
            <source>Nobody goes by that name. Fewer letters find more.</source>
            <translation>لا أحد بهذا الاسم. حروف أقل تعطي نتائج أكثر.</translation>
        </message>
        <message>
            <source>Nobody wrote yet. Who writes to you or about you appears here.</source>
            <translation>لم يكتب أحد بعد. من يكتب إليك أو عنك يظهر هنا.</translation>
        </message>
        <message>
            <source>There is nothing to split: one identity, and nobody was merged.</source>
            <translation>لا شيء لفصله: هوية واحدة، ولم يدمج معها أحد.</translation>
        </message>
        <message>
            <source>Undo the merge with {name}</source>
            <translation>التراجع عن الدمج مع {name}</translation>
        </message>
        <message>
            <source>Now a customer of its own.</source>
            <translation>أصبح عميلا مستقلا.</translation>
        </message>
        <message>
            <source>Noted: two people.</source>
            <translation>تم التسجيل: شخصان.</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>العميل التالي</translation>
        </message>
        <message>
            <source>Previous customer</source>
            <translation>العميل السابق</translation>
        </message>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>لا منصات</numerusform>
                <numerusform>منصة واحدة</numerusform>
                <numerusform>منصتان</numerusform>
                <numerusform>%n منصات</numerusform>
                <numerusform>%n منصة</numerusform>
                <numerusform>%n منصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Now one customer.</source>
            <translation>أصبحا عميلا واحدا.</translation>
        </message>
        <message>
            <source>Make {handle} on {platform} a customer of their own</source>
            <translation>جعل {handle} على {platform} عميلا مستقلا</translation>
        </message>
        <message>
            <source>Two customers again.</source>
            <translation>عادا عميلين.</translation>
        </message>
        <message>
            <source>Open the conversation: {what}</source>
            <translation>فتح المحادثة: {what}</translation>
        </message>
        <message>
            <source>{name} ({handles}), by {who}, {time}</source>
            <translation>{name} ({handles})، بواسطة {who}، {time}</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>الوعود المقدمة</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ليسا واحدا</translation>
        </message>
        <message>
            <source>Maybe the same person</source>
            <translation>ربما الشخص نفسه</translation>
        </message>
        <message>
            <source>Merged by hand</source>
            <translation>مدموج يدويا</translation>
        </message>
        <message>
            <source>Nothing that we know of.</source>
            <translation>لا شيء على حد علمنا.</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>العرض التجريبي</translation>
        </message>
        <message>
            <source>Wrote last</source>
            <translation>الأحدث كتابة</translation>
        </message>
        <message>
            <source>Wrote most</source>
            <translation>الأكثر كتابة</translation>
        </message>
        <message>
            <source>Unhappiest</source>
            <translation>الأقل رضا</translation>
        </message>
        <message>
            <source>Happiest</source>
            <translation>الأكثر رضا</translation>
        </message>
        <message>
            <source>Most followers</source>
            <translation>الأكثر متابعين</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>موعد</translation>
        </message>
        <message>
            <source>Money back</source>
            <translation>استرداد المال</translation>
        </message>
        <message>
            <source>A discount or gift</source>
            <translation>خصم أو هدية</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>محايد</translation>
        </message>
        <message>
            <source>{name} on {place} has the same handle: {shared}</source>
            <translation>{name} على {place} له المعرف نفسه: {shared}</translation>
        </message>
        <message>
            <source>{name} on {place} has the same name: {shared}</source>
            <translation>{name} على {place} له الاسم نفسه: {shared}</translation>
        </message>
        <message>
            <source>Negative {figure}</source>
            <translation>سلبي {figure}</translation>
        </message>
        <message>
            <source>Positive {figure}</source>
            <translation>إيجابي {figure}</translation>
        </message>
        <message>
            <source>They wrote</source>
            <translation>كتب العميل</translation>
        </message>
        <message>
            <source>We answered</source>
            <translation>رددنا</translation>
        </message>
        <message>
            <source>We answered elsewhere</source>
            <translation>رددنا من مكان آخر</translation>
        </message>
        <message>
            <source>approved by {who}</source>
            <translation>وافق عليه: {who}</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوفة</translation>
        </message>
        <message>
            <source>Nothing is to be followed up. It comes by itself when an answer to a complaint has left and the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets one.</source>
            <translation>لا شيء للمتابعة. تأتي المتابعة من تلقاء نفسها حين يخرج رد على شكوى ولا يكتب العميل بعده، كما تحدد المتابعات في دليلك؛ وفي القائمة يضبطها {key}.</translation>
        </message>
        <message>
            <source>Follow up later</source>
            <translation>المتابعة لاحقا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message numerus="yes">
            <source>%n in the queue</source>
            <translation>
                <numerusform>لا شيء في قائمة الانتظار</numerusform>
                <numerusform>واحدة في قائمة الانتظار</numerusform>
                <numerusform>اثنتان في قائمة الانتظار</numerusform>
                <numerusform>%n في قائمة الانتظار</numerusform>
                <numerusform>%n في قائمة الانتظار</numerusform>
                <numerusform>%n في قائمة الانتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to come</source>
            <translation>
                <numerusform>لا شيء قادم</numerusform>
                <numerusform>واحدة قادمة</numerusform>
                <numerusform>اثنتان قادمتان</numerusform>
                <numerusform>%n قادمة</numerusform>
                <numerusform>%n قادمة</numerusform>
                <numerusform>%n قادمة</numerusform>
            </translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>تلقائيا</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>What else can be decided</source>
            <translation>قرارات أخرى</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Ask the lead</source>
            <translation>سؤال المشرف</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>إعادة إلى الكاتب</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>موافقة وإرسال</translation>
        </message>
        <message>
            <source>This changed while you were deciding. Look again.</source>
            <translation>تغيّرت هذه وأنت تقرر. انظر مرة أخرى.</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>الشعور</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>القصد</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message numerus="yes">
            <source>%n possible, Tab takes the first</source>
            <translation>
                <numerusform>لا احتمالات</numerusform>
                <numerusform>احتمال واحد، Tab لاختياره</numerusform>
                <numerusform>احتمالان، Tab لاختيار الأول</numerusform>
                <numerusform>%n احتمالات، Tab لاختيار الأول</numerusform>
                <numerusform>%n احتمالا، Tab لاختيار الأول</numerusform>
                <numerusform>%n احتمال، Tab لاختيار الأول</numerusform>
            </translation>
        </message>
        <message>
            <source>What may follow</source>
            <translation>ما قد يلي</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>مُتخطّاة</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>تم التخطي.</translation>
        </message>
        <message>
            <source>Snoozed until {time}.</source>
            <translation>مؤجلة حتى {time}.</translation>
        </message>
        <message>
            <source>Snoozed until they write again.</source>
            <translation>مؤجلة حتى يكتب من جديد.</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>مؤجلة</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>عاد التصنيف إلى ما قاله المصنِّف.</translation>
        </message>
        <message>
            <source>Assigned to {name}.</source>
            <translation>أُسندت إلى {name}.</translation>
        </message>
        <message>
            <source>Assigned to nobody.</source>
            <translation>لم تُسند إلى أحد.</translation>
        </message>
        <message>
            <source>Labels set: {labels}</source>
            <translation>حُفظت التصنيفات: {labels}</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>شخص آخر…</translation>
        </message>
        <message>
            <source>Another tag…</source>
            <translation>وسم آخر…</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>Written {time}</source>
            <translation>كُتب {time}</translation>
        </message>
        <message>
            <source>Answer by {time}</source>
            <translation>الرد قبل {time}</translation>
        </message>
        <message>
            <source>Search or filter: urgency:high lang:tr “kargo”</source>
            <translation>ابحث أو صفِّ: urgency:high lang:ar “الشحن”</translation>
        </message>
        <message>
            <source>Search or filter</source>
            <translation>بحث أو تصفية</translation>
        </message>
        <message>
            <source>All mentions</source>
            <translation>كل الإشارات</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>جارٍ التحميل…</translation>
        </message>
        <message>
            <source>Here: {place}</source>
            <translation>هنا: {place}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>لا توجد نتائج مطابقة. كلمات أقل تعطي نتائج أكثر.</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>لا شيء مما ينتظرك يطابق البحث. ما أُجيب عنه أو جرى تخطيه موجود في كل الإشارات.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>No source can be reached right now. SocialDesk keeps trying; what arrived before is here.</source>
            <translation>لا يمكن الوصول إلى أي مصدر الآن. يواصل SocialDesk المحاولة، وما وصل من قبل موجود هنا.</translation>
        </message>
        <message>
            <source>Show sources</source>
            <translation>عرض المصادر</translation>
        </message>
        <message>
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>لم يُسمع شيء بعد. اربط حسابًا أو أضف مراقبة.</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>ربط حساب</translation>
        </message>
        <message>
            <source>Nothing waits for you. New mentions appear here by themselves.</source>
            <translation>لا شيء ينتظرك. تظهر الإشارات الجديدة هنا تلقائيًا.</translation>
        </message>
        <message>
            <source>Show all mentions</source>
            <translation>عرض كل الإشارات</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>الأقدم أولا</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولا</translation>
        </message>
        <message>
            <source>Oldest or newest first</source>
            <translation>الأقدم أو الأحدث أولا</translation>
        </message>
        <message>
            <source>Pick all that match</source>
            <translation>تحديد كل المطابقة</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Pick none (Esc)</source>
            <translation>إلغاء التحديد (Esc)</translation>
        </message>
        <message>
            <source>Pick none</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>تعليم كمقروء</translation>
        </message>
        <message numerus="yes">
            <source>%n picked</source>
            <translation>
                <numerusform>لا شيء محدد</numerusform>
                <numerusform>واحدة محددة</numerusform>
                <numerusform>اثنتان محددتان</numerusform>
                <numerusform>%n محددة</numerusform>
                <numerusform>%n محددة</numerusform>
                <numerusform>%n محددة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that match</source>
            <translation>
                <numerusform>لا مطابقة</numerusform>
                <numerusform>الوحيدة المطابقة</numerusform>
                <numerusform>المطابقتان كلتاهما</numerusform>
                <numerusform>كل المطابقة (%n)</numerusform>
                <numerusform>كل المطابقة (%n)</numerusform>
                <numerusform>كل المطابقة (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>All that match</source>
            <translation>كل المطابقة</translation>
        </message>
        <message numerus="yes">
            <source>Skip %n</source>
            <translation>
                <numerusform>لا شيء لتخطيه</numerusform>
                <numerusform>تخطي واحدة</numerusform>
                <numerusform>تخطي اثنتين</numerusform>
                <numerusform>تخطي %n</numerusform>
                <numerusform>تخطي %n</numerusform>
                <numerusform>تخطي %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>تخطي الكل</translation>
        </message>
        <message>
            <source>Pick several</source>
            <translation>تحديد عدة إشارات</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>استعراض</translation>
        </message>
        <message>
            <source>Next open mention</source>
            <translation>الإشارة المفتوحة التالية</translation>
        </message>
        <message>
            <source>Previous open mention</source>
            <translation>الإشارة المفتوحة السابقة</translation>
        </message>
        <message>
            <source>Pick all, once more all that match</source>
            <translation>تحديد الكل، ومرة أخرى كل المطابقة</translation>
        </message>
        <message>
            <source>Open or fold those that say the same</source>
            <translation>فتح المتشابهة أو طيها</translation>
        </message>
        <message>
            <source>Write the reply</source>
            <translation>كتابة الرد</translation>
        </message>
        <message>
            <source>First suggestion</source>
            <translation>الاقتراح الأول</translation>
        </message>
        <message>
            <source>Second suggestion</source>
            <translation>الاقتراح الثاني</translation>
        </message>
        <message>
            <source>Third suggestion</source>
            <translation>الاقتراح الثالث</translation>
        </message>
        <message>
            <source>Approve and send, go to the next</source>
            <translation>موافقة وإرسال ثم الانتقال إلى التالي</translation>
        </message>
        <message>
            <source>Approve, and send at…</source>
            <translation>موافقة وإرسال في وقت محدد…</translation>
        </message>
        <message>
            <source>Next misspelt word</source>
            <translation>الخطأ الإملائي التالي</translation>
        </message>
        <message>
            <source>Next words that a check points at</source>
            <translation>الكلمات التالية التي يشير إليها فحص</translation>
        </message>
        <message>
            <source>Do not say again that spelling is off</source>
            <translation>عدم التذكير مجددا بأن التدقيق الإملائي معطل</translation>
        </message>
        <message>
            <source>Ask the lead, or take that back</source>
            <translation>سؤال المشرف، أو سحب السؤال</translation>
        </message>
        <message>
            <source>Send a draft back with a note</source>
            <translation>إعادة مسودة مع ملاحظة</translation>
        </message>
        <message>
            <source>Why is it here</source>
            <translation>لماذا هي هنا</translation>
        </message>
        <message>
            <source>What the posts said before they were changed</source>
            <translation>نص المنشورات قبل تعديلها</translation>
        </message>
        <message>
            <source>Show or hide its pictures</source>
            <translation>عرض صور المنشور أو إخفاؤها</translation>
        </message>
        <message>
            <source>What the post links to</source>
            <translation>ما يشير إليه رابط المنشور</translation>
        </message>
        <message>
            <source>All that this customer said</source>
            <translation>كل ما قاله هذا العميل</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>إظهار العميل أو إخفاؤه</translation>
        </message>
        <message>
            <source>What else is under way with this customer</source>
            <translation>ما يجري غير ذلك مع هذا العميل</translation>
        </message>
        <message>
            <source>Show the other posts of the conversation</source>
            <translation>عرض المنشورات الأخرى في المحادثة</translation>
        </message>
        <message>
            <source>Denser or roomier rows</source>
            <translation>صفوف أكثف أو أوسع</translation>
        </message>
        <message>
            <source>That was the last one. {key} takes it back.</source>
            <translation>كانت هذه الأخيرة. {key} للتراجع.</translation>
        </message>
        <message>
            <source>Narrow by facets</source>
            <translation>التضييق بعوامل التصفية</translation>
        </message>
        <message>
            <source>Nobody changed a post of this conversation.</source>
            <translation>لم يعدل أحد أي منشور في هذه المحادثة.</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>الإشارة التالية</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>الإشارة السابقة</translation>
        </message>
        <message>
            <source>Pick the next one too</source>
            <translation>تحديد التالية أيضا</translation>
        </message>
        <message>
            <source>Pick the previous one too</source>
            <translation>تحديد السابقة أيضا</translation>
        </message>
        <message>
            <source>Loading the conversation…</source>
            <translation>جارٍ تحميل المحادثة…</translation>
        </message>
        <message>
            <source>No picture came with this post.</source>
            <translation>لا صورة مع هذا المنشور.</translation>
        </message>
        <message numerus="yes">
            <source>%n more posts in this conversation</source>
            <translation>
                <numerusform>لا منشورات أخرى في هذه المحادثة</numerusform>
                <numerusform>منشور آخر في هذه المحادثة</numerusform>
                <numerusform>منشوران آخران في هذه المحادثة</numerusform>
                <numerusform>%n منشورات أخرى في هذه المحادثة</numerusform>
                <numerusform>%n منشورًا آخر في هذه المحادثة</numerusform>
                <numerusform>%n منشور آخر في هذه المحادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the whole conversation.</source>
            <translation>هذه هي المحادثة كاملة.</translation>
        </message>
        <message>
            <source>sentiment</source>
            <translation>المشاعر</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>الاستعجال</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>القصد</translation>
        </message>
        <message>
            <source>needs reply</source>
            <translation>الحاجة إلى رد</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>كما هو مقرر</translation>
        </message>
        <message>
            <source>Is all well?</source>
            <translation>هل كل شيء على ما يرام؟</translation>
        </message>
        <message>
            <source>Did our answer help?</source>
            <translation>هل أفاد ردنا؟</translation>
        </message>
        <message>
            <source>Thank for the praise</source>
            <translation>شكر على الثناء</translation>
        </message>
        <message>
            <source>Thank for coming back</source>
            <translation>شكر على العودة</translation>
        </message>
        <message>
            <source>A year together</source>
            <translation>سنة معا</translation>
        </message>
        <message>
            <source>{name} on {platform}</source>
            <translation>{name} على {platform}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>says the same as the one above</source>
            <translation>تقول ما تقوله التي فوقها</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message numerus="yes">
            <source>+%n like this</source>
            <translation>
                <numerusform>لا أخرى مثلها</numerusform>
                <numerusform>+%n مثلها</numerusform>
                <numerusform>+%n مثلها</numerusform>
                <numerusform>+%n مثلها</numerusform>
                <numerusform>+%n مثلها</numerusform>
                <numerusform>+%n مثلها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alike</source>
            <translation>
                <numerusform>لا مثيل</numerusform>
                <numerusform>مثيل واحد</numerusform>
                <numerusform>مثيلان</numerusform>
                <numerusform>%n متشابهة</numerusform>
                <numerusform>%n متشابهة</numerusform>
                <numerusform>%n متشابهة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reposts</source>
            <translation>
                <numerusform>لا إعادة نشر</numerusform>
                <numerusform>إعادة نشر واحدة</numerusform>
                <numerusform>إعادتا نشر</numerusform>
                <numerusform>%n إعادات نشر</numerusform>
                <numerusform>%n إعادة نشر</numerusform>
                <numerusform>%n إعادة نشر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n mentions with {tag}.</source>
            <translation>
                <numerusform>لم تتم إضافة الوسم {tag} إلى أي إشارة.</numerusform>
                <numerusform>تمت إضافة الوسم {tag} إلى إشارة واحدة.</numerusform>
                <numerusform>تمت إضافة الوسم {tag} إلى إشارتين.</numerusform>
                <numerusform>تمت إضافة الوسم {tag} إلى %n إشارات.</numerusform>
                <numerusform>تمت إضافة الوسم {tag} إلى %n إشارة.</numerusform>
                <numerusform>تمت إضافة الوسم {tag} إلى %n إشارة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipping</source>
            <translation>يجري التخطي</translation>
        </message>
        <message>
            <source>Snoozing</source>
            <translation>يجري التأجيل</translation>
        </message>
        <message>
            <source>Assigning</source>
            <translation>يجري الإسناد</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>تجري إضافة الوسم</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>يجري التعليم</translation>
        </message>
        <message numerus="yes">
            <source>%n are as before.</source>
            <translation>
                <numerusform>لا شيء عاد كما كان.</numerusform>
                <numerusform>عادت واحدة كما كانت.</numerusform>
                <numerusform>عادت اثنتان كما كانتا.</numerusform>
                <numerusform>عادت %n كما كانت.</numerusform>
                <numerusform>عادت %n كما كانت.</numerusform>
                <numerusform>عادت %n كما كانت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %n mentions.</source>
            <translation>
                <numerusform>لم يتم تخطي أي إشارة.</numerusform>
                <numerusform>تم تخطي إشارة واحدة.</numerusform>
                <numerusform>تم تخطي إشارتين.</numerusform>
                <numerusform>تم تخطي %n إشارات.</numerusform>
                <numerusform>تم تخطي %n إشارة.</numerusform>
                <numerusform>تم تخطي %n إشارة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Snoozed %n mentions.</source>
            <translation>
                <numerusform>لم يتم تأجيل أي إشارة.</numerusform>
                <numerusform>تم تأجيل إشارة واحدة.</numerusform>
                <numerusform>تم تأجيل إشارتين.</numerusform>
                <numerusform>تم تأجيل %n إشارات.</numerusform>
                <numerusform>تم تأجيل %n إشارة.</numerusform>
                <numerusform>تم تأجيل %n إشارة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n mentions to {name}.</source>
            <translation>
                <numerusform>لم يتم إسناد أي إشارة إلى {name}.</numerusform>
                <numerusform>تم إسناد إشارة واحدة إلى {name}.</numerusform>
                <numerusform>تم إسناد إشارتين إلى {name}.</numerusform>
                <numerusform>تم إسناد %n إشارات إلى {name}.</numerusform>
                <numerusform>تم إسناد %n إشارة إلى {name}.</numerusform>
                <numerusform>تم إسناد %n إشارة إلى {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n mentions as seen.</source>
            <translation>
                <numerusform>لم يتم تعليم أي إشارة كمقروءة.</numerusform>
                <numerusform>تم تعليم إشارة واحدة كمقروءة.</numerusform>
                <numerusform>تم تعليم إشارتين كمقروءتين.</numerusform>
                <numerusform>تم تعليم %n إشارات كمقروءة.</numerusform>
                <numerusform>تم تعليم %n إشارة كمقروءة.</numerusform>
                <numerusform>تم تعليم %n إشارة كمقروءة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were decided meanwhile and stay as they are.</source>
            <translation>
                <numerusform>لم يصدر قرار في أي منها في هذه الأثناء.</numerusform>
                <numerusform>صدر قرار في واحدة في هذه الأثناء فتبقى كما هي.</numerusform>
                <numerusform>صدر قرار في اثنتين في هذه الأثناء فتبقيان كما هما.</numerusform>
                <numerusform>صدر قرار في %n في هذه الأثناء فتبقى كما هي.</numerusform>
                <numerusform>صدر قرار في %n في هذه الأثناء فتبقى كما هي.</numerusform>
                <numerusform>صدر قرار في %n في هذه الأثناء فتبقى كما هي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>لم يتغير شيء.</numerusform>
                <numerusform>واحدة كانت كذلك من قبل.</numerusform>
                <numerusform>اثنتان كانتا كذلك من قبل.</numerusform>
                <numerusform>%n كانت كذلك من قبل.</numerusform>
                <numerusform>%n كانت كذلك من قبل.</numerusform>
                <numerusform>%n كانت كذلك من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not reached.</source>
            <translation>
                <numerusform>تم الوصول إلى الكل.</numerusform>
                <numerusform>تعذر الوصول إلى واحدة.</numerusform>
                <numerusform>تعذر الوصول إلى اثنتين.</numerusform>
                <numerusform>تعذر الوصول إلى %n.</numerusform>
                <numerusform>تعذر الوصول إلى %n.</numerusform>
                <numerusform>تعذر الوصول إلى %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gave %n mentions back to all.</source>
            <translation>
                <numerusform>لم تتم إعادة أي إشارة إلى الجميع.</numerusform>
                <numerusform>تمت إعادة إشارة واحدة إلى الجميع.</numerusform>
                <numerusform>تمت إعادة إشارتين إلى الجميع.</numerusform>
                <numerusform>تمت إعادة %n إشارات إلى الجميع.</numerusform>
                <numerusform>تمت إعادة %n إشارة إلى الجميع.</numerusform>
                <numerusform>تمت إعادة %n إشارة إلى الجميع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>يجري التراجع</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>SocialDesk cannot start.</source>
            <translation>تعذر تشغيل SocialDesk.</translation>
        </message>
        <message numerus="yes">
            <source>%n other mentions were looked at;</source>
            <translation>
                <numerusform>لم يُنظر إلى أي إشارة أخرى؛</numerusform>
                <numerusform>نُظر إلى إشارة أخرى واحدة؛</numerusform>
                <numerusform>نُظر إلى إشارتين أخريين؛</numerusform>
                <numerusform>نُظر إلى %n إشارات أخرى؛</numerusform>
                <numerusform>نُظر إلى %n إشارة أخرى؛</numerusform>
                <numerusform>نُظر إلى %n إشارة أخرى؛</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} more</source>
            <translation>{size} إضافية</translation>
        </message>
        <message>
            <source>Mention</source>
            <translation>الإشارة</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>الآخر</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>أين يختلفان</translation>
        </message>
        <message numerus="yes">
            <source>%n would get another label.</source>
            <translation>
                <numerusform>لن تتغيّر تسمية أيٍّ منها.</numerusform>
                <numerusform>ستتغيّر تسمية واحدة منها.</numerusform>
                <numerusform>ستتغيّر تسمية اثنتين منها.</numerusform>
                <numerusform>ستتغيّر تسمية %n منها.</numerusform>
                <numerusform>ستتغيّر تسمية %n منها.</numerusform>
                <numerusform>ستتغيّر تسمية %n منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Right</source>
            <translation>الصحيح</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>متوسط F1</translation>
        </message>
        <message>
            <source>Mentions a second</source>
            <translation>إشارات في الثانية</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>{right} for {given} {count}×</source>
            <translation>{right} ظنّه {given} ‏{count}×</translation>
        </message>
        <message>
            <source>{model} took {mistakes}.</source>
            <translation>{model} خلط: {mistakes}.</translation>
        </message>
        <message>
            <source>{right} of {of}</source>
            <translation>{right} من {of}</translation>
        </message>
        <message>
            <source>The classifier has them right already.</source>
            <translation>المصنِّف يصيب فيها أصلاً.</translation>
        </message>
        <message>
            <source>It would change too much of what is right.</source>
            <translation>سيغيّر كثيراً مما هو صحيح.</translation>
        </message>
        <message>
            <source>It would get no more of them right.</source>
            <translation>لن يصيب في عدد أكبر منها.</translation>
        </message>
        <message>
            <source>Better: it can be used.</source>
            <translation>أفضل: يمكن استخدامه.</translation>
        </message>
        <message numerus="yes">
            <source>Correct %n more to learn from.</source>
            <translation>
                <numerusform>لا حاجة إلى تصحيحات أخرى للتعلّم.</numerusform>
                <numerusform>صحِّح تصنيفاً واحداً بعد ليتعلّم منه.</numerusform>
                <numerusform>صحِّح تصنيفين بعد ليتعلّم منهما.</numerusform>
                <numerusform>صحِّح %n تصنيفات بعد ليتعلّم منها.</numerusform>
                <numerusform>صحِّح %n تصنيفاً بعد ليتعلّم منها.</numerusform>
                <numerusform>صحِّح %n تصنيف بعد ليتعلّم منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>تعلَّم الآن</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>جارٍ التعلّم</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>استخدامه</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>الرجوع…</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>التصنيفات</translation>
        </message>
        <message>
            <source>Right before</source>
            <translation>صحيحة قبل</translation>
        </message>
        <message>
            <source>Right after</source>
            <translation>صحيحة بعد</translation>
        </message>
        <message>
            <source>Others that stay</source>
            <translation>غيرها مما يبقى</translation>
        </message>
        <message>
            <source>New mentions are labelled with revision {revision}.</source>
            <translation>تُصنَّف الإشارات الجديدة بالإصدار {revision}.</translation>
        </message>
        <message>
            <source>Learning from corrections</source>
            <translation>التعلّم من التصحيحات</translation>
        </message>
        <message>
            <source>Nobody corrected a label yet. Press {key} at a mention whose labels are wrong.</source>
            <translation>لم يصحح أحد تصنيفا بعد. اضغط {key} عند إشارة تصنيفاتها خاطئة.</translation>
        </message>
        <message>
            <source>Nothing that was learned is in use.</source>
            <translation>لا شيء مما تعلَّمه قيد الاستخدام.</translation>
        </message>
        <message>
            <source>In use: revision {revision}, learned from {count} labels, since {moment}, by {person}.</source>
            <translation>قيد الاستخدام: الإصدار {revision}، تعلَّم من {count} من التصنيفات، منذ {moment}، بواسطة {person}.</translation>
        </message>
        <message>
            <source>Changed. New mentions are labelled so.</source>
            <translation>تم التغيير. تُصنَّف الإشارات الجديدة على هذا النحو.</translation>
        </message>
        <message>
            <source>Revision {revision}, {moment}</source>
            <translation>الإصدار {revision}، {moment}</translation>
        </message>
        <message>
            <source>The classifier without learning</source>
            <translation>المصنِّف بلا تعلّم</translation>
        </message>
        <message numerus="yes">
            <source>%n labels corrected or confirmed</source>
            <translation>
                <numerusform>لم يُصحَّح أو يُؤكَّد أي تصنيف</numerusform>
                <numerusform>تصنيف واحد مصحَّح أو مؤكَّد</numerusform>
                <numerusform>تصنيفان مصحَّحان أو مؤكَّدان</numerusform>
                <numerusform>%n تصنيفات مصحَّحة أو مؤكَّدة</numerusform>
                <numerusform>%n تصنيفاً مصحَّحاً أو مؤكَّداً</numerusform>
                <numerusform>%n تصنيف مصحَّح أو مؤكَّد</numerusform>
            </translation>
        </message>
        <message>
            <source>A model of the Hugging Face kind can answer one of the questions. It runs on this computer; nothing is switched before you have seen how it does on your own mentions.</source>
            <translation>يمكن لنموذج بصيغة Hugging Face أن يجيب عن أحد الأسئلة. يعمل على هذا الحاسوب، ولا يُبدَّل شيء قبل أن ترى أداءه على إشاراتك أنت.</translation>
        </message>
        <message>
            <source>Folder of a model, or owner/name on the hub</source>
            <translation>مجلد نموذج، أو المالك/الاسم في المستودع</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختر مجلدًا…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>ألقِ نظرة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Compare with the model in use</source>
            <translation>قارن بالنموذج المستخدم</translation>
        </message>
        <message>
            <source>Use it for: {question}</source>
            <translation>استخدمه من أجل: {question}</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>اختر مجلد نموذج</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}.</source>
            <translation>{model}: ‏{size}، {runs}، الترخيص: {licence}.</translation>
        </message>
        <message>
            <source>{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.</source>
            <translation>{model}: ‏{size}، {runs}، الترخيص: {licence}. التسميات: {labels}. الملفات: {files}.</translation>
        </message>
        <message>
            <source>Fetch {size}</source>
            <translation>نزّل {size}</translation>
        </message>
        <message>
            <source>The labels are only numbered: what they mean is guessed from their order. Look at examples.</source>
            <translation>التسميات مرقّمة فقط: خُمّن معناها من ترتيبها. انظر إلى الأمثلة.</translation>
        </message>
        <message>
            <source>It should answer</source>
            <translation>ليُجب عن</translation>
        </message>
        <message>
            <source>Use another model</source>
            <translation>استخدم نموذجًا آخر</translation>
        </message>
        <message>
            <source>Used before: {model}</source>
            <translation>استُخدم من قبل: {model}</translation>
        </message>
        <message>
            <source>(left out)</source>
            <translation>(مُستبعَد)</translation>
        </message>
        <message>
            <source>What {label} means</source>
            <translation>معنى {label}</translation>
        </message>
        <message>
            <source>Their names say nothing about this question. Say what they mean, or choose another question.</source>
            <translation>لا تقول أسماؤها شيئًا عن هذا السؤال. حدّد معناها أو اختر سؤالًا آخر.</translation>
        </message>
        <message>
            <source>{model} answers from the next mention on. Labels given stay.</source>
            <translation>يجيب {model} ابتداءً من الإشارة التالية. تبقى التسميات السابقة كما هي.</translation>
        </message>
        <message>
            <source>needs PyTorch</source>
            <translation>يحتاج إلى PyTorch</translation>
        </message>
        <message>
            <source>runs on what is installed</source>
            <translation>يعمل بما هو مثبَّت</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Read the whole card</source>
            <translation>اقرأ البطاقة كاملة</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>اكتب مجلدًا أو اسمًا في المستودع</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>التعلّم من التصحيحات</translation>
        </message>
        <message>
            <source>Let the shipped model answer</source>
            <translation>دع النموذج المرفق يجيب</translation>
        </message>
        <message>
            <source>The question that it should answer</source>
            <translation>السؤال الذي ينبغي أن يجيب عنه</translation>
        </message>
        <message>
            <source>Take the model that was used before</source>
            <translation>أخذ النموذج المستخدم من قبل</translation>
        </message>
        <message>
            <source>Fetch the model</source>
            <translation>جلب النموذج</translation>
        </message>
        <message>
            <source>Use the model that was compared</source>
            <translation>استخدام النموذج الذي قورن</translation>
        </message>
        <message>
            <source>Use what was learned</source>
            <translation>استخدام ما تم تعلمه</translation>
        </message>
        <message>
            <source>Go back to what was learned before</source>
            <translation>الرجوع إلى ما تم تعلمه من قبل</translation>
        </message>
        <message>
            <source>Stop what is under way</source>
            <translation>إيقاف ما يجري الآن</translation>
        </message>
        <message>
            <source>since {moment}, by {person}</source>
            <translation>منذ {moment}، بواسطة {person}</translation>
        </message>
        <message>
            <source>The shipped model answers meanwhile. {why}</source>
            <translation>يجيب النموذج المرفق في هذه الأثناء. {why}</translation>
        </message>
        <message>
            <source>, measured on {day}</source>
            <translation>، قيس في {day}</translation>
        </message>
        <message>
            <source>what labels mentions, on this computer</source>
            <translation>ما يصنّف الإشارات على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Back to the shipped model</source>
            <translation>عودة إلى النموذج المرفق</translation>
        </message>
        <message>
            <source>Shipped: {model}, {size}</source>
            <translation>المرفق: {model}، {size}</translation>
        </message>
        <message>
            <source>On mentions it had not seen</source>
            <translation>على إشارات لم يرها من قبل</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>The shipped model answers again.</source>
            <translation>عاد النموذج المرفق ليجيب.</translation>
        </message>
        <message>
            <source>the shipped model</source>
            <translation>النموذج المرفق</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>الاستعجال</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>ماذا يريد</translation>
        </message>
        <message>
            <source>Wants a reply</source>
            <translation>ينتظر ردًّا</translation>
        </message>
        <message>
            <source>Sentiment: right</source>
            <translation>المشاعر: الصحيح</translation>
        </message>
        <message>
            <source>Sentiment: right, rare kinds counted like frequent ones (F1)</source>
            <translation>المشاعر: الصحيح، والأنواع النادرة بوزن الشائعة (F1)</translation>
        </message>
        <message>
            <source>What they want: right</source>
            <translation>ما يريده العميل: الصحيح</translation>
        </message>
        <message>
            <source>What they want: right, rare kinds counted like frequent ones (F1)</source>
            <translation>ما يريده العميل: الصحيح، والأنواع النادرة بوزن الشائعة (F1)</translation>
        </message>
        <message>
            <source>Urgency: agrees with people, 1 is always (kappa)</source>
            <translation>الاستعجال: الاتفاق مع تقدير الناس، و1 يعني دائما (kappa)</translation>
        </message>
        <message>
            <source>Urgent ones that it found</source>
            <translation>العاجلة التي وجدها</translation>
        </message>
        <message>
            <source>Others that it took for urgent</source>
            <translation>غير العاجلة التي ظنها عاجلة</translation>
        </message>
        <message>
            <source>Wants a reply: found, and right (F1)</source>
            <translation>تنتظر ردا: وجدها وأصاب (F1)</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} ميغابايت</translation>
        </message>
        <message>
            <source>{count} of 100</source>
            <translation>{count} من 100</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Held {time}</source>
            <translation>محتجز {time}</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>الصادر</translation>
        </message>
        <message>
            <source>what you approved, and what became of it</source>
            <translation>ما وافقت عليه وما آل إليه</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>سُحب الرد. الإشارة مفتوحة من جديد.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}، رد على {who}: {text}. {story}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nothing here yet. Replies that you approve wait here, and show what became of them.</source>
            <translation>لا شيء هنا بعد. الردود التي توافق عليها تنتظر هنا وتُظهر ما آلت إليه.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>عرض الأقدم</translation>
        </message>
        <message>
            <source>Do what this reply waits for: show, open, send again, undo</source>
            <translation>نفذ ما ينتظره هذا الرد: عرض، فتح، إعادة إرسال، تراجع</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>نشرتُه</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>Pause sending, or go on</source>
            <translation>إيقاف الإرسال مؤقتا أو متابعته</translation>
        </message>
        <message>
            <source>Undo, or take the newest reply back</source>
            <translation>تراجع، أو سحب أحدث رد</translation>
        </message>
        <message>
            <source>Send the next one that waits for its time now</source>
            <translation>إرسال التالي الذي ينتظر وقته الآن</translation>
        </message>
        <message numerus="yes">
            <source>It leaves in %n s.</source>
            <translation>
                <numerusform>يرسل الآن.</numerusform>
                <numerusform>يرسل خلال ثانية واحدة.</numerusform>
                <numerusform>يرسل خلال ثانيتين.</numerusform>
                <numerusform>يرسل خلال %n ثوان.</numerusform>
                <numerusform>يرسل خلال %n ثانية.</numerusform>
                <numerusform>يرسل خلال %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes out again now.</source>
            <translation>يُرسل الآن من جديد.</translation>
        </message>
        <message>
            <source>Noted as sent.</source>
            <translation>سُجّل على أنه أُرسل.</translation>
        </message>
        <message>
            <source>Copied. Paste it under the post.</source>
            <translation>تم النسخ. ألصقه تحت المنشور.</translation>
        </message>
        <message>
            <source>{action}: {who}</source>
            <translation>{action}: {who}</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>متابعة الإرسال</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>إيقاف الإرسال مؤقتًا</translation>
        </message>
        <message>
            <source>Sending is paused. Approved replies wait in the outbox.</source>
            <translation>الإرسال متوقف مؤقتًا. الردود الموافق عليها تنتظر في الصادر.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <source>Open thread</source>
            <translation>فتح المحادثة</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>نسخ وفتح</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Questions, one a line</source>
            <translation>الأسئلة، سؤال في كل سطر</translation>
        </message>
        <message>
            <source>What people ask, one wording a line</source>
            <translation>ما يسأله الناس، صيغة في كل سطر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Templates may have emoji</source>
            <translation>يمكن أن تحتوي القوالب على رموز تعبيرية</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>الاختيار</translation>
        </message>
        <message>
            <source>What kind of answer</source>
            <translation>نوع الجواب</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>Last day it is offered</source>
            <translation>آخر يوم لاقتراحه</translation>
        </message>
        <message>
            <source>Link, for {slot}</source>
            <translation>رابط لـ {slot}</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>ما الخطأ</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>قراءته من جديد</translation>
        </message>
        <message>
            <source>Open the file's folder</source>
            <translation>فتح مجلد الملف</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>العودة إلى الافتراضي</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Platform of the preview</source>
            <translation>منصة المعاينة</translation>
        </message>
        <message>
            <source>where it was written</source>
            <translation>مكان كتابتها</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>كيف سيظهر</translation>
        </message>
        <message>
            <source>Any situation</source>
            <translation>أي موقف</translation>
        </message>
        <message>
            <source>{used} of {limit} characters</source>
            <translation>{used} من {limit} حرفًا</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>الخاص بك</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>الافتراضي</translation>
        </message>
        <message>
            <source>All platforms</source>
            <translation>كل المنصات</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Change it for this brand</source>
            <translation>تغييره لهذه العلامة</translation>
        </message>
        <message>
            <source>To “{mention}” on {platform}</source>
            <translation>ردا على “{mention}” على {platform}</translation>
        </message>
        <message>
            <source>To somebody on {platform}; this brand has no such mention yet</source>
            <translation>إلى شخص على {platform}؛ لا توجد لهذه العلامة إشارة كهذه بعد</translation>
        </message>
        <message>
            <source>No value for {slots} here: such a mention is not offered this.</source>
            <translation>لا قيمة لـ {slots} هنا، فلا يقترح هذا لإشارة كهذه.</translation>
        </message>
        <message>
            <source>{slot} is no placeholder that is known here.</source>
            <translation>{slot} ليس حقلا معروفا هنا.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>ما تم تعلمه</translation>
        </message>
        <message>
            <source>Nothing yet. Phrases that people keep taking out of suggestions show up here, and replies of your own words after which the customer was kinder.</source>
            <translation>لا شيء بعد. تظهر هنا العبارات التي يتكرر حذفها من الاقتراحات، والردود المكتوبة بكلماتكم التي صار العميل ألطف بعدها.</translation>
        </message>
        <message>
            <source>Text of the template</source>
            <translation>نص القالب</translation>
        </message>
        <message>
            <source>Open the template</source>
            <translation>فتح القالب</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>وضع جانبا</translation>
        </message>
        <message>
            <source>Make it a template</source>
            <translation>تحويله إلى قالب</translation>
        </message>
        <message numerus="yes">
            <source>%n phrases often taken out</source>
            <translation>
                <numerusform>لا عبارات تحذف كثيرا</numerusform>
                <numerusform>عبارة واحدة تحذف كثيرا</numerusform>
                <numerusform>عبارتان تحذفان كثيرا</numerusform>
                <numerusform>%n عبارات تحذف كثيرا</numerusform>
                <numerusform>%n عبارة تحذف كثيرا</numerusform>
                <numerusform>%n عبارة تحذف كثيرا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies that worked</source>
            <translation>
                <numerusform>لا ردود ناجحة</numerusform>
                <numerusform>رد واحد ناجح</numerusform>
                <numerusform>ردان ناجحان</numerusform>
                <numerusform>%n ردود ناجحة</numerusform>
                <numerusform>%n ردا ناجحا</numerusform>
                <numerusform>%n رد ناجح</numerusform>
            </translation>
        </message>
        <message>
            <source>It answered: “{mention}”</source>
            <translation>كان ردا على: “{mention}”</translation>
        </message>
        <message>
            <source>Then the customer wrote: “{text}”</source>
            <translation>ثم كتب العميل: “{text}”</translation>
        </message>
        <message>
            <source>Reading the replies of the last year…</source>
            <translation>تجري قراءة ردود آخر سنة…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>It is a template of this brand now.</source>
            <translation>أصبح الآن قالبا لهذه العلامة.</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n times</source>
            <translation>
                <numerusform>لم يتم إرساله بعد</numerusform>
                <numerusform>تم إرساله مرة واحدة</numerusform>
                <numerusform>تم إرساله مرتين</numerusform>
                <numerusform>تم إرساله %n مرات</numerusform>
                <numerusform>تم إرساله %n مرة</numerusform>
                <numerusform>تم إرساله %n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kinder after it %n</source>
            <translation>
                <numerusform>ألطف بعده %n</numerusform>
                <numerusform>ألطف بعده %n</numerusform>
                <numerusform>ألطف بعده %n</numerusform>
                <numerusform>ألطف بعده %n</numerusform>
                <numerusform>ألطف بعده %n</numerusform>
                <numerusform>ألطف بعده %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Brought back.</source>
            <translation>تمت الاستعادة.</translation>
        </message>
        <message>
            <source>Put aside.</source>
            <translation>تم وضعه جانبا.</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>Taken out in {cut} of {edits} edits</source>
            <translation>تم الحذف في {cut} من أصل {edits} من التعديلات</translation>
        </message>
        <message>
            <source>sent as it is {number}</source>
            <translation>تم إرساله كما هو {number}</translation>
        </message>
        <message>
            <source>Often taken out</source>
            <translation>يحذف كثيرا</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>المناسبة</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>ما تعلمناه</translation>
        </message>
        <message>
            <source>Find in the playbook</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>All intents</source>
            <translation>كل المقاصد</translation>
        </message>
        <message>
            <source>What the playbook says</source>
            <translation>ما يقوله الدليل</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>تغيير النص</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>حفظ التغيير</translation>
        </message>
        <message>
            <source>New template or answer</source>
            <translation>قالب أو جواب جديد</translation>
        </message>
        <message>
            <source>Drop what is not saved</source>
            <translation>تجاهل غير المحفوظ</translation>
        </message>
        <message>
            <source>Read the files again</source>
            <translation>قراءة الملفات من جديد</translation>
        </message>
        <message>
            <source>Open the playbook's folder</source>
            <translation>فتح مجلد الدليل</translation>
        </message>
        <message>
            <source>Put aside, or bring back</source>
            <translation>وضع جانبا، أو استعادة</translation>
        </message>
        <message>
            <source>how {brand} speaks</source>
            <translation>كيف تتحدث {brand}</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مدخل واحد</numerusform>
                <numerusform>مدخلان</numerusform>
                <numerusform>%n مدخلات</numerusform>
                <numerusform>%n مدخلا</numerusform>
                <numerusform>%n مدخل</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved for this brand.</source>
            <translation>تم الحفظ لهذه العلامة.</translation>
        </message>
        <message>
            <source>The default is in use again.</source>
            <translation>عاد الافتراضي إلى الاستخدام.</translation>
        </message>
        <message>
            <source>Taken out; it is not suggested any more.</source>
            <translation>تم الحذف، ولن يقترح بعد الآن.</translation>
        </message>
        <message>
            <source>It is not in the playbook any more.</source>
            <translation>لم يعد في الدليل.</translation>
        </message>
        <message>
            <source>Open templates or answers first: press {one} or {other}.</source>
            <translation>افتح القوالب أو الأجوبة أولا: اضغط {one} أو {other}.</translation>
        </message>
        <message>
            <source>Nothing here fits. Take out a word, or show all languages.</source>
            <translation>لا شيء مطابق هنا. احذف كلمة أو اعرض كل اللغات.</translation>
        </message>
        <message>
            <source>No answer yet. Press {key} to write the first: what people ask, and what you say.</source>
            <translation>لا أجوبة بعد. اضغط {key} لكتابة الأول: ما يسأله الناس وما تجيب به.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>الأسلوب</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>القوالب</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>أسئلة وأجوبة</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>السياسات</translation>
        </message>
        <message>
            <source>Contacts and links</source>
            <translation>جهات الاتصال والروابط</translation>
        </message>
        <message>
            <source>Words never to use</source>
            <translation>كلمات لا تستخدم أبدا</translation>
        </message>
        <message>
            <source>Asks in private</source>
            <translation>يسأل على الخاص</translation>
        </message>
        <message>
            <source>First step in public</source>
            <translation>خطوة أولى علنًا</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>قصير</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>شخصي</translation>
        </message>
        <message>
            <source>A colleague calls</source>
            <translation>زميل يتواصل</translation>
        </message>
        <message>
            <source>Passes it on</source>
            <translation>يحيله</translation>
        </message>
        <message>
            <source>Asks what is meant</source>
            <translation>يسأل عن المقصود</translation>
        </message>
        <message>
            <source>a journey</source>
            <translation>رحلة</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>the wrong thing</source>
            <translation>الشيء الخطأ</translation>
        </message>
        <message>
            <source>late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>charged wrongly</source>
            <translation>خصم مبلغ خاطئ</translation>
        </message>
        <message>
            <source>money back</source>
            <translation>استرداد المال</translation>
        </message>
        <message>
            <source>return</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>انقطاع الخدمة</translation>
        </message>
        <message>
            <source>signing in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>الدفع</translation>
        </message>
        <message>
            <source>price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>in stock</source>
            <translation>التوفر</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>خطر</translation>
        </message>
        <message>
            <source>fraud</source>
            <translation>احتيال</translation>
        </message>
        <message>
            <source>formal (siz, te, Sie, usted)</source>
            <translation>رسمي (siz, te, Sie, usted)</translation>
        </message>
        <message>
            <source>informal (sen, sinä, du, tú)</source>
            <translation>غير رسمي (sen, sinä, du, tú)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Stands at the end of each reply. {slot} is whoever approves it.</source>
            <translation>يظهر في آخر كل رد. {slot} هو من يوافق عليه.</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>الرموز التعبيرية</translation>
        </message>
        <message>
            <source>Off: templates with an emoji are never suggested.</source>
            <translation>عند التعطيل لا تقترح القوالب التي فيها رموز تعبيرية.</translation>
        </message>
        <message>
            <source>One a line, in any language. A reply with one of them cannot go out.</source>
            <translation>واحدة في كل سطر، بأي لغة. لا يمكن إرسال رد فيه إحداها.</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>صيغة المخاطبة</translation>
        </message>
        <message>
            <source>How replies in this language address people.</source>
            <translation>كيف تخاطب الردود الناس بهذه اللغة.</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>الإرجاع</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: within 30 days. Fills {slot}.</source>
            <translation>كما يرد داخل الجملة، مثلا: خلال 30 يوما. يملأ {slot}.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>التوصيل</translation>
        </message>
        <message>
            <source>As it stands inside a sentence, for example: two to four working days. Fills {slot}.</source>
            <translation>كما يرد داخل الجملة، مثلا: من يومين إلى أربعة أيام عمل. يملأ {slot}.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>As they stand inside a sentence, for example: Monday to Friday 9–18. Fills {slot}.</source>
            <translation>كما ترد داخل الجملة، مثلا: من الاثنين إلى الجمعة 9–18. تملأ {slot}.</translation>
        </message>
        <message>
            <source>Refund limit</source>
            <translation>حد الاسترداد</translation>
        </message>
        <message>
            <source>What one person may promise alone, for example 50 EUR. More wants a second person.</source>
            <translation>ما يمكن لشخص واحد أن يعد به وحده، مثلا 50 EUR. ما زاد يحتاج إلى شخص آخر.</translation>
        </message>
        <message>
            <source>Peak season</source>
            <translation>موسم الذروة</translation>
        </message>
        <message>
            <source>First and last day, one span a line: 2026-11-20 – 2027-01-06.</source>
            <translation>اليوم الأول والأخير، فترة في كل سطر: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message>
            <source>Promises you stand behind</source>
            <translation>الوعود التي تلتزمون بها</translation>
        </message>
        <message>
            <source>Any of date, refund, discount, one a line. Others are asked about before they go out.</source>
            <translation>أي من date وrefund وdiscount، واحد في كل سطر. ما عداها يحتاج إلى سؤال قبل الإرسال.</translation>
        </message>
        <message>
            <source>Replies in one conversation</source>
            <translation>الردود في المحادثة الواحدة</translation>
        </message>
        <message>
            <source>After so many of ours, another wants a second look.</source>
            <translation>بعد هذا العدد من ردودنا، يحتاج أي رد آخر إلى نظرة ثانية.</translation>
        </message>
        <message>
            <source>Replies in an hour</source>
            <translation>الردود في الساعة</translation>
        </message>
        <message>
            <source>After so many of one account, none leaves.</source>
            <translation>بعد هذا العدد من حساب واحد، لا يرسل المزيد.</translation>
        </message>
        <message>
            <source>People who get the same text</source>
            <translation>من يتلقون النص نفسه</translation>
        </message>
        <message>
            <source>After so many in two days, nobody else gets it.</source>
            <translation>بعد هذا العدد خلال يومين، لا يرسل النص إلى غيرهم.</translation>
        </message>
        <message>
            <source>Allowed links</source>
            <translation>الروابط المسموح بها</translation>
        </message>
        <message>
            <source>Domains, one a line, for example example.com. What is under one is allowed too.</source>
            <translation>النطاقات، واحد في كل سطر، مثلا example.com. ما يتبع لها مسموح أيضا.</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>صفحة المساعدة</translation>
        </message>
        <message>
            <source>Fills {slot}. It must be on an allowed domain, with https://.</source>
            <translation>تملأ {slot}. يجب أن تكون على نطاق مسموح، وتبدأ بـ https://.</translation>
        </message>
        <message>
            <source>Tags on links (UTM)</source>
            <translation>وسوم الروابط (UTM)</translation>
        </message>
        <message>
            <source>One a line, for example source = {slot}. So what replies bring can be measured.</source>
            <translation>واحد في كل سطر، مثلا source = {slot}. هكذا يمكن قياس ما تجلبه الردود.</translation>
        </message>
        <message>
            <source>E-mail addresses</source>
            <translation>عناوين البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Your own, which may stand in a public reply; one a line.</source>
            <translation>عناوينكم التي يجوز وضعها في رد علني، واحد في كل سطر.</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>أرقام الهاتف</translation>
        </message>
        <message>
            <source>Street addresses</source>
            <translation>عناوين الشوارع</translation>
        </message>
        <message>
            <source>Private channel</source>
            <translation>القناة الخاصة</translation>
        </message>
        <message>
            <source>The whole phrase that fills {slot}, for example: by DM.</source>
            <translation>العبارة الكاملة التي تملأ {slot}، مثلا: برسالة خاصة.</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>غير واضح</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>in a private conversation</source>
            <translation>في محادثة خاصة</translation>
        </message>
        <message>
            <source>Answer as you would write it; {slots} are filled in.</source>
            <translation>أجب كما تكتب عادة، وسيتم ملء {slots}.</translation>
        </message>
        <message>
            <source>Words in braces are filled in; everything else goes out as it stands here.</source>
            <translation>ما بين الأقواس المعقوفة يملأ تلقائيا، وكل ما عداه يرسل كما هو هنا.</translation>
        </message>
        <message>
            <source>Suggested where a rule chooses templates for {occasion}.</source>
            <translation>يقترح حين تختار قاعدة قوالب المناسبة {occasion}.</translation>
        </message>
        <message>
            <source>Empty: what is said elsewhere. {what}</source>
            <translation>فارغ: يستخدم ما يقال في غيرها. {what}</translation>
        </message>
        <message>
            <source>Write the first and the last day like this: 2026-11-20 – 2027-01-06.</source>
            <translation>اكتب اليوم الأول والأخير هكذا: 2026-11-20 – 2027-01-06.</translation>
        </message>
        <message numerus="yes">
            <source>Suggested %n times</source>
            <translation>
                <numerusform>لم يتم اقتراحه بعد</numerusform>
                <numerusform>تم اقتراحه مرة واحدة</numerusform>
                <numerusform>تم اقتراحه مرتين</numerusform>
                <numerusform>تم اقتراحه %n مرات</numerusform>
                <numerusform>تم اقتراحه %n مرة</numerusform>
                <numerusform>تم اقتراحه %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>edited {number}</source>
            <translation>تم تعديله {number}</translation>
        </message>
        <message>
            <source>skipped {number}</source>
            <translation>تم تخطيه {number}</translation>
        </message>
        <message>
            <source>Often taken out ({cut} of {edits} edits): “{phrase}”</source>
            <translation>كثيرا ما يتم حذفه ({cut} من {edits} تعديلات): “{phrase}”</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>سؤال جديد</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطل</translation>
        </message>
        <message>
            <source>kinder after it {better}, less kind {worse}</source>
            <translation>ألطف بعده {better}، أقل لطفا {worse}</translation>
        </message>
        <message>
            <source>Write the day like this: 2027-01-31.</source>
            <translation>اكتب اليوم هكذا: 2027-01-31.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>اكتب رقما صحيحا.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Twice as often</source>
            <translation>ضعف المعتاد</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>Half as often</source>
            <translation>نصف المعتاد</translation>
        </message>
        <message>
            <source>A quarter as often</source>
            <translation>ربع المعتاد</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>يسري عند تشغيل SocialDesk في المرة القادمة.</translation>
        </message>
        <message>
            <source>This system has no tray now: closing the window ends SocialDesk.</source>
            <translation>لا توجد منطقة إعلام في هذا النظام الآن: إغلاق النافذة ينهي SocialDesk.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>تغيير المفاتيح</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Tell me of what is critical</source>
            <translation>تنبيهي إلى ما هو حرج</translation>
        </message>
        <message>
            <source>… and with a sound</source>
            <translation>… ومع صوت</translation>
        </message>
        <message>
            <source>Go on in the tray when the window is closed</source>
            <translation>مواصلة العمل في منطقة الإعلام عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>التشغيل عند تسجيل دخولي</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>The launcher then shows how many answers are due, where it can.</source>
            <translation>عندها يعرض المشغّل عدد الردود المستحقة، إن كان يدعم ذلك.</translation>
        </message>
        <message>
            <source>Outside of the window</source>
            <translation>خارج النافذة</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>Keep quiet hours</source>
            <translation>الالتزام بساعات الهدوء</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>يستمع</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>كل ما في هذا المكتب محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>s</source>
            <translation>ث</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>يظهر بجانب قراراتك.</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>تُوقّع الردود بها، مثل ^AK.</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>ينتظر الرد الموافق عليه هذه المدة قبل إرساله.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Every action with its key; any of them can be another.</source>
            <translation>كل إجراء ومفتاحه، ويمكن تغيير أي مفتاح.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>الخطوات الأولى</translation>
        </message>
        <message>
            <source>Seven stops in the queue. Esc leaves it at any time.</source>
            <translation>سبع محطات في قائمة الانتظار. Esc للخروج في أي وقت.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>H:mm</translation>
        </message>
        <message>
            <source>Nothing is asked and nothing is sent; approved replies wait.</source>
            <translation>لا استعلام ولا إرسال، والردود الموافق عليها تنتظر.</translation>
        </message>
        <message>
            <source>Each platform has a pace of its own.</source>
            <translation>لكل منصة وتيرتها.</translation>
        </message>
        <message>
            <source>Sources are asked seldom then, and nothing is told.</source>
            <translation>يقل الاستعلام من المصادر خلالها، ولا تظهر إشعارات.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>For each X account without an amount of its own. At zero nothing paid is asked.</source>
            <translation>لكل حساب X ليس له مبلغ خاص به. عند الصفر لا استعلام مدفوعا.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>Critical mentions and alerts of your rules, several in one, never in the quiet hours.</source>
            <translation>الإشارات الحرجة وتنبيهات قواعدك، مجمعة معا، ولا تظهر أبدا في ساعات الهدوء.</translation>
        </message>
        <message>
            <source>They need a tray, which this system does not have now.</source>
            <translation>تحتاج إلى منطقة إعلام، وهي غير متوفرة في هذا النظام الآن.</translation>
        </message>
        <message>
            <source>SocialDesk starts when you log in.</source>
            <translation>يبدأ SocialDesk عند تسجيل دخولك.</translation>
        </message>
        <message>
            <source>SocialDesk waits to be started.</source>
            <translation>ينتظر SocialDesk أن تشغله.</translation>
        </message>
        <message>
            <source>Not now, said {person}, {moment}. They are offered again from {until} on.</source>
            <translation>ليس الآن، بقرار من {person}، {moment}. يعاد اقتراحه ابتداء من {until}.</translation>
        </message>
        <message>
            <source>Ambassadors</source>
            <translation>السفراء</translation>
        </message>
        <message>
            <source>Thank</source>
            <translation>شكر</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>Mark as invited</source>
            <translation>تسجيل كمدعو</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>تراجع عن ذلك</translation>
        </message>
        <message numerus="yes">
            <source>%n kind posts in half a year</source>
            <translation>
                <numerusform>لا منشورات لطيفة في نصف سنة</numerusform>
                <numerusform>منشور لطيف واحد في نصف سنة</numerusform>
                <numerusform>منشوران لطيفان في نصف سنة</numerusform>
                <numerusform>%n منشورات لطيفة في نصف سنة</numerusform>
                <numerusform>%n منشورا لطيفا في نصف سنة</numerusform>
                <numerusform>%n منشور لطيف في نصف سنة</numerusform>
            </translation>
        </message>
        <message>
            <source>Score {score} = warmth {warmth} (kind posts, each half as much every 60 days) × share {share} × reach {reach} (followers) × echo {echo} (likes and answers)</source>
            <translation>النتيجة {score} = الود {warmth} (منشورات لطيفة، تنقص قيمة كل منها إلى النصف كل 60 يوما) × النسبة {share} × الوصول {reach} (المتابعون) × الصدى {echo} (الإعجابات والردود)</translation>
        </message>
        <message>
            <source>{person} invited them, {moment}.</source>
            <translation>أرسل {person} الدعوة، {moment}.</translation>
        </message>
        <message>
            <source>Drafts that thank are ready. Nothing is sent before you approve.</source>
            <translation>مسودات الشكر جاهزة. لا يرسل شيء قبل موافقتك.</translation>
        </message>
        <message>
            <source>Drafts that invite are ready. When it is sent, mark them as invited.</source>
            <translation>مسودات الدعوة جاهزة. بعد إرسالها سجل العميل كمدعو.</translation>
        </message>
        <message>
            <source>Marked as invited.</source>
            <translation>تم التسجيل كمدعو.</translation>
        </message>
        <message>
            <source>Not now. They are offered again in three months.</source>
            <translation>ليس الآن. يعاد الاقتراح بعد ثلاثة أشهر.</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>عرض العميل</translation>
        </message>
        <message numerus="yes">
            <source>%n customers praised you more than once in the last half year.</source>
            <translation>
                <numerusform>لم يمدحكم أي عميل أكثر من مرة في آخر نصف سنة.</numerusform>
                <numerusform>مدحكم عميل واحد أكثر من مرة في آخر نصف سنة.</numerusform>
                <numerusform>مدحكم عميلان أكثر من مرة في آخر نصف سنة.</numerusform>
                <numerusform>مدحكم %n عملاء أكثر من مرة في آخر نصف سنة.</numerusform>
                <numerusform>مدحكم %n عميلا أكثر من مرة في آخر نصف سنة.</numerusform>
                <numerusform>مدحكم %n عميل أكثر من مرة في آخر نصف سنة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody praised you more than once in the last half year. When somebody does, it shows here.</source>
            <translation>لم يمدحكم أحد أكثر من مرة في آخر نصف سنة. من يفعل ذلك يظهر هنا.</translation>
        </message>
        <message numerus="yes">
            <source>answered %n times</source>
            <translation>
                <numerusform>بلا رد</numerusform>
                <numerusform>تم الرد مرة واحدة</numerusform>
                <numerusform>تم الرد مرتين</numerusform>
                <numerusform>تم الرد %n مرات</numerusform>
                <numerusform>تم الرد %n مرة</numerusform>
                <numerusform>تم الرد %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>never answered</source>
            <translation>لم يتم الرد قط</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <source>last {time}</source>
            <translation>آخرها {time}</translation>
        </message>
        <message>
            <source>{share} of what they write is kind</source>
            <translation>{share} مما يكتبه لطيف</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>مدعو</translation>
        </message>
        <message>
            <source>Language of the entry</source>
            <translation>لغة المدخل</translation>
        </message>
        <message>
            <source>How it is asked, one wording a line</source>
            <translation>كيف يسأل الناس، صيغة في كل سطر</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>No earlier answer fits here. Write it without a greeting: each customer gets their own.</source>
            <translation>لا يوجد رد سابق مناسب هنا. اكتبه دون تحية: لكل عميل تحيته الخاصة.</translation>
        </message>
        <message numerus="yes">
            <source>Taken from %n replies that were approved. Read it before you add it.</source>
            <translation>
                <numerusform>ليس مأخوذا من أي رد. اقرأه قبل إضافته.</numerusform>
                <numerusform>مأخوذ من رد واحد تمت الموافقة عليه. اقرأه قبل إضافته.</numerusform>
                <numerusform>مأخوذ من ردين تمت الموافقة عليهما. اقرأه قبل إضافته.</numerusform>
                <numerusform>مأخوذ من %n ردود تمت الموافقة عليها. اقرأه قبل إضافته.</numerusform>
                <numerusform>مأخوذ من %n ردا تمت الموافقة عليها. اقرأه قبل إضافته.</numerusform>
                <numerusform>مأخوذ من %n رد تمت الموافقة عليها. اقرأه قبل إضافته.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far to look back</source>
            <translation>إلى أي مدى في الماضي</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث من جديد</translation>
        </message>
        <message>
            <source>Reading questions</source>
            <translation>قراءة الأسئلة</translation>
        </message>
        <message>
            <source>Mentions that ask this</source>
            <translation>إشارات تسأل هذا</translation>
        </message>
        <message>
            <source>Add to the FAQ</source>
            <translation>إضافة إلى الأسئلة الشائعة</translation>
        </message>
        <message>
            <source>Reading questions…</source>
            <translation>تجري قراءة الأسئلة…</translation>
        </message>
        <message numerus="yes">
            <source>%n this week</source>
            <translation>
                <numerusform>لا شيء هذا الأسبوع</numerusform>
                <numerusform>واحدة هذا الأسبوع</numerusform>
                <numerusform>اثنتان هذا الأسبوع</numerusform>
                <numerusform>%n هذا الأسبوع</numerusform>
                <numerusform>%n هذا الأسبوع</numerusform>
                <numerusform>%n هذا الأسبوع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the week before</source>
            <translation>
                <numerusform>لا شيء في الأسبوع السابق</numerusform>
                <numerusform>واحدة في الأسبوع السابق</numerusform>
                <numerusform>اثنتان في الأسبوع السابق</numerusform>
                <numerusform>%n في الأسبوع السابق</numerusform>
                <numerusform>%n في الأسبوع السابق</numerusform>
                <numerusform>%n في الأسبوع السابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>آخر يوم</numerusform>
                <numerusform>آخر يومين</numerusform>
                <numerusform>آخر %n أيام</numerusform>
                <numerusform>آخر %n يوما</numerusform>
                <numerusform>آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. {key} looks again; what was read is kept.</source>
            <translation>تم الإيقاف. {key} للبحث من جديد، وما قرئ محفوظ.</translation>
        </message>
        <message>
            <source>Nobody asked anything in this time.</source>
            <translation>لم يسأل أحد شيئا في هذه المدة.</translation>
        </message>
        <message>
            <source>They may ask different things: read them before you add an answer.</source>
            <translation>قد تسأل عن أشياء مختلفة: اقرأها قبل أن تضيف إجابة.</translation>
        </message>
        <message>
            <source>It is asked twice as often by now.</source>
            <translation>صار السؤال عنه ضعف ما كان.</translation>
        </message>
        <message>
            <source>The FAQ answers it under “{question}”.</source>
            <translation>تجيب عنه الأسئلة الشائعة في “{question}”.</translation>
        </message>
        <message>
            <source>Added to the FAQ.</source>
            <translation>تمت الإضافة إلى الأسئلة الشائعة.</translation>
        </message>
        <message>
            <source>Put aside. It comes back when it is asked twice as often.</source>
            <translation>تم وضعه جانبا. يعود إذا تضاعف السؤال عنه.</translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints, and none repeats.</source>
            <translation>
                <numerusform>لا أسئلة ولا شكاوى.</numerusform>
                <numerusform>سؤال واحد أو شكوى، بلا تكرار.</numerusform>
                <numerusform>سؤالان أو شكويان، بلا تكرار.</numerusform>
                <numerusform>%n أسئلة وشكاوى، ولا شيء منها يتكرر.</numerusform>
                <numerusform>%n من الأسئلة والشكاوى، ولا شيء منها يتكرر.</numerusform>
                <numerusform>%n من الأسئلة والشكاوى، ولا شيء منها يتكرر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions and complaints compared</source>
            <translation>
                <numerusform>لا أسئلة ولا شكاوى للمقارنة</numerusform>
                <numerusform>تمت مقارنة سؤال واحد أو شكوى</numerusform>
                <numerusform>تمت مقارنة سؤالين أو شكويين</numerusform>
                <numerusform>تمت مقارنة %n أسئلة وشكاوى</numerusform>
                <numerusform>تمت مقارنة %n من الأسئلة والشكاوى</numerusform>
                <numerusform>تمت مقارنة %n من الأسئلة والشكاوى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeat</source>
            <translation>
                <numerusform>لا شيء يتكرر</numerusform>
                <numerusform>واحد يتكرر</numerusform>
                <numerusform>اثنان يتكرران</numerusform>
                <numerusform>%n تتكرر</numerusform>
                <numerusform>%n تتكرر</numerusform>
                <numerusform>%n تتكرر</numerusform>
            </translation>
        </message>
        <message>
            <source>From a rule</source>
            <translation>من قاعدة</translation>
        </message>
        <message>
            <source>Perhaps the same</source>
            <translation>ربما السؤال نفسه</translation>
        </message>
        <message>
            <source>Doubled since</source>
            <translation>تضاعف منذ ذلك</translation>
        </message>
        <message>
            <source>In the FAQ</source>
            <translation>في الأسئلة الشائعة</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شكوى</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} not answered</source>
            <translation>{share} بلا رد</translation>
        </message>
        <message>
            <source>{person} added it to the FAQ, {moment}.</source>
            <translation>أضافه {person} إلى الأسئلة الشائعة، {moment}.</translation>
        </message>
        <message>
            <source>{person} put it aside, {moment}.</source>
            <translation>وضعه {person} جانبا، {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>%n put aside or added</source>
            <translation>
                <numerusform>لا شيء موضوع جانبا أو مضاف</numerusform>
                <numerusform>واحد موضوع جانبا أو مضاف</numerusform>
                <numerusform>اثنان موضوعان جانبا أو مضافان</numerusform>
                <numerusform>%n موضوعة جانبا أو مضافة</numerusform>
                <numerusform>%n موضوعة جانبا أو مضافة</numerusform>
                <numerusform>%n موضوعة جانبا أو مضافة</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones left out</source>
            <translation>الأقدم مستبعدة</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>تم الرد</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>Asked often</source>
            <translation>أسئلة متكررة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
        <message>
            <source>Put aside, or not now</source>
            <translation>وضع جانبا، أو ليس الآن</translation>
        </message>
        <message>
            <source>Bring back what was put aside</source>
            <translation>استعادة ما تم وضعه جانبا</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>كتابة الجواب</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>إيقاف البحث</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>تم النسخ. ألصقه ردًا منك؛ يُغلق هذا عندما نراه.</translation>
        </message>
        <message numerus="yes">
            <source>Approved. It leaves in %n s.</source>
            <translation>
                <numerusform>تمت الموافقة. يُرسل الآن.</numerusform>
                <numerusform>تمت الموافقة. يُرسل بعد ثانية.</numerusform>
                <numerusform>تمت الموافقة. يُرسل بعد ثانيتين.</numerusform>
                <numerusform>تمت الموافقة. يُرسل بعد %n ثوانٍ.</numerusform>
                <numerusform>تمت الموافقة. يُرسل بعد %n ثانية.</numerusform>
                <numerusform>تمت الموافقة. يُرسل بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>تمت الموافقة.</translation>
        </message>
        <message>
            <source>Approved. It leaves at {time}.</source>
            <translation>تمت الموافقة. يرسل {time}.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>موافق عليها</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>يدويًا</translation>
        </message>
        <message>
            <source>Ask the language model</source>
            <translation>سؤال النموذج اللغوي</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>إيقاف النموذج اللغوي</translation>
        </message>
        <message>
            <source>Ask the model</source>
            <translation>سؤال النموذج</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. The Assistant ({key}) does that.</source>
            <translation>لا نموذج لغوي مشغل لهذه العلامة. يمكن تشغيله من المساعد ({key}).</translation>
        </message>
        <message numerus="yes">
            <source>Writing, %n characters, {seconds} s</source>
            <translation>
                <numerusform>تجري الكتابة، {seconds} ث</numerusform>
                <numerusform>تجري الكتابة، حرف واحد، {seconds} ث</numerusform>
                <numerusform>تجري الكتابة، حرفان، {seconds} ث</numerusform>
                <numerusform>تجري الكتابة، %n أحرف، {seconds} ث</numerusform>
                <numerusform>تجري الكتابة، %n حرفا، {seconds} ث</numerusform>
                <numerusform>تجري الكتابة، %n حرف، {seconds} ث</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the model, {seconds} s</source>
            <translation>يجري سؤال النموذج، {seconds} ث</translation>
        </message>
        <message>
            <source>Dropped: {why}</source>
            <translation>مستبعد: {why}</translation>
        </message>
        <message>
            <source>Rests on: {sources}</source>
            <translation>يستند إلى: {sources}</translation>
        </message>
        <message>
            <source>Says nothing that needs a source.</source>
            <translation>لا يقول شيئا يحتاج إلى مصدر.</translation>
        </message>
        <message>
            <source>No check points at a word here.</source>
            <translation>لا يشير أي فحص إلى كلمة هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا شيء آخر</numerusform>
                <numerusform>أمر آخر</numerusform>
                <numerusform>أمران آخران</numerusform>
                <numerusform>%n أمور أخرى</numerusform>
                <numerusform>%n أمرا آخر</numerusform>
                <numerusform>%n أمر آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Another reply of yours to this customer is on its way</source>
            <translation>رد آخر منك على هذا العميل في طريقه</translation>
        </message>
        <message>
            <source>A reply to this customer is on its way, approved by {name}</source>
            <translation>رد على هذا العميل في طريقه، وافق عليه: {name}</translation>
        </message>
        <message>
            <source>Another draft of yours for this customer waits for a second person</source>
            <translation>مسودة أخرى لك لهذا العميل تنتظر شخصا ثانيا</translation>
        </message>
        <message>
            <source>A draft for this customer waits for a second person, written by {name}</source>
            <translation>مسودة لهذا العميل تنتظر شخصا ثانيا، كتبها: {name}</translation>
        </message>
        <message>
            <source>You began another reply to this customer {time}</source>
            <translation>بدأت ردا آخر على هذا العميل {time}</translation>
        </message>
        <message>
            <source>{name} began another reply to this customer {time}</source>
            <translation>بدأ {name} ردا آخر على هذا العميل {time}</translation>
        </message>
        <message>
            <source>You answered this customer {time}</source>
            <translation>رددت على هذا العميل {time}</translation>
        </message>
        <message>
            <source>{name} answered this customer {time}</source>
            <translation>رد {name} على هذا العميل {time}</translation>
        </message>
        <message>
            <source>This customer was answered {time}</source>
            <translation>تم الرد على هذا العميل {time}</translation>
        </message>
        <message>
            <source>This customer waits for another answer, too, asked {time}</source>
            <translation>هذا العميل ينتظر جوابا آخر أيضا، سأل {time}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <source>Write a reply, or press {one}, {two} or {three} for a suggestion</source>
            <translation>اكتب ردا، أو اضغط {one} أو {two} أو {three} لاختيار اقتراح</translation>
        </message>
        <message>
            <source>No prepared reply fits this one. Write your own; {key} puts in a start</source>
            <translation>لا رد جاهز يناسب هذه الإشارة. اكتب ردك؛ {key} يضع لك بداية</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>ردّك</translation>
        </message>
        <message>
            <source>Write a reply first, or press {key} for the first suggestion.</source>
            <translation>اكتب ردا أولا، أو اضغط {key} لاختيار الاقتراح الأول.</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>لا يمكن إرسال هذا الرد كما هو.</translation>
        </message>
        <message>
            <source>Somebody else looks at this one first; it leaves when it is signed.</source>
            <translation>يراجعه شخص آخر أولا، ويرسل بعد موافقته.</translation>
        </message>
        <message>
            <source>Press {key} again to send it later as it is.</source>
            <translation>اضغط {key} مرة أخرى لإرساله لاحقا كما هو.</translation>
        </message>
        <message>
            <source>Press {key} again to send it as it is.</source>
            <translation>اضغط {key} مرة أخرى لإرساله كما هو.</translation>
        </message>
        <message>
            <source>There is nobody to ask. Add a lead under Rules › People and hours.</source>
            <translation>لا يوجد من تسأله. أضف مشرفا في القواعد › الفريق وساعات العمل.</translation>
        </message>
        <message>
            <source>Show people and hours</source>
            <translation>عرض الفريق وساعات العمل</translation>
        </message>
        <message>
            <source>{key} brings your own words back</source>
            <translation>{key} يعيد كلماتك</translation>
        </message>
        <message>
            <source>Your draft, {time}</source>
            <translation>مسودتك، {time}</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>لا اقتراح لهذه. اكتب ردك.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Somebody else looks first: {why}</source>
            <translation>يراجعه شخص آخر أولا: {why}</translation>
        </message>
        <message>
            <source>This one is posted by hand, so it cannot be sent later.</source>
            <translation>هذا ينشر يدويا، فلا يمكن إرساله لاحقا.</translation>
        </message>
        <message>
            <source>Approve it as it is, change it, or send it back.</source>
            <translation>وافق عليها كما هي، أو عدلها، أو أعدها.</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>النبرة</translation>
        </message>
        <message>
            <source>public</source>
            <translation>علني</translation>
        </message>
        <message>
            <source>private</source>
            <translation>خاص</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Write a reply and press {key} to save it for later.</source>
            <translation>لا ردود محفوظة بعد. اكتب ردا واضغط {key} لحفظه لوقت لاحق.</translation>
        </message>
        <message>
            <source>Saved replies</source>
            <translation>الردود المحفوظة</translation>
        </message>
        <message>
            <source>Which reply?</source>
            <translation>أي رد؟</translation>
        </message>
        <message>
            <source>Insert a saved reply</source>
            <translation>إدراج رد محفوظ</translation>
        </message>
        <message>
            <source>Save this reply for later</source>
            <translation>حفظ هذا الرد لوقت لاحق</translation>
        </message>
        <message>
            <source>A name by which you will find it again</source>
            <translation>اسم تجده به لاحقا</translation>
        </message>
        <message>
            <source>No saved reply has these words.</source>
            <translation>لا رد محفوظا فيه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Write the reply first, then save it.</source>
            <translation>اكتب الرد أولا ثم احفظه.</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>تم الحفظ باسم “{name}”</translation>
        </message>
        <message>
            <source>after it is due</source>
            <translation>بعد موعد الرد</translation>
        </message>
        <message>
            <source>It is approved now and leaves then. Until then you can take it back.</source>
            <translation>تتم الموافقة عليه الآن ويرسل في ذلك الوقت. يمكنك التراجع حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>بعد ساعة</translation>
        </message>
        <message>
            <source>Next working morning</source>
            <translation>صباح يوم العمل التالي</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>وقت الإرسال</translation>
        </message>
        <message>
            <source>When you open</source>
            <translation>عند بدء ساعات العمل</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>السلامة</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>القانون</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>الصحافة</translation>
        </message>
        <message>
            <source>A rule of your team</source>
            <translation>قاعدة من فريقك</translation>
        </message>
        <message>
            <source>{name} is writing, {span}</source>
            <translation>{name} يكتب، {span}</translation>
        </message>
        <message numerus="yes">
            <source>%n others are writing, {span}</source>
            <translation>
                <numerusform>لا أحد آخر يكتب، {span}</numerusform>
                <numerusform>شخص آخر يكتب، {span}</numerusform>
                <numerusform>شخصان آخران يكتبان، {span}</numerusform>
                <numerusform>%n آخرون يكتبون، {span}</numerusform>
                <numerusform>%n آخرون يكتبون، {span}</numerusform>
                <numerusform>%n آخرون يكتبون، {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>You are writing in another window, {span}</source>
            <translation>أنت تكتب في نافذة أخرى، {span}</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>ينتظرك</translation>
        </message>
        <message>
            <source>Waits for {names}</source>
            <translation>ينتظر {names}</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>ينتظر شخصا ثانيا</translation>
        </message>
        <message>
            <source>{names} will look at it.</source>
            <translation>سينظر فيها {names}.</translation>
        </message>
        <message>
            <source>Sent back to {name}.</source>
            <translation>تمت الإعادة إلى {name}.</translation>
        </message>
        <message>
            <source>{risk}: “{words}”</source>
            <translation>{risk}: “{words}”</translation>
        </message>
        <message>
            <source>Draft {number} by {name}</source>
            <translation>المسودة {number} من {name}</translation>
        </message>
        <message>
            <source>What should be different</source>
            <translation>ما الذي ينبغي تغييره</translation>
        </message>
        <message>
            <source>What should be different? Enter sends it back to its author.</source>
            <translation>ما الذي ينبغي تغييره؟ Enter يعيدها إلى كاتبها.</translation>
        </message>
        <message>
            <source>{count} drafts, keys 1 to {count}</source>
            <translation>{count} مسودات، المفاتيح من 1 إلى {count}</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>تم السؤال</translation>
        </message>
        <message>
            <source>Taken back. It is yours again.</source>
            <translation>تم السحب. عادت إليك.</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>تمت الإعادة</translation>
        </message>
        <message>
            <source>{name} sent this back, {time}: {note}</source>
            <translation>أعادها {name}، {time}: {note}</translation>
        </message>
        <message>
            <source>{key} sits in the lead's seat (demo).</source>
            <translation>{key} ينقلك إلى مقعد المشرف (عرض تجريبي).</translation>
        </message>
        <message>
            <source>Sign &amp; send</source>
            <translation>موافقة وإرسال</translation>
        </message>
        <message>
            <source>approved, not sent yet</source>
            <translation>موافق عليه، لم يرسل بعد</translation>
        </message>
        <message>
            <source>the customer was happy with it</source>
            <translation>رضي به العميل</translation>
        </message>
        <message>
            <source>the customer was still unhappy</source>
            <translation>ظل العميل غير راض</translation>
        </message>
        <message>
            <source>the customer wrote back</source>
            <translation>كتب العميل مجددا</translation>
        </message>
        <message>
            <source>no word since</source>
            <translation>لا كلمة منه بعدها</translation>
        </message>
        <message>
            <source>Template: {matter}</source>
            <translation>قالب: {matter}</translation>
        </message>
        <message>
            <source>Answer to “{question}”</source>
            <translation>جواب عن “{question}”</translation>
        </message>
        <message>
            <source>Approved before, {outcome}: “{mention}”</source>
            <translation>وافقتم عليه سابقا، {outcome}: “{mention}”</translation>
        </message>
        <message>
            <source>In {language}: there is nothing in the customer's language</source>
            <translation>بلغة أخرى ({language}): لا يوجد شيء بلغة العميل</translation>
        </message>
        <message>
            <source>Do not say this again</source>
            <translation>لا تذكرني بهذا مجددا</translation>
        </message>
        <message>
            <source>You will not be told again. F7 says it when you ask.</source>
            <translation>لن نذكرك بهذا مجددا. يقوله F7 عندما تسأل.</translation>
        </message>
        <message>
            <source>No misspelt words.</source>
            <translation>لا أخطاء إملائية.</translation>
        </message>
        <message>
            <source>“{word}” is one of your words now.</source>
            <translation>“{word}” من كلماتك الآن.</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>إضافة إلى كلماتي</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>الاقتراح {label}</translation>
        </message>
        <message>
            <source>Insert a variable</source>
            <translation>إدراج متغير</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>Which variable?</source>
            <translation>أي متغير؟</translation>
        </message>
        <message>
            <source>No variable that has a value here is called so.</source>
            <translation>لا متغير بهذا الاسم له قيمة هنا.</translation>
        </message>
        <message>
            <source>Asks how it ended</source>
            <translation>يسأل عما آل إليه الأمر</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>تم إيقافه</translation>
        </message>
        <message>
            <source>Greets</source>
            <translation>فيه تحية</translation>
        </message>
        <message>
            <source>No greeting</source>
            <translation>بلا تحية</translation>
        </message>
        <message>
            <source>Names the matter</source>
            <translation>يذكر الموضوع</translation>
        </message>
        <message>
            <source>Matter not named</source>
            <translation>لا يذكر الموضوع</translation>
        </message>
        <message>
            <source>Apologises</source>
            <translation>يعتذر</translation>
        </message>
        <message>
            <source>No apology</source>
            <translation>بلا اعتذار</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>خطوة تالية</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>بلا خطوة تالية</translation>
        </message>
        <message>
            <source>Sounds like blame</source>
            <translation>يبدو كاللوم</translation>
        </message>
        <message>
            <source>Shouts</source>
            <translation>يصرخ</translation>
        </message>
        <message>
            <source>Sounds like a machine</source>
            <translation>يبدو آليًا</translation>
        </message>
        <message>
            <source>Promises: check</source>
            <translation>يعِد: تحقق</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>Same as before</source>
            <translation>مثل السابق</translation>
        </message>
        <message>
            <source>Hard to read</source>
            <translation>صعب القراءة</translation>
        </message>
        <message>
            <source>Start: {how}</source>
            <translation>بداية: {how}</translation>
        </message>
        <message>
            <source>FAQ: {question}</source>
            <translation>سؤال شائع: {question}</translation>
        </message>
        <message>
            <source>The platform does not let us reply here.</source>
            <translation>لا تسمح لنا المنصة بالرد هنا.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Leaves in {span}. Undo takes it back.</source>
            <translation>يُرسل بعد {span}. التراجع يوقفه.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>واضح</translation>
        </message>
        <message>
            <source>It goes out now.</source>
            <translation>يرسل الآن.</translation>
        </message>
        <message>
            <source>On its way.</source>
            <translation>في الطريق.</translation>
        </message>
        <message>
            <source>{time}, approved by {who}</source>
            <translation>{time}، وافق عليه: {who}</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>ودّي</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>فاتر</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>لا يمكن إرساله</translation>
        </message>
        <message>
            <source>Tried again at {time}.</source>
            <translation>يُعاد المحاولة {time}.</translation>
        </message>
        <message>
            <source>Leaves at {time}.</source>
            <translation>يُرسل {time}.</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>ينتظر دوره.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>تُغلق تلقائيًا عندما نرى ردك.</translation>
        </message>
        <message>
            <source>Seen.</source>
            <translation>تم التعليم كمقروء.</translation>
        </message>
        <message>
            <source>{who} comes to the queue again from now on.</source>
            <translation>يعود {who} إلى قائمة الانتظار من الآن فصاعدا.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Show those that were seen, too</source>
            <translation>عرض المقروءة أيضا</translation>
        </message>
        <message>
            <source>Nothing to see. Rules with an alert write here.</source>
            <translation>لا شيء هنا. القواعد التي فيها تنبيه تكتب هنا.</translation>
        </message>
        <message>
            <source>Kept out of the queue</source>
            <translation>خارج قائمة الانتظار</translation>
        </message>
        <message>
            <source>Let them in again</source>
            <translation>إعادة السماح له</translation>
        </message>
        <message>
            <source>No rule keeps anybody out of the queue.</source>
            <translation>لا قاعدة تبعد أحدا عن قائمة الانتظار.</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>a conversation of</source>
            <translation>محادثة ل</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>حتى {time}</translation>
        </message>
        <message>
            <source>until it is lifted</source>
            <translation>حتى إلغاء ذلك</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>اطلع عليه {name}</translation>
        </message>
        <message>
            <source>does not matter</source>
            <translation>لا فرق</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Danger first</source>
            <translation>الخطر أولا</translation>
        </message>
        <message>
            <source>This may be about safety or law. Look at it now.</source>
            <translation>قد يتعلق هذا بالسلامة أو القانون. انظر فيه الآن.</translation>
        </message>
        <message>
            <source>Waits too long</source>
            <translation>طال الانتظار</translation>
        </message>
        <message>
            <source>Nobody has answered this for two hours.</source>
            <translation>لم يرد أحد على هذا منذ ساعتين.</translation>
        </message>
        <message>
            <source>To the lead after four hours</source>
            <translation>إلى المشرف بعد أربع ساعات</translation>
        </message>
        <message>
            <source>Unanswered for four hours of opening time.</source>
            <translation>بلا رد منذ أربع ساعات عمل.</translation>
        </message>
        <message>
            <source>Late parcels</source>
            <translation>طرود متأخرة</translation>
        </message>
        <message>
            <source>Refunds to who knows them</source>
            <translation>الاسترداد لمن يجيده</translation>
        </message>
        <message>
            <source>To who speaks the language</source>
            <translation>لمن يتحدث اللغة</translation>
        </message>
        <message>
            <source>Many followers</source>
            <translation>متابعون كثر</translation>
        </message>
        <message>
            <source>Somebody with many followers is unhappy.</source>
            <translation>شخص لديه متابعون كثر غير راض.</translation>
        </message>
        <message>
            <source>This may be the press.</source>
            <translation>قد تكون هذه جهة صحفية.</translation>
        </message>
        <message>
            <source>Regulars first</source>
            <translation>العملاء الدائمون أولا</translation>
        </message>
        <message>
            <source>Night posts</source>
            <translation>منشورات الليل</translation>
        </message>
        <message>
            <source>Small talk waits until we open</source>
            <translation>الدردشة تنتظر حتى نفتح</translation>
        </message>
        <message>
            <source>Spam out of sight</source>
            <translation>إخفاء الرسائل المزعجة</translation>
        </message>
        <message>
            <source>late delivery</source>
            <translation>تأخر التوصيل</translation>
        </message>
        <message>
            <source>press</source>
            <translation>صحافة</translation>
        </message>
        <message>
            <source>night</source>
            <translation>ليل</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي قيمة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Note to colleagues</source>
            <translation>ملاحظة للزملاء</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>مفعلة</translation>
        </message>
        <message>
            <source>When all of this holds</source>
            <translation>عندما يتحقق كل هذا</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>الشعور</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>handles, with commas between them</source>
            <translation>معرفات تفصلها فواصل</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Words and more</source>
            <translation>كلمات وغيرها</translation>
        </message>
        <message>
            <source>Also where the model is unsure of these labels</source>
            <translation>حتى حين لا يكون النموذج واثقا من هذه التصنيفات</translation>
        </message>
        <message>
            <source>Answer expected</source>
            <translation>ينتظر ردا</translation>
        </message>
        <message>
            <source>Customer is tagged</source>
            <translation>وسم العميل</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>On these days</source>
            <translation>في هذه الأيام</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>بين</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>عطلة رسمية</translation>
        </message>
        <message>
            <source>Unanswered for</source>
            <translation>بلا رد منذ</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>تحسب المدة</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>نفذ هذا</translation>
        </message>
        <message>
            <source>tags, with commas between them</source>
            <translation>وسوم تفصلها فواصل</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>إسناد إلى</translation>
        </message>
        <message>
            <source>skills, with commas; none: anybody</source>
            <translation>مهارات تفصلها فواصل؛ فارغ: أي شخص</translation>
        </message>
        <message>
            <source>Who knows</source>
            <translation>من لديه خبرة في</translation>
        </message>
        <message>
            <source>and speaks the customer's language</source>
            <translation>ويتحدث لغة العميل</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>Templates for</source>
            <translation>قوالب ل</translation>
        </message>
        <message>
            <source>Snooze for</source>
            <translation>تأجيل لمدة</translation>
        </message>
        <message>
            <source>45m, 2h, 1d, or “opening”</source>
            <translation>45m أو 2h أو 1d أو “opening”</translation>
        </message>
        <message>
            <source>Keep out of the queue</source>
            <translation>إبعاد عن قائمة الانتظار</translation>
        </message>
        <message>
            <source>For</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>30d; empty: until it is lifted</source>
            <translation>30d؛ فارغ: حتى إلغاء ذلك</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>a sentence to show among the alerts</source>
            <translation>جملة تظهر بين التنبيهات</translation>
        </message>
        <message>
            <source>Hand to the lead</source>
            <translation>تحويل إلى المشرف</translation>
        </message>
        <message>
            <source>a sentence that says why</source>
            <translation>جملة تبين السبب</translation>
        </message>
        <message>
            <source>Add to the FAQ candidates</source>
            <translation>إضافة إلى الأسئلة الشائعة المقترحة</translation>
        </message>
        <message>
            <source>Stop here: later rules do nothing</source>
            <translation>التوقف هنا: القواعد التالية لا تفعل شيئا</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>who is on shift and has the least to do</source>
            <translation>المناوب الأقل انشغالا</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>أي يوم</translation>
        </message>
        <message>
            <source>points</source>
            <translation>نقاط</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>في أي وقت</translation>
        </message>
        <message>
            <source>in opening hours</source>
            <translation>خلال ساعات العمل</translation>
        </message>
        <message>
            <source>outside opening hours</source>
            <translation>خارج ساعات العمل</translation>
        </message>
        <message>
            <source>opening time</source>
            <translation>في ساعات العمل فقط</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>في كل الأوقات</translation>
        </message>
        <message>
            <source>the conversation</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>القواعد بترتيبها</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>غير محفوظة بعد</translation>
        </message>
        <message>
            <source>No rule yet. A rule says what happens by itself with a mention: press {key} to begin with one.</source>
            <translation>لا قواعد بعد. القاعدة تحدد ما يحدث للإشارة تلقائيا: اضغط {key} لإنشاء أول قاعدة.</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>حفظ القاعدة</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: {name}</translation>
        </message>
        <message>
            <source>On: {name}</source>
            <translation>تم التشغيل: {name}</translation>
        </message>
        <message>
            <source>Off: {name}</source>
            <translation>تم الإيقاف: {name}</translation>
        </message>
        <message>
            <source>7 days: {count}, last {ago}</source>
            <translation>7 أيام: {count}، آخرها {ago}</translation>
        </message>
        <message>
            <source>has done nothing in the last 7 days</source>
            <translation>لم تفعل شيئا في آخر 7 أيام</translation>
        </message>
        <message>
            <source>The file must be mended first.</source>
            <translation>يجب إصلاح الملف أولا.</translation>
        </message>
        <message>
            <source>Choose when the rule holds and what it does.</source>
            <translation>اختر متى تنطبق القاعدة وماذا تفعل.</translation>
        </message>
        <message>
            <source>An empty rule</source>
            <translation>قاعدة فارغة</translation>
        </message>
        <message>
            <source>Moved: {name}</source>
            <translation>تم النقل: {name}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>تمت الإزالة: {name}</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>غير محفوظة بعد.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <source>empty; such as {example}</source>
            <translation>فارغ؛ مثل {example}</translation>
        </message>
        <message>
            <source>Public holidays of</source>
            <translation>العطل الرسمية في</translation>
        </message>
        <message>
            <source>a country code: FI, TR, DE</source>
            <translation>رمز بلد: FI, TR, DE</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Also closed on</source>
            <translation>مغلق أيضا في</translation>
        </message>
        <message>
            <source>People and hours</source>
            <translation>الفريق وساعات العمل</translation>
        </message>
        <message>
            <source>as it signs decisions</source>
            <translation>كما يوقع به القرارات</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>المهارات</translation>
        </message>
        <message>
            <source>refunds, delivery</source>
            <translation>الاسترداد، التوصيل</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>en, tr; none: every language</source>
            <translation>en, tr؛ فارغ: كل اللغات</translation>
        </message>
        <message>
            <source>Is a lead</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Most open mentions</source>
            <translation>أقصى عدد من الإشارات المفتوحة</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>غائب</translation>
        </message>
        <message>
            <source>Own hours (empty: the brand's opening hours)</source>
            <translation>ساعاته الخاصة (فارغ: ساعات عمل العلامة)</translation>
        </message>
        <message>
            <source>on shift</source>
            <translation>مناوب</translation>
        </message>
        <message>
            <source>not on shift</source>
            <translation>غير مناوب</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>لا مفتوحة</numerusform>
                <numerusform>واحدة مفتوحة</numerusform>
                <numerusform>اثنتان مفتوحتان</numerusform>
                <numerusform>%n مفتوحة</numerusform>
                <numerusform>%n مفتوحة</numerusform>
                <numerusform>%n مفتوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>Next public holidays: {days}</source>
            <translation>العطل الرسمية القادمة: {days}</translation>
        </message>
        <message>
            <source>No public holidays.</source>
            <translation>لا عطل رسمية.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>عرض السطر</translation>
        </message>
        <message>
            <source>New rule, or person</source>
            <translation>قاعدة جديدة، أو شخص جديد</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>تغيير القاعدة</translation>
        </message>
        <message>
            <source>Switch the rule on or off</source>
            <translation>تشغيل القاعدة أو إيقافها</translation>
        </message>
        <message>
            <source>Move the rule up</source>
            <translation>نقل القاعدة إلى أعلى</translation>
        </message>
        <message>
            <source>Move the rule down</source>
            <translation>نقل القاعدة إلى أسفل</translation>
        </message>
        <message>
            <source>Try the rule on history</source>
            <translation>تجربة القاعدة على السجل</translation>
        </message>
        <message>
            <source>Mark the alert as seen</source>
            <translation>تعليم التنبيه كمقروء</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>عرض القواعد</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>عرض التنبيهات</translation>
        </message>
        <message>
            <source>Show the files as text</source>
            <translation>عرض الملفات كنص</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>إيقاف التجربة</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>اعتماد الملف كما هو</translation>
        </message>
        <message>
            <source>Alerts ({count})</source>
            <translation>التنبيهات ({count})</translation>
        </message>
        <message>
            <source>Until then the rules below stay in force.</source>
            <translation>حتى ذلك الحين تبقى القواعد أدناه سارية.</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>نص الملف</translation>
        </message>
        <message>
            <source>Holds for {matched} of {all} mentions ({share}), {per_day} a day</source>
            <translation>تنطبق على {matched} من {all} إشارة ({share})، {per_day} في اليوم</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day}: {count}</translation>
        </message>
        <message>
            <source>most on {day}: {count}</source>
            <translation>الأكثر في {day}: {count}</translation>
        </message>
        <message numerus="yes">
            <source>Mentions a day, %n days, {said}</source>
            <translation>
                <numerusform>الإشارات يوميا، {said}</numerusform>
                <numerusform>الإشارات يوميا، يوم واحد، {said}</numerusform>
                <numerusform>الإشارات يوميا، يومان، {said}</numerusform>
                <numerusform>الإشارات يوميا، %n أيام، {said}</numerusform>
                <numerusform>الإشارات يوميا، %n يوما، {said}</numerusform>
                <numerusform>الإشارات يوميا، %n يوم، {said}</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it on history</source>
            <translation>تجربتها على السجل</translation>
        </message>
        <message>
            <source>Nothing is changed by trying.</source>
            <translation>التجربة لا تغير شيئا.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>أمثلة</translation>
        </message>
        <message>
            <source>Looking back…</source>
            <translation>يجري فحص السجل…</translation>
        </message>
        <message>
            <source>Compared {done} of {all}…</source>
            <translation>تمت مقارنة {done} من {all}…</translation>
        </message>
        <message>
            <source>It would have held for nothing. Ask for less, or look back further.</source>
            <translation>ما كانت لتنطبق على شيء. خفف الشروط، أو ارجع إلى مدة أبعد.</translation>
        </message>
        <message numerus="yes">
            <source>For %n more it would hold, but the model is unsure of a label it asks for.</source>
            <translation>
                <numerusform>لا إشارات أخرى ينقصها وثوق النموذج.</numerusform>
                <numerusform>كانت ستنطبق على إشارة أخرى، لكن النموذج غير واثق من تصنيف تشترطه.</numerusform>
                <numerusform>كانت ستنطبق على إشارتين أخريين، لكن النموذج غير واثق من تصنيف تشترطه.</numerusform>
                <numerusform>كانت ستنطبق على %n إشارات أخرى، لكن النموذج غير واثق من تصنيف تشترطه.</numerusform>
                <numerusform>كانت ستنطبق على %n إشارة أخرى، لكن النموذج غير واثق من تصنيف تشترطه.</numerusform>
                <numerusform>كانت ستنطبق على %n إشارة أخرى، لكن النموذج غير واثق من تصنيف تشترطه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n of them the playbook has none of these templates: suggestions stay as they are.</source>
            <translation>
                <numerusform>لكلها قوالب من هذا النوع في الدليل.</numerusform>
                <numerusform>لواحدة منها لا قالب من هذا النوع في الدليل: تبقى الاقتراحات كما هي.</numerusform>
                <numerusform>لاثنتين منها لا قالب من هذا النوع في الدليل: تبقى الاقتراحات كما هي.</numerusform>
                <numerusform>لـ %n منها لا قالب من هذا النوع في الدليل: تبقى الاقتراحات كما هي.</numerusform>
                <numerusform>لـ %n منها لا قالب من هذا النوع في الدليل: تبقى الاقتراحات كما هي.</numerusform>
                <numerusform>لـ %n منها لا قالب من هذا النوع في الدليل: تبقى الاقتراحات كما هي.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared on the newest {count}:</source>
            <translation>بالمقارنة على أحدث {count}:</translation>
        </message>
        <message numerus="yes">
            <source>With it: {act}, %n times</source>
            <translation>
                <numerusform>معها: {act}، ولا مرة</numerusform>
                <numerusform>معها: {act}، مرة واحدة</numerusform>
                <numerusform>معها: {act}، مرتان</numerusform>
                <numerusform>معها: {act}، %n مرات</numerusform>
                <numerusform>معها: {act}، %n مرة</numerusform>
                <numerusform>معها: {act}، %n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No longer: {act}, %n times</source>
            <translation>
                <numerusform>دون تغيير: {act}</numerusform>
                <numerusform>لم يعد يحدث: {act}، مرة واحدة</numerusform>
                <numerusform>لم يعد يحدث: {act}، مرتان</numerusform>
                <numerusform>لم يعد يحدث: {act}، %n مرات</numerusform>
                <numerusform>لم يعد يحدث: {act}، %n مرة</numerusform>
                <numerusform>لم يعد يحدث: {act}، %n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing would be different for %n of them: other rules do it already.</source>
            <translation>
                <numerusform>لا إشارة تبقى كما هي بسبب قواعد أخرى.</numerusform>
                <numerusform>إشارة واحدة لن يتغير فيها شيء: قواعد أخرى تفعل ذلك أصلا.</numerusform>
                <numerusform>إشارتان لن يتغير فيهما شيء: قواعد أخرى تفعل ذلك أصلا.</numerusform>
                <numerusform>%n إشارات لن يتغير فيها شيء: قواعد أخرى تفعل ذلك أصلا.</numerusform>
                <numerusform>%n إشارة لن يتغير فيها شيء: قواعد أخرى تفعل ذلك أصلا.</numerusform>
                <numerusform>%n إشارة لن يتغير فيها شيء: قواعد أخرى تفعل ذلك أصلا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n days</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>آخر يوم</numerusform>
                <numerusform>آخر يومين</numerusform>
                <numerusform>آخر %n أيام</numerusform>
                <numerusform>آخر %n يوما</numerusform>
                <numerusform>آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>peak season</source>
            <translation>موسم الذروة</translation>
        </message>
        <message>
            <source>a follow-up</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>a returning customer</source>
            <translation>عميل عائد</translation>
        </message>
        <message>
            <source>an anniversary</source>
            <translation>ذكرى سنوية</translation>
        </message>
        <message>
            <source>an invitation</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>the feeling is {value}</source>
            <translation>الشعور {value}</translation>
        </message>
        <message>
            <source>the urgency is {value}</source>
            <translation>الاستعجال {value}</translation>
        </message>
        <message>
            <source>the topic is {value}</source>
            <translation>الموضوع {value}</translation>
        </message>
        <message>
            <source>the language is {value}</source>
            <translation>اللغة {value}</translation>
        </message>
        <message>
            <source>it is on {value}</source>
            <translation>المنصة {value}</translation>
        </message>
        <message>
            <source>the author is {value}</source>
            <translation>الكاتب {value}</translation>
        </message>
        <message>
            <source>it has a link</source>
            <translation>فيها رابط</translation>
        </message>
        <message>
            <source>it has a picture or video</source>
            <translation>فيها صورة أو فيديو</translation>
        </message>
        <message>
            <source>it answers another post</source>
            <translation>هي رد على منشور آخر</translation>
        </message>
        <message>
            <source>the model is unsure</source>
            <translation>النموذج غير واثق</translation>
        </message>
        <message>
            <source>it is a repost</source>
            <translation>هي إعادة نشر</translation>
        </message>
        <message>
            <source>it is public</source>
            <translation>هي علنية</translation>
        </message>
        <message>
            <source>every mention</source>
            <translation>كل إشارة</translation>
        </message>
        <message>
            <source>an answer is expected</source>
            <translation>هناك رد منتظر</translation>
        </message>
        <message>
            <source>no answer is expected</source>
            <translation>لا رد منتظرا</translation>
        </message>
        <message>
            <source>the customer is tagged {tags}</source>
            <translation>العميل موسوم بـ {tags}</translation>
        </message>
        <message>
            <source>posted on {days}</source>
            <translation>النشر يوم {days}</translation>
        </message>
        <message>
            <source>posted at {time}</source>
            <translation>نُشر الساعة {time}</translation>
        </message>
        <message>
            <source>posted in opening hours</source>
            <translation>النشر خلال ساعات العمل</translation>
        </message>
        <message>
            <source>posted outside opening hours</source>
            <translation>النشر خارج ساعات العمل</translation>
        </message>
        <message>
            <source>posted on a public holiday ({name})</source>
            <translation>نُشر في عطلة رسمية ({name})</translation>
        </message>
        <message>
            <source>posted on no public holiday</source>
            <translation>النشر في غير عطلة رسمية</translation>
        </message>
        <message>
            <source>unanswered for {span} of opening time</source>
            <translation>بلا رد منذ {span} من ساعات العمل</translation>
        </message>
        <message>
            <source>unanswered for {span}</source>
            <translation>بلا رد منذ {span}</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>فيها {words}</translation>
        </message>
        <message>
            <source>not: {what}</source>
            <translation>ليس: {what}</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>إضافة الوسم {tag}</translation>
        </message>
        <message>
            <source>raise the priority by {points}</source>
            <translation>رفع الأولوية بمقدار {points}</translation>
        </message>
        <message>
            <source>lower the priority by {points}</source>
            <translation>خفض الأولوية بمقدار {points}</translation>
        </message>
        <message>
            <source>assign to {name}</source>
            <translation>إسناد إلى {name}</translation>
        </message>
        <message>
            <source>assign to who is on shift, knows {skills} and speaks the language</source>
            <translation>إسناد إلى مناوب لديه خبرة في {skills} ويتحدث اللغة</translation>
        </message>
        <message>
            <source>assign to who is on shift and knows {skills}</source>
            <translation>إسناد إلى مناوب لديه خبرة في {skills}</translation>
        </message>
        <message>
            <source>assign to who is on shift and speaks the language</source>
            <translation>إسناد إلى مناوب يتحدث اللغة</translation>
        </message>
        <message>
            <source>assign to who is on shift</source>
            <translation>إسناد إلى المناوب</translation>
        </message>
        <message>
            <source>templates for {occasion}</source>
            <translation>قوالب لـ {occasion}</translation>
        </message>
        <message>
            <source>snooze for {span}</source>
            <translation>تأجيل لمدة {span}</translation>
        </message>
        <message>
            <source>snooze until the brand opens</source>
            <translation>تأجيل حتى تفتح العلامة</translation>
        </message>
        <message>
            <source>mute the author</source>
            <translation>كتم الكاتب</translation>
        </message>
        <message>
            <source>mute the conversation</source>
            <translation>كتم المحادثة</translation>
        </message>
        <message>
            <source>mute the author for {span}</source>
            <translation>كتم صاحب المنشور لمدة {span}</translation>
        </message>
        <message>
            <source>mute the conversation for {span}</source>
            <translation>كتم المحادثة لمدة {span}</translation>
        </message>
        <message>
            <source>alert: {text}</source>
            <translation>تنبيه: {text}</translation>
        </message>
        <message>
            <source>hand to the lead: {text}</source>
            <translation>تحويل إلى المشرف: {text}</translation>
        </message>
        <message>
            <source>add to the FAQ candidates</source>
            <translation>إضافة إلى الأسئلة الشائعة المقترحة</translation>
        </message>
        <message>
            <source>not done: {what} ({why})</source>
            <translation>لم يُنفَّذ: {what} ({why})</translation>
        </message>
        <message>
            <source>“{rule}” goes before</source>
            <translation>القاعدة “{rule}” تسبقها</translation>
        </message>
        <message>
            <source>“{rule}” hands it to the lead</source>
            <translation>القاعدة “{rule}” تسلّمها إلى قائد الفريق</translation>
        </message>
        <message>
            <source>it may be about safety or law</source>
            <translation>قد تتعلق بالسلامة أو القانون</translation>
        </message>
        <message>
            <source>the playbook has none of these for {topic} in this language</source>
            <translation>لا يوجد في الدليل أي منها لموضوع {topic} بهذه اللغة</translation>
        </message>
        <message>
            <source>the team has no lead</source>
            <translation>ليس للفريق قائد</translation>
        </message>
        <message>
            <source>nobody is in the team</source>
            <translation>لا يوجد أحد في الفريق</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills}</source>
            <translation>لا أحد في الفريق يعرف: {skills}</translation>
        </message>
        <message>
            <source>nobody in the team speaks {lang}</source>
            <translation>لا أحد في الفريق يتحدث: {lang}</translation>
        </message>
        <message>
            <source>nobody in the team knows {skills} and speaks {lang}</source>
            <translation>لا أحد في الفريق يعرف {skills} ويتحدث {lang}</translation>
        </message>
        <message>
            <source>nobody is on shift</source>
            <translation>لا أحد في المناوبة</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills}</source>
            <translation>لا أحد في المناوبة يعرف: {skills}</translation>
        </message>
        <message>
            <source>nobody on shift speaks {lang}</source>
            <translation>لا أحد في المناوبة يتحدث: {lang}</translation>
        </message>
        <message>
            <source>nobody on shift knows {skills} and speaks {lang}</source>
            <translation>لا أحد في المناوبة يعرف {skills} ويتحدث {lang}</translation>
        </message>
        <message>
            <source>everybody on shift carries as many open mentions as they may</source>
            <translation>كل من في المناوبة لديه أقصى عدد مسموح من الإشارات المفتوحة</translation>
        </message>
        <message>
            <source>When {conditions} → {actions}</source>
            <translation>عندما: {conditions} ← {actions}</translation>
        </message>
        <message>
            <source>For every mention → {actions}</source>
            <translation>لكل إشارة ← {actions}</translation>
        </message>
        <message>
            <source>the author has {figure} followers</source>
            <translation>عدد متابعي الكاتب {figure}</translation>
        </message>
        <message>
            <source>What rules did:</source>
            <translation>ما فعلته القواعد:</translation>
        </message>
        <message>
            <source>stop here</source>
            <translation>التوقف هنا</translation>
        </message>
        <message>
            <source>posted between {times}</source>
            <translation>النشر بين {times}</translation>
        </message>
        <message>
            <source>(also where the model is unsure)</source>
            <translation>(حتى حين لا يكون النموذج واثقا)</translation>
        </message>
        <message>
            <source>Not assigned yet: {why}</source>
            <translation>غير مسندة بعد: {why}</translation>
        </message>
        <message>
            <source>posted on a public holiday</source>
            <translation>النشر في عطلة رسمية</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>0 يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>{rule}: {does} (because: {why})</source>
            <translation>{rule}: {does} (السبب: {why})</translation>
        </message>
        <message>
            <source>{rule}: nothing, because “{by}” said stop here</source>
            <translation>{rule}: لا شيء، لأن “{by}” طلبت التوقف هنا</translation>
        </message>
        <message>
            <source>{rule}: nothing, because the model is unsure of {label}</source>
            <translation>{rule}: لا شيء، لأن النموذج غير واثق من {label}</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>هذه الشاشة</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>الاتجاهات</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>accounts platforms watches connect</source>
            <translation>حسابات منصات متابعات ربط</translation>
        </message>
        <message>
            <source>team people hours alerts</source>
            <translation>فريق أشخاص ساعات تنبيهات</translation>
        </message>
        <message>
            <source>preferences options theme language</source>
            <translation>تفضيلات خيارات مظهر لغة</translation>
        </message>
        <message>
            <source>{platform} is connected already.</source>
            <translation>{platform} مربوط بالفعل.</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>تم ربط {who}. يستمع من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>opens the post for you to answer</source>
            <translation>يفتح المنشور لتردّ عليه</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Keys are kept in this computer's vault ({kind}).</source>
            <translation>تُحفظ المفاتيح في خزنة هذا الحاسوب ({kind}).</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Saved, but not checked yet: {platform} cannot be reached right now. It is tried again by itself.</source>
            <translation>تم الحفظ دون تحقق بعد: لا يمكن الوصول إلى {platform} الآن. ستعاد المحاولة تلقائيا.</translation>
        </message>
        <message>
            <source>{field} (optional)</source>
            <translation>{field} (اختياري)</translation>
        </message>
        <message>
            <source>Connected {who}. Add a watch now: it is read for your words.</source>
            <translation>تم ربط {who}. أضف الآن مراقبة: سيبحث فيه عن كلماتك.</translation>
        </message>
        <message>
            <source>hears mentions and replies</source>
            <translation>يسمع الإشارات والردود</translation>
        </message>
        <message>
            <source>searches for words</source>
            <translation>يبحث عن كلمات</translation>
        </message>
        <message>
            <source>sends replies you approve</source>
            <translation>يرسل الردود التي توافق عليها</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Number of the post</source>
            <translation>رقم المنشور</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>رد على</translation>
        </message>
        <message>
            <source>From a customer</source>
            <translation>من عميل</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read</source>
            <translation>
                <numerusform>لم يُقرأ أي صف</numerusform>
                <numerusform>قُرئ صف واحد</numerusform>
                <numerusform>قُرئ صفان</numerusform>
                <numerusform>قُرئت %n صفوف</numerusform>
                <numerusform>قُرئ %n صفًا</numerusform>
                <numerusform>قُرئ %n صفًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحدة جديدة</numerusform>
                <numerusform>اثنتان جديدتان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>The import is taken back. Mentions that are gone: {number}.</source>
            <translation>تم التراجع عن الاستيراد. الإشارات التي أزيلت: {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%n of our own</source>
            <translation>
                <numerusform>لا شيء منا</numerusform>
                <numerusform>واحدة منا</numerusform>
                <numerusform>اثنتان منا</numerusform>
                <numerusform>%n منا</numerusform>
                <numerusform>%n منا</numerusform>
                <numerusform>%n منا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>لا شيء معروف من قبل</numerusform>
                <numerusform>واحدة معروفة من قبل</numerusform>
                <numerusform>اثنتان معروفتان من قبل</numerusform>
                <numerusform>%n معروفة من قبل</numerusform>
                <numerusform>%n معروفة من قبل</numerusform>
                <numerusform>%n معروفة من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لم يتغير شيء</numerusform>
                <numerusform>تغيرت واحدة</numerusform>
                <numerusform>تغيرت اثنتان</numerusform>
                <numerusform>تغيرت %n</numerusform>
                <numerusform>تغيرت %n</numerusform>
                <numerusform>تغيرت %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>قُرئ كل شيء</numerusform>
                <numerusform>تعذّرت قراءة واحدة</numerusform>
                <numerusform>تعذّرت قراءة اثنتين</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept, because somebody did something about them: {number}.</source>
            <translation>أُبقيت لأن أحدا تعامل معها: {number}.</translation>
        </message>
        <message>
            <source>Kept, because they were heard elsewhere or answered: {number}.</source>
            <translation>أُبقيت لأنها رصدت من مكان آخر أو تم الرد عليها: {number}.</translation>
        </message>
        <message>
            <source>Import {file}</source>
            <translation>استيراد {file}</translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>جارٍ فحص الملف…</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>أولى صفوف الملف</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>{kind}, about {rows} rows. Check what each column is.</source>
            <translation>{kind}، نحو {rows} صفًا. تحقق مما يعنيه كل عمود.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows read…</source>
            <translation>
                <numerusform>لم يُقرأ أي صف بعد…</numerusform>
                <numerusform>قُرئ صف واحد…</numerusform>
                <numerusform>قُرئ صفان…</numerusform>
                <numerusform>قُرئت %n صفوف…</numerusform>
                <numerusform>قُرئ %n صفًا…</numerusform>
                <numerusform>قُرئ %n صفًا…</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(لا شيء)</translation>
        </message>
        <message>
            <source>Stopped. What was read stays.</source>
            <translation>توقف. ما قُرئ يبقى.</translation>
        </message>
        <message>
            <source>{spent} of {cap} today</source>
            <translation>{spent} من {cap} اليوم</translation>
        </message>
        <message>
            <source>Something since {time} may be missing.</source>
            <translation>قد ينقص شيء منذ {time}.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>مجاني</translation>
        </message>
        <message>
            <source>{spent} today</source>
            <translation>{spent} اليوم</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>مستورد</translation>
        </message>
        <message>
            <source>Import a file again to add what is new in it.</source>
            <translation>استورد الملف من جديد لإضافة ما استجد فيه.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Not listening until you resume it.</source>
            <translation>لا يستمع حتى تستأنفه.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بحاجة إليك</translation>
        </message>
        <message>
            <source>Waiting until {time}</source>
            <translation>ينتظر حتى {time}</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>صامت</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n posts could not be read.</source>
            <translation>
                <numerusform>قُرئت كل المنشورات.</numerusform>
                <numerusform>تعذّرت قراءة منشور واحد.</numerusform>
                <numerusform>تعذّرت قراءة منشورين.</numerusform>
                <numerusform>تعذّرت قراءة %n منشورات.</numerusform>
                <numerusform>تعذّرت قراءة %n منشورًا.</numerusform>
                <numerusform>تعذّرت قراءة %n منشور.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to do with {account}</source>
            <translation>إجراءات {account}</translation>
        </message>
        <message>
            <source>7 days: {count}</source>
            <translation>7 أيام: {count}</translation>
        </message>
        <message>
            <source>Not reached yet</source>
            <translation>لم يتم الوصول إليه بعد</translation>
        </message>
        <message>
            <source>It has not answered for a while.</source>
            <translation>لم يستجب منذ مدة.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>{used} of {limit} calls used</source>
            <translation>استُخدم {used} من {limit} طلبًا</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>competitor</source>
            <translation>منافس</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>علامة</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>تحقق الآن</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>Daily cap…</source>
            <translation>الحد اليومي…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Pause or resume listening</source>
            <translation>إيقاف الاستماع أو استئنافه</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>أين يستمع SocialDesk من أجل {brand}</translation>
        </message>
        <message>
            <source>Removed: {name}. Its keys are erased from this computer in a moment; what it found stays.</source>
            <translation>أزيل: {name}. ستُمسح مفاتيحه من هذا الحاسوب بعد لحظات، ويبقى ما وجده.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>استيراد ملف…</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>No account yet. Connect one, and what people write arrives here by itself.</source>
            <translation>لا حساب بعد. اربط حسابًا فيصل إلى هنا ما يكتبه الناس تلقائيًا.</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>المراقبات</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>استيراد ملف</translation>
        </message>
        <message>
            <source>Daily cap</source>
            <translation>الحد اليومي</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>استعلام المراقبة</translation>
        </message>
        <message>
            <source>Add a watch</source>
            <translation>إضافة مراقبة</translation>
        </message>
        <message>
            <source>Try on what is stored</source>
            <translation>تجربة على المخزون</translation>
        </message>
        <message>
            <source>Name of the watch</source>
            <translation>اسم المراقبة</translation>
        </message>
        <message>
            <source>our brand</source>
            <translation>علامتنا</translation>
        </message>
        <message>
            <source>a competitor</source>
            <translation>منافس</translation>
        </message>
        <message>
            <source>Whom the watch listens for</source>
            <translation>لمن تستمع المراقبة</translation>
        </message>
        <message>
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>الإشارات (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>دولار أمريكي في اليوم لـ {account}</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>بقي: {name}</translation>
        </message>
        <message>
            <source>Would have matched {matched} of {total} stored mentions, {per_day} a day.</source>
            <translation>كان سيطابق {matched} من {total} إشارة مخزنة، {per_day} في اليوم.</translation>
        </message>
        <message>
            <source>On {platform} about {cost} a month.</source>
            <translation>على {platform} نحو {cost} في الشهر.</translation>
        </message>
        <message>
            <source>Save the watch</source>
            <translation>حفظ المراقبة</translation>
        </message>
        <message>
            <source>Removed the watch {name}</source>
            <translation>أزيلت المراقبة {name}</translation>
        </message>
        <message>
            <source>Open a brand first: try the demo, or listen for your own.</source>
            <translation>افتح علامة أولًا: جرّب العرض أو استمع لعلامتك.</translation>
        </message>
        <message numerus="yes">
            <source>%n new mentions</source>
            <translation>
                <numerusform>لا إشارات جديدة</numerusform>
                <numerusform>إشارة جديدة</numerusform>
                <numerusform>إشارتان جديدتان</numerusform>
                <numerusform>%n إشارات جديدة</numerusform>
                <numerusform>%n إشارة جديدة</numerusform>
                <numerusform>%n إشارة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>إيقاف الكل</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>استئناف الكل</translation>
        </message>
        <message>
            <source>Listening is paused. Nothing new arrives until you resume.</source>
            <translation>الاستماع متوقف. لن يصل جديد حتى تستأنف.</translation>
        </message>
        <message>
            <source>The search of {platform} may pass over: {parts}.</source>
            <translation>قد يتجاوز بحث {platform} ما يلي: {parts}.</translation>
        </message>
        <message>
            <source>Examples: {examples}</source>
            <translation>أمثلة: {examples}</translation>
        </message>
        <message>
            <source>Listening for {name} from now on. Older mentions are not counted again.</source>
            <translation>نستمع إلى {name} من الآن فصاعدًا. لا تُحسب الإشارات الأقدم من جديد.</translation>
        </message>
        <message>
            <source>It works: signed in as {who}.</source>
            <translation>يعمل: سُجّل الدخول باسم {who}.</translation>
        </message>
        <message>
            <source>No day stands out</source>
            <translation>لا يوم بارز</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n نقطة</numerusform>
                <numerusform>نقطة واحدة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>%n نقاط</numerusform>
                <numerusform>%n نقطة</numerusform>
                <numerusform>%n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>Spike on {day}: {times}× usual</source>
            <translation>ذروة في {day}: {times}× المعتاد</translation>
        </message>
        <message>
            <source>Nothing heard in these days</source>
            <translation>لم يُسمع شيء في هذه الأيام</translation>
        </message>
        <message>
            <source>Export mentions…</source>
            <translation>تصدير الإشارات…</translation>
        </message>
        <message>
            <source>Net sentiment</source>
            <translation>صافي المشاعر</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>أول رد، الوسيط</translation>
        </message>
        <message>
            <source>Answered within target</source>
            <translation>الرد ضمن الهدف</translation>
        </message>
        <message>
            <source>Share of voice</source>
            <translation>حصة الصوت</translation>
        </message>
        <message>
            <source>Mentions by sentiment, per day</source>
            <translation>الإشارات بحسب المشاعر، يوميًا</translation>
        </message>
        <message>
            <source>Nothing was heard in these days. A longer period may hold more; Sources shows whether your accounts listen and your watches find anything.</source>
            <translation>لم يسمع شيء في هذه الأيام. قد تظهر فترة أطول المزيد؛ وتبين شاشة المصادر إن كانت حساباتك تستمع ومراقباتك تجد شيئا.</translation>
        </message>
        <message>
            <source>Export who answered…</source>
            <translation>تصدير من أجاب…</translation>
        </message>
        <message>
            <source>Read out the chart day by day</source>
            <translation>قراءة المخطط يوما بيوم</translation>
        </message>
        <message>
            <source>Open what was said in these days, as a list</source>
            <translation>فتح ما قيل في هذه الأيام كقائمة</translation>
        </message>
        <message>
            <source>{met} of {due}</source>
            <translation>{met} من {due}</translation>
        </message>
        <message>
            <source>Export mentions</source>
            <translation>تصدير الإشارات</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
            <translation>جداول (*.csv);;JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Export who answered</source>
            <translation>تصدير من أجاب</translation>
        </message>
        <message>
            <source>{met} of {due} in time</source>
            <translation>في الوقت: {met} من {due}</translation>
        </message>
        <message>
            <source>median {span}</source>
            <translation>الوسيط {span}</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>سلبي</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>إيجابي</translation>
        </message>
        <message>
            <source>nothing sorted yet</source>
            <translation>لم يُصنف شيء بعد</translation>
        </message>
        <message>
            <source>no answers yet</source>
            <translation>لا ردود بعد</translation>
        </message>
        <message>
            <source>nothing was due</source>
            <translation>لم يحن موعد شيء</translation>
        </message>
        <message>
            <source>add a competitor's watch</source>
            <translation>أضف مراقبة لمنافس</translation>
        </message>
        <message numerus="yes">
            <source>of %n mentions</source>
            <translation>
                <numerusform>من لا شيء</numerusform>
                <numerusform>من إشارة واحدة</numerusform>
                <numerusform>من إشارتين</numerusform>
                <numerusform>من %n إشارات</numerusform>
                <numerusform>من %n إشارة</numerusform>
                <numerusform>من %n إشارة</numerusform>
            </translation>
        </message>
        <message>
            <source>{net} net</source>
            <translation>الصافي {net}</translation>
        </message>
        <message>
            <source>all platforms</source>
            <translation>كل المنصات</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>بحسب المنصة</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>بحسب اللغة</translation>
        </message>
        <message>
            <source>What people want</source>
            <translation>ماذا يريد الناس</translation>
        </message>
        <message>
            <source>Who is talked about</source>
            <translation>عمّن يتحدثون</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>من أجاب</translation>
        </message>
        <message>
            <source>few mentions, take with care</source>
            <translation>إشارات قليلة، فسّرها بحذر</translation>
        </message>
        <message>
            <source>Mentions that matched your first watch, of those that matched any.</source>
            <translation>الإشارات المطابقة لمتابعتك الأولى من بين ما طابق أي متابعة.</translation>
        </message>
        <message numerus="yes">
            <source>%n mentions written to {path}</source>
            <translation>
                <numerusform>لم تُكتب إشارات في {path}</numerusform>
                <numerusform>كُتبت إشارة واحدة في {path}</numerusform>
                <numerusform>كُتبت إشارتان في {path}</numerusform>
                <numerusform>كُتبت %n إشارات في {path}</numerusform>
                <numerusform>كُتبت %n إشارة في {path}</numerusform>
                <numerusform>كُتبت %n إشارة في {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: “{what}”</source>
            <translation>تم التراجع: «{what}»</translation>
        </message>
        <message>
            <source>There is nothing to undo here.</source>
            <translation>لا شيء هنا يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>It reads as {host}</source>
            <translation>يقرأ هكذا: {host}</translation>
        </message>
        <message>
            <source>This address has a name before the @ to look like another site.</source>
            <translation>في هذا العنوان اسم قبل علامة @ ليبدو كموقع آخر.</translation>
        </message>
        <message>
            <source>This address holds invisible characters that can turn or hide parts of it.</source>
            <translation>في هذا العنوان محارف غير مرئية قد تقلب أجزاء منه أو تخفيها.</translation>
        </message>
        <message>
            <source>Part of this address mixes letters of two alphabets, to look like another site.</source>
            <translation>جزء من هذا العنوان يخلط حروف أبجديتين ليبدو كموقع آخر.</translation>
        </message>
        <message>
            <source>This address is written in letters of another alphabet that look like Latin ones.</source>
            <translation>هذا العنوان مكتوب بحروف أبجدية أخرى تشبه الحروف اللاتينية.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>في هذا العنوان حروف قد تشبه غيرها.</translation>
        </message>
        <message>
            <source>This address is a bare number: nobody's name stands behind it.</source>
            <translation>هذا العنوان مجرد رقم، ولا اسم لأحد وراءه.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>هذا العنوان غير مشفّر.</translation>
        </message>
        <message>
            <source>This address is malformed. Copy it and look closely before you use it.</source>
            <translation>هذا العنوان غير سليم. انسخه وتفحصه جيدا قبل استخدامه.</translation>
        </message>
        <message>
            <source>Look-alike letters:</source>
            <translation>حروف متشابهة الشكل:</translation>
        </message>
        <message>
            <source>{negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{negative} سلبية، {neutral} محايدة، {positive} إيجابية</translation>
        </message>
        <message>
            <source>{day}: {total} mentions, {negative} negative, {neutral} neutral, {positive} positive</source>
            <translation>{day}: {total} إشارة، {negative} سلبية، {neutral} محايدة، {positive} إيجابية</translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n days, {total} in all. Left and right read out a day.</source>
            <translation>
                <numerusform>الإشارات بحسب المشاعر، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
                <numerusform>الإشارات بحسب المشاعر ليوم واحد، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
                <numerusform>الإشارات بحسب المشاعر ليومين، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
                <numerusform>الإشارات بحسب المشاعر خلال %n أيام، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
                <numerusform>الإشارات بحسب المشاعر خلال %n يومًا، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
                <numerusform>الإشارات بحسب المشاعر خلال %n يوم، المجموع {total}. يمينًا ويسارًا لقراءة يوم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mentions by sentiment for %n weeks, {total} in all. Left and right read out a week.</source>
            <translation>
                <numerusform>الإشارات بحسب المشاعر، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
                <numerusform>الإشارات بحسب المشاعر لأسبوع واحد، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
                <numerusform>الإشارات بحسب المشاعر لأسبوعين، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
                <numerusform>الإشارات بحسب المشاعر لـ %n أسابيع، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
                <numerusform>الإشارات بحسب المشاعر لـ %n أسبوعا، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
                <numerusform>الإشارات بحسب المشاعر لـ %n أسبوع، المجموع {total}. يمينا ويسارا لقراءة أسبوع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>أسبوع {day}</translation>
        </message>
        <message>
            <source>Enter opens what was said then.</source>
            <translation>يفتح Enter ما قيل حينها.</translation>
        </message>
        <message>
            <source>Until they write again</source>
            <translation>حتى يكتب من جديد</translation>
        </message>
        <message>
            <source>It comes back to the queue then.</source>
            <translation>يعود إلى القائمة حينها.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>ابتداء من {time}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة واحدة</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>Me ({name})</source>
            <translation>أنا ({name})</translation>
        </message>
        <message>
            <source>This afternoon</source>
            <translation>بعد ظهر اليوم</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>هذا المساء</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>هل تفتح هذا العنوان في متصفحك؟</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>تُفتح عناوين الويب فقط. يمكنك نسخ هذا العنوان.</translation>
        </message>
        <message>
            <source>Type the number of what you want</source>
            <translation>اكتب رقم ما تريد</translation>
        </message>
        <message>
            <source>d MMM yyyy  HH:mm</source>
            <translation>d MMMM yyyy  H:mm</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>اليوم والوقت</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>اختصارات لوحة المفاتيح مساعدة</translation>
        </message>
        <message>
            <source>Number everything that can be pressed</source>
            <translation>ترقيم كل ما يمكن الضغط عليه</translation>
        </message>
        <message>
            <source>hints mouse</source>
            <translation>تلميحات الفأرة</translation>
        </message>
        <message>
            <source>Fold the side bar</source>
            <translation>طي الشريط الجانبي</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>theme colours appearance</source>
            <translation>مظهر ألوان شكل</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Do what the line at the top offers</source>
            <translation>تنفيذ ما يعرضه السطر العلوي</translation>
        </message>
        <message>
            <source>Take away the line at the top</source>
            <translation>إخفاء السطر العلوي</translation>
        </message>
        <message>
            <source>The keys are those that SocialDesk comes with. {why}</source>
            <translation>المفاتيح الآن هي مفاتيح SocialDesk الأصلية. {why}</translation>
        </message>
        <message>
            <source>Keys of your own that are another action's too are not used: {keys}.</source>
            <translation>مفاتيح خصصتها لا تستخدم لأنها لإجراء آخر أيضا: {keys}.</translation>
        </message>
        <message>
            <source>Brand: {name}</source>
            <translation>العلامة التجارية: {name}</translation>
        </message>
        <message>
            <source>Rename the brand</source>
            <translation>إعادة تسمية العلامة التجارية</translation>
        </message>
        <message>
            <source>The name of the brand</source>
            <translation>اسم العلامة التجارية</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>العلامات التجارية</translation>
        </message>
        <message>
            <source>Another brand…</source>
            <translation>علامة تجارية أخرى…</translation>
        </message>
        <message>
            <source>Rename the brand…</source>
            <translation>إعادة تسمية العلامة التجارية…</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>الانتقال إلى {name}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>The key to press</source>
            <translation>المفتاح الجديد</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>ابحث عن إجراء أو مفتاح</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>الإجراءات ومفاتيحها</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>تبديل</translation>
        </message>
        <message>
            <source>Another key</source>
            <translation>مفتاح آخر</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Back to its own key</source>
            <translation>استعادة المفتاح الأصلي</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>استعادة الكل</translation>
        </message>
        <message>
            <source>Press the key for “{action}”. Esc leaves it as it is.</source>
            <translation>اضغط المفتاح الجديد لـ “{action}”. Esc لإبقائه كما هو.</translation>
        </message>
        <message>
            <source>“{action}” has its own key again.</source>
            <translation>عاد “{action}” إلى مفتاحه الأصلي.</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>It comes with {key}.</source>
            <translation>مفتاحه الأصلي: {key}.</translation>
        </message>
        <message>
            <source>{key} of your file is another action's too.</source>
            <translation>المفتاح {key} من ملفك مستخدم لإجراء آخر أيضا.</translation>
        </message>
        <message>
            <source>{key} is “{action}” ({place})</source>
            <translation>{key} مفتاح “{action}” ({place})</translation>
        </message>
        <message>
            <source>{others}. Press another key, or Esc.</source>
            <translation>{others}. اضغط مفتاحا آخر، أو Esc.</translation>
        </message>
        <message>
            <source>{others}. Swap them? It gets {key}.</source>
            <translation>{others}. هل تريد التبديل؟ يصبح {key} للإجراء الآخر.</translation>
        </message>
        <message>
            <source>{others}. Take it? That one has no key then.</source>
            <translation>{others}. هل تريد أخذه؟ سيبقى ذلك الإجراء بلا مفتاح.</translation>
        </message>
        <message>
            <source>“{action}” is {key} now.</source>
            <translation>مفتاح “{action}” الآن {key}.</translation>
        </message>
        <message>
            <source>All keys are as they came.</source>
            <translation>عادت كل المفاتيح إلى أصلها.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{key} belongs to lists and fields. Press another key, or Esc.</source>
            <translation>المفتاح {key} محجوز للقوائم والحقول. اضغط مفتاحا آخر، أو Esc.</translation>
        </message>
        <message>
            <source>Enter changes the key of the action that is chosen.</source>
            <translation>اضغط Enter لتغيير مفتاح الإجراء المحدد.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Nothing is called like this. Try another word.</source>
            <translation>لا شيء بهذا الاسم. جرب كلمة أخرى.</translation>
        </message>
        <message>
            <source>Something broke</source>
            <translation>حدث عطل</translation>
        </message>
        <message>
            <source>Something broke in SocialDesk</source>
            <translation>حدث عطل في SocialDesk</translation>
        </message>
        <message>
            <source>What you have stored and approved is safe. You can go on; if it happens again, copy the report and send it to us. Keys are taken out; look through it before you send it.</source>
            <translation>ما حفظته ووافقت عليه في أمان. يمكنك المتابعة؛ وإن تكرر الأمر فانسخ التقرير وأرسله إلينا. أزيلت المفاتيح منه؛ راجعه قبل إرساله.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Sit in the lead's seat (demo)</source>
            <translation>الجلوس في مقعد المشرف (عرض تجريبي)</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>You are in your own seat again.</source>
            <translation>عدت إلى مقعدك.</translation>
        </message>
        <message>
            <source>Back to your own seat (demo)</source>
            <translation>العودة إلى مقعدك (عرض تجريبي)</translation>
        </message>
        <message>
            <source>You sit in the seat of {name}, the demo's lead, and decide in their name.</source>
            <translation>أنت في مقعد {name}، وهو دور المشرف في العرض التجريبي، وتقرر باسمه.</translation>
        </message>
        <message>
            <source>Back to your own seat</source>
            <translation>العودة إلى مقعدك</translation>
        </message>
        <message>
            <source>Waiting for {source} until {time}</source>
            <translation>بانتظار {source} حتى {time}</translation>
        </message>
        <message>
            <source>Listening, checked {ago}</source>
            <translation>يستمع، آخر تحقق {ago}</translation>
        </message>
        <message>
            <source>{source} needs you: {what}</source>
            <translation>{source} يحتاج إليك: {what}</translation>
        </message>
        <message>
            <source>{sources} needs you</source>
            <translation>{sources} بحاجة إليك</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>جارٍ الاستماع…</translation>
        </message>
        <message>
            <source>Offline. Tries again at {time}</source>
            <translation>غير متصل. يحاول مجددًا {time}</translation>
        </message>
        <message>
            <source>No source can be reached.</source>
            <translation>لا يمكن الوصول إلى أي مصدر.</translation>
        </message>
        <message>
            <source>Listening, checked just now</source>
            <translation>يستمع، تحقق الآن</translation>
        </message>
        <message>
            <source>{source} has been silent since {time}. Nothing new arrives from there.</source>
            <translation>{source} صامت منذ {time}. لا يصل من هناك شيء جديد.</translation>
        </message>
        <message>
            <source>Access to {source} ends {time}. Connect it again before then.</source>
            <translation>ينتهي الوصول إلى {source} في {time}. أعد ربطه قبل ذلك.</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>لا مصدر بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n more sources want a look.</source>
            <translation>
                <numerusform>لا مصادر أخرى تحتاج إلى نظرة.</numerusform>
                <numerusform>مصدر آخر يحتاج إلى نظرة.</numerusform>
                <numerusform>مصدران آخران يحتاجان إلى نظرة.</numerusform>
                <numerusform>%n مصادر أخرى تحتاج إلى نظرة.</numerusform>
                <numerusform>%n مصدرًا آخر يحتاج إلى نظرة.</numerusform>
                <numerusform>%n مصدر آخر يحتاج إلى نظرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in the menu of programs</source>
            <translation>العرض في قائمة البرامج</translation>
        </message>
        <message>
            <source>SocialDesk stands in the menu of programs.</source>
            <translation>SocialDesk في قائمة البرامج.</translation>
        </message>
        <message>
            <source>SocialDesk no longer stands in the menu of programs.</source>
            <translation>لم يعد SocialDesk في قائمة البرامج.</translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>لا تنبيهات</numerusform>
                <numerusform>تنبيه واحد</numerusform>
                <numerusform>تنبيهان</numerusform>
                <numerusform>%n تنبيهات</numerusform>
                <numerusform>%n تنبيها</numerusform>
                <numerusform>%n تنبيه</numerusform>
            </translation>
        </message>
        <message>
            <source>Critical: {who}</source>
            <translation>حرج: {who}</translation>
        </message>
        <message>
            <source>A critical mention</source>
            <translation>إشارة حرجة</translation>
        </message>
        <message numerus="yes">
            <source>%n critical mentions</source>
            <translation>
                <numerusform>لا إشارات حرجة</numerusform>
                <numerusform>إشارة حرجة واحدة</numerusform>
                <numerusform>إشارتان حرجتان</numerusform>
                <numerusform>%n إشارات حرجة</numerusform>
                <numerusform>%n إشارة حرجة</numerusform>
                <numerusform>%n إشارة حرجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies stopped</source>
            <translation>
                <numerusform>لم يتم إيقاف أي رد</numerusform>
                <numerusform>تم إيقاف رد واحد</numerusform>
                <numerusform>تم إيقاف ردين</numerusform>
                <numerusform>تم إيقاف %n ردود</numerusform>
                <numerusform>تم إيقاف %n ردا</numerusform>
                <numerusform>تم إيقاف %n رد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts of your rules</source>
            <translation>
                <numerusform>لا تنبيهات من قواعدك</numerusform>
                <numerusform>تنبيه واحد من قواعدك</numerusform>
                <numerusform>تنبيهان من قواعدك</numerusform>
                <numerusform>%n تنبيهات من قواعدك</numerusform>
                <numerusform>%n تنبيها من قواعدك</numerusform>
                <numerusform>%n تنبيه من قواعدك</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook stays as it was before. {why}</source>
            <translation>يبقى الدليل كما كان. {why}</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>بانتظار الموافقة</translation>
        </message>
        <message>
            <source>Asked by me</source>
            <translation>ما سألت عنه</translation>
        </message>
        <message>
            <source>Critical now</source>
            <translation>حرجة الآن</translation>
        </message>
        <message>
            <source>Due in 30 min</source>
            <translation>خلال 30 دقيقة</translation>
        </message>
        <message>
            <source>Half-written</source>
            <translation>غير مكتملة</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>للمتابعة</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>ثناء</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>المسندة إلي</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>غير مسندة</translation>
        </message>
        <message>
            <source>{language} questions</source>
            <translation>أسئلة باللغة {language}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Save this filter as a view</source>
            <translation>حفظ هذه التصفية كعرض</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>إعادة تسمية هذا العرض</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>حذف هذا العرض</translation>
        </message>
        <message>
            <source>Move this view up</source>
            <translation>نقل هذا العرض إلى أعلى</translation>
        </message>
        <message>
            <source>Move this view down</source>
            <translation>نقل هذا العرض إلى أسفل</translation>
        </message>
        <message>
            <source>Go to a saved view</source>
            <translation>الانتقال إلى عرض محفوظ</translation>
        </message>
        <message>
            <source>Go to one of your own views first: {key} shows them.</source>
            <translation>انتقل أولا إلى أحد عروضك المحفوظة: {key} لإظهارها.</translation>
        </message>
        <message>
            <source>The whole queue</source>
            <translation>قائمة الانتظار كاملة</translation>
        </message>
        <message>
            <source>Filter the list first ({key}): a saved view keeps what stands in the filter line.</source>
            <translation>صف القائمة أولا ({key}): العرض المحفوظ يحتفظ بما في سطر التصفية.</translation>
        </message>
        <message>
            <source>Saved as “{name}”.</source>
            <translation>تم الحفظ باسم “{name}”.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>تم حذف “{name}”.</translation>
        </message>
        <message>
            <source>{brand} (demo)</source>
            <translation>{brand} (عرض تجريبي)</translation>
        </message>
        <message>
            <source>Demo: invented people</source>
            <translation>عرض تجريبي: أشخاص متخيلون</translation>
        </message>
        <message>
            <source>Demo: you are {name}</source>
            <translation>عرض تجريبي: أنت {name}</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} من {total}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>إنهاء الجولة</translation>
        </message>
        <message>
            <source>Here is what waits for an answer, the most pressing first. {next} and {previous} walk.</source>
            <translation>هنا ما ينتظر ردا، والأكثر إلحاحا أولا. {next} و{previous} للتنقل.</translation>
        </message>
        <message>
            <source>This line says why it stands here. {key} shows how it adds up.</source>
            <translation>يوضح هذا السطر سبب وجودها هنا. {key} لعرض طريقة الحساب.</translation>
        </message>
        <message>
            <source>Replies are drafted for you. {one}, {two} and {three} take one, {write} changes it.</source>
            <translation>مسودات الردود جاهزة لك. {one} أو {two} أو {three} لاختيار واحدة، و{write} لتعديلها.</translation>
        </message>
        <message>
            <source>{send} approves and goes to the next. Nothing leaves without it, and {undo} takes it back.</source>
            <translation>{send} للموافقة والانتقال إلى التالية. لا يرسل شيء من دون ذلك، و{undo} للتراجع.</translation>
        </message>
        <message>
            <source>No reply? {skip} skips, {snooze} puts it off, {assign} gives it to a colleague.</source>
            <translation>لا حاجة إلى رد؟ {skip} للتخطي، و{snooze} للتأجيل، و{assign} للإسناد إلى زميل.</translation>
        </message>
        <message>
            <source>{filter} filters the list. {save} keeps a filter as a view at the side.</source>
            <translation>{filter} لتصفية القائمة. {save} لحفظ التصفية كعرض في الشريط الجانبي.</translation>
        </message>
        <message>
            <source>Everything else is here. {commands} finds any command by its name, {keys} shows all keys.</source>
            <translation>كل ما عدا ذلك هنا. {commands} للبحث عن أي أمر باسمه، و{keys} لعرض كل المفاتيح.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Open SocialDesk</source>
            <translation>فتح SocialDesk</translation>
        </message>
        <message>
            <source>Pause listening</source>
            <translation>إيقاف الاستماع مؤقتا</translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n due, {waiting} to answer</source>
            <translation>
                <numerusform>SocialDesk: لا إشارات مستحقة، وبانتظار الرد: {waiting}</numerusform>
                <numerusform>SocialDesk: إشارة مستحقة، وبانتظار الرد: {waiting}</numerusform>
                <numerusform>SocialDesk: إشارتان مستحقتان، وبانتظار الرد: {waiting}</numerusform>
                <numerusform>SocialDesk: %n إشارات مستحقة، وبانتظار الرد: {waiting}</numerusform>
                <numerusform>SocialDesk: %n إشارة مستحقة، وبانتظار الرد: {waiting}</numerusform>
                <numerusform>SocialDesk: %n إشارة مستحقة، وبانتظار الرد: {waiting}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>SocialDesk: %n to answer</source>
            <translation>
                <numerusform>SocialDesk: لا شيء ينتظر ردا</numerusform>
                <numerusform>SocialDesk: واحدة تنتظر ردا</numerusform>
                <numerusform>SocialDesk: اثنتان تنتظران ردا</numerusform>
                <numerusform>SocialDesk: %n تنتظر ردا</numerusform>
                <numerusform>SocialDesk: %n تنتظر ردا</numerusform>
                <numerusform>SocialDesk: %n تنتظر ردا</numerusform>
            </translation>
        </message>
        <message>
            <source>SocialDesk: all answered</source>
            <translation>SocialDesk: تم الرد على الكل</translation>
        </message>
        <message>
            <source>The next one due</source>
            <translation>التالية حسب الموعد</translation>
        </message>
        <message>
            <source>Show the models</source>
            <translation>أظهر النماذج</translation>
        </message>
        <message>
            <source>Hear what people say about you, and answer well.</source>
            <translation>اسمع ما يقوله الناس عنك، وأحسن الرد.</translation>
        </message>
        <message>
            <source>Everything is read, sorted and drafted on this computer. Nothing is sent until you approve it.</source>
            <translation>كل شيء يُقرأ ويُصنف وتُكتب مسودته على هذا الحاسوب. لا يُرسل شيء قبل موافقتك.</translation>
        </message>
        <message>
            <source>Start with a name</source>
            <translation>ابدأ باسم</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>فتح العرض</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>The name of your brand, as people write it</source>
            <translation>اسم علامتك كما يكتبه الناس</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>استمع</translation>
        </message>
        <message>
            <source>Open the queue</source>
            <translation>فتح القائمة</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>العودة إلى {name}</translation>
        </message>
        <message>
            <source>Listen for my brand now</source>
            <translation>استمع لعلامتي الآن</translation>
        </message>
        <message>
            <source>No account needed. Looks at news, blogs, Hacker News and public Mastodon posts while you watch.</source>
            <translation>لا حاجة إلى حساب. يبحث أمامك في الأخبار والمدونات وHacker News ومنشورات Mastodon العلنية.</translation>
        </message>
        <message>
            <source>Look around with a demo</source>
            <translation>تعرّف بعرض تجريبي</translation>
        </message>
        <message>
            <source>Lumi Coffee, an invented shop with eight busy weeks in English, Turkish, Finnish and Arabic.</source>
            <translation>Lumi Coffee متجر متخيَّل بثمانية أسابيع حافلة بالإنجليزية والتركية والفنلندية والعربية.</translation>
        </message>
        <message>
            <source>Connect accounts</source>
            <translation>ربط الحسابات</translation>
        </message>
        <message>
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in this computer's vault.</source>
            <translation>Bluesky أو Mastodon أو X أو Reddit أو YouTube أو خلاصات أو ملف صدرته. تبقى المفاتيح في خزنة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Type the name of your brand, as people write it.</source>
            <translation>اكتب اسم علامتك كما يكتبه الناس.</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>تعذّر الوصول</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these places can be reached now. Look whether this computer is online. SocialDesk keeps trying by itself, so you can open the queue already.</source>
            <translation>لا يمكن الوصول إلى أي من هذه الأماكن الآن. تحقق من اتصال هذا الحاسوب بالإنترنت. يواصل SocialDesk المحاولة من تلقاء نفسه، ويمكنك فتح قائمة الانتظار منذ الآن.</translation>
        </message>
        <message>
            <source>{place} · looking…</source>
            <translation>{place} · جارٍ البحث…</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لم يوجد شيء</numerusform>
                <numerusform>وُجدت واحدة</numerusform>
                <numerusform>وُجدت اثنتان</numerusform>
                <numerusform>وُجدت %n</numerusform>
                <numerusform>وُجدت %n</numerusform>
                <numerusform>وُجدت %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>Demo: these people are invented. What you write to them stays on this computer.</source>
            <translation>عرض تجريبي: هؤلاء الأشخاص متخيلون. ما تكتبه لهم يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>High</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>استرداد</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Chatter</source>
            <translation>دردشة</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>مزعج</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>ما زالت مفتوحة</translation>
        </message>
        <message>
            <source>With the lead</source>
            <translation>لدى المشرف</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>تم الرد</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>مخزنة</translation>
        </message>
        <message>
            <source>News</source>
            <translation>الأخبار</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>tomorrow {time}</source>
            <translation>غدًا {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>منذ {span}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>الموعد {day}</translation>
        </message>
        <message>
            <source>you</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>late {span}</source>
            <translation>متأخر {span}</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>due {span}</source>
            <translation>بقي {span}</translation>
        </message>
        <message>
            <source>{label}?</source>
            <translation>{label}؟</translation>
        </message>
        <message>
            <source>{label}, unsure</source>
            <translation>{label}، غير مؤكد</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>بلا استعجال</translation>
        </message>
        <message>
            <source>wants an answer today</source>
            <translation>يريد ردًا اليوم</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>عاجل</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>unhappy</source>
            <translation>مستاء</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>راضٍ</translation>
        </message>
        <message>
            <source>delivery problem</source>
            <translation>مشكلة توصيل</translation>
        </message>
        <message>
            <source>product problem</source>
            <translation>مشكلة في المنتج</translation>
        </message>
        <message>
            <source>service problem</source>
            <translation>مشكلة في الخدمة</translation>
        </message>
        <message>
            <source>refund or return</source>
            <translation>استرداد أو إرجاع</translation>
        </message>
        <message>
            <source>account or technical problem</source>
            <translation>مشكلة حساب أو تقنية</translation>
        </message>
        <message>
            <source>a question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>thanks or praise</source>
            <translation>شكر أو ثناء</translation>
        </message>
        <message>
            <source>safety or legal matter</source>
            <translation>مسألة سلامة أو قانون</translation>
        </message>
        <message>
            <source>just talking</source>
            <translation>مجرد حديث</translation>
        </message>
        <message>
            <source>looks like spam</source>
            <translation>يبدو مزعجًا</translation>
        </message>
        <message>
            <source>expects an answer</source>
            <translation>ينتظر ردًا</translation>
        </message>
        <message>
            <source>no answer expected</source>
            <translation>لا ينتظر ردًا</translation>
        </message>
        <message>
            <source>not sure about {detail}, counted half</source>
            <translation>{detail} غير مؤكد، حُسب نصفه</translation>
        </message>
        <message>
            <source>{detail} of the answer time used</source>
            <translation>مضى {detail} من مهلة الرد</translation>
        </message>
        <message>
            <source>answer is overdue</source>
            <translation>تأخر الرد</translation>
        </message>
        <message>
            <source>answer is long overdue</source>
            <translation>تأخر الرد كثيرًا</translation>
        </message>
        <message>
            <source>deadline: {detail}</source>
            <translation>موعد: {detail}</translation>
        </message>
        <message>
            <source>asked twice, no answer yet</source>
            <translation>سأل مرتين بلا رد</translation>
        </message>
        <message>
            <source>asked {detail} times, no answer yet</source>
            <translation>سأل {detail} مرات بلا رد</translation>
        </message>
        <message>
            <source>wrote {detail} times this week</source>
            <translation>كتب {detail} مرات هذا الأسبوع</translation>
        </message>
        <message>
            <source>{detail} followers</source>
            <translation>{detail} متابع</translation>
        </message>
        <message>
            <source>{detail} others say the same</source>
            <translation>{detail} آخرون يقولون الشيء نفسه</translation>
        </message>
        <message>
            <source>VIP customer</source>
            <translation>عميل مميز</translation>
        </message>
        <message>
            <source>loyal customer</source>
            <translation>عميل وفي</translation>
        </message>
        <message>
            <source>wrote to you directly</source>
            <translation>كتب إليك مباشرة</translation>
        </message>
        <message>
            <source>danger word “{detail}”</source>
            <translation>كلمة خطر “{detail}”</translation>
        </message>
        <message>
            <source>word of law or data “{detail}”</source>
            <translation>كلمة تخص القانون أو البيانات “{detail}”</translation>
        </message>
        <message>
            <source>follow-up: {detail}</source>
            <translation>متابعة: {detail}</translation>
        </message>
        <message>
            <source>no open matter: {detail} at most</source>
            <translation>لا مسألة مفتوحة: {detail} كحد أقصى</translation>
        </message>
        <message>
            <source>praise: {detail} at most</source>
            <translation>ثناء: {detail} كحد أقصى</translation>
        </message>
        <message>
            <source>danger: {detail} at least</source>
            <translation>خطر: {detail} كحد أدنى</translation>
        </message>
        <message>
            <source>law or data: {detail} at least</source>
            <translation>قانون أو بيانات: {detail} كحد أدنى</translation>
        </message>
        <message>
            <source>your rule: {detail}</source>
            <translation>قاعدتكم: {detail}</translation>
        </message>
        <message>
            <source>the scale ends at {detail}</source>
            <translation>ينتهي المقياس عند {detail}</translation>
        </message>
        <message>
            <source>Snoozed until {detail}</source>
            <translation>تم التأجيل حتى {detail}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>تم الإبعاد عن قائمة الانتظار</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>تمت إعادة الفتح</translation>
        </message>
        <message>
            <source>Came back from snooze</source>
            <translation>انتهى التأجيل</translation>
        </message>
        <message>
            <source>Assigned to {detail}</source>
            <translation>تم الإسناد إلى {detail}</translation>
        </message>
        <message>
            <source>Tagged {detail}</source>
            <translation>تم الوسم بـ {detail}</translation>
        </message>
        <message>
            <source>Reply approved</source>
            <translation>تمت الموافقة على الرد</translation>
        </message>
        <message>
            <source>Reply taken back</source>
            <translation>تم سحب الرد</translation>
        </message>
        <message>
            <source>Reply stopped: {detail}</source>
            <translation>تم إيقاف الرد: {detail}</translation>
        </message>
        <message>
            <source>Reply on its way</source>
            <translation>الرد في الطريق</translation>
        </message>
        <message>
            <source>Stopped while sending</source>
            <translation>انقطع الإرسال</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>تم إرسال الرد</translation>
        </message>
        <message>
            <source>Reply refused: {detail}</source>
            <translation>تم رفض الرد: {detail}</translation>
        </message>
        <message>
            <source>Sending is tried again: {detail}</source>
            <translation>ستعاد محاولة الإرسال: {detail}</translation>
        </message>
        <message>
            <source>Not sure whether the reply arrived</source>
            <translation>لا نعلم إن كان الرد قد وصل</translation>
        </message>
        <message>
            <source>Reply to be posted by hand</source>
            <translation>الرد بانتظار النشر يدويا</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>تمت إعادة الإرسال</translation>
        </message>
        <message>
            <source>Sent before its time</source>
            <translation>تم الإرسال قبل وقته</translation>
        </message>
        <message>
            <source>What was done with the reply taken back</source>
            <translation>تم التراجع عما فُعل بالرد</translation>
        </message>
        <message>
            <source>Reply posted by hand</source>
            <translation>تم نشر الرد يدويا</translation>
        </message>
        <message>
            <source>A second person was asked</source>
            <translation>طلبت مراجعة شخص ثان</translation>
        </message>
        <message>
            <source>Draft signed by a second person</source>
            <translation>وافق شخص ثان على المسودة</translation>
        </message>
        <message>
            <source>Draft sent back: {detail}</source>
            <translation>تمت إعادة المسودة: {detail}</translation>
        </message>
        <message>
            <source>Draft taken back</source>
            <translation>تم سحب المسودة</translation>
        </message>
        <message>
            <source>Draft waits for a second person again</source>
            <translation>المسودة تنتظر شخصا ثانيا من جديد</translation>
        </message>
        <message>
            <source>Approved without a second person: {detail}</source>
            <translation>تمت الموافقة دون شخص ثان: {detail}</translation>
        </message>
        <message>
            <source>Label set to {detail}</source>
            <translation>تم تصحيح التصنيف إلى {detail}</translation>
        </message>
        <message>
            <source>Label given back to the classifier: {detail}</source>
            <translation>أعيد التصنيف إلى المصنف: {detail}</translation>
        </message>
        <message>
            <source>Follow-up set for {detail}</source>
            <translation>تم تحديد متابعة في {detail}</translation>
        </message>
        <message>
            <source>Follow-up moved to {detail}</source>
            <translation>تم نقل المتابعة إلى {detail}</translation>
        </message>
        <message>
            <source>Follow-up set again</source>
            <translation>تم تحديد المتابعة من جديد</translation>
        </message>
        <message>
            <source>Follow-up came to the queue</source>
            <translation>وصلت المتابعة إلى قائمة الانتظار</translation>
        </message>
        <message>
            <source>Follow-up put back</source>
            <translation>أعيدت المتابعة إلى موعدها</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>تمت المتابعة</translation>
        </message>
        <message>
            <source>Follow-up skipped</source>
            <translation>تم تخطي المتابعة</translation>
        </message>
        <message>
            <source>Follow-up cancelled: {detail}</source>
            <translation>تم إلغاء المتابعة: {detail}</translation>
        </message>
        <message>
            <source>Follow-up dropped: {detail}</source>
            <translation>سقطت المتابعة: {detail}</translation>
        </message>
        <message>
            <source>Notes about a customer changed</source>
            <translation>تم تغيير ملاحظات عن عميل</translation>
        </message>
        <message>
            <source>Customer tagged {detail}</source>
            <translation>تم وسم العميل بـ {detail}</translation>
        </message>
        <message>
            <source>Two customers made one</source>
            <translation>تم دمج عميلين</translation>
        </message>
        <message>
            <source>Customer split again</source>
            <translation>تم فصل العميل من جديد</translation>
        </message>
        <message>
            <source>An identity split off</source>
            <translation>تم فصل هوية</translation>
        </message>
        <message>
            <source>An identity put back</source>
            <translation>تمت إعادة هوية</translation>
        </message>
        <message>
            <source>Two customers told apart</source>
            <translation>تم تمييز عميلين كشخصين مختلفين</translation>
        </message>
        <message>
            <source>Two customers may be one again</source>
            <translation>عاد احتمال أن يكون عميلان شخصا واحدا</translation>
        </message>
        <message>
            <source>Customer invited as an ambassador</source>
            <translation>تمت دعوة العميل ليكون سفيرا</translation>
        </message>
        <message>
            <source>Customer not asked to be an ambassador for now</source>
            <translation>لن يدعى العميل ليكون سفيرا في الوقت الحالي</translation>
        </message>
        <message>
            <source>Decision about an ambassador taken back</source>
            <translation>تم التراجع عن قرار بشأن سفير</translation>
        </message>
        <message>
            <source>Answer to a repeated question added</source>
            <translation>تمت إضافة إجابة عن سؤال متكرر</translation>
        </message>
        <message>
            <source>Repeated question put away</source>
            <translation>تم وضع سؤال متكرر جانبا</translation>
        </message>
        <message>
            <source>Repeated question is open again</source>
            <translation>السؤال المتكرر مفتوح من جديد</translation>
        </message>
        <message>
            <source>Settings changed: {detail}</source>
            <translation>تم تغيير الإعدادات: {detail}</translation>
        </message>
        <message>
            <source>Rules changed: {detail}</source>
            <translation>تم تغيير القواعد: {detail}</translation>
        </message>
        <message>
            <source>Language model switched on</source>
            <translation>تم تشغيل النموذج اللغوي</translation>
        </message>
        <message>
            <source>Language model switched off</source>
            <translation>تم إيقاف النموذج اللغوي</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine: {detail}</source>
            <translation>تمت الموافقة على إرسال الإشارات إلى جهاز آخر: {detail}</translation>
        </message>
        <message>
            <source>Consent to send mentions taken back</source>
            <translation>تم سحب الموافقة على إرسال الإشارات</translation>
        </message>
        <message>
            <source>What was learned is in use: {detail}</source>
            <translation>ما تم تعلمه قيد الاستخدام: {detail}</translation>
        </message>
        <message>
            <source>What was learned is no longer in use</source>
            <translation>ما تم تعلمه لم يعد قيد الاستخدام</translation>
        </message>
        <message>
            <source>Mentions exported: {detail}</source>
            <translation>تم تصدير الإشارات: {detail}</translation>
        </message>
        <message>
            <source>Who answered exported: {detail}</source>
            <translation>تم تصدير من أجاب: {detail}</translation>
        </message>
        <message>
            <source>Activity exported: {detail}</source>
            <translation>تم تصدير النشاط: {detail}</translation>
        </message>
        <message>
            <source>Deleted by its author</source>
            <translation>حذفه كاتبه</translation>
        </message>
        <message>
            <source>Reply stopped</source>
            <translation>تم إيقاف الرد</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>تم رفض الرد</translation>
        </message>
        <message>
            <source>Sending is tried again</source>
            <translation>تعاد محاولة الإرسال</translation>
        </message>
        <message>
            <source>Draft sent back</source>
            <translation>أعيدت المسودة إلى كاتبها</translation>
        </message>
        <message>
            <source>Approved without a second person</source>
            <translation>تمت الموافقة دون شخص ثان</translation>
        </message>
        <message>
            <source>Label given back to the classifier</source>
            <translation>أعيد التصنيف إلى المصنف</translation>
        </message>
        <message>
            <source>Follow-up cancelled</source>
            <translation>تم إلغاء المتابعة</translation>
        </message>
        <message>
            <source>Follow-up dropped</source>
            <translation>سقطت المتابعة</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>تغيرت الإعدادات</translation>
        </message>
        <message>
            <source>Rules changed</source>
            <translation>تغيرت القواعد</translation>
        </message>
        <message>
            <source>Agreed to send mentions to another machine</source>
            <translation>تمت الموافقة على إرسال الإشارات إلى جهاز آخر</translation>
        </message>
        <message>
            <source>What was learned is in use</source>
            <translation>ما تم تعلمه قيد الاستخدام</translation>
        </message>
        <message>
            <source>Mentions exported</source>
            <translation>تم تصدير الإشارات</translation>
        </message>
        <message>
            <source>Who answered exported</source>
            <translation>تم تصدير من أجاب</translation>
        </message>
        <message>
            <source>Activity exported</source>
            <translation>تم تصدير النشاط</translation>
        </message>
        <message>
            <source>Assignment changed</source>
            <translation>تم تغيير الإسناد</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>تم تغيير الوسوم</translation>
        </message>
        <message>
            <source>Label set right</source>
            <translation>تم تصحيح التصنيف</translation>
        </message>
        <message>
            <source>Tags of a customer changed</source>
            <translation>تم تغيير وسوم عميل</translation>
        </message>
        <message>
            <source>Follow-up set</source>
            <translation>تم تحديد متابعة</translation>
        </message>
        <message>
            <source>Follow-up moved</source>
            <translation>تم نقل المتابعة</translation>
        </message>
        <message>
            <source>Nobody has corrected or confirmed a label of this brand yet, so neither can be judged. Look at where they differ.</source>
            <translation>لم يصحّح أحد تسميةً لهذه العلامة أو يؤكّدها بعد، فلا يمكن الحكم على أيٍّ منهما. انظر أين يختلفان.</translation>
        </message>
        <message>
            <source>People have labelled only {judged} of this brand's mentions, so the comparison is thin: each counts for {points} points. From {enough} on it says more.</source>
            <translation>لم يصنّف الناس سوى {judged} من إشارات هذه العلامة، فالمقارنة ضعيفة: كل واحدة تساوي {points} نقطة. ابتداءً من {enough} تصبح أوضح.</translation>
        </message>
        <message>
            <source>In {changed} of these {judged} a person changed the label: there the model in use was wrong, which is why they are here, so it looks worse than it is.</source>
            <translation>في {changed} من هذه الـ{judged} غيّر شخصٌ التسمية: كان النموذج المستخدم مخطئًا فيها ولذلك هي هنا، فيبدو أسوأ مما هو عليه.</translation>
        </message>
        <message>
            <source>The model in use has learned from corrections such as these, so it looks better here than it is.</source>
            <translation>تعلّم النموذج المستخدم من تصحيحات كهذه، فيبدو هنا أفضل مما هو عليه.</translation>
        </message>
        <message>
            <source>The other model needs {times} times as long for each mention.</source>
            <translation>يحتاج النموذج الآخر إلى {times} أضعاف الوقت لكل إشارة.</translation>
        </message>
        <message>
            <source>The post was changed since this reply was approved. Read it again before you post.</source>
            <translation>تغير المنشور منذ الموافقة على هذا الرد. اقرأه مرة أخرى قبل النشر.</translation>
        </message>
        <message>
            <source>The post was changed before the reply left. Read it again; nothing was sent.</source>
            <translation>تغير المنشور قبل إرسال الرد. اقرأه مرة أخرى؛ لم يرسل شيء.</translation>
        </message>
        <message>
            <source>Somebody answered on the platform before the reply left. Nothing was sent.</source>
            <translation>رد شخص ما على المنصة قبل إرسال الرد. لم يرسل شيء.</translation>
        </message>
        <message>
            <source>The post was deleted before the reply left.</source>
            <translation>تم حذف المنشور قبل إرسال الرد.</translation>
        </message>
        <message>
            <source>system keyring</source>
            <translation>حلقة مفاتيح النظام</translation>
        </message>
        <message>
            <source>encrypted file</source>
            <translation>ملف مشفّر</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>yourbrand.bsky.social</source>
            <translation>yourbrand.bsky.social</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>كلمة مرور التطبيق</translation>
        </message>
        <message>
            <source>Made at Bluesky under Settings, Privacy and security, App passwords</source>
            <translation>تُنشأ في Bluesky من الإعدادات ثم الخصوصية والأمان ثم كلمات مرور التطبيقات</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>اسم المستخدم</translation>
        </message>
        <message>
            <source>Optional: posts under this name are recognised as your own.</source>
            <translation>اختياري: تُعد المنشورات بهذا الاسم منشوراتك.</translation>
        </message>
        <message>
            <source>Search server</source>
            <translation>خادم البحث</translation>
        </message>
        <message>
            <source>Free, without an account.</source>
            <translation>مجاني، دون حساب.</translation>
        </message>
        <message>
            <source>The address of the account's server, for example https://mastodon.social.</source>
            <translation>عنوان خادم الحساب، مثل https://mastodon.social.</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Preferences → Development → New application, with read and write:statuses. Without it only public hashtags are read.</source>
            <translation>التفضيلات ← التطوير ← تطبيق جديد، بصلاحيتي read وwrite:statuses. من دونه تُقرأ الوسوم العلنية فقط.</translation>
        </message>
        <message>
            <source>Free.</source>
            <translation>مجاني.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>معرّف العميل</translation>
        </message>
        <message>
            <source>Of a “script” app at reddit.com/prefs/apps</source>
            <translation>لتطبيق من نوع “script” في reddit.com/prefs/apps</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>سر العميل</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>اسم المستخدم</translation>
        </message>
        <message>
            <source>Your Reddit account: mentions and replies need it, searching does not</source>
            <translation>حسابك على Reddit: لازم للإشارات والردود، لا للبحث</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>رمز التجديد</translation>
        </message>
        <message>
            <source>Instead of a password</source>
            <translation>بدلًا من كلمة المرور</translation>
        </message>
        <message>
            <source>Subreddits</source>
            <translation>مجتمعات Reddit</translation>
        </message>
        <message>
            <source>Names with commas: their new comments are read too, which search does not cover</source>
            <translation>أسماء تفصلها فواصل: تُقرأ تعليقاتها الجديدة أيضًا، فالبحث لا يشملها</translation>
        </message>
        <message>
            <source>Free for approved keys; commercial use needs a contract with Reddit.</source>
            <translation>مجاني للمفاتيح الموافق عليها؛ الاستخدام التجاري يحتاج إلى عقد مع Reddit.</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>الخلاصات</translation>
        </message>
        <message>
            <source>One address per line: a feed, or a page that names its feed. {query} stands for what your watches look for.</source>
            <translation>عنوان في كل سطر: خلاصة أو صفحة تذكر خلاصتها. ‏{query} يقوم مقام ما تبحث عنه مراقباتك.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>With the four user keys: reads and replies</source>
            <translation>بمفاتيح المستخدم الأربعة: قراءة ورد</translation>
        </message>
        <message>
            <source>API key secret</source>
            <translation>سر مفتاح API</translation>
        </message>
        <message>
            <source>Access token secret</source>
            <translation>سر رمز الوصول</translation>
        </message>
        <message>
            <source>OAuth 2 client id</source>
            <translation>معرّف عميل OAuth 2</translation>
        </message>
        <message>
            <source>Or with OAuth 2: reads and replies</source>
            <translation>أو عبر OAuth 2: قراءة ورد</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>رمز تجديد OAuth 2</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>سر عميل OAuth 2</translation>
        </message>
        <message>
            <source>Only where your app has one</source>
            <translation>فقط إن وجد لدى تطبيقك</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>رمز bearer</translation>
        </message>
        <message>
            <source>Or with a bearer token and the handle: reads only</source>
            <translation>أو برمز bearer والمعرف: قراءة فقط</translation>
        </message>
        <message>
            <source>Of the account to listen for</source>
            <translation>معرف الحساب الذي تستمع إليه</translation>
        </message>
        <message>
            <source>A post read costs $0.001 (own mentions) or $0.005 (search), its author up to $0.010; a reply $0.010, with a link $0.20. Once a day SocialDesk looks whether posts were edited or deleted, for $0.005 each: what waits for you and what is younger than a week, for at most a quarter of the day's cap.</source>
            <translation>قراءة المنشور تكلف $0.001 (إشارات إليك) أو $0.005 (بحث)، وكاتبه حتى $0.010؛ والرد $0.010، ومع رابط $0.20. مرة في اليوم يتحقق SocialDesk مما إذا عدلت منشورات أو حذفت، مقابل $0.005 لكل منشور: ما ينتظرك وما هو أحدث من أسبوع، بربع الحد اليومي على الأكثر.</translation>
        </message>
        <message>
            <source>With an API key and the channel: reads only</source>
            <translation>بمفتاح API والقناة: قراءة فقط</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>معرّف القناة</translation>
        </message>
        <message>
            <source>Begins with UC</source>
            <translation>يبدأ بـ UC</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>معرّف عميل OAuth</translation>
        </message>
        <message>
            <source>Or with OAuth: reads and replies</source>
            <translation>أو عبر OAuth: قراءة ورد</translation>
        </message>
        <message>
            <source>OAuth client secret</source>
            <translation>سر عميل OAuth</translation>
        </message>
        <message>
            <source>OAuth refresh token</source>
            <translation>رمز تجديد OAuth</translation>
        </message>
        <message>
            <source>Free within 10,000 units a day: about 200 replies, or 10,000 pages read.</source>
            <translation>مجاني ضمن 10,000 وحدة في اليوم: نحو 200 رد أو قراءة 10,000 صفحة.</translation>
        </message>
        <message>
            <source>There is no classifier in {directory}. Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>لا يوجد مصنف في {directory}. أعد تثبيت SocialDesk، أو اختر مجلد نموذج من الإعدادات.</translation>
        </message>
        <message>
            <source>The model in {directory} has no ONNX weights and needs PyTorch, which is not installed. Install it in SocialDesk's environment with `pip install 'socialdesk[torch]'` (in a checkout `.venv/bin/pip install -e '.[torch]'`), or take the model's ONNX files.</source>
            <translation>النموذج في {directory} بلا أوزان ONNX ويحتاج إلى PyTorch، وهو غير مثبت. ثبته في بيئة SocialDesk بالأمر `pip install 'socialdesk[torch]'` (وفي نسخة المصدر `.venv/bin/pip install -e '.[torch]'`)، أو استخدم ملفات ONNX للنموذج.</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>شكرا لك!</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} knows {tokenizer} pieces and the model only {vocabulary}: they belong to different models. Copy the files of one model once more.</source>
            <translation>يعرف المرمز في {directory} عدد {tokenizer} من المقاطع، والنموذج {vocabulary} فقط: هما من نموذجين مختلفين. انسخ ملفات نموذج واحد من جديد.</translation>
        </message>
        <message>
            <source>The weights {path} want {it}, which SocialDesk cannot give. Export the model once more for text classification.</source>
            <translation>تطلب الأوزان {path} ما لا يستطيع SocialDesk تقديمه: {it}. صدر النموذج من جديد لتصنيف النصوص.</translation>
        </message>
        <message>
            <source>The weights {path} do not answer with {labels} labels, as config.json says. Export the model once more for text classification.</source>
            <translation>لا تجيب الأوزان {path} بعدد التصنيفات المذكور في config.json ({labels}). صدر النموذج من جديد لتصنيف النصوص.</translation>
        </message>
        <message>
            <source>The weights in {directory} lack {missing} parts of a classifier ({missing2} first), so its answers would be chance. Choose a model that was trained to sort texts.</source>
            <translation>ينقص الأوزان في {directory} عدد من أجزاء المصنف: {missing} (أولها {missing2})، فستكون أجوبتها عشوائية. اختر نموذجا مدربا على تصنيف النصوص.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with no numbers. Its weights are damaged; copy them once more.</source>
            <translation>يجيب النموذج في {directory} بما ليس أرقاما. أوزانه تالفة؛ انسخها من جديد.</translation>
        </message>
        <message>
            <source>The tokenizer in {directory} cannot be read ({error}). Copy the tokenizer's files of the model once more; a tokenizer.json is the surest.</source>
            <translation>لا يمكن قراءة المرمز في {directory} ({error}). انسخ ملفات مرمز النموذج من جديد؛ والأضمن هو tokenizer.json.</translation>
        </message>
        <message>
            <source>The weights {path} cannot be read ({error}). Copy them once more.</source>
            <translation>لا يمكن قراءة الأوزان {path} ({error}). انسخها من جديد.</translation>
        </message>
        <message>
            <source>The weights in {directory} cannot be read ({error}). Copy them once more.</source>
            <translation>لا يمكن قراءة الأوزان في {directory} ({error}). انسخها من جديد.</translation>
        </message>
        <message>
            <source>The model in {directory} cannot be run ({error}). Its weights and its tokenizer may belong to different models; copy the files of one model once more.</source>
            <translation>لا يمكن تشغيل النموذج في {directory} ({error}). ربما تكون أوزانه ومرمزه من نموذجين مختلفين؛ انسخ ملفات نموذج واحد من جديد.</translation>
        </message>
        <message>
            <source>{shard} is missing, a part of the model's weights. Copy the model's files once more.</source>
            <translation>الملف {shard} مفقود، وهو جزء من أوزان النموذج. انسخ ملفات النموذج من جديد.</translation>
        </message>
        <message>
            <source>Say of at least two of the model's labels which of ours they mean; else it has nothing to choose between. Its labels are: {labels}. Ours for {head} are: {ours}.</source>
            <translation>حدد لتصنيفين على الأقل من تصنيفات النموذج ما يقابلهما عندنا، وإلا فلا خيار أمامه. تصنيفاته: {labels}. وتصنيفاتنا لـ {head}: {ours}.</translation>
        </message>
        <message>
            <source>The model has no label “{theirs}”. It has: {labels}.</source>
            <translation>ليس في النموذج تصنيف “{theirs}”. تصنيفاته: {labels}.</translation>
        </message>
        <message>
            <source>“{ours}” is no label of {head}. Choose one of: {ours2}.</source>
            <translation>“{ours}” ليس من تصنيفات {head}. اختر أحد هذه: {ours2}.</translation>
        </message>
        <message>
            <source>{directory} has no weights. SocialDesk uses model.onnx or model.safetensors; copy one of them into it.</source>
            <translation>لا أوزان في {directory}. يستخدم SocialDesk الملف model.onnx أو model.safetensors؛ انسخ أحدهما إليه.</translation>
        </message>
        <message>
            <source>The model in {directory} does not sort texts into labels{it}. Choose one whose config.json says “…ForSequenceClassification”.</source>
            <translation>النموذج في {directory} لا يفرز النصوص حسب تصنيفات{it}. اختر نموذجا يذكر ملفه config.json “…ForSequenceClassification”.</translation>
        </message>
        <message>
            <source>There is no folder {directory}. Choose the folder that holds config.json.</source>
            <translation>لا يوجد مجلد {directory}. اختر المجلد الذي فيه config.json.</translation>
        </message>
        <message>
            <source>{directory} has no config.json, so it is no model folder of the Hugging Face kind. Choose the folder that holds config.json, the weights and the tokenizer.</source>
            <translation>ليس في {directory} ملف config.json، فهو ليس مجلد نموذج من نوع Hugging Face. اختر المجلد الذي فيه config.json والأوزان والمرمز.</translation>
        </message>
        <message>
            <source>{directory} has no weights {chosen} that can be used. It has: {choices}.</source>
            <translation>ليس في {directory} أوزان {chosen} صالحة للاستخدام. المتوفر: {choices}.</translation>
        </message>
        <message>
            <source>{directory} has no tokenizer (tokenizer.json or vocab.txt). Copy the tokenizer's files of the model into it.</source>
            <translation>ليس في {directory} مرمز (tokenizer.json أو vocab.txt). انسخ إليه ملفات مرمز النموذج.</translation>
        </message>
        <message>
            <source>The weights in {directory} are in a format that can run program code when it is opened (pytorch_model.bin), so SocialDesk does not open it. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>الأوزان في {directory} بصيغة قد تشغل شيفرة برمجية عند فتحها (pytorch_model.bin)، لذلك لا يفتحها SocialDesk. استخدم بدلا منها ملفات safetensors أو ONNX للنموذج؛ الملف docs/models.md يشرح كيف تحصل عليها.</translation>
        </message>
        <message>
            <source>The weights in {directory} are for TensorFlow, Flax or Rust. Take the model's safetensors or ONNX files instead; docs/models.md says how to get them.</source>
            <translation>الأوزان في {directory} مخصصة لـ TensorFlow أو Flax أو Rust. استخدم بدلا منها ملفات safetensors أو ONNX للنموذج؛ الملف docs/models.md يشرح كيف تحصل عليها.</translation>
        </message>
        <message>
            <source>The ONNX weights in {directory} are for other machines (half precision or 4 bits). Put the model.onnx or model_quantized.onnx of the model beside them.</source>
            <translation>أوزان ONNX في {directory} مخصصة لأجهزة أخرى (نصف دقة أو 4 بت). ضع بجانبها model.onnx أو model_quantized.onnx للنموذج نفسه.</translation>
        </message>
        <message>
            <source>The model in {directory} wants to run program code of its own, which SocialDesk never does. Choose a model of a kind that is built into transformers, such as BERT or RoBERTa.</source>
            <translation>يريد النموذج في {directory} تشغيل شيفرة برمجية خاصة به، وSocialDesk لا يفعل ذلك أبدا. اختر نموذجا من نوع مدمج في transformers، مثل BERT أو RoBERTa.</translation>
        </message>
        <message>
            <source>The model in {directory} answers with a single number, not with labels, so it cannot take over a question.</source>
            <translation>يجيب النموذج في {directory} برقم واحد لا بتصنيفات، فلا يمكنه أن يتولى سؤالا.</translation>
        </message>
        <message>
            <source>The model in {directory} may give a text several labels at once. SocialDesk asks for exactly one answer to each question, so it cannot take this model.</source>
            <translation>قد يعطي النموذج في {directory} النص الواحد عدة تصنيفات معا. يطلب SocialDesk جوابا واحدا لكل سؤال، فلا يمكنه استخدام هذا النموذج.</translation>
        </message>
        <message>
            <source>The model in {directory} has {labels} labels; more than {most_labels} cannot be mapped by hand. Choose a model made for the question.</source>
            <translation>عدد تصنيفات النموذج في {directory} هو {labels}، ولا يمكن ربط أكثر من {most_labels} يدويا. اختر نموذجا معدا لهذا السؤال.</translation>
        </message>
        <message>
            <source>{index} does not name the model's weights properly. Copy the model's files once more.</source>
            <translation>لا يذكر الملف {index} أوزان النموذج كما ينبغي. انسخ ملفات النموذج من جديد.</translation>
        </message>
        <message>
            <source>{path} does not hold what it should. Copy the model's files once more.</source>
            <translation>محتوى {path} ليس كما ينبغي. انسخ ملفات النموذج من جديد.</translation>
        </message>
        <message>
            <source>{directory} holds an adapter, not a whole model. Merge it into its base model first, then choose the folder of the result.</source>
            <translation>في {directory} محول (adapter) لا نموذج كامل. ادمجه أولا في نموذجه الأساسي، ثم اختر المجلد الناتج.</translation>
        </message>
        <message>
            <source>The labels in {directory} (id2label in config.json) are not numbered 0, 1, 2 …; SocialDesk cannot tell which is which.</source>
            <translation>التصنيفات في {directory} (id2label في config.json) غير مرقمة 0 و1 و2 …؛ لا يستطيع SocialDesk التمييز بينها.</translation>
        </message>
        <message>
            <source>{path} is far larger than such a file ever is. Copy the model's files again.</source>
            <translation>حجم {path} أكبر بكثير من أي ملف من هذا النوع. انسخ ملفات النموذج مرة أخرى.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}). Copy the model's files once more.</source>
            <translation>لا يمكن قراءة {path} ({name}). انسخ ملفات النموذج من جديد.</translation>
        </message>
        <message>
            <source>The classifier in {directory} has no {weights}. Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>ليس في مجلد المصنف {directory} ملف {weights}. أعد تثبيت SocialDesk، أو اختر مجلد نموذج آخر من الإعدادات.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({error}). Reinstall SocialDesk, or choose another model directory in the settings.</source>
            <translation>لا يمكن قراءة المصنف في {directory} ({error}). أعد تثبيت SocialDesk، أو اختر مجلد نموذج آخر من الإعدادات.</translation>
        </message>
        <message>
            <source>The classifier in {directory} cannot be read ({name}). Reinstall SocialDesk, or choose a model directory in the settings.</source>
            <translation>لا يمكن قراءة المصنف في {directory} ({name}). أعد تثبيت SocialDesk، أو اختر مجلد نموذج من الإعدادات.</translation>
        </message>
        <message>
            <source>There is no time zone called "{zone}". Use a name like Europe/Istanbul.</source>
            <translation>لا توجد منطقة زمنية باسم "{zone}". استخدم اسما مثل Europe/Istanbul.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{country}". Use a country code like FI or TR, or leave it empty and list the closed days yourself.</source>
            <translation>لا يوجد تقويم عطل رسمية لـ "{country}". استخدم رمز بلد مثل FI أو TR، أو اتركه فارغا وأدخل أيام الإغلاق بنفسك.</translation>
        </message>
        <message>
            <source>There is no calendar of public holidays for "{subdivision}" in {country}. Use one of {regions}, or leave the region empty for the whole country.</source>
            <translation>لا يوجد تقويم عطل رسمية لـ "{subdivision}" في {country}. استخدم أحد هذه: {regions}، أو اترك المنطقة فارغة للبلد كله.</translation>
        </message>
        <message>
            <source>There are no calendars of public holidays for single regions of {country}. Leave the region empty for the whole country.</source>
            <translation>لا توجد تقاويم للعطل الرسمية لمناطق {country} كل على حدة. اترك المنطقة فارغة ليشمل البلد كله.</translation>
        </message>
        <message>
            <source>It is not in {due}, the customer's language.</source>
            <translation>ليس بلغة العميل ({due}).</translation>
        </message>
        <message>
            <source>This may be about safety or law. Such matters are not given to a language model: write it yourself.</source>
            <translation>قد يتعلق هذا بالسلامة أو القانون. مثل هذه الأمور لا تعطى لنموذج لغوي: اكتب الرد بنفسك.</translation>
        </message>
        <message>
            <source>The playbook does not speak the customer's language, so an answer in it could not be checked.</source>
            <translation>الدليل ليس بلغة العميل، فلا يمكن التحقق من جواب بها.</translation>
        </message>
        <message>
            <source>The post has no words to answer.</source>
            <translation>لا كلمات في المنشور للرد عليها.</translation>
        </message>
        <message>
            <source>The language model wrote far more than a reply.</source>
            <translation>كتب النموذج اللغوي أكثر بكثير من رد.</translation>
        </message>
        <message>
            <source>It repeats its instructions instead of answering.</source>
            <translation>يكرر تعليماته بدل أن يجيب.</translation>
        </message>
        <message>
            <source>The language model found nothing in your playbook to answer with.</source>
            <translation>لم يجد النموذج اللغوي في دليلك ما يجيب به.</translation>
        </message>
        <message>
            <source>The language model said too little for a reply.</source>
            <translation>ما قاله النموذج اللغوي أقل من أن يكون ردا.</translation>
        </message>
        <message>
            <source>It says what the post told it to say: “{echoed}”.</source>
            <translation>يقول ما طلب المنشور منه قوله: “{echoed}”.</translation>
        </message>
        <message>
            <source>It wrote the same as another suggestion.</source>
            <translation>كتب ما يطابق اقتراحا آخر.</translation>
        </message>
        <message>
            <source>It wrote markup or code (“{found}”) instead of plain text.</source>
            <translation>كتب ترميزا أو شيفرة (“{found}”) بدل نص عادي.</translation>
        </message>
        <message>
            <source>“{found}” looks like text in a code.</source>
            <translation>يبدو “{found}” نصا مشفرا.</translation>
        </message>
        <message>
            <source>“{found}” looks like a hidden address.</source>
            <translation>يبدو “{found}” عنوانا مخفيا.</translation>
        </message>
        <message>
            <source>It is full of emoji.</source>
            <translation>مليء بالرموز التعبيرية.</translation>
        </message>
        <message>
            <source>Your brand addresses customers otherwise than “{text}”.</source>
            <translation>علامتك تخاطب العملاء بصيغة أخرى: “{text}”.</translation>
        </message>
        <message>
            <source>Your brand uses no emoji.</source>
            <translation>علامتك لا تستخدم الرموز التعبيرية.</translation>
        </message>
        <message>
            <source>It is cold.</source>
            <translation>نبرته باردة.</translation>
        </message>
        <message>
            <source>It says “{words}”, and nothing that it cites in your playbook does.</source>
            <translation>يقول “{words}”، وهذا ليس في أي مما يستشهد به من دليلك.</translation>
        </message>
        <message>
            <source>It leans on an answer that your playbook has in another language only.</source>
            <translation>يستند إلى جواب لا يوجد في دليلك إلا بلغة أخرى.</translation>
        </message>
        <message>
            <source>What it cites says something else: “{text}”.</source>
            <translation>ما يستشهد به يقول شيئا آخر: “{text}”.</translation>
        </message>
        <message>
            <source>A “{turned}” stands in one and not in the other: “{text}”.</source>
            <translation>توجد “{turned}” في أحدهما دون الآخر: “{text}”.</translation>
        </message>
        <message>
            <source>It cites a source [{number}] that there is not.</source>
            <translation>يستشهد بمصدر لا وجود له [{number}].</translation>
        </message>
        <message>
            <source>It says too much in their words: “{text}”.</source>
            <translation>يقول أكثر من اللازم بكلمات العميل: “{text}”.</translation>
        </message>
        <message>
            <source>It says of your brand what only the post does: “{said}”.</source>
            <translation>يقول عن علامتك ما لا يقوله سوى المنشور: “{said}”.</translation>
        </message>
        <message>
            <source>It says what your playbook does not, and cites nothing: “{text}”.</source>
            <translation>يقول ما ليس في دليلك، ولا يستشهد بشيء: “{text}”.</translation>
        </message>
        <message>
            <source>It names “{match}”, which your playbook does not.</source>
            <translation>يذكر “{match}”، ودليلك لا يذكره.</translation>
        </message>
        <message>
            <source>“{key}” must be a number from 1 to {most}</source>
            <translation>يجب أن يكون “{key}” رقما من 1 إلى {most}</translation>
        </message>
        <message>
            <source>Write {key} = {default}.</source>
            <translation>اكتب {key} = {default}.</translation>
        </message>
        <message>
            <source>“{key}” is there twice</source>
            <translation>“{key}” مكرر مرتين</translation>
        </message>
        <message>
            <source>Give each a key of its own.</source>
            <translation>أعط كلا منها مفتاحا خاصا به.</translation>
        </message>
        <message>
            <source>Use small letters a to z, digits and _, like all_well.</source>
            <translation>استخدم أحرفا صغيرة من a إلى z وأرقاما و_، مثل all_well.</translation>
        </message>
        <message>
            <source>Write 1 to {most_title}, like “Is all well?”.</source>
            <translation>اكتب من 1 إلى {most_title} حرفا، مثل “هل كل شيء بخير؟”.</translation>
        </message>
        <message>
            <source>Write at most {days}d.</source>
            <translation>اكتب {days}d على الأكثر.</translation>
        </message>
        <message>
            <source>Write a number with m, h, d or w, like {key} = "24h".</source>
            <translation>اكتب رقما معه m أو h أو d أو w، مثل {key} = "24h".</translation>
        </message>
        <message>
            <source>This promises a date. Say it only if it is sure.</source>
            <translation>هذا وعد بموعد. لا تقله إلا إذا كان مؤكدا.</translation>
        </message>
        <message>
            <source>This promises money back. Say it only if it is decided.</source>
            <translation>هذا وعد برد المال. لا تقله إلا إذا تقرر ذلك.</translation>
        </message>
        <message>
            <source>This promises a discount or a gift. Say it only if it is decided.</source>
            <translation>هذا وعد بخصم أو هدية. لا تقله إلا إذا تقرر ذلك.</translation>
        </message>
        <message>
            <source>We have answered {in_thread} times in this conversation. Is another reply of help?</source>
            <translation>عدد ردودنا في هذه المحادثة: {in_thread}. هل يفيد رد آخر؟</translation>
        </message>
        <message>
            <source>We have answered once in this conversation. Is another reply of help?</source>
            <translation>أجبنا مرة واحدة في هذه المحادثة. هل يفيد رد آخر؟</translation>
        </message>
        <message>
            <source>This is a link in disguise. Write the link itself, or leave it out.</source>
            <translation>هذا رابط متخف. اكتب الرابط نفسه أو احذفه.</translation>
        </message>
        <message>
            <source>This is not the customer's language, and the playbook has nothing in it.</source>
            <translation>هذه ليست لغة العميل، وليس في الدليل شيء بها.</translation>
        </message>
        <message>
            <source>{used} of {limit}: shorten it by {it}.</source>
            <translation>{used} من {limit}: قصر النص بمقدار {it}.</translation>
        </message>
        <message>
            <source>{bytes_used} of {byte_limit} bytes: use fewer emoji or shorten it.</source>
            <translation>{bytes_used} من {byte_limit} بايت: قلل الرموز التعبيرية أو قصر النص.</translation>
        </message>
        <message>
            <source>This looks like a placeholder that is left over. Fill it in or take it out.</source>
            <translation>يبدو هذا موضعًا تُرك دون ملء. املأه أو احذفه.</translation>
        </message>
        <message>
            <source>The playbook never says “{read}”.</source>
            <translation>لا يقول الدليل أبدا “{read}”.</translation>
        </message>
        <message>
            <source>This is not the customer's language.</source>
            <translation>هذه ليست لغة العميل.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>لا نص بعد.</translation>
        </message>
        <message>
            <source>{in_last_hour} replies leave within that hour, which looks like spam. Send it later.</source>
            <translation>عدد الردود التي ترسل خلال تلك الساعة {in_last_hour}، وهذا يبدو كالرسائل المزعجة. أرسله لاحقا.</translation>
        </message>
        <message>
            <source>{alike} people got nearly this in two days; platforms block accounts for it. Write it anew.</source>
            <translation>تلقى نحو هذا الرد نفسه خلال يومين عدد من الناس ({alike})، والمنصات تحظر حسابات بسبب ذلك. اكتبه بصياغة جديدة.</translation>
        </message>
        <message>
            <source>An invisible control character (U+{match}) stands here.</source>
            <translation>يوجد هنا محرف تحكم غير مرئي (U+{match}).</translation>
        </message>
        <message>
            <source>This is written like a card number. Take it out unless it is something else.</source>
            <translation>هذا مكتوب كرقم بطاقة. احذفه إلا إذا كان شيئا آخر.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>رقم طلب لم ينشره العميل بنفسه.</translation>
        </message>
        <message>
            <source>If this is an order number, take it out: the customer did not post it.</source>
            <translation>إن كان هذا رقم طلب فاحذفه: لم ينشره العميل.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>يبدو هذا ككلمة مرور أو مفتاح.</translation>
        </message>
        <message>
            <source>{name} is not among the links that the playbook allows (policy.toml).</source>
            <translation>{name} ليس من الروابط التي يسمح بها الدليل (policy.toml).</translation>
        </message>
        <message>
            <source>This greets “{name}”, and that is not the customer's name.</source>
            <translation>هذه التحية باسم “{name}”، وليس هذا اسم العميل.</translation>
        </message>
        <message>
            <source>The platform does not allow a reply here.</source>
            <translation>المنصة لا تسمح بالرد هنا.</translation>
        </message>
        <message>
            <source>This customer got nearly this from you already.</source>
            <translation>تلقى هذا العميل منك نصا شبيها جدا بهذا من قبل.</translation>
        </message>
        <message>
            <source>A placeholder is left over. Fill it in or take it out.</source>
            <translation>بقي حقل فارغ. املأه أو احذفه.</translation>
        </message>
        <message>
            <source>An e-mail address may not stand in a public reply.</source>
            <translation>لا يجوز وضع عنوان بريد إلكتروني في رد علني.</translation>
        </message>
        <message>
            <source>This looks like somebody's street address. Leave it out in public.</source>
            <translation>يبدو هذا عنوان شارع لشخص ما. لا تذكره علنا.</translation>
        </message>
        <message>
            <source>{name} only looks like {meant}: other letters, another place.</source>
            <translation>{name} يشبه {meant} في الشكل فقط: حروف أخرى وموقع آخر.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>هذا يذكر شخصًا غير العميل.</translation>
        </message>
        <message>
            <source>You sent this very text a moment ago.</source>
            <translation>أرسلت هذا النص نفسه قبل لحظات.</translation>
        </message>
        <message>
            <source>A telephone number may not stand in a public reply.</source>
            <translation>لا يجوز وضع رقم هاتف في رد علني.</translation>
        </message>
        <message>
            <source>{name} mixes letters of two alphabets, as false links do.</source>
            <translation>{name} يخلط حروف أبجديتين، كما تفعل الروابط المزيفة.</translation>
        </message>
        <message>
            <source>Several people just got nearly this; platforms mind that.</source>
            <translation>تلقى عدة أشخاص للتو ردا مطابقا تقريبا؛ المنصات تنزعج من ذلك.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>لا يجوز إرسال رقم بطاقة.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>لا يجوز إرسال رقم حساب مصرفي.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>لا يجوز إرسال رقم هوية.</translation>
        </message>
        <message>
            <source>{name}/{name2} weighs “{unknown}”, which is not measured. Reinstall SocialDesk.</source>
            <translation>في {name}/{name2} وزن لـ “{unknown}”، وهو لا يقاس. أعد تثبيت SocialDesk.</translation>
        </message>
        <message>
            <source>{name}/{name2} cannot be read. Reinstall SocialDesk: it comes with the program.</source>
            <translation>لا يمكن قراءة {name}/{name2}. أعد تثبيت SocialDesk؛ فهذا الملف يأتي مع البرنامج.</translation>
        </message>
        <message>
            <source>There is no playbook called “{name}”. Choose another in the brand's settings, or copy the default playbook under this name.</source>
            <translation>لا يوجد دليل باسم “{name}”. اختر دليلا آخر من إعدادات العلامة، أو انسخ الدليل الافتراضي بهذا الاسم.</translation>
        </message>
        <message>
            <source>there is no playbook “{base}” to be based on</source>
            <translation>لا يوجد دليل “{base}” ليبنى عليه</translation>
        </message>
        <message>
            <source>Name a folder beside {name}, for example “default”.</source>
            <translation>اذكر مجلدا بجانب {name}، مثل “default”.</translation>
        </message>
        <message>
            <source>“{base}” is based on this playbook in turn, or there are too many in a row</source>
            <translation>“{base}” مبني بدوره على هذا الدليل، أو أن السلسلة طويلة جدا</translation>
        </message>
        <message>
            <source>Base it on “default”.</source>
            <translation>اجعله مبنيا على “default”.</translation>
        </message>
        <message>
            <source>the key “{key}” is used twice</source>
            <translation>المفتاح “{key}” مستخدم مرتين</translation>
        </message>
        <message>
            <source>Give each its own.</source>
            <translation>أعط كلا منها ما يخصه.</translation>
        </message>
        <message>
            <source>“{name}” must be a number from 1 to {most}</source>
            <translation>يجب أن يكون “{name}” رقما من 1 إلى {most}</translation>
        </message>
        <message>
            <source>Write {name} = {limits}.</source>
            <translation>اكتب {name} = {limits}.</translation>
        </message>
        <message>
            <source>the name of this occasion cannot be used</source>
            <translation>لا يمكن استخدام اسم المناسبة هذا</translation>
        </message>
        <message>
            <source>Use letters, digits and single spaces, at most {most_letters}.</source>
            <translation>استخدم حروفا وأرقاما ومسافات مفردة، {most_letters} على الأكثر.</translation>
        </message>
        <message>
            <source>“{name}” is nearly “{meant}”</source>
            <translation>“{name}” قريب جدا من “{meant}”</translation>
        </message>
        <message>
            <source>Write occasion = "{meant}", or give your own occasion another name.</source>
            <translation>اكتب occasion = "{meant}"، أو أعط مناسبتك اسما آخر.</translation>
        </message>
        <message>
            <source>{where}: the answer “{key}” ended on {valid_until} and is not suggested any more. Give it a new valid_until, or take it out.</source>
            <translation>{where}: انتهت صلاحية الجواب “{key}” في {valid_until} ولن يقترح بعد الآن. أعطه valid_until جديدا أو احذفه.</translation>
        </message>
        <message>
            <source>“{name}” is no playbook name. Use the name of a folder in {name2}.</source>
            <translation>“{name}” ليس اسم دليل. استخدم اسم مجلد في {name2}.</translation>
        </message>
        <message>
            <source>{name}/templates: no language. Add at least templates/en.toml; the default playbook has one.</source>
            <translation>{name}/templates: لا توجد لغة. أضف templates/en.toml على الأقل؛ يوجد واحد في الدليل الافتراضي.</translation>
        </message>
        <message>
            <source>{voice} asks for {form} “{lang}”, and no template here is {form}</source>
            <translation>يطلب {voice} صيغة {form} للغة “{lang}”، ولا قالب هنا بهذه الصيغة ({form})</translation>
        </message>
        <message>
            <source>Add templates in that form, or change [formality] in voice.toml.</source>
            <translation>أضف قوالب بتلك الصيغة، أو غير [formality] في voice.toml.</translation>
        </message>
        <message>
            <source>the text has {letters} characters, and {length} means at most {most_letters}</source>
            <translation>عدد أحرف النص {letters}، و{length} يعني {most_letters} على الأكثر</translation>
        </message>
        <message>
            <source>Shorten it, or declare the next length.</source>
            <translation>قصر النص، أو حدد الطول التالي.</translation>
        </message>
        <message>
            <source>a reply about safety has an emoji or an exclamation mark</source>
            <translation>في رد يخص السلامة رمز تعبيري أو علامة تعجب</translation>
        </message>
        <message>
            <source>Take it out: such replies are never casual.</source>
            <translation>احذفه: مثل هذه الردود لا تكون عفوية أبدا.</translation>
        </message>
        <message>
            <source>an invisible control character (U+{hidden}) is in the text</source>
            <translation>في النص محرف تحكم غير مرئي (U+{hidden})</translation>
        </message>
        <message>
            <source>Type it anew.</source>
            <translation>اكتبه من جديد.</translation>
        </message>
        <message>
            <source>{text} is not an allowed link</source>
            <translation>{text} ليس رابطا مسموحا به</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml, or take it out.</source>
            <translation>أضف نطاقه إلى [links] allowed في policy.toml، أو احذفه.</translation>
        </message>
        <message>
            <source>“{each}” is no platform</source>
            <translation>“{each}” ليس منصة</translation>
        </message>
        <message>
            <source>Write platforms = ["{it}"].</source>
            <translation>اكتب platforms = ["{it}"].</translation>
        </message>
        <message>
            <source>a brace {{ or }} stands alone</source>
            <translation>القوس المعقوف {{ أو }} وحيد بلا مقابل</translation>
        </message>
        <message>
            <source>Write placeholders as {name}, and no other braces.</source>
            <translation>اكتب العناصر النائبة هكذا: {name}، ولا تستخدم أقواسا معقوفة غيرها.</translation>
        </message>
        <message>
            <source>the placeholder {shown} is not known</source>
            <translation>العنصر النائب {shown} غير معروف</translation>
        </message>
        <message>
            <source>Here you can use {listed}.</source>
            <translation>يمكنك هنا استخدام {listed}.</translation>
        </message>
        <message>
            <source>“form” is missing</source>
            <translation>“form” غير موجود</translation>
        </message>
        <message>
            <source>Add form = "your …".</source>
            <translation>أضف form = "your …".</translation>
        </message>
        <message>
            <source>the form “form_{odd}” is not given for every item</source>
            <translation>الصيغة “form_{odd}” غير محددة لكل عنصر</translation>
        </message>
        <message>
            <source>Give all items the same forms.</source>
            <translation>أعط كل العناصر الصيغ نفسها.</translation>
        </message>
        <message>
            <source>“other” is missing</source>
            <translation>“other” غير موجود</translation>
        </message>
        <message>
            <source>Add other = "{n} …".</source>
            <translation>أضف other = "{n} …".</translation>
        </message>
        <message>
            <source>“least” and “most” must be numbers</source>
            <translation>يجب أن يكون “least” و“most” رقمين</translation>
        </message>
        <message>
            <source>Write least = 2.</source>
            <translation>اكتب least = 2.</translation>
        </message>
        <message>
            <source>“{word}” has no number</source>
            <translation>لا يوجد رقم لـ “{word}”</translation>
        </message>
        <message>
            <source>Write the digits first: nine = "9".</source>
            <translation>ابدأ بالأرقام: nine = "9".</translation>
        </message>
        <message>
            <source>the answer's {link} and “link” do not go together</source>
            <translation>{link} في الجواب و“link” لا يتوافقان</translation>
        </message>
        <message>
            <source>Give both or neither.</source>
            <translation>أعط الاثنين معا أو لا شيء.</translation>
        </message>
        <message>
            <source>“valid_until” must be a date</source>
            <translation>يجب أن يكون “valid_until” تاريخا</translation>
        </message>
        <message>
            <source>Write valid_until = 2027-01-31.</source>
            <translation>اكتب valid_until = 2027-01-31.</translation>
        </message>
        <message>
            <source>the {other} form is not given</source>
            <translation>الصيغة {other} غير محددة</translation>
        </message>
        <message>
            <source>Add {other} = {{ form = "…" }}.</source>
            <translation>أضف {other} = {{ form = "…" }}.</translation>
        </message>
        <message>
            <source>“{each}” has no number</source>
            <translation>لا رقم في “{each}”</translation>
        </message>
        <message>
            <source>Write {n} where the number stands.</source>
            <translation>اكتب {n} في مكان الرقم.</translation>
        </message>
        <message>
            <source>the answer cites {{{slot}}}, and policy.toml does not say it in “{lang}”</source>
            <translation>يستشهد الجواب بـ {{{slot}}}، وpolicy.toml لا يقوله باللغة “{lang}”</translation>
        </message>
        <message>
            <source>{each} is not an allowed link</source>
            <translation>{each} ليس رابطا مسموحا به</translation>
        </message>
        <message>
            <source>Add its domain to [links] allowed in policy.toml.</source>
            <translation>أضف نطاقه إلى [links] allowed في policy.toml.</translation>
        </message>
        <message>
            <source>the {name} forms are not given</source>
            <translation>صيغ {name} غير محددة</translation>
        </message>
        <message>
            <source>Add {name} = {{ {listed} }}.</source>
            <translation>أضف {name} = {{ {listed} }}.</translation>
        </message>
        <message>
            <source>Add {slot} = "…" to [terms.{lang}] in policy.toml.</source>
            <translation>أضف {slot} = "…" إلى [terms.{lang}] في policy.toml.</translation>
        </message>
        <message>
            <source>Add [refunds] limit and currency to policy.toml.</source>
            <translation>أضف limit وcurrency في قسم [refunds] إلى policy.toml.</translation>
        </message>
        <message>
            <source>the help link {help_link} is not among the allowed domains, or not https</source>
            <translation>رابط المساعدة {help_link} ليس ضمن النطاقات المسموح بها، أو ليس https</translation>
        </message>
        <message>
            <source>Write it with https:// and add "{help_link}" to allowed.</source>
            <translation>اكتبه مع https:// وأضف "{help_link}" إلى allowed.</translation>
        </message>
        <message>
            <source>“utm” must be a table</source>
            <translation>يجب أن يكون “utm” جدولا</translation>
        </message>
        <message>
            <source>Write utm = {{ source = "{{platform}}" }}.</source>
            <translation>اكتب utm = {{ source = "{{platform}}" }}.</translation>
        </message>
        <message>
            <source>“limit” must be an amount</source>
            <translation>يجب أن يكون “limit” مبلغا</translation>
        </message>
        <message>
            <source>Write limit = 50.</source>
            <translation>اكتب limit = 50.</translation>
        </message>
        <message>
            <source>“{currency}” is no currency</source>
            <translation>“{currency}” ليست عملة</translation>
        </message>
        <message>
            <source>Write its code, like "EUR".</source>
            <translation>اكتب رمزها، مثل "EUR".</translation>
        </message>
        <message>
            <source>the private channel is not named in “{lang}”</source>
            <translation>القناة الخاصة غير مسماة باللغة “{lang}”</translation>
        </message>
        <message>
            <source>Add [private.{lang}] with default = "…" and here = "…".</source>
            <translation>أضف [private.{lang}] مع default = "…" وhere = "…".</translation>
        </message>
        <message>
            <source>“{lang}” must be a table</source>
            <translation>يجب أن يكون “{lang}” جدولا</translation>
        </message>
        <message>
            <source>Write it as [{where}].</source>
            <translation>اكتبه هكذا: [{where}].</translation>
        </message>
        <message>
            <source>“{each}” is no domain</source>
            <translation>«{each}» ليس نطاقا</translation>
        </message>
        <message>
            <source>Write it like example.com.</source>
            <translation>اكتبه مثل example.com.</translation>
        </message>
        <message>
            <source>“{tags}” cannot stand in a link</source>
            <translation>لا يمكن وضع “{tags}” في رابط</translation>
        </message>
        <message>
            <source>Use letters, digits, dots and dashes, {platform} or {lang}.</source>
            <translation>استخدم حروفا وأرقاما ونقاطا وشرطات، أو {platform} أو {lang}.</translation>
        </message>
        <message>
            <source>a season needs its first and its last day</source>
            <translation>يحتاج الموسم إلى يومه الأول ويومه الأخير</translation>
        </message>
        <message>
            <source>Write first = 2026-11-20 and last = 2027-01-06.</source>
            <translation>اكتب first = 2026-11-20 وlast = 2027-01-06.</translation>
        </message>
        <message>
            <source>“{key}” is no short phrase</source>
            <translation>“{key}” ليس عبارة قصيرة</translation>
        </message>
        <message>
            <source>Write what stands in a sentence, on one line, at most {most_term} characters.</source>
            <translation>اكتب ما يرد في الجملة، في سطر واحد، وبحد أقصى {most_term} من الأحرف.</translation>
        </message>
        <message>
            <source>This may be about somebody's safety.</source>
            <translation>قد يتعلق هذا بسلامة شخص ما.</translation>
        </message>
        <message>
            <source>This may be about law.</source>
            <translation>قد يتعلق هذا بالقانون.</translation>
        </message>
        <message>
            <source>This may be about somebody's health.</source>
            <translation>قد يتعلق هذا بصحة شخص ما.</translation>
        </message>
        <message>
            <source>This gives back more money than one person may decide.</source>
            <translation>المبلغ المسترد هنا أكبر مما يجوز لشخص واحد أن يقرره.</translation>
        </message>
        <message>
            <source>A rule of your team handed this to the lead.</source>
            <translation>حولت قاعدة من قواعد فريقك هذا إلى المشرف.</translation>
        </message>
        <message>
            <source>{needed} Read it once more before it leaves.</source>
            <translation>{needed} اقرأه مرة أخرى قبل إرساله.</translation>
        </message>
        <message>
            <source>Write a reply of ordinary length.</source>
            <translation>اكتب ردا بطول معتاد.</translation>
        </message>
        <message>
            <source>the text is empty</source>
            <translation>النص فارغ</translation>
        </message>
        <message>
            <source>the text has more than {most_letters} characters</source>
            <translation>النص أطول من الحد الأقصى للأحرف ({most_letters})</translation>
        </message>
        <message>
            <source>Spelling is not checked: the enchant library is missing. {how}, then start SocialDesk again.</source>
            <translation>لا يتم التدقيق الإملائي: مكتبة enchant غير موجودة. {how}، ثم أعد تشغيل SocialDesk.</translation>
        </message>
        <message>
            <source>Spelling is not checked: there is no dictionary for "{lang}". {how}, then start SocialDesk again.</source>
            <translation>لا يتم التدقيق الإملائي: لا يوجد قاموس للغة "{lang}". {how}، ثم أعد تشغيل SocialDesk.</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be written. Is it open elsewhere?</source>
            <translation>لا يمكن كتابة ملف كلماتك الخاصة {own_file}. هل هو مفتوح في برنامج آخر؟</translation>
        </message>
        <message>
            <source>{own_file}, your own words, cannot be read. Write one word on a line in UTF-8, or delete the file.</source>
            <translation>لا يمكن قراءة ملف كلماتك الخاصة {own_file}. اكتب كلمة واحدة في كل سطر بترميز UTF-8، أو احذف الملف.</translation>
        </message>
        <message>
            <source>There is no [{table}] to take out.</source>
            <translation>لا يوجد [{table}] لحذفه.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] at that place.</source>
            <translation>لا يوجد [[{table}]] في ذلك الموضع.</translation>
        </message>
        <message>
            <source>The file would say something else.</source>
            <translation>سيتغير معنى الملف.</translation>
        </message>
        <message>
            <source>A line of the file is not understood.</source>
            <translation>سطر في الملف غير مفهوم.</translation>
        </message>
        <message>
            <source>The file would not be readable any more.</source>
            <translation>لن يعود الملف قابلا للقراءة.</translation>
        </message>
        <message>
            <source>There is no [[{table}]] number {it}.</source>
            <translation>لا يوجد [[{table}]] رقم {it}.</translation>
        </message>
        <message>
            <source>A text of the file does not end.</source>
            <translation>نص في الملف لا ينتهي.</translation>
        </message>
        <message>
            <source>{shown}: the file is larger than 1 MB. Keep only playbook entries in it.</source>
            <translation>{shown}: حجم الملف أكبر من 1 ميغابايت. أبق فيه مدخلات الدليل فقط.</translation>
        </message>
        <message>
            <source>“{key}” is missing</source>
            <translation>“{key}” غير موجود</translation>
        </message>
        <message>
            <source>Add {key} = "…".</source>
            <translation>أضف {key} = "…".</translation>
        </message>
        <message>
            <source>“{key}” must be text</source>
            <translation>يجب أن يكون “{key}” نصا</translation>
        </message>
        <message>
            <source>Write {key} = "…" in quotes.</source>
            <translation>اكتب {key} = "…" بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>“{key}” must be true or false</source>
            <translation>يجب أن يكون “{key}” إما true أو false</translation>
        </message>
        <message>
            <source>Write {key} = true.</source>
            <translation>اكتب {key} = true.</translation>
        </message>
        <message>
            <source>“{key}” must be a list of texts</source>
            <translation>يجب أن يكون “{key}” قائمة نصوص</translation>
        </message>
        <message>
            <source>Write {key} = ["…", "…"].</source>
            <translation>اكتب {key} = ["…", "…"].</translation>
        </message>
        <message>
            <source>“{key}” is empty</source>
            <translation>“{key}” فارغ</translation>
        </message>
        <message>
            <source>Give at least one.</source>
            <translation>أعط واحدا على الأقل.</translation>
        </message>
        <message>
            <source>Did you mean “{close}”?</source>
            <translation>هل تقصد “{close}”؟</translation>
        </message>
        <message>
            <source>Use one of: {listed}.</source>
            <translation>استخدم أحد هذه: {listed}.</translation>
        </message>
        <message>
            <source>“{value}” is no {key} that is known</source>
            <translation>“{value}” قيمة غير معروفة لـ {key}</translation>
        </message>
        <message>
            <source>“{key}” must be a table</source>
            <translation>يجب أن يكون “{key}” جدولا</translation>
        </message>
        <message>
            <source>Write it as [{key}].</source>
            <translation>اكتبه هكذا: [{key}].</translation>
        </message>
        <message>
            <source>“{key}” must be a list of tables</source>
            <translation>يجب أن يكون “{key}” قائمة جداول</translation>
        </message>
        <message>
            <source>Write each as [[{key}]].</source>
            <translation>اكتب كلا منها هكذا: [[{key}]].</translation>
        </message>
        <message>
            <source>{shown}: the file cannot be read ({strerror}). Put it back, or copy it from the default playbook.</source>
            <translation>{shown}: لا يمكن قراءة الملف ({strerror}). أعده إلى مكانه، أو انسخه من الدليل الافتراضي.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: not UTF-8 text. Save the file as UTF-8.</source>
            <translation>{shown}، السطر {line}: ليس نصا بترميز UTF-8. احفظ الملف بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{shown}, line {line}: this is not valid TOML ({what}). Look for a missing quote, bracket or equals sign on this line or the one before.</source>
            <translation>{shown}، السطر {line}: ليس TOML صحيحا ({what}). ابحث عن علامة اقتباس أو قوس أو علامة يساوي ناقصة في هذا السطر أو الذي قبله.</translation>
        </message>
        <message>
            <source>Known here: {allowed}.</source>
            <translation>المعروف هنا: {allowed}.</translation>
        </message>
        <message>
            <source>“{key}” is not known</source>
            <translation>“{key}” غير معروف</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk or allow writing there, then try again.</source>
            <translation>لا يمكن كتابة {path} ({strerror}). أفسح مكانا على القرص أو اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{path} cannot be taken away ({strerror}). Allow writing there, then try again.</source>
            <translation>لا يمكن إزالة {path} ({strerror}). اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>To search for these words as text, put them in quotes: "{name}: …".</source>
            <translation>للبحث عن هذه الكلمات كنص، ضعها بين علامتي اقتباس: "{name}: …".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". The fields are {examples}. {quotes}</source>
            <translation>لا يوجد حقل "{name}:". الحقول هي {examples}. {quotes}</translation>
        </message>
        <message>
            <source>Put a link in quotes to search for it: "https://…".</source>
            <translation>ضع الرابط بين علامتي اقتباس للبحث عنه: "https://…".</translation>
        </message>
        <message>
            <source>There is no field "{name}:". Did you mean {meant}:, as in {examples}? {quotes}</source>
            <translation>لا يوجد حقل "{name}:". هل تقصد {meant}:، كما في {examples}؟ {quotes}</translation>
        </message>
        <message>
            <source>"{name}:" wants a value, for example {examples}.</source>
            <translation>يحتاج "{name}:" إلى قيمة، مثل {examples}.</translation>
        </message>
        <message>
            <source>There is a comma too many in {name}:{value}. Write the values like lang:tr,fi.</source>
            <translation>توجد فاصلة زائدة في {name}:{value}. اكتب القيم هكذا: lang:tr,fi.</translation>
        </message>
        <message>
            <source>{key}: wants a whole number, not "{figure}". Write it like {examples}.</source>
            <translation>{key}: يتطلب عددا صحيحا، لا "{figure}". اكتبه هكذا: {examples}.</translation>
        </message>
        <message>
            <source>Did you mean {key}:{close}?</source>
            <translation>هل تقصد {key}:{close}؟</translation>
        </message>
        <message>
            <source>{key}: does not know "{value}". {hint}It takes {choices}.</source>
            <translation>{key}: لا يعرف "{value}". {hint}القيم المقبولة: {choices}.</translation>
        </message>
        <message>
            <source>"{value}" is not a language code. Languages are written like lang:tr, lang:en, lang:fi.</source>
            <translation>"{value}" ليس رمز لغة. تكتب اللغات هكذا: lang:tr, lang:en, lang:fi.</translation>
        </message>
        <message>
            <source>"{value}" is not a platform. Write its short name, like platform:x or platform:bluesky.</source>
            <translation>"{value}" ليس منصة. اكتب اسمها القصير، مثل platform:x أو platform:bluesky.</translation>
        </message>
        <message>
            <source>"{figure}" is no length of time. Write a number with m, h, d or w, like {examples}.</source>
            <translation>"{figure}" ليست مدة زمنية. اكتب رقما مع m أو h أو d أو w، مثل {examples}.</translation>
        </message>
        <message>
            <source>{key}: wants a value, for example {examples}.</source>
            <translation>{key}: يتطلب قيمة، مثل {examples}.</translation>
        </message>
        <message>
            <source>{operator} needs words on both sides. To search for the word itself, write "{lower}".</source>
            <translation>يحتاج {operator} إلى كلمات على جانبيه. للبحث عن الكلمة نفسها، اكتب "{lower}".</translation>
        </message>
        <message>
            <source>"{quotes}" holds no letters or digits to search for. Remove it.</source>
            <translation>لا أحرف ولا أرقام في "{quotes}" للبحث عنها. احذفه.</translation>
        </message>
        <message>
            <source>{operator} needs a word or phrase on both sides, like smell {operator} burnt.</source>
            <translation>يحتاج {operator} إلى كلمة أو عبارة على جانبيه، مثل smell {operator} burnt.</translation>
        </message>
        <message>
            <source>{before} and {operator} cannot stand side by side. Remove one, or write a word between them.</source>
            <translation>لا يمكن أن يتجاور {before} و{operator}. احذف أحدهما أو اكتب كلمة بينهما.</translation>
        </message>
        <message>
            <source>{last} needs a word or phrase on both sides, like smell {last} burnt.</source>
            <translation>يحتاج {last} إلى كلمة أو عبارة على جانبيه، مثل smell {last} burnt.</translation>
        </message>
        <message>
            <source>Write {symbols} in capitals instead of "{text}".</source>
            <translation>اكتب {symbols} بأحرف كبيرة بدل "{text}".</translation>
        </message>
        <message>
            <source>A * alone would match every word. Add the letters that the word starts or ends with.</source>
            <translation>علامة * وحدها تطابق كل الكلمات. أضف الحروف التي تبدأ بها الكلمة أو تنتهي.</translation>
        </message>
        <message>
            <source>These quotes are empty. Write words between them, or remove them.</source>
            <translation>علامتا الاقتباس فارغتان. اكتب كلمات بينهما أو احذفهما.</translation>
        </message>
        <message>
            <source>This query is {text} characters long; {max_length} is the most. Split it in two.</source>
            <translation>طول هذا الاستعلام {text} من الأحرف، والحد الأقصى {max_length}. قسمه إلى اثنين.</translation>
        </message>
        <message>
            <source>This quote is never closed. Add a " where the phrase ends, or remove it.</source>
            <translation>علامة الاقتباس هذه غير مغلقة. أضف " في نهاية العبارة أو احذفها.</translation>
        </message>
        <message>
            <source>This "(" is never closed. Add a ")" where the group ends, or remove it.</source>
            <translation>القوس "(" غير مغلق. أضف ")" في نهاية المجموعة أو احذفه.</translation>
        </message>
        <message>
            <source>{last} needs a word after it, like {it}nordbean.</source>
            <translation>يحتاج {last} إلى كلمة بعده، مثل {it}nordbean.</translation>
        </message>
        <message>
            <source>{last} needs a word after it. Add one, or remove {last}.</source>
            <translation>يحتاج {last} إلى كلمة بعده. أضف كلمة أو احذف {last}.</translation>
        </message>
        <message>
            <source>Write NEAR with the number of words that may stand between, like smell NEAR/5 burnt. To search for the word itself, write "near".</source>
            <translation>اكتب NEAR مع عدد الكلمات المسموح بها بين الطرفين، مثل smell NEAR/5 burnt. للبحث عن الكلمة نفسها، اكتب "near".</translation>
        </message>
        <message>
            <source>This dash stands alone. Write it against a word to leave the word out, like -nordbean, or remove it.</source>
            <translation>هذه الشرطة وحدها. ألصقها بكلمة لاستبعاد الكلمة، مثل -nordbean، أو احذفها.</translation>
        </message>
        <message>
            <source>This query is nested more than {max_depth} deep. Make it simpler.</source>
            <translation>أقواس هذا الاستعلام متداخلة أكثر من {max_depth} من المستويات. بسطه.</translation>
        </message>
        <message>
            <source>NEAR takes at most {max_distance} words between. Write NEAR/{max_distance} or AND.</source>
            <translation>يقبل NEAR بين الطرفين {max_distance} من الكلمات على الأكثر. اكتب NEAR/{max_distance} أو AND.</translation>
        </message>
        <message>
            <source>{operator} takes words, phrases or (one OR another) on its sides. Put fields, AND and NOT outside: (smell NEAR/5 burnt) lang:en.</source>
            <translation>يقبل {operator} على جانبيه كلمات أو عبارات أو (one OR another). ضع الحقول وAND وNOT خارجه: (smell NEAR/5 burnt) lang:en.</translation>
        </message>
        <message>
            <source>This ")" has no "(" before it. Remove it or add the "(".</source>
            <translation>لا يسبق القوس ")" قوس "(". احذفه أو أضف "(".</translation>
        </message>
        <message>
            <source>These brackets are empty. Write words in them.</source>
            <translation>القوسان فارغان. اكتب كلمات بينهما.</translation>
        </message>
        <message>
            <source>NEAR needs a word or phrase on both sides, not NOT.</source>
            <translation>يحتاج NEAR إلى كلمة أو عبارة على جانبيه، لا إلى NOT.</translation>
        </message>
        <message>
            <source>This watch would match almost every post there is. Add the word, phrase or author that it listens for; NOT and fields can only narrow that.</source>
            <translation>ستطابق هذه المراقبة كل المنشورات تقريبا. أضف الكلمة أو العبارة أو الكاتب الذي تستمع إليه؛ أما NOT والحقول فلا تفيد إلا في التضييق.</translation>
        </message>
        <message>
            <source>Type the name of your brand: letters or digits to listen for.</source>
            <translation>اكتب اسم علامتك: حروفا أو أرقاما للاستماع إليها.</translation>
        </message>
        <message>
            <source>A watch decides when a post arrives, before {name} is known. Use it in a filter of the queue instead, and leave it out here.</source>
            <translation>تتخذ المراقبة قرارها عند وصول المنشور، قبل أن تعرف قيمة {name}. استخدمه في تصفية قائمة الانتظار، واحذفه من هنا.</translation>
        </message>
        <message>
            <source>{name} also needs: {missing}.</source>
            <translation>يلزم {name} أيضا: {missing}.</translation>
        </message>
        <message>
            <source>{misplaced} is a secret and belongs in the vault, not in settings.</source>
            <translation>{misplaced} سر ومكانه الخزنة، لا الإعدادات.</translation>
        </message>
        <message>
            <source>The daily cap must be zero dollars or more, not {written}.</source>
            <translation>يجب أن يكون الحد اليومي صفرا من الدولارات أو أكثر، لا {written}.</translation>
        </message>
        <message>
            <source>The account “{name}” was removed. Post the reply by hand.</source>
            <translation>تمت إزالة الحساب “{name}”. انشر الرد يدويا.</translation>
        </message>
        <message>
            <source>There is no platform called “{platform}”. Known are: {known}.</source>
            <translation>لا توجد منصة باسم “{platform}”. المعروف: {known}.</translation>
        </message>
        <message>
            <source>The daily cap “{written}” is not an amount of dollars, like 5 or 2.50.</source>
            <translation>الحد اليومي “{written}” ليس مبلغا بالدولار، مثل 5 أو 2.50.</translation>
        </message>
        <message>
            <source>The activity is written as a .csv file, not “{it}”.</source>
            <translation>يكتب النشاط في ملف .csv، لا “{it}”.</translation>
        </message>
        <message>
            <source>There is no mention yet to show. Sent are: rules of ours, the nearest answers of your FAQ, the terms and drafts of your playbook, the customer's first name, and the text of the post and of the thread.</source>
            <translation>لا توجد إشارة لعرضها بعد. ما يرسل: قواعد من عندنا، وأقرب الأجوبة في أسئلتك الشائعة، ومصطلحات دليلك ومسوداته، والاسم الأول للعميل، ونص المنشور والمحادثة.</translation>
        </message>
        <message>
            <source>Answer with one short sentence: which model are you?</source>
            <translation>أجب بجملة قصيرة واحدة: أي نموذج أنت؟</translation>
        </message>
        <message>
            <source>Say which model, as the server calls it.</source>
            <translation>حدد النموذج بالاسم الذي يعرفه به الخادم.</translation>
        </message>
        <message>
            <source>{origin} is another machine: posts of your customers would leave yours. Look at what is sent, then agree to {origin} for this brand.</source>
            <translation>{origin} جهاز آخر: ستخرج منشورات عملائك من جهازك. انظر إلى ما سيتم إرساله، ثم وافق على {origin} لهذه العلامة.</translation>
        </message>
        <message>
            <source>No language model is switched on for this brand. See `socialdesk assistant on --help`.</source>
            <translation>لا نموذج لغوي مشغل لهذه العلامة. انظر `socialdesk assistant on --help`.</translation>
        </message>
        <message>
            <source>You work offline, and {origin} is another machine. Nothing was sent.</source>
            <translation>أنت تعمل دون اتصال، و{origin} جهاز آخر. لم يرسل شيء.</translation>
        </message>
        <message>
            <source>There is nothing to answer here.</source>
            <translation>لا شيء هنا للرد عليه.</translation>
        </message>
        <message>
            <source>The post was changed while the language model wrote. Look at it again.</source>
            <translation>تغير المنشور أثناء كتابة النموذج اللغوي. انظر إليه مرة أخرى.</translation>
        </message>
        <message>
            <source>{origin} is another machine, and nobody agreed to send this brand's posts there. Nothing was sent. Switch the language model on again to agree.</source>
            <translation>{origin} جهاز آخر، ولم يوافق أحد على إرسال منشورات هذه العلامة إليه. لم يرسل شيء. شغل النموذج اللغوي من جديد للموافقة.</translation>
        </message>
        <message>
            <source>Stopped. The other suggestions are as they were.</source>
            <translation>تم الإيقاف. الاقتراحات الأخرى كما كانت.</translation>
        </message>
        <message>
            <source>More replies in this hour would look like spam. It leaves when there is room.</source>
            <translation>مزيد من الردود في هذه الساعة سيبدو كالرسائل المزعجة. يرسل عندما يتسع المجال.</translation>
        </message>
        <message>
            <source>Looked at the thread three times: not there. It will not be sent again by itself.</source>
            <translation>تم فحص المحادثة ثلاث مرات: ليس فيها. لن يعاد إرساله تلقائيا.</translation>
        </message>
        <message>
            <source>Not in the thread; sending again under the same key.</source>
            <translation>ليس في المحادثة؛ يعاد إرساله بالمفتاح نفسه.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while sending. The thread will be checked.</source>
            <translation>تعثر SocialDesk أثناء الإرسال. سيتم فحص المحادثة.</translation>
        </message>
        <message>
            <source>SocialDesk stumbled while reading the thread. Look there yourself.</source>
            <translation>تعثر SocialDesk أثناء قراءة المحادثة. تفقدها بنفسك.</translation>
        </message>
        <message>
            <source>The language model was asked {asked} times in the last 24 hours. It writes by itself again when these are fewer than {most_a_day}; you can still ask it about a mention.</source>
            <translation>سُئل النموذج اللغوي {asked} مرة خلال آخر 24 ساعة. سيكتب من تلقاء نفسه مجددًا عندما يقل العدد عن {most_a_day}، ويمكنك مع ذلك أن تسأله عن إشارة.</translation>
        </message>
        <message>
            <source>This time is over. Choose one that is still to come.</source>
            <translation>انقضى هذا الوقت. اختر وقتا لم يأت بعد.</translation>
        </message>
        <message>
            <source>That is very far away. Choose a time within {days} days.</source>
            <translation>هذا بعيد جدا. اختر وقتا خلال {days} من الأيام.</translation>
        </message>
        <message>
            <source>Only what a customer wrote to you can be followed up.</source>
            <translation>لا يمكن متابعة إلا ما كتبه لك عميل.</translation>
        </message>
        <message>
            <source>This customer had {most} follow-ups in the last 30 days, and your playbook allows no more. You can still write to them by opening the mention.</source>
            <translation>عدد متابعات هذا العميل في آخر 30 يوما: {most}، ودليلك لا يسمح بالمزيد. ما زال بإمكانك أن تكتب له بفتح الإشارة.</translation>
        </message>
        <message>
            <source>“{name}” is no name of a model. Write it like owner/name.</source>
            <translation>“{name}” ليس اسم نموذج. اكتبه هكذا: owner/name.</translation>
        </message>
        <message>
            <source>{repository} has {what}, so SocialDesk does not take it. Look whether the model offers safetensors or ONNX files, perhaps in a pull request: those are written like {repository}@refs/pr/1. docs/models.md says more.</source>
            <translation>لا يقبل SocialDesk النموذج {repository} (السبب: {what}). تحقق هل يوفر النموذج ملفات safetensors أو ONNX، ربما في طلب دمج: تكتب هذه هكذا {repository}@refs/pr/1. تجد المزيد في docs/models.md.</translation>
        </message>
        <message>
            <source>{repository} needs {it} MB, and there is not enough room in {folder}. Make room on the disk, then try again.</source>
            <translation>يحتاج {repository} إلى {it} ميغابايت، والمساحة في {folder} لا تكفي. أفسح مكانا على القرص، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>SocialDesk is set to stay offline, so no model is fetched. Change that in the settings, or copy the model's folder to this computer and choose it.</source>
            <translation>تم ضبط SocialDesk على البقاء دون اتصال، فلا يتم تنزيل أي نموذج. غير ذلك في الإعدادات، أو انسخ مجلد النموذج إلى هذا الحاسوب واختره.</translation>
        </message>
        <message>
            <source>{host} answered something that cannot be understood. Try again later.</source>
            <translation>أجاب {host} بما لا يمكن فهمه. حاول مجددا لاحقا.</translation>
        </message>
        <message>
            <source>There is no model {repository} at {host} that anybody may fetch. Check the spelling; a model that wants a sign-in must be fetched in the browser, then choose its folder.</source>
            <translation>لا يوجد على {host} نموذج {repository} متاح للجميع. تحقق من الكتابة؛ النموذج الذي يتطلب تسجيل الدخول ينزل عبر المتصفح، ثم اختر مجلده.</translation>
        </message>
        <message>
            <source>{host} is in trouble or wants us to wait (it answered {status_code}). Try again later.</source>
            <translation>يواجه {host} مشكلة أو يطلب منا الانتظار (كان جوابه {status_code}). حاول مجددا لاحقا.</translation>
        </message>
        <message>
            <source>{name} was cut off. What has arrived stays; fetch the model again to go on from there.</source>
            <translation>انقطع تنزيل {name}. يبقى ما وصل؛ نزل النموذج من جديد للمتابعة من هناك.</translation>
        </message>
        <message>
            <source>{name} did not arrive as {host} has it, so it was thrown away. Fetch the model again.</source>
            <translation>لم يصل {name} مطابقا لما على {host}، فتم حذفه. نزل النموذج من جديد.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({strerror}). Make room on the disk, then try again.</source>
            <translation>لا يمكن كتابة {path} ({strerror}). أفسح مكانا على القرص، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{repository} has no config.json, so it is no model of the kind that SocialDesk can use.</source>
            <translation>ليس في {repository} ملف config.json، فهو ليس نموذجا من النوع الذي يستخدمه SocialDesk.</translation>
        </message>
        <message>
            <source>{host} sent us to an address that is not encrypted. Try again later.</source>
            <translation>أحالنا {host} إلى عنوان غير مشفر. حاول مجددا لاحقا.</translation>
        </message>
        <message>
            <source>No connection to {host} ({name}). What has arrived stays. Try again later, or copy the model's folder to this computer by other means and choose it; docs/models.md says which files it needs.</source>
            <translation>لا اتصال بـ {host} ({name}). يبقى ما وصل. حاول مجددا لاحقا، أو انسخ مجلد النموذج إلى هذا الحاسوب بوسيلة أخرى واختره؛ تجد في docs/models.md الملفات اللازمة.</translation>
        </message>
        <message>
            <source>The download was stopped. What has arrived stays; fetching the model again goes on from there.</source>
            <translation>تم إيقاف التنزيل. يبقى ما وصل؛ وعند تنزيل النموذج من جديد يتابع من هناك.</translation>
        </message>
        <message>
            <source>Export writes .csv or .jsonl files, not “{it}”.</source>
            <translation>يكتب التصدير ملفات .csv أو .jsonl، لا “{it}”.</translation>
        </message>
        <message>
            <source>Export writes a .csv file here, not “{it}”.</source>
            <translation>يكتب التصدير هنا ملف ‎.csv وليس “{it}”.</translation>
        </message>
        <message>
            <source>More was posted than was read so far. The next poll goes on there.</source>
            <translation>نشر أكثر مما تمت قراءته حتى الآن. يتابع الاستعلام التالي من هناك.</translation>
        </message>
        <message>
            <source>What was learned as revision {revision} is not used: {why}. Learn again, which takes seconds, or go back to another revision.</source>
            <translation>لا يستخدم ما تم تعلمه في الإصدار {revision}: {why}. أعد التعلم، وهو لا يستغرق إلا ثواني، أو ارجع إلى إصدار آخر.</translation>
        </message>
        <message>
            <source>Nothing was learned that is better than what is in use. Correct more labels.</source>
            <translation>لم يتم تعلم ما هو أفضل من المستخدم. صحح المزيد من التصنيفات.</translation>
        </message>
        <message>
            <source>There is nothing to learn from yet.</source>
            <translation>لا شيء للتعلم منه بعد.</translation>
        </message>
        <message>
            <source>Learning was stopped. Nothing was changed.</source>
            <translation>تم إيقاف التعلم. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no revision {number}. There are: {told}.</source>
            <translation>لا يوجد إصدار {number}. المتوفر: {told}.</translation>
        </message>
        <message>
            <source>The ordinary mentions in {ordinary} cannot be read ({error}). Reinstall SocialDesk.</source>
            <translation>لا يمكن قراءة الإشارات العادية في {ordinary} ({error}). أعد تثبيت SocialDesk.</translation>
        </message>
        <message>
            <source>This classifier cannot learn. Choose the one that SocialDesk ships.</source>
            <translation>هذا المصنف لا يستطيع التعلم. اختر المصنف المرفق مع SocialDesk.</translation>
        </message>
        <message>
            <source>{host} is a public host: use https, or others could read what is sent.</source>
            <translation>{host} خادم عام: استخدم https، وإلا استطاع آخرون قراءة ما يرسل.</translation>
        </message>
        <message>
            <source>That is no address of a language model. It should look like http://127.0.0.1:11434/v1.</source>
            <translation>هذا ليس عنوان نموذج لغوي. ينبغي أن يكون مثل http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Leave keys and passwords out of the address; the key has a place of its own.</source>
            <translation>لا تضع مفاتيح أو كلمات مرور في العنوان؛ للمفتاح مكانه الخاص.</translation>
        </message>
        <message>
            <source>No address is known for {host}. Check how it is written, and your connection.</source>
            <translation>لا يعرف عنوان لـ {host}. تحقق من كتابته ومن اتصالك.</translation>
        </message>
        <message>
            <source>{model} answered nothing. Try again, or choose another model.</source>
            <translation>لم يجب {model} بشيء. أعد المحاولة، أو اختر نموذجا آخر.</translation>
        </message>
        <message>
            <source>The “openai” package is not installed, and language models are asked through it. Install SocialDesk again with its requirements.</source>
            <translation>الحزمة “openai” غير مثبتة، وعبرها تسأل النماذج اللغوية. أعد تثبيت SocialDesk مع متطلباته.</translation>
        </message>
        <message>
            <source>{who} said nothing for {seconds} seconds. A smaller model answers sooner.</source>
            <translation>لم يصل جواب من {who} خلال {seconds} ث. النموذج الأصغر يجيب أسرع.</translation>
        </message>
        <message>
            <source>{who} was not done after {seconds} seconds. A smaller model answers sooner.</source>
            <translation>لم ينته {who} بعد {seconds} ث. النموذج الأصغر يجيب أسرع.</translation>
        </message>
        <message>
            <source>{origin} leads to another machine now, and nobody agreed to that. Nothing was sent. Check the address of the language model.</source>
            <translation>يقود {origin} الآن إلى جهاز آخر، ولم يوافق أحد على ذلك. لم يرسل شيء. تحقق من عنوان النموذج اللغوي.</translation>
        </message>
        <message>
            <source>{origin} sent far more than a reply. Nothing of it is used.</source>
            <translation>أرسل {origin} أكثر بكثير من رد. لا يستخدم منه شيء.</translation>
        </message>
        <message>
            <source>{where} does not take the key. Put in a new one.</source>
            <translation>لا يقبل {where} المفتاح. أدخل مفتاحا جديدا.</translation>
        </message>
        <message>
            <source>{where} does not let this key use {model}.</source>
            <translation>لا يسمح {where} لهذا المفتاح باستخدام {model}.</translation>
        </message>
        <message>
            <source>{where} has no model called {model}, or does not speak the OpenAI protocol at this address. `socialdesk assistant status --models` lists what it has.</source>
            <translation>ليس لدى {where} نموذج باسم {model}، أو أنه لا يدعم بروتوكول OpenAI على هذا العنوان. الأمر `socialdesk assistant status --models` يعرض ما لديه.</translation>
        </message>
        <message>
            <source>{where} asks to slow down, or its quota is used up. Try again later.</source>
            <translation>يطلب {where} التمهل، أو أن حصته نفدت. حاول مجددا لاحقا.</translation>
        </message>
        <message>
            <source>{where} is in trouble ({status_code}). Try again in a while.</source>
            <translation>يواجه {where} مشكلة ({status_code}). حاول مجددا بعد قليل.</translation>
        </message>
        <message>
            <source>{where} sends us to another address. Give the final one; none is followed.</source>
            <translation>يحيلنا {where} إلى عنوان آخر. أدخل العنوان النهائي؛ فنحن لا نتبع أي إحالة.</translation>
        </message>
        <message>
            <source>{where} did not accept the question ({status_code}). Another model may; a small one may have too little room for it.</source>
            <translation>لم يقبل {where} السؤال ({status_code}). قد يقبله نموذج آخر؛ فالنموذج الصغير قد لا يتسع له.</translation>
        </message>
        <message>
            <source>The language model at {where} does not answer. Start it, or switch it off for this brand. The other suggestions are as they were.</source>
            <translation>النموذج اللغوي على {where} لا يجيب. شغله، أو أوقفه لهذه العلامة. الاقتراحات الأخرى كما كانت.</translation>
        </message>
        <message>
            <source>The connection to {where} broke before the answer was whole. Try again.</source>
            <translation>انقطع الاتصال بـ {where} قبل اكتمال الجواب. أعد المحاولة.</translation>
        </message>
        <message>
            <source>{where} answered something that is no chat. Check its address.</source>
            <translation>أجاب {where} بما ليس محادثة. تحقق من عنوانه.</translation>
        </message>
        <message>
            <source>There is no mention of this brand yet that two models could be compared on.</source>
            <translation>لا توجد بعد إشارة لهذه العلامة يقارن عليها نموذجان.</translation>
        </message>
        <message>
            <source>The comparison was stopped. Nothing was changed.</source>
            <translation>تم إيقاف المقارنة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({name}), so it is not known which of your own models answer. Delete the file to let the shipped model answer, then choose yours again.</source>
            <translation>لا يمكن قراءة {path} ({name})، فلا يعرف أي نماذجك هو الذي يجيب. احذف الملف ليجيب النموذج المرفق، ثم اختر نماذجك من جديد.</translation>
        </message>
        <message>
            <source>This name is too long. {longest_name} characters are the most.</source>
            <translation>هذا الاسم طويل جدا. الحد الأقصى {longest_name} من الأحرف.</translation>
        </message>
        <message>
            <source>Opening hours are written like 09:00-17:30. {error}</source>
            <translation>تكتب ساعات العمل هكذا: 09:00-17:30. {error}</translation>
        </message>
        <message>
            <source>You work offline: nothing was loaded.</source>
            <translation>أنت تعمل دون اتصال: لم يُحمَّل شيء.</translation>
        </message>
        <message>
            <source>The platform does not say where this picture is.</source>
            <translation>المنصة لا تذكر مكان هذه الصورة.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since you opened it. Nothing was written: read it again, then make your change once more.</source>
            <translation>تغير {name} على القرص منذ أن فتحته. لم يكتب شيء: أعد قراءته، ثم كرر تعديلك.</translation>
        </message>
        <message>
            <source>Write the amount and the currency's code, for example 50 EUR.</source>
            <translation>اكتب المبلغ ورمز العملة، مثل 50 EUR.</translation>
        </message>
        <message>
            <source>{name} is no UTF-8 text. Save it as UTF-8 in an editor.</source>
            <translation>{name} ليس نصا بترميز UTF-8. احفظه بترميز UTF-8 في محرر نصوص.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({strerror}). Allow reading it.</source>
            <translation>لا يمكن قراءة {path} ({strerror}). اسمح بقراءته.</translation>
        </message>
        <message>
            <source>{name}/{file}: “{name2}” reads as {name3} and is not suggested. Move it to {part}/{other}.toml, or write it in the language of its file.</source>
            <translation>{name}/{file}: يبدو “{name2}” بلغة أخرى ({name3}) فلا يقترح. انقله إلى {part}/{other}.toml أو اكتبه بلغة ملفه.</translation>
        </message>
        <message>
            <source>{name}/{file} is written in a way that cannot be changed here. Change it in an editor, in the folder of the playbook.</source>
            <translation>{name}/{file} مكتوب بطريقة لا يمكن تعديلها هنا. عدله في محرر نصوص، من مجلد الدليل.</translation>
        </message>
        <message>
            <source>There is no answer yet. Write one in at least one language, then add it.</source>
            <translation>لا يوجد جواب بعد. اكتب جوابا بلغة واحدة على الأقل، ثم أضفه.</translation>
        </message>
        <message>
            <source>{person} is writing a reply to this, too.</source>
            <translation>{person} يكتب ردا على هذه أيضا.</translation>
        </message>
        <message>
            <source>The reply counts {used}, and {limit} are allowed here. Shorten it a little.</source>
            <translation>طول الرد {used}، والمسموح به هنا {limit}. قصره قليلا.</translation>
        </message>
        <message>
            <source>{needed} Somebody else must look at this reply first: ask {signers}.</source>
            <translation>{needed} يجب أن يراجع شخص آخر هذا الرد أولا: اسأل {signers}.</translation>
        </message>
        <message>
            <source>{author} asked about this, and only {author} can take that back. Sign the draft, or reject it with a note.</source>
            <translation>طلب {author} مراجعة هذا، وسحب الطلب متاح لصاحبه فقط. وافق على المسودة، أو ارفضها مع ملاحظة.</translation>
        </message>
        <message>
            <source>the team has no lead to hand this to</source>
            <translation>لا يوجد في الفريق مشرف لتحويل هذا إليه</translation>
        </message>
        <message>
            <source>Write lead = true for somebody in {team}.</source>
            <translation>اكتب lead = true لشخص في {team}.</translation>
        </message>
        <message>
            <source>no template of the playbook is kept for “{chosen}”</source>
            <translation>لا قالب في الدليل مخصص لـ “{chosen}”</translation>
        </message>
        <message>
            <source>{hint}Else write occasion = "{chosen}" in a template first.</source>
            <translation>{hint}وإلا فاكتب أولا occasion = "{chosen}" في أحد القوالب.</translation>
        </message>
        <message>
            <source>assign_to and assign_skills stand together</source>
            <translation>لا يجتمع assign_to وassign_skills</translation>
        </message>
        <message>
            <source>Name the person, or the skills.</source>
            <translation>اذكر الشخص أو المهارات.</translation>
        </message>
        <message>
            <source>nobody in {team} {what}</source>
            <translation>لا أحد في {team} يستوفي الشرط ({what})</translation>
        </message>
        <message>
            <source>Add somebody with these skills there.</source>
            <translation>أضف هناك شخصا لديه هذه المهارات.</translation>
        </message>
        <message>
            <source>a mute lasts whole days</source>
            <translation>الكتم يكون بأيام كاملة</translation>
        </message>
        <message>
            <source>Write mute_for = "30d".</source>
            <translation>اكتب mute_for = "30d".</translation>
        </message>
        <message>
            <source>A rule cannot ask for {field}:, which changes after it. {later}.</source>
            <translation>لا يمكن لقاعدة أن تسأل عن {field}: لأنه يتغير بعدها. {later}.</translation>
        </message>
        <message>
            <source>A rule cannot ask for is:{value}, which says what people did. {later}.</source>
            <translation>لا يمكن لقاعدة أن تسأل عن is:{value} لأنه يصف ما فعله الناس. {later}.</translation>
        </message>
        <message>
            <source>this rule has no name</source>
            <translation>هذه القاعدة بلا اسم</translation>
        </message>
        <message>
            <source>Give it one that people know it by.</source>
            <translation>أعطها اسما يعرفها الناس به.</translation>
        </message>
        <message>
            <source>there are two rules called “{name}”</source>
            <translation>توجد قاعدتان باسم “{name}”</translation>
        </message>
        <message>
            <source>Give each its own name.</source>
            <translation>أعط كلا منها اسما خاصا بها.</translation>
        </message>
        <message>
            <source>“{name}” does nothing</source>
            <translation>“{name}” لا تفعل شيئا</translation>
        </message>
        <message>
            <source>Add what to do, such as tag, assign_skills, priority or alert.</source>
            <translation>أضف ما يجب فعله، مثل tag أو assign_skills أو priority أو alert.</translation>
        </message>
        <message>
            <source>the query does not read at “{when}”</source>
            <translation>الاستعلام غير مفهوم عند “{when}”</translation>
        </message>
        <message>
            <source>“waiting_by” stands without waiting</source>
            <translation>“waiting_by” مكتوب دون waiting</translation>
        </message>
        <message>
            <source>Add waiting = "2h".</source>
            <translation>أضف waiting = "2h".</translation>
        </message>
        <message>
            <source>There are: {there}.</source>
            <translation>الموجود: {there}.</translation>
        </message>
        <message>
            <source>nobody in {team} is called “{name}”</source>
            <translation>لا أحد في {team} اسمه “{name}”</translation>
        </message>
        <message>
            <source>{hint}Add them there.</source>
            <translation>{hint}أضفه هناك.</translation>
        </message>
        <message>
            <source>assign_language stands alone</source>
            <translation>assign_language مكتوب وحده</translation>
        </message>
        <message>
            <source>Add assign_skills = [] to give it to anybody who speaks the language.</source>
            <translation>أضف assign_skills = [] لإسنادها إلى أي شخص يتحدث اللغة.</translation>
        </message>
        <message>
            <source>“mute_for” stands without mute</source>
            <translation>“mute_for” مكتوب دون mute</translation>
        </message>
        <message>
            <source>Add mute = "author".</source>
            <translation>أضف mute = "author".</translation>
        </message>
        <message>
            <source>this person has no name</source>
            <translation>هذا الشخص بلا اسم</translation>
        </message>
        <message>
            <source>Write it as it signs decisions.</source>
            <translation>اكتبه كما يوقع به القرارات.</translation>
        </message>
        <message>
            <source>“{name}” is there twice</source>
            <translation>“{name}” مكرر مرتين</translation>
        </message>
        <message>
            <source>Keep one of them.</source>
            <translation>أبق واحدا منها.</translation>
        </message>
        <message>
            <source>“{key}” must be a whole number from {least} to {most}</source>
            <translation>يجب أن يكون “{key}” عددا صحيحا من {least} إلى {most}</translation>
        </message>
        <message>
            <source>Write {key} = {it}.</source>
            <translation>اكتب {key} = {it}.</translation>
        </message>
        <message>
            <source>“{key}” is no length of time that can be used</source>
            <translation>“{key}” ليس مدة صالحة للاستخدام</translation>
        </message>
        <message>
            <source>Write {key} = "45m", "2h" or "1d", at most "{it}d".</source>
            <translation>اكتب {key} = "45m" أو "2h" أو "1d"، وبحد أقصى "{it}d".</translation>
        </message>
        <message>
            <source>“{text}” is no language that we know</source>
            <translation>“{text}” ليست لغة نعرفها</translation>
        </message>
        <message>
            <source>Write its code, like "tr" or "fi".</source>
            <translation>اكتب رمزها، مثل "tr" أو "fi".</translation>
        </message>
        <message>
            <source>“{text}” is not {what}</source>
            <translation>“{text}” قيمة غير صحيحة (المطلوب: {what})</translation>
        </message>
        <message>
            <source>Write it like "{example}".</source>
            <translation>اكتبه هكذا: "{example}".</translation>
        </message>
        <message>
            <source>The file is written in a way that cannot be changed here without spoiling it. Change it as text.</source>
            <translation>الملف مكتوب بطريقة لا يمكن تعديلها هنا دون إفساده. عدله كنص.</translation>
        </message>
        <message>
            <source>{name} cannot be read as text. Save it as UTF-8, or put back the one in its folder “.last-good”.</source>
            <translation>لا يمكن قراءة {name} كنص. احفظه بترميز UTF-8، أو استعد النسخة التي في مجلده “.last-good”.</translation>
        </message>
        <message>
            <source>{name} was changed on the disk since it was read here. It is shown as it is now; make your change again.</source>
            <translation>تغير {name} على القرص منذ قراءته هنا. يعرض الآن كما هو؛ كرر تعديلك.</translation>
        </message>
        <message>
            <source>There is no rule called “{name}”. Known are: {known}.</source>
            <translation>لا توجد قاعدة باسم “{name}”. المعروف: {known}.</translation>
        </message>
        <message>
            <source>Write the reply first, and give it a name by which you will find it again.</source>
            <translation>اكتب الرد أولا، وأعطه اسما تجده به لاحقا.</translation>
        </message>
        <message>
            <source>“{kept}” belongs to this customer alone. Take it out, or put {{name}} in its place, and save the reply again.</source>
            <translation>“{kept}” يخص هذا العميل وحده. احذفه أو ضع {{name}} مكانه، ثم احفظ الرد من جديد.</translation>
        </message>
        <message>
            <source>Give the view a name.</source>
            <translation>أعط العرض اسما.</translation>
        </message>
        <message>
            <source>There is a view called “{name}” already. Choose another name.</source>
            <translation>يوجد عرض باسم “{name}” بالفعل. اختر اسما آخر.</translation>
        </message>
        <message>
            <source>Filter the list first: a saved view keeps what stands in the filter line.</source>
            <translation>صف القائمة أولا: يحفظ العرض ما هو مكتوب في سطر التصفية.</translation>
        </message>
        <message>
            <source>Only the demo brand has a lead's seat to sit in, as long as its team names a lead.</source>
            <translation>مقعد المشرف متاح في العلامة التجريبية فقط، ما دام في فريقها مشرف.</translation>
        </message>
        <message>
            <source>There is nobody to ask: the brand's team.toml names no colleague. Make it with `socialdesk rules begin`, add a person with lead = true, or approve the reply yourself.</source>
            <translation>لا يوجد من تسأله: ملف team.toml للعلامة لا يذكر أي زميل. أنشئه بالأمر `socialdesk rules begin`، وأضف شخصا مع lead = true، أو وافق على الرد بنفسك.</translation>
        </message>
        <message>
            <source>Say in a few words what should be different, so that the author can mend it.</source>
            <translation>قل بكلمات قليلة ما الذي ينبغي تغييره، ليتمكن الكاتب من إصلاحه.</translation>
        </message>
        <message>
            <source>{needed} {author} did not write that: send the draft back with a note, or take your change out.</source>
            <translation>{needed} لم يكتب {author} ذلك: أعد المسودة مع ملاحظة أو احذف تعديلك.</translation>
        </message>
        <message>
            <source>{why}; {who} can sign or reject it.</source>
            <translation>{why}؛ من يمكنه الموافقة أو الرفض: {who}.</translation>
        </message>
        <message>
            <source>Only {author} can take this draft back. You can reject it.</source>
            <translation>سحب هذه المسودة متاح لكاتبها فقط ({author}). يمكنك رفضها.</translation>
        </message>
        <message>
            <source>Only {author} can ask with this draft again.</source>
            <translation>وحده {author} يستطيع أن يطلب بهذه المسودة مجددا.</translation>
        </message>
        <message>
            <source>Spelling is turned off in the settings.</source>
            <translation>التدقيق الإملائي معطل في الإعدادات.</translation>
        </message>
        <message>
            <source>The author does not take replies from us to this post.</source>
            <translation>لا يقبل الكاتب ردودا منا على هذا المنشور.</translation>
        </message>
        <message>
            <source>The search for “{query}” does not work here. {refusal}</source>
            <translation>البحث عن “{query}” لا يعمل هنا. {refusal}</translation>
        </message>
        <message>
            <source>More than {it} new posts at once: the oldest were not read.</source>
            <translation>المنشورات الجديدة أكثر من {it} دفعة واحدة: لم تقرأ الأقدم.</translation>
        </message>
        <message>
            <source>A post from Bluesky lacks its address, author, text or time.</source>
            <translation>منشور من Bluesky ينقصه العنوان أو الكاتب أو النص أو الوقت.</translation>
        </message>
        <message>
            <source>The author blocks our account, or we block theirs.</source>
            <translation>يحظر الكاتب حسابنا، أو نحن نحظر حسابه.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Bluesky.</source>
            <translation>المنشور المراد الرد عليه لم يعد على Bluesky.</translation>
        </message>
        <message>
            <source>The reply has {graphemes} characters; Bluesky takes {graphemes2}.</source>
            <translation>طول الرد {graphemes} من الأحرف، وBluesky يقبل {graphemes2}.</translation>
        </message>
        <message>
            <source>The reply takes {size} bytes; Bluesky takes {bytes}.</source>
            <translation>حجم الرد {size} بايت، وBluesky يقبل {bytes}.</translation>
        </message>
        <message>
            <source>Bluesky calls this account “{status}”.</source>
            <translation>حالة هذا الحساب في Bluesky: “{status}”.</translation>
        </message>
        <message>
            <source>This reply stands on Bluesky already.</source>
            <translation>هذا الرد موجود على Bluesky بالفعل.</translation>
        </message>
        <message>
            <source>Make a new app password at Bluesky (Settings, Privacy and security, App passwords) and enter it together with the handle.</source>
            <translation>أنشئ كلمة مرور تطبيق جديدة في Bluesky (Settings, Privacy and security, App passwords) وأدخلها مع المعرف.</translation>
        </message>
        <message>
            <source>The handle or the app password is missing. {advice}</source>
            <translation>المعرف أو كلمة مرور التطبيق غير موجود. {advice}</translation>
        </message>
        <message>
            <source>Bluesky does not take this handle and password. {advice}</source>
            <translation>لا يقبل Bluesky هذا المعرف وكلمة المرور. {advice}</translation>
        </message>
        <message>
            <source>Bluesky refuses the sign-in. {advice}</source>
            <translation>يرفض Bluesky تسجيل الدخول. {advice}</translation>
        </message>
        <message>
            <source>X lets a program answer only posts that mention or quote your account. Open the post and paste your answer there.</source>
            <translation>لا يسمح X للبرامج بالرد إلا على المنشورات التي تشير إلى حسابك أو تقتبسه. افتح المنشور والصق جوابك هناك.</translation>
        </message>
        <message>
            <source>Hacker News takes no replies from programs. Open the page and paste your answer there.</source>
            <translation>لا يقبل Hacker News ردودا من البرامج. افتح الصفحة والصق جوابك هناك.</translation>
        </message>
        <message>
            <source>A feed takes no replies. Open the page and answer there.</source>
            <translation>الخلاصة لا تقبل ردودا. افتح الصفحة ورد هناك.</translation>
        </message>
        <message>
            <source>Everything here is invented and stays on this machine.</source>
            <translation>كل ما هنا مختلق ويبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>A post of the demo recording has no id, author, platform or time.</source>
            <translation>منشور في تسجيل العرض التجريبي بلا معرف أو كاتب أو منصة أو وقت.</translation>
        </message>
        <message>
            <source>The demo cannot imitate "{platform}". Choose one of {rules}.</source>
            <translation>لا يستطيع العرض التجريبي محاكاة "{platform}". اختر أحد هذه: {rules}.</translation>
        </message>
        <message>
            <source>Line {number} of the demo recording {path} is not understood ({error}). Restore the file from the installation.</source>
            <translation>السطر {number} من تسجيل العرض التجريبي {path} غير مفهوم ({error}). استعد الملف من ملفات التثبيت.</translation>
        </message>
        <message>
            <source>An invented brand, for looking around.</source>
            <translation>علامة مختلقة للتجربة والاطلاع.</translation>
        </message>
        <message>
            <source>The post was deleted, so it cannot be answered any more.</source>
            <translation>تم حذف المنشور، فلا يمكن الرد عليه بعد الآن.</translation>
        </message>
        <message>
            <source>The demo recording {path} cannot be read ({strerror}). Restore it from the installation.</source>
            <translation>لا يمكن قراءة تسجيل العرض التجريبي {path} ({strerror}). استعده من ملفات التثبيت.</translation>
        </message>
        <message>
            <source>The demo's file of sent replies, {state}, cannot be read ({error}). Move it away to start the demo afresh.</source>
            <translation>لا يمكن قراءة ملف الردود المرسلة في العرض التجريبي، {state} ({error}). انقله إلى مكان آخر ليبدأ العرض من جديد.</translation>
        </message>
        <message>
            <source>Kept in the workspace.</source>
            <translation>محفوظ في مساحة العمل.</translation>
        </message>
        <message>
            <source>Another recording than the demo brand's.</source>
            <translation>تسجيل غير تسجيل العلامة التجريبية.</translation>
        </message>
        <message>
            <source>This mention came from a file. Answer it where it was written.</source>
            <translation>هذه الإشارة مستوردة من ملف. رد عليها حيث كتبت.</translation>
        </message>
        <message>
            <source>{name} holds no rows that can be read. CSV, JSON Lines and X archives can be.</source>
            <translation>ليس في {name} صفوف يمكن قراءتها. يمكن قراءة CSV وJSON Lines وأرشيفات X.</translation>
        </message>
        <message>
            <source>No column of {name} looks like text. Say which one it is.</source>
            <translation>لا عمود في {name} يبدو نصا. حدد أيها هو النص.</translation>
        </message>
        <message>
            <source>The columns are not JSON. They look like this: {{"text": "review"}}.</source>
            <translation>الأعمدة ليست JSON. تكتب هكذا: {{"text": "review"}}.</translation>
        </message>
        <message>
            <source>The file has no column with dates: its own date stands for them.</source>
            <translation>لا عمود للتواريخ في الملف: يستخدم تاريخ الملف نفسه.</translation>
        </message>
        <message>
            <source>{where}: there is nothing in this row.</source>
            <translation>{where}: لا شيء في هذا الصف.</translation>
        </message>
        <message>
            <source>{where}: there is no text.</source>
            <translation>{where}: لا يوجد نص.</translation>
        </message>
        <message>
            <source>{where}: “{written}” is not a date.</source>
            <translation>{where}: “{written}” ليس تاريخا.</translation>
        </message>
        <message>
            <source>“{ours}” is none of the fields. They are: {fields}.</source>
            <translation>“{ours}” ليس من الحقول. الحقول هي: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no column “{column}” for {ours}. It has: {shown}.</source>
            <translation>ليس في {name} عمود “{column}” لـ {ours}. المتوفر: {shown}.</translation>
        </message>
        <message>
            <source>Some rows have no date: the file's own date stands for it.</source>
            <translation>بعض الصفوف بلا تاريخ: يستخدم لها تاريخ الملف نفسه.</translation>
        </message>
        <message>
            <source>CSV, JSON Lines (also .gz) or an X archive.</source>
            <translation>CSV أو JSON Lines (وكذلك .gz) أو أرشيف X.</translation>
        </message>
        <message>
            <source>Which column holds what, as JSON: {{"text": "review", "created_at": "date"}}.</source>
            <translation>ما يحويه كل عمود، بصيغة JSON: {{"text": "review", "created_at": "date"}}.</translation>
        </message>
        <message>
            <source>This line holds no fields.</source>
            <translation>لا حقول في هذا السطر.</translation>
        </message>
        <message>
            <source>Hacker News has more on “{search}” than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>لدى Hacker News عن “{search}” أكثر مما تتسع له النظرة الأولى: تركت المنشورات السابقة لـ {oldest} UTC.</translation>
        </message>
        <message>
            <source>A Hacker News post has no id, author or date.</source>
            <translation>منشور في Hacker News بلا معرف أو كاتب أو تاريخ.</translation>
        </message>
        <message>
            <source>A Hacker News post has no text.</source>
            <translation>منشور في Hacker News بلا نص.</translation>
        </message>
        <message>
            <source>The {what} is not a web address. It should look like https://example.social.</source>
            <translation>ما أدخلته ليس عنوان ويب ({what}). ينبغي أن يكون مثل https://example.social.</translation>
        </message>
        <message>
            <source>The {what} holds a user name or password. Leave them out of the address.</source>
            <translation>العنوان المدخل يحوي اسم مستخدم أو كلمة مرور ({what}). احذفهما منه.</translation>
        </message>
        <message>
            <source>No access token: only hashtags are read. Mentions and replies need one.</source>
            <translation>لا يوجد رمز وصول: تقرأ الوسوم (#) فقط. الإشارات والردود تحتاج إليه.</translation>
        </message>
        <message>
            <source>Text search finds only authors who opted in, and not every server has it. Mentions and hashtags are complete.</source>
            <translation>لا يجد البحث في النص إلا الكتاب الذين وافقوا عليه، وهو غير متوفر في كل الخوادم. الإشارات والوسوم (#) كاملة.</translation>
        </message>
        <message>
            <source>This server or token cannot search text. Mentions and hashtags are read.</source>
            <translation>لا يستطيع هذا الخادم أو رمز الوصول البحث في النص. تقرأ الإشارات والوسوم (#).</translation>
        </message>
        <message>
            <source>Connect this account with an access token to answer from here.</source>
            <translation>اربط هذا الحساب برمز وصول لترد من هنا.</translation>
        </message>
        <message>
            <source>Replies here may have {limit} characters.</source>
            <translation>يمكن أن يصل طول الرد هنا إلى {limit} من الأحرف.</translation>
        </message>
        <message>
            <source>This server shows its hashtags only to signed-in people: add a token. {message}</source>
            <translation>لا يعرض هذا الخادم وسومه (#) إلا لمن سجل دخوله: أضف رمز وصول. {message}</translation>
        </message>
        <message>
            <source>{message} You can post it by hand.</source>
            <translation>{message} يمكنك نشره يدويا.</translation>
        </message>
        <message>
            <source>The access token may not post: it needs write:statuses. {message}</source>
            <translation>لا يحق لرمز الوصول النشر: يحتاج إلى write:statuses. {message}</translation>
        </message>
        <message>
            <source>A Mastodon post has no id, author or date.</source>
            <translation>منشور في Mastodon بلا معرف أو كاتب أو تاريخ.</translation>
        </message>
        <message>
            <source>A Mastodon post has no text.</source>
            <translation>منشور في Mastodon بلا نص.</translation>
        </message>
        <message>
            <source>{stream} holds more than a first look takes: posts before {oldest} UTC were left out.</source>
            <translation>في {stream} أكثر مما تتسع له النظرة الأولى: تركت المنشورات السابقة لـ {oldest} UTC.</translation>
        </message>
        <message>
            <source>This picture lies where SocialDesk does not look: only public servers with https are asked.</source>
            <translation>هذه الصورة في مكان لا يبحث فيه SocialDesk: لا تُسأل إلا الخوادم العامة عبر https.</translation>
        </message>
        <message>
            <source>The picture's server leads from one address to the next without end.</source>
            <translation>خادم الصورة يحوّل من عنوان إلى آخر بلا نهاية.</translation>
        </message>
        <message>
            <source>The picture is no longer there.</source>
            <translation>لم تعد الصورة موجودة.</translation>
        </message>
        <message>
            <source>The picture's server does not give it out ({status_code}).</source>
            <translation>خادم الصورة لا يسلّمها ({status_code}).</translation>
        </message>
        <message>
            <source>The picture is larger than {it} MB.</source>
            <translation>الصورة أكبر من {it} ميغابايت.</translation>
        </message>
        <message>
            <source>The picture did not come: its server does not answer.</source>
            <translation>لم تصل الصورة: خادمها لا يستجيب.</translation>
        </message>
        <message>
            <source>Check the client id and secret, and the user name with password or the refresh token. Reddit approves each API key and may withdraw it.</source>
            <translation>تحقق من معرف العميل (client id) وسره، ومن اسم المستخدم مع كلمة المرور أو رمز التجديد. يوافق Reddit على كل مفتاح API وقد يسحبه.</translation>
        </message>
        <message>
            <source>This conversation is archived; nobody can answer there any more.</source>
            <translation>هذه المحادثة مؤرشفة؛ لم يعد الرد عليها ممكنا.</translation>
        </message>
        <message>
            <source>The moderators have locked this conversation.</source>
            <translation>أغلق المشرفون على المجتمع هذه المحادثة.</translation>
        </message>
        <message>
            <source>This subreddit does not let the account post.</source>
            <translation>لا يسمح هذا المجتمع (subreddit) للحساب بالنشر.</translation>
        </message>
        <message>
            <source>This subreddit has banned the account.</source>
            <translation>حظر هذا المجتمع (subreddit) الحساب.</translation>
        </message>
        <message>
            <source>The author has blocked the account.</source>
            <translation>حظر الكاتب الحساب.</translation>
        </message>
        <message>
            <source>Reddit does not accept the sign-in. {advice}</source>
            <translation>لا يقبل Reddit تسجيل الدخول. {advice}</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Copy the reply and post it by hand.</source>
            <translation>لم يسجل دخول أي مستخدم في Reddit. انسخ الرد وانشره يدويا.</translation>
        </message>
        <message>
            <source>Reddit has suspended this account.</source>
            <translation>أوقف Reddit هذا الحساب.</translation>
        </message>
        <message>
            <source>A post from Reddit lacks its id, author, text or time.</source>
            <translation>منشور من Reddit ينقصه المعرف أو الكاتب أو النص أو الوقت.</translation>
        </message>
        <message>
            <source>No Reddit user is signed in. Post the reply by hand.</source>
            <translation>لم يسجل دخول أي مستخدم في Reddit. انشر الرد يدويا.</translation>
        </message>
        <message>
            <source>The reply takes {text} characters at Reddit, which allows {limit}.</source>
            <translation>طول الرد في Reddit {text} من الأحرف، والمسموح به {limit}.</translation>
        </message>
        <message>
            <source>Reddit asks to wait until {until}.</source>
            <translation>يطلب Reddit الانتظار حتى {until}.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on Reddit.</source>
            <translation>المنشور المراد الرد عليه لم يعد على Reddit.</translation>
        </message>
        <message>
            <source>The reply is too long for Reddit.</source>
            <translation>الرد أطول مما يقبله Reddit.</translation>
        </message>
        <message>
            <source>The keys for Reddit are missing. {advice}</source>
            <translation>مفاتيح Reddit غير موجودة. {advice}</translation>
        </message>
        <message>
            <source>Reddit took the reply and did not publish it, without saying why.</source>
            <translation>تسلم Reddit الرد ولم ينشره، دون ذكر السبب.</translation>
        </message>
        <message>
            <source>Without a user only search works; replies are posted by hand.</source>
            <translation>دون مستخدم لا يعمل إلا البحث؛ وتنشر الردود يدويا.</translation>
        </message>
        <message>
            <source>There are {cells} cells under {header} columns.</source>
            <translation>عدد الخلايا {cells} وعدد الأعمدة {header}.</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose a file in it, such as tweets.js.</source>
            <translation>{name} مجلد. اختر ملفا فيه، مثل tweets.js.</translation>
        </message>
        <message>
            <source>{name} is empty or no text. CSV, JSON Lines and X archives can be read.</source>
            <translation>{name} فارغ أو ليس نصا. يمكن قراءة CSV وJSON Lines وأرشيفات X.</translation>
        </message>
        <message>
            <source>{name} is no archive from X: there is no data/tweets.js in it.</source>
            <translation>{name} ليس أرشيفا من X: لا يوجد فيه data/tweets.js.</translation>
        </message>
        <message>
            <source>There is no file {name}. Choose it again.</source>
            <translation>لا يوجد ملف {name}. اختره من جديد.</translation>
        </message>
        <message>
            <source>{name} may not be read by you. Check its permissions.</source>
            <translation>لا يحق لك قراءة {name}. تحقق من أذونات الملف.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {said}.</source>
            <translation>لا يمكن قراءة {name}: {said}.</translation>
        </message>
        <message>
            <source>From here on the file is no JSON; the rows before are complete.</source>
            <translation>من هنا لم يعد الملف JSON؛ الصفوف السابقة كاملة.</translation>
        </message>
        <message>
            <source>This line is too long.</source>
            <translation>هذا السطر طويل جدا.</translation>
        </message>
        <message>
            <source>The file breaks off here ({said}); the rows before are complete.</source>
            <translation>ينقطع الملف هنا ({said})؛ الصفوف السابقة كاملة.</translation>
        </message>
        <message>
            <source>A quotation mark has no partner, or the row is too long ({why}).</source>
            <translation>علامة اقتباس بلا مقابل، أو الصف طويل جدا ({why}).</translation>
        </message>
        <message>
            <source>This element is nested too deeply; nothing after it is read.</source>
            <translation>هذا العنصر متداخل أكثر من اللازم؛ لا يقرأ ما بعده.</translation>
        </message>
        <message>
            <source>This line is no JSON.</source>
            <translation>هذا السطر ليس JSON.</translation>
        </message>
        <message>
            <source>Feeds take no replies. Open the page and answer there.</source>
            <translation>الخلاصات لا تقبل ردودا. افتح الصفحة ورد هناك.</translation>
        </message>
        <message>
            <source>The news searches wait for a watch: they ask for what a watch looks for.</source>
            <translation>عمليات البحث في الأخبار تنتظر مراقبة: فهي تسأل عما تبحث عنه المراقبة.</translation>
        </message>
        <message>
            <source>At {feed} there is no feed, and the page names none. Check the address.</source>
            <translation>لا توجد خلاصة على {feed}، والصفحة لا تذكر أي خلاصة. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>The feed that {feed} names cannot be read. Check the address.</source>
            <translation>لا يمكن قراءة الخلاصة التي يذكرها {feed}. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>An entry of a feed has no identity.</source>
            <translation>مدخل في خلاصة بلا معرف.</translation>
        </message>
        <message>
            <source>An entry of a feed has neither a title nor a text.</source>
            <translation>مدخل في خلاصة بلا عنوان ولا نص.</translation>
        </message>
        <message>
            <source>Check the internet connection, and the address if you entered one; it is tried again later.</source>
            <translation>تحقق من اتصال الإنترنت، ومن العنوان إن كنت أدخلته؛ تعاد المحاولة لاحقا.</translation>
        </message>
        <message>
            <source>Its certificate cannot be trusted: check the address, this computer's clock and your network.</source>
            <translation>لا يمكن الوثوق بشهادته: تحقق من العنوان ومن ساعة هذا الحاسوب ومن شبكتك.</translation>
        </message>
        <message>
            <source>{platform} answered something that SocialDesk cannot read. It is asked again later.</source>
            <translation>أجاب {platform} بما لا يستطيع SocialDesk قراءته. يعاد الاستعلام لاحقا.</translation>
        </message>
        <message>
            <source>{name} did not understand the question ({status}).{why}</source>
            <translation>لم يفهم {name} الطلب ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} does not let this account do that. Check the permissions of the key or token.{why}</source>
            <translation>لا يسمح {name} لهذا الحساب بذلك. تحقق من أذونات المفتاح أو الرمز.{why}</translation>
        </message>
        <message>
            <source>{name} did not accept this reply ({status}).{why}</source>
            <translation>لم يقبل {name} هذا الرد ({status}).{why}</translation>
        </message>
        <message>
            <source>{platform} {what}, so the reply may or may not stand there. The thread is read next.</source>
            <translation>{platform}: {what}، فربما وصل الرد وربما لم يصل. ستقرأ المحادثة الآن للتحقق.</translation>
        </message>
        <message>
            <source>{platform} lets us ask {remaining} times more until {resets_at}; these are kept for replies.</source>
            <translation>عدد الطلبات المتبقية لدى {platform} حتى {resets_at}: {remaining}؛ وهي محجوزة للردود.</translation>
        </message>
        <message>
            <source>{name} did not accept this ({status}).{why}</source>
            <translation>لم يقبل {name} هذا ({status}).{why}</translation>
        </message>
        <message>
            <source>{name} asks to wait until {until}.</source>
            <translation>يطلب {name} الانتظار حتى {until}.</translation>
        </message>
        <message>
            <source>{name} no longer accepts the saved sign-in. Connect the account again.{why}</source>
            <translation>لم يعد {name} يقبل تسجيل الدخول المحفوظ. اربط الحساب من جديد.{why}</translation>
        </message>
        <message>
            <source>{name} has trouble of its own ({status}). It is asked again later.</source>
            <translation>لدى {name} مشكلة داخلية ({status}). يعاد الاستعلام لاحقا.</translation>
        </message>
        <message>
            <source>{name} has nothing at this address ({status}). Check the account's settings.{why}</source>
            <translation>لا شيء لدى {name} على هذا العنوان ({status}). تحقق من إعدادات الحساب.{why}</translation>
        </message>
        <message>
            <source>{name} asks for payment before it goes on. Check the plan or credits there.{why}</source>
            <translation>يطلب {name} الدفع قبل المتابعة. تحقق من الخطة أو الرصيد هناك.{why}</translation>
        </message>
        <message>
            <source>{name} does not allow this reply. You can post it by hand.{why}</source>
            <translation>لا يسمح {name} بهذا الرد. يمكنك نشره يدويا.{why}</translation>
        </message>
        <message>
            <source>The post to answer is no longer on {name}.{why}</source>
            <translation>المنشور المراد الرد عليه لم يعد على {name}.{why}</translation>
        </message>
        <message>
            <source>{name} says that this was posted already.{why}</source>
            <translation>يقول {name} إن هذا نشر من قبل.{why}</translation>
        </message>
        <message>
            <source>{name} has moved ({status}). Check the account's address.</source>
            <translation>انتقل {name} إلى مكان آخر ({status}). تحقق من عنوان الحساب.</translation>
        </message>
        <message>
            <source>{name} has moved to another address. Check the account's address.</source>
            <translation>انتقل {name} إلى عنوان آخر. تحقق من عنوان الحساب.</translation>
        </message>
        <message>
            <source>{name} gave an answer without end, which was cut off. It is asked again later.</source>
            <translation>أرسل {name} جوابا لا ينتهي، فتم قطعه. يعاد الاستعلام لاحقا.</translation>
        </message>
        <message>
            <source>The address for {name} leads in circles. Check the account's address.</source>
            <translation>عنوان {name} يدور في حلقة. تحقق من عنوان الحساب.</translation>
        </message>
        <message>
            <source>The address for {name} is not a web address. It should begin with https://.</source>
            <translation>عنوان {name} ليس عنوان ويب. ينبغي أن يبدأ بـ https://.</translation>
        </message>
        <message>
            <source>{name} cannot be reached. {link}</source>
            <translation>لا يمكن الوصول إلى {name}. {link}</translation>
        </message>
        <message>
            <source>{name} did not answer in time. It is asked again later.</source>
            <translation>لم يجب {name} في الوقت المحدد. يعاد الاستعلام لاحقا.</translation>
        </message>
        <message>
            <source>The connection to {name} broke before the answer was there. It is asked again later.</source>
            <translation>انقطع الاتصال بـ {name} قبل وصول الجواب. يعاد الاستعلام لاحقا.</translation>
        </message>
        <message>
            <source>Enter one set of keys of an X app of yours: the four user keys, or an OAuth 2 client id with its refresh token, or a bearer token with the handle.</source>
            <translation>أدخل مجموعة واحدة من مفاتيح تطبيقك على X: مفاتيح المستخدم الأربعة، أو معرف عميل OAuth 2 مع رمز التجديد، أو رمز bearer مع المعرف.</translation>
        </message>
        <message>
            <source>The sign-in at X has ended. Connect the account again.</source>
            <translation>انتهى تسجيل الدخول في X. اربط الحساب من جديد.</translation>
        </message>
        <message>
            <source>X searches seven days back: what is older was not seen.</source>
            <translation>يبحث X في آخر سبعة أيام: ما هو أقدم لم ير.</translation>
        </message>
        <message>
            <source>The keys of this account can only read. Copy the reply and post it by hand.</source>
            <translation>مفاتيح هذا الحساب للقراءة فقط. انسخ الرد وانشره يدويا.</translation>
        </message>
        <message>
            <source>X lists too many posts since the approval to be sure. Look at the conversation.</source>
            <translation>يعرض X منذ الموافقة منشورات أكثر من أن نتأكد. انظر إلى المحادثة.</translation>
        </message>
        <message>
            <source>These keys can only read: replies are posted by hand.</source>
            <translation>هذه المفاتيح للقراءة فقط: تنشر الردود يدويا.</translation>
        </message>
        <message>
            <source>The OAuth 2 refresh token is of no use without its client id: enter that too.</source>
            <translation>لا فائدة من رمز تجديد OAuth 2 دون معرف العميل: أدخله أيضا.</translation>
        </message>
        <message>
            <source>X asks to wait until {until}.</source>
            <translation>يطلب X الانتظار حتى {until}.</translation>
        </message>
        <message>
            <source>The keys for X are missing or not complete. {keys_advice}</source>
            <translation>مفاتيح X غير موجودة أو غير كاملة. {keys_advice}</translation>
        </message>
        <message>
            <source>With a bearer token alone X does not say whose it is: enter the handle too.</source>
            <translation>برمز bearer وحده لا يقول X لمن هو: أدخل المعرف أيضا.</translation>
        </message>
        <message>
            <source>A post from X lacks its number, author or text.</source>
            <translation>منشور من X ينقصه الرقم أو الكاتب أو النص.</translation>
        </message>
        <message>
            <source>X lets an app answer only those who mention or quote the account. Copy the reply and post it by hand.</source>
            <translation>لا يسمح X للتطبيق بالرد إلا على من يشير إلى الحساب أو يقتبسه. انسخ الرد وانشره يدويا.</translation>
        </message>
        <message>
            <source>The keys of this X account can only read. Post the reply by hand.</source>
            <translation>مفاتيح حساب X هذا للقراءة فقط. انشر الرد يدويا.</translation>
        </message>
        <message>
            <source>X says that this text was posted already. Change it a little.</source>
            <translation>يقول X إن هذا النص نشر من قبل. غيره قليلا.</translation>
        </message>
        <message>
            <source>The post to answer is no longer on X, or not visible to this account.</source>
            <translation>المنشور المراد الرد عليه لم يعد على X، أو لا يراه هذا الحساب.</translation>
        </message>
        <message>
            <source>The X app may not write. Give it “Read and write” at X, then make new keys and enter them.</source>
            <translation>لا يحق لتطبيق X الكتابة. أعطه إذن “Read and write” في X، ثم أنشئ مفاتيح جديدة وأدخلها.</translation>
        </message>
        <message>
            <source>The reply counts {weight} at X, which takes {weight2}.</source>
            <translation>طول الرد في X هو {weight}، والحد الأقصى {weight2}.</translation>
        </message>
        <message>
            <source>The keys for X are missing. {keys_advice}</source>
            <translation>مفاتيح X غير موجودة. {keys_advice}</translation>
        </message>
        <message>
            <source>Enter the channel id and an API key, or an OAuth client with a refresh token, which replies need.</source>
            <translation>أدخل معرف القناة مع مفتاح API، أو عميل OAuth مع رمز التجديد، وهو لازم للردود.</translation>
        </message>
        <message>
            <source>The sign-in at YouTube has ended. Connect the account again.</source>
            <translation>انتهى تسجيل الدخول في YouTube. اربط الحساب من جديد.</translation>
        </message>
        <message>
            <source>YouTube's units for today are used up; the next come at {until}.</source>
            <translation>نفدت وحدات YouTube لهذا اليوم؛ تأتي الوحدات التالية في {until}.</translation>
        </message>
        <message>
            <source>An API key only reads. Copy the reply and post it by hand.</source>
            <translation>مفتاح API للقراءة فقط. انسخ الرد وانشره يدويا.</translation>
        </message>
        <message>
            <source>The channel is missing. {advice}</source>
            <translation>القناة غير محددة. {advice}</translation>
        </message>
        <message>
            <source>YouTube has no such channel. Its id begins with UC; copy it from the settings.</source>
            <translation>لا توجد قناة كهذه في YouTube. يبدأ معرفها بـ UC؛ انسخه من الإعدادات.</translation>
        </message>
        <message>
            <source>An API key only reads: replies are posted by hand.</source>
            <translation>مفتاح API للقراءة فقط: تنشر الردود يدويا.</translation>
        </message>
        <message>
            <source>YouTube asks to wait until {until}.</source>
            <translation>يطلب YouTube الانتظار حتى {until}.</translation>
        </message>
        <message>
            <source>YouTube does not accept the API key. {advice}</source>
            <translation>لا يقبل YouTube مفتاح API. {advice}</translation>
        </message>
        <message>
            <source>The comment to answer is no longer on YouTube.</source>
            <translation>التعليق المراد الرد عليه لم يعد على YouTube.</translation>
        </message>
        <message>
            <source>The reply is too long for YouTube.</source>
            <translation>الرد أطول مما يقبله YouTube.</translation>
        </message>
        <message>
            <source>More than {it} comments at once: the oldest were not read.</source>
            <translation>التعليقات أكثر من {it} دفعة واحدة: لم تقرأ الأقدم.</translation>
        </message>
        <message>
            <source>A comment from YouTube lacks its id, author, text or time.</source>
            <translation>تعليق من YouTube ينقصه المعرف أو الكاتب أو النص أو الوقت.</translation>
        </message>
        <message>
            <source>Nobody can answer this comment on YouTube.</source>
            <translation>لا يمكن لأحد الرد على هذا التعليق في YouTube.</translation>
        </message>
        <message>
            <source>An API key only reads. Post the reply by hand.</source>
            <translation>مفتاح API للقراءة فقط. انشر الرد يدويا.</translation>
        </message>
        <message>
            <source>The reply has {text} characters; YouTube takes {limit}.</source>
            <translation>طول الرد {text} من الأحرف، وYouTube يقبل {limit}.</translation>
        </message>
        <message>
            <source>The conversation on YouTube is too long to be sure. Look at it before sending again.</source>
            <translation>المحادثة في YouTube أطول من أن نتأكد. انظر إليها قبل إعادة الإرسال.</translation>
        </message>
        <message>
            <source>The key for YouTube is missing. {advice}</source>
            <translation>مفتاح YouTube غير موجود. {advice}</translation>
        </message>
        <message>
            <source>YouTube lists replies for three days after the first comment; later ones may be missed.</source>
            <translation>يعرض YouTube الردود لثلاثة أيام بعد التعليق الأول؛ قد تفوتنا الردود اللاحقة.</translation>
        </message>
        <message>
            <source>Today's cap of ${cap} for this account would be passed (${booked} spent, ${amount} more asked). It goes on tomorrow; raise the cap on the Sources screen to go on now.</source>
            <translation>سيتم تجاوز الحد اليومي لهذا الحساب ${cap} (أنفق ${booked} والمطلوب ${amount} إضافية). يتابع غدا؛ ارفع الحد في شاشة المصادر للمتابعة الآن.</translation>
        </message>
        <message>
            <source>Another program is using the SocialDesk database. This is tried again; close other SocialDesk windows on this workspace if it stays so.</source>
            <translation>برنامج آخر يستخدم قاعدة بيانات SocialDesk. تعاد المحاولة؛ إن استمر ذلك فأغلق نوافذ SocialDesk الأخرى على مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>The disk is full: nothing more can be kept in {where}. Free some space and go on.</source>
            <translation>القرص ممتلئ: لا يمكن حفظ المزيد في {where}. أفسح بعض المساحة ثم تابع.</translation>
        </message>
        <message>
            <source>The database {where} is damaged or is not a database. Restore the newest backup, or move the file away to begin a new one.</source>
            <translation>قاعدة البيانات {where} تالفة أو ليست قاعدة بيانات. استعد أحدث نسخة احتياطية، أو انقل الملف إلى مكان آخر لتبدأ قاعدة جديدة.</translation>
        </message>
        <message>
            <source>The database {where} cannot be opened for writing. Check that the folder exists and that you may write in it.</source>
            <translation>لا يمكن فتح قاعدة البيانات {where} للكتابة. تحقق من وجود المجلد ومن أنه يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <source>The disk failed while reading or writing {where} ({error}). Check the disk, then restore the newest backup if needed.</source>
            <translation>فشل القرص أثناء قراءة {where} أو كتابتها ({error}). افحص القرص، ثم استعد أحدث نسخة احتياطية عند الحاجة.</translation>
        </message>
        <message>
            <source>This customer was merged into another one. Reload and look again.</source>
            <translation>تم دمج هذا العميل مع عميل آخر. أعد التحميل وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>These two are split already. Reload and look again.</source>
            <translation>تم الفصل بين هذين من قبل. أعد التحميل وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>This customer has no other identity to split off. Reload and look again.</source>
            <translation>ليس لهذا العميل هوية أخرى لفصلها. أعد التحميل وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>A draft for this mention waits for a second person. Sign it, reject it or take it back first.</source>
            <translation>مسودة لهذه الإشارة تنتظر شخصا ثانيا. وافق عليها أو ارفضها أو اسحبها أولا.</translation>
        </message>
        <message>
            <source>{words}{who} already.</source>
            <translation>{words}{who} بالفعل.</translation>
        </message>
        <message>
            <source>No draft of this mention waits any more.</source>
            <translation>لم تعد أي مسودة لهذه الإشارة في الانتظار.</translation>
        </message>
        <message>
            <source>This mention changed since you opened it. Look at it again, then decide.</source>
            <translation>تغيرت هذه الإشارة منذ أن فتحتها. انظر إليها مرة أخرى ثم قرر.</translation>
        </message>
        <message>
            <source>The database {where} was written by a newer SocialDesk. Update SocialDesk to open it.</source>
            <translation>قاعدة البيانات {where} مكتوبة بإصدار أحدث من SocialDesk. حدث SocialDesk لفتحها.</translation>
        </message>
        <message>
            <source>{where} is a database of another program. Choose another workspace, or move the file away.</source>
            <translation>قاعدة البيانات {where} لبرنامج آخر. اختر مساحة عمل أخرى، أو انقل الملف إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The database {it} is damaged. Restore the newest backup.</source>
            <translation>قاعدة البيانات {it} تالفة. استعد أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The database {where} is damaged: rows of {wrong} point nowhere.</source>
            <translation>قاعدة البيانات {where} تالفة: صفوف في {wrong} لا تشير إلى شيء.</translation>
        </message>
        <message>
            <source>SocialDesk is still writing something large. Try again in a moment.</source>
            <translation>ما زال SocialDesk يكتب شيئا كبيرا. أعد المحاولة بعد لحظات.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to follow up.</source>
            <translation>حذف الكاتب هذا المنشور. لا شيء لمتابعته.</translation>
        </message>
        <message>
            <source>There is a follow-up with this customer already. Move it, cancel it or do it now; one at a time is enough.</source>
            <translation>توجد متابعة مع هذا العميل بالفعل. انقلها أو ألغها أو نفذها الآن؛ تكفي واحدة في كل مرة.</translation>
        </message>
        <message>
            <source>There is another follow-up with this customer by now.</source>
            <translation>أصبحت هناك متابعة أخرى مع هذا العميل.</translation>
        </message>
        <message>
            <source>This mention is in the queue already, or a reply to it is on its way.</source>
            <translation>هذه الإشارة في قائمة الانتظار بالفعل، أو أن ردا عليها في طريقه.</translation>
        </message>
        <message>
            <source>Nobody corrected this label (any more). Reload and look again.</source>
            <translation>لم يصحح أحد هذا التصنيف، أو لم يعد التصحيح قائما. أعد التحميل وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no {what} {number} (any more). Reload and look again.</source>
            <translation>لا يوجد ({what} {number})، أو لم يعد موجودا. أعد التحميل وانظر مرة أخرى.</translation>
        </message>
        <message>
            <source>{said} by {by}.</source>
            <translation>{said} ({by}).</translation>
        </message>
        <message>
            <source>SocialDesk stopped while sending. The thread is checked before anything else.</source>
            <translation>توقف SocialDesk أثناء الإرسال. تفحص المحادثة قبل أي شيء آخر.</translation>
        </message>
        <message>
            <source>Something else was decided about this mention since.</source>
            <translation>اتُّخذ قرار آخر بشأن هذه الإشارة منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>This reply is being sent right now.</source>
            <translation>يجري إرسال هذا الرد الآن.</translation>
        </message>
        <message>
            <source>This reply was sent.</source>
            <translation>تم إرسال هذا الرد.</translation>
        </message>
        <message>
            <source>This reply was withdrawn.</source>
            <translation>تم سحب هذا الرد.</translation>
        </message>
        <message>
            <source>This reply waits to be sent.</source>
            <translation>هذا الرد ينتظر الإرسال.</translation>
        </message>
        <message>
            <source>This reply could not be sent.</source>
            <translation>تعذر إرسال هذا الرد.</translation>
        </message>
        <message>
            <source>Whether this reply was sent is being checked.</source>
            <translation>يجري التحقق من إرسال هذا الرد.</translation>
        </message>
        <message>
            <source>This reply waits to be posted by hand.</source>
            <translation>هذا الرد ينتظر النشر يدويا.</translation>
        </message>
        <message>
            <source>This post was deleted by its author. There is nothing to answer any more.</source>
            <translation>حذف الكاتب هذا المنشور. لم يعد هناك ما يرد عليه.</translation>
        </message>
        <message>
            <source>Your draft for this mention waits already.</source>
            <translation>مسودتك لهذه الإشارة في الانتظار بالفعل.</translation>
        </message>
        <message>
            <source>{author} has asked with another draft since. Decide about that one.</source>
            <translation>أرسل {author} بعد ذلك مسودة أخرى للمراجعة. اتخذ القرار بشأنها هي.</translation>
        </message>
        <message>
            <source>The vault {path} is damaged or its key was exchanged. The copy before the last change is {it}; put it in its place, or delete both and connect your accounts again.</source>
            <translation>الخزنة {path} تالفة أو تم استبدال مفتاحها. النسخة السابقة لآخر تغيير هي {it}؛ ضعها في مكانها، أو احذف الاثنتين واربط حساباتك من جديد.</translation>
        </message>
        <message>
            <source>The key of the vault is in your system keyring.</source>
            <translation>مفتاح الخزنة محفوظ في حلقة مفاتيح النظام.</translation>
        </message>
        <message>
            <source>The vault opens with the passphrase in {passphrase}.</source>
            <translation>تفتح الخزنة بعبارة المرور التي في {passphrase}.</translation>
        </message>
        <message>
            <source>The key of the vault lies beside it: whoever can read the workspace folder can read your keys. Set {passphrase} to lock it with a passphrase.</source>
            <translation>مفتاح الخزنة بجانبها: من يستطيع قراءة مجلد مساحة العمل يستطيع قراءة مفاتيحك. اضبط {passphrase} لقفلها بعبارة مرور.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with the system keyring, and no keyring can be reached from here. Start SocialDesk in your desktop session.</source>
            <translation>مفاتيح مساحة العمل هذه مقفلة بحلقة مفاتيح النظام، ولا يمكن الوصول إلى أي حلقة من هنا. شغل SocialDesk من جلسة سطح المكتب.</translation>
        </message>
        <message>
            <source>The system keyring no longer holds the key of this workspace. If it was moved from another machine, delete {path} and connect your accounts again.</source>
            <translation>لم يعد مفتاح مساحة العمل هذه في حلقة مفاتيح النظام. إن كانت منقولة من جهاز آخر، فاحذف {path} واربط حساباتك من جديد.</translation>
        </message>
        <message>
            <source>The keys of this workspace are locked with a passphrase. Set {passphrase} to it.</source>
            <translation>مفاتيح مساحة العمل هذه مقفلة بعبارة مرور. اضبط قيمة {passphrase} عليها.</translation>
        </message>
        <message>
            <source>Another SocialDesk holds the vault of this workspace. Close it, then try again.</source>
            <translation>نسخة أخرى من SocialDesk تستخدم خزنة مساحة العمل هذه. أغلقها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The vault {path} cannot be read ({strerror}).</source>
            <translation>لا يمكن قراءة الخزنة {path} ({strerror}).</translation>
        </message>
        <message>
            <source>The vault {path} was written by a newer SocialDesk. Update this one.</source>
            <translation>الخزنة {path} مكتوبة بإصدار أحدث من SocialDesk. حدث هذا الإصدار.</translation>
        </message>
        <message>
            <source>The system keyring did not open ({name}). Unlock it and try again.</source>
            <translation>لم تفتح حلقة مفاتيح النظام ({name}). افتح قفلها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be read ({name}).</source>
            <translation>لا يمكن قراءة ملف المفتاح {path} ({name}).</translation>
        </message>
        <message>
            <source>The passphrase in {passphrase} does not open the vault. Check it and start again.</source>
            <translation>عبارة المرور في {passphrase} لا تفتح الخزنة. تحقق منها وأعد التشغيل.</translation>
        </message>
        <message>
            <source>The key file {path} is missing, and without it the vault stays shut. Put it back, or delete {path2} and connect your accounts again.</source>
            <translation>ملف المفتاح {path} مفقود، ودونه تبقى الخزنة مغلقة. أعده إلى مكانه، أو احذف {path2} واربط حساباتك من جديد.</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}، السطر {line}</translation>
        </message>
    </context>
</TS>
