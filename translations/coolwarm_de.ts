<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BoutText</name>
    <message>
        <source>, </source>
        <extracomment>Stands between words of a list: &quot;lifting, sitting long&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Was es verschlimmert</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>Was es lindert</translation>
    </message>
    <message>
        <source>Tightness</source>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the old or new value of a field</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>how the pain goes on</comment>
        <translation>Ständig</translation>
    </message>
    <message>
        <source>Comes and goes</source>
        <comment>how the pain goes on</comment>
        <translation>Kommt und geht</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>A part of the body; when its pain began.</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A part of the body; when its pain began and ended.</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>set off by %1</source>
        <translation>ausgelöst durch %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ständig</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>kommt und geht</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>schlimmer durch %1</translation>
    </message>
    <message>
        <source>eased by %1</source>
        <translation>gelindert durch %1</translation>
    </message>
    <message>
        <source>tightness %1 of %2</source>
        <translation>Verspannung %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <extracomment>A field, its new value and its old one.</extracomment>
        <translation>%1: %2 (vorher: %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what was typed into it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ButtonInterface</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>ChoiceInterface</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a choice is about, and what is chosen: &quot;Theme: Dark&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is one argument too many. See: coolwarm help %2</source>
        <translation>„%1“ ist ein Argument zu viel. Siehe: coolwarm help %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more argument. Usage: coolwarm %1 %2</source>
        <translation>„%1“ braucht noch ein Argument. Aufruf: coolwarm %1 %2</translation>
    </message>
    <message>
        <source>There is no option --%1 here. See: coolwarm help %2</source>
        <translation>Eine Option --%1 gibt es hier nicht. Siehe: coolwarm help %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither ice nor heat. Say one of the two.</source>
        <translation>„%1“ ist weder ice (Kälte) noch heat (Wärme). Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>--from names a later day than --to. Exchange the two.</source>
        <translation>--from nennt einen späteren Tag als --to. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>A command is missing. See: coolwarm help</source>
        <translation>Es fehlt ein Befehl. Siehe: coolwarm help</translation>
    </message>
    <message>
        <source>The answer cannot be written: its reader has gone or its disk is full. Write it elsewhere.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: Das Programm, das sie liest, ist beendet, oder der Datenträger ist voll. Schreiben Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>Keep the log in this folder; goes with every command.</source>
        <translation>Das Protokoll in diesem Ordner führen; gilt bei jedem Befehl.</translation>
    </message>
    <message>
        <source>Coolwarm, a timer for cold and heat therapy.</source>
        <translation>Coolwarm, ein Timer für die Kälte- und Wärmetherapie.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands:</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Die Befehle:</translation>
    </message>
    <message>
        <source>Print this, or with a command&apos;s name all about it.</source>
        <translation>Diese Hilfe zeigen, mit dem Namen eines Befehls alles über ihn.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>The log has no sessions yet.</source>
        <translation>Das Protokoll enthält noch keine Anwendungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Anwendung nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Anwendungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file to write, or - for the output.</source>
        <translation>Nennen Sie die Zieldatei, oder - für die Ausgabe.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder behind it.</source>
        <translation>Hinter --data-dir gehört ein Ordner.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; without a command. See: coolwarm help</source>
        <translation>Eine Option „%1“ ohne Befehl gibt es nicht. Siehe: coolwarm help</translation>
    </message>
    <message>
        <source>--minimized is for the window and goes with no command.</source>
        <translation>--minimized ist für das Fenster und passt zu keinem Befehl.</translation>
    </message>
    <message>
        <source>Say how long the session was by one of --minutes and --end.</source>
        <translation>Geben Sie die Dauer mit --minutes oder mit --end an, nicht mit beiden.</translation>
    </message>
    <message>
        <source>Logged: %1, %2, %3, %4.</source>
        <translation>Eingetragen: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 That is outside the recommended %2, so its length is marked.</source>
        <translation>%1 Das liegt außerhalb der empfohlenen Dauer (%2); deshalb ist sie markiert.</translation>
    </message>
    <message>
        <source>%1 started: %2, %3, until %4.</source>
        <translation>%1 gestartet: %2, %3, bis %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>The session is recorded, but NO ALARM WILL SOUND: no window could be opened. Watch the time yourself, then run: coolwarm confirm</source>
        <translation>Die Anwendung ist gespeichert, aber ES ERTÖNT KEIN ALARM: Es ließ sich kein Fenster öffnen. Achten Sie selbst auf die Zeit, und bestätigen Sie dann mit: coolwarm confirm</translation>
    </message>
    <message>
        <source>Ready if the skin feels normal again</source>
        <translation>Möglich, wenn sich die Haut wieder normal anfühlt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waits for the session that is on</source>
        <translation>Wartet auf das Ende der laufenden Anwendung</translation>
    </message>
    <message>
        <source>Take the pack off: %1, %2, since %3. Then run: coolwarm confirm</source>
        <translation>Kompresse abnehmen: %1, %2, die Zeit ist seit %3 um. Bestätigen Sie dann mit: coolwarm confirm</translation>
    </message>
    <message>
        <source>%1 is on: %2, %3 left, until %4 (%5 at the latest)</source>
        <translation>%1 läuft: %2, noch %3, bis %4 (spätestens %5)</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>The part of the body; without it the last one.</source>
        <translation>Die Körperstelle; ohne Angabe die letzte.</translation>
    </message>
    <message>
        <source>Only this part of the body.</source>
        <translation>Nur diese Körperstelle.</translation>
    </message>
    <message>
        <source>Print JSON, for programs.</source>
        <translation>JSON ausgeben, für Programme.</translation>
    </message>
    <message>
        <source>Pain before, from 0 (none) to 10.</source>
        <translation>Schmerz vorher, von 0 (keiner) bis 10.</translation>
    </message>
    <message>
        <source>Pain after, from 0 (none) to 10.</source>
        <translation>Schmerz nachher, von 0 (keiner) bis 10.</translation>
    </message>
    <message>
        <source>A note that is kept with the session.</source>
        <translation>Eine Notiz zu der Anwendung.</translation>
    </message>
    <message>
        <source>Only from this day on, as 2026-11-20.</source>
        <translation>Nur ab diesem Tag, etwa 2026-11-20.</translation>
    </message>
    <message>
        <source>Only up to this day, itself included.</source>
        <translation>Nur bis zu diesem Tag einschließlich.</translation>
    </message>
    <message>
        <source>Only ice or only heat.</source>
        <translation>Nur ice (Kälte) oder nur heat (Wärme).</translation>
    </message>
    <message>
        <source>Length in whole minutes; without it as the last time.</source>
        <translation>Dauer in ganzen Minuten; ohne Angabe wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Yes, the skin feels normal again.</source>
        <translation>Ja, die Haut fühlt sich wieder normal an.</translation>
    </message>
    <message>
        <source>The pack has already been on for so many minutes.</source>
        <translation>So viele Minuten liegt die Kompresse schon auf.</translation>
    </message>
    <message>
        <source>Only record: no window opens, and no alarm sounds.</source>
        <translation>Nur speichern: Kein Fenster öffnet sich, kein Alarm ertönt.</translation>
    </message>
    <message>
        <source>When the pack came off; without it the planned end within 2 minutes, later now.</source>
        <translation>Wann die Kompresse abgenommen wurde; ohne Angabe gilt bis 2&#xa0;Minuten nach dem geplanten Ende dieses Ende, danach der jetzige Zeitpunkt.</translation>
    </message>
    <message>
        <source>When the session began.</source>
        <translation>Wann die Anwendung begann.</translation>
    </message>
    <message>
        <source>How many minutes it lasted.</source>
        <translation>Wie viele Minuten sie dauerte.</translation>
    </message>
    <message>
        <source>When it ended, instead of its minutes.</source>
        <translation>Wann sie endete, anstelle der Minuten.</translation>
    </message>
    <message>
        <source>Only the newest so many.</source>
        <translation>Nur die neuesten; wie viele, sagt die Zahl.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation>Mit einer Bytereihenfolge-Marke (BOM) beginnen, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Separate by semicolons instead of commas.</source>
        <translation>Mit Semikolons statt mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Say what is on, what may start now and when a rest ends.</source>
        <translation>Zeigen, was läuft, was jetzt möglich ist und wann eine Pause endet.</translation>
    </message>
    <message>
        <source>Start a session; the window keeps its time and its alarm.</source>
        <translation>Eine Anwendung starten; das Fenster misst die Zeit und gibt Alarm.</translation>
    </message>
    <message>
        <source>Stop the running session and log it.</source>
        <translation>Die laufende Anwendung beenden und ins Protokoll eintragen.</translation>
    </message>
    <message>
        <source>Say that the pack is off once the alarm is due.</source>
        <translation>Nach dem Alarm bestätigen, dass die Kompresse abgenommen ist.</translation>
    </message>
    <message>
        <source>Log a session that was done without the program.</source>
        <translation>Eine Anwendung nachtragen, die ohne das Programm stattfand.</translation>
    </message>
    <message>
        <source>List the log, newest first.</source>
        <translation>Das Protokoll auflisten, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. The commands are %2 and help.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Die Befehle sind %2 und help.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file %1 is the log itself. Name another file for the backup.</source>
        <translation>Die Datei %1 ist das Protokoll selbst. Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>The file %1 is no backup and stays as it is. Name another file for the backup.</source>
        <translation>Die Datei %1 ist keine Sicherung und bleibt, wie sie ist. Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>The log is in order: %Ln session(s).</source>
        <translation>
            <numerusform>Das Protokoll ist in Ordnung: %Ln Anwendung.</numerusform>
            <numerusform>Das Protokoll ist in Ordnung: %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is damaged in %Ln place(s). Start Coolwarm&apos;s window to repair it, or run: coolwarm restore FILE</source>
        <translation>
            <numerusform>Das Protokoll ist an %Ln Stelle beschädigt. Öffnen Sie das Fenster von Coolwarm, um es zu reparieren, oder rufen Sie auf: coolwarm restore DATEI</numerusform>
            <numerusform>Das Protokoll ist an %Ln Stellen beschädigt. Öffnen Sie das Fenster von Coolwarm, um es zu reparieren, oder rufen Sie auf: coolwarm restore DATEI</numerusform>
        </translation>
    </message>
    <message>
        <source>The log was copied to %1, and the copy is in order.</source>
        <translation>Das Protokoll wurde nach %1 kopiert, und die Kopie ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file %1 is the log itself. Name a backup of it.</source>
        <translation>Die Datei %1 ist das Protokoll selbst. Nennen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>%1 added, %2 already in the log, %3 there with other values, %4 refused.</source>
        <translation>%1 hinzugefügt, %2 schon im Protokoll, %3 dort mit anderen Werten, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>… and further lines that are not listed here.</source>
        <translation>… und weitere Zeilen, die hier nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>Line %1: the log has this session with other values; they stay.</source>
        <translation>Zeile %1: Das Protokoll hat diese Anwendung mit anderen Werten; diese bleiben.</translation>
    </message>
    <message>
        <source>Nothing was imported, because not every line is good.</source>
        <translation>Es wurde nichts importiert, weil nicht jede Zeile in Ordnung ist.</translation>
    </message>
    <message>
        <source>Preview only: nothing was changed.</source>
        <translation>Nur Vorschau: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only report what would be done.</source>
        <translation>Nur berichten, was getan würde.</translation>
    </message>
    <message>
        <source>Import nothing unless every line is good.</source>
        <translation>Nichts importieren, wenn nicht jede Zeile in Ordnung ist.</translation>
    </message>
    <message>
        <source>Read the whole log and say whether it is in order.</source>
        <translation>Das ganze Protokoll lesen und sagen, ob es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Copy the log to a file and check the copy.</source>
        <translation>Das Protokoll in eine Datei kopieren und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Put a backup back; the log from before is kept, and so is every rest.</source>
        <translation>Eine Sicherung wiederherstellen; das vorherige Protokoll bleibt erhalten, und jede Pause gilt weiter.</translation>
    </message>
    <message>
        <source>Start in the tray; minimized where there is none.</source>
        <translation>Im Infobereich starten; minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>%1 %2 If yes, add --skin-ok; if no, wait.</source>
        <translation>%1 %2 Wenn ja, fügen Sie --skin-ok hinzu; wenn nein, warten Sie.</translation>
    </message>
    <message>
        <source>%1 %2 again from %3.</source>
        <comment>what ended; Ice or Heat; a time</comment>
        <translation>%1 %2 wieder ab %3.</translation>
    </message>
    <message>
        <source>Not counted: no entry, no rest.</source>
        <translation>Nicht gezählt: kein Eintrag, keine Pause.</translation>
    </message>
    <message>
        <source>Ready; a full rest lasts until %1</source>
        <translation>Möglich; eine volle Pause dauert bis %1</translation>
    </message>
    <message>
        <source>Skin rests until %1, after a session that was deleted</source>
        <translation>Die Haut ruht bis %1, nach einer gelöschten Anwendung</translation>
    </message>
    <message>
        <source>Skin rests until %1; a full rest lasts until %2</source>
        <translation>Die Haut ruht bis %1; eine volle Pause dauert bis %2</translation>
    </message>
    <message>
        <source>Skin rests until %1</source>
        <translation>Die Haut ruht bis %1</translation>
    </message>
    <message>
        <source>Forget a start by mistake, within 60 s, also after a stop.</source>
        <translation>Einen versehentlichen Start innerhalb von 60&#xa0;s verwerfen, auch nach dem Beenden.</translation>
    </message>
    <message>
        <source>%1 is not a plain file, and a backup needs one. Name another.</source>
        <translation>%1 ist keine gewöhnliche Datei; eine Sicherung braucht aber eine. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>It has taken the place of the backup that was there.</source>
        <translation>Sie hat die Sicherung ersetzt, die dort lag.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 not understood, 3 refused by a rule, 4 the log or a file cannot be read or written, 5 the file to be taken in is no good, 6 no display for the window.</source>
        <translation>Rückgabewert: 0 erledigt, 2 nicht verstanden, 3 von einer Regel abgelehnt, 4 das Protokoll oder eine Datei lässt sich nicht lesen oder schreiben, 5 die Datei, die übernommen werden soll, ist ungeeignet, 6 keine Anzeige für das Fenster.</translation>
    </message>
    <message>
        <source>COOLWARM_DATA_DIR has to name a folder by its whole path, or there would be another log in each folder.</source>
        <translation>COOLWARM_DATA_DIR muss einen Ordner mit seinem ganzen Pfad nennen, sonst gäbe es in jedem Ordner ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>The log has no part of the body called &quot;%1&quot;. Check how it is spelled.</source>
        <translation>Das Protokoll kennt keine Körperstelle „%1“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An option and what is wrong with its value: --start: &quot;10:99&quot; is not understood. …</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days and times are written as you are used to: 9:30, &quot;yesterday 9:30&quot;, %1, or 2026-11-20T14:12.</source>
        <translation>Tage und Zeiten schreiben Sie wie gewohnt: 9:30, „gestern 9:30“, %1 oder 2026-11-20T14:12.</translation>
    </message>
    <message>
        <source>Say when the session began: --start 9:30, or --start &quot;yesterday 9:30&quot;.</source>
        <translation>Geben Sie an, wann die Anwendung begann: --start 9:30 oder --start &quot;gestern 9:30&quot;.</translation>
    </message>
    <message>
        <source>%1 If yes, add --short-ok; if no, give another time.</source>
        <translation>%1 Wenn ja, fügen Sie --short-ok hinzu; wenn nein, geben Sie eine andere Zeit an.</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone is more than 18 hours away from UTC. The session is kept with 18 hours; set the zone.</source>
        <translation>Die Zeitzone des Computers liegt mehr als 18 Stunden von UTC entfernt. Die Anwendung wird mit 18 Stunden gespeichert; stellen Sie die Zeitzone ein.</translation>
    </message>
    <message>
        <source>Yes, the pack was on for less than the shortest recommended time.</source>
        <translation>Ja, die Kompresse lag kürzer auf als mindestens empfohlen.</translation>
    </message>
    <message>
        <source>%1 needs one of normal, red, white, blistered, numb and other, not &quot;%2&quot;.</source>
        <translation>%1 braucht eines von normal, red, white, blistered, numb und other, nicht „%2“.</translation>
    </message>
    <message>
        <source>Look at the skin now. %1</source>
        <translation>Sehen Sie sich jetzt die Haut an. %1</translation>
    </message>
    <message>
        <source>%1 would be added, %2 already in the log, %3 there with other values, %4 refused.</source>
        <translation>%1 würden hinzugefügt, %2 schon im Protokoll, %3 dort mit anderen Werten, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing would be imported, because not every line is good.</source>
        <translation>Es würde nichts importiert, weil nicht jede Zeile in Ordnung ist.</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>Keine Zeile der Datei lässt sich importieren.</translation>
    </message>
    <message>
        <source>The name of the file decides the format by its ending: %1.</source>
        <translation>Die Endung des Dateinamens bestimmt das Format: %1.</translation>
    </message>
    <message>
        <source>Then say how it is: coolwarm confirm --skin WORD, where WORD is normal, red, white, blistered, numb or other.</source>
        <extracomment>The words after --skin stay as they are.</extracomment>
        <translation>Geben Sie danach an, wie sie ist: coolwarm confirm --skin WORT; WORT ist normal, red (rot), white (weiß), blistered (Blasen), numb (taub) oder other (anders).</translation>
    </message>
    <message>
        <source>Saved with the last session (%1, %2, ended %3). Skin afterwards: %4.</source>
        <extracomment>Ice or Heat; a part of the body; a time; &quot;Numb&quot; and so on</extracomment>
        <translation>Bei der letzten Anwendung gespeichert (%1, %2, Ende %3). Haut danach: %4.</translation>
    </message>
    <message>
        <source>Only when the skin is normal again</source>
        <translation>Erst wenn die Haut wieder normal ist</translation>
    </message>
    <message>
        <source>How the skin is now: normal, red, white, blistered, numb or other. Alone it also answers for the session that has just ended.</source>
        <translation>Wie die Haut jetzt ist: normal, red (rot), white (weiß), blistered (Blasen), numb (taub) oder other (anders). Allein gilt es auch für die Anwendung, die gerade zu Ende ist.</translation>
    </message>
    <message>
        <source>How does the skin look? You can say it: coolwarm confirm --skin WORD, where WORD is normal, red, white, blistered, numb or other.</source>
        <extracomment>The words after --skin stay as they are.</extracomment>
        <translation>Wie sieht die Haut aus? Sie können es angeben: coolwarm confirm --skin WORT; WORT ist normal, red (rot), white (weiß), blistered (Blasen), numb (taub) oder other (anders).</translation>
    </message>
    <message>
        <source>Started by mistake? Within a minute of the start it can still be forgotten: coolwarm discard</source>
        <translation>Versehentlich gestartet? Bis eine Minute nach dem Start lässt sich die Anwendung noch vergessen: coolwarm discard</translation>
    </message>
    <message>
        <source>Skin rests until %1, and then only when it is normal again</source>
        <translation>Die Haut ruht bis %1; danach erst, wenn sie wieder normal ist</translation>
    </message>
    <message>
        <source>The last session was too long. Look at the skin, then say how it is: coolwarm confirm --skin WORD, where WORD is normal, red, white, blistered, numb or other.</source>
        <extracomment>The words after --skin stay as they are.</extracomment>
        <translation>Die letzte Anwendung war zu lang. Sehen Sie sich die Haut an, und geben Sie danach an, wie sie ist: coolwarm confirm --skin WORT; WORT ist normal, red (rot), white (weiß), blistered (Blasen), numb (taub) oder other (anders).</translation>
    </message>
    <message>
        <source>The log has a time that lies ahead of the computer&apos;s clock: %1. Until one of them is put right, time while the computer was off may not count as rest. Set the clock, or say in the window that it is right.</source>
        <extracomment>A time of day, with the day before it where it is not today.</extracomment>
        <translation>Das Protokoll enthält eine Zeit, die der Uhr des Computers voraus ist: %1. Bis eines von beiden berichtigt ist, zählt Zeit, in der der Computer aus war, möglicherweise nicht als Pause. Stellen Sie die Uhr, oder sagen Sie im Fenster, dass sie stimmt.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 (no pain) to 10 in the digits 0 to 9, not &quot;%1&quot;.</source>
        <translation>Schmerz ist eine ganze Zahl von 0 (kein Schmerz) bis 10 aus den Ziffern 0 bis 9, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from 0 (loose) to 4 (rigid) in the digits 0 to 9, not &quot;%2&quot;.</source>
        <translation>%1 braucht eine ganze Zahl von 0 (locker) bis 4 (starr) aus den Ziffern 0 bis 9, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 takes up to 12 short words or phrases between semicolons, each of up to 80 characters.</source>
        <translation>%1 nimmt bis zu 12 kurze Wörter oder Wendungen, durch Semikolon getrennt, mit je bis zu 80 Zeichen.</translation>
    </message>
    <message>
        <source>Pain before, from 0 to 10, or none to clear it.</source>
        <translation>Schmerz vorher, von 0 bis 10, oder none, um ihn zu löschen.</translation>
    </message>
    <message>
        <source>Pain after, from 0 to 10, or none to clear it.</source>
        <translation>Schmerz nachher, von 0 bis 10, oder none, um ihn zu löschen.</translation>
    </message>
    <message>
        <source>How the skin was: normal, red, white, blistered, numb or other.</source>
        <translation>Wie die Haut war: normal, red (rot), white (weiß), blistered (Blasen), numb (taub) oder other (anders).</translation>
    </message>
    <message>
        <source>A time at which the session was on; without it the last session.</source>
        <translation>Eine Uhrzeit während der Anwendung; ohne sie gilt die letzte.</translation>
    </message>
    <message>
        <source>When it hurt so; without it just now.</source>
        <translation>Wann es so wehtat; ohne Angabe gerade jetzt.</translation>
    </message>
    <message>
        <source>How tight the muscle is, from 0 (loose) to 4 (rigid).</source>
        <translation>Wie verspannt der Muskel ist, von 0 (locker) bis 4 (starr).</translation>
    </message>
    <message>
        <source>A note that is kept with it.</source>
        <translation>Eine Notiz dazu.</translation>
    </message>
    <message>
        <source>When it began, ended or was divided; without it just now.</source>
        <translation>Wann sie begann, endete oder geteilt wurde; ohne Angabe gerade jetzt.</translation>
    </message>
    <message>
        <source>What set it off, in words between semicolons.</source>
        <translation>Was sie ausgelöst hat, in Wörtern, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>constant or comes-and-goes.</source>
        <translation>constant (dauernd) oder comes-and-goes (kommt und geht).</translation>
    </message>
    <message>
        <source>What makes it worse.</source>
        <translation>Was sie verschlimmert.</translation>
    </message>
    <message>
        <source>What eases it.</source>
        <translation>Was sie lindert.</translation>
    </message>
    <message>
        <source>When it began; without it, it has just ended.</source>
        <translation>Wann es begann; ohne Angabe ist es gerade zu Ende gegangen.</translation>
    </message>
    <message>
        <source>Tell afterwards how a session went, or correct it.</source>
        <translation>Nachträglich angeben, wie eine Anwendung war, oder es berichtigen.</translation>
    </message>
    <message>
        <source>Write down how strong the pain is, from 0 (none) to 10.</source>
        <translation>Aufschreiben, wie stark der Schmerz ist, von 0 (keiner) bis 10.</translation>
    </message>
    <message>
        <source>Keep the bouts of pain: from when to when, and how they are.</source>
        <translation>Schmerzphasen festhalten: von wann bis wann, und wie sie sind.</translation>
    </message>
    <message>
        <source>Log what was done beside ice and heat.</source>
        <translation>Festhalten, was neben Kälte und Wärme getan wurde.</translation>
    </message>
    <message>
        <source>Take the newest change of the log back.</source>
        <translation>Die neueste Änderung des Protokolls zurücknehmen.</translation>
    </message>
    <message>
        <source>Make again what was undone last.</source>
        <translation>Wiederherstellen, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Take the entries of a CSV file into the log.</source>
        <translation>Die Einträge einer CSV-Datei in das Protokoll übernehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the activities. Say one of breathing, twist, stretching, walk and cream.</source>
        <translation>„%1“ ist keine der Aktivitäten. Möglich sind breathing (Atmen), twist (Drehen), stretching (Dehnen), walk (Gehen) und cream (Salbe).</translation>
    </message>
    <message>
        <source>Cream was used %1 times on that day, and %2 is the most for a day. No more until the next day.</source>
        <translation>An diesem Tag wurde %1-mal Salbe verwendet, und höchstens %2-mal am Tag ist vorgesehen. Bis zum nächsten Tag keine mehr.</translation>
    </message>
    <message>
        <source>Cream: %1 of %2 for that day.</source>
        <translation>Salbe: %1 von %2 für diesen Tag.</translation>
    </message>
    <message>
        <source>Saved: %1. To take it back: coolwarm undo</source>
        <extracomment>&quot;Pain 4, Lower back, Fri 20 Nov 14:12&quot;. The words behind the colon at the end stay.</extracomment>
        <translation>Gespeichert: %1. Zurücknehmen mit: coolwarm undo</translation>
    </message>
    <message>
        <source>--course needs one of constant and comes-and-goes, not &quot;%1&quot;.</source>
        <translation>--course braucht constant oder comes-and-goes, nicht „%1“.</translation>
    </message>
    <message>
        <source>No bout is open there (%1).</source>
        <translation>Dort läuft keine Schmerzphase (%1).</translation>
    </message>
    <message>
        <source>There is no bout there that has ended last (%1).</source>
        <translation>Dort gibt es keine zuletzt beendete Schmerzphase (%1).</translation>
    </message>
    <message>
        <source>Say how it is, by --trigger, --course, --worse, --eases, --tightness or --note.</source>
        <translation>Geben Sie mit --trigger, --course, --worse, --eases, --tightness oder --note an, wie sie ist.</translation>
    </message>
    <message>
        <source>There are no two bouts there to be joined (%1).</source>
        <translation>Dort gibt es keine zwei Schmerzphasen, die sich zusammenlegen lassen (%1).</translation>
    </message>
    <message>
        <source>Say where it is divided: --at &quot;yesterday 9:30&quot;.</source>
        <translation>Geben Sie an, wo geteilt wird: --at &quot;gestern 9:30&quot;.</translation>
    </message>
    <message>
        <source>The log has no bouts yet.</source>
        <translation>Im Protokoll steht noch keine Schmerzphase.</translation>
    </message>
    <message>
        <source>The log has no bout there at that time (%1).</source>
        <translation>Im Protokoll steht dort zu dieser Zeit keine Schmerzphase (%1).</translation>
    </message>
    <message>
        <source>The log says so already.</source>
        <translation>So steht es schon im Protokoll.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>  Day %1.</source>
        <translation>  Tag %1.</translation>
    </message>
    <message>
        <source>  Fewer than two days have a score, so nobody can tell whether it gets better. Look at the warning signs in the guide.</source>
        <translation>  Weniger als zwei Tage haben einen Wert, deshalb lässt sich nicht sagen, ob es besser wird. Lesen Sie die Warnzeichen im Ratgeber.</translation>
    </message>
    <message>
        <source>  No change so far that most people would notice. Look at the warning signs in the guide.</source>
        <translation>  Bisher keine Änderung, die den meisten Menschen auffallen würde. Lesen Sie die Warnzeichen im Ratgeber.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done with a bout. Say one of begin, end, reopen, describe, join, split and list.</source>
        <translation>„%1“ geht mit einer Schmerzphase nicht. Möglich sind begin, end, reopen, describe, join, split und list.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several lists cannot go to the output together. Name a folder, or one list.</source>
        <translation>Mehrere Listen können nicht zusammen ausgegeben werden. Nennen Sie einen Ordner oder eine einzelne Liste.</translation>
    </message>
    <message>
        <source>%1 is no folder and cannot be made one. Name another one.</source>
        <translation>%1 ist kein Ordner und lässt sich nicht als Ordner anlegen. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>--modality is for sessions alone.</source>
        <translation>--modality gilt nur für Anwendungen.</translation>
    </message>
    <message>
        <source>Line %1: the log has this record with other values; they stay.</source>
        <translation>Zeile %1: Das Protokoll hat diesen Eintrag mit anderen Werten; diese bleiben.</translation>
    </message>
    <message>
        <source>The folder %1 has none of the files that an export of all lists makes.</source>
        <translation>Der Ordner %1 enthält keine der Dateien, die beim Export aller Listen entstehen.</translation>
    </message>
    <message>
        <source>Say what is to be kept with the session, by --pain-before, --pain-after, --skin or --note.</source>
        <translation>Geben Sie mit --pain-before, --pain-after, --skin oder --note an, was zur Anwendung gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Saved with the session (%1, %2, %3)</source>
        <extracomment>Ice or Heat; a part of the body; a moment.</extracomment>
        <translation>Zur Anwendung gespeichert (%1, %2, %3)</translation>
    </message>
    <message>
        <source>pain %1</source>
        <extracomment>&quot;6 → 3&quot;: the scores before and after a session.</extracomment>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No session was on at that time (%1).</source>
        <translation>Zu dieser Zeit lief keine Anwendung (%1).</translation>
    </message>
    <message>
        <source>The log has no session there yet (%1).</source>
        <translation>Im Protokoll steht dort noch keine Anwendung (%1).</translation>
    </message>
    <message>
        <source>The skin was not normal after the last session there (%1), so this one has the shortest length.</source>
        <extracomment>&quot;Red&quot;, &quot;Numb&quot; and so on</extracomment>
        <translation>Die Haut war dort nach der letzten Anwendung nicht normal (%1), deshalb hat diese die kürzeste Dauer.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Ice or Heat; a part of the body; a moment.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: %Ln record(s) taken out of the log.</source>
        <translation>
            <numerusform>Der Import wurde zurückgenommen: %Ln Eintrag aus dem Protokoll genommen.</numerusform>
            <numerusform>Der Import wurde zurückgenommen: %Ln Einträge aus dem Protokoll genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was made again: %Ln record(s) back in the log.</source>
        <translation>
            <numerusform>Der Import wurde wiederhergestellt: %Ln Eintrag wieder im Protokoll.</numerusform>
            <numerusform>Der Import wurde wiederhergestellt: %Ln Einträge wieder im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the log can be undone.</source>
        <translation>Im Protokoll lässt sich nichts zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing that was undone can be made again.</source>
        <translation>Es gibt nichts Zurückgenommenes, das sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>--what needs one of %1, not &quot;%2&quot;.</source>
        <translation>--what braucht eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Nothing was logged there in the two weeks before. If a new bout has begun: coolwarm bout begin</source>
        <translation>In den zwei Wochen davor wurde dort nichts eingetragen. Wenn eine neue Schmerzphase begonnen hat: coolwarm bout begin</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on in the digits 0 to 9, not &quot;%3&quot;.</source>
        <translation>%1 braucht eine ganze Zahl ab %2 aus den Ziffern 0 bis 9, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from 0 (no pain) to 10 in the digits 0 to 9, not &quot;%2&quot;.</source>
        <translation>%1 braucht eine ganze Zahl von 0 (kein Schmerz) bis 10 aus den Ziffern 0 bis 9, nicht „%2“.</translation>
    </message>
    <message>
        <source>The names of columns: %1.</source>
        <translation>Die Namen der Spalten: %1.</translation>
    </message>
    <message>
        <source>What a column is, by its heading or number, as &quot;Beginn=started_at&quot; or 3=note; nothing behind the = leaves it out. May be given several times.</source>
        <translation>Was eine Spalte ist, mit ihrer Überschrift oder Nummer, etwa „Beginn=started_at“ oder 3=note; ohne Angabe nach dem = wird sie weggelassen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>What stands first in a date: dmy for the day, mdy for the month, ymd for the year.</source>
        <translation>Was in Datumsangaben zuerst steht: dmy für den Tag, mdy für den Monat, ymd für das Jahr.</translation>
    </message>
    <message>
        <source>The encoding: utf-8, utf-16, latin1 or windows-1252.</source>
        <translation>Die Zeichenkodierung: utf-8, utf-16, latin1 oder windows-1252.</translation>
    </message>
    <message>
        <source>What separates the cells: comma, semicolon or tab.</source>
        <translation>Was die Zellen trennt: comma (Komma), semicolon (Semikolon) oder tab (Tabulator).</translation>
    </message>
    <message>
        <source>The first line is a session already.</source>
        <translation>Schon die erste Zeile ist eine Anwendung.</translation>
    </message>
    <message>
        <source>--column needs a column and a name, as &quot;Beginn=started_at&quot;, not &quot;%1&quot;. See: coolwarm help import</source>
        <translation>--column braucht eine Spalte und einen Namen, etwa „Beginn=started_at“, nicht „%1“. Siehe: coolwarm help import</translation>
    </message>
    <message>
        <source>--encoding needs one of utf-8, utf-16, latin1 and windows-1252, not &quot;%1&quot;.</source>
        <translation>--encoding braucht eines von utf-8, utf-16, latin1 und windows-1252, nicht „%1“.</translation>
    </message>
    <message>
        <source>--separator needs one of comma, semicolon and tab, not &quot;%1&quot;.</source>
        <translation>--separator braucht eines von comma, semicolon und tab, nicht „%1“.</translation>
    </message>
    <message>
        <source>--dates needs one of dmy, mdy and ymd, not &quot;%1&quot;.</source>
        <translation>--dates braucht eines von dmy, mdy und ymd, nicht „%1“.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Add --dates dmy, mdy or ymd.</source>
        <translation>Fügen Sie --dates dmy, mdy oder ymd hinzu.</translation>
    </message>
    <message>
        <source>How a file is to be read can be said only of a list of sessions.</source>
        <translation>Wie eine Datei zu lesen ist, lässt sich nur bei einer Liste von Anwendungen angeben.</translation>
    </message>
    <message>
        <source>Which list it is in: sessions (the usual one), pain, episodes (bouts) or activities.</source>
        <translation>In welcher Liste: sessions (Anwendungen, wie sonst), pain (Schmerz), episodes (Schmerzphasen) oder activities (Aktivitäten).</translation>
    </message>
    <message>
        <source>A time at which it was; without it the newest one there.</source>
        <translation>Eine Zeit, zu der es war; ohne sie der neueste Eintrag dort.</translation>
    </message>
    <message>
        <source>When it really began or was.</source>
        <translation>Wann es wirklich begann oder war.</translation>
    </message>
    <message>
        <source>When it really ended; none for a bout that goes on.</source>
        <translation>Wann es wirklich endete; none für eine Schmerzphase, die andauert.</translation>
    </message>
    <message>
        <source>How many minutes an activity lasted.</source>
        <translation>Wie viele Minuten eine Aktivität dauerte.</translation>
    </message>
    <message>
        <source>The score of a pain entry, from 0 to 10.</source>
        <translation>Der Schmerzwert, von 0 bis 10.</translation>
    </message>
    <message>
        <source>At which part of the body it really was.</source>
        <translation>An welcher Körperstelle es wirklich war.</translation>
    </message>
    <message>
        <source>Which list: sessions (the usual one), pain, activities, or all of them together.</source>
        <translation>Welche Liste: sessions (Anwendungen, wie sonst), pain (Schmerz), activities (Aktivitäten) oder all (alle zusammen).</translation>
    </message>
    <message>
        <source>Correct a session, a pain entry, a bout or an activity.</source>
        <translation>Eine Anwendung, einen Schmerzwert, eine Schmerzphase oder eine Aktivität berichtigen.</translation>
    </message>
    <message>
        <source>Take one of them out of the log.</source>
        <translation>Einen dieser Einträge aus dem Protokoll nehmen.</translation>
    </message>
    <message>
        <source>Say which list it is in: --what sessions, pain, episodes or activities.</source>
        <translation>Sagen Sie, in welcher Liste es steht: --what sessions, pain, episodes oder activities.</translation>
    </message>
    <message>
        <source>Activities have no part of the body. Leave --site out.</source>
        <translation>Aktivitäten haben keine Körperstelle. Lassen Sie --site weg.</translation>
    </message>
    <message>
        <source>The log has nothing of that kind at that time.</source>
        <translation>Im Protokoll steht zu dieser Zeit nichts dieser Art.</translation>
    </message>
    <message>
        <source>The log has nothing of that kind there yet.</source>
        <translation>Im Protokoll steht dort noch nichts dieser Art.</translation>
    </message>
    <message>
        <source>Deleted: %1. To take it back: coolwarm undo</source>
        <translation>Gelöscht: %1. Zum Zurücknehmen: coolwarm undo</translation>
    </message>
    <message>
        <source>Changed: %1. To take it back: coolwarm undo</source>
        <translation>Geändert: %1. Zum Zurücknehmen: coolwarm undo</translation>
    </message>
    <message>
        <source>--%1 cannot be changed of what is in this list, but these can: %2.</source>
        <translation>--%1 lässt sich bei Einträgen dieser Liste nicht ändern, aber diese: %2.</translation>
    </message>
    <message>
        <source>Say what is to be changed, by %1.</source>
        <translation>Sagen Sie, was geändert werden soll, mit %1.</translation>
    </message>
    <message>
        <source>A session cannot be without its end. Name one with --end.</source>
        <translation>Eine Anwendung braucht ein Ende. Nennen Sie eines mit --end.</translation>
    </message>
    <message>
        <source>The log has nothing of that kind yet.</source>
        <translation>Im Protokoll steht noch nichts dieser Art.</translation>
    </message>
    <message>
        <source>Nothing found: nothing in the log matches that.</source>
        <translation>Nichts gefunden: Kein Eintrag im Protokoll passt dazu.</translation>
    </message>
    <message>
        <source>Nothing found: no session in the log matches that.</source>
        <translation>Nichts gefunden: Keine Anwendung im Protokoll passt dazu.</translation>
    </message>
    <message>
        <source>--what needs one of sessions, pain, activities, all, not &quot;%1&quot;. Bouts are listed by: coolwarm bout list</source>
        <translation>--what braucht sessions, pain, activities oder all, nicht „%1“. Schmerzphasen zeigt: coolwarm bout list</translation>
    </message>
    <message>
        <source>--modality is about sessions. Leave it out.</source>
        <translation>--modality gilt nur für Anwendungen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>  Average pain on the first day with a score %1, on the latest %2.</source>
        <extracomment>Average pain of a day, from 0 to 10, twice.</extracomment>
        <translation>  Schmerz im Durchschnitt: am ersten Tag mit einem Wert %1, am letzten %2.</translation>
    </message>
    <message>
        <source>How many ice packs a day, or any: as often as allowed.</source>
        <translation>Wie viele Kältekompressen am Tag, oder any: so oft wie möglich.</translation>
    </message>
    <message>
        <source>How many heat packs a day, or any: as often as allowed.</source>
        <translation>Wie viele Wärmekompressen am Tag, oder any: so oft wie möglich.</translation>
    </message>
    <message>
        <source>For this part of the body; without it the last one.</source>
        <translation>Für dieses Körperteil; ohne Angabe das letzte.</translation>
    </message>
    <message>
        <source>From when on you are awake, as 7:00.</source>
        <translation>Ab wann Sie wach sind, wie 7:00.</translation>
    </message>
    <message>
        <source>Until when you are awake, as 22:00.</source>
        <translation>Bis wann Sie wach sind, wie 22:00.</translation>
    </message>
    <message>
        <source>No session in this time of today, as 12:00-13:30. It may be given several times.</source>
        <translation>Keine Anwendung in dieser Zeit von heute, wie 12:00-13:30. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The order: by-bout, ice-only, heat-only, ice-then-heat, heat-then-ice or alternate.</source>
        <translation>Die Reihenfolge: by-bout, ice-only, heat-only, ice-then-heat, heat-then-ice oder alternate.</translation>
    </message>
    <message>
        <source>At least so many minutes between ice and heat.</source>
        <translation>Mindestens so viele Minuten zwischen Kälte und Wärme.</translation>
    </message>
    <message>
        <source>Lay out anew what has not begun yet.</source>
        <translation>Neu verteilen, was noch nicht begonnen hat.</translation>
    </message>
    <message>
        <source>Leave out the session of that number in the list.</source>
        <translation>Die Anwendung mit dieser Nummer in der Liste auslassen.</translation>
    </message>
    <message>
        <source>Have no plan any more.</source>
        <translation>Keinen Plan mehr haben.</translation>
    </message>
    <message>
        <source>Take the last change of the plan back.</source>
        <translation>Die letzte Änderung des Plans zurücknehmen.</translation>
    </message>
    <message>
        <source>Write the plan to a file for calendars.</source>
        <translation>Den Plan in eine Datei für Kalender schreiben.</translation>
    </message>
    <message>
        <source>Say in the calendar what the sessions are.</source>
        <translation>Im Kalender sagen, welche Anwendungen es sind.</translation>
    </message>
    <message>
        <source>Lay out the sessions of today and tomorrow, or show them.</source>
        <translation>Die Anwendungen von heute und morgen verteilen oder anzeigen.</translation>
    </message>
    <message>
        <source>The plan has no session of that number.</source>
        <translation>Der Plan hat keine Anwendung mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Mehr ist nicht geplant.</translation>
    </message>
    <message>
        <source>Some of it cannot be as planned. To move the rest, run: coolwarm plan --move</source>
        <translation>Manches geht nicht mehr wie geplant. Um den Rest zu verschieben: coolwarm plan --move</translation>
    </message>
    <message>
        <source>There is no plan for the day. To make one, run, for example: coolwarm plan --ice 3 --heat 2</source>
        <translation>Für den Tag gibt es keinen Plan. Um einen zu machen, zum Beispiel: coolwarm plan --ice 3 --heat 2</translation>
    </message>
    <message>
        <source>--ics takes the name of a file.</source>
        <translation>--ics braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--busy takes two times of today, as 12:00-13:30.</source>
        <translation>--busy braucht zwei Uhrzeiten von heute, wie 12:00-13:30.</translation>
    </message>
    <message>
        <source>--pattern takes one of these words: %1.</source>
        <translation>--pattern braucht eines dieser Wörter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %Ln parts of the body.</source>
        <translation>
            <numerusform>Ein Plan hat höchstens %Ln Körperteil.</numerusform>
            <numerusform>Ein Plan hat höchstens %Ln Körperteile.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the bout of pain that was there at this time, or &quot;last&quot;; its days and its part of the body.</source>
        <translation>Über die Schmerzphase, die zu dieser Zeit da war, oder „last“: ihre Tage und ihre Körperstelle.</translation>
    </message>
    <message>
        <source>Which parts, with commas between them: questions, figures, days, hours, packs, skin, signs (warning signs), sessions (each one). Without it all but the last two.</source>
        <translation>Welche Teile, mit Kommas dazwischen: questions (Fragen), figures (Zahlen), days (Tage), hours (Stunden), packs (Kompressen), skin (Haut), signs (Warnzeichen), sessions (jede Anwendung). Ohne Angabe alle bis auf die letzten zwei.</translation>
    </message>
    <message>
        <source>A4 or Letter, for a PDF.</source>
        <translation>A4 oder Letter, für ein PDF.</translation>
    </message>
    <message>
        <source>Print question marks for characters that no font has.</source>
        <translation>Fragezeichen drucken, wo keine Schrift ein Zeichen hat.</translation>
    </message>
    <message>
        <source>Write a page for a doctor as .pdf, .html or .txt; of the last 28 days if nothing else is asked for.</source>
        <translation>Eine Seite für die Arztpraxis als .pdf, .html oder .txt schreiben; ohne weitere Angabe über die letzten 28 Tage.</translation>
    </message>
    <message>
        <source>The file&apos;s name decides what is written: let it end in .pdf, .html or .txt, or say - for a short text.</source>
        <translation>Der Name der Datei bestimmt, was geschrieben wird: Er muss auf .pdf, .html oder .txt enden, oder - für einen kurzen Text.</translation>
    </message>
    <message>
        <source>--sections needs words with commas between them, out of: %1.</source>
        <translation>--sections braucht Wörter mit Kommas dazwischen, und zwar von diesen: %1.</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper braucht A4 oder Letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>--bout names the days already: leave --from and --to out.</source>
        <translation>--bout nennt die Tage schon: Lass --from und --to weg.</translation>
    </message>
    <message>
        <source>The log has no bout of pain there at that time. Say --from and --to instead.</source>
        <translation>Zu dieser Zeit gibt es dort keine Schmerzphase. Gib stattdessen --from und --to an.</translation>
    </message>
    <message>
        <source>%1. Nothing was written. Install a font that has them, or add --anyway for question marks in their place.</source>
        <extracomment>A sentence that names characters without a full stop at its end.</extracomment>
        <translation>%1. Es wurde nichts geschrieben. Installiere eine Schrift dafür, oder füge --anyway hinzu, dann stehen Fragezeichen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The file %1 is the log itself. Name another file.</source>
        <translation>Die Datei %1 ist das Protokoll selbst. Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>The file %1 is a database, perhaps the log itself, and stays as it is. Write to another name.</source>
        <translation>Die Datei %1 ist eine Datenbank, vielleicht das Protokoll selbst, und bleibt, wie sie ist. Schreiben Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Which list: sessions (the usual one), pain, episodes (bouts), activities, trials, or all, each as a file of a folder.</source>
        <translation>Welche Liste: sessions (Anwendungen, wie sonst), pain (Schmerz), episodes (Schmerzphasen), activities (Aktivitäten), trials (Selbstversuche) oder all (alle, je als Datei eines Ordners).</translation>
    </message>
    <message>
        <source>How many blocks of one ice and one heat, from 6 to 30; without it 10.</source>
        <translation>Wie viele Blöcke aus einmal Eis und einmal Wärme, von 6 bis 30; ohne Angabe 10.</translation>
    </message>
    <message>
        <source>As what kind of file: csv (the usual one) or fhir.</source>
        <translation>Als welche Art von Datei: csv (die übliche) oder fhir.</translation>
    </message>
    <message>
        <source>Leave out the codes of SNOMED CT in FHIR.</source>
        <translation>Die Codes von SNOMED CT in FHIR weglassen.</translation>
    </message>
    <message>
        <source>See whether ice or heat helps you more, in blocks whose order chance draws.</source>
        <translation>Herausfinden, ob Ihnen Eis oder Wärme mehr hilft, in Blöcken, deren Reihenfolge der Zufall bestimmt.</translation>
    </message>
    <message>
        <source>Write the log as CSV or FHIR to a file, or to the output for &quot;-&quot;.</source>
        <translation>Das Protokoll als CSV oder FHIR in eine Datei schreiben, bei „-“ in die Ausgabe.</translation>
    </message>
    <message>
        <source>There is no trial. To begin one: coolwarm trial begin</source>
        <translation>Es gibt keinen Selbstversuch. So beginnen Sie einen: coolwarm trial begin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a trial can do. Say one of status, begin, decline and end.</source>
        <translation>„%1“ gibt es bei einem Selbstversuch nicht. Möglich sind status, begin, decline und end.</translation>
    </message>
    <message>
        <source>--blocks and --site go with: coolwarm trial begin</source>
        <translation>--blocks und --site gehören zu: coolwarm trial begin</translation>
    </message>
    <message>
        <source>--format needs one of %1, not &quot;%2&quot;.</source>
        <translation>--format braucht eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 is not for %2 files.</source>
        <translation>--%1 gibt es für %2-Dateien nicht.</translation>
    </message>
    <message>
        <source>%1, moved by you</source>
        <extracomment>A planned session: &quot;Ice 15:36, 20 min, Lower back&quot;.</extracomment>
        <translation>%1, von Ihnen verschoben</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Semicolons between columns</source>
        <translation>Semikolons zwischen den Spalten</translation>
    </message>
    <message>
        <source>Make accents right in spreadsheets (BOM)</source>
        <translation>Umlaute für Tabellenprogramme richtig speichern (BOM)</translation>
    </message>
</context>
<context>
    <name>CueController</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, for the voice that speaks it: &quot;en&quot;, &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Spoken cues are on, but no speech service answers on this computer, so nothing is spoken.</source>
        <translation>Ansagen sind eingeschaltet, aber auf diesem Computer antwortet kein Sprachdienst; deshalb wird nichts gesprochen.</translation>
    </message>
    <message>
        <source>Spoken cues are on, but the speech service has no voice for this language, so nothing is spoken.</source>
        <translation>Ansagen sind eingeschaltet, aber der Sprachdienst hat keine Stimme für diese Sprache; deshalb wird nichts gesprochen.</translation>
    </message>
</context>
<context>
    <name>DiaryText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>Date format as in QLocale::toString: day and month, in your order.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many sessions with ice and with heat: &quot;2 ice, 1 heat&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of what is read aloud of a record: &quot;Ice, Friday, 17:05&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <extracomment>Read aloud; %1 is a length in words: &quot;3 minutes too long&quot;.</extracomment>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A date and what was done on it: &quot;27 November · 3 ice, 2 heat&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week or &quot;Today&quot;, and the date: &quot;Friday 27 November&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <extracomment>How long a session was that was ended early: &quot;7 min, stopped&quot;.</extracomment>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <extracomment>How long a session was whose alarm nobody has answered: &quot;20 min, not confirmed&quot;.</extracomment>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, too long</source>
        <extracomment>How long a session was that was longer than planned: &quot;18 min, too long&quot;.</extracomment>
        <translation>%1, zu lang</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <extracomment>How long a session was, and how much of that was too long: &quot;23 min, 3 min over&quot;.</extracomment>
        <translation>%1, %2 zu lang</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>Read aloud; %1 is what somebody has written.</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>tightness %1</source>
        <extracomment>How tight the muscle is, from 0 to 4.</extracomment>
        <translation>Verspannung %1</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <extracomment>Read aloud; %1 is a score from 0 to 10.</extracomment>
        <translation>Schmerz %1</translation>
    </message>
</context>
<context>
    <name>FhirExport</name>
    <message>
        <source>Without SNOMED CT codes, which need a licence in some countries</source>
        <translation>Ohne Codes von SNOMED CT, für die man in manchen Ländern eine Lizenz braucht</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <translation>Kälte oder Wärme</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pain change</source>
        <translation>Schmerzänderung</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation>Kälte und Wärme</translation>
    </message>
    <message>
        <source>All parts of the body</source>
        <translation>Alle Körperstellen</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>Any pain change</source>
        <translation>Jede Schmerzänderung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lange</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Within the recommended length</source>
        <translation>Innerhalb der empfohlenen Dauer</translation>
    </message>
    <message>
        <source>Outside the recommended length</source>
        <translation>Außerhalb der empfohlenen Dauer</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Pain better</source>
        <translation>Schmerz besser</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Pain the same</source>
        <translation>Schmerz gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Pain worse</source>
        <translation>Schmerz schlimmer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Pain change not known</source>
        <translation>Schmerzänderung unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Of a filter: sessions, pain or activities.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>No filter: sessions, pain and activities.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <translation>Kälte oder Wärme</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln session(s) undone.</source>
        <translation>
            <numerusform>Import von %Ln Anwendung rückgängig gemacht.</numerusform>
            <numerusform>Import von %Ln Anwendungen rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln session(s) redone.</source>
        <translation>
            <numerusform>Import von %Ln Anwendung wiederholt.</numerusform>
            <numerusform>Import von %Ln Anwendungen wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of %1 undone.</source>
        <translation>Löschung vom %1 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Deletion of %1 redone.</source>
        <translation>Löschung vom %1 wiederholt.</translation>
    </message>
    <message>
        <source>Entry of %1 undone.</source>
        <translation>Eintrag vom %1 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Entry of %1 redone.</source>
        <translation>Eintrag vom %1 wiederholt.</translation>
    </message>
    <message>
        <source>Edit of %1 undone.</source>
        <translation>Änderung vom %1 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Edit of %1 redone.</source>
        <translation>Änderung vom %1 wiederholt.</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Anwendungen</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 on average</source>
        <extracomment>What was said before, and how long a session is on average: &quot;18 min on average&quot;.</extracomment>
        <translation>%1 · %2 im Durchschnitt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What was said before, and what pain does: &quot;pain falls by 1.4 on average&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>pain falls by %1 on average</source>
        <extracomment>Of many sessions; %1 is a difference of scores from 0 to 10.</extracomment>
        <translation>der Schmerz sinkt im Durchschnitt um %1</translation>
    </message>
    <message>
        <source>pain rises by %1 on average</source>
        <extracomment>Of many sessions; %1 is a difference of scores from 0 to 10.</extracomment>
        <translation>der Schmerz steigt im Durchschnitt um %1</translation>
    </message>
    <message>
        <source>pain stays the same on average</source>
        <translation>der Schmerz bleibt im Durchschnitt gleich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>an entry of the log</comment>
        <extracomment>A score that somebody has told, in the place of &quot;Ice&quot; or &quot;Heat&quot;.</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln record(s) undone.</source>
        <translation>
            <numerusform>Import von %Ln Eintrag rückgängig gemacht.</numerusform>
            <numerusform>Import von %Ln Einträgen rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln record(s) redone.</source>
        <translation>
            <numerusform>Import von %Ln Eintrag wiederholt.</numerusform>
            <numerusform>Import von %Ln Einträgen wiederholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFate</name>
    <message>
        <source>The log has other values, which stay</source>
        <translation>Das Protokoll hat andere Werte; diese bleiben</translation>
    </message>
    <message>
        <source>Is in the log already</source>
        <translation>Steht schon im Protokoll</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Würde hinzugefügt</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>LateView</name>
    <message>
        <source>When did the ice pack come off?</source>
        <translation>Wann wurde die Kältekompresse abgenommen?</translation>
    </message>
    <message>
        <source>When did the heat pack come off?</source>
        <translation>Wann wurde die Wärmekompresse abgenommen?</translation>
    </message>
    <message>
        <source>%1 · it rang at %2, %3 ago · the sound has stopped</source>
        <extracomment>%1 is a part of the body</extracomment>
        <translation>%1 · Alarm um %2, vor %3 · der Ton ist aus</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>lag %1 auf</translation>
    </message>
    <message>
        <source>at %1, on for %2</source>
        <translation>um %1, lag %2 auf</translation>
    </message>
    <message>
        <source>between %1 and now</source>
        <translation>zwischen %1 und jetzt</translation>
    </message>
    <message>
        <source>The pack has been on since %1. Give a time between that and now.</source>
        <translation>Die Kompresse liegt seit %1 auf. Geben Sie eine Zeit zwischen %1 und jetzt an.</translation>
    </message>
    <message>
        <source>That means the pack was on for %1; the rest counts from %2. Is that right?</source>
        <translation>Das heißt, die Kompresse lag %1 auf; die Pause zählt ab %2. Stimmt das?</translation>
    </message>
    <message>
        <source>No heat here before the skin feels normal.</source>
        <translation>Hier keine Wärme, bevor sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>No ice here before the skin feels normal.</source>
        <translation>Hier keine Kälte, bevor sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>Ice again from %1 at the earliest. %2</source>
        <extracomment>%2 is &quot;No heat here before the skin feels normal.&quot;</extracomment>
        <translation>Kälte wieder frühestens ab %1. %2</translation>
    </message>
    <message>
        <source>Heat again from %1 at the earliest. %2</source>
        <translation>Wärme wieder frühestens ab %1. %2</translation>
    </message>
    <message>
        <source>%1 · time was up at %2, %3 ago</source>
        <translation>%1 · die Zeit war um: %2, vor %3</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The order that you chose leaves heat out.</source>
        <translation>Die gewählte Reihenfolge lässt Wärme aus.</translation>
    </message>
    <message>
        <source>The order that you chose leaves ice out.</source>
        <translation>Die gewählte Reihenfolge lässt Kälte aus.</translation>
    </message>
    <message>
        <source>The hours in which you are awake are over for today.</source>
        <translation>Die Stunden, in denen Sie wach sind, sind für heute vorbei.</translation>
    </message>
    <message>
        <source>There is no free time for it.</source>
        <translation>Dafür ist keine Zeit frei.</translation>
    </message>
    <message>
        <source>The skin has to rest in between.</source>
        <translation>Dazwischen muss sich die Haut erholen.</translation>
    </message>
    <message>
        <source>Ice and heat are in each other&apos;s way in the time that is left.</source>
        <translation>Kälte und Wärme stehen einander in der übrigen Zeit im Weg.</translation>
    </message>
    <message>
        <source>Sessions for other parts of the body need the time.</source>
        <translation>Anwendungen an anderen Körperteilen brauchen die Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be planned.</source>
        <translation>
            <numerusform>%Ln ist möglich.</numerusform>
            <numerusform>%Ln sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one can be at %1.</source>
        <extracomment>A time of day, with the day in front where it is not today.</extracomment>
        <translation>Die nächste ist um %1 möglich.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time of day and a length: &quot;15:36, 20 min&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Ice or Heat; a time of day and a length: &quot;Ice 15:36, 20 min&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with the part of the body</comment>
        <extracomment>&quot;Ice 15:36, 20 min&quot;; a part of the body.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no plan any more.</source>
        <translation>Es gibt keinen Plan mehr.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <extracomment>Ice or Heat; two times of day.</extracomment>
        <translation>%1 von %2 auf %3 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 moved from %2 to %3, and %Ln more with it.</source>
        <extracomment>Ice or Heat; two times of day.</extracomment>
        <translation>
            <numerusform>%1 von %2 auf %3 verschoben, und %Ln weitere mit.</numerusform>
            <numerusform>%1 von %2 auf %3 verschoben, und %Ln weitere mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) left out of the plan.</source>
        <translation>
            <numerusform>%Ln Anwendung aus dem Plan genommen.</numerusform>
            <numerusform>%Ln Anwendungen aus dem Plan genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned.</source>
        <translation>
            <numerusform>%Ln Anwendung geplant.</numerusform>
            <numerusform>%Ln Anwendungen geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan stays as it is.</source>
        <translation>Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>By the day of the bout</source>
        <translation>Nach dem Tag der Schmerzphase</translation>
    </message>
    <message>
        <source>Only ice</source>
        <translation>Nur Kälte</translation>
    </message>
    <message>
        <source>Only heat</source>
        <translation>Nur Wärme</translation>
    </message>
    <message>
        <source>First ice, then heat</source>
        <translation>Erst Kälte, dann Wärme</translation>
    </message>
    <message>
        <source>First heat, then ice</source>
        <translation>Erst Wärme, dann Kälte</translation>
    </message>
    <message>
        <source>Ice and heat in turn</source>
        <translation>Kälte und Wärme im Wechsel</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a planned session whose time has come</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not begun in time</source>
        <comment>a planned session</comment>
        <translation>nicht rechtzeitig begonnen</translation>
    </message>
    <message>
        <source>cannot be at that time any more</source>
        <comment>a planned session</comment>
        <translation>zu dieser Zeit nicht mehr möglich</translation>
    </message>
    <message>
        <source>Less ice than you wish can be planned today (%1).</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Heute ist weniger Kälte möglich, als Sie möchten (%1).</translation>
    </message>
    <message>
        <source>Less heat than you wish can be planned today (%1).</source>
        <translation>Heute ist weniger Wärme möglich, als Sie möchten (%1).</translation>
    </message>
    <message>
        <source>Less ice than you wish can be planned tomorrow (%1).</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Morgen ist weniger Kälte möglich, als Sie möchten (%1).</translation>
    </message>
    <message>
        <source>Less heat than you wish can be planned tomorrow (%1).</source>
        <translation>Morgen ist weniger Wärme möglich, als Sie möchten (%1).</translation>
    </message>
    <message>
        <source>Plan of the day</source>
        <comment>the name of a calendar</comment>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the title of an event in a calendar</comment>
        <extracomment>Ice or Heat; a part of the body.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>the title of an event in a calendar</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The calendar file is not up to date with the plan: %1</source>
        <translation>Die Kalenderdatei ist nicht auf dem Stand des Plans: %1</translation>
    </message>
    <message>
        <source>%1 (reminder held until %2)</source>
        <extracomment>A planned session in the quiet hours; a time of day.</extracomment>
        <translation>%1 (Erinnerung zurückgehalten bis %2)</translation>
    </message>
    <message>
        <source>So much is wished that not every order was tried: the plan keeps all rests, and there may be a better one.</source>
        <translation>Es ist so viel gewünscht, dass nicht jede Reihenfolge versucht wurde: Der Plan hält alle Pausen ein, und vielleicht gibt es einen besseren.</translation>
    </message>
    <message>
        <source>Sessions that you moved are in the way.</source>
        <translation>Anwendungen, die Sie verschoben haben, stehen im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %Ln session(s) fewer</source>
        <extracomment>A time of day to which a session would be moved.</extracomment>
        <translation>
            <numerusform>%1, dann %Ln Anwendung weniger</numerusform>
            <numerusform>%1, dann %Ln Anwendungen weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the plan: %1.</source>
        <extracomment>A planned session: &quot;Ice 15:36, 20 min, Lower back&quot;.</extracomment>
        <translation>Aus dem Plan genommen: %1.</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Ice is planned now</source>
        <translation>Jetzt ist Kälte geplant</translation>
    </message>
    <message>
        <source>Heat is planned now</source>
        <translation>Jetzt ist Wärme geplant</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A part of the body; a length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1, rest %2</source>
        <extracomment>%1 is a window such as &quot;15–25 min&quot;, %2 a time such as &quot;2 h&quot;</extracomment>
        <translation>%1, Pause %2</translation>
    </message>
    <message>
        <source>The longest session cannot be shorter than the shortest.</source>
        <translation>Die längste Anwendung kann nicht kürzer sein als die kürzeste.</translation>
    </message>
    <message>
        <source>A rest lasts %1 at most.</source>
        <translation>Eine Pause dauert höchstens %1.</translation>
    </message>
    <message>
        <source>Plan in use: from my doctor (%1)</source>
        <translation>Geltender Plan: ärztlicher Plan (%1)</translation>
    </message>
    <message>
        <source>Plan in use: standard (%1)</source>
        <translation>Geltender Plan: Standardplan (%1)</translation>
    </message>
    <message>
        <source>Standard plan: %1</source>
        <translation>Standardplan: %1</translation>
    </message>
    <message>
        <source>At least %1: shorter does little.</source>
        <translation>Mindestens %1: Kürzer hilft kaum.</translation>
    </message>
    <message>
        <source>At most %1: longer can harm the skin.</source>
        <translation>Höchstens %1: Länger kann der Haut schaden.</translation>
    </message>
    <message>
        <source>At least %1, so that the skin recovers. A plan may only lengthen the rest.</source>
        <translation>Mindestens %1, damit sich die Haut erholt. Ein Plan darf die Pause nur verlängern.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Other users of this computer may be able to read your log: where it lies, nothing can be kept from them (%1).</source>
        <translation>Andere Benutzer dieses Computers können Ihr Protokoll möglicherweise lesen: Dort, wo es liegt, lässt sich nichts vor ihnen verbergen (%1).</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read your log (%1).</source>
        <translation>Andere Benutzer dieses Computers können Ihr Protokoll möglicherweise lesen (%1).</translation>
    </message>
    <message>
        <source>To keep it to yourself, run: %1</source>
        <translation>Damit nur Sie es lesen können, rufen Sie auf: %1</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <comment>button: nobody else may read the log</comment>
        <translation>Nur für mich lesbar machen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message numerus="yes">
        <source>%1, ended %2 (%Ln day(s))</source>
        <extracomment>Of a bout of pain: two moments, and how many days it lasted.</extracomment>
        <translation>
            <numerusform>%1, zu Ende %2 (%Ln Tag)</numerusform>
            <numerusform>%1, zu Ende %2 (%Ln Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day %2)</source>
        <extracomment>Of a bout of pain: a moment; which day of the bout it is now, the first is day 1.</extracomment>
        <translation>%1 (Tag %2)</translation>
    </message>
    <message>
        <source>%1 at the start, %2 at the end</source>
        <translation>anfangs %1, am Ende %2</translation>
    </message>
    <message>
        <source>%1 at the start, %2 now</source>
        <translation>anfangs %1, jetzt %2</translation>
    </message>
    <message>
        <source>What the patient tells</source>
        <translation>Angaben der Patientin oder des Patienten</translation>
    </message>
    <message>
        <source>No bout of pain is kept for these days.</source>
        <translation>Für diese Tage ist keine Schmerzphase eingetragen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What may have set it off</source>
        <translation>Möglicher Auslöser</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What makes it worse or brings it back</source>
        <translation>Was es verstärkt oder wieder auslöst</translation>
    </message>
    <message>
        <source>What eases it</source>
        <translation>Was es lindert</translation>
    </message>
    <message>
        <source>How tight, 0–4</source>
        <translation>Verspannung, 0–4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Skin after the packs</source>
        <translation>Haut nach den Kompressen</translation>
    </message>
    <message>
        <source>Nobody has said how the skin was.</source>
        <translation>Zur Haut wurde nichts eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at after %Ln session(s), always normal.</source>
        <translation>
            <numerusform>Nach %Ln Anwendung angesehen, immer normal.</numerusform>
            <numerusform>Nach %Ln Anwendungen angesehen, immer normal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at after %Ln session(s); not normal after these:</source>
        <translation>
            <numerusform>Nach %Ln Anwendung angesehen; nicht normal nach:</numerusform>
            <numerusform>Nach %Ln Anwendungen angesehen; nicht normal nach:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>skin</comment>
        <extracomment>How the skin was, ice or heat, a part of the body: &quot;Red, ice, Lower back&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Answered yes: %1</source>
        <translation>Mit Ja beantwortet: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln question(s) answered yes</source>
        <translation>
            <numerusform>%Ln Frage, nicht mit Ja beantwortet</numerusform>
            <numerusform>Keine von %Ln Fragen mit Ja beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers about warning signs were kept in these days.</source>
        <translation>In diesen Tagen wurden keine Antworten zu Warnzeichen aufgehoben.</translation>
    </message>
    <message>
        <source>%1 (over by %2)</source>
        <translation>%1 (%2 zu lang)</translation>
    </message>
    <message>
        <source>skin: %1</source>
        <translation>Haut: %1</translation>
    </message>
    <message>
        <source>tightness %1</source>
        <translation>Verspannung %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>Sessions, by day</source>
        <translation>Anwendungen nach Tagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Ice, min</source>
        <translation>Eis, min</translation>
    </message>
    <message>
        <source>Heat, min</source>
        <translation>Wärme, min</translation>
    </message>
    <message>
        <source>Pain, first → last</source>
        <translation>Schmerz, erster → letzter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing was logged in these days.</source>
        <translation>In diesen Tagen wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Every session and score</source>
        <translation>Jede Anwendung und jeder Schmerzwert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>The newest ones are listed; %Ln older session(s) are not.</source>
        <translation>
            <numerusform>Aufgeführt sind die neuesten; %Ln ältere Anwendung fehlt hier.</numerusform>
            <numerusform>Aufgeführt sind die neuesten; %Ln ältere Anwendungen fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>→</source>
        <extracomment>Between two figures, from the one to the other. Turn it where you read from right to left.</extracomment>
        <translation>→</translation>
    </message>
    <message numerus="yes">
        <source>pain 0–10: too few days to compare the first with the last (%Ln day(s) with a score)</source>
        <translation>
            <numerusform>Schmerz 0–10: zu wenige Tage, um die ersten mit den letzten zu vergleichen (%Ln Tag mit Schmerzwert)</numerusform>
            <numerusform>Schmerz 0–10: zu wenige Tage, um die ersten mit den letzten zu vergleichen (%Ln Tage mit Schmerzwert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain 0–10, mean of the first 3 and the last 3 days with a score (%Ln score(s))</source>
        <translation>
            <numerusform>Schmerz 0–10, Durchschnitt der ersten 3 und der letzten 3 Tage mit Schmerzwert (%Ln Wert)</numerusform>
            <numerusform>Schmerz 0–10, Durchschnitt der ersten 3 und der letzten 3 Tage mit Schmerzwert (%Ln Werte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ice: too few to say (%Ln session(s) with both scores)</source>
        <translation>
            <numerusform>Eis: zu wenige für eine Aussage (%Ln Anwendung mit beiden Werten)</numerusform>
            <numerusform>Eis: zu wenige für eine Aussage (%Ln Anwendungen mit beiden Werten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat: too few to say (%Ln session(s) with both scores)</source>
        <translation>
            <numerusform>Wärme: zu wenige für eine Aussage (%Ln Anwendung mit beiden Werten)</numerusform>
            <numerusform>Wärme: zu wenige für eine Aussage (%Ln Anwendungen mit beiden Werten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ice, before → after, from %1 on; %Ln session(s), mean and 95 % interval</source>
        <translation>
            <numerusform>Eis, vorher → nachher, von %1 aus; %Ln Anwendung, Durchschnitt und 95-%-Intervall</numerusform>
            <numerusform>Eis, vorher → nachher, von %1 aus; %Ln Anwendungen, Durchschnitt und 95-%-Intervall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heat, before → after, from %1 on; %Ln session(s), mean and 95 % interval</source>
        <translation>
            <numerusform>Wärme, vorher → nachher, von %1 aus; %Ln Anwendung, Durchschnitt und 95-%-Intervall</numerusform>
            <numerusform>Wärme, vorher → nachher, von %1 aus; %Ln Anwendungen, Durchschnitt und 95-%-Intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Anwendung</translation>
    </message>
    <message>
        <source>sessions within %1 (ice) and %2 (heat)</source>
        <translation>Anwendungen innerhalb von %1 (Eis) und %2 (Wärme)</translation>
    </message>
    <message>
        <source>%1; %2 over, %3 together</source>
        <extracomment>Sessions; how many were longer than that; by how much together.</extracomment>
        <translation>%1; %2 länger, zusammen um %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How much data</source>
        <translation>Wie viele Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with a score</source>
        <translation>
            <numerusform>%Ln Tag mit Schmerzwert</numerusform>
            <numerusform>%Ln Tage mit Schmerzwert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s)</source>
        <translation>
            <numerusform>%Ln Schmerzwert</numerusform>
            <numerusform>%Ln Schmerzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung mit Eis</numerusform>
            <numerusform>%Ln Anwendungen mit Eis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung mit Wärme</numerusform>
            <numerusform>%Ln Anwendungen mit Wärme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scores written down within 15 min</source>
        <translation>%1 von %2 Schmerzwerten innerhalb von 15 min aufgeschrieben</translation>
    </message>
    <message>
        <source>Fewer than 5 days with a score: too few to conclude anything from.</source>
        <translation>Weniger als 5 Tage mit Schmerzwert: zu wenige für einen Schluss.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Pain, by day</source>
        <translation>Schmerz nach Tagen</translation>
    </message>
    <message>
        <source>There is no score in these days.</source>
        <translation>In diesen Tagen gibt es keinen Schmerzwert.</translation>
    </message>
    <message>
        <source>Thick bar: ice. Thin bar with arrow: heat. Each from the score before to the score after. Dot: a single score. Broken line: the day&apos;s mean.</source>
        <translation>Dicker Balken: Eis. Dünner Balken mit Pfeil: Wärme. Jeweils vom Wert vorher zum Wert nachher. Punkt: einzelner Wert. Gestrichelt: Durchschnitt des Tages.</translation>
    </message>
    <message>
        <source>Mean pain</source>
        <translation>Schmerz im Durchschnitt</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Pain, by hour</source>
        <translation>Schmerz nach Uhrzeit</translation>
    </message>
    <message>
        <source>Across: the median, with a column up to it. Upright: the middle half of the scores. Above: how many there are.</source>
        <translation>Querstrich mit Säule: Median. Senkrecht: mittlere Hälfte der Werte. Darüber: wie viele es sind.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>scores</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can print %Ln of the characters: %1</source>
        <translation>
            <numerusform>Keine Schrift auf diesem Rechner kann %Ln der Zeichen drucken: %1</numerusform>
            <numerusform>Keine Schrift auf diesem Rechner kann %Ln der Zeichen drucken: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more day(s); every session stands from page 2 on.</source>
        <translation>
            <numerusform>… noch %Ln Tag; jede Anwendung steht ab Seite 2.</numerusform>
            <numerusform>… noch %Ln Tage; jede Anwendung steht ab Seite 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln earlier day(s) found no room on this page.</source>
        <translation>
            <numerusform>… %Ln früherer Tag hat auf dieser Seite keinen Platz.</numerusform>
            <numerusform>… %Ln frühere Tage haben auf dieser Seite keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>What you tell about the bout</source>
        <translation>Ihre Angaben zur Schmerzphase</translation>
    </message>
    <message>
        <source>Figures, in short</source>
        <translation>Zahlen in Kürze</translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation>Schmerz nach Tagen</translation>
    </message>
    <message>
        <source>Pain by hour</source>
        <translation>Schmerz nach Uhrzeit</translation>
    </message>
    <message>
        <source>Days with packs</source>
        <translation>Tage mit Kompressen</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Every session and score, from page 2 on</source>
        <translation>Jede Anwendung und jeder Schmerzwert, ab Seite 2</translation>
    </message>
    <message>
        <source>Entered by the patient, not measured. Pain that falls after a session also falls by itself, since people treat it at its worst: the figures describe, they do not prove. Recommended: ice %1 with %2 rest or more, heat %3 with %4 rest or more. %5</source>
        <extracomment>Lengths and rests: &quot;15–25 min&quot;, &quot;2 h&quot;; then the program&apos;s name and version.</extracomment>
        <translation>Eigene Angaben, nicht gemessen. Schmerz, der nach einer Anwendung sinkt, sinkt auch von selbst, weil behandelt wird, wenn es am schlimmsten ist: Die Zahlen beschreiben, sie beweisen nicht. Empfohlen: Eis %1 mit mindestens %2 Pause, Wärme %3 mit mindestens %4 Pause. %5</translation>
    </message>
    <message>
        <source>made on %1 %2 (%3)</source>
        <extracomment>When the report was made: a day, a time of day and the offset from UTC.</extracomment>
        <translation>erstellt am %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Cold and heat therapy, self-reported</source>
        <translation>Kälte und Wärme, eigene Angaben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The days of the report; the part of the body.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all parts of the body</source>
        <translation>alle Körperstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the patient, beside a line to write on</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>born</source>
        <comment>beside a line to write the date of birth on</comment>
        <translation>geboren</translation>
    </message>
    <message>
        <source>%1. The table below has each figure.</source>
        <translation>%1. Die Tabelle darunter enthält jede Zahl.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A mean and its 95 % interval: &quot;−1.6 (−1.9 to −1.3)&quot;.</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format as in QLocale::toString: short weekday, day and short month, in your order.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format as in QLocale::toString: day, short month and year, in your order.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format as in QLocale::toString: day and short month, in your order.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>Two days: &quot;16 Nov to 28 Nov 2026&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Sat 28 Nov 14:40&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pain began %1, ended %2.</source>
        <translation>Schmerz seit %1, zu Ende %2.</translation>
    </message>
    <message>
        <source>Pain began %1, now day %2.</source>
        <translation>Schmerz seit %1, heute Tag %2.</translation>
    </message>
    <message>
        <source>Set off by: %1.</source>
        <translation>Auslöser: %1.</translation>
    </message>
    <message>
        <source>Course: %1.</source>
        <translation>Verlauf: %1.</translation>
    </message>
    <message>
        <source>Worse by: %1.</source>
        <translation>Stärker durch: %1.</translation>
    </message>
    <message>
        <source>Eased by: %1.</source>
        <translation>Gelindert durch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ice changes pain by %1, 95 % interval (%Ln session(s)).</source>
        <translation>
            <numerusform>Eis verändert den Schmerz um %1, 95-%-Intervall (%Ln Anwendung).</numerusform>
            <numerusform>Eis verändert den Schmerz um %1, 95-%-Intervall (%Ln Anwendungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat changes pain by %1, 95 % interval (%Ln session(s)).</source>
        <translation>
            <numerusform>Wärme verändert den Schmerz um %1, 95-%-Intervall (%Ln Anwendung).</numerusform>
            <numerusform>Wärme verändert den Schmerz um %1, 95-%-Intervall (%Ln Anwendungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain 0–10: %1 in the first 3 days, %2 in the last 3 (%Ln score(s)).</source>
        <translation>
            <numerusform>Schmerz 0–10: %1 in den ersten 3 Tagen, %2 in den letzten 3 (%Ln Wert).</numerusform>
            <numerusform>Schmerz 0–10: %1 in den ersten 3 Tagen, %2 in den letzten 3 (%Ln Werte).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions within the recommended length.</source>
        <translation>%1 von %2 Anwendungen innerhalb der empfohlenen Dauer.</translation>
    </message>
    <message numerus="yes">
        <source>Skin not normal after %Ln session(s), last: %1, %2.</source>
        <translation>
            <numerusform>Haut nach %Ln Anwendung nicht normal, zuletzt: %1, %2.</numerusform>
            <numerusform>Haut nach %Ln Anwendungen nicht normal, zuletzt: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-reported cold and heat therapy, %1, %2.</source>
        <extracomment>The days of the report; the part of the body.</extracomment>
        <translation>Kälte und Wärme, eigene Angaben, %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Pain 0–10: %Ln score(s), on too few days to compare.</source>
        <translation>
            <numerusform>Schmerz 0–10: %Ln Wert, an zu wenigen Tagen für einen Vergleich.</numerusform>
            <numerusform>Schmerz 0–10: %Ln Werte, an zu wenigen Tagen für einen Vergleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Short text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Kurzer Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1, %Ln page(s).</source>
        <translation>
            <numerusform>Gespeichert in %1, %Ln Seite.</numerusform>
            <numerusform>Gespeichert in %1, %Ln Seiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPrinting</name>
    <message>
        <source>No printer is set up on this computer. Save the report as a PDF and print it elsewhere.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichere den Bericht als PDF und drucke ihn anderswo.</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>Der Bericht ist beim Drucker.</translation>
    </message>
    <message>
        <source>The printer cannot be reached: nothing was printed. Look whether it is on, or save the report as a PDF.</source>
        <translation>Der Drucker ist nicht erreichbar, es wurde nichts gedruckt. Sieh nach, ob er eingeschaltet ist, oder speichere den Bericht als PDF.</translation>
    </message>
</context>
<context>
    <name>RestNotices</name>
    <message>
        <source>You can use ice again</source>
        <translation>Kälte ist wieder möglich</translation>
    </message>
    <message>
        <source>You can use heat again</source>
        <translation>Wärme ist wieder möglich</translation>
    </message>
    <message>
        <source>a full rest lasts until %1</source>
        <translation>eine volle Pause dauert bis %1</translation>
    </message>
    <message>
        <source>You can use ice and heat again</source>
        <translation>Kälte und Wärme sind wieder möglich</translation>
    </message>
</context>
<context>
    <name>SessionCues</name>
    <message>
        <source>Take the pack off</source>
        <translation>Kompresse abnehmen</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Five minutes left</source>
        <translation>Noch fünf Minuten</translation>
    </message>
    <message>
        <source>Then take the pack off</source>
        <translation>Dann die Kompresse abnehmen</translation>
    </message>
    <message>
        <source>Look at your skin</source>
        <translation>Prüfen Sie Ihre Haut</translation>
    </message>
    <message>
        <source>Stop if the skin turns numb or white, blisters or burns.</source>
        <translation>Hören Sie auf, wenn die Haut taub oder weiß wird, brennt oder Blasen bildet.</translation>
    </message>
    <message>
        <source>You can use ice and heat again</source>
        <translation>Kälte und Wärme sind wieder möglich</translation>
    </message>
    <message>
        <source>You can use ice again</source>
        <translation>Kälte ist wieder möglich</translation>
    </message>
    <message>
        <source>You can use heat again</source>
        <translation>Wärme ist wieder möglich</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Timed by Coolwarm</source>
        <translation>Von Coolwarm gemessen</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>A change was undone</source>
        <translation>Eine Änderung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Deleted: the session of %1 (%2, %3).</source>
        <extracomment>%1 is its start, %2 Ice or Heat, %3 a part of the body.</extracomment>
        <translation>Gelöscht: die Anwendung vom %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Deleted: the session of %1. Its rest stays, because your skin had the pack: %2, ice again from %3.</source>
        <translation>Gelöscht: die Anwendung vom %1. Die Pause danach bleibt, weil die Kompresse auf der Haut lag: %2, Kälte wieder ab %3.</translation>
    </message>
    <message>
        <source>Deleted: the session of %1. Its rest stays, because your skin had the pack: %2, heat again from %3.</source>
        <translation>Gelöscht: die Anwendung vom %1. Die Pause danach bleibt, weil die Kompresse auf der Haut lag: %2, Wärme wieder ab %3.</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>the old or new value of a field</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <extracomment>A field, its new value and its old one.</extracomment>
        <translation>%1: %2 (bisher: %3)</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What was done to a session, and the values that it changed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what was typed into it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added: the session of %1 (%2, %3).</source>
        <extracomment>%1 is its start, %2 Ice or Heat, %3 a part of the body.</extracomment>
        <translation>Nachgetragen: die Anwendung vom %1 (%2, %3).</translation>
    </message>
    <message>
        <source>About the session of %1 (%2, %3):</source>
        <extracomment>%1 is its start, %2 Ice or Heat, %3 a part of the body.</extracomment>
        <translation>Zur Anwendung vom %1 (%2, %3):</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The desktop did not allow it. Its own settings say which programs may start at log-in.</source>
        <translation>Die Arbeitsumgebung hat es nicht erlaubt. In ihren eigenen Einstellungen steht, welche Programme bei der Anmeldung starten dürfen.</translation>
    </message>
    <message>
        <source>It could not be changed: %1 (%2).</source>
        <translation>Es ließ sich nicht ändern: %1 (%2).</translation>
    </message>
    <message>
        <source>So that alarms reach you after you log in</source>
        <translation>Damit Sie nach der Anmeldung Alarme bekommen</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Linke Schulter</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Rechte Schulter</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Linker Ellenbogen</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Rechter Ellenbogen</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Linkes Handgelenk</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Rechtes Handgelenk</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Linke Hüfte</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Rechte Hüfte</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Linker Oberschenkel</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Rechter Oberschenkel</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Linkes Knie</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rechtes Knie</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>Linke Wade</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>Rechte Wade</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Linker Knöchel</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Rechter Knöchel</translation>
    </message>
</context>
<context>
    <name>SkinText</name>
    <message>
        <source>The ice was on for %1, %2 too long.</source>
        <translation>Die Kältekompresse lag %1 auf, %2 zu lange.</translation>
    </message>
    <message>
        <source>The heat was on for %1, %2 too long.</source>
        <translation>Die Wärmekompresse lag %1 auf, %2 zu lange.</translation>
    </message>
    <message>
        <source>Go on looking at it. %1</source>
        <extracomment>%1 is what to look for</extracomment>
        <translation>Beobachten Sie die Stelle weiter. %1</translation>
    </message>
    <message>
        <source>If it is still numb after 20 minutes, see a doctor today.</source>
        <translation>Wenn sie nach 20&#xa0;Minuten noch taub ist, gehen Sie noch heute zum Arzt.</translation>
    </message>
    <message>
        <source>See a doctor today.</source>
        <translation>Gehen Sie noch heute zum Arzt.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>the skin</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>the skin</comment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>White</source>
        <comment>the skin</comment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Blistered</source>
        <comment>the skin</comment>
        <translation>Mit Blasen</translation>
    </message>
    <message>
        <source>Numb</source>
        <comment>the skin</comment>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>the skin</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Skin afterwards: %1</source>
        <extracomment>%1 is &quot;Normal&quot;, &quot;Red&quot; and so on</extracomment>
        <translation>Haut danach: %1</translation>
    </message>
    <message>
        <source>see a doctor today.</source>
        <comment>within a sentence</comment>
        <translation>Gehen Sie noch heute zum Arzt.</translation>
    </message>
    <message>
        <source>White, waxy, hard, grey or blistered, or still numb after 20 minutes: %1 Warm it only with your hand or under clothing, never with heat or by rubbing.</source>
        <extracomment>%1 is &quot;see a doctor today.&quot;</extracomment>
        <translation>Weiß, wächsern, hart, grau oder mit Blasen, oder nach 20 Minuten noch taub: %1 Wärmen Sie die Stelle nur mit der Hand oder unter der Kleidung, nie mit Hitze und nicht durch Reiben.</translation>
    </message>
    <message>
        <source>Burnt or blistered, red and sore, white, hard or grey, or still numb after 20 minutes: %1 Put no more heat on it, and do not rub it.</source>
        <translation>Verbrannt oder mit Blasen, gerötet und schmerzend, weiß, hart oder grau, oder nach 20 Minuten noch taub: %1 Keine Wärme mehr auf die Stelle, und nicht reiben.</translation>
    </message>
    <message>
        <source>%1 Warm it only with your hand or under clothing, never with heat or by rubbing.</source>
        <extracomment>%1 is &quot;See a doctor today.&quot;</extracomment>
        <translation>%1 Wärmen Sie die Stelle nur mit der Hand oder unter der Kleidung, nie mit Hitze und nicht durch Reiben.</translation>
    </message>
    <message>
        <source>%1 Put no more heat on it, and do not rub it.</source>
        <translation>%1 Keine Wärme mehr auf die Stelle, und nicht reiben.</translation>
    </message>
    <message>
        <source>No ice and no heat here before the skin is normal again.</source>
        <translation>Hier weder Kälte noch Wärme, bevor die Haut wieder normal ist.</translation>
    </message>
    <message>
        <source>%1: the skin was white after the last session.</source>
        <translation>%1: Die Haut war nach der letzten Anwendung weiß.</translation>
    </message>
    <message>
        <source>%1: the skin was blistered after the last session.</source>
        <translation>%1: Die Haut hatte nach der letzten Anwendung Blasen.</translation>
    </message>
    <message>
        <source>%1: the skin was numb after the last session.</source>
        <extracomment>%1 is a part of the body</extracomment>
        <translation>%1: Die Haut war nach der letzten Anwendung taub.</translation>
    </message>
</context>
<context>
    <name>SpokenStates</name>
    <message>
        <source>Ice again from %1, in %2.</source>
        <extracomment>%1 is a time of day or a day and a time, %2 a length in words.</extracomment>
        <translation>Kälte wieder ab %1, in %2.</translation>
    </message>
    <message>
        <source>Heat again from %1, in %2.</source>
        <translation>Wärme wieder ab %1, in %2.</translation>
    </message>
    <message>
        <source>You can use ice if the skin feels normal again.</source>
        <translation>Kälte ist möglich, wenn sich die Haut wieder normal anfühlt.</translation>
    </message>
    <message>
        <source>You can use heat if the skin feels normal again.</source>
        <translation>Wärme ist möglich, wenn sich die Haut wieder normal anfühlt.</translation>
    </message>
    <message>
        <source>You can use ice.</source>
        <translation>Kälte ist möglich.</translation>
    </message>
    <message>
        <source>You can use heat.</source>
        <translation>Wärme ist möglich.</translation>
    </message>
    <message>
        <source>Ice on, %1, %2, until %3.</source>
        <extracomment>%1 is a part of the body, %2 a length in words, %3 a time of day.</extracomment>
        <translation>Kälte läuft, %1, %2, bis %3.</translation>
    </message>
    <message>
        <source>Heat on, %1, %2, until %3.</source>
        <translation>Wärme läuft, %1, %2, bis %3.</translation>
    </message>
    <message>
        <source>Ice is on, %1, %2 left, until %3.</source>
        <translation>Kälte läuft, %1, noch %2, bis %3.</translation>
    </message>
    <message>
        <source>Heat is on, %1, %2 left, until %3.</source>
        <translation>Wärme läuft, %1, noch %2, bis %3.</translation>
    </message>
    <message>
        <source>Ice, %1: %2 left, until %3.</source>
        <extracomment>%1 is a part of the body, %2 a length in words, %3 a time of day.</extracomment>
        <translation>Kälte, %1: noch %2, bis %3.</translation>
    </message>
    <message>
        <source>Heat, %1: %2 left, until %3.</source>
        <translation>Wärme, %1: noch %2, bis %3.</translation>
    </message>
    <message>
        <source>Take the pack off. Ice, %1.</source>
        <extracomment>%1 is a part of the body.</extracomment>
        <translation>Kompresse abnehmen. Kälte, %1.</translation>
    </message>
    <message>
        <source>Take the pack off. Heat, %1.</source>
        <translation>Kompresse abnehmen. Wärme, %1.</translation>
    </message>
    <message>
        <source>Take the pack off. Ice, %1, time was up %2 ago.</source>
        <extracomment>%1 is a part of the body, %2 a length in words.</extracomment>
        <translation>Kompresse abnehmen. Kälte, %1, die Zeit war vor %2 um.</translation>
    </message>
    <message>
        <source>Take the pack off. Heat, %1, time was up %2 ago.</source>
        <translation>Kompresse abnehmen. Wärme, %1, die Zeit war vor %2 um.</translation>
    </message>
    <message>
        <source>When did the ice pack come off? Just now, when it rang, or at another time.</source>
        <translation>Wann wurde die Kältekompresse abgenommen? Gerade eben, beim Alarm oder zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>When did the heat pack come off? Just now, when it rang, or at another time.</source>
        <translation>Wann wurde die Wärmekompresse abgenommen? Gerade eben, beim Alarm oder zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>Stopped after %1. You can undo the stop for 60 seconds.</source>
        <translation>Beendet nach %1. 60 Sekunden lang können Sie das rückgängig machen.</translation>
    </message>
    <message>
        <source>The ice was on for %1, %2 too long. Look at the skin now.</source>
        <extracomment>Two lengths in words.</extracomment>
        <translation>Die Kältekompresse lag %1 auf, %2 zu lange. Sehen Sie sich jetzt die Haut an.</translation>
    </message>
    <message>
        <source>The heat was on for %1, %2 too long. Look at the skin now.</source>
        <translation>Die Wärmekompresse lag %1 auf, %2 zu lange. Sehen Sie sich jetzt die Haut an.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, such as &quot;Done: 20 minutes.&quot; and when ice can be used again.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A part of the body as a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two lengths that are spoken as one: &quot;1 hour 12 minutes&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pain %1 before, %2 after</source>
        <extracomment>Two scores from 0 to 10.</extracomment>
        <translation>Schmerz vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>pain %1 before</source>
        <extracomment>A score from 0 to 10.</extracomment>
        <translation>Schmerz vorher %1</translation>
    </message>
    <message>
        <source>pain %1 after</source>
        <extracomment>A score from 0 to 10.</extracomment>
        <translation>Schmerz nachher %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format as in QLocale::toString: short weekday, day and short month, in your order.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Sat 21 Nov, 00:26&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day in the history&apos;s list: &quot;Fri 20 Nov 14:12&quot;.
----------
How long a session was, and the seconds of it: &quot;13 min 34 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>The allowed lengths of a session, from and to: &quot;15–25 min&quot;.</extracomment>
        <translation>%1–%2&#xa0;min</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lange</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <extracomment>&quot;Overran by 6 min&quot;: the pack stayed on longer than it should.</extracomment>
        <translation>%1 zu lange</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Pain before and after: &quot;6 → 3&quot;. Turn the arrow where you read from right to left.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2). Check that you have permission to write there, or name another folder with --data-dir.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben (%2). Prüfen Sie, ob Sie dort schreiben dürfen, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened (%2). Check that the file is there and that you may read it.</source>
        <translation>Das Protokoll %1 lässt sich nicht öffnen (%2). Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The log %1 may only be read, so nothing can be saved. Check that you have permission to write to the file and its folder, then try again.</source>
        <translation>Das Protokoll %1 ist schreibgeschützt, deshalb lässt sich nichts speichern. Prüfen Sie, ob Sie in die Datei und ihren Ordner schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the log %1. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet gerade das Protokoll %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left for the log %1. Free some space on the disk, then try again.</source>
        <translation>Für das Protokoll %1 ist kein Platz mehr. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk cannot read or write the log %1 (%2). Check the disk, then try again.</source>
        <translation>Der Datenträger kann das Protokoll %1 nicht lesen oder schreiben (%2). Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is no log of Coolwarm and was left as it is. Move it elsewhere, or name another folder with --data-dir.</source>
        <translation>Die Datei %1 ist kein Protokoll von Coolwarm und bleibt, wie sie ist. Verschieben Sie sie, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program and was left as it is. Name another folder with --data-dir.</source>
        <translation>Die Datei %1 gehört einem anderen Programm und bleibt, wie sie ist. Nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer Coolwarm (log version %2) and was left as it is. Update Coolwarm to use it.</source>
        <translation>Das Protokoll %1 stammt von einem neueren Coolwarm (Protokollversion %2) und bleibt, wie es ist. Aktualisieren Sie Coolwarm, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The log %1 cannot be used (%2). Close Coolwarm, then try again.</source>
        <translation>Das Protokoll %1 lässt sich nicht verwenden (%2). Schließen Sie Coolwarm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2); what was there before is unchanged. Choose another place, then try again.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben (%2); was dort stand, ist unverändert. Wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one moment to another: &quot;Fri 20 Nov, 14:12 – 14:32&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>An ice session lasts %1: shorter does little, longer can harm the skin. Choose a length within that.</source>
        <translation>Eine Kälteanwendung dauert %1: Kürzer hilft kaum, länger kann der Haut schaden. Wählen Sie eine Dauer dazwischen.</translation>
    </message>
    <message>
        <source>A heat session lasts %1: shorter does little, longer can harm the skin. Choose a length within that.</source>
        <translation>Eine Wärmeanwendung dauert %1: Kürzer hilft kaum, länger kann der Haut schaden. Wählen Sie eine Dauer dazwischen.</translation>
    </message>
    <message>
        <source>Does the skin feel normal again?</source>
        <translation>Fühlt sich die Haut wieder normal an?</translation>
    </message>
    <message>
        <source>A pack that has been on for %1 has had its full time. Take it off and log the session afterwards.</source>
        <translation>Eine Kompresse, die schon %1 aufliegt, hat lange genug gewirkt. Nehmen Sie sie ab, und tragen Sie die Anwendung nach.</translation>
    </message>
    <message>
        <source>Your skin rested from ice until %1, so a session cannot be timed from before that. Give a shorter time, or log the session afterwards.</source>
        <translation>Die Haut erholte sich bis %1 von der Kälte; eine Anwendung, die davor begann, lässt sich deshalb nicht messen. Geben Sie eine kürzere Zeit an, oder tragen Sie die Anwendung nach.</translation>
    </message>
    <message>
        <source>Your skin rested from heat until %1, so a session cannot be timed from before that. Give a shorter time, or log the session afterwards.</source>
        <translation>Die Haut erholte sich bis %1 von der Wärme; eine Anwendung, die davor begann, lässt sich deshalb nicht messen. Geben Sie eine kürzere Zeit an, oder tragen Sie die Anwendung nach.</translation>
    </message>
    <message>
        <source>At that time another session was still on at this part of the body. Give a shorter time.</source>
        <translation>Zu dieser Zeit lief an dieser Körperstelle noch eine andere Anwendung. Geben Sie eine kürzere Zeit an.</translation>
    </message>
    <message>
        <source>The ice from %1 (%2) has had its time, and one session runs at a time. Confirm that the pack is off, then start.</source>
        <translation>Die Zeit der Kälteanwendung von %1 (%2) ist um, und es läuft immer nur eine Anwendung. Bestätigen Sie, dass die Kompresse abgenommen ist, und starten Sie dann.</translation>
    </message>
    <message>
        <source>The heat from %1 (%2) has had its time, and one session runs at a time. Confirm that the pack is off, then start.</source>
        <translation>Die Zeit der Wärmeanwendung von %1 (%2) ist um, und es läuft immer nur eine Anwendung. Bestätigen Sie, dass die Kompresse abgenommen ist, und starten Sie dann.</translation>
    </message>
    <message>
        <source>No session is running, so there is nothing to end or change. Start one first.</source>
        <translation>Es läuft keine Anwendung, also gibt es nichts zu beenden oder zu ändern. Starten Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The session runs until %1. Stop it if the pack comes off before then.</source>
        <translation>Die Anwendung läuft bis %1. Beenden Sie sie, wenn Sie die Kompresse vorher abnehmen.</translation>
    </message>
    <message>
        <source>The session has reached its end. Confirm that the pack is off.</source>
        <translation>Die Anwendung ist am Ende. Bestätigen Sie, dass die Kompresse abgenommen ist.</translation>
    </message>
    <message>
        <source>The pack has already been on for longer than that. Choose a longer time, or stop the session.</source>
        <translation>Die Kompresse liegt schon länger auf. Wählen Sie eine längere Zeit, oder beenden Sie die Anwendung.</translation>
    </message>
    <message>
        <source>Nothing was ended within the last minute, so nothing can be taken back. The log stays as it is.</source>
        <translation>In der letzten Minute wurde nichts beendet, also lässt sich nichts rückgängig machen. Das Protokoll bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The pack came off between %1, when it went on, and now. Check the time.</source>
        <translation>Die Kompresse liegt seit %1 auf; abgenommen wurde sie zwischen %1 und jetzt. Prüfen Sie die Zeit.</translation>
    </message>
    <message>
        <source>A session ends after it starts. Check both times.</source>
        <translation>Eine Anwendung endet nach ihrem Beginn. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>A session can be logged once it is over, and this one would end in the future. Check both times.</source>
        <translation>Eintragen lässt sich eine Anwendung, wenn sie vorbei ist; diese würde in der Zukunft enden. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>The log reaches back to 1970, and this is earlier. Check the date.</source>
        <translation>Das Protokoll reicht bis 1970 zurück, und dies liegt davor. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>This session would be longer than a day. Check both times.</source>
        <translation>Diese Anwendung wäre länger als ein Tag. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>The skin rests after this session until %1, so until then its end can only move later and its part of the body stays. Pain and note can be changed now.</source>
        <translation>Die Haut ruht nach dieser Anwendung bis %1. Bis dahin lässt sich das Ende nur nach hinten verschieben, und die Körperstelle bleibt. Schmerz und Notiz können Sie jetzt schon ändern.</translation>
    </message>
    <message>
        <source>This session is not over yet. Stop it or confirm that the pack is off, then change it.</source>
        <translation>Diese Anwendung ist noch nicht vorbei. Beenden Sie sie, oder bestätigen Sie, dass die Kompresse abgenommen ist, und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>This session is no longer in the log, so it cannot be changed. It may have been deleted elsewhere.</source>
        <translation>Diese Anwendung steht nicht mehr im Protokoll und lässt sich deshalb nicht ändern. Vielleicht wurde sie an anderer Stelle gelöscht.</translation>
    </message>
    <message>
        <source>A plan of your own may limit the length of %1 and lengthen the rest, so that the skin stays safe. Choose figures within that.</source>
        <translation>Ein eigener Plan darf die Dauer von %1 einschränken und die Pause verlängern, damit die Haut geschützt bleibt. Wählen Sie Werte in diesem Rahmen.</translation>
    </message>
    <message>
        <source>A part of the body needs a name. Type one, for example &quot;Left heel&quot;.</source>
        <translation>Eine Körperstelle braucht einen Namen. Geben Sie einen ein, zum Beispiel „Linke Ferse“.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a part of the body has at most %Ln character(s), so that it fits the lists. Shorten it.</source>
        <translation>
            <numerusform>Der Name einer Körperstelle hat höchstens %Ln Zeichen, damit er in die Listen passt. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Name einer Körperstelle hat höchstens %Ln Zeichen, damit er in die Listen passt. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has characters that cannot be read. Type it again.</source>
        <translation>Dieser Name enthält Zeichen, die sich nicht lesen lassen. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>The note has %Ln character(s), and %1 fit. Shorten it.</source>
        <translation>
            <numerusform>Die Notiz hat %Ln Zeichen, und %1 passen hinein. Kürzen Sie sie.</numerusform>
            <numerusform>Die Notiz hat %Ln Zeichen, und %1 passen hinein. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note has a character that cannot be kept. Take it out.</source>
        <translation>Die Notiz enthält ein Zeichen, das sich nicht speichern lässt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The note has characters that cannot be read. Type it again.</source>
        <translation>Die Notiz enthält Zeichen, die sich nicht lesen lassen. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2); nothing was imported.</source>
        <translation>Die Datei %1 kann nicht gelesen werden (%2); es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Name another one.</source>
        <translation>Die Datei %1 kann nicht gelesen werden (%2). Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>The file %1 is no list of sessions: its first line has to name the columns, and these are missing: %2.</source>
        <translation>Die Datei %1 ist keine Liste von Anwendungen: Ihre erste Zeile muss die Spalten nennen, und diese fehlen: %2.</translation>
    </message>
    <message>
        <source>If a session of the last hours is missing, log it by hand so that its rest counts.</source>
        <translation>Fehlt eine Anwendung der letzten Stunden, tragen Sie sie von Hand nach, damit ihre Pause zählt.</translation>
    </message>
    <message>
        <source>The log was put together from the backup of %1.</source>
        <translation>Das Protokoll wurde aus der Sicherung vom %1 zusammengesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The log holds %Ln session(s) now.</source>
        <translation>
            <numerusform>Das Protokoll enthält jetzt %Ln Anwendung.</numerusform>
            <numerusform>Das Protokoll enthält jetzt %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came from the file before.</source>
        <translation>
            <numerusform>%Ln davon kam aus der vorherigen Datei.</numerusform>
            <numerusform>%Ln davon kamen aus der vorherigen Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file from before could be read: what was logged after the backup is missing.</source>
        <translation>In der vorherigen Datei war nichts lesbar: Was nach der Sicherung eingetragen wurde, fehlt.</translation>
    </message>
    <message>
        <source>The file from before is kept as %1.</source>
        <translation>Die vorherige Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been moved or deleted. It was written to its place again, and nothing is lost.</source>
        <translation>Die Datei des Protokolls war verschoben oder gelöscht worden. Sie wurde wieder an ihren Platz geschrieben; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been replaced by another one, which is in use now. The sessions of the last day were carried over; the file from before is kept as %1.</source>
        <translation>Die Datei des Protokolls war durch eine andere ersetzt worden, die jetzt verwendet wird. Die Anwendungen des letzten Tages wurden übernommen; die vorherige Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by %1. Sessions and rests go by another clock and are as long as before.</source>
        <translation>Die Uhr des Computers wurde um %1 zurückgestellt. Anwendungen und Pausen gehen nach einer anderen Uhr und sind so lang wie zuvor.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put forward by %1. Sessions and rests go by another clock and are as long as before.</source>
        <translation>Die Uhr des Computers wurde um %1 vorgestellt. Anwendungen und Pausen gehen nach einer anderen Uhr und sind so lang wie zuvor.</translation>
    </message>
    <message>
        <source>a quoted cell has no end</source>
        <translation>eine Zelle in Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>text follows a quoted cell</source>
        <translation>auf eine Zelle in Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>it has fewer cells than the first line</source>
        <translation>sie hat weniger Zellen als die erste Zeile</translation>
    </message>
    <message>
        <source>it has more cells than the first line</source>
        <translation>sie hat mehr Zellen als die erste Zeile</translation>
    </message>
    <message>
        <source>the end does not come after the start</source>
        <translation>das Ende liegt nicht nach dem Beginn</translation>
    </message>
    <message>
        <source>the session ends in the future</source>
        <translation>die Anwendung endet in der Zukunft</translation>
    </message>
    <message>
        <source>the session lies before 1970</source>
        <translation>die Anwendung liegt vor 1970</translation>
    </message>
    <message>
        <source>another session on that part of the body was at the same time</source>
        <translation>zur selben Zeit war an dieser Körperstelle eine andere Anwendung</translation>
    </message>
    <message>
        <source>%1 is not an id (a UUID)</source>
        <translation>%1 ist keine Kennung (eine UUID)</translation>
    </message>
    <message>
        <source>%1 is neither ice nor heat</source>
        <translation>%1 ist weder ice (Kälte) noch heat (Wärme)</translation>
    </message>
    <message>
        <source>%1 cannot be a part of the body (one line of up to 80 characters)</source>
        <translation>%1 kann keine Körperstelle sein (eine Zeile bis 80 Zeichen)</translation>
    </message>
    <message>
        <source>%1 is not an outcome (completed, stopped_early, overran, unconfirmed)</source>
        <translation>%1 ist kein Ausgang (completed, stopped_early, overran, unconfirmed)</translation>
    </message>
    <message>
        <source>%1 is not an origin (timer, manual, import)</source>
        <translation>%1 ist keine Herkunft (timer, manual, import)</translation>
    </message>
    <message>
        <source>%1 cannot be a note (UTF-8 of up to 10,000 characters)</source>
        <translation>%1 kann keine Notiz sein (UTF-8, bis 10.000 Zeichen)</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The log %1 is damaged (%2) and was left as it is. Start Coolwarm&apos;s window anew to repair it, or put a backup back with: coolwarm restore FILE</source>
        <translation>Das Protokoll %1 ist beschädigt (%2) und bleibt, wie es ist. Öffnen Sie das Fenster von Coolwarm neu, um es zu reparieren, oder stellen Sie eine Sicherung wieder her mit: coolwarm restore DATEI</translation>
    </message>
    <message>
        <source>The log %1 is gone, though there are backups of it. Start Coolwarm&apos;s window anew to get it back, or run: coolwarm restore FILE</source>
        <translation>Das Protokoll %1 ist verschwunden, obwohl es Sicherungen davon gibt. Öffnen Sie das Fenster von Coolwarm neu, um es wiederherzustellen, oder rufen Sie auf: coolwarm restore DATEI</translation>
    </message>
    <message>
        <source>The log %1 was moved or replaced while Coolwarm was using it. Close Coolwarm, put the file back, then start again.</source>
        <translation>Das Protokoll %1 wurde verschoben oder ersetzt, während Coolwarm es verwendete. Schließen Sie Coolwarm, legen Sie die Datei zurück, und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped before its end; everything is as it was.</source>
        <translation>Die Arbeit an %1 wurde vor ihrem Ende abgebrochen; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer Coolwarm (log version %2), so nothing was changed. Update Coolwarm to use it.</source>
        <translation>Die Sicherung %1 stammt von einem neueren Coolwarm (Protokollversion %2), darum wurde nichts geändert. Aktualisieren Sie Coolwarm, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used as a backup (%2), so nothing was changed. Choose another one.</source>
        <translation>Die Datei %1 ist keine gültige Sicherung (%2), darum wurde nichts geändert. Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>The log is in order: %Ln session(s) were read.</source>
        <translation>
            <numerusform>Das Protokoll ist in Ordnung: %Ln Anwendung wurde gelesen.</numerusform>
            <numerusform>Das Protokoll ist in Ordnung: %Ln Anwendungen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is damaged in %Ln place(s). Start Coolwarm again to repair it, or restore a backup.</source>
        <translation>
            <numerusform>Das Protokoll ist an %Ln Stelle beschädigt. Starten Sie Coolwarm neu, um es zu reparieren, oder stellen Sie eine Sicherung wieder her.</numerusform>
            <numerusform>Das Protokoll ist an %Ln Stellen beschädigt. Starten Sie Coolwarm neu, um es zu reparieren, oder stellen Sie eine Sicherung wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log was copied to %1, and the copy is in order.</source>
        <translation>Das Protokoll wurde nach %1 kopiert, und die Kopie ist in Ordnung.</translation>
    </message>
    <message>
        <source>This file is the log itself. Name another file for the backup.</source>
        <translation>Diese Datei ist das Protokoll selbst. Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>before an update of Coolwarm</source>
        <translation>vor einer Aktualisierung von Coolwarm</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %Ln session(s).</source>
        <translation>
            <numerusform>Die Sicherung enthält %Ln Anwendung.</numerusform>
            <numerusform>Die Sicherung enthält %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log will hold %Ln session(s) afterwards.</source>
        <translation>
            <numerusform>Das Protokoll enthält danach %Ln Anwendung.</numerusform>
            <numerusform>Das Protokoll enthält danach %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the present log will no longer be in it.</source>
        <translation>
            <numerusform>%Ln Anwendung des jetzigen Protokolls steht dann nicht mehr darin.</numerusform>
            <numerusform>%Ln Anwendungen des jetzigen Protokolls stehen dann nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present log is kept as a backup in %1.</source>
        <translation>Das jetzige Protokoll bleibt als Sicherung in %1.</translation>
    </message>
    <message>
        <source>Wood</source>
        <comment>a tone of the alarm</comment>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Pulse</source>
        <comment>a tone of the alarm</comment>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Bells</source>
        <comment>a tone of the alarm</comment>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of percent; some languages write no space</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>None: begin at once</source>
        <translation>Keine: sofort beginnen</translation>
    </message>
    <message>
        <source>The skin rests from ice under the present plan until %1, and a rest that runs is never shortened. Choose the shorter rest then.</source>
        <translation>Nach dem jetzigen Plan erholt sich die Haut bis %1 von der Kälte, und eine laufende Pause wird nie verkürzt. Wählen Sie die kürzere Pause danach.</translation>
    </message>
    <message>
        <source>The skin rests from heat under the present plan until %1, and a rest that runs is never shortened. Choose the shorter rest then.</source>
        <translation>Nach dem jetzigen Plan erholt sich die Haut bis %1 von der Wärme, und eine laufende Pause wird nie verkürzt. Wählen Sie die kürzere Pause danach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are carried over from the present log, because the skin may still rest from them.</source>
        <translation>
            <numerusform>%Ln Anwendung wird aus dem jetzigen Protokoll übernommen, weil die Haut noch von ihr ruhen kann.</numerusform>
            <numerusform>%Ln Anwendungen werden aus dem jetzigen Protokoll übernommen, weil die Haut noch von ihnen ruhen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <extracomment>How fast sessions are written or read.</extracomment>
        <translation>%1 · %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>There is no log in the folder %1. Check the folder&apos;s name; a log is made there by the first start, or by Coolwarm&apos;s window.</source>
        <translation>Im Ordner %1 ist kein Protokoll. Prüfen Sie den Namen des Ordners; ein Protokoll entsteht dort, wenn Sie zum ersten Mal eine Anwendung starten oder das Fenster von Coolwarm öffnen.</translation>
    </message>
    <message>
        <source>Sit or lie as is comfortable</source>
        <translation>Sitzen oder liegen Sie bequem</translation>
    </message>
    <message>
        <source>Keep the pack on top of you and do not lie on it.</source>
        <translation>Die Kompresse liegt oben auf Ihnen; legen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Legen Sie sich auf den Rücken</translation>
    </message>
    <message>
        <source>Keep the upper body a little raised, with a pillow under the knees; or sit in a reclining chair with bent knees.</source>
        <translation>Den Oberkörper leicht erhöht, ein Kissen unter den Knien; oder mit gebeugten Knien in einen Liegesessel.</translation>
    </message>
    <message>
        <source>Lie on your front or side</source>
        <translation>Legen Sie sich auf den Bauch oder die Seite</translation>
    </message>
    <message>
        <source>Keep the pack on top of you and do not lie on it: your weight presses the heat in and hides it.</source>
        <translation>Die Kompresse liegt oben auf Ihnen; legen Sie sich nicht darauf: Ihr Gewicht drückt die Wärme hinein und verdeckt sie.</translation>
    </message>
    <message>
        <source>The skin rests from ice until %1, so that it recovers. Wait until then.</source>
        <translation>Die Haut erholt sich bis %1 von der Kälte. Warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The skin rests from heat until %1, so that it recovers. Wait until then.</source>
        <translation>Die Haut erholt sich bis %1 von der Wärme. Warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The skin rests from ice until %1, so that it recovers. You can use heat once the skin feels normal again, or wait until %1.</source>
        <translation>Die Haut erholt sich bis %1 von der Kälte. Wärme ist möglich, sobald sie sich wieder normal anfühlt; oder warten Sie bis %1.</translation>
    </message>
    <message>
        <source>The skin rests from heat until %1, so that it recovers. You can use ice once the skin feels normal again, or wait until %1.</source>
        <translation>Die Haut erholt sich bis %1 von der Wärme. Kälte ist möglich, sobald sie sich wieder normal anfühlt; oder warten Sie bis %1.</translation>
    </message>
    <message>
        <source>The skin rests from ice until %1, so that it recovers. You can use heat now, or wait until %1.</source>
        <translation>Die Haut erholt sich bis %1 von der Kälte. Wärme ist jetzt möglich; oder warten Sie bis %1.</translation>
    </message>
    <message>
        <source>The skin rests from heat until %1, so that it recovers. You can use ice now, or wait until %1.</source>
        <translation>Die Haut erholt sich bis %1 von der Wärme. Kälte ist jetzt möglich; oder warten Sie bis %1.</translation>
    </message>
    <message>
        <source>Ice is already in the log for this part of the body at that time (%1). Check the times.</source>
        <translation>Für diese Körperstelle steht zu dieser Zeit schon Kälte im Protokoll (%1). Prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>Heat is already in the log for this part of the body at that time (%1). Check the times.</source>
        <translation>Für diese Körperstelle steht zu dieser Zeit schon Wärme im Protokoll (%1). Prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>A start by mistake can be forgotten for one minute, here until %1. The session stays in the log.</source>
        <translation>Ein versehentlicher Start lässt sich eine Minute lang verwerfen, dieser bis %1. Die Anwendung bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>A start by mistake can be forgotten for one minute, here until %1. Stop the session instead; it is logged with its time.</source>
        <translation>Ein versehentlicher Start lässt sich eine Minute lang verwerfen, dieser bis %1. Beenden Sie die Anwendung stattdessen; sie wird mit ihrer Dauer eingetragen.</translation>
    </message>
    <message>
        <source>Numb skin does not feel it when it burns. Press the place with a finger and compare it with the other side: it should feel the same.</source>
        <translation>Taube Haut spürt keine Verbrennung. Drücken Sie mit dem Finger auf die Stelle, und vergleichen Sie mit der anderen Seite: Es sollte sich gleich anfühlen.</translation>
    </message>
    <message>
        <source>%1 is not a plain file. Name another one.</source>
        <translation>%1 ist keine gewöhnliche Datei. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 is no list of sessions: its line %2 is longer than 1 MB. Nothing was imported.</source>
        <translation>Die Datei %1 ist keine Liste von Anwendungen: Ihre Zeile %2 ist länger als 1 MB. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 is no list of sessions: two columns have the same name, %2. Rename or remove one of them.</source>
        <extracomment>%2 is a column&apos;s name and, in brackets, which two columns have it</extracomment>
        <translation>Die Datei %1 ist keine Liste von Anwendungen: Zwei Spalten haben denselben Namen, %2. Benennen Sie eine davon um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>it was read as part of the quoted cell that begins in line %1</source>
        <translation>sie wurde als Teil der Zelle in Anführungszeichen gelesen, die in Zeile %1 beginnt</translation>
    </message>
    <message>
        <source>The name of a part of the body is one line without line breaks, tabs and hidden characters that turn the direction of writing. Type it again.</source>
        <translation>Der Name einer Körperstelle ist eine Zeile ohne Zeilenumbrüche, Tabulatoren und verborgene Zeichen, die die Schreibrichtung umkehren. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation>Nicht verstanden und weggelassen: %1</translation>
    </message>
    <message>
        <source>No column names the part of the body, so all sessions are taken to be of: %1</source>
        <translation>Keine Spalte nennt die Körperstelle; für alle Anwendungen gilt deshalb: %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>What people type for this moment.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>There is no such offset from UTC.</source>
        <translation>Diesen Abstand von UTC gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>It names two days.</source>
        <translation>Es sind zwei Tage genannt.</translation>
    </message>
    <message>
        <source>That day is a %1.</source>
        <translation>Dieser Tag ist ein %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in that month.</source>
        <translation>Einen Tag %1 gibt es in diesem Monat nicht.</translation>
    </message>
    <message>
        <source>The clocks were put forward on that day, and there was no %1: %2 is taken.</source>
        <translation>An diesem Tag wurde die Uhr vorgestellt, und %1 gab es nicht: Es gilt %2.</translation>
    </message>
    <message>
        <source>The clocks were put back on that day, and %1 came twice. The first is taken; for the second write %2.</source>
        <translation>An diesem Tag wurde die Uhr zurückgestellt, und %1 gab es zweimal. Es gilt das erste Mal; für das zweite schreiben Sie %2.</translation>
    </message>
    <message>
        <source>The time of day is missing.</source>
        <translation>Die Uhrzeit fehlt.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>What people type for a day. Several words are divided by |</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>What people type for a day. Several words are divided by |</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>What people type for a day. Several words are divided by |</extracomment>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>at|the</source>
        <extracomment>What people type between a day and a time: &quot;yesterday at 9:30&quot;. Several words are divided by |</extracomment>
        <translation>um|am|den|der</translation>
    </message>
    <message numerus="yes">
        <source>The pack would then have been on for less than %n minute(s), and the rest counts from that time. Is that right?</source>
        <translation>
            <numerusform>Die Kompresse hätte dann weniger als %n Minute gelegen, und die Pause zählt ab dieser Zeit. Stimmt das?</numerusform>
            <numerusform>Die Kompresse hätte dann weniger als %n Minuten gelegen, und die Pause zählt ab dieser Zeit. Stimmt das?</numerusform>
        </translation>
    </message>
    <message>
        <source>This part is not clear: %1.</source>
        <translation>Dieser Teil ist nicht klar: %1.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two examples of what can be typed: &quot;14:30 or 28.11.2026 14:30&quot;.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Nothing is typed. Write it like %1.</source>
        <translation>Es ist nichts eingegeben. Schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write it like %2.</source>
        <translation>„%1“ wird nicht verstanden. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. %2 Write it like %3.</source>
        <extracomment>What was typed, a whole sentence on what is wrong with it, and examples.</extracomment>
        <translation>„%1“ wird nicht verstanden. %2 Schreiben Sie zum Beispiel %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) imported.</source>
        <translation>
            <numerusform>%Ln Anwendung importiert.</numerusform>
            <numerusform>%Ln Anwendungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) imported, %1 refused.</source>
        <extracomment>%1 is how many lines of the file were refused.</extracomment>
        <translation>
            <numerusform>%Ln Anwendung importiert, %1 abgelehnt.</numerusform>
            <numerusform>%Ln Anwendungen importiert, %1 abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wanted to paste has %Ln character(s), and a note can have %1. Nothing was pasted.</source>
        <translation>
            <numerusform>Was Sie einfügen wollten, hat %Ln Zeichen; eine Notiz kann %1 haben. Es wurde nichts eingefügt.</numerusform>
            <numerusform>Was Sie einfügen wollten, hat %Ln Zeichen; eine Notiz kann %1 haben. Es wurde nichts eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>ended_at (or duration_seconds)</source>
        <translation>ended_at (oder duration_seconds)</translation>
    </message>
    <message>
        <source>There is no space left in the folder %1. Free some space on the disk, then try again.</source>
        <translation>Im Ordner %1 ist kein Platz mehr. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 Is it normal again?</source>
        <extracomment>%1 is &quot;Lower back: the skin was numb after the last session.&quot;</extracomment>
        <translation>%1 Ist sie wieder normal?</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <comment>name of a field</comment>
        <translation>Kälte oder Wärme</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <comment>name of a field</comment>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>name of a field</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <comment>name of a field</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pain before</source>
        <comment>name of a field</comment>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <comment>name of a field</comment>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>name of a field</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>name of a field</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1. What you have typed is still here and has not been saved.</source>
        <extracomment>Names of fields, as &quot;Note, Pain after&quot;.</extracomment>
        <translation>Inzwischen an anderer Stelle geändert: %1. Was Sie eingegeben haben, steht noch hier und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>That change cannot be made again any more: it has been made again already, something else was changed after it was undone, or the log&apos;s file has been replaced by another one.</source>
        <translation>Diese Änderung lässt sich nicht mehr wiederholen: Sie ist schon wiederholt, nach dem Rückgängigmachen wurde etwas anderes geändert, oder die Protokolldatei wurde durch eine andere ersetzt.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been overwritten by another one, which is in use now. The sessions of the last day were carried over. What else the file held before is lost, because there was no backup of it.</source>
        <translation>Die Datei des Protokolls war mit einer anderen überschrieben worden, die jetzt verwendet wird. Die Anwendungen des letzten Tages wurden übernommen. Was die Datei sonst vorher enthielt, ist verloren, weil es keine Sicherung davon gab.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been overwritten by another one, which is in use now. The sessions of the last day were carried over. What the file held before is kept as %1: as it was in the backup of %2, with the newest sessions. Other changes made after that backup are lost.</source>
        <translation>Die Datei des Protokolls war mit einer anderen überschrieben worden, die jetzt verwendet wird. Die Anwendungen des letzten Tages wurden übernommen. Was die Datei vorher enthielt, ist als %1 aufbewahrt: auf dem Stand der Sicherung vom %2, mit den neuesten Anwendungen. Andere Änderungen nach dieser Sicherung sind verloren.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been overwritten by another one, which is in use now. The sessions of the last day were carried over; what the file held before is kept as %1.</source>
        <translation>Die Datei des Protokolls war mit einer anderen überschrieben worden, die jetzt verwendet wird. Die Anwendungen des letzten Tages wurden übernommen; was die Datei vorher enthielt, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The log&apos;s file had been overwritten by another one, which is in use now. The session that is on was put into it and goes on. Look at Settings &gt; Data for a backup of what the file held before.</source>
        <translation>Die Datei des Protokolls war mit einer anderen überschrieben worden, die jetzt verwendet wird. Die laufende Anwendung wurde dort eingetragen und geht weiter. Sehen Sie unter Einstellungen &gt; Daten nach, ob es eine Sicherung dessen gibt, was die Datei vorher enthielt.</translation>
    </message>
    <message>
        <source>The file %1 is no such list: its line %2 is longer than 1 MB. Nothing was imported.</source>
        <translation>Die Datei %1 ist keine solche Liste: Ihre Zeile %2 ist länger als 1 MB. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 is no such list: two columns have the same name, %2. Rename or remove one of them.</source>
        <translation>Die Datei %1 ist keine solche Liste: Zwei Spalten haben denselben Namen, %2. Benennen Sie eine davon um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The file %1 is no such list: its first line has to name the columns, and these are missing: %2.</source>
        <translation>Die Datei %1 ist keine solche Liste: Ihre erste Zeile muss die Spalten nennen, und diese fehlen: %2.</translation>
    </message>
    <message>
        <source>Pain %1, %2, %3</source>
        <extracomment>A score from 0 to 10; a part of the body; a moment.</extracomment>
        <translation>Schmerz %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, tightness %2</source>
        <extracomment>&quot;Pain 4, Lower back, 14:12&quot;; how tight the muscle is, from 0 to 4.</extracomment>
        <translation>%1, Verspannung %2</translation>
    </message>
    <message>
        <source>Bout, %1, since %2</source>
        <extracomment>A time of pain; a part of the body; a moment.</extracomment>
        <translation>Schmerzphase, %1, seit %2</translation>
    </message>
    <message>
        <source>Bout, %1, %2 to %3</source>
        <extracomment>A time of pain; a part of the body; two moments.</extracomment>
        <translation>Schmerzphase, %1, %2 bis %3</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>an activity</comment>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <comment>an activity</comment>
        <translation>Drehen im Sitzen</translation>
    </message>
    <message>
        <source>Stretching</source>
        <comment>an activity</comment>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>an activity</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Cream</source>
        <comment>an activity</comment>
        <translation>Salbe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an activity and when it was</comment>
        <extracomment>&quot;Cream, Fri 20 Nov 14:12&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an activity, its length and when it was</comment>
        <extracomment>&quot;Walk, 20 min, Fri 20 Nov 14:12&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>name of a field</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>name of a field</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>name of a field</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>name of a field</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What set it off</source>
        <comment>name of a field</comment>
        <translation>Was sie ausgelöst hat</translation>
    </message>
    <message>
        <source>Constant or comes and goes</source>
        <comment>name of a field</comment>
        <translation>Dauernd oder kommt und geht</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <comment>name of a field</comment>
        <translation>Was sie verschlimmert</translation>
    </message>
    <message>
        <source>What eases it</source>
        <comment>name of a field</comment>
        <translation>Was sie lindert</translation>
    </message>
    <message>
        <source>Tightness</source>
        <comment>name of a field</comment>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>name of a field</comment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a field</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>That would be in the future. Check the date and the time.</source>
        <translation>Das läge in der Zukunft. Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>This entry is no longer in the log, so it cannot be changed. It may have been deleted elsewhere.</source>
        <translation>Dieser Eintrag steht nicht mehr im Protokoll und lässt sich deshalb nicht ändern. Vielleicht wurde er anderswo gelöscht.</translation>
    </message>
    <message>
        <source>These two share time, and the second has not ended: %1; %2. End that one first.</source>
        <extracomment>Two bouts, as &quot;Bout, Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Diese beiden überschneiden sich, und die zweite ist noch nicht zu Ende: %1; %2. Beenden Sie zuerst diese.</translation>
    </message>
    <message>
        <source>These two share time: %1; %2. Change their times, or join them.</source>
        <extracomment>Two bouts, as &quot;Bout, Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Diese beiden überschneiden sich: %1; %2. Ändern Sie die Zeiten oder legen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>A bout ends after it begins. Check both times.</source>
        <translation>Eine Schmerzphase endet nach ihrem Beginn. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>Two bouts can be joined when both are of the same part of the body.</source>
        <translation>Zwei Schmerzphasen lassen sich zusammenlegen, wenn beide dieselbe Körperstelle betreffen.</translation>
    </message>
    <message>
        <source>That time does not lie within it: %1. Check the time.</source>
        <extracomment>A bout, as &quot;Bout, Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Diese Zeit liegt nicht darin: %1. Prüfen Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>An activity lasts from 1 second to a day. Check its length.</source>
        <translation>Eine Aktivität dauert 1 Sekunde bis einen Tag. Prüfen Sie die Dauer.</translation>
    </message>
    <message>
        <source>The notes or lists of the two are too long for one. Shorten them first.</source>
        <translation>Die Notizen oder Listen der beiden sind zusammen zu lang. Kürzen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>sie liegt in der Zukunft</translation>
    </message>
    <message>
        <source>it lies before 1970</source>
        <translation>sie liegt vor 1970</translation>
    </message>
    <message>
        <source>its length is not from 1 second to a day</source>
        <translation>die Dauer liegt nicht zwischen 1 Sekunde und einem Tag</translation>
    </message>
    <message>
        <source>another bout of that part of the body was at the same time</source>
        <translation>an dieser Körperstelle war zur selben Zeit eine andere Schmerzphase</translation>
    </message>
    <message>
        <source>%1 is not a time (as 2026-11-20T14:12:00+01:00)</source>
        <translation>%1 ist keine Zeit (wie 2026-11-20T14:12:00+01:00)</translation>
    </message>
    <message>
        <source>%1 is not a time of recording (as 2026-11-20T14:12:00+01:00)</source>
        <translation>%1 ist keine Zeit des Aufschreibens (wie 2026-11-20T14:12:00+01:00)</translation>
    </message>
    <message>
        <source>%1 is not an activity (breathing, twist, stretching, walk, cream)</source>
        <translation>%1 ist keine Aktivität (breathing, twist, stretching, walk, cream)</translation>
    </message>
    <message>
        <source>%1 cannot be a list of short words between semicolons</source>
        <translation>%1 kann keine Liste kurzer Wörter mit Semikolon dazwischen sein</translation>
    </message>
    <message>
        <source>%1 is not a course (constant, comes_and_goes)</source>
        <translation>%1 ist kein Verlauf (constant, comes_and_goes)</translation>
    </message>
    <message>
        <source>%1 is not a planned length in whole minutes (digits 0 to 9)</source>
        <translation>%1 ist keine geplante Dauer in ganzen Minuten (Ziffern 0 bis 9)</translation>
    </message>
    <message>
        <source>%1 is not a pain score from 0 to 10 (digits 0 to 9)</source>
        <translation>%1 ist kein Schmerzwert von 0 bis 10 (Ziffern 0 bis 9)</translation>
    </message>
    <message>
        <source>the view %1</source>
        <extracomment>Of a database: a stored query. %1 is its name.</extracomment>
        <translation>die Sicht %1</translation>
    </message>
    <message>
        <source>the index %1</source>
        <extracomment>Of a database. %1 is its name.</extracomment>
        <translation>der Index %1</translation>
    </message>
    <message>
        <source>the trigger %1</source>
        <extracomment>Of a database: what it does by itself whenever something is written. %1 is its name.</extracomment>
        <translation>der Trigger %1</translation>
    </message>
    <message>
        <source>Another program has put something into the log: %1. It changes nothing that Coolwarm writes, but may keep it from saving. To be rid of it, make a backup and restore that.</source>
        <translation>Ein anderes Programm hat dem Protokoll etwas hinzugefügt: %1. Das ändert nichts an dem, was Coolwarm schreibt, kann aber das Speichern verhindern. Wenn Sie es entfernen möchten, legen Sie eine Sicherung an und stellen Sie diese wieder her.</translation>
    </message>
    <message>
        <source>Another program has put something into the log: %1. It changes nothing that Coolwarm writes. To be rid of it, make a backup and restore that.</source>
        <translation>Ein anderes Programm hat dem Protokoll etwas hinzugefügt: %1. Das ändert nichts an dem, was Coolwarm schreibt. Wenn Sie es entfernen möchten, legen Sie eine Sicherung an und stellen Sie diese wieder her.</translation>
    </message>
    <message>
        <source>While Coolwarm was closed, the log&apos;s file was overwritten by another one, which is in use now. The newest sessions in the backup of %2 were carried over so that their rests count. The log as that backup has it is kept as %1; what was logged after it is lost.</source>
        <translation>Während Coolwarm geschlossen war, wurde die Datei des Protokolls mit einer anderen überschrieben, die jetzt verwendet wird. Die neuesten Anwendungen aus der Sicherung vom %2 wurden übernommen, damit ihre Pausen zählen. Das Protokoll, wie es in dieser Sicherung steht, liegt als %1; was danach eingetragen wurde, ist verloren.</translation>
    </message>
    <message>
        <source>%1 is not a tightness from 0 to 4 (digits 0 to 9)</source>
        <translation>%1 ist keine Verspannung von 0 bis 4 (Ziffern 0 bis 9)</translation>
    </message>
    <message>
        <source>The file %1 has no column %2. Nothing was imported.</source>
        <translation>Die Datei %1 hat keine Spalte %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 is no list of sessions: it has more than %2 columns.</source>
        <translation>Die Datei %1 ist keine Liste von Anwendungen: Sie hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>The file %1 has dates that can be read in more than one way, as %2. Say whether the day, the month or the year stands first.</source>
        <extracomment>%2 is a date as it stands in the file</extracomment>
        <translation>Die Datei %1 enthält Datumsangaben, die sich auf mehr als eine Art lesen lassen, etwa %2. Geben Sie an, ob der Tag, der Monat oder das Jahr zuerst steht.</translation>
    </message>
    <message>
        <source>The file %1 has changed since the preview. Nothing was imported; look at it again first.</source>
        <translation>Die Datei %1 hat sich seit der Vorschau geändert. Es wurde nichts importiert; sehen Sie sie vorher noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is not a start time (as 2026-11-20 14:12)</source>
        <translation>%1 ist kein Beginn (etwa 2026-11-20 14:12)</translation>
    </message>
    <message>
        <source>%1 is not an end time (as 2026-11-20 14:32)</source>
        <translation>%1 ist kein Ende (etwa 2026-11-20 14:32)</translation>
    </message>
    <message>
        <source>%1 is not a length, and there is no end</source>
        <translation>%1 ist keine Dauer, und ein Ende fehlt</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>separator</comment>
        <extracomment>What stands between the cells of a CSV file</extracomment>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>separator</comment>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>separator</comment>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the day first (24.11.2026)</source>
        <translation>den Tag zuerst (24.11.2026)</translation>
    </message>
    <message>
        <source>the month first (11/24/2026)</source>
        <translation>den Monat zuerst (11/24/2026)</translation>
    </message>
    <message>
        <source>the year first (2026-11-24)</source>
        <translation>das Jahr zuerst (2026-11-24)</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2, dates with %3.</source>
        <extracomment>%1 is an encoding, %2 &quot;commas&quot;, &quot;semicolons&quot; or &quot;tabs&quot;, %3 &quot;the day first (24.11.2026)&quot;</extracomment>
        <translation>Gelesen als %1, Trennzeichen: %2; Datumsangaben haben %3.</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column of a file</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <comment>column of a file</comment>
        <translation>Kälte oder Wärme</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <comment>column of a file</comment>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of a file</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of a file</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <comment>column of a file</comment>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <comment>column of a file</comment>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of a file</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a file</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Pain before</source>
        <comment>column of a file</comment>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <comment>column of a file</comment>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a file</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <comment>column of a file</comment>
        <translation>Tag des Beginns</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <comment>column of a file</comment>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Changed in the log: %1.</source>
        <translation>Im Protokoll geändert: %1.</translation>
    </message>
    <message>
        <source>Back in the log: %1.</source>
        <translation>Wieder im Protokoll: %1.</translation>
    </message>
    <message>
        <source>Taken out of the log: %1.</source>
        <translation>Aus dem Protokoll genommen: %1.</translation>
    </message>
    <message>
        <source>Beside them: %1.</source>
        <extracomment>What a log holds: &quot;2 pain scores, 1 bout and 3 activities&quot;.</extracomment>
        <translation>Daneben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln record(s) in it could not be read.</source>
        <translation>
            <numerusform>Bis zu %Ln Eintrag darin war nicht lesbar.</numerusform>
            <numerusform>Bis zu %Ln Einträge darin waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>These of the present log will no longer be in it: %1.</source>
        <extracomment>&quot;2 pain scores, 1 bout and 3 activities&quot;.</extracomment>
        <translation>Davon ist danach nicht mehr im Protokoll: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pain score(s)</source>
        <translation>
            <numerusform>%Ln Schmerzwert</numerusform>
            <numerusform>%Ln Schmerzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bout(s)</source>
        <extracomment>Of a bout of pain.</extracomment>
        <translation>
            <numerusform>%Ln Schmerzphase</numerusform>
            <numerusform>%Ln Schmerzphasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>That change cannot be undone any more: it has been undone already, what it is about was changed again after it, or the log&apos;s file has been replaced by another one.</source>
        <translation>Diese Änderung lässt sich nicht mehr rückgängig machen: Sie ist schon rückgängig gemacht, derselbe Eintrag wurde danach noch einmal geändert, oder die Protokolldatei wurde durch eine andere ersetzt.</translation>
    </message>
    <message>
        <source>Ice is already on (%2, since %1), and one session runs at a time. Stop it or let it end, then start.</source>
        <translation>Kälte läuft schon (%2, seit %1), und es läuft immer nur eine Anwendung. Beenden Sie sie, oder warten Sie ihr Ende ab, und beginnen Sie dann.</translation>
    </message>
    <message>
        <source>Heat is already on (%2, since %1), and one session runs at a time. Stop it or let it end, then start.</source>
        <translation>Wärme läuft schon (%2, seit %1), und es läuft immer nur eine Anwendung. Beenden Sie sie, oder warten Sie ihr Ende ab, und beginnen Sie dann.</translation>
    </message>
    <message>
        <source>Drawing: somebody lies on the back, the upper body raised, a pillow under the knees.</source>
        <translation>Zeichnung: Jemand liegt auf dem Rücken, den Oberkörper erhöht, ein Kissen unter den Knien.</translation>
    </message>
    <message>
        <source>Drawing: somebody lies on the front, the pack on top of the back.</source>
        <translation>Zeichnung: Jemand liegt auf dem Bauch, die Kompresse oben auf dem Rücken.</translation>
    </message>
    <message>
        <source>Sit upright in a chair</source>
        <translation>Setzen Sie sich aufrecht auf einen Stuhl</translation>
    </message>
    <message>
        <source>Lay it over the back of the neck. Keep the pack on top of you and do not lie on it.</source>
        <translation>Legen Sie sie über den Nacken. Die Kompresse liegt obenauf; legen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Drawing: somebody sits upright, the pack over the back of the neck.</source>
        <translation>Zeichnung: Jemand sitzt aufrecht, die Kompresse über dem Nacken.</translation>
    </message>
    <message>
        <source>Sit in a chair, the arm in your lap</source>
        <translation>Setzen Sie sich auf einen Stuhl, den Arm im Schoß</translation>
    </message>
    <message>
        <source>Lay it over the shoulder. Keep the pack on top of you and do not lie on it.</source>
        <translation>Legen Sie sie über die Schulter. Die Kompresse liegt obenauf; legen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Drawing: somebody sits upright, the pack over the shoulder.</source>
        <translation>Zeichnung: Jemand sitzt aufrecht, die Kompresse über der Schulter.</translation>
    </message>
    <message>
        <source>Rest the arm on a table</source>
        <translation>Legen Sie den Arm auf einen Tisch</translation>
    </message>
    <message>
        <source>Drawing: somebody sits at a table, the pack on the arm that rests on it.</source>
        <translation>Zeichnung: Jemand sitzt an einem Tisch, die Kompresse auf dem Arm, der darauf liegt.</translation>
    </message>
    <message>
        <source>Lie on your back, the leg on a pillow</source>
        <translation>Legen Sie sich auf den Rücken, das Bein auf ein Kissen</translation>
    </message>
    <message>
        <source>Drawing: somebody lies on the back, the leg on a pillow, the pack on top.</source>
        <translation>Zeichnung: Jemand liegt auf dem Rücken, das Bein auf einem Kissen, die Kompresse obenauf.</translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation>Legen Sie sich auf den Bauch</translation>
    </message>
    <message>
        <source>Drawing: somebody lies on the front, the pack on top of the calf.</source>
        <translation>Zeichnung: Jemand liegt auf dem Bauch, die Kompresse oben auf der Wade.</translation>
    </message>
    <message>
        <source>Lie on the other side, a pillow between the knees</source>
        <translation>Legen Sie sich auf die andere Seite, ein Kissen zwischen den Knien</translation>
    </message>
    <message>
        <source>Drawing: somebody lies on one side, a pillow between the knees, the pack on top of the hip.</source>
        <translation>Zeichnung: Jemand liegt auf der Seite, ein Kissen zwischen den Knien, die Kompresse oben auf der Hüfte.</translation>
    </message>
    <message>
        <source>Up to %1 short words or phrases fit, each of up to %2 characters. Take one out, or shorten it.</source>
        <translation>Es passen bis zu %1 kurze Wörter oder Wendungen mit je bis zu %2 Zeichen. Nehmen Sie eines heraus, oder kürzen Sie es.</translation>
    </message>
    <message>
        <source>That has a character that cannot be kept. Take it out.</source>
        <translation>Darin ist ein Zeichen, das nicht gespeichert werden kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>That has characters that cannot be read. Type it again.</source>
        <translation>Darin sind Zeichen, die nicht gelesen werden können. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>There is no plan for the day.</source>
        <translation>Für den Tag gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>The plan has no such session any more.</source>
        <translation>Diese Anwendung steht nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>%1 is not the order of a trial (i for ice or h for heat, 6 to 30 times)</source>
        <translation>%1 ist keine Reihenfolge eines Selbstversuchs (i für Eis oder h für Wärme, 6- bis 30-mal)</translation>
    </message>
    <message>
        <source>%1 is not a list of times between semicolons</source>
        <translation>%1 ist keine Liste von Zeiten zwischen Semikolons</translation>
    </message>
    <message>
        <source>Trial, %1, since %2</source>
        <extracomment>A trial of ice and heat; a part of the body; a moment.</extracomment>
        <translation>Selbstversuch, %1, seit %2</translation>
    </message>
    <message>
        <source>Trial, %1, %2 to %3</source>
        <extracomment>A trial of ice and heat; a part of the body; two moments.</extracomment>
        <translation>Selbstversuch, %1, %2 bis %3</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>name of a field</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <extracomment>Of a trial of ice and heat.</extracomment>
        <translation>
            <numerusform>%Ln Selbstversuch</numerusform>
            <numerusform>%Ln Selbstversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial is already open: %1. End it before you begin another.</source>
        <extracomment>A trial, as &quot;Trial, Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Ein Selbstversuch läuft schon: %1. Beenden Sie ihn, bevor Sie einen neuen beginnen.</translation>
    </message>
    <message>
        <source>A trial has %1 to %2 blocks.</source>
        <translation>Ein Selbstversuch hat %1 bis %2 Blöcke.</translation>
    </message>
    <message>
        <source>The 95 % range goes from %1 to %2; above 0 stands for ice.</source>
        <extracomment>Two numbers of points with their signs.</extracomment>
        <translation>Der 95-%-Bereich reicht von %1 bis %2; über 0 spricht für Eis.</translation>
    </message>
    <message>
        <source>A trial shows whether ice or heat helps you more: each block is one ice and one heat session, and chance draws which of the two comes first.</source>
        <translation>Ein Selbstversuch zeigt, ob Ihnen Eis oder Wärme mehr hilft: Jeder Block besteht aus einmal Eis und einmal Wärme, und der Zufall bestimmt, was von beiden zuerst kommt.</translation>
    </message>
    <message>
        <source>You say beforehand how many blocks there will be; the order is drawn and kept then, so that nobody can choose it later.</source>
        <translation>Sie legen vorher fest, wie viele Blöcke es werden; die Reihenfolge wird dann ausgelost und gespeichert, damit sie später niemand wählen kann.</translation>
    </message>
    <message>
        <source>When the rules allow it, Today proposes what comes next, and you can decline: the block then counts as declined.</source>
        <translation>Wenn die Regeln es erlauben, schlägt „Heute“ vor, was als Nächstes kommt, und Sie können ablehnen: Der Block zählt dann als abgelehnt.</translation>
    </message>
    <message>
        <source>Tell your pain before and after each session; at the end you learn the difference, or that the trial cannot tell.</source>
        <translation>Geben Sie Ihre Schmerzen vor und nach jeder Anwendung an; am Ende erfahren Sie den Unterschied, oder dass der Versuch es nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Your trial proposes ice now.</source>
        <translation>Ihr Selbstversuch schlägt jetzt Eis vor.</translation>
    </message>
    <message>
        <source>Your trial proposes heat now.</source>
        <translation>Ihr Selbstversuch schlägt jetzt Wärme vor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln abgeschlossen</numerusform>
            <numerusform>%Ln abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without all scores</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln ohne alle Schmerzwerte</numerusform>
            <numerusform>%Ln ohne alle Schmerzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a deleted session</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln mit einer gelöschten Anwendung</numerusform>
            <numerusform>%Ln mit einer gelöschten Anwendung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <comment>blocks of a trial</comment>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>How many blocks a trial has; what has become of them, as &quot;3 done, 1 declined&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <comment>of a trial</comment>
        <translation>
            <numerusform>%Ln Block</numerusform>
            <numerusform>%Ln Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What it shows is told at the end, so that nobody stops at a good moment.</source>
        <translation>Was er zeigt, erfahren Sie am Ende, damit niemand in einem günstigen Moment aufhört.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot tell: that takes at least %Ln finished block(s).</source>
        <translation>
            <numerusform>Er kann es nicht zeigen: Dafür braucht es mindestens %Ln abgeschlossenen Block.</numerusform>
            <numerusform>Er kann es nicht zeigen: Dafür braucht es mindestens %Ln abgeschlossene Blöcke.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot tell whether ice or heat helps you more.</source>
        <translation>Er kann nicht zeigen, ob Ihnen Eis oder Wärme mehr hilft.</translation>
    </message>
    <message>
        <source>Ice took away %1 points more than heat.</source>
        <translation>Mit Eis gingen die Schmerzen um %1 Punkte stärker zurück als mit Wärme.</translation>
    </message>
    <message>
        <source>Heat took away %1 points more than ice.</source>
        <translation>Mit Wärme gingen die Schmerzen um %1 Punkte stärker zurück als mit Eis.</translation>
    </message>
    <message>
        <source>The session cannot be at that time: a rest, another session or a time that is not free is in the way. Choose another time.</source>
        <translation>Die Anwendung ist dann nicht möglich: Eine Pause, eine andere Anwendung oder eine Zeit, die nicht frei ist, steht im Weg. Wählen Sie eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>ToneController</name>
    <message>
        <source>A session runs; its alarm must not be slept through</source>
        <translation>Eine Anwendung läuft; ihr Alarm darf nicht verschlafen werden</translation>
    </message>
    <message>
        <source>Nothing could be heard: no loudspeaker was found.</source>
        <translation>Es war nichts zu hören: Es wurde kein Lautsprecher gefunden.</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>The session goes on</source>
        <translation>Die Anwendung läuft weiter</translation>
    </message>
    <message>
        <source>Its alarm comes at %1. Coolwarm is in the tray: its icon there brings the window back.</source>
        <translation>Der Alarm kommt um %1. Coolwarm ist im Infobereich: Das Symbol dort holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Coolwarm goes on in the tray</source>
        <translation>Coolwarm läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Alarms still come. Its icon there brings the window back; to end Coolwarm choose Quit in the icon&apos;s menu.</source>
        <translation>Alarme kommen weiterhin. Das Symbol dort holt das Fenster zurück; beenden lässt sich Coolwarm im Menü des Symbols.</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivitiesMenu</name>
    <message>
        <source>More</source>
        <comment>things to do</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do beside the pack</source>
        <translation>Mehr, was neben der Kompresse hilft</translation>
    </message>
    <message>
        <source>Breathing, a twist, stretching, a walk, cream</source>
        <translation>Atmen, eine Drehung, Dehnen, ein Spaziergang, Creme</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Mit mir atmen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an activity whose length is asked for</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a number of minutes.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>In the log now: %1</source>
        <extracomment>An activity, as &quot;Walk, 20 min, Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Im Protokoll steht jetzt: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivityEnd</name>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>How it went (may stay empty)</source>
        <translation>Wie es ging (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivityFlow</name>
    <message>
        <source>Cream is written down.</source>
        <translation>Creme ist eingetragen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is taken out of the log again.</source>
        <translation>Der Eintrag ist wieder gelöscht.</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivityPane</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Guided by</source>
        <translation>Geführt durch</translation>
    </message>
    <message>
        <source>Counting down by sound</source>
        <translation>Mit Ton herunterzählen</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>How long</source>
        <comment>stretching</comment>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>an activity</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>an activity</comment>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>coolwarm::ActivityView</name>
    <message>
        <source>You are walking</source>
        <translation>Sie gehen spazieren</translation>
    </message>
    <message>
        <source>Stretch gently</source>
        <translation>Sanft dehnen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>What is on, and for how long.</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>In for a count of 5, hold for 1, out for 3: slow and deep, as far as is comfortable.</source>
        <translation>Bis 5 zählen und einatmen, bei 1 halten, bis 3 zählen und ausatmen: langsam und tief, soweit es angenehm ist.</translation>
    </message>
    <message>
        <source>Sit upright. Turn your upper body slowly to one side, only as far as is comfortable, and hold it; then the other side for as long. Stop if it hurts.</source>
        <translation>Sitzen Sie aufrecht. Drehen Sie den Oberkörper langsam zu einer Seite, nur soweit es angenehm ist, und halten Sie; dann ebenso lange zur anderen Seite. Hören Sie auf, wenn es schmerzt.</translation>
    </message>
    <message>
        <source>Slowly and gently, one muscle after the other, without bouncing. Stop if it hurts.</source>
        <translation>Langsam und sanft, ein Muskel nach dem anderen, ohne zu wippen. Hören Sie auf, wenn es schmerzt.</translation>
    </message>
    <message>
        <source>Short and easy, on even ground, as long as it does you good. The time goes on while the computer sleeps.</source>
        <translation>Kurz und gemütlich, auf ebenem Boden, solange es Ihnen guttut. Die Zeit läuft weiter, auch wenn der Computer schläft.</translation>
    </message>
    <message>
        <source>A thin layer. Keep it off eyes and mouth, and wash your hands. No heat over cream.</source>
        <translation>Dünn auftragen. Nicht an Augen und Mund, danach die Hände waschen. Keine Wärme über Creme.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>one&apos;s breath</comment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Turn to one side and hold</source>
        <translation>Zu einer Seite drehen und halten</translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation>Zurück zur Mitte</translation>
    </message>
    <message>
        <source>Turn to the other side and hold</source>
        <translation>Zur anderen Seite drehen und halten</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an activity</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1: too short to be written down.</source>
        <extracomment>%1 is an activity.</extracomment>
        <translation>%1: zu kurz, um eingetragen zu werden.</translation>
    </message>
    <message>
        <source>The computer fell asleep. %1, %2 until then: written down.</source>
        <extracomment>%1 is an activity, %2 a length.</extracomment>
        <translation>Der Computer ist in den Ruhezustand gegangen. %1, bis dahin %2: eingetragen.</translation>
    </message>
    <message>
        <source>%1, %2: written down.</source>
        <extracomment>%1 is an activity, %2 a length.</extracomment>
        <translation>%1, %2: eingetragen.</translation>
    </message>
    <message>
        <source>Something else is still on: stop it first.</source>
        <translation>Etwas anderes läuft noch: Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Not while the pack is on: lie or sit still until it comes off. Breathing goes well with it.</source>
        <translation>Nicht, solange die Kompresse aufliegt: Bleiben Sie bis dahin ruhig liegen oder sitzen. Atmen passt gut dazu.</translation>
    </message>
    <message>
        <source>First take the pack off and answer the alarm.</source>
        <translation>Nehmen Sie zuerst die Kompresse ab und beantworten Sie den Alarm.</translation>
    </message>
    <message>
        <source>A session begins in a moment: begin then, or cancel it first.</source>
        <translation>Gleich beginnt eine Anwendung: Beginnen Sie dann, oder brechen Sie sie vorher ab.</translation>
    </message>
</context>
<context>
    <name>coolwarm::AlarmMessage</name>
    <message>
        <source>I have taken it off</source>
        <translation>Ich habe sie abgenommen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Warning signs   F2</source>
        <translation>Warnzeichen   F2</translation>
    </message>
    <message>
        <source>Press anywhere, Space or Enter. The sound stops at once.</source>
        <translation>Irgendwo drücken, Leertaste oder Eingabe. Der Ton verstummt sofort.</translation>
    </message>
    <message>
        <source>Press anywhere, Space or Enter. No loudspeaker was found: it only beeps, where the computer can.</source>
        <translation>Irgendwo drücken, Leertaste oder Eingabe. Kein Lautsprecher gefunden: Es piept nur, wo der Computer das kann.</translation>
    </message>
</context>
<context>
    <name>coolwarm::AnnouncementController</name>
    <message>
        <source>The ice session begins in %1. Escape cancels it.</source>
        <extracomment>%1 is a length in words</extracomment>
        <translation>Die Kälteanwendung beginnt in %1. Escape bricht ab.</translation>
    </message>
    <message>
        <source>The heat session begins in %1. Escape cancels it.</source>
        <translation>Die Wärmeanwendung beginnt in %1. Escape bricht ab.</translation>
    </message>
    <message>
        <source>One minute left. Then take the pack off.</source>
        <translation>Noch eine Minute. Dann die Kompresse abnehmen.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <extracomment>%1 is a length in words</extracomment>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>Half of the time is over, %1 left.</source>
        <extracomment>%1 is a length in words</extracomment>
        <translation>Die Hälfte der Zeit ist um, noch %1.</translation>
    </message>
    <message>
        <source>Look at your skin: stop if it turns numb or white, blisters or burns.</source>
        <translation>Prüfen Sie Ihre Haut: Hören Sie auf, wenn sie taub oder weiß wird, brennt oder Blasen bildet.</translation>
    </message>
</context>
<context>
    <name>coolwarm::BackupService</name>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Es konnte keine Sicherung erstellt werden: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutActs</name>
    <message>
        <source>Changed: the bout %1.</source>
        <extracomment>%1 is a bout: &quot;Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Geändert: die Schmerzphase %1.</translation>
    </message>
    <message>
        <source>Ended: the bout %1.</source>
        <translation>Beendet: die Schmerzphase %1.</translation>
    </message>
    <message>
        <source>Open again: the bout %1.</source>
        <translation>Wieder offen: die Schmerzphase %1.</translation>
    </message>
    <message>
        <source>Begun: the bout %1.</source>
        <translation>Begonnen: die Schmerzphase %1.</translation>
    </message>
    <message>
        <source>Deleted: the bout %1.</source>
        <translation>Gelöscht: die Schmerzphase %1.</translation>
    </message>
    <message>
        <source>Joined: one bout now, %1.</source>
        <translation>Verbunden: jetzt eine Schmerzphase, %1.</translation>
    </message>
    <message>
        <source>Split: two bouts now, %1; %2.</source>
        <extracomment>Two bouts, each as &quot;Lower back, since Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Geteilt: jetzt zwei Schmerzphasen, %1; %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutDialog</name>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Sie ist &amp;vorbei</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>&amp;What set it off?</source>
        <translation>Was hat sie &amp;ausgelöst?</translation>
    </message>
    <message>
        <source>What &amp;makes it worse?</source>
        <translation>Was &amp;macht es schlimmer?</translation>
    </message>
    <message>
        <source>What &amp;eases it?</source>
        <translation>Was &amp;lindert es?</translation>
    </message>
    <message>
        <source>Begin a bout</source>
        <translation>Schmerzphase beginnen</translation>
    </message>
    <message>
        <source>Bout</source>
        <translation>Schmerzphase</translation>
    </message>
    <message>
        <source>&amp;Part of the body:</source>
        <translation>&amp;Körperstelle:</translation>
    </message>
    <message>
        <source>&amp;Began:</source>
        <translation>&amp;Begonnen:</translation>
    </message>
    <message>
        <source>En&amp;ded:</source>
        <translation>Been&amp;det:</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how the pain goes on</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how tight the muscle is</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Is it &amp;constant?</source>
        <translation>Ist der &amp;Schmerz ständig da?</translation>
    </message>
    <message>
        <source>How &amp;tight is the muscle?</source>
        <translation>Wie &amp;fest ist der Muskel?</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutLine</name>
    <message>
        <source>Bout</source>
        <translation>Schmerzphase</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin a bout…</source>
        <translation>Schmerzphase beginnen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Bout: open it, end it, or see all</source>
        <translation>Schmerzphase: öffnen, beenden oder alle ansehen</translation>
    </message>
    <message>
        <source>Open the bout…</source>
        <translation>Schmerzphase öffnen…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>All bouts…</source>
        <translation>Alle Schmerzphasen…</translation>
    </message>
    <message>
        <source>Is this the beginning of a bout (%1)?</source>
        <extracomment>%1 is a part of the body.</extracomment>
        <translation>Beginnt damit eine Schmerzphase (%1)?</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutToday</name>
    <message>
        <source>Begin a bout…</source>
        <translation>Schmerzphase beginnen…</translation>
    </message>
    <message>
        <source>Bouts…</source>
        <translation>Schmerzphasen…</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutView</name>
    <message>
        <source>Day %1 of this bout · the pain is at 0. Is it over?</source>
        <translation>Tag %1 dieser Schmerzphase · der Schmerz ist bei 0. Ist sie vorbei?</translation>
    </message>
    <message>
        <source>Day %1 of this bout</source>
        <translation>Tag %1 dieser Schmerzphase</translation>
    </message>
    <message>
        <source>Day %1 of this bout · ice is usually preferred in the first %2–%3 h</source>
        <extracomment>%2 and %3 are numbers of hours.</extracomment>
        <translation>Tag %1 dieser Schmerzphase · in den ersten %2–%3 h nimmt man meist Kälte</translation>
    </message>
    <message>
        <source>Day %1 of this bout, and too few numbers to say whether it gets better. Look at the warning signs.</source>
        <translation>Tag %1 dieser Schmerzphase, und zu wenige Angaben, um zu sagen, ob es besser wird. Sehen Sie sich die Warnzeichen an.</translation>
    </message>
    <message>
        <source>Day %1 of this bout without a change that most people would notice: %2 on the first day, %3 on the last. Look at the warning signs.</source>
        <extracomment>%2 and %3 are averages of a day&apos;s scores from 0 to 10.</extracomment>
        <translation>Tag %1 dieser Schmerzphase ohne eine Veränderung, die die meisten bemerken würden: %2 am ersten Tag, %3 am letzten. Sehen Sie sich die Warnzeichen an.</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutsDialog</name>
    <message>
        <source>Bouts</source>
        <translation>Schmerzphasen</translation>
    </message>
    <message>
        <source>Bouts, the newest first</source>
        <translation>Schmerzphasen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Begin a bout…</source>
        <translation>Schmerzphase &amp;beginnen…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>Mit der &amp;vorigen verbinden</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bout(s) began within 12 months.</source>
        <translation>
            <numerusform>%1: %Ln Schmerzphase hat in den letzten 12 Monaten begonnen.</numerusform>
            <numerusform>%1: %Ln Schmerzphasen haben in den letzten 12 Monaten begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell a doctor about bouts that are frequent or come back.</source>
        <translation>Sprechen Sie häufige oder wiederkehrende Schmerzphasen in Ihrer Arztpraxis an.</translation>
    </message>
    <message>
        <source>No bouts yet. A bout is a time of pain from its beginning to its end.</source>
        <translation>Noch keine Schmerzphasen. Eine Schmerzphase reicht vom Beginn der Schmerzen bis zu ihrem Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bout(s)</source>
        <translation>
            <numerusform>%Ln Schmerzphase</numerusform>
            <numerusform>%Ln Schmerzphasen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>There is no bout before this one at this part of the body.</source>
        <translation>Vor dieser Schmerzphase gibt es an dieser Körperstelle keine.</translation>
    </message>
</context>
<context>
    <name>coolwarm::BoutsModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: a bout, and how it is.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::BreathCard</name>
    <message>
        <source>in 5 · hold 1 · out 3</source>
        <translation>ein 5 · halten 1 · aus 3</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Mit mir atmen</translation>
    </message>
    <message>
        <source>In for a count of 5, hold for 1, out for 3</source>
        <translation>Bis 5 einatmen, bei 1 halten, bis 3 ausatmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>breathing</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>breathing</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Stop breathing by the guide</source>
        <translation>Das geführte Atmen beenden</translation>
    </message>
</context>
<context>
    <name>coolwarm::BreathGuideBox</name>
    <message>
        <source>Guided by</source>
        <translation>Geführt durch</translation>
    </message>
    <message>
        <source>Circle and sound</source>
        <translation>Kreis und Ton</translation>
    </message>
    <message>
        <source>Circle alone</source>
        <translation>Nur Kreis</translation>
    </message>
    <message>
        <source>Sound alone</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>Nur Worte</translation>
    </message>
</context>
<context>
    <name>coolwarm::BriefingDialog</name>
    <message>
        <source>Before the first session</source>
        <translation>Vor der ersten Anwendung</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>This is general information and not medical advice.</source>
        <translation>Dies sind allgemeine Hinweise und kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>There is more below. Scroll down, or press Page Down.</source>
        <translation>Es geht noch weiter. Blättern Sie nach unten, oder drücken Sie „Bild ab“.</translation>
    </message>
    <message>
        <source>Page Down goes on in the text</source>
        <translation>Mit Bild ab geht es im Text weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which step of how many: &quot;2 of 3&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>coolwarm::BriefingText</name>
    <message>
        <source>Ask a doctor or physiotherapist first if</source>
        <translation>Fragen Sie vorher in der Arztpraxis oder Physiotherapie nach, wenn</translation>
    </message>
    <message>
        <source>you have poor feeling or circulation there, for example from diabetes, from Raynaud&apos;s (fingers or toes turn white and numb in the cold) or from neuropathy (damaged nerves)</source>
        <translation>Gefühl oder Durchblutung dort gestört sind, zum Beispiel bei Diabetes, beim Raynaud-Syndrom (Finger oder Zehen werden in der Kälte weiß und taub) oder bei einer Neuropathie (geschädigte Nerven)</translation>
    </message>
    <message>
        <source>the skin there is broken, numb or infected: no pack on it</source>
        <translation>die Haut dort verletzt, taub oder infiziert ist: keine Kompresse darauf</translation>
    </message>
    <message>
        <source>While a pack is on</source>
        <translation>Solange eine Kompresse aufliegt</translation>
    </message>
    <message>
        <source>cloth between the pack and your skin, always</source>
        <translation>immer ein Tuch zwischen Kompresse und Haut</translation>
    </message>
    <message>
        <source>take it off when the skin is white, blistered, burning or numb</source>
        <translation>abnehmen, wenn die Haut weiß oder taub wird, brennt oder Blasen bildet</translation>
    </message>
    <message>
        <source>do not fall asleep with it on; if you feel drowsy or have taken something that makes you drowsy, have someone with you</source>
        <translation>nicht dabei einschlafen; wenn Sie schläfrig sind oder etwas genommen haben, das schläfrig macht, soll jemand bei Ihnen sein</translation>
    </message>
    <message>
        <source>put the heat pack on top of you, do not lie on it; no heat over cream or a pain patch</source>
        <translation>Wärme auflegen, nicht darauf liegen; nicht auf Creme oder Schmerzpflaster</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Trifft das auf Sie zu?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Sie Hilfe brauchen</translation>
    </message>
    <message>
        <source>What to mind each time</source>
        <translation>Worauf Sie jedes Mal achten</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
</context>
<context>
    <name>coolwarm::BusyField</name>
    <message>
        <source>Busy</source>
        <extracomment>Beside a strip of the day: the times that are not free.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>for example 12:00-13:30; 15:00-16:00</source>
        <translation>zum Beispiel 12:00-13:30; 15:00-16:00</translation>
    </message>
    <message>
        <source>Not today at</source>
        <translation>Heute nicht um</translation>
    </message>
    <message>
        <source>Times of today that are not free</source>
        <translation>Zeiten von heute, die nicht frei sind</translation>
    </message>
    <message>
        <source>Drag over it to draw a time that is not free. With the keyboard, type it into the field above instead.</source>
        <translation>Ziehen Sie darüber, um eine Zeit einzuzeichnen, die nicht frei ist. Mit der Tastatur geben Sie sie stattdessen in das Feld darüber ein.</translation>
    </message>
    <message>
        <source>Drag to draw a time that is not free</source>
        <translation>Ziehen, um eine Zeit einzuzeichnen, die nicht frei ist</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>A time of day.</extracomment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::CardView</name>
    <message>
        <source>Your skin needs a rest: at least %1 between ice packs</source>
        <translation>Ihre Haut braucht eine Pause: mindestens %1 zwischen zwei Kältekompressen</translation>
    </message>
    <message>
        <source>Your skin needs a rest: at least %1 between heat packs</source>
        <translation>Ihre Haut braucht eine Pause: mindestens %1 zwischen zwei Wärmekompressen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Mit Kälte beginnen</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Mit Wärme beginnen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Anwendung läuft</translation>
    </message>
    <message>
        <source>The session was deleted, but your skin still needs the rest</source>
        <translation>Die Anwendung wurde gelöscht, aber Ihre Haut braucht die Pause noch</translation>
    </message>
    <message>
        <source>A full rest lasts until %1</source>
        <translation>Eine volle Pause dauert bis %1</translation>
    </message>
    <message>
        <source>until you can use ice again</source>
        <translation>bis Kälte wieder möglich ist</translation>
    </message>
    <message>
        <source>until you can use heat again</source>
        <translation>bis Wärme wieder möglich ist</translation>
    </message>
    <message>
        <source>Skin rests until %1</source>
        <translation>Die Haut ruht bis %1</translation>
    </message>
    <message>
        <source>Ice again from %1</source>
        <translation>Kälte wieder ab %1</translation>
    </message>
    <message>
        <source>Heat again from %1</source>
        <translation>Wärme wieder ab %1</translation>
    </message>
    <message>
        <source>Ready if the skin feels normal again</source>
        <translation>Möglich, wenn sich die Haut wieder normal anfühlt</translation>
    </message>
    <message>
        <source>Ready; a full rest lasts until %1</source>
        <translation>Möglich; eine volle Pause dauert bis %1</translation>
    </message>
    <message>
        <source>A cloth between the pack and your skin</source>
        <translation>Ein Tuch zwischen Kompresse und Haut</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Nothing was started. Wait until the skin feels normal, then start again; from %1 you are not asked any more.</source>
        <translation>Es wurde nichts gestartet. Warten Sie, bis sich die Haut normal anfühlt, und starten Sie dann; ab %1 werden Sie nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Only when the skin is normal again</source>
        <translation>Erst wenn die Haut wieder normal ist</translation>
    </message>
    <message>
        <source>Rest: ice again in %1</source>
        <extracomment>%1 is a length in words</extracomment>
        <translation>Pause: Kälte wieder in %1</translation>
    </message>
    <message>
        <source>Rest: heat again in %1</source>
        <translation>Pause: Wärme wieder in %1</translation>
    </message>
    <message>
        <source>%1, then the skin rests %2 or more</source>
        <extracomment>%1 is a range of minutes, %2 a span of hours: &quot;15–25 min, then the skin rests 2 h or more&quot;</extracomment>
        <translation>%1, dann ruht die Haut %2 oder länger</translation>
    </message>
    <message>
        <source>A cloth between the pack and your skin; the pack on you, never under you. No heat over cream or a pain patch.</source>
        <translation>Ein Tuch auf die Haut; die Kompresse auf Ihnen, nie unter Ihnen. Keine Wärme über Creme oder Schmerzpflaster.</translation>
    </message>
</context>
<context>
    <name>coolwarm::ChartAxis</name>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Format of a month with its year, in the order of the language: &quot;Nov 2026&quot;.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day without its year, in the order of the language: &quot;16 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>coolwarm::ChartView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a chart and the figure in it on which the keys stand: &quot;Pain: 18 Nov, 6.4&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::ClosingFlow</name>
    <message>
        <source>This could not be kept with the last session: %1</source>
        <translation>Das konnte bei der letzten Anwendung nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::ClosingPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What helped, what did not (may stay empty)</source>
        <translation>Was geholfen hat und was nicht (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Pain before: %1 of 10</source>
        <translation>Schmerz vorher: %1 von 10</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>Wie ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>Pain before…</source>
        <translation>Schmerz vorher …</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Ask again in 30 min how long it holds?</source>
        <translation>In 30 min noch einmal fragen, wie lange es anhält?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>to be asked again</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>to be asked again</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Pain right after the session</source>
        <translation>Schmerz gleich nach der Anwendung</translation>
    </message>
</context>
<context>
    <name>coolwarm::Composition</name>
    <message>
        <source>Coolwarm is already running with this log but does not answer. End it, then start Coolwarm again.</source>
        <translation>Coolwarm läuft schon mit diesem Protokoll, antwortet aber nicht. Beenden Sie es, und starten Sie Coolwarm dann neu.</translation>
    </message>
    <message>
        <source>No window can be opened: there is no display here, or it cannot be used. The commands need none; see: coolwarm help</source>
        <translation>Es lässt sich kein Fenster öffnen: Hier gibt es keine Anzeige, oder sie ist nicht nutzbar. Die Befehle brauchen keine; siehe: coolwarm help</translation>
    </message>
    <message>
        <source>The language changes at the next start: not everything is saved yet.</source>
        <translation>Die Sprache wechselt beim nächsten Start: Es ist noch nicht alles gespeichert.</translation>
    </message>
</context>
<context>
    <name>coolwarm::CountdownRing</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::CreamView</name>
    <message>
        <source>Cream (today&apos;s %1 are used)</source>
        <extracomment>An entry of a menu. %1 is how often a day at most.</extracomment>
        <translation>Creme (die %1 für heute sind verbraucht)</translation>
    </message>
    <message>
        <source>Cream (%1 of %2 today)</source>
        <extracomment>An entry of a menu: how often today, and how often a day at most.</extracomment>
        <translation>Creme (%1 von %2 heute)</translation>
    </message>
    <message>
        <source>Cream is written down: %1 today, and %2 a day is the most. No more until tomorrow, and no heat over it.</source>
        <extracomment>How often today, and how often a day at most.</extracomment>
        <translation>Creme ist eingetragen: heute %1 Mal, und höchstens %2 Mal am Tag. Bis morgen keine mehr, und keine Wärme darüber.</translation>
    </message>
    <message>
        <source>Cream is written down: %1 of %2 today. %3</source>
        <extracomment>How often today, how often a day at most; %3 is how it is put on.</extracomment>
        <translation>Creme ist eingetragen: heute %1 von %2. %3</translation>
    </message>
    <message>
        <source>Cream is written down: that was the last of today&apos;s %1. No more until tomorrow, and no heat over it.</source>
        <extracomment>How often a day at most.</extracomment>
        <translation>Creme ist eingetragen: Das war die letzte von %1 für heute. Bis morgen keine mehr, und keine Wärme darüber.</translation>
    </message>
</context>
<context>
    <name>coolwarm::CsvShapePanel</name>
    <message>
        <source>Choose &amp;how the file is read</source>
        <translation>&amp;Wählen, wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Zeichenkodierung:</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Dates have:</source>
        <translation>Datumsangaben &amp;haben:</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>What the columns of the file are</source>
        <translation>Was die Spalten der Datei sind</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln further column(s), which are left out.</source>
        <translation>
            <numerusform>… und %Ln weitere Spalte, die weggelassen wird.</numerusform>
            <numerusform>… und %Ln weitere Spalten, die weggelassen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <extracomment>%1 is a column&apos;s heading in a file, %2 what stands in its first cell</extracomment>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dates have</source>
        <translation>Datumsangaben haben</translation>
    </message>
    <message>
        <source>The first &amp;line is a session already</source>
        <translation>Schon die &amp;erste Zeile ist eine Anwendung</translation>
    </message>
</context>
<context>
    <name>coolwarm::DatesDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>coolwarm::DayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Also resting: %1</source>
        <extracomment>Parts of the body that the page does not show.</extracomment>
        <translation>Auch hier ruht die Haut: %1</translation>
    </message>
    <message>
        <source>Sessions and rests of today</source>
        <translation>Anwendungen und Pausen von heute</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 is a part of the body</extracomment>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>hatched: the skin rests · outlined: full rest</source>
        <translation>schraffiert: die Haut ruht · umrandet: volle Pause</translation>
    </message>
    <message>
        <source>hatched: the skin rests · outlined: full rest · dashed: planned</source>
        <translation>schraffiert: die Haut ruht · umrandet: volle Pause · gestrichelt: geplant</translation>
    </message>
    <message>
        <source>hatched: rest · outlined: full rest · dashed: planned · dot: moved by you</source>
        <translation>schraffiert: Pause · umrandet: volle Pause · gestrichelt: geplant · Punkt: verschoben</translation>
    </message>
    <message>
        <source>%1. The left and right arrow keys choose a planned session, with Alt they move it, and Enter shows the times at which it can be.</source>
        <translation>%1. Die Pfeiltasten nach links und rechts wählen eine geplante Anwendung, mit Alt verschieben sie sie, und die Eingabetaste zeigt die möglichen Zeiten.</translation>
    </message>
</context>
<context>
    <name>coolwarm::DayMoves</name>
    <message>
        <source>This session cannot be at any other time today.</source>
        <translation>Diese Anwendung ist heute zu keiner anderen Zeit möglich.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Let the plan choose its time</source>
        <translation>Den Plan die Zeit wählen lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>coolwarm::DayView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a part of the day, such as &quot;Ice, 14:12 to 14:32&quot;</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: the skin rests</source>
        <translation>%1: Die Haut ruht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ice</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
            <numerusform>%Ln-mal&#xa0;Kälte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
            <numerusform>%Ln-mal&#xa0;Wärme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>Heute keine Anwendungen</translation>
    </message>
    <message>
        <source>%1: a full rest</source>
        <translation>%1: volle Pause</translation>
    </message>
    <message>
        <source>%1: ice again from %2</source>
        <translation>%1: Kälte wieder ab %2</translation>
    </message>
    <message>
        <source>%1: heat again from %2</source>
        <translation>%1: Wärme wieder ab %2</translation>
    </message>
    <message>
        <source>Average pain: %1 before, %2 after</source>
        <extracomment>Two scores from 0 to 10.</extracomment>
        <translation>Schmerz im Durchschnitt: vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <extracomment>%1 is a part of the body</extracomment>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of the body, %2 &quot;2 ice · 1 heat&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 · pain %3</source>
        <extracomment>%1 is a part of the body, %2 &quot;2 ice · 1 heat&quot;, %3 &quot;6 → 3&quot;</extracomment>
        <translation>%1: %2 · Schmerz %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Spoken: %1 is a part of the body, %2 &quot;2 ice&quot;, %3 &quot;1 heat&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>Two sentences: &quot;Lower back: 2 ice, 1 heat.&quot; and the average pain</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <extracomment>Ice or Heat.</extracomment>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>%1: the skin would rest</source>
        <translation>%1: die Haut würde ruhen</translation>
    </message>
    <message>
        <source>%1, planned, moved by you</source>
        <extracomment>Ice or Heat.</extracomment>
        <translation>%1, geplant, von Ihnen verschoben</translation>
    </message>
</context>
<context>
    <name>coolwarm::DelayPane</name>
    <message>
        <source>Start now</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>Abbrechen   Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
</context>
<context>
    <name>coolwarm::DelayView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>until the ice session begins</source>
        <translation>bis die Kälteanwendung beginnt</translation>
    </message>
    <message>
        <source>until the heat session begins</source>
        <translation>bis die Wärmeanwendung beginnt</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>The ice session begins in %1</source>
        <translation>Die Kälteanwendung beginnt in %1</translation>
    </message>
    <message>
        <source>The heat session begins in %1</source>
        <translation>Die Wärmeanwendung beginnt in %1</translation>
    </message>
    <message>
        <source>The computer was asleep at the start time, so the session was not started.</source>
        <translation>Der Computer war zur Startzeit im Ruhezustand, deshalb wurde die Anwendung nicht gestartet.</translation>
    </message>
    <message>
        <source>Another session has begun meanwhile, so yours was not started.</source>
        <translation>Inzwischen hat eine andere Anwendung begonnen, deshalb wurde Ihre nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Nothing has begun yet; the time counts from the start.</source>
        <translation>Noch hat nichts begonnen; die Zeit zählt erst ab dem Start.</translation>
    </message>
</context>
<context>
    <name>coolwarm::EmergencyNumber</name>
    <message>
        <source>Emergency: call an ambulance</source>
        <translation>Notfall: den Rettungsdienst rufen</translation>
    </message>
    <message>
        <source>Emergency: call %1</source>
        <translation>Notfall: %1 anrufen</translation>
    </message>
</context>
<context>
    <name>coolwarm::EngineBridge</name>
    <message>
        <source>Nothing was started, because another program kept the log locked. Start again when it has finished.</source>
        <translation>Es wurde nichts gestartet, weil ein anderes Programm das Protokoll gesperrt hielt. Starten Sie noch einmal, wenn das Programm fertig ist.</translation>
    </message>
    <message>
        <source>Your last change was not made, because another program kept the log locked. Make it again when it has finished.</source>
        <translation>Ihre letzte Änderung wurde nicht gespeichert, weil ein anderes Programm das Protokoll gesperrt hielt. Ändern Sie es noch einmal, wenn das Programm fertig ist.</translation>
    </message>
    <message>
        <source>Another program is using the log.</source>
        <translation>Ein anderes Programm verwendet gerade das Protokoll.</translation>
    </message>
    <message>
        <source>Nothing was started, because the log was being worked on for too long. Start again when that has finished.</source>
        <translation>Es wurde nichts gestartet, weil das Protokoll zu lange bearbeitet wurde. Starten Sie noch einmal, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Your last change was not made, because the log was being worked on for too long. Make it again when that has finished.</source>
        <translation>Ihre letzte Änderung wurde nicht gemacht, weil das Protokoll zu lange bearbeitet wurde. Machen Sie sie noch einmal, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>An import is being taken back. What you do meanwhile is saved after it.</source>
        <translation>Ein Import wird rückgängig gemacht. Was Sie inzwischen tun, wird danach gespeichert.</translation>
    </message>
    <message>
        <source>An import is being made again. What you do meanwhile is saved after it.</source>
        <translation>Ein Import wird wiederhergestellt. Was Sie inzwischen tun, wird danach gespeichert.</translation>
    </message>
    <message>
        <source>The log&apos;s file was moved or replaced. What it held is being saved.</source>
        <translation>Die Datei des Protokolls wurde verschoben oder ersetzt. Was sie enthielt, wird gesichert.</translation>
    </message>
</context>
<context>
    <name>coolwarm::EntryDialog</name>
    <message>
        <source>How &amp;strong was the pain?</source>
        <translation>Wie &amp;stark war der Schmerz?</translation>
    </message>
    <message>
        <source>Pain at another time</source>
        <translation>Schmerz zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;Part of the body:</source>
        <translation>Körper&amp;stelle:</translation>
    </message>
    <message>
        <source>T&amp;ightness:</source>
        <translation>Ver&amp;spannung:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how tight the muscle is</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 for the pain.</source>
        <translation>Wählen Sie für den Schmerz eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>In the log now: %1</source>
        <extracomment>A pain entry, as &quot;Pain 4, Lower back, Fri 20 Nov 14:12&quot;.</extracomment>
        <translation>Im Protokoll steht jetzt: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1</source>
        <translation>
            <numerusform>%Ln Anwendung nach %1 geschrieben</numerusform>
            <numerusform>%Ln Anwendungen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), and the bouts</source>
        <translation>
            <numerusform>%Ln Eintrag und die Schmerzphasen</numerusform>
            <numerusform>%Ln Einträge und die Schmerzphasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%Ln Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::FarText</name>
    <message>
        <source>Take it off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Take the pack off</source>
        <translation>Kompresse abnehmen</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <extracomment>%1 is &quot;Ice&quot; or &quot;Heat&quot;, %2 a time</extracomment>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Rest: ice again in %1</source>
        <translation>Pause: Kälte wieder in %1</translation>
    </message>
    <message>
        <source>Rest: heat again in %1</source>
        <translation>Pause: Wärme wieder in %1</translation>
    </message>
    <message>
        <source>Look at your skin</source>
        <translation>Prüfen Sie Ihre Haut</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>coolwarm::FarView</name>
    <message>
        <source>Back   Esc or F11</source>
        <translation>Zurück   Esc oder F11</translation>
    </message>
    <message>
        <source>Leave the large clock</source>
        <translation>Großanzeige verlassen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Warning signs   F2</source>
        <translation>Warnzeichen   F2</translation>
    </message>
</context>
<context>
    <name>coolwarm::FigureModel</name>
    <message>
        <source>What</source>
        <extracomment>Heads of a table: what a figure is about, and the figure.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>coolwarm::FigureTable</name>
    <message>
        <source>Every figure of the charts</source>
        <translation>Alle Zahlen der Diagramme</translation>
    </message>
</context>
<context>
    <name>coolwarm::FigureText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;18/11/2026 14:12&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>median %1, the middle half from %2 to %3; %Ln score(s)</source>
        <translation>
            <numerusform>Median %1, die mittlere Hälfte von %2 bis %3; %Ln Wert</numerusform>
            <numerusform>Median %1, die mittlere Hälfte von %2 bis %3; %Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Pain before and after: &quot;6 → 3&quot;. Turn the arrow where you read from right to left.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>Score before a session</source>
        <translation>Schmerzwert vor einer Anwendung</translation>
    </message>
    <message>
        <source>Score after a session</source>
        <translation>Schmerzwert nach einer Anwendung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pain, %1</source>
        <translation>Schmerz, %1</translation>
    </message>
    <message numerus="yes">
        <source>mean %1, from %2 to %3; %Ln score(s)</source>
        <translation>
            <numerusform>Mittel %1, von %2 bis %3; %Ln Wert</numerusform>
            <numerusform>Mittel %1, von %2 bis %3; %Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Bout, %1</source>
        <translation>Schmerzphase, %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Pain between %1 and %2</source>
        <comment>two times of day</comment>
        <translation>Schmerz zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Sessions, %1</source>
        <translation>Anwendungen, %1</translation>
    </message>
    <message>
        <source>ice %1, heat %2</source>
        <translation>Kälte %1, Wärme %2</translation>
    </message>
    <message>
        <source>%1, %2 afterwards, against before</source>
        <translation>%1, %2 danach, gegen vorher</translation>
    </message>
    <message>
        <source>pain at the start %1 on average</source>
        <translation>Schmerz zu Beginn im Mittel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with both scores</source>
        <translation>
            <numerusform>%Ln Anwendung mit beiden Werten</numerusform>
            <numerusform>%Ln Anwendungen mit beiden Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before → after</source>
        <translation>%1, vorher → nachher</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>%1 (%2); %3; %4</source>
        <translation>%1 (%2); %3; %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a figure is about, and the figure: &quot;Ice, 18/11/2026 14:12, Lower back: 6 → 4&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95 % between %1 and %2</source>
        <translation>95 % zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ice or heat, and where</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::FilterBar</name>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation>Alle &amp;entfernen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>coolwarm::FilterChip</name>
    <message>
        <source>+ &amp;Filter</source>
        <translation>+ &amp;Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Press to change it, Delete removes it.</source>
        <translation>Drücken zum Ändern, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::GreetingText</name>
    <message>
        <source>Good morning. Ice or heat may go on now.</source>
        <translation>Guten Morgen. Kälte oder Wärme ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Good afternoon. Ice or heat may go on now.</source>
        <translation>Guten Tag. Kälte oder Wärme ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Good evening. Ice or heat may go on now.</source>
        <translation>Guten Abend. Kälte oder Wärme ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Ice or heat may go on now.</source>
        <translation>Kälte oder Wärme ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Good morning. No ice and no heat before the skin is normal again.</source>
        <translation>Guten Morgen. Keine Kälte und keine Wärme, bevor die Haut wieder normal ist.</translation>
    </message>
    <message>
        <source>Good afternoon. No ice and no heat before the skin is normal again.</source>
        <translation>Guten Tag. Keine Kälte und keine Wärme, bevor die Haut wieder normal ist.</translation>
    </message>
    <message>
        <source>Good evening. No ice and no heat before the skin is normal again.</source>
        <translation>Guten Abend. Keine Kälte und keine Wärme, bevor die Haut wieder normal ist.</translation>
    </message>
    <message>
        <source>No ice and no heat before the skin is normal again.</source>
        <translation>Keine Kälte und keine Wärme, bevor die Haut wieder normal ist.</translation>
    </message>
</context>
<context>
    <name>coolwarm::GuidePage</name>
    <message>
        <source>Check the warning signs…</source>
        <translation>Die Warnzeichen prüfen…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>General information, no substitute for medical advice.</source>
        <translation>Allgemeine Hinweise, kein Ersatz für ärztlichen Rat.</translation>
    </message>
</context>
<context>
    <name>coolwarm::HistoryHeader</name>
    <message>
        <source>Column %1, sorts with Space</source>
        <translation>Spalte %1, die Leertaste sortiert</translation>
    </message>
    <message>
        <source>Column %1, sorted upwards</source>
        <translation>Spalte %1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Column %1, sorted downwards</source>
        <translation>Spalte %1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>coolwarm::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No sessions yet. They appear here once the first has ended.</source>
        <translation>Noch keine Anwendungen. Sie erscheinen hier, sobald die erste beendet ist.</translation>
    </message>
    <message>
        <source>Add past session…</source>
        <translation>Nachtragen&#xa0;…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum&#xa0;…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Nachtragen&#xa0;…</translation>
    </message>
    <message>
        <source>Import, export and more</source>
        <translation>Importieren, exportieren und mehr</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Anwendung nachtragen</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Anwendungen exportieren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Bouts…</source>
        <translation>Schmerzphasen…</translation>
    </message>
    <message>
        <source>Doctor&apos;s report…</source>
        <translation>Bericht für die Praxis…</translation>
    </message>
    <message>
        <source>Doctor&apos;s report</source>
        <translation>Bericht für die Praxis</translation>
    </message>
</context>
<context>
    <name>coolwarm::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>coolwarm::ImportDialog</name>
    <message>
        <source>Import all lines or none</source>
        <translation>Alle Zeilen importieren oder keine</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Lines that are not imported</source>
        <translation>Zeilen, die nicht importiert werden</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name a file to read.</source>
        <translation>Geben Sie eine Datei an, die gelesen werden soll.</translation>
    </message>
    <message>
        <source>Cancelled; the log is as it was.</source>
        <translation>Abgebrochen; das Protokoll ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was imported: the log or the file has changed since the preview.</source>
        <translation>Es wurde nichts importiert: Protokoll oder Datei haben sich seit der Vorschau geändert.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), sessions from %1 to %2</source>
        <translation>
            <numerusform>%Ln Zeile, Anwendungen vom %1 bis %2</numerusform>
            <numerusform>%Ln Zeilen, Anwendungen vom %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to add, %2 already in the log, %3 there with other values, %4 refused.</source>
        <translation>%1 neu, %2 schon im Protokoll, %3 dort mit anderen Werten, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Not every line is good, so none would be imported.</source>
        <translation>Nicht jede Zeile ist in Ordnung, deshalb würde keine importiert.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln session(s)</source>
        <translation>
            <numerusform>%Ln Anwendung importieren</numerusform>
            <numerusform>%Ln Anwendungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the log has this session with other values; they stay.</source>
        <translation>Zeile %1: Das Protokoll hat diese Anwendung mit anderen Werten; diese bleiben.</translation>
    </message>
    <message>
        <source>… and further lines that are not listed here.</source>
        <translation>… und weitere Zeilen, die hier nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Press Preview to see how the file is read now.</source>
        <translation>Drücken Sie auf Vorschau, um zu sehen, wie die Datei jetzt gelesen wird.</translation>
    </message>
    <message>
        <source>A file that was exported here, or a table of your own, saved as CSV: one session a line, and a first line that says what the columns are, in English or German. It needs to say whether it was ice or heat, when the session began, and when it ended or how long it lasted. The part of the body, the pain before and after and a note are taken in too. Nothing is changed before you have seen how the file is understood.</source>
        <translation>Eine hier exportierte Datei oder eine eigene Tabelle, als CSV gespeichert: je Zeile eine Anwendung, und eine erste Zeile, die auf Deutsch oder Englisch sagt, was die Spalten sind. Nötig ist die Angabe, ob es Kälte oder Wärme war, wann die Anwendung begann und wann sie endete oder wie lange sie dauerte. Körperstelle, Schmerz vorher und nachher und eine Notiz werden ebenfalls übernommen. Geändert wird erst etwas, wenn Sie gesehen haben, wie die Datei verstanden wird.</translation>
    </message>
    <message>
        <source>The first sessions of the file</source>
        <translation>Die ersten Anwendungen der Datei</translation>
    </message>
    <message>
        <source>Read as you chose for the last file with the same headings.</source>
        <translation>Gelesen, wie Sie es für die letzte Datei mit denselben Überschriften gewählt haben.</translation>
    </message>
    <message>
        <source>Choose it below, then press Preview.</source>
        <translation>Wählen Sie das unten, und drücken Sie dann auf Vorschau.</translation>
    </message>
