<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>SocialDesk</name>
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
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>الانتقال إلى {name}</translation>
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
        <message>
            <source>Until they write again</source>
            <translation>حتى يكتب من جديد</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Me ({name})</source>
            <translation>أنا ({name})</translation>
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
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
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
            <source>Model</source>
            <translation>النموذج</translation>
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
            <source>{platform} is connected already.</source>
            <translation>{platform} مربوط بالفعل.</translation>
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
            <source>Connect an account</source>
            <translation>ربط حساب</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
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
            <source>{field} (optional)</source>
            <translation>{field} (اختياري)</translation>
        </message>
        <message>
            <source>Connected {who}. It listens from now on.</source>
            <translation>تم ربط {who}. يستمع من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>Saved. {platform} cannot be reached right now; it is tried again by itself.</source>
            <translation>تم الحفظ. يتعذر الوصول إلى {platform} الآن، وستُعاد المحاولة تلقائيًا.</translation>
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
            <source>the reply was refused</source>
            <translation>رُفض الرد</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} من 100</translation>
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
        <message>
            <source>Open or copy</source>
            <translation>فتح أو نسخ</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
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
            <source>Show how this adds up (W)</source>
            <translation>اعرض كيف يتكوّن المجموع (W)</translation>
        </message>
        <message>
            <source>J / K next, previous</source>
            <translation>J / K التالي، السابق</translation>
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
        <message>
            <source>The author deleted this post.</source>
            <translation>حذف الكاتب هذا المنشور.</translation>
        </message>
        <message>
            <source>Has a picture or video; open the post to see it.</source>
            <translation>فيه صورة أو فيديو؛ افتح المنشور لتراه.</translation>
        </message>
        <message>
            <source>Open the post</source>
            <translation>فتح المنشور</translation>
        </message>
        <message>
            <source>Load the whole conversation</source>
            <translation>تحميل المحادثة كاملة</translation>
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
            <source>Private</source>
            <translation>خاص</translation>
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
            <source>Tone</source>
            <translation>النبرة</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>ردّك</translation>
        </message>
        <message>
            <source>Write a reply, or press 1, 2 or 3 for a suggestion</source>
            <translation>اكتب ردًا، أو اضغط 1 أو 2 أو 3 لاختيار اقتراح</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Approve &amp; send</source>
            <translation>موافقة وإرسال</translation>
        </message>
        <message>
            <source>This reply may not go out as it is.</source>
            <translation>لا يمكن إرسال هذا الرد كما هو.</translation>
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
            <source>{used} of {limit} characters</source>
            <translation>{used} من {limit} حرفًا</translation>
        </message>
        <message>
            <source>Write a reply first, or press 1 for the first suggestion.</source>
            <translation>اكتب ردًا أولًا، أو اضغط 1 للاقتراح الأول.</translation>
        </message>
        <message>
            <source>{reason} Press Ctrl+Enter again to send it as it is.</source>
            <translation>{reason} اضغط Ctrl+Enter مرة أخرى لإرساله كما هو.</translation>
        </message>
        <message>
            <source>No suggestion for this one. Write your own.</source>
            <translation>لا اقتراح لهذه. اكتب ردك.</translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>نسخ وفتح</translation>
        </message>
        <message>
            <source>Suggestion {label}</source>
            <translation>الاقتراح {label}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Number of the post</source>
            <translation>رقم المنشور</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
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
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
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
            <source>{name} on {platform}</source>
            <translation>{name} على {platform}</translation>
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
        <message>
            <source>{question}: set by {person}, {moment}</source>
            <translation>{question}: حدّده {person}، {moment}</translation>
        </message>
        <message>
            <source>The classifier had said {label}.</source>
            <translation>كان المصنِّف قد قال: {label}.</translation>
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
            <source>Letters or arrows, Enter sets, Backspace takes back, Esc leaves</source>
            <translation>الحروف أو الأسهم؛ Enter للحفظ، وBackspace للتراجع، وEsc للخروج</translation>
        </message>
        <message>
            <source>Set the labels</source>
            <translation>حفظ التصنيفات</translation>
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
            <source>Nobody corrected a label yet. Press C at a mention whose labels are wrong.</source>
            <translation>لم يصحّح أحد تصنيفاً بعد. اضغط C عند إشارة تصنيفها خاطئ.</translation>
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
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
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
            <source>No source can be reached right now. SocialDesk keeps trying; what arrived before is here.</source>
            <translation>لا يمكن الوصول إلى أي مصدر الآن. يواصل SocialDesk المحاولة، وما وصل من قبل موجود هنا.</translation>
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
            <source>Nothing was heard yet. Connect an account, or add a watch.</source>
            <translation>لم يُسمع شيء بعد. اربط حسابًا أو أضف مراقبة.</translation>
        </message>
        <message>
            <source>Nothing waits for you. New mentions appear here by themselves.</source>
            <translation>لا شيء ينتظرك. تظهر الإشارات الجديدة هنا تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing matches. Fewer words find more.</source>
            <translation>لا توجد نتائج مطابقة. كلمات أقل تعطي نتائج أكثر.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Nothing that waits for you matches. What is answered or skipped is in All mentions.</source>
            <translation>لا شيء مما ينتظرك يطابق البحث. ما أُجيب عنه أو جرى تخطيه موجود في كل الإشارات.</translation>
        </message>
        <message>
            <source>Read the whole card</source>
            <translation>اقرأ البطاقة كاملة</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>اختر مجلد نموذج</translation>
        </message>
        <message>
            <source>Type a folder or a name on the hub</source>
            <translation>اكتب مجلدًا أو اسمًا في المستودع</translation>
        </message>
        <message>
            <source>Compare with the model in use</source>
            <translation>قارن بالنموذج المستخدم</translation>
        </message>
        <message>
            <source>Learn from corrections</source>
            <translation>التعلّم من التصحيحات</translation>
        </message>
        <message>
            <source>Let the shipped model answer everything</source>
            <translation>دع النموذج المرفق يجيب عن كل شيء</translation>
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
            <source>Sentiment</source>
            <translation>الشعور</translation>
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
            <source>{size} MB</source>
            <translation>{size} ميغابايت</translation>
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
            <source>This address has a name before the @ to look like another site.</source>
            <translation>في هذا العنوان اسم قبل علامة @ ليبدو كموقع آخر.</translation>
        </message>
        <message>
            <source>This address uses letters that can look like others.</source>
            <translation>في هذا العنوان حروف قد تشبه غيرها.</translation>
        </message>
        <message>
            <source>This address is not encrypted.</source>
            <translation>هذا العنوان غير مشفّر.</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إغلاق</translation>
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
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Only web addresses are opened. You can copy this one.</source>
            <translation>تُفتح عناوين الويب فقط. يمكنك نسخ هذا العنوان.</translation>
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
            <source>By hand</source>
            <translation>يدويًا</translation>
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
            <source>On its way.</source>
            <translation>في الطريق.</translation>
        </message>
        <message>
            <source>{time}, approved by {who}</source>
            <translation>{time}، بموافقة {who}</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>{state}, reply to {who}: {text}. {story}</source>
            <translation>{state}، رد على {who}: {text}. {story}</translation>
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
            <source>Nothing here yet. Replies that you approve wait here, and show what became of them.</source>
            <translation>لا شيء هنا بعد. الردود التي توافق عليها تنتظر هنا وتُظهر ما آلت إليه.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>عرض الأقدم</translation>
        </message>
        <message>
            <source>Take the newest reply back</source>
            <translation>سحب أحدث رد</translation>
        </message>
        <message>
            <source>Taken back. The mention is open again.</source>
            <translation>سُحب الرد. الإشارة مفتوحة من جديد.</translation>
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
            <source>Held {time}</source>
            <translation>محتجز {time}</translation>
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
            <source>Open thread</source>
            <translation>فتح المحادثة</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>I posted it</source>
            <translation>نشرتُه</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Closes by itself when your reply is seen.</source>
            <translation>تُغلق تلقائيًا عندما نرى ردك.</translation>
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
            <source>Use it for: {question}</source>
            <translation>استخدمه من أجل: {question}</translation>
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
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Everything of this desk is kept in {folder}.</source>
            <translation>كل ما في هذا المكتب محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>ث</translation>
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
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Stands beside your decisions.</source>
            <translation>يظهر بجانب قراراتك.</translation>
        </message>
        <message>
            <source>Your initials</source>
            <translation>الأحرف الأولى لاسمك</translation>
        </message>
        <message>
            <source>Replies are signed with them, like ^AK.</source>
            <translation>تُوقّع الردود بها، مثل ^AK.</translation>
        </message>
        <message>
            <source>Time to undo</source>
            <translation>مهلة التراجع</translation>
        </message>
        <message>
            <source>An approved reply waits this long before it leaves.</source>
            <translation>ينتظر الرد الموافق عليه هذه المدة قبل إرساله.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Takes effect when SocialDesk starts the next time.</source>
            <translation>يسري عند تشغيل SocialDesk في المرة القادمة.</translation>
        </message>
        <message>
            <source>Copied. Paste it as your reply; this closes when we see it.</source>
            <translation>تم النسخ. ألصقه ردًا منك؛ يُغلق هذا عندما نراه.</translation>
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
            <source>Why is it here</source>
            <translation>لماذا هي هنا</translation>
        </message>
        <message>
            <source>Show or hide the customer</source>
            <translation>إظهار العميل أو إخفاؤه</translation>
        </message>
        <message>
            <source>That was the last one. Z takes it back.</source>
            <translation>كانت هذه الأخيرة. Z للتراجع.</translation>
        </message>
        <message>
            <source>Loading the conversation…</source>
            <translation>جارٍ تحميل المحادثة…</translation>
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
            <source>Labels set: {labels}</source>
            <translation>حُفظت التصنيفات: {labels}</translation>
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
            <source>Approved</source>
            <translation>موافق عليها</translation>
        </message>
        <message>
            <source>The label is the classifier's again.</source>
            <translation>عاد التصنيف إلى ما قاله المصنِّف.</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>شخص آخر…</translation>
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
            <source>Undone.</source>
            <translation>تم التراجع.</translation>
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
            <source>This changed while you were deciding. Look again.</source>
            <translation>تغيّرت هذه وأنت تقرر. انظر مرة أخرى.</translation>
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
            <source>This is not the customer's language.</source>
            <translation>هذه ليست لغة العميل.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>لا نص بعد.</translation>
        </message>
        <message>
            <source>Too long for here. Shorten it a little.</source>
            <translation>طويل هنا. اختصره قليلًا.</translation>
        </message>
        <message>
            <source>This is nearly what you sent a moment ago; platforms mind that.</source>
            <translation>هذا يكاد يطابق ما أرسلته قبل قليل؛ والمنصات لا تحب ذلك.</translation>
        </message>
        <message>
            <source>An invisible control character stands here.</source>
            <translation>هنا محرف تحكم غير مرئي.</translation>
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
            <source>A telephone number may not stand in a public reply.</source>
            <translation>لا يجوز وضع رقم هاتف في رد علني.</translation>
        </message>
        <message>
            <source>A bank account number may not go out.</source>
            <translation>لا يجوز إرسال رقم حساب مصرفي.</translation>
        </message>
        <message>
            <source>A card number may not go out.</source>
            <translation>لا يجوز إرسال رقم بطاقة.</translation>
        </message>
        <message>
            <source>An order number that the customer did not post themselves.</source>
            <translation>رقم طلب لم ينشره العميل بنفسه.</translation>
        </message>
        <message>
            <source>An identity number may not go out.</source>
            <translation>لا يجوز إرسال رقم هوية.</translation>
        </message>
        <message>
            <source>This looks like a password or a key.</source>
            <translation>يبدو هذا ككلمة مرور أو مفتاح.</translation>
        </message>
        <message>
            <source>This link is not among those that the playbook allows.</source>
            <translation>هذا الرابط ليس مما يسمح به الدليل.</translation>
        </message>
        <message>
            <source>This link only looks like one that you know.</source>
            <translation>هذا الرابط يشبه رابطًا تعرفونه فحسب.</translation>
        </message>
        <message>
            <source>So many replies in an hour look like spam; wait a little.</source>
            <translation>هذا العدد من الردود في ساعة يبدو مزعجًا؛ انتظروا قليلًا.</translation>
        </message>
        <message>
            <source>We have answered often in this conversation already.</source>
            <translation>لقد أجبنا كثيرًا في هذه المحادثة.</translation>
        </message>
        <message>
            <source>This names somebody other than the customer.</source>
            <translation>هذا يذكر شخصًا غير العميل.</translation>
        </message>
        <message>
            <source>The playbook never says this.</source>
            <translation>الدليل لا يقول هذا أبدًا.</translation>
        </message>
        <message>
            <source>This promises something that you may not be able to keep.</source>
            <translation>هذا وعد قد لا تستطيع الوفاء به.</translation>
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
            <source>FAQ: {question}</source>
            <translation>سؤال شائع: {question}</translation>
        </message>
        <message>
            <source>The platform does not let us reply here.</source>
            <translation>لا تسمح لنا المنصة بالرد هنا.</translation>
        </message>
        <message>
            <source>May not go out</source>
            <translation>لا يمكن إرساله</translation>
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
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
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
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Show sources</source>
            <translation>عرض المصادر</translation>
        </message>
        <message>
            <source>Show the models</source>
            <translation>أظهر النماذج</translation>
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
            <source>Questions</source>
            <translation>أسئلة</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>ثناء</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
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
            <source>Listening</source>
            <translation>يستمع</translation>
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
        <message numerus="yes">
            <source>%n in 7 days</source>
            <translation>
                <numerusform>لا شيء خلال 7 أيام</numerusform>
                <numerusform>واحدة خلال 7 أيام</numerusform>
                <numerusform>اثنتان خلال 7 أيام</numerusform>
                <numerusform>%n خلال 7 أيام</numerusform>
                <numerusform>%n خلال 7 أيام</numerusform>
                <numerusform>%n خلال 7 أيام</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
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
            <source>Pause or resume listening</source>
            <translation>إيقاف الاستماع أو استئنافه</translation>
        </message>
        <message>
            <source>Query of a watch</source>
            <translation>استعلام المراقبة</translation>
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
            <source>Add a watch</source>
            <translation>إضافة مراقبة</translation>
        </message>
        <message>
            <source>where SocialDesk listens for {brand}</source>
            <translation>أين يستمع SocialDesk من أجل {brand}</translation>
        </message>
        <message>
            <source>Mentions (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;All files (*)</source>
            <translation>الإشارات (*.csv *.tsv *.jsonl *.json *.gz *.zip *.js);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Daily cap</source>
            <translation>الحد اليومي</translation>
        </message>
        <message>
            <source>US dollars a day for {account}</source>
            <translation>دولار أمريكي في اليوم لـ {account}</translation>
        </message>
        <message>
            <source>Remove {account}?</source>
            <translation>إزالة {account}؟</translation>
        </message>
        <message>
            <source>Its keys are erased from this computer. What it has found stays.</source>
            <translation>تُمحى مفاتيحه من هذا الحاسوب، ويبقى ما وجده.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
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
            <source>Export mentions</source>
            <translation>تصدير الإشارات</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON Lines (*.jsonl)</source>
            <translation>جداول (*.csv);;JSON Lines (*.jsonl)</translation>
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
            <source>Negative</source>
            <translation>سلبي</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>محايد</translation>
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
            <source>few mentions, take with care</source>
            <translation>إشارات قليلة، فسّرها بحذر</translation>
        </message>
        <message numerus="yes">
            <source>%n were due</source>
            <translation>
                <numerusform>لم يحن موعد شيء</numerusform>
                <numerusform>حان موعد واحدة</numerusform>
                <numerusform>حان موعد اثنتين</numerusform>
                <numerusform>حان موعد %n</numerusform>
                <numerusform>حان موعد %n</numerusform>
                <numerusform>حان موعد %n</numerusform>
            </translation>
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
            <source>Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. Keys stay in your system keyring.</source>
            <translation>Bluesky وMastodon وX وReddit وYouTube والخلاصات أو ملف صدّرته. تبقى المفاتيح في حلقة مفاتيح نظامك.</translation>
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
            <source>Delivery</source>
            <translation>التوصيل</translation>
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
            <source>Safety</source>
            <translation>السلامة</translation>
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
            <source>Answered</source>
            <translation>تم الرد</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>مخزنة</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوفة</translation>
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
            <source>Demo</source>
            <translation>عرض</translation>
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
            <source>press</source>
            <translation>صحافة</translation>
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
            <source>your rule: {detail}</source>
            <translation>قاعدتكم: {detail}</translation>
        </message>
        <message>
            <source>the scale ends at {detail}</source>
            <translation>ينتهي المقياس عند {detail}</translation>
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
            <source>Server</source>
            <translation>الخادم</translation>
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
            <source>Feeds</source>
            <translation>الخلاصات</translation>
        </message>
        <message>
            <source>One address per line: a feed, or a page that names its feed. {query} stands for what your watches look for.</source>
            <translation>عنوان في كل سطر: خلاصة أو صفحة تذكر خلاصتها. ‏{query} يقوم مقام ما تبحث عنه مراقباتك.</translation>
        </message>
        <message>
            <source>Needed with a bearer token only</source>
            <translation>مطلوب مع رمز bearer فقط</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>User keys, part 1 of 4</source>
            <translation>مفاتيح المستخدم، الجزء 1 من 4</translation>
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
            <source>Instead of the four user keys</source>
            <translation>بدلًا من مفاتيح المستخدم الأربعة</translation>
        </message>
        <message>
            <source>OAuth 2 client secret</source>
            <translation>سر عميل OAuth 2</translation>
        </message>
        <message>
            <source>OAuth 2 refresh token</source>
            <translation>رمز تجديد OAuth 2</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>رمز bearer</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Channel id</source>
            <translation>معرّف القناة</translation>
        </message>
        <message>
            <source>Begins with UC; needed with an API key</source>
            <translation>يبدأ بـ UC؛ مطلوب مع مفتاح API</translation>
        </message>
        <message>
            <source>OAuth client id</source>
            <translation>معرّف عميل OAuth</translation>
        </message>
        <message>
            <source>OAuth client secret</source>
            <translation>سر عميل OAuth</translation>
        </message>
        <message>
            <source>OAuth refresh token</source>
            <translation>رمز تجديد OAuth</translation>
        </message>
    </context>
</TS>
