<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sd_PK" sourcelanguage="en">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ٺيڪ آهي</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>رد ڪريو</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>ها</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>سڀني لاءِ ها</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>سڀني لاءِ نه</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>سڀ محفوظ ڪريو</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کوليو</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>لاڳو ڪريو</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند ڪريو</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>محفوظ نه ڪريو</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>اصل حالت ۾ آڻيو</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>اصل سيٽنگون بحال ڪريو</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>روڪيو</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>ٻيهر ڪوشش ڪريو</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>نظرانداز ڪريو</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ٺيڪ آهي</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>عمل واپس وٺو</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ٻيهر ڪريو</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ڪٽيو</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نقل ڪريو</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>چنبڙايو</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>هٽايو</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>سڀ چونڊيو</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>عمل واپس وٺو</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ٻيهر ڪريو</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ڪٽيو</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نقل ڪريو</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>چنبڙايو</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>هٽايو</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>سڀ چونڊيو</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>لنڪ نقل ڪريو</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>تفصيل ڏيکاريو...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>تفصيل لڪايو...</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>رد ڪريو</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>سڀ چونڊيو</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>وڌايو</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>گهٽايو</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>SysReq</source>
            <translation>SysReq</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Backtab</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDown</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>F%1</source>
            <translation>F%1</translation>
        </message>
    </context>
</TS>