</context>
<context>
    <name>coolwarm::KeptForms</name>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Was Sie gerade eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>coolwarm::KeysDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Keys as they stand on a keyboard, in a list of all keys.</extracomment>
        <translation>Tabulator, Umschalt+Tabulator</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>Zum nächsten Teil des Fensters oder zum vorigen gehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a message or a dialog</source>
        <translation>Eine Meldung oder einen Dialog schließen</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabetaste</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Ich habe sie abgenommen</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Back to the alarm</source>
        <translation>Zurück zum Alarm</translation>
    </message>
    <message>
        <source>Question when the pack came off</source>
        <translation>Frage, wann die Kompresse abgenommen wurde</translation>
    </message>
    <message>
        <source>Cancel the start</source>
        <translation>Den Beginn abbrechen</translation>
    </message>
    <message>
        <source>Start that waits</source>
        <translation>Aufgeschobener Beginn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Leave the large clock</source>
        <translation>Großanzeige verlassen</translation>
    </message>
    <message>
        <source>Large clock</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>0 to 9, 1 then 0, arrows</source>
        <translation>0 bis 9, 1 dann 0, Pfeile</translation>
    </message>
    <message>
        <source>Choose a score</source>
        <translation>Einen Wert wählen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Den Wert löschen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabetaste</translation>
    </message>
    <message>
        <source>Finish the questions after a session</source>
        <translation>Die Fragen nach einer Anwendung abschließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Die Anwendung öffnen</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Liste der Anwendungen</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Die Anwendung löschen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two ways to do the same by keys: &quot;F1, Ctrl+?&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Go to that part, or press that button</source>
        <translation>Zu diesem Teil gehen oder diese Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Y or 1, N or 2, Backspace</source>
        <translation>J oder 1, N oder 2, Rücktaste</translation>
    </message>
    <message>
        <source>Answer yes, answer no, go back</source>
        <translation>Ja antworten, Nein antworten, zurückgehen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Auf, Ab, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Den Text verschieben</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Alt with a letter that is underlined then</source>
        <translation>Alt und ein Buchstabe, der dann unterstrichen ist</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <source>Go from word to word, and choose one</source>
        <translation>Von Wort zu Wort gehen und eines wählen</translation>
    </message>
    <message>
        <source>Words about a bout</source>
        <translation>Wörter zu einer Schmerzphase</translation>
    </message>
    <message>
        <source>Add the word that was typed</source>
        <translation>Das eingegebene Wort hinzufügen</translation>
    </message>
    <message>
        <source>Open the bout</source>
        <translation>Schmerzphase öffnen</translation>
    </message>
    <message>
        <source>List of bouts</source>
        <translation>Liste der Schmerzphasen</translation>
    </message>
    <message>
        <source>Delete the bout</source>
        <translation>Schmerzphase löschen</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Choose a planned session</source>
        <translation>Eine geplante Anwendung wählen</translation>
    </message>
    <message>
        <source>Strip of the day</source>
        <translation>Tagesstreifen</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right, then Enter or Esc</source>
        <translation>Alt+Links, Alt+Rechts, dann Eingabe oder Esc</translation>
    </message>
    <message>
        <source>Move the planned session, then leave it there or put it back</source>
        <translation>Die geplante Anwendung verschieben, dann dort lassen oder zurücklegen</translation>
    </message>
    <message>
        <source>Choose from the times at which it can be</source>
        <translation>Aus den möglichen Zeiten wählen</translation>
    </message>
