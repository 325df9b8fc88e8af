<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n bundle(s) waiting in the Inbox</source>
        <translation>
            <numerusform>%n bundle waiting in the Inbox</numerusform>
            <numerusform>%n bundles waiting in the Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after {day}, {time} could not be read. Look through what you entered then.</source>
        <translation>
            <numerusform>1 change after {day}, {time} could not be read. Look through what you entered then.</numerusform>
            <numerusform>%n changes after {day}, {time} could not be read. Look through what you entered then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read. Look through what you entered last.</source>
        <translation>
            <numerusform>1 change could not be read. Look through what you entered last.</numerusform>
            <numerusform>%n changes could not be read. Look through what you entered last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {tables} tables</source>
        <translation>
            <numerusform>%n record in {tables} tables</numerusform>
            <numerusform>%n records in {tables} tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait here</source>
        <translation>
            <numerusform>%n record wait here</numerusform>
            <numerusform>%n records wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from {files} files</source>
        <translation>
            <numerusform>%n row from {files} files</numerusform>
            <numerusform>%n rows from {files} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After so many wrong tries the program waits. %n second(s) left.</source>
        <translation>
            <numerusform>After so many wrong tries the program waits. 1 second left.</numerusform>
            <numerusform>After so many wrong tries the program waits. %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Bring in %n row</numerusform>
            <numerusform>Bring in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected from %n district(s).</source>
        <translation>
            <numerusform>Expected from %n district.</numerusform>
            <numerusform>Expected from %n districts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last heard %n day(s) ago</source>
        <translation>
            <numerusform>Last heard %n day ago</numerusform>
            <numerusform>Last heard %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Province has bundle {number}, %n change(s) since</source>
        <translation>
            <numerusform>Province has bundle {number}, %n change since</numerusform>
            <numerusform>Province has bundle {number}, %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Province has no bundle yet, %n change(s) here</source>
        <translation>
            <numerusform>Province has no bundle yet, %n change here</numerusform>
            <numerusform>Province has no bundle yet, %n changes here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They made %n record(s). The file {file} is kept among the documents as proof.</source>
        <translation>
            <numerusform>They made %n record. The file {file} is kept among the documents as proof.</numerusform>
            <numerusform>They made %n records. The file {file} is kept among the documents as proof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the province: bundle {number}, %n day(s)</source>
        <translation>
            <numerusform>Waiting for the province: bundle {number}, %n day</numerusform>
            <numerusform>Waiting for the province: bundle {number}, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}, {day}: %n row(s)</source>
        <translation>
            <numerusform>{file}, {day}: %n row</numerusform>
            <numerusform>{file}, {day}: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n record(s)</source>
        <translation>
            <numerusform>{kind}: %n record</numerusform>
            <numerusform>{kind}: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{word}” in {field}: %n row(s)</source>
        <translation>
            <numerusform>“{word}” in {field}: %n row</numerusform>
            <numerusform>“{word}” in {field}: %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
