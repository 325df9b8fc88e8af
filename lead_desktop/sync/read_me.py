"""The note that lies open in every bundle, for whoever finds the stick. It tells nothing of what is inside."""

READ_ME = """\
This file is a bundle of LEAD Desktop. Open it in LEAD Desktop with "Import bundle".
Do not change it and do not give it another name.
What is inside is closed. Only the office that it was made for can open it.
If you found this stick, please bring it to a district or provincial planning office.

یہ فائل LEAD Desktop کا بنڈل ہے۔ اسے LEAD Desktop میں کھولیں۔
اس میں کوئی تبدیلی نہ کریں اور اس کا نام نہ بدلیں۔
اندر کی چیزیں بند ہیں۔ انہیں صرف وہی دفتر کھول سکتا ہے جس کے لیے یہ بنائی گئی ہے۔
اگر آپ کو یہ یو ایس بی ملی ہے تو براہِ کرم اسے ضلعی یا صوبائی دفتر تک پہنچا دیں۔

هيءَ فائل LEAD Desktop جو بنڊل آهي. ان کي LEAD Desktop ۾ کوليو.
ان ۾ ڪا تبديلي نه ڪريو ۽ ان جو نالو نه بدلايو.
اندر جون شيون بند آهن. انهن کي رڳو اهو ئي دفتر کولي سگهي ٿو جنهن لاءِ هيءَ ٺاهي وئي آهي.
جيڪڏهن توهان کي هيءَ يو ايس بي ملي آهي ته مهرباني ڪري ضلعي يا صوبائي آفيس تائين پهچايو.
""".encode()
