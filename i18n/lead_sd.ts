<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sd_PK" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>! Received late</source>
            <translation>! دير سان وصول</translation>
        </message>
        <message>
            <source>! {days} days</source>
            <translation>! {days} ڏينهن</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) waiting in the Inbox</source>
            <translation>
                <numerusform>آيل ٽپال ۾ هڪ بنڊل انتظار ۾ آهي</numerusform>
                <numerusform>آيل ٽپال ۾ %n بنڊل انتظار ۾ آهن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) after {day}, {time} could not be read. Look through what you entered then.</source>
            <translation>
                <numerusform>{day}، {time} کان پوءِ جي 1 تبديلي پڙهي نه سگهي. ڏسو ته ان وقت ڇا داخل ڪيو ويو هو.</numerusform>
                <numerusform>{day}، {time} کان پوءِ جون %n تبديليون پڙهي نه سگهيون. ڏسو ته ان وقت ڇا داخل ڪيو ويو هو.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Look through what you entered last.</source>
            <translation>
                <numerusform>1 تبديلي پڙهي نه سگهي. ڏسو ته آخر ۾ ڇا داخل ڪيو ويو هو.</numerusform>
                <numerusform>%n تبديليون پڙهي نه سگهيون. ڏسو ته آخر ۾ ڇا داخل ڪيو ويو هو.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>هڪ تبديلي نه موڪلي وئي</numerusform>
                <numerusform>%n تبديليون نه موڪليون ويون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>1 ڏينهن</numerusform>
                <numerusform>%n ڏينهن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n اشاريو</numerusform>
                <numerusform>%n اشاريا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>%n قطار تبديل ٿي</numerusform>
                <numerusform>%n قطارون تبديل ٿيون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>1 منٽ</numerusform>
                <numerusform>%n منٽ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>هڪ داخلا</numerusform>
                <numerusform>%n داخلائون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) in {tables} tables</source>
            <translation>
                <numerusform>{tables} جدولن ۾ هڪ داخلا</numerusform>
                <numerusform>{tables} جدولن ۾ %n داخلائون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait here</source>
            <translation>
                <numerusform>هڪ داخلا هتي انتظار ۾ آهي</numerusform>
                <numerusform>%n داخلائون هتي انتظار ۾ آهن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) from {files} files</source>
            <translation>
                <numerusform>{files} فائلن مان %n قطار</numerusform>
                <numerusform>{files} فائلن مان %n قطارون</numerusform>
            </translation>
        </message>
        <message>
            <source>({word}) sources differ</source>
            <translation>({word}) ماخذن ۾ فرق</translation>
        </message>
        <message>
            <source>+ Type here to add</source>
            <translation>+ شامل ڪرڻ لاءِ هتي لکو</translation>
        </message>
        <message>
            <source>0 Absent</source>
            <translation>0 غير حاضر</translation>
        </message>
        <message>
            <source>0 Does not fit</source>
            <translation>0 مطابقت ناهي</translation>
        </message>
        <message>
            <source>0 to 4</source>
            <translation>0 کان 4</translation>
        </message>
        <message>
            <source>0: not looked at. 1: some women gain. 2: made for women and men alike. 3: women first.</source>
            <translation>0: غور نه ٿيو. 1: ڪجهه عورتن کي فائدو. 2: عورتن ۽ مردن ٻنهي لاءِ. 3: عورتون پهريان.</translation>
        </message>
        <message>
            <source>1 Fits a little</source>
            <translation>1 ٿوري مطابقت</translation>
        </message>
        <message>
            <source>1 July to 30 June, for example 2026-27.</source>
            <translation>2026-27 وانگر: 1 جولاءِ کان 30 جون تائين.</translation>
        </message>
        <message>
            <source>1 Present</source>
            <translation>1 حاضر</translation>
        </message>
        <message>
            <source>1. Name of the project</source>
            <translation>1. منصوبي جو نالو</translation>
        </message>
        <message>
            <source>10 to 14</source>
            <translation>10 کان 14</translation>
        </message>
        <message>
            <source>10. Who finances it</source>
            <translation>10. رقم ڪير ڏيندو</translation>
        </message>
        <message>
            <source>11. Benefits</source>
            <translation>11. فائدا</translation>
        </message>
        <message>
            <source>12. Timetable</source>
            <translation>12. نظام الاوقات</translation>
        </message>
        <message>
            <source>13. Management and staff</source>
            <translation>13. انتظام ۽ عملو</translation>
        </message>
        <message>
            <source>14. Further projects and decisions needed</source>
            <translation>14. وڌيڪ گهربل منصوبا ۽ فيصلا</translation>
        </message>
        <message>
            <source>15 to 24</source>
            <translation>15 کان 24</translation>
        </message>
        <message>
            <source>15. Certificate</source>
            <translation>15. سرٽيفڪيٽ</translation>
        </message>
        <message>
            <source>2 Fits partly</source>
            <translation>2 جزوي مطابقت</translation>
        </message>
        <message>
            <source>2 Substitute</source>
            <translation>2 متبادل</translation>
        </message>
        <message>
            <source>2. Location</source>
            <translation>2. هنڌ</translation>
        </message>
        <message>
            <source>25 to 59</source>
            <translation>25 کان 59</translation>
        </message>
        <message>
            <source>3 Excused</source>
            <translation>3 معذرت ڪيل</translation>
        </message>
        <message>
            <source>3 Fits directly</source>
            <translation>3 سڌي مطابقت</translation>
        </message>
        <message>
            <source>3. Offices responsible</source>
            <translation>3. ذميوار آفيسون</translation>
        </message>
        <message>
            <source>30 to 59</source>
            <translation>30 کان 59</translation>
        </message>
        <message>
            <source>4 to 7 years old</source>
            <translation>4 کان 7 سال پراڻو</translation>
        </message>
        <message>
            <source>4. Provision in plan and programme</source>
            <translation>4. منصوبي ۽ پروگرام ۾ گنجائش</translation>
        </message>
        <message>
            <source>5 to 9</source>
            <translation>5 کان 9</translation>
        </message>
        <message>
            <source>5. Objectives and the sector's objectives</source>
            <translation>5. مقصد ۽ شعبي جا مقصد</translation>
        </message>
        <message>
            <source>6. Description, justification and technical data</source>
            <translation>6. تفصيل، جواز ۽ ٽيڪنيڪي معلومات</translation>
        </message>
        <message>
            <source>60 and over</source>
            <translation>60 ۽ وڌيڪ</translation>
        </message>
        <message>
            <source>7. Capital cost</source>
            <translation>7. ڪيپيٽل لاڳت</translation>
        </message>
        <message>
            <source>8. Yearly cost of running and upkeep</source>
            <translation>8. هلائڻ ۽ سار سنڀال جي ساليان لاڳت</translation>
        </message>
        <message>
            <source>80 % and more</source>
            <translation>80 % ۽ وڌيڪ</translation>
        </message>
        <message>
            <source>9. Demand and supply</source>
            <translation>9. گهرج ۽ رسد</translation>
        </message>
        <message>
            <source>?</source>
            <translation>؟</translation>
        </message>
        <message>
            <source>? Shares a target, not judged yet</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>؟ ذيلي هدف گڏيل، فيصلو اڃا باقي</translation>
        </message>
        <message>
            <source>A bundle is a single file holding your changes. You carry it on a USB stick. Only the office it is made for can open it.</source>
            <translation>بنڊل هڪ فائل آهي جنهن ۾ توهان جون تبديليون هونديون آهن. اهو يو ايس بيءَ تي کڻي وڃبو آهي. جنهن آفيس لاءِ ٺهيو، رڳو اها ئي ان کي کولي سگهي ٿي.</translation>
        </message>
        <message>
            <source>A cell far away, {cell}, is filled. Delete what stands far from the table, save, and try again.</source>
            <translation>جدول کان گهڻو پري هڪ خانو ڀريل آهي: {cell}. جدول کان پري جيڪو لکيل آهي، اهو هٽايو، فائل محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>A commitment in force has no follow-up from the last {days} days.</source>
            <translation>هڪ نافذ عهد جي گذريل {days} ڏينهن ۾ پيروي نه ٿي آهي.</translation>
        </message>
        <message>
            <source>A comparison needs the figures of at least one district. Nothing has come in yet.</source>
            <translation>ڀيٽ لاءِ گهٽ ۾ گهٽ هڪ ضلعي جا انگ گهرجن. اڃا ڪجهه نه آيو آهي.</translation>
        </message>
        <message>
            <source>A complete record needs an answer here.</source>
            <translation>مڪمل داخلا لاءِ هتي جواب ضروري آهي.</translation>
        </message>
        <message>
            <source>A computer asks to be admitted</source>
            <translation>هڪ ڪمپيوٽر اجازت گهري ٿو</translation>
        </message>
        <message>
            <source>A council resolution lacks its members present, its women present or its votes.</source>
            <translation>ڪائونسل جي هڪ ٺهراءَ ۾ حاضر ميمبر، حاضر عورتون يا ووٽ درج ناهن.</translation>
        </message>
        <message>
            <source>A department</source>
            <translation>ڪو کاتو</translation>
        </message>
        <message>
            <source>A district office</source>
            <translation>ضلعي آفيس</translation>
        </message>
        <message>
            <source>A district to try everything in. Nothing there is a real plan.</source>
            <translation>هڪ ضلعو جنهن ۾ سڀ ڪجهه آزمائي سگهجي ٿو. ان ۾ ڪوبه اصل منصوبو ناهي.</translation>
        </message>
        <message>
            <source>A few plain sentences for the public sheet, without names.</source>
            <translation>عوامي پرچي لاءِ ڪجهه سادا جملا، نالن کان سواءِ.</translation>
        </message>
        <message>
            <source>A few words by which the council would know it again.</source>
            <translation>ڪجهه لفظ جن مان ڪائونسل ان کي سڃاڻي سگهي.</translation>
        </message>
        <message>
            <source>A file of this kind is kept here but is not opened.</source>
            <translation>هن قسم جي فائل هتي رکي وڃي ٿي پر کولي نٿي وڃي.</translation>
        </message>
        <message>
            <source>A folder, or an address that begins with webdavs://, sftp:// or s3://</source>
            <translation>فولڊر، يا اهڙو پتو جيڪو webdavs://، sftp:// يا s3:// سان شروع ٿئي</translation>
        </message>
        <message>
            <source>A name, a word, a number</source>
            <translation>نالو، لفظ يا انگ</translation>
        </message>
        <message>
            <source>A pack carries what the province keeps up for all its districts. It travels in every answer, changes nothing that a district entered, and can be written on a stick by itself.</source>
            <translation>پيڪ ۾ اهو سڀ ڪجهه هوندو آهي جيڪو صوبو پنهنجن سڀني ضلعن لاءِ تازو رکي ٿو. هي هر جواب سان گڏ وڃي ٿو، ضلعي جي داخل ڪيل ڪا به شيءِ تبديل نٿو ڪري، ۽ الڳ سان يو ايس بيءَ تي به لکي سگهجي ٿو.</translation>
        </message>
        <message>
            <source>A past scheme</source>
            <translation>ڪا پراڻي اسڪيم</translation>
        </message>
        <message>
            <source>A person was counted in two groups. The groups add up to more than the people counted.</source>
            <translation>ڪو ماڻهو ٻن گروهن ۾ ڳڻيو ويو آهي. گروهن جو جوڙ ڳڻيل ماڻهن کان وڌيڪ آهي.</translation>
        </message>
        <message>
            <source>A receipt: it tells which bundles the province has.</source>
            <translation>رسيد: هي ٻڌائي ٿي ته صوبي وٽ ڪهڙا بنڊل پهتا آهن.</translation>
        </message>
        <message>
            <source>A record here says the same already.</source>
            <translation>هتي هڪ داخلا ۾ اڳ ئي اهو ساڳيو درج آهي.</translation>
        </message>
        <message>
            <source>A record in the file is damaged. Your other work is safe. Bring back the newest safety copy.</source>
            <translation>فائل ۾ هڪ داخلا خراب آهي. توهان جو باقي ڪم محفوظ آهي. تازو ترين حفاظتي نقل بحال ڪريو.</translation>
        </message>
        <message>
            <source>A record that is not here</source>
            <translation>هڪ داخلا جيڪا هتي ناهي</translation>
        </message>
        <message>
            <source>A reference pack: lists, places and agendas that the province keeps up for all.</source>
            <translation>حوالي وارو پيڪ: فهرستون، هنڌ ۽ ايجنڊائون جيڪي صوبو سڀني لاءِ تازيون رکي ٿو.</translation>
        </message>
        <message>
            <source>A removed record</source>
            <translation>هٽايل داخلا</translation>
        </message>
        <message>
            <source>A restricted document is not sent to other districts or to the public.</source>
            <translation>محدود دستاويز ٻين ضلعن يا عوام ڏانهن نه موڪليو ويندو آهي.</translation>
        </message>
        <message>
            <source>A row opens the record at the field. Answer there; the answer travels with the next bundle.</source>
            <translation>قطار دٻائڻ سان داخلا ان خاني تي کلندي آهي. اتي ئي جواب ڏيو؛ جواب ايندڙ بنڊل سان ويندو آهي.</translation>
        </message>
        <message>
            <source>A row opens the record at the field. No record of a district is changed from here.</source>
            <translation>قطار دٻائڻ سان داخلا ان خاني تي کلندي آهي. هتان ضلعي جي ڪا داخلا تبديل نه ٿيندي آهي.</translation>
        </message>
        <message>
            <source>A shock, such as a flood</source>
            <translation>ڪا آفت، جيئن ٻوڏ</translation>
        </message>
        <message>
            <source>A summary or the full text. Search reads it.</source>
            <translation>خلاصو يا سڄو متن. ڳولا ۾ هي به پڙهيو ويندو آهي.</translation>
        </message>
        <message>
            <source>A task that is set aside leaves the count of its step.</source>
            <translation>جيڪو ڪم الڳ رکيو وڃي، اهو پنهنجي مرحلي جي ڳڻپ مان نڪري ويندو آهي.</translation>
        </message>
        <message>
            <source>A value above it cannot be right. For a percentage, 100.</source>
            <translation>ان کان وڌيڪ قدر درست ٿي نٿي سگهي. سيڪڙي لاءِ 100.</translation>
        </message>
        <message>
            <source>A value below it cannot be right. For a percentage, 0.</source>
            <translation>ان کان گهٽ قدر درست ٿي نٿي سگهي. سيڪڙي لاءِ 0.</translation>
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
            <translation>شخص بابت</translation>
        </message>
        <message>
            <source>About what and with whom</source>
            <translation>ڪهڙي ڳالهه بابت ۽ ڪنهن سان</translation>
        </message>
        <message>
            <source>About which answer</source>
            <translation>ڪهڙي جواب بابت</translation>
        </message>
        <message>
            <source>About which kind of record</source>
            <translation>ڪهڙي قسم جي داخلا بابت</translation>
        </message>
        <message>
            <source>About which record</source>
            <translation>ڪهڙي داخلا بابت</translation>
        </message>
        <message>
            <source>Above the forum's limit</source>
            <translation>فورم جي حد کان وڌيڪ</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غير حاضر</translation>
        </message>
        <message>
            <source>Academia</source>
            <translation>تعليمي ادارا</translation>
        </message>
        <message>
            <source>Academia, media, notables</source>
            <translation>تعليمي ادارا، ميڊيا، معتبر شخص</translation>
        </message>
        <message>
            <source>Accept this record</source>
            <translation>هي داخلا قبول ڪريو</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>قبوليت</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>قبول ٿيل</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>قبول ڪيو ويو.</translation>
        </message>
        <message>
            <source>Accounting officer</source>
            <translation>اڪائونٽنگ آفيسر</translation>
        </message>
        <message>
            <source>Achievable</source>
            <translation>ممڪن وصولي</translation>
        </message>
        <message>
            <source>Achievable, not billed</source>
            <translation>ممڪن، پر بل جاري ناهي</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>پهچ ملي</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>قدم</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>قدم</translation>
        </message>
        <message>
            <source>Actions by quarter</source>
            <translation>ٽماهي وار قدم</translation>
        </message>
        <message>
            <source>Actions by state</source>
            <translation>حالت موجب قدم</translation>
        </message>
        <message>
            <source>Actions led by province or federation with a request sent: {have} of {all}. At least {want} are needed.</source>
            <translation>صوبي يا وفاق جي سربراهيءَ وارا قدم جن جي درخواست موڪلي وئي: {all} مان {have}. گهٽ ۾ گهٽ {want} گهرجن.</translation>
        </message>
        <message>
            <source>Actions of {year} with neither a funding line nor a request: {count}.</source>
            <translation>سال {year} جا قدم جن لاءِ نه فنڊ جي مد آهي، نه درخواست: {count}.</translation>
        </message>
        <message>
            <source>Actions that must end first.</source>
            <translation>اهي قدم جن جو پهريان ختم ٿيڻ ضروري آهي.</translation>
        </message>
        <message>
            <source>Actions that say how many people they serve: {have} of {want}.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>قدم جن ۾ فائدو وٺندڙ ماڻهن جو تعداد درج آهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Actions that serve no provincial or national item</source>
            <translation>اهي قدم جيڪي ڪنهن صوبائي يا قومي نڪتي لاءِ ناهن</translation>
        </message>
        <message>
            <source>Actions that serve no provincial or national item and lack their reason: {count}.</source>
            <translation>قدم جيڪي ڪنهن صوبائي يا قومي نڪتي لاءِ ناهن ۽ جن جو سبب درج ناهي: {count}.</translation>
        </message>
        <message>
            <source>Actions that still lack money</source>
            <translation>اهي قدم جن لاءِ رقم اڃا کٽل آهي</translation>
        </message>
        <message>
            <source>Actions with a judged link: {have} of {all}. At least {want} are needed.</source>
            <translation>قدم جن جي لاڳاپي جو فيصلو ٿي چڪو: {all} مان {have}. گهٽ ۾ گهٽ {want} گهرجن.</translation>
        </message>
        <message>
            <source>Actions with costs for each year that they touch: {have} of {all}. At least {want} are needed.</source>
            <translation>قدم جن جي هر سال جي لاڳت درج آهي: {all} مان {have}. گهٽ ۾ گهٽ {want} گهرجن.</translation>
        </message>
        <message>
            <source>Actions without a scheme</source>
            <translation>قدم جن جي ڪا اسڪيم ناهي</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>اصل قدر</translation>
        </message>
        <message>
            <source>Actual {year}</source>
            <translation>اصل قدر {year}</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>فائل شامل ڪريو</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>قطار شامل ڪريو</translation>
        </message>
        <message>
            <source>Add a new record: {kind}</source>
            <translation>نئين داخلا شامل ڪريو: {kind}</translation>
        </message>
        <message>
            <source>Add a record</source>
            <translation>داخلا شامل ڪريو</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>قدر شامل ڪريو</translation>
        </message>
        <message>
            <source>Add another {kind}</source>
            <translation>وڌيڪ شامل ڪريو: {kind}</translation>
        </message>
        <message>
            <source>Add it as new</source>
            <translation>نئين طور شامل ڪريو</translation>
        </message>
        <message>
            <source>Add new</source>
            <translation>نئون شامل ڪريو</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>فهرست ۾ شامل ڪريو</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>جوڙ ڪرڻ</translation>
        </message>
        <message>
            <source>Add up by</source>
            <translation>جوڙ موجب</translation>
        </message>
        <message>
            <source>Add up counts; take a weighted mean of shares.</source>
            <translation>تعداد جو جوڙ ڪريو؛ شرح جي وزني سراسري وٺو.</translation>
        </message>
        <message>
            <source>Add {kind}</source>
            <translation>شامل ڪريو: {kind}</translation>
        </message>
        <message>
            <source>Add: type a few letters</source>
            <translation>شامل ڪريو: ڪجهه اکر لکو</translation>
        </message>
        <message>
            <source>Address that bundles are fetched from</source>
            <translation>بنڊل گهرائڻ جو پتو</translation>
        </message>
        <message>
            <source>Address that bundles are sent to</source>
            <translation>بنڊل موڪلڻ جو پتو</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>ڪنهن ڏانهن</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>انتظاميه</translation>
        </message>
        <message>
            <source>Admit this computer</source>
            <translation>هن ڪمپيوٽر کي اجازت ڏيو</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>منظور ٿي چڪو</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>منظور ڪندڙ</translation>
        </message>
        <message>
            <source>Adopted here</source>
            <translation>هتي اپنايو ويو</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>منظوريءَ جي تاريخ</translation>
        </message>
        <message>
            <source>Adopted: {number}</source>
            <translation>اپنايل: {number}</translation>
        </message>
        <message>
            <source>Adoption of a practice</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو اپنائڻ</translation>
        </message>
        <message>
            <source>Advertising fees</source>
            <translation>اشتهاري فيس</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>صلاح</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پوءِ</translation>
        </message>
        <message>
            <source>After it was sent</source>
            <translation>موڪلڻ کان پوءِ</translation>
        </message>
        <message numerus="yes">
            <source>After so many wrong tries the program waits. %n second(s) left.</source>
            <translation>
                <numerusform>ايترين غلط ڪوششن کان پوءِ پروگرام انتظار ڪري ٿو. 1 سيڪنڊ باقي آهي.</numerusform>
                <numerusform>ايترين غلط ڪوششن کان پوءِ پروگرام انتظار ڪري ٿو. %n سيڪنڊ باقي آهن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>بعد ۾</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>عمر</translation>
        </message>
        <message>
            <source>Age in years</source>
            <translation>ڪيترا سال پراڻو</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>ايجنڊا</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>ايجنڊا جو نڪتو</translation>
        </message>
        <message>
            <source>Agenda items</source>
            <translation>ايجنڊا جا نڪتا</translation>
        </message>
        <message>
            <source>Agree the terms of reference</source>
            <translation>ڪم جا شرط طئي ڪريو</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>طئي ٿيل</translation>
        </message>
        <message>
            <source>Alignment statement</source>
            <translation>هم آهنگيءَ جو بيان</translation>
        </message>
        <message>
            <source>Alignment statement: crosswalk, coverage, orphans, links that work against; and request letters ready to sign.</source>
            <translation>هم آهنگيءَ جو بيان: ڀيٽ جو جدول، احاطو، بي واسطي قدم، مخالف اثر وارا لاڳاپا؛ ۽ دستخط لاءِ تيار درخواستي خط.</translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>هڪجهڙائي</translation>
        </message>
        <message>
            <source>All</source>
            <translation>سڀ</translation>
        </message>
        <message>
            <source>All audiences</source>
            <translation>سڀ مخاطب</translation>
        </message>
        <message>
            <source>All budget dates of this fiscal year are past.</source>
            <translation>هن مالي سال جي بجيٽ جون سڀ تاريخون گذري ويون.</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>سڀ حڪم</translation>
        </message>
        <message>
            <source>All costs together, in rupees.</source>
            <translation>سموري لاڳت گڏ ڪري، رپين ۾.</translation>
        </message>
        <message>
            <source>All departments of the district</source>
            <translation>ضلعي جا سڀ کاتا</translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>سڀ ضلعا</translation>
        </message>
        <message>
            <source>All eight steps</source>
            <translation>سڀ اٺ مرحلا</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>سڀ فائلون</translation>
        </message>
        <message>
            <source>All goals</source>
            <translation>سڀ هدف</translation>
        </message>
        <message>
            <source>All groups together</source>
            <translation>سڀ گروهه گڏ</translation>
        </message>
        <message>
            <source>All indicators</source>
            <translation>سڀ اشاريا</translation>
        </message>
        <message>
            <source>All is sent</source>
            <translation>سڀ موڪليو ويو</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>سڀ قسم</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>سڀ ٻوليون</translation>
        </message>
        <message>
            <source>All lead offices</source>
            <translation>سڀ سربراهه آفيسون</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>سڀ ميمبر</translation>
        </message>
        <message>
            <source>All papers are here and whole.</source>
            <translation>سڀ ڪاغذ هتي موجود ۽ سلامت آهن.</translation>
        </message>
        <message>
            <source>All places</source>
            <translation>سڀ هنڌ</translation>
        </message>
        <message>
            <source>All provinces</source>
            <translation>سڀ صوبا</translation>
        </message>
        <message>
            <source>All seats</source>
            <translation>سڀ سيٽون</translation>
        </message>
        <message>
            <source>All shown</source>
            <translation>سڀ ڏيکاريل آهن</translation>
        </message>
        <message>
            <source>All targets</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>سڀ ذيلي هدف</translation>
        </message>
        <message>
            <source>All values of this indicator</source>
            <translation>هن اشاري جون سڀ قدرون</translation>
        </message>
        <message>
            <source>All visits</source>
            <translation>سڀ دورا</translation>
        </message>
        <message>
            <source>All who should pay, whether registered or not.</source>
            <translation>اهي سڀ جن تي ادائيگي واجب آهي، رجسٽرڊ هجن يا نه.</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>سڀ سال</translation>
        </message>
        <message>
            <source>All {count} records are as the log tells them.</source>
            <translation>سڀ {count} داخلائون تبديلين جي رجسٽر مطابق آهن.</translation>
        </message>
        <message>
            <source>Alliance</source>
            <translation>اتحاد</translation>
        </message>
        <message>
            <source>Alphabet</source>
            <translation>الف ب</translation>
        </message>
        <message>
            <source>Already saved {time}</source>
            <translation>اڳ ئي محفوظ: {time}</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>متبادل</translation>
        </message>
        <message>
            <source>Among them: {names}</source>
            <translation>انهن ۾: {names}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Amount pledged</source>
            <translation>واعدو ڪيل رقم</translation>
        </message>
        <message>
            <source>An action of it fits an agenda item directly or partly.</source>
            <translation>ان جو ڪو قدم ايجنڊا جي ڪنهن نڪتي سان سڌي يا جزوي مطابقت رکي ٿو.</translation>
        </message>
        <message>
            <source>An adopted commitment does not say yet which SDG targets it covers.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هڪ عهد منظور ٿي چڪو آهي پر اڃا درج ناهي ته اهو ڪهڙن SDG ذيلي هدفن لاءِ آهي.</translation>
        </message>
        <message>
            <source>An engagement</source>
            <translation>ڪو صلاح مشورو</translation>
        </message>
        <message>
            <source>An extension of the other</source>
            <translation>ٻي اسڪيم جو واڌارو</translation>
        </message>
        <message>
            <source>An item is covered when at least one action fits it directly or partly. The index also weighs how well it fits.</source>
            <translation>نڪتو تڏهن پورو ليکبو جڏهن گهٽ ۾ گهٽ هڪ قدم ان سان سڌي يا جزوي مطابقت رکي. انڊيڪس ۾ اهو به شامل آهي ته مطابقت ڪيتري آهي.</translation>
        </message>
        <message>
            <source>An office, an organisation or a group of people.</source>
            <translation>ڪا آفيس، ادارو يا ماڻهن جو گروهه.</translation>
        </message>
        <message>
            <source>And {number} more</source>
            <translation>۽ {number} وڌيڪ</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>سالياني رپورٽ</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>ٻيو</translation>
        </message>
        <message>
            <source>Another program copies this folder to the internet, which can spoil the work. Choose another one.</source>
            <translation>ٻيو ڪو پروگرام هن فولڊر جو نقل انٽرنيٽ تي رکي ٿو، جنهن سان ڪم خراب ٿي سگهي ٿو. ٻيو فولڊر چونڊيو.</translation>
        </message>
        <message>
            <source>Another program will open a copy of “{name}”. Changes to the copy do not come back.</source>
            <translation>ٻيو پروگرام هن فائل جو نقل کوليندو: “{name}”. نقل ۾ ڪيل تبديليون واپس هتي نه اينديون.</translation>
        </message>
        <message>
            <source>Another record</source>
            <translation>ٻي داخلا</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>Answer a question about “{name}”.</source>
            <translation>هڪ سوال جو جواب ڏيو: “{name}”.</translation>
        </message>
        <message>
            <source>Answer due on</source>
            <translation>جواب جي آخري تاريخ</translation>
        </message>
        <message>
            <source>Answer each provincial priority</source>
            <translation>هر صوبائي ترجيح جو جواب ڏيو</translation>
        </message>
        <message>
            <source>Answer one question first. Then papers and other records can be added.</source>
            <translation>پهريان هڪ سوال جو جواب ڏيو. پوءِ ڪاغذ ۽ ٻيون داخلائون شامل ڪري سگهبيون.</translation>
        </message>
        <message>
            <source>Answer to a question</source>
            <translation>سوال جو جواب</translation>
        </message>
        <message>
            <source>Answer with receipt, check code {code}</source>
            <translation>رسيد سان جواب، تصديقي ڪوڊ {code}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>جواب ڏنل</translation>
        </message>
        <message>
            <source>Answered before it was received. Check both dates.</source>
            <translation>جواب جي تاريخ وصوليءَ کان اڳ جي آهي. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>وقت تي جواب ڏنو ويو</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>جواب جي تاريخ</translation>
        </message>
        <message>
            <source>Answered: look whether it is enough</source>
            <translation>جواب آيو: ڏسو ته ڪافي آهي</translation>
        </message>
        <message>
            <source>Answered: the province looks at it</source>
            <translation>جواب ڏنو ويو: صوبو ڏسي پيو</translation>
        </message>
        <message>
            <source>Answers always travel. Papers and pictures travel after them, those that are ticked.</source>
            <translation>جواب هميشه وڃن ٿا. ڪاغذ ۽ تصويرون ان کان پوءِ وڃن ٿيون، رڳو اهي جن تي نشان هجي.</translation>
        </message>
        <message>
            <source>Answers the question</source>
            <translation>ڪهڙي سوال جو جواب</translation>
        </message>
        <message>
            <source>Any cost</source>
            <translation>ڪابه لاڳت</translation>
        </message>
        <message>
            <source>Any ease</source>
            <translation>ڪابه آساني</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>ڪوبه ثبوت</translation>
        </message>
        <message>
            <source>Any shock</source>
            <translation>ڪابه آفت</translation>
        </message>
        <message>
            <source>Anyone who has this computer or its disk can read the work.</source>
            <translation>جنهن وٽ هي ڪمپيوٽر يا ان جي ڊسڪ هجي، اهو ڪم پڙهي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Approval and stage</source>
            <translation>منظوري ۽ موجوده مرحلو</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>منظور ٿيل</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>منظور ڪندڙ</translation>
        </message>
        <message>
            <source>Approved by the council</source>
            <translation>ڪائونسل کان منظور ٿيل</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>منظوريءَ جي تاريخ</translation>
        </message>
        <message>
            <source>April to June</source>
            <translation>اپريل کان جون</translation>
        </message>
        <message>
            <source>Arabic (Windows)</source>
            <translation>عربي (Windows)</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>علائقو</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>شاخ</translation>
        </message>
        <message>
            <source>Around it: {facts}</source>
            <translation>ان سان لاڳاپيل: {facts}</translation>
        </message>
        <message>
            <source>As in the dispatch register.</source>
            <translation>جيئن ڊسپيچ رجسٽر ۾ آهي.</translation>
        </message>
        <message>
            <source>As in the paper; without one, number them in order.</source>
            <translation>جيئن ڪاغذ تي آهي؛ نمبر نه هجي ته ترتيب سان نمبر ڏيو.</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>جيئن پروگرام سان گڏ اچي ٿي</translation>
        </message>
        <message>
            <source>As it stands in the budget book.</source>
            <translation>جيئن بجيٽ جي ڪتاب ۾ آهي.</translation>
        </message>
        <message>
            <source>As it will stand on the cover.</source>
            <translation>جيئن سرورق تي لکيو ويندو.</translation>
        </message>
        <message>
            <source>As its bundle of {day} says</source>
            <translation>جيئن {day} واري بنڊل ۾ آهي</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>جيئن هن ڪمپيوٽر تي آهي</translation>
        </message>
        <message>
            <source>As the person says. Stays on this computer and is never printed.</source>
            <translation>جيئن ماڻهو پاڻ ٻڌائي. هي رڳو هن ڪمپيوٽر تي رهي ٿو ۽ ڪڏهن به پرنٽ نٿو ٿئي.</translation>
        </message>
        <message>
            <source>As they stand</source>
            <translation>جيئن لکيل آهن</translation>
        </message>
        <message>
            <source>As written in its notification.</source>
            <translation>جيئن ان جي نوٽيفڪيشن ۾ لکيل آهي.</translation>
        </message>
        <message>
            <source>As written on the paper, for example DC/SDG/14-2026.</source>
            <translation>جيئن ڪاغذ تي لکيل آهي، مثال طور DC/SDG/14-2026.</translation>
        </message>
        <message>
            <source>Ask about this answer</source>
            <translation>هن جواب بابت سوال ڪريو</translation>
        </message>
        <message>
            <source>Ask about this record</source>
            <translation>هن داخلا بابت سوال ڪريو</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>ٻيهر پڇو</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>پهريان پڇو</translation>
        </message>
        <message>
            <source>Ask upward</source>
            <translation>مٿي درخواست موڪليو</translation>
        </message>
        <message>
            <source>Asked and promised</source>
            <translation>گهريل ۽ واعدو ڪيل رقم</translation>
        </message>
        <message>
            <source>Asked by {officer} on {day}</source>
            <translation>سوال ڪندڙ: {officer}، {day}</translation>
        </message>
        <message>
            <source>Asked by {officer} on {day}, for practice</source>
            <translation>سوال ڪندڙ: {officer}، {day}، مشق لاءِ</translation>
        </message>
        <message>
            <source>Asked for and not yet promised, in rupees.</source>
            <translation>گهريل رقم جنهن جو اڃا واعدو ناهي ٿيو، رپين ۾.</translation>
        </message>
        <message>
            <source>Assembly or parliamentary task force</source>
            <translation>اسيمبلي يا پارلياماني ٽاسڪ فورس</translation>
        </message>
        <message>
            <source>Association of councils</source>
            <translation>ڪائونسلن جي ايسوسيئيشن</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>مفروضو</translation>
        </message>
        <message>
            <source>At least {share} by the rule</source>
            <translation>قاعدي موجب گهٽ ۾ گهٽ {share}</translation>
        </message>
        <message>
            <source>At work over the line. You can go on working.</source>
            <translation>رابطي تي ڪم هلي رهيو آهي. توهان پنهنجو ڪم جاري رکي سگهو ٿا.</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>حاضري</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>حاضريءَ جي شيٽ</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>ڪل حاضريون</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>مخاطب</translation>
        </message>
        <message>
            <source>Audience and counting</source>
            <translation>مخاطب ۽ ڳڻپ</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>ليکڪ</translation>
        </message>
        <message>
            <source>Awaited</source>
            <translation>انتظار آهي</translation>
        </message>
        <message>
            <source>Awareness</source>
            <translation>آگاهي</translation>
        </message>
        <message>
            <source>Awareness event</source>
            <translation>آگاهي پروگرام</translation>
        </message>
        <message>
            <source>Awareness events</source>
            <translation>آگاهي پروگرام</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>پوئتي</translation>
        </message>
        <message>
            <source>Back to the data</source>
            <translation>انگن اکرن ڏانهن پوئتي</translation>
        </message>
        <message>
            <source>Back to the packs</source>
            <translation>پيڪن ڏانهن واپس</translation>
        </message>
        <message>
            <source>Back to the password</source>
            <translation>پاسورڊ ڏانهن واپس</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>سوالن ڏانهن پوئتي</translation>
        </message>
        <message>
            <source>Ballot paper</source>
            <translation>راءِ جي پرچي</translation>
        </message>
        <message>
            <source>Balochistan Local Government Act 2010</source>
            <translation>بلوچستان لوڪل گورنمينٽ ايڪٽ 2010</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>اڀي ليڪ</translation>
        </message>
        <message>
            <source>Barriers</source>
            <translation>رڪاوٽون</translation>
        </message>
        <message>
            <source>Barriers and voice</source>
            <translation>رڪاوٽون ۽ آواز</translation>
        </message>
        <message>
            <source>Bars of committed money and gap in each fiscal year; the figures stand in the table.</source>
            <translation>هر مالي سال جي مختص رقم ۽ مالي کوٽ جون پٽيون؛ انگ جدول ۾ ڏنل آهن.</translation>
        </message>
        <message>
            <source>Bars of the people counted at each event; the figures stand in the table below.</source>
            <translation>هر پروگرام ۾ ڳڻيل ماڻهن جون پٽيون؛ انگ هيٺين جدول ۾ ڏنل آهن.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>بنيادي قدر</translation>
        </message>
        <message>
            <source>Baseline and stakeholder book</source>
            <translation>بنيادي جائزي ۽ لاڳاپيل ڌرين جو ڪتاب</translation>
        </message>
        <message>
            <source>Baseline and stakeholder book: indicator sheet with sources, data gaps, grid, mandate matrix, roles sheet (who decides, who carries out), issues and groups.</source>
            <translation>بنيادي جائزي ۽ لاڳاپيل ڌرين جو ڪتاب: ماخذ سميت اشارين جي شيٽ، انگن اکرن جي کوٽ، اثر رسوخ ۽ دلچسپيءَ جو خاڪو، ذميوارين ۽ اختيارن جو جدول، ڪردارن جي شيٽ (ڪير فيصلو ڪري ٿو، ڪير عمل ڪري ٿو)، مسئلا ۽ گروهه.</translation>
        </message>
        <message>
            <source>Baseline sheet</source>
            <translation>بنيادي جائزي جي شيٽ</translation>
        </message>
        <message>
            <source>Baseline study</source>
            <translation>بنيادي جائزو</translation>
        </message>
        <message>
            <source>Baseline study and Stakeholder mapping to match your available institutional function and issues of SDGs</source>
            <translation>بنيادي جائزو ۽ لاڳاپيل ڌرين جو نقشو، ته جيئن ادارن جي موجود فرضن کي SDGs جي مسئلن سان ملائي سگهجي</translation>
        </message>
        <message>
            <source>Baseline values pasted: {number}</source>
            <translation>چنبڙايل بنيادي قدرون: {number}</translation>
        </message>
        <message>
            <source>Baseline values pasted: {number}. Lines without an indicator: {left}.</source>
            <translation>چنبڙايل بنيادي قدرون: {number}. جن سٽن لاءِ ڪو اشاريو نه هو: {left}.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>بنياد</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>اڳ</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>اڳ ۽ پوءِ</translation>
        </message>
        <message>
            <source>Before it is handed on</source>
            <translation>اڳتي ڏيڻ کان اڳ</translation>
        </message>
        <message>
            <source>Before you go on, say what answers this: {field}</source>
            <translation>اڳتي وڌڻ کان اڳ ٻڌايو ته هن جو جواب ڇا ڏئي ٿو: {field}</translation>
        </message>
        <message>
            <source>Before {before}, after {after}</source>
            <translation>اڳ {before}، پوءِ {after}</translation>
        </message>
        <message>
            <source>Before: {answer}</source>
            <translation>اڳ: {answer}</translation>
        </message>
        <message>
            <source>Begin the action plan in step 4.</source>
            <translation>مرحلي 4 ۾ عملي منصوبو شروع ڪريو.</translation>
        </message>
        <message>
            <source>Behind the averages</source>
            <translation>سراسريءَ جي پويان</translation>
        </message>
        <message>
            <source>Being done</source>
            <translation>عمل هيٺ</translation>
        </message>
        <message>
            <source>Being drafted</source>
            <translation>تياريءَ هيٺ</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>ڪنهن ۾ شامل</translation>
        </message>
        <message>
            <source>Belongs to: {kind}, {name}</source>
            <translation>ڪنهن ۾ شامل: {kind}، {name}</translation>
        </message>
        <message>
            <source>Below the smallest size</source>
            <translation>سڀ کان ننڍي حد کان گهٽ</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>بهترين</translation>
        </message>
        <message>
            <source>Best and worst rank when each weight is a fifth less or more.</source>
            <translation>سڀ کان مٿيون ۽ سڀ کان هيٺيون درجو، جڏهن هر وزن پنجون حصو گهٽ يا وڌيڪ هجي.</translation>
        </message>
        <message>
            <source>Best practices promotion experience exchange and initiated local government cooperation</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربن جو واڌارو، تجربي جي ڏي وٺ ۽ مڪاني حڪومتن ۾ تعاون جي شروعات</translation>
        </message>
        <message>
            <source>Best rank</source>
            <translation>مٿيون درجو</translation>
        </message>
        <message>
            <source>Best within a range</source>
            <translation>مقرر حد اندر بهتر</translation>
        </message>
        <message>
            <source>Better after step {number}</source>
            <translation>مرحلي {number} کان پوءِ بهتر</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>ڪالمن جي وچ ۾</translation>
        </message>
        <message>
            <source>Between the groups</source>
            <translation>گروهن جو فرق</translation>
        </message>
        <message>
            <source>Between the worst and the best part</source>
            <translation>ڪمزور ترين ۽ بهترين حصي جو فرق</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>جاري ڪيل بل</translation>
        </message>
        <message>
            <source>Billed, not collected</source>
            <translation>بل جاري، وصولي باقي</translation>
        </message>
        <message>
            <source>Billions</source>
            <translation>ارب</translation>
        </message>
        <message>
            <source>Blank form</source>
            <translation>خالي فارم</translation>
        </message>
        <message>
            <source>Blank forms for the field</source>
            <translation>فيلڊ جي ڪم لاءِ خالي فارم</translation>
        </message>
        <message>
            <source>Blank: {answer}</source>
            <translation>خالي: {answer}</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>حدون</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>ٻئي</translation>
        </message>
        <message>
            <source>Both are noted. The work goes on.</source>
            <translation>ٻئي ڳالهيون نوٽ ٿي ويون. ڪم جاري رهندو.</translation>
        </message>
        <message>
            <source>Both name {targets}. Not judged yet.</source>
            <translation>ٻنهي ۾ درج آهن: {targets}. فيصلو اڃا باقي.</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>مختصر رپورٽ</translation>
        </message>
        <message>
            <source>Brief for the Deputy Commissioner</source>
            <translation>ڊپٽي ڪمشنر لاءِ مختصر رپورٽ</translation>
        </message>
        <message>
            <source>Brief for the council</source>
            <translation>ڪائونسل لاءِ مختصر رپورٽ</translation>
        </message>
        <message>
            <source>Bring back what was typed at {time} in “{field}”?</source>
            <translation>ڇا هن خاني ۾ لکيل جواب واپس آڻجي: “{field}”، وقت {time}؟</translation>
        </message>
        <message>
            <source>Bring departments, councils and citizens to one table with a notification, a calendar and a quorum, so that coordination does not depend on one officer. Train the people in it, and follow every decision to its end.</source>
            <translation>نوٽيفڪيشن، ڪئلينڊر ۽ ڪورم سان کاتن، ڪائونسلن ۽ شهرين کي هڪ ميز تي آڻيو، ته جيئن رابطاڪاري رڳو هڪ آفيسر تي نه ڀاڙي. ان جي ماڻهن کي سکيا ڏيو ۽ هر فيصلي تي آخر تائين نظر رکو.</translation>
        </message>
        <message>
            <source>Bring from Excel</source>
            <translation>ايڪسل مان آڻيو</translation>
        </message>
        <message>
            <source>Bring from Excel: {kind}</source>
            <translation>ايڪسل مان آڻيو: {kind}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>%n قطار آڻيو</numerusform>
                <numerusform>%n قطارون آڻيو</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in missing voices</source>
            <translation>رهجي ويل آواز شامل ڪريو</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>واپس آڻيو</translation>
        </message>
        <message>
            <source>Bring it into force and add the scan of the decision.</source>
            <translation>ان کي نافذ ڪرايو ۽ فيصلي جو اسڪين شامل ڪريو.</translation>
        </message>
        <message>
            <source>Bring my work back</source>
            <translation>منهنجو ڪم واپس آڻيو</translation>
        </message>
        <message>
            <source>Bring partners in</source>
            <translation>ڀائيوار شامل ڪريو</translation>
        </message>
        <message>
            <source>Bring the work to this computer</source>
            <translation>ڪم هن ڪمپيوٽر تي آڻيو</translation>
        </message>
        <message>
            <source>Bringing people together</source>
            <translation>ماڻهن کي گڏ ڪرڻ</translation>
        </message>
        <message>
            <source>Brought back from the damaged file</source>
            <translation>خراب فائل مان واپس آندو ويو</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>بجيٽ</translation>
        </message>
        <message>
            <source>Budget calendar</source>
            <translation>بجيٽ ڪئلينڊر</translation>
        </message>
        <message>
            <source>Budget statement</source>
            <translation>بجيٽ جو بيان</translation>
        </message>
        <message>
            <source>Budget tagging</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>بجيٽ کي ذيلي هدفن سان ڳنڍڻ</translation>
        </message>
        <message>
            <source>Building map fees</source>
            <translation>عمارتي نقشي جي فيس</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>بنڊل</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} comes on several sticks. Missing: parts {missing} of {all}.</source>
            <translation>بنڊل {number} ڪيترين ئي يو ايس بين تي آيو آهي، موڪليندڙ: {place}. {all} مان هي حصا باقي آهن: {missing}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in, and with it what had waited: {numbers}. Changes: {changes}. Differences to decide: {differences}.</source>
            <translation>بنڊل {number} شامل ٿي ويو، ۽ ان سان گڏ اهي بنڊل به جيڪي انتظار ۾ هئا: {numbers}. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}.</source>
            <translation>بنڊل {number} شامل ٿي ويو. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. Changes of other offices' records that are set aside: {aside}.</source>
            <translation>بنڊل {number} شامل ٿي ويو. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}. ٻين آفيسن جي داخلائن جون تبديليون جيڪي الڳ رکيون ويون: {aside}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. The certificate of {computer} has run out. Ask the district for a new request and admit the computer again.</source>
            <translation>بنڊل {number} شامل ٿي ويو. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}. هن ڪمپيوٽر جي سرٽيفڪيٽ جو مدو ختم ٿي ويو: {computer}. ضلعي کان نئين درخواست گهرو ۽ ڪمپيوٽر کي ٻيهر اجازت ڏيو.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. The certificate of {computer} has run out. Ask the provincial office to admit the computer again.</source>
            <translation>بنڊل {number} شامل ٿي ويو. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}. هن ڪمپيوٽر جي سرٽيفڪيٽ جو مدو ختم ٿي ويو: {computer}. صوبائي آفيس کي چئو ته ان کي ٻيهر اجازت ڏئي.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. Two computers work under one name: the work of both is kept, the second as {computer}. Ask the district which laptop was copied.</source>
            <translation>بنڊل {number} شامل ٿي ويو. موڪليندڙ: {place}. تبديليون: {changes}. فيصلي لاءِ فرق: {differences}. ٻه ڪمپيوٽر هڪ ئي نالي سان ڪم ڪن ٿا: ٻنهي جو ڪم محفوظ آهي، ٻئي جو هن نالي سان: {computer}. ضلعي کان پڇو ته ڪهڙي ليپ ٽاپ جي نقل ٺاهي وئي.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} taken in</source>
            <translation>بنڊل {number} شامل ٿي ويو، موڪليندڙ: {place}</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} waits: changes {first} to {last} before it have not come. Ask {place} for a full bundle.</source>
            <translation>بنڊل {number} انتظار ۾ آهي، موڪليندڙ: {place}. ان کان اڳ جون {first} کان {last} تائين تبديليون نه پهتيون آهن. موڪليندڙ آفيس کان پورو بنڊل گهرايو.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} waits: it builds on bundle {after}, which has not come. Ask {place} for it.</source>
            <translation>بنڊل {number} انتظار ۾ آهي، موڪليندڙ: {place}. ان کان اڳ وارو بنڊل {after} گهربل آهي جيڪو نه پهتو آهي. موڪليندڙ آفيس کان اهو گهرايو.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place} was taken in on {day}. Nothing to do.</source>
            <translation>بنڊل {number} اڳ ئي شامل ٿي چڪو آهي. موڪليندڙ: {place}. تاريخ: {day}. ڪجهه ڪرڻ جي ضرورت ناهي.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}.</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}. تبديليون: {changes}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. Changes of other offices' records that are set aside: {aside}.</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}. تبديليون: {changes}. ٻين آفيسن جي داخلائن جون تبديليون جيڪي الڳ رکيون ويون: {aside}.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. Ask the district for a new request and admit the computer again.</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}. تبديليون: {changes}. هن ڪمپيوٽر جي سرٽيفڪيٽ جو مدو ختم ٿي ويو: {computer}. ضلعي کان نئين درخواست گهرو ۽ ڪمپيوٽر کي ٻيهر اجازت ڏيو.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. Ask the provincial office to admit the computer again.</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}. تبديليون: {changes}. هن ڪمپيوٽر جي سرٽيفڪيٽ جو مدو ختم ٿي ويو: {computer}. صوبائي آفيس کي چئو ته ان کي ٻيهر اجازت ڏئي.</translation>
        </message>
        <message>
            <source>Bundle {number} from {place}. Changes: {changes}. Two computers work under one name. Take it in: nothing is lost, and the work of both is kept.</source>
            <translation>بنڊل {number}، موڪليندڙ: {place}. تبديليون: {changes}. ٻه ڪمپيوٽر هڪ ئي نالي سان ڪم ڪن ٿا. هن کي شامل ڪريو: ڪجهه به ضايع نه ٿيندو، ٻنهي جو ڪم محفوظ رهندو.</translation>
        </message>
        <message>
            <source>Bundle {number} has been on its way since today. If that stick is lost, nothing is lost: bundle {next} carries it all.</source>
            <translation>بنڊل {number} اڄ کان رستي ۾ آهي. جيڪڏهن اها يو ايس بي گم ٿي وڃي ته به ڪجهه ضايع نه ٿيندو: بنڊل {next} ۾ سڀ ڪجهه هوندو.</translation>
        </message>
        <message>
            <source>Bundle {number} has been on its way since {day}, {days} days. If that stick is lost, nothing is lost: bundle {next} carries it all.</source>
            <translation>بنڊل {number} هن تاريخ کان رستي ۾ آهي: {day}، {days} ڏينهن. جيڪڏهن اها يو ايس بي گم ٿي وڃي ته به ڪجهه ضايع نه ٿيندو: بنڊل {next} ۾ سڀ ڪجهه هوندو.</translation>
        </message>
        <message>
            <source>Bundle {number} has been sent.</source>
            <translation>بنڊل {number} موڪليو ويو.</translation>
        </message>
        <message>
            <source>Bundle {number} has been sent; it went on at piece {piece} of {pieces}.</source>
            <translation>بنڊل {number} موڪليو ويو؛ موڪلڻ {pieces} مان حصي {piece} کان اڳتي هليو.</translation>
        </message>
        <message>
            <source>Bundle {number} has not left whole</source>
            <translation>بنڊل {number} پورو نه ويو آهي</translation>
        </message>
        <message>
            <source>Bundle {number} to {place}</source>
            <translation>بنڊل {number}، وصول ڪندڙ: {place}</translation>
        </message>
        <message>
            <source>Bundles can also go over a line, to a place that your provincial office names. Leave this empty if only sticks are used.</source>
            <translation>بنڊل رابطي وسيلي به وڃي سگهن ٿا، ان جاءِ تي جيڪا توهان جي صوبائي آفيس ٻڌائي. جيڪڏهن رڳو يو ايس بي استعمال ٿئي ته هي خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Bundles can go. The province marks them as not yet verified until it has your request.</source>
            <translation>بنڊل موڪلي سگهجن ٿا. جيستائين توهان جي درخواست نه پهچي، صوبو انهن تي تصديق باقي لکندو.</translation>
        </message>
        <message>
            <source>Bundles sent and received</source>
            <translation>موڪليل ۽ وصول ٿيل بنڊل</translation>
        </message>
        <message>
            <source>Bus stand fees</source>
            <translation>بس اڏي جي فيس</translation>
        </message>
        <message>
            <source>By an equal rate</source>
            <translation>برابر شرح سان</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>ذريعي موجب</translation>
        </message>
        <message>
            <source>By due date</source>
            <translation>آخري تاريخ موجب</translation>
        </message>
        <message>
            <source>By order of {office}, with effect from {day}:</source>
            <translation>بحڪم {office}، لاڳو ٿيڻ جي تاريخ {day}:</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>ذميوار موجب</translation>
        </message>
        <message>
            <source>By target</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذيلي هدف موجب</translation>
        </message>
        <message>
            <source>By tehsil</source>
            <translation>تحصيل موجب</translation>
        </message>
        <message>
            <source>Bylaw</source>
            <translation>بائي لا</translation>
        </message>
        <message>
            <source>COVID-19</source>
            <translation>COVID-19</translation>
        </message>
        <message>
            <source>Calendar of papers</source>
            <translation>ڪاغذن جو ڪئلينڊر</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>فون ڪال</translation>
        </message>
        <message>
            <source>Call the district and have its check number read out: six groups of five figures. Type it here.</source>
            <translation>ضلعي کي فون ڪريو ۽ ان جو تصديقي نمبر پڙهائي ٻڌو: پنجن انگن جا ڇهه حصا. اهو هتي لکو.</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>حاصل ٿي سگهي ٿو</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>رد ڪريو</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>رد ٿيل</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>صلاحيت</translation>
        </message>
        <message>
            <source>Capacity not scored yet</source>
            <translation>صلاحيت جو اسڪور اڃا باقي</translation>
        </message>
        <message>
            <source>Capacity {number} of {all}</source>
            <translation>صلاحيت: {all} مان {number}</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation>ڪيپيٽل</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>ڪيپيٽل لاڳت</translation>
        </message>
        <message>
            <source>Capital costs</source>
            <translation>ڪيپيٽل خرچ</translation>
        </message>
        <message>
            <source>Carries out</source>
            <translation>عمل ڪندڙ</translation>
        </message>
        <message>
            <source>Carry out the decision “{name}”.</source>
            <translation>فيصلي تي عمل ڪريو: “{name}”.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>زمرو</translation>
        </message>
        <message>
            <source>Cattle market</source>
            <translation>مال پڙي</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>مٿين حد</translation>
        </message>
        <message>
            <source>Ceilings and rules for schemes</source>
            <translation>اسڪيمن جون مٿيون حدون ۽ قاعدا</translation>
        </message>
        <message>
            <source>Celebration of a day</source>
            <translation>ڏينهن ملهائڻ</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>چيئرپرسن</translation>
        </message>
        <message>
            <source>Chairperson of the committee</source>
            <translation>ڪميٽيءَ جو چيئرپرسن</translation>
        </message>
        <message>
            <source>Chairperson of the council</source>
            <translation>ڪائونسل جو چيئرپرسن</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تبديل ڪريو</translation>
        </message>
        <message>
            <source>Change between questions and table</source>
            <translation>سوالن ۽ جدول مان هڪ چونڊيو</translation>
        </message>
        <message>
            <source>Change the password or the lock</source>
            <translation>پاسورڊ يا تالو تبديل ڪريو</translation>
        </message>
        <message>
            <source>Change this answer</source>
            <translation>تبديل ڪريو</translation>
        </message>
        <message>
            <source>Changed here</source>
            <translation>هتي تبديل ٿيل</translation>
        </message>
        <message>
            <source>Changed lines go into the next pack. Lines of the program are never lost.</source>
            <translation>تبديل ٿيل قطارون ايندڙ پيڪ ۾ وڃن ٿيون. پروگرام جون قطارون ڪڏهن به ضايع نٿيون ٿين.</translation>
        </message>
        <message>
            <source>Changed ranks without a reason: {count}.</source>
            <translation>بنا سبب تبديل ڪيل درجا: {count}.</translation>
        </message>
        <message>
            <source>Changed since the decision</source>
            <translation>فيصلي کان پوءِ تبديل ٿيو</translation>
        </message>
        <message>
            <source>Changed: {record}</source>
            <translation>تبديل ٿيل: {record}</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ذريعو</translation>
        </message>
        <message>
            <source>Check a code</source>
            <translation>ڪوڊ جاچيو</translation>
        </message>
        <message>
            <source>Check again: “{name}”.</source>
            <translation>ٻيهر جاچيو: “{name}”.</translation>
        </message>
        <message>
            <source>Check answers</source>
            <translation>جواب جاچيو</translation>
        </message>
        <message>
            <source>Check answers: {name}</source>
            <translation>جواب جاچيو: {name}</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>تصديقي ڪوڊ</translation>
        </message>
        <message>
            <source>Check code of the file</source>
            <translation>فائل جو تصديقي ڪوڊ</translation>
        </message>
        <message>
            <source>Check code {code}</source>
            <translation>تصديقي ڪوڊ {code}</translation>
        </message>
        <message>
            <source>Check number</source>
            <translation>تصديقي نمبر</translation>
        </message>
        <message>
            <source>Check number of {computer}</source>
            <translation>ڪمپيوٽر جو تصديقي نمبر: {computer}</translation>
        </message>
        <message>
            <source>Check number, to be read to the province over the phone</source>
            <translation>تصديقي نمبر، جيڪو صوبي کي فون تي پڙهي ٻڌائبو</translation>
        </message>
        <message>
            <source>Check the code</source>
            <translation>ڪوڊ جاچيو</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>قطارون جاچيو</translation>
        </message>
        <message>
            <source>Check who gains</source>
            <translation>ڏسو ته فائدو ڪنهن کي ٿيندو</translation>
        </message>
        <message>
            <source>Checked and complete. You can take the stick out now.</source>
            <translation>جاچيل ۽ مڪمل. هاڻي يو ايس بي ڪڍي سگهو ٿا.</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>جاچ ڪندڙ</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>جاچ جي تاريخ</translation>
        </message>
        <message>
            <source>Checked. Parts {parts} of {all} are on this stick. Now the whole bundle has left.</source>
            <translation>جاچيل. {all} مان هي حصا هن يو ايس بيءَ تي آهن: {parts}. هاڻي پورو بنڊل وڃي چڪو آهي.</translation>
        </message>
        <message>
            <source>Checked. Parts {parts} of {all} are on this stick. Put in the next stick for parts {missing}.</source>
            <translation>جاچيل. {all} مان هي حصا هن يو ايس بيءَ تي آهن: {parts}. هنن حصن لاءِ ايندڙ يو ايس بي لڳايو: {missing}.</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>ٻار</translation>
        </message>
        <message>
            <source>Choice from a list</source>
            <translation>فهرست مان چونڊ</translation>
        </message>
        <message>
            <source>Choose a district</source>
            <translation>ضلعو چونڊيو</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>فائل چونڊيو</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>فولڊر چونڊيو</translation>
        </message>
        <message>
            <source>Choose a safety copy. All the work that is in it comes back.</source>
            <translation>حفاظتي نقل چونڊيو. ان ۾ موجود سڄو ڪم واپس اچي ويندو.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>ٻي فائل چونڊيو</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>فائلون چونڊيو</translation>
        </message>
        <message>
            <source>Choose openly what comes first, then write a results chain with SMART targets, actions, places, dates and costs. The plan serves the local development agenda and shows the SDG target behind every rupee.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>سڀني جي سامهون طئي ڪريو ته پهريان ڇا ٿيندو، پوءِ SMART گهربل قدرن، قدمن، هنڌن، تاريخن ۽ لاڳت سان نتيجن جو سلسلو لکو. منصوبو مڪاني ترقياتي ايجنڊا لاءِ آهي ۽ هر رپئي جي پويان SDG ذيلي هدف ڏيکاري ٿو.</translation>
        </message>
        <message>
            <source>Choose the action that is linked, or say that the item does not apply.</source>
            <translation>اهو قدم چونڊيو جنهن جو لاڳاپو آهي، يا ٻڌايو ته هي نڪتو لاڳو نٿو ٿئي.</translation>
        </message>
        <message>
            <source>Choose the district from the list.</source>
            <translation>فهرست مان ضلعو چونڊيو.</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>فائل چونڊيو</translation>
        </message>
        <message>
            <source>Choose the file that holds the table. Nothing changes before the last page; the file stays as it is.</source>
            <translation>اها فائل چونڊيو جنهن ۾ جدول آهي. آخري صفحي کان اڳ ڪجهه به تبديل نه ٿيندو؛ فائل جيئن آهي تيئن رهندي.</translation>
        </message>
        <message>
            <source>Choose the indicators</source>
            <translation>اشاريا چونڊيو</translation>
        </message>
        <message>
            <source>Choose the start file</source>
            <translation>شروعاتي فائل چونڊيو</translation>
        </message>
        <message>
            <source>Choose what stays here</source>
            <translation>چونڊيو ته ڇا هتي رهي</translation>
        </message>
        <message>
            <source>Choose your district from the list.</source>
            <translation>فهرست مان پنهنجو ضلعو چونڊيو.</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>پنهنجي ٻولي چونڊيو</translation>
        </message>
        <message>
            <source>Choose your province.</source>
            <translation>پنهنجو صوبو چونڊيو.</translation>
        </message>
        <message>
            <source>Citizen feedback</source>
            <translation>شهرين جي راءِ</translation>
        </message>
        <message>
            <source>Citizens</source>
            <translation>شهري</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>سول سوسائٽي</translation>
        </message>
        <message>
            <source>Class of source</source>
            <translation>مالي ذريعي جو قسم</translation>
        </message>
        <message>
            <source>Classes of source: {have} of {want}.</source>
            <translation>مالي ذريعن جا قسم: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Clause of a plan</source>
            <translation>منصوبي جي شق</translation>
        </message>
        <message>
            <source>Clear for other districts</source>
            <translation>ٻين ضلعن لاءِ منظور ڪريو</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>منظوري</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>منظور ٿيل</translation>
        </message>
        <message>
            <source>Cleared by the district</source>
            <translation>ضلعي کان منظور ٿيل</translation>
        </message>
        <message>
            <source>Cleared for other districts</source>
            <translation>ٻين ضلعن لاءِ منظور</translation>
        </message>
        <message>
            <source>Cleared for other districts.</source>
            <translation>ٻين ضلعن لاءِ منظور ڪيو ويو.</translation>
        </message>
        <message>
            <source>Cleared practices</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>منظور ٿيل ڪامياب تجربا</translation>
        </message>
        <message>
            <source>Click in a field to write in it.</source>
            <translation>لکڻ لاءِ ڪنهن خاني ۾ ڪلڪ ڪريو.</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>موسمياتي اثر</translation>
        </message>
        <message>
            <source>Climate and risk</source>
            <translation>موسمياتي اثر ۽ خطرو</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند ڪريو</translation>
        </message>
        <message>
            <source>Close the pilot honestly</source>
            <translation>آزمائشي ڪم ايمانداريءَ سان بند ڪريو</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>پروگرام بند ڪريو</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>Closed before it was decided. The meeting was held on {day}.</source>
            <translation>هي فيصلو ٿيڻ کان اڳ بند ڏيکاريل آهي. اجلاس {day} تي ٿيو هو.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>بند ٿيڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Co-lead</source>
            <translation>گڏيل سربراهي</translation>
        </message>
        <message>
            <source>Co-opted member</source>
            <translation>ڪو آپٽيڊ ميمبر</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>ڪوڊ</translation>
        </message>
        <message>
            <source>Code of a reference list</source>
            <translation>حوالي جي فهرست جو ڪوڊ</translation>
        </message>
        <message>
            <source>Code {code} has no edition. Codes change their meaning between editions: add the edition first.</source>
            <translation>هن ڪوڊ جو ايڊيشن درج ناهي: {code}. هر ايڊيشن ۾ ڪوڊ جو مطلب بدلجي سگهي ٿو: پهريان ايڊيشن داخل ڪريو.</translation>
        </message>
        <message>
            <source>Coherence</source>
            <translation>پاڻ ۾ مطابقت</translation>
        </message>
        <message>
            <source>Collaborate</source>
            <translation>گڏجي ڪم ڪرڻ</translation>
        </message>
        <message>
            <source>Collect on a fixed rhythm what moved, what was spent and what was seen on site, and say plainly what is on track. Report it three ways from the same records: to the task force and province, to the national review, and to the public.</source>
            <translatorcomment>صحيح رفتار (on track): Does it read as on track?</translatorcomment>
            <translation>مقرر وقفي سان گڏ ڪريو ته ڇا اڳتي وڌيو، ڪيترو خرچ ٿيو ۽ موقعي تي ڇا ڏٺو ويو، ۽ صاف ٻڌايو ته ڇا صحيح رفتار تي آهي. انهن ئي داخلائن مان ٽن طريقن سان رپورٽ ڏيو: ٽاسڪ فورس ۽ صوبي کي، قومي جائزي کي، ۽ عوام کي.</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>وصول ٿيل رقم</translation>
        </message>
        <message>
            <source>Collected last year</source>
            <translation>گذريل سال وصول ٿيل</translation>
        </message>
        <message>
            <source>Collected of billed</source>
            <translation>بلن مان وصولي</translation>
        </message>
        <message>
            <source>Collected this year</source>
            <translation>هن سال وصول ٿيل</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>گڏ ڪندڙ آفيس</translation>
        </message>
        <message>
            <source>Collector of the value due</source>
            <translation>باقي قدر گڏ ڪندڙ</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ</translation>
        </message>
        <message>
            <source>Column {letter}</source>
            <translation>ڪالم {letter}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>ڪالم</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>ڪنهن کان پوءِ</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>ڪاما (,)</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>حڪم</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>رايو</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>عهد</translation>
        </message>
        <message>
            <source>Commitment file</source>
            <translation>عهد جي فائل</translation>
        </message>
        <message>
            <source>Commitment file: register, scorecard, follow-ups and reach, with fillable drafts of a council resolution, an office order and an MoU for signature.</source>
            <translation>عهد جي فائل: رجسٽر، اسڪور ڪارڊ، پيروي ۽ آگاهيءَ جي پهچ، گڏوگڏ دستخط لاءِ ڪائونسل جي ٺهراءَ، آفيس آرڊر ۽ مفاهمتي ياداشت جا مسودا جن جون خالي جڳهون ڀري سگهجن.</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>عهد</translation>
        </message>
        <message>
            <source>Commitments over time</source>
            <translation>وقت سان گڏ عهد</translation>
        </message>
        <message>
            <source>Commitments will stand here from their decision to their delivery date.</source>
            <translation>عهد هتي فيصلي جي تاريخ کان پورو ڪرڻ جي مدي تائين نظر ايندا.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>مختص رقم</translation>
        </message>
        <message>
            <source>Committed money and gap by fiscal year, in rupees</source>
            <translation>مالي سال موجب مختص رقم ۽ مالي کوٽ، رپين ۾</translation>
        </message>
        <message>
            <source>Committed, Rs</source>
            <translation>مختص رقم، رپيا</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>ابلاغ</translation>
        </message>
        <message>
            <source>Community contribution</source>
            <translation>مڪاني ماڻهن جو حصو</translation>
        </message>
        <message>
            <source>Community organisation</source>
            <translation>مڪاني سماجي تنظيم</translation>
        </message>
        <message>
            <source>Company's social responsibility money (CSR)</source>
            <translation>ڪمپنيءَ جي سماجي ذميواريءَ جي رقم (CSR)</translation>
        </message>
        <message>
            <source>Company's social responsibility project (CSR)</source>
            <translation>ڪمپنيءَ جي سماجي ذميواريءَ جو پروجيڪٽ (CSR)</translation>
        </message>
        <message>
            <source>Compare districts</source>
            <translation>ضلعن جي ڀيٽ</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شڪايت</translation>
        </message>
        <message>
            <source>Complaint box</source>
            <translation>شڪايت باڪس</translation>
        </message>
        <message>
            <source>Complaints portal</source>
            <translation>شڪايتي پورٽل</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>مڪمل</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مڪمل</translation>
        </message>
        <message>
            <source>Completed evaluations without a response: {count}.</source>
            <translation>مڪمل جائزا جن جو جواب نه ڏنو ويو: {count}.</translation>
        </message>
        <message>
            <source>Completeness: {share}</source>
            <translation>انگ مڪمل: {share}</translation>
        </message>
        <message>
            <source>Computers</source>
            <translation>ڪمپيوٽر</translation>
        </message>
        <message>
            <source>Computers of the districts</source>
            <translation>ضلعن جا ڪمپيوٽر</translation>
        </message>
        <message>
            <source>Computers that are known</source>
            <translation>سڃاتل ڪمپيوٽر</translation>
        </message>
        <message>
            <source>Computers that ask to be admitted</source>
            <translation>اجازت گهرندڙ ڪمپيوٽر</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>شروعاتي خاڪو</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>ڳڻتي</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>شرط</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>رضامندي</translation>
        </message>
        <message>
            <source>Consult</source>
            <translation>راءِ وٺڻ</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>راءِ ورتي وڃي ٿي</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>رابطي وارو</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>رابطا</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جاري رکو</translation>
        </message>
        <message>
            <source>Continue copying</source>
            <translation>نقل جاري رکو</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>تعاون جو معاهدو</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>رابطاڪاري</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نقل ٿي ويو</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>ڪاپيون</translation>
        </message>
        <message>
            <source>Copies given out, or times it was aired.</source>
            <translation>ورهايل ڪاپيون، يا ڪيترا ڀيرا نشر ٿيو.</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>نقل هنن ڏانهن</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>مدد لاءِ نقل ڪريو</translation>
        </message>
        <message>
            <source>Copy my work now</source>
            <translation>هاڻي منهنجي ڪم جو نقل ٺاهيو</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>تصوير نقل ڪريو</translation>
        </message>
        <message>
            <source>Copy the slip</source>
            <translation>پرچي نقل ڪريو</translation>
        </message>
        <message>
            <source>Copy these rows</source>
            <translation>هي قطارون نقل ڪريو</translation>
        </message>
        <message>
            <source>Copying was interrupted. It goes on from {percent} %.</source>
            <translation>نقل وچ ۾ رڪجي وئي. اها {percent} سيڪڙو کان اڳتي هلندي.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>لاڳت</translation>
        </message>
        <message>
            <source>Cost a person</source>
            <translation>في ماڻهو لاڳت</translation>
        </message>
        <message>
            <source>Cost against committed money, year by year: what is funded, what is missing, and who could carry it. Turn the missing part into schemes that pass the rules, better own revenue, and partnerships with a workable business model.</source>
            <translation>سال بسال لاڳت ۽ مختص رقم جي ڀيٽ: ڪنهن لاءِ رقم موجود آهي، ڪيتري گهٽ آهي، ۽ اها ڪير ڏئي سگهي ٿو. ان کوٽ کي قاعدن تي پوري لهندڙ اسڪيمن، پنهنجن ذريعن جي بهتر آمدنيءَ ۽ هلي سگهندڙ ڪاروباري ماڊل وارين ڀائيوارين سان پورو ڪريو.</translation>
        </message>
        <message>
            <source>Cost less what was spent before the first year and since.</source>
            <translation>لاڳت مان اها رقم ڪڍي جيڪا پهرين سال کان اڳ ۽ ان کان پوءِ خرچ ٿي.</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>لاڳت جي مد</translation>
        </message>
        <message>
            <source>Cost lines</source>
            <translation>لاڳت جون مدون</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>هڪ جي لاڳت</translation>
        </message>
        <message>
            <source>Cost them</source>
            <translation>لاڳت ڪٿيو</translation>
        </message>
        <message>
            <source>Cost, Rs</source>
            <translation>لاڳت، رپيا</translation>
        </message>
        <message>
            <source>Cost, impact and duration</source>
            <translation>ڪارڪردگي، اثر ۽ پائيداري</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>لاڳت</translation>
        </message>
        <message>
            <source>Costs and income</source>
            <translation>لاڳت ۽ آمدني</translation>
        </message>
        <message>
            <source>Costs by fiscal year, in rupees</source>
            <translation>مالي سال موجب لاڳت، رپين ۾</translation>
        </message>
        <message>
            <source>Costs or income not known</source>
            <translation>لاڳت يا آمدني معلوم ناهي</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>ڪائونسل</translation>
        </message>
        <message>
            <source>Council area</source>
            <translation>ڪائونسل جو علائقو</translation>
        </message>
        <message>
            <source>Council member</source>
            <translation>ڪائونسل جو ميمبر</translation>
        </message>
        <message>
            <source>Council resolution</source>
            <translation>ڪائونسل جو ٺهراءُ</translation>
        </message>
        <message>
            <source>Council sitting</source>
            <translation>ڪائونسل جو اجلاس</translation>
        </message>
        <message>
            <source>Council's own programme</source>
            <translation>ڪائونسل جو پنهنجو پروگرام</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>ملڪ</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>عدالتي ڪيس</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>ڪيترو پورو</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>پورو ليکيل</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>معيار</translation>
        </message>
        <message>
            <source>Crore</source>
            <translation>ڪروڙ</translation>
        </message>
        <message>
            <source>Crores</source>
            <translation>ڪروڙ</translation>
        </message>
        <message>
            <source>Ctrl+Y brings it in again.</source>
            <translation>Ctrl+Y سان اهو ٻيهر اچي ويندو.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>گهرو</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>انگ اکر</translation>
        </message>
        <message>
            <source>Data dictionary</source>
            <translation>خانن جي وضاحت</translation>
        </message>
        <message>
            <source>Data gaps</source>
            <translation>انگن جي کوٽ</translation>
        </message>
        <message>
            <source>Data plan</source>
            <translation>انگن جو منصوبو</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>انگن جو مجموعو</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>Dates of the budget</source>
            <translation>بجيٽ جون تاريخون</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>Day set by the province</source>
            <translation>صوبي جي مقرر ڪيل تاريخ</translation>
        </message>
        <message>
            <source>Day to be filled</source>
            <translation>تاريخ ڀرڻ باقي</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>ڏينهن</translation>
        </message>
        <message>
            <source>Days from today</source>
            <translation>اڄ کان ڏينهن</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>دير جا ڏينهن</translation>
        </message>
        <message>
            <source>Days to an answer, in the middle</source>
            <translation>جواب ۾ لڳل ڏينهن، وچولو انگ</translation>
        </message>
        <message>
            <source>Days to the answer, median</source>
            <translation>جواب ۾ لڳل ڏينهن، وچولو انگ</translation>
        </message>
        <message>
            <source>Days without an answer</source>
            <translation>جواب کان سواءِ ڏينهن</translation>
        </message>
        <message>
            <source>Decide one difference.</source>
            <translation>هڪ فرق جو فيصلو ڪريو.</translation>
        </message>
        <message>
            <source>Decide the differences</source>
            <translation>فرقن جو فيصلو ڪريو</translation>
        </message>
        <message>
            <source>Decide the differences: {number}</source>
            <translation>فرقن جو فيصلو ڪريو: {number}</translation>
        </message>
        <message>
            <source>Decide {number} differences.</source>
            <translation>{number} فرقن جو فيصلو ڪريو.</translation>
        </message>
        <message>
            <source>Decided in</source>
            <translation>ڪهڙي اجلاس ۾</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>فيصلو ڪندڙ</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>فيصلو ڪندڙ ادارو</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>فيصلو</translation>
        </message>
        <message>
            <source>Decision of the committee</source>
            <translation>ڪميٽيءَ جو فيصلو</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>فيصلو واپس ورتو ويو</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>فيصلا</translation>
        </message>
        <message>
            <source>Decisions are written down with a person and a day, and are followed up in each meeting.</source>
            <translation>فيصلا ذميوار شخص ۽ تاريخ سان لکيا وڃن ٿا، ۽ هر اجلاس ۾ انهن جي پيروي ٿئي ٿي.</translation>
        </message>
        <message>
            <source>Decisions long past their day without an outcome: {silent}. Write one line for each.</source>
            <translation>فيصلا جن جي تاريخ گهڻو اڳ گذري وئي پر نتيجو درج ناهي: {silent}. هر هڪ لاءِ هڪ سٽ لکو.</translation>
        </message>
        <message>
            <source>Decisions on record: {have} of {want}.</source>
            <translation>رڪارڊ تي موجود فيصلا: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Decisions that are overdue</source>
            <translation>فيصلا جن جي تاريخ گذري وئي</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>اعلاميو</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>ملتوي</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>وصف</translation>
        </message>
        <message>
            <source>Delete a letter</source>
            <translation>هڪ اکر ميٽيو</translation>
        </message>
        <message>
            <source>Deliver by</source>
            <translation>پورو ڪرڻ جو مدو</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>عوامي مطالبو</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>هيٺيون انگ</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>کاتو</translation>
        </message>
        <message>
            <source>Deputy Commissioner</source>
            <translation>ڊپٽي ڪمشنر</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>ڊزائين</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>تفصيل</translation>
        </message>
        <message>
            <source>Develop a monitoring and evaluation scheme as a basis for reporting progress</source>
            <translation>اڳڀرائيءَ جي رپورٽ لاءِ بنياد طور نگراني ۽ جائزي جو نظام جوڙيو</translation>
        </message>
        <message>
            <source>Develop action plan according to city development agenda that match to the SDGs</source>
            <translation>شهر جي ترقياتي ايجنڊا مطابق SDGs سان هم آهنگ عملي منصوبو تيار ڪريو</translation>
        </message>
        <message>
            <source>Development committee</source>
            <translation>ترقياتي ڪميٽي</translation>
        </message>
        <message>
            <source>Devolution</source>
            <translation>اختيارن جي منتقلي</translation>
        </message>
        <message>
            <source>Did not leave; a later bundle carries it</source>
            <translation>نه ويو؛ پوءِ واري بنڊل ۾ شامل آهي</translation>
        </message>
        <message>
            <source>Difference decided: {record}</source>
            <translation>فرق جو فيصلو ٿيو: {record}</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>فرق</translation>
        </message>
        <message>
            <source>Differences decided: {number}</source>
            <translation>جن فرقن جو فيصلو ٿيو: {number}</translation>
        </message>
        <message>
            <source>Different schemes</source>
            <translation>الڳ الڳ اسڪيمون</translation>
        </message>
        <message>
            <source>Digital service</source>
            <translation>ڊجيٽل خدمت</translation>
        </message>
        <message>
            <source>Digital skills</source>
            <translation>ڊجيٽل مهارت</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>رخ</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>معلومات جي اشاعت</translation>
        </message>
        <message>
            <source>Discrimination</source>
            <translation>امتيازي سلوڪ</translation>
        </message>
        <message>
            <source>Dispatch slip</source>
            <translatorcomment>موڪلڻ جي پرچي (dispatch slip): Is there an office word for the slip?</translatorcomment>
            <translation>موڪلڻ جي پرچي</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>ختم ٿيڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Distance and isolation, from 0, none, to 3, very large.</source>
            <translation>فاصلو ۽ ڪٽيل هجڻ، 0 (بلڪل نه) کان 3 (تمام گهڻو) تائين.</translation>
        </message>
        <message>
            <source>Distance to target</source>
            <translation>گهربل قدر کان فاصلو</translation>
        </message>
        <message>
            <source>Distance {distance}</source>
            <translation>فاصلو {distance}</translation>
        </message>
        <message>
            <source>District</source>
            <translation>ضلعو</translation>
        </message>
        <message>
            <source>District SDG action plan</source>
            <translation>ضلعي جو SDG عملي منصوبو</translation>
        </message>
        <message>
            <source>District SDG action plan: priorities and how they were chosen, results framework, costed action table, A3 Gantt; and a PC-I working sheet for each action with its 15 heads.</source>
            <translation>ضلعي SDG عملي منصوبو: ترجيحون ۽ انهن جي چونڊ جو طريقو، نتيجن جو فريم ورڪ، لاڳت سميت قدمن جو جدول، A3 گينٽ چارٽ؛ ۽ هر قدم لاءِ 15 عنوانن واري PC-I ورڪنگ شيٽ.</translation>
        </message>
        <message>
            <source>District SDG committee</source>
            <translation>ضلعي SDG ڪميٽي</translation>
        </message>
        <message>
            <source>District and council offices lead, co-lead or support {targets} of {all} SDG targets ({share}).</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ضلعي ۽ ڪائونسل جون آفيسون {all} مان {targets} SDG ذيلي هدفن ۾ سربراهه، گڏيل سربراهه يا مددگار آهن ({share}).</translation>
        </message>
        <message>
            <source>District development programme (ADP)</source>
            <translation>ضلعي ترقياتي پروگرام (ADP)</translation>
        </message>
        <message>
            <source>District {place}</source>
            <translation>ضلعو {place}</translation>
        </message>
        <message>
            <source>District {place} and {partner} agree to work together from {day} to {end}.</source>
            <translation>ضلعو {place} ۽ ٻي ڌر، {partner}، گڏجي ڪم ڪرڻ تي متفق آهن، {day} کان {end} تائين.</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>ضلعا</translation>
        </message>
        <message>
            <source>Districts that reported</source>
            <translation>انگ ڏيندڙ ضلعا</translation>
        </message>
        <message>
            <source>Districts that were heard from</source>
            <translation>ضلعا جن کان خبر آئي</translation>
        </message>
        <message>
            <source>Districts: {number}</source>
            <translation>ضلعا: {number}</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>ڊويزن</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>ٻيهر ڪريو</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>ٻيهر ڪريو: {step}</translation>
        </message>
        <message>
            <source>Do indirect people include those served directly? Count them apart.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>ڇا اڻ سڌو فائدو وٺندڙن ۾ سڌو فائدو وٺندڙ به شامل آهن؟ انهن کي الڳ ڳڻيو.</translation>
        </message>
        <message>
            <source>Do not apply</source>
            <translation>لاڳو نٿا ٿين</translation>
        </message>
        <message>
            <source>Do not lock it</source>
            <translation>تالو نه لڳايو</translation>
        </message>
        <message>
            <source>Do not sign yet: these schemes look alike and nobody has decided about them.</source>
            <translation>اڃا دستخط نه ڪريو: اهي اسڪيمون هڪجهڙيون لڳن ٿيون ۽ انهن بابت فيصلو نه ٿيو آهي.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>دستاويز</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>دستاويز</translation>
        </message>
        <message>
            <source>Does both</source>
            <translation>ٻئي ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>Does it work</source>
            <translation>ڪم ڪري ٿو يا نه</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لاڳو نٿو ٿئي</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>مطابقت ناهي</translation>
        </message>
        <message>
            <source>Does the office decide or carry out?</source>
            <translation>ڇا هي آفيس فيصلو ڪري ٿي يا عمل ڪري ٿي؟</translation>
        </message>
        <message>
            <source>Doing</source>
            <translation>جاري</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>مڪمل</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>ٻيهر ڪيو ويو: {step}</translation>
        </message>
        <message>
            <source>Done so far</source>
            <translation>هيستائين جو ڪم</translation>
        </message>
        <message>
            <source>Done when a task force has a number, a date and its notification on file.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪنهن ٽاسڪ فورس جو نمبر، تاريخ ۽ نوٽيفڪيشن فائل ۾ هجي.</translation>
        </message>
        <message>
            <source>Done when an adopted round has enough targets scored by several voter groups, women among them.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪنهن منظور ٿي چڪل دور ۾ راءِ ڏيندڙ ڪيترن ئي گروهن، عورتن سميت، ڪافي ذيلي هدفن کي اسڪور ڏنو هجي.</translation>
        </message>
        <message>
            <source>Done when each action that serves no provincial or national item says which local need it answers.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪنهن صوبائي يا قومي نڪتي سان واسطو نه رکندڙ هر قدم ۾ درج هجي ته اهو ڪهڙي مڪاني ضرورت پوري ڪري ٿو.</translation>
        </message>
        <message>
            <source>Done when each group that is far behind has an action and each action says how many people it serves.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن گهڻو پوئتي رهجي ويل هر گروهه لاءِ قدم هجي ۽ هر قدم ۾ فائدو وٺندڙ ماڻهن جو تعداد درج هجي.</translation>
        </message>
        <message>
            <source>Done when each output has an action with lead, place, start and end.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن هر سڌي نتيجي لاءِ اهڙو قدم هجي جنهن ۾ سربراهه آفيس، هنڌ، شروعات ۽ پڄاڻي درج هجن.</translation>
        </message>
        <message>
            <source>Done when each priority has a result with a starting value and a value for the plan's last year.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن هر ترجيح جو هڪ نتيجو هجي جنهن جي شروعاتي قدر ۽ منصوبي جي آخري سال جي قدر درج هجي.</translation>
        </message>
        <message>
            <source>Done when each provincial item is covered by an action or judged not to apply, with the reason.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن هر صوبائي نڪتي لاءِ ڪو قدم هجي، يا سبب سان فيصلو ٿيل هجي ته اهو لاڳو نٿو ٿئي.</translation>
        </message>
        <message>
            <source>Done when enough items of the council's plan, or of the district or city development plan, are entered.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪائونسل جي منصوبي، يا ضلعي يا شهر جي ترقياتي منصوبي جا ڪافي نڪتا داخل ٿيل هجن.</translation>
        </message>
        <message>
            <source>Done when enough provincial and national items came with a reference pack or were typed with their paper.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪافي صوبائي ۽ قومي نڪتا حوالي واري پيڪ مان آيا هجن يا پنهنجي ڪاغذ سان داخل ڪيا ويا هجن.</translation>
        </message>
        <message>
            <source>Done when enough seats are filled, those of the chair and the secretary among them.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ڪافي سيٽون ڀريل هجن، جن ۾ چيئرپرسن ۽ سيڪريٽريءَ جون سيٽون شامل هجن.</translation>
        </message>
        <message>
            <source>Done when half of the seated persons took part in a training and every training counts its women.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن سيٽ رکندڙ اڌ ماڻهو سکيا ۾ شريڪ ٿيا هجن ۽ هر سکيا ۾ عورتن جي ڳڻپ درج هجي.</translation>
        </message>
        <message>
            <source>Done when meetings of the last quarters had their quorum and have minutes.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن گذريل ٽماهين جي اجلاسن ۾ ڪورم پورو ٿيو هجي ۽ انهن جي ڪارروائي موجود هجي.</translation>
        </message>
        <message>
            <source>Done when nearly all actions have a judged link.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن لڳ ڀڳ سڀني قدمن جي لاڳاپي جو فيصلو ٿي چڪو هجي.</translation>
        </message>
        <message>
            <source>Done when nearly all actions have costs for each fiscal year that they touch.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن لڳ ڀڳ سڀني قدمن جي هر مالي سال جي لاڳت درج هجي.</translation>
        </message>
        <message>
            <source>Done when nearly all actions that others lead have a request sent.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن لڳ ڀڳ سڀني اهڙن قدمن جي درخواست موڪلي وئي هجي جن جي سربراهي ٻين وٽ آهي.</translation>
        </message>
        <message>
            <source>Done when purpose, rhythm and quorum are written down.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن مقصد، اجلاسن جو وقفو ۽ ڪورم لکيل هجن.</translation>
        </message>
        <message>
            <source>Done when the plan is endorsed or further and stands on file.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن منصوبي جي تصديق ٿي چڪي هجي يا اهو ان کان اڳتي هجي، ۽ فائل ۾ موجود هجي.</translation>
        </message>
        <message>
            <source>Done when the scheme requests of the coming year were sent before the province's date for proposals.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ايندڙ سال جي اسڪيمن جون درخواستون تجويزن لاءِ صوبي جي تاريخ کان اڳ موڪليون ويون هجن.</translation>
        </message>
        <message>
            <source>Done when there are decisions and none is long past its day without a word on the outcome.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن فيصلا درج هجن ۽ ڪو به فيصلو اهڙو نه هجي جنهن جي تاريخ گهڻو اڳ گذري وئي هجي پر نتيجو نه لکيو ويو هجي.</translation>
        </message>
        <message>
            <source>Done when there are neither too few nor too many priorities and each changed rank has its reason.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن ترجيحون نه تمام گهٽ هجن نه تمام گهڻيون، ۽ هر تبديل ڪيل درجي جو سبب درج هجي.</translation>
        </message>
        <message>
            <source>Done when women hold their share and groups left behind, elected members and civil society are seated.</source>
            <translation>هي ڪم تڏهن مڪمل آهي جڏهن عورتن جو حصو پورو هجي ۽ پوئتي رهجي ويل گروهن، چونڊيل ميمبرن ۽ سول سوسائٽيءَ کي سيٽون مليل هجن.</translation>
        </message>
        <message>
            <source>Donor grant</source>
            <translation>امدادي گرانٽ</translation>
        </message>
        <message>
            <source>Donor project</source>
            <translation>امدادي پروجيڪٽ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودو</translation>
        </message>
        <message>
            <source>Draft a brief for the council in step 7.</source>
            <translation>مرحلي 7 ۾ ڪائونسل لاءِ مختصر رپورٽ جو مسودو تيار ڪريو.</translation>
        </message>
        <message>
            <source>Draft for signature</source>
            <translation>دستخط لاءِ مسودو</translation>
        </message>
        <message>
            <source>Drafts and papers about one record</source>
            <translation>مسودا ۽ هڪ داخلا بابت ڪاغذ</translation>
        </message>
        <message>
            <source>Drawing officer</source>
            <translation>ڊرائنگ آفيسر</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>ڊرائيوون</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>ڇڏي ڏنل</translation>
        </message>
        <message>
            <source>Drought</source>
            <translation>ڏڪار</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>آخري تاريخ</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>آخري تاريخ</translation>
        </message>
        <message>
            <source>Due on (if known)</source>
            <translation>آخري تاريخ (جي معلوم هجي)</translation>
        </message>
        <message>
            <source>Due on {day}</source>
            <translation>آخري تاريخ {day}</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>اي ميل</translation>
        </message>
        <message>
            <source>Each bar runs from the planned start to the planned end. Its dark part is the work done. The red line is today.</source>
            <translation>هر پٽي طئي ٿيل شروعات کان طئي ٿيل پڄاڻيءَ تائين آهي. ان جو گهرو حصو ٿيل ڪم آهي. ڳاڙهي لڪير اڄ آهي.</translation>
        </message>
        <message>
            <source>Each council names one person who answers for it.</source>
            <translation>هر ڪائونسل هڪ شخص مقرر ڪري ٿي جيڪو ان جو جوابدار هجي.</translation>
        </message>
        <message>
            <source>Each district sees what is expected of it after the next answer has reached it.</source>
            <translation>هر ضلعو ايندڙ جواب پهچڻ کان پوءِ ڏسندو ته ان کان ڇا گهرجي.</translation>
        </message>
        <message>
            <source>Each indicator has a dated target value.</source>
            <translation>هر اشاري جي گهربل قدر تاريخ سان درج آهي.</translation>
        </message>
        <message>
            <source>Earned by</source>
            <translation>ڪيئن مليون</translation>
        </message>
        <message>
            <source>Earthquake</source>
            <translation>زلزلو</translation>
        </message>
        <message>
            <source>Ease</source>
            <translation>آساني</translation>
        </message>
        <message>
            <source>Ease {number} or more</source>
            <translation>آساني {number} يا وڌيڪ</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>معيشت</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>خانو تبديل ڪريو</translation>
        </message>
        <message>
            <source>Edition kept: {title}</source>
            <translation>ايڊيشن محفوظ ٿيو: {title}</translation>
        </message>
        <message>
            <source>Edition of the code</source>
            <translation>ڪوڊ جو ايڊيشن</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>ايڊيشن</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>تعليم</translation>
        </message>
        <message>
            <source>Effective, responsive local governments</source>
            <translation>اثرائتيون ۽ جوابده مڪاني حڪومتون</translation>
        </message>
        <message>
            <source>Effectiveness</source>
            <translation>مقصد جي حاصلات</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>ڪارڪردگي</translation>
        </message>
        <message>
            <source>Either council may end it with a written notice of 30 days.</source>
            <translation>ڪا به ڪائونسل 30 ڏينهن جي لکيل نوٽيس تي ان کي ختم ڪري سگهي ٿي.</translation>
        </message>
        <message>
            <source>Either side may end it with a written notice of 30 days. It moves no money by itself.</source>
            <translation>ڪا به ڌر 30 ڏينهن جي لکيل نوٽيس تي ان کي ختم ڪري سگهي ٿي. رڳو ان جي بنياد تي ڪا رقم منتقل نٿي ٿئي.</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>چونڊيل</translation>
        </message>
        <message>
            <source>Elected council</source>
            <translation>چونڊيل ڪائونسل</translation>
        </message>
        <message>
            <source>Elected council in office</source>
            <translation>چونڊيل ڪائونسل موجود</translation>
        </message>
        <message>
            <source>Elected members</source>
            <translation>چونڊيل ميمبر</translation>
        </message>
        <message>
            <source>Elected, administration, or from outside both.</source>
            <translation>چونڊيل، انتظاميه، يا ٻنهي کان ٻاهر.</translation>
        </message>
        <message>
            <source>Election pledge</source>
            <translation>چونڊن جو واعدو</translation>
        </message>
        <message>
            <source>Emergency programme</source>
            <translation>هنگامي پروگرام</translation>
        </message>
        <message>
            <source>Empower</source>
            <translation>اختيار ڏيڻ</translation>
        </message>
        <message>
            <source>End</source>
            <translation>پڄاڻي</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>مدت جي پڄاڻي</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>ختم ٿيل</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>پڄاڻيءَ جي تاريخ</translation>
        </message>
        <message>
            <source>Ended pilots without result, decision or a word on whether they work: {count}.</source>
            <translation>ختم ٿيل آزمائشي ڪم جن جو نتيجو، فيصلو يا ڪاميابيءَ بابت ڳالهه درج ناهي: {count}.</translation>
        </message>
        <message>
            <source>Endorsed by</source>
            <translation>تصديق ڪندڙ</translation>
        </message>
        <message>
            <source>Endorsed by the task force</source>
            <translation>ٽاسڪ فورس کان تصديق ٿيل</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>تصديق</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>پڄاڻيءَ جي تاريخ</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>توانائي</translation>
        </message>
        <message>
            <source>Engage as</source>
            <translation>شموليت جو درجو</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>صلاح مشورو</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>صلاح مشورا</translation>
        </message>
        <message>
            <source>Engagements that ask people, with women and a marginalised group present and a response written: {have} of {want}.</source>
            <translation>صلاح مشورا جن ۾ ماڻهن کان پڇيو ويو، عورتون ۽ پوئتي رهجي ويل ڪو گروهه موجود هو ۽ جواب لکيو ويو: {want} مان {have}.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>انگريزي</translation>
        </message>
        <message>
            <source>Enter 0 if nobody voted against.</source>
            <translation>جيڪڏهن ڪنهن به مخالفت ۾ ووٽ نه ڏنو ته 0 لکو.</translation>
        </message>
        <message>
            <source>Enter the local agenda</source>
            <translation>مڪاني ايجنڊا داخل ڪريو</translation>
        </message>
        <message>
            <source>Enter what is due</source>
            <translation>گهربل انگ داخل ڪريو</translation>
        </message>
        <message>
            <source>Established practice</source>
            <translation>رائج طريقو</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>اندازو</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>اندازي مطابق</translation>
        </message>
        <message>
            <source>Estimated audience</source>
            <translation>مخاطبن جو اندازو</translation>
        </message>
        <message>
            <source>Estimated by population</source>
            <translation>آبادي جي حساب سان اندازو</translation>
        </message>
        <message>
            <source>Estimated, or nobody was counted</source>
            <translation>اندازو، يا ڳڻپ نه ٿي</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>جائزو وٺو</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>جائزو ورتل</translation>
        </message>
        <message>
            <source>Evaluated needs an evaluation of the action or a paper added here.</source>
            <translation>“جائزو ورتل” لاءِ قدم جو جائزو يا هتي شامل ڪيل ڪو ڪاغذ ضروري آهي.</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>جائزو</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>جائزا</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>جائزو وٺندڙ</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>Every half year</source>
            <translation>هر ڇهه ماهي</translation>
        </message>
        <message>
            <source>Every half-year</source>
            <translation>هر ڇهه ماهي</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>هر مهيني</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>هر ٽماهي</translation>
        </message>
        <message>
            <source>Every value that was due is in.</source>
            <translation>جن قدرن جي تاريخ اچي وئي، اهي سڀ درج آهن.</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>هر سال</translation>
        </message>
        <message>
            <source>Everything is saved already</source>
            <translation>سڀ ڪجهه اڳ ئي محفوظ آهي</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>ثبوت</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>ايڪسل ورڪ بڪ</translation>
        </message>
        <message>
            <source>Excel workbook of an older kind</source>
            <translation>پراڻي قسم جي ايڪسل ورڪ بڪ</translation>
        </message>
        <message>
            <source>Excel, LibreOffice, text files with columns, and tables in Word. A file can also be dropped here.</source>
            <translation>ايڪسل، LibreOffice، ڪالمن واريون ٽيڪسٽ فائلون، ۽ Word جا جدول. فائل کي مائوس سان ڇڪي به هتي آڻي سگهجي ٿو.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>ڏي وٺ</translation>
        </message>
        <message>
            <source>Exchange log</source>
            <translation>ڏي وٺ جو رجسٽر</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>ڏي وٺ</translation>
        </message>
        <message>
            <source>Exchanges: {number}</source>
            <translation>ڏي وٺ: {number}</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>معذرت ڪيل</translation>
        </message>
        <message>
            <source>Expect a paper</source>
            <translation>گهربل ڪاغذ لکو</translation>
        </message>
        <message>
            <source>Expect it</source>
            <translation>گهربل ۾ لکو</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>متوقع</translation>
        </message>
        <message>
            <source>Expected by now</source>
            <translation>هيستائين متوقع</translation>
        </message>
        <message numerus="yes">
            <source>Expected from %n district(s).</source>
            <translation>
                <numerusform>1 ضلعي کان گهربل آهي.</numerusform>
                <numerusform>%n ضلعن کان گهربل آهي.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>متوقع نتيجو</translation>
        </message>
        <message>
            <source>Expected results</source>
            <translation>متوقع نتيجا</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>ماهر</translation>
        </message>
        <message>
            <source>Export bundle</source>
            <translatorcomment>بنڊل تيار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>بنڊل تيار ڪريو</translation>
        </message>
        <message>
            <source>Far from the target</source>
            <translation>هدف کان گهڻو پري</translation>
        </message>
        <message>
            <source>Farmers or haris</source>
            <translation>آبادگار يا هاري</translation>
        </message>
        <message>
            <source>Feasibility</source>
            <translation>عمل جوڳو هجڻ</translation>
        </message>
        <message>
            <source>Feasibility study</source>
            <translation>فزيبلٽي رپورٽ</translation>
        </message>
        <message>
            <source>Federal</source>
            <translation>وفاقي</translation>
        </message>
        <message>
            <source>Federal PSDP</source>
            <translation>وفاقي PSDP</translation>
        </message>
        <message>
            <source>Federal body</source>
            <translation>وفاقي ادارو</translation>
        </message>
        <message>
            <source>Federal development programme (PSDP)</source>
            <translation>وفاقي ترقياتي پروگرام (PSDP)</translation>
        </message>
        <message>
            <source>Feedback without an answer for more than {days} days: {count}.</source>
            <translation>شهرين جي راءِ جنهن جو جواب {days} ڏينهن کان وڌيڪ وقت تائين نه ڏنو ويو: {count}.</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>عورتون</translation>
        </message>
        <message>
            <source>Fewer filters</source>
            <translation>گهٽ فلٽر</translation>
        </message>
        <message>
            <source>Field day</source>
            <translation>فيلڊ ڊي</translation>
        </message>
        <message>
            <source>Field visit</source>
            <translatorcomment>موقعي جو دورو (field visit): Which word do field reports use?</translatorcomment>
            <translation>موقعي جو دورو</translation>
        </message>
        <message>
            <source>Field visits</source>
            <translation>موقعي جا دورا</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>انگ</translation>
        </message>
        <message>
            <source>Figure of the broadcaster</source>
            <translation>نشرياتي اداري جو انگ</translation>
        </message>
        <message>
            <source>Figure of the platform</source>
            <translation>پليٽ فارم جو انگ</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>انگ اکر</translation>
        </message>
        <message>
            <source>Figures and studies</source>
            <translation>انگ اکر ۽ مطالعا</translation>
        </message>
        <message>
            <source>Figures in crore rupees.</source>
            <translation>رقمون ڪروڙ رپين ۾ آهن.</translation>
        </message>
        <message>
            <source>Figures in lakh rupees.</source>
            <translation>رقمون لک رپين ۾ آهن.</translation>
        </message>
        <message>
            <source>Figures in million rupees.</source>
            <translation>رقمون ملين رپين ۾ آهن.</translation>
        </message>
        <message>
            <source>Figures in rupees.</source>
            <translation>رقمون رپين ۾ آهن.</translation>
        </message>
        <message>
            <source>Figures without a source</source>
            <translation>ماخذ کان سواءِ انگ</translation>
        </message>
        <message>
            <source>Figures without a source: {count}. They print as blanks. Put the source and its year in brackets behind each figure.</source>
            <translation>بنا ماخذ جي انگ: {count}. پرنٽ ۾ انهن جي جڳهه خالي رهندي. هر انگ کان پوءِ بريڪيٽ ۾ ماخذ ۽ ان جو سال لکو.</translation>
        </message>
        <message>
            <source>Figures without a source: {number}</source>
            <translation>ماخذ کان سواءِ انگ: {number}</translation>
        </message>
        <message>
            <source>Figures, monitoring and evaluation</source>
            <translation>انگ اکر، نگراني ۽ جائزو</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فائل</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>فائل جو نالو</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>فائل نمبر</translation>
        </message>
        <message>
            <source>Fill the knowledge hub</source>
            <translation>علمي ذخيرو ڀريو</translation>
        </message>
        <message>
            <source>Fill the seats</source>
            <translation>سيٽون ڀريو</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>ڀريندڙ</translation>
        </message>
        <message>
            <source>Filled seats</source>
            <translation>ڀريل سيٽون</translation>
        </message>
        <message>
            <source>Filled seats: {number}</source>
            <translation>ڀريل سيٽون: {number}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>فلٽر</translation>
        </message>
        <message>
            <source>Filter the districts by name</source>
            <translation>ضلعن کي نالي سان ڳوليو</translation>
        </message>
        <message>
            <source>Filter the papers</source>
            <translation>ڪاغذن ۾ ڳوليو</translation>
        </message>
        <message>
            <source>Filter the records</source>
            <translation>داخلائن ۾ ڳوليو</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>آخري</translation>
        </message>
        <message>
            <source>Final rank</source>
            <translation>آخري درجو</translation>
        </message>
        <message>
            <source>Finance and revenue</source>
            <translation>مالي وسيلا ۽ آمدني</translation>
        </message>
        <message>
            <source>Financing plan and business model</source>
            <translation>مالي منصوبو ۽ ڪاروباري ماڊل</translation>
        </message>
        <message>
            <source>Financing plan and business model: gap by year, goal and source, scheme list with rule checks, own-revenue sheet, partnership cards, budget tagging table, and a no-duplication certificate for signature.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this? ٻٽي اسڪيم (duplicate scheme): Is a scheme entered twice meant by this?</translatorcomment>
            <translation>مالي منصوبو ۽ ڪاروباري ماڊل: سال، هدف ۽ مالي ذريعي موجب مالي کوٽ، قاعدن جي جاچ سان اسڪيمن جي فهرست، پنهنجن ذريعن جي آمدنيءَ جي شيٽ، ڀائيوارين جا ڪارڊ، بجيٽ کي ذيلي هدفن سان ڳنڍڻ جو جدول، ۽ دستخط لاءِ ٻٽي اسڪيم نه هجڻ جو سرٽيفڪيٽ.</translation>
        </message>
        <message>
            <source>Find the money</source>
            <translation>مالي وسيلا ڳوليو</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>مشاهدو</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>مشاهدا</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>ڏنڊ</translation>
        </message>
        <message>
            <source>Finished for now: {answer}</source>
            <translation>في الحال مڪمل: {answer}</translation>
        </message>
        <message>
            <source>First and last seen</source>
            <translation>پهريون ۽ آخري ڀيرو ڏٺل</translation>
        </message>
        <message>
            <source>First comes {target}. Stable ranks: {stable} of {all}.</source>
            <translation>پهرئين درجي تي: {target}. مستحڪم درجا: {all} مان {stable}.</translation>
        </message>
        <message>
            <source>First dates</source>
            <translation>پهريون تاريخون</translation>
        </message>
        <message>
            <source>First dates kept on</source>
            <translation>پهريون تاريخون محفوظ</translation>
        </message>
        <message>
            <source>First fiscal year, for example 2026-27.</source>
            <translation>2026-27 وانگر: پهريون مالي سال.</translation>
        </message>
        <message>
            <source>First meeting 1, second meeting 2.</source>
            <translation>پهريون اجلاس 1، ٻيو اجلاس 2.</translation>
        </message>
        <message>
            <source>First row of the names</source>
            <translation>نالن جي پهرين قطار</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>پهرين ڌر</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>پهريون سال</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>مالي سال</translation>
        </message>
        <message>
            <source>Fiscal year {year}</source>
            <translation>مالي سال {year}</translation>
        </message>
        <message>
            <source>Fiscal years</source>
            <translation>مالي سال</translation>
        </message>
        <message>
            <source>Fishers</source>
            <translation>مهاڻا</translation>
        </message>
        <message>
            <source>Fits a little</source>
            <translation>ٿوري مطابقت</translation>
        </message>
        <message>
            <source>Fits directly</source>
            <translation>سڌي مطابقت</translation>
        </message>
        <message>
            <source>Fits partly</source>
            <translation>جزوي مطابقت</translation>
        </message>
        <message>
            <source>Fix by</source>
            <translation>درستيءَ جو مدو</translation>
        </message>
        <message>
            <source>Fix the priorities</source>
            <translation>ترجيحون طئي ڪريو</translation>
        </message>
        <message>
            <source>Fixed on</source>
            <translation>درستيءَ جي تاريخ</translation>
        </message>
        <message>
            <source>Flood</source>
            <translation>ٻوڏ</translation>
        </message>
        <message>
            <source>Floods, drought, prices and the like, from 0, none, to 3, very large.</source>
            <translation>ٻوڏ، ڏڪار، مهانگائي وغيره، 0 (بلڪل نه) کان 3 (تمام گهڻو) تائين.</translation>
        </message>
        <message>
            <source>Focal person</source>
            <translation>فوڪل پرسن</translation>
        </message>
        <message>
            <source>Focus group</source>
            <translation>فوڪس گروپ</translation>
        </message>
        <message>
            <source>Folder {folder}, {free} free</source>
            <translation>فولڊر {folder}، خالي جاءِ {free}</translation>
        </message>
        <message>
            <source>Follow decisions</source>
            <translation>فيصلن تي نظر رکو</translation>
        </message>
        <message>
            <source>Follow progress</source>
            <translation>اڳڀرائيءَ تي نظر رکو</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>اڳڀرائي ڏسو</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>پيروي</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>پيرويون</translation>
        </message>
        <message>
            <source>For District {place}</source>
            <translation>ضلعي لاءِ: {place}</translation>
        </message>
        <message>
            <source>For a working group: the task force that it works for.</source>
            <translation>ورڪنگ گروپ لاءِ: اها ٽاسڪ فورس جنهن لاءِ هي ڪم ڪري ٿو.</translation>
        </message>
        <message>
            <source>For example 1.2.1.</source>
            <translation>مثال طور 1.2.1.</translation>
        </message>
        <message>
            <source>For example 2026-27.</source>
            <translation>2026-27 وانگر.</translation>
        </message>
        <message>
            <source>For example 2500000 or 25 lakh.</source>
            <translation>مثال طور 2500000 يا 25 لک.</translation>
        </message>
        <message>
            <source>For example Deputy Director Planning.</source>
            <translation>مثال طور ڊپٽي ڊائريڪٽر پلاننگ.</translation>
        </message>
        <message>
            <source>For example District ADP 2026-27.</source>
            <translation>مثال طور ضلعي ADP 2026-27.</translation>
        </message>
        <message>
            <source>For example Schedule II, item 12.</source>
            <translation>مثال طور شيڊول II، شق 12.</translation>
        </message>
        <message>
            <source>For example family members. Leave out those served directly.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>مثال طور گهر جا ڀاتي. سڌو فائدو وٺندڙن کي نه ڳڻيو.</translation>
        </message>
        <message>
            <source>For example: fishing families of the delta.</source>
            <translation>مثال طور ڊيلٽا جا مهاڻا خاندان.</translation>
        </message>
        <message>
            <source>For example: households with improved water.</source>
            <translation>مثال طور بهتر پاڻيءَ وارا گهراڻا.</translation>
        </message>
        <message>
            <source>For example: plant, month, person.</source>
            <translation>مثال طور پلانٽ، مهينو، ماڻهو.</translation>
        </message>
        <message>
            <source>For example: ranking workshop of November 2026.</source>
            <translation>مثال طور نومبر 2026 جي درجابنديءَ جي ورڪشاپ.</translation>
        </message>
        <message>
            <source>For radio, television and the like. It is never added to the people counted.</source>
            <translation>ريڊيو، ٽيليويزن وغيره لاءِ. هن کي ڳڻيل ماڻهن ۾ ڪڏهن به نه جوڙيو ويندو آهي.</translation>
        </message>
        <message>
            <source>For reviews and the council</source>
            <translation>جائزن ۽ ڪائونسل لاءِ</translation>
        </message>
        <message>
            <source>For the list of people in this office. It stays on this computer and goes into no bundle.</source>
            <translation>هن آفيس جي ماڻهن جي فهرست لاءِ. هي رڳو هن ڪمپيوٽر تي رهي ٿو ۽ ڪنهن بنڊل ۾ نٿو وڃي.</translation>
        </message>
        <message>
            <source>For the office</source>
            <translation>آفيس لاءِ</translation>
        </message>
        <message>
            <source>For the second side</source>
            <translation>ٻي ڌر لاءِ</translation>
        </message>
        <message>
            <source>For us: {ours}. For the districts: {theirs}.</source>
            <translation>اسان جي ذمي: {ours}. ضلعن جي ذمي: {theirs}.</translation>
        </message>
        <message>
            <source>For {partner}</source>
            <translation>لاءِ: {partner}</translation>
        </message>
        <message>
            <source>Foreign-assisted programme</source>
            <translation>پرڏيهي امداد جو پروگرام</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>فورم</translation>
        </message>
        <message>
            <source>Forums that approve schemes</source>
            <translation>اسڪيمون منظور ڪندڙ فورم</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>فريم ورڪ</translation>
        </message>
        <message>
            <source>Frameworks</source>
            <translation>فريم ورڪ</translation>
        </message>
        <message>
            <source>Freeze an edition</source>
            <translation>ايڊيشن محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>وقفو</translation>
        </message>
        <message>
            <source>From</source>
            <translation>موڪليندڙ</translation>
        </message>
        <message>
            <source>From -2, strongly against, to 2, strongly in favour.</source>
            <translation>منفي 2 (سخت مخالف) کان 2 (ڀرپور حامي) تائين.</translation>
        </message>
        <message>
            <source>From 0, no disadvantage, to 3, a very large one.</source>
            <translation>0 (ڪا محرومي نه) کان 3 (تمام گهڻي) تائين.</translation>
        </message>
        <message>
            <source>From 0, none, to 4, fully enough.</source>
            <translation>0 (بلڪل نه) کان 4 (پوري طرح ڪافي) تائين.</translation>
        </message>
        <message>
            <source>From 1, a nuisance, to 5, lives at risk.</source>
            <translation>1 (معمولي تڪليف) کان 5 (جانين کي خطرو) تائين.</translation>
        </message>
        <message>
            <source>From 1, hard to repeat, to 5, easy to repeat.</source>
            <translation>1 (ورجائڻ ڏکيو) کان 5 (ورجائڻ سولو) تائين.</translation>
        </message>
        <message>
            <source>From 1, hardly any, to 5, very much.</source>
            <translation>1 (نالي ماتر) کان 5 (تمام گهڻو) تائين.</translation>
        </message>
        <message>
            <source>From 1, little, to 5, can stop or carry the plan.</source>
            <translation>1 (ٿورو) کان 5 (منصوبو روڪي يا هلائي سگهي ٿو) تائين.</translation>
        </message>
        <message>
            <source>From 1, poor, to 4, very good.</source>
            <translation>1 (خراب) کان 4 (تمام سٺو) تائين.</translation>
        </message>
        <message>
            <source>From 1, poor, to 5, very good.</source>
            <translation>1 (خراب) کان 5 (تمام سٺو) تائين.</translation>
        </message>
        <message>
            <source>From 1, seldom arrives, to 5, arrives in full and on time.</source>
            <translation>1 (ورلي ملي ٿي) کان 5 (پوري ۽ وقت تي ملي ٿي) تائين.</translation>
        </message>
        <message>
            <source>From fiscal year</source>
            <translation>مالي سال کان</translation>
        </message>
        <message>
            <source>From the Census of 2023.</source>
            <translation>آدمشماري 2023 مان.</translation>
        </message>
        <message>
            <source>From the attendance in the minutes.</source>
            <translation>اجلاس جي ڪارروائيءَ ۾ درج حاضريءَ مان.</translation>
        </message>
        <message>
            <source>From the attendance sheet.</source>
            <translation>حاضريءَ جي شيٽ مان.</translation>
        </message>
        <message>
            <source>From the budget book.</source>
            <translation>بجيٽ جي ڪتاب مان.</translation>
        </message>
        <message>
            <source>From the meetings of the task force</source>
            <translation>ٽاسڪ فورس جي اجلاسن مان</translation>
        </message>
        <message>
            <source>From the province</source>
            <translation>صوبي کان آيل</translation>
        </message>
        <message>
            <source>From when to when</source>
            <translation>ڪڏهن کان ڪڏهن تائين</translation>
        </message>
        <message>
            <source>From where to where</source>
            <translation>ڪٿان کان ڪٿي تائين</translation>
        </message>
        <message>
            <source>From which file</source>
            <translation>ڪهڙي فائل مان</translation>
        </message>
        <message>
            <source>From which side</source>
            <translation>ڪهڙي ڌر کان</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>ڪنهن کان</translation>
        </message>
        <message>
            <source>From year</source>
            <translation>سال کان</translation>
        </message>
        <message>
            <source>From {computer}</source>
            <translation>ڪمپيوٽر: {computer}</translation>
        </message>
        <message>
            <source>From {computer}, written on {day}, check code {code}</source>
            <translation>ڪمپيوٽر: {computer}، لکڻ جي تاريخ {day}، تصديقي ڪوڊ {code}</translation>
        </message>
        <message>
            <source>From {file}. Put a cell right and press Enter: the row is checked again and comes in when it is good.</source>
            <translation>فائل: {file}. خانو درست ڪريو ۽ Enter دٻايو: قطار ٻيهر جاچي ويندي ۽ صحيح هجي ته شامل ٿي ويندي.</translation>
        </message>
        <message>
            <source>From {place}</source>
            <translation>موڪليندڙ: {place}</translation>
        </message>
        <message>
            <source>From {place}: bundle {number}</source>
            <translation>موڪليندڙ: {place}، بنڊل {number}</translation>
        </message>
        <message>
            <source>From “{source}” to “{target}”: {amount}, {share} of all</source>
            <translation>“{source}” کان “{target}” تائين: {amount}، ڪُل جو {share}</translation>
        </message>
        <message>
            <source>Fully local</source>
            <translation>مڪمل مڪاني</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>فرض</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>رقم ڏيڻ</translation>
        </message>
        <message>
            <source>Funding gap</source>
            <translation>مالي کوٽ</translation>
        </message>
        <message>
            <source>Funding line</source>
            <translation>فنڊ جي مد</translation>
        </message>
        <message>
            <source>Funding lines</source>
            <translation>فنڊ جون مدون</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>فنڊ</translation>
        </message>
        <message>
            <source>Gain in points</source>
            <translation>مارڪن ۾ واڌ</translation>
        </message>
        <message>
            <source>Gain in points, on average</source>
            <translation>مارڪن ۾ سراسري واڌ</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>کوٽ</translation>
        </message>
        <message>
            <source>Gap {gap} · ratio {ratio}</source>
            <translation>فرق {gap} · تناسب {ratio}</translation>
        </message>
        <message>
            <source>Gap, Rs</source>
            <translation>کوٽ، رپيا</translation>
        </message>
        <message>
            <source>Gaps in the data</source>
            <translation>انگن اکرن جي کوٽ</translation>
        </message>
        <message>
            <source>Gazette</source>
            <translation>گزيٽ</translation>
        </message>
        <message>
            <source>Gender and inclusion</source>
            <translation>صنف ۽ شموليت</translation>
        </message>
        <message>
            <source>Gender marker</source>
            <translation>صنفي درجو</translation>
        </message>
        <message>
            <source>Geography</source>
            <translation>جاگرافي</translation>
        </message>
        <message>
            <source>Get it endorsed</source>
            <translation>تصديق ڪرايو</translation>
        </message>
        <message>
            <source>Get the decision on record</source>
            <translation>فيصلو رڪارڊ تي آڻيو</translation>
        </message>
        <message>
            <source>Give a value, or say why there is none.</source>
            <translation>قدر داخل ڪريو، يا ٻڌايو ته قدر ڇو ناهي.</translation>
        </message>
        <message>
            <source>Give districts their share</source>
            <translation>ضلعن کي سندن حصو ڏيو</translation>
        </message>
        <message>
            <source>Give each a starting value</source>
            <translation>هر هڪ جي شروعاتي قدر لکو</translation>
        </message>
        <message>
            <source>Give each target a number from 1 (least) to 5 (most) in every column. An empty box is not counted.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هر ذيلي هدف لاءِ هر ڪالم ۾ 1 (سڀ کان گهٽ) کان 5 (سڀ کان وڌيڪ) تائين انگ لکو. خالي خانو نه ڳڻيو ويندو.</translation>
        </message>
        <message>
            <source>Give the reason in one sentence.</source>
            <translation>سبب هڪ جملي ۾ لکو.</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>ڏني وئي</translation>
        </message>
        <message>
            <source>Global</source>
            <translation>عالمي</translation>
        </message>
        <message>
            <source>Go and see</source>
            <translation>موقعي تي وڃي ڏسو</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>پوئتي وڃو</translation>
        </message>
        <message>
            <source>Go back to the copy of {copy}? What is there now is kept as well.</source>
            <translation>ڇا هن نقل ڏانهن واپس وڃجي: {copy}؟ جيڪو هاڻي موجود آهي، اهو به سنڀالي رکبو.</translation>
        </message>
        <message>
            <source>Go back to this copy</source>
            <translation>هن نقل ڏانهن واپس وڃو</translation>
        </message>
        <message>
            <source>Go on with step {number}: {task}.</source>
            <translation>مرحلو {number} جاري رکو: {task}.</translation>
        </message>
        <message>
            <source>Go on with this page</source>
            <translation>هي صفحو جاري رکو</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>ڪم جاري رکو</translation>
        </message>
        <message>
            <source>Go on: step {number}</source>
            <translation>اڳتي هلو: مرحلو {number}</translation>
        </message>
        <message>
            <source>Go on: {task}</source>
            <translation>اڳتي هلو: {task}</translation>
        </message>
        <message>
            <source>Go to Send &amp; receive</source>
            <translation>موڪلڻ ۽ وصولي کوليو</translation>
        </message>
        <message>
            <source>Go to the Inbox</source>
            <translation>آيل ٽپال ڏانهن وڃو</translation>
        </message>
        <message>
            <source>Go to the districts</source>
            <translation>ضلعن ڏانهن وڃو</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>فلٽر ڏانهن وڃو</translation>
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation>ونڊوءَ جي اڳئين حصي ڏانهن وڃو</translation>
        </message>
        <message>
            <source>Go to the roadmap</source>
            <translation>روڊ ميپ ڏانهن وڃو</translation>
        </message>
        <message>
            <source>Go to what is missing</source>
            <translation>جيڪو کٽل آهي اتي وڃو</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>Goal {number}: {name}</source>
            <translation>هدف {number}: {name}</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>Goals {goals}</source>
            <translation>هدف {goals}</translation>
        </message>
        <message>
            <source>Good practices</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربا</translation>
        </message>
        <message>
            <source>Good: {number}</source>
            <translation>صحيح: {number}</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>حڪمراني</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>حڪومت</translation>
        </message>
        <message>
            <source>Grant to the council</source>
            <translation>ڪائونسل کي گرانٽ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>گروهه</translation>
        </message>
        <message>
            <source>Group left behind</source>
            <translation>پوئتي رهجي ويل گروهه</translation>
        </message>
        <message>
            <source>Group of the sender</source>
            <translation>موڪليندڙ جو گروهه</translation>
        </message>
        <message>
            <source>Group score</source>
            <translation>گروهه جو اسڪور</translation>
        </message>
        <message>
            <source>Group scores</source>
            <translation>گروهن جا اسڪور</translation>
        </message>
        <message>
            <source>Groups differ by</source>
            <translation>گروهن جو فرق</translation>
        </message>
        <message>
            <source>Groups far behind that have an action: {have} of {want}.</source>
            <translation>گهڻو پوئتي رهجي ويل گروهه جن لاءِ قدم موجود آهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Groups left behind</source>
            <translation>پوئتي رهجي ويل گروهه</translation>
        </message>
        <message>
            <source>Groups left behind that the seats speak for: {have} of {want}.</source>
            <translation>پوئتي رهجي ويل گروهه جن جي نمائندگي سيٽن تي آهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Groups left behind with all five factors: {have} of {want}.</source>
            <translation>پوئتي رهجي ويل گروهه جن جا پنجئي پهلو درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Groups of citizens</source>
            <translation>شهرين جا گروهه</translation>
        </message>
        <message>
            <source>Groups present</source>
            <translation>موجود گروهه</translation>
        </message>
        <message>
            <source>Groups that scored</source>
            <translation>اسڪور ڏيندڙ گروهه</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>اندازو</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>مهمان</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>گائيڊ</translation>
        </message>
        <message>
            <source>Guided</source>
            <translation>سوال وار</translation>
        </message>
        <message>
            <source>Half the way</source>
            <translation>اڌ پنڌ</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>حوالي ڪندڙ</translation>
        </message>
        <message>
            <source>Handed to the province</source>
            <translation>صوبي جي حوالي</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>چارج ڏيڻ</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>چارج ڏيڻ جو نوٽ</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>چارج ڏيڻ جا ڪاغذ</translation>
        </message>
        <message>
            <source>Has a question</source>
            <translation>سوال باقي آهي</translation>
        </message>
        <message>
            <source>Has a vote</source>
            <translation>ووٽ جو حق</translation>
        </message>
        <message>
            <source>Has indicators, each with a unit and a baseline.</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>ان جا اشاريا آهن، هر هڪ جو ايڪو ۽ بنيادي قدر درج آهي.</translation>
        </message>
        <message>
            <source>Have it cleared</source>
            <translation>منظوري وٺو</translation>
        </message>
        <message>
            <source>Have the agendas at hand</source>
            <translation>ايجنڊا ساڻ رکو</translation>
        </message>
        <message>
            <source>Have the plan endorsed by the task force.</source>
            <translation>ٽاسڪ فورس کان منصوبي جي تصديق ڪرايو.</translation>
        </message>
        <message>
            <source>Head count</source>
            <translation>ماڻهن جي ڳڻپ</translation>
        </message>
        <message>
            <source>Head count. Type 0 if there was none.</source>
            <translation>ماڻهن جي ڳڻپ. جيڪڏهن ڪو نه هو ته 0 لکو.</translation>
        </message>
        <message>
            <source>Head of account</source>
            <translation>حسابي مد</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>صحت</translation>
        </message>
        <message>
            <source>Hear and answer</source>
            <translation>ٻڌو ۽ جواب ڏيو</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>ٻڌڻي</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>سخت گرمي</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>منعقد</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>ڪوٺائيندڙ</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>ٿيڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Help asked</source>
            <translation>مدد گهري وئي</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>هن صفحي لاءِ مدد</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>مدد ڏني وئي</translation>
        </message>
        <message>
            <source>Help in kind</source>
            <translation>شين جي صورت ۾ مدد</translation>
        </message>
        <message>
            <source>Help is asked for</source>
            <translation>مدد گهري وئي آهي</translation>
        </message>
        <message>
            <source>Help needed</source>
            <translation>مدد گهربل</translation>
        </message>
        <message>
            <source>Help that waits</source>
            <translation>مدد جيڪا باقي آهي</translation>
        </message>
        <message>
            <source>Helps to live with climate change</source>
            <translation>موسمياتي تبديليءَ سان گذارو ڪرڻ ۾ مدد</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هتي موجود</translation>
        </message>
        <message>
            <source>Here, not taken in</source>
            <translation>هتي موجود، شامل نه ٿيل</translation>
        </message>
        <message>
            <source>High</source>
            <translation>وڌيڪ</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>چٽا رنگ، گهرو</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>چٽا رنگ، هلڪو</translation>
        </message>
        <message>
            <source>Higher is better</source>
            <translation>وڌيڪ بهتر آهي</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>سڀ کان وڌيڪ</translation>
        </message>
        <message>
            <source>Highest cost that a forum may approve</source>
            <translation>وڌ ۾ وڌ لاڳت جيڪا ڪو فورم منظور ڪري سگهي ٿو</translation>
        </message>
        <message>
            <source>Highest less lowest score of a group, in points of 100.</source>
            <translation>گروهن جي سڀ کان وڌيڪ ۽ سڀ کان گهٽ اسڪور جو فرق، 100 مارڪن مان.</translation>
        </message>
        <message>
            <source>Highest possible value</source>
            <translation>وڌ ۾ وڌ ممڪن قدر</translation>
        </message>
        <message>
            <source>History</source>
            <translation>اڳوڻيون تبديليون</translation>
        </message>
        <message>
            <source>History: changed once</source>
            <translation>اڳوڻيون تبديليون: هڪ ڀيرو</translation>
        </message>
        <message>
            <source>History: changed twice</source>
            <translation>اڳوڻيون تبديليون: ٻه ڀيرا</translation>
        </message>
        <message>
            <source>History: changed {times} times</source>
            <translation>اڳوڻيون تبديليون: {times} ڀيرا</translation>
        </message>
        <message>
            <source>History: {field}</source>
            <translation>اڳوڻيون تبديليون: {field}</translation>
        </message>
        <message>
            <source>Hold an engagement with citizens and record it in step 2.</source>
            <translation>شهرين سان صلاح مشورو ڪريو ۽ مرحلي 2 ۾ ان کي داخل ڪريو.</translation>
        </message>
        <message>
            <source>Hold two meetings with a quorum and record who was present.</source>
            <translation>ڪورم سان ٻه اجلاس ڪريو ۽ داخل ڪريو ته ڪير حاضر هو.</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>ان ۾ ڇا آهي</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>مدت</translation>
        </message>
        <message>
            <source>Households times average size</source>
            <translation>گهراڻا ضرب سراسري ڀاتي</translation>
        </message>
        <message>
            <source>How far it can be done. Left empty, 10 is taken.</source>
            <translation>هي ڪيتري حد تائين ٿي سگهي ٿو. خالي ڇڏيو ته 10 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>ڪم ڪٿي پهتو</translation>
        </message>
        <message>
            <source>How far it is the district's own duty. Left empty, 15 is taken.</source>
            <translation>هي ڪيتري حد تائين ضلعي جي پنهنجي ذميواري آهي. خالي ڇڏيو ته 15 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How far the bundle is</source>
            <translation>بنڊل ڪٿي پهتو</translation>
        </message>
        <message>
            <source>How grave it is. Left empty, 15 is taken.</source>
            <translation>هي ڪيترو سنگين آهي. خالي ڇڏيو ته 15 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>ڪيتري مطابقت آهي</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>ماپ ڪيئن ٿئي ٿي</translation>
        </message>
        <message>
            <source>How it is seen</source>
            <translation>نتيجو ڪيئن ڏسبو</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>ڏيکارڻ جو طريقو</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>ڳڻپ جو طريقو</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>هي ڪيئن ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>How little it can wait. Left empty, 10 is taken.</source>
            <translation>هي ڪيترو گهٽ انتظار ڪري سگهي ٿو. خالي ڇڏيو ته 10 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How many people were told</source>
            <translation>ڪيترن ماڻهن کي ٻڌايو ويو</translation>
        </message>
        <message>
            <source>How many people, if known.</source>
            <translation>ڪيترا ماڻهو آهن، جيڪڏهن معلوم هجي.</translation>
        </message>
        <message>
            <source>How many persons of this group scored.</source>
            <translation>هن گروهه جي ڪيترن ماڻهن اسڪور ڏنو.</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>ڪيترو</translation>
        </message>
        <message>
            <source>How much and by when</source>
            <translation>ڪيترو ۽ ڪڏهن تائين</translation>
        </message>
        <message>
            <source>How much and how long</source>
            <translation>ڪيترو ۽ ڪيتري وقت لاءِ</translation>
        </message>
        <message>
            <source>How much it helps other targets. Left empty, 15 is taken.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هي ٻين ذيلي هدفن ۾ ڪيتري مدد ڪري ٿو. خالي ڇڏيو ته 15 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How much it helps those left behind. Left empty, 15 is taken.</source>
            <translation>هي پوئتي رهجي ويل ماڻهن جي ڪيتري مدد ڪري ٿو. خالي ڇڏيو ته 15 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How much of the work itself is done, in per cent, not of the money.</source>
            <translation>ڪم ڪيترو ٿي چڪو، سيڪڙي ۾؛ هي رقم جو سيڪڙو ناهي.</translation>
        </message>
        <message>
            <source>How much of the work stands on site, in per cent, as you judge it.</source>
            <translation>موقعي تي ڪيترو ڪم موجود آهي، سيڪڙي ۾، توهان جي اندازي موجب.</translation>
        </message>
        <message>
            <source>How much people ask for it. Left empty, 15 is taken.</source>
            <translation>ماڻهو هن جو ڪيترو مطالبو ڪن ٿا. خالي ڇڏيو ته 15 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How often it meets is not written down yet.</source>
            <translation>اڃا درج ناهي ته ان جو اجلاس ڪيتري وقفي سان ٿئي ٿو.</translation>
        </message>
        <message>
            <source>How people took part in making the plan.</source>
            <translation>منصوبو ٺاهڻ ۾ ماڻهو ڪيئن شريڪ ٿيا.</translation>
        </message>
        <message>
            <source>How people were counted</source>
            <translation>ماڻهن جي ڳڻپ جو طريقو</translation>
        </message>
        <message>
            <source>How places are put together</source>
            <translation>هنڌ گڏ ڪرڻ جو طريقو</translation>
        </message>
        <message>
            <source>How results are measured</source>
            <translation>نتيجن جي ماپ ڪيئن ٿئي ٿي</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>ڪيتري پڪ</translation>
        </message>
        <message>
            <source>How sure the figures are. Left empty, 5 is taken.</source>
            <translation>انگ اکر ڪيترا پڪا آهن. خالي ڇڏيو ته 5 ورتو ويندو.</translation>
        </message>
        <message>
            <source>How the districts are shown</source>
            <translation>ضلعا ڪيئن ڏيکاريا وڃن</translation>
        </message>
        <message>
            <source>How the gap in the figures will be closed.</source>
            <translation>انگن اکرن جي کوٽ ڪيئن پوري ڪئي ويندي.</translation>
        </message>
        <message>
            <source>How the group is heard in the district now.</source>
            <translation>هاڻي ضلعي ۾ هن گروهه جي ڳالهه ڪيئن ٻڌي وڃي ٿي.</translation>
        </message>
        <message>
            <source>How the plan fits the agendas</source>
            <translation>منصوبي ۽ ايجنڊائن ۾ مطابقت</translation>
        </message>
        <message>
            <source>How they were chosen</source>
            <translation>ڪيئن چونڊيا ويا</translation>
        </message>
        <message>
            <source>How to find it</source>
            <translation>ڪيئن ڳولجي</translation>
        </message>
        <message>
            <source>How to reach the person</source>
            <translation>شخص سان رابطو ڪيئن ڪجي</translation>
        </message>
        <message>
            <source>How to work together</source>
            <translation>گڏجي ڪم ڪيئن ڪجي</translation>
        </message>
        <message>
            <source>How well it fits</source>
            <translation>ڪيتري مطابقت</translation>
        </message>
        <message>
            <source>I forgot the password</source>
            <translation>پاسورڊ ياد ناهي</translation>
        </message>
        <message>
            <source>I had this program before</source>
            <translation>هي پروگرام مون وٽ اڳ هو</translation>
        </message>
        <message>
            <source>I have a start file from the province</source>
            <translation>مون وٽ صوبي جي شروعاتي فائل آهي</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>شروعاتي خيال</translation>
        </message>
        <message>
            <source>If it is a council</source>
            <translation>جيڪڏهن ڪائونسل هجي</translation>
        </message>
        <message>
            <source>If it is on the list of offices.</source>
            <translation>جيڪڏهن هي آفيسن جي فهرست ۾ آهي.</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code opens the work on this computer.</source>
            <translation>جيڪڏهن پاسورڊ وسري وڃي ته هي ڪوڊ هن ڪمپيوٽر تي رکيل ڪم کولي ٿو.</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code opens the work. Print it or copy it, and keep it elsewhere.</source>
            <translation>جيڪڏهن پاسورڊ وسري وڃي ته هي ڪوڊ ڪم کولي ٿو. ان کي پرنٽ ڪريو يا لکي وٺو، ۽ ٻي جاءِ تي رکو.</translation>
        </message>
        <message>
            <source>If this computer breaks, a copy on another drive brings all the work back.</source>
            <translation>جيڪڏهن هي ڪمپيوٽر خراب ٿي وڃي ته ٻي ڊرائيو تي رکيل نقل سڄو ڪم واپس آڻيندو.</translation>
        </message>
        <message>
            <source>If weights move</source>
            <translation>وزن بدلجڻ تي</translation>
        </message>
        <message>
            <source>If whoever holds a post has the seat, for example District Education Officer.</source>
            <translation>جيڪڏهن سيٽ ڪنهن عهدي سان ملي ٿي، مثال طور ڊسٽرڪٽ ايجوڪيشن آفيسر.</translation>
        </message>
        <message>
            <source>Immediate cause</source>
            <translation>فوري سبب</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>اثر</translation>
        </message>
        <message>
            <source>Impact: life changes. Outcome: a service works better. Output: what the actions leave behind.</source>
            <translatorcomment>سڌو نتيجو (output): Is this the planning office's word for an output? مجموعي نتيجو (outcome): Is this the planning office's word for an outcome?</translatorcomment>
            <translation>اثر: زندگي بدلجي ٿي. مجموعي نتيجو: خدمت بهتر ٿئي ٿي. سڌو نتيجو: قدمن کان پوءِ جيڪو موجود رهي ٿو.</translation>
        </message>
        <message>
            <source>Import bundle</source>
            <translatorcomment>بنڊل وصول (import bundle): Is taking a bundle in understood from this word?</translatorcomment>
            <translation>بنڊل وصول ڪريو</translation>
        </message>
        <message>
            <source>In a few words. Leave out names and phone numbers.</source>
            <translation>ڪجهه لفظن ۾. نالا ۽ فون نمبر نه لکو.</translation>
        </message>
        <message>
            <source>In brackets: the weight of each criterion</source>
            <translation>ڏنگين ۾: هر معيار جو وزن</translation>
        </message>
        <message>
            <source>In degrees east with decimals, as the phone shows it, for example 63.0502.</source>
            <translation>اوڀر جون ڊگريون اعشاري سميت، جيئن فون ڏيکاري ٿو، مثال طور 63.0502.</translation>
        </message>
        <message>
            <source>In degrees north with decimals, as the phone shows it, for example 26.0043.</source>
            <translation>اتر جون ڊگريون اعشاري سميت، جيئن فون ڏيکاري ٿو، مثال طور 26.0043.</translation>
        </message>
        <message>
            <source>In equal steps</source>
            <translation>برابر ڏاڪن ۾</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>نافذ</translation>
        </message>
        <message>
            <source>In pilot districts</source>
            <translation>پائلٽ ضلعن ۾</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>عهدي تي ڪڏهن کان</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>تياريءَ هيٺ</translation>
        </message>
        <message>
            <source>In rupees; 2.5 lakh may be typed in words.</source>
            <translation>رپين ۾؛ 2.5 لک لفظن ۾ به لکي سگهجي ٿو.</translation>
        </message>
        <message>
            <source>In survey years</source>
            <translation>سروي جي سالن ۾</translation>
        </message>
        <message>
            <source>In the budget book</source>
            <translation>بجيٽ جي ڪتاب ۾</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>فائل ۾</translation>
        </message>
        <message>
            <source>In the file that says how the columns match, “{part}” is “{typed}”. It can be: {choices}.</source>
            <translation>ڪالم ملائڻ واري فائل جي هن حصي ۾ “{typed}” لکيل آهي: “{part}”. ان ۾ هي لکي سگهجي ٿو: {choices}.</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>انهن جي لفظن ۾</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>وقت تي</translation>
        </message>
        <message>
            <source>In two or three sentences that a colleague can use.</source>
            <translation>ٻن ٽن جملن ۾ جيڪي ڪنهن ساٿيءَ جي ڪم اچن.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>استعمال هيٺ</translation>
        </message>
        <message>
            <source>In use until it is decided</source>
            <translation>فيصلو ٿيڻ تائين استعمال ۾</translation>
        </message>
        <message>
            <source>In use until you decide</source>
            <translation>فيصلي تائين استعمال ۾</translation>
        </message>
        <message>
            <source>In {days} days</source>
            <translation>{days} ڏينهن ۾</translation>
        </message>
        <message>
            <source>In: {address}</source>
            <translation>گهرائڻ جو پتو: {address}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>آيل ٽپال</translation>
        </message>
        <message>
            <source>Inbox: {number}</source>
            <translation>آيل ٽپال: {number}</translation>
        </message>
        <message>
            <source>Including a scheme</source>
            <translation>اسڪيم شامل ڪرڻ</translation>
        </message>
        <message>
            <source>Income for each rupee of cost</source>
            <translation>لاڳت جي هر رپئي تي آمدني</translation>
        </message>
        <message>
            <source>Income, work and schooling, from 0 to 3.</source>
            <translation>آمدني، روزگار ۽ تعليم، 0 کان 3 تائين.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>انڊيڪس</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>اشاريو</translation>
        </message>
        <message>
            <source>Indicator sets</source>
            <translation>اشارين جا مجموعا</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>اشاريا</translation>
        </message>
        <message>
            <source>Indicators in use</source>
            <translation>استعمال هيٺ اشاريا</translation>
        </message>
        <message>
            <source>Indicators in use with a baseline, its date and its source: {have} of {all}. Needed: {share} %.</source>
            <translation>استعمال هيٺ اشاريا جن جي بنيادي قدر، ان جي تاريخ ۽ ماخذ درج آهن: {all} مان {have}. گهربل: {share} سيڪڙو.</translation>
        </message>
        <message>
            <source>Indicators in use with unit, direction and source: {have} of {want}.</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>استعمال هيٺ اشاريا جن جو ايڪو، رخ ۽ ماخذ درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Indicators in use with values for women and men, or for {tehsils} tehsils: {have} of {want}.</source>
            <translation>استعمال هيٺ اشاريا جن جون قدرون عورتن ۽ مردن لاءِ، يا {tehsils} تحصيلن لاءِ درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Indicators on track</source>
            <translatorcomment>صحيح رفتار (on track): Does it read as on track?</translatorcomment>
            <translation>صحيح رفتار تي اشاريا</translation>
        </message>
        <message>
            <source>Indicators that are off track or slow</source>
            <translation>هدف کان پري يا سست اشاريا</translation>
        </message>
        <message>
            <source>Indicators with a value, per cent</source>
            <translation>قدر وارا اشاريا، سيڪڙو</translation>
        </message>
        <message>
            <source>Indicators with neither a baseline nor a reason why there is none: {count}.</source>
            <translation>اشاريا جن جي نه بنيادي قدر درج آهي، نه ان جي نه هجڻ جو سبب: {count}.</translation>
        </message>
        <message>
            <source>Indicators without frequency, collector, source, direction or roll-up: {count}.</source>
            <translation>اشاريا جن ۾ وقفو، گڏ ڪندڙ آفيس، ماخذ، رخ يا هنڌ گڏ ڪرڻ جو طريقو درج ناهي: {count}.</translation>
        </message>
        <message>
            <source>Inform</source>
            <translation>ٻڌائڻ</translation>
        </message>
        <message>
            <source>Inform tells people; consult asks them; the further levels let them decide with you.</source>
            <translation>“ٻڌائڻ” ۾ ماڻهن کي ٻڌايو وڃي ٿو؛ “راءِ وٺڻ” ۾ انهن کان پڇيو وڃي ٿو؛ اڳين درجن ۾ اهي توهان سان گڏ فيصلو ڪن ٿا.</translation>
        </message>
        <message>
            <source>Infrastructure</source>
            <translation>بنيادي ڍانچو</translation>
        </message>
        <message>
            <source>Innovation</source>
            <translation>جدت</translation>
        </message>
        <message>
            <source>Innovation pilot</source>
            <translation>جدت جو آزمائشي ڪم</translation>
        </message>
        <message>
            <source>Innovation pilots</source>
            <translation>جدت جا آزمائشي ڪم</translation>
        </message>
        <message>
            <source>Input to a review</source>
            <translation>جائزي لاءِ مواد</translation>
        </message>
        <message>
            <source>Input to the national review (VNR)</source>
            <translation>قومي جائزي لاءِ مواد (VNR)</translation>
        </message>
        <message>
            <source>Input to the provincial review (VSR)</source>
            <translation>صوبائي جائزي لاءِ مواد (VSR)</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>هدايت</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>دلچسپي</translation>
        </message>
        <message>
            <source>Involve</source>
            <translation>شامل ڪرڻ</translation>
        </message>
        <message>
            <source>Is 03/04/2026 the third of April or the fourth of March?</source>
            <translation>ڇا 03/04/2026 جو مطلب 3 اپريل آهي يا 4 مارچ؟</translation>
        </message>
        <message>
            <source>Is this step finished for now?</source>
            <translation>ڇا هي مرحلو في الحال مڪمل آهي؟</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>مسئلو</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>مسئلا</translation>
        </message>
        <message>
            <source>Issues and offices</source>
            <translation>مسئلا ۽ آفيسون</translation>
        </message>
        <message>
            <source>Issues and their offices</source>
            <translation>مسئلا ۽ انهن جون آفيسون</translation>
        </message>
        <message>
            <source>Issues raised</source>
            <translation>اٿاريل مسئلا</translation>
        </message>
        <message>
            <source>Issues with a root cause: {have} of {want}.</source>
            <translation>مسئلا جن جو بنيادي سبب درج آهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>It does not work</source>
            <translation>ڪم نٿو ڪري</translation>
        </message>
        <message>
            <source>It has {number} cells, and {most} columns follow here.</source>
            <translation>ان ۾ {number} خانا آهن، ۽ هتي {most} ڪالم اچن ٿا.</translation>
        </message>
        <message>
            <source>It holds everything up to {day}, {time}.</source>
            <translation>ان ۾ {day}، {time} تائين سڀ ڪجهه موجود آهي.</translation>
        </message>
        <message>
            <source>It is certified that the scheme “{name}”, number {number}, was compared with the schemes on record in District {place} of the same and the {years} years before and after, and that it repeats none of them.</source>
            <translation>تصديق ڪجي ٿي ته اسڪيم “{name}”، نمبر {number}، جي ڀيٽ رڪارڊ تي موجود اسڪيمن سان ڪئي وئي (ضلعو {place}، ساڳئي سال ۽ ان کان {years} سال اڳ ۽ پوءِ جون اسڪيمون)، ۽ هي انهن مان ڪنهن کي به نٿي ورجائي.</translation>
        </message>
        <message>
            <source>It is empty in this row.</source>
            <translation>هن قطار ۾ اهو خالي آهي.</translation>
        </message>
        <message>
            <source>It is kept in the key store of this computer, never in a bundle. Without a key store it is asked for.</source>
            <translation>هي هن ڪمپيوٽر جي محفوظ خاني ۾ رهي ٿو، ڪڏهن به بنڊل ۾ نٿو وڃي. محفوظ خانو نه هجي ته هر ڀيري پڇيو ويندو.</translation>
        </message>
        <message>
            <source>It is ready on this computer and has not left yet.</source>
            <translation>هي هن ڪمپيوٽر تي تيار آهي ۽ اڃا نه ويو آهي.</translation>
        </message>
        <message>
            <source>It is tried again by itself in {minutes} minutes.</source>
            <translation>{minutes} منٽن کان پوءِ پاڻمرادو ٻيهر ڪوشش ٿيندي.</translation>
        </message>
        <message>
            <source>It is tried again by itself in {seconds} seconds.</source>
            <translation>{seconds} سيڪنڊن کان پوءِ پاڻمرادو ٻيهر ڪوشش ٿيندي.</translation>
        </message>
        <message>
            <source>It loses Rs {loss} a year. Who pays?</source>
            <translation>هن ۾ هر سال {loss} رپين جو نقصان آهي. اهو ڪير ادا ڪندو؟</translation>
        </message>
        <message>
            <source>It makes the plan of its district and sends bundles to the province.</source>
            <translation>هي پنهنجي ضلعي جو منصوبو ٺاهي ٿي ۽ صوبي ڏانهن بنڊل موڪلي ٿي.</translation>
        </message>
        <message>
            <source>It reports to: {office}.</source>
            <translation>هي هن آفيس کي جوابده آهي: {office}.</translation>
        </message>
        <message>
            <source>It says which district this is and who may open its bundles.</source>
            <translation>ان ۾ لکيل آهي ته هي ڪهڙو ضلعو آهي ۽ ان جا بنڊل ڪير کولي سگهي ٿو.</translation>
        </message>
        <message>
            <source>It takes in the bundles of its districts and answers them.</source>
            <translation>هي پنهنجن ضلعن جا بنڊل شامل ڪري ٿي ۽ انهن جو جواب ڏئي ٿي.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>It works in part</source>
            <translation>جزوي ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>شيءِ يا ڪم</translation>
        </message>
        <message>
            <source>Item that no action covers</source>
            <translation>نڪتو جنهن لاءِ ڪو قدم ناهي</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>نڪتا</translation>
        </message>
        <message>
            <source>Items in the knowledge hub: {have} of {want}.</source>
            <translation>علمي ذخيري ۾ مواد: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Items of the council's or the district's own agenda: {have} of {want}.</source>
            <translation>ڪائونسل يا ضلعي جي پنهنجي ايجنڊا جا نڪتا: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Items that are not in English: {have} of {want}.</source>
            <translation>مواد جيڪو انگريزيءَ ۾ ناهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Items that nobody serves yet</source>
            <translation>نڪتا جن لاءِ اڃا ڪجهه ناهي</translation>
        </message>
        <message>
            <source>Its office</source>
            <translation>ان جي آفيس</translation>
        </message>
        <message>
            <source>January to March</source>
            <translation>جنوري کان مارچ</translation>
        </message>
        <message>
            <source>Jirga or katcheri</source>
            <translation>جرڳو يا ڪچهري</translation>
        </message>
        <message>
            <source>Judge the links</source>
            <translation>لاڳاپي جو فيصلو ڪريو</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>فيصلو ڪندڙ</translation>
        </message>
        <message>
            <source>Judged on</source>
            <translation>فيصلي جي تاريخ</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>فيصلو</translation>
        </message>
        <message>
            <source>July to September</source>
            <translation>جولاءِ کان سيپٽمبر</translation>
        </message>
        <message>
            <source>Keep a second copy here</source>
            <translation>ٻيو نقل هتي رکو</translation>
        </message>
        <message>
            <source>Keep informed</source>
            <translation>باخبر رکڻ</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>رهڻ ڏيو</translation>
        </message>
        <message>
            <source>Keep it for the next pack</source>
            <translation>ايندڙ پيڪ لاءِ رکو</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>سنڀالي رکو</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>منهنجو رکو</translation>
        </message>
        <message>
            <source>Keep mine for all</source>
            <translation>سڀني ۾ منهنجو رکو</translation>
        </message>
        <message>
            <source>Keep photos as they are, with their place mark</source>
            <translation>تصويرون جيئن آهن تيئن رکو، هنڌ جي نشان سميت</translation>
        </message>
        <message>
            <source>Keep satisfied</source>
            <translation>مطمئن رکڻ</translation>
        </message>
        <message>
            <source>Keep the decision</source>
            <translation>فيصلو محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Keep this sheet away from the computer, in a locked cupboard. Whoever has it can open the work.</source>
            <translation>هي پرچو ڪمپيوٽر کان پري، تالي واري الماڙيءَ ۾ رکو. جنهن وٽ هي هجي، اهو ڪم کولي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Keep what is stored</source>
            <translation>جيڪو محفوظ آهي اهو رکو</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>ڪم جاري رکو</translation>
        </message>
        <message>
            <source>Kept, with its changes</source>
            <translation>تبديلين سميت رکيل</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>جواب جو قسم</translation>
        </message>
        <message>
            <source>Kind of group</source>
            <translation>گروهه جو قسم</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>داخلا جو قسم</translation>
        </message>
        <message>
            <source>Know where we stand</source>
            <translation>پنهنجي صورتحال ڄاڻو</translation>
        </message>
        <message>
            <source>Knowledge and information</source>
            <translation>علم ۽ ڄاڻ</translation>
        </message>
        <message>
            <source>Knowledge hub</source>
            <translation>علمي ذخيرو</translation>
        </message>
        <message>
            <source>Knowledge item</source>
            <translation>علمي مواد</translation>
        </message>
        <message>
            <source>Knowledge items</source>
            <translation>علمي مواد</translation>
        </message>
        <message>
            <source>Knowledge partner</source>
            <translation>علمي ڀائيوار</translation>
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
            <translation>LEAD Desktop: شروعاتي سيٽنگ</translation>
        </message>
        <message>
            <source>LEAD Desktop: {place}</source>
            <translation>LEAD Desktop: {place}</translation>
        </message>
        <message>
            <source>Lakh</source>
            <translation>لک</translation>
        </message>
        <message>
            <source>Lakhs</source>
            <translation>لک</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>زمين</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ٻولي</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>رپورٽ جي ٻولي</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>ٻوليون</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>مدو ختم</translation>
        </message>
        <message>
            <source>Last done at {time}.</source>
            <translation>آخري ڀيرو: {time}.</translation>
        </message>
        <message>
            <source>Last fiscal year, for example 2029-30.</source>
            <translation>2029-30 وانگر: آخري مالي سال.</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخري خبر</translation>
        </message>
        <message numerus="yes">
            <source>Last heard %n day(s) ago</source>
            <translation>
                <numerusform>آخري خبر %n ڏينهن اڳ</numerusform>
                <numerusform>آخري خبر %n ڏينهن اڳ</numerusform>
            </translation>
        </message>
        <message>
            <source>Last row of the names</source>
            <translation>نالن جي آخري قطار</translation>
        </message>
        <message>
            <source>Last seen {day}</source>
            <translation>آخري ڀيرو ڏٺل {day}</translation>
        </message>
        <message>
            <source>Late</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>تاخير جو شڪار</translation>
        </message>
        <message>
            <source>Late or out of step</source>
            <translation>تاخير يا فرق واريون</translation>
        </message>
        <message>
            <source>Late since {day}</source>
            <translation>تاريخ گذري وئي: {day}</translation>
        </message>
        <message>
            <source>Late, money ahead of work</source>
            <translation>تاخير، رقم ڪم کان اڳتي</translation>
        </message>
        <message>
            <source>Late, work ahead of money</source>
            <translation>تاخير، ڪم رقم کان اڳتي</translation>
        </message>
        <message>
            <source>Late: {number} of {all} commitments</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>تاخير جو شڪار: {all} مان {number} عهد</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>پوءِ</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>تازو ترين</translation>
        </message>
        <message>
            <source>Latest value</source>
            <translation>تازي ترين قدر</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>ويڪرائي ڦاڪ</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>قانون</translation>
        </message>
        <message>
            <source>Law checked</source>
            <translation>قانون جاچيل</translation>
        </message>
        <message>
            <source>Law not checked</source>
            <translation>قانون نه ڏٺو ويو</translation>
        </message>
        <message>
            <source>Law or policy</source>
            <translation>قانون يا پاليسي</translation>
        </message>
        <message>
            <source>Law or rules</source>
            <translation>قانون يا قاعدا</translation>
        </message>
        <message>
            <source>Laws, services and say, from 0, no disadvantage, to 3, very large.</source>
            <translation>قانون، خدمتون ۽ راءِ جو حق، 0 (ڪا محرومي نه) کان 3 (تمام گهڻي) تائين.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>سربراهي</translation>
        </message>
        <message>
            <source>Lead office</source>
            <translation>سربراهه آفيس</translation>
        </message>
        <message>
            <source>Lead without money or capacity</source>
            <translation>سربراهه آفيس جنهن وٽ رقم يا صلاحيت ناهي</translation>
        </message>
        <message>
            <source>Leadership</source>
            <translation>اڳواڻي</translation>
        </message>
        <message>
            <source>Leaflet, poster or other material (IEC)</source>
            <translation>ڪتابچو، پوسٽر يا ٻيو مواد (IEC)</translation>
        </message>
        <message>
            <source>Learn from a neighbour</source>
            <translation>پاڙيسري ضلعي کان سکو</translation>
        </message>
        <message>
            <source>Lease of land or other assets</source>
            <translation>زمين يا ٻين اثاثن جي ليز</translation>
        </message>
        <message>
            <source>Leave empty if it is a local indicator.</source>
            <translation>جيڪڏهن هي مڪاني اشاريو آهي ته خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Leave empty if it pays for both.</source>
            <translation>جيڪڏهن هي ٻنهي لاءِ رقم ڏئي ٿو ته خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Leave empty if there is none, and say why.</source>
            <translation>جيڪڏهن قدر ناهي ته خالي ڇڏيو ۽ سبب ٻڌايو.</translation>
        </message>
        <message>
            <source>Leave empty only if the role is “Nobody”.</source>
            <translation>رڳو تڏهن خالي ڇڏيو جڏهن ڪردار “ڪوبه نه” هجي.</translation>
        </message>
        <message>
            <source>Leave empty while the person is in post.</source>
            <translation>جيستائين هي شخص عهدي تي آهي، خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Leave it all on the stick</source>
            <translation>سڀ ڪجهه يو ايس بيءَ تي رهڻ ڏيو</translation>
        </message>
        <message>
            <source>Leave it empty only if the item does not apply here.</source>
            <translation>رڳو تڏهن خالي ڇڏيو جڏهن هي نڪتو هتي لاڳو نه ٿئي.</translation>
        </message>
        <message>
            <source>Leave it empty while the seat is held.</source>
            <translation>جيستائين سيٽ ڀريل آهي، خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Leave it empty while the seat is vacant.</source>
            <translation>جيستائين سيٽ خالي آهي، هي خانو خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Leave it for now</source>
            <translation>في الحال رهڻ ڏيو</translation>
        </message>
        <message>
            <source>Leave papers for a later bundle</source>
            <translation>ڪاغذ ايندڙ بنڊل لاءِ ڇڏيو</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>مشق مان نڪرو</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>قطار ڇڏيو</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>پوئتي رهجي ويل</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>ڇڏڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Left, Rs</source>
            <translation>باقي، رپيا</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>ليگل</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>قانوني بنياد</translation>
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
            <translation>خط جو نمبر</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>اکرن جو قسم</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>LibreOffice spreadsheet</source>
            <translation>LibreOffice اسپريڊشيٽ</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>لائسنس</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>هلڪو</translation>
        </message>
        <message>
            <source>Limited</source>
            <translation>محدود</translation>
        </message>
        <message>
            <source>Line {number}: {reason}</source>
            <translation>قطار {number}: {reason}</translation>
        </message>
        <message>
            <source>Lines of lists: {lines}. Records: {records}. Practices: {practices}.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>فهرستن جون قطارون: {lines}. داخلائون: {records}. ڪامياب تجربا: {practices}.</translation>
        </message>
        <message>
            <source>Lines that changed: {lines}. Lines set aside: {aside}.</source>
            <translation>تبديل ٿيل قطارون: {lines}. الڳ رکيل قطارون: {aside}.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>لاڳاپو</translation>
        </message>
        <message>
            <source>Linked twice. The later judgement counts.</source>
            <translation>هي لاڳاپو ٻه ڀيرا درج آهي. پوءِ وارو فيصلو ڳڻيو ويندو.</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>لاڳاپا</translation>
        </message>
        <message>
            <source>Links need actions from step 4 and items of an agenda. Write the actions first.</source>
            <translation>لاڳاپن لاءِ مرحلي 4 جا قدم ۽ ايجنڊا جا نڪتا گهرجن. پهريان قدم لکو.</translation>
        </message>
        <message>
            <source>Links of the plan with the agendas</source>
            <translation>ايجنڊائن سان منصوبي جا لاڳاپا</translation>
        </message>
        <message>
            <source>Links that work against an agenda</source>
            <translation>ايجنڊا تي مخالف اثر وارا لاڳاپا</translation>
        </message>
        <message>
            <source>List</source>
            <translation>فهرست</translation>
        </message>
        <message>
            <source>List a group left behind with its five factors in step 2.</source>
            <translation>مرحلي 2 ۾ پوئتي رهجي ويل ڪو گروهه ان جي پنجن پهلوئن سان داخل ڪريو.</translation>
        </message>
        <message>
            <source>List of persons</source>
            <translation>ماڻهن جي فهرست</translation>
        </message>
        <message>
            <source>List only</source>
            <translation>رڳو فهرست</translation>
        </message>
        <message>
            <source>List the schemes</source>
            <translation>اسڪيمن جي فهرست ٺاهيو</translation>
        </message>
        <message>
            <source>List the sources</source>
            <translation>مالي ذريعن جي فهرست ٺاهيو</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>ماڻهن جي ڳالهه ٻڌو</translation>
        </message>
        <message>
            <source>Livelihood</source>
            <translation>روزگار</translation>
        </message>
        <message>
            <source>Lives with a disability</source>
            <translation>معذوريءَ سان زندگي</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>قرض</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>مڪاني</translation>
        </message>
        <message>
            <source>Local council</source>
            <translation>مڪاني ڪائونسل</translation>
        </message>
        <message>
            <source>Local offices serve {number} of {all} targets, {share} %</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>مڪاني آفيسن وٽ {all} مان {number} ذيلي هدف آهن، {share} سيڪڙو</translation>
        </message>
        <message>
            <source>Lock it with a password</source>
            <translation>پاسورڊ سان تالو لڳايو</translation>
        </message>
        <message>
            <source>Lock it with the account of this computer</source>
            <translation>هن ڪمپيوٽر جي اڪائونٽ سان تالو لڳايو</translation>
        </message>
        <message>
            <source>Lock the program</source>
            <translation>پروگرام کي تالو لڳايو</translation>
        </message>
        <message>
            <source>Lock the program when nobody touches it for</source>
            <translation>جڏهن ڪو استعمال نه ڪري ته پروگرام کي ڪيتري دير کان پوءِ تالو لڳي</translation>
        </message>
        <message>
            <source>Lock the storage</source>
            <translation>ذخيري کي تالو لڳايو</translation>
        </message>
        <message>
            <source>Locked storage</source>
            <translatorcomment>تالو لڳل ذخيرو (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>تالو لڳل ذخيرو</translation>
        </message>
        <message>
            <source>Log book</source>
            <translation>لاگ بڪ</translation>
        </message>
        <message>
            <source>Long term</source>
            <translation>ڊگهي مدت</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>ڊگهائي ڦاڪ</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>ٻيهر ڏسو</translation>
        </message>
        <message>
            <source>Look at own revenue</source>
            <translation>پنهنجي آمدنيءَ جو جائزو وٺو</translation>
        </message>
        <message>
            <source>Look at the rows set aside</source>
            <translation>الڳ رکيل قطارون ڏسو</translation>
        </message>
        <message>
            <source>Look at what has come over the line: {number}.</source>
            <translation>ڏسو ته رابطي سان ڇا آيو آهي: {number}.</translation>
        </message>
        <message>
            <source>Look behind the average</source>
            <translation>سراسريءَ جي پويان ڏسو</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>هاڻي ڏسو</translation>
        </message>
        <message>
            <source>Look on drives</source>
            <translation>ڊرائيوون ڏسو</translation>
        </message>
        <message>
            <source>Look-alike pairs to decide: {pairs}. New schemes without a certificate: {bare}. Approved schemes without a forum: {adrift}.</source>
            <translation>هڪجهڙين اسڪيمن جا جوڙا جن جو فيصلو باقي آهي: {pairs}. نيون اسڪيمون جن جو سرٽيفڪيٽ ناهي: {bare}. منظور ٿيل اسڪيمون جن جو فورم درج ناهي: {adrift}.</translation>
        </message>
        <message>
            <source>Looked at again</source>
            <translation>ٻيهر ڏٺو پيو وڃي</translation>
        </message>
        <message>
            <source>Looked at again.</source>
            <translation>ٻيهر ڏٺو پيو وڃي.</translation>
        </message>
        <message>
            <source>Looked at {time}: nothing new to send or to fetch.</source>
            <translation>{time} تي ڏٺو ويو: موڪلڻ يا گهرائڻ لاءِ ڪجهه نئون ناهي.</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>ڪنهن جهڙي آهي</translation>
        </message>
        <message>
            <source>Looks like scheme {number} of {year} ({nearness}, {alike} alike). Decide whether it is the same one.</source>
            <translation>هي هڪ ٻي اسڪيم جهڙي لڳي ٿي: {number}، سال {year} ({nearness}، هڪجهڙائي {alike}). فيصلو ڪريو ته هي ساڳي اسڪيم آهي يا نه.</translation>
        </message>
        <message>
            <source>Looks the same as decision {number} of {day}. Keep both, or open that one.</source>
            <translation>هي هڪ ٻئي فيصلي جهڙو لڳي ٿو: نمبر {number}، تاريخ {day}. ٻئي رکو، يا ان کي کوليو.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>گهٽ</translation>
        </message>
        <message>
            <source>Lower end of the range</source>
            <translation>حد جو هيٺيون ڇيڙو</translation>
        </message>
        <message>
            <source>Lower is better</source>
            <translation>گهٽ بهتر آهي</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>سڀ کان گهٽ</translation>
        </message>
        <message>
            <source>Lowest possible value</source>
            <translation>گهٽ ۾ گهٽ ممڪن قدر</translation>
        </message>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>بحاليءَ جو نئون پرچو ٺاهيو</translation>
        </message>
        <message>
            <source>Make a request file</source>
            <translation>درخواست جي فائل ٺاهيو</translation>
        </message>
        <message>
            <source>Make a request file for the province</source>
            <translation>صوبي لاءِ درخواست جي فائل ٺاهيو</translation>
        </message>
        <message>
            <source>Make a safety copy</source>
            <translation>حفاظتي نقل ٺاهيو</translation>
        </message>
        <message>
            <source>Make a start file</source>
            <translation>شروعاتي فائل ٺاهيو</translation>
        </message>
        <message>
            <source>Make its start file</source>
            <translation>ان جي شروعاتي فائل ٺاهيو</translation>
        </message>
        <message>
            <source>Make pack {number}</source>
            <translation>پيڪ {number} تيار ڪريو</translation>
        </message>
        <message>
            <source>Make start files</source>
            <translation>شروعاتي فائلون ٺاهيو</translation>
        </message>
        <message>
            <source>Make this computer known to the province</source>
            <translation>صوبي کي هن ڪمپيوٽر جي سڃاڻپ ڏيو</translation>
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
            <translation>ويجهو رابطو رکڻ</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>ذميواريون ۽ اختيار</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>ذميواريون ۽ اختيار</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>نقشو</translation>
        </message>
        <message>
            <source>Map of the visits</source>
            <translation>دورن جو نقشو</translation>
        </message>
        <message>
            <source>Map who matters</source>
            <translation>لاڳاپيل ڌرين جو نقشو ٺاهيو</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>مڪمل لکو</translation>
        </message>
        <message>
            <source>Marks of the evaluations</source>
            <translation>جائزن جون مارڪون</translation>
        </message>
        <message>
            <source>Match money and plan</source>
            <translation>رقم ۽ منصوبو ملايو</translation>
        </message>
        <message>
            <source>Match offices with targets</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>آفيسن کي ذيلي هدفن سان ملايو</translation>
        </message>
        <message>
            <source>Match provincial and national plans</source>
            <translation>صوبائي ۽ قومي منصوبن سان هم آهنگ ڪريو</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>ڪالم ملايو</translation>
        </message>
        <message>
            <source>Match these two</source>
            <translation>انهن ٻنهي کي ملايو</translation>
        </message>
        <message>
            <source>Match two lists</source>
            <translation>ٻن فهرستن کي ملايو</translation>
        </message>
        <message>
            <source>May be listed</source>
            <translation>نالو ڏئي سگهجي ٿو</translation>
        </message>
        <message>
            <source>May be public</source>
            <translation>شايع ٿي سگهي ٿو</translation>
        </message>
        <message>
            <source>May harm</source>
            <translation>نقصان جو امڪان</translation>
        </message>
        <message>
            <source>Mean of the group in per cent.</source>
            <translation>گروهه جي سراسري، سيڪڙي ۾.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how far it can be done.</source>
            <translation>گروهه جي سراسري، 1 کان 5: هي ڪيتري حد تائين ٿي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how far it is the district's own duty.</source>
            <translation>گروهه جي سراسري، 1 کان 5: هي ڪيتري حد تائين ضلعي جي پنهنجي ذميواري آهي.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how grave it is.</source>
            <translation>گروهه جي سراسري، 1 کان 5: هي ڪيترو سنگين آهي.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how little it can wait.</source>
            <translation>گروهه جي سراسري، 1 کان 5: هي ڪيترو گهٽ انتظار ڪري سگهي ٿو.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much it helps other targets.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>گروهه جي سراسري، 1 کان 5: هي ٻين ذيلي هدفن ۾ ڪيتري مدد ڪري ٿو.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much it helps those left behind.</source>
            <translation>گروهه جي سراسري، 1 کان 5: هي پوئتي رهجي ويل ماڻهن جي ڪيتري مدد ڪري ٿو.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how much people ask for it.</source>
            <translation>گروهه جي سراسري، 1 کان 5: ماڻهو هن جو ڪيترو مطالبو ڪن ٿا.</translation>
        </message>
        <message>
            <source>Mean of the group, 1 to 5: how sure the figures are.</source>
            <translation>گروهه جي سراسري، 1 کان 5: انگ اکر ڪيترا پڪا آهن.</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>مطلب</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>وسيلا</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>ماپڻ جوڳو</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>اپاءُ</translation>
        </message>
        <message>
            <source>Measure by</source>
            <translation>اپاءَ جو مدو</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>ماپيل</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>ميڊيا</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>وچولو</translation>
        </message>
        <message>
            <source>Medium term</source>
            <translation>وچولي مدت</translation>
        </message>
        <message>
            <source>Meet</source>
            <translation>اجلاس ڪريو</translation>
        </message>
        <message>
            <source>Meet the calendar</source>
            <translation>بجيٽ ڪئلينڊر جي پابندي ڪريو</translation>
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
            <translation>تاريخ {first} کان وٺي ڪورم ۽ ڪارروائيءَ وارا اجلاس: ٿيل {held} مان {sound}. گهٽ ۾ گهٽ {want} گهرجن.</translation>
        </message>
        <message>
            <source>Meetings with people</source>
            <translation>ماڻهن سان ملاقاتون</translation>
        </message>
        <message>
            <source>Meets every</source>
            <translation>اجلاس جو وقفو</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>ميمبر</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>ميمبر</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>حاضر ميمبر</translation>
        </message>
        <message>
            <source>Memorandum of understanding (MoU)</source>
            <translation>مفاهمتي ياداشت (MoU)</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Men served directly</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>سڌو فائدو وٺندڙ مرد</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>مينيو</translation>
        </message>
        <message>
            <source>Messages answered</source>
            <translation>جواب ڏنل پيغام</translation>
        </message>
        <message>
            <source>Messages received</source>
            <translation>وصول ٿيل پيغام</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>طريقو</translation>
        </message>
        <message>
            <source>Mid-term</source>
            <translation>وچ مدت جو</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>وچولو</translation>
        </message>
        <message>
            <source>Million</source>
            <translation>ملين</translation>
        </message>
        <message>
            <source>Millions</source>
            <translation>ملين</translation>
        </message>
        <message>
            <source>Minorities</source>
            <translation>اقليتون</translation>
        </message>
        <message>
            <source>Minority group</source>
            <translation>اقليتي گروهه</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>اجلاس جي ڪارروائي</translation>
        </message>
        <message>
            <source>Minutes approved on</source>
            <translation>ڪارروائي ڪڏهن منظور ٿي</translation>
        </message>
        <message>
            <source>Missing: {amount}</source>
            <translation>کوٽ: {amount}</translation>
        </message>
        <message>
            <source>MoU</source>
            <translation>مفاهمتي ياداشت (MoU)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>صورت</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>وچولي</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Money ahead of work</source>
            <translation>رقم ڪم کان اڳتي</translation>
        </message>
        <message>
            <source>Money and time</source>
            <translation>رقم ۽ وقت</translation>
        </message>
        <message>
            <source>Money by source and year</source>
            <translation>ذريعي ۽ سال موجب رقم</translation>
        </message>
        <message>
            <source>Money is on record, but no action has costs yet.</source>
            <translation>رقم رڪارڊ تي آهي، پر اڃا ڪنهن قدم جي لاڳت درج ناهي.</translation>
        </message>
        <message>
            <source>Money missing in {year}, Rs</source>
            <translation>مالي کوٽ، سال {year}، رپيا</translation>
        </message>
        <message>
            <source>Money on record</source>
            <translation>رڪارڊ تي رقم</translation>
        </message>
        <message>
            <source>Money released, Rs</source>
            <translation>جاري ٿيل رقم، رپيا</translation>
        </message>
        <message>
            <source>Money spent</source>
            <translation>خرچ ٿيل رقم</translation>
        </message>
        <message>
            <source>Money spent, % of the cost</source>
            <translation>خرچ ٿيل رقم، لاڳت جو %</translation>
        </message>
        <message>
            <source>Money that is missing this year</source>
            <translation>هن سال جي مالي کوٽ</translation>
        </message>
        <message>
            <source>Money: {amount}. To be delivered by: {day}.</source>
            <translation>رقم: {amount}. پورو ڪرڻ جو مدو: {day}.</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>نظر رکڻ</translation>
        </message>
        <message>
            <source>Monitored</source>
            <translation>نگراني ٿيل</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>وڌيڪ فلٽر</translation>
        </message>
        <message>
            <source>More payers than registered. Check both counts.</source>
            <translation>ادائيگي ڪندڙ رجسٽرڊ ماڻهن کان وڌيڪ آهن. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>More posts filled than sanctioned. Check the two counts.</source>
            <translation>ڀريل آساميون منظور ٿيل آسامين کان وڌيڪ آهن. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>More released than committed. Check the figures against the release letter.</source>
            <translation>جاري ٿيل رقم مختص رقم کان وڌيڪ آهي. انگ رقم جاري ٿيڻ جي خط سان ملايو.</translation>
        </message>
        <message>
            <source>More spent than released. Check the month.</source>
            <translation>خرچ ٿيل رقم جاري ٿيل رقم کان وڌيڪ آهي. مهينو جاچيو.</translation>
        </message>
        <message>
            <source>More than one lead</source>
            <translation>هڪ کان وڌيڪ سربراهه</translation>
        </message>
        <message>
            <source>More was collected than billed. Are arrears included?</source>
            <translation>وصول ٿيل رقم جاري ڪيل بلن کان وڌيڪ آهي. ڇا بقايا به شامل آهن؟</translation>
        </message>
        <message>
            <source>More women than people met. Check both counts.</source>
            <translation>عورتن جو تعداد مليل سڀني ماڻهن کان وڌيڪ آهي. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>More women than people served. Check both counts.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>عورتن جو تعداد سڀني فائدو وٺندڙ ماڻهن کان وڌيڪ آهي. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>More women than people served. Check the two figures.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>عورتن جو تعداد سڀني فائدو وٺندڙ ماڻهن کان وڌيڪ آهي. ٻئي انگ جاچيو.</translation>
        </message>
        <message>
            <source>Mosque or jirga</source>
            <translation>مسجد يا جرڳو</translation>
        </message>
        <message>
            <source>Moving away</source>
            <translation>ابتي رخ ۾</translation>
        </message>
        <message>
            <source>Multiplier</source>
            <translation>وسيع فائدو</translation>
        </message>
        <message>
            <source>NGO</source>
            <translation>اين جي او</translation>
        </message>
        <message>
            <source>NGOs and communities</source>
            <translation>اين جي اوز ۽ مڪاني تنظيمون</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نالو</translation>
        </message>
        <message>
            <source>Name an office that leads, decide on it in the task force, or ask upward.</source>
            <translation>سربراهه آفيس مقرر ڪريو، ٽاسڪ فورس ۾ ان جو فيصلو ڪريو، يا مٿي درخواست موڪليو.</translation>
        </message>
        <message>
            <source>Name at the address (if known)</source>
            <translation>پتي تي نالو (جيڪڏهن معلوم هجي)</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>انگريزيءَ ۾ نالو</translation>
        </message>
        <message>
            <source>Name in Sindhi</source>
            <translation>سنڌيءَ ۾ نالو</translation>
        </message>
        <message>
            <source>Name in Urdu</source>
            <translation>اردوءَ ۾ نالو</translation>
        </message>
        <message>
            <source>Name issues and groups</source>
            <translation>مسئلن ۽ گروهن جا نالا لکو</translation>
        </message>
        <message>
            <source>Name of the officer</source>
            <translation>آفيسر جو نالو</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>هن ڪمپيوٽر جو نالو</translation>
        </message>
        <message>
            <source>Name the focal person.</source>
            <translation>فوڪل پرسن جو نالو داخل ڪريو.</translation>
        </message>
        <message>
            <source>Name the people and the groups left behind among them.</source>
            <translation>ٻڌايو ته ڪهڙا ماڻهو آهن ۽ انهن ۾ پوئتي رهجي ويل ڪهڙا گروهه آهن.</translation>
        </message>
        <message>
            <source>Name the political lead.</source>
            <translation>سياسي سربراهه جو نالو داخل ڪريو.</translation>
        </message>
        <message>
            <source>Name the section, or the change you propose.</source>
            <translation>دفعو لکو، يا اها تبديلي جيڪا توهان تجويز ڪريو ٿا.</translation>
        </message>
        <message>
            <source>Name who answers for it</source>
            <translation>جوابدار جو نالو لکو</translation>
        </message>
        <message>
            <source>Name, post and seal</source>
            <translation>نالو، عهدو ۽ مُهر</translation>
        </message>
        <message>
            <source>Named by the province</source>
            <translation>صوبي جي مقرر ترجيح</translation>
        </message>
        <message>
            <source>Names a target and, through its actions, a place.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ان ۾ ذيلي هدف درج آهي، ۽ ان جي قدمن وسيلي هنڌ به.</translation>
        </message>
        <message>
            <source>Names from row</source>
            <translation>نالا هن قطار کان</translation>
        </message>
        <message>
            <source>Nastaliq</source>
            <translation>نستعليق</translation>
        </message>
        <message>
            <source>National</source>
            <translation>قومي</translation>
        </message>
        <message>
            <source>National category</source>
            <translation>قومي درجو</translation>
        </message>
        <message>
            <source>National items at hand, from a reference pack or with their paper: {have} of {want}.</source>
            <translation>موجود قومي نڪتا، حوالي واري پيڪ مان يا پنهنجي ڪاغذ سان: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>نوعيت</translation>
        </message>
        <message>
            <source>Near the target</source>
            <translation>هدف جي ويجهو</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>ضرورت</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>ضروري</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>گهرج جو مدو</translation>
        </message>
        <message>
            <source>Needed for a complete record</source>
            <translation>مڪمل داخلا لاءِ ضروري</translation>
        </message>
        <message>
            <source>Needed if it does not fit, works against, or does not apply.</source>
            <translation>ضروري آهي جيڪڏهن مطابقت نه هجي، اثر مخالف هجي، يا نڪتو لاڳو نه ٿئي.</translation>
        </message>
        <message>
            <source>Needed if the final rank differs from the rank by score.</source>
            <translation>ضروري آهي جيڪڏهن آخري درجو اسڪور واري درجي کان مختلف هجي.</translation>
        </message>
        <message>
            <source>Needed once the pilot has ended.</source>
            <translation>آزمائشي ڪم ختم ٿيڻ کان پوءِ ضروري آهي.</translation>
        </message>
        <message>
            <source>Needed when the task is set aside. The province reads it.</source>
            <translation>ڪم الڳ رکڻ تي ضروري آهي. صوبو هي پڙهي ٿو.</translation>
        </message>
        <message>
            <source>Needed where people can be recognised, for example in a photo.</source>
            <translation>جتي ماڻهو سڃاڻي سگهجن، مثال طور تصوير ۾، اتي ضروري آهي.</translation>
        </message>
        <message>
            <source>Needed, unless the value is a target.</source>
            <translation>ضروري آهي، پر گهربل قدر لاءِ نه.</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>ڏسڻ جي ضرورت</translation>
        </message>
        <message>
            <source>Needs a look: {number}</source>
            <translation>ڏسڻ گهرجي: {number}</translation>
        </message>
        <message>
            <source>Needs: {kind}</source>
            <translation>گهرجي: {kind}</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>ڳالهه ٻولهه</translation>
        </message>
        <message>
            <source>Neither for nor against</source>
            <translation>نه حامي نه مخالف</translation>
        </message>
        <message>
            <source>Neither helps nor harms</source>
            <translation>نه فائدو نه نقصان</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>ڪڏهن به نه</translation>
        </message>
        <message>
            <source>New</source>
            <translation>نئين</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>نئين قطار</translation>
        </message>
        <message>
            <source>New or ongoing</source>
            <translation>نئين يا جاري</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>نئون پاسورڊ</translation>
        </message>
        <message>
            <source>New record: {record}</source>
            <translation>نئين داخلا: {record}</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>نئين: {kind}</translation>
        </message>
        <message>
            <source>Newspaper</source>
            <translation>اخبار</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>ايندڙ جاچ</translation>
        </message>
        <message>
            <source>Next comes “{name}” in {days} days.</source>
            <translation>ان کان پوءِ “{name}”، {days} ڏينهن ۾.</translation>
        </message>
        <message>
            <source>Next comes “{name}” in {days} days. Its records are missing or incomplete.</source>
            <translation>ان کان پوءِ “{name}”، {days} ڏينهن ۾. ان جون داخلائون موجود ناهن يا اڻپوريون آهن.</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>ايندڙ فرق</translation>
        </message>
        <message>
            <source>Next meeting on</source>
            <translation>ايندڙ اجلاس جي تاريخ</translation>
        </message>
        <message>
            <source>Next meeting: {day}.</source>
            <translation>ايندڙ اجلاس: {day}.</translation>
        </message>
        <message>
            <source>Next on</source>
            <translation>ايندڙ تاريخ</translation>
        </message>
        <message>
            <source>Next quarter</source>
            <translation>ايندڙ ٽماهي</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>ايندڙ جائزو</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>اڳتي ڇا ڪبو</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>No SDG task force is on record yet.</source>
            <translation>اڃا ڪا SDG ٽاسڪ فورس رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No action</source>
            <translation>ڪو قدم ناهي</translation>
        </message>
        <message>
            <source>No action has costs in {year} yet. Cost the actions in step 4.</source>
            <translation>سال {year} ۾ اڃا ڪنهن قدم جي لاڳت درج ناهي. مرحلي 4 ۾ قدمن جي لاڳت ڪٿيو.</translation>
        </message>
        <message>
            <source>No action has costs or money yet.</source>
            <translation>اڃا ڪنهن قدم جي لاڳت يا رقم درج ناهي.</translation>
        </message>
        <message>
            <source>No action is running yet.</source>
            <translation>اڃا ڪو قدم جاري ناهي.</translation>
        </message>
        <message>
            <source>No action lacks money.</source>
            <translation>ڪنهن به قدم لاءِ رقم جي کوٽ ناهي.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>جواب ناهي</translation>
        </message>
        <message>
            <source>No awareness event has its people or its audience counted yet.</source>
            <translation>اڃا ڪنهن آگاهي پروگرام جي ماڻهن يا مخاطبن جي ڳڻپ درج ناهي.</translation>
        </message>
        <message>
            <source>No baseline</source>
            <translation>بنيادي قدر ناهي</translation>
        </message>
        <message>
            <source>No bundle from this district yet.</source>
            <translation>هن ضلعي کان اڃا ڪو بنڊل نه آيو آهي.</translation>
        </message>
        <message>
            <source>No bundle has come from the province yet. Its receipts and questions will show here.</source>
            <translation>صوبي کان اڃا ڪو بنڊل نه آيو آهي. ان جون رسيدون ۽ سوال هتي نظر ايندا.</translation>
        </message>
        <message>
            <source>No bundle has gone or come yet.</source>
            <translation>اڃا نه ڪو بنڊل ويو آهي، نه آيو آهي.</translation>
        </message>
        <message>
            <source>No bundle here has this code. Have it read once more, letter by letter.</source>
            <translation>هتي ڪنهن به بنڊل جو هي ڪوڊ ناهي. ان کي اکر اکر ڪري ٻيهر پڙهايو.</translation>
        </message>
        <message>
            <source>No bundle waits in the Inbox</source>
            <translation>آيل ٽپال ۾ ڪو بنڊل ناهي</translation>
        </message>
        <message>
            <source>No bundle yet</source>
            <translation>اڃا ڪو بنڊل ناهي</translation>
        </message>
        <message>
            <source>No chair is seated yet.</source>
            <translation>چيئرپرسن جي سيٽ اڃا ڀريل ناهي.</translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>ڪا تبديلي ناهي</translation>
        </message>
        <message>
            <source>No commitment in force has an amount or a delivery date ahead.</source>
            <translation>ڪنهن به نافذ عهد جي رقم يا پورو ڪرڻ جو ايندڙ مدو درج ناهي.</translation>
        </message>
        <message>
            <source>No commitment is published yet. Say where people can read or hear it.</source>
            <translation>اڃا ڪو عهد شايع ناهي ٿيو. ٻڌايو ته ماڻهو ان کي ڪٿي پڙهي يا ٻڌي سگهن ٿا.</translation>
        </message>
        <message>
            <source>No commitment is recorded as adopted or in force yet.</source>
            <translation>اڃا ڪو منظور ٿي چڪل يا نافذ عهد درج ناهي.</translation>
        </message>
        <message>
            <source>No commitment is recorded as in force yet.</source>
            <translation>اڃا ڪو نافذ عهد درج ناهي.</translation>
        </message>
        <message>
            <source>No complete action is on record yet.</source>
            <translation>اڃا اهڙو ڪو قدم رڪارڊ تي ناهي جنهن جون سڀ ڳالهيون درج هجن.</translation>
        </message>
        <message>
            <source>No computer is enrolled.</source>
            <translation>ڪو ڪمپيوٽر درج ناهي.</translation>
        </message>
        <message>
            <source>No cost for a year that the action touches</source>
            <translation>قدم جي ڪنهن سال جي لاڳت درج ناهي</translation>
        </message>
        <message>
            <source>No cost line is on record yet.</source>
            <translation>اڃا لاڳت جي ڪا مد رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>انگ اکر موجود ناهن</translation>
        </message>
        <message>
            <source>No data: leave it empty</source>
            <translation>انگ اکر موجود ناهن: خالي ڇڏيو</translation>
        </message>
        <message>
            <source>No decision is on record yet.</source>
            <translation>اڃا ڪو فيصلو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No delay</source>
            <translation>ڪا تاخير ناهي</translation>
        </message>
        <message>
            <source>No delivery date</source>
            <translation>پورو ڪرڻ جو مدو ناهي</translation>
        </message>
        <message>
            <source>No evaluation is attached. It shows as monitored until one is added.</source>
            <translation>ڪو جائزو گڏ لڳل ناهي. جائزو شامل ٿيڻ تائين هي “نگراني ٿيل” ڏيکاريو ويندو.</translation>
        </message>
        <message>
            <source>No evaluation is planned yet.</source>
            <translation>اڃا ڪو جائزو طئي ٿيل ناهي.</translation>
        </message>
        <message>
            <source>No exchange is on record yet.</source>
            <translation>اڃا ڪا ڏي وٺ رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No exchange with what was learned is recorded yet.</source>
            <translation>اڃا اهڙي ڪا ڏي وٺ درج ناهي جنهن ۾ لکيل هجي ته ڇا سکيو ويو.</translation>
        </message>
        <message>
            <source>No feedback is recorded yet.</source>
            <translation>اڃا شهرين جي ڪا راءِ درج ناهي.</translation>
        </message>
        <message>
            <source>No field visit is on record yet.</source>
            <translation>اڃا موقعي جو ڪو دورو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No figure means no bundle yet. It does not mean no work.</source>
            <translation>انگ نه هجڻ جو مطلب آهي ته بنڊل اڃا نه آيو. ان جو مطلب اهو ناهي ته ڪم نه ٿيو.</translation>
        </message>
        <message>
            <source>No focal person who is still in post is named yet.</source>
            <translation>اڃا اهڙي ڪنهن فوڪل پرسن جو نالو درج ناهي جيڪو هاڻي به عهدي تي هجي.</translation>
        </message>
        <message>
            <source>No gaps were found.</source>
            <translation>ڪا کوٽ نه ملي.</translation>
        </message>
        <message>
            <source>No indicator</source>
            <translation>ڪو اشاريو ناهي</translation>
        </message>
        <message>
            <source>No indicator is behind, as far as values are in.</source>
            <translation>درج ٿيل قدرن موجب ڪوبه اشاريو پوئتي ناهي.</translation>
        </message>
        <message>
            <source>No indicator is in use yet.</source>
            <translation>اڃا ڪو اشاريو استعمال هيٺ ناهي.</translation>
        </message>
        <message>
            <source>No indicator is in use yet. Choose the indicators first.</source>
            <translation>اڃا ڪو اشاريو استعمال هيٺ ناهي. پهريان اشاريا چونڊيو.</translation>
        </message>
        <message>
            <source>No indicator is in use yet. Choose them in step 2.</source>
            <translation>اڃا ڪو اشاريو استعمال هيٺ ناهي. مرحلي 2 ۾ اشاريا چونڊيو.</translation>
        </message>
        <message>
            <source>No lead</source>
            <translation>سربراهه ناهي</translation>
        </message>
        <message>
            <source>No letter number. The province finds it by number.</source>
            <translation>خط جو نمبر درج ناهي. صوبو خط کي نمبر سان ڳولي ٿو.</translation>
        </message>
        <message>
            <source>No longer trusted</source>
            <translation>هاڻي ڀروسي وارو ناهي</translation>
        </message>
        <message>
            <source>No meeting is on record yet.</source>
            <translation>اڃا ڪو اجلاس رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No money</source>
            <translation>رقم ناهي</translation>
        </message>
        <message>
            <source>No money is on record yet.</source>
            <translation>اڃا ڪا رقم رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No money of this kind is on record for the year.</source>
            <translation>هن سال لاءِ هن قسم جي ڪا رقم رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No names of columns were found, so they go by their letters. Choose the row where the names stand.</source>
            <translation>ڪالمن جا نالا نه مليا، تنهنڪري ڪالم پنهنجن اکرن سان ڏيکاريا ويا آهن. اها قطار چونڊيو جنهن ۾ نالا لکيل آهن.</translation>
        </message>
        <message>
            <source>No new request was found. A request is a file that ends in .request.</source>
            <translation>ڪا نئين درخواست نه ملي. درخواست جي فائل جو نالو .request تي ختم ٿئي ٿو.</translation>
        </message>
        <message>
            <source>No one is listed yet.</source>
            <translation>فهرست ۾ اڃا ڪير به ناهي.</translation>
        </message>
        <message>
            <source>No organisation of persons with disability and no minority group is listed yet.</source>
            <translation>اڃا معذوري وارن ماڻهن جي ڪا تنظيم ۽ ڪو اقليتي گروهه فهرست ۾ ناهي.</translation>
        </message>
        <message>
            <source>No output is on record yet.</source>
            <translatorcomment>سڌو نتيجو (output): Is this the planning office's word for an output?</translatorcomment>
            <translation>اڃا ڪو سڌو نتيجو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No own revenue is on record yet.</source>
            <translation>اڃا پنهنجن ذريعن جي ڪا آمدني رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>ذميوار ناهي</translation>
        </message>
        <message>
            <source>No pair of schemes waits for a decision.</source>
            <translation>اسڪيمن جي ڪابه جوڙي فيصلي جي انتظار ۾ ناهي.</translation>
        </message>
        <message>
            <source>No paper is expected from a district yet.</source>
            <translation>اڃا ڪنهن ضلعي کان ڪو ڪاغذ گهربل ناهي.</translation>
        </message>
        <message>
            <source>No paper waits to be sent.</source>
            <translation>موڪلڻ لاءِ ڪو ڪاغذ انتظار ۾ ناهي.</translation>
        </message>
        <message>
            <source>No papers travel with it.</source>
            <translation>ان سان گڏ ڪو ڪاغذ نه ويندو.</translation>
        </message>
        <message>
            <source>No partnership has reached negotiation with its partners named yet.</source>
            <translation>اڃا ڪا ڀائيواري، ڀائيوارن جي نالن سان، ڳالهه ٻولهه تائين نه پهتي آهي.</translation>
        </message>
        <message>
            <source>No partnership is on record yet.</source>
            <translation>اڃا ڪا ڀائيواري رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No password is asked for. Whoever can use the account can open the work.</source>
            <translation>پاسورڊ نه پڇيو ويندو. جيڪو هي اڪائونٽ استعمال ڪري سگهي، اهو ڪم کولي سگهي ٿو.</translation>
        </message>
        <message>
            <source>No pilot has ended yet.</source>
            <translation>اڃا ڪو آزمائشي ڪم ختم ناهي ٿيو.</translation>
        </message>
        <message>
            <source>No pilot is on record yet.</source>
            <translation>اڃا ڪو آزمائشي ڪم رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No pilot with its start, its service and its people counted is recorded yet.</source>
            <translation>اڃا اهڙو ڪو آزمائشي ڪم درج ناهي جنهن جي شروعات، خدمت ۽ ماڻهن جي ڳڻپ موجود هجي.</translation>
        </message>
        <message>
            <source>No plan is on record yet.</source>
            <translation>اڃا ڪو منصوبو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No political lead who is still in post is named yet.</source>
            <translation>اڃا اهڙي ڪنهن سياسي سربراهه جو نالو درج ناهي جيڪو هاڻي به عهدي تي هجي.</translation>
        </message>
        <message>
            <source>No practice and no knowledge item is on record yet.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>اڃا ڪو ڪامياب تجربو يا علمي مواد رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No practice is cleared by the district yet.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>اڃا ڪو ڪامياب تجربو ضلعي کان منظور ناهي ٿيو.</translation>
        </message>
        <message>
            <source>No practice with values before and after, or with monitored evidence, is written yet.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>اڃا اهڙو ڪو ڪامياب تجربو لکيل ناهي جنهن ۾ اڳ ۽ پوءِ جون قدرون يا نگراني ٿيل ثبوت هجي.</translation>
        </message>
        <message>
            <source>No priority is on record yet.</source>
            <translation>اڃا ڪا ترجيح رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No problem is described.</source>
            <translation>ڪو مسئلو لکيل ناهي.</translation>
        </message>
        <message>
            <source>No promise has been made public yet.</source>
            <translation>اڃا ڪو واعدو شايع ناهي ٿيو.</translation>
        </message>
        <message>
            <source>No provincial item is on record yet.</source>
            <translation>اڃا ڪو صوبائي نڪتو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No public sheet is dated this quarter yet.</source>
            <translation>اڃا هن ٽماهيءَ جي تاريخ وارو ڪو عوامي پرچو ناهي.</translation>
        </message>
        <message>
            <source>No published value of this indicator is at hand.</source>
            <translation>هن اشاري جي ڪا شايع ٿيل قدر موجود ناهي.</translation>
        </message>
        <message>
            <source>No quarter</source>
            <translation>ڪا ٽماهي ناهي</translation>
        </message>
        <message>
            <source>No question is asked yet. Open a district and ask at any answer.</source>
            <translation>اڃا ڪو سوال ناهي ڪيو ويو. ضلعو کوليو ۽ ڪنهن به جواب تي پڇو.</translation>
        </message>
        <message>
            <source>No rank</source>
            <translation>درجو ناهي</translation>
        </message>
        <message>
            <source>No ranking round is adopted yet.</source>
            <translation>اڃا درجابنديءَ جو ڪو دور منظور ناهي ٿيو.</translation>
        </message>
        <message>
            <source>No ranking round is on record yet.</source>
            <translation>اڃا درجابنديءَ جو ڪو دور رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No received change is set aside.</source>
            <translation>ڪابه وصول ٿيل تبديلي الڳ رکيل ناهي.</translation>
        </message>
        <message>
            <source>No reference pack has been made yet</source>
            <translation>اڃا ڪو حوالي وارو پيڪ تيار نه ٿيو آهي</translation>
        </message>
        <message>
            <source>No request to include a scheme in {year} is sent yet.</source>
            <translation>سال {year} ۾ اسڪيم شامل ڪرڻ جي ڪا درخواست اڃا نه موڪلي وئي آهي.</translation>
        </message>
        <message>
            <source>No request upward is on record yet.</source>
            <translation>اڃا مٿي موڪليل ڪا درخواست رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No result is on record yet.</source>
            <translation>اڃا ڪو نتيجو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No scheme has committed money yet.</source>
            <translation>اڃا ڪنهن اسڪيم لاءِ مختص رقم درج ناهي.</translation>
        </message>
        <message>
            <source>No scheme is on record yet.</source>
            <translation>اڃا ڪا اسڪيم رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No scheme of {year} with all its facts is listed yet.</source>
            <translation>سال {year} جي ڪا اسڪيم پوري تفصيل سان اڃا فهرست ۾ ناهي.</translation>
        </message>
        <message>
            <source>No scheme with all its facts is listed yet.</source>
            <translation>اڃا ڪا اسڪيم پوري تفصيل سان فهرست ۾ ناهي.</translation>
        </message>
        <message>
            <source>No seat of the task force is filled yet.</source>
            <translation>اڃا ٽاسڪ فورس جي ڪا سيٽ ڀريل ناهي.</translation>
        </message>
        <message>
            <source>No second place now</source>
            <translation>هاڻي ٻي جاءِ مقرر ناهي</translation>
        </message>
        <message>
            <source>No secretary is seated yet.</source>
            <translation>سيڪريٽريءَ جي سيٽ اڃا ڀريل ناهي.</translation>
        </message>
        <message>
            <source>No section of a report is on record yet.</source>
            <translation>اڃا رپورٽ جو ڪو حصو رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No sheet? The province can read you a code over the phone if you give it this file.</source>
            <translation>پرچو ناهي؟ صوبي کي هيءَ فائل ڏيو ته اهو فون تي ڪوڊ ٻڌائي سگهي ٿو.</translation>
        </message>
        <message>
            <source>No source of money yet.</source>
            <translation>اڃا ڪو مالي ذريعو ناهي.</translation>
        </message>
        <message>
            <source>No stick is in this computer.</source>
            <translation>هن ڪمپيوٽر ۾ ڪا يو ايس بي لڳل ناهي.</translation>
        </message>
        <message>
            <source>No story yet.</source>
            <translation>اڃا ڪا ڪهاڻي ناهي.</translation>
        </message>
        <message>
            <source>No target has enough scores for a rank yet.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اڃا ڪنهن ذيلي هدف جا ايترا اسڪور ناهن جو درجو نڪري سگهي.</translation>
        </message>
        <message>
            <source>No task asks for “{code}”. Change the lines that are there.</source>
            <translation>ڪو به ڪم “{code}” نٿو گهري. رڳو موجود قطارون تبديل ڪريو.</translation>
        </message>
        <message>
            <source>No task force is on record.</source>
            <translation>ڪا ٽاسڪ فورس درج ناهي.</translation>
        </message>
        <message>
            <source>No total: the values came without their counts.</source>
            <translation>ڪل ناهي: قدر پنهنجي ڳڻپ کان سواءِ آيا.</translation>
        </message>
        <message>
            <source>No total: this indicator is listed by district.</source>
            <translation>ڪل ناهي: هي اشاريو ضلعي وار ڏنو ويندو آهي.</translation>
        </message>
        <message>
            <source>No training is on record yet.</source>
            <translation>اڃا ڪا سکيا رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>ڪا قدر ناهي</translation>
        </message>
        <message>
            <source>No value for the plan's last year</source>
            <translation>منصوبي جي آخري سال جي قدر ناهي</translation>
        </message>
        <message>
            <source>No value has fallen due yet. Put indicators with a frequency to use in step 2.</source>
            <translation>اڃا ڪنهن قدر جي تاريخ ناهي آئي. مرحلي 2 ۾ اهڙا اشاريا استعمال هيٺ آڻيو جن جو وقفو درج هجي.</translation>
        </message>
        <message>
            <source>No value since the baseline</source>
            <translation>بنيادي قدر کان پوءِ ڪا قدر ناهي</translation>
        </message>
        <message>
            <source>No value; the reason stands in the cell's tip</source>
            <translation>قدر ناهي؛ سبب خاني تي مائوس آڻڻ سان نظر ايندو</translation>
        </message>
        <message>
            <source>No values by sex</source>
            <translation>جنس موجب قدرون ناهن</translation>
        </message>
        <message>
            <source>No values by tehsil</source>
            <translation>تحصيل موجب قدرون ناهن</translation>
        </message>
        <message>
            <source>No visit to an action or a scheme in the last quarter is recorded yet.</source>
            <translation>گذريل ٽماهيءَ ۾ ڪنهن قدم يا اسڪيم جو دورو اڃا درج ناهي.</translation>
        </message>
        <message>
            <source>No woman took part in this training. Check the count, and invite women to the next one.</source>
            <translation>هن سکيا ۾ ڪا عورت شريڪ نه ٿي. ڳڻپ جاچيو، ۽ ايندڙ سکيا ۾ عورتن کي گهرايو.</translation>
        </message>
        <message>
            <source>No women's group is among the stakeholders yet.</source>
            <translation>لاڳاپيل ڌرين ۾ اڃا عورتن جو ڪو گروهه ناهي.</translation>
        </message>
        <message>
            <source>No-duplication certificate</source>
            <translatorcomment>ٻٽي اسڪيم (duplicate scheme): Is a scheme entered twice meant by this?</translatorcomment>
            <translation>ٻٽي اسڪيم نه هجڻ جو سرٽيفڪيٽ</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>ڪوبه نه</translation>
        </message>
        <message>
            <source>Nobody leads this issue</source>
            <translation>هن مسئلي جو ڪو سربراهه ناهي</translation>
        </message>
        <message>
            <source>Nobody who finds or takes this computer can read the work.</source>
            <translation>جنهن کي هي ڪمپيوٽر لڀي يا جيڪو ان کي کڻي وڃي، اهو ڪم پڙهي نٿو سگهي.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ڪوبه نه</translation>
        </message>
        <message>
            <source>None is recorded yet.</source>
            <translation>اڃا ڪجهه درج ناهي.</translation>
        </message>
        <message>
            <source>None of the commitments is late</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>ڪوبه عهد تاخير جو شڪار ناهي</translation>
        </message>
        <message>
            <source>None yet. Choose a folder on another drive or stick.</source>
            <translation>اڃا مقرر ناهي. ٻي ڊرائيو يا يو ايس بيءَ تي فولڊر چونڊيو.</translation>
        </message>
        <message>
            <source>Not an official boundary. The tehsils stand in the order of their names, not as on a map.</source>
            <translation>هي سرڪاري حد ناهي. تحصيلون نالن جي ترتيب سان آهن، نقشي مطابق ناهن.</translation>
        </message>
        <message>
            <source>Not an official boundary. The tiles stand roughly as the districts lie on the map.</source>
            <translation>هي سرڪاري حد ناهي. خانا لڳ ڀڳ اتي آهن جتي نقشي تي ضلعا آهن.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>جواب نه ڏنو ويو</translation>
        </message>
        <message>
            <source>Not at this pace</source>
            <translation>هن رفتار سان نه</translation>
        </message>
        <message>
            <source>Not collected</source>
            <translation>گڏ نه ڪئي وئي</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>نه ڳڻيل</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>گهربل ناهي</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>اڃا مڪمل ناهي</translation>
        </message>
        <message>
            <source>Not followed up yet</source>
            <translation>اڃا پيروي نه ٿي</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>نه مليو</translation>
        </message>
        <message>
            <source>Not found on site</source>
            <translation>موقعي تي موجود ناهي</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>نه ڏني وئي</translation>
        </message>
        <message>
            <source>Not heard yet: {number} of {all} groups left behind</source>
            <translation>جن کان اڃا نه ٻڌو ويو: پوئتي رهجي ويل {all} گروهن مان {number}</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>مارڪون نه ڏنل</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>معلوم ناهي</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>اڃا معلوم ناهي</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>ضرورت ناهي</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>هاڻي نه</translation>
        </message>
        <message>
            <source>Not on record: to be written by hand.</source>
            <translation>رڪارڊ تي ناهي: هٿ سان لکيو وڃي.</translation>
        </message>
        <message>
            <source>Not received yet</source>
            <translation>اڃا وصول نه ٿيو</translation>
        </message>
        <message>
            <source>Not received yet. It is asked for with the next bundle or receipt.</source>
            <translation>اڃا وصول نه ٿيو آهي. ايندڙ بنڊل يا رسيد سان اهو گهرايو ويندو.</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>رجسٽرڊ ناهن</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>نه ٻڌايو</translation>
        </message>
        <message>
            <source>Not scored</source>
            <translation>اسڪور باقي</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>اڃا نه ڏٺو ويو</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>شروع نه ٿيو</translation>
        </message>
        <message>
            <source>Not surveyed</source>
            <translatorcomment>سروي نه ٿيو (not surveyed): Is a verbal noun better in a table?</translatorcomment>
            <translation>سروي نه ٿيو</translation>
        </message>
        <message>
            <source>Not tagged or not found yet</source>
            <translation>ڳنڍيل ناهي يا اڃا نه ملي</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>شامل نه ڪيو ويو</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>استعمال نه ٿيو</translation>
        </message>
        <message>
            <source>Not valid at this level</source>
            <translation>هن سطح تي درست ناهي</translation>
        </message>
        <message>
            <source>Not worked out yet</source>
            <translation>اڃا حساب نه لڳايو ويو</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>ڪم نٿو ڪري</translation>
        </message>
        <message>
            <source>Not written down</source>
            <translation>درج ناهي</translation>
        </message>
        <message>
            <source>Not written yet</source>
            <translation>اڃا نه لکيل</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>اڃا نه</translation>
        </message>
        <message>
            <source>Not yet found</source>
            <translation>اڃا رقم نه ملي</translation>
        </message>
        <message>
            <source>Notable</source>
            <translation>معتبر شخص</translation>
        </message>
        <message>
            <source>Note or question</source>
            <translation>نوٽ يا سوال</translation>
        </message>
        <message>
            <source>Notes and questions</source>
            <translation>نوٽ ۽ سوال</translation>
        </message>
        <message>
            <source>Nothing differs. Bundles that come later may bring something to decide here.</source>
            <translation>ڪو فرق ناهي. پوءِ ايندڙ بنڊلن سان هتي ڪجهه فيصلي لاءِ اچي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Nothing has been sent or fetched since the program was started.</source>
            <translation>پروگرام کلڻ کان پوءِ ڪجهه به نه موڪليو ويو، نه گهرايو ويو.</translation>
        </message>
        <message>
            <source>Nothing has been taken in from {place} yet, so there is nothing to confirm. Take in its bundle first.</source>
            <translation>هن آفيس کان اڃا ڪجهه شامل نه ڪيو ويو آهي: {place}. تنهنڪري تصديق لاءِ ڪجهه ناهي. پهريان ان جو بنڊل شامل ڪريو.</translation>
        </message>
        <message>
            <source>Nothing here fits. Take out a word or a filter.</source>
            <translation>هتي ڪجهه به مطابق ناهي. ڪو لفظ يا فلٽر هٽايو.</translation>
        </message>
        <message>
            <source>Nothing here is a real plan. Try everything.</source>
            <translation>هتي ڪوبه اصل منصوبو ناهي. سڀ ڪجهه آزمايو.</translation>
        </message>
        <message>
            <source>Nothing in this folder can be read any more. Begin again, and ask the province for a full bundle.</source>
            <translation>هن فولڊر ۾ هاڻي ڪجهه به پڙهي نٿو سگهجي. نئين سر شروع ڪريو ۽ صوبي کان پورو بنڊل گهرو.</translation>
        </message>
        <message>
            <source>Nothing is expected yet by the yearly targets</source>
            <translation>سالياني گهربل قدرن موجب اڃا ڪجهه متوقع ناهي</translation>
        </message>
        <message>
            <source>Nothing is missing, and every figure has a source.</source>
            <translation>ڪجهه به کٽل ناهي، ۽ هر انگ جو ماخذ درج آهي.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>ڪجهه به گهٽ ناهي.</translation>
        </message>
        <message>
            <source>Nothing is on record yet.</source>
            <translation>اڃا ڪجهه به رڪارڊ تي ناهي.</translation>
        </message>
        <message>
            <source>Nothing is pressing. Open any step.</source>
            <translation>ڪو تڪڙو ڪم ناهي. ڪوبه مرحلو کوليو.</translation>
        </message>
        <message>
            <source>Nothing is recorded here yet.</source>
            <translation>هتي اڃا ڪجهه درج ناهي.</translation>
        </message>
        <message>
            <source>Nothing is recorded in this step yet.</source>
            <translation>هن مرحلي ۾ اڃا ڪجهه درج ناهي.</translation>
        </message>
        <message>
            <source>Nothing is removed. A record that you remove waits here until you put it back.</source>
            <translation>ڪجهه به هٽايل ناهي. جيڪا داخلا توهان هٽائيندا، اها هتي رهندي جيستائين ان کي واپس آڻيو.</translation>
        </message>
        <message>
            <source>Nothing is set aside.</source>
            <translation>ڪجهه به الڳ رکيل ناهي.</translation>
        </message>
        <message>
            <source>Nothing is taken in before you press the button. Undo takes back what a bundle brought.</source>
            <translatorcomment>عمل واپس وٺو (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>جيستائين توهان بٽڻ نه دٻايو، ڪجهه به شامل نه ٿيندو. “عمل واپس وٺو” سان بنڊل جون آندل تبديليون واپس ٿي وينديون.</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. It is one step, and Undo takes all of it back.</source>
            <translatorcomment>عمل واپس وٺو (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>جيستائين توهان نه چئو، ڪجهه به شامل نه ٿيندو. هي سڄو هڪ عمل آهي، ۽ “عمل واپس وٺو” سان سڀ واپس ٿي ويندو.</translation>
        </message>
        <message>
            <source>Nothing learned from an exchange is adopted or planned here yet.</source>
            <translation>ڏي وٺ مان سکيل ڪا ڳالهه اڃا هتي اپنايل يا طئي ٿيل ناهي.</translation>
        </message>
        <message>
            <source>Nothing new is to be sent. The province has confirmed everything.</source>
            <translation>موڪلڻ لاءِ ڪا نئين شيءِ ناهي. صوبي سڀ ڪجهه ملڻ جي تصديق ڪئي آهي.</translation>
        </message>
        <message>
            <source>Nothing of it waits for you.</source>
            <translation>ان مان ڪجهه به توهان جي انتظار ۾ ناهي.</translation>
        </message>
        <message>
            <source>Nothing of this has come from the district yet.</source>
            <translation>ضلعي کان اڃا ان مان ڪجهه نه آيو آهي.</translation>
        </message>
        <message>
            <source>Nothing to send yet</source>
            <translation>موڪلڻ لاءِ اڃا ڪجهه ناهي</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. The part of the program that reaches addresses with {beginning} is missing here. Use a folder or a stick, or ask the provincial office for a program that has it.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. پروگرام جو اهو حصو هتي موجود ناهي جيڪو اهڙن پتن تائين پهچي ٿو: {beginning}. فولڊر يا يو ايس بي استعمال ڪريو، يا صوبائي آفيس کان اهڙو پروگرام گهرو جنهن ۾ اهو حصو هجي.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} could not be read. Put the stick back in and try again.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هي فائل پڙهي نه سگهي: {file}. يو ايس بي ٻيهر لڳايو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is a receipt for {place}. Give it to that office.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} ٻي آفيس جي رسيد آهي: {place}. هي ان آفيس کي ڏيو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is a receipt that your provincial office did not sign. Call the provincial office.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} اهڙي رسيد آهي جنهن تي توهان جي صوبائي آفيس جا دستخط ناهن. صوبائي آفيس کي فون ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is from {place}, which is not the province of this district. Ask your own provincial office for a certificate.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} موڪليندڙ: {place}. هي هن ضلعي جو صوبو ناهي. پنهنجي صوبائي آفيس کان سرٽيفڪيٽ گهرايو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is not signed by the provincial office of this district. Take in the certificate of your province first, or ask its office for the pack.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} تي هن ضلعي جي صوبائي آفيس جي صحيح ناهي. پهريان پنهنجي صوبي جو سرٽيفڪيٽ شامل ڪريو، يا ان جي آفيس کان پيڪ گهرايو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is older than the certificate that is already here. Use the newest one.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} هتي موجود سرٽيفڪيٽ کان پراڻي آهي. تازو ترين سرٽيفڪيٽ استعمال ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was changed and your work is safe. {file} is signed by another provincial office than the one known here. Call the provincial office before you go on.</source>
            <translation>ڪجهه به تبديل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هن فائل تي اهڙي صوبائي آفيس جا دستخط آهن جيڪا هتي سڃاتل آفيس کان ٻي آهي: {file}. اڳتي وڌڻ کان اڳ صوبائي آفيس کي فون ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was changed. No computer with this name is admitted here. Choose one from the list.</source>
            <translation>ڪجهه به تبديل نه ٿيو. هن نالي جي ڪنهن ڪمپيوٽر کي هتي اجازت ناهي. فهرست مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>Nothing was changed. None of these files is a certificate. Choose a file that ends in .certificate.</source>
            <translation>ڪجهه به تبديل نه ٿيو. انهن مان ڪابه فائل سرٽيفڪيٽ ناهي. اهڙي فائل چونڊيو جنهن جو نالو .certificate تي ختم ٿئي.</translation>
        </message>
        <message>
            <source>Nothing was changed. None of these files is a request. Choose a file that ends in .request.</source>
            <translation>ڪجهه به تبديل نه ٿيو. انهن مان ڪابه فائل درخواست ناهي. اهڙي فائل چونڊيو جنهن جو نالو .request تي ختم ٿئي.</translation>
        </message>
        <message>
            <source>Nothing was changed. The check number that was typed is not that of {computer}. Have it read over the phone again, and do not admit the computer until it agrees.</source>
            <translation>ڪجهه به تبديل نه ٿيو. لکيل تصديقي نمبر هن ڪمپيوٽر جو ناهي: {computer}. ان کي فون تي ٻيهر پڙهايو، ۽ جيستائين نمبر نه ملي، ڪمپيوٽر کي اجازت نه ڏيو.</translation>
        </message>
        <message>
            <source>Nothing was changed. The disk did not answer. Start the program again, and copy the work if it opens.</source>
            <translation>ڪجهه به تبديل نه ٿيو. ڊسڪ جواب نه ڏنو. پروگرام ٻيهر هلايو، ۽ کلي پوي ته ڪم جو نقل ٺاهيو.</translation>
        </message>
        <message>
            <source>Nothing was changed. {address} is not an address that this program can use. Choose a folder, or an address that begins with webdavs://, sftp:// or s3://.</source>
            <translation>ڪجهه به تبديل نه ٿيو. پروگرام هي پتو استعمال نٿو ڪري سگهي: {address}. فولڊر چونڊيو، يا اهڙو پتو لکو جيڪو webdavs://، sftp:// يا s3:// سان شروع ٿئي.</translation>
        </message>
        <message>
            <source>Nothing was due by today.</source>
            <translation>اڄ تائين ڪجهه گهربل نه هو.</translation>
        </message>
        <message>
            <source>Nothing was found for {words}.</source>
            <translation>انهن لفظن لاءِ ڪجهه نه مليو: {words}.</translation>
        </message>
        <message>
            <source>Nothing was made. This is more than fits into one reference pack. Take out long texts or lines that nobody needs.</source>
            <translation>ڪجهه به تيار نه ٿيو. هي هڪ حوالي واري پيڪ جي گنجائش کان وڌيڪ آهي. ڊگهيون لکڻيون يا اهي قطارون ڪڍي ڇڏيو جن جي ڪنهن کي ضرورت ناهي.</translation>
        </message>
        <message>
            <source>Nothing was sent and your work is safe. Another computer answers at {address} than before. Call the provincial office. If the change is right, empty the address in the settings and type it again.</source>
            <translation>ڪجهه به نه موڪليو ويو ۽ توهان جو ڪم محفوظ آهي. هن پتي تي اڳ وارو ڪمپيوٽر نه، پر ٻيو جواب ڏئي ٿو: {address}. صوبائي آفيس کي فون ڪريو. جيڪڏهن تبديلي صحيح هجي ته سيٽنگن ۾ پتو خالي ڪري ٻيهر لکو.</translation>
        </message>
        <message>
            <source>Nothing was sent. Another computer is publishing to {name} right now. Try again in a minute.</source>
            <translation>ڪجهه به نه موڪليو ويو. هن وقت ٻيو ڪمپيوٽر {name} ۾ شايع ڪري رهيو آهي. هڪ منٽ کان پوءِ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was sent. Practice and real work are never published to one place. Choose another name with --name.</source>
            <translation>ڪجهه به نه موڪليو ويو. مشق ۽ اصل ڪم ڪڏهن به هڪ هنڌ شايع نٿا ٿين. --name سان ٻيو نالو چونڊيو.</translation>
        </message>
        <message>
            <source>Nothing was sent. The address cannot be read. Write it like postgresql://user@server:5432/lead.</source>
            <translation>ڪجهه به نه موڪليو ويو. پتو پڙهي نٿو سگهجي. ان کي هن ريت لکو: postgresql://user@server:5432/lead.</translation>
        </message>
        <message>
            <source>Nothing was sent. The part of the program that publishes is missing: psycopg.</source>
            <translation>ڪجهه به نه موڪليو ويو. پروگرام جو اهو حصو موجود ناهي جيڪو شايع ڪري ٿو: psycopg.</translation>
        </message>
        <message>
            <source>Nothing was sent. The server does not let this program in: {reason}</source>
            <translation>ڪجهه به نه موڪليو ويو. سرور هن پروگرام کي اندر اچڻ نٿو ڏئي: {reason}</translation>
        </message>
        <message>
            <source>Nothing was sent. The server holds newer work than this computer. Publish from the computer that published last, or run it with --anew.</source>
            <translation>ڪجهه به نه موڪليو ويو. سرور تي هن ڪمپيوٽر کان نئون ڪم موجود آهي. ان ڪمپيوٽر تان شايع ڪريو جنهن آخري ڀيرو شايع ڪيو، يا --anew سان هلايو.</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} on this server holds other things. Choose another name with --name.</source>
            <translation>ڪجهه به نه موڪليو ويو. هن سرور تي هي نالو ٻين شين جو آهي: {name}. --name سان ٻيو نالو چونڊيو.</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} on this server holds the records of {place}. Choose another name with --name.</source>
            <translation>ڪجهه به نه موڪليو ويو. هن سرور تي {name} ۾ ٻي آفيس جون داخلائون آهن: {place}. --name سان ٻيو نالو چونڊيو.</translation>
        </message>
        <message>
            <source>Nothing was sent. {name} was made by a newer program. Install that version here first.</source>
            <translation>ڪجهه به نه موڪليو ويو. {name} نئين پروگرام سان ٺهيو آهي. پهريان هتي اهو نسخو لڳايو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. This computer has too little room for {file}. Free some space and try again.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هن ڪمپيوٽر تي هن فائل لاءِ جاءِ گهٽ آهي: {file}. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. Two computers use the name {computer}, so their changes cannot be told apart. Open the program on both, then ask each for a full bundle.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. ٻه ڪمپيوٽر هڪ ئي نالو استعمال ڪن ٿا: {computer}. تنهنڪري انهن جون تبديليون الڳ نٿيون سڃاڻي سگهجن. ٻنهي تي پروگرام کوليو، پوءِ ٻنهي کان پورو بنڊل گهرايو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is no longer trusted. Ask the provincial office by phone what to do with its bundle.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هي ڪمپيوٽر هاڻي ڀروسي وارو ناهي: {computer}، {place}. صوبائي آفيس کان فون تي پڇو ته ان جي بنڊل جو ڇا ڪجي.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is not admitted yet. Compare its check number {check_number} by phone, then admit the computer.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هن ڪمپيوٽر کي اڃا اجازت ناهي: {computer}، {place}. ان جو تصديقي نمبر {check_number} فون تي ملايو، پوءِ ڪمپيوٽر کي اجازت ڏيو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {computer} of {place} is not known here yet. Compare its check number {check_number} by phone, or take in the certificate of your province first.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هي ڪمپيوٽر هتي اڃا سڃاتل ناهي: {computer}، {place}. ان جو تصديقي نمبر {check_number} فون تي ملايو، يا پهريان پنهنجي صوبي جو سرٽيفڪيٽ شامل ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} also brings changes of a computer that is not admitted yet. Admit the other computers of {place} first.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} اهڙي ڪمپيوٽر جون تبديليون به آڻي ٿي جنهن کي اڃا اجازت ناهي. پهريان هن آفيس جي ٻين ڪمپيوٽرن کي اجازت ڏيو: {place}.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} comes from a practice district, and this office is a real one. Open the practice office to take it in.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} مشقي ضلعي کان آهي، ۽ هي اصل آفيس آهي. ان کي شامل ڪرڻ لاءِ مشقي آفيس کوليو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} comes from a real office, and this one is for practice. Open the real office to take it in.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} اصل آفيس کان آهي، ۽ هي مشق لاءِ آهي. ان کي شامل ڪرڻ لاءِ اصل آفيس کوليو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} holds more than a genuine bundle can hold. Ask the sender whether it is really theirs.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هن فائل ۾ اصل بنڊل جي حد کان وڌيڪ مواد آهي: {file}. موڪليندڙ کان پڇو ته ڇا هي واقعي ان جي آهي.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is damaged or was changed on its way. Ask the sender to write it again, on another stick if there is one.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} خراب آهي يا رستي ۾ تبديل ٿي وئي. موڪليندڙ کي چئو ته ان کي ٻيهر لکي، ٿي سگهي ته ٻي يو ايس بيءَ تي.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is made for {place} and can be opened only there. Ask the sender for a bundle made for this computer.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} هن آفيس لاءِ ٺهيل آهي ۽ رڳو اتي کلي سگهي ٿي: {place}. موڪليندڙ کان هن ڪمپيوٽر لاءِ ٺهيل بنڊل گهرايو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is not a file of this program. Choose a file that ends in .lead.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} هن پروگرام جي ناهي. اهڙي فائل چونڊيو جنهن جو نالو .lead تي ختم ٿئي.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} is one piece of a larger bundle. Take in the pieces on the other sticks too.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هيءَ فائل هڪ وڏي بنڊل جو هڪ حصو آهي: {file}. ٻين يو ايس بين تي موجود حصا به شامل ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} names {computer} as the writer of changes that it did not sign. Keep the file and call the provincial office.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. هن فائل ۾ ٻئي ڪمپيوٽر جي نالي تي تبديليون لکيل آهن: {file}. ڪمپيوٽر: {computer}. پر انهن تي ان ڪمپيوٽر جا دستخط ناهن. فائل سنڀالي رکو ۽ صوبائي آفيس کي فون ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} was written by a newer program. Install version {version} or later, then take it in again.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} نئين پروگرام سان لکيل آهي. نسخو {version} يا ان کان پوءِ وارو لڳايو، پوءِ فائل ٻيهر شامل ڪريو.</translation>
        </message>
        <message>
            <source>Nothing was taken in and your work is safe. {file} was written on this computer. Take it to the office it is made for.</source>
            <translation>ڪجهه به شامل نه ٿيو ۽ توهان جو ڪم محفوظ آهي. فائل {file} هن ئي ڪمپيوٽر تي لکي وئي. ان کي انهيءَ آفيس کي ڏيو جنهن لاءِ ٺهيل آهي.</translation>
        </message>
        <message>
            <source>Nothing was taken in. None of these files is a bundle or a receipt. Choose a file that ends in .lead.</source>
            <translation>ڪجهه به شامل نه ٿيو. انهن مان ڪابه فائل بنڊل يا رسيد ناهي. اهڙي فائل چونڊيو جنهن جو نالو .lead تي ختم ٿئي.</translation>
        </message>
        <message>
            <source>Nothing was written. There is no reference pack yet. Make one first.</source>
            <translation>ڪجهه به نه لکيو ويو. اڃا ڪو حوالي وارو پيڪ ناهي. پهريان هڪ تيار ڪريو.</translation>
        </message>
        <message>
            <source>Notice board</source>
            <translation>نوٽيس بورڊ</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>نوٽيفڪيشن</translation>
        </message>
        <message>
            <source>Notification number</source>
            <translation>نوٽيفڪيشن نمبر</translation>
        </message>
        <message>
            <source>Notified by</source>
            <translation>نوٽيفڪيشن ڪندڙ</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>نوٽيفڪيشن جي تاريخ</translation>
        </message>
        <message>
            <source>Notify it</source>
            <translation>نوٽيفڪيشن جاري ڪريو</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>نمبر</translation>
        </message>
        <message>
            <source>Numbers in the tasks' conditions</source>
            <translation>ڪمن جي شرطن جا انگ</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>مٿيون انگ</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>مبصر</translation>
        </message>
        <message>
            <source>Obstacle</source>
            <translation>رڪاوٽ</translation>
        </message>
        <message>
            <source>October to December</source>
            <translation>آڪٽوبر کان ڊسمبر</translation>
        </message>
        <message>
            <source>Octroi or zila tax share</source>
            <translation>آڪٽراءِ يا ضلع ٽيڪس جو حصو</translation>
        </message>
        <message>
            <source>Of the people counted.</source>
            <translation>ڳڻيل ماڻهن مان.</translation>
        </message>
        <message>
            <source>Of the people met.</source>
            <translation>مليل ماڻهن مان.</translation>
        </message>
        <message>
            <source>Of the people served, girls included.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>فائدو وٺندڙ ماڻهن مان، ڇوڪرين سميت.</translation>
        </message>
        <message>
            <source>Of the people served.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>فائدو وٺندڙ ماڻهن مان.</translation>
        </message>
        <message>
            <source>Of the way</source>
            <translation>ڪيترو سفر ٿيو</translation>
        </message>
        <message>
            <source>Of which women</source>
            <translation>انهن ۾ عورتون</translation>
        </message>
        <message>
            <source>Of {total}, {missing} are not found yet; {untagged} serve no named target.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ڪل {total}، جنهن مان اڃا نه ملي: {missing}؛ ڪنهن درج ٿيل ذيلي هدف لاءِ ناهي: {untagged}.</translation>
        </message>
        <message>
            <source>Of {total}, {untagged} serve no named target.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ڪل {total}، جنهن مان ڪنهن درج ٿيل ذيلي هدف لاءِ ناهي: {untagged}.</translation>
        </message>
        <message>
            <source>Off track</source>
            <translation>هدف کان پري</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>پيشڪش</translation>
        </message>
        <message>
            <source>Offer not known</source>
            <translation>پيشڪش معلوم ناهي</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>ڇا ڏئي سگهي ٿو</translation>
        </message>
        <message>
            <source>Office file</source>
            <translation>آفيس جي فائل</translation>
        </message>
        <message>
            <source>Office or organisation</source>
            <translation>آفيس يا ادارو</translation>
        </message>
        <message>
            <source>Office order</source>
            <translation>آفيس آرڊر</translation>
        </message>
        <message>
            <source>Offices and organisations</source>
            <translation>آفيسون ۽ ادارا</translation>
        </message>
        <message>
            <source>Official code</source>
            <translation>سرڪاري ڪوڊ</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>عملدار</translation>
        </message>
        <message>
            <source>Older than 5 years</source>
            <translation>5 سال کان پراڻو</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>On USB</source>
            <translation>يو ايس بيءَ تي</translation>
        </message>
        <message>
            <source>On USB, waiting for its receipt</source>
            <translation>يو ايس بيءَ تي، رسيد جو انتظار</translation>
        </message>
        <message>
            <source>On a stick</source>
            <translation>يو ايس بيءَ تي</translation>
        </message>
        <message>
            <source>On one theme</source>
            <translation>هڪ موضوع تي</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>رڪارڊ تي</translation>
        </message>
        <message>
            <source>On record here</source>
            <translation>هتي رڪارڊ تي</translation>
        </message>
        <message>
            <source>On schedule</source>
            <translation>وقت سر</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>هن صفحي تي</translation>
        </message>
        <message>
            <source>On track</source>
            <translatorcomment>صحيح رفتار (on track): Does it read as on track?</translatorcomment>
            <translation>صحيح رفتار تي</translation>
        </message>
        <message>
            <source>Once for this file</source>
            <translation>هن فائل لاءِ هڪ ڀيرو</translation>
        </message>
        <message>
            <source>One answer was changed here as well. You decide it afterwards.</source>
            <translation>هتي به هڪ جواب تبديل ٿيو هو. ان جو فيصلو توهان بعد ۾ ڪندا.</translation>
        </message>
        <message>
            <source>One change</source>
            <translation>هڪ تبديلي</translation>
        </message>
        <message>
            <source>One computer is known</source>
            <translation>هڪ ڪمپيوٽر سڃاتل آهي</translation>
        </message>
        <message>
            <source>One difference waits for your decision.</source>
            <translation>هڪ فرق توهان جي فيصلي جي انتظار ۾ آهي.</translation>
        </message>
        <message>
            <source>One file to look at</source>
            <translation>ڏسڻ لاءِ هڪ فائل</translation>
        </message>
        <message>
            <source>One for each step</source>
            <translation>هر مرحلي لاءِ هڪ</translation>
        </message>
        <message>
            <source>One letter of the code is not right, or some are missing. Compare it with the sheet.</source>
            <translation>ڪوڊ جو ڪو اکر صحيح ناهي يا ڪجهه اکر رهجي ويا آهن. پرچي سان ڀيٽي ڏسو.</translation>
        </message>
        <message>
            <source>One line of text</source>
            <translation>متن جي هڪ سٽ</translation>
        </message>
        <message>
            <source>One line: what came of it, or why it is late.</source>
            <translation>هڪ سٽ: ان جو ڇا نتيجو نڪتو، يا دير ڇو ٿي.</translation>
        </message>
        <message>
            <source>One paper of {size} stays here: the stick is too small. A later bundle carries it.</source>
            <translation>هڪ ڪاغذ، {size}، هتي رهيو: يو ايس بي ننڍي آهي. اهو پوءِ واري بنڊل ۾ ويندو.</translation>
        </message>
        <message>
            <source>One paper travels with it: {size}</source>
            <translation>ان سان گڏ هڪ ڪاغذ ويندو: {size}</translation>
        </message>
        <message>
            <source>One person who answers for it.</source>
            <translation>هڪ شخص جيڪو ان جو جوابدار آهي.</translation>
        </message>
        <message>
            <source>One question waits for your answer.</source>
            <translation>هڪ سوال توهان جي جواب جي انتظار ۾ آهي.</translation>
        </message>
        <message>
            <source>One thing needs a look</source>
            <translation>هڪ شيءِ ڏسڻ جي ضرورت آهي</translation>
        </message>
        <message>
            <source>One to decide</source>
            <translation>هڪ فيصلو باقي</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>جاري</translation>
        </message>
        <message>
            <source>Ongoing schemes of this programme have {share} of the year's money; the rule asks for {least} ({year}, {standing}). Check whether there is room for a new scheme.</source>
            <translation>هن پروگرام جي جاري اسڪيمن وٽ سال جي رقم جو {share} آهي؛ قاعدي موجب گهٽ ۾ گهٽ {least} هجڻ گهرجي (سال {year}، {standing}). جاچيو ته نئين اسڪيم جي گنجائش آهي يا نه.</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>آن لائين</translation>
        </message>
        <message>
            <source>Only for local councils.</source>
            <translation>رڳو مڪاني ڪائونسلن لاءِ.</translation>
        </message>
        <message>
            <source>Only for what is sent each quarter.</source>
            <translation>رڳو ان لاءِ جيڪو هر ٽماهي موڪليو وڃي ٿو.</translation>
        </message>
        <message>
            <source>Only if it is best within a range.</source>
            <translation>رڳو تڏهن جڏهن قدر مقرر حد اندر بهتر هجي.</translation>
        </message>
        <message>
            <source>Only if it lasted longer than one day.</source>
            <translation>رڳو تڏهن جڏهن هي هڪ ڏينهن کان وڌيڪ هليو هجي.</translation>
        </message>
        <message>
            <source>Only if the body has ended.</source>
            <translation>رڳو تڏهن جڏهن هي ٽاسڪ فورس يا اتحاد ختم ٿي چڪو هجي.</translation>
        </message>
        <message>
            <source>Only if the sender said so.</source>
            <translation>رڳو تڏهن جڏهن موڪليندڙ پاڻ ٻڌايو هجي.</translation>
        </message>
        <message>
            <source>Only if the value speaks for one group alone.</source>
            <translation>رڳو تڏهن جڏهن قدر ڪنهن هڪ ئي گروهه جي هجي.</translation>
        </message>
        <message>
            <source>Only inside the office</source>
            <translation>رڳو آفيس اندر</translation>
        </message>
        <message>
            <source>Only people who were counted.</source>
            <translation>رڳو اهي ماڻهو جيڪي ڳڻيا ويا.</translation>
        </message>
        <message>
            <source>Only the provincial office can do this.</source>
            <translation>هي رڳو صوبائي آفيس ڪري سگهي ٿي.</translation>
        </message>
        <message>
            <source>Only {share} % of the weight is scored, so there is no rank.</source>
            <translation>رڳو {share} سيڪڙو وزن جو اسڪور ڏنو ويو آهي، تنهنڪري درجو ناهي.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کليل</translation>
        </message>
        <message>
            <source>Open Send &amp; receive</source>
            <translation>موڪلڻ ۽ وصولي کوليو</translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>صفحو کوليو</translation>
        </message>
        <message>
            <source>Open decisions</source>
            <translation>کليل فيصلا</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>پڙهڻ لاءِ کوليو</translation>
        </message>
        <message>
            <source>Open if the source is named</source>
            <translation>ماخذ ٻڌائي اجازت آهي</translation>
        </message>
        <message>
            <source>Open outside</source>
            <translation>ٻاهر کوليو</translation>
        </message>
        <message>
            <source>Open step {number}</source>
            <translation>مرحلو {number} کوليو</translation>
        </message>
        <message>
            <source>Open the Inbox</source>
            <translation>آيل ٽپال کوليو</translation>
        </message>
        <message>
            <source>Open the brief</source>
            <translation>مختصر رپورٽ کوليو</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>ڪئلينڊر کوليو</translation>
        </message>
        <message>
            <source>Open the computers of the districts</source>
            <translation>ضلعن جا ڪمپيوٽر کوليو</translation>
        </message>
        <message>
            <source>Open the data</source>
            <translation>انگ اکر کوليو</translation>
        </message>
        <message>
            <source>Open the differences</source>
            <translation>فرق کوليو</translation>
        </message>
        <message>
            <source>Open the districts</source>
            <translation>ضلعا کوليو</translation>
        </message>
        <message>
            <source>Open the documents</source>
            <translation>دستاويز کوليو</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>فائل کوليو</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>پهرين کوليو</translation>
        </message>
        <message>
            <source>Open the first of them</source>
            <translation>انهن مان پهريون کوليو</translation>
        </message>
        <message>
            <source>Open the indicator</source>
            <translation>اشاريو کوليو</translation>
        </message>
        <message>
            <source>Open the paper</source>
            <translation>ڪاغذ کوليو</translation>
        </message>
        <message>
            <source>Open the practice district</source>
            <translation>مشقي ضلعو کوليو</translation>
        </message>
        <message>
            <source>Open the questions and decisions</source>
            <translation>سوال ۽ فيصلا کوليو</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>داخلا کوليو</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>داخلائون کوليو</translation>
        </message>
        <message>
            <source>Open the removed items</source>
            <translation>هٽايل داخلائون کوليو</translation>
        </message>
        <message>
            <source>Open the roadmap</source>
            <translation>روڊ ميپ کوليو</translation>
        </message>
        <message>
            <source>Open the second</source>
            <translation>ٻي کوليو</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>سيٽنگون کوليو</translation>
        </message>
        <message>
            <source>Open the work</source>
            <translation>ڪم کوليو</translation>
        </message>
        <message>
            <source>Open to all</source>
            <translation>سڀني لاءِ اجازت</translation>
        </message>
        <message>
            <source>Open to other districts</source>
            <translation>ٻين ضلعن لاءِ کليل</translation>
        </message>
        <message>
            <source>Open with the code</source>
            <translation>ڪوڊ سان کوليو</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>آخري ڀيرو کليل</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتيب</translation>
        </message>
        <message>
            <source>Organisation of persons with disability</source>
            <translation>معذوري وارن ماڻهن جي تنظيم</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>منتظم</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ڪٿان آيو</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>ٻيو</translation>
        </message>
        <message>
            <source>Other law</source>
            <translation>ٻيو قانون</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>ٻيون صورتخطيون</translation>
        </message>
        <message>
            <source>Our actions</source>
            <translation>اسان جا قدم</translation>
        </message>
        <message>
            <source>Our actions: {number} not matched yet</source>
            <translation>اسان جا قدم: {number} اڃا ملايل ناهن</translation>
        </message>
        <message>
            <source>Out: {address}</source>
            <translation>موڪلڻ جو پتو: {address}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translatorcomment>مجموعي نتيجو (outcome): Is this the planning office's word for an outcome?</translatorcomment>
            <translation>مجموعي نتيجو</translation>
        </message>
        <message>
            <source>Output</source>
            <translatorcomment>سڌو نتيجو (output): Is this the planning office's word for an output?</translatorcomment>
            <translation>سڌو نتيجو</translation>
        </message>
        <message>
            <source>Outputs with an action that names lead, place, start and end: {have} of {want}.</source>
            <translatorcomment>سڌا نتيجا (outputs): Is this the planning office's word for outputs?</translatorcomment>
            <translation>سڌا نتيجا جن جي قدم ۾ سربراهه آفيس، هنڌ، شروعات ۽ پڄاڻي درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Over 7 years old</source>
            <translation>7 سال کان وڌيڪ پراڻو</translation>
        </message>
        <message>
            <source>Over the line</source>
            <translation>رابطي وسيلي</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>پنهنجا</translation>
        </message>
        <message>
            <source>Own and received</source>
            <translation>پنهنجا ۽ وصول ٿيل</translation>
        </message>
        <message>
            <source>Own estimate</source>
            <translation>پنهنجو اندازو</translation>
        </message>
        <message>
            <source>Own revenue</source>
            <translation>پنهنجن ذريعن جي آمدني</translation>
        </message>
        <message>
            <source>Owners and dates</source>
            <translation>ذميوار ۽ تاريخون</translation>
        </message>
        <message>
            <source>PC-I drafted</source>
            <translation>PC-I تيار</translation>
        </message>
        <message>
            <source>PC-I working sheet</source>
            <translation>PC-I ورڪنگ شيٽ</translation>
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
            <translation>مشق: منصوبي جا انگ فرضي آهن</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>رفتار</translation>
        </message>
        <message>
            <source>Pack {number}</source>
            <translation>پيڪ {number}</translation>
        </message>
        <message>
            <source>Pack {number} is made. It travels in the next answer to every district.</source>
            <translation>پيڪ {number} تيار آهي. هي هر ضلعي ڏانهن ايندڙ جواب سان گڏ ويندو.</translation>
        </message>
        <message>
            <source>Pack {number} of {day} is in force</source>
            <translation>پيڪ {number}، تاريخ {day}، لاڳو آهي</translation>
        </message>
        <message>
            <source>Packs made here</source>
            <translation>هتي تيار ٿيل پيڪ</translation>
        </message>
        <message>
            <source>Page or paragraph of the published review.</source>
            <translation>شايع ٿيل جائزي جو صفحو يا پيراگراف.</translation>
        </message>
        <message>
            <source>Page {number} of 5 · {name}</source>
            <translation>صفحو {number}، ڪل 5 · {name}</translation>
        </message>
        <message>
            <source>Page {number} of {all}</source>
            <translation>صفحو {number}، ڪل {all}</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحو {page}، ڪل {pages}</translation>
        </message>
        <message>
            <source>Pages of the paper</source>
            <translation>ڪاغذ جا صفحا</translation>
        </message>
        <message>
            <source>Paid back in {years} years</source>
            <translation>{years} سالن ۾ رقم واپس ٿيندي</translation>
        </message>
        <message>
            <source>Paid from it, Rs</source>
            <translation>ان مان ادا، رپيا</translation>
        </message>
        <message>
            <source>Paid out so far, in rupees.</source>
            <translation>هيستائين ادا ٿيل رقم، رپين ۾.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ڪاغذ</translation>
        </message>
        <message>
            <source>Paper added: {title}</source>
            <translation>ڪاغذ شامل ٿيو: {title}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>ڪاغذ</translation>
        </message>
        <message>
            <source>Papers and pictures: {number}</source>
            <translation>ڪاغذ ۽ تصويرون: {number}</translation>
        </message>
        <message>
            <source>Papers expected</source>
            <translation>گهربل ڪاغذ لکيا ويا</translation>
        </message>
        <message>
            <source>Parking fees</source>
            <translation>پارڪنگ فيس</translation>
        </message>
        <message>
            <source>Parliamentary task force</source>
            <translation>پارلياماني ٽاسڪ فورس</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>ڪنهن جو حصو</translation>
        </message>
        <message>
            <source>Part of {old}, old borders</source>
            <translation>پراڻين حدن ۾ شامل: {old}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>شريڪ ماڻهو</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>شهرين جي شرڪت</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>جزوي قبول</translation>
        </message>
        <message>
            <source>Partly used</source>
            <translation>جزوي استعمال</translation>
        </message>
        <message>
            <source>Partly working</source>
            <translation>جزوي ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>ڀائيوار</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>ڀائيوار</translation>
        </message>
        <message>
            <source>Partners and parties</source>
            <translation>ڀائيوار ۽ سياسي پارٽيون</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>ڀائيواري</translation>
        </message>
        <message>
            <source>Partnership board</source>
            <translation>ڀائيوارين جو بورڊ</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>ڀائيواريون</translation>
        </message>
        <message>
            <source>Parts of the bundle</source>
            <translation>بنڊل جا حصا</translation>
        </message>
        <message>
            <source>Parts on this stick</source>
            <translation>هن يو ايس بيءَ تي حصا</translation>
        </message>
        <message>
            <source>Parts {gone} of {all} are on sticks. Parts {left} are still here: put in the next stick.</source>
            <translation>{all} مان هي حصا يو ايس بيءَ تي ويا: {gone}. هي حصا اڃا هتي آهن: {left}. ايندڙ يو ايس بي لڳايو.</translation>
        </message>
        <message>
            <source>Pass the rules</source>
            <translation>قاعدا پورا ڪريو</translation>
        </message>
        <message>
            <source>Passing it on</source>
            <translation>اڳتي پهچائڻ</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>پاسورڊ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چنبڙايو</translation>
        </message>
        <message>
            <source>Payers estimated</source>
            <translation>ادا ڪندڙن جو اندازو</translation>
        </message>
        <message>
            <source>Payers paying</source>
            <translation>ادائيگي ڪندڙ</translation>
        </message>
        <message>
            <source>Payers registered</source>
            <translation>رجسٽرڊ ادا ڪندڙ</translation>
        </message>
        <message>
            <source>Pays for</source>
            <translation>ڪهڙي لاڳت لاءِ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ماڻهو</translation>
        </message>
        <message>
            <source>People affected</source>
            <translation>متاثر ماڻهو</translation>
        </message>
        <message>
            <source>People and cost</source>
            <translation>ماڻهو ۽ لاڳت</translation>
        </message>
        <message>
            <source>People counted</source>
            <translation>ڳڻيل ماڻهو</translation>
        </message>
        <message>
            <source>People counted at each event</source>
            <translation>هر پروگرام ۾ ڳڻيل ماڻهو</translation>
        </message>
        <message>
            <source>People met</source>
            <translation>مليل ماڻهو</translation>
        </message>
        <message>
            <source>People not counted</source>
            <translation>ماڻهو نه ڳڻيل</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>جن تائين پهچ ٿي</translation>
        </message>
        <message>
            <source>People reached indirectly</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>اڻ سڌو فائدو وٺندڙ ماڻهو</translation>
        </message>
        <message>
            <source>People served</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>فائدو وٺندڙ ماڻهو</translation>
        </message>
        <message>
            <source>People served directly</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>سڌو فائدو وٺندڙ ماڻهو</translation>
        </message>
        <message>
            <source>People served indirectly</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>اڻ سڌو فائدو وٺندڙ ماڻهو</translation>
        </message>
        <message>
            <source>Per 1,000</source>
            <translation>هر 1,000 تي</translation>
        </message>
        <message>
            <source>Per 100,000</source>
            <translation>هر 100,000 تي</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>سيڪڙو</translation>
        </message>
        <message>
            <source>Per cent done</source>
            <translation>ڪيترو سيڪڙو مڪمل</translation>
        </message>
        <message>
            <source>Per cent of the filled seats. Left empty, 33 % is taken.</source>
            <translation>ڀريل سيٽن جو سيڪڙو. خالي ڇڏيو ته 33 سيڪڙو ورتو ويندو.</translation>
        </message>
        <message>
            <source>Per cent of the filled voting seats. Left empty, more than half is taken.</source>
            <translation>ووٽ جي حق وارين ڀريل سيٽن جو سيڪڙو. خالي ڇڏيو ته اڌ کان وڌيڪ ورتو ويندو.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Persons spoken to on site, apart from the team.</source>
            <translation>موقعي تي جن ماڻهن سان ڳالهايو ويو، ٽيم کان سواءِ.</translation>
        </message>
        <message>
            <source>Persons who use the service by the end of the quarter.</source>
            <translation>ٽماهيءَ جي آخر تائين خدمت استعمال ڪندڙ ماڻهو.</translation>
        </message>
        <message>
            <source>Persons with a disability</source>
            <translatorcomment>معذوري وارا (persons with disabilities): Which term does the department use?</translatorcomment>
            <translation>معذوري وارا ماڻهو</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>فون</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>تصوير</translation>
        </message>
        <message>
            <source>Physical progress</source>
            <translation>ڪم جي اڳڀرائي</translation>
        </message>
        <message>
            <source>Physical progress fell from {before} to {now}. Correct it, or say why.</source>
            <translation>ڪم جي اڳڀرائي {before} کان گهٽجي {now} ٿي وئي. ان کي درست ڪريو، يا سبب ٻڌايو.</translation>
        </message>
        <message>
            <source>Physical progress seen</source>
            <translation>موقعي تي ڏٺل اڳڀرائي</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>آزمائشي ڪم</translation>
        </message>
        <message>
            <source>Pilot board</source>
            <translation>آزمائشي ڪمن جو بورڊ</translation>
        </message>
        <message>
            <source>Pilot district</source>
            <translation>پائلٽ ضلعو</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>آزمائشي ڪم</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>هنڌ</translation>
        </message>
        <message>
            <source>Place for the crest</source>
            <translation>سرڪاري نشان جي جاءِ</translation>
        </message>
        <message>
            <source>Place in the grid</source>
            <translation>خاڪي ۾ جڳهه</translation>
        </message>
        <message>
            <source>Place in the source</source>
            <translation>ماخذ ۾ جڳهه</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>هنڌ</translation>
        </message>
        <message>
            <source>Plain letters, which take less room</source>
            <translation>سادا اکر، جيڪي گهٽ جاءِ وٺن ٿا</translation>
        </message>
        <message>
            <source>Plain mean of {have} of {all} actions</source>
            <translation>{all} مان {have} قدمن جي سادي سراسري</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>منصوبو</translation>
        </message>
        <message>
            <source>Plan an action for a group left behind in step 4.</source>
            <translation>مرحلي 4 ۾ پوئتي رهجي ويل ڪنهن گروهه لاءِ قدم طئي ڪريو.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>طئي ٿيل</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>منصوبابندي</translation>
        </message>
        <message>
            <source>Planning officer</source>
            <translation>پلاننگ آفيسر</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>منصوبا</translation>
        </message>
        <message>
            <source>Pledge of a leader</source>
            <translation>اڳواڻ جو واعدو</translation>
        </message>
        <message>
            <source>Point of law</source>
            <translation>قانوني نڪتو</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>مارڪون</translation>
        </message>
        <message>
            <source>Points of 2</source>
            <translation>مارڪون، 2 مان</translation>
        </message>
        <message>
            <source>Policy or rule</source>
            <translation>پاليسي يا قاعدو</translation>
        </message>
        <message>
            <source>Political lead</source>
            <translation>سياسي سربراهه</translation>
        </message>
        <message>
            <source>Political party</source>
            <translation>سياسي پارٽي</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>آبادي</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>منصب</translation>
        </message>
        <message>
            <source>Possible answers</source>
            <translation>ممڪن جواب</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>عهدو</translation>
        </message>
        <message>
            <source>Post that brings the seat</source>
            <translation>سيٽ ڏياريندڙ عهدو</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>آساميون</translation>
        </message>
        <message>
            <source>Posts filled</source>
            <translation>ڀريل آساميون</translation>
        </message>
        <message>
            <source>Posts sanctioned</source>
            <translation>منظور ٿيل آساميون</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>اثر رسوخ</translation>
        </message>
        <message>
            <source>Power and interest</source>
            <translation>اثر رسوخ ۽ دلچسپي</translation>
        </message>
        <message>
            <source>Practice</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو</translation>
        </message>
        <message>
            <source>Practice card</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربي جو ڪارڊ</translation>
        </message>
        <message>
            <source>Practice cards of one page each, pilot sheets, the list of the knowledge hub, and the exchange log with a draft cooperation agreement.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربن جا هڪ هڪ صفحي جا ڪارڊ، آزمائشي ڪمن جون شيٽون، علمي ذخيري جي فهرست، ۽ تعاون جي معاهدي جي مسودي سان ڏي وٺ جو رجسٽر.</translation>
        </message>
        <message>
            <source>Practice cleared</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو منظور ٿيو</translation>
        </message>
        <message>
            <source>Practice district filled</source>
            <translation>مشقي ضلعو ڀريل</translation>
        </message>
        <message>
            <source>Practice is never locked: nothing in it is real.</source>
            <translation>مشقي ضلعي کي ڪڏهن به تالو نٿو لڳي: ان ۾ ڪجهه به اصلي ناهي.</translation>
        </message>
        <message>
            <source>Practice library</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربن جي لائبريري</translation>
        </message>
        <message>
            <source>Practice taken up here: {title}</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو هتي اپنايو ويو: {title}</translation>
        </message>
        <message>
            <source>Practice that is shared: {practice}.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو جيڪو ونڊجي ٿو: {practice}.</translation>
        </message>
        <message>
            <source>Practices</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربا</translation>
        </message>
        <message>
            <source>Practices that wait for clearance</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربا جيڪي منظوري جي انتظار ۾ آهن</translation>
        </message>
        <message>
            <source>Practices, pilots and exchange</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربا، آزمائشي ڪم ۽ ڏي وٺ</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>ساراهه</translation>
        </message>
        <message>
            <source>Prepare the next meeting after “{name}”.</source>
            <translation>ايندڙ اجلاس جي تياري ڪريو، اڳوڻو اجلاس: “{name}”.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>تيار ڪندڙ</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <source>Press Enter and give the reason in one sentence. Until then this is not counted.</source>
            <translation>Enter دٻايو ۽ سبب هڪ جملي ۾ لکو. تيستائين هي نه ڳڻيو ويندو.</translation>
        </message>
        <message>
            <source>Press a value to take it as baseline, with its source.</source>
            <translation>ڪنهن قدر کي ماخذ سميت بنيادي قدر بڻائڻ لاءِ ان تي دٻايو.</translation>
        </message>
        <message>
            <source>Price taken from</source>
            <translation>قيمت جو ماخذ</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print dispatch slip</source>
            <translatorcomment>موڪلڻ جي پرچي (dispatch slip): Is there an office word for the slip?</translatorcomment>
            <translation>موڪلڻ جي پرچي پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print phone numbers and e-mail addresses</source>
            <translation>فون نمبر ۽ اي ميل پتا پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print receipt slip</source>
            <translation>رسيد جي پرچي پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print the log book</source>
            <translation>لاگ بڪ پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>پرچو پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>هي صفحو پرنٽ ڪريو</translation>
        </message>
        <message>
            <source>Printed material</source>
            <translation>ڇپيل مواد</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>ترجيحون</translation>
        </message>
        <message>
            <source>Priorities fixed: {have}. At least {fewest} are needed.</source>
            <translation>طئي ٿيل ترجيحون: {have}. گهٽ ۾ گهٽ {fewest} گهرجن.</translation>
        </message>
        <message>
            <source>Priorities fixed: {have}. Keep {most} at most.</source>
            <translation>طئي ٿيل ترجيحون: {have}. وڌ ۾ وڌ {most} رکو.</translation>
        </message>
        <message>
            <source>Priorities that districts share</source>
            <translation>ضلعن جون گڏيل ترجيحون</translation>
        </message>
        <message>
            <source>Priorities with a result that has baseline values and values for the last year: {have} of {want}.</source>
            <translation>ترجيحون جن جي نتيجي جون بنيادي قدرون ۽ آخري سال جون قدرون درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>ترجيح</translation>
        </message>
        <message>
            <source>Priority targets</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ترجيحي ذيلي هدف</translation>
        </message>
        <message>
            <source>Private firm</source>
            <translation>نجي ڪمپني</translation>
        </message>
        <message>
            <source>Private sector</source>
            <translation>نجي شعبو</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مسئلو</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>خريداري</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>Programme figure</source>
            <translation>پروگرام جو انگ</translation>
        </message>
        <message>
            <source>Programme figures</source>
            <translation>پروگرام جا انگ</translation>
        </message>
        <message>
            <source>Programme, {first} to {last}: {figure}</source>
            <translation>پروگرام، {first} کان {last}: {figure}</translation>
        </message>
        <message>
            <source>Programme, {first} to {last}: {figure}, of which women {women}</source>
            <translation>پروگرام، {first} کان {last}: {figure}، جن ۾ عورتون {women}</translation>
        </message>
        <message>
            <source>Programme: {figure}</source>
            <translation>پروگرام: {figure}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>اڳڀرائي</translation>
        </message>
        <message>
            <source>Progress board</source>
            <translation>اڳڀرائيءَ جو بورڊ</translation>
        </message>
        <message>
            <source>Progress of the plan, weighed by cost</source>
            <translation>منصوبي جي اڳڀرائي، لاڳت جي وزن سان</translation>
        </message>
        <message>
            <source>Progress report</source>
            <translation>اڳڀرائيءَ جي رپورٽ</translation>
        </message>
        <message>
            <source>Progress update</source>
            <translation>اڳڀرائيءَ جو اطلاع</translation>
        </message>
        <message>
            <source>Progress updates</source>
            <translation>اڳڀرائيءَ جا اطلاع</translation>
        </message>
        <message>
            <source>Promised in a budget, a letter or an agreement, in rupees.</source>
            <translation>رقم جنهن جو واعدو بجيٽ، خط يا معاهدي ۾ آهي، رپين ۾.</translation>
        </message>
        <message>
            <source>Promises that stand</source>
            <translation>قائم واعدا</translation>
        </message>
        <message>
            <source>Promises with an obstacle</source>
            <translation>رڪاوٽ وارا واعدا</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>تجويز ٿيل</translation>
        </message>
        <message>
            <source>Provide figures</source>
            <translation>انگ اکر ڏيڻ</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>صوبو</translation>
        </message>
        <message numerus="yes">
            <source>Province has bundle {number}, %n change(s) since</source>
            <translation>
                <numerusform>صوبي وٽ بنڊل {number} آهي، ان کان پوءِ هڪ تبديلي</numerusform>
                <numerusform>صوبي وٽ بنڊل {number} آهي، ان کان پوءِ %n تبديليون</numerusform>
            </translation>
        </message>
        <message>
            <source>Province has bundle {number}, nothing new since</source>
            <translation>صوبي وٽ بنڊل {number} آهي، ان کان پوءِ ڪجهه نئون ناهي</translation>
        </message>
        <message>
            <source>Province has no bundle yet</source>
            <translation>صوبي وٽ اڃا ڪو بنڊل ناهي</translation>
        </message>
        <message numerus="yes">
            <source>Province has no bundle yet, %n change(s) here</source>
            <translation>
                <numerusform>صوبي وٽ اڃا ڪو بنڊل ناهي، هتي هڪ تبديلي آهي</numerusform>
                <numerusform>صوبي وٽ اڃا ڪو بنڊل ناهي، هتي %n تبديليون آهن</numerusform>
            </translation>
        </message>
        <message>
            <source>Provincial</source>
            <translation>صوبائي</translation>
        </message>
        <message>
            <source>Provincial ADP</source>
            <translation>صوبائي ADP</translation>
        </message>
        <message>
            <source>Provincial development programme (ADP)</source>
            <translation>صوبائي ترقياتي پروگرام (ADP)</translation>
        </message>
        <message>
            <source>Provincial items at hand, from a reference pack or with their paper: {have} of {want}.</source>
            <translation>موجود صوبائي نڪتا، حوالي واري پيڪ مان يا پنهنجي ڪاغذ سان: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Provincial items covered by an action or judged not to apply: {have} of {want}.</source>
            <translation>صوبائي نڪتا جن لاءِ قدم آهي يا جن جي لاڳو نه ٿيڻ جو فيصلو ٿي چڪو: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>متبادل پيمانو</translation>
        </message>
        <message>
            <source>Proxy only</source>
            <translation>رڳو متبادل پيمانو</translation>
        </message>
        <message>
            <source>Public hearing</source>
            <translation>کليل ڪچهري</translation>
        </message>
        <message>
            <source>Public sheet</source>
            <translation>عوامي پرچو</translation>
        </message>
        <message>
            <source>Public-private partnership</source>
            <translation>سرڪاري ۽ نجي ڀائيواري</translation>
        </message>
        <message>
            <source>Publish a commitment and say where.</source>
            <translation>ڪو عهد شايع ڪريو ۽ ٻڌايو ته ڪٿي.</translation>
        </message>
        <message>
            <source>Publish the public sheet of this quarter and add it as a document.</source>
            <translation>هن ٽماهيءَ جو عوامي پرچو شايع ڪريو ۽ ان کي دستاويز طور شامل ڪريو.</translation>
        </message>
        <message>
            <source>Published as</source>
            <translation>ڪٿي شايع ٿيو</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>ٻئي هنڌ شايع ٿيل</translation>
        </message>
        <message>
            <source>Published values</source>
            <translation>شايع ٿيل قدرون</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>شايع ڪندڙ</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد</translation>
        </message>
        <message>
            <source>Put at the office's disposal so far, in rupees.</source>
            <translation>هيستائين آفيس کي جاري ٿيل رقم، رپين ۾.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>واپس آڻيو</translation>
        </message>
        <message>
            <source>Put back: {answer}</source>
            <translation>واپس آندل: {answer}</translation>
        </message>
        <message>
            <source>Put back: {record}</source>
            <translation>واپس آندل: {record}</translation>
        </message>
        <message>
            <source>Put in a stick or drop bundles here.</source>
            <translation>يو ايس بي لڳايو يا بنڊل هتي ڇڪي آڻيو.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>واپس آڻيو</translation>
        </message>
        <message>
            <source>Put the decision on record</source>
            <translation>فيصلو رڪارڊ تي آڻيو</translation>
        </message>
        <message>
            <source>Put the source and its year in brackets behind each figure, for example 41 % (MICS 2019-20).</source>
            <translation>هر انگ کان پوءِ بريڪيٽ ۾ ماخذ ۽ ان جو سال لکو، مثال طور 41 سيڪڙو (MICS 2019-20).</translation>
        </message>
        <message>
            <source>Put these rows right in the spreadsheet and paste them again.</source>
            <translation>اهي قطارون اسپريڊشيٽ ۾ درست ڪريو ۽ ٻيهر چنبڙايو.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>معيار</translation>
        </message>
        <message>
            <source>Quality of data</source>
            <translation>انگن اکرن جو معيار</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Quantity must be above zero.</source>
            <translation>مقدار صفر کان وڌيڪ هجڻ گهرجي.</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>ٽماهي</translation>
        </message>
        <message>
            <source>Quarterly and annual progress report with the indicator tracking table, the local review or the input to the provincial and national reviews, and the public transparency sheet.</source>
            <translation>ٽماهي ۽ سالياني اڳڀرائي رپورٽ جنهن ۾ اشارين تي نظر رکڻ جو جدول هجي، مڪاني جائزو يا صوبائي ۽ قومي جائزن لاءِ مواد، ۽ شفافيت جو عوامي پرچو.</translation>
        </message>
        <message>
            <source>Quarterly report</source>
            <translation>ٽماهي رپورٽ</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سوال</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>سوال ڪيو ويو</translation>
        </message>
        <message>
            <source>Question asked again</source>
            <translation>سوال ٻيهر ڪيو ويو</translation>
        </message>
        <message>
            <source>Question settled</source>
            <translation>سوال طئي ٿي ويو</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>سوال</translation>
        </message>
        <message>
            <source>Questions and complaints: at the office of the Deputy Commissioner, or at any sitting of the council.</source>
            <translation>سوال ۽ شڪايتون: ڊپٽي ڪمشنر جي آفيس ۾، يا ڪائونسل جي ڪنهن به اجلاس ۾.</translation>
        </message>
        <message>
            <source>Questions and decisions</source>
            <translation>سوال ۽ فيصلا</translation>
        </message>
        <message>
            <source>Questions sent</source>
            <translation>سوال موڪليا ويا</translation>
        </message>
        <message>
            <source>Questions that are open</source>
            <translation>سوال جيڪي باقي آهن</translation>
        </message>
        <message>
            <source>Questions: {number}</source>
            <translation>سوال: {number}</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>ڪورم</translation>
        </message>
        <message>
            <source>Quorum met</source>
            <translation>ڪورم پورو</translation>
        </message>
        <message>
            <source>Quorum: {percent} of the filled voting seats. Substitutes count: {answer}.</source>
            <translation>ڪورم: ووٽ جي حق وارين ڀريل سيٽن جو {percent}. متبادل ڳڻيا وڃن: {answer}.</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>ڪوٽيشن</translation>
        </message>
        <message>
            <source>Q{number}</source>
            <translation>ٽماهي {number}</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>ريڊيو</translation>
        </message>
        <message>
            <source>Radio script</source>
            <translation>ريڊيو اسڪرپٽ</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>ڪنهن اٿاريو</translation>
        </message>
        <message>
            <source>Raised on</source>
            <translation>لکڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Range and pace</source>
            <translation>حد ۽ رفتار</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>درجو</translation>
        </message>
        <message>
            <source>Rank by score</source>
            <translation>اسڪور وارو درجو</translation>
        </message>
        <message>
            <source>Rank of persons with a disability</source>
            <translation>معذوري وارن جو درجو</translation>
        </message>
        <message>
            <source>Rank of women</source>
            <translation>عورتن جو درجو</translation>
        </message>
        <message>
            <source>Rank together</source>
            <translation>گڏجي درجابندي ڪريو</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>درجو {rank}</translation>
        </message>
        <message>
            <source>Ranking round</source>
            <translation>درجابنديءَ جو دور</translation>
        </message>
        <message>
            <source>Ranking rounds</source>
            <translation>درجابنديءَ جا دور</translation>
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
            <translation>فرق پڙهو: {number}</translation>
        </message>
        <message>
            <source>Readiness for disasters</source>
            <translation>آفتن لاءِ تياري</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تيار</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>سبب</translation>
        </message>
        <message>
            <source>Reason for delay</source>
            <translation>تاخير جو سبب</translation>
        </message>
        <message>
            <source>Reason for leaving</source>
            <translation>ڇڏڻ جو سبب</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>رسيد</translation>
        </message>
        <message>
            <source>Receipt code</source>
            <translation>رسيد جو ڪوڊ</translation>
        </message>
        <message>
            <source>Receipt code to read over the phone: {code}</source>
            <translation>فون تي پڙهڻ لاءِ رسيد جو ڪوڊ: {code}</translation>
        </message>
        <message>
            <source>Receipt of the province</source>
            <translation>صوبي جي رسيد</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>وصول ٿي ويو</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>وصول ڪندڙ</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>وصوليءَ جي تاريخ</translation>
        </message>
        <message>
            <source>Received on {day}</source>
            <translation>وصول ٿيڻ جي تاريخ {day}</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>سفارش</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>سفارشون</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>داخلا</translation>
        </message>
        <message>
            <source>Record a funding line with money in it in step 6.</source>
            <translation>مرحلي 6 ۾ فنڊ جي هڪ مد رقم سان داخل ڪريو.</translation>
        </message>
        <message>
            <source>Record a pledge of the leader.</source>
            <translation>اڳواڻ جو واعدو داخل ڪريو.</translation>
        </message>
        <message>
            <source>Record accepted</source>
            <translation>داخلا قبول ٿي</translation>
        </message>
        <message>
            <source>Record an amount in a commitment that stands.</source>
            <translation>ڪنهن قائم عهد ۾ رقم داخل ڪريو.</translation>
        </message>
        <message>
            <source>Record returned</source>
            <translation>داخلا واپس ٿي</translation>
        </message>
        <message>
            <source>Record the number and the date of the task force's notification.</source>
            <translation>ٽاسڪ فورس جي نوٽيفڪيشن جو نمبر ۽ تاريخ داخل ڪريو.</translation>
        </message>
        <message>
            <source>Record the office order that names the focal person.</source>
            <translation>فوڪل پرسن جي مقرريءَ جو آفيس آرڊر داخل ڪريو.</translation>
        </message>
        <message>
            <source>Record the result</source>
            <translation>نتيجو داخل ڪريو</translation>
        </message>
        <message>
            <source>Record who was in the room</source>
            <translation>حاضر ماڻهن جي داخلا ڪريو</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>داخلائون</translation>
        </message>
        <message>
            <source>Records behind it</source>
            <translation>ان جون داخلائون</translation>
        </message>
        <message>
            <source>Records complete</source>
            <translation>داخلائون مڪمل</translation>
        </message>
        <message>
            <source>Records missing or incomplete</source>
            <translation>داخلائون موجود ناهن يا اڻپوريون آهن</translation>
        </message>
        <message>
            <source>Records of this office that travel with it</source>
            <translation>هن آفيس جون داخلائون جيڪي گڏ وڃن ٿيون</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>بحاليءَ جو ڪوڊ</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>بحاليءَ جو پرچو</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>هلندڙ</translation>
        </message>
        <message>
            <source>Recurrent costs</source>
            <translation>هلندڙ خرچ</translation>
        </message>
        <message>
            <source>Reference lists</source>
            <translation>حوالي واريون فهرستون</translation>
        </message>
        <message>
            <source>Reference number</source>
            <translation>حوالو نمبر</translation>
        </message>
        <message>
            <source>Reference pack of the province</source>
            <translation>صوبي جو حوالي وارو پيڪ</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is here already. Nothing to do.</source>
            <translation>حوالي وارو پيڪ {number} اڳ ئي هتي آهي. موڪليندڙ: {place}. ڪجهه ڪرڻ جي ضرورت ناهي.</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is in force. Lines of lists: {lines}. Records: {records}. Practices: {practices}. What you entered stays as it is.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>حوالي وارو پيڪ {number} لاڳو آهي. موڪليندڙ: {place}. فهرستن جون قطارون: {lines}. داخلائون: {records}. ڪامياب تجربا: {practices}. توهان جيڪو داخل ڪيو اهو ائين ئي آهي.</translation>
        </message>
        <message>
            <source>Reference pack {number} from {place} is older than number {held}, which is here. Nothing was changed.</source>
            <translation>حوالي وارو پيڪ {number} هتي موجود پيڪ {held} کان پراڻو آهي. موڪليندڙ: {place}. ڪجهه به تبديل نه ٿيو.</translation>
        </message>
        <message>
            <source>Reference packs</source>
            <translation>حوالي وارا پيڪ</translation>
        </message>
        <message>
            <source>Referred upward</source>
            <translation>مٿي موڪليل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>نامنظور</translation>
        </message>
        <message>
            <source>Register of commitments</source>
            <translation>عهدن جو رجسٽر</translation>
        </message>
        <message>
            <source>Registered, not paying</source>
            <translation>رجسٽرڊ، ادا نٿا ڪن</translation>
        </message>
        <message>
            <source>Regulate</source>
            <translation>ضابطاڪاري</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>جاري ٿيل رقم</translation>
        </message>
        <message>
            <source>Released and spent</source>
            <translation>جاري ٿيل ۽ خرچ ٿيل رقم</translation>
        </message>
        <message>
            <source>Released of committed</source>
            <translation>مختص رقم مان جاري</translation>
        </message>
        <message>
            <source>Released on</source>
            <translation>اجرا جي تاريخ</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>ضرورت سان لاڳاپو</translation>
        </message>
        <message>
            <source>Relevance and effect</source>
            <translation>لاڳاپو ۽ حاصلات</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>لاڳاپيل</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>ڀروسي جوڳو هجڻ</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ڪيفيت</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>حل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>هٽايو</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>هٽايو</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>هٽايل</translation>
        </message>
        <message>
            <source>Removed by</source>
            <translation>هٽائيندڙ</translation>
        </message>
        <message>
            <source>Removed items</source>
            <translation>هٽايل داخلائون</translation>
        </message>
        <message>
            <source>Removed on</source>
            <translation>هٽائڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Removed: {record}</source>
            <translation>هٽايل: {record}</translation>
        </message>
        <message>
            <source>Rent of shops</source>
            <translation>دڪانن جو ڪرايو</translation>
        </message>
        <message>
            <source>Replaced by a later round</source>
            <translation>پوءِ واري دور سان بدليل</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>ڪنهن جي بدران</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>جواب جي تاريخ</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>رپورٽ</translation>
        </message>
        <message>
            <source>Report and publish</source>
            <translation>رپورٽ ڏيو ۽ شايع ڪريو</translation>
        </message>
        <message>
            <source>Report edition</source>
            <translation>رپورٽ جو ايڊيشن</translation>
        </message>
        <message>
            <source>Report section</source>
            <translation>رپورٽ جو حصو</translation>
        </message>
        <message>
            <source>Report sections</source>
            <translation>رپورٽ جا حصا</translation>
        </message>
        <message>
            <source>Report the quarter</source>
            <translation>ٽماهي رپورٽ ڏيو</translation>
        </message>
        <message>
            <source>Report to the council</source>
            <translation>ڪائونسل لاءِ رپورٽ</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>رپورٽ ڪندڙ</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>رپورٽ جي تاريخ</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>رپورٽون</translation>
        </message>
        <message>
            <source>Reports are made from what districts send. Nothing has come in yet.</source>
            <translation>رپورٽون ضلعن جي موڪليل انگن مان ٺهن ٿيون. اڃا ڪجهه نه آيو آهي.</translation>
        </message>
        <message>
            <source>Reports of one district</source>
            <translation>هڪ ضلعي جون رپورٽون</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>ڪنهن کي جوابده</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>درخواست</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>درخواست جو خط</translation>
        </message>
        <message>
            <source>Request upward</source>
            <translation>مٿي درخواست</translation>
        </message>
        <message>
            <source>Request: {status}</source>
            <translation>درخواست: {status}</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>گهريل رقم</translation>
        </message>
        <message>
            <source>Requested, Rs</source>
            <translation>گهريل رقم، رپيا</translation>
        </message>
        <message>
            <source>Requests that wait for an answer</source>
            <translation>جواب جي انتظار ۾ درخواستون</translation>
        </message>
        <message>
            <source>Requests upward</source>
            <translation>مٿي درخواستون</translation>
        </message>
        <message>
            <source>Requests without a final answer</source>
            <translation>درخواستون جن جو آخري جواب نه آيو</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>استعيفا ڏني</translation>
        </message>
        <message>
            <source>Responded on</source>
            <translation>جواب جي تاريخ</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>ضلعي جو جواب</translation>
        </message>
        <message>
            <source>Responsible office</source>
            <translation>ذميوار آفيس</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>ذميوار شخص</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>بحال ڪريو</translation>
        </message>
        <message>
            <source>Restore the copy of {copy}</source>
            <translation>هي نقل بحال ڪريو: {copy}</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>محدود</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتيجو</translation>
        </message>
        <message>
            <source>Result of the adoption</source>
            <translation>اپنائڻ جو نتيجو</translation>
        </message>
        <message>
            <source>Result of the ranking</source>
            <translation>درجابنديءَ جو نتيجو</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>نتيجا</translation>
        </message>
        <message>
            <source>Results and what they lack</source>
            <translation>نتيجا ۽ انهن جي کوٽ</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>رٽائرڊ</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>واپسي</translation>
        </message>
        <message>
            <source>Return the record</source>
            <translation>داخلا واپس ڪريو</translation>
        </message>
        <message>
            <source>Return with a reason</source>
            <translation>سبب سان واپس ڪريو</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>واپس ٿيل</translation>
        </message>
        <message>
            <source>Revenue of one council with billed, collected and achievable: {have} of {want}.</source>
            <translation>هڪ ڪائونسل جي آمدنيءَ جا قسم جن ۾ جاري ڪيل بل، وصول ٿيل رقم ۽ ممڪن وصولي درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>جائزو</translation>
        </message>
        <message>
            <source>Review “{name}”.</source>
            <translation>جائزو وٺو: “{name}”.</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>جاچيل</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>جائزو وٺندڙ آفيسر</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>نظرثاني ٿيل</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>خطرو</translation>
        </message>
        <message>
            <source>Risk level</source>
            <translation>خطري جي سطح</translation>
        </message>
        <message>
            <source>Risk sharing</source>
            <translation>خطري جي ورڇ</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>روڊ ميپ</translation>
        </message>
        <message>
            <source>Roads</source>
            <translation>رستا</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>ڪردار</translation>
        </message>
        <message>
            <source>Role and time in post</source>
            <translation>ڪردار ۽ عهدي تي وقت</translation>
        </message>
        <message>
            <source>Role for the SDGs</source>
            <translation>SDGs لاءِ ڪردار</translation>
        </message>
        <message>
            <source>Roles and laws</source>
            <translation>ڪردار ۽ قانون</translation>
        </message>
        <message>
            <source>Roll-up: {rule}</source>
            <translation>گڏ ڪرڻ جو طريقو: {rule}</translation>
        </message>
        <message>
            <source>Room view</source>
            <translation>اجلاس جو منظر</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>بنيادي سبب</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>قطار</translation>
        </message>
        <message>
            <source>Row in the file</source>
            <translation>فائل جي قطار</translation>
        </message>
        <message>
            <source>Row {number} is brought in.</source>
            <translation>قطار {number} شامل ٿي وئي.</translation>
        </message>
        <message>
            <source>Row {number} is left out. It stays in the file among the documents.</source>
            <translation>قطار {number} ڇڏي وئي. اها دستاويزن ۾ رکيل فائل ۾ موجود رهندي.</translation>
        </message>
        <message>
            <source>Row {number} of this file says the same.</source>
            <translation>هن فائل جي قطار {number} ۾ اهو ساڳيو درج آهي.</translation>
        </message>
        <message>
            <source>Row {number} of {file} put right: {kind}</source>
            <translation>قطار {number} درست ڪئي وئي، فائل {file}: {kind}</translation>
        </message>
        <message>
            <source>Row {number}: {reason}</source>
            <translation>قطار {number}: {reason}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>قطارون</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>الڳ رکيل قطارون</translation>
        </message>
        <message>
            <source>Rs {amount}</source>
            <translation>{amount} رپيا</translation>
        </message>
        <message>
            <source>Rs {amount} crore</source>
            <translation>{amount} ڪروڙ رپيا</translation>
        </message>
        <message>
            <source>Rs {amount} lakh</source>
            <translation>{amount} لک رپيا</translation>
        </message>
        <message>
            <source>Rs {cost} million is above the {forum} limit of Rs {limit} million ({year}, {standing}). Check the cost and the forum.</source>
            <translation>{cost} ملين رپين جي لاڳت فورم جي {limit} ملين رپين جي حد کان وڌيڪ آهي (فورم {forum}، سال {year}، {standing}). لاڳت ۽ فورم جاچيو.</translation>
        </message>
        <message>
            <source>Rs {cost} million is below the smallest scheme of Rs {limit} million ({year}, {standing}). Can it join another scheme?</source>
            <translation>{cost} ملين رپين جي لاڳت سڀ کان ننڍي اسڪيم جي {limit} ملين رپين جي حد کان گهٽ آهي (سال {year}، {standing}). ڇا ان کي ڪنهن ٻي اسڪيم ۾ شامل ڪري سگهجي ٿو؟</translation>
        </message>
        <message>
            <source>Rs {income} for each rupee of cost</source>
            <translation>لاڳت جي هر رپئي تي {income} رپيا</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعدو</translation>
        </message>
        <message>
            <source>Rule checks</source>
            <translation>قاعدن جي جاچ</translation>
        </message>
        <message>
            <source>Rule or law</source>
            <translation>قاعدو يا قانون</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>قاعدا</translation>
        </message>
        <message>
            <source>Rules of Business</source>
            <translation>رولز آف بزنس</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جاري</translation>
        </message>
        <message>
            <source>Running actions without an update for {quarter} {year}: {count}.</source>
            <translation>جاري قدم جن جي اڳڀرائيءَ جو اطلاع درج ناهي ({quarter}، سال {year}): {count}.</translation>
        </message>
        <message>
            <source>Running and upkeep after the end</source>
            <translation>پڄاڻيءَ کان پوءِ هلائڻ ۽ سار سنڀال</translation>
        </message>
        <message>
            <source>Rupees</source>
            <translation>رپيا</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>ٻهراڙي</translation>
        </message>
        <message>
            <source>SDG alliance</source>
            <translation>SDG اتحاد</translation>
        </message>
        <message>
            <source>SDG goals that the indicators in use cover: {have} of {want}.</source>
            <translation>SDG هدف جيڪي استعمال هيٺ اشارين ۾ شامل آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>SDG indicator</source>
            <translation>SDG اشاريو</translation>
        </message>
        <message>
            <source>SDG share</source>
            <translation>SDG حصو</translation>
        </message>
        <message>
            <source>SDG shares</source>
            <translation>SDG حصا</translation>
        </message>
        <message>
            <source>SDG target</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>SDG ذيلي هدف</translation>
        </message>
        <message>
            <source>SDG targets</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>SDG ذيلي هدف</translation>
        </message>
        <message>
            <source>SDG targets in common</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>گڏيل SDG ذيلي هدف</translation>
        </message>
        <message>
            <source>SDG targets that it serves</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>SDG ذيلي هدف جن لاءِ هي آهي</translation>
        </message>
        <message>
            <source>SDG targets that mandates cover: {have} of {want}.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>SDG ذيلي هدف جن جون ذميواريون ۽ اختيار درج آهن: {want} مان {have}.</translation>
        </message>
        <message>
            <source>SDG task force</source>
            <translation>SDG ٽاسڪ فورس</translation>
        </message>
        <message>
            <source>Safety copies</source>
            <translation>حفاظتي نقل</translation>
        </message>
        <message>
            <source>Safety copies are also kept on this computer. The program makes and tests them by itself.</source>
            <translation>حفاظتي نقل هن ڪمپيوٽر تي به رکيا وڃن ٿا. پروگرام انهن کي پاڻ ٺاهي ۽ جاچي ٿو.</translation>
        </message>
        <message>
            <source>Same as before: {number}</source>
            <translation>اڳ جهڙيون: {number}</translation>
        </message>
        <message>
            <source>Sanitation</source>
            <translation>نيڪال</translation>
        </message>
        <message>
            <source>Save a report file</source>
            <translation>رپورٽ جي فائل محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>ايڪسل ۾ محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF ۾ محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save as Word</source>
            <translation>Word ۾ محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save the file for the province</source>
            <translation>صوبي لاءِ فائل محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>رپورٽ محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save the rows set aside</source>
            <translation>الڳ رکيل قطارون محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save the {number} with reasons</source>
            <translation>{number} سببن سميت محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save with reasons</source>
            <translation>سببن سميت محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>هن نالي سان محفوظ ٿي ويو: {file}.</translation>
        </message>
        <message>
            <source>Say how the harm will be limited.</source>
            <translation>ٻڌايو ته نقصان ڪيئن محدود ڪيو ويندو.</translation>
        </message>
        <message>
            <source>Say what each column holds. What is not used stays in the file.</source>
            <translation>ٻڌايو ته هر ڪالم ۾ ڇا آهي. جيڪو استعمال نه ٿيو، اهو فائل ۾ رهندو.</translation>
        </message>
        <message>
            <source>Say what was decided: scale up, change or stop.</source>
            <translation>ٻڌايو ته ڇا فيصلو ٿيو: وڌائڻ، تبديل ڪرڻ يا بند ڪرڻ.</translation>
        </message>
        <message>
            <source>Say when the work was saved</source>
            <translation>ڏيکاريو ته ڪم ڪڏهن محفوظ ٿيو</translation>
        </message>
        <message>
            <source>Say where the district stands, with the source and age of every number, and who is missing from the averages. Then match each issue with the office that has the function, the money and the people to deal with it.</source>
            <translation>ٻڌايو ته ضلعو ڪٿي بيٺو آهي، هر انگ جي ماخذ ۽ سال سان، ۽ ڪهڙا ماڻهو سراسريءَ ۾ نظر نٿا اچن. پوءِ هر مسئلي کي ان آفيس سان ملايو جنهن وٽ ان کي حل ڪرڻ جو فرض، رقم ۽ عملو آهي.</translation>
        </message>
        <message>
            <source>Say which action or scheme this money is for.</source>
            <translation>ٻڌايو ته هي رقم ڪهڙي قدم يا اسڪيم لاءِ آهي.</translation>
        </message>
        <message>
            <source>Say which action or scheme this update is about.</source>
            <translation>ٻڌايو ته هي اطلاع ڪهڙي قدم يا اسڪيم بابت آهي.</translation>
        </message>
        <message>
            <source>Say which action or scheme was visited.</source>
            <translation>ٻڌايو ته ڪهڙي قدم يا اسڪيم جو دورو ٿيو.</translation>
        </message>
        <message>
            <source>Say which fiscal year is meant, for example 2026-27.</source>
            <translation>ٻڌايو ڪهڙو مالي سال آهي، مثال طور 2026-27.</translation>
        </message>
        <message>
            <source>Say which office has this role, or choose “Nobody” as the role.</source>
            <translation>ٻڌايو ته هي ڪردار ڪهڙي آفيس جو آهي، يا ڪردار ۾ “ڪوبه نه” چونڊيو.</translation>
        </message>
        <message>
            <source>Say which quarter is meant.</source>
            <translation>ٻڌايو ڪهڙي ٽماهي آهي.</translation>
        </message>
        <message>
            <source>Say which rule the line is about.</source>
            <translation>ٻڌايو ته قطار ڪهڙي قاعدي بابت آهي.</translation>
        </message>
        <message>
            <source>Say which source the value is from.</source>
            <translation>ٻڌايو ته قدر ڪهڙي ماخذ مان آهي.</translation>
        </message>
        <message>
            <source>Say which targets it covers</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ٻڌايو ته اهو ڪهڙن ذيلي هدفن لاءِ آهي</translation>
        </message>
        <message>
            <source>Say why the rank was changed.</source>
            <translation>ٻڌايو ته درجو ڇو تبديل ڪيو ويو.</translation>
        </message>
        <message>
            <source>Say why the task is set aside. Until then it stays in the count.</source>
            <translation>ٻڌايو ته ڪم ڇو الڳ رکيو ويو آهي. تيستائين اهو ڳڻپ ۾ رهندو.</translation>
        </message>
        <message>
            <source>Scale up</source>
            <translation>وڌايو</translation>
        </message>
        <message>
            <source>Scaled up</source>
            <translation>وڌايل</translation>
        </message>
        <message>
            <source>Scan a paper or copy a photo here.</source>
            <translation>ڪاغذ هتي اسڪين ڪريو يا تصوير نقل ڪريو.</translation>
        </message>
        <message>
            <source>Schedule of rates</source>
            <translation>شيڊول آف ريٽس</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>اسڪيم</translation>
        </message>
        <message>
            <source>Scheme paper</source>
            <translation>اسڪيم جو ڪاغذ</translation>
        </message>
        <message>
            <source>Scheme requests for {year} sent by {day}, the province's date: {have} of {want}.</source>
            <translation>سال {year} جي اسڪيمن جون درخواستون جيڪي صوبي جي تاريخ {day} تائين موڪليون ويون: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Scheme rules</source>
            <translation>اسڪيمن جا قاعدا</translation>
        </message>
        <message>
            <source>Schemes</source>
            <translation>اسڪيمون</translation>
        </message>
        <message>
            <source>Schemes of {year} without department or officer: {count}. Name all three.</source>
            <translation>سال {year} جون اسڪيمون جن ۾ کاتو يا آفيسر درج ناهي: {count}. ٽنهي جا نالا لکو.</translation>
        </message>
        <message>
            <source>Schemes that look alike and are not decided</source>
            <translation>هڪجهڙيون اسڪيمون جن جو فيصلو نه ٿيو</translation>
        </message>
        <message>
            <source>Schemes with shares of {full} carry {share} of the committed money. The aim is {wanted}.</source>
            <translation>جن اسڪيمن جي حصن جو جوڙ {full} آهي، انهن وٽ مختص رقم جو {share} آهي. مقصد {wanted} آهي.</translation>
        </message>
        <message>
            <source>School</source>
            <translation>اسڪول</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>اسڪور</translation>
        </message>
        <message>
            <source>Score of 1</source>
            <translation>1 جو اسڪور</translation>
        </message>
        <message>
            <source>Score of 100</source>
            <translation>100 مان اسڪور</translation>
        </message>
        <message>
            <source>Score of 5</source>
            <translation>5 جو اسڪور</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>اسڪور ڪارڊ</translation>
        </message>
        <message>
            <source>Scores run from 0 to 100: the weighted mean of what the groups gave, each group counted once. Best and worst rank say how far a target moves when single weights are changed by a fifth.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اسڪور 0 کان 100 تائين آهن: گروهن جي ڏنل اسڪورن جي وزني سراسري، جنهن ۾ هر گروهه هڪ ڀيرو ڳڻيو ويو. مٿيون ۽ هيٺيون درجو ٻڌائين ٿا ته هڪ هڪ وزن پنجون حصو بدلجي ته ذيلي هدف ڪيترو مٿي يا هيٺ وڃي ٿو.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>اسڪرين</translation>
        </message>
        <message>
            <source>Screen {number} of {all}</source>
            <translation>اسڪرين {number}، ڪل {all}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ڳوليو</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>سڀني ۾ ڳوليو</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>لائبريريءَ ۾ ڳوليو</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>سيٽ</translation>
        </message>
        <message>
            <source>Seat with vote</source>
            <translation>ووٽ سان سيٽ</translation>
        </message>
        <message>
            <source>Seat without vote</source>
            <translation>بنا ووٽ سيٽ</translation>
        </message>
        <message>
            <source>Seated persons who took part in a training: {have} of {seated}. At least {want} are needed.</source>
            <translation>سيٽ رکندڙ ماڻهو جيڪي سکيا ۾ شريڪ ٿيا: {seated} مان {have}. گهٽ ۾ گهٽ {want} گهرجن.</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>سيٽون</translation>
        </message>
        <message>
            <source>Seats and quorum</source>
            <translation>سيٽون ۽ ڪورم</translation>
        </message>
        <message>
            <source>Seats filled: {have} of {want}.</source>
            <translation>ڀريل سيٽون: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Seats with a vote</source>
            <translation>ووٽ واريون سيٽون</translation>
        </message>
        <message>
            <source>Second place for the copies</source>
            <translation>نقلن لاءِ ٻي جاءِ</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>ٻي ڌر</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>سيڪريٽري</translation>
        </message>
        <message>
            <source>Secretary of the committee</source>
            <translation>ڪميٽيءَ جو سيڪريٽري</translation>
        </message>
        <message>
            <source>Secretary of the council</source>
            <translation>ڪائونسل جو سيڪريٽري</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>رپورٽ جو حصو</translation>
        </message>
        <message>
            <source>Section or item</source>
            <translation>دفعو يا شق</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>حصا</translation>
        </message>
        <message>
            <source>Sections of the report of {year} still to be cleared: {count}.</source>
            <translation>سال {year} جي رپورٽ جا حصا جن جي منظوري باقي آهي: {count}.</translation>
        </message>
        <message>
            <source>Sections sent</source>
            <translation>موڪليل حصا</translation>
        </message>
        <message>
            <source>Sections that were used</source>
            <translation>استعمال ٿيل حصا</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>شعبو</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>امن امان</translation>
        </message>
        <message>
            <source>See it as a whole</source>
            <translation>مجموعي صورت ڏسو</translation>
        </message>
        <message>
            <source>Seen on site</source>
            <translation>موقعي تي ڏٺل</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>سيمي ڪولن (;)</translation>
        </message>
        <message>
            <source>Seminar</source>
            <translation>سيمينار</translation>
        </message>
        <message>
            <source>Send &amp; receive</source>
            <translation>موڪلڻ ۽ وصولي</translation>
        </message>
        <message>
            <source>Send and fetch by itself whenever there is a line</source>
            <translation>جڏهن به رابطو هجي، پاڻمرادو موڪليو ۽ گهرايو</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>هاڻي موڪليو</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>جواب موڪليو</translation>
        </message>
        <message>
            <source>Send the brief to the council this year.</source>
            <translation>هن سال مختصر رپورٽ ڪائونسل ڏانهن موڪليو.</translation>
        </message>
        <message>
            <source>Send the plan</source>
            <translation>منصوبو موڪليو</translation>
        </message>
        <message>
            <source>Send the question</source>
            <translation>سوال موڪليو</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>موڪليل</translation>
        </message>
        <message>
            <source>Sent a substitute</source>
            <translation>متبادل موڪلڻ وارا</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>موڪلڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Serves no provincial or national item</source>
            <translation>ڪنهن صوبائي يا قومي نڪتي لاءِ ناهي</translation>
        </message>
        <message>
            <source>Serves the result</source>
            <translation>ڪهڙي نتيجي لاءِ</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Service contract</source>
            <translation>خدمت جو ٺيڪو</translation>
        </message>
        <message>
            <source>Service shared by councils</source>
            <translation>ڪائونسلن جي گڏيل خدمت</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>سيشن</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>الڳ رکيل</translation>
        </message>
        <message>
            <source>Set by the program when the plan is endorsed.</source>
            <translation>منصوبي جي تصديق ٿيڻ تي پروگرام پاڻ داخل ڪري ٿو.</translation>
        </message>
        <message>
            <source>Set results and targets</source>
            <translation>نتيجا ۽ گهربل قدر طئي ڪريو</translation>
        </message>
        <message>
            <source>Set these rows aside</source>
            <translation>هي قطارون الڳ رکو</translation>
        </message>
        <message>
            <source>Set this task aside</source>
            <translation>هي ڪم الڳ رکو</translation>
        </message>
        <message>
            <source>Set up local political commitment to achieve SDGs</source>
            <translation>SDGs حاصل ڪرڻ لاءِ مڪاني سياسي عزم قائم ڪريو</translation>
        </message>
        <message>
            <source>Set up the task force</source>
            <translation>ٽاسڪ فورس جوڙيو</translation>
        </message>
        <message>
            <source>Setting up a business model to finance SDGs action plan as a platform for multi-sector and cross-cutting issue partnership</source>
            <translation>SDGs جي عملي منصوبي جي مالي وسيلن لاءِ ڪاروباري ماڊل جوڙڻ، جيڪو گهڻن شعبن ۽ گڏيل مسئلن تي ڀائيواريءَ جو پليٽ فارم هجي</translation>
        </message>
        <message>
            <source>Setting up takes about two minutes. Every answer can be changed later.</source>
            <translation>شروعاتي سيٽنگ ۾ لڳ ڀڳ ٻه منٽ لڳندا. هر جواب پوءِ به تبديل ڪري سگهجي ٿو.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>سيٽنگون</translation>
        </message>
        <message>
            <source>Settle the orphans</source>
            <translation>بي واسطي قدمن جو فيصلو ڪريو</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>طئي ٿيل</translation>
        </message>
        <message>
            <source>Setup a local SDGs special task force to ensure well-coordinated</source>
            <translation>بهتر رابطاڪاريءَ لاءِ مڪاني SDGs خاص ٽاسڪ فورس جوڙيو</translation>
        </message>
        <message>
            <source>Seven groups of four, as they stand on the recovery sheet.</source>
            <translation>چئن چئن اکرن جا ست گروپ، جيئن بحاليءَ جي پرچي تي لکيل آهن.</translation>
        </message>
        <message>
            <source>Several actions on one item</source>
            <translation>هڪ نڪتي تي ڪيترائي قدم</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>سنگيني</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>جنس</translation>
        </message>
        <message>
            <source>Sex of the sender</source>
            <translation>موڪليندڙ جي جنس</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>حصو</translation>
        </message>
        <message>
            <source>Share it</source>
            <translation>ونڊيو</translation>
        </message>
        <message>
            <source>Share of ongoing schemes in the committed money</source>
            <translation>مختص رقم ۾ جاري اسڪيمن جو حصو</translation>
        </message>
        <message>
            <source>Share of property tax</source>
            <translation>پراپرٽي ٽيڪس جو حصو</translation>
        </message>
        <message>
            <source>Share of the money</source>
            <translation>رقم جو حصو</translation>
        </message>
        <message>
            <source>Share of the old unit</source>
            <translation>پراڻي ايڪي جو حصو</translation>
        </message>
        <message>
            <source>Share of the provincial finance award (PFC)</source>
            <translation>صوبائي مالياتي ايوارڊ (PFC) جو حصو</translation>
        </message>
        <message>
            <source>Share of the seats</source>
            <translation>سيٽن ۾ حصو</translation>
        </message>
        <message>
            <source>Share of the way</source>
            <translation>ٿيل پنڌ</translation>
        </message>
        <message>
            <source>Share of the work done</source>
            <translation>ٿيل ڪم جو حصو</translation>
        </message>
        <message>
            <source>Share of this district</source>
            <translation>هن ضلعي جو حصو</translation>
        </message>
        <message>
            <source>Share of this province</source>
            <translation>هن صوبي جو حصو</translation>
        </message>
        <message>
            <source>Share of women</source>
            <translation>عورتن جو حصو</translation>
        </message>
        <message>
            <source>Share of women wanted</source>
            <translation>عورتن جو گهربل حصو</translation>
        </message>
        <message>
            <source>Share what works</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربا ونڊيو</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>گڏيل</translation>
        </message>
        <message>
            <source>Shared by all steps</source>
            <translation>سڀني مرحلن ۾ گڏيل</translation>
        </message>
        <message>
            <source>Shares of one, to per cent</source>
            <translation>هڪ جا حصا، سيڪڙو ۾</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>شيٽ</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>آفت</translation>
        </message>
        <message>
            <source>Shocks</source>
            <translation>آفتون</translation>
        </message>
        <message>
            <source>Short names and spellings that spreadsheets use, with a semicolon between them.</source>
            <translation>مختصر نالا ۽ صورتخطيون جيڪي ايڪسل شيٽن ۾ استعمال ٿين ٿيون، وچ ۾ سيمي ڪولن (;) سان.</translation>
        </message>
        <message>
            <source>Short term</source>
            <translation>ٿوري مدت</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>سڀ ڏيکاريو</translation>
        </message>
        <message>
            <source>Show line by line how the district's plan serves provincial and national agendas, what serves none, and what nobody serves. Ask upward, on paper and in time for the budget, for what is beyond the district's powers.</source>
            <translation>سٽ بسٽ ڏيکاريو ته ضلعي جو منصوبو صوبائي ۽ قومي ايجنڊائن لاءِ ڇا ڪري ٿو، ڇا ڪنهن لاءِ به ناهي، ۽ ڪنهن لاءِ ڪير به ڪجهه نٿو ڪري. جيڪو ضلعي جي اختيار کان ٻاهر آهي، ان لاءِ بجيٽ کان اڳ مٿي لکت ۾ درخواست موڪليو.</translation>
        </message>
        <message>
            <source>Show picture</source>
            <translation>تصوير ڏيکاريو</translation>
        </message>
        <message>
            <source>Show table</source>
            <translation>جدول ڏيکاريو</translation>
        </message>
        <message>
            <source>Show the history of this field</source>
            <translation>هن خاني جون اڳوڻيون تبديليون ڏيکاريو</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>ڪي بورڊ بٽڻ ڏيکاريو</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>لکيل ڏيکاريو</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>دستخط ٿيل</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>دستخط جي تاريخ</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>ڪڏهن کان</translation>
        </message>
        <message>
            <source>Sindh Local Government Act 2013</source>
            <translation>سنڌ لوڪل گورنمينٽ ايڪٽ 2013</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>سنڌي</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>سائيز (بائيٽ)</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>لکت جي سائيز</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>مهارت</translation>
        </message>
        <message>
            <source>Skills and staff</source>
            <translation>مهارت ۽ عملو</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>سست</translation>
        </message>
        <message>
            <source>Slows climate change</source>
            <translation>موسمياتي تبديليءَ کي سست ڪري ٿو</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>سوشل ميڊيا</translation>
        </message>
        <message>
            <source>Social media post</source>
            <translation>سوشل ميڊيا پوسٽ</translation>
        </message>
        <message>
            <source>Socio-economic status</source>
            <translation>سماجي ۽ معاشي حالت</translation>
        </message>
        <message>
            <source>Something in the program did not work</source>
            <translation>پروگرام ۾ ڪا شيءِ نه هلي</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>ڪجهه رهجي ويو آهي</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>ڀروسي جوڳو</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ماخذ</translation>
        </message>
        <message>
            <source>Source of funds</source>
            <translation>مالي ذريعو</translation>
        </message>
        <message>
            <source>Source of the size</source>
            <translation>تعداد جو ماخذ</translation>
        </message>
        <message>
            <source>Source: as named in each row.</source>
            <translation>ماخذ: جيئن هر قطار ۾ ڏنل آهي.</translation>
        </message>
        <message>
            <source>Source: records of {place}, {day}.</source>
            <translation>ماخذ: هن هنڌ جون داخلائون، {place}، {day}.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>مالي ذريعا</translation>
        </message>
        <message>
            <source>Sources apart: {sources}.</source>
            <translation>ماخذ الڳ الڳ: {sources}.</translation>
        </message>
        <message>
            <source>Sources disagree ({place}, {indicator}: {figures}). All stay; choose the one the plan uses.</source>
            <translation>ماخذن ۾ فرق آهي ({place}، {indicator}: {figures}). سڀ محفوظ رهندا؛ اهو چونڊيو جيڪو منصوبي ۾ استعمال ٿئي.</translation>
        </message>
        <message>
            <source>Sources listed: {have} of {want}.</source>
            <translation>درج ٿيل مالي ذريعا: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Sources of funds</source>
            <translation>مالي ذريعا</translation>
        </message>
        <message>
            <source>Sources: {sources}</source>
            <translation>ماخذ: {sources}</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>خال</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>ڪن جي نمائندگي</translation>
        </message>
        <message>
            <source>Special package</source>
            <translation>خاص پيڪيج</translation>
        </message>
        <message>
            <source>Specific</source>
            <translation>واضح</translation>
        </message>
        <message>
            <source>Spellings that reports and spreadsheets use, with a semicolon between them.</source>
            <translation>صورتخطيون جيڪي رپورٽن ۽ ايڪسل شيٽن ۾ استعمال ٿين ٿيون، وچ ۾ سيمي ڪولن (;) سان.</translation>
        </message>
        <message>
            <source>Spending is above the approved cost. Is a revised PC-I on file?</source>
            <translation>خرچ منظور ٿيل لاڳت کان وڌيڪ آهي. ڇا نظرثاني ٿيل PC-I فائل ۾ آهي؟</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>خرچ ٿيل رقم</translation>
        </message>
        <message>
            <source>Spent before</source>
            <translation>اڳ جو خرچ</translation>
        </message>
        <message>
            <source>Spent of released</source>
            <translation>جاري رقم مان خرچ</translation>
        </message>
        <message>
            <source>Spent since</source>
            <translation>پوءِ جو خرچ</translation>
        </message>
        <message>
            <source>Spent so far as a share of the cost.</source>
            <translation>هيستائين جو خرچ، لاڳت جي حصي طور.</translation>
        </message>
        <message>
            <source>Splits held</source>
            <translation>موجود ورهاست</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>عملو</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>موجوده مرحلو</translation>
        </message>
        <message>
            <source>Stakeholder</source>
            <translation>لاڳاپيل ڌر</translation>
        </message>
        <message>
            <source>Stakeholders</source>
            <translation>لاڳاپيل ڌريون</translation>
        </message>
        <message>
            <source>Stakeholders with power and interest: {have} of {want}.</source>
            <translation>لاڳاپيل ڌريون جن جو اثر رسوخ ۽ دلچسپي درج آهي: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>رڪيل</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>مؤقف</translation>
        </message>
        <message>
            <source>Stance not known</source>
            <translation>مؤقف معلوم ناهي</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>تصديق جي حالت</translation>
        </message>
        <message>
            <source>Standing committee of the council</source>
            <translation>ڪائونسل جي قائمه ڪميٽي</translation>
        </message>
        <message>
            <source>Standing of the names</source>
            <translation>نالن جي حيثيت</translation>
        </message>
        <message>
            <source>Start file</source>
            <translation>شروعاتي فائل</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>ٻيهر شروع ڪريو</translation>
        </message>
        <message>
            <source>Start step 1</source>
            <translation>مرحلو 1 شروع ڪريو</translation>
        </message>
        <message>
            <source>Start the program, press “I forgot the password”, and type the code. A new password can then be set.</source>
            <translation>پروگرام هلايو، «پاسورڊ ياد ناهي» دٻايو ۽ ڪوڊ لکو. پوءِ نئون پاسورڊ رکي سگهجي ٿو.</translation>
        </message>
        <message>
            <source>Starts before “{action}” ends on {day}. Move the start, or take out the link.</source>
            <translation>هن جي شروعات هڪ ٻئي قدم جي پڄاڻيءَ کان اڳ آهي: “{action}”، پڄاڻي {day}. شروعات اڳتي ڪريو، يا هي لاڳاپو هٽايو.</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>شروعات جي تاريخ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>حالت</translation>
        </message>
        <message>
            <source>State of this section: {state}</source>
            <translation>هن حصي جي حالت: {state}</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>بيان</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>حيثيت</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>هتي رهو</translation>
        </message>
        <message>
            <source>Stays on this computer unless you tick it for one file.</source>
            <translation>هي رڳو هن ڪمپيوٽر تي رهي ٿو، سواءِ ان جي ته توهان ڪنهن هڪ فائل لاءِ ان تي نشان لڳايو.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>مرحلو</translation>
        </message>
        <message>
            <source>Step 2 does not say yet which office leads target {target}.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>مرحلي 2 ۾ اڃا درج ناهي ته هن ذيلي هدف جي سربراهي ڪهڙي آفيس ڪري ٿي: {target}.</translation>
        </message>
        <message>
            <source>Step by step, so that another council can do it.</source>
            <translation>هڪ هڪ ڳالهه ترتيب سان، ته جيئن ٻي ڪائونسل به ڪري سگهي.</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>مرحلو {number}</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>مرحلو {number}، ڪل {all}</translation>
        </message>
        <message>
            <source>Step {number} of {all} · {name}</source>
            <translation>مرحلو {number}، ڪل {all} · {name}</translation>
        </message>
        <message>
            <source>Step {number}, {kind}</source>
            <translation>مرحلو {number}، {kind}</translation>
        </message>
        <message>
            <source>Step {number}: {name}</source>
            <translation>مرحلو {number}: {name}</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>اڃا هتي</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation>اڃا کٽل: {what}</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>اڃا کليل</translation>
        </message>
        <message>
            <source>Still to be filled in; this sheet is no part of the paper</source>
            <translation>اڃا ڀرڻو آهي؛ هي ورق ڪاغذ جو حصو ناهي</translation>
        </message>
        <message>
            <source>Still to be fixed</source>
            <translation>درستي باقي</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>بند ڪريو</translation>
        </message>
        <message>
            <source>Stop trusting</source>
            <translation>ڀروسو ختم ڪريو</translation>
        </message>
        <message>
            <source>Stop trusting it now</source>
            <translation>ان تي ڀروسو هاڻي ختم ڪريو</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>بند ڪيل</translation>
        </message>
        <message>
            <source>Stopping. What is finished stays.</source>
            <translation>روڪجي پيو. جيڪو مڪمل ٿيو، اهو رهندو.</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ڪهاڻي</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>آمدنيءَ جو ذريعو</translation>
        </message>
        <message>
            <source>Strongly against</source>
            <translation>سخت مخالف</translation>
        </message>
        <message>
            <source>Strongly in favour</source>
            <translation>ڀرپور حامي</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>مطالعو</translation>
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
            <translation>موڪليل دستاويز</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>موڪليل دستاويز</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>پيش ٿيل</translation>
        </message>
        <message>
            <source>Substantial</source>
            <translation>نمايان</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>متبادل</translation>
        </message>
        <message>
            <source>Substitutes count for the quorum</source>
            <translation>متبادل ڪورم ۾ ڳڻيا وڃن</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>تجويز</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>خلاصو</translation>
        </message>
        <message>
            <source>Summary for the public</source>
            <translation>عوام لاءِ خلاصو</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>نئين سان بدليل</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>پڪ آهي</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>سروي</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>پائيداري</translation>
        </message>
        <message>
            <source>Synchronization between local and national development agendas</source>
            <translation>مڪاني ۽ قومي ترقياتي ايجنڊائن ۾ هم آهنگي</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>نظام</translation>
        </message>
        <message>
            <source>TV clip</source>
            <translation>ٽي وي ڪلپ</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>ٽيب</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Table a decision on the SDGs and record it.</source>
            <translation>SDGs بابت فيصلو پيش ڪريو ۽ ان کي داخل ڪريو.</translation>
        </message>
        <message>
            <source>Tabled</source>
            <translation>پيش ڪيل</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Tag them</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اسڪيمن کي ذيلي هدفن سان ڳنڍيو</translation>
        </message>
        <message>
            <source>Take in by itself what asks for no decision</source>
            <translation>جنهن ۾ فيصلي جي ضرورت نه هجي، سو پاڻمرادو شامل ڪريو</translation>
        </message>
        <message>
            <source>Take in this file</source>
            <translation>هي فائل شامل ڪريو</translation>
        </message>
        <message>
            <source>Take in what is ticked</source>
            <translation>نشان لڳايل شامل ڪريو</translation>
        </message>
        <message>
            <source>Take in {number} files</source>
            <translation>{number} فائلون شامل ڪريو</translation>
        </message>
        <message>
            <source>Take in: {file}</source>
            <translation>شامل ڪريو: {file}</translation>
        </message>
        <message>
            <source>Take off {name}</source>
            <translation>فهرست مان ڪڍو: {name}</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>فيصلو واپس وٺو</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>شامل ٿيل</translation>
        </message>
        <message>
            <source>Taken in by</source>
            <translation>شامل ڪندڙ</translation>
        </message>
        <message>
            <source>Taken in on</source>
            <translation>شامل ٿيڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>گهربل قدر</translation>
        </message>
        <message>
            <source>Target and office</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذيلي هدف ۽ آفيس</translation>
        </message>
        <message>
            <source>Target and rank</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذيلي هدف ۽ درجو</translation>
        </message>
        <message>
            <source>Target {year}</source>
            <translation>گهربل قدر {year}</translation>
        </message>
        <message>
            <source>Targets scored by {groups} voter groups, women among them: {have} of {want}.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذيلي هدف جن کي راءِ ڏيندڙ {groups} گروهن، عورتن سميت، اسڪور ڏنو: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Targets with a mandate or an issue</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذميواري يا مسئلي وارا ذيلي هدف</translation>
        </message>
        <message>
            <source>Targets {targets}</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ذيلي هدف {targets}</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>ڪم</translation>
        </message>
        <message>
            <source>Task force</source>
            <translation>ٽاسڪ فورس</translation>
        </message>
        <message>
            <source>Task force file</source>
            <translation>ٽاسڪ فورس جي فائل</translation>
        </message>
        <message>
            <source>Task force file: draft notification and terms of reference, roster with composition, minutes, decision tracker, training record.</source>
            <translation>ٽاسڪ فورس جي فائل: نوٽيفڪيشن ۽ ڪم جي شرطن جو مسودو، ميمبرن جي فهرست ۽ جوڙجڪ، اجلاس جي ڪارروائي، فيصلن تي نظر رکڻ جو جدول، سکيا جو رڪارڊ.</translation>
        </message>
        <message>
            <source>Task force or alliance</source>
            <translation>ٽاسڪ فورس يا اتحاد</translation>
        </message>
        <message>
            <source>Task forces and alliances</source>
            <translation>ٽاسڪ فورسون ۽ اتحاد</translation>
        </message>
        <message>
            <source>Task forces notified: {have} of {want}.</source>
            <translation>ٽاسڪ فورسون جن جو نوٽيفڪيشن ٿي چڪو: {want} مان {have}.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>ڪم</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>مڪمل ڪم</translation>
        </message>
        <message>
            <source>Tasks done, of all eight steps</source>
            <translation>مڪمل ڪم، اٺن ئي مرحلن ۾</translation>
        </message>
        <message>
            <source>Tasks in all</source>
            <translation>ڪل ڪم</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>ٽيم</translation>
        </message>
        <message>
            <source>Technical data</source>
            <translation>ٽيڪنيڪي معلومات</translation>
        </message>
        <message>
            <source>Tehsil</source>
            <translation>تحصيل</translation>
        </message>
        <message>
            <source>Tehsil or taluka</source>
            <translation>تحصيل يا تعلقو</translation>
        </message>
        <message>
            <source>Tehsils</source>
            <translation>تحصيلون</translation>
        </message>
        <message>
            <source>Tehsils reached, of {all}</source>
            <translation>تحصيلون جن تائين پهتا، ڪل {all}</translation>
        </message>
        <message>
            <source>Tehsils with a seat</source>
            <translation>سيٽ رکندڙ تحصيلون</translation>
        </message>
        <message>
            <source>Television</source>
            <translation>ٽيليويزن</translation>
        </message>
        <message>
            <source>Tell people</source>
            <translation>ماڻهن کي ٻڌايو</translation>
        </message>
        <message>
            <source>Tendered</source>
            <translation>ٽينڊر جاري</translation>
        </message>
        <message>
            <source>Term ends on</source>
            <translation>مدت ڪڏهن تائين</translation>
        </message>
        <message>
            <source>Term is over</source>
            <translation>مدت پوري</translation>
        </message>
        <message>
            <source>Terms of reference</source>
            <translation>ڪم جا شرط</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>هاڻي جاچيو</translation>
        </message>
        <message>
            <source>Test score after</source>
            <translation>پوءِ جو ٽيسٽ اسڪور</translation>
        </message>
        <message>
            <source>Test score before</source>
            <translation>اڳ جو ٽيسٽ اسڪور</translation>
        </message>
        <message>
            <source>Test the copy of {copy}</source>
            <translation>هي نقل جاچيو: {copy}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Text file with columns</source>
            <translation>ڪالمن واري ٽيڪسٽ فائل</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>خط جو متن</translation>
        </message>
        <message>
            <source>The ADP, PSDP or general serial number in the budget book.</source>
            <translation>بجيٽ جي ڪتاب ۾ ADP، PSDP يا عام سيريل نمبر.</translation>
        </message>
        <message>
            <source>The English name is missing.</source>
            <translation>انگريزي نالو درج ناهي.</translation>
        </message>
        <message>
            <source>The SDG alliance that stands behind it.</source>
            <translation>اهو SDG اتحاد جيڪو هن جي پويان آهي.</translation>
        </message>
        <message>
            <source>The action</source>
            <translation>قدم</translation>
        </message>
        <message>
            <source>The action ends before it starts. Check the two dates.</source>
            <translation>قدم شروع ٿيڻ کان اڳ ختم ٿئي ٿو. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>The action of the plan that it belongs to.</source>
            <translation>منصوبي جو اهو قدم جنهن ۾ هي شامل آهي.</translation>
        </message>
        <message>
            <source>The action of the plan that it came from.</source>
            <translation>منصوبي جو اهو قدم جنهن مان هي نڪتو.</translation>
        </message>
        <message>
            <source>The action of the plan that it carries out.</source>
            <translation>منصوبي جو اهو قدم جنهن تي هي عمل ڪري ٿي.</translation>
        </message>
        <message>
            <source>The action of the plan that it is about.</source>
            <translation>منصوبي جو اهو قدم جنهن بابت هي آهي.</translation>
        </message>
        <message>
            <source>The action of the plan that the scheme carries out.</source>
            <translation>منصوبي جو اهو قدم جنهن تي هي اسڪيم عمل ڪري ٿي.</translation>
        </message>
        <message>
            <source>The action of the plan, or name a scheme instead.</source>
            <translation>منصوبي جو قدم، يا ان جي بدران اسڪيم جو نالو لکو.</translation>
        </message>
        <message>
            <source>The action plan has no complete action yet.</source>
            <translation>عملي منصوبي ۾ اڃا اهڙو ڪو قدم ناهي جنهن جون سڀ ڳالهيون درج هجن.</translation>
        </message>
        <message>
            <source>The action that waits for it.</source>
            <translation>اهو قدم جيڪو هن جي انتظار ۾ آهي.</translation>
        </message>
        <message>
            <source>The action that was visited, or name a scheme instead.</source>
            <translation>اهو قدم جنهن جو دورو ٿيو، يا ان جي بدران اسڪيم جو نالو لکو.</translation>
        </message>
        <message>
            <source>The address asks for the password of {name}.</source>
            <translation>پتو هن نالي جو پاسورڊ گهري ٿو: {name}.</translation>
        </message>
        <message>
            <source>The addresses answer.</source>
            <translation>پتن کان جواب اچي ٿو.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <source>The answer and the receipt for {place} have been sent.</source>
            <translation>جواب ۽ رسيد موڪلي ويئي، وصول ڪندڙ: {place}.</translation>
        </message>
        <message>
            <source>The answer of {place} is taken in. Bundles for it can be written now.</source>
            <translation>جواب شامل ٿي ويو، موڪليندڙ: {place}. هاڻي ان لاءِ بنڊل لکي سگهجن ٿا.</translation>
        </message>
        <message>
            <source>The answers are being written</source>
            <translation>جواب لکجن پيا</translation>
        </message>
        <message>
            <source>The beginning of the sheet</source>
            <translation>شيٽ جي شروعات</translation>
        </message>
        <message>
            <source>The bills of the year, in rupees.</source>
            <translation>سال جا بل، رپين ۾.</translation>
        </message>
        <message>
            <source>The body</source>
            <translation>ادارو</translation>
        </message>
        <message>
            <source>The body meets: {rhythm}.</source>
            <translation>اجلاسن جو وقفو: {rhythm}.</translation>
        </message>
        <message>
            <source>The bundle is being taken in</source>
            <translation>بنڊل شامل ٿي رهيو آهي</translation>
        </message>
        <message>
            <source>The bundle is being written</source>
            <translation>بنڊل لکجي رهيو آهي</translation>
        </message>
        <message>
            <source>The bundles are being taken in</source>
            <translation>بنڊل شامل ٿي رهيا آهن</translation>
        </message>
        <message>
            <source>The change is written in the name of another office.</source>
            <translation>تبديلي ٻي آفيس جي نالي تي لکيل آهي.</translation>
        </message>
        <message>
            <source>The code in the budget book, for example A09601.</source>
            <translation>بجيٽ جي ڪتاب ۾ درج ڪوڊ، مثال طور A09601.</translation>
        </message>
        <message>
            <source>The code in the official list of places. Enter its edition first.</source>
            <translation>هنڌن جي سرڪاري فهرست جو ڪوڊ. پهريان ان جو ايڊيشن داخل ڪريو.</translation>
        </message>
        <message>
            <source>The code is right. {bundle} has been received.</source>
            <translation>ڪوڊ صحيح آهي. هي وصول ٿي ويو: {bundle}.</translation>
        </message>
        <message>
            <source>The code on an older sheet then no longer opens the work.</source>
            <translation>پوءِ پراڻي پرچي جي ڪوڊ سان ڪم نه کلندو.</translation>
        </message>
        <message>
            <source>The comma in “{typed}” can mean thousands or decimals. Write decimals with a point.</source>
            <translation>هن ۾ ڪاما جو مطلب هزار يا اعشاريو ٿي سگهي ٿو: “{typed}”. اعشاريو نقطي (.) سان لکو.</translation>
        </message>
        <message>
            <source>The computer that wrote it is no longer trusted.</source>
            <translation>جنهن ڪمپيوٽر هي لکيو، اهو هاڻي ڀروسي وارو ناهي.</translation>
        </message>
        <message>
            <source>The copy could not be written there. Your work is as it was. Choose another disk or stick.</source>
            <translation>اتي نقل لکجي نه سگهيو. توهان جو ڪم جيئن هو تيئن آهي. ٻي ڊسڪ يا يو ايس بي چونڊيو.</translation>
        </message>
        <message>
            <source>The copy is being tested</source>
            <translation>نقل جي جاچ ٿي رهي آهي</translation>
        </message>
        <message>
            <source>The copy of {copy} is whole and opens.</source>
            <translation>هي نقل سلامت آهي ۽ کلي ٿو: {copy}.</translation>
        </message>
        <message>
            <source>The council</source>
            <translation>ڪائونسل</translation>
        </message>
        <message>
            <source>The council or office on the other side.</source>
            <translation>ٻئي پاسي جي ڪائونسل يا آفيس.</translation>
        </message>
        <message>
            <source>The council or office that took the decision.</source>
            <translation>اها ڪائونسل يا آفيس جنهن فيصلو ڪيو.</translation>
        </message>
        <message>
            <source>The damaged file is kept with the safety copies.</source>
            <translation>خراب فائل حفاظتي نقلن سان گڏ رکي وئي آهي.</translation>
        </message>
        <message>
            <source>The date of the forum's meeting or of its minutes.</source>
            <translation>فورم جي اجلاس يا ان جي ڪارروائيءَ جي تاريخ.</translation>
        </message>
        <message>
            <source>The date of the latest release letter.</source>
            <translation>رقم جاري ٿيڻ جي تازي ترين خط جي تاريخ.</translation>
        </message>
        <message>
            <source>The date of the sitting or of the signature.</source>
            <translation>اجلاس يا دستخط جي تاريخ.</translation>
        </message>
        <message>
            <source>The date on the paper, not the day of the scan.</source>
            <translation>ڪاغذ تي لکيل تاريخ، اسڪين جو ڏينهن نه.</translation>
        </message>
        <message>
            <source>The day by which it is to be done.</source>
            <translation>اهو ڏينهن جنهن تائين هي ڪم ٿيڻ گهرجي.</translation>
        </message>
        <message>
            <source>The day by which the promise is to be kept.</source>
            <translation>اهو ڏينهن جنهن تائين واعدو پورو ٿيڻ گهرجي.</translation>
        </message>
        <message>
            <source>The day of the next meeting or call.</source>
            <translation>ايندڙ اجلاس يا فون ڪال جو ڏينهن.</translation>
        </message>
        <message>
            <source>The day on which the council's term ends.</source>
            <translation>اهو ڏينهن جڏهن ڪائونسل جي مدت ختم ٿئي ٿي.</translation>
        </message>
        <message>
            <source>The day on which the question was settled.</source>
            <translation>اهو ڏينهن جڏهن سوال جو نبيرو ٿيو.</translation>
        </message>
        <message>
            <source>The day on which the work is to be finished.</source>
            <translation>اهو ڏينهن جڏهن ڪم مڪمل ٿيڻو آهي.</translation>
        </message>
        <message>
            <source>The day stands first</source>
            <translation>ڏينهن پهريان</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>فيصلو</translation>
        </message>
        <message>
            <source>The decision has no scan yet. Add it as a document of the kind “Decision”.</source>
            <translation>فيصلي جو اسڪين اڃا موجود ناهي. ان کي “فيصلو” قسم جي دستاويز طور شامل ڪريو.</translation>
        </message>
        <message>
            <source>The delivery date is before the decision itself. Check the two dates.</source>
            <translation>پورو ڪرڻ جو مدو خود فيصلي کان اڳ جو آهي. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>The disk has enough room.</source>
            <translation>ڊسڪ تي ڪافي جاءِ آهي.</translation>
        </message>
        <message>
            <source>The disk has no room for a safety copy. Your work is safe. Free some space and try again.</source>
            <translation>ڊسڪ تي حفاظتي نقل لاءِ جاءِ ناهي. توهان جو ڪم محفوظ آهي. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The disk is full, so the paper was not added. Free some space and try again.</source>
            <translation>ڊسڪ ڀرجي وئي آهي، تنهنڪري ڪاغذ شامل نه ٿيو. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The disk is full. What is typed stays on the screen. Free some space and try again.</source>
            <translation>ڊسڪ ڀرجي وئي آهي. لکيل مواد اسڪرين تي رهندو. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The disk is nearly full. Free some space.</source>
            <translation>ڊسڪ لڳ ڀڳ ڀريل آهي. ڪجهه جاءِ خالي ڪريو.</translation>
        </message>
        <message>
            <source>The disk is nearly full: {free} MB are free. Remove what you do not need.</source>
            <translation>ڊسڪ لڳ ڀڳ ڀرجي وئي آهي: {free} MB خالي آهن. اڻ گهربل شيون هٽايو.</translation>
        </message>
        <message>
            <source>The drawing and disbursing officer who signs the bills.</source>
            <translation>ڊرائنگ اينڊ ڊسبرسنگ آفيسر جيڪو بلن تي دستخط ڪري ٿو.</translation>
        </message>
        <message>
            <source>The drives are being looked at</source>
            <translation>ڊرائيوون ڏٺيون پيون وڃن</translation>
        </message>
        <message>
            <source>The edition is kept among the documents.</source>
            <translation>ايڊيشن دستاويزن ۾ محفوظ ڪيو ويو آهي.</translation>
        </message>
        <message>
            <source>The eight steps</source>
            <translation>اٺ مرحلا</translation>
        </message>
        <message>
            <source>The endorsed plan is not on file yet. Add it as a document.</source>
            <translation>تصديق ٿيل منصوبو اڃا فائل ۾ ناهي. ان کي دستاويز طور شامل ڪريو.</translation>
        </message>
        <message>
            <source>The engagement</source>
            <translation>صلاح مشورو</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>جائزو</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>پروگرام</translation>
        </message>
        <message>
            <source>The event ends before it begins. Check the two dates.</source>
            <translation>پروگرام شروع ٿيڻ کان اڳ ختم ٿئي ٿو. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>The exchange</source>
            <translation>ڏي وٺ</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>انگ اکر</translation>
        </message>
        <message>
            <source>The figures are:</source>
            <translation>انگ هن ۾ آهن:</translation>
        </message>
        <message>
            <source>The figures come from what districts send. Nothing has come in yet.</source>
            <translation>انگ ضلعن جي موڪليل معلومات مان ٺهن ٿا. اڃا ڪجهه نه آيو آهي.</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that the stick or folder is still there, and try again.</source>
            <translation>فائل پڙهي نٿي سگهجي. ڏسو ته يو ايس بي يا فولڊر اڃا موجود آهي، ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file cannot be read. Copy it to this computer and try again.</source>
            <translation>فائل پڙهي نٿي سگهجي. ان کي هن ڪمپيوٽر تي نقل ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file could not be written there. Choose another place.</source>
            <translation>فائل اتي لکجي نه سگهي. ٻي جاءِ چونڊيو.</translation>
        </message>
        <message>
            <source>The file does not say this. Answer it once, or leave it for later.</source>
            <translation>فائل ۾ هي درج ناهي. هڪ ڀيرو جواب ڏيو، يا پوءِ لاءِ ڇڏيو.</translation>
        </message>
        <message>
            <source>The file does not say what “{field}” its rows are of. Say it once for all rows.</source>
            <translation>فائل ۾ درج ناهي ته ان جون قطارون ڪنهن جون آهن، خانو “{field}”. سڀني قطارن لاءِ هڪ ڀيرو ٻڌايو.</translation>
        </message>
        <message>
            <source>The file grows too large when it is opened, so it was left closed. Ask the sender for a new copy.</source>
            <translation>کولڻ سان فائل تمام وڏي ٿي وڃي ٿي، تنهنڪري ان کي نه کوليو ويو. موڪليندڙ کان نئون نقل گهرايو.</translation>
        </message>
        <message>
            <source>The file has a password. Open it in the program it was made with, save it without, and try again.</source>
            <translation>فائل تي پاسورڊ لڳل آهي. ان کي انهيءَ پروگرام ۾ کوليو جنهن سان ٺهيل آهي، بنا پاسورڊ محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file has {size} MB. The largest that fits is {most} MB. Save the picture smaller and add it again.</source>
            <translation>فائل {size} MB جي آهي. وڌ ۾ وڌ {most} MB جي فائل شامل ٿي سگهي ٿي. تصوير ننڍي ڪري محفوظ ڪريو ۽ ٻيهر شامل ڪريو.</translation>
        </message>
        <message>
            <source>The file has {size} MB. The largest that fits is {most} MB. Split it, or take the pictures out.</source>
            <translation>فائل {size} MB جي آهي. وڌ ۾ وڌ {most} MB جي فائل شامل ٿي سگهي ٿي. ان کي حصن ۾ ورهايو، يا تصويرون ڪڍو.</translation>
        </message>
        <message>
            <source>The file holds hidden instructions, so it was left closed. Ask the sender for a new copy.</source>
            <translation>فائل ۾ لڪل هدايتون آهن، تنهنڪري ان کي نه کوليو ويو. موڪليندڙ کان نئون نقل گهرايو.</translation>
        </message>
        <message>
            <source>The file holds no table that fits “{kind}”. Choose other columns, or another kind of record.</source>
            <translation>فائل ۾ هن قسم لاءِ مناسب ڪو جدول ناهي: “{kind}”. ٻيا ڪالم چونڊيو، يا ٻئي قسم جي داخلا چونڊيو.</translation>
        </message>
        <message>
            <source>The file holds no table. Choose another file, or look whether its sheets are empty.</source>
            <translation>فائل ۾ ڪو جدول ناهي. ٻي فائل چونڊيو، يا ڏسو ته ان جون شيٽون خالي ته ناهن.</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>فائل پڙهجي رهي آهي</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read. Open it in Excel, save it under a new name, and try again.</source>
            <translation>فائل خراب آهي ۽ پڙهي نٿي سگهجي. ان کي ايڪسل ۾ کوليو، نئين نالي سان محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file is damaged. Bring back the newest safety copy.</source>
            <translation>فائل خراب آهي. تازو ترين حفاظتي نقل بحال ڪريو.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>فائل خالي آهي. ٻي چونڊيو.</translation>
        </message>
        <message>
            <source>The file is not there. Check that the stick or folder is still there, and choose the file again.</source>
            <translation>فائل موجود ناهي. ڏسو ته يو ايس بي يا فولڊر اڃا موجود آهي، ۽ فائل ٻيهر چونڊيو.</translation>
        </message>
        <message>
            <source>The file is open in another program, or may not be read. Close it there and try again.</source>
            <translation>فائل ٻئي پروگرام ۾ کليل آهي، يا ان کي پڙهڻ جي اجازت ناهي. ان کي اتي بند ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file is whole.</source>
            <translation>فائل سلامت آهي.</translation>
        </message>
        <message>
            <source>The file needs more memory or time than is safe. Keep only the table, save it, and try again.</source>
            <translation>فائل محفوظ حد کان وڌيڪ ميموري يا وقت گهري ٿي. رڳو جدول رکو، محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The file that says how the columns match cannot be understood. Write it anew.</source>
            <translation>ڪالم ملائڻ واري فائل سمجهه ۾ نٿي اچي. اها نئين سر لکو.</translation>
        </message>
        <message>
            <source>The file that says how the columns match has a part “{part}” that is not known.</source>
            <translation>ڪالم ملائڻ واري فائل ۾ “{part}” نالي هڪ حصو آهي جيڪو معلوم ناهي.</translation>
        </message>
        <message>
            <source>The file was not written. Choose another place, or close the file where it is open.</source>
            <translation>فائل نه لکي وئي. ٻي جاءِ چونڊيو، يا فائل جتي کليل آهي، اتي بند ڪريو.</translation>
        </message>
        <message>
            <source>The file with the ways into the locked storage is damaged. Bring the copy of it from the second place.</source>
            <translatorcomment>تالو لڳل ذخيرو (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>تالو لڳل ذخيرو کوليندڙ فائل خراب آهي. ٻي جاءِ تان ان جو نقل آڻيو.</translation>
        </message>
        <message>
            <source>The file with your work is damaged and is kept as it is. The program can bring your work back.</source>
            <translation>توهان جي ڪم جي فائل خراب آهي ۽ جيئن جو تيئن رکي وئي آهي. پروگرام توهان جو ڪم واپس آڻي سگهي ٿو.</translation>
        </message>
        <message>
            <source>The file with your work is gone. Its safety copies are still here. Bring your work back from them.</source>
            <translation>توهان جي ڪم جي فائل موجود ناهي. ان جا حفاظتي نقل اڃا هتي آهن. انهن مان پنهنجو ڪم واپس آڻيو.</translation>
        </message>
        <message>
            <source>The files are being checked</source>
            <translation>فائلن جي جاچ ٿي رهي آهي</translation>
        </message>
        <message>
            <source>The first copy is made when you close the program.</source>
            <translation>پهريون نقل پروگرام بند ڪرڻ وقت ٺهي ٿو.</translation>
        </message>
        <message>
            <source>The first day of these borders, if they changed.</source>
            <translation>انهن حدن جو پهريون ڏينهن، جيڪڏهن حدون بدليون هجن.</translation>
        </message>
        <message>
            <source>The first day, if it lasted longer.</source>
            <translation>پهريون ڏينهن، جيڪڏهن هي هڪ ڏينهن کان وڌيڪ هليو هجي.</translation>
        </message>
        <message>
            <source>The first fiscal year it is open, for example 2026-27.</source>
            <translation>2026-27 وانگر: پهريون مالي سال جنهن ۾ هي کليل آهي.</translation>
        </message>
        <message>
            <source>The first {shown} of {all} rows.</source>
            <translation>{all} مان پهريون {shown} قطارون.</translation>
        </message>
        <message>
            <source>The fiscal year in which it worked, for example 2026-27.</source>
            <translation>2026-27 وانگر: اهو مالي سال جنهن ۾ هي ڪامياب ٿيو.</translation>
        </message>
        <message>
            <source>The fiscal year in which the scheme first had money, for example 2026-27.</source>
            <translation>2026-27 وانگر: اهو مالي سال جنهن ۾ اسڪيم کي پهريون ڀيرو رقم ملي.</translation>
        </message>
        <message>
            <source>The five factors</source>
            <translation>پنج جزا</translation>
        </message>
        <message>
            <source>The forum that approved the scheme.</source>
            <translation>اهو فورم جنهن اسڪيم منظور ڪئي.</translation>
        </message>
        <message>
            <source>The full name, as it stands on the letterhead.</source>
            <translation>پورو نالو، جيئن ليٽر هيڊ تي آهي.</translation>
        </message>
        <message>
            <source>The function that the law gives it.</source>
            <translation>اهو فرض جيڪو قانون ان کي ڏنو آهي.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>گروهه</translation>
        </message>
        <message>
            <source>The groups for which this seat was given, if any.</source>
            <translation>اهي گروهه جن لاءِ هي سيٽ ڏني وئي، جيڪڏهن هجن.</translation>
        </message>
        <message>
            <source>The groups left behind will stand here with their five factors.</source>
            <translation>پوئتي رهجي ويل گروهه هتي پنهنجن پنجن پهلوئن سان نظر ايندا.</translation>
        </message>
        <message>
            <source>The import was taken back. Nothing of the file is here any more.</source>
            <translation>آندل قطارون واپس ورتيون ويون. هاڻي هن فائل جو ڪجهه به هتي ناهي.</translation>
        </message>
        <message>
            <source>The indicator that shows it.</source>
            <translation>اهو اشاريو جيڪو ان کي ظاهر ڪري ٿو.</translation>
        </message>
        <message>
            <source>The indicator that the two values belong to.</source>
            <translation>اهو اشاريو جنهن جون هي ٻئي قدرون آهن.</translation>
        </message>
        <message>
            <source>The indicators in use will stand here with their baseline values.</source>
            <translation>استعمال هيٺ اشاريا هتي پنهنجن بنيادي قدرن سان نظر ايندا.</translation>
        </message>
        <message>
            <source>The issue</source>
            <translation>مسئلو</translation>
        </message>
        <message>
            <source>The issues will stand here with the office that could deal with each.</source>
            <translation>مسئلا هتي نظر ايندا، هر هڪ سان گڏ اها آفيس جيڪا ان کي حل ڪري سگهي ٿي.</translation>
        </message>
        <message>
            <source>The item</source>
            <translation>مواد</translation>
        </message>
        <message>
            <source>The item under which it stands in the paper.</source>
            <translation>اهو نڪتو جنهن هيٺ هي ڪاغذ ۾ درج آهي.</translation>
        </message>
        <message>
            <source>The last day of these borders, if they changed.</source>
            <translation>انهن حدن جو آخري ڏينهن، جيڪڏهن حدون بدليون هجن.</translation>
        </message>
        <message>
            <source>The last day that the value speaks for.</source>
            <translation>اهو آخري ڏينهن جنهن تائين هي قدر آهي.</translation>
        </message>
        <message>
            <source>The last fiscal year it is open, for example 2028-29.</source>
            <translation>2028-29 وانگر: آخري مالي سال جنهن ۾ هي کليل آهي.</translation>
        </message>
        <message>
            <source>The latest approved cost in rupees, for example 12.5 million.</source>
            <translation>تازي ترين منظور ٿيل لاڳت رپين ۾، مثال طور 12.5 ملين.</translation>
        </message>
        <message>
            <source>The law that the council is set up under.</source>
            <translation>اهو قانون جنهن تحت ڪائونسل قائم آهي.</translation>
        </message>
        <message>
            <source>The letter is printed from it.</source>
            <translation>خط هن مان ئي پرنٽ ٿئي ٿو.</translation>
        </message>
        <message>
            <source>The line is kept for the next pack.</source>
            <translation>قطار ايندڙ پيڪ لاءِ رکي وئي آهي.</translation>
        </message>
        <message>
            <source>The list has more people than the counts: {listed} listed, {counted} counted. Correct one of the two.</source>
            <translation>فهرست ۾ ڳڻپ کان وڌيڪ ماڻهو آهن: فهرست ۾ {listed}، ڳڻپ ۾ {counted}. ٻنهي مان هڪ درست ڪريو.</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>فهرست پڙهجي رهي آهي</translation>
        </message>
        <message>
            <source>The list is being written</source>
            <translation>فهرست لکجي رهي آهي</translation>
        </message>
        <message>
            <source>The list of budget dates is empty.</source>
            <translation>بجيٽ جي تاريخن جي فهرست خالي آهي.</translation>
        </message>
        <message>
            <source>The localisation roadmap</source>
            <translation>مڪاني سطح جو روڊ ميپ</translation>
        </message>
        <message>
            <source>The log of changes is damaged. Bring back the newest safety copy.</source>
            <translation>تبديلين جو رجسٽر خراب آهي. تازو ترين حفاظتي نقل بحال ڪريو.</translation>
        </message>
        <message>
            <source>The log of {count} changes is whole.</source>
            <translation>{count} تبديلين جو رجسٽر سلامت آهي.</translation>
        </message>
        <message>
            <source>The main points; add the signed paper as a document.</source>
            <translation>اهم نڪتا؛ دستخط ٿيل ڪاغذ دستاويز طور شامل ڪريو.</translation>
        </message>
        <message>
            <source>The mandates of offices will stand here, target by target.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>آفيسن جون ذميواريون ۽ اختيار هتي ذيلي هدف موجب نظر ايندا.</translation>
        </message>
        <message>
            <source>The meeting that fixed the priorities.</source>
            <translation>اهو اجلاس جنهن ۾ ترجيحون طئي ٿيون.</translation>
        </message>
        <message>
            <source>The month stands first</source>
            <translation>مهينو پهريان</translation>
        </message>
        <message>
            <source>The most it gives in one year, in rupees.</source>
            <translation>هڪ سال ۾ وڌ ۾ وڌ رقم جيڪا هي ڏئي ٿو، رپين ۾.</translation>
        </message>
        <message>
            <source>The name alone. The CNIC is never asked or kept.</source>
            <translation>رڳو نالو. شناختي ڪارڊ نمبر نه ڪڏهن پڇيو وڃي ٿو، نه رکيو وڃي ٿو.</translation>
        </message>
        <message>
            <source>The names of the columns cannot stand in rows {first} to {last}: nothing is below them.</source>
            <translation>ڪالمن جا نالا {first} کان {last} تائين قطارن ۾ نٿا ٿي سگهن: انهن جي هيٺان ڪجهه ناهي.</translation>
        </message>
        <message>
            <source>The names of the columns stand in row {row}. Choose another row if that is not so.</source>
            <translation>ڪالمن جا نالا قطار {row} ۾ آهن. جيڪڏهن ائين ناهي ته ٻي قطار چونڊيو.</translation>
        </message>
        <message>
            <source>The names of the columns stand in rows {first} to {last}. Choose another row if that is not so.</source>
            <translation>ڪالمن جا نالا {first} کان {last} تائين قطارن ۾ آهن. جيڪڏهن ائين ناهي ته ٻي قطار چونڊيو.</translation>
        </message>
        <message>
            <source>The newest safety copy is of {day}.</source>
            <translation>تازو ترين حفاظتي نقل هن تاريخ جو آهي: {day}.</translation>
        </message>
        <message>
            <source>The next larger unit, for example the district of a tehsil.</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>ان کان وڏو ايڪو، مثال طور تحصيل جو ضلعو.</translation>
        </message>
        <message>
            <source>The notification has no date yet.</source>
            <translation>نوٽيفڪيشن جي تاريخ اڃا درج ناهي.</translation>
        </message>
        <message>
            <source>The notification has no number yet.</source>
            <translation>نوٽيفڪيشن جو نمبر اڃا درج ناهي.</translation>
        </message>
        <message>
            <source>The number of the file in the provincial office.</source>
            <translation>صوبائي آفيس ۾ فائل جو نمبر.</translation>
        </message>
        <message>
            <source>The number of the resolution or order, as it is written there.</source>
            <translation>ٺهراءَ يا آرڊر جو نمبر، جيئن ان تي لکيل آهي.</translation>
        </message>
        <message>
            <source>The number on the paper, as it is written there.</source>
            <translation>ڪاغذ جو نمبر، جيئن ان تي لکيل آهي.</translation>
        </message>
        <message>
            <source>The office can carry it, and the pace needed is at most twice the best so far.</source>
            <translation>آفيس هي ڪم ڪري سگهي ٿي، ۽ گهربل رفتار هيستائين جي بهترين رفتار جي ٻيڻ کان وڌيڪ ناهي.</translation>
        </message>
        <message>
            <source>The office of {place}</source>
            <translation>آفيس: {place}</translation>
        </message>
        <message>
            <source>The office or council above this one.</source>
            <translation>ان کان مٿين آفيس يا ڪائونسل.</translation>
        </message>
        <message>
            <source>The office or firm that judges.</source>
            <translation>جائزو وٺندڙ آفيس يا ڪمپني.</translation>
        </message>
        <message>
            <source>The office that another council can ask.</source>
            <translation>اها آفيس جنهن کان ٻي ڪائونسل پڇي سگهي ٿي.</translation>
        </message>
        <message>
            <source>The office that brings the value each time.</source>
            <translation>اها آفيس جيڪا هر ڀيري هي قدر آڻي ٿي.</translation>
        </message>
        <message>
            <source>The office that signed the notification.</source>
            <translation>اها آفيس جنهن نوٽيفڪيشن تي دستخط ڪيا.</translation>
        </message>
        <message>
            <source>The officer of this computer</source>
            <translation>هن ڪمپيوٽر جو آفيسر</translation>
        </message>
        <message>
            <source>The older units that this one was formed from.</source>
            <translation>اهي پراڻا ايڪا جن مان هي ٺهيو.</translation>
        </message>
        <message>
            <source>The one thing that holds it up most.</source>
            <translation>اها هڪ ڳالهه جيڪا ان ۾ سڀ کان وڏي رڪاوٽ آهي.</translation>
        </message>
        <message>
            <source>The other computer's</source>
            <translation>ٻئي ڪمپيوٽر جو</translation>
        </message>
        <message>
            <source>The other office asks for it.</source>
            <translation>ٻي آفيس هي گهرايو آهي.</translation>
        </message>
        <message>
            <source>The pack is being written</source>
            <translation>پيڪ لکجي رهيو آهي</translation>
        </message>
        <message>
            <source>The pages are being made</source>
            <translation>صفحا تيار ٿي رهيا آهن</translation>
        </message>
        <message>
            <source>The paper could not be kept on this disk. Your other work is safe. Try again.</source>
            <translation>ڪاغذ هن ڊسڪ تي رکي نه سگهيو. توهان جو ٻيو ڪم محفوظ آهي. ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The paper is on its way to the printer.</source>
            <translation>ڪاغذ پرنٽر ڏانهن وڃي رهيو آهي.</translation>
        </message>
        <message>
            <source>The paper that the figure is from, with its year.</source>
            <translation>اهو ڪاغذ جنهن مان هي انگ ورتو ويو، ان جي سال سان.</translation>
        </message>
        <message>
            <source>The part is larger than the whole. Check the two counts.</source>
            <translation>حصو ڪل کان وڏو آهي. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>The part of the old unit's population that lives in this one, in per cent.</source>
            <translation>پراڻي ايڪي جي آباديءَ جو اهو حصو جيڪو هن ايڪي ۾ رهي ٿو، سيڪڙي ۾.</translation>
        </message>
        <message>
            <source>The part of the scheme's money that serves this target. All shares of a scheme make 100 %.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اسڪيم جي رقم جو اهو حصو جيڪو هن ذيلي هدف لاءِ آهي. هڪ اسڪيم جا سڀ حصا ملي 100 سيڪڙو ٿين ٿا.</translation>
        </message>
        <message>
            <source>The part, for example households with water.</source>
            <translation>حصو، مثال طور پاڻيءَ وارا گهراڻا.</translation>
        </message>
        <message>
            <source>The partnership</source>
            <translation>ڀائيواري</translation>
        </message>
        <message>
            <source>The password as it is now</source>
            <translation>موجوده پاسورڊ</translation>
        </message>
        <message>
            <source>The password lies in the key store of this computer.</source>
            <translation>پاسورڊ هن ڪمپيوٽر جي محفوظ خاني ۾ رکيو ويو.</translation>
        </message>
        <message>
            <source>The password was not changed. The old one still opens your work. Free some space and try again.</source>
            <translation>پاسورڊ تبديل نه ٿيو. پراڻو پاسورڊ اڃا به توهان جو ڪم کولي ٿو. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The people on the attendance sheet. Only a list can count different persons.</source>
            <translation>حاضريءَ جي شيٽ تي درج ماڻهو. الڳ الڳ ماڻهو رڳو فهرست مان ڳڻي سگهجن ٿا.</translation>
        </message>
        <message>
            <source>The people reached by awareness events will stand here.</source>
            <translation>جن ماڻهن تائين آگاهي پروگرام پهتا، اهي هتي نظر ايندا.</translation>
        </message>
        <message>
            <source>The photo stays out of the file until consent is recorded. Record it at the photo.</source>
            <translation>جيستائين رضامندي درج نه ٿئي، تصوير فائل ۾ شامل نه ٿيندي. رضامندي تصوير سان گڏ داخل ڪريو.</translation>
        </message>
        <message>
            <source>The photos of a cleared practice have no consent yet. Record it at the photo.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>هڪ منظور ٿيل ڪامياب تجربي جي تصويرن جي رضامندي اڃا درج ناهي. رضامندي تصوير سان گڏ داخل ڪريو.</translation>
        </message>
        <message>
            <source>The picture cannot be read, so its place mark stays. Save it as a smaller JPEG, or keep it as it is.</source>
            <translation>تصوير پڙهي نه سگهجي، تنهنڪري ان ۾ هنڌ جو نشان رهي ٿو. ان کي ننڍي JPEG طور محفوظ ڪريو، يا جيئن آهي تيئن رکو.</translation>
        </message>
        <message>
            <source>The picture is copied.</source>
            <translation>تصوير نقل ٿي وئي.</translation>
        </message>
        <message>
            <source>The pilot</source>
            <translation>آزمائشي ڪم</translation>
        </message>
        <message>
            <source>The place it is about.</source>
            <translation>اهو هنڌ جنهن بابت هي آهي.</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>منصوبو</translation>
        </message>
        <message>
            <source>The plan costs {total}, {capital} of it capital.</source>
            <translation>منصوبي جي لاڳت {total} آهي، جنهن ۾ ڪيپيٽل لاڳت {capital} آهي.</translation>
        </message>
        <message>
            <source>The plan is empty.</source>
            <translation>منصوبو خالي آهي.</translation>
        </message>
        <message>
            <source>The plan is not endorsed yet.</source>
            <translation>منصوبي جي تصديق اڃا ناهي ٿي.</translation>
        </message>
        <message>
            <source>The plan is {share} done, its actions weighed by their cost; {reported} of {all} actions are reported on.</source>
            <translation>منصوبي جو {share} ڪم ٿي چڪو آهي، قدمن کي لاڳت موجب وزن ڏئي؛ {all} مان {reported} قدمن جي اڳڀرائيءَ جو اطلاع درج آهي.</translation>
        </message>
        <message>
            <source>The point lies outside {place}: {km} km from the nearest other visit there. Check the point and the place.</source>
            <translation>هي نقطو هن هنڌ کان ٻاهر آهي: {place}. اتي جي ٻئي ويجهي ترين دوري کان فاصلو {km} ڪلوميٽر آهي. نقطو ۽ هنڌ جاچيو.</translation>
        </message>
        <message>
            <source>The point on the map</source>
            <translation>نقشي تي نقطو</translation>
        </message>
        <message>
            <source>The political lead answers for the promise, the focal person for the daily work.</source>
            <translation>سياسي سربراهه واعدي جو جوابدار آهي، فوڪل پرسن روزاني ڪم جو.</translation>
        </message>
        <message>
            <source>The practice</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو</translation>
        </message>
        <message>
            <source>The practice district is being made. This takes a few seconds.</source>
            <translation>مشقي ضلعو ٺهي رهيو آهي. ان ۾ ڪجهه سيڪنڊ لڳندا.</translation>
        </message>
        <message>
            <source>The practice is still to be written.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو اڃا لکڻو آهي.</translation>
        </message>
        <message>
            <source>The practice that was shown or adopted.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>اهو ڪامياب تجربو جيڪو ڏيکاريو يا اپنايو ويو.</translation>
        </message>
        <message>
            <source>The practice that was written from this pilot.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>اهو ڪامياب تجربو جيڪو هن آزمائشي ڪم مان لکيو ويو.</translation>
        </message>
        <message>
            <source>The principal accounting officer who answers for the money.</source>
            <translation>پرنسپل اڪائونٽنگ آفيسر جيڪو رقم جو جوابدار آهي.</translation>
        </message>
        <message>
            <source>The printer did not take the pages. Your work is safe. Save the report as PDF.</source>
            <translation>پرنٽر صفحا نه ورتا. توهان جو ڪم محفوظ آهي. رپورٽ PDF ۾ محفوظ ڪريو.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Your work is safe. Save it as PDF.</source>
            <translation>پرنٽر ڪاغذ نه ورتو. توهان جو ڪم محفوظ آهي. ان کي PDF ۾ محفوظ ڪريو.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet.</source>
            <translation>پرنٽر پرچو نه ورتو.</translation>
        </message>
        <message>
            <source>The problem in a few words, without its cure.</source>
            <translation>مسئلو ڪجهه لفظن ۾، ان جي حل کان سواءِ.</translation>
        </message>
        <message>
            <source>The program cannot write in this folder. Choose another one.</source>
            <translation>پروگرام هن فولڊر ۾ لکي نٿو سگهي. ٻيو چونڊيو.</translation>
        </message>
        <message>
            <source>The program stopped last time.</source>
            <translation>پروگرام گذريل ڀيري بند ٿي ويو هو.</translation>
        </message>
        <message>
            <source>The program stopped last time. Last saved at {time}: {step}.</source>
            <translation>پروگرام گذريل ڀيري بند ٿي ويو هو. آخري ڀيرو {time} تي محفوظ ٿيو: {step}.</translation>
        </message>
        <message>
            <source>The programme gave no figure.</source>
            <translation>پروگرام ڪو انگ نه ڏنو.</translation>
        </message>
        <message>
            <source>The programme says almost {share} %, counted in another way</source>
            <translation>پروگرام موجب لڳ ڀڳ {share} سيڪڙو، پر ڳڻپ جو طريقو ٻيو آهي</translation>
        </message>
        <message>
            <source>The programme's figures are for 2019 to 2023 and all districts of both provinces together.</source>
            <translation>پروگرام جا انگ 2019 کان 2023 تائين ۽ ٻنهي صوبن جي سڀني ضلعن لاءِ آهن.</translation>
        </message>
        <message>
            <source>The programme's figures are for all districts of both provinces together. They are no target of this district unless the province gave it a share. Estimated audiences are not counted.</source>
            <translation>پروگرام جا انگ ٻنهي صوبن جي سڀني ضلعن لاءِ گڏ آهن. اهي هن ضلعي جي گهربل قدر ناهن، سواءِ ان جي ته صوبي ان کي حصو ڏنو هجي. مخاطبن جو اندازو نٿو ڳڻيو وڃي.</translation>
        </message>
        <message>
            <source>The programme's results</source>
            <translation>پروگرام جا نتيجا</translation>
        </message>
        <message>
            <source>The programme's results and this district</source>
            <translation>پروگرام جا نتيجا ۽ هي ضلعو</translation>
        </message>
        <message>
            <source>The province expects: {subject}, {year}.</source>
            <translation>صوبي کي هي گهرجي: {subject}، {year}.</translation>
        </message>
        <message>
            <source>The province fills this rule.</source>
            <translation>هي قاعدو صوبو ڀريندو.</translation>
        </message>
        <message>
            <source>The province has bundle {number}. Bundles confirmed now: {received}.</source>
            <translation>صوبي وٽ بنڊل {number} آهي. هينئر تائين تصديق ٿيل بنڊل: {received}.</translation>
        </message>
        <message>
            <source>The province has not asked anything yet.</source>
            <translation>صوبي اڃا ڪجهه نه پڇيو آهي.</translation>
        </message>
        <message>
            <source>The province has not decided about this record yet.</source>
            <translation>صوبي اڃا هن داخلا بابت فيصلو نه ڪيو آهي.</translation>
        </message>
        <message>
            <source>The province returned “{name}”. Read why.</source>
            <translation>صوبي هي داخلا واپس ڪئي: “{name}”. سبب پڙهو.</translation>
        </message>
        <message>
            <source>The province will look at</source>
            <translation>صوبو هي ڏسندو</translation>
        </message>
        <message>
            <source>The province's</source>
            <translation>صوبي جو</translation>
        </message>
        <message>
            <source>The province's answer to the request</source>
            <translation>درخواست تي صوبي جو جواب</translation>
        </message>
        <message>
            <source>The province's answer to the request: it says who may send bundles and open them.</source>
            <translation>درخواست تي صوبي جو جواب: ان ۾ لکيل آهي ته بنڊل ڪير موڪلي ۽ ڪير کولي سگهي ٿو.</translation>
        </message>
        <message>
            <source>The province's key cannot be read. Ask for a new start file.</source>
            <translation>صوبي جي ڪنجي پڙهي نٿي سگهجي. شروعات جي نئين فائل گهرو.</translation>
        </message>
        <message>
            <source>The provincial office</source>
            <translation>صوبائي آفيس</translation>
        </message>
        <message>
            <source>The provincial office keeps these records. They come with its answer.</source>
            <translation>اهي داخلائون صوبائي آفيس رکي ٿي. اهي ان جي جواب سان اچن ٿيون.</translation>
        </message>
        <message>
            <source>The purpose is not written down yet.</source>
            <translation>مقصد اڃا درج ناهي.</translation>
        </message>
        <message>
            <source>The question is settled</source>
            <translation>سوال طئي ٿي ويو آهي</translation>
        </message>
        <message>
            <source>The quorum is not written down yet.</source>
            <translation>ڪورم اڃا درج ناهي.</translation>
        </message>
        <message>
            <source>The rank depends on the weights.</source>
            <translation>درجي جو مدار وزنن تي آهي.</translation>
        </message>
        <message>
            <source>The rank is stable.</source>
            <translation>درجو مستحڪم آهي.</translation>
        </message>
        <message>
            <source>The reason is kept as a note on the first scheme.</source>
            <translation>سبب پهرين اسڪيم تي نوٽ طور رکيو وڃي ٿو.</translation>
        </message>
        <message>
            <source>The receipt has come, but the province holds something else than this computer. Call the provincial office.</source>
            <translation>رسيد آئي آهي، پر صوبي وٽ هن ڪمپيوٽر کان مختلف مواد آهي. صوبائي آفيس کي فون ڪريو.</translation>
        </message>
        <message>
            <source>The receipt has come. The province has no bundle of this district yet.</source>
            <translation>رسيد آئي آهي. صوبي وٽ اڃا هن ضلعي جو ڪو بنڊل ناهي.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>داخلا</translation>
        </message>
        <message>
            <source>The record belongs to another office.</source>
            <translation>داخلا ٻي آفيس جي آهي.</translation>
        </message>
        <message>
            <source>The record was changed after that.</source>
            <translation>ان کان پوءِ داخلا تبديل ٿي آهي.</translation>
        </message>
        <message>
            <source>The reply is dated before the letter. Check the two dates.</source>
            <translation>جواب جي تاريخ خط کان اڳ جي آهي. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>The report file could not be written. Your work is safe all the same.</source>
            <translation>رپورٽ جي فائل لکي نه سگهي. تڏهن به توهان جو ڪم محفوظ آهي.</translation>
        </message>
        <message>
            <source>The report file is here: {path}</source>
            <translation>رپورٽ جي فائل هتي آهي: {path}</translation>
        </message>
        <message>
            <source>The report file would hold only this, and nothing that you typed:</source>
            <translation>رپورٽ جي فائل ۾ رڳو هي هوندو، توهان جو لکيل ڪجهه به نه:</translation>
        </message>
        <message>
            <source>The report is being written</source>
            <translation>رپورٽ لکجي رهي آهي</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>رپورٽ پرنٽر ڏانهن وڃي رهي آهي.</translation>
        </message>
        <message>
            <source>The request is being written</source>
            <translation>درخواست لکجي رهي آهي</translation>
        </message>
        <message>
            <source>The request was written on {day}. Carry it to the provincial office and bring its answer back.</source>
            <translation>درخواست هن تاريخ تي لکي وئي: {day}. اها صوبائي آفيس تائين پهچايو ۽ ان جو جواب کڻي اچو.</translation>
        </message>
        <message>
            <source>The result</source>
            <translation>نتيجو</translation>
        </message>
        <message>
            <source>The result one level up.</source>
            <translation>هڪ سطح مٿي جو نتيجو.</translation>
        </message>
        <message>
            <source>The revenue</source>
            <translation>آمدني</translation>
        </message>
        <message>
            <source>The right date (if known)</source>
            <translation>صحيح تاريخ (جي معلوم هجي)</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>دور</translation>
        </message>
        <message>
            <source>The round that scored this target.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اهو دور جنهن ۾ هن ذيلي هدف کي اسڪور ڏنو ويو.</translation>
        </message>
        <message>
            <source>The rows are being brought in</source>
            <translation>قطارون آڻجي رهيون آهن</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>قطارون جاچجي رهيون آهن</translation>
        </message>
        <message>
            <source>The rows are saved in {file}.</source>
            <translation>قطارون هن فائل ۾ محفوظ ٿي ويون: {file}.</translation>
        </message>
        <message>
            <source>The rules find nothing to look at.</source>
            <translation>قاعدن موجب ڏسڻ لائق ڪجهه ناهي.</translation>
        </message>
        <message>
            <source>The safety copy could not be brought back. Nothing was lost. Free some space and try again.</source>
            <translation>حفاظتي نقل بحال نه ٿي سگهيو. ڪجهه به ضايع نه ٿيو. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The safety copy could not be made. Your work is safe. Try again.</source>
            <translation>حفاظتي نقل ٺهي نه سگهيو. توهان جو ڪم محفوظ آهي. ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The safety copy could not be read. Nothing was changed. Put the stick in again or choose another copy.</source>
            <translation>حفاظتي نقل پڙهي نه سگهيو. ڪجهه به تبديل نه ٿيو. يو ايس بي ٻيهر لڳايو يا ٻيو نقل چونڊيو.</translation>
        </message>
        <message>
            <source>The safety copy is being made</source>
            <translation>حفاظتي نقل ٺهي رهيو آهي</translation>
        </message>
        <message>
            <source>The safety copy is made and tested.</source>
            <translation>حفاظتي نقل ٺهي ويو ۽ جاچيو ويو.</translation>
        </message>
        <message>
            <source>The safety copy is made and tested. It also lies in {place}.</source>
            <translation>حفاظتي نقل ٺهي ويو ۽ جاچيو ويو. اهو هتي به رکيل آهي: {place}.</translation>
        </message>
        <message>
            <source>The same for all rows</source>
            <translation>سڀني قطارن لاءِ ساڳيو</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>ساڳيو پاسورڊ ٻيهر</translation>
        </message>
        <message>
            <source>The same scheme</source>
            <translation>ساڳي اسڪيم</translation>
        </message>
        <message>
            <source>The scheme</source>
            <translation>اسڪيم</translation>
        </message>
        <message>
            <source>The seat</source>
            <translation>سيٽ</translation>
        </message>
        <message>
            <source>The seat ends before it begins. Check the two dates.</source>
            <translation>سيٽ شروع ٿيڻ کان اڳ ختم ٿئي ٿي. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>The section of the law or the by-law that allows it.</source>
            <translation>قانون يا بائي لا جو اهو دفعو جيڪو ان جي اجازت ڏئي ٿو.</translation>
        </message>
        <message>
            <source>The section of the law, or the change that is proposed.</source>
            <translation>قانون جو دفعو، يا تجويز ٿيل تبديلي.</translation>
        </message>
        <message>
            <source>The server stopped answering: {reason} What was sent is complete. Run the same again to go on.</source>
            <translation>سرور جواب ڏيڻ بند ڪري ڇڏيو: {reason} جيڪو موڪليو ويو اهو مڪمل آهي. اڳتي وڌڻ لاءِ ساڳيو حڪم ٻيهر هلايو.</translation>
        </message>
        <message>
            <source>The share that the province gave this district</source>
            <translation>صوبي هن ضلعي کي جيڪو حصو ڏنو</translation>
        </message>
        <message>
            <source>The shares of this scheme would come to {total}. Lower this share or another one first.</source>
            <translation>هن اسڪيم جا حصا ملي {total} ٿي ويندا. پهريان هي حصو يا ڪو ٻيو حصو گهٽايو.</translation>
        </message>
        <message>
            <source>The sheet could not be written there. Choose another place.</source>
            <translation>پرچو اتي لکجي نه سگهيو. ٻي جاءِ چونڊيو.</translation>
        </message>
        <message>
            <source>The sheet has more than {most} filled cells. Split it and bring in one part after the other.</source>
            <translation>شيٽ ۾ {most} کان وڌيڪ ڀريل خانا آهن. ان کي ورهايو ۽ هڪ هڪ حصو ڪري آڻيو.</translation>
        </message>
        <message>
            <source>The sheet has more than {most} rows. Split it into smaller files and bring in one after the other.</source>
            <translation>شيٽ ۾ {most} کان وڌيڪ قطارون آهن. ان کي ننڍين فائلن ۾ ورهايو ۽ هڪ هڪ ڪري آڻيو.</translation>
        </message>
        <message>
            <source>The sheet has {columns} columns. The most is {most}. Delete the ones that are not needed.</source>
            <translation>شيٽ ۾ {columns} ڪالم آهن. وڌ ۾ وڌ {most} ٿي سگهن ٿا. جيڪي نه گهرجن، اهي هٽايو.</translation>
        </message>
        <message>
            <source>The sheet is on its way to the printer.</source>
            <translation>پرچو پرنٽر ڏانهن وڃي رهيو آهي.</translation>
        </message>
        <message>
            <source>The sheet is prepared from the records of the district; blanks are still to be filled.</source>
            <translation>هي شيٽ ضلعي جي داخلائن مان تيار ڪئي وئي آهي؛ خالي جڳهون اڃا ڀرڻيون آهن.</translation>
        </message>
        <message>
            <source>The shock that the lesson was learned from, if any.</source>
            <translation>اها آفت جنهن مان هي سبق مليو، جيڪڏهن هجي.</translation>
        </message>
        <message>
            <source>The slip holds nothing of what is in the bundle. Only the office it is made for can open the bundle.</source>
            <translation>پرچيءَ ۾ بنڊل جو ڪو مواد ناهي. بنڊل رڳو اها آفيس کولي سگهي ٿي جنهن لاءِ هي ٺهيو آهي.</translation>
        </message>
        <message>
            <source>The source</source>
            <translation>ماخذ</translation>
        </message>
        <message>
            <source>The start file is from {province}. Choose a district of it.</source>
            <translation>شروعاتي فائل هن صوبي کان آهي: {province}. ان جو ڪو ضلعو چونڊيو.</translation>
        </message>
        <message>
            <source>The start file of {province} for {district} is read.</source>
            <translation>شروعاتي فائل پڙهي وئي. صوبو: {province}. ضلعو: {district}.</translation>
        </message>
        <message>
            <source>The start file of {province} is read.</source>
            <translation>شروعاتي فائل پڙهي وئي. صوبو: {province}.</translation>
        </message>
        <message>
            <source>The storage is locked with a password.</source>
            <translation>ذخيري کي پاسورڊ سان تالو لڳل آهي.</translation>
        </message>
        <message>
            <source>The storage is locked with the account of this computer.</source>
            <translation>ذخيري کي هن ڪمپيوٽر جي اڪائونٽ سان تالو لڳل آهي.</translation>
        </message>
        <message>
            <source>The storage is not locked. Anyone who has this computer or its disk can read the work.</source>
            <translation>ذخيري کي تالو لڳل ناهي. جنهن وٽ هي ڪمپيوٽر يا ان جي ڊسڪ هجي، اهو ڪم پڙهي سگهي ٿو.</translation>
        </message>
        <message>
            <source>The storage was left as it was, and your work is safe. Free some space and try again.</source>
            <translation>ذخيرو جيئن جو تيئن آهي ۽ توهان جو ڪم محفوظ آهي. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The table and the page.</source>
            <translation>جدول ۽ صفحو.</translation>
        </message>
        <message>
            <source>The table is being looked for</source>
            <translation>جدول ڳولجي رهيو آهي</translation>
        </message>
        <message>
            <source>The targets that it cares about.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اهي ذيلي هدف جن ۾ ان جي دلچسپي آهي.</translation>
        </message>
        <message>
            <source>The targets that it serves.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>اهي ذيلي هدف جن لاءِ هي آهي.</translation>
        </message>
        <message>
            <source>The task force or alliance that called the round.</source>
            <translation>اها ٽاسڪ فورس يا اتحاد جنهن هي دور ڪوٺايو.</translation>
        </message>
        <message>
            <source>The tehsil or union council that it reached.</source>
            <translation>اها تحصيل يا يونين ڪائونسل جتي تائين هي پهتو.</translation>
        </message>
        <message>
            <source>The tehsils add up to {tehsils} and the district has {district}, which is {gap} apart. Check both.</source>
            <translation>تحصيلن جو جوڙ {tehsils} آهي ۽ ضلعي جي قدر {district} آهي، فرق {gap} آهي. ٻئي جاچيو.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>ٻئي هڪجهڙا ناهن. هڪ ڀيرو ٻيهر لکو.</translation>
        </message>
        <message>
            <source>The union council or village where they are known.</source>
            <translation>يونين ڪائونسل يا ڳوٺ، جتي معلوم هجي.</translation>
        </message>
        <message>
            <source>The value</source>
            <translation>قدر</translation>
        </message>
        <message>
            <source>The value and its two counts do not agree: {value} is entered, the counts give {worked_out}.</source>
            <translation>قدر ۽ ان جي ٻنهي تعدادن ۾ فرق آهي: درج قدر {value} آهي، تعداد مان {worked_out} ٿئي ٿي.</translation>
        </message>
        <message>
            <source>The value got worse. Is this a lesson rather than a practice?</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>قدر اڳي کان خراب ٿي وئي. ڇا هي ڪامياب تجربي بدران سبق آهي؟</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>دورو</translation>
        </message>
        <message>
            <source>The votes add up to more than the members present. Check the counts in the minutes.</source>
            <translation>ووٽن جو جوڙ حاضر ميمبرن کان وڌيڪ آهي. اجلاس جي ڪارروائيءَ ۾ تعداد جاچيو.</translation>
        </message>
        <message>
            <source>The weights add up to {weight}. The ranking rescales them to 100.</source>
            <translation>وزنن جو جوڙ {weight} آهي. درجابنديءَ ۾ انهن کي 100 جي حساب سان ڪيو وڃي ٿو.</translation>
        </message>
        <message>
            <source>The whole, for example all households.</source>
            <translation>ڪل، مثال طور سڀ گهراڻا.</translation>
        </message>
        <message>
            <source>The women among the members present.</source>
            <translation>حاضر ميمبرن ۾ عورتون.</translation>
        </message>
        <message>
            <source>The words of the paper, if they are at hand.</source>
            <translation>ڪاغذ جا لفظ، جيڪڏهن موجود هجن.</translation>
        </message>
        <message>
            <source>The work could not be brought back, and nothing was changed. Free some space and try again.</source>
            <translation>ڪم واپس آڻي نه سگهيو ۽ ڪجهه به تبديل نه ٿيو. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The work could not be brought here and lies where it was. Free some space and try again.</source>
            <translation>ڪم هن ڪمپيوٽر تي آڻي نه سگهيو. اهو پنهنجي جاءِ تي موجود آهي. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>The work is being brought back. This can take a minute.</source>
            <translation>ڪم واپس آندو پيو وڃي. ان ۾ هڪ منٽ لڳي سگهي ٿو.</translation>
        </message>
        <message>
            <source>The work on this computer is locked</source>
            <translation>هن ڪمپيوٽر جي ڪم کي تالو لڳل آهي</translation>
        </message>
        <message>
            <source>The work stands at 100 %. Is it finished?</source>
            <translation>ڪم جي اڳڀرائي 100 سيڪڙو آهي. ڇا هي مڪمل ٿي ويو آهي؟</translation>
        </message>
        <message>
            <source>The year for which it is asked, for example 2027-28.</source>
            <translation>2027-28 وانگر: اهو سال جنهن لاءِ درخواست آهي.</translation>
        </message>
        <message>
            <source>The year of the list that the code is from, for example 2022.</source>
            <translation>ان فهرست جو سال جنهن مان ڪوڊ ورتو ويو، مثال طور 2022.</translation>
        </message>
        <message>
            <source>The year of the report, for example 2026-27.</source>
            <translation>2026-27 وانگر: رپورٽ جو سال.</translation>
        </message>
        <message>
            <source>The year {year} cannot be right. Type it as day/month/year, for example 15/03/2026.</source>
            <translation>سال {year} درست ٿي نٿو سگهي. تاريخ ڏينهن/مهينو/سال جي ترتيب سان لکو، مثال طور 15/03/2026.</translation>
        </message>
        <message>
            <source>The {council}, in its sitting of {day}, with {members} members present, {women} of them women, has decided:</source>
            <translation>{council}، اجلاس جي تاريخ {day}: حاضر ميمبر {members}، جن ۾ عورتون {women}. فيصلو ڪيو ويو ته:</translation>
        </message>
        <message>
            <source>The {shown} schemes with the most still to be paid are drawn; the table shows all {all}.</source>
            <translation>اهي {shown} اسڪيمون ڏيکاريل آهن جن جي سڀ کان وڌيڪ رقم ادا ٿيڻي آهي؛ جدول ۾ سڀئي {all} اسڪيمون آهن.</translation>
        </message>
        <message>
            <source>Thematic or cluster committee</source>
            <translation>موضوعاتي يا ڪلسٽر ڪميٽي</translation>
        </message>
        <message>
            <source>There are no names</source>
            <translation>نالا ناهن</translation>
        </message>
        <message>
            <source>There are no such rows.</source>
            <translation>اهڙيون قطارون ناهن.</translation>
        </message>
        <message>
            <source>There is already a file with work in this folder. Nothing was changed.</source>
            <translation>هن فولڊر ۾ اڳ ئي ڪم جي هڪ فائل آهي. ڪجهه به تبديل نه ٿيو.</translation>
        </message>
        <message>
            <source>There is no column “{column}” in the table, or more than one. It has: {columns}.</source>
            <translation>جدول ۾ “{column}” نالي ڪالم ناهي، يا هڪ کان وڌيڪ آهن. ان ۾ هي ڪالم آهن: {columns}.</translation>
        </message>
        <message>
            <source>There is no password yet. Lock the storage in Settings first.</source>
            <translation>اڃا ڪو پاسورڊ ناهي. پهرين سيٽنگون ۾ ذخيري کي تالو لڳايو.</translation>
        </message>
        <message>
            <source>There is no practice district for {place}. Choose one of: {places}.</source>
            <translation>هن هنڌ لاءِ مشقي ضلعو ناهي: {place}. انهن مان هڪ چونڊيو: {places}.</translation>
        </message>
        <message>
            <source>There is no printer here. Save the paper as PDF and print it elsewhere.</source>
            <translation>هتي ڪو پرنٽر ناهي. ڪاغذ PDF ۾ محفوظ ڪريو ۽ ٻي جاءِ تان پرنٽ ڪريو.</translation>
        </message>
        <message>
            <source>There is no printer here. Save the report as PDF and print it elsewhere.</source>
            <translation>هتي ڪو پرنٽر ناهي. رپورٽ PDF ۾ محفوظ ڪريو ۽ ٻي جاءِ تان پرنٽ ڪريو.</translation>
        </message>
        <message>
            <source>There is no printer here. Save the sheet as PDF on a stick, or copy the code by hand.</source>
            <translation>هتي ڪو پرنٽر ناهي. پرچو PDF ۾ يو ايس بيءَ تي محفوظ ڪريو، يا ڪوڊ هٿ سان لکي وٺو.</translation>
        </message>
        <message>
            <source>There is no question “{name}” in this form. Nothing was stored.</source>
            <translation>هن فارم ۾ “{name}” نالي سوال ناهي. ڪجهه به محفوظ نه ڪيو ويو.</translation>
        </message>
        <message>
            <source>There is no safety copy with this name. Choose one from the list.</source>
            <translation>هن نالي جو حفاظتي نقل ناهي. فهرست مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>There is no safety copy yet. Make one.</source>
            <translation>اڃا ڪو حفاظتي نقل ناهي. هڪ ٺاهيو.</translation>
        </message>
        <message>
            <source>There is no scan of the notification yet.</source>
            <translation>نوٽيفڪيشن جو اسڪين اڃا موجود ناهي.</translation>
        </message>
        <message>
            <source>There is no scan of this decision yet. The task stays open until one is added.</source>
            <translation>هن فيصلي جو اسڪين اڃا موجود ناهي. اسڪين شامل ٿيڻ تائين هي ڪم کليل رهندو.</translation>
        </message>
        <message>
            <source>There is no sheet “{sheet}” in the file. It has: {sheets}.</source>
            <translation>فائل ۾ “{sheet}” نالي شيٽ ناهي. ان ۾ هي شيٽون آهن: {sheets}.</translation>
        </message>
        <message>
            <source>There is no work in this folder yet. Choose another folder, or begin here.</source>
            <translation>هن فولڊر ۾ اڃا ڪو ڪم ناهي. ٻيو فولڊر چونڊيو، يا هتان شروع ڪريو.</translation>
        </message>
        <message>
            <source>There is nothing new for this office here. What was taken in before is not shown again.</source>
            <translation>هتي هن آفيس لاءِ ڪجهه نئون ناهي. جيڪو اڳ شامل ٿيو، اهو ٻيهر نه ڏيکاربو.</translation>
        </message>
        <message>
            <source>There was no quorum: {present} of {needed} needed were present.</source>
            <translation>ڪورم پورو نه هو: گهربل {needed} مان {present} حاضر هئا.</translation>
        </message>
        <message>
            <source>These actions would wait for one another. Take one of them out.</source>
            <translation>هي قدم هڪ ٻئي جو انتظار ڪندا رهندا. انهن مان هڪ هٽايو.</translation>
        </message>
        <message>
            <source>These rows are here already or come twice. They are set aside.</source>
            <translation>هي قطارون اڳ ئي هتي آهن يا ٻه ڀيرا آيون آهن. هي الڳ رکيون وينديون.</translation>
        </message>
        <message>
            <source>These rows are set aside unless they are put right. None is lost.</source>
            <translation>هي قطارون درست نه ڪيون ويون ته الڳ رکيون وينديون. ڪابه ضايع نه ٿيندي.</translation>
        </message>
        <message>
            <source>These rows come in.</source>
            <translation>هي قطارون شامل ٿينديون.</translation>
        </message>
        <message>
            <source>These safety copies are damaged and were set aside: {days}. Make a new one in Settings.</source>
            <translation>هي حفاظتي نقل خراب آهن ۽ الڳ رکيا ويا آهن: {days}. سيٽنگون ۾ نئون نقل ٺاهيو.</translation>
        </message>
        <message>
            <source>These targets of issues have neither a lead nor a written “Nobody”: {targets}.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>مسئلن جي هنن ذيلي هدفن جي نه سربراهي درج آهي، نه “ڪوبه نه” لکيل آهي: {targets}.</translation>
        </message>
        <message>
            <source>They call each other every month and meet at least twice a year.</source>
            <translation>اهي هر مهيني هڪ ٻئي کي فون ڪن ٿا ۽ سال ۾ گهٽ ۾ گهٽ ٻه ڀيرا ملن ٿا.</translation>
        </message>
        <message numerus="yes">
            <source>They made %n record(s). The file {file} is kept among the documents as proof.</source>
            <translation>
                <numerusform>انهن مان %n داخلا ٺهي. هي فائل ثبوت طور دستاويزن ۾ رکي وئي: {file}.</numerusform>
                <numerusform>انهن مان %n داخلائون ٺهيون. هي فائل ثبوت طور دستاويزن ۾ رکي وئي: {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>They share papers, figures and lessons, and name the source when they use them.</source>
            <translation>اهي ڪاغذ، انگ اکر ۽ سبق هڪ ٻئي سان ونڊين ٿا، ۽ استعمال ڪرڻ وقت ماخذ جو نالو ڏين ٿا.</translation>
        </message>
        <message>
            <source>Things to put right on site</source>
            <translation>موقعي تي درست ڪرڻ جون ڳالهيون</translation>
        </message>
        <message>
            <source>This answer cannot be read here. Type it as text.</source>
            <translation>هي جواب هتي پڙهي نٿو سگهجي. ان کي متن جي صورت ۾ لکو.</translation>
        </message>
        <message>
            <source>This asks for more than is missing: Rs {asked} asked, Rs {gap} missing.</source>
            <translation>گهريل رقم کوٽ کان وڌيڪ آهي: گهريل {asked} رپيا، کوٽ {gap} رپيا.</translation>
        </message>
        <message>
            <source>This bundle comes on several sticks. Put in the others too. Parts that are missing: {parts}.</source>
            <translation>هي بنڊل ڪيترين ئي يو ايس بين تي آيو آهي. ٻيون به لڳايو. جيڪي حصا نه آيا: {parts}.</translation>
        </message>
        <message>
            <source>This code does not open the work on this computer. Look for a newer recovery sheet.</source>
            <translation>هن ڪوڊ سان هن ڪمپيوٽر جو ڪم نٿو کلي. بحاليءَ جو نئون پرچو ڳوليو.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هي ڪمپيوٽر</translation>
        </message>
        <message>
            <source>This computer has no key store. The password is asked for again after each start of the program.</source>
            <translation>هن ڪمپيوٽر ۾ محفوظ خانو ناهي. پروگرام هر ڀيري کلڻ تي پاسورڊ ٻيهر پڇندو.</translation>
        </message>
        <message>
            <source>This computer says today is {day}.</source>
            <translation>هي ڪمپيوٽر اڄ جي تاريخ هي ڏيکاري ٿو: {day}.</translation>
        </message>
        <message>
            <source>This computer's key store did not take the key. Choose a password instead.</source>
            <translation>هن ڪمپيوٽر ۾ ڪنجي محفوظ ٿي نه سگهي. ان جي بدران پاسورڊ رکو.</translation>
        </message>
        <message>
            <source>This cost lies outside the action's dates: {year} is not among {first} to {last}.</source>
            <translation>هي لاڳت قدم جي تاريخن کان ٻاهر آهي: سال {year} هن مدت ۾ ناهي: {first} کان {last} تائين.</translation>
        </message>
        <message>
            <source>This council is under an administrator. Note who signed in its place.</source>
            <translation>هي ڪائونسل ايڊمنسٽريٽر جي ماتحت آهي. لکو ته ان جي بدران ڪنهن دستخط ڪيا.</translation>
        </message>
        <message>
            <source>This date is still to come. Enter a visit after it took place.</source>
            <translation>هي تاريخ اڃا ناهي آئي. دورو ٿيڻ کان پوءِ داخل ڪريو.</translation>
        </message>
        <message>
            <source>This date is still to come. Is the decision only tabled?</source>
            <translation>هي تاريخ اڃا ناهي آئي. ڇا فيصلو رڳو پيش ڪيل آهي؟</translation>
        </message>
        <message>
            <source>This disk takes no more changes. What was saved before is safe. Copy your work to another disk now.</source>
            <translation>هن ڊسڪ تي وڌيڪ تبديليون نٿيون لکي سگهجن. جيڪو اڳ محفوظ ٿيو، اهو سلامت آهي. پنهنجو ڪم هاڻي ئي ٻي ڊسڪ تي نقل ڪريو.</translation>
        </message>
        <message>
            <source>This field has no earlier answer.</source>
            <translation>هن خاني جو ڪو اڳوڻو جواب ناهي.</translation>
        </message>
        <message>
            <source>This file is open for looking only. Nothing was changed.</source>
            <translation>هي فائل رڳو ڏسڻ لاءِ کليل آهي. ڪجهه به تبديل نه ٿيو.</translation>
        </message>
        <message>
            <source>This group has already scored {target}. The later score counts.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هي گروهه هن ذيلي هدف کي اڳ ۾ ئي اسڪور ڏئي چڪو آهي: {target}. پوءِ وارو اسڪور ڳڻيو ويندو.</translation>
        </message>
        <message>
            <source>This is a PDF. Ask for the table as an Excel file, or copy the table into one.</source>
            <translation>هي PDF آهي. جدول ايڪسل فائل جي صورت ۾ گهرايو، يا جدول کي ايڪسل فائل ۾ نقل ڪريو.</translation>
        </message>
        <message>
            <source>This is a document of an old kind. Open it in Word, save it as .docx, and try again.</source>
            <translation>هي پراڻي قسم جو دستاويز آهي. ان کي Word ۾ کوليو، .docx ۾ محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>This is a packed folder. Unpack it and choose the spreadsheet inside.</source>
            <translation>هي بند ٿيل فولڊر آهي. ان کي کوليو ۽ اندر پيل اسپريڊشيٽ چونڊيو.</translation>
        </message>
        <message>
            <source>This is a picture. Type the table, or ask for it as an Excel file.</source>
            <translation>هي تصوير آهي. جدول لکو، يا ايڪسل فائل جي صورت ۾ گهرايو.</translation>
        </message>
        <message>
            <source>This is a text document. Open it in Word, save it as .docx, and try again.</source>
            <translation>هي لکت جو دستاويز آهي. ان کي Word ۾ کوليو، .docx ۾ محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>This is a web page under the name of a spreadsheet. Open it in Excel, save it as .xlsx.</source>
            <translation>هي ويب صفحو آهي جنهن جو نالو اسپريڊشيٽ جو آهي. ان کي ايڪسل ۾ کوليو ۽ .xlsx ۾ محفوظ ڪريو.</translation>
        </message>
        <message>
            <source>This is more than the people counted. Check it against women, men and transgender people.</source>
            <translation>هي ڳڻيل ماڻهن کان وڌيڪ آهي. ان کي عورتن، مردن ۽ خواجه سرا ماڻهن جي تعداد سان ملايو.</translation>
        </message>
        <message>
            <source>This is not a spreadsheet. Choose a file from Excel, a text file with columns, or a Word table.</source>
            <translation>هي اسپريڊشيٽ ناهي. ايڪسل جي فائل، ڪالمن واري ٽيڪسٽ فائل، يا Word جو جدول چونڊيو.</translation>
        </message>
        <message>
            <source>This is not the file with the ways into a locked storage. Its name is {name}.</source>
            <translatorcomment>تالو لڳل ذخيرو (locked storage): Is a plainer word in use?</translatorcomment>
            <translation>هيءَ تالو لڳل ذخيرو کوليندڙ فائل ناهي. ان فائل جو نالو آهي: {name}</translation>
        </message>
        <message>
            <source>This is not the password. Look at the language of the keyboard, and try again.</source>
            <translation>هي پاسورڊ صحيح ناهي. ڪي بورڊ جي ٻولي ڏسو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>This is the code of: {bundle}. {state}.</source>
            <translation>هي ان جو ڪوڊ آهي: {bundle}. {state}.</translation>
        </message>
        <message>
            <source>This kind of workbook, .xlsb, cannot be read. Save it in Excel as .xlsx and try again.</source>
            <translation>هن قسم جي ورڪ بڪ، .xlsb، پڙهي نٿي سگهجي. ان کي ايڪسل ۾ .xlsx ڪري محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>This list holds {most} lines at most.</source>
            <translation>هن فهرست ۾ وڌ ۾ وڌ {most} قطارون اچي سگهن ٿيون.</translation>
        </message>
        <message>
            <source>This looks like a CNIC or phone number. Take it out?</source>
            <translation>هي شناختي ڪارڊ يا فون نمبر لڳي ٿو. ڇا ان کي هٽايو وڃي؟</translation>
        </message>
        <message>
            <source>This memorandum is between {first} and {second}. It begins on {day} and runs to {end}.</source>
            <translation>هي ياداشت هنن ڌرين جي وچ ۾ آهي: {first} ۽ {second}. هي {day} کان شروع ٿيندي ۽ {end} تائين رهندي.</translation>
        </message>
        <message>
            <source>This office's key does not open that computer. Ask for the recovery sheet of that office.</source>
            <translation>هن آفيس جي ڪنجيءَ سان اهو ڪمپيوٽر نٿو کلي. ان آفيس جو بحاليءَ جو پرچو گهرو.</translation>
        </message>
        <message>
            <source>This person leaves the post before taking it up. Check the two dates.</source>
            <translation>هن شخص جي عهدو ڇڏڻ جي تاريخ عهدو سنڀالڻ کان اڳ جي آهي. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>This place ends before it begins. Check the two dates.</source>
            <translation>هي هنڌ شروع ٿيڻ کان اڳ ختم ٿئي ٿو. ٻئي تاريخون جاچيو.</translation>
        </message>
        <message>
            <source>This point is outside Pakistan. Check latitude and longitude: latitude comes first.</source>
            <translation>هي نقطو پاڪستان کان ٻاهر آهي. ويڪرائي ڦاڪ ۽ ڊگهائي ڦاڪ جاچيو: ويڪرائي ڦاڪ پهريان اچي ٿي.</translation>
        </message>
        <message>
            <source>This points to a removed record. Choose another one, or put that one back.</source>
            <translation>هي هڪ هٽايل داخلا ڏانهن اشارو ڪري ٿو. ٻي داخلا چونڊيو، يا اها واپس آڻيو.</translation>
        </message>
        <message>
            <source>This receipt was taken in before. Nothing to do.</source>
            <translation>هي رسيد اڳ شامل ٿي چڪي آهي. ڪجهه ڪرڻ جي ضرورت ناهي.</translation>
        </message>
        <message>
            <source>This record belongs to another office. Write a question about it instead.</source>
            <translation>هي داخلا ٻي آفيس جي آهي. ان جي بدران ان بابت سوال لکو.</translation>
        </message>
        <message>
            <source>This record is among the removed items.</source>
            <translation>هي داخلا هٽايل داخلائن ۾ آهي.</translation>
        </message>
        <message>
            <source>This record is among the removed items. Put it back first.</source>
            <translation>هي داخلا هٽايل داخلائن ۾ آهي. پهريان ان کي واپس آڻيو.</translation>
        </message>
        <message>
            <source>This record is not here. It may come with a later bundle.</source>
            <translation>هي داخلا هتي ناهي. ٿي سگهي ٿو ته پوءِ واري بنڊل سان اچي.</translation>
        </message>
        <message>
            <source>This round is adopted: moving a weight only tries it out.</source>
            <translation>هي دور منظور ٿي چڪو آهي: وزن بدلائڻ رڳو آزمائڻ لاءِ آهي.</translation>
        </message>
        <message>
            <source>This row adds up others. It is left out so that nothing is counted twice.</source>
            <translation>هي قطار ٻين قطارن جو جوڙ آهي. ان کي ڇڏيو ويو، ته جيئن ڪجهه به ٻه ڀيرا نه ڳڻجي.</translation>
        </message>
        <message>
            <source>This row belongs to another table below. Bring that table in by itself.</source>
            <translation>هي قطار هيٺ واري هڪ ٻئي جدول جي آهي. اهو جدول الڳ سان آڻيو.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has columns. Look for a sign inside a text that splits it.</source>
            <translation>هن قطار ۾ جدول جي ڪالمن کان وڌيڪ خانا آهن. لکت جي اندر اها نشاني ڳوليو جيڪا ان کي ورهائي ٿي.</translation>
        </message>
        <message>
            <source>This row holds no answer to any question.</source>
            <translation>هن قطار ۾ ڪنهن سوال جو جواب ناهي.</translation>
        </message>
        <message>
            <source>This row is a heading inside the table.</source>
            <translation>هي قطار جدول جي اندر هڪ عنوان آهي.</translation>
        </message>
        <message>
            <source>This row is a remark beside the table.</source>
            <translation>هي قطار جدول جي ڀر ۾ لکيل ڪيفيت آهي.</translation>
        </message>
        <message>
            <source>This row repeats the names of the columns.</source>
            <translation>هن قطار ۾ ڪالمن جا نالا ٻيهر لکيل آهن.</translation>
        </message>
        <message>
            <source>This safety copy is damaged and is of no use. Choose another one.</source>
            <translation>هي حفاظتي نقل خراب آهي ۽ ڪنهن ڪم جو ناهي. ٻيو چونڊيو.</translation>
        </message>
        <message>
            <source>This seat was not filled on that day.</source>
            <translation>ان ڏينهن هي سيٽ ڀريل نه هئي.</translation>
        </message>
        <message>
            <source>This seat was not filled on {day}: {seat}. Take it off the list, or correct the date or the seat.</source>
            <translation>هي سيٽ تاريخ {day} تي ڀريل نه هئي: {seat}. ان کي فهرست مان هٽايو، يا تاريخ يا سيٽ درست ڪريو.</translation>
        </message>
        <message>
            <source>This section is not written yet.</source>
            <translation>هي حصو اڃا نه لکيو ويو آهي.</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: Rs {promised} of Rs {ceiling} a year. Check the lines of this source.</source>
            <translation>هن مالي ذريعي مان حد کان وڌيڪ واعدو ٿيل آهي: حد سال ۾ {ceiling} رپيا، واعدو {promised} رپيا. هن مالي ذريعي جون مدون جاچيو.</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: it does not pay for this kind of cost. Choose another source.</source>
            <translation>هن مالي ذريعي مان حد کان ٻاهر واعدو ٿيل آهي: هي اهڙي قسم جي لاڳت لاءِ رقم نٿو ڏئي. ٻيو مالي ذريعو چونڊيو.</translation>
        </message>
        <message>
            <source>This source is promised beyond its limit: it is not open in {year}. Check the year or the source.</source>
            <translation>هن مالي ذريعي مان حد کان ٻاهر واعدو ٿيل آهي: هي سال {year} ۾ کليل ناهي. سال يا مالي ذريعو جاچيو.</translation>
        </message>
        <message>
            <source>This stick holds shortcuts that may do harm. They were left alone: {names}. Do not open them.</source>
            <translation>هن يو ايس بيءَ تي اهڙا شارٽ ڪٽ آهن جيڪي نقصان ڪري سگهن ٿا. انهن کي هٿ نه لاتو ويو: {names}. انهن کي نه کوليو.</translation>
        </message>
        <message>
            <source>This storage is locked already. Nothing was changed.</source>
            <translation>هن ذخيري کي اڳ ئي تالو لڳل آهي. ڪجهه به تبديل نه ٿيو.</translation>
        </message>
        <message>
            <source>This storage is not locked. Nothing was changed.</source>
            <translation>هن ذخيري کي تالو لڳل ناهي. ڪجهه به تبديل نه ٿيو.</translation>
        </message>
        <message>
            <source>This text has {letters} letters. The longest that fits here is {most}.</source>
            <translation>هن متن ۾ {letters} اکر آهن. هتي وڌ ۾ وڌ {most} اکر اچي سگهن ٿا.</translation>
        </message>
        <message>
            <source>This wording is to be verified by the province. It prints with that mark.</source>
            <translation>هنن لفظن جي صوبي کان تصديق باقي آهي. هي انهيءَ نشان سان پرنٽ ٿيندا.</translation>
        </message>
        <message>
            <source>This workbook is saved as XML. Open it in Excel, save it as .xlsx, and try again.</source>
            <translation>هي ورڪ بڪ XML ۾ محفوظ ٿيل آهي. ان کي ايڪسل ۾ کوليو، .xlsx ۾ محفوظ ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Those in the council's register.</source>
            <translation>اهي جيڪي ڪائونسل جي رجسٽر ۾ درج آهن.</translation>
        </message>
        <message>
            <source>Those who paid at least once in the year.</source>
            <translation>اهي جن سال ۾ گهٽ ۾ گهٽ هڪ ڀيرو ادائيگي ڪئي.</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>هزار</translation>
        </message>
        <message>
            <source>Throw-forward</source>
            <translation>ٿرو فارورڊ</translation>
        </message>
        <message>
            <source>Throw-forward in years</source>
            <translation>ٿرو فارورڊ، سالن ۾</translation>
        </message>
        <message>
            <source>Tick all that apply.</source>
            <translation>جيڪو جيڪو درست هجي، ان تي نشان لڳايو.</translation>
        </message>
        <message>
            <source>Tick it only after you have compared the check number over the phone.</source>
            <translation>ان تي رڳو تڏهن نشان لڳايو، جڏهن توهان تصديقي نمبر فون تي ملائي چڪا هجو.</translation>
        </message>
        <message>
            <source>Tie it to money or a date</source>
            <translation>ان کي رقم يا تاريخ سان ڳنڍيو</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>وقت</translation>
        </message>
        <message>
            <source>Time from the left</source>
            <translation>وقت کاٻي پاسي کان</translation>
        </message>
        <message>
            <source>Time from the right</source>
            <translation>وقت ساڄي پاسي کان</translation>
        </message>
        <message>
            <source>Time passed</source>
            <translation>گذريل وقت</translation>
        </message>
        <message>
            <source>Time, work and money of the schemes</source>
            <translation>اسڪيمن جو وقت، ڪم ۽ رقم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>To</source>
            <translation>وصول ڪندڙ</translation>
        </message>
        <message>
            <source>To be filled by the province</source>
            <translation>صوبو ڀريندو</translation>
        </message>
        <message>
            <source>To be fixed by</source>
            <translation>درستيءَ جو مدو</translation>
        </message>
        <message>
            <source>To be managed closely</source>
            <translation>ويجهو رابطو رکڻ</translation>
        </message>
        <message>
            <source>To be managed closely, without an engagement in the last {days} days: {number}</source>
            <translation>جن سان ويجهو رابطو رکڻو آهي، پر گذريل {days} ڏينهن ۾ صلاح مشورو نه ٿيو: {number}</translation>
        </message>
        <message>
            <source>To be verified</source>
            <translation>تصديق باقي</translation>
        </message>
        <message>
            <source>To be written in the meeting</source>
            <translation>اجلاس ۾ لکيو وڃي</translation>
        </message>
        <message>
            <source>To build or buy it, in rupees.</source>
            <translation>ان کي ٺاهڻ يا خريد ڪرڻ جي لاڳت، رپين ۾.</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>هاڻي جا ڪم</translation>
        </message>
        <message>
            <source>To do now: {number}</source>
            <translation>هاڻي جا ڪم: {number}</translation>
        </message>
        <message>
            <source>To fiscal year</source>
            <translation>مالي سال تائين</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>درستي گهربل</translation>
        </message>
        <message>
            <source>To run it for one year, in rupees.</source>
            <translation>ان کي هڪ سال هلائڻ جي لاڳت، رپين ۾.</translation>
        </message>
        <message>
            <source>To year</source>
            <translation>سال تائين</translation>
        </message>
        <message>
            <source>To {province}: bundle {number}</source>
            <translation>وصول ڪندڙ: {province}، بنڊل {number}</translation>
        </message>
        <message>
            <source>To: {office}</source>
            <translation>ڏانهن: {office}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اڄ</translation>
        </message>
        <message>
            <source>Together {total} of 100</source>
            <translation>جوڙ: 100 مان {total}</translation>
        </message>
        <message>
            <source>Told by those who did it</source>
            <translation>ڪم ڪندڙن جو بيان</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>اڃا چئي نٿو سگهجي</translation>
        </message>
        <message>
            <source>Too few elected members are seated.</source>
            <translation>سيٽن تي چونڊيل ميمبر گهٽ آهن.</translation>
        </message>
        <message>
            <source>Too few people from civil society are seated.</source>
            <translation>سيٽن تي سول سوسائٽيءَ جا ماڻهو گهٽ آهن.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>ڪل</translation>
        </message>
        <message>
            <source>Total: {sums}</source>
            <translation>ڪل: {sums}</translation>
        </message>
        <message>
            <source>Tracking table</source>
            <translation>اڳڀرائيءَ جو جدول</translation>
        </message>
        <message>
            <source>Traders and farmers</source>
            <translation>واپاري ۽ آبادگار</translation>
        </message>
        <message>
            <source>Traders or chamber of commerce</source>
            <translation>واپاري يا چيمبر آف ڪامرس</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>سکيا ڏيو</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>سکيا</translation>
        </message>
        <message>
            <source>Training material</source>
            <translation>سکيا جو مواد</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>سکيا پروگرام</translation>
        </message>
        <message>
            <source>Trainings without a count of women: {count}.</source>
            <translation>سکيا پروگرام جن ۾ عورتن جي ڳڻپ درج ناهي: {count}.</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>بدلي</translation>
        </message>
        <message>
            <source>Transfer of an officer</source>
            <translation>آفيسر جي بدلي</translation>
        </message>
        <message>
            <source>Transfer of officers</source>
            <translation>آفيسرن جون بدليون</translation>
        </message>
        <message>
            <source>Transgender</source>
            <translation>خواجه سرا</translation>
        </message>
        <message>
            <source>Transgender people</source>
            <translation>خواجه سرا ماڻهو</translation>
        </message>
        <message>
            <source>Transgender person</source>
            <translation>خواجه سرا شخص</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>ڀروسي وارو</translation>
        </message>
        <message>
            <source>Trusted until</source>
            <translation>ڀروسو ڪڏهن تائين</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ٻيهر ڪوشش ڪريو</translation>
        </message>
        <message>
            <source>Try something new</source>
            <translation>نئون تجربو ڪريو</translation>
        </message>
        <message>
            <source>Try the addresses</source>
            <translation>پتا آزمايو</translation>
        </message>
        <message>
            <source>Try this row again</source>
            <translation>هي قطار ٻيهر جاچيو</translation>
        </message>
        <message>
            <source>Turn goodwill into decisions that are dated, documented and followed up: who decided, what was promised, by when, with what money. Citizens hear of it too, so that a promise can be asked about at the next sitting and the next election.</source>
            <translation>نيڪ ارادن کي اهڙن فيصلن ۾ بدلايو جن جي تاريخ هجي، دستاويز هجي ۽ پيروي هجي: ڪنهن فيصلو ڪيو، ڇا واعدو ڪيو، ڪڏهن تائين، ۽ ڪهڙي رقم مان. شهرين کي به ان جي ڄاڻ هجي، ته جيئن ايندڙ اجلاس ۽ ايندڙ چونڊن ۾ واعدي بابت پڇي سگهجي.</translation>
        </message>
        <message>
            <source>Twinning</source>
            <translation>جاڙي ڀائيواري</translation>
        </message>
        <message>
            <source>Two chairs at the same time. End one of the seats, or change its position.</source>
            <translation>هڪ ئي وقت ٻه چيئرپرسن آهن. هڪ سيٽ ختم ڪريو، يا ان جو منصب تبديل ڪريو.</translation>
        </message>
        <message>
            <source>Two columns hold the same: {field}. Keep one of them.</source>
            <translation>ٻن ڪالمن ۾ ساڳي ڳالهه آهي: {field}. انهن مان هڪ رکو.</translation>
        </message>
        <message>
            <source>Two leads for target {target}: {institution} leads it too. Make one of them co-lead or support.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هن ذيلي هدف جي سربراهي ٻن آفيسن وٽ آهي: {target}. ٻي آفيس: {institution}. هڪ جو ڪردار “گڏيل سربراهي” يا “مدد” ڪريو.</translation>
        </message>
        <message>
            <source>Two small files travel once: your request goes to the provincial office, and its answer comes back. After that, bundles can go.</source>
            <translation>ٻه ننڍيون فائلون رڳو هڪ ڀيرو وڃن ٿيون: توهان جي درخواست صوبائي آفيس ڏانهن، ۽ ان جو جواب واپس. ان کان پوءِ بنڊل موڪلي سگهجن ٿا.</translation>
        </message>
        <message>
            <source>Type a few letters or press the down arrow</source>
            <translation>ڪجهه اکر لکو يا هيٺ وارو تير دٻايو</translation>
        </message>
        <message>
            <source>Type any part of its name, in English, Urdu or Sindhi.</source>
            <translation>ان جي نالي جو ڪوبه حصو انگريزي، اردو يا سنڌيءَ ۾ لکو.</translation>
        </message>
        <message>
            <source>Type of council</source>
            <translation>ڪائونسل جو قسم</translation>
        </message>
        <message>
            <source>Type or paste values</source>
            <translation>قدرون لکو يا چنبڙايو</translation>
        </message>
        <message>
            <source>Type the check code of a slip, or the receipt code that the other office reads to you over the phone.</source>
            <translation>پرچيءَ جو تصديقي ڪوڊ لکو، يا رسيد جو اهو ڪوڊ لکو جيڪو ٻي آفيس فون تي پڙهي ٻڌائي.</translation>
        </message>
        <message>
            <source>Type the code of the recovery sheet, and choose a new password.</source>
            <translation>بحاليءَ جي پرچي جو ڪوڊ لکو ۽ نئون پاسورڊ چونڊيو.</translation>
        </message>
        <message>
            <source>Type the number that is read over the phone. Without it nobody is admitted.</source>
            <translation>فون تي پڙهيل نمبر لکو. ان کان سواءِ ڪنهن کي به اجازت نٿي ملي.</translation>
        </message>
        <message>
            <source>Type your name. It stands beside what you enter.</source>
            <translation>پنهنجو نالو لکو. اهو توهان جي داخلائن سان گڏ لکيو ويندو.</translation>
        </message>
        <message>
            <source>Typical month</source>
            <translation>عام مهينو</translation>
        </message>
        <message>
            <source>UN body or donor</source>
            <translation>گڏيل قومون يا امدادي ادارو</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>واضح ناهي</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>فيصلو نه ٿيو</translation>
        </message>
        <message>
            <source>Under 20 %</source>
            <translation>20 % کان گهٽ</translation>
        </message>
        <message>
            <source>Under 30</source>
            <translation>30 کان گهٽ</translation>
        </message>
        <message>
            <source>Under an administrator</source>
            <translation>ايڊمنسٽريٽر جي ماتحت</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>جائزي هيٺ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translatorcomment>عمل واپس وٺو (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>عمل واپس وٺو</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>آندل واپس وٺو</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translatorcomment>عمل واپس وٺو (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>عمل واپس وٺو: {step}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>عمل واپس ورتو ويو: {step}</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>يونيڪوڊ</translation>
        </message>
        <message>
            <source>Unicode, 16 bit</source>
            <translation>يونيڪوڊ، 16 بٽ</translation>
        </message>
        <message>
            <source>Unicode, 16 bit, reversed</source>
            <translation>يونيڪوڊ، 16 بٽ، ابتي ترتيب</translation>
        </message>
        <message>
            <source>Union council</source>
            <translation>يونين ڪائونسل</translation>
        </message>
        <message>
            <source>Union councils where they are known.</source>
            <translation>يونين ڪائونسلون، جتي معلوم هجن.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>ايڪو</translation>
        </message>
        <message>
            <source>Unit of {column}</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>ڪالم جو ايڪو: {column}</translation>
        </message>
        <message>
            <source>University</source>
            <translation>يونيورسٽي</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>ڪڏهن تائين</translation>
        </message>
        <message>
            <source>Up to 3 years old</source>
            <translation>3 سال تائين پراڻو</translation>
        </message>
        <message>
            <source>Up to {amount}</source>
            <translation>{amount} تائين</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>تازو اطلاع</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>رابطي سان موڪليو ويو</translation>
        </message>
        <message>
            <source>Uploaded, waiting for its receipt</source>
            <translation>رابطي سان موڪليو ويو، رسيد جو انتظار</translation>
        </message>
        <message>
            <source>Upper end of the range</source>
            <translation>حد جو مٿيون ڇيڙو</translation>
        </message>
        <message>
            <source>Urban</source>
            <translation>شهري</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>اردو</translation>
        </message>
        <message>
            <source>Urdu and Sindhi letters</source>
            <translation>اردو ۽ سنڌي اکر</translation>
        </message>
        <message>
            <source>Urdu letters</source>
            <translation>اردو اکر</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>تڪڙ</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>تڪڙو</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>ڪم لائق</translation>
        </message>
        <message>
            <source>Use at least {count} letters or figures. Three words are easy to remember.</source>
            <translation>گهٽ ۾ گهٽ {count} اکر يا انگ لکو. ٽي لفظ ياد رکڻ سولا آهن.</translation>
        </message>
        <message>
            <source>Use for all alike</source>
            <translation>سڀني اهڙين لاءِ استعمال ڪريو</translation>
        </message>
        <message>
            <source>Use no second place</source>
            <translation>ٻي جاءِ استعمال نه ڪريو</translation>
        </message>
        <message>
            <source>Use several sticks</source>
            <translation>ڪيتريون ئي يو ايس بيون استعمال ڪريو</translation>
        </message>
        <message>
            <source>Use the other computer's</source>
            <translation>ٻئي ڪمپيوٽر جو وٺو</translation>
        </message>
        <message>
            <source>Use the other value for all</source>
            <translation>سڀني لاءِ ٻي قدر وٺو</translation>
        </message>
        <message>
            <source>Use the province's</source>
            <translation>صوبي جو وٺو</translation>
        </message>
        <message>
            <source>Use the value from {place}</source>
            <translation>هن هنڌ جي قدر وٺو: {place}</translation>
        </message>
        <message>
            <source>Use this from now on</source>
            <translation>هاڻي کان اهو استعمال ڪريو</translation>
        </message>
        <message>
            <source>Use this here</source>
            <translation>هتي اپنايو</translation>
        </message>
        <message>
            <source>Use this password</source>
            <translation>هي پاسورڊ استعمال ڪريو</translation>
        </message>
        <message>
            <source>Use what is written</source>
            <translation>لکيل استعمال ڪريو</translation>
        </message>
        <message>
            <source>Use what was learned</source>
            <translation>سکيل ڳالهه ڪم آڻيو</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>استعمال ٿيو</translation>
        </message>
        <message>
            <source>Used in the review</source>
            <translation>جائزي ۾ استعمال</translation>
        </message>
        <message>
            <source>Users, council, partner or province, and for what.</source>
            <translation>استعمال ڪندڙ، ڪائونسل، ڀائيوار يا صوبو، ۽ ڪهڙي شيءِ لاءِ.</translation>
        </message>
        <message>
            <source>Usual month, to be verified</source>
            <translation>عام مهينو، تصديق باقي</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>خالي</translation>
        </message>
        <message>
            <source>Vacant seat: {seat}</source>
            <translation>خالي سيٽ: {seat}</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>ڪڏهن کان قائم</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>ڪڏهن تائين قائم</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>قدر</translation>
        </message>
        <message>
            <source>Value after</source>
            <translation>پوءِ جي قدر</translation>
        </message>
        <message>
            <source>Value before</source>
            <translation>اڳ جي قدر</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>قدرون</translation>
        </message>
        <message>
            <source>Values can be pasted into the column “{column}”.</source>
            <translation>قدرون ڪالم “{column}” ۾ چنبڙائي سگهجن ٿيون.</translation>
        </message>
        <message>
            <source>Values due that are neither in nor explained: {count} of {due}. The aim is {wanted}.</source>
            <translation>قدرون جن جي تاريخ اچي وئي پر نه درج آهن، نه انهن جو سبب ٻڌايل آهي: {due} مان {count}. مقصد {wanted} آهي.</translation>
        </message>
        <message>
            <source>Values of the last year that are still due: {due}.</source>
            <translation>گذريل سال جون قدرون جيڪي اڃا درج ٿيڻيون آهن: {due}.</translation>
        </message>
        <message>
            <source>Values that are missing</source>
            <translation>قدرون جيڪي درج ناهن</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>جڳهه</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>جاچ</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تصديق ٿيل</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>نسخو</translation>
        </message>
        <message>
            <source>Viability</source>
            <translation>خود ڪفالت</translation>
        </message>
        <message>
            <source>Vice chair</source>
            <translation>وائيس چيئرپرسن</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>ڳوٺ</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>وژن</translation>
        </message>
        <message>
            <source>Vision and method</source>
            <translation>وژن ۽ طريقو</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>دورو</translation>
        </message>
        <message>
            <source>Visit to the office</source>
            <translation>آفيس ۾ ملاقات</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>دوري جي تاريخ</translation>
        </message>
        <message>
            <source>Visited works without the physical progress seen: {count}.</source>
            <translation>ڪم جن جو دورو ٿيو پر موقعي تي ڏٺل اڳڀرائي درج ناهي: {count}.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>دورا</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>آواز</translation>
        </message>
        <message>
            <source>Voluntary local review (VLR)</source>
            <translatorcomment>رضاڪاراڻو مڪاني جائزو (Voluntary Local Review): Is there a published Sindhi name?</translatorcomment>
            <translation>رضاڪاراڻو مڪاني جائزو (VLR)</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>رضاڪار</translation>
        </message>
        <message>
            <source>Voter group</source>
            <translation>راءِ ڏيندڙ گروهه</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>راءِ ڏيندڙ</translation>
        </message>
        <message>
            <source>Votes against</source>
            <translation>مخالفت ۾ ووٽ</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>حق ۾ ووٽ</translation>
        </message>
        <message>
            <source>Votes for: {votes}. Votes against: {against}.</source>
            <translation>حق ۾ ووٽ: {votes}. مخالفت ۾ ووٽ: {against}.</translation>
        </message>
        <message>
            <source>Voting seats present</source>
            <translation>حاضر ووٽ واريون سيٽون</translation>
        </message>
        <message>
            <source>Wait for your answer: {number}</source>
            <translation>توهان جي جواب جي انتظار ۾: {number}</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds after so many wrong tries. Meanwhile look for the recovery sheet.</source>
            <translation>ايترين غلط ڪوششن کان پوءِ {seconds} سيڪنڊ انتظار ڪريو. ان وچ ۾ بحاليءَ جو پرچو ڳوليو.</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>جواب جي انتظار ۾</translation>
        </message>
        <message>
            <source>Waiting for its receipt</source>
            <translation>رسيد جو انتظار</translation>
        </message>
        <message>
            <source>Waiting for more than 30 days</source>
            <translation>30 ڏينهن کان وڌيڪ انتظار ۾</translation>
        </message>
        <message>
            <source>Waiting for province</source>
            <translation>صوبي جو انتظار</translation>
        </message>
        <message>
            <source>Waiting for the province: bundle {number}</source>
            <translation>صوبي جو انتظار: بنڊل {number}</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the province: bundle {number}, %n day(s)</source>
            <translation>
                <numerusform>صوبي جو انتظار: بنڊل {number}، هڪ ڏينهن</numerusform>
                <numerusform>صوبي جو انتظار: بنڊل {number}، %n ڏينهن</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for a district</source>
            <translation>ضلعي جي جواب جو انتظار آهي</translation>
        </message>
        <message>
            <source>Waits for an earlier bundle</source>
            <translation>اڳوڻي بنڊل جو انتظار</translation>
        </message>
        <message>
            <source>Waits for clearance</source>
            <translation>منظوري جو انتظار</translation>
        </message>
        <message>
            <source>Waits for the district</source>
            <translation>ضلعي جي جواب جو انتظار</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>توهان جي جواب جو انتظار</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>آگاهي واڪ</translation>
        </message>
        <message>
            <source>Waste</source>
            <translation>ڪچرو</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>پاڻي</translation>
        </message>
        <message>
            <source>Water and drainage charges</source>
            <translation>پاڻي ۽ نيڪال جي فيس</translation>
        </message>
        <message>
            <source>Way from baseline to target</source>
            <translation>بنيادي قدر کان گهربل قدر تائين سفر</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>ڪمزور</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>موسم</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>ويبينار</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>ويب سائيٽ</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>Weight of demand</source>
            <translation>عوامي مطالبي جو وزن</translation>
        </message>
        <message>
            <source>Weight of evidence</source>
            <translation>ثبوت جو وزن</translation>
        </message>
        <message>
            <source>Weight of feasibility</source>
            <translation>عمل جوڳي هجڻ جو وزن</translation>
        </message>
        <message>
            <source>Weight of groups left behind</source>
            <translation>پوئتي رهجي ويل گروهن جو وزن</translation>
        </message>
        <message>
            <source>Weight of mandate</source>
            <translation>ذميوارين ۽ اختيارن جو وزن</translation>
        </message>
        <message>
            <source>Weight of multiplier</source>
            <translation>وسيع فائدي جو وزن</translation>
        </message>
        <message>
            <source>Weight of severity</source>
            <translation>سنگينيءَ جو وزن</translation>
        </message>
        <message>
            <source>Weight of urgency</source>
            <translation>تڪڙ جو وزن</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <translation>وزني سراسري</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>Weights: means</source>
            <translation>وزن: وسيلا</translation>
        </message>
        <message>
            <source>Weights: need</source>
            <translation>وزن: ضرورت</translation>
        </message>
        <message>
            <source>Western (Windows)</source>
            <translation>مغربي (Windows)</translation>
        </message>
        <message>
            <source>What became of the decisions</source>
            <translation>فيصلن جو ڇا ٿيو</translation>
        </message>
        <message>
            <source>What both sides do</source>
            <translation>ٻئي ڌريون ڇا ڪنديون</translation>
        </message>
        <message>
            <source>What brings it about today.</source>
            <translation>اڄ هي ڪهڙي سبب آهي.</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>ڇا آيو</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>ڇا پهتو</translation>
        </message>
        <message>
            <source>What came in during the year, in rupees.</source>
            <translation>سال دوران جيڪا رقم آئي، رپين ۾.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>نتيجو ڇا نڪتو</translation>
        </message>
        <message>
            <source>What changed, what it cost for each person, and what failed.</source>
            <translation>ڇا بدليو، هر ماڻهوءَ تي ڪيتري لاڳت آئي، ۽ ڇا ناڪام ٿيو.</translation>
        </message>
        <message>
            <source>What citizens said</source>
            <translation>شهرين ڇا چيو</translation>
        </message>
        <message>
            <source>What comes first</source>
            <translation>پهريان ڇا</translation>
        </message>
        <message>
            <source>What comes in</source>
            <translation>ڪيتري آمدني</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>اڳتي ڇا ٿيندو</translation>
        </message>
        <message>
            <source>What could be collected in {year} is not known yet.</source>
            <translation>اڃا معلوم ناهي ته سال {year} ۾ ڪيتري وصولي ٿي سگهي ٿي.</translation>
        </message>
        <message>
            <source>What could be collected less what was collected.</source>
            <translation>ممڪن وصوليءَ مان وصول ٿيل رقم ڪڍي.</translation>
        </message>
        <message>
            <source>What could go wrong, and how that is limited.</source>
            <translation>ڪهڙي خرابي ٿي سگهي ٿي، ۽ ان کي ڪيئن محدود ڪيو ويندو.</translation>
        </message>
        <message>
            <source>What districts ask for stands here. Nothing has come in yet.</source>
            <translation>ضلعن جون گهرجون هتي هونديون. اڃا ڪجهه نه آيو آهي.</translation>
        </message>
        <message>
            <source>What districts need</source>
            <translation>ضلعن کي ڇا گهرجي</translation>
        </message>
        <message>
            <source>What do these words stand for?</source>
            <translation>هنن لفظن جو مطلب ڇا آهي؟</translation>
        </message>
        <message>
            <source>What does {sign} mean where a figure is asked for?</source>
            <translation>جتي انگ گهرجي، اتي هن نشانيءَ جو مطلب ڇا آهي: {sign}؟</translation>
        </message>
        <message>
            <source>What each partner brings.</source>
            <translation>هر ڀائيوار ڇا آڻي ٿو.</translation>
        </message>
        <message>
            <source>What each side brings</source>
            <translation>هر ڌر ڇا آڻي ٿي</translation>
        </message>
        <message>
            <source>What fair rates and full registers would bring, in rupees.</source>
            <translation>مناسب شرح ۽ پوري رجسٽر مان جيڪا رقم اچي سگهي ٿي، رپين ۾.</translation>
        </message>
        <message>
            <source>What follows from it</source>
            <translation>ان مان ڇا نڪري ٿو</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>ڇا لاءِ</translation>
        </message>
        <message>
            <source>What has come</source>
            <translation>ڇا آيو آهي</translation>
        </message>
        <message>
            <source>What has to be done or shown before the money is released.</source>
            <translation>رقم جاري ٿيڻ کان اڳ ڇا ڪرڻ يا ڏيکارڻ ضروري آهي.</translation>
        </message>
        <message>
            <source>What has to be fixed</source>
            <translation>ڇا درست ڪرڻو آهي</translation>
        </message>
        <message>
            <source>What has to be in place for it to work, and what failed.</source>
            <translation>ڪاميابيءَ لاءِ ڇا موجود هجڻ ضروري آهي، ۽ ڇا ناڪام ٿيو.</translation>
        </message>
        <message>
            <source>What has to be put right, and by whom.</source>
            <translation>ڇا درست ڪرڻو آهي، ۽ ڪير ڪندو.</translation>
        </message>
        <message>
            <source>What holds the work up, and who could solve it.</source>
            <translation>ڪم ڪهڙي سبب رڪيل آهي، ۽ ان کي ڪير حل ڪري سگهي ٿو.</translation>
        </message>
        <message>
            <source>What holds works up</source>
            <translation>ڪمن ۾ دير جا سبب</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>ڇا گهريو ويو آهي</translation>
        </message>
        <message>
            <source>What is asked, in rupees; 25 lakh may be typed in words.</source>
            <translation>گهريل رقم، رپين ۾؛ 25 لک لفظن ۾ به لکي سگهجي ٿو.</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>ڇا ٿي رهيو آهي</translation>
        </message>
        <message>
            <source>What is counted, and out of what.</source>
            <translation>ڇا ڳڻيو وڃي ٿو، ۽ ڪنهن مان.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>گهربل انگ</translation>
        </message>
        <message>
            <source>What is linked</source>
            <translation>ڪنهن جو لاڳاپو آهي</translation>
        </message>
        <message>
            <source>What is looked at</source>
            <translation>ڇا ڏٺو وڃي ٿو</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>ڇا ماپجي ٿو</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>ڇا کٽل آهي</translation>
        </message>
        <message>
            <source>What is missing next</source>
            <translation>اڳتي ڇا کٽل آهي</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>نئون ڇا آهي</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>ڇا واعدو آهي</translation>
        </message>
        <message>
            <source>What it brings</source>
            <translation>ڇا آڻي ٿو</translation>
        </message>
        <message>
            <source>What it brought and cost</source>
            <translation>ڇا مليو ۽ ڪيترو خرچ ٿيو</translation>
        </message>
        <message>
            <source>What it carries</source>
            <translation>ان ۾ ڇا آهي</translation>
        </message>
        <message>
            <source>What it carries out</source>
            <translation>ڪهڙو ڪم پورو ڪري ٿي</translation>
        </message>
        <message>
            <source>What it earns in one year, in rupees.</source>
            <translation>هڪ سال جي آمدني، رپين ۾.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>هي ڇا آهي</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>ڪهڙي ڳالهه بابت</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>ڇا لاءِ آهي</translation>
        </message>
        <message>
            <source>What it is to solve, and for whom.</source>
            <translation>ان کي ڇا حل ڪرڻو آهي، ۽ ڪنهن لاءِ.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>ڇا لاءِ رقم ڏئي ٿو</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ان ۾ ڇا لکيل آهي</translation>
        </message>
        <message>
            <source>What it sent up to now stays. What it sends later is not taken in. No answer can be written for its district until another computer there is admitted.</source>
            <translation>ان هيستائين جيڪو موڪليو، اهو رهندو. پوءِ جيڪو موڪليندو، اهو شامل نه ٿيندو. جيستائين ان ضلعي جي ٻئي ڪمپيوٽر کي اجازت نه ملي، ضلعي لاءِ جواب نٿو لکي سگهجي.</translation>
        </message>
        <message>
            <source>What it sent up to now stays. What it sends later is not taken in. The next answer tells its district.</source>
            <translation>ان هيستائين جيڪو موڪليو، اهو رهندو. پوءِ جيڪو موڪليندو، اهو شامل نه ٿيندو. ايندڙ جواب ان جي ضلعي کي ٻڌائيندو.</translation>
        </message>
        <message>
            <source>What it serves</source>
            <translation>ڪنهن لاءِ آهي</translation>
        </message>
        <message>
            <source>What keeps the group from services and decisions.</source>
            <translation>ڪهڙي شيءِ هن گروهه کي خدمتن ۽ فيصلن کان پري رکي ٿي.</translation>
        </message>
        <message>
            <source>What lies behind: ask why until there is no further answer.</source>
            <translation>ان جي پويان ڇا آهي: “ڇو” پڇندا رهو جيستائين وڌيڪ جواب نه رهي.</translation>
        </message>
        <message>
            <source>What makes a row</source>
            <translation>قطار ڇا جي آهي</translation>
        </message>
        <message>
            <source>What must hold that the district cannot settle itself.</source>
            <translation>اها ڳالهه جنهن جو درست رهڻ ضروري آهي پر ضلعي جي اختيار ۾ ناهي.</translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>ڇا ڏسڻ جي ضرورت آهي</translation>
        </message>
        <message>
            <source>What one more crore buys, in the order of the priorities</source>
            <translation>وڌيڪ هڪ ڪروڙ مان ڇا ٿي سگهي ٿو، ترجيحن جي ترتيب سان</translation>
        </message>
        <message>
            <source>What one more crore would buy</source>
            <translation>وڌيڪ هڪ ڪروڙ مان ڇا ٿي سگهي ٿو</translation>
        </message>
        <message>
            <source>What partners offer</source>
            <translation>ڀائيوار ڇا ڏئي سگهن ٿا</translation>
        </message>
        <message>
            <source>What people said, and what was answered</source>
            <translation>ماڻهن ڇا چيو، ۽ ڇا جواب ڏنو ويو</translation>
        </message>
        <message>
            <source>What people said, in their words.</source>
            <translation>ماڻهن ڇا چيو، انهن جي ئي لفظن ۾.</translation>
        </message>
        <message>
            <source>What serves nothing yet</source>
            <translation>جيڪو اڃا ڪنهن لاءِ ناهي</translation>
        </message>
        <message>
            <source>What stands first in dates</source>
            <translation>تاريخن ۾ پهريان ڇا آهي</translation>
        </message>
        <message>
            <source>What the SDGs are</source>
            <translation>SDGs ڇا آهن</translation>
        </message>
        <message>
            <source>What the body is for, from its terms of reference.</source>
            <translation>هي ڇا لاءِ قائم آهي، ان جي ڪم جي شرطن موجب.</translation>
        </message>
        <message>
            <source>What the column {column} holds</source>
            <translation>هن ڪالم ۾ ڇا آهي: {column}</translation>
        </message>
        <message>
            <source>What the council will do to collect more.</source>
            <translation>ڪائونسل وڌيڪ وصوليءَ لاءِ ڇا ڪندي.</translation>
        </message>
        <message>
            <source>What the district answered or will do.</source>
            <translation>ضلعي ڇا جواب ڏنو يا ڇا ڪندو.</translation>
        </message>
        <message>
            <source>What the district promised and did</source>
            <translation>ضلعي ڇا واعدو ڪيو ۽ ڇا ڪيو</translation>
        </message>
        <message>
            <source>What the district takes up, what it does not, and why.</source>
            <translation>ضلعو ڇا مڃي ٿو، ڇا نه، ۽ ڇو.</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>قانون ڇا ٿو چوي</translation>
        </message>
        <message>
            <source>What the next officer in this post needs to know.</source>
            <translation>هن عهدي تي ايندڙ آفيسر کي ڇا ڄاڻڻ گهرجي.</translation>
        </message>
        <message>
            <source>What the plan costs</source>
            <translation>منصوبي جي لاڳت</translation>
        </message>
        <message>
            <source>What the province decided</source>
            <translation>صوبي جا فيصلا</translation>
        </message>
        <message>
            <source>What the reply says, in a sentence or two.</source>
            <translation>جواب ۾ ڇا لکيل آهي، هڪ ٻن جملن ۾.</translation>
        </message>
        <message>
            <source>What the report file would hold</source>
            <translation>رپورٽ جي فائل ۾ ڇا هوندو</translation>
        </message>
        <message>
            <source>What the sign means</source>
            <translation>نشانيءَ جو مطلب</translation>
        </message>
        <message>
            <source>What the tiles show</source>
            <translation>خانن ۾ ڇا ڏيکاريل آهي</translation>
        </message>
        <message>
            <source>What the value is about</source>
            <translation>قدر ڇا بابت آهي</translation>
        </message>
        <message>
            <source>What this gap could pay, in the order of the priorities</source>
            <translation>هن کوٽ مان ڇا ادا ٿي سگهي ٿو، ترجيحن جي ترتيب سان</translation>
        </message>
        <message>
            <source>What this program does not protect against</source>
            <translation>هي پروگرام ڪهڙين ڳالهين کان نٿو بچائي</translation>
        </message>
        <message>
            <source>What those who left wrote down</source>
            <translation>ڇڏي ويندڙن ڇا لکيو</translation>
        </message>
        <message>
            <source>What was asked upward</source>
            <translation>مٿان ڇا گهريو ويو</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>ڇا فيصلو ٿيو</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ڇا ڪيو ويو</translation>
        </message>
        <message>
            <source>What was done and what was seen.</source>
            <translation>ڇا ڪيو ويو ۽ ڇا ڏٺو ويو.</translation>
        </message>
        <message>
            <source>What was done and where, in one line.</source>
            <translation>ڇا ڪيو ويو ۽ ڪٿي، هڪ سٽ ۾.</translation>
        </message>
        <message>
            <source>What was done in this quarter, in two or three sentences.</source>
            <translation>هن ٽماهيءَ ۾ ڇا ڪيو ويو، ٻن ٽن جملن ۾.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ڇا مليو</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>ڇا سکيو ويو</translation>
        </message>
        <message>
            <source>What was not done here before.</source>
            <translation>جيڪو هتي اڳ نه ڪيو ويو هو.</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>ڪهڙو واعدو ٿيو</translation>
        </message>
        <message>
            <source>What was promised, to whom, in two or three sentences.</source>
            <translation>ڇا واعدو ڪيو ويو ۽ ڪنهن سان، ٻن ٽن جملن ۾.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ڇا چيو ويو</translation>
        </message>
        <message>
            <source>What was said and answered</source>
            <translation>ڇا چيو ويو ۽ جواب</translation>
        </message>
        <message>
            <source>What was said. Leave out names, CNICs and phone numbers.</source>
            <translation>ڇا چيو ويو. نالا، شناختي ڪارڊ نمبر ۽ فون نمبر نه لکو.</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>ڇا ڏٺو ويو</translation>
        </message>
        <message>
            <source>What was spent up to 30 June before the first year, in rupees.</source>
            <translation>پهرين سال کان اڳ واري 30 جون تائين جيڪو خرچ ٿيو، رپين ۾.</translation>
        </message>
        <message>
            <source>What was wrong and what was done</source>
            <translation>مسئلو ڇا هو ۽ ڇا ڪيو ويو</translation>
        </message>
        <message>
            <source>What was wrong before, and for whom.</source>
            <translation>اڳ ۾ ڪهڙي خرابي هئي، ۽ ڪنهن لاءِ.</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>ڇا ڪيو ويندو</translation>
        </message>
        <message>
            <source>What will be done in the next quarter.</source>
            <translation>ايندڙ ٽماهيءَ ۾ ڇا ڪيو ويندو.</translation>
        </message>
        <message>
            <source>What will be so, where, for whom and by when.</source>
            <translation>ڇا ٿي چڪو هوندو، ڪٿي، ڪنهن لاءِ ۽ ڪڏهن تائين.</translation>
        </message>
        <message>
            <source>What would earn more</source>
            <translation>وڌيڪ مارڪون ڪيئن ملنديون</translation>
        </message>
        <message>
            <source>What you did last may not have been carried out. Look at it once more.</source>
            <translation>ٿي سگهي ٿو ته توهان جو آخري عمل پورو نه ٿيو هجي. ان کي هڪ ڀيرو ٻيهر ڏسو.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>ڪڏهن</translation>
        </message>
        <message>
            <source>When called</source>
            <translation>گهرائڻ تي</translation>
        </message>
        <message>
            <source>When the stick is too small</source>
            <translation>جڏهن يو ايس بي ننڍي هجي</translation>
        </message>
        <message>
            <source>When there is a line</source>
            <translation>جڏهن رابطو هجي</translation>
        </message>
        <message>
            <source>Where best and worst lie furthest apart</source>
            <translation>جتي بهترين ۽ ڪمزور ترين حصي ۾ سڀ کان وڌيڪ فرق آهي</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>ڪنهن ۾ شامل</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>ڪٿان آيو</translation>
        </message>
        <message>
            <source>Where it is felt most.</source>
            <translation>جتي هي سڀ کان وڌيڪ محسوس ٿئي ٿو.</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>ڪٿان ورتل</translation>
        </message>
        <message>
            <source>Where it should be by now</source>
            <translation>هيستائين جتي هجڻ گهرجي</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>صورتحال</translation>
        </message>
        <message>
            <source>Where it was used</source>
            <translation>ڪٿي استعمال ٿيو</translation>
        </message>
        <message>
            <source>Where the district stands</source>
            <translation>ضلعي جي صورتحال</translation>
        </message>
        <message>
            <source>Where the eight steps stand</source>
            <translation>اٺ مرحلا ڪٿي پهتا</translation>
        </message>
        <message>
            <source>Where the money goes</source>
            <translation>رقم ڪٿي وڃي ٿي</translation>
        </message>
        <message>
            <source>Where the table starts</source>
            <translation>جدول ڪٿان شروع ٿئي ٿو</translation>
        </message>
        <message>
            <source>Where the values come from</source>
            <translation>قدرون ڪٿان اچن ٿيون</translation>
        </message>
        <message>
            <source>Which indicators</source>
            <translation>ڪهڙا اشاريا</translation>
        </message>
        <message>
            <source>Which items are covered</source>
            <translation>ڪهڙا نڪتا پورا آهن</translation>
        </message>
        <message>
            <source>Which money</source>
            <translation>ڪهڙي رقم</translation>
        </message>
        <message>
            <source>Which part of which report</source>
            <translation>ڪهڙي رپورٽ جو ڪهڙو حصو</translation>
        </message>
        <message>
            <source>Which practice was adopted? Name it.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪهڙو ڪامياب تجربو اپنايو ويو؟ ان جو نالو لکو.</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>ڪهڙيون داخلائون</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>ڪهڙيون قطارون</translation>
        </message>
        <message>
            <source>Which targets are shown</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>ڪهڙا ذيلي هدف ڏيکاريا وڃن</translation>
        </message>
        <message>
            <source>Which values</source>
            <translation>ڪهڙا قدر</translation>
        </message>
        <message>
            <source>Which work and quarter</source>
            <translation>ڪهڙو ڪم ۽ ٽماهي</translation>
        </message>
        <message>
            <source>Who and by when</source>
            <translation>ڪير ۽ ڪڏهن تائين</translation>
        </message>
        <message>
            <source>Who and until when</source>
            <translation>ڪير ۽ ڪيتري وقت تائين</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>ڪير ۽ ڪڏهن</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>ڪير ۽ ڪٿي</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>جوابدار ڪير آهي</translation>
        </message>
        <message>
            <source>Who bears a loss, a delay or damage.</source>
            <translation>نقصان، تاخير يا خرابيءَ جو بار ڪير کڻندو.</translation>
        </message>
        <message>
            <source>Who benefits</source>
            <translation>فائدو ڪنهن کي ٿيندو</translation>
        </message>
        <message>
            <source>Who came to the meetings</source>
            <translation>اجلاسن ۾ ڪير آيو</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>عمل ڪير ڪندو</translation>
        </message>
        <message>
            <source>Who decides and who carries out</source>
            <translation>ڪير فيصلو ڪري ٿو ۽ ڪير عمل ڪري ٿو</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>ڪم ڪير ڪندو</translation>
        </message>
        <message>
            <source>Who does it (if known)</source>
            <translation>ڪم ڪير ڪندو (جي معلوم هجي)</translation>
        </message>
        <message>
            <source>Who gains</source>
            <translation>فائدو ڪنهن کي ٿيندو</translation>
        </message>
        <message>
            <source>Who gives it</source>
            <translation>ڪير ڏئي ٿو</translation>
        </message>
        <message>
            <source>Who held it and about what</source>
            <translation>ڪنهن ڪوٺايو ۽ ڪهڙي ڳالهه بابت</translation>
        </message>
        <message>
            <source>Who holds it</source>
            <translation>ڪنهن وٽ آهي</translation>
        </message>
        <message>
            <source>Who holds the function in practice.</source>
            <translation>عملي طور هي فرض ڪنهن وٽ آهي.</translation>
        </message>
        <message>
            <source>Who holds which seat</source>
            <translation>ڪهڙي سيٽ ڪنهن وٽ آهي</translation>
        </message>
        <message>
            <source>Who is responsible for what</source>
            <translation>ڪير ڪهڙي ڪم جو ذميوار آهي</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>ڪير آهي</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>ڪنهن لاءِ آهي</translation>
        </message>
        <message>
            <source>Who it serves</source>
            <translation>فائدو ڪنهن کي آهي</translation>
        </message>
        <message>
            <source>Who it speaks for</source>
            <translation>ڪنهن جي نمائندگي</translation>
        </message>
        <message>
            <source>Who judged it</source>
            <translation>فيصلو ڪنهن ڪيو</translation>
        </message>
        <message>
            <source>Who matters</source>
            <translation>اهم ڌريون</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>ڪير ڏسي سگهي ٿو</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>استعمال جي اجازت</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>ڪير ادا ڪندو</translation>
        </message>
        <message>
            <source>Who pays and who bears the risk</source>
            <translation>ڪير ادا ڪندو ۽ خطرو ڪنهن تي</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>رپورٽ ڪير ڏئي ٿو</translation>
        </message>
        <message>
            <source>Who runs it now</source>
            <translation>هاڻي ڪير هلائي ٿو</translation>
        </message>
        <message>
            <source>Who scored what</source>
            <translation>ڪنهن ڪهڙو اسڪور ڏنو</translation>
        </message>
        <message>
            <source>Who sent it</source>
            <translation>ڪنهن موڪليو</translation>
        </message>
        <message>
            <source>Who sits at the table</source>
            <translation>اجلاس جي ميز تي ڪير آهي</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>ڪنهن حصو ورتو</translation>
        </message>
        <message>
            <source>Who uses this computer?</source>
            <translation>هي ڪمپيوٽر ڪير استعمال ڪري ٿو؟</translation>
        </message>
        <message>
            <source>Who was in the room</source>
            <translation>ڪير حاضر هو</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>ڪير موجود هو</translation>
        </message>
        <message>
            <source>Who was trained</source>
            <translation>ڪنهن کي سکيا ملي</translation>
        </message>
        <message>
            <source>Whole gap of {gap}</source>
            <translation>سڄي مالي کوٽ: {gap}</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>سڄو انگ</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>هي ڪنهن لاءِ آهي.</translation>
        </message>
        <message>
            <source>Whom it touches</source>
            <translation>ڪنهن تي اثر پوي ٿو</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>سبب</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>ائين ڇو آهي</translation>
        </message>
        <message>
            <source>Why it was returned or questioned.</source>
            <translation>هي ڇو واپس ٿيو يا سوال ڇو ڪيو ويو.</translation>
        </message>
        <message>
            <source>Why it was set aside</source>
            <translation>الڳ ڇو رکي وئي</translation>
        </message>
        <message>
            <source>Why money was withheld or lapsed, if it was.</source>
            <translation>رقم ڇو روڪي وئي يا مدو ڇو ختم ٿيو، جيڪڏهن ائين ٿيو.</translation>
        </message>
        <message>
            <source>Why there is no value</source>
            <translation>قدر ڇو ناهي</translation>
        </message>
        <message>
            <source>Why this share, in one sentence.</source>
            <translation>هي حصو ڇو، هڪ جملي ۾.</translation>
        </message>
        <message>
            <source>With a data gap</source>
            <translation>جن جي انگن ۾ کوٽ آهي</translation>
        </message>
        <message>
            <source>With a disability</source>
            <translatorcomment>معذوري وارا (persons with disabilities): Which term does the department use?</translatorcomment>
            <translation>معذوري وارا ماڻهو</translation>
        </message>
        <message>
            <source>With a seat</source>
            <translation>سيٽ سان</translation>
        </message>
        <message>
            <source>With a start file a district knows its province from the first day, and its bundles can be closed for it.</source>
            <translation>شروعاتي فائل سان ضلعو پهرين ڏينهن کان پنهنجي صوبي کي سڃاڻي ٿو، ۽ ان جا بنڊل صوبي لاءِ بند ڪري سگهجن ٿا.</translation>
        </message>
        <message>
            <source>With a status</source>
            <translation>حيثيت وارا</translation>
        </message>
        <message>
            <source>With a value still due</source>
            <translation>جن جي قدر باقي</translation>
        </message>
        <message>
            <source>With an adoption</source>
            <translation>جن مان ڪجهه اپنايو ويو</translation>
        </message>
        <message>
            <source>With the task force</source>
            <translation>ٽاسڪ فورس وٽ</translation>
        </message>
        <message>
            <source>With whom and when</source>
            <translation>ڪنهن سان ۽ ڪڏهن</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>واپس ورتل</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>روڪي وئي</translation>
        </message>
        <message>
            <source>Without a date: {number}</source>
            <translation>بنا تاريخ: {number}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>بنا نالي</translation>
        </message>
        <message>
            <source>Without a source: {figure}</source>
            <translation>ماخذ کان سواءِ: {figure}</translation>
        </message>
        <message>
            <source>Without an SDG share</source>
            <translation>SDG حصي کان سواءِ</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>جواب کان سواءِ</translation>
        </message>
        <message>
            <source>Without an update</source>
            <translation>تازي رپورٽ کان سواءِ</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>عورت</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>عورتون</translation>
        </message>
        <message>
            <source>Women hold at least {percent} of the seats.</source>
            <translation>سيٽن ۾ عورتن جو حصو گهٽ ۾ گهٽ {percent} هوندو.</translation>
        </message>
        <message>
            <source>Women hold {share} % of the filled seats; {wanted} % are wanted.</source>
            <translation>ڀريل سيٽن مان {share} سيڪڙو عورتن وٽ آهن؛ {wanted} سيڪڙو گهرجن.</translation>
        </message>
        <message>
            <source>Women hold {share} of the filled seats; {wanted} are wanted.</source>
            <translation>ڀريل سيٽن ۾ عورتن جو حصو {share} آهي؛ گهربل حصو {wanted} آهي.</translation>
        </message>
        <message>
            <source>Women hold {share} of the seats with a vote; {wanted} are wanted.</source>
            <translation>ووٽ وارين سيٽن ۾ عورتن جو حصو {share} آهي؛ گهربل حصو {wanted} آهي.</translation>
        </message>
        <message>
            <source>Women in the task forces</source>
            <translation>ٽاسڪ فورسن ۾ عورتون</translation>
        </message>
        <message>
            <source>Women met</source>
            <translation>مليل عورتون</translation>
        </message>
        <message>
            <source>Women present</source>
            <translation>حاضر عورتون</translation>
        </message>
        <message>
            <source>Women present cannot be more than the members present. Check both counts.</source>
            <translation>حاضر عورتون حاضر ميمبرن کان وڌيڪ ٿي نٿيون سگهن. ٻئي تعداد جاچيو.</translation>
        </message>
        <message>
            <source>Women served</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>فائدو وٺندڙ عورتون</translation>
        </message>
        <message>
            <source>Women served directly</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>سڌو فائدو وٺندڙ عورتون</translation>
        </message>
        <message>
            <source>Women's group</source>
            <translation>عورتن جو گروهه</translation>
        </message>
        <message>
            <source>Women's share</source>
            <translation>عورتن جو حصو</translation>
        </message>
        <message>
            <source>Women's share wanted</source>
            <translation>عورتن جو گهربل حصو</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word دستاويز</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>لفظ</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>ڪم</translation>
        </message>
        <message>
            <source>Work against money</source>
            <translation>ڪم ۽ رقم جي ڀيٽ</translation>
        </message>
        <message>
            <source>Work ahead of money</source>
            <translation>ڪم رقم کان اڳتي</translation>
        </message>
        <message>
            <source>Work and money</source>
            <translation>ڪم ۽ رقم</translation>
        </message>
        <message>
            <source>Work and money go together</source>
            <translation>ڪم ۽ رقم گڏ هلن ٿا</translation>
        </message>
        <message>
            <source>Work done</source>
            <translation>ٿيل ڪم</translation>
        </message>
        <message>
            <source>Work done, %</source>
            <translation>ٿيل ڪم، %</translation>
        </message>
        <message>
            <source>Work in progress</source>
            <translation>ڪم جاري</translation>
        </message>
        <message>
            <source>Work in the quarter</source>
            <translation>ٽماهيءَ ۾ ڪم</translation>
        </message>
        <message>
            <source>Work is kept on this computer's own disk, not on a stick or a network folder. Choose another folder.</source>
            <translation>ڪم هن ڪمپيوٽر جي پنهنجي ڊسڪ تي رکبو آهي، يو ايس بي يا نيٽ ورڪ جي فولڊر ۾ نه. ٻيو فولڊر چونڊيو.</translation>
        </message>
        <message>
            <source>Work not known</source>
            <translation>ڪم معلوم ناهي</translation>
        </message>
        <message>
            <source>Work order given</source>
            <translation>ورڪ آرڊر جاري</translation>
        </message>
        <message>
            <source>Work reported last</source>
            <translation>آخري رپورٽ موجب ڪم</translation>
        </message>
        <message>
            <source>Work seen on site</source>
            <translation>موقعي تي ڏٺل ڪم</translation>
        </message>
        <message>
            <source>Work that is late or asks for help</source>
            <translation>تاخير وارو ڪم يا جنهن لاءِ مدد گهرجي</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>ڪم ڪري ٿو</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>ورڪنگ گروپ</translation>
        </message>
        <message>
            <source>Working paper for the development committee</source>
            <translation>ترقياتي ڪميٽيءَ لاءِ ورڪنگ پيپر</translation>
        </message>
        <message>
            <source>Works against an item</source>
            <translation>ڪنهن نڪتي تي مخالف اثر</translation>
        </message>
        <message>
            <source>Works against it</source>
            <translation>مخالف اثر</translation>
        </message>
        <message>
            <source>Works: {number}</source>
            <translation>ڪم: {number}</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>ورڪشاپ</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>ڪمزور ترين</translation>
        </message>
        <message>
            <source>Worst rank</source>
            <translation>هيٺيون درجو</translation>
        </message>
        <message>
            <source>Write a new bundle instead</source>
            <translation>ان جي بدران نئون بنڊل لکو</translation>
        </message>
        <message>
            <source>Write a practice</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>ڪامياب تجربو لکو</translation>
        </message>
        <message>
            <source>Write another</source>
            <translation>ٻيو لکو</translation>
        </message>
        <message>
            <source>Write clearly. Leave a line empty when the answer is not known.</source>
            <translation>صاف لکو. جواب معلوم نه هجي ته سٽ خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>Write down what worked and what did not so that another council can use it, and try things on a small scale first. Practices cleared by the province travel to every district in its packs; cooperation between councils is recorded as it grows.</source>
            <translatorcomment>ڪامياب تجرب (best practice): Would an office say this of a good practice?</translatorcomment>
            <translation>لکو ته ڇا ڪامياب ٿيو ۽ ڇا نه، ته جيئن ٻي ڪائونسل ان مان فائدو وٺي سگهي، ۽ نئين شيءِ پهريان ننڍي پيماني تي آزمايو. صوبي کان منظور ٿيل ڪامياب تجربا ان جي پيڪن ۾ هر ضلعي تائين پهچن ٿا؛ ڪائونسلن جو تعاون جيئن جيئن وڌي ٿو، درج ڪيو وڃي ٿو.</translation>
        </message>
        <message>
            <source>Write it on the stick</source>
            <translation>يو ايس بيءَ تي لکو</translation>
        </message>
        <message>
            <source>Write the action plan</source>
            <translation>عملي منصوبو تيار ڪريو</translation>
        </message>
        <message>
            <source>Write the actions</source>
            <translation>قدم لکو</translation>
        </message>
        <message>
            <source>Write the answers on the stick</source>
            <translation>جواب يو ايس بيءَ تي لکو</translation>
        </message>
        <message>
            <source>Write the monitoring plan</source>
            <translation>نگرانيءَ جو منصوبو لکو</translation>
        </message>
        <message>
            <source>Write the response to what people said.</source>
            <translation>ماڻهن جي ڳالهين تي ضلعي جو جواب لکو.</translation>
        </message>
        <message>
            <source>Write the start file</source>
            <translation>شروعاتي فائل لکو</translation>
        </message>
        <message>
            <source>Write with Urdu and Sindhi letters</source>
            <translation>اردو ۽ سنڌي اکرن سان لکو</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>لکندڙ</translation>
        </message>
        <message>
            <source>Written by {district}, signed on {computer}, cleared by {office} on {day}</source>
            <translation>لکڻ: {district}، دستخط: {computer}، منظوري: {office}، {day}</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>لکڻ جي تاريخ</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>لکيون ويون: {files}</translation>
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
            <translation>سالياني لاڳت</translation>
        </message>
        <message>
            <source>Yearly income</source>
            <translation>سالياني آمدني</translation>
        </message>
        <message>
            <source>Yearly income as a multiple of yearly cost. From 1 upwards it carries itself.</source>
            <translation>سالياني آمدني سالياني لاڳت جي ڪيترا ڀيرا آهي. 1 يا ان کان وڌيڪ هجي ته هي پنهنجو خرچ پاڻ کڻي ٿي.</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>سال</translation>
        </message>
        <message>
            <source>Years still needed</source>
            <translation>اڃا گهربل سال</translation>
        </message>
        <message>
            <source>Years until it has paid back</source>
            <translation>رقم واپس ٿيڻ تائين سال</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ها</translation>
        </message>
        <message>
            <source>Yes allows it on the public sheet, without the sender.</source>
            <translation>“ها” هجي ته هي موڪليندڙ جي نالي کان سواءِ عوامي پرچي تي اچي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Yes if it only stands in for what should be measured.</source>
            <translation>“ها” جيڪڏهن هي رڳو ان شيءِ جي بدران آهي جيڪا ماپجڻ گهرجي.</translation>
        </message>
        <message>
            <source>Yes if someone has read the section itself.</source>
            <translation>“ها” جيڪڏهن ڪنهن پاڻ اهو دفعو پڙهيو آهي.</translation>
        </message>
        <message>
            <source>Yes if the name may stand on papers for the public.</source>
            <translation>“ها” جيڪڏهن نالو عوام لاءِ ڪاغذن تي اچي سگهي ٿو.</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>ها يا نه</translation>
        </message>
        <message>
            <source>Yes puts it on the province's list.</source>
            <translation>“ها” هجي ته هي صوبي جي فهرست ۾ اچي وڃي ٿو.</translation>
        </message>
        <message>
            <source>Yes sends it to the province for the other districts.</source>
            <translation>“ها” هجي ته هي ٻين ضلعن لاءِ صوبي ڏانهن موڪليو وڃي ٿو.</translation>
        </message>
        <message>
            <source>Yes, for now</source>
            <translation>ها، في الحال</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>ڪالهه</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>توهان جو جواب</translation>
        </message>
        <message>
            <source>Your district and you</source>
            <translation>توهان جو ضلعو ۽ توهان</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>توهان جو نالو</translation>
        </message>
        <message>
            <source>Your office and you</source>
            <translation>توهان جي آفيس ۽ توهان</translation>
        </message>
        <message>
            <source>Your own judgement, from 0 to 100.</source>
            <translation>توهان جو پنهنجو اندازو، 0 کان 100 تائين.</translation>
        </message>
        <message>
            <source>Your phone (if you like)</source>
            <translation>توهان جو فون (جي چاهيو)</translation>
        </message>
        <message>
            <source>Your post (if you like)</source>
            <translation>توهان جو عهدو (جي چاهيو)</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>توهان جو سوال</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>توهان جو سبب</translation>
        </message>
        <message>
            <source>Your work is back.</source>
            <translation>توهان جو ڪم واپس اچي ويو آهي.</translation>
        </message>
        <message>
            <source>Your work is copied to {path}. Go on with it on another computer.</source>
            <translation>توهان جي ڪم جو نقل هتي آهي: {path}. ٻئي ڪمپيوٽر تي ان کي جاري رکو.</translation>
        </message>
        <message>
            <source>Your work is safe and locked. Type the password.</source>
            <translation>توهان جو ڪم محفوظ آهي ۽ ان کي تالو لڳل آهي. پاسورڊ لکو.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. The second place {path} cannot be reached. Connect the drive.</source>
            <translation>توهان جو ڪم هن ڪمپيوٽر تي محفوظ آهي. ٻي جاءِ تائين پهچ نٿي ٿئي: {path}. ڊرائيو لڳايو.</translation>
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation>توهان جو ڪم محفوظ آهي.</translation>
        </message>
        <message>
            <source>Your work is safe. A bundle can be closed only for a province whose certificate has come. Write a request for the provincial office and take in its answer first.</source>
            <translation>توهان جو ڪم محفوظ آهي. بنڊل رڳو ان صوبي لاءِ بند ڪري سگهجي ٿو جنهن جو سرٽيفڪيٽ پهچي چڪو هجي. پهريان صوبائي آفيس لاءِ درخواست لکو ۽ ان جو جواب شامل ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. A newer version of the program wrote it. Update the program, or only look.</source>
            <translation>توهان جو ڪم محفوظ آهي. هي پروگرام جي نئين نسخي سان لکيل آهي. پروگرام کي نئون ڪريو، يا رڳو ڏسو.</translation>
        </message>
        <message>
            <source>Your work is safe. Another program holds the file. Close that program and try again.</source>
            <translation>توهان جو ڪم محفوظ آهي. فائل ٻئي پروگرام ۾ کليل آهي. اهو پروگرام بند ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. Bundle {number} no longer waits on this computer. Export again: the next bundle carries it all.</source>
            <translatorcomment>بنڊل تيار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>توهان جو ڪم محفوظ آهي. بنڊل {number} هاڻي هن ڪمپيوٽر تي انتظار ۾ ناهي. ٻيهر بنڊل تيار ڪريو: ايندڙ بنڊل ۾ سڀ ڪجهه هوندو.</translation>
        </message>
        <message>
            <source>Your work is safe. Changes {first} to {last} of {office} have not come yet. Nothing was taken in.</source>
            <translation>توهان جو ڪم محفوظ آهي. {first} کان {last} تائين تبديليون اڃا نه پهتيون آهن، آفيس: {office}. ڪجهه به شامل نه ٿيو.</translation>
        </message>
        <message>
            <source>Your work is safe. It is open in another window of the program. Close that window first.</source>
            <translation>توهان جو ڪم محفوظ آهي. اهو پروگرام جي ٻي ونڊوءَ ۾ کليل آهي. پهريان اها ونڊو بند ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. No bundle waits to be copied. Export one first.</source>
            <translatorcomment>بنڊل تيار (export bundle): Is making a bundle understood from this word?</translatorcomment>
            <translation>توهان جو ڪم محفوظ آهي. نقل لاءِ ڪو بنڊل انتظار ۾ ناهي. پهريان بنڊل تيار ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. No computer of {place} is admitted here yet, so nobody could open the answer. Take in the district's request first.</source>
            <translation>توهان جو ڪم محفوظ آهي. هن هنڌ جي ڪنهن به ڪمپيوٽر کي هتي اڃا اجازت ناهي: {place}. تنهنڪري جواب ڪير به کولي نه سگهندو. پهريان ضلعي جي درخواست شامل ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. Nothing was taken in, because two computers write under one name. Ask for a new bundle.</source>
            <translation>توهان جو ڪم محفوظ آهي. ڪجهه به شامل نه ٿيو، ڇو ته ٻه ڪمپيوٽر هڪ ئي نالي سان لکن ٿا. نئون بنڊل گهرايو.</translation>
        </message>
        <message>
            <source>Your work is safe. Nothing was written over {file}. Choose a folder, or a new name that ends in {ending}.</source>
            <translation>توهان جو ڪم محفوظ آهي. {file} تي ڪجهه نه لکيو ويو. ڪو فولڊر چونڊيو، يا {ending} تي ختم ٿيندڙ نئون نالو ڏيو.</translation>
        </message>
        <message>
            <source>Your work is safe. Only a district office writes a request. This is the provincial office.</source>
            <translation>توهان جو ڪم محفوظ آهي. درخواست رڳو ضلعي آفيس لکي ٿي. هي صوبائي آفيس آهي.</translation>
        </message>
        <message>
            <source>Your work is safe. Only the password opens it.</source>
            <translation>توهان جو ڪم محفوظ آهي. اهو رڳو پاسورڊ سان کلي ٿو.</translation>
        </message>
        <message>
            <source>Your work is safe. Only the provincial office can do this. Ask it by phone.</source>
            <translation>توهان جو ڪم محفوظ آهي. هي رڳو صوبائي آفيس ڪري سگهي ٿي. ان کي فون تي چئو.</translation>
        </message>
        <message>
            <source>Your work is safe. Say which district the answer is for.</source>
            <translation>توهان جو ڪم محفوظ آهي. ٻڌايو ته جواب ڪهڙي ضلعي لاءِ آهي.</translation>
        </message>
        <message>
            <source>Your work is safe. The disk is full. Free some space and try again.</source>
            <translation>توهان جو ڪم محفوظ آهي. ڊسڪ ڀرجي وئي آهي. ڪجهه جاءِ خالي ڪريو ۽ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. The file could not be written to {folder}. Check that the stick has room and is not locked, then try again.</source>
            <translation>توهان جو ڪم محفوظ آهي. فائل هن فولڊر ۾ لکي نه سگهي: {folder}. ڏسو ته يو ايس بيءَ تي جاءِ آهي ۽ ان تي تالو لڳل ناهي، پوءِ ٻيهر ڪوشش ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. The paper could not be written there. Choose another place.</source>
            <translation>توهان جو ڪم محفوظ آهي. ڪاغذ اتي لکي نه سگهيو. ٻي جاءِ چونڊيو.</translation>
        </message>
        <message>
            <source>Your work is safe. The report could not be written: {why}. Choose another place.</source>
            <translation>توهان جو ڪم محفوظ آهي. رپورٽ لکي نه سگهي: {why}. ٻي جاءِ چونڊيو.</translation>
        </message>
        <message>
            <source>Your work is safe. The stick was taken out before copying ended. Put it back and press “Continue copying”: it goes on from {percent} %.</source>
            <translation>توهان جو ڪم محفوظ آهي. نقل پوري ٿيڻ کان اڳ يو ايس بي نڪري وئي. ان کي ٻيهر لڳايو ۽ “نقل جاري رکو” دٻايو: اها {percent} سيڪڙو کان اڳتي هلندي.</translation>
        </message>
        <message>
            <source>Your work is safe. This bundle holds something that cannot be read. Nothing was taken in.</source>
            <translation>توهان جو ڪم محفوظ آهي. هن بنڊل ۾ اهڙي شيءِ آهي جيڪا پڙهي نٿي سگهجي. ڪجهه به شامل نه ٿيو.</translation>
        </message>
        <message>
            <source>Your work is safe. This is more than fits into a single bundle. Remove very large attachments or send the scans separately.</source>
            <translation>توهان جو ڪم محفوظ آهي. هي هڪ بنڊل جي گنجائش کان وڌيڪ آهي. تمام وڏيون گڏيل فائلون هٽايو يا اسڪين الڳ موڪليو.</translation>
        </message>
        <message>
            <source>Your work is safe. {address} cannot be reached now. Check the connection, or use a stick.</source>
            <translation>توهان جو ڪم محفوظ آهي. هن وقت هن پتي تائين پهچ نٿي ٿئي: {address}. ڪنيڪشن جاچيو، يا يو ايس بي استعمال ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. {address} did not keep what was sent. Try again later, or use a stick.</source>
            <translation>توهان جو ڪم محفوظ آهي. جيڪو موڪليو ويو، سو هن پتي تي نه رکيو ويو: {address}. پوءِ ٻيهر ڪوشش ڪريو، يا يو ايس بي استعمال ڪريو.</translation>
        </message>
        <message>
            <source>Your work is safe. {folder} has too little room for the next part of the bundle. Free some space on it, or put in another stick.</source>
            <translation>توهان جو ڪم محفوظ آهي. بنڊل جي ايندڙ حصي لاءِ هتي جاءِ گهٽ آهي: {folder}. ان تي ڪجهه جاءِ خالي ڪريو، يا ٻي يو ايس بي لڳايو.</translation>
        </message>
        <message>
            <source>Your work on this computer is safe.</source>
            <translation>هن ڪمپيوٽر تي توهان جو ڪم محفوظ آهي.</translation>
        </message>
        <message>
            <source>Your work on this computer is safe. Last saved: {time}.</source>
            <translation>هن ڪمپيوٽر تي توهان جو ڪم محفوظ آهي. آخري ڀيرو محفوظ ٿيو: {time}.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>توهان جو</translation>
        </message>
        <message>
            <source>Youth</source>
            <translation>نوجوان</translation>
        </message>
        <message>
            <source>Youth group</source>
            <translation>نوجوانن جو گروهه</translation>
        </message>
        <message>
            <source>Zakat or Bait-ul-Mal</source>
            <translation>زڪوات يا بيت المال</translation>
        </message>
        <message>
            <source>Zero</source>
            <translation>صفر</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>گهرائڻ تي</translation>
        </message>
        <message>
            <source>at closing</source>
            <translation>بند ڪرڻ وقت</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>ٻاهران آڻڻ کان اڳ</translation>
        </message>
        <message>
            <source>before an update of the program</source>
            <translation>پروگرام جي نئين نسخي کان اڳ</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>واپس وڃڻ کان اڳ</translation>
        </message>
        <message>
            <source>before the lock was changed</source>
            <translation>تالو بدلائڻ کان اڳ</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>different places</source>
            <translation>مختلف هنڌ</translation>
        </message>
        <message>
            <source>from {coverage} districts</source>
            <translation>ضلعا: {coverage}</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>ضروري</translation>
        </message>
        <message>
            <source>not tagged</source>
            <translation>ڳنڍيل ناهي</translation>
        </message>
        <message>
            <source>not visited yet</source>
            <translation>اڃا دورو نه ٿيو</translation>
        </message>
        <message>
            <source>of the day</source>
            <translation>ڏينهن جو</translation>
        </message>
        <message>
            <source>people, places and papers, {count}</source>
            <translation>ماڻهو، هنڌ ۽ ڪاغذ، {count}</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>ماڻهو</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>پهتو</translation>
        </message>
        <message>
            <source>rupees</source>
            <translation>رپيا</translation>
        </message>
        <message>
            <source>same district</source>
            <translation>ساڳيو ضلعو</translation>
        </message>
        <message>
            <source>same tehsil</source>
            <translation>ساڳي تحصيل</translation>
        </message>
        <message>
            <source>same union council</source>
            <translation>ساڳي يونين ڪائونسل</translation>
        </message>
        <message>
            <source>sorted by {column}</source>
            <translation>ترتيب: {column}</translation>
        </message>
        <message>
            <source>sorted by {column}, largest first</source>
            <translation>ترتيب: {column}، وڏو پهريان</translation>
        </message>
        <message>
            <source>step {number}, {count}</source>
            <translation>مرحلو {number}، {count}</translation>
        </message>
        <message>
            <source>the older unit</source>
            <translatorcomment>ايڪو (unit): Is another word for a unit of measure in use?</translatorcomment>
            <translation>پراڻو ايڪو</translation>
        </message>
        <message>
            <source>to be verified</source>
            <translation>تصديق باقي</translation>
        </message>
        <message>
            <source>to row</source>
            <translation>هن قطار تائين</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>تصديق ٿيل</translation>
        </message>
        <message>
            <source>{amount} a person</source>
            <translation>في ماڻهو {amount}</translation>
        </message>
        <message>
            <source>{answered} of {received} messages are answered. Late: {late}.</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>{received} مان {answered} پيغامن جو جواب ڏنو ويو. تاخير جو شڪار: {late}.</translation>
        </message>
        <message>
            <source>{brought} brought in, {aside} set aside, 0 lost.</source>
            <translation>{brought} آيون، {aside} الڳ رکيون ويون، 0 ضايع ٿيون.</translation>
        </message>
        <message>
            <source>{bundle}: {state}</source>
            <translation>{bundle}: {state}</translation>
        </message>
        <message>
            <source>{carries} of {all} partnerships earn at least what they cost in a year.</source>
            <translation>{all} مان {carries} ڀائيواريون سال ۾ گهٽ ۾ گهٽ پنهنجي لاڳت جيتري آمدني ڏين ٿيون.</translation>
        </message>
        <message>
            <source>{changes} not confirmed yet: {steps}</source>
            <translation>{changes}، تصديق باقي: {steps}</translation>
        </message>
        <message>
            <source>{changes} not sent</source>
            <translation>نه موڪليل: {changes}</translation>
        </message>
        <message>
            <source>{changes}: {steps}</source>
            <translation>{changes}: {steps}</translation>
        </message>
        <message>
            <source>{cleared} of {needed} needed sections are cleared. Figures without a source: {bare}.</source>
            <translation>{needed} مان {cleared} ضروري حصا منظور ٿيل آهن. ماخذ کان سواءِ انگ: {bare}.</translation>
        </message>
        <message>
            <source>{code}, {time}</source>
            <translation>{code}، {time}</translation>
        </message>
        <message>
            <source>{computer} is no longer trusted. What came before stays.</source>
            <translation>هي ڪمپيوٽر هاڻي ڀروسي وارو ناهي: {computer}. جيڪو اڳ آيو، اهو رهندو.</translation>
        </message>
        <message>
            <source>{computer} of {place}</source>
            <translation>{computer}، {place}</translation>
        </message>
        <message>
            <source>{computer} of {place} is admitted.</source>
            <translation>ڪمپيوٽر کي اجازت ملي وئي: {computer}، {place}.</translation>
        </message>
        <message>
            <source>{computer} of {place} is admitted. This office is now a practice office.</source>
            <translation>ڪمپيوٽر کي اجازت ملي وئي: {computer}، {place}. هاڻي هي مشقي آفيس آهي.</translation>
        </message>
        <message>
            <source>{count} papers are damaged. Add them again, or ask the office that sent them.</source>
            <translation>{count} ڪاغذ خراب آهن. انهن کي ٻيهر شامل ڪريو، يا موڪليندڙ آفيس کان گهرايو.</translation>
        </message>
        <message>
            <source>{count} papers have not arrived yet.</source>
            <translation>{count} ڪاغذ اڃا نه پهتا آهن.</translation>
        </message>
        <message>
            <source>{count} received changes are set aside, because their office may not make them.</source>
            <translation>{count} وصول ٿيل تبديليون الڳ رکيل آهن، ڇو ته انهن جي آفيس کي اهي ڪرڻ جي اجازت ناهي.</translation>
        </message>
        <message>
            <source>{count} records are not as the log tells them. Run the repair to put them right.</source>
            <translation>{count} داخلائون تبديلين جي رجسٽر مطابق ناهن. انهن کي درست ڪرڻ لاءِ مرمت هلايو.</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} ڏينهن</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>{days} ڏينهن اڳ</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{day}, {time}, {why}, {size} MB, tested</source>
            <translation>{day}، {time}، {why}، {size} MB، جاچيل</translation>
        </message>
        <message>
            <source>{district}, step {number}: no bundle yet</source>
            <translation>{district}، مرحلو {number}: اڃا ڪو بنڊل ناهي</translation>
        </message>
        <message>
            <source>{district}, step {number}: {share} per cent</source>
            <translation>{district}، مرحلو {number}: {share} سيڪڙو</translation>
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
            <translation>{all} مان {done}</translation>
        </message>
        <message>
            <source>{done} of {all} actions matched</source>
            <translation>{all} مان {done} قدم ملايا ويا</translation>
        </message>
        <message>
            <source>{done} of {all} decided, {left} left</source>
            <translation>{all} مان {done} جو فيصلو ٿيو، {left} باقي</translation>
        </message>
        <message>
            <source>{done} of {all} tasks</source>
            <translation>{all} مان {done} ڪم</translation>
        </message>
        <message>
            <source>{done} of {all} tasks, {aside} set aside</source>
            <translation>{all} مان {done} ڪم، {aside} الڳ رکيل</translation>
        </message>
        <message>
            <source>{done} of {all}, {minutes} minutes left</source>
            <translation>{all} مان {done}، {minutes} منٽ باقي</translation>
        </message>
        <message>
            <source>{done} of {all}, {seconds} seconds left</source>
            <translation>{all} مان {done}، {seconds} سيڪنڊ باقي</translation>
        </message>
        <message>
            <source>{drive}, {free} free</source>
            <translation>{drive}، خالي جاءِ {free}</translation>
        </message>
        <message>
            <source>{drive}: cannot be read, put it in again</source>
            <translation>{drive}: پڙهي نٿي سگهجي، ٻيهر لڳايو</translation>
        </message>
        <message>
            <source>{drive}: full, free some space on it</source>
            <translation>{drive}: ڀريل آهي، ڪجهه جاءِ خالي ڪريو</translation>
        </message>
        <message>
            <source>{drive}: write-protected, slide its switch</source>
            <translation>{drive}: لکڻ بند ٿيل آهي، ان جو سوئچ سوريو</translation>
        </message>
        <message>
            <source>{exchanges} exchanges with {partners} partners. Help asked that waits: {waits}.</source>
            <translation>{partners} ڀائيوارن سان {exchanges} ڀيرا ڏي وٺ. گهريل مدد جيڪا باقي آهي: {waits}.</translation>
        </message>
        <message>
            <source>{field} of {record} was changed in two places</source>
            <translation>{record}: خانو “{field}” ٻن هنڌن تي تبديل ٿيو</translation>
        </message>
        <message>
            <source>{field} put back</source>
            <translation>واپس آندل: {field}</translation>
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
            <translation>{file} پڙهي نٿي سگهجي</translation>
        </message>
        <message numerus="yes">
            <source>{file}, {day}: %n row(s)</source>
            <translation>
                <numerusform>{file}، {day}: %n قطار</numerusform>
                <numerusform>{file}، {day}: %n قطارون</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation>{file}، {size}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} ۽ {last}</translation>
        </message>
        <message>
            <source>{first} and {others}</source>
            <translation>{first} ۽ {others}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} کان {last}</translation>
        </message>
        <message>
            <source>{found} of {all} entries of the library fit</source>
            <translation>لائبريريءَ جي {all} مان {found} داخلائون مطابق آهن</translation>
        </message>
        <message>
            <source>{framework}: {covered} of {items} items are covered, index {index}.</source>
            <translation>{framework}: {items} مان {covered} نڪتا پورا آهن، انڊيڪس {index}.</translation>
        </message>
        <message>
            <source>{framework}: {number} without an action</source>
            <translation>{framework}: {number} قدم کان سواءِ</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} مارڪون</translation>
        </message>
        <message>
            <source>{gap} more could be collected in a year like {year}.</source>
            <translation>سال {year} جهڙي سال ۾ وڌيڪ وصولي ٿي سگهي ٿي: {gap}.</translation>
        </message>
        <message>
            <source>{gap} of {cost} are not found yet; {share} of the costs are covered.</source>
            <translation>لاڳت {cost} آهي، جنهن مان اڃا نه ملي: {gap}؛ لاڳت جي {share} لاءِ رقم موجود آهي.</translation>
        </message>
        <message>
            <source>{good} rows brought in, {aside} set aside.</source>
            <translation>{good} قطارون آيون، {aside} الڳ رکيون ويون.</translation>
        </message>
        <message>
            <source>{group}: {have} of {want} targets are scored. Type 1 to 5 into a cell.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>{group}: {want} مان {have} ذيلي هدفن کي اسڪور ڏنو ويو. خاني ۾ 1 کان 5 تائين لکو.</translation>
        </message>
        <message>
            <source>{have} of {want}</source>
            <translation>{want} مان {have}</translation>
        </message>
        <message>
            <source>{have} of {want} answered</source>
            <translation>{want} مان {have} جو جواب ڏنو ويو</translation>
        </message>
        <message>
            <source>{heard} of {all} heard from in the last 30 days</source>
            <translation>گذريل 30 ڏينهن ۾ {all} مان {heard} ضلعن کان خبر آئي</translation>
        </message>
        <message>
            <source>{indicator}: no value of this indicator has moved this fast before. Check the target and its year.</source>
            <translation>{indicator}: هن اشاري جي ڪا قدر اڳ ۾ ايتري تيزيءَ سان نه بدلي آهي. گهربل قدر ۽ ان جو سال جاچيو.</translation>
        </message>
        <message>
            <source>{indicator}: the target is higher than the baseline, but lower is better here. Check the two values.</source>
            <translation>{indicator}: گهربل قدر بنيادي قدر کان وڌيڪ آهي، پر هتي گهٽ بهتر آهي. ٻئي قدرون جاچيو.</translation>
        </message>
        <message>
            <source>{indicator}: the target is lower than the baseline, but higher is better here. Check the two values.</source>
            <translation>{indicator}: گهربل قدر بنيادي قدر کان گهٽ آهي، پر هتي وڌيڪ بهتر آهي. ٻئي قدرون جاچيو.</translation>
        </message>
        <message>
            <source>{item} (replaced on {day})</source>
            <translation>{item} ({day} تي بدلايو ويو)</translation>
        </message>
        <message>
            <source>{kind} from {file}: {number} brought in</source>
            <translation>{kind}، فائل {file}: {number} آيون</translation>
        </message>
        <message>
            <source>{kind}, removed</source>
            <translation>{kind}، هٽايل</translation>
        </message>
        <message numerus="yes">
            <source>{kind}: %n record(s)</source>
            <translation>
                <numerusform>{kind}: هڪ داخلا</numerusform>
                <numerusform>{kind}: %n داخلائون</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: every record is complete.</source>
            <translation>{kind}: هر داخلا مڪمل آهي.</translation>
        </message>
        <message>
            <source>{kind}: {lacking} of {all} still need an answer.</source>
            <translation>{kind}: {all} مان {lacking} ۾ جواب اڃا کٽل آهي.</translation>
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
            <translation>{kind}: آفيس {office}، {day}</translation>
        </message>
        <message>
            <source>{label} (if known)</source>
            <translation>{label} (جي معلوم هجي)</translation>
        </message>
        <message>
            <source>{label} (needed)</source>
            <translation>{label} (ضروري)</translation>
        </message>
        <message>
            <source>{label}, Rs</source>
            <translation>{label}، رپيا</translation>
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
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>{all} مان {late} قدم تاخير جو شڪار آهن؛ {without} لاءِ اڃا رقم ناهي.</translation>
        </message>
        <message>
            <source>{late} of {all} schemes are late; in {ahead} the money is ahead of the work.</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>{all} مان {late} اسڪيمون تاخير جو شڪار آهن؛ {ahead} اسڪيمن ۾ رقم ڪم کان اڳتي آهي.</translation>
        </message>
        <message>
            <source>{left} to decide</source>
            <translation>{left} جو فيصلو باقي</translation>
        </message>
        <message>
            <source>{list}: {count}</source>
            <translation>{list}: {count}</translation>
        </message>
        <message>
            <source>{met} of {all} meetings had their quorum.</source>
            <translation>{all} مان {met} اجلاسن ۾ ڪورم پورو هو.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>هٽايو ويو: {name}.</translation>
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
            <translation>{note} ساڳي ڳالهه ٻين {more} لاءِ به آهي.</translation>
        </message>
        <message>
            <source>{number} answers were changed here as well. You decide them afterwards.</source>
            <translation>هتي به {number} جواب تبديل ٿيا هئا. انهن جو فيصلو توهان بعد ۾ ڪندا.</translation>
        </message>
        <message>
            <source>{number} changes</source>
            <translation>{number} تبديليون</translation>
        </message>
        <message>
            <source>{number} changes to records of other offices are set aside.</source>
            <translation>ٻين آفيسن جي داخلائن جون {number} تبديليون الڳ رکيون ويون آهن.</translation>
        </message>
        <message>
            <source>{number} computers are known</source>
            <translation>{number} ڪمپيوٽر سڃاتل آهن</translation>
        </message>
        <message>
            <source>{number} differences are decided. Undo takes all of it back.</source>
            <translatorcomment>عمل واپس وٺو (undo): Is it clear that the last step is taken back?</translatorcomment>
            <translation>{number} فرقن جو فيصلو ٿي ويو. “عمل واپس وٺو” سان سڀ واپس ٿي ويندو.</translation>
        </message>
        <message>
            <source>{number} differences wait for your decision.</source>
            <translation>{number} فرق توهان جي فيصلي جي انتظار ۾ آهن.</translation>
        </message>
        <message>
            <source>{number} files to look at</source>
            <translation>ڏسڻ لاءِ {number} فائلون</translation>
        </message>
        <message>
            <source>{number} more stand on the paper</source>
            <translation>{number} وڌيڪ ڪاغذ تي ڏنل آهن</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{all} مان {number}</translation>
        </message>
        <message>
            <source>{number} of {all} indicators have a baseline; {old} of the values are older than {years} years</source>
            <translation>{all} مان {number} اشارين جي بنيادي قدر درج آهي؛ {old} قدرون {years} سالن کان پراڻيون آهن</translation>
        </message>
        <message>
            <source>{number} of {all} issues have an office that is ready</source>
            <translation>{all} مان {number} مسئلن لاءِ تيار آفيس موجود آهي</translation>
        </message>
        <message>
            <source>{number} of {all} points are earned</source>
            <translation>{all} مان {number} مارڪون مليون</translation>
        </message>
        <message>
            <source>{number} of {all} stakeholders are to be managed closely</source>
            <translation>{all} مان {number} لاڳاپيل ڌرين سان ويجهو رابطو رکڻو آهي</translation>
        </message>
        <message>
            <source>{number} overdue</source>
            <translation>{number} جي تاريخ گذري وئي</translation>
        </message>
        <message>
            <source>{number} papers of {size} together stay here: the stick is too small. A later bundle carries them.</source>
            <translation>{number} ڪاغذ، ڪل {size}، هتي رهيا: يو ايس بي ننڍي آهي. اهي پوءِ واري بنڊل ۾ ويندا.</translation>
        </message>
        <message>
            <source>{number} papers travel with it: {size}</source>
            <translation>ان سان گڏ {number} ڪاغذ ويندا: {size}</translation>
        </message>
        <message>
            <source>{number} papers, {size} together</source>
            <translation>{number} ڪاغذ، ڪل {size}</translation>
        </message>
        <message>
            <source>{number} people were counted at awareness events</source>
            <translation>آگاهي پروگرامن ۾ {number} ماڻهو ڳڻيا ويا</translation>
        </message>
        <message>
            <source>{number} questions wait for your answer.</source>
            <translation>{number} سوال توهان جي جواب جي انتظار ۾ آهن.</translation>
        </message>
        <message>
            <source>{number} records removed. Ctrl+Z brings them back.</source>
            <translation>{number} داخلائون هٽايون ويون. Ctrl+Z سان اهي واپس اچن ٿيون.</translation>
        </message>
        <message>
            <source>{number} records removed: {kind}</source>
            <translation>{number} داخلائون هٽايون ويون: {kind}</translation>
        </message>
        <message>
            <source>{number} removed</source>
            <translation>{number} هٽايل</translation>
        </message>
        <message>
            <source>{number} rows brought in. None was set aside.</source>
            <translation>{number} قطارون آيون. ڪابه الڳ نه رکي وئي.</translation>
        </message>
        <message>
            <source>{number} rows pasted: {kind}</source>
            <translation>{number} قطارون چنبڙايون ويون: {kind}</translation>
        </message>
        <message>
            <source>{number} things need a look</source>
            <translation>{number} شيون ڏسڻ جي ضرورت آهي</translation>
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
            <translation>نوٽيفڪيشن جاري ڪندڙ: {office}. ادارو: {body}. ميمبرن جا نالا هيٺ ڏنل آهن.</translation>
        </message>
        <message>
            <source>{on_track} of {known} indicators with values are on track; {unknown} have no data.</source>
            <translatorcomment>صحيح رفتار (on track): Does it read as on track?</translatorcomment>
            <translation>{known} اشارين جون قدرون درج آهن، جن مان {on_track} صحيح رفتار تي آهن؛ {unknown} جا انگ اکر موجود ناهن.</translation>
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
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>{all} مان {open} فيصلن تي عمل اڃا باقي آهي. تاخير جو شڪار: {late}.</translation>
        </message>
        <message>
            <source>{paid} of {gap}</source>
            <translation>{paid}، ڪل {gap}</translation>
        </message>
        <message>
            <source>{parts} of {all}</source>
            <translation>{all} مان {parts}</translation>
        </message>
        <message>
            <source>{people} people</source>
            <translation>{people} ماڻهو</translation>
        </message>
        <message>
            <source>{people} people directly</source>
            <translation>سڌو فائدو: {people} ماڻهو</translation>
        </message>
        <message>
            <source>{people} people indirectly</source>
            <translation>اڻ سڌو فائدو: {people} ماڻهو</translation>
        </message>
        <message>
            <source>{people} people served</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>فائدو وٺندڙ: {people} ماڻهو</translation>
        </message>
        <message>
            <source>{person} answers for carrying it out and reports to the council.</source>
            <translation>عمل ڪرائڻ جو جوابدار: {person}. هي شخص ڪائونسل کي رپورٽ ڏيندو.</translation>
        </message>
        <message>
            <source>{person} is responsible for carrying it out.</source>
            <translation>عمل ڪرائڻ جو ذميوار: {person}.</translation>
        </message>
        <message>
            <source>{person} left on {day}. Is the seat vacant? Fill in until when it was held.</source>
            <translation>هي شخص هاڻي عهدي تي ناهي: {person}، تاريخ {day}. ڇا سيٽ خالي آهي؟ لکو ته سيٽ ڪڏهن تائين ڀريل رهي.</translation>
        </message>
        <message>
            <source>{pilots} pilots serve {people} people directly.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>{pilots} آزمائشي ڪمن مان سڌو فائدو وٺندڙ ماڻهو: {people}.</translation>
        </message>
        <message>
            <source>{pilots} pilots; the people they serve are not counted yet.</source>
            <translatorcomment>فائدو وٺندڙ (beneficiaries): Is a shorter word in use?</translatorcomment>
            <translation>{pilots} آزمائشي ڪم؛ فائدو وٺندڙ ماڻهو اڃا نه ڳڻيا ويا آهن.</translation>
        </message>
        <message>
            <source>{place} decides this. Its decision comes with a later bundle.</source>
            <translation>هن جو فيصلو هيءَ آفيس ڪري ٿي: {place}. ان جو فيصلو پوءِ واري بنڊل سان ايندو.</translation>
        </message>
        <message>
            <source>{place} did not exist within these borders on {day}. Record it for {older}, old borders?</source>
            <translation>هي هنڌ تاريخ {day} تي انهن حدن سان موجود نه هو: {place}. ڇا ان کي پراڻين حدن لاءِ داخل ڪجي: {older}؟</translation>
        </message>
        <message>
            <source>{place} no longer existed within these borders on {day}. Record it for the unit that took its place?</source>
            <translation>هي هنڌ تاريخ {day} تي انهن حدن سان موجود نه رهيو هو: {place}. ڇا ان کي ان ايڪي لاءِ داخل ڪجي جنهن ان جي جاءِ ورتي؟</translation>
        </message>
        <message>
            <source>{place}, {computer}</source>
            <translation>{place}، {computer}</translation>
        </message>
        <message>
            <source>{place}: SDG plan</source>
            <translation>{place}: SDG منصوبو</translation>
        </message>
        <message>
            <source>{points} of 20 points</source>
            <translation>20 مان {points} مارڪون</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present.</source>
            <translation>گهربل {needed} مان {present} حاضر هئا.</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present. Decisions are printed with this remark.</source>
            <translation>گهربل {needed} مان {present} حاضر هئا. فيصلا هن ڪيفيت سان پرنٽ ٿين ٿا.</translation>
        </message>
        <message>
            <source>{present} of {needed} needed were present. Without a rule, more than half is taken.</source>
            <translation>گهربل {needed} مان {present} حاضر هئا. قاعدو درج نه هجي ته اڌ کان وڌيڪ ورتو ويندو.</translation>
        </message>
        <message>
            <source>{quarter}, fiscal year {year}</source>
            <translation>{quarter}، مالي سال {year}</translation>
        </message>
        <message>
            <source>{ready} of {all} reports are ready</source>
            <translation>{all} مان {ready} رپورٽون تيار آهن</translation>
        </message>
        <message>
            <source>{received} messages came in, {answered} are answered.</source>
            <translation>{received} پيغام آيا، {answered} جو جواب ڏنو ويو.</translation>
        </message>
        <message>
            <source>{received} of {expected} papers have come, {in_time} of them in time</source>
            <translation>{expected} مان {received} ڪاغذ آيا آهن، انهن مان {in_time} وقت تي</translation>
        </message>
        <message>
            <source>{record} was removed in one place and changed in another</source>
            <translation>داخلا هڪ هنڌ هٽائي وئي ۽ ٻئي هنڌ تبديل ڪئي وئي: {record}</translation>
        </message>
        <message>
            <source>{report}, {year}, edition {number}</source>
            <translation>{report}، {year}، ايڊيشن {number}</translation>
        </message>
        <message>
            <source>{rest} of this scheme has no target yet. Add a share for the rest.</source>
            <translatorcomment>ذيلي هدف (target): Is a target told apart from a goal by this?</translatorcomment>
            <translation>هن اسڪيم جي {rest} جو اڃا ڪو ذيلي هدف ناهي. باقي لاءِ حصو شامل ڪريو.</translation>
        </message>
        <message>
            <source>{rows} rows and {columns} columns look like: {kind}</source>
            <translation>{rows} قطارون ۽ {columns} ڪالم هن قسم جا لڳن ٿا: {kind}</translation>
        </message>
        <message>
            <source>{said} (this computer's date was wrong then)</source>
            <translation>{said} (ان وقت هن ڪمپيوٽر جي تاريخ غلط هئي)</translation>
        </message>
        <message>
            <source>{schemes} schemes have {amount} still to be paid; pairs to be decided: {pairs}.</source>
            <translation>{schemes} اسڪيمن جي رقم جيڪا اڃا ادا ٿيڻي آهي: {amount}؛ جوڙا جن جو فيصلو باقي آهي: {pairs}.</translation>
        </message>
        <message>
            <source>{seen} seen, {reported} reported. Correct one of them, or say why.</source>
            <translation>موقعي تي ڏٺل {seen}، رپورٽ ۾ {reported}. انهن مان هڪ درست ڪريو، يا سبب ٻڌايو.</translation>
        </message>
        <message>
            <source>{share} alike, {place}</source>
            <translation>هڪجهڙائي {share}، {place}</translation>
        </message>
        <message>
            <source>{share} collected</source>
            <translation>{share} وصول</translation>
        </message>
        <message>
            <source>{share} covered</source>
            <translation>{share} لاءِ رقم موجود</translation>
        </message>
        <message>
            <source>{share} is covered</source>
            <translation>{share} جو بندوبست آهي</translation>
        </message>
        <message>
            <source>{share} of the way to {target}</source>
            <translation>هدف {target} تائين جو {share} پنڌ ٿيو</translation>
        </message>
        <message>
            <source>{shown} of {all} shown</source>
            <translation>{all} مان {shown} ڏيکاريل</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{smart} of {results} results pass all five tests. Actions without money: {actions}.</source>
            <translation>{results} مان {smart} نتيجا پنجن ئي جاچن تي پورا آهن. قدم جن لاءِ رقم ناهي: {actions}.</translation>
        </message>
        <message>
            <source>{source} does not speak for this level: {level}. The value is kept as weak.</source>
            <translation>هي ماخذ هن سطح لاءِ ناهي: {source}، سطح: {level}. قدر “ڪمزور” طور رکي وئي آهي.</translation>
        </message>
        <message>
            <source>{source}: {value} ({coverage})</source>
            <translation>{source}: {value} ({coverage})</translation>
        </message>
        <message>
            <source>{spent} of the money is spent and {built} is built. Check the figures, or say why.</source>
            <translation>رقم جو {spent} خرچ ٿيو ۽ ڪم {built} ٿيو آهي. انگ جاچيو، يا سبب ٻڌايو.</translation>
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
            <translation>{task}: ذميوار، تاريخ يا سبب</translation>
        </message>
        <message>
            <source>{task}: step {number}.</source>
            <translation>{task}: مرحلو {number}.</translation>
        </message>
        <message>
            <source>{title}, {size}</source>
            <translation>{title}، {size}</translation>
        </message>
        <message>
            <source>{title}: {ranked} of {all} districts can be ranked</source>
            <translation>{title}: {all} مان {ranked} ضلعن جي درجابندي ٿي سگهي ٿي</translation>
        </message>
        <message>
            <source>{title}: {value} from {coverage} districts; {ranked} can be ranked</source>
            <translation>{title}: {value}، ضلعا {coverage}؛ درجابندي لائق {ranked}</translation>
        </message>
        <message>
            <source>{told} of {all} expected results have figures</source>
            <translation>{all} مان {told} متوقع نتيجن جا انگ موجود آهن</translation>
        </message>
        <message>
            <source>{told} of {all} indicators have figures from more than half of the districts</source>
            <translation>{all} مان {told} اشارين جا انگ اڌ کان وڌيڪ ضلعن مان آيا آهن</translation>
        </message>
        <message>
            <source>{trainings} trainings counted {came} attendances; the lists name {people} different people.</source>
            <translation>{trainings} سکيا پروگرامن ۾ ڪل {came} حاضريون ڳڻيون ويون؛ فهرستن ۾ {people} الڳ الڳ ماڻهن جا نالا آهن.</translation>
        </message>
        <message>
            <source>{typed} does not exist in the calendar. Check the day and the month.</source>
            <translation>هي تاريخ ڪئلينڊر ۾ ناهي: {typed}. ڏينهن ۽ مهينو جاچيو.</translation>
        </message>
        <message>
            <source>{typed} is larger than the program can keep. Check the zeros.</source>
            <translation>هي عدد پروگرام جي گنجائش کان وڏو آهي: {typed}. صفر جاچيو.</translation>
        </message>
        <message>
            <source>{typed} is not a whole number. Type it without a decimal part.</source>
            <translation>هي پورو عدد ناهي: {typed}. ان کي اعشاري کان سواءِ لکو.</translation>
        </message>
        <message>
            <source>{typed} is outside the possible values. Choose a number from {low} to {high}.</source>
            <translation>هي ممڪن قدرن کان ٻاهر آهي: {typed}. {low} کان {high} تائين ڪو عدد چونڊيو.</translation>
        </message>
        <message>
            <source>{typed} is too high. The most is {limit}.</source>
            <translation>هي تمام گهڻو آهي: {typed}. وڌ ۾ وڌ حد {limit} آهي.</translation>
        </message>
        <message>
            <source>{typed} is too low. The least is {limit}.</source>
            <translation>هي تمام گهٽ آهي: {typed}. گهٽ ۾ گهٽ حد {limit} آهي.</translation>
        </message>
        <message>
            <source>{value} cannot occur for the indicator. The highest possible value is {limit}.</source>
            <translation>هن اشاري جي قدر {value} ٿي نٿي سگهي. وڌ ۾ وڌ ممڪن قدر {limit} آهي.</translation>
        </message>
        <message>
            <source>{value} cannot occur for the indicator. The lowest possible value is {limit}.</source>
            <translation>هن اشاري جي قدر {value} ٿي نٿي سگهي. گهٽ ۾ گهٽ ممڪن قدر {limit} آهي.</translation>
        </message>
        <message>
            <source>{value} per cent? Some published tables give fractions. Choose {value} % or {hundredfold} %.</source>
            <translation>ڇا هي {value} سيڪڙو آهي؟ ڪجهه شايع ٿيل جدولن ۾ ڪسر لکيل هوندي آهي. {value} سيڪڙو يا {hundredfold} سيڪڙو چونڊيو.</translation>
        </message>
        <message>
            <source>{visits} visits found {fixes} things still to be fixed. Late: {late}.</source>
            <translatorcomment>تاخير جو شڪار (delayed): Is a plainer word in use?</translatorcomment>
            <translation>{visits} دورن ۾ {fixes} شيون مليون جن جي درستي باقي آهي. تاخير جو شڪار: {late}.</translation>
        </message>
        <message>
            <source>{waiting} of {sent} requests that were sent wait for an answer.</source>
            <translation>موڪليل {sent} درخواستن مان {waiting} جواب جي انتظار ۾ آهن.</translation>
        </message>
        <message>
            <source>{waiting} of {sent} requests that were sent wait for an answer. Accepted: {accepted} of {asked}.</source>
            <translation>موڪليل {sent} درخواستن مان {waiting} جواب جي انتظار ۾ آهن. قبول ٿيل: {asked} مان {accepted}.</translation>
        </message>
        <message>
            <source>{word}; check the target</source>
            <translation>{word}؛ گهربل قدر جاچيو</translation>
        </message>
        <message>
            <source>“Does not apply” is said of the item alone. Clear the action.</source>
            <translation>“لاڳو نٿو ٿئي” رڳو نڪتي بابت چيو ويندو آهي. قدم خالي ڪريو.</translation>
        </message>
        <message>
            <source>“{code}” cannot be a code. Use English letters, figures, dots and lines.</source>
            <translation>“{code}” ڪوڊ ٿي نٿو سگهي. انگريزي اکر، انگ، نقطا ۽ ليڪون استعمال ڪريو.</translation>
        </message>
        <message>
            <source>“{kind}” has no question called “{field}”.</source>
            <translation>“{kind}” قسم ۾ “{field}” نالي ڪو سوال ناهي.</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>“{name}” was not added. {reason}</source>
            <translation>هي شامل نه ٿيو: “{name}”. {reason}</translation>
        </message>
        <message>
            <source>“{one}” and “{other}” are matched.</source>
            <translation>“{one}” ۽ “{other}” ملايا ويا آهن.</translation>
        </message>
        <message>
            <source>“{typed}” can mean no data or zero. Say once for the file what it means.</source>
            <translation>هن جا ٻه مطلب ٿي سگهن ٿا، انگ اکر موجود ناهن يا صفر: “{typed}”. سڄي فائل لاءِ هڪ ڀيرو ٻڌايو ته ان جو مطلب ڇا آهي.</translation>
        </message>
        <message>
            <source>“{typed}” can mean no data or zero. Type 0, or leave the box empty.</source>
            <translation>هن جا ٻه مطلب ٿي سگهن ٿا، انگ اکر موجود ناهن يا صفر: “{typed}”. 0 لکو، يا خانو خالي ڇڏيو.</translation>
        </message>
        <message>
            <source>“{typed}” is neither yes nor no. Choose one of the two.</source>
            <translation>“{typed}” نه “ها” آهي، نه “نه”. ٻنهي مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>“{typed}” is not a date. Type it as day/month/year, for example 15/03/2026.</source>
            <translation>“{typed}” تاريخ ناهي. ان کي ڏينهن/مهينو/سال جي ترتيب سان لکو، مثال طور 15/03/2026.</translation>
        </message>
        <message>
            <source>“{typed}” is not a fiscal year. Type it as 2026-27.</source>
            <translation>2026-27 وانگر لکو: “{typed}” مالي سال ناهي.</translation>
        </message>
        <message>
            <source>“{typed}” is not a month. Type a number from 1 to 12.</source>
            <translation>“{typed}” مهينو ناهي. 1 کان 12 تائين ڪو عدد لکو.</translation>
        </message>
        <message>
            <source>“{typed}” is not a number. Type the figure alone, for example 1200.</source>
            <translation>“{typed}” عدد ناهي. رڳو عدد لکو، مثال طور 1200.</translation>
        </message>
        <message>
            <source>“{typed}” is not among the places here. Say which one it is.</source>
            <translation>هي هتي جي هنڌن ۾ ناهي: “{typed}”. ٻڌايو ته هي ڪهڙو هنڌ آهي.</translation>
        </message>
        <message>
            <source>“{typed}” is not among the records here. Choose one from the list.</source>
            <translation>هي هتي جي داخلائن ۾ ناهي: “{typed}”. فهرست مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>“{typed}” is not among the records here. Say which one it is.</source>
            <translation>هي هتي جي داخلائن ۾ ناهي: “{typed}”. ٻڌايو ته هي ڪهڙي داخلا آهي.</translation>
        </message>
        <message>
            <source>“{typed}” is not in the list for this question. Choose one from the list.</source>
            <translation>“{typed}” هن سوال جي فهرست ۾ ناهي. فهرست مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>“{typed}” is not in the list for this question. Say which answer it is.</source>
            <translation>هن سوال جي فهرست ۾ هي ناهي: “{typed}”. ٻڌايو ته هي ڪهڙو جواب آهي.</translation>
        </message>
        <message>
            <source>“{typed}” is not in the reference list. Choose one from the list.</source>
            <translation>“{typed}” حوالي واري فهرست ۾ ناهي. فهرست مان هڪ چونڊيو.</translation>
        </message>
        <message>
            <source>“{typed}” is not known in the column {column}. Choose one of: {known}.</source>
            <translation>ڪالم {column} ۾ “{typed}” معلوم ناهي. انهن مان هڪ چونڊيو: {known}.</translation>
        </message>
        <message>
            <source>“{typed}” lies outside the places of this office.</source>
            <translation>هي هن آفيس جي هنڌن کان ٻاهر آهي: “{typed}”.</translation>
        </message>
        <message>
            <source>“{typed}” may be {found}. Say whether it is.</source>
            <translation>“{typed}” شايد هي هجي: {found}. ٻڌايو ته ڇا ائين آهي.</translation>
        </message>
        <message numerus="yes">
            <source>“{word}” in {field}: %n row(s)</source>
            <translation>
                <numerusform>“{word}”، خانو {field}: %n قطار</numerusform>
                <numerusform>“{word}”، خانو {field}: %n قطارون</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ All is saved</source>
            <translation>✓ سڀ محفوظ آهي</translation>
        </message>
        <message>
            <source>✓ Received in time</source>
            <translation>✓ وقت تي وصول</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ محفوظ ٿي ويو</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ محفوظ ٿي ويو {time}</translation>
        </message>
        <message>
            <source>✓ {time}</source>
            <translation>✓ {time}</translation>
        </message>
        <message>
            <source>✕ Overdue</source>
            <translation>✕ تاريخ گذري وئي</translation>
        </message>
    </context>
</TS>