</context>
<context>
    <name>coolwarm::LateQuestion</name>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>When it rang</source>
        <translation>Beim Alarm</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu einer anderen Zeit …</translation>
    </message>
    <message>
        <source>Save this time</source>
        <translation>Diese Zeit speichern</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Back to the alarm</source>
        <translation>Zurück zum Alarm</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>How long your skin must rest depends on your answer.</source>
        <translation>Von Ihrer Antwort hängt ab, wie lange Ihre Haut Pause braucht.</translation>
    </message>
    <message>
        <source>The time at which the pack came off</source>
        <translation>Die Zeit, zu der die Kompresse abgenommen wurde</translation>
    </message>
    <message>
        <source>No, correct it</source>
        <translation>Nein, ändern</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Warning signs   F2</source>
        <translation>Warnzeichen   F2</translation>
    </message>
</context>
<context>
    <name>coolwarm::Leaving</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Anwendung läuft</translation>
    </message>
    <message>
        <source>If you quit now, no alarm will tell you when the pack must come off.</source>
        <translation>Wenn Sie Coolwarm jetzt beenden, sagt Ihnen kein Alarm, wann die Kompresse abgenommen werden muss.</translation>
    </message>
    <message>
        <source>The session stays in the log and goes on when you start Coolwarm again.</source>
        <translation>Die Anwendung bleibt im Protokoll und läuft weiter, wenn Sie Coolwarm wieder starten.</translation>
    </message>
    <message>
        <source>Quit without alarm</source>
        <translation>Ohne Alarm beenden</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>What you did last is not in the log yet, and would be lost if you quit now.</source>
        <translation>Was Sie zuletzt getan haben, steht noch nicht im Protokoll und ginge verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>What you typed last could not be saved, and would be lost if you quit now.</source>
        <translation>Was Sie zuletzt eingegeben haben, konnte nicht gespeichert werden und ginge verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>The log is being worked on</source>
        <translation>Am Protokoll wird gearbeitet</translation>
    </message>
    <message>
        <source>If you quit now, Coolwarm ends as soon as that is finished.</source>
        <translation>Wenn Sie jetzt beenden, endet Coolwarm, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>Quit when it is finished</source>
        <translation>Beenden, sobald es fertig ist</translation>
    </message>
    <message>
        <source>A start, or anything else that waits for it, is not carried out.</source>
        <translation>Ein Start oder etwas anderes, das darauf wartet, wird nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>coolwarm::LengthChoice</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Minute</numerusform>
            <numerusform>%Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Andere Dauer</translation>
    </message>
