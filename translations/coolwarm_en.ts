<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation>
            <numerusform>%Ln session written to %1.</numerusform>
            <numerusform>%Ln sessions written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is in order: %Ln session(s).</source>
        <translation>
            <numerusform>The log is in order: %Ln session.</numerusform>
            <numerusform>The log is in order: %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is damaged in %Ln place(s). Start Coolwarm&apos;s window to repair it, or run: coolwarm restore FILE</source>
        <translation>
            <numerusform>The log is damaged in %Ln place. Start Coolwarm&apos;s window to repair it, or run: coolwarm restore FILE</numerusform>
            <numerusform>The log is damaged in %Ln places. Start Coolwarm&apos;s window to repair it, or run: coolwarm restore FILE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1.</source>
        <translation>
            <numerusform>%Ln record written to %1.</numerusform>
            <numerusform>%Ln records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: %Ln record(s) taken out of the log.</source>
        <translation>
            <numerusform>The import was undone: %Ln record taken out of the log.</numerusform>
            <numerusform>The import was undone: %Ln records taken out of the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was made again: %Ln record(s) back in the log.</source>
        <translation>
            <numerusform>The import was made again: %Ln record back in the log.</numerusform>
            <numerusform>The import was made again: %Ln records back in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %Ln parts of the body.</source>
        <translation>
            <numerusform>A plan has at most %Ln part of the body.</numerusform>
            <numerusform>A plan has at most %Ln parts of the body.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln ice</numerusform>
            <numerusform>%Ln ice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln heat</numerusform>
            <numerusform>%Ln heat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>Import of %Ln session(s) undone.</source>
        <translation>
            <numerusform>Import of %Ln session undone.</numerusform>
            <numerusform>Import of %Ln sessions undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln session(s) redone.</source>
        <translation>
            <numerusform>Import of %Ln session redone.</numerusform>
            <numerusform>Import of %Ln sessions redone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln ice</numerusform>
            <numerusform>%Ln ice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln heat</numerusform>
            <numerusform>%Ln heat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln record(s) undone.</source>
        <translation>
            <numerusform>Import of %Ln record undone.</numerusform>
            <numerusform>Import of %Ln records undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln record(s) redone.</source>
        <translation>
            <numerusform>Import of %Ln record redone.</numerusform>
            <numerusform>Import of %Ln records redone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln can be planned.</source>
        <translation>
            <numerusform>%Ln can be planned.</numerusform>
            <numerusform>%Ln can be planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved from %2 to %3, and %Ln more with it.</source>
        <extracomment>Ice or Heat; two times of day.</extracomment>
        <translation>
            <numerusform>%1 moved from %2 to %3, and %Ln more with it.</numerusform>
            <numerusform>%1 moved from %2 to %3, and %Ln more with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) left out of the plan.</source>
        <translation>
            <numerusform>%Ln session left out of the plan.</numerusform>
            <numerusform>%Ln sessions left out of the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned.</source>
        <translation>
            <numerusform>%Ln session planned.</numerusform>
            <numerusform>%Ln sessions planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then %Ln session(s) fewer</source>
        <extracomment>A time of day to which a session would be moved.</extracomment>
        <translation>
            <numerusform>%1, then %Ln session fewer</numerusform>
            <numerusform>%1, then %Ln sessions fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1, ended %2 (%Ln day(s))</source>
        <extracomment>Of a bout of pain: two moments, and how many days it lasted.</extracomment>
        <translation>
            <numerusform>%1, ended %2 (%Ln day)</numerusform>
            <numerusform>%1, ended %2 (%Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at after %Ln session(s), always normal.</source>
        <translation>
            <numerusform>Looked at after %Ln session, always normal.</numerusform>
            <numerusform>Looked at after %Ln sessions, always normal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at after %Ln session(s); not normal after these:</source>
        <translation>
            <numerusform>Looked at after %Ln session; not normal after these:</numerusform>
            <numerusform>Looked at after %Ln sessions; not normal after these:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln question(s) answered yes</source>
        <translation>
            <numerusform>None of %Ln question answered yes</numerusform>
            <numerusform>None of %Ln questions answered yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest ones are listed; %Ln older session(s) are not.</source>
        <translation>
            <numerusform>The newest ones are listed; %Ln older session is not.</numerusform>
            <numerusform>The newest ones are listed; %Ln older sessions are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain 0–10: too few days to compare the first with the last (%Ln day(s) with a score)</source>
        <translation>
            <numerusform>pain 0–10: too few days to compare the first with the last (%Ln day with a score)</numerusform>
            <numerusform>pain 0–10: too few days to compare the first with the last (%Ln days with a score)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain 0–10, mean of the first 3 and the last 3 days with a score (%Ln score(s))</source>
        <translation>
            <numerusform>pain 0–10, mean of the first 3 and the last 3 days with a score (%Ln score)</numerusform>
            <numerusform>pain 0–10, mean of the first 3 and the last 3 days with a score (%Ln scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ice: too few to say (%Ln session(s) with both scores)</source>
        <translation>
            <numerusform>ice: too few to say (%Ln session with both scores)</numerusform>
            <numerusform>ice: too few to say (%Ln sessions with both scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat: too few to say (%Ln session(s) with both scores)</source>
        <translation>
            <numerusform>heat: too few to say (%Ln session with both scores)</numerusform>
            <numerusform>heat: too few to say (%Ln sessions with both scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ice, before → after, from %1 on; %Ln session(s), mean and 95 % interval</source>
        <translation>
            <numerusform>ice, before → after, from %1 on; %Ln session, mean and 95 % interval</numerusform>
            <numerusform>ice, before → after, from %1 on; %Ln sessions, mean and 95 % interval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat, before → after, from %1 on; %Ln session(s), mean and 95 % interval</source>
        <translation>
            <numerusform>heat, before → after, from %1 on; %Ln session, mean and 95 % interval</numerusform>
            <numerusform>heat, before → after, from %1 on; %Ln sessions, mean and 95 % interval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with a score</source>
        <translation>
            <numerusform>%Ln day with a score</numerusform>
            <numerusform>%Ln days with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice session(s)</source>
        <translation>
            <numerusform>%Ln ice session</numerusform>
            <numerusform>%Ln ice sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat session(s)</source>
        <translation>
            <numerusform>%Ln heat session</numerusform>
            <numerusform>%Ln heat sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can print %Ln of the characters: %1</source>
        <translation>
            <numerusform>No font on this computer can print %Ln of the characters: %1</numerusform>
            <numerusform>No font on this computer can print %Ln of the characters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more day(s); every session stands from page 2 on.</source>
        <translation>
            <numerusform>… %Ln more day; every session stands from page 2 on.</numerusform>
            <numerusform>… %Ln more days; every session stands from page 2 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln earlier day(s) found no room on this page.</source>
        <translation>
            <numerusform>… %Ln earlier day found no room on this page.</numerusform>
            <numerusform>… %Ln earlier days found no room on this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice changes pain by %1, 95 % interval (%Ln session(s)).</source>
        <translation>
            <numerusform>Ice changes pain by %1, 95 % interval (%Ln session).</numerusform>
            <numerusform>Ice changes pain by %1, 95 % interval (%Ln sessions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat changes pain by %1, 95 % interval (%Ln session(s)).</source>
        <translation>
            <numerusform>Heat changes pain by %1, 95 % interval (%Ln session).</numerusform>
            <numerusform>Heat changes pain by %1, 95 % interval (%Ln sessions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain 0–10: %1 in the first 3 days, %2 in the last 3 (%Ln score(s)).</source>
        <translation>
            <numerusform>Pain 0–10: %1 in the first 3 days, %2 in the last 3 (%Ln score).</numerusform>
            <numerusform>Pain 0–10: %1 in the first 3 days, %2 in the last 3 (%Ln scores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skin not normal after %Ln session(s), last: %1, %2.</source>
        <translation>
            <numerusform>Skin not normal after %Ln session, last: %1, %2.</numerusform>
            <numerusform>Skin not normal after %Ln sessions, last: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain 0–10: %Ln score(s), on too few days to compare.</source>
        <translation>
            <numerusform>Pain 0–10: %Ln score, on too few days to compare.</numerusform>
            <numerusform>Pain 0–10: %Ln scores, on too few days to compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Saved to %1, %Ln page(s).</source>
        <translation>
            <numerusform>Saved to %1, %Ln page.</numerusform>
            <numerusform>Saved to %1, %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>The name of a part of the body has at most %Ln character(s), so that it fits the lists. Shorten it.</source>
        <translation>
            <numerusform>The name of a part of the body has at most %Ln character, so that it fits the lists. Shorten it.</numerusform>
            <numerusform>The name of a part of the body has at most %Ln characters, so that it fits the lists. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note has %Ln character(s), and %1 fit. Shorten it.</source>
        <translation>
            <numerusform>The note has %Ln character, and %1 fit. Shorten it.</numerusform>
            <numerusform>The note has %Ln characters, and %1 fit. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log holds %Ln session(s) now.</source>
        <translation>
            <numerusform>The log holds %Ln session now.</numerusform>
            <numerusform>The log holds %Ln sessions now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came from the file before.</source>
        <translation>
            <numerusform>%Ln of them came from the file before.</numerusform>
            <numerusform>%Ln of them came from the file before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is in order: %Ln session(s) were read.</source>
        <translation>
            <numerusform>The log is in order: %Ln session was read.</numerusform>
            <numerusform>The log is in order: %Ln sessions were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is damaged in %Ln place(s). Start Coolwarm again to repair it, or restore a backup.</source>
        <translation>
            <numerusform>The log is damaged in %Ln place. Start Coolwarm again to repair it, or restore a backup.</numerusform>
            <numerusform>The log is damaged in %Ln places. Start Coolwarm again to repair it, or restore a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %Ln session(s).</source>
        <translation>
            <numerusform>The backup holds %Ln session.</numerusform>
            <numerusform>The backup holds %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log will hold %Ln session(s) afterwards.</source>
        <translation>
            <numerusform>The log will hold %Ln session afterwards.</numerusform>
            <numerusform>The log will hold %Ln sessions afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the present log will no longer be in it.</source>
        <translation>
            <numerusform>%Ln session of the present log will no longer be in it.</numerusform>
            <numerusform>%Ln sessions of the present log will no longer be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are carried over from the present log, because the skin may still rest from them.</source>
        <translation>
            <numerusform>%Ln session is carried over from the present log, because the skin may still rest from it.</numerusform>
            <numerusform>%Ln sessions are carried over from the present log, because the skin may still rest from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack would then have been on for less than %n minute(s), and the rest counts from that time. Is that right?</source>
        <translation>
            <numerusform>The pack would then have been on for less than %n minute, and the rest counts from that time. Is that right?</numerusform>
            <numerusform>The pack would then have been on for less than %n minutes, and the rest counts from that time. Is that right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) imported.</source>
        <translation>
            <numerusform>%Ln session imported.</numerusform>
            <numerusform>%Ln sessions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) imported, %1 refused.</source>
        <extracomment>%1 is how many lines of the file were refused.</extracomment>
        <translation>
            <numerusform>%Ln session imported, %1 refused.</numerusform>
            <numerusform>%Ln sessions imported, %1 refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wanted to paste has %Ln character(s), and a note can have %1. Nothing was pasted.</source>
        <translation>
            <numerusform>What you wanted to paste has %Ln character, and a note can have %1. Nothing was pasted.</numerusform>
            <numerusform>What you wanted to paste has %Ln characters, and a note can have %1. Nothing was pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln record(s) in it could not be read.</source>
        <translation>
            <numerusform>Up to %Ln record in it could not be read.</numerusform>
            <numerusform>Up to %Ln records in it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pain score(s)</source>
        <translation>
            <numerusform>%Ln pain score</numerusform>
            <numerusform>%Ln pain scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bout(s)</source>
        <extracomment>Of a bout of pain.</extracomment>
        <translation>
            <numerusform>%Ln bout</numerusform>
            <numerusform>%Ln bouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <extracomment>Of a trial of ice and heat.</extracomment>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln declined</numerusform>
            <numerusform>%Ln declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without all scores</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln without all scores</numerusform>
            <numerusform>%Ln without all scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a deleted session</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln with a deleted session</numerusform>
            <numerusform>%Ln with a deleted session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln not finished</numerusform>
            <numerusform>%Ln not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <comment>of a trial</comment>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot tell: that takes at least %Ln finished block(s).</source>
        <translation>
            <numerusform>It cannot tell: that takes at least %Ln finished block.</numerusform>
            <numerusform>It cannot tell: that takes at least %Ln finished blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutsDialog</name>
    <message numerus="yes">
        <source>%1: %Ln bout(s) began within 12 months.</source>
        <translation>
            <numerusform>%1: %Ln bout began within 12 months.</numerusform>
            <numerusform>%1: %Ln bouts began within 12 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bout(s)</source>
        <translation>
            <numerusform>%Ln bout</numerusform>
            <numerusform>%Ln bouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::CsvShapePanel</name>
    <message numerus="yes">
        <source>… and %Ln further column(s), which are left out.</source>
        <translation>
            <numerusform>… and %Ln further column, which is left out.</numerusform>
            <numerusform>… and %Ln further columns, which are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::DayView</name>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln ice</numerusform>
            <numerusform>%Ln ice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln heat</numerusform>
            <numerusform>%Ln heat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1</source>
        <translation>
            <numerusform>%Ln session written to %1</numerusform>
            <numerusform>%Ln sessions written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), and the bouts</source>
        <translation>
            <numerusform>%Ln record, and the bouts</numerusform>
            <numerusform>%Ln records, and the bouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record written to %1</numerusform>
            <numerusform>%Ln records written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::FigureText</name>
    <message numerus="yes">
        <source>median %1, the middle half from %2 to %3; %Ln score(s)</source>
        <translation>
            <numerusform>median %1, the middle half from %2 to %3; %Ln score</numerusform>
            <numerusform>median %1, the middle half from %2 to %3; %Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, from %2 to %3; %Ln score(s)</source>
        <translation>
            <numerusform>mean %1, from %2 to %3; %Ln score</numerusform>
            <numerusform>mean %1, from %2 to %3; %Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with both scores</source>
        <translation>
            <numerusform>%Ln session with both scores</numerusform>
            <numerusform>%Ln sessions with both scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln line(s), sessions from %1 to %2</source>
        <translation>
            <numerusform>%Ln line, sessions from %1 to %2</numerusform>
            <numerusform>%Ln lines, sessions from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln session(s)</source>
        <translation>
            <numerusform>Import %Ln session</numerusform>
            <numerusform>Import %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::LengthChoice</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::PainChangeText</name>
    <message numerus="yes">
        <source>%Ln point(s) more than before.</source>
        <translation>
            <numerusform>%Ln point more than before.</numerusform>
            <numerusform>%Ln points more than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less than before.</source>
        <translation>
            <numerusform>%Ln point less than before.</numerusform>
            <numerusform>%Ln points less than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less: a change that most people notice.</source>
        <translation>
            <numerusform>%Ln point less: a change that most people notice.</numerusform>
            <numerusform>%Ln points less: a change that most people notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::PlanLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>planned sessions</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportDialog</name>
    <message numerus="yes">
        <source>A text of %Ln character(s) is on the clipboard.</source>
        <translation>
            <numerusform>A text of %Ln character is on the clipboard.</numerusform>
            <numerusform>A text of %Ln characters is on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportForm</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportPreview</name>
    <message numerus="yes">
        <source>Preview, %Ln page(s)</source>
        <translation>
            <numerusform>Preview, %Ln page</numerusform>
            <numerusform>Preview, %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::TherapyCard</name>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>For %n minute</numerusform>
            <numerusform>For %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendCards</name>
    <message numerus="yes">
        <source>Mean of the first %1 days and of the last %1; %Ln score(s).</source>
        <translation>
            <numerusform>Mean of the first %1 days and of the last %1; %Ln score.</numerusform>
            <numerusform>Mean of the first %1 days and of the last %1; %Ln scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % between %1 and %2; pain at the start %3; %Ln session(s).</source>
        <translation>
            <numerusform>95 % between %1 and %2; pain at the start %3; %Ln session.</numerusform>
            <numerusform>95 % between %1 and %2; pain at the start %3; %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran over, by %1 together.</source>
        <translation>
            <numerusform>%Ln ran over, by %1 together.</numerusform>
            <numerusform>%Ln ran over, by %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendCharts</name>
    <message numerus="yes">
        <source>%Ln day(s) with a score. The arrow keys go from figure to figure.</source>
        <translation>
            <numerusform>%Ln day with a score. The arrow keys go from figure to figure.</numerusform>
            <numerusform>%Ln days with a score. The arrow keys go from figure to figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::TrialSection</name>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
</context>
</TS>
