import type { LanguageFile } from './index.ts';

/** German. */
export const de: LanguageFile = {
  common:
    'der die das und ist nicht ein eine einen zu den mit von fur auf im dem wir ihr sie uns euch ich du es auch war haben hat wird sind bei aus wie nach so noch nur unser unsere unserer unseren bitte leider hallo danke entschuldigung sorry tut leid dass wer was wenn keine kein heute gestern am um als zum zur dir ihnen oder aber',
  lexicon: `
we: wir uns
our: unser*
own-self: eigen* selbst selber
i: ich mich mir mein*
you: du dich dir ihr euch sie ihnen
your: dein* euer* eure* ihr*
they: deren denen
someone: jemand* manche* einige* wer wem
everyone: alle allen aller alles jede* jeder
nobody: niemand* keine keiner keinen nichts
people: leute menschen person* offentlichkeit nutzer* burger*
customer: kund* gast gaste* fahrgast* horer*
fans: community
team: team* kolleg*
employee: mitarbeit* angestellt* bearbeiter* ehemalig* fruher* entlassen gekundigt ex freigestellt suspendiert konsequenzen abgemahnt
intern: praktikant* azubi* werkstudent* auszubildend*
agency: agentur* freelancer* dienstleister* berater*
supplier: lieferant* zulieferer* hersteller* spediteur* paketdienst* handler* druckerei franchise*
partner: partner* dritte* dritten extern* fremd*
hack: gehackt* hack* cyberangriff* unbefugt* angriff fremdzugriff sich_als hackerangriff nicht_gepostet kriminell*
system: system* software algorithm* bot bots automat* technisch* technik server* autokorrektur computer* panne ki
app-web: app seite plattform
boss: geschaftsfuhr* vorstand* leitung prasident*
media: presse medien journalist* zeitung* schlagzeile* artikel bericht* nachricht*
family: famili* mutter vater eltern kind* sohn tochter
women: frau* weiblich* madchen schwul* lgbt* trans behindert*
victim: opfer* betroffen* verletzte* verstorben*
sorry-adj: leid tut_uns tut_mir sorry verzeihung entschuldigung
apologise: entschuldig* verzeih* abbitte
ask-beg: bitte* bitten fordern fordert verlang* aussprechen
regret: bedauer* bereu* reue reut
deep: aufrichtig* ehrlich* zutiefst wirklich herz* sehr ausdrucklich
inconvenience: unannehmlichkeit* storung*
wait: wart* verspat* verzoger* schlange geduld
stock: ausverkauft nachschub
cancel: absag* entfall* fallt_aus
closed: geschlossen schliess* zu
condolence: beileid trauer* mitgefuhl
accept-own: ubernehm* akzeptier* zugeb* eingest* anerkenn* steh* raumen
responsib: verantwort* haft*
blame: schuld*
fault: fehler* irrtum* panne versehen patzer* fehltritt* ausrutscher
err-verb: falsch* versagt* geirrt vertan danebengegriffen vermasselt verbockt verhauen fehlgeschlagen gescheitert danebengelegen
inaccurate: unrichtig* inkorrekt* fehlerhaft* unwahr* unzutreffend* falschmeldung* tippfehler* geruch*
bad-act: inakzeptab* unentschuldbar* unverzeihlich* unangemessen* geschmacklos* unsensib* taktlos* unbedacht* beleidigend* sexistisch* rassistisch* homophob* verantwortungslos* untragbar* unangebracht* verletzend* respektlos*
shame: scham* beschamt peinlich* schande
bad: schlecht* schlimm* furchtbar* schrecklich* miserab* dumm* lacherlich* absurd*
right: recht richtig* stimmt wahr*
should: hatten hatte solltest sollte* durfte durfen musste*
never-again: nie niemals wieder wiederhol* vorkomm* nie_wieder wiederholen
happen: passier* geschieht vorfall*
hurt: verletz* beleidig* gekrankt kranken schmerz* verargert* getroffen
feel: fuhl* gefuhl*
cause: ausgelost grund entstand*
lie: lug* gelogen betrug* betrog* tausch* abzocke
delete: losch* entfern* geloscht zuruckgezogen herunter
publish: veroffentlich* post* gepostet tweet* beitrag* nachricht teilen verschick*
campaign: video* foto* bild* anzeige* werbung* kampagne* plakat*
say: sagen sagt gesagt sprech* worte* behaupt* erzahl* reden
write: schreib* geschrieben schrieb*
fix: behob* beheb* reparier* losung* losen verbesser* wiedergut* gutmach* nachbesser*
refund: erstatt* ruckerstatt* entschadig* gutschein* gutschrift zuruck
review: pruf* klaren
change: ander* geandert umstell*
learn: lern* gelernt schulung*
listen: hor* gehort gelesen
promise: versproch* garantier* sorgen vermeid*
thank: danke* dank
please: bitte gerne
contact: dm mail telefon* nummer daten
order-ref: bestellung buchung ticket flug rechnung konto karte
understand: versteh* verstand* nachvollzieh*
intent: absicht* wollten wollte beabsicht* ziel gemeint vorsatz* keineswegs wer_uns_kennt spiegel* gemeint_war zu_keiner_zeit
misunderstand: missverst* fehlinterpret* interpret* verzerrt kontext zusammenhang* gerissen
value: werte* respekt* inklus* vielfalt gleich* tradition*
joke: scherz* witz* humor* ironi* satire sarkas* spass
funny: lustig* lach* haha lol
if: falls wenn
but: aber obwohl trotzdem doch
because: weil denn da grund ursache
not: nicht kein* nein weder ohne
only: nur bloss einfach
already: bereits schon wie_bereits
always: immer jahre* seit
many: viele*
what-q: was warum wie welche*
policy: regel* bedingung* agb vertrag* richtlinie* vorschrift* hausordnung satzung
explain: erklar* erlauter* klarstell* wiederhol* erwahn*
complain: beschwer* jammer* heul* meckern meckert reklam* drama*
threat: blockier* anwalt* rechtlich* verleumd* klage anzeige juristisch*
mock: gluckwunsch* bravo wow oh schatz* genie* experte* experten held* liebes
happy: glucklich* lieb* freu*
fact: fakt* tatsach* beweis* erfunden wahrheit
obvious: offensichtlich* klar* selbstverstandlich naturlich
price: preis* billig* teuer* zahl* kost* geld euro
try: versuch* arbeit*
know: wiss* wuss* bewusst denk* gedacht
correction: korrig* korrekt* berichtig* richtigstell* update aktualisierung edit
rumour: gerucht* kursier* viral dementier* falschmeld* gerucht geruchte kursiert kursieren kettenbrief fake falschmeldung betrug nicht_von_uns entgegen anders_als screenshot montage schliessen_nicht
instead: statt sondern
weekday: montag dienstag mittwoch donnerstag freitag samstag sonntag
month: januar februar marz april mai juni juli august september oktober november dezember
today: heute jetzt sofort bald gleich
yesterday: gestern letzte* morgen
tomorrow: morgen nachst* kommend*
time-unit: woche* monat* stunde* minute* tag tage tagen uhr
link: link
number-word: zwei drei vier funf sechs sieben acht neun zehn erst*
place: strasse ort bahnhof halle
product-safe: enthalt* ruckruf* charge produkt* sicher* qualitat
promo: angebot* rabatt* neu* gratis gewinn* aktion*
shop: kauf* laden geschaft* brot kaffee burger* rezept*
official: offiziell* offentlich* erklarung* stellungnahme* mitteilung* aussage*
open-hours: offn* geoffnet offen offnungszeit*
outage: wartung* storung* unterbrech* netz* dienst*
weather: regen schnee sturm* streik* unfall* baustelle*
deliver: liefer* paket* versand* zustell*
job: stelle* bewerb* gesucht suchen
event: konzert* spiel* workshop* song film buch podcast
greeting: hallo hi moin willkommen gruss* guten liebe
positive: gut* besser* schon best*
information: info* inform* hinweis* tipp*
password: passwort* daten
come: komm* besuch* erwart*
during: bis vor nach ab
feedback: kritik* feedback
do: tun tut gemacht mach* getan
be-past: war waren gewesen worden wurde wurden
let: kann konn* konnt* darf erlaub*
want: mocht* woll* will wunsch*
problem: sache
decision: entscheid* entschied*
experience: verdien*
lack: fehlt*
dear-sir: sehr_geehrte* herr frau
sorry-not: nicht_entschuldig* keine_entschuldigung entschuldigen_uns_nicht sorry_not nichts_zu_entschuldigen
they-sorry: entschuldigt_sich um_entschuldigung_gebeten versprochen* die_kunst die_entschuldigung verzeihen vergebung
on-us: unser_fehler liegt_bei_uns auf_unsere_kappe geht_auf_uns wir_haben_mist mist_gebaut daneben unser_versagen bock_geschossen nehme_ich_zuruck
no-excuse: keine_ausrede* ohne_wenn_und keine_rechtfertigung
wrong-deed: ignorier* ausgeschlossen ausgegrenzt diskriminier* kopiert plagi* gestohlen geklaut gedemutigt rassis* sexis* mobbing ausgebeutet missachtet ubergangen ausgelacht
worth: hatten_wir anspruch hingehort enttausch* vertrauen verraten schulden schuldig
cond-hurt: falls_sich falls_jemand sollten_sich wer_sich sich_jemand die_sich gefuhlt_haben gewirkt_haben
stir: kontrovers* reaktion* debatte* diskussion* wirbel emporung aufregung irritation* unmut gefuhle ausgelost befindlich* wahrnehm* wahrgenommen shitstorm
passive-wrong: es_wurden_fehler wurden_fehler kam_es unglucklich* bedauerlich* vorfall lernprozess
as-said: wie_bereits steht_in hast_du_unterschrieben unterschrieben akzeptiert ihre_entscheidung les* lies gelesen etikett* anleitung steht
no-further: basta aussern_uns genug schluss abschliess*
veteran: noch_nie
denial: stimmt_nicht frei_erfunden
not-but: und_nicht nicht_am richtig_ist korrekt_ist der_richtige falschlich* geschrieben_haben zahlendreher korrektur berichtigung richtigstellung klarstellung vertauscht ignoriert
not-our-doing: nicht_wir liegt_an extern* wegen_der wegen_des der_neue die_neue eigenmachtig automatisch*
service-talk: schick_uns per_dm schauen_wir bestellnummer tut_uns_leid_zu tut_uns_leid_dass_du tut_uns_leid_dass_sie die_unannehmlichkeiten danke_fur_den_hinweis schade helf* hilf* hilfe unterstutz* kundenservice support
grave: bitten_um_entschuldigung bitten_um_verzeihung wir_entschuldigen_uns ich_entschuldige_mich entschuldigen_uns entschuldige_mich tut_uns_leid tut_mir_leid es_tut_uns es_tut_mir zutiefst schamen_uns verantwortlich_fur bei_den_familien bei_allen ernst* schwer* wichtig* gravierend*
repair-act: wir_erstatten erstattet ab_sofort ab_heute bis_freitag zahlen_wir wir_andern
daily-life: ofen sommer garten eintritt_frei anmeld* wusstet_ihr guten_morgen fruhstuck kaffee wein brot wir_freuen_uns freuen_uns_auf feier*
how-to-neutral: du_kannst sie_konnen wir_schliessen bis_18 gerne bis_morgen
belittle: hater* troll* kritiker* aktivist* besserwisser* norgler* idiot* ignorant* clown* unhoflich* lugner* neidisch langweil* ubertreib* empor* beruhig* empfindlich* hyster* aufreg* unfair* ungerecht* hetz* manipul* politisch* schneeflock* uberempfindlich* mimimi
scold: wer_lesen hatten_sie leute_die einfach_mal wenn_ihnen niemand_zwingt zwingt_sie die_tur entfolg* woanders zwing* gezwungen tschuss frei tur wahlen entfolgen
public-figure: spieler* trainer* schauspieler* sanger* influencer* politiker* abgeordnet* polizei behorde* regierung burgermeister* minister* gericht amt konkurren* mitbewerber* wettbewerb*
sneer: interessant_wie ausgerechnet schon_wieder netter_versuch suss na_dann
`,
};