</context>
<context>
    <name>coolwarm::LogWaitDialog</name>
    <message>
        <source>Another program is using the log %1. Coolwarm opens as soon as it has finished.</source>
        <translation>Ein anderes Programm benutzt gerade das Protokoll %1. Coolwarm öffnet sich, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>coolwarm::LongTaskDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>coolwarm::MainWindow</name>
    <message>
        <source>Go to the page %1</source>
        <translation>Zur Seite %1 gehen</translation>
    </message>
    <message>
        <source>Say how much time is left, or what you can use now</source>
        <translation>Ansagen, wie viel Zeit bleibt oder was jetzt möglich ist</translation>
    </message>
    <message>
        <source>Large clock</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Alles größer</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Alles kleiner</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>So groß wie üblich</translation>
    </message>
</context>
<context>
    <name>coolwarm::MoveDialog</name>
    <message>
        <source>This session cannot be at any other time today.</source>
        <translation>Diese Anwendung ist heute zu keiner anderen Zeit möglich.</translation>
    </message>
    <message>
        <source>Move a planned session</source>
        <translation>Eine geplante Anwendung verschieben</translation>
    </message>
    <message>
        <source>Times at which it can be</source>
        <translation>Mögliche Zeiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1. When is it to be? It stays at that time, and the others are laid out around it.</source>
        <extracomment>A planned session: &quot;Ice 15:36, 20 min, Lower back&quot;.</extracomment>
        <translation>%1. Wann soll sie sein? Sie bleibt bei dieser Zeit, und die anderen werden darum herum gelegt.</translation>
    </message>
