/** German. */
export const de = `
[common]
der|die|das|und|ist|nicht|ein|eine|einen|zu|den|mit|von|für|auf|im|dem|wir|ihr|sie|uns|euch|ich|du|es|auch|war|haben|hat|wird|sind|bei|aus|wie|nach|so|noch|nur|unser|unsere|unserer|unseren|bitte|leider|hallo|danke|entschuldigung|sorry|tut|leid|dass|wer|was|wenn|keine|kein|heute|gestern|am|um|als|zum|zur|dir|ihnen|oder|aber

[sorry.strong]
bitten|bitte|bittet|möchten|wollen|möchte ?... ?um|uns|mich ?.. entschuldigung|verzeihung|entschuldigen|vergebung|nachsicht
um entschuldigung|verzeihung ?.. bitten|gebeten|bitte|zu
wir|ich|möchten|wollen|dafür|hiermit ?.. entschuldigen|entschuldige ?.. uns|mich
entschuldigen wir uns
entschuldige ich mich
uns|mich ?... entschuldigen
schulden|schulde|gebührt ?.. entschuldigung
unsere|meine|unser ?.. ?aufrichtige|ehrliche|tiefe ?.. entschuldigung
aufrichtige|ehrliche|öffentliche entschuldigung
entschuldigung|verzeihung|sorry ?.. an|bei|für|dafür|nochmal
entschuldigung|verzeihung|sorry$
unsere entschuldigung
[sorry.weak]
sry ?.. für|wegen|dass
tut ?.. leid
leid tut
leid ?.. tun
bedauern|bedaure|bedauere|bedauerlich|bedauerlicherweise|bedauert
wir|ich ?.. ?bedauern|schämen|schäme
schämen|schäme ?.. uns|mich
sorry ?.. für|wegen|dass|dafür|an|leute
peinlich|unangenehm ?.. ?uns|mir
[sorry.light]
^sry|sorri
^sorry|entschuldigung|entschuldigen|entschuldige|verzeihung|pardon|tschuldigung|ups|verzeihen|oh
[admit]
bock ?.. geschossen|wir|ich
war|ist ?.. murks|mist|bockmist|müll|käse|pfusch
lag|lagen|lieg|liegen ?.. daneben
geht|ging auf uns|mich|unser
niemand|keiner ?.. sollte|darf|dürfte ?.. behandelt
haben|habe ?.. gelogen|getäuscht|belogen|geschlafen|vergessen|verschwiegen
mist|bockmist|scheiße|murks|scheisse ?.. gebaut
haben|habe|haben ?... falsch|fehler|versagt|verbockt|vermasselt|vergeigt|danebengegriffen|verkackt|enttäuscht|unterschätzt|verletzt|gemacht|verletzt|gepatzt|versäumt|übersehen|ignoriert|missachtet|missbraucht|verloren|gebrochen|verspielt|verschlafen|verhauen|verzockt
fehler gemacht|begangen|eingestehen|unterlaufen
haben|habe ?.. uns|mich ?.. geirrt|vertan|vergriffen|verrechnet|verrannt|danebenbenommen
vergriffen|geirrt|vertan|verrechnet
war|ist|liegt|lag|fehler|schuld|versagen|versäumnis|verantwortung ?.. ?ganz|allein|einzig ?.. unser|unsere|mein|meine|uns|mir|schuld|wir
unser|unsere|mein|meine|unserer|eigener|unserem ?.. fehler|schuld|versäumnis|verantwortung|versagen|patzer|schludrigkeit|nachlässigkeit
fehler|schuld|verantwortung|patzer ?.. ?liegt|lag|liegen|geht|ist ?.. ?bei|auf ?.. uns|mir|kappe
auf unsere|meine kappe
übernehmen|übernehme|tragen|trage|stehen ?.. ?die|dafür|volle ?.. verantwortung|konsequenzen
verantwortung ?.. übernehmen|tragen|tragen|wir
hätten|hätte|hätten ?.. ... ?nie|niemals|nicht|so ?.. passieren|dürfen|sollen|müssen|prüfen|veröffentlicht|erscheinen|merken|auffallen|online|lassen
hätten ?wir|das ?.. nicht|nie|besser|früher|merken|wissen|prüfen
hätte ?.. nicht|nie|niemals|auffallen
durfte|dürfte|darf nicht|nie|niemals passieren
waren|war|sind|bin ?.. ?nicht ?.. respektlos|unhöflich|überheblich|arrogant|gedankenlos|gerecht|unsensibel|schuld|verantwortlich|unfair|sorgfältig
nicht ?.. gerecht geworden
geben|räumen|gestehen|gebe|erkennen|räume ?.. zu|ein|fehler|an
haben|hast|hat|habt ?.. recht|vollkommen|völlig ?.. ?recht
keine|ohne|nichts ?.. ausrede|ausreden|entschuldigung|schönzureden|beschönigen|rechtfertigen|rechtfertigung|schönreden|entschuldigen
nicht|nichts zu entschuldigen|rechtfertigen
unentschuldbar|unverzeihlich|inakzeptabel|unverantwortlich
im stich gelassen
eurer|ihrer|eure|euer ?.. vertrauen ?.. ?missbraucht|verspielt|enttäuscht
ging ?.. daneben|schief|gar|nicht
schlecht|falsch|mies|grob|patzig|unfair ?.. gemacht|behandelt|reagiert|geplant|geantwortet|kommuniziert|berechnet|eingeschätzt
zu viel|viele|wenig ?.. berechnet|verkauft|abgebucht|bestellt|geplant
asche auf
[fault]
war|ist|waren|antwort|post|beitrag|witz|plakat|anzeige ?... sexistisch|rassistisch|geschmacklos|respektlos|daneben|unangemessen|unpassend|verletzend|falsch|inakzeptabel|diskriminierend|beleidigend|menschenverachtend|peinlich|unsäglich|dumm|unter|unmöglich|homophob|unüberlegt|mies|herablassend
geschmacklos|inakzeptabel|unangemessen|unverzeihlich|unentschuldbar
im namen von|der|des
[repair]
erstatt*|zurückerstatt*|entschädig*|ersetz*|rückerstatt*|zurückzahl*|gutschreib*|ersatz
gelöscht|entfernt|zurückgezogen|gestoppt|korrigiert|offline|überklebt|zurückgenommen|abgehängt|zurückgerufen
bekommt|bekommen|erhalten|erhält|überweisen|zahlen ?.. ?das|ihr|geld|zurück
machen ?.. gut
[never]
nicht|nie|nie ?.. wieder|mehr ?.. ?passier*|vorkomm*
nie wieder
wird ?.. nicht ?.. passieren|vorkommen|wiederholen
daraus|lernen|gelernt
ab|künftig|sofort ?.. sofort|prüf*|künftig|heute
[routine]
danke|dank ?.. für ?.. hinweis|rückmeldung|feedback|geduld|verständnis|info|meldung
schade|ärgerlich|blöd|doof|unschön ?.. dass|zu
das ist|klingt ?.. ärgerlich|unschön|blöd|schade|doof|frustrierend
sollte|darf|soll ?.. nicht ?.. sein|vorkommen|passieren
warteschleife|lieferzeit|lieferverzögerung|engpass|ausverkauft|nachschub
deinen|ihren|euren ?.. ärger|unmut|frust|besuch|aufenthalt|einkauf
gute besserung
unannehmlichkeit*|umstände|wartezeit*|verzögerung*|verspätung*|störung*|ärger|warten|unannehmlichkeiten
zu hören|lesen
das ?.. hören|lesen
deine|ihre|eure|dein|ihr ?.. bestellung|sendung|erfahrung|paket|anliegen|situation|lieferung|nachricht|flug|zug
späte|verspätete antwort|rückmeldung
unannehmlichkeiten
[ask]
um welche|welchen|welches|welcher ?.. filiale|bestellung|artikel|markt|zug|produkt
welche filiale|bestellung|artikel|station|linie
dm|pn|privatnachricht|direktnachricht|postfach|privat
bestellnummer|kundennummer|auftragsnummer|buchungsnummer|sendungsnummer|vertragsnummer|ticketnummer|rechnungsnummer|zugnummer|adresse|nummer|daten
schick|schicke|schickt|schreib|schreibe|schreiben|melde|melden|send|senden|nenne|nennen|teile|teilen|sende|meld ?.. ?sie ?.. uns|mir|dich|sich|bitte
kannst|können|könntest|könnten|magst|könnt ?.. ?du|sie|ihr ?.. uns|mir ?.. ?schicken|nennen|sagen|senden|schreiben
kümmern|schauen|prüfen|klären|schaue|melden|gucken ?.. uns|wir|das|mal
leiten|geben|gebe ?.. weiter
[service]
wartung|wartungsarbeiten|störung|bauarbeiten|streik|ausfall|inventur|netzstörung|unwetter|schnee|umbau|überlastung|signalstörung
app|webseite|website|seite|server|hotline|linie|züge|system ?.. langsam|erreichbar|gestört|überlastet|offline|fällt|entfällt
wegen|aufgrund|infolge
geschlossen
arbeiten ?.. daran|lösung|hochdruck
[cond]
falls|wenn|sollte|sollten|sofern ?... jemand|jemanden|sich|einige|gefühle|wir|manche|angegriffen|verletzt|beleidigt|missverst*|gekränkt|jemandem|unser|unsere
bei|an|alle|allen|denen|jenen|diejenigen|all ?.. ?die|den|denjenigen ?... verletzt|angegriffen|beleidigt|gekränkt|fühl*|gestört|gestoßen
eventuell*|mögliche*|etwaige* ?.. irritation*|missverständnis*|verletzung*|unannehmlich*
womöglich|möglicherweise|vielleicht ?.. ?verletz*|angegriffen|gekränkt
[misund]
missverst*|missgedeut*|fehlinterpret*|falsch ?.. verstanden|aufgefasst|angekommen|interpretiert|rüberkam|rübergekommen
irritation*|diskussion*|debatte|aufregung|reaktion*|empörung|wirbel|kontroverse|shitstorm|unmut
sich|du|sie|ihr|manche|einige ?.. ?so ?.. fühl*|angegriffen|gestört|verletzt|sehen|siehst|sieht|empfind*|empfunden|seht
einige|manche|einzelne|teile|manchen|einigen ?.. ?nutzer|menschen|personen|kunden
gefühle|befindlichkeiten
[nonap]
kam es ?.. zu|bei ?.. unregelmäßigkeiten|unstimmigkeiten|problemen|versäumnissen|fehlern|vorfällen
nicht ?.. ernst|wohl|wertgeschätzt|gesehen|gehört ?.. gefühlt|fühlen|fühlst
war|waren ?.. als ?... gedacht|gemeint
fehler ?.. wurden|gemacht|sind|passieren|passiert
es wurden|kam ?.. fehler|missverständnis*|irritationen|fehlern
unsere|unser|meine ?.. absicht|intention|anliegen|ziel ?.. ?war
lag ?.. fern
wollten|wollte ?.. niemanden|niemandem|keinem|nie|keineswegs|nur ?.. ?verletzen|beleidigen|angreifen|treten
bedauern|bedauerlich|schade|leid|bedaure ?.. ?dass|wenn|die|sehr ?.. missverst*|fühl*|diskussion|irritation*|aufregung|reaktion*|sehen|siehst|empfind*|falsch|so|verstanden|kontroverse|wirbel|sieht|aufgefasst|seht|empfunden|ausgelöst
wer uns kennt
nehmen|verstehen|respektieren|hören|akzeptieren ?.. kritik|meinungen|bedenken|zur|gefühle|emotionen|unterschiedlich*|dass
schade ?,?dass dass
[def.blame]
haben|hat|hast ?.. noch nie ?.. geführt|gemacht|gearbeitet|gesehen|geleitet|verantwortung
lesen|lies|lest|gelesen|liest|lesen ?.. ?sie|doch|erst|mal|hätte*|agb|anleitung|bedingungen|beschreibung|genau|kann|hilft|bildet|bedienungsanleitung|kleingedruckte|text
wer lesen kann
bevor|ehe ?.. sie|du|man|ihr ?... urteil*|schimpf*|meckern|meckert|behaupt*|kommentier*|beschwer*|schreib*|meckerst|postet|redest|redet
hätten|hättest|hätte ?.. sie|du|ihr|man ?... gelesen|gefragt|geschaut|bestellt|richtig|informiert|einfach|zugehört
offenbar|offensichtlich|anscheinend|scheinbar ?.. sie|du|ihr|nicht|haben|hast|fehlt
informieren|informier|informiere ?.. sie|dich ?.. ?sich
problem|schuld|fehler|sache ?.. ?liegt|ist|sitzt ?.. ?bei ?.. ihnen|dir|ihr|dein|euer|selbst|eure|ihre|deins|vor|euch|deine
nicht unser|unsere problem|schuld|bier|baustelle
sie|du|ihr|selbst|selber ?.. ?selbst|ja ?.. unterschrieben|akzeptiert|zugestimmt|bestellt|gewählt|schuld
lernen|lern|lernt ?.. erst|sie|mal|zu
einfach|vielleicht|nächstes|beim ?.. mal|nächsten ?.. lesen|nachdenken|genauer|früher|versuchen|probier*|richtig
[def.belittle]
heulsuse*|mimimi|gejammer|geheule|gemecker|meckern|wutbürger|gutmensch*|neider|hater|trolle|schneeflock*
habt|haben|hast ?.. sonst ?.. nichts|keine ?.. tun|probleme|sorgen
heul*|jammer*|mimimi|hater|haters|trolle|troll|empörungs*|dauerempört*|empörte|wutbürger|gutmensch*|schneeflöckchen|schneeflocke*|meckerfritz*|nörgl*|neider|besserwisser*|moralapostel|sprachpolizei|drama|theater|hysterie|tastatur*|weicheier|klugscheiß*|beleidigte|leberwurst
idiot*|lügner*|lächerlich*|dumm|dumme|ignorant*|clown*|peinlich|trottel|unverschämt*|erbärmlich*|armselig*|frechheit|kindisch*|dreist*|unsinn|quatsch|blödsinn
übertreib*|stell*|reg*|komm* ?.. ?dich|euch|sie|mal ?.. ?nicht ?.. an|ab|auf|runter|klar
halb so
gibt|haben ?.. ?wirklich ?.. wichtigere*|schlimmere*|größere*|andere|echte probleme|sorgen|sachen
sonst|niemand|keiner|außer|bisher|einzige|einziger ?.. ?hat|ihnen|dir|sich ?.. beschwert|gestört|beschwer*|anderer|sonst|der|die
alle|andere|anderen|rest ?.. ?kunden|gäste ?.. zufrieden|begeistert|happy|glücklich|lieben|kommen|verstanden
darf ?.. man|nichts|nix ?.. ?ja ?.. mehr|sagen
nur|bloß|doch|ein ?.. witz|spaß|scherz|satire|werbung|ironie|humor
kein|keinen|mit ?.. humor|spaß
[def.sarcasm]
^glückwunsch|bravo|chapeau|respekt,
^ach|aha|soso|oho,
danke für ?.. nichts|belehrung|lektion|nachhilfe|weisheit|werbung|reichweite
danke|vielen|dank ?.. für|auch ?.. belehrung|nachhilfe|werbung|tipp|reichweite|lektion|ratschlag|expertise|publicity|hinweis|kostenlose|gratis|aufklärung|weisheit
glückwunsch|gratuliere|gratulation|bravo|respekt|applaus|chapeau ?.. ?
^tja|aha|ach|na|jaja|huch|wow|gähn
ach so|ja|nein|gottchen|du
interessant|komisch|seltsam|lustig|spannend|merkwürdig|witzig ?.. ?dass|nur|wie|immer
na|aber klar|sicher|sowas|dann|und|toll
ja ?,?klar klar
arme|armer|armes ?.. ?du|
wo|was|welch|wie ?.. ?ein ?.. zufall|überraschung|originell|süß|niedlich|mutig|einfallsreich
nächstes mal
🙄|👏|🤡|🙃|💅|😏|🍿|🤷|🥱
[def.rules]
verweisen auf ?.. agb|paragraf|hausordnung|satzung|vertrag
agb|hausordnung|teilnahmebedingungen ?.. ?eindeutig|steht|stehen|klar
wie|bereits|schon ?.. ?mehrfach|bereits|schon|oft ?.. erklärt|gesagt|mitgeteilt|erwähnt|geschrieben|beantwortet|hingewiesen|erläutert
haben|hatten ?.. bereits|schon|mehrfach|dreimal ?.. erklärt|gesagt|mitgeteilt|beantwortet
dem|mehr|nichts ?.. ?ist|gibt|haben|wir|es ?.. hinzuzufügen|sagen|diskutieren
diskussion|thema|fall|debatte ?.. ?ist|für|uns ?.. beendet|erledigt|durch|geschlossen|zwecklos
ende der|des diskussion|durchsage|debatte
punkt aus
[def.dismiss]
wem|wenn|wer ?.. ?ihnen|dir|es|das|euch|uns ?.. nicht|zu ?.. gefällt|passt|mag|teuer|will|schmeckt|zusagt|möchte|versteht|kann ?.. 
niemand|keiner ?.. zwingt|gezwungen|hat|hält|fragt|gebeten|gefragt
da ?.. ist ?.. tür
tür
dann|halt|eben ?.. ?nicht|woanders|kauf|bleib|geh
nicht|niemand|werden ?.. ?sie|dich|euch ?.. vermissen
tschüss|tschö|bye|adieu|ciao
pech gehabt
uns|mir ?.. egal|wurscht|schnuppe|wumpe
nicht jedermanns
[def.threat]
rechtliche|juristische ?.. schritte|konsequenzen
anwalt|anwälte|rechtsanwalt|rechtsabteilung|anzeige|verleumdung|rufschädigung|strafanzeige
blockier*|gemeldet|gesperrt
[def.deny]
stimmt ?.. ?so|einfach|schlicht ?.. nicht
gelogen|lüge|lügen|lügst|unwahrheit*|erfunden|behaupt* ?.. 
glatte|dreiste|frei ?.. lüge|erfunden
kein|keinen|nichts|werden ?.. grund|anlass|vorzuwerfen|uns|zu ?.. ?nicht ?.. entschuldig*|vorwerfen|schämen|bereuen|rechtfertigen|vorzuwerfen
stehen ?.. zu|hinter ?.. unser*|kampagne|werbung
kameras|beweise|aufnahmen|zeugen|video
[exc.person]
praktikant*|azubi|aushilfe*|auszubildend*|werkstudent*|volontär*
menschliches versagen
menschlicher fehler
[exc.agency]
agentur|dienstleister|druckerei|fremdfirma|subunternehm*|lieferant|fotograf|übersetzungs*|partnerfirma ?.. hat|ohne|extern*|stammt|verantwortlich|nie|falsch|versichert|zugesichert|beauftragt
externe*|externen|extern ?.. agentur|dienstleister*|firma|partner|mitarbeiter|anbieter
ohne ?.. freigabe|zustimmung|absprache|wissen|rücksprache|genehmigung|erlaubnis|autorisierung
nie|nicht ?.. freigegeben|abgesegnet|autorisiert|abgesprochen
[exc.hack]
unbefugt*|unbekannte*|fremde*|dritte|jemand ?.. zugriff|zugang|passwort|zugangsdaten|account
nicht von uns
[exc.supplier]
beschweren|wenden|bedanken ?.. ?sie|sich|dich ?.. bei|an ?.. dhl|post|bahn|hermes|dpd|paketdienst|hersteller|anbieter|lieferanten|stadt|veranstalter
zulieferer|lieferant|hersteller|dienstleister|vermieter|veranstalter|betreiber ?... ändert|geändert|verschwiegen|vergessen|zurückgezogen|mitzuteilen|informiert|geirrt
bei uns ?.. pünktlich|korrekt|einwandfrei|fehlerfrei
schuld|fehler|problem|verantwortung|ursache|liegt|lag|verschuld*|verursacht|verantwortlich ?.. ?ist|sind|liegt|bei|beim|des|der|am|vom|an|hat ?.. lieferant*|dhl|post|zoll|hersteller*|dienstleister*|plattform|bahn|bank|zulieferer*|spedition|druckerei|algorithmus|anbieter|paketdienst|wetter|system|agentur|software|betreiber|stadt|paketdienstes|flughafen|vermieter|veranstalter|partner
lieferant|hersteller|dienstleister|paketdienst|spedition|dhl|druckerei|algorithmus|system|plattform|anbieter|software|zulieferer|tool|flughafen|betreiber ?.. ?hat|uns|wurde|war|ist|nicht|leider ?.. verloren|geliefert|verschuld*|falsch|automatisch|zugesichert|versprochen|versagt|verspätet|beschädigt|gesperrt|veröffentlicht|schuld|gestrichen
technischer|technisches|technische|technischen|softwarefehler|systemfehler|it ?.. fehler|problem|panne|defekt|gründen|störung
softwarefehler|systemfehler|übertragungsfehler|computerfehler|it-fehler
nicht|nichts|keinen|kein ?.. ?an|bei|in|unser*|auf|dafür|wir ?.. uns|einfluss|hand|verantwortung|schuld|macht|können|dafür
dafür können wir nichts
können ?.. wir|nichts ?.. nichts|dafür
außerhalb unser*
[exc.context]
zusammenhang ?.. gerissen
kontext ?.. gerissen
gerissen|verkürzt|zugeschnitten|gekürzt|zusammengeschnitten
[exc.circumstance]
wer hätte|konnte|kann ?.. ahnen|wissen|gedacht|vorhersehen
wegen|aufgrund|bei|angesichts|in ?.. personalmangel*|pandemie|umstände*|umständen|ansturm*|krankheit*|unterbesetz*|zeitdruck|hochbetrieb|stress|situation
niemand|keiner ?.. konnte|hätte|kann ?.. ?ahnen|vorhersehen|wissen|verhindern|rechnen|können|damit
andere|alle|anderen|anderswo ?.. ?marken|auch|machen|firmen|zeiten ?.. auch|genauso|so|machen
war|damals|waren ?.. andere|üblich|normal|andere zeit*
kann ?.. ?mal|jedem|doch ?.. passieren
passiert ?.. ?jedem|den|mal|allen ?.. besten
[noexc]
keine|kein|ohne|nicht|weder ?.. ausrede*|praktikant*|rechtfertig*|schuldzuweis*|schönreden|beschönig*|agentur|hacker*|wetter|lieferant*
[cor]
klarstellung|nachtrag|korrektur
lag|lagen ?ich|wir daneben
fehlte|fehlten|vertauscht|verwechselt ?.. hier|in|die|der|im
vollständige*|korrigierte*|richtige* fassung|version|grafik|liste|tabelle|karte|angabe
berichtigen|zugeschrieben
korrektur|richtigstellung|berichtigung|erratum
korrigier*|berichtig*|stellen ?.. richtig
nicht # ?.. sondern
# ?.. nicht ?.. #
sondern
und nicht
statt|anstatt|anstelle ?.. #
statt wie
richtig|korrekt ?.. ?ist|lautet|muss|sind|wäre|heißt
muss|müsste|sollte ?.. ?es ?.. heißen|lauten
richtige*|korrekte* ?.. preis|datum|link|uhrzeit|zahl|termin|adresse|name|nummer|wert
datum|preis|link|uhrzeit|zahl|zahlen|nummer|adresse|name|bild|grafik|angabe|termin ?.. ?war|ist|stimmt* ?.. falsch|fehlerhaft|verkehrt|vertauscht|nicht|falscher|falsche
falsche*|falschen|fehlerhafte* ?.. datum|preis|link|uhrzeit|zahl|zahlen|nummer|adresse|name|namen|bild|grafik|angabe|person|termin
haben|hatten|habe|hatte ?... falsch|irrtümlich|versehentlich|vertauscht|verwechselt|fälschlich ?.. ?angegeben|geschrieben|genannt
irrtümlich|fälschlich*|versehentlich
frühere*|vorherige*|ursprüngliche*|letzten|gestrigen ?.. version|fassung|beitrag|meldung|artikel|post|newsletter|tweet
tatsächlich|in wirklichkeit|ist|war
doch|habe mich|uns ?.. vertan|geirrt|verschrieben|verlesen
anders als|entgegen
[cor.post]
stimmt ?.. nicht
^falsch|fake|nein|fakt|achtung
falschmeldung*|fake|gerücht*|hoax|ente|fakenews|falschnachricht*|deepfake
ist ?.. falsch|frei|unwahr|gefälscht|fake|erfunden
entgegen|anders ?.. ?als ?.. gerücht*|berichten|meldung*|behauptung*|whatsapp|verbreitet|kursier*|behauptet
kursier* 
wir|nicht|kein* ?.. schließen|schließt|stammt|verkauf*|zurückgerufen ?.. nicht|uns|keine*
[meta]
entschuldigung|entschuldigungen ?.. der|des|von|reicht|kam|wirkt|klingt|angenommen|nötig|überfällig
entschuldigung|sorry ?.. angenommen|akzeptiert
wir|ich ?.. fordern|erwarte|erwarten|verlange|warten ?.. entschuldigung
sorry ?.. dass|wenn wir ?.. zu|so ?.. gut|lecker|günstig|schön
brauchst|braucht|müsst|musst ?.. keine|nicht ?.. entschuldigung|ausrede|entschuldigen
entschuldigen|entschuldige ?wir|ich uns|mich ?.. nicht|keinesfalls|niemals|keineswegs|nie
werden|werde|wollen|will ?.. uns|mich ?.. nicht|niemals|nie ?.. entschuldigen
nicht|niemals|nie um entschuldigung|verzeihung bitten
ausreden gelten|zählen|helfen
richtig|ehrlich|öffentlich um entschuldigung|verzeihung bitten
seine|deren|dessen|halbherzige entschuldigung
entschuldigung|entschuldigen ?.. forschung|ratgeber|tipps|workshop|seminar|podcast|lernen|buch
keine|ohne|null|schluss ?.. ?mit ?.. ausreden|ausrede|entschuldigungen|entschuldigung
sorry not sorry
sorry|entschuldigung|entschuldige|pardon|verzeihung,
sorry|leid|entschuldigung ?.. ?an|liebe|für|ihr ?.. diät*|waage|nachbarn|schwiegermutter|konto|geldbeutel|spoiler|konkurrenz|sommer|winter|mama|oma|vegetarier|ohrwurm|diät
sorry ?.. ?wir|sonntags|aber|heute ?.. geschlossen|zu|sonntags
sorry|tut|leid ?.. ?uns|nicht ?.. nicht|kein ?.. ?leid|sorry
kein|keinen|nicht|nichts|brauchst|müssen|muss ?.. ?grund|zu|dich|sich|dafür ?.. entschuldig*|entschuldigen
nichts zu entschuldigen
entschuldigt|entschuldigte|entschuldigten ?.. sich
bat|bittet|baten|gebeten ?.. um ?.. entschuldigung|verzeihung
hat|haben|habe ?.. sich ?.. entschuldigt
entschuldigung|entschuldigungen|verzeihung ?.. ?des|von|der ?.. minister*|präsident*|trainer*|spieler*|bürgermeister*
wie|wann|warum|wer ?... entschuldig*|verzeih*|entschuldigung
offizielle*|öffentliche* ?.. entschuldigung ?.. ?
angenommen
fordert|fordern|verlangt|verlangen|erwarten|erwartet ?.. entschuldigung
entschuldigen|entschuldigung ?.. ?sie ?.. ?bitte ?.. welche*|wo|wie|wann|meinen|haben
[third]
bittet|baten|bat um ?.. entschuldigung|verzeihung|vergebung
hat|haben|habe|er|sie|trainer|minister|chef ?.. ?sich ?.. entschuldigt|entschuldigte
entschuldigt sich
entschuldigte sich
um ?.. entschuldigung ?.. gebeten
[condole]
beileid|anteilnahme|trauer|verstorben*|verlust|opfer|angehörige*|mitgefühl|tod|gestorben|trauern
[closed]
geschlossen|ausverkauft|sonntags|ruhetag|zu
haben|machen|führen|verkaufen|nehmen ?.. nicht|keine|kein|keinen
[values]
unsere werte
stehen ?.. für
engagier*
seit # jahren
[but]
aber|jedoch|allerdings|dennoch|trotzdem|obwohl
`;
