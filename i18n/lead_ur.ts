<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>! Received late</source>
            <translation>! دیر سے وصول</translation>
        </message>
        <message>
            <source>! {days} days</source>
            <translation>! {days} دن</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) waiting in the Inbox</source>
            <translation>
                <numerusform>آمدہ ڈاک میں 1 بنڈل منتظر ہے</numerusform>
                <numerusform>آمدہ ڈاک میں %n بنڈل منتظر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) after {day}, {time} could not be read. Look through what you entered then.</source>
            <translation>
                <numerusform>{day}، {time} کے بعد کی 1 تبدیلی نہیں پڑھی جا سکی۔ دیکھ لیں کہ تب کیا درج کیا گیا تھا۔</numerusform>
                <numerusform>{day}، {time} کے بعد کی %n تبدیلیاں نہیں پڑھی جا سکیں۔ دیکھ لیں کہ تب کیا درج کیا گیا تھا۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Look through what you entered last.</source>
            <translation>
                <numerusform>1 تبدیلی نہیں پڑھی جا سکی۔ دیکھ لیں کہ آخر میں کیا درج کیا گیا تھا۔</numerusform>
                <numerusform>%n تبدیلیاں نہیں پڑھی جا سکیں۔ دیکھ لیں کہ آخر میں کیا درج کیا گیا تھا۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>1 تبدیلی نہیں بھیجی گئی</numerusform>
                <numerusform>%n تبدیلیاں نہیں بھیجی گئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>1 دن</numerusform>
                <numerusform>%n دن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n اشاریہ</numerusform>
                <numerusform>%n اشاریے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>%n سطر تبدیل ہوئی</numerusform>
                <numerusform>%n سطریں تبدیل ہوئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>1 منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>1 اندراج</numerusform>
                <numerusform>%n اندراجات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) in {tables} tables</source>
            <translation>
                <numerusform>{tables} جدولوں میں 1 اندراج</numerusform>
                <numerusform>{tables} جدولوں میں %n اندراجات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait here</source>
            <translation>
                <numerusform>یہاں 1 اندراج منتظر ہے</numerusform>
                <numerusform>یہاں %n اندراجات منتظر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) from {files} files</source>
            <translation>
                <numerusform>1 سطر، فائلیں: {files}</numerusform>
                <numerusform>%n سطریں، فائلیں: {files}</numerusform>
            </translation>
        </message>
        <message>
            <source>({word}) sources differ</source>
            <translation>({word}) ماخذ میں فرق</translation>
        </message>
        <message>
            <source>+ Type here to add</source>
            <translation>+ نیا اندراج یہاں لکھیں</translation>
        </message>
        <message>
            <source>0 Absent</source>
            <translation>0 غیر حاضر</translation>
        </message>
        <message>
            <source>0 Does not fit</source>
            <translation>0 مطابقت نہیں</translation>
        </message>
        <message>
            <source>0 to 4</source>
            <translation>0 سے 4</translation>
        </message>
        <message>
            <source>0: not looked at. 1: some women gain. 2: made for women and men alike. 3: women first.</source>
            <translation>0: اس پر غور نہیں ہوا۔ 1: کچھ خواتین کو فائدہ۔ 2: خواتین اور مرد دونوں کے لیے۔ 3: خواتین پہلے۔</translation>
        </message>
        <message>
            <source>1 Fits a little</source>
            <translation>1 معمولی مطابقت</translation>
        </message>
        <message>
            <source>1 July to 30 June, for example 2026-27.</source>
            <translation>2026-27 کی طرح: 1 جولائی سے 30 جون تک۔</translation>
        </message>
        <message>
            <source>1 Present</source>
            <translation>1 حاضر</translation>
        </message>
        <message>
            <source>1. Name of the project</source>
            <translation>1. منصوبے کا نام</translation>
        </message>
        <message>
            <source>10 to 14</source>
            <translation>10 سے 14</translation>
        </message>
        <message>
            <source>10. Who finances it</source>
            <translation>10. رقم کون دے گا</translation>
        </message>
        <message>
            <source>11. Benefits</source>
            <translation>11. فوائد</translation>
        </message>
        <message>
            <source>12. Timetable</source>
            <translation>12. نظام الاوقات</translation>
        </message>
        <message>
            <source>13. Management and staff</source>
            <translation>13. انتظام اور عملہ</translation>
        </message>
        <message>
            <source>14. Further projects and decisions needed</source>
            <translation>14. مزید درکار منصوبے اور فیصلے</translation>
        </message>
        <message>
            <source>15 to 24</source>
            <translation>15 سے 24</translation>
        </message>
        <message>
            <source>15. Certificate</source>
            <translation>15. سرٹیفکیٹ</translation>
        </message>
        <message>
            <source>2 Fits partly</source>
            <translation>2 جزوی مطابقت</translation>
        </message>
        <message>
            <source>2 Substitute</source>
            <translation>2 متبادل</translation>
        </message>
        <message>
            <source>2. Location</source>
            <translation>2. مقام</translation>
        </message>
        <message>
            <source>25 to 59</source>
            <translation>25 سے 59</translation>
        </message>
        <message>
            <source>3 Excused</source>
            <translation>3 معذرت کی</translation>
        </message>
        <message>
            <source>3 Fits directly</source>
            <translation>3 براہِ راست مطابقت</translation>
        </message>
        <message>
            <source>3. Offices responsible</source>
            <translation>3. ذمہ دار دفاتر</translation>
        </message>
        <message>
            <source>30 to 59</source>
            <translation>30 سے 59</translation>
        </message>
        <message>
            <source>4 to 7 years old</source>
            <translation>4 سے 7 سال پرانا</translation>
        </message>
        <message>
            <source>4. Provision in plan and programme</source>
            <translation>4. منصوبے اور پروگرام میں گنجائش</translation>
        </message>
        <message>
            <source>5 to 9</source>
            <translation>5 سے 9</translation>
        </message>
        <message>
            <source>5. Objectives and the sector's objectives</source>
            <translation>5. مقاصد اور شعبے کے مقاصد</translation>
        </message>
        <message>
            <source>6. Description, justification and technical data</source>
            <translation>6. تفصیل، جواز اور تکنیکی معلومات</translation>
        </message>
        <message>
            <source>60 and over</source>
            <translation>60 اور زیادہ</translation>
        </message>
        <message>
            <source>7. Capital cost</source>
            <translation>7. سرمایہ جاتی لاگت</translation>
        </message>
        <message>
            <source>8. Yearly cost of running and upkeep</source>
            <translation>8. چلانے اور دیکھ بھال کی سالانہ لاگت</translation>
        </message>
        <message>
            <source>80 % and more</source>
            <translation>80 % اور زیادہ</translation>
        </message>
        <message>
            <source>9. Demand and supply</source>
            <translation>9. طلب اور رسد</translation>
        </message>
        <message>
            <source>?</source>
            <translation>؟</translation>
        </message>
        <message>
            <source>? Shares a target, not judged yet</source>
            <translation>؟ ذیلی ہدف مشترک، فیصلہ ابھی باقی</translation>
        </message>
        <message>
            <source>A bundle is a single file holding your changes. You carry it on a USB stick. Only the office it is made for can open it.</source>
            <translation>بنڈل ایک ہی فائل ہے جس میں آپ کی تبدیلیاں ہوتی ہیں۔ اسے یو ایس بی پر لے جایا جاتا ہے۔ اسے صرف وہی دفتر کھول سکتا ہے جس کے لیے یہ بنایا گیا ہو۔</translation>
        </message>
        <message>
            <source>A cell far away, {cell}, is filled. Delete what stands far from the table, save, and try again.</source>
            <translation>جدول سے بہت دور ایک خانہ بھرا ہوا ہے: {cell}۔ جو کچھ جدول سے دور ہے اسے حذف کریں، فائل محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>A commitment in force has no follow-up from the last {days} days.</source>
            <translation>ایک نافذ عہد کی گزشتہ {days} دنوں میں پیروی نہیں ہوئی۔</translation>
        </message>
        <message>
            <source>A comparison needs the figures of at least one district. Nothing has come in yet.</source>
            <translation>موازنے کے لیے کم از کم ایک ضلع کے اعداد چاہییں۔ ابھی تک کچھ نہیں آیا۔</translation>
        </message>
        <message>
            <source>A complete record needs an answer here.</source>
            <translation>مکمل اندراج کے لیے یہاں جواب ضروری ہے۔</translation>
        </message>
        <message>
            <source>A computer asks to be admitted</source>
            <translation>ایک کمپیوٹر منظوری مانگ رہا ہے</translation>
        </message>
        <message>
            <source>A council resolution lacks its members present, its women present or its votes.</source>
            <translation>کونسل کی ایک قرارداد میں حاضر ارکان، حاضر خواتین یا ووٹ درج نہیں۔</translation>
        </message>
        <message>
            <source>A department</source>
            <translation>کوئی محکمہ</translation>
        </message>
        <message>
            <source>A district office</source>
            <translation>ضلعی دفتر</translation>
        </message>
        <message>
            <source>A district to try everything in. Nothing there is a real plan.</source>
            <translation>سب کچھ آزما کر دیکھنے کے لیے ایک ضلع۔ اس میں کوئی اصل منصوبہ نہیں۔</translation>
        </message>
        <message>
            <source>A few plain sentences for the public sheet, without names.</source>
            <translation>عوامی پرچے کے لیے چند سادہ جملے، ناموں کے بغیر۔</translation>
        </message>
        <message>
            <source>A few words by which the council would know it again.</source>
            <translation>چند الفاظ جن سے کونسل اسے پہچان لے۔</translation>
        </message>
        <message>
            <source>A file of this kind is kept here but is not opened.</source>
            <translation>اس قسم کی فائل یہاں رکھی جاتی ہے مگر کھولی نہیں جاتی۔</translation>
        </message>
        <message>
            <source>A folder, or an address that begins with webdavs://, sftp:// or s3://</source>
            <translation>کوئی فولڈر، یا ایسا پتہ جو webdavs://، sftp:// یا s3:// سے شروع ہو</translation>
        </message>
        <message>
            <source>A name, a word, a number</source>
            <translation>نام، لفظ یا عدد</translation>
        </message>
        <message>
            <source>A pack carries what the province keeps up for all its districts. It travels in every answer, changes nothing that a district entered, and can be written on a stick by itself.</source>
            <translation>پیک میں وہ سب ہوتا ہے جو صوبہ اپنے تمام اضلاع کے لیے تازہ رکھتا ہے۔ یہ ہر جواب کے ساتھ جاتا ہے، ضلع کی درج کی ہوئی کوئی چیز تبدیل نہیں کرتا، اور الگ سے یو ایس بی پر بھی لکھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>A past scheme</source>
            <translation>کوئی پرانی اسکیم</translation>
        </message>
        <message>
            <source>A person was counted in two groups. The groups add up to more than the people counted.</source>
            <translation>کوئی فرد دو گروہوں میں گنا گیا ہے۔ گروہوں کا مجموعہ گنے گئے لوگوں سے زیادہ ہے۔</translation>
        </message>
        <message>
            <source>A receipt: it tells which bundles the province has.</source>
            <translation>رسید: اس سے معلوم ہوتا ہے کہ صوبے کو کون سے بنڈل مل چکے ہیں۔</translation>
        </message>
        <message>
            <source>A record here says the same already.</source>
            <translation>یہاں ایک اندراج میں پہلے ہی یہی درج ہے۔</translation>
        </message>
        <message>
            <source>A record in the file is damaged. Your other work is safe. Bring back the newest safety copy.</source>
            <translation>فائل میں ایک اندراج خراب ہے۔ آپ کا باقی کام محفوظ ہے۔ تازہ ترین حفاظتی نقل بحال کریں۔</translation>
        </message>
        <message>
            <source>A record that is not here</source>
            <translation>اندراج جو یہاں موجود نہیں</translation>
        </message>
        <message>
            <source>A reference pack: lists, places and agendas that the province keeps up for all.</source>
            <translation>حوالہ پیک: فہرستیں، مقامات اور ایجنڈے جو صوبہ سب کے لیے تازہ رکھتا ہے۔</translation>
        </message>
        <message>
            <source>A removed record</source>
            <translation>ہٹایا گیا اندراج</translation>
        </message>
        <message>
            <source>A restricted document is not sent to other districts or to the public.</source>
            <translation>محدود دستاویز دوسرے اضلاع یا عوام کو نہیں بھیجی جاتی۔</translation>
        </message>
        <message>
            <source>A row opens the record at the field. Answer there; the answer travels with the next bundle.</source>
            <translation>قطار دبانے سے اندراج اسی خانے پر کھلتا ہے۔ وہیں جواب دیں؛ جواب اگلے بنڈل کے ساتھ جاتا ہے۔</translation>
        </message>
        <message>
            <source>A row opens the record at the field. No record of a district is changed from here.</source>
            <translation>قطار دبانے سے اندراج اسی خانے پر کھلتا ہے۔ یہاں سے ضلع کا کوئی اندراج تبدیل نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>A shock, such as a flood</source>
            <translation>کوئی آفت، جیسے سیلاب</translation>
        </message>
        <message>
            <source>A summary or the full text. Search reads it.</source>
            <translation>خلاصہ یا پورا متن۔ تلاش میں یہ بھی پڑھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>A task that is set aside leaves the count of its step.</source>
            <translation>جو کام الگ رکھا جائے وہ اپنے مرحلے کی گنتی سے نکل جاتا ہے۔</translation>
        </message>
        <message>
            <source>A value above it cannot be right. For a percentage, 100.</source>
            <translation>اس سے زیادہ قدر درست نہیں ہو سکتی۔ فیصد کے لیے 100۔</translation>
        </message>
        <message>
            <source>A value below it cannot be right. For a percentage, 0.</source>
            <translation>اس سے کم قدر درست نہیں ہو سکتی۔ فیصد کے لیے 0۔</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>About</source>
            <translation>بابت</translation>
        </message>
        <message>
            <source>About the person</source>
            <translation>فرد کے بارے میں</translation>
        </message>
        <message>
            <source>About what and with whom</source>
            <translation>موضوع اور شرکا</translation>
        </message>
        <message>
            <source>About which answer</source>
            <translation>کس جواب کے بارے میں</translation>
        </message>
        <message>
            <source>About which kind of record</source>
            <translation>کس قسم کے اندراج کے بارے میں</translation>
        </message>
        <message>
            <source>About which record</source>
            <translation>کس اندراج کے بارے میں</translation>
        </message>
        <message>
            <source>Above the forum's limit</source>
            <translation>فورم کی حد سے زیادہ</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غیر حاضر</translation>
        </message>
        <message>
            <source>Academia</source>
            <translation>تعلیمی ادارے</translation>
        </message>
        <message>
            <source>Academia, media, notables</source>
            <translation>تعلیمی ادارے، میڈیا، معتبر شخصیات</translation>
        </message>
        <message>
            <source>Accept this record</source>
            <translation>یہ اندراج قبول کریں</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>قبولیت</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>قبول شدہ</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>قبول کیا گیا۔</translation>
        </message>
        <message>
            <source>Accounting officer</source>
            <translation>اکاؤنٹنگ افسر</translation>
        </message>
        <message>
            <source>Achievable</source>
            <translation>ممکنہ وصولی</translation>
        </message>
        <message>
            <source>Achievable, not billed</source>
            <translation>ممکنہ، بل جاری نہیں</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>وصولی کی تصدیق</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>اقدام</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>اقدامات</translation>
        </message>
        <message>
            <source>Actions by quarter</source>
            <translation>سہ ماہی وار اقدامات</translation>
        </message>
        <message>
            <source>Actions by state</source>
            <translation>حالت کے لحاظ سے اقدامات</translation>
        </message>
        <message>
            <source>Actions led by province or federation with a request sent: {have} of {all}. At least {want} are needed.</source>
            <translation>صوبے یا وفاق کی سربراہی والے اقدامات جن کی درخواست بھیجی جا چکی: {all} میں سے {have}۔ کم از کم {want} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Actions of {year} with neither a funding line nor a request: {count}.</source>
            <translation>سال {year} کے اقدامات جن کے لیے نہ فنڈ کی مد ہے نہ درخواست: {count}۔</translation>
        </message>
        <message>
            <source>Actions that must end first.</source>
            <translation>وہ اقدامات جن کا پہلے ختم ہونا ضروری ہے۔</translation>
        </message>
        <message>
            <source>Actions that say how many people they serve: {have} of {want}.</source>
            <translation>اقدامات جن میں مستفید افراد کی تعداد درج ہے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Actions that serve no provincial or national item</source>
            <translation>اقدامات جو کسی صوبائی یا قومی نکتے کے لیے نہیں</translation>
        </message>
        <message>
            <source>Actions that serve no provincial or national item and lack their reason: {count}.</source>
            <translation>اقدامات جو کسی صوبائی یا قومی نکتے کے لیے نہیں اور جن کی وجہ درج نہیں: {count}۔</translation>
        </message>
        <message>
            <source>Actions that still lack money</source>
            <translation>اقدامات جن کی رقم ابھی کم ہے</translation>
        </message>
        <message>
            <source>Actions with a judged link: {have} of {all}. At least {want} are needed.</source>
            <translation>اقدامات جن کے تعلق کا فیصلہ ہو چکا: {all} میں سے {have}۔ کم از کم {want} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Actions with costs for each year that they touch: {have} of {all}. At least {want} are needed.</source>
            <translation>اقدامات جن کے ہر سال کی لاگت درج ہے: {all} میں سے {have}۔ کم از کم {want} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Actions without a scheme</source>
            <translation>اقدامات جن کی کوئی اسکیم نہیں</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>اصل قدر</translation>
        </message>
        <message>
            <source>Actual {year}</source>
            <translation>اصل {year}</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>فائل شامل کریں</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>سطر شامل کریں</translation>
        </message>
        <message>
            <source>Add a new record: {kind}</source>
            <translation>نیا اندراج شامل کریں: {kind}</translation>
        </message>
        <message>
            <source>Add a record</source>
            <translation>اندراج شامل کریں</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>قدر شامل کریں</translation>
        </message>
        <message>
            <source>Add another {kind}</source>
            <translation>ایک اور شامل کریں: {kind}</translation>
        </message>
        <message>
            <source>Add it as new</source>
            <translation>نیا شامل کریں</translation>
        </message>
        <message>
            <source>Add new</source>
            <translation>نیا شامل کریں</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>فہرست میں شامل کریں</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>جمع کرنا</translation>
        </message>
        <message>
            <source>Add up by</source>
            <translation>مجموعہ بہ لحاظ</translation>
        </message>
        <message>
            <source>Add up counts; take a weighted mean of shares.</source>
            <translation>تعداد کو جمع کریں؛ شرح کا وزنی اوسط لیں۔</translation>
        </message>
        <message>
            <source>Add {kind}</source>
            <translation>شامل کریں: {kind}</translation>
        </message>
        <message>
            <source>Add: type a few letters</source>
            <translation>شامل کریں: چند حروف لکھیں</translation>
        </message>
        <message>
            <source>Address that bundles are fetched from</source>
            <translation>بنڈل منگوانے کا پتہ</translation>
        </message>
        <message>
            <source>Address that bundles are sent to</source>
            <translation>بنڈل بھیجنے کا پتہ</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>بنام</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>انتظامیہ</translation>
        </message>
        <message>
            <source>Admit this computer</source>
            <translation>یہ کمپیوٹر منظور کریں</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>منظور ہو چکا</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>منظور کنندہ</translation>
        </message>
        <message>
            <source>Adopted here</source>
            <translation>یہاں اپنایا گیا</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>منظوری کی تاریخ</translation>
        </message>
        <message>
            <source>Adopted: {number}</source>
            <translation>اپنایا گیا: {number}</translation>
        </message>
        <message>
            <source>Adoption of a practice</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ اپنانا</translation>
        </message>
        <message>
            <source>Advertising fees</source>
            <translation>اشتہاری فیس</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>مشورہ</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>After it was sent</source>
            <translation>ارسال کے بعد</translation>
        </message>
        <message numerus="yes">
            <source>After so many wrong tries the program waits. %n second(s) left.</source>
            <translation>
                <numerusform>اتنی غلط کوششوں کے بعد پروگرام انتظار کرتا ہے۔ 1 سیکنڈ باقی ہے۔</numerusform>
                <numerusform>اتنی غلط کوششوں کے بعد پروگرام انتظار کرتا ہے۔ %n سیکنڈ باقی ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>بعد ازاں</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>عمر</translation>
        </message>
        <message>
            <source>Age in years</source>
            <translation>کتنے سال پرانا</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>ایجنڈا</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>ایجنڈے کا نکتہ</translation>
        </message>
        <message>
            <source>Agenda items</source>
            <translation>ایجنڈے کے نکات</translation>
        </message>
        <message>
            <source>Agree the terms of reference</source>
            <translation>شرائط کار طے کریں</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>طے شدہ</translation>
        </message>
        <message>
            <source>Alignment statement</source>
            <translation>ہم آہنگی کا بیان</translation>
        </message>
        <message>
            <source>Alignment statement: crosswalk, coverage, orphans, links that work against; and request letters ready to sign.</source>
            <translation>ہم آہنگی کا بیان: تقابلی جدول، احاطہ، بے تعلق اقدامات، مخالف اثر والے تعلقات؛ اور دستخط کے لیے تیار درخواستی خطوط۔</translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>مشابہت</translation>
        </message>
        <message>
            <source>All</source>
            <translation>تمام</translation>
        </message>
        <message>
            <source>All audiences</source>
            <translation>تمام مخاطبین</translation>
        </message>
        <message>
            <source>All budget dates of this fiscal year are past.</source>
            <translation>اس مالی سال کی بجٹ کی تمام تاریخیں گزر چکی ہیں۔</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>تمام احکامات</translation>
        </message>
        <message>
            <source>All costs together, in rupees.</source>
            <translation>تمام لاگت ملا کر، روپے میں۔</translation>
        </message>
        <message>
            <source>All departments of the district</source>
            <translation>ضلع کے تمام محکمے</translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>تمام اضلاع</translation>
        </message>
        <message>
            <source>All eight steps</source>
            <translation>تمام آٹھ مراحل</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>تمام فائلیں</translation>
        </message>
        <message>
            <source>All goals</source>
            <translation>تمام اہداف</translation>
        </message>
        <message>
            <source>All groups together</source>
            <translation>تمام گروہ مل کر</translation>
        </message>
        <message>
            <source>All indicators</source>
            <translation>تمام اشاریے</translation>
        </message>
        <message>
            <source>All is sent</source>
            <translation>سب بھیج دیا گیا</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>تمام اقسام</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>تمام زبانیں</translation>
        </message>
        <message>
            <source>All lead offices</source>
            <translation>تمام سربراہ دفاتر</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>تمام ارکان</translation>
        </message>
        <message>
            <source>All papers are here and whole.</source>
            <translation>تمام کاغذات یہاں موجود اور درست ہیں۔</translation>
        </message>
        <message>
            <source>All places</source>
            <translation>تمام مقامات</translation>
        </message>
        <message>
            <source>All provinces</source>
            <translation>تمام صوبے</translation>
        </message>
        <message>
            <source>All seats</source>
            <translation>تمام نشستیں</translation>
        </message>
        <message>
            <source>All shown</source>
            <translation>سب دکھائے گئے ہیں</translation>
        </message>
        <message>
            <source>All targets</source>
            <translation>تمام ذیلی اہداف</translation>
        </message>
        <message>
            <source>All values of this indicator</source>
            <translation>اس اشاریے کی تمام قدریں</translation>
        </message>
        <message>
            <source>All visits</source>
            <translation>تمام دورے</translation>
        </message>
        <message>
            <source>All who should pay, whether registered or not.</source>
            <translation>وہ سب جن پر ادائیگی واجب ہے، رجسٹرڈ ہوں یا نہ ہوں۔</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>تمام سال</translation>
        </message>
        <message>
            <source>All {count} records are as the log tells them.</source>
            <translation>تمام {count} اندراجات تبدیلیوں کے ریکارڈ کے مطابق ہیں۔</translation>
        </message>
        <message>
            <source>Alliance</source>
            <translation>اتحاد</translation>
        </message>
        <message>
            <source>Alphabet</source>
            <translation>حروفِ تہجی</translation>
        </message>
        <message>
            <source>Already saved {time}</source>
            <translation>پہلے ہی محفوظ ہے: {time}</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>متبادل</translation>
        </message>
        <message>
            <source>Among them: {names}</source>
            <translation>ان میں شامل: {names}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Amount pledged</source>
            <translation>وعدہ کی گئی رقم</translation>
        </message>
        <message>
            <source>An action of it fits an agenda item directly or partly.</source>
            <translation>اس کا کوئی اقدام ایجنڈے کے کسی نکتے سے براہِ راست یا جزوی مطابقت رکھتا ہے۔</translation>
        </message>
        <message>
            <source>An adopted commitment does not say yet which SDG targets it covers.</source>
            <translation>ایک عہد منظور ہو چکا ہے مگر ابھی درج نہیں کہ وہ کن SDG ذیلی اہداف کے لیے ہے۔</translation>
        </message>
        <message>
            <source>An engagement</source>
            <translation>کوئی مشاورت</translation>
        </message>
        <message>
            <source>An extension of the other</source>
            <translation>دوسری اسکیم کی توسیع</translation>
        </message>
        <message>
            <source>An item is covered when at least one action fits it directly or partly. The index also weighs how well it fits.</source>
            <translation>کوئی نکتہ تب پورا مانا جاتا ہے جب کم از کم ایک اقدام اس سے براہِ راست یا جزوی مطابقت رکھتا ہو۔ انڈیکس میں یہ بھی دیکھا جاتا ہے کہ مطابقت کتنی ہے۔</translation>
        </message>
        <message>
            <source>An office, an organisation or a group of people.</source>
            <translation>کوئی دفتر، ادارہ یا لوگوں کا گروہ۔</translation>
        </message>
        <message>
            <source>And {number} more</source>
            <translation>اور {number} مزید</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>سالانہ رپورٹ</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>کوئی اور</translation>
        </message>
        <message>
            <source>Another program copies this folder to the internet, which can spoil the work. Choose another one.</source>
            <translation>کوئی اور پروگرام اس فولڈر کی نقل انٹرنیٹ پر رکھتا ہے، جس سے کام خراب ہو سکتا ہے۔ دوسرا فولڈر چنیں۔</translation>
        </message>
        <message>
            <source>Another program will open a copy of “{name}”. Changes to the copy do not come back.</source>
            <translation>دوسرا پروگرام اس فائل کی نقل کھولے گا: “{name}”۔ نقل میں کی گئی تبدیلیاں واپس نہیں آتیں۔</translation>
        </message>
        <message>
            <source>Another record</source>
            <translation>دوسرا اندراج</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>Answer a question about “{name}”.</source>
            <translation>اس کے بارے میں سوال کا جواب دیں: “{name}”۔</translation>
        </message>
        <message>
            <source>Answer due on</source>
            <translation>جواب کی آخری تاریخ</translation>
        </message>
        <message>
            <source>Answer each provincial priority</source>
            <translation>ہر صوبائی ترجیح کا جواب دیں</translation>
        </message>
        <message>
            <source>Answer one question first. Then papers and other records can be added.</source>
            <translation>پہلے ایک سوال کا جواب دیں۔ اس کے بعد کاغذات اور دوسرے اندراجات شامل کیے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Answer to a question</source>
            <translation>سوال کا جواب</translation>
        </message>
        <message>
            <source>Answer with receipt, check code {code}</source>
            <translation>رسید کے ساتھ جواب، تصدیقی کوڈ {code}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>جواب دیا گیا</translation>
        </message>
        <message>
            <source>Answered before it was received. Check both dates.</source>
            <translation>جواب کی تاریخ وصولی سے پہلے کی ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>وقت پر جواب دیا گیا</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>جواب کی تاریخ</translation>
        </message>
        <message>
            <source>Answered: look whether it is enough</source>
            <translation>جواب آ گیا: دیکھیں کہ کافی ہے</translation>
        </message>
        <message>
            <source>Answered: the province looks at it</source>
            <translation>جواب دیا گیا: صوبہ دیکھ رہا ہے</translation>
        </message>
        <message>
            <source>Answers always travel. Papers and pictures travel after them, those that are ticked.</source>
            <translation>جوابات ہمیشہ جاتے ہیں۔ کاغذات اور تصویریں ان کے بعد جاتی ہیں، صرف وہ جن پر نشان ہو۔</translation>
        </message>
        <message>
            <source>Answers the question</source>
            <translation>کس سوال کا جواب ہے</translation>
        </message>
        <message>
            <source>Any cost</source>
            <translation>کوئی بھی لاگت</translation>
        </message>
        <message>
            <source>Any ease</source>
            <translation>کوئی بھی آسانی</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>کوئی بھی ثبوت</translation>
        </message>
        <message>
            <source>Any shock</source>
            <translation>کوئی بھی آفت</translation>
        </message>
        <message>
            <source>Anyone who has this computer or its disk can read the work.</source>
            <translation>جس کے پاس یہ کمپیوٹر یا اس کی ڈسک ہو، وہ کام پڑھ سکتا ہے۔</translation>
        </message>
        <message>
            <source>Approval and stage</source>
            <translation>منظوری اور مرحلہ</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>منظور شدہ</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>منظور کرنے والا</translation>
        </message>
        <message>
            <source>Approved by the council</source>
            <translation>کونسل سے منظور شدہ</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>منظوری کی تاریخ</translation>
        </message>
        <message>
            <source>April to June</source>
            <translation>اپریل تا جون</translation>
        </message>
        <message>
            <source>Arabic (Windows)</source>
            <translation>عربی (Windows)</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>علاقہ</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>شاخ</translation>
        </message>
        <message>
            <source>Around it: {facts}</source>
            <translation>دیگر معلومات: {facts}</translation>
        </message>
        <message>
            <source>As in the dispatch register.</source>
            <translation>جیسا ڈسپیچ رجسٹر میں ہے۔</translation>
        </message>
        <message>
            <source>As in the paper; without one, number them in order.</source>
            <translation>جیسا کاغذ پر ہے؛ اگر نمبر نہ ہو تو ترتیب سے نمبر دیں۔</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>جیسے پروگرام کے ساتھ آتی ہے</translation>
        </message>
        <message>
            <source>As it stands in the budget book.</source>
            <translation>جیسا بجٹ کی کتاب میں ہے۔</translation>
        </message>
        <message>
            <source>As it will stand on the cover.</source>
            <translation>جیسا سرورق پر لکھا جائے گا۔</translation>
        </message>
        <message>
            <source>As its bundle of {day} says</source>
            <translation>جیسا {day} کے بنڈل میں ہے</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>جیسا اس کمپیوٹر پر ہے</translation>
        </message>
        <message>
            <source>As the person says. Stays on this computer and is never printed.</source>
            <translation>جیسا وہ شخص خود بتائے۔ یہ اسی کمپیوٹر پر رہتا ہے اور کبھی پرنٹ نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>As they stand</source>
            <translation>جیسے درج ہیں</translation>
        </message>
        <message>
            <source>As written in its notification.</source>
            <translation>جیسا اس کے نوٹیفکیشن میں لکھا ہے۔</translation>
        </message>
        <message>
            <source>As written on the paper, for example DC/SDG/14-2026.</source>
            <translation>جیسا کاغذ پر لکھا ہے، مثلاً DC/SDG/14-2026۔</translation>
        </message>
        <message>
            <source>Ask about this answer</source>
            <translation>اس جواب کے بارے میں پوچھیں</translation>
        </message>
        <message>
            <source>Ask about this record</source>
            <translation>اس اندراج کے بارے میں پوچھیں</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>دوبارہ پوچھیں</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>پہلے پوچھیں</translation>
        </message>
        <message>
            <source>Ask upward</source>
            <translation>اوپر درخواست بھیجیں</translation>
        </message>
        <message>
            <source>Asked and promised</source>
            <translation>مانگی گئی اور مختص رقم</translation>
        </message>
        <message>
            <source>Asked by {officer} on {day}</source>
            <translation>درخواست: {officer}، {day}</translation>
        </message>
        <message>
            <source>Asked by {officer} on {day}, for practice</source>
            <translation>مشق کے لیے درخواست: {officer}، {day}</translation>
        </message>
        <message>
            <source>Asked for and not yet promised, in rupees.</source>
            <translation>مانگی گئی رقم جس کا ابھی وعدہ نہیں ہوا، روپے میں۔</translation>
        </message>
        <message>
            <source>Assembly or parliamentary task force</source>
            <translation>اسمبلی یا پارلیمانی ٹاسک فورس</translation>
        </message>
        <message>
            <source>Association of councils</source>
            <translation>کونسلوں کی انجمن</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>مفروضہ</translation>
        </message>
        <message>
            <source>At least {share} by the rule</source>
            <translation>قاعدے کے مطابق کم از کم {share}</translation>
        </message>
        <message>
            <source>At work over the line. You can go on working.</source>
            <translation>رابطے پر کام جاری ہے۔ آپ اپنا کام جاری رکھ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>حاضری</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>حاضری شیٹ</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>کل حاضریاں</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>مخاطبین</translation>
        </message>
        <message>
            <source>Audience and counting</source>
            <translation>مخاطبین اور گنتی</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>مصنف</translation>
        </message>
        <message>
            <source>Awaited</source>
            <translation>انتظار ہے</translation>
        </message>
        <message>
            <source>Awareness</source>
            <translation>آگاہی</translation>
        </message>
        <message>
            <source>Awareness event</source>
            <translation>آگاہی پروگرام</translation>
        </message>
        <message>
            <source>Awareness events</source>
            <translation>آگاہی پروگرام</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>پیچھے</translation>
        </message>
        <message>
            <source>Back to the data</source>
            <translation>اعداد و شمار پر واپس جائیں</translation>
        </message>
        <message>
            <source>Back to the packs</source>
            <translation>پیکوں پر واپس</translation>
        </message>
        <message>
            <source>Back to the password</source>
            <translation>پاس ورڈ پر واپس</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>سوالات پر واپس جائیں</translation>
        </message>
        <message>
            <source>Ballot paper</source>
            <translation>رائے کی پرچی</translation>
        </message>
        <message>
            <source>Balochistan Local Government Act 2010</source>
            <translation>بلوچستان لوکل گورنمنٹ ایکٹ 2010</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>کھڑی لکیر (|)</translation>
        </message>
        <message>
            <source>Barriers</source>
            <translation>رکاوٹیں</translation>
        </message>
        <message>
            <source>Barriers and voice</source>
            <translation>رکاوٹیں اور آواز</translation>
        </message>
        <message>
            <source>Bars of committed money and gap in each fiscal year; the figures stand in the table.</source>
            <translation>ہر مالی سال کی مختص رقم اور مالی کمی کا بار چارٹ؛ اعداد جدول میں ہیں۔</translation>
        </message>
        <message>
            <source>Bars of the people counted at each event; the figures stand in the table below.</source>
            <translation>ہر پروگرام میں گنے گئے لوگوں کا بار چارٹ؛ اعداد نیچے جدول میں ہیں۔</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>بنیادی قدر</translation>
        </message>
        <message>
            <source>Baseline and stakeholder book</source>
            <translation>بنیادی جائزے اور متعلقہ فریقوں کی کتاب</translation>
        </message>
        <message>
            <source>Baseline and stakeholder book: indicator sheet with sources, data gaps, grid, mandate matrix, roles sheet (who decides, who carries out), issues and groups.</source>
            <translation>بنیادی جائزے اور متعلقہ فریقوں کی کتاب: ماخذ سمیت اشاریوں کی شیٹ، اعداد کی کمی، اثر اور دلچسپی کا خاکہ، ذمہ داریوں اور اختیارات کا جدول، کردار کی شیٹ (کون فیصلہ کرتا ہے، کون عمل کرتا ہے)، مسائل اور گروہ۔</translation>
        </message>
        <message>
            <source>Baseline sheet</source>
            <translation>بنیادی جائزے کی شیٹ</translation>
        </message>
        <message>
            <source>Baseline study</source>
            <translation>بنیادی جائزہ</translation>
        </message>
        <message>
            <source>Baseline study and Stakeholder mapping to match your available institutional function and issues of SDGs</source>
            <translation>بنیادی جائزہ اور متعلقہ فریقوں کا نقشہ، تاکہ اداروں کے موجودہ فرائض کو SDGs کے مسائل سے ملایا جائے</translation>
        </message>
        <message>
            <source>Baseline values pasted: {number}</source>
            <translation>چسپاں کی گئی بنیادی قدریں: {number}</translation>
        </message>
        <message>
            <source>Baseline values pasted: {number}. Lines without an indicator: {left}.</source>
            <translation>چسپاں کی گئی بنیادی قدریں: {number}۔ جن سطروں کے لیے کوئی اشاریہ نہیں تھا: {left}۔</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>بنیاد</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پہلے</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>پہلے اور بعد</translation>
        </message>
        <message>
            <source>Before it is handed on</source>
            <translation>آگے دینے سے پہلے</translation>
        </message>
        <message>
            <source>Before you go on, say what answers this: {field}</source>
            <translation>آگے بڑھنے سے پہلے بتائیں کہ اس کا جواب کیا دیتا ہے: {field}</translation>
        </message>
        <message>
            <source>Before {before}, after {after}</source>
            <translation>پہلے {before}، بعد میں {after}</translation>
        </message>
        <message>
            <source>Before: {answer}</source>
            <translation>پہلے: {answer}</translation>
        </message>
        <message>
            <source>Begin the action plan in step 4.</source>
            <translation>مرحلہ 4 میں عملی منصوبہ شروع کریں۔</translation>
        </message>
        <message>
            <source>Behind the averages</source>
            <translation>اوسط کے پیچھے</translation>
        </message>
        <message>
            <source>Being done</source>
            <translation>زیرِ عمل</translation>
        </message>
        <message>
            <source>Being drafted</source>
            <translation>زیرِ تیاری</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>کس میں شامل ہے</translation>
        </message>
        <message>
            <source>Belongs to: {kind}, {name}</source>
            <translation>کس میں شامل: {kind}، {name}</translation>
        </message>
        <message>
            <source>Below the smallest size</source>
            <translation>کم از کم حجم سے کم</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>بہترین</translation>
        </message>
        <message>
            <source>Best and worst rank when each weight is a fifth less or more.</source>
            <translation>سب سے اچھا اور سب سے کم درجہ، جب ہر وزن پانچواں حصہ کم یا زیادہ ہو۔</translation>
        </message>
        <message>
            <source>Best practices promotion experience exchange and initiated local government cooperation</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات کا فروغ، تجربے کا تبادلہ اور مقامی حکومتوں میں تعاون کا آغاز</translation>
        </message>
        <message>
            <source>Best rank</source>
            <translation>بہترین درجہ</translation>
        </message>
        <message>
            <source>Best within a range</source>
            <translation>مقررہ حد میں بہتر</translation>
        </message>
        <message>
            <source>Better after step {number}</source>
            <translation>مرحلہ {number} کے بعد بہتر</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>کالموں کے درمیان</translation>
        </message>
        <message>
            <source>Between the groups</source>
            <translation>گروہوں کا فرق</translation>
        </message>
        <message>
            <source>Between the worst and the best part</source>
            <translation>کمزور ترین اور بہترین حصے کا فرق</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>جاری شدہ بل</translation>
        </message>
        <message>
            <source>Billed, not collected</source>
            <translation>بل جاری، وصولی نہیں</translation>
        </message>
        <message>
            <source>Billions</source>
            <translation>ارب</translation>
        </message>
        <message>
            <source>Blank form</source>
            <translation>خالی فارم</translation>
        </message>
        <message>
            <source>Blank forms for the field</source>
            <translation>میدانی کام کے لیے خالی فارم</translation>
        </message>
        <message>
            <source>Blank: {answer}</source>
            <translation>خالی: {answer}</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>حدود</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>دونوں</translation>
        </message>
        <message>
            <source>Both are noted. The work goes on.</source>
            <translation>دونوں درج کر لیے گئے۔ کام جاری ہے۔</translation>
        </message>
        <message>
            <source>Both name {targets}. Not judged yet.</source>
            <translation>دونوں میں درج ہیں: {targets}۔ فیصلہ ابھی باقی ہے۔</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>مختصر رپورٹ</translation>
        </message>
        <message>
            <source>Brief for the Deputy Commissioner</source>
            <translation>ڈپٹی کمشنر کے لیے مختصر رپورٹ</translation>
        </message>
        <message>
            <source>Brief for the council</source>
            <translation>کونسل کے لیے مختصر رپورٹ</translation>
        </message>
        <message>
            <source>Bring back what was typed at {time} in “{field}”?</source>
            <translation>{time} پر اس خانے میں جو لکھا گیا تھا کیا اسے واپس لائیں: “{field}”؟</translation>
        </message>
        <message>
            <source>Bring departments, councils and citizens to one table with a notification, a calendar and a quorum, so that coordination does not depend on one officer. Train the people in it, and follow every decision to its end.</source>
            <translation>نوٹیفکیشن، کیلنڈر اور کورم کے ساتھ محکموں، کونسلوں اور شہریوں کو ایک میز پر لائیں، تاکہ رابطہ کاری کسی ایک افسر پر منحصر نہ رہے۔ اس کے ارکان کو تربیت دیں اور ہر فیصلے پر آخر تک نظر رکھیں۔</translation>
        </message>
        <message>
            <source>Bring from Excel</source>
            <translation>ایکسل سے لائیں</translation>
        </message>
        <message>
            <source>Bring from Excel: {kind}</source>
            <translation>ایکسل سے لائیں: {kind}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>1 سطر لائیں</numerusform>
                <numerusform>%n سطریں لائیں</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in missing voices</source>
            <translation>رہ جانے والی آوازیں شامل کریں</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>واپس لائیں</translation>
        </message>
        <message>
            <source>Bring it into force and add the scan of the decision.</source>
            <translation>اسے نافذ کرائیں اور فیصلے کا اسکین شامل کریں۔</translation>
        </message>
        <message>
            <source>Bring my work back</source>
            <translation>میرا کام واپس لائیں</translation>
        </message>
        <message>
            <source>Bring partners in</source>
            <translation>شراکت دار شامل کریں</translation>
        </message>
        <message>
            <source>Bring the work to this computer</source>
            <translation>کام اس کمپیوٹر پر لائیں</translation>
        </message>
        <message>
            <source>Bringing people together</source>
            <translation>لوگوں کو اکٹھا کرنا</translation>
        </message>
        <message>
            <source>Brought back from the damaged file</source>
            <translation>خراب فائل سے واپس لایا گیا</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>بجٹ</translation>
        </message>
        <message>
            <source>Budget calendar</source>
            <translation>بجٹ کیلنڈر</translation>
        </message>
        <message>
            <source>Budget statement</source>
            <translation>بجٹ کا بیان</translation>
        </message>
        <message>
            <source>Budget tagging</source>
            <translation>بجٹ کو ذیلی اہداف سے جوڑنا</translation>
        </message>
        <message>
            <source>Building map fees</source>
            <translation>عمارتی نقشے کی فیس</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>بنڈل</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}</source>
            <translation>بنڈل {number}، منجانب {place}</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} comes on several sticks. Missing: parts {missing} of {all}.</source>
            <translation>بنڈل {number}، منجانب {place}، کئی یو ایس بی پر آیا ہے۔ {all} میں سے یہ حصے باقی ہیں: {missing}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in, and with it what had waited: {numbers}. Changes: {changes}. Differences to decide: {differences}.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا، اور اس کے ساتھ وہ بھی جو منتظر تھے: {numbers}۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. Changes of other offices' records that are set aside: {aside}.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔ دوسرے دفاتر کے اندراجات کی تبدیلیاں جو الگ رکھی گئیں: {aside}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. The certificate of {computer} has run out. Ask the district for a new request and admit the computer again.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔ اس کمپیوٹر کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے: {computer}۔ ضلع سے نئی درخواست منگوائیں اور کمپیوٹر کو دوبارہ منظور کریں۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. The certificate of {computer} has run out. Ask the provincial office to admit the computer again.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔ اس کمپیوٹر کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے: {computer}۔ صوبائی دفتر سے کہیں کہ اسے دوبارہ منظور کرے۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. Two computers work under one name: the work of both is kept, the second as {computer}. Ask the district which laptop was copied.</source>
            <translation>بنڈل {number}، منجانب {place}، شامل ہو گیا۔ تبدیلیاں: {changes}۔ فیصلہ طلب فرق: {differences}۔ دو کمپیوٹر ایک ہی نام سے کام کر رہے ہیں: دونوں کا کام محفوظ ہے، دوسرے کا اس نام سے: {computer}۔ ضلع سے پوچھیں کہ کس لیپ ٹاپ کی نقل بنائی گئی۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} taken in</source>
            <translation>بنڈل {number} شامل ہوا، منجانب {place}</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} waits: changes {first} to {last} before it have not come. Ask {place} for a full bundle.</source>
            <translation>بنڈل {number}، منجانب {place}، منتظر ہے: اس سے پہلے کی تبدیلیاں {first} سے {last} تک نہیں آئیں۔ اس دفتر سے پورا بنڈل مانگیں: {place}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} waits: it builds on bundle {after}, which has not come. Ask {place} for it.</source>
            <translation>بنڈل {number}، منجانب {place}، منتظر ہے: اس سے پہلے بنڈل {after} ضروری ہے جو نہیں آیا۔ اسے اس دفتر سے مانگیں: {place}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} was taken in on {day}. Nothing to do.</source>
            <translation>بنڈل {number}، منجانب {place}، {day} کو شامل ہو چکا ہے۔ کچھ کرنے کی ضرورت نہیں۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}.</source>
            <translation>بنڈل {number}، منجانب {place}۔ تبدیلیاں: {changes}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. Changes of other offices' records that are set aside: {aside}.</source>
            <translation>بنڈل {number}، منجانب {place}۔ تبدیلیاں: {changes}۔ دوسرے دفاتر کے اندراجات کی تبدیلیاں جو الگ رکھی گئیں: {aside}۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. Ask the district for a new request and admit the computer again.</source>
            <translation>بنڈل {number}، منجانب {place}۔ تبدیلیاں: {changes}۔ اس کمپیوٹر کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے: {computer}۔ ضلع سے نئی درخواست منگوائیں اور کمپیوٹر کو دوبارہ منظور کریں۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. Ask the provincial office to admit the computer again.</source>
            <translation>بنڈل {number}، منجانب {place}۔ تبدیلیاں: {changes}۔ اس کمپیوٹر کے سرٹیفکیٹ کی میعاد ختم ہو چکی ہے: {computer}۔ صوبائی دفتر سے کہیں کہ اسے دوبارہ منظور کرے۔</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. Two computers work under one name. Take it in: nothing is lost, and the work of both is kept.</source>
            <translation>بنڈل {number}، منجانب {place}۔ تبدیلیاں: {changes}۔ دو کمپیوٹر ایک ہی نام سے کام کر رہے ہیں۔ اسے شامل کریں: کچھ ضائع نہیں ہوگا، دونوں کا کام محفوظ رہے گا۔</translation>
        </message>
        <message>
            <source>Bundle {number} has been on its way since today. If that stick is lost, nothing is lost: bundle {next} carries it all.</source>
            <translation>بنڈل {number} آج سے راستے میں ہے۔ اگر وہ یو ایس بی گم ہو جائے تو کچھ ضائع نہیں ہوتا: بنڈل {next} میں سب کچھ موجود ہوگا۔</translation>
        </message>
        <message>
            <source>Bundle {number} has been on its way since {day}, {days} days. If that stick is lost, nothing is lost: bundle {next} carries it all.</source>
            <translation>بنڈل {number} تاریخ {day} سے راستے میں ہے، {days} دن ہو گئے۔ اگر وہ یو ایس بی گم ہو جائے تو کچھ ضائع نہیں ہوتا: بنڈل {next} میں سب کچھ موجود ہوگا۔</translation>
        </message>
        <message>
            <source>Bundle {number} has been sent.</source>
            <translation>بنڈل {number} بھیج دیا گیا۔</translation>
        </message>
        <message>
            <source>Bundle {number} has been sent; it went on at piece {piece} of {pieces}.</source>
            <translation>بنڈل {number} بھیج دیا گیا؛ بھیجنا {pieces} میں سے حصہ {piece} سے آگے جاری رہا۔</translation>
        </message>
        <message>
            <source>Bundle {number} has not left whole</source>
            <translation>بنڈل {number} پورا نہیں گیا</translation>
        </message>
        <message>
            <source>Bundle {number} to {place}</source>
            <translation>بنڈل {number}، بنام {place}</translation>
        </message>
        <message>
            <source>Bundles can also go over a line, to a place that your provincial office names. Leave this empty if only sticks are used.</source>
            <translation>بنڈل رابطے کے ذریعے بھی جا سکتے ہیں، اس جگہ جو آپ کا صوبائی دفتر بتائے۔ اگر صرف یو ایس بی استعمال ہوتی ہو تو اسے خالی چھوڑ دیں۔</translation>
        </message>
        <message>
            <source>Bundles can go. The province marks them as not yet verified until it has your request.</source>
            <translation>بنڈل بھیجے جا سکتے ہیں۔ جب تک صوبے کو آپ کی درخواست نہ ملے، وہ ان پر “تصدیق باقی” کا نشان لگاتا ہے۔</translation>
        </message>
        <message>
            <source>Bundles sent and received</source>
            <translation>بھیجے اور وصول کیے گئے بنڈل</translation>
        </message>
        <message>
            <source>Bus stand fees</source>
            <translation>بس اڈے کی فیس</translation>
        </message>
        <message>
            <source>By an equal rate</source>
            <translation>برابر شرح سے</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>ذریعہ وار</translation>
        </message>
        <message>
            <source>By due date</source>
            <translation>آخری تاریخ وار</translation>
        </message>
        <message>
            <source>By order of {office}, with effect from {day}:</source>
            <translation>بحکم {office}، {day} سے نافذ العمل:</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>ذمہ دار وار</translation>
        </message>
        <message>
            <source>By target</source>
            <translation>ذیلی ہدف وار</translation>
        </message>
        <message>
            <source>By tehsil</source>
            <translation>تحصیل وار</translation>
        </message>
        <message>
            <source>Bylaw</source>
            <translation>بائی لا</translation>
        </message>
        <message>
            <source>COVID-19</source>
            <translation>COVID-19</translation>
        </message>
        <message>
            <source>Calendar of papers</source>
            <translation>کاغذات کا کیلنڈر</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>فون کال</translation>
        </message>
        <message>
            <source>Call the district and have its check number read out: six groups of five figures. Type it here.</source>
            <translation>ضلع کو فون کریں اور اس کا تصدیقی نمبر پڑھوائیں: پانچ پانچ ہندسوں کے چھ مجموعے۔ اسے یہاں لکھیں۔</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>قابلِ حصول</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>منسوخ</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>صلاحیت</translation>
        </message>
        <message>
            <source>Capacity not scored yet</source>
            <translation>صلاحیت کا اسکور ابھی باقی</translation>
        </message>
        <message>
            <source>Capacity {number} of {all}</source>
            <translation>صلاحیت: {all} میں سے {number}</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation>سرمایہ جاتی</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>سرمایہ جاتی لاگت</translation>
        </message>
        <message>
            <source>Capital costs</source>
            <translation>سرمایہ جاتی اخراجات</translation>
        </message>
        <message>
            <source>Carries out</source>
            <translation>عمل کرتا ہے</translation>
        </message>
        <message>
            <source>Carry out the decision “{name}”.</source>
            <translation>اس فیصلے پر عمل کریں: “{name}”۔</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>زمرہ</translation>
        </message>
        <message>
            <source>Cattle market</source>
            <translation>مویشی منڈی</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>بالائی حد</translation>
        </message>
        <message>
            <source>Ceilings and rules for schemes</source>
            <translation>اسکیموں کی بالائی حدیں اور قواعد</translation>
        </message>
        <message>
            <source>Celebration of a day</source>
            <translation>دن منانا</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>چیئرپرسن</translation>
        </message>
        <message>
            <source>Chairperson of the committee</source>
            <translation>کمیٹی کا چیئرپرسن</translation>
        </message>
        <message>
            <source>Chairperson of the council</source>
            <translation>کونسل کا چیئرپرسن</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تبدیلی</translation>
        </message>
        <message>
            <source>Change between questions and table</source>
            <translation>فارم اور جدول میں بدلیں</translation>
        </message>
        <message>
            <source>Change the password or the lock</source>
            <translation>پاس ورڈ یا تالا تبدیل کریں</translation>
        </message>
        <message>
            <source>Change this answer</source>
            <translation>تبدیل کریں</translation>
        </message>
        <message>
            <source>Changed here</source>
            <translation>یہاں تبدیل ہوئی</translation>
        </message>
        <message>
            <source>Changed lines go into the next pack. Lines of the program are never lost.</source>
            <translation>تبدیل شدہ سطریں اگلے پیک میں جاتی ہیں۔ پروگرام کی سطریں کبھی ضائع نہیں ہوتیں۔</translation>
        </message>
        <message>
            <source>Changed ranks without a reason: {count}.</source>
            <translation>بغیر وجہ تبدیل کیے گئے درجے: {count}۔</translation>
        </message>
        <message>
            <source>Changed since the decision</source>
            <translation>فیصلے کے بعد تبدیل ہوا</translation>
        </message>
        <message>
            <source>Changed: {record}</source>
            <translation>تبدیل ہوا: {record}</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ذریعہ</translation>
        </message>
        <message>
            <source>Check a code</source>
            <translation>کوڈ جانچیں</translation>
        </message>
        <message>
            <source>Check again: “{name}”.</source>
            <translation>دوبارہ جانچیں: “{name}”۔</translation>
        </message>
        <message>
            <source>Check answers</source>
            <translation>جوابات جانچیں</translation>
        </message>
        <message>
            <source>Check answers: {name}</source>
            <translation>جوابات جانچیں: {name}</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>تصدیقی کوڈ</translation>
        </message>
        <message>
            <source>Check code of the file</source>
            <translation>فائل کا تصدیقی کوڈ</translation>
        </message>
        <message>
            <source>Check code {code}</source>
            <translation>تصدیقی کوڈ {code}</translation>
        </message>
        <message>
            <source>Check number</source>
            <translation>تصدیقی نمبر</translation>
        </message>
        <message>
            <source>Check number of {computer}</source>
            <translation>اس کمپیوٹر کا تصدیقی نمبر: {computer}</translation>
        </message>
        <message>
            <source>Check number, to be read to the province over the phone</source>
            <translation>تصدیقی نمبر، صوبے کو فون پر پڑھ کر سنانے کے لیے</translation>
        </message>
        <message>
            <source>Check the code</source>
            <translation>کوڈ جانچیں</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>سطریں جانچیں</translation>
        </message>
        <message>
            <source>Check who gains</source>
            <translation>دیکھیں کہ فائدہ کسے ہوگا</translation>
        </message>
        <message>
            <source>Checked and complete. You can take the stick out now.</source>
            <translation>جانچ ہو گئی، سب مکمل ہے۔ اب یو ایس بی نکالی جا سکتی ہے۔</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>جانچنے والا</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>جانچ کی تاریخ</translation>
        </message>
        <message>
            <source>Checked. Parts {parts} of {all} are on this stick. Now the whole bundle has left.</source>
            <translation>جانچ ہو گئی۔ {all} میں سے یہ حصے اس یو ایس بی پر ہیں: {parts}۔ اب پورا بنڈل جا چکا ہے۔</translation>
        </message>
        <message>
            <source>Checked. Parts {parts} of {all} are on this stick. Put in the next stick for parts {missing}.</source>
            <translation>جانچ ہو گئی۔ {all} میں سے یہ حصے اس یو ایس بی پر ہیں: {parts}۔ ان حصوں کے لیے اگلی یو ایس بی لگائیں: {missing}۔</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>بچے اور بچیاں</translation>
        </message>
        <message>
            <source>Choice from a list</source>
            <translation>فہرست سے چناؤ</translation>
        </message>
        <message>
            <source>Choose a district</source>
            <translation>ضلع منتخب کریں</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>فائل چنیں</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>فولڈر چنیں</translation>
        </message>
        <message>
            <source>Choose a safety copy. All the work that is in it comes back.</source>
            <translation>کوئی حفاظتی نقل چنیں۔ اس میں موجود سارا کام واپس آ جائے گا۔</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>دوسری فائل چنیں</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>فائلیں چنیں</translation>
        </message>
        <message>
            <source>Choose openly what comes first, then write a results chain with SMART targets, actions, places, dates and costs. The plan serves the local development agenda and shows the SDG target behind every rupee.</source>
            <translation>سب کے سامنے طے کریں کہ پہلے کیا ہوگا، پھر SMART مطلوبہ قدروں، اقدامات، مقامات، تاریخوں اور لاگت کے ساتھ نتائج کا سلسلہ لکھیں۔ منصوبہ مقامی ترقیاتی ایجنڈے کے لیے ہوتا ہے اور ہر روپے کے پیچھے SDG ذیلی ہدف دکھاتا ہے۔</translation>
        </message>
        <message>
            <source>Choose the action that is linked, or say that the item does not apply.</source>
            <translation>وہ اقدام چنیں جس کا تعلق ہے، یا بتائیں کہ یہ نکتہ لاگو نہیں۔</translation>
        </message>
        <message>
            <source>Choose the district from the list.</source>
            <translation>فہرست میں سے ضلع چنیں۔</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>فائل چنیں</translation>
        </message>
        <message>
            <source>Choose the file that holds the table. Nothing changes before the last page; the file stays as it is.</source>
            <translation>وہ فائل چنیں جس میں جدول ہے۔ آخری صفحے سے پہلے کچھ تبدیل نہیں ہوتا؛ فائل جوں کی توں رہتی ہے۔</translation>
        </message>
        <message>
            <source>Choose the indicators</source>
            <translation>اشاریے چنیں</translation>
        </message>
        <message>
            <source>Choose the start file</source>
            <translation>ابتدائی فائل چنیں</translation>
        </message>
        <message>
            <source>Choose what stays here</source>
            <translation>چنیں کہ کیا یہیں رہے</translation>
        </message>
        <message>
            <source>Choose your district from the list.</source>
            <translation>فہرست میں سے اپنا ضلع چنیں۔</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>اپنی زبان چنیں</translation>
        </message>
        <message>
            <source>Choose your province.</source>
            <translation>اپنا صوبہ چنیں۔</translation>
        </message>
        <message>
            <source>Citizen feedback</source>
            <translation>شہریوں کی رائے</translation>
        </message>
        <message>
            <source>Citizens</source>
            <translation>شہری</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>سول سوسائٹی</translation>
        </message>
        <message>
            <source>Class of source</source>
            <translation>مالی ذریعے کی قسم</translation>
        </message>
        <message>
            <source>Classes of source: {have} of {want}.</source>
            <translation>مالی ذرائع کی اقسام: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Clause of a plan</source>
            <translation>منصوبے کی شق</translation>
        </message>
        <message>
            <source>Clear for other districts</source>
            <translation>دوسرے اضلاع کے لیے منظور کریں</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>منظوری</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>منظور شدہ</translation>
        </message>
        <message>
            <source>Cleared by the district</source>
            <translation>ضلع سے منظور شدہ</translation>
        </message>
        <message>
            <source>Cleared for other districts</source>
            <translation>دوسرے اضلاع کے لیے منظور</translation>
        </message>
        <message>
            <source>Cleared for other districts.</source>
            <translation>دوسرے اضلاع کے لیے منظور کیا گیا۔</translation>
        </message>
        <message>
            <source>Cleared practices</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>منظور شدہ کامیاب تجربات</translation>
        </message>
        <message>
            <source>Click in a field to write in it.</source>
            <translation>لکھنے کے لیے کسی خانے میں کلک کریں۔</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>موسمیاتی اثر</translation>
        </message>
        <message>
            <source>Climate and risk</source>
            <translation>موسمیاتی اثر اور خطرہ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Close the pilot honestly</source>
            <translation>آزمائشی کام دیانت سے بند کریں</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>پروگرام بند کریں</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>Closed before it was decided. The meeting was held on {day}.</source>
            <translation>یہ فیصلہ ہونے سے پہلے بند دکھایا گیا ہے۔ اجلاس {day} کو ہوا تھا۔</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>بند ہونے کی تاریخ</translation>
        </message>
        <message>
            <source>Co-lead</source>
            <translation>شریک سربراہی</translation>
        </message>
        <message>
            <source>Co-opted member</source>
            <translation>کو آپٹڈ رکن</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کوڈ</translation>
        </message>
        <message>
            <source>Code of a reference list</source>
            <translation>حوالہ فہرست کا کوڈ</translation>
        </message>
        <message>
            <source>Code {code} has no edition. Codes change their meaning between editions: add the edition first.</source>
            <translation>اس کوڈ کا ایڈیشن درج نہیں: {code}۔ ہر ایڈیشن میں کوڈ کا مطلب بدل سکتا ہے: پہلے ایڈیشن درج کریں۔</translation>
        </message>
        <message>
            <source>Coherence</source>
            <translation>باہمی مطابقت</translation>
        </message>
        <message>
            <source>Collaborate</source>
            <translation>مل کر کام کرنا</translation>
        </message>
        <message>
            <source>Collect on a fixed rhythm what moved, what was spent and what was seen on site, and say plainly what is on track. Report it three ways from the same records: to the task force and province, to the national review, and to the public.</source>
            <translation>مقررہ وقفے سے جمع کریں کہ کیا پیش رفت ہوئی، کتنا خرچ ہوا اور موقع پر کیا دیکھا گیا، اور صاف بتائیں کہ کیا درست رفتار پر ہے۔ انہی اندراجات سے تین طرح رپورٹ دیں: ٹاسک فورس اور صوبے کو، قومی جائزے کو، اور عوام کو۔</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>وصول شدہ رقم</translation>
        </message>
        <message>
            <source>Collected last year</source>
            <translation>پچھلے سال وصول شدہ</translation>
        </message>
        <message>
            <source>Collected of billed</source>
            <translation>بلوں میں سے وصول</translation>
        </message>
        <message>
            <source>Collected this year</source>
            <translation>اس سال وصول شدہ</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>جمع کنندہ دفتر</translation>
        </message>
        <message>
            <source>Collector of the value due</source>
            <translation>باقی قدر کا جمع کنندہ دفتر</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ</translation>
        </message>
        <message>
            <source>Column {letter}</source>
            <translation>کالم {letter}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>کالم</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>کس کے بعد</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>کاما (,)</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>حکم</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تبصرہ</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>عہد</translation>
        </message>
        <message>
            <source>Commitment file</source>
            <translation>عہد کی فائل</translation>
        </message>
        <message>
            <source>Commitment file: register, scorecard, follow-ups and reach, with fillable drafts of a council resolution, an office order and an MoU for signature.</source>
            <translation>عہد کی فائل: رجسٹر، اسکور کارڈ، پیروی اور آگاہی کی پہنچ، ساتھ دستخط کے لیے کونسل کی قرارداد، دفتری حکم نامے اور مفاہمتی یادداشت کے مسودے جنہیں پُر کیا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>عہد</translation>
        </message>
        <message>
            <source>Commitments over time</source>
            <translation>وقت کے ساتھ عہد</translation>
        </message>
        <message>
            <source>Commitments will stand here from their decision to their delivery date.</source>
            <translation>عہد یہاں فیصلے کی تاریخ سے تکمیل کی تاریخ تک نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>مختص رقم</translation>
        </message>
        <message>
            <source>Committed money and gap by fiscal year, in rupees</source>
            <translation>مالی سال کے لحاظ سے مختص رقم اور مالی کمی، روپے میں</translation>
        </message>
        <message>
            <source>Committed, Rs</source>
            <translation>مختص رقم (روپے)</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>ابلاغ</translation>
        </message>
        <message>
            <source>Community contribution</source>
            <translation>مقامی لوگوں کا حصہ</translation>
        </message>
        <message>
            <source>Community organisation</source>
            <translation>مقامی سماجی تنظیم</translation>
        </message>
        <message>
            <source>Company's social responsibility money (CSR)</source>
            <translation>کمپنی کی سماجی ذمہ داری کی رقم (CSR)</translation>
        </message>
        <message>
            <source>Company's social responsibility project (CSR)</source>
            <translation>کمپنی کی سماجی ذمہ داری کا پراجیکٹ (CSR)</translation>
        </message>
        <message>
            <source>Compare districts</source>
            <translation>اضلاع کا موازنہ</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شکایت</translation>
        </message>
        <message>
            <source>Complaint box</source>
            <translation>شکایت بکس</translation>
        </message>
        <message>
            <source>Complaints portal</source>
            <translation>شکایات پورٹل</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Completed evaluations without a response: {count}.</source>
            <translation>مکمل جائزے جن کا جواب نہیں دیا گیا: {count}۔</translation>
        </message>
        <message>
            <source>Completeness: {share}</source>
            <translation>اعداد مکمل: {share}</translation>
        </message>
        <message>
            <source>Computers</source>
            <translation>کمپیوٹر</translation>
        </message>
        <message>
            <source>Computers of the districts</source>
            <translation>اضلاع کے کمپیوٹر</translation>
        </message>
        <message>
            <source>Computers that are known</source>
            <translation>معلوم کمپیوٹر</translation>
        </message>
        <message>
            <source>Computers that ask to be admitted</source>
            <translation>منظوری کے منتظر کمپیوٹر</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>ابتدائی خاکہ</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>تشویش</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>شرائط</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>رضامندی</translation>
        </message>
        <message>
            <source>Consult</source>
            <translation>رائے لینا</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>رائے لی جاتی ہے</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>رابطے کا فرد</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>رابطے</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>Continue copying</source>
            <translation>نقل جاری رکھیں</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>تعاون کا معاہدہ</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>رابطہ کاری</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نقل ہو گئی</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>کاپیاں</translation>
        </message>
        <message>
            <source>Copies given out, or times it was aired.</source>
            <translation>بانٹی گئی کاپیاں، یا کتنی بار نشر ہوا۔</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>نقول برائے</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>مدد کے لیے نقل کریں</translation>
        </message>
        <message>
            <source>Copy my work now</source>
            <translation>ابھی میرے کام کی نقل بنائیں</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>تصویر نقل کریں</translation>
        </message>
        <message>
            <source>Copy the slip</source>
            <translation>پرچی نقل کریں</translation>
        </message>
        <message>
            <source>Copy these rows</source>
            <translation>یہ سطریں نقل کریں</translation>
        </message>
        <message>
            <source>Copying was interrupted. It goes on from {percent} %.</source>
            <translation>نقل درمیان میں رک گئی۔ یہ {percent} فیصد سے آگے چلے گی۔</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>لاگت</translation>
        </message>
        <message>
            <source>Cost a person</source>
            <translation>فی کس لاگت</translation>
        </message>
        <message>
            <source>Cost against committed money, year by year: what is funded, what is missing, and who could carry it. Turn the missing part into schemes that pass the rules, better own revenue, and partnerships with a workable business model.</source>
            <translation>سال بہ سال لاگت اور مختص رقم کا موازنہ: کس کے لیے رقم موجود ہے، کتنی کم ہے، اور یہ کون دے سکتا ہے۔ اس کمی کو قواعد پر پوری اترنے والی اسکیموں، اپنے ذرائع کی بہتر آمدنی اور قابلِ عمل کاروباری ماڈل والی شراکت داریوں سے پورا کریں۔</translation>
        </message>
        <message>
            <source>Cost less what was spent before the first year and since.</source>
            <translation>لاگت میں سے وہ رقم نکال کر جو پہلے سال سے قبل اور اس کے بعد خرچ ہوئی۔</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>لاگت کی مد</translation>
        </message>
        <message>
            <source>Cost lines</source>
            <translation>لاگت کی مدات</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>فی اکائی لاگت</translation>
        </message>
        <message>
            <source>Cost them</source>
            <translation>لاگت لگائیں</translation>
        </message>
        <message>
            <source>Cost, Rs</source>
            <translation>لاگت (روپے)</translation>
        </message>
        <message>
            <source>Cost, impact and duration</source>
            <translation>لاگت، اثر اور پائیداری</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>لاگت</translation>
        </message>
        <message>
            <source>Costs and income</source>
            <translation>لاگت اور آمدنی</translation>
        </message>
        <message>
            <source>Costs by fiscal year, in rupees</source>
            <translation>مالی سال کے لحاظ سے لاگت، روپے میں</translation>
        </message>
        <message>
            <source>Costs or income not known</source>
            <translation>لاگت یا آمدنی معلوم نہیں</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>کونسل</translation>
        </message>
        <message>
            <source>Council area</source>
            <translation>کونسل کا علاقہ</translation>
        </message>
        <message>
            <source>Council member</source>
            <translation>کونسل کا رکن</translation>
        </message>
        <message>
            <source>Council resolution</source>
            <translation>کونسل کی قرارداد</translation>
        </message>
        <message>
            <source>Council sitting</source>
            <translation>کونسل کا اجلاس</translation>
        </message>
        <message>
            <source>Council's own programme</source>
            <translation>کونسل کا اپنا پروگرام</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>ملک</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>عدالتی مقدمہ</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>کتنا پورا</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>شامل</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>معیار</translation>
        </message>
        <message>
            <source>Crore</source>
            <translation>کروڑ</translation>
        </message>
        <message>
            <source>Crores</source>
            <translation>کروڑ</translation>
        </message>
        <message>
            <source>Ctrl+Y brings it in again.</source>
            <translation>Ctrl+Y سے یہ دوبارہ آ جائے گا۔</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>گہرا</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>اعداد و شمار</translation>
        </message>
        <message>
            <source>Data dictionary</source>
            <translation>خانوں کی وضاحت</translation>
        </message>
        <message>
            <source>Data gaps</source>
            <translation>اعداد و شمار کی کمی</translation>
        </message>
        <message>
            <source>Data plan</source>
            <translation>اعداد کا منصوبہ</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>اعداد کا مجموعہ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Dates of the budget</source>
            <translation>بجٹ کی تاریخیں</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Day set by the province</source>
            <translation>صوبے کی مقررہ تاریخ</translation>
        </message>
        <message>
            <source>Day to be filled</source>
            <translation>تاریخ درج ہونا باقی</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>دن</translation>
        </message>
        <message>
            <source>Days from today</source>
            <translation>آج سے دن</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>تاخیر کے دن</translation>
        </message>
        <message>
            <source>Days to an answer, in the middle</source>
            <translation>جواب تک دن، درمیانی قدر</translation>
        </message>
        <message>
            <source>Days to the answer, median</source>
            <translation>جواب تک دن، درمیانی قدر</translation>
        </message>
        <message>
            <source>Days without an answer</source>
            <translation>جواب کے بغیر دن</translation>
        </message>
        <message>
            <source>Decide one difference.</source>
            <translation>ایک فرق کا فیصلہ کریں۔</translation>
        </message>
        <message>
            <source>Decide the differences</source>
            <translation>فرق کا فیصلہ کریں</translation>
        </message>
        <message>
            <source>Decide the differences: {number}</source>
            <translation>فرق کا فیصلہ کریں: {number}</translation>
        </message>
        <message>
            <source>Decide {number} differences.</source>
            <translation>{number} فرق کا فیصلہ کریں۔</translation>
        </message>
        <message>
            <source>Decided in</source>
            <translation>کس اجلاس میں</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>فیصلہ کرتا ہے</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>فیصلہ ساز ادارہ</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>فیصلہ</translation>
        </message>
        <message>
            <source>Decision of the committee</source>
            <translation>کمیٹی کا فیصلہ</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>فیصلہ واپس لیا گیا</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>فیصلے</translation>
        </message>
        <message>
            <source>Decisions are written down with a person and a day, and are followed up in each meeting.</source>
            <translation>فیصلے ذمہ دار فرد اور تاریخ کے ساتھ لکھے جاتے ہیں، اور ہر اجلاس میں ان کی پیروی ہوتی ہے۔</translation>
        </message>
        <message>
            <source>Decisions long past their day without an outcome: {silent}. Write one line for each.</source>
            <translation>فیصلے جن کی تاریخ کب کی گزر چکی مگر نتیجہ درج نہیں: {silent}۔ ہر ایک کے لیے ایک سطر لکھیں۔</translation>
        </message>
        <message>
            <source>Decisions on record: {have} of {want}.</source>
            <translation>ریکارڈ پر موجود فیصلے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Decisions that are overdue</source>
            <translation>فیصلے جن کی تاریخ گزر چکی</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>اعلامیہ</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>مؤخر</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>تعریف</translation>
        </message>
        <message>
            <source>Delete a letter</source>
            <translation>ایک حرف مٹائیں</translation>
        </message>
        <message>
            <source>Deliver by</source>
            <translation>تکمیل کب تک</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>عوامی مطالبہ</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>نسب نما</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>محکمہ</translation>
        </message>
        <message>
            <source>Deputy Commissioner</source>
            <translation>ڈپٹی کمشنر</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>ڈیزائن</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>تفصیلات</translation>
        </message>
        <message>
            <source>Develop a monitoring and evaluation scheme as a basis for reporting progress</source>
            <translation>پیش رفت کی رپورٹ کی بنیاد کے طور پر نگرانی اور جائزے کا نظام بنائیں</translation>
        </message>
        <message>
            <source>Develop action plan according to city development agenda that match to the SDGs</source>
            <translation>شہر کے ترقیاتی ایجنڈے کے مطابق SDGs سے ہم آہنگ عملی منصوبہ تیار کریں</translation>
        </message>
        <message>
            <source>Development committee</source>
            <translation>ترقیاتی کمیٹی</translation>
        </message>
        <message>
            <source>Devolution</source>
            <translation>اختیار کی منتقلی</translation>
        </message>
        <message>
            <source>Did not leave; a later bundle carries it</source>
            <translation>نہیں گیا؛ بعد کے بنڈل میں شامل ہے</translation>
        </message>
        <message>
            <source>Difference decided: {record}</source>
            <translation>فرق کا فیصلہ ہوا: {record}</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>فرق</translation>
        </message>
        <message>
            <source>Differences decided: {number}</source>
            <translation>جن فرق کا فیصلہ ہوا: {number}</translation>
        </message>
        <message>
            <source>Different schemes</source>
            <translation>الگ الگ اسکیمیں</translation>
        </message>
        <message>
            <source>Digital service</source>
            <translation>ڈیجیٹل خدمت</translation>
        </message>
        <message>
            <source>Digital skills</source>
            <translation>ڈیجیٹل مہارت</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>سمت</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>معلومات کی اشاعت</translation>
        </message>
        <message>
            <source>Discrimination</source>
            <translation>امتیازی سلوک</translation>
        </message>
        <message>
            <source>Dispatch slip</source>
            <translation>ترسیلی پرچی</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>تحلیل کی تاریخ</translation>
        </message>
        <message>
            <source>Distance and isolation, from 0, none, to 3, very large.</source>
            <translation>فاصلہ اور الگ تھلگ ہونا، 0 (بالکل نہیں) سے 3 (بہت زیادہ) تک۔</translation>
        </message>
        <message>
            <source>Distance to target</source>
            <translation>مطلوبہ قدر سے فاصلہ</translation>
        </message>
        <message>
            <source>Distance {distance}</source>
            <translation>فاصلہ {distance}</translation>
        </message>
        <message>
            <source>District</source>
            <translation>ضلع</translation>
        </message>
        <message>
            <source>District SDG action plan</source>
            <translation>ضلعی SDG عملی منصوبہ</translation>
        </message>
        <message>
            <source>District SDG action plan: priorities and how they were chosen, results framework, costed action table, A3 Gantt; and a PC-I working sheet for each action with its 15 heads.</source>
            <translation>ضلعی SDG عملی منصوبہ: ترجیحات اور ان کے چناؤ کا طریقہ، نتائج کا فریم ورک، لاگت سمیت اقدامات کا جدول، A3 گینٹ چارٹ؛ اور ہر اقدام کے لیے 15 عنوانات والی PC-I ورکنگ شیٹ۔</translation>
        </message>
        <message>
            <source>District SDG committee</source>
            <translation>ضلعی SDG کمیٹی</translation>
        </message>
        <message>
            <source>District and council offices lead, co-lead or support {targets} of {all} SDG targets ({share}).</source>
            <translation>{all} میں سے {targets} SDG ذیلی اہداف میں سربراہی، شریک سربراہی یا معاونت ضلعی اور کونسل کے دفاتر کے پاس ہے ({share})۔</translation>
        </message>
        <message>
            <source>District development programme (ADP)</source>
            <translation>ضلعی ترقیاتی پروگرام (ADP)</translation>
        </message>
        <message>
            <source>District {place}</source>
            <translation>ضلع {place}</translation>
        </message>
        <message>
            <source>District {place} and {partner} agree to work together from {day} to {end}.</source>
            <translation>ضلع {place} اور دوسرا فریق، {partner}، مل کر کام کرنے پر متفق ہیں، {day} سے {end} تک۔</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>اضلاع</translation>
        </message>
        <message>
            <source>Districts that reported</source>
            <translation>اعداد دینے والے اضلاع</translation>
        </message>
        <message>
            <source>Districts that were heard from</source>
            <translation>اضلاع جن سے رابطہ ہوا</translation>
        </message>
        <message>
            <source>Districts: {number}</source>
            <translation>اضلاع: {number}</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>ڈویژن</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>دوبارہ کریں</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>دوبارہ کریں: {step}</translation>
        </message>
        <message>
            <source>Do indirect people include those served directly? Count them apart.</source>
            <translation>کیا بالواسطہ لوگوں میں براہِ راست مستفید افراد بھی شامل ہیں؟ انہیں الگ گنیں۔</translation>
        </message>
        <message>
            <source>Do not apply</source>
            <translation>لاگو نہیں</translation>
        </message>
        <message>
            <source>Do not lock it</source>
            <translation>مقفل نہ کریں</translation>
        </message>
        <message>
            <source>Do not sign yet: these schemes look alike and nobody has decided about them.</source>
            <translation>ابھی دستخط نہ کریں: یہ اسکیمیں ملتی جلتی ہیں اور ان کے بارے میں فیصلہ نہیں ہوا۔</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>دستاویز</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>دستاویزات</translation>
        </message>
        <message>
            <source>Does both</source>
            <translation>دونوں کرتا ہے</translation>
        </message>
        <message>
            <source>Does it work</source>
            <translation>کیا کام کر رہا ہے</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لاگو نہیں</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>مطابقت نہیں</translation>
        </message>
        <message>
            <source>Does the office decide or carry out?</source>
            <translation>کیا یہ دفتر فیصلہ کرتا ہے یا عمل کرتا ہے؟</translation>
        </message>
        <message>
            <source>Doing</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>دوبارہ کیا گیا: {step}</translation>
        </message>
        <message>
            <source>Done so far</source>
            <translation>اب تک کا کام</translation>
        </message>
        <message>
            <source>Done when a task force has a number, a date and its notification on file.</source>
            <translation>یہ کام تب مکمل ہے جب کسی ٹاسک فورس کا نمبر، تاریخ اور نوٹیفکیشن فائل میں ہو۔</translation>
        </message>
        <message>
            <source>Done when an adopted round has enough targets scored by several voter groups, women among them.</source>
            <translation>یہ کام تب مکمل ہے جب منظور ہو چکے کسی دور میں رائے دینے والے کئی گروہوں نے، جن میں خواتین بھی ہوں، کافی ذیلی اہداف کو اسکور دیا ہو۔</translation>
        </message>
        <message>
            <source>Done when each action that serves no provincial or national item says which local need it answers.</source>
            <translation>یہ کام تب مکمل ہے جب کسی صوبائی یا قومی نکتے سے تعلق نہ رکھنے والے ہر اقدام میں درج ہو کہ وہ کون سی مقامی ضرورت پوری کرتا ہے۔</translation>
        </message>
        <message>
            <source>Done when each group that is far behind has an action and each action says how many people it serves.</source>
            <translation>یہ کام تب مکمل ہے جب بہت پیچھے رہ جانے والے ہر گروہ کے لیے اقدام ہو اور ہر اقدام میں مستفید افراد کی تعداد درج ہو۔</translation>
        </message>
        <message>
            <source>Done when each output has an action with lead, place, start and end.</source>
            <translation>یہ کام تب مکمل ہے جب ہر براہِ راست نتیجے کے لیے ایسا اقدام ہو جس میں سربراہ دفتر، مقام، آغاز اور اختتام درج ہوں۔</translation>
        </message>
        <message>
            <source>Done when each priority has a result with a starting value and a value for the plan's last year.</source>
            <translation>یہ کام تب مکمل ہے جب ہر ترجیح کا ایک نتیجہ ہو جس کی ابتدائی قدر اور منصوبے کے آخری سال کی قدر درج ہو۔</translation>
        </message>
        <message>
            <source>Done when each provincial item is covered by an action or judged not to apply, with the reason.</source>
            <translation>یہ کام تب مکمل ہے جب ہر صوبائی نکتے کے لیے کوئی اقدام ہو، یا وجہ کے ساتھ فیصلہ ہو کہ وہ لاگو نہیں۔</translation>
        </message>
        <message>
            <source>Done when enough items of the council's plan, or of the district or city development plan, are entered.</source>
            <translation>یہ کام تب مکمل ہے جب کونسل کے منصوبے، یا ضلع یا شہر کے ترقیاتی منصوبے کے کافی نکات درج ہوں۔</translation>
        </message>
        <message>
            <source>Done when enough provincial and national items came with a reference pack or were typed with their paper.</source>
            <translation>یہ کام تب مکمل ہے جب کافی صوبائی اور قومی نکات حوالہ پیک سے آئے ہوں یا اپنے کاغذ کے ساتھ درج کیے گئے ہوں۔</translation>
        </message>
        <message>
            <source>Done when enough seats are filled, those of the chair and the secretary among them.</source>
            <translation>یہ کام تب مکمل ہے جب کافی نشستیں پُر ہوں، جن میں چیئرپرسن اور سیکرٹری کی نشستیں شامل ہوں۔</translation>
        </message>
        <message>
            <source>Done when half of the seated persons took part in a training and every training counts its women.</source>
            <translation>یہ کام تب مکمل ہے جب نشست رکھنے والے آدھے افراد تربیت میں شریک ہوئے ہوں اور ہر تربیت میں خواتین کی گنتی درج ہو۔</translation>
        </message>
        <message>
            <source>Done when meetings of the last quarters had their quorum and have minutes.</source>
            <translation>یہ کام تب مکمل ہے جب گزشتہ سہ ماہیوں کے اجلاسوں میں کورم پورا ہوا ہو اور ان کی کارروائی موجود ہو۔</translation>
        </message>
        <message>
            <source>Done when nearly all actions have a judged link.</source>
            <translation>یہ کام تب مکمل ہے جب تقریباً تمام اقدامات کے تعلق کا فیصلہ ہو چکا ہو۔</translation>
        </message>
        <message>
            <source>Done when nearly all actions have costs for each fiscal year that they touch.</source>
            <translation>یہ کام تب مکمل ہے جب تقریباً تمام اقدامات کے ہر مالی سال کی لاگت درج ہو۔</translation>
        </message>
        <message>
            <source>Done when nearly all actions that others lead have a request sent.</source>
            <translation>یہ کام تب مکمل ہے جب دوسروں کی سربراہی والے تقریباً تمام اقدامات کی درخواست بھیجی جا چکی ہو۔</translation>
        </message>
        <message>
            <source>Done when purpose, rhythm and quorum are written down.</source>
            <translation>یہ کام تب مکمل ہے جب مقصد، اجلاسوں کا وقفہ اور کورم لکھ دیے گئے ہوں۔</translation>
        </message>
        <message>
            <source>Done when the plan is endorsed or further and stands on file.</source>
            <translation>یہ کام تب مکمل ہے جب منصوبے کی توثیق ہو چکی ہو یا وہ اس سے آگے ہو، اور فائل میں موجود ہو۔</translation>
        </message>
        <message>
            <source>Done when the scheme requests of the coming year were sent before the province's date for proposals.</source>
            <translation>یہ کام تب مکمل ہے جب آئندہ سال کی اسکیموں کی درخواستیں تجاویز کے لیے صوبے کی تاریخ سے پہلے بھیجی گئی ہوں۔</translation>
        </message>
        <message>
            <source>Done when there are decisions and none is long past its day without a word on the outcome.</source>
            <translation>یہ کام تب مکمل ہے جب فیصلے درج ہوں اور کوئی فیصلہ ایسا نہ ہو جس کی تاریخ کب کی گزر چکی مگر نتیجہ نہ لکھا گیا ہو۔</translation>
        </message>
        <message>
            <source>Done when there are neither too few nor too many priorities and each changed rank has its reason.</source>
            <translation>یہ کام تب مکمل ہے جب ترجیحات نہ بہت کم ہوں نہ بہت زیادہ، اور ہر تبدیل کیے گئے درجے کی وجہ درج ہو۔</translation>
        </message>
        <message>
            <source>Done when women hold their share and groups left behind, elected members and civil society are seated.</source>
            <translation>یہ کام تب مکمل ہے جب خواتین کا حصہ پورا ہو اور پیچھے رہ جانے والے گروہوں، منتخب ارکان اور سول سوسائٹی کو نشستیں ملی ہوں۔</translation>
        </message>
        <message>
            <source>Donor grant</source>
            <translation>امدادی گرانٹ</translation>
        </message>
        <message>
            <source>Donor project</source>
            <translation>امدادی پراجیکٹ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودہ</translation>
        </message>
        <message>
            <source>Draft a brief for the council in step 7.</source>
            <translation>مرحلہ 7 میں کونسل کے لیے مختصر رپورٹ کا مسودہ بنائیں۔</translation>
        </message>
        <message>
            <source>Draft for signature</source>
            <translation>دستخط کے لیے مسودہ</translation>
        </message>
        <message>
            <source>Drafts and papers about one record</source>
            <translation>کسی ایک اندراج کے مسودے اور کاغذات</translation>
        </message>
        <message>
            <source>Drawing officer</source>
            <translation>ڈرائنگ افسر</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>ڈرائیوز</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>ترک شدہ</translation>
        </message>
        <message>
            <source>Drought</source>
            <translation>خشک سالی</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>آخری تاریخ</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>آخری تاریخ</translation>
        </message>
        <message>
            <source>Due on (if known)</source>
            <translation>آخری تاریخ (اگر معلوم ہو)</translation>
        </message>
        <message>
            <source>Due on {day}</source>
            <translation>آخری تاریخ {day}</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ای میل</translation>
        </message>
        <message>
            <source>Each bar runs from the planned start to the planned end. Its dark part is the work done. The red line is today.</source>
            <translation>ہر بار طے شدہ آغاز سے طے شدہ اختتام تک ہے۔ اس کا گہرا حصہ مکمل شدہ کام ہے۔ سرخ لکیر آج کا دن ہے۔</translation>
        </message>
        <message>
            <source>Each council names one person who answers for it.</source>
            <translation>ہر کونسل ایک فرد نامزد کرتی ہے جو اس کا ذمہ دار ہو۔</translation>
        </message>
        <message>
            <source>Each district sees what is expected of it after the next answer has reached it.</source>
            <translation>ہر ضلع اگلا جواب پہنچنے کے بعد دیکھے گا کہ اس سے کیا چاہیے۔</translation>
        </message>
        <message>
            <source>Each indicator has a dated target value.</source>
            <translation>ہر اشاریے کی مطلوبہ قدر تاریخ کے ساتھ درج ہے۔</translation>
        </message>
        <message>
            <source>Earned by</source>
            <translation>کس بنا پر ملے</translation>
        </message>
        <message>
            <source>Earthquake</source>
            <translation>زلزلہ</translation>
        </message>
        <message>
            <source>Ease</source>
            <translation>آسانی</translation>
        </message>
        <message>
            <source>Ease {number} or more</source>
            <translation>آسانی {number} یا زیادہ</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>معیشت</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>خانے میں ترمیم کریں</translation>
        </message>
        <message>
            <source>Edition kept: {title}</source>
            <translation>ایڈیشن محفوظ ہوا: {title}</translation>
        </message>
        <message>
            <source>Edition of the code</source>
            <translation>کوڈ کا ایڈیشن</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>ایڈیشن</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>تعلیم</translation>
        </message>
        <message>
            <source>Effective, responsive local governments</source>
            <translation>مؤثر اور جواب دہ مقامی حکومتیں</translation>
        </message>
        <message>
            <source>Effectiveness</source>
            <translation>مقصد کا حصول</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>کارکردگی</translation>
        </message>
        <message>
            <source>Either council may end it with a written notice of 30 days.</source>
            <translation>کوئی بھی کونسل 30 دن کے تحریری نوٹس پر اسے ختم کر سکتی ہے۔</translation>
        </message>
        <message>
            <source>Either side may end it with a written notice of 30 days. It moves no money by itself.</source>
            <translation>کوئی بھی فریق 30 دن کے تحریری نوٹس پر اسے ختم کر سکتا ہے۔ صرف اس کی بنا پر کوئی رقم منتقل نہیں ہوتی۔</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>منتخب</translation>
        </message>
        <message>
            <source>Elected council</source>
            <translation>منتخب کونسل</translation>
        </message>
        <message>
            <source>Elected council in office</source>
            <translation>منتخب کونسل موجود ہے</translation>
        </message>
        <message>
            <source>Elected members</source>
            <translation>منتخب ارکان</translation>
        </message>
        <message>
            <source>Elected, administration, or from outside both.</source>
            <translation>منتخب، انتظامیہ، یا دونوں سے باہر۔</translation>
        </message>
        <message>
            <source>Election pledge</source>
            <translation>انتخابی وعدہ</translation>
        </message>
        <message>
            <source>Emergency programme</source>
            <translation>ہنگامی پروگرام</translation>
        </message>
        <message>
            <source>Empower</source>
            <translation>بااختیار بنانا</translation>
        </message>
        <message>
            <source>End</source>
            <translation>اختتام</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>مدت کا اختتام</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>ختم شدہ</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>اختتام کی تاریخ</translation>
        </message>
        <message>
            <source>Ended pilots without result, decision or a word on whether they work: {count}.</source>
            <translation>ختم شدہ آزمائشی کام جن کا نتیجہ، فیصلہ یا کامیابی کی بات درج نہیں: {count}۔</translation>
        </message>
        <message>
            <source>Endorsed by</source>
            <translation>توثیق کرنے والا</translation>
        </message>
        <message>
            <source>Endorsed by the task force</source>
            <translation>ٹاسک فورس سے توثیق شدہ</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>توثیق</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>اختتام کی تاریخ</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>توانائی</translation>
        </message>
        <message>
            <source>Engage as</source>
            <translation>شمولیت کا درجہ</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>مشاورت</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>مشاورتیں</translation>
        </message>
        <message>
            <source>Engagements that ask people, with women and a marginalised group present and a response written: {have} of {want}.</source>
            <translation>مشاورتیں جن میں لوگوں سے پوچھا گیا، خواتین اور پیچھے رہ جانے والا کوئی گروہ موجود تھا اور جواب لکھا گیا: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>English</source>
            <translation>انگریزی</translation>
        </message>
        <message>
            <source>Enter 0 if nobody voted against.</source>
            <translation>اگر کسی نے مخالفت میں ووٹ نہیں دیا تو 0 لکھیں۔</translation>
        </message>
        <message>
            <source>Enter the local agenda</source>
            <translation>مقامی ایجنڈا درج کریں</translation>
        </message>
        <message>
            <source>Enter what is due</source>
            <translation>واجب اعداد درج کریں</translation>
        </message>
        <message>
            <source>Established practice</source>
            <translation>رواج</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>تخمینہ</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>تخمینی</translation>
        </message>
        <message>
            <source>Estimated audience</source>
            <translation>مخاطبین کا تخمینہ</translation>
        </message>
        <message>
            <source>Estimated by population</source>
            <translation>آبادی کے حساب سے تخمینہ</translation>
        </message>
        <message>
            <source>Estimated, or nobody was counted</source>
            <translation>تخمینہ، یا گنتی نہیں ہوئی</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>جائزہ لیں</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>جائزہ شدہ</translation>
        </message>
        <message>
            <source>Evaluated needs an evaluation of the action or a paper added here.</source>
            <translation>“جائزہ شدہ” کے لیے اقدام کا جائزہ یا یہاں شامل کیا گیا کوئی کاغذ ضروری ہے۔</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>جائزہ</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>جائزے</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>جائزہ لینے والا</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>Every half year</source>
            <translation>ہر ششماہی</translation>
        </message>
        <message>
            <source>Every half-year</source>
            <translation>ہر ششماہی</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>ہر ماہ</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>ہر سہ ماہی</translation>
        </message>
        <message>
            <source>Every value that was due is in.</source>
            <translation>تمام واجب قدریں درج ہو چکی ہیں۔</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>ہر سال</translation>
        </message>
        <message>
            <source>Everything is saved already</source>
            <translation>سب کچھ پہلے ہی محفوظ ہے</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>ثبوت</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>ایکسل فائل</translation>
        </message>
        <message>
            <source>Excel workbook of an older kind</source>
            <translation>پرانی قسم کی ایکسل فائل</translation>
        </message>
        <message>
            <source>Excel, LibreOffice, text files with columns, and tables in Word. A file can also be dropped here.</source>
            <translation>ایکسل، لبر آفس، کالموں والی ٹیکسٹ فائلیں اور ورڈ کے جدول۔ فائل کو ماؤس سے کھینچ کر بھی یہاں چھوڑا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>باہمی تبادلہ</translation>
        </message>
        <message>
            <source>Exchange log</source>
            <translation>باہمی تبادلے کا ریکارڈ</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>باہمی تبادلے</translation>
        </message>
        <message>
            <source>Exchanges: {number}</source>
            <translation>باہمی تبادلے: {number}</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>معذرت کی</translation>
        </message>
        <message>
            <source>Expect a paper</source>
            <translation>مطلوب کاغذ لکھیں</translation>
        </message>
        <message>
            <source>Expect it</source>
            <translation>مطلوب میں لکھیں</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>متوقع</translation>
        </message>
        <message>
            <source>Expected by now</source>
            <translation>اب تک متوقع</translation>
        </message>
        <message numerus="yes">
            <source>Expected from %n district(s).</source>
            <translation>
                <numerusform>1 ضلع سے مطلوب ہے۔</numerusform>
                <numerusform>%n اضلاع سے مطلوب ہے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>متوقع نتیجہ</translation>
        </message>
        <message>
            <source>Expected results</source>
            <translation>متوقع نتائج</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>ماہرین</translation>
        </message>
        <message>
            <source>Export bundle</source>
            <translatorcomment>بنڈل تیار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>بنڈل تیار کریں</translation>
        </message>
        <message>
            <source>Far from the target</source>
            <translation>ہدف سے بہت دور</translation>
        </message>
        <message>
            <source>Farmers or haris</source>
            <translation>کسان یا ہاری</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>قابلِ عمل ہونا</translation>
        </message>
        <message>
            <source>Feasibility study</source>
            <translation>فزیبلٹی رپورٹ</translation>
        </message>
        <message>
            <source>Federal</source>
            <translation>وفاقی</translation>
        </message>
        <message>
            <source>Federal PSDP</source>
            <translation>وفاقی PSDP</translation>
        </message>
        <message>
            <source>Federal body</source>
            <translation>وفاقی ادارہ</translation>
        </message>
        <message>
            <source>Federal development programme (PSDP)</source>
            <translation>وفاقی ترقیاتی پروگرام (PSDP)</translation>
        </message>
        <message>
            <source>Feedback without an answer for more than {days} days: {count}.</source>
            <translation>شہریوں کی رائے جس کا {days} دنوں سے زیادہ جواب نہیں دیا گیا: {count}۔</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>خواتین</translation>
        </message>
        <message>
            <source>Fewer filters</source>
            <translation>کم فلٹر</translation>
        </message>
        <message>
            <source>Field day</source>
            <translation>فیلڈ ڈے</translation>
        </message>
        <message>
            <source>Field visit</source>
            <translation>موقع کا دورہ</translation>
        </message>
        <message>
            <source>Field visits</source>
            <translation>موقع کے دورے</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>Figure of the broadcaster</source>
            <translation>نشریاتی ادارے کا عدد</translation>
        </message>
        <message>
            <source>Figure of the platform</source>
            <translation>پلیٹ فارم کا عدد</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>اعداد و شمار</translation>
        </message>
        <message>
            <source>Figures and studies</source>
            <translation>اعداد و شمار اور مطالعے</translation>
        </message>
        <message>
            <source>Figures in crore rupees.</source>
            <translation>رقوم کروڑ روپے میں ہیں۔</translation>
        </message>
        <message>
            <source>Figures in lakh rupees.</source>
            <translation>رقوم لاکھ روپے میں ہیں۔</translation>
        </message>
        <message>
            <source>Figures in million rupees.</source>
            <translation>رقوم ملین روپے میں ہیں۔</translation>
        </message>
        <message>
            <source>Figures in rupees.</source>
            <translation>رقوم روپے میں ہیں۔</translation>
        </message>
        <message>
            <source>Figures without a source</source>
            <translation>بغیر ماخذ کے اعداد</translation>
        </message>
        <message>
            <source>Figures without a source: {count}. They print as blanks. Put the source and its year in brackets behind each figure.</source>
            <translation>بغیر ماخذ کے اعداد: {count}۔ پرنٹ میں ان کی جگہ خالی رہے گی۔ ہر عدد کے بعد قوسین میں ماخذ اور اس کا سال لکھیں۔</translation>
        </message>
        <message>
            <source>Figures without a source: {number}</source>
            <translation>اعداد جن کا ماخذ نہیں: {number}</translation>
        </message>
        <message>
            <source>Figures, monitoring and evaluation</source>
            <translation>اعداد و شمار، نگرانی اور جائزہ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فائل</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>فائل کا نام</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>فائل نمبر</translation>
        </message>
        <message>
            <source>Fill the knowledge hub</source>
            <translation>علمی ذخیرہ بھریں</translation>
        </message>
        <message>
            <source>Fill the seats</source>
            <translation>نشستیں پُر کریں</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>پُر کرنے والا</translation>
        </message>
        <message>
            <source>Filled seats</source>
            <translation>پُر نشستیں</translation>
        </message>
        <message>
            <source>Filled seats: {number}</source>
            <translation>پُر نشستیں: {number}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>فلٹر</translation>
        </message>
        <message>
            <source>Filter the districts by name</source>
            <translation>اضلاع کو نام سے فلٹر کریں</translation>
        </message>
        <message>
            <source>Filter the papers</source>
            <translation>کاغذات فلٹر کریں</translation>
        </message>
        <message>
            <source>Filter the records</source>
            <translation>اندراجات فلٹر کریں</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>آخری</translation>
        </message>
        <message>
            <source>Final rank</source>
            <translation>حتمی درجہ</translation>
        </message>
        <message>
            <source>Finance and revenue</source>
            <translation>مالیات اور آمدنی</translation>
        </message>
        <message>
            <source>Financing plan and business model</source>
            <translation>مالی منصوبہ اور کاروباری ماڈل</translation>
        </message>
        <message>
            <source>Financing plan and business model: gap by year, goal and source, scheme list with rule checks, own-revenue sheet, partnership cards, budget tagging table, and a no-duplication certificate for signature.</source>
            <translation>مالی منصوبہ اور کاروباری ماڈل: سال، ہدف اور مالی ذریعے کے لحاظ سے مالی کمی، قواعد کی جانچ کے ساتھ اسکیموں کی فہرست، اپنے ذرائع کی آمدنی کی شیٹ، شراکت داریوں کے کارڈ، بجٹ کو ذیلی اہداف سے جوڑنے کا جدول، اور دستخط کے لیے دہری اسکیم نہ ہونے کا سرٹیفکیٹ۔</translation>
        </message>
        <message>
            <source>Find the money</source>
            <translation>مالی وسائل تلاش کریں</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>مشاہدہ</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>مشاہدات</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>جرمانے</translation>
        </message>
        <message>
            <source>Finished for now: {answer}</source>
            <translation>فی الحال مکمل: {answer}</translation>
        </message>
        <message>
            <source>First and last seen</source>
            <translation>پہلی اور آخری بار</translation>
        </message>
        <message>
            <source>First comes {target}. Stable ranks: {stable} of {all}.</source>
            <translation>پہلے درجے پر: {target}۔ مستحکم درجے: {all} میں سے {stable}۔</translation>
        </message>
        <message>
            <source>First dates</source>
            <translation>پہلی تاریخیں</translation>
        </message>
        <message>
            <source>First dates kept on</source>
            <translation>پہلی تاریخیں محفوظ</translation>
        </message>
        <message>
            <source>First fiscal year, for example 2026-27.</source>
            <translation>2026-27 کی طرح: پہلا مالی سال۔</translation>
        </message>
        <message>
            <source>First meeting 1, second meeting 2.</source>
            <translation>پہلا اجلاس 1، دوسرا اجلاس 2۔</translation>
        </message>
        <message>
            <source>First row of the names</source>
            <translation>ناموں کی پہلی سطر</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>فریقِ اول</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>پہلا سال</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>مالی سال</translation>
        </message>
        <message>
            <source>Fiscal year {year}</source>
            <translation>مالی سال {year}</translation>
        </message>
        <message>
            <source>Fiscal years</source>
            <translation>مالی سال</translation>
        </message>
        <message>
            <source>Fishers</source>
            <translation>ماہی گیر</translation>
        </message>
        <message>
            <source>Fits a little</source>
            <translation>معمولی مطابقت</translation>
        </message>
        <message>
            <source>Fits directly</source>
            <translation>براہِ راست مطابقت</translation>
        </message>
        <message>
            <source>Fits partly</source>
            <translation>جزوی مطابقت</translation>
        </message>
        <message>
            <source>Fix by</source>
            <translation>درستی کب تک</translation>
        </message>
        <message>
            <source>Fix the priorities</source>
            <translation>ترجیحات طے کریں</translation>
        </message>
        <message>
            <source>Fixed on</source>
            <translation>درستی کی تاریخ</translation>
        </message>
        <message>
            <source>Flood</source>
            <translation>سیلاب</translation>
        </message>
        <message>
            <source>Floods, drought, prices and the like, from 0, none, to 3, very large.</source>
            <translation>سیلاب، خشک سالی، مہنگائی وغیرہ، 0 (بالکل نہیں) سے 3 (بہت زیادہ) تک۔</translation>
        </message>
        <message>
            <source>Focal person</source>
            <translation>فوکل پرسن</translation>
        </message>
        <message>
            <source>Focus group</source>
            <translation>فوکس گروپ</translation>
        </message>
        <message>
            <source>Folder {folder}, {free} free</source>
            <translation>فولڈر {folder}، خالی جگہ {free}</translation>
        </message>
        <message>
            <source>Follow decisions</source>
            <translation>فیصلوں پر نظر رکھیں</translation>
        </message>
        <message>
            <source>Follow progress</source>
            <translation>پیش رفت پر نظر رکھیں</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>پیش رفت دیکھیں</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>پیروی</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>پیروی</translation>
        </message>
        <message>
            <source>For District {place}</source>
            <translation>برائے ضلع {place}</translation>
        </message>
        <message>
            <source>For a working group: the task force that it works for.</source>
            <translation>ورکنگ گروپ کے لیے: وہ ٹاسک فورس جس کے لیے یہ کام کرتا ہے۔</translation>
        </message>
        <message>
            <source>For example 1.2.1.</source>
            <translation>مثلاً 1.2.1۔</translation>
        </message>
        <message>
            <source>For example 2026-27.</source>
            <translation>2026-27 کی طرح۔</translation>
        </message>
        <message>
            <source>For example 2500000 or 25 lakh.</source>
            <translation>مثلاً 2500000 یا 25 لاکھ۔</translation>
        </message>
        <message>
            <source>For example Deputy Director Planning.</source>
            <translation>مثلاً ڈپٹی ڈائریکٹر پلاننگ۔</translation>
        </message>
        <message>
            <source>For example District ADP 2026-27.</source>
            <translation>مثلاً ضلعی ADP 2026-27۔</translation>
        </message>
        <message>
            <source>For example Schedule II, item 12.</source>
            <translation>مثلاً شیڈول II، شق 12۔</translation>
        </message>
        <message>
            <source>For example family members. Leave out those served directly.</source>
            <translation>مثلاً گھر کے افراد۔ براہِ راست مستفید افراد کو شامل نہ کریں۔</translation>
        </message>
        <message>
            <source>For example: fishing families of the delta.</source>
            <translation>مثلاً ڈیلٹا کے ماہی گیر خاندان۔</translation>
        </message>
        <message>
            <source>For example: households with improved water.</source>
            <translation>مثلاً بہتر پانی والے گھرانے۔</translation>
        </message>
        <message>
            <source>For example: plant, month, person.</source>
            <translation>مثلاً پلانٹ، مہینہ، فرد۔</translation>
        </message>
        <message>
            <source>For example: ranking workshop of November 2026.</source>
            <translation>مثلاً نومبر 2026 کی درجہ بندی ورکشاپ۔</translation>
        </message>
        <message>
            <source>For radio, television and the like. It is never added to the people counted.</source>
            <translation>ریڈیو، ٹیلی وژن وغیرہ کے لیے۔ اسے گنے گئے لوگوں میں کبھی جمع نہیں کیا جاتا۔</translation>
        </message>
        <message>
            <source>For reviews and the council</source>
            <translation>جائزوں اور کونسل کے لیے</translation>
        </message>
        <message>
            <source>For the list of people in this office. It stays on this computer and goes into no bundle.</source>
            <translation>اس دفتر کے افراد کی فہرست کے لیے۔ یہ اسی کمپیوٹر پر رہتا ہے اور کسی بنڈل میں نہیں جاتا۔</translation>
        </message>
        <message>
            <source>For the office</source>
            <translation>دفتر کے لیے</translation>
        </message>
        <message>
            <source>For the second side</source>
            <translation>برائے فریقِ دوم</translation>
        </message>
        <message>
            <source>For us: {ours}. For the districts: {theirs}.</source>
            <translation>ہمارے ذمے: {ours}۔ اضلاع کے ذمے: {theirs}۔</translation>
        </message>
        <message>
            <source>For {partner}</source>
            <translation>برائے {partner}</translation>
        </message>
        <message>
            <source>Foreign-assisted programme</source>
            <translation>غیر ملکی امداد کا پروگرام</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>فورم</translation>
        </message>
        <message>
            <source>Forums that approve schemes</source>
            <translation>اسکیمیں منظور کرنے والے فورم</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>فریم ورک</translation>
        </message>
        <message>
            <source>Frameworks</source>
            <translation>فریم ورک</translation>
        </message>
        <message>
            <source>Freeze an edition</source>
            <translation>ایڈیشن محفوظ کریں</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>کتنی بار</translation>
        </message>
        <message>
            <source>From</source>
            <translation>منجانب</translation>
        </message>
        <message>
            <source>From -2, strongly against, to 2, strongly in favour.</source>
            <translation>منفی 2 (سخت مخالف) سے 2 (بھرپور حامی) تک۔</translation>
        </message>
        <message>
            <source>From 0, no disadvantage, to 3, a very large one.</source>
            <translation>0 (کوئی محرومی نہیں) سے 3 (بہت زیادہ) تک۔</translation>
        </message>
        <message>
            <source>From 0, none, to 4, fully enough.</source>
            <translation>0 (بالکل نہیں) سے 4 (پوری طرح کافی) تک۔</translation>
        </message>
        <message>
            <source>From 1, a nuisance, to 5, lives at risk.</source>
            <translation>1 (معمولی تکلیف) سے 5 (جانوں کو خطرہ) تک۔</translation>
        </message>
        <message>
            <source>From 1, hard to repeat, to 5, easy to repeat.</source>
            <translation>1 (دہرانا مشکل) سے 5 (دہرانا آسان) تک۔</translation>
        </message>
        <message>
            <source>From 1, hardly any, to 5, very much.</source>
            <translation>1 (نہ ہونے کے برابر) سے 5 (بہت زیادہ) تک۔</translation>
        </message>
        <message>
            <source>From 1, little, to 5, can stop or carry the plan.</source>
            <translation>1 (کم) سے 5 (منصوبہ روک یا چلا سکتا ہے) تک۔</translation>
        </message>
        <message>
            <source>From 1, poor, to 4, very good.</source>
            <translation>1 (ناقص) سے 4 (بہت اچھا) تک۔</translation>
        </message>
        <message>
            <source>From 1, poor, to 5, very good.</source>
            <translation>1 (ناقص) سے 5 (بہت اچھا) تک۔</translation>
        </message>
        <message>
            <source>From 1, seldom arrives, to 5, arrives in full and on time.</source>
            <translation>1 (شاذ ہی ملتی ہے) سے 5 (پوری اور وقت پر ملتی ہے) تک۔</translation>
        </message>
        <message>
            <source>From fiscal year</source>
            <translation>مالی سال سے</translation>
        </message>
        <message>
            <source>From the Census of 2023.</source>
            <translation>مردم شماری 2023 سے۔</translation>
        </message>
        <message>
            <source>From the attendance in the minutes.</source>
            <translation>اجلاس کی کارروائی میں درج حاضری سے۔</translation>
        </message>
        <message>
            <source>From the attendance sheet.</source>
            <translation>حاضری شیٹ سے۔</translation>
        </message>
        <message>
            <source>From the budget book.</source>
            <translation>بجٹ کی کتاب سے۔</translation>
        </message>
        <message>
            <source>From the meetings of the task force</source>
            <translation>ٹاسک فورس کے اجلاسوں سے</translation>
        </message>
        <message>
            <source>From the province</source>
            <translation>صوبے سے</translation>
        </message>
        <message>
            <source>From when to when</source>
            <translation>کب سے کب تک</translation>
        </message>
        <message>
            <source>From where to where</source>
            <translation>کہاں سے کہاں تک</translation>
        </message>
        <message>
            <source>From which file</source>
            <translation>کس فائل سے</translation>
        </message>
        <message>
            <source>From which side</source>
            <translation>کس کی طرف سے</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>کس سے</translation>
        </message>
        <message>
            <source>From year</source>
            <translation>سال سے</translation>
        </message>
        <message>
            <source>From {computer}</source>
            <translation>منجانب {computer}</translation>
        </message>
        <message>
            <source>From {computer}, written on {day}, check code {code}</source>
            <translation>منجانب {computer}، تحریر {day}، تصدیقی کوڈ {code}</translation>
        </message>
        <message>
            <source>From {file}. Put a cell right and press Enter: the row is checked again and comes in when it is good.</source>
            <translation>فائل: {file}۔ خانہ درست کریں اور Enter دبائیں: سطر دوبارہ جانچی جاتی ہے اور درست ہو تو شامل ہو جاتی ہے۔</translation>
        </message>
        <message>
            <source>From {place}</source>
            <translation>منجانب {place}</translation>
        </message>
        <message>
            <source>From {place}: bundle {number}</source>
            <translation>منجانب {place}: بنڈل {number}</translation>
        </message>
        <message>
            <source>From “{source}” to “{target}”: {amount}, {share} of all</source>
            <translation>“{source}” سے “{target}” تک: {amount}، کل کا {share}</translation>
        </message>
        <message>
            <source>Fully local</source>
            <translation>مکمل مقامی</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>فریضہ</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>رقم دینا</translation>
        </message>
        <message>
            <source>Funding gap</source>
            <translation>مالی کمی</translation>
        </message>
        <message>
            <source>Funding line</source>
            <translation>فنڈ کی مد</translation>
        </message>
        <message>
            <source>Funding lines</source>
            <translation>فنڈ کی مدات</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>فنڈز</translation>
        </message>
        <message>
            <source>Gain in points</source>
            <translation>نمبروں میں اضافہ</translation>
        </message>
        <message>
            <source>Gain in points, on average</source>
            <translation>نمبروں میں اوسط اضافہ</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>کمی</translation>
        </message>
        <message>
            <source>Gap {gap} · ratio {ratio}</source>
            <translation>فرق {gap} · تناسب {ratio}</translation>
        </message>
        <message>
            <source>Gap, Rs</source>
            <translation>مالی کمی (روپے)</translation>
        </message>
        <message>
            <source>Gaps in the data</source>
            <translation>اعداد و شمار کی کمی</translation>
        </message>
        <message>
            <source>Gazette</source>
            <translation>گزٹ</translation>
        </message>
        <message>
            <source>Gender and inclusion</source>
            <translation>صنف اور شمولیت</translation>
        </message>
        <message>
            <source>Gender marker</source>
            <translation>صنفی درجہ</translation>
        </message>
        <message>
            <source>Geography</source>
            <translation>جغرافیہ</translation>
        </message>
        <message>
            <source>Get it endorsed</source>
            <translation>توثیق کرائیں</translation>
        </message>
        <message>
            <source>Get the decision on record</source>
            <translation>فیصلہ ریکارڈ پر لائیں</translation>
        </message>
        <message>
            <source>Give a value, or say why there is none.</source>
            <translation>قدر درج کریں، یا بتائیں کہ قدر کیوں نہیں ہے۔</translation>
        </message>
        <message>
            <source>Give districts their share</source>
            <translation>اضلاع کو ان کا حصہ دیں</translation>
        </message>
        <message>
            <source>Give each a starting value</source>
            <translation>ہر ایک کی ابتدائی قدر لکھیں</translation>
        </message>
        <message>
            <source>Give each target a number from 1 (least) to 5 (most) in every column. An empty box is not counted.</source>
            <translation>ہر ذیلی ہدف کے لیے ہر کالم میں 1 (سب سے کم) سے 5 (سب سے زیادہ) تک عدد لکھیں۔ خالی خانہ شمار نہیں ہوگا۔</translation>
        </message>
        <message>
            <source>Give the reason in one sentence.</source>
            <translation>وجہ ایک جملے میں لکھیں۔</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>دی گئی</translation>
        </message>
        <message>
            <source>Global</source>
            <translation>عالمی</translation>
        </message>
        <message>
            <source>Go and see</source>
            <translation>موقع پر جا کر دیکھیں</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>واپس جائیں</translation>
        </message>
        <message>
            <source>Go back to the copy of {copy}? What is there now is kept as well.</source>
            <translation>کیا اس نقل پر واپس جانا ہے: {copy}؟ جو کچھ اب یہاں ہے وہ بھی محفوظ رکھا جائے گا۔</translation>
        </message>
        <message>
            <source>Go back to this copy</source>
            <translation>اس نقل پر واپس جائیں</translation>
        </message>
        <message>
            <source>Go on with step {number}: {task}.</source>
            <translation>مرحلہ {number} جاری رکھیں: {task}۔</translation>
        </message>
        <message>
            <source>Go on with this page</source>
            <translation>اس صفحے کا کام آگے بڑھائیں</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>کام جاری رکھیں</translation>
        </message>
        <message>
            <source>Go on: step {number}</source>
            <translation>جاری رکھیں: مرحلہ {number}</translation>
        </message>
        <message>
            <source>Go on: {task}</source>
            <translation>جاری رکھیں: {task}</translation>
        </message>
        <message>
            <source>Go to Send &amp; receive</source>
            <translation>ارسال و وصولی پر جائیں</translation>
        </message>
        <message>
            <source>Go to the Inbox</source>
            <translation>آمدہ ڈاک پر جائیں</translation>
        </message>
        <message>
            <source>Go to the districts</source>
            <translation>اضلاع پر جائیں</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>فلٹر پر جائیں</translation>
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation>ونڈو کے اگلے حصے پر جائیں</translation>
        </message>
        <message>
            <source>Go to the roadmap</source>
            <translation>روڈ میپ پر جائیں</translation>
        </message>
        <message>
            <source>Go to what is missing</source>
            <translation>جو کمی ہے وہاں جائیں</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>ہدف</translation>
        </message>
        <message>
            <source>Goal {number}: {name}</source>
            <translation>ہدف {number}: {name}</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>اہداف</translation>
        </message>
        <message>
            <source>Goals {goals}</source>
            <translation>اہداف {goals}</translation>
        </message>
        <message>
            <source>Good practices</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات</translation>
        </message>
        <message>
            <source>Good: {number}</source>
            <translation>درست: {number}</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>نظم و نسق</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>حکومت</translation>
        </message>
        <message>
            <source>Grant to the council</source>
            <translation>کونسل کو گرانٹ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>گروہ</translation>
        </message>
        <message>
            <source>Group left behind</source>
            <translation>پیچھے رہ جانے والا گروہ</translation>
        </message>
        <message>
            <source>Group of the sender</source>
            <translation>بھیجنے والے کا گروہ</translation>
        </message>
        <message>
            <source>Group score</source>
            <translation>گروہ کا اسکور</translation>
        </message>
        <message>
            <source>Group scores</source>
            <translation>گروہوں کے اسکور</translation>
        </message>
        <message>
            <source>Groups differ by</source>
            <translation>گروہوں کا فرق</translation>
        </message>
        <message>
            <source>Groups far behind that have an action: {have} of {want}.</source>
            <translation>بہت پیچھے رہ جانے والے گروہ جن کے لیے اقدام موجود ہے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Groups left behind</source>
            <translation>پیچھے رہ جانے والے گروہ</translation>
        </message>
        <message>
            <source>Groups left behind that the seats speak for: {have} of {want}.</source>
            <translation>پیچھے رہ جانے والے گروہ جن کی نمائندگی نشستوں پر ہے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Groups left behind with all five factors: {have} of {want}.</source>
            <translation>پیچھے رہ جانے والے گروہ جن کے پانچوں عوامل درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Groups of citizens</source>
            <translation>شہریوں کے گروہ</translation>
        </message>
        <message>
            <source>Groups present</source>
            <translation>موجود گروہ</translation>
        </message>
        <message>
            <source>Groups that scored</source>
            <translation>اسکور دینے والے گروہ</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>اندازہ</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>مہمان</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>رہنما کتابچہ</translation>
        </message>
        <message>
            <source>Guided</source>
            <translation>فارم</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>آدھا سفر</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>حوالے کرنے والا</translation>
        </message>
        <message>
            <source>Handed to the province</source>
            <translation>صوبے کے حوالے</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>چارج حوالگی</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>چارج حوالگی نوٹ</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>چارج حوالگی کے کاغذات</translation>
        </message>
        <message>
            <source>Has a question</source>
            <translation>سوال باقی ہے</translation>
        </message>
        <message>
            <source>Has a vote</source>
            <translation>ووٹ کا حق</translation>
        </message>
        <message>
            <source>Has indicators, each with a unit and a baseline.</source>
            <translation>اس کے اشاریے ہیں، ہر ایک کی اکائی اور بنیادی قدر درج ہے۔</translation>
        </message>
        <message>
            <source>Have it cleared</source>
            <translation>منظوری لیں</translation>
        </message>
        <message>
            <source>Have the agendas at hand</source>
            <translation>ایجنڈے ساتھ رکھیں</translation>
        </message>
        <message>
            <source>Have the plan endorsed by the task force.</source>
            <translation>ٹاسک فورس سے منصوبے کی توثیق کرائیں۔</translation>
        </message>
        <message>
            <source>Head count</source>
            <translation>گنتی</translation>
        </message>
        <message>
            <source>Head count. Type 0 if there was none.</source>
            <translation>گنتی۔ اگر کوئی نہ تھا تو 0 لکھیں۔</translation>
        </message>
        <message>
            <source>Head of account</source>
            <translation>کھاتے کی مد</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>صحت</translation>
        </message>
        <message>
            <source>Hear and answer</source>
            <translation>سنیں اور جواب دیں</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>سماعت</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>شدید گرمی</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>منعقد</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>منعقد کرنے والا</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>انعقاد کی تاریخ</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Help asked</source>
            <translation>مدد مانگی گئی</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>اس صفحے کی مدد</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>مدد دی گئی</translation>
        </message>
        <message>
            <source>Help in kind</source>
            <translation>اشیا کی صورت میں</translation>
        </message>
        <message>
            <source>Help is asked for</source>
            <translation>مدد مانگی گئی ہے</translation>
        </message>
        <message>
            <source>Help needed</source>
            <translation>مدد درکار</translation>
        </message>
        <message>
            <source>Help that waits</source>
            <translation>مدد جو ابھی باقی ہے</translation>
        </message>
        <message>
            <source>Helps to live with climate change</source>
            <translation>موسمیاتی تبدیلی کے ساتھ جینے میں مدد</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>یہاں</translation>
        </message>
        <message>
            <source>Here, not taken in</source>
            <translation>یہاں ہے، شامل نہیں ہوا</translation>
        </message>
        <message>
            <source>High</source>
            <translation>زیادہ</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>نمایاں رنگ، گہرا</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>نمایاں رنگ، روشن</translation>
        </message>
        <message>
            <source>Higher is better</source>
            <translation>زیادہ بہتر ہے</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>سب سے زیادہ</translation>
        </message>
        <message>
            <source>Highest cost that a forum may approve</source>
            <translation>زیادہ سے زیادہ لاگت جو کوئی فورم منظور کر سکتا ہے</translation>
        </message>
        <message>
            <source>Highest less lowest score of a group, in points of 100.</source>
            <translation>گروہوں کے سب سے زیادہ اور سب سے کم اسکور کا فرق، 100 نمبروں میں سے۔</translation>
        </message>
        <message>
            <source>Highest possible value</source>
            <translation>زیادہ سے زیادہ ممکنہ قدر</translation>
        </message>
        <message>
            <source>History</source>
            <translation>سابقہ تبدیلیاں</translation>
        </message>
        <message>
            <source>History: changed once</source>
            <translation>سابقہ تبدیلیاں: ایک بار</translation>
        </message>
        <message>
            <source>History: changed twice</source>
            <translation>سابقہ تبدیلیاں: دو بار</translation>
        </message>
        <message>
            <source>History: changed {times} times</source>
            <translation>سابقہ تبدیلیاں: {times} بار</translation>
        </message>
        <message>
            <source>History: {field}</source>
            <translation>سابقہ تبدیلیاں: {field}</translation>
        </message>
        <message>
            <source>Hold an engagement with citizens and record it in step 2.</source>
            <translation>شہریوں سے مشاورت کریں اور مرحلہ 2 میں اس کا اندراج کریں۔</translation>
        </message>
        <message>
            <source>Hold two meetings with a quorum and record who was present.</source>
            <translation>کورم کے ساتھ دو اجلاس کریں اور حاضرین کا اندراج کریں۔</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>اس میں کیا ہے</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>مدت</translation>
        </message>
        <message>
            <source>Households times average size</source>
            <translation>گھرانے ضرب اوسط افراد</translation>
        </message>
        <message>
            <source>How far it can be done. Left empty, 10 is taken.</source>
            <translation>یہ کس حد تک ہو سکتا ہے۔ خالی چھوڑیں تو 10 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>کتنا کام ہوا</translation>
        </message>
        <message>
            <source>How far it is the district's own duty. Left empty, 15 is taken.</source>
            <translation>یہ کس حد تک ضلع کی اپنی ذمہ داری ہے۔ خالی چھوڑیں تو 15 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How far the bundle is</source>
            <translation>بنڈل کہاں تک پہنچا</translation>
        </message>
        <message>
            <source>How grave it is. Left empty, 15 is taken.</source>
            <translation>یہ کتنا سنگین ہے۔ خالی چھوڑیں تو 15 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>کتنی مطابقت ہے</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>پیمائش کیسے ہوتی ہے</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>کیسے نظر آئے گا</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>دکھانے کا انداز</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>گنتی کا طریقہ</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>یہ کیسے کام کرتا ہے</translation>
        </message>
        <message>
            <source>How little it can wait. Left empty, 10 is taken.</source>
            <translation>یہ کتنا کم انتظار کر سکتا ہے۔ خالی چھوڑیں تو 10 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How many people were told</source>
            <translation>کتنے لوگوں کو بتایا گیا</translation>
        </message>
        <message>
            <source>How many people, if known.</source>
            <translation>کتنے لوگ ہیں، اگر معلوم ہو۔</translation>
        </message>
        <message>
            <source>How many persons of this group scored.</source>
            <translation>اس گروہ کے کتنے افراد نے اسکور دیا۔</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>کتنی مقدار</translation>
        </message>
        <message>
            <source>How much and by when</source>
            <translation>کتنی رقم اور کب تک</translation>
        </message>
        <message>
            <source>How much and how long</source>
            <translation>کتنی رقم اور کتنی مدت</translation>
        </message>
        <message>
            <source>How much it helps other targets. Left empty, 15 is taken.</source>
            <translation>یہ دوسرے ذیلی اہداف میں کتنی مدد دیتا ہے۔ خالی چھوڑیں تو 15 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How much it helps those left behind. Left empty, 15 is taken.</source>
            <translation>یہ پیچھے رہ جانے والوں کی کتنی مدد کرتا ہے۔ خالی چھوڑیں تو 15 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How much of the work itself is done, in per cent, not of the money.</source>
            <translation>کام کتنا ہو چکا، فیصد میں؛ یہ رقم کا فیصد نہیں۔</translation>
        </message>
        <message>
            <source>How much of the work stands on site, in per cent, as you judge it.</source>
            <translation>موقع پر کتنا کام موجود ہے، فیصد میں، آپ کے اندازے کے مطابق۔</translation>
        </message>
        <message>
            <source>How much people ask for it. Left empty, 15 is taken.</source>
            <translation>لوگ اس کا کتنا مطالبہ کرتے ہیں۔ خالی چھوڑیں تو 15 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How often it meets is not written down yet.</source>
            <translation>ابھی درج نہیں کہ اس کا اجلاس کتنے وقفے سے ہوتا ہے۔</translation>
        </message>
        <message>
            <source>How people took part in making the plan.</source>
            <translation>منصوبہ بنانے میں لوگ کیسے شریک ہوئے۔</translation>
        </message>
        <message>
            <source>How people were counted</source>
            <translation>لوگوں کی گنتی کا طریقہ</translation>
        </message>
        <message>
            <source>How places are put together</source>
            <translation>مقامات یکجا کرنے کا طریقہ</translation>
        </message>
        <message>
            <source>How results are measured</source>
            <translation>نتائج کی پیمائش کیسے ہوتی ہے</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>کتنا یقینی</translation>
        </message>
        <message>
            <source>How sure the figures are. Left empty, 5 is taken.</source>
            <translation>اعداد و شمار کتنے یقینی ہیں۔ خالی چھوڑیں تو 5 لیا جائے گا۔</translation>
        </message>
        <message>
            <source>How the districts are shown</source>
            <translation>اضلاع کیسے دکھائے جائیں</translation>
        </message>
        <message>
            <source>How the gap in the figures will be closed.</source>
            <translation>اعداد و شمار کی کمی کیسے پوری کی جائے گی۔</translation>
        </message>
        <message>
            <source>How the group is heard in the district now.</source>
            <translation>اب ضلع میں اس گروہ کی بات کیسے سنی جاتی ہے۔</translation>
        </message>
        <message>
            <source>How the plan fits the agendas</source>
            <translation>منصوبہ ایجنڈوں سے کتنا ملتا ہے</translation>
        </message>
        <message>
            <source>How they were chosen</source>
            <translation>ترجیحات کیسے چنی گئیں</translation>
        </message>
        <message>
            <source>How to find it</source>
            <translation>رابطہ اور دیگر نام</translation>
        </message>
        <message>
            <source>How to reach the person</source>
            <translation>فرد سے رابطہ</translation>
        </message>
        <message>
            <source>How to work together</source>
            <translation>مل کر کام کیسے کریں</translation>
        </message>
        <message>
            <source>How well it fits</source>
            <translation>کتنی مطابقت ہے</translation>
        </message>
        <message>
            <source>I forgot the password</source>
            <translation>پاس ورڈ یاد نہیں</translation>
        </message>
        <message>
            <source>I had this program before</source>
            <translation>میرے پاس یہ پروگرام پہلے تھا</translation>
        </message>
        <message>
            <source>I have a start file from the province</source>
            <translation>میرے پاس صوبے کی ابتدائی فائل ہے</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>ابتدائی خیال</translation>
        </message>
        <message>
            <source>If it is a council</source>
            <translation>اگر یہ کونسل ہے</translation>
        </message>
        <message>
            <source>If it is on the list of offices.</source>
            <translation>اگر یہ دفاتر کی فہرست میں ہے۔</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code opens the work on this computer.</source>
            <translation>اگر پاس ورڈ بھول جائے تو یہ کوڈ اس کمپیوٹر پر موجود کام کھول دیتا ہے۔</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code opens the work. Print it or copy it, and keep it elsewhere.</source>
            <translation>اگر پاس ورڈ بھول جائے تو یہ کوڈ کام کھول دیتا ہے۔ اسے پرنٹ کریں یا لکھ لیں، اور کہیں اور رکھیں۔</translation>
        </message>
        <message>
            <source>If this computer breaks, a copy on another drive brings all the work back.</source>
            <translation>اگر یہ کمپیوٹر خراب ہو جائے تو دوسری ڈرائیو پر موجود نقل سے سارا کام واپس آ جاتا ہے۔</translation>
        </message>
        <message>
            <source>If weights move</source>
            <translation>اگر وزن بدلیں</translation>
        </message>
        <message>
            <source>If whoever holds a post has the seat, for example District Education Officer.</source>
            <translation>اگر نشست کسی عہدے کے ساتھ ملتی ہے، مثلاً ڈسٹرکٹ ایجوکیشن افسر۔</translation>
        </message>
        <message>
            <source>Immediate cause</source>
            <translation>فوری وجہ</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>اثر</translation>
        </message>
        <message>
            <source>Impact: life changes. Outcome: a service works better. Output: what the actions leave behind.</source>
            <translatorcomment>براہِ راست نتیجہ (output): Is this the planning office's word for an output? مجموعی نتیجہ (outcome): Is this the planning office's word for an outcome?</translatorcomment>
            <translation>اثر: زندگی بدلتی ہے۔ مجموعی نتیجہ: خدمت بہتر ہوتی ہے۔ براہِ راست نتیجہ: اقدامات کے بعد جو کچھ موجود رہتا ہے۔</translation>
        </message>
        <message>
            <source>Import bundle</source>
            <translatorcomment>بنڈل وصول (import bundle): Is taking a bundle in understood from this word?</translatorcomment>
            <translation>بنڈل وصول کریں</translation>
        </message>
        <message>
            <source>In a few words. Leave out names and phone numbers.</source>
            <translation>چند الفاظ میں۔ نام اور فون نمبر نہ لکھیں۔</translation>
        </message>
        <message>
            <source>In brackets: the weight of each criterion</source>
            <translation>قوسین میں: ہر معیار کا وزن</translation>
        </message>
        <message>
            <source>In degrees east with decimals, as the phone shows it, for example 63.0502.</source>
            <translation>مشرقی ڈگری اعشاریہ کے ساتھ، جیسا فون دکھاتا ہے، مثلاً 63.0502۔</translation>
        </message>
        <message>
            <source>In degrees north with decimals, as the phone shows it, for example 26.0043.</source>
            <translation>شمالی ڈگری اعشاریہ کے ساتھ، جیسا فون دکھاتا ہے، مثلاً 26.0043۔</translation>
        </message>
        <message>
            <source>In equal steps</source>
            <translation>برابر قدموں میں</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>نافذ</translation>
        </message>
        <message>
            <source>In pilot districts</source>
            <translation>پائلٹ اضلاع میں</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>عہدے پر کب سے</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>تیاری میں</translation>
        </message>
        <message>
            <source>In rupees; 2.5 lakh may be typed in words.</source>
            <translation>روپے میں؛ 2.5 لاکھ الفاظ میں بھی لکھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>In survey years</source>
            <translation>سروے کے سالوں میں</translation>
        </message>
        <message>
            <source>In the budget book</source>
            <translation>بجٹ کی کتاب میں</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>فائل میں</translation>
        </message>
        <message>
            <source>In the file that says how the columns match, “{part}” is “{typed}”. It can be: {choices}.</source>
            <translation>کالم ملانے والی فائل میں حصہ “{part}” میں یہ لکھا ہے: “{typed}”۔ یہ ان میں سے ہو سکتا ہے: {choices}۔</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>انہی کے الفاظ میں</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>وقت پر</translation>
        </message>
        <message>
            <source>In two or three sentences that a colleague can use.</source>
            <translation>دو تین جملوں میں جو کسی ساتھی کے کام آ سکیں۔</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>زیرِ استعمال</translation>
        </message>
        <message>
            <source>In use until it is decided</source>
            <translation>فیصلہ ہونے تک زیرِ استعمال</translation>
        </message>
        <message>
            <source>In use until you decide</source>
            <translation>آپ کے فیصلے تک زیرِ استعمال</translation>
        </message>
        <message>
            <source>In {days} days</source>
            <translation>{days} دن میں</translation>
        </message>
        <message>
            <source>In: {address}</source>
            <translation>منگوانے کا پتہ: {address}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>آمدہ ڈاک</translation>
        </message>
        <message>
            <source>Inbox: {number}</source>
            <translation>آمدہ ڈاک: {number}</translation>
        </message>
        <message>
            <source>Including a scheme</source>
            <translation>اسکیم شامل کرنا</translation>
        </message>
        <message>
            <source>Income for each rupee of cost</source>
            <translation>لاگت کے ہر روپے پر آمدنی</translation>
        </message>
        <message>
            <source>Income, work and schooling, from 0 to 3.</source>
            <translation>آمدنی، روزگار اور تعلیم، 0 سے 3 تک۔</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>انڈیکس</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>اشاریہ</translation>
        </message>
        <message>
            <source>Indicator sets</source>
            <translation>اشاریوں کے مجموعے</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>اشاریے</translation>
        </message>
        <message>
            <source>Indicators in use</source>
            <translation>زیرِ استعمال اشاریے</translation>
        </message>
        <message>
            <source>Indicators in use with a baseline, its date and its source: {have} of {all}. Needed: {share} %.</source>
            <translation>زیرِ استعمال اشاریے جن کی بنیادی قدر، اس کی تاریخ اور ماخذ درج ہیں: {all} میں سے {have}۔ درکار: {share} فیصد۔</translation>
        </message>
        <message>
            <source>Indicators in use with unit, direction and source: {have} of {want}.</source>
            <translation>زیرِ استعمال اشاریے جن کی اکائی، سمت اور ماخذ درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Indicators in use with values for women and men, or for {tehsils} tehsils: {have} of {want}.</source>
            <translation>زیرِ استعمال اشاریے جن کی قدریں خواتین اور مردوں کے لیے، یا {tehsils} تحصیلوں کے لیے درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Indicators on track</source>
            <translation>درست رفتار پر اشاریے</translation>
        </message>
        <message>
            <source>Indicators that are off track or slow</source>
            <translation>اشاریے جو ہدف سے دور یا سست ہیں</translation>
        </message>
        <message>
            <source>Indicators with a value, per cent</source>
            <translation>قدر والے اشاریے، فیصد</translation>
        </message>
        <message>
            <source>Indicators with neither a baseline nor a reason why there is none: {count}.</source>
            <translation>اشاریے جن کی نہ بنیادی قدر درج ہے نہ اس کے نہ ہونے کی وجہ: {count}۔</translation>
        </message>
        <message>
            <source>Indicators without frequency, collector, source, direction or roll-up: {count}.</source>
            <translation>اشاریے جن میں وقفہ، جمع کنندہ دفتر، ماخذ، سمت یا مقامات یکجا کرنے کا طریقہ درج نہیں: {count}۔</translation>
        </message>
        <message>
            <source>Inform</source>
            <translation>آگاہ کرنا</translation>
        </message>
        <message>
            <source>Inform tells people; consult asks them; the further levels let them decide with you.</source>
            <translation>“آگاہ کرنا” میں لوگوں کو بتایا جاتا ہے؛ “رائے لینا” میں ان سے پوچھا جاتا ہے؛ اگلے درجوں میں وہ آپ کے ساتھ مل کر فیصلہ کرتے ہیں۔</translation>
        </message>
        <message>
            <source>Infrastructure</source>
            <translation>بنیادی ڈھانچہ</translation>
        </message>
        <message>
            <source>Innovation</source>
            <translation>جدت</translation>
        </message>
        <message>
            <source>Innovation pilot</source>
            <translation>جدت کا آزمائشی کام</translation>
        </message>
        <message>
            <source>Innovation pilots</source>
            <translation>جدت کے آزمائشی کام</translation>
        </message>
        <message>
            <source>Input to a review</source>
            <translation>جائزے کے لیے مواد</translation>
        </message>
        <message>
            <source>Input to the national review (VNR)</source>
            <translation>قومی جائزے کے لیے مواد (VNR)</translation>
        </message>
        <message>
            <source>Input to the provincial review (VSR)</source>
            <translation>صوبائی جائزے کے لیے مواد (VSR)</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>ہدایت</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>دلچسپی</translation>
        </message>
        <message>
            <source>Involve</source>
            <translation>شامل کرنا</translation>
        </message>
        <message>
            <source>Is 03/04/2026 the third of April or the fourth of March?</source>
            <translation>کیا 03/04/2026 کا مطلب 3 اپریل ہے یا 4 مارچ؟</translation>
        </message>
        <message>
            <source>Is this step finished for now?</source>
            <translation>کیا یہ مرحلہ فی الحال مکمل ہے؟</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>مسئلہ</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>مسائل</translation>
        </message>
        <message>
            <source>Issues and offices</source>
            <translation>مسائل اور دفاتر</translation>
        </message>
        <message>
            <source>Issues and their offices</source>
            <translation>مسائل اور ان کے دفاتر</translation>
        </message>
        <message>
            <source>Issues raised</source>
            <translation>اٹھائے گئے مسائل</translation>
        </message>
        <message>
            <source>Issues with a root cause: {have} of {want}.</source>
            <translation>مسائل جن کی بنیادی وجہ درج ہے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>It does not work</source>
            <translation>کام نہیں کر رہا</translation>
        </message>
        <message>
            <source>It has {number} cells, and {most} columns follow here.</source>
            <translation>اس میں {number} خانے ہیں، اور یہاں سے آگے {most} کالم ہیں۔</translation>
        </message>
        <message>
            <source>It holds everything up to {day}, {time}.</source>
            <translation>اس میں {day}، {time} تک سب کچھ موجود ہے۔</translation>
        </message>
        <message>
            <source>It is certified that the scheme “{name}”, number {number}, was compared with the schemes on record in District {place} of the same and the {years} years before and after, and that it repeats none of them.</source>
            <translation>تصدیق کی جاتی ہے کہ اسکیم “{name}”، نمبر {number}، کا موازنہ ریکارڈ پر موجود اسکیموں سے کیا گیا (ضلع {place}، اسی سال اور اس سے {years} سال پہلے اور بعد تک کی اسکیمیں)، اور یہ ان میں سے کسی کو نہیں دہراتی۔</translation>
        </message>
        <message>
            <source>It is empty in this row.</source>
            <translation>اس سطر میں یہ خالی ہے۔</translation>
        </message>
        <message>
            <source>It is kept in the key store of this computer, never in a bundle. Without a key store it is asked for.</source>
            <translation>یہ اس کمپیوٹر کے محفوظ خانے میں رہتا ہے، کبھی بنڈل میں نہیں جاتا۔ محفوظ خانہ نہ ہو تو ہر بار پوچھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>It is ready on this computer and has not left yet.</source>
            <translation>یہ اس کمپیوٹر پر تیار ہے اور ابھی گیا نہیں۔</translation>
        </message>
        <message>
            <source>It is tried again by itself in {minutes} minutes.</source>
            <translation>{minutes} منٹ بعد خود بخود دوبارہ کوشش ہوگی۔</translation>
        </message>
        <message>
            <source>It is tried again by itself in {seconds} seconds.</source>
            <translation>{seconds} سیکنڈ بعد خود بخود دوبارہ کوشش ہوگی۔</translation>
        </message>
        <message>
            <source>It loses Rs {loss} a year. Who pays?</source>
            <translation>اس میں سالانہ {loss} روپے کا نقصان ہے۔ یہ کون ادا کرے گا؟</translation>
        </message>
        <message>
            <source>It makes the plan of its district and sends bundles to the province.</source>
            <translation>یہ اپنے ضلع کا منصوبہ بناتا ہے اور صوبے کو بنڈل بھیجتا ہے۔</translation>
        </message>
        <message>
            <source>It reports to: {office}.</source>
            <translation>یہ اس دفتر کو جواب دہ ہے: {office}۔</translation>
        </message>
        <message>
            <source>It says which district this is and who may open its bundles.</source>
            <translation>اس میں لکھا ہے کہ یہ کون سا ضلع ہے اور اس کے بنڈل کون کھول سکتا ہے۔</translation>
        </message>
        <message>
            <source>It takes in the bundles of its districts and answers them.</source>
            <translation>یہ اپنے اضلاع کے بنڈل شامل کرتا ہے اور ان کا جواب دیتا ہے۔</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>کام کر رہا ہے</translation>
        </message>
        <message>
            <source>It works in part</source>
            <translation>جزوی کام کر رہا ہے</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>چیز یا کام</translation>
        </message>
        <message>
            <source>Item that no action covers</source>
            <translation>نکتہ جس کے لیے کوئی اقدام نہیں</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>نکات</translation>
        </message>
        <message>
            <source>Items in the knowledge hub: {have} of {want}.</source>
            <translation>علمی ذخیرے میں مواد: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Items of the council's or the district's own agenda: {have} of {want}.</source>
            <translation>کونسل یا ضلع کے اپنے ایجنڈے کے نکات: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Items that are not in English: {have} of {want}.</source>
            <translation>مواد جو انگریزی میں نہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Items that nobody serves yet</source>
            <translation>نکات جن کے لیے ابھی کوئی اقدام نہیں</translation>
        </message>
        <message>
            <source>Its office</source>
            <translation>متعلقہ دفتر</translation>
        </message>
        <message>
            <source>January to March</source>
            <translation>جنوری تا مارچ</translation>
        </message>
        <message>
            <source>Jirga or katcheri</source>
            <translation>جرگہ یا کچہری</translation>
        </message>
        <message>
            <source>Judge the links</source>
            <translation>تعلق کا فیصلہ کریں</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>فیصلہ کرنے والا</translation>
        </message>
        <message>
            <source>Judged on</source>
            <translation>فیصلے کی تاریخ</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>فیصلہ</translation>
        </message>
        <message>
            <source>July to September</source>
            <translation>جولائی تا ستمبر</translation>
        </message>
        <message>
            <source>Keep a second copy here</source>
            <translation>دوسری نقل یہاں رکھیں</translation>
        </message>
        <message>
            <source>Keep informed</source>
            <translation>باخبر رکھنا</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>رہنے دیں</translation>
        </message>
        <message>
            <source>Keep it for the next pack</source>
            <translation>اگلے پیک کے لیے رکھیں</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>کام کو محفوظ رکھیں</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>میرا رکھیں</translation>
        </message>
        <message>
            <source>Keep mine for all</source>
            <translation>سب میں میرا رکھیں</translation>
        </message>
        <message>
            <source>Keep photos as they are, with their place mark</source>
            <translation>تصویریں جوں کی توں رکھیں، مقام کے نشان کے ساتھ</translation>
        </message>
        <message>
            <source>Keep satisfied</source>
            <translation>مطمئن رکھنا</translation>
        </message>
        <message>
            <source>Keep the decision</source>
            <translation>فیصلہ محفوظ کریں</translation>
        </message>
        <message>
            <source>Keep this sheet away from the computer, in a locked cupboard. Whoever has it can open the work.</source>
            <translation>یہ پرچہ کمپیوٹر سے دور، تالے والی الماری میں رکھیں۔ جس کے پاس یہ ہو وہ کام کھول سکتا ہے۔</translation>
        </message>
        <message>
            <source>Keep what is stored</source>
            <translation>محفوظ شدہ رہنے دیں</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>کام جاری رکھیں</translation>
        </message>
        <message>
            <source>Kept, with its changes</source>
            <translation>رکھا گیا، اپنی تبدیلیوں کے ساتھ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>جواب کی قسم</translation>
        </message>
        <message>
            <source>Kind of group</source>
            <translation>گروہ کی قسم</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>اندراج کی قسم</translation>
        </message>
        <message>
            <source>Know where we stand</source>
            <translation>اپنی صورتحال جانیں</translation>
        </message>
        <message>
            <source>Knowledge and information</source>
            <translation>علم اور معلومات</translation>
        </message>
        <message>
            <source>Knowledge hub</source>
            <translation>علمی ذخیرہ</translation>
        </message>
        <message>
            <source>Knowledge item</source>
            <translation>علمی مواد</translation>
        </message>
        <message>
            <source>Knowledge items</source>
            <translation>علمی مواد</translation>
        </message>
        <message>
            <source>Knowledge partner</source>
            <translation>علمی شراکت دار</translation>
        </message>
        <message>
            <source>LEAD Desktop</source>
            <translation>LEAD Desktop</translation>
        </message>
        <message>
            <source>LEAD Desktop {own}, Python {python}, Qt {qt}, SQLite {sqlite}</source>
            <translation>LEAD Desktop {own}، Python {python}، Qt {qt}، SQLite {sqlite}</translation>
        </message>
        <message>
            <source>LEAD Desktop: set up</source>
            <translation>LEAD Desktop: ابتدائی ترتیب</translation>
        </message>
        <message>
            <source>LEAD Desktop: {place}</source>
            <translation>LEAD Desktop: {place}</translation>
        </message>
        <message>
            <source>Lakh</source>
            <translation>لاکھ</translation>
        </message>
        <message>
            <source>Lakhs</source>
            <translation>لاکھ</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>زمین</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>رپورٹ کی زبان</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>زبانیں</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>میعاد ختم</translation>
        </message>
        <message>
            <source>Last done at {time}.</source>
            <translation>آخری بار: {time}۔</translation>
        </message>
        <message>
            <source>Last fiscal year, for example 2029-30.</source>
            <translation>2029-30 کی طرح: آخری مالی سال۔</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخری رابطہ</translation>
        </message>
        <message numerus="yes">
            <source>Last heard %n day(s) ago</source>
            <translation>
                <numerusform>آخری اطلاع %n دن پہلے</numerusform>
                <numerusform>آخری اطلاع %n دن پہلے</numerusform>
            </translation>
        </message>
        <message>
            <source>Last row of the names</source>
            <translation>ناموں کی آخری سطر</translation>
        </message>
        <message>
            <source>Last seen {day}</source>
            <translation>آخری بار {day}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>تاخیر کا شکار</translation>
        </message>
        <message>
            <source>Late or out of step</source>
            <translation>تاخیر یا رفتار میں فرق</translation>
        </message>
        <message>
            <source>Late since {day}</source>
            <translation>{day} سے تاخیر</translation>
        </message>
        <message>
            <source>Late, money ahead of work</source>
            <translation>تاخیر کا شکار، رقم کام سے آگے</translation>
        </message>
        <message>
            <source>Late, work ahead of money</source>
            <translation>تاخیر کا شکار، کام رقم سے آگے</translation>
        </message>
        <message>
            <source>Late: {number} of {all} commitments</source>
            <translation>تاخیر کا شکار: {all} میں سے {number} عہد</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>بعد میں</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>تازہ ترین</translation>
        </message>
        <message>
            <source>Latest value</source>
            <translation>تازہ ترین قدر</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>عرض بلد</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>قانون</translation>
        </message>
        <message>
            <source>Law checked</source>
            <translation>قانون دیکھا گیا</translation>
        </message>
        <message>
            <source>Law not checked</source>
            <translation>قانون نہیں دیکھا گیا</translation>
        </message>
        <message>
            <source>Law or policy</source>
            <translation>قانون یا پالیسی</translation>
        </message>
        <message>
            <source>Law or rules</source>
            <translation>قانون یا قواعد</translation>
        </message>
        <message>
            <source>Laws, services and say, from 0, no disadvantage, to 3, very large.</source>
            <translation>قوانین، خدمات اور رائے کا حق، 0 (کوئی محرومی نہیں) سے 3 (بہت زیادہ) تک۔</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>سربراہی</translation>
        </message>
        <message>
            <source>Lead office</source>
            <translation>سربراہ دفتر</translation>
        </message>
        <message>
            <source>Lead without money or capacity</source>
            <translation>سربراہ دفتر جس کے پاس رقم یا صلاحیت نہیں</translation>
        </message>
        <message>
            <source>Leadership</source>
            <translation>قیادت</translation>
        </message>
        <message>
            <source>Leaflet, poster or other material (IEC)</source>
            <translation>کتابچہ، پوسٹر یا دیگر مواد (IEC)</translation>
        </message>
        <message>
            <source>Learn from a neighbour</source>
            <translation>پڑوسی ضلع سے سیکھیں</translation>
        </message>
        <message>
            <source>Lease of land or other assets</source>
            <translation>زمین یا دیگر اثاثوں کا پٹہ</translation>
        </message>
        <message>
            <source>Leave empty if it is a local indicator.</source>
            <translation>اگر یہ مقامی اشاریہ ہے تو خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Leave empty if it pays for both.</source>
            <translation>اگر یہ دونوں کے لیے رقم دیتا ہے تو خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Leave empty if there is none, and say why.</source>
            <translation>اگر قدر نہیں ہے تو خالی چھوڑیں اور وجہ بتائیں۔</translation>
        </message>
        <message>
            <source>Leave empty only if the role is “Nobody”.</source>
            <translation>صرف اس صورت میں خالی چھوڑیں جب کردار “کوئی نہیں” ہو۔</translation>
        </message>
        <message>
            <source>Leave empty while the person is in post.</source>
            <translation>جب تک یہ فرد عہدے پر ہے، خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Leave it all on the stick</source>
            <translation>سب یو ایس بی پر رہنے دیں</translation>
        </message>
        <message>
            <source>Leave it empty only if the item does not apply here.</source>
            <translation>صرف اس صورت میں خالی چھوڑیں جب یہ نکتہ یہاں لاگو نہ ہو۔</translation>
        </message>
        <message>
            <source>Leave it empty while the seat is held.</source>
            <translation>جب تک نشست پُر ہے، خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Leave it empty while the seat is vacant.</source>
            <translation>جب تک نشست خالی ہے، یہ خانہ خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Leave it for now</source>
            <translation>فی الحال رہنے دیں</translation>
        </message>
        <message>
            <source>Leave papers for a later bundle</source>
            <translation>کاغذات اگلے بنڈل کے لیے چھوڑیں</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>مشق ختم کریں</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>سطر چھوڑ دیں</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>پیچھے رہ جانے والے</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>عہدہ چھوڑا</translation>
        </message>
        <message>
            <source>Left, Rs</source>
            <translation>باقی (روپے)</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>لیگل</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>قانونی بنیاد</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>سبق</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خط</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>خط نمبر</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>LibreOffice spreadsheet</source>
            <translation>لبر آفس شیٹ</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>لائسنس</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Limited</source>
            <translation>محدود</translation>
        </message>
        <message>
            <source>Line {number}: {reason}</source>
            <translation>سطر {number}: {reason}</translation>
        </message>
        <message>
            <source>Lines of lists: {lines}. Records: {records}. Practices: {practices}.</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>فہرستوں کی سطریں: {lines}۔ اندراجات: {records}۔ کامیاب تجربات: {practices}۔</translation>
        </message>
        <message>
            <source>Lines that changed: {lines}. Lines set aside: {aside}.</source>
            <translation>تبدیل ہونے والی سطریں: {lines}۔ الگ رکھی گئی سطریں: {aside}۔</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>تعلق</translation>
        </message>
        <message>
            <source>Linked twice. The later judgement counts.</source>
            <translation>یہ تعلق دو بار درج ہے۔ بعد والا فیصلہ شمار ہوگا۔</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>تعلقات</translation>
        </message>
        <message>
            <source>Links need actions from step 4 and items of an agenda. Write the actions first.</source>
            <translation>تعلقات کے لیے مرحلہ 4 کے اقدامات اور ایجنڈے کے نکات درکار ہیں۔ پہلے اقدامات لکھیں۔</translation>
        </message>
        <message>
            <source>Links of the plan with the agendas</source>
            <translation>منصوبے کا ایجنڈوں سے تعلق</translation>
        </message>
        <message>
            <source>Links that work against an agenda</source>
            <translation>ایجنڈے کے مخالف تعلقات</translation>
        </message>
        <message>
            <source>List</source>
            <translation>فہرست</translation>
        </message>
        <message>
            <source>List a group left behind with its five factors in step 2.</source>
            <translation>مرحلہ 2 میں پیچھے رہ جانے والا کوئی گروہ اس کے پانچ عوامل کے ساتھ درج کریں۔</translation>
        </message>
        <message>
            <source>List of persons</source>
            <translation>افراد کی فہرست</translation>
        </message>
        <message>
            <source>List only</source>
            <translation>صرف فہرست</translation>
        </message>
        <message>
            <source>List the schemes</source>
            <translation>اسکیموں کی فہرست بنائیں</translation>
        </message>
        <message>
            <source>List the sources</source>
            <translation>مالی ذرائع کی فہرست بنائیں</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>لوگوں کی بات سنیں</translation>
        </message>
        <message>
            <source>Livelihood</source>
            <translation>روزگار</translation>
        </message>
        <message>
            <source>Lives with a disability</source>
            <translation>معذوری کے ساتھ زندگی</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>قرض</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>مقامی</translation>
        </message>
        <message>
            <source>Local council</source>
            <translation>مقامی کونسل</translation>
        </message>
        <message>
            <source>Local offices serve {number} of {all} targets, {share} %</source>
            <translation>مقامی دفاتر کے پاس {all} میں سے {number} ذیلی اہداف ہیں، {share} فیصد</translation>
        </message>
        <message>
            <source>Lock it with a password</source>
            <translation>پاس ورڈ سے مقفل کریں</translation>
        </message>
        <message>
            <source>Lock it with the account of this computer</source>
            <translation>اس کمپیوٹر کے اکاؤنٹ سے مقفل کریں</translation>
        </message>
        <message>
            <source>Lock the program</source>
            <translation>پروگرام مقفل کریں</translation>
        </message>
        <message>
            <source>Lock the program when nobody touches it for</source>
            <translation>جب کوئی استعمال نہ کرے تو پروگرام کتنی دیر بعد مقفل ہو</translation>
        </message>
        <message>
            <source>Lock the storage</source>
            <translation>ذخیرہ مقفل کریں</translation>
        </message>
        <message>
            <source>Locked storage</source>
            <translatorcomment>مقفل ذخیرہ (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>مقفل ذخیرہ</translation>
        </message>
        <message>
            <source>Log book</source>
            <translation>لاگ بک</translation>
        </message>
        <message>
            <source>Long term</source>
            <translation>طویل مدت</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>طول بلد</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>دوبارہ دیکھیں</translation>
        </message>
        <message>
            <source>Look at own revenue</source>
            <translation>اپنی آمدنی کا جائزہ لیں</translation>
        </message>
        <message>
            <source>Look at the rows set aside</source>
            <translation>الگ رکھی گئی سطریں دیکھیں</translation>
        </message>
        <message>
            <source>Look at what has come over the line: {number}.</source>
            <translation>دیکھیں کہ رابطے سے کیا آیا ہے: {number}۔</translation>
        </message>
        <message>
            <source>Look behind the average</source>
            <translation>اوسط کے پیچھے دیکھیں</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>ابھی دیکھیں</translation>
        </message>
        <message>
            <source>Look on drives</source>
            <translation>ڈرائیوز پر دیکھیں</translation>
        </message>
        <message>
            <source>Look-alike pairs to decide: {pairs}. New schemes without a certificate: {bare}. Approved schemes without a forum: {adrift}.</source>
            <translation>ملتی جلتی اسکیموں کے جوڑے جن کا فیصلہ باقی ہے: {pairs}۔ نئی اسکیمیں جن کا سرٹیفکیٹ نہیں: {bare}۔ منظور شدہ اسکیمیں جن کا فورم درج نہیں: {adrift}۔</translation>
        </message>
        <message>
            <source>Looked at again</source>
            <translation>دوبارہ دیکھا جا رہا ہے</translation>
        </message>
        <message>
            <source>Looked at again.</source>
            <translation>دوبارہ دیکھا جا رہا ہے۔</translation>
        </message>
        <message>
            <source>Looked at {time}: nothing new to send or to fetch.</source>
            <translation>وقت {time} پر دیکھا گیا: بھیجنے یا منگوانے کے لیے کچھ نیا نہیں۔</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>کس جیسی لگتی ہے</translation>
        </message>
        <message>
            <source>Looks like scheme {number} of {year} ({nearness}, {alike} alike). Decide whether it is the same one.</source>
            <translation>یہ ایک اور اسکیم جیسی لگتی ہے: {number}، سال {year} ({nearness}، مشابہت {alike})۔ فیصلہ کریں کہ کیا یہ وہی اسکیم ہے۔</translation>
        </message>
        <message>
            <source>Looks the same as decision {number} of {day}. Keep both, or open that one.</source>
            <translation>یہ ایک اور فیصلے جیسا لگتا ہے: نمبر {number}، تاریخ {day}۔ دونوں رکھیں، یا اُسے کھولیں۔</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>کم</translation>
        </message>
        <message>
            <source>Lower end of the range</source>
            <translation>حد کا نچلا سرا</translation>
        </message>
        <message>
            <source>Lower is better</source>
            <translation>کم بہتر ہے</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>سب سے کم</translation>
        </message>
        <message>
            <source>Lowest possible value</source>
            <translation>کم سے کم ممکنہ قدر</translation>
        </message>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>بحالی کا نیا پرچہ بنائیں</translation>
        </message>
        <message>
            <source>Make a request file</source>
            <translation>درخواست کی فائل بنائیں</translation>
        </message>
        <message>
            <source>Make a request file for the province</source>
            <translation>صوبے کے لیے درخواست کی فائل بنائیں</translation>
        </message>
        <message>
            <source>Make a safety copy</source>
            <translation>حفاظتی نقل بنائیں</translation>
        </message>
        <message>
            <source>Make a start file</source>
            <translation>ابتدائی فائل بنائیں</translation>
        </message>
        <message>
            <source>Make its start file</source>
            <translation>اس کی ابتدائی فائل بنائیں</translation>
        </message>
        <message>
            <source>Make pack {number}</source>
            <translation>پیک {number} تیار کریں</translation>
        </message>
        <message>
            <source>Make start files</source>
            <translation>ابتدائی فائلیں بنائیں</translation>
        </message>
        <message>
            <source>Make this computer known to the province</source>
            <translation>صوبے کو اس کمپیوٹر کی اطلاع دیں</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Manage closely</source>
            <translation>قریبی رابطہ رکھنا</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>ذمہ داریاں اور اختیارات</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>ذمہ داریاں اور اختیارات</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>نقشہ</translation>
        </message>
        <message>
            <source>Map of the visits</source>
            <translation>دوروں کا نقشہ</translation>
        </message>
        <message>
            <source>Map who matters</source>
            <translation>متعلقہ فریقوں کا نقشہ بنائیں</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>مکمل قرار دیں</translation>
        </message>
        <message>
            <source>Marks of the evaluations</source>
            <translation>جائزوں کے نمبر</translation>
        </message>
        <message>
            <source>Match money and plan</source>
            <translation>رقم اور منصوبہ ملائیں</translation>
        </message>
        <message>
            <source>Match offices with targets</source>
            <translation>دفاتر کو ذیلی اہداف سے ملائیں</translation>
        </message>
        <message>
            <source>Match provincial and national plans</source>
            <translation>صوبائی اور قومی منصوبوں سے ہم آہنگ کریں</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>کالم ملائیں</translation>
        </message>
        <message>
            <source>Match these two</source>
            <translation>ان دونوں کو ملائیں</translation>
        </message>
        <message>
            <source>Match two lists</source>
            <translation>دو فہرستوں کو ملائیں</translation>
        </message>
        <message>
            <source>May be listed</source>
            <translation>نام دیا جا سکتا ہے</translation>
        </message>
        <message>
            <source>May be public</source>
            <translation>شائع ہو سکتا ہے</translation>
        </message>
        <message>
            <source>May harm</source>
            <translation>نقصان کا امکان</translation>
        </message>
        <message>
            <source>Mean of the group in per cent.</source>
            <translation>گروہ کا اوسط، فیصد میں۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how far it can be done.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ کس حد تک ہو سکتا ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how far it is the district's own duty.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ کس حد تک ضلع کی اپنی ذمہ داری ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how grave it is.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ کتنا سنگین ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how little it can wait.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ کتنا کم انتظار کر سکتا ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much it helps other targets.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ دوسرے ذیلی اہداف میں کتنی مدد دیتا ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much it helps those left behind.</source>
            <translation>گروہ کا اوسط، 1 سے 5: یہ پیچھے رہ جانے والوں کی کتنی مدد کرتا ہے۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much people ask for it.</source>
            <translation>گروہ کا اوسط، 1 سے 5: لوگ اس کا کتنا مطالبہ کرتے ہیں۔</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how sure the figures are.</source>
            <translation>گروہ کا اوسط، 1 سے 5: اعداد و شمار کتنے یقینی ہیں۔</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>مفہوم</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>وسائل</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>قابلِ پیمائش</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>تدبیر</translation>
        </message>
        <message>
            <source>Measure by</source>
            <translation>تدبیر کب تک</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>پیمائش شدہ</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>میڈیا</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>درمیانہ</translation>
        </message>
        <message>
            <source>Medium term</source>
            <translation>درمیانی مدت</translation>
        </message>
        <message>
            <source>Meet</source>
            <translation>اجلاس کریں</translation>
        </message>
        <message>
            <source>Meet the calendar</source>
            <translation>بجٹ کیلنڈر کی پابندی کریں</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجلاس</translation>
        </message>
        <message>
            <source>Meeting {number}</source>
            <translation>اجلاس {number}</translation>
        </message>
        <message>
            <source>Meeting {number} on {day}</source>
            <translation>اجلاس {number}، {day}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>اجلاس</translation>
        </message>
        <message>
            <source>Meetings since {first} with quorum and minutes: {sound} of {held} held. At least {want} are needed.</source>
            <translation>{first} سے اب تک کورم اور کارروائی والے اجلاس: منعقدہ {held} میں سے {sound}۔ کم از کم {want} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Meetings with people</source>
            <translation>لوگوں سے ملاقاتیں</translation>
        </message>
        <message>
            <source>Meets every</source>
            <translation>اجلاس کا وقفہ</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>رکن</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>ارکان</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>حاضر ارکان</translation>
        </message>
        <message>
            <source>Memorandum of understanding (MoU)</source>
            <translation>مفاہمت کی یادداشت (MoU)</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Men served directly</source>
            <translation>براہِ راست مستفید مرد</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>مینو</translation>
        </message>
        <message>
            <source>Messages answered</source>
            <translation>پیغامات جن کا جواب دیا گیا</translation>
        </message>
        <message>
            <source>Messages received</source>
            <translation>موصولہ پیغامات</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>طریقہ کار</translation>
        </message>
        <message>
            <source>Mid-term</source>
            <translation>وسط مدتی</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>درمیانی</translation>
        </message>
        <message>
            <source>Million</source>
            <translation>ملین</translation>
        </message>
        <message>
            <source>Millions</source>
            <translation>ملین</translation>
        </message>
        <message>
            <source>Minorities</source>
            <translation>اقلیتیں</translation>
        </message>
        <message>
            <source>Minority group</source>
            <translation>اقلیتی گروہ</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>اجلاس کی کارروائی</translation>
        </message>
        <message>
            <source>Minutes approved on</source>
            <translation>کارروائی کی منظوری کی تاریخ</translation>
        </message>
        <message>
            <source>Missing: {amount}</source>
            <translation>کمی: {amount}</translation>
        </message>
        <message>
            <source>MoU</source>
            <translation>مفاہمتی یادداشت (MoU)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>طریقہ</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>درمیانی</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Money ahead of work</source>
            <translation>رقم کام سے آگے</translation>
        </message>
        <message>
            <source>Money and time</source>
            <translation>رقم اور وقت</translation>
        </message>
        <message>
            <source>Money by source and year</source>
            <translation>سال اور مالی ذریعے کے لحاظ سے رقم</translation>
        </message>
        <message>
            <source>Money is on record, but no action has costs yet.</source>
            <translation>رقم ریکارڈ پر ہے، مگر ابھی کسی اقدام کی لاگت درج نہیں۔</translation>
        </message>
        <message>
            <source>Money missing in {year}, Rs</source>
            <translation>مالی کمی، سال {year} (روپے)</translation>
        </message>
        <message>
            <source>Money on record</source>
            <translation>درج شدہ رقم</translation>
        </message>
        <message>
            <source>Money released, Rs</source>
            <translation>جاری کردہ رقم (روپے)</translation>
        </message>
        <message>
            <source>Money spent</source>
            <translation>خرچ شدہ رقم</translation>
        </message>
        <message>
            <source>Money spent, % of the cost</source>
            <translation>خرچ شدہ رقم، لاگت کا %</translation>
        </message>
        <message>
            <source>Money that is missing this year</source>
            <translation>اس سال کی مالی کمی</translation>
        </message>
        <message>
            <source>Money: {amount}. To be delivered by: {day}.</source>
            <translation>رقم: {amount}۔ تکمیل کی تاریخ: {day}۔</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>نظر رکھنا</translation>
        </message>
        <message>
            <source>Monitored</source>
            <translation>نگرانی شدہ</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>مزید فلٹر</translation>
        </message>
        <message>
            <source>More payers than registered. Check both counts.</source>
            <translation>ادائیگی کرنے والے رجسٹرڈ لوگوں سے زیادہ ہیں۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>More posts filled than sanctioned. Check the two counts.</source>
            <translation>پُر آسامیاں منظور شدہ آسامیوں سے زیادہ ہیں۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>More released than committed. Check the figures against the release letter.</source>
            <translation>جاری کردہ رقم مختص رقم سے زیادہ ہے۔ اعداد کو رقم جاری ہونے کے خط سے ملائیں۔</translation>
        </message>
        <message>
            <source>More spent than released. Check the month.</source>
            <translation>خرچ شدہ رقم جاری کردہ رقم سے زیادہ ہے۔ مہینہ جانچیں۔</translation>
        </message>
        <message>
            <source>More than one lead</source>
            <translation>ایک سے زیادہ سربراہ دفتر</translation>
        </message>
        <message>
            <source>More was collected than billed. Are arrears included?</source>
            <translation>وصول شدہ رقم جاری شدہ بلوں سے زیادہ ہے۔ کیا بقایا جات شامل ہیں؟</translation>
        </message>
        <message>
            <source>More women than people met. Check both counts.</source>
            <translation>خواتین کی تعداد ملنے والے تمام لوگوں سے زیادہ ہے۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>More women than people served. Check both counts.</source>
            <translation>خواتین کی تعداد تمام مستفید افراد سے زیادہ ہے۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>More women than people served. Check the two figures.</source>
            <translation>خواتین کی تعداد تمام مستفید افراد سے زیادہ ہے۔ دونوں اعداد جانچیں۔</translation>
        </message>
        <message>
            <source>Mosque or jirga</source>
            <translation>مسجد یا جرگہ</translation>
        </message>
        <message>
            <source>Moving away</source>
            <translation>الٹی سمت میں</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>وسیع تر فائدہ</translation>
        </message>
        <message>
            <source>NGO</source>
            <translation>این جی او</translation>
        </message>
        <message>
            <source>NGOs and communities</source>
            <translation>NGOs اور مقامی تنظیمیں</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name an office that leads, decide on it in the task force, or ask upward.</source>
            <translation>سربراہ دفتر نامزد کریں، ٹاسک فورس میں اس کا فیصلہ کریں، یا اوپر درخواست بھیجیں۔</translation>
        </message>
        <message>
            <source>Name at the address (if known)</source>
            <translation>پتے پر نام (اگر معلوم ہو)</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>انگریزی میں نام</translation>
        </message>
        <message>
            <source>Name in Sindhi</source>
            <translation>سندھی میں نام</translation>
        </message>
        <message>
            <source>Name in Urdu</source>
            <translation>اردو میں نام</translation>
        </message>
        <message>
            <source>Name issues and groups</source>
            <translation>مسائل اور گروہوں کے نام لکھیں</translation>
        </message>
        <message>
            <source>Name of the officer</source>
            <translation>افسر کا نام</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>اس کمپیوٹر کا نام</translation>
        </message>
        <message>
            <source>Name the focal person.</source>
            <translation>فوکل پرسن کا نام درج کریں۔</translation>
        </message>
        <message>
            <source>Name the people and the groups left behind among them.</source>
            <translation>ان لوگوں کے نام لکھیں اور ان میں سے پیچھے رہ جانے والے گروہ بتائیں۔</translation>
        </message>
        <message>
            <source>Name the political lead.</source>
            <translation>سیاسی سربراہ کا نام درج کریں۔</translation>
        </message>
        <message>
            <source>Name the section, or the change you propose.</source>
            <translation>دفعہ لکھیں، یا وہ تبدیلی جو آپ تجویز کرتے ہیں۔</translation>
        </message>
        <message>
            <source>Name who answers for it</source>
            <translation>ذمہ دار کا نام لکھیں</translation>
        </message>
        <message>
            <source>Name, post and seal</source>
            <translation>نام، عہدہ اور مہر</translation>
        </message>
        <message>
            <source>Named by the province</source>
            <translation>صوبے کی نامزد ترجیح</translation>
        </message>
        <message>
            <source>Names a target and, through its actions, a place.</source>
            <translation>اس میں ذیلی ہدف درج ہے، اور اقدامات کے ذریعے مقام بھی۔</translation>
        </message>
        <message>
            <source>Names from row</source>
            <translation>نام: سطر</translation>
        </message>
        <message>
            <source>Nastaliq</source>
            <translation>نستعلیق</translation>
        </message>
        <message>
            <source>National</source>
            <translation>قومی</translation>
        </message>
        <message>
            <source>National category</source>
            <translation>قومی درجہ</translation>
        </message>
        <message>
            <source>National items at hand, from a reference pack or with their paper: {have} of {want}.</source>
            <translation>دستیاب قومی نکات، حوالہ پیک سے یا اپنے کاغذ کے ساتھ: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>نوعیت</translation>
        </message>
        <message>
            <source>Near the target</source>
            <translation>ہدف کے قریب</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>ضرورت</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>درکار</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>درکار کب تک</translation>
        </message>
        <message>
            <source>Needed for a complete record</source>
            <translation>مکمل اندراج کے لیے لازمی</translation>
        </message>
        <message>
            <source>Needed if it does not fit, works against, or does not apply.</source>
            <translation>ضروری ہے اگر مطابقت نہ ہو، اثر مخالف ہو، یا نکتہ لاگو نہ ہو۔</translation>
        </message>
        <message>
            <source>Needed if the final rank differs from the rank by score.</source>
            <translation>ضروری ہے اگر حتمی درجہ اسکور والے درجے سے مختلف ہو۔</translation>
        </message>
        <message>
            <source>Needed once the pilot has ended.</source>
            <translation>آزمائشی کام ختم ہونے کے بعد ضروری ہے۔</translation>
        </message>
        <message>
            <source>Needed when the task is set aside. The province reads it.</source>
            <translation>کام الگ رکھنے پر ضروری ہے۔ صوبہ اسے پڑھتا ہے۔</translation>
        </message>
        <message>
            <source>Needed where people can be recognised, for example in a photo.</source>
            <translation>جہاں لوگ پہچانے جا سکیں، مثلاً تصویر میں، وہاں ضروری ہے۔</translation>
        </message>
        <message>
            <source>Needed, unless the value is a target.</source>
            <translation>ضروری ہے، سوائے اس کے کہ یہ مطلوبہ قدر ہو۔</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>توجہ طلب</translation>
        </message>
        <message>
            <source>Needs a look: {number}</source>
            <translation>دیکھنا ضروری: {number}</translation>
        </message>
        <message>
            <source>Needs: {kind}</source>
            <translation>درکار: {kind}</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>بات چیت</translation>
        </message>
        <message>
            <source>Neither for nor against</source>
            <translation>نہ حامی نہ مخالف</translation>
        </message>
        <message>
            <source>Neither helps nor harms</source>
            <translation>نہ فائدہ نہ نقصان</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>کبھی نہیں</translation>
        </message>
        <message>
            <source>New</source>
            <translation>نئی</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>نئی سطر</translation>
        </message>
        <message>
            <source>New or ongoing</source>
            <translation>نئی یا جاری</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>نیا پاس ورڈ</translation>
        </message>
        <message>
            <source>New record: {record}</source>
            <translation>نیا اندراج: {record}</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>نیا اندراج: {kind}</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <translation>اخبار</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>اگلی جانچ</translation>
        </message>
        <message>
            <source>Next comes “{name}” in {days} days.</source>
            <translation>اس کے بعد “{name}”، {days} دن میں۔</translation>
        </message>
        <message>
            <source>Next comes “{name}” in {days} days. Its records are missing or incomplete.</source>
            <translation>اس کے بعد “{name}”، {days} دن میں۔ اس کے اندراجات موجود نہیں یا نامکمل ہیں۔</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>اگلا فرق</translation>
        </message>
        <message>
            <source>Next meeting on</source>
            <translation>اگلے اجلاس کی تاریخ</translation>
        </message>
        <message>
            <source>Next meeting: {day}.</source>
            <translation>اگلا اجلاس: {day}۔</translation>
        </message>
        <message>
            <source>Next on</source>
            <translation>اگلی تاریخ</translation>
        </message>
        <message>
            <source>Next quarter</source>
            <translation>اگلی سہ ماہی</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>اگلا جائزہ</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>اگلا قدم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نہیں</translation>
        </message>
        <message>
            <source>No SDG task force is on record yet.</source>
            <translation>ابھی کوئی SDG ٹاسک فورس ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No action</source>
            <translation>کوئی اقدام نہیں</translation>
        </message>
        <message>
            <source>No action has costs in {year} yet. Cost the actions in step 4.</source>
            <translation>سال {year} میں ابھی کسی اقدام کی لاگت درج نہیں۔ مرحلہ 4 میں اقدامات کی لاگت لگائیں۔</translation>
        </message>
        <message>
            <source>No action has costs or money yet.</source>
            <translation>ابھی کسی اقدام کی لاگت یا رقم درج نہیں۔</translation>
        </message>
        <message>
            <source>No action is running yet.</source>
            <translation>ابھی کوئی اقدام جاری نہیں۔</translation>
        </message>
        <message>
            <source>No action lacks money.</source>
            <translation>کسی اقدام کی رقم کم نہیں۔</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>کوئی جواب نہیں</translation>
        </message>
        <message>
            <source>No awareness event has its people or its audience counted yet.</source>
            <translation>ابھی کسی آگاہی پروگرام کے لوگوں یا مخاطبین کی گنتی درج نہیں۔</translation>
        </message>
        <message>
            <source>No baseline</source>
            <translation>بنیادی قدر نہیں</translation>
        </message>
        <message>
            <source>No bundle from this district yet.</source>
            <translation>اس ضلع سے ابھی کوئی بنڈل نہیں آیا۔</translation>
        </message>
        <message>
            <source>No bundle has come from the province yet. Its receipts and questions will show here.</source>
            <translation>صوبے سے ابھی کوئی بنڈل نہیں آیا۔ صوبے کی رسیدیں اور سوالات یہاں نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>No bundle has gone or come yet.</source>
            <translation>ابھی کوئی بنڈل گیا نہ آیا۔</translation>
        </message>
        <message>
            <source>No bundle here has this code. Have it read once more, letter by letter.</source>
            <translation>یہاں کسی بنڈل کا یہ کوڈ نہیں۔ اسے ایک بار پھر حرف بہ حرف پڑھوائیں۔</translation>
        </message>
        <message>
            <source>No bundle waits in the Inbox</source>
            <translation>آمدہ ڈاک میں کوئی بنڈل منتظر نہیں</translation>
        </message>
        <message>
            <source>No bundle yet</source>
            <translation>ابھی کوئی بنڈل نہیں</translation>
        </message>
        <message>
            <source>No chair is seated yet.</source>
            <translation>چیئرپرسن کی نشست ابھی پُر نہیں۔</translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>کوئی تبدیلی نہیں</translation>
        </message>
        <message>
            <source>No commitment in force has an amount or a delivery date ahead.</source>
            <translation>کسی نافذ عہد کی رقم یا آنے والی تکمیل کی تاریخ درج نہیں۔</translation>
        </message>
        <message>
            <source>No commitment is published yet. Say where people can read or hear it.</source>
            <translation>ابھی کوئی عہد شائع نہیں ہوا۔ بتائیں کہ لوگ اسے کہاں پڑھ یا سن سکتے ہیں۔</translation>
        </message>
        <message>
            <source>No commitment is recorded as adopted or in force yet.</source>
            <translation>ابھی کوئی منظور ہو چکا یا نافذ عہد درج نہیں۔</translation>
        </message>
        <message>
            <source>No commitment is recorded as in force yet.</source>
            <translation>ابھی کوئی نافذ عہد درج نہیں۔</translation>
        </message>
        <message>
            <source>No complete action is on record yet.</source>
            <translation>ابھی کوئی مکمل درج شدہ اقدام ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No computer is enrolled.</source>
            <translation>کوئی کمپیوٹر رجسٹرڈ نہیں۔</translation>
        </message>
        <message>
            <source>No cost for a year that the action touches</source>
            <translation>اقدام کے کسی سال کی لاگت درج نہیں</translation>
        </message>
        <message>
            <source>No cost line is on record yet.</source>
            <translation>ابھی لاگت کی کوئی مد ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>اعداد دستیاب نہیں</translation>
        </message>
        <message>
            <source>No data: leave it empty</source>
            <translation>اعداد دستیاب نہیں: خالی چھوڑیں</translation>
        </message>
        <message>
            <source>No decision is on record yet.</source>
            <translation>ابھی کوئی فیصلہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No delay</source>
            <translation>کوئی تاخیر نہیں</translation>
        </message>
        <message>
            <source>No delivery date</source>
            <translation>تکمیل کی تاریخ نہیں</translation>
        </message>
        <message>
            <source>No evaluation is attached. It shows as monitored until one is added.</source>
            <translation>کوئی جائزہ ساتھ نہیں لگا۔ جائزہ شامل ہونے تک یہ “نگرانی شدہ” دکھایا جائے گا۔</translation>
        </message>
        <message>
            <source>No evaluation is planned yet.</source>
            <translation>ابھی کوئی جائزہ طے نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No exchange is on record yet.</source>
            <translation>ابھی کوئی باہمی تبادلہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No exchange with what was learned is recorded yet.</source>
            <translation>ابھی کوئی ایسا باہمی تبادلہ درج نہیں جس میں لکھا ہو کہ کیا سیکھا گیا۔</translation>
        </message>
        <message>
            <source>No feedback is recorded yet.</source>
            <translation>ابھی شہریوں کی کوئی رائے درج نہیں۔</translation>
        </message>
        <message>
            <source>No field visit is on record yet.</source>
            <translation>ابھی موقع کا کوئی دورہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No figure means no bundle yet. It does not mean no work.</source>
            <translation>عدد نہ ہونے کا مطلب ہے کہ ابھی بنڈل نہیں آیا۔ اس کا مطلب یہ نہیں کہ کام نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No focal person who is still in post is named yet.</source>
            <translation>ابھی کسی ایسے فوکل پرسن کا نام درج نہیں جو اب بھی عہدے پر ہو۔</translation>
        </message>
        <message>
            <source>No gaps were found.</source>
            <translation>کوئی کمی نہیں ملی۔</translation>
        </message>
        <message>
            <source>No indicator</source>
            <translation>کوئی اشاریہ نہیں</translation>
        </message>
        <message>
            <source>No indicator is behind, as far as values are in.</source>
            <translation>جہاں تک قدریں درج ہیں، کوئی اشاریہ پیچھے نہیں۔</translation>
        </message>
        <message>
            <source>No indicator is in use yet.</source>
            <translation>ابھی کوئی اشاریہ زیرِ استعمال نہیں۔</translation>
        </message>
        <message>
            <source>No indicator is in use yet. Choose the indicators first.</source>
            <translation>ابھی کوئی اشاریہ زیرِ استعمال نہیں۔ پہلے اشاریے چنیں۔</translation>
        </message>
        <message>
            <source>No indicator is in use yet. Choose them in step 2.</source>
            <translation>ابھی کوئی اشاریہ زیرِ استعمال نہیں۔ مرحلہ 2 میں اشاریے چنیں۔</translation>
        </message>
        <message>
            <source>No lead</source>
            <translation>سربراہ دفتر نہیں</translation>
        </message>
        <message>
            <source>No letter number. The province finds it by number.</source>
            <translation>خط نمبر درج نہیں۔ صوبہ خط کو نمبر سے تلاش کرتا ہے۔</translation>
        </message>
        <message>
            <source>No longer trusted</source>
            <translation>اب قابلِ اعتماد نہیں</translation>
        </message>
        <message>
            <source>No meeting is on record yet.</source>
            <translation>ابھی کوئی اجلاس ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No money</source>
            <translation>رقم نہیں</translation>
        </message>
        <message>
            <source>No money is on record yet.</source>
            <translation>ابھی کوئی رقم ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No money of this kind is on record for the year.</source>
            <translation>اس سال کے لیے اس قسم کی کوئی رقم ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No names of columns were found, so they go by their letters. Choose the row where the names stand.</source>
            <translation>کالموں کے نام نہیں ملے، اس لیے کالم اپنے حروف سے دکھائے گئے ہیں۔ وہ سطر چنیں جس میں نام درج ہیں۔</translation>
        </message>
        <message>
            <source>No new request was found. A request is a file that ends in .request.</source>
            <translation>کوئی نئی درخواست نہیں ملی۔ درخواست وہ فائل ہے جس کے نام کا آخری حصہ request ہو۔</translation>
        </message>
        <message>
            <source>No one is listed yet.</source>
            <translation>ابھی فہرست میں کوئی نہیں۔</translation>
        </message>
        <message>
            <source>No organisation of persons with disability and no minority group is listed yet.</source>
            <translation>ابھی افراد باہم معذوری کی کوئی تنظیم اور کوئی اقلیتی گروہ فہرست میں نہیں۔</translation>
        </message>
        <message>
            <source>No output is on record yet.</source>
            <translatorcomment>براہِ راست نتیجہ (output): Is this the planning office's word for an output?</translatorcomment>
            <translation>ابھی کوئی براہِ راست نتیجہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No own revenue is on record yet.</source>
            <translation>ابھی اپنے ذرائع کی کوئی آمدنی ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>بغیر ذمہ دار</translation>
        </message>
        <message>
            <source>No pair of schemes waits for a decision.</source>
            <translation>اسکیموں کے کسی جوڑے کا فیصلہ باقی نہیں۔</translation>
        </message>
        <message>
            <source>No paper is expected from a district yet.</source>
            <translation>ابھی کسی ضلع سے کوئی کاغذ مطلوب نہیں۔</translation>
        </message>
        <message>
            <source>No paper waits to be sent.</source>
            <translation>بھیجنے کے لیے کوئی کاغذ منتظر نہیں۔</translation>
        </message>
        <message>
            <source>No papers travel with it.</source>
            <translation>اس کے ساتھ کوئی کاغذ نہیں جائے گا۔</translation>
        </message>
        <message>
            <source>No partnership has reached negotiation with its partners named yet.</source>
            <translation>ابھی کوئی شراکت داری، شراکت داروں کے نام کے ساتھ، بات چیت تک نہیں پہنچی۔</translation>
        </message>
        <message>
            <source>No partnership is on record yet.</source>
            <translation>ابھی کوئی شراکت داری ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No password is asked for. Whoever can use the account can open the work.</source>
            <translation>پاس ورڈ نہیں پوچھا جاتا۔ جو یہ اکاؤنٹ استعمال کر سکے وہ کام کھول سکتا ہے۔</translation>
        </message>
        <message>
            <source>No pilot has ended yet.</source>
            <translation>ابھی کوئی آزمائشی کام ختم نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No pilot is on record yet.</source>
            <translation>ابھی کوئی آزمائشی کام ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No pilot with its start, its service and its people counted is recorded yet.</source>
            <translation>ابھی کوئی ایسا آزمائشی کام درج نہیں جس کا آغاز، خدمت اور لوگوں کی گنتی موجود ہو۔</translation>
        </message>
        <message>
            <source>No plan is on record yet.</source>
            <translation>ابھی کوئی منصوبہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No political lead who is still in post is named yet.</source>
            <translation>ابھی کسی ایسے سیاسی سربراہ کا نام درج نہیں جو اب بھی عہدے پر ہو۔</translation>
        </message>
        <message>
            <source>No practice and no knowledge item is on record yet.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ابھی کوئی کامیاب تجربہ اور کوئی علمی مواد ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No practice is cleared by the district yet.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ابھی کوئی کامیاب تجربہ ضلع سے منظور نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No practice with values before and after, or with monitored evidence, is written yet.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ابھی کوئی ایسا کامیاب تجربہ نہیں لکھا گیا جس میں پہلے اور بعد کی قدریں یا نگرانی شدہ ثبوت ہو۔</translation>
        </message>
        <message>
            <source>No priority is on record yet.</source>
            <translation>ابھی کوئی ترجیح ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No problem is described.</source>
            <translation>کوئی مسئلہ درج نہیں۔</translation>
        </message>
        <message>
            <source>No promise has been made public yet.</source>
            <translation>ابھی کوئی وعدہ شائع نہیں کیا گیا۔</translation>
        </message>
        <message>
            <source>No provincial item is on record yet.</source>
            <translation>ابھی کوئی صوبائی نکتہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No public sheet is dated this quarter yet.</source>
            <translation>ابھی اس سہ ماہی کی تاریخ کا کوئی عوامی پرچہ نہیں۔</translation>
        </message>
        <message>
            <source>No published value of this indicator is at hand.</source>
            <translation>اس اشاریے کی کوئی شائع شدہ قدر دستیاب نہیں۔</translation>
        </message>
        <message>
            <source>No quarter</source>
            <translation>کوئی سہ ماہی نہیں</translation>
        </message>
        <message>
            <source>No question is asked yet. Open a district and ask at any answer.</source>
            <translation>ابھی کوئی سوال نہیں پوچھا گیا۔ ضلع کھولیں اور کسی بھی جواب پر پوچھیں۔</translation>
        </message>
        <message>
            <source>No rank</source>
            <translation>درجہ نہیں</translation>
        </message>
        <message>
            <source>No ranking round is adopted yet.</source>
            <translation>ابھی درجہ بندی کا کوئی دور منظور نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No ranking round is on record yet.</source>
            <translation>ابھی درجہ بندی کا کوئی دور ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No received change is set aside.</source>
            <translation>کوئی موصولہ تبدیلی الگ نہیں رکھی گئی۔</translation>
        </message>
        <message>
            <source>No reference pack has been made yet</source>
            <translation>ابھی کوئی حوالہ پیک تیار نہیں ہوا</translation>
        </message>
        <message>
            <source>No request to include a scheme in {year} is sent yet.</source>
            <translation>سال {year} میں اسکیم شامل کرنے کی کوئی درخواست ابھی نہیں بھیجی گئی۔</translation>
        </message>
        <message>
            <source>No request upward is on record yet.</source>
            <translation>ابھی حکامِ بالا سے کوئی درخواست ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No result is on record yet.</source>
            <translation>ابھی کوئی نتیجہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No scheme has committed money yet.</source>
            <translation>ابھی کسی اسکیم کے لیے مختص رقم درج نہیں۔</translation>
        </message>
        <message>
            <source>No scheme is on record yet.</source>
            <translation>ابھی کوئی اسکیم ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No scheme of {year} with all its facts is listed yet.</source>
            <translation>سال {year} کی کوئی اسکیم پوری تفصیل کے ساتھ ابھی فہرست میں نہیں۔</translation>
        </message>
        <message>
            <source>No scheme with all its facts is listed yet.</source>
            <translation>ابھی کوئی اسکیم پوری تفصیل کے ساتھ فہرست میں نہیں۔</translation>
        </message>
        <message>
            <source>No seat of the task force is filled yet.</source>
            <translation>ابھی ٹاسک فورس کی کوئی نشست پُر نہیں۔</translation>
        </message>
        <message>
            <source>No second place now</source>
            <translation>ابھی دوسری جگہ نہیں چاہیے</translation>
        </message>
        <message>
            <source>No secretary is seated yet.</source>
            <translation>سیکرٹری کی نشست ابھی پُر نہیں۔</translation>
        </message>
        <message>
            <source>No section of a report is on record yet.</source>
            <translation>ابھی رپورٹ کا کوئی حصہ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No sheet? The province can read you a code over the phone if you give it this file.</source>
            <translation>پرچہ نہیں ہے؟ صوبے کو یہ فائل دیں تو وہ فون پر کوڈ بتا سکتا ہے۔</translation>
        </message>
        <message>
            <source>No source of money yet.</source>
            <translation>ابھی کوئی مالی ذریعہ نہیں۔</translation>
        </message>
        <message>
            <source>No stick is in this computer.</source>
            <translation>اس کمپیوٹر میں کوئی یو ایس بی نہیں۔</translation>
        </message>
        <message>
            <source>No story yet.</source>
            <translation>ابھی کوئی کہانی نہیں۔</translation>
        </message>
        <message>
            <source>No target has enough scores for a rank yet.</source>
            <translation>ابھی کسی ذیلی ہدف کے اتنے اسکور نہیں کہ درجہ نکل سکے۔</translation>
        </message>
        <message>
            <source>No task asks for “{code}”. Change the lines that are there.</source>
            <translation>کوئی کام “{code}” نہیں مانگتا۔ موجود سطریں ہی تبدیل کریں۔</translation>
        </message>
        <message>
            <source>No task force is on record.</source>
            <translation>کوئی ٹاسک فورس ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No total: the values came without their counts.</source>
            <translation>کل نہیں: قدریں اپنی گنتی کے بغیر آئیں۔</translation>
        </message>
        <message>
            <source>No total: this indicator is listed by district.</source>
            <translation>کل نہیں: یہ اشاریہ ضلع وار درج ہوتا ہے۔</translation>
        </message>
        <message>
            <source>No training is on record yet.</source>
            <translation>ابھی کوئی تربیت ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>کوئی قدر نہیں</translation>
        </message>
        <message>
            <source>No value for the plan's last year</source>
            <translation>منصوبے کے آخری سال کی قدر درج نہیں</translation>
        </message>
        <message>
            <source>No value has fallen due yet. Put indicators with a frequency to use in step 2.</source>
            <translation>ابھی کسی قدر کی تاریخ نہیں آئی۔ مرحلہ 2 میں ایسے اشاریے زیرِ استعمال لائیں جن میں درج ہو کہ قدر کتنی بار آتی ہے۔</translation>
        </message>
        <message>
            <source>No value since the baseline</source>
            <translation>بنیادی قدر کے بعد کوئی قدر نہیں</translation>
        </message>
        <message>
            <source>No value; the reason stands in the cell's tip</source>
            <translation>کوئی قدر نہیں؛ خانے پر ماؤس رکھنے سے وجہ نظر آتی ہے</translation>
        </message>
        <message>
            <source>No values by sex</source>
            <translation>جنس وار قدریں نہیں</translation>
        </message>
        <message>
            <source>No values by tehsil</source>
            <translation>تحصیل وار قدریں نہیں</translation>
        </message>
        <message>
            <source>No visit to an action or a scheme in the last quarter is recorded yet.</source>
            <translation>گزشتہ سہ ماہی میں کسی اقدام یا اسکیم کا دورہ ابھی درج نہیں۔</translation>
        </message>
        <message>
            <source>No woman took part in this training. Check the count, and invite women to the next one.</source>
            <translation>اس تربیت میں کوئی خاتون شریک نہیں ہوئی۔ گنتی جانچیں، اور اگلی تربیت میں خواتین کو بلائیں۔</translation>
        </message>
        <message>
            <source>No women's group is among the stakeholders yet.</source>
            <translation>متعلقہ فریقوں میں ابھی خواتین کا کوئی گروہ نہیں۔</translation>
        </message>
        <message>
            <source>No-duplication certificate</source>
            <translation>دہری اسکیم نہ ہونے کا سرٹیفکیٹ</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Nobody leads this issue</source>
            <translation>اس مسئلے کی سربراہی کسی کے پاس نہیں</translation>
        </message>
        <message>
            <source>Nobody who finds or takes this computer can read the work.</source>
            <translation>جسے یہ کمپیوٹر ملے یا جو اسے لے جائے، وہ کام نہیں پڑھ سکتا۔</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>None is recorded yet.</source>
            <translation>ابھی کوئی درج نہیں۔</translation>
        </message>
        <message>
            <source>None of the commitments is late</source>
            <translation>کوئی عہد تاخیر کا شکار نہیں</translation>
        </message>
        <message>
            <source>None yet. Choose a folder on another drive or stick.</source>
            <translation>ابھی کوئی نہیں۔ دوسری ڈرائیو یا یو ایس بی پر کوئی فولڈر چنیں۔</translation>
        </message>
        <message>
            <source>Not an official boundary. The tehsils stand in the order of their names, not as on a map.</source>
            <translation>یہ سرکاری حدود نہیں۔ تحصیلیں ناموں کی ترتیب سے ہیں، نقشے کے مطابق نہیں۔</translation>
        </message>
        <message>
            <source>Not an official boundary. The tiles stand roughly as the districts lie on the map.</source>
            <translation>یہ سرکاری حدود نہیں۔ خانے تقریباً اسی جگہ ہیں جہاں نقشے پر اضلاع ہیں۔</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>جواب نہیں دیا گیا</translation>
        </message>
        <message>
            <source>Not at this pace</source>
            <translation>اس رفتار سے نہیں</translation>
        </message>
        <message>
            <source>Not collected</source>
            <translation>جمع نہیں کی گئی</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>شمار نہیں ہوئے</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>مطلوب نہیں</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>ابھی مکمل نہیں</translation>
        </message>
        <message>
            <source>Not followed up yet</source>
            <translation>ابھی پیروی نہیں ہوئی</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>نہیں ملا</translation>
        </message>
        <message>
            <source>Not found on site</source>
            <translation>موقع پر موجود نہیں</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>نہیں دی گئی</translation>
        </message>
        <message>
            <source>Not heard yet: {number} of {all} groups left behind</source>
            <translation>جن سے ابھی بات نہیں ہوئی: پیچھے رہ جانے والے {all} گروہوں میں سے {number}</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>فیصلہ نہیں ہوا</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>معلوم نہیں</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>ابھی معلوم نہیں</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>ضرورت نہیں</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ابھی نہیں</translation>
        </message>
        <message>
            <source>Not on record: to be written by hand.</source>
            <translation>ریکارڈ پر نہیں: ہاتھ سے لکھا جائے۔</translation>
        </message>
        <message>
            <source>Not received yet</source>
            <translation>ابھی وصول نہیں ہوا</translation>
        </message>
        <message>
            <source>Not received yet. It is asked for with the next bundle or receipt.</source>
            <translation>ابھی وصول نہیں ہوا۔ اگلے بنڈل یا رسید کے ساتھ اسے مانگا جائے گا۔</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>غیر رجسٹرڈ</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>نہیں بتایا</translation>
        </message>
        <message>
            <source>Not scored</source>
            <translation>اسکور باقی</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>ابھی نظر نہیں آیا</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>شروع نہیں ہوا</translation>
        </message>
        <message>
            <source>Not surveyed</source>
            <translation>سروے نہیں ہوا</translation>
        </message>
        <message>
            <source>Not tagged or not found yet</source>
            <translation>جوڑی نہیں گئی یا ابھی نہیں ملی</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>شامل نہیں ہوا</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>استعمال نہیں ہوا</translation>
        </message>
        <message>
            <source>Not valid at this level</source>
            <translation>اس سطح پر درست نہیں</translation>
        </message>
        <message>
            <source>Not worked out yet</source>
            <translation>ابھی حساب نہیں ہوا</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>کام نہیں کر رہا</translation>
        </message>
        <message>
            <source>Not written down</source>
            <translation>درج نہیں</translation>
        </message>
        <message>
            <source>Not written yet</source>
            <translation>ابھی نہیں لکھا گیا</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ابھی نہیں</translation>
        </message>
        <message>
            <source>Not yet found</source>
            <translation>ابھی رقم نہیں ملی</translation>
        </message>
        <message>
            <source>Notable</source>
            <translation>معتبر شخصیت</translation>
        </message>
        <message>
            <source>Note or question</source>
            <translation>نوٹ یا سوال</translation>
        </message>
        <message>
            <source>Notes and questions</source>
            <translation>نوٹ اور سوالات</translation>
        </message>
        <message>
            <source>Nothing differs. Bundles that come later may bring something to decide here.</source>
            <translation>کوئی فرق نہیں ہے۔ بعد میں آنے والے بنڈلوں کے ساتھ یہاں فیصلے کے لیے کچھ آ سکتا ہے۔</translation>
        </message>
        <message>
            <source>Nothing has been sent or fetched since the program was started.</source>
            <translation>پروگرام کھلنے کے بعد سے کچھ بھیجا یا منگوایا نہیں گیا۔</translation>
        </message>
        <message>
            <source>Nothing has been taken in from {place} yet, so there is nothing to confirm. Take in its bundle first.</source>
            <translation>اس دفتر سے ابھی کچھ شامل نہیں ہوا، اس لیے تصدیق کے لیے کچھ نہیں: {place}۔ پہلے اس کا بنڈل شامل کریں۔</translation>
        </message>
        <message>
            <source>Nothing here fits. Take out a word or a filter.</source>
            <translation>یہاں کچھ مطابق نہیں۔ کوئی لفظ یا فلٹر ہٹائیں۔</translation>
        </message>
        <message>
            <source>Nothing here is a real plan. Try everything.</source>
            <translation>یہاں کوئی اصل منصوبہ نہیں۔ سب کچھ آزما کر دیکھیں۔</translation>
        </message>
        <message>
            <source>Nothing in this folder can be read any more. Begin again, and ask the province for a full bundle.</source>
            <translation>اس فولڈر میں اب کچھ نہیں پڑھا جا سکتا۔ نئے سرے سے شروع کریں اور صوبے سے پورا بنڈل مانگیں۔</translation>
        </message>
        <message>
            <source>Nothing is expected yet by the yearly targets</source>
            <translation>سالانہ مطلوبہ قدروں کے مطابق ابھی کچھ متوقع نہیں</translation>
        </message>
        <message>
            <source>Nothing is missing, and every figure has a source.</source>
            <translation>کوئی کمی نہیں، اور ہر عدد کا ماخذ درج ہے۔</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>کچھ بھی کم نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is on record yet.</source>
            <translation>ابھی کچھ ریکارڈ پر نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is pressing. Open any step.</source>
            <translation>کوئی کام فوری نہیں۔ کوئی بھی مرحلہ کھولیں۔</translation>
        </message>
        <message>
            <source>Nothing is recorded here yet.</source>
            <translation>یہاں ابھی کچھ درج نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is recorded in this step yet.</source>
            <translation>اس مرحلے میں ابھی کچھ درج نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is removed. A record that you remove waits here until you put it back.</source>
            <translation>کوئی اندراج ہٹایا نہیں گیا۔ جو اندراج آپ ہٹائیں وہ یہاں رہتا ہے جب تک آپ اسے واپس نہ لائیں۔</translation>
        </message>
        <message>
            <source>Nothing is set aside.</source>
            <translation>کچھ الگ نہیں رکھا گیا۔</translation>
        </message>
        <message>
            <source>Nothing is taken in before you press the button. Undo takes back what a bundle brought.</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>بٹن دبانے سے پہلے کچھ شامل نہیں ہوتا۔ جو بنڈل کے ساتھ آیا ہو وہ “واپس پلٹیں” سے واپس ہو جاتا ہے۔</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. It is one step, and Undo takes all of it back.</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>آپ کے کہے بغیر کچھ شامل نہیں ہوتا۔ یہ ایک ہی عمل ہے، اور “واپس پلٹیں” سے یہ پورا واپس ہو جاتا ہے۔</translation>
        </message>
        <message>
            <source>Nothing learned from an exchange is adopted or planned here yet.</source>
            <translation>باہمی تبادلے سے سیکھی گئی کوئی بات ابھی یہاں اپنائی یا طے نہیں کی گئی۔</translation>
        </message>
        <message>
            <source>Nothing new is to be sent. The province has confirmed everything.</source>
            <translation>بھیجنے کے لیے کچھ نیا نہیں۔ صوبہ سب کی تصدیق کر چکا ہے۔</translation>
        </message>
        <message>
            <source>Nothing of it waits for you.</source>
            <translation>اس میں کچھ آپ کا منتظر نہیں۔</translation>
        </message>
        <message>
            <source>Nothing of this has come from the district yet.</source>
            <translation>اس میں سے ابھی ضلع سے کچھ نہیں آیا۔</translation>
        </message>
        <message>
            <source>Nothing to send yet</source>
            <translation>ابھی بھیجنے کو کچھ نہیں</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. The part of the program that reaches addresses with {beginning} is missing here. Use a folder or a stick, or ask the provincial office for a program that has it.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ پروگرام کا وہ حصہ یہاں موجود نہیں جو ایسے پتوں تک پہنچتا ہے: {beginning}۔ فولڈر یا یو ایس بی استعمال کریں، یا صوبائی دفتر سے ایسا پروگرام مانگیں جس میں یہ حصہ ہو۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} could not be read. Put the stick back in and try again.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ یہ فائل پڑھی نہیں جا سکی: {file}۔ یو ایس بی دوبارہ لگائیں اور پھر کوشش کریں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is a receipt for {place}. Give it to that office.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} رسید ہے، بنام {place}۔ اسے اسی دفتر کو دیں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is a receipt that your provincial office did not sign. Call the provincial office.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} رسید ہے، مگر اس پر آپ کے صوبائی دفتر کے دستخط نہیں۔ صوبائی دفتر کو فون کریں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is from {place}, which is not the province of this district. Ask your own provincial office for a certificate.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} اس دفتر کی ہے: {place}۔ یہ اس ضلع کا صوبہ نہیں۔ اپنے صوبائی دفتر سے سرٹیفکیٹ مانگیں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is not signed by the provincial office of this district. Take in the certificate of your province first, or ask its office for the pack.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} پر اس ضلع کے صوبائی دفتر کے دستخط نہیں۔ پہلے اپنے صوبے کا سرٹیفکیٹ شامل کریں، یا اس کے دفتر سے پیک مانگیں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is older than the certificate that is already here. Use the newest one.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} یہاں پہلے سے موجود سرٹیفکیٹ سے پرانی ہے۔ تازہ ترین استعمال کریں۔</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is signed by another provincial office than the one known here. Call the provincial office before you go on.</source>
            <translation>کچھ تبدیل نہیں ہوا اور آپ کا کام محفوظ ہے۔ اس فائل پر کسی اور صوبائی دفتر کے دستخط ہیں، اس کے نہیں جو یہاں معلوم ہے: {file}۔ آگے بڑھنے سے پہلے صوبائی دفتر کو فون کریں۔</translation>
        </message>
        <message>
            <source>Nothing was changed. No computer with this name is admitted here. Choose one from the list.</source>
            <translation>کچھ تبدیل نہیں ہوا۔ اس نام کا کوئی کمپیوٹر یہاں منظور شدہ نہیں۔ فہرست میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>Nothing was changed. None of these files is a certificate. Choose a file that ends in .certificate.</source>
            <translation>کچھ تبدیل نہیں ہوا۔ ان میں سے کوئی فائل سرٹیفکیٹ نہیں۔ ایسی فائل چنیں جس کے نام کا آخری حصہ certificate ہو۔</translation>
        </message>
        <message>
            <source>Nothing was changed. None of these files is a request. Choose a file that ends in .request.</source>
            <translation>کچھ تبدیل نہیں ہوا۔ ان میں سے کوئی فائل درخواست نہیں۔ ایسی فائل چنیں جس کے نام کا آخری حصہ request ہو۔</translation>
        </message>
        <message>
            <source>Nothing was changed. The check number that was typed is not that of {computer}. Have it read over the phone again, and do not admit the computer until it agrees.</source>
            <translation>کچھ تبدیل نہیں ہوا۔ جو تصدیقی نمبر لکھا گیا وہ اس کمپیوٹر کا نہیں: {computer}۔ اسے فون پر دوبارہ پڑھوائیں، اور جب تک نمبر نہ ملے کمپیوٹر منظور نہ کریں۔</translation>
        </message>
        <message>
            <source>Nothing was changed. The disk did not answer. Start the program again, and copy the work if it opens.</source>
            <translation>کچھ بھی تبدیل نہیں ہوا۔ ڈسک نے جواب نہیں دیا۔ پروگرام دوبارہ چلائیں، اور کھل جائے تو کام کی نقل بنا لیں۔</translation>
        </message>
        <message>
            <source>Nothing was changed. {address} is not an address that this program can use. Choose a folder, or an address that begins with webdavs://, sftp:// or s3://.</source>
            <translation>کچھ تبدیل نہیں ہوا۔ یہ پتہ اس پروگرام میں استعمال نہیں ہو سکتا: {address}۔ کوئی فولڈر چنیں، یا ایسا پتہ جو webdavs://، sftp:// یا s3:// سے شروع ہو۔</translation>
        </message>
        <message>
            <source>Nothing was due by today.</source>
            <translation>آج تک کچھ مطلوب نہیں تھا۔</translation>
        </message>
        <message>
            <source>Nothing was found for {words}.</source>
            <translation>کچھ نہیں ملا: {words}۔</translation>
        </message>
        <message>
            <source>Nothing was made. This is more than fits into one reference pack. Take out long texts or lines that nobody needs.</source>
            <translation>کچھ تیار نہیں ہوا۔ یہ ایک حوالہ پیک کی گنجائش سے زیادہ ہے۔ لمبی تحریریں یا وہ سطریں نکال دیں جن کی کسی کو ضرورت نہیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent and your work is safe. Another computer answers at {address} than before. Call the provincial office. If the change is right, empty the address in the settings and type it again.</source>
            <translation>کچھ نہیں بھیجا گیا اور آپ کا کام محفوظ ہے۔ اس پتے پر پہلے والا کمپیوٹر جواب نہیں دے رہا بلکہ کوئی اور: {address}۔ صوبائی دفتر کو فون کریں۔ اگر تبدیلی درست ہو تو ترتیبات میں پتہ خالی کر کے دوبارہ لکھیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. Another computer is publishing to {name} right now. Try again in a minute.</source>
            <translation>کچھ نہیں بھیجا گیا۔ اس وقت دوسرا کمپیوٹر {name} میں شائع کر رہا ہے۔ ایک منٹ بعد دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. Practice and real work are never published to one place. Choose another name with --name.</source>
            <translation>کچھ نہیں بھیجا گیا۔ مشق اور اصل کام کبھی ایک جگہ شائع نہیں ہوتے۔ --name سے دوسرا نام چنیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. The address cannot be read. Write it like postgresql://user@server:5432/lead.</source>
            <translation>کچھ نہیں بھیجا گیا۔ پتہ پڑھا نہیں جا سکتا۔ اسے اس طرح لکھیں: postgresql://user@server:5432/lead۔</translation>
        </message>
        <message>
            <source>Nothing was sent. The part of the program that publishes is missing: psycopg.</source>
            <translation>کچھ نہیں بھیجا گیا۔ پروگرام کا وہ حصہ موجود نہیں جو شائع کرتا ہے: psycopg۔</translation>
        </message>
        <message>
            <source>Nothing was sent. The server does not let this program in: {reason}</source>
            <translation>کچھ نہیں بھیجا گیا۔ سرور اس پروگرام کو اندر نہیں آنے دیتا: {reason}</translation>
        </message>
        <message>
            <source>Nothing was sent. The server holds newer work than this computer. Publish from the computer that published last, or run it with --anew.</source>
            <translation>کچھ نہیں بھیجا گیا۔ سرور پر اس کمپیوٹر سے نیا کام موجود ہے۔ اس کمپیوٹر سے شائع کریں جس نے آخری بار شائع کیا، یا --anew کے ساتھ چلائیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} on this server holds other things. Choose another name with --name.</source>
            <translation>کچھ نہیں بھیجا گیا۔ اس سرور پر یہ نام دوسری چیزوں کا ہے: {name}۔ --name سے دوسرا نام چنیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} on this server holds the records of {place}. Choose another name with --name.</source>
            <translation>کچھ نہیں بھیجا گیا۔ اس سرور پر {name} میں دوسرے دفتر کے اندراجات ہیں: {place}۔ --name سے دوسرا نام چنیں۔</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} was made by a newer program. Install that version here first.</source>
            <translation>کچھ نہیں بھیجا گیا۔ {name} پروگرام کے نئے ورژن سے بنا ہے۔ پہلے یہاں وہ ورژن لگائیں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. This computer has too little room for {file}. Free some space and try again.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ اس کمپیوٹر پر اس فائل کے لیے جگہ کم ہے: {file}۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. Two computers use the name {computer}, so their changes cannot be told apart. Open the program on both, then ask each for a full bundle.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ دو کمپیوٹر ایک ہی نام استعمال کر رہے ہیں: {computer}۔ اس لیے ان کی تبدیلیاں الگ نہیں پہچانی جا سکتیں۔ دونوں پر پروگرام کھولیں، پھر ہر ایک سے پورا بنڈل مانگیں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is no longer trusted. Ask the provincial office by phone what to do with its bundle.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ یہ کمپیوٹر اب قابلِ اعتماد نہیں: {computer}، {place}۔ صوبائی دفتر سے فون پر پوچھیں کہ اس کے بنڈل کا کیا کیا جائے۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is not admitted yet. Compare its check number {check_number} by phone, then admit the computer.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ یہ کمپیوٹر ابھی منظور نہیں ہوا: {computer}، {place}۔ اس کا تصدیقی نمبر {check_number} فون پر ملائیں، پھر کمپیوٹر منظور کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is not known here yet. Compare its check number {check_number} by phone, or take in the certificate of your province first.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ یہ کمپیوٹر یہاں ابھی معلوم نہیں: {computer}، {place}۔ اس کا تصدیقی نمبر {check_number} فون پر ملائیں، یا پہلے اپنے صوبے کا سرٹیفکیٹ شامل کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} also brings changes of a computer that is not admitted yet. Admit the other computers of {place} first.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ اس فائل میں ایسے کمپیوٹر کی تبدیلیاں بھی ہیں جو ابھی منظور نہیں ہوا: {file}۔ پہلے اس دفتر کے دوسرے کمپیوٹر منظور کریں: {place}۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} comes from a practice district, and this office is a real one. Open the practice office to take it in.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} مشقی ضلع کی ہے، اور یہ اصل دفتر ہے۔ اسے شامل کرنے کے لیے مشقی دفتر کھولیں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} comes from a real office, and this one is for practice. Open the real office to take it in.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} اصل دفتر کی ہے، اور یہ مشقی دفتر ہے۔ اسے شامل کرنے کے لیے اصل دفتر کھولیں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} holds more than a genuine bundle can hold. Ask the sender whether it is really theirs.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ اس فائل میں اس سے زیادہ ہے جو اصل بنڈل میں ہو سکتا ہے: {file}۔ بھیجنے والے سے پوچھیں کہ کیا یہ واقعی اسی کی ہے۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is damaged or was changed on its way. Ask the sender to write it again, on another stick if there is one.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} خراب ہے یا راستے میں بدل گئی۔ بھیجنے والے سے کہیں کہ اسے دوبارہ لکھے، ہو سکے تو دوسری یو ایس بی پر۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is made for {place} and can be opened only there. Ask the sender for a bundle made for this computer.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} اس دفتر کے لیے ہے اور صرف وہیں کھل سکتی ہے: {place}۔ بھیجنے والے سے اس کمپیوٹر کے لیے بنڈل مانگیں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is not a file of this program. Choose a file that ends in .lead.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} اس پروگرام کی نہیں۔ ایسی فائل چنیں جس کے نام کا آخری حصہ lead ہو۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is one piece of a larger bundle. Take in the pieces on the other sticks too.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ یہ فائل ایک بڑے بنڈل کا ایک حصہ ہے: {file}۔ دوسری یو ایس بی پر موجود حصے بھی شامل کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} names {computer} as the writer of changes that it did not sign. Keep the file and call the provincial office.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ اس فائل میں ایک کمپیوٹر کے نام سے ایسی تبدیلیاں ہیں جن پر اس کے دستخط نہیں: {file}، کمپیوٹر {computer}۔ فائل سنبھال کر رکھیں اور صوبائی دفتر کو فون کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} was written by a newer program. Install version {version} or later, then take it in again.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} پروگرام کے نئے ورژن سے لکھی گئی ہے۔ ورژن {version} یا اس سے نیا لگائیں، پھر اسے دوبارہ شامل کریں۔</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} was written on this computer. Take it to the office it is made for.</source>
            <translation>کچھ شامل نہیں ہوا اور آپ کا کام محفوظ ہے۔ فائل {file} اسی کمپیوٹر پر لکھی گئی تھی۔ اسے اس دفتر لے جائیں جس کے لیے یہ بنی ہے۔</translation>
        </message>
        <message>
            <source>Nothing was taken in. None of these files is a bundle or a receipt. Choose a file that ends in .lead.</source>
            <translation>کچھ شامل نہیں ہوا۔ ان میں سے کوئی فائل بنڈل یا رسید نہیں۔ ایسی فائل چنیں جس کے نام کا آخری حصہ lead ہو۔</translation>
        </message>
        <message>
            <source>Nothing was written. There is no reference pack yet. Make one first.</source>
            <translation>کچھ نہیں لکھا گیا۔ ابھی کوئی حوالہ پیک نہیں۔ پہلے ایک تیار کریں۔</translation>
        </message>
        <message>
            <source>Notice board</source>
            <translation>نوٹس بورڈ</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>نوٹیفکیشن</translation>
        </message>
        <message>
            <source>Notification number</source>
            <translation>نوٹیفکیشن نمبر</translation>
        </message>
        <message>
            <source>Notified by</source>
            <translation>نوٹیفکیشن کس نے کیا</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>نوٹیفکیشن کی تاریخ</translation>
        </message>
        <message>
            <source>Notify it</source>
            <translation>نوٹیفکیشن جاری کریں</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>نمبر</translation>
        </message>
        <message>
            <source>Numbers in the tasks' conditions</source>
            <translation>کاموں کی شرائط کے اعداد</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>شمار کنندہ</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>مبصر</translation>
        </message>
        <message>
            <source>Obstacle</source>
            <translation>رکاوٹ</translation>
        </message>
        <message>
            <source>October to December</source>
            <translation>اکتوبر تا دسمبر</translation>
        </message>
        <message>
            <source>Octroi or zila tax share</source>
            <translation>چونگی یا ضلع ٹیکس کا حصہ</translation>
        </message>
        <message>
            <source>Of the people counted.</source>
            <translation>گنے گئے لوگوں میں سے۔</translation>
        </message>
        <message>
            <source>Of the people met.</source>
            <translation>جن لوگوں سے ملاقات ہوئی ان میں سے۔</translation>
        </message>
        <message>
            <source>Of the people served, girls included.</source>
            <translation>مستفید افراد میں سے، لڑکیوں سمیت۔</translation>
        </message>
        <message>
            <source>Of the people served.</source>
            <translation>مستفید افراد میں سے۔</translation>
        </message>
        <message>
            <source>Of the way</source>
            <translation>سفر کا حصہ</translation>
        </message>
        <message>
            <source>Of which women</source>
            <translation>ان میں خواتین</translation>
        </message>
        <message>
            <source>Of {total}, {missing} are not found yet; {untagged} serve no named target.</source>
            <translation>{total} میں سے {missing} ابھی نہیں ملے؛ {untagged} کسی نامزد ذیلی ہدف کے لیے نہیں۔</translation>
        </message>
        <message>
            <source>Of {total}, {untagged} serve no named target.</source>
            <translation>{total} میں سے {untagged} کسی نامزد ذیلی ہدف کے لیے نہیں۔</translation>
        </message>
        <message>
            <source>Off track</source>
            <translation>ہدف سے دور</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>پیشکش</translation>
        </message>
        <message>
            <source>Offer not known</source>
            <translation>پیشکش معلوم نہیں</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>پیشکش</translation>
        </message>
        <message>
            <source>Office file</source>
            <translation>دفتری فائل</translation>
        </message>
        <message>
            <source>Office or organisation</source>
            <translation>دفتر یا ادارہ</translation>
        </message>
        <message>
            <source>Office order</source>
            <translation>دفتری حکم نامہ</translation>
        </message>
        <message>
            <source>Offices and organisations</source>
            <translation>دفاتر اور ادارے</translation>
        </message>
        <message>
            <source>Official code</source>
            <translation>سرکاری کوڈ</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>سرکاری اہلکار</translation>
        </message>
        <message>
            <source>Older than 5 years</source>
            <translation>5 سال سے پرانا</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>On USB</source>
            <translation>یو ایس بی پر</translation>
        </message>
        <message>
            <source>On USB, waiting for its receipt</source>
            <translation>یو ایس بی پر، رسید کا انتظار</translation>
        </message>
        <message>
            <source>On a stick</source>
            <translation>یو ایس بی پر</translation>
        </message>
        <message>
            <source>On one theme</source>
            <translation>ایک موضوع پر</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>ریکارڈ پر</translation>
        </message>
        <message>
            <source>On record here</source>
            <translation>یہاں ریکارڈ پر</translation>
        </message>
        <message>
            <source>On schedule</source>
            <translation>وقت پر</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>اس صفحے پر</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>درست رفتار پر</translation>
        </message>
        <message>
            <source>Once for this file</source>
            <translation>اس فائل کے لیے ایک بار</translation>
        </message>
        <message>
            <source>One answer was changed here as well. You decide it afterwards.</source>
            <translation>ایک جواب یہاں بھی تبدیل ہوا تھا۔ اس کا فیصلہ آپ بعد میں کریں گے۔</translation>
        </message>
        <message>
            <source>One change</source>
            <translation>ایک تبدیلی</translation>
        </message>
        <message>
            <source>One computer is known</source>
            <translation>ایک کمپیوٹر معلوم ہے</translation>
        </message>
        <message>
            <source>One difference waits for your decision.</source>
            <translation>ایک فرق آپ کے فیصلے کا منتظر ہے۔</translation>
        </message>
        <message>
            <source>One file to look at</source>
            <translation>ایک فائل دیکھنی ہے</translation>
        </message>
        <message>
            <source>One for each step</source>
            <translation>ہر مرحلے کے لیے ایک</translation>
        </message>
        <message>
            <source>One letter of the code is not right, or some are missing. Compare it with the sheet.</source>
            <translation>کوڈ کا کوئی حرف درست نہیں یا کچھ حروف رہ گئے ہیں۔ پرچے سے ملا کر دیکھیں۔</translation>
        </message>
        <message>
            <source>One line of text</source>
            <translation>متن کی ایک سطر</translation>
        </message>
        <message>
            <source>One line: what came of it, or why it is late.</source>
            <translation>ایک سطر: اس کا کیا نتیجہ نکلا، یا تاخیر کیوں ہوئی۔</translation>
        </message>
        <message>
            <source>One paper of {size} stays here: the stick is too small. A later bundle carries it.</source>
            <translation>ایک کاغذ، {size}، یہیں رہ گیا: یو ایس بی چھوٹی ہے۔ وہ کسی بعد کے بنڈل میں جائے گا۔</translation>
        </message>
        <message>
            <source>One paper travels with it: {size}</source>
            <translation>اس کے ساتھ ایک کاغذ جائے گا: {size}</translation>
        </message>
        <message>
            <source>One person who answers for it.</source>
            <translation>ایک فرد جو اس کا ذمہ دار ہے۔</translation>
        </message>
        <message>
            <source>One question waits for your answer.</source>
            <translation>ایک سوال آپ کے جواب کا منتظر ہے۔</translation>
        </message>
        <message>
            <source>One thing needs a look</source>
            <translation>ایک بات توجہ طلب ہے</translation>
        </message>
        <message>
            <source>One to decide</source>
            <translation>ایک فیصلہ باقی</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Ongoing schemes of this programme have {share} of the year's money; the rule asks for {least} ({year}, {standing}). Check whether there is room for a new scheme.</source>
            <translation>اس پروگرام کی جاری اسکیموں کے پاس سال کی رقم کا {share} ہے؛ قاعدے کے مطابق {least} ہونا چاہیے (سال {year}، {standing})۔ جانچیں کہ نئی اسکیم کی گنجائش ہے یا نہیں۔</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>آن لائن</translation>
        </message>
        <message>
            <source>Only for local councils.</source>
            <translation>صرف مقامی کونسلوں کے لیے۔</translation>
        </message>
        <message>
            <source>Only for what is sent each quarter.</source>
            <translation>صرف اس کے لیے جو ہر سہ ماہی بھیجا جاتا ہے۔</translation>
        </message>
        <message>
            <source>Only if it is best within a range.</source>
            <translation>صرف اس صورت میں جب قدر مقررہ حد میں بہتر ہو۔</translation>
        </message>
        <message>
            <source>Only if it lasted longer than one day.</source>
            <translation>صرف اس صورت میں جب یہ ایک دن سے زیادہ چلا ہو۔</translation>
        </message>
        <message>
            <source>Only if the body has ended.</source>
            <translation>صرف اس صورت میں جب یہ ٹاسک فورس یا اتحاد ختم ہو چکا ہو۔</translation>
        </message>
        <message>
            <source>Only if the sender said so.</source>
            <translation>صرف اس صورت میں جب بھیجنے والے نے خود بتایا ہو۔</translation>
        </message>
        <message>
            <source>Only if the value speaks for one group alone.</source>
            <translation>صرف اس صورت میں جب قدر کسی ایک ہی گروہ کی ہو۔</translation>
        </message>
        <message>
            <source>Only inside the office</source>
            <translation>صرف دفتر کے اندر</translation>
        </message>
        <message>
            <source>Only people who were counted.</source>
            <translation>صرف وہ لوگ جو گنے گئے۔</translation>
        </message>
        <message>
            <source>Only the provincial office can do this.</source>
            <translation>یہ صرف صوبائی دفتر کر سکتا ہے۔</translation>
        </message>
        <message>
            <source>Only {share} % of the weight is scored, so there is no rank.</source>
            <translation>صرف {share} فیصد وزن کے اسکور دیے گئے ہیں، اس لیے کوئی درجہ نہیں۔</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>نامکمل</translation>
        </message>
        <message>
            <source>Open Send &amp; receive</source>
            <translation>ارسال و وصولی کھولیں</translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>صفحہ کھولیں</translation>
        </message>
        <message>
            <source>Open decisions</source>
            <translation>نامکمل فیصلے</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>پڑھنے کے لیے کھولیں</translation>
        </message>
        <message>
            <source>Open if the source is named</source>
            <translation>ماخذ بتا کر اجازت ہے</translation>
        </message>
        <message>
            <source>Open outside</source>
            <translation>باہر کھولیں</translation>
        </message>
        <message>
            <source>Open step {number}</source>
            <translation>مرحلہ {number} کھولیں</translation>
        </message>
        <message>
            <source>Open the Inbox</source>
            <translation>آمدہ ڈاک کھولیں</translation>
        </message>
        <message>
            <source>Open the brief</source>
            <translation>مختصر رپورٹ کھولیں</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>کیلنڈر کھولیں</translation>
        </message>
        <message>
            <source>Open the computers of the districts</source>
            <translation>اضلاع کے کمپیوٹر کھولیں</translation>
        </message>
        <message>
            <source>Open the data</source>
            <translation>اعداد و شمار کھولیں</translation>
        </message>
        <message>
            <source>Open the differences</source>
            <translation>فرق کھولیں</translation>
        </message>
        <message>
            <source>Open the districts</source>
            <translation>اضلاع کھولیں</translation>
        </message>
        <message>
            <source>Open the documents</source>
            <translation>دستاویزات کھولیں</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>فائل کھولیں</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>پہلی اسکیم کھولیں</translation>
        </message>
        <message>
            <source>Open the first of them</source>
            <translation>ان میں سے پہلا کھولیں</translation>
        </message>
        <message>
            <source>Open the indicator</source>
            <translation>اشاریہ کھولیں</translation>
        </message>
        <message>
            <source>Open the paper</source>
            <translation>کاغذ کھولیں</translation>
        </message>
        <message>
            <source>Open the practice district</source>
            <translation>مشقی ضلع کھولیں</translation>
        </message>
        <message>
            <source>Open the questions and decisions</source>
            <translation>سوالات اور فیصلے کھولیں</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>اندراج کھولیں</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>اندراجات کھولیں</translation>
        </message>
        <message>
            <source>Open the removed items</source>
            <translation>ہٹائے گئے اندراجات کھولیں</translation>
        </message>
        <message>
            <source>Open the roadmap</source>
            <translation>روڈ میپ کھولیں</translation>
        </message>
        <message>
            <source>Open the second</source>
            <translation>دوسری اسکیم کھولیں</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>ترتیبات کھولیں</translation>
        </message>
        <message>
            <source>Open the work</source>
            <translation>کام کھولیں</translation>
        </message>
        <message>
            <source>Open to all</source>
            <translation>سب کے لیے اجازت</translation>
        </message>
        <message>
            <source>Open to other districts</source>
            <translation>دوسرے اضلاع کے لیے دستیاب</translation>
        </message>
        <message>
            <source>Open with the code</source>
            <translation>کوڈ سے کھولیں</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>حال میں کھولے گئے</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>Organisation of persons with disability</source>
            <translation>افراد باہم معذوری کی تنظیم</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>منتظم</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>کہاں سے آیا</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>دیگر</translation>
        </message>
        <message>
            <source>Other law</source>
            <translation>دیگر قانون</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>دیگر ہجے</translation>
        </message>
        <message>
            <source>Our actions</source>
            <translation>ہمارے اقدامات</translation>
        </message>
        <message>
            <source>Our actions: {number} not matched yet</source>
            <translation>ہمارے اقدامات: {number} ابھی ملائے نہیں گئے</translation>
        </message>
        <message>
            <source>Out: {address}</source>
            <translation>بھیجنے کا پتہ: {address}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>مجموعی نتیجہ (outcome): Is this the planning office's word for an outcome?</translatorcomment>
            <translation>مجموعی نتیجہ</translation>
        </message>
        <message>
            <source>Output</source>
            <translatorcomment>براہِ راست نتیجہ (output): Is this the planning office's word for an output?</translatorcomment>
            <translation>براہِ راست نتیجہ</translation>
        </message>
        <message>
            <source>Outputs with an action that names lead, place, start and end: {have} of {want}.</source>
            <translatorcomment>براہِ راست نتائج (outputs): Is this the planning office's word for outputs?</translatorcomment>
            <translation>براہِ راست نتائج جن کے اقدام میں سربراہ دفتر، مقام، آغاز اور اختتام درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Over 7 years old</source>
            <translation>7 سال سے زیادہ پرانا</translation>
        </message>
        <message>
            <source>Over the line</source>
            <translation>رابطے کے ذریعے</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>اپنے</translation>
        </message>
        <message>
            <source>Own and received</source>
            <translation>اپنے اور وصول شدہ</translation>
        </message>
        <message>
            <source>Own estimate</source>
            <translation>اپنا تخمینہ</translation>
        </message>
        <message>
            <source>Own revenue</source>
            <translation>اپنے ذرائع کی آمدنی</translation>
        </message>
        <message>
            <source>Owners and dates</source>
            <translation>ذمہ دار اور تاریخیں</translation>
        </message>
        <message>
            <source>PC-I drafted</source>
            <translation>PC-I تیار</translation>
        </message>
        <message>
            <source>PC-I working sheet</source>
            <translation>PC-I کی ورکنگ شیٹ</translation>
        </message>
        <message>
            <source>PC-IV filed</source>
            <translation>PC-IV داخل</translation>
        </message>
        <message>
            <source>PC-V</source>
            <translation>PC-V</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>مشق</translation>
        </message>
        <message>
            <source>PRACTICE: figures of the plan are made up</source>
            <translation>مشق: منصوبے کے اعداد فرضی ہیں</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>رفتار</translation>
        </message>
        <message>
            <source>Pack {number}</source>
            <translation>پیک {number}</translation>
        </message>
        <message>
            <source>Pack {number} is made. It travels in the next answer to every district.</source>
            <translation>پیک {number} تیار ہے۔ یہ ہر ضلع کو اگلے جواب کے ساتھ جائے گا۔</translation>
        </message>
        <message>
            <source>Pack {number} of {day} is in force</source>
            <translation>پیک {number}، مورخہ {day}، نافذ ہے</translation>
        </message>
        <message>
            <source>Packs made here</source>
            <translation>یہاں تیار ہونے والے پیک</translation>
        </message>
        <message>
            <source>Page or paragraph of the published review.</source>
            <translation>شائع شدہ جائزے کا صفحہ یا پیراگراف۔</translation>
        </message>
        <message>
            <source>Page {number} of 5 · {name}</source>
            <translation>صفحہ {number}، کل 5 · {name}</translation>
        </message>
        <message>
            <source>Page {number} of {all}</source>
            <translation>صفحہ {number} از {all}</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحہ {page} از {pages}</translation>
        </message>
        <message>
            <source>Pages of the paper</source>
            <translation>کاغذ کے صفحات</translation>
        </message>
        <message>
            <source>Paid back in {years} years</source>
            <translation>{years} سال میں لاگت پوری</translation>
        </message>
        <message>
            <source>Paid from it, Rs</source>
            <translation>اس سے ادائیگی (روپے)</translation>
        </message>
        <message>
            <source>Paid out so far, in rupees.</source>
            <translation>اب تک ادا کی گئی رقم، روپے میں۔</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>کاغذ</translation>
        </message>
        <message>
            <source>Paper added: {title}</source>
            <translation>کاغذ شامل ہوا: {title}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>کاغذات</translation>
        </message>
        <message>
            <source>Papers and pictures: {number}</source>
            <translation>کاغذات اور تصویریں: {number}</translation>
        </message>
        <message>
            <source>Papers expected</source>
            <translation>مطلوب کاغذات لکھے گئے</translation>
        </message>
        <message>
            <source>Parking fees</source>
            <translation>پارکنگ فیس</translation>
        </message>
        <message>
            <source>Parliamentary task force</source>
            <translation>پارلیمانی ٹاسک فورس</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>کس کا حصہ</translation>
        </message>
        <message>
            <source>Part of {old}, old borders</source>
            <translation>پرانی حدود میں شامل: {old}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>شرکا</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>شہریوں کی شرکت</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>جزوی قبول</translation>
        </message>
        <message>
            <source>Partly used</source>
            <translation>جزوی استعمال</translation>
        </message>
        <message>
            <source>Partly working</source>
            <translation>جزوی کام کر رہا ہے</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>شراکت دار</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>شراکت دار</translation>
        </message>
        <message>
            <source>Partners and parties</source>
            <translation>شراکت دار اور سیاسی جماعتیں</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>شراکت داری</translation>
        </message>
        <message>
            <source>Partnership board</source>
            <translation>شراکت داری بورڈ</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>شراکت داریاں</translation>
        </message>
        <message>
            <source>Parts of the bundle</source>
            <translation>بنڈل کے حصے</translation>
        </message>
        <message>
            <source>Parts on this stick</source>
            <translation>اس یو ایس بی پر حصے</translation>
        </message>
        <message>
            <source>Parts {gone} of {all} are on sticks. Parts {left} are still here: put in the next stick.</source>
            <translation>{all} میں سے یہ حصے یو ایس بی پر جا چکے: {gone}۔ یہ حصے ابھی یہاں ہیں: {left}۔ اگلی یو ایس بی لگائیں۔</translation>
        </message>
        <message>
            <source>Pass the rules</source>
            <translation>قواعد پورے کریں</translation>
        </message>
        <message>
            <source>Passing it on</source>
            <translation>آگے پہنچانا</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>پاس ورڈ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چسپاں کریں</translation>
        </message>
        <message>
            <source>Payers estimated</source>
            <translation>ادا کنندگان کا تخمینہ</translation>
        </message>
        <message>
            <source>Payers paying</source>
            <translation>ادائیگی کرنے والے</translation>
        </message>
        <message>
            <source>Payers registered</source>
            <translation>رجسٹرڈ ادا کنندگان</translation>
        </message>
        <message>
            <source>Pays for</source>
            <translation>کس لاگت کے لیے</translation>
        </message>
        <message>
            <source>People</source>
            <translation>افراد</translation>
        </message>
        <message>
            <source>People affected</source>
            <translation>متاثرہ افراد</translation>
        </message>
        <message>
            <source>People and cost</source>
            <translation>لوگ اور لاگت</translation>
        </message>
        <message>
            <source>People counted</source>
            <translation>گنے گئے لوگ</translation>
        </message>
        <message>
            <source>People counted at each event</source>
            <translation>ہر پروگرام میں گنے گئے لوگ</translation>
        </message>
        <message>
            <source>People met</source>
            <translation>ملنے والے افراد</translation>
        </message>
        <message>
            <source>People not counted</source>
            <translation>افراد کی گنتی نہیں ہوئی</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>مستفید افراد</translation>
        </message>
        <message>
            <source>People reached indirectly</source>
            <translation>بالواسطہ مستفید افراد</translation>
        </message>
        <message>
            <source>People served</source>
            <translation>مستفید افراد</translation>
        </message>
        <message>
            <source>People served directly</source>
            <translation>براہِ راست مستفید افراد</translation>
        </message>
        <message>
            <source>People served indirectly</source>
            <translation>بالواسطہ مستفید افراد</translation>
        </message>
        <message>
            <source>Per 1,000</source>
            <translation>فی 1,000</translation>
        </message>
        <message>
            <source>Per 100,000</source>
            <translation>فی 100,000</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>فیصد</translation>
        </message>
        <message>
            <source>Per cent done</source>
            <translation>کتنا فیصد مکمل</translation>
        </message>
        <message>
            <source>Per cent of the filled seats. Left empty, 33 % is taken.</source>
            <translation>پُر نشستوں کا فیصد۔ خالی چھوڑیں تو 33 فیصد لیا جائے گا۔</translation>
        </message>
        <message>
            <source>Per cent of the filled voting seats. Left empty, more than half is taken.</source>
            <translation>ووٹ کے حق والی پُر نشستوں کا فیصد۔ خالی چھوڑیں تو آدھے سے زیادہ لیا جائے گا۔</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>فرد</translation>
        </message>
        <message>
            <source>Persons spoken to on site, apart from the team.</source>
            <translation>موقع پر جن افراد سے بات ہوئی، ٹیم کے علاوہ۔</translation>
        </message>
        <message>
            <source>Persons who use the service by the end of the quarter.</source>
            <translation>سہ ماہی کے آخر تک خدمت استعمال کرنے والے افراد۔</translation>
        </message>
        <message>
            <source>Persons with a disability</source>
            <translation>افراد باہم معذوری</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>فون</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Physical progress</source>
            <translation>کام کی پیش رفت</translation>
        </message>
        <message>
            <source>Physical progress fell from {before} to {now}. Correct it, or say why.</source>
            <translation>کام کی پیش رفت {before} سے کم ہو کر {now} رہ گئی۔ اسے درست کریں، یا وجہ بتائیں۔</translation>
        </message>
        <message>
            <source>Physical progress seen</source>
            <translation>موقع پر دیکھی گئی پیش رفت</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>آزمائشی کام</translation>
        </message>
        <message>
            <source>Pilot board</source>
            <translation>آزمائشی کام بورڈ</translation>
        </message>
        <message>
            <source>Pilot district</source>
            <translation>پائلٹ ضلع</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>آزمائشی کام</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>مقام</translation>
        </message>
        <message>
            <source>Place for the crest</source>
            <translation>سرکاری نشان کی جگہ</translation>
        </message>
        <message>
            <source>Place in the grid</source>
            <translation>خاکے میں جگہ</translation>
        </message>
        <message>
            <source>Place in the source</source>
            <translation>ماخذ میں جگہ</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>مقامات</translation>
        </message>
        <message>
            <source>Plain letters, which take less room</source>
            <translation>سادہ حروف، جو کم جگہ لیتے ہیں</translation>
        </message>
        <message>
            <source>Plain mean of {have} of {all} actions</source>
            <translation>{all} میں سے {have} اقدامات کا سادہ اوسط</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>منصوبہ</translation>
        </message>
        <message>
            <source>Plan an action for a group left behind in step 4.</source>
            <translation>مرحلہ 4 میں پیچھے رہ جانے والے کسی گروہ کے لیے اقدام طے کریں۔</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>طے شدہ</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>منصوبہ بندی</translation>
        </message>
        <message>
            <source>Planning officer</source>
            <translation>پلاننگ افسر</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>منصوبے</translation>
        </message>
        <message>
            <source>Pledge of a leader</source>
            <translation>رہنما کا وعدہ</translation>
        </message>
        <message>
            <source>Point of law</source>
            <translation>قانونی نکتہ</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>نمبر</translation>
        </message>
        <message>
            <source>Points of 2</source>
            <translation>2 میں سے نمبر</translation>
        </message>
        <message>
            <source>Policy or rule</source>
            <translation>پالیسی یا قاعدہ</translation>
        </message>
        <message>
            <source>Political lead</source>
            <translation>سیاسی سربراہ</translation>
        </message>
        <message>
            <source>Political party</source>
            <translation>سیاسی جماعت</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>آبادی</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>منصب</translation>
        </message>
        <message>
            <source>Possible answers</source>
            <translation>ممکنہ جوابات</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>عہدہ</translation>
        </message>
        <message>
            <source>Post that brings the seat</source>
            <translation>نشست دلانے والا عہدہ</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>آسامیاں</translation>
        </message>
        <message>
            <source>Posts filled</source>
            <translation>پُر آسامیاں</translation>
        </message>
        <message>
            <source>Posts sanctioned</source>
            <translation>منظور شدہ آسامیاں</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>اثر و رسوخ</translation>
        </message>
        <message>
            <source>Power and interest</source>
            <translation>اثر و رسوخ اور دلچسپی</translation>
        </message>
        <message>
            <source>Practice</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ</translation>
        </message>
        <message>
            <source>Practice card</source>
            <translation>کامیاب تجربے کا کارڈ</translation>
        </message>
        <message>
            <source>Practice cards of one page each, pilot sheets, the list of the knowledge hub, and the exchange log with a draft cooperation agreement.</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات کے ایک ایک صفحے کے کارڈ، آزمائشی کاموں کی شیٹیں، علمی ذخیرے کی فہرست، اور تعاون کے معاہدے کے مسودے کے ساتھ باہمی تبادلوں کا رجسٹر۔</translation>
        </message>
        <message>
            <source>Practice cleared</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ منظور ہوا</translation>
        </message>
        <message>
            <source>Practice district filled</source>
            <translation>مشقی ضلع بھر دیا گیا</translation>
        </message>
        <message>
            <source>Practice is never locked: nothing in it is real.</source>
            <translation>مشقی ضلع کبھی مقفل نہیں ہوتا: اس میں کچھ بھی اصلی نہیں۔</translation>
        </message>
        <message>
            <source>Practice library</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات کی لائبریری</translation>
        </message>
        <message>
            <source>Practice taken up here: {title}</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ یہاں اپنانا شروع ہوا: {title}</translation>
        </message>
        <message>
            <source>Practice that is shared: {practice}.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ جو بانٹا جا رہا ہے: {practice}۔</translation>
        </message>
        <message>
            <source>Practices</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات</translation>
        </message>
        <message>
            <source>Practices that wait for clearance</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات جو منظوری کے منتظر ہیں</translation>
        </message>
        <message>
            <source>Practices, pilots and exchange</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات، آزمائشی کام اور باہمی تبادلہ</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>ستائش</translation>
        </message>
        <message>
            <source>Prepare the next meeting after “{name}”.</source>
            <translation>اس کے بعد کے اگلے اجلاس کی تیاری کریں: “{name}”۔</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>تیار کنندہ</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Press Enter and give the reason in one sentence. Until then this is not counted.</source>
            <translation>Enter دبائیں اور وجہ ایک جملے میں لکھیں۔ تب تک یہ شمار نہیں ہوگا۔</translation>
        </message>
        <message>
            <source>Press a value to take it as baseline, with its source.</source>
            <translation>کسی قدر کو ماخذ سمیت بنیادی قدر بنانے کے لیے اسے دبائیں۔</translation>
        </message>
        <message>
            <source>Price taken from</source>
            <translation>قیمت کا ماخذ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print dispatch slip</source>
            <translation>ترسیلی پرچی پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print phone numbers and e-mail addresses</source>
            <translation>فون نمبر اور ای میل پتے پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print receipt slip</source>
            <translation>رسید کی پرچی پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print the log book</source>
            <translation>لاگ بک پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>پرچہ پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>یہ صفحہ پرنٹ کریں</translation>
        </message>
        <message>
            <source>Printed material</source>
            <translation>چھپا ہوا مواد</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>ترجیحات</translation>
        </message>
        <message>
            <source>Priorities fixed: {have}. At least {fewest} are needed.</source>
            <translation>طے شدہ ترجیحات: {have}۔ کم از کم {fewest} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Priorities fixed: {have}. Keep {most} at most.</source>
            <translation>طے شدہ ترجیحات: {have}۔ زیادہ سے زیادہ {most} رکھیں۔</translation>
        </message>
        <message>
            <source>Priorities that districts share</source>
            <translation>اضلاع کی مشترکہ ترجیحات</translation>
        </message>
        <message>
            <source>Priorities with a result that has baseline values and values for the last year: {have} of {want}.</source>
            <translation>ترجیحات جن کے نتیجے کی بنیادی قدریں اور آخری سال کی قدریں درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>ترجیح</translation>
        </message>
        <message>
            <source>Priority targets</source>
            <translation>ترجیحی ذیلی اہداف</translation>
        </message>
        <message>
            <source>Private firm</source>
            <translation>نجی کمپنی</translation>
        </message>
        <message>
            <source>Private sector</source>
            <translation>نجی شعبہ</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مسئلہ</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>خریداری</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>Programme figure</source>
            <translation>پروگرام کا عدد</translation>
        </message>
        <message>
            <source>Programme figures</source>
            <translation>پروگرام کے اعداد</translation>
        </message>
        <message>
            <source>Programme, {first} to {last}: {figure}</source>
            <translation>پروگرام، {first} سے {last}: {figure}</translation>
        </message>
        <message>
            <source>Programme, {first} to {last}: {figure}, of which women {women}</source>
            <translation>پروگرام، {first} سے {last}: {figure}، جن میں خواتین {women}</translation>
        </message>
        <message>
            <source>Programme: {figure}</source>
            <translation>پروگرام: {figure}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>پیش رفت</translation>
        </message>
        <message>
            <source>Progress board</source>
            <translation>پیش رفت بورڈ</translation>
        </message>
        <message>
            <source>Progress of the plan, weighed by cost</source>
            <translation>منصوبے کی پیش رفت، لاگت کے وزن کے ساتھ</translation>
        </message>
        <message>
            <source>Progress report</source>
            <translation>پیش رفت رپورٹ</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>پیش رفت کی اطلاع</translation>
        </message>
        <message>
            <source>Progress updates</source>
            <translation>پیش رفت کی اطلاعات</translation>
        </message>
        <message>
            <source>Promised in a budget, a letter or an agreement, in rupees.</source>
            <translation>بجٹ، خط یا معاہدے میں جس رقم کا وعدہ ہے، روپے میں۔</translation>
        </message>
        <message>
            <source>Promises that stand</source>
            <translation>برقرار وعدے</translation>
        </message>
        <message>
            <source>Promises with an obstacle</source>
            <translation>وعدے جن میں رکاوٹ ہے</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مجوزہ</translation>
        </message>
        <message>
            <source>Provide figures</source>
            <translation>اعداد و شمار دینا</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>صوبہ</translation>
        </message>
        <message numerus="yes">
            <source>Province has bundle {number}, %n change(s) since</source>
            <translation>
                <numerusform>صوبے کے پاس بنڈل {number} ہے، اس کے بعد 1 تبدیلی</numerusform>
                <numerusform>صوبے کے پاس بنڈل {number} ہے، اس کے بعد %n تبدیلیاں</numerusform>
            </translation>
        </message>
        <message>
            <source>Province has bundle {number}, nothing new since</source>
            <translation>صوبے کے پاس بنڈل {number} ہے، اس کے بعد کچھ نیا نہیں</translation>
        </message>
        <message>
            <source>Province has no bundle yet</source>
            <translation>صوبے کے پاس ابھی کوئی بنڈل نہیں</translation>
        </message>
        <message numerus="yes">
            <source>Province has no bundle yet, %n change(s) here</source>
            <translation>
                <numerusform>صوبے کے پاس ابھی کوئی بنڈل نہیں، یہاں 1 تبدیلی</numerusform>
                <numerusform>صوبے کے پاس ابھی کوئی بنڈل نہیں، یہاں %n تبدیلیاں</numerusform>
            </translation>
        </message>
        <message>
            <source>Provincial</source>
            <translation>صوبائی</translation>
        </message>
        <message>
            <source>Provincial ADP</source>
            <translation>صوبائی ADP</translation>
        </message>
        <message>
            <source>Provincial development programme (ADP)</source>
            <translation>صوبائی ترقیاتی پروگرام (ADP)</translation>
        </message>
        <message>
            <source>Provincial items at hand, from a reference pack or with their paper: {have} of {want}.</source>
            <translation>دستیاب صوبائی نکات، حوالہ پیک سے یا اپنے کاغذ کے ساتھ: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Provincial items covered by an action or judged not to apply: {have} of {want}.</source>
            <translation>صوبائی نکات جن کے لیے اقدام ہے یا جن کے لاگو نہ ہونے کا فیصلہ ہو چکا: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>متبادل پیمانہ</translation>
        </message>
        <message>
            <source>Proxy only</source>
            <translation>صرف متبادل پیمانہ</translation>
        </message>
        <message>
            <source>Public hearing</source>
            <translation>کھلی کچہری</translation>
        </message>
        <message>
            <source>Public sheet</source>
            <translation>عوامی پرچہ</translation>
        </message>
        <message>
            <source>Public-private partnership</source>
            <translation>سرکاری و نجی شراکت داری</translation>
        </message>
        <message>
            <source>Publish a commitment and say where.</source>
            <translation>کوئی عہد شائع کریں اور بتائیں کہ کہاں۔</translation>
        </message>
        <message>
            <source>Publish the public sheet of this quarter and add it as a document.</source>
            <translation>اس سہ ماہی کا عوامی پرچہ شائع کریں اور اسے دستاویز کے طور پر شامل کریں۔</translation>
        </message>
        <message>
            <source>Published as</source>
            <translation>کہاں شائع ہوا</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>کہیں اور شائع شدہ</translation>
        </message>
        <message>
            <source>Published values</source>
            <translation>شائع شدہ قدریں</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>شائع کرنے والا</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد</translation>
        </message>
        <message>
            <source>Put at the office's disposal so far, in rupees.</source>
            <translation>اب تک دفتر کو جاری کی گئی رقم، روپے میں۔</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>واپس لائیں</translation>
        </message>
        <message>
            <source>Put back: {answer}</source>
            <translation>واپس لائیں: {answer}</translation>
        </message>
        <message>
            <source>Put back: {record}</source>
            <translation>واپس لایا گیا: {record}</translation>
        </message>
        <message>
            <source>Put in a stick or drop bundles here.</source>
            <translation>یو ایس بی لگائیں یا بنڈل یہاں چھوڑیں۔</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>اسے واپس لائیں</translation>
        </message>
        <message>
            <source>Put the decision on record</source>
            <translation>فیصلہ ریکارڈ پر لائیں</translation>
        </message>
        <message>
            <source>Put the source and its year in brackets behind each figure, for example 41 % (MICS 2019-20).</source>
            <translation>ہر عدد کے بعد قوسین میں ماخذ اور اس کا سال لکھیں، مثلاً 41 فیصد (MICS 2019-20)۔</translation>
        </message>
        <message>
            <source>Put these rows right in the spreadsheet and paste them again.</source>
            <translation>یہ سطریں ایکسل شیٹ میں درست کریں اور دوبارہ چسپاں کریں۔</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>معیار</translation>
        </message>
        <message>
            <source>Quality of data</source>
            <translation>اعداد و شمار کا معیار</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Quantity must be above zero.</source>
            <translation>مقدار صفر سے زیادہ ہونی چاہیے۔</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>سہ ماہی</translation>
        </message>
        <message>
            <source>Quarterly and annual progress report with the indicator tracking table, the local review or the input to the provincial and national reviews, and the public transparency sheet.</source>
            <translation>سہ ماہی اور سالانہ پیش رفت رپورٹ جس میں اشاریوں پر نظر رکھنے کا جدول ہو، مقامی جائزہ یا صوبائی اور قومی جائزوں کے لیے مواد، اور شفافیت کا عوامی پرچہ۔</translation>
        </message>
        <message>
            <source>Quarterly report</source>
            <translation>سہ ماہی رپورٹ</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سوال</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>سوال پوچھا گیا</translation>
        </message>
        <message>
            <source>Question asked again</source>
            <translation>سوال دوبارہ پوچھا گیا</translation>
        </message>
        <message>
            <source>Question settled</source>
            <translation>سوال طے ہو گیا</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>سوالات</translation>
        </message>
        <message>
            <source>Questions and complaints: at the office of the Deputy Commissioner, or at any sitting of the council.</source>
            <translation>سوالات اور شکایات: ڈپٹی کمشنر کے دفتر میں، یا کونسل کے کسی بھی اجلاس میں۔</translation>
        </message>
        <message>
            <source>Questions and decisions</source>
            <translation>سوالات اور فیصلے</translation>
        </message>
        <message>
            <source>Questions sent</source>
            <translation>سوالات بھیجے گئے</translation>
        </message>
        <message>
            <source>Questions that are open</source>
            <translation>سوالات جو باقی ہیں</translation>
        </message>
        <message>
            <source>Questions: {number}</source>
            <translation>سوالات: {number}</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>کورم</translation>
        </message>
        <message>
            <source>Quorum met</source>
            <translation>کورم پورا</translation>
        </message>
        <message>
            <source>Quorum: {percent} of the filled voting seats. Substitutes count: {answer}.</source>
            <translation>کورم: ووٹ کے حق والی پُر نشستوں کا {percent}۔ متبادل شمار ہوں: {answer}۔</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>کوٹیشن</translation>
        </message>
        <message>
            <source>Q{number}</source>
            <translation>سہ ماہی {number}</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>ریڈیو</translation>
        </message>
        <message>
            <source>Radio script</source>
            <translation>ریڈیو اسکرپٹ</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>کس نے اٹھایا</translation>
        </message>
        <message>
            <source>Raised on</source>
            <translation>لکھنے کی تاریخ</translation>
        </message>
        <message>
            <source>Range and pace</source>
            <translation>حد اور رفتار</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>درجہ</translation>
        </message>
        <message>
            <source>Rank by score</source>
            <translation>اسکور والا درجہ</translation>
        </message>
        <message>
            <source>Rank of persons with a disability</source>
            <translation>افراد باہم معذوری کا درجہ</translation>
        </message>
        <message>
            <source>Rank of women</source>
            <translation>خواتین کا درجہ</translation>
        </message>
        <message>
            <source>Rank together</source>
            <translation>مل کر درجہ بندی کریں</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>درجہ {rank}</translation>
        </message>
        <message>
            <source>Ranking round</source>
            <translation>درجہ بندی کا دور</translation>
        </message>
        <message>
            <source>Ranking rounds</source>
            <translation>درجہ بندی کے دور</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>تناسب</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>حاصل</translation>
        </message>
        <message>
            <source>Read the differences: {number}</source>
            <translation>فرق پڑھیں: {number}</translation>
        </message>
        <message>
            <source>Readiness for disasters</source>
            <translation>آفات سے تیاری</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تیار</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>وجہ</translation>
        </message>
        <message>
            <source>Reason for delay</source>
            <translation>تاخیر کی وجہ</translation>
        </message>
        <message>
            <source>Reason for leaving</source>
            <translation>چھوڑنے کی وجہ</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>رسید</translation>
        </message>
        <message>
            <source>Receipt code</source>
            <translation>رسید کا کوڈ</translation>
        </message>
        <message>
            <source>Receipt code to read over the phone: {code}</source>
            <translation>رسید کا کوڈ، فون پر پڑھ کر سنانے کے لیے: {code}</translation>
        </message>
        <message>
            <source>Receipt of the province</source>
            <translation>صوبے کی رسید</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>وصول شدہ</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>وصول کنندہ</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>وصولی کی تاریخ</translation>
        </message>
        <message>
            <source>Received on {day}</source>
            <translation>{day} کو موصول</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>سفارش</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>سفارشات</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>اندراج</translation>
        </message>
        <message>
            <source>Record a funding line with money in it in step 6.</source>
            <translation>مرحلہ 6 میں فنڈ کی کوئی مد رقم کے ساتھ درج کریں۔</translation>
        </message>
        <message>
            <source>Record a pledge of the leader.</source>
            <translation>رہنما کا وعدہ درج کریں۔</translation>
        </message>
        <message>
            <source>Record accepted</source>
            <translation>اندراج قبول ہوا</translation>
        </message>
        <message>
            <source>Record an amount in a commitment that stands.</source>
            <translation>کسی برقرار عہد میں رقم درج کریں۔</translation>
        </message>
        <message>
            <source>Record returned</source>
            <translation>اندراج واپس ہوا</translation>
        </message>
        <message>
            <source>Record the number and the date of the task force's notification.</source>
            <translation>ٹاسک فورس کے نوٹیفکیشن کا نمبر اور تاریخ درج کریں۔</translation>
        </message>
        <message>
            <source>Record the office order that names the focal person.</source>
            <translation>فوکل پرسن کی نامزدگی کا دفتری حکم نامہ درج کریں۔</translation>
        </message>
        <message>
            <source>Record the result</source>
            <translation>نتیجہ درج کریں</translation>
        </message>
        <message>
            <source>Record who was in the room</source>
            <translation>حاضرین کا اندراج کریں</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>اندراجات</translation>
        </message>
        <message>
            <source>Records behind it</source>
            <translation>اس کے اندراجات</translation>
        </message>
        <message>
            <source>Records complete</source>
            <translation>اندراجات مکمل</translation>
        </message>
        <message>
            <source>Records missing or incomplete</source>
            <translation>اندراجات موجود نہیں یا نامکمل</translation>
        </message>
        <message>
            <source>Records of this office that travel with it</source>
            <translation>اس دفتر کے اندراجات جو ساتھ جاتے ہیں</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>بحالی کا کوڈ</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>بحالی کا پرچہ</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>جاریہ</translation>
        </message>
        <message>
            <source>Recurrent costs</source>
            <translation>جاریہ اخراجات</translation>
        </message>
        <message>
            <source>Reference lists</source>
            <translation>حوالہ فہرستیں</translation>
        </message>
        <message>
            <source>Reference number</source>
            <translation>حوالہ نمبر</translation>
        </message>
        <message>
            <source>Reference pack of the province</source>
            <translation>صوبے کا حوالہ پیک</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is here already. Nothing to do.</source>
            <translation>حوالہ پیک {number}، منجانب {place}، یہاں پہلے سے موجود ہے۔ کچھ کرنے کی ضرورت نہیں۔</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is in force. Lines of lists: {lines}. Records: {records}. Practices: {practices}. What you entered stays as it is.</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>حوالہ پیک {number}، منجانب {place}، نافذ ہے۔ فہرستوں کی سطریں: {lines}۔ اندراجات: {records}۔ کامیاب تجربات: {practices}۔ آپ نے جو درج کیا وہ ویسا ہی ہے۔</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is older than number {held}, which is here. Nothing was changed.</source>
            <translation>حوالہ پیک {number}، منجانب {place}، یہاں موجود پیک {held} سے پرانا ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>Reference packs</source>
            <translation>حوالہ پیک</translation>
        </message>
        <message>
            <source>Referred upward</source>
            <translation>حکامِ بالا کو بھیجا گیا</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مسترد</translation>
        </message>
        <message>
            <source>Register of commitments</source>
            <translation>عہد کا رجسٹر</translation>
        </message>
        <message>
            <source>Registered, not paying</source>
            <translation>رجسٹرڈ، ادائیگی نہیں</translation>
        </message>
        <message>
            <source>Regulate</source>
            <translation>ضابطہ کاری</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>جاری کردہ رقم</translation>
        </message>
        <message>
            <source>Released and spent</source>
            <translation>جاری کردہ اور خرچ شدہ رقم</translation>
        </message>
        <message>
            <source>Released of committed</source>
            <translation>مختص رقم میں سے جاری</translation>
        </message>
        <message>
            <source>Released on</source>
            <translation>رقم کے اجرا کی تاریخ</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>ضرورت سے تعلق</translation>
        </message>
        <message>
            <source>Relevance and effect</source>
            <translation>ضرورت سے تعلق اور اثر</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>متعلقہ</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>قابلِ بھروسا ہونا</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>کیفیت</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>حل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>اسے ہٹائیں</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>ہٹایا گیا</translation>
        </message>
        <message>
            <source>Removed by</source>
            <translation>ہٹانے والا</translation>
        </message>
        <message>
            <source>Removed items</source>
            <translation>ہٹائے گئے اندراجات</translation>
        </message>
        <message>
            <source>Removed on</source>
            <translation>ہٹانے کی تاریخ</translation>
        </message>
        <message>
            <source>Removed: {record}</source>
            <translation>ہٹایا گیا: {record}</translation>
        </message>
        <message>
            <source>Rent of shops</source>
            <translation>دکانوں کا کرایہ</translation>
        </message>
        <message>
            <source>Replaced by a later round</source>
            <translation>بعد کے دور سے تبدیل</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>کس کی جگہ</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>جواب کی تاریخ</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>رپورٹ</translation>
        </message>
        <message>
            <source>Report and publish</source>
            <translation>رپورٹ دیں اور شائع کریں</translation>
        </message>
        <message>
            <source>Report edition</source>
            <translation>رپورٹ کا ایڈیشن</translation>
        </message>
        <message>
            <source>Report section</source>
            <translation>رپورٹ کا حصہ</translation>
        </message>
        <message>
            <source>Report sections</source>
            <translation>رپورٹ کے حصے</translation>
        </message>
        <message>
            <source>Report the quarter</source>
            <translation>سہ ماہی رپورٹ دیں</translation>
        </message>
        <message>
            <source>Report to the council</source>
            <translation>کونسل کو رپورٹ</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>رپورٹ کرنے والا</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>رپورٹ کی تاریخ</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>رپورٹیں</translation>
        </message>
        <message>
            <source>Reports are made from what districts send. Nothing has come in yet.</source>
            <translation>رپورٹیں اضلاع کی بھیجی ہوئی معلومات سے بنتی ہیں۔ ابھی تک کچھ نہیں آیا۔</translation>
        </message>
        <message>
            <source>Reports of one district</source>
            <translation>ایک ضلع کی رپورٹیں</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>کسے جواب دہ</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>درخواست کا خط</translation>
        </message>
        <message>
            <source>Request upward</source>
            <translation>حکامِ بالا سے درخواست</translation>
        </message>
        <message>
            <source>Request: {status}</source>
            <translation>درخواست: {status}</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>مانگی گئی رقم</translation>
        </message>
        <message>
            <source>Requested, Rs</source>
            <translation>مانگی گئی رقم (روپے)</translation>
        </message>
        <message>
            <source>Requests that wait for an answer</source>
            <translation>جواب کی منتظر درخواستیں</translation>
        </message>
        <message>
            <source>Requests upward</source>
            <translation>حکامِ بالا سے درخواستیں</translation>
        </message>
        <message>
            <source>Requests without a final answer</source>
            <translation>درخواستیں جن کا حتمی جواب نہیں آیا</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>مستعفی</translation>
        </message>
        <message>
            <source>Responded on</source>
            <translation>جواب کی تاریخ</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>ضلع کا جواب</translation>
        </message>
        <message>
            <source>Responsible office</source>
            <translation>ذمہ دار دفتر</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>ذمہ دار فرد</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>بحال کریں</translation>
        </message>
        <message>
            <source>Restore the copy of {copy}</source>
            <translation>یہ نقل بحال کریں: {copy}</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>محدود</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتیجہ</translation>
        </message>
        <message>
            <source>Result of the adoption</source>
            <translation>اپنانے کا نتیجہ</translation>
        </message>
        <message>
            <source>Result of the ranking</source>
            <translation>درجہ بندی کا نتیجہ</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>نتائج</translation>
        </message>
        <message>
            <source>Results and what they lack</source>
            <translation>نتائج اور ان کی کمی</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>ریٹائرڈ</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>واپسی</translation>
        </message>
        <message>
            <source>Return the record</source>
            <translation>اندراج واپس کریں</translation>
        </message>
        <message>
            <source>Return with a reason</source>
            <translation>وجہ کے ساتھ واپس کریں</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>واپس شدہ</translation>
        </message>
        <message>
            <source>Revenue of one council with billed, collected and achievable: {have} of {want}.</source>
            <translation>ایک کونسل کی آمدنی کی اقسام جن میں جاری شدہ بل، وصول شدہ رقم اور ممکنہ وصولی درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>جائزہ</translation>
        </message>
        <message>
            <source>Review “{name}”.</source>
            <translation>اس کا جائزہ لیں: “{name}”۔</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>پڑتال شدہ</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>جائزہ لینے والا افسر</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>نظرثانی شدہ</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>درست</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>خطرہ</translation>
        </message>
        <message>
            <source>Risk level</source>
            <translation>خطرے کی سطح</translation>
        </message>
        <message>
            <source>Risk sharing</source>
            <translation>خطرے کی تقسیم</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>روڈ میپ</translation>
        </message>
        <message>
            <source>Roads</source>
            <translation>سڑکیں</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>کردار</translation>
        </message>
        <message>
            <source>Role and time in post</source>
            <translation>کردار اور عہدے کی مدت</translation>
        </message>
        <message>
            <source>Role for the SDGs</source>
            <translation>SDGs کے لیے کردار</translation>
        </message>
        <message>
            <source>Roles and laws</source>
            <translation>کردار اور قوانین</translation>
        </message>
        <message>
            <source>Roll-up: {rule}</source>
            <translation>یکجا کرنے کا طریقہ: {rule}</translation>
        </message>
        <message>
            <source>Room view</source>
            <translation>اجلاس کا منظر</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>بنیادی وجہ</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>سطر</translation>
        </message>
        <message>
            <source>Row in the file</source>
            <translation>فائل کی سطر</translation>
        </message>
        <message>
            <source>Row {number} is brought in.</source>
            <translation>سطر {number} لائی گئی۔</translation>
        </message>
        <message>
            <source>Row {number} is left out. It stays in the file among the documents.</source>
            <translation>سطر {number} چھوڑ دی گئی۔ یہ دستاویزات میں رکھی گئی فائل میں موجود رہے گی۔</translation>
        </message>
        <message>
            <source>Row {number} of this file says the same.</source>
            <translation>اس فائل کی سطر {number} میں یہی درج ہے۔</translation>
        </message>
        <message>
            <source>Row {number} of {file} put right: {kind}</source>
            <translation>سطر {number} درست ہوئی، فائل {file}: {kind}</translation>
        </message>
        <message>
            <source>Row {number}: {reason}</source>
            <translation>سطر {number}: {reason}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>قطاریں</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>الگ رکھی گئی سطریں</translation>
        </message>
        <message>
            <source>Rs {amount}</source>
            <translation>{amount} روپے</translation>
        </message>
        <message>
            <source>Rs {amount} crore</source>
            <translation>{amount} کروڑ روپے</translation>
        </message>
        <message>
            <source>Rs {amount} lakh</source>
            <translation>{amount} لاکھ روپے</translation>
        </message>
        <message>
            <source>Rs {cost} million is above the {forum} limit of Rs {limit} million ({year}, {standing}). Check the cost and the forum.</source>
            <translation>{cost} ملین روپے کی لاگت فورم کی {limit} ملین روپے کی حد سے زیادہ ہے (فورم {forum}، سال {year}، {standing})۔ لاگت اور فورم جانچیں۔</translation>
        </message>
        <message>
            <source>Rs {cost} million is below the smallest scheme of Rs {limit} million ({year}, {standing}). Can it join another scheme?</source>
            <translation>{cost} ملین روپے کی لاگت سب سے چھوٹی اسکیم کی {limit} ملین روپے کی حد سے کم ہے (سال {year}، {standing})۔ کیا اسے کسی دوسری اسکیم میں شامل کیا جا سکتا ہے؟</translation>
        </message>
        <message>
            <source>Rs {income} for each rupee of cost</source>
            <translation>لاگت کے ہر روپے پر آمدنی {income} روپے</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعدہ</translation>
        </message>
        <message>
            <source>Rule checks</source>
            <translation>قواعد کی جانچ</translation>
        </message>
        <message>
            <source>Rule or law</source>
            <translation>قاعدہ یا قانون</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>قواعد</translation>
        </message>
        <message>
            <source>Rules of Business</source>
            <translation>رولز آف بزنس</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Running actions without an update for {quarter} {year}: {count}.</source>
            <translation>جاری اقدامات جن کی پیش رفت کی اطلاع درج نہیں ({quarter}، سال {year}): {count}۔</translation>
        </message>
        <message>
            <source>Running and upkeep after the end</source>
            <translation>اختتام کے بعد چلانا اور دیکھ بھال</translation>
        </message>
        <message>
            <source>Rupees</source>
            <translation>روپے</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>دیہی</translation>
        </message>
        <message>
            <source>SDG alliance</source>
            <translation>SDG اتحاد</translation>
        </message>
        <message>
            <source>SDG goals that the indicators in use cover: {have} of {want}.</source>
            <translation>زیرِ استعمال اشاریوں میں شامل SDG اہداف: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>SDG indicator</source>
            <translation>SDG اشاریہ</translation>
        </message>
        <message>
            <source>SDG share</source>
            <translation>SDG حصہ</translation>
        </message>
        <message>
            <source>SDG shares</source>
            <translation>SDG حصے</translation>
        </message>
        <message>
            <source>SDG target</source>
            <translation>SDG ذیلی ہدف</translation>
        </message>
        <message>
            <source>SDG targets</source>
            <translation>SDG ذیلی اہداف</translation>
        </message>
        <message>
            <source>SDG targets in common</source>
            <translation>مشترکہ SDG ذیلی اہداف</translation>
        </message>
        <message>
            <source>SDG targets that it serves</source>
            <translation>SDG ذیلی اہداف جن کے لیے یہ ہے</translation>
        </message>
        <message>
            <source>SDG targets that mandates cover: {have} of {want}.</source>
            <translation>SDG ذیلی اہداف جن کی ذمہ داریاں اور اختیارات درج ہیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>SDG task force</source>
            <translation>SDG ٹاسک فورس</translation>
        </message>
        <message>
            <source>Safety copies</source>
            <translation>حفاظتی نقول</translation>
        </message>
        <message>
            <source>Safety copies are also kept on this computer. The program makes and tests them by itself.</source>
            <translation>حفاظتی نقول اس کمپیوٹر پر بھی رکھی جاتی ہیں۔ پروگرام انہیں خود بناتا اور آزماتا ہے۔</translation>
        </message>
        <message>
            <source>Same as before: {number}</source>
            <translation>پہلے سے موجود: {number}</translation>
        </message>
        <message>
            <source>Sanitation</source>
            <translatorcomment>نکاسیِ آب (sanitation): The government's wording of Goal 6 may be صفائی</translatorcomment>
            <translation>نکاسیِ آب</translation>
        </message>
        <message>
            <source>Save a report file</source>
            <translation>رپورٹ فائل محفوظ کریں</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>ایکسل میں محفوظ کریں</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF میں محفوظ کریں</translation>
        </message>
        <message>
            <source>Save as Word</source>
            <translation>ورڈ میں محفوظ کریں</translation>
        </message>
        <message>
            <source>Save the file for the province</source>
            <translation>صوبے کے لیے فائل محفوظ کریں</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>رپورٹ محفوظ کریں</translation>
        </message>
        <message>
            <source>Save the rows set aside</source>
            <translation>الگ رکھی گئی سطریں محفوظ کریں</translation>
        </message>
        <message>
            <source>Save the {number} with reasons</source>
            <translation>{number} سطریں وجوہ کے ساتھ محفوظ کریں</translation>
        </message>
        <message>
            <source>Save with reasons</source>
            <translation>وجوہ کے ساتھ محفوظ کریں</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>اس نام سے محفوظ ہو گیا: {file}۔</translation>
        </message>
        <message>
            <source>Say how the harm will be limited.</source>
            <translation>بتائیں کہ نقصان کیسے محدود کیا جائے گا۔</translation>
        </message>
        <message>
            <source>Say what each column holds. What is not used stays in the file.</source>
            <translation>بتائیں کہ ہر کالم میں کیا ہے۔ جو استعمال نہ ہو وہ فائل میں رہتا ہے۔</translation>
        </message>
        <message>
            <source>Say what was decided: scale up, change or stop.</source>
            <translation>بتائیں کہ کیا فیصلہ ہوا: وسعت، تبدیلی یا بندش۔</translation>
        </message>
        <message>
            <source>Say when the work was saved</source>
            <translation>بتائیں کہ کام کب محفوظ ہوا</translation>
        </message>
        <message>
            <source>Say where the district stands, with the source and age of every number, and who is missing from the averages. Then match each issue with the office that has the function, the money and the people to deal with it.</source>
            <translation>بتائیں کہ ضلع کہاں کھڑا ہے، ہر عدد کے ماخذ اور سال کے ساتھ، اور کون لوگ اوسط میں نظر نہیں آتے۔ پھر ہر مسئلے کو اس دفتر سے ملائیں جس کے پاس اسے حل کرنے کا فریضہ، رقم اور عملہ ہے۔</translation>
        </message>
        <message>
            <source>Say which action or scheme this money is for.</source>
            <translation>بتائیں کہ یہ رقم کس اقدام یا اسکیم کے لیے ہے۔</translation>
        </message>
        <message>
            <source>Say which action or scheme this update is about.</source>
            <translation>بتائیں کہ یہ اطلاع کس اقدام یا اسکیم کے بارے میں ہے۔</translation>
        </message>
        <message>
            <source>Say which action or scheme was visited.</source>
            <translation>بتائیں کہ کس اقدام یا اسکیم کا دورہ ہوا۔</translation>
        </message>
        <message>
            <source>Say which fiscal year is meant, for example 2026-27.</source>
            <translation>بتائیں کون سا مالی سال ہے، مثلاً 2026-27۔</translation>
        </message>
        <message>
            <source>Say which office has this role, or choose “Nobody” as the role.</source>
            <translation>بتائیں کہ یہ کردار کس دفتر کا ہے، یا کردار میں “کوئی نہیں” چنیں۔</translation>
        </message>
        <message>
            <source>Say which quarter is meant.</source>
            <translation>بتائیں کون سی سہ ماہی ہے۔</translation>
        </message>
        <message>
            <source>Say which rule the line is about.</source>
            <translation>بتائیں کہ سطر کس قاعدے کے بارے میں ہے۔</translation>
        </message>
        <message>
            <source>Say which source the value is from.</source>
            <translation>بتائیں کہ قدر کس ماخذ سے ہے۔</translation>
        </message>
        <message>
            <source>Say which targets it covers</source>
            <translation>بتائیں کہ یہ کن ذیلی اہداف کے لیے ہے</translation>
        </message>
        <message>
            <source>Say why the rank was changed.</source>
            <translation>بتائیں کہ درجہ کیوں تبدیل کیا گیا۔</translation>
        </message>
        <message>
            <source>Say why the task is set aside. Until then it stays in the count.</source>
            <translation>بتائیں کہ کام کیوں الگ رکھا گیا ہے۔ تب تک یہ گنتی میں رہے گا۔</translation>
        </message>
        <message>
            <source>Scale up</source>
            <translation>وسعت</translation>
        </message>
        <message>
            <source>Scaled up</source>
            <translation>وسعت دی گئی</translation>
        </message>
        <message>
            <source>Scan a paper or copy a photo here.</source>
            <translation>یہاں کاغذ اسکین کریں یا تصویر لائیں۔</translation>
        </message>
        <message>
            <source>Schedule of rates</source>
            <translation>شیڈول آف ریٹس</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>اسکیم</translation>
        </message>
        <message>
            <source>Scheme paper</source>
            <translation>اسکیم کا کاغذ</translation>
        </message>
        <message>
            <source>Scheme requests for {year} sent by {day}, the province's date: {have} of {want}.</source>
            <translation>سال {year} کی اسکیموں کی درخواستیں جو صوبے کی تاریخ {day} تک بھیجی گئیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Scheme rules</source>
            <translation>اسکیموں کے قواعد</translation>
        </message>
        <message>
            <source>Schemes</source>
            <translation>اسکیمیں</translation>
        </message>
        <message>
            <source>Schemes of {year} without department or officer: {count}. Name all three.</source>
            <translation>سال {year} کی اسکیمیں جن میں محکمہ یا افسر درج نہیں: {count}۔ تینوں نام لکھیں۔</translation>
        </message>
        <message>
            <source>Schemes that look alike and are not decided</source>
            <translation>ملتی جلتی اسکیمیں جن کا فیصلہ باقی ہے</translation>
        </message>
        <message>
            <source>Schemes with shares of {full} carry {share} of the committed money. The aim is {wanted}.</source>
            <translation>جن اسکیموں کے حصوں کا مجموعہ {full} ہے ان کے پاس مختص رقم کا {share} ہے۔ مقصد {wanted} ہے۔</translation>
        </message>
        <message>
            <source>School</source>
            <translation>اسکول</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>اسکور</translation>
        </message>
        <message>
            <source>Score of 1</source>
            <translation>اسکور 1</translation>
        </message>
        <message>
            <source>Score of 100</source>
            <translation>100 میں سے اسکور</translation>
        </message>
        <message>
            <source>Score of 5</source>
            <translation>اسکور 5</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>اسکور کارڈ</translation>
        </message>
        <message>
            <source>Scores run from 0 to 100: the weighted mean of what the groups gave, each group counted once. Best and worst rank say how far a target moves when single weights are changed by a fifth.</source>
            <translation>اسکور 0 سے 100 تک ہیں: یہ گروہوں کے دیے ہوئے اسکور کا وزنی اوسط ہے، جس میں ہر گروہ ایک بار شمار ہوتا ہے۔ بہترین اور کمزور ترین درجہ بتاتا ہے کہ کسی ایک وزن میں پانچویں حصے کی تبدیلی سے ذیلی ہدف کا درجہ کتنا بدلتا ہے۔</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>اسکرین</translation>
        </message>
        <message>
            <source>Screen {number} of {all}</source>
            <translation>اسکرین {number} از {all}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>تلاش کریں</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>سب میں تلاش کریں</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>لائبریری میں تلاش کریں</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>Seat with vote</source>
            <translation>ووٹ کے ساتھ نشست</translation>
        </message>
        <message>
            <source>Seat without vote</source>
            <translation>ووٹ کے بغیر نشست</translation>
        </message>
        <message>
            <source>Seated persons who took part in a training: {have} of {seated}. At least {want} are needed.</source>
            <translation>نشست رکھنے والے افراد جو تربیت میں شریک ہوئے: {seated} میں سے {have}۔ کم از کم {want} درکار ہیں۔</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>نشستیں</translation>
        </message>
        <message>
            <source>Seats and quorum</source>
            <translation>نشستیں اور کورم</translation>
        </message>
        <message>
            <source>Seats filled: {have} of {want}.</source>
            <translation>پُر نشستیں: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Seats with a vote</source>
            <translation>ووٹ والی نشستیں</translation>
        </message>
        <message>
            <source>Second place for the copies</source>
            <translation>نقول کے لیے دوسری جگہ</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>فریقِ دوم</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>سیکرٹری</translation>
        </message>
        <message>
            <source>Secretary of the committee</source>
            <translation>کمیٹی کا سیکرٹری</translation>
        </message>
        <message>
            <source>Secretary of the council</source>
            <translation>کونسل کا سیکرٹری</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>رپورٹ کا حصہ</translation>
        </message>
        <message>
            <source>Section or item</source>
            <translation>دفعہ یا شق</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>حصے</translation>
        </message>
        <message>
            <source>Sections of the report of {year} still to be cleared: {count}.</source>
            <translation>سال {year} کی رپورٹ کے حصے جن کی منظوری باقی ہے: {count}۔</translation>
        </message>
        <message>
            <source>Sections sent</source>
            <translation>بھیجے گئے حصے</translation>
        </message>
        <message>
            <source>Sections that were used</source>
            <translation>استعمال ہونے والے حصے</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>امن و امان</translation>
        </message>
        <message>
            <source>See it as a whole</source>
            <translation>مجموعی صورت دیکھیں</translation>
        </message>
        <message>
            <source>Seen on site</source>
            <translation>موقع پر دیکھا گیا</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>سیمی کولن (;)</translation>
        </message>
        <message>
            <source>Seminar</source>
            <translation>سیمینار</translation>
        </message>
        <message>
            <source>Send &amp; receive</source>
            <translation>ارسال و وصولی</translation>
        </message>
        <message>
            <source>Send and fetch by itself whenever there is a line</source>
            <translation>جب بھی رابطہ ہو خود بخود بھیجیں اور منگوائیں</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>ابھی بھیجیں</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>جواب بھیجیں</translation>
        </message>
        <message>
            <source>Send the brief to the council this year.</source>
            <translation>اس سال مختصر رپورٹ کونسل کو بھیجیں۔</translation>
        </message>
        <message>
            <source>Send the plan</source>
            <translation>منصوبہ بھیجیں</translation>
        </message>
        <message>
            <source>Send the question</source>
            <translation>سوال بھیجیں</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ارسال شدہ</translation>
        </message>
        <message>
            <source>Sent a substitute</source>
            <translation>متبادل بھیجا</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>ارسال کی تاریخ</translation>
        </message>
        <message>
            <source>Serves no provincial or national item</source>
            <translation>کسی صوبائی یا قومی نکتے کے لیے نہیں</translation>
        </message>
        <message>
            <source>Serves the result</source>
            <translation>کس نتیجے کے لیے</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Service contract</source>
            <translation>خدمت کا ٹھیکہ</translation>
        </message>
        <message>
            <source>Service shared by councils</source>
            <translation>کونسلوں کی مشترکہ خدمت</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>سیشن</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>الگ رکھا گیا</translation>
        </message>
        <message>
            <source>Set by the program when the plan is endorsed.</source>
            <translation>منصوبے کی توثیق ہونے پر پروگرام خود درج کرتا ہے۔</translation>
        </message>
        <message>
            <source>Set results and targets</source>
            <translation>نتائج اور مطلوبہ قدریں طے کریں</translation>
        </message>
        <message>
            <source>Set these rows aside</source>
            <translation>یہ سطریں الگ رکھیں</translation>
        </message>
        <message>
            <source>Set this task aside</source>
            <translation>یہ کام الگ رکھیں</translation>
        </message>
        <message>
            <source>Set up local political commitment to achieve SDGs</source>
            <translation>SDGs کے حصول کے لیے مقامی سیاسی عزم قائم کریں</translation>
        </message>
        <message>
            <source>Set up the task force</source>
            <translation>ٹاسک فورس بنائیں</translation>
        </message>
        <message>
            <source>Setting up a business model to finance SDGs action plan as a platform for multi-sector and cross-cutting issue partnership</source>
            <translation>SDGs کے عملی منصوبے کے لیے مالی وسائل کا کاروباری ماڈل بنانا، جو کئی شعبوں اور مشترکہ مسائل پر شراکت داری کا پلیٹ فارم ہو</translation>
        </message>
        <message>
            <source>Setting up takes about two minutes. Every answer can be changed later.</source>
            <translation>ابتدائی ترتیب میں تقریباً دو منٹ لگتے ہیں۔ ہر جواب بعد میں بدلا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
        <message>
            <source>Settle the orphans</source>
            <translation>بے تعلق اقدامات کا فیصلہ کریں</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>طے شدہ</translation>
        </message>
        <message>
            <source>Setup a local SDGs special task force to ensure well-coordinated</source>
            <translation>بہتر رابطہ کاری کے لیے مقامی SDGs خصوصی ٹاسک فورس بنائیں</translation>
        </message>
        <message>
            <source>Seven groups of four, as they stand on the recovery sheet.</source>
            <translation>چار چار کے سات گروپ، جیسے بحالی کے پرچے پر لکھے ہیں۔</translation>
        </message>
        <message>
            <source>Several actions on one item</source>
            <translation>ایک نکتے پر کئی اقدامات</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>سنگینی</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>جنس</translation>
        </message>
        <message>
            <source>Sex of the sender</source>
            <translation>بھیجنے والے کی جنس</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>حصہ</translation>
        </message>
        <message>
            <source>Share it</source>
            <translation>بانٹیں</translation>
        </message>
        <message>
            <source>Share of ongoing schemes in the committed money</source>
            <translation>مختص رقم میں جاری اسکیموں کا حصہ</translation>
        </message>
        <message>
            <source>Share of property tax</source>
            <translation>پراپرٹی ٹیکس کا حصہ</translation>
        </message>
        <message>
            <source>Share of the money</source>
            <translation>رقم کا حصہ</translation>
        </message>
        <message>
            <source>Share of the old unit</source>
            <translation>پرانی اکائی کا حصہ</translation>
        </message>
        <message>
            <source>Share of the provincial finance award (PFC)</source>
            <translation>صوبائی مالیاتی ایوارڈ (PFC) کا حصہ</translation>
        </message>
        <message>
            <source>Share of the seats</source>
            <translation>نشستوں میں حصہ</translation>
        </message>
        <message>
            <source>Share of the way</source>
            <translation>طے شدہ سفر</translation>
        </message>
        <message>
            <source>Share of the work done</source>
            <translation>مکمل شدہ کام کا حصہ</translation>
        </message>
        <message>
            <source>Share of this district</source>
            <translation>اس ضلع کا حصہ</translation>
        </message>
        <message>
            <source>Share of this province</source>
            <translation>اس صوبے کا حصہ</translation>
        </message>
        <message>
            <source>Share of women</source>
            <translation>خواتین کا حصہ</translation>
        </message>
        <message>
            <source>Share of women wanted</source>
            <translation>خواتین کا مطلوبہ حصہ</translation>
        </message>
        <message>
            <source>Share what works</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>کامیاب تجربات بانٹیں</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>مشترکہ</translation>
        </message>
        <message>
            <source>Shared by all steps</source>
            <translation>تمام مراحل میں مشترک</translation>
        </message>
        <message>
            <source>Shares of one, to per cent</source>
            <translation>ایک کے حصے، فیصد میں</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>شیٹ</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>آفت</translation>
        </message>
        <message>
            <source>Shocks</source>
            <translation>آفات</translation>
        </message>
        <message>
            <source>Short names and spellings that spreadsheets use, with a semicolon between them.</source>
            <translation>مختصر نام اور ہجے جو ایکسل شیٹوں میں استعمال ہوتے ہیں، درمیان میں سیمی کولن (;) کے ساتھ۔</translation>
        </message>
        <message>
            <source>Short term</source>
            <translation>قلیل مدت</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>سب دکھائیں</translation>
        </message>
        <message>
            <source>Show line by line how the district's plan serves provincial and national agendas, what serves none, and what nobody serves. Ask upward, on paper and in time for the budget, for what is beyond the district's powers.</source>
            <translation>سطر بہ سطر دکھائیں کہ ضلع کا منصوبہ صوبائی اور قومی ایجنڈوں کے لیے کیا کرتا ہے، کیا کسی کے لیے نہیں، اور کس کے لیے کوئی کچھ نہیں کر رہا۔ جو ضلع کے اختیار سے باہر ہے اس کے لیے بجٹ سے پہلے حکامِ بالا کو تحریری درخواست بھیجیں۔</translation>
        </message>
        <message>
            <source>Show picture</source>
            <translation>تصویر دکھائیں</translation>
        </message>
        <message>
            <source>Show table</source>
            <translation>جدول دکھائیں</translation>
        </message>
        <message>
            <source>Show the history of this field</source>
            <translation>اس خانے کی سابقہ تبدیلیاں دکھائیں</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>کلیدیں دکھائیں</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>لکھا ہوا دکھائیں</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>دستخط شدہ</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>دستخط کی تاریخ</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>کب سے</translation>
        </message>
        <message>
            <source>Sindh Local Government Act 2013</source>
            <translation>سندھ لوکل گورنمنٹ ایکٹ 2013</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>سندھی</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>حجم (بائٹ)</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>متن کا سائز</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>مہارت</translation>
        </message>
        <message>
            <source>Skills and staff</source>
            <translation>مہارت اور عملہ</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>سست</translation>
        </message>
        <message>
            <source>Slows climate change</source>
            <translation>موسمیاتی تبدیلی سست کرتا ہے</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>سوشل میڈیا</translation>
        </message>
        <message>
            <source>Social media post</source>
            <translation>سوشل میڈیا پوسٹ</translation>
        </message>
        <message>
            <source>Socio-economic status</source>
            <translation>سماجی و معاشی حیثیت</translation>
        </message>
        <message>
            <source>Something in the program did not work</source>
            <translation>پروگرام میں کوئی چیز کام نہ کر سکی</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>کچھ باقی ہے</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>قابلِ بھروسا</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ماخذ</translation>
        </message>
        <message>
            <source>Source of funds</source>
            <translation>مالی ذریعہ</translation>
        </message>
        <message>
            <source>Source of the size</source>
            <translation>تعداد کا ماخذ</translation>
        </message>
        <message>
            <source>Source: as named in each row.</source>
            <translation>ماخذ: جیسا ہر سطر میں درج ہے۔</translation>
        </message>
        <message>
            <source>Source: records of {place}, {day}.</source>
            <translation>ماخذ: اندراجات، {place}، {day}۔</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>مالی ذرائع</translation>
        </message>
        <message>
            <source>Sources apart: {sources}.</source>
            <translation>ماخذ الگ الگ: {sources}۔</translation>
        </message>
        <message>
            <source>Sources disagree ({place}, {indicator}: {figures}). All stay; choose the one the plan uses.</source>
            <translation>مآخذ میں فرق ہے ({place}، {indicator}: {figures})۔ سب محفوظ رہیں گے؛ وہ چنیں جو منصوبے میں استعمال ہو۔</translation>
        </message>
        <message>
            <source>Sources listed: {have} of {want}.</source>
            <translation>درج شدہ مالی ذرائع: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Sources of funds</source>
            <translation>مالی ذرائع</translation>
        </message>
        <message>
            <source>Sources: {sources}</source>
            <translation>ماخذ: {sources}</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>وقفہ</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>کن کی نمائندگی</translation>
        </message>
        <message>
            <source>Special package</source>
            <translation>خصوصی پیکیج</translation>
        </message>
        <message>
            <source>Specific</source>
            <translation>واضح</translation>
        </message>
        <message>
            <source>Spellings that reports and spreadsheets use, with a semicolon between them.</source>
            <translation>ہجے جو رپورٹوں اور ایکسل شیٹوں میں استعمال ہوتے ہیں، درمیان میں سیمی کولن (;) کے ساتھ۔</translation>
        </message>
        <message>
            <source>Spending is above the approved cost. Is a revised PC-I on file?</source>
            <translation>خرچ منظور شدہ لاگت سے زیادہ ہے۔ کیا نظرثانی شدہ PC-I فائل میں ہے؟</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>خرچ شدہ رقم</translation>
        </message>
        <message>
            <source>Spent before</source>
            <translation>پہلے کا خرچ</translation>
        </message>
        <message>
            <source>Spent of released</source>
            <translation>جاری رقم میں سے خرچ</translation>
        </message>
        <message>
            <source>Spent since</source>
            <translation>بعد کا خرچ</translation>
        </message>
        <message>
            <source>Spent so far as a share of the cost.</source>
            <translation>اب تک کا خرچ، لاگت کے حصے کے طور پر۔</translation>
        </message>
        <message>
            <source>Splits held</source>
            <translation>دستیاب تقسیم</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>عملہ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>موجودہ مرحلہ</translation>
        </message>
        <message>
            <source>Stakeholder</source>
            <translation>متعلقہ فریق</translation>
        </message>
        <message>
            <source>Stakeholders</source>
            <translation>متعلقہ فریق</translation>
        </message>
        <message>
            <source>Stakeholders with power and interest: {have} of {want}.</source>
            <translation>متعلقہ فریق جن کا اثر و رسوخ اور دلچسپی درج ہے: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>رُکا ہوا</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>مؤقف</translation>
        </message>
        <message>
            <source>Stance not known</source>
            <translation>مؤقف معلوم نہیں</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>تصدیق کی حالت</translation>
        </message>
        <message>
            <source>Standing committee of the council</source>
            <translation>کونسل کی قائمہ کمیٹی</translation>
        </message>
        <message>
            <source>Standing of the names</source>
            <translation>ناموں کی حیثیت</translation>
        </message>
        <message>
            <source>Start file</source>
            <translation>ابتدائی فائل</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>دوبارہ شروع کریں</translation>
        </message>
        <message>
            <source>Start step 1</source>
            <translation>مرحلہ 1 شروع کریں</translation>
        </message>
        <message>
            <source>Start the program, press “I forgot the password”, and type the code. A new password can then be set.</source>
            <translation>پروگرام چلائیں، «پاس ورڈ یاد نہیں» دبائیں اور کوڈ لکھیں۔ پھر نیا پاس ورڈ رکھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>Starts before “{action}” ends on {day}. Move the start, or take out the link.</source>
            <translation>اس کا آغاز ایک اور اقدام کے اختتام سے پہلے ہے: “{action}”، اختتام {day}۔ آغاز آگے کریں، یا یہ تعلق ہٹا دیں۔</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>آغاز کی تاریخ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>حالت</translation>
        </message>
        <message>
            <source>State of this section: {state}</source>
            <translation>اس حصے کی حالت: {state}</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>بیان</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>حیثیت</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>یہیں رہیں</translation>
        </message>
        <message>
            <source>Stays on this computer unless you tick it for one file.</source>
            <translation>یہ اسی کمپیوٹر پر رہتا ہے، سوائے اس کے کہ آپ کسی ایک فائل کے لیے اس پر نشان لگائیں۔</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Step 2 does not say yet which office leads target {target}.</source>
            <translation>مرحلہ 2 میں ابھی درج نہیں کہ اس ذیلی ہدف کی سربراہی کون سا دفتر کرتا ہے: {target}۔</translation>
        </message>
        <message>
            <source>Step by step, so that another council can do it.</source>
            <translation>قدم بہ قدم، تاکہ دوسری کونسل بھی کر سکے۔</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>مرحلہ {number}</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>مرحلہ {number} از {all}</translation>
        </message>
        <message>
            <source>Step {number} of {all} · {name}</source>
            <translation>مرحلہ {number} از {all} · {name}</translation>
        </message>
        <message>
            <source>Step {number}, {kind}</source>
            <translation>مرحلہ {number}، {kind}</translation>
        </message>
        <message>
            <source>Step {number}: {name}</source>
            <translation>مرحلہ {number}: {name}</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>ابھی یہاں</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation>ابھی کمی ہے: {what}</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>ابھی نامکمل</translation>
        </message>
        <message>
            <source>Still to be filled in; this sheet is no part of the paper</source>
            <translation>ابھی پُر کرنا باقی؛ یہ ورق کاغذ کا حصہ نہیں</translation>
        </message>
        <message>
            <source>Still to be fixed</source>
            <translation>درستی باقی</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>بندش</translation>
        </message>
        <message>
            <source>Stop trusting</source>
            <translation>اعتماد ختم کریں</translation>
        </message>
        <message>
            <source>Stop trusting it now</source>
            <translation>ابھی اعتماد ختم کریں</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>بند کیا گیا</translation>
        </message>
        <message>
            <source>Stopping. What is finished stays.</source>
            <translation>روکا جا رہا ہے۔ جو مکمل ہو چکا وہ رہے گا۔</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>کہانی</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>آمدنی کی قسم</translation>
        </message>
        <message>
            <source>Strongly against</source>
            <translation>سخت مخالف</translation>
        </message>
        <message>
            <source>Strongly in favour</source>
            <translation>بھرپور حامی</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>مطالعہ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>Subject: {subject}</source>
            <translation>موضوع: {subject}</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>ارسال کردہ دستاویز</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>ارسال کردہ دستاویزات</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>پیش شدہ</translation>
        </message>
        <message>
            <source>Substantial</source>
            <translation>نمایاں</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>متبادل</translation>
        </message>
        <message>
            <source>Substitutes count for the quorum</source>
            <translation>متبادل کورم میں شمار ہوں</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>تجویز</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>خلاصہ</translation>
        </message>
        <message>
            <source>Summary for the public</source>
            <translation>عوام کے لیے خلاصہ</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>نئے سے تبدیل</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>معاونت</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>یقینی</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>سروے</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>پائیداری</translation>
        </message>
        <message>
            <source>Synchronization between local and national development agendas</source>
            <translation>مقامی اور قومی ترقیاتی ایجنڈوں میں ہم آہنگی</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>نظام</translation>
        </message>
        <message>
            <source>TV clip</source>
            <translation>ٹی وی کلپ</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>ٹیب</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Table a decision on the SDGs and record it.</source>
            <translation>SDGs پر فیصلہ پیش کریں اور اس کا اندراج کریں۔</translation>
        </message>
        <message>
            <source>Tabled</source>
            <translation>پیش کردہ</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Tag them</source>
            <translation>اسکیموں کو ذیلی اہداف سے جوڑیں</translation>
        </message>
        <message>
            <source>Take in by itself what asks for no decision</source>
            <translation>جس میں فیصلے کی ضرورت نہ ہو اسے خود بخود شامل کریں</translation>
        </message>
        <message>
            <source>Take in this file</source>
            <translation>یہ فائل شامل کریں</translation>
        </message>
        <message>
            <source>Take in what is ticked</source>
            <translation>نشان زدہ شامل کریں</translation>
        </message>
        <message>
            <source>Take in {number} files</source>
            <translation>{number} فائلیں شامل کریں</translation>
        </message>
        <message>
            <source>Take in: {file}</source>
            <translation>شامل کریں: {file}</translation>
        </message>
        <message>
            <source>Take off {name}</source>
            <translation>ہٹائیں: {name}</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>فیصلہ واپس لیں</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>شامل ہو گیا</translation>
        </message>
        <message>
            <source>Taken in by</source>
            <translation>شامل کرنے والا</translation>
        </message>
        <message>
            <source>Taken in on</source>
            <translation>شامل ہونے کی تاریخ</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>مطلوبہ قدر</translation>
        </message>
        <message>
            <source>Target and office</source>
            <translation>ذیلی ہدف اور دفتر</translation>
        </message>
        <message>
            <source>Target and rank</source>
            <translation>ذیلی ہدف اور درجہ</translation>
        </message>
        <message>
            <source>Target {year}</source>
            <translation>مطلوبہ {year}</translation>
        </message>
        <message>
            <source>Targets scored by {groups} voter groups, women among them: {have} of {want}.</source>
            <translation>ذیلی اہداف جنہیں رائے دینے والے {groups} گروہوں نے، خواتین سمیت، اسکور دیا: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Targets with a mandate or an issue</source>
            <translation>ذیلی اہداف جن کی ذمہ داری یا مسئلہ درج ہے</translation>
        </message>
        <message>
            <source>Targets {targets}</source>
            <translation>ذیلی اہداف {targets}</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>Task force</source>
            <translation>ٹاسک فورس</translation>
        </message>
        <message>
            <source>Task force file</source>
            <translation>ٹاسک فورس کی فائل</translation>
        </message>
        <message>
            <source>Task force file: draft notification and terms of reference, roster with composition, minutes, decision tracker, training record.</source>
            <translation>ٹاسک فورس کی فائل: نوٹیفکیشن اور شرائط کار کا مسودہ، ارکان کی فہرست اور ترکیب، اجلاس کی کارروائی، فیصلوں پر نظر رکھنے کا جدول، تربیت کا ریکارڈ۔</translation>
        </message>
        <message>
            <source>Task force or alliance</source>
            <translation>ٹاسک فورس یا اتحاد</translation>
        </message>
        <message>
            <source>Task forces and alliances</source>
            <translation>ٹاسک فورسیں اور اتحاد</translation>
        </message>
        <message>
            <source>Task forces notified: {have} of {want}.</source>
            <translation>ٹاسک فورسیں جن کا نوٹیفکیشن ہو چکا: {want} میں سے {have}۔</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>مکمل کام</translation>
        </message>
        <message>
            <source>Tasks done, of all eight steps</source>
            <translation>آٹھوں مراحل کے مکمل کام</translation>
        </message>
        <message>
            <source>Tasks in all</source>
            <translation>کل کام</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>ٹیم</translation>
        </message>
        <message>
            <source>Technical data</source>
            <translation>تکنیکی معلومات</translation>
        </message>
        <message>
            <source>Tehsil</source>
            <translation>تحصیل</translation>
        </message>
        <message>
            <source>Tehsil or taluka</source>
            <translation>تحصیل یا تعلقہ</translation>
        </message>
        <message>
            <source>Tehsils</source>
            <translation>تحصیلیں</translation>
        </message>
        <message>
            <source>Tehsils reached, of {all}</source>
            <translation>تحصیلیں جہاں تک پہنچے، کل {all}</translation>
        </message>
        <message>
            <source>Tehsils with a seat</source>
            <translation>تحصیلیں جن کی نشست ہے</translation>
        </message>
        <message>
            <source>Television</source>
            <translation>ٹیلی وژن</translation>
        </message>
        <message>
            <source>Tell people</source>
            <translation>لوگوں کو بتائیں</translation>
        </message>
        <message>
            <source>Tendered</source>
            <translation>ٹینڈر جاری</translation>
        </message>
        <message>
            <source>Term ends on</source>
            <translation>مدت کب تک</translation>
        </message>
        <message>
            <source>Term is over</source>
            <translation>مدت ختم</translation>
        </message>
        <message>
            <source>Terms of reference</source>
            <translation>شرائط کار</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>ابھی آزمائیں</translation>
        </message>
        <message>
            <source>Test score after</source>
            <translation>بعد کا ٹیسٹ اسکور</translation>
        </message>
        <message>
            <source>Test score before</source>
            <translation>پہلے کا ٹیسٹ اسکور</translation>
        </message>
        <message>
            <source>Test the copy of {copy}</source>
            <translation>یہ نقل آزمائیں: {copy}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Text file with columns</source>
            <translation>کالموں والی ٹیکسٹ فائل</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>خط کا متن</translation>
        </message>
        <message>
            <source>The ADP, PSDP or general serial number in the budget book.</source>
            <translation>بجٹ کی کتاب میں ADP، PSDP یا عمومی سیریل نمبر۔</translation>
        </message>
        <message>
            <source>The English name is missing.</source>
            <translation>انگریزی نام درج نہیں۔</translation>
        </message>
        <message>
            <source>The SDG alliance that stands behind it.</source>
            <translation>وہ SDG اتحاد جو اس کے پیچھے ہے۔</translation>
        </message>
        <message>
            <source>The action</source>
            <translation>اقدام</translation>
        </message>
        <message>
            <source>The action ends before it starts. Check the two dates.</source>
            <translation>اقدام شروع ہونے سے پہلے ختم ہو رہا ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>The action of the plan that it belongs to.</source>
            <translation>منصوبے کا وہ اقدام جس میں یہ شامل ہے۔</translation>
        </message>
        <message>
            <source>The action of the plan that it came from.</source>
            <translation>منصوبے کا وہ اقدام جس سے یہ نکلا۔</translation>
        </message>
        <message>
            <source>The action of the plan that it carries out.</source>
            <translation>منصوبے کا وہ اقدام جس پر یہ عمل کرتی ہے۔</translation>
        </message>
        <message>
            <source>The action of the plan that it is about.</source>
            <translation>منصوبے کا وہ اقدام جس کے بارے میں یہ ہے۔</translation>
        </message>
        <message>
            <source>The action of the plan that the scheme carries out.</source>
            <translation>منصوبے کا وہ اقدام جس پر یہ اسکیم عمل کرتی ہے۔</translation>
        </message>
        <message>
            <source>The action of the plan, or name a scheme instead.</source>
            <translation>منصوبے کا اقدام، یا اس کی جگہ اسکیم کا نام لکھیں۔</translation>
        </message>
        <message>
            <source>The action plan has no complete action yet.</source>
            <translation>عملی منصوبے میں ابھی کوئی مکمل درج شدہ اقدام نہیں۔</translation>
        </message>
        <message>
            <source>The action that waits for it.</source>
            <translation>وہ اقدام جو اس کا منتظر ہے۔</translation>
        </message>
        <message>
            <source>The action that was visited, or name a scheme instead.</source>
            <translation>وہ اقدام جس کا دورہ ہوا، یا اس کی جگہ اسکیم کا نام لکھیں۔</translation>
        </message>
        <message>
            <source>The address asks for the password of {name}.</source>
            <translation>پتہ اس نام کا پاس ورڈ مانگتا ہے: {name}۔</translation>
        </message>
        <message>
            <source>The addresses answer.</source>
            <translation>پتوں سے جواب آ رہا ہے۔</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>The answer and the receipt for {place} have been sent.</source>
            <translation>جواب اور رسید بھیج دی گئی، بنام {place}۔</translation>
        </message>
        <message>
            <source>The answer of {place} is taken in. Bundles for it can be written now.</source>
            <translation>جواب شامل ہو گیا: {place}۔ اب اس کے لیے بنڈل لکھے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>The answers are being written</source>
            <translation>جوابات لکھے جا رہے ہیں</translation>
        </message>
        <message>
            <source>The beginning of the sheet</source>
            <translation>شیٹ کا ابتدائی حصہ</translation>
        </message>
        <message>
            <source>The bills of the year, in rupees.</source>
            <translation>سال کے بل، روپے میں۔</translation>
        </message>
        <message>
            <source>The body</source>
            <translation>ٹاسک فورس یا اتحاد</translation>
        </message>
        <message>
            <source>The body meets: {rhythm}.</source>
            <translation>اجلاس کا وقفہ: {rhythm}۔</translation>
        </message>
        <message>
            <source>The bundle is being taken in</source>
            <translation>بنڈل شامل ہو رہا ہے</translation>
        </message>
        <message>
            <source>The bundle is being written</source>
            <translation>بنڈل لکھا جا رہا ہے</translation>
        </message>
        <message>
            <source>The bundles are being taken in</source>
            <translation>بنڈل شامل ہو رہے ہیں</translation>
        </message>
        <message>
            <source>The change is written in the name of another office.</source>
            <translation>یہ تبدیلی کسی دوسرے دفتر کے نام سے لکھی گئی ہے۔</translation>
        </message>
        <message>
            <source>The code in the budget book, for example A09601.</source>
            <translation>بجٹ کی کتاب میں درج کوڈ، مثلاً A09601۔</translation>
        </message>
        <message>
            <source>The code in the official list of places. Enter its edition first.</source>
            <translation>مقامات کی سرکاری فہرست کا کوڈ۔ پہلے اس کا ایڈیشن درج کریں۔</translation>
        </message>
        <message>
            <source>The code is right. {bundle} has been received.</source>
            <translation>کوڈ درست ہے۔ یہ وصول ہو چکا ہے: {bundle}۔</translation>
        </message>
        <message>
            <source>The code on an older sheet then no longer opens the work.</source>
            <translation>پھر پرانے پرچے کے کوڈ سے کام نہیں کھلے گا۔</translation>
        </message>
        <message>
            <source>The comma in “{typed}” can mean thousands or decimals. Write decimals with a point.</source>
            <translation>“{typed}” میں کوما کا مطلب ہزار یا اعشاریہ ہو سکتا ہے۔ اعشاریہ نقطے سے لکھیں۔</translation>
        </message>
        <message>
            <source>The computer that wrote it is no longer trusted.</source>
            <translation>جس کمپیوٹر نے اسے لکھا وہ اب قابلِ اعتماد نہیں۔</translation>
        </message>
        <message>
            <source>The copy could not be written there. Your work is as it was. Choose another disk or stick.</source>
            <translation>وہاں نقل نہیں لکھی جا سکی۔ آپ کا کام ویسا ہی ہے۔ دوسری ڈسک یا یو ایس بی چنیں۔</translation>
        </message>
        <message>
            <source>The copy is being tested</source>
            <translation>نقل آزمائی جا رہی ہے</translation>
        </message>
        <message>
            <source>The copy of {copy} is whole and opens.</source>
            <translation>یہ نقل درست ہے اور کھلتی ہے: {copy}۔</translation>
        </message>
        <message>
            <source>The council</source>
            <translation>کونسل</translation>
        </message>
        <message>
            <source>The council or office on the other side.</source>
            <translation>دوسری طرف کی کونسل یا دفتر۔</translation>
        </message>
        <message>
            <source>The council or office that took the decision.</source>
            <translation>وہ کونسل یا دفتر جس نے فیصلہ کیا۔</translation>
        </message>
        <message>
            <source>The damaged file is kept with the safety copies.</source>
            <translation>خراب فائل حفاظتی نقول کے ساتھ رکھی گئی ہے۔</translation>
        </message>
        <message>
            <source>The date of the forum's meeting or of its minutes.</source>
            <translation>فورم کے اجلاس یا اس کی کارروائی کی تاریخ۔</translation>
        </message>
        <message>
            <source>The date of the latest release letter.</source>
            <translation>رقم جاری ہونے کے تازہ ترین خط کی تاریخ۔</translation>
        </message>
        <message>
            <source>The date of the sitting or of the signature.</source>
            <translation>اجلاس یا دستخط کی تاریخ۔</translation>
        </message>
        <message>
            <source>The date on the paper, not the day of the scan.</source>
            <translation>کاغذ پر لکھی تاریخ، اسکین کا دن نہیں۔</translation>
        </message>
        <message>
            <source>The day by which it is to be done.</source>
            <translation>وہ دن جس تک یہ کام ہونا ہے۔</translation>
        </message>
        <message>
            <source>The day by which the promise is to be kept.</source>
            <translation>وہ دن جس تک وعدہ پورا ہونا ہے۔</translation>
        </message>
        <message>
            <source>The day of the next meeting or call.</source>
            <translation>اگلے اجلاس یا فون کال کا دن۔</translation>
        </message>
        <message>
            <source>The day on which the council's term ends.</source>
            <translation>وہ دن جب کونسل کی مدت ختم ہوتی ہے۔</translation>
        </message>
        <message>
            <source>The day on which the question was settled.</source>
            <translation>وہ دن جب سوال طے ہو گیا۔</translation>
        </message>
        <message>
            <source>The day on which the work is to be finished.</source>
            <translation>وہ دن جب کام مکمل ہونا ہے۔</translation>
        </message>
        <message>
            <source>The day stands first</source>
            <translation>پہلے دن ہے</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>فیصلہ</translation>
        </message>
        <message>
            <source>The decision has no scan yet. Add it as a document of the kind “Decision”.</source>
            <translation>فیصلے کا اسکین ابھی موجود نہیں۔ اسے “فیصلہ” قسم کی دستاویز کے طور پر شامل کریں۔</translation>
        </message>
        <message>
            <source>The delivery date is before the decision itself. Check the two dates.</source>
            <translation>تکمیل کی تاریخ خود فیصلے سے پہلے کی ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>The disk has enough room.</source>
            <translation>ڈسک پر کافی جگہ ہے۔</translation>
        </message>
        <message>
            <source>The disk has no room for a safety copy. Your work is safe. Free some space and try again.</source>
            <translation>حفاظتی نقل کے لیے ڈسک پر جگہ نہیں۔ آپ کا کام محفوظ ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The disk is full, so the paper was not added. Free some space and try again.</source>
            <translation>ڈسک بھر گئی ہے، اس لیے کاغذ شامل نہیں ہوا۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The disk is full. What is typed stays on the screen. Free some space and try again.</source>
            <translation>ڈسک بھر گئی ہے۔ جو لکھا گیا ہے وہ اسکرین پر رہے گا۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The disk is nearly full. Free some space.</source>
            <translation>ڈسک بھرنے کے قریب ہے۔ کچھ جگہ خالی کریں۔</translation>
        </message>
        <message>
            <source>The disk is nearly full: {free} MB are free. Remove what you do not need.</source>
            <translation>ڈسک تقریباً بھر گئی ہے: {free} MB خالی ہیں۔ غیر ضروری چیزیں ہٹائیں۔</translation>
        </message>
        <message>
            <source>The drawing and disbursing officer who signs the bills.</source>
            <translation>ڈرائنگ اینڈ ڈسبرسنگ افسر جو بلوں پر دستخط کرتا ہے۔</translation>
        </message>
        <message>
            <source>The drives are being looked at</source>
            <translation>ڈرائیوز دیکھی جا رہی ہیں</translation>
        </message>
        <message>
            <source>The edition is kept among the documents.</source>
            <translation>ایڈیشن دستاویزات میں محفوظ کر دیا گیا ہے۔</translation>
        </message>
        <message>
            <source>The eight steps</source>
            <translation>آٹھ مراحل</translation>
        </message>
        <message>
            <source>The endorsed plan is not on file yet. Add it as a document.</source>
            <translation>توثیق شدہ منصوبہ ابھی فائل میں نہیں۔ اسے دستاویز کے طور پر شامل کریں۔</translation>
        </message>
        <message>
            <source>The engagement</source>
            <translation>مشاورت</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>جائزہ</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>The event ends before it begins. Check the two dates.</source>
            <translation>پروگرام شروع ہونے سے پہلے ختم ہو رہا ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>The exchange</source>
            <translation>باہمی تبادلہ</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>اعداد و شمار</translation>
        </message>
        <message>
            <source>The figures are:</source>
            <translation>اعداد اس اکائی میں ہیں:</translation>
        </message>
        <message>
            <source>The figures come from what districts send. Nothing has come in yet.</source>
            <translation>اعداد اضلاع کی بھیجی ہوئی معلومات سے بنتے ہیں۔ ابھی تک کچھ نہیں آیا۔</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that the stick or folder is still there, and try again.</source>
            <translation>فائل پڑھی نہیں جا سکتی۔ دیکھیں کہ یو ایس بی یا فولڈر اب بھی موجود ہے، اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>فائل پڑھی نہیں جا سکتی۔ اسے اس کمپیوٹر پر نقل کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file could not be written there. Choose another place.</source>
            <translation>فائل وہاں نہیں لکھی جا سکی۔ دوسری جگہ چنیں۔</translation>
        </message>
        <message>
            <source>The file does not say this. Answer it once, or leave it for later.</source>
            <translation>یہ بات فائل میں درج نہیں۔ ایک بار جواب دیں، یا بعد کے لیے چھوڑ دیں۔</translation>
        </message>
        <message>
            <source>The file does not say what “{field}” its rows are of. Say it once for all rows.</source>
            <translation>فائل میں درج نہیں کہ اس کی سطریں کس سے متعلق ہیں: “{field}”۔ تمام سطروں کے لیے ایک بار بتائیں۔</translation>
        </message>
        <message>
            <source>The file grows too large when it is opened, so it was left closed. Ask the sender for a new copy.</source>
            <translation>یہ فائل کھلنے پر حد سے بڑی ہو جاتی ہے، اس لیے کھولی نہیں گئی۔ بھیجنے والے سے نئی نقل مانگیں۔</translation>
        </message>
        <message>
            <source>The file has a password. Open it in the program it was made with, save it without, and try again.</source>
            <translation>فائل پر پاس ورڈ ہے۔ اسے اسی پروگرام میں کھولیں جس میں یہ بنی تھی، پاس ورڈ کے بغیر محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file has {size} MB. The largest that fits is {most} MB. Save the picture smaller and add it again.</source>
            <translation>فائل کا حجم {size} ایم بی ہے۔ زیادہ سے زیادہ حد {most} ایم بی ہے۔ تصویر چھوٹی کر کے محفوظ کریں اور دوبارہ شامل کریں۔</translation>
        </message>
        <message>
            <source>The file has {size} MB. The largest that fits is {most} MB. Split it, or take the pictures out.</source>
            <translation>فائل کا حجم {size} ایم بی ہے۔ زیادہ سے زیادہ حد {most} ایم بی ہے۔ اسے حصوں میں بانٹیں، یا تصویریں نکال دیں۔</translation>
        </message>
        <message>
            <source>The file holds hidden instructions, so it was left closed. Ask the sender for a new copy.</source>
            <translation>فائل میں چھپی ہدایات ہیں، اس لیے کھولی نہیں گئی۔ بھیجنے والے سے نئی نقل مانگیں۔</translation>
        </message>
        <message>
            <source>The file holds no table that fits “{kind}”. Choose other columns, or another kind of record.</source>
            <translation>فائل میں ایسا کوئی جدول نہیں جو اس قسم کے لیے ہو: “{kind}”۔ دوسرے کالم چنیں، یا اندراج کی دوسری قسم چنیں۔</translation>
        </message>
        <message>
            <source>The file holds no table. Choose another file, or look whether its sheets are empty.</source>
            <translation>فائل میں کوئی جدول نہیں۔ دوسری فائل چنیں، یا دیکھیں کہ اس کی شیٹیں خالی تو نہیں۔</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>فائل پڑھی جا رہی ہے</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read. Open it in Excel, save it under a new name, and try again.</source>
            <translation>فائل خراب ہے اور پڑھی نہیں جا سکتی۔ اسے ایکسل میں کھولیں، نئے نام سے محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file is damaged. Bring back the newest safety copy.</source>
            <translation>فائل خراب ہے۔ تازہ ترین حفاظتی نقل بحال کریں۔</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>فائل خالی ہے۔ کوئی دوسری چنیں۔</translation>
        </message>
        <message>
            <source>The file is not there. Check that the stick or folder is still there, and choose the file again.</source>
            <translation>فائل وہاں نہیں ہے۔ دیکھیں کہ یو ایس بی یا فولڈر اب بھی موجود ہے، اور فائل دوبارہ چنیں۔</translation>
        </message>
        <message>
            <source>The file is open in another program, or may not be read. Close it there and try again.</source>
            <translation>فائل کسی دوسرے پروگرام میں کھلی ہے، یا اسے پڑھنے کی اجازت نہیں۔ اسے وہاں بند کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file is whole.</source>
            <translation>فائل درست اور مکمل ہے۔</translation>
        </message>
        <message>
            <source>The file needs more memory or time than is safe. Keep only the table, save it, and try again.</source>
            <translation>اس فائل کے لیے اتنی میموری یا وقت درکار ہے جو محفوظ نہیں۔ صرف جدول رہنے دیں، محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The file that says how the columns match cannot be understood. Write it anew.</source>
            <translation>کالم ملانے والی فائل سمجھی نہیں جا سکتی۔ اسے نئے سرے سے لکھیں۔</translation>
        </message>
        <message>
            <source>The file that says how the columns match has a part “{part}” that is not known.</source>
            <translation>کالم ملانے والی فائل میں ایک حصہ معلوم نہیں: “{part}”۔</translation>
        </message>
        <message>
            <source>The file was not written. Choose another place, or close the file where it is open.</source>
            <translation>فائل نہیں لکھی گئی۔ دوسری جگہ چنیں، یا فائل جہاں کھلی ہے وہاں بند کریں۔</translation>
        </message>
        <message>
            <source>The file with the ways into the locked storage is damaged. Bring the copy of it from the second place.</source>
            <translatorcomment>مقفل ذخیرہ (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>مقفل ذخیرہ کھولنے والی فائل خراب ہے۔ دوسری جگہ سے اس کی نقل لائیں۔</translation>
        </message>
        <message>
            <source>The file with your work is damaged and is kept as it is. The program can bring your work back.</source>
            <translation>آپ کے کام کی فائل خراب ہے اور جوں کی توں رکھی گئی ہے۔ پروگرام آپ کا کام واپس لا سکتا ہے۔</translation>
        </message>
        <message>
            <source>The file with your work is gone. Its safety copies are still here. Bring your work back from them.</source>
            <translation>آپ کے کام کی فائل موجود نہیں۔ اس کی حفاظتی نقول یہیں ہیں۔ ان سے اپنا کام واپس لائیں۔</translation>
        </message>
        <message>
            <source>The files are being checked</source>
            <translation>فائلیں جانچی جا رہی ہیں</translation>
        </message>
        <message>
            <source>The first copy is made when you close the program.</source>
            <translation>پہلی نقل پروگرام بند کرنے پر بنتی ہے۔</translation>
        </message>
        <message>
            <source>The first day of these borders, if they changed.</source>
            <translation>ان حدود کا پہلا دن، اگر حدود بدلی ہوں۔</translation>
        </message>
        <message>
            <source>The first day, if it lasted longer.</source>
            <translation>پہلا دن، اگر یہ ایک دن سے زیادہ چلا ہو۔</translation>
        </message>
        <message>
            <source>The first fiscal year it is open, for example 2026-27.</source>
            <translation>2026-27 کی طرح: پہلا مالی سال جس میں یہ دستیاب ہے۔</translation>
        </message>
        <message>
            <source>The first {shown} of {all} rows.</source>
            <translation>کل {all} سطروں میں سے پہلی {shown}۔</translation>
        </message>
        <message>
            <source>The fiscal year in which it worked, for example 2026-27.</source>
            <translation>2026-27 کی طرح: وہ مالی سال جس میں یہ کامیاب رہا۔</translation>
        </message>
        <message>
            <source>The fiscal year in which the scheme first had money, for example 2026-27.</source>
            <translation>2026-27 کی طرح: وہ مالی سال جس میں اسکیم کو پہلی بار رقم ملی۔</translation>
        </message>
        <message>
            <source>The five factors</source>
            <translation>پانچ عوامل</translation>
        </message>
        <message>
            <source>The forum that approved the scheme.</source>
            <translation>وہ فورم جس نے اسکیم منظور کی۔</translation>
        </message>
        <message>
            <source>The full name, as it stands on the letterhead.</source>
            <translation>پورا نام، جیسا لیٹر ہیڈ پر ہے۔</translation>
        </message>
        <message>
            <source>The function that the law gives it.</source>
            <translation>وہ فریضہ جو قانون نے اسے دیا ہے۔</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>گروہ</translation>
        </message>
        <message>
            <source>The groups for which this seat was given, if any.</source>
            <translation>وہ گروہ جن کے لیے یہ نشست دی گئی، اگر ہوں۔</translation>
        </message>
        <message>
            <source>The groups left behind will stand here with their five factors.</source>
            <translation>پیچھے رہ جانے والے گروہ یہاں اپنے پانچ عوامل کے ساتھ نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>The import was taken back. Nothing of the file is here any more.</source>
            <translation>ایکسل سے لایا گیا سب کچھ واپس ہو گیا۔ فائل کی کوئی چیز اب یہاں نہیں ہے۔</translation>
        </message>
        <message>
            <source>The indicator that shows it.</source>
            <translation>وہ اشاریہ جو اسے ظاہر کرتا ہے۔</translation>
        </message>
        <message>
            <source>The indicator that the two values belong to.</source>
            <translation>وہ اشاریہ جس کی یہ دونوں قدریں ہیں۔</translation>
        </message>
        <message>
            <source>The indicators in use will stand here with their baseline values.</source>
            <translation>زیرِ استعمال اشاریے یہاں اپنی بنیادی قدروں کے ساتھ نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>The issue</source>
            <translation>مسئلہ</translation>
        </message>
        <message>
            <source>The issues will stand here with the office that could deal with each.</source>
            <translation>مسائل یہاں نظر آئیں گے، ہر ایک کے ساتھ وہ دفتر جو اسے حل کر سکتا ہے۔</translation>
        </message>
        <message>
            <source>The item</source>
            <translation>مواد</translation>
        </message>
        <message>
            <source>The item under which it stands in the paper.</source>
            <translation>وہ نکتہ جس کے تحت یہ کاغذ میں درج ہے۔</translation>
        </message>
        <message>
            <source>The last day of these borders, if they changed.</source>
            <translation>ان حدود کا آخری دن، اگر حدود بدلی ہوں۔</translation>
        </message>
        <message>
            <source>The last day that the value speaks for.</source>
            <translation>وہ آخری دن جس تک یہ قدر ہے۔</translation>
        </message>
        <message>
            <source>The last fiscal year it is open, for example 2028-29.</source>
            <translation>2028-29 کی طرح: آخری مالی سال جس میں یہ دستیاب ہے۔</translation>
        </message>
        <message>
            <source>The latest approved cost in rupees, for example 12.5 million.</source>
            <translation>تازہ ترین منظور شدہ لاگت روپے میں، مثلاً 12.5 ملین۔</translation>
        </message>
        <message>
            <source>The law that the council is set up under.</source>
            <translation>وہ قانون جس کے تحت کونسل قائم ہے۔</translation>
        </message>
        <message>
            <source>The letter is printed from it.</source>
            <translation>خط اسی سے پرنٹ ہوتا ہے۔</translation>
        </message>
        <message>
            <source>The line is kept for the next pack.</source>
            <translation>سطر اگلے پیک کے لیے رکھ لی گئی ہے۔</translation>
        </message>
        <message>
            <source>The list has more people than the counts: {listed} listed, {counted} counted. Correct one of the two.</source>
            <translation>فہرست میں گنتی سے زیادہ لوگ ہیں: فہرست میں {listed}، گنتی میں {counted}۔ دونوں میں سے ایک درست کریں۔</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>فہرست پڑھی جا رہی ہے</translation>
        </message>
        <message>
            <source>The list is being written</source>
            <translation>فہرست لکھی جا رہی ہے</translation>
        </message>
        <message>
            <source>The list of budget dates is empty.</source>
            <translation>بجٹ کی تاریخوں کی فہرست خالی ہے۔</translation>
        </message>
        <message>
            <source>The localisation roadmap</source>
            <translation>مقامی سطح کا روڈ میپ</translation>
        </message>
        <message>
            <source>The log of changes is damaged. Bring back the newest safety copy.</source>
            <translation>تبدیلیوں کا ریکارڈ خراب ہے۔ تازہ ترین حفاظتی نقل بحال کریں۔</translation>
        </message>
        <message>
            <source>The log of {count} changes is whole.</source>
            <translation>{count} تبدیلیوں کا ریکارڈ درست ہے۔</translation>
        </message>
        <message>
            <source>The main points; add the signed paper as a document.</source>
            <translation>اہم نکات؛ دستخط شدہ کاغذ دستاویز کے طور پر شامل کریں۔</translation>
        </message>
        <message>
            <source>The mandates of offices will stand here, target by target.</source>
            <translation>دفاتر کی ذمہ داریاں اور اختیارات یہاں ذیلی ہدف وار نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>The meeting that fixed the priorities.</source>
            <translation>وہ اجلاس جس میں ترجیحات طے ہوئیں۔</translation>
        </message>
        <message>
            <source>The month stands first</source>
            <translation>پہلے مہینہ ہے</translation>
        </message>
        <message>
            <source>The most it gives in one year, in rupees.</source>
            <translation>ایک سال میں زیادہ سے زیادہ رقم جو یہ دیتا ہے، روپے میں۔</translation>
        </message>
        <message>
            <source>The name alone. The CNIC is never asked or kept.</source>
            <translation>صرف نام۔ شناختی کارڈ نمبر نہ کبھی پوچھا جاتا ہے نہ رکھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>The names of the columns cannot stand in rows {first} to {last}: nothing is below them.</source>
            <translation>کالموں کے نام سطر {first} سے {last} تک میں نہیں ہو سکتے: ان کے نیچے کچھ نہیں۔</translation>
        </message>
        <message>
            <source>The names of the columns stand in row {row}. Choose another row if that is not so.</source>
            <translation>کالموں کے نام سطر {row} میں ہیں۔ اگر ایسا نہیں تو دوسری سطر چنیں۔</translation>
        </message>
        <message>
            <source>The names of the columns stand in rows {first} to {last}. Choose another row if that is not so.</source>
            <translation>کالموں کے نام سطر {first} سے {last} تک میں ہیں۔ اگر ایسا نہیں تو دوسری سطر چنیں۔</translation>
        </message>
        <message>
            <source>The newest safety copy is of {day}.</source>
            <translation>تازہ ترین حفاظتی نقل کی تاریخ: {day}۔</translation>
        </message>
        <message>
            <source>The next larger unit, for example the district of a tehsil.</source>
            <translation>اس سے بڑی اکائی، مثلاً تحصیل کا ضلع۔</translation>
        </message>
        <message>
            <source>The notification has no date yet.</source>
            <translation>نوٹیفکیشن کی تاریخ ابھی درج نہیں۔</translation>
        </message>
        <message>
            <source>The notification has no number yet.</source>
            <translation>نوٹیفکیشن کا نمبر ابھی درج نہیں۔</translation>
        </message>
        <message>
            <source>The number of the file in the provincial office.</source>
            <translation>صوبائی دفتر میں فائل کا نمبر۔</translation>
        </message>
        <message>
            <source>The number of the resolution or order, as it is written there.</source>
            <translation>قرارداد یا حکم نامے کا نمبر، جیسا اس پر لکھا ہے۔</translation>
        </message>
        <message>
            <source>The number on the paper, as it is written there.</source>
            <translation>کاغذ کا نمبر، جیسا اس پر لکھا ہے۔</translation>
        </message>
        <message>
            <source>The office can carry it, and the pace needed is at most twice the best so far.</source>
            <translation>دفتر یہ کام کر سکتا ہے، اور درکار رفتار اب تک کی بہترین رفتار کے دگنے سے زیادہ نہیں۔</translation>
        </message>
        <message>
            <source>The office of {place}</source>
            <translation>دفتر: {place}</translation>
        </message>
        <message>
            <source>The office or council above this one.</source>
            <translation>اس سے اوپر کا دفتر یا کونسل۔</translation>
        </message>
        <message>
            <source>The office or firm that judges.</source>
            <translation>جائزہ لینے والا دفتر یا کمپنی۔</translation>
        </message>
        <message>
            <source>The office that another council can ask.</source>
            <translation>وہ دفتر جس سے دوسری کونسل پوچھ سکتی ہے۔</translation>
        </message>
        <message>
            <source>The office that brings the value each time.</source>
            <translation>وہ دفتر جو ہر بار یہ قدر لاتا ہے۔</translation>
        </message>
        <message>
            <source>The office that signed the notification.</source>
            <translation>وہ دفتر جس نے نوٹیفکیشن پر دستخط کیے۔</translation>
        </message>
        <message>
            <source>The officer of this computer</source>
            <translation>اس کمپیوٹر کا افسر</translation>
        </message>
        <message>
            <source>The older units that this one was formed from.</source>
            <translation>وہ پرانی اکائیاں جن سے یہ بنی۔</translation>
        </message>
        <message>
            <source>The one thing that holds it up most.</source>
            <translation>وہ ایک بات جو اس میں سب سے بڑی رکاوٹ ہے۔</translation>
        </message>
        <message>
            <source>The other computer's</source>
            <translation>دوسرے کمپیوٹر کا</translation>
        </message>
        <message>
            <source>The other office asks for it.</source>
            <translation>دوسرے دفتر نے اسے مانگا ہے۔</translation>
        </message>
        <message>
            <source>The pack is being written</source>
            <translation>پیک لکھا جا رہا ہے</translation>
        </message>
        <message>
            <source>The pages are being made</source>
            <translation>صفحات تیار ہو رہے ہیں</translation>
        </message>
        <message>
            <source>The paper could not be kept on this disk. Your other work is safe. Try again.</source>
            <translation>کاغذ اس ڈسک پر رکھا نہیں جا سکا۔ آپ کا باقی کام محفوظ ہے۔ دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The paper is on its way to the printer.</source>
            <translation>کاغذ پرنٹر کو بھیجا جا رہا ہے۔</translation>
        </message>
        <message>
            <source>The paper that the figure is from, with its year.</source>
            <translation>وہ کاغذ جس سے یہ عدد لیا گیا، اس کے سال کے ساتھ۔</translation>
        </message>
        <message>
            <source>The part is larger than the whole. Check the two counts.</source>
            <translation>حصہ کل سے بڑا ہے۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>The part of the old unit's population that lives in this one, in per cent.</source>
            <translation>پرانی اکائی کی آبادی کا وہ حصہ جو اس اکائی میں رہتا ہے، فیصد میں۔</translation>
        </message>
        <message>
            <source>The part of the scheme's money that serves this target. All shares of a scheme make 100 %.</source>
            <translation>اسکیم کی رقم کا وہ حصہ جو اس ذیلی ہدف کے لیے ہے۔ ایک اسکیم کے تمام حصے مل کر 100 فیصد ہوتے ہیں۔</translation>
        </message>
        <message>
            <source>The part, for example households with water.</source>
            <translation>حصہ، مثلاً پانی والے گھرانے۔</translation>
        </message>
        <message>
            <source>The partnership</source>
            <translation>شراکت داری</translation>
        </message>
        <message>
            <source>The password as it is now</source>
            <translation>موجودہ پاس ورڈ</translation>
        </message>
        <message>
            <source>The password lies in the key store of this computer.</source>
            <translation>پاس ورڈ اس کمپیوٹر کے محفوظ خانے میں رکھ دیا گیا۔</translation>
        </message>
        <message>
            <source>The password was not changed. The old one still opens your work. Free some space and try again.</source>
            <translation>پاس ورڈ تبدیل نہیں ہوا۔ پرانا پاس ورڈ اب بھی آپ کا کام کھولتا ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The people on the attendance sheet. Only a list can count different persons.</source>
            <translation>حاضری شیٹ پر درج لوگ۔ الگ الگ افراد صرف فہرست سے گنے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>The people reached by awareness events will stand here.</source>
            <translation>آگاہی پروگراموں سے مستفید افراد یہاں نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>The photo stays out of the file until consent is recorded. Record it at the photo.</source>
            <translation>جب تک رضامندی درج نہ ہو، تصویر فائل میں شامل نہیں ہوگی۔ رضامندی تصویر کے ساتھ درج کریں۔</translation>
        </message>
        <message>
            <source>The photos of a cleared practice have no consent yet. Record it at the photo.</source>
            <translation>ایک منظور شدہ کامیاب تجربے کی تصویروں کی رضامندی ابھی درج نہیں۔ رضامندی تصویر کے ساتھ درج کریں۔</translation>
        </message>
        <message>
            <source>The picture cannot be read, so its place mark stays. Save it as a smaller JPEG, or keep it as it is.</source>
            <translation>تصویر پڑھی نہیں جا سکی، اس لیے اس میں مقام کا نشان باقی ہے۔ اسے چھوٹی JPEG کے طور پر محفوظ کریں، یا جوں کی توں رکھیں۔</translation>
        </message>
        <message>
            <source>The picture is copied.</source>
            <translation>تصویر نقل ہو گئی۔</translation>
        </message>
        <message>
            <source>The pilot</source>
            <translation>آزمائشی کام</translation>
        </message>
        <message>
            <source>The place it is about.</source>
            <translation>وہ مقام جس کے بارے میں یہ ہے۔</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>منصوبہ</translation>
        </message>
        <message>
            <source>The plan costs {total}, {capital} of it capital.</source>
            <translation>منصوبے کی لاگت {total} ہے، جس میں سرمایہ جاتی لاگت {capital} ہے۔</translation>
        </message>
        <message>
            <source>The plan is empty.</source>
            <translation>منصوبہ خالی ہے۔</translation>
        </message>
        <message>
            <source>The plan is not endorsed yet.</source>
            <translation>منصوبے کی توثیق ابھی نہیں ہوئی۔</translation>
        </message>
        <message>
            <source>The plan is {share} done, its actions weighed by their cost; {reported} of {all} actions are reported on.</source>
            <translation>منصوبہ {share} مکمل ہے، اقدامات کا وزن ان کی لاگت کے لحاظ سے ہے؛ {all} میں سے {reported} اقدامات کی رپورٹ آ چکی ہے۔</translation>
        </message>
        <message>
            <source>The point lies outside {place}: {km} km from the nearest other visit there. Check the point and the place.</source>
            <translation>نقطہ اس مقام سے باہر ہے: {place}۔ وہاں کے قریب ترین دوسرے دورے سے فاصلہ {km} کلومیٹر ہے۔ نقطہ اور مقام جانچیں۔</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translation>نقشے پر نقطہ</translation>
        </message>
        <message>
            <source>The political lead answers for the promise, the focal person for the daily work.</source>
            <translation>سیاسی سربراہ وعدے کا ذمہ دار ہے، فوکل پرسن روزمرہ کام کا۔</translation>
        </message>
        <message>
            <source>The practice</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ</translation>
        </message>
        <message>
            <source>The practice district is being made. This takes a few seconds.</source>
            <translation>مشقی ضلع بنایا جا رہا ہے۔ اس میں چند سیکنڈ لگتے ہیں۔</translation>
        </message>
        <message>
            <source>The practice is still to be written.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ لکھنا ابھی باقی ہے۔</translation>
        </message>
        <message>
            <source>The practice that was shown or adopted.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>وہ کامیاب تجربہ جو دکھایا یا اپنایا گیا۔</translation>
        </message>
        <message>
            <source>The practice that was written from this pilot.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>وہ کامیاب تجربہ جو اس آزمائشی کام سے لکھا گیا۔</translation>
        </message>
        <message>
            <source>The principal accounting officer who answers for the money.</source>
            <translation>پرنسپل اکاؤنٹنگ افسر جو رقم کا ذمہ دار ہے۔</translation>
        </message>
        <message>
            <source>The printer did not take the pages. Your work is safe. Save the report as PDF.</source>
            <translation>پرنٹر نے صفحات نہیں لیے۔ آپ کا کام محفوظ ہے۔ رپورٹ PDF میں محفوظ کریں۔</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Your work is safe. Save it as PDF.</source>
            <translation>پرنٹر نے کاغذ نہیں لیا۔ آپ کا کام محفوظ ہے۔ اسے PDF میں محفوظ کریں۔</translation>
        </message>
        <message>
            <source>The printer did not take the sheet.</source>
            <translation>پرنٹر نے پرچہ نہیں لیا۔</translation>
        </message>
        <message>
            <source>The problem in a few words, without its cure.</source>
            <translation>مسئلہ چند الفاظ میں، اس کے حل کے بغیر۔</translation>
        </message>
        <message>
            <source>The program cannot write in this folder. Choose another one.</source>
            <translation>پروگرام اس فولڈر میں لکھ نہیں سکتا۔ کوئی دوسرا چنیں۔</translation>
        </message>
        <message>
            <source>The program stopped last time.</source>
            <translation>پروگرام پچھلی بار رک گیا تھا۔</translation>
        </message>
        <message>
            <source>The program stopped last time. Last saved at {time}: {step}.</source>
            <translation>پروگرام پچھلی بار رک گیا تھا۔ آخری بار {time} پر محفوظ ہوا: {step}۔</translation>
        </message>
        <message>
            <source>The programme gave no figure.</source>
            <translation>پروگرام نے کوئی عدد نہیں دیا۔</translation>
        </message>
        <message>
            <source>The programme says almost {share} %, counted in another way</source>
            <translation>پروگرام کے مطابق تقریباً {share} فیصد، مگر گنتی کا طریقہ مختلف ہے</translation>
        </message>
        <message>
            <source>The programme's figures are for 2019 to 2023 and all districts of both provinces together.</source>
            <translation>پروگرام کے اعداد 2019 سے 2023 تک اور دونوں صوبوں کے تمام اضلاع کے لیے ہیں۔</translation>
        </message>
        <message>
            <source>The programme's figures are for all districts of both provinces together. They are no target of this district unless the province gave it a share. Estimated audiences are not counted.</source>
            <translation>پروگرام کے اعداد دونوں صوبوں کے تمام اضلاع کے لیے ملا کر ہیں۔ یہ اس ضلع کی مطلوبہ قدر نہیں، سوائے اس کے کہ صوبے نے اسے حصہ دیا ہو۔ مخاطبین کا تخمینہ شمار نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>The programme's results</source>
            <translation>پروگرام کے نتائج</translation>
        </message>
        <message>
            <source>The programme's results and this district</source>
            <translation>پروگرام کے نتائج اور یہ ضلع</translation>
        </message>
        <message>
            <source>The province expects: {subject}, {year}.</source>
            <translation>صوبے کو یہ چاہیے: {subject}، {year}۔</translation>
        </message>
        <message>
            <source>The province fills this rule.</source>
            <translation>یہ قاعدہ صوبہ پُر کرتا ہے۔</translation>
        </message>
        <message>
            <source>The province has bundle {number}. Bundles confirmed now: {received}.</source>
            <translation>صوبے کے پاس بنڈل {number} ہے۔ اب تصدیق شدہ بنڈل: {received}۔</translation>
        </message>
        <message>
            <source>The province has not asked anything yet.</source>
            <translation>صوبے نے ابھی کچھ نہیں پوچھا۔</translation>
        </message>
        <message>
            <source>The province has not decided about this record yet.</source>
            <translation>صوبے نے ابھی اس اندراج کے بارے میں فیصلہ نہیں کیا۔</translation>
        </message>
        <message>
            <source>The province returned “{name}”. Read why.</source>
            <translation>صوبے نے یہ اندراج واپس کیا: “{name}”۔ وجہ پڑھیں۔</translation>
        </message>
        <message>
            <source>The province will look at</source>
            <translation>صوبہ ان باتوں کو دیکھے گا</translation>
        </message>
        <message>
            <source>The province's</source>
            <translation>صوبے کا</translation>
        </message>
        <message>
            <source>The province's answer to the request</source>
            <translation>درخواست پر صوبے کا جواب</translation>
        </message>
        <message>
            <source>The province's answer to the request: it says who may send bundles and open them.</source>
            <translation>درخواست پر صوبے کا جواب: اس میں لکھا ہے کہ بنڈل کون بھیج اور کھول سکتا ہے۔</translation>
        </message>
        <message>
            <source>The province's key cannot be read. Ask for a new start file.</source>
            <translation>صوبے کی کنجی نہیں پڑھی جا سکتی۔ نئی آغاز فائل مانگیں۔</translation>
        </message>
        <message>
            <source>The provincial office</source>
            <translation>صوبائی دفتر</translation>
        </message>
        <message>
            <source>The provincial office keeps these records. They come with its answer.</source>
            <translation>یہ اندراجات صوبائی دفتر رکھتا ہے۔ یہ اس کے جواب کے ساتھ آتے ہیں۔</translation>
        </message>
        <message>
            <source>The purpose is not written down yet.</source>
            <translation>مقصد ابھی درج نہیں۔</translation>
        </message>
        <message>
            <source>The question is settled</source>
            <translation>سوال طے ہو گیا ہے</translation>
        </message>
        <message>
            <source>The quorum is not written down yet.</source>
            <translation>کورم ابھی درج نہیں۔</translation>
        </message>
        <message>
            <source>The rank depends on the weights.</source>
            <translation>درجہ وزن پر منحصر ہے۔</translation>
        </message>
        <message>
            <source>The rank is stable.</source>
            <translation>درجہ مستحکم ہے۔</translation>
        </message>
        <message>
            <source>The reason is kept as a note on the first scheme.</source>
            <translation>وجہ پہلی اسکیم پر نوٹ کے طور پر رکھی جاتی ہے۔</translation>
        </message>
        <message>
            <source>The receipt has come, but the province holds something else than this computer. Call the provincial office.</source>
            <translation>رسید آ گئی ہے، مگر صوبے کے پاس جو ہے وہ اس کمپیوٹر سے مختلف ہے۔ صوبائی دفتر کو فون کریں۔</translation>
        </message>
        <message>
            <source>The receipt has come. The province has no bundle of this district yet.</source>
            <translation>رسید آ گئی ہے۔ صوبے کے پاس ابھی اس ضلع کا کوئی بنڈل نہیں۔</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>اندراج</translation>
        </message>
        <message>
            <source>The record belongs to another office.</source>
            <translation>یہ اندراج کسی دوسرے دفتر کا ہے۔</translation>
        </message>
        <message>
            <source>The record was changed after that.</source>
            <translation>اس کے بعد اندراج تبدیل ہوا ہے۔</translation>
        </message>
        <message>
            <source>The reply is dated before the letter. Check the two dates.</source>
            <translation>جواب کی تاریخ خط سے پہلے کی ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>The report file could not be written. Your work is safe all the same.</source>
            <translation>رپورٹ فائل لکھی نہیں جا سکی۔ پھر بھی آپ کا کام محفوظ ہے۔</translation>
        </message>
        <message>
            <source>The report file is here: {path}</source>
            <translation>رپورٹ فائل یہاں ہے: {path}</translation>
        </message>
        <message>
            <source>The report file would hold only this, and nothing that you typed:</source>
            <translation>رپورٹ فائل میں صرف یہ ہوگا، اور آپ کا لکھا ہوا کچھ نہیں ہوگا:</translation>
        </message>
        <message>
            <source>The report is being written</source>
            <translation>رپورٹ لکھی جا رہی ہے</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>رپورٹ پرنٹر کو بھیجی جا رہی ہے۔</translation>
        </message>
        <message>
            <source>The request is being written</source>
            <translation>درخواست لکھی جا رہی ہے</translation>
        </message>
        <message>
            <source>The request was written on {day}. Carry it to the provincial office and bring its answer back.</source>
            <translation>درخواست {day} کو لکھی گئی۔ اسے صوبائی دفتر لے جائیں اور اس کا جواب واپس لائیں۔</translation>
        </message>
        <message>
            <source>The result</source>
            <translation>نتیجہ</translation>
        </message>
        <message>
            <source>The result one level up.</source>
            <translation>ایک سطح اوپر کا نتیجہ۔</translation>
        </message>
        <message>
            <source>The revenue</source>
            <translation>آمدنی</translation>
        </message>
        <message>
            <source>The right date (if known)</source>
            <translation>درست تاریخ (اگر معلوم ہو)</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>درجہ بندی کا دور</translation>
        </message>
        <message>
            <source>The round that scored this target.</source>
            <translation>وہ دور جس میں اس ذیلی ہدف کو اسکور دیا گیا۔</translation>
        </message>
        <message>
            <source>The rows are being brought in</source>
            <translation>سطریں لائی جا رہی ہیں</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>سطریں جانچی جا رہی ہیں</translation>
        </message>
        <message>
            <source>The rows are saved in {file}.</source>
            <translation>سطریں اس فائل میں محفوظ ہو گئیں: {file}۔</translation>
        </message>
        <message>
            <source>The rules find nothing to look at.</source>
            <translation>قواعد کی جانچ میں کوئی بات توجہ طلب نہیں۔</translation>
        </message>
        <message>
            <source>The safety copy could not be brought back. Nothing was lost. Free some space and try again.</source>
            <translation>حفاظتی نقل بحال نہیں ہو سکی۔ کچھ ضائع نہیں ہوا۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The safety copy could not be made. Your work is safe. Try again.</source>
            <translation>حفاظتی نقل نہیں بن سکی۔ آپ کا کام محفوظ ہے۔ دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The safety copy could not be read. Nothing was changed. Put the stick in again or choose another copy.</source>
            <translation>حفاظتی نقل پڑھی نہیں جا سکی۔ کچھ تبدیل نہیں ہوا۔ یو ایس بی دوبارہ لگائیں یا دوسری نقل چنیں۔</translation>
        </message>
        <message>
            <source>The safety copy is being made</source>
            <translation>حفاظتی نقل بنائی جا رہی ہے</translation>
        </message>
        <message>
            <source>The safety copy is made and tested.</source>
            <translation>حفاظتی نقل بن گئی اور آزما لی گئی۔</translation>
        </message>
        <message>
            <source>The safety copy is made and tested. It also lies in {place}.</source>
            <translation>حفاظتی نقل بن گئی اور آزما لی گئی۔ یہ یہاں بھی موجود ہے: {place}۔</translation>
        </message>
        <message>
            <source>The same for all rows</source>
            <translation>تمام سطروں کے لیے یکساں</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>وہی پاس ورڈ دوبارہ</translation>
        </message>
        <message>
            <source>The same scheme</source>
            <translation>وہی اسکیم</translation>
        </message>
        <message>
            <source>The scheme</source>
            <translation>اسکیم</translation>
        </message>
        <message>
            <source>The seat</source>
            <translation>نشست</translation>
        </message>
        <message>
            <source>The seat ends before it begins. Check the two dates.</source>
            <translation>نشست شروع ہونے سے پہلے ختم ہو رہی ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>The section of the law or the by-law that allows it.</source>
            <translation>قانون یا بائی لا کی وہ دفعہ جو اس کی اجازت دیتی ہے۔</translation>
        </message>
        <message>
            <source>The section of the law, or the change that is proposed.</source>
            <translation>قانون کی دفعہ، یا مجوزہ تبدیلی۔</translation>
        </message>
        <message>
            <source>The server stopped answering: {reason} What was sent is complete. Run the same again to go on.</source>
            <translation>سرور نے جواب دینا بند کر دیا: {reason} جو بھیجا گیا وہ مکمل ہے۔ آگے بڑھنے کے لیے یہی حکم دوبارہ چلائیں۔</translation>
        </message>
        <message>
            <source>The share that the province gave this district</source>
            <translation>صوبے نے اس ضلع کو جو حصہ دیا</translation>
        </message>
        <message>
            <source>The shares of this scheme would come to {total}. Lower this share or another one first.</source>
            <translation>اس اسکیم کے حصے مل کر {total} ہو جائیں گے۔ پہلے یہ حصہ یا کوئی دوسرا حصہ کم کریں۔</translation>
        </message>
        <message>
            <source>The sheet could not be written there. Choose another place.</source>
            <translation>پرچہ وہاں نہیں لکھا جا سکا۔ دوسری جگہ چنیں۔</translation>
        </message>
        <message>
            <source>The sheet has more than {most} filled cells. Split it and bring in one part after the other.</source>
            <translation>شیٹ میں {most} سے زیادہ بھرے ہوئے خانے ہیں۔ اسے حصوں میں بانٹیں اور ایک ایک کر کے لائیں۔</translation>
        </message>
        <message>
            <source>The sheet has more than {most} rows. Split it into smaller files and bring in one after the other.</source>
            <translation>شیٹ میں {most} سے زیادہ سطریں ہیں۔ اسے چھوٹی فائلوں میں بانٹیں اور ایک ایک کر کے لائیں۔</translation>
        </message>
        <message>
            <source>The sheet has {columns} columns. The most is {most}. Delete the ones that are not needed.</source>
            <translation>شیٹ میں {columns} کالم ہیں۔ زیادہ سے زیادہ حد {most} ہے۔ جو کالم درکار نہیں انہیں حذف کریں۔</translation>
        </message>
        <message>
            <source>The sheet is on its way to the printer.</source>
            <translation>پرچہ پرنٹر کو بھیجا جا رہا ہے۔</translation>
        </message>
        <message>
            <source>The sheet is prepared from the records of the district; blanks are still to be filled.</source>
            <translation>یہ شیٹ ضلع کے اندراجات سے تیار کی گئی ہے؛ خالی جگہیں ابھی پُر کرنی ہیں۔</translation>
        </message>
        <message>
            <source>The shock that the lesson was learned from, if any.</source>
            <translation>وہ آفت جس سے یہ سبق ملا، اگر ہو۔</translation>
        </message>
        <message>
            <source>The slip holds nothing of what is in the bundle. Only the office it is made for can open the bundle.</source>
            <translation>پرچی میں بنڈل کا کوئی مواد نہیں۔ بنڈل صرف وہی دفتر کھول سکتا ہے جس کے لیے یہ بنایا گیا ہے۔</translation>
        </message>
        <message>
            <source>The source</source>
            <translation>مالی ذریعہ</translation>
        </message>
        <message>
            <source>The start file is from {province}. Choose a district of it.</source>
            <translation>ابتدائی فائل اس صوبے کی ہے: {province}۔ اسی کا کوئی ضلع چنیں۔</translation>
        </message>
        <message>
            <source>The start file of {province} for {district} is read.</source>
            <translation>ابتدائی فائل پڑھ لی گئی۔ صوبہ: {province}، ضلع: {district}۔</translation>
        </message>
        <message>
            <source>The start file of {province} is read.</source>
            <translation>ابتدائی فائل پڑھ لی گئی۔ صوبہ: {province}۔</translation>
        </message>
        <message>
            <source>The storage is locked with a password.</source>
            <translation>ذخیرہ پاس ورڈ سے مقفل ہے۔</translation>
        </message>
        <message>
            <source>The storage is locked with the account of this computer.</source>
            <translation>ذخیرہ اس کمپیوٹر کے اکاؤنٹ سے مقفل ہے۔</translation>
        </message>
        <message>
            <source>The storage is not locked. Anyone who has this computer or its disk can read the work.</source>
            <translation>ذخیرہ مقفل نہیں ہے۔ جس کے پاس یہ کمپیوٹر یا اس کی ڈسک ہو، وہ کام پڑھ سکتا ہے۔</translation>
        </message>
        <message>
            <source>The storage was left as it was, and your work is safe. Free some space and try again.</source>
            <translation>ذخیرہ جوں کا توں ہے اور آپ کا کام محفوظ ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The table and the page.</source>
            <translation>جدول اور صفحہ۔</translation>
        </message>
        <message>
            <source>The table is being looked for</source>
            <translation>جدول تلاش کیا جا رہا ہے</translation>
        </message>
        <message>
            <source>The targets that it cares about.</source>
            <translation>وہ ذیلی اہداف جن سے اسے دلچسپی ہے۔</translation>
        </message>
        <message>
            <source>The targets that it serves.</source>
            <translation>وہ ذیلی اہداف جن کے لیے یہ ہے۔</translation>
        </message>
        <message>
            <source>The task force or alliance that called the round.</source>
            <translation>وہ ٹاسک فورس یا اتحاد جس نے یہ دور بلایا۔</translation>
        </message>
        <message>
            <source>The tehsil or union council that it reached.</source>
            <translation>وہ تحصیل یا یونین کونسل جہاں تک یہ پہنچا۔</translation>
        </message>
        <message>
            <source>The tehsils add up to {tehsils} and the district has {district}, which is {gap} apart. Check both.</source>
            <translation>تحصیلوں کا مجموعہ {tehsils} ہے اور ضلع کی قدر {district} ہے، فرق {gap} ہے۔ دونوں جانچیں۔</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>دونوں ایک جیسے نہیں۔ ایک بار پھر لکھیں۔</translation>
        </message>
        <message>
            <source>The union council or village where they are known.</source>
            <translation>یونین کونسل یا گاؤں، جہاں معلوم ہو۔</translation>
        </message>
        <message>
            <source>The value</source>
            <translation>قدر</translation>
        </message>
        <message>
            <source>The value and its two counts do not agree: {value} is entered, the counts give {worked_out}.</source>
            <translation>قدر اور اس کی دونوں تعداد میں فرق ہے: درج قدر {value} ہے، تعداد سے {worked_out} بنتا ہے۔</translation>
        </message>
        <message>
            <source>The value got worse. Is this a lesson rather than a practice?</source>
            <translation>قدر پہلے سے خراب ہو گئی۔ کیا یہ کامیاب تجربے کے بجائے ایک سبق ہے؟</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>دورہ</translation>
        </message>
        <message>
            <source>The votes add up to more than the members present. Check the counts in the minutes.</source>
            <translation>ووٹوں کا مجموعہ حاضر ارکان سے زیادہ ہے۔ اجلاس کی کارروائی میں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>The weights add up to {weight}. The ranking rescales them to 100.</source>
            <translation>وزنوں کا مجموعہ {weight} ہے۔ درجہ بندی میں انہیں 100 کے حساب سے کر دیا جاتا ہے۔</translation>
        </message>
        <message>
            <source>The whole, for example all households.</source>
            <translation>کل، مثلاً تمام گھرانے۔</translation>
        </message>
        <message>
            <source>The women among the members present.</source>
            <translation>حاضر ارکان میں خواتین۔</translation>
        </message>
        <message>
            <source>The words of the paper, if they are at hand.</source>
            <translation>کاغذ کے الفاظ، اگر دستیاب ہوں۔</translation>
        </message>
        <message>
            <source>The work could not be brought back, and nothing was changed. Free some space and try again.</source>
            <translation>کام واپس نہیں لایا جا سکا اور کچھ تبدیل نہیں ہوا۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The work could not be brought here and lies where it was. Free some space and try again.</source>
            <translation>کام اس کمپیوٹر پر نہیں لایا جا سکا۔ وہ اپنی جگہ پر موجود ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The work is being brought back. This can take a minute.</source>
            <translation>کام واپس لایا جا رہا ہے۔ اس میں ایک منٹ لگ سکتا ہے۔</translation>
        </message>
        <message>
            <source>The work on this computer is locked</source>
            <translation>اس کمپیوٹر کا کام مقفل ہے</translation>
        </message>
        <message>
            <source>The work stands at 100 %. Is it finished?</source>
            <translation>کام کی پیش رفت 100 فیصد ہے۔ کیا یہ مکمل ہو گیا ہے؟</translation>
        </message>
        <message>
            <source>The year for which it is asked, for example 2027-28.</source>
            <translation>2027-28 کی طرح: وہ سال جس کے لیے درخواست ہے۔</translation>
        </message>
        <message>
            <source>The year of the list that the code is from, for example 2022.</source>
            <translation>اس فہرست کا سال جس سے کوڈ لیا گیا، مثلاً 2022۔</translation>
        </message>
        <message>
            <source>The year of the report, for example 2026-27.</source>
            <translation>2026-27 کی طرح: رپورٹ کا سال۔</translation>
        </message>
        <message>
            <source>The year {year} cannot be right. Type it as day/month/year, for example 15/03/2026.</source>
            <translation>سال {year} درست نہیں ہو سکتا۔ تاریخ دن/مہینہ/سال کی ترتیب میں لکھیں، مثلاً 15/03/2026۔</translation>
        </message>
        <message>
            <source>The {council}, in its sitting of {day}, with {members} members present, {women} of them women, has decided:</source>
            <translation>{council}، اجلاس مورخہ {day}: حاضر ارکان {members}، جن میں خواتین {women}۔ فیصلہ کیا گیا کہ:</translation>
        </message>
        <message>
            <source>The {shown} schemes with the most still to be paid are drawn; the table shows all {all}.</source>
            <translation>وہ {shown} اسکیمیں دکھائی گئی ہیں جن پر سب سے زیادہ ادائیگی باقی ہے؛ جدول میں تمام {all} اسکیمیں ہیں۔</translation>
        </message>
        <message>
            <source>Thematic or cluster committee</source>
            <translation>موضوعاتی یا کلسٹر کمیٹی</translation>
        </message>
        <message>
            <source>There are no names</source>
            <translation>نام موجود نہیں</translation>
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation>ایسی کوئی سطر نہیں۔</translation>
        </message>
        <message>
            <source>There is already a file with work in this folder. Nothing was changed.</source>
            <translation>اس فولڈر میں کام کی ایک فائل پہلے سے موجود ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>There is no column “{column}” in the table, or more than one. It has: {columns}.</source>
            <translation>جدول میں کالم “{column}” موجود نہیں، یا ایک سے زیادہ ہے۔ اس میں یہ ہیں: {columns}۔</translation>
        </message>
        <message>
            <source>There is no password yet. Lock the storage in Settings first.</source>
            <translation>ابھی کوئی پاس ورڈ نہیں۔ پہلے ترتیبات میں ذخیرہ مقفل کریں۔</translation>
        </message>
        <message>
            <source>There is no practice district for {place}. Choose one of: {places}.</source>
            <translation>اس جگہ کا مشقی ضلع نہیں ہے: {place}۔ ان میں سے ایک چنیں: {places}۔</translation>
        </message>
        <message>
            <source>There is no printer here. Save the paper as PDF and print it elsewhere.</source>
            <translation>یہاں کوئی پرنٹر نہیں۔ کاغذ PDF میں محفوظ کریں اور کہیں اور پرنٹ کریں۔</translation>
        </message>
        <message>
            <source>There is no printer here. Save the report as PDF and print it elsewhere.</source>
            <translation>یہاں کوئی پرنٹر نہیں۔ رپورٹ PDF میں محفوظ کریں اور کہیں اور پرنٹ کریں۔</translation>
        </message>
        <message>
            <source>There is no printer here. Save the sheet as PDF on a stick, or copy the code by hand.</source>
            <translation>یہاں کوئی پرنٹر نہیں۔ پرچہ PDF میں یو ایس بی پر محفوظ کریں، یا کوڈ ہاتھ سے لکھ لیں۔</translation>
        </message>
        <message>
            <source>There is no question “{name}” in this form. Nothing was stored.</source>
            <translation>اس فارم میں سوال “{name}” موجود نہیں۔ کچھ محفوظ نہیں ہوا۔</translation>
        </message>
        <message>
            <source>There is no safety copy with this name. Choose one from the list.</source>
            <translation>اس نام کی کوئی حفاظتی نقل نہیں۔ فہرست میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>There is no safety copy yet. Make one.</source>
            <translation>ابھی کوئی حفاظتی نقل نہیں۔ ایک بنائیں۔</translation>
        </message>
        <message>
            <source>There is no scan of the notification yet.</source>
            <translation>نوٹیفکیشن کا اسکین ابھی موجود نہیں۔</translation>
        </message>
        <message>
            <source>There is no scan of this decision yet. The task stays open until one is added.</source>
            <translation>اس فیصلے کا اسکین ابھی موجود نہیں۔ اسکین شامل ہونے تک یہ کام نامکمل رہے گا۔</translation>
        </message>
        <message>
            <source>There is no sheet “{sheet}” in the file. It has: {sheets}.</source>
            <translation>فائل میں شیٹ “{sheet}” موجود نہیں۔ اس میں یہ ہیں: {sheets}۔</translation>
        </message>
        <message>
            <source>There is no work in this folder yet. Choose another folder, or begin here.</source>
            <translation>اس فولڈر میں ابھی کوئی کام نہیں۔ دوسرا فولڈر چنیں، یا یہیں شروع کریں۔</translation>
        </message>
        <message>
            <source>There is nothing new for this office here. What was taken in before is not shown again.</source>
            <translation>اس دفتر کے لیے یہاں کچھ نیا نہیں۔ جو پہلے شامل ہو چکا وہ دوبارہ نہیں دکھایا جاتا۔</translation>
        </message>
        <message>
            <source>There was no quorum: {present} of {needed} needed were present.</source>
            <translation>کورم پورا نہیں تھا: درکار {needed} میں سے {present} حاضر تھے۔</translation>
        </message>
        <message>
            <source>These actions would wait for one another. Take one of them out.</source>
            <translation>یہ اقدامات ایک دوسرے کا انتظار کرتے رہیں گے۔ ان میں سے ایک ہٹا دیں۔</translation>
        </message>
        <message>
            <source>These rows are here already or come twice. They are set aside.</source>
            <translation>یہ سطریں یہاں پہلے سے موجود ہیں یا دو بار آئی ہیں۔ انہیں الگ رکھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>These rows are set aside unless they are put right. None is lost.</source>
            <translation>یہ سطریں درست نہ کی جائیں تو الگ رکھی جاتی ہیں۔ کوئی ضائع نہیں ہوتی۔</translation>
        </message>
        <message>
            <source>These rows come in.</source>
            <translation>یہ سطریں شامل ہوں گی۔</translation>
        </message>
        <message>
            <source>These safety copies are damaged and were set aside: {days}. Make a new one in Settings.</source>
            <translation>یہ حفاظتی نقول خراب ہیں اور الگ رکھ دی گئی ہیں: {days}۔ ترتیبات میں نئی نقل بنائیں۔</translation>
        </message>
        <message>
            <source>These targets of issues have neither a lead nor a written “Nobody”: {targets}.</source>
            <translation>مسائل کے ان ذیلی اہداف کی نہ سربراہی درج ہے نہ “کوئی نہیں” لکھا ہے: {targets}۔</translation>
        </message>
        <message>
            <source>They call each other every month and meet at least twice a year.</source>
            <translation>وہ ہر ماہ ایک دوسرے کو فون کرتے ہیں اور سال میں کم از کم دو بار ملتے ہیں۔</translation>
        </message>
        <message numerus="yes">
            <source>They made %n record(s). The file {file} is kept among the documents as proof.</source>
            <translation>
                <numerusform>ان سے 1 اندراج بنا۔ فائل {file} ثبوت کے طور پر دستاویزات میں رکھی گئی ہے۔</numerusform>
                <numerusform>ان سے %n اندراجات بنے۔ فائل {file} ثبوت کے طور پر دستاویزات میں رکھی گئی ہے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>They share papers, figures and lessons, and name the source when they use them.</source>
            <translation>وہ کاغذات، اعداد و شمار اور اسباق بانٹتے ہیں، اور استعمال کرتے وقت ماخذ کا نام دیتے ہیں۔</translation>
        </message>
        <message>
            <source>Things to put right on site</source>
            <translation>موقع پر درست کرنے کی باتیں</translation>
        </message>
        <message>
            <source>This answer cannot be read here. Type it as text.</source>
            <translation>یہ جواب یہاں پڑھا نہیں جا سکتا۔ اسے متن کی صورت میں لکھیں۔</translation>
        </message>
        <message>
            <source>This asks for more than is missing: Rs {asked} asked, Rs {gap} missing.</source>
            <translation>مانگی گئی رقم کمی سے زیادہ ہے: مانگے گئے {asked} روپے، کمی {gap} روپے۔</translation>
        </message>
        <message>
            <source>This bundle comes on several sticks. Put in the others too. Parts that are missing: {parts}.</source>
            <translation>یہ بنڈل کئی یو ایس بی پر آیا ہے۔ باقی بھی لگائیں۔ جو حصے نہیں آئے: {parts}۔</translation>
        </message>
        <message>
            <source>This code does not open the work on this computer. Look for a newer recovery sheet.</source>
            <translation>اس کوڈ سے اس کمپیوٹر کا کام نہیں کھلتا۔ بحالی کا نیا پرچہ تلاش کریں۔</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>یہ کمپیوٹر</translation>
        </message>
        <message>
            <source>This computer has no key store. The password is asked for again after each start of the program.</source>
            <translation>اس کمپیوٹر میں محفوظ خانہ نہیں۔ پروگرام ہر بار کھلنے پر پاس ورڈ دوبارہ پوچھے گا۔</translation>
        </message>
        <message>
            <source>This computer says today is {day}.</source>
            <translation>یہ کمپیوٹر آج کی تاریخ {day} بتاتا ہے۔</translation>
        </message>
        <message>
            <source>This computer's key store did not take the key. Choose a password instead.</source>
            <translation>اس کمپیوٹر میں کنجی محفوظ نہیں ہو سکی۔ اس کے بجائے پاس ورڈ رکھیں۔</translation>
        </message>
        <message>
            <source>This cost lies outside the action's dates: {year} is not among {first} to {last}.</source>
            <translation>یہ لاگت اقدام کی تاریخوں سے باہر ہے: سال {year} اس مدت میں نہیں: {first} سے {last} تک۔</translation>
        </message>
        <message>
            <source>This council is under an administrator. Note who signed in its place.</source>
            <translation>یہ کونسل ایڈمنسٹریٹر کے تحت ہے۔ لکھیں کہ اس کی جگہ کس نے دستخط کیے۔</translation>
        </message>
        <message>
            <source>This date is still to come. Enter a visit after it took place.</source>
            <translation>یہ تاریخ ابھی نہیں آئی۔ دورہ ہو جانے کے بعد درج کریں۔</translation>
        </message>
        <message>
            <source>This date is still to come. Is the decision only tabled?</source>
            <translation>یہ تاریخ ابھی نہیں آئی۔ کیا فیصلہ صرف پیش کیا گیا ہے؟</translation>
        </message>
        <message>
            <source>This disk takes no more changes. What was saved before is safe. Copy your work to another disk now.</source>
            <translation>اس ڈسک پر مزید تبدیلیاں محفوظ نہیں ہو سکتیں۔ جو پہلے محفوظ ہوا وہ محفوظ ہے۔ اپنا کام ابھی دوسری ڈسک پر نقل کریں۔</translation>
        </message>
        <message>
            <source>This field has no earlier answer.</source>
            <translation>اس خانے کا پہلے کوئی جواب نہیں۔</translation>
        </message>
        <message>
            <source>This file is open for looking only. Nothing was changed.</source>
            <translation>یہ فائل صرف دیکھنے کے لیے کھلی ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>This group has already scored {target}. The later score counts.</source>
            <translation>یہ گروہ اس ذیلی ہدف کو پہلے ہی اسکور دے چکا ہے: {target}۔ بعد والا اسکور شمار ہوگا۔</translation>
        </message>
        <message>
            <source>This is a PDF. Ask for the table as an Excel file, or copy the table into one.</source>
            <translation>یہ PDF ہے۔ جدول ایکسل فائل میں مانگیں، یا جدول کو ایکسل فائل میں نقل کریں۔</translation>
        </message>
        <message>
            <source>This is a document of an old kind. Open it in Word, save it as .docx, and try again.</source>
            <translation>یہ پرانی قسم کی دستاویز ہے۔ اسے ورڈ میں کھولیں، docx کے طور پر محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This is a packed folder. Unpack it and choose the spreadsheet inside.</source>
            <translation>یہ بند کیا ہوا (zip) فولڈر ہے۔ اسے کھولیں اور اندر کی ایکسل شیٹ چنیں۔</translation>
        </message>
        <message>
            <source>This is a picture. Type the table, or ask for it as an Excel file.</source>
            <translation>یہ تصویر ہے۔ جدول لکھیں، یا اسے ایکسل فائل میں مانگیں۔</translation>
        </message>
        <message>
            <source>This is a text document. Open it in Word, save it as .docx, and try again.</source>
            <translation>یہ متن کی دستاویز ہے۔ اسے ورڈ میں کھولیں، docx کے طور پر محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This is a web page under the name of a spreadsheet. Open it in Excel, save it as .xlsx.</source>
            <translation>یہ ویب صفحہ ہے جس کا نام ایکسل شیٹ جیسا ہے۔ اسے ایکسل میں کھولیں اور xlsx کے طور پر محفوظ کریں۔</translation>
        </message>
        <message>
            <source>This is more than the people counted. Check it against women, men and transgender people.</source>
            <translation>یہ گنے گئے لوگوں سے زیادہ ہے۔ اسے خواتین، مردوں اور خواجہ سرا افراد کی تعداد سے ملائیں۔</translation>
        </message>
        <message>
            <source>This is not a spreadsheet. Choose a file from Excel, a text file with columns, or a Word table.</source>
            <translation>یہ ایکسل شیٹ نہیں ہے۔ ایکسل کی فائل، کالموں والی ٹیکسٹ فائل یا ورڈ کا جدول چنیں۔</translation>
        </message>
        <message>
            <source>This is not the file with the ways into a locked storage. Its name is {name}.</source>
            <translatorcomment>مقفل ذخیرہ (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>یہ مقفل ذخیرہ کھولنے والی فائل نہیں۔ اُس فائل کا نام ہے: {name}</translation>
        </message>
        <message>
            <source>This is not the password. Look at the language of the keyboard, and try again.</source>
            <translation>یہ پاس ورڈ درست نہیں۔ کی بورڈ کی زبان دیکھیں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This is the code of: {bundle}. {state}.</source>
            <translation>یہ اس کا کوڈ ہے: {bundle}۔ {state}۔</translation>
        </message>
        <message>
            <source>This kind of workbook, .xlsb, cannot be read. Save it in Excel as .xlsx and try again.</source>
            <translation>اس قسم کی ایکسل فائل (xlsb) نہیں پڑھی جا سکتی۔ اسے ایکسل میں xlsx کے طور پر محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This list holds {most} lines at most.</source>
            <translation>اس فہرست میں زیادہ سے زیادہ {most} سطریں آ سکتی ہیں۔</translation>
        </message>
        <message>
            <source>This looks like a CNIC or phone number. Take it out?</source>
            <translation>یہ شناختی کارڈ یا فون نمبر لگتا ہے۔ کیا اسے ہٹا دیں؟</translation>
        </message>
        <message>
            <source>This memorandum is between {first} and {second}. It begins on {day} and runs to {end}.</source>
            <translation>یہ یادداشت ان فریقوں کے درمیان ہے: {first} اور {second}۔ یہ {day} سے شروع ہوگی اور {end} تک رہے گی۔</translation>
        </message>
        <message>
            <source>This office's key does not open that computer. Ask for the recovery sheet of that office.</source>
            <translation>اس دفتر کی کنجی سے وہ کمپیوٹر نہیں کھلتا۔ اُس دفتر کا بحالی کا پرچہ مانگیں۔</translation>
        </message>
        <message>
            <source>This person leaves the post before taking it up. Check the two dates.</source>
            <translation>یہ فرد عہدہ سنبھالنے سے پہلے اسے چھوڑ رہا ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>This place ends before it begins. Check the two dates.</source>
            <translation>یہ مقام شروع ہونے سے پہلے ختم ہو رہا ہے۔ دونوں تاریخیں جانچیں۔</translation>
        </message>
        <message>
            <source>This point is outside Pakistan. Check latitude and longitude: latitude comes first.</source>
            <translation>یہ نقطہ پاکستان سے باہر ہے۔ عرض بلد اور طول بلد جانچیں: عرض بلد پہلے آتا ہے۔</translation>
        </message>
        <message>
            <source>This points to a removed record. Choose another one, or put that one back.</source>
            <translation>یہ ایک ہٹائے گئے اندراج کی طرف ہے۔ دوسرا چنیں، یا اُسے واپس لائیں۔</translation>
        </message>
        <message>
            <source>This receipt was taken in before. Nothing to do.</source>
            <translation>یہ رسید پہلے شامل ہو چکی ہے۔ کچھ کرنے کی ضرورت نہیں۔</translation>
        </message>
        <message>
            <source>This record belongs to another office. Write a question about it instead.</source>
            <translation>یہ اندراج کسی دوسرے دفتر کا ہے۔ اس کی بجائے اس کے بارے میں سوال لکھیں۔</translation>
        </message>
        <message>
            <source>This record is among the removed items.</source>
            <translation>یہ اندراج ہٹائے گئے اندراجات میں ہے۔</translation>
        </message>
        <message>
            <source>This record is among the removed items. Put it back first.</source>
            <translation>یہ اندراج ہٹائے گئے اندراجات میں ہے۔ پہلے اسے واپس لائیں۔</translation>
        </message>
        <message>
            <source>This record is not here. It may come with a later bundle.</source>
            <translation>یہ اندراج یہاں نہیں ہے۔ یہ کسی بعد کے بنڈل کے ساتھ آ سکتا ہے۔</translation>
        </message>
        <message>
            <source>This round is adopted: moving a weight only tries it out.</source>
            <translation>یہ دور منظور ہو چکا ہے: وزن بدلنا صرف آزمانے کے لیے ہے۔</translation>
        </message>
        <message>
            <source>This row adds up others. It is left out so that nothing is counted twice.</source>
            <translation>یہ سطر دوسری سطروں کا مجموعہ ہے۔ اسے چھوڑ دیا گیا ہے تاکہ کچھ دو بار شمار نہ ہو۔</translation>
        </message>
        <message>
            <source>This row belongs to another table below. Bring that table in by itself.</source>
            <translation>یہ سطر نیچے کے ایک اور جدول کی ہے۔ اس جدول کو الگ سے لائیں۔</translation>
        </message>
        <message>
            <source>This row has more cells than the table has columns. Look for a sign inside a text that splits it.</source>
            <translation>اس سطر کے خانے جدول کے کالموں سے زیادہ ہیں۔ متن کے اندر کوئی ایسا نشان دیکھیں جو اسے تقسیم کرتا ہو۔</translation>
        </message>
        <message>
            <source>This row holds no answer to any question.</source>
            <translation>اس سطر میں کسی سوال کا جواب نہیں۔</translation>
        </message>
        <message>
            <source>This row is a heading inside the table.</source>
            <translation>یہ سطر جدول کے اندر کی سرخی ہے۔</translation>
        </message>
        <message>
            <source>This row is a remark beside the table.</source>
            <translation>یہ سطر جدول کے ساتھ لکھی گئی کیفیت ہے۔</translation>
        </message>
        <message>
            <source>This row repeats the names of the columns.</source>
            <translation>اس سطر میں کالموں کے نام دہرائے گئے ہیں۔</translation>
        </message>
        <message>
            <source>This safety copy is damaged and is of no use. Choose another one.</source>
            <translation>یہ حفاظتی نقل خراب ہے اور کام کی نہیں۔ دوسری چنیں۔</translation>
        </message>
        <message>
            <source>This seat was not filled on that day.</source>
            <translation>اُس دن یہ نشست پُر نہیں تھی۔</translation>
        </message>
        <message>
            <source>This seat was not filled on {day}: {seat}. Take it off the list, or correct the date or the seat.</source>
            <translation>یہ نشست {day} کو پُر نہیں تھی: {seat}۔ اسے فہرست سے ہٹائیں، یا تاریخ یا نشست درست کریں۔</translation>
        </message>
        <message>
            <source>This section is not written yet.</source>
            <translation>یہ حصہ ابھی نہیں لکھا گیا۔</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: Rs {promised} of Rs {ceiling} a year. Check the lines of this source.</source>
            <translation>اس مالی ذریعے سے حد سے زیادہ وعدہ ہو چکا ہے: حد سالانہ {ceiling} روپے، وعدہ {promised} روپے۔ اس ذریعے کی مدات جانچیں۔</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: it does not pay for this kind of cost. Choose another source.</source>
            <translation>اس مالی ذریعے سے حد سے باہر وعدہ ہوا ہے: یہ اس قسم کی لاگت کے لیے رقم نہیں دیتا۔ کوئی دوسرا مالی ذریعہ چنیں۔</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: it is not open in {year}. Check the year or the source.</source>
            <translation>اس مالی ذریعے سے حد سے باہر وعدہ ہوا ہے: یہ سال {year} میں دستیاب نہیں۔ سال یا مالی ذریعہ جانچیں۔</translation>
        </message>
        <message>
            <source>This stick holds shortcuts that may do harm. They were left alone: {names}. Do not open them.</source>
            <translation>اس یو ایس بی پر ایسے شارٹ کٹ ہیں جو نقصان پہنچا سکتے ہیں۔ انہیں ہاتھ نہیں لگایا گیا: {names}۔ انہیں نہ کھولیں۔</translation>
        </message>
        <message>
            <source>This storage is locked already. Nothing was changed.</source>
            <translation>یہ ذخیرہ پہلے سے مقفل ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>This storage is not locked. Nothing was changed.</source>
            <translation>یہ ذخیرہ مقفل نہیں ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>This text has {letters} letters. The longest that fits here is {most}.</source>
            <translation>اس متن میں {letters} حروف ہیں۔ یہاں زیادہ سے زیادہ {most} حروف آ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>This wording is to be verified by the province. It prints with that mark.</source>
            <translation>ان الفاظ کی صوبے سے تصدیق باقی ہے۔ یہ اسی نشان کے ساتھ پرنٹ ہوں گے۔</translation>
        </message>
        <message>
            <source>This workbook is saved as XML. Open it in Excel, save it as .xlsx, and try again.</source>
            <translation>یہ ایکسل فائل XML کے طور پر محفوظ ہے۔ اسے ایکسل میں کھولیں، xlsx کے طور پر محفوظ کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Those in the council's register.</source>
            <translation>وہ جو کونسل کے رجسٹر میں درج ہیں۔</translation>
        </message>
        <message>
            <source>Those who paid at least once in the year.</source>
            <translation>وہ جنہوں نے سال میں کم از کم ایک بار ادائیگی کی۔</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>ہزار</translation>
        </message>
        <message>
            <source>Throw-forward</source>
            <translation>تھرو فارورڈ</translation>
        </message>
        <message>
            <source>Throw-forward in years</source>
            <translation>تھرو فارورڈ، سالوں میں</translation>
        </message>
        <message>
            <source>Tick all that apply.</source>
            <translation>جو جو درست ہو اس پر نشان لگائیں۔</translation>
        </message>
        <message>
            <source>Tick it only after you have compared the check number over the phone.</source>
            <translation>اس پر صرف تب نشان لگائیں جب تصدیقی نمبر فون پر ملا لیا گیا ہو۔</translation>
        </message>
        <message>
            <source>Tie it to money or a date</source>
            <translation>اسے رقم یا تاریخ سے جوڑیں</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>وقت</translation>
        </message>
        <message>
            <source>Time from the left</source>
            <translation>وقت بائیں سے</translation>
        </message>
        <message>
            <source>Time from the right</source>
            <translation>وقت دائیں سے</translation>
        </message>
        <message>
            <source>Time passed</source>
            <translation>گزرا ہوا وقت</translation>
        </message>
        <message>
            <source>Time, work and money of the schemes</source>
            <translation>اسکیموں کا وقت، کام اور رقم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>To</source>
            <translation>بنام</translation>
        </message>
        <message>
            <source>To be filled by the province</source>
            <translation>صوبہ پُر کرے گا</translation>
        </message>
        <message>
            <source>To be fixed by</source>
            <translation>درستی کی آخری تاریخ</translation>
        </message>
        <message>
            <source>To be managed closely</source>
            <translation>جن سے قریبی رابطہ رکھنا ہے</translation>
        </message>
        <message>
            <source>To be managed closely, without an engagement in the last {days} days: {number}</source>
            <translation>جن سے قریبی رابطہ رکھنا ہے، مگر گزشتہ {days} دنوں میں مشاورت نہیں ہوئی: {number}</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>تصدیق باقی</translation>
        </message>
        <message>
            <source>To be written in the meeting</source>
            <translation>اجلاس میں لکھا جائے</translation>
        </message>
        <message>
            <source>To build or buy it, in rupees.</source>
            <translation>اسے بنانے یا خریدنے کی لاگت، روپے میں۔</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>ابھی کے کام</translation>
        </message>
        <message>
            <source>To do now: {number}</source>
            <translation>ابھی کے کام: {number}</translation>
        </message>
        <message>
            <source>To fiscal year</source>
            <translation>مالی سال تک</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>درستی طلب</translation>
        </message>
        <message>
            <source>To run it for one year, in rupees.</source>
            <translation>اسے ایک سال چلانے کی لاگت، روپے میں۔</translation>
        </message>
        <message>
            <source>To year</source>
            <translation>سال تک</translation>
        </message>
        <message>
            <source>To {province}: bundle {number}</source>
            <translation>بنام {province}: بنڈل {number}</translation>
        </message>
        <message>
            <source>To: {office}</source>
            <translation>بنام: {office}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>آج</translation>
        </message>
        <message>
            <source>Together {total} of 100</source>
            <translation>مجموعہ: 100 میں سے {total}</translation>
        </message>
        <message>
            <source>Told by those who did it</source>
            <translation>کام کرنے والوں کا بیان</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>ابھی کہنا قبل از وقت</translation>
        </message>
        <message>
            <source>Too few elected members are seated.</source>
            <translation>نشستوں پر منتخب ارکان کم ہیں۔</translation>
        </message>
        <message>
            <source>Too few people from civil society are seated.</source>
            <translation>نشستوں پر سول سوسائٹی کے افراد کم ہیں۔</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>کل</translation>
        </message>
        <message>
            <source>Total: {sums}</source>
            <translation>کل: {sums}</translation>
        </message>
        <message>
            <source>Tracking table</source>
            <translation>پیش رفت کا جدول</translation>
        </message>
        <message>
            <source>Traders and farmers</source>
            <translation>تاجر اور کسان</translation>
        </message>
        <message>
            <source>Traders or chamber of commerce</source>
            <translation>تاجر یا چیمبر آف کامرس</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>تربیت دیں</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>تربیت</translation>
        </message>
        <message>
            <source>Training material</source>
            <translation>تربیتی مواد</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>تربیتیں</translation>
        </message>
        <message>
            <source>Trainings without a count of women: {count}.</source>
            <translation>تربیتیں جن میں خواتین کی گنتی درج نہیں: {count}۔</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>تبادلہ</translation>
        </message>
        <message>
            <source>Transfer of an officer</source>
            <translation>افسر کا تبادلہ</translation>
        </message>
        <message>
            <source>Transfer of officers</source>
            <translation>افسران کے تبادلے</translation>
        </message>
        <message>
            <source>Transgender</source>
            <translation>خواجہ سرا</translation>
        </message>
        <message>
            <source>Transgender people</source>
            <translation>خواجہ سرا افراد</translation>
        </message>
        <message>
            <source>Transgender person</source>
            <translation>خواجہ سرا فرد</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>قابلِ اعتماد</translation>
        </message>
        <message>
            <source>Trusted until</source>
            <translation>اعتماد کی میعاد</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>پھر کوشش کریں</translation>
        </message>
        <message>
            <source>Try something new</source>
            <translation>نیا تجربہ کریں</translation>
        </message>
        <message>
            <source>Try the addresses</source>
            <translation>پتے آزمائیں</translation>
        </message>
        <message>
            <source>Try this row again</source>
            <translation>یہ سطر دوبارہ آزمائیں</translation>
        </message>
        <message>
            <source>Turn goodwill into decisions that are dated, documented and followed up: who decided, what was promised, by when, with what money. Citizens hear of it too, so that a promise can be asked about at the next sitting and the next election.</source>
            <translation>نیک ارادوں کو ایسے فیصلوں میں بدلیں جن کی تاریخ ہو، دستاویز ہو اور پیروی ہو: کس نے فیصلہ کیا، کیا وعدہ کیا، کب تک، اور کس رقم سے۔ شہریوں کو بھی اس کا علم ہو، تاکہ اگلے اجلاس اور اگلے انتخابات میں وعدے کے بارے میں پوچھا جا سکے۔</translation>
        </message>
        <message>
            <source>Twinning</source>
            <translation>جڑواں شراکت</translation>
        </message>
        <message>
            <source>Two chairs at the same time. End one of the seats, or change its position.</source>
            <translation>ایک ہی وقت میں دو چیئرپرسن ہیں۔ ایک نشست ختم کریں، یا اس کا منصب بدلیں۔</translation>
        </message>
        <message>
            <source>Two columns hold the same: {field}. Keep one of them.</source>
            <translation>دو کالموں میں ایک ہی بات ہے: {field}۔ ان میں سے ایک رکھیں۔</translation>
        </message>
        <message>
            <source>Two leads for target {target}: {institution} leads it too. Make one of them co-lead or support.</source>
            <translation>اس ذیلی ہدف کی سربراہی دو دفاتر کے پاس ہے: {target}۔ دوسرا دفتر: {institution}۔ ایک کا کردار “شریک سربراہی” یا “معاونت” کریں۔</translation>
        </message>
        <message>
            <source>Two small files travel once: your request goes to the provincial office, and its answer comes back. After that, bundles can go.</source>
            <translation>دو چھوٹی فائلیں ایک ایک بار سفر کرتی ہیں: آپ کی درخواست صوبائی دفتر جاتی ہے، اور اس کا جواب واپس آتا ہے۔ اس کے بعد بنڈل بھیجے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Type a few letters or press the down arrow</source>
            <translation>چند حروف لکھیں یا نیچے کا تیر دبائیں</translation>
        </message>
        <message>
            <source>Type any part of its name, in English, Urdu or Sindhi.</source>
            <translation>اس کے نام کا کوئی حصہ لکھیں، انگریزی، اردو یا سندھی میں۔</translation>
        </message>
        <message>
            <source>Type of council</source>
            <translation>کونسل کی قسم</translation>
        </message>
        <message>
            <source>Type or paste values</source>
            <translation>قدریں لکھیں یا چسپاں کریں</translation>
        </message>
        <message>
            <source>Type the check code of a slip, or the receipt code that the other office reads to you over the phone.</source>
            <translation>پرچی کا تصدیقی کوڈ لکھیں، یا رسید کا وہ کوڈ جو دوسرا دفتر آپ کو فون پر پڑھ کر سنائے۔</translation>
        </message>
        <message>
            <source>Type the code of the recovery sheet, and choose a new password.</source>
            <translation>بحالی کے پرچے کا کوڈ لکھیں اور نیا پاس ورڈ چنیں۔</translation>
        </message>
        <message>
            <source>Type the number that is read over the phone. Without it nobody is admitted.</source>
            <translation>فون پر پڑھا گیا نمبر لکھیں۔ اس کے بغیر کوئی کمپیوٹر منظور نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>Type your name. It stands beside what you enter.</source>
            <translation>اپنا نام لکھیں۔ یہ آپ کے اندراج کے ساتھ لکھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>Typical month</source>
            <translation>عام مہینہ</translation>
        </message>
        <message>
            <source>UN body or donor</source>
            <translation>اقوام متحدہ یا امدادی ادارہ</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>غیر واضح</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>فیصلہ نہیں ہوا</translation>
        </message>
        <message>
            <source>Under 20 %</source>
            <translation>20 % سے کم</translation>
        </message>
        <message>
            <source>Under 30</source>
            <translation>30 سے کم</translation>
        </message>
        <message>
            <source>Under an administrator</source>
            <translation>ایڈمنسٹریٹر کے تحت</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>زیرِ جائزہ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>واپس پلٹیں</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>لانا واپس پلٹیں</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>واپس پلٹیں: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>واپس پلٹا گیا: {step}</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>یونیکوڈ</translation>
        </message>
        <message>
            <source>Unicode, 16 bit</source>
            <translation>یونیکوڈ، 16 بٹ</translation>
        </message>
        <message>
            <source>Unicode, 16 bit, reversed</source>
            <translation>یونیکوڈ، 16 بٹ، الٹی ترتیب</translation>
        </message>
        <message>
            <source>Union council</source>
            <translation>یونین کونسل</translation>
        </message>
        <message>
            <source>Union councils where they are known.</source>
            <translation>یونین کونسلیں، جہاں معلوم ہوں۔</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>اکائی</translation>
        </message>
        <message>
            <source>Unit of {column}</source>
            <translation>اکائی، کالم: {column}</translation>
        </message>
        <message>
            <source>University</source>
            <translation>یونیورسٹی</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>کب تک</translation>
        </message>
        <message>
            <source>Up to 3 years old</source>
            <translation>3 سال تک پرانا</translation>
        </message>
        <message>
            <source>Up to {amount}</source>
            <translation>{amount} تک</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>تازہ اطلاع</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>رابطے سے بھیج دیا</translation>
        </message>
        <message>
            <source>Uploaded, waiting for its receipt</source>
            <translation>رابطے سے بھیج دیا، رسید کا انتظار</translation>
        </message>
        <message>
            <source>Upper end of the range</source>
            <translation>حد کا بالائی سرا</translation>
        </message>
        <message>
            <source>Urban</source>
            <translation>شہری</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>اردو</translation>
        </message>
        <message>
            <source>Urdu and Sindhi letters</source>
            <translation>اردو اور سندھی حروف</translation>
        </message>
        <message>
            <source>Urdu letters</source>
            <translation>اردو حروف</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>فوری ضرورت</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>فوری</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>قابلِ استعمال</translation>
        </message>
        <message>
            <source>Use at least {count} letters or figures. Three words are easy to remember.</source>
            <translation>کم از کم {count} حروف یا ہندسے لکھیں۔ تین الفاظ یاد رکھنا آسان ہے۔</translation>
        </message>
        <message>
            <source>Use for all alike</source>
            <translation>سب پر لاگو کریں</translation>
        </message>
        <message>
            <source>Use no second place</source>
            <translation>دوسری جگہ استعمال نہ کریں</translation>
        </message>
        <message>
            <source>Use several sticks</source>
            <translation>کئی یو ایس بی استعمال کریں</translation>
        </message>
        <message>
            <source>Use the other computer's</source>
            <translation>دوسرے کمپیوٹر کا لیں</translation>
        </message>
        <message>
            <source>Use the other value for all</source>
            <translation>سب کے لیے دوسری قدر لیں</translation>
        </message>
        <message>
            <source>Use the province's</source>
            <translation>صوبے کا لیں</translation>
        </message>
        <message>
            <source>Use the value from {place}</source>
            <translation>اس دفتر کی قدر لیں: {place}</translation>
        </message>
        <message>
            <source>Use this from now on</source>
            <translation>اب سے یہی استعمال کریں</translation>
        </message>
        <message>
            <source>Use this here</source>
            <translation>یہاں استعمال کریں</translation>
        </message>
        <message>
            <source>Use this password</source>
            <translation>یہ پاس ورڈ استعمال کریں</translation>
        </message>
        <message>
            <source>Use what is written</source>
            <translation>لکھا ہوا استعمال کریں</translation>
        </message>
        <message>
            <source>Use what was learned</source>
            <translation>سیکھی ہوئی بات استعمال کریں</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>استعمال ہوا</translation>
        </message>
        <message>
            <source>Used in the review</source>
            <translation>جائزے میں استعمال</translation>
        </message>
        <message>
            <source>Users, council, partner or province, and for what.</source>
            <translation>صارفین، کونسل، شراکت دار یا صوبہ، اور کس چیز کے لیے۔</translation>
        </message>
        <message>
            <source>Usual month, to be verified</source>
            <translation>عام مہینہ، تصدیق باقی</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>خالی</translation>
        </message>
        <message>
            <source>Vacant seat: {seat}</source>
            <translation>خالی نشست: {seat}</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>کب سے قائم</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>کب تک قائم</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>قدر</translation>
        </message>
        <message>
            <source>Value after</source>
            <translation>بعد کی قدر</translation>
        </message>
        <message>
            <source>Value before</source>
            <translation>پہلے کی قدر</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>قدریں</translation>
        </message>
        <message>
            <source>Values can be pasted into the column “{column}”.</source>
            <translation>قدریں کالم “{column}” میں چسپاں کی جا سکتی ہیں۔</translation>
        </message>
        <message>
            <source>Values due that are neither in nor explained: {count} of {due}. The aim is {wanted}.</source>
            <translation>واجب قدریں جو نہ درج ہیں نہ ان کی وجہ بتائی گئی ہے: {due} میں سے {count}۔ مقصد {wanted} ہے۔</translation>
        </message>
        <message>
            <source>Values of the last year that are still due: {due}.</source>
            <translation>گزشتہ سال کی قدریں جو آنی باقی ہیں: {due}۔</translation>
        </message>
        <message>
            <source>Values that are missing</source>
            <translation>قدریں جو درج نہیں</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>جگہ</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>جانچ</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تصدیق شدہ</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>ورژن</translation>
        </message>
        <message>
            <source>Viability</source>
            <translation>خود کفالت</translation>
        </message>
        <message>
            <source>Vice chair</source>
            <translation>وائس چیئرپرسن</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>گاؤں</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>وژن</translation>
        </message>
        <message>
            <source>Vision and method</source>
            <translation>وژن اور طریقہ کار</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>دورہ</translation>
        </message>
        <message>
            <source>Visit to the office</source>
            <translation>دفتر آ کر</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>دورے کی تاریخ</translation>
        </message>
        <message>
            <source>Visited works without the physical progress seen: {count}.</source>
            <translation>کام جن کا دورہ ہوا مگر موقع پر دیکھی گئی پیش رفت درج نہیں: {count}۔</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>دورے</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>آواز</translation>
        </message>
        <message>
            <source>Voluntary local review (VLR)</source>
            <translation>رضاکارانہ مقامی جائزہ (VLR)</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>رضاکار</translation>
        </message>
        <message>
            <source>Voter group</source>
            <translation>رائے دینے والا گروہ</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>رائے دینے والے</translation>
        </message>
        <message>
            <source>Votes against</source>
            <translation>مخالفت میں ووٹ</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>حق میں ووٹ</translation>
        </message>
        <message>
            <source>Votes for: {votes}. Votes against: {against}.</source>
            <translation>حق میں ووٹ: {votes}۔ مخالفت میں ووٹ: {against}۔</translation>
        </message>
        <message>
            <source>Voting seats present</source>
            <translation>ووٹ والی حاضر نشستیں</translation>
        </message>
        <message>
            <source>Wait for your answer: {number}</source>
            <translation>آپ کے جواب کے منتظر: {number}</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds after so many wrong tries. Meanwhile look for the recovery sheet.</source>
            <translation>اتنی غلط کوششوں کے بعد {seconds} سیکنڈ انتظار کریں۔ اس دوران بحالی کا پرچہ تلاش کریں۔</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>جواب کے منتظر</translation>
        </message>
        <message>
            <source>Waiting for its receipt</source>
            <translation>رسید کا انتظار</translation>
        </message>
        <message>
            <source>Waiting for more than 30 days</source>
            <translation>30 دن سے زیادہ منتظر</translation>
        </message>
        <message>
            <source>Waiting for province</source>
            <translation>صوبے کا انتظار</translation>
        </message>
        <message>
            <source>Waiting for the province: bundle {number}</source>
            <translation>صوبے کا انتظار: بنڈل {number}</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the province: bundle {number}, %n day(s)</source>
            <translation>
                <numerusform>صوبے کا انتظار: بنڈل {number}، 1 دن</numerusform>
                <numerusform>صوبے کا انتظار: بنڈل {number}، %n دن</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for a district</source>
            <translation>ضلع کے جواب کا انتظار ہے</translation>
        </message>
        <message>
            <source>Waits for an earlier bundle</source>
            <translation>پہلے والے بنڈل کا انتظار</translation>
        </message>
        <message>
            <source>Waits for clearance</source>
            <translation>منظوری کا انتظار</translation>
        </message>
        <message>
            <source>Waits for the district</source>
            <translation>ضلع کے جواب کا انتظار</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>آپ کے جواب کا انتظار</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>آگاہی واک</translation>
        </message>
        <message>
            <source>Waste</source>
            <translation>کچرا</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>پانی</translation>
        </message>
        <message>
            <source>Water and drainage charges</source>
            <translation>پانی اور نکاسی کے واجبات</translation>
        </message>
        <message>
            <source>Way from baseline to target</source>
            <translation>بنیادی سے مطلوبہ قدر تک سفر</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>کمزور</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>موسم</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>ویبینار</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>ویب سائٹ</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>Weight of demand</source>
            <translation>عوامی مطالبے کا وزن</translation>
        </message>
        <message>
            <source>Weight of evidence</source>
            <translation>ثبوت کا وزن</translation>
        </message>
        <message>
            <source>Weight of feasibility</source>
            <translation>قابلِ عمل ہونے کا وزن</translation>
        </message>
        <message>
            <source>Weight of groups left behind</source>
            <translation>پیچھے رہ جانے والے گروہوں کا وزن</translation>
        </message>
        <message>
            <source>Weight of mandate</source>
            <translation>ذمہ داریوں اور اختیارات کا وزن</translation>
        </message>
        <message>
            <source>Weight of multiplier</source>
            <translation>وسیع تر فائدے کا وزن</translation>
        </message>
        <message>
            <source>Weight of severity</source>
            <translation>سنگینی کا وزن</translation>
        </message>
        <message>
            <source>Weight of urgency</source>
            <translation>فوری ضرورت کا وزن</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <translation>وزنی اوسط</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>Weights: means</source>
            <translation>وزن: وسائل</translation>
        </message>
        <message>
            <source>Weights: need</source>
            <translation>وزن: ضرورت</translation>
        </message>
        <message>
            <source>Western (Windows)</source>
            <translation>مغربی (Windows)</translation>
        </message>
        <message>
            <source>What became of the decisions</source>
            <translation>فیصلوں کا کیا بنا</translation>
        </message>
        <message>
            <source>What both sides do</source>
            <translation>دونوں فریق کیا کریں گے</translation>
        </message>
        <message>
            <source>What brings it about today.</source>
            <translation>آج یہ کس وجہ سے ہے۔</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>کیا وصول ہوا</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>کیا موصول ہوا</translation>
        </message>
        <message>
            <source>What came in during the year, in rupees.</source>
            <translation>سال کے دوران جو رقم آئی، روپے میں۔</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>کیا نتیجہ نکلا</translation>
        </message>
        <message>
            <source>What changed, what it cost for each person, and what failed.</source>
            <translation>کیا بدلا، فی فرد کتنی لاگت آئی، اور کیا ناکام رہا۔</translation>
        </message>
        <message>
            <source>What citizens said</source>
            <translation>شہریوں نے کیا کہا</translation>
        </message>
        <message>
            <source>What comes first</source>
            <translation>سب سے پہلے کیا</translation>
        </message>
        <message>
            <source>What comes in</source>
            <translation>کتنی رقم آتی ہے</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>آگے کیا ہوگا</translation>
        </message>
        <message>
            <source>What could be collected in {year} is not known yet.</source>
            <translation>سال {year} کی ممکنہ وصولی ابھی معلوم نہیں۔</translation>
        </message>
        <message>
            <source>What could be collected less what was collected.</source>
            <translation>ممکنہ وصولی میں سے وصول شدہ رقم نکال کر۔</translation>
        </message>
        <message>
            <source>What could go wrong, and how that is limited.</source>
            <translation>کیا خرابی ہو سکتی ہے، اور اسے کیسے محدود کیا جائے گا۔</translation>
        </message>
        <message>
            <source>What districts ask for stands here. Nothing has come in yet.</source>
            <translation>اضلاع کی ضرورتیں یہاں درج ہوں گی۔ ابھی تک کچھ نہیں آیا۔</translation>
        </message>
        <message>
            <source>What districts need</source>
            <translation>اضلاع کو کیا چاہیے</translation>
        </message>
        <message>
            <source>What do these words stand for?</source>
            <translation>ان الفاظ سے کیا مراد ہے؟</translation>
        </message>
        <message>
            <source>What does {sign} mean where a figure is asked for?</source>
            <translation>جہاں عدد درکار ہو وہاں اس نشان کا کیا مطلب ہے: {sign}؟</translation>
        </message>
        <message>
            <source>What each partner brings.</source>
            <translation>ہر شراکت دار کیا لاتا ہے۔</translation>
        </message>
        <message>
            <source>What each side brings</source>
            <translation>ہر فریق کیا لاتا ہے</translation>
        </message>
        <message>
            <source>What fair rates and full registers would bring, in rupees.</source>
            <translation>مناسب شرح اور مکمل رجسٹر سے جو رقم آ سکتی ہے، روپے میں۔</translation>
        </message>
        <message>
            <source>What follows from it</source>
            <translation>اس سے کیا نکلتا ہے</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>کس لیے</translation>
        </message>
        <message>
            <source>What has come</source>
            <translation>کیا آیا ہے</translation>
        </message>
        <message>
            <source>What has to be done or shown before the money is released.</source>
            <translation>رقم جاری ہونے سے پہلے کیا کرنا یا دکھانا ضروری ہے۔</translation>
        </message>
        <message>
            <source>What has to be fixed</source>
            <translation>کیا درست کرنا ہے</translation>
        </message>
        <message>
            <source>What has to be in place for it to work, and what failed.</source>
            <translation>کامیابی کے لیے کیا موجود ہونا ضروری ہے، اور کیا ناکام رہا۔</translation>
        </message>
        <message>
            <source>What has to be put right, and by whom.</source>
            <translation>کیا درست کرنا ہے، اور کون کرے گا۔</translation>
        </message>
        <message>
            <source>What holds the work up, and who could solve it.</source>
            <translation>کام کس وجہ سے رُکا ہے، اور اسے کون حل کر سکتا ہے۔</translation>
        </message>
        <message>
            <source>What holds works up</source>
            <translation>کاموں میں تاخیر کی وجہیں</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>کیا مانگا گیا ہے</translation>
        </message>
        <message>
            <source>What is asked, in rupees; 25 lakh may be typed in words.</source>
            <translation>مانگی گئی رقم، روپے میں؛ 25 لاکھ الفاظ میں بھی لکھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>کیا کیا جا رہا ہے</translation>
        </message>
        <message>
            <source>What is counted, and out of what.</source>
            <translation>کیا گنا جاتا ہے، اور کس میں سے۔</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>کیا واجب ہے</translation>
        </message>
        <message>
            <source>What is linked</source>
            <translation>کس کا کس سے تعلق</translation>
        </message>
        <message>
            <source>What is looked at</source>
            <translation>کیا دیکھا جاتا ہے</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>کیا ناپا جاتا ہے</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>کیا کمی ہے</translation>
        </message>
        <message>
            <source>What is missing next</source>
            <translation>آگے کیا کمی ہے</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>نیا کیا ہے</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>کیا وعدہ ہے</translation>
        </message>
        <message>
            <source>What it brings</source>
            <translation>یہ کیا لاتا ہے</translation>
        </message>
        <message>
            <source>What it brought and cost</source>
            <translation>نتیجہ اور لاگت</translation>
        </message>
        <message>
            <source>What it carries</source>
            <translation>اس میں کیا ہے</translation>
        </message>
        <message>
            <source>What it carries out</source>
            <translation>کس پر عمل ہوتا ہے</translation>
        </message>
        <message>
            <source>What it earns in one year, in rupees.</source>
            <translation>ایک سال کی آمدنی، روپے میں۔</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>یہ کیا ہے</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>یہ کس بارے میں ہے</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>یہ کس لیے ہے</translation>
        </message>
        <message>
            <source>What it is to solve, and for whom.</source>
            <translation>اسے کیا حل کرنا ہے، اور کس کے لیے۔</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>یہ کس کے لیے رقم دیتا ہے</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>اس میں کیا لکھا ہے</translation>
        </message>
        <message>
            <source>What it sent up to now stays. What it sends later is not taken in. No answer can be written for its district until another computer there is admitted.</source>
            <translation>اب تک جو بھیجا گیا وہ رہے گا۔ جو بعد میں بھیجا جائے وہ شامل نہیں ہوگا۔ جب تک اس ضلع کا کوئی دوسرا کمپیوٹر منظور نہ ہو، ضلع کے لیے جواب نہیں لکھا جا سکتا۔</translation>
        </message>
        <message>
            <source>What it sent up to now stays. What it sends later is not taken in. The next answer tells its district.</source>
            <translation>اب تک جو بھیجا گیا وہ رہے گا۔ جو بعد میں بھیجا جائے وہ شامل نہیں ہوگا۔ اگلے جواب میں اس کے ضلع کو بتا دیا جائے گا۔</translation>
        </message>
        <message>
            <source>What it serves</source>
            <translation>یہ کس کے لیے ہے</translation>
        </message>
        <message>
            <source>What keeps the group from services and decisions.</source>
            <translation>کیا چیز اس گروہ کو خدمات اور فیصلوں سے دور رکھتی ہے۔</translation>
        </message>
        <message>
            <source>What lies behind: ask why until there is no further answer.</source>
            <translation>اس کے پیچھے کیا ہے: “کیوں” پوچھتے رہیں جب تک مزید جواب نہ رہے۔</translation>
        </message>
        <message>
            <source>What makes a row</source>
            <translation>سطر کس کی ہو</translation>
        </message>
        <message>
            <source>What must hold that the district cannot settle itself.</source>
            <translation>وہ بات جس کا درست رہنا ضروری ہے مگر ضلع کے اختیار میں نہیں۔</translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>کیا توجہ طلب ہے</translation>
        </message>
        <message>
            <source>What one more crore buys, in the order of the priorities</source>
            <translation>مزید ایک کروڑ سے کیا ہو سکتا ہے، ترجیحات کی ترتیب سے</translation>
        </message>
        <message>
            <source>What one more crore would buy</source>
            <translation>مزید ایک کروڑ سے کیا ہو سکتا ہے</translation>
        </message>
        <message>
            <source>What partners offer</source>
            <translation>شراکت داروں کی پیشکش</translation>
        </message>
        <message>
            <source>What people said, and what was answered</source>
            <translation>لوگوں نے کیا کہا، اور کیا جواب دیا گیا</translation>
        </message>
        <message>
            <source>What people said, in their words.</source>
            <translation>لوگوں نے کیا کہا، انہی کے الفاظ میں۔</translation>
        </message>
        <message>
            <source>What serves nothing yet</source>
            <translation>جو ابھی کسی کے لیے نہیں</translation>
        </message>
        <message>
            <source>What stands first in dates</source>
            <translation>تاریخ میں پہلے کیا ہے</translation>
        </message>
        <message>
            <source>What the SDGs are</source>
            <translation>SDGs کیا ہیں</translation>
        </message>
        <message>
            <source>What the body is for, from its terms of reference.</source>
            <translation>یہ کس لیے قائم ہے، اس کی شرائط کار کے مطابق۔</translation>
        </message>
        <message>
            <source>What the column {column} holds</source>
            <translation>اس کالم میں کیا ہے: {column}</translation>
        </message>
        <message>
            <source>What the council will do to collect more.</source>
            <translation>کونسل زیادہ وصولی کے لیے کیا کرے گی۔</translation>
        </message>
        <message>
            <source>What the district answered or will do.</source>
            <translation>ضلع نے کیا جواب دیا یا کیا کرے گا۔</translation>
        </message>
        <message>
            <source>What the district promised and did</source>
            <translation>ضلع نے کیا وعدہ کیا اور کیا کام کیا</translation>
        </message>
        <message>
            <source>What the district takes up, what it does not, and why.</source>
            <translation>ضلع کیا مانتا ہے، کیا نہیں، اور کیوں۔</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>قانون کیا کہتا ہے</translation>
        </message>
        <message>
            <source>What the next officer in this post needs to know.</source>
            <translation>اس عہدے پر آنے والے اگلے افسر کو کیا معلوم ہونا چاہیے۔</translation>
        </message>
        <message>
            <source>What the plan costs</source>
            <translation>منصوبے کی لاگت</translation>
        </message>
        <message>
            <source>What the province decided</source>
            <translation>صوبے کے فیصلے</translation>
        </message>
        <message>
            <source>What the reply says, in a sentence or two.</source>
            <translation>جواب میں کیا لکھا ہے، ایک دو جملوں میں۔</translation>
        </message>
        <message>
            <source>What the report file would hold</source>
            <translation>رپورٹ فائل میں کیا ہوگا</translation>
        </message>
        <message>
            <source>What the sign means</source>
            <translation>نشان کا مطلب</translation>
        </message>
        <message>
            <source>What the tiles show</source>
            <translation>خانوں میں کیا دکھایا گیا ہے</translation>
        </message>
        <message>
            <source>What the value is about</source>
            <translation>قدر کس بارے میں ہے</translation>
        </message>
        <message>
            <source>What this gap could pay, in the order of the priorities</source>
            <translation>اس کمی سے کیا کیا ہو سکتا ہے، ترجیحات کی ترتیب سے</translation>
        </message>
        <message>
            <source>What this program does not protect against</source>
            <translation>یہ پروگرام کن باتوں سے نہیں بچاتا</translation>
        </message>
        <message>
            <source>What those who left wrote down</source>
            <translation>جانے والوں نے کیا لکھا</translation>
        </message>
        <message>
            <source>What was asked upward</source>
            <translation>حکامِ بالا سے کیا مانگا گیا</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>کیا فیصلہ ہوا</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>کیا کیا گیا</translation>
        </message>
        <message>
            <source>What was done and what was seen.</source>
            <translation>کیا کیا گیا اور کیا دیکھا گیا۔</translation>
        </message>
        <message>
            <source>What was done and where, in one line.</source>
            <translation>کیا کیا گیا اور کہاں، ایک سطر میں۔</translation>
        </message>
        <message>
            <source>What was done in this quarter, in two or three sentences.</source>
            <translation>اس سہ ماہی میں کیا کیا گیا، دو تین جملوں میں۔</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>کیا پایا گیا</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>کیا سیکھا گیا</translation>
        </message>
        <message>
            <source>What was not done here before.</source>
            <translation>جو یہاں پہلے نہیں کیا گیا تھا۔</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>کیا وعدہ کیا گیا</translation>
        </message>
        <message>
            <source>What was promised, to whom, in two or three sentences.</source>
            <translation>کیا وعدہ کیا گیا اور کس سے، دو تین جملوں میں۔</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>کیا کہا گیا</translation>
        </message>
        <message>
            <source>What was said and answered</source>
            <translation>کیا کہا گیا اور کیا جواب ملا</translation>
        </message>
        <message>
            <source>What was said. Leave out names, CNICs and phone numbers.</source>
            <translation>کیا کہا گیا۔ نام، شناختی کارڈ نمبر اور فون نمبر نہ لکھیں۔</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>کیا دیکھا گیا</translation>
        </message>
        <message>
            <source>What was spent up to 30 June before the first year, in rupees.</source>
            <translation>پہلے سال سے پہلے کی 30 جون تک جو خرچ ہوا، روپے میں۔</translation>
        </message>
        <message>
            <source>What was wrong and what was done</source>
            <translation>کیا خرابی تھی اور کیا کیا گیا</translation>
        </message>
        <message>
            <source>What was wrong before, and for whom.</source>
            <translation>پہلے کیا خرابی تھی، اور کس کے لیے۔</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>کیا کیا جائے گا</translation>
        </message>
        <message>
            <source>What will be done in the next quarter.</source>
            <translation>اگلی سہ ماہی میں کیا کیا جائے گا۔</translation>
        </message>
        <message>
            <source>What will be so, where, for whom and by when.</source>
            <translation>کیا ہو چکا ہوگا، کہاں، کس کے لیے اور کب تک۔</translation>
        </message>
        <message>
            <source>What would earn more</source>
            <translation>مزید نمبر کیسے ملیں گے</translation>
        </message>
        <message>
            <source>What you did last may not have been carried out. Look at it once more.</source>
            <translation>ممکن ہے آپ کا آخری کام پورا نہ ہوا ہو۔ اسے ایک بار پھر دیکھیں۔</translation>
        </message>
        <message>
            <source>When</source>
            <translation>کب</translation>
        </message>
        <message>
            <source>When called</source>
            <translation>بلانے پر</translation>
        </message>
        <message>
            <source>When the stick is too small</source>
            <translation>جب یو ایس بی چھوٹی ہو</translation>
        </message>
        <message>
            <source>When there is a line</source>
            <translation>جب رابطہ ہو</translation>
        </message>
        <message>
            <source>Where best and worst lie furthest apart</source>
            <translation>جہاں بہترین اور کمزور ترین میں سب سے زیادہ فرق ہے</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>مقام کس میں شامل ہے</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>یہ کہاں سے ہے</translation>
        </message>
        <message>
            <source>Where it is felt most.</source>
            <translation>جہاں یہ سب سے زیادہ محسوس ہوتا ہے۔</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>یہ کہاں سے لیا گیا</translation>
        </message>
        <message>
            <source>Where it should be by now</source>
            <translation>اب تک جہاں ہونا چاہیے</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>یہ کہاں درج ہے</translation>
        </message>
        <message>
            <source>Where it was used</source>
            <translation>کہاں استعمال ہوا</translation>
        </message>
        <message>
            <source>Where the district stands</source>
            <translation>ضلع کہاں کھڑا ہے</translation>
        </message>
        <message>
            <source>Where the eight steps stand</source>
            <translation>آٹھ مراحل کہاں پہنچے</translation>
        </message>
        <message>
            <source>Where the money goes</source>
            <translation>رقم کہاں جاتی ہے</translation>
        </message>
        <message>
            <source>Where the table starts</source>
            <translation>جدول کہاں سے شروع ہے</translation>
        </message>
        <message>
            <source>Where the values come from</source>
            <translation>قدریں کہاں سے آتی ہیں</translation>
        </message>
        <message>
            <source>Which indicators</source>
            <translation>کون سے اشاریے</translation>
        </message>
        <message>
            <source>Which items are covered</source>
            <translation>کون سے نکات شامل ہیں</translation>
        </message>
        <message>
            <source>Which money</source>
            <translation>کون سی رقم</translation>
        </message>
        <message>
            <source>Which part of which report</source>
            <translation>کس رپورٹ کا کون سا حصہ</translation>
        </message>
        <message>
            <source>Which practice was adopted? Name it.</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کون سا کامیاب تجربہ اپنایا گیا؟ اس کا نام لکھیں۔</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>کون سے اندراجات</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>کون سی سطریں</translation>
        </message>
        <message>
            <source>Which targets are shown</source>
            <translation>کون سے ذیلی اہداف دکھائے جائیں</translation>
        </message>
        <message>
            <source>Which values</source>
            <translation>کون سی قدریں</translation>
        </message>
        <message>
            <source>Which work and quarter</source>
            <translation>کون سا کام اور سہ ماہی</translation>
        </message>
        <message>
            <source>Who and by when</source>
            <translation>کون اور کب تک</translation>
        </message>
        <message>
            <source>Who and until when</source>
            <translation>کون اور کب تک</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>کون اور کب</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>کون اور کہاں</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>ذمہ دار کون ہے</translation>
        </message>
        <message>
            <source>Who bears a loss, a delay or damage.</source>
            <translation>نقصان، تاخیر یا خرابی کا بوجھ کون اٹھائے گا۔</translation>
        </message>
        <message>
            <source>Who benefits</source>
            <translation>فائدہ کسے ہوگا</translation>
        </message>
        <message>
            <source>Who came to the meetings</source>
            <translation>اجلاسوں میں کون آیا</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>عمل کون کرے گا</translation>
        </message>
        <message>
            <source>Who decides and who carries out</source>
            <translation>کون فیصلہ کرتا ہے اور کون عمل کرتا ہے</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>کام کون کرے گا</translation>
        </message>
        <message>
            <source>Who does it (if known)</source>
            <translation>کام کون کرے گا (اگر معلوم ہو)</translation>
        </message>
        <message>
            <source>Who gains</source>
            <translation>فائدہ کسے ہوگا</translation>
        </message>
        <message>
            <source>Who gives it</source>
            <translation>کون دیتا ہے</translation>
        </message>
        <message>
            <source>Who held it and about what</source>
            <translation>کس نے اور کس موضوع پر منعقد کیا</translation>
        </message>
        <message>
            <source>Who holds it</source>
            <translation>یہ کس کے پاس ہے</translation>
        </message>
        <message>
            <source>Who holds the function in practice.</source>
            <translation>عملاً یہ فریضہ کس کے پاس ہے۔</translation>
        </message>
        <message>
            <source>Who holds which seat</source>
            <translation>کون سی نشست کس کے پاس ہے</translation>
        </message>
        <message>
            <source>Who is responsible for what</source>
            <translation>کون کس کام کا ذمہ دار ہے</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>یہ کون ہے</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>یہ کن کے لیے ہے</translation>
        </message>
        <message>
            <source>Who it serves</source>
            <translation>یہ کن کے لیے ہے</translation>
        </message>
        <message>
            <source>Who it speaks for</source>
            <translation>یہ کن کی نمائندگی کرتا ہے</translation>
        </message>
        <message>
            <source>Who judged it</source>
            <translation>کس نے فیصلہ کیا</translation>
        </message>
        <message>
            <source>Who matters</source>
            <translation>متعلقہ فریق</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>کون دیکھ سکتا ہے</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>استعمال کی اجازت</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>کون ادا کرے گا</translation>
        </message>
        <message>
            <source>Who pays and who bears the risk</source>
            <translation>کون ادا کرے گا اور خطرہ کون اٹھائے گا</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>کون رپورٹ کرتا ہے</translation>
        </message>
        <message>
            <source>Who runs it now</source>
            <translation>اب کون چلاتا ہے</translation>
        </message>
        <message>
            <source>Who scored what</source>
            <translation>کس نے کسے اسکور دیا</translation>
        </message>
        <message>
            <source>Who sent it</source>
            <translation>کس نے بھیجا</translation>
        </message>
        <message>
            <source>Who sits at the table</source>
            <translation>اجلاس کی میز پر کون ہے</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>کون شریک ہوا</translation>
        </message>
        <message>
            <source>Who uses this computer?</source>
            <translation>یہ کمپیوٹر کون استعمال کرتا ہے؟</translation>
        </message>
        <message>
            <source>Who was in the room</source>
            <translation>اجلاس میں کون موجود تھا</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>کون موجود تھا</translation>
        </message>
        <message>
            <source>Who was trained</source>
            <translation>کس کی تربیت ہوئی</translation>
        </message>
        <message>
            <source>Whole gap of {gap}</source>
            <translation>پوری مالی کمی: {gap}</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>پورا عدد</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>یہ کس کے لیے ہے۔</translation>
        </message>
        <message>
            <source>Whom it touches</source>
            <translation>کون متاثر ہوتا ہے</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>وجہ</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>ایسا کیوں ہے</translation>
        </message>
        <message>
            <source>Why it was returned or questioned.</source>
            <translation>یہ کیوں واپس ہوا یا سوال کیوں کیا گیا۔</translation>
        </message>
        <message>
            <source>Why it was set aside</source>
            <translation>الگ کیوں رکھی گئی</translation>
        </message>
        <message>
            <source>Why money was withheld or lapsed, if it was.</source>
            <translation>رقم کیوں روکی گئی یا میعاد کیوں ختم ہوئی، اگر ایسا ہوا۔</translation>
        </message>
        <message>
            <source>Why there is no value</source>
            <translation>قدر کیوں نہیں ہے</translation>
        </message>
        <message>
            <source>Why this share, in one sentence.</source>
            <translation>یہ حصہ کیوں، ایک جملے میں۔</translation>
        </message>
        <message>
            <source>With a data gap</source>
            <translation>جن کے اعداد میں کمی ہے</translation>
        </message>
        <message>
            <source>With a disability</source>
            <translation>افراد باہم معذوری</translation>
        </message>
        <message>
            <source>With a seat</source>
            <translation>نشست کے ساتھ</translation>
        </message>
        <message>
            <source>With a start file a district knows its province from the first day, and its bundles can be closed for it.</source>
            <translation>ابتدائی فائل سے ضلع پہلے دن سے اپنے صوبے کو پہچانتا ہے، اور اس کے بنڈل صوبے کے لیے بند کیے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>With a status</source>
            <translation>جن کی حیثیت معلوم ہے</translation>
        </message>
        <message>
            <source>With a value still due</source>
            <translation>جن کی قدر آنی باقی ہے</translation>
        </message>
        <message>
            <source>With an adoption</source>
            <translation>جن سے کچھ اپنایا گیا</translation>
        </message>
        <message>
            <source>With the task force</source>
            <translation>ٹاسک فورس کے پاس</translation>
        </message>
        <message>
            <source>With whom and when</source>
            <translation>کس کے ساتھ اور کب</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>واپس لیا گیا</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>روک لی گئی</translation>
        </message>
        <message>
            <source>Without a date: {number}</source>
            <translation>بغیر تاریخ: {number}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>بغیر نام</translation>
        </message>
        <message>
            <source>Without a source: {figure}</source>
            <translation>بغیر ماخذ: {figure}</translation>
        </message>
        <message>
            <source>Without an SDG share</source>
            <translation>بغیر SDG حصے کے</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>بغیر جواب</translation>
        </message>
        <message>
            <source>Without an update</source>
            <translation>بغیر تازہ اطلاع</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>خاتون</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>خواتین</translation>
        </message>
        <message>
            <source>Women hold at least {percent} of the seats.</source>
            <translation>نشستوں میں خواتین کا حصہ کم از کم {percent} ہوگا۔</translation>
        </message>
        <message>
            <source>Women hold {share} % of the filled seats; {wanted} % are wanted.</source>
            <translation>پُر نشستوں میں سے {share} فیصد خواتین کے پاس ہیں؛ {wanted} فیصد مطلوب ہیں۔</translation>
        </message>
        <message>
            <source>Women hold {share} of the filled seats; {wanted} are wanted.</source>
            <translation>پُر نشستوں میں خواتین کا حصہ {share} ہے؛ مطلوبہ حصہ {wanted} ہے۔</translation>
        </message>
        <message>
            <source>Women hold {share} of the seats with a vote; {wanted} are wanted.</source>
            <translation>ووٹ والی نشستوں میں خواتین کا حصہ {share} ہے؛ مطلوبہ حصہ {wanted} ہے۔</translation>
        </message>
        <message>
            <source>Women in the task forces</source>
            <translation>ٹاسک فورسز میں خواتین</translation>
        </message>
        <message>
            <source>Women met</source>
            <translation>ملنے والی خواتین</translation>
        </message>
        <message>
            <source>Women present</source>
            <translation>حاضر خواتین</translation>
        </message>
        <message>
            <source>Women present cannot be more than the members present. Check both counts.</source>
            <translation>حاضر خواتین حاضر ارکان سے زیادہ نہیں ہو سکتیں۔ دونوں تعداد جانچیں۔</translation>
        </message>
        <message>
            <source>Women served</source>
            <translation>مستفید خواتین</translation>
        </message>
        <message>
            <source>Women served directly</source>
            <translation>براہِ راست مستفید خواتین</translation>
        </message>
        <message>
            <source>Women's group</source>
            <translation>خواتین کا گروہ</translation>
        </message>
        <message>
            <source>Women's share</source>
            <translation>خواتین کا حصہ</translation>
        </message>
        <message>
            <source>Women's share wanted</source>
            <translation>خواتین کا مطلوبہ حصہ</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>ورڈ دستاویز</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>الفاظ</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>Work against money</source>
            <translation>کام اور رقم کا موازنہ</translation>
        </message>
        <message>
            <source>Work ahead of money</source>
            <translation>کام رقم سے آگے</translation>
        </message>
        <message>
            <source>Work and money</source>
            <translation>کام اور رقم</translation>
        </message>
        <message>
            <source>Work and money go together</source>
            <translation>کام اور رقم ساتھ ساتھ</translation>
        </message>
        <message>
            <source>Work done</source>
            <translation>مکمل شدہ کام</translation>
        </message>
        <message>
            <source>Work done, %</source>
            <translation>مکمل شدہ کام، %</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>کام جاری</translation>
        </message>
        <message>
            <source>Work in the quarter</source>
            <translation>سہ ماہی کا کام</translation>
        </message>
        <message>
            <source>Work is kept on this computer's own disk, not on a stick or a network folder. Choose another folder.</source>
            <translation>کام اسی کمپیوٹر کی اپنی ڈسک پر رکھا جاتا ہے، یو ایس بی یا نیٹ ورک فولڈر پر نہیں۔ دوسرا فولڈر چنیں۔</translation>
        </message>
        <message>
            <source>Work not known</source>
            <translation>کام معلوم نہیں</translation>
        </message>
        <message>
            <source>Work order given</source>
            <translation>ورک آرڈر جاری</translation>
        </message>
        <message>
            <source>Work reported last</source>
            <translation>آخری رپورٹ میں کام</translation>
        </message>
        <message>
            <source>Work seen on site</source>
            <translation>موقع پر دیکھا گیا کام</translation>
        </message>
        <message>
            <source>Work that is late or asks for help</source>
            <translation>کام جو تاخیر کا شکار ہے یا جس میں مدد درکار ہے</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>کام کر رہا ہے</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>ورکنگ گروپ</translation>
        </message>
        <message>
            <source>Working paper for the development committee</source>
            <translation>ترقیاتی کمیٹی کے لیے ورکنگ پیپر</translation>
        </message>
        <message>
            <source>Works against an item</source>
            <translation>کسی نکتے پر مخالف اثر</translation>
        </message>
        <message>
            <source>Works against it</source>
            <translation>مخالف اثر</translation>
        </message>
        <message>
            <source>Works: {number}</source>
            <translation>کام: {number}</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>ورکشاپ</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>کمزور ترین</translation>
        </message>
        <message>
            <source>Worst rank</source>
            <translation>کمزور ترین درجہ</translation>
        </message>
        <message>
            <source>Write a new bundle instead</source>
            <translation>اس کے بجائے نیا بنڈل لکھیں</translation>
        </message>
        <message>
            <source>Write a practice</source>
            <translatorcomment>کامیاب تجربہ (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>کامیاب تجربہ لکھیں</translation>
        </message>
        <message>
            <source>Write another</source>
            <translation>نیا لکھیں</translation>
        </message>
        <message>
            <source>Write clearly. Leave a line empty when the answer is not known.</source>
            <translation>صاف لکھیں۔ جواب معلوم نہ ہو تو سطر خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>Write down what worked and what did not so that another council can use it, and try things on a small scale first. Practices cleared by the province travel to every district in its packs; cooperation between councils is recorded as it grows.</source>
            <translatorcomment>کامیاب تجربات (best practices): Would an office say this of good practices?</translatorcomment>
            <translation>لکھیں کہ کیا کامیاب رہا اور کیا نہیں، تاکہ دوسری کونسل اس سے فائدہ اٹھا سکے، اور نئی چیز پہلے چھوٹے پیمانے پر آزمائیں۔ صوبے سے منظور ہونے والے کامیاب تجربات اس کے پیکوں میں ہر ضلع تک پہنچتے ہیں؛ کونسلوں کا تعاون جیسے جیسے بڑھے، درج کیا جاتا ہے۔</translation>
        </message>
        <message>
            <source>Write it on the stick</source>
            <translation>یو ایس بی پر لکھیں</translation>
        </message>
        <message>
            <source>Write the action plan</source>
            <translation>عملی منصوبہ تیار کریں</translation>
        </message>
        <message>
            <source>Write the actions</source>
            <translation>اقدامات لکھیں</translation>
        </message>
        <message>
            <source>Write the answers on the stick</source>
            <translation>جوابات یو ایس بی پر لکھیں</translation>
        </message>
        <message>
            <source>Write the monitoring plan</source>
            <translation>نگرانی کا منصوبہ لکھیں</translation>
        </message>
        <message>
            <source>Write the response to what people said.</source>
            <translation>لوگوں کی باتوں پر ضلع کا جواب لکھیں۔</translation>
        </message>
        <message>
            <source>Write the start file</source>
            <translation>ابتدائی فائل لکھیں</translation>
        </message>
        <message>
            <source>Write with Urdu and Sindhi letters</source>
            <translation>اردو اور سندھی حروف سے لکھیں</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>تحریر کنندہ</translation>
        </message>
        <message>
            <source>Written by {district}, signed on {computer}, cleared by {office} on {day}</source>
            <translation>تحریر: {district}، دستخط: {computer}، منظوری: {office}، {day}</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>تحریر کی تاریخ</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>لکھ دیا گیا: {files}</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>غلط</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>سال</translation>
        </message>
        <message>
            <source>Yearly cost</source>
            <translation>سالانہ لاگت</translation>
        </message>
        <message>
            <source>Yearly income</source>
            <translation>سالانہ آمدنی</translation>
        </message>
        <message>
            <source>Yearly income as a multiple of yearly cost. From 1 upwards it carries itself.</source>
            <translation>سالانہ آمدنی سالانہ لاگت کا کتنے گنا ہے۔ 1 یا اس سے زیادہ ہو تو یہ اپنا خرچ خود اٹھاتی ہے۔</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>سال</translation>
        </message>
        <message>
            <source>Years still needed</source>
            <translation>مزید درکار سال</translation>
        </message>
        <message>
            <source>Years until it has paid back</source>
            <translation>لاگت پوری ہونے تک سال</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ہاں</translation>
        </message>
        <message>
            <source>Yes allows it on the public sheet, without the sender.</source>
            <translation>“ہاں” ہو تو یہ بھیجنے والے کے نام کے بغیر عوامی پرچے پر آ سکتا ہے۔</translation>
        </message>
        <message>
            <source>Yes if it only stands in for what should be measured.</source>
            <translation>“ہاں” اگر یہ صرف اُس چیز کی جگہ ہے جس کی پیمائش ہونی چاہیے۔</translation>
        </message>
        <message>
            <source>Yes if someone has read the section itself.</source>
            <translation>“ہاں” اگر کسی نے خود وہ دفعہ پڑھی ہے۔</translation>
        </message>
        <message>
            <source>Yes if the name may stand on papers for the public.</source>
            <translation>“ہاں” اگر نام عوام کے لیے کاغذات پر آ سکتا ہے۔</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>ہاں یا نہیں</translation>
        </message>
        <message>
            <source>Yes puts it on the province's list.</source>
            <translation>“ہاں” ہو تو یہ صوبے کی فہرست میں آ جاتا ہے۔</translation>
        </message>
        <message>
            <source>Yes sends it to the province for the other districts.</source>
            <translation>“ہاں” ہو تو یہ دوسرے اضلاع کے لیے صوبے کو بھیجا جاتا ہے۔</translation>
        </message>
        <message>
            <source>Yes, for now</source>
            <translation>ہاں، فی الحال</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>گزشتہ کل</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>آپ کا جواب</translation>
        </message>
        <message>
            <source>Your district and you</source>
            <translation>آپ کا ضلع اور آپ</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>آپ کا نام</translation>
        </message>
        <message>
            <source>Your office and you</source>
            <translation>آپ کا دفتر اور آپ</translation>
        </message>
        <message>
            <source>Your own judgement, from 0 to 100.</source>
            <translation>آپ کا اپنا اندازہ، 0 سے 100 تک۔</translation>
        </message>
        <message>
            <source>Your phone (if you like)</source>
            <translation>آپ کا فون (اگر چاہیں)</translation>
        </message>
        <message>
            <source>Your post (if you like)</source>
            <translation>آپ کا عہدہ (اگر چاہیں)</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>آپ کا سوال</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>آپ کی وجہ</translation>
        </message>
        <message>
            <source>Your work is back.</source>
            <translation>آپ کا کام واپس آ گیا ہے۔</translation>
        </message>
        <message>
            <source>Your work is copied to {path}. Go on with it on another computer.</source>
            <translation>آپ کے کام کی نقل یہاں ہے: {path}۔ کسی دوسرے کمپیوٹر پر اسے جاری رکھیں۔</translation>
        </message>
        <message>
            <source>Your work is safe and locked. Type the password.</source>
            <translation>آپ کا کام محفوظ اور مقفل ہے۔ پاس ورڈ لکھیں۔</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. The second place {path} cannot be reached. Connect the drive.</source>
            <translation>آپ کا کام اس کمپیوٹر پر محفوظ ہے۔ دوسری جگہ تک رسائی نہیں ہو رہی: {path}۔ ڈرائیو لگائیں۔</translation>
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation>آپ کا کام محفوظ ہے۔</translation>
        </message>
        <message>
            <source>Your work is safe. A bundle can be closed only for a province whose certificate has come. Write a request for the provincial office and take in its answer first.</source>
            <translation>آپ کا کام محفوظ ہے۔ بنڈل صرف اس صوبے کے لیے بند ہو سکتا ہے جس کا سرٹیفکیٹ آ چکا ہو۔ پہلے صوبائی دفتر کے لیے درخواست لکھیں اور اس کا جواب شامل کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. A newer version of the program wrote it. Update the program, or only look.</source>
            <translation>آپ کا کام محفوظ ہے۔ یہ پروگرام کے نئے ورژن سے لکھا گیا ہے۔ پروگرام کا نیا ورژن لگائیں، یا صرف دیکھیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Another program holds the file. Close that program and try again.</source>
            <translation>آپ کا کام محفوظ ہے۔ فائل کسی دوسرے پروگرام کے پاس ہے۔ وہ پروگرام بند کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Bundle {number} no longer waits on this computer. Export again: the next bundle carries it all.</source>
            <translatorcomment>بنڈل تیار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>آپ کا کام محفوظ ہے۔ بنڈل {number} اب اس کمپیوٹر پر منتظر نہیں۔ دوبارہ بنڈل تیار کریں: اگلے بنڈل میں سب کچھ ہوگا۔</translation>
        </message>
        <message>
            <source>Your work is safe. Changes {first} to {last} of {office} have not come yet. Nothing was taken in.</source>
            <translation>آپ کا کام محفوظ ہے۔ تبدیلیاں {first} سے {last} تک ابھی نہیں آئیں، منجانب {office}۔ کچھ شامل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>Your work is safe. It is open in another window of the program. Close that window first.</source>
            <translation>آپ کا کام محفوظ ہے۔ یہ پروگرام کی دوسری ونڈو میں کھلا ہے۔ پہلے وہ ونڈو بند کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. No bundle waits to be copied. Export one first.</source>
            <translatorcomment>بنڈل تیار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>آپ کا کام محفوظ ہے۔ نقل کے لیے کوئی بنڈل منتظر نہیں۔ پہلے بنڈل تیار کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. No computer of {place} is admitted here yet, so nobody could open the answer. Take in the district's request first.</source>
            <translation>آپ کا کام محفوظ ہے۔ اس ضلع کا کوئی کمپیوٹر یہاں ابھی منظور نہیں ہوا، اس لیے جواب کوئی نہیں کھول سکے گا: {place}۔ پہلے ضلع کی درخواست شامل کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Nothing was taken in, because two computers write under one name. Ask for a new bundle.</source>
            <translation>آپ کا کام محفوظ ہے۔ کچھ شامل نہیں ہوا، کیونکہ دو کمپیوٹر ایک ہی نام سے لکھ رہے ہیں۔ نیا بنڈل مانگیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Nothing was written over {file}. Choose a folder, or a new name that ends in {ending}.</source>
            <translation>آپ کا کام محفوظ ہے۔ {file} پر کچھ نہیں لکھا گیا۔ کوئی فولڈر چنیں، یا {ending} پر ختم ہونے والا نیا نام دیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Only a district office writes a request. This is the provincial office.</source>
            <translation>آپ کا کام محفوظ ہے۔ درخواست صرف ضلعی دفتر لکھتا ہے۔ یہ صوبائی دفتر ہے۔</translation>
        </message>
        <message>
            <source>Your work is safe. Only the password opens it.</source>
            <translation>آپ کا کام محفوظ ہے۔ یہ صرف پاس ورڈ سے کھلتا ہے۔</translation>
        </message>
        <message>
            <source>Your work is safe. Only the provincial office can do this. Ask it by phone.</source>
            <translation>آپ کا کام محفوظ ہے۔ یہ صرف صوبائی دفتر کر سکتا ہے۔ اس سے فون پر کہیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. Say which district the answer is for.</source>
            <translation>آپ کا کام محفوظ ہے۔ بتائیں کہ جواب کس ضلع کے لیے ہے۔</translation>
        </message>
        <message>
            <source>Your work is safe. The disk is full. Free some space and try again.</source>
            <translation>آپ کا کام محفوظ ہے۔ ڈسک بھر گئی ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. The file could not be written to {folder}. Check that the stick has room and is not locked, then try again.</source>
            <translation>آپ کا کام محفوظ ہے۔ فائل اس فولڈر میں لکھی نہیں جا سکی: {folder}۔ دیکھیں کہ یو ایس بی پر جگہ ہے اور وہ مقفل نہیں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. The paper could not be written there. Choose another place.</source>
            <translation>آپ کا کام محفوظ ہے۔ کاغذ وہاں لکھا نہیں جا سکا۔ دوسری جگہ چنیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. The report could not be written: {why}. Choose another place.</source>
            <translation>آپ کا کام محفوظ ہے۔ رپورٹ لکھی نہیں جا سکی: {why}۔ دوسری جگہ چنیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. The stick was taken out before copying ended. Put it back and press “Continue copying”: it goes on from {percent} %.</source>
            <translation>آپ کا کام محفوظ ہے۔ نقل مکمل ہونے سے پہلے یو ایس بی نکل گئی۔ اسے دوبارہ لگائیں اور “نقل جاری رکھیں” دبائیں: یہ {percent} فیصد سے آگے چلے گی۔</translation>
        </message>
        <message>
            <source>Your work is safe. This bundle holds something that cannot be read. Nothing was taken in.</source>
            <translation>آپ کا کام محفوظ ہے۔ اس بنڈل میں کچھ ایسا ہے جو پڑھا نہیں جا سکتا۔ کچھ شامل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>Your work is safe. This is more than fits into a single bundle. Remove very large attachments or send the scans separately.</source>
            <translation>آپ کا کام محفوظ ہے۔ یہ اتنا زیادہ ہے کہ ایک بنڈل میں نہیں آ سکتا۔ بہت بڑے کاغذات ہٹا دیں یا اسکین الگ بھیجیں۔</translation>
        </message>
        <message>
            <source>Your work is safe. {address} cannot be reached now. Check the connection, or use a stick.</source>
            <translation>آپ کا کام محفوظ ہے۔ اس وقت اس پتے تک رسائی نہیں ہو رہی: {address}۔ رابطہ جانچیں، یا یو ایس بی استعمال کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. {address} did not keep what was sent. Try again later, or use a stick.</source>
            <translation>آپ کا کام محفوظ ہے۔ جو بھیجا گیا وہ اس پتے پر محفوظ نہیں ہوا: {address}۔ بعد میں دوبارہ کوشش کریں، یا یو ایس بی استعمال کریں۔</translation>
        </message>
        <message>
            <source>Your work is safe. {folder} has too little room for the next part of the bundle. Free some space on it, or put in another stick.</source>
            <translation>آپ کا کام محفوظ ہے۔ بنڈل کے اگلے حصے کے لیے یہاں جگہ کم ہے: {folder}۔ اس پر کچھ جگہ خالی کریں، یا دوسری یو ایس بی لگائیں۔</translation>
        </message>
        <message>
            <source>Your work on this computer is safe.</source>
            <translation>اس کمپیوٹر پر آپ کا کام محفوظ ہے۔</translation>
        </message>
        <message>
            <source>Your work on this computer is safe. Last saved: {time}.</source>
            <translation>اس کمپیوٹر پر آپ کا کام محفوظ ہے۔ آخری بار محفوظ ہوا: {time}۔</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>آپ کا</translation>
        </message>
        <message>
            <source>Youth</source>
            <translation>نوجوان</translation>
        </message>
        <message>
            <source>Youth group</source>
            <translation>نوجوانوں کا گروہ</translation>
        </message>
        <message>
            <source>Zakat or Bait-ul-Mal</source>
            <translation>زکوٰۃ یا بیت المال</translation>
        </message>
        <message>
            <source>Zero</source>
            <translation>صفر</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>کہنے پر</translation>
        </message>
        <message>
            <source>at closing</source>
            <translation>بند کرتے وقت</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>ایکسل سے لانے سے پہلے</translation>
        </message>
        <message>
            <source>before an update of the program</source>
            <translation>پروگرام کے نئے نسخے سے پہلے</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>واپس جانے سے پہلے</translation>
        </message>
        <message>
            <source>before the lock was changed</source>
            <translation>تالا بدلنے سے پہلے</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>different places</source>
            <translation>مختلف مقامات</translation>
        </message>
        <message>
            <source>from {coverage} districts</source>
            <translation>اضلاع: {coverage}</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>لازمی</translation>
        </message>
        <message>
            <source>not tagged</source>
            <translation>جوڑا نہیں گیا</translation>
        </message>
        <message>
            <source>not visited yet</source>
            <translation>ابھی دورہ نہیں ہوا</translation>
        </message>
        <message>
            <source>of the day</source>
            <translation>روزانہ کی</translation>
        </message>
        <message>
            <source>people, places and papers, {count}</source>
            <translation>افراد، مقامات اور کاغذات، {count}</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>افراد</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>پہنچ گیا</translation>
        </message>
        <message>
            <source>rupees</source>
            <translation>روپے</translation>
        </message>
        <message>
            <source>same district</source>
            <translation>ایک ہی ضلع</translation>
        </message>
        <message>
            <source>same tehsil</source>
            <translation>ایک ہی تحصیل</translation>
        </message>
        <message>
            <source>same union council</source>
            <translation>ایک ہی یونین کونسل</translation>
        </message>
        <message>
            <source>sorted by {column}</source>
            <translation>ترتیب: {column}</translation>
        </message>
        <message>
            <source>sorted by {column}, largest first</source>
            <translation>ترتیب: {column}، سب سے بڑا پہلے</translation>
        </message>
        <message>
            <source>step {number}, {count}</source>
            <translation>مرحلہ {number}، {count}</translation>
        </message>
        <message>
            <source>the older unit</source>
            <translation>پرانی اکائی</translation>
        </message>
        <message>
            <source>to be verified</source>
            <translation>تصدیق باقی</translation>
        </message>
        <message>
            <source>to row</source>
            <translation>تا سطر</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>تصدیق شدہ</translation>
        </message>
        <message>
            <source>{amount} a person</source>
            <translation>فی کس {amount}</translation>
        </message>
        <message>
            <source>{answered} of {received} messages are answered. Late: {late}.</source>
            <translation>{received} میں سے {answered} پیغامات کا جواب دیا گیا۔ تاخیر کا شکار: {late}۔</translation>
        </message>
        <message>
            <source>{brought} brought in, {aside} set aside, 0 lost.</source>
            <translation>{brought} لائی گئیں، {aside} الگ رکھی گئیں، 0 ضائع۔</translation>
        </message>
        <message>
            <source>{bundle}: {state}</source>
            <translation>{bundle}: {state}</translation>
        </message>
        <message>
            <source>{carries} of {all} partnerships earn at least what they cost in a year.</source>
            <translation>{all} میں سے {carries} شراکت داریوں کی سالانہ آمدنی کم از کم ان کی سالانہ لاگت کے برابر ہے۔</translation>
        </message>
        <message>
            <source>{changes} not confirmed yet: {steps}</source>
            <translation>{changes}، ابھی تصدیق نہیں ہوئی: {steps}</translation>
        </message>
        <message>
            <source>{changes} not sent</source>
            <translation>{changes} بھیجنی باقی</translation>
        </message>
        <message>
            <source>{changes}: {steps}</source>
            <translation>{changes}: {steps}</translation>
        </message>
        <message>
            <source>{cleared} of {needed} needed sections are cleared. Figures without a source: {bare}.</source>
            <translation>{needed} میں سے {cleared} لازمی حصے منظور ہو چکے ہیں۔ اعداد جن کا ماخذ نہیں: {bare}۔</translation>
        </message>
        <message>
            <source>{code}, {time}</source>
            <translation>{code}، {time}</translation>
        </message>
        <message>
            <source>{computer} is no longer trusted. What came before stays.</source>
            <translation>یہ کمپیوٹر اب قابلِ اعتماد نہیں: {computer}۔ جو پہلے آیا وہ رہے گا۔</translation>
        </message>
        <message>
            <source>{computer} of {place}</source>
            <translation>{computer}، {place}</translation>
        </message>
        <message>
            <source>{computer} of {place} is admitted.</source>
            <translation>کمپیوٹر منظور ہو گیا: {computer}، {place}۔</translation>
        </message>
        <message>
            <source>{computer} of {place} is admitted. This office is now a practice office.</source>
            <translation>کمپیوٹر منظور ہو گیا: {computer}، {place}۔ یہ دفتر اب مشقی دفتر ہے۔</translation>
        </message>
        <message>
            <source>{count} papers are damaged. Add them again, or ask the office that sent them.</source>
            <translation>{count} کاغذات خراب ہیں۔ انہیں دوبارہ شامل کریں، یا بھیجنے والے دفتر سے مانگیں۔</translation>
        </message>
        <message>
            <source>{count} papers have not arrived yet.</source>
            <translation>{count} کاغذات ابھی نہیں پہنچے۔</translation>
        </message>
        <message>
            <source>{count} received changes are set aside, because their office may not make them.</source>
            <translation>{count} موصولہ تبدیلیاں الگ رکھی گئی ہیں، کیونکہ ان کا دفتر یہ تبدیلیاں نہیں کر سکتا۔</translation>
        </message>
        <message>
            <source>{count} records are not as the log tells them. Run the repair to put them right.</source>
            <translation>{count} اندراجات تبدیلیوں کے ریکارڈ کے مطابق نہیں۔ انہیں درست کرنے کے لیے مرمت چلائیں۔</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} دن</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>{days} دن پہلے</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{day}, {time}, {why}, {size} MB, tested</source>
            <translation>{day}، {time}، {why}، {size} ایم بی، آزمائی گئی</translation>
        </message>
        <message>
            <source>{district}, step {number}: no bundle yet</source>
            <translation>{district}، مرحلہ {number}: ابھی کوئی بنڈل نہیں</translation>
        </message>
        <message>
            <source>{district}, step {number}: {share} per cent</source>
            <translation>{district}، مرحلہ {number}: {share} فیصد</translation>
        </message>
        <message>
            <source>{district}: {step}</source>
            <translation>{district}: {step}</translation>
        </message>
        <message>
            <source>{district}: {words}</source>
            <translation>{district}: {words}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{all} میں سے {done}</translation>
        </message>
        <message>
            <source>{done} of {all} actions matched</source>
            <translation>{all} میں سے {done} اقدامات ملائے گئے</translation>
        </message>
        <message>
            <source>{done} of {all} decided, {left} left</source>
            <translation>{all} میں سے {done} کا فیصلہ ہو گیا، {left} باقی</translation>
        </message>
        <message>
            <source>{done} of {all} tasks</source>
            <translation>{all} میں سے {done} کام</translation>
        </message>
        <message>
            <source>{done} of {all} tasks, {aside} set aside</source>
            <translation>{all} میں سے {done} کام، {aside} الگ رکھے گئے</translation>
        </message>
        <message>
            <source>{done} of {all}, {minutes} minutes left</source>
            <translation>{all} میں سے {done}، {minutes} منٹ باقی</translation>
        </message>
        <message>
            <source>{done} of {all}, {seconds} seconds left</source>
            <translation>{all} میں سے {done}، {seconds} سیکنڈ باقی</translation>
        </message>
        <message>
            <source>{drive}, {free} free</source>
            <translation>{drive}، خالی جگہ {free}</translation>
        </message>
        <message>
            <source>{drive}: cannot be read, put it in again</source>
            <translation>{drive}: پڑھی نہیں جا سکتی، دوبارہ لگائیں</translation>
        </message>
        <message>
            <source>{drive}: full, free some space on it</source>
            <translation>{drive}: بھری ہوئی، کچھ جگہ خالی کریں</translation>
        </message>
        <message>
            <source>{drive}: write-protected, slide its switch</source>
            <translation>{drive}: لکھنے سے محفوظ، اس کا سوئچ سرکائیں</translation>
        </message>
        <message>
            <source>{exchanges} exchanges with {partners} partners. Help asked that waits: {waits}.</source>
            <translation>{partners} شراکت داروں کے ساتھ {exchanges} باہمی تبادلے۔ مانگی گئی مدد جو ابھی باقی ہے: {waits}۔</translation>
        </message>
        <message>
            <source>{field} of {record} was changed in two places</source>
            <translation>دو جگہوں پر تبدیل ہوا: {field}، {record}</translation>
        </message>
        <message>
            <source>{field} put back</source>
            <translation>واپس لایا گیا: {field}</translation>
        </message>
        <message>
            <source>{field}: {problem}</source>
            <translation>{field}: {problem}</translation>
        </message>
        <message>
            <source>{field}: {record}</source>
            <translation>{field}: {record}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>{figure}: {answer}, {record}</source>
            <translation>{figure}: {answer}، {record}</translation>
        </message>
        <message>
            <source>{file} cannot be read</source>
            <translation>پڑھی نہیں جا سکتی: {file}</translation>
        </message>
        <message numerus="yes">
            <source>{file}, {day}: %n row(s)</source>
            <translation>
                <numerusform>{file}، {day}: 1 سطر</numerusform>
                <numerusform>{file}، {day}: %n سطریں</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation>{file}، {size}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} اور {last}</translation>
        </message>
        <message>
            <source>{first} and {others}</source>
            <translation>{first} اور {others}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{found} of {all} entries of the library fit</source>
            <translation>لائبریری کے {all} میں سے {found} اندراجات مطابق ہیں</translation>
        </message>
        <message>
            <source>{framework}: {covered} of {items} items are covered, index {index}.</source>
            <translation>{framework}: {items} میں سے {covered} نکات شامل ہیں، انڈیکس {index}۔</translation>
        </message>
        <message>
            <source>{framework}: {number} without an action</source>
            <translation>{framework}: {number} بغیر اقدام کے</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} نمبر</translation>
        </message>
        <message>
            <source>{gap} more could be collected in a year like {year}.</source>
            <translation>{year} جیسے سال میں {gap} مزید وصول ہو سکتے ہیں۔</translation>
        </message>
        <message>
            <source>{gap} of {cost} are not found yet; {share} of the costs are covered.</source>
            <translation>{cost} میں سے {gap} ابھی نہیں ملے؛ لاگت کے {share} کے لیے رقم موجود ہے۔</translation>
        </message>
        <message>
            <source>{good} rows brought in, {aside} set aside.</source>
            <translation>{good} سطریں لائی گئیں، {aside} الگ رکھی گئیں۔</translation>
        </message>
        <message>
            <source>{group}: {have} of {want} targets are scored. Type 1 to 5 into a cell.</source>
            <translation>{group}: {want} میں سے {have} ذیلی اہداف کو اسکور دیا گیا۔ خانے میں 1 سے 5 تک لکھیں۔</translation>
        </message>
        <message>
            <source>{have} of {want}</source>
            <translation>{want} میں سے {have}</translation>
        </message>
        <message>
            <source>{have} of {want} answered</source>
            <translation>{want} میں سے {have} کے جواب</translation>
        </message>
        <message>
            <source>{heard} of {all} heard from in the last 30 days</source>
            <translation>گزشتہ 30 دنوں میں {all} میں سے {heard} سے رابطہ ہوا</translation>
        </message>
        <message>
            <source>{indicator}: no value of this indicator has moved this fast before. Check the target and its year.</source>
            <translation>{indicator}: اس اشاریے کی کوئی قدر پہلے اتنی تیزی سے نہیں بدلی۔ مطلوبہ قدر اور اس کا سال جانچیں۔</translation>
        </message>
        <message>
            <source>{indicator}: the target is higher than the baseline, but lower is better here. Check the two values.</source>
            <translation>{indicator}: مطلوبہ قدر بنیادی قدر سے زیادہ ہے، مگر یہاں کم بہتر ہے۔ دونوں قدریں جانچیں۔</translation>
        </message>
        <message>
            <source>{indicator}: the target is lower than the baseline, but higher is better here. Check the two values.</source>
            <translation>{indicator}: مطلوبہ قدر بنیادی قدر سے کم ہے، مگر یہاں زیادہ بہتر ہے۔ دونوں قدریں جانچیں۔</translation>
        </message>
        <message>
            <source>{item} (replaced on {day})</source>
            <translation>{item} ({day} کو بدل دیا گیا)</translation>
        </message>
        <message>
            <source>{kind} from {file}: {number} brought in</source>
            <translation>{kind}، فائل {file}: {number} لائے گئے</translation>
        </message>
        <message>
            <source>{kind}, removed</source>
            <translation>{kind}، ہٹایا گیا</translation>
        </message>
        <message numerus="yes">
            <source>{kind}: %n record(s)</source>
            <translation>
                <numerusform>{kind}: 1 اندراج</numerusform>
                <numerusform>{kind}: %n اندراجات</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: every record is complete.</source>
            <translation>{kind}: ہر اندراج مکمل ہے۔</translation>
        </message>
        <message>
            <source>{kind}: {lacking} of {all} still need an answer.</source>
            <translation>{kind}: {all} میں سے {lacking} کے جواب ابھی باقی ہیں۔</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>{kind}: {number}</source>
            <translation>{kind}: {number}</translation>
        </message>
        <message>
            <source>{kind}: {office}, {day}</source>
            <translation>{kind}: دفتر {office}، {day}</translation>
        </message>
        <message>
            <source>{label} (if known)</source>
            <translation>{label} (اگر معلوم ہو)</translation>
        </message>
        <message>
            <source>{label} (needed)</source>
            <translation>{label} (لازمی)</translation>
        </message>
        <message>
            <source>{label}, Rs</source>
            <translation>{label} (روپے)</translation>
        </message>
        <message>
            <source>{label}: {problem}</source>
            <translation>{label}: {problem}</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{late} of {all} actions are late; {without} have no money yet.</source>
            <translation>{all} میں سے {late} اقدامات تاخیر کا شکار ہیں؛ {without} کے لیے ابھی رقم نہیں۔</translation>
        </message>
        <message>
            <source>{late} of {all} schemes are late; in {ahead} the money is ahead of the work.</source>
            <translation>{all} میں سے {late} اسکیمیں تاخیر کا شکار ہیں؛ {ahead} میں رقم کام سے آگے ہے۔</translation>
        </message>
        <message>
            <source>{left} to decide</source>
            <translation>{left} فیصلے باقی</translation>
        </message>
        <message>
            <source>{list}: {count}</source>
            <translation>{list}: {count}</translation>
        </message>
        <message>
            <source>{met} of {all} meetings had their quorum.</source>
            <translation>{all} میں سے {met} اجلاسوں میں کورم پورا تھا۔</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>ہٹایا گیا: {name}۔</translation>
        </message>
        <message>
            <source>{name}, {quarter}</source>
            <translation>{name}، {quarter}</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name}: {amount}</translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <source>{note} The same for {more} more.</source>
            <translation>{note} یہی بات {more} مزید کے لیے بھی ہے۔</translation>
        </message>
        <message>
            <source>{number} answers were changed here as well. You decide them afterwards.</source>
            <translation>{number} جوابات یہاں بھی تبدیل ہوئے تھے۔ ان کا فیصلہ آپ بعد میں کریں گے۔</translation>
        </message>
        <message>
            <source>{number} changes</source>
            <translation>{number} تبدیلیاں</translation>
        </message>
        <message>
            <source>{number} changes to records of other offices are set aside.</source>
            <translation>دوسرے دفاتر کے اندراجات کی {number} تبدیلیاں الگ رکھی گئی ہیں۔</translation>
        </message>
        <message>
            <source>{number} computers are known</source>
            <translation>{number} کمپیوٹر معلوم ہیں</translation>
        </message>
        <message>
            <source>{number} differences are decided. Undo takes all of it back.</source>
            <translatorcomment>واپس پلٹیں (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>{number} فرق کا فیصلہ ہو گیا۔ “واپس پلٹیں” سے سب واپس ہو جاتا ہے۔</translation>
        </message>
        <message>
            <source>{number} differences wait for your decision.</source>
            <translation>{number} فرق آپ کے فیصلے کے منتظر ہیں۔</translation>
        </message>
        <message>
            <source>{number} files to look at</source>
            <translation>{number} فائلیں دیکھنی ہیں</translation>
        </message>
        <message>
            <source>{number} more stand on the paper</source>
            <translation>مزید {number} کاغذ پر درج ہیں</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{all} میں سے {number}</translation>
        </message>
        <message>
            <source>{number} of {all} indicators have a baseline; {old} of the values are older than {years} years</source>
            <translation>{all} میں سے {number} اشاریوں کی بنیادی قدر درج ہے؛ {old} قدریں {years} سال سے پرانی ہیں</translation>
        </message>
        <message>
            <source>{number} of {all} issues have an office that is ready</source>
            <translation>{all} میں سے {number} مسائل کے لیے تیار دفتر موجود ہے</translation>
        </message>
        <message>
            <source>{number} of {all} points are earned</source>
            <translation>{all} میں سے {number} نمبر حاصل ہوئے</translation>
        </message>
        <message>
            <source>{number} of {all} stakeholders are to be managed closely</source>
            <translation>{all} میں سے {number} متعلقہ فریقوں سے قریبی رابطہ رکھنا ہے</translation>
        </message>
        <message>
            <source>{number} overdue</source>
            <translation>تاریخ گزر چکی: {number}</translation>
        </message>
        <message>
            <source>{number} papers of {size} together stay here: the stick is too small. A later bundle carries them.</source>
            <translation>{number} کاغذات، کل {size}، یہیں رہ گئے: یو ایس بی چھوٹی ہے۔ وہ کسی بعد کے بنڈل میں جائیں گے۔</translation>
        </message>
        <message>
            <source>{number} papers travel with it: {size}</source>
            <translation>اس کے ساتھ {number} کاغذات جائیں گے: {size}</translation>
        </message>
        <message>
            <source>{number} papers, {size} together</source>
            <translation>{number} کاغذات، کل {size}</translation>
        </message>
        <message>
            <source>{number} people were counted at awareness events</source>
            <translation>آگاہی پروگراموں میں {number} لوگ گنے گئے</translation>
        </message>
        <message>
            <source>{number} questions wait for your answer.</source>
            <translation>{number} سوالات آپ کے جواب کے منتظر ہیں۔</translation>
        </message>
        <message>
            <source>{number} records removed. Ctrl+Z brings them back.</source>
            <translation>{number} اندراجات ہٹائے گئے۔ Ctrl+Z سے واپس آ جائیں گے۔</translation>
        </message>
        <message>
            <source>{number} records removed: {kind}</source>
            <translation>{number} اندراجات ہٹائے گئے: {kind}</translation>
        </message>
        <message>
            <source>{number} removed</source>
            <translation>{number} ہٹائے گئے</translation>
        </message>
        <message>
            <source>{number} rows brought in. None was set aside.</source>
            <translation>{number} سطریں لائی گئیں۔ کوئی الگ نہیں رکھی گئی۔</translation>
        </message>
        <message>
            <source>{number} rows pasted: {kind}</source>
            <translation>{number} سطریں چسپاں ہوئیں: {kind}</translation>
        </message>
        <message>
            <source>{number} things need a look</source>
            <translation>{number} باتیں توجہ طلب ہیں</translation>
        </message>
        <message>
            <source>{officer}, {day}</source>
            <translation>{officer}، {day}</translation>
        </message>
        <message>
            <source>{officer}, {day}, {computer}</source>
            <translation>{officer}، {day}، {computer}</translation>
        </message>
        <message>
            <source>{officer}, {when}, {computer}</source>
            <translation>{officer}، {when}، {computer}</translation>
        </message>
        <message>
            <source>{office} notifies the {body} with the members named below.</source>
            <translation>منجانب {office}: نوٹیفکیشن برائے {body}، جس کے ارکان کے نام ذیل میں درج ہیں۔</translation>
        </message>
        <message>
            <source>{on_track} of {known} indicators with values are on track; {unknown} have no data.</source>
            <translation>جن {known} اشاریوں کی قدریں درج ہیں ان میں سے {on_track} درست رفتار پر ہیں؛ {unknown} کے اعداد دستیاب نہیں۔</translation>
        </message>
        <message>
            <source>{one} {other}</source>
            <translation>{one} {other}</translation>
        </message>
        <message>
            <source>{one}: {other}</source>
            <translation>{one}: {other}</translation>
        </message>
        <message>
            <source>{open} of {all} decisions are still to be carried out. Late: {late}.</source>
            <translation>{all} میں سے {open} فیصلوں پر عمل باقی ہے۔ تاخیر کا شکار: {late}۔</translation>
        </message>
        <message>
            <source>{paid} of {gap}</source>
            <translation>{gap} میں سے {paid}</translation>
        </message>
        <message>
            <source>{parts} of {all}</source>
            <translation>{all} میں سے {parts}</translation>
        </message>
        <message>
            <source>{people} people</source>
            <translation>{people} افراد</translation>
        </message>
        <message>
            <source>{people} people directly</source>
            <translation>براہِ راست {people} افراد</translation>
        </message>
        <message>
            <source>{people} people indirectly</source>
            <translation>بالواسطہ {people} افراد</translation>
        </message>
        <message>
            <source>{people} people served</source>
            <translation>{people} مستفید افراد</translation>
        </message>
        <message>
            <source>{person} answers for carrying it out and reports to the council.</source>
            <translation>عمل درآمد کا ذمہ دار فرد: {person}۔ یہ فرد کونسل کو رپورٹ کرے گا۔</translation>
        </message>
        <message>
            <source>{person} is responsible for carrying it out.</source>
            <translation>عمل درآمد کا ذمہ دار فرد: {person}۔</translation>
        </message>
        <message>
            <source>{person} left on {day}. Is the seat vacant? Fill in until when it was held.</source>
            <translation>یہ فرد عہدے پر نہیں رہا: {person}، تاریخ {day}۔ کیا نشست خالی ہے؟ لکھیں کہ نشست کب تک پُر رہی۔</translation>
        </message>
        <message>
            <source>{pilots} pilots serve {people} people directly.</source>
            <translation>{pilots} آزمائشی کاموں سے براہِ راست مستفید افراد: {people}۔</translation>
        </message>
        <message>
            <source>{pilots} pilots; the people they serve are not counted yet.</source>
            <translation>{pilots} آزمائشی کام؛ ان سے مستفید افراد کی گنتی ابھی نہیں ہوئی۔</translation>
        </message>
        <message>
            <source>{place} decides this. Its decision comes with a later bundle.</source>
            <translation>اس کا فیصلہ یہ دفتر کرتا ہے: {place}۔ اس کا فیصلہ کسی بعد کے بنڈل کے ساتھ آئے گا۔</translation>
        </message>
        <message>
            <source>{place} did not exist within these borders on {day}. Record it for {older}, old borders?</source>
            <translation>یہ مقام {day} کو ان حدود کے ساتھ موجود نہ تھا: {place}۔ کیا اسے پرانی حدود کے لیے درج کریں: {older}؟</translation>
        </message>
        <message>
            <source>{place} no longer existed within these borders on {day}. Record it for the unit that took its place?</source>
            <translation>یہ مقام {day} کو ان حدود کے ساتھ باقی نہ تھا: {place}۔ کیا اسے اس اکائی کے لیے درج کریں جس نے اس کی جگہ لی؟</translation>
        </message>
        <message>
            <source>{place}, {computer}</source>
            <translation>{place}، {computer}</translation>
        </message>
        <message>
            <source>{place}: SDG plan</source>
            <translation>{place}: SDG منصوبہ</translation>
        </message>
        <message>
            <source>{points} of 20 points</source>
            <translation>20 میں سے {points} نمبر</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present.</source>
            <translation>درکار {needed} میں سے {present} حاضر تھے۔</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present. Decisions are printed with this remark.</source>
            <translation>درکار {needed} میں سے {present} حاضر تھے۔ فیصلے اس کیفیت کے ساتھ پرنٹ ہوتے ہیں۔</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present. Without a rule, more than half is taken.</source>
            <translation>درکار {needed} میں سے {present} حاضر تھے۔ قاعدہ درج نہ ہو تو آدھے سے زیادہ لیا جاتا ہے۔</translation>
        </message>
        <message>
            <source>{quarter}, fiscal year {year}</source>
            <translation>{quarter}، مالی سال {year}</translation>
        </message>
        <message>
            <source>{ready} of {all} reports are ready</source>
            <translation>{all} میں سے {ready} رپورٹیں تیار ہیں</translation>
        </message>
        <message>
            <source>{received} messages came in, {answered} are answered.</source>
            <translation>{received} پیغامات موصول ہوئے، {answered} کا جواب دیا گیا۔</translation>
        </message>
        <message>
            <source>{received} of {expected} papers have come, {in_time} of them in time</source>
            <translation>{expected} میں سے {received} کاغذات آ چکے ہیں، ان میں {in_time} وقت پر</translation>
        </message>
        <message>
            <source>{record} was removed in one place and changed in another</source>
            <translation>ایک جگہ ہٹایا گیا اور دوسری جگہ تبدیل ہوا: {record}</translation>
        </message>
        <message>
            <source>{report}, {year}, edition {number}</source>
            <translation>{report}، {year}، ایڈیشن {number}</translation>
        </message>
        <message>
            <source>{rest} of this scheme has no target yet. Add a share for the rest.</source>
            <translation>اس اسکیم کے {rest} کا ابھی کوئی ذیلی ہدف نہیں۔ باقی کے لیے حصہ شامل کریں۔</translation>
        </message>
        <message>
            <source>{rows} rows and {columns} columns look like: {kind}</source>
            <translation>{rows} سطریں اور {columns} کالم، بظاہر یہ ہے: {kind}</translation>
        </message>
        <message>
            <source>{said} (this computer's date was wrong then)</source>
            <translation>{said} (اُس وقت اس کمپیوٹر کی تاریخ غلط تھی)</translation>
        </message>
        <message>
            <source>{schemes} schemes have {amount} still to be paid; pairs to be decided: {pairs}.</source>
            <translation>{schemes} اسکیموں میں {amount} ادا ہونا باقی ہے؛ ملتی جلتی اسکیموں کے جوڑے جن کا فیصلہ باقی ہے: {pairs}۔</translation>
        </message>
        <message>
            <source>{seen} seen, {reported} reported. Correct one of them, or say why.</source>
            <translation>موقع پر دیکھا گیا {seen}، رپورٹ میں {reported}۔ ان میں سے ایک درست کریں، یا وجہ بتائیں۔</translation>
        </message>
        <message>
            <source>{share} alike, {place}</source>
            <translation>مشابہت {share}، {place}</translation>
        </message>
        <message>
            <source>{share} collected</source>
            <translation>{share} وصول</translation>
        </message>
        <message>
            <source>{share} covered</source>
            <translation>{share} کی رقم موجود</translation>
        </message>
        <message>
            <source>{share} is covered</source>
            <translation>{share} کا انتظام ہے</translation>
        </message>
        <message>
            <source>{share} of the way to {target}</source>
            <translation>ہدف {target} تک کا {share} سفر طے ہوا</translation>
        </message>
        <message>
            <source>{shown} of {all} shown</source>
            <translation>{all} میں سے {shown} سامنے ہیں</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} کے بی</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} ایم بی</translation>
        </message>
        <message>
            <source>{smart} of {results} results pass all five tests. Actions without money: {actions}.</source>
            <translation>{results} میں سے {smart} نتائج پانچوں جانچ پر پورے ہیں۔ اقدامات جن کی رقم نہیں: {actions}۔</translation>
        </message>
        <message>
            <source>{source} does not speak for this level: {level}. The value is kept as weak.</source>
            <translation>یہ ماخذ اس سطح کے لیے نہیں: {source}، سطح: {level}۔ قدر “کمزور” کے طور پر رکھی گئی ہے۔</translation>
        </message>
        <message>
            <source>{source}: {value} ({coverage})</source>
            <translation>{source}: {value} ({coverage})</translation>
        </message>
        <message>
            <source>{spent} of the money is spent and {built} is built. Check the figures, or say why.</source>
            <translation>رقم کا {spent} خرچ ہوا اور کام {built} ہوا ہے۔ اعداد جانچیں، یا وجہ بتائیں۔</translation>
        </message>
        <message>
            <source>{state}, {day}</source>
            <translation>{state}، {day}</translation>
        </message>
        <message>
            <source>{subject}: {answer}</source>
            <translation>{subject}: {answer}</translation>
        </message>
        <message>
            <source>{task}: owner, day or reason</source>
            <translation>{task}: ذمہ دار، تاریخ یا وجہ</translation>
        </message>
        <message>
            <source>{task}: step {number}.</source>
            <translation>{task}: مرحلہ {number}۔</translation>
        </message>
        <message>
            <source>{title}, {size}</source>
            <translation>{title}، {size}</translation>
        </message>
        <message>
            <source>{title}: {ranked} of {all} districts can be ranked</source>
            <translation>{title}: {all} میں سے {ranked} اضلاع کی درجہ بندی ہو سکتی ہے</translation>
        </message>
        <message>
            <source>{title}: {value} from {coverage} districts; {ranked} can be ranked</source>
            <translation>{title}: {value}، اضلاع {coverage}؛ درجہ بندی کے قابل {ranked}</translation>
        </message>
        <message>
            <source>{told} of {all} expected results have figures</source>
            <translation>{all} میں سے {told} متوقع نتائج کے اعداد موجود ہیں</translation>
        </message>
        <message>
            <source>{told} of {all} indicators have figures from more than half of the districts</source>
            <translation>{all} میں سے {told} اشاریوں کے اعداد آدھے سے زیادہ اضلاع سے آئے ہیں</translation>
        </message>
        <message>
            <source>{trainings} trainings counted {came} attendances; the lists name {people} different people.</source>
            <translation>{trainings} تربیتوں میں کل {came} حاضریاں گنی گئیں؛ فہرستوں میں {people} الگ الگ افراد کے نام ہیں۔</translation>
        </message>
        <message>
            <source>{typed} does not exist in the calendar. Check the day and the month.</source>
            <translation>یہ تاریخ کیلنڈر میں نہیں: {typed}۔ دن اور مہینہ جانچیں۔</translation>
        </message>
        <message>
            <source>{typed} is larger than the program can keep. Check the zeros.</source>
            <translation>یہ عدد پروگرام کی گنجائش سے بڑا ہے: {typed}۔ صفر جانچیں۔</translation>
        </message>
        <message>
            <source>{typed} is not a whole number. Type it without a decimal part.</source>
            <translation>یہ پورا عدد نہیں: {typed}۔ اسے اعشاریے کے بغیر لکھیں۔</translation>
        </message>
        <message>
            <source>{typed} is outside the possible values. Choose a number from {low} to {high}.</source>
            <translation>یہ ممکنہ قدروں سے باہر ہے: {typed}۔ {low} سے {high} تک کوئی عدد چنیں۔</translation>
        </message>
        <message>
            <source>{typed} is too high. The most is {limit}.</source>
            <translation>یہ بہت زیادہ ہے: {typed}۔ زیادہ سے زیادہ حد {limit} ہے۔</translation>
        </message>
        <message>
            <source>{typed} is too low. The least is {limit}.</source>
            <translation>یہ بہت کم ہے: {typed}۔ کم سے کم حد {limit} ہے۔</translation>
        </message>
        <message>
            <source>{value} cannot occur for the indicator. The highest possible value is {limit}.</source>
            <translation>اس اشاریے کی قدر {value} نہیں ہو سکتی۔ زیادہ سے زیادہ ممکنہ قدر {limit} ہے۔</translation>
        </message>
        <message>
            <source>{value} cannot occur for the indicator. The lowest possible value is {limit}.</source>
            <translation>اس اشاریے کی قدر {value} نہیں ہو سکتی۔ کم سے کم ممکنہ قدر {limit} ہے۔</translation>
        </message>
        <message>
            <source>{value} per cent? Some published tables give fractions. Choose {value} % or {hundredfold} %.</source>
            <translation>کیا یہ {value} فیصد ہے؟ بعض شائع شدہ جدولوں میں کسر لکھی ہوتی ہے۔ {value} فیصد یا {hundredfold} فیصد چنیں۔</translation>
        </message>
        <message>
            <source>{visits} visits found {fixes} things still to be fixed. Late: {late}.</source>
            <translation>{visits} دوروں میں {fixes} باتیں ملیں جن کی درستی ابھی باقی ہے۔ تاخیر کا شکار: {late}۔</translation>
        </message>
        <message>
            <source>{waiting} of {sent} requests that were sent wait for an answer.</source>
            <translation>بھیجی گئی {sent} درخواستوں میں سے {waiting} جواب کی منتظر ہیں۔</translation>
        </message>
        <message>
            <source>{waiting} of {sent} requests that were sent wait for an answer. Accepted: {accepted} of {asked}.</source>
            <translation>بھیجی گئی {sent} درخواستوں میں سے {waiting} جواب کی منتظر ہیں۔ قبول شدہ: {asked} میں سے {accepted}۔</translation>
        </message>
        <message>
            <source>{word}; check the target</source>
            <translation>{word}؛ مطلوبہ قدر جانچیں</translation>
        </message>
        <message>
            <source>“Does not apply” is said of the item alone. Clear the action.</source>
            <translation>“لاگو نہیں” صرف نکتے کے بارے میں کہا جاتا ہے۔ اقدام خالی کریں۔</translation>
        </message>
        <message>
            <source>“{code}” cannot be a code. Use English letters, figures, dots and lines.</source>
            <translation>“{code}” کوڈ نہیں ہو سکتا۔ انگریزی حروف، ہندسے، نقطے اور لکیریں استعمال کریں۔</translation>
        </message>
        <message>
            <source>“{kind}” has no question called “{field}”.</source>
            <translation>اندراج کی اس قسم میں یہ سوال نہیں: “{kind}”، سوال “{field}”۔</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>“{name}” was not added. {reason}</source>
            <translation>شامل نہیں ہوا: “{name}”۔ {reason}</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” are matched.</source>
            <translation>“{one}” اور “{other}” ملا دیے گئے ہیں۔</translation>
        </message>
        <message>
            <source>“{typed}” can mean no data or zero. Say once for the file what it means.</source>
            <translation>“{typed}” کا مطلب اعداد دستیاب نہیں یا صفر ہو سکتا ہے۔ پوری فائل کے لیے ایک بار بتائیں کہ اس کا مطلب کیا ہے۔</translation>
        </message>
        <message>
            <source>“{typed}” can mean no data or zero. Type 0, or leave the box empty.</source>
            <translation>“{typed}” کا مطلب اعداد دستیاب نہیں یا صفر ہو سکتا ہے۔ 0 لکھیں، یا خانہ خالی چھوڑیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is neither yes nor no. Choose one of the two.</source>
            <translation>“{typed}” نہ ہاں ہے نہ نہیں۔ دونوں میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is not a date. Type it as day/month/year, for example 15/03/2026.</source>
            <translation>“{typed}” تاریخ نہیں ہے۔ اسے دن/مہینہ/سال کی ترتیب میں لکھیں، مثلاً 15/03/2026۔</translation>
        </message>
        <message>
            <source>“{typed}” is not a fiscal year. Type it as 2026-27.</source>
            <translation>2026-27 کی طرح لکھیں: “{typed}” مالی سال نہیں ہے۔</translation>
        </message>
        <message>
            <source>“{typed}” is not a month. Type a number from 1 to 12.</source>
            <translation>“{typed}” مہینہ نہیں ہے۔ 1 سے 12 تک کوئی عدد لکھیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is not a number. Type the figure alone, for example 1200.</source>
            <translation>“{typed}” عدد نہیں ہے۔ صرف عدد لکھیں، مثلاً 1200۔</translation>
        </message>
        <message>
            <source>“{typed}” is not among the places here. Say which one it is.</source>
            <translation>یہاں کے مقامات میں یہ نہیں: “{typed}”۔ بتائیں کہ یہ کون سا مقام ہے۔</translation>
        </message>
        <message>
            <source>“{typed}” is not among the records here. Choose one from the list.</source>
            <translation>یہاں کے اندراجات میں یہ نہیں: “{typed}”۔ فہرست میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is not among the records here. Say which one it is.</source>
            <translation>یہاں کے اندراجات میں یہ نہیں: “{typed}”۔ بتائیں کہ یہ کون سا اندراج ہے۔</translation>
        </message>
        <message>
            <source>“{typed}” is not in the list for this question. Choose one from the list.</source>
            <translation>“{typed}” اس سوال کی فہرست میں نہیں ہے۔ فہرست میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is not in the list for this question. Say which answer it is.</source>
            <translation>اس سوال کی فہرست میں یہ نہیں: “{typed}”۔ بتائیں کہ یہ کون سا جواب ہے۔</translation>
        </message>
        <message>
            <source>“{typed}” is not in the reference list. Choose one from the list.</source>
            <translation>“{typed}” حوالہ فہرست میں نہیں ہے۔ فہرست میں سے ایک چنیں۔</translation>
        </message>
        <message>
            <source>“{typed}” is not known in the column {column}. Choose one of: {known}.</source>
            <translation>کالم {column} میں “{typed}” معلوم نہیں۔ ان میں سے ایک چنیں: {known}۔</translation>
        </message>
        <message>
            <source>“{typed}” lies outside the places of this office.</source>
            <translation>یہ اس دفتر کے مقامات سے باہر ہے: “{typed}”۔</translation>
        </message>
        <message>
            <source>“{typed}” may be {found}. Say whether it is.</source>
            <translation>“{typed}” شاید یہ ہو: {found}۔ بتائیں کہ کیا ایسا ہی ہے۔</translation>
        </message>
        <message numerus="yes">
            <source>“{word}” in {field}: %n row(s)</source>
            <translation>
                <numerusform>“{word}”، خانہ {field}: 1 سطر</numerusform>
                <numerusform>“{word}”، خانہ {field}: %n سطریں</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ All is saved</source>
            <translation>✓ سب محفوظ ہے</translation>
        </message>
        <message>
            <source>✓ Received in time</source>
            <translation>✓ وقت پر وصول</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ محفوظ ہو گیا</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ محفوظ ہو گیا {time}</translation>
        </message>
        <message>
            <source>✓ {time}</source>
            <translation>✓ {time}</translation>
        </message>
        <message>
            <source>✕ Overdue</source>
            <translation>✕ تاریخ گزر چکی</translation>
        </message>
    </context>
</TS>