</context>
<context>
    <name>coolwarm::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>coolwarm::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 Button: %2.</source>
        <translation>%1 Schaltfläche: %2.</translation>
    </message>
</context>
<context>
    <name>coolwarm::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Ich habe sie abgenommen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Start now</source>
        <comment>a planned session</comment>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a planned session</comment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>coolwarm::OverPage</name>
    <message>
        <source>It is still on, ring again</source>
        <translation>Liegt noch auf – Alarm fortsetzen</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Später antworten</translation>
    </message>
    <message>
        <source>The skin looks normal</source>
        <translation>Die Haut sieht normal aus</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>It does not…</source>
        <translation>Nein, anders&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the skin now</source>
        <translation>Sehen Sie sich jetzt die Haut an</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How is the skin?</source>
        <translation>Was fällt Ihnen an der Haut auf?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::PainCard</name>
    <message>
        <source>How is the pain now?</source>
        <translation>Schmerz jetzt?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>More about the pain</source>
        <translation>Mehr zum Schmerz</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu einer anderen Zeit …</translation>
    </message>
    <message>
        <source>Before and after the last session…</source>
        <translation>Vor und nach der letzten Anwendung …</translation>
    </message>
</context>
<context>
    <name>coolwarm::PainChangeText</name>
    <message>
        <source>The same as before.</source>
        <translation>So stark wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) more than before.</source>
        <translation>
            <numerusform>%Ln&#xa0;Punkt mehr als vorher.</numerusform>
            <numerusform>%Ln&#xa0;Punkte mehr als vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less than before.</source>
        <translation>
            <numerusform>%Ln&#xa0;Punkt weniger als vorher.</numerusform>
            <numerusform>%Ln&#xa0;Punkte weniger als vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less: a change that most people notice.</source>
        <translation>
            <numerusform>%Ln&#xa0;Punkt weniger: ein Unterschied, den die meisten spüren.</numerusform>
            <numerusform>%Ln&#xa0;Punkte weniger: ein Unterschied, den die meisten spüren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::PainPicker</name>
    <message>
        <source>%1 of %2</source>
        <comment>scores of pain</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>the worst you can think of</source>
        <translation>der stärkste vorstellbare</translation>
    </message>
</context>
<context>
    <name>coolwarm::PainQuestions</name>
    <message>
        <source>How is the pain now?</source>
        <translation>Wie ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>%1, this morning</source>
        <extracomment>%1 is a part of the body.</extracomment>
        <translation>%1, heute Morgen</translation>
    </message>
    <message>
        <source>%1, this evening</source>
        <extracomment>%1 is a part of the body.</extracomment>
        <translation>%1, heute Abend</translation>
    </message>
    <message>
        <source>%1, %2 after ice</source>
        <extracomment>%1 is a part of the body, %2 a length of time: &quot;Neck, 30 min after ice&quot;.</extracomment>
        <translation>%1, %2 nach der Kälte</translation>
    </message>
    <message>
        <source>%1, %2 after heat</source>
        <translation>%1, %2 nach der Wärme</translation>
    </message>
</context>
<context>
    <name>coolwarm::PainToday</name>
    <message>
        <source>last: %1 at %2</source>
        <extracomment>A score from 0 to 10 and a time of day.</extracomment>
        <translation>zuletzt: %1 um %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::PlanDialog</name>
    <message>
        <source>Awake from</source>
        <translation>Wach ab</translation>
    </message>
    <message>
        <source>Awake until</source>
        <translation>Wach bis</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Den Tag planen</translation>
    </message>
    <message>
        <source>Coolwarm lays out today and tomorrow so that every rest is kept, evenly over the hours in which you are awake. Nothing starts by itself.</source>
        <translation>Coolwarm verteilt heute und morgen so, dass jede Pause eingehalten wird, gleichmäßig über die Stunden, in denen Sie wach sind. Nichts beginnt von selbst.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Between ice and heat at least:</source>
        <translation>&amp;Zwischen Kälte und Wärme mindestens:</translation>
    </message>
    <message>
        <source>Awake &amp;from:</source>
        <translation>Wach &amp;ab:</translation>
    </message>
    <message>
        <source>Awake &amp;until:</source>
        <translation>Wach &amp;bis:</translation>
    </message>
    <message>
        <source>Not toda&amp;y at:</source>
        <translation>&amp;Heute nicht um:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>No plan any more</source>
        <translation>Kein Plan mehr</translation>
    </message>
    <message>
        <source>Write each time as 12:00-13:30, and a semicolon between two.</source>
        <translation>Schreiben Sie jede Zeit wie 12:00-13:30, und ein Semikolon zwischen zwei.</translation>
    </message>
</context>
<context>
    <name>coolwarm::PlanLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>planned sessions</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Mehr ist nicht geplant.</translation>
    </message>
    <message>
        <source>Move the rest</source>
        <translation>Den Rest verschieben</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Plan ändern…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what is planned next</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Leaves the next planned session out.</source>
        <translation>Lässt die nächste geplante Anwendung aus.</translation>
    </message>
    <message>
        <source>Some of it cannot be as planned any more.</source>
        <translation>Manches geht nicht mehr wie geplant.</translation>
    </message>
</context>
<context>
    <name>coolwarm::PlanSites</name>
    <message>
        <source>as often as allowed</source>
        <translation>so oft wie möglich</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>Plan for another part of the body too</source>
        <translation>Auch für eine weitere Körperstelle planen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No packs for: %1</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Keine Kompressen für: %1</translation>
    </message>
    <message>
        <source>Ice packs a day, %1</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Kältekompressen am Tag, %1</translation>
    </message>
    <message>
        <source>Heat packs a day, %1</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Wärmekompressen am Tag, %1</translation>
    </message>
    <message>
        <source>Order of ice and heat, %1</source>
        <extracomment>A part of the body.</extracomment>
        <translation>Reihenfolge von Kälte und Wärme, %1</translation>
    </message>
    <message>
        <source>Ice packs a day:</source>
        <translation>Kältekompressen am Tag:</translation>
    </message>
    <message>
        <source>Heat packs a day:</source>
        <translation>Wärmekompressen am Tag:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
</context>
<context>
    <name>coolwarm::PlanToday</name>
    <message>
        <source>Plan the day…</source>
        <translation>Den Tag planen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>coolwarm::QuestionNotices</name>
    <message>
        <source>The %1 days of questions each morning and evening are over. Your answers are in the history.</source>
        <translation>Die %1 Tage mit Fragen am Morgen und am Abend sind vorbei. Ihre Antworten stehen im Verlauf.</translation>
    </message>
</context>
<context>
    <name>coolwarm::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>coolwarm::RepairDialog</name>
    <message>
        <source>The log needs a repair</source>
        <translation>Das Protokoll braucht eine Reparatur</translation>
    </message>
    <message>
        <source>Repair the log</source>
        <translation>Protokoll reparieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Coolwarm can put it together again: from the newest backup that is good, and from every session that can still be read in the damaged file. That file is kept.</source>
        <translation>Coolwarm kann es wieder zusammensetzen: aus der neuesten Sicherung, die in Ordnung ist, und aus jeder Anwendung, die in der beschädigten Datei noch lesbar ist. Diese Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparatur läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The log is in order again</source>
        <translation>Das Protokoll ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>Open Coolwarm</source>
        <translation>Coolwarm öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportDialog</name>
    <message>
        <source>Doctor&apos;s report</source>
        <translation>Bericht für die Praxis</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>C&amp;opy a short text</source>
        <translation>Kurzen Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>The file&apos;s name decides what is saved: let it end in .pdf, .html or .txt.</source>
        <translation>Der Name der Datei bestimmt, was gespeichert wird: Er muss auf .pdf, .html oder .txt enden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print question marks?</source>
        <translation>Fragezeichen drucken?</translation>
    </message>
    <message>
        <source>A web page or a short text has every character.</source>
        <translation>Eine Webseite oder ein kurzer Text enthält jedes Zeichen.</translation>
    </message>
    <message>
        <source>Print question marks</source>
        <translation>Fragezeichen drucken</translation>
    </message>
    <message numerus="yes">
        <source>A text of %Ln character(s) is on the clipboard.</source>
        <translation>
            <numerusform>Ein Text mit %Ln Zeichen liegt in der Zwischenablage.</numerusform>
            <numerusform>Ein Text mit %Ln Zeichen liegt in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportForm</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest bout</source>
        <translation>Letzte Schmerzphase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Tage:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>&amp;Part of the body:</source>
        <translation>&amp;Körperstelle:</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>Papie&amp;r:</translation>
    </message>
    <message>
        <source>All parts of the body</source>
        <translation>Alle Körperstellen</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Exchange the two.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Vertausche die beiden.</translation>
    </message>
</context>
<context>
    <name>coolwarm::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Preview, %Ln page(s)</source>
        <translation>
            <numerusform>Vorschau, %Ln Seite</numerusform>
            <numerusform>Vorschau, %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::RunningPane</name>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Large clock   F11</source>
        <translation>Großanzeige   F11</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Then take the pack off.</source>
        <translation>Dann nehmen Sie die Kompresse ab.</translation>
    </message>
    <message>
        <source>Large clock</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>The time as large as the screen, to be read from across the room</source>
        <translation>Die Zeit so groß wie der Bildschirm, vom anderen Ende des Zimmers lesbar</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Jetzt abnehmen</translation>
    </message>
    <message>
        <source>1 min less</source>
        <translation>1&#xa0;min kürzer</translation>
    </message>
    <message>
        <source>1 min more</source>
        <translation>1&#xa0;min länger</translation>
    </message>
    <message>
        <source>Numb, white, blistered or burning: take the pack off at once.</source>
        <translation>Taub, weiß, Blasen oder Brennen: Nehmen Sie die Kompresse sofort ab.</translation>
    </message>
    <message>
        <source>Look at your skin now and then</source>
        <translation>Prüfen Sie ab und zu Ihre Haut</translation>
    </message>
    <message>
        <source>Now look at your skin</source>
        <translation>Prüfen Sie jetzt Ihre Haut</translation>
    </message>
</context>
<context>
    <name>coolwarm::RunningView</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Ice&quot; or &quot;Heat&quot;, %2 a part of the body</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>started %1 · ends %2 · %3 at the latest</source>
        <translation>%1 bis&#xa0;%2 · spätestens&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <extracomment>Two lengths in words.</extracomment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>Take the pack off</source>
        <translation>Kompresse abnehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time was up at %1</source>
        <translation>Die Zeit war um: %1</translation>
    </message>
    <message>
        <source>Time was up at %1, %2 ago</source>
        <translation>Die Zeit war um: %1, vor %2</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Beendet nach %1</translation>
    </message>
    <message>
        <source>The pack was on for %1</source>
        <translation>Die Kompresse lag %1 auf</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Started by mistake: forget it</source>
        <translation>Versehentlich gestartet: verwerfen</translation>
    </message>
    <message>
        <source>You can use ice here again from %1; a full rest lasts until %2. Heat may follow once the skin feels normal.</source>
        <translation>Kälte ist hier wieder ab %1 möglich; die volle Pause dauert bis %2. Wärme ist möglich, sobald sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>You can use heat here again from %1; a full rest lasts until %2. Ice may follow once the skin feels normal.</source>
        <translation>Wärme ist hier wieder ab %1 möglich; die volle Pause dauert bis %2. Kälte ist möglich, sobald sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>You can use ice here again from %1. Heat may follow once the skin feels normal.</source>
        <translation>Kälte ist hier wieder ab %1 möglich. Wärme ist möglich, sobald sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>You can use heat here again from %1. Ice may follow once the skin feels normal.</source>
        <translation>Wärme ist hier wieder ab %1 möglich. Kälte ist möglich, sobald sich die Haut normal anfühlt.</translation>
    </message>
    <message>
        <source>started %1 · ends %2</source>
        <translation>Beginn %1 · Ende %2</translation>
    </message>
    <message>
        <source>until %1, then take it off</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>bis %1, dann abnehmen</translation>
    </message>
</context>
<context>
    <name>coolwarm::SaveDialog</name>
    <message>
        <source>Name a file to write to.</source>
        <translation>Geben Sie eine Zieldatei an.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This file is the log itself. Name another file.</source>
        <translation>Diese Datei ist das Protokoll selbst. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SessionDialog</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pain &amp;before</source>
        <translation>Schmerz &amp;vorher</translation>
    </message>
    <message>
        <source>Pain &amp;after</source>
        <translation>Schmerz n&amp;achher</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Anwendung nachtragen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>&amp;Ice or heat:</source>
        <translation>&amp;Kälte oder Wärme:</translation>
    </message>
    <message>
        <source>&amp;Part of the body:</source>
        <translation>Körper&amp;stelle:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source> min %1 s</source>
        <translation> min %1&#xa0;s</translation>
    </message>
    <message>
        <source>S&amp;kin afterwards:</source>
        <translation>&amp;Haut danach:</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how the skin was</comment>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsAbout</name>
    <message>
        <source>About Coolwarm</source>
        <translation>Über Coolwarm</translation>
    </message>
    <message>
        <source>Version %1. Free software under the MIT licence: use it, change it and pass it on; it comes without warranty.</source>
        <extracomment>%1 is a version, such as 0.1.0.</extracomment>
        <translation>Version %1. Freie Software unter der MIT-Lizenz: Sie dürfen sie verwenden, ändern und weitergeben; es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Something is wrong? Tell whoever gave you Coolwarm what you did, what you expected, and what happened instead, and add the details of this computer. They contain nothing of your log.</source>
        <translation>Stimmt etwas nicht? Schreiben Sie denen, von denen Sie Coolwarm haben, was Sie getan haben, was Sie erwartet haben und was stattdessen geschehen ist, und fügen Sie die Angaben zu diesem Computer bei. Sie enthalten nichts aus Ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Die Angaben sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Folder of your log</source>
        <translation>Ordner Ihres Protokolls</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsAlarm</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Play it once</source>
        <translation>Einmal anhören</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>The alarm begins gently and is as loud as this within a minute. It cannot be set to silence.</source>
        <translation>Der Alarm beginnt leise und ist innerhalb einer Minute so laut. Ganz stumm lässt er sich nicht stellen.</translation>
    </message>
    <message>
        <source>Volume of the alarm</source>
        <translation>Lautstärke des Alarms</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The alarm would be shown and beep where the computer can, and that is easily missed. Connect a loudspeaker or switch it on.</source>
        <translation>Es wurde kein Lautsprecher gefunden. Der Alarm würde angezeigt und, wo der Computer es kann, mit einem Piepton gemeldet; das überhört man leicht. Schließen Sie einen Lautsprecher an, oder schalten Sie ihn ein.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsCalendar</name>
    <message>
        <source>Plan of the day in a calendar</source>
        <translation>Tagesplan im Kalender</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Eine Kalenderdatei aktuell halten</translation>
    </message>
    <message>
        <source>Each change of the day&apos;s plan is written to the file, also one by the command line. A program that shows calendars can read it.</source>
        <translation>Jede Änderung des Tagesplans wird in die Datei geschrieben, auch eine von der Befehlszeile. Ein Kalenderprogramm kann sie lesen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Titles say which pack and where</source>
        <translation>Titel sagen, welche Anwendung und wo</translation>
    </message>
    <message>
        <source>Others may see a calendar. Without this its titles only say that there is a break.</source>
        <translation>Andere sehen vielleicht den Kalender. Ohne das sagen seine Titel nur, dass dann Pause ist.</translation>
    </message>
    <message>
        <source>Chooses another calendar file.</source>
        <translation>Wählt eine andere Kalenderdatei.</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The log lies in that folder, and nothing else may be written there. Choose another one.</source>
        <translation>In diesem Ordner liegt das Protokoll, und nichts anderes darf dort geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That file is a database, perhaps a log, and stays as it is. Choose another name.</source>
        <translation>Diese Datei ist eine Datenbank, vielleicht ein Protokoll, und bleibt, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsData</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything that Coolwarm keeps lies here, and nothing of it leaves this computer.</source>
        <translation>Hier liegt alles, was Coolwarm aufbewahrt, und nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Backups that Coolwarm has made</source>
        <translation>Sicherungen, die Coolwarm erstellt hat</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Working on the log</source>
        <translation>Arbeit am Protokoll</translation>
    </message>
    <message>
        <source>No file manager has opened the folder.</source>
        <translation>Kein Dateimanager hat den Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Back up the log</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>Logs of Coolwarm (*.db)</source>
        <translation>Protokolle von Coolwarm (*.db)</translation>
    </message>
    <message>
        <source>Restore the log</source>
        <translation>Protokoll wiederherstellen</translation>
    </message>
    <message>
        <source>Logs of Coolwarm (*.db);;All files (*)</source>
        <translation>Protokolle von Coolwarm (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The log will be replaced by this backup: %1.</source>
        <translation>Das Protokoll wird durch diese Sicherung ersetzt: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>A backup can be restored once everything is saved.</source>
        <translation>Eine Sicherung lässt sich wiederherstellen, sobald alles gespeichert ist.</translation>
    </message>
    <message>
        <source>A backup can be restored once the session is over.</source>
        <translation>Eine Sicherung lässt sich wiederherstellen, sobald die Anwendung vorbei ist.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsLengths</name>
    <message>
        <source>Lengths</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 was chosen before; the plan in use allows %2.</source>
        <translation>Früher gewählt: %1; der geltende Plan erlaubt %2.</translation>
    </message>
    <message>
        <source>Length of an ice session</source>
        <translation>Dauer einer Kälteanwendung</translation>
    </message>
    <message>
        <source>Length of a heat session</source>
        <translation>Dauer einer Wärmeanwendung</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsLooks</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Free some space on the disk, or check that you have permission to write there.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of letters and everything, in per cent of the usual one</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 makes everything larger, %2 smaller, %3 as large as usual.</source>
        <comment>three shortcuts</comment>
        <translation>%1 macht alles größer, %2 kleiner, %3 wieder so groß wie üblich.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsNotices</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Only the alarm sounds then. You get one summary when they end.</source>
        <translation>Dann ertönt nur der Alarm. Verpasstes erfahren Sie danach in einem Satz.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at different times. To be told nothing at all, switch the notifications off.</source>
        <translation>Die Ruhezeit beginnt und endet zu verschiedenen Zeiten. Wenn Sie gar keine Benachrichtigungen möchten, schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>When you can use ice again</source>
        <translation>Wenn Kälte wieder möglich ist</translation>
    </message>
    <message>
        <source>When you can use heat again</source>
        <translation>Wenn Wärme wieder möglich ist</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsPlan</name>
    <message>
        <source>Plan from my doctor: ice</source>
        <translation>Ärztlicher Plan: Kälte</translation>
    </message>
    <message>
        <source>Plan from my doctor: heat</source>
        <translation>Ärztlicher Plan: Wärme</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Diesen Plan verwenden</translation>
    </message>
    <message>
        <source>Use the standard plan</source>
        <translation>Standardplan verwenden</translation>
    </message>
    <message>
        <source>What your doctor or physiotherapist advised. It can limit the length and extend the rest, never the opposite.</source>
        <translation>Was Ihnen in der Arztpraxis oder Physiotherapie geraten wurde. Damit lässt sich die Dauer einschränken und die Pause verlängern, nie umgekehrt.</translation>
    </message>
    <message>
        <source>Shortest session</source>
        <translation>Kürzeste Anwendung</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Anwendung</translation>
    </message>
    <message>
        <source>Rest after a session</source>
        <translation>Pause nach einer Anwendung</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>the unit behind a number that is typed, with the space before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Das sind %1.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsProgram</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Start Coolwarm when you log in</source>
        <translation>Coolwarm bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>So that alarms reach you after a restart.</source>
        <translation>Damit Alarme Sie auch nach einem Neustart erreichen.</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <translation>Im Hintergrund starten</translation>
    </message>
    <message>
        <source>Start this program instead</source>
        <translation>Stattdessen dieses Programm starten</translation>
    </message>
    <message>
        <source>At log-in another Coolwarm is started: %1</source>
        <translation>Bei der Anmeldung startet ein anderes Coolwarm: %1</translation>
    </message>
    <message>
        <source>At log-in a Coolwarm would be started that is no longer there: %1</source>
        <translation>Bei der Anmeldung soll ein Coolwarm starten, das nicht mehr da ist: %1</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Die Arbeitsumgebung wird gefragt …</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsQuestions</name>
    <message>
        <source>Questions about the pain</source>
        <translation>Fragen nach dem Schmerz</translation>
    </message>
    <message>
        <source>Ask again after a session</source>
        <translation>Nach einer Anwendung noch einmal fragen</translation>
    </message>
    <message>
        <source>30, 60 and 120 min after the pack came off, to see how long it helps. A question that nobody answers goes away after 20 min.</source>
        <translation>30, 60 und 120 min nach dem Abnehmen der Kompresse, um zu sehen, wie lange sie hilft. Eine Frage, die niemand beantwortet, verschwindet nach 20 min.</translation>
    </message>
    <message>
        <source>Ask each morning and evening, for %1 days</source>
        <translation>Jeden Morgen und jeden Abend fragen, %1 Tage lang</translation>
    </message>
    <message>
        <source>Shows how the pain is apart from the packs.</source>
        <translation>Zeigt, wie der Schmerz unabhängig von den Kompressen ist.</translation>
    </message>
    <message>
        <source>Question in the morning</source>
        <translation>Frage am Morgen</translation>
    </message>
    <message>
        <source>Question in the evening</source>
        <translation>Frage am Abend</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>The question in the evening comes after the one in the morning.</source>
        <translation>Die Frage am Abend kommt nach der am Morgen.</translation>
    </message>
    <message>
        <source>Day %1 of %2, until %3.</source>
        <extracomment>Two numbers and a date.</extracomment>
        <translation>Tag %1 von %2, bis %3.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Ab %1.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <translation>Zu Ende seit %1.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SettingsReminders</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind to look at the skin every 5 minutes</source>
        <translation>Alle 5&#xa0;Minuten daran erinnern, die Haut zu prüfen</translation>
    </message>
    <message>
        <source>A short reminder on the screen. You need not answer it.</source>
        <translation>Ein kurzer Hinweis während der Anwendung; Sie müssen nicht reagieren.</translation>
    </message>
    <message>
        <source>Tell when one minute is left</source>
        <translation>Bescheid geben, wenn noch eine Minute bleibt</translation>
    </message>
    <message>
        <source>Speak while a session runs</source>
        <translation>Ansagen während einer Anwendung</translation>
    </message>
    <message>
        <source>Says the remaining time aloud, so that you can close your eyes.</source>
        <translation>Sagt die Restzeit an, damit Sie die Augen schließen können.</translation>
    </message>
    <message>
        <source>This computer has no voice that Coolwarm can use. Install speech-dispatcher with a voice, then start Coolwarm again.</source>
        <translation>Dieser Computer hat keine Stimme, die Coolwarm verwenden kann. Installieren Sie speech-dispatcher mit einer Stimme, und starten Sie Coolwarm dann neu.</translation>
    </message>
    <message>
        <source>Time to settle down before a session begins</source>
        <translation>Zeit, es sich bequem zu machen, bevor eine Anwendung beginnt</translation>
    </message>
</context>
<context>
    <name>coolwarm::SignsAnswer</name>
    <message>
        <source>Keep this answer in the log…</source>
        <translation>Diese Antwort im Protokoll aufheben…</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>Wie ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>You said yes to: %1</source>
        <extracomment>%1 is a question, such as &quot;Does the pain run down a leg?&quot;.</extracomment>
        <translation>Sie haben Ja gesagt zu: %1</translation>
    </message>
    <message>
        <source>This is general information and not medical advice.</source>
        <translation>Dies sind allgemeine Hinweise und kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>It becomes the note of a pain entry for %1, which needs a number.</source>
        <translation>Sie wird die Notiz eines Schmerzeintrags für %1, und der braucht eine Zahl.</translation>
    </message>
    <message>
        <source>In the log: %1.</source>
        <translation>Im Protokoll: %1.</translation>
    </message>
    <message>
        <source>It is saved as soon as the log can be written.</source>
        <translation>Sie wird gespeichert, sobald sich das Protokoll schreiben lässt.</translation>
    </message>
</context>
<context>
    <name>coolwarm::SignsWalk</name>
    <message>
        <source>Yes   Y</source>
        <extracomment>A button and, after the blanks, the key that presses it: the letter of keyYes.</extracomment>
        <translation>Ja   J</translation>
    </message>
    <message>
        <source>No   N</source>
        <extracomment>A button and, after the blanks, the key that presses it: the letter of keyNo.</extracomment>
        <translation>Nein   N</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alle auf einer Seite</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Which question of how many: &quot;Question 2 of 12&quot;.</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>If so:</source>
        <extracomment>Above what is to be done when the answer is yes, such as &quot;Call a doctor&quot;.</extracomment>
        <translation>Wenn ja:</translation>
    </message>
    <message>
        <source>Y for yes, N for no, Backspace goes back</source>
        <translation>J für Ja, N für Nein, Rücktaste geht zurück</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>keyYes</comment>
        <extracomment>The letter that answers yes on a keyboard.</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>keyNo</comment>
        <extracomment>The letter that answers no on a keyboard.</extracomment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>coolwarm::SiteButton</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the part of the body</source>
        <translation>Körperstelle ändern</translation>
    </message>
    <message>
        <source>Another part of the body…</source>
        <translation>Andere Körperstelle&#xa0;…</translation>
    </message>
    <message>
        <source>Another part of the body</source>
        <translation>Andere Körperstelle</translation>
    </message>
    <message>
        <source>Part of the body:</source>
        <translation>Körperstelle:</translation>
    </message>
    <message>
        <source>ice again from %1</source>
        <translation>Kälte wieder ab %1</translation>
    </message>
    <message>
        <source>heat again from %1</source>
        <translation>Wärme wieder ab %1</translation>
    </message>
    <message>
        <source>Part of the body: %1. Change it.</source>
        <extracomment>%1 is a part of the body</extracomment>
        <translation>Körperstelle: %1. Ändern.</translation>
    </message>
    <message>
        <source>Back and neck</source>
        <translation>Rücken und Nacken</translation>
    </message>
    <message>
        <source>Shoulders and arms</source>
        <translation>Schultern und Arme</translation>
    </message>
    <message>
        <source>Hips and legs</source>
        <translation>Hüften und Beine</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>coolwarm::SleepWatch</name>
    <message>
        <source>The state of the session is saved</source>
        <translation>Der Stand der Anwendung wird gespeichert</translation>
    </message>
</context>
<context>
    <name>coolwarm::SplitDialog</name>
    <message>
        <source>Split the bout</source>
        <translation>Schmerzphase teilen</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen am</translation>
    </message>
    <message>
        <source>&amp;Split at:</source>
        <translation>Teilen &amp;am:</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The first part ends then, and the second begins. Both keep what is said about it.</source>
        <translation>Der erste Teil endet dann, und der zweite beginnt. Beide behalten, was über sie gesagt ist.</translation>
    </message>
</context>
<context>
    <name>coolwarm::StartFlow</name>
    <message>
        <source>How does the skin feel?</source>
        <translation>Wie fühlt sich die Haut an?</translation>
    </message>
    <message>
        <source>Yes, it feels normal</source>
        <translation>Ja, sie fühlt sich normal an</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Nein, noch nicht</translation>
    </message>
</context>
<context>
    <name>coolwarm::TakeBacks</name>
    <message>
        <source>It was a mistake: forget it</source>
        <translation>Es war ein Versehen: verwerfen</translation>
    </message>
    <message>
        <source>Was the start a mistake?</source>
        <translation>War der Start ein Versehen?</translation>
    </message>
    <message>
        <source>Undo stop</source>
        <translation>Beenden rückgängig machen</translation>
    </message>
    <message>
        <source>It is still on, ring again</source>
        <translation>Liegt noch auf – Alarm fortsetzen</translation>
    </message>
    <message>
        <source>Not counted: no entry, no rest.</source>
        <translation>Nicht gezählt: kein Eintrag, keine Pause.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The session is back.</source>
        <translation>Die Anwendung ist wieder da.</translation>
    </message>
    <message>
        <source>That was more than a minute ago, so it cannot be undone any more. Start again, or add the session to the history.</source>
        <translation>Das ist über eine Minute her und lässt sich nicht mehr rückgängig machen. Beginnen Sie neu oder tragen Sie die Anwendung im Verlauf nach.</translation>
    </message>
</context>
<context>
    <name>coolwarm::TherapyCard</name>
    <message>
        <source>The pack is on already</source>
        <translation>Die Kompresse liegt schon auf</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Seit %n&#xa0;Minute</numerusform>
            <numerusform>Seit %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>button and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>More ways to start</source>
        <translation>Anders beginnen</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Sofort beginnen</translation>
    </message>
    <message>
        <source>Start in %1</source>
        <translation>In %1 beginnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>&quot;Start ice&quot;, a delay</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>You want to settle down first</source>
        <translation>Sie möchten es sich erst bequem machen</translation>
    </message>
</context>
<context>
    <name>coolwarm::Tightness</name>
    <message>
        <source>not tight</source>
        <translation>nicht verspannt</translation>
    </message>
    <message>
        <source>slightly tight, at the end of a movement</source>
        <translation>leicht verspannt, am Ende einer Bewegung</translation>
    </message>
    <message>
        <source>tight through most of a movement, still easy to move</source>
        <translation>verspannt fast durch die ganze Bewegung, noch leicht beweglich</translation>
    </message>
    <message>
        <source>very tight, hard to move</source>
        <translation>stark verspannt, schwer beweglich</translation>
    </message>
    <message>
        <source>rigid, cannot be moved</source>
        <translation>starr, nicht beweglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A number from 0 to 4 and what it means: how tight a muscle is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::TimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>%1: choose a day</source>
        <extracomment>Of a button beside a field for a time; %1 is the field&apos;s name, such as &quot;Start&quot;.</extracomment>
        <translation>%1: Tag auswählen</translation>
    </message>
</context>
<context>
    <name>coolwarm::TodayPage</name>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation>Mit Kälte beginnen</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Mit Wärme beginnen</translation>
    </message>
    <message>
        <source>Written down: pain %1, %2.</source>
        <extracomment>A score from 0 to 10; a part of the body.</extracomment>
        <translation>Notiert: Schmerz %1, %2.</translation>
    </message>
</context>
<context>
    <name>coolwarm::TodayWarnings</name>
    <message>
        <source>No loudspeaker was found: the alarm would only be shown. Connect one or switch it on.</source>
        <translation>Kein Lautsprecher gefunden: Der Alarm würde nur angezeigt. Schließen Sie einen an, oder schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Play it once</source>
        <translation>Einmal abspielen</translation>
    </message>
    <message>
        <source>The last session was too long. How does the skin look?</source>
        <translation>Die letzte Anwendung war zu lang. Wie sieht die Haut aus?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>coolwarm::TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>coolwarm::TopicView</name>
    <message>
        <source>Page Down goes on in the text</source>
        <translation>Mit Bild ab geht es im Text weiter</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrayMenu</name>
    <message>
        <source>Show Coolwarm</source>
        <translation>Coolwarm zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Ich habe sie abgenommen</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrayView</name>
    <message>
        <source>Ice and heat are ready</source>
        <translation>Kälte und Wärme sind möglich</translation>
    </message>
    <message>
        <source>take the pack off first</source>
        <translation>erst die Kompresse abnehmen</translation>
    </message>
    <message>
        <source>a session is running</source>
        <translation>eine Anwendung läuft</translation>
    </message>
    <message>
        <source>Start ice – %1</source>
        <extracomment>%1 is the reason why that cannot be chosen</extracomment>
        <translation>Mit Kälte beginnen – %1</translation>
    </message>
    <message>
        <source>Start heat – %1</source>
        <translation>Mit Wärme beginnen – %1</translation>
    </message>
    <message>
        <source>Stop – %1</source>
        <translation>Beenden – %1</translation>
    </message>
    <message>
        <source>Stop – no session is running</source>
        <translation>Beenden – keine Anwendung läuft</translation>
    </message>
    <message>
        <source>Ice again from %1; heat once the skin feels normal</source>
        <translation>Kälte wieder ab %1; Wärme, sobald sich die Haut normal anfühlt</translation>
    </message>
    <message>
        <source>Heat again from %1; ice once the skin feels normal</source>
        <translation>Wärme wieder ab %1; Kälte, sobald sich die Haut normal anfühlt</translation>
    </message>
    <message>
        <source>Ice again from %1; heat is ready</source>
        <translation>Kälte wieder ab %1; Wärme ist möglich</translation>
    </message>
    <message>
        <source>Heat again from %1; ice is ready</source>
        <translation>Wärme wieder ab %1; Kälte ist möglich</translation>
    </message>
    <message>
        <source>Ice again from %1, heat from %2</source>
        <translation>Kälte wieder ab %1, Wärme ab %2</translation>
    </message>
    <message>
        <source>The window asks when the pack came off</source>
        <translation>Das Fenster fragt, wann die Kompresse abgenommen wurde</translation>
    </message>
    <message>
        <source>answer the window first</source>
        <translation>erst im Fenster antworten</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Jetzt abnehmen</translation>
    </message>
    <message>
        <source>Take the ice off: time was up at %1</source>
        <translation>Kälte abnehmen: Die Zeit ist seit %1 um</translation>
    </message>
    <message>
        <source>Take the heat off: time was up at %1</source>
        <translation>Wärme abnehmen: Die Zeit ist seit %1 um</translation>
    </message>
    <message>
        <source>Ice is on, %1 left, until %2</source>
        <translation>Kälte läuft, noch %1, bis %2</translation>
    </message>
    <message>
        <source>Heat is on, %1 left, until %2</source>
        <translation>Wärme läuft, noch %1, bis %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>A planned session: &quot;Ice 15:36, 20 min&quot;.</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendCards</name>
    <message>
        <source>Pain now, against the first days</source>
        <translation>Schmerz jetzt, gegen die ersten Tage</translation>
    </message>
    <message>
        <source>Ice, before → after</source>
        <translation>Kälte, vorher → nachher</translation>
    </message>
    <message>
        <source>Heat, before → after</source>
        <translation>Wärme, vorher → nachher</translation>
    </message>
    <message>
        <source>Within the recommended length</source>
        <translation>Innerhalb der empfohlenen Dauer</translation>
    </message>
    <message>
        <source>Too few to say</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>It needs scores on %1 days; there are %2 so far.</source>
        <translation>Dafür braucht es Werte an %1 Tagen; bisher sind es %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Mean pain then and now: &quot;6.4 → 3.1&quot;. Turn the arrow where you read from right to left.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of the first %1 days and of the last %1; %Ln score(s).</source>
        <translation>
            <numerusform>Mittel der ersten %1 Tage und der letzten %1; %Ln Wert.</numerusform>
            <numerusform>Mittel der ersten %1 Tage und der letzten %1; %Ln Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs %1 sessions with both scores on %2 days; there are %3 on %4 so far.</source>
        <translation>Dafür braucht es %1 Anwendungen mit beiden Werten an %2 Tagen; bisher sind es %3 an %4.</translation>
    </message>
    <message numerus="yes">
        <source>95 % between %1 and %2; pain at the start %3; %Ln session(s).</source>
        <translation>
            <numerusform>95 % zwischen %1 und %2; Schmerz zu Beginn %3; %Ln Anwendung.</numerusform>
            <numerusform>95 % zwischen %1 und %2; Schmerz zu Beginn %3; %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has ended in this time.</source>
        <translation>In dieser Zeit ist keine Anwendung zu Ende gegangen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many of so many sessions: &quot;38 of 40&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None was too long.</source>
        <translation>Keine war zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran over, by %1 together.</source>
        <translation>
            <numerusform>%Ln war zu lang, um %1.</numerusform>
            <numerusform>%Ln waren zu lang, zusammen um %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendCharts</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain by hour of the day</source>
        <translation>Schmerz nach Tageszeit</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Anwendungen am Tag</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Was eine Anwendung ändert</translation>
    </message>
    <message>
        <source>How long relief holds</source>
        <translation>Wie lange die Linderung hält</translation>
    </message>
    <message>
        <source>A column up to the median, a line over the middle half, and how many scores.</source>
        <translation>Eine Säule bis zum Median, eine Linie über die mittlere Hälfte, und wie viele Werte es sind.</translation>
    </message>
    <message>
        <source>Wide: ice. Narrow, on top: heat.</source>
        <translation>Breit: Kälte. Schmal, darüber: Wärme.</translation>
    </message>
    <message>
        <source>Change against the score before the session: the median, a line over the middle half, and how many scores.</source>
        <translation>Änderung gegen den Wert vor der Anwendung: der Median, eine Linie über die mittlere Hälfte, und wie viele Werte es sind.</translation>
    </message>
    <message>
        <source>Each line a day from its lowest to its highest score; the line across is the mean. No line across days without a score.</source>
        <translation>Jeder Strich ein Tag vom niedrigsten zum höchsten Wert; die Linie quer ist das Mittel. Über Tage ohne Wert geht keine Linie.</translation>
    </message>
    <message>
        <source>Each bar one session, from the score before to the one after: wide for ice, with an arrow for heat, hollow where it hurt more afterwards. Rings are single scores; the line is the day&apos;s mean.</source>
        <translation>Jeder Balken eine Anwendung, vom Wert vorher zum Wert nachher: breit für Kälte, mit Pfeil für Wärme, hohl, wo es danach mehr wehtat. Ringe sind einzelne Werte; die Linie ist das Mittel des Tages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with a score. The arrow keys go from figure to figure.</source>
        <translation>
            <numerusform>%Ln Tag mit einem Wert. Die Pfeiltasten gehen von Zahl zu Zahl.</numerusform>
            <numerusform>%Ln Tage mit einem Wert. Die Pfeiltasten gehen von Zahl zu Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores before and after a session are compared here.</source>
        <translation>Hier werden die Werte vor und nach einer Anwendung verglichen.</translation>
    </message>
    <message>
        <source>The mean with its 95 % interval from the means of the days; rings are single sessions where there are too few to say.</source>
        <translation>Das Mittel mit seinem 95-%-Intervall aus den Mitteln der Tage; Ringe sind einzelne Anwendungen, wo es für eine Aussage zu wenige sind.</translation>
    </message>
    <message>
        <source>Packs are used when it hurts most, and the worst pain mostly falls by itself: part of each change comes from that alone.</source>
        <translation>Man kühlt und wärmt, wenn es am meisten wehtut, und der stärkste Schmerz lässt meist von selbst nach: Ein Teil jeder Änderung kommt allein davon.</translation>
    </message>
    <message>
        <source>Scores told within two hours after a session are compared here with the one before it.</source>
        <translation>Werte aus den zwei Stunden nach einer Anwendung werden hier mit dem Wert davor verglichen.</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendPickers</name>
    <message>
        <source>Dates or bout</source>
        <translation>Zeitraum oder Schmerzphase</translation>
    </message>
    <message>
        <source>Bout of %1</source>
        <translation>Schmerzphase vom %1</translation>
    </message>
    <message>
        <source>This bout, since %1</source>
        <translation>Diese Schmerzphase, seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a bout, and where</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendsPage</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Als PNG…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Als SVG…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Nothing was logged here in this time. Sessions and pain scores appear once there are some.</source>
        <translation>Hier ist in dieser Zeit nichts im Protokoll. Anwendungen und Schmerzwerte erscheinen, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>As charts</source>
        <translation>Als Diagramme</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>This file is the log itself. Name another file.</source>
        <translation>Diese Datei ist das Protokoll selbst. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>Doctor&apos;s report…</source>
        <translation>Bericht für die Praxis…</translation>
    </message>
    <message>
        <source>Save the picture as PNG</source>
        <translation>Bild als PNG speichern</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>Bild als SVG speichern</translation>
    </message>
    <message>
        <source>What helps me?</source>
        <translation>Was hilft mir?</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrendsPicture</name>
    <message>
        <source>Pain by hour of the day</source>
        <translation>Schmerz nach Tageszeit</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Anwendungen am Tag</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Was eine Anwendung ändert</translation>
    </message>
    <message>
        <source>How long relief holds</source>
        <translation>Wie lange die Linderung hält</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrialLine</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>coolwarm::TrialSection</name>
    <message>
        <source>Begin a trial</source>
        <translation>Selbstversuch beginnen</translation>
    </message>
    <message>
        <source>End the trial…</source>
        <translation>Selbstversuch beenden …</translation>
    </message>
    <message>
        <source>What helps me?</source>
        <translation>Was hilft mir?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln Block</numerusform>
            <numerusform>%Ln Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>How many blocks the trial has</source>
        <translation>Wie viele Blöcke der Selbstversuch hat</translation>
    </message>
    <message>
        <source>End the trial?</source>
        <translation>Selbstversuch beenden?</translation>
    </message>
    <message>
        <source>It has blocks to come. What it shows then rests on those that are done, and it cannot be gone on with.</source>
        <translation>Es stehen noch Blöcke aus. Was er zeigt, beruht dann nur auf den abgeschlossenen, und er lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>coolwarm::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>What you did last is not saved yet. Try again when it is.</source>
        <translation>Was Sie zuletzt getan haben, ist noch nicht gespeichert. Versuchen Sie es danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>coolwarm::ViewSwitch</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the history as</source>
        <translation>Verlauf anzeigen als</translation>
    </message>
</context>
<context>
    <name>coolwarm::WarningSigns</name>
    <message>
        <source>you cannot control bladder or bowel</source>
        <translation>Sie können Urin oder Stuhl nicht halten</translation>
    </message>
    <message>
        <source>Have you lost control of bladder or bowel?</source>
        <translation>Können Sie Urin oder Stuhl nicht mehr halten?</translation>
    </message>
    <message>
        <source>new weakness or numbness of a leg, an arm, one side of the body, the buttocks or the pelvis</source>
        <translation>neue Schwäche oder Taubheit in einem Bein, einem Arm, einer Körperhälfte, im Gesäß oder im Becken</translation>
    </message>
    <message>
        <source>Is a leg, an arm, one side of the body, the buttocks or the pelvis newly weak or numb?</source>
        <translation>Ist ein Bein, ein Arm, eine Körperhälfte, das Gesäß oder das Becken seit Kurzem schwach oder taub?</translation>
    </message>
    <message>
        <source>you lose your balance or coordination</source>
        <translation>Sie verlieren das Gleichgewicht oder die Koordination</translation>
    </message>
    <message>
        <source>Do you lose your balance or coordination?</source>
        <translation>Verlieren Sie das Gleichgewicht oder die Koordination?</translation>
    </message>
    <message>
        <source>the pain runs down a leg</source>
        <translation>der Schmerz strahlt in ein Bein aus</translation>
    </message>
    <message>
        <source>Does the pain run down a leg?</source>
        <translation>Strahlt der Schmerz in ein Bein aus?</translation>
    </message>
    <message>
        <source>numbness, tingling or an odd feeling in a limb</source>
        <translation>Taubheit, Kribbeln oder ein seltsames Gefühl in einem Arm oder Bein</translation>
    </message>
    <message>
        <source>Is there numbness, tingling or an odd feeling in an arm or a leg?</source>
        <translation>Spüren Sie Taubheit, Kribbeln oder etwas Seltsames in einem Arm oder Bein?</translation>
    </message>
    <message>
        <source>fever (38.3 °C, 101.0 °F) together with back pain</source>
        <translation>Fieber (38,3&#xa0;°C) zusammen mit Rückenschmerzen</translation>
    </message>
    <message>
        <source>Do you have back pain and a fever of 38.3 °C (101.0 °F) or more?</source>
        <translation>Haben Sie Rückenschmerzen und Fieber ab 38,3 °C?</translation>
    </message>
    <message>
        <source>you cannot stand, walk or move, or find no comfortable position</source>
        <translation>Sie können nicht stehen, gehen oder sich bewegen, oder finden keine angenehme Haltung</translation>
    </message>
    <message>
        <source>Are you unable to stand, walk or move, or to find a comfortable position?</source>
        <translation>Können Sie nicht stehen, gehen oder sich bewegen, oder finden Sie keine angenehme Haltung?</translation>
    </message>
    <message>
        <source>the pain is sharp and stabbing, severe, constant, in a new place, worse lying down, or wakes you</source>
        <translation>der Schmerz ist scharf und stechend, stark, ständig da, an einer neuen Stelle, im Liegen schlimmer, oder er weckt Sie</translation>
    </message>
    <message>
        <source>Is the pain sharp and stabbing, severe, constant, in a new place or worse lying down, or does it wake you?</source>
        <translation>Ist der Schmerz scharf und stechend, stark, ständig da, an einer neuen Stelle oder im Liegen schlimmer, oder weckt er Sie?</translation>
    </message>
    <message>
        <source>severe pain in the belly; frequent, painful or bloody urination</source>
        <translation>starke Bauchschmerzen; häufiges, schmerzhaftes oder blutiges Wasserlassen</translation>
    </message>
    <message>
        <source>Do you have severe pain in the belly, or is urination frequent, painful or bloody?</source>
        <translation>Haben Sie starke Bauchschmerzen, oder ist das Wasserlassen häufig, schmerzhaft oder blutig?</translation>
    </message>
    <message>
        <source>after a severe blow or fall; with redness or swelling on the back or spine</source>
        <translation>nach einem schweren Schlag oder Sturz; mit Rötung oder Schwellung an Rücken oder Wirbelsäule</translation>
    </message>
    <message>
        <source>Did it begin after a severe blow or fall, or is there redness or swelling on the back or spine?</source>
        <translation>Begann es nach einem schweren Schlag oder Sturz, oder sind Rücken oder Wirbelsäule gerötet oder geschwollen?</translation>
    </message>
    <message>
        <source>you have had cancer, lose weight without trying, or use steroids or injected drugs</source>
        <translation>Sie hatten Krebs, verlieren ungewollt Gewicht, nehmen Steroide (etwa Kortison) oder spritzen Drogen</translation>
    </message>
    <message>
        <source>Have you had cancer, do you lose weight without trying, or do you use steroids or injected drugs?</source>
        <translation>Hatten Sie Krebs, verlieren Sie ungewollt Gewicht, nehmen Sie Steroide (etwa Kortison), oder spritzen Sie Drogen?</translation>
    </message>
    <message>
        <source>it does not ease after more than a week, lasts longer than 4 weeks, or is different from and worse than before</source>
        <translation>es wird nach mehr als einer Woche nicht besser, dauert länger als 4&#xa0;Wochen oder ist anders und schlimmer als früher</translation>
    </message>
    <message>
        <source>Has it not eased after more than a week, lasted longer than 4 weeks, or is it different from and worse than before?</source>
        <translation>Ist es nach mehr als einer Woche nicht besser, dauert es länger als 4 Wochen, oder ist es anders und schlimmer als früher?</translation>
    </message>
    <message>
        <source>See a doctor at once</source>
        <translation>Suchen Sie sofort ärztliche Hilfe</translation>
    </message>
    <message>
        <source>Call a doctor</source>
        <translation>In der Arztpraxis anrufen</translation>
    </message>
    <message>
        <source>None of the warning signs is there: go on gently, and look here again when something changes.</source>
        <translation>Keines der Warnzeichen ist da: Machen Sie behutsam weiter, und sehen Sie hier wieder nach, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>This is an emergency: call an ambulance now.</source>
        <translation>Das ist ein Notfall: Rufen Sie jetzt den Rettungsdienst.</translation>
    </message>
    <message>
        <source>This is an emergency: call %1 now.</source>
        <translation>Das ist ein Notfall: Rufen Sie jetzt %1 an.</translation>
    </message>
    <message>
        <source>See a doctor at once: go today, and do not wait for it to pass.</source>
        <translation>Suchen Sie sofort ärztliche Hilfe: noch heute, und warten Sie nicht, bis es vergeht.</translation>
    </message>
    <message>
        <source>Call a doctor and tell what you have answered here.</source>
        <translation>Rufen Sie in der Arztpraxis an, und sagen Sie, was Sie hier geantwortet haben.</translation>
    </message>
    <message>
        <source>Warning signs: none of them.</source>
        <extracomment>In a note: the user has gone through the list and said no to each sign.</extracomment>
        <translation>Warnzeichen: keines davon.</translation>
    </message>
    <message>
        <source>Warning signs: %1. %2</source>
        <extracomment>%1 is the sign as in the list (&quot;you lose your balance&quot;), %2 what to do, a sentence.</extracomment>
        <translation>Warnzeichen: %1. %2</translation>
    </message>
</context>
<context>
    <name>coolwarm::WindowNotices</name>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr stimmt</translation>
    </message>
    <message>
        <source>Not saved yet, trying again: %1</source>
        <translation>Noch nicht gespeichert, wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The log has a time that lies ahead of the computer&apos;s clock: %1. Until one of them is put right, time while the computer was off may not count as rest. Set the clock, or say that it is right.</source>
        <extracomment>A time of day, with the day before it where it is not today.</extracomment>
        <translation>Das Protokoll enthält eine Zeit, die der Uhr des Computers voraus ist: %1. Bis eines von beiden berichtigt ist, zählt Zeit, in der der Computer aus war, möglicherweise nicht als Pause. Stellen Sie die Uhr, oder sagen Sie, dass sie stimmt.</translation>
    </message>
    <message>
        <source>Nothing is started yet: another program is using the log. Coolwarm keeps trying for a few seconds.</source>
        <translation>Noch ist nichts gestartet: Ein anderes Programm verwendet gerade das Protokoll. Coolwarm versucht es noch einige Sekunden lang.</translation>
    </message>
</context>
<context>
    <name>coolwarm::WindowTitle</name>
    <message>
        <source>Take the pack off</source>
        <translation>Kompresse abnehmen</translation>
    </message>
    <message>
        <source>When did the pack come off?</source>
        <translation>Wann wurde die Kompresse abgenommen?</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a length such as &quot;12 min&quot;.</extracomment>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>%1 — Coolwarm</source>
        <extracomment>Of the window; %1 is what it shows, such as &quot;12 min left&quot; or &quot;History&quot;. Before the name of the program stands the dash that Qt has there in the titles of dialogs.</extracomment>
        <translation>%1 — Coolwarm</translation>
    </message>
</context>
<context>
    <name>coolwarm::WordChips</name>
    <message>
        <source>Type a word, Enter adds it</source>
        <translation>Wort eingeben, die Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ein anderes Wort</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Die Eingabetaste fügt es hinzu.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
</TS>
